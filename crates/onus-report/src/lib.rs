//! Outcomes as bytes: text for people, and what machines read. The only crate with miette and with wire structs.
//!
//! The same outcome gives the same bytes: no clock, no environment, no terminal is asked here. Whatever comes from a scanned
//! file is escaped for the format it goes into, and every format ends with what was not seen.

mod concise;
mod escape;
mod json;
mod place;
mod summary;
mod view;

pub use view::{Format, View};

use onus_model::Outcome;
use onus_source::Sources;

/// Renders an outcome. `sources` are the files that its spans point into.
#[must_use]
pub fn render(format: Format, outcome: &Outcome, sources: &Sources, view: &View) -> String {
    match format {
        Format::Full | Format::Concise | Format::Github | Format::Markdown | Format::Sarif => {
            concise::render(outcome, sources, view)
        }
        Format::Json => json::render(outcome, sources, view),
    }
}
