//! Terraform's JSON syntax as the same tree. Which properties are blocks is known by Terraform's own schema for the top level;
//! within a resource a property whose value is an object or a list of objects may be a block or an attribute, and is
//! kept as an attribute: both evaluate to the same.
//!
//! <https://developer.hashicorp.com/terraform/language/syntax/json>

use super::tree::{Attribute, Block, Body, Expr, ExprKind, Ident, Label, ObjectItem, ObjectKey, Parsed};
use crate::node::{self, Entry, Node, NodeKind, Style};
use onus_source::{Code, Diagnostic, FileId, Range};

/// Arguments that are references or names, not templates.
const REFERENCES: &[&str] = &["depends_on", "provider", "ignore_changes", "replace_triggered_by"];

/// How many labels the blocks of each type have.
fn labels(kind: &str) -> Option<usize> {
    match kind {
        "resource" | "data" | "ephemeral" => Some(2),
        "variable" | "output" | "module" | "provider" | "check" => Some(1),
        "locals" | "terraform" | "moved" | "import" | "removed" => Some(0),
        _ => None,
    }
}

pub(super) fn parse(text: &str, file: FileId) -> Parsed {
    let document = node::parse_json(text, file);
    let mut parsed = Parsed { diagnostics: document.diagnostics, ..Parsed::default() };
    let Some(root) = document.root else {
        if parsed.diagnostics.is_empty() {
            let message = "the file is empty: a Terraform JSON file is an object";
            parsed.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(Range::new(0, 0).in_file(file)));
        }
        return parsed;
    };
    parsed.body.range = root.range;
    let Some(entries) = root.entries() else {
        let message = "a Terraform JSON file is an object";
        parsed.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(root.range.in_file(file)));
        return parsed;
    };
    let mut lowering = Lowering { file, diagnostics: Vec::new() };
    for entry in entries.iter().filter(|entry| &*entry.key.text != "//") {
        match labels(&entry.key.text) {
            Some(count) => {
                let kind = lowering.ident(entry);
                lowering.blocks(&kind, &mut Vec::new(), entry.key_range, &entry.value, count, &mut parsed.body);
            }
            None => lowering.diagnostics.push(
                Diagnostic::new(Code::Syntax, format!("`{}` is no block of Terraform", entry.key.text))
                    .at(entry.key_range.in_file(file)),
            ),
        }
    }
    parsed.diagnostics.append(&mut lowering.diagnostics);
    parsed
}

pub(super) fn parse_variables(text: &str, file: FileId) -> Parsed {
    let document = node::parse_json(text, file);
    let mut parsed = Parsed { diagnostics: document.diagnostics, ..Parsed::default() };
    let Some(root) = document.root else { return parsed };
    parsed.body.range = root.range;
    let mut lowering = Lowering { file, diagnostics: Vec::new() };
    for entry in root.entries().unwrap_or_default() {
        let expr = lowering.expr(&entry.value, false);
        parsed.body.attributes.push(lowering.attribute(entry, expr));
    }
    parsed
}

struct Lowering {
    file: FileId,
    diagnostics: Vec<Diagnostic>,
}

impl Lowering {
    fn ident(&self, entry: &Entry) -> Ident {
        Ident { name: entry.key.text.clone(), range: entry.key_range }
    }

    fn attribute(&self, entry: &Entry, expr: Expr) -> Attribute {
        Attribute { name: self.ident(entry), range: entry.key_range.to(expr.range), expr }
    }

    fn blocks(
        &mut self,
        kind: &Ident,
        path: &mut Vec<Label>,
        header: Range,
        node: &Node,
        labels: usize,
        body: &mut Body,
    ) {
        match &node.kind {
            NodeKind::Sequence(items) => {
                for item in items {
                    self.blocks(kind, path, header, item, labels, body);
                }
            }
            NodeKind::Mapping(entries) if path.len() < labels => {
                for entry in entries.iter().filter(|entry| &*entry.key.text != "//") {
                    path.push(Label { text: entry.key.text.clone(), range: entry.key_range });
                    self.blocks(kind, path, entry.key_range, &entry.value, labels, body);
                    path.pop();
                }
            }
            NodeKind::Mapping(entries) => {
                let content = self.content(&kind.name, entries, node.range);
                body.blocks.push(Block {
                    kind: kind.clone(),
                    labels: path.clone(),
                    body: content,
                    header,
                    range: header.to(node.range),
                });
            }
            NodeKind::Null => {}
            NodeKind::Scalar(_) => self
                .diagnostics
                .push(Diagnostic::new(Code::Syntax, "an object is needed here").at(node.range.in_file(self.file))),
        }
    }

