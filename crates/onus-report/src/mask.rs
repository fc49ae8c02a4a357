//! Secrets in code that is shown: a frame shows the lines around a finding, and those may hold what nobody should read in a log.

use onus_source::SourceFile;
use regex::{Captures, Regex};
use std::borrow::Cow;
use std::sync::LazyLock;

/// A name that ends as names of secrets do, and what is assigned to it: quoted, or plain as YAML has it.
static ASSIGNED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "passw(?:or)?d|passphrase|secret|secret_?string|secret_?key|api_?key|access_?key(?:_?id)?|account_?key|auth_?key|private_?key|token|\
                 credentials?|connection_?string|master_?user_?password";
    Regex::new(&format!(
        r#"(?i)((?:\b|_|[a-z])(?:{names})["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"',}}{{\[\]\#|>&*!]\S*)"#
    ))
    .ok()
});

/// What is secret by its shape: keys of AWS, tokens of well-known services, private keys, a password within an address.
static SHAPED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let shapes = [
        r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
        r"\bgh[pousr]_[0-9A-Za-z]{20,}\b",
        r"\bgithub_pat_[0-9A-Za-z_]{20,}\b",
        r"\bglpat-[0-9A-Za-z_-]{20,}",
        r"\bxox[abprs]-[0-9A-Za-z-]{10,}",
        r"\bAIza[0-9A-Za-z_-]{35}",
        r"\bsk_live_[0-9A-Za-z]{16,}",
        r"\beyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]*",
        r"\b[0-9A-Za-z/+]{40}\b",
    ];
    Regex::new(&shapes.join("|")).ok()
});

/// A password within an address: `https://user:password@host`.
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(://[^/\s:@]*:)([^/\s@]+)(@)").ok());

/// A line in which every secret that can be told is stars, as many bytes as before, so that places stay what they are.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    let stars = |captures: &Captures<'_>| {
        let part = |i: usize| captures.get(i).map_or("", |found| found.as_str());
        if is_reference(part(2)) {
            return part(0).to_owned();
        }
        format!("{}{}{}", part(1), covered(part(2)), part(3))
    };
    let mut text = Cow::Borrowed(text);
    for (pattern, whole) in [(&ASSIGNED, false), (&ADDRESS, false), (&SHAPED, true)] {
        let Some(pattern) = &**pattern else { continue };
        if pattern.is_match(&text) {
            let replaced = pattern.replace_all(&text, |captures: &Captures<'_>| {
                if whole {
                    captures.get(0).map_or_else(String::new, |found| covered(found.as_str()))
                } else {
                    stars(captures)
                }
            });
            text = Cow::Owned(replaced.into_owned());
        }
    }
    text
}

/// The line that starts at byte `start` of a file, also masked where a declaration around it says that its value is secret:
/// `default` beside `sensitive = true`, `Default` beside `NoEcho: true`.
pub(crate) fn line_of<'t>(file: &SourceFile, number: u32, raw: &'t str) -> Cow<'t, str> {
    let masked = line(raw);
    let trimmed = raw.trim_start().trim_start_matches(['"', '\'']);
    if !(trimmed.starts_with("default") || trimmed.starts_with("Default")) || !is_declared_secret(file, number, raw) {
        return masked;
    }
    let Some(at) = masked.find(['=', ':']) else { return masked };
    let (before, value) = masked.split_at(at + 1);
    Cow::Owned(format!("{before}{}", covered(value)))
}

/// A line about a secret: everything that it assigns is stars, and all of it where it assigns nothing.
pub(crate) fn value(raw: &str) -> Cow<'_, str> {
    let header = raw.trim_end().ends_with(['{', '[', '(', ':']);
    if header || raw.trim().chars().all(|c| matches!(c, '}' | ']' | ')' | ',')) {
        return line(raw);
    }
    let (before, secret) = raw.split_at(raw.find(['=', ':']).map_or(0, |at| at + 1));
    if is_reference(secret.trim()) {
        return line(raw);
    }
    Cow::Owned(format!("{before}{}", covered(secret)))
}

