//! The tree of Terraform's language, without the library that made it.

use onus_source::{Diagnostic, Range};
use std::sync::Arc;

/// A parsed file.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// What could be read.
    pub body: Body,
    /// Every comment, in order: suppressions live there. Never from strings or heredocs.
    pub comments: Vec<Comment>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its place, markers included.
    pub range: Range,
    /// Its text, without the markers and surrounding blanks.
    pub text: Box<str>,
    /// Whether nothing but blanks stands before it on its line.
    pub own_line: bool,
}

/// A name with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ident {
    /// The name.
    pub name: Arc<str>,
    /// Its place.
    pub range: Range,
}

/// The content of a file or block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// `name = expression`, in source order. A name written twice is there twice, with a diagnostic.
    pub attributes: Vec<Attribute>,
    /// Blocks, in source order.
    pub blocks: Vec<Block>,
    /// Everything between the braces, or the whole file.
    pub range: Range,
}

impl Body {
    /// The attribute called `name`; the last one, where it is written twice.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().rev().find(|attribute| &*attribute.name.name == name)
    }

    /// The blocks of type `kind`.
    pub fn blocks_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Block> {
        self.blocks.iter().filter(move |block| &*block.kind.name == kind)
    }
}

/// `name = expression`
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// The name.
    pub name: Ident,
    /// The value.
    pub expr: Expr,
    /// From the name to the end of the value.
    pub range: Range,
}

/// `kind "label" … { … }`
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// `resource`
    pub kind: Ident,
    /// The labels, quoted or not.
    pub labels: Vec<Label>,
    /// The content.
    pub body: Body,
    /// From the kind to the last label.
    pub header: Range,
    /// From the kind to the closing brace.
    pub range: Range,
}

/// A label of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The text, escapes resolved.
    pub text: Arc<str>,
    /// Its place, quotes included.
    pub range: Range,
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Its place. Parentheses belong to the expression in them; a heredoc starts at `<<` and ends after its marker.
    pub range: Range,
}

impl Expr {
    /// The expressions directly within, in source order.
    #[must_use]
    pub fn children(&self) -> Vec<&Self> {
        match &self.kind {
            ExprKind::Parens(a) | ExprKind::GetAttr(a, _) | ExprKind::Unary(_, a) => vec![a],
            ExprKind::Index(a, b) | ExprKind::Splat(a, _, b) | ExprKind::Binary(_, a, b) => vec![a, b],
            ExprKind::Conditional(a, b, c) => vec![a, b, c],
            ExprKind::Tuple(items) => items.iter().collect(),
            ExprKind::Object(items) => {
                items.iter().flat_map(|item| item.key.expression().into_iter().chain([&item.value])).collect()
            }
            ExprKind::Call(call) => call.arguments.iter().collect(),
            ExprKind::For(each) => {
                let rest = each.result_key.iter().chain([&each.result]).chain(&each.condition);
                std::iter::once(&each.collection).chain(rest).collect()
            }
            ExprKind::Template(template) => {
                let mut found = Vec::new();
                part_expressions(&template.parts, &mut found);
                found
            }
            ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::String(_)
            | ExprKind::Variable(_)
            | ExprKind::SplatItem
            | ExprKind::Invalid => Vec::new(),
        }
    }
}

