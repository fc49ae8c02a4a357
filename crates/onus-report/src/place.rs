//! Spans as people read them.

use onus_source::{Diagnostic, FileId, Position, SourceFile, Sources, Span};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of a report, looked up once each.
pub(crate) struct Places<'a> {
    sources: &'a Sources,
    files: RefCell<BTreeMap<FileId, Option<Arc<SourceFile>>>>,
}

/// A span in a file.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) file: Arc<SourceFile>,
    pub(crate) start: Position,
    pub(crate) end: Position,
}

impl Place {
    /// The path, the line and the column, as compilers write it; the path is escaped.
    pub(crate) fn short(&self) -> String {
        format!("{}:{}:{}", crate::escape::line(self.file.path()), self.start.line, self.start.column)
    }
}

impl<'a> Places<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self { sources, files: RefCell::default() }
    }

    /// The file of a span.
    pub(crate) fn file(&self, span: Span) -> Option<Arc<SourceFile>> {
        if !span.is_some() {
            return None;
        }
        self.files.borrow_mut().entry(span.file).or_insert_with(|| self.sources.file(span.file)).clone()
    }

    /// Where a span lies.
    pub(crate) fn of(&self, span: Span) -> Option<Place> {
        let file = self.file(span)?;
        let (start, end) = (file.position(span.start), file.position(span.end.max(span.start)));
        Some(Place { file, start, end })
    }

    /// The path of a span's file; empty for none.
    pub(crate) fn path(&self, span: Span) -> String {
        self.file(span).map_or_else(String::new, |file| file.path().to_owned())
    }

    /// A diagnostic's place as compilers write it: with line and column, the path alone, or empty. Escaped.
    pub(crate) fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        match diagnostic.span.and_then(|span| self.of(span)) {
            Some(place) => place.short(),
            None => crate::escape::line(diagnostic.path.as_deref().unwrap_or("")).into_owned(),
        }
    }
}
