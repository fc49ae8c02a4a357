//! What was evaluated, as JSON: the resources of a unit, and single expressions. The same shape as Terraform's plan JSON where it
//! has one: `values` holds what is known, `unknown` has `true` where the rest is.

mod partial;
mod tree;
mod value;

use crate::place::Places;
use onus_model::{Existence, Key, Mode, Resource, Symbolic, Unit, Value};
use onus_source::{Code, Diagnostic, Sources, Span};
use serde::Serialize;
use std::collections::BTreeMap;
use tree::Tree;
use value::{Arguments, Shown};

/// The version of the form.
const VERSION: &str = "1.0";

#[derive(Serialize)]
struct Report<'a> {
    format_version: &'static str,
    resources: Vec<ResourceNote<'a>>,
    providers: Vec<ResourceNote<'a>>,
    outputs: BTreeMap<&'a str, OutputNote<'a>>,
    diagnostics: Vec<DiagnosticNote<'a>>,
}

#[derive(Serialize)]
struct ResourceNote<'a> {
    address: &'a str,
    mode: &'static str,
    r#type: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<Index<'a>>,
    module_address: &'a str,
    provider_config_key: &'a str,
    values: Arguments<'a>,
    unknown: Tree<'a>,
    /// Why, by path.
    why: BTreeMap<String, &'static str>,
    sensitive: Tree<'a>,
    partial: BTreeMap<String, partial::Partial<'a>>,
    symbolic: Option<SymbolicNote>,
    exists: Exists,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Place>,
    ranges: BTreeMap<String, Place>,
    called_from: Vec<Option<Place>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Index<'a> {
    Number(u64),
    Name(&'a str),
}

#[derive(Serialize)]
struct SymbolicNote {
    meta: &'static str,
    reason: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Exists {
    Certain(bool),
    Open(&'static str),
}

#[derive(Serialize)]
struct OutputNote<'a> {
    value: Shown<'a>,
    unknown: Tree<'a>,
    sensitive: Tree<'a>,
}

#[derive(Serialize)]
struct DiagnosticNote<'a> {
    severity: &'static str,
    code: &'static str,
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    fatal: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
}

/// A place: lines and columns count from 1, columns in grapheme clusters, as Terraform counts them.
#[derive(Serialize)]
struct Place {
    file: String,
    start: (u32, u32),
    end: (u32, u32),
}

#[derive(Serialize)]
struct ExpressionNote<'a> {
    id: &'a serde_json::Value,
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Shown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Tree<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitive: Option<Tree<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    partial: BTreeMap<String, partial::Partial<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorNote<'a>>,
}

#[derive(Serialize)]
struct ErrorNote<'a> {
    kind: &'static str,
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Place>,
}

