//! `AWS::Serverless::StateMachine` and its events.

use super::Transform;
use super::events::{Event, dead_letters, rule_properties, rule_target, state, target_id};
use super::function::{Target, propagate, s3_location};
use super::made::{Made, Source};
use super::rest_api::api_of;
use super::role::Role;
use super::tree::{At, Tree as _, sorted_json};
use onus_parse::node::{Entry, Node, NodeKind};

impl Transform {
    pub(super) fn state_machine(&mut self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let mut made = source.becomes("AWS::StepFunctions::StateMachine");
        let mut substitutions = source.some("DefinitionSubstitutions").cloned();
        if let Some(definition) = source.some("Definition") {
            let (plain, found) = substituted(definition);
            for (name, value) in found {
                substitutions.get_or_insert_with(|| At(definition.range).map([])).set(&name, value);
            }
            made.set("DefinitionString", Some(At(definition.range).text(indented(&plain))));
        } else if let Some(uri) = source.some("DefinitionUri") {
            made.set("DefinitionS3Location", s3_location(uri, ["Bucket", "Key", "Version"]));
        }
        made.set("DefinitionSubstitutions", substitutions);
        let mut all = Vec::new();
        match source.some("Role") {
            Some(role) => made.set("RoleArn", Some(role.clone())),
            None => {
                let tracing =
                    source.some("Tracing").filter(|tracing| tracing.get("Enabled").and_then(Node::truth) == Some(true));
                let further = tracing.map(|tracing| At(tracing.range).text(self.tracing_policy()));
                let role = self.role(
                    source,
                    Role {
                        service: "states.amazonaws.com",
                        assume: None,
                        managed: Vec::new(),
                        documents: Vec::new(),
                        policies: source.some("Policies"),
                        further: further.into_iter().collect(),
                        path: source.property("RolePath"),
                        boundary: source.property("PermissionsBoundary"),
                        tags: Some(self.tags(at, "stateMachine:createdBy", source.property("Tags"))),
                    },
                );
                made.set("RoleArn", Some(role.arn()));
                all.push(role);
            }
        }
        made.take(
            source,
            &[
                ("Name", "StateMachineName"),
                ("Type", "StateMachineType"),
                ("Logging", "LoggingConfiguration"),
                ("Tracing", "TracingConfiguration"),
            ],
        );
        made.set("Tags", Some(self.tags(at, "stateMachine:createdBy", source.property("Tags"))));
        let mut target = Target {
            id: source.id.to_owned(),
            name: made.reference(),
            arn: made.reference(),
            condition: source.condition().map(str::to_owned),
        };
        if let Some(name) = source.some("AutoPublishAlias").and_then(Node::text) {
            let mut version = source.makes(format!("{}Version", source.id), "AWS::StepFunctions::StateMachineVersion");
            for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
                if !version.has(policy) {
                    version.attribute(policy, at.text("Retain"));
                }
            }
            version.set("StateMachineArn", Some(made.reference()));
            version.set("StateMachineRevisionId", Some(at.attribute(&made.id, "StateMachineRevisionId")));
            let mut alias = source.makes(format!("{}Alias{name}", source.id), "AWS::StepFunctions::StateMachineAlias");
            alias.set("Name", Some(at.text(name)));
            let preference = source.some("DeploymentPreference").cloned();
            let mut preference = preference.unwrap_or_else(|| at.map([("Type", at.text("ALL_AT_ONCE"))]));
            preference.set("StateMachineVersionArn", version.reference());
            alias.set("DeploymentPreference", Some(preference));
            if source.some("UseAliasAsEventTarget").is_some() {
                target = Target { id: alias.id.clone(), name: alias.reference(), arn: alias.reference(), ..target };
            }
            all.extend([version, alias]);
        }
        for entry in source.some("Events").and_then(Node::entries).unwrap_or_default() {
            all.extend(self.machine_event(source, entry, &target));
        }
        all.insert(0, made);
        if source.property("PropagateTags").and_then(Node::truth) == Some(true)
            && let Some(tags) = source.some("Tags")
        {
            propagate(&mut all, tags);
        }
        all
    }

    fn machine_event(&mut self, source: &Source<'_>, entry: &Entry, target: &Target) -> Vec<Made> {
        let Some(event) = Event::of(source.id, entry) else { return Vec::new() };
        let at = event.at;
        let boundary = source.property("PermissionsBoundary");
        let start = |service: &str| {
            let id = format!("{}Role", event.id);
            let mut role = source.makes_at(at, &id, "AWS::IAM::Role");
            role.set("AssumeRolePolicyDocument", Some(at.assumed_by(service)));
            let statement = at.allow(at.text("states:StartExecution"), target.arn.clone());
            let policy = at.policy(&format!("{id}StartExecutionPolicy"), vec![statement]);
            role.set("Policies", Some(at.list(vec![policy])));
            role.set("PermissionsBoundary", boundary.cloned());
            role
        };
        match event.kind {
            "Schedule" | "CloudWatchEvent" | "EventBridgeRule" => {
                let mut rule = source.makes_at(at, &event.id, "AWS::Events::Rule");
                event.copy(&mut rule, rule_properties(event.kind));
                rule.set("State", state(&event));
                let mut made = Vec::new();
                let role = event.get("RoleArn").filter(|_| event.kind == "Schedule").cloned().unwrap_or_else(|| {
                    let role = start("events.amazonaws.com");
                    let arn = role.arn();
                    made.push(role);
                    arn
                });
                let (queue, letters) = dead_letters(source, &event, &rule);
                let id = event.get("Target").and_then(|target| target.value("Id")).cloned();
                let id = id.unwrap_or_else(|| at.text(target_id(&event.id, "StepFunctionsTarget")));
                let rule_target = rule_target(&event, target.arn.clone(), id, Some(role), queue);
                rule.set("Targets", Some(at.list(vec![rule_target])));
                [vec![rule], made, letters].concat()
            }
            "ScheduleV2" => {
                self.schedule(source, &event, target, "states:StartExecution", "StartExecutionPolicy", boundary)
            }
            "Api" => {
                let role = start("apigateway.amazonaws.com");
                let (Some(path), Some(method)) =
                    (event.get("Path").and_then(Node::text), event.get("Method").and_then(Node::text))
                else {
                    return vec![role];
                };
                let uri = at.sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution");
                let uri = match &target.condition {
                    Some(condition) => at.only_if(condition, uri),
                    None => uri,
                };
                let status = |code: &str| at.map([("statusCode", at.text(code))]);
                let input = if event.some("UnescapeMappingTemplate").is_some() {
                    format!(
                        "{{\"input\": \"$util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\",\"'\")\", \"stateMachineArn\": \"${{{}}}\"}}",
                        target.id
                    )
                } else {
                    format!(
                        "{{\"input\": \"$util.escapeJavaScript($input.json('$'))\", \"stateMachineArn\": \"${{{}}}\"}}",
                        target.id
                    )
                };
                let integration = at.map([
                    ("type", at.text("aws")),
                    ("httpMethod", at.text("POST")),
                    ("uri", uri),
                    ("responses", at.map([("200", status("200")), ("400", status("400"))])),
                    ("credentials", role.arn()),
                    ("requestTemplates", at.map([("application/json", at.sub(input))])),
                ]);
                let described = |text: &str| at.map([("description", at.text(text))]);
                let responses = at.map([("200", described("OK")), ("400", described("Bad Request"))]);
                let id = api_of(&event, "RestApiId", "ServerlessRestApi");
                self.integrate(&id, &event, (path, method), integration, responses, target.condition.as_deref());
                vec![role]
            }
            kind => {
                let message = format!("the transform knows no event of type `{kind}`");
                self.report(onus_source::Code::Unsupported, message, at.0);
                Vec::new()
            }
        }
    }
}

