//! Resources that the transform makes.

use super::tree::{At, Tree as _};
use onus_parse::node::{Entry, Node};

/// What every resource that is made for another takes over from it.
const PASSED: [&str; 3] = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];
/// What a resource that stands for another keeps of it.
const KEPT: [&str; 5] = ["DeletionPolicy", "UpdatePolicy", "Condition", "UpdateReplacePolicy", "Metadata"];

/// The attribute of a made resource that names the shorthand it comes from.
pub(in crate::cloudformation) const SOURCE: &str = "Serverless";

/// A resource of the finished template.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) id: String,
    /// The logical id of the shorthand that it comes from.
    pub(super) source: String,
    /// Where that id is written.
    pub(super) key: At,
    /// Where what it comes from is written.
    pub(super) at: At,
    pub(super) r#type: String,
    pub(super) properties: Node,
    pub(super) attributes: Vec<(String, Node)>,
    pub(super) depends_on: Vec<Node>,
}

/// A resource of the template as it is written: its name and its parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'n> {
    pub(super) id: &'n str,
    pub(super) key: At,
    pub(super) at: At,
    pub(super) node: &'n Node,
}

impl<'n> Source<'n> {
    pub(super) fn of(entry: &'n Entry) -> Self {
        Self { id: &entry.key.text, key: At(entry.key_range), at: At(entry.value.range), node: &entry.value }
    }

    pub(super) fn properties(&self) -> Option<&'n Node> {
        self.node.get("Properties")
    }

    /// A property, unless it is null.
    pub(super) fn property(&self, name: &str) -> Option<&'n Node> {
        self.properties()?.get(name).filter(|value| !value.is_none())
    }

    /// A property, when it counts as true.
    pub(super) fn some(&self, name: &str) -> Option<&'n Node> {
        self.property(name).filter(|value| value.truthy())
    }

    pub(super) fn condition(&self) -> Option<&'n str> {
        self.node.get("Condition")?.text()
    }

    fn attributes(&self, names: &[&str]) -> Vec<(String, Node)> {
        let found = names.iter().filter_map(|name| Some(((*name).to_owned(), self.node.get(name)?.clone())));
        found.collect()
    }

    /// The resource that it becomes itself.
    pub(super) fn becomes(&self, r#type: &str) -> Made {
        let depends_on = match self.node.get("DependsOn") {
            Some(one) if one.text().is_some() => vec![one.clone()],
            Some(several) => several.items().unwrap_or_default().to_vec(),
            None => Vec::new(),
        };
        Made { attributes: self.attributes(&KEPT), depends_on, ..self.makes(self.id, r#type) }
    }

    /// A further resource that is made for it.
    pub(super) fn makes(&self, id: impl Into<String>, r#type: &str) -> Made {
        self.makes_at(self.at, id, r#type)
    }

    /// A further resource that a part of it, at `at`, asks for.
    pub(super) fn makes_at(&self, at: At, id: impl Into<String>, r#type: &str) -> Made {
        Made {
            id: id.into(),
            source: self.id.to_owned(),
            key: self.key,
            at: self.at,
            r#type: r#type.to_owned(),
            properties: at.map([]),
            attributes: self.attributes(&PASSED),
            depends_on: Vec::new(),
        }
    }
}

impl Made {
    /// Sets a property; nothing for `None` and null.
    pub(super) fn set(&mut self, name: &str, value: Option<Node>) {
        if let Some(value) = value.filter(|value| !value.is_none()) {
            self.properties.set(name, value);
        }
    }

    /// Takes over properties of the source with their names.
    pub(super) fn take(&mut self, source: &Source<'_>, names: &[(&str, &str)]) {
        for (from, to) in names {
            let entry = source.properties().and_then(|properties| properties.entry(from));
            if let (Some(entry), Some(entries)) = (entry, self.properties.entries_mut())
                && !entry.value.is_none()
            {
                let key = onus_parse::node::Scalar { text: (*to).into(), style: entry.key.style };
                entries.push(Entry { key, ..entry.clone() });
            }
        }
    }

    /// The same where the names stay.
    pub(super) fn take_same(&mut self, source: &Source<'_>, names: &[&str]) {
        let pairs: Vec<(&str, &str)> = names.iter().map(|name| (*name, *name)).collect();
        self.take(source, &pairs);
    }

    pub(super) fn attribute(&mut self, name: &str, value: Node) {
        self.attributes.retain(|(other, _)| other != name);
        self.attributes.push((name.to_owned(), value));
    }

    pub(super) fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|(name, _)| name == attribute)
    }

    /// `Fn::GetAtt` of its ARN.
    pub(super) fn arn(&self) -> Node {
        self.at.attribute(&self.id, "Arn")
    }

    pub(super) fn reference(&self) -> Node {
        self.at.reference(&self.id)
    }

    /// As an entry of `Resources`.
    pub(super) fn into_entry(self) -> Entry {
        let mut node = self.at.map([("Type", self.at.text(self.r#type.as_str()))]);
        if !self.depends_on.is_empty() {
            node.set("DependsOn", self.at.list(self.depends_on));
        }
        for (name, value) in self.attributes {
            node.set(&name, value);
        }
        if self.source != self.id {
            node.set(SOURCE, self.at.text(self.source));
        }
        if self.properties.truthy() {
            node.set("Properties", self.properties);
        }
        self.key.key(&self.id, node)
    }
}
