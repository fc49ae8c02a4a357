//! `AWS::Serverless::Connector`: the permissions between two resources, by AWS's profiles.

use super::Transform;
use super::made::{Made, Source};
use super::tree::{At, Tree as _, same};
use onus_parse::node::{Entry, Node, NodeKind};
use onus_source::Code;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Which permissions lie between which types, and what a resource's ARN, URL and role are.
const PROFILES: &str = include_str!("data/connectors.json");

/// One end of a connector.
struct End {
    id: Option<String>,
    r#type: String,
    role: Option<Node>,
    values: BTreeMap<&'static str, Node>,
}

fn profiles() -> Option<&'static Node> {
    static PARSED: OnceLock<Option<Node>> = OnceLock::new();
    PARSED.get_or_init(|| super::data(PROFILES)).as_ref()
}

/// The connectors that resources carry themselves, as resources of their own.
pub(super) fn embedded(resources: &mut Vec<Entry>) {
    let mut found = Vec::new();
    for entry in resources.iter_mut() {
        let Some(connectors) = entry.value.remove("Connectors") else { continue };
        for connector in connectors.entries().unwrap_or_default() {
            let at = At(connector.value.range);
            let mut node = connector.value.clone();
            node.set("Type", at.text("AWS::Serverless::Connector"));
            let Some(properties) = node.mapping_mut("Properties") else { continue };
            let mut source = at.map([("Id", at.text(&*entry.key.text))]);
            for part in properties.remove("SourceReference").as_ref().and_then(Node::entries).unwrap_or_default() {
                source.set(&part.key.text, part.value.clone());
            }
            properties.set("Source", source);
            let id = format!("{}{}", entry.key.text, connector.key.text);
            found.push(Entry { key_range: connector.key_range, ..at.key(&id, node) });
        }
    }
    resources.extend(found);
}

