//! `AWS::Serverless::HttpApi` and its events.

use super::Transform;
use super::definition::{
    ANY, INTEGRATION, add_method, at_method, each_method, has_integration, identity_sources, is_valid, method_name,
    require, signed, wildcards, without_slash,
};
use super::events::{Event, Permission, arn_text, permitted};
use super::function::{Target, s3_location};
use super::made::{Made, Source};
use super::parameters::resolved;
use super::rest_api::api_of;
use super::tree::{At, Tree as _, hashed};
use onus_parse::node::Node;

/// The path of what no other route takes.
const DEFAULT: &str = "$default";

impl Transform {
    pub(super) fn http_event(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target) -> Vec<Made> {
        let at = event.at;
        let id = api_of(event, "ApiId", "ServerlessHttpApi");
        let text = |name: &str| event.get(name).and_then(Node::text).unwrap_or_default().to_owned();
        let (path, method) = match (text("Path"), text("Method")) {
            (path, method) if path.is_empty() && method.is_empty() => (DEFAULT.to_owned(), ANY.to_owned()),
            found => found,
        };
        let api = event.get("ApiId").cloned().unwrap_or_else(|| at.reference(&id));
        let mut all = Vec::new();
        // The permission of the default route covers the function's others.
        let covered = path != DEFAULT
            && self
                .resource(&id)
                .and_then(|api| api.get("Properties")?.get("DefinitionBody"))
                .is_some_and(|body| integrates(body, &target.id));
        if !covered {
            let short = wildcards(without_slash(&path), false);
            let short = if path == DEFAULT { "" } else { &short };
            let every = method.eq_ignore_ascii_case("any") || method == ANY;
            let verb = if every { "*".to_owned() } else { method.to_uppercase() };
            let resource = if method.eq_ignore_ascii_case("any") && short == "/$default" {
                format!("${{__ApiId__}}/${{__Stage__}}{short}")
            } else {
                format!("${{__ApiId__}}/${{__Stage__}}/{verb}{short}")
            };
            let arn = arn_text("${AWS::Partition}", "execute-api", &resource);
            let arn = at.sub_with(arn, [("__ApiId__", api), ("__Stage__", at.text("*"))]);
            let permission = Permission { source_arn: Some(arn), ..Permission::default() };
            all.push(permitted(source, event, target, "apigateway.amazonaws.com", permission));
        }
        let uri = at.sub(format!(
            "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/{}/invocations",
            target.shorthand()
        ));
        let condition = target.condition.as_deref();
        let uri = condition.map_or_else(|| uri.clone(), |condition| at.only_if(condition, uri.clone()));
        let version = event.some("PayloadFormatVersion").cloned().unwrap_or_else(|| at.text("2.0"));
        let mut integration = at.map([
            ("type", at.text("aws_proxy")),
            ("httpMethod", at.text("POST")),
            ("payloadFormatVersion", version),
            ("uri", uri),
        ]);
        if let Some(timeout) = event.some("TimeoutInMillis") {
            integration.set("timeoutInMillis", timeout.clone());
        }
        let Some(properties) = self.resource_mut(&id).and_then(|api| api.get_mut("Properties")) else { return all };
        let auth = properties.some("Auth").cloned();
        let name = method_name(&method);
        let Some(body) = properties.get_mut("DefinitionBody").filter(|body| is_valid(body)) else { return all };
        if !has_integration(body, &path, &name) {
            add_method(body, &path, &name, at, &mut |node| {
                node.set(INTEGRATION, integration.clone());
                if path == DEFAULT && name == ANY {
                    node.set("isDefaultRoute", at.truth(true));
                }
                if node.get("responses").is_none() {
                    node.set("responses", at.map([]));
                }
                if let Some(condition) = condition {
                    *node = at.only_if(condition, node.clone());
                }
            });
        }
        if let Some(own) = event.some("Auth") {
            method_auth(body, &path, &name, own, auth.as_ref());
        }
        let parameters: Vec<&str> = path.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
        if !parameters.is_empty() {
            at_method(body, &path, &name, &mut |method| {
                for parameter in &parameters {
                    path_parameter(method, parameter, at);
                }
            });
        }
        all
    }

