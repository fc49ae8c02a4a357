//! What the program has to say about itself, on standard error.

use crate::exit::Exit;
use onus_source::Fault;
use std::io::Write as _;
use std::panic::PanicHookInfo;

/// Tells why there is no answer.
pub(crate) fn error(text: &str, help: Option<&str>) {
    let help = help.map_or_else(String::new, |help| format!("\n  help: {}", onus_report::line(help)));
    write(&format!("error: {}{help}\n", onus_report::line(text)));
}

/// The same, with the exit code for it.
pub(crate) fn failed(text: &str, help: Option<&str>) -> Exit {
    error(text, help);
    Exit::Failed
}

/// Tells what is wrong in the user's own files.
pub(crate) fn faults(faults: &[Fault], color: bool) -> Exit {
    write(&onus_report::faults(faults, color));
    Exit::Failed
}

/// Something worth knowing that changes nothing.
pub(crate) fn note(text: &str) {
    write(&format!("note: {}\n", onus_report::line(text)));
}

/// The panic hook: what failed, and what to do.
pub(crate) fn panicked(info: &PanicHookInfo<'_>) {
    let reason = info.payload_as_str().unwrap_or("no reason given");
    let reason: String = reason.chars().take(512).collect();
    let place = info.location().map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
    error(
        &format!("onus {} failed{place}: {reason}", env!("CARGO_PKG_VERSION")),
        Some(
            "This is a defect of onus. Report it with the input that causes it; what was not judged doesn't count as met.",
        ),
    );
}

fn write(text: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
