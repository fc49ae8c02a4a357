//! YAML as Terraform reads and writes it: 1.1 with a few traits of 1.2.

use super::super::date::yaml_timestamp;
use crate::terraform::budget::{Budget, MAX_BYTES, MAX_DEPTH};
use crate::terraform::convert::to_number;
use crate::terraform::functions::Error;
use onus_model::{Data, Number, Value};
use onus_parse::yaml::{Yaml, YamlKind, parse_document};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// The columns after which a quoted string goes on in the next line.
const WIDTH: usize = 80;
/// The longest key that stands on the line of its value.
const MAX_KEY: usize = 128;

/// Reads a document.
///
/// # Errors
/// When it is none, or when Terraform doesn't take what is in it.
pub(in crate::terraform::functions) fn decode(text: &str, budget: &Budget) -> Result<Value, Error> {
    budget.step(text.len() as u64)?;
    let root = parse_document(text).map_err(|message| Error::new(format!("this isn't YAML: {message}")))?;
    value(&root, budget, 0)
}

fn value(node: &Yaml, budget: &Budget, depth: usize) -> Result<Value, Error> {
    if depth > MAX_DEPTH {
        return Err(Error::limit("the value is nested too deeply"));
    }
    budget.step(1)?;
    let tag = node.tag.as_deref();
    match &node.kind {
        YamlKind::Scalar(text, quoted) => scalar(text, *quoted, tag),
        YamlKind::Sequence(items) => {
            known_tag(tag, "seq")?;
            budget.elements(items.len() as u64)?;
            let items: Result<Vec<_>, Error> = items.iter().map(|item| value(item, budget, depth + 1)).collect();
            Ok(Value::tuple(items?))
        }
        YamlKind::Mapping(entries) => {
            known_tag(tag, "map")?;
            budget.elements(entries.len() as u64)?;
            let mut found: BTreeMap<Arc<str>, Value> = BTreeMap::new();
            for (key, entry) in entries {
                let YamlKind::Scalar(text, quoted) = &key.kind else {
                    return Err(Error::new("a key must be a string"));
                };
                if !quoted && key.tag.is_none() && &**text == "<<" {
                    let Data::Object(merged) = value(entry, budget, depth + 1)?.data else {
                        return Err(Error::new("only a mapping can be merged into a mapping"));
                    };
                    budget.elements(merged.len() as u64)?;
                    found.extend(merged.iter().map(|(key, value)| (Arc::clone(key), value.clone())));
                    continue;
                }
                let key = scalar(text, *quoted, key.tag.as_deref())?;
                let key = crate::terraform::convert::to_string(&key)
                    .ok_or_else(|| Error::new("a key must be a string, and not null"))?;
                found.insert(key, value(entry, budget, depth + 1)?);
            }
            Ok(Value::object(found))
        }
    }
}

fn known_tag(tag: Option<&str>, own: &str) -> Result<(), Error> {
    match tag {
        Some(tag) if tag != own => Err(Error::new(format!("the tag `{tag}` has no meaning here"))),
        _ => Ok(()),
    }
}

fn scalar(text: &str, quoted: bool, tag: Option<&str>) -> Result<Value, Error> {
    let plain = || crate::terraform::convert::string(text);
    let wrong = |tag: &str| Error::new(format!("`{text}` isn't a {tag}"));
    match tag {
        None => {}
        Some("str" | "!") => return Ok(plain()),
        Some("binary") => {
            use base64::Engine as _;
            let valid = base64::engine::general_purpose::STANDARD.decode(text).is_ok();
            return if valid { Ok(plain()) } else { Err(wrong("base64 text")) };
        }
        Some("bool" | "int" | "float" | "null" | "timestamp") => {}
        Some(tag) => return Err(Error::new(format!("the tag `{tag}` has no meaning here"))),
    }
    // Only what starts like a number or a word of the language is looked at before its tag is.
    let hinted = text.is_empty() || text.starts_with(|c: char| c.is_ascii_digit() || "+-.yYnNtTfFoO~".contains(c));
    if quoted && (tag.is_none() || hinted) {
        return Ok(plain());
    }
    if let Some(word) = word(text).filter(|_| hinted) {
        return Ok(word);
    }
    if tag.is_none() && matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err(Error::new("there is no number that is none"));
    }
    let first = text.bytes().next().unwrap_or(b' ');
    if matches!(tag, None | Some("timestamp"))
        && let Some(instant) = yaml_timestamp(text)
    {
        return Ok(Value::string(instant.rfc3339()));
    }
    if first == b'.'
        && let Some(number) = to_number(&Value::string(text))
    {
        return Ok(Value::number(number));
    }
    let numeric = first.is_ascii_digit() || matches!(first, b'+' | b'-');
    if numeric && let Some(number) = number(text) {
        return Ok(Value::number(number));
    }
    match tag {
        None => Ok(plain()),
        Some("null") => Ok(Value::null()),
        Some("bool") => match word(text) {
            Some(value) if value.as_bool().is_some() => Ok(value),
            _ => Err(wrong("bool")),
        },
        Some("int" | "float") => number(&text.replace('_', "")).map(Value::number).ok_or_else(|| wrong("number")),
        Some(tag) => Err(wrong(tag)),
    }
}

