//! JSON text of values that are known in part: what isn't known leaves a hole, so that a policy document with one unknown
//! ARN still has its known actions.

use super::functions::quote;
use super::operators::Pieces;
use onus_model::{Data, Part, Value};

/// The deepest nesting that is written.
const MAX_DEPTH: usize = 256;

/// The text that `jsonencode` would give, with holes. `None` when it is nested too deep or too long.
pub(crate) fn json(value: &Value) -> Option<Value> {
    let mut pieces = Pieces::default();
    write(value, &mut pieces, 0)?;
    Some(pieces.finish())
}

fn write(value: &Value, pieces: &mut Pieces, depth: usize) -> Option<()> {
    if depth > MAX_DEPTH || pieces.len() as u64 > super::budget::MAX_BYTES {
        return None;
    }
    pieces.marks = pieces.marks.and(value.marks);
    match &value.data {
        Data::Null(_) => pieces.push_text("null"),
        Data::Bool(_) | Data::Number(_) => pieces.push(value).ok()?,
        Data::String(text) => string(text, pieces),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            pieces.push_text("[");
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    pieces.push_text(",");
                }
                write(item, pieces, depth + 1)?;
            }
            pieces.push_text("]");
        }
        Data::Map(_, entries) | Data::Object(entries) => {
            if super::convert::rest_of(entries).is_some() {
                return None;
            }
            pieces.push_text("{");
            for (i, (key, item)) in entries.iter().enumerate() {
                if i > 0 {
                    pieces.push_text(",");
                }
                string(key, pieces);
                pieces.push_text(":");
                write(item, pieces, depth + 1)?;
            }
            pieces.push_text("}");
        }
        Data::Unknown(unknown) => {
            if !unknown.parts.iter().any(|part| matches!(part, Part::Text(_))) {
                // Of whatever type: the whole value is missing, quotes included.
                pieces.hole(value);
                return Some(());
            }
            pieces.push_text("\"");
            for part in &*unknown.parts {
                match part {
                    Part::Text(text) => {
                        let mut quoted = String::new();
                        quote(text, &mut quoted);
                        pieces.push_text(quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default());
                    }
                    Part::Hole(hole) => {
                        pieces.hole(&Value { data: Data::Unknown(std::sync::Arc::clone(hole)), ..Value::null() });
                    }
                }
            }
            pieces.push_text("\"");
        }
    }
    Some(())
}

fn string(text: &str, pieces: &mut Pieces) {
    let mut quoted = String::new();
    quote(text, &mut quoted);
    pieces.push_text(&quoted);
}
