"""The expressions whose values are recorded: written ones, products of operators, functions and values, and some by chance.

They are evaluated in the module of `base/`, whose names they use.
"""

import itertools
import pathlib

import chance

# Values of every kind, known and unknown.
SCALARS = ['1', '0', '-2.5', '"a"', '""', '"5"', 'true', '"true"', 'null']
COLLECTIONS = [
    '[]', '[1, 2]', '["a", null]', '[1, "a", true]', '{}', '{a = 1}', '{a = 1, b = "x"}', 'tolist(["b", "a"])',
    'toset(["b", "a", "b"])', 'tomap({k = "v"})', 'tolist([])', 'toset([])', 'tomap({})',
]
UNKNOWN = ['local.u', 'local.us', 'local.un', 'local.ub', 'local.ul', 'local.um', 'local.uset', '[1, local.u]', '{a = local.u}', '"p-${local.u}"', 'tolist([local.us, "a"])']
BINARY = ['+', '-', '*', '/', '%', '==', '!=', '<', '>=', '&&', '||']

TEXTS = ['"a-b_c"', '"Hello World"', '"héllo ✓"', '""', '"  x  "', '"a,b,,c"', '"x\\ny\\n"', '"ÄÖ ß ǆ"', '"e\\u0301a"']


def products():
    for operator, (a, b) in itertools.product(BINARY, [
        ('1', '2'), ('"5"', '3'), ('"a"', '1'), ('true', 'false'), ('"true"', 'true'), ('null', '1'), ('"a"', '"a"'),
        ('[1]', '[1]'), ('local.un', '1'), ('local.ub', 'true'), ('local.ub', 'false'), ('true', 'local.ub'),
        ('false', 'local.ub'), ('7', '-3'), ('-7', '3'), ('1', '0'), ('0', '0'), ('5.5', '2.1'), ('local.u', '"x"'),
        ('local.us', 'null'), ('"p-${local.u}"', '"q"'), ('local.un', 'local.un'), ('{}', '{}'),
    ]):
        yield f'{a} {operator} {b}'
    for arm, other in itertools.product(['1', '"a"', 'null', '[]', '[1]', '["a", 1]', '{}', '{a = 1}', 'tolist(["a"])', 'tomap({a = "b"})', 'toset(["a"])', 'true', 'local.u', 'local.us', 'local.un'], repeat=2):
        yield f'true ? {arm} : {other}'
    for value in SCALARS + COLLECTIONS + UNKNOWN:
        yield f'!({value})'
        yield f'-({value})'
        yield f'{value}[*]'
        yield f'[for v in {value} : v]'
        yield f'{{for k, v in {value} : k => v}}'
        yield f'"${{{value}}}"'
        yield f'"x${{{value}}}"'
        yield f'({value})[0]'
        yield f'({value}).a'
        yield f'({value})["a"]'
        yield f'{value} == null'
        yield f'local.ub ? {value} : null'
        yield f'jsonencode({value})'
        for function in [
            'length', 'tostring', 'tonumber', 'tobool', 'tolist', 'toset', 'tomap', 'keys', 'values', 'flatten', 'distinct', 'compact',
            'sort', 'reverse', 'one', 'sum', 'alltrue', 'coalescelist', 'coalesce', 'yamlencode', 'setproduct', 'sensitive', 'can', 'try',
            'issensitive', 'nonsensitive', 'ephemeralasnull', 'upper', 'merge', 'concat', 'max', 'setunion', 'transpose', 'signum', 'base64encode',
        ]:
            yield f'{function}({value})'
        yield f'element({value}, 0)'
        yield f'contains({value}, "a")'
        yield f'index({value}, "a")'
        yield f'lookup({value}, "a", "d")'
        yield f'join(",", {value})'
        yield f'slice({value}, 0, 1)'
        yield f'merge({value}, {{z = 1}})'
        yield f'concat({value}, ["z"])'
        yield f'coalesce({value}, "z")'
        yield f'zipmap(["a", "b"], {value})'
        yield f'format("%v", {value})'
        yield f'format("%s", {value})'
        yield f'format("%d", {value})'
        yield f'format("%q", {value})'
        yield f'formatlist("%s!", {value})'
        yield f'setintersection({value}, ["a"])'
        yield f'chunklist({value}, 1)'
    for text in TEXTS + ['local.us', '"p-${local.u}"']:
        for call in [
            'upper(%s)', 'lower(%s)', 'title(%s)', 'strrev(%s)', 'length(%s)', 'trimspace(%s)', 'chomp(%s)', 'split(",", %s)', 'split("", %s)',
            'substr(%s, 0, 3)', 'substr(%s, -2, 2)', 'substr(%s, 1, -1)', 'replace(%s, "a", "-")', 'replace(%s, "/[a-z]+/", "<$0>")',
            'regexall("[a-z]", %s)', 'base64encode(%s)', 'urlencode(%s)', 'md5(%s)', 'sha256(%s)', 'jsonencode(%s)', 'yamlencode(%s)',
            'indent(2, %s)', 'format("%%5s|", %s)', 'format("%%-8s|", %s)', 'format("%%q", %s)', 'startswith(%s, "p-")', 'endswith(%s, "c")', 'strcontains(%s, "l")',
            'trim(%s, " ax")', 'trimprefix(%s, "a-")', 'trimsuffix(%s, "c")', 'base64sha256(%s)', 'uuidv5("dns", %s)', 'can(regex("^a", %s))',
            'textencodebase64(%s, "UTF-16LE")',
        ]:
            yield call.replace('%%', '\0').replace('%s', text).replace('\0', '%')


