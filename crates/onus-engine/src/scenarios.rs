//! What a template leaves open, tried: both branches of a condition that isn't known, and the few values that a parameter may
//! have. What can't be told without is told with the condition that it holds under.

use crate::assess::{Bench, Judged};
use crate::crash;
use onus_catalogue::Context;
use onus_model::{Choice, Judgement, Verdict};
use onus_resolve::Documents;
use onus_resolve::cloudformation::{self, Inputs};
use onus_rules::Options;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most evaluations of one template, the first not counted.
const MAX_TRIED: usize = 48;

/// What is judged once: a policy and a resource.
type Subject = (Arc<str>, Arc<str>);
/// What was judged of each subject.
type Verdicts = BTreeMap<Subject, Vec<Judgement>>;

/// An answer to a choice: what it is called, and the inputs it makes.
struct Answer {
    label: String,
    inputs: Inputs,
}

/// Decides what a stack's judgements leave unknown by trying what its template leaves open.
pub(crate) fn decide(bench: Bench<'_>, options: &Options, documents: &Documents<'_>, stack: &mut Judged) {
    if bench.request.leave_open
        || stack.choices.is_empty()
        || !stack.judgements.iter().any(|judgement| judgement.verdict == Verdict::Unknown)
    {
        return;
    }
    let work = || {
        let mut open = Open::new(stack.judgements.clone());
        let mut tried = 0;
        for choice in &stack.choices {
            let answers = answers(choice, &bench.request.cloudformation);
            tried += answers.len();
            if open.subjects.is_empty() || tried > MAX_TRIED {
                break;
            }
            let selected = open.policies(bench);
            let options = Options { as_of: options.as_of, selected, time_limit: options.time_limit };
            let outcomes = answers.into_iter().map(|answer| {
                let unit = cloudformation::resolve(documents, &stack.path, &answer.inputs);
                let normalized = bench.catalogue.normalize(&unit, &Context { as_of: options.as_of });
                let (judgements, _) = bench.rules.judge(&unit, &normalized, bench.catalogue, &options);
                (answer.label, by_subject(judgements))
            });
            let outcomes: Vec<(String, Verdicts)> = outcomes.collect();
            open.close(&outcomes);
        }
        open.verdicts.into_values().flatten().collect()
    };
    match crash::catch(&stack.path, work) {
        Ok(judgements) => stack.judgements = judgements,
        // What was judged before stands.
        Err(diagnostic) => {
            stack.diagnostics.push(diagnostic);
            stack.crashed = true;
        }
    }
}

fn answers(choice: &Choice, given: &Inputs) -> Vec<Answer> {
    match choice {
        Choice::Condition(name) => [true, false]
            .map(|truth| {
                let mut inputs = given.clone();
                inputs.assumed.insert(name.to_string(), truth);
                let label = if truth { name.to_string() } else { format!("not {name}") };
                Answer { label, inputs }
            })
            .into(),
        Choice::Parameter(name, values) => values
            .iter()
            .map(|value| {
                let mut inputs = given.clone();
                inputs.parameters.insert(name.to_string(), value.to_string());
                Answer { label: format!("{name} = {value}"), inputs }
            })
            .collect(),
    }
}

fn by_subject(judgements: Vec<Judgement>) -> Verdicts {
    let mut verdicts = Verdicts::new();
    for judgement in judgements {
        let subject = (Arc::clone(&judgement.policy.id), Arc::clone(&judgement.resource.address));
        verdicts.entry(subject).or_default().push(judgement);
    }
    verdicts
}

/// Everything that was judged, and of what the answer isn't known yet.
struct Open {
    verdicts: Verdicts,
    subjects: BTreeSet<Subject>,
}

impl Open {
    fn new(judgements: Vec<Judgement>) -> Self {
        let verdicts = by_subject(judgements);
        let unknown = |all: &Vec<Judgement>| all.iter().any(|one| one.verdict == Verdict::Unknown);
        let subjects = verdicts.iter().filter(|(_, all)| unknown(all)).map(|(subject, _)| subject.clone()).collect();
        Self { verdicts, subjects }
    }

    /// The policies that are still to be asked, by index.
    fn policies(&self, bench: Bench<'_>) -> Vec<usize> {
        let all = bench.rules.policies();
        let names: BTreeSet<&str> = self.subjects.iter().map(|(policy, _)| &**policy).collect();
        let wanted = all.iter().enumerate().filter(|(_, policy)| names.contains(&*policy.id));
        wanted.map(|(index, _)| index).collect()
    }

    /// Takes over what the answers to one choice decide.
    fn close(&mut self, outcomes: &[(String, Verdicts)]) {
        for subject in std::mem::take(&mut self.subjects) {
            match decided(&subject, outcomes) {
                Some(judgements) => {
                    self.verdicts.insert(subject, judgements);
                }
                None => {
                    self.subjects.insert(subject);
                }
            }
        }
    }
}

/// What all answers together say of a subject; `None` when that is still unknown. A resource that an answer makes vanish has
/// nothing to answer for.
fn decided(subject: &Subject, outcomes: &[(String, Verdicts)]) -> Option<Vec<Judgement>> {
    let of = |verdicts: &Verdicts| verdicts.get(subject).cloned().unwrap_or_default();
    let all: Vec<(&str, Vec<Judgement>)> =
        outcomes.iter().map(|(label, verdicts)| (label.as_str(), of(verdicts))).collect();
    let mut findings: Vec<(Judgement, Vec<&str>)> = Vec::new();
    for (label, judgements) in &all {
        for finding in judgements.iter().filter(|judgement| judgement.verdict.is_finding()) {
            match findings.iter_mut().find(|(other, _)| is_same(other, finding)) {
                Some((_, labels)) => labels.push(label),
                None => findings.push((finding.clone(), vec![label])),
            }
        }
    }
    if findings.is_empty() {
        let unknown = all.iter().flat_map(|(_, judgements)| judgements).any(|one| one.verdict == Verdict::Unknown);
        let present = all.into_iter().filter(|(_, judgements)| !judgements.is_empty());
        let worst = present.flat_map(|(_, judgements)| judgements).min_by_key(|judgement| judgement.verdict)?;
        return (!unknown).then(|| vec![worst]);
    }
    let present = all.iter().filter(|(_, judgements)| !judgements.is_empty()).count();
    let marked = findings.into_iter().map(|(mut finding, labels)| {
        if labels.len() < present {
            let label = labels.join(" or ");
            finding.condition = Some(match finding.condition.take() {
                // The resource itself hangs on another condition.
                Some(own) if *own != *label => format!("{own} and {label}").into(),
                _ => label.into(),
            });
        }
        finding
    });
    Some(marked.collect())
}

/// Whether two findings say the same of the same place.
fn is_same(a: &Judgement, b: &Judgement) -> bool {
    (a.verdict, &a.message, &a.attribute, a.location) == (b.verdict, &b.message, &b.attribute, b.location)
        && a.condition == b.condition
}

#[cfg(test)]
mod tests;
