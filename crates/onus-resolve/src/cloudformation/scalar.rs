//! Scalars as CloudFormation reads them, and text from values.

use onus_model::{Data, Marks, Number, Part, Reason, Type, Unknown, Value};
use onus_parse::node::{Scalar, Style};
use std::sync::Arc;

/// The value of a scalar. A plain `2012-10-17` stays text, as does `yes`.
pub(super) fn value(scalar: &Scalar) -> Value {
    match scalar.style {
        Style::Quoted => Value::string(Arc::clone(&scalar.text)),
        Style::JsonBool => Value::bool(&*scalar.text == "true"),
        Style::JsonNumber => number(&scalar.text).unwrap_or_else(|| Value::string(Arc::clone(&scalar.text))),
        Style::Plain => match &*scalar.text {
            "true" | "True" | "TRUE" => Value::bool(true),
            "false" | "False" | "FALSE" => Value::bool(false),
            "null" | "Null" | "NULL" | "~" | "" => Value::null(),
            text => number(text).unwrap_or_else(|| Value::string(Arc::clone(&scalar.text))),
        },
    }
}

fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    // `007` and account ids with leading zeros are text to everybody who wrote them.
    let plain =
        digits.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'e' || b == b'E' || b == b'-' || b == b'+');
    let leading_zero = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if !plain || leading_zero || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let number = Number::parse(digits)?;
    Some(Value::number(if text.starts_with('-') { number.negate() } else { number }))
}

/// The text of a known scalar.
pub(super) fn text(value: &Value) -> Option<Arc<str>> {
    match &value.data {
        Data::String(text) => Some(Arc::clone(text)),
        Data::Bool(true) => Some("true".into()),
        Data::Bool(false) => Some("false".into()),
        Data::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// An unknown that was computed from `values`.
pub(super) fn derived<'v>(ty: Type, values: impl IntoIterator<Item = &'v Value>) -> Value {
    let mut references = Vec::new();
    let mut reason = None;
    let mut marks = Marks::NONE;
    for value in values {
        references.extend(value.references());
        reason = reason.or_else(|| reason_of(value));
        marks = marks.and(value.marks);
    }
    references.sort();
    references.dedup();
    let reason = reason.unwrap_or(Reason::Computed);
    Value::unknown(Unknown { references: references.into(), derived: true, ..Unknown::new(ty, reason) })
        .with_marks(marks)
}

fn reason_of(value: &Value) -> Option<Reason> {
    match &value.data {
        Data::Unknown(unknown) => Some(unknown.reason.clone()),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.iter().find_map(reason_of),
        Data::Map(_, entries) | Data::Object(entries) => entries.values().find_map(reason_of),
        _ => None,
    }
}

/// A text under construction, known parts and holes.
#[derive(Default)]
pub(super) struct Pieces {
    parts: Vec<Part>,
    text: String,
    unknowns: Vec<Value>,
    marks: Marks,
}

impl Pieces {
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends a value; `false` when it is no scalar.
    pub(super) fn value(&mut self, value: &Value) -> bool {
        self.marks = self.marks.and(value.marks);
        if let Some(known) = text(value) {
            self.text.push_str(&known);
            return true;
        }
        let Data::Unknown(unknown) = &value.data else { return false };
        self.unknowns.push(value.clone());
        if unknown.parts.is_empty() {
            self.hole(unknown);
        }
        for part in &*unknown.parts {
            match part {
                Part::Text(text) => self.text.push_str(text),
                Part::Hole(hole) => self.hole(hole),
            }
        }
        true
    }

    fn hole(&mut self, unknown: &Arc<Unknown>) {
        self.flush();
        self.parts.push(Part::Hole(Arc::clone(unknown)));
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.text).into()));
        }
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn finish(mut self) -> Value {
        if self.parts.is_empty() {
            return Value::string(self.text).with_marks(self.marks);
        }
        self.flush();
        if let ([Part::Hole(only)], [value]) = (self.parts.as_slice(), self.unknowns.as_slice())
            && value.as_unknown().is_some_and(|unknown| !unknown.derived)
        {
            return Value::unknown(Unknown::clone(only)).with_marks(self.marks);
        }
        let value = derived(Type::String, &self.unknowns);
        let Data::Unknown(unknown) = value.data else { return value };
        Value::unknown(Unknown { parts: self.parts.into(), not_null: true, ..Unknown::clone(&unknown) })
            .with_marks(self.marks)
    }
}
