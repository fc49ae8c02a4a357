//! Nested stacks and stack sets whose templates lie in the scan root.

use super::stack::Stack;
use super::template;
use onus_model::{CallFrame, Data, ModuleCall, Part, Resource, Value};
use onus_parse::node::{Node, NodeKind};
use onus_source::{Code, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The deepest nesting of stacks.
const MAX_STACKS: usize = 16;

/// Evaluates the template that a stack nests, with the parameters it gives.
pub(super) fn evaluate(stack: &Stack<'_>, name: &str, resource: &Resource) {
    let url = resource.attributes.get("TemplateURL");
    let Some(at) = url.map(|url| url.origin.argument_span()) else {
        if let Some(body) = resource.attributes.get("TemplateBody") {
            let message = "the template in the text is not read: its resources were not looked at";
            let at = body.origin.argument_span();
            stack.add(Diagnostic::new(Code::ModuleNotFound, message).at(at).about(&*resource.address));
        }
        return;
    };
    // The CDK and the AWS SAM command line leave the asset's file in the metadata.
    let asset = resource.meta.get("Metadata").filter(|metadata| {
        metadata.get("aws:asset:property").and_then(Value::as_str).is_none_or(|name| name == "TemplateURL")
    });
    let asset = asset.and_then(|metadata| metadata.get("aws:asset:path")).and_then(Value::as_str);
    let written = asset.or_else(|| url.and_then(Value::as_str));
    let source: Arc<str> = written.map_or_else(|| url.map_or_else(String::new, shown), str::to_owned).into();
    let directory = stack.path.rsplit_once('/').map_or("", |(directory, _)| directory);
    let target = written
        .filter(|url| !url.contains("://") && !url.starts_with('/'))
        .and_then(|url| crate::terraform::join(directory, url));
    let document = target.as_ref().and_then(|target| stack.documents.node(target).ok());
    let mut problem = None;
    if stack.above.len() > MAX_STACKS {
        problem = Some(Diagnostic::new(Code::Limit, format!("stacks are nested more than {MAX_STACKS} deep")));
    } else if target.as_ref().is_some_and(|target| stack.above.contains(target)) {
        problem = Some(Diagnostic::new(Code::ModuleCycle, format!("the template `{source}` nests itself")));
    } else if document.as_ref().is_none_or(|document| document.1.root.is_none()) {
        let message = format!("the template `{source}` isn't there: its resources were not looked at");
        problem = Some(Diagnostic::new(Code::ModuleNotFound, message));
    } else if !stack.one_more() {
        problem = Some(Diagnostic::new(Code::Limit, "there are too many nested stacks: this one was not looked at"));
    }
    stack.shared.calls.borrow_mut().push(ModuleCall {
        address: Arc::clone(&resource.address),
        source,
        target: target.clone().filter(|_| problem.is_none()),
        header: resource.header,
    });
    if let Some(problem) = problem {
        stack.add(problem.at(at).about(&*resource.address));
        return;
    }
    let (Some(target), Some(document)) = (target, document) else { return };
    let Some(root) = &document.1.root else { return };
    document.1.diagnostics.iter().for_each(|diagnostic| stack.add(diagnostic.clone()));
    let mut frames = stack.frames.clone();
    frames.push(CallFrame { address: Arc::clone(&resource.address), header: resource.header, span: resource.span });
    let place = template::Place {
        path: &target,
        file: document.0.id(),
        prefix: format!("{}{name}.", stack.prefix),
        frames,
        above: stack.above.iter().cloned().chain([target.clone()]).collect(),
        given: given(&resource.attributes),
        exists: resource.exists.clone(),
    };
    let outputs = template::evaluate(stack.documents, stack.shared, stack.inputs, root, place);
    stack.outputs.borrow_mut().insert(name.to_owned(), outputs);
}

/// The order in which stacks are evaluated: one whose outputs another uses comes first, otherwise as they are written.
pub(super) fn order<'n>(stacks: impl Iterator<Item = (&'n str, &'n Node)>) -> Vec<usize> {
    let stacks: Vec<(&str, &Node)> = stacks.collect();
    let names: BTreeMap<&str, usize> =
        stacks.iter().enumerate().map(|(position, (name, _))| (*name, position)).collect();
    let mut ordered = Vec::with_capacity(stacks.len());
    let mut seen = BTreeSet::new();
    for start in 0..stacks.len() {
        // Each is entered once, and comes after what it uses; a circle ends where it closes.
        let mut open = vec![(start, false)];
        while let Some((position, left)) = open.pop() {
            if left {
                ordered.push(position);
            } else if seen.insert(position)
                && let Some((_, node)) = stacks.get(position)
            {
                open.push((position, true));
                let mut used = BTreeSet::new();
                uses(node, &names, &mut used);
                open.extend(used.into_iter().rev().map(|used| (used, false)));
            }
        }
    }
    ordered
}

/// The stacks whose outputs a tree names: `Name`, `Name.Outputs.…`, or `${Name.Outputs.…}` within a text.
fn uses(node: &Node, names: &BTreeMap<&str, usize>, used: &mut BTreeSet<usize>) {
    match &node.kind {
        NodeKind::Null => {}
        NodeKind::Scalar(scalar) => {
            let name = |text: &str| text.split(['.', '}']).next().and_then(|name| names.get(name).copied());
            used.extend(name(&scalar.text));
            used.extend(scalar.text.split("${").skip(1).filter_map(name));
        }
        NodeKind::Sequence(items) => items.iter().for_each(|item| uses(item, names, used)),
        NodeKind::Mapping(entries) => entries.iter().for_each(|entry| uses(&entry.value, names, used)),
    }
}

/// The parameters that a stack (a mapping) or a stack set (a list of keys and values) gives.
fn given(attributes: &Value) -> BTreeMap<String, Value> {
    let Some(parameters) = attributes.get("Parameters") else { return Default::default() };
    let entries = parameters.as_entries().into_iter().flatten();
    let named = entries.map(|(name, value)| (name.to_string(), value.clone()));
    let listed =
        parameters.as_sequence().into_iter().flatten().filter_map(|pair| {
            Some((pair.get("ParameterKey")?.as_str()?.to_owned(), pair.get("ParameterValue")?.clone()))
        });
    named.chain(listed).collect()
}

/// A text with `…` for what isn't known of it.
fn shown(value: &Value) -> String {
    match &value.data {
        Data::String(text) => text.to_string(),
        Data::Unknown(unknown) if !unknown.parts.is_empty() => {
            let part = |part: &Part| match part {
                Part::Text(text) => text.to_string(),
                Part::Hole(_) => "…".to_owned(),
            };
            unknown.parts.iter().map(part).collect()
        }
        _ => "…".to_owned(),
    }
}
