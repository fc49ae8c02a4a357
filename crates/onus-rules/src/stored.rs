//! The policies as bytes, compiled: what ships is read, checked and compiled when onus is built. The form is of this very build; no other
//! program reads it. Pages and examples stay outside: who wants them reads the files.

use crate::engine::Program;
use crate::machine::Machine;
use crate::{Policy, Rules};
use onus_model::PolicyInfo;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Serialize, Deserialize)]
struct StoredRules<'a> {
    revision: String,
    #[serde(borrow)]
    policies: Vec<StoredPolicy<'a>>,
}

#[derive(Serialize, Deserialize)]
struct StoredPolicy<'a> {
    id: Arc<str>,
    title: String,
    class: &'a str,
    domain: &'a str,
    severity: &'a str,
    service: Arc<str>,
    kinds: Vec<Arc<str>>,
    attributes: Vec<String>,
    help: Option<String>,
    fix: BTreeMap<String, String>,
    controls: BTreeMap<String, Vec<String>>,
    aliases: BTreeMap<String, Vec<String>>,
    references: Vec<String>,
    default: bool,
    path: String,
    package: String,
    resources: Vec<Arc<str>>,
    subject_attributes: Vec<String>,
    #[serde(borrow)]
    rules: Vec<&'a str>,
    /// For the virtual machine; where it can't, the texts are there for the interpreter.
    #[serde(borrow)]
    machine: Option<&'a [u8]>,
    modules: Vec<(String, Arc<str>)>,
}

/// See [`Rules::to_bytes`].
pub(crate) fn to_bytes(rules: &Rules) -> Result<Vec<u8>, String> {
    let mut policies = Vec::new();
    for (info, policy) in rules.infos.iter().zip(&rules.policies) {
        let (machine, rules) = policy.program.compiled()?;
        policies.push(StoredPolicy {
            id: Arc::clone(&info.id),
            title: info.title.clone(),
            class: info.class.as_str(),
            domain: info.domain.as_str(),
            severity: info.severity.as_str(),
            service: Arc::clone(&info.service),
            kinds: info.kinds.clone(),
            attributes: info.attributes.clone(),
            help: info.help.clone(),
            fix: info.fix.clone(),
            controls: info.controls.clone(),
            aliases: info.aliases.clone(),
            references: info.references.clone(),
            default: info.default,
            path: policy.path.clone(),
            package: policy.program.package.clone(),
            resources: policy.resources.clone(),
            subject_attributes: policy.subject_attributes.clone(),
            rules: rules.to_vec(),
            machine: machine.map(Machine::bytes),
            modules: if machine.is_some() { Vec::new() } else { policy.program.modules.clone() },
        });
    }
    postcard::to_allocvec(&StoredRules { revision: rules.revision.clone(), policies })
        .map_err(|error| error.to_string())
}

/// See [`Rules::from_bytes`].
pub(crate) fn from_bytes(bytes: &'static [u8]) -> Option<Rules> {
    let stored: StoredRules<'static> = postcard::from_bytes(bytes).ok()?;
    let mut rules = Rules { revision: stored.revision, ..Rules::default() };
    for policy in stored.policies {
        rules.infos.push(Arc::new(PolicyInfo {
            id: policy.id,
            title: policy.title,
            page: String::new(),
            description: String::new(),
            class: policy.class.parse().ok()?,
            domain: policy.domain.parse().ok()?,
            severity: policy.severity.parse().ok()?,
            service: policy.service,
            kinds: policy.kinds,
            attributes: policy.attributes,
            help: policy.help,
            fix: policy.fix,
            controls: policy.controls,
            aliases: policy.aliases,
            references: policy.references,
            default: policy.default,
        }));
        let machine = policy.machine.map(Machine::from_bytes);
        rules.policies.push(Policy {
            path: policy.path,
            program: Program::stored(policy.modules, policy.package, machine, &policy.rules),
            resources: policy.resources,
            subject_attributes: policy.subject_attributes,
            examples: Vec::new(),
        });
    }
    Some(rules)
}
