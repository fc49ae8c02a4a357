//! Text in the character sets that IANA names.

use crate::terraform::functions::Error;
use encoding_rs::Encoding;

/// Names, and what they mean where that isn't what the Web takes them for.
enum Charset {
    Utf16 {
        little: bool,
        mark: bool,
    },
    /// The first characters of Unicode, a byte each.
    Latin {
        last: u32,
    },
    Web(&'static Encoding),
}

fn find(name: &str) -> Option<Charset> {
    let lower = name.to_ascii_lowercase();
    Some(match lower.as_str() {
        "utf-16le" => Charset::Utf16 { little: true, mark: false },
        "utf-16be" => Charset::Utf16 { little: false, mark: false },
        "utf-16" | "csutf16" => Charset::Utf16 { little: false, mark: true },
        "iso-8859-1" | "iso_8859-1" | "iso_8859-1:1987" | "latin1" | "l1" | "ibm819" | "cp819" | "iso-ir-100"
        | "csisolatin1" => Charset::Latin { last: 0xff },
        "us-ascii" | "ascii" | "ansi_x3.4-1968" | "ansi_x3.4-1986" | "iso_646.irv:1991" | "iso646-us" | "us"
        | "ibm367" | "cp367" | "csascii" | "iso-ir-6" => Charset::Latin { last: 0x7f },
        // Names that only the Web has.
        "utf8" | "unicode-1-1-utf-8" | "x-sjis" | "sjis" | "dos-874" | "x-gbk" | "x-x-big5" | "big5-hkscs"
        | "x-cp1252" | "logical" | "visual" | "x-user-defined" | "replacement" => return None,
        label => Charset::Web(Encoding::for_label_no_replacement(label.as_bytes())?),
    })
}

fn unknown(name: &str) -> Error {
    Error::new(format!("there is no character encoding `{name}`")).at(1)
}

/// The bytes of a text.
///
/// # Errors
/// When the encoding isn't known, or lacks a character.
pub(super) fn encode(text: &str, name: &str) -> Result<Vec<u8>, Error> {
    let lacks = || Error::new(format!("the text has characters that {name} lacks")).at(0);
    match find(name).ok_or_else(|| unknown(name))? {
        Charset::Utf16 { little, mark } => {
            let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
            Ok(units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect())
        }
        Charset::Latin { last } => {
            let byte = |c: char| u8::try_from(c as u32).ok().filter(|_| c as u32 <= last).ok_or_else(lacks);
            text.chars().map(byte).collect()
        }
        Charset::Web(encoding) => {
            let (bytes, _, failed) = encoding.encode(text);
            if failed { Err(lacks()) } else { Ok(bytes.into_owned()) }
        }
    }
}

/// The text of some bytes.
///
/// # Errors
/// When the encoding isn't known, or the bytes aren't of it.
pub(super) fn decode(bytes: &[u8], name: &str) -> Result<String, Error> {
    let wrong = || Error::new(format!("the bytes are not {name}")).at(0);
    match find(name).ok_or_else(|| unknown(name))? {
        Charset::Utf16 { little, mark } => {
            let little = if mark { bytes.starts_with(&[0xff, 0xfe]) } else { little };
            let encoding = if little { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
            let start = usize::from(mark && (bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]))) * 2;
            let text = encoding.decode_without_bom_handling_and_without_replacement(bytes.get(start..).unwrap_or(&[]));
            text.map(std::borrow::Cow::into_owned).ok_or_else(wrong)
        }
        Charset::Latin { last } => {
            bytes.iter().map(|b| Some(char::from(*b)).filter(|_| u32::from(*b) <= last).ok_or_else(wrong)).collect()
        }
        Charset::Web(encoding) => {
            let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
            text.map(std::borrow::Cow::into_owned).ok_or_else(wrong)
        }
    }
}
