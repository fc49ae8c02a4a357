//! `onus eval`: what code comes to, without judging it.

use crate::cli::{Eval, EvalFormat};
use crate::exit::Exit;
use crate::{environment, message, output, parameters, request};
use onus_resolve::{Documents, cloudformation, terraform};
use onus_source::{Level, Sources};
use std::io::Read as _;
use std::path::Path;

/// The most bytes of expressions that are read from standard input.
const MAX_EXPRESSIONS: u64 = 256 * 1024 * 1024;

/// Evaluates and prints.
pub(crate) fn run(arguments: &Eval) -> Exit {
    let EvalFormat::Json = arguments.format;
    eval(arguments).unwrap_or_else(|exit| exit)
}

fn eval(arguments: &Eval) -> Result<Exit, Exit> {
    let path = &arguments.path;
    let real = path.canonicalize().map_err(|error| request::unreadable(path, &error))?;
    let root = match &arguments.root {
        Some(root) => root.canonicalize().map_err(|error| request::unreadable(root, &error))?,
        None => onus_engine::scan_root(std::slice::from_ref(&real))
            .map_err(|(path, error)| request::unreadable(&path, &error))?,
    };
    let within = request::within(path, Some(&root))?;
    let sources = Sources::new(&root).map_err(|error| request::unreadable(&root, &error))?;
    let documents = Documents::new(&sources);
    let unit = if real.is_dir() {
        let inputs = terraform_inputs(arguments, &root)?;
        match (&arguments.expr, arguments.expr_stdin) {
            (Some(text), _) => {
                let expression = (serde_json::Value::String("expr".to_owned()), text.clone());
                return expressions(&documents, &within, &inputs, &[expression]);
            }
            (None, true) => return expressions(&documents, &within, &inputs, &read_expressions()?),
            (None, false) => terraform::resolve(&documents, &within, &inputs),
        }
    } else {
        cloudformation::resolve(&documents, &within, &cloudformation_inputs(arguments)?)
    };
    output::print(&onus_report::unit_json(&unit, &sources))?;
    let failed = unit.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error);
    Ok(if failed && arguments.strict { Exit::Findings } else { Exit::Clean })
}

fn terraform_inputs(arguments: &Eval, root: &Path) -> Result<terraform::Inputs, Exit> {
    let mut inputs = terraform::Inputs {
        arguments: request::variables(&arguments.variables, Some(root))?,
        workspace: arguments.workspace.clone(),
        ..terraform::Inputs::default()
    };
    if !arguments.no_env {
        inputs.environment = environment::terraform_variables();
        inputs.workspace = inputs.workspace.or_else(environment::terraform_workspace);
    }
    Ok(inputs)
}

fn cloudformation_inputs(arguments: &Eval) -> Result<cloudformation::Inputs, Exit> {
    let mut inputs = cloudformation::Inputs::default();
    for path in &arguments.param_file {
        inputs.parameters.extend(parameters::read(path)?);
    }
    inputs.parameters.extend(arguments.param.iter().cloned());
    inputs.pseudo.extend(arguments.pseudo.iter().cloned());
    Ok(inputs)
}

type Expression = (serde_json::Value, String);

fn read_expressions() -> Result<Vec<Expression>, Exit> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .take(MAX_EXPRESSIONS)
        .read_to_string(&mut text)
        .map_err(|error| message::failed(&format!("standard input: {error}"), None))?;
    let line = |(i, line): (usize, &str)| {
        let wrong = |reason: &str| message::failed(&format!("line {} of standard input: {reason}", i + 1), None);
        let mut entry: serde_json::Value = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
        let text = entry.get("expr").and_then(serde_json::Value::as_str).ok_or_else(|| wrong("there is no `expr`"))?;
        let text = text.to_owned();
        Ok((entry.get_mut("id").map(serde_json::Value::take).unwrap_or_default(), text))
    };
    text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()).map(line).collect()
}

fn expressions(
    documents: &Documents<'_>,
    directory: &str,
    inputs: &terraform::Inputs,
    expressions: &[Expression],
) -> Result<Exit, Exit> {
    let texts: Vec<&str> = expressions.iter().map(|(_, text)| text.as_str()).collect();
    let answers = terraform::evaluate_expressions(documents, directory, inputs, &texts);
    let mut lines = String::new();
    for ((id, _), answer) in expressions.iter().zip(&answers) {
        let ty = answer.as_ref().map(terraform::type_name).unwrap_or_default();
        let answer = answer.as_ref().map(|value| (value, ty.as_str()));
        lines.push_str(&onus_report::expression_json(id, answer, documents.sources()));
    }
    output::print(&lines)?;
    Ok(Exit::Clean)
}
