//! `Fn::ForEach`, unrolled in the tree before anything else: `${Name}` and `&{Name}` are filled in wherever they stand, and
//! `Ref: Name` becomes the element.

use super::intrinsic::call;
use super::scalar::text;
use super::stack::Stack;
use onus_parse::node::{Entry, Node, NodeKind, Scalar, Style};
use onus_source::Code;
use std::cell::Cell;
use std::sync::Arc;

/// The most nodes that loops make of a template.
const MAX_NODES: usize = 50_000;
/// The deepest nesting of loops.
const MAX_LOOPS: usize = 5;

/// The longest text that is filled in, in bytes.
const MAX_TEXT: usize = 256 * 1024;

/// Names that are bound, and the elements they stand for.
type Bound = Vec<(Arc<str>, Arc<str>)>;

/// The tree with its loops unrolled; `None` when it has none. Where the list isn't known the loop stays.
pub(super) fn unroll(stack: &Stack<'_>, root: &Node) -> Option<Node> {
    if !has_loop(root) {
        return None;
    }
    let unroller = Unroller { stack, nodes: Cell::new(0) };
    Some(unroller.node(root, &mut Vec::new()))
}

fn has_loop(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Null | NodeKind::Scalar(_) => false,
        NodeKind::Sequence(items) => items.iter().any(has_loop),
        NodeKind::Mapping(entries) => entries.iter().any(|entry| is_loop(&entry.key.text) || has_loop(&entry.value)),
    }
}

pub(super) fn is_loop(key: &str) -> bool {
    key.starts_with("Fn::ForEach::")
}

struct Unroller<'s, 'a> {
    stack: &'s Stack<'a>,
    nodes: Cell<usize>,
}

impl Unroller<'_, '_> {
    fn node(&self, node: &Node, bound: &mut Bound) -> Node {
        self.nodes.set(self.nodes.get() + 1);
        let element = call(node)
            .filter(|call| &*call.name == "Ref")
            .and_then(|call| bound.iter().rev().find(|(name, _)| Some(&**name) == call.argument.text()));
        if let Some((_, element)) = element {
            let scalar = Scalar { text: Arc::clone(element), style: Style::Quoted };
            return Node { kind: NodeKind::Scalar(scalar), tag: None, range: node.range };
        }
        let kind = match &node.kind {
            NodeKind::Null => NodeKind::Null,
            NodeKind::Scalar(scalar) => NodeKind::Scalar(fill(scalar, bound)),
            NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(|item| self.node(item, bound)).collect()),
            NodeKind::Mapping(entries) => {
                let mut out = Vec::with_capacity(entries.len());
                for entry in entries {
                    self.entry(entry, bound, &mut out);
                }
                NodeKind::Mapping(out)
            }
        };
        Node { kind, tag: node.tag.clone(), range: node.range }
    }

    fn entry(&self, entry: &Entry, bound: &mut Bound, out: &mut Vec<Entry>) {
        if !is_loop(&entry.key.text) {
            let key = fill(&entry.key, bound);
            out.push(Entry { key, key_range: entry.key_range, value: self.node(&entry.value, bound) });
            return;
        }
        let Some([variable, collection, body]) = entry.value.items() else {
            let message = "`Fn::ForEach` takes a name, a list and what is repeated";
            self.stack.report(Code::Evaluation, message, entry.key_range);
            return;
        };
        let (Some(variable), Some(body)) = (variable.text(), body.entries()) else {
            let message = "`Fn::ForEach` takes a name, a list and a mapping that is repeated";
            self.stack.report(Code::Evaluation, message, entry.key_range);
            return;
        };
        let collection = self.stack.value(&self.node(collection, bound));
        let elements: Option<Vec<Arc<str>>> =
            collection.as_sequence().and_then(|items| items.iter().map(text).collect());
        let Some(elements) = elements else {
            // Who reads the loop says so, and looks at what it repeats once.
            let value = self.node(&entry.value, bound);
            out.push(Entry { key: fill(&entry.key, bound), key_range: entry.key_range, value });
            return;
        };
        if bound.len() >= MAX_LOOPS {
            let message = format!("loops are nested more than {MAX_LOOPS} deep");
            self.stack.report(Code::Limit, message, entry.key_range);
            return;
        }
        for element in elements {
            if self.nodes.get() > MAX_NODES {
                let message = format!("loops make more than {MAX_NODES} values: the rest was not looked at");
                self.stack.report(Code::Limit, message, entry.key_range);
                return;
            }
            bound.push((variable.into(), element));
            for inner in body {
                self.entry(inner, bound, out);
            }
            bound.pop();
        }
    }
}

/// A text with the names that are bound filled in.
fn fill(scalar: &Scalar, bound: &Bound) -> Scalar {
    if bound.is_empty() || !(scalar.text.contains("${") || scalar.text.contains("&{")) {
        return scalar.clone();
    }
    let mut text = scalar.text.to_string();
    for (name, element) in bound.iter().rev().filter(|_| scalar.text.len() < MAX_TEXT) {
        let bare: String = element.chars().filter(char::is_ascii_alphanumeric).collect();
        text = text.replace(&format!("${{{name}}}"), element).replace(&format!("&{{{name}}}"), &bare);
    }
    Scalar { text: text.into(), style: scalar.style }
}
