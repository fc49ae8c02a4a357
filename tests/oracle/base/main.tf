terraform {
  required_providers {
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

locals {
  s      = "str"
  nul    = null
  list   = tolist(["x", "y"])
  map    = tomap({ a = "1" })
  obj    = { a = 1, b = "two" }
  objs   = [{ name = "n1", tags = ["t1", "t2"] }, { name = "n2", tags = ["t3"] }]
  nested = [[1, 2], [3, 4]]
  tmpl   = "Hello, $${name}!"
  sens   = sensitive("secret")

  # Unknown: of any type, and of each.
  u    = jsondecode(terraform_data.a.id)
  uo   = terraform_data.a.output
  us   = terraform_data.a.id
  un   = length(terraform_data.a.id)
  ub   = terraform_data.a.id == "x"
  ul   = split(",", terraform_data.a.id)
  um   = { for k in toset(["a"]) : k => terraform_data.a.id }.a == "x" ? tomap({ a = "1" }) : tomap({ b = "2", c = "3" })
  uset = toset(split(",", terraform_data.a.id))
  uobj = var.req == "x" ? { a = 1, b = "x" } : { a = terraform_data.a.id == "y" ? 2 : 3, b = "y" }
  utup = terraform_data.a.id == "x" ? [1, "x"] : [2, "y"]
}

resource "terraform_data" "a" {
  input = { x = 1, y = "two" }
}

resource "terraform_data" "c" {
  count = 2
  input = "c${count.index}"
}

resource "terraform_data" "zero" {
  count = 0
  input = "zero"
}

resource "terraform_data" "e" {
  for_each = { a = 1, b = 2 }
  input    = each.value
}

resource "terraform_data" "unset" {}

module "m" {
  source = "./m"
  in     = "m"
}

module "c" {
  source = "./m"
  count  = 2
  in     = "c${count.index}"
}

module "e" {
  source   = "./m"
  for_each = toset(["a", "b"])
  in       = each.key
}
