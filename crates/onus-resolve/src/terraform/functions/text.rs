//! Functions on strings.

mod format;
mod pattern;

pub(super) use format::{format, formatlist};
pub(super) use pattern::{compile, regex, regexall, replace};

use super::{Answer, Context, Error, list, string, text, unknown_of, whole};
use onus_model::{Part, Type, Value};
use unicode_segmentation::UnicodeSegmentation;

/// The characters as people see them.
pub(super) fn graphemes(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
}

/// What is known of an argument's start: all of it, or a template's first text.
fn prefix_of(value: &Value) -> Option<&str> {
    match value.as_unknown() {
        None => value.as_str(),
        Some(unknown) => match unknown.parts.first() {
            Some(Part::Text(text)) => Some(text),
            _ => None,
        },
    }
}

fn suffix_of(value: &Value) -> Option<&str> {
    match value.as_unknown() {
        None => value.as_str(),
        Some(unknown) => match unknown.parts.last() {
            Some(Part::Text(text)) => Some(text),
            _ => None,
        },
    }
}

pub(super) fn startswith(args: &[Value], _: &Context<'_>) -> Answer {
    let [value, prefix] = args else { return Err(Error::new("two arguments are required")) };
    if prefix.as_str() == Some("") {
        return Ok(Value::bool(true));
    }
    if let (Some(start), Some(prefix)) = (prefix_of(value), prefix.as_str()) {
        let common = start.len().min(prefix.len());
        let differs = start.as_bytes().get(..common) != prefix.as_bytes().get(..common);
        if start.starts_with(prefix) || differs || !value.is_unknown() {
            return Ok(Value::bool(start.starts_with(prefix)));
        }
    }
    Ok(unknown_of(Type::Bool, args, None))
}

pub(super) fn endswith(args: &[Value], _: &Context<'_>) -> Answer {
    let [value, suffix] = args else { return Err(Error::new("two arguments are required")) };
    if let (Some(end), Some(suffix)) = (suffix_of(value), suffix.as_str())
        && (end.ends_with(suffix) || !value.is_unknown() || end.len() >= suffix.len())
    {
        return Ok(Value::bool(end.ends_with(suffix)));
    }
    Ok(unknown_of(Type::Bool, args, None))
}

pub(super) fn strcontains(args: &[Value], _: &Context<'_>) -> Answer {
    Ok(Value::bool(text(args, 0)?.contains(text(args, 1)?)))
}

pub(super) fn chomp(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(text(args, 0)?.trim_end_matches(['\r', '\n']), ctx)
}

pub(super) fn lower(args: &[Value], ctx: &Context<'_>) -> Answer {
    // One character each, as Go maps them: no final sigma, no expansion.
    string(&text(args, 0)?.chars().map(|c| single(c, c.to_lowercase())).collect::<String>(), ctx)
}

pub(super) fn upper(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&text(args, 0)?.chars().map(|c| single(c, c.to_uppercase())).collect::<String>(), ctx)
}

fn single(c: char, mut mapped: impl Iterator<Item = char>) -> char {
    match (mapped.next(), mapped.next()) {
        (Some(mapped), None) => mapped,
        // İ is the one letter whose lower case Unicode's simple mapping gives without its dot.
        _ if c == '\u{130}' => 'i',
        _ => c,
    }
}

/// The form that starts a word: digraphs have one of their own.
fn title_case(c: char) -> char {
    match c {
        '\u{1c4}'..='\u{1c6}' => '\u{1c5}',
        '\u{1c7}'..='\u{1c9}' => '\u{1c8}',
        '\u{1ca}'..='\u{1cc}' => '\u{1cb}',
        '\u{1f1}'..='\u{1f3}' => '\u{1f2}',
        c => single(c, c.to_uppercase()),
    }
}

pub(super) fn title(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut previous = ' ';
    let titled: String = text(args, 0)?
        .chars()
        .map(|c| {
            let starts =
                !(previous.is_alphanumeric() || previous == '_') && (previous.is_ascii() || previous.is_whitespace());
            previous = c;
            if starts { title_case(c) } else { c }
        })
        .collect();
    string(&titled, ctx)
}

pub(super) fn strrev(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&graphemes(text(args, 0)?).rev().collect::<String>(), ctx)
}

pub(super) fn trim(args: &[Value], ctx: &Context<'_>) -> Answer {
    let set: Vec<char> = text(args, 1)?.chars().collect();
    string(text(args, 0)?.trim_matches(set.as_slice()), ctx)
}

pub(super) fn trimprefix(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (text, prefix) = (text(args, 0)?, text(args, 1)?);
    string(text.strip_prefix(prefix).unwrap_or(text), ctx)
}

pub(super) fn trimsuffix(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (text, suffix) = (text(args, 0)?, text(args, 1)?);
    string(text.strip_suffix(suffix).unwrap_or(text), ctx)
}

pub(super) fn trimspace(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(text(args, 0)?.trim(), ctx)
}

pub(super) fn substr(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (offset, length) = (whole(args, 1)?, whole(args, 2)?);
    let from_end = offset < 0;
    let characters: Vec<&str> = graphemes(text(args, 0)?).collect();
    let count = characters.len();
    let offset = if offset < 0 { count.saturating_sub(offset.unsigned_abs() as usize) } else { offset as usize };
    // Any negative length is the rest, and so is none after an offset from the end: Terraform's quirk.
    let length = if length == 0 && from_end { count } else { usize::try_from(length).unwrap_or(count) };
    string(&characters.into_iter().skip(offset).take(length).collect::<String>(), ctx)
}

pub(super) fn indent(args: &[Value], ctx: &Context<'_>) -> Answer {
    let spaces = whole(args, 0)?;
    let text = text(args, 1)?;
    let spaces = usize::try_from(spaces).map_err(|_| Error::new("the number must not be negative").at(0))?;
    let breaks = text.bytes().filter(|b| *b == b'\n').count();
    ctx.budget.bytes((text.len() as u64).saturating_add((breaks as u64).saturating_mul(spaces as u64)))?;
    if breaks == 0 {
        return Ok(Value::string(text));
    }
    Ok(Value::string(text.replace('\n', &format!("\n{}", " ".repeat(spaces)))))
}

pub(super) fn join(args: &[Value], ctx: &Context<'_>) -> Answer {
    let separator = text(args, 0)?;
    if args.len() < 2 {
        return Err(Error::new("at least one list is required"));
    }
    let mut parts = Vec::new();
    for i in 1..args.len() {
        for item in super::items(args, i)? {
            parts.push(item.as_str().ok_or_else(|| Error::new("null can't be joined").at(i))?);
        }
    }
    let bytes: usize = parts.iter().map(|part| part.len() + separator.len()).sum();
    ctx.budget.bytes(bytes as u64)?;
    Ok(crate::terraform::convert::string(&parts.join(separator)))
}

pub(super) fn split(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (separator, text) = (text(args, 0)?, text(args, 1)?);
    let parts: Vec<Value> = if separator.is_empty() {
        text.chars().map(|c| Value::string(c.to_string())).collect()
    } else {
        text.split(separator).map(Value::string).collect()
    };
    ctx.budget.bytes(text.len() as u64)?;
    list(Type::String, parts, ctx)
}
