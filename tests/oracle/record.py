#!/usr/bin/env python3
"""Records what Terraform 1.11 makes of the expressions and configurations here, so that the tests need no Terraform.

`expressions.jsonl`: each expression of `expressions.py` as an argument of a `terraform_data` resource in the module `base/`:
the planned value, what of it is unknown and sensitive, and its type; or that Terraform refuses it.

`syntax.jsonl`: each text of `syntax.py`, and whether Terraform's parser takes it.

`configurations.jsonl`: the same for each configuration of `configurations.txt`.

Values are kept as the text of JSON without spaces and with sorted keys, as numbers can be longer than a float.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import syntax
from configurations import configurations
from expressions import expressions

HERE = pathlib.Path(__file__).parent
UNWRITABLE = 'its value cannot stand in a plan'
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith('TF_')} | {
    'TF_CLI_CONFIG_FILE': '/dev/null',
    'CHECKPOINT_DISABLE': '1',
}


class Number:
    """A number as it is written."""

    def __init__(self, text):
        self.text = text


def parsed(text):
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number)


def text_of(value):
    """JSON without spaces, keys sorted, numbers as they were."""
    if isinstance(value, Number):
        return value.text
    if isinstance(value, dict):
        return '{' + ','.join(f'{json.dumps(key, ensure_ascii=False)}:{text_of(value[key])}' for key in sorted(value, key=lambda key: key.encode())) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(text_of, value)) + ']'
    return json.dumps(value, ensure_ascii=False)


def true_leaves(value):
    """An after_unknown or after_sensitive with nothing but true leaves; lists by position. None where there is none."""
    if value is True:
        return True
    entries = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    found = {str(key): leaf for key, inner in entries if (leaf := true_leaves(inner)) is not None}
    return found or None


def with_nulls(value, unknown):
    """A value with null where it is unknown: Terraform leaves such entries of objects out."""
    if isinstance(unknown, dict) and isinstance(value, dict):
        missing = {key: None for key, leaf in unknown.items() if leaf is True}
        return missing | {key: with_nulls(inner, unknown.get(key)) for key, inner in value.items()}
    if isinstance(unknown, list) and isinstance(value, list):
        return [with_nulls(inner, leaf) for inner, leaf in zip(value, unknown)]
    return value


def type_name(ty):
    """A type of Terraform's JSON as Terraform writes it."""
    if isinstance(ty, str):
        return ty
    kind, inner = ty[0], ty[1]
    if kind == 'object':
        return 'object({' + ', '.join(f'{key}: {type_name(inner[key])}' for key in sorted(inner)) + '})'
    if kind == 'tuple':
        return 'tuple([' + ', '.join(map(type_name, inner)) + '])'
    return f'{kind}({type_name(inner)})'


def terraform(directory, *arguments, environment=None):
    return subprocess.run(
        ['terraform', *arguments], cwd=directory, env=ENVIRONMENT | (environment or {}), capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


def refused(output, count):
    """The expressions that errors name, by their files, with what is said."""
    found = {}
    for line in output.splitlines():
        try:
            message = json.loads(line)
        except ValueError:
            continue
        diagnostic = message.get('diagnostic') or {}
        if diagnostic.get('severity') != 'error':
            continue
        name = (diagnostic.get('range') or {}).get('filename', '')
        number = name.rsplit('/', 1)[-1].removesuffix('.tf').removeprefix('e')
        if number.isdigit() and int(number) < count:
            found.setdefault(int(number), diagnostic['summary'])
        elif match := re.match(r'failed to encode terraform_data\.r(\d+) ', diagnostic['summary']):
            # Infinite numbers can't stand in a plan.
            found[int(match[1])] = UNWRITABLE
        elif 'plan file' in diagnostic['summary']:
            pass
        elif name != '':
            print('elsewhere:', name, diagnostic['summary'], diagnostic.get('detail', ''), file=sys.stderr)
        else:
            print('nowhere:', diagnostic['summary'], diagnostic.get('detail', '')[:500], file=sys.stderr)
    return found


def record_expressions(texts, with_type):
    errors = {}
    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory) / 'base'
        shutil.copytree(HERE / 'base', directory)
        for i, text in enumerate(texts):
            path = directory / f'e{i}.tf'
            # The newline before a heredoc's end counts; nothing else is added to the text.
            output = f'output "o{i}" {{\n  sensitive = true\n  value = r{i}\n}}\n'.replace(f'= r{i}', '= ' + text) if with_type else ''
            path.write_bytes(f'resource "terraform_data" "r{i}" {{\n  input = {text}\n}}\n{output}'.encode())
        terraform(directory, 'init', '-backend=false')
        variables = ['-var=req=R', '-var=reqlist=["r"]', '-var=reqtup=["r", 2]', '-var=reqobj={a = "r", b = 2}']
        for attempt in range(12):
            found = {}
            if attempt < 4:
                run = terraform(directory, 'validate', '-json')
                for diagnostic in json.loads(run.stdout).get('diagnostics', []):
                    line = json.dumps({'diagnostic': diagnostic})
                    found |= refused(line, len(texts))
            if not found:
                terraform(directory, 'init', '-backend=false')
                run = terraform(directory, 'plan', '-json', '-input=false', '-out=plan', *variables)
                found = refused(run.stdout, len(texts))
                if not found and run.returncode == 0:
                    break
                if not found:
                    raise SystemExit(run.stdout[-3000:] + run.stderr)
            for number, summary in found.items():
                errors[number] = summary
                (directory / f'e{number}.tf').unlink(missing_ok=True)
        else:
            raise SystemExit('errors do not end')
        plan = parsed(terraform(directory, 'show', '-json', 'plan').stdout)
    resources = {change['address']: change['change'] for change in plan['resource_changes']}
    types = {name: output.get('type') for name, output in plan['planned_values'].get('outputs', {}).items()}
    answers = []
    for i, text in enumerate(texts):
        if i in errors:
            answers.append({'expr': text, 'error': errors[i]})
            continue
        change = resources[f'terraform_data.r{i}']
        answer = {'expr': text}
        answer['value'] = text_of(with_nulls(change['after'].get('input'), change['after_unknown'].get('input')))
        answer['unknown'] = text_of(true_leaves(change['after_unknown'].get('input')) or False)
        answer['sensitive'] = text_of(true_leaves((change['after_sensitive'] or {}).get('input')) or False)
        # A null keeps no type in a plan.
        if types.get(f'o{i}') is not None and answer['value'] != 'null':
            answer['type'] = type_name(types[f'o{i}'])
        answers.append(answer)
    return answers


