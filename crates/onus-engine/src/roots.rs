//! Which directories and files are units of their own.

use crate::crash;
use onus_discover::Found;
use onus_resolve::{Documents, cloudformation, terraform};
use onus_source::{Code, Diagnostic, Level, LoadError};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The Terraform root modules: directories that no other directory of the scan calls, and of a circle of calls that nothing
/// else calls, the first by name. Where files are named one by one, only the roots that lead to them.
pub(crate) fn terraform_roots(
    documents: &Documents<'_>,
    found: &Found,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let directories: Vec<&String> = found.terraform.union(&found.callers).collect();
    let calls: Vec<Result<Vec<String>, Diagnostic>> = directories
        .par_iter()
        .map(|directory| crash::catch(directory, || terraform::local_calls(documents, directory).targets))
        .collect();
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (directory, targets) in directories.iter().zip(&calls) {
        match targets {
            // A call of the directory itself doesn't make it somebody else's.
            Ok(targets) => {
                graph.insert(directory, targets.iter().map(String::as_str).filter(|to| to != directory).collect())
            }
            Err(diagnostic) => {
                diagnostics.push(diagnostic.clone());
                graph.insert(directory, BTreeSet::new())
            }
        };
    }
    let roots = roots(&graph);
    if found.callers.is_empty() {
        return roots.into_iter().map(str::to_owned).collect();
    }
    let wanted = leading_to(&found.terraform, &graph);
    roots.into_iter().filter(|root| wanted.contains(root)).map(str::to_owned).collect()
}

/// The nodes of a graph of calls that nobody calls, and of a circle that nobody else calls, the first by name: together they
/// lead to every node.
pub(crate) fn roots<'a>(graph: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let called: BTreeSet<&str> = graph.values().flatten().copied().collect();
    let mut roots: BTreeSet<&str> = graph.keys().copied().filter(|node| !called.contains(node)).collect();
    let mut reached = BTreeSet::new();
    for root in &roots {
        reach(root, graph, &mut reached);
    }
    for &node in graph.keys() {
        if !reached.contains(node) {
            roots.insert(node);
            reach(node, graph, &mut reached);
        }
    }
    roots
}

/// Adds everything that `from` leads to, itself included.
fn reach<'a>(from: &'a str, graph: &BTreeMap<&'a str, BTreeSet<&'a str>>, reached: &mut BTreeSet<&'a str>) {
    let mut next = vec![from];
    while let Some(directory) = next.pop() {
        if reached.insert(directory) {
            next.extend(graph.get(directory).into_iter().flatten());
        }
    }
}

/// Everything that leads to one of `targets`, these included.
fn leading_to<'a>(targets: &'a BTreeSet<String>, graph: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut callers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (&from, to) in graph {
        for &target in to {
            callers.entry(target).or_default().insert(from);
        }
    }
    let mut wanted = BTreeSet::new();
    for target in targets {
        reach(target, &callers, &mut wanted);
    }
    wanted
}

/// What a document turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Document {
    /// A CloudFormation template.
    Template,
    /// A plan or a state of Terraform, as JSON.
    Plan,
}

/// The files among `found.documents` that are templates, plans or states. Anything else in YAML or JSON is passed over without a
/// word, but a file that could not be read and may be one is told.
pub(crate) fn documents(
    documents: &Documents<'_>,
    found: &Found,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, Document)> {
    let paths: Vec<&String> = found.documents.iter().collect();
    let sniffed: Vec<Result<Option<Document>, Diagnostic>> =
        paths.par_iter().map(|path| crash::catch(path, || sniff(documents, path)).and_then(|result| result)).collect();
    let mut documents = Vec::new();
    for (path, sniffed) in paths.into_iter().zip(sniffed) {
        match sniffed {
            Ok(Some(document)) => documents.push((path.clone(), document)),
            Ok(None) => {}
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    documents
}

/// What a template says, whether or not it can be parsed.
const VERSION: &str = "AWSTemplateFormatVersion";

/// The words of which every template, plan and state has one.
const WORDS: [&str; 6] =
    [VERSION, "Resources", "Transform", "\"resource_changes\"", "\"planned_values\"", "\"terraform_version\""];

/// How much of a file too large to be read is looked at, in bytes.
const START: u64 = 1024 * 1024;

fn sniff(documents: &Documents<'_>, path: &str) -> Result<Option<Document>, Diagnostic> {
    // Not loaded, as what is loaded stays in memory: most YAML and JSON files of a repository are something else.
    let bytes = match documents.sources().read_bytes(path, onus_source::MAX_FILE) {
        Ok(bytes) => bytes,
        Err(error @ LoadError::TooLarge { .. }) => {
            let start = documents.sources().read_start(path, START).unwrap_or_default();
            return if has_word(&start, &WORDS) { Err(unreadable(path, &error)) } else { Ok(None) };
        }
        // A link that leads nowhere hides nothing.
        Err(error @ LoadError::NotFound) => return Err(unreadable(path, &error).at_level(Level::Warning)),
        Err(error) => return Err(unreadable(path, &error)),
    };
    if !has_word(&bytes, &WORDS) {
        return Ok(None);
    }
    if std::str::from_utf8(&bytes).is_ok_and(terraform::is_plan) {
        return Ok(Some(Document::Plan));
    }
    let has_version = has_word(&bytes, &[VERSION]);
    let document = match documents.node(path) {
        Ok(document) => document,
        Err(error) if has_version => return Err(unreadable(path, &error)),
        Err(_) => return Ok(None),
    };
    let (_, parsed) = &*document;
    let is_template = match &parsed.root {
        Some(root) if cloudformation::is_template(root) => true,
        // A template that is broken near its top is one all the same.
        _ => has_version && !parsed.diagnostics.is_empty(),
    };
    Ok(is_template.then_some(Document::Template))
}

fn has_word(bytes: &[u8], words: &[&str]) -> bool {
    words.iter().any(|word| memchr::memmem::find(bytes, word.as_bytes()).is_some())
}

/// The diagnostic for a file that could not be loaded.
pub(crate) fn unreadable(path: &str, error: &LoadError) -> Diagnostic {
    let code = match error {
        LoadError::NotFound => Code::NotFound,
        LoadError::OutsideRoot | LoadError::NotRegular => Code::OutsideRoot,
        LoadError::TooLarge { .. } => Code::TooLarge,
        LoadError::NotUtf8 { .. } => Code::NotUtf8,
        LoadError::Io(_) => Code::Unreadable,
    };
    Diagnostic::new(code, error.to_string()).in_path(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_lead_to_every_node() {
        for (edges, expected) in [
            (&[("a", &[][..])][..], &["a"][..]),
            (&[("a", &["m"]), ("b", &["m"]), ("m", &[])], &["a", "b"]),
            (&[("x", &["y"]), ("y", &["z"]), ("z", &["x"])], &["x"]),
            (&[("a", &["y"]), ("x", &["y"]), ("y", &["x"])], &["a"]),
            (&[("a", &["elsewhere"])], &["a"]),
        ] {
            let graph = edges.iter().map(|&(from, to)| (from, to.iter().copied().collect())).collect();
            assert_eq!(roots(&graph).into_iter().collect::<Vec<_>>(), expected, "{edges:?}");
        }
    }
}
