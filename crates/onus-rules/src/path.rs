//! Paths into the attributes of an instance, as policies write them: `rules[2].cidrs`.

use onus_catalogue::{Attribute, Instance};
use onus_model::{Data, Value};

/// What a path leads to.
#[derive(Debug)]
pub(crate) struct Found<'i> {
    /// The attribute at its start.
    pub(crate) attribute: &'i Attribute,
    /// The values on the way, the attribute's own first. The last one is what the path means, when `complete`.
    pub(crate) way: Vec<&'i Value>,
    /// Whether the whole path is there.
    pub(crate) complete: bool,
}

impl Found<'_> {
    /// What the path means; `None` when it isn't there.
    pub(crate) fn value(&self) -> Option<&Value> {
        self.way.last().copied().filter(|_| self.complete)
    }

    /// Whether nothing about it is unknown.
    pub(crate) fn is_known(&self) -> bool {
        match self.value() {
            Some(value) => value.is_wholly_known(),
            // What is left out of something known is known to be absent.
            None => self.way.last().is_none_or(|value| !value.is_unknown()),
        }
    }
}

/// A step of a path.
enum Step<'p> {
    Name(&'p str),
    Index(usize),
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, indexes) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            steps.push(Step::Name(name));
        }
        let numbers = indexes.split('[').filter_map(|index| index.trim_end_matches(']').parse().ok());
        steps.extend(numbers.map(Step::Index));
    }
    steps
}

/// Follows `path` in an instance; `None` when it has no such attribute.
pub(crate) fn follow<'i>(instance: &'i Instance, path: &str) -> Option<Found<'i>> {
    if let Some(attribute) = instance.attributes.get(path) {
        return Some(Found { attribute, way: vec![&attribute.value], complete: true });
    }
    let mut steps = steps(path).into_iter();
    let Some(Step::Name(first)) = steps.next() else { return None };
    let attribute = instance.attributes.get(first)?;
    let mut way = vec![&attribute.value];
    for step in steps {
        let here = *way.last()?;
        let next = match step {
            Step::Name(name) => here.get(name),
            // Policies don't see elements that are unknown, and count without them.
            Step::Index(index) => here
                .as_sequence()
                .and_then(|items| items.iter().filter(|item| !matches!(item.data, Data::Unknown(_))).nth(index)),
        };
        match next {
            Some(next) => way.push(next),
            None => return Some(Found { attribute, way, complete: false }),
        }
    }
    Some(Found { attribute, way, complete: true })
}
