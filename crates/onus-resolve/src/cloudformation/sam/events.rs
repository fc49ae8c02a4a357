//! Events that call a function: the rule or subscription, and the permission to call.

use super::Transform;
use super::function::Target;
use super::made::{Made, Source};
use super::tree::{At, Tree as _, hashed, same};
use onus_parse::node::{Entry, Node};
use onus_source::Code;

/// An event of a function or state machine.
pub(super) struct Event<'n> {
    /// The owner's id and the event's.
    pub(super) id: String,
    pub(super) kind: &'n str,
    pub(super) at: At,
    /// `Properties`; `None` when there are none.
    pub(super) properties: Option<&'n Node>,
}

impl<'n> Event<'n> {
    pub(super) fn of(owner: &str, entry: &'n Entry) -> Option<Self> {
        Some(Self {
            id: format!("{owner}{}", entry.key.text),
            kind: entry.value.get("Type")?.text()?,
            at: At(entry.value.range),
            properties: entry.value.value("Properties"),
        })
    }

    /// A property, unless it is null.
    pub(super) fn get(&self, name: &str) -> Option<&'n Node> {
        self.properties?.value(name)
    }

    /// A property, when it counts as true.
    pub(super) fn some(&self, name: &str) -> Option<&'n Node> {
        self.properties?.some(name)
    }

    pub(super) fn copy(&self, made: &mut Made, names: &[(&str, &str)]) {
        for (from, to) in names {
            made.set(to, self.get(from).cloned());
        }
    }
}

/// What a permission to call says besides who is called.
#[derive(Default)]
pub(super) struct Permission<'a> {
    pub(super) prefix: Option<String>,
    pub(super) suffix: &'a str,
    pub(super) source_arn: Option<Node>,
    pub(super) source_account: Option<Node>,
    pub(super) token: Option<Node>,
}

impl Transform {
    pub(super) fn function_event(
        &mut self,
        source: &Source<'_>,
        entry: &Entry,
        target: &Target,
        role: &mut Made,
    ) -> Vec<Made> {
        let Some(event) = Event::of(source.id, entry) else { return Vec::new() };
        match event.kind {
            "Schedule" | "CloudWatchEvent" | "EventBridgeRule" => self.rule(source, &event, target),
            "ScheduleV2" => self.schedule(source, &event, target, "lambda:InvokeFunction", "LambdaPolicy", None),
            "S3" => self.bucket_event(source, &event, target),
            "SNS" => self.topic_event(source, &event, target, role),
            "AlexaSkill" => {
                let token = event.get("SkillId").cloned();
                let permission = Permission { token, ..Permission::default() };
                vec![permitted(source, &event, target, "alexa-appkit.amazon.com", permission)]
            }
            "IoTRule" => iot_rule(source, &event, target, self.partition),
            "Cognito" => self.user_pool_event(source, &event, target),
            "CloudWatchLogs" => log_event(source, &event, target, self.partition),
            "Api" => self.rest_event(source, &event, target),
            "HttpApi" => self.http_event(source, &event, target),
            "Kinesis" | "DynamoDB" | "SQS" | "MSK" | "MQ" | "SelfManagedKafka" | "DocumentDB" => {
                vec![self.mapping(source, &event, target, role)]
            }
            kind => {
                let message = format!("the transform knows no event of type `{kind}`");
                self.report(Code::Unsupported, message, event.at.0);
                Vec::new()
            }
        }
    }

    fn rule(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target) -> Vec<Made> {
        let at = event.at;
        let mut rule = source.makes_at(at, &event.id, "AWS::Events::Rule");
        event.copy(&mut rule, rule_properties(event.kind));
        rule.set("State", state(event));
        let (arn, queues) = dead_letters(source, event, &rule);
        let id = event.get("Target").and_then(|target| target.value("Id")).filter(|_| event.kind != "Schedule");
        let id = id.cloned().unwrap_or_else(|| at.text(target_id(&event.id, "LambdaTarget")));
        rule.set("Targets", Some(at.list(vec![rule_target(event, target.arn.clone(), id, None, arn)])));
        let permission = Permission { source_arn: Some(rule.arn()), ..Permission::default() };
        let permission = permitted(source, event, target, "events.amazonaws.com", permission);
        [vec![rule, permission], queues].concat()
    }

