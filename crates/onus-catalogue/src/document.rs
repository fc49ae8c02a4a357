//! Reading a TOML file with the place of every mistake. What the tables mean is for others.

use onus_model::{Date, Number, Value};
use onus_source::{BundleFile, Fault, Range};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place.
pub(crate) type Node<'i> = Spanned<DeValue<'i>>;

/// How deep values may lie within each other.
const MAX_DEPTH: usize = 16;

/// The entry of a table.
pub(crate) fn entry<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> Option<&'t Node<'i>> {
    table.get(key)
}

/// Where a value stands.
pub(crate) fn place(node: &Node<'_>) -> Range {
    Range::new(node.span().start, node.span().end)
}

/// Collects the mistakes of one file.
#[derive(Debug)]
pub(crate) struct Reader {
    path: String,
    text: Arc<str>,
    pub(crate) faults: Vec<Fault>,
}

impl Reader {
    pub(crate) fn new(file: &BundleFile) -> Self {
        Self { path: file.path.clone(), text: Arc::clone(&file.text), faults: Vec::new() }
    }

    pub(crate) fn fault(&mut self, range: Option<Range>, message: String, help: Option<&str>) {
        let (path, text) = (self.path.clone(), Arc::clone(&self.text));
        self.faults.push(Fault { path, text, range, message, help: help.map(str::to_owned) });
    }

    pub(crate) fn wrong(&mut self, node: &Node<'_>, message: String) {
        self.fault(Some(place(node)), message, None);
    }

    pub(crate) fn unknown_name<'n>(
        &mut self,
        node: &Node<'_>,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'n str>,
    ) {
        let known: Vec<String> = known.map(|name| format!("`{name}`")).collect();
        let help = format!("Use one of {}.", known.join(", "));
        let help = (!known.is_empty()).then_some(&*help);
        self.fault(Some(place(node)), format!("`{name}` is no {what}"), help);
    }

    /// Complains about keys other than `known`.
    pub(crate) fn only(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&&**key.get_ref())) {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            let help = format!("Use one of {}.", known.join(", "));
            let range = Range::new(key.span().start, key.span().end);
            self.fault(Some(range), format!("the key `{}` means nothing here", key.get_ref()), Some(&help));
        }
    }

    fn expected(&mut self, node: &Node<'_>, what: &str) {
        self.wrong(node, format!("{what} is expected, not a TOML {}", node.get_ref().type_str()));
    }

    pub(crate) fn table<'t, 'i>(&mut self, node: &'t Node<'i>) -> Option<&'t DeTable<'i>> {
        let table = node.get_ref().as_table();
        if table.is_none() {
            self.expected(node, "a table");
        }
        table
    }

    /// The elements of a list; none, and a fault, when it isn't one.
    pub(crate) fn array<'t, 'i>(&mut self, node: &'t Node<'i>) -> &'t [Node<'i>] {
        match node.get_ref().as_array() {
            Some(items) => items,
            None => {
                self.expected(node, "a list");
                &[]
            }
        }
    }

    /// The elements of a list, or the value itself.
    pub(crate) fn one_or_more<'t, 'i>(&mut self, node: &'t Node<'i>) -> Vec<&'t Node<'i>> {
        match node.get_ref().as_array() {
            Some(items) => items.iter().collect(),
            None => vec![node],
        }
    }

    pub(crate) fn string<'t>(&mut self, node: &'t Node<'_>) -> Option<&'t str> {
        let text = node.get_ref().as_str();
        if text.is_none() {
            self.expected(node, "a string");
        }
        text
    }

    pub(crate) fn bool(&mut self, node: &Node<'_>) -> Option<bool> {
        let value = node.get_ref().as_bool();
        if value.is_none() {
            self.expected(node, "`true` or `false`");
        }
        value
    }

    pub(crate) fn date(&mut self, node: &Node<'_>) -> Option<Date> {
        let day = match node.get_ref() {
            DeValue::Datetime(datetime) if datetime.time.is_none() && datetime.offset.is_none() => {
                datetime.date.and_then(|date| Date::new(date.year, date.month, date.day))
            }
            _ => None,
        };
        if day.is_none() {
            self.wrong(node, "a day is expected".to_owned());
        }
        day
    }

    /// One of fixed names.
    pub(crate) fn name<T: Copy>(&mut self, node: &Node<'_>, what: &str, all: &[(&str, T)]) -> Option<T> {
        let text = self.string(node)?;
        let found = all.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
        if found.is_none() {
            self.unknown_name(node, what, text, all.iter().map(|(name, _)| *name));
        }
        found
    }

    /// A value as policies see it.
    pub(crate) fn value(&mut self, node: &Node<'_>) -> Option<Value> {
        self.value_at(node, 0)
    }

    fn value_at(&mut self, node: &Node<'_>, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH {
            self.wrong(node, "the value is nested too deeply".to_owned());
            return None;
        }
        match node.get_ref() {
            DeValue::String(text) => Some(Value::string(&**text)),
            DeValue::Boolean(value) => Some(Value::bool(*value)),
            DeValue::Integer(integer) => {
                let number = Number::parse_integer(integer.as_str(), integer.radix());
                if number.is_none() {
                    self.wrong(node, "the number is not usable".to_owned());
                }
                number.map(Value::number)
            }
            DeValue::Float(float) => {
                let number = float.as_str().parse().ok().and_then(Number::from_f64);
                if number.is_none() {
                    self.wrong(node, "the number is not usable".to_owned());
                }
                number.map(Value::number)
            }
            DeValue::Array(items) => {
                let items: Option<Vec<_>> = items.iter().map(|item| self.value_at(item, depth + 1)).collect();
                items.map(Value::tuple)
            }
            DeValue::Table(table) => {
                let entries: Option<BTreeMap<_, _>> = table
                    .iter()
                    .map(|(key, node)| Some((Arc::from(&**key.get_ref()), self.value_at(node, depth + 1)?)))
                    .collect();
                entries.map(Value::object)
            }
            DeValue::Datetime(_) => {
                self.wrong(node, "a day is no value of an attribute".to_owned());
                None
            }
        }
    }
}
