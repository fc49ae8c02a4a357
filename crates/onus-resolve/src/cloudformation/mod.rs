//! CloudFormation's template language.

mod cidr;
mod condition;
mod foreach;
mod intrinsic;
mod nested;
mod sam;
mod scalar;
mod stack;
mod template;
#[cfg(test)]
mod tests;
mod text;

use crate::Documents;
use onus_model::{Existence, Language, Unit};
use onus_parse::node::Node;
use onus_source::Diagnostic;
use std::collections::BTreeMap;

/// What comes from outside the template.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// `--param NAME=TEXT`, which also holds the content of parameter files.
    pub parameters: BTreeMap<String, String>,
    /// `--pseudo AWS::Region=TEXT`
    pub pseudo: BTreeMap<String, String>,
    /// What is assumed of conditions that the evaluation leaves open, by name (`Child.Name` in a nested stack).
    pub assumed: BTreeMap<String, bool>,
}

/// Whether a document is a template: `Resources` is a mapping whose entries have a `Type`, or `AWSTemplateFormatVersion`
/// or `Transform` stand at the top.
#[must_use]
pub fn is_template(root: &Node) -> bool {
    if root.get("AWSTemplateFormatVersion").is_some() {
        return true;
    }
    let Some(resources) = root.get("Resources").and_then(Node::entries) else { return false };
    root.get("Transform").is_some()
        || resources
            .iter()
            .any(|entry| entry.value.get("Type").and_then(Node::text).is_some_and(|ty| ty.contains("::")))
}

/// Evaluates the template at `path` with its nested stacks.
#[must_use]
pub fn resolve(documents: &Documents<'_>, path: &str, inputs: &Inputs) -> Unit {
    let shared = stack::Shared::default();
    let mut outputs = BTreeMap::new();
    let mut failed = None;
    match documents.node(path) {
        Ok(document) => {
            let (file, parsed) = &*document;
            shared.diagnostics.borrow_mut().extend(parsed.diagnostics.iter().cloned());
            if let Some(root) = &parsed.root {
                let place = template::Place {
                    path,
                    file: file.id(),
                    prefix: String::new(),
                    frames: Vec::new(),
                    above: vec![path.to_owned()],
                    given: BTreeMap::new(),
                    exists: Existence::Certain,
                };
                outputs = template::evaluate(documents, &shared, inputs, root, place);
            }
        }
        Err(error) => {
            let code = crate::terraform::code_of(&error);
            failed = Some(Diagnostic::new(code, error.to_string()).in_path(path));
        }
    }
    let mut resources = shared.resources.into_inner();
    resources.sort_by(|a, b| a.address.cmp(&b.address));
    let mut absent = shared.absent.into_inner();
    absent.sort_by(|a, b| a.address.cmp(&b.address));
    let mut files = shared.files.into_inner();
    files.insert(path.to_owned());
    Unit {
        path: path.to_owned(),
        language: Language::CloudFormation,
        resources,
        absent,
        choices: shared.choices.into_inner(),
        outputs,
        providers: Vec::new(),
        calls: shared.calls.into_inner(),
        files: files.into_iter().collect(),
        diagnostics: shared.diagnostics.into_inner().into_iter().chain(failed).collect(),
    }
}
