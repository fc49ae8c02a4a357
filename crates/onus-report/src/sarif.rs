//! SARIF 2.1.0 as GitHub's code scanning takes it: its limits, its order, one line for each place, rules that are the same on
//! every run. What is suppressed is left out unless it is asked for, as GitHub would open alerts for it.

mod line_hash;

use crate::json::to_text;
use crate::place::{Place, Places};
use crate::{View, full, summary};
use line_hash::line_hashes;
use onus_model::{Judgement, Outcome, PolicyInfo, Severity, Verdict};
use onus_source::{Code, Diagnostic, FileId, Level, Sources};
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many results GitHub takes of one run.
const RESULTS: usize = 25_000;

/// How many tags GitHub shows of a rule.
const TAGS: usize = 10;

/// How many locations GitHub shows of a result.
const RELATED: usize = 100;

/// The longest description that GitHub takes, in characters.
const DESCRIPTION: usize = 1024;

/// The longest name that GitHub takes, in characters.
const NAME: usize = 255;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let mut shown: Vec<&Judgement> = outcome.judgements.iter().filter(|judgement| view.shows(judgement)).collect();
    // GitHub shows the first 5,000. The sort is stable: within a severity they stay in the order of paths.
    shown.sort_by_key(|judgement| (!judgement.verdict.is_finding(), Reverse(judgement.policy.severity)));
    let dropped = shown.len().saturating_sub(RESULTS);
    shown.truncate(RESULTS);

    let rules: BTreeMap<&str, usize> =
        outcome.policies.iter().enumerate().map(|(i, policy)| (&*policy.id, i)).collect();
    let mut hashes = Hashes { by_file: BTreeMap::new() };
    let results: Vec<Value> =
        shown.into_iter().map(|judgement| result(judgement, &rules, &places, &mut hashes)).collect();
    to_text(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "onus",
                "semanticVersion": view.version,
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": outcome.policies.iter().map(|policy| rule(policy)).collect::<Vec<_>>(),
            }},
            "automationDetails": {"id": "onus/"},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "the scan root"}}},
            "invocations": [invocation(outcome, &places, dropped)],
            "results": results,
            "properties": {
                "asOf": outcome.as_of.to_string(),
                "policies": outcome.policies_revision,
                "summary": summary::headline(outcome),
                "otherVerdicts": summary::fulfilled(outcome),
            },
        }],
    }))
}

fn rule(policy: &PolicyInfo) -> Value {
    let mut rule = Map::new();
    rule.insert("id".to_owned(), json!(&*policy.id));
    rule.insert("name".to_owned(), json!(cut(&name(&policy.id), NAME)));
    rule.insert("shortDescription".to_owned(), json!({"text": cut(&policy.title, DESCRIPTION)}));
    let description = if policy.description.is_empty() { &policy.title } else { &policy.description };
    rule.insert("fullDescription".to_owned(), json!({"text": cut(description, DESCRIPTION)}));
    if let Some(reference) = policy.references.first() {
        rule.insert("helpUri".to_owned(), json!(reference));
    }
    let page = if policy.page.is_empty() { description } else { &policy.page };
    let help = policy.help.as_ref().map_or_else(String::new, |help| format!("{help}\n\n"));
    rule.insert("help".to_owned(), json!({"text": format!("{help}{page}"), "markdown": format!("{help}{page}")}));
    rule.insert("defaultConfiguration".to_owned(), json!({"level": level(policy.severity)}));
    let mut tags = vec!["security".to_owned(), format!("class/{}", policy.class), format!("domain/{}", policy.domain)];
    tags.push(format!("service/{}", policy.service));
    tags.truncate(TAGS);
    rule.insert(
        "properties".to_owned(),
        json!({
            "tags": tags,
            "security-severity": score(policy.severity),
            "precision": "high",
            "controls": policy.controls,
            "aliases": policy.aliases,
        }),
    );
    Value::Object(rule)
}

