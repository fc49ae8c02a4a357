//! Text to tokens. Strings, heredocs and interpolations nest, so the lexer keeps a stack of what it is in.

use super::tree::Comment;
use memchr::memchr;
use onus_source::{Code, Diagnostic, FileId, Range};

/// The most mistakes that are told of one file.
pub(super) const MAX_MISTAKES: usize = 100;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Newline,
    Ident,
    Number,
    /// `"`, opening
    OpenQuote,
    CloseQuote,
    /// Text within quotes, escapes included.
    Quoted,
    /// `<<END` or `<<-END` with its newline
    OpenHeredoc,
    /// The line of the closing marker, without its newline.
    CloseHeredoc,
    /// Text of a heredoc or template file: at most one line.
    Text,
    /// `${` or `${~`
    Interpolation,
    /// `%{` or `%{~`
    Directive,
    /// `}` or `~}` that ends one of these
    SequenceEnd,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    Dot,
    Comma,
    Colon,
    DoubleColon,
    Question,
    Assign,
    FatArrow,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    And,
    Or,
    Not,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Ellipsis,
    /// What the language doesn't know; there is a diagnostic.
    Invalid,
    End,
}

impl Kind {
    /// Whether it opens something that a closing token ends.
    pub(super) fn opens(self) -> bool {
        matches!(
            self,
            Self::OpenQuote
                | Self::OpenHeredoc
                | Self::Interpolation
                | Self::Directive
                | Self::OpenBrace
                | Self::OpenBracket
                | Self::OpenParen
        )
    }

    /// Whether it closes something.
    pub(super) fn closes(self) -> bool {
        matches!(
            self,
            Self::CloseQuote
                | Self::CloseHeredoc
                | Self::SequenceEnd
                | Self::CloseBrace
                | Self::CloseBracket
                | Self::CloseParen
        )
    }
}

/// A token with its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range,
}

/// What a text was split into.
pub(super) struct Lexed {
    /// The tokens; the last one is [`Kind::End`].
    pub(super) tokens: Vec<Token>,
    pub(super) comments: Vec<Comment>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What the lexer is in.
enum Mode {
    /// Code, with the number of braces that are open in it.
    Code(u32),
    Quoted,
    /// A heredoc with its marker, and whether its next character starts a line.
    Heredoc(Range, bool),
    /// A template file.
    Bare,
}

struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    file: FileId,
    modes: Vec<Mode>,
    line_start: usize,
    out: Lexed,
}

/// Splits configuration (or, with `bare`, a template file) into tokens, from the byte `start` on.
pub(super) fn lex(text: &str, start: usize, bare: bool, file: FileId) -> Lexed {
    let base = if bare { Mode::Bare } else { Mode::Code(0) };
    let out = Lexed { tokens: Vec::with_capacity(text.len() / 4), comments: Vec::new(), diagnostics: Vec::new() };
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: start, file, modes: vec![base], line_start: start, out };
    lexer.run();
    lexer.out
}

