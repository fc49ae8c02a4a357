//! String templates: interpolations and directives, with the known parts kept when others aren't.

use super::expression::{Bindings, Error, Scope};
use super::operators::{Pieces, derived};
use onus_model::{Part, Type, Value};
use onus_parse::hcl::{Ident, StringTemplate, TemplatePart};
use onus_source::Range;

/// The value of a template. One interpolation alone passes its value through unchanged.
pub(super) fn evaluate(template: &StringTemplate, range: Range, scope: &Scope<'_>) -> Result<Value, Error> {
    if let [TemplatePart::Interpolation(expr)] = template.parts.as_slice() {
        return scope.evaluate(expr);
    }
    let mut pieces = Pieces::default();
    append(&template.parts, &mut pieces, scope)?;
    scope.pay(pieces.len() as u64, range)?;
    Ok(pieces.finish())
}

fn append(parts: &[TemplatePart], pieces: &mut Pieces, scope: &Scope<'_>) -> Result<(), Error> {
    for part in parts {
        match part {
            TemplatePart::Text(text) => pieces.push_text(text),
            TemplatePart::Interpolation(expr) => {
                let value = scope.evaluate(expr)?;
                pieces.push(&value).map_err(|message| scope.error(expr.range, message))?;
            }
            TemplatePart::If { condition, then, otherwise, range } => {
                let truth = scope.condition(condition)?;
                pieces.marks = pieces.marks.and(truth.marks);
                match truth.as_bool() {
                    Some(true) => append(then, pieces, scope)?,
                    Some(false) => append(otherwise, pieces, scope)?,
                    None => {
                        // What either branch refers to may become part of the text.
                        let mut both = vec![truth];
                        for branch in [then, otherwise] {
                            let mut branch_pieces = Pieces::default();
                            append(branch, &mut branch_pieces, scope)?;
                            both.push(branch_pieces.finish());
                        }
                        push(pieces, &derived(Type::String, &both), *range, scope)?;
                    }
                }
            }
            TemplatePart::For { key, value, collection, body, range } => {
                let collection = scope.evaluate(collection)?;
                pieces.marks = pieces.marks.and(collection.marks);
                repeat(key.as_ref(), value, &collection, body, *range, pieces, scope)?;
            }
        }
        scope.pay_check(pieces.len() as u64)?;
    }
    Ok(())
}

fn repeat(
    key_name: Option<&Ident>,
    value_name: &Ident,
    collection: &Value,
    body: &[TemplatePart],
    range: Range,
    pieces: &mut Pieces,
    scope: &Scope<'_>,
) -> Result<(), Error> {
    if collection.is_unknown() {
        return push(pieces, &derived(Type::String, [collection]), range, scope);
    }
    for (key, value) in scope.entries(collection, range)? {
        let bound = Bindings { name: &value_name.name, value, next: scope.bindings };
        match key_name {
            Some(name) => {
                let bound = Bindings { name: &name.name, value: key, next: Some(&bound) };
                append(body, pieces, &scope.with(&bound))?;
            }
            None => append(body, pieces, &scope.with(&bound))?,
        }
        scope.pay_check(pieces.len() as u64)?;
    }
    Ok(())
}

fn push(pieces: &mut Pieces, value: &Value, range: Range, scope: &Scope<'_>) -> Result<(), Error> {
    debug_assert!(value.as_unknown().is_none_or(|unknown| !unknown.parts.iter().any(|p| matches!(p, Part::Text(_)))));
    pieces.push(value).map_err(|message| scope.error(range, message))
}
