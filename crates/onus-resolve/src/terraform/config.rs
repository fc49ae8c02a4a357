//! A module's configuration: its files read, merged and sorted by what they declare. Nothing is evaluated here.

use crate::Documents;
use onus_parse::hcl::{Attribute, Block, Body, Expr, ExprKind, Ident, ObjectKey};
use onus_source::{Code, Diagnostic, FileId, LoadError, Range, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The configuration of one directory.
#[derive(Debug, Default)]
pub(super) struct Config {
    pub(super) variables: BTreeMap<Arc<str>, Item>,
    pub(super) locals: BTreeMap<Arc<str>, LocalValue>,
    pub(super) outputs: BTreeMap<Arc<str>, Item>,
    pub(super) resources: BTreeMap<ResourceKey, Item>,
    pub(super) modules: BTreeMap<Arc<str>, Item>,
    pub(super) providers: Vec<Item>,
    pub(super) requirements: Vec<Requirement>,
    /// Provider configurations with an alias that a caller passes in.
    pub(super) aliases: Vec<Arc<str>>,
    /// The files that were read, sorted.
    pub(super) files: Vec<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What a resource is called within its module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ResourceKey {
    pub(super) kind: BlockKind,
    pub(super) r#type: Arc<str>,
    pub(super) name: Arc<str>,
}

/// Which block declares a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum BlockKind {
    Managed,
    Data,
    Ephemeral,
}

/// A block with its file.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) file: FileId,
    pub(super) block: Arc<Block>,
    /// The files of attributes and blocks that an override brought, by the start of their place.
    overridden: Vec<(Range, FileId)>,
}

impl Item {
    pub(super) fn header(&self) -> Span {
        self.block.header.in_file(self.file)
    }

    pub(super) fn span(&self) -> Span {
        self.block.range.in_file(self.file)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.block.body.attribute(name)
    }

    /// The file in which something in the block is written.
    pub(super) fn file_of(&self, range: Range) -> FileId {
        let found = self.overridden.iter().find(|(whole, _)| *whole == range);
        found.map_or(self.file, |(_, file)| *file)
    }
}

/// One entry of a `locals` block.
#[derive(Clone, Debug)]
pub(super) struct LocalValue {
    pub(super) file: FileId,
    pub(super) name: Ident,
    pub(super) expr: Arc<Expr>,
}

/// An entry of `required_providers`.
#[derive(Clone, Debug)]
pub(super) struct Requirement {
    pub(super) name: Arc<str>,
    pub(super) source: Option<Arc<str>>,
    pub(super) version: Option<Arc<str>>,
}

/// The names of the configuration files in `directory`, and of those that override, each sorted.
fn names(documents: &Documents<'_>, directory: &str) -> Result<(Vec<String>, Vec<String>), LoadError> {
    let entries = documents.sources().list(directory)?;
    let names: Vec<String> = entries.into_iter().filter(|e| !e.is_directory).map(|e| e.name).collect();
    let mut plain = Vec::new();
    let mut overriding = Vec::new();
    let terraform: std::collections::BTreeSet<&str> = names.iter().filter_map(|name| stem(name, "tf")).collect();
    for name in &names {
        // An OpenTofu file is read unless a Terraform file of the same name stands beside it.
        let stem = match (stem(name, "tf"), stem(name, "tofu")) {
            (Some(stem), _) => stem,
            (None, Some(stem)) if !terraform.contains(stem) => stem,
            _ => continue,
        };
        if name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#')) {
            continue;
        }
        if stem == "override" || stem.ends_with("_override") {
            overriding.push(name.clone());
        } else {
            plain.push(name.clone());
        }
    }
    Ok((plain, overriding))
}

fn stem<'a>(name: &'a str, extension: &str) -> Option<&'a str> {
    let name = name.strip_suffix(".json").unwrap_or(name);
    name.strip_suffix(extension)?.strip_suffix('.')
}

