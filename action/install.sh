#!/usr/bin/env bash
# Finds or builds the program, and says where it is. What is built is the commit that the workflow names: pinning the action
# pins the program.
set -euo pipefail

if [[ -n "${ONUS_INPUT_ONUS_PATH:-}" ]]; then
    program=$ONUS_INPUT_ONUS_PATH
    if [[ ! -x "$program" ]]; then
        echo "::error title=onus::the input onus-path names no program that can be run"
        exit 2
    fi
else
    root="$RUNNER_TEMP/onus-program"
    cargo install --quiet --locked --path "$ONUS_ACTION_PATH" --root "$root"
    program="$root/bin/onus"
fi
printf 'program=%s\n' "${program//[$'\r\n']/}" >>"$GITHUB_OUTPUT"
