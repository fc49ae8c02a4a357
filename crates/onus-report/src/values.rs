//! The figures as `key=value`, a line each, for scripts. Numbers and fixed names only: nothing of a scanned file is in it.

use onus_model::Outcome;
use std::fmt::Write as _;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome) -> String {
    let tally = outcome.summary.verdicts;
    let findings =
        outcome.judgements.iter().filter(|judgement| judgement.verdict.is_finding() && judgement.suppressed.is_none());
    let highest =
        findings.map(|judgement| judgement.policy.severity).max().map_or("none", |severity| severity.as_str());
    let mut out = String::new();
    for (key, value) in [
        ("findings", tally.misconfigured + tally.unconfigured),
        ("misconfigured", tally.misconfigured),
        ("unconfigured", tally.unconfigured),
        ("unknown", tally.unknown),
        ("covered", tally.covered),
        ("met", tally.met),
        ("suppressed", tally.suppressed),
        ("files-failed", outcome.coverage.files_failed),
        ("module-calls-unresolved", outcome.coverage.module_calls_unresolved),
        ("resources-unmapped", outcome.coverage.resources_unmapped),
        ("paths-skipped", outcome.coverage.skipped.len()),
        ("diagnostics", outcome.summary.diagnostics),
    ] {
        // Writing to a string doesn't fail.
        let _ = writeln!(out, "{key}={value}");
    }
    let _ = writeln!(out, "highest-severity={highest}\ncomplete={}", !outcome.is_incomplete());
    out
}
