//! What the documents name exists.

use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The pages at the top and under `docs/`.
fn pages() -> Vec<PathBuf> {
    let directories = [PathBuf::from(ROOT), Path::new(ROOT).join("docs")];
    let entries = directories.iter().flat_map(|directory| std::fs::read_dir(directory).unwrap());
    let mut pages: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    pages
}

#[test]
fn links_lead_somewhere() {
    let mut links = 0;
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.contains("://") || target.starts_with('#') {
                continue;
            }
            let path = target.split('#').next().unwrap();
            assert!(page.parent().unwrap().join(path).exists(), "{}: {target}", page.display());
            links += 1;
        }
    }
    assert!(links > 3);
}

#[test]
fn commands_of_the_justfile_that_documents_name_exist() {
    let justfile = std::fs::read_to_string(Path::new(ROOT).join("justfile")).unwrap();
    let recipes: Vec<&str> = justfile
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split([' ', ':']).next())
        .collect();
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let named = text.split("`just ").skip(1).chain(text.split("\njust ").skip(1));
        for recipe in named.filter_map(|rest| rest.split([' ', '`', '\n']).next()) {
            assert!(recipes.contains(&recipe), "{}: just {recipe}", page.display());
        }
    }
}

#[test]
fn every_flag_that_documents_name_exists() {
    let help = |command: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_onus")).args([command, "--help"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let known: String = ["scan", "matrix", "changes", "explain", "policies", "test"].map(help).concat();
    // Of git, cargo and other tools.
    let foreign = ["--release", "--workspace", "--no-deps", "--locked", "--path", "--version", "--help", "--quiet"];
    let own = ["command-line.md", "configuration.md", "report.md", "ci.md", "SECURITY.md", "CHANGELOG.md"];
    for page in pages().iter().filter(|page| own.iter().any(|name| page.ends_with(name))) {
        let text = std::fs::read_to_string(page).unwrap();
        for (at, _) in text.match_indices("--") {
            let before = text.get(..at).and_then(|before| before.chars().last());
            let flag: String =
                text.get(at..).unwrap().chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            if !matches!(before, Some('`' | ' ' | '\n')) || flag.len() < 4 || foreign.contains(&flag.as_str()) {
                continue;
            }
            assert!(known.contains(&flag), "{}: {flag}", page.display());
        }
    }
}

#[test]
fn a_new_rule_is_two_files_that_fit_their_path() {
    let root = crate::command::directory(&[]);
    std::fs::create_dir(root.path().join(".ci")).unwrap();
    let script = root.path().join(".ci/new-rule");
    std::fs::copy(Path::new(ROOT).join(".ci/new-rule"), &script).unwrap();
    let run = |arguments: [&str; 3]| Command::new("bash").arg(&script).args(arguments).output().unwrap().status.code();
    assert_eq!(run(["aws", "rds", "storage_encryption"]), Some(0));
    let read = |name: &str| std::fs::read_to_string(root.path().join("policies/aws/rds").join(name)).unwrap();
    assert!(read("storage_encryption.rego").contains("\npackage onus.aws.rds.storage_encryption\n"));
    let title =
        read("storage_encryption.rego").lines().find_map(|line| line.strip_prefix("# title: ").map(str::to_owned));
    assert_eq!(read("storage_encryption.md").lines().next(), Some(format!("# {}", title.unwrap()).as_str()));
    assert_eq!(run(["aws", "rds", "storage_encryption"]), Some(2), "nothing is overwritten");
    assert_eq!(run(["aws", "../x", "y"]), Some(2));
}
