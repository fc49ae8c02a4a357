//! YAML by `granit-parser`'s events. Nothing here recurses over the input but clones, which the depth limit bounds.

use super::{Entry, MAX_DEPTH, Node, NodeKind, Parsed, Scalar, Style, duplicates};
use crate::hcl::Comment;
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle, Tag};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many nodes aliases may add to a document.
const MAX_ALIASED: usize = 100_000;

pub(super) fn parse(text: &str, file: FileId) -> Parsed {
    let (text, offset) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, 3),
        None => (text, 0),
    };
    let mut builder = Builder { text, file, offset, ..Builder::default_for(file) };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((Event::DocumentEnd, _)) => break,
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                if !builder.event(event, range) {
                    break;
                }
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
                let end = text.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |c| at + c.len_utf8());
                let message = error.info();
                builder.diagnostics.push(
                    Diagnostic::new(Code::Syntax, message)
                        .at(Range::new(at + offset, end + offset).in_file(file))
                        .with_help("Fix the syntax: nothing in this file was judged."),
                );
                // What was read before the mistake would look whole: the document is not used.
                builder.root = None;
                builder.frames.clear();
                break;
            }
        }
    }
    Parsed { root: builder.root, comments: builder.comments, diagnostics: builder.diagnostics }
}

enum Content {
    Sequence(Vec<Node>),
    Mapping { entries: Vec<Entry>, key: Option<Option<(Scalar, Range)>> },
}

struct Frame {
    content: Content,
    tag: Option<Arc<str>>,
    anchor: usize,
    start: usize,
    flow: bool,
}

