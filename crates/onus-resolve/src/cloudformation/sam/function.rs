//! `AWS::Serverless::Function`: the function, its role, version, alias, address, and what its events need.

use super::made::{Made, Source};
use super::parameters::resolved;
use super::role::Role;
use super::tree::{At, Tree as _, hashed, sorted_json};
use super::{Transform, deployment};
use onus_parse::node::Node;
use onus_source::Code;

/// Properties that a function hands on with their names.
const SAME: [&str; 22] = [
    "FunctionName",
    "Handler",
    "Runtime",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Role",
    "Environment",
    "KmsKeyArn",
    "ReservedConcurrentExecutions",
    "Layers",
    "FileSystemConfigs",
    "ImageConfig",
    "PackageType",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "CodeSigningConfigArn",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "RecursiveLoop",
];

/// What events call: the function, or its alias.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) id: String,
    /// What a permission names.
    pub(super) name: Node,
    pub(super) arn: Node,
    pub(super) condition: Option<String>,
}

impl Target {
    /// The ARN as `Fn::Sub` writes it.
    pub(super) fn shorthand(&self) -> String {
        match self.arn.intrinsic() {
            Some(("Fn::GetAtt", _)) => format!("${{{}.Arn}}", self.id),
            _ => format!("${{{}}}", self.id),
        }
    }
}

