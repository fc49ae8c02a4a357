//! Paths into resources: how they are written in the catalogue, and what they find.

use crate::json;
use onus_model::{Reason, Type, Unknown, Value};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A path as in `encryption:rule.sse_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Path {
    pub(crate) start: Start,
    pub(crate) steps: Vec<Step>,
    /// The steps as written.
    pub(crate) text: Arc<str>,
}

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Start {
    /// In the resource, or its part.
    Here,
    /// In the resource, also for a part.
    Resource,
    /// In what is said about the resource: `lifecycle`, `DeletionPolicy`.
    Meta,
    /// In a companion, by its number.
    Companion(usize),
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Step {
    Name(Arc<str>),
    /// `[*]`
    All,
    /// `[0]`
    Index(usize),
    /// `[name=log_checkpoints]`
    Where(Arc<str>, Arc<str>),
}

impl Path {
    /// Reads a path; `companions` are the names that may stand before the colon.
    pub(crate) fn parse(text: &str, companions: &[Arc<str>]) -> Result<Self, String> {
        let prefix = text.split_once(':').filter(|(name, _)| !name.contains(['.', '[']));
        let (start, rest) = match prefix {
            None => (Start::Here, text),
            Some(("meta", rest)) => (Start::Meta, rest),
            Some(("resource", rest)) => (Start::Resource, rest),
            Some((name, rest)) => match companions.iter().position(|companion| **companion == *name) {
                Some(index) => (Start::Companion(index), rest),
                None => return Err(format!("the kind has no companion `{name}`")),
            },
        };
        let steps = if rest == "." || (rest.is_empty() && prefix.is_some()) { Vec::new() } else { steps(rest)? };
        Ok(Self { start, steps, text: Arc::from(if rest == "." { "" } else { rest }) })
    }
}

fn steps(text: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut rest = text;
    loop {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if name.is_empty() {
            return Err("a name is empty".to_owned());
        }
        steps.push(Step::Name(Arc::from(name)));
        rest = after;
        while let Some(inner) = rest.strip_prefix('[') {
            // A name with dots: `Parameters["rds.force_ssl"]`.
            if let Some((name, after)) = inner.strip_prefix('"').and_then(|inner| inner.split_once("\"]")) {
                steps.push(Step::Name(Arc::from(name)));
                rest = after;
                continue;
            }
            let Some((inner, after)) = inner.split_once(']') else { return Err("a bracket isn't closed".to_owned()) };
            steps.push(match (inner, inner.split_once('='), inner.parse()) {
                ("*", _, _) => Step::All,
                (_, Some((key, value)), _) => Step::Where(Arc::from(key), Arc::from(value)),
                (_, _, Ok(index)) => Step::Index(index),
                _ => return Err(format!("`[{inner}]` is neither `[*]`, `[0]` nor `[name=value]`")),
            });
            rest = after;
        }
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None if rest.is_empty() => return Ok(steps),
            None => return Err("a dot is missing".to_owned()),
        }
    }
}

/// What a path finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) value: Value,
    /// The numbers of the elements that `[*]` went through.
    pub(crate) indices: Vec<usize>,
}

/// Follows `steps` from `value`. `None`: it isn't written (or null). An empty list: a list is written, and nothing in it.
pub(crate) fn follow(value: &Value, steps: &[Step]) -> Option<Vec<Found>> {
    let mut found = vec![Found { value: value.clone(), indices: Vec::new() }];
    let mut written = false;
    for step in steps {
        let mut next = Vec::new();
        for Found { value, indices } in found {
            if value.is_unknown() {
                let parsed = match step {
                    Step::Name(_) | Step::All => json::read(&value).filter(|value| !value.is_unknown()),
                    Step::Index(_) | Step::Where(..) => None,
                };
                match parsed {
                    Some(parsed) => written |= take(&parsed, step, &indices, &mut next),
                    None => next.push(Found { value, indices }),
                }
                continue;
            }
            let text = value.as_str().is_some().then(|| json::read(&value)).flatten();
            written |= take(text.as_ref().unwrap_or(&value), step, &indices, &mut next);
        }
        // A list that is there and empty is written, also when more steps follow.
        found = next;
        if found.is_empty() {
            return written.then(Vec::new);
        }
    }
    found.retain(|found| !found.value.is_null());
    (!found.is_empty() || written).then_some(found)
}

/// Takes one step; gives whether a list was there to be gone through.
fn take(value: &Value, step: &Step, indices: &[usize], next: &mut Vec<Found>) -> bool {
    let keep = |value: &Value| Found { value: value.clone(), indices: indices.to_vec() };
    match step {
        Step::Name(name) => {
            // A block is a list of one.
            let holder = value.as_sequence().map_or(Some(value), <[Value]>::first);
            match holder {
                Some(holder) if holder.is_unknown() => next.push(keep(holder)),
                Some(holder) => next.extend(holder.get(name).filter(|value| !value.is_null()).map(keep)),
                None => {}
            }
            false
        }
        Step::All => match value.as_sequence() {
            Some(items) => {
                next.extend(items.iter().enumerate().filter(|(_, item)| !item.is_null()).map(|(index, item)| {
                    let indices = indices.iter().copied().chain([index]).collect();
                    Found { value: item.clone(), indices }
                }));
                true
            }
            None => {
                let indices = indices.iter().copied().chain([0]).collect();
                next.push(Found { value: value.clone(), indices });
                true
            }
        },
        Step::Index(index) => {
            match value.as_sequence() {
                Some(items) => next.extend(items.get(*index).filter(|item| !item.is_null()).map(keep)),
                None if *index == 0 => next.push(keep(value)),
                None => {}
            }
            false
        }
        Step::Where(key, wanted) => {
            let items = value.as_sequence().unwrap_or(std::slice::from_ref(value));
            let text = |item: &Value| item.get(key).and_then(json::text_of);
            let unknown = |item: &Value| item.is_unknown() || item.get(key).is_some_and(Value::is_unknown);
            if let Some(item) = items.iter().rev().find(|item| text(item).as_deref() == Some(&**wanted)) {
                next.push(keep(item));
            } else if items.iter().any(unknown) {
                next.push(keep(
                    &Value::unknown(Unknown::new(Type::Any, Reason::Condition)).with_origin(value.origin.clone()),
                ));
            }
            false
        }
    }
}

/// The path as it was gone, with numbers instead of `[*]`.
pub(crate) fn concrete(text: &str, indices: &[usize]) -> String {
    let mut parts = text.split("[*]");
    let mut path = parts.next().unwrap_or("").to_owned();
    let mut indices = indices.iter();
    for part in parts {
        match indices.next() {
            Some(index) => path.push_str(&format!("[{index}]")),
            None => path.push_str("[*]"),
        }
        path.push_str(part);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::show;
    use onus_model::Part;

    #[test]
    fn what_is_no_path_says_why() {
        let companions = [Arc::from("policy")];
        for (text, expected) in [
            ("", "a name is empty"),
            ("a..b", "a name is empty"),
            ("a[", "a bracket isn't closed"),
            ("a[x]", "`[x]` is neither `[*]`, `[0]` nor `[name=value]`"),
            ("a[0]b", "a dot is missing"),
            ("other:a", "the kind has no companion `other`"),
        ] {
            assert_eq!(Path::parse(text, &companions), Err(expected.to_owned()), "{text}");
        }
        for (text, start, steps) in [
            (".", Start::Here, 0),
            ("policy:", Start::Companion(0), 0),
            ("policy:a.b[*]", Start::Companion(0), 3),
            ("meta:lifecycle", Start::Meta, 1),
            ("a[Key=x.y:z].b", Start::Here, 3),
            (r#"Parameters["rds.force_ssl"]"#, Start::Here, 2),
        ] {
            let path = Path::parse(text, &companions).unwrap();
            assert_eq!((path.start, path.steps.len()), (start, steps), "{text}");
        }
    }

    /// What a path finds in a value that is written as JSON.
    fn found(value: &Value, path: &str) -> Option<String> {
        let found = follow(value, &Path::parse(path, &[]).unwrap().steps)?;
        Some(found.iter().map(|found| show(&found.value)).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn paths_lead_through_blocks_lists_and_texts() {
        let text = r#"{"a": [{"b": 1}, {"b": 2}], "none": null, "empty": [], "text": "[{\"c\": true}]",
            "map": {"d.e": 5}, "flags": [{"name": "x", "value": "on"}, {"name": "y"}]}"#;
        let value = json::read(&Value::string(text)).unwrap();
        for (path, expected) in [
            ("a.b", Some("1")),
            ("a[*].b", Some("1 2")),
            ("a[1].b", Some("2")),
            ("a[2].b", None),
            ("a.c", None),
            ("a[*].c", Some("")),
            ("none", None),
            ("none.x", None),
            ("empty", Some("[]")),
            ("empty[*].x", Some("")),
            ("empty.x", None),
            ("text[*].c", Some("true")),
            ("text.c", Some("true")),
            (r#"map["d.e"]"#, Some("5")),
            ("flags[name=x].value", Some("\"on\"")),
            ("flags[name=y].value", None),
            ("flags[name=z].value", None),
        ] {
            assert_eq!(found(&value, path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn an_unknown_on_the_way_is_unknown_and_a_template_leads_on() {
        let unknown = || Unknown::new(Type::Any, Reason::External);
        let object = |key: &str, value: Value| Value::object([(Arc::from(key), value)].into());
        let value = object("a", Value::unknown(unknown()));
        for path in ["a.b", "a[*].b", "a[0]", "a[name=x].b"] {
            assert_eq!(found(&value, path).as_deref(), Some("(unknown)"), "{path}");
        }
        let flag = Value::tuple([object("name", Value::unknown(unknown()))]);
        assert_eq!(found(&object("a", flag), "a[name=x].b").as_deref(), Some("(unknown)"));
        let parts = [
            Part::Text(Arc::from(r#"[{"b": 1, "c": ""#)),
            Part::Hole(Arc::new(unknown())),
            Part::Text(Arc::from(r#""}]"#)),
        ];
        let template = object("a", Value::unknown(Unknown { parts: parts.into(), ..unknown() }));
        assert_eq!(found(&template, "a[*].b").as_deref(), Some("1"));
        assert_eq!(found(&template, "a[*].c").as_deref(), Some("(unknown)"));
    }
}