fn part_expressions<'a>(parts: &'a [TemplatePart], found: &mut Vec<&'a Expr>) {
    for part in parts {
        match part {
            TemplatePart::Text(_) => {}
            TemplatePart::Interpolation(expr) => found.push(expr),
            TemplatePart::If { condition, then, otherwise, .. } => {
                found.push(condition);
                part_expressions(then, found);
                part_expressions(otherwise, found);
            }
            TemplatePart::For { collection, body, .. } => {
                found.push(collection);
                part_expressions(body, found);
            }
        }
    }
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(Arc<str>),
    /// A string without interpolations, escapes resolved; quoted or heredoc.
    String(Arc<str>),
    /// A string with interpolations or directives. Heredocs are dedented and strip markers applied already.
    Template(Box<StringTemplate>),
    /// A name: `var`, `local`, `each`, `aws_s3_bucket`, a `for` variable.
    Variable(Arc<str>),
    /// `(…)`; kept, as an object key in parentheses is computed.
    Parens(Box<Expr>),
    /// `[…]`
    Tuple(Vec<Expr>),
    /// `{…}`
    Object(Vec<ObjectItem>),
    /// `source.name`; also `source.0` (legacy index), with the digits as the name.
    GetAttr(Box<Expr>, Ident),
    /// `source[key]`
    Index(Box<Expr>, Box<Expr>),
    /// `source[*].…` and `source.*.…`: the second expression is what applies to each element, with
    /// [`ExprKind::SplatItem`] in the element's place.
    Splat(Box<Expr>, SplatKind, Box<Expr>),
    /// The element, within the second expression of a splat.
    SplatItem,
    /// `-x`, `!x`
    Unary(UnaryOperator, Box<Expr>),
    /// `a + b`
    Binary(BinaryOperator, Box<Expr>, Box<Expr>),
    /// `condition ? a : b`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `name(arguments)`
    Call(Box<Call>),
    /// `[for …]`, `{for …}`
    For(Box<ForExpr>),
    /// An expression that could not be read; there is a diagnostic. Its value is unknown.
    Invalid,
}

/// A string with holes.
#[derive(Clone, Debug, PartialEq)]
pub struct StringTemplate {
    /// The parts, in order.
    pub parts: Vec<TemplatePart>,
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum TemplatePart {
    /// Text, escapes resolved.
    Text(Arc<str>),
    /// `${…}`
    Interpolation(Expr),
    /// `%{ if … }…%{ else }…%{ endif }`
    If {
        /// The condition.
        condition: Expr,
        /// What stands before `else`.
        then: Vec<Self>,
        /// What stands after `else`; empty without.
        otherwise: Vec<Self>,
        /// The whole, from `%{ if` to `endif }`.
        range: Range,
    },
    /// `%{ for key, value in … }…%{ endfor }`
    For {
        /// The name of the key, where two are given.
        key: Option<Ident>,
        /// The name of the value.
        value: Ident,
        /// The collection.
        collection: Expr,
        /// What is repeated.
        body: Vec<Self>,
        /// The whole.
        range: Range,
    },
}

/// An item of an object constructor.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectItem {
    /// The key.
    pub key: ObjectKey,
    /// The value.
    pub value: Expr,
    /// The place of the key.
    pub key_range: Range,
}

/// A key of an object constructor.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectKey {
    /// A bare word, a quoted string without interpolations, or a number: its text.
    Name(Arc<str>),
    /// Anything else.
    Expr(Expr),
}

impl ObjectKey {
    /// The expression that computes it.
    #[must_use]
    pub fn expression(&self) -> Option<&Expr> {
        match self {
            Self::Name(_) => None,
            Self::Expr(expr) => Some(expr),
        }
    }
}

/// Which splat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplatKind {
    /// `[*]`
    Full,
    /// `.*`
    Attribute,
}

/// An operator before its operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOperator {
    /// `-`
    Negate,
    /// `!`
    Not,
}

/// An operator between its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOperator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Modulo,
}

/// A function call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// `upper`, `core::upper`, `provider::aws::arn_parse`
    pub name: Ident,
    /// The arguments.
    pub arguments: Vec<Expr>,
    /// Whether the last argument is expanded (`…`).
    pub expand: bool,
}

/// A `for` expression.
#[derive(Clone, Debug, PartialEq)]
pub struct ForExpr {
    /// The name of the key, where two are given.
    pub key: Option<Ident>,
    /// The name of the value.
    pub value: Ident,
    /// The collection.
    pub collection: Expr,
    /// The key of the result, in the object form.
    pub result_key: Option<Expr>,
    /// The value of the result.
    pub result: Expr,
    /// The condition after `if`.
    pub condition: Option<Expr>,
    /// Whether values are grouped by key (`…`).
    pub group: bool,
}
