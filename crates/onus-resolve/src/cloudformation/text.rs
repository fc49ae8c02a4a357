//! Functions that make text: `Fn::Sub`, `Fn::Join`, `Fn::Base64`, `Fn::ToJsonString`, and dynamic references.

use super::intrinsic::{Call, call};
use super::scalar::{Pieces, derived, text};
use super::stack::Stack;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onus_model::{Data, Marks, Part, Reason, Type, Unknown, Value};
use onus_parse::node::{Node, NodeKind};
use onus_source::Code;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The longest text that is built, in bytes.
const MAX_TEXT: usize = 4 * 1024 * 1024;

impl Stack<'_> {
    /// The text that was built, unless it is too long.
    fn built(&self, pieces: Pieces, node: &Node) -> Value {
        if pieces.len() > MAX_TEXT || !self.spend(pieces.len() as u64) {
            self.report(Code::Limit, "the text grows too long", node.range);
            return Value::unknown(Unknown::new(Type::String, Reason::Limit));
        }
        pieces.finish()
    }

    pub(super) fn join(&self, separator: &Node, list: &Node, node: &Node) -> Value {
        let (separator, list) = (self.value(separator), self.value(list));
        let Some(items) = list.as_sequence() else {
            return if list.is_unknown() {
                derived(Type::String, [&list])
            } else {
                self.fail("`Fn::Join` joins a list", node)
            };
        };
        let mut pieces = Pieces::default();
        for (i, item) in items.iter().enumerate() {
            if !((i == 0 || pieces.value(&separator)) && pieces.value(item)) {
                return self.fail("`Fn::Join` joins strings", node);
            }
            if pieces.len() > MAX_TEXT {
                break;
            }
        }
        self.built(pieces, node)
    }

    pub(super) fn substitute(&self, call: &Call<'_>, node: &Node) -> Value {
        let mut own: BTreeMap<String, Value> = BTreeMap::new();
        let template = match (call.argument.items(), call.argument.text()) {
            (Some([template, variables]), _) => {
                for entry in variables.entries().unwrap_or_default() {
                    own.insert(entry.key.text.to_string(), self.value(&entry.value));
                }
                template.text()
            }
            (Some([template]), _) => template.text(),
            (None, Some(template)) => Some(template),
            _ => None,
        };
        let Some(template) = template else { return self.fail("`Fn::Sub` takes a string", node) };
        let mut pieces = Pieces::default();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("${") {
            pieces.text(before);
            let Some((name, after)) = after.split_once('}') else {
                pieces.text("${");
                rest = after;
                break;
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                pieces.text("${");
                pieces.text(literal);
                pieces.text("}");
                continue;
            }
            let name = name.trim();
            let value = match (own.get(name), name.split_once('.')) {
                (Some(value), _) => value.clone(),
                (None, Some((resource, attribute))) => self.attribute_of(resource, attribute, node),
                (None, None) => self.reference(name, node),
            };
            if !pieces.value(&value) {
                return self.fail(format!("`{name}` is not a string"), node);
            }
            if pieces.len() > MAX_TEXT {
                break;
            }
        }
        pieces.text(rest);
        dynamic(self.built(pieces, node))
    }

    /// The base64 text; of what is known in part, as far as its beginning is known.
    pub(super) fn base64(&self, value: &Value, node: &Node) -> Value {
        if let Some(known) = text(value) {
            let mut pieces = Pieces::default();
            pieces.text(&STANDARD.encode(known.as_bytes()));
            return self.built(pieces, node).with_marks(value.marks);
        }
        let unknown = derived(Type::String, [value]);
        let Some(Part::Text(start)) = value.as_unknown().and_then(|unknown| unknown.parts.first()) else {
            return unknown;
        };
        let whole = start.len() - start.len() % 3;
        let encoded = STANDARD.encode(start.as_bytes().get(..whole).unwrap_or_default());
        let (true, Data::Unknown(found)) = (whole > 0, &unknown.data) else { return unknown };
        let parts = [Part::Text(encoded.into()), Part::Hole(Arc::clone(found))];
        let partial = Unknown { parts: Arc::from(parts), not_null: true, ..Unknown::clone(found) };
        Value::unknown(partial).with_marks(value.marks)
    }

    /// Compact JSON text of what a node means, its entries in the order in which they are written.
    pub(super) fn json_text(&self, node: &Node) -> Value {
        let mut pieces = Pieces::default();
        match self.write_json(node, &mut pieces) {
            Some(()) => self.built(pieces, node),
            None => derived(Type::String, [&self.value(node)]),
        }
    }

    fn write_json(&self, node: &Node, pieces: &mut Pieces) -> Option<()> {
        if call(node).is_none() && pieces.len() <= MAX_TEXT {
            let mut first = true;
            let mut comma = |pieces: &mut Pieces| {
                if !std::mem::take(&mut first) {
                    pieces.text(",")
                }
            };
            match &node.kind {
                NodeKind::Sequence(items) => {
                    pieces.text("[");
                    for item in items {
                        if !self.is_no_value(item) {
                            comma(pieces);
                            self.write_json(item, pieces)?;
                        }
                    }
                    pieces.text("]");
                    return Some(());
                }
                NodeKind::Mapping(_) => {
                    pieces.text("{");
                    let mut entries = Vec::new();
                    self.each_entry(node, &mut |key, _, value| entries.push((key.to_owned(), value)));
                    for (key, value) in entries {
                        if !self.is_no_value(value) {
                            comma(pieces);
                            pieces.json_value(&Value::string(key))?;
                            pieces.text(":");
                            self.write_json(value, pieces)?;
                        }
                    }
                    pieces.text("}");
                    return Some(());
                }
                NodeKind::Null | NodeKind::Scalar(_) => {}
            }
        }
        pieces.json_value(&self.value(node))
    }

    fn is_no_value(&self, node: &Node) -> bool {
        call(node).is_some() && self.optional(node).is_none()
    }
}

