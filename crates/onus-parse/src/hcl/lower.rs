//! The tree of `hcl-edit` as ours: without decoration, operators by precedence, templates dedented and stripped.

use super::tree::{
    Attribute, BinaryOperator, Block, Body, Call, Expr, ExprKind, ForExpr, Ident, Label, ObjectItem, ObjectKey,
    SplatKind, StringTemplate, TemplatePart, UnaryOperator,
};
use hcl_edit::Span as _;
use hcl_edit::expr as source;
use hcl_edit::structure;
use hcl_edit::template::{Directive, Element, Strip, Template};
use onus_source::Range;
use std::sync::Arc;

/// Lowers what was parsed from `text`, which starts at byte `offset` of its file.
#[derive(Clone, Copy)]
pub(super) struct Lowering<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
}

impl Lowering<'_> {
    fn range(self, node: &impl hcl_edit::Span) -> Range {
        self.place(node.span())
    }

    fn place(self, span: Option<std::ops::Range<usize>>) -> Range {
        let span = span.unwrap_or(0..0);
        Range::new(span.start + self.offset, span.end + self.offset)
    }

    pub(super) fn body(self, body: &structure::Body, range: Range) -> Body {
        let mut lowered = Body { range, ..Body::default() };
        for item in body {
            match item {
                structure::Structure::Attribute(attribute) => lowered.attributes.push(self.attribute(attribute)),
                structure::Structure::Block(block) => lowered.blocks.push(self.block(block)),
            }
        }
        lowered
    }

    fn attribute(self, attribute: &structure::Attribute) -> Attribute {
        let name = self.ident(&attribute.key);
        let expr = self.expr(&attribute.value);
        Attribute { range: name.range.to(expr.range), name, expr }
    }

    fn block(self, block: &structure::Block) -> Block {
        let kind = self.ident(&block.ident);
        let labels: Vec<Label> = block
            .labels
            .iter()
            .map(|label| {
                let range = match label {
                    structure::BlockLabel::Ident(ident) => self.range(ident),
                    structure::BlockLabel::String(text) => self.range(text),
                };
                Label { text: label.as_str().into(), range }
            })
            .collect();
        let header = labels.last().map_or(kind.range, |label| kind.range.to(label.range));
        let range = header.to(self.range(block));
        let body = self.body(&block.body, Range { start: header.end, end: range.end });
        Block { kind, labels, body, header, range }
    }

    fn ident(self, ident: &hcl_edit::Decorated<hcl_edit::Ident>) -> Ident {
        Ident { name: ident.as_str().into(), range: self.range(ident) }
    }

    pub(super) fn expr(self, expr: &source::Expression) -> Expr {
        let range = self.range(expr);
        let kind = match expr {
            source::Expression::Null(_) => ExprKind::Null,
            source::Expression::Bool(value) => ExprKind::Bool(*value.value()),
            source::Expression::Number(number) => ExprKind::Number(self.number(number).into()),
            source::Expression::String(text) => ExprKind::String(text.as_str().into()),
            source::Expression::Array(array) => ExprKind::Tuple(array.iter().map(|item| self.expr(item)).collect()),
            source::Expression::Object(object) => {
                ExprKind::Object(object.iter().map(|(key, value)| self.item(key, value)).collect())
            }
            source::Expression::StringTemplate(template) => {
                let mut parts = Vec::new();
                self.elements(template.iter(), (false, false), &mut parts);
                template_kind(parts)
            }
            source::Expression::HeredocTemplate(heredoc) => {
                let mut parts = Vec::new();
                self.elements(heredoc.template.iter(), (false, false), &mut parts);
                template_kind(parts)
            }
            source::Expression::Parenthesis(inner) => ExprKind::Parens(Box::new(self.expr(inner.inner()))),
            source::Expression::Variable(name) => ExprKind::Variable(name.as_str().into()),
            source::Expression::Conditional(conditional) => ExprKind::Conditional(
                Box::new(self.expr(&conditional.cond_expr)),
                Box::new(self.expr(&conditional.true_expr)),
                Box::new(self.expr(&conditional.false_expr)),
            ),
            source::Expression::FuncCall(call) => self.call(call),
            source::Expression::Traversal(traversal) => return self.traversal(traversal),
            source::Expression::UnaryOp(_) | source::Expression::BinaryOp(_) => return self.operation(expr),
            source::Expression::ForExpr(expr) => self.for_expr(expr),
        };
        Expr { kind, range }
    }

    fn number<'n>(self, number: &'n hcl_edit::Formatted<hcl_edit::Number>) -> std::borrow::Cow<'n, str>
    where
        Self: 'n,
    {
        match number.span().and_then(|span| self.text.get(span)) {
            Some(text) => text.trim().to_owned().into(),
            None => number.value().to_string().into(),
        }
    }

    fn item(self, key: &source::ObjectKey, value: &source::ObjectValue) -> ObjectItem {
        let (key, key_range) = match key {
            source::ObjectKey::Ident(name) => (ObjectKey::Name(name.as_str().into()), self.range(name)),
            source::ObjectKey::Expression(expr) => {
                let expr = self.expr(expr);
                let range = expr.range;
                let key = match expr.kind {
                    ExprKind::String(text) | ExprKind::Number(text) => ObjectKey::Name(text),
                    ExprKind::Bool(value) => ObjectKey::Name(if value { "true" } else { "false" }.into()),
                    ExprKind::Null => ObjectKey::Name("null".into()),
                    _ => ObjectKey::Expr(expr),
                };
                (key, range)
            }
        };
        ObjectItem { key, value: self.expr(value.expr()), key_range }
    }

    fn call(self, call: &source::FuncCall) -> ExprKind {
        let mut name = String::new();
        for part in &call.name.namespace {
            name.push_str(part.as_str());
            name.push_str("::");
        }
        name.push_str(call.name.name.as_str());
        let range = call.name.namespace.first().map_or_else(|| self.range(&call.name.name), |part| self.range(part));
        ExprKind::Call(Box::new(Call {
            name: Ident { name: name.into(), range: range.to(self.range(&call.name.name)) },
            arguments: call.args.iter().map(|argument| self.expr(argument)).collect(),
            expand: call.args.expand_final(),
        }))
    }

    fn traversal(self, traversal: &source::Traversal) -> Expr {
        let source = self.expr(&traversal.expr);
        let operators: Vec<_> = traversal.operators.iter().collect();
        self.operators(source, &operators)
    }

    fn operators(self, source: Expr, operators: &[&hcl_edit::Decorated<source::TraversalOperator>]) -> Expr {
        let mut expr = source;
        let mut i = 0;
        while let Some(operator) = operators.get(i) {
            let range = expr.range.to(self.range(*operator));
            i += 1;
            let kind = match operator.value() {
                source::TraversalOperator::GetAttr(name) => ExprKind::GetAttr(Box::new(expr), self.ident(name)),
                source::TraversalOperator::LegacyIndex(index) => {
                    let name = Ident { name: index.value().to_string().into(), range: self.range(*operator) };
                    ExprKind::GetAttr(Box::new(expr), name)
                }
                source::TraversalOperator::Index(key) => ExprKind::Index(Box::new(expr), Box::new(self.expr(key))),
                source::TraversalOperator::AttrSplat(_) => {
                    let rest = operators.get(i..).unwrap_or_default();
                    let taken = rest.iter().take_while(|o| !matches!(o.value(), source::TraversalOperator::Index(_)));
                    let taken = taken.count();
                    let item = Expr { kind: ExprKind::SplatItem, range };
                    let each = self.operators(item, rest.get(..taken).unwrap_or_default());
                    i += taken;
                    let range = range.to(each.range);
                    expr = Expr { kind: ExprKind::Splat(Box::new(expr), SplatKind::Attribute, Box::new(each)), range };
                    continue;
                }
                source::TraversalOperator::FullSplat(_) => {
                    let rest = operators.get(i..).unwrap_or_default();
                    let item = Expr { kind: ExprKind::SplatItem, range };
                    let each = self.operators(item, rest);
                    let range = range.to(each.range);
                    return Expr { kind: ExprKind::Splat(Box::new(expr), SplatKind::Full, Box::new(each)), range };
                }
            };
            expr = Expr { kind, range };
        }
        expr
    }

    /// A chain of operators as precedence has it, whatever the parser's nesting says.
    fn operation(self, expr: &source::Expression) -> Expr {
        let (mut operands, mut operators) = (Vec::new(), Vec::new());
        self.flatten(expr, &mut operands, &mut operators);
        let mut operands = operands.into_iter();
        let Some(first) = operands.next() else { return Expr { kind: ExprKind::Invalid, range: self.range(expr) } };
        let mut rest: Vec<_> = operators.into_iter().zip(operands).collect();
        rest.reverse();
        climb(first, &mut rest, 0)
    }

    fn flatten(self, expr: &source::Expression, operands: &mut Vec<Expr>, operators: &mut Vec<BinaryOperator>) {
        match expr {
            source::Expression::BinaryOp(op) => {
                self.flatten(&op.lhs_expr, operands, operators);
                operators.push(binary(*op.operator.value()));
                self.flatten(&op.rhs_expr, operands, operators);
            }
            source::Expression::UnaryOp(op) => {
                let operator = match op.operator.value() {
                    source::UnaryOperator::Neg => UnaryOperator::Negate,
                    source::UnaryOperator::Not => UnaryOperator::Not,
                };
                let start = self.range(expr).start;
                let first = operands.len();
                self.flatten(&op.expr, operands, operators);
                // The operator binds its first operand only.
                if let Some(operand) = operands.get_mut(first) {
                    let range = Range { start, end: operand.range.end };
                    let inner = std::mem::replace(operand, Expr { kind: ExprKind::Invalid, range });
                    operand.kind = ExprKind::Unary(operator, Box::new(inner));
                }
            }
            other => operands.push(self.expr(other)),
        }
    }

    fn for_expr(self, expr: &source::ForExpr) -> ExprKind {
        ExprKind::For(Box::new(ForExpr {
            key: expr.intro.key_var.as_ref().map(|name| self.ident(name)),
            value: self.ident(&expr.intro.value_var),
            collection: self.expr(&expr.intro.collection_expr),
            result_key: expr.key_expr.as_ref().map(|key| self.expr(key)),
            result: self.expr(&expr.value_expr),
            condition: expr.cond.as_ref().map(|condition| self.expr(&condition.expr)),
            group: expr.grouping,
        }))
    }

    /// The elements of a template; `edges` says whether its first and last text is stripped by what stands around it.
    fn elements<'e>(
        self,
        elements: impl Iterator<Item = &'e Element>,
        edges: (bool, bool),
        parts: &mut Vec<TemplatePart>,
    ) {
        let elements: Vec<&Element> = elements.collect();
        for (i, element) in elements.iter().enumerate() {
            match element {
                Element::Literal(text) => {
                    let before = i.checked_sub(1).and_then(|i| elements.get(i));
                    let strip_start = before.map_or(edges.0, |element| strips(element).1);
                    let strip_end = elements.get(i + 1).map_or(edges.1, |element| strips(element).0);
                    let mut text: &str = text.value();
                    if strip_start {
                        text = text.trim_start();
                    }
                    if strip_end {
                        text = text.trim_end();
                    }
                    if !text.is_empty() {
                        parts.push(TemplatePart::Text(text.into()));
                    }
                }
                Element::Interpolation(interpolation) => {
                    parts.push(TemplatePart::Interpolation(self.expr(&interpolation.expr)));
                }
                Element::Directive(directive) => parts.push(self.directive(directive)),
            }
        }
    }

    fn template(self, template: &Template, edges: (bool, bool)) -> Vec<TemplatePart> {
        let mut parts = Vec::new();
        self.elements(template.iter(), edges, &mut parts);
        parts
    }

    pub(super) fn whole_template(self, template: &Template) -> ExprKind {
        template_kind(self.template(template, (false, false)))
    }

    fn directive(self, directive: &Directive) -> TemplatePart {
        match directive {
            Directive::If(part) => {
                let (end, last) = (part.endif_expr.strip, &part.else_expr);
                let close = last.as_ref().map_or(end, |part| part.strip);
                TemplatePart::If {
                    condition: self.expr(&part.if_expr.cond_expr),
                    then: self.template(&part.if_expr.template, (after(part.if_expr.strip), before(close))),
                    otherwise: last
                        .as_ref()
                        .map_or_else(Vec::new, |part| self.template(&part.template, (after(part.strip), before(end)))),
                    range: self.range(directive),
                }
            }
            Directive::For(part) => TemplatePart::For {
                key: part.for_expr.key_var.as_ref().map(|name| self.ident(name)),
                value: self.ident(&part.for_expr.value_var),
                collection: self.expr(&part.for_expr.collection_expr),
                body: self
                    .template(&part.for_expr.template, (after(part.for_expr.strip), before(part.endfor_expr.strip))),
                range: self.range(directive),
            },
        }
    }
}

