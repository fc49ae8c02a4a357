//! Gradual deployments of functions by CodeDeploy.

use super::Transform;
use super::made::{Made, Source};
use super::parameters::resolved_with_mappings;
use super::tree::{At, Tree as _};
use onus_parse::node::{Node, NodeKind, Scalar, Style};

const APPLICATION: &str = "ServerlessDeploymentApplication";
const ROLE: &str = "CodeDeployServiceRole";
const CONDITION: &str = "ServerlessCodeDeployCondition";
/// Configurations that CodeDeploy brings along.
const CONFIGURATIONS: [&str; 9] = [
    "Canary10Percent5Minutes",
    "Canary10Percent10Minutes",
    "Canary10Percent15Minutes",
    "Canary10Percent30Minutes",
    "Linear10PercentEvery1Minute",
    "Linear10PercentEvery2Minutes",
    "Linear10PercentEvery3Minutes",
    "Linear10PercentEvery10Minutes",
    "AllAtOnce",
];

/// A function that is deployed gradually.
#[derive(Debug)]
pub(super) struct Deployment {
    group: Made,
    condition: Option<String>,
    own_role: bool,
    tags: Option<Node>,
}

/// Whether a preference is in force.
pub(super) fn enabled(transform: &Transform, preference: &Node) -> bool {
    let Some(enabled) = preference.value("Enabled") else { return true };
    let enabled = resolved_with_mappings(enabled, &transform.parameters, transform.mappings.as_ref());
    enabled.truthy() && !matches!(enabled.text(), Some("false" | "False"))
}

impl Transform {
    pub(super) fn deploy(&mut self, source: &Source<'_>, preference: &Node, alias: &mut Made) {
        if !enabled(self, preference) {
            return;
        }
        let at = At(preference.range);
        let follow = |node: &Node| resolved_with_mappings(node, &self.parameters, self.mappings.as_ref());
        let mut group =
            source.makes_at(at, format!("{}DeploymentGroup", source.id), "AWS::CodeDeploy::DeploymentGroup");
        let passes = preference.get("PassthroughCondition").map(follow);
        let passes = passes.is_some_and(|passes| passes.truthy() && !matches!(passes.text(), Some("false" | "False")));
        group.attributes.clear();
        if let Some(alarms) = preference.some("Alarms").filter(|alarms| !alarms.is_no_value()) {
            group.set(
                "AlarmConfiguration",
                Some(match alarms.arms() {
                    Some((condition, then, otherwise)) => {
                        At(alarms.range).either(condition, alarm_configuration(then), alarm_configuration(otherwise))
                    }
                    None => alarm_configuration(alarms),
                }),
            );
        }
        group.set("ApplicationName", Some(at.reference(APPLICATION)));
        group.set(
            "AutoRollbackConfiguration",
            Some(at.map([
                ("Enabled", at.truth(true)),
                ("Events", at.texts(&["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"])),
            ])),
        );
        group.set("DeploymentConfigName", preference.value("Type").map(|kind| configuration(&follow(kind), "")));
        group.set(
            "DeploymentStyle",
            Some(at.map([
                ("DeploymentType", at.text("BLUE_GREEN")),
                ("DeploymentOption", at.text("WITH_TRAFFIC_CONTROL")),
            ])),
        );
        let role = preference.some("Role").cloned();
        let own_role = role.is_some();
        group.set("ServiceRoleArn", Some(role.unwrap_or_else(|| at.attribute(ROLE, "Arn"))));
        group.set("TriggerConfigurations", preference.some("TriggerConfigurations").cloned());
        let propagated = source.property("PropagateTags").and_then(Node::truth) == Some(true);
        let tags = source.some("Tags").filter(|_| propagated).cloned();
        group.set("Tags", tags.as_ref().map(|tags| At(tags.range).list(at.tag_list(tags))));
        let condition = source.condition().filter(|_| passes).map(str::to_owned);
        if let Some(condition) = &condition {
            group.attribute("Condition", at.text(condition.as_str()));
        }
        let hook = |name: &str| preference.get("Hooks").and_then(|hooks| hooks.value(name)).cloned();
        let update = at.some([
            ("ApplicationName", Some(at.reference(APPLICATION))),
            ("DeploymentGroupName", Some(group.reference())),
            ("BeforeAllowTrafficHook", hook("PreTraffic")),
            ("AfterAllowTrafficHook", hook("PostTraffic")),
        ]);
        alias.attribute("UpdatePolicy", at.map([("CodeDeployLambdaAliasUpdate", update)]));
        self.deployments.push(Deployment { group, condition, own_role, tags });
    }

