//! From what was found to the outcome.

use crate::asked::Asked;
use crate::order::Places;
use crate::roots::Document;
use crate::suppression::{self, Checks};
use crate::{Request, crash, fingerprint, grouping, matrix, roots, scenarios, selection};
use onus_catalogue::{Catalogue, Context};
use onus_discover::Found;
use onus_model::{Choice, Coverage, Date, Judgement, Mode, Outcome, SkippedPath, Summary, Suppression, Tally, Unit};
use onus_resolve::{Documents, cloudformation, terraform};
use onus_rules::{Options, Rules};
use onus_source::{Code, Diagnostic, Level, Sources};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The time that one policy may take on one unit.
const POLICY_TIME: Duration = Duration::from_secs(5);

/// What remains of a unit once it is judged: the unit itself can be large, and there can be many.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    pub(crate) path: String,
    pub(crate) judgements: Vec<Judgement>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) files: Vec<String>,
    /// How many managed resources of each type there are.
    pub(crate) types: BTreeMap<String, usize>,
    /// The types among them that the catalogue doesn't know.
    pub(crate) unmapped: BTreeMap<String, usize>,
    pub(crate) calls: usize,
    pub(crate) calls_unresolved: usize,
    /// What a template leaves open.
    pub(crate) choices: Vec<Choice>,
    /// The templates or directories that it calls.
    pub(crate) targets: BTreeSet<String>,
    pub(crate) crashed: bool,
}

/// What to work with.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'a> {
    pub(crate) request: &'a Request,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) rules: &'a Rules,
}

/// Evaluates and judges what was found. Runs on the thread pool that it is called in.
pub(crate) fn assess(bench: Bench<'_>, sources: &Sources, found: &Found) -> Outcome {
    let Bench { request, catalogue, rules } = bench;
    let as_of = request.as_of.unwrap_or_else(|| catalogue.release());
    let selection = selection::select(request, catalogue, rules.policies(), as_of);
    let mut selected = selection.indices.clone();
    selected.extend(&selection.advisory);
    let options = Options { as_of, selected, time_limit: POLICY_TIME };
    let documents = Documents::new(sources);

    let mut diagnostics = found.diagnostics.clone();
    diagnostics.extend(selection.diagnostics.iter().cloned());
    let directories = roots::terraform_roots(&documents, found, &mut diagnostics);
    let files = roots::documents(&documents, found, &mut diagnostics);

    let mut units: Vec<Judged> = directories
        .par_iter()
        .map(|directory| {
            judge(bench, &options, directory, || terraform::resolve(&documents, directory, &request.terraform))
        })
        .collect();
    let mut stacks: Vec<Judged> = files
        .par_iter()
        .map(|(path, document)| {
            judge(bench, &options, path, || match document {
                Document::Template => cloudformation::resolve(&documents, path, &request.cloudformation),
                Document::Plan => terraform::resolve_plan(&documents, path),
            })
        })
        .collect();
    drop_nested(&mut stacks);
    stacks.par_iter_mut().for_each(|stack| scenarios::decide(bench, &options, &documents, stack));
    units.append(&mut stacks);

    let mut places = Places::new(sources);
    let asked = Asked::new(found);
    let mut judgements: Vec<Judgement> = Vec::new();
    for unit in &mut units {
        judgements.append(&mut unit.judgements);
        diagnostics.append(&mut unit.diagnostics);
    }
    judgements.retain(|judgement| asked.wants(judgement, &mut places));
    for judgement in &mut judgements {
        // The configuration may have given the policy another severity.
        if let Ok(i) = selection.policies.binary_search_by(|policy| policy.id.cmp(&judgement.policy.id))
            && let Some(policy) = selection.policies.get(i)
        {
            judgement.policy = std::sync::Arc::clone(policy);
        }
    }
    let config = request.config.as_ref();
    let mut silenced = 0;
    if request.suppressions {
        let files: BTreeSet<String> = units.iter().flat_map(|unit| unit.files.iter().cloned()).collect();
        let checks = Checks {
            as_of,
            policies: rules.policies(),
            selected: &selection.policies,
            whole: config.is_some_and(|config| covers(found, &config.path)),
        };
        let applied = suppression::apply(&mut judgements, &files, &documents, config, checks, &mut places);
        diagnostics.extend(applied.diagnostics);
        silenced = applied.by_config;
    }
    let mut judgements: Vec<Judgement> = grouping::group(judgements, &mut places);
    fingerprint::mark(&mut judgements, &mut places);
    if request.suppressions {
        suppress_known(&mut judgements, &request.baseline);
    }

    let is_asked = |judgement: &Judgement| {
        selection.policies.binary_search_by(|policy| policy.id.cmp(&judgement.policy.id)).is_ok()
    };
    let (judgements, advice): (Vec<_>, Vec<_>) = judgements.into_iter().partition(is_asked);

    diagnostics
        .retain(|diagnostic| diagnostic.level == Level::Error || asked.wants_diagnostic(diagnostic, &mut places));
    places.sort_diagnostics(&mut diagnostics);
    let coverage = coverage(&units, found, &diagnostics, &mut places);
    let diagnostics = places.limit_diagnostics(diagnostics);
    let matrix = matrix::matrix(&units, &judgements, catalogue, as_of);
    Outcome {
        as_of,
        policies_revision: rules.revision(),
        policies: selection.policies,
        summary: summary(&units, &coverage, &judgements, diagnostics.len()),
        judgements,
        advice,
        diagnostics,
        coverage,
        matrix,
        config: config.map(|config| (config.path.clone(), silenced)),
    }
}

