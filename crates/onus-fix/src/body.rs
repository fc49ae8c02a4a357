//! Values set in the body of a block, with everything around them as it was.

use crate::{Refusal, written};
use hcl::Expression;
use hcl_edit::structure::{Attribute, Block, Body, Structure};
use hcl_edit::{Decor, Decorate as _, Decorated, Ident, parser::parse_body};
use onus_catalogue::SpellingStep;
use std::sync::Arc;

/// A body, and what stands before the block's first line and its closing brace.
pub(crate) struct Place<'b> {
    pub(crate) body: &'b mut Body,
    pub(crate) indentation: String,
}

/// Sets a value under the first of the paths that is written, else makes the first of all.
pub(crate) fn set(place: Place<'_>, paths: &[Vec<SpellingStep>], value: &Expression) -> Result<(), Refusal> {
    let is_written = |path: &&Vec<SpellingStep>| is_written(place.body, path);
    let path = paths.iter().find(is_written).or(paths.first()).ok_or(Refusal::Value)?;
    set_path(place, path, value)
}

/// Whether an attribute stands at the end of the path.
fn is_written(body: &Body, path: &[SpellingStep]) -> bool {
    match path {
        [SpellingStep::Name(name)] => body.has_attribute(name),
        [SpellingStep::Name(name), rest @ ..] => body.get_blocks(name).any(|block| is_written(&block.body, rest)),
        [SpellingStep::Where(key, value), rest @ ..] => {
            text_of(body, key).is_some_and(|text| *text == **value) && is_written(body, rest)
        }
        [] => false,
    }
}

/// The plain text that an attribute has.
fn text_of<'b>(body: &'b Body, key: &str) -> Option<&'b str> {
    body.get_attribute(key)?.value.as_str()
}

/// The paths of the catalogue are short, and each step is one block deeper.
fn set_path(place: Place<'_>, path: &[SpellingStep], value: &Expression) -> Result<(), Refusal> {
    let (name, wanted, rest) = match path {
        [SpellingStep::Name(name)] => return set_attribute(place, name, value),
        [SpellingStep::Name(name), SpellingStep::Where(key, text), rest @ ..] => (name, Some((key, text)), rest),
        [SpellingStep::Name(name), rest @ ..] => (name, None, rest),
        _ => return Err(Refusal::Value),
    };
    let Place { body, indentation } = place;
    if body.has_attribute(name) {
        return Err(Refusal::Shape(name.to_string()));
    }
    if is_dynamic(body, name) {
        return Err(Refusal::Dynamic(name.to_string()));
    }
    let indentation = within(body, &indentation);
    let mut found = None;
    for (index, structure) in body.iter().enumerate() {
        let Some(block) = structure.as_block().filter(|block| block.has_ident(name)) else { continue };
        if let Some((key, text)) = wanted {
            let own = block.body.get_attribute(key);
            let own = own.map(|own| own.value.as_str().ok_or_else(|| Refusal::Expression(format!("{name}.{key}"))));
            if own.transpose()? != Some(&**text) {
                continue;
            }
        }
        if found.replace(index).is_some() {
            return Err(Refusal::Several(name.to_string()));
        }
    }
    match found.and_then(|index| body.get_mut(index)).and_then(Structure::as_block_mut) {
        Some(block) => set_path(Place { body: &mut block.body, indentation }, rest, value),
        None => add_block(body, name, wanted, rest, value, &indentation),
    }
}

fn is_dynamic(body: &Body, name: &str) -> bool {
    body.get_blocks("dynamic").any(|block| block.labels.first().is_some_and(|label| label.as_str() == name))
}

/// What stands before the entries of a body: what stands before the first one, else two blanks more than before the block.
fn within(body: &Body, indentation: &str) -> String {
    let first = body.get(0).filter(|_| !body.prefer_oneline());
    let prefix = first.and_then(|first| first.decor().prefix().map(|prefix| last_line(prefix).to_owned()));
    prefix.filter(|prefix| prefix.trim().is_empty()).unwrap_or_else(|| format!("{indentation}  "))
}

fn last_line(text: &str) -> &str {
    text.rsplit_once('\n').map_or(text, |(_, last)| last)
}

