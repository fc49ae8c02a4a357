#!/usr/bin/env python3
"""Records what Terraform makes of the calls in calls.txt, into functions.tsv.

A line of calls.txt is a function and its arguments as a JSON array; a recorded line adds the result as Terraform's
jsonencode writes it, `error` where Terraform refuses the call, `unknown` where it knows no value. Run it in this
directory with Terraform 1.11 on the path.
"""

import json
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent


def main():
    calls = [line.split(" ", 1) for line in (HERE / "calls.txt").read_text().splitlines() if line]
    expressions = []
    for name, args in calls:
        escape = lambda text: text.replace("${", "$${").replace("%{", "%%{")
        args = ", ".join(escape(json.dumps(arg, ensure_ascii=False)) for arg in json.loads(args))
        # JSON writes some control characters in ways that Terraform's strings don't have.
        spelled = {"b": "\\u0008", "f": "\\u000c"}
        args = re.sub(r"\\(.)", lambda escape: spelled.get(escape[1], escape[0]), args)
        expressions.append(f'try(jsonencode({name}({args})), "error")')
    recorded = []
    with tempfile.TemporaryDirectory() as directory:
        batch = "[" + ", ".join(expressions) + "]"
        (pathlib.Path(directory) / "main.tf").write_text(f"output \"o\" {{\n  value = {batch}\n}}\n")
        run = ["terraform", "apply", "-auto-approve", "-no-color"]
        subprocess.run(run, cwd=directory, check=True, capture_output=True)
        shown = subprocess.run(["terraform", "output", "-json"], cwd=directory, check=True, capture_output=True)
        recorded = json.loads(shown.stdout)["o"]["value"]
    lines = [f"{name}\t{args}\t{answer or 'unknown'}\n" for (name, args), answer in zip(calls, recorded)]
    (HERE / "functions.tsv").write_text("".join(lines))


main()
