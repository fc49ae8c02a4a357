//! Policy documents of IAM as lists of statements, whatever way they are written.

use crate::json;
use onus_model::{Data, Reason, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The statements of all documents in one. What isn't known of a statement is unknown in it (an element of a list, a principal,
/// the whole condition); a document that can't be read is an unknown element.
pub(crate) fn read(documents: &[Value]) -> Value {
    let mut statements = Vec::new();
    let (mut version, mut id) = (None, None);
    for document in documents {
        match json::read(document).filter(|parsed| parsed.as_entries().is_some()) {
            Some(parsed) => {
                version = version.or_else(|| parsed.get("Version").cloned());
                id = id.or_else(|| parsed.get("Id").cloned());
                let list = parsed.get("Statement").cloned().unwrap_or_else(Value::null);
                match list.as_sequence() {
                    Some(items) => statements.extend(items.iter().map(statement)),
                    None if list.is_null() => {}
                    None => statements.push(statement(&list)),
                }
            }
            None if is_empty(document) => {}
            None if documents.len() == 1 => return opaque(document),
            None => statements.push(opaque(document)),
        }
    }
    let version = version.unwrap_or_else(|| Value::string("2008-10-17"));
    let entries =
        [("version", version), ("id", id.unwrap_or_else(Value::null)), ("statements", Value::tuple(statements))];
    let value = object(entries);
    match documents.first() {
        Some(first) => value.with_origin(first.origin.clone()).with_marks(first.marks),
        None => value,
    }
}

fn is_empty(document: &Value) -> bool {
    document.is_null() || document.as_str().is_some_and(|text| text.trim().is_empty())
}

/// What stands for a document that can't be read.
fn opaque(document: &Value) -> Value {
    let unknown = match &document.data {
        Data::Unknown(unknown) => Unknown { parts: Arc::from([]), ..Unknown::clone(unknown) },
        _ => Unknown::new(Type::String, Reason::Failed),
    };
    Value::unknown(unknown).with_origin(document.origin.clone()).with_marks(document.marks)
}

fn object<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::object(entries.into_iter().map(|(key, value)| (Arc::from(key), value)).collect())
}

/// One statement, or why it isn't known.
fn statement(written: &Value) -> Value {
    let value = if written.as_entries().is_some() {
        let effect = written.get("Effect").cloned().unwrap_or_else(|| Value::string("Allow"));
        let optional = |key: &str| written.get(key).cloned().unwrap_or_else(Value::null);
        let sid = optional("Sid");
        let sid = json::readable(&sid).map_or(Value::null(), Value::string);
        object([
            ("sid", sid),
            ("effect", known(&effect)),
            ("actions", texts(&optional("Action"), known)),
            ("not_actions", texts(&optional("NotAction"), known)),
            ("resources", texts(&optional("Resource"), readable)),
            ("not_resources", texts(&optional("NotResource"), readable)),
            ("principals", principals(&optional("Principal"))),
            ("not_principals", principals(&optional("NotPrincipal"))),
            ("conditions", conditions(&optional("Condition"))),
        ])
    } else {
        opaque(written)
    };
    let origin = if value.origin.span().is_some() { value.origin.clone() } else { written.origin.clone() };
    value.with_origin(origin).with_marks(written.marks)
}

/// The text with its place, so that a finding can point at it.
fn text_at(text: Option<Arc<str>>, value: &Value) -> Value {
    text.map_or_else(|| opaque(value), |text| Value::string(text).with_origin(value.origin.clone()))
}

fn known(value: &Value) -> Value {
    text_at(json::text_of(value), value)
}

fn readable(value: &Value) -> Value {
    text_at(json::readable(value), value)
}

/// A list of texts; one text is a list of one.
fn texts(value: &Value, read: impl Fn(&Value) -> Value) -> Value {
    match value.as_sequence() {
        Some(items) => Value::tuple(items.iter().filter(|item| !item.is_null()).map(read).collect::<Vec<_>>()),
        None if value.is_null() => Value::tuple([]),
        // Not known may be several.
        None => match read(value) {
            text if text.is_unknown() => text,
            text => Value::tuple([text]),
        },
    }
}

