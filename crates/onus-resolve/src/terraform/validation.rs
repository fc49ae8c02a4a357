//! Conditions that the configuration itself sets: validations of variables, preconditions, assertions of checks.

use super::expression::Scope;
use super::module::{Evaluator, Expansion, Module, Repetition};
use onus_parse::hcl::Body;
use onus_source::{Code, Diagnostic, FileId};
use std::rc::Rc;

/// Warns of every condition that certainly fails.
pub(super) fn validate(evaluator: &Evaluator<'_>, module: &Rc<Module>) {
    for (name, item) in &module.config.variables {
        for block in item.block.body.blocks_of("validation") {
            let what = format!("the value of the variable `{name}` fails its validation");
            condition(evaluator, module, &block.body, item.file_of(block.range), &what, &format!("var.{name}"));
        }
    }
    for (name, item) in &module.config.outputs {
        for block in item.block.body.blocks_of("precondition") {
            let what = format!("a precondition of the output `{name}` fails");
            condition(evaluator, module, &block.body, item.file_of(block.range), &what, &format!("output.{name}"));
        }
    }
    for (key, item) in &module.config.resources {
        // With `each` and `count` it would have to be asked for each instance.
        let single = evaluator.resource(module, key).is_some_and(|found| found.kind == Expansion::Single);
        if !single {
            continue;
        }
        for block in item.block.body.blocks_of("lifecycle").flat_map(|block| block.body.blocks_of("precondition")) {
            let about = format!("{}.{}", key.r#type, key.name);
            let what = format!("a precondition of `{about}` fails");
            condition(evaluator, module, &block.body, item.file, &what, &about);
        }
    }
}

fn condition(evaluator: &Evaluator<'_>, module: &Rc<Module>, body: &Body, file: FileId, what: &str, about: &str) {
    let Some(condition) = body.attribute("condition") else { return };
    let repetition = Repetition::default();
    let scope = Scope { evaluator, module: Some(module), repetition: &repetition, file, bindings: None };
    if scope.condition(&condition.expr).is_ok_and(|truth| truth.as_bool() == Some(false)) {
        let at = condition.range.in_file(file);
        evaluator.report(Diagnostic::new(Code::Assertion, what).at(at).about(&*module.address_of(about)));
    }
}
