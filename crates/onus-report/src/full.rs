//! For people: grouped by file and policy, the code at the exact place, the way its value came, and what would help.

use crate::frame::{Frame, Mark};
use crate::paint::{Paint, wrap};
use crate::place::Places;
use crate::summary::{self, count};
use crate::{View, escape, mask};
use miette::Severity as Weight;
use onus_model::{Class, DefaultNote, Judgement, Outcome, Severity};
use onus_source::{Diagnostic, Level, Sources};
use std::fmt::Write as _;

/// How many places of one file are framed for one policy; the others are listed.
const FRAMES: usize = 5;

/// How many instances are named.
const INSTANCES: usize = 4;

/// The width of the keys below a frame.
const KEY: usize = 10;

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let page = Page { places: Places::new(sources), view, paint: Paint(view.color) };
    let mut out = String::new();
    let shown: Vec<&Judgement> = outcome.judgements.iter().filter(|judgement| view.shows(judgement)).collect();
    for (path, groups) in page.grouped(&shown) {
        page.heading(&mut out, &path);
        for group in groups {
            page.group(&mut out, &group);
        }
    }
    let told: Vec<&Diagnostic> =
        outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level != Level::Note || view.show_notes).collect();
    if !told.is_empty() {
        page.heading(&mut out, "diagnostics");
        for diagnostic in told {
            page.diagnostic(&mut out, diagnostic);
        }
    }
    if view.show_skipped && !outcome.coverage.skipped.is_empty() {
        page.heading(&mut out, "skipped");
        for skipped in &outcome.coverage.skipped {
            // Writing to a string doesn't fail, here and below.
            let _ = writeln!(out, "  {} ({})", escape::line(&skipped.path), escape::line(&skipped.reason));
        }
        out.push('\n');
    }
    if !view.quiet {
        page.summary(&mut out, outcome);
    }
    out
}

struct Page<'a> {
    places: Places<'a>,
    view: &'a View,
    paint: Paint,
}