/// Everything that was evaluated of a unit, as one JSON document.
#[must_use]
pub fn unit(unit: &Unit, sources: &Sources) -> String {
    let places = Places::new(sources);
    let notes = |providers: bool| {
        let resources = unit.resources.iter().filter(|resource| (resource.mode == Mode::Provider) == providers);
        let absent = unit.absent.iter().filter(|_| !providers).map(|resource| (resource, false));
        let mut all: Vec<_> = resources.map(|resource| (resource, true)).chain(absent).collect();
        all.sort_by(|(a, _), (b, _)| a.address.cmp(&b.address));
        all.into_iter().map(|(resource, exists)| resource_note(resource, exists, &places)).collect::<Vec<_>>()
    };
    let report = Report {
        format_version: VERSION,
        resources: notes(false),
        providers: notes(true),
        outputs: unit.outputs.iter().map(|(name, value)| (&**name, output_note(value))).collect(),
        diagnostics: unit.diagnostics.iter().map(|diagnostic| diagnostic_note(diagnostic, &places)).collect(),
    };
    // Maps have text keys and nothing fails to serialize.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

/// The value of one expression with its type, or why it has none, as one line of JSON.
#[must_use]
pub fn expression(id: &serde_json::Value, answer: Result<(&Value, &str), &Diagnostic>, sources: &Sources) -> String {
    let places = Places::new(sources);
    let note = match answer {
        Ok((value, ty)) => ExpressionNote {
            id,
            ok: true,
            value: Some(Shown(value)),
            unknown: Some(Tree::unknown(value).flat()),
            sensitive: Some(Tree::sensitive(value).flat()),
            r#type: Some(ty),
            partial: partial::of(value),
            error: None,
        },
        Err(diagnostic) => ExpressionNote {
            id,
            ok: false,
            value: None,
            unknown: None,
            sensitive: None,
            r#type: None,
            partial: BTreeMap::new(),
            error: Some(ErrorNote {
                kind: if diagnostic.code == Code::Syntax { "syntax" } else { "eval" },
                summary: &diagnostic.message,
                range: diagnostic.span.and_then(|span| place(span, &places)),
            }),
        },
    };
    serde_json::to_string(&note).unwrap_or_default() + "\n"
}

fn resource_note<'a>(resource: &'a Resource, exists: bool, places: &Places<'_>) -> ResourceNote<'a> {
    let (mut ranges, mut why) = (BTreeMap::new(), BTreeMap::new());
    reasons(&resource.attributes, String::new(), &mut why);
    for (name, value) in resource.attributes.as_entries().into_iter().flatten() {
        ranges_of(value, format!("/{}", tree::escaped(name)), places, &mut ranges);
    }
    ResourceNote {
        address: &resource.address,
        mode: match resource.mode {
            Mode::Managed => "managed",
            Mode::Data => "data",
            Mode::Ephemeral => "ephemeral",
            Mode::Provider => "provider",
        },
        r#type: &resource.r#type,
        name: &resource.name,
        index: resource.index.as_ref().map(|key| match key {
            Key::Index(index) => Index::Number(*index),
            Key::Name(name) => Index::Name(name),
        }),
        module_address: &resource.module,
        provider_config_key: &resource.provider,
        values: Arguments(&resource.attributes),
        unknown: Tree::unknown(&resource.attributes),
        why,
        sensitive: Tree::sensitive(&resource.attributes),
        partial: partial::of(&resource.attributes),
        symbolic: resource.symbolic.map(|meta| SymbolicNote {
            meta: match meta {
                Symbolic::Count => "count",
                Symbolic::ForEach => "for_each",
            },
            reason: "unknown",
        }),
        exists: match resource.exists {
            _ if !exists => Exists::Certain(false),
            Existence::Certain => Exists::Certain(true),
            Existence::Conditional(_) => Exists::Open("unknown"),
        },
        range: place(resource.span, places),
        ranges,
        called_from: resource.called_from.iter().map(|frame| place(frame.span, places)).collect(),
    }
}

/// Why the unknown values in a value are so, by path.
fn reasons(value: &Value, path: String, why: &mut BTreeMap<String, &'static str>) {
    for (step, inner) in tree::children(value) {
        reasons(inner, format!("{path}/{}", tree::escaped(&step)), why);
    }
    if let Some(unknown) = value.as_unknown() {
        why.insert(path, unknown.reason.as_str());
    }
}

/// The place of a value and of everything in it, by path.
fn ranges_of(value: &Value, path: String, places: &Places<'_>, ranges: &mut BTreeMap<String, Place>) {
    for (step, inner) in tree::children(value) {
        ranges_of(inner, format!("{path}/{}", tree::escaped(&step)), places, ranges);
    }
    if let Some(place) = place(value.origin.span(), places) {
        ranges.insert(path, place);
    }
}

fn output_note(value: &Value) -> OutputNote<'_> {
    OutputNote { value: Shown(value), unknown: Tree::unknown(value).flat(), sensitive: Tree::sensitive(value).flat() }
}

fn diagnostic_note<'a>(diagnostic: &'a Diagnostic, places: &Places<'_>) -> DiagnosticNote<'a> {
    DiagnosticNote {
        severity: diagnostic.level.as_str(),
        code: diagnostic.code.as_str(),
        summary: &diagnostic.message,
        detail: diagnostic.help.as_deref(),
        address: diagnostic.address.as_deref(),
        fatal: false,
        range: diagnostic.span.and_then(|span| place(span, places)),
        path: diagnostic.path.as_deref(),
    }
}

fn place(span: Span, places: &Places<'_>) -> Option<Place> {
    let file = places.file(span)?;
    let at = |offset: u32| crate::syntax::position(file.text(), file.lines(), offset);
    Some(Place { file: file.path().to_owned(), start: at(span.start), end: at(span.end.max(span.start)) })
}
