//! The report contract, version 1. Additions don't raise the version; anything else does.

mod text;
mod wire;

pub(crate) use text::to_text;

use crate::View;
use crate::place::Places;
use onus_model::{Judgement, Outcome};
use onus_source::{Diagnostic, Sources, Span};
use wire::{
    ConfigUse, Coverage, Default, DiagnosticNote, Finding, Location, Place, Related, Report, Resource, Skipped, Step,
    Summary, Suppressed, Tool, TypeCount,
};

/// Renders an outcome.
pub(crate) fn render(outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let places = Places::new(sources);
    let (findings, verdicts): (Vec<&Judgement>, Vec<&Judgement>) = (
        outcome.judgements.iter().filter(|judgement| judgement.verdict.is_finding()).collect(),
        outcome
            .judgements
            .iter()
            .chain(&outcome.advice)
            .filter(|judgement| view.show.contains(&judgement.verdict))
            .collect(),
    );
    to_text(&Report {
        version: 1,
        tool: Tool { name: "onus", version: view.version, policies: &outcome.policies_revision },
        as_of: outcome.as_of.to_string(),
        config: outcome.config.as_ref().map(|(path, silenced)| ConfigUse { path, silenced: *silenced }),
        summary: summary(outcome),
        coverage: coverage(outcome),
        findings: findings.into_iter().map(|judgement| finding(judgement, &places)).collect(),
        verdicts: verdicts.into_iter().map(|judgement| finding(judgement, &places)).collect(),
        diagnostics: outcome.diagnostics.iter().map(|diagnostic| note(diagnostic, &places)).collect(),
    })
}

fn summary(outcome: &Outcome) -> Summary {
    let tally = outcome.summary.verdicts;
    Summary {
        units: outcome.summary.units,
        files: outcome.summary.files,
        resources: outcome.summary.resources,
        met: tally.met,
        covered: tally.covered,
        unconfigured: tally.unconfigured,
        misconfigured: tally.misconfigured,
        unknown: tally.unknown,
        suppressed: tally.suppressed,
        diagnostics: outcome.summary.diagnostics,
        complete: !outcome.is_incomplete(),
    }
}

fn coverage(outcome: &Outcome) -> Coverage<'_> {
    let coverage = &outcome.coverage;
    let types = outcome.matrix.unknown_types.iter();
    Coverage {
        files: coverage.files,
        files_failed: coverage.files_failed,
        module_calls: coverage.module_calls,
        module_calls_unresolved: coverage.module_calls_unresolved,
        resources_unmapped: coverage.resources_unmapped,
        unmapped_types: types.map(|(name, count)| TypeCount { r#type: name, count: *count }).collect(),
        skipped: coverage
            .skipped
            .iter()
            .map(|skipped| Skipped { path: &skipped.path, reason: &skipped.reason })
            .collect(),
    }
}

fn finding<'a>(judgement: &'a Judgement, places: &Places<'_>) -> Finding<'a> {
    let policy = &judgement.policy;
    let steps = judgement.origin.iter();
    Finding {
        id: &policy.id,
        class: policy.class.as_str(),
        domain: policy.domain.as_str(),
        service: &policy.service,
        party: judgement.party.as_str(),
        severity: policy.severity.as_str(),
        profile: if policy.default { "default" } else { "strict" },
        verdict: judgement.verdict.as_str(),
        title: &policy.title,
        message: &judgement.message,
        resource: Resource {
            address: &judgement.resource.address,
            r#type: &judgement.resource.r#type,
            kind: &judgement.resource.kind,
            language: judgement.resource.language.as_str(),
            unit: &judgement.resource.unit,
        },
        attribute: judgement.attribute.as_deref(),
        location: location(judgement.location, places),
        origin: steps.map(|step| Step { location: location(step.span, places), note: &step.note }).collect(),
        related: judgement.related.iter().map(|address| &**address).collect(),
        instances: judgement.instances.iter().map(|address| &**address).collect(),
        condition: judgement.condition.as_deref(),
        default: judgement.default.as_ref().map(|default| Default {
            attribute: &default.attribute,
            value: &default.value,
            since: default.since.map(|day| day.to_string()),
            before: default.before.as_deref(),
            source: &default.source,
        }),
        fingerprint: &judgement.fingerprint,
        suppressed: judgement.suppressed.as_ref().map(|suppression| Suppressed {
            by: suppression.by,
            reason: suppression.reason.as_deref(),
            until: suppression.until.map(|day| day.to_string()),
            location: suppression.span.and_then(|span| location(span, places)),
        }),
        help: policy.help.as_deref(),
        controls: &policy.controls,
        aliases: &policy.aliases,
        references: &policy.references,
    }
}

fn note<'a>(diagnostic: &'a Diagnostic, places: &Places<'_>) -> DiagnosticNote<'a> {
    let path = diagnostic.path.as_ref().map(|path| Location { path: path.clone(), start: None, end: None });
    let related = diagnostic.related.iter();
    DiagnosticNote {
        severity: diagnostic.level.as_str(),
        code: diagnostic.code.as_str(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        address: diagnostic.address.as_deref(),
        location: diagnostic.span.and_then(|span| location(span, places)).or(path),
        related: related.map(|(span, note)| Related { location: location(*span, places), note }).collect(),
    }
}

fn location(span: Span, places: &Places<'_>) -> Option<Location> {
    let place = places.of(span)?;
    Some(Location {
        path: place.file.path().to_owned(),
        start: Some(Place { line: place.start.line, column: place.start.column }),
        end: Some(Place { line: place.end.line, column: place.end.column }),
    })
}
