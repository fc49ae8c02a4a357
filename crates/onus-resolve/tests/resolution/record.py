#!/usr/bin/env python3
"""Records what moto's CloudFormation parser makes of the templates in inputs.txt, into expected.txt.

A template starts with a line `=== name Parameter=value …` (`;` for the comma of a list). A recorded line is the name and a JSON
object: the properties of each resource, null for one whose condition is false. `«…»` stands for what only a deployment knows.
A name that ends with `*` is one that moto can't do. Loops and mappings with defaults are unrolled by cfn-lint first. Where these differ from AWS's documentation, corrections.txt
has what the documentation says, with its address. Run it in this directory with `moto` and `cfn-lint` installed.
"""

import json
import pathlib
import re

import cfnlint.decode
import cfnlint.template
import moto.cloudformation.parsing as parsing
from cfnlint.template.transforms._language_extensions import language_extension

HERE = pathlib.Path(__file__).parent
REGION, ACCOUNT, STACK = "us-west-2", "123456789012", "teststack"


class Fake:
    def __init__(self, name):
        self.name = name
        self.physical_resource_id = f"«{name}»"

    def get_cfn_attribute(self, attribute):
        return f"«{self.name}.{attribute}»"


class Anything:
    value = "«import»"

    class name:
        def __eq__(self, other):
            return True

    name = name()


class Map(parsing.ResourceMap):
    def __getitem__(self, key):
        return Fake(key) if key in self._resource_json_map else super().__getitem__(key)

    def get(self, key, default=None):
        return self[key] if key in self._resource_json_map or key in self._parsed_resources else default


def plain(value):
    """Nodes of cfn-lint as Python's own."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    # A date is text to CloudFormation, and booleans and numbers are no nodes.
    return value if isinstance(value, (bool, int, float)) or value is None else str(value)


def spelled(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def hide(value):
    """Without what is looked up at deployment, and without what is nothing."""
    if isinstance(value, dict):
        return {key: hide(inner) for key, inner in value.items()}
    if isinstance(value, list):
        # Nothing is left of `AWS::NoValue`, in a list neither:
        # https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
        return [hide(inner) for inner in value if inner is not None]
    return re.sub(r"\{\{resolve:.*?\}\}", "«secret»", value) if isinstance(value, str) else value


def main():
    lines = []
    for part in (HERE / "inputs.txt").read_text().split("=== ")[1:]:
        head, text = part.split("\n", 1)
        name, *given = head.split()
        if name.endswith("*"):
            continue  # what moto can't do: corrections.txt has all of it
        parameters = {key: value.replace(";", ",") for key, value in (one.split("=", 1) for one in given)}
        template = cfnlint.decode.decode_str(text)[0]
        if template is None:
            raise SystemExit(f"{name}: {cfnlint.decode.decode_str(text)[1]}")
        if "AWS::LanguageExtensions" in str(template.get("Transform")):
            wrapped = cfnlint.template.Template(name, template, [REGION])
            errors, template = language_extension(wrapped)
            if errors:
                raise SystemExit(f"{name}: {errors}")
        template = plain(template)
        # moto reads types of given parameters only.
        for key, node in template.get("Parameters", {}).items():
            if "Default" in node:
                parameters.setdefault(key, spelled(node["Default"]))
        made = Map("«stack»", STACK, parameters, {}, REGION, ACCOUNT, template, {"all": Anything()})
        made.load_mapping()
        made.load_parameters()
        made.load_conditions()
        out = {}
        for resource, node in template["Resources"].items():
            exists = "Condition" not in node or made.lazy_condition_map[node["Condition"]]
            out[resource] = hide(parsing.clean_json(node.get("Properties", {}), made)) if exists else None
        for output, node in template.get("Outputs", {}).items():
            if "Condition" not in node or made.lazy_condition_map[node["Condition"]]:
                out[f"Outputs.{output}"] = hide(parsing.clean_json(node["Value"], made))
        lines.append(f"{name}\t{json.dumps(out, ensure_ascii=False, separators=(',', ':'))}\n")
    (HERE / "expected.txt").write_text("".join(lines))


main()
