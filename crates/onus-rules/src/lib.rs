//! Rego policies over normalized kinds: verdicts. The contract is described in `docs/policies.md`.

mod engine;
mod guard;
mod input;
mod machine;
mod metadata;
mod page;
mod path;
mod stored;
mod verdict;

pub use engine::{Runtime, TestResult, run_tests};

use engine::{Program, Said};
use onus_catalogue::{Catalogue, Instance, Normalized};
use onus_model::{Date, Judgement, PolicyInfo, Unit, Verdict};
use onus_source::{BundleFile, Code, Diagnostic, Fault};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use verdict::Lack;

/// A set of policies, read and checked, compiled when first used.
#[derive(Debug, Default)]
pub struct Rules {
    infos: Vec<Arc<PolicyInfo>>,
    policies: Vec<Policy>,
    revision: String,
}

/// A policy besides what it says of itself.
#[derive(Debug)]
struct Policy {
    path: String,
    program: Program,
    resources: Vec<Arc<str>>,
    subject_attributes: Vec<String>,
    examples: Vec<Example>,
}

/// What to ask.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day.
    pub as_of: Date,
    /// Which policies, by index into [`Rules::policies`].
    pub selected: Vec<usize>,
    /// The time that one policy may take on one unit.
    pub time_limit: std::time::Duration,
}

