//! Files that are named one by one are evaluated with all that belongs to them, but only they are reported.

use crate::order::Places;
use onus_discover::{FileKind, Found};
use onus_model::Judgement;
use onus_source::{Diagnostic, Span};
use std::collections::BTreeSet;

/// What was asked for.
pub(crate) enum Asked {
    /// Directories, among other things: everything is reported.
    All,
    /// These files.
    Files {
        files: BTreeSet<String>,
        /// Directories whose variable values were named: what they change can lie anywhere in the unit.
        units: BTreeSet<String>,
    },
}

impl Asked {
    pub(crate) fn new(found: &Found) -> Self {
        if !found.starts.is_empty() || found.files.is_empty() {
            return Self::All;
        }
        let is_variables = |path: &&String| FileKind::of(path) == Some(FileKind::Variables);
        let units = found.files.iter().filter(is_variables).map(|path| match path.rsplit_once('/') {
            Some((directory, _)) => directory.to_owned(),
            None => ".".to_owned(),
        });
        Self::Files { units: units.collect(), files: found.files.clone() }
    }

    /// Whether a judgement lies in, or comes from, what was asked for: its place, the way its value came, or the calls that
    /// lead to it.
    pub(crate) fn wants(&self, judgement: &Judgement, places: &mut Places<'_>) -> bool {
        let Self::Files { files, units } = self else { return true };
        let spans = [judgement.location, judgement.block].into_iter();
        let spans = spans.chain(judgement.origin.iter().map(|step| step.span)).chain(judgement.calls.iter().copied());
        let mut spans = spans.filter(|span: &Span| span.is_some());
        units.contains(&*judgement.resource.unit) || spans.any(|span| files.contains(&*places.path(span)))
    }

    /// Whether a diagnostic is about what was asked for, or about the run as a whole.
    pub(crate) fn wants_diagnostic(&self, diagnostic: &Diagnostic, places: &mut Places<'_>) -> bool {
        let Self::Files { files, .. } = self else { return true };
        places.path_of(diagnostic).is_none_or(|path| files.contains(&path))
    }
}
