//! The scripts of the action with the files that GitHub gives them, and the hook on a repository.

use crate::command::directory;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_onus");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Runs a step's script in `directory` with the inputs; gives the exit code, the outputs and the summary.
fn step(script: &str, directory: &Path, environment: &[(&str, &str)]) -> (Output, BTreeMap<String, String>, String) {
    let temporary = tempfile::tempdir().unwrap();
    let (outputs, summary) = (temporary.path().join("output"), temporary.path().join("summary"));
    std::fs::write(&summary, "before\n").unwrap();
    let output = Command::new("bash")
        .arg(Path::new(ROOT).join("action").join(script))
        .current_dir(directory)
        .env("GITHUB_OUTPUT", &outputs)
        .env("GITHUB_STEP_SUMMARY", &summary)
        .env("RUNNER_TEMP", temporary.path().join("runner temp"))
        .env("ONUS_PROGRAM", PROGRAM)
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    let text = std::fs::read_to_string(&outputs).unwrap_or_default();
    let pairs = text.lines().map(|line| line.split_once('=').unwrap());
    let outputs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    (output, outputs, std::fs::read_to_string(&summary).unwrap())
}

#[test]
fn the_action_takes_a_program_that_is_there() {
    let here = directory(&[]);
    let (output, outputs, _) = step("install.sh", here.path(), &[("ONUS_INPUT_ONUS_PATH", PROGRAM)]);
    assert!(output.status.success());
    assert_eq!(outputs["program"], PROGRAM);
    let (output, _, _) = step("install.sh", here.path(), &[("ONUS_INPUT_ONUS_PATH", "/nowhere")]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_action_reports_and_leaves_failing_to_the_gate() {
    let here = directory(&[("a b/main.tf", "resource \"x\" {\n")]);
    let (output, outputs, summary) = step("scan.sh", here.path(), &[("ONUS_INPUT_PATHS", "a b")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(outputs["findings"], "0");
    assert_eq!(outputs["highest-severity"], "none");
    assert!(outputs.contains_key("sarif-file") && outputs.contains_key("json-file"));
    assert_ne!(outputs["exit-code"], "0");
    assert!(summary.starts_with("before\n## onus\n"), "{summary}");
    assert!(String::from_utf8_lossy(&output.stdout).lines().last().unwrap().starts_with("::notice title=onus::"));
}

#[test]
fn inputs_of_the_action_are_never_code_or_flags() {
    let here = directory(&[("main.tf", "")]);
    let marks = "$(touch pwned)`touch pwned`;touch pwned";
    for input in ["PATHS", "CONFIG", "SELECT", "IGNORE", "PROFILE", "MIN_SEVERITY", "FAIL_ON"] {
        let name = format!("ONUS_INPUT_{input}");
        for value in [marks, "--output=pwned", "a\n--output=pwned"] {
            let (output, outputs, _) = step("scan.sh", here.path(), &[(&name, value)]);
            assert!(output.status.success());
            assert_ne!(outputs["exit-code"], "0", "{input} = {value:?}");
            assert!(!here.path().join("pwned").exists(), "{input} = {value:?}");
        }
    }
}

#[test]
fn the_action_can_look_at_the_changes_of_a_pull_request_alone() {
    let here = directory(&[("a/main.tf", ""), ("b/main.tf", ""), ("b/other.tf", ""), ("c/main.tf", "")]);
    let git = |arguments: &[&str]| git(here.path(), arguments);
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "1"]);
    git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    let inputs = [("ONUS_INPUT_CHANGED_ONLY", "true"), ("GITHUB_BASE_REF", "main"), ("ONUS_PROGRAM", "echo")];
    let (output, outputs, _) = step("scan.sh", here.path(), &inputs);
    assert!(String::from_utf8_lossy(&output.stdout).contains("touches no Terraform"));
    assert_eq!(outputs["exit-code"], "0");

    std::fs::write(here.path().join("a/-x y.tf"), "").unwrap();
    std::fs::remove_file(here.path().join("b/other.tf")).unwrap();
    git(&["add", "-A"]);
    git(&["commit", "-qm", "2"]);
    let (output, ..) = step("scan.sh", here.path(), &inputs);
    let asked = String::from_utf8(output.stdout).unwrap();
    assert!(asked.trim_end().ends_with("-- a/-x y.tf b/main.tf"), "{asked}");
    let (output, outputs, _) = step("scan.sh", here.path(), &[inputs[0], ("GITHUB_BASE_REF", "gone"), inputs[2]]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("fetch-depth 0"));
    assert_eq!(outputs["exit-code"], "2");
}

#[test]
fn no_script_of_the_action_holds_an_expression() {
    let action = std::fs::read_to_string(Path::new(ROOT).join("action.yml")).unwrap();
    for line in action.lines().filter(|line| line.contains("${{")) {
        let (key, value) = line.split_once(':').unwrap();
        assert!(value.trim().starts_with("${{") && !key.trim().starts_with("run"), "{line}");
    }
    for run in action.lines().filter(|line| line.trim().starts_with("run: ")) {
        assert!(run.trim().starts_with("run: bash \"$ONUS_ACTION_PATH/action/") || run.trim() == "run: |", "{run}");
    }
}

fn git(directory: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(directory)
        .status();
    assert!(status.unwrap().success(), "git {arguments:?}");
}

/// The entry of the hooks, as words.
fn entry() -> Vec<String> {
    let hooks = std::fs::read_to_string(Path::new(ROOT).join(".pre-commit-hooks.yaml")).unwrap();
    let entries: Vec<&str> = hooks.lines().filter_map(|line| line.trim().strip_prefix("entry: ")).collect();
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0], entries[1]);
    entries[0].split(' ').map(str::to_owned).collect()
}

#[test]
fn the_hook_passes_over_what_is_no_infrastructure() {
    let here = directory(&[("ci.yaml", "on: push\n"), ("package.json", "{}\n"), ("onus.toml", "")]);
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "."]);
    let entry = entry();
    assert_eq!(entry[0], "onus");
    let run =
        Command::new(PROGRAM).args(&entry[1..]).args(["ci.yaml", "package.json"]).current_dir(here.path()).output();
    let run = run.unwrap();
    assert_ne!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    let broken = directory(&[("main.tf", "resource {\n")]);
    let run = Command::new(PROGRAM).args(&entry[1..]).arg("main.tf").current_dir(broken.path()).output().unwrap();
    assert_ne!(run.status.code(), Some(0));
}
