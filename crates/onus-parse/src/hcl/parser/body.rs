//! Files and blocks: arguments and nested blocks, and how to go on after something broken.

use super::{Kind, MAX_BLOCKS, Parse, Parser};
use crate::hcl::tree::{Attribute, Block, Body, Expr, ExprKind, Ident, Label};
use onus_source::{Code, Diagnostic, Range};
use std::collections::BTreeMap;
use std::sync::Arc;

impl Parser<'_> {
    /// The content of a file.
    pub(super) fn file_body(&mut self) -> Body {
        let mut body = Body::default();
        loop {
            self.items(Kind::End, &mut body);
            self.lost = false;
            match self.peek() {
                Kind::End => break,
                Kind::CloseBrace => {
                    self.wrong_here("this closes nothing");
                    self.take();
                }
                _ => {}
            }
        }
        self.duplicates(&body);
        body
    }

    /// Arguments and blocks up to a closing token, which stays.
    fn items(&mut self, end: Kind, body: &mut Body) {
        loop {
            let (start, kind) = (self.at, self.peek());
            match kind {
                Kind::Newline => {
                    self.take();
                }
                // A brace at the top of a file is the caller's to tell of.
                Kind::End | Kind::CloseBrace => return,
                // Behind a mistake, a block at the margin is no part of the one before: the brace that closed it was taken for
                // the bracket that is missing.
                _ if end != Kind::End && !self.diagnostics.is_empty() && self.starts_block(start) => {
                    self.lost = true;
                    return;
                }
                _ => {
                    let depth = self.depth;
                    if self.item(kind, body).is_err() {
                        (self.newlines, self.depth) = (true, depth);
                        self.skip_item(start, end != Kind::End);
                        if self.at == start && !self.lost {
                            self.take();
                        }
                    }
                }
            }
            if self.lost {
                return;
            }
        }
    }

    fn item(&mut self, kind: Kind, body: &mut Body) -> Parse<()> {
        if kind != Kind::Ident {
            return Err(self.wrong_here("an argument or block is needed here"));
        }
        let token = self.take();
        let name = self.ident(token);
        match self.peek() {
            Kind::Assign => {
                self.argument(name, body)?;
                self.end_of_item("an argument must end with a newline")
            }
            Kind::OpenQuote | Kind::OpenBrace | Kind::Ident => self.block(name, body),
            _ => Err(self.wrong_here("an argument (`name = value`) or block is needed here")),
        }
    }

    fn end_of_item(&mut self, message: &str) -> Parse<()> {
        match self.peek() {
            Kind::Newline => {
                self.take();
                Ok(())
            }
            Kind::End => Ok(()),
            _ => Err(self.wrong_here(message)),
        }
    }

    /// `name = value`. With a broken value the argument is there all the same, so that nobody takes it for left out.
    fn argument(&mut self, name: Ident, body: &mut Body) -> Parse<()> {
        self.take();
        let start = self.token().range.start;
        match self.expression() {
            Ok(expr) => {
                body.attributes.push(Attribute { range: name.range.to(expr.range), name, expr });
                Ok(())
            }
            Err(broken) => {
                let end = self.last_end.max(start);
                let expr = Expr { kind: ExprKind::Invalid, range: Range { start, end } };
                body.attributes.push(Attribute { range: name.range.to(expr.range), name, expr });
                Err(broken)
            }
        }
    }

    fn block(&mut self, kind: Ident, body: &mut Body) -> Parse<()> {
        let mut labels = Vec::new();
        loop {
            match self.peek() {
                Kind::OpenBrace => break,
                Kind::Ident => {
                    let token = self.take();
                    labels.push(Label { text: self.slice(token.range).into(), range: token.range });
                }
                Kind::OpenQuote => labels.push(self.label()?),
                Kind::Newline => {
                    return Err(self.wrong_here("a block's `{` must stand on the line of its labels"));
                }
                _ => return Err(self.wrong_here("a label in quotes or `{` is needed here")),
            }
        }
        if self.blocks >= MAX_BLOCKS {
            return Err(self.too_deep());
        }
        self.take();
        let header = labels.last().map_or(kind.range, |label| kind.range.to(label.range));
        let mut content = Body::default();
        let start = self.last_end;
        self.blocks += 1;
        let result = self.deeper(|parser| {
            match parser.peek() {
                Kind::Newline | Kind::End | Kind::CloseBrace => {
                    let mistakes = parser.mistakes;
                    parser.items(Kind::CloseBrace, &mut content);
                    let closed = !parser.lost && parser.take_if(Kind::CloseBrace).is_some();
                    // What is broken in the block explains a missing brace.
                    if !closed && parser.mistakes == mistakes {
                        parser.wrong(header, "this block isn't closed");
                    }
                }
                _ => parser.single(&mut content)?,
            }
            Ok(())
        });
        self.blocks -= 1;
        content.range = Range { start, end: self.last_end };
        let range = Range { start: header.start, end: self.last_end.max(header.end) };
        body.blocks.push(Block { kind, labels, body: content, header, range });
        result?;
        if self.lost { Ok(()) } else { self.end_of_item("a block must end with a newline") }
    }

    /// `{ name = value }` on one line.
    fn single(&mut self, content: &mut Body) -> Parse<()> {
        let token = self.expect(Kind::Ident, "an argument, or a newline, is needed here")?;
        if self.peek() != Kind::Assign {
            return Err(self.wrong_here("a block on one line holds one argument and no blocks"));
        }
        let name = self.ident(token);
        self.argument(name, content)?;
        self.expect(Kind::CloseBrace, "a block on one line holds one argument, and ends there")?;
        Ok(())
    }

    /// A label in quotes.
    fn label(&mut self) -> Parse<Label> {
        let open = self.take();
        let mut text = String::new();
        loop {
            match self.peek() {
                Kind::Quoted => {
                    let token = self.take();
                    self.unescape(token.range, &mut text);
                }
                Kind::CloseQuote => break,
                _ => return Err(self.wrong_here("a label is a plain string")),
            }
        }
        let close = self.take();
        Ok(Label { text: text.into(), range: open.range.to(close.range) })
    }

    /// Goes on behind a broken item that starts at the token `start`: at the end of its line, but of brackets that open in it
    /// as a whole. Stays before a brace that closes the body around, and stops where a block starts at the margin although
    /// brackets are open: then they were meant to be closed.
    fn skip_item(&mut self, start: usize, nested: bool) {
        if self.peek() == Kind::End {
            return;
        }
        let broken = self.at;
        let mut open = 0_u32;
        let mut at = start;
        while let Some(token) = self.tokens.get(at).copied() {
            let margin = at > start && (nested || open > 0) && self.starts_block(at);
            if margin {
                self.at = at;
                self.lost = true;
                return;
            }
            match token.kind {
                Kind::End => break,
                Kind::Newline if open == 0 && at >= broken => {
                    at += 1;
                    break;
                }
                Kind::CloseBrace if open == 0 && at >= broken => break,
                kind if kind.opens() => open += 1,
                kind if kind.closes() => open = open.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        self.at = at.min(self.tokens.len().saturating_sub(1));
    }

    /// Whether a block of a file starts at this token, at the left margin.
    fn starts_block(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.kind == Kind::Ident) else { return false };
        let at_margin = match token.range.start.checked_sub(1) {
            Some(before) => self.text.as_bytes().get(before as usize) == Some(&b'\n'),
            None => true,
        };
        if !at_margin {
            return false;
        }
        let rest = self.tokens.get(at + 1..).unwrap_or_default();
        let after = rest
            .iter()
            .find(|token| !matches!(token.kind, Kind::Ident | Kind::OpenQuote | Kind::Quoted | Kind::CloseQuote));
        after.is_some_and(|token| token.kind == Kind::OpenBrace)
    }

    /// Tells of arguments that are written twice, in all bodies.
    fn duplicates(&mut self, body: &Body) {
        let mut first: BTreeMap<&Arc<str>, Range> = BTreeMap::new();
        for attribute in &body.attributes {
            let name = &attribute.name;
            match first.get(&name.name) {
                Some(range) if self.diagnostics.len() < super::MAX_MISTAKES => {
                    let message = format!("`{}` is written twice", name.name);
                    let diagnostic = Diagnostic::new(Code::Duplicate, message).at(name.range.in_file(self.file));
                    self.diagnostics.push(diagnostic.with_related(range.in_file(self.file), "first written here"));
                }
                Some(_) => {}
                None => {
                    first.insert(&name.name, name.range);
                }
            }
        }
        for block in &body.blocks {
            self.duplicates(&block.body);
        }
    }
}
