//! For step summaries and comments. GitHub drops a summary of more than 1 MiB as a whole, so this one stays below.

use crate::place::Places;
use crate::{View, escape, matrix, summary};
use onus_model::{Judgement, Outcome, Severity};
use onus_source::{Level, Sources};
use std::fmt::Write as _;

/// How many bytes the lists may take.
const BUDGET: usize = 900 * 1024;

/// How many diagnostics are listed.
const DIAGNOSTICS: usize = 50;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let tally = outcome.summary.verdicts;
    let mut out = String::from("## onus\n\n");
    // Writing to a string doesn't fail, here and below.
    let _ = writeln!(out, "**{}**\n", summary::headline(outcome));
    out.push_str("| misconfigured | unconfigured | unknown | covered by defaults | met | suppressed |\n");
    out.push_str("|--:|--:|--:|--:|--:|--:|\n");
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} |\n",
        tally.misconfigured, tally.unconfigured, tally.unknown, tally.covered, tally.met, tally.suppressed
    );
    if outcome.is_incomplete() {
        out.push_str("> **The answer is incomplete**: part of the input could not be read or judged.\n\n");
    }
    let unseen = summary::unseen(outcome);
    if unseen.is_empty() {
        out.push_str("Everything was seen.\n\n");
    } else {
        out.push_str("Not seen:\n\n");
        for line in &unseen {
            let _ = writeln!(out, "- {}", escape::markdown(line));
        }
        out.push('\n');
    }
    let table = matrix::table(outcome);
    if !outcome.matrix.rows.is_empty() {
        let _ = writeln!(
            out,
            "<details><summary>Who owes what, as of {}</summary>\n\n{table}\n</details>\n",
            outcome.as_of
        );
    }
    findings(&mut out, outcome, &places, view);
    diagnostics(&mut out, outcome, &places, view);
    out
}

fn findings(out: &mut String, outcome: &Outcome, places: &Places<'_>, view: &View) {
    let shown: Vec<&Judgement> = outcome.judgements.iter().filter(|judgement| view.shows(judgement)).collect();
    let mut dropped = 0;
    for severity in Severity::ALL.iter().rev() {
        let mut of_severity: Vec<&&Judgement> =
            shown.iter().filter(|judgement| judgement.policy.severity == *severity).collect();
        // A stable sort: findings first, then the order of paths.
        of_severity.sort_by_key(|judgement| !judgement.verdict.is_finding());
        if of_severity.is_empty() {
            continue;
        }
        let _ = writeln!(out, "### {} ({})\n", severity.as_str(), of_severity.len());
        out.push_str("| where | policy | verdict | resource | what |\n|---|---|---|---|---|\n");
        for judgement in of_severity {
            let row = row(judgement, places);
            if out.len() + row.len() > BUDGET {
                dropped += 1;
                continue;
            }
            out.push_str(&row);
        }
        out.push('\n');
    }
    if dropped > 0 {
        let _ = writeln!(out, "{} more did not fit in here; the other formats have them.\n", dropped);
    }
}

fn row(judgement: &Judgement, places: &Places<'_>) -> String {
    let place = places.of(judgement.location).map_or_else(String::new, |place| {
        escape::markdown_code(&format!("{}:{}", place.file.path(), place.start.line))
    });
    let more = match judgement.instances.len() {
        0 | 1 => String::new(),
        n => format!(" and {} more", n - 1),
    };
    let suppressed = if judgement.suppressed.is_some() { " (suppressed)" } else { "" };
    let help = match &judgement.policy.help {
        Some(help) if judgement.verdict.is_finding() => format!("<br>{}", escape::prose(help)),
        _ => String::new(),
    };
    format!(
        "| {place} | `{}` | {}{suppressed} | {}{more} | {}{help} |\n",
        judgement.policy.id,
        judgement.verdict.as_str(),
        escape::markdown_code(&judgement.resource.address),
        escape::prose(&judgement.message),
    )
}

fn diagnostics(out: &mut String, outcome: &Outcome, places: &Places<'_>, view: &View) {
    let told = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level != Level::Note || view.show_notes);
    let told: Vec<_> = told.collect();
    if told.is_empty() {
        return;
    }
    out.push_str("### About the input\n\n");
    for diagnostic in told.iter().take(DIAGNOSTICS) {
        let place = places.diagnostic(diagnostic);
        let place = if place.is_empty() { String::new() } else { format!("{}: ", escape::markdown_code(&place)) };
        let (level, code) = (diagnostic.level.as_str(), diagnostic.code.as_str());
        let _ = writeln!(out, "- {place}{level} ({code}): {}", escape::prose(&diagnostic.message));
    }
    if let Some(more) = told.len().checked_sub(DIAGNOSTICS).filter(|more| *more > 0) {
        let _ = writeln!(out, "- and {more} more");
    }
}