/// A definition with a substitution for each call, and what they stand for.
fn substituted(definition: &Node) -> (Node, Vec<(String, Node)>) {
    let mut plain = definition.clone();
    let mut found = Vec::new();
    substitute(&mut plain, &mut found);
    (plain, found)
}

fn substitute(node: &mut Node, found: &mut Vec<(String, Node)>) {
    let mut one = |value: &mut Node| {
        let dynamic = value.text().is_some_and(|text| text.contains("{{resolve:"));
        if value.intrinsic().is_some() || dynamic {
            let name = format!("definition_substitution_{}", found.len() + 1);
            let key = At(value.range).text(format!("${{{name}}}"));
            found.push((name, std::mem::replace(value, key)));
        } else {
            substitute(value, found);
        }
    };
    match &mut node.kind {
        NodeKind::Sequence(items) => items.iter_mut().for_each(one),
        NodeKind::Mapping(entries) => {
            // Numbered in the order of their names.
            let mut order: Vec<usize> = (0..entries.len()).collect();
            order.sort_by(|a, b| {
                let name = |i: &usize| entries.get(*i).map(|entry| std::sync::Arc::clone(&entry.key.text));
                name(a).cmp(&name(b))
            });
            for i in order {
                if let Some(entry) = entries.get_mut(i) {
                    one(&mut entry.value);
                }
            }
        }
        NodeKind::Null | NodeKind::Scalar(_) => {}
    }
}

/// JSON text, sorted and indented by four spaces, as Python writes it.
fn indented(node: &Node) -> String {
    let mut out = String::new();
    indent(node, 0, &mut out);
    out
}

fn indent(node: &Node, depth: usize, out: &mut String) {
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&" ".repeat(4 * depth));
    };
    match &node.kind {
        NodeKind::Sequence(items) if !items.is_empty() => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                indent(item, depth + 1, out);
            }
            line(out, depth);
            out.push(']');
        }
        NodeKind::Mapping(entries) if !entries.is_empty() => {
            let mut sorted: Vec<&Entry> = entries.iter().collect();
            sorted.sort_by(|a, b| a.key.text.cmp(&b.key.text));
            out.push('{');
            for (i, entry) in sorted.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                out.push_str(&sorted_json(&At(entry.key_range).text(&*entry.key.text)));
                out.push_str(": ");
                indent(&entry.value, depth + 1, out);
            }
            line(out, depth);
            out.push('}');
        }
        _ => out.push_str(&sorted_json(node)),
    }
}
