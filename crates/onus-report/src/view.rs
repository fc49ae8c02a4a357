//! What to show, and in which form.

use onus_model::{Judgement, Verdict};

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Grouped by file and policy, with code frames.
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
    /// GitLab's code quality report.
    Gitlab,
    /// JUnit's XML.
    Junit,
    /// The figures as `key=value`, for scripts.
    Values,
}

impl Format {
    /// Every format, the default first.
    pub const ALL: &'static [Self] = &[
        Self::Full,
        Self::Concise,
        Self::Json,
        Self::Sarif,
        Self::Github,
        Self::Markdown,
        Self::Gitlab,
        Self::Junit,
        Self::Values,
    ];

    /// The name on the command line and in `onus.toml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Markdown => "markdown",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Values => "values",
        }
    }
}

impl std::str::FromStr for Format {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|format| format.as_str() == text).ok_or(())
    }
}

/// How to show it.
#[derive(Clone, Debug)]
pub struct View {
    /// Which verdicts, besides findings.
    pub show: Vec<Verdict>,
    /// Whether suppressed judgements are shown.
    pub show_suppressed: bool,
    /// Whether the paths that were passed over are listed; they are counted in any case.
    pub show_skipped: bool,
    /// Whether diagnostics of the level `note` are listed; they are counted in any case.
    pub show_notes: bool,
    /// Whether formats for people leave out the summary.
    pub quiet: bool,
    /// Whether to use colors.
    pub color: bool,
    /// The width of the terminal, in columns.
    pub width: usize,
    /// The version of the program.
    pub version: &'static str,
}

impl View {
    /// Whether a judgement is shown to people.
    #[must_use]
    pub fn shows(&self, judgement: &Judgement) -> bool {
        if judgement.suppressed.is_some() {
            return self.show_suppressed;
        }
        judgement.verdict.is_finding() || self.show.contains(&judgement.verdict)
    }
}

impl Default for View {
    /// Findings and the summary, without colors, 100 columns wide.
    fn default() -> Self {
        Self {
            show: Vec::new(),
            show_suppressed: false,
            show_skipped: false,
            show_notes: false,
            quiet: false,
            color: false,
            width: 100,
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}
