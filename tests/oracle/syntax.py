"""Texts of which it is recorded whether Terraform's parser takes them: written ones, and ones that are broken by chance."""

import random

WRITTEN = [
    '', '\n', 'a = 1', 'a = 1\n', 'a = 1 b = 2\n', 'a = 1\na = 2\n', '\ufeffa = 1\n', 'a = 1\r\n', 'a = 1\r', 'a = \x00\n', 'a = "\x00"\n', 'a = "\t"\n',
    'a {}\n', 'a {\n}\n', 'a { b = 1 }\n', 'a { b = 1\n}\n', 'a {\n b = 1 }\n', 'a { b = 1, c = 2 }\n', 'a { b {} }\n', 'a "b" c {}\n', 'a "b${c}" {}\n',
    'a "b" = 1\n', 'a\n{}\n', 'a {} b {}\n', '}\n', 'a {\n', 'a = {\n', 'a = [\n', 'a = "x\n', 'a = "${\n', 'a = <<E\nx\n', 'a = <<E\nx\nE', 'a = <<E\nx\nE\n',
    'a = <<-E\n  x\n  E\n', 'a = << E\nx\nE\n', 'a = <<E x\nE\n', 'a = [<<E\nx\nE\n]\n', 'a = [<<E\nx\nE\n, 1]\n', 'a = [<<E\nx\nE, 1]\n', '/* a */ b = 1\n', '/* a\n',
    'a = 1 # x', 'a = 1 // x\n', 'a = /* x */ 1\n', 'a # x\n= 1\n', 'a.b = 1\n', '"a" = 1\n', '1 = 2\n', 'a-b = 1\n', '-a = 1\n', 'é = 1\n', 'a = é\n', 'a = 1.2.3\n',
    'a = 1.\n', 'a = .5\n', 'a = 1e5\n', 'a = 1e\n', 'a = 0x1\n', 'a = 1_0\n', 'a = b.0\n', 'a = b.0.1\n', 'a = b.*.c\n', 'a = b.*\n', 'a = b[*]\n', 'a = b[*\n', 'a = b[]\n',
    'a = b.\n', 'a = b..c\n', 'a = b[1:2]\n', 'a = f(\n)\n', 'a = f(1,)\n', 'a = f(,)\n', 'a = f(1...)\n', 'a = f(1..., 2)\n', 'a = f(...)\n', 'a = f (1)\n', 'a = n::f(1)\n', 'a = n::f\n',
    'a = [1, 2,]\n', 'a = [,]\n', 'a = [1 2]\n', 'a = [1\n2]\n', 'a = {a = 1, b = 2}\n', 'a = {a = 1\nb = 2}\n', 'a = {a = 1 b = 2}\n', 'a = {a = 1,,}\n', 'a = {a}\n', 'a = {a = }\n',
    'a = {(b) = 1}\n', 'a = {b.c = 1}\n', 'a = {1 = 2}\n', 'a = {"${b}" = 1}\n', 'a = {a : 1}\n', 'a = {a => 1}\n', 'a = {\n\na = 1\n\n}\n', 'a = {a = 1\n, b = 2}\n',
    'a = [for b in c : b]\n', 'a = [for b in c : b if d]\n', 'a = [for b, d in c : b]\n', 'a = [for b in c : b => d]\n', 'a = {for b in c : b}\n', 'a = {for b in c : b => d}\n',
    'a = {for b in c : b => d...}\n', 'a = [for b in c : b...]\n', 'a = [for b c : b]\n', 'a = [for in c : b]\n', 'a = [for b in c b]\n', 'a = {\nfor b in c :\nb\n=>\nd\n}\n', 'a = {for = 1}\n',
    'a = b ? c : d\n', 'a = b ? c\n', 'a = b ?\nc : d\n', 'a = (b\n? c\n: d)\n', 'a = b\n+ c\n', 'a = b +\nc\n', 'a = (b +\nc)\n', 'a = !b\n', 'a = - - b\n', 'a = +b\n', 'a = b & c\n',
    'a = b | c\n', 'a = b ^ c\n', 'a = ~b\n', 'a = b ** c\n', 'a = b == c == d\n', 'a = b = c\n', 'a = b; c\n', "a = 'b'\n", 'a = `b`\n', 'a = "\\q"\n', 'a = "\\u12"\n', 'a = "\\u00e9"\n',
    'a = "\\U0010FFFF"\n', 'a = "\\U00110000"\n', 'a = "\\ud800"\n', 'a = "$${b} %%{c} $ % $$ %%"\n', 'a = "${b}"\n', 'a = "${~ b ~}"\n', 'a = "${b c}"\n', 'a = "${}"\n', 'a = "${"${b}"}"\n',
    'a = "%{ if b }c%{ endif }"\n', 'a = "%{ if b }c%{ else }d%{ endif }"\n', 'a = "%{ if b }c"\n', 'a = "%{ endif }"\n', 'a = "%{ else }"\n', 'a = "%{ for b in c }%{ endfor }"\n',
    'a = "%{ for b, d in c }%{ endfor }"\n', 'a = "%{ for b in c }%{ endif }"\n', 'a = "%{ foo }"\n', 'a = "%{}"\n', 'a = "%{ if b ~}\nc%{ endif }"\n', 'a = (1\n', 'a = (1, 2)\n', 'a = ()\n',
    'a = true.b\n', 'a = null[0]\n', 'a = "b".c\n', 'a = [1][0]\n', 'a = {b = 1}.b\n', 'a = f().b[0].c\n', 'a = 1 2\n', 'a = “b”\n', 'a\u00a0= 1\n', 'a = 1\u200b\n', 'a = <<EOT\n${b\nEOT\n',
]
PIECES = ['"', '${', '}', '{', '\n', '[', ']', '(', ')', ',', '.', '=', ' ', '%{', '~}', '<<E\n', 'E\n', '#', '/*', '*/', '$', '%', '\\', '1.2', '...', '=>', '?', ':', 'for ',
          'in ', 'if ', 'endif', '*', '&', '|', '!', '-', '\r\n', 'é', "'", ';', '0', 'a', 'null']
WHOLE = [
    'resource "a_b" "c" {\n  name = "x-${var.y}"\n  tags = {\n    A = 1\n    B = [1, 2]\n  }\n  rule {\n    from = 1\n  }\n}\n',
    'locals {\n  a = [for k, v in var.m : "${k}=${v}" if v != null]\n  b = {\n    for x in local.a : x => upper(x)...\n  }\n  c = var.d ? 1 : (2 + 3) * 4\n}\n',
    'output "o" {\n  value = <<-EOT\n    %{ for x in local.a ~}\n    - ${x}\n    %{ endfor ~}\n  EOT\n}\n',
    'variable "v" {\n  type = map(object({ a = optional(string, "b"), c = number }))\n  default = {} # none\n}\n',
    'module "m" {\n  source = "./m" // here\n  a      = b[*].c[0].d.0\n  e      = f(g..., )\n}\n',
]


def texts(count=400):
    """The written texts, and so many broken ones."""
    chance = random.Random(1)
    found = dict.fromkeys(WRITTEN + WHOLE)
    while len(found) < len(WRITTEN) + len(WHOLE) + count:
        text = chance.choice(WHOLE)
        for _ in range(chance.choice([1, 1, 2])):
            at = chance.randrange(len(text) + 1)
            if chance.random() < 0.4:
                text = text[:at] + text[at + chance.choice([1, 1, 2, 6]):]
            else:
                text = text[:at] + chance.choice(PIECES) + text[at:]
        found.setdefault(text)
    return list(found)
