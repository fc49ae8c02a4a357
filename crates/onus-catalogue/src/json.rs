//! JSON texts with holes: what is known of a document whose parts are known only in part.

use onus_model::{Data, Marks, Number, Origin, Part, Reason, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// Stands around the number of a hole while a text is parsed. A private character, which no document has.
const HOLE: char = '\u{f8ff}';

/// The text of a scalar: of a string, a number, a bool.
pub(crate) fn text_of(value: &Value) -> Option<Arc<str>> {
    match &value.data {
        Data::String(text) => Some(Arc::clone(text)),
        Data::Bool(value) => Some(Arc::from(if *value { "true" } else { "false" })),
        Data::Number(number) => Some(Arc::from(number.to_string())),
        _ => None,
    }
}

/// The document that a string holds, known in whole or in part; `None` when it doesn't look like one. Objects and lists are
/// their own document.
pub(crate) fn read(value: &Value) -> Option<Value> {
    let mut holes = Vec::new();
    let text = match &value.data {
        Data::String(text) if !text.contains(HOLE) => text.to_string(),
        Data::Unknown(unknown) => pour(&unknown.parts, &mut holes)?,
        Data::Object(_) | Data::Map(..) | Data::List(..) | Data::Set(..) | Data::Tuple(_) => {
            return Some(value.clone());
        }
        _ => return None,
    };
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let parsed = serde_json::from_str::<serde_json::Value>(&text)
        .or_else(|_| serde_json::from_str(&without_trailing_commas(&text)))
        .ok()?;
    Some(Frame { holes, origin: value.origin.clone(), marks: value.marks }.value(parsed))
}

/// The text with a mark for each hole; quoted where the hole is a value of its own.
fn pour(parts: &[Part], holes: &mut Vec<Arc<Unknown>>) -> Option<String> {
    let mut text = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for part in parts {
        match part {
            Part::Text(known) if known.contains(HOLE) => return None,
            Part::Text(known) => {
                for character in known.chars() {
                    match character {
                        _ if escaped => escaped = false,
                        '\\' if quoted => escaped = true,
                        '"' => quoted = !quoted,
                        _ => {}
                    }
                }
                text.push_str(known);
            }
            Part::Hole(hole) => {
                let quote = if quoted { "" } else { "\"" };
                let bare = if quoted { "" } else { "=" };
                // Writing to a string doesn't fail.
                let _ = write!(text, "{quote}{HOLE}{bare}{}{HOLE}{quote}", holes.len());
                holes.push(Arc::clone(hole));
            }
        }
    }
    (!text.is_empty()).then_some(text)
}

/// The text without commas before a closing bracket: a slip that doesn't hide what is meant.
fn without_trailing_commas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut escaped) = (false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => {
                let next = text.get(at + 1..).and_then(|rest| rest.trim_start().chars().next());
                if matches!(next, Some(']' | '}')) {
                    continue;
                }
            }
            _ => {}
        }
        out.push(character);
    }
    out
}

struct Frame {
    holes: Vec<Arc<Unknown>>,
    origin: Origin,
    marks: Marks,
}

impl Frame {
    /// The depth is bounded: serde_json refuses what is nested more than 128 deep.
    fn value(&self, json: serde_json::Value) -> Value {
        let data = match json {
            serde_json::Value::Null => Data::Null(Type::Any),
            serde_json::Value::Bool(value) => Data::Bool(value),
            serde_json::Value::Number(number) => match number_of(&number) {
                Some(number) => Data::Number(number),
                None => Data::Unknown(Arc::new(Unknown::new(Type::Number, Reason::Limit))),
            },
            serde_json::Value::String(text) => self.string(&text),
            serde_json::Value::Array(items) => Data::Tuple(items.into_iter().map(|item| self.value(item)).collect()),
            serde_json::Value::Object(entries) => {
                let entries: BTreeMap<Arc<str>, Value> = entries
                    .into_iter()
                    .map(|(key, value)| (Arc::from(render(&self.parts(&key))), self.value(value)))
                    .collect();
                Data::Object(Arc::new(entries))
            }
        };
        Value::from(data).with_origin(self.origin.clone()).with_marks(self.marks)
    }

    fn string(&self, text: &str) -> Data {
        if !text.contains(HOLE) {
            return Data::String(Arc::from(text));
        }
        let parts = self.parts(text);
        if let [Part::Hole(hole)] = &*parts {
            return Data::Unknown(Arc::clone(hole));
        }
        let mut references: Vec<_> = parts
            .iter()
            .filter_map(|part| if let Part::Hole(hole) = part { Some(hole) } else { None })
            .flat_map(|hole| hole.references.iter().cloned())
            .collect();
        references.sort();
        references.dedup();
        let reason =
            parts.iter().find_map(|part| if let Part::Hole(hole) = part { Some(hole.reason.clone()) } else { None });
        Data::Unknown(Arc::new(Unknown {
            references: references.into(),
            not_null: true,
            parts: parts.into(),
            ..Unknown::new(Type::String, reason.unwrap_or(Reason::Computed))
        }))
    }

    fn parts(&self, text: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        for (number, piece) in text.split(HOLE).enumerate() {
            // Every second piece is the number of a hole.
            let hole = piece.trim_start_matches('=').parse::<usize>().ok().and_then(|number| self.holes.get(number));
            match hole {
                Some(hole) if number % 2 == 1 => parts.push(Part::Hole(Arc::clone(hole))),
                _ if piece.is_empty() => {}
                _ => parts.push(Part::Text(Arc::from(piece))),
            }
        }
        parts
    }
}

