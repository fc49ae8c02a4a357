//! Templates: quoted strings, heredocs, template files. Whitespace is stripped and heredocs are dedented here, so that the
//! tree holds what is meant.

use super::{Kind, Parse, Parser};
use crate::hcl::tree::{Expr, ExprKind, Ident, StringTemplate, TemplatePart};
use onus_source::Range;
use unicode_segmentation::UnicodeSegmentation as _;

/// A piece of a template before directives find their ends.
enum Piece {
    /// Text; heredocs have one for each line.
    Text(String),
    Interpolation(Expr),
    If(Expr, Range),
    Else(Range),
    EndIf(Range),
    For(Option<Ident>, Ident, Expr, Range),
    EndFor(Range),
}

impl Parser<'_> {
    /// A template up to its closing token. `flush` heredocs lose the indentation that their lines share.
    pub(super) fn template(&mut self, close: Kind, flush: bool) -> Parse<ExprKind> {
        let mut pieces = self.deeper(|parser| parser.pieces(close))?;
        if flush {
            dedent(&mut pieces);
        }
        let pieces = melded(pieces);
        let mut pieces = pieces.into_iter().peekable();
        let mut parts = Vec::new();
        match self.parts(&mut pieces, &mut parts)? {
            None => {}
            Some(Piece::Else(range) | Piece::EndIf(range) | Piece::EndFor(range)) => {
                self.wrong(range, "this directive closes nothing");
            }
            Some(_) => {}
        }
        Ok(match parts.as_slice() {
            [] => ExprKind::String("".into()),
            [TemplatePart::Text(text)] => ExprKind::String(std::sync::Arc::clone(text)),
            _ => ExprKind::Template(Box::new(StringTemplate { parts })),
        })
    }

    fn pieces(&mut self, close: Kind) -> Parse<Vec<Piece>> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut height = 1;
        // Whether the piece before this one asked to strip the start of this one, if it is text.
        let mut strip_next = false;
        loop {
            let token = self.token();
            let strip = std::mem::take(&mut strip_next);
            match token.kind {
                kind if kind == close => {
                    self.take();
                    self.height = height;
                    self.raise(height)?;
                    return Ok(pieces);
                }
                Kind::Quoted | Kind::Text => {
                    self.take();
                    let mut text = String::new();
                    if token.kind == Kind::Quoted {
                        self.unescape(token.range, &mut text);
                    } else {
                        unescape_signs(self.slice(token.range), &mut text);
                    }
                    if strip {
                        text.drain(..text.len() - text.trim_start().len());
                    }
                    pieces.push(Piece::Text(text));
                }
                Kind::Interpolation | Kind::Directive => {
                    self.take();
                    if token.range.end - token.range.start == 3
                        && let Some(Piece::Text(text)) = pieces.last_mut()
                    {
                        text.truncate(text.trim_end().len());
                    }
                    let piece = self.with_newlines(false, |parser| {
                        let piece = if token.kind == Kind::Interpolation {
                            Piece::Interpolation(parser.expression()?)
                        } else {
                            parser.height = 1;
                            parser.directive(token.range)?
                        };
                        height = height.max(parser.height);
                        let end = parser.close(Kind::SequenceEnd, token.range, "`}` is needed here")?;
                        strip_next = end.range.end - end.range.start == 2;
                        Ok(piece)
                    })?;
                    pieces.push(piece);
                }
                _ => return Err(self.wrong_here("this string doesn't end")),
            }
        }
    }

    fn directive(&mut self, open: Range) -> Parse<Piece> {
        let token = self.expect(Kind::Ident, "a directive (`if`, `for` …) is needed here")?;
        let range = open.to(token.range);
        Ok(match self.slice(token.range) {
            "if" => Piece::If(self.expression()?, range),
            "else" => Piece::Else(range),
            "endif" => Piece::EndIf(range),
            "for" => {
                let (key, value) = self.for_names()?;
                Piece::For(key, value, self.expression()?, range)
            }
            "endfor" => Piece::EndFor(range),
            _ => {
                self.wrong(token.range, "this is no directive");
                return Err(super::Broken);
            }
        })
    }

    /// Parts up to a directive that closes or divides, which is given back.
    fn parts(
        &mut self,
        pieces: &mut impl Iterator<Item = Piece>,
        parts: &mut Vec<TemplatePart>,
    ) -> Parse<Option<Piece>> {
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Text(text) => parts.push(TemplatePart::Text(text.into())),
                Piece::Interpolation(expr) => parts.push(TemplatePart::Interpolation(expr)),
                Piece::Else(_) | Piece::EndIf(_) | Piece::EndFor(_) => return Ok(Some(piece)),
                Piece::If(condition, open) => {
                    let (mut then, mut otherwise) = (Vec::new(), Vec::new());
                    let mut end = self.inner(pieces, &mut then)?;
                    if let Some(Piece::Else(_)) = end {
                        end = self.inner(pieces, &mut otherwise)?;
                    }
                    let range = match end {
                        Some(Piece::EndIf(range)) => open.to(range),
                        _ => return Err(self.unclosed(open, "there is no `endif` for this")),
                    };
                    parts.push(TemplatePart::If { condition, then, otherwise, range });
                }
                Piece::For(key, value, collection, open) => {
                    let mut body = Vec::new();
                    let range = match self.inner(pieces, &mut body)? {
                        Some(Piece::EndFor(range)) => open.to(range),
                        _ => return Err(self.unclosed(open, "there is no `endfor` for this")),
                    };
                    parts.push(TemplatePart::For { key, value, collection, body, range });
                }
            }
        }
        Ok(None)
    }

    fn inner(
        &mut self,
        pieces: &mut impl Iterator<Item = Piece>,
        parts: &mut Vec<TemplatePart>,
    ) -> Parse<Option<Piece>> {
        self.deeper(|parser| parser.parts(pieces, parts))
    }

    fn unclosed(&mut self, range: Range, message: &str) -> super::Broken {
        self.wrong(range, message);
        super::Broken
    }

    /// Appends what the text of a quoted string means.
    pub(super) fn unescape(&mut self, range: Range, out: &mut String) {
        let text = self.slice(range);
        if !text.contains('\\') {
            return unescape_signs(text, out);
        }
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            if c != '\\' {
                out.push(c);
                continue;
            }
            let start = range.start as usize + at;
            match chars.next() {
                Some((_, 'n')) => out.push('\n'),
                Some((_, 'r')) => out.push('\r'),
                Some((_, 't')) => out.push('\t'),
                Some((_, '"')) => out.push('"'),
                Some((_, '\\')) => out.push('\\'),
                Some((_, letter @ ('u' | 'U'))) => {
                    let length = if letter == 'u' { 4 } else { 8 };
                    let digits = text.get(at + 2..at + 2 + length).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
                    match digits.and_then(|d| u32::from_str_radix(d, 16).ok()).and_then(char::from_u32) {
                        Some(c) => {
                            out.push(c);
                            // The digits are ASCII.
                            for _ in 0..length {
                                chars.next();
                            }
                        }
                        None => {
                            let message = format!("`\\{letter}` needs {length} digits of a character");
                            self.wrong(Range::new(start, start + 2), &message);
                        }
                    }
                }
                Some((_, other)) => {
                    let message = format!("`\\{other}` is no escape sequence");
                    self.wrong(Range::new(start, start + 1 + other.len_utf8()), &message);
                }
                None => self.wrong(Range::new(start, start + 1), "a backslash needs a letter after it"),
            }
        }
    }
}

