//! Which edits the findings of a scan call for.

use crate::edit::edit;
use onus_catalogue::{Catalogue, Spelling};
use onus_model::{Judgement, Language, OriginStep};
use onus_source::{Range, Sources, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What would be done to the files of a scan.
#[derive(Debug, Default)]
pub struct Plan {
    /// The files to edit, sorted by path.
    pub files: Vec<FileEdit>,
    /// The findings that could be met by an edit and aren't, sorted by place.
    pub left: Vec<Left>,
    /// How many findings of policies with a fix stand in templates, JSON or plans, which aren't edited.
    pub elsewhere: usize,
}

/// A file before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileEdit {
    /// The path from the scan root.
    pub path: String,
    /// Its text as it was scanned.
    pub before: String,
    /// Its text with the edits.
    pub after: String,
    /// How many findings that meets.
    pub findings: usize,
}

/// A finding that is left alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// The path from the scan root.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The policy's id.
    pub policy: Arc<str>,
    /// The resource's address.
    pub address: Arc<str>,
    /// Why.
    pub reason: String,
}

/// The judgements of one policy about one block.
type Group<'j> = Vec<&'j Judgement>;

/// Edits for findings whose policy says what meets it. `judgements` are all of the scan, those that are no findings too: a block is
/// edited only where each of its instances lacks the same.
#[must_use]
pub fn plan(judgements: &[Judgement], sources: &Sources, catalogue: &Catalogue) -> Plan {
    let mut plan = Plan::default();
    let mut files: BTreeMap<String, BTreeMap<Range, BTreeMap<Arc<str>, Group<'_>>>> = BTreeMap::new();
    for judgement in judgements.iter().filter(|judgement| !judgement.policy.fix.is_empty()) {
        let Some(file) = sources.file(judgement.block.file) else { continue };
        let blocks = files.entry(file.path().to_owned()).or_default();
        let policies = blocks.entry(judgement.block.range()).or_default();
        policies.entry(Arc::clone(&judgement.policy.id)).or_default().push(judgement);
    }
    for (path, blocks) in files {
        let is_native = path.ends_with(".tf") || path.ends_with(".tofu");
        let Ok(file) = sources.load(&path) else { continue };
        let mut after = String::with_capacity(file.text().len());
        let mut copied = 0;
        let mut done = 0;
        for (range, policies) in blocks {
            let mut text = file.slice(range).to_owned();
            let indentation = indentation(file.text(), range);
            for group in policies.into_values() {
                let Some(first) = group.iter().find(|one| wants_action(one)) else { continue };
                if !is_native || first.resource.language != Language::Terraform {
                    plan.elsewhere += group.iter().filter(|one| wants_action(one)).count();
                    continue;
                }
                let edited = settings(&group, first, sources, catalogue, &path).and_then(|settings| {
                    edit(&text, &first.resource.r#type, indentation, &settings).map_err(|refusal| refusal.to_string())
                });
                match edited {
                    Ok(edited) => {
                        done += group.len();
                        text = edited;
                    }
                    Err(reason) => plan.left.push(left(first, sources, reason)),
                }
            }
            // Blocks of resources don't overlap.
            if text != file.slice(range) && copied <= range.start {
                after.push_str(file.slice(Range { start: copied, end: range.start }));
                after.push_str(&text);
                copied = range.end;
            }
        }
        after.push_str(file.slice(Range { start: copied, end: u32::MAX }));
        if after != file.text() {
            plan.files.push(FileEdit { path, before: file.text().to_owned(), after, findings: done });
        }
    }
    plan.left.sort();
    plan
}

fn wants_action(judgement: &Judgement) -> bool {
    judgement.verdict.is_finding() && judgement.suppressed.is_none()
}

/// What to write into the block, or why nothing.
fn settings(
    group: &Group<'_>,
    first: &Judgement,
    sources: &Sources,
    catalogue: &Catalogue,
    path: &str,
) -> Result<Vec<Spelling>, String> {
    if path.split('/').any(|part| part == ".terraform") {
        return Err("the module is downloaded, not yours".to_owned());
    }
    let alike = |one: &&Judgement| {
        wants_action(one) && one.attribute == first.attribute && one.resource.r#type == first.resource.r#type
    };
    if let Some(step) = first.origin.last() {
        return Err(elsewhere(step, sources));
    }
    if !group.iter().all(alike) {
        return Err("not every instance of the block lacks it".to_owned());
    }
    if !first.block.contains(first.location) {
        return Err("it is written outside the block".to_owned());
    }
    let mut settings = Vec::new();
    let mut names = false;
    for (attribute, value) in &first.policy.fix {
        let spelling = catalogue.spelling(&first.resource.kind, attribute, value, &first.resource.r#type);
        let spelling = spelling.ok_or_else(|| {
            format!("setting `{attribute}` of `{}` takes more than a value in the block", first.resource.r#type)
        })?;
        names |= first.attribute.as_ref().is_some_and(|lacking| {
            lacking == attribute || catalogue.spells(&first.resource.kind, attribute, &first.resource.r#type, lacking)
        });
        settings.push(spelling);
    }
    if !names {
        return Err("something else lacks than what the policy's fix sets".to_owned());
    }
    Ok(settings)
}

fn elsewhere(step: &OriginStep, sources: &Sources) -> String {
    match place(step.span, sources) {
        Some((path, line)) => format!("the value comes from {path}:{line} ({})", step.note),
        None => format!("the value comes from outside ({})", step.note),
    }
}

fn place(span: Span, sources: &Sources) -> Option<(String, u32)> {
    let (file, start, _) = sources.locate(span)?;
    Some((file.path().to_owned(), start.line))
}

fn left(judgement: &Judgement, sources: &Sources, reason: String) -> Left {
    let (path, line) = place(judgement.location, sources).unwrap_or_default();
    let address = Arc::clone(&judgement.resource.address);
    Left { path, line, policy: Arc::clone(&judgement.policy.id), address, reason }
}

/// The blanks before a block on its line; none where something else stands there.
fn indentation(text: &str, block: Range) -> &str {
    let before = text.get(..block.start as usize).unwrap_or_default();
    let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
    if line.chars().all(|c| matches!(c, ' ' | '\t')) { line } else { "" }
}
