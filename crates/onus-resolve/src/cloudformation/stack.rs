//! One template with its parameters: names to values, resources, nested stacks.

use super::scalar::{self, text};
use super::template::Place;
use super::text::dynamic;
use super::{Inputs, condition, nested, sam};
use crate::Documents;
use onus_model::{
    CallFrame, Choice, Data, Existence, HopKind, Language, Marks, Mode, ModuleCall, Origin, Reason, Resource, Symbolic,
    Type, Unknown, Value,
};
use onus_parse::node::{Node, NodeKind};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most stacks of one unit.
const MAX_ALL_STACKS: usize = 500;
/// The most values that are evaluated in one unit.
const MAX_STEPS: u64 = 2_000_000;
/// The most text that is built in one unit, in bytes.
const MAX_BYTES: u64 = 256 * 1024 * 1024;
/// The deepest nesting of values and conditions.
const MAX_DEPTH: usize = 200;
/// The most values of a parameter that are tried.
const MAX_TRIED: usize = 8;
/// The most diagnostics of one unit.
const MAX_DIAGNOSTICS: usize = 1_000;

/// What stands beside a resource's properties.
const META: [&str; 8] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    sam::SOURCE,
    "UpdatePolicy",
    "UpdateReplacePolicy",
];

/// The sections whose entries others refer to.
const SECTIONS: [&str; 4] = ["Conditions", "Mappings", "Parameters", "Resources"];

fn entries_of<'a>(root: &'a Node, section: &str) -> BTreeMap<&'a str, &'a Node> {
    let entries = root.get(section).and_then(Node::entries).unwrap_or_default();
    entries.iter().map(|entry| (&*entry.key.text, &entry.value)).collect()
}

/// What all stacks of a unit add to.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) resources: RefCell<Vec<Resource>>,
    pub(super) calls: RefCell<Vec<ModuleCall>>,
    pub(super) diagnostics: RefCell<Vec<Diagnostic>>,
    pub(super) files: RefCell<BTreeSet<String>>,
    /// What the evaluation leaves open.
    pub(super) choices: RefCell<Vec<Choice>>,
    /// Resources whose condition is false.
    pub(super) absent: RefCell<Vec<Resource>>,
    steps: Cell<u64>,
    bytes: Cell<u64>,
    /// Whether it was told that the steps are used up.
    exhausted: Cell<bool>,
    stacks: Cell<usize>,
}

/// The entries that are being repeated: variable and element.
type Loops = RefCell<Vec<(String, Value)>>;

/// A resource that is still to be evaluated: its name, that one's place, the resource, and the loops around it.
type Waiting<'a> = (String, Range, &'a Node, Vec<(String, Value)>);

pub(super) struct Stack<'a> {
    pub(super) documents: &'a Documents<'a>,
    pub(super) shared: &'a Shared,
    pub(super) inputs: &'a Inputs,
    root: &'a Node,
    pub(super) path: &'a str,
    pub(super) file: FileId,
    /// `Child.` of a nested stack.
    pub(super) prefix: String,
    pub(super) frames: Vec<CallFrame>,
    /// The templates on the way here.
    pub(super) above: Vec<String>,
    pub(super) given: BTreeMap<String, Value>,
    /// Whether the stack itself will exist.
    exists: Existence,
    /// What each section declares.
    names: BTreeMap<&'static str, BTreeMap<&'a str, &'a Node>>,
    parameters: RefCell<BTreeMap<String, Value>>,
    pub(super) conditions: RefCell<BTreeMap<String, Option<Option<bool>>>>,
    pub(super) loops: Loops,
    pub(super) depth: Cell<usize>,
    pub(super) outputs: RefCell<BTreeMap<String, BTreeMap<Arc<str>, Value>>>,
}

impl<'a> Stack<'a> {
    pub(super) fn new(
        documents: &'a Documents<'a>,
        shared: &'a Shared,
        inputs: &'a Inputs,
        root: &'a Node,
        place: Place<'a>,
    ) -> Self {
        shared.files.borrow_mut().insert(place.path.to_owned());
        Self {
            documents,
            shared,
            inputs,
            root,
            path: place.path,
            file: place.file,
            prefix: place.prefix,
            frames: place.frames,
            above: place.above,
            given: place.given,
            exists: place.exists,
            names: SECTIONS.map(|name| (name, entries_of(root, name))).into(),
            parameters: RefCell::default(),
            conditions: RefCell::default(),
            loops: RefCell::default(),
            depth: Cell::new(0),
            outputs: RefCell::default(),
        }
    }

