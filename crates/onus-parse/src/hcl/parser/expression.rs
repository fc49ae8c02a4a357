//! Expressions.

use super::{Kind, Parse, Parser};
use crate::hcl::tree::{
    BinaryOperator, Call, Expr, ExprKind, ForExpr, Ident, ObjectItem, ObjectKey, SplatKind, UnaryOperator,
};
use onus_source::Range;

impl Parser<'_> {
    /// An expression, conditionals included.
    pub(super) fn expression(&mut self) -> Parse<Expr> {
        self.deeper(|parser| {
            let condition = parser.binary(1)?;
            if parser.take_if(Kind::Question).is_none() {
                return Ok(condition);
            }
            let mut height = parser.height;
            let then = parser.expression()?;
            height = height.max(parser.height);
            parser.expect(Kind::Colon, "`:` and the value for the other case are needed here")?;
            let otherwise = parser.expression()?;
            parser.raise(height.max(parser.height))?;
            let range = condition.range.to(otherwise.range);
            let kind = ExprKind::Conditional(Box::new(condition), Box::new(then), Box::new(otherwise));
            Ok(Expr { kind, range })
        })
    }

    /// Operators that bind at least as tight as `least`, with their operands.
    fn binary(&mut self, least: u8) -> Parse<Expr> {
        let mut left = self.unary()?;
        let mut height = self.height;
        while let Some((operator, level)) = operator(self.peek()).filter(|(_, level)| *level >= least) {
            self.take();
            let right = self.binary(level + 1)?;
            self.raise(height.max(self.height))?;
            height = self.height;
            let range = left.range.to(right.range);
            left = Expr { kind: ExprKind::Binary(operator, Box::new(left), Box::new(right)), range };
        }
        self.height = height;
        Ok(left)
    }

    /// An operand with the signs before it.
    fn unary(&mut self) -> Parse<Expr> {
        let mut signs = Vec::new();
        loop {
            let operator = match self.peek() {
                Kind::Minus => UnaryOperator::Negate,
                Kind::Not => UnaryOperator::Not,
                _ => break,
            };
            signs.push((operator, self.take().range.start));
        }
        let term = self.term()?;
        let mut expr = self.steps(term)?;
        for (operator, start) in signs.into_iter().rev() {
            self.raise(self.height)?;
            let range = Range { start, end: expr.range.end };
            expr = Expr { kind: ExprKind::Unary(operator, Box::new(expr)), range };
        }
        Ok(expr)
    }

    fn term(&mut self) -> Parse<Expr> {
        self.height = 1;
        let token = self.token();
        match token.kind {
            Kind::OpenParen => {
                self.take();
                let inner = self.with_newlines(false, |parser| {
                    let inner = parser.expression()?;
                    parser.close(Kind::CloseParen, token.range, "`)` is needed here")?;
                    Ok(inner)
                })?;
                self.raise(self.height)?;
                let range = Range { start: token.range.start, end: self.last_end };
                Ok(Expr { kind: ExprKind::Parens(Box::new(inner)), range })
            }
            Kind::Number => {
                self.take();
                let text = self.slice(token.range);
                if !is_number(text) {
                    self.wrong(token.range, "this is not a number");
                }
                Ok(Expr { kind: ExprKind::Number(text.into()), range: token.range })
            }
            Kind::Ident => {
                self.take();
                if matches!(self.peek(), Kind::OpenParen | Kind::DoubleColon) {
                    return self.call(token.range);
                }
                let kind = match self.slice(token.range) {
                    "true" => ExprKind::Bool(true),
                    "false" => ExprKind::Bool(false),
                    "null" => ExprKind::Null,
                    name => ExprKind::Variable(name.into()),
                };
                Ok(Expr { kind, range: token.range })
            }
            Kind::OpenQuote | Kind::OpenHeredoc => {
                self.take();
                let heredoc = token.kind == Kind::OpenHeredoc;
                let flush = heredoc && self.slice(token.range).as_bytes().get(2) == Some(&b'-');
                let close = if heredoc { Kind::CloseHeredoc } else { Kind::CloseQuote };
                let kind = self.template(close, flush)?;
                Ok(Expr { kind, range: Range { start: token.range.start, end: self.last_end } })
            }
            Kind::OpenBracket => self.tuple(),
            Kind::OpenBrace => self.object(),
            _ => Err(self.wrong_here("an expression is needed here")),
        }
    }

    /// What follows an operand: attributes, indexes, splats.
    fn steps(&mut self, source: Expr) -> Parse<Expr> {
        let mut expr = source;
        loop {
            match self.peek() {
                Kind::Dot => {
                    self.take();
                    let token = self.token();
                    match token.kind {
                        Kind::Star => {
                            self.take();
                            expr = self.attribute_splat(expr, token.range)?;
                        }
                        _ => {
                            let name = self.step_name()?;
                            self.raise(self.height)?;
                            let range = expr.range.to(name.range);
                            expr = Expr { kind: ExprKind::GetAttr(Box::new(expr), name), range };
                        }
                    }
                }
                Kind::OpenBracket => {
                    self.take();
                    if self.peek() == Kind::Star {
                        self.take();
                        let close = self.expect(Kind::CloseBracket, "`]` is needed here")?;
                        return self.full_splat(expr, close.range);
                    }
                    let height = self.height;
                    let key = self.with_newlines(false, |parser| {
                        let key = parser.expression()?;
                        parser.expect(Kind::CloseBracket, "`]` is needed here")?;
                        Ok(key)
                    })?;
                    self.raise(height.max(self.height))?;
                    let range = Range { start: expr.range.start, end: self.last_end };
                    expr = Expr { kind: ExprKind::Index(Box::new(expr), Box::new(key)), range };
                }
                _ => return Ok(expr),
            }
        }
    }

    /// `name`, or the digits of an index as Terraform 0.11 wrote it, after a dot.
    fn step_name(&mut self) -> Parse<Ident> {
        let token = self.token();
        match token.kind {
            Kind::Ident => {}
            Kind::Number if self.slice(token.range).bytes().all(|b| b.is_ascii_digit()) => {}
            Kind::Number => return Err(self.wrong_here("such an index stands in brackets")),
            _ => return Err(self.wrong_here("the name of an attribute is needed here")),
        }
        self.take();
        Ok(self.ident(token))
    }

    /// `.*`, which takes attributes only.
    fn attribute_splat(&mut self, source: Expr, star: Range) -> Parse<Expr> {
        let mut each = Expr { kind: ExprKind::SplatItem, range: star };
        while self.take_if(Kind::Dot).is_some() {
            let name = self.step_name()?;
            self.raise(self.height)?;
            let range = each.range.to(name.range);
            each = Expr { kind: ExprKind::GetAttr(Box::new(each), name), range };
        }
        self.raise(self.height)?;
        let range = source.range.to(each.range);
        Ok(Expr { kind: ExprKind::Splat(Box::new(source), SplatKind::Attribute, Box::new(each)), range })
    }

    /// `[*]`, which takes everything that follows.
    fn full_splat(&mut self, source: Expr, close: Range) -> Parse<Expr> {
        let item = Expr { kind: ExprKind::SplatItem, range: close };
        let each = self.deeper(|parser| parser.steps(item))?;
        self.raise(self.height)?;
        let range = source.range.to(each.range);
        Ok(Expr { kind: ExprKind::Splat(Box::new(source), SplatKind::Full, Box::new(each)), range })
    }

    /// A call, from the first part of its name on.
    fn call(&mut self, first: Range) -> Parse<Expr> {
        let mut name = Ident { name: self.slice(first).into(), range: first };
        while self.take_if(Kind::DoubleColon).is_some() {
            let part = self.expect(Kind::Ident, "the name of a function is needed here")?;
            let longer = format!("{}::{}", name.name, self.slice(part.range));
            name = Ident { name: longer.into(), range: first.to(part.range) };
        }
        self.expect(Kind::OpenParen, "`(` is needed here")?;
        let (arguments, expand, height) = self.with_newlines(false, |parser| {
            let (mut arguments, mut expand, mut height) = (Vec::new(), false, 1);
            while parser.peek() != Kind::CloseParen {
                arguments.push(parser.expression()?);
                height = height.max(parser.height);
                if parser.take_if(Kind::Ellipsis).is_some() {
                    expand = true;
                    break;
                }
                if parser.take_if(Kind::Comma).is_none() {
                    break;
                }
            }
            parser.close(Kind::CloseParen, name.range, "`,` or `)` is needed here")?;
            Ok((arguments, expand, height))
        })?;
        self.raise(height)?;
        let range = Range { start: first.start, end: self.last_end };
        Ok(Expr { kind: ExprKind::Call(Box::new(Call { name, arguments, expand })), range })
    }

    fn tuple(&mut self) -> Parse<Expr> {
        let open = self.take();
        self.with_newlines(false, |parser| {
            if parser.at_word("for") {
                return parser.for_expr(open.range, Kind::CloseBracket);
            }
            let (mut items, mut height) = (Vec::new(), 0);
            while parser.peek() != Kind::CloseBracket {
                items.push(parser.expression()?);
                height = height.max(parser.height);
                if parser.take_if(Kind::Comma).is_none() {
                    break;
                }
            }
            parser.close(Kind::CloseBracket, open.range, "`,` or `]` is needed here")?;
            parser.raise(height)?;
            let range = Range { start: open.range.start, end: parser.last_end };
            Ok(Expr { kind: ExprKind::Tuple(items), range })
        })
    }

    fn object(&mut self) -> Parse<Expr> {
        let open = self.take();
        if self.with_newlines(false, |parser| Ok(parser.at_word("for")))? {
            return self.with_newlines(false, |parser| parser.for_expr(open.range, Kind::CloseBrace));
        }
        self.with_newlines(true, |parser| {
            let (mut items, mut height) = (Vec::new(), 0);
            loop {
                match parser.peek() {
                    Kind::Newline => {
                        parser.take();
                        continue;
                    }
                    Kind::CloseBrace => break,
                    _ => {}
                }
                if parser.peek() == Kind::End {
                    parser.wrong(open.range, "this isn't closed");
                    return Err(super::Broken);
                }
                let key = parser.expression()?;
                height = height.max(parser.height);
                if parser.take_if(Kind::Assign).is_none() && parser.take_if(Kind::Colon).is_none() {
                    return Err(parser.wrong_here("`=` or `:` and a value are needed here"));
                }
                let value = parser.expression()?;
                height = height.max(parser.height);
                items.push(ObjectItem { key_range: key.range, key: object_key(key), value });
                match parser.peek() {
                    Kind::CloseBrace => break,
                    Kind::Comma | Kind::Newline => {
                        parser.take();
                    }
                    _ => return Err(parser.wrong_here("`,`, a newline or `}` is needed here")),
                }
            }
            parser.take();
            parser.raise(height)?;
            let range = Range { start: open.range.start, end: parser.last_end };
            Ok(Expr { kind: ExprKind::Object(items), range })
        })
    }

    fn for_expr(&mut self, open: Range, close: Kind) -> Parse<Expr> {
        self.take();
        let (key, value) = self.for_names()?;
        let collection = self.expression()?;
        let mut height = self.height;
        self.expect(Kind::Colon, "`:` is needed here")?;
        let mut result = self.expression()?;
        height = height.max(self.height);
        let mut result_key = None;
        let arrow = self.token().range;
        if self.take_if(Kind::FatArrow).is_some() {
            let value = self.expression()?;
            height = height.max(self.height);
            result_key = Some(std::mem::replace(&mut result, value));
        }
        let group = self.take_if(Kind::Ellipsis).map(|token| token.range);
        let mut condition = None;
        if self.at_word("if") {
            self.take();
            condition = Some(self.expression()?);
            height = height.max(self.height);
        }
        self.expect(close, "the `for` expression must end here")?;
        self.raise(height)?;
        let range = Range { start: open.start, end: self.last_end };
        match (close, &result_key) {
            (Kind::CloseBracket, Some(_)) => self.wrong(arrow, "a tuple has no keys"),
            (Kind::CloseBrace, None) => self.wrong(range, "an object needs keys: `key => value`"),
            _ => {}
        }
        if let (Kind::CloseBracket, Some(range)) = (close, group) {
            self.wrong(range, "only an object groups by key");
        }
        let each = ForExpr { key, value, collection, result_key, result, condition, group: group.is_some() };
        Ok(Expr { kind: ExprKind::For(Box::new(each)), range })
    }

    /// `value in`, `key, value in`
    pub(super) fn for_names(&mut self) -> Parse<(Option<Ident>, Ident)> {
        let token = self.expect(Kind::Ident, "a name for the elements is needed here")?;
        let (mut key, mut value) = (None, self.ident(token));
        if self.take_if(Kind::Comma).is_some() {
            let token = self.expect(Kind::Ident, "a name for the values is needed here")?;
            key = Some(std::mem::replace(&mut value, self.ident(token)));
        }
        if !self.at_word("in") {
            return Err(self.wrong_here("`in` is needed here"));
        }
        self.take();
        Ok((key, value))
    }
}