/// The words of YAML 1.1.
fn word(text: &str) -> Option<Value> {
    Some(match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Value::bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Value::bool(false),
        "" | "~" | "null" | "Null" | "NULL" => Value::null(),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Value::number(Number::infinity(false)),
        "-.inf" | "-.Inf" | "-.INF" => Value::number(Number::infinity(true)),
        _ => return None,
    })
}

/// Decimal numbers, and whole ones in base 8 and 16.
fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return Number::parse_integer(digits, 16)
            .filter(|_| digits.len() <= 16 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return Number::parse_integer(digits, 8)
            .filter(|_| digits.len() <= 22 && digits.bytes().all(|b| b.is_ascii_digit()));
    }
    // `5.` is a number here.
    let text = match text.split_once('.') {
        Some((whole, rest)) if !rest.starts_with(|c: char| c.is_ascii_digit()) => format!("{whole}{rest}"),
        _ => text.to_owned(),
    };
    to_number(&Value::string(text))
}

/// Writes a document: strings in double quotes or as literal blocks, keys sorted.
///
/// # Errors
/// When a limit is reached.
pub(in crate::terraform::functions) fn encode(value: &Value, budget: &Budget) -> Result<String, Error> {
    let mut writer = Writer { out: String::new(), column: 0, budget };
    writer.node(value, Place::Top, 0)?;
    writer.line();
    if matches!(value.data, Data::Null(_) | Data::Bool(_) | Data::Number(_)) {
        writer.out.push_str("...\n");
    }
    Ok(writer.out)
}

/// Where a node stands: what is written before it.
#[derive(Clone, Copy)]
enum Place {
    Top,
    /// After `key:` in a mapping with this indentation.
    Value(usize),
    /// After `- `, `? ` or `: `, where collections start on the same line, with this indentation.
    Inline(usize),
}

