//! Mistakes in the user's own files: policies, catalogue, configuration.

use crate::escape;
use crate::frame::{Frame, Mark};
use miette::Severity;
use onus_source::{Fault, Sources};
use std::fmt::Write as _;

/// The width of what goes to standard error.
const WIDTH: usize = 100;

/// Renders mistakes with the lines that they are in.
#[must_use]
pub fn faults(faults: &[Fault], color: bool) -> String {
    let mut out = String::new();
    for fault in faults {
        let mut frame = Frame::new("error", &fault.message, Severity::Error);
        if let Some(range) = fault.range {
            let file = Sources::in_memory::<&str, &str>([]).add(&fault.path, fault.text.as_ref());
            frame = frame.with_code(&file, &[Mark { range, note: String::new() }]);
        }
        out.push_str(&frame.draw(color, WIDTH));
        // Writing to a string doesn't fail.
        if fault.range.is_none() {
            let _ = writeln!(out, "  in: {}", escape::line(&fault.path));
        }
        if let Some(help) = &fault.help {
            let _ = writeln!(out, "  help: {}", escape::line(help));
        }
        out.push('\n');
    }
    out
}
