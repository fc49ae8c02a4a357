//! JSON as Terraform writes and reads it.

use crate::terraform::budget::{Budget, MAX_DEPTH};
use crate::terraform::functions::Error;
use onus_model::{Data, Number, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// Appends `value` as JSON: keys sorted, no spaces, `<`, `>`, `&` and the Unicode line ends escaped. Unknown parts are an
/// error; the caller has seen to them.
///
/// # Errors
/// When something in it is unknown or infinite, or a limit is reached.
pub(crate) fn encode(value: &Value, out: &mut String, budget: &Budget) -> Result<(), Error> {
    encode_at(value, out, budget, 0)
}

fn encode_at(value: &Value, out: &mut String, budget: &Budget, depth: usize) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(Error::limit("the value is nested too deeply"));
    }
    budget.step(1)?;
    if out.len() as u64 > crate::terraform::budget::MAX_BYTES {
        return Err(Error::limit("the text grows too long"));
    }
    match &value.data {
        Data::Null(_) => out.push_str("null"),
        Data::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Data::Number(number) if number.is_infinite() => return Err(Error::new("JSON has no infinity")),
        Data::Number(number) => {
            // Writing to a string can't fail.
            let _ = write!(out, "{number}");
        }
        Data::String(text) => quote(text, out),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                encode_at(item, out, budget, depth + 1)?;
            }
            out.push(']');
        }
        Data::Map(_, entries) | Data::Object(entries) => {
            out.push('{');
            for (i, (key, item)) in entries.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                quote(key, out);
                out.push(':');
                encode_at(item, out, budget, depth + 1)?;
            }
            out.push('}');
        }
        Data::Unknown(_) => return Err(Error::new("an unknown value can't be encoded")),
    }
    Ok(())
}

/// A JSON string with the escapes that Go's encoder writes.
pub(crate) fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                // Writing to a string can't fail.
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Reads one JSON text: arrays become tuples, objects objects, the last of equal keys counts.
pub(crate) fn decode(text: &str, budget: &Budget) -> Result<Value, Error> {
    budget.step(text.len() as u64)?;
    let mut reader = Reader { text, at: 0, budget };
    let value = reader.value(0)?;
    reader.blanks();
    if reader.at < text.len() { Err(reader.error("something follows the value")) } else { Ok(value) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    budget: &'a Budget,
}

impl<'a> Reader<'a> {
    fn error(&self, what: &str) -> Error {
        Error::new(format!("invalid JSON at byte {}: {what}", self.at))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        self.blanks();
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: usize) -> Result<Value, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::limit("the JSON is nested too deeply"));
        }
        self.blanks();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(crate::terraform::convert::string(&self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for (word, value) in
                    [("true", Value::bool(true)), ("false", Value::bool(false)), ("null", Value::null())]
                {
                    if self.rest().starts_with(word) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                Err(self.error("a value is expected"))
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Error> {
        self.at += 1;
        let mut items = Vec::new();
        if self.eat(b']') {
            return Ok(Value::tuple(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.eat(b']') {
                self.budget.elements(items.len() as u64)?;
                return Ok(Value::tuple(items));
            }
            if !self.eat(b',') {
                return Err(self.error("`,` or `]` is expected"));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Error> {
        self.at += 1;
        let mut entries: BTreeMap<Arc<str>, Value> = BTreeMap::new();
        if self.eat(b'}') {
            return Ok(Value::object(entries));
        }
        loop {
            self.blanks();
            if self.peek() != Some(b'"') {
                return Err(self.error("a key is expected"));
            }
            let key = crate::terraform::convert::string(&self.string()?);
            if !self.eat(b':') {
                return Err(self.error("`:` is expected"));
            }
            let value = self.value(depth + 1)?;
            let ty = crate::terraform::convert::type_of(&value);
            let replaced = entries.insert(key.as_str().unwrap_or_default().into(), value);
            // Terraform reads both values as the last one's type.
            if replaced.is_some_and(|old| crate::terraform::convert::convert(&old, &ty).is_err()) {
                return Err(self.error("a key is there twice, with values of different types"));
            }
            if self.eat(b'}') {
                self.budget.elements(entries.len() as u64)?;
                return Ok(Value::object(entries));
            }
            if !self.eat(b',') {
                return Err(self.error("`,` or `}` is expected"));
            }
        }
    }

    fn number(&mut self) -> Result<Value, Error> {
        let start = self.at;
        let negative = self.peek() == Some(b'-');
        self.at += usize::from(negative);
        let whole = self.digits();
        let leading_zero = whole > 1 && self.text.as_bytes().get(self.at - whole) == Some(&b'0');
        if whole == 0 || leading_zero {
            return Err(self.error("a digit is expected"));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(self.error("a digit is expected"));
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return Err(self.error("a digit is expected"));
            }
        }
        let text = self.text.get(start + usize::from(negative)..self.at).unwrap_or("");
        let number = Number::parse(text).ok_or_else(|| Error::limit("the number has too many digits"))?;
        Ok(Value::number(if negative { number.negate() } else { number }))
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    fn string(&mut self) -> Result<String, Error> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let Some(c) = self.rest().chars().next() else { return Err(self.error("the string doesn't end")) };
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(out),
                '\\' => out.push(self.escape()?),
                c if c < ' ' => return Err(self.error("a control character stands in a string")),
                c => out.push(c),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Error> {
        let Some(byte) = self.peek() else { return Err(self.error("the string doesn't end")) };
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                if let Some(c) = char::from_u32(first) {
                    return Ok(c);
                }
                let saved = self.at;
                if first < 0xdc00 && self.rest().starts_with("\\u") {
                    self.at += 2;
                    let second = self.unit()?;
                    if (0xdc00..0xe000).contains(&second) {
                        let c = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        return Ok(char::from_u32(c).unwrap_or('\u{fffd}'));
                    }
                    self.at = saved;
                }
                '\u{fffd}'
            }
            _ => return Err(self.error("this escape doesn't exist")),
        })
    }

    fn unit(&mut self) -> Result<u32, Error> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += 4;
        unit.ok_or_else(|| self.error("four hexadecimal digits are expected"))
    }
}
