//! How written values become normalized ones.

use crate::kind::{Attribute, Reading};
use crate::{iam, json, secret};
use onus_model::{Data, Number, Reason, Type, Unknown, Value};
use std::sync::Arc;

/// How deep alternatives of alternatives are looked at.
const MAX_ALTERNATIVES: usize = 4;

/// Reads what was found under a path, for every reading but `items`. `None`: nothing that counts as written.
pub(crate) fn read(attribute: &Attribute, found: &[Value]) -> Option<Value> {
    let value = match attribute.reading {
        Reading::List => list(attribute, found),
        Reading::Count => count(found),
        Reading::IamPolicy => iam::read(found),
        Reading::Present => present(found),
        Reading::Json => {
            json::read(found.first()?).unwrap_or_else(|| found.first().map_or(Value::null(), Value::clone))
        }
        Reading::Items => return None,
        Reading::Secret => secret::read(found.first()?)?,
        Reading::Credentials => secret::find(found),
        Reading::Bool | Reading::Number | Reading::String | Reading::Reference => scalar(attribute, found.first()?, 0),
    };
    Some(value)
}

fn scalar(attribute: &Attribute, written: &Value, depth: usize) -> Value {
    if let Data::Unknown(unknown) = &written.data
        && !unknown.alternatives.is_empty()
        && depth < MAX_ALTERNATIVES
    {
        let arms: Vec<Value> = unknown.alternatives.iter().map(|arm| scalar(attribute, arm, depth + 1)).collect();
        // An unknown condition between two ways to say the same.
        if let Some((first, rest)) = arms.split_first()
            && first.is_wholly_known()
            && !first.is_null()
            && rest.iter().all(|arm| arm.data == first.data)
        {
            return like(first.data.clone(), written);
        }
        let unknown = Unknown { alternatives: arms.into(), ..Unknown::clone(unknown) };
        return like(Data::Unknown(Arc::new(unknown)), written);
    }
    // A block where a scalar is meant: a list of one.
    let inner = match written.as_sequence() {
        Some([only]) => only,
        _ => written,
    };
    if attribute.reading == Reading::Reference {
        return match json::readable(inner) {
            Some(text) => spelled(attribute, &like(Data::String(text), inner)),
            None => inner.clone(),
        };
    }
    let value = spelled(attribute, inner);
    match attribute.reading {
        Reading::Bool => truth(&value, attribute.invert),
        Reading::Number => number(&value),
        _ => match json::text_of(&value) {
            Some(text) => like(Data::String(text), &value),
            None => value,
        },
    }
}

/// The value in the place, and with the marks, of another.
fn like(data: Data, other: &Value) -> Value {
    Value::from(data).with_origin(other.origin.clone()).with_marks(other.marks)
}

/// The normalized spelling.
fn spelled(attribute: &Attribute, value: &Value) -> Value {
    let found = json::text_of(value).and_then(|text| attribute.values.get(&text));
    found.map_or_else(|| value.clone(), |found| like(found.data.clone(), value))
}

fn truth(value: &Value, invert: bool) -> Value {
    let truth = match &value.data {
        Data::Bool(truth) => *truth,
        Data::String(text) if text.eq_ignore_ascii_case("true") => true,
        Data::String(text) if text.eq_ignore_ascii_case("false") => false,
        Data::Unknown(_) | Data::Null(_) => return value.clone(),
        // Neither true nor false: what the provider makes of it, if anything, isn't known.
        _ => return like(Data::Unknown(Arc::new(Unknown::new(Type::Bool, Reason::Unsupported))), value),
    };
    like(Data::Bool(truth != invert), value)
}

fn number(value: &Value) -> Value {
    let Some(text) = value.as_str().map(str::trim) else { return value.clone() };
    let number = match text.strip_prefix('-') {
        Some(digits) => Number::parse(digits).map(|number| number.negate()),
        None => Number::parse(text),
    };
    number.map_or_else(|| value.clone(), |number| like(Data::Number(number), value))
}

fn list(attribute: &Attribute, found: &[Value]) -> Value {
    // A wholly unknown list is unknown; beside others it is an unknown element.
    if let [only] = found
        && only.is_unknown()
        && json::readable(only).is_none()
    {
        return only.clone();
    }
    let element = |value: &Value| {
        let text = json::text_of(value).or_else(|| json::readable(value));
        let value = text.map_or_else(|| value.clone(), |text| like(Data::String(text), value));
        spelled(attribute, &value)
    };
    let mut items = Vec::new();
    for value in found {
        match value.as_sequence() {
            Some(inner) => items.extend(inner.iter().filter(|item| !item.is_null()).map(element)),
            None => items.push(element(value)),
        }
    }
    let list = Value::tuple(items);
    found.first().map_or_else(|| list.clone(), |first| list.clone().with_origin(first.origin.clone()))
}

