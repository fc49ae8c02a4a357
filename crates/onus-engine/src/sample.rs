//! Judgements and policies for tests.

use onus_model::{Class, Domain, Judgement, Language, Party, PolicyInfo, ResourceRef, Severity, Verdict};
use onus_source::{SourceFile, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) fn policy(id: &str) -> Arc<PolicyInfo> {
    Arc::new(PolicyInfo {
        id: Arc::from(id),
        title: String::new(),
        page: String::new(),
        description: String::new(),
        class: Class::Logging,
        domain: Domain::Data,
        severity: Severity::Medium,
        service: Arc::from("aws.s3"),
        kinds: Vec::new(),
        attributes: Vec::new(),
        help: None,
        fix: BTreeMap::new(),
        controls: BTreeMap::new(),
        aliases: BTreeMap::from([("checkov".to_owned(), vec![format!("CKV_{}", id.len())])]),
        references: Vec::new(),
        default: true,
    })
}

/// A finding whose block is all of `file` and whose place is the first text `at`.
pub(crate) fn finding(policy: &Arc<PolicyInfo>, file: &SourceFile, at: &str, address: &str) -> Judgement {
    let start = file.text().find(at).unwrap() as u32;
    let location = Span { file: file.id(), start, end: start + at.len() as u32 };
    Judgement {
        policy: Arc::clone(policy),
        party: Party::Customer,
        verdict: Verdict::Unconfigured,
        message: "it lacks".to_owned(),
        resource: ResourceRef {
            address: Arc::from(address),
            r#type: Arc::from("aws_s3_bucket"),
            kind: Arc::from("aws.s3.bucket"),
            language: Language::Terraform,
            unit: Arc::from("."),
        },
        attribute: None,
        location,
        origin: Vec::new(),
        related: Vec::new(),
        instances: Vec::new(),
        default: None,
        condition: None,
        suppressed: None,
        fingerprint: String::new(),
        block: location,
        calls: Vec::new(),
    }
}
