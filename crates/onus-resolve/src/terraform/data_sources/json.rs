//! JSON with holes: read from a text whose unknown parts are kept, and written as providers write it.

use crate::terraform::budget::{Budget, MAX_DEPTH};
use crate::terraform::functions::{decode_json, quote};
use onus_model::{Data, Marks, Part, Reason, Type, Unknown, Value};
use std::sync::Arc;

/// What stands around the number of a hole while a text is read: characters that nobody has a use for.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

/// The value of a JSON text, which may have holes. `None` when it isn't JSON, or nothing is known of it.
pub(super) fn parse(text: &Value) -> Option<Value> {
    let budget = Budget::default();
    if let Some(text) = text.as_str() {
        return decode_json(text, &budget).ok();
    }
    let unknown = text.as_unknown()?;
    let mut holes: Vec<&Arc<Unknown>> = Vec::new();
    let (mut whole, mut quoted, mut escaped) = (String::new(), false, false);
    for part in &*unknown.parts {
        match part {
            Part::Text(text) => {
                if text.contains([OPEN, CLOSE]) {
                    return None;
                }
                whole.push_str(text);
                for c in text.chars() {
                    quoted ^= c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                }
            }
            // In a string it is a part of it, elsewhere a value.
            Part::Hole(hole) => {
                let quote = if quoted { "" } else { "\"" };
                whole.push_str(&format!("{quote}{OPEN}{}{CLOSE}{quote}", holes.len()));
                holes.push(hole);
            }
        }
    }
    if holes.len() == unknown.parts.len() {
        return None;
    }
    Some(with_holes(decode_json(&whole, &budget).ok()?, &holes))
}

fn with_holes(value: Value, holes: &[&Arc<Unknown>]) -> Value {
    let data = match &value.data {
        Data::String(text) if text.contains(OPEN) => return unknown_text(text, holes),
        Data::Tuple(items) => Data::Tuple(items.iter().map(|item| with_holes(item.clone(), holes)).collect()),
        Data::Object(entries) => Data::Object(Arc::new(
            entries.iter().map(|(name, value)| (Arc::clone(name), with_holes(value.clone(), holes))).collect(),
        )),
        _ => return value,
    };
    Value { data, ..value }
}

fn unknown_text(text: &str, holes: &[&Arc<Unknown>]) -> Value {
    let mut writer = Pretty::new(false, &[]);
    for piece in text.split(OPEN) {
        match piece.split_once(CLOSE) {
            Some((number, rest)) => {
                if let Some(hole) = number.parse().ok().and_then(|i: usize| holes.get(i)) {
                    writer.unknown(hole);
                }
                writer.open.push_str(rest);
            }
            None => writer.open.push_str(piece),
        }
    }
    writer.finish()
}

/// Writes JSON with holes.
pub(super) struct Pretty {
    indented: bool,
    /// The order of the fields of objects at the top, and of those in its lists.
    orders: &'static [&'static [&'static str]],
    parts: Vec<Part>,
    open: String,
    marks: Marks,
}

impl Pretty {
    pub(super) fn new(indented: bool, orders: &'static [&'static [&'static str]]) -> Self {
        Self { indented, orders, parts: Vec::new(), open: String::new(), marks: Marks::NONE }
    }

    fn line(&mut self, level: usize) {
        if self.indented {
            self.open.push('\n');
            self.open.push_str(&"  ".repeat(level));
        }
    }

    /// Appends a value; `None` where it is nested too deeply.
    pub(super) fn value(&mut self, value: &Value, level: usize) -> Option<()> {
        self.at(value, level, 0)
    }

    fn at(&mut self, value: &Value, level: usize, objects: usize) -> Option<()> {
        if level > MAX_DEPTH {
            return None;
        }
        self.marks = self.marks.and(value.marks);
        match &value.data {
            Data::Null(_) => self.open.push_str("null"),
            Data::Bool(value) => self.open.push_str(if *value { "true" } else { "false" }),
            Data::Number(number) => self.open.push_str(&number.to_string()),
            Data::String(text) => quote(text, &mut self.open),
            Data::Unknown(unknown) => self.text(unknown),
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
                self.open.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.open.push(',');
                    }
                    self.line(level + 1);
                    self.at(item, level + 1, objects)?;
                }
                if !items.is_empty() {
                    self.line(level);
                }
                self.open.push(']');
            }
            Data::Map(_, entries) | Data::Object(entries) => {
                let order = self.orders.get(objects).copied().unwrap_or_default();
                let ordered = order.iter().filter_map(|name| entries.get_key_value(*name));
                let rest = entries.iter().filter(|(name, _)| !order.contains(&&***name));
                self.open.push('{');
                for (i, (name, item)) in ordered.chain(rest).enumerate() {
                    if i > 0 {
                        self.open.push(',');
                    }
                    self.line(level + 1);
                    quote(name, &mut self.open);
                    self.open.push_str(if self.indented { ": " } else { ":" });
                    self.at(item, level + 1, objects + 1)?;
                }
                if !entries.is_empty() {
                    self.line(level);
                }
                self.open.push('}');
            }
        }
        Some(())
    }

    /// Something unknown: a string where it may be one.
    fn text(&mut self, unknown: &Arc<Unknown>) {
        if !matches!(unknown.ty, Type::Any | Type::String) {
            return self.unknown(unknown);
        }
        self.open.push('"');
        if unknown.parts.is_empty() {
            self.unknown(unknown);
        }
        for part in &*unknown.parts {
            match part {
                Part::Text(text) => {
                    let mut quoted = String::new();
                    quote(text, &mut quoted);
                    let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
                    self.open.push_str(inner);
                }
                Part::Hole(hole) => self.unknown(hole),
            }
        }
        self.open.push('"');
    }

    fn unknown(&mut self, unknown: &Arc<Unknown>) {
        self.close();
        self.parts.push(Part::Hole(Arc::clone(unknown)));
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.open).into()));
        }
    }

    /// The text: known when it has no holes.
    pub(super) fn finish(mut self) -> Value {
        self.close();
        match self.parts.as_slice() {
            [] => return Value::string("").with_marks(self.marks),
            [Part::Text(text)] => return Value::string(Arc::clone(text)).with_marks(self.marks),
            _ => {}
        }
        let holes = self.parts.iter().filter_map(|part| match part {
            Part::Hole(hole) => Some(hole),
            Part::Text(_) => None,
        });
        let reason = holes.clone().next().map_or(Reason::Computed, |hole| hole.reason.clone());
        let mut references: Vec<_> = holes.flat_map(|hole| hole.references.iter().cloned()).collect();
        references.sort();
        references.dedup();
        let known = Unknown { references: references.into(), not_null: true, ..Unknown::new(Type::String, reason) };
        Value::unknown(Unknown { parts: self.parts.into(), ..known }).with_marks(self.marks)
    }
}
