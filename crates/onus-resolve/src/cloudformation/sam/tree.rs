//! Trees as the transform reads, changes and makes them.

use crate::cloudformation::scalar;
use onus_parse::node::{Entry, Node, NodeKind, Scalar, Style};
use onus_source::Range;
use std::sync::Arc;

/// Makes nodes that stand at one place: the part of the template that they come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct At(pub(super) Range);

impl At {
    fn node(self, kind: NodeKind) -> Node {
        Node { kind, tag: None, range: self.0 }
    }

    pub(super) fn key(self, text: &str, value: Node) -> Entry {
        Entry { key: Scalar { text: text.into(), style: Style::Quoted }, key_range: self.0, value }
    }

    pub(super) fn text(self, text: impl Into<Arc<str>>) -> Node {
        self.node(NodeKind::Scalar(Scalar { text: text.into(), style: Style::Quoted }))
    }

    pub(super) fn truth(self, truth: bool) -> Node {
        let text = if truth { "true" } else { "false" };
        self.node(NodeKind::Scalar(Scalar { text: text.into(), style: Style::JsonBool }))
    }

    pub(super) fn number(self, number: i64) -> Node {
        self.node(NodeKind::Scalar(Scalar { text: number.to_string().into(), style: Style::JsonNumber }))
    }

    pub(super) fn list(self, items: Vec<Node>) -> Node {
        self.node(NodeKind::Sequence(items))
    }

    pub(super) fn texts(self, items: &[&str]) -> Node {
        self.list(items.iter().map(|item| self.text(*item)).collect())
    }

    pub(super) fn map<const N: usize>(self, entries: [(&str, Node); N]) -> Node {
        self.node(NodeKind::Mapping(entries.into_iter().map(|(key, value)| self.key(key, value)).collect()))
    }

    /// A mapping of what is there.
    pub(super) fn some<const N: usize>(self, entries: [(&str, Option<Node>); N]) -> Node {
        let entries = entries.into_iter().filter_map(|(key, value)| Some(self.key(key, value?)));
        self.node(NodeKind::Mapping(entries.collect()))
    }

    pub(super) fn reference(self, name: &str) -> Node {
        self.map([("Ref", self.text(name))])
    }

    pub(super) fn attribute(self, name: &str, attribute: &str) -> Node {
        self.map([("Fn::GetAtt", self.texts(&[name, attribute]))])
    }

    pub(super) fn sub(self, text: impl Into<Arc<str>>) -> Node {
        self.map([("Fn::Sub", self.text(text))])
    }

    pub(super) fn sub_with<const N: usize>(self, text: impl Into<Arc<str>>, variables: [(&str, Node); N]) -> Node {
        self.map([("Fn::Sub", self.list(vec![self.text(text), self.map(variables)]))])
    }

    pub(super) fn either(self, condition: &str, then: Node, otherwise: Node) -> Node {
        self.map([("Fn::If", self.list(vec![self.text(condition), then, otherwise]))])
    }

    /// `then`, or nothing.
    pub(super) fn only_if(self, condition: &str, then: Node) -> Node {
        self.either(condition, then, self.reference("AWS::NoValue"))
    }

    /// One policy statement that allows `actions` on `resource`.
    pub(super) fn allow(self, actions: Node, resource: Node) -> Node {
        self.map([("Action", actions), ("Effect", self.text("Allow")), ("Resource", resource)])
    }

    /// An inline policy of a role.
    pub(super) fn policy(self, name: &str, statements: Vec<Node>) -> Node {
        let document = self.map([("Statement", self.list(statements))]);
        self.map([("PolicyName", self.text(name)), ("PolicyDocument", document)])
    }

    /// The document that lets a service assume a role.
    pub(super) fn assumed_by(self, service: &str) -> Node {
        let principal = self.map([("Service", self.texts(&[service]))]);
        let statement = self.map([
            ("Action", self.texts(&["sts:AssumeRole"])),
            ("Effect", self.text("Allow")),
            ("Principal", principal),
        ]);
        self.map([("Version", self.text("2012-10-17")), ("Statement", self.list(vec![statement]))])
    }

    /// Tags, a mapping, as the list of keys and values that CloudFormation wants.
    pub(super) fn tag_list(self, tags: &Node) -> Vec<Node> {
        let tag = |entry: &Entry| {
            let value = if entry.value.is_none() { self.text("") } else { entry.value.clone() };
            Self(entry.key_range)
                .map([("Key", Self(entry.key_range).text(Arc::clone(&entry.key.text))), ("Value", value)])
        };
        tags.entries().unwrap_or_default().iter().map(tag).collect()
    }
}

