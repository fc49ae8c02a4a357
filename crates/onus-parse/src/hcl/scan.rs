//! The skeleton of a native-syntax file, found without parsing it: comments, top-level items, nesting depth.

use super::tree::Comment;
use onus_source::Range;

/// What the scan found.
#[derive(Debug, Default)]
pub(super) struct Skeleton {
    pub(super) comments: Vec<Comment>,
    /// Where the top-level attributes and blocks lie, one behind the other.
    pub(super) items: Vec<std::ops::Range<usize>>,
    /// The deepest nesting of brackets and templates.
    pub(super) depth: usize,
}

enum Mode {
    /// Within `{`, `[` or `(`.
    Code,
    /// Within a quoted string.
    Quoted,
    /// Within a heredoc that ends with this marker.
    Heredoc(String),
}

/// Scans `text`. Unbalanced brackets recover at a line that starts a new block at the left margin.
pub(super) fn scan(text: &str) -> Skeleton {
    let bytes = text.as_bytes();
    let mut found = Skeleton::default();
    let mut modes: Vec<Mode> = Vec::new();
    let mut i = 0;
    let mut item: Option<usize> = None;
    let at = |i: usize| bytes.get(i).copied().unwrap_or(0);
    while i < bytes.len() {
        found.depth = found.depth.max(modes.len());
        match modes.last() {
            Some(Mode::Quoted) => match at(i) {
                b'\\' => i += 2,
                b'"' => {
                    modes.pop();
                    i += 1;
                }
                // A quoted string ends with its line: what follows must not be swallowed.
                b'\n' => {
                    modes.pop();
                }
                b'$' | b'%' if at(i + 1) == at(i) && at(i + 2) == b'{' => i += 3,
                b'$' | b'%' if at(i + 1) == b'{' => {
                    modes.push(Mode::Code);
                    i += 2;
                }
                _ => i += 1,
            },
            Some(Mode::Heredoc(marker)) => {
                let line_start = i == 0 || at(i - 1) == b'\n';
                if line_start {
                    let line = text.get(i..).unwrap_or("").lines().next().unwrap_or("");
                    if line.trim() == marker {
                        i += line.len();
                        modes.pop();
                        continue;
                    }
                }
                match at(i) {
                    b'$' | b'%' if at(i + 1) == at(i) && at(i + 2) == b'{' => i += 3,
                    b'$' | b'%' if at(i + 1) == b'{' => {
                        modes.push(Mode::Code);
                        i += 2;
                    }
                    _ => i += 1,
                }
            }
            Some(Mode::Code) | None => {
                let top = modes.is_empty();
                match at(i) {
                    b'#' => i = comment(text, i, 1, &mut found),
                    b'/' if at(i + 1) == b'/' => i = comment(text, i, 2, &mut found),
                    b'/' if at(i + 1) == b'*' => {
                        let end = text.get(i + 2..).and_then(|rest| rest.find("*/")).map_or(bytes.len(), |n| i + n + 4);
                        let body = text.get(i + 2..end.saturating_sub(2).max(i + 2)).unwrap_or("");
                        push(text, i, end, body, &mut found);
                        i = end;
                    }
                    b'"' => {
                        item = item.or(top.then_some(i));
                        modes.push(Mode::Quoted);
                        i += 1;
                    }
                    b'<' if at(i + 1) == b'<' && !modes.is_empty() | item.is_some() => {
                        let rest = text.get(i + 2..).unwrap_or("");
                        let rest = rest.strip_prefix('-').unwrap_or(rest);
                        let marker: String =
                            rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect();
                        if marker.is_empty() {
                            i += 2;
                        } else {
                            i = text.get(i..).and_then(|rest| rest.find('\n')).map_or(bytes.len(), |n| i + n + 1);
                            modes.push(Mode::Heredoc(marker));
                        }
                    }
                    b'{' | b'[' | b'(' => {
                        item = item.or(top.then_some(i));
                        modes.push(Mode::Code);
                        i += 1;
                    }
                    b'}' | b']' | b')' => {
                        modes.pop();
                        i += 1;
                    }
                    b'\n' => {
                        if top && let Some(start) = item.take() {
                            found.items.push(start..i + 1);
                        }
                        i += 1;
                        // Something is unbalanced when a new block starts at the margin: take it as such.
                        if !modes.is_empty() && starts_block(text.get(i..).unwrap_or("")) && only_code(&modes) {
                            modes.clear();
                            if let Some(start) = item.take() {
                                found.items.push(start..i);
                            }
                        }
                    }
                    b' ' | b'\t' | b'\r' => i += 1,
                    _ => {
                        item = item.or(top.then_some(i));
                        i += 1;
                    }
                }
            }
        }
    }
    if let Some(start) = item {
        found.items.push(start..bytes.len());
    }
    found
}

fn only_code(modes: &[Mode]) -> bool {
    modes.iter().all(|mode| matches!(mode, Mode::Code))
}

/// `resource "a" "b" {` at the left margin.
fn starts_block(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or("");
    let word = line.split([' ', '{']).next().unwrap_or("");
    matches!(word, "resource" | "data" | "module" | "variable" | "output" | "locals" | "provider" | "terraform")
        && line.trim_end().ends_with(['{', '}'])
        && !line.contains('=')
}

fn comment(text: &str, start: usize, marker: usize, found: &mut Skeleton) -> usize {
    let end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |n| start + n);
    let body = text.get(start + marker..end).unwrap_or("");
    push(text, start, end, body, found);
    end
}

fn push(text: &str, start: usize, end: usize, body: &str, found: &mut Skeleton) {
    let line = text.get(..start).unwrap_or("").rsplit('\n').next().unwrap_or("");
    found.comments.push(Comment {
        range: Range::new(start, end),
        text: body.trim().into(),
        own_line: line.trim().is_empty(),
    });
}
