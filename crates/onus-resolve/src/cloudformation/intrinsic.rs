//! Intrinsic functions.

use super::condition;
use super::scalar::{derived, text};
use super::stack::Stack;
use super::text::dynamic;
use super::{cidr, foreach};
use onus_model::{Data, HopKind, Marks, Origin, Reason, Type, Unknown, Value};
use onus_parse::node::{Node, NodeKind};
use onus_source::{Code, Diagnostic, Range};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most values of a mapping that are kept for a key that isn't known.
const MAX_ALTERNATIVES: usize = 8;

/// A function call: `!Sub …`, or a mapping with the function's name as its only key.
pub(super) struct Call<'n> {
    pub(super) name: Cow<'n, str>,
    pub(super) argument: &'n Node,
    /// Whether the argument is the tagged node itself.
    tagged: bool,
}

/// The call that a node is, if it is one.
pub(super) fn call(node: &Node) -> Option<Call<'_>> {
    if let Some(tag) = &node.tag {
        let name = match &**tag {
            "Ref" | "Condition" => Cow::Borrowed(&**tag),
            other => Cow::Owned(format!("Fn::{other}")),
        };
        return Some(Call { name, argument: node, tagged: true });
    }
    mapping(node)
}

fn mapping(node: &Node) -> Option<Call<'_>> {
    let [entry] = node.entries()? else { return None };
    let name = &*entry.key.text;
    let function = name == "Ref" || name.starts_with("Fn::") && !foreach::is_loop(name);
    function.then_some(Call { name: Cow::Borrowed(name), argument: &entry.value, tagged: false })
}