WRITTEN = (pathlib.Path(__file__).parent / 'expressions.txt').read_text()

# Expressions of several lines, which end where a newline stands outside of brackets.
LINES = [
    '[\n  1,\n  2,\n]',
    '{\n  a = 1\n  b = 2,\n  c = 3\n}',
    '(1 +\n 2)',
    '1 +\n2',
    '1\n+ 2',
    '(true\n? 1\n: 2)',
    'true\n? 1 : 2',
    '{for k, v in {a = 1} :\n k =>\n v\n}',
    '[for v in [1, 2] :\n  v\n  if v > 1\n]',
    'upper(\n  "a"\n)',
    'upper(\n  "a",\n)',
    '"${\n1\n}"',
    '{\n  a = <<EOT\nx\nEOT\n}',
    '[<<EOT\nx\nEOT\n, "b"]',
    '[<<EOT\nx\nEOT, "b"]',
    '<<EOT\nhello\nworld\nEOT\n',
    '<<EOT\nEOT\n',
    '<<-EOT\n    a\n      b\n    EOT\n',
    '<<-EOT\n    a\n\n      b\n  \n    EOT\n',
    '<<-EOT\n\ta\n\t  b\n  EOT\n',
    '<<-EOT\n    ${local.s}\n      b\n    EOT\n',
    '<<-EOT\n  x ${local.s} y\n  EOT\n',
    '<<-EOT\n${local.s}\n      b\n    EOT\n',
    '<<EOT\n$${x} %%{y} \\n "q" $ %\nEOT\n',
    '<<EOT\n%{ for x in ["a", "b"] }\n- ${x}\n%{ endfor }\nEOT\n',
    '<<EOT\n%{ for x in ["a", "b"] ~}\n- ${x}\n%{ endfor ~}\nEOT\n',
    '<<-EOT\n  %{ for x in ["a", "b"] ~}\n  - ${x}\n  %{ endfor ~}\n  end\n  EOT\n',
    '<<-EOT\n  %{ if true ~}\n  yes\n  %{ else ~}\n  no\n  %{ endif ~}\n  EOT\n',
    '<<EOT\n  a ${~ local.s ~}  \n  b\nEOT\n',
    '<<EOT\n  ${~ local.s ~}\n  b\nEOT\n',
    '<<EOT\na\n  EOTX\nEOT x\n  EOT\n',
    '<<EOT\n${jsonencode({a = local.u})}\nEOT\n',
    '<<EOT\n{"a": "${local.u}"}\nEOT\n',
    '<<EOT\na\r\nb\r\nEOT\n',
    'trimspace(<<EOT\n  x\nEOT\n)',
    '<<EOT\nno end\n',
    '<< EOT\nx\nEOT\n',
    '<<EOT x\nEOT\n',
    '"a\nb"',
    '[1, # one\n 2, // two\n /* three */ 3]',
    '{\n  # comment\n  a = 1 # one\n  /* b */ b = 2\n}',
    '{a = 1, b = 2,\n}',
    '{\n  a = 1,\n\n  b = 2\n}',
    '{a = 1 b = 2}',
    '{\n  a\n  = 1\n}',
    '{\n  a =\n  1\n}',
    '{for v in ["a"] : v => v\n}',
    '{for v in ["a"] : v => true\n ? 1\n : 2\n}',
    '{for l in ["a"] :\n l =>\n true &&\n can(l)\n}',
]


def expressions():
    """Every expression once, in a fixed order."""
    seen = {}
    for text in itertools.chain(WRITTEN.splitlines(), LINES, products(), chance.expressions(2_000)):
        seen.setdefault(text, None)
    return list(seen)


if __name__ == '__main__':
    print(len(expressions()))
