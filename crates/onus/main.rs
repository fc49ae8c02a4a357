//! The program. It can't judge yet, and says so: a scanner that is silent because it is blind is worse than none.

use std::process::ExitCode;

fn main() -> ExitCode {
    let message =
        "onus can't judge yet: the evaluators, the catalogue and the rules are not finished, so nothing was scanned";
    let report = miette::miette!(help = "See the section \"Status\" of README.md.", "{message}");
    let mut text = String::new();
    if miette::NarratableReportHandler::new().render_report(&mut text, report.as_ref()).is_ok() {
        use std::io::Write as _;
        // Nobody is left to tell when standard error is closed.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
    // 3: the tool could not do its work. Never 0.
    ExitCode::from(3)
}