fn result(judgement: &Judgement, rules: &BTreeMap<&str, usize>, places: &Places<'_>, hashes: &mut Hashes) -> Value {
    let policy = &judgement.policy;
    let finding = judgement.verdict.is_finding();
    let mut result = Map::new();
    let mut put = |key: &str, value: Value| result.insert(key.to_owned(), value);
    put("ruleId", json!(&*policy.id));
    if let Some(index) = rules.get(&*policy.id) {
        put("ruleIndex", json!(index));
    }
    let kind = match judgement.verdict {
        Verdict::Misconfigured | Verdict::Unconfigured => "fail",
        Verdict::Unknown => "open",
        Verdict::Covered | Verdict::Met => "pass",
    };
    put("kind", json!(kind));
    put("level", json!(if finding { level(policy.severity) } else { "none" }));
    put("message", json!({"text": message(judgement)}));
    let place = places.of(judgement.location);
    let mut fingerprints = Map::new();
    if let Some(place) = &place {
        put(
            "locations",
            json!([{
                "physicalLocation": physical(place),
                "logicalLocations": [{"fullyQualifiedName": &*judgement.resource.address, "kind": "resource"}],
            }]),
        );
        if let Some(hash) = hashes.of(place) {
            fingerprints.insert("primaryLocationLineHash".to_owned(), json!(hash));
        }
    }
    fingerprints.insert("onus/v1".to_owned(), json!(judgement.fingerprint));
    let related: Vec<Value> = judgement
        .origin
        .iter()
        .filter_map(|step| Some((places.of(step.span)?, &step.note)))
        .take(RELATED)
        .enumerate()
        .map(|(i, (place, note))| {
            json!({"id": i + 1, "physicalLocation": physical(&place), "message": {"text": plain(note)}})
        })
        .collect();
    if !related.is_empty() {
        put("relatedLocations", Value::Array(related));
    }
    put("partialFingerprints", Value::Object(fingerprints));
    if let Some(suppression) = &judgement.suppressed {
        let in_source = matches!(suppression.by, "comment" | "metadata");
        let mut entry = Map::new();
        entry.insert("kind".to_owned(), json!(if in_source { "inSource" } else { "external" }));
        entry.insert("status".to_owned(), json!("accepted"));
        if let Some(reason) = &suppression.reason {
            entry.insert("justification".to_owned(), json!(reason));
        }
        if let Some(place) = suppression.span.and_then(|span| places.of(span)) {
            entry.insert("location".to_owned(), json!({"physicalLocation": physical(&place)}));
        }
        put("suppressions", json!([entry]));
    }
    put(
        "properties",
        json!({
            "verdict": judgement.verdict.as_str(),
            "party": judgement.party.as_str(),
            "attribute": judgement.attribute,
            "instances": judgement.instances.len(),
        }),
    );
    Value::Object(result)
}

/// The first sentence is the title of the alert.
fn message(judgement: &Judgement) -> String {
    let mut text = format!("{}: {}.", judgement.resource.address, judgement.message);
    if judgement.instances.len() > 1 {
        text.push_str(&format!(" This holds for {} instances.", judgement.instances.len()));
    }
    if let Some(default) = &judgement.default {
        text.push_str(&format!(" By default: {}.", full::default_note(default)));
    }
    if let Some(condition) = &judgement.condition {
        text.push_str(&format!(" It holds if {condition}."));
    }
    if let (Some(help), true) = (&judgement.policy.help, judgement.verdict.is_finding()) {
        text.push(' ');
        text.push_str(help);
    }
    plain(&text)
}

/// Text in which nothing is a link of SARIF's own (`[text](1)`).
fn plain(text: &str) -> String {
    crate::escape::line(text).replace("](", "] (")
}

/// A place, on one line: an alert on lines that a pull request doesn't change would not be shown there.
fn physical(place: &Place) -> Value {
    let region = if place.start.line == place.end.line {
        json!({
            "startLine": place.start.line, "startColumn": place.start.column,
            "endLine": place.end.line, "endColumn": place.end.column.max(place.start.column + 1),
        })
    } else {
        let lines = place.file.lines();
        let end = lines.line_start(place.start.line + 1).saturating_sub(1);
        let end = place.file.position(end).column.max(place.start.column + 1);
        json!({
            "startLine": place.start.line, "startColumn": place.start.column,
            "endLine": place.start.line, "endColumn": end,
        })
    };
    json!({"artifactLocation": {"uri": uri(place.file.path()), "uriBaseId": "%SRCROOT%"}, "region": region})
}

