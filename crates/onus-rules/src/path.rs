//! Paths into the attributes of an instance, as policies write them: `rules[2].cidrs`, `rules[*].cidrs`.

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
    /// Whether nothing about it is unknown: with `[*]`, of no element.
    known: bool,
}

impl Found<'_> {
    /// What the path means; `None` when it isn't there.
    pub(crate) fn value(&self) -> Option<&Value> {
        self.way.last().copied().filter(|_| self.complete)
    }

    /// Whether nothing about it is unknown.
    pub(crate) fn is_known(&self) -> bool {
        self.known
    }
}

/// A step of a path.
enum Step<'p> {
    Name(&'p str),
    Index(usize),
    /// Every element.
    All,
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, indexes) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            steps.push(Step::Name(name));
        }
        steps.extend(indexes.split('[').filter_map(|index| match index.trim_end_matches(']') {
            "*" => Some(Step::All),
            number => number.parse().ok().map(Step::Index),
        }));
    }
    steps
}

/// Follows `path` in an instance; `None` when it has no such attribute. Of every element the way goes through the first.
pub(crate) fn follow<'i>(instance: &'i Instance, path: &str) -> Option<Found<'i>> {
    if let Some(attribute) = instance.attributes.get(path) {
        let known = attribute.value.is_wholly_known();
        return Some(Found { attribute, way: vec![&attribute.value], complete: true, known });
    }
    let steps = steps(path);
    let (Step::Name(first), steps) = steps.split_first()? else { return None };
    let attribute = instance.attributes.get(*first)?;
    let known = is_known(&attribute.value, steps);
    let mut way = vec![&attribute.value];
    for step in steps {
        let here = *way.last()?;
        let next = match step {
            Step::Name(name) => here.get(name),
            Step::Index(index) => element(here, *index),
            Step::All => element(here, 0),
        };
        match next {
            Some(next) => way.push(next),
            None => return Some(Found { attribute, way, complete: false, known }),
        }
    }
    Some(Found { attribute, way, complete: true, known })
}

/// An element by its number. Policies don't see elements that are unknown, and count without them.
fn element(list: &Value, index: usize) -> Option<&Value> {
    list.as_sequence()?.iter().filter(|item| !matches!(item.data, Data::Unknown(_))).nth(index)
}

/// Whether nothing is unknown where the steps lead. What is left out of something known is known to be absent.
fn is_known(value: &Value, steps: &[Step<'_>]) -> bool {
    let Some((step, rest)) = steps.split_first() else { return value.is_wholly_known() };
    let next = match step {
        Step::Name(name) => value.get(name),
        Step::Index(index) => element(value, *index),
        Step::All => {
            let Some(items) = value.as_sequence() else { return !value.is_unknown() };
            return items.iter().all(|item| is_known(item, rest));
        }
    };
    next.map_or(!value.is_unknown(), |next| is_known(next, rest))
}

#[cfg(test)]
mod tests {
    use super::follow;
    use onus_catalogue::{Attribute, AttributeSource, Instance};
    use onus_model::{Reason, Type, Unknown, Value};
    use std::collections::BTreeMap;
    use std::sync::Arc;

    fn object(entries: &[(&str, Value)]) -> Value {
        Value::object(entries.iter().map(|(name, value)| (Arc::from(*name), value.clone())).collect())
    }

    fn unknown() -> Value {
        Value::unknown(Unknown::new(Type::Any, Reason::Condition))
    }

    fn instance(rules: Value) -> Instance {
        let source = AttributeSource::Code { resource: 0, path: "rules".to_owned() };
        let attributes = BTreeMap::from([(Arc::from("rules"), Attribute { value: rules, source })]);
        Instance { address: "r".into(), resource: 0, part: None, attributes }
    }

    fn is_known(rules: Value, path: &str) -> bool {
        follow(&instance(rules), path).is_some_and(|found| found.is_known())
    }

    #[test]
    fn every_element_has_to_be_known_there_and_elsewhere_needs_not() {
        let known = object(&[("port", Value::number(22)), ("name", unknown())]);
        let other = object(&[("port", unknown()), ("name", Value::string("ssh"))]);
        assert!(is_known(Value::tuple([known.clone()]), "rules[*].port"));
        assert!(!is_known(Value::tuple([known.clone()]), "rules[*].name"));
        assert!(!is_known(Value::tuple([known.clone(), other]), "rules[*].port"));
        assert!(is_known(Value::tuple([known.clone(), object(&[])]), "rules[*].port"), "left out is known");
        assert!(!is_known(Value::tuple([known]), "rules"));
    }

    #[test]
    fn an_unknown_element_and_an_unknown_list_are_unknown_everywhere() {
        let known = object(&[("port", Value::number(22))]);
        assert!(!is_known(Value::tuple([known, unknown()]), "rules[*].port"));
        assert!(!is_known(unknown(), "rules[*].port"));
        assert!(!is_known(unknown(), "rules[0].port"));
        assert!(is_known(Value::tuple(Vec::<Value>::new()), "rules[*].port"));
    }

    #[test]
    fn the_way_goes_through_the_first_known_element() {
        let rules = Value::tuple([unknown(), object(&[("port", Value::number(22))])]);
        let instance = instance(rules);
        let found = follow(&instance, "rules[*].port").unwrap();
        assert!(found.complete);
        assert_eq!(found.value().map(|port| port.data.clone()), Some(Value::number(22).data));
    }
}