impl Transform {
    /// `made`: what the template holds by now, for the types and roles of what is connected.
    pub(super) fn connector(&self, source: &Source<'_>, made: &mut [Entry]) -> Vec<Made> {
        let at = source.at;
        let (Some(from), Some(destination)) = (source.some("Source"), source.some("Destination")) else {
            self.report(Code::Evaluation, "a connector has a source and a destination", at.0);
            return Vec::new();
        };
        let one = [destination.clone()];
        let several = destination.items();
        let permissions: Vec<&str> = source
            .some("Permissions")
            .and_then(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::text)
            .collect();
        let mut out = Vec::new();
        for (index, to) in several.unwrap_or(&one).iter().enumerate() {
            let (Some(left), Some(right)) = (end(from, to, made), end(to, from, made)) else {
                self.report(Code::Evaluation, "the connector names a resource that isn't in this template", at.0);
                continue;
            };
            let profile = profiles().and_then(|all| all.get("Permissions")?.get(&left.r#type)?.get(&right.r#type));
            let Some(profile) = profile else {
                let message = format!("there is no connector from `{}` to `{}`", left.r#type, right.r#type);
                self.report(Code::Unsupported, message, at.0);
                continue;
            };
            let suffix = if several.is_some() { format!("Destination{index}") } else { String::new() };
            out.extend(connection(source, profile, &left, &right, &permissions, &suffix, made));
        }
        out
    }
}

fn end(reference: &Node, other: &Node, made: &[Entry]) -> Option<End> {
    const GIVEN: [(&str, &str); 5] = [
        ("Arn", "Arn"),
        ("QueueUrl", "Url"),
        ("ResourceId", "ResourceId"),
        ("Name", "Name"),
        ("Qualifier", "Qualifier"),
    ];
    let Some(id) = reference.get("Id").and_then(Node::text) else {
        let r#type = match reference.get("Type")?.text()? {
            "AWS::Serverless::Function" => "AWS::Lambda::Function",
            "AWS::Serverless::StateMachine" => "AWS::StepFunctions::StateMachine",
            "AWS::Serverless::Api" => "AWS::ApiGateway::RestApi",
            "AWS::Serverless::HttpApi" => "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::SimpleTable" => "AWS::DynamoDB::Table",
            other => other,
        };
        let values = GIVEN.iter().filter_map(|(from, to)| Some((*to, reference.value(from)?.clone()))).collect();
        let role = reference.value("RoleName").cloned();
        return Some(End { id: None, r#type: r#type.to_owned(), role, values });
    };
    let at = At(reference.range);
    let resource = made.iter().find(|entry| &*entry.key.text == id)?;
    let r#type = resource.value.get("Type")?.text()?.to_owned();
    let known = profiles().and_then(|all| all.get("CfnResourceProperties")?.get(&r#type));
    let outputs = known.and_then(|known| known.get("Outputs"));
    let mut values = BTreeMap::new();
    for (from, to) in
        [("Arn", "Arn"), ("Url", "Url"), ("Id", "ResourceId"), ("Name", "Name"), ("Qualifier", "Qualifier")]
    {
        if let Some(value) = outputs.and_then(|outputs| outputs.get(from)) {
            let id = BTreeMap::from([("logicalId".to_owned(), at.text(id))]);
            values.insert(to, replaced(value, &id, at));
        }
    }
    if let Some(qualifier) = reference.value("Qualifier") {
        values.insert("Qualifier", qualifier.clone());
    }
    let properties = resource.value.get("Properties");
    let role = known.and_then(|known| known.get("Inputs")?.get("Role")).and_then(|role| match role.text() {
        Some(name) => properties?.value(name).cloned(),
        // The role of the rule's target that leads to the other end.
        None => properties?.get("Targets")?.items()?.iter().find_map(|target| {
            let arn = target.get("Arn")?;
            let by_id = arn.logical_id().is_some_and(|id| other.get("Id").and_then(Node::text) == Some(id));
            let by_arn = other.value("Arn").is_some_and(|other| same(other, arn));
            (by_id || by_arn).then(|| target.value("RoleArn").cloned())?
        }),
    });
    let role = role.as_ref().and_then(Node::logical_id).map(|role| at.reference(role));
    Some(End { id: Some(id.to_owned()), r#type, role, values })
}

fn connection(
    source: &Source<'_>,
    profile: &Node,
    left: &End,
    right: &End,
    permissions: &[&str],
    suffix: &str,
    made: &mut [Entry],
) -> Vec<Made> {
    let at = source.at;
    let mut replacement: BTreeMap<String, Node> = BTreeMap::new();
    for (prefix, end) in [("Source", left), ("Destination", right)] {
        for (name, value) in &end.values {
            replacement.insert(format!("{prefix}.{name}"), value.clone());
        }
    }
    let Some(properties) = profile.get("Properties") else { return Vec::new() };
    let of_source = properties.get("SourcePolicy").and_then(Node::truth) == Some(true);
    let owner = if of_source { left } else { right };
    let categories: Vec<(String, Node)> = properties
        .get("AccessCategories")
        .and_then(Node::entries)
        .unwrap_or_default()
        .iter()
        .filter(|entry| permissions.contains(&&*entry.key.text))
        .map(|entry| (entry.key.text.to_string(), replaced(&entry.value, &replacement, at)))
        .collect();
    let document = || {
        let statements = categories.iter().filter_map(|(_, category)| category.get("Statement")?.items()).flatten();
        at.map([("Version", at.text("2012-10-17")), ("Statement", at.list(statements.cloned().collect()))])
    };
    let start = |infix: &str, r#type: &str| {
        let mut made = source.becomes(r#type);
        made.id = format!("{}{infix}{suffix}", source.id);
        let written = at.some([("Type", Some(at.text(left.r#type.as_str())))]);
        let other = at.some([("Type", Some(at.text(right.r#type.as_str())))]);
        let ends = at.map([("Source", written), ("Destination", other)]);
        made.attribute("Metadata", at.map([("aws:sam:connectors", at.map([(source.id, ends)]))]));
        made
    };
    match profile.get("Type").and_then(Node::text) {
        Some("AWS_IAM_ROLE_MANAGED_POLICY") => {
            let Some(role) = owner.role.clone() else { return Vec::new() };
            let mut policy = start("Policy", "AWS::IAM::ManagedPolicy");
            policy.set("PolicyDocument", Some(document()));
            policy.set("Roles", Some(at.list(vec![role])));
            let depended = match properties.get("DependedBy").and_then(Node::text) {
                Some("SOURCE") => left.id.clone(),
                Some("DESTINATION_EVENT_SOURCE_MAPPING") => {
                    event_mapping(made, left.id.as_deref(), right.id.as_deref())
                }
                _ => None,
            };
            let entry = made.iter_mut().find(|entry| Some(&*entry.key.text) == depended.as_deref());
            if let Some(entry) = entry {
                let mut list = match entry.value.remove("DependsOn") {
                    Some(one) if one.text().is_some() => vec![one],
                    Some(several) => several.items().unwrap_or_default().to_vec(),
                    None => Vec::new(),
                };
                list.push(at.text(policy.id.as_str()));
                entry.value.set("DependsOn", at.list(list));
            }
            vec![policy]
        }
        Some("AWS_SQS_QUEUE_POLICY") => {
            let mut policy = start("QueuePolicy", "AWS::SQS::QueuePolicy");
            policy.set("PolicyDocument", Some(document()));
            policy.set("Queues", owner.values.get("Url").map(|url| at.list(vec![url.clone()])));
            vec![policy]
        }
        Some("AWS_SNS_TOPIC_POLICY") => {
            let mut policy = start("TopicPolicy", "AWS::SNS::TopicPolicy");
            policy.set("Topics", owner.values.get("Arn").map(|arn| at.list(vec![arn.clone()])));
            policy.set("PolicyDocument", Some(document()));
            vec![policy]
        }
        Some("AWS_LAMBDA_PERMISSION") => {
            let permission = |(name, category): &(String, Node)| {
                let mut permission = start(&format!("{name}LambdaPermission"), "AWS::Lambda::Permission");
                permission.set("Action", category.value("Action").cloned());
                permission.set("FunctionName", owner.values.get("Arn").cloned());
                for name in ["Principal", "SourceArn", "SourceAccount"] {
                    permission.set(name, category.value(name).cloned());
                }
                permission
            };
            categories.iter().map(permission).collect()
        }
        _ => Vec::new(),
    }
}

/// The one mapping that leads from a source to a function.
fn event_mapping(made: &[Entry], from: Option<&str>, to: Option<&str>) -> Option<String> {
    let leads = |entry: &&Entry| {
        let names = |key: &str| entry.value.get("Properties").and_then(|all| all.get(key)?.logical_id());
        entry.value.get("Type").and_then(Node::text) == Some("AWS::Lambda::EventSourceMapping")
            && names("FunctionName") == to
            && names("EventSourceArn") == from
            && to.is_some()
    };
    let mut found = made.iter().filter(leads);
    let first = found.next()?;
    found.next().is_none().then(|| first.key.text.to_string())
}

/// A profile's tree with `%{Name}` replaced, standing at one place.
fn replaced(node: &Node, values: &BTreeMap<String, Node>, at: At) -> Node {
    match &node.kind {
        NodeKind::Null => Node { range: at.0, ..node.clone() },
        NodeKind::Sequence(items) => at.list(items.iter().map(|item| replaced(item, values, at)).collect()),
        NodeKind::Mapping(entries) => {
            let mut out = at.map([]);
            for entry in entries {
                out.set(&entry.key.text, replaced(&entry.value, values, at));
            }
            out
        }
        NodeKind::Scalar(scalar) => {
            let mut text = scalar.text.to_string();
            let mut variables = at.map([]);
            for (name, value) in values {
                let pattern = format!("%{{{name}}}");
                if text == pattern {
                    return value.clone();
                }
                if text.contains(&pattern) {
                    let plain: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
                    text = text.replace(&pattern, &format!("${{{plain}}}"));
                    variables.set(&plain, value.clone());
                }
            }
            if !text.contains("${") {
                return Node { range: at.0, ..node.clone() };
            }
            if variables.truthy() {
                return at.map([("Fn::Sub", at.list(vec![at.text(text), variables]))]);
            }
            at.sub(text)
        }
    }
}
