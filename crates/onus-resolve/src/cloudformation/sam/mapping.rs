//! Event source mappings: what a function polls, and what its role needs for that.

use super::Transform;
use super::events::Event;
use super::function::{Target, send_policy};
use super::made::{Made, Source};
use super::tree::{At, Tree as _, same};
use onus_parse::node::Node;

/// Properties that are handed on with their names.
const SAME: [&str; 20] = [
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "LoggingConfig",
];

impl Transform {
    pub(super) fn mapping(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target, role: &mut Made) -> Made {
        let at = event.at;
        let mut made = source.makes_at(at, &event.id, "AWS::Lambda::EventSourceMapping");
        made.set("FunctionName", Some(target.name.clone()));
        let (from, managed) = match event.kind {
            "SQS" => ("Queue", Some("AWSLambdaSQSQueueExecutionRole")),
            "Kinesis" => ("Stream", Some("AWSLambdaKinesisExecutionRole")),
            "DynamoDB" => ("Stream", Some("AWSLambdaDynamoDBExecutionRole")),
            "MSK" => ("Stream", Some("AWSLambdaMSKExecutionRole")),
            "MQ" => ("Broker", None),
            "DocumentDB" => ("Cluster", None),
            _ => ("", None),
        };
        made.set("EventSourceArn", event.get(from).cloned());
        for name in SAME {
            event.copy(&mut made, &[(name, name)]);
        }
        if let Some(servers) = event.some("KafkaBootstrapServers") {
            let endpoints = at.map([("KafkaBootstrapServers", servers.clone())]);
            made.set("SelfManagedEventSource", Some(at.map([("Endpoints", endpoints)])));
        }
        let kafka = at.some([
            ("ConsumerGroupId", event.some("ConsumerGroupId").cloned()),
            ("SchemaRegistryConfig", event.some("SchemaRegistryConfig").cloned()),
        ]);
        if kafka.truthy() {
            let name = if event.kind == "MSK" {
                "AmazonManagedKafkaEventSourceConfig"
            } else {
                "SelfManagedKafkaEventSourceConfig"
            };
            made.set(name, Some(kafka));
        }
        if event.kind == "DocumentDB" {
            made.set(
                "DocumentDBEventSourceConfig",
                Some(at.some([
                    ("DatabaseName", event.get("DatabaseName").cloned()),
                    ("CollectionName", event.some("CollectionName").cloned()),
                    ("FullDocument", event.some("FullDocument").cloned()),
                ])),
            );
        }
        if let Some(managed) = managed {
            add_managed(role, self.managed(at, &format!("service-role/{managed}")));
        }
        if let Some(policy) = policy(event) {
            add_policy(role, policy);
        }
        if let Some(config) = event.some("DestinationConfig") {
            let mut config = config.clone();
            if let Some(failure) = config.get_mut("OnFailure")
                && let Some(kind) = failure.remove("Type")
                && let Some(destination) = failure.get("Destination").cloned()
                && let Some(policy) = send_policy(at, kind.text().unwrap_or_default(), &event.id, &destination)
            {
                add_policy(role, policy);
            }
            made.set("DestinationConfig", Some(config));
        }
        made
    }
}

/// Adds a managed policy to a role that has it not.
pub(super) fn add_managed(role: &mut Made, arn: Node) {
    if let Some(list) = role.properties.get_mut("ManagedPolicyArns").and_then(|list| list.items_mut())
        && !list.iter().any(|other| same(other, &arn))
    {
        list.push(arn);
    }
}

/// Adds an inline policy to a role that has none with the same document.
fn add_policy(role: &mut Made, policy: Node) {
    if role.properties.get("Policies").is_none() {
        role.set("Policies", Some(At(policy.range).list(Vec::new())));
    }
    if let Some(list) = role.properties.get_mut("Policies").and_then(|list| list.items_mut()) {
        let document = policy.get("PolicyDocument");
        let there = |other: &Node| other.get("PolicyDocument").zip(document).is_some_and(|(a, b)| same(a, b));
        if !list.iter().any(there) {
            list.push(policy);
        }
    }
}

