//! What onus makes of expressions and configurations, beside what Terraform 1.11 made of them when they were recorded
//! (`just record`). `differs.txt` lists what differs, each with why; it may only shrink.

use crate::command;
use crate::evaluation::answers;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(directory().join(name)).unwrap()
}

/// The names in the list of what differs, of `section`.
fn known_to_differ(section: &str) -> BTreeSet<String> {
    let text = read("differs.txt");
    let section = text.split("\n== ").find(|part| part.starts_with(section)).unwrap_or("").to_owned();
    section.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// Compares with the list: nothing else differs, and everything in it does.
fn check(section: &str, differing: &BTreeMap<String, String>, of: usize) {
    let known = known_to_differ(section);
    let new: Vec<&String> = differing.iter().filter(|(name, _)| !known.contains(*name)).map(|(_, what)| what).collect();
    assert!(
        new.is_empty(),
        "{} of {of} {section} differ anew:\n{}",
        new.len(),
        new.iter().map(|what| format!("{what}\n")).collect::<String>()
    );
    let mended: Vec<&String> = known.iter().filter(|name| !differing.contains_key(*name)).collect();
    assert!(mended.is_empty(), "no longer different, take them out of differs.txt: {mended:#?}");
}

#[derive(Deserialize)]
struct Recorded {
    expr: String,
    #[serde(default)]
    error: Option<String>,
    #[serde(default)]
    value: String,
    #[serde(default)]
    unknown: String,
    #[serde(default)]
    sensitive: String,
    #[serde(default)]
    r#type: Option<String>,
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    value: Option<Box<RawValue>>,
    unknown: Option<Box<RawValue>>,
    sensitive: Option<Box<RawValue>>,
    r#type: Option<String>,
}

#[test]
fn expressions_come_to_what_terraform_makes_of_them() {
    let recorded: Vec<Recorded> =
        read("expressions.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(recorded.len() >= 1_000, "only {} expressions", recorded.len());
    let input: String =
        recorded.iter().map(|entry| format!("{}\n", serde_json::json!({"id": 0, "expr": entry.expr}))).collect();
    let variables = ["req=R", "reqlist=[\"r\"]", "reqtup=[\"r\", 2]", "reqobj={a = \"r\", b = 2}"];
    let mut arguments = vec!["eval", "--expr-stdin", "--no-env", "--root", "."];
    arguments.extend(variables.iter().flat_map(|variable| ["--var", variable]));
    arguments.push(".");
    let lines = answers(&directory().join("base"), &arguments, &input);
    assert_eq!(lines.len(), recorded.len());
    let mut differing = BTreeMap::new();
    for (entry, line) in recorded.iter().zip(&lines) {
        let answer: Answer = serde_json::from_str(line).unwrap();
        let text = |value: &Option<Box<RawValue>>| value.as_ref().map_or("null", |value| value.get()).to_owned();
        let got = (text(&answer.value), text(&answer.unknown), text(&answer.sensitive));
        let wanted = (entry.value.clone(), entry.unknown.clone(), entry.sensitive.clone());
        let what = match (&entry.error, answer.ok) {
            (Some(_), false) => continue,
            (Some(error), true) => format!("terraform refuses: {error}; onus {got:?}"),
            (None, false) => format!("terraform {wanted:?}; onus refuses: {line}"),
            (None, true) if got != wanted => format!("terraform {wanted:?}; onus {got:?}"),
            (None, true) if entry.r#type.is_some() && entry.r#type != answer.r#type => {
                format!("terraform {:?}; onus {:?}", entry.r#type, answer.r#type)
            }
            (None, true) => continue,
        };
        let name = serde_json::to_string(&entry.expr).unwrap();
        differing.insert(name.clone(), format!("{name}\n  {what}"));
    }
    check("expressions", &differing, recorded.len());
}

#[derive(Deserialize)]
struct Configuration {
    name: String,
    files: BTreeMap<String, String>,
    #[serde(default)]
    arguments: Vec<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    recorded: Plan,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Plan {
    Refused { errors: Vec<String> },
    Planned { resources: Vec<Resource>, outputs: BTreeMap<String, Output> },
}

#[derive(Debug, Deserialize, PartialEq)]
struct Resource {
    address: String,
    values: String,
    unknown: String,
    sensitive: String,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Output {
    value: String,
    unknown: String,
    sensitive: String,
}

#[derive(Deserialize)]
struct Report {
    resources: Vec<Reported>,
    outputs: BTreeMap<String, ReportedOutput>,
    diagnostics: Vec<Note>,
}

#[derive(Deserialize)]
struct Reported {
    address: String,
    mode: String,
    values: Box<RawValue>,
    unknown: Box<RawValue>,
    sensitive: Box<RawValue>,
    symbolic: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct ReportedOutput {
    value: Box<RawValue>,
    unknown: Box<RawValue>,
    sensitive: Box<RawValue>,
}

#[derive(Deserialize)]
struct Note {
    severity: String,
    code: String,
    summary: String,
}

/// JSON as the recorder writes it: no blanks between tokens.
fn compact(text: &str) -> String {
    let (mut out, mut quoted, mut escaped) = (String::new(), false, false);
    for c in text.chars() {
        if quoted || !c.is_whitespace() {
            out.push(c);
        }
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
    }
    out
}

#[test]
fn configurations_come_to_what_terraform_makes_of_them() {
    let recorded: Vec<Configuration> =
        read("configurations.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(recorded.len() >= 150, "only {} configurations", recorded.len());
    let mut differing = BTreeMap::new();
    for configuration in &recorded {
        if let Some(what) = difference(configuration) {
            differing.insert(configuration.name.clone(), format!("{}\n  {what}", configuration.name));
        }
    }
    check("configurations", &differing, recorded.len());
}

fn difference(configuration: &Configuration) -> Option<String> {
    let files: Vec<(&str, &str)> = configuration.files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let directory = command::directory(&files);
    let arguments = configuration.arguments.iter().map(|argument| format!("-{argument}"));
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_onus"))
        .args(["eval", "--root", "."])
        .args(arguments)
        .arg(".")
        .envs(&configuration.environment)
        .current_dir(directory.path())
        .output()
        .unwrap();
    if output.status.code() == Some(2) && matches!(configuration.recorded, Plan::Refused { .. }) {
        return None;
    }
    if output.status.code() != Some(0) {
        return Some(format!("onus fails: {}", command::stderr(&output)));
    }
    let report: Report = serde_json::from_slice(&output.stdout).unwrap();
    let errors: Vec<String> = report
        .diagnostics
        .iter()
        .filter(|note| note.severity == "error")
        .map(|note| format!("{}: {}", note.code, note.summary))
        .collect();
    match &configuration.recorded {
        // Where Terraform wants to know how many instances there are, one stands for all.
        Plan::Refused { .. } if report.resources.iter().any(|resource| resource.symbolic.is_some()) => None,
        Plan::Refused { errors: theirs } => {
            errors.is_empty().then(|| format!("terraform refuses it ({}), onus doesn't", theirs.join("; ")))
        }
        Plan::Planned { .. } if !errors.is_empty() => {
            Some(format!("terraform accepts it, onus: {}", errors.join("; ")))
        }
        Plan::Planned { resources, outputs } => {
            let text = |value: &RawValue| compact(value.get());
            let ours: Vec<Resource> = report
                .resources
                .iter()
                .filter(|resource| resource.mode == "managed")
                .map(|resource| Resource {
                    address: resource.address.clone(),
                    values: text(&resource.values),
                    unknown: text(&resource.unknown),
                    sensitive: text(&resource.sensitive),
                })
                .collect();
            let our_outputs: BTreeMap<String, Output> = report
                .outputs
                .iter()
                .map(|(name, output)| {
                    let (value, unknown) = (text(&output.value), text(&output.unknown));
                    (name.clone(), Output { value, unknown, sensitive: text(&output.sensitive) })
                })
                .collect();
            if ours != *resources {
                return Some(format!("terraform {resources:#?}\n  onus {ours:#?}"));
            }
            (our_outputs != *outputs).then(|| format!("terraform {outputs:#?}\n  onus {our_outputs:#?}"))
        }
    }
}

#[derive(Deserialize)]
struct Text {
    text: String,
    valid: bool,
}

#[derive(Deserialize)]
struct Verdict {
    valid: bool,
}

#[test]
fn texts_are_taken_that_terraform_takes() {
    let recorded: Vec<Text> = read("syntax.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(recorded.len() >= 500, "only {} texts", recorded.len());
    let input: String =
        recorded.iter().map(|entry| format!("{}\n", serde_json::json!({"id": 0, "text": entry.text}))).collect();
    let lines = answers(&directory(), &["parse"], &input);
    assert_eq!(lines.len(), recorded.len());
    let differing: Vec<String> = recorded
        .iter()
        .zip(&lines)
        .filter(|(entry, line)| serde_json::from_str::<Verdict>(line).unwrap().valid != entry.valid)
        .map(|(entry, line)| format!("{:?} is {}: {line}\n", entry.text, if entry.valid { "valid" } else { "not" }))
        .collect();
    assert!(differing.is_empty(), "{} of {} differ:\n{}", differing.len(), recorded.len(), differing.concat());
}