    /// `ScheduleV2`: a schedule of EventBridge's scheduler, with its role.
    pub(super) fn schedule(
        &mut self,
        source: &Source<'_>,
        event: &Event<'_>,
        target: &Target,
        action: &str,
        policy: &str,
        boundary: Option<&Node>,
    ) -> Vec<Made> {
        let at = event.at;
        let mut made = source.makes_at(at, &event.id, "AWS::Scheduler::Schedule");
        event.copy(&mut made, &[("ScheduleExpression", "ScheduleExpression")]);
        made.set("State", event.some("State").cloned());
        if event.some("OmitName").is_none() {
            made.set("Name", Some(event.some("Name").cloned().unwrap_or_else(|| at.text(event.id.as_str()))));
        }
        let window = event.some("FlexibleTimeWindow").cloned();
        made.set("FlexibleTimeWindow", Some(window.unwrap_or_else(|| at.map([("Mode", at.text("OFF"))]))));
        for name in ["Description", "StartDate", "EndDate", "ScheduleExpressionTimezone", "GroupName", "KmsKeyArn"] {
            event.copy(&mut made, &[(name, name)]);
        }
        let mut all = Vec::new();
        let mut queue = None;
        if let Some(config) = event.get("DeadLetterConfig") {
            queue = config.value("Arn").cloned();
            if queue.is_none() {
                let id = config.value("QueueLogicalId").and_then(Node::text).map(str::to_owned);
                let id = id.unwrap_or_else(|| format!("{}Queue", event.id));
                let letters = source.makes_at(At(config.range), id, "AWS::SQS::Queue");
                queue = Some(letters.arn());
                all.push(letters);
            }
        }
        let role = event.some("RoleArn").cloned().unwrap_or_else(|| {
            let mut role = source.makes_at(at, format!("{}Role", event.id), "AWS::IAM::Role");
            role.set("AssumeRolePolicyDocument", Some(at.assumed_by("scheduler.amazonaws.com")));
            let call = at.allow(at.text(action), target.arn.clone());
            let mut policies = vec![at.policy(&format!("{}{policy}", event.id), vec![call])];
            policies.extend(queue.as_ref().and_then(|arn| super::function::send_policy(at, "SQS", &event.id, arn)));
            role.set("Policies", Some(at.list(policies)));
            role.set("PermissionsBoundary", event.some("PermissionsBoundary").or(boundary).cloned());
            let arn = role.arn();
            all.push(role);
            arn
        });
        let config = queue.map(|arn| at.map([("Arn", arn)]));
        made.set(
            "Target",
            Some(at.some([
                ("Arn", Some(target.arn.clone())),
                ("RoleArn", Some(role)),
                ("Input", event.get("Input").cloned()),
                ("DeadLetterConfig", config),
                ("RetryPolicy", event.get("RetryPolicy").cloned()),
            ])),
        );
        all.insert(0, made);
        all
    }

    fn bucket_event(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target) -> Vec<Made> {
        let at = event.at;
        let account = Some(at.reference("AWS::AccountId"));
        let permission = Permission { source_account: account, ..Permission::default() };
        let permission = permitted(source, event, target, "s3.amazonaws.com", permission);
        let bucket = event.get("Bucket").and_then(Node::logical_id).map(str::to_owned);
        let Some(bucket) = bucket.and_then(|id| self.resource_mut(&id)) else {
            let message = "`Bucket` of an `S3` event must refer to a bucket of the same template";
            self.report(Code::Evaluation, message, at.0);
            return vec![permission];
        };
        match &target.condition {
            Some(condition) => {
                let depends = at.map([
                    ("Key", at.text(format!("sam:ConditionalDependsOn:{}", permission.id))),
                    ("Value", at.either(condition, permission.reference(), at.text("no dependency"))),
                ]);
                append(bucket.mapping_mut("Properties"), "Tags", vec![depends], at);
            }
            None => {
                let text = bucket.get("DependsOn").filter(|one| one.text().is_some()).cloned();
                if let Some(one) = text {
                    bucket.set("DependsOn", at.list(vec![one]));
                }
                append(Some(bucket), "DependsOn", vec![at.text(permission.id.as_str())], at);
            }
        }
        let events = event.get("Events").cloned().unwrap_or_else(|| at.list(Vec::new()));
        let one = [events.clone()];
        let mappings = events.items().unwrap_or(&one).iter().map(|name| {
            let mapping = at.some([
                ("Function", Some(target.arn.clone())),
                ("Filter", event.get("Filter").cloned()),
                ("Event", Some(name.clone())),
            ]);
            match &target.condition {
                Some(condition) => at.only_if(condition, mapping),
                None => mapping,
            }
        });
        let mappings = mappings.collect();
        let notifications =
            bucket.mapping_mut("Properties").and_then(|all| all.mapping_mut("NotificationConfiguration"));
        append(notifications, "LambdaConfigurations", mappings, at);
        vec![permission]
    }

