//! Rego policies over normalized kinds: verdicts. The contract is described in `docs/policies.md`.

use onus_catalogue::{Catalogue, Normalized};
use onus_model::{Date, Judgement, PolicyInfo, Unit, Verdict};
use onus_source::{BundleFile, Diagnostic, Fault};
use std::sync::Arc;

/// A set of policies, read and checked, compiled when first used.
#[derive(Debug, Default)]
pub struct Rules {}

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
    /// mistakes, as is what the virtual machine would get wrong.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn load(files: &[BundleFile], catalogue: &Catalogue) -> Result<Self, Vec<Fault>> {
        let _ = (files, catalogue);
        Ok(Self {})
    }

    /// What the policies say of themselves, sorted by id.
    #[must_use]
    pub fn policies(&self) -> &[Arc<PolicyInfo>] {
        &[]
    }

    /// A digest of everything that was loaded, the catalogue not included.
    #[must_use]
    pub fn revision(&self) -> String {
        String::new()
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
        let _ = (unit, normalized, catalogue, options);
        (Vec::new(), Vec::new())
    }

    /// The examples on the policies' pages.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        Vec::new()
    }
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