/// `$${` and `%%{` are the sequences without the first sign.
fn unescape_signs(text: &str, out: &mut String) {
    let escaped = text.starts_with("$${") || text.starts_with("%%{");
    out.push_str(if escaped { text.get(1..).unwrap_or(text) } else { text });
}

/// Takes away the indentation that all lines share. Lines of nothing but whitespace don't count; a line whose newline before
/// was stripped is none.
fn dedent(pieces: &mut [Piece]) {
    let mut least = usize::MAX;
    let mut starts = Vec::new();
    let mut line_start = true;
    for (i, piece) in pieces.iter().enumerate() {
        let text = if let Piece::Text(text) = piece { Some(text.as_str()) } else { None };
        if std::mem::take(&mut line_start) {
            match text {
                Some(text) if text.ends_with('\n') && text.trim_start().is_empty() => {}
                Some(text) => {
                    let indent = text.get(..text.len() - text.trim_start().len()).unwrap_or("");
                    least = least.min(indent.graphemes(true).count());
                    starts.push(i);
                }
                None => least = 0,
            }
        }
        line_start = text.is_some_and(|text| text.ends_with('\n'));
    }
    for i in starts {
        if let Some(Piece::Text(text)) = pieces.get_mut(i) {
            let bytes: usize = text.graphemes(true).take(least).map(str::len).sum();
            text.drain(..bytes);
        }
    }
}

/// Text next to text as one. Empty text stays: with it, a lone interpolation is a string all the same.
fn melded(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => out.push(piece),
        }
    }
    out
}
