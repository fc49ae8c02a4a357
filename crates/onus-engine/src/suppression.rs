//! Decisions that a finding shall not count: comments, CloudFormation metadata, `[[ignore]]` entries. What they silence stays in
//! the outcome, marked; those that are unused, expired, unreadable or without a reason are told.

mod entry;
mod metadata;
mod phrase;
mod scope;

use crate::order::Places;
use crate::selection::{means, means_any, unknown_policy};
use onus_model::{Date, Judgement, PolicyInfo, Suppression, Verdict};
use onus_resolve::Documents;
use onus_source::{Code, Diagnostic, Range, Span};
use phrase::Phrase;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many suppressions of one file are read.
const MAX_PER_FILE: usize = 1_000;

/// A suppression that is written in a scanned file.
struct Written {
    phrase: Phrase,
    /// What it is meant for first: what stands on its line or the next.
    near: Range,
    /// What it is meant for when nothing near matches: the whole resource that it stands in.
    wide: Option<Range>,
    /// Where it is written.
    span: Span,
    by: &'static str,
}

/// What was silenced, and what is to be said of the suppressions.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// How many judgements the configuration silenced.
    pub(crate) by_config: usize,
}

/// What suppressions are checked against.
#[derive(Clone, Copy)]
pub(crate) struct Checks<'a> {
    /// The day that expiry is compared with.
    pub(crate) as_of: Date,
    /// Every policy there is: a name that isn't among them is a mistake.
    pub(crate) policies: &'a [Arc<PolicyInfo>],
    /// Those that were asked: a suppression of another one can't be said to be unused.
    pub(crate) selected: &'a [Arc<PolicyInfo>],
    /// Whether the scan covers all that the configuration speaks of, so that its unused entries can be told.
    pub(crate) whole: bool,
}

/// Marks the judgements that the files (paths, without duplicates) and the configuration suppress.
pub(crate) fn apply(
    judgements: &mut [Judgement],
    files: &BTreeSet<String>,
    documents: &Documents<'_>,
    config: Option<&crate::Config>,
    checks: Checks<'_>,
    places: &mut Places<'_>,
) -> Applied {
    let mut applied = Applied::default();
    let points = points(judgements);
    for path in files {
        for written in written(documents, path, &mut applied.diagnostics) {
            let say = |code, message: &str| Diagnostic::new(code, message).at(written.span);
            check_names(&written.phrase.policies, checks, &mut applied.diagnostics, |diagnostic| {
                diagnostic.at(written.span)
            });
            if let Some(until) = written.phrase.until.filter(|until| *until < checks.as_of) {
                let message = format!("the suppression held until {until}");
                applied
                    .diagnostics
                    .push(say(Code::SuppressionExpired, &message).with_help("Fix what it hid, or set a new day."));
                continue;
            }
            if written.phrase.reason.is_none() {
                let help = "Say why after the policy's name.";
                applied
                    .diagnostics
                    .push(say(Code::SuppressionWithoutReason, "a suppression without a reason").with_help(help));
            }
            let mut used = silence(judgements, &points, &written, written.near);
            if let (false, Some(wide)) = (used, written.wide) {
                used = silence(judgements, &points, &written, wide);
            }
            if !used && written.phrase.policies.iter().any(|pattern| means_any(pattern, checks.selected)) {
                let help = "Remove it, or move it to the line above the finding.";
                applied
                    .diagnostics
                    .push(say(Code::SuppressionUnused, "the suppression matches nothing").with_help(help));
            }
        }
    }
    if let Some(config) = config {
        entry::apply(judgements, config, checks, places, &mut applied);
    }
    applied
}

/// Says which of the names are no policy's.
fn check_names(
    names: &[String],
    checks: Checks<'_>,
    diagnostics: &mut Vec<Diagnostic>,
    place: impl Fn(Diagnostic) -> Diagnostic,
) {
    for name in names.iter().filter(|name| !means_any(name, checks.policies)) {
        diagnostics.push(place(unknown_policy(Code::SuppressionMalformed, name, checks.policies)));
    }
}

