//! Who may call the methods of a REST API: authorizers, keys, signatures, resource policies, in its definition.

use super::Transform;
use super::definition::{
    self, add_custom_statements, add_resource_policy, at_method, each_method, identity_sources, require,
};
use super::made::Source;
use super::tree::{At, Tree as _, same};
use onus_parse::node::Node;

/// The most paths that a resource policy is written out for. API Gateway itself takes 300 resources.
const MAX_PATHS: usize = 500;

impl Transform {
    pub(super) fn add_auth(&self, body: &mut Node, source: &Source<'_>, auth: &Node) {
        let at = At(auth.range);
        let default = auth.get("DefaultAuthorizer").and_then(Node::text);
        let mut authorizers: Vec<(String, Node)> = Vec::new();
        if default == Some("AWS_IAM") {
            authorizers.push(("AWS_IAM".to_owned(), self.authorizer(&at.map([]), true)));
        }
        for entry in auth.some("Authorizers").and_then(Node::entries).unwrap_or_default() {
            authorizers.push((entry.key.text.to_string(), self.authorizer(&entry.value, false)));
        }
        if let Some(definitions) = body.mapping_mut("securityDefinitions") {
            for (name, authorizer) in &authorizers {
                definitions.set(name, authorizer.clone());
            }
        }
        if let Some(default) = default {
            let scopes = auth.get("Authorizers").and_then(|all| all.get(default)?.some("AuthorizationScopes"));
            let required = at.map([(default, scopes.cloned().unwrap_or_else(|| at.list(Vec::new())))]);
            let preflight = auth.get("AddDefaultAuthorizerToCorsPreflight").is_none_or(|add| add.truthy());
            let names: Vec<&str> = authorizers.iter().map(|(name, _)| name.as_str()).chain(["AWS_IAM"]).collect();
            let mut signed = false;
            each_method(body, &mut |name, method| {
                if preflight || name != "options" {
                    signed |= by_default(method, &required, &names);
                }
            });
            if signed {
                add_definition(body, "AWS_IAM", definition::signed(at));
            }
        }
        if auth.some("ApiKeyRequired").is_some() {
            add_api_key(body, at);
            let preflight = auth.get("AddApiKeyRequiredToCorsPreflight").is_none_or(|add| add.truthy());
            each_method(body, &mut |name, method| key_by_default(method, name == "options" && !preflight, at));
        }
        if let Some(policy) = auth.some("ResourcePolicy") {
            let stage = source.property("StageName").cloned().unwrap_or_else(|| at.text(""));
            let paths: Vec<String> = body
                .get("paths")
                .and_then(Node::entries)
                .unwrap_or_default()
                .iter()
                .take(MAX_PATHS)
                .map(|entry| entry.key.text.to_string())
                .collect();
            for path in paths {
                add_resource_policy(body, policy, &path, &stage);
            }
            if let Some(statements) = policy.some("CustomStatements") {
                add_custom_statements(body, statements);
            }
        }
        if body.get("securityDefinitions").is_some_and(|all| !all.truthy()) {
            body.remove("securityDefinitions");
        }
    }

    /// An authorizer as Swagger has it.
    fn authorizer(&self, authorizer: &Node, signed: bool) -> Node {
        let at = At(authorizer.range);
        let identity = authorizer.some("Identity");
        let payload = authorizer.value("FunctionPayloadType").and_then(Node::text).unwrap_or("TOKEN");
        let pool = authorizer.some("UserPoolArn");
        let header = identity.and_then(|identity| identity.some("Header")).cloned();
        let header = header.unwrap_or_else(|| at.text("Authorization"));
        let (kind, name) = match pool {
            _ if signed => ("awsSigv4", header),
            Some(_) => ("cognito_user_pools", header),
            None if payload == "REQUEST" => ("custom", at.text("Unused")),
            None => ("custom", header),
        };
        let mut out = at.map([
            ("type", at.text("apiKey")),
            ("name", name),
            ("in", at.text("header")),
            ("x-amazon-apigateway-authtype", at.text(kind)),
        ]);
        if signed {
            return out;
        }
        let mut inner = match pool {
            Some(pool) => {
                let several = if pool.items().is_some() { pool.clone() } else { at.list(vec![pool.clone()]) };
                at.map([("type", at.text("cognito_user_pools")), ("providerARNs", several)])
            }
            None => {
                let arn = format!(
                    "arn:{}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{__FunctionArn__}}/invocations",
                    self.partition
                );
                let function = authorizer.value("FunctionArn").cloned().unwrap_or_else(|| at.text(""));
                let mut inner = at.map([
                    ("type", at.text(payload.to_lowercase())),
                    ("authorizerUri", at.sub_with(arn, [("__FunctionArn__", function)])),
                ]);
                if let Some(every) = identity.and_then(|identity| identity.value("ReauthorizeEvery")) {
                    inner.set("authorizerResultTtlInSeconds", every.clone());
                }
                if let Some(role) = authorizer.some("FunctionInvokeRole").filter(|role| role.text() != Some("NONE")) {
                    inner.set("authorizerCredentials", role.clone());
                }
                if payload == "REQUEST" {
                    let sources = identity_sources(
                        identity,
                        [
                            ("Headers", "method.request.header."),
                            ("QueryStrings", "method.request.querystring."),
                            ("StageVariables", "stageVariables."),
                            ("Context", "context."),
                        ],
                    );
                    if !sources.is_empty() {
                        inner.set("identitySource", at.text(sources.join(", ")));
                    }
                }
                inner
            }
        };
        let expression = identity.and_then(|identity| identity.some("ValidationExpression"));
        if let Some(expression) = expression.filter(|_| pool.is_some() || payload == "TOKEN") {
            inner.set("identityValidationExpression", expression.clone());
        }
        out.set("x-amazon-apigateway-authorizer", inner);
        out
    }
}

