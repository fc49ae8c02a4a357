//! `AWS::Serverless::Api` and its events: the API, its deployment and stage, who may call it.

use super::Transform;
use super::definition::{
    self, INTEGRATION, add_custom_statements, add_method, add_resource_policy, at_method, each_arm, each_method,
    has_integration, identity_sources, is_valid, is_version3, method_name, require, wildcards, without_slash,
};
use super::events::{Event, Permission, arn_text, permitted};
use super::function::{Target, propagate, s3_location};
use super::made::{Made, Source};
use super::parameters::resolved;
use super::tree::{At, Tree as _, hashed, same};
use onus_parse::node::{Node, NodeKind, Style};

/// The most paths that a resource policy is written out for. API Gateway itself takes 300 resources.
const MAX_PATHS: usize = 500;

/// Properties that the stage takes with their names.
const STAGE: [&str; 8] = [
    "StageName",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "Variables",
    "MethodSettings",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
];

/// Where the API of an event is found: its logical id, when it is one of this template.
pub(super) fn api_of(event: &Event<'_>, property: &str, implicit: &str) -> String {
    match event.get(property) {
        None => implicit.to_owned(),
        Some(api) => api.get("Ref").and_then(Node::text).or(api.text()).unwrap_or_default().to_owned(),
    }
}

impl Transform {
    pub(super) fn rest_event(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target) -> Vec<Made> {
        let at = event.at;
        let id = api_of(event, "RestApiId", "ServerlessRestApi");
        let (Some(path), Some(method)) =
            (event.get("Path").and_then(Node::text), event.get("Method").and_then(Node::text))
        else {
            return Vec::new();
        };
        let api = event.get("RestApiId").cloned().unwrap_or_else(|| at.reference(&id));
        let stage = self.resource(&id).and_then(|api| api.get("Properties")?.get("StageName")).and_then(Node::string);
        let suffix = stage.unwrap_or("Stage").to_owned();
        let short = wildcards(without_slash(path), true);
        let verb = if method.eq_ignore_ascii_case("any") { "*".to_owned() } else { method.to_uppercase() };
        let arn = arn_text(self.partition, "execute-api", &format!("${{__ApiId__}}/${{__Stage__}}/{verb}{short}"));
        let arn = at.sub_with(arn, [("__ApiId__", api), ("__Stage__", at.text("*"))]);
        let permission = Permission { source_arn: Some(arn), suffix: &suffix, ..Permission::default() };
        let permission = permitted(source, event, target, "apigateway.amazonaws.com", permission);

        let streams = event.get("ResponseTransferMode").and_then(Node::text) == Some("RESPONSE_STREAM");
        let (version, end) =
            if streams { ("2021-11-15", "response-streaming-invocations") } else { ("2015-03-31", "invocations") };
        let uri = at.sub(format!(
            "arn:{}:apigateway:${{AWS::Region}}:lambda:path/{version}/functions/{}/{end}",
            self.partition,
            target.shorthand()
        ));
        let uri = match &target.condition {
            Some(condition) => at.only_if(condition, uri),
            None => uri,
        };
        let mut integration = at.map([("type", at.text("aws_proxy")), ("httpMethod", at.text("POST")), ("uri", uri)]);
        if streams {
            integration.set("responseTransferMode", at.text("STREAM"));
        }
        let api = self.resource(&id).and_then(|api| api.get("Properties"));
        let auth = api.and_then(|api| api.some("Auth")).cloned().unwrap_or_else(|| at.map([]));
        let own = event.some("Auth");
        let authorizer = own.and_then(|own| own.get("Authorizer")).and_then(Node::text);
        let signed = authorizer == Some("AWS_IAM")
            || own.is_none() && auth.get("DefaultAuthorizer").and_then(Node::text) == Some("AWS_IAM");
        if signed {
            let role = |node: Option<&Node>| node.map(|node| node.get("InvokeRole").cloned());
            let role = role(own).flatten().or_else(|| role(Some(&auth)).flatten());
            let credentials = match &role {
                Some(role) if role.text() == Some("NONE") || role.is_none() => None,
                Some(role) if role.text() != Some("CALLER_CREDENTIALS") => Some(role.clone()),
                _ => Some(at.text(format!("arn:{}:iam::*:user/*", self.partition))),
            };
            if let Some(credentials) = credentials {
                integration.set("credentials", credentials);
            }
        }
        if let Some(timeout) = event.some("TimeoutInMillis") {
            integration.set("timeoutInMillis", timeout.clone());
        }
        self.integrate(&id, event, (path, method), integration, at.map([]), target.condition.as_deref());
        vec![permission]
    }

