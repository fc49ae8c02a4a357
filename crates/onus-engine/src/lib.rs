//! The pipeline: discover, parse, resolve, normalize, judge, assess; a request to an outcome. The only crate that knows threads.

mod asked;
mod assess;
mod config;
mod crash;
mod examples;
mod fingerprint;
mod grouping;
mod input;
mod matrix;
mod order;
mod request;
mod roots;
#[cfg(test)]
mod sample;
mod scenarios;
mod selection;
mod suggestion;
mod suppression;

pub use config::{Config, IgnoreEntry, ReportConfig};
pub use examples::test_examples;
pub use onus_discover::{git_root, scan_root};
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
    /// The system gives no threads.
    #[error("can't start threads: {0}")]
    Threads(String),
}

/// The stack of a worker, in bytes: the evaluator recurses as deep as its own limits allow.
const STACK: usize = 16 * 1024 * 1024;

/// Scans what `request` names.
///
/// # Errors
/// See [`ScanError`]. What is wrong inside the scanned files is a diagnostic of the outcome instead.
pub fn scan(request: &Request, catalogue: &Catalogue, rules: &Rules) -> Result<Scan, ScanError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(request.threads).stack_size(STACK).build();
    let pool = pool.map_err(|error| ScanError::Threads(error.to_string()))?;
    let bench = assess::Bench { request, catalogue, rules };
    pool.install(|| {
        let (sources, found) = input::find(request)?;
        let outcome = assess::assess(bench, &sources, &found);
        if !found.starts.is_empty() && outcome.summary.units == 0 && !outcome.is_incomplete() {
            return Err(ScanError::Nothing);
        }
        Ok(Scan { sources, outcome })
    })
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