impl Page<'_> {
    /// By file, in the order of the outcome, and within it by what is said alike, the gravest first.
    fn grouped<'j>(&self, shown: &[&'j Judgement]) -> Vec<(String, Vec<Vec<&'j Judgement>>)> {
        let mut files: Vec<(String, Vec<&Judgement>)> = Vec::new();
        for &judgement in shown {
            let path = self.places.path(judgement.location);
            match files.last_mut() {
                Some((last, judgements)) if *last == path => judgements.push(judgement),
                _ => files.push((path, vec![judgement])),
            }
        }
        let group = |mut judgements: Vec<&'j Judgement>| {
            // A stable sort: within a group the order of the outcome, by place, remains.
            judgements.sort_by(|a, b| rank(a).cmp(&rank(b)));
            judgements.chunk_by(|a, b| rank(a) == rank(b)).map(<[_]>::to_vec).collect()
        };
        files.into_iter().map(|(path, judgements)| (path, group(judgements))).collect()
    }

    fn heading(&self, out: &mut String, text: &str) {
        let text = escape::line(text);
        let rule = "─".repeat(self.view.width.saturating_sub(text.chars().count() + 1).max(3));
        let _ = writeln!(out, "{} {}\n", self.paint.bold(&text), self.paint.dim(&rule));
    }

    fn group(&self, out: &mut String, group: &[&Judgement]) {
        let Some(&first) = group.first() else { return };
        let policy = &first.policy;
        let suppressed = if first.suppressed.is_some() { "  suppressed" } else { "" };
        let code = format!(
            "{}  {}  {}{suppressed}",
            self.paint.bold(&policy.id),
            self.paint.severity(policy.severity, policy.severity.as_str()),
            self.paint.verdict(first.verdict, first.verdict.as_str()),
        );
        let weight = if first.verdict.is_finding() { weight(policy.severity) } else { Weight::Advice };
        let mut frame = Frame::new(&code, &first.message, weight);
        if let Some(file) = self.places.file(first.location) {
            let framed = group.iter().take(FRAMES);
            let marks: Vec<Mark> =
                framed.map(|judgement| Mark { range: judgement.location.range(), note: who(judgement) }).collect();
            if policy.class == Class::Secrets {
                frame = frame.about_secrets();
            }
            frame = frame.with_code(&file, &marks);
        }
        out.push_str(&frame.draw(self.view.color, self.view.width));
        let rest: Vec<String> = group
            .iter()
            .skip(FRAMES)
            .filter_map(|judgement| {
                Some(format!("{} {}", self.places.of(judgement.location)?.short(), escape::line(&who(judgement))))
            })
            .collect();
        self.lines(out, "also at", &rest);
        for judgement in group.iter().take(FRAMES) {
            self.evidence(out, judgement, group.len() > 1);
        }
        let duty = format!("{} ({}, {})", escape::line(&policy.title), policy.domain, bearer(first));
        self.entry(out, "duty", &duty);
        if let Some(default) = &first.default {
            self.entry(out, "default", &default_note(default));
        }
        if let Some(condition) = &first.condition {
            self.entry(out, "if", &escape::line(condition));
        }
        if let Some(suppression) = &first.suppressed {
            let reason = suppression.reason.as_deref().unwrap_or("no reason given");
            let until = suppression.until.map_or_else(String::new, |day| format!(", until {day}"));
            self.entry(out, "accepted", &format!("{}, by {}{until}", escape::line(reason), suppression.by));
        }
        if let (Some(help), true) = (&policy.help, first.verdict.is_finding()) {
            self.entry(out, "help", &escape::line(help));
        }
        self.entry(out, "more", &format!("onus explain {}", policy.id));
        out.push('\n');
    }

    /// The way a value came, from where it was written to the place of the frame, and who else is meant.
    fn evidence(&self, out: &mut String, judgement: &Judgement, named: bool) {
        let name = if named { format!(" ({})", escape::line(&judgement.resource.address)) } else { String::new() };
        let steps: Vec<String> = judgement
            .origin
            .iter()
            .rev()
            .map(|step| {
                let note = escape::line(&step.note);
                match self.places.of(step.span) {
                    Some(place) => {
                        let line = place.file.lines().line_start(place.start.line) as usize;
                        let code = place.file.text().get(line..).unwrap_or("").lines().next().unwrap_or("");
                        let code = if judgement.policy.class == Class::Secrets {
                            mask::value(code)
                        } else {
                            mask::line_of(&place.file, place.start.line, code)
                        };
                        let code: String = wrap(&code, usize::MAX).concat().chars().take(80).collect();
                        format!("{}  {note}{name}: {}", place.short(), escape::line(&code))
                    }
                    None => format!("{note}{name}"),
                }
            })
            .collect();
        self.lines(out, "from", &steps);
        if judgement.instances.len() > 1 {
            let named: Vec<_> =
                judgement.instances.iter().take(INSTANCES).map(|address| escape::line(address)).collect();
            let more = judgement.instances.len().saturating_sub(INSTANCES);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            self.entry(out, "instances", &format!("{}: {}{more}", judgement.instances.len(), named.join(", ")));
        }
        if !judgement.related.is_empty() {
            let related: Vec<_> =
                judgement.related.iter().take(INSTANCES).map(|address| escape::line(address)).collect();
            let more = judgement.related.len().saturating_sub(INSTANCES);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            self.entry(out, "with", &format!("{}{more}", related.join(", ")));
        }
    }

    fn diagnostic(&self, out: &mut String, diagnostic: &Diagnostic) {
        let weight = match diagnostic.level {
            Level::Error => Weight::Error,
            Level::Warning => Weight::Warning,
            Level::Note => Weight::Advice,
        };
        let code = format!("{}[{}]", diagnostic.level.as_str(), diagnostic.code.as_str());
        let mut frame = Frame::new(&self.paint.bold(&code), &diagnostic.message, weight);
        let file = diagnostic.span.and_then(|span| Some((self.places.file(span)?, span)));
        if let Some((file, span)) = &file {
            let mut marks = vec![Mark { range: span.range(), note: String::new() }];
            let same_file = diagnostic.related.iter().filter(|(related, _)| related.file == span.file);
            marks.extend(
                same_file.take(FRAMES).map(|(related, note)| Mark { range: related.range(), note: note.clone() }),
            );
            frame = frame.with_code(file, &marks);
        }
        out.push_str(&frame.draw(self.view.color, self.view.width));
        if let (None, Some(path)) = (&file, &diagnostic.path) {
            self.entry(out, "in", &escape::line(path));
        }
        if let Some(address) = &diagnostic.address {
            self.entry(out, "about", &escape::line(address));
        }
        let elsewhere =
            diagnostic.related.iter().filter(|(span, _)| diagnostic.span.is_none_or(|own| own.file != span.file));
        let elsewhere: Vec<String> = elsewhere
            .filter_map(|(span, note)| Some(format!("{}  {}", self.places.of(*span)?.short(), escape::line(note))))
            .collect();
        self.lines(out, "see", &elsewhere);
        if let Some(help) = &diagnostic.help {
            self.entry(out, "help", &escape::line(help));
        }
        out.push('\n');
    }

    fn summary(&self, out: &mut String, outcome: &Outcome) {
        self.heading(out, "summary");
        let findings = outcome.summary.verdicts.misconfigured + outcome.summary.verdicts.unconfigured;
        let headline = summary::headline(outcome);
        let _ = writeln!(out, "  {}", if findings > 0 { self.paint.bold(&headline) } else { headline });
        let _ = writeln!(out, "  {}", summary::fulfilled(outcome));
        if let Some((path, _)) = &outcome.config {
            self.entry(out, "config", &escape::line(path));
        }
        if let Some(counts) = summary::diagnostics(outcome) {
            self.entry(out, "said", &format!("{counts} about the input"));
        }
        let unseen = summary::unseen(outcome);
        if unseen.is_empty() {
            let _ = writeln!(out, "  everything was seen");
        }
        self.lines(out, "not seen", &unseen);
    }

    /// A key and a text that is broken into lines.
    fn entry(&self, out: &mut String, key: &str, text: &str) {
        let width = self.view.width.saturating_sub(KEY + 3).max(40);
        self.lines(out, key, &wrap(text, width));
    }

    /// A key and lines of text.
    fn lines(&self, out: &mut String, key: &str, lines: &[String]) {
        for (i, line) in lines.iter().enumerate() {
            let key = if i == 0 { format!("{key}:") } else { String::new() };
            let _ = writeln!(out, "  {} {line}", self.paint.key(&format!("{key:KEY$}")));
        }
    }
}

