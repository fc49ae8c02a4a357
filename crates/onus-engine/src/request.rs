//! What to scan and how.

use crate::Config;
use onus_model::{Date, Severity};
use onus_resolve::{cloudformation, terraform};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What to scan and how. The binary makes it of flags, environment and `onus.toml`.
#[derive(Clone, Debug)]
pub struct Request {
    /// Files and directories, as given.
    pub paths: Vec<PathBuf>,
    /// The scan root: `--root`, else the enclosing git work tree, else what the paths have in common. Nothing outside is read.
    pub root: Option<PathBuf>,
    /// The day; `None`: the catalogue's release.
    pub as_of: Option<Date>,
    /// Which policies.
    pub select: Select,
    /// Whether the policies of the strict profile are judged too where they aren't asked: what they say is advice, not findings.
    pub advice: bool,
    /// The mildest severity that is kept.
    pub min_severity: Severity,
    /// Variables.
    pub terraform: terraform::Inputs,
    /// Parameters.
    pub cloudformation: cloudformation::Inputs,
    /// Globs of paths that are left out, from the scan root.
    pub exclude: Vec<String>,
    /// Whether excludes hold for files that are named one by one, too.
    pub force_exclude: bool,
    /// Whether `.gitignore` and the like hold.
    pub ignore_files: bool,
    /// Whether suppressions hold.
    pub suppressions: bool,
    /// Whether what a template leaves open stays so: conditions and parameters of few values aren't tried.
    pub leave_open: bool,
    /// Fingerprints of findings that were there before and shall not count.
    pub baseline: BTreeSet<String>,
    /// The repository's configuration.
    pub config: Option<Config>,
    /// Standard input, under a path.
    pub stdin: Option<(String, String)>,
    /// How many threads; 0: as many as there are cores.
    pub threads: usize,
}

impl Default for Request {
    /// Everything that is found and asked by default, nothing in particular.
    fn default() -> Self {
        Self {
            paths: Vec::new(),
            root: None,
            as_of: None,
            select: Select::default(),
            advice: false,
            min_severity: Severity::Low,
            terraform: terraform::Inputs::default(),
            cloudformation: cloudformation::Inputs::default(),
            exclude: Vec::new(),
            force_exclude: false,
            ignore_files: true,
            suppressions: true,
            leave_open: false,
            baseline: BTreeSet::new(),
            config: None,
            stdin: None,
            threads: 0,
        }
    }
}

/// Which policies: by id or prefix (`aws`, `aws-s3`), by the id of another tool (`CKV_AWS_18`), or `ALL`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Select {
    /// Only these; empty: the profile's.
    pub select: Vec<String>,
    /// These too.
    pub extend: Vec<String>,
    /// Not these.
    pub ignore: Vec<String>,
    /// Whether the strict ones belong to the set.
    pub strict: bool,
}
