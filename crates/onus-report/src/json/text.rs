//! JSON text that is harmless on a terminal too: what steers is written `\u001b`, which means the same to a parser.

use crate::escape::is_steering;
use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};
use std::io;

/// A value as indented JSON with a newline at the end.
pub(crate) fn to_text(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Harmless(PrettyFormatter::new()));
    // Wire structs have string keys and no failing `Serialize`; a vector takes every byte.
    let written = value.serialize(&mut serializer);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

struct Harmless(PrettyFormatter<'static>);

impl Harmless {
    fn write_plain<W: ?Sized + io::Write>(&self, writer: &mut W, text: &str) -> io::Result<()> {
        let mut rest = text;
        while let Some((before, c)) = rest.char_indices().find(|&(_, c)| is_steering(c)) {
            let (clean, tail) = rest.split_at_checked(before).unwrap_or((rest, ""));
            writer.write_all(clean.as_bytes())?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = tail.get(c.len_utf8()..).unwrap_or("");
        }
        writer.write_all(rest.as_bytes())
    }
}

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        // A report may be printed into a log: `##[` and `##vso[` are commands there, anywhere in a line.
        while let Some((before, after)) = rest.split_once("##") {
            self.write_plain(writer, before)?;
            writer.write_all(b"\\u0023#")?;
            rest = after;
        }
        self.write_plain(writer, rest)
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }
    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }
    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }
    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }
    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }
    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }
    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_byte_steers_and_the_text_comes_back() {
        let text = "a\u{1b}[31m\u{9b}\u{7f}\u{202e}\u{e0041}\"\\\u{e9}\n";
        let json = to_text(&[text]);
        assert!(!json.trim_end().chars().any(|c| c != '\n' && is_steering(c)), "{json:?}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [text]);
    }
}
