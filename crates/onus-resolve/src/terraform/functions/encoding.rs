//! Hashes, and text to and from base64, JSON, CSV and URLs.

mod charset;
mod json;
mod yaml;

use super::{Answer, Context, Error, string, text};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use onus_model::{Data, Type, Value};
use sha2::Digest;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

pub(crate) use json::{decode, encode, quote};

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(super) fn md5(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&hex(&md5::Md5::digest(text(args, 0)?)), ctx)
}

pub(super) fn sha1(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&hex(&sha1::Sha1::digest(text(args, 0)?)), ctx)
}

pub(super) fn sha256(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&hex(&sha2::Sha256::digest(text(args, 0)?)), ctx)
}

pub(super) fn sha512(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&hex(&sha2::Sha512::digest(text(args, 0)?)), ctx)
}

pub(super) fn base64sha256(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&STANDARD.encode(sha2::Sha256::digest(text(args, 0)?)), ctx)
}

pub(super) fn base64sha512(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&STANDARD.encode(sha2::Sha512::digest(text(args, 0)?)), ctx)
}

pub(super) fn base64encode(args: &[Value], ctx: &Context<'_>) -> Answer {
    let text = text(args, 0)?;
    ctx.budget.step(text.len() as u64)?;
    string(&STANDARD.encode(text), ctx)
}

pub(super) fn base64decode(args: &[Value], ctx: &Context<'_>) -> Answer {
    // Line breaks don't count.
    let clean: String = text(args, 0)?.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
    let bytes = STANDARD.decode(clean).map_err(|_| Error::new("this isn't base64").at(0))?;
    string(std::str::from_utf8(&bytes).map_err(|_| Error::new("the decoded bytes aren't UTF-8").at(0))?, ctx)
}

