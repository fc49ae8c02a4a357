//! Policies as regorus runs them.

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

#[derive(Clone)]
struct Compiled {
    engine: Engine,
    has_subject: bool,
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiled").field("has_subject", &self.has_subject).finish_non_exhaustive()
    }
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

    fn compile(&self) -> Result<Compiled, String> {
        let mut engine = Engine::new();
        for (path, text) in &self.modules {
            engine.add_policy(path.clone(), text.to_string()).map_err(|error| error.to_string())?;
        }
        let has_subject =
            self.modules.first().is_some_and(|(_, text)| text.lines().any(|line| line.starts_with("subject ")));
        Ok(Compiled { engine, has_subject })
    }

    /// Evaluates the policy.
    ///
    /// # Errors
    /// What regorus says: a mistake of the policy's, or a limit.
    pub(crate) fn ask(&self, input: Rego, time: Duration) -> Result<Said, String> {
        let compiled = self.compiled.get_or_init(|| self.compile()).as_ref().map_err(Clone::clone)?;
        let mut engine = compiled.engine.clone();
        let check_interval = NonZeroU32::new(1024).unwrap_or(NonZeroU32::MIN);
        engine.set_execution_timer_config(regorus::utils::limits::ExecutionTimerConfig { limit: time, check_interval });
        engine.set_input(input);
        let mut eval =
            |rule: &str| engine.eval_rule(format!("data.{}.{rule}", self.package)).map_err(|error| error.to_string());
        let mut said = Said::default();
        for lack in eval("unmet")?.as_set().map_err(|error| error.to_string())?.iter() {
            said.lacks.push(read_lack(lack).ok_or("`unmet` holds something that isn't a lack")?);
        }
        if compiled.has_subject {
            let subject = eval("subject")?;
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
        unless: get("unless").and_then(text),
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
