//! The crates depend on each other one way, and each library has one home.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Each crate with those that it may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("onus-source", &[]),
    ("onus-model", &["onus-source"]),
    ("onus-discover", &["onus-source"]),
    ("onus-parse", &["onus-source"]),
    ("onus-resolve", &["onus-source", "onus-model", "onus-parse"]),
    ("onus-catalogue", &["onus-source", "onus-model"]),
    ("onus-rules", &["onus-source", "onus-model", "onus-parse", "onus-catalogue"]),
    (
        "onus-engine",
        &["onus-source", "onus-model", "onus-parse", "onus-discover", "onus-resolve", "onus-catalogue", "onus-rules"],
    ),
    ("onus-fix", &["onus-source", "onus-model", "onus-catalogue"]),
    ("onus-report", &["onus-source", "onus-model", "onus-parse"]),
    (
        "onus",
        &[
            "onus-source",
            "onus-model",
            "onus-parse",
            "onus-resolve",
            "onus-catalogue",
            "onus-rules",
            "onus-engine",
            "onus-fix",
            "onus-report",
        ],
    ),
];

/// Libraries that only one crate may know.
const HOMES: &[(&str, &str)] = &[
    ("clap", "onus"),
    ("miette", "onus-report"),
    ("rayon", "onus-engine"),
    ("regorus", "onus-rules"),
    ("hcl-edit", "onus-fix"),
    ("hcl-rs", "onus-fix"),
    ("similar", "onus-report"),
    ("jsonc-parser", "onus-parse"),
    ("ignore", "onus-discover"),
];

/// The dependencies of every member, those for tests left out.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            let all = package["dependencies"].as_array().unwrap().iter();
            let used = all.filter(|one| one["kind"].as_str() != Some("dev")).map(|one| text(&one["name"])).collect();
            (text(&package["name"]), used)
        })
        .collect()
}

#[test]
fn arrows_point_one_way() {
    let dependencies = dependencies();
    let known: BTreeSet<&str> = ARROWS.iter().map(|&(name, _)| name).collect();
    let members: BTreeSet<&str> = dependencies.keys().map(String::as_str).collect();
    assert_eq!(members, known);
    for (name, allowed) in ARROWS {
        let used = dependencies[*name].iter().filter(|used| known.contains(used.as_str()));
        for used in used {
            assert!(allowed.contains(&used.as_str()), "{name} -> {used}");
        }
    }
}

#[test]
fn each_library_has_one_home() {
    for (name, used) in dependencies() {
        for (library, home) in HOMES {
            assert!(!used.contains(*library) || name == *home, "{name} -> {library}");
        }
    }
}
