//! A recursive-descent parser of HCL's native syntax, as Terraform reads it. It never gives up: what is broken is told, and the
//! rest is in the tree.

mod body;
mod expression;
mod template;

use super::lexer::{Kind, Lexed, MAX_MISTAKES, Token, lex};
use super::tree::{Comment, Expr, Ident, Parsed};
use onus_source::{Code, Diagnostic, FileId, Range};

/// The deepest nesting, of brackets and of operators: whoever walks the tree recurses.
pub(super) const MAX_DEPTH: u32 = 1_000;

/// The deepest nesting of blocks.
const MAX_BLOCKS: u32 = 100;

/// Something is broken here, and a diagnostic says what.
#[derive(Clone, Copy, Debug)]
struct Broken;

type Parse<T> = Result<T, Broken>;

struct Parser<'a> {
    text: &'a str,
    file: FileId,
    tokens: Vec<Token>,
    /// The next token.
    at: usize,
    /// Where the last token that was taken ended.
    last_end: u32,
    /// Whether newlines count: they don't within parentheses and brackets.
    newlines: bool,
    /// How deep the parser is in nested brackets and blocks.
    depth: u32,
    /// How deep it is in blocks.
    blocks: u32,
    /// How tall the tree of the last expression is.
    height: u32,
    /// A block of the file starts although others aren't closed: back to the top.
    lost: bool,
    /// How often something was out of place, told or not.
    mistakes: usize,
    diagnostics: Vec<Diagnostic>,
}

/// Parses a whole file.
pub(super) fn parse_file(text: &str, start: usize, file: FileId) -> Parsed {
    let (mut parser, comments) = Parser::new(text, start, false, file);
    let mut body = parser.file_body();
    body.range = Range::new(start, text.len());
    let diagnostics = parser.finish();
    Parsed { body, comments, diagnostics }
}

/// Parses a text that is one expression. With `newlines`, one at nesting level zero ends it, as in an argument.
pub(super) fn parse_expression(text: &str, newlines: bool, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    let (mut parser, _) = Parser::new(text, 0, false, file);
    parser.newlines = newlines;
    let expr = parser.expression().and_then(|expr| {
        parser.newlines = false;
        match parser.peek() {
            Kind::End => Ok(expr),
            _ => Err(parser.wrong_here("something follows the expression")),
        }
    });
    let diagnostics = parser.finish();
    match expr {
        Ok(expr) if diagnostics.is_empty() => Ok(expr),
        _ => Err(diagnostics),
    }
}

/// Parses the content of a template file.
pub(super) fn parse_template(text: &str, file: FileId) -> Result<Expr, Vec<Diagnostic>> {
    let (mut parser, _) = Parser::new(text, 0, true, file);
    let kind = parser.template(Kind::End, false);
    let diagnostics = parser.finish();
    match kind {
        Ok(kind) if diagnostics.is_empty() => Ok(Expr { kind, range: Range::new(0, text.len()) }),
        _ => Err(diagnostics),
    }
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, start: usize, bare: bool, file: FileId) -> (Self, Vec<Comment>) {
        let Lexed { tokens, comments, diagnostics } = lex(text, start, bare, file);
        let parser = Self {
            text,
            file,
            tokens,
            at: 0,
            last_end: start as u32,
            newlines: true,
            depth: 0,
            blocks: 0,
            height: 0,
            lost: false,
            mistakes: 0,
            diagnostics,
        };
        (parser, comments)
    }

    /// What was wrong, in the order of the text.
    fn finish(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span.map(|span| span.start));
        self.diagnostics
    }

    /// The place of the next token that counts.
    fn next_index(&self) -> usize {
        let mut at = self.at;
        if !self.newlines {
            while self.tokens.get(at).is_some_and(|token| token.kind == Kind::Newline) {
                at += 1;
            }
        }
        at.min(self.tokens.len().saturating_sub(1))
    }

    fn token(&self) -> Token {
        let end = Token { kind: Kind::End, range: Range { start: self.last_end, end: self.last_end } };
        self.tokens.get(self.next_index()).copied().unwrap_or(end)
    }

    fn peek(&self) -> Kind {
        self.token().kind
    }

    /// Takes the next token; the last one stays.
    fn take(&mut self) -> Token {
        let index = self.next_index();
        let token = self.token();
        if token.kind != Kind::End {
            self.at = index + 1;
            self.last_end = token.range.end;
        }
        token
    }

    /// Takes the next token when it is of this kind.
    fn take_if(&mut self, kind: Kind) -> Option<Token> {
        (self.peek() == kind).then(|| self.take())
    }

    /// Takes the next token, which must be of this kind.
    fn expect(&mut self, kind: Kind, message: &str) -> Parse<Token> {
        self.take_if(kind).ok_or_else(|| self.wrong_here(message))
    }

    /// Takes what closes `open`.
    fn close(&mut self, kind: Kind, open: Range, message: &str) -> Parse<Token> {
        if self.peek() == Kind::End && kind != Kind::End {
            self.wrong(open, "this isn't closed");
            return Err(Broken);
        }
        self.expect(kind, message)
    }

    fn slice(&self, range: Range) -> &'a str {
        self.text.get(range.start as usize..range.end as usize).unwrap_or("")
    }

    /// Whether the next token is this word.
    fn at_word(&self, word: &str) -> bool {
        let token = self.token();
        token.kind == Kind::Ident && self.slice(token.range) == word
    }

    fn ident(&self, token: Token) -> Ident {
        Ident { name: self.slice(token.range).into(), range: token.range }
    }

    /// Tells that the next token is out of place.
    fn wrong_here(&mut self, message: &str) -> Broken {
        let token = self.token();
        self.mistakes += 1;
        // What the lexer told already needs no second word.
        if token.kind != Kind::Invalid {
            self.wrong(token.range, message);
        }
        Broken
    }

    fn wrong(&mut self, range: Range, message: &str) {
        self.mistakes += 1;
        if self.diagnostics.len() < MAX_MISTAKES {
            self.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(range.in_file(self.file)));
        }
    }

    /// Runs one level deeper.
    fn deeper<T>(&mut self, run: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        if self.depth >= MAX_DEPTH {
            return Err(self.too_deep());
        }
        self.depth += 1;
        let result = run(self);
        self.depth -= 1;
        result
    }

    /// Runs with newlines that count, or that don't.
    fn with_newlines<T>(&mut self, newlines: bool, run: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        let before = std::mem::replace(&mut self.newlines, newlines);
        let result = run(self);
        self.newlines = before;
        result
    }

    /// Notes that the last expression stands on top of others of at most this height.
    fn raise(&mut self, below: u32) -> Parse<()> {
        self.height = below + 1;
        if self.height > MAX_DEPTH { Err(self.too_deep()) } else { Ok(()) }
    }

    fn too_deep(&mut self) -> Broken {
        let range = self.token().range;
        self.mistakes += 1;
        if self.diagnostics.len() < MAX_MISTAKES {
            let message = if self.blocks >= MAX_BLOCKS {
                format!("blocks are nested more than {MAX_BLOCKS} deep")
            } else {
                format!("nested more than {MAX_DEPTH} deep")
            };
            self.diagnostics.push(Diagnostic::new(Code::Limit, message).at(range.in_file(self.file)));
        }
        Broken
    }
}
