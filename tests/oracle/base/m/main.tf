variable "in" {
  type = string
}

resource "terraform_data" "r" {
  input = var.in
}

output "out" {
  value = "out-${var.in}"
}

output "obj" {
  value = { a = var.in, b = 1 }
}

output "id" {
  value = terraform_data.r.id
}

output "sens" {
  value     = "s-${var.in}"
  sensitive = true
}
