#!/usr/bin/env python3
"""Counts how much `onus eval` knows: for every Terraform directory beneath the paths given, the values of attributes that are known,
unknown by reason, and the error diagnostics.
"""

import collections
import json
import os
import subprocess
import sys

ONUS = os.environ.get('ONUS', 'target/debug/onus')


def directories(path):
    for directory, below, files in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith('.'))
        if any(name.endswith(('.tf', '.tf.json', '.tofu')) for name in files):
            yield directory


def leaves(value):
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    if isinstance(value, list):
        return sum(map(leaves, value))
    return 1


def main():
    total = collections.Counter()
    for path in sys.argv[1:]:
        count = collections.Counter()
        for directory in directories(path):
            run = subprocess.run([ONUS, 'eval', '--no-env', '--root', path, directory], capture_output=True)
            count['directories'] += 1
            if run.returncode != 0:
                count['failed runs'] += 1
                continue
            report = json.loads(run.stdout)
            for resource in report['resources']:
                nulls = sum(1 for path in resource['why'] if path.count('/') > 1)
                count['known'] += leaves(resource['values']) - nulls
                count.update('unknown: ' + reason for reason in resource['why'].values())
            count.update('error: ' + note['code'] for note in report['diagnostics'] if note['severity'] == 'error')
        total += count
        print(path, dict(sorted(count.items())))
    print('all', dict(sorted(total.items())))


if __name__ == '__main__':
    main()