struct Writer<'a> {
    out: String,
    column: usize,
    budget: &'a Budget,
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.chars().count();
    }

    /// Ends the line, if something is on it.
    fn line(&mut self) {
        if self.column > 0 {
            self.out.push('\n');
            self.column = 0;
        }
    }

    fn indent(&mut self, indentation: usize) {
        self.line();
        self.push(&" ".repeat(indentation));
    }

    fn node(&mut self, value: &Value, place: Place, depth: usize) -> Result<(), Error> {
        if depth > MAX_DEPTH {
            return Err(Error::limit("the value is nested too deeply"));
        }
        self.budget.step(1)?;
        if self.out.len() as u64 > MAX_BYTES {
            return Err(Error::limit("the text grows too long"));
        }
        // What isn't on a line of its own is set off by a blank.
        let blank = if matches!(place, Place::Value(_)) { " " } else { "" };
        let inner = match place {
            Place::Top => 2,
            Place::Value(indentation) => indentation + 2,
            Place::Inline(indentation) => indentation,
        };
        match &value.data {
            Data::Null(_) | Data::Unknown(_) => self.push(&format!("{blank}null")),
            Data::Bool(truth) => self.push(&format!("{blank}{truth}")),
            Data::Number(number) => self.push(&format!("{blank}{number}")),
            Data::String(text) => {
                self.push(blank);
                self.text(text, inner, false);
            }
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
                if items.is_empty() {
                    self.push(&format!("{blank}[]"));
                }
                // A list in a mapping isn't indented.
                let (own, mut inline) = match place {
                    Place::Top => (0, true),
                    Place::Value(indentation) => (indentation, false),
                    Place::Inline(indentation) => (indentation, true),
                };
                for item in items.iter() {
                    if !std::mem::take(&mut inline) {
                        self.indent(own);
                    }
                    self.push("- ");
                    self.node(item, Place::Inline(own + 2), depth + 1)?;
                }
            }
            Data::Map(_, entries) | Data::Object(entries) => {
                if entries.is_empty() {
                    self.push(&format!("{blank}{{}}"));
                }
                let (own, mut inline) = match place {
                    Place::Top => (0, true),
                    Place::Value(_) => (inner, false),
                    Place::Inline(indentation) => (indentation, true),
                };
                for (key, item) in entries.iter() {
                    if !std::mem::take(&mut inline) {
                        self.indent(own);
                    }
                    if key.len() <= MAX_KEY && !key.chars().any(is_break) {
                        self.text(key, own + 2, true);
                        self.push(":");
                        self.node(item, Place::Value(own), depth + 1)?;
                    } else {
                        self.push("? ");
                        self.text(key, own + 2, false);
                        self.indent(own);
                        self.push(": ");
                        self.node(item, Place::Inline(own + 2), depth + 1)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str, indentation: usize, key: bool) {
        if text.contains('\n') && !key && fits_block(text) {
            self.block(text, indentation)
        } else {
            self.quoted(text, indentation, key)
        }
    }

    fn quoted(&mut self, text: &str, indentation: usize, key: bool) {
        self.push("\"");
        let mut after_space = false;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if c == ' ' {
                let last = chars.peek().is_none();
                if !key && !after_space && self.column > WIDTH && at > 0 && !last {
                    self.indent(indentation);
                    if chars.peek().is_some_and(|(_, next)| *next == ' ') {
                        self.push("\\");
                    }
                } else {
                    self.push(" ");
                }
                after_space = true;
                continue;
            }
            after_space = false;
            if is_printable(c) && !is_break(c) && c != '"' && c != '\\' {
                let mut buffer = [0; 4];
                self.push(c.encode_utf8(&mut buffer));
                continue;
            }
            let escape = match c {
                '\0' => "0",
                '\u{7}' => "a",
                '\u{8}' => "b",
                '\t' => "t",
                '\n' => "n",
                '\u{b}' => "v",
                '\u{c}' => "f",
                '\r' => "r",
                '\u{1b}' => "e",
                '"' => "\"",
                '\\' => "\\",
                '\u{85}' => "N",
                '\u{a0}' => "_",
                '\u{2028}' => "L",
                '\u{2029}' => "P",
                _ => "",
            };
            let mut escaped = format!("\\{escape}");
            if escape.is_empty() {
                // Writing to a string can't fail.
                let _ = match c as u32 {
                    code @ 0..=0xff => write!(escaped, "x{code:02X}"),
                    code @ 0x100..=0xffff => write!(escaped, "u{code:04X}"),
                    code => write!(escaped, "U{code:08X}"),
                };
            }
            self.push(&escaped);
        }
        self.push("\"");
    }

    /// A literal block.
    fn block(&mut self, text: &str, indentation: usize) {
        self.push("|");
        if text.starts_with(|c| c == ' ' || is_break(c)) {
            self.push("2");
        }
        let mut back = text.chars().rev();
        match (back.next().is_some_and(is_break), back.next()) {
            (false, _) => self.push("-"),
            (true, None) => self.push("+"),
            (true, Some(before)) if is_break(before) => self.push("+"),
            (true, Some(_)) => {}
        }
        self.line();
        let mut line_start = true;
        for c in text.chars() {
            if is_break(c) {
                self.out.push(c);
                self.column = 0;
                line_start = true;
            } else {
                if std::mem::take(&mut line_start) {
                    self.push(&" ".repeat(indentation));
                }
                let mut buffer = [0; 4];
                self.push(c.encode_utf8(&mut buffer));
            }
        }
    }
}

/// Whether a text can be a literal block and mean the same.
fn fits_block(text: &str) -> bool {
    let mut previous = '\n';
    for c in text.chars() {
        if !is_printable(c) || (is_break(c) && previous == ' ') {
            return false;
        }
        previous = c;
    }
    previous != ' '
}

fn is_break(c: char) -> bool {
    matches!(c, '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_printable(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}') && c != '\u{feff}'
}