    /// Puts an integration into the definition of an API that the transform manages.
    pub(super) fn integrate(
        &mut self,
        id: &str,
        event: &Event<'_>,
        (path, method): (&str, &str),
        integration: Node,
        responses: Node,
        condition: Option<&str>,
    ) {
        let at = event.at;
        let parameters = self.parameters.clone();
        let Some(properties) = self.resource_mut(id).and_then(|api| api.get_mut("Properties")) else { return };
        let merges = properties.some("MergeDefinitions").is_some();
        if properties.get(super::MANAGED).is_none() && !merges {
            return;
        }
        let auth = resolved(&properties.value("Auth").cloned().unwrap_or_else(|| at.map([])), &parameters);
        let stage = properties.get("StageName").and_then(Node::string).unwrap_or("Stage").to_owned();
        let Some(body) = properties.get_mut("DefinitionBody") else { return };
        let method = method_name(method);
        if !merges && has_integration(body, path, &method) {
            return;
        }
        add_method(body, path, &method, at, &mut |node| {
            node.set(INTEGRATION, integration.clone());
            if node.get("responses").is_none() {
                node.set("responses", responses.clone());
            }
            if let Some(condition) = condition {
                *node = at.only_if(condition, node.clone());
            }
        });
        if let Some(own) = event.some("Auth") {
            method_auth(body, path, &method, own, &auth, &at.text(stage));
        }
        request_rules(body, path, &method, event);
    }

    pub(super) fn rest_api(&mut self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let auth = source.some("Auth").map(|auth| resolved(auth, &self.parameters));
        let domain = source.property("Domain").map(|domain| resolved(domain, &self.parameters));
        let mut body = source.some("DefinitionBody").cloned();
        let mut made = source.becomes("AWS::ApiGateway::RestApi");
        let media = source.some("BinaryMediaTypes").map(|media| resolved(media, &self.parameters));
        made.set("BinaryMediaTypes", media.clone());
        made.take_same(source, &["MinimumCompressionSize"]);
        let endpoint =
            source.some("EndpointConfiguration").cloned().or_else(|| (!self.edge).then(|| at.text("REGIONAL")));
        if let Some(endpoint) = endpoint {
            endpoint_configuration(&mut made, &endpoint);
        }
        if let Some(body) = body.as_mut().filter(|body| is_valid(body)) {
            if let Some(cors) = source.some("Cors") {
                add_cors(body, cors);
            }
            let version = source.property("OpenApiVersion").and_then(Node::text);
            if let Some(auth) = &auth {
                self.add_auth(body, source, auth);
                // Here, and at the end once more: headers are wrapped twice, as the translator does it.
                as_version3(body, version);
            }
            if let Some(responses) = source.some("GatewayResponses") {
                gateway_responses(body, responses);
            }
            if let Some(media) = &media {
                body.set("x-amazon-apigateway-binary-media-types", replaced(media));
            }
            if let Some(models) = source.some("Models") {
                for model in models.entries().unwrap_or_default() {
                    if let Some(all) = body.mapping_mut("definitions") {
                        all.set(&model.key.text.to_lowercase(), model.value.clone());
                    }
                }
                as_version3(body, version);
            }
            if let Some(disabled) = source.property("DisableExecuteApiEndpoint") {
                disable_endpoint(body, disabled);
            }
            as_version3(body, version);
        }
        made.take_same(source, &["FailOnWarnings"]);
        if let Some(uri) = source.some("DefinitionUri") {
            made.set("BodyS3Location", s3_location(uri, ["Bucket", "Key", "Version"]));
        } else {
            made.set("Body", body.clone());
        }
        for name in
            ["Name", "Description", "Mode", "ApiKeySourceType", "Policy", "SecurityPolicy", "EndpointAccessMode"]
        {
            made.set(name, source.some(name).cloned());
        }

        // The digest in the real name is of the definition as Python prints it: nobody else can make it.
        let mut deployment = source.makes(format!("{}Deployment", source.id), "AWS::ApiGateway::Deployment");
        deployment.set("RestApiId", Some(made.reference()));
        if source.some("OpenApiVersion").is_none() {
            deployment.set("StageName", Some(at.text("Stage")));
        }
        let stage_name = source.property("StageName").and_then(Node::string).unwrap_or_default();
        let stage_id = if !stage_name.is_empty() && stage_name.chars().all(char::is_alphanumeric) {
            format!("{}{stage_name}Stage", source.id)
        } else {
            hashed(&format!("{}Stage", source.id), stage_name)
        };
        let mut stage = source.makes(stage_id, "AWS::ApiGateway::Stage");
        stage.set("RestApiId", Some(made.reference()));
        stage.set("DeploymentId", Some(deployment.reference()));
        stage.take_same(source, &STAGE);
        if let Some(tags) = source.property("Tags") {
            stage.set("Tags", Some(at.list(at.tag_list(tags))));
        }
        let mut all = Vec::new();
        if let Some(auth) = &auth {
            for authorizer in auth.some("Authorizers").and_then(Node::entries).unwrap_or_default() {
                let off = authorizer.value.get("DisableFunctionDefaultPermissions").is_some_and(|off| off.truthy());
                if let Some(function) = authorizer.value.some("FunctionArn").filter(|_| !off) {
                    let id = format!("{}{}AuthorizerPermission", source.id, authorizer.key.text);
                    all.push(self.authorizer_permission(
                        source,
                        At(authorizer.value.range),
                        id,
                        function,
                        made.reference(),
                        self.partition,
                    ));
                }
            }
        }
        if let Some(domain) = &domain {
            all.extend(self.rest_domain(source, domain));
        }
        if let Some(auth) = &auth {
            all.extend(self.usage_plan(source, auth, &stage));
        }
        let mut out = vec![made, deployment, stage];
        out.extend(all);
        if source.property("PropagateTags").and_then(Node::truth) == Some(true)
            && let Some(tags) = source.some("Tags")
        {
            propagate(&mut out, tags);
        }
        self.refer(
            source.id,
            &out,
            &[
                ("Stage", "AWS::ApiGateway::Stage"),
                ("Deployment", "AWS::ApiGateway::Deployment"),
                ("DomainName", "AWS::ApiGateway::DomainName"),
                ("DomainNameV2", "AWS::ApiGateway::DomainNameV2"),
                ("UsagePlan", "AWS::ApiGateway::UsagePlan"),
                ("UsagePlanKey", "AWS::ApiGateway::UsagePlanKey"),
                ("ApiKey", "AWS::ApiGateway::ApiKey"),
            ],
        );
        out
    }

