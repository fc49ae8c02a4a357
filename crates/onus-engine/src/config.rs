//! `onus.toml`.

use onus_model::{Date, Severity};
use onus_source::Fault;

/// The repository's configuration. It may only take away and rename within the repository: it loads no policies from outside,
/// runs nothing, writes nothing and raises no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Its path, from the scan root where it lies beneath.
    pub path: String,
    /// `[scan] exclude`
    pub exclude: Vec<String>,
    /// `[policies] select`
    pub select: Vec<String>,
    /// `[policies] ignore`
    pub ignore: Vec<String>,
    /// `[severity]`: by policy, prefix or other tool's id, in source order.
    pub severities: Vec<(String, Severity)>,
    /// `[[ignore]]`
    pub ignores: Vec<IgnoreEntry>,
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
        let _ = (path, text);
        Ok(Self::default())
    }
}
