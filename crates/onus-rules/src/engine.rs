//! Policies as regorus runs them.

use crate::machine::Machine;
use crate::verdict::Lack;
use regorus::{Engine, Value as Rego};
use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// A policy with the helpers that it imports, compiled when first asked.
#[derive(Debug)]
pub(crate) struct Program {
    /// Path and text of each module, the policy's own first.
    pub(crate) modules: Vec<(String, Arc<str>)>,
    pub(crate) package: String,
    compiled: OnceLock<Result<Compiled, String>>,
}

struct Compiled {
    /// Where the virtual machine has all that the policy uses.
    machine: Option<Machine>,
    /// Made when first needed; prepared, so that a clone is ready.
    engine: OnceLock<Result<Engine, String>>,
    has_subject: bool,
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiled").field("has_subject", &self.has_subject).finish_non_exhaustive()
    }
}

/// Which of regorus' engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// The virtual machine; the interpreter where it lacks something that the policy uses.
    Machine,
    /// The interpreter.
    Interpreter,
}

/// What a policy says of an input.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) lacks: Vec<Lack>,
    /// Whom it speaks of; `None`: everybody.
    pub(crate) subject: Option<BTreeSet<String>>,
}

impl Program {
    pub(crate) fn new(modules: Vec<(String, Arc<str>)>, package: String) -> Self {
        Self { modules, package, compiled: OnceLock::new() }
    }

    /// A policy that was compiled before.
    pub(crate) fn stored(
        modules: Vec<(String, Arc<str>)>,
        package: String,
        machine: Option<Machine>,
        has_subject: bool,
    ) -> Self {
        let compiled = Compiled { machine, engine: OnceLock::new(), has_subject };
        Self { modules, package, compiled: OnceLock::from(Ok(compiled)) }
    }

    /// The program for the virtual machine, where it has all that the policy uses, and whether there is a `subject`.
    pub(crate) fn compiled(&self) -> Result<(Option<&Machine>, bool), String> {
        let compiled = self.compiled.get_or_init(|| self.compile()).as_ref().map_err(Clone::clone)?;
        Ok((compiled.machine.as_ref(), compiled.has_subject))
    }

    fn compile(&self) -> Result<Compiled, String> {
        let has_subject =
            self.modules.first().is_some_and(|(_, text)| text.lines().any(|line| line.starts_with("subject ")));
        let rules = self.rules(has_subject);
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        let compiled =
            Compiled { machine: Machine::compile(&self.modules, &rules), engine: OnceLock::new(), has_subject };
        if compiled.machine.is_none() {
            // A policy that neither takes has a mistake, which the interpreter tells.
            self.engine(&compiled)?;
        }
        Ok(compiled)
    }

    fn engine(&self, compiled: &Compiled) -> Result<Engine, String> {
        let make = || {
            let mut engine = Engine::new();
            for (path, text) in &self.modules {
                engine.add_policy(path.clone(), text.to_string()).map_err(|error| error.to_string())?;
            }
            let rules = self.rules(compiled.has_subject);
            let first: Arc<str> = rules.first().map(String::as_str).unwrap_or_default().into();
            engine.compile_with_entrypoint(&first).map_err(|error| error.to_string())?;
            Ok(engine)
        };
        compiled.engine.get_or_init(make).clone()
    }

    /// The rules that are asked for.
    fn rules(&self, has_subject: bool) -> Vec<String> {
        let names = if has_subject { &["unmet", "subject"][..] } else { &["unmet"] };
        names.iter().map(|name| format!("data.{}.{name}", self.package)).collect()
    }

    /// What `unmet` is, and `subject` where the policy has it.
    fn evaluate(&self, input: &Rego, time: Duration, runtime: Runtime) -> Result<Vec<Rego>, String> {
        let compiled = self.compiled.get_or_init(|| self.compile()).as_ref().map_err(Clone::clone)?;
        let rules = self.rules(compiled.has_subject);
        if let (Some(machine), Runtime::Machine) = (&compiled.machine, runtime) {
            return machine.run(input, rules.len(), time);
        }
        let mut engine = self.engine(compiled)?;
        let check_interval = NonZeroU32::new(1024).unwrap_or(NonZeroU32::MIN);
        engine.set_execution_timer_config(regorus::utils::limits::ExecutionTimerConfig { limit: time, check_interval });
        engine.set_input(input.clone());
        rules.into_iter().map(|rule| engine.eval_rule(rule).map_err(|error| error.to_string())).collect()
    }