/// A bare word is a name, and so is a plain string; anything else is computed.
fn object_key(key: Expr) -> ObjectKey {
    match key.kind {
        ExprKind::Variable(name) | ExprKind::String(name) => ObjectKey::Name(name),
        ExprKind::Bool(value) => ObjectKey::Name(if value { "true" } else { "false" }.into()),
        ExprKind::Null => ObjectKey::Name("null".into()),
        _ => ObjectKey::Expr(key),
    }
}

/// Digits, perhaps a point with digits, perhaps an exponent.
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => (text, "0"),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    digits(whole) && digits(fraction) && digits(exponent)
}

/// An operator with how tight it binds.
///
/// <https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations>
fn operator(kind: Kind) -> Option<(BinaryOperator, u8)> {
    Some(match kind {
        Kind::Or => (BinaryOperator::Or, 1),
        Kind::And => (BinaryOperator::And, 2),
        Kind::Equal => (BinaryOperator::Equal, 3),
        Kind::NotEqual => (BinaryOperator::NotEqual, 3),
        Kind::Less => (BinaryOperator::Less, 4),
        Kind::LessEqual => (BinaryOperator::LessEqual, 4),
        Kind::Greater => (BinaryOperator::Greater, 4),
        Kind::GreaterEqual => (BinaryOperator::GreaterEqual, 4),
        Kind::Plus => (BinaryOperator::Add, 5),
        Kind::Minus => (BinaryOperator::Subtract, 5),
        Kind::Star => (BinaryOperator::Multiply, 6),
        Kind::Slash => (BinaryOperator::Divide, 6),
        Kind::Percent => (BinaryOperator::Modulo, 6),
        _ => return None,
    })
}
