//! Terraform 1.11's language.

mod budget;
mod convert;
mod data_sources;
mod equality;
mod functions;

use crate::Documents;
use onus_model::{Language, Unit};
use std::collections::BTreeMap;

/// What comes from outside the configuration.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// `--var NAME=TEXT` and `--var-file PATH`, in command-line order.
    pub arguments: Vec<VariableArgument>,
    /// `TF_VAR_*`, without the prefix; only the binary reads the environment.
    pub environment: BTreeMap<String, String>,
    /// `--workspace` or `TF_WORKSPACE`; without it `terraform.workspace` is `default`, marked.
    pub workspace: Option<String>,
}

/// A variable given on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariableArgument {
    /// `--var NAME=TEXT`
    Value(String, String),
    /// `--var-file PATH`, from the scan root.
    File(String),
}

/// The calls of local modules in one directory: where `source` leads, as far as it is a literal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalCalls {
    /// The directories that its module blocks call, from the scan root, sorted.
    pub targets: Vec<String>,
}

/// Which directories the module in `directory` calls. Parses its files, evaluates nothing.
#[must_use]
pub fn local_calls(documents: &Documents<'_>, directory: &str) -> LocalCalls {
    let _ = (documents, directory);
    LocalCalls::default()
}

/// Evaluates the root module in `directory` (from the scan root, `""` for the root) with all its modules.
#[must_use]
pub fn resolve(documents: &Documents<'_>, directory: &str, inputs: &Inputs) -> Unit {
    let _ = (documents, inputs);
    Unit {
        path: if directory.is_empty() { ".".to_owned() } else { directory.to_owned() },
        language: Language::Terraform,
        resources: Vec::new(),
        outputs: BTreeMap::new(),
        providers: Vec::new(),
        calls: Vec::new(),
        files: Vec::new(),
        diagnostics: Vec::new(),
    }
}