    pub(super) fn http_api(&mut self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let mut body = source.some("DefinitionBody").cloned();
        let mut made = source.becomes("AWS::ApiGatewayV2::Api");
        let name = "httpapi:createdBy";
        let mut tags = source.property("Tags").cloned().filter(|tags| tags.entries().is_some());
        if let Some(body) = body.as_mut().filter(|body| is_valid(body)) {
            if let Some(cors) = source.some("CorsConfiguration") {
                add_cors(body, &resolved(cors, &self.parameters));
            }
            if let Some(auth) = source.some("Auth") {
                self.add_http_auth(body, auth);
            }
            tags.get_or_insert_with(|| at.map([])).set(name, at.text("SAM"));
            add_tags(body, tags.as_ref());
            if let Some(disabled) = source.property("DisableExecuteApiEndpoint") {
                super::rest_definition::disable_endpoint(body, disabled);
            }
            if let Some(info) = body.mapping_mut("info") {
                let unnamed = info
                    .get("title")
                    .is_some_and(|title| title.get("Ref").and_then(Node::text) == Some("AWS::StackName"));
                if let Some(title) = source.some("Name").filter(|_| unnamed) {
                    info.set("title", title.clone());
                }
                if let Some(description) = source.some("Description")
                    && info.some("description").is_none()
                {
                    info.set("description", description.clone());
                }
            }
            if source.some("FailOnWarnings").is_some()
                && let Some(paths) = body.get_mut("paths")
                && let Some(default) = paths.remove(DEFAULT)
            {
                paths.set("/$default", default);
            }
        }
        made.set("FailOnWarnings", source.some("FailOnWarnings").cloned());
        match source.some("DefinitionUri") {
            Some(uri) => made.set("BodyS3Location", s3_location(uri, ["Bucket", "Key", "Version"])),
            None => made.set("Body", body),
        }
        let mut permissions = Vec::new();
        for authorizer in source.some("Auth").and_then(|auth| auth.get("Authorizers")?.entries()).unwrap_or_default() {
            let on = authorizer.value.get("EnableFunctionDefaultPermissions").is_some_and(|on| on.truthy());
            if let Some(function) = authorizer.value.some("FunctionArn").filter(|_| on) {
                let id = format!("{}{}AuthorizerPermission", source.id, authorizer.key.text);
                let at = At(authorizer.value.range);
                permissions.push(self.authorizer_permission(
                    source,
                    at,
                    id,
                    function,
                    made.reference(),
                    "${AWS::Partition}",
                ));
            }
        }
        let domain = source.property("Domain").map(|domain| resolved(domain, &self.parameters));
        let domain = domain.map(|domain| self.http_domain(source, &domain)).unwrap_or_default();
        let stage_name = source.some("StageName").cloned().unwrap_or_else(|| at.text(DEFAULT));
        let plain = stage_name.string().unwrap_or_default();
        let id = if !plain.is_empty() && plain.chars().all(char::is_alphanumeric) {
            format!("{}{plain}Stage", source.id)
        } else if plain == DEFAULT {
            format!("{}ApiGatewayDefaultStage", source.id)
        } else {
            hashed(&format!("{}Stage", source.id), plain)
        };
        let mut stage = source.makes(id, "AWS::ApiGatewayV2::Stage");
        stage.set("ApiId", Some(made.reference()));
        stage.set("StageName", Some(stage_name));
        stage.take_same(source, &["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"]);
        stage.set("Tags", tags);
        stage.set("AutoDeploy", Some(at.truth(true)));
        let mut out = vec![made];
        out.extend(permissions);
        out.extend(domain);
        out.push(stage);
        let parts = [("Stage", "AWS::ApiGatewayV2::Stage"), ("DomainName", "AWS::ApiGatewayV2::DomainName")];
        self.refer(source.id, &out, &parts);
        out
    }

