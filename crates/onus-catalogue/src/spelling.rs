//! The way back: from a normalized attribute and its value to what the language writes.

use crate::kind::{Attribute, Kind, Reading};
use crate::path::{Path, Start, Step, concrete};
use onus_model::{Data, Number, Value};
use std::sync::Arc;

/// How a resource type spells that an attribute has a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Spelling {
    /// Where it can stand, by preference. Never empty, and none of them is.
    pub paths: Vec<Vec<SpellingStep>>,
    /// What is written there: true or false, a number or a text.
    pub value: Value,
}

/// A step to where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpellingStep {
    /// An attribute, or a block of this name.
    Name(Arc<str>),
    /// Of the blocks that the last step names, the one with this attribute.
    Where(Arc<str>, Arc<str>),
}

/// See [`crate::Catalogue::spelling`].
pub(crate) fn spelling(kind: &Kind, attribute: &str, value: &str, resource_type: &str) -> Option<Spelling> {
    let mut drawings = kind.drawings.iter().filter(|drawing| *drawing.r#type == *resource_type);
    let (drawing, None) = (drawings.next()?, drawings.next()) else { return None };
    // A part, a type that stands for many things, or a value that the type itself fixes.
    if drawing.each.is_some() || !drawing.only.is_empty() || drawing.set.contains_key(attribute) {
        return None;
    }
    let attribute = kind.attributes.iter().find(|known| *known.name == *attribute)?;
    // What companions say counts only after what the resource itself says.
    let paths = attribute.paths_in(drawing).iter().map_while(steps).collect::<Vec<_>>();
    if paths.is_empty() {
        return None;
    }
    Some(Spelling { paths, value: written(attribute, value)? })
}

/// See [`crate::Catalogue::spells`].
pub(crate) fn spells(kind: &Kind, attribute: &str, resource_type: &str, spelled: &str) -> bool {
    let drawings = kind.drawings.iter().filter(|drawing| *drawing.r#type == *resource_type);
    let attributes = || kind.attributes.iter().filter(|known| *known.name == *attribute);
    let mut paths = drawings.flat_map(|drawing| attributes().flat_map(|attribute| attribute.paths_in(drawing)));
    paths.any(|path| is_own(path) && *concrete(&path.text, &[]) == *spelled)
}

/// Whether the path stays within the resource.
fn is_own(path: &Path) -> bool {
    matches!(path.start, Start::Here | Start::Resource)
}

/// A path as steps that can be made where they lack.
fn steps(path: &Path) -> Option<Vec<SpellingStep>> {
    if !is_own(path) {
        return None;
    }
    let steps: Option<Vec<_>> = path
        .steps
        .iter()
        .map(|step| match step {
            Step::Name(name) => Some(SpellingStep::Name(Arc::clone(name))),
            Step::Where(key, value) => Some(SpellingStep::Where(Arc::clone(key), Arc::clone(value))),
            Step::All | Step::Index(_) => None,
        })
        .collect();
    // Begins and ends with a name.
    let is_name = |step: Option<&SpellingStep>| matches!(step, Some(SpellingStep::Name(_)));
    steps.filter(|steps| is_name(steps.first()) && is_name(steps.last()))
}

/// The value that is read as `value`.
fn written(attribute: &Attribute, value: &str) -> Option<Value> {
    let plain = match attribute.reading {
        Reading::Bool => Value::bool(value.parse::<bool>().ok()? != attribute.invert),
        Reading::Number => Value::number(Number::parse(value)?),
        Reading::String => Value::string(value),
        _ => return None,
    };
    let mut spelled = attribute.values.iter().filter(|(_, meant)| meant.data == plain.data).map(|(text, _)| text);
    match (spelled.next(), spelled.next()) {
        (None, _) => Some(plain),
        (Some(text), None) => Some(match text.parse::<bool>() {
            Ok(truth) => Value::from(Data::Bool(truth)),
            Err(_) => Value::string(Arc::clone(text)),
        }),
        // Which of several spellings this resource type knows isn't said.
        (Some(_), Some(_)) => None,
    }
}

#[cfg(test)]
mod tests;
