//! GitHub's workflow commands. A step shows ten annotations of each level and drops the rest without a word, so the worst come
//! first, the others follow as plain lines, and the last one sums up.

use crate::place::{Place, Places};
use crate::{View, concise, escape, summary};
use onus_model::{Judgement, Outcome, Severity};
use onus_source::{Diagnostic, Level, Sources};
use std::cmp::Reverse;
use std::fmt::Write as _;

/// How many annotations of one level GitHub shows for a step.
const ANNOTATIONS: usize = 10;

/// How many of them diagnostics may take: what could not be read must not hide all that was found.
const DIAGNOSTICS: usize = 3;

/// How many of the others are listed as plain lines.
const LINES: usize = 1000;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let mut out = String::new();
    let mut room = Room::default();
    let mut rest = Vec::new();

    let told = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level != Level::Note || view.show_notes);
    for diagnostic in told {
        let level = match diagnostic.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "notice",
        };
        if room.used(level) < DIAGNOSTICS && room.take(level) {
            out.push_str(&about_input(level, diagnostic, &places));
        } else {
            rest.push(concise::diagnostic_line(diagnostic, &places));
        }
    }
    let mut shown: Vec<&Judgement> = outcome.judgements.iter().filter(|judgement| view.shows(judgement)).collect();
    shown.sort_by_key(|judgement| (!judgement.verdict.is_finding(), Reverse(judgement.policy.severity)));
    for judgement in shown {
        let level = level(judgement);
        if judgement.suppressed.is_none() && room.take(level) {
            out.push_str(&annotation(level, judgement, &places));
        } else {
            rest.push(concise::judgement_line(judgement, &places));
        }
    }
    for line in rest.iter().take(LINES) {
        // The dash keeps a path from being a command.
        let _ = writeln!(out, "- {}", escape::without_commands(line.clone()));
    }
    if let Some(unsaid) = rest.len().checked_sub(LINES).filter(|unsaid| *unsaid > 0) {
        let _ = writeln!(out, "- and {unsaid} more, which the other formats list");
    }
    let more = match rest.len() {
        0 => String::new(),
        n => format!("; {n} of them are no annotations, see the log of this step"),
    };
    let mut closing = format!("{}; {}{more}", summary::headline(outcome), summary::fulfilled(outcome));
    for unseen in summary::unseen(outcome) {
        let _ = write!(closing, "\nnot seen: {unseen}");
    }
    let closing = closing.lines().map(escape::command_message).collect::<Vec<_>>().join("%0A");
    let closing = escape::without_commands(closing);
    // Writing to a string doesn't fail, here and above.
    let _ = writeln!(out, "::notice title=onus::{closing}");
    out
}

/// How many annotations of each level there are already.
#[derive(Default)]
struct Room {
    errors: usize,
    warnings: usize,
    notices: usize,
}

impl Room {
    fn used(&self, level: &str) -> usize {
        match level {
            "error" => self.errors,
            "warning" => self.warnings,
            _ => self.notices,
        }
    }

    /// Whether there is room for one more, which is then taken. The last notice is the closing one.
    fn take(&mut self, level: &str) -> bool {
        let (used, limit) = match level {
            "error" => (&mut self.errors, ANNOTATIONS),
            "warning" => (&mut self.warnings, ANNOTATIONS),
            _ => (&mut self.notices, ANNOTATIONS - 1),
        };
        let free = *used < limit;
        *used += usize::from(free);
        free
    }
}

fn level(judgement: &Judgement) -> &'static str {
    match judgement.policy.severity {
        _ if !judgement.verdict.is_finding() => "notice",
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low => "notice",
    }
}

fn annotation(level: &str, judgement: &Judgement, places: &Places<'_>) -> String {
    let policy = &judgement.policy;
    let place = places.of(judgement.location).map_or_else(String::new, |place| properties(&place));
    let title = format!("{} ({}, {})", policy.id, policy.severity.as_str(), judgement.verdict.as_str());
    let more = match judgement.instances.len() {
        0 | 1 => String::new(),
        n => format!(" and {} more", n - 1),
    };
    let mut lines = vec![format!("{}{more}: {}", judgement.resource.address, judgement.message)];
    if let (Some(help), true) = (&policy.help, judgement.verdict.is_finding()) {
        lines.push(help.clone());
    }
    command(level, &place, &title, &lines)
}

fn about_input(level: &str, diagnostic: &Diagnostic, places: &Places<'_>) -> String {
    let place = match (diagnostic.span.and_then(|span| places.of(span)), &diagnostic.path) {
        (Some(place), _) => properties(&place),
        (None, Some(path)) => format!("file={},", escape::command_property(path)),
        (None, None) => String::new(),
    };
    let lines: Vec<String> =
        [Some(diagnostic.message.clone()), diagnostic.help.clone()].into_iter().flatten().collect();
    command(level, &place, &format!("onus: {}", diagnostic.code.as_str()), &lines)
}

fn command(level: &str, place: &str, title: &str, lines: &[String]) -> String {
    let message = lines.iter().map(|line| escape::command_message(line)).collect::<Vec<_>>().join("%0A");
    let command = format!("{place}title={}::{message}\n", escape::command_property(title));
    format!("::{level} {}", escape::without_commands(command))
}

/// Columns only make sense where start and end are on one line.
fn properties(place: &Place) -> String {
    let file = escape::command_property(place.file.path());
    let (start, end) = (place.start, place.end);
    if start.line == end.line && end.column > start.column {
        format!("file={file},line={},col={},endColumn={},", start.line, start.column, end.column)
    } else {
        format!("file={file},line={},", start.line)
    }
}