fn add_definition(body: &mut Node, name: &str, definition: Node) {
    if let Some(all) = body.mapping_mut("securityDefinitions")
        && all.get(name).is_none()
    {
        all.set(name, definition);
    }
}

fn add_api_key(body: &mut Node, at: At) {
    let key = at.map([("type", at.text("apiKey")), ("name", at.text("x-api-key")), ("in", at.text("header"))]);
    add_definition(body, "api_key", key);
}

/// What an event itself says of who may call its method.
pub(super) fn method_auth(body: &mut Node, path: &str, method: &str, own: &Node, api: &Node, stage: &Node) {
    let at = At(own.range);
    if let Some(name) = own.some("Authorizer").and_then(Node::text) {
        let authorizer = api.get("Authorizers").and_then(|all| all.get(name));
        let scopes = own.value("AuthorizationScopes").or_else(|| authorizer?.value("AuthorizationScopes"));
        let scopes = scopes.filter(|_| authorizer.is_some() && name != "NONE").cloned();
        let required = at.map([(name, scopes.unwrap_or_else(|| at.list(Vec::new())))]);
        let mut signed = false;
        at_method(body, path, method, &mut |method| {
            require(method, required.clone());
            signed |= first_is_signed(method);
        });
        if signed {
            add_definition(body, "AWS_IAM", definition::signed(at));
        }
    }
    if let Some(required) = own.value("ApiKeyRequired") {
        let name = if required.truthy() { "api_key" } else { "api_key_false" };
        let mut any = false;
        at_method(body, path, method, &mut |method| {
            any = true;
            require(method, at.map([(name, at.list(Vec::new()))]));
        });
        if any && required.truthy() {
            add_api_key(body, at);
        }
    }
    if let Some(policy) = own.some("ResourcePolicy") {
        add_resource_policy(body, policy, path, stage);
        if let Some(statements) = policy.some("CustomStatements") {
            add_custom_statements(body, statements);
        }
    }
}

fn first_is_signed(method: &Node) -> bool {
    method
        .get("security")
        .and_then(Node::items)
        .and_then(<[Node]>::first)
        .is_some_and(|first| first.get("AWS_IAM").is_some())
}

fn has_key(requirement: &Node, names: &[&str]) -> bool {
    requirement.entries().unwrap_or_default().iter().any(|entry| names.contains(&&*entry.key.text))
}

/// Requires the default authorizer where a method names none; whether its first requirement is a signature.
fn by_default(method: &mut Node, required: &Node, names: &[&str]) -> bool {
    let existing = method.get("security").and_then(Node::items).unwrap_or_default().to_vec();
    let (authorizers, mut others): (Vec<Node>, Vec<Node>) = existing.into_iter().partition(|one| has_key(one, names));
    let added = match others.iter().position(|one| has_key(one, &["NONE"])) {
        Some(none) => {
            others.remove(none);
            Vec::new()
        }
        None if !authorizers.is_empty() => authorizers,
        None => vec![required.clone()],
    };
    others.extend(added);
    if others.is_empty() {
        return false;
    }
    method.set("security", At(required.range).list(others));
    first_is_signed(method)
}

/// Requires an API key where a method doesn't say otherwise.
fn key_by_default(method: &mut Node, never: bool, at: At) {
    let existing = method.get("security").and_then(Node::items).unwrap_or_default().to_vec();
    let before = at.list(existing.clone());
    let (keys, mut others): (Vec<Node>, Vec<Node>) =
        existing.into_iter().partition(|one| has_key(one, &["api_key", "api_key_false"]));
    if !never && !keys.iter().any(|one| has_key(one, &["api_key_false"])) {
        others.push(at.map([("api_key", at.list(Vec::new()))]));
    }
    let after = at.list(others);
    if !same(&before, &after) {
        method.set("security", after);
    }
}