impl Transform {
    pub(super) fn function(&mut self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let mut made = source.becomes("AWS::Lambda::Function");
        made.take_same(source, &SAME);
        made.take_same(
            source,
            &["TenancyConfig", "DurableConfig", "FunctionScalingConfig", "PublishToLatestPublished"],
        );
        let code = self.code(source);
        made.set("Code", code.clone());
        made.set("Tags", Some(self.tags(at, "lambda:createdBy", source.property("Tags"))));
        let traced =
            source.some("Tracing").filter(|tracing| resolved(tracing, &self.parameters).text() != Some("Disabled"));
        if let Some(tracing) = traced {
            made.set("TracingConfig", Some(At(tracing.range).map([("Mode", tracing.clone())])));
        }
        if let Some(queue) = source.some("DeadLetterQueue") {
            let target = queue.get("TargetArn").cloned();
            made.set("DeadLetterConfig", target.map(|target| At(queue.range).map([("TargetArn", target)])));
        }
        if let Some(config) = source.some("CapacityProviderConfig") {
            let provider = At(config.range).some([
                ("CapacityProviderArn", config.value("Arn").cloned()),
                (
                    "PerExecutionEnvironmentMaxConcurrency",
                    config.value("PerExecutionEnvironmentMaxConcurrency").cloned(),
                ),
                ("ExecutionEnvironmentMemoryGiBPerVCpu", config.value("ExecutionEnvironmentMemoryGiBPerVCpu").cloned()),
            ]);
            let config = At(config.range).map([("LambdaManagedInstancesCapacityProviderConfig", provider)]);
            made.set("CapacityProviderConfig", Some(config));
        }

        let mut all = Vec::new();
        let mut target = Target {
            id: source.id.to_owned(),
            name: made.reference(),
            arn: made.arn(),
            condition: source.condition().map(str::to_owned),
        };
        let mut alias = None;
        if let Some(name) = source.some("AutoPublishAlias") {
            let (version, published) = self.published(source, &mut made, name, code.as_ref());
            target =
                Target { id: published.id.clone(), name: published.reference(), arn: published.reference(), ..target };
            all.push(version);
            alias = Some(published);
        }
        if let Some(config) = source.some("FunctionUrlConfig") {
            all.extend(self.url(source, config, &target));
        }
        if let (Some(preference), Some(alias)) = (source.some("DeploymentPreference"), alias.as_mut()) {
            self.deploy(source, preference, alias);
        } else if let Some(preference) = source.some("DeploymentPreference")
            && deployment::enabled(self, preference)
        {
            let message = "`DeploymentPreference` needs `AutoPublishAlias`";
            self.report(Code::Evaluation, message, preference.range);
        }
        let mut documents = Vec::new();
        if let Some(queue) = source.some("DeadLetterQueue") {
            let action =
                if queue.get("Type").and_then(Node::text) == Some("SNS") { "sns:Publish" } else { "sqs:SendMessage" };
            let at = At(queue.range);
            let resource = queue.get("TargetArn").cloned().unwrap_or_else(|| at.text(""));
            let statement = at.allow(at.text(action), resource);
            let document = at.map([("Version", at.text("2012-10-17")), ("Statement", at.list(vec![statement]))]);
            documents.push(at.map([("PolicyName", at.text("DeadLetterQueuePolicy")), ("PolicyDocument", document)]));
        }
        if let Some(config) = source.some("EventInvokeConfig") {
            let alias = alias.as_ref();
            all.extend(self.invoke_config(source, config, alias, &mut documents));
        }
        let mut role = self.function_role(source, traced, documents);
        let mut keep_role = true;
        match source.property("Role") {
            None => made.set("Role", Some(role.arn())),
            Some(given) => match given.arms() {
                Some((condition, then, otherwise)) if then.is_no_value() || otherwise.is_no_value() => {
                    let arn = role.arn();
                    let at = At(given.range);
                    if then.is_no_value() && otherwise.is_no_value() {
                        made.set("Role", Some(arn));
                    } else if then.is_no_value() {
                        role.attribute("Condition", at.text(condition));
                        made.set("Role", Some(at.either(condition, arn, otherwise.clone())));
                    } else {
                        let inverse = format!("NOT{condition}");
                        role.attribute("Condition", at.text(inverse.as_str()));
                        made.set("Role", Some(at.either(condition, then.clone(), arn)));
                        self.conditions.set(&inverse, not(at, condition));
                    }
                }
                _ => keep_role = false,
            },
        }
        let mut further = Vec::new();
        for event in source.some("Events").and_then(Node::entries).unwrap_or_default() {
            further.extend(self.function_event(source, event, &target, &mut role));
        }
        let mut out = vec![made];
        out.extend(alias);
        out.extend(all);
        if keep_role {
            out.push(role);
        }
        out.extend(further);
        if source.property("PropagateTags").and_then(Node::truth) == Some(true)
            && let Some(tags) = source.some("Tags")
        {
            propagate(&mut out, tags);
            // The buckets of events as well.
            for event in source.some("Events").and_then(Node::entries).unwrap_or_default() {
                let bucket = event.value.get("Properties").and_then(|all| all.get("Bucket")?.logical_id());
                if let Some(properties) = bucket.and_then(|id| self.resource_mut(id)?.mapping_mut("Properties")) {
                    properties.set("Tags", At(tags.range).list(At(tags.range).tag_list(tags)));
                }
            }
        }
        self.refer(
            source.id,
            &out,
            &[
                ("Alias", "AWS::Lambda::Alias"),
                ("Version", "AWS::Lambda::Version"),
                ("DestinationTopic", "AWS::SNS::Topic"),
                ("DestinationQueue", "AWS::SQS::Queue"),
            ],
        );
        out
    }

    /// `Code`: where it lies. What is on the author's disk has no place yet.
    fn code(&self, source: &Source<'_>) -> Option<Node> {
        let key = source.some("SourceKMSKeyArn").cloned();
        if source.property("PackageType").and_then(Node::text) == Some("Image") {
            let image = source.property("ImageUri")?;
            return Some(At(image.range).map([("ImageUri", image.clone())]));
        }
        let mut code = match (source.property("InlineCode"), source.property("CodeUri")) {
            (Some(inline), _) => At(inline.range).map([("ZipFile", inline.clone())]),
            (None, Some(uri)) => s3_location(uri, ["S3Bucket", "S3Key", "S3ObjectVersion"])?,
            (None, None) => return None,
        };
        if let Some(key) = key {
            code.set("SourceKMSKeyArn", key);
        }
        Some(code)
    }