    /// What a section declares under a name.
    pub(super) fn declared(&self, section: &'static str, name: &str) -> Option<&'a Node> {
        self.names.get(section)?.get(name).copied()
    }

    /// Takes from the budget for a search among so many.
    pub(super) fn charge(&self, searched: usize) {
        self.shared.steps.set(self.shared.steps.get().saturating_add(searched as u64 / 16));
    }

    pub(super) fn section(&self, name: &str) -> Option<&'a Node> {
        self.root.get(name)
    }

    pub(super) fn report(&self, code: Code, message: impl Into<String>, range: Range) {
        self.add(Diagnostic::new(code, message).at(range.in_file(self.file)));
    }

    pub(super) fn add(&self, diagnostic: Diagnostic) {
        let mut all = self.shared.diagnostics.borrow_mut();
        if all.len() < MAX_DIAGNOSTICS && !all.contains(&diagnostic) {
            all.push(diagnostic);
        }
    }

    /// Works on something nested; `None` when it is nested too deep or there is no budget left.
    pub(super) fn deeper<T>(&self, node: &Node, work: impl FnOnce() -> T) -> Option<T> {
        let depth = self.depth.get();
        if depth > MAX_DEPTH {
            self.report(Code::Limit, "values are nested too deep", node.range);
            return None;
        }
        let steps = self.shared.steps.get() + 1;
        self.shared.steps.set(steps);
        if steps > MAX_STEPS {
            if !self.shared.exhausted.replace(true) {
                self.report(Code::Limit, "the template takes too much to evaluate: the rest is unknown", node.range);
            }
            return None;
        }
        self.depth.set(depth + 1);
        let done = work();
        self.depth.set(depth);
        Some(done)
    }

    /// Takes text from the budget; `false` when there isn't enough left.
    pub(super) fn spend(&self, bytes: u64) -> bool {
        let spent = self.shared.bytes.get().saturating_add(bytes);
        self.shared.bytes.set(spent);
        spent <= MAX_BYTES
    }

    /// What is assumed of a condition that isn't known.
    pub(super) fn assumed(&self, condition: &str) -> Option<bool> {
        self.inputs.assumed.get(&format!("{}{condition}", self.prefix)).copied()
    }

    /// Notes a condition that isn't known.
    pub(super) fn leave_open(&self, condition: &str) {
        let choice = Choice::Condition(format!("{}{condition}", self.prefix).into());
        let mut choices = self.shared.choices.borrow_mut();
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }

    fn resource_node(&self, name: &str) -> Option<&'a Node> {
        self.declared("Resources", name)
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
        if self.declared("Parameters", name).is_some() {
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
        if self.resource_node(name).is_some() || self.may_be_made() {
            return Value::unknown(Unknown {
                not_null: true,
                ..Unknown::attribute(format!("{}{name}", self.prefix), "")
            });
        }
        self.report(Code::Undeclared, format!("nothing is called `{name}` in this template"), at.range);
        Value::unknown(Unknown::new(Type::Any, Reason::Failed))
    }

    /// Whether the resource may come out of a loop or a macro, so that its name isn't written.
    fn may_be_made(&self) -> bool {
        let mut made = self.names.get("Resources").into_iter().flat_map(|names| names.range("Fn::"..));
        made.next().is_some_and(|(name, _)| name.starts_with("Fn::")) || self.macros().next().is_some()
    }

