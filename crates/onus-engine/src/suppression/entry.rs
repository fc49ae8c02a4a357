//! `[[ignore]]` entries of the configuration.

use super::{Applied, Checks, can_be_suppressed, check_names};
use crate::order::Places;
use crate::selection::{means, means_any};
use crate::{Config, IgnoreEntry};
use globset::{GlobBuilder, GlobMatcher};
use onus_model::{Judgement, Suppression};
use onus_source::{Code, Diagnostic, Span};

/// Marks what the entries suppress.
pub(super) fn apply(
    judgements: &mut [Judgement],
    config: &Config,
    checks: Checks<'_>,
    places: &mut Places<'_>,
    applied: &mut Applied,
) {
    // The file was read by whoever made the configuration; a second reading shows its place in reports.
    let file = (!config.ignores.is_empty()).then(|| places.sources().load(&config.path).ok()).flatten();
    for entry in &config.ignores {
        let span = file.as_ref().map(|file| entry.range.in_file(file.id()));
        let at = |diagnostic: Diagnostic| match span {
            Some(span) => diagnostic.at(span),
            None => diagnostic.in_path(config.path.clone()),
        };
        check_names(std::slice::from_ref(&entry.policy), checks, &mut applied.diagnostics, at);
        if let Some(until) = entry.until.filter(|until| *until < checks.as_of) {
            let diagnostic = Diagnostic::new(Code::SuppressionExpired, format!("the suppression held until {until}"));
            applied.diagnostics.push(at(diagnostic.with_help("Fix what it hid, or set a new day.")));
            continue;
        }
        if entry.reason.is_none() {
            let diagnostic = Diagnostic::new(Code::SuppressionWithoutReason, "a suppression without a reason");
            applied.diagnostics.push(at(diagnostic.with_help("Say why with `reason`.")));
        }
        let used = silence(judgements, entry, span, places, &mut applied.by_config);
        if !used && checks.whole && means_any(&entry.policy, checks.selected) {
            let diagnostic = Diagnostic::new(Code::SuppressionUnused, "the suppression matches nothing");
            applied.diagnostics.push(at(diagnostic.with_help("Remove it.")));
        }
    }
}

fn silence(
    judgements: &mut [Judgement],
    entry: &IgnoreEntry,
    span: Option<Span>,
    places: &mut Places<'_>,
    count: &mut usize,
) -> bool {
    let path_glob: Option<GlobMatcher> = entry
        .path
        .as_ref()
        .and_then(|glob| GlobBuilder::new(glob).literal_separator(true).build().ok())
        .map(|glob| glob.compile_matcher());
    let mut used = false;
    for judgement in judgements.iter_mut().filter(|judgement| can_be_suppressed(judgement)) {
        if !means(&entry.policy, &judgement.policy) {
            continue;
        }
        if entry.address.as_ref().is_some_and(|glob| !matches_address(glob, &judgement.resource.address)) {
            continue;
        }
        if entry.path.is_some() {
            let path = places.path(judgement.location);
            if !path_glob.as_ref().is_some_and(|glob| glob.is_match(&*path)) {
                continue;
            }
        }
        used = true;
        if judgement.suppressed.is_none() {
            *count += 1;
            let (reason, until) = (entry.reason.clone(), entry.until);
            judgement.suppressed = Some(Suppression { reason, until, span, by: "config" });
        }
    }
    used
}

/// Whether an address matches a pattern in which `*` stands for any text and everything else for itself: brackets, dots and
/// question marks belong to addresses.
fn matches_address(pattern: &str, address: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(rest) = parts.next().and_then(|first| address.strip_prefix(first)) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    let mut rest = rest;
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, address, matches) in [
            ("aws_s3_bucket.a", "aws_s3_bucket.a", true),
            ("aws_s3_bucket.a", "aws_s3_bucket.ab", false),
            ("aws_s3_bucket.*", "aws_s3_bucket.a[0]", true),
            ("module.*.aws_s3_bucket.logs*", "module.a[\"x\"].aws_s3_bucket.logs[0]", true),
            ("module.*.aws_s3_bucket.logs*", "aws_s3_bucket.logs", false),
            ("*[0]", "a.b[0]", true),
            ("*[0]", "a.b[1]", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("", "a", false),
        ] {
            assert_eq!(matches_address(pattern, address), matches, "{pattern} {address}");
        }
    }
}
