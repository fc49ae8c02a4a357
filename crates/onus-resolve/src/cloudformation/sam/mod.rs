//! The serverless transform (`AWS::Serverless-2016-10-31`): shorthands to the resources that AWS's own translator makes of
//! them. What is made stands at the lines it comes from.

mod authorization;
mod connector;
mod definition;
mod deployment;
mod domain;
mod events;
mod function;
mod globals;
mod http_api;
mod implicit;
mod made;
mod mapping;
mod parameters;
mod rest_api;
mod rest_definition;
mod role;
mod simple;
mod state_machine;
#[cfg(test)]
mod tests;
mod tree;

pub(super) use made::SOURCE;
use made::{Made, Source};
use onus_parse::node::{Entry, Node, NodeKind, parse_json};
use onus_source::{Code, FileId, Range};
use parameters::{Parameters, Renamed};
use std::cell::RefCell;
use std::sync::Arc;
use tree::{At, Tree as _, canonical};

/// The most resources and the most events that are transformed. CloudFormation itself takes 500 resources.
const MAX: usize = 2_000;

/// Marks an API whose definition the transform writes.
const MANAGED: &str = "__MANAGE_SWAGGER";

/// What the transform needs to know from outside the template.
pub(super) struct Settings {
    /// Values of parameters.
    pub(super) parameters: Vec<(String, Arc<str>)>,
    /// The region, when it is known.
    pub(super) region: Option<String>,
}

/// What the transform has to say.
pub(super) type Messages = Vec<(Code, String, Range)>;

/// Whether a template asks for the transform.
pub(super) fn is_asked(root: &Node) -> bool {
    let is = |node: &Node| node.text().is_some_and(|name| name.starts_with("AWS::Serverless-"));
    root.get("Transform").is_some_and(|node| is(node) || node.items().is_some_and(|all| all.iter().any(is)))
}

/// The place of a serverless resource in a template that doesn't ask for the transform. CloudFormation would refuse it; somebody may
/// run the transform all the same, so that it is judged as if it were asked for.
pub(super) fn is_forgotten(root: &Node) -> Option<Range> {
    let resources = root.get("Resources").and_then(Node::entries).unwrap_or_default();
    let serverless = |entry: &&Entry| {
        entry.value.get("Type").and_then(Node::text).is_some_and(|name| name.starts_with("AWS::Serverless::"))
    };
    if is_asked(root) { None } else { resources.iter().find(serverless).map(|entry| entry.key_range) }
}

/// The template with everything serverless turned into what it stands for.
pub(super) fn transform(root: &Node, settings: Settings) -> (Node, Messages) {
    let mut root = canonical(root);
    let resources = root.get("Resources").and_then(Node::entries).unwrap_or_default();
    let events = |entry: &Entry| {
        entry.value.get("Properties").and_then(|all| all.get("Events")?.entries()).map_or(0, <[_]>::len)
    };
    if resources.len() > MAX || resources.iter().map(events).sum::<usize>() > MAX {
        let message = format!("more than {MAX} resources or events: the serverless ones were not looked at");
        return (root.clone(), vec![(Code::Limit, message, root.range)]);
    }
    let region = settings.region.as_deref().unwrap_or("us-east-1");
    let resources = root.get_mut("Resources").and_then(|all| all.entries_mut()).map(std::mem::take).unwrap_or_default();
    let at = At(root.range);
    let mut transform = Transform {
        parameters: settings.parameters.into_iter().collect(),
        mappings: root.get("Mappings").cloned(),
        globals: root.remove("Globals"),
        partition: super::stack::partition(region).0,
        edge: !region.starts_with("cn-") && !region.starts_with("us-gov-") && !region.starts_with("us-iso"),
        resources,
        conditions: root.remove("Conditions").unwrap_or_else(|| at.map([])),
        renamed: Renamed::default(),
        record_sets: Vec::new(),
        shared_plan: None,
        deployments: Vec::new(),
        messages: RefCell::default(),
    };
    let finished = transform.run();
    let messages = transform.messages.take();
    let resources = transform.renamed.apply(&Node { kind: NodeKind::Mapping(finished), ..at.map([]) });
    if transform.conditions.truthy() {
        root.set("Conditions", transform.conditions);
    }
    root.set("Resources", resources);
    if let Some(outputs) = root.get("Outputs").map(|outputs| transform.renamed.apply(outputs)) {
        root.set("Outputs", outputs);
    }
    (root, messages)
}

struct Transform {
    parameters: Parameters,
    mappings: Option<Node>,
    globals: Option<Node>,
    partition: &'static str,
    /// Whether the region has APIs at the edge.
    edge: bool,
    resources: Vec<Entry>,
    conditions: Node,
    renamed: Renamed,
    record_sets: Vec<Made>,
    /// Stages, keys and APIs of the usage plan that APIs share.
    shared_plan: Option<(Vec<Node>, Vec<Node>, Vec<Node>)>,
    deployments: Vec<deployment::Deployment>,
    messages: RefCell<Messages>,
}

