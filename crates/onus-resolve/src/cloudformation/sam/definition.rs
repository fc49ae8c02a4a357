//! API definitions (OpenAPI, Swagger): paths, methods, integrations, and who may call them.

use super::tree::{At, Tree as _, same};
use onus_parse::node::Node;

/// What an integration is called in a definition.
pub(super) const INTEGRATION: &str = "x-amazon-apigateway-integration";
/// What a method is called that stands for all of them.
pub(super) const ANY: &str = "x-amazon-apigateway-any-method";
const POLICY: &str = "x-amazon-apigateway-policy";

/// An empty definition of a REST API.
pub(super) fn swagger(at: At) -> Node {
    at.map([("swagger", at.text("2.0")), ("info", info(at)), ("paths", at.map([]))])
}

/// An empty definition of an HTTP API.
pub(super) fn openapi(at: At) -> Node {
    at.map([("openapi", at.text("3.0.1")), ("info", info(at)), ("paths", at.map([]))])
}

fn info(at: At) -> Node {
    at.map([("version", at.text("1.0")), ("title", at.reference("AWS::StackName"))])
}

/// Whether it is a definition that can be edited.
pub(super) fn is_valid(body: &Node) -> bool {
    body.get("paths").is_some_and(|paths| paths.entries().is_some())
        && (body.some("swagger").is_some() || version3(body))
}

/// Whether it is written in OpenAPI 3.
pub(super) fn version3(body: &Node) -> bool {
    body.get("openapi").and_then(Node::text).is_some_and(is_version3)
}

pub(super) fn is_version3(version: &str) -> bool {
    version == "3" || version.starts_with("3.")
}

/// A method's name as definitions have it.
pub(super) fn method_name(method: &str) -> String {
    let lower = method.to_lowercase();
    if lower == "any" { ANY.to_owned() } else { lower }
}

/// A value, or both arms of a condition that are something.
pub(super) fn each_arm(node: &mut Node, with: &mut dyn FnMut(&mut Node)) {
    if node.get("Fn::If").is_some() {
        let items = node.get_mut("Fn::If").and_then(|arms| arms.items_mut());
        items.into_iter().flatten().skip(1).filter(|arm| !arm.is_no_value()).for_each(with);
    } else {
        with(node);
    }
}

/// Every method of every path that has an integration: its name, and what it says.
pub(super) fn each_method(body: &mut Node, with: &mut dyn FnMut(&str, &mut Node)) {
    for path in body.get_mut("paths").and_then(|paths| paths.entries_mut()).into_iter().flatten() {
        each_arm(&mut path.value, &mut |item| {
            for method in item.entries_mut().into_iter().flatten() {
                let name = method_name(&method.key.text);
                if matches!(&*name, "summary" | "description" | "parameters") {
                    continue;
                }
                each_arm(&mut method.value, &mut |method| {
                    if method.some(INTEGRATION).is_some() {
                        with(&name, method);
                    }
                });
            }
        });
    }
}

/// One method with an integration.
pub(super) fn at_method(body: &mut Node, path: &str, method: &str, with: &mut dyn FnMut(&mut Node)) {
    let Some(item) = body.get_mut("paths").and_then(|paths| paths.get_mut(path)) else { return };
    each_arm(item, &mut |item| {
        if let Some(method) = item.get_mut(method) {
            each_arm(method, &mut |method| {
                if method.some(INTEGRATION).is_some() {
                    with(method);
                }
            });
        }
    });
}

/// Whether a method has an integration already.
pub(super) fn has_integration(body: &mut Node, path: &str, method: &str) -> bool {
    let mut found = false;
    at_method(body, path, method, &mut |_| found = true);
    found
}

/// The method of a path, made where it isn't there; in each arm of a condition.
pub(super) fn add_method(body: &mut Node, path: &str, method: &str, at: At, with: &mut dyn FnMut(&mut Node)) {
    let Some(paths) = body.mapping_mut("paths") else { return };
    if paths.get(path).is_none() {
        paths.set(path, at.map([]));
    }
    let Some(item) = paths.get_mut(path) else { return };
    each_arm(item, &mut |item| {
        if item.get(method).is_none_or(|method| method.is_none()) {
            item.set(method, at.map([]));
        }
        if let Some(method) = item.get_mut(method) {
            with(method);
        }
    });
}

/// Adds to a method's requirements.
pub(super) fn require(method: &mut Node, requirement: Node) {
    let at = At(requirement.range);
    if method.get("security").is_none_or(|security| security.items().is_none()) {
        method.set("security", at.list(Vec::new()));
    }
    if let Some(security) = method.get_mut("security").and_then(|security| security.items_mut()) {
        security.push(requirement);
    }
}

