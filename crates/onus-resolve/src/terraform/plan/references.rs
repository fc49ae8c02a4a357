//! What an expression of a plan's `configuration` refers to: resources, also by way of variables and outputs of modules.

use super::{Entries, top};
use onus_model::{Key, Mode, Reference};
use onus_parse::pieces::Piece;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most steps from module to module that one reference is followed.
const MAX_STEPS: usize = 64;

/// The configuration of a plan, and which instances there are.
pub(super) struct References<'t> {
    root: Option<Module<'t>>,
    addresses: BTreeSet<String>,
}

/// One module of the configuration.
#[derive(Default)]
struct Module<'t> {
    resources: BTreeMap<String, Entries<'t>>,
    outputs: BTreeMap<String, Piece<'t>>,
    calls: BTreeMap<String, Call<'t>>,
}

struct Call<'t> {
    arguments: Entries<'t>,
    module: Module<'t>,
}

impl<'t> Module<'t> {
    fn read(piece: Piece<'t>, depth: usize) -> Self {
        let entries = top(piece);
        let mut module = Self::default();
        for resource in entries.get("resources").map(Piece::items).unwrap_or_default() {
            let resource = top(resource);
            if let (Some(address), Some(expressions)) = (super::text(&resource, "address"), resource.get("expressions"))
            {
                module.resources.insert(address, top(*expressions));
            }
        }
        for (name, output) in entries.get("outputs").map(Piece::entries).unwrap_or_default() {
            module.outputs.extend(output.get("expression").map(|expression| (name, expression)));
        }
        for (name, call) in entries.get("module_calls").map(Piece::entries).unwrap_or_default() {
            let call = top(call);
            if depth < super::MAX_MODULES {
                let arguments = call.get("expressions").copied().map(top).unwrap_or_default();
                let inner = call.get("module").map(|piece| Self::read(*piece, depth + 1)).unwrap_or_default();
                module.calls.insert(name, Call { arguments, module: inner });
            }
        }
        module
    }
}

/// The names of the calls in a module's address: `module.a["x.y"].module.b[0]` is `a`, `b`.
fn calls(address: &str) -> Vec<String> {
    parts(address).into_iter().filter(|part| part != "module").map(|part| bare(&part).to_owned()).collect()
}

/// A part of an address without its key.
fn bare(part: &str) -> &str {
    part.split('[').next().unwrap_or(part)
}

