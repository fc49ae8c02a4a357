//! `onus matrix`

use crate::cli::{ColorChoice, Matrix, TableFormat};
use crate::exit::{self, Exit};
use crate::{bundle, environment, message, output, request};
use onus_engine::ScanError;

/// Scans, and shows services by domains.
pub(crate) fn run(arguments: Matrix, color: ColorChoice) -> Exit {
    matrix(&arguments, color).unwrap_or_else(|exit| exit)
}

fn matrix(arguments: &Matrix, choice: ColorChoice) -> Result<Exit, Exit> {
    let error_color = environment::color(choice, &std::io::stderr());
    let request = request::request(&arguments.input, error_color)?;
    let bundle = bundle::load(&arguments.input.policies, bundle::Pages::Leave, error_color)?;
    let scan = onus_engine::scan(&request, &bundle.catalogue, &bundle.rules).map_err(|error| {
        message::error(&error.to_string(), None);
        if matches!(error, ScanError::Nothing) { Exit::Nothing } else { Exit::Failed }
    })?;
    let color = arguments.output.is_none() && environment::color(choice, &std::io::stdout());
    let text = match arguments.format {
        TableFormat::Text => onus_report::matrix_text(&scan.outcome, color),
        TableFormat::Markdown => onus_report::matrix_markdown(&scan.outcome),
        TableFormat::Json => onus_report::matrix_json(&scan.outcome, env!("CARGO_PKG_VERSION")),
    };
    match &arguments.output {
        Some(path) => output::write(path, &text)?,
        None => output::print(&text)?,
    }
    exit::judged(&scan.outcome)?;
    Ok(if scan.outcome.is_incomplete() { Exit::Failed } else { Exit::Clean })
}
