//! `AWS::Serverless::Api` and its events: the API, its deployment and stage, who may call it.

use super::Transform;
use super::authorization::method_auth;
use super::definition::{INTEGRATION, add_method, has_integration, is_valid, method_name, wildcards, without_slash};
use super::events::{Event, Permission, arn_text, permitted};
use super::function::{Target, propagate, s3_location};
use super::made::{Made, Source};
use super::parameters::resolved;
use super::rest_definition::{add_cors, as_version3, disable_endpoint, gateway_responses, replaced, request_rules};
use super::tree::{At, Tree as _, hashed};
use onus_parse::node::Node;

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
