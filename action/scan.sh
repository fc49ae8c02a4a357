#!/usr/bin/env bash
# Scans once and writes every report. The exit code becomes an output: the gate comes after, so that reports are there for
# later steps in any case.
set -euo pipefail

reports="$RUNNER_TEMP/onus"
mkdir -p "$reports"
arguments=(scan --color never)
arguments+=(--write "sarif=$reports/onus.sarif" --write "json=$reports/onus.json")
arguments+=(--write "markdown=$reports/onus.md" --write "values=$reports/onus.values")

if [[ "${ONUS_INPUT_ANNOTATIONS:-true}" == "true" ]]; then
    arguments+=(--format github)
else
    arguments+=(--format concise)
fi
case "${ONUS_INPUT_CONFIG:-}" in
"") ;;
none) arguments+=(--no-config) ;;
*) arguments+=("--config=$ONUS_INPUT_CONFIG") ;;
esac
if [[ -n "${ONUS_INPUT_SELECT:-}" ]]; then arguments+=("--select=$ONUS_INPUT_SELECT"); fi
if [[ -n "${ONUS_INPUT_IGNORE:-}" ]]; then arguments+=("--ignore=$ONUS_INPUT_IGNORE"); fi
if [[ -n "${ONUS_INPUT_PROFILE:-}" ]]; then arguments+=("--profile=$ONUS_INPUT_PROFILE"); fi
if [[ -n "${ONUS_INPUT_MIN_SEVERITY:-}" ]]; then arguments+=("--min-severity=$ONUS_INPUT_MIN_SEVERITY"); fi
if [[ -n "${ONUS_INPUT_FAIL_ON:-}" ]]; then arguments+=("--fail-on=$ONUS_INPUT_FAIL_ON"); fi
if [[ "${ONUS_INPUT_FAIL_ON_UNKNOWN:-false}" == "true" ]]; then arguments+=(--fail-on-unknown); fi

paths=()
while IFS= read -r path; do
    path=${path%$'\r'}
    if [[ -n "$path" ]]; then paths+=("$path"); fi
done <<<"${ONUS_INPUT_PATHS:-.}"
if [[ "${#paths[@]}" == 0 ]]; then paths=(.); fi

# A report of an earlier step must not pass for this one's.
rm -f "$reports"/onus.*
code=0
if [[ "${ONUS_INPUT_CHANGED_ONLY:-false}" == "true" && -n "${GITHUB_BASE_REF:-}" ]]; then
    source "$(dirname "${BASH_SOURCE[0]}")/changed.sh"
    arguments+=(--force-exclude)
    changed_files "origin/$GITHUB_BASE_REF" || code=2
fi
if [[ "$code" == 0 && "${#paths[@]}" == 0 ]]; then
    echo "::notice title=onus::this change touches no Terraform and no CloudFormation"
elif [[ "$code" == 0 ]]; then
    "$ONUS_PROGRAM" "${arguments[@]}" -- "${paths[@]}" || code=$?
fi

if [[ "${ONUS_INPUT_SUMMARY:-true}" == "true" && -f "$reports/onus.md" ]]; then
    cat "$reports/onus.md" >>"$GITHUB_STEP_SUMMARY"
fi
{
    echo "exit-code=$code"
    if [[ -f "$reports/onus.values" ]]; then cat "$reports/onus.values"; fi
    if [[ -f "$reports/onus.sarif" ]]; then echo "sarif-file=$reports/onus.sarif"; fi
    if [[ -f "$reports/onus.json" ]]; then echo "json-file=$reports/onus.json"; fi
} >>"$GITHUB_OUTPUT"
