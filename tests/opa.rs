//! Stock OPA judges every example as the engine does: a policy is plain Rego. Skipped, with a word, where `opa` is not on the PATH.

use crate::{bundle, policies::units};
use onus_catalogue::Context;
use onus_rules::Runtime;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// A set as an engine prints it, in an order that no engine chooses.
fn set(value: &Value) -> BTreeSet<String> {
    value.as_array().map_or_else(BTreeSet::new, |items| items.iter().map(canonical).collect())
}

/// A value as text; `1` and `1.0` are one number.
fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string()),
        // The machine's comprehensions keep what is nothing; who reads a lack passes over it.
        Value::Array(items) => {
            let items = items.iter().filter(|item| *item != "<undefined>").map(canonical);
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        Value::Object(entries) => {
            let sorted: BTreeMap<_, _> = entries.iter().map(|(key, value)| (key, canonical(value))).collect();
            format!("{sorted:?}")
        }
        other => other.to_string(),
    }
}

#[test]
fn opa_judges_every_example_as_the_engine_does() {
    if Command::new("opa").arg("version").output().is_err() {
        eprintln!("skipped: `opa` is not on the PATH");
        return;
    }
    let (catalogue, rules) = bundle::load();
    let as_of = catalogue.release();
    let mut cases: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut expected: BTreeMap<String, Vec<BTreeMap<&str, BTreeSet<String>>>> = BTreeMap::new();
    let mut driver = String::from("package driver\n\n");
    for example in rules.examples() {
        for unit in units(&example) {
            let normalized = catalogue.normalize(&unit, &Context { as_of });
            let transcript = rules.transcript(example.policy, &unit, &normalized, as_of, Runtime::Machine);
            let transcript = transcript.unwrap().unwrap();
            let said = transcript.rules.iter();
            let said: BTreeMap<_, _> =
                said.map(|(rule, text)| (*rule, set(&serde_json::from_str(text).unwrap()))).collect();
            let package = transcript.package.clone();
            if !cases.contains_key(&package) {
                for rule in said.keys() {
                    let asked = format!("data.{package}.{rule} with input as data.cases[\"{package}\"][i]");
                    writeln!(driver, "{rule}[\"{package}\"] := [said | some i; said := {asked}]").unwrap();
                }
            }
            cases.entry(package.clone()).or_default().push(serde_json::from_str(&transcript.input).unwrap());
            expected.entry(package).or_default().push(said);
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let driver = write("driver.rego", &driver);
    let data = write("cases.json", &json!({ "cases": cases }).to_string());
    let output = Command::new("opa")
        .args(["eval", "--format", "raw", "--data"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("policies"))
        .arg("--data")
        .arg(driver)
        .arg("--data")
        .arg(data)
        .arg("data.driver")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut compared = 0;
    let mut differ = BTreeMap::new();
    for (package, expected) in &expected {
        for (index, ours) in expected.iter().enumerate() {
            let theirs: BTreeMap<&str, BTreeSet<String>> =
                ours.keys().map(|rule| (*rule, set(&said[*rule][package][index]))).collect();
            if theirs != *ours {
                let input = &cases[package][index];
                differ.insert(package, format!("onus {ours:?}, opa {theirs:?}, of {input}"));
            }
            compared += 1;
        }
    }
    assert!(differ.is_empty(), "{} policies: {differ:#?}", differ.len());
    assert!(compared >= rules.policies().len(), "{compared}");
}

#[test]
fn opa_finds_no_mistake_in_the_policies_and_runs_their_tests() {
    let policies = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    for arguments in [&["check", "--strict"][..], &["test"]] {
        let Ok(output) = Command::new("opa").args(arguments).arg(&policies).output() else {
            eprintln!("skipped: `opa` is not on the PATH");
            return;
        };
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "opa {arguments:?}: {said}");
    }
}
