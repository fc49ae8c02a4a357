//! Blocks to resources: bodies with their nested and dynamic blocks, instances, providers.

use super::config::{BlockKind, Item, ResourceKey};
use super::convert::REST;
use super::expression::Scope;
use super::module::{Evaluator, Expansion, Instances, Module, Repetition, address_key, symbolic_of};
use super::operators::{MAX_ALTERNATIVES, derived};
use super::{data_sources, reference};
use onus_model::{
    Data, Existence, Key, Language, Mode, Origin, Reason, Reference, Resource, Symbolic, Type, Unknown, Value,
};
use onus_parse::hcl::{Block, Body, Expr, ExprKind};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// The arguments and blocks that say something about a resource, not of it.
const META: &[&str] = &["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"];

/// The deepest nesting of blocks.
const MAX_DEPTH: usize = 64;

/// What a nested block costs, in steps of the evaluation.
const BLOCK_COST: u64 = 100;

/// The content of a body: an object. `origin_of` tells the file of each piece, as overrides come from other files.
fn body(body: &Body, scope: &Scope<'_>, file_of: &dyn Fn(Range) -> FileId, skip: &[&str], depth: usize) -> Value {
    let mut entries: BTreeMap<Arc<str>, Value> = BTreeMap::new();
    for attribute in &body.attributes {
        if skip.contains(&&*attribute.name.name) {
            continue;
        }
        let scope = Scope { file: file_of(attribute.range), ..*scope };
        let value = scope.argument(Some(attribute.name.range), &attribute.expr);
        if !value.is_null() {
            entries.insert(Arc::clone(&attribute.name.name), value);
        }
    }
    let mut blocks: BTreeMap<Arc<str>, Choices> = BTreeMap::new();
    for block in &body.blocks {
        let scope = Scope { file: file_of(block.range), ..*scope };
        match (&*block.kind.name, block.labels.first()) {
            ("dynamic", Some(label)) => {
                let choices = blocks.entry(Arc::clone(&label.text)).or_default();
                dynamic(block, &label.text, &scope, choices, depth);
            }
            (kind, _) if skip.contains(&kind) => {}
            (_, _) if depth >= MAX_DEPTH => {
                let message = format!("blocks are nested more than {MAX_DEPTH} deep");
                scope.evaluator.report(Diagnostic::new(Code::Limit, message).at(block.header.in_file(scope.file)));
            }
            (kind, _) => {
                let value = nested(block, &block.body, &scope, depth);
                blocks.entry(kind.into()).or_default().push(value);
            }
        }
    }
    for (name, choices) in blocks {
        let value = choices.finish();
        // A dynamic block that makes none is as if it weren't written.
        if value.as_sequence().is_some_and(<[_]>::is_empty) {
            continue;
        }
        // `ingress = [...]` beside `ingress { }`: Terraform refuses it for most types; both count here.
        let value = match (entries.remove(&name), value) {
            (Some(before), value) => match (before.as_sequence(), value.as_sequence()) {
                (Some(a), Some(b)) => {
                    let both = Value::tuple([a, b].concat());
                    both.with_origin(before.origin.clone())
                }
                _ => value,
            },
            (None, value) => value,
        };
        entries.insert(name, value);
    }
    Value::object(entries)
}

/// One nested block as an object, at its header.
fn nested(block: &Block, content: &Body, scope: &Scope<'_>, depth: usize) -> Value {
    let file = scope.file;
    let mut value = body(content, scope, &|_| file, &[], depth + 1);
    if block.labels.len() > usize::from(&*block.kind.name == "dynamic") {
        // Labels of nested blocks (`provisioner`, blocks of other languages) are content as well.
        if let Data::Object(entries) = &mut value.data {
            let labels = block.labels.iter().map(|label| Value::string(Arc::clone(&label.text)));
            Arc::make_mut(entries).entry("labels".into()).or_insert_with(|| Value::tuple(labels.collect::<Vec<_>>()));
        }
    }
    value.with_origin(Origin::at(block.header.in_file(file)))
}

