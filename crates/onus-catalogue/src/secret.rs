//! Where a secret comes from, without the secret: policies get to know that a password is written in the code, never which.

use crate::{credential, json};
use onus_model::{Data, HopKind, Origin, Reason, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How deep alternatives of alternatives are looked at.
const MAX_ALTERNATIVES: usize = 4;
/// How deep a document is searched for credentials.
const MAX_DEPTH: usize = 16;
/// More credentials in one place than this say nothing new.
const MAX_FOUND: usize = 32;

/// `{"from", "name", "hidden"}` of a value that is a secret. `None`: nothing is written.
///
/// `from`: `literal` (the text stands in the code or in a file of values), `default` (of a variable or parameter), `parameter`
/// (one without a value), `lookup` (a data source, a dynamic reference, another stack), `resource` (something that only apply
/// gives). `name` is that of the variable or parameter. `hidden`: the language keeps it out of its output (`sensitive`, `NoEcho`).
pub(crate) fn read(written: &Value) -> Option<Value> {
    let inner = match written.as_sequence() {
        Some([only]) => only,
        _ => written,
    };
    if inner.as_str().is_some_and(str::is_empty) {
        return None;
    }
    let Some((from, name)) = source(inner, 0) else {
        return Some(opaque(inner));
    };
    let facts = [
        ("from", Value::string(from)),
        ("name", name.map_or_else(Value::null, Value::string)),
        ("hidden", Value::bool(inner.marks.sensitive)),
    ];
    let facts = Value::object(facts.into_iter().map(|(key, value)| (Arc::from(key), value)).collect());
    Some(facts.with_origin(inner.origin.clone()))
}

/// Not known, and without the parts that are.
fn opaque(value: &Value) -> Value {
    let reason = value.as_unknown().map_or(Reason::Failed, |unknown| unknown.reason.clone());
    Value::unknown(Unknown::new(Type::Any, reason)).with_origin(value.origin.clone())
}

fn source(value: &Value, depth: usize) -> Option<(&'static str, Option<Arc<str>>)> {
    let Data::Unknown(unknown) = &value.data else {
        return json::text_of(value).map(|_| known_source(&value.origin));
    };
    if !unknown.alternatives.is_empty() {
        if depth >= MAX_ALTERNATIVES {
            return None;
        }
        let mut arms = unknown.alternatives.iter().filter(|arm| !arm.is_null());
        let first = source(arms.next()?, depth + 1)?;
        return arms.all(|arm| source(arm, depth + 1).is_some_and(|(from, _)| from == first.0)).then_some(first);
    }
    match &unknown.reason {
        Reason::Input(name) => Some(("parameter", Some(Arc::clone(name)))),
        Reason::External => Some(("lookup", None)),
        Reason::Computed | Reason::Impure(_) => Some(("resource", None)),
        Reason::Module(_) | Reason::Failed | Reason::Limit | Reason::Unsupported | Reason::Condition => None,
    }
}

/// Where a text that is known comes from.
fn known_source(origin: &Origin) -> (&'static str, Option<Arc<str>>) {
    let default = origin.hops().find_map(|hop| match &hop.kind {
        HopKind::Default(name) => Some(Arc::clone(name)),
        _ => None,
    });
    match default {
        Some(name) => ("default", Some(name)),
        None => ("literal", None),
    }
}

/// The credentials in texts, maps of names to values, lists of `{name, value}`, and JSON: a list of `{"kind", "name"}`. A value that
/// isn't known is no credential in the code; a text that isn't known at all is an unknown element.
pub(crate) fn find(found: &[Value]) -> Value {
    let mut search = Search::default();
    for value in found {
        search.walk(None, value, 0);
    }
    let list = Value::tuple(search.found);
    match found {
        [only] if only.is_unknown() && search.dark => opaque(only),
        [first, ..] => list.with_origin(first.origin.clone()),
        [] => list,
    }
}

#[derive(Default)]
struct Search {
    found: Vec<Value>,
    /// Whether a whole text isn't known.
    dark: bool,
}

impl Search {
    fn walk(&mut self, name: Option<&str>, value: &Value, depth: usize) {
        if depth > MAX_DEPTH || self.found.len() >= MAX_FOUND {
            return;
        }
        if let Some(entries) = value.as_entries() {
            self.entries(entries, depth);
        } else if let Some(items) = value.as_sequence() {
            items.iter().for_each(|item| self.walk(name, item, depth + 1));
        } else if let Some(document) = json::read(value) {
            self.walk(name, &document, depth + 1);
        } else {
            self.text(name, value);
        }
    }

    fn entries(&mut self, entries: &BTreeMap<Arc<str>, Value>, depth: usize) {
        let either = |lower: &str, upper: &str| entries.get(lower).or_else(|| entries.get(upper));
        let pair = either("name", "Name").and_then(Value::as_str).zip(either("value", "Value"));
        let Some((name, value)) = pair else {
            entries.iter().for_each(|(key, value)| self.walk(Some(key), value, depth + 1));
            return;
        };
        // CodeBuild: the value names a parameter or a secret, it isn't one.
        let named = either("type", "Type").and_then(Value::as_str);
        if !named.is_some_and(|kind| kind.ends_with("STORE") || kind.ends_with("MANAGER")) {
            self.walk(Some(name), value, depth + 1);
        }
    }

    fn text(&mut self, name: Option<&str>, value: &Value) {
        let kind = match &value.data {
            Data::Unknown(unknown) if unknown.parts.is_empty() => {
                self.dark |= name.is_none();
                None
            }
            Data::Unknown(unknown) => credential::in_text(&json::render(&unknown.parts)),
            _ => json::text_of(value).and_then(|text| {
                name.and_then(|name| credential::in_entry(name, &text)).or_else(|| credential::in_text(&text))
            }),
        };
        let Some(kind) = kind else { return };
        let facts = [("kind", Value::string(kind)), ("name", name.map_or_else(Value::null, Value::string))];
        let facts = Value::object(facts.into_iter().map(|(key, value)| (Arc::from(key), value)).collect());
        self.found.push(facts.with_origin(value.origin.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::show;
    use onus_model::{Marks, Part};

    fn input(name: &str) -> Value {
        Value::unknown(Unknown::new(Type::String, Reason::Input(name.into())))
    }

    fn from(value: &Value) -> Option<String> {
        read(value).map(|facts| facts.get("from").map_or_else(|| show(&facts), show))
    }

    #[test]
    fn a_text_in_the_code_is_literal_and_never_shown() {
        let facts = read(&Value::string("hunter2")).unwrap();
        assert_eq!(show(&facts), r#"{"from": "literal", "hidden": false, "name": null}"#);
        assert_eq!(read(&Value::string("")), None);
    }

    #[test]
    fn what_has_no_value_in_the_code_is_not_literal() {
        let hidden = input("p").with_marks(Marks { sensitive: true, ..Marks::NONE });
        assert_eq!(show(&read(&hidden).unwrap()), r#"{"from": "parameter", "hidden": true, "name": "p"}"#);
        let unknown = |reason| Value::unknown(Unknown::new(Type::String, reason));
        assert_eq!(from(&unknown(Reason::External)).as_deref(), Some("\"lookup\""));
        assert_eq!(from(&unknown(Reason::Computed)).as_deref(), Some("\"resource\""));
        assert_eq!(from(&unknown(Reason::Failed)).as_deref(), Some("(unknown)"));
    }

    #[test]
    fn a_default_is_known_by_its_origin() {
        let origin = Origin::NONE.reached_from(Origin::NONE, HopKind::Default("password".into()));
        let facts = read(&Value::string("hunter2").with_origin(origin)).unwrap();
        assert_eq!(show(&facts), r#"{"from": "default", "hidden": false, "name": "password"}"#);
    }

    #[test]
    fn alternatives_that_say_the_same_are_one() {
        let either = |arms: [Value; 2]| {
            Value::unknown(Unknown { alternatives: Arc::from(arms), ..Unknown::new(Type::Any, Reason::Condition) })
        };
        let literal = || Value::string("hunter2");
        assert_eq!(from(&either([literal(), literal()])).as_deref(), Some("\"literal\""));
        assert_eq!(from(&either([literal(), Value::null()])).as_deref(), Some("\"literal\""));
        assert_eq!(from(&either([literal(), input("x")])).as_deref(), Some("(unknown)"));
    }

    #[test]
    fn credentials_are_found_in_maps_lists_and_documents() {
        let key = concat!("AKIA", "IOSFODNN7EXAMPLE");
        let object = |entries: Vec<(&str, Value)>| {
            Value::object(entries.into_iter().map(|(key, value)| (Arc::from(key), value)).collect())
        };
        let found = |value: Value| {
            find(&[value]).as_sequence().map(|items| items.iter().map(show).collect::<Vec<_>>().concat())
        };
        let expected = r#"{"kind": "AWS access key", "name": "id"}"#;
        assert_eq!(found(object(vec![("id", Value::string(key)), ("other", input("x"))])).as_deref(), Some(expected));
        let pair = |kind: &str| {
            object(vec![("Name", Value::string("id")), ("Value", Value::string(key)), ("Type", Value::string(kind))])
        };
        assert_eq!(found(Value::tuple([pair("PLAINTEXT")])).as_deref(), Some(expected));
        assert_eq!(found(Value::tuple([pair("PARAMETER_STORE")])).as_deref(), Some(""));
        let document = format!(r#"[{{"environment": [{{"name": "id", "value": "{key}"}}]}}]"#);
        assert_eq!(found(Value::string(document)).as_deref(), Some(expected));
        let parts: Vec<Part> = vec![
            Part::Text(format!("export KEY={key}\n").into()),
            Part::Hole(Arc::new(Unknown::attribute("aws_instance.x", "id"))),
        ];
        let template = Value::unknown(Unknown { parts: parts.into(), ..Unknown::new(Type::String, Reason::Computed) });
        assert_eq!(found(template).as_deref(), Some(r#"{"kind": "AWS access key", "name": null}"#));
    }

    #[test]
    fn a_text_that_is_not_known_is_not_searched() {
        assert!(find(&[Value::unknown(Unknown::new(Type::String, Reason::Failed))]).is_unknown());
        assert_eq!(show(&find(&[Value::string("echo hello")])), "[]");
    }
}
