//! GitLab's code quality report: an array of issues. What has no place there (what was not seen) is an issue of the root.

use crate::json::to_text;
use crate::place::Places;
use crate::{View, escape, summary};
use onus_model::{Judgement, Outcome, Severity};
use onus_source::{Level, Sources};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let mut seen = BTreeMap::new();
    let shown = outcome.judgements.iter().filter(|judgement| view.shows(judgement));
    let mut issues: Vec<Issue> = shown.map(|judgement| issue(judgement, &places, &mut seen)).collect();
    for diagnostic in outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level != Level::Note) {
        let place = diagnostic.span.and_then(|span| places.of(span));
        let path = place.as_ref().map(|place| place.file.path().to_owned()).or_else(|| diagnostic.path.clone());
        let path = path.unwrap_or_else(|| ".".to_owned());
        let code = diagnostic.code.as_str();
        issues.push(Issue {
            description: format!("{code}: {}", escape::line(&diagnostic.message)),
            check_name: format!("onus-{code}"),
            fingerprint: once(&mut seen, format!("{code}:{path}")),
            severity: if diagnostic.level == Level::Error { "major" } else { "minor" },
            location: at(path, place.map_or(1, |place| place.start.line)),
        });
    }
    for (i, unseen) in summary::unseen(outcome).into_iter().enumerate() {
        issues.push(Issue {
            description: format!("not seen: {unseen}"),
            check_name: "onus-not-seen".to_owned(),
            fingerprint: format!("onus-not-seen-{i}"),
            severity: "info",
            location: at(".".to_owned(), 1),
        });
    }
    to_text(&issues)
}

fn issue(judgement: &Judgement, places: &Places<'_>, seen: &mut BTreeMap<String, usize>) -> Issue {
    let policy = &judgement.policy;
    let place = places.of(judgement.location);
    let (address, message) = (escape::line(&judgement.resource.address), escape::line(&judgement.message));
    // GitLab doesn't show the name of the check.
    let description = format!("{}: {address}: {message} ({})", policy.id, judgement.verdict.as_str());
    let severity = match policy.severity {
        _ if !judgement.verdict.is_finding() => "info",
        Severity::Critical => "blocker",
        Severity::High => "critical",
        Severity::Medium => "major",
        Severity::Low => "minor",
    };
    let line = place.as_ref().map_or(1, |place| place.start.line);
    let path = place.map_or_else(|| ".".to_owned(), |place| place.file.path().to_owned());
    Issue {
        description,
        check_name: policy.id.to_string(),
        fingerprint: once(seen, judgement.fingerprint.clone()),
        severity,
        location: at(path, line),
    }
}

/// GitLab shows one issue for each fingerprint: a second one alike gets a number.
fn once(seen: &mut BTreeMap<String, usize>, fingerprint: String) -> String {
    let count = seen.entry(fingerprint.clone()).or_default();
    *count += 1;
    if *count == 1 { fingerprint } else { format!("{fingerprint}-{count}") }
}

fn at(path: String, line: u32) -> Location {
    Location { path, lines: Lines { begin: line } }
}
