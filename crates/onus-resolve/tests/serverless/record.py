#!/usr/bin/env python3
"""Records what AWS's own translator makes of the templates in inputs.txt, into expected.txt.

A template starts with a line `=== name`; a recorded line is the name and the template that comes out, as JSON. Run it in this
directory with `aws-sam-translator` installed. With `--data DIR` it writes the translator's data as well: policy templates,
connector profiles, and the managed policies that have a path.
"""

import json
import os
import pathlib
import sys

os.environ["AWS_DEFAULT_REGION"] = "us-east-1"

from samtranslator.model.connector_profiles.profile import PROFILE  # noqa: E402
from samtranslator.parser.parser import Parser  # noqa: E402
from samtranslator.policy_template_processor.processor import PolicyTemplatesProcessor  # noqa: E402
from samtranslator.translator.translator import Translator  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

HERE = pathlib.Path(__file__).parent


def templates():
    for part in (HERE / "inputs.txt").read_text().split("=== ")[1:]:
        name, text = part.split("\n", 1)
        yield name, text


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def main():
    lines, refused = [], []
    for name, text in templates():
        try:
            made = Translator(None, Parser()).translate(yaml_parse(text), {})
            lines.append(f"{name}\t{compact(made)}\n")
        except Exception as error:  # an input that the translator refuses is a mistake of ours
            refused.append(f"{name}: {[cause.message for cause in getattr(error, 'causes', [])] or error}")
    if refused:
        sys.exit("\n".join(refused))
    (HERE / "expected.txt").write_text("".join(lines))
    if "--data" in sys.argv:
        data(pathlib.Path(sys.argv[sys.argv.index("--data") + 1]))


def data(out):
    import samtranslator

    managed = pathlib.Path(samtranslator.__file__).parent / "internal/data/aws_managed_policies.json"
    arns = [arn for policies in json.loads(managed.read_text()).values() for arn in policies.values()]
    names = {arn.split(":policy/")[1] for arn in arns}
    (out / "managed_policies.txt").write_text("".join(f"{name}\n" for name in sorted(names) if "/" in name))
    found = PolicyTemplatesProcessor.get_default_policy_templates_json()["Templates"]
    kept = {name: {"Parameters": list(one["Parameters"]), "Definition": one["Definition"]} for name, one in found.items()}
    lines = [f"{json.dumps(name)}: {compact(one)}" for name, one in sorted(kept.items())]
    (out / "policy_templates.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")

    def block(entries):
        return "{\n" + ",\n".join(f"{json.dumps(name)}: {text}" for name, text in entries) + "\n}"

    between = [(a, block((b, compact(one)) for b, one in to.items())) for a, to in PROFILE["Permissions"].items()]
    ends = [(name, compact(one)) for name, one in PROFILE["CfnResourceProperties"].items()]
    text = block([("Permissions", block(between)), ("CfnResourceProperties", block(ends))])
    (out / "connectors.json").write_text(text + "\n")


main()
