//! One evaluation: module instances, whose names are evaluated on demand, each once.

use super::budget::Budget;
use super::config::{Config, Item, ResourceKey, code_of, is_local, join, literal, load};
use super::expression::Scope;
use super::variable::{Declaration, given};
use super::{Inputs, functions, variable};
use crate::Documents;
use onus_model::{
    CallFrame, Data, HopKind, Key, Marks, ModuleCall, Origin, Reason, Reference, Resource, Symbolic, Type, Unknown,
    Value,
};
use onus_source::{Code, Diagnostic, Level, Span};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// The deepest nesting of module calls.
const MAX_MODULES: usize = 32;
/// The most instances of one block; more become one symbolic instance.
const MAX_INSTANCES: u64 = 1_024;
/// The most instances in one root module.
const MAX_TOTAL: u64 = 20_000;
/// The most diagnostics of one root module that are kept.
const MAX_DIAGNOSTICS: usize = 2_000;

/// What `each` and `count` are.
#[derive(Clone, Debug, Default)]
pub(super) struct Repetition {
    pub(super) key: Option<Value>,
    pub(super) value: Option<Value>,
    pub(super) index: Option<Value>,
}

/// How many instances a block has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expansion {
    /// Neither count nor for_each.
    Single,
    Count,
    ForEach,
    /// Not known: one entry stands for all.
    Symbolic,
    /// A set whose elements aren't all known: one entry, without a key, stands for the unknown ones.
    Partial,
}

/// The instances of a resource, as expressions see them.
#[derive(Debug)]
pub(super) struct Instances {
    pub(super) kind: Expansion,
    pub(super) values: Vec<(Option<Key>, Value)>,
}

/// The instances of a module call.
#[derive(Debug)]
pub(super) struct Calls {
    pub(super) address: Arc<str>,
    pub(super) kind: Expansion,
    pub(super) instances: Vec<(Option<Key>, Rc<Module>)>,
    /// The source, when the module isn't there.
    pub(super) missing: Option<Arc<str>>,
}

type Memo<K, T> = RefCell<BTreeMap<K, Option<T>>>;

/// One module instance.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) config: Rc<Config>,
    /// From the scan root.
    pub(super) directory: String,
    /// `module.a["x"]`, empty for the root.
    pub(super) address: Arc<str>,
    /// The names of the calls, as `modules.json` has them.
    path: String,
    depth: usize,
    parent: Option<(Rc<Self>, Arc<str>)>,
    repetition: Repetition,
    pub(super) frames: Vec<CallFrame>,
    pub(super) symbolic: Option<Symbolic>,
    variables: Memo<Arc<str>, (Value, HopKind)>,
    locals: Memo<Arc<str>, Value>,
    outputs: Memo<Arc<str>, Value>,
    resources: Memo<ResourceKey, Rc<Instances>>,
    calls: Memo<Arc<str>, Rc<Calls>>,
}

impl Module {
    /// The address of something in this module.
    pub(super) fn address_of(&self, inner: &str) -> Arc<str> {
        if self.address.is_empty() { inner.into() } else { format!("{}.{inner}", self.address).into() }
    }

    /// The module that calls this one, and the block of the call.
    pub(super) fn caller(&self) -> Option<(&Rc<Self>, &Item)> {
        let (parent, name) = self.parent.as_ref()?;
        Some((parent, parent.config.modules.get(name)?))
    }
}

