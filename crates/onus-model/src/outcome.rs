//! What a scan gives.

use crate::{Date, Judgement, Matrix, PolicyInfo, Tally};
use onus_source::Diagnostic;
use std::sync::Arc;

/// A path that was not looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SkippedPath {
    /// From the scan root.
    pub path: String,
    /// Why: `.gitignore`, `--exclude`, `onus.toml`.
    pub reason: String,
}

/// What was seen and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Files that were read as Terraform or CloudFormation.
    pub files: usize,
    /// Files among them that could not be read or parsed in full.
    pub files_failed: usize,
    /// Paths that ignore files or excludes hid and that would have been looked at, sorted.
    pub skipped: Vec<SkippedPath>,
    /// Module calls and nested stacks.
    pub module_calls: usize,
    /// Those that were not there, so that nobody looked into them.
    pub module_calls_unresolved: usize,
    /// Managed resources of types that no kind of the catalogue has.
    pub resources_unmapped: usize,
}

/// The figures at the end of every report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Terraform roots and CloudFormation templates.
    pub units: usize,
    /// Files that were read.
    pub files: usize,
    /// Managed resource instances.
    pub resources: usize,
    /// The judgements.
    pub verdicts: Tally,
    /// The diagnostics.
    pub diagnostics: usize,
}

/// What a scan gives: everything that a report needs.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The day that was asked for.
    pub as_of: Date,
    /// The revision of policies and catalogue.
    pub policies_revision: String,
    /// The policies that were asked, sorted by id.
    pub policies: Vec<Arc<PolicyInfo>>,
    /// Every judgement, suppressed ones included; sorted by path, place, policy, address.
    pub judgements: Vec<Judgement>,
    /// What the policies of the strict profile say that were not asked, in the same order: no findings, and counted nowhere.
    pub advice: Vec<Judgement>,
    /// What went wrong or was odd; sorted by path, place, code, message.
    pub diagnostics: Vec<Diagnostic>,
    /// The figures.
    pub summary: Summary,
    /// What was seen and what was not.
    pub coverage: Coverage,
    /// Who owes what here.
    pub matrix: Matrix,
    /// The configuration file that was used, from the scan root, with how many judgements it silenced.
    pub config: Option<(String, usize)>,
}

impl Outcome {
    /// Whether part of the input was not judged.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.code.is_incomplete() && diagnostic.level == onus_source::Level::Error)
    }
}