/// The blocks of one type, where it may not be known which there are: several lists side by side.
struct Choices {
    lists: Vec<Vec<Value>>,
    /// What decides among them.
    deciding: Vec<Value>,
    origin: Option<Origin>,
}

impl Default for Choices {
    fn default() -> Self {
        Self { lists: vec![Vec::new()], deciding: Vec::new(), origin: None }
    }
}

impl Choices {
    fn push(&mut self, block: Value) {
        self.origin.get_or_insert_with(|| block.origin.clone());
        self.lists.iter_mut().for_each(|list| list.push(block.clone()));
    }

    /// One of `arms` follows, and `deciding` says which.
    fn fork(&mut self, arms: &[Vec<Value>], deciding: &Value, at: Origin) {
        self.origin.get_or_insert(at);
        self.deciding.push(deciding.clone());
        if self.lists.len() * arms.len() > MAX_ALTERNATIVES {
            self.lists.clear();
        }
        let lists = std::mem::take(&mut self.lists);
        self.lists =
            lists.iter().flat_map(|list| arms.iter().map(move |arm| [list.as_slice(), arm].concat())).collect();
    }

    fn finish(mut self) -> Value {
        let origin = self.origin.take().unwrap_or_default();
        if self.deciding.is_empty() {
            return Value::tuple(self.lists.pop().unwrap_or_default()).with_origin(origin);
        }
        let unknown = derived(Type::Any, &self.deciding);
        let Data::Unknown(found) = unknown.data else { return unknown };
        let arms: Vec<Value> =
            self.lists.into_iter().map(|list| Value::tuple(list).with_origin(origin.clone())).collect();
        let value = Unknown { alternatives: arms.into(), not_null: true, ..Unknown::clone(&found) };
        Value::unknown(value).with_origin(origin)
    }
}

/// `dynamic "name" { for_each, iterator, content { } }`
fn dynamic(block: &Block, name: &Arc<str>, scope: &Scope<'_>, choices: &mut Choices, depth: usize) {
    let evaluator = scope.evaluator;
    let header = block.header.in_file(scope.file);
    let (Some(each), Some(content)) = (block.body.attribute("for_each"), block.body.blocks_of("content").next()) else {
        let message = "a dynamic block needs `for_each` and a `content` block";
        evaluator.report(Diagnostic::new(Code::Evaluation, message).at(header));
        return;
    };
    if depth >= MAX_DEPTH {
        evaluator.report(Diagnostic::new(Code::Limit, "dynamic blocks are nested too deep").at(header));
        return;
    }
    let iterator_name = match block.body.attribute("iterator").map(|attribute| &attribute.expr.kind) {
        Some(ExprKind::Variable(name)) => Arc::clone(name),
        _ => Arc::clone(name),
    };
    // Blocks in blocks multiply: what is too much is cut off where the budget ends.
    let enough = || evaluator.budget.step(BLOCK_COST).is_err();
    let one = |key: Value, value: Value| {
        let bound = reference::iterator(&iterator_name, key, value, scope.bindings);
        nested(block, &content.body, &scope.with(&bound), depth)
    };
    let collection = scope.argument(Some(each.name.range), &each.expr);
    let all = |collection: &Value| -> Option<Vec<Value>> {
        match scope.entries(collection, each.expr.range) {
            Ok(entries) => {
                let mut blocks = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    if enough() {
                        let message = "there are too many blocks: the rest is unknown";
                        evaluator.report(Diagnostic::new(Code::Limit, message).at(header));
                        return None;
                    }
                    blocks.push(one(key, value));
                }
                Some(blocks)
            }
            Err(error) => {
                evaluator.report(error.diagnostic());
                None
            }
        }
    };
    let at = Origin::at(header);
    if let Some(unknown) = collection.as_unknown() {
        let known_arms = !unknown.alternatives.is_empty()
            && unknown.alternatives.iter().all(|arm| arm.as_sequence().is_some() || arm.as_entries().is_some());
        let arms: Vec<Vec<Value>> = if known_arms {
            unknown.alternatives.iter().filter_map(all).collect()
        } else {
            let element = Value { data: derived(Type::Any, [&collection]).data, ..Value::null() };
            vec![Vec::new(), vec![one(element.clone(), element)]]
        };
        choices.fork(&arms, &collection, at);
        return;
    }
    match all(&collection) {
        Some(blocks) => {
            choices.origin.get_or_insert(at);
            blocks.into_iter().for_each(|block| choices.push(block));
        }
        // There is a diagnostic; whether the block is there isn't known.
        None => choices.fork(&[], &Value::unknown(Unknown::new(Type::Any, Reason::Failed)), at),
    }
}

