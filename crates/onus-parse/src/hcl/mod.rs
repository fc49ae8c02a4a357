//! Terraform configuration: the tree, and the parsers that make it.

mod tree;

pub use tree::{
    Attribute, BinaryOperator, Block, Body, Call, Comment, Expr, ExprKind, ForExpr, Ident, Label, ObjectItem, ObjectKey,
    Parsed, SplatKind, StringTemplate, TemplatePart, UnaryOperator,
};

use onus_source::{FileId, Diagnostic, Range};

/// Parses a `.tf`, `.tofu` or `.tfvars` file. A broken block is lost alone: the rest of the file is in the tree.
#[must_use]
pub fn parse(text: &str, file: FileId) -> Parsed {
    let _ = (text, file);
    Parsed::default()
}

/// Parses a `.tf.json`, `.tofu.json` file: blocks by the schema of Terraform's JSON syntax, strings as templates.
#[must_use]
pub fn parse_json(text: &str, file: FileId) -> Parsed {
    let _ = (text, file);
    Parsed::default()
}

/// Parses a `.tfvars.json` file: attributes with literal values.
#[must_use]
pub fn parse_json_variables(text: &str, file: FileId) -> Parsed {
    let _ = (text, file);
    Parsed::default()
}

/// Parses one expression (a `--var` value, `onus eval --expr`).
///
/// # Errors
/// The diagnostics, when the text isn't one whole expression.
pub fn parse_expression(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    let _ = (text, file);
    Err(Vec::new())
}

/// Parses the content of a template file (`templatefile`, `templatestring`): text, interpolations and directives.
///
/// # Errors
/// The diagnostics, when the text isn't a template.
pub fn parse_template(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    let _ = (text, file, Range::default());
    Err(Vec::new())
}