/// Without holes it is a plain string.
fn template_kind(parts: Vec<TemplatePart>) -> ExprKind {
    let mut text = String::new();
    for part in &parts {
        let TemplatePart::Text(piece) = part else {
            return ExprKind::Template(Box::new(StringTemplate { parts }));
        };
        text.push_str(piece);
    }
    ExprKind::String(Arc::from(text))
}

/// Whether an element strips the text before and after it.
fn strips(element: &Element) -> (bool, bool) {
    match element {
        Element::Literal(_) => (false, false),
        Element::Interpolation(part) => (before(part.strip), after(part.strip)),
        Element::Directive(directive) => match &**directive {
            Directive::If(part) => (before(part.if_expr.strip), after(part.endif_expr.strip)),
            Directive::For(part) => (before(part.for_expr.strip), after(part.endfor_expr.strip)),
        },
    }
}

fn before(strip: Strip) -> bool {
    matches!(strip, Strip::Start | Strip::Both)
}

fn after(strip: Strip) -> bool {
    matches!(strip, Strip::End | Strip::Both)
}

/// Precedence climbing; `rest` holds operators with their right operands, last first.
fn climb(mut left: Expr, rest: &mut Vec<(BinaryOperator, Expr)>, least: u8) -> Expr {
    while let Some((operator, _)) = rest.last() {
        let (operator, level) = (*operator, precedence(*operator));
        if level < least {
            break;
        }
        let Some((_, mut right)) = rest.pop() else { break };
        while rest.last().is_some_and(|(next, _)| precedence(*next) > level) {
            right = climb(right, rest, level + 1);
        }
        let range = left.range.to(right.range);
        left = Expr { kind: ExprKind::Binary(operator, Box::new(left), Box::new(right)), range };
    }
    left
}