/// Evaluates one root module with all its modules.
pub(super) struct Evaluator<'a> {
    pub(super) documents: &'a Documents<'a>,
    pub(super) budget: Budget,
    /// The directory of the root module, from the scan root.
    pub(super) root: String,
    pub(super) depth: Cell<usize>,
    given: &'a Inputs,
    inputs: OnceCell<BTreeMap<Arc<str>, Value>>,
    root_declarations: OnceCell<BTreeMap<Arc<str>, Declaration>>,
    manifest: OnceCell<BTreeMap<String, String>>,
    pub(super) configs: RefCell<BTreeMap<String, Option<Rc<Config>>>>,
    pub(super) resources: RefCell<Vec<Resource>>,
    pub(super) module_calls: RefCell<Vec<ModuleCall>>,
    pub(super) files: RefCell<BTreeSet<String>>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    seen: RefCell<BTreeSet<(Code, Option<Span>, String)>>,
    total: Cell<u64>,
    /// The directories whose names were checked.
    pub(super) checked: RefCell<BTreeSet<String>>,
    /// The root module, once it is there.
    pub(super) root_instance: OnceCell<Rc<Module>>,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(documents: &'a Documents<'a>, root: &str, given: &'a Inputs) -> Self {
        Self {
            documents,
            budget: Budget::default(),
            root: root.to_owned(),
            depth: Cell::new(0),
            given,
            inputs: OnceCell::new(),
            root_declarations: OnceCell::new(),
            manifest: OnceCell::new(),
            configs: RefCell::default(),
            resources: RefCell::default(),
            module_calls: RefCell::default(),
            files: RefCell::default(),
            diagnostics: RefCell::default(),
            seen: RefCell::default(),
            total: Cell::new(0),
            checked: RefCell::default(),
            root_instance: OnceCell::new(),
        }
    }

    /// Keeps a diagnostic, once: modules are evaluated many times.
    pub(super) fn report(&self, diagnostic: Diagnostic) {
        let key = (diagnostic.code, diagnostic.span, diagnostic.message.clone());
        let mut kept = self.diagnostics.borrow_mut();
        if self.seen.borrow_mut().insert(key) && kept.len() < MAX_DIAGNOSTICS {
            kept.push(diagnostic);
        }
    }

    pub(super) fn take_diagnostics(&self) -> Vec<Diagnostic> {
        self.seen.take();
        self.diagnostics.take()
    }

    /// Notes that a file was read.
    pub(super) fn read(&self, path: &str) {
        self.files.borrow_mut().insert(path.to_owned());
    }

    /// Whether a file has the JSON syntax.
    pub(super) fn is_json(&self, file: onus_source::FileId) -> bool {
        self.documents.sources().file(file).is_some_and(|file| file.path().ends_with(".json"))
    }

    pub(super) fn functions(&self) -> functions::Context<'_> {
        functions::Context { sources: self.documents.sources(), working_directory: &self.root, budget: &self.budget }
    }

    pub(super) fn workspace(&self) -> Value {
        match &self.given.workspace {
            Some(name) => Value::string(name.as_str()),
            None => Value::string("default").with_marks(Marks { workspace: true, ..Marks::NONE }),
        }
    }

    pub(super) fn working_directory(&self) -> String {
        let root = self.documents.sources().root().map_or_else(|| "/".to_owned(), |root| root.display().to_string());
        if self.root.is_empty() { root } else { format!("{}/{}", root.trim_end_matches('/'), self.root) }
    }

    /// A directory as `path.module` gives it: from the root module's.
    pub(super) fn path_from_root(&self, directory: &str) -> String {
        let split = |path: &'_ str| -> Vec<String> {
            path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        let (from, to) = (split(&self.root), split(directory));
        let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
        let up = std::iter::repeat_n("..".to_owned(), from.len() - common);
        let path: Vec<String> = up.chain(to.into_iter().skip(common)).collect();
        if path.is_empty() { ".".to_owned() } else { path.join("/") }
    }

    /// A variable of the root module as declared.
    pub(super) fn root_variable(&self, name: &str) -> Option<&Declaration> {
        let declarations = self.root_declarations.get_or_init(|| match self.config(&self.root) {
            Some(config) => {
                let read = |(name, item): (&Arc<str>, &Item)| (Arc::clone(name), Declaration::read(item, self));
                config.variables.iter().map(read).collect()
            }
            None => BTreeMap::new(),
        });
        declarations.get(name)
    }

    /// The values given to the root module.
    pub(super) fn inputs(&self) -> &BTreeMap<Arc<str>, Value> {
        self.inputs.get_or_init(|| variable::inputs(self, self.given))
    }

    /// The configuration of a directory; `None` when there is none.
    pub(super) fn config(&self, directory: &str) -> Option<Rc<Config>> {
        if let Some(config) = self.configs.borrow().get(directory) {
            return config.clone();
        }
        let config = match load(self.documents, directory) {
            Ok(config) => {
                config.diagnostics.iter().cloned().for_each(|diagnostic| self.report(diagnostic));
                self.files.borrow_mut().extend(config.files.iter().cloned());
                Some(Rc::new(config)).filter(|config| !config.files.is_empty())
            }
            Err(error) => {
                if !matches!(error, onus_source::LoadError::NotFound) {
                    self.report(Diagnostic::new(code_of(&error), error.to_string()).in_path(directory));
                }
                None
            }
        };
        self.configs.borrow_mut().insert(directory.to_owned(), config.clone());
        config
    }

    /// The root module; `None` when the directory has no configuration.
    pub(super) fn root_module(&self) -> Option<Rc<Module>> {
        self.config(&self.root).map(|config| self.root_of(config))
    }

    /// A root module with this configuration.
    pub(super) fn root_of(&self, config: Rc<Config>) -> Rc<Module> {
        let root = Rc::new(Module {
            config,
            directory: self.root.clone(),
            address: "".into(),
            path: String::new(),
            depth: 0,
            parent: None,
            repetition: Repetition::default(),
            frames: Vec::new(),
            symbolic: None,
            variables: Memo::default(),
            locals: Memo::default(),
            outputs: Memo::default(),
            resources: Memo::default(),
            calls: Memo::default(),
        });
        Rc::clone(self.root_instance.get_or_init(|| root))
    }

    /// Computes once; a computation that comes back to itself is a cycle.
    fn once<K: Ord + Clone, T: Clone>(
        &self,
        memo: &Memo<K, T>,
        key: &K,
        compute: impl FnOnce() -> T,
        cycle: impl FnOnce() -> (Span, String, T),
    ) -> T {
        match memo.borrow().get(key) {
            Some(Some(value)) => return value.clone(),
            Some(None) => {
                let (span, what, value) = cycle();
                self.report(Diagnostic::new(Code::Cycle, format!("{what} refers to itself")).at(span));
                return value;
            }
            None => {}
        }
        memo.borrow_mut().insert(key.clone(), None);
        let value = compute();
        memo.borrow_mut().insert(key.clone(), Some(value.clone()));
        value
    }

    /// A variable's value, and how it came to it.
    pub(super) fn variable(&self, module: &Rc<Module>, name: &Arc<str>) -> Option<(Value, HopKind)> {
        let item = module.config.variables.get(name)?;
        let compute = || self.compute_variable(module, name, item);
        let cycle = || (item.header(), format!("the variable `{name}`"), (failed(), given(name)));
        Some(self.once(&module.variables, name, compute, cycle))
    }

    fn compute_variable(&self, module: &Rc<Module>, name: &Arc<str>, item: &Item) -> (Value, HopKind) {
        let own;
        let declaration = match (&module.parent, self.root_variable(name)) {
            (None, Some(declaration)) => declaration,
            _ => {
                own = Declaration::read(item, self);
                &own
            }
        };
        let provided = match module.caller() {
            None => self.inputs().get(name).map(|value| (value.clone(), given(name))),
            Some((parent, call)) => call.attribute(name).map(|attribute| {
                let scope = Scope {
                    evaluator: self,
                    module: Some(parent),
                    repetition: &module.repetition,
                    file: call.file_of(attribute.range),
                    bindings: None,
                };
                (scope.argument(Some(attribute.name.range), &attribute.expr), HopKind::Argument(Arc::clone(name)))
            }),
        };
        let has_default = item.attribute("default").is_some();
        let provided = provided.filter(|(value, _)| !(value.is_null() && declaration.refuses_null() && has_default));
        let (value, kind) = match (provided, item.attribute("default")) {
            (Some(provided), _) => provided,
            (None, Some(attribute)) => {
                let repetition = Repetition::default();
                let scope = Scope {
                    evaluator: self,
                    module: None,
                    repetition: &repetition,
                    file: item.file_of(attribute.range),
                    bindings: None,
                };
                let value = variable::constant(&scope, Some(attribute.name.range), &attribute.expr);
                (value, HopKind::Default(Arc::clone(name)))
            }
            (None, None) => {
                if let Some((_, call)) = module.caller() {
                    let message = format!("the required argument `{name}` is missing");
                    let diagnostic = Diagnostic::new(Code::Evaluation, message).at(call.header());
                    self.report(diagnostic.with_related(item.header(), "declared here"));
                }
                let value = declaration.unset(name).with_origin(Origin::at(item.header()));
                return (value, given(name));
            }
        };
        let span = value.origin.argument_span();
        let origin = value.origin.clone();
        if value.is_null() && declaration.refuses_null() {
            let message = format!("the variable `{name}` must not be null");
            self.report(
                Diagnostic::new(Code::Evaluation, message).at(span).with_related(item.header(), "declared here"),
            );
            return (failed().with_origin(origin), kind);
        }
        match declaration.accept(value) {
            Ok(value) => (value, kind),
            Err(message) => {
                let message = format!("unsuitable value for the variable `{name}`: {message}");
                self.report(
                    Diagnostic::new(Code::Evaluation, message).at(span).with_related(item.header(), "declared here"),
                );
                (failed().with_origin(origin), kind)
            }
        }
    }

    /// A local value.
    pub(super) fn local(&self, module: &Rc<Module>, name: &Arc<str>) -> Option<Value> {
        let local = module.config.locals.get(name)?;
        let compute = || {
            let scope = Scope {
                evaluator: self,
                module: Some(module),
                repetition: &Repetition::default(),
                file: local.file,
                bindings: None,
            };
            scope.argument(Some(local.name.range), &local.expr)
        };
        let cycle = || (local.name.range.in_file(local.file), format!("the local value `{name}`"), failed());
        Some(self.once(&module.locals, name, compute, cycle))
    }

    /// An output.
    pub(super) fn output(&self, module: &Rc<Module>, name: &Arc<str>) -> Option<Value> {
        let item = module.config.outputs.get(name)?;
        let compute = || {
            let Some(attribute) = item.attribute("value") else {
                let message = format!("the output `{name}` has no `value`");
                self.report(Diagnostic::new(Code::Evaluation, message).at(item.header()));
                return failed();
            };
            let scope = Scope {
                evaluator: self,
                module: Some(module),
                repetition: &Repetition::default(),
                file: item.file_of(attribute.range),
                bindings: None,
            };
            let value = scope.argument(Some(attribute.name.range), &attribute.expr);
            let sensitive = item
                .attribute("sensitive")
                .is_some_and(|flag| matches!(flag.expr.kind, onus_parse::hcl::ExprKind::Bool(true)));
            value.with_marks(Marks { sensitive, ..Marks::NONE })
        };
        let cycle = || (item.header(), format!("the output `{name}`"), failed());
        Some(self.once(&module.outputs, name, compute, cycle))
    }

    /// All outputs of a module instance, as an object.
    pub(super) fn outputs(&self, module: &Rc<Module>) -> Value {
        let names = module.config.outputs.keys();
        Value::object(names.filter_map(|name| Some((Arc::clone(name), self.output(module, name)?))).collect())
    }

    /// The instances of a resource.
    pub(super) fn resource(&self, module: &Rc<Module>, key: &ResourceKey) -> Option<Rc<Instances>> {
        let item = module.config.resources.get(key)?;
        let cycle = || {
            let what = format!("`{}.{}`", key.r#type, key.name);
            (item.header(), what, Rc::new(Instances { kind: Expansion::Single, values: vec![(None, failed())] }))
        };
        Some(self.once(&module.resources, key, || Rc::new(super::resource::evaluate(self, module, key, item)), cycle))
    }

    /// The instances of a module call.
    pub(super) fn call(&self, module: &Rc<Module>, name: &Arc<str>) -> Option<Rc<Calls>> {
        let item = module.config.modules.get(name)?;
        let address = module.address_of(&format!("module.{name}"));
        let cycle = || {
            let missing = Some(Arc::from("cycle"));
            let calls =
                Calls { address: Arc::clone(&address), kind: Expansion::Single, instances: Vec::new(), missing };
            (item.header(), format!("the module call `{name}`"), Rc::new(calls))
        };
        let compute = || Rc::new(self.expand_call(module, name, item, &address));
        Some(self.once(&module.calls, name, compute, cycle))
    }

    fn expand_call(&self, module: &Rc<Module>, name: &Arc<str>, item: &Item, address: &Arc<str>) -> Calls {
        let source_attribute = item.attribute("source");
        let source = source_attribute.and_then(|attribute| literal(&attribute.expr)).cloned();
        let at = source_attribute
            .map_or_else(|| item.header(), |attribute| attribute.range.in_file(item.file_of(attribute.range)));
        let path = if module.path.is_empty() { name.to_string() } else { format!("{}.{name}", module.path) };
        let shown: Arc<str> = source.as_deref().map_or_else(|| "an unknown source".into(), without_password);
        let target = source.as_deref().and_then(|source| self.target(module, source, &path));
        let config = target.as_deref().and_then(|target| self.config(target));
        let mut problem = None;
        if self.total.get() >= MAX_TOTAL {
            problem = Some(Diagnostic::new(Code::Limit, format!("there are more than {MAX_TOTAL} instances")));
        } else if module.depth >= MAX_MODULES {
            problem = Some(Diagnostic::new(Code::Limit, format!("modules are nested more than {MAX_MODULES} deep")));
        } else if let Some(target) = &target {
            let mut next = Some(module);
            while let Some(above) = next {
                if above.directory == *target && config.is_some() {
                    let message = format!("the module `{target}` calls itself");
                    problem = Some(Diagnostic::new(Code::ModuleCycle, message));
                }
                next = above.parent.as_ref().map(|(parent, _)| parent);
            }
        }
        if config.is_none() && problem.is_none() {
            let message = format!("the module `{shown}` isn't there: its resources were not looked at");
            let help = if source.as_deref().is_some_and(is_local) {
                "Check the path of the module."
            } else {
                "Run `terraform init` (or `terraform get`) before the scan, so that its code is in `.terraform/modules`."
            };
            let local = source.as_deref().is_none_or(is_local);
            let level = if local { Level::Error } else { Code::ModuleNotFound.level() };
            problem = Some(Diagnostic::new(Code::ModuleNotFound, message).with_help(help).at_level(level));
        }
        let found = problem.is_none();
        self.module_calls.borrow_mut().push(ModuleCall {
            address: Arc::clone(address),
            source: Arc::clone(&shown),
            target: target.clone().filter(|_| found),
            header: item.header(),
        });
        let (Some(config), Some(target), None) = (config, target, &problem) else {
            if let Some(diagnostic) = problem {
                self.report(diagnostic.at(at).about(address.to_string()));
            }
            let address = Arc::clone(address);
            return Calls { address, kind: Expansion::Single, instances: Vec::new(), missing: Some(shown) };
        };
        for attribute in &item.block.body.attributes {
            let name = &attribute.name.name;
            let meta = ["source", "version", "count", "for_each", "providers", "depends_on"];
            if !meta.contains(&&**name) && !config.variables.contains_key(name) {
                let message = format!("the module has no variable `{name}`");
                let span = attribute.range.in_file(item.file_of(attribute.range));
                self.report(Diagnostic::new(Code::Undeclared, message).at(span));
            }
        }
        let (kind, repetitions) = self.expand(module, item);
        let symbolic = |key: &Option<Key>| match (kind, key) {
            (Expansion::Symbolic, _) | (Expansion::Partial, None) => Some(symbolic_of(item)),
            _ => module.symbolic,
        };
        let instances = repetitions.into_iter().map(|(key, repetition)| {
            let suffix = key.as_ref().map(address_key).unwrap_or_default();
            let address: Arc<str> = format!("{address}{suffix}").into();
            let mut frames = module.frames.clone();
            frames.push(CallFrame { address: Arc::clone(&address), header: item.header(), span: item.span() });
            let instance = Module {
                config: Rc::clone(&config),
                directory: target.clone(),
                address,
                path: path.clone(),
                depth: module.depth + 1,
                parent: Some((Rc::clone(module), Arc::clone(name))),
                symbolic: symbolic(&key),
                repetition,
                frames,
                variables: Memo::default(),
                locals: Memo::default(),
                outputs: Memo::default(),
                resources: Memo::default(),
                calls: Memo::default(),
            };
            (key, Rc::new(instance))
        });
        Calls { address: Arc::clone(address), kind, instances: instances.collect(), missing: None }
    }

    /// The directory of a module source.
    fn target(&self, module: &Module, source: &str, path: &str) -> Option<String> {
        if is_local(source) {
            return join(&module.directory, source);
        }
        let manifest = self.manifest.get_or_init(|| self.read_manifest());
        join(&self.root, manifest.get(path)?)
    }

    /// What `terraform init` wrote about where modules are: by call path.
    fn read_manifest(&self) -> BTreeMap<String, String> {
        let Some(path) = join(&self.root, ".terraform/modules/modules.json") else { return BTreeMap::new() };
        let Ok(document) = self.documents.node(&path) else { return BTreeMap::new() };
        let modules = document.1.root.as_ref().and_then(|root| root.get("Modules")?.items());
        let entry = |node: &onus_parse::node::Node| {
            Some((node.get("Key")?.text()?.to_owned(), node.get("Dir")?.text()?.to_owned()))
        };
        modules.unwrap_or_default().iter().filter_map(entry).collect()
    }

    /// The instances that `count` or `for_each` gives.
    pub(super) fn expand(&self, module: &Rc<Module>, item: &Item) -> (Expansion, Vec<(Option<Key>, Repetition)>) {
        let none = Repetition::default();
        let scope = |file| Scope { evaluator: self, module: Some(module), repetition: &none, file, bindings: None };
        if let (Some(count), Some(_)) = (item.attribute("count"), item.attribute("for_each")) {
            let message = "`count` and `for_each` can't stand side by side";
            let span = count.range.in_file(item.file_of(count.range));
            self.report(Diagnostic::new(Code::Evaluation, message).at(span));
        }
        if let Some(attribute) = item.attribute("count") {
            let scope = scope(item.file_of(attribute.range));
            let value = scope.argument(Some(attribute.name.range), &attribute.expr);
            let span = attribute.range.in_file(scope.file);
            let count = super::convert::to_number(&value).and_then(|number| number.as_i64());
            return match count.and_then(|count| u64::try_from(count).ok()) {
                Some(count) if self.fits(count) => {
                    let instance =
                        |i| (Some(Key::Index(i)), Repetition { index: Some(Value::number(i as i64)), ..none.clone() });
                    (Expansion::Count, (0..count).map(instance).collect())
                }
                Some(count) => self.symbolic(&value, span, Some(format!("`count` is {count}"))),
                None if value.is_unknown() => self.symbolic(&value, span, None),
                None => {
                    self.report(
                        Diagnostic::new(Code::Evaluation, "`count` must be a whole number, not negative").at(span),
                    );
                    self.symbolic(&failed(), span, None)
                }
            };
        }
        if let Some(attribute) = item.attribute("for_each") {
            let scope = scope(item.file_of(attribute.range));
            let value = scope.argument(Some(attribute.name.range), &attribute.expr);
            let span = attribute.range.in_file(scope.file);
            if value.marks.sensitive {
                let message = "`for_each` is sensitive: Terraform refuses it, as its keys would be shown";
                self.report(Diagnostic::new(Code::Evaluation, message).at(span).at_level(Level::Warning));
            }
            let pairs: Option<Vec<(Arc<str>, Value)>> = match &value.data {
                Data::Map(_, entries) | Data::Object(entries) => Some(
                    entries
                        .iter()
                        .filter(|(name, _)| &***name != super::convert::REST)
                        .map(|(name, value)| (Arc::clone(name), value.clone()))
                        .collect(),
                ),
                Data::Set(_, items) => items.iter().map(|item| Some((item.as_str()?.into(), item.clone()))).collect(),
                _ => None,
            };
            if let (None, Data::Set(_, items)) = (&pairs, &value.data)
                && let Some(known) = known_elements(items)
                && self.fits(known.len() as u64)
            {
                let (_, mut rest) = self.symbolic(&value, span, None);
                let mut all: Vec<_> = known.into_iter().map(instance_of).collect();
                all.append(&mut rest);
                return (Expansion::Partial, all);
            }
            return match pairs {
                Some(pairs) if self.fits(pairs.len() as u64) => {
                    (Expansion::ForEach, pairs.into_iter().map(instance_of).collect())
                }
                Some(pairs) => self.symbolic(&value, span, Some(format!("`for_each` has {} elements", pairs.len()))),
                None if !value.is_wholly_known() => self.symbolic(&value, span, None),
                None => {
                    let message = "`for_each` must be a map, or a set of strings";
                    self.report(Diagnostic::new(Code::Evaluation, message).at(span));
                    self.symbolic(&failed(), span, None)
                }
            };
        }
        let fits = self.fits(1);
        if !fits {
            return self.symbolic(&failed(), item.header(), Some("there are too many instances".to_owned()));
        }
        (Expansion::Single, vec![(None, Repetition::default())])
    }

    fn fits(&self, count: u64) -> bool {
        let total = self.total.get().saturating_add(count);
        if count > MAX_INSTANCES || total > MAX_TOTAL {
            // The one that stands for all counts, too.
            self.total.set(self.total.get().saturating_add(1));
            return false;
        }
        self.total.set(total);
        true
    }

    /// One entry for any number of instances.
    fn symbolic(
        &self,
        value: &Value,
        span: Span,
        too_many: Option<String>,
    ) -> (Expansion, Vec<(Option<Key>, Repetition)>) {
        let diagnostic = match too_many {
            Some(what) => Diagnostic::new(Code::Limit, format!("{what}: one instance stands for all")),
            None => {
                Diagnostic::new(Code::UnknownInstances, "how many instances there are isn't known: one stands for all")
            }
        };
        self.report(diagnostic.at(span));
        let unknown = |ty: Type, name: &str| {
            let derived = super::operators::derived(ty, [value]);
            let Data::Unknown(found) = derived.data else { return derived };
            let longer = |reference: &Reference| Reference {
                address: Arc::clone(&reference.address),
                attribute: format!("{}.*{name}", reference.attribute).into(),
            };
            let references: Vec<_> = found.references.iter().map(longer).collect();
            Value::unknown(Unknown { references: references.into(), not_null: true, ..Unknown::clone(&found) })
        };
        // `condition ? 1 : 0` has one instance at most, and its index is known.
        let at_most_one = value.as_unknown().is_some_and(|unknown| {
            !unknown.alternatives.is_empty()
                && unknown.alternatives.iter().all(|arm| {
                    super::convert::to_number(arm).and_then(|number| number.as_i64()).is_some_and(|count| count <= 1)
                })
        });
        let index = if at_most_one { Value::number(0) } else { unknown(Type::Number, "index") };
        let each = Value { data: unknown(Type::Any, "").data, ..Value::null() };
        let mut repetition =
            Repetition { key: Some(unknown(Type::String, "key")), value: Some(each), index: Some(index) };
        // `condition ? { a = … } : {}` has one element at most, and it is known.
        if let Some((name, value)) = value.as_unknown().and_then(|unknown| only_element(&unknown.alternatives)) {
            (repetition.key, repetition.value) = (Some(Value::string(name)), Some(value));
        }
        (Expansion::Symbolic, vec![(None, repetition)])
    }
}