    fn content(&mut self, kind: &str, entries: &[Entry], range: Range) -> Body {
        let mut body = Body { range, ..Body::default() };
        for entry in entries.iter().filter(|entry| &*entry.key.text != "//") {
            let name = &*entry.key.text;
            let nested = match kind {
                "resource" | "data" | "module" => matches!(name, "lifecycle" | "dynamic" | "connection"),
                "terraform" => matches!(name, "required_providers" | "backend" | "cloud"),
                "variable" => name == "validation",
                _ => false,
            };
            if nested {
                let kind = self.ident(entry);
                let labels = usize::from(matches!(name, "dynamic" | "backend"));
                self.blocks(&kind, &mut Vec::new(), entry.key_range, &entry.value, labels, &mut body);
            } else {
                let references = REFERENCES.contains(&name) || (kind == "variable" && name == "type");
                let literal = kind == "variable" || (kind == "module" && matches!(name, "source" | "version"));
                let expr = if references { self.reference(&entry.value) } else { self.expr(&entry.value, !literal) };
                let expr =
                    if kind == "module" && name == "providers" { self.references_in(&entry.value) } else { expr };
                body.attributes.push(self.attribute(entry, expr));
            }
        }
        body
    }

    fn references_in(&mut self, node: &Node) -> Expr {
        let items = node.entries().unwrap_or_default().iter().map(|entry| ObjectItem {
            key: ObjectKey::Name(entry.key.text.clone()),
            value: self.reference(&entry.value),
            key_range: entry.key_range,
        });
        Expr { kind: ExprKind::Object(items.collect()), range: node.range }
    }

    /// A string that is an expression itself.
    fn reference(&mut self, node: &Node) -> Expr {
        match &node.kind {
            NodeKind::Sequence(items) => Expr {
                kind: ExprKind::Tuple(items.iter().map(|item| self.reference(item)).collect()),
                range: node.range,
            },
            NodeKind::Scalar(scalar) if scalar.style == Style::Quoted => {
                match super::parse_expression(&scalar.text, self.file) {
                    // The text has escapes of its own: places within it are the string's.
                    Ok(mut expr) => {
                        super::replace_ranges(&mut expr, node.range);
                        expr
                    }
                    Err(_) => {
                        let message = format!("`{}` is not a reference", scalar.text);
                        let place = node.range.in_file(self.file);
                        self.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(place));
                        Expr { kind: ExprKind::Invalid, range: node.range }
                    }
                }
            }
            _ => self.expr(node, true),
        }
    }

    fn expr(&mut self, node: &Node, templates: bool) -> Expr {
        let range = node.range;
        let kind = match &node.kind {
            NodeKind::Null => ExprKind::Null,
            NodeKind::Scalar(scalar) => match scalar.style {
                Style::JsonBool => ExprKind::Bool(&*scalar.text == "true"),
                Style::JsonNumber => number(&scalar.text, range),
                Style::Plain | Style::Quoted if templates && scalar.text.contains(['$', '%']) => {
                    match super::parse_template(&scalar.text, self.file) {
                        Ok(mut expr) => {
                            super::replace_ranges(&mut expr, range);
                            expr.kind
                        }
                        Err(found) => {
                            let message = found.into_iter().next().map_or_else(String::new, |d| d.message);
                            self.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(range.in_file(self.file)));
                            ExprKind::Invalid
                        }
                    }
                }
                Style::Plain | Style::Quoted => ExprKind::String(scalar.text.clone()),
            },
            NodeKind::Sequence(items) => ExprKind::Tuple(items.iter().map(|item| self.expr(item, templates)).collect()),
            NodeKind::Mapping(entries) => ExprKind::Object(
                entries
                    .iter()
                    .map(|entry| {
                        let key = if templates && entry.key.text.contains("${") {
                            super::parse_template(&entry.key.text, self.file).map_or_else(
                                |_| ObjectKey::Name(entry.key.text.clone()),
                                |mut expr| {
                                    super::replace_ranges(&mut expr, entry.key_range);
                                    ObjectKey::Expr(expr)
                                },
                            )
                        } else {
                            ObjectKey::Name(entry.key.text.clone())
                        };
                        ObjectItem { key, value: self.expr(&entry.value, templates), key_range: entry.key_range }
                    })
                    .collect(),
            ),
        };
        Expr { kind, range }
    }
}

fn number(text: &std::sync::Arc<str>, range: Range) -> ExprKind {
    match text.strip_prefix('-') {
        Some(rest) => {
            let inner = Expr { kind: ExprKind::Number(rest.into()), range };
            ExprKind::Unary(super::UnaryOperator::Negate, Box::new(inner))
        }
        None => ExprKind::Number(text.clone()),
    }
}