    pub(super) fn authorizer_permission(
        &self,
        source: &Source<'_>,
        at: At,
        id: String,
        function: &Node,
        api: Node,
        partition: &str,
    ) -> Made {
        let mut permission = source.makes_at(at, id, "AWS::Lambda::Permission");
        permission.set("Action", Some(at.text("lambda:InvokeFunction")));
        permission.set("FunctionName", Some(function.clone()));
        permission.set("Principal", Some(at.text("apigateway.amazonaws.com")));
        let arn = arn_text(partition, "execute-api", "${__ApiId__}/authorizers/*");
        permission.set("SourceArn", Some(at.sub_with(arn, [("__ApiId__", api)])));
        permission
    }

    fn add_auth(&self, body: &mut Node, source: &Source<'_>, auth: &Node) {
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
fn method_auth(body: &mut Node, path: &str, method: &str, own: &Node, api: &Node, stage: &Node) {
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

/// Models, parameters and validators that an event asks for.
fn request_rules(body: &mut Node, path: &str, method: &str, event: &Event<'_>) {
    let at = event.at;
    if let Some(request) = event.some("RequestModel")
        && let Some(model) = request.some("Model").and_then(Node::text).map(str::to_lowercase)
    {
        let old = body.get("swagger").is_some();
        at_method(body, path, method, &mut |method| {
            if old {
                let schema = at.map([("$ref", at.text(format!("#/definitions/{model}")))]);
                let parameter = at.some([
                    ("in", Some(at.text("body"))),
                    ("name", Some(at.text(model.as_str()))),
                    ("schema", Some(schema)),
                    ("required", request.value("Required").cloned()),
                ]);
                push(method, "parameters", parameter);
            } else {
                let schema = at.map([("$ref", at.text(format!("#/components/schemas/{model}")))]);
                let content = at.map([("application/json", at.map([("schema", schema)]))]);
                method.set(
                    "requestBody",
                    at.some([("content", Some(content)), ("required", request.value("Required").cloned())]),
                );
            }
        });
        let wanted = |name: &str| request.value(name).map(|value| value.truthy());
        if let (body_wanted, parameters) = (wanted("ValidateBody"), wanted("ValidateParameters"))
            && (body_wanted.is_some() || parameters.is_some())
        {
            let (in_body, in_parameters) = (body_wanted == Some(true), parameters == Some(true));
            let name = match (in_body, in_parameters) {
                (true, true) => "body-and-params",
                (true, false) => "body-only",
                (false, true) => "params-only",
                (false, false) => "no-validation",
            };
            if let Some(all) = body.mapping_mut("x-amazon-apigateway-request-validators") {
                all.set(
                    name,
                    at.map([
                        ("validateRequestBody", at.truth(in_body)),
                        ("validateRequestParameters", at.truth(in_parameters)),
                    ]),
                );
            }
            at_method(body, path, method, &mut |method| {
                method.set("x-amazon-apigateway-request-validator", at.text(name));
            });
        }
    }
    for wanted in event.some("RequestParameters").and_then(Node::items).unwrap_or_default() {
        let (name, settings) = match (wanted.text(), wanted.entries()) {
            (Some(name), _) => (name, None),
            (None, Some([entry])) => (&*entry.key.text, Some(&entry.value)),
            _ => continue,
        };
        let Some((location, short)) = name.strip_prefix("method.request.").and_then(|rest| rest.split_once('.')) else {
            continue;
        };
        let flag = |name: &str| settings.and_then(|all| all.get(name)).cloned().unwrap_or_else(|| at.truth(false));
        at_method(body, path, method, &mut |method| {
            push(
                method,
                "parameters",
                at.map([
                    ("in", at.text(if location == "querystring" { "query" } else { location })),
                    ("name", at.text(short)),
                    ("required", flag("Required")),
                    ("type", at.text("string")),
                ]),
            );
            if flag("Caching").truthy()
                && let Some(integration) = method.get_mut(INTEGRATION)
            {
                push(integration, "cacheKeyParameters", at.text(name));
            }
        });
    }
}

fn push(owner: &mut Node, key: &str, item: Node) {
    if owner.get(key).is_none_or(|list| list.items().is_none()) {
        owner.set(key, At(item.range).list(Vec::new()));
    }
    if let Some(list) = owner.get_mut(key).and_then(|list| list.items_mut()) {
        list.push(item);
    }
}

fn endpoint_configuration(made: &mut Made, endpoint: &Node) {
    let at = At(endpoint.range);
    let kind = endpoint.some("Type").cloned().unwrap_or_else(|| endpoint.clone());
    let mut configuration = at.map([("Types", at.list(vec![kind.clone()]))]);
    if endpoint.some("Type").is_some() {
        for name in ["VPCEndpointIds", "VpcEndpointIds"] {
            if let Some(ids) = endpoint.some(name) {
                configuration.set("VpcEndpointIds", ids.clone());
            }
        }
        if let Some(kind) = endpoint.get("IpAddressType") {
            configuration.set("IpAddressType", kind.clone());
        }
    }
    made.set("EndpointConfiguration", Some(configuration));
    made.set("Parameters", Some(at.map([("endpointConfigurationTypes", kind)])));
}

fn add_cors(body: &mut Node, cors: &Node) {
    let at = At(cors.range);
    let plain = cors.entries().is_none() || cors.intrinsic().is_some();
    let get = |name: &str| if plain { None } else { cors.some(name).cloned() };
    let origin = if plain { Some(cors.clone()) } else { cors.value("AllowOrigin").cloned() };
    let origin = origin.unwrap_or_else(|| at.text("'*'"));
    for path in body.get_mut("paths").and_then(|paths| paths.entries_mut()).into_iter().flatten() {
        each_arm(&mut path.value, &mut |item| {
            if item.get("options").is_some() {
                return;
            }
            let methods = get("AllowMethods").unwrap_or_else(|| {
                let names: Vec<String> =
                    item.entries().unwrap_or_default().iter().map(|entry| entry.key.text.to_uppercase()).collect();
                let mut names = if names.iter().any(|name| name.eq_ignore_ascii_case(definition::ANY)) {
                    ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"].map(str::to_owned).to_vec()
                } else {
                    [names, vec!["OPTIONS".to_owned()]].concat()
                };
                names.sort();
                names.dedup();
                at.text(format!("'{}'", names.join(",")))
            });
            let text = |name: &str| at.map([("type", at.text(name))]);
            let credentials = get("AllowCredentials").filter(|allow| allow.truth() == Some(true));
            let mut parameters = at.map([]);
            let mut headers = at.map([]);
            for (name, value, kind) in [
                ("Access-Control-Allow-Origin", Some(origin.clone()), "string"),
                ("Access-Control-Allow-Headers", get("AllowHeaders"), "string"),
                ("Access-Control-Allow-Methods", Some(methods), "string"),
                ("Access-Control-Max-Age", cors.value("MaxAge").filter(|_| !plain).cloned(), "integer"),
                ("Access-Control-Allow-Credentials", credentials.map(|_| at.text("'true'")), "string"),
            ] {
                if let Some(value) = value {
                    parameters.set(&format!("method.response.header.{name}"), value);
                    headers.set(name, text(kind));
                }
            }
            let json = |text: &str| at.map([("application/json", at.text(text))]);
            let default = at.map([
                ("statusCode", at.text("200")),
                ("responseParameters", parameters),
                ("responseTemplates", json("{}\n")),
            ]);
            let integration = at.map([
                ("type", at.text("mock")),
                ("requestTemplates", json("{\n  \"statusCode\" : 200\n}\n")),
                ("responses", at.map([("default", default)])),
            ]);
            let response = at.map([("description", at.text("Default response for CORS method")), ("headers", headers)]);
            item.set(
                "options",
                at.map([
                    ("summary", at.text("CORS support")),
                    ("consumes", at.texts(&["application/json"])),
                    ("produces", at.texts(&["application/json"])),
                    (INTEGRATION, integration),
                    ("responses", at.map([("200", response)])),
                ]),
            );
        });
    }
}

fn gateway_responses(body: &mut Node, responses: &Node) {
    for entry in responses.entries().unwrap_or_default() {
        let at = At(entry.value.range);
        let mut parameters = at.map([]);
        for (name, prefix) in [("Headers", "header."), ("Paths", "path."), ("QueryStrings", "querystring.")] {
            let given = entry.value.get("ResponseParameters").and_then(|all| all.get(name)).and_then(Node::entries);
            for parameter in given.unwrap_or_default() {
                parameters.set(&format!("gatewayresponse.{prefix}{}", parameter.key.text), parameter.value.clone());
            }
        }
        let templates = entry.value.some("ResponseTemplates").cloned().unwrap_or_else(|| at.map([]));
        let status = entry.value.value("StatusCode").and_then(Node::text).map(|status| at.text(status));
        let response = at.some([
            ("responseParameters", Some(parameters)),
            ("responseTemplates", Some(templates)),
            ("statusCode", status),
        ]);
        if let Some(all) = body.mapping_mut("x-amazon-apigateway-gateway-responses") {
            all.set(&entry.key.text, response);
        }
    }
}

/// Media types with `~1` for a slash.
fn replaced(node: &Node) -> Node {
    let kind = match &node.kind {
        NodeKind::Scalar(scalar) if scalar.style != Style::JsonNumber => {
            let text = scalar.text.replace("~1", "/").into();
            NodeKind::Scalar(onus_parse::node::Scalar { text, style: scalar.style })
        }
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(replaced).collect()),
        NodeKind::Mapping(entries) => NodeKind::Mapping(
            entries
                .iter()
                .map(|entry| onus_parse::node::Entry { value: replaced(&entry.value), ..entry.clone() })
                .collect(),
        ),
        other => other.clone(),
    };
    Node { kind, ..node.clone() }
}

/// Switches the default address of an API off, in the definition.
pub(super) fn disable_endpoint(body: &mut Node, disabled: &Node) {
    let at = At(disabled.range);
    let set = |owner: &mut Node| {
        if let Some(configuration) = owner.mapping_mut("x-amazon-apigateway-endpoint-configuration") {
            configuration.set("disableExecuteApiEndpoint", disabled.clone());
        }
    };
    if definition::version3(body) {
        if body.get("servers").is_none_or(|servers| servers.items().is_none()) {
            body.set("servers", at.list(vec![at.map([])]));
        }
        body.get_mut("servers").and_then(|all| all.items_mut()).into_iter().flatten().for_each(set);
    } else {
        set(body);
    }
}

/// Moves what OpenAPI 3 has elsewhere than Swagger 2.
fn as_version3(body: &mut Node, wanted: Option<&str>) {
    if body.get("swagger").is_some() {
        return;
    }
    let own = body.get("openapi").and_then(Node::text).map(str::to_owned);
    let version = wanted.map(str::to_owned).or(own);
    if !version.is_some_and(|version| is_version3(&version)) {
        return;
    }
    for (from, to) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
        if body.some(from).is_some()
            && let Some(moved) = body.remove(from)
            && let Some(components) = body.mapping_mut("components")
        {
            components.set(to, moved);
        }
    }
    for path in body.get_mut("paths").and_then(|paths| paths.entries_mut()).into_iter().flatten() {
        let Some(options) = path.value.get_mut("options").filter(|options| options.entries().is_some()) else {
            continue;
        };
        options.remove("produces");
        options.remove("consumes");
        let headers =
            options.get_mut("responses").and_then(|all| all.get_mut("200")).and_then(|one| one.get_mut("headers"));
        for header in headers.and_then(|headers| headers.entries_mut()).into_iter().flatten() {
            header.value = At(header.value.range).map([("schema", header.value.clone())]);
        }
    }
}
