//! The `Globals` section: what every resource of a type has unless it says otherwise.

use super::tree::Tree as _;
use onus_parse::node::{Entry, Node, NodeKind};

/// A resource's own properties over the globals: mappings are merged, lists joined, everything else replaced.
pub(super) fn merged(short_type: &str, global: &Node, own: &Node, ignored: Option<&Node>) -> Node {
    let Some(entries) = global.entries() else { return own.clone() };
    if ignored.and_then(Node::text) == Some("*") {
        return own.clone();
    }
    let names: Vec<&str> = ignored.and_then(Node::items).unwrap_or_default().iter().filter_map(Node::text).collect();
    let kept = entries.iter().filter(|entry| !names.contains(&&*entry.key.text)).cloned().collect();
    let global = Node { kind: NodeKind::Mapping(kept), ..global.clone() };
    merge(&global, own, short_type)
}

fn merge(global: &Node, own: &Node, path: &str) -> Node {
    match (&global.kind, &own.kind) {
        (NodeKind::Mapping(first), NodeKind::Mapping(second))
            if global.intrinsic().is_none() && own.intrinsic().is_none() =>
        {
            let mut entries: Vec<Entry> = first.clone();
            for entry in second {
                let name = &entry.key.text;
                match entries.iter_mut().find(|other| other.key.text == *name) {
                    Some(other) => {
                        let value = merge(&other.value, &entry.value, &format!("{path}.{name}"));
                        *other = Entry { value, ..entry.clone() };
                    }
                    None => entries.push(entry.clone()),
                }
            }
            Node { kind: NodeKind::Mapping(entries), ..own.clone() }
        }
        (NodeKind::Sequence(first), NodeKind::Sequence(second)) if path != "Function.Architectures" => {
            let items = first.iter().chain(second).cloned().collect();
            Node { kind: NodeKind::Sequence(items), ..own.clone() }
        }
        _ => own.clone(),
    }
}