/// What the role needs beyond a managed policy.
fn policy(event: &Event<'_>) -> Option<Node> {
    let at = event.at;
    let configurations = event.some("SourceAccessConfigurations").and_then(Node::items).unwrap_or_default();
    let uri = |kinds: &[&str]| {
        let found = configurations
            .iter()
            .find(|one| one.get("Type").and_then(Node::text).is_some_and(|ty| kinds.contains(&ty)));
        found.and_then(|one| one.some("URI").cloned())
    };
    let secret = |uri: Node| at.allow(at.texts(&["secretsmanager:GetSecretValue"]), uri);
    let here = |service: &str| format!("arn:${{AWS::Partition}}:{service}:${{AWS::Region}}:${{AWS::AccountId}}:");
    let key = |actions: Node| {
        let id = event.some("SecretsManagerKmsKeyId")?.text()?;
        Some(at.allow(actions, at.sub(format!("{}key/{id}", here("kms")))))
    };
    match event.kind {
        "MSK" => {
            let statements: Vec<Node> =
                registry(event).into_iter().chain(uri(&["CLIENT_CERTIFICATE_TLS_AUTH"]).map(secret)).collect();
            (!statements.is_empty()).then(|| at.policy("MSKExecutionRolePolicy", statements))
        }
        "MQ" => {
            let mut statements = vec![secret(uri(&["BASIC_AUTH"])?)];
            statements.push(at.allow(at.texts(&["mq:DescribeBroker"]), event.get("Broker")?.clone()));
            statements.extend(key(at.text("kms:Decrypt")));
            let name = if event.some("DynamicPolicyName").is_some() {
                format!("{}AMQPolicy", event.id)
            } else {
                "SamAutoGeneratedAMQPolicy".to_owned()
            };
            Some(at.policy(&name, statements))
        }
        "DocumentDB" => {
            let mut statements = vec![secret(uri(&["BASIC_AUTH"])?)];
            for (action, resource) in [
                ("rds:DescribeDBClusterParameters", Some(at.sub(format!("{}cluster-pg:*", here("rds"))))),
                ("rds:DescribeDBSubnetGroups", Some(at.sub(format!("{}subgrp:*", here("rds"))))),
                ("rds:DescribeDBClusters", event.get("Cluster").cloned()),
            ] {
                statements.push(at.allow(at.texts(&[action]), resource?));
            }
            statements.push(network(at));
            statements.extend(key(at.texts(&["kms:Decrypt"])));
            Some(at.policy("SamAutoGeneratedDocumentDBPolicy", statements))
        }
        "SelfManagedKafka" => {
            let sasl = [
                "SASL_SCRAM_256_AUTH",
                "SASL_SCRAM_512_AUTH",
                "BASIC_AUTH",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "OAUTHBEARER_AUTH",
            ];
            let mut statements: Vec<Node> =
                [uri(&sasl), uri(&["SERVER_ROOT_CA_CERTIFICATE"])].into_iter().flatten().map(secret).collect();
            if uri(&["VPC_SUBNET"]).is_some() && uri(&["VPC_SECURITY_GROUP"]).is_some() {
                statements.push(network(at));
            }
            statements.extend(key(at.texts(&["kms:Decrypt"])));
            statements.extend(registry(event));
            if statements.is_empty() {
                return None;
            }
            let document = at.map([("Statement", at.list(statements)), ("Version", at.text("2012-10-17"))]);
            let name = at.text("SelfManagedKafkaExecutionRolePolicy");
            Some(at.map([("PolicyDocument", document), ("PolicyName", name)]))
        }
        _ => None,
    }
}

/// What working within a VPC needs.
fn network(at: At) -> Node {
    let actions = at.texts(&[
        "ec2:CreateNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeVpcs",
        "ec2:DescribeSubnets",
        "ec2:DescribeSecurityGroups",
    ]);
    at.allow(actions, at.text("*"))
}

/// What reading a schema registry needs.
fn registry(event: &Event<'_>) -> Vec<Node> {
    let at = event.at;
    let Some(config) = event.some("SchemaRegistryConfig") else { return Vec::new() };
    let access = config.some("AccessConfigs").and_then(Node::items).unwrap_or_default();
    let secrets = access.iter().filter_map(|one| one.value("URI"));
    let mut statements: Vec<Node> =
        secrets.map(|uri| at.allow(at.texts(&["secretsmanager:GetSecretValue"]), uri.clone())).collect();
    let Some(uri) = config.value("SchemaRegistryURI") else { return statements };
    let text = uri.text().or_else(|| uri.get("Fn::Sub").and_then(Node::text)).unwrap_or_default();
    // The parts of an ARN, where `${AWS::Region}` has colons of its own.
    let plain = text.replace("AWS::", "AWS..");
    let name =
        plain.split(':').nth(5).and_then(|part| part.strip_prefix("registry/")).filter(|_| text.starts_with("arn"));
    if let Some(name) = name {
        statements.push(at.allow(at.texts(&["glue:GetRegistry"]), uri.clone()));
        let schema = format!("arn:${{AWS::Partition}}:glue:${{AWS::Region}}:${{AWS::AccountId}}:schema/{name}/*");
        statements.push(at.allow(at.texts(&["glue:GetSchemaVersion"]), at.list(vec![at.sub(schema)])));
    }
    statements
}