/// Findings that were there before don't count.
fn suppress_known(judgements: &mut [Judgement], baseline: &BTreeSet<String>) {
    for judgement in judgements.iter_mut().filter(|one| one.verdict.is_finding() && one.suppressed.is_none()) {
        if baseline.contains(&judgement.fingerprint) {
            let reason = Some("in the baseline".to_owned());
            judgement.suppressed = Some(Suppression { reason, until: None, span: None, by: "baseline" });
        }
    }
}

/// Resolves, normalizes and judges one unit.
fn judge(bench: Bench<'_>, options: &Options, path: &str, resolve: impl FnOnce() -> Unit) -> Judged {
    let work = || {
        let unit = resolve();
        let as_of: Date = options.as_of;
        let normalized = bench.catalogue.normalize(&unit, &Context { as_of });
        let (judgements, diagnostics) = bench.rules.judge(&unit, &normalized, bench.catalogue, options);
        let mut types = BTreeMap::new();
        for resource in unit.resources.iter().filter(|resource| resource.mode == Mode::Managed) {
            *types.entry(resource.r#type.to_string()).or_default() += 1;
        }
        let mut unmapped = BTreeMap::new();
        for resource in normalized.unmapped.iter().filter_map(|&index| unit.resources.get(index)) {
            *unmapped.entry(resource.r#type.to_string()).or_default() += 1;
        }
        Judged {
            path: unit.path,
            judgements,
            choices: unit.choices,
            diagnostics: unit.diagnostics.into_iter().chain(diagnostics).collect(),
            files: unit.files,
            types,
            unmapped,
            calls: unit.calls.len(),
            calls_unresolved: unit.calls.iter().filter(|call| call.target.is_none()).count(),
            targets: unit.calls.into_iter().filter_map(|call| call.target).collect(),
            crashed: false,
        }
    };
    crash::catch(path, work).unwrap_or_else(|diagnostic| Judged {
        path: path.to_owned(),
        diagnostics: vec![diagnostic],
        crashed: true,
        ..Judged::default()
    })
}

/// Whether the scan covers everything that the configuration at `path` speaks of.
fn covers(found: &Found, path: &str) -> bool {
    let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
    let directory = directory.strip_suffix(".config").unwrap_or(directory).trim_end_matches('/');
    found.starts.iter().any(|start| {
        start.is_empty()
            || directory.strip_prefix(start.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Leaves out the templates that others nest: they are judged there, with the parameters they get.
fn drop_nested(stacks: &mut Vec<Judged>) {
    let paths: BTreeSet<&str> = stacks.iter().map(|stack| stack.path.as_str()).collect();
    let graph = stacks
        .iter()
        .map(|stack| {
            let targets = stack.targets.iter().map(String::as_str);
            (stack.path.as_str(), targets.filter(|to| *to != stack.path && paths.contains(to)).collect())
        })
        .collect();
    let keep: BTreeSet<String> = roots::roots(&graph).into_iter().map(str::to_owned).collect();
    // A stack that crashed says so, whoever nests it.
    stacks.retain(|stack| stack.crashed || keep.contains(&stack.path));
}

fn coverage(units: &[Judged], found: &Found, diagnostics: &[Diagnostic], places: &mut Places<'_>) -> Coverage {
    let mut files: BTreeSet<&str> = units.iter().flat_map(|unit| &unit.files).map(String::as_str).collect();
    let failed: BTreeSet<String> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level == Level::Error && concerns_file(diagnostic.code))
        .filter_map(|diagnostic| places.path_of(diagnostic))
        .collect();
    // A file that could not even be opened was meant to be read.
    files.extend(failed.iter().map(String::as_str));
    Coverage {
        files: files.len(),
        files_failed: failed.len(),
        skipped: found
            .skipped
            .iter()
            .map(|skipped| SkippedPath { path: skipped.path.clone(), reason: skipped.reason.to_owned() })
            .collect(),
        module_calls: units.iter().map(|unit| unit.calls).sum(),
        module_calls_unresolved: units.iter().map(|unit| unit.calls_unresolved).sum(),
        resources_unmapped: units.iter().flat_map(|unit| unit.unmapped.values()).sum(),
    }
}

/// Whether a diagnostic tells that a file could not be read or parsed in full.
fn concerns_file(code: Code) -> bool {
    matches!(
        code,
        Code::Unreadable
            | Code::OutsideRoot
            | Code::TooLarge
            | Code::NotUtf8
            | Code::NotFound
            | Code::Syntax
            | Code::Duplicate
    )
}

fn summary(units: &[Judged], coverage: &Coverage, judgements: &[Judgement], diagnostics: usize) -> Summary {
    let mut verdicts = Tally::default();
    for judgement in judgements {
        verdicts.count(judgement.verdict, judgement.suppressed.is_some());
    }
    Summary {
        units: units.len(),
        files: coverage.files,
        resources: units.iter().flat_map(|unit| unit.types.values()).sum(),
        verdicts,
        diagnostics,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{finding, policy};
    use onus_model::Verdict;

    #[test]
    fn only_findings_of_the_baseline_are_suppressed() {
        let sources = Sources::in_memory([("m.tf", "one")]);
        let file = sources.load("m.tf").unwrap();
        let mut judgements = vec![finding(&policy("p"), &file, "one", "a.b"); 3];
        for (judgement, (fingerprint, verdict)) in judgements.iter_mut().zip([
            ("known", Verdict::Unconfigured),
            ("new", Verdict::Unconfigured),
            ("known", Verdict::Unknown),
        ]) {
            judgement.fingerprint = fingerprint.to_owned();
            judgement.verdict = verdict;
        }
        suppress_known(&mut judgements, &BTreeSet::from(["known".to_owned()]));
        let by: Vec<_> = judgements.iter().map(|one| one.suppressed.as_ref().map(|by| by.by)).collect();
        assert_eq!(by, [Some("baseline"), None, None]);
    }
}