    fn published(&self, source: &Source<'_>, made: &mut Made, name: &Node, code: Option<&Node>) -> (Made, Made) {
        let at = At(name.range);
        let name = resolved(name, &self.parameters);
        let name = name.text().unwrap_or_default().to_owned();
        let digest = source.some("AutoPublishCodeSha256").map(|digest| resolved(digest, &self.parameters));
        let digest = digest.as_ref().and_then(Node::text);
        if let Some(digest) = digest {
            let description = source.property("Description").map(|description| resolved(description, &self.parameters));
            let description = match description {
                Some(given) if given.string().is_some_and(|text| !text.is_empty()) => {
                    at.text(format!("{} {digest}", given.text().unwrap_or_default()))
                }
                Some(given) if given.truthy() => {
                    at.map([("Fn::Join", at.list(vec![at.text(" "), at.list(vec![given, at.text(digest)])]))])
                }
                _ => at.text(digest),
            };
            made.set("Description", Some(description));
        }
        let prefix = format!("{}Version", source.id);
        let id = match digest {
            Some(digest) => format!("{prefix}{}", digest.get(..10).unwrap_or(digest)),
            None => {
                let all = source.property("AutoPublishAliasAllProperties").and_then(Node::truth) == Some(true);
                let data = if all {
                    made.properties.clone()
                } else {
                    let mut data = code.map_or_else(|| at.map([]), |code| resolved(code, &self.parameters));
                    for entry in source.some("Environment").and_then(Node::entries).unwrap_or_default() {
                        data.set(&entry.key.text, entry.value.clone());
                    }
                    if let Some(size) = source.some("MemorySize") {
                        data.set("MemorySize", size.clone());
                    }
                    if let Some(snap) = source.some("SnapStart")
                        && snap.get("ApplyOn").and_then(Node::text).is_some_and(|on| on != "None")
                    {
                        data.set("SnapStart", snap.clone());
                    }
                    data
                };
                // Without its code the id isn't known: the digest is of what there is.
                hashed(&prefix, &sorted_json(&data))
            }
        };
        let mut version = source.makes_at(at, id, "AWS::Lambda::Version");
        if !version.has("DeletionPolicy") {
            let policy = match source.property("VersionDeletionPolicy") {
                Some(policy) => policy.clone(),
                None if source.property("CapacityProviderConfig").is_some() => at.text("Delete"),
                None => at.text("Retain"),
            };
            version.attribute("DeletionPolicy", policy);
        }
        version.set("FunctionName", Some(made.reference()));
        version.take(source, &[("VersionDescription", "Description")]);
        if source.property("CapacityProviderConfig").is_some() {
            version.take_same(source, &["FunctionScalingConfig"]);
        }
        let plain = name.replace('-', "D").replace('_', "U");
        let mut alias = source.makes_at(at, format!("{}Alias{plain}", source.id), "AWS::Lambda::Alias");
        alias.set("Name", Some(at.text(name)));
        alias.set("FunctionName", Some(made.reference()));
        alias.set("FunctionVersion", Some(at.attribute(&version.id, "Version")));
        alias.take_same(source, &["ProvisionedConcurrencyConfig"]);
        (version, alias)
    }

    fn url(&self, source: &Source<'_>, config: &Node, target: &Target) -> Vec<Made> {
        let at = At(config.range);
        let mut url = source.makes_at(at, format!("{}Url", source.id), "AWS::Lambda::Url");
        url.set("Cors", config.some("Cors").cloned());
        url.set("AuthType", config.value("AuthType").cloned());
        url.set("TargetFunctionArn", Some(target.name.clone()));
        url.set("InvokeMode", config.value("InvokeMode").cloned());
        let mut all = vec![url];
        if config.get("AuthType").and_then(Node::text) == Some("NONE") && config.intrinsic().is_none() {
            for (suffix, action, name, value) in [
                ("UrlPublicPermissions", "lambda:InvokeFunctionUrl", "FunctionUrlAuthType", at.text("NONE")),
                ("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", "InvokedViaFunctionUrl", at.truth(true)),
            ] {
                let mut permission = source.makes_at(at, format!("{}{suffix}", source.id), "AWS::Lambda::Permission");
                permission.set("Action", Some(at.text(action)));
                permission.set("FunctionName", Some(target.name.clone()));
                permission.set("Principal", Some(at.text("*")));
                permission.set(name, Some(value));
                all.push(permission);
            }
        }
        all
    }