struct Builder<'a> {
    text: &'a str,
    file: FileId,
    offset: usize,
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Node>,
    aliased: usize,
    root: Option<Node>,
    comments: Vec<Comment>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Builder<'a> {
    fn default_for(file: FileId) -> Self {
        Self {
            text: "",
            file,
            offset: 0,
            frames: Vec::new(),
            anchors: BTreeMap::new(),
            aliased: 0,
            root: None,
            comments: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    fn range(&self, range: &std::ops::Range<usize>) -> Range {
        Range::new(range.start + self.offset, range.end + self.offset)
    }

    /// Takes an event; `false` ends the reading.
    fn event(&mut self, event: Event<'a>, range: std::ops::Range<usize>) -> bool {
        match event {
            Event::Comment(text, _) => {
                let line = self.text.get(..range.start).unwrap_or("").rsplit('\n').next().unwrap_or("");
                let own_line = line.trim().is_empty();
                self.comments.push(Comment { range: self.range(&range), text: text.trim().into(), own_line });
            }
            Event::Scalar(text, style, anchor, tag) => {
                let core = tag.as_ref().is_some_and(|tag| is_core(tag, "str"));
                let style = match style {
                    ScalarStyle::Plain if !core => Style::Plain,
                    _ => Style::Quoted,
                };
                let place = self.range(&range);
                let kind = if style == Style::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL") {
                    NodeKind::Null
                } else {
                    NodeKind::Scalar(Scalar { text: Arc::from(&*text), style })
                };
                let node = Node { kind, tag: local(tag.as_deref()), range: place };
                self.finish(node, anchor, Some(&text));
            }
            Event::SequenceStart(style, anchor, tag) => {
                return self.open(Content::Sequence(Vec::new()), anchor, local(tag.as_deref()), range.start, style);
            }
            Event::MappingStart(style, anchor, tag) => {
                let content = Content::Mapping { entries: Vec::new(), key: None };
                return self.open(content, anchor, local(tag.as_deref()), range.start, style);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(frame) = self.frames.pop() else { return true };
                let (kind, last) = match frame.content {
                    Content::Sequence(items) => {
                        let last = items.last().map(|item| item.range.end as usize);
                        (NodeKind::Sequence(items), last)
                    }
                    Content::Mapping { entries, .. } => {
                        duplicates(&entries, self.file, &mut self.diagnostics);
                        let entries = self.merged(entries);
                        let last = entries.last().map(|entry| entry.value.range.end.max(entry.key_range.end) as usize);
                        (NodeKind::Mapping(entries), last)
                    }
                };
                let start = frame.start + self.offset;
                // The end of a block collection is where the next token starts: its last child ends it.
                let end = if frame.flow { range.end + self.offset } else { last.unwrap_or(start) };
                let node = Node { kind, tag: frame.tag, range: Range::new(start, end.max(start)) };
                self.finish(node, frame.anchor, None);
            }
            Event::Alias(anchor) => {
                let place = self.range(&range);
                let Some(target) = self.anchors.get(&anchor) else {
                    self.diagnostics.push(
                        Diagnostic::new(Code::Unsupported, "an alias within its own anchor")
                            .at(place.in_file(self.file)),
                    );
                    self.finish(Node { kind: NodeKind::Null, tag: None, range: place }, 0, None);
                    return true;
                };
                self.aliased = self.aliased.saturating_add(size(target));
                if self.aliased > MAX_ALIASED || self.frames.len() + depth(target) > MAX_DEPTH {
                    self.limit("aliases grow too large", place);
                    return false;
                }
                let node = target.clone();
                self.finish(node, 0, None);
            }
            _ => {}
        }
        true
    }

    /// Entries with what merge keys bring in behind them; the mapping's own win. CloudFormation itself refuses such keys, but
    /// `aws cloudformation package` and the like write templates without them.
    fn merged(&mut self, entries: Vec<Entry>) -> Vec<Entry> {
        let is_merge = |entry: &Entry| &*entry.key.text == "<<" && entry.key.style == Style::Plain;
        if !entries.iter().any(is_merge) {
            return entries;
        }
        let (merges, mut kept): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(is_merge);
        for merge in merges {
            self.diagnostics.push(
                Diagnostic::new(Code::Unsupported, "CloudFormation takes no merge key")
                    .at(merge.key_range.in_file(self.file))
                    .with_help("Write the entries out, or let `aws cloudformation package` do it."),
            );
            let one = [merge.value.clone()];
            let mut there: BTreeSet<Arc<str>> = kept.iter().map(|entry| Arc::clone(&entry.key.text)).collect();
            for mapping in merge.value.items().unwrap_or(&one) {
                for entry in mapping.entries().unwrap_or_default() {
                    if there.insert(Arc::clone(&entry.key.text)) {
                        kept.push(entry.clone());
                    }
                }
            }
        }
        kept
    }

    fn limit(&mut self, message: &str, place: Range) {
        self.diagnostics.push(Diagnostic::new(Code::Limit, message).at(place.in_file(self.file)));
        self.root = None;
    }

    fn open(
        &mut self,
        content: Content,
        anchor: usize,
        tag: Option<Arc<str>>,
        start: usize,
        style: StructureStyle,
    ) -> bool {
        if self.frames.len() >= MAX_DEPTH {
            self.limit("the document is nested too deeply", Range::new(start + self.offset, start + self.offset + 1));
            return false;
        }
        self.frames.push(Frame { content, tag, anchor, start, flow: matches!(style, StructureStyle::Flow) });
        true
    }

    /// Puts a node where it belongs. `key` is the text, should it be a key: `null` and `~` are texts there.
    fn finish(&mut self, node: Node, anchor: usize, key: Option<&str>) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        match &mut frame.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping { entries, key: waiting } => match waiting.take() {
                Some(Some((key, key_range))) => entries.push(Entry { key, key_range, value: node }),
                // The value of a key that is no scalar.
                Some(None) => {}
                None => {
                    let (file, range) = (self.file, node.range);
                    let scalar = match node.kind {
                        NodeKind::Scalar(scalar) => Some(scalar),
                        NodeKind::Null => key.map(|text| Scalar { text: Arc::from(text), style: Style::Plain }),
                        NodeKind::Sequence(_) | NodeKind::Mapping(_) => None,
                    };
                    if scalar.is_none() {
                        self.diagnostics.push(
                            Diagnostic::new(Code::Unsupported, "a key that is no scalar isn't followed")
                                .at(range.in_file(file)),
                        );
                    }
                    *waiting = Some(scalar.map(|scalar| (scalar, range)));
                }
            },
        }
    }
}

/// The name of a local tag: `Sub` of `!Sub`.
fn local(tag: Option<&Tag>) -> Option<Arc<str>> {
    let tag = tag?;
    let text = tag.to_string();
    if text.contains("tag:yaml.org") || text.starts_with("!!") {
        return None;
    }
    let name = text.trim_start_matches('!');
    (!name.is_empty()).then(|| Arc::from(name))
}

fn is_core(tag: &Tag, name: &str) -> bool {
    let text = tag.to_string();
    text == format!("!!{name}") || text.strip_prefix("tag:yaml.org,2002:") == Some(name)
}

fn size(node: &Node) -> usize {
    1 + match &node.kind {
        NodeKind::Null | NodeKind::Scalar(_) => 0,
        NodeKind::Sequence(items) => items.iter().map(size).sum(),
        NodeKind::Mapping(entries) => entries.iter().map(|entry| size(&entry.value)).sum(),
    }
}

fn depth(node: &Node) -> usize {
    1 + match &node.kind {
        NodeKind::Null | NodeKind::Scalar(_) => 0,
        NodeKind::Sequence(items) => items.iter().map(depth).max().unwrap_or(0),
        NodeKind::Mapping(entries) => entries.iter().map(|entry| depth(&entry.value)).max().unwrap_or(0),
    }
}
