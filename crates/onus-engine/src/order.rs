//! Places by path: files are numbered in the order of opening, which depends on threads, so nothing is ever sorted by number.

use onus_source::{Diagnostic, FileId, Sources, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

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