    fn invoke_config(
        &mut self,
        source: &Source<'_>,
        config: &Node,
        alias: Option<&Made>,
        documents: &mut Vec<Node>,
    ) -> Vec<Made> {
        let at = At(config.range);
        let config = resolved(config, &self.parameters);
        let id = format!("{}EventInvokeConfig", source.id);
        let mut made = source.makes_at(at, &id, "AWS::Lambda::EventInvokeConfig");
        made.attributes = source.becomes("").attributes;
        if let Some(alias) = alias {
            made.depends_on.push(at.text(alias.id.as_str()));
        }
        let mut all = Vec::new();
        let mut destinations = at.map([]);
        for event in ["OnSuccess", "OnFailure"] {
            let Some(wanted) = config.get("DestinationConfig").and_then(|all| all.value(event)) else { continue };
            let kind = wanted.get("Type").and_then(Node::text).unwrap_or_default();
            let id = format!("{id}{event}");
            let (condition, given) = self.destination(wanted.value("Destination"), &id);
            let mut destination = wanted.value("Destination").cloned();
            if destination.is_none() || condition.is_some() {
                let made = match kind {
                    "SQS" => Some(source.makes_at(At(wanted.range), format!("{id}Queue"), "AWS::SQS::Queue")),
                    "SNS" => Some(source.makes_at(At(wanted.range), format!("{id}Topic"), "AWS::SNS::Topic")),
                    _ => None,
                };
                if let Some(mut made) = made {
                    let own = if kind == "SQS" { made.arn() } else { made.reference() };
                    destination = Some(match (&condition, given) {
                        (Some(condition), Some(given)) => at.either(condition, own, given),
                        _ => own,
                    });
                    if let Some(both) = self.both_conditions(source, condition) {
                        made.attribute("Condition", at.text(both));
                    }
                    all.push(made);
                }
            }
            let Some(destination) = destination else { continue };
            documents.extend(send_policy(at, kind, &id, &destination));
            destinations.set(event, at.map([("Destination", destination)]));
        }
        made.set("FunctionName", Some(at.reference(source.id)));
        let name = alias.and_then(|alias| alias.properties.get("Name").cloned());
        made.set("Qualifier", Some(name.unwrap_or_else(|| at.text("$LATEST"))));
        made.set("DestinationConfig", Some(destinations));
        for name in ["MaximumEventAgeInSeconds", "MaximumRetryAttempts"] {
            made.set(name, config.value(name).cloned());
        }
        all.push(made);
        all
    }

    /// Under which condition a destination is not given, and what is given otherwise.
    fn destination(&mut self, given: Option<&Node>, id: &str) -> (Option<String>, Option<Node>) {
        let Some((condition, then, otherwise)) = given.and_then(Node::arms) else { return (None, None) };
        match (then.is_no_value(), otherwise.is_no_value()) {
            (true, false) => (Some(condition.to_owned()), Some(otherwise.clone())),
            (false, true) => {
                let owner = id.strip_suffix("OnSuccess").or_else(|| id.strip_suffix("OnFailure")).unwrap_or(id);
                let inverse = hashed(&format!("NOT{condition}"), owner);
                self.conditions.set(&inverse, not(At(then.range), condition));
                (Some(inverse), Some(then.clone()))
            }
            _ => (None, None),
        }
    }

    fn both_conditions(&mut self, source: &Source<'_>, condition: Option<String>) -> Option<String> {
        let (Some(own), Some(condition)) = (source.condition(), &condition) else {
            return condition.or_else(|| source.condition().map(str::to_owned));
        };
        let name = hashed(&format!("{own}AND{condition}"), source.id);
        let at = source.at;
        let each = [own, condition].map(|name| at.map([("Condition", at.text(name))]));
        self.conditions.set(&name, at.map([("Fn::And", at.list(each.to_vec()))]));
        Some(name)
    }

