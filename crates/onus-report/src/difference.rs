//! A file before and after, as a unified diff.

use crate::escape;
use similar::TextDiff;

/// The unified diff from `before` to `after`. It can be applied, except where a changed or neighbouring line holds what would steer a
/// terminal: that is spelled out.
#[must_use]
pub fn unified(path: &str, before: &str, after: &str) -> String {
    let path = escape::line(path);
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().context_radius(3).header(&format!("a/{path}"), &format!("b/{path}")).to_string();
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        out.push_str(&escape::code(content));
        out.push_str(line.get(content.len()..).unwrap_or_default());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_stands_between_what_stays() {
        let diff = unified("m/a.tf", "a\r\nb\r\n", "a\r\nc\r\n");
        assert_eq!(diff, "--- a/m/a.tf\n+++ b/m/a.tf\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
        assert_eq!(unified("a.tf", "a\n", "a\n"), "");
    }

    #[test]
    fn nothing_in_it_steers_a_terminal() {
        let diff = unified("a\u{1b}[2J\n::error::.tf", "x\u{1b}[31m\n", "\u{1b}[31m\rb\n");
        assert!(!diff.contains('\u{1b}'), "{diff:?}");
        assert!(diff.lines().all(|line| line.starts_with(['-', '+', '@'])), "{diff:?}");
    }
}