    /// What all deployments share, and the group of each.
    pub(super) fn deployed(&mut self) -> Vec<Made> {
        let deployments = std::mem::take(&mut self.deployments);
        let Some(first) = deployments.first() else { return Vec::new() };
        let (key, at) = (first.group.key, first.group.at);
        let shared = |id: &str, r#type: &str| Made {
            id: id.to_owned(),
            source: id.to_owned(),
            key,
            at,
            r#type: r#type.to_owned(),
            properties: at.map([]),
            attributes: Vec::new(),
            depends_on: Vec::new(),
        };
        let mut names: Vec<&str> = deployments.iter().filter_map(|one| one.condition.as_deref()).collect();
        names.sort_unstable();
        names.dedup();
        let condition = if deployments.iter().any(|one| one.condition.is_none()) {
            None
        } else if let [one] = names.as_slice() {
            Some((*one).to_owned())
        } else {
            let several: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            self.combine(CONDITION, several, at);
            Some(CONDITION.to_owned())
        };
        let mut tags = at.map([]);
        for entry in deployments.iter().filter_map(|one| one.tags.as_ref()?.entries()).flatten() {
            tags.set(&entry.key.text, entry.value.clone());
        }
        let tags = tags.truthy().then(|| at.list(at.tag_list(&tags)));
        let mut application = shared(APPLICATION, "AWS::CodeDeploy::Application");
        application.set("ComputePlatform", Some(at.text("Lambda")));
        application.set("Tags", tags.clone());
        let mut role = shared(ROLE, "AWS::IAM::Role");
        role.set("AssumeRolePolicyDocument", Some(at.assumed_by("codedeploy.amazonaws.com")));
        let limited = matches!(self.partition, "aws-iso" | "aws-iso-b");
        let policy = if limited { "AWSCodeDeployRoleForLambdaLimited" } else { "AWSCodeDeployRoleForLambda" };
        let policy = self.managed(at, &format!("service-role/{policy}"));
        role.set("ManagedPolicyArns", Some(at.list(vec![policy])));
        role.set("Tags", tags);
        if let Some(condition) = condition {
            application.attribute("Condition", at.text(condition.as_str()));
            role.attribute("Condition", at.text(condition));
        }
        let mut out = vec![application];
        if !deployments.iter().all(|one| one.own_role) {
            out.push(role);
        }
        out.extend(deployments.into_iter().map(|one| one.group));
        out
    }
}

fn alarm_configuration(alarms: &Node) -> Node {
    let at = At(alarms.range);
    let items = alarms.items().unwrap_or_default();
    if items.first().is_none_or(|first| first.is_no_value()) {
        return at.map([]);
    }
    let named = items.iter().map(|alarm| at.map([("Name", alarm.clone())])).collect();
    at.map([("Enabled", at.truth(true)), ("Alarms", at.list(named))])
}

/// A configuration's name, with the prefix of those that CodeDeploy brings along.
fn configuration(node: &Node, key: &str) -> Node {
    let at = At(node.range);
    if let NodeKind::Sequence(items) = &node.kind {
        return at.list(items.iter().map(|item| configuration(item, "")).collect());
    }
    if let Some((name, value)) = node.intrinsic() {
        return at.map([(name, configuration(value, name))]);
    }
    let known = node.text().is_some_and(|text| CONFIGURATIONS.contains(&text));
    if !known {
        return node.clone();
    }
    let scalar = Scalar { text: "CodeDeployDefault.Lambda${ConfigName}".into(), style: Style::Quoted };
    let text = Node { kind: NodeKind::Scalar(scalar), tag: None, range: node.range };
    let parts = at.list(vec![text, at.map([("ConfigName", node.clone())])]);
    if key == "Fn::Sub" { parts } else { at.map([("Fn::Sub", parts)]) }
}
