//! The program from outside: exit codes, and what goes where.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A directory of its own that goes away with the test.
pub(crate) fn directory(files: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = directory.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    directory
}

pub(crate) fn onus(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onus"))
        .args(arguments)
        .current_dir(directory)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("FORCE_COLOR")
        .output()
        .unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn mistakes_on_the_command_line_are_2() {
    let empty = directory(&[]);
    for arguments in [
        &["scan", "--format", "nope"][..],
        &["scan", "--fail-on", "bad"],
        &["scan", "--var", "novalue"],
        &["scan", "--as-of", "2026-02-30"],
        &["scan", "nowhere"],
        &["scan", "--config", "nowhere.toml"],
        &["scan", "--var-file", "nowhere.tfvars"],
        &["scan", "--threads", "100000"],
        &["scan", "--baseline", "nowhere.json"],
        &["changes", "--from", "2026-01-01", "--to", "2025-01-01"],
        &["scan", "--policies", "nowhere"],
        &["explain", "no-such-policy"],
        &["nope"],
    ] {
        let output = onus(empty.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(stderr(&output).starts_with("error: "), "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn an_empty_directory_is_3_unless_that_is_fine() {
    let other = directory(&[("notes/a.yaml", "a: 1\n")]);
    assert_eq!(onus(other.path(), &["scan"]).status.code(), Some(3));
    assert_eq!(onus(other.path(), &["scan", "--allow-empty"]).status.code(), Some(0));
    assert_ne!(onus(other.path(), &["scan", "notes/a.yaml"]).status.code(), Some(2));
}

#[test]
fn a_wrong_configuration_is_2_with_its_place() {
    let wrong = directory(&[("onus.toml", "[scan]\nexclud = []\n"), ("main.tf", "")]);
    let output = onus(wrong.path(), &["scan"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("onus.toml:2:1"), "{}", stderr(&output));
    assert_ne!(onus(wrong.path(), &["scan", "--no-config"]).status.code(), Some(2));
}

#[test]
fn help_and_version_are_0() {
    let empty = directory(&[]);
    for arguments in [&["--version"][..], &["--help"], &["scan", "--help"], &["completions", "bash"]] {
        let output = onus(empty.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn reports_are_written_as_files() {
    let root = directory(&[("main.tf", "")]);
    let output = onus(root.path(), &["scan", "--write", "json=out.json", "--output", "out.txt"]);
    assert_ne!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(output.stdout.is_empty());
    let read = |name: &str| std::fs::read_to_string(PathBuf::from(root.path()).join(name)).unwrap();
    assert!(read("out.txt").contains("summary"));
    let json: serde_json::Value = serde_json::from_str(&read("out.json")).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 3, "no temporary file is left");
}

#[test]
fn the_exit_codes_are_documented_as_the_help_tells_them() {
    let empty = directory(&[]);
    let help = String::from_utf8(onus(empty.path(), &["scan", "--help"]).stdout).unwrap();
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command-line.md")).unwrap();
    let page = page.replace('`', "");
    let codes = help.lines().skip_while(|line| *line != "Exit codes:").skip(1).filter(|line| line.starts_with("  "));
    let mut count = 0;
    for (code, meaning) in codes.map(|line| line.trim().split_once("  ").unwrap()) {
        assert!(page.contains(&format!("| {code} | {meaning}")), "{code}: {meaning}");
        count += 1;
    }
    assert_eq!(count, 4);
}

#[cfg(unix)]
#[test]
fn nobody_reading_on_is_no_mistake() {
    let root = directory(&[("main.tf", "resource {\n")]);
    let script = format!("'{}' scan --format json | true; echo ${{PIPESTATUS[0]}}", env!("CARGO_BIN_EXE_onus"));
    let output = Command::new("bash").args(["-c", &script]).current_dir(root.path()).output().unwrap();
    assert!(!stderr(&output).contains("standard output"), "{}", stderr(&output));
}

#[test]
fn flags_go_before_the_configuration() {
    let root = directory(&[("onus.toml", "[report]\nformat = \"json\"\n"), ("a/main.tf", "")]);
    let report = |arguments: &[&str]| String::from_utf8(onus(root.path(), arguments).stdout).unwrap();
    assert!(report(&["scan", "--root", ".", "a"]).starts_with("{\n  \"version\": 1"));
    assert!(report(&["scan", "--root", ".", "a", "--format", "concise"]).starts_with("no findings"));
    assert!(!report(&["scan", "--root", ".", "a", "--no-config"]).starts_with('{'));
    // Above the scan root nothing is looked for.
    assert!(!report(&["scan", "--root", "a", "a"]).starts_with('{'));
    std::fs::write(root.path().join("onus.toml"), "[report]\nformat = \"nope\"\n").unwrap();
    assert_eq!(onus(root.path(), &["scan"]).status.code(), Some(2));
}

#[test]
fn the_report_is_the_same_wherever_it_is_asked_for() {
    let root = directory(&[("a/main.tf", "resource {\n"), ("b/main.tf", "x = \n"), ("c.yaml", "Resources: {}\n")]);
    let ask = |place: &str, arguments: &[&str]| {
        let output = onus(&root.path().join(place), arguments);
        String::from_utf8(output.stdout).unwrap()
    };
    for format in ["full", "json", "sarif", "github", "markdown"] {
        let report = ask("", &["scan", "--format", format, "--threads", "1"]);
        assert!(!report.is_empty());
        assert_eq!(report, ask("", &["scan", "--format", format, "--threads", "8"]));
        assert_eq!(report, ask("a", &["scan", "--format", format, ".."]));
        assert_eq!(report, ask("", &["scan", "--root", ".", "--format", format, "c.yaml", "b", "a", "."]));
    }
}

#[test]
fn standard_input_stands_for_a_file() {
    use std::io::Write as _;
    let empty = directory(&[]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_onus"))
        .args(["scan", "-", "--stdin-filename", "x/y.tf", "--format", "concise"])
        .current_dir(empty.path())
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"resource {\n").unwrap();
    let report = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(report.contains("1 unit"), "{report}");
}

#[test]
fn colors_come_when_asked_for() {
    let root = directory(&[("main.tf", "resource {\n")]);
    let colored = |arguments: &[&str], variable: Option<(&str, &str)>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onus"));
        command.args(["scan"]).args(arguments).current_dir(root.path());
        for name in ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
            command.env_remove(name);
        }
        command.envs(variable).output().unwrap().stdout.contains(&0x1b)
    };
    assert!(!colored(&[], None), "standard output is a pipe");
    assert!(colored(&[], Some(("CLICOLOR_FORCE", "1"))));
    assert!(colored(&["--color", "always"], Some(("NO_COLOR", "1"))));
    assert!(!colored(&["--color", "never"], Some(("FORCE_COLOR", "1"))));
    assert!(!colored(&["--color", "always", "--format", "json"], None));
}

#[test]
fn the_tests_of_a_pack_run() {
    let policy = "# METADATA\n# title: Buckets are called well\n# scope: package\n# custom:\n#   kind: aws.s3.bucket\n#   class: hardening\n#   severity: low\n#   attributes: [name]\npackage onus.own.s3.name\n\nunmet contains {\"resource\": b.address, \"message\": \"no name\"} if {\n\tsome b in input.kinds[\"aws.s3.bucket\"]\n\tb.name == null\n}\n";
    let test = |expected: &str| {
        format!(
            "package onus.own.s3.name_test\n\nimport data.onus.own.s3.name\n\ntest_a if count(name.unmet) == {expected} with input as {{\"kinds\": {{\"aws.s3.bucket\": [{{\"address\": \"a\", \"name\": null}}]}}}}\n"
        )
    };
    for (expected, code) in [("1", 0), ("2", 1)] {
        let pack = directory(&[("own/s3/name.rego", policy), ("own/s3/name_test.rego", &test(expected))]);
        let output = onus(pack.path(), &["test", "."]);
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{text}{}", stderr(&output));
        assert!(text.contains("1 tests: "), "{text}");
    }
    let broken = directory(&[("own/s3/name.rego", &policy.replace("kind: aws", "kind: nope"))]);
    let output = onus(broken.path(), &["test", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("own/s3/name.rego:5"), "{}", stderr(&output));
}
