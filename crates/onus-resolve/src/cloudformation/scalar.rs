//! Scalars as CloudFormation reads them, and text from values.

use onus_model::{Data, Marks, Number, Part, Reason, Type, Unknown, Value};
use onus_parse::node::{Scalar, Style};
use std::sync::Arc;

/// The value of a scalar, as YAML 1.1 has it but for dates: a plain `2012-10-17` stays text.
pub(super) fn value(scalar: &Scalar) -> Value {
    match scalar.style {
        Style::Quoted => Value::string(Arc::clone(&scalar.text)),
        Style::JsonBool => Value::bool(&*scalar.text == "true"),
        Style::JsonNumber => {
            let (digits, negative) = sign(&scalar.text);
            signed(Number::parse(digits), negative).unwrap_or_else(|| Value::string(Arc::clone(&scalar.text)))
        }
        Style::Plain => match &*scalar.text {
            "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Value::bool(true),
            "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Value::bool(false),
            "null" | "Null" | "NULL" | "~" | "" => Value::null(),
            text => number(text).unwrap_or_else(|| Value::string(Arc::clone(&scalar.text))),
        },
    }
}

/// The text of a scalar where CloudFormation wants one (a parameter's default): a fraction keeps its point.
pub(super) fn text_of(scalar: &Scalar) -> Arc<str> {
    let text = &scalar.text;
    let value = value(scalar);
    let fraction = value.as_number().is_some_and(Number::is_integer) && text.contains('.');
    match self::text(&value) {
        Some(whole) if fraction => format!("{whole}.0").into(),
        Some(known) => known,
        None => Arc::clone(text),
    }
}

fn sign(text: &str) -> (&str, bool) {
    match text.strip_prefix('-') {
        Some(digits) => (digits, true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    }
}

fn signed(number: Option<Number>, negative: bool) -> Option<Value> {
    let number = number?;
    Some(Value::number(if negative && !number.is_zero() { number.negate() } else { number }))
}

/// A plain scalar as a number of YAML 1.1: `0777` is octal, `22:22` is of base 60, `1e3` is text.
pub(super) fn number(text: &str) -> Option<Value> {
    let (digits, negative) = sign(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') || digits.len() > 400 {
        return None;
    }
    let plain: String = digits.chars().filter(|c| *c != '_').collect();
    let all = |text: &str, allowed: fn(u8) -> bool| !text.is_empty() && text.bytes().all(allowed);
    let decimal = |b: u8| b.is_ascii_digit();
    if let Some((first, rest)) = plain.split_once(':') {
        return signed(sexagesimal(first, rest), negative);
    }
    if let Some((whole, fraction)) = plain.split_once('.') {
        let (fraction, exponent) = match fraction.split_once(['e', 'E']) {
            Some((fraction, exponent)) => (fraction, Some(exponent)),
            None => (fraction, None),
        };
        let exponent_ok = exponent.is_none_or(|e| {
            e.strip_prefix(['-', '+']).is_some_and(|digits| all(digits, |b| b.is_ascii_digit()) && digits.len() < 4)
        });
        let some = !(whole.is_empty() && fraction.is_empty());
        if !some || !exponent_ok || !whole.bytes().chain(fraction.bytes()).all(decimal) {
            return None;
        }
        let text = format!("0{whole}.{fraction}0e{}", exponent.unwrap_or("0"));
        // As a double, which is what CloudFormation makes of it.
        return signed(text.parse().ok().and_then(Number::from_f64), negative);
    }
    let number = match plain.as_str() {
        text if text.starts_with("0x") => Number::parse_integer(text.get(2..)?, 16),
        text if text.starts_with("0b") => Number::parse_integer(text.get(2..)?, 2),
        text if text.len() > 1 && text.starts_with('0') => {
            // `012345678901`, with an 8 or 9, is no octal number and stays text.
            all(text, |b| matches!(b, b'0'..=b'7')).then(|| Number::parse_integer(text, 8)).flatten()
        }
        text => all(text, |b| b.is_ascii_digit()).then(|| Number::parse(text)).flatten(),
    };
    signed(number, negative)
}

fn sexagesimal(first: &str, rest: &str) -> Option<Number> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(first) || first.starts_with('0') || first.len() > 9 {
        return None;
    }
    let mut total: i64 = first.parse().ok()?;
    for part in rest.split(':') {
        let value: i64 = part.parse().ok().filter(|value| digits(part) && part.len() <= 2 && *value < 60)?;
        total = total.checked_mul(60)?.checked_add(value)?;
    }
    Some(total.into())
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
    /// How many bytes of text were appended.
    length: usize,
}

impl Pieces {
    pub(super) fn text(&mut self, text: &str) {
        self.length += text.len();
        self.text.push_str(text);
    }

    /// Appends a value; `false` when it is no scalar.
    pub(super) fn value(&mut self, value: &Value) -> bool {
        self.marks = self.marks.and(value.marks);
        if let Some(known) = text(value) {
            self.text(&known);
            return true;
        }
        let Data::Unknown(unknown) = &value.data else { return false };
        self.unknowns.push(value.clone());
        if unknown.parts.is_empty() {
            self.hole(unknown);
        }
        for part in &*unknown.parts {
            match part {
                Part::Text(text) => self.text(text),
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
        self.length
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