/// <https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations>
fn precedence(operator: BinaryOperator) -> u8 {
    match operator {
        BinaryOperator::Or => 1,
        BinaryOperator::And => 2,
        BinaryOperator::Equal | BinaryOperator::NotEqual => 3,
        BinaryOperator::Less | BinaryOperator::LessEqual | BinaryOperator::Greater | BinaryOperator::GreaterEqual => 4,
        BinaryOperator::Add | BinaryOperator::Subtract => 5,
        BinaryOperator::Multiply | BinaryOperator::Divide | BinaryOperator::Modulo => 6,
    }
}

fn binary(operator: source::BinaryOperator) -> BinaryOperator {
    match operator {
        source::BinaryOperator::Eq => BinaryOperator::Equal,
        source::BinaryOperator::NotEq => BinaryOperator::NotEqual,
        source::BinaryOperator::LessEq => BinaryOperator::LessEqual,
        source::BinaryOperator::GreaterEq => BinaryOperator::GreaterEqual,
        source::BinaryOperator::Less => BinaryOperator::Less,
        source::BinaryOperator::Greater => BinaryOperator::Greater,
        source::BinaryOperator::Plus => BinaryOperator::Add,
        source::BinaryOperator::Minus => BinaryOperator::Subtract,
        source::BinaryOperator::Mul => BinaryOperator::Multiply,
        source::BinaryOperator::Div => BinaryOperator::Divide,
        source::BinaryOperator::Mod => BinaryOperator::Modulo,
        source::BinaryOperator::And => BinaryOperator::And,
        source::BinaryOperator::Or => BinaryOperator::Or,
    }
}
