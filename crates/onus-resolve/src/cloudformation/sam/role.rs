//! Execution roles, policy templates, and AWS's managed policies by their names.

use super::Transform;
use super::made::{Made, Source};
use super::tree::{At, Tree as _, same};
use onus_parse::node::{Node, NodeKind};
use onus_source::{Code, Range};
use std::sync::OnceLock;

/// AWS's managed policies that don't stand at the top, as `path/Name`.
const MANAGED: &str = include_str!("data/managed_policies.txt");
/// The policy templates: their parameters and statements.
const TEMPLATES: &str = include_str!("data/policy_templates.json");

/// What an execution role holds.
pub(super) struct Role<'n> {
    pub(super) service: &'static str,
    /// The document that the author gives instead.
    pub(super) assume: Option<Node>,
    pub(super) managed: Vec<Node>,
    pub(super) documents: Vec<Node>,
    pub(super) policies: Option<&'n Node>,
    /// Further names of managed policies.
    pub(super) further: Vec<Node>,
    pub(super) path: Option<&'n Node>,
    pub(super) boundary: Option<&'n Node>,
    pub(super) tags: Option<Node>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Managed,
    Statement,
    Unknown,
}

impl Transform {
    /// `arn:aws:iam::aws:policy/…`
    pub(super) fn managed(&self, at: At, name: &str) -> Node {
        at.text(format!("arn:{}:iam::aws:policy/{name}", self.partition))
    }

    fn named(&self, node: &Node) -> Node {
        match node.string() {
            Some(name) if !name.starts_with("arn:") && !name.contains("{{") => {
                let path = MANAGED.lines().find(|line| line.rsplit('/').next() == Some(name));
                self.managed(At(node.range), path.unwrap_or(name))
            }
            _ => node.clone(),
        }
    }

    pub(super) fn role(&self, source: &Source<'_>, role: Role<'_>) -> Made {
        let id = format!("{}Role", source.id);
        let at = role.policies.map_or(source.at, |policies| At(policies.range));
        let mut made = source.makes(&id, "AWS::IAM::Role");
        let assume = role.assume.unwrap_or_else(|| source.at.assumed_by(role.service));
        made.set("AssumeRolePolicyDocument", Some(assume));
        let (mut managed, mut documents) = (role.managed, role.documents);
        let one = role.policies.map(std::slice::from_ref).unwrap_or_default();
        let several = role.policies.and_then(Node::items).unwrap_or(one);
        for (index, policy) in several.iter().chain(&role.further).enumerate().filter(|(_, policy)| policy.truthy()) {
            let policy = self.expanded(policy);
            let document = |value: &Node| {
                let at = At(value.range);
                at.map([("PolicyName", at.text(format!("{id}Policy{index}"))), ("PolicyDocument", value.clone())])
            };
            match kind(&policy) {
                Kind::Statement => documents.push(arms(&policy, &document)),
                Kind::Managed => {
                    let policy = arms(&policy, &|value| self.named(value));
                    if !managed.iter().any(|other| same(other, &policy)) {
                        managed.push(policy);
                    }
                }
                Kind::Unknown => {
                    self.report(Code::Evaluation, "this is no policy that the transform knows", policy.range);
                }
            }
        }
        made.set("ManagedPolicyArns", Some(at.list(managed)));
        if !documents.is_empty() {
            made.set("Policies", Some(at.list(documents)));
        }
        made.set("Path", role.path.cloned());
        made.set("PermissionsBoundary", role.boundary.cloned());
        made.set("Tags", role.tags);
        made
    }

    /// A policy with its template filled in, in both arms of a condition.
    fn expanded(&self, policy: &Node) -> Node {
        if let Some((condition, then, otherwise)) = policy.arms() {
            return At(policy.range).either(condition, self.expanded(then), self.expanded(otherwise));
        }
        let Some([entry]) = policy.entries() else { return policy.clone() };
        let Some(template) = templates().and_then(|templates| templates.get(&entry.key.text)) else {
            return policy.clone();
        };
        let (Some(names), Some(definition)) = (template.get("Parameters"), template.get("Definition")) else {
            return policy.clone();
        };
        for name in names.items().unwrap_or_default().iter().filter_map(Node::text) {
            if entry.value.get(name).is_none() {
                let message = format!("the policy template `{}` needs `{name}`", entry.key.text);
                self.report(Code::Evaluation, message, policy.range);
            }
        }
        filled(definition, &entry.value, policy.range)
    }
}

fn kind(policy: &Node) -> Kind {
    if policy.string().is_some() {
        return Kind::Managed;
    }
    if let Some((_, then, otherwise)) = policy.arms() {
        return match (then.is_no_value(), otherwise.is_no_value()) {
            (true, _) => kind(otherwise),
            (_, true) => kind(then),
            _ if kind(then) == kind(otherwise) => kind(then),
            _ => Kind::Unknown,
        };
    }
    if policy.intrinsic().is_some() {
        Kind::Managed
    } else if policy.get("Statement").is_some() {
        Kind::Statement
    } else {
        Kind::Unknown
    }
}

/// A value, or both arms of a condition, but for those that are nothing.
fn arms(node: &Node, with: &dyn Fn(&Node) -> Node) -> Node {
    let Some((condition, then, otherwise)) = node.arms() else { return with(node) };
    let arm = |arm: &Node| if arm.is_no_value() { arm.clone() } else { with(arm) };
    At(node.range).either(condition, arm(then), arm(otherwise))
}

fn templates() -> Option<&'static Node> {
    static PARSED: OnceLock<Option<Node>> = OnceLock::new();
    PARSED.get_or_init(|| super::data(TEMPLATES)).as_ref()
}

/// A definition with its parameters replaced, standing at `range`.
fn filled(node: &Node, values: &Node, range: Range) -> Node {
    if let Some(("Ref", name)) = node.intrinsic()
        && let Some(value) = name.text().and_then(|name| values.get(name))
    {
        return value.clone();
    }
    let kind = match &node.kind {
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(|item| filled(item, values, range)).collect()),
        NodeKind::Mapping(entries) => NodeKind::Mapping(
            entries.iter().map(|entry| At(range).key(&entry.key.text, filled(&entry.value, values, range))).collect(),
        ),
        other => other.clone(),
    };
    Node { kind, tag: None, range }
}
