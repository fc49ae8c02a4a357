//! What credentials look like. Only shapes that their issuers document and that hardly anything else has: a false alarm about a
//! secret is worse than a miss, as the next one is then not believed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex::Regex;
use std::sync::LazyLock;

/// Texts longer than this aren't searched.
const MAX_TEXT: usize = 256 * 1024;

/// A shape with its name. The name begins a message: "AWS access key in …".
struct Shape {
    kind: &'static str,
    regex: Regex,
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let shapes = [
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
        ("AWS access key", r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"),
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html: 40 characters, named as such.
        (
            "AWS secret key",
            r#"(?i)\b(?:aws_?)?secret_?(?:access_?)?key(?:_?id)?["']?\s*(?:=|:|=>)\s*["']?(?-i:[A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)"#,
        ),
        // https://www.rfc-editor.org/rfc/rfc7468 and https://www.rfc-editor.org/rfc/rfc9580
        ("private key", r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----"),
        // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
        ("GitHub token", r"\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{22,255})\b"),
        // https://docs.gitlab.com/security/tokens/#token-prefixes
        ("GitLab token", r"\bglpat-[A-Za-z0-9_-]{20,}"),
        // https://api.slack.com/authentication/token-types
        ("Slack token", r"\bxox[abeoprs]-[0-9A-Za-z-]{20,}"),
        // https://api.slack.com/messaging/webhooks
        ("Slack webhook", r"https://hooks\.slack\.com/services/T[0-9A-Za-z]+/B[0-9A-Za-z]+/[0-9A-Za-z]{16,}"),
        // https://docs.stripe.com/keys
        ("Stripe key", r"\b[rs]k_live_[0-9A-Za-z]{20,}"),
        // https://cloud.google.com/docs/authentication/api-keys
        ("Google API key", r"\bAIza[0-9A-Za-z_-]{35}\b"),
        // https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage: 64 bytes in base64.
        ("Azure storage key", r"(?i)\bAccountKey=(?-i:[A-Za-z0-9+/]{86}==)"),
        // https://www.twilio.com/docs/glossary/what-is-an-api-key (SendGrid)
        ("SendGrid key", r"\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}\b"),
        // https://docs.npmjs.com/about-access-tokens
        ("npm token", r"\bnpm_[0-9A-Za-z]{36}\b"),
        // https://docs.pypi.org/api/secrets/
        ("PyPI token", r"\bpypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{50,}"),
        // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1: a password within an address. Variables are none.
        (
            "password in an address",
            r#"\b[A-Za-z][A-Za-z0-9+.-]{1,31}://[^\s:/@"'<>]{0,128}:[^\s:/@"'<>${}%*]{3,128}@[^\s/@]"#,
        ),
        // A token instead of a name, as Git hosts take it.
        (
            "token in an address",
            r#"\bhttps://[^\s:/@"'<>${}%*]{8,255}@(?:[a-z0-9-]+\.)*(?:github|gitlab|bitbucket)\.(?:com|org)\b"#,
        ),
    ];
    // A shape that doesn't compile would be left out; a test looks that none is.
    shapes.into_iter().filter_map(|(kind, text)| Regex::new(text).ok().map(|regex| Shape { kind, regex })).collect()
});

/// What of a credential a text holds, wherever in it.
pub(crate) fn in_text(text: &str) -> Option<&'static str> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let shape = |text: &str| SHAPES.iter().find(|shape| shape.regex.is_match(text)).map(|shape| shape.kind);
    shape(text).or_else(|| shape(&decoded(text)?))
}

/// A text that is base64 for another one, as user data are.
fn decoded(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() < 24 || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte)) {
        return None;
    }
    String::from_utf8(STANDARD.decode(text).ok()?).ok()
}

/// Names that hold the credentials of the AWS SDKs:
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html>
const AWS_NAMES: [(&str, &str); 3] = [
    ("AWS_ACCESS_KEY_ID", "AWS access key"),
    ("AWS_SECRET_ACCESS_KEY", "AWS secret key"),
    ("AWS_SESSION_TOKEN", "AWS session token"),
];

/// Endings of names whose values are secrets, and of what kind.
const SECRET_NAMES: [(&str, &str); 9] = [
    ("password", "password"),
    ("passwd", "password"),
    ("passphrase", "password"),
    ("_pwd", "password"),
    ("apikey", "API key"),
    ("api_key", "API key"),
    ("secret_key", "secret key"),
    ("secretkey", "secret key"),
    ("private_key", "private key"),
];

