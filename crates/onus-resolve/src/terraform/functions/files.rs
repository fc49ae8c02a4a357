//! Functions on paths and files. Files are read beneath the scan root only.

use super::{Answer, Context, Error, string, text};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use onus_model::{Data, Reason, Type, Unknown, Value};
use onus_source::LoadError;
use sha2::Digest;

/// The largest file that a function reads, in bytes.
const MAX_FILE: u64 = 1024 * 1024;
/// How deep `fileset` looks into directories.
const MAX_DEPTH: usize = 64;

/// The path from the scan root.
fn beneath_root(path: &str, ctx: &Context<'_>) -> Result<String, Error> {
    if let Some(rest) = path.strip_prefix('/') {
        let root = ctx.sources.root().and_then(|root| root.to_str()).map(|root| root.trim_matches('/'));
        return root
            .and_then(|root| rest.strip_prefix(root))
            .and_then(|rest| rest.strip_prefix('/'))
            .map(str::to_owned)
            .ok_or_else(|| Error::file("the file lies outside the scan root").at(0));
    }
    Ok(if ctx.working_directory.is_empty() { path.to_owned() } else { format!("{}/{path}", ctx.working_directory) })
}

fn read(args: &[Value], ctx: &Context<'_>) -> Result<Vec<u8>, Error> {
    let path = text(args, 0)?;
    let bytes = ctx.sources.read_bytes(&beneath_root(path, ctx)?, MAX_FILE);
    let bytes = bytes.map_err(|error| Error::file(format!("`{path}`: {error}")).at(0))?;
    ctx.budget.bytes(bytes.len() as u64)?;
    Ok(bytes)
}

pub(super) fn file(args: &[Value], ctx: &Context<'_>) -> Answer {
    let bytes = read(args, ctx)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Error::new("the file isn't UTF-8").at(0))?;
    Ok(crate::terraform::convert::string(text))
}

pub(super) fn filebase64(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&STANDARD.encode(read(args, ctx)?), ctx)
}

pub(super) fn filebase64sha256(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&STANDARD.encode(sha2::Sha256::digest(read(args, ctx)?)), ctx)
}

pub(super) fn filebase64sha512(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&STANDARD.encode(sha2::Sha512::digest(read(args, ctx)?)), ctx)
}

pub(super) fn filemd5(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&super::encoding::hex(&md5::Md5::digest(read(args, ctx)?)), ctx)
}

pub(super) fn filesha1(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&super::encoding::hex(&sha1::Sha1::digest(read(args, ctx)?)), ctx)
}

pub(super) fn filesha256(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&super::encoding::hex(&sha2::Sha256::digest(read(args, ctx)?)), ctx)
}

pub(super) fn filesha512(args: &[Value], ctx: &Context<'_>) -> Answer {
    string(&super::encoding::hex(&sha2::Sha512::digest(read(args, ctx)?)), ctx)
}

pub(super) fn fileexists(args: &[Value], ctx: &Context<'_>) -> Answer {
    let path = text(args, 0)?;
    match ctx.sources.read_bytes(&beneath_root(path, ctx)?, MAX_FILE) {
        Ok(_) | Err(LoadError::TooLarge { .. }) => Ok(Value::bool(true)),
        Err(LoadError::NotFound) => Ok(Value::bool(false)),
        Err(error) => Err(Error::file(format!("`{path}`: {error}")).at(0)),
    }
}

pub(super) fn fileset(args: &[Value], ctx: &Context<'_>) -> Answer {
    let base = beneath_root(text(args, 0)?, ctx)?;
    let pattern = text(args, 1)?;
    let matcher = glob(pattern).ok_or_else(|| Error::new(format!("`{pattern}` isn't a pattern")).at(1))?;
    let mut found = Vec::new();
    collect(&base, "", &matcher, &mut found, ctx, 0)?;
    ctx.budget.elements(found.len() as u64)?;
    Ok(crate::terraform::convert::set(Type::String, found))
}