impl Rules {
    /// Reads every `.rego` and its `.md` outside `catalogue/` of the bundles. Kinds, classes and attributes that don't exist are
    /// mistakes, as is a page that says something else than its policy.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn load(files: &[BundleFile], catalogue: &Catalogue) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut digest = blake3::Hasher::new();
        let mut libraries: BTreeMap<String, &BundleFile> = BTreeMap::new();
        let mut pages: BTreeMap<&str, &BundleFile> = BTreeMap::new();
        // A later file takes the place of an earlier one with the same path.
        let mut sources: BTreeMap<&str, &BundleFile> = BTreeMap::new();
        for file in files.iter().filter(|file| !file.path.starts_with("catalogue/")) {
            if file.path.ends_with("_test.rego") {
                continue;
            }
            if let Some(stem) = file.path.strip_suffix(".md") {
                pages.insert(stem, file);
            } else if file.path.ends_with(".rego") {
                sources.insert(&file.path, file);
            }
        }
        for (path, file) in &sources {
            digest.update(path.as_bytes()).update(&[0]).update(file.text.as_bytes()).update(&[0]);
            if path.starts_with("lib/") {
                match metadata::package(&file.text) {
                    Some((package, _)) => {
                        libraries.insert(package, file);
                    }
                    None => faults.push(metadata::fault(file, None, "there is no package")),
                }
            }
        }
        let mut loaded: BTreeMap<Arc<str>, (PolicyInfo, Policy)> = BTreeMap::new();
        for (path, file) in sources.iter().filter(|(path, _)| !path.starts_with("lib/")) {
            let read = match metadata::read(file, catalogue) {
                Ok(read) => read,
                Err(found) => {
                    faults.extend(found);
                    continue;
                }
            };
            let mut info = read.info;
            let mut examples = Vec::new();
            if let Some(source) = pages.get(path.trim_end_matches(".rego")) {
                digest.update(source.text.as_bytes()).update(&[0]);
                let page = page::read(&source.text, &source.path);
                (info.page, info.description, examples) = (page.prose, page.description, page.examples);
            }
            let modules = match modules(file, &libraries) {
                Ok(modules) => modules,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            let policy = Policy {
                path: file.path.clone(),
                program: Program::new(modules, read.package),
                resources: read.resources,
                subject_attributes: read.subject_attributes,
                examples,
            };
            if let Some((_, first)) = loaded.get(&info.id) {
                let message = format!("`{}` has the same id, `{}`", first.path, info.id);
                faults.push(metadata::fault(file, None, message));
            }
            loaded.insert(Arc::clone(&info.id), (info, policy));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut rules = Self { revision: digest.finalize().to_hex().to_string(), ..Self::default() };
        for (index, (info, mut policy)) in loaded.into_values().enumerate() {
            policy.examples.iter_mut().for_each(|example| example.policy = index);
            rules.infos.push(Arc::new(info));
            rules.policies.push(policy);
        }
        Ok(rules)
    }

    /// The policies as bytes, compiled, without their pages and examples, for [`Self::from_bytes`] of the same build.
    ///
    /// # Errors
    /// What regorus says of a policy that it can't compile.
    pub fn to_bytes(&self) -> Result<Vec<u8>, String> {
        stored::to_bytes(self)
    }

    /// What [`Self::to_bytes`] gave; `None` for anything else.
    #[must_use]
    pub fn from_bytes(bytes: &'static [u8]) -> Option<Self> {
        stored::from_bytes(bytes)
    }

    /// What the policies say of themselves, sorted by id.
    #[must_use]
    pub fn policies(&self) -> &[Arc<PolicyInfo>] {
        &self.infos
    }

    /// A digest of everything that was loaded, the catalogue not included.
    #[must_use]
    pub fn revision(&self) -> String {
        self.revision.clone()
    }

    /// Judges a unit. Instances are judged one by one here; who groups them is the engine. `fingerprint` and `suppressed` are
    /// left empty.
    #[must_use]
    pub fn judge(
        &self,
        unit: &Unit,
        normalized: &Normalized,
        catalogue: &Catalogue,
        options: &Options,
    ) -> (Vec<Judgement>, Vec<Diagnostic>) {
        let mut judgements = Vec::new();
        let mut diagnostics = Vec::new();
        let mut inputs = input::Inputs::new(unit, normalized, options.as_of.to_string());
        for &index in &options.selected {
            let (Some(info), Some(policy)) = (self.infos.get(index), self.policies.get(index)) else { continue };
            let Some(kind) = info.kinds.first() else { continue };
            let instances = normalized.kinds.get(kind).map(Vec::as_slice).unwrap_or_default();
            if instances.is_empty() {
                continue;
            }
            let input = inputs.input(&info.kinds, &policy.resources);
            let party = catalogue.party(&info.id, &info.service, info.domain, options.as_of);
            let said = policy.program.ask(&input, options.time_limit);
            if let Err(message) = &said {
                let first = message.lines().find(|line| !line.trim().is_empty()).unwrap_or("it failed").trim();
                let message = format!("the policy `{}` failed: {first}", info.id);
                diagnostics.push(Diagnostic::new(Code::PolicyFailed, message).in_path(&*unit.path));
            }
            for (instance, answer) in policy.answers(info, instances, said.as_ref().ok()) {
                judgements.extend(verdict::judgement(info, party, unit, kind, instance, answer));
            }
        }
        (judgements, diagnostics)
    }

    /// What the policy at an index is asked about a unit, and what it answers: for comparing engines of Rego. `None` for a
    /// policy that doesn't exist.
    ///
    /// # Errors
    /// What the engine says when the policy fails.
    pub fn transcript(
        &self,
        index: usize,
        unit: &Unit,
        normalized: &Normalized,
        as_of: Date,
        runtime: Runtime,
    ) -> Option<Result<Transcript, String>> {
        let (info, policy) = (self.infos.get(index)?, self.policies.get(index)?);
        let mut inputs = input::Inputs::new(unit, normalized, as_of.to_string());
        let input = inputs.input(&info.kinds, &policy.resources);
        Some(input.to_json_str().map_err(|error| error.to_string()).and_then(|text| {
            let rules = policy.program.answer(&input, runtime)?;
            Ok(Transcript { package: policy.program.package.clone(), input: text, rules })
        }))
    }

    /// The examples on the policies' pages.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        self.policies.iter().flat_map(|policy| policy.examples.iter().cloned()).collect()
    }
}

/// The policy's own text and the helpers that it imports, theirs included.
fn modules(file: &BundleFile, libraries: &BTreeMap<String, &BundleFile>) -> Result<Vec<(String, Arc<str>)>, Fault> {
    let mut modules = vec![(file.path.clone(), Arc::clone(&file.text))];
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut next = 0;
    while let Some((_, text)) = modules.get(next).cloned() {
        next += 1;
        let imports = text.lines().filter_map(|line| line.strip_prefix("import data."));
        for import in imports.map(|rest| rest.split_whitespace().next().unwrap_or(rest)) {
            let Some(library) = libraries.get(import) else {
                return Err(metadata::fault(file, None, format!("`{import}` is imported, and isn't in the bundle")));
            };
            if seen.insert(import.to_owned()) {
                modules.push((library.path.clone(), Arc::clone(&library.text)));
            }
        }
    }
    Ok(modules)
}

