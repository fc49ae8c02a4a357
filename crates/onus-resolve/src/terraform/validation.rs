//! The `validation` blocks of variables: what the configuration itself forbids.

use super::expression::Scope;
use super::module::{Evaluator, Module, Repetition};
use onus_source::{Code, Diagnostic};
use std::rc::Rc;

/// Warns of every condition that certainly fails.
pub(super) fn validate(evaluator: &Evaluator<'_>, module: &Rc<Module>) {
    for (name, item) in &module.config.variables {
        for block in item.block.body.blocks_of("validation") {
            let Some(condition) = block.body.attribute("condition") else { continue };
            let repetition = Repetition::default();
            let file = item.file_of(block.range);
            let scope = Scope { evaluator, module: Some(module), repetition: &repetition, file, bindings: None };
            if scope.condition(&condition.expr).is_ok_and(|truth| truth.as_bool() == Some(false)) {
                let message = format!("the value of the variable `{name}` fails its validation");
                let at = condition.range.in_file(file);
                let about = module.address_of(&format!("var.{name}"));
                evaluator.report(Diagnostic::new(Code::Assertion, message).at(at).about(&*about));
            }
        }
    }
}
