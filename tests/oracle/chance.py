"""Expressions by chance: calls of every function, operators and constructors, over values known and unknown. The same ones each
time.
"""

import json
import random
import subprocess

# What differs from machine to machine or from call to call, or needs files.
LEFT_OUT = {
    'timestamp', 'uuid', 'bcrypt', 'plantimestamp', 'file', 'templatefile', 'fileset', 'filebase64', 'fileexists', 'filemd5', 'filesha1',
    'filesha256', 'filesha512', 'filebase64sha256', 'filebase64sha512', 'abspath', 'pathexpand', 'rsadecrypt', 'base64gzip', 'templatestring',
}
STRINGS = ['"a"', '""', '"5"', '"true"', '"a,b"', '"Hello World"', '"10.0.0.0/16"', '"2020-02-03T04:05:06Z"', '"é"', '" x "', '"-"', '","',
           '"[a-z]+"', '"/a/"', '"{\\"a\\": [1]}"', '"1h"', '"%s"', '"%v-%d"', '"YYYY"', '"x\\ny"', 'local.s', '"a-b_c"', '"aGk="', '"0"',
           '"1.50"', '"p-${local.us}"', 'local.us', 'local.sens', 'null']
NUMBERS = ['0', '1', '-1', '2.5', '10', '"3"', '1e3', 'local.un', 'null', '16', '100', '-7']
BOOLS = ['true', 'false', '"true"', 'local.ub', 'null']


class Chance:
    def __init__(self, seed):
        self.random = random.Random(seed)
        command = ['terraform', 'metadata', 'functions', '-json']
        signatures = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)['function_signatures']
        self.functions = {name: signature for name, signature in sorted(signatures.items()) if '::' not in name and name not in LEFT_OUT}

    def one(self, choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    def scalar(self):
        return self.one(self.one([STRINGS, STRINGS, NUMBERS, BOOLS]))

    def value(self, depth=0):
        return self.one([self.scalar, self.scalar, lambda: self.list(depth), lambda: self.map(depth)])()

    def list(self, depth=0):
        if self.chance(0.12):
            return self.one(['[]', 'tolist([])', 'toset([])', 'local.list', 'local.ul', 'local.uset', 'null'])
        item = lambda: self.value(depth + 1) if self.chance(0.25) and depth < 2 else self.scalar()
        text = '[' + ', '.join(item() for _ in range(self.random.randint(1, 3))) + ']'
        return self.one([text] * 5 + [f'tolist({text})'] * 2 + [f'toset({text})'])

    def strings(self):
        text = '[' + ', '.join(self.one(STRINGS) for _ in range(self.random.randint(0, 3))) + ']'
        return self.one([text, text, f'tolist({text})', f'toset({text})'])

    def map(self, depth=0):
        if self.chance(0.1):
            return self.one(['{}', 'tomap({})', 'local.map', 'local.um', 'null', 'local.obj'])
        item = lambda: self.value(depth + 1) if self.chance(0.3) and depth < 2 else self.scalar()
        text = '{' + ', '.join(f'{self.one("abcd")} = {item()}' for _ in range(self.random.randint(1, 3))) + '}'
        return f'tomap({text})' if self.chance(0.3) else text

    def argument(self, ty):
        if self.chance(0.06):
            return self.value()
        if isinstance(ty, list):
            if ty[0] == 'map':
                return self.map()
            return self.strings() if ty[1] == 'string' and self.chance(0.7) else self.list()
        known = {'string': STRINGS, 'number': NUMBERS, 'bool': BOOLS}
        return self.one(known[ty]) if ty in known else self.one([self.list, self.map, self.value, self.scalar])()

    def call(self):
        name = self.one(list(self.functions))
        signature = self.functions[name]
        arguments = [self.argument(parameter['type']) for parameter in signature.get('parameters', [])]
        if 'variadic_parameter' in signature:
            arguments += [self.argument(signature['variadic_parameter']['type']) for _ in range(self.random.randint(0, 3))]
        return f'{name}({", ".join(arguments)})'

    def expression(self):
        kind = self.random.random()
        collection = lambda: self.one([self.list, self.map])()
        if kind < 0.62:
            return self.call()
        if kind < 0.7:
            return f'{self.value()} {self.one(["+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||"])} {self.value()}'
        if kind < 0.78:
            return f'{self.one(BOOLS)} ? {self.value()} : {self.value()}'
        if kind < 0.83:
            condition = self.one(['', ' if v != null', ' if k != "a"'])
            return f'[for k, v in {collection()} : {self.one(["v", "k", "[k, v]", "tostring(v)"])}{condition}]'
        if kind < 0.87:
            key = self.one(['k', 'v', '"${k}"'])
            return f'{{for k, v in {collection()} : {key} => {self.one(["v", "k", "[v]"])}{self.one(["", "", "..."])}}}'
        if kind < 0.91:
            return f'{collection()}[{self.one(NUMBERS + STRINGS)}]'
        if kind < 0.94:
            return f'{self.one([self.list, self.map, self.value])()}{self.one(["[*]", ".a", "[*].a", "[0]", ".*.a", ".0"])}'
        if kind < 0.97:
            return f'try({self.call()}, {self.one([self.value, self.call])()})'
        return f'"{self.one(["x", "", "%{ if true }y%{ endif }"])}${{{self.value()}}}{self.one(["z", ""])}"'


def expressions(count, seed=1):
    """So many different expressions."""
    chance = Chance(seed)
    found = {}
    while len(found) < count:
        found.setdefault(chance.expression(), None)
    return list(found)
