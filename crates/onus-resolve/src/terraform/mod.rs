//! Terraform 1.11's language.

mod budget;
mod builtin;
mod checks;
mod config;
mod convert;
mod data_sources;
mod equality;
mod expression;
mod expressions;
mod functions;
mod module;
mod operators;
mod partial;
mod plan;
mod reference;
mod requirements;
mod resource;
mod template;
#[cfg(test)]
mod tests;
mod validation;
mod variable;

use crate::Documents;
use module::{Evaluator, Module};
use onus_model::{Language, Unit, Value};
use onus_source::{Code, Diagnostic, Level};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// What comes from outside the configuration.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// `--var NAME=TEXT` and `--var-file PATH`, in command-line order.
    pub arguments: Vec<VariableArgument>,
    /// `TF_VAR_*`, without the prefix; only the binary reads the environment.
    pub environment: BTreeMap<String, String>,
    /// `--workspace` or `TF_WORKSPACE`; without it `terraform.workspace` is `default`, marked.
    pub workspace: Option<String>,
}

/// A variable given on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariableArgument {
    /// `--var NAME=TEXT`
    Value(String, String),
    /// `--var-file PATH`, from the scan root.
    File(String),
}

/// The calls of local modules in one directory: where `source` leads, as far as it is a literal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalCalls {
    /// The directories that its module blocks call, from the scan root, sorted.
    pub targets: Vec<String>,
}

pub use plan::{is_plan, resolve_plan};

pub(crate) use config::{code_of, join};
pub(crate) use partial::json as json_text;

/// Which directories the module in `directory` calls. Parses its files, evaluates nothing.
#[must_use]
pub fn local_calls(documents: &Documents<'_>, directory: &str) -> LocalCalls {
    let Ok(config) = config::load(documents, directory) else { return LocalCalls::default() };
    let sources = config.modules.values().filter_map(|item| config::literal(&item.attribute("source")?.expr));
    let local = sources.filter(|source| config::is_local(source));
    let targets: BTreeSet<String> = local.filter_map(|source| config::join(directory, source)).collect();
    LocalCalls { targets: targets.into_iter().collect() }
}

/// The stack of the thread that evaluates: expressions lead into each other through names, however long the chain.
const STACK: usize = 512 * 1024 * 1024;

/// Evaluates the root module in `directory` (from the scan root, `""` for the root) with all its modules.
#[must_use]
pub fn resolve(documents: &Documents<'_>, directory: &str, inputs: &Inputs) -> Unit {
    on_deep_stack(|| evaluate(documents, directory, inputs)).unwrap_or_else(|diagnostic| {
        let mut unit = unit(directory);
        unit.diagnostics.push(diagnostic.in_path(&*unit.path));
        unit
    })
}

/// Evaluates each expression as if it stood in a `locals` block of the root module in `directory`.
///
/// # Errors
/// For an expression that is no expression, or that Terraform would refuse: why.
#[must_use]
pub fn evaluate_expressions(
    documents: &Documents<'_>,
    directory: &str,
    inputs: &Inputs,
    expressions: &[&str],
) -> Vec<Result<Value, Diagnostic>> {
    on_deep_stack(|| expressions::evaluate(documents, directory, inputs, expressions))
        .unwrap_or_else(|diagnostic| expressions.iter().map(|_| Err(diagnostic.clone())).collect())
}

/// The type of a value as Terraform writes it: `list(string)`, `object({a: number})`, `dynamic` where it isn't known.
#[must_use]
pub fn type_name(value: &Value) -> String {
    convert::describe(&convert::type_of(value))
}

/// Runs on a thread of its own with the stack for it.
fn on_deep_stack<T: Send>(run: impl FnOnce() -> T + Send) -> Result<T, Diagnostic> {
    std::thread::scope(|threads| match std::thread::Builder::new().stack_size(STACK).spawn_scoped(threads, run) {
        Ok(thread) => thread.join().map_err(|panic| std::panic::resume_unwind(panic)),
        Err(error) => Err(Diagnostic::new(Code::Crashed, format!("the evaluation could not start: {error}"))),
    })
}

fn unit(directory: &str) -> Unit {
    Unit {
        path: if directory.is_empty() { ".".to_owned() } else { directory.to_owned() },
        language: Language::Terraform,
        resources: Vec::new(),
        absent: Vec::new(),
        choices: Vec::new(),
        outputs: BTreeMap::new(),
        providers: Vec::new(),
        calls: Vec::new(),
        files: Vec::new(),
        diagnostics: Vec::new(),
    }
}

fn evaluate(documents: &Documents<'_>, directory: &str, inputs: &Inputs) -> Unit {
    let mut unit = unit(directory);
    let evaluator = Evaluator::new(documents, directory, inputs);
    if let Some(root) = evaluator.root_module() {
        undeclared_inputs(&evaluator, &root);
        undeclared_arguments(&evaluator, &root, inputs);
        checks::root_outputs(&evaluator, &root);
        walk(&evaluator, &root);
        unit.outputs = root
            .config
            .outputs
            .keys()
            .filter_map(|name| Some((Arc::clone(name), evaluator.output(&root, name)?)))
            .collect();
    }
    unit.resources = evaluator.resources.take();
    unit.resources.sort_by(|a, b| a.address.cmp(&b.address));
    unit.calls = evaluator.module_calls.take();
    unit.calls.sort_by(|a, b| a.address.cmp(&b.address));
    unit.providers = requirements::requirements(&evaluator);
    unit.diagnostics = evaluator.take_diagnostics();
    unit.files = evaluator.files.take().into_iter().collect();
    unit
}

/// Values given for variables that nobody declares.
fn undeclared_inputs(evaluator: &Evaluator<'_>, root: &Module) {
    for (name, value) in evaluator.inputs() {
        let span = value.origin.argument_span();
        // The environment is everybody's; a file in the directory is meant for this module.
        if span.is_some() && !root.config.variables.contains_key(name) {
            let message = format!("a value is given for the variable `{name}`, which is not declared");
            let diagnostic = Diagnostic::new(Code::Undeclared, message).at(span);
            evaluator.report(diagnostic.at_level(Level::Warning));
        }
    }
}

/// Values given one by one on the command line for variables that nobody declares.
fn undeclared_arguments(evaluator: &Evaluator<'_>, root: &Module, inputs: &Inputs) {
    for argument in &inputs.arguments {
        if let VariableArgument::Value(name, _) = argument
            && !root.config.variables.contains_key(name.as_str())
        {
            let message = format!("a value is given for the variable `{name}`, which is not declared");
            evaluator.report(Diagnostic::new(Code::Undeclared, message));
        }
    }
}

/// Evaluates everything in a module instance and in those that it calls.
fn walk(evaluator: &Evaluator<'_>, module: &Rc<Module>) {
    checks::names(evaluator, module);
    for name in module.config.variables.keys() {
        let _ = evaluator.variable(module, name);
    }
    for name in module.config.locals.keys() {
        let _ = evaluator.local(module, name);
    }
    resource::providers(evaluator, module);
    for key in module.config.resources.keys() {
        let _ = evaluator.resource(module, key);
    }
    for name in module.config.modules.keys() {
        let Some(calls) = evaluator.call(module, name) else { continue };
        for (_, instance) in &calls.instances {
            walk(evaluator, instance);
        }
    }
    for name in module.config.outputs.keys() {
        let _ = evaluator.output(module, name);
    }
    validation::validate(evaluator, module);
}