/// Whether an entry (an environment variable) holds a credential by its name or by all of its value.
pub(crate) fn in_entry(name: &str, value: &str) -> Option<&'static str> {
    let value = value.trim();
    if value.is_empty() || value.contains(['$', '{', '<']) {
        return None;
    }
    if let Some((_, kind)) = AWS_NAMES.iter().find(|(known, _)| name.eq_ignore_ascii_case(known)) {
        return Some(kind);
    }
    if is_aws_secret(value) {
        return Some("AWS secret key");
    }
    let name = format!("_{}", name.to_ascii_lowercase());
    let named = SECRET_NAMES.iter().find(|(ending, _)| name.ends_with(ending));
    named.filter(|_| !is_name(value) && !is_mask(value)).map(|(_, kind)| *kind)
}

/// 40 characters of base64 that are neither a digest in hexadecimal nor a word.
fn is_aws_secret(value: &str) -> bool {
    let has = |test: fn(&u8) -> bool| value.bytes().any(|byte| test(&byte));
    value.len() == 40
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/+".contains(&byte))
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_digit)
        && has(|byte| b"/+".contains(byte))
        && !value.starts_with('/')
}

/// The value names where the secret is kept (a path, an ARN, an address), or says yes or no.
fn is_name(value: &str) -> bool {
    value.starts_with("arn:")
        || value.contains('/')
        || value.contains(':')
        || ["true", "false", "none", "null"].iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// One character again and again, as in `****` and `xxxx`.
fn is_mask(value: &str) -> bool {
    let mut characters = value.chars();
    characters.next().is_some_and(|first| characters.all(|character| character == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_compiles() {
        assert_eq!(SHAPES.len(), 15);
    }

    #[test]
    fn documented_shapes_are_found() {
        // Split, so that scanners of this repository stay calm.
        let secret = concat!("wJalrXUtnFEMI/K7MDENG", "/bPxRfiCYEXAMPLEKEY");
        for (text, expected) in [
            (format!("export AWS_ACCESS_KEY_ID={}\n", concat!("AKIA", "IOSFODNN7EXAMPLE")), Some("AWS access key")),
            (format!("export AWS_SECRET_ACCESS_KEY={secret}"), Some("AWS secret key")),
            (format!("aws_secret_access_key: '{secret}'"), Some("AWS secret key")),
            (concat!("-----BEGIN RSA ", "PRIVATE KEY-----").to_owned(), Some("private key")),
            (concat!("-----BEGIN ", "PRIVATE KEY-----").to_owned(), Some("private key")),
            (concat!("ghp_", "abcdefghijklmnopqrstuvwxyz0123456789").to_owned(), Some("GitHub token")),
            ("postgres://app:hunter2@db.internal:5432/app".to_owned(), Some("password in an address")),
            ("https://access-token@github.com/u/r.git".to_owned(), Some("token in an address")),
            ("postgres://app:${var.password}@db/app".to_owned(), None),
            ("postgres://app@db.internal:5432/app".to_owned(), None),
            ("https://github.com/u/r.git".to_owned(), None),
            ("https://git@github.com/u/r.git".to_owned(), None),
            ("export AWS_ACCESS_KEY_ID=FOO\nexport AWS_SECRET_ACCESS_KEY=bar".to_owned(), None),
            (concat!("AKIA", "IOSFODNN7FEXAMPLE").to_owned(), None),
            ("-----BEGIN PUBLIC KEY-----".to_owned(), None),
            ("arn:aws:iam::123456789012:role/x".to_owned(), None),
        ] {
            assert_eq!(in_text(&text), expected, "{text}");
        }
        let script = STANDARD.encode(format!("#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY={secret}\n"));
        assert_eq!(in_text(&script), Some("AWS secret key"));
    }

    #[test]
    fn names_tell_what_values_are() {
        let secret = concat!("wJalrXUtnFEMI/K7MDENG", "/bPxRfiCYEXAMPLEKEY");
        for (name, value, expected) in [
            ("AWS_SECRET_ACCESS_KEY", "Tests", Some("AWS secret key")),
            ("foo", secret, Some("AWS secret key")),
            ("foo", "da39a3ee5e6b4b0d3255bfef95601890afd80709", None),
            ("foo", "wJalrXUtnFEMI>K7MDENG^bPxRfiCYEXAMPLEKEY", None),
            ("DB_PASSWORD", "hunter2", Some("password")),
            ("DB_PASSWORD", "${var.password}", None),
            ("DB_PASSWORD", "arn:aws:secretsmanager:eu-west-1:1:secret:x", None),
            ("DB_PASSWORD", "prod/db", None),
            ("PASSWORD_FILE", "db", None),
            ("REQUIRE_PASSWORD", "true", None),
            ("KEY", "value", None),
            ("PWD", "hunter2", Some("password")),
            ("MAPS_API_KEY", "k-123", Some("API key")),
            ("DB_PASSWORD", "****", None),
        ] {
            assert_eq!(in_entry(name, value), expected, "{name}={value}");
        }
    }
}