/// An instance of `for_each`.
fn instance_of((name, value): (Arc<str>, Value)) -> (Option<Key>, Repetition) {
    let key = Some(Value::string(Arc::clone(&name)));
    (Some(Key::Name(name)), Repetition { key, value: Some(value), index: None })
}

/// The known elements of a set of strings of which others are unknown.
fn known_elements(items: &[Value]) -> Option<Vec<(Arc<str>, Value)>> {
    let (unknown, known): (Vec<&Value>, Vec<&Value>) = items.iter().partition(|item| item.is_unknown());
    if unknown.is_empty() || known.is_empty() {
        return None;
    }
    known.into_iter().map(|item| Some((item.as_str()?.into(), item.clone()))).collect()
}

/// The one element that the collections have among them, if there is one.
fn only_element(collections: &[Value]) -> Option<(Arc<str>, Value)> {
    let mut found: Option<(Arc<str>, Value)> = None;
    for collection in collections {
        let element = match &collection.data {
            Data::Map(_, entries) | Data::Object(entries) if entries.len() <= 1 => {
                entries.first_key_value().map(|(name, value)| (Arc::clone(name), value.clone()))
            }
            Data::Set(_, items) if items.len() <= 1 => match items.first() {
                Some(item) => Some((item.as_str()?.into(), item.clone())),
                None => None,
            },
            _ => return None,
        };
        match (&found, element) {
            (_, None) => {}
            (None, element) => found = element,
            (Some(before), Some(element)) if *before == element => {}
            (Some(_), Some(_)) => return None,
        }
    }
    found
}