impl Transform {
    fn run(&mut self) -> Vec<Entry> {
        self.imply();
        self.globalize();
        implicit::fix_version(&mut self.resources);
        connector::embedded(&mut self.resources);
        let mut made: Vec<Made> = Vec::new();
        // APIs after what writes their definitions, connectors after everything.
        for wanted in
            [&["Function"][..], &["StateMachine"], &["Api", "HttpApi"], &["SimpleTable", "LayerVersion", "Application"]]
        {
            for position in 0..self.resources.len() {
                let Some(entry) = self.resources.get(position).cloned() else { continue };
                let Some(short) = short_type(&entry).filter(|short| wanted.contains(short)) else { continue };
                let source = Source::of(&entry);
                made.extend(match short {
                    "Function" => self.function(&source),
                    "StateMachine" => self.state_machine(&source),
                    "Api" => self.rest_api(&source),
                    "HttpApi" => self.http_api(&source),
                    "SimpleTable" => Self::table(&source),
                    "LayerVersion" => self.layer(&source),
                    _ => self.application(&source),
                });
            }
        }
        made.append(&mut self.record_sets);
        made.extend(self.deployed());
        let mut finished: Vec<Entry> = Vec::new();
        let mut connectors: Vec<Entry> = Vec::new();
        for mut entry in std::mem::take(&mut self.resources) {
            match short_type(&entry) {
                None => finished.push(entry),
                Some("Connector") => connectors.push(entry),
                Some(
                    "Function" | "StateMachine" | "Api" | "HttpApi" | "SimpleTable" | "LayerVersion" | "Application",
                ) => {}
                Some(short) => {
                    let message = format!("onus doesn't know what `AWS::Serverless::{short}` becomes");
                    self.report(Code::Unsupported, message, entry.key_range);
                    if let Some(properties) = entry.value.get_mut("Properties") {
                        properties.remove(MANAGED);
                    }
                    finished.push(entry);
                }
            }
        }
        for resource in made {
            let entry = resource.into_entry();
            match finished.iter_mut().find(|other| other.key.text == entry.key.text) {
                Some(other) => *other = entry,
                None => finished.push(entry),
            }
        }
        for entry in connectors {
            let made = self.connector(&Source::of(&entry), &mut finished);
            finished.extend(made.into_iter().map(Made::into_entry));
        }
        finished
    }

    /// Merges the globals into every resource they are for.
    fn globalize(&mut self) {
        let Some(globals) = self.globals.take() else { return };
        for entry in &mut self.resources {
            let Some(short) = short_type(entry).map(str::to_owned) else { continue };
            let Some(global) = globals.get(&short) else { continue };
            let ignored = entry.value.remove("IgnoreGlobals");
            let at = At(entry.value.range);
            let own = entry.value.get("Properties").cloned().unwrap_or_else(|| at.map([]));
            entry.value.set("Properties", globals::merged(&short, global, &own, ignored.as_ref()));
        }
        self.globals = Some(globals);
    }

    fn report(&self, code: Code, message: impl Into<String>, range: Range) {
        self.messages.borrow_mut().push((code, message.into(), range));
    }

    fn resource(&self, id: &str) -> Option<&Node> {
        self.resources.iter().find(|entry| &*entry.key.text == id).map(|entry| &entry.value)
    }

    fn resource_mut(&mut self, id: &str) -> Option<&mut Node> {
        self.resources.iter_mut().find(|entry| &*entry.key.text == id).map(|entry| &mut entry.value)
    }

    /// The tags of what SAM makes.
    fn tags(&self, at: At, created_by: &str, own: Option<&Node>) -> Node {
        let mut tags = at.tag_list(&at.map([(created_by, at.text("SAM"))]));
        tags.extend(own.map(|own| at.tag_list(own)).unwrap_or_default());
        at.list(tags)
    }

    /// The managed policy for tracing, which is called otherwise in some partitions.
    fn tracing_policy(&self) -> &'static str {
        if self.partition == "aws" { "AWSXrayWriteOnlyAccess" } else { "AWSXRayDaemonWriteAccess" }
    }

    /// Notes what `Owner.Part` refers to.
    fn refer(&mut self, owner: &str, made: &[Made], parts: &[(&str, &str)]) {
        for (part, r#type) in parts {
            if let Some(found) = made.iter().rev().find(|made| made.r#type == *r#type) {
                self.renamed.parts.insert((owner.to_owned(), (*part).to_owned()), found.id.clone());
            }
        }
    }
}

/// `Function` of a resource of type `AWS::Serverless::Function`.
fn short_type(entry: &Entry) -> Option<&str> {
    entry.value.get("Type")?.text()?.strip_prefix("AWS::Serverless::")
}

/// Data that comes with the program.
fn data(text: &str) -> Option<Node> {
    parse_json(text, FileId::NONE).root
}
