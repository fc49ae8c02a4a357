//! Text from scanned files, made harmless: it can't move the cursor, color the terminal, reorder what people read, speak to
//! the CI or become markup.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character steers a terminal, hides itself, or changes the order in which its neighbours are read.
pub(crate) fn is_steering(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // Soft hyphen, Arabic letter mark, Mongolian vowel separator.
            '\u{ad}' | '\u{61c}' | '\u{180e}'
            // Zero-width characters and direction marks; line and paragraph separators; embeddings and overrides.
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            // Word joiner, invisible operators, isolates, deprecated formatting.
            | '\u{2060}'..='\u{206f}'
            // Byte-order mark, interlinear annotations, tags.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// One line of text: what steers is spelled out (`\n`, `\u{1b}`).
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    spelled(text, is_steering)
}

/// A line of code for a frame that expands tabs itself.
pub(crate) fn code(text: &str) -> Cow<'_, str> {
    spelled(text, |c| c != '\t' && is_steering(c))
}

fn spelled(text: &str, hide: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&hide) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if hide(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// A finished text in which no line speaks to the CI whose log it lands in: `::` at the start of a line is GitHub's, `##[`,
/// `##vso[` and `##teamcity[` are commands anywhere in one.
pub(crate) fn without_commands(text: String) -> String {
    let mut text = text;
    for command in ["##[", "##vso[", "##teamcity["] {
        if text.contains(command) {
            text = text.replace(command, &format!("# {}", command.get(1..).unwrap_or("")));
        }
    }
    if !text.lines().any(|line| line.trim_start().starts_with("::")) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 8);
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("::") {
            out.push_str("./");
        }
        out.push_str(line);
    }
    out
}

/// The message of a workflow command.
pub(crate) fn command_message(text: &str) -> String {
    line(text).replace('%', "%25")
}

/// A property of a workflow command.
pub(crate) fn command_property(text: &str) -> String {
    command_message(text).replace(':', "%3A").replace(',', "%2C")
}

/// Text within Markdown, also within a table: nothing in it is markup, a link, a mention or HTML.
pub(crate) fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A backslash stops neither mentions nor references to issues.
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            // `https://…` would become a link.
            ':' => out.push_str("&#58;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '!' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    // `www.` links without a scheme.
    out.replace("www.", "www&#46;")
}

/// Markdown that policies write (`code` in a sentence), where it is as harmless as plain text: code spans stay, the rest is
/// escaped.
pub(crate) fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return markdown(text);
    }
    let mut out = String::new();
    for (i, part) in parts.into_iter().enumerate() {
        if i % 2 == 0 { out.push_str(&markdown(part)) } else { out.push_str(&markdown_code(part)) }
    }
    out
}

/// Text as a code span of Markdown, also within a table.
pub(crate) fn markdown_code(text: &str) -> String {
    let text = line(text);
    if text.is_empty() {
        return String::new();
    }
    if text.contains('|') || text.contains('\\') {
        // In a table `\|` is the only way to a pipe, and outside of one the backslash would be seen: HTML means the same in both.
        let mut out = String::from("<code>");
        for c in text.chars() {
            match c {
                c if c.is_ascii_alphanumeric() || c == ' ' || c == '.' || c == '/' || c == '-' => out.push(c),
                c if c.is_ascii() => {
                    // Writing to a string doesn't fail.
                    let _ = write!(out, "&#{};", u32::from(c));
                }
                c => out.push(c),
            }
        }
        out.push_str("</code>");
        return out;
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_spelled_out() {
        for (text, expected) in [
            ("plain \u{e9}\u{1f600}", "plain \u{e9}\u{1f600}"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("\u{9b}2J", "\\u{9b}2J"),
            ("x\u{202e}y", "x\\u{202e}y"),
            ("\u{2066}\u{200b}\u{e0041}", "\\u{2066}\\u{200b}\\u{e0041}"),
        ] {
            assert_eq!(line(text), expected);
        }
        assert_eq!(code("\ta\u{7}"), "\ta\\u{7}");
    }

    #[test]
    fn text_is_no_workflow_command() {
        assert_eq!(command_message("100%\n::error::x"), "100%25\\n::error::x");
        assert_eq!(command_property("a,b:c%0A"), "a%2Cb%3Ac%250A");
    }

    #[test]
    fn no_line_of_a_text_is_a_command() {
        let text = "a\n::add-mask::x\n  ::stop\nb ::c\n##vso[x] ##[y]\n".to_owned();
        assert_eq!(without_commands(text), "a\n./::add-mask::x\n./  ::stop\nb ::c\n# #vso[x] # #[y]\n");
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(markdown("<img src=x>"), "&lt;img src=x&gt;");
        assert_eq!(markdown("[a](b) | @me #1"), "\\[a\\]\\(b\\) \\| &#64;me &#35;1");
        assert_eq!(markdown("https://evil www.evil.example"), "https&#58;//evil www&#46;evil.example");
        assert_eq!(prose("set `a_b` to *"), "set `a_b` to \\*");
        assert_eq!(prose("odd ` tick"), "odd \\` tick");
    }

    #[test]
    fn code_spans_hold_what_they_are_given() {
        assert_eq!(markdown_code("a.b[0]"), "`a.b[0]`");
        assert_eq!(markdown_code("a`b"), "``a`b``");
        assert_eq!(markdown_code("`"), "`` ` ``");
        assert_eq!(markdown_code("a|<b"), "<code>a&#124;&#60;b</code>");
        assert_eq!(markdown_code("a\nb"), "<code>a&#92;nb</code>");
    }
}
