//! Strict JSON, by `jsonc-parser` with everything beyond JSON switched off.

use super::{Entry, MAX_DEPTH, Node, NodeKind, Parsed, Scalar, Style, duplicates};
use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::sync::Arc;

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

pub(super) fn parse(text: &str, file: FileId) -> Parsed {
    let (text, offset) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, 3),
        None => (text, 0),
    };
    let mut reader = Reader { file, offset, diagnostics: Vec::new() };
    let whole = Range::new(offset, text.len() + offset);
    if depth(text) > MAX_DEPTH {
        let message = format!("brackets are nested more than {MAX_DEPTH} deep");
        reader.diagnostics.push(Diagnostic::new(Code::Limit, message).at(whole.in_file(file)));
        return Parsed { diagnostics: reader.diagnostics, ..Parsed::default() };
    }
    let root = match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(result) => result.value.map(|value| reader.node(&value)),
        Err(error) => {
            let range = error.range();
            let place = Range::new(range.start + offset, range.end.max(range.start + 1).min(text.len()) + offset);
            let message = lowercase(&error.kind().to_string());
            reader.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(place.in_file(file)));
            None
        }
    };
    Parsed { root, comments: Vec::new(), diagnostics: reader.diagnostics }
}

fn lowercase(message: &str) -> String {
    let mut chars = message.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// How deep brackets nest outside of strings.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

struct Reader {
    file: FileId,
    offset: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reader {
    fn range(&self, range: jsonc_parser::common::Range) -> Range {
        Range::new(range.start + self.offset, range.end + self.offset)
    }

    fn node(&mut self, value: &Value<'_>) -> Node {
        let scalar = |text: &str, style| NodeKind::Scalar(Scalar { text: Arc::from(text), style });
        let (kind, range) = match value {
            Value::NullKeyword(node) => (NodeKind::Null, node.range),
            Value::StringLit(node) => (scalar(&node.value, Style::Quoted), node.range),
            Value::NumberLit(node) => (scalar(node.value, Style::JsonNumber), node.range),
            Value::BooleanLit(node) => (scalar(if node.value { "true" } else { "false" }, Style::JsonBool), node.range),
            Value::Array(node) => {
                (NodeKind::Sequence(node.elements.iter().map(|item| self.node(item)).collect()), node.range)
            }
            Value::Object(node) => {
                let entries: Vec<Entry> = node
                    .properties
                    .iter()
                    .map(|property| {
                        let (text, range) = match &property.name {
                            ObjectPropName::String(name) => (Arc::from(&*name.value), name.range),
                            ObjectPropName::Word(name) => (Arc::from(name.value), name.range),
                        };
                        let key = Scalar { text, style: Style::Quoted };
                        Entry { key, key_range: self.range(range), value: self.node(&property.value) }
                    })
                    .collect();
                duplicates(&entries, self.file, &mut self.diagnostics);
                (NodeKind::Mapping(entries), node.range)
            }
        };
        Node { kind, tag: None, range: self.range(range) }
    }
}