fn principals(value: &Value) -> Value {
    if value.is_null() {
        return Value::object(BTreeMap::new());
    }
    if let Some(entries) = value.as_entries() {
        return Value::object(entries.iter().map(|(kind, value)| (Arc::clone(kind), texts(value, readable))).collect());
    }
    // A bare list is of accounts, too.
    if value.as_sequence().is_some() {
        return object([("AWS", texts(value, readable))]);
    }
    match value.as_str() {
        Some(text) => object([(if text == "*" { "*" } else { "AWS" }, Value::tuple([Value::string(text)]))]),
        None => opaque(value),
    }
}

fn conditions(value: &Value) -> Value {
    if value.is_null() {
        return Value::tuple([]);
    }
    let Some(tests) = value.as_entries() else { return opaque(value) };
    let mut conditions = Vec::new();
    for (test, variables) in tests {
        let Some(variables) = variables.as_entries() else { return opaque(variables) };
        for (variable, values) in variables {
            conditions.push(object([
                ("test", Value::string(Arc::clone(test))),
                ("variable", Value::string(Arc::clone(variable))),
                ("values", texts(values, readable)),
            ]));
        }
    }
    Value::tuple(conditions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::show;
    use onus_model::Part;

    fn statements(document: Value) -> Vec<String> {
        let value = read(&[document]);
        value.get("statements").and_then(Value::as_sequence).unwrap_or_default().iter().map(show).collect()
    }

    #[test]
    fn everything_is_a_list() {
        let text = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Principal": "*", "Resource": ["a", "b"],
            "Condition": {"Bool": {"aws:SecureTransport": false}}}}"#;
        let expected = concat!(
            r#"{"actions": ["s3:*"], "conditions": [{"test": "Bool", "values": ["false"], "variable": "aws:SecureTransport"}], "#,
            r#""effect": "Allow", "not_actions": [], "not_principals": {}, "not_resources": [], "#,
            r#""principals": {"*": ["*"]}, "resources": ["a", "b"], "sid": null}"#
        );
        assert_eq!(statements(Value::string(text)), [expected]);
        let spelled = Value::string(text.replace(r#""Principal": "*""#, r#""Principal": {"AWS": "*"}"#));
        assert!(statements(spelled).concat().contains(r#""principals": {"AWS": ["*"]}"#));
    }

    #[test]
    fn what_is_not_known_of_a_statement_is_unknown_in_it_and_a_resource_of_the_unit_is_known() {
        let hole = |unknown| Part::Hole(Arc::new(unknown));
        let text = |text: &str| Part::Text(Arc::from(text));
        let document = |name: &str, unknown: Unknown| {
            let parts =
                [text(&format!(r#"{{"Statement": [{{"Effect": "Allow", "{name}": ""#)), hole(unknown), text(r#""}]}"#)];
            Value::unknown(Unknown { parts: parts.into(), ..Unknown::new(Type::String, Reason::Computed) })
        };
        let input = || Unknown::new(Type::String, Reason::Input("x".into()));
        for (name, key) in [("Action", "actions"), ("Resource", "resources"), ("Principal", "principals")] {
            let text = statements(document(name, input())).concat();
            assert!(text.contains(&format!("\"{key}\": (unknown)")), "{text}");
            assert!(text.contains(r#""effect": "Allow""#), "{text}");
        }
        let known = statements(document("Resource", Unknown::attribute("aws_s3_bucket.b", "arn"))).concat();
        assert!(known.contains(r#""resources": ["${aws_s3_bucket.b.arn}"]"#), "{known}");
    }

    #[test]
    fn a_document_that_is_no_document_is_unknown() {
        assert!(read(&[Value::string("nonsense")]).is_unknown());
        assert!(read(&[Value::unknown(Unknown::new(Type::String, Reason::External))]).is_unknown());
        assert_eq!(statements(Value::string("")), [""; 0]);
        let several = read(&[Value::string("{}"), Value::string("nonsense")]);
        assert_eq!(several.get("statements").map(show).as_deref(), Some("[(unknown)]"));
    }
}
