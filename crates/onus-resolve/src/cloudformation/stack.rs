//! One template with its parameters: names to values, resources, nested stacks.

use super::scalar::text;
use super::{Inputs, condition, sam};
use crate::Documents;
use onus_model::{
    CallFrame, Existence, HopKind, Language, Marks, Mode, ModuleCall, Origin, Reason, Reference, Resource, Type,
    Unknown, Value,
};
use onus_parse::node::Node;
use onus_source::{Code, Diagnostic, FileId, Range};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The deepest nesting of stacks.
const MAX_STACKS: usize = 16;
/// The most values that are evaluated in one unit.
const MAX_STEPS: u64 = 2_000_000;
/// The most diagnostics of one unit.
const MAX_DIAGNOSTICS: usize = 1_000;

/// What all stacks of a unit add to.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) resources: RefCell<Vec<Resource>>,
    pub(super) calls: RefCell<Vec<ModuleCall>>,
    pub(super) diagnostics: RefCell<Vec<Diagnostic>>,
    pub(super) files: RefCell<BTreeSet<String>>,
    steps: Cell<u64>,
}

/// The entries that are being repeated: variable and element.
type Loops = RefCell<Vec<(String, Value)>>;

pub(super) struct Stack<'a> {
    documents: &'a Documents<'a>,
    shared: &'a Shared,
    inputs: &'a Inputs,
    root: &'a Node,
    path: &'a str,
    pub(super) file: FileId,
    /// `Child.` of a nested stack.
    prefix: String,
    frames: Vec<CallFrame>,
    /// The templates on the way here.
    above: Vec<String>,
    given: BTreeMap<String, Value>,
    parameters: RefCell<BTreeMap<String, Value>>,
    pub(super) conditions: RefCell<BTreeMap<String, Option<Option<bool>>>>,
    pub(super) loops: Loops,
    pub(super) depth: Cell<usize>,
    outputs: RefCell<BTreeMap<String, BTreeMap<Arc<str>, Value>>>,
}

impl<'a> Stack<'a> {
    pub(super) fn new(
        documents: &'a Documents<'a>,
        shared: &'a Shared,
        inputs: &'a Inputs,
        root: &'a Node,
        path: &'a str,
        file: FileId,
    ) -> Self {
        shared.files.borrow_mut().insert(path.to_owned());
        Self {
            documents,
            shared,
            inputs,
            root,
            path,
            file,
            prefix: String::new(),
            frames: Vec::new(),
            above: vec![path.to_owned()],
            given: BTreeMap::new(),
            parameters: RefCell::default(),
            conditions: RefCell::default(),
            loops: RefCell::default(),
            depth: Cell::new(0),
            outputs: RefCell::default(),
        }
    }