fn number_of(number: &serde_json::Number) -> Option<Number> {
    match number.as_i64() {
        Some(integer) => Some(Number::from(integer)),
        None => number.as_f64().and_then(Number::from_f64),
    }
}

/// The parts as a text in which each hole reads `${…}`.
pub(crate) fn render(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(known) => text.push_str(known),
            Part::Hole(hole) => text.push_str(&hole_text(hole)),
        }
    }
    text
}

/// How a hole reads: `${aws_s3_bucket.b.arn}`, `${var.name}`, `${…}`.
fn hole_text(hole: &Unknown) -> String {
    match (&*hole.references, &hole.reason) {
        ([reference], Reason::Computed) if reference.attribute.is_empty() => format!("${{{}}}", reference.address),
        ([reference], Reason::Computed) => format!("${{{}.{}}}", reference.address, reference.attribute),
        ([], Reason::Input(name)) => format!("${{var.{name}}}"),
        _ => "${…}".to_owned(),
    }
}

/// The text of a string that is known, or known enough: one attribute of a managed resource, or a template with known letters
/// in it or made of such attributes only, each hole as `${…}`. `None`: it may be anything.
pub(crate) fn readable(value: &Value) -> Option<Arc<str>> {
    let Data::Unknown(unknown) = &value.data else { return text_of(value) };
    if let Some(reference) = unknown.as_reference() {
        return is_managed(&reference.address).then(|| Arc::from(hole_text(unknown)));
    }
    let letters = |part: &Part| matches!(part, Part::Text(text) if text.contains(|c: char| c.is_alphanumeric()));
    let ours = |part: &Part| match part {
        Part::Text(_) => true,
        Part::Hole(hole) => hole.as_reference().is_some_and(|reference| is_managed(&reference.address)),
    };
    let known = unknown.parts.iter().any(letters) || (!unknown.parts.is_empty() && unknown.parts.iter().all(ours));
    known.then(|| Arc::from(render(&unknown.parts)))
}

/// Whether the address is not that of a data source.
pub(crate) fn is_managed(address: &str) -> bool {
    !address.starts_with("data.") && !address.contains(".data.")
}

/// A text that is the same for unknown values that will be the same: what joins compare. `None`: nothing is known.
pub(crate) fn identity(value: &Value) -> Option<Arc<str>> {
    let Data::Unknown(unknown) = &value.data else { return text_of(value) };
    if unknown.parts.iter().any(|part| matches!(part, Part::Text(_))) {
        let text = render(&unknown.parts);
        return (!text.contains("${…}")).then(|| Arc::from(text));
    }
    let text = hole_text(unknown);
    (text != "${…}" && unknown.alternatives.is_empty()).then(|| Arc::from(text))
}

/// The value as JSON, for people.
pub(crate) fn show(value: &Value) -> String {
    match &value.data {
        Data::Null(_) => "null".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::Number(number) => number.to_string(),
        Data::String(text) => format!("\"{text}\""),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            let items: Vec<String> = items.iter().map(show).collect();
            format!("[{}]", items.join(", "))
        }
        Data::Map(_, entries) | Data::Object(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("\"{key}\": {}", show(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        Data::Unknown(_) => "(unknown)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(parts: &[&str]) -> Value {
        let parts: Vec<Part> = parts
            .iter()
            .map(|part| match part.strip_prefix('$') {
                Some(address) => Part::Hole(Arc::new(Unknown::attribute(address, "arn"))),
                None => Part::Text(Arc::from(*part)),
            })
            .collect();
        Value::unknown(Unknown { parts: parts.into(), ..Unknown::new(Type::String, Reason::Computed) })
    }

    #[test]
    fn holes_within_and_without_quotes_stay_holes() {
        let value = read(&template(&["{\"a\": \"", "$t.x", "/*\", \"b\": ", "$t.y", ", \"c\": [1]}"])).unwrap();
        assert_eq!(readable(value.get("a").unwrap()).as_deref(), Some("${t.x.arn}/*"));
        assert_eq!(readable(value.get("b").unwrap()).as_deref(), Some("${t.y.arn}"));
        assert_eq!(show(value.get("c").unwrap()), "[1]");
    }

    #[test]
    fn a_comma_too_many_does_not_hide_a_document() {
        let text = r#"{"a": ["x,]", 1, ], "b": {"c": 2 , } , }"#;
        assert_eq!(show(&read(&Value::string(text)).unwrap()), r#"{"a": ["x,]", 1], "b": {"c": 2}}"#);
        assert_eq!(read(&Value::string(r#"{"a" 1,}"#)), None);
    }

    #[test]
    fn what_is_no_document_is_none() {
        for text in ["", "x", "12", "{", "{\"a\": }", "\"x\""] {
            assert_eq!(read(&Value::string(text)), None, "{text}");
        }
        assert_eq!(read(&Value::unknown(Unknown::new(Type::String, Reason::External))), None);
    }

    #[test]
    fn a_template_without_letters_may_be_anything() {
        assert_eq!(readable(&template(&["$data.t.x", "*"])), None);
        assert_eq!(readable(&template(&["$t.x", "*"])).as_deref(), Some("${t.x.arn}*"));
        assert_eq!(readable(&Value::unknown(Unknown::attribute("data.aws_kms_key.k", "arn"))), None);
        assert_eq!(
            readable(&Value::unknown(Unknown::attribute("aws_kms_key.k", "arn"))).as_deref(),
            Some("${aws_kms_key.k.arn}")
        );
    }
}