impl Stack<'_> {
    /// The value of a node; what `AWS::NoValue` removes is null.
    pub(super) fn value(&self, node: &Node) -> Value {
        self.optional(node).unwrap_or_else(Value::null)
    }

    /// The value of a node; `None` when it is `AWS::NoValue`.
    pub(super) fn optional(&self, node: &Node) -> Option<Value> {
        let evaluate = || match call(node) {
            Some(call) => self.apply(&call, node),
            None => Some(self.plain(node)),
        };
        let Some(value) = self.deeper(node, evaluate) else {
            return Some(Value::unknown(Unknown::new(Type::Any, Reason::Limit)));
        };
        let span = node.range.in_file(self.file);
        value.map(|value| {
            let at = value.origin.span();
            if at.is_some() && span.contains(at) {
                return value;
            }
            let origin = value.origin.clone().reached_from(Origin::at(span), HopKind::Written);
            Value { origin, ..value }
        })
    }

    fn argument(&self, call: &Call<'_>) -> Value {
        if !call.tagged {
            return self.value(call.argument);
        }
        match mapping(call.argument) {
            Some(inner) => self.apply(&inner, call.argument).unwrap_or_else(Value::null),
            None => self.plain(call.argument),
        }
    }

    fn plain(&self, node: &Node) -> Value {
        let value = match &node.kind {
            NodeKind::Null => {
                let message = "null is no value in a template";
                self.add(Diagnostic::new(Code::Unsupported, message).at(node.range.in_file(self.file)));
                Value::null()
            }
            NodeKind::Scalar(scalar) => dynamic(super::scalar::value(scalar)),
            NodeKind::Sequence(items) => {
                Value::tuple(items.iter().filter_map(|item| self.optional(item)).collect::<Vec<_>>())
            }
            NodeKind::Mapping(_) => {
                let mut entries = BTreeMap::new();
                self.each_entry(node, &mut |key, range, value| {
                    // What is null is not set; `optional` says so.
                    if let Some(value) = self.optional(value).filter(|value| !value.is_null()) {
                        let origin = value.origin.clone().named(range);
                        entries.insert(Arc::from(key), Value { origin, ..value });
                    }
                });
                Value::object(entries)
            }
        };
        value.with_origin(Origin::at(node.range.in_file(self.file)))
    }

    /// The entries of a mapping. What a loop over a list that isn't known repeats stands there once, its variable unknown.
    pub(super) fn each_entry<'n>(&self, node: &'n Node, with: &mut dyn FnMut(&str, Range, &'n Node)) {
        for entry in node.entries().unwrap_or_default() {
            let name = &*entry.key.text;
            if name == "Fn::Transform" {
                self.report(
                    Code::Unsupported,
                    "the transform is not run: what it adds here is unknown",
                    entry.key_range,
                );
                continue;
            }
            if !foreach::is_loop(name) {
                with(name, entry.key_range, &entry.value);
                continue;
            }
            let Some([variable, collection, body]) = entry.value.items() else { continue };
            let message = "the list of `Fn::ForEach` isn't known: one instance stands for all";
            self.report(Code::UnknownInstances, message, entry.key_range);
            let collection = self.value(collection);
            let element = derived(Type::String, [&collection]);
            self.loops.borrow_mut().push((variable.text().unwrap_or_default().to_owned(), element));
            self.each_entry(body, with);
            self.loops.borrow_mut().pop();
        }
    }

    pub(super) fn fail(&self, message: impl Into<String>, node: &Node) -> Value {
        self.report(Code::Evaluation, message, node.range);
        Value::unknown(Unknown::new(Type::Any, Reason::Failed))
    }

    fn apply(&self, call: &Call<'_>, node: &Node) -> Option<Value> {
        let items = call.argument.items().unwrap_or_default();
        Some(match (&*call.name, items) {
            ("Ref", _) => match self.referred(call) {
                Ok(name) if &*name == "AWS::NoValue" => return None,
                Ok(name) => self.reference(&name, node),
                Err(Some(unknown)) => unknown,
                Err(None) => self.fail("`Ref` takes a name", node),
            },
            ("Fn::GetAtt", _) => self.get_attribute(call, node),
            ("Fn::Sub", _) => self.substitute(call, node),
            ("Fn::If", [name, then, otherwise]) => {
                let truth = match name.text() {
                    Some(name) if call_is_plain(items) => condition::named(self, name, node),
                    _ => condition::evaluate(self, name),
                };
                match truth {
                    Some(true) => return self.optional(then),
                    Some(false) => return self.optional(otherwise),
                    None => {
                        let arms = vec![self.value(then), self.value(otherwise)];
                        if arms.windows(2).all(|pair| matches!(pair, [a, b] if a == b && a.is_wholly_known())) {
                            return arms.into_iter().next();
                        }
                        let marks = arms.iter().fold(Marks::NONE, |marks, arm| marks.and(arm.marks));
                        let unknown = Unknown::new(Type::Any, Reason::Condition);
                        Value::unknown(Unknown { alternatives: arms.into(), derived: true, ..unknown })
                            .with_marks(marks)
                    }
                }
            }
            ("Fn::Join", [separator, list]) => self.join(separator, list, node),
            ("Fn::Split", [separator, source]) => {
                let (separator, source) = (self.value(separator), self.value(source));
                match (text(&separator), text(&source)) {
                    (Some(separator), Some(source)) if !separator.is_empty() => {
                        Value::tuple(source.split(&*separator).map(Value::string).collect::<Vec<_>>())
                    }
                    _ => derived(Type::List(Arc::new(Type::String)), [&separator, &source]),
                }
            }
            ("Fn::Select", [index, list]) => {
                let (index, list) = (self.value(index), self.value(list));
                let position = text(&index).and_then(|text| text.parse::<usize>().ok());
                match (position, list.as_sequence()) {
                    (Some(position), Some(items)) => match items.get(position) {
                        Some(item) => item.clone(),
                        None => {
                            self.fail(format!("there is no element {position}: the list has {}", items.len()), node)
                        }
                    },
                    _ => derived(Type::Any, [&index, &list]),
                }
            }
            ("Fn::FindInMap", [map, first, second, rest @ ..]) => self.find_in_map([map, first, second], rest, node),
            ("Fn::Base64", _) => self.base64(&self.argument(call), node),
            ("Fn::Length", _) => {
                let value = self.argument(call);
                match value.as_sequence() {
                    Some(items) => Value::number(items.len() as i64),
                    None => derived(Type::Number, [&value]),
                }
            }
            // `!ToJsonString` stands on the very node that it writes.
            ("Fn::ToJsonString", _) if call.tagged => self.json_text(&Node { tag: None, ..call.argument.clone() }),
            ("Fn::ToJsonString", _) => self.json_text(call.argument),
            ("Fn::Cidr", [block, count, rest @ ..]) => self.cidr([block, count], rest.first(), node),
            ("Fn::GetAZs", _) => {
                let value = self.argument(call);
                let unknown = derived(Type::List(Arc::new(Type::String)), [&value]);
                let Data::Unknown(found) = unknown.data else { return Some(unknown) };
                Value::unknown(Unknown { reason: Reason::External, ..Unknown::clone(&found) })
            }
            ("Fn::ImportValue" | "Fn::GetStackOutput", _) => {
                let _ = self.argument(call);
                Value::unknown(Unknown::new(Type::Any, Reason::External))
            }
            ("Fn::Transform", _) => {
                self.report(Code::Unsupported, "the transform is not run: what it gives is unknown", node.range);
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
            ("Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" | "Condition", _) => {
                match condition::evaluate(self, node) {
                    Some(truth) => Value::bool(truth),
                    None => Value::unknown(Unknown::new(Type::Bool, Reason::Condition)),
                }
            }
            ("Fn::If" | "Fn::Join" | "Fn::Split" | "Fn::Select" | "Fn::FindInMap" | "Fn::Cidr", _) => {
                self.fail(format!("`{}` has the wrong number of arguments", call.name), node)
            }
            (name, _) if name.starts_with("Fn::Rain::") => {
                let tag = name.trim_start_matches("Fn::");
                let message = format!("`!{tag}` is a directive of Rain's: `rain pkg` makes a template of it");
                self.report(Code::Unsupported, message, node.range);
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
            (name, _) => {
                self.report(Code::Unsupported, format!("`{name}` is not a function that onus knows"), node.range);
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
        })
    }

    fn find_in_map(&self, keys: [&Node; 3], rest: &[Node], node: &Node) -> Value {
        let [map, first, second] = keys.map(|key| self.value(key));
        let default = rest.iter().find_map(|option| option.get("DefaultValue"));
        let Some(name) = text(&map) else { return derived(Type::Any, [&map, &first, &second]) };
        let mapping = self.declared("Mappings", &name);
        self.charge(mapping.and_then(Node::entries).map_or(0, <[_]>::len));
        let (Some(a), Some(b)) = (text(&first), text(&second)) else {
            let unknown = derived(Type::Any, [&first, &second]);
            let (Some(mapping), Data::Unknown(found)) = (mapping, &unknown.data) else { return unknown };
            let arms = self.perhaps(mapping, text(&first), text(&second));
            if arms.len() > MAX_ALTERNATIVES || arms.is_empty() || default.is_some() {
                return unknown;
            }
            let found = Unknown { alternatives: arms.into(), ..Unknown::clone(found) };
            return Value::unknown(found).with_marks(unknown.marks);
        };
        let inner = mapping.and_then(|mapping| mapping.get(&a));
        self.charge(inner.and_then(Node::entries).map_or(0, <[_]>::len));
        if let Some(entry) = inner.and_then(|inner| inner.entry(&b)) {
            return self.plain(&entry.value);
        }
        match default {
            Some(default) => self.value(default),
            None if mapping.is_some_and(|mapping| mapping.get("Fn::Transform").is_some()) => {
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
            None => self.fail(format!("the mapping has no `{name}` / `{a}` / `{b}`"), node),
        }
    }

    /// What a mapping may give when one of the keys isn't known.
    fn perhaps(&self, mapping: &Node, first: Option<Arc<str>>, second: Option<Arc<str>>) -> Vec<Value> {
        let is = |key: &Option<Arc<str>>, text: &str| key.as_deref().is_none_or(|key| key == text);
        let mut arms: Vec<Value> = Vec::new();
        for outer in mapping.entries().unwrap_or_default().iter().filter(|entry| is(&first, &entry.key.text)) {
            self.charge(outer.value.entries().map_or(0, <[_]>::len));
            for inner in outer.value.entries().unwrap_or_default().iter().filter(|entry| is(&second, &entry.key.text)) {
                let arm = self.plain(&inner.value);
                if arms.len() <= MAX_ALTERNATIVES && !arms.contains(&arm) {
                    arms.push(arm);
                }
            }
        }
        arms
    }

    fn cidr(&self, [block, count]: [&Node; 2], host_bits: Option<&Node>, node: &Node) -> Value {
        let (block, count) = (self.value(block), self.value(count));
        let host_bits = host_bits.map(|bits| self.value(bits));
        let unknown = |ranges: usize| {
            let unknown = derived(Type::String, [&block]);
            Value::tuple(vec![unknown; ranges])
        };
        match (text(&block), text(&count), host_bits.as_ref().and_then(text)) {
            (Some(block), Some(count), Some(bits)) => match cidr::ranges(&block, &count, &bits) {
                Ok(ranges) => Value::tuple(ranges.into_iter().map(Value::string).collect::<Vec<_>>()),
                Err(message) => self.fail(message, node),
            },
            // How many there are is known all the same.
            (None, Some(count), _) if count.parse::<usize>().is_ok_and(|count| (1..=256).contains(&count)) => {
                unknown(count.parse().unwrap_or_default())
            }
            _ => derived(Type::List(Arc::new(Type::String)), [&block, &count]),
        }
    }

    /// What `Ref` names.
    fn referred(&self, call: &Call<'_>) -> Result<Arc<str>, Option<Value>> {
        match (call.tagged, &call.argument.kind) {
            (true, NodeKind::Scalar(scalar)) => Ok(Arc::clone(&scalar.text)),
            (true, _) => named(&self.argument(call)),
            (false, _) => self.name(call.argument),
        }
    }

    /// A name: written, or made by a function; otherwise what is unknown of it.
    fn name(&self, node: &Node) -> Result<Arc<str>, Option<Value>> {
        match &node.kind {
            NodeKind::Scalar(scalar) if node.tag.is_none() => Ok(Arc::clone(&scalar.text)),
            _ => named(&self.value(node)),
        }
    }

    fn get_attribute(&self, call: &Call<'_>, node: &Node) -> Value {
        let split =
            |text: &str| text.split_once('.').map(|(resource, attribute)| (Arc::from(resource), Arc::from(attribute)));
        let found: Option<(Arc<str>, Arc<str>)> = match (call.argument.items(), call.argument.text()) {
            (Some([resource, attributes @ ..]), _) if !attributes.is_empty() => {
                let names: Result<Vec<Arc<str>>, _> = attributes.iter().map(|node| self.name(node)).collect();
                match (self.name(resource), names) {
                    (Ok(resource), Ok(names)) => Some((resource, names.join(".").into())),
                    (Err(Some(unknown)), _) | (_, Err(Some(unknown))) => return unknown,
                    _ => None,
                }
            }
            (None, Some(text)) => split(text),
            _ => None,
        };
        match found {
            Some((resource, attribute)) => self.attribute_of(&resource, &attribute, node),
            None => self.fail("`Fn::GetAtt` takes a resource and an attribute", node),
        }
    }
}

fn named(value: &Value) -> Result<Arc<str>, Option<Value>> {
    text(value).ok_or_else(|| value.is_unknown().then(|| derived(Type::Any, [value])))
}

fn call_is_plain(items: &[Node]) -> bool {
    items.first().is_some_and(|name| name.tag.is_none())
}
