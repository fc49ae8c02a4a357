//! Paths into resources: how they are written in the catalogue, and what they find.

use crate::json;
use onus_model::{Reason, Type, Unknown, Value};
use std::sync::Arc;

/// A path as in `encryption:rule.sse_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path {
    pub(crate) start: Start,
    pub(crate) steps: Vec<Step>,
    /// The steps as written.
    pub(crate) text: Arc<str>,
}

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
