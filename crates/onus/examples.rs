//! `onus test`

use crate::cli::{ColorChoice, Test};
use crate::exit::Exit;
use crate::{bundle, environment, message, output};
use std::fmt::Write as _;
use std::path::Path;

/// Runs the examples on the policies' pages.
pub(crate) fn run(arguments: Test, color: ColorChoice) -> Exit {
    test(&arguments, color).unwrap_or_else(|exit| exit)
}

fn test(arguments: &Test, choice: ColorChoice) -> Result<Exit, Exit> {
    let color = environment::color(choice, &std::io::stderr());
    let pack = arguments.pack.as_deref();
    let (bundle, modules, prefix) = match pack {
        Some(pack) if Path::new(pack).is_dir() => {
            let (bundle, modules) = bundle::load_pack(Path::new(pack), color)?;
            (bundle, modules, "")
        }
        prefix => (bundle::load(&[], bundle::Pages::Read, color)?, Vec::new(), prefix.unwrap_or("")),
    };
    let tests = onus_rules::run_tests(&modules);
    let results = onus_engine::test_examples(&bundle.catalogue, &bundle.rules, prefix);
    if results.is_empty() && tests.is_empty() {
        let what = pack.map_or_else(String::new, |pack| format!(" of `{pack}`"));
        message::error(&format!("there are no examples{what}"), Some("Examples stand on the policies' pages."));
        return Err(Exit::Nothing);
    }
    let mut text = String::new();
    let failed: Vec<_> = results.iter().filter(|result| !result.failures.is_empty()).collect();
    for result in &failed {
        let (page, line) = (&result.place.0, result.place.1);
        // Writing to a string doesn't fail.
        let _ = writeln!(text, "{page}:{line}: {}: {}", result.policy, onus_report::line(&result.heading));
        for failure in &result.failures {
            let _ = writeln!(text, "  {}", onus_report::line(failure));
        }
    }
    let policies: std::collections::BTreeSet<&str> = results.iter().map(|result| result.policy.as_str()).collect();
    let _ = writeln!(
        text,
        "{} examples of {} policies: {} as expected, {} failed",
        results.len(),
        policies.len(),
        results.len() - failed.len(),
        failed.len()
    );
    let broken: Vec<_> = tests.iter().filter_map(|test| Some((test, test.failure.as_ref()?))).collect();
    for (test, failure) in &broken {
        let _ = writeln!(text, "{}: {}: {}", test.path, test.name, onus_report::line(failure));
    }
    if !tests.is_empty() {
        let _ = writeln!(text, "{} tests: {} passed, {} failed", tests.len(), tests.len() - broken.len(), broken.len());
    }
    output::print(&text)?;
    Ok(if failed.is_empty() && broken.is_empty() { Exit::Clean } else { Exit::Findings })
}