/// How far a declaration is looked through, in lines to each side.
const AROUND: u32 = 12;

fn is_declared_secret(file: &SourceFile, number: u32, raw: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (lines, text) = (file.lines(), file.text());
    let depth = indent(raw);
    let line_at = |number: u32| {
        let start = lines.line_start(number) as usize;
        let end = if number < lines.lines() { lines.line_start(number + 1) as usize } else { text.len() };
        text.get(start..end).unwrap_or("")
    };
    let secret = |line: &str| {
        let line: String = line.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | ',')).collect();
        let line = line.to_lowercase();
        line.starts_with("sensitive=true") || line.starts_with("noecho:true")
    };
    let within = |line: &&str| line.trim().is_empty() || indent(line) >= depth;
    let above = (number.saturating_sub(AROUND).max(1)..number).rev().map(line_at).take_while(within).any(secret);
    let last = lines.lines().min(number.saturating_add(AROUND));
    above || (number + 1..=last).map(line_at).take_while(within).any(secret)
}

/// Whether a value names something instead of being it.
fn is_reference(value: &str) -> bool {
    if let Some(inner) = value.strip_prefix(['"', '\'']) {
        // A template that is nothing but a reference.
        return inner.starts_with("${")
            || inner.starts_with("{{resolve:")
            || inner.trim_end_matches(['"', '\'']).is_empty();
    }
    let starts = [
        "var.", "local.", "data.", "module.", "each.", "random_", "aws_", "azurerm_", "google_", "null", "true",
        "false", "=",
    ];
    starts.iter().any(|start| value.starts_with(start))
        || value.starts_with(|c: char| c.is_ascii_digit())
        || value.contains('(')
}

/// As many stars as bytes; quotes stay.
fn covered(value: &str) -> String {
    let star =
        |c: char| if matches!(c, '"' | '\'' | ' ' | '\t' | ',') { c.to_string() } else { "*".repeat(c.len_utf8()) };
    value.chars().map(star).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use onus_source::Sources;

    #[test]
    fn secrets_are_stars_and_the_rest_stays() {
        for (text, shown) in [
            ("  password = \"hunter2\"", "  password = \"*******\""),
            ("MasterUserPassword: hunter2", "MasterUserPassword: *******"),
            ("{\"SecretString\": \"x y\", \"Name\": \"n\"}", "{\"SecretString\": \"* *\", \"Name\": \"n\"}"),
            ("db_password = var.password", "db_password = var.password"),
            ("password = \"${var.a}\"", "password = \"${var.a}\""),
            ("MasterUserPassword: !Ref Password", "MasterUserPassword: !Ref Password"),
            (
                "MasterUserPassword: '{{resolve:secretsmanager:x}}'",
                "MasterUserPassword: '{{resolve:secretsmanager:x}}'",
            ),
            ("http_tokens = \"required\"", "http_tokens = \"required\""),
            ("kms_key_id = \"k\"", "kms_key_id = \"k\""),
            ("source = \"git::https://me:hunter2@host/x\"", "source = \"git::https://me:*******@host/x\""),
            ("x = \"AKIAABCDEFGHIJKLMNOP\"", "x = \"********************\""),
        ] {
            assert_eq!(line(text), shown);
            assert_eq!(line(text).len(), text.len());
        }
    }

    #[test]
    fn a_default_that_is_declared_secret_is_stars() {
        let text =
            "variable \"a\" {\n  default = \"x\"\n\n  sensitive = true\n}\nvariable \"b\" {\n  default = \"x\"\n}\n";
        let sources = Sources::in_memory([("m.tf", text)]);
        let file = sources.load("m.tf").unwrap();
        assert_eq!(line_of(&file, 2, "  default = \"x\""), "  default = \"*\"");
        assert_eq!(line_of(&file, 7, "  default = \"x\""), "  default = \"x\"");
    }
}