impl Lexer<'_> {
    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn push(&mut self, kind: Kind, start: usize) {
        self.out.tokens.push(Token { kind, range: Range::new(start, self.at) });
    }

    /// A token of the next `length` bytes.
    fn take(&mut self, kind: Kind, length: usize) {
        let start = self.at;
        self.at = (self.at + length).min(self.bytes.len());
        self.push(kind, start);
    }

    fn mistake(&mut self, range: Range, message: &str) {
        if self.out.diagnostics.len() < MAX_MISTAKES {
            self.out.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(range.in_file(self.file)));
        }
    }

    fn run(&mut self) {
        while self.at < self.bytes.len() {
            match self.modes.last_mut() {
                Some(Mode::Quoted) => self.quoted(),
                Some(Mode::Heredoc(..)) => self.heredoc(),
                Some(Mode::Bare) => {
                    if !self.sequence() {
                        self.text_run();
                    }
                }
                Some(Mode::Code(_)) | None => self.code(),
            }
        }
        self.push(Kind::End, self.at);
    }

    /// `${`, `%{`; whether there was one.
    fn sequence(&mut self) -> bool {
        let kind = match (self.byte(0), self.byte(1)) {
            (b'$', b'{') => Kind::Interpolation,
            (b'%', b'{') => Kind::Directive,
            _ => return false,
        };
        if let Some(Mode::Heredoc(_, line_starts)) = self.modes.last_mut() {
            *line_starts = false;
        }
        self.take(kind, if self.byte(2) == b'~' { 3 } else { 2 });
        self.modes.push(Mode::Code(0));
        true
    }

    /// `$`, `%` that start no sequence, and `$${`, `%%{`: their length.
    fn lone_sign(&self) -> Option<usize> {
        let sign = self.byte(0);
        if !matches!(sign, b'$' | b'%') {
            return None;
        }
        Some(match (self.byte(1), self.byte(2)) {
            (second, b'{') if second == sign => 3 + usize::from(self.byte(3) == b'~'),
            _ => 1,
        })
    }

    fn quoted(&mut self) {
        if self.sequence() {
            return;
        }
        if let Some(length) = self.lone_sign() {
            return self.take(Kind::Quoted, length);
        }
        match self.byte(0) {
            b'"' => {
                self.take(Kind::CloseQuote, 1);
                self.modes.pop();
            }
            b'\n' | b'\r' => {
                let here = Range::new(self.at, self.at + 1);
                self.mistake(here, "a string in quotes must end on its line: use a heredoc or \\n");
                // As if it ended here, so that only this line is lost.
                self.take(Kind::Invalid, 0);
                self.take(Kind::CloseQuote, 0);
                self.modes.pop();
            }
            _ => {
                let start = self.at;
                loop {
                    match self.byte(0) {
                        b'"' | b'$' | b'%' | b'\n' | b'\r' => break,
                        b'\\' if !matches!(self.byte(1), b'\n' | b'\r') => self.at += 2,
                        _ => self.at += 1,
                    }
                    if self.at >= self.bytes.len() {
                        self.at = self.bytes.len();
                        break;
                    }
                }
                self.push(Kind::Quoted, start);
            }
        }
    }

    fn heredoc(&mut self) {
        if let Some(Mode::Heredoc(marker, true)) = self.modes.last() {
            let marker = self.text.get(marker.start as usize..marker.end as usize).unwrap_or("");
            let rest = self.text.get(self.at..).unwrap_or("");
            if let Some(end) = memchr(b'\n', rest.as_bytes()) {
                let line = rest.get(..end).unwrap_or("");
                if line.trim() == marker {
                    self.take(Kind::CloseHeredoc, line.strip_suffix('\r').unwrap_or(line).len());
                    self.modes.pop();
                    return;
                }
            }
        }
        if self.sequence() {
            return;
        }
        self.text_run();
        let ends_line = self.bytes.get(self.at.wrapping_sub(1)) == Some(&b'\n');
        if let Some(Mode::Heredoc(_, line_starts)) = self.modes.last_mut() {
            *line_starts = ends_line;
        }
    }

    /// Text up to the end of the line, its newline included, or up to the next sign.
    fn text_run(&mut self) {
        let start = self.at;
        if let Some(length) = self.lone_sign() {
            self.at += length;
            // A newline right after the sign belongs to it.
            if self.byte(0) == b'\r' && self.byte(1) == b'\n' {
                self.at += 2;
            } else if self.byte(0) == b'\n' {
                self.at += 1;
            }
            self.at = self.at.min(self.bytes.len());
        } else {
            while self.at < self.bytes.len() {
                match self.byte(0) {
                    b'$' | b'%' => break,
                    b'\n' => {
                        self.at += 1;
                        break;
                    }
                    _ => self.at += 1,
                }
            }
        }
        self.push(Kind::Text, start);
    }

    fn code(&mut self) {
        let start = self.at;
        match self.byte(0) {
            b' ' | b'\t' => self.at += 1,
            b'\n' => {
                self.take(Kind::Newline, 1);
                self.line_start = self.at;
            }
            b'\r' if self.byte(1) == b'\n' => {
                self.take(Kind::Newline, 2);
                self.line_start = self.at;
            }
            b'#' => self.line_comment(1),
            b'/' if self.byte(1) == b'/' => self.line_comment(2),
            b'/' if self.byte(1) == b'*' => self.block_comment(),
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.ident(),
            b'"' => {
                self.take(Kind::OpenQuote, 1);
                self.modes.push(Mode::Quoted);
            }
            b'<' if self.byte(1) == b'<' && self.open_heredoc() => {}
            b'{' => {
                self.take(Kind::OpenBrace, 1);
                if let Some(Mode::Code(open)) = self.modes.last_mut() {
                    *open += 1;
                }
            }
            b'}' => self.close_brace(1),
            b'~' if self.byte(1) == b'}' => self.close_brace(2),
            byte => match symbol(byte, self.byte(1), self.byte(2)) {
                Some((kind, length)) => self.take(kind, length),
                None => {
                    let rest = self.text.get(start..).unwrap_or("");
                    let c = rest.chars().next().unwrap_or(' ');
                    if unicode_ident::is_xid_start(c) {
                        return self.ident();
                    }
                    self.take(Kind::Invalid, c.len_utf8());
                    let message = match c {
                        '&' | '|' | '^' | '~' => "there are no operators on bits",
                        '\'' => "strings stand in double quotes",
                        ';' => "arguments are separated by newlines, elements by commas",
                        _ => "this character means nothing here",
                    };
                    self.mistake(Range::new(start, self.at), message);
                }
            },
        }
    }

    /// A brace that ends a sequence of a template, or a block or object.
    fn close_brace(&mut self, length: usize) {
        let nested = self.modes.len() > 1;
        match self.modes.last_mut() {
            Some(Mode::Code(0)) if nested => {
                self.take(Kind::SequenceEnd, length);
                self.modes.pop();
            }
            Some(Mode::Code(open)) => {
                *open = open.saturating_sub(1);
                self.take(if length == 1 { Kind::CloseBrace } else { Kind::SequenceEnd }, length);
            }
            _ => self.take(Kind::CloseBrace, length),
        }
    }

    fn ident(&mut self) {
        let start = self.at;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' => self.at += 1,
                byte if byte.is_ascii() => break,
                _ => match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
                    Some(c) if unicode_ident::is_xid_continue(c) => self.at += c.len_utf8(),
                    _ => break,
                },
            }
        }
        self.push(Kind::Ident, start);
    }

    /// A digit, then digits, points and exponents, as long as it doesn't end with a point.
    fn number(&mut self) {
        let start = self.at;
        self.at += 1;
        let mut end = self.at;
        loop {
            match self.byte(0) {
                b'0'..=b'9' => {
                    self.at += 1;
                    end = self.at;
                }
                b'.' => self.at += 1,
                b'e' | b'E' => {
                    let sign = usize::from(matches!(self.byte(1), b'+' | b'-'));
                    if !self.byte(1 + sign).is_ascii_digit() {
                        break;
                    }
                    self.at += 2 + sign;
                    end = self.at;
                }
                _ => break,
            }
        }
        self.at = end;
        self.push(Kind::Number, start);
    }

    /// `<<END`, `<<-END` with nothing but a newline after it; whether it was one.
    fn open_heredoc(&mut self) -> bool {
        let rest = self.text.get(self.at + 2..).unwrap_or("");
        let (dash, rest) = rest.strip_prefix('-').map_or((0, rest), |rest| (1, rest));
        let starts = rest.chars().next().is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
        let length = rest.find(|c: char| c != '-' && !unicode_ident::is_xid_continue(c)).unwrap_or(rest.len());
        let after = rest.get(length..).unwrap_or("");
        let newline = if after.starts_with("\r\n") { 2 } else { usize::from(after.starts_with('\n')) };
        if !starts || newline == 0 {
            return false;
        }
        let marker = self.at + 2 + dash;
        self.take(Kind::OpenHeredoc, 2 + dash + length + newline);
        self.modes.push(Mode::Heredoc(Range::new(marker, marker + length), true));
        self.line_start = self.at;
        true
    }

    fn line_comment(&mut self, marker: usize) {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or(&[]);
        let newline = memchr(b'\n', rest);
        self.at = newline.map_or(self.bytes.len(), |n| start + n);
        self.comment(start, start + marker, self.at);
        if newline.is_some() {
            self.take(Kind::Newline, 1);
            self.line_start = self.at;
        }
    }

    fn block_comment(&mut self) {
        let start = self.at;
        match self.text.get(start + 2..).and_then(|rest| rest.find("*/")) {
            Some(n) => {
                self.at = start + n + 4;
                self.comment(start, start + 2, self.at - 2);
                // What follows a comment doesn't start its line, but what follows its last newline isn't of the first.
                if let Some(n) = self.text.get(start..self.at).and_then(|comment| comment.rfind('\n')) {
                    self.line_start = start + n + 1;
                }
            }
            None => {
                self.take(Kind::Invalid, 2);
                self.mistake(Range::new(start, self.at), "this comment doesn't end");
            }
        }
    }

    fn comment(&mut self, start: usize, body: usize, end: usize) {
        let before = self.text.get(self.line_start.min(start)..start).unwrap_or("");
        self.out.comments.push(Comment {
            range: Range::new(start, self.at),
            text: self.text.get(body..end).unwrap_or("").trim().into(),
            own_line: before.trim().is_empty(),
        });
    }
}

