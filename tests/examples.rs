//! Every example on a policy's page is a test of its own, named by the policy and the heading.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking; clippy knows only functions marked as tests")]

mod bundle;

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let (catalogue, rules) = bundle::load();
    let results = onus_engine::test_examples(&catalogue, &rules, "");
    let trials = results.into_iter().map(|result| {
        let heading = result.heading.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "_");
        let name = format!("{}::{heading}::line_{}", result.policy.replace('-', "_"), result.place.1);
        Trial::test(name, move || {
            if result.failures.is_empty() {
                return Ok(());
            }
            let (page, line) = result.place;
            Err(Failed::from(format!("policies/{page}:{line}\n{}", result.failures.join("\n"))))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}