/// Evaluates every instance of a resource, and keeps it for the unit.
pub(super) fn evaluate(evaluator: &Evaluator<'_>, module: &Rc<Module>, key: &ResourceKey, item: &Item) -> Instances {
    let (kind, repetitions) = evaluator.expand(module, item);
    let (mode, prefix) = match key.kind {
        BlockKind::Managed => (Mode::Managed, ""),
        BlockKind::Data => (Mode::Data, "data."),
        BlockKind::Ephemeral => (Mode::Ephemeral, "ephemeral."),
    };
    let base = module.address_of(&format!("{prefix}{}.{}", key.r#type, key.name));
    let provider = provider(module, item, &key.r#type);
    configured(evaluator, item, &provider);
    let symbolic = |index: &Option<Key>| match (kind, index) {
        (Expansion::Symbolic, _) | (Expansion::Partial, None) => Some(symbolic_of(item)),
        _ => module.symbolic,
    };
    let mut values = Vec::with_capacity(repetitions.len());
    let mut meta = None;
    for (index, repetition) in repetitions {
        let suffix = index.as_ref().map(address_key).unwrap_or_default();
        let address: Arc<str> = format!("{base}{suffix}").into();
        let scope = Scope { evaluator, module: Some(module), repetition: &repetition, file: item.file, bindings: None };
        let mut attributes = body(&item.block.body, &scope, &|range| item.file_of(range), META, 0);
        if mode == Mode::Data
            && let Some(computed) = data_sources::evaluate(&key.r#type, &attributes, &scope, &provider)
        {
            attributes = computed;
        }
        if &*key.r#type == "terraform_data" && has_ephemeral(&attributes) {
            let message = "an ephemeral value can't be kept in a resource";
            evaluator.report(Diagnostic::new(Code::Evaluation, message).at(item.header()));
        }
        let attributes = attributes.with_origin(Origin::at(item.header()));
        values.push((index.clone(), whole(&attributes, &address, mode, &key.r#type)));
        let meta = meta.get_or_insert_with(|| about(item)).clone();
        let symbolic = symbolic(&index);
        keep(evaluator, module, item, key, address, mode, index, provider.clone(), attributes, meta, symbolic);
    }
    Instances { kind, values }
}

fn has_ephemeral(value: &Value) -> bool {
    value.marks.ephemeral
        || value.as_sequence().into_iter().flatten().any(has_ephemeral)
        || value.as_entries().is_some_and(|entries| entries.values().any(has_ephemeral))
}

#[expect(clippy::too_many_arguments, reason = "each is one field of the resource")]
fn keep(
    evaluator: &Evaluator<'_>,
    module: &Module,
    item: &Item,
    key: &ResourceKey,
    address: Arc<str>,
    mode: Mode,
    index: Option<Key>,
    provider: Arc<str>,
    attributes: Value,
    meta: Value,
    symbolic: Option<Symbolic>,
) {
    evaluator.resources.borrow_mut().push(Resource {
        address,
        language: Language::Terraform,
        mode,
        r#type: Arc::clone(&key.r#type),
        name: Arc::clone(&key.name),
        index,
        module: Arc::clone(&module.address),
        provider,
        attributes,
        meta,
        header: item.header(),
        span: item.span(),
        called_from: module.frames.clone(),
        symbolic,
        exists: Existence::Certain,
    });
}

/// The resource as expressions see it: what isn't set is unknown, as the provider may compute it.
fn whole(attributes: &Value, address: &Arc<str>, mode: Mode, r#type: &str) -> Value {
    if let (Data::Object(entries), "terraform_data") = (&attributes.data, r#type) {
        return terraform_data(attributes, entries, address);
    }
    let reason = if mode == Mode::Managed { Reason::Computed } else { Reason::External };
    with_rest(attributes, address, "", &reason, 0)
}

/// The one resource that Terraform itself brings, of which all attributes are known by name.
fn terraform_data(attributes: &Value, entries: &BTreeMap<Arc<str>, Value>, address: &Arc<str>) -> Value {
    let set = |name: &str| entries.get(name).cloned().unwrap_or_else(Value::null);
    let computed = |name: &str, ty: Type, not_null: bool| {
        let reference = Reference { address: Arc::clone(address), attribute: name.into() };
        let unknown = Unknown::new(ty, Reason::Computed);
        Value::unknown(Unknown { references: Arc::from([reference]), not_null, ..unknown })
    };
    let input = set("input");
    let output =
        if input.is_null() { Value::null() } else { computed("output", super::convert::type_of(&input), false) };
    let all = BTreeMap::from([
        (Arc::from("id"), computed("id", Type::String, true)),
        (Arc::from("output"), output),
        (Arc::from("input"), input),
        (Arc::from("triggers_replace"), set("triggers_replace")),
    ]);
    Value { data: Data::Object(Arc::new(all)), ..attributes.clone() }
}

fn with_rest(value: &Value, address: &Arc<str>, path: &str, reason: &Reason, depth: usize) -> Value {
    let Data::Object(entries) = &value.data else { return value.clone() };
    let mut entries = BTreeMap::clone(entries);
    for (name, entry) in &mut entries {
        // Nested blocks are tuples of objects; a list that was written as an argument loses nothing by it.
        let Data::Tuple(items) = &entry.data else { continue };
        if depth < MAX_DEPTH && items.iter().any(|item| matches!(item.data, Data::Object(_))) {
            let items = items.iter().enumerate().map(|(i, item)| {
                let path = if path.is_empty() { format!("{name}.{i}") } else { format!("{path}.{name}.{i}") };
                with_rest(item, address, &path, reason, depth + 1)
            });
            entry.data = Data::Tuple(items.collect());
        }
    }
    let reference = Reference { address: Arc::clone(address), attribute: path.into() };
    let rest = Unknown { references: Arc::from([reference]), ..Unknown::new(Type::Any, reason.clone()) };
    entries.insert(REST.into(), Value::unknown(rest));
    Value { data: Data::Object(Arc::new(entries)), ..value.clone() }
}

/// What the block says about the resource: `lifecycle`, `depends_on`.
fn about(item: &Item) -> Value {
    let mut meta: BTreeMap<Arc<str>, Value> = BTreeMap::new();
    for lifecycle in item.block.body.blocks_of("lifecycle") {
        let file = item.file_of(lifecycle.range);
        let entry = |attribute: &onus_parse::hcl::Attribute| {
            let value = match &attribute.expr.kind {
                ExprKind::Bool(value) => Value::bool(*value),
                ExprKind::Tuple(items) => names(items),
                ExprKind::Variable(name) => Value::string(Arc::clone(name)),
                _ => Value::unknown(Unknown::new(Type::Any, Reason::Unsupported)),
            };
            let origin = Origin::of_argument(attribute.name.range, attribute.expr.range.in_file(file));
            (Arc::clone(&attribute.name.name), value.with_origin(origin))
        };
        let entries = lifecycle.body.attributes.iter().map(entry).collect();
        meta.insert("lifecycle".into(), Value::object(entries).with_origin(Origin::at(lifecycle.header.in_file(file))));
    }
    if let Some(attribute) = item.attribute("depends_on")
        && let ExprKind::Tuple(items) = &attribute.expr.kind
    {
        let span = attribute.expr.range.in_file(item.file_of(attribute.range));
        meta.insert("depends_on".into(), names(items).with_origin(Origin::of_argument(attribute.name.range, span)));
    }
    Value::object(meta)
}

/// References that are meant as names, as text.
fn names(items: &[Expr]) -> Value {
    Value::tuple(items.iter().filter_map(|item| traversal(item, 0)).map(Value::string).collect::<Vec<_>>())
}

/// `aws.west`, `aws_s3_bucket.b` as text.
fn traversal(expr: &Expr, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    match &expr.kind {
        ExprKind::Variable(name) | ExprKind::String(name) => Some(name.to_string()),
        ExprKind::GetAttr(source, name) => Some(format!("{}.{}", traversal(source, depth + 1)?, name.name)),
        ExprKind::Index(source, _) | ExprKind::Parens(source) => traversal(source, depth + 1),
        _ => None,
    }
}

/// The provider configuration that a resource uses, as the root module calls it.
fn provider(module: &Module, item: &Item, r#type: &str) -> Arc<str> {
    let written = item.attribute("provider").and_then(|attribute| traversal(&attribute.expr, 0));
    let implied = || r#type.split('_').next().unwrap_or(r#type).to_owned();
    let mut name = written.unwrap_or_else(implied);
    let mut inner = module;
    while let Some((parent, call)) = inner.caller() {
        let alias = name.split_once('.').map(|(_, alias)| alias);
        let own = inner.config.providers.iter().any(|block| {
            block.block.labels.first().is_some_and(|label| name.split('.').next() == Some(&*label.text))
                && block.attribute("alias").and_then(|a| super::config::literal(&a.expr)).map(|a| &**a) == alias
        });
        if own {
            break;
        }
        if let Some(attribute) = call.attribute("providers")
            && let ExprKind::Object(items) = &attribute.expr.kind
        {
            let key = |item: &onus_parse::hcl::ObjectItem| match &item.key {
                onus_parse::hcl::ObjectKey::Name(name) => Some(name.to_string()),
                onus_parse::hcl::ObjectKey::Expr(expr) => traversal(expr, 0),
            };
            if let Some(passed) = items.iter().find(|item| key(item).as_deref() == Some(name.as_str()))
                && let Some(given) = traversal(&passed.value, 0)
            {
                name = given;
            }
        }
        inner = parent;
    }
    name.into()
}

/// Tells of a provider configuration with an alias that the root module doesn't have.
fn configured(evaluator: &Evaluator<'_>, item: &Item, provider: &str) {
    let (Some((name, alias)), Some(attribute)) = (provider.split_once('.'), item.attribute("provider")) else { return };
    let has = evaluator.configs.borrow().values().flatten().any(|config| {
        config.aliases.iter().any(|known| **known == *provider)
            || config.providers.iter().any(|block| {
                block.block.labels.first().is_some_and(|label| &*label.text == name)
                    && block
                        .attribute("alias")
                        .and_then(|a| super::config::literal(&a.expr))
                        .is_some_and(|a| &**a == alias)
            })
    });
    if !has {
        let message = format!("there is no provider configuration `{provider}`");
        let span = attribute.range.in_file(item.file_of(attribute.range));
        evaluator.report(Diagnostic::new(Code::Undeclared, message).at(span));
    }
}

/// Keeps the provider configurations of a module.
pub(super) fn providers(evaluator: &Evaluator<'_>, module: &Rc<Module>) {
    for item in &module.config.providers {
        let Some(label) = item.block.labels.first() else { continue };
        let repetition = Repetition::default();
        let scope = Scope { evaluator, module: Some(module), repetition: &repetition, file: item.file, bindings: None };
        let attributes = body(&item.block.body, &scope, &|range| item.file_of(range), &["alias"], 0);
        let attributes = attributes.with_origin(Origin::at(item.header()));
        let alias = item.attribute("alias").and_then(|attribute| super::config::literal(&attribute.expr));
        let name: Arc<str> = match alias {
            Some(alias) => format!("{}.{alias}", label.text).into(),
            None => Arc::clone(&label.text),
        };
        let r#type: Arc<str> = format!("provider.{}", label.text).into();
        let address = module.address_of(&format!("provider.{name}"));
        let key = ResourceKey { kind: BlockKind::Managed, r#type, name: Arc::clone(&name) };
        let meta = Value::object(BTreeMap::new());
        keep(evaluator, module, item, &key, address, Mode::Provider, None, name, attributes, meta, module.symbolic);
    }
}
