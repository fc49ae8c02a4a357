//! The examples on the policies' pages, run by the same road as a scan.

use crate::assess::{Bench, assess};
use crate::{ExampleResult, Request, STACK, Select, crash, input};
use onus_catalogue::Catalogue;
use onus_model::{Judgement, Outcome};
use onus_rules::{Example, Expectation, Rules};
use onus_source::{Level, Sources};
use rayon::prelude::*;

/// Runs the examples of the policies' pages (all, or those whose id starts with `prefix`), by the same road as a scan.
#[must_use]
pub fn test_examples(catalogue: &Catalogue, rules: &Rules, prefix: &str) -> Vec<ExampleResult> {
    let examples: Vec<(String, Example)> = rules
        .examples()
        .into_iter()
        .filter_map(|example| Some((rules.policies().get(example.policy)?.id.to_string(), example)))
        .filter(|(id, _)| id.starts_with(prefix))
        .collect();
    let run = || examples.par_iter().map(|(id, example)| run(catalogue, rules, id, example)).collect();
    match rayon::ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(pool) => pool.install(run),
        Err(_) => run(),
    }
}

fn run(catalogue: &Catalogue, rules: &Rules, id: &str, example: &Example) -> ExampleResult {
    let (first_line, page) = (example.files.first().map_or(1, |file| file.0), example.page.clone());
    let result = |failures| ExampleResult {
        policy: id.to_owned(),
        heading: example.heading.clone(),
        place: (page, first_line),
        failures,
    };
    let scanned = crash::catch(&example.page, || {
        let sources = Sources::in_memory(example.files.iter().map(|(_, path, text)| (path.as_str(), text.as_bytes())));
        let found = input::named(example.files.iter().map(|(_, path, _)| path.as_str()));
        // An example shows what a policy says of what isn't known, not what comes out for each answer.
        let select = Select { select: vec![id.to_owned()], ..Select::default() };
        let request = Request { select, leave_open: true, ..Request::default() };
        let outcome = assess(Bench { request: &request, catalogue, rules }, &sources, &found);
        compare(id, example, &outcome, &sources)
    });
    match scanned {
        Ok(failures) => result(failures),
        Err(diagnostic) => result(vec![diagnostic.message]),
    }
}

/// What differs between what an example expects and what came out.
fn compare(id: &str, example: &Example, outcome: &Outcome, sources: &Sources) -> Vec<String> {
    let mut failures = Vec::new();
    let on_page = |path: &str, line: u32| {
        let start = example.files.iter().find(|(_, file, _)| file == path).map_or(1, |file| file.0);
        format!("line {}", start + line.max(1) - 1)
    };
    for diagnostic in outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error) {
        let place = diagnostic.span.and_then(|span| sources.locate(span));
        let place = place.map_or_else(|| "page".to_owned(), |(file, start, _)| on_page(file.path(), start.line));
        failures.push(format!("{place}: error[{}]: {}", diagnostic.code.as_str(), diagnostic.message));
    }
    let judged: Vec<(String, u32, &Judgement)> = outcome
        .judgements
        .iter()
        .filter(|judgement| &*judgement.policy.id == id)
        .map(|judgement| match sources.locate(judgement.location) {
            Some((file, start, _)) => (file.path().to_owned(), start.line, judgement),
            None => (String::new(), 0, judgement),
        })
        .collect();
    let meets = |expected: &Expectation, (path, line, judgement): &(String, u32, &Judgement)| {
        (&expected.path, expected.line, expected.verdict) == (path, *line, judgement.verdict)
            && expected.message.as_ref().is_none_or(|part| judgement.message.contains(part.as_str()))
    };
    for expected in &example.expected {
        if !judged.iter().any(|judged| meets(expected, judged)) {
            let message = expected.message.as_ref().map_or_else(String::new, |part| format!(" \"{part}\""));
            let place = on_page(&expected.path, expected.line);
            failures.push(format!("{place}: expected {}{message}, which didn't come", expected.verdict.as_str()));
        }
    }
    for one in &judged {
        if !example.expected.iter().any(|expected| meets(expected, one)) {
            let (path, line, judgement) = one;
            let place = if path.is_empty() { "nowhere".to_owned() } else { on_page(path, *line) };
            let (verdict, address) = (judgement.verdict.as_str(), &judgement.resource.address);
            failures.push(format!("{place}: unexpected {verdict} of `{address}`: {}", judgement.message));
        }
    }
    failures
}
