//! The serverless shorthands (SAM) as the resources that they become, as far as duties hang on them.

use onus_model::{Reason, Reference, Resource, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

type Entries = BTreeMap<Arc<str>, Value>;

/// The resources that one becomes: itself, unless it is a shorthand.
pub(super) fn expand(resource: Resource, globals: Option<&Value>) -> Vec<Resource> {
    let Some(short) = resource.r#type.strip_prefix("AWS::Serverless::") else { return vec![resource] };
    let short = short.to_owned();
    let own = resource.attributes.as_entries().cloned().unwrap_or_default();
    let properties = merged(globals.and_then(|globals| globals.get(&short)), own);
    match &*short {
        "Function" => function(&resource, properties),
        "SimpleTable" => vec![becomes(&resource, "AWS::DynamoDB::Table", "", properties)],
        "LayerVersion" => vec![becomes(&resource, "AWS::Lambda::LayerVersion", "", properties)],
        "StateMachine" => vec![becomes(&resource, "AWS::StepFunctions::StateMachine", "", state_machine(properties))],
        "Api" => api(&resource, properties),
        "HttpApi" => vec![becomes(&resource, "AWS::ApiGatewayV2::Api", "", properties)],
        _ => vec![resource],
    }
}

/// The resource's own properties over the globals: maps are merged, lists joined, everything else replaced.
fn merged(globals: Option<&Value>, own: Entries) -> Entries {
    let Some(globals) = globals.and_then(Value::as_entries) else { return own };
    let mut out = globals.clone();
    for (name, value) in own {
        let value = match (out.get(&name), &value) {
            (Some(global), own) => match (own.as_entries(), global.as_sequence(), own.as_sequence()) {
                (Some(entries), _, _) => {
                    Value::object(merged(Some(global), entries.clone())).with_origin(value.origin.clone())
                }
                (None, Some(first), Some(second)) => {
                    Value::tuple([first, second].concat()).with_origin(value.origin.clone())
                }
                _ => value,
            },
            (None, _) => value,
        };
        out.insert(name, value);
    }
    out
}

fn becomes(resource: &Resource, r#type: &str, suffix: &str, properties: Entries) -> Resource {
    Resource {
        address: format!("{}{suffix}", resource.address).into(),
        name: format!("{}{suffix}", resource.name).into(),
        r#type: r#type.into(),
        attributes: Value::object(properties).with_origin(resource.attributes.origin.clone()),
        ..resource.clone()
    }
}

/// An object with one entry, at the place of its value.
fn wrap(name: &str, value: Value) -> Value {
    let origin = value.origin.clone();
    Value::object(BTreeMap::from([(Arc::from(name), value)])).with_origin(origin)
}

fn function(resource: &Resource, mut properties: Entries) -> Vec<Resource> {
    let mut out = Vec::new();
    if let Some(tracing) = properties.remove("Tracing") {
        properties.insert("TracingConfig".into(), wrap("Mode", tracing));
    }
    if let Some(queue) = properties.remove("DeadLetterQueue") {
        let target = queue.get("TargetArn").cloned().unwrap_or_else(|| queue.clone());
        properties.insert("DeadLetterConfig".into(), wrap("TargetArn", target));
    }
    if let Some(url) = properties.remove("FunctionUrlConfig") {
        let mut entries = url.as_entries().cloned().unwrap_or_default();
        entries.insert("TargetFunctionArn".into(), attribute(&resource.address, ""));
        let mut made = becomes(resource, "AWS::Lambda::Url", "Url", entries);
        made.attributes = made.attributes.with_origin(url.origin);
        out.push(made);
    }
    if !properties.contains_key("Role") {
        let mut role = Entries::new();
        for (from, to) in
            [("PermissionsBoundary", "PermissionsBoundary"), ("AssumeRolePolicyDocument", "AssumeRolePolicyDocument")]
        {
            if let Some(value) = properties.get(from) {
                role.insert(to.into(), value.clone());
            }
        }
        let policies = properties.get("Policies");
        let one = policies.map(std::slice::from_ref).unwrap_or_default();
        let list = policies.and_then(Value::as_sequence).unwrap_or(one);
        // A document of statements is an inline policy; names and templates are managed ones.
        let inline = list.iter().filter(|policy| policy.get("Statement").is_some());
        let inline: Vec<Value> = inline.map(|policy| wrap("PolicyDocument", policy.clone())).collect();
        if !inline.is_empty() {
            let origin = policies.map(|policies| policies.origin.clone()).unwrap_or_default();
            role.insert("Policies".into(), Value::tuple(inline).with_origin(origin));
        }
        let managed: Vec<Value> = list.iter().filter(|policy| policy.as_str().is_some()).cloned().collect();
        if !managed.is_empty() {
            role.insert("ManagedPolicyArns".into(), Value::tuple(managed));
        }
        properties.insert("Role".into(), attribute(&format!("{}Role", resource.address), "Arn"));
        out.push(becomes(resource, "AWS::IAM::Role", "Role", role));
    }
    out.insert(0, becomes(resource, "AWS::Lambda::Function", "", properties));
    out
}

fn state_machine(mut properties: Entries) -> Entries {
    for (from, to) in [("Logging", "LoggingConfiguration"), ("Tracing", "TracingConfiguration")] {
        if let Some(value) = properties.remove(from) {
            properties.insert(to.into(), value);
        }
    }
    properties
}

fn api(resource: &Resource, properties: Entries) -> Vec<Resource> {
    let mut stage = Entries::new();
    for (from, to) in [
        ("AccessLogSetting", "AccessLogSetting"),
        ("TracingEnabled", "TracingEnabled"),
        ("MethodSettings", "MethodSettings"),
        ("CacheClusterEnabled", "CacheClusterEnabled"),
        ("StageName", "StageName"),
    ] {
        if let Some(value) = properties.get(from) {
            stage.insert(to.into(), value.clone());
        }
    }
    stage.insert("RestApiId".into(), attribute(&resource.address, ""));
    vec![
        becomes(resource, "AWS::ApiGateway::RestApi", "", properties),
        becomes(resource, "AWS::ApiGateway::Stage", "Stage", stage),
    ]
}

/// An attribute of another resource of the same stack, as expressions give it.
fn attribute(address: &str, name: &str) -> Value {
    let reference = Reference { address: address.into(), attribute: name.into() };
    Value::unknown(Unknown { references: Arc::from([reference]), ..Unknown::new(Type::String, Reason::Computed) })
}
