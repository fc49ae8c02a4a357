//! Outcomes as bytes: text for people, and what machines read. The only crate with miette and with wire structs.

use onus_model::{Outcome, Verdict};
use onus_source::Sources;

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Grouped by file, with code frames.
    Full,
    /// A line for each.
    Concise,
    /// The report contract, version 1.
    Json,
    /// SARIF 2.1.0 as GitHub's code scanning takes it.
    Sarif,
    /// GitHub's workflow commands.
    Github,
    /// For step summaries and comments.
    Markdown,
}

/// How to show it.
#[derive(Clone, Debug)]
pub struct View {
    /// Which verdicts, besides findings.
    pub show: Vec<Verdict>,
    /// Whether suppressed findings are shown.
    pub show_suppressed: bool,
    /// Whether to use colors.
    pub color: bool,
    /// The width of the terminal, in columns.
    pub width: usize,
    /// The version of the program.
    pub version: &'static str,
}

/// Renders an outcome.
#[must_use]
pub fn render(format: Format, outcome: &Outcome, sources: &Sources, view: &View) -> String {
    let _ = (format, outcome, sources, view);
    String::new()
}