pub(super) fn urlencode(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut out = String::new();
    for byte in text(args, 0)?.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(byte as char),
            b' ' => out.push('+'),
            _ => {
                // Writing to a string can't fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    string(&out, ctx)
}

pub(super) fn uuidv5(args: &[Value], ctx: &Context<'_>) -> Answer {
    let namespace = match text(args, 0)? {
        "dns" => 0x6ba7_b810_9dad_11d1_80b4_00c0_4fd4_30c8_u128,
        "url" => 0x6ba7_b811_9dad_11d1_80b4_00c0_4fd4_30c8,
        "oid" => 0x6ba7_b812_9dad_11d1_80b4_00c0_4fd4_30c8,
        "x500" => 0x6ba7_b814_9dad_11d1_80b4_00c0_4fd4_30c8,
        other => {
            let lengths = other.split('-').map(str::len);
            let digits: String = other.split('-').collect();
            let digits = Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
            digits
                .filter(|_| lengths.eq([8, 4, 4, 4, 12]))
                .and_then(|digits| u128::from_str_radix(&digits, 16).ok())
                .ok_or_else(|| Error::new("the namespace must be dns, url, oid, x500 or a UUID").at(0))?
        }
    };
    let hash = sha1::Sha1::new().chain_update(namespace.to_be_bytes()).chain_update(text(args, 1)?).finalize();
    let mut bits = hash.iter().take(16).fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
    bits = bits & !(0xf << 76) | 5 << 76;
    bits = bits & !(0b11 << 62) | 0b10 << 62;
    let hex = format!("{bits:032x}");
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    string(&[part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-"), ctx)
}

pub(super) fn jsonencode(args: &[Value], ctx: &Context<'_>) -> Answer {
    let value = args.first().ok_or_else(|| Error::new("an argument is required"))?;
    let mut out = String::new();
    json::encode(value, &mut out, ctx.budget)?;
    string(&out, ctx)
}

pub(super) fn jsondecode(args: &[Value], ctx: &Context<'_>) -> Answer {
    if let Some(unknown) = args.first().and_then(Value::as_unknown) {
        // How it starts may tell already that it is no JSON.
        if let Some(onus_model::Part::Text(start)) = unknown.parts.first()
            && start.trim_start().starts_with(|c: char| !c.is_ascii_digit() && !"{[\"-tfn".contains(c))
        {
            return Err(Error::new("this isn't JSON").at(0));
        }
        return Ok(super::unknown_of(Type::Any, args, None));
    }
    json::decode(text(args, 0)?, ctx.budget).map_err(|error| error.at(0))
}

pub(super) fn yamlencode(args: &[Value], ctx: &Context<'_>) -> Answer {
    let value = args.first().ok_or_else(|| Error::new("an argument is required"))?;
    string(&yaml::encode(value, ctx.budget)?, ctx)
}

pub(super) fn yamldecode(args: &[Value], ctx: &Context<'_>) -> Answer {
    yaml::decode(text(args, 0)?, ctx.budget).map_err(|error| error.at(0))
}

pub(super) fn textencodebase64(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (text, name) = (text(args, 0)?, text(args, 1)?);
    ctx.budget.step(text.len() as u64)?;
    string(&STANDARD.encode(charset::encode(text, name)?), ctx)
}

pub(super) fn textdecodebase64(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (text, name) = (text(args, 0)?, text(args, 1)?);
    ctx.budget.step(text.len() as u64)?;
    let clean: String = text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
    let bytes = STANDARD.decode(clean).map_err(|_| Error::new("this isn't base64").at(0))?;
    string(&charset::decode(&bytes, name)?, ctx)
}

pub(super) fn csvdecode(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut records = csv_records(text(args, 0)?, ctx)?.into_iter();
    let header: Vec<Arc<str>> =
        records.next().ok_or_else(|| Error::new("there is no header"))?.into_iter().map(Arc::from).collect();
    let mut names = header.clone();
    names.sort();
    if let Some(pair) = names.windows(2).find(|pair| pair.first() == pair.last()) {
        let name = pair.first().map_or("", |name| name);
        return Err(Error::new(format!("the header has `{name}` twice")).at(0));
    }
    let mut rows = Vec::new();
    for record in records {
        if record.len() != header.len() {
            return Err(Error::new("a row doesn't have as many fields as the header").at(0));
        }
        let fields = header.iter().cloned().zip(record.iter().map(|field| crate::terraform::convert::string(field)));
        rows.push(Value::object(fields.collect::<BTreeMap<_, _>>()));
    }
    let field = onus_model::ObjectField { ty: Type::String, optional: false };
    let ty = Type::Object(Arc::new(header.into_iter().map(|name| (name, field.clone())).collect()));
    ctx.budget.elements(rows.len() as u64)?;
    Ok(Data::List(ty, rows.into()).into())
}

/// The records of a CSV text: empty lines are skipped, quoted fields may hold line breaks and doubled quotes.
fn csv_records(text: &str, ctx: &Context<'_>) -> Result<Vec<Vec<String>>, Error> {
    ctx.budget.step(text.len() as u64)?;
    let text = text.replace("\r\n", "\n");
    let mut records = Vec::new();
    let mut record = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(&c) = chars.peek() {
        if c == '\n' && record.is_empty() {
            chars.next();
            continue;
        }
        let mut field = String::new();
        if c == '"' {
            chars.next();
            loop {
                match chars.next() {
                    Some('"') if chars.peek() == Some(&'"') => {
                        chars.next();
                        field.push('"');
                    }
                    Some('"') => break,
                    Some(c) => field.push(c),
                    None => return Err(Error::new("a quoted field doesn't end").at(0)),
                }
            }
        } else {
            while let Some(&c) = chars.peek() {
                if matches!(c, ',' | '\n') {
                    break;
                }
                if c == '"' {
                    return Err(Error::new("a quote stands within a field without quotes").at(0));
                }
                field.push(c);
                chars.next();
            }
        }
        record.push(field);
        match chars.next() {
            Some(',') => {
                // A comma at the end of a line is followed by one more, empty field.
                if matches!(chars.peek(), None | Some('\n')) {
                    record.push(String::new());
                    chars.next();
                    records.push(std::mem::take(&mut record));
                }
            }
            Some('\n') | None => records.push(std::mem::take(&mut record)),
            Some(_) => return Err(Error::new("something follows a quoted field").at(0)),
        }
    }
    Ok(records)
}
