//! YAML as data, for `yamldecode`: one document as a tree that shares what its aliases repeat. What plain scalars mean is left
//! to the reader.

use granit_parser::{Event, Parser, ScalarStyle, Tag};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The deepest nesting that is read.
const MAX_DEPTH: usize = 250;

/// A node of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yaml {
    /// What it is.
    pub kind: YamlKind,
    /// Its tag where one is written: `!!str` as `str`, others with their marks.
    pub tag: Option<Arc<str>>,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YamlKind {
    /// A scalar, and whether it stood in quotes.
    Scalar(Arc<str>, bool),
    /// A list.
    Sequence(Vec<Arc<Yaml>>),
    /// Keys and values in source order, repeated ones included.
    Mapping(Vec<(Arc<Yaml>, Arc<Yaml>)>),
}

/// Reads a text that is exactly one document.
///
/// # Errors
/// What is wrong with it.
pub fn parse_document(text: &str) -> Result<Arc<Yaml>, String> {
    let mut reader = Reader::default();
    for event in Parser::new_from_str(text) {
        let (event, _) = event.map_err(|error| format!("invalid syntax: {}", error.info()))?;
        reader.event(event)?;
    }
    reader.root.ok_or_else(|| "there is no document".to_owned())
}

enum Content {
    Sequence(Vec<Arc<Yaml>>),
    Mapping(Vec<(Arc<Yaml>, Arc<Yaml>)>, Option<Arc<Yaml>>),
}

struct Frame {
    content: Content,
    tag: Option<Arc<str>>,
    anchor: usize,
}

#[derive(Default)]
struct Reader {
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Arc<Yaml>>,
    root: Option<Arc<Yaml>>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::DocumentStart(..) if self.root.is_some() => return Err("there is more than one document".to_owned()),
            Event::Scalar(text, style, anchor, tag) => {
                let quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
                let kind = YamlKind::Scalar(Arc::from(&*text), quoted);
                self.finish(Arc::new(Yaml { kind, tag: name(tag.as_deref()) }), anchor);
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.open(Content::Sequence(Vec::new()), anchor, name(tag.as_deref()))?;
            }
            Event::MappingStart(_, anchor, tag) => {
                self.open(Content::Mapping(Vec::new(), None), anchor, name(tag.as_deref()))?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(frame) = self.frames.pop() else { return Ok(()) };
                let kind = match frame.content {
                    Content::Sequence(items) => YamlKind::Sequence(items),
                    Content::Mapping(entries, _) => YamlKind::Mapping(entries),
                };
                self.finish(Arc::new(Yaml { kind, tag: frame.tag }), frame.anchor);
            }
            Event::Alias(anchor) => {
                let target = self.anchors.get(&anchor).cloned();
                self.finish(target.ok_or("an alias refers to nothing, or to what holds it")?, 0);
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, content: Content, anchor: usize, tag: Option<Arc<str>>) -> Result<(), String> {
        if self.frames.len() >= MAX_DEPTH {
            return Err("the document is nested too deeply".to_owned());
        }
        // An anchor that is written again means the new node, also within it.
        self.anchors.remove(&anchor);
        self.frames.push(Frame { content, tag, anchor });
        Ok(())
    }

    fn finish(&mut self, node: Arc<Yaml>, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, Arc::clone(&node));
        }
        match self.frames.last_mut().map(|frame| &mut frame.content) {
            None => {
                self.root.get_or_insert(node);
            }
            Some(Content::Sequence(items)) => items.push(node),
            Some(Content::Mapping(entries, key)) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(node),
            },
        }
    }
}

fn name(tag: Option<&Tag>) -> Option<Arc<str>> {
    let text = tag?.to_string();
    let core = text.strip_prefix("tag:yaml.org,2002:").or_else(|| text.strip_prefix("!!"));
    Some(core.map_or_else(|| Arc::from(&*text), Arc::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_share_what_they_repeat() {
        let root = parse_document("a: &x [1]\nb: *x\n").unwrap();
        let YamlKind::Mapping(entries) = &root.kind else { panic!("{root:?}") };
        let [(_, a), (_, b)] = entries.as_slice() else { panic!("{root:?}") };
        assert!(Arc::ptr_eq(a, b));
    }

    #[test]
    fn a_text_is_one_document() {
        for text in ["", "# nothing\n", "--- 1\n--- 2\n", "a: *b", "a: &a [*a]"] {
            assert!(parse_document(text).is_err(), "{text}");
        }
        let tagged = parse_document("!!str 1").unwrap();
        assert_eq!(tagged.tag.as_deref(), Some("str"));
    }
}
