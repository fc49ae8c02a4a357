//! The best that is known of unknown values: text with holes, the JSON in it, and what a value may turn out to be.

use super::tree::{children, escaped};
use super::value::Shown;
use onus_model::{Part, Unknown, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// What stands for a hole in a text.
const HOLE: &str = "${?}";

/// What is known of an unknown value.
#[derive(Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "lowercase")]
pub(super) enum Partial<'a> {
    /// A text that is JSON, with holes in its strings.
    Json(serde_json::Value),
    /// A text with holes.
    String(String),
    /// One of these.
    Alternatives(Vec<Shown<'a>>),
}

/// What is known of the unknown values in `value`, by their paths.
pub(super) fn of(value: &Value) -> BTreeMap<String, Partial<'_>> {
    let mut found = BTreeMap::new();
    collect(value, String::new(), &mut found);
    found
}

fn collect<'a>(value: &'a Value, path: String, found: &mut BTreeMap<String, Partial<'a>>) {
    if let Some(partial) = value.as_unknown().and_then(partial) {
        found.insert(path, partial);
        return;
    }
    for (step, inner) in children(value) {
        collect(inner, format!("{path}/{}", escaped(&step)), found);
    }
}

fn partial(unknown: &Unknown) -> Option<Partial<'_>> {
    if !unknown.alternatives.is_empty() {
        return Some(Partial::Alternatives(unknown.alternatives.iter().map(Shown).collect()));
    }
    if !unknown.parts.iter().any(|part| matches!(part, Part::Text(_))) {
        return None;
    }
    let text = |hole: &str| -> String {
        unknown.parts.iter().map(|part| if let Part::Text(text) = part { &**text } else { hole }).collect()
    };
    // A hole stands within a string, or for a whole value.
    let json = [HOLE.to_owned(), format!("\"{HOLE}\"")]
        .iter()
        .find_map(|hole| serde_json::from_str(&text(hole)).ok())
        .filter(|json: &serde_json::Value| json.is_object() || json.is_array());
    Some(json.map_or_else(|| Partial::String(text(HOLE)), Partial::Json))
}