type Rank<'a> =
    (std::cmp::Reverse<Severity>, &'a str, onus_model::Verdict, bool, &'a str, Option<String>, Option<&'a str>);

/// What must be alike for two judgements of one file to share a frame; the gravest comes first.
fn rank(judgement: &Judgement) -> Rank<'_> {
    (
        std::cmp::Reverse(judgement.policy.severity),
        &judgement.policy.id,
        judgement.verdict,
        judgement.suppressed.is_some(),
        &judgement.message,
        judgement.default.as_ref().map(default_note),
        judgement.condition.as_deref(),
    )
}

fn weight(severity: Severity) -> Weight {
    match severity {
        Severity::Critical | Severity::High => Weight::Error,
        Severity::Medium => Weight::Warning,
        Severity::Low => Weight::Advice,
    }
}

/// The resource and, where a part of it is meant, the attribute.
fn who(judgement: &Judgement) -> String {
    let more = match judgement.instances.len() {
        0 | 1 => String::new(),
        n => format!(" and {}", count(n - 1, "more instance")),
    };
    format!("{}{more}", judgement.resource.address)
}

fn bearer(judgement: &Judgement) -> String {
    match judgement.party {
        onus_model::Party::Customer => "borne by you".to_owned(),
        onus_model::Party::Shared => "shared with the provider".to_owned(),
        other => format!("borne by {other}"),
    }
}

/// What holds when the attribute is left out, since when, and who says so.
pub(crate) fn default_note(default: &DefaultNote) -> String {
    let since = default.since.map_or_else(String::new, |day| format!(" since {day}"));
    let before =
        default.before.as_ref().map_or_else(String::new, |before| format!(", before {}", escape::line(before)));
    let (attribute, value) = (escape::line(&default.attribute), escape::line(&default.value));
    let source = if default.source.is_empty() { String::new() } else { format!(", {}", escape::line(&default.source)) };
    format!("{attribute} = {value}{since}{before}{source}")
}
