//! The shape of the report. Keys in the order in which they are written.

use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(super) struct Report<'a> {
    pub(super) version: u32,
    pub(super) tool: Tool<'a>,
    pub(super) as_of: String,
    pub(super) config: Option<ConfigUse<'a>>,
    pub(super) summary: Summary,
    pub(super) coverage: Coverage<'a>,
    pub(super) findings: Vec<Finding<'a>>,
    pub(super) verdicts: Vec<Finding<'a>>,
    pub(super) diagnostics: Vec<DiagnosticNote<'a>>,
}

#[derive(Serialize)]
pub(super) struct Tool<'a> {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) policies: &'a str,
}

#[derive(Serialize)]
pub(super) struct ConfigUse<'a> {
    pub(super) path: &'a str,
    pub(super) silenced: usize,
}

#[derive(Serialize)]
pub(super) struct Summary {
    pub(super) units: usize,
    pub(super) files: usize,
    pub(super) resources: usize,
    pub(super) met: usize,
    pub(super) covered: usize,
    pub(super) unconfigured: usize,
    pub(super) misconfigured: usize,
    pub(super) unknown: usize,
    pub(super) suppressed: usize,
    pub(super) diagnostics: usize,
    pub(super) complete: bool,
}

#[derive(Serialize)]
pub(super) struct Coverage<'a> {
    pub(super) files: usize,
    pub(super) files_failed: usize,
    pub(super) module_calls: usize,
    pub(super) module_calls_unresolved: usize,
    pub(super) resources_unmapped: usize,
    pub(super) unmapped_types: Vec<TypeCount<'a>>,
    pub(super) skipped: Vec<Skipped<'a>>,
}

#[derive(Serialize)]
pub(super) struct TypeCount<'a> {
    pub(super) r#type: &'a str,
    pub(super) count: usize,
}

#[derive(Serialize)]
pub(super) struct Skipped<'a> {
    pub(super) path: &'a str,
    pub(super) reason: &'a str,
}

#[derive(Serialize)]
pub(super) struct Finding<'a> {
    pub(super) id: &'a str,
    pub(super) class: &'static str,
    pub(super) domain: &'static str,
    pub(super) service: &'a str,
    pub(super) party: &'static str,
    pub(super) severity: &'static str,
    pub(super) profile: &'static str,
    pub(super) verdict: &'static str,
    pub(super) title: &'a str,
    pub(super) message: &'a str,
    pub(super) resource: Resource<'a>,
    pub(super) attribute: Option<&'a str>,
    pub(super) location: Option<Location>,
    pub(super) origin: Vec<Step<'a>>,
    pub(super) related: Vec<&'a str>,
    pub(super) instances: Vec<&'a str>,
    pub(super) condition: Option<&'a str>,
    pub(super) default: Option<Default<'a>>,
    pub(super) fingerprint: &'a str,
    pub(super) suppressed: Option<Suppressed<'a>>,
    pub(super) help: Option<&'a str>,
    pub(super) controls: &'a BTreeMap<String, Vec<String>>,
    pub(super) aliases: &'a BTreeMap<String, Vec<String>>,
    pub(super) references: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Resource<'a> {
    pub(super) address: &'a str,
    pub(super) r#type: &'a str,
    pub(super) kind: &'a str,
    pub(super) language: &'static str,
    pub(super) unit: &'a str,
}

#[derive(Serialize)]
pub(super) struct Location {
    pub(super) path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<Place>,
}

#[derive(Serialize)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) column: u32,
}

/// A location with a note; without one for what doesn't stand in a file.
#[derive(Serialize)]
pub(super) struct Step<'a> {
    #[serde(flatten)]
    pub(super) location: Option<Location>,
    pub(super) note: &'a str,
}

#[derive(Serialize)]
pub(super) struct Default<'a> {
    pub(super) attribute: &'a str,
    pub(super) value: &'a str,
    pub(super) since: Option<String>,
    pub(super) before: Option<&'a str>,
    pub(super) source: &'a str,
}

#[derive(Serialize)]
pub(super) struct Suppressed<'a> {
    pub(super) by: &'static str,
    pub(super) reason: Option<&'a str>,
    pub(super) until: Option<String>,
    pub(super) location: Option<Location>,
}

#[derive(Serialize)]
pub(super) struct DiagnosticNote<'a> {
    pub(super) severity: &'static str,
    pub(super) code: &'static str,
    pub(super) message: &'a str,
    pub(super) help: Option<&'a str>,
    pub(super) address: Option<&'a str>,
    pub(super) location: Option<Location>,
    pub(super) related: Vec<Related<'a>>,
}

#[derive(Serialize)]
pub(super) struct Related<'a> {
    #[serde(flatten)]
    pub(super) location: Option<Location>,
    pub(super) note: &'a str,
}
