//! `onus.toml`.

mod read;

use onus_model::{Date, Severity, Verdict};
use onus_source::Fault;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The names that a configuration file may have, in the order of search.
const NAMES: [&str; 3] = ["onus.toml", ".onus.toml", ".config/onus.toml"];

/// The repository's configuration. It may only take away and rename within the repository: it loads no policies from outside,
/// runs nothing, writes nothing and raises no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Its path, from the scan root where it lies beneath.
    pub path: String,
    /// `[scan] exclude`
    pub exclude: Vec<String>,
    /// `[scan] var-files`: paths from the scan root.
    pub var_files: Vec<String>,
    /// `[scan] parameters`: values of CloudFormation parameters.
    pub parameters: BTreeMap<String, String>,
    /// `[policies] select`
    pub select: Vec<String>,
    /// `[policies] extend`
    pub extend: Vec<String>,
    /// `[policies] ignore`
    pub ignore: Vec<String>,
    /// `[policies] profile = "strict"`
    pub strict: bool,
    /// `[severity]`: by policy, prefix or other tool's id.
    pub severities: Vec<(String, Severity)>,
    /// `[[ignore]]`
    pub ignores: Vec<IgnoreEntry>,
    /// `[report]`
    pub report: ReportConfig,
}

/// `[report]`: what the command line says where it says nothing itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportConfig {
    /// `format`
    pub format: Option<String>,
    /// `min-severity`
    pub min_severity: Option<Severity>,
    /// `fail-on`
    pub fail_on: Option<Severity>,
    /// `show`
    pub show: Vec<Verdict>,
}

/// `[[ignore]]`: judgements that shall not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IgnoreEntry {
    /// A policy's id or prefix.
    pub policy: String,
    /// A glob over addresses.
    pub address: Option<String>,
    /// A glob over paths.
    pub path: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// Where it stands in the file, in bytes.
    pub range: onus_source::Range,
}

impl Config {
    /// Reads `onus.toml`. Unknown keys are mistakes.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn parse(path: &str, text: &str) -> Result<Self, Vec<Fault>> {
        read::read(path, text)
    }

    /// The configuration file for a scan of `start`: the first of `onus.toml`, `.onus.toml`, `.config/onus.toml` in `start` (a
    /// directory, or the directory of a file) or the nearest directory above it, up to `root` and no further. Only regular
    /// files count, links don't. Both paths are canonical.
    #[must_use]
    pub fn find(root: &Path, start: &Path) -> Option<PathBuf> {
        let directories = start.ancestors().take_while(|directory| directory.starts_with(root));
        let candidates = directories.flat_map(|directory| NAMES.iter().map(|name| directory.join(name)));
        candidates.into_iter().find(|path| path.symlink_metadata().is_ok_and(|metadata| metadata.is_file()))
    }
}

#[cfg(test)]
mod tests;
