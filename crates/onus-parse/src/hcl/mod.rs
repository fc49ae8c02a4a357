//! Terraform configuration: the tree, and the parsers that make it.
//!
//! `hcl-edit` is the parser of record. A file that it refuses is parsed again item by item, so that one broken block is lost
//! alone.

mod json;
mod lower;
mod scan;
mod tree;

pub use tree::{
    Attribute, BinaryOperator, Block, Body, Call, Comment, Expr, ExprKind, ForExpr, Ident, Label, ObjectItem,
    ObjectKey, Parsed, SplatKind, StringTemplate, TemplatePart, UnaryOperator,
};

use lower::Lowering;
use onus_source::{Code, Diagnostic, FileId, Range};

/// The deepest nesting of brackets that is parsed: parser and evaluator recurse.
const MAX_DEPTH: usize = 250;

/// The longest run of operators that is parsed, in operator characters of one item.
const MAX_OPERATORS: usize = 20_000;

/// Parses a `.tf`, `.tofu` or `.tfvars` file. A broken block is lost alone: the rest of the file is in the tree.
#[must_use]
pub fn parse(text: &str, file: FileId) -> Parsed {
    let (text, start) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, 3),
        None => (text, 0),
    };
    let skeleton = scan::scan(text);
    let mut parsed = Parsed { comments: skeleton.comments, ..Parsed::default() };
    for comment in &mut parsed.comments {
        comment.range = Range::new(comment.range.start as usize + start, comment.range.end as usize + start);
    }
    parsed.body.range = Range::new(start, text.len() + start);
    if let Some(limit) = too_hard(text, skeleton.depth) {
        parsed.diagnostics.push(limit.at(parsed.body.range.in_file(file)));
        return parsed;
    }
    match hcl_edit::parser::parse_body(text) {
        Ok(body) => parsed.body = Lowering { text, offset: start }.body(&body, parsed.body.range),
        Err(_) => {
            for item in skeleton.items {
                let Some(piece) = text.get(item.clone()) else { continue };
                let offset = item.start + start;
                match hcl_edit::parser::parse_body(piece) {
                    Ok(body) => {
                        let lowered = Lowering { text: piece, offset }.body(&body, Range::default());
                        parsed.body.attributes.extend(lowered.attributes);
                        parsed.body.blocks.extend(lowered.blocks);
                    }
                    Err(error) => parsed.diagnostics.push(refusal(&error, piece, offset, file)),
                }
            }
            if parsed.diagnostics.is_empty() && parsed.body.attributes.is_empty() && parsed.body.blocks.is_empty() {
                let message = "this is not Terraform's syntax";
                parsed.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(parsed.body.range.in_file(file)));
            }
        }
    }
    duplicates(&parsed.body, file, &mut parsed.diagnostics, 0);
    parsed
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

/// Parses one expression (a `--var` value, `onus eval --expr`).
///
/// # Errors
/// The diagnostics, when the text isn't one whole expression.
pub fn parse_expression(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    if let Some(limit) = too_hard(text, scan::scan(text).depth) {
        return Err(vec![limit.at(Range::new(0, text.len()).in_file(file))]);
    }
    match hcl_edit::parser::parse_expr(text) {
        Ok(expr) => Ok(Lowering { text, offset: 0 }.expr(&expr)),
        Err(error) => Err(vec![refusal(&error, text, 0, file)]),
    }
}

/// Parses the content of a template file (`templatefile`, `templatestring`): text, interpolations and directives.
///
/// # Errors
/// The diagnostics, when the text isn't a template.
pub fn parse_template(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    if let Some(limit) = too_hard(text, text.matches("${").count() + text.matches("%{").count() / 2) {
        // Interpolations that stand side by side are no nesting: only count when even that is out of hand.
        if text.matches(['(', '[', '{']).count() > 100_000 {
            return Err(vec![limit.at(Range::new(0, text.len()).in_file(file))]);
        }
    }
    match hcl_edit::parser::parse_template(text) {
        Ok(template) => {
            let kind = Lowering { text, offset: 0 }.whole_template(&template);
            Ok(Expr { kind, range: Range::new(0, text.len()) })
        }
        Err(error) => Err(vec![refusal(&error, text, 0, file)]),
    }
}

/// A limit that keeps the parser's recursion within the stack.
fn too_hard(text: &str, depth: usize) -> Option<Diagnostic> {
    if depth > MAX_DEPTH {
        return Some(Diagnostic::new(Code::Limit, format!("brackets are nested more than {MAX_DEPTH} deep")));
    }
    let mut run = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'!' | b'-' | b'+' | b'*' | b'?' | b'&' | b'|' => run += 1,
            b'\n' | b',' => run = 0,
            _ => {}
        }
        if run > MAX_OPERATORS {
            return Some(Diagnostic::new(Code::Limit, "an expression has too many operators"));
        }
    }
    None
}

/// What the parser says, at the place in the file.
fn refusal(error: &hcl_edit::parser::Error, piece: &str, offset: usize, file: FileId) -> Diagnostic {
    let at = error.location().offset().min(piece.len());
    let end = piece.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |c| at + c.len_utf8());
    let message = error.message().trim().replace('\n', "; ");
    let message = if message.is_empty() { "invalid syntax".to_owned() } else { message };
    Diagnostic::new(Code::Syntax, message)
        .at(Range::new(at + offset, end.max(at + 1).min(piece.len().max(at)) + offset).in_file(file))
        .with_help("Fix the syntax: nothing in this block was judged.")
}

/// Attributes written twice, in all bodies.
fn duplicates(body: &Body, file: FileId, diagnostics: &mut Vec<Diagnostic>, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    let mut seen = std::collections::BTreeMap::new();
    for attribute in &body.attributes {
        if let Some(first) = seen.insert(&*attribute.name.name, attribute.name.range) {
            diagnostics.push(
                Diagnostic::new(Code::Duplicate, format!("`{}` is written twice", attribute.name.name))
                    .at(attribute.name.range.in_file(file))
                    .with_related(first.in_file(file), "first written here"),
            );
        }
    }
    for block in &body.blocks {
        duplicates(&block.body, file, diagnostics, depth + 1);
    }
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