/// `directory` with `path` below it, `.` and `..` resolved; `None` when it climbs over the scan root.
pub(crate) fn join(directory: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = directory.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether a module source is a local path.
pub(super) fn is_local(source: &str) -> bool {
    source.starts_with("./") || source.starts_with("../") || source == "." || source == ".."
}

/// The literal text of an expression.
pub(super) fn literal(expr: &Expr) -> Option<&Arc<str>> {
    match &expr.kind {
        ExprKind::String(text) => Some(text),
        ExprKind::Parens(inner) => literal(inner),
        _ => None,
    }
}

/// Reads the module in `directory`.
///
/// # Errors
/// When the directory can't be listed.
pub(super) fn load(documents: &Documents<'_>, directory: &str) -> Result<Config, LoadError> {
    let (plain, overriding) = names(documents, directory)?;
    let mut config = Config::default();
    for (name, overrides) in plain.iter().map(|n| (n, false)).chain(overriding.iter().map(|n| (n, true))) {
        let Some(path) = join(directory, name) else { continue };
        match documents.hcl(&path) {
            Ok(document) => {
                let (file, parsed) = &*document;
                config.diagnostics.extend(parsed.diagnostics.iter().cloned());
                for block in &parsed.body.blocks {
                    config.add(block, file.id(), overrides);
                }
                for attribute in &parsed.body.attributes {
                    config.diagnostics.push(
                        Diagnostic::new(Code::Unsupported, format!("`{}` has no meaning here", attribute.name.name))
                            .at(attribute.range.in_file(file.id())),
                    );
                }
            }
            Err(error) => config.diagnostics.push(Diagnostic::new(code_of(&error), error.to_string()).in_path(&*path)),
        }
        config.files.push(path);
    }
    config.files.sort();
    Ok(config)
}

/// What a failure to load is called.
pub(crate) fn code_of(error: &LoadError) -> Code {
    match error {
        LoadError::NotFound => Code::NotFound,
        LoadError::OutsideRoot | LoadError::NotRegular => Code::OutsideRoot,
        LoadError::TooLarge { .. } => Code::TooLarge,
        LoadError::NotUtf8 { .. } => Code::NotUtf8,
        LoadError::Io(_) => Code::Unreadable,
    }
}

impl Config {
    fn add(&mut self, block: &Block, file: FileId, overrides: bool) {
        let labels: Vec<&Arc<str>> = block.labels.iter().map(|label| &label.text).collect();
        let item = || Item { file, block: Arc::new(block.clone()), overridden: Vec::new() };
        match (&*block.kind.name, labels.as_slice()) {
            ("variable", [name]) => {
                insert(&mut self.variables, (*name).clone(), item(), overrides, &mut self.diagnostics)
            }
            ("output", [name]) => insert(&mut self.outputs, (*name).clone(), item(), overrides, &mut self.diagnostics),
            ("module", [name]) => insert(&mut self.modules, (*name).clone(), item(), overrides, &mut self.diagnostics),
            ("provider", [_]) => self.providers.push(item()),
            (kind @ ("resource" | "data" | "ephemeral"), [r#type, name]) => {
                let kind = match kind {
                    "resource" => BlockKind::Managed,
                    "data" => BlockKind::Data,
                    _ => BlockKind::Ephemeral,
                };
                let key = ResourceKey { kind, r#type: (*r#type).clone(), name: (*name).clone() };
                insert(&mut self.resources, key, item(), overrides, &mut self.diagnostics);
            }
            ("locals", []) => {
                for attribute in &block.body.attributes {
                    let name = Arc::clone(&attribute.name.name);
                    let local =
                        LocalValue { file, name: attribute.name.clone(), expr: Arc::new(attribute.expr.clone()) };
                    if let Some(first) = self.locals.insert(name, local)
                        && !overrides
                    {
                        self.diagnostics.push(duplicate(
                            &format!("local value `{}`", attribute.name.name),
                            attribute.range.in_file(file),
                            first.name.range.in_file(first.file),
                        ));
                    }
                }
            }
            ("terraform", []) => self.requirements(&block.body),
            ("moved" | "import" | "removed" | "check" | "action" | "list", _) => {}
            (
                "variable" | "output" | "module" | "provider" | "resource" | "data" | "ephemeral" | "locals"
                | "terraform",
                _,
            ) => {
                let message = format!("a `{}` block doesn't take {} labels", block.kind.name, labels.len());
                self.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(block.header.in_file(file)));
            }
            (kind, _) => {
                let message = format!("blocks of type `{kind}` are not known and were not looked at");
                self.diagnostics.push(Diagnostic::new(Code::Unsupported, message).at(block.header.in_file(file)));
            }
        }
    }

    fn requirements(&mut self, body: &Body) {
        for attribute in body.blocks_of("required_providers").flat_map(|block| &block.body.attributes) {
            let mut requirement = Requirement { name: Arc::clone(&attribute.name.name), source: None, version: None };
            match &attribute.expr.kind {
                ExprKind::String(version) => requirement.version = Some(Arc::clone(version)),
                ExprKind::Object(items) => {
                    for item in items {
                        let ObjectKey::Name(key) = &item.key else { continue };
                        match &**key {
                            "source" => requirement.source = literal(&item.value).cloned(),
                            "version" => requirement.version = literal(&item.value).cloned(),
                            "configuration_aliases" => {
                                let ExprKind::Tuple(aliases) = &item.value.kind else { continue };
                                self.aliases.extend(aliases.iter().filter_map(|alias| match &alias.kind {
                                    ExprKind::GetAttr(source, name) => match &source.kind {
                                        ExprKind::Variable(provider) => {
                                            Some(Arc::from(format!("{provider}.{}", name.name)))
                                        }
                                        _ => None,
                                    },
                                    _ => None,
                                }));
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
            self.requirements.push(requirement);
        }
    }
}

fn duplicate(what: &str, again: Span, first: Span) -> Diagnostic {
    Diagnostic::new(Code::Duplicate, format!("the {what} is declared twice"))
        .at(again)
        .with_related(first, "first declared here")
}

/// Adds a block, or merges it over the one that it overrides.
fn insert<K: Ord>(
    items: &mut BTreeMap<K, Item>,
    key: K,
    item: Item,
    overrides: bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match items.get_mut(&key) {
        Some(base) if overrides => merge(base, &item),
        Some(first) => {
            let what = format!("`{}`", item.block.kind.name);
            diagnostics.push(duplicate(&what, item.header(), first.header()));
        }
        None => {
            if overrides {
                let message = format!("this `{}` overrides nothing", item.block.kind.name);
                diagnostics.push(Diagnostic::new(Code::Evaluation, message).at(item.header()));
            }
            items.insert(key, item);
        }
    }
}

/// Argument by argument; a type of nested block in the override replaces all blocks of that type.
fn merge(base: &mut Item, over: &Item) {
    let block = Arc::make_mut(&mut base.block);
    for attribute in &over.block.body.attributes {
        block.body.attributes.retain(|old| old.name.name != attribute.name.name);
        block.body.attributes.push(attribute.clone());
        base.overridden.push((attribute.range, over.file));
    }
    let kind_of = |block: &Block| match (&*block.kind.name, block.labels.first()) {
        ("dynamic", Some(label)) => Arc::clone(&label.text),
        _ => Arc::clone(&block.kind.name),
    };
    let kinds: Vec<Arc<str>> = over.block.body.blocks.iter().map(kind_of).collect();
    // `lifecycle` merges argument by argument; what it says matters to nobody's evaluation here, so the override's counts.
    block.body.blocks.retain(|old| !kinds.contains(&kind_of(old)));
    for nested in &over.block.body.blocks {
        block.body.blocks.push(nested.clone());
        base.overridden.push((nested.range, over.file));
    }
}
