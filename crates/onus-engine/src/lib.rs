//! The pipeline: discover, parse, resolve, normalize, judge, assess; a request to an outcome. The only crate that knows threads.

mod config;
mod request;

pub use config::{Config, IgnoreEntry};
pub use request::{Request, Select};

use onus_catalogue::Catalogue;
use onus_model::Outcome;
use onus_rules::Rules;
use onus_source::Sources;

/// What a scan gives: the outcome, and the files that its spans point into.
#[derive(Debug)]
pub struct Scan {
    /// The files.
    pub sources: Sources,
    /// The outcome.
    pub outcome: Outcome,
}

/// Why there is no answer at all.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The scan root or a path on the command line can't be opened.
    #[error("`{path}`: {source}")]
    Path {
        /// As given.
        path: String,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// A directory was given and nothing in it is Terraform or CloudFormation.
    #[error("nothing to scan")]
    Nothing,
}

/// Scans what `request` names.
///
/// # Errors
/// See [`ScanError`]. What is wrong inside the scanned files is a diagnostic of the outcome instead.
pub fn scan(request: &Request, catalogue: &Catalogue, rules: &Rules) -> Result<Scan, ScanError> {
    let _ = (request, catalogue, rules);
    Err(ScanError::Nothing)
}

/// How an example of a policy's page came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleResult {
    /// The policy's id.
    pub policy: String,
    /// The heading above the example.
    pub heading: String,
    /// The page, and the line at which the example starts.
    pub place: (String, u32),
    /// What differs, a line each; empty when all is as expected.
    pub failures: Vec<String>,
}

/// Runs the examples of the policies' pages (all, or those whose id starts with `prefix`), by the same road as a scan.
#[must_use]
pub fn test_examples(catalogue: &Catalogue, rules: &Rules, prefix: &str) -> Vec<ExampleResult> {
    let _ = (catalogue, rules, prefix);
    Vec::new()
}
