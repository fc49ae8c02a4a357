//! What was parsed, as JSON: blocks, attributes, and what is wrong, with exact places.

use onus_parse::hcl::{Body, Parsed};
use onus_source::{LineIndex, Range};
use serde::Serialize;
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation as _;

#[derive(Serialize)]
struct Note<'a> {
    id: &'a serde_json::Value,
    valid: bool,
    diags: Vec<Fault<'a>>,
    blocks: Vec<BlockNote<'a>>,
    attrs: Vec<AttributeNote>,
}

#[derive(Serialize)]
struct Fault<'a> {
    line: u32,
    col: u32,
    byte: u32,
    end_byte: u32,
    summary: &'a str,
}

#[derive(Serialize)]
struct BlockNote<'a> {
    path: String,
    labels: Vec<&'a str>,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct AttributeNote {
    path: String,
    line: u32,
    expr_start: (u32, u32),
    expr_end: (u32, u32),
}

/// A parsed text as one line of JSON.
#[must_use]
pub fn parsed(id: &serde_json::Value, text: &str, parsed: &Parsed) -> String {
    let lines = LineIndex::new(text);
    let fault = |diagnostic: &'_ onus_source::Diagnostic| {
        let range = diagnostic.span.map_or(Range::default(), onus_source::Span::range);
        let (line, col) = position(text, &lines, range.start);
        (line, col, range)
    };
    let faults = parsed.diagnostics.iter().map(|diagnostic| {
        let (line, col, range) = fault(diagnostic);
        Fault { line, col, byte: range.start, end_byte: range.end, summary: &diagnostic.message }
    });
    let mut note = Note {
        id,
        valid: parsed.diagnostics.is_empty(),
        diags: faults.collect(),
        blocks: Vec::new(),
        attrs: Vec::new(),
    };
    body(&parsed.body, "", text, &lines, &mut note);
    // Nothing in it fails to serialize.
    serde_json::to_string(&note).unwrap_or_default() + "\n"
}

/// A text that could not be read at all, as one line of JSON.
#[must_use]
pub fn unread(id: &serde_json::Value, byte: u32, reason: &str) -> String {
    let fault = Fault { line: 1, col: 1, byte, end_byte: byte, summary: reason };
    let note = Note { id, valid: false, diags: vec![fault], blocks: Vec::new(), attrs: Vec::new() };
    serde_json::to_string(&note).unwrap_or_default() + "\n"
}

fn body<'a>(from: &'a Body, path: &str, text: &str, lines: &LineIndex, note: &mut Note<'a>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for attribute in &from.attributes {
        note.attrs.push(AttributeNote {
            path: below(&attribute.name.name),
            line: lines.line(attribute.name.range.start),
            expr_start: position(text, lines, attribute.expr.range.start),
            expr_end: position(text, lines, attribute.expr.range.end),
        });
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for block in &from.blocks {
        let kind = &*block.kind.name;
        let count = counts.entry(kind).or_default();
        let path = format!("{}[{count}]", below(kind));
        *count += 1;
        note.blocks.push(BlockNote {
            path: path.clone(),
            labels: block.labels.iter().map(|label| &*label.text).collect(),
            start: lines.line(block.range.start),
            end: lines.line(block.range.end.saturating_sub(1).max(block.range.start)),
        });
        body(&block.body, &path, text, lines, note);
    }
}

/// Line and column of a byte, from 1; columns count grapheme clusters, and a byte-order mark is none.
pub(crate) fn position(text: &str, lines: &LineIndex, offset: u32) -> (u32, u32) {
    let line = lines.line(offset);
    let start = lines.line_start(line) as usize;
    if lines.is_ascii() {
        // Not counted: minified JSON is one line of megabytes.
        let column = (offset as usize).min(text.len()).saturating_sub(start);
        return (line, column as u32 + 1);
    }
    let before = text.get(start..(offset as usize).min(text.len())).unwrap_or("");
    let before = before.strip_prefix('\u{feff}').filter(|_| start == 0).unwrap_or(before);
    let column = if before.is_ascii() { before.len() } else { before.graphemes(true).count() };
    (line, column as u32 + 1)
}
