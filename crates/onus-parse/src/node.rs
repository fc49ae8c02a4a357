//! YAML and JSON documents with spans: CloudFormation templates, parameter files, `yamldecode`, policies' METADATA.

mod json;
mod yaml;

use onus_source::{Diagnostic, FileId, Range};
use std::sync::Arc;

/// A document with its comments and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The first document; `None` when there is none.
    pub root: Option<Node>,
    /// Every comment of a YAML text.
    pub comments: Vec<crate::hcl::Comment>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A node of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Its YAML tag, where one is written: `!Sub` is `Sub`.
    pub tag: Option<Arc<str>>,
    /// Its place; quotes and brackets included, the tag not.
    pub range: Range,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// null, `~`, or nothing at all.
    Null,
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Node>),
    /// A mapping, in source order. A key written twice is there twice, with a diagnostic.
    Mapping(Vec<Entry>),
}

/// A scalar: its text, and how it was written, as the meaning of a plain scalar hangs on who reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text, escapes resolved.
    pub text: Arc<str>,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// YAML without quotes: `yes`, `12`, `2012-10-17`.
    Plain,
    /// Quoted, or a block scalar: always a string.
    Quoted,
    /// A JSON number.
    JsonNumber,
    /// A JSON `true` or `false`.
    JsonBool,
}

/// An entry of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key. Keys that are not scalars are dropped with a diagnostic.
    pub key: Scalar,
    /// The key's place.
    pub key_range: Range,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The value under `key` of a mapping (the last one).
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry under `key` of a mapping (the last one).
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries()?.iter().rev().find(|entry| &*entry.key.text == key)
    }

    /// The entries of a mapping.
    #[must_use]
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.kind {
            NodeKind::Mapping(entries) => Some(entries),
            NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Sequence(_) => None,
        }
    }

    /// The items of a sequence.
    #[must_use]
    pub fn items(&self) -> Option<&[Self]> {
        match &self.kind {
            NodeKind::Sequence(items) => Some(items),
            NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Mapping(_) => None,
        }
    }

    /// The text of a scalar, whatever its style.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(scalar) => Some(&scalar.text),
            NodeKind::Null | NodeKind::Sequence(_) | NodeKind::Mapping(_) => None,
        }
    }
}

/// The deepest nesting that is read.
const MAX_DEPTH: usize = 250;

/// Parses YAML (the first document). Aliases are expanded within a budget.
#[must_use]
pub fn parse_yaml(text: &str, file: FileId) -> Parsed {
    yaml::parse(text, file)
}

/// Parses strict JSON.
#[must_use]
pub fn parse_json(text: &str, file: FileId) -> Parsed {
    json::parse(text, file)
}

/// A diagnostic for each key that a mapping has twice.
fn duplicates(entries: &[Entry], file: FileId, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = std::collections::BTreeMap::new();
    for entry in entries {
        if let Some(first) = seen.insert(&*entry.key.text, entry.key_range) {
            diagnostics.push(
                Diagnostic::new(onus_source::Code::Duplicate, format!("`{}` is written twice", entry.key.text))
                    .at(entry.key_range.in_file(file))
                    .with_related(first.in_file(file), "first written here"),
            );
        }
    }
}

#[cfg(test)]
mod tests;
