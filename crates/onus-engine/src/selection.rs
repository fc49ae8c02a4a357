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
    /// Policies of the strict profile that aren't asked, by index: what they say is advice.
    pub(crate) advisory: Vec<usize>,
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
        let asked = in_set || extend.iter().chain(config_extend).any(|pattern| means(pattern, policy));
        let advisory = request.advice && chosen.is_empty() && !policy.default;
        if !asked && !advisory {
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
        if asked {
            selection.indices.push(index);
            selection.policies.push(policy);
        } else {
            selection.advisory.push(index);
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;
    use crate::sample::policy;

    fn policies() -> Vec<Arc<PolicyInfo>> {
        let mut strict = PolicyInfo::clone(&policy("aws-s3-own-key"));
        strict.default = false;
        let low = PolicyInfo { severity: Severity::Low, ..PolicyInfo::clone(&policy("aws-rds-tags")) };
        vec![Arc::new(low), policy("aws-s3-logging"), Arc::new(strict), policy("azure-sql")]
    }

    fn names(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn chosen(request: &Request) -> (String, usize) {
        let selection = super::select(request, &Catalogue::default(), &policies(), Date::new(2026, 1, 1).unwrap());
        let ids: Vec<&str> = selection.policies.iter().map(|policy| &*policy.id).collect();
        (ids.join(" "), selection.diagnostics.len())
    }

    #[test]
    fn the_command_line_chooses() {
        for (select, extend, ignore, expected) in [
            ("", "", "", "aws-rds-tags aws-s3-logging azure-sql"),
            ("", "aws-s3-own-key", "", "aws-rds-tags aws-s3-logging aws-s3-own-key azure-sql"),
            ("aws", "", "", "aws-rds-tags aws-s3-logging aws-s3-own-key"),
            ("aws-s3", "", "aws-s3-own-key", "aws-s3-logging"),
            ("ALL", "", "aws", "azure-sql"),
            ("ckv_9", "", "", "azure-sql"),
            ("", "", "ALL", ""),
        ] {
            let select = Select { select: names(select), extend: names(extend), ignore: names(ignore), strict: false };
            let request = Request { select, ..Request::default() };
            assert_eq!(chosen(&request), (expected.to_owned(), 0), "{:?}", request.select);
        }
    }

    #[test]
    fn strict_policies_that_are_not_asked_advise_when_wanted() {
        for (select, advice, asked, advisory) in
            [("", false, 3, 0), ("", true, 3, 1), ("azure", true, 1, 0), ("aws-s3-own-key", true, 1, 0)]
        {
            let select = Select { select: names(select), ..Select::default() };
            let request = Request { select, advice, ..Request::default() };
            let day = Date::new(2026, 1, 1).unwrap();
            let selection = super::select(&request, &Catalogue::default(), &policies(), day);
            assert_eq!((selection.indices.len(), selection.advisory.len()), (asked, advisory), "{:?}", request.select);
        }
    }

    #[test]
    fn the_configuration_chooses_where_the_command_line_does_not() {
        let config = Config { select: names("azure"), ignore: names("azure-sql"), ..Config::default() };
        let request = Request { config: Some(config), ..Request::default() };
        assert_eq!(chosen(&request).0, "");
        let select = Select { select: names("ALL"), ..Select::default() };
        assert_eq!(chosen(&Request { select, ..request }).0, "aws-rds-tags aws-s3-logging aws-s3-own-key");
        let config = Config { strict: true, ..Config::default() };
        assert_eq!(chosen(&Request { config: Some(config), ..Request::default() }).0.split(' ').count(), 4);
    }

    #[test]
    fn severities_are_set_before_the_threshold() {
        let request = Request { min_severity: Severity::High, ..Request::default() };
        assert_eq!(chosen(&request).0, "");
        let severities = vec![("aws-s3-logging".to_owned(), Severity::Critical), ("aws".to_owned(), Severity::Low)];
        let config = Config { severities, ..Config::default() };
        assert_eq!(chosen(&Request { config: Some(config), ..request }).0, "aws-s3-logging");
    }

    #[test]
    fn a_name_of_no_policy_is_told_with_the_nearest() {
        let select = Select { select: names("aws-s3-loging"), ..Select::default() };
        let selection = super::select(
            &Request { select, ..Request::default() },
            &Catalogue::default(),
            &policies(),
            Date::new(2026, 1, 1).unwrap(),
        );
        let diagnostic = selection.diagnostics.first().unwrap();
        assert_eq!(diagnostic.help.as_deref(), Some("Write `aws-s3-logging` if that is what is meant."));
        assert!(diagnostic.code.is_incomplete() && selection.policies.is_empty());
        assert!(!means("aws-s", &policy("aws-s3-logging")) && !means("", &policy("aws-s3-logging")));
    }
}
