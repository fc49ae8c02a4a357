//! Outcomes as bytes: text for people, and what machines read. The only crate with miette and with wire structs.
//!
//! The same outcome gives the same bytes: no clock, no environment, no terminal is asked here. Whatever comes from a scanned
//! file is escaped for the format it goes into, and every format ends with what was not seen.

mod changes;
mod concise;
mod difference;
mod escape;
mod evaluation;
mod faults;
mod frame;
mod full;
mod github;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod mask;
mod matrix;
mod paint;
mod place;
mod policies;
#[cfg(test)]
mod sample;
mod sarif;
mod summary;
mod syntax;
#[cfg(test)]
mod tests;
mod values;
mod view;

pub use changes::{Changes, Fact, Moved, json as changes_json, text as changes_text};
pub use difference::unified as unified_diff;
pub use evaluation::{expression as expression_json, unit as unit_json};
pub use faults::faults;
pub use matrix::{json as matrix_json, markdown as matrix_markdown, text as matrix_text};
pub use policies::{explain, json as policies_json, markdown as policies_markdown, text as policies_text};
pub use syntax::{parsed as parsed_json, unread as unread_json};
pub use view::{Format, View};

use onus_model::Outcome;
use onus_source::Sources;

/// Renders an outcome. `sources` are the files that its spans point into.
#[must_use]
pub fn render(format: Format, outcome: &Outcome, sources: &Sources, view: &View) -> String {
    match format {
        Format::Full => escape::without_commands(full::render(outcome, sources, view)),
        Format::Concise => escape::without_commands(concise::render(outcome, sources, view)),
        Format::Json => json::render(outcome, sources, view),
        Format::Sarif => sarif::render(outcome, sources, view),
        Format::Github => github::render(outcome, sources, view),
        Format::Markdown => escape::without_commands(markdown::render(outcome, sources, view)),
        Format::Gitlab => gitlab::render(outcome, sources, view),
        Format::Junit => junit::render(outcome, sources),
        Format::Values => values::render(outcome),
    }
}

/// One line of text that may come from anywhere, made harmless for a terminal.
#[must_use]
pub fn line(text: &str) -> String {
    escape::line(text).into_owned()
}