    pub(super) fn section(&self, name: &str) -> Option<&'a Node> {
        self.root.get(name)
    }

    pub(super) fn report(&self, code: Code, message: impl Into<String>, range: Range) {
        let diagnostic = Diagnostic::new(code, message).at(range.in_file(self.file));
        let mut all = self.shared.diagnostics.borrow_mut();
        if all.len() < MAX_DIAGNOSTICS && !all.contains(&diagnostic) {
            all.push(diagnostic);
        }
    }

    /// Takes a step; `false` when there are none left.
    pub(super) fn step(&self) -> bool {
        let steps = self.shared.steps.get() + 1;
        self.shared.steps.set(steps);
        steps <= MAX_STEPS
    }

    fn resource_node(&self, name: &str) -> Option<&'a Node> {
        self.section("Resources")?.get(name)
    }

    /// What `Ref` gives.
    pub(super) fn reference(&self, name: &str, at: &Node) -> Value {
        let bound = self.loops.borrow().iter().rev().find(|(bound, _)| bound == name).map(|(_, value)| value.clone());
        if let Some(value) = bound {
            return value;
        }
        if let Some(pseudo) = name.strip_prefix("AWS::") {
            return self.pseudo(name, pseudo, at);
        }
        if self.section("Parameters").is_some_and(|section| section.get(name).is_some()) {
            let value = self.parameter(name);
            let kind = if self.given.contains_key(name) {
                HopKind::Argument(name.into())
            } else if self.inputs.parameters.contains_key(name) && self.prefix.is_empty() {
                HopKind::Input(name.into())
            } else {
                HopKind::Default(name.into())
            };
            let here = Origin::at(at.range.in_file(self.file));
            return Value { origin: value.origin.clone().reached_from(here, kind), ..value };
        }
        if self.resource_node(name).is_some() || self.declared_by_loop(name) {
            return Value::unknown(Unknown {
                not_null: true,
                ..Unknown::attribute(format!("{}{name}", self.prefix), "")
            });
        }
        self.report(Code::Undeclared, format!("nothing is called `{name}` in this template"), at.range);
        Value::unknown(Unknown::new(Type::Any, Reason::Failed))
    }

    /// Whether the resource may come out of a loop or a transform, so that its name isn't written.
    fn declared_by_loop(&self, name: &str) -> bool {
        let loops = self.section("Resources").and_then(Node::entries).unwrap_or_default();
        loops.iter().any(|entry| entry.key.text.starts_with("Fn::"))
            || self.root.get("Transform").is_some() && !name.is_empty()
    }

    /// What `Fn::GetAtt` gives.
    pub(super) fn attribute_of(&self, resource: &str, attribute: &str, at: &Node) -> Value {
        let Some(node) = self.resource_node(resource) else {
            if !self.declared_by_loop(resource) {
                self.report(Code::Undeclared, format!("there is no resource `{resource}` in this template"), at.range);
                return Value::unknown(Unknown::new(Type::Any, Reason::Failed));
            }
            return Value::unknown(Unknown::attribute(format!("{}{resource}", self.prefix), attribute));
        };
        if let Some(output) = attribute.strip_prefix("Outputs.")
            && node.get("Type").and_then(Node::text) == Some("AWS::CloudFormation::Stack")
            && let Some(value) = self.outputs.borrow().get(resource).and_then(|outputs| outputs.get(output))
        {
            let here = Origin::at(at.range.in_file(self.file));
            let origin = value.origin.clone().reached_from(here, HopKind::Output(output.into()));
            return Value { origin, ..value.clone() };
        }
        Value::unknown(Unknown::attribute(format!("{}{resource}", self.prefix), attribute))
    }

    fn pseudo(&self, name: &str, short: &str, at: &Node) -> Value {
        if let Some(given) = self.inputs.pseudo.get(name) {
            return Value::string(given.as_str());
        }
        let region = self.inputs.pseudo.get("AWS::Region").map(String::as_str);
        let by_region = |china: &str, government: &str, other: &str| match region {
            Some(region) if region.starts_with("cn-") => Some(china.to_owned()),
            Some(region) if region.starts_with("us-gov-") => Some(government.to_owned()),
            Some(_) => Some(other.to_owned()),
            None => None,
        };
        let known = match short {
            "Partition" => by_region("aws-cn", "aws-us-gov", "aws"),
            "URLSuffix" => by_region("amazonaws.com.cn", "amazonaws.com", "amazonaws.com"),
            "Region" | "AccountId" | "StackId" | "StackName" | "NotificationARNs" => None,
            _ => {
                self.report(Code::Undeclared, format!("there is no pseudo parameter `{name}`"), at.range);
                None
            }
        };
        match known {
            Some(text) => Value::string(text),
            None => {
                Value::unknown(Unknown { not_null: true, ..Unknown::new(Type::String, Reason::Input(name.into())) })
            }
        }
    }

    fn parameter(&self, name: &str) -> Value {
        if let Some(value) = self.parameters.borrow().get(name) {
            return value.clone();
        }
        let value = self.compute_parameter(name);
        self.parameters.borrow_mut().insert(name.to_owned(), value.clone());
        value
    }

    fn compute_parameter(&self, name: &str) -> Value {
        let Some(node) = self.section("Parameters").and_then(|section| section.get(name)) else { return Value::null() };
        let ty = node.get("Type").and_then(Node::text).unwrap_or("String");
        let sensitive = node.get("NoEcho").and_then(Node::text).is_some_and(|text| text.eq_ignore_ascii_case("true"));
        let marks = Marks { sensitive, ..Marks::NONE };
        let list = ty == "CommaDelimitedList" || ty.starts_with("List<");
        let wanted = if list { Type::List(Arc::new(Type::String)) } else { Type::String };
        let looked_up = ty.starts_with("AWS::SSM::Parameter::Value<");
        let unset = |reason| {
            Value::unknown(Unknown { not_null: true, ..Unknown::new(wanted.clone(), reason) }).with_marks(marks)
        };
        let given = self.given.get(name).cloned().or_else(|| {
            let text = self.inputs.parameters.get(name).filter(|_| self.prefix.is_empty())?;
            Some(Value::string(text.as_str()))
        });
        let default = node.entry("Default").map(|entry| {
            let origin = Origin::of_argument(entry.key_range, entry.value.range.in_file(self.file));
            self.value(&entry.value).with_origin(origin)
        });
        let Some(value) = given.or(default) else {
            let at = Origin::at(node.range.in_file(self.file));
            return unset(Reason::Input(name.into())).with_origin(at);
        };
        if looked_up {
            return unset(Reason::External).with_origin(value.origin);
        }
        let origin = value.origin.clone();
        let value = match (text(&value), list) {
            (Some(text), true) => {
                let items = text.split(',').map(|item| Value::string(item.trim()).with_origin(origin.clone()));
                Value::tuple(if text.is_empty() { Vec::new() } else { items.collect::<Vec<_>>() })
            }
            _ => value,
        };
        value.with_origin(origin).with_marks(marks)
    }

    /// Evaluates every resource and nested stack, and gives the outputs.
    pub(super) fn evaluate(&self) -> BTreeMap<Arc<str>, Value> {
        let Some(resources) = self.section("Resources") else { return BTreeMap::new() };
        if resources.entries().is_none() {
            self.report(Code::Syntax, "`Resources` must be a mapping", resources.range);
        }
        self.transforms();
        // Nested stacks first: others use their outputs.
        let mut waiting: Vec<(String, Range, &'a Node, Vec<(String, Value)>)> = Vec::new();
        self.each_entry(resources, &mut |name, range, node| {
            waiting.push((name.to_owned(), range, node, self.loops.borrow().clone()));
        });
        waiting
            .sort_by_key(|(_, _, node, _)| node.get("Type").and_then(Node::text) != Some("AWS::CloudFormation::Stack"));
        for (name, range, node, loops) in waiting {
            self.loops.replace(loops);
            self.resource(&name, range, node);
        }
        self.loops.replace(Vec::new());
        let mut outputs = BTreeMap::new();
        for entry in self.section("Outputs").and_then(Node::entries).unwrap_or_default() {
            if let Some(value) = entry.value.get("Value") {
                outputs.insert(Arc::clone(&entry.key.text), self.value(value));
            }
        }
        outputs
    }

    fn transforms(&self) {
        let Some(node) = self.root.get("Transform") else { return };
        let one = std::slice::from_ref(node);
        for transform in node.items().unwrap_or(one) {
            match transform.text() {
                Some("AWS::Serverless-2016-10-31" | "AWS::LanguageExtensions") => {}
                Some(
                    "AWS::CodeDeployBlueGreen" | "AWS::SecretsManager-2020-07-23" | "AWS::SecretsManager-2024-09-16",
                ) => {}
                name => {
                    let name = name.unwrap_or("this");
                    let message =
                        format!("the transform `{name}` is not run: what it changes or adds was not looked at");
                    self.report(Code::Unsupported, message, transform.range);
                }
            }
        }
    }

    fn resource(&self, name: &str, key: Range, node: &'a Node) {
        let Some(kind) = node.get("Type").and_then(Node::text) else {
            self.report(Code::Syntax, format!("the resource `{name}` has no type"), key);
            return;
        };
        let mut exists = Existence::Certain;
        if let Some(at) = node.get("Condition")
            && let Some(called) = at.text()
        {
            match condition::named(self, called, at) {
                Some(true) => {}
                Some(false) => return,
                None => exists = Existence::Conditional(called.into()),
            }
        }
        let properties = match node.entry("Properties") {
            Some(entry) => self.value(&entry.value),
            None => Value::object(BTreeMap::new()),
        };
        let properties = if properties.as_entries().is_some() || properties.is_unknown() {
            properties
        } else {
            Value::object(BTreeMap::new())
        };
        let meta = ["DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Metadata", "UpdatePolicy", "CreationPolicy"];
        let meta = meta.into_iter().filter_map(|name| {
            let entry = node.entry(name)?;
            let value = self.value(&entry.value);
            let origin = value.origin.clone().named(entry.key_range);
            Some((Arc::from(name), Value { origin, ..value }))
        });
        let address: Arc<str> = format!("{}{name}", self.prefix).into();
        let header = key.in_file(self.file);
        let span = key.to(node.range).in_file(self.file);
        let resource = Resource {
            address: Arc::clone(&address),
            language: Language::CloudFormation,
            mode: Mode::Managed,
            r#type: kind.into(),
            name: name.into(),
            index: None,
            module: self.prefix.trim_end_matches('.').into(),
            provider: "".into(),
            attributes: without_nulls(properties),
            meta: Value::object(meta.collect()),
            header,
            span,
            called_from: self.frames.clone(),
            symbolic: None,
            exists,
        };
        if kind == "AWS::CloudFormation::Stack" {
            self.nested(name, &resource);
        }
        let globals = self.section("Globals").map(|globals| self.value(globals));
        self.shared.resources.borrow_mut().extend(sam::expand(resource, globals.as_ref()));
    }

    fn nested(&self, name: &str, resource: &Resource) {
        let url = resource.attributes.get("TemplateURL");
        let source: Arc<str> = url.and_then(Value::as_str).unwrap_or("an unknown template").into();
        let at = url.map_or(resource.header, |url| url.origin.argument_span());
        let target =
            url.and_then(Value::as_str).filter(|url| !url.contains("://") && !url.starts_with('/')).and_then(|url| {
                crate::terraform::join(self.path.rsplit_once('/').map_or("", |(directory, _)| directory), url)
            });
        let document = target.as_ref().and_then(|target| self.documents.node(target).ok());
        let mut problem = None;
        if self.above.len() > MAX_STACKS {
            problem = Some(Diagnostic::new(Code::Limit, format!("stacks are nested more than {MAX_STACKS} deep")));
        } else if target.as_ref().is_some_and(|target| self.above.contains(target)) {
            problem = Some(Diagnostic::new(Code::ModuleCycle, format!("the template `{source}` nests itself")));
        } else if document.as_ref().is_none_or(|document| document.1.root.is_none()) {
            let message = format!("the template `{source}` isn't there: its resources were not looked at");
            problem = Some(Diagnostic::new(Code::ModuleNotFound, message));
        }
        self.shared.calls.borrow_mut().push(ModuleCall {
            address: Arc::clone(&resource.address),
            source,
            target: target.clone().filter(|_| problem.is_none()),
            header: resource.header,
        });
        if let Some(problem) = problem {
            self.shared.diagnostics.borrow_mut().push(problem.at(at).about(&*resource.address));
            return;
        }
        let (Some(target), Some(document)) = (target, document) else { return };
        let Some(root) = &document.1.root else { return };
        let mut child = Stack::new(self.documents, self.shared, self.inputs, root, &target, document.0.id());
        child.prefix = format!("{}{name}.", self.prefix);
        child.frames = self.frames.clone();
        child.frames.push(CallFrame {
            address: Arc::clone(&resource.address),
            header: resource.header,
            span: resource.span,
        });
        child.above = self.above.iter().cloned().chain([target.clone()]).collect();
        for (name, value) in resource.attributes.get("Parameters").and_then(Value::as_entries).into_iter().flatten() {
            child.given.insert(name.to_string(), value.clone());
        }
        self.shared.diagnostics.borrow_mut().extend(document.1.diagnostics.iter().cloned());
        let outputs = child.evaluate();
        self.outputs.borrow_mut().insert(name.to_owned(), outputs);
    }
}

/// Properties that are null are not set.
fn without_nulls(value: Value) -> Value {
    match value.as_entries() {
        Some(entries) if entries.values().any(Value::is_null) => {
            let kept = entries.iter().filter(|(_, value)| !value.is_null());
            let kept = kept.map(|(name, value)| (Arc::clone(name), value.clone())).collect();
            Value::object(kept).with_origin(value.origin.clone()).with_marks(value.marks)
        }
        _ => value,
    }
}

/// An attribute of another resource of the same stack, as expressions give it.
pub(super) fn attribute(address: &str, name: &str) -> Value {
    let reference = Reference { address: address.into(), attribute: name.into() };
    Value::unknown(Unknown { references: Arc::from([reference]), ..Unknown::new(Type::String, Reason::Computed) })
}