/// The parts of an address between its dots; a dot within a key is none.
pub(super) fn parts(address: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for c in address.chars() {
        match c {
            '.' if !quoted => {
                parts.push(String::new());
                continue;
            }
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

impl<'t> References<'t> {
    pub(super) fn new<'a>(configuration: Option<Piece<'t>>, addresses: impl Iterator<Item = &'a str>) -> Self {
        let root = configuration.and_then(|piece| piece.get("root_module")).map(|root| Module::read(root, 0));
        Self { root, addresses: addresses.map(str::to_owned).collect() }
    }

    fn module(&self, address: &str) -> Option<&Module<'t>> {
        let mut module = self.root.as_ref()?;
        if !address.is_empty() {
            for name in calls(address) {
                module = &module.calls.get(&name)?.module;
            }
        }
        Some(module)
    }

    /// The expressions of a resource; `None` when the plan has no configuration, or not this resource's.
    pub(super) fn expressions(&self, module: &str, mode: Mode, r#type: &str, name: &str) -> Option<Entries<'t>> {
        let data = if mode == Mode::Data { "data." } else { "" };
        self.module(module)?.resources.get(&format!("{data}{type}.{name}")).cloned()
    }

    /// What an expression in a module refers to.
    pub(super) fn of(&self, expression: Piece<'_>, module: &str, index: Option<&Key>) -> Vec<Reference> {
        let mut found = BTreeSet::new();
        self.collect(expression, module, index, &mut found, 0);
        found.into_iter().collect()
    }

    fn collect(
        &self,
        expression: Piece<'_>,
        module: &str,
        index: Option<&Key>,
        found: &mut BTreeSet<Reference>,
        steps: usize,
    ) {
        if steps > MAX_STEPS {
            return;
        }
        if expression.is_list() {
            expression.items().into_iter().for_each(|item| self.collect(item, module, index, found, steps + 1));
            return;
        }
        let Some(references) = expression.get("references") else {
            expression
                .entries()
                .into_iter()
                .for_each(|(_, inner)| self.collect(inner, module, index, found, steps + 1));
            return;
        };
        let names: Vec<String> = references.items().iter().filter_map(Piece::text).collect();
        for name in &names {
            // `a.b.c` comes with `a.b`, which says less.
            if names.iter().any(|longer| {
                longer.len() > name.len()
                    && longer.starts_with(name.as_str())
                    && !longer[name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-')
            }) {
                continue;
            }
            self.name(name, module, index, found, steps);
        }
    }

    /// One reference, as it is written in a module.
    fn name(&self, name: &str, module: &str, index: Option<&Key>, found: &mut BTreeSet<Reference>, steps: usize) {
        let parts = parts(name);
        match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["var", variable, ..] => {
                let Some((parent, call)) = module
                    .rfind(".module.")
                    .map(|at| (&module[..at], &module[at + 1..]))
                    .or((!module.is_empty()).then_some(("", module)))
                else {
                    return;
                };
                let call_name = calls(call).pop().unwrap_or_default();
                let argument = self
                    .module(parent)
                    .and_then(|above| above.calls.get(&call_name)?.arguments.get(bare(variable)).copied());
                if let Some(argument) = argument {
                    self.collect(argument, parent, None, found, steps + 1);
                }
            }
            ["module", call, output, ..] => {
                let prefix =
                    if module.is_empty() { format!("module.{call}") } else { format!("{module}.module.{call}") };
                let Some(expression) = self.module(&prefix).and_then(|inner| inner.outputs.get(bare(output)).copied())
                else {
                    return;
                };
                for inner in self.instances_of_module(&prefix) {
                    self.collect(expression, &inner, index, found, steps + 1);
                }
            }
            ["each" | "count" | "local" | "path" | "terraform" | "self", ..] => {}
            ["data", r#type, name, rest @ ..] => {
                self.resource(&format!("data.{type}.{name}"), rest, module, index, found)
            }
            [r#type, name, rest @ ..] => self.resource(&format!("{type}.{name}"), rest, module, index, found),
            _ => {}
        }
    }

    fn resource(&self, name: &str, rest: &[&str], module: &str, index: Option<&Key>, found: &mut BTreeSet<Reference>) {
        let full = if module.is_empty() { name.to_owned() } else { format!("{module}.{name}") };
        let same = index.map(|key| format!("{full}{}", super::super::module::address_key(key)));
        let addresses: Vec<String> = match same {
            _ if self.addresses.contains(&full) => vec![full],
            // `a[count.index]` in an instance means the one with the same key.
            Some(same) if self.addresses.contains(&same) => vec![same],
            _ => {
                let prefix = format!("{full}[");
                let all: Vec<String> = self
                    .addresses
                    .range(prefix.clone()..)
                    .take_while(|address| address.starts_with(&prefix))
                    .cloned()
                    .collect();
                if all.is_empty() { vec![full] } else { all }
            }
        };
        let attribute: Arc<str> = rest.first().map_or("", |part| bare(part)).into();
        found.extend(
            addresses
                .into_iter()
                .map(|address| Reference { address: address.into(), attribute: Arc::clone(&attribute) }),
        );
    }

    /// The addresses of the instances of a module call, where the plan has resources in them.
    fn instances_of_module(&self, call: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for address in self.addresses.range(call.to_owned()..).take_while(|address| address.starts_with(call)) {
            let rest = &address[call.len()..];
            let end = match rest.chars().next() {
                Some('.') => 0,
                Some('[') => rest.find("].").map_or(rest.len(), |at| at + 1),
                _ => continue,
            };
            found.insert(format!("{call}{}", &rest[..end]));
        }
        if found.is_empty() {
            found.insert(call.to_owned());
        }
        found
    }
}