/// Which meta-argument made a block symbolic.
pub(super) fn symbolic_of(item: &Item) -> Symbolic {
    if item.attribute("count").is_some() { Symbolic::Count } else { Symbolic::ForEach }
}

/// A module source without the password that an address may hold: `https://user:…@host`.
fn without_password(source: &str) -> Arc<str> {
    let hidden = || {
        let (scheme, rest) = source.split_once("://")?;
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (user, host) = authority.rsplit_once('@')?;
        let (name, _) = user.split_once(':')?;
        Some(format!("{scheme}://{name}:…@{host}{path}").into())
    };
    hidden().unwrap_or_else(|| source.into())
}

/// The value of what could not be evaluated; there is a diagnostic.
pub(super) fn failed() -> Value {
    Value::unknown(Unknown::new(Type::Any, Reason::Failed))
}

/// An instance key as addresses have it.
pub(super) fn address_key(key: &Key) -> String {
    match key {
        Key::Index(index) => format!("[{index}]"),
        Key::Name(name) => {
            let mut text = String::from("[\"");
            for c in name.chars() {
                match c {
                    '"' => text.push_str("\\\""),
                    '\\' => text.push_str("\\\\"),
                    '\n' => text.push_str("\\n"),
                    '\r' => text.push_str("\\r"),
                    '\t' => text.push_str("\\t"),
                    c => text.push(c),
                }
            }
            text.push_str("\"]");
            text.replace("${", "$${").replace("%{", "%%{")
        }
    }
}