    fn add_http_auth(&self, body: &mut Node, auth: &Node) {
        let at = At(auth.range);
        let Some(schemes) = body.mapping_mut("components").and_then(|all| all.mapping_mut("securitySchemes")) else {
            return;
        };
        if auth.get("EnableIamAuthorizer").and_then(Node::truth) == Some(true) {
            schemes.set("AWS_IAM", signed(at));
        }
        let authorizers = auth.some("Authorizers").and_then(Node::entries).unwrap_or_default();
        for authorizer in authorizers {
            schemes.set(&authorizer.key.text, self.http_authorizer(&authorizer.value));
        }
        if !schemes.truthy()
            && let Some(components) = body.get_mut("components")
        {
            components.remove("securitySchemes");
            if !components.truthy() {
                body.remove("components");
            }
        }
        let Some(default) = auth.some("DefaultAuthorizer").filter(|name| !name.is_no_value()).and_then(Node::text)
        else {
            return;
        };
        let scopes = auth.get("Authorizers").and_then(|all| all.get(default)?.value("AuthorizationScopes"));
        let required = at.map([(default, scopes.cloned().unwrap_or_else(|| at.list(Vec::new())))]);
        each_method(body, &mut |name, method| {
            if name != "options" && method.some("security").is_none() {
                method.set("security", at.list(vec![required.clone()]));
            }
        });
    }

    fn http_authorizer(&self, authorizer: &Node) -> Node {
        let at = At(authorizer.range);
        if let Some(configuration) = authorizer.some("JwtConfiguration") {
            let mut lower = At(configuration.range).map([]);
            for entry in configuration.entries().unwrap_or_default() {
                lower.set(&entry.key.text.to_lowercase(), entry.value.clone());
            }
            let inner = at.some([
                ("jwtConfiguration", Some(lower)),
                ("identitySource", authorizer.value("IdentitySource").cloned()),
                ("type", Some(at.text("jwt"))),
            ]);
            return at.map([("type", at.text("oauth2")), ("x-amazon-apigateway-authorizer", inner)]);
        }
        let arn = format!(
            "arn:{}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{__FunctionArn__}}/invocations",
            self.partition
        );
        let function = authorizer.value("FunctionArn").cloned().unwrap_or_else(|| at.text(""));
        let identity = authorizer.some("Identity");
        let sources = identity_sources(
            identity,
            [
                ("Headers", "$request.header."),
                ("QueryStrings", "$request.querystring."),
                ("StageVariables", "$stageVariables."),
                ("Context", "$context."),
            ],
        );
        let role = authorizer.some("FunctionInvokeRole").filter(|role| role.text() != Some("NONE"));
        let inner = at.some([
            ("type", Some(at.text("request"))),
            ("authorizerUri", Some(at.sub_with(arn, [("__FunctionArn__", function)]))),
            ("authorizerCredentials", role.cloned()),
            ("authorizerResultTtlInSeconds", identity.and_then(|all| all.value("ReauthorizeEvery")).cloned()),
            ("identitySource", identity.map(|_| at.list(sources.into_iter().map(|one| at.text(one)).collect()))),
            ("authorizerPayloadFormatVersion", authorizer.value("AuthorizerPayloadFormatVersion").cloned()),
            ("enableSimpleResponses", authorizer.some("EnableSimpleResponses").cloned()),
        ]);
        at.map([
            ("type", at.text("apiKey")),
            ("name", at.text("Unused")),
            ("in", at.text("header")),
            ("x-amazon-apigateway-authorizer", inner),
        ])
    }
}

/// Whether the default route of a definition leads to a function.
fn integrates(body: &Node, function: &str) -> bool {
    let uri = body.get("paths").and_then(|paths| paths.get(DEFAULT)?.get(ANY)?.get(INTEGRATION)?.get("uri"));
    let text = uri.and_then(|uri| uri.get("Fn::Sub")).and_then(Node::text).unwrap_or_default();
    text.contains(&format!("${{{function}.Arn}}"))
}