    fn topic_event(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target, role: &mut Made) -> Vec<Made> {
        let at = event.at;
        let topic = event.get("Topic").cloned();
        let subscription = |protocol: &str, endpoint: Node| {
            let mut made = source.makes_at(at, &event.id, "AWS::SNS::Subscription");
            made.set("Protocol", Some(at.text(protocol)));
            made.set("Endpoint", Some(endpoint));
            made.set("TopicArn", topic.clone());
            for name in ["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"] {
                event.copy(&mut made, &[(name, name)]);
            }
            made
        };
        let Some(queued) = event.some("SqsSubscription") else {
            let permission = Permission { source_arn: topic.clone(), ..Permission::default() };
            let permission = permitted(source, event, target, "sns.amazonaws.com", permission);
            return vec![permission, subscription("lambda", target.arn.clone())];
        };
        let mut all = Vec::new();
        let (arn, url, policy_id) = match queued.entries() {
            Some(_) => {
                let given = |name: &str| queued.value(name).cloned().unwrap_or_else(|| at.text(""));
                let id = queued.value("QueuePolicyLogicalId").and_then(Node::text).map(str::to_owned);
                (given("QueueArn"), given("QueueUrl"), id)
            }
            None => {
                let mut queue = source.makes_at(at, format!("{}Queue", event.id), "AWS::SQS::Queue");
                let fifo = topic
                    .as_ref()
                    .and_then(Node::logical_id)
                    .and_then(|id| self.resource(id)?.get("Properties")?.some("FifoTopic").cloned());
                queue.set("FifoQueue", fifo);
                let found = (queue.arn(), queue.reference(), None);
                all.push(queue);
                found
            }
        };
        let id = policy_id.unwrap_or_else(|| format!("{}QueuePolicy", event.id));
        all.push(queue_policy(
            source,
            at,
            id,
            at.text("*"),
            topic.clone().unwrap_or_else(|| at.text("")),
            arn.clone(),
            url,
        ));
        all.push(subscription("sqs", arn.clone()));
        let mut mapping =
            source.makes_at(at, format!("{}EventSourceMapping", event.id), "AWS::Lambda::EventSourceMapping");
        mapping.set("FunctionName", Some(target.name.clone()));
        mapping.set("EventSourceArn", Some(arn));
        let size = queued.some("BatchSize").cloned();
        mapping.set("BatchSize", Some(size.unwrap_or_else(|| at.number(10))));
        mapping.set("Enabled", Some(at.truth(true)));
        let managed = self.managed(at, "service-role/AWSLambdaSQSQueueExecutionRole");
        super::mapping::add_managed(role, managed);
        all.push(mapping);
        all
    }