fn set_attribute(place: Place<'_>, name: &str, value: &Expression) -> Result<(), Refusal> {
    let Place { body, indentation } = place;
    if body.get_blocks(name).next().is_some() {
        return Err(Refusal::Shape(name.to_owned()));
    }
    if is_dynamic(body, name) {
        return Err(Refusal::Dynamic(name.to_owned()));
    }
    let mut value = hcl_edit::expr::Expression::from(value.clone());
    if let Some(mut attribute) = body.get_attribute_mut(name) {
        let written = attribute.value_mut();
        if !(written.is_bool() || written.is_number() || written.is_str() || written.is_null()) {
            return Err(Refusal::Expression(name.to_owned()));
        }
        *value.decor_mut() = written.decor().clone();
        *written = value;
        return Ok(());
    }
    let name = Ident::try_new(name).map_err(|_| Refusal::Name(name.to_owned()))?;
    let own = within(body, &indentation);
    open(body, &own, &indentation);
    let index = end_of_attributes(body);
    let mut key = Decorated::new(name);
    let padding = aligned(body, index, key.as_str());
    key.decorate((String::new(), padding));
    value.decorate((" ", ""));
    let mut attribute = Attribute::new(key, value);
    attribute.decorate((own, ""));
    body.insert(index, attribute);
    // A block after attributes stands apart.
    if let Some(Structure::Block(block)) = body.get_mut(index + 1) {
        let prefix = block.decor().prefix().map(|prefix| prefix.to_string()).unwrap_or_default();
        if !prefix.starts_with('\n') {
            block.decor_mut().set_prefix(format!("\n{prefix}"));
        }
    }
    Ok(())
}

/// Gives each entry of a block that stands on one line a line of its own.
fn open(body: &mut Body, own: &str, outer: &str) {
    if !body.prefer_oneline() {
        return;
    }
    body.set_prefer_oneline(false);
    if let Some(Structure::Attribute(attribute)) = body.get_mut(0) {
        let comment = attribute.decor().suffix().map(|suffix| suffix.trim_end().to_owned()).unwrap_or_default();
        *attribute.decor_mut() = Decor::new(own, comment);
    }
    let suffix = body.decor().suffix().map(|suffix| suffix.trim().to_owned()).unwrap_or_default();
    let suffix = if suffix.is_empty() { outer.to_owned() } else { format!("{own}{suffix}\n{outer}") };
    body.decor_mut().set_suffix(suffix);
}

/// Where a further attribute goes: after the attributes that stand before all blocks, and before `depends_on`.
fn end_of_attributes(body: &Body) -> usize {
    let is_plain = |structure: &&Structure| {
        structure.as_attribute().is_some_and(|attribute| !matches!(attribute.key.as_str(), "depends_on"))
    };
    body.iter().take_while(is_plain).count()
}

/// What stands between a new key at `index` and its `=`, so that it is in line with those above, as `terraform fmt` has it. Where
/// the new key is the longest of an aligned group, the others move.
fn aligned(body: &mut Body, index: usize, key: &str) -> String {
    let joins = |attribute: &Attribute| !attribute.value.to_string().contains('\n');
    let mut start = index;
    while let Some(before) = start.checked_sub(1) {
        let Some(attribute) = body.get(before).and_then(Structure::as_attribute).filter(|one| joins(one)) else {
            break;
        };
        start = before;
        if attribute.decor().prefix().is_some_and(|prefix| prefix.contains('\n')) {
            break;
        }
    }
    let group = || start..index;
    let column = |attribute: &Attribute| {
        let gap = attribute.key.decor().suffix().map_or(1, |suffix| suffix.chars().count());
        attribute.key.chars().count() + gap
    };
    let columns: Vec<usize> =
        group().filter_map(|at| body.get(at).and_then(Structure::as_attribute)).map(column).collect();
    let Some(old) = columns.last().copied() else { return " ".to_owned() };
    let length = key.chars().count();
    if length < old {
        return " ".repeat(old - length);
    }
    if columns.iter().all(|column| *column == old) {
        for at in group() {
            let Some(Structure::Attribute(attribute)) = body.get_mut(at) else { continue };
            // The key can't be changed in place, but the blanks after it can.
            let width = (length + 1).saturating_sub(attribute.key.chars().count());
            attribute.key.decor_mut().set_suffix(" ".repeat(width));
        }
    }
    " ".to_owned()
}

/// Adds a block at the end, if what lacks is one block deep.
fn add_block(
    body: &mut Body,
    name: &str,
    wanted: Option<(&Arc<str>, &Arc<str>)>,
    rest: &[SpellingStep],
    value: &Expression,
    own: &str,
) -> Result<(), Refusal> {
    let [SpellingStep::Name(last)] = rest else { return Err(Refusal::NoBlock(name.to_owned())) };
    let mut attributes: Vec<(&str, Expression)> = Vec::new();
    attributes.extend(wanted.map(|(key, text)| (&**key, Expression::from(&**text))));
    attributes.push((last, value.clone()));
    let text = written::block(name, attributes, own)?;
    let mut parsed = parse_body(&text).map_err(|_| Refusal::Value)?;
    let block = parsed.get_mut(0).and_then(Structure::as_block_mut).ok_or(Refusal::Value)?;
    let mut block: Block = block.clone();
    let outer = own.strip_suffix("  ").unwrap_or_default().to_owned();
    open(body, own, &outer);
    let gap = if body.is_empty() { "" } else { "\n" };
    block.decorate((format!("{gap}{own}"), ""));
    body.push(block);
    Ok(())
}