fn method_auth(body: &mut Node, path: &str, method: &str, own: &Node, api: Option<&Node>) {
    let at = At(own.range);
    let name = own.some("Authorizer").or_else(|| api?.some("DefaultAuthorizer")).and_then(Node::text);
    let Some(name) = name else { return };
    let authorizer = api.and_then(|api| api.get("Authorizers")?.get(name));
    let scopes = own.some("AuthorizationScopes").or_else(|| authorizer?.some("AuthorizationScopes"));
    let scopes = scopes.filter(|_| !matches!(name, "NONE" | "AWS_IAM")).cloned();
    let required = at.map([(name, scopes.unwrap_or_else(|| at.list(Vec::new())))]);
    at_method(body, path, method, &mut |method| require(method, required.clone()));
}

fn path_parameter(method: &mut Node, name: &str, at: At) {
    if method.get("parameters").is_none() {
        method.set("parameters", at.list(Vec::new()));
    }
    let Some(list) = method.get_mut("parameters").and_then(|list| list.items_mut()) else { return };
    let required = [("in", at.text("path")), ("required", at.truth(true))];
    match list.iter_mut().find(|one| one.get("name").and_then(Node::text) == Some(name)) {
        Some(present) => required.into_iter().for_each(|(key, value)| present.set(key, value)),
        None => {
            let mut parameter = at.map(required);
            parameter.set("name", at.text(name));
            list.push(parameter);
        }
    }
}

fn add_tags(body: &mut Node, tags: Option<&Node>) {
    let at = At(body.range);
    if body.get("tags").is_none() {
        body.set("tags", at.list(Vec::new()));
    }
    let Some(list) = body.get_mut("tags").and_then(|list| list.items_mut()) else { return };
    for tag in tags.and_then(Node::entries).unwrap_or_default() {
        let at = At(tag.key_range);
        match list.iter_mut().find(|one| one.get("name").and_then(Node::text) == Some(&tag.key.text)) {
            Some(present) => present.set("x-amazon-apigateway-tag-value", tag.value.clone()),
            None => list.push(
                at.map([("name", at.text(&*tag.key.text)), ("x-amazon-apigateway-tag-value", tag.value.clone())]),
            ),
        }
    }
}

fn add_cors(body: &mut Node, cors: &Node) {
    let at = At(cors.range);
    let Some(out) = body.mapping_mut("x-amazon-apigateway-cors") else { return };
    if cors.truth().is_some() {
        out.set("allowOrigins", at.texts(&["*"]));
        return;
    }
    let names = [
        ("AllowOrigins", "allowOrigins"),
        ("AllowHeaders", "allowHeaders"),
        ("AllowMethods", "allowMethods"),
        ("ExposeHeaders", "exposeHeaders"),
        ("MaxAge", "maxAge"),
        ("AllowCredentials", "allowCredentials"),
    ];
    if cors.intrinsic().is_some() {
        for entry in renamed(cors, &names).entries().unwrap_or_default() {
            out.set(&entry.key.text, entry.value.clone());
        }
        return;
    }
    for (from, to) in names {
        let wanted = match from {
            "MaxAge" => cors.value(from),
            "AllowCredentials" => cors.get(from).filter(|value| value.truth() == Some(true)),
            _ => cors.some(from),
        };
        if let Some(value) = wanted {
            out.set(to, value.clone());
        }
    }
}

/// A tree with the keys written as definitions have them.
fn renamed(node: &Node, names: &[(&str, &str)]) -> Node {
    use onus_parse::node::NodeKind;
    let kind = match &node.kind {
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(|item| renamed(item, names)).collect()),
        NodeKind::Mapping(entries) => NodeKind::Mapping(
            entries
                .iter()
                .map(|entry| {
                    let name =
                        names.iter().find(|(from, _)| *from == &*entry.key.text).map_or(&*entry.key.text, |(_, to)| to);
                    At(entry.key_range).key(name, renamed(&entry.value, names))
                })
                .collect(),
        ),
        other => other.clone(),
    };
    Node { kind, ..node.clone() }
}