    fn user_pool_event(&mut self, source: &Source<'_>, event: &Event<'_>, target: &Target) -> Vec<Made> {
        let at = event.at;
        let pool = event.get("UserPool").and_then(Node::logical_id).map(str::to_owned).unwrap_or_default();
        let permission = Permission {
            prefix: Some(format!("{}Cognito", target.id)),
            source_arn: Some(at.attribute(&pool, "Arn")),
            ..Permission::default()
        };
        let permission = permitted(source, event, target, "cognito-idp.amazonaws.com", permission);
        let Some(node) = self.resource_mut(&pool) else {
            let message = "`UserPool` of a `Cognito` event must refer to a user pool of the same template";
            self.report(Code::Evaluation, message, at.0);
            return vec![permission];
        };
        let triggers = event.get("Trigger").cloned().unwrap_or_else(|| at.list(Vec::new()));
        let one = [triggers.clone()];
        let config = node.mapping_mut("Properties").and_then(|all| all.mapping_mut("LambdaConfig"));
        if let Some(config) = config {
            for trigger in triggers.items().unwrap_or(&one).iter().filter_map(Node::text) {
                config.set(trigger, target.arn.clone());
            }
        }
        vec![permission]
    }
}

/// Appends to the list under a key, which is made when it isn't there; what is there already stays once.
fn append(owner: Option<&mut Node>, key: &str, items: Vec<Node>, at: At) {
    let Some(owner) = owner else { return };
    if owner.get(key).is_none_or(|list| list.items().is_none()) {
        owner.set(key, at.list(Vec::new()));
    }
    if let Some(list) = owner.get_mut(key).and_then(|list| list.items_mut()) {
        for item in items {
            if !list.iter().any(|other| same(other, &item)) {
                list.push(item);
            }
        }
    }
}

/// The permission for a service to call the target.
pub(super) fn permitted(
    source: &Source<'_>,
    event: &Event<'_>,
    target: &Target,
    principal: &str,
    permission: Permission<'_>,
) -> Made {
    let prefix = permission.prefix.unwrap_or_else(|| event.id.clone());
    let id = if !permission.suffix.is_empty() && permission.suffix.chars().all(char::is_alphanumeric) {
        format!("{prefix}Permission{}", permission.suffix)
    } else {
        hashed(&format!("{prefix}Permission"), permission.suffix)
    };
    let at = event.at;
    let mut made = source.makes_at(at, id, "AWS::Lambda::Permission");
    made.set("Action", Some(at.text("lambda:InvokeFunction")));
    made.set("FunctionName", Some(target.name.clone()));
    made.set("Principal", Some(at.text(principal)));
    made.set("SourceArn", permission.source_arn);
    made.set("SourceAccount", permission.source_account);
    made.set("EventSourceToken", permission.token);
    made
}

/// The policy that lets `sender` put messages into a queue.
fn queue_policy(source: &Source<'_>, at: At, id: String, principal: Node, sender: Node, arn: Node, url: Node) -> Made {
    let statement = at.map([
        ("Action", at.text("sqs:SendMessage")),
        ("Effect", at.text("Allow")),
        ("Principal", principal),
        ("Resource", arn),
        ("Condition", at.map([("ArnEquals", at.map([("aws:SourceArn", sender)]))])),
    ]);
    let mut policy = source.makes_at(at, id, "AWS::SQS::QueuePolicy");
    let document = at.map([("Version", at.text("2012-10-17")), ("Statement", at.list(vec![statement]))]);
    policy.set("PolicyDocument", Some(document));
    policy.set("Queues", Some(at.list(vec![url])));
    policy
}

/// The properties that a rule takes from its event.
pub(super) fn rule_properties(kind: &str) -> &'static [(&'static str, &'static str)] {
    match kind {
        "Schedule" => &[("Schedule", "ScheduleExpression"), ("Name", "Name"), ("Description", "Description")],
        _ => &[("EventBusName", "EventBusName"), ("Pattern", "EventPattern"), ("RuleName", "Name")],
    }
}

/// A rule's state, which older templates write as `Enabled`.
pub(super) fn state(event: &Event<'_>) -> Option<Node> {
    let enabled = event
        .get("Enabled")
        .map(|enabled| At(enabled.range).text(if enabled.truthy() { "ENABLED" } else { "DISABLED" }));
    enabled.or_else(|| event.some("State").cloned())
}

