//! Input that wants to harm: every case stands beside a good module, which is judged all the same. The program ends by itself with
//! an exit code of its own, in every format, and nothing that a file chose steers a terminal or a CI log.

mod cases;
mod run;

use cases::{Case, Told};
use std::collections::BTreeSet;

/// Runs the cases of one class, each in a directory of its own beside a good module.
fn run_class(cases: Vec<Case>) {
    let mut failures = Vec::new();
    let mut names = BTreeSet::new();
    for case in &cases {
        assert!(names.insert(case.name.clone()), "{} is there twice", case.name);
        failures.extend(run::failures(case).into_iter().map(|failure| format!("{}: {failure}", case.name)));
    }
    assert!(failures.is_empty(), "{} failures in {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

macro_rules! classes {
    ($($class:ident),*) => { $(#[test] fn $class() { run_class(cases::$class()); })* };
}

classes!(
    nesting,
    sizes,
    growth,
    syntax,
    encodings,
    cycles,
    modules,
    files,
    templates,
    yaml,
    json,
    names,
    output,
    secrets,
    configuration,
    suppressions,
    plans
);