fn collect(
    base: &str,
    below: &str,
    matcher: &regex::Regex,
    found: &mut Vec<Value>,
    ctx: &Context<'_>,
    depth: usize,
) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(Error::limit("the directories are nested too deeply"));
    }
    let directory = if below.is_empty() { base.to_owned() } else { format!("{base}/{below}") };
    let Ok(entries) = ctx.sources.list(&directory) else { return Ok(()) };
    ctx.budget.step(entries.len() as u64)?;
    for entry in entries {
        let path = if below.is_empty() { entry.name } else { format!("{below}/{}", entry.name) };
        if entry.is_directory {
            collect(base, &path, matcher, found, ctx, depth + 1)?;
        } else if matcher.is_match(&path) {
            found.push(Value::string(path));
        }
    }
    Ok(())
}

/// The pattern language of `fileset` as a regular expression: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
fn glob(pattern: &str) -> Option<regex::Regex> {
    let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
    let mut out = String::from("(?s)^");
    let mut chars = pattern.chars().peekable();
    let mut braces = 0;
    while let Some(c) = chars.next() {
        match c {
            '*' if chars.peek() == Some(&'*') => {
                chars.next();
                if chars.peek() == Some(&'/') {
                    chars.next();
                    out.push_str("(?:.*/)?");
                } else {
                    out.push_str(".*");
                }
            }
            '*' => out.push_str("[^/]*"),
            '?' => out.push_str("[^/]"),
            '[' => {
                out.push('[');
                if matches!(chars.peek(), Some('^' | '!')) {
                    chars.next();
                    out.push('^');
                }
                loop {
                    match chars.next()? {
                        ']' => break,
                        '\\' => out.push_str(&regex::escape(&chars.next()?.to_string())),
                        '-' => out.push('-'),
                        c => out.push_str(&regex::escape(&c.to_string())),
                    }
                }
                out.push(']');
            }
            '{' => {
                braces += 1;
                out.push_str("(?:");
            }
            '}' if braces > 0 => {
                braces -= 1;
                out.push(')');
            }
            ',' if braces > 0 => out.push('|'),
            '\\' => out.push_str(&regex::escape(&chars.next()?.to_string())),
            c => out.push_str(&regex::escape(&c.to_string())),
        }
    }
    out.push('$');
    super::text::compile(&out).ok()
}

pub(super) fn basename(args: &[Value], ctx: &Context<'_>) -> Answer {
    let path = text(args, 0)?;
    if path.is_empty() {
        return string(".", ctx);
    }
    let trimmed = path.trim_end_matches('/');
    string(if trimmed.is_empty() { "/" } else { trimmed.rsplit('/').next().unwrap_or(trimmed) }, ctx)
}

pub(super) fn dirname(args: &[Value], ctx: &Context<'_>) -> Answer {
    let path = text(args, 0)?;
    let directory = path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or("");
    string(&clean(directory), ctx)
}

/// The shortest path of the same meaning, without looking at the disk.
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}

pub(super) fn abspath(args: &[Value], ctx: &Context<'_>) -> Answer {
    let path = text(args, 0)?;
    if path.starts_with('/') {
        return string(&clean(path), ctx);
    }
    let Some(root) = ctx.sources.root().and_then(|root| root.to_str()) else {
        return Ok(machine(args));
    };
    string(&clean(&format!("{root}/{}/{path}", ctx.working_directory)), ctx)
}

pub(super) fn pathexpand(args: &[Value], ctx: &Context<'_>) -> Answer {
    let path = text(args, 0)?;
    if path.starts_with('~') {
        return Ok(machine(args));
    }
    string(path, ctx)
}

/// What only the machine that runs Terraform knows.
fn machine(_: &[Value]) -> Value {
    Data::Unknown(Unknown::new(Type::String, Reason::External).into()).into()
}
