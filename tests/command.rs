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
