//! Where the facts come from.

use crate::document::{Node, Reader, entry, place};
use onus_source::Range;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use toml::de::DeTable;

/// A page that somebody read, or remembers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) url: Arc<str>,
    /// `evidence = "read"`. What is only recalled annotates and never covers.
    pub(crate) read: bool,
}

/// The `[sources]` of a file, and which of them are used.
#[derive(Debug, Default)]
pub(crate) struct Citations {
    sources: BTreeMap<String, Source>,
    places: Vec<(String, Range)>,
    cited: BTreeSet<String>,
}

impl Citations {
    /// Reads `[sources]`.
    pub(crate) fn read(reader: &mut Reader, root: &DeTable<'_>) -> Self {
        let mut citations = Self::default();
        let Some(table) = entry(root, "sources").and_then(|node| reader.table(node)) else { return citations };
        for (key, node) in table {
            let Some(table) = reader.table(node) else { continue };
            reader.only(table, &["url", "read", "evidence"]);
            for name in ["url", "read", "evidence"] {
                if entry(table, name).is_none() {
                    let message = format!("the source `{}` has no `{name}`", key.get_ref());
                    reader.fault(Some(Range::new(key.span().start, key.span().end)), message, None);
                }
            }
            let url = entry(table, "url").and_then(|node| {
                let url = reader.string(node)?;
                if !url.starts_with("https://") {
                    reader.wrong(node, format!("`{url}` is not an https address"));
                }
                Some(Arc::from(url))
            });
            entry(table, "read").map(|node| reader.date(node));
            let evidence = [("read", true), ("recalled", false)];
            let read = entry(table, "evidence").and_then(|node| reader.name(node, "evidence", &evidence));
            // A source that is wrong in itself still counts as there: one mistake, one fault.
            let source = Source { url: url.unwrap_or_else(|| Arc::from("")), read: read.unwrap_or(false) };
            citations.places.push((key.get_ref().to_string(), Range::new(key.span().start, key.span().end)));
            citations.sources.insert(key.get_ref().to_string(), source);
        }
        citations
    }

    /// The source that a row names.
    pub(crate) fn cite(&mut self, reader: &mut Reader, node: &Node<'_>) -> Option<Source> {
        let name = reader.string(node)?;
        self.cited.insert(name.to_owned());
        let found = self.sources.get(name).cloned();
        if found.is_none() {
            let help = format!("Add `[sources.{name}]` with `url`, `read` and `evidence`.");
            reader.fault(Some(place(node)), format!("no source is called `{name}` in this file"), Some(&help));
        }
        found
    }

    /// Complains about sources that nothing names.
    pub(crate) fn finish(self, reader: &mut Reader) {
        for (name, range) in self.places {
            if !self.cited.contains(&name) {
                reader.fault(Some(range), format!("nothing names the source `{name}`"), Some("Remove it, or use it."));
            }
        }
    }
}