impl Policy {
    /// What comes out for every instance. The parts of one resource are one duty: where no part lacks, one answer stands for
    /// all of them.
    fn answers<'n>(
        &self,
        info: &PolicyInfo,
        instances: &'n [Instance],
        said: Option<&Said>,
    ) -> Vec<(&'n Instance, verdict::Answer)> {
        let mut lacks: BTreeMap<&str, Vec<Lack>> = BTreeMap::new();
        for lack in said.map(|said| said.lacks.as_slice()).unwrap_or_default() {
            lacks.entry(&lack.resource).or_default().push(lack.clone());
        }
        let mut settled: BTreeMap<&str, Vec<&verdict::Settled>> = BTreeMap::new();
        for one in said.map(|said| said.settled.as_slice()).unwrap_or_default() {
            settled.entry(&one.resource).or_default().push(one);
        }
        let mut out: Vec<(&Instance, verdict::Answer)> = Vec::new();
        let mut parts: BTreeMap<usize, Vec<(&Instance, verdict::Answer)>> = BTreeMap::new();
        for instance in instances {
            let Some(said) = said else {
                let message = "the policy failed".to_owned();
                let related = Vec::new();
                out.push((instance, verdict::Answer { verdict: Verdict::Unknown, attribute: None, message, related }));
                continue;
            };
            let unknown = self
                .subject_attributes
                .iter()
                .find(|path| path::follow(instance, path).is_some_and(|found| !found.is_known()));
            let meant = said.subject.as_ref().is_none_or(|subject| subject.contains(&*instance.address));
            let mut answers = match (meant, unknown) {
                (true, None) => {
                    let lacks = lacks.get(&*instance.address).map(Vec::as_slice).unwrap_or_default();
                    let settled = settled.get(&*instance.address).map(Vec::as_slice).unwrap_or_default();
                    verdict::answers(info, instance, lacks, settled)
                }
                // Whether it is meant at all isn't known.
                (_, Some(path)) => vec![verdict::unknown_answer(instance, path)],
                (false, None) => continue,
            };
            if instance.part.is_some() {
                let found = answers.iter().any(|answer| answer.verdict.is_finding());
                let all = parts.entry(instance.resource).or_default();
                if found {
                    out.extend(answers.into_iter().map(|answer| (instance, answer)));
                    all.clear();
                    // Marks that this resource has a finding: its other parts add nothing.
                    all.push((instance, lacking()));
                } else if !all.first().is_some_and(|(_, first)| first.verdict.is_finding()) {
                    all.extend(answers.drain(..).map(|answer| (instance, answer)));
                }
                continue;
            }
            out.extend(answers.into_iter().map(|answer| (instance, answer)));
        }
        for all in parts.into_values() {
            // The worst of what isn't a finding: an unknown part leaves the whole unknown.
            let worst = all.into_iter().min_by_key(|(_, answer)| answer.verdict);
            out.extend(worst.filter(|(_, answer)| !answer.verdict.is_finding()));
        }
        out
    }
}

/// One evaluation of one policy, as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcript {
    /// The policy's package.
    pub package: String,
    /// What it was asked.
    pub input: String,
    /// What each of its rules is: `unmet`, and `subject` and `settled` where the policy has them.
    pub rules: Vec<(&'static str, String)>,
}

/// Stands for "another part of it lacks".
fn lacking() -> verdict::Answer {
    verdict::Answer { verdict: Verdict::Misconfigured, attribute: None, message: String::new(), related: Vec::new() }
}

/// An example on a policy's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The policy, by index.
    pub policy: usize,
    /// The heading above it.
    pub heading: String,
    /// The page's path within the bundle.
    pub page: String,
    /// The line of the page at which each file's text starts, its path, and its text.
    pub files: Vec<(u32, String, Arc<str>)>,
    /// What must come out.
    pub expected: Vec<Expectation>,
}

/// A judgement that an example expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The file within the example.
    pub path: String,
    /// The line within the file, from 1.
    pub line: u32,
    /// The verdict.
    pub verdict: Verdict,
    /// A part of the message.
    pub message: Option<String>,
}