    /// What `Fn::GetAtt` gives.
    pub(super) fn attribute_of(&self, resource: &str, attribute: &str, at: &Node) -> Value {
        let Some(node) = self.resource_node(resource) else {
            if !self.may_be_made() {
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
        // What is given is said of the root stack; a nested one is called otherwise.
        let own = matches!(short, "StackName" | "StackId") && !self.prefix.is_empty();
        let list = short == "NotificationARNs";
        if let Some(given) = self.inputs.pseudo.get(name).filter(|_| !own) {
            return if list { members(given, &Origin::NONE) } else { Value::string(given.as_str()) };
        }
        let region = self.inputs.pseudo.get("AWS::Region").map(String::as_str);
        let known = match short {
            "Partition" => region.map(|region| partition(region).0),
            "URLSuffix" => region.map(|region| partition(region).1),
            "Region" | "AccountId" | "StackId" | "StackName" | "NotificationARNs" | "NoValue" => None,
            _ => {
                self.report(Code::Undeclared, format!("there is no pseudo parameter `{name}`"), at.range);
                None
            }
        };
        let ty = if list { Type::List(Arc::new(Type::String)) } else { Type::String };
        match known {
            Some(text) => Value::string(text),
            None => Value::unknown(Unknown { not_null: true, ..Unknown::new(ty, Reason::Input(name.into())) }),
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
        let Some(node) = self.declared("Parameters", name) else { return Value::null() };
        let ty = node.get("Type").and_then(Node::text).unwrap_or("String");
        let sensitive = node.get("NoEcho").and_then(Node::text).is_some_and(|text| text.eq_ignore_ascii_case("true"));
        let marks = Marks { sensitive, ..Marks::NONE };
        let list = ty == "CommaDelimitedList" || ty.starts_with("List<");
        let wanted = if list { Type::List(Arc::new(Type::String)) } else { Type::String };
        let unset = |reason| {
            Value::unknown(Unknown { not_null: true, ..Unknown::new(wanted.clone(), reason) }).with_marks(marks)
        };
        let given = self.given.get(name).cloned().or_else(|| {
            let text = self.inputs.parameters.get(name).filter(|_| self.prefix.is_empty())?;
            Some(Value::string(text.as_str()))
        });
        let default = node.entry("Default").map(|entry| {
            let origin = Origin::of_argument(entry.key_range, entry.value.range.in_file(self.file));
            let value = match &entry.value.kind {
                NodeKind::Scalar(scalar) => Value::string(scalar::text_of(scalar)),
                _ => self.value(&entry.value),
            };
            value.with_origin(origin)
        });
        let Some(value) = given.or(default) else {
            let at = Origin::at(node.range.in_file(self.file));
            let unknown = unset(Reason::Input(name.into())).with_origin(at);
            return if list || sensitive { unknown } else { self.allowed(name, node, unknown) };
        };
        if ty.starts_with("AWS::SSM::Parameter::Value<") {
            return unset(Reason::External).with_origin(value.origin);
        }
        let origin = value.origin.clone();
        let value = match (text(&value), list) {
            (Some(text), true) => members(&text, &origin),
            // `010` is no octal number here, and `1.50` keeps its zero.
            (Some(text), false) => match scalar::number(&text) {
                Some(number) if ty == "Number" && scalar::text(&number).as_deref() == Some(&*text) => number,
                _ => dynamic(Value::string(text)),
            },
            _ => value,
        };
        value.with_origin(origin).with_marks(marks)
    }

    /// A parameter without a value that can only have a few.
    fn allowed(&self, name: &str, node: &Node, unknown: Value) -> Value {
        let allowed = node.get("AllowedValues").and_then(Node::items).unwrap_or_default();
        let texts: Vec<Arc<str>> = allowed
            .iter()
            .filter_map(|item| match &item.kind {
                NodeKind::Scalar(scalar) => Some(scalar::text_of(scalar)),
                _ => None,
            })
            .collect();
        let Data::Unknown(found) = &unknown.data else { return unknown };
        if texts.is_empty() || texts.len() != allowed.len() || texts.len() > MAX_TRIED {
            return unknown;
        }
        let arms: Vec<Value> = texts.iter().map(|text| Value::string(Arc::clone(text))).collect();
        let choice = Choice::Parameter(name.into(), texts.into());
        let mut choices = self.shared.choices.borrow_mut();
        if self.prefix.is_empty() && !choices.contains(&choice) {
            choices.push(choice);
        }
        let found = Unknown { alternatives: arms.into(), ..Unknown::clone(found) };
        Value { data: Data::Unknown(Arc::new(found)), ..unknown }
    }

    /// Evaluates every resource and nested stack, and gives the outputs.
    pub(super) fn evaluate(&self) -> BTreeMap<Arc<str>, Value> {
        let Some(resources) = self.section("Resources") else { return BTreeMap::new() };
        if resources.entries().is_none() {
            self.report(Code::Syntax, "`Resources` must be a mapping", resources.range);
        }
        for (name, range) in self.macros() {
            let message = format!("the transform `{name}` is not run: what it changes or adds was not looked at");
            self.report(Code::Unsupported, message, range);
        }
        // Nested stacks first: others use their outputs.
        let mut waiting: Vec<Waiting<'a>> = Vec::new();
        self.each_entry(resources, &mut |name, range, node| {
            waiting.push((name.to_owned(), range, node, self.loops.borrow().clone()));
        });
        let (stacks, others): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|(_, _, node, _)| node.get("Type").and_then(Node::text) == Some("AWS::CloudFormation::Stack"));
        let order = nested::order(stacks.iter().map(|(name, _, node, _)| (name.as_str(), *node)));
        let mut stacks: Vec<Option<Waiting<'a>>> = stacks.into_iter().map(Some).collect();
        let ordered: Vec<Waiting<'a>> =
            order.into_iter().filter_map(|position| stacks.get_mut(position).and_then(Option::take)).collect();
        let waiting = ordered.into_iter().chain(others);
        for (name, range, node, loops) in waiting {
            self.loops.replace(loops);
            self.resource(&name, range, node);
        }
        self.loops.replace(Vec::new());
        let mut outputs = BTreeMap::new();
        let Some(section) = self.section("Outputs") else { return outputs };
        self.each_entry(section, &mut |name, _, node| {
            let exists = node.get("Condition").and_then(|at| condition::named(self, at.text()?, at)) != Some(false);
            if let Some(value) = node.get("Value").filter(|_| exists) {
                outputs.insert(Arc::from(name), self.value(value));
            }
        });
        outputs
    }

    /// The template's transforms that are not run.
    fn macros(&self) -> impl Iterator<Item = (&'a str, Range)> {
        let node = self.root.get("Transform");
        let one = node.map(std::slice::from_ref).unwrap_or_default();
        let all = node.and_then(Node::items).unwrap_or(one);
        all.iter().filter_map(|transform| {
            let name = transform.text().or_else(|| transform.get("Name")?.text()).unwrap_or("this");
            // These are run here, or change nothing of what resources are.
            let known = matches!(name, "AWS::LanguageExtensions" | "AWS::CodeDeployBlueGreen")
                || name.starts_with("AWS::Serverless-")
                || name.starts_with("AWS::SecretsManager-");
            (!known).then_some((name, transform.range))
        })
    }

    fn resource(&self, name: &str, key: Range, node: &'a Node) {
        let Some(kind) = node.get("Type").and_then(Node::text) else {
            self.report(Code::Syntax, format!("the resource `{name}` has no type"), key);
            return;
        };
        let mut exists = self.exists.clone();
        let mut absent = false;
        if let Some(at) = node.get("Condition")
            && let Some(called) = at.text()
        {
            match condition::named(self, called, at) {
                Some(true) => {}
                Some(false) => absent = true,
                None => exists = Existence::Conditional(format!("{}{called}", self.prefix).into()),
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
        let meta = META.iter().filter_map(|&name| {
            let entry = node.entry(name)?;
            let value = match (name, &entry.value.kind) {
                // The condition's name, not its truth.
                ("Condition", NodeKind::Scalar(scalar)) => Value::string(Arc::clone(&scalar.text))
                    .with_origin(Origin::at(entry.value.range.in_file(self.file))),
                _ => self.value(&entry.value),
            };
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
            attributes: properties,
            meta: Value::object(meta.collect()),
            header,
            span,
            called_from: self.frames.clone(),
            symbolic: (!self.loops.borrow().is_empty()).then_some(Symbolic::ForEach),
            exists,
        };
        if absent {
            self.shared.absent.borrow_mut().push(resource);
            return;
        }
        if kind.ends_with("::MODULE") {
            let message = format!("the module `{kind}` lies in the registry: its resources were not looked at");
            self.report(Code::ModuleNotFound, message, key);
        }
        if matches!(kind, "AWS::CloudFormation::Stack" | "AWS::CloudFormation::StackSet") {
            nested::evaluate(self, name, &resource);
        }
        self.shared.resources.borrow_mut().push(resource);
    }

    /// The parameters that have a value, as the serverless transform wants them.
    pub(super) fn known_parameters(&self) -> Vec<(String, Arc<str>)> {
        let names = self.section("Parameters").and_then(Node::entries).unwrap_or_default();
        let known = names
            .iter()
            .filter_map(|entry| Some((entry.key.text.to_string(), text(&self.parameter(&entry.key.text))?)));
        let region =
            self.inputs.pseudo.get("AWS::Region").map(|region| ("AWS::Region".to_owned(), region.as_str().into()));
        known.chain(region).collect()
    }

    /// Whether one more stack may be evaluated.
    pub(super) fn one_more(&self) -> bool {
        self.shared.stacks.set(self.shared.stacks.get() + 1);
        self.shared.stacks.get() <= MAX_ALL_STACKS
    }
}

/// The members of a list that is written with commas.
fn members(text: &str, origin: &Origin) -> Value {
    let items = text.split(',').map(|item| dynamic(Value::string(item.trim())).with_origin(origin.clone()));
    Value::tuple(if text.is_empty() { Vec::new() } else { items.collect::<Vec<_>>() })
}

/// The partition of a region, and what its host names end with.
pub(super) fn partition(region: &str) -> (&'static str, &'static str) {
    const ALL: [(&str, &str, &str); 7] = [
        ("cn-", "aws-cn", "amazonaws.com.cn"),
        ("us-gov-", "aws-us-gov", "amazonaws.com"),
        ("us-isof-", "aws-iso-f", "csp.hci.ic.gov"),
        ("us-isob-", "aws-iso-b", "sc2s.sgov.gov"),
        ("us-iso-", "aws-iso", "c2s.ic.gov"),
        ("eu-isoe-", "aws-iso-e", "cloud.adc-e.uk"),
        ("eusc-", "aws-eusc", "amazonaws.eu"),
    ];
    let found = ALL.iter().find(|(start, _, _)| region.starts_with(start));
    found.map_or(("aws", "amazonaws.com"), |(_, partition, suffix)| (partition, suffix))
}