/// A path with its parameters as `*`, as permissions name it.
pub(super) fn wildcards(path: &str, greedy: bool) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((name, after)) => {
                let bare = if greedy || name == "proxy+" { name.strip_suffix('+').unwrap_or(name) } else { name };
                let plain = !bare.is_empty()
                    && bare.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
                if plain {
                    out.push('*');
                } else {
                    out.push_str(&format!("{{{name}}}"));
                }
                rest = after;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// A path without the slash at its end.
pub(super) fn without_slash(path: &str) -> &str {
    match path.strip_suffix('/') {
        Some(rest) if !rest.is_empty() => rest,
        _ => path,
    }
}

/// Adds what a resource policy of an API says of one path.
pub(super) fn add_resource_policy(body: &mut Node, policy: &Node, path: &str, stage: &Node) {
    let at = At(policy.range);
    let mut resources = Vec::new();
    let plain = wildcards(path, true);
    if let Some(item) = body.get_mut("paths").and_then(|paths| paths.get_mut(path)) {
        each_arm(item, &mut |item| {
            for entry in item.entries().unwrap_or_default() {
                let name = entry.key.text.to_lowercase();
                let method = if name == ANY || name == "any" { "*".to_owned() } else { name.to_uppercase() };
                let text = format!("execute-api:/${{__Stage__}}/{method}{plain}");
                resources.push(at.sub_with(text, [("__Stage__", stage.clone())]));
            }
        });
    }
    let resources = at.list(resources);
    let statement = |effect: &str, principal: Node, condition: Option<Node>| {
        at.some([
            ("Effect", Some(at.text(effect))),
            ("Action", Some(at.text("execute-api:Invoke"))),
            ("Resource", Some(resources.clone())),
            ("Principal", Some(principal)),
            ("Condition", condition),
        ])
    };
    let several = |node: &Node| if node.items().is_some() { node.clone() } else { at.list(vec![node.clone()]) };
    let mut statements: Vec<(Node, bool)> = Vec::new();
    for (name, effect) in [("AwsAccountWhitelist", "Allow"), ("AwsAccountBlacklist", "Deny")] {
        if let Some(accounts) = policy.some(name) {
            statements.push((statement(effect, at.map([("AWS", several(accounts))]), None), false));
        }
    }
    let mut both = |condition: Node| {
        statements.push((statement("Allow", at.text("*"), None), true));
        statements.push((statement("Deny", at.text("*"), Some(condition)), true));
    };
    for (name, operator) in [("IpRangeWhitelist", "NotIpAddress"), ("IpRangeBlacklist", "IpAddress")] {
        if let Some(ranges) = policy.some(name) {
            both(at.map([(operator, at.map([("aws:SourceIp", several(ranges))]))]));
        }
    }
    for (color, operator) in [("Blacklist", "StringEquals"), ("Whitelist", "StringNotEquals")] {
        let named = |name: String| policy.value(&name).and_then(Node::items).unwrap_or_default().to_vec();
        let written = named(format!("SourceVpc{color}"));
        let starts = |start: &str| {
            let found = written.iter().filter(|node| node.text().is_some_and(|text| text.starts_with(start)));
            found.cloned().collect::<Vec<_>>()
        };
        let networks = [starts("vpc-"), named(format!("IntrinsicVpc{color}"))].concat();
        let endpoints = [starts("vpce-"), named(format!("IntrinsicVpce{color}"))].concat();
        let list = |items: Vec<Node>| (!items.is_empty()).then(|| at.list(items));
        let condition = at.some([("aws:SourceVpc", list(networks)), ("aws:SourceVpce", list(endpoints))]);
        if condition.truthy() {
            both(at.map([(operator, condition)]));
        }
    }
    for (statement, once) in statements {
        add_statement(body, statement, once, at);
    }
    if body.get(POLICY).is_none() {
        body.set(POLICY, at.map([]));
    }
}

/// Adds the statements that the author writes out.
pub(super) fn add_custom_statements(body: &mut Node, statements: &Node) {
    let at = At(statements.range);
    if body.get(POLICY).is_none_or(|policy| policy.get("Statement").is_none()) {
        if let Some(policy) = body.mapping_mut(POLICY) {
            policy.set("Version", at.text("2012-10-17"));
            policy.set("Statement", statements.clone());
        }
        return;
    }
    let one = [statements.clone()];
    for statement in statements.items().unwrap_or(&one) {
        add_statement(body, statement.clone(), true, at);
    }
}

fn add_statement(body: &mut Node, statement: Node, once: bool, at: At) {
    let Some(policy) = body.mapping_mut(POLICY) else { return };
    policy.set("Version", at.text("2012-10-17"));
    let mut list = match policy.remove("Statement") {
        // A single one for accounts stands alone.
        None if !once => {
            policy.set("Statement", statement);
            return;
        }
        None => Vec::new(),
        Some(present) => present.items().map_or_else(|| vec![present.clone()], <[Node]>::to_vec),
    };
    if !(once && list.iter().any(|other| same(other, &statement))) {
        list.push(statement);
    }
    policy.set("Statement", at.list(list));
}

/// The definition of "signed by AWS credentials".
pub(super) fn signed(at: At) -> Node {
    at.map([
        ("x-amazon-apigateway-authtype", at.text("awsSigv4")),
        ("type", at.text("apiKey")),
        ("name", at.text("Authorization")),
        ("in", at.text("header")),
    ])
}

/// The texts of a list, each with a prefix: where an authorizer finds who is calling.
pub(super) fn identity_sources(identity: Option<&Node>, names: [(&str, &str); 4]) -> Vec<String> {
    let mut sources = Vec::new();
    for (name, prefix) in names {
        let items = identity.and_then(|identity| identity.some(name)).and_then(Node::items).unwrap_or_default();
        sources.extend(items.iter().filter_map(Node::text).map(|item| format!("{prefix}{item}")));
    }
    sources
}
