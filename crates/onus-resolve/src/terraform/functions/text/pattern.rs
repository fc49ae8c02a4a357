//! Regular expressions: RE2's syntax, in linear time.

use super::{Context, Error, list, string, text};
use crate::terraform::functions::Answer;
use onus_model::{Data, Type, Value};
use regex::{Captures, Regex, RegexBuilder};
use std::collections::BTreeMap;

/// Bytes of a compiled expression.
const SIZE_LIMIT: usize = 1 << 20;

/// Compiles an expression.
pub(in crate::terraform::functions) fn compile(pattern: &str) -> Result<Regex, Error> {
    let build = RegexBuilder::new(&translated(pattern)).size_limit(SIZE_LIMIT).dfa_size_limit(SIZE_LIMIT).build();
    build.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => Error::limit("the regular expression is too large"),
        _ => Error::new("this isn't a regular expression"),
    })
}

/// RE2's spelling in that of the library: its `\d`, `\s`, `\w` and `\b` are ASCII, and a class holds neither classes nor
/// set operations.
fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('d') => out.push_str("[0-9]"),
                Some('D') => out.push_str("[^0-9]"),
                Some('w') => out.push_str("[0-9A-Za-z_]"),
                Some('W') => out.push_str("[^0-9A-Za-z_]"),
                Some('s') => out.push_str("[\\t\\n\\f\\r ]"),
                Some('S') => out.push_str("[^\\t\\n\\f\\r ]"),
                Some('Q') if !in_class => {
                    let rest: String = chars.clone().collect();
                    let length = rest.find("\\E").unwrap_or(rest.len());
                    let literal = rest.get(..length).unwrap_or("");
                    out.push_str(&regex::escape(literal));
                    let taken = literal.chars().count() + if length < rest.len() { 2 } else { 0 };
                    chars.by_ref().take(taken).for_each(drop);
                }
                Some('b') if !in_class => out.push_str("(?-u:\\b)"),
                Some(escaped) => {
                    out.extend(['\\', escaped]);
                    if matches!(escaped, 'p' | 'P' | 'x') && chars.peek() == Some(&'{') {
                        // The braces around a name or a number.
                        for c in chars.by_ref() {
                            out.push(c);
                            if c == '}' {
                                break;
                            }
                        }
                    }
                }
                None => out.push('\\'),
            },
            '[' if !in_class => {
                in_class = true;
                out.push('[');
                if chars.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                // A bracket that comes first is itself.
                if chars.next_if_eq(&']').is_some() {
                    out.push_str("\\]");
                }
            }
            '[' if chars.peek() == Some(&':') => {
                out.push('[');
                // The name of a POSIX class, up to its own bracket.
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            '[' | '&' | '~' if in_class => out.extend(['\\', c]),
            // Without a number in it, a brace is itself.
            '{' if !in_class && !is_repetition(chars.clone(), &out) => out.push_str("\\{"),
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            c => out.push(c),
        }
    }
    out
}

/// Whether `{` is followed by what makes it a repetition of something before it.
fn is_repetition(rest: impl Iterator<Item = char>, before: &str) -> bool {
    let inner: String = rest.take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '}')).take(12).collect();
    let Some((inner, _)) = inner.split_once('}') else { return false };
    let (least, most) = inner.split_once(',').unwrap_or((inner, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    !before.is_empty() && !least.is_empty() && digits(least) && digits(most)
}

/// What a match gives: the text, a tuple of groups, or an object of named groups.
fn result(regex: &Regex, captures: &Captures<'_>) -> Answer {
    let group = |i: usize| match captures.get(i) {
        Some(found) => Value::string(found.as_str()),
        None => Data::Null(Type::String).into(),
    };
    let names: Vec<_> = regex.capture_names().skip(1).collect();
    if names.is_empty() {
        return Ok(group(0));
    }
    if names.iter().all(Option::is_none) {
        return Ok(Value::tuple((1..=names.len()).map(group).collect::<Vec<_>>()));
    }
    if names.iter().any(Option::is_none) {
        return Err(Error::new("named and unnamed groups can't be mixed").at(0));
    }
    let entries = names.iter().enumerate().map(|(i, name)| (name.unwrap_or_default().into(), group(i + 1)));
    Ok(Value::object(entries.collect::<BTreeMap<_, _>>()))
}

pub(in crate::terraform::functions) fn regex(args: &[Value], ctx: &Context<'_>) -> Answer {
    let regex = compile(text(args, 0)?).map_err(|error| error.at(0))?;
    let subject = text(args, 1)?;
    ctx.budget.bytes(subject.len() as u64)?;
    let captures = regex.captures(subject).ok_or_else(|| Error::new("the expression doesn't match").at(1))?;
    result(&regex, &captures)
}

pub(in crate::terraform::functions) fn regexall(args: &[Value], ctx: &Context<'_>) -> Answer {
    let regex = compile(text(args, 0)?).map_err(|error| error.at(0))?;
    let subject = text(args, 1)?;
    ctx.budget.bytes(subject.len() as u64)?;
    let found: Result<Vec<_>, _> = regex.captures_iter(subject).map(|captures| result(&regex, &captures)).collect();
    let names: Vec<_> = regex.capture_names().skip(1).collect();
    let ty = if names.is_empty() {
        Type::String
    } else if names.iter().all(Option::is_none) {
        Type::Tuple(names.iter().map(|_| Type::String).collect())
    } else {
        let field = onus_model::ObjectField { ty: Type::String, optional: false };
        let fields = names.iter().flatten().map(|name| ((*name).into(), field.clone()));
        Type::Object(std::sync::Arc::new(fields.collect()))
    };
    list(ty, found?, ctx)
}

pub(in crate::terraform::functions) fn replace(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (subject, wanted, replacement) = (text(args, 0)?, text(args, 1)?, text(args, 2)?);
    let pattern = wanted.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    if let Some(pattern) = pattern {
        let regex = compile(pattern).map_err(|error| error.at(1))?;
        let mut out = String::new();
        let mut end = 0;
        for captures in regex.captures_iter(subject) {
            let Some(all) = captures.get(0) else { continue };
            out.push_str(subject.get(end..all.start()).unwrap_or(""));
            captures.expand(replacement, &mut out);
            end = all.end();
            if out.len() as u64 > crate::terraform::budget::MAX_BYTES {
                return Err(Error::limit("the text grows too long"));
            }
        }
        out.push_str(subject.get(end..).unwrap_or(""));
        return string(&out, ctx);
    }
    let count = if wanted.is_empty() { subject.chars().count() + 1 } else { subject.matches(wanted).count() };
    let grown = (subject.len() as u64).saturating_add((count as u64).saturating_mul(replacement.len() as u64));
    ctx.budget.bytes(grown)?;
    Ok(crate::terraform::convert::string(&subject.replace(wanted, replacement)))
}