def record_configuration(configuration):
    """The planned resources and outputs of a configuration, or what Terraform refuses it for."""
    with tempfile.TemporaryDirectory() as directory:
        for path, text in configuration['files'].items():
            path = pathlib.Path(directory) / path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        environment = configuration.get('environment', {})
        run = terraform(directory, 'init', '-json')
        if run.returncode == 0:
            run = terraform(
                directory, 'plan', '-json', '-input=false', '-out=plan', *configuration.get('arguments', []), environment=environment
            )
        if run.returncode != 0:
            summaries = []
            for line in run.stdout.splitlines():
                try:
                    diagnostic = json.loads(line).get('diagnostic') or {}
                except ValueError:
                    continue
                if diagnostic.get('severity') == 'error':
                    summaries.append(diagnostic['summary'])
            return {'errors': sorted(set(summaries)) or ['error']}
        plan = parsed(terraform(directory, 'show', '-json', 'plan').stdout)
    resources = []
    for change in plan.get('resource_changes', []):
        after, unknown, sensitive = (change['change'].get(key) or {} for key in ('after', 'after_unknown', 'after_sensitive'))
        keep = ('input', 'triggers_replace')
        resources.append({
            'address': change['address'],
            'values': text_of({key: with_nulls(after[key], unknown.get(key)) for key in keep if after.get(key) is not None}),
            'unknown': text_of({key: leaf for key in keep if (leaf := true_leaves(unknown.get(key))) is not None}),
            'sensitive': text_of({key: leaf for key in keep if (leaf := true_leaves(sensitive.get(key))) is not None}),
        })
    outputs = {}
    for name, change in plan.get('output_changes', {}).items():
        outputs[name] = {
            'value': text_of(with_nulls(change.get('after'), change.get('after_unknown'))),
            'unknown': text_of(true_leaves(change.get('after_unknown')) or False),
            'sensitive': text_of(true_leaves(change.get('after_sensitive')) or False),
        }
    return {'resources': sorted(resources, key=lambda resource: resource['address'].encode()), 'outputs': outputs}


def is_valid(text):
    """Whether Terraform's parser takes a text."""
    run = subprocess.run(['terraform', 'fmt', '-'], input=text.encode(), env=ENVIRONMENT, capture_output=True)
    return run.returncode == 0


def write(name, lines):
    (HERE / name).write_text(''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines))


def main():
    wanted = sys.argv[1:] or ['syntax', 'expressions', 'configurations']
    if 'syntax' in wanted:
        write('syntax.jsonl', [{'text': text, 'valid': is_valid(text)} for text in syntax.texts()])
    if 'expressions' in wanted:
        texts = expressions()
        answers = []
        # Not all at once: a plan of thousands of resources takes its time.
        for start in range(0, len(texts), 800):
            answers.extend(record_expressions(texts[start:start + 800], True))
            print('expressions', len(answers), file=sys.stderr)
        write('expressions.jsonl', [answer for answer in answers if answer.get('error') != UNWRITABLE])
    if 'configurations' in wanted:
        answers = []
        for configuration in configurations():
            answers.append(configuration | {'recorded': record_configuration(configuration)})
        write('configurations.jsonl', answers)
        print('configurations', len(answers), file=sys.stderr)


if __name__ == '__main__':
    main()
