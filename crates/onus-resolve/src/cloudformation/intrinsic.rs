//! Intrinsic functions.

use super::condition;
use super::scalar::{Pieces, derived, text};
use super::stack::Stack;
use onus_model::{Data, HopKind, Marks, Origin, Reason, Type, Unknown, Value};
use onus_parse::node::{Node, NodeKind};
use onus_source::{Code, Range};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The deepest nesting of values.
const MAX_DEPTH: usize = 200;
/// The longest text that is built, in bytes.
const MAX_TEXT: usize = 4 * 1024 * 1024;

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
    let function = matches!(name, "Ref" | "Condition") || name.starts_with("Fn::") && !name.starts_with("Fn::ForEach");
    // `Condition` is also a property's name (in policy documents, where its value is a mapping).
    if !function || (name == "Condition" && entry.value.text().is_none()) {
        return None;
    }
    Some(Call { name: Cow::Borrowed(name), argument: &entry.value, tagged: false })
}

impl Stack<'_> {
    /// The value of a node; what `AWS::NoValue` removes is null.
    pub(super) fn value(&self, node: &Node) -> Value {
        self.optional(node).unwrap_or_else(Value::null)
    }

    /// The value of a node; `None` when it is `AWS::NoValue`.
    pub(super) fn optional(&self, node: &Node) -> Option<Value> {
        let depth = self.depth.get();
        if depth > MAX_DEPTH || !self.step() {
            self.report(Code::Limit, "the template takes too much to evaluate", node.range);
            return Some(Value::unknown(Unknown::new(Type::Any, Reason::Limit)));
        }
        self.depth.set(depth + 1);
        let value = match call(node) {
            Some(call) => self.apply(&call, node),
            None => Some(self.plain(node)),
        };
        self.depth.set(depth);
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
            NodeKind::Null => Value::null(),
            NodeKind::Scalar(scalar) => dynamic(super::scalar::value(scalar)),
            NodeKind::Sequence(items) => {
                Value::tuple(items.iter().filter_map(|item| self.optional(item)).collect::<Vec<_>>())
            }
            NodeKind::Mapping(_) => {
                let mut entries = BTreeMap::new();
                self.each_entry(node, &mut |key, range, value| {
                    if let Some(value) = self.optional(value) {
                        let origin = value.origin.clone().named(range);
                        entries.insert(Arc::from(key), Value { origin, ..value });
                    }
                });
                Value::object(entries)
            }
        };
        value.with_origin(Origin::at(node.range.in_file(self.file)))
    }

    /// The entries of a mapping, `Fn::ForEach` expanded.
    pub(super) fn each_entry<'n>(&self, node: &'n Node, with: &mut dyn FnMut(&str, Range, &'n Node)) {
        for entry in node.entries().unwrap_or_default() {
            let name = &*entry.key.text;
            if !name.starts_with("Fn::ForEach::") {
                let key = if name.contains("${") || name.contains("&{") { self.loop_text(name) } else { name.into() };
                with(&key, entry.key_range, &entry.value);
                continue;
            }
            let Some([variable, collection, body]) = entry.value.items() else {
                self.report(
                    Code::Evaluation,
                    "`Fn::ForEach` takes a name, a list and what is repeated",
                    entry.key_range,
                );
                continue;
            };
            let collection = self.value(collection);
            let Some(items) = collection.as_sequence() else {
                self.report(
                    Code::UnknownInstances,
                    "the list of `Fn::ForEach` isn't known: nothing is repeated",
                    entry.key_range,
                );
                continue;
            };
            for item in items.iter().take(1_000) {
                self.loops.borrow_mut().push((variable.text().unwrap_or_default().to_owned(), item.clone()));
                self.each_entry(body, with);
                self.loops.borrow_mut().pop();
            }
        }
    }

    /// A key with `${Variable}` of loops filled in.
    fn loop_text(&self, key: &str) -> String {
        let mut out = key.to_owned();
        for (name, value) in self.loops.borrow().iter() {
            if let Some(text) = text(value) {
                let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
                out = out.replace(&format!("${{{name}}}"), &text).replace(&format!("&{{{name}}}"), &bare);
            }
        }
        out
    }

    fn fail(&self, message: impl Into<String>, node: &Node) -> Value {
        self.report(Code::Evaluation, message, node.range);
        Value::unknown(Unknown::new(Type::Any, Reason::Failed))
    }

    fn apply(&self, call: &Call<'_>, node: &Node) -> Option<Value> {
        let items = call.argument.items().unwrap_or_default();
        Some(match (&*call.name, items) {
            ("Ref", _) => match call.argument.text() {
                Some("AWS::NoValue") => return None,
                Some(name) => self.reference(name, node),
                None => self.fail("`Ref` takes a name", node),
            },
            ("Fn::GetAtt", _) => self.get_attribute(call, node),
            ("Fn::Sub", _) => self.substitute(call, node),
            ("Fn::If", [name, then, otherwise]) => {
                let truth = match name.text() {
                    Some(name) if call_is_plain(items) => condition::named(self, name, node),
                    _ => condition::evaluate(self, name, 0),
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
            ("Fn::Join", [separator, list]) => {
                let (separator, list) = (self.value(separator), self.value(list));
                let Some(items) = list.as_sequence() else {
                    return Some(if list.is_unknown() {
                        derived(Type::String, [&list])
                    } else {
                        self.fail("`Fn::Join` joins a list", node)
                    });
                };
                let mut pieces = Pieces::default();
                for (i, item) in items.iter().enumerate() {
                    let ok = (i == 0 || pieces.value(&separator)) && pieces.value(item);
                    if !ok || pieces.len() > MAX_TEXT {
                        return Some(self.fail("`Fn::Join` joins strings", node));
                    }
                }
                pieces.finish()
            }
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
            ("Fn::Base64", _) => {
                let value = self.argument(call);
                match text(&value) {
                    // Who reads it wants the text: user data is judged by what it says.
                    Some(_) => value,
                    None => derived(Type::String, [&value]),
                }
            }
            ("Fn::Length", _) => {
                let value = self.argument(call);
                match value.as_sequence() {
                    Some(items) => Value::number(items.len() as i64),
                    None => derived(Type::Number, [&value]),
                }
            }
            ("Fn::ToJsonString", _) => {
                let value = self.argument(call);
                crate::terraform::json_text(&value).unwrap_or_else(|| derived(Type::String, [&value]))
            }
            ("Fn::GetAZs" | "Fn::Cidr", _) => {
                let value = self.argument(call);
                let unknown = derived(Type::List(Arc::new(Type::String)), [&value]);
                let Data::Unknown(found) = unknown.data else { return Some(unknown) };
                Value::unknown(Unknown { reason: Reason::External, ..Unknown::clone(&found) })
            }
            ("Fn::ImportValue", _) => {
                let _ = self.argument(call);
                Value::unknown(Unknown::new(Type::Any, Reason::External))
            }
            ("Fn::Transform", _) => {
                self.report(Code::Unsupported, "the transform is not run: what it gives is unknown", node.range);
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
            ("Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" | "Condition", _) => {
                match condition::evaluate(self, node, 0) {
                    Some(truth) => Value::bool(truth),
                    None => Value::unknown(Unknown::new(Type::Bool, Reason::Condition)),
                }
            }
            ("Fn::If" | "Fn::Join" | "Fn::Split" | "Fn::Select" | "Fn::FindInMap", _) => {
                self.fail(format!("`{}` has the wrong number of arguments", call.name), node)
            }
            (name, _) => {
                self.report(Code::Unsupported, format!("`{name}` is not a function that onus knows"), node.range);
                Value::unknown(Unknown::new(Type::Any, Reason::Unsupported))
            }
        })
    }

    fn find_in_map(&self, keys: [&Node; 3], rest: &[Node], node: &Node) -> Value {
        let values = keys.map(|key| self.value(key));
        let texts: Vec<Arc<str>> = values.iter().filter_map(text).collect();
        let [map, first, second] = texts.as_slice() else { return derived(Type::Any, &values) };
        let found = self
            .section("Mappings")
            .and_then(|section| section.get(map)?.get(first)?.entry(second))
            .map(|entry| self.plain(&entry.value));
        if let Some(value) = found {
            return value;
        }
        match rest.iter().find_map(|option| option.get("DefaultValue")) {
            Some(default) => self.value(default),
            None => self.fail(format!("the mapping has no `{map}` / `{first}` / `{second}`"), node),
        }
    }

    fn get_attribute(&self, call: &Call<'_>, node: &Node) -> Value {
        let (resource, attribute) = match (call.argument.items(), call.argument.text()) {
            (Some([resource, attribute]), _) => {
                let resource = resource.text().map(str::to_owned);
                (resource, text(&self.value(attribute)).map(|text| text.to_string()))
            }
            (Some([resource, a, b]), _) => {
                (resource.text().map(str::to_owned), a.text().zip(b.text()).map(|(a, b)| format!("{a}.{b}")))
            }
            (_, Some(text)) => match text.split_once('.') {
                Some((resource, attribute)) => (Some(resource.to_owned()), Some(attribute.to_owned())),
                None => (None, None),
            },
            _ => (None, None),
        };
        let (Some(resource), Some(attribute)) = (resource, attribute) else {
            return self.fail("`Fn::GetAtt` takes a resource and an attribute", node);
        };
        self.attribute_of(&resource, &attribute, node)
    }

    fn substitute(&self, call: &Call<'_>, node: &Node) -> Value {
        let mut own: BTreeMap<String, Value> = BTreeMap::new();
        let template = match (call.argument.items(), call.argument.text()) {
            (Some([template, variables]), _) => {
                for entry in variables.entries().unwrap_or_default() {
                    own.insert(entry.key.text.to_string(), self.value(&entry.value));
                }
                template.text()
            }
            (None, Some(template)) => Some(template),
            _ => None,
        };
        let Some(template) = template else { return self.fail("`Fn::Sub` takes a string", node) };
        let mut pieces = Pieces::default();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("${") {
            pieces.text(before);
            let Some((name, after)) = after.split_once('}') else {
                pieces.text("${");
                rest = after;
                break;
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                pieces.text("${");
                pieces.text(literal);
                pieces.text("}");
                continue;
            }
            let name = name.trim();
            let value = match (own.get(name), name.split_once('.')) {
                (Some(value), _) => value.clone(),
                (None, Some((resource, attribute))) => self.attribute_of(resource, attribute, node),
                (None, None) => self.reference(name, node),
            };
            if !pieces.value(&value) {
                return self.fail(format!("`{name}` is not a string"), node);
            }
            if pieces.len() > MAX_TEXT {
                self.report(Code::Limit, "the text grows too long", node.range);
                return Value::unknown(Unknown::new(Type::String, Reason::Limit));
            }
        }
        pieces.text(rest);
        dynamic(pieces.finish())
    }
}

fn call_is_plain(items: &[Node]) -> bool {
    items.first().is_some_and(|name| name.tag.is_none())
}

/// A text that is looked up at deployment: `{{resolve:ssm:…}}`.
fn dynamic(value: Value) -> Value {
    let Some(text) = value.as_str() else { return value };
    if !text.contains("{{resolve:") {
        return value;
    }
    let mut pieces = Pieces::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{resolve:") {
        pieces.text(before);
        let secret = Unknown { not_null: true, ..Unknown::new(Type::String, Reason::External) };
        let marks = Marks { sensitive: true, ..value.marks };
        pieces.value(&Value::unknown(secret).with_marks(marks));
        rest = after.split_once("}}").map_or("", |(_, rest)| rest);
    }
    pieces.text(rest);
    pieces.finish()
}
