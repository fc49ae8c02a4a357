//! Places by path: files are numbered in the order of opening, which depends on threads, so nothing is ever sorted by number.

use onus_source::{Code, Diagnostic, FileId, Level, Sources, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many diagnostics of one file are kept.
const MAX_DIAGNOSTICS: usize = 100;

/// The paths of files, looked up once each.
pub(crate) struct Places<'a> {
    sources: &'a Sources,
    paths: BTreeMap<FileId, Arc<str>>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self { sources, paths: BTreeMap::new() }
    }

    pub(crate) fn sources(&self) -> &'a Sources {
        self.sources
    }

    /// The path of a span's file; empty for none.
    pub(crate) fn path(&mut self, span: Span) -> Arc<str> {
        let sources = self.sources;
        Arc::clone(
            self.paths.entry(span.file).or_insert_with(|| {
                sources.file(span.file).map_or_else(|| Arc::from(""), |file| Arc::from(file.path()))
            }),
        )
    }

    /// A span in an order that is the same for any number of threads.
    pub(crate) fn key(&mut self, span: Span) -> (Arc<str>, u32, u32) {
        (self.path(span), span.start, span.end)
    }

    /// The path that a diagnostic is about.
    pub(crate) fn path_of(&mut self, diagnostic: &Diagnostic) -> Option<String> {
        match diagnostic.span {
            Some(span) => Some(self.path(span).to_string()),
            None => diagnostic.path.clone(),
        }
    }

    /// Keeps the first [`MAX_DIAGNOSTICS`] of each file (they are sorted) and says how many more there were, as grave as the
    /// gravest of them.
    pub(crate) fn limit_diagnostics(&mut self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut kept = Vec::new();
        let mut files: BTreeMap<Option<String>, usize> = BTreeMap::new();
        let mut dropped: BTreeMap<Option<String>, (usize, Level, bool)> = BTreeMap::new();
        for diagnostic in diagnostics {
            let path = self.path_of(&diagnostic);
            let count = files.entry(path.clone()).or_default();
            *count += 1;
            if *count <= MAX_DIAGNOSTICS {
                kept.push(diagnostic);
                continue;
            }
            let rest = dropped.entry(path).or_insert((0, Level::Note, false));
            rest.0 += 1;
            rest.1 = rest.1.min(diagnostic.level);
            rest.2 |= diagnostic.level == Level::Error && diagnostic.code.is_incomplete();
        }
        for (path, (count, level, incomplete)) in dropped {
            let level = if level == Level::Error && !incomplete { Level::Warning } else { level };
            let message = format!("{count} more diagnostics of this file are not shown");
            let diagnostic = Diagnostic::new(Code::Limit, message).at_level(level);
            kept.push(Diagnostic { path, ..diagnostic });
        }
        kept
    }

    /// Sorts by path, place, code, message, and drops what several units say alike.
    pub(crate) fn sort_diagnostics(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.sort_by_cached_key(|diagnostic| {
            let (start, end) = diagnostic.span.map_or((0, 0), |span| (span.start, span.end));
            let path = self.path_of(diagnostic).unwrap_or_default();
            (path, start, end, diagnostic.code, diagnostic.message.clone(), diagnostic.address.clone())
        });
        diagnostics.dedup_by(|a, b| {
            (a.span, a.code, &a.path, &a.message, &a.address) == (b.span, b.code, &b.path, &b.message, &b.address)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(code: Code, count: usize) -> Vec<Diagnostic> {
        (0..count).map(|i| Diagnostic::new(code, format!("{i:04}")).in_path("a.tf")).collect()
    }

    #[test]
    fn a_file_has_at_most_a_hundred_diagnostics_and_the_rest_is_counted() {
        let sources = Sources::in_memory([("a.tf", "")]);
        for (code, level) in
            [(Code::Syntax, Level::Error), (Code::Evaluation, Level::Warning), (Code::UnknownInstances, Level::Note)]
        {
            let mut all = many(code, 140);
            all.push(Diagnostic::new(code, "elsewhere").in_path("b.tf"));
            let kept = Places::new(&sources).limit_diagnostics(all);
            assert_eq!(kept.len(), 102, "{code:?}");
            let last = kept.last().unwrap();
            assert_eq!((last.code, last.level, last.path.as_deref()), (Code::Limit, level, Some("a.tf")));
            assert_eq!(last.message, "40 more diagnostics of this file are not shown");
        }
        assert_eq!(Places::new(&sources).limit_diagnostics(many(Code::Syntax, 100)).len(), 100);
    }

    #[test]
    fn what_several_units_say_is_said_once() {
        let sources = Sources::in_memory([("a.tf", "")]);
        let mut all = many(Code::Syntax, 3);
        all.extend(many(Code::Syntax, 3));
        all.reverse();
        Places::new(&sources).sort_diagnostics(&mut all);
        assert_eq!(all, many(Code::Syntax, 3));
    }
}