impl Pieces {
    fn json_value(&mut self, value: &Value) -> Option<()> {
        self.value(&crate::terraform::json_text(value)?).then_some(())
    }
}

/// A text that is looked up at deployment, `{{resolve:ssm:…}}`: a secret that is kept elsewhere.
pub(super) fn dynamic(value: Value) -> Value {
    const START: &str = "{{resolve:";
    if let Some(text) = value.as_str() {
        if !text.contains(START) {
            return value;
        }
        let mut pieces = Pieces::default();
        looked_up(text, &mut pieces, value.marks);
        return pieces.finish();
    }
    // `{{resolve:ssm:/${Env}/name}}`: what is looked up isn't known either.
    let parts = value.as_unknown().map(|unknown| Arc::clone(&unknown.parts)).unwrap_or_default();
    if !parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains(START))) {
        return value;
    }
    let mut pieces = Pieces::default();
    let mut inside = false;
    for part in &*parts {
        match part {
            Part::Text(text) => {
                let text = match (inside, text.split_once("}}")) {
                    (true, None) => continue,
                    (true, Some((_, after))) => after,
                    (false, _) => text,
                };
                inside = looked_up(text, &mut pieces, value.marks);
            }
            Part::Hole(_) if inside => {}
            Part::Hole(hole) => {
                pieces.value(&Value { data: Data::Unknown(Arc::clone(hole)), ..Value::null() });
            }
        }
    }
    pieces.finish()
}

/// Appends a text, what it looks up as holes. Whether it ends within such a reference.
fn looked_up(text: &str, pieces: &mut Pieces, marks: Marks) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{resolve:") {
        pieces.text(before);
        let secret = Unknown { not_null: true, ..Unknown::new(Type::String, Reason::External) };
        pieces.value(&Value::unknown(secret).with_marks(Marks { sensitive: true, ..marks }));
        match after.split_once("}}") {
            Some((_, after)) => rest = after,
            None => return true,
        }
    }
    pieces.text(rest);
    false
}