    /// What `unmet` is, and `subject` where the policy has it, as JSON.
    ///
    /// # Errors
    /// As [`Self::ask`].
    pub(crate) fn answer(&self, input: &Rego, runtime: Runtime) -> Result<(String, Option<String>), String> {
        let values = self.evaluate(input, Duration::from_secs(60), runtime)?;
        let json = |value: &Rego| value.to_json_str().map_err(|error| error.to_string());
        let unmet = json(values.first().unwrap_or(&Rego::Undefined))?;
        Ok((unmet, values.get(1).map(json).transpose()?))
    }

    /// Evaluates the policy.
    ///
    /// # Errors
    /// What regorus says: a mistake of the policy's, or a limit.
    pub(crate) fn ask(&self, input: &Rego, time: Duration) -> Result<Said, String> {
        let values = self.evaluate(input, time, Runtime::Machine)?;
        let mut said = Said::default();
        let unmet = values.first().ok_or("there is no `unmet`")?;
        for lack in unmet.as_set().map_err(|error| error.to_string())?.iter() {
            said.lacks.push(read_lack(lack).ok_or("`unmet` holds something that isn't a lack")?);
        }
        if let Some(subject) = values.get(1) {
            let addresses = subject.as_set().map_err(|error| error.to_string())?;
            said.subject = Some(addresses.iter().filter_map(text).collect());
        }
        said.lacks.sort();
        said.lacks.dedup();
        Ok(said)
    }
}

fn text(value: &Rego) -> Option<String> {
    value.as_string().ok().map(|text| text.to_string())
}

fn texts(value: &Rego) -> Vec<String> {
    match value {
        Rego::Array(items) => items.iter().filter_map(text).collect(),
        Rego::Set(items) => items.iter().filter_map(text).collect(),
        _ => Vec::new(),
    }
}

fn read_lack(value: &Rego) -> Option<Lack> {
    let entries = value.as_object().ok()?;
    let get = |name: &str| entries.get(&Rego::from(name));
    Some(Lack {
        resource: text(get("resource")?)?,
        attribute: get("attribute").and_then(text),
        message: get("message").and_then(text)?,
        related: get("related").map(texts).unwrap_or_default(),
        rests_on: get("rests_on").map(texts),
    })
}

/// One rule of a `_test.rego` file, run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestResult {
    /// The package and the rule: `data.onus.lib.net.test_world`.
    pub name: String,
    /// The file's path within the bundle.
    pub path: String,
    /// Why it failed; `None` when it passed.
    pub failure: Option<String>,
}

/// Runs the `test_*` rules of the tests among `modules` (path and text), with all of the modules loaded.
#[must_use]
pub fn run_tests(modules: &[(String, Arc<str>)]) -> Vec<TestResult> {
    let mut engine = Engine::new();
    let mut results = Vec::new();
    for (path, text) in modules {
        if let Err(error) = engine.add_policy(path.clone(), text.to_string()) {
            results.push(TestResult { name: path.clone(), path: path.clone(), failure: Some(error.to_string()) });
        }
    }
    for (path, text) in modules.iter().filter(|(path, _)| path.ends_with("_test.rego")) {
        let Some((package, _)) = crate::metadata::package(text) else { continue };
        let names: BTreeSet<&str> = text
            .lines()
            .filter(|line| line.starts_with("test_"))
            .map(|line| line.split([' ', '{', ':', '=']).next().unwrap_or(line))
            .collect();
        for name in names {
            let name = format!("data.{package}.{name}");
            let failure = match engine.clone().eval_rule(name.clone()) {
                Ok(Rego::Bool(true)) => None,
                Ok(value) => Some(format!("gave {value}")),
                Err(error) => Some(error.to_string()),
            };
            results.push(TestResult { name, path: path.clone(), failure });
        }
    }
    results
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_libraries_tests_pass() {
        let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/lib");
        let mut modules: Vec<(String, Arc<str>)> = std::fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "rego"))
            .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap().into()))
            .collect();
        modules.sort();
        let results = run_tests(&modules);
        let failed: Vec<&TestResult> = results.iter().filter(|result| result.failure.is_some()).collect();
        assert!(failed.is_empty(), "{failed:#?}");
        assert!(results.len() > 10, "{}", results.len());
    }
}
