//! Terraform configuration: the tree, and the parsers that make it.
//!
//! The native syntax has a parser of its own, which goes on after mistakes and bounds how deep the tree is. `hcl-edit` is its
//! differential test.

mod json;
mod lexer;
mod parser;
mod tree;

pub use tree::{
    Attribute, BinaryOperator, Block, Body, Call, Comment, Expr, ExprKind, ForExpr, Ident, Label, ObjectItem,
    ObjectKey, Parsed, SplatKind, StringTemplate, TemplatePart, UnaryOperator,
};

use onus_source::{Diagnostic, FileId, Range};

/// Parses a `.tf`, `.tofu` or `.tfvars` file. What is broken is told and lost alone: the rest of the file is in the tree.
#[must_use]
pub fn parse(text: &str, file: FileId) -> Parsed {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    parser::parse_file(text, start, file)
}

/// Parses a `.tf.json`, `.tofu.json` file: blocks by the schema of Terraform's JSON syntax, strings as templates.
#[must_use]
pub fn parse_json(text: &str, file: FileId) -> Parsed {
    json::parse(text, file)
}

/// Parses a `.tfvars.json` file: attributes with literal values.
#[must_use]
pub fn parse_json_variables(text: &str, file: FileId) -> Parsed {
    json::parse_variables(text, file)
}

/// Parses a text that is one expression, as if it stood in parentheses (a `--var` value, a reference in JSON).
///
/// # Errors
/// The diagnostics, when the text isn't one whole expression.
pub fn parse_expression(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    parser::parse_expression(text, false, file)
}

/// Parses a text that is one expression, as if it stood after `name =`: a newline outside of brackets ends it.
///
/// # Errors
/// The diagnostics, when the text isn't one whole expression.
pub fn parse_argument(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    parser::parse_expression(text, true, file)
}

/// Parses the content of a template file (`templatefile`, `templatestring`): text, interpolations and directives.
///
/// # Errors
/// The diagnostics, when the text isn't a template.
pub fn parse_template(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    parser::parse_template(text, file)
}

/// Puts the whole expression at one place: it was written within a JSON string.
fn replace_ranges(expr: &mut Expr, range: Range) {
    expr.range = range;
    match &mut expr.kind {
        ExprKind::Parens(inner) | ExprKind::Unary(_, inner) | ExprKind::GetAttr(inner, _) => {
            replace_ranges(inner, range)
        }
        ExprKind::Tuple(items) => items.iter_mut().for_each(|item| replace_ranges(item, range)),
        ExprKind::Object(items) => items.iter_mut().for_each(|item| {
            item.key_range = range;
            replace_ranges(&mut item.value, range);
        }),
        ExprKind::Index(a, b) | ExprKind::Binary(_, a, b) | ExprKind::Splat(a, _, b) => {
            replace_ranges(a, range);
            replace_ranges(b, range);
        }
        ExprKind::Conditional(a, b, c) => {
            replace_ranges(a, range);
            replace_ranges(b, range);
            replace_ranges(c, range);
        }
        ExprKind::Call(call) => {
            call.name.range = range;
            call.arguments.iter_mut().for_each(|item| replace_ranges(item, range));
        }
        ExprKind::For(each) => {
            replace_ranges(&mut each.collection, range);
            replace_ranges(&mut each.result, range);
            each.result_key.iter_mut().for_each(|item| replace_ranges(item, range));
            each.condition.iter_mut().for_each(|item| replace_ranges(item, range));
        }
        ExprKind::Template(template) => replace_in_parts(&mut template.parts, range),
        ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::String(_)
        | ExprKind::Variable(_)
        | ExprKind::SplatItem
        | ExprKind::Invalid => {}
    }
}

fn replace_in_parts(parts: &mut [TemplatePart], whole: Range) {
    for part in parts {
        match part {
            TemplatePart::Text(_) => {}
            TemplatePart::Interpolation(expr) => replace_ranges(expr, whole),
            TemplatePart::If { condition, then, otherwise, range } => {
                *range = whole;
                replace_ranges(condition, whole);
                replace_in_parts(then, whole);
                replace_in_parts(otherwise, whole);
            }
            TemplatePart::For { collection, body, range, .. } => {
                *range = whole;
                replace_ranges(collection, whole);
                replace_in_parts(body, whole);
            }
        }
    }
}

#[cfg(test)]
mod tests;
