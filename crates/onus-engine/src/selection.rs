//! Which policies are asked.

use crate::{Request, Select, suggestion};
use onus_catalogue::Catalogue;
use onus_model::{Date, Party, PolicyInfo, Severity};
use onus_source::{Code, Diagnostic};
use std::sync::Arc;

/// The policies that are asked, with the severities that the configuration gives them.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    /// By index into `Rules::policies`, in order.
    pub(crate) indices: Vec<usize>,
    /// What they say of themselves, in the same order.
    pub(crate) policies: Vec<Arc<PolicyInfo>>,
    /// Patterns that name no policy.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Whether `pattern` means `policy`: `ALL`, an id, a prefix of an id up to a hyphen, or the id of another tool's check.
pub(crate) fn means(pattern: &str, policy: &PolicyInfo) -> bool {
    if pattern == "ALL" {
        return true;
    }
    if let Some(rest) = policy.id.strip_prefix(pattern) {
        return !pattern.is_empty() && (rest.is_empty() || rest.starts_with('-') || pattern.ends_with('-'));
    }
    policy.aliases.values().flatten().any(|alias| alias.eq_ignore_ascii_case(pattern))
}

/// Whether `pattern` means any of `policies`.
pub(crate) fn means_any(pattern: &str, policies: &[Arc<PolicyInfo>]) -> bool {
    policies.iter().any(|policy| means(pattern, policy))
}

/// Chooses among `policies`. The command line's `select` replaces the configuration's; both `ignore`s hold. What the provider
/// bears on the day isn't asked.
pub(crate) fn select(request: &Request, catalogue: &Catalogue, policies: &[Arc<PolicyInfo>], as_of: Date) -> Selection {
    let mut selection = Selection::default();
    let config = request.config.as_ref();
    let Select { select, extend, ignore, strict } = &request.select;
    let chosen = if select.is_empty() { config.map_or(&[][..], |config| &config.select) } else { select };
    let config_extend = config.map_or(&[][..], |config| &config.extend);
    let config_ignore = config.map_or(&[][..], |config| &config.ignore);
    let strict = *strict || config.is_some_and(|config| config.strict);
    let severities = config.map_or(&[][..], |config| &config.severities);
    let patterns = chosen.iter().chain(extend).chain(config_extend).chain(ignore).chain(config_ignore);
    for pattern in patterns.chain(severities.iter().map(|(pattern, _)| pattern)) {
        if !means_any(pattern, policies) {
            selection.diagnostics.push(unknown_policy(Code::Config, pattern, policies));
        }
    }
    for (index, policy) in policies.iter().enumerate() {
        let in_set = if chosen.is_empty() { policy.default || strict } else { chosen.iter().any(|p| means(p, policy)) };
        if !in_set && !extend.iter().chain(config_extend).any(|pattern| means(pattern, policy)) {
            continue;
        }
        if ignore.iter().chain(config_ignore).any(|pattern| means(pattern, policy)) {
            continue;
        }
        let policy = with_severity(policy, severities);
        if policy.severity < request.min_severity {
            continue;
        }
        if matches!(catalogue.party(&policy.id, &policy.service, policy.domain, as_of), Party::Csp | Party::None) {
            continue;
        }
        selection.indices.push(index);
        selection.policies.push(policy);
    }
    selection
}

/// The policy at the severity that the configuration gives it; the longest pattern, the nearest one, decides.
fn with_severity(policy: &Arc<PolicyInfo>, severities: &[(String, Severity)]) -> Arc<PolicyInfo> {
    let nearest = severities
        .iter()
        .filter(|(pattern, _)| means(pattern, policy))
        .max_by_key(|(pattern, _)| if pattern == "ALL" { 0 } else { pattern.len() });
    match nearest {
        Some(&(_, severity)) if severity != policy.severity => {
            Arc::new(PolicyInfo { severity, ..PolicyInfo::clone(policy) })
        }
        _ => Arc::clone(policy),
    }
}

/// The diagnostic for a pattern that names no policy.
pub(crate) fn unknown_policy(code: Code, pattern: &str, policies: &[Arc<PolicyInfo>]) -> Diagnostic {
    let diagnostic = Diagnostic::new(code, format!("no policy is called `{pattern}`"));
    let names = policies.iter().map(|policy| &*policy.id);
    match suggestion::nearest(pattern, names) {
        Some(name) => diagnostic.with_help(format!("Write `{name}` if that is what is meant.")),
        None => diagnostic.with_help("Name a policy, a prefix such as `aws-s3`, another tool's id for it, or `ALL`."),
    }
}
