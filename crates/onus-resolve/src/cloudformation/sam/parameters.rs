//! References that the transform itself follows: to parameters, to mappings, and in the end to what it made.

use super::tree::{At, Tree as _};
use onus_parse::node::{Node, NodeKind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Values of parameters, by name.
pub(super) type Parameters = BTreeMap<String, Arc<str>>;

/// A tree with references to parameters that have a value filled in, in `Ref` and `Fn::Sub`.
pub(super) fn resolved(node: &Node, parameters: &Parameters) -> Node {
    match node.intrinsic() {
        Some(("Ref", name)) => match name.text().and_then(|name| parameters.get(name)) {
            Some(value) => At(node.range).text(Arc::clone(value)),
            None => node.clone(),
        },
        Some(("Fn::Sub", _)) => texts_of_sub(node, &|name| parameters.get(name).map(ToString::to_string)),
        Some(("Fn::GetAtt", _)) => node.clone(),
        _ => each(node, &|inner| resolved(inner, parameters)),
    }
}

/// The same for a single value, with mappings followed as well.
pub(super) fn resolved_with_mappings(node: &Node, parameters: &Parameters, mappings: Option<&Node>) -> Node {
    let node = resolved(node, parameters);
    let found = match node.intrinsic() {
        Some(("Fn::FindInMap", argument)) => match argument.items() {
            Some([map, first, second]) => {
                map.text().and_then(|map| mappings?.get(map)?.get(first.text()?)?.get(second.text()?).cloned())
            }
            _ => None,
        },
        _ => None,
    };
    found.unwrap_or(node)
}

/// What references to SAM resources mean once these are transformed.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    /// The new id of a resource that changed it.
    pub(super) ids: BTreeMap<String, String>,
    /// `Function.Alias`: the id of what was made.
    pub(super) parts: BTreeMap<(String, String), String>,
}

impl Renamed {
    /// The tree with every such reference replaced.
    pub(super) fn apply(&self, node: &Node) -> Node {
        if self.ids.is_empty() && self.parts.is_empty() {
            return node.clone();
        }
        match node.intrinsic() {
            Some(("Ref", name)) => match name.text().and_then(|name| self.reference(name)) {
                Some(id) => At(node.range).reference(&id),
                None => node.clone(),
            },
            Some(("Fn::GetAtt", argument)) => match argument.items() {
                Some(items) if items.len() >= 2 && items.iter().all(|item| item.text().is_some()) => {
                    let joined: Vec<&str> = items.iter().filter_map(Node::text).collect();
                    let replaced = self.attribute(&joined.join("."));
                    replaced.map_or_else(
                        || node.clone(),
                        |parts| {
                            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
                            At(node.range).map([("Fn::GetAtt", At(node.range).texts(&parts))])
                        },
                    )
                }
                _ => node.clone(),
            },
            Some(("Fn::Sub", _)) => {
                let text = |name: &str| {
                    let parts = name.split_once('.').and_then(|_| self.attribute(name));
                    let replaced = parts.map(|parts| parts.join(".")).or_else(|| self.ids.get(name).cloned())?;
                    Some(format!("${{{replaced}}}"))
                };
                let node = texts_of_sub(node, &text);
                each(&node, &|inner| each(inner, &|item| self.apply(item)))
            }
            _ => each(node, &|inner| self.apply(inner)),
        }
    }

    fn reference(&self, name: &str) -> Option<String> {
        match name.split_once('.') {
            Some((id, part)) => self.parts.get(&(id.to_owned(), part.to_owned())).cloned(),
            None => self.ids.get(name).cloned(),
        }
    }

    fn attribute(&self, dotted: &str) -> Option<Vec<String>> {
        let mut parts = dotted.split('.').map(str::to_owned);
        let (id, attribute) = (parts.next()?, parts.next()?);
        let rest: Vec<String> = parts.collect();
        if let Some(made) = self.parts.get(&(id.clone(), attribute.clone())) {
            return Some(std::iter::once(made.clone()).chain(rest).collect());
        }
        let id = self.ids.get(&id)?.clone();
        Some([id, attribute].into_iter().chain(rest).collect())
    }
}

fn each(node: &Node, with: &dyn Fn(&Node) -> Node) -> Node {
    let kind = match &node.kind {
        NodeKind::Null | NodeKind::Scalar(_) => return node.clone(),
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(with).collect()),
        NodeKind::Mapping(entries) => {
            let entry = |entry: &onus_parse::node::Entry| onus_parse::node::Entry {
                value: with(&entry.value),
                ..entry.clone()
            };
            NodeKind::Mapping(entries.iter().map(entry).collect())
        }
    };
    Node { kind, ..node.clone() }
}

/// `Fn::Sub` with the variables in its text replaced for which there is something.
fn texts_of_sub(node: &Node, with: &dyn Fn(&str) -> Option<String>) -> Node {
    let mut node = node.clone();
    let Some(argument) = node.get_mut("Fn::Sub") else { return node };
    let text = match &mut argument.kind {
        NodeKind::Sequence(items) => items.first_mut(),
        _ => Some(argument),
    };
    if let Some(text) = text
        && let NodeKind::Scalar(scalar) = &mut text.kind
    {
        let mut out = String::new();
        let mut rest = &*scalar.text;
        while let Some((before, after)) = rest.split_once("${") {
            out.push_str(before);
            match after.split_once('}') {
                Some((name, after)) => {
                    out.push_str(&with(name).unwrap_or_else(|| format!("${{{name}}}")));
                    rest = after;
                }
                None => {
                    out.push_str("${");
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        scalar.text = out.into();
    }
    node
}
