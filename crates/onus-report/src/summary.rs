//! The figures in sentences. What was not seen is always among them.

use crate::escape;
use onus_model::Outcome;
use onus_source::Level;

/// How many types of resources are named that nobody looked at.
const TYPES: usize = 5;

/// `1 file`, `2 files`.
pub(crate) fn count(n: usize, one: &str) -> String {
    match (n, one.strip_suffix('y')) {
        (1, _) => format!("1 {one}"),
        (_, Some(stem)) if one.ends_with("ry") || one.ends_with("cy") => format!("{n} {stem}ies"),
        _ => format!("{n} {one}s"),
    }
}

/// What came out, in a line: `3 findings (1 misconfigured, 2 unconfigured)`.
pub(crate) fn headline(outcome: &Outcome) -> String {
    let tally = outcome.summary.verdicts;
    let findings = tally.misconfigured + tally.unconfigured;
    let what = if findings == 0 {
        "no findings".to_owned()
    } else {
        let parts = [(tally.misconfigured, "misconfigured"), (tally.unconfigured, "unconfigured")];
        let parts: Vec<String> =
            parts.iter().filter(|(n, _)| *n > 0).map(|(n, verdict)| format!("{n} {verdict}")).collect();
        format!("{} ({})", count(findings, "finding"), parts.join(", "))
    };
    let scale = [
        count(outcome.summary.resources, "resource"),
        count(outcome.summary.files, "file"),
        count(outcome.summary.units, "unit"),
    ];
    format!("{what} in {}, as of {}", scale.join(", "), outcome.as_of)
}

/// How the other duties came out, in a line.
pub(crate) fn fulfilled(outcome: &Outcome) -> String {
    let tally = outcome.summary.verdicts;
    format!(
        "{} met by the code, {} covered by the provider's defaults, {} unknown, {} suppressed",
        tally.met, tally.covered, tally.unknown, tally.suppressed
    )
}

/// What was not seen or does not count, one sentence fragment each; empty when everything was seen. Escaped for a line of text.
pub(crate) fn unseen(outcome: &Outcome) -> Vec<String> {
    let (tally, coverage) = (outcome.summary.verdicts, &outcome.coverage);
    let mut lines = Vec::new();
    if outcome.policies.is_empty() {
        lines.push("no policy was asked, so nothing was judged".to_owned());
    }
    if tally.unknown > 0 {
        lines.push(format!("{} can't be told before apply", count(tally.unknown, "verdict")));
    }
    if coverage.files_failed > 0 {
        lines.push(format!("{} of {} could not be read in full", coverage.files_failed, count(coverage.files, "file")));
    }
    if coverage.module_calls_unresolved > 0 {
        let (missing, calls) = (coverage.module_calls_unresolved, count(coverage.module_calls, "module call"));
        lines.push(format!("{missing} of {calls} could not be followed, so nobody looked inside"));
    }
    if coverage.resources_unmapped > 0 {
        let mut types: Vec<_> = outcome.matrix.unknown_types.iter().collect();
        types.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let named = types.iter().take(TYPES).map(|(name, n)| format!("{} {n}", escape::line(name)));
        let named: Vec<String> = named.collect();
        let more = types.len().saturating_sub(TYPES);
        let more = if more > 0 { format!(" and {}", count(more, "more type")) } else { String::new() };
        let resources = count(coverage.resources_unmapped, "resource");
        lines.push(format!("{resources} of types that the catalogue doesn't know: {}{more}", named.join(", ")));
    }
    if !coverage.skipped.is_empty() {
        let mut reasons: Vec<&str> = coverage.skipped.iter().map(|skipped| skipped.reason.as_str()).collect();
        reasons.sort_unstable();
        reasons.dedup();
        let reasons = escape::line(&reasons.join(", ")).into_owned();
        lines.push(format!("{} skipped ({reasons})", count(coverage.skipped.len(), "path")));
    }
    if tally.suppressed > 0 {
        let by_config = match &outcome.config {
            Some((path, silenced)) if *silenced > 0 => format!(", {silenced} of them by {}", escape::line(path)),
            _ => String::new(),
        };
        lines.push(format!("{} suppressed{by_config}", count(tally.suppressed, "verdict")));
    }
    lines
}

/// How many diagnostics there are of each level, in a line; `None` without any.
pub(crate) fn diagnostics(outcome: &Outcome) -> Option<String> {
    let parts: Vec<String> = [Level::Error, Level::Warning, Level::Note]
        .into_iter()
        .filter_map(|level| {
            let n = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
            (n > 0).then(|| count(n, level.as_str()))
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
