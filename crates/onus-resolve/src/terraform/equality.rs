//! `==` as Terraform has it.

use super::convert::type_of;
use onus_model::{Data, Marks, Part, Reason, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

const MAX_DEPTH: usize = 256;

/// Whether two values are equal: a bool, or unknown where that can't be told. Never converts. Marks of both stay.
pub(crate) fn equal(a: &Value, b: &Value) -> Value {
    let mut marks = deep_marks(a, 0).and(deep_marks(b, 0));
    let answer = compare(a, b, &mut marks, 0);
    let value = match answer {
        Some(equal) => Value::bool(equal),
        None => {
            let references = [a.references(), b.references()].concat();
            let reason = reason(a).or_else(|| reason(b)).unwrap_or(Reason::Computed);
            let mut unknown = Unknown::new(Type::Bool, reason);
            unknown.not_null = true;
            unknown.references = sorted(references);
            Value::unknown(unknown)
        }
    };
    value.with_marks(marks)
}

/// All marks of a value and of what it holds.
pub(crate) fn deep_marks(value: &Value, depth: usize) -> Marks {
    if depth > MAX_DEPTH {
        return value.marks;
    }
    let items = value.as_sequence().into_iter().flatten();
    let entries = value.as_entries().into_iter().flat_map(|entries| entries.values());
    items.chain(entries).fold(value.marks, |marks, inner| marks.and(deep_marks(inner, depth + 1)))
}

fn sorted(mut references: Vec<onus_model::Reference>) -> Arc<[onus_model::Reference]> {
    references.sort();
    references.dedup();
    references.into()
}

fn reason(value: &Value) -> Option<Reason> {
    match &value.data {
        Data::Unknown(unknown) => Some(unknown.reason.clone()),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.iter().find_map(reason),
        Data::Map(_, entries) | Data::Object(entries) => entries.values().find_map(reason),
        _ => None,
    }
}

/// Equal, different, or not known.
fn compare(a: &Value, b: &Value, marks: &mut Marks, depth: usize) -> Option<bool> {
    *marks = marks.and(a.marks).and(b.marks);
    if depth > MAX_DEPTH {
        return None;
    }
    match (&a.data, &b.data) {
        (Data::Unknown(a), Data::Unknown(b)) => match (a.as_reference(), b.as_reference()) {
            (Some(a), Some(b)) if a == b => Some(true),
            // There is one day of the plan.
            _ if !a.derived && a.reason == b.reason && a.reason == Reason::Impure("plantimestamp".into()) => {
                (!b.derived).then_some(true)
            }
            _ => different_types(&a.ty, &b.ty).then_some(false),
        },
        (Data::Unknown(unknown), _) => compare_unknown(unknown, b),
        (_, Data::Unknown(unknown)) => compare_unknown(unknown, a),
        (Data::Null(_), Data::Null(_)) => Some(true),
        (Data::Null(_), _) | (_, Data::Null(_)) => Some(false),
        (Data::List(s, x), Data::List(t, y)) | (Data::Set(s, x), Data::Set(t, y)) => {
            if s != t && !(x.is_empty() && y.is_empty()) && different_types(s, t) {
                return Some(false);
            }
            items(x, y, marks, depth)
        }
        (Data::Tuple(x), Data::Tuple(y)) => items(x, y, marks, depth),
        (Data::Map(s, x), Data::Map(t, y)) => {
            if s != t && different_types(s, t) {
                Some(false)
            } else {
                entries(x, y, marks, depth)
            }
        }
        (Data::Object(x), Data::Object(y)) => entries(x, y, marks, depth),
        (a, b) => Some(a == b),
    }
}

fn items(a: &[Value], b: &[Value], marks: &mut Marks, depth: usize) -> Option<bool> {
    if a.len() != b.len() {
        return Some(false);
    }
    all(a.iter().zip(b).map(|(a, b)| compare(a, b, marks, depth + 1)))
}

fn entries(
    a: &BTreeMap<Arc<str>, Value>,
    b: &BTreeMap<Arc<str>, Value>,
    marks: &mut Marks,
    depth: usize,
) -> Option<bool> {
    if !a.keys().eq(b.keys()) {
        return Some(false);
    }
    all(a.values().zip(b.values()).map(|(a, b)| compare(a, b, marks, depth + 1)))
}

/// Different as soon as one pair is, not known when one isn't.
fn all(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for answer in answers {
        match answer {
            Some(false) => return Some(false),
            Some(true) => {}
            None => known = false,
        }
    }
    known.then_some(true)
}

fn compare_unknown(unknown: &Unknown, other: &Value) -> Option<bool> {
    if !unknown.alternatives.is_empty() {
        let mut marks = Marks::NONE;
        let mut answers = unknown.alternatives.iter().map(|value| compare(value, other, &mut marks, MAX_DEPTH));
        let first = answers.next()??;
        return answers.all(|answer| answer == Some(first)).then_some(first);
    }
    if other.is_null() {
        let has_text = unknown.parts.iter().any(|part| matches!(part, Part::Text(_)));
        return (unknown.not_null || has_text).then_some(false);
    }
    if different_types(&unknown.ty, &type_of(other)) {
        return Some(false);
    }
    if let (Some(least), Some(number)) = (unknown.least, other.as_number()) {
        return number.as_i64().is_some_and(|number| number < i64::try_from(least).unwrap_or(0)).then_some(false);
    }
    let text = other.as_str()?;
    let mismatch = match (unknown.parts.first(), unknown.parts.last()) {
        (Some(Part::Text(prefix)), _) if !text.starts_with(&**prefix) => true,
        (_, Some(Part::Text(suffix))) => !text.ends_with(&**suffix),
        _ => false,
    };
    mismatch.then_some(false)
}

/// Whether values of two types are certainly unequal. A null of either would still be equal to a null of the other, but
/// an unknown of a known type that is compared with a value of another isn't that.
fn different_types(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Any, _) | (_, Type::Any) => false,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => {
            different_types(a, b)
        }
        (Type::Tuple(a), Type::Tuple(b)) => {
            a.len() != b.len() || a.iter().zip(b.iter()).any(|(a, b)| different_types(a, b))
        }
        (Type::Object(a), Type::Object(b)) => {
            !a.keys().eq(b.keys()) || a.values().zip(b.values()).any(|(a, b)| different_types(&a.ty, &b.ty))
        }
        (a, b) => std::mem::discriminant(a) != std::mem::discriminant(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_converts() {
        let list = crate::terraform::convert::convert(&Value::tuple(vec![]), &Type::List(Arc::new(Type::Any))).unwrap();
        for (a, b) in [(Value::string("1"), Value::number(1)), (Value::tuple(vec![]), list)] {
            assert_eq!(equal(&a, &b), Value::bool(false));
        }
    }

    #[test]
    fn a_known_difference_decides_despite_unknowns() {
        let unknown = Value::unknown(Unknown::attribute("a.b", "id"));
        let other = Value::unknown(Unknown::attribute("a.c", "id"));
        let pair = |second: &str| Value::tuple(vec![unknown.clone(), Value::string(second)]);
        assert_eq!(equal(&Value::tuple(vec![other, Value::string("x")]), &pair("y")), Value::bool(false));
        assert_eq!(equal(&pair("x"), &pair("x")), Value::bool(true));
        assert!(equal(&unknown, &Value::string("x")).is_unknown());
        assert!(equal(&unknown, &Value::null()).is_unknown());
    }
}
