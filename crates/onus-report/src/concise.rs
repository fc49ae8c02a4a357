//! A line for each: `path:line:col: severity verdict id message [address]`.

use crate::place::Places;
use crate::{View, escape, summary};
use onus_model::{Judgement, Outcome};
use onus_source::{Diagnostic, Level, Sources};
use std::fmt::Write as _;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let mut out = String::new();
    for judgement in outcome.judgements.iter().filter(|judgement| view.shows(judgement)) {
        out.push_str(&judgement_line(judgement, &places));
        out.push('\n');
    }
    for diagnostic in &outcome.diagnostics {
        if diagnostic.level != Level::Note || view.show_notes {
            out.push_str(&diagnostic_line(diagnostic, &places));
            out.push('\n');
        }
    }
    if view.show_skipped {
        for skipped in &outcome.coverage.skipped {
            // Writing to a string doesn't fail, here and below.
            let _ = writeln!(out, "{}: skipped: {}", escape::line(&skipped.path), escape::line(&skipped.reason));
        }
    }
    if !view.quiet {
        let _ = writeln!(out, "{}; {}", summary::headline(outcome), summary::fulfilled(outcome));
        if let Some(counts) = summary::diagnostics(outcome) {
            let _ = writeln!(out, "diagnostics: {counts}");
        }
        for unseen in summary::unseen(outcome) {
            let _ = writeln!(out, "not seen: {unseen}");
        }
    }
    out
}

/// The line of a judgement.
pub(crate) fn judgement_line(judgement: &Judgement, places: &Places<'_>) -> String {
    let place = places.of(judgement.location).map_or_else(String::new, |place| place.short());
    let (severity, verdict, id) =
        (judgement.policy.severity.as_str(), judgement.verdict.as_str(), &judgement.policy.id);
    let (message, address) = (escape::line(&judgement.message), escape::line(&judgement.resource.address));
    let more = match judgement.instances.len() {
        0 | 1 => String::new(),
        n => format!(" and {} more", n - 1),
    };
    let suppressed = if judgement.suppressed.is_some() { " (suppressed)" } else { "" };
    format!("{place}: {severity} {verdict} {id} {message} [{address}{more}]{suppressed}")
}

/// The line of a diagnostic.
pub(crate) fn diagnostic_line(diagnostic: &Diagnostic, places: &Places<'_>) -> String {
    let place = places.diagnostic(diagnostic);
    let separator = if place.is_empty() { "" } else { ": " };
    let (level, code) = (diagnostic.level.as_str(), diagnostic.code.as_str());
    let address =
        diagnostic.address.as_ref().map_or_else(String::new, |address| format!(" [{}]", escape::line(address)));
    format!("{place}{separator}{level}[{code}] {}{address}", escape::line(&diagnostic.message))
}