    fn function_role(&self, source: &Source<'_>, traced: Option<&Node>, documents: Vec<Node>) -> Made {
        let at = source.at;
        let basic = if source.some("DurableConfig").is_some() {
            "service-role/AWSLambdaBasicDurableExecutionRolePolicy"
        } else {
            "service-role/AWSLambdaBasicExecutionRole"
        };
        let mut managed = vec![self.managed(at, basic)];
        if let Some(tracing) = traced {
            managed.push(self.managed(At(tracing.range), self.tracing_policy()));
        }
        if let Some(network) = source.some("VpcConfig") {
            managed.push(self.managed(At(network.range), "service-role/AWSLambdaVPCAccessExecutionRole"));
        }
        self.role(
            source,
            Role {
                service: "lambda.amazonaws.com",
                assume: source.property("AssumeRolePolicyDocument").cloned(),
                managed,
                documents,
                policies: source.some("Policies"),
                further: Vec::new(),
                path: source.property("RolePath"),
                boundary: source.property("PermissionsBoundary"),
                tags: Some(self.tags(at, "lambda:createdBy", source.property("Tags"))),
            },
        )
    }
}

/// `Fn::Not` of a condition.
pub(super) fn not(at: At, condition: &str) -> Node {
    at.map([("Fn::Not", at.list(vec![at.map([("Condition", at.text(condition))])]))])
}

/// The role's policy that lets a function send what it made to a destination.
pub(super) fn send_policy(at: At, kind: &str, id: &str, destination: &Node) -> Option<Node> {
    let (suffix, action) = match kind {
        "SQS" => ("SQSPolicy", "sqs:SendMessage"),
        "SNS" => ("SNSPolicy", "sns:publish"),
        "EventBridge" => ("EventBridgePolicy", "events:PutEvents"),
        "Lambda" => ("LambdaPolicy", "lambda:InvokeFunction"),
        "S3" | "S3Bucket" => {
            let join = at.list(vec![at.text("/"), at.list(vec![destination.clone(), at.text("*")])]);
            let objects = at.allow(at.text("s3:PutObject"), at.map([("Fn::Join", join)]));
            let bucket = at.allow(at.text("s3:ListBucket"), destination.clone());
            return Some(at.policy(&format!("{id}S3Policy"), vec![objects, bucket]));
        }
        _ => return None,
    };
    Some(at.policy(&format!("{id}{suffix}"), vec![at.allow(at.text(action), destination.clone())]))
}

/// `s3://bucket/key`, or a mapping, as the three properties of a location. `None` for a path on a disk.
pub(super) fn s3_location(uri: &Node, [bucket, key, version]: [&str; 3]) -> Option<Node> {
    let at = At(uri.range);
    if uri.entries().is_some() {
        let part = |name: &str| uri.some(name).cloned();
        return Some(at.some([(bucket, Some(part("Bucket")?)), (key, Some(part("Key")?)), (version, part("Version"))]));
    }
    let (name, path) = uri.text()?.strip_prefix("s3://")?.split_once('/')?;
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    if name.is_empty() || path.is_empty() {
        return None;
    }
    let wanted = query.split('&').find_map(|pair| pair.strip_prefix("versionId="));
    Some(at.some([
        (bucket, Some(at.text(name))),
        (key, Some(at.text(path.trim_start_matches('/')))),
        (version, wanted.map(|version| at.text(version))),
    ]))
}

/// The resource types among what is made that carry tags.
const TAGGED: [&str; 14] = [
    "AWS::ApiGateway::ApiKey",
    "AWS::ApiGateway::DomainName",
    "AWS::ApiGateway::DomainNameAccessAssociation",
    "AWS::ApiGateway::DomainNameV2",
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::ApiGateway::UsagePlan",
    "AWS::DynamoDB::Table",
    "AWS::IAM::Role",
    "AWS::IoT::TopicRule",
    "AWS::Lambda::Function",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::StepFunctions::StateMachine",
];

/// Hands tags on to what was made. As AWS's translator does it, they replace what is there.
pub(super) fn propagate(all: &mut [Made], tags: &Node) {
    for made in all.iter_mut().filter(|made| TAGGED.contains(&&*made.r#type)) {
        let list = At(tags.range).list(At(tags.range).tag_list(tags));
        made.set("Tags", Some(list));
    }
}
