variable "str" { default = "sv" }

variable "num" {
  type    = number
  default = 7
}

variable "num-1" { default = "dashed" }

variable "lst" {
  type    = list(string)
  default = ["a", 1, true]
}

variable "set" {
  type    = set(number)
  default = [3, "1", 3, 20]
}

variable "mp" {
  type    = map(any)
  default = { a = 1, b = "x" }
}

variable "obj" {
  type = object({
    a   = number
    opt = optional(string, "dflt")
    o2  = optional(number)
  })
  default = { a = "5", extra = true }
}

variable "tup" {
  type    = tuple([string, number])
  default = [1, "2"]
}

variable "anyv" {
  type    = any
  default = [1, "a"]
}

variable "dflt" {
  type     = string
  default  = "def"
  nullable = false
}

variable "nul" {
  type    = string
  default = null
}

variable "req" {
  type = string
}

variable "reqlist" {
  type = list(string)
}

variable "reqtup" {
  type = tuple([string, number])
}

variable "reqobj" {
  type = object({ a = string, b = number })
}

variable "optnest" {
  type = list(object({
    name = string
    in = optional(object({
      x = optional(number, 1)
      y = optional(list(string), [])
    }), {})
    none = optional(object({ z = optional(string, "zz") }))
  }))
  default = [{ name = "n" }, { name = "m", in = { x = 5 } }, { name = "o", in = null, none = {} }]
}

variable "optnull" {
  type    = object({ a = optional(string, "d") })
  default = { a = null }
}
