//! Single expressions within a root module, for people who ask what one comes to.

use super::Inputs;
use super::config::Config;
use super::expression::Scope;
use super::module::{Evaluator, Repetition};
use crate::Documents;
use onus_model::{Data, Reason, Value};
use onus_source::{Code, Diagnostic};
use std::rc::Rc;

/// Evaluates each expression by itself: none sees what another one cost or reported.
pub(super) fn evaluate(
    documents: &Documents<'_>,
    directory: &str,
    inputs: &Inputs,
    expressions: &[&str],
) -> Vec<Result<Value, Diagnostic>> {
    let evaluator = Evaluator::new(documents, directory, inputs);
    let root = evaluator.root_module().unwrap_or_else(|| evaluator.root_of(Rc::new(Config::default())));
    let repetition = Repetition::default();
    let one = |(i, text): (usize, &&str)| {
        evaluator.take_diagnostics();
        evaluator.budget.refill();
        let file = documents.sources().add(&format!("expression {i}"), *text).id();
        let expr = onus_parse::hcl::parse_expression(text, file).map_err(|found| {
            found.into_iter().next().unwrap_or_else(|| Diagnostic::new(Code::Syntax, "invalid syntax"))
        })?;
        let scope = Scope { evaluator: &evaluator, module: Some(&root), repetition: &repetition, file, bindings: None };
        let value = scope.evaluate(&expr).map_err(|error| error.diagnostic())?;
        let refused = |diagnostic: &Diagnostic| {
            matches!(diagnostic.code, Code::Evaluation | Code::Undeclared | Code::Cycle | Code::FileNotFound)
        };
        match evaluator.take_diagnostics().into_iter().find(refused) {
            Some(diagnostic) => Err(diagnostic),
            None if failed(&value) => {
                Err(Diagnostic::new(Code::Evaluation, "something that the expression refers to can't be evaluated"))
            }
            None => Ok(value),
        }
    };
    expressions.iter().enumerate().map(one).collect()
}

/// Whether anything in the value is missing because its evaluation failed.
fn failed(value: &Value) -> bool {
    match &value.data {
        Data::Unknown(unknown) => unknown.reason == Reason::Failed,
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.iter().any(failed),
        Data::Map(_, entries) | Data::Object(entries) => entries.values().any(failed),
        Data::Null(_) | Data::Bool(_) | Data::Number(_) | Data::String(_) => false,
    }
}