/// Whether a judgement can be suppressed: what fulfils a duty needs no excuse.
fn can_be_suppressed(judgement: &Judgement) -> bool {
    judgement.verdict.is_finding() || judgement.verdict == Verdict::Unknown
}

/// The places at which a suppression meets a judgement, by file, sorted: its own place, the header of its resource, the module
/// calls that lead to it.
type Points = BTreeMap<onus_source::FileId, Vec<(u32, usize)>>;

fn points(judgements: &[Judgement]) -> Points {
    let mut points = Points::new();
    for (index, judgement) in judgements.iter().enumerate().filter(|(_, judgement)| can_be_suppressed(judgement)) {
        let spans = [judgement.location, judgement.block].into_iter().chain(judgement.calls.iter().copied());
        for span in spans.filter(|span| span.is_some()) {
            points.entry(span.file).or_default().push((span.start, index));
        }
    }
    for list in points.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    points
}

/// Marks what lies in `range` and is of the policies meant. Says whether there was any.
fn silence(judgements: &mut [Judgement], points: &Points, written: &Written, range: Range) -> bool {
    let Some(points) = points.get(&written.span.file) else { return false };
    let first = points.partition_point(|&(offset, _)| offset < range.start);
    let mut used = false;
    for &(_, index) in points.iter().skip(first).take_while(|&&(offset, _)| offset < range.end) {
        let Some(judgement) = judgements.get_mut(index) else { continue };
        if !written.phrase.policies.iter().any(|pattern| means(pattern, &judgement.policy)) {
            continue;
        }
        used = true;
        if judgement.suppressed.is_none() {
            judgement.suppressed = Some(Suppression {
                reason: written.phrase.reason.clone(),
                until: written.phrase.until,
                span: Some(written.span),
                by: written.by,
            });
        }
    }
    used
}

/// The suppressions in the file at `path`. Comments are those that the parser saw: strings and heredocs suppress nothing.
fn written(documents: &Documents<'_>, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Written> {
    let mut all = Vec::new();
    let is_terraform = [".tf", ".tofu", ".tf.json", ".tofu.json"].iter().any(|suffix| path.ends_with(suffix));
    let file = if is_terraform {
        let Ok(document) = documents.hcl(path) else { return all };
        let (file, parsed) = &*document;
        let find = |comment: &_| scope::in_configuration(file, &parsed.body, &parsed.comments, comment);
        from_comments(file, &parsed.comments, find, &mut all, diagnostics);
        Arc::clone(file)
    } else {
        let Ok(document) = documents.node(path) else { return all };
        let (file, parsed) = &*document;
        let Some(root) = &parsed.root else { return all };
        let find = |comment: &_| scope::in_template(file, root, &parsed.comments, comment);
        from_comments(file, &parsed.comments, find, &mut all, diagnostics);
        metadata::read(file, root, &mut all, diagnostics);
        Arc::clone(file)
    };
    if all.len() > MAX_PER_FILE {
        let message = format!("only the first {MAX_PER_FILE} suppressions of a file are read");
        diagnostics.push(Diagnostic::new(Code::SuppressionMalformed, message).in_path(file.path()));
        all.truncate(MAX_PER_FILE);
    }
    all
}

fn from_comments(
    file: &onus_source::SourceFile,
    comments: &[onus_parse::hcl::Comment],
    find: impl Fn(&onus_parse::hcl::Comment) -> scope::Scope,
    all: &mut Vec<Written>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    // One more than is read, so that the limit is noticed.
    for comment in comments {
        if all.len() > MAX_PER_FILE {
            return;
        }
        let span = comment.range.in_file(file.id());
        match phrase::parse(&comment.text) {
            None => {}
            Some(Err(message)) => {
                let help =
                    "Write `onus:ignore <policy> <reason>`, with `until YYYY-MM-DD` before the reason if it shall end.";
                diagnostics.push(Diagnostic::new(Code::SuppressionMalformed, message).at(span).with_help(help));
            }
            Some(Ok(phrase)) => {
                let whole = Range::new(0, file.text().len() + 1);
                let scope = if phrase.file { scope::Scope { near: whole, wide: None } } else { find(comment) };
                all.push(Written { phrase, near: scope.near, wide: scope.wide, span, by: "comment" });
            }
        }
    }
}