fn count(found: &[Value]) -> Value {
    let mut total = 0;
    for value in found {
        match (&value.data, value.as_sequence()) {
            (Data::Unknown(_), _) => return unsure(value, Type::Number),
            (_, Some(items)) if found.len() == 1 => match items.iter().find(|item| item.is_unknown()) {
                Some(unknown) => return unsure(unknown, Type::Number),
                None => total += items.len(),
            },
            _ => total += 1,
        }
    }
    let number = Value::number(i64::try_from(total).unwrap_or(i64::MAX));
    found.first().map_or_else(|| number.clone(), |first| number.clone().with_origin(first.origin.clone()))
}

/// Whether any of what was found is something.
fn present(found: &[Value]) -> Value {
    let Some(first) = found.first() else { return Value::bool(false) };
    if let Some(something) = found.iter().find(|value| is_something(value, 0) == Some(true)) {
        return like(Data::Bool(true), something);
    }
    match found.iter().find(|value| is_something(value, 0).is_none()) {
        Some(unknown) => unsure(unknown, Type::Bool),
        None => like(Data::Bool(false), first),
    }
}

/// Whether a value is neither null nor empty; `None`: not known.
fn is_something(value: &Value, depth: usize) -> Option<bool> {
    match &value.data {
        Data::Unknown(_) if json::readable(value).is_some() => Some(true),
        Data::Unknown(unknown) if !unknown.alternatives.is_empty() && depth < MAX_ALTERNATIVES => {
            let mut arms = unknown.alternatives.iter().map(|arm| is_something(arm, depth + 1));
            let first = arms.next()??;
            arms.all(|arm| arm == Some(first)).then_some(first)
        }
        // What isn't null may be an empty collection all the same.
        Data::Unknown(unknown) => (unknown.not_null && !may_be_collection(&unknown.ty)).then_some(true),
        Data::String(text) => Some(!text.is_empty()),
        Data::Null(_) => Some(false),
        Data::Bool(_) | Data::Number(_) => Some(true),
        Data::Map(_, entries) | Data::Object(entries) => Some(!entries.is_empty()),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            let certain = items.iter().any(|item| match &item.data {
                Data::Unknown(_) => depth < MAX_ALTERNATIVES && is_something(item, depth + 1) == Some(true),
                _ => !item.is_null(),
            });
            if !certain && items.iter().any(Value::is_unknown) {
                return None;
            }
            Some(certain)
        }
    }
}

fn may_be_collection(ty: &Type) -> bool {
    !matches!(ty, Type::Bool | Type::Number | Type::String)
}

/// Not known, for the reason that `value` isn't.
fn unsure(value: &Value, ty: Type) -> Value {
    let reason = value.as_unknown().map_or(Reason::Condition, |unknown| unknown.reason.clone());
    let references = value.as_unknown().map_or_else(|| Arc::from([]), |unknown| Arc::clone(&unknown.references));
    like(Data::Unknown(Arc::new(Unknown { references, ..Unknown::new(ty, reason) })), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_neither_true_nor_false_is_not_known() {
        for (word, expected) in [("true", Some(true)), ("False", Some(false)), ("Yes", None), ("", None), ("1", None)] {
            let read = truth(&Value::string(word), false);
            assert_eq!((read.as_bool(), read.is_unknown()), (expected, expected.is_none()), "{word}");
        }
        assert!(truth(&Value::null(), false).is_null());
    }

    #[test]
    fn an_unknown_condition_between_two_things_is_something() {
        let either = |a: Value, b: Value| {
            Value::unknown(Unknown { alternatives: Arc::from([a, b]), ..Unknown::new(Type::Any, Reason::Condition) })
        };
        let key = || Value::unknown(Unknown::attribute("aws_kms_key.k", "arn"));
        let not_null = |ty: Type| Value::unknown(Unknown { not_null: true, ..Unknown::new(ty, Reason::Condition) });
        let blocks = |a: Value, b: Value| match either(a, b).data {
            Data::Unknown(unknown) => Value::unknown(Unknown { not_null: true, ..Unknown::clone(&unknown) }),
            _ => Value::null(),
        };
        for (value, expected) in [
            (either(key(), Value::string("x")), Some(true)),
            (either(key(), Value::null()), None),
            (either(Value::null(), Value::string("")), Some(false)),
            (either(either(key(), key()), key()), Some(true)),
            (Value::unknown(Unknown::new(Type::Any, Reason::Condition)), None),
            (Value::tuple([Value::unknown(Unknown::new(Type::Any, Reason::Condition))]), None),
            (Value::tuple([]), Some(false)),
            (Value::tuple([key()]), Some(true)),
            (blocks(Value::tuple([Value::number(1)]), Value::tuple([])), None),
            (not_null(Type::String), Some(true)),
            (not_null(Type::Any), None),
            (not_null(Type::List(Arc::new(Type::String))), None),
        ] {
            assert_eq!(is_something(&value, 0), expected, "{value:?}");
        }
    }
}
