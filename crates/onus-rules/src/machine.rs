//! A policy as a program of regorus' virtual machine: several times as fast as its interpreter, and bounded by a number of
//! instructions, which is the same on every machine. Each thread has a copy of its own: the literals of a shared one are counted
//! by all threads at once.

use crate::guard::guarded;
use regorus::Value as Rego;
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::program::DeserializationResult;
use regorus::rvm::{Program, RegoVM};
use regorus::utils::limits::{ExecutionTimerConfig, MemoryBudgetConfig};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::num::{NonZeroU32, NonZeroU64};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The most instructions that one policy may take on one unit.
const MAX_INSTRUCTIONS: usize = 500_000_000;

/// The most memory that one policy may take on one unit, in bytes.
const MAX_MEMORY: NonZeroU64 = NonZeroU64::new(1024 * 1024 * 1024).unwrap();

/// How many machines a thread keeps.
const MAX_KEPT: usize = 4_096;

static NEXT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The machines of this thread, by program.
    static MACHINES: RefCell<HashMap<usize, RegoVM>> = RefCell::default();
}

/// A compiled policy, of which every thread makes itself a machine.
#[derive(Debug)]
pub(crate) struct Machine {
    number: usize,
    bytes: Cow<'static, [u8]>,
}

impl Machine {
    /// Compiles the rules at `rules` (`data.onus.aws.s3.versioning.unmet`) of the modules, path and text; `None` where the machine doesn't have what they use, and
    /// the interpreter has to do.
    pub(crate) fn compile(modules: &[(String, Arc<str>)], rules: &[&str]) -> Option<Self> {
        // A rule under computed keys (`a[b] contains c`) stays empty in the machine, without a word.
        if modules.iter().any(|(_, text)| text.lines().any(has_computed_head)) {
            return None;
        }
        let mut engine = regorus::Engine::new();
        for (path, text) in modules {
            engine.add_policy(path.clone(), guarded(text)).ok()?;
        }
        let first: Arc<str> = (*rules.first()?).into();
        let policy = engine.compile_with_entrypoint(&first).ok()?;
        let mut program = Program::clone(&*Compiler::compile_from_policy(&policy, rules).ok()?);
        program.sources.clear();
        let bytes = program.serialize_binary().ok()?;
        Some(Self { number: NEXT.fetch_add(1, Ordering::Relaxed), bytes: bytes.into() })
    }

    /// What another build step compiled.
    pub(crate) fn from_bytes(bytes: &'static [u8]) -> Self {
        Self { number: NEXT.fetch_add(1, Ordering::Relaxed), bytes: bytes.into() }
    }

    /// The compiled policy.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the rules are, in the order in which they were named.
    ///
    /// # Errors
    /// What the machine says: a limit, or a mistake of the policy's.
    pub(crate) fn run(&self, input: &Rego, rules: usize, time: Duration) -> Result<Vec<Rego>, String> {
        MACHINES.with_borrow_mut(|machines| {
            if machines.len() > MAX_KEPT {
                machines.clear();
            }
            let machine = match machines.entry(self.number) {
                std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
                std::collections::hash_map::Entry::Vacant(entry) => entry.insert(self.make()?),
            };
            let check_interval = NonZeroU32::new(4096).unwrap_or(NonZeroU32::MIN);
            let mut values = Vec::with_capacity(rules);
            for index in 0..rules {
                machine.set_execution_timer_config(Some(ExecutionTimerConfig { limit: time, check_interval }));
                machine.set_input(input.clone());
                values.push(machine.execute_entry_point_by_index(index).map_err(|error| error.to_string())?);
            }
            // Not kept alive by a machine that waits for the next unit.
            machine.set_input(Rego::Undefined);
            Ok(values)
        })
    }

    fn make(&self) -> Result<RegoVM, String> {
        let DeserializationResult::Complete(program) = Program::deserialize_binary(&self.bytes)? else {
            return Err("the compiled policy can't be read back".to_owned());
        };
        let mut machine = RegoVM::new();
        machine.set_max_instructions(MAX_INSTRUCTIONS);
        machine.set_memory_budget_config(Some(MemoryBudgetConfig { limit: MAX_MEMORY }));
        machine.load_program(Arc::new(program));
        Ok(machine)
    }
}

/// Whether a line starts a rule whose name goes on with a computed key.
fn has_computed_head(line: &str) -> bool {
    let name = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(line.len());
    name > 0 && line.get(name..).is_some_and(|rest| rest.starts_with('[') && !rest.starts_with("[\""))
}

#[cfg(test)]
mod tests {
    use super::has_computed_head;

    #[test]
    fn computed_heads_are_left_to_the_interpreter() {
        for (line, computed) in [
            ("_by[kind] contains x if {", true),
            ("_by[kind][name] := x", true),
            ("unmet contains lack if {", false),
            ("\tthings[kind]", false),
            ("f(x) := y", false),
        ] {
            assert_eq!(has_computed_head(line), computed, "{line}");
        }
    }
}