/// What the transform asks of a tree, and how it changes one.
pub(super) trait Tree {
    /// Whether it is null.
    fn is_none(&self) -> bool;
    /// Whether Python takes it for true: neither null, empty, zero nor false.
    fn truthy(&self) -> bool;
    /// Whether it is a boolean, and which.
    fn truth(&self) -> Option<bool>;
    /// The function's name and argument, when it is a call.
    fn intrinsic(&self) -> Option<(&str, &Node)>;
    /// `Ref: AWS::NoValue`.
    fn is_no_value(&self) -> bool;
    /// The arms of `Fn::If`: the condition's name, and the two.
    fn arms(&self) -> Option<(&str, &Node, &Node)>;
    /// The logical id that a `Ref` or `Fn::GetAtt` names.
    fn logical_id(&self) -> Option<&str>;
    /// The value under a key, unless it is null.
    fn value(&self, key: &str) -> Option<&Node>;
    /// The value under a key, when it counts as true.
    fn some(&self, key: &str) -> Option<&Node>;
    /// A text, when it is one (not a number or boolean).
    fn string(&self) -> Option<&str>;
    fn get_mut(&mut self, key: &str) -> Option<&mut Node>;
    fn entries_mut(&mut self) -> Option<&mut Vec<Entry>>;
    fn items_mut(&mut self) -> Option<&mut Vec<Node>>;
    fn set(&mut self, key: &str, value: Node);
    fn remove(&mut self, key: &str) -> Option<Node>;
    /// The mapping under a key, made when it isn't there.
    fn mapping_mut(&mut self, key: &str) -> Option<&mut Node>;
}

impl Tree for Node {
    fn is_none(&self) -> bool {
        matches!(self.kind, NodeKind::Null)
    }

    fn truthy(&self) -> bool {
        match &self.kind {
            NodeKind::Null => false,
            NodeKind::Scalar(scalar) => {
                let value = scalar::value(scalar);
                value.as_bool() != Some(false)
                    && !value.as_number().is_some_and(onus_model::Number::is_zero)
                    && value.as_str() != Some("")
            }
            NodeKind::Sequence(items) => !items.is_empty(),
            NodeKind::Mapping(entries) => !entries.is_empty(),
        }
    }

    fn truth(&self) -> Option<bool> {
        match &self.kind {
            NodeKind::Scalar(scalar) => scalar::value(scalar).as_bool(),
            _ => None,
        }
    }

    fn intrinsic(&self) -> Option<(&str, &Node)> {
        let [entry] = self.entries()? else { return None };
        let name = &*entry.key.text;
        (matches!(name, "Ref" | "Condition") || name.starts_with("Fn::")).then_some((name, &entry.value))
    }

    fn is_no_value(&self) -> bool {
        self.intrinsic().is_some_and(|(name, value)| name == "Ref" && value.text() == Some("AWS::NoValue"))
    }

    fn arms(&self) -> Option<(&str, &Node, &Node)> {
        let ("Fn::If", argument) = self.intrinsic()? else { return None };
        let [condition, then, otherwise] = argument.items()? else { return None };
        Some((condition.text()?, then, otherwise))
    }

    fn logical_id(&self) -> Option<&str> {
        match self.intrinsic()? {
            ("Ref", name) => name.string(),
            ("Fn::GetAtt", argument) => match argument.items() {
                Some([resource, _]) => resource.string(),
                _ => argument.text()?.split_once('.').map(|(resource, _)| resource),
            },
            _ => None,
        }
    }

    fn value(&self, key: &str) -> Option<&Node> {
        self.get(key).filter(|value| !value.is_none())
    }

    fn some(&self, key: &str) -> Option<&Node> {
        self.get(key).filter(|value| value.truthy())
    }