/// What a sign means, with its length.
fn symbol(first: u8, second: u8, third: u8) -> Option<(Kind, usize)> {
    Some(match (first, second, third) {
        (b'.', b'.', b'.') => (Kind::Ellipsis, 3),
        (b'=', b'=', _) => (Kind::Equal, 2),
        (b'=', b'>', _) => (Kind::FatArrow, 2),
        (b'!', b'=', _) => (Kind::NotEqual, 2),
        (b'<', b'=', _) => (Kind::LessEqual, 2),
        (b'>', b'=', _) => (Kind::GreaterEqual, 2),
        (b'&', b'&', _) => (Kind::And, 2),
        (b'|', b'|', _) => (Kind::Or, 2),
        (b':', b':', _) => (Kind::DoubleColon, 2),
        (b'.', ..) => (Kind::Dot, 1),
        (b',', ..) => (Kind::Comma, 1),
        (b':', ..) => (Kind::Colon, 1),
        (b'?', ..) => (Kind::Question, 1),
        (b'=', ..) => (Kind::Assign, 1),
        (b'<', ..) => (Kind::Less, 1),
        (b'>', ..) => (Kind::Greater, 1),
        (b'!', ..) => (Kind::Not, 1),
        (b'+', ..) => (Kind::Plus, 1),
        (b'-', ..) => (Kind::Minus, 1),
        (b'*', ..) => (Kind::Star, 1),
        (b'/', ..) => (Kind::Slash, 1),
        (b'%', ..) => (Kind::Percent, 1),
        (b'[', ..) => (Kind::OpenBracket, 1),
        (b']', ..) => (Kind::CloseBracket, 1),
        (b'(', ..) => (Kind::OpenParen, 1),
        (b')', ..) => (Kind::CloseParen, 1),
        _ => return None,
    })
}
