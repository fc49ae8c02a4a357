//! `onus scan`

use crate::bundle::Pages;
use crate::cli::{ColorChoice, Scan, Shown};
use crate::exit::{self, Exit, Gate};
use crate::{bundle, environment, message, output, request};
use onus_engine::ScanError;
use onus_model::Severity;
use onus_report::{Format, View, render};

/// Scans, reports, and says with the exit code how it went.
pub(crate) fn run(arguments: Scan, color: ColorChoice) -> Exit {
    scan(&arguments, color).unwrap_or_else(|exit| exit)
}

fn scan(arguments: &Scan, choice: ColorChoice) -> Result<Exit, Exit> {
    let error_color = environment::color(choice, &std::io::stderr());
    let mut request = request::request(&arguments.input, error_color)?;
    request.advice = arguments.show.contains(&Shown::All);
    let report = request.config.as_ref().map(|config| &config.report);
    let format = match (arguments.format, report.and_then(|report| report.format.as_deref())) {
        (Some(format), _) => format,
        (None, Some(name)) => name.parse().map_err(|()| {
            let all = Format::ALL.iter().map(|format| format.as_str()).collect::<Vec<_>>().join(", ");
            message::failed(&format!("`[report] format` of the configuration: `{name}` is not one of {all}"), None)
        })?,
        (None, None) => Format::Full,
    };
    let gate = Gate {
        fail_on: arguments.fail_on.or(report.and_then(|report| report.fail_on)).unwrap_or(Severity::Low),
        unknown: arguments.fail_on_unknown,
        exit_zero: arguments.exit_zero,
    };
    let mut view = View {
        show: arguments.show.iter().flat_map(|shown| shown.verdicts()).copied().collect(),
        show_suppressed: arguments.show.iter().any(|shown| shown.suppressed()),
        show_skipped: arguments.show_skipped,
        show_notes: arguments.verbose,
        quiet: arguments.quiet,
        color: false,
        width: environment::width(),
        version: env!("CARGO_PKG_VERSION"),
    };
    if arguments.show.is_empty() {
        view.show = report.map_or_else(Vec::new, |report| report.show.clone());
    }
    view.show.sort_unstable();
    view.show.dedup();

    // Code scanning shows the pages.
    let shows_pages = format == Format::Sarif || arguments.write.iter().any(|(format, _)| *format == Format::Sarif);
    let pages = if shows_pages { Pages::Read } else { Pages::Leave };
    let bundle = bundle::load(&arguments.input.policies, pages, error_color)?;
    let scan = match onus_engine::scan(&request, &bundle.catalogue, &bundle.rules) {
        Ok(scan) => scan,
        Err(ScanError::Nothing) if arguments.allow_empty => {
            message::note("there is no Terraform or CloudFormation here");
            return Ok(Exit::Clean);
        }
        Err(error @ ScanError::Nothing) => {
            let help = "Name the directory of a Terraform configuration or a CloudFormation template, or say \
                        `--allow-empty`.";
            message::error(&format!("{error}: there is no Terraform or CloudFormation here"), Some(help));
            return Err(Exit::Nothing);
        }
        Err(error) => return Err(message::failed(&error.to_string(), None)),
    };
    for (format, path) in &arguments.write {
        output::write(path, &render(*format, &scan.outcome, &scan.sources, &view))?;
    }
    match &arguments.output {
        Some(path) => output::write(path, &render(format, &scan.outcome, &scan.sources, &view))?,
        None => {
            let view = View { color: environment::color(choice, &std::io::stdout()), ..view };
            output::print(&render(format, &scan.outcome, &scan.sources, &view))?;
        }
    }
    exit::judged(&scan.outcome)?;
    let exit = gate.judge(&scan.outcome);
    if exit == Exit::Failed {
        message::error("the answer is incomplete: part of the input could not be read or judged", None);
    }
    Ok(exit)
}