fn invocation(outcome: &Outcome, places: &Places<'_>, dropped: usize) -> Value {
    let (configuration, execution): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        outcome.diagnostics.iter().partition(|diagnostic| {
            matches!(
                diagnostic.code,
                Code::Config
                    | Code::Catalogue
                    | Code::Policy
                    | Code::SuppressionUnused
                    | Code::SuppressionExpired
                    | Code::SuppressionMalformed
                    | Code::SuppressionWithoutReason
            )
        });
    let notifications = |diagnostics: Vec<&Diagnostic>| -> Vec<Value> {
        diagnostics.into_iter().map(|diagnostic| notification(diagnostic, places)).collect()
    };
    let mut execution = notifications(execution);
    let mut say = |id: &str, level: &str, text: String| {
        execution.push(json!({"descriptor": {"id": id}, "level": level, "message": {"text": text}}));
    };
    for unseen in summary::unseen(outcome) {
        say("not-seen", "note", unseen);
    }
    if dropped > 0 {
        say("results-dropped", "warning", format!("{dropped} results are not here: GitHub takes {RESULTS}"));
    }
    json!({
        "executionSuccessful": !outcome.is_incomplete(),
        "toolExecutionNotifications": execution,
        "toolConfigurationNotifications": notifications(configuration),
    })
}

fn notification(diagnostic: &Diagnostic, places: &Places<'_>) -> Value {
    let mut entry = Map::new();
    entry.insert("descriptor".to_owned(), json!({"id": diagnostic.code.as_str()}));
    let level = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    };
    entry.insert("level".to_owned(), json!(level));
    let help = diagnostic.help.as_ref().map_or_else(String::new, |help| format!(". {help}"));
    entry.insert("message".to_owned(), json!({"text": plain(&format!("{}{help}", diagnostic.message))}));
    let place = diagnostic.span.and_then(|span| places.of(span)).map(|place| physical(&place));
    let path = diagnostic.path.as_ref();
    let place =
        place.or_else(|| path.map(|path| json!({"artifactLocation": {"uri": uri(path), "uriBaseId": "%SRCROOT%"}})));
    if let Some(place) = place {
        entry.insert("locations".to_owned(), json!([{"physicalLocation": place}]));
    }
    Value::Object(entry)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low => "note",
    }
}

/// The number that GitHub turns into critical (over 9), high (7 to 8.9), medium (4 to 6.9) or low.
fn score(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.5",
        Severity::Low => "2.0",
    }
}

/// The id as one word, which is how names of rules are written: `AwsS3PublicAcl`.
fn name(id: &str) -> String {
    let mut out = String::new();
    for word in id.split('-') {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

/// At most `limit` characters, cut behind a sentence where there is one.
fn cut(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit - 1).collect();
    match kept.rfind(". ") {
        Some(end) if end > 0 => kept.get(..=end).unwrap_or(&kept).to_owned(),
        _ => format!("{kept}…"),
    }
}

/// A path as a relative reference: everything else than letters, digits and `-._~/` is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The hashes of lines, made once for each file.
struct Hashes {
    by_file: BTreeMap<FileId, Vec<String>>,
}

impl Hashes {
    fn of(&mut self, place: &Place) -> Option<&str> {
        let hashes = self.by_file.entry(place.file.id()).or_insert_with(|| line_hashes(place.file.text()));
        hashes.get(place.start.line as usize - 1).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_references() {
        assert_eq!(uri("a b/\u{e9}:#?%.tf"), "a%20b/%C3%A9%3A%23%3F%25.tf");
    }

    #[test]
    fn descriptions_end_with_a_sentence() {
        assert_eq!(cut("One. Two three four", 12), "One.");
        assert_eq!(cut("abcdefgh", 4), "abc…");
        assert_eq!(cut("abcd", 4), "abcd");
    }
}
