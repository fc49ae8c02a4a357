# Sourced by scan.sh. Sets `paths` to the files within it that a pull request changes. Where one was deleted, what lies beside it
# counts as changed: the rest of a module means something else without it.

changed_files() {
    local base=$1 status path within=("${paths[@]}")
    if ! git merge-base "$base" HEAD >/dev/null 2>&1; then
        echo "::error title=onus::the merge base with $base is not here: check out with fetch-depth 0"
        return 2
    fi
    paths=()
    while IFS= read -r -d '' status && IFS= read -r -d '' path; do
        [[ "$path" =~ \.(tf|tofu|tfvars|ya?ml|json|template)$ ]] || continue
        if [[ "$status" == D ]]; then
            local sibling directory
            directory=$(dirname -- "$path")
            for sibling in "$directory"/*.tf "$directory"/*.tofu "$directory"/*.tf.json; do
                if [[ -f "$sibling" ]]; then paths+=("$sibling"); fi
            done
        elif [[ -f "$path" ]]; then
            paths+=("$path")
        fi
    done < <(git diff --relative --no-renames --name-status -z "$base...HEAD" -- "${within[@]}")
}