    fn string(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(scalar) if scalar::value(scalar).as_str().is_some() => Some(&scalar.text),
            _ => None,
        }
    }

    fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries_mut()?.iter_mut().rev().find(|entry| &*entry.key.text == key).map(|entry| &mut entry.value)
    }

    fn entries_mut(&mut self) -> Option<&mut Vec<Entry>> {
        match &mut self.kind {
            NodeKind::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    fn items_mut(&mut self) -> Option<&mut Vec<Node>> {
        match &mut self.kind {
            NodeKind::Sequence(items) => Some(items),
            _ => None,
        }
    }

    fn set(&mut self, key: &str, value: Node) {
        if let Some(old) = self.get_mut(key) {
            *old = value;
        } else if let Some(entries) = self.entries_mut() {
            let at = At(value.range);
            entries.push(at.key(key, value));
        }
    }

    fn remove(&mut self, key: &str) -> Option<Node> {
        let entries = self.entries_mut()?;
        let position = entries.iter().position(|entry| &*entry.key.text == key)?;
        Some(entries.remove(position).value)
    }

    fn mapping_mut(&mut self, key: &str) -> Option<&mut Node> {
        if self.get(key).is_none_or(|value| value.entries().is_none()) {
            let empty = At(self.range).map([]);
            self.set(key, empty);
        }
        self.get_mut(key)
    }
}

/// Every tag as the function that it stands for, so that there is one form to look at.
pub(super) fn canonical(node: &Node) -> Node {
    let kind = match &node.kind {
        NodeKind::Null => NodeKind::Null,
        NodeKind::Scalar(scalar) => NodeKind::Scalar(scalar.clone()),
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(canonical).collect()),
        NodeKind::Mapping(entries) => NodeKind::Mapping(
            entries.iter().map(|entry| Entry { value: canonical(&entry.value), ..entry.clone() }).collect(),
        ),
    };
    let bare = Node { kind, tag: None, range: node.range };
    let at = At(node.range);
    let (name, argument) = match (node.tag.as_deref(), bare.text()) {
        (None, _) => match bare.intrinsic() {
            // `Fn::GetAtt: A.B` is the list as well.
            Some(("Fn::GetAtt", argument)) if argument.text().is_some() => {
                ("Fn::GetAtt".to_owned(), split(at, argument.text().unwrap_or_default()))
            }
            _ => return bare,
        },
        (Some(tag @ ("Ref" | "Condition")), _) => (tag.to_owned(), bare),
        (Some("GetAtt"), Some(text)) => ("Fn::GetAtt".to_owned(), split(at, text)),
        (Some(tag), _) => (format!("Fn::{tag}"), bare),
    };
    at.map([(&name, argument)])
}

fn split(at: At, text: &str) -> Node {
    at.list(text.splitn(2, '.').map(|part| at.text(part)).collect())
}

/// Whether two trees say the same, wherever they are written.
pub(super) fn same(a: &Node, b: &Node) -> bool {
    sorted_json(a) == sorted_json(b)
}

/// JSON text as Python's `json.dumps` writes it with sorted keys: what the ids that the transform makes are hashed from.
pub(super) fn sorted_json(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) {
    match &node.kind {
        NodeKind::Null => out.push_str("null"),
        NodeKind::Scalar(scalar) => {
            let value = scalar::value(scalar);
            match (value.as_bool(), value.as_number()) {
                (Some(truth), _) => out.push_str(if truth { "true" } else { "false" }),
                (None, Some(_)) => out.push_str(&scalar::text_of(scalar)),
                (None, None) => quote(&scalar.text, out),
            }
        }
        NodeKind::Sequence(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        NodeKind::Mapping(entries) => {
            let mut sorted: Vec<&Entry> = entries.iter().collect();
            sorted.sort_by(|a, b| a.key.text.cmp(&b.key.text));
            out.push('{');
            for (i, entry) in sorted.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                quote(&entry.key.text, out);
                out.push(':');
                write(&entry.value, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    use std::fmt::Write as _;
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            ' '..='~' => out.push(char),
            _ => {
                let mut units = [0; 2];
                for unit in char.encode_utf16(&mut units) {
                    // Writing to a string doesn't fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
}

/// A name with the start of a digest of `data`: how the transform names what must change with its content.
pub(super) fn hashed(prefix: &str, data: &str) -> String {
    use sha1::{Digest as _, Sha1};
    if data.is_empty() {
        return prefix.to_owned();
    }
    let digest = Sha1::digest(data.as_bytes());
    let hex: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    format!("{prefix}{hex}")
}

/// The same for a value: its text, or its JSON.
pub(super) fn hashed_value(prefix: &str, node: &Node) -> String {
    match node.string() {
        Some(text) => hashed(prefix, text),
        None if node.truthy() => hashed(prefix, &sorted_json(node)),
        None => prefix.to_owned(),
    }
}