/// The target of a rule.
pub(super) fn rule_target(event: &Event<'_>, arn: Node, id: Node, role: Option<Node>, queue: Option<Node>) -> Node {
    let at = event.at;
    let of_patterns = |name: &str| event.get(name).filter(|_| event.kind != "Schedule").cloned();
    at.some([
        ("Arn", Some(arn)),
        ("Id", Some(id)),
        ("RoleArn", role),
        ("Input", event.get("Input").cloned()),
        ("InputPath", of_patterns("InputPath")),
        ("DeadLetterConfig", queue.map(|arn| at.map([("Arn", arn)]))),
        ("RetryPolicy", event.get("RetryPolicy").cloned()),
        ("InputTransformer", of_patterns("InputTransformer")),
    ])
}

/// The queue for what a rule can't deliver: its ARN, and what is made for it.
pub(super) fn dead_letters(source: &Source<'_>, event: &Event<'_>, rule: &Made) -> (Option<Node>, Vec<Made>) {
    let Some(config) = event.get("DeadLetterConfig") else { return (None, Vec::new()) };
    if let Some(arn) = config.value("Arn") {
        return (Some(arn.clone()), Vec::new());
    }
    let at = At(config.range);
    let id = config.value("QueueLogicalId").and_then(Node::text).map(str::to_owned);
    let queue = source.makes_at(at, id.unwrap_or_else(|| format!("{}Queue", event.id)), "AWS::SQS::Queue");
    let service = at.map([("Service", at.text("events.amazonaws.com"))]);
    let id = format!("{}QueuePolicy", event.id);
    let policy = queue_policy(source, at, id, service, rule.arn(), queue.arn(), queue.reference());
    (Some(queue.arn()), vec![queue, policy])
}

/// An id for a rule's target, of at most 64 characters.
pub(super) fn target_id(id: &str, suffix: &str) -> String {
    let room = 64_usize.saturating_sub(suffix.len());
    let kept: String = id.chars().take(room).collect();
    format!("{kept}{suffix}")
}

/// An ARN in the account and region of the stack, as a text for `Fn::Sub`.
pub(super) fn arn_text(partition: &str, service: &str, resource: &str) -> String {
    format!("arn:{partition}:{service}:${{AWS::Region}}:${{AWS::AccountId}}:{resource}")
}

fn iot_rule(source: &Source<'_>, event: &Event<'_>, target: &Target, partition: &str) -> Vec<Made> {
    let at = event.at;
    let arn = arn_text(partition, "iot", "rule/${RuleName}");
    let permission = Permission {
        source_arn: Some(at.sub_with(arn, [("RuleName", at.reference(&event.id))])),
        source_account: Some(at.sub("${AWS::AccountId}")),
        ..Permission::default()
    };
    let permission = permitted(source, event, target, "iot.amazonaws.com", permission);
    let action = at.map([("Lambda", at.map([("FunctionArn", target.arn.clone())]))]);
    let mut rule = source.makes_at(at, &event.id, "AWS::IoT::TopicRule");
    rule.set(
        "TopicRulePayload",
        Some(at.some([
            ("Sql", event.get("Sql").cloned()),
            ("RuleDisabled", Some(at.truth(false))),
            ("Actions", Some(at.list(vec![action]))),
            ("AwsIotSqlVersion", event.some("AwsIotSqlVersion").cloned()),
        ])),
    );
    vec![permission, rule]
}

fn log_event(source: &Source<'_>, event: &Event<'_>, target: &Target, partition: &str) -> Vec<Made> {
    let at = event.at;
    let group = event.get("LogGroupName").cloned().unwrap_or_else(|| at.text(""));
    let arn = arn_text(partition, "logs", "log-group:${__LogGroupName__}:*");
    let arn = at.sub_with(arn, [("__LogGroupName__", group.clone())]);
    let permission = Permission { source_arn: Some(arn), ..Permission::default() };
    let permission = permitted(source, event, target, "logs.amazonaws.com", permission);
    let mut filter = source.makes_at(at, &event.id, "AWS::Logs::SubscriptionFilter");
    filter.depends_on.push(at.text(permission.id.as_str()));
    filter.set("LogGroupName", Some(group));
    event.copy(&mut filter, &[("FilterPattern", "FilterPattern")]);
    filter.set("DestinationArn", Some(target.arn.clone()));
    vec![permission, filter]
}
