"""The configurations that are recorded: written ones (`configurations.txt`), and types by values by the ways a value comes."""

import json
import pathlib

TYPES = [
    'string', 'number', 'bool', 'any', 'list(string)', 'set(string)', 'map(number)', 'list(any)', 'tuple([string, number])',
    'object({ a = string, b = optional(number, 2) })',
]
VALUES = ['"a"', '5', 'true', 'null', '["a", 1]', '["b", "a", "b"]', '{ a = 1 }', '{ a = "x", b = null }', '[]', '{}']
TEXTS = ['a', '5', 'true', '["a"]', '{a=1}', '', 'null', '"q"']


def configurations():
    """Each with a name, files, and perhaps arguments of the command line and an environment."""
    found = []
    for part in ('\n' + (pathlib.Path(__file__).parent / 'configurations.txt').read_text()).split('\n== ')[1:]:
        head, *files = ('\n' + part).split('\n-- ')
        name, *settings = head.strip('\n').split('\n')
        configuration = {'name': name, 'files': {}}
        for setting in settings:
            key, _, value = setting.partition(': ')
            configuration[key] = json.loads(value)
        for file in files:
            path, _, text = file.partition('\n')
            configuration['files'][path] = text + ('\n' if text and not text.endswith('\n') else '')
        found.append(configuration)
    found.append({'name': 'crlf', 'files': {'main.tf': 'output "o" {\r\n  value = <<EOT\r\na\r\nb\r\nEOT\r\n}\r\n'}})
    found.append({'name': 'no-newline-at-the-end', 'files': {'main.tf': 'output "o" { value = 1 }'}})
    for ty in TYPES:
        for value in VALUES:
            main = f'variable "v" {{\n  type = {ty}\n  default = {value}\n}}\noutput "o" {{ value = var.v }}\n'
            found.append({'name': f'type {ty} = {value}', 'files': {'main.tf': main}})
    for ty in [None, 'string', 'number', 'bool', 'any', 'list(string)', 'map(number)']:
        for text in TEXTS:
            constraint = f'type = {ty}\n' if ty else ''
            main = f'variable "v" {{\n{constraint}}}\noutput "o" {{ value = var.v }}\n'
            found.append({'name': f'argument {ty} = {text}', 'files': {'main.tf': main}, 'arguments': [f'-var=v={text}']})
    return found


if __name__ == '__main__':
    print(len(configurations()))
