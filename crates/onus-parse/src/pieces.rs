//! JSON read piece by piece, for files of many megabytes: each value knows its place, and only what is asked for is read.

use onus_source::Range;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A value in a JSON text, not yet read.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'t> {
    raw: &'t str,
    start: usize,
}

/// A value that is neither an object nor a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// null
    Null,
    /// true or false
    Bool(bool),
    /// The digits as written.
    Number(String),
    /// The text, escapes resolved.
    String(String),
}

impl<'t> Piece<'t> {
    /// The whole text. Its syntax is checked, to a depth of 128.
    ///
    /// # Errors
    /// What is wrong, and the byte at which it is noticed.
    pub fn of(text: &'t str) -> Result<Self, (String, usize)> {
        let (content, skipped) = text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, 3));
        match serde_json::from_str::<&RawValue>(content) {
            Ok(raw) => {
                let start = content.find(|c: char| !c.is_ascii_whitespace()).unwrap_or(0);
                Ok(Self { raw: raw.get(), start: start + skipped })
            }
            Err(error) => {
                let line_start =
                    content.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
                let at = (line_start + error.column().saturating_sub(1)).min(content.len());
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or("invalid JSON").to_owned();
                Err((message, content.floor_char_boundary(at) + skipped))
            }
        }
    }

    /// Its place in the text.
    #[must_use]
    pub fn range(&self) -> Range {
        Range::new(self.start, self.start + self.raw.len())
    }

    /// The entries of an object, in order; none for anything else.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, Self)> {
        let Ok(Entries(entries)) = serde_json::from_str::<Entries<'t>>(self.raw) else { return Vec::new() };
        entries.into_iter().map(|(name, raw)| (name, self.within(raw))).collect()
    }

    /// The items of a list; none for anything else.
    #[must_use]
    pub fn items(&self) -> Vec<Self> {
        let Ok(Items(items)) = serde_json::from_str::<Items<'t>>(self.raw) else { return Vec::new() };
        items.into_iter().map(|raw| self.within(raw)).collect()
    }

    /// The entry of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Self> {
        self.entries().into_iter().rev().find_map(|(key, piece)| (key == name).then_some(piece))
    }

    /// The text, when it is a string.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        serde_json::from_str(self.raw).ok()
    }

    /// Whether it is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        self.raw.starts_with('{')
    }

    /// Whether it is a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.raw.starts_with('[')
    }

    /// Whether it is `true`.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.raw == "true"
    }

    /// The value, when it is neither an object nor a list.
    #[must_use]
    pub fn scalar(&self) -> Option<Scalar> {
        Some(match self.raw {
            "null" => Scalar::Null,
            "true" => Scalar::Bool(true),
            "false" => Scalar::Bool(false),
            raw if raw.starts_with('"') => Scalar::String(self.text()?),
            raw if raw.starts_with(['{', '[']) => return None,
            raw => Scalar::Number(raw.to_owned()),
        })
    }

    fn within(&self, raw: &'t RawValue) -> Self {
        let raw = raw.get();
        // Borrowed from the same text, so that the distance of the pointers is the offset.
        let offset = (raw.as_ptr() as usize).saturating_sub(self.raw.as_ptr() as usize);
        Self { raw, start: self.start + offset }
    }
}

struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

struct Items<'t>(Vec<&'t RawValue>);

impl<'de> Deserialize<'de> for Items<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Items<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut found = Vec::new();
                while let Some(item) = items.next_element()? {
                    found.push(item);
                }
                Ok(Items(found))
            }
        }
        deserializer.deserialize_seq(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_know_their_places() {
        let text = "\u{feff} {\"a\": [1, {\"b\\n\": \"\u{e9}\"}], \"c\": null}";
        let whole = Piece::of(text).unwrap();
        let slice = |piece: Piece<'_>| text.get(piece.range().start as usize..piece.range().end as usize).unwrap();
        assert_eq!(slice(whole), text.trim_start_matches(['\u{feff}', ' ']));
        let list = whole.get("a").unwrap();
        assert_eq!(slice(list), "[1, {\"b\\n\": \"\u{e9}\"}]");
        let inner = list.items()[1].get("b\n").unwrap();
        assert_eq!((slice(inner), inner.text().as_deref()), ("\"\u{e9}\"", Some("\u{e9}")));
        assert_eq!(whole.get("c").unwrap().scalar(), Some(Scalar::Null));
        assert_eq!(list.items()[0].scalar(), Some(Scalar::Number("1".to_owned())));
    }

    #[test]
    fn what_is_no_json_is_told_with_its_place() {
        assert_eq!(Piece::of("{\n \"a\": ?}").map(|_| ()).unwrap_err().1, 8);
        assert!(Piece::of(&"[".repeat(100_000)).is_err());
        assert!(Piece::of("").is_err());
    }
}
