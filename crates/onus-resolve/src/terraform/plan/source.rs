//! Where a plan's values are written, when the module's source lies beside the plan.

use super::super::config::{self, BlockKind, Config, Item, ResourceKey};
use super::references::parts;
use crate::Documents;
use onus_model::{Mode, Origin};
use onus_parse::hcl::Body;
use onus_source::{FileId, Range, Span};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The configuration beside a plan, read when first asked for.
pub(super) struct Source<'d> {
    documents: &'d Documents<'d>,
    root: String,
    configs: BTreeMap<String, Option<Rc<Config>>>,
}

/// The block of a resource.
pub(super) struct Place {
    item: Item,
}

/// The place of an argument or nested block, as near as it can be told.
pub(super) enum Argument {
    /// The blocks of one type in a body, in order, each with its header.
    Blocks(FileId, Vec<(Range, Body)>, Origin),
    /// What is within a block.
    Within(FileId, Body, Origin),
    /// An expression and everything in it.
    Expression(Origin),
}

impl<'d> Source<'d> {
    pub(super) fn new(documents: &'d Documents<'d>, plan: &str) -> Self {
        let root = plan.rsplit_once('/').map_or("", |(directory, _)| directory).to_owned();
        Self { documents, root, configs: BTreeMap::new() }
    }

    fn config(&mut self, directory: &str) -> Option<Rc<Config>> {
        if let Some(config) = self.configs.get(directory) {
            return config.clone();
        }
        let config =
            config::load(self.documents, directory).ok().filter(|config| !config.files.is_empty()).map(Rc::new);
        self.configs.insert(directory.to_owned(), config.clone());
        config
    }

    /// The block that declares a resource.
    pub(super) fn of(&mut self, module: &str, mode: Mode, r#type: &str, name: &str) -> Option<Place> {
        let mut directory = self.root.clone();
        if !module.is_empty() {
            for call in parts(module).iter().filter(|part| *part != "module") {
                let call = call.split('[').next().unwrap_or(call);
                let above = self.config(&directory)?;
                let source = config::literal(&above.modules.get(call)?.attribute("source")?.expr).cloned()?;
                directory = config::is_local(&source).then(|| config::join(&directory, &source))??;
            }
        }
        let kind = if mode == Mode::Data { BlockKind::Data } else { BlockKind::Managed };
        let key = ResourceKey { kind, r#type: r#type.into(), name: name.into() };
        let item = self.config(&directory)?.resources.get(&key)?.clone();
        Some(Place { item })
    }

    /// The files that were read.
    pub(super) fn files(&self) -> Vec<String> {
        self.configs.values().flatten().flat_map(|config| config.files.iter().cloned()).collect()
    }
}

impl Place {
    pub(super) fn header(&self) -> Span {
        self.item.header()
    }

    pub(super) fn span(&self) -> Span {
        self.item.span()
    }

    pub(super) fn argument(&self, name: &str) -> Argument {
        within(&self.item.block.body, self.item.file, name, Origin::at(self.item.header()), |range| {
            self.item.file_of(range)
        })
    }
}

fn within(body: &Body, file: FileId, name: &str, else_at: Origin, file_of: impl Fn(Range) -> FileId) -> Argument {
    if let Some(attribute) = body.attribute(name) {
        let file = file_of(attribute.range);
        return Argument::Expression(Origin::of_argument(attribute.name.range, attribute.expr.range.in_file(file)));
    }
    let blocks: Vec<(Range, Body)> = body.blocks_of(name).map(|block| (block.header, block.body.clone())).collect();
    if let Some((header, _)) = blocks.first() {
        let origin = Origin::at(header.in_file(file));
        return Argument::Blocks(file, blocks, origin);
    }
    let dynamic =
        body.blocks_of("dynamic").find(|block| block.labels.first().is_some_and(|label| &*label.text == name));
    match dynamic {
        Some(block) => {
            let content = block.body.blocks_of("content").next();
            let origin = Origin::at(block.header.in_file(file));
            content.map_or(Argument::Expression(origin.clone()), |content| {
                Argument::Within(file, content.body.clone(), origin)
            })
        }
        None => Argument::Expression(else_at),
    }
}

impl Argument {
    pub(super) fn origin(&self) -> Origin {
        match self {
            Self::Blocks(_, _, origin) | Self::Within(_, _, origin) | Self::Expression(origin) => origin.clone(),
        }
    }

    /// The item at `index` of a list with `count` items.
    pub(super) fn item(&self, index: usize, count: usize) -> Self {
        match self {
            Self::Blocks(file, blocks, origin) => match blocks.get(index).filter(|_| blocks.len() == count) {
                Some((header, body)) => Self::Within(*file, body.clone(), Origin::at(header.in_file(*file))),
                None => Self::Expression(origin.clone()),
            },
            Self::Within(file, body, origin) => Self::Within(*file, body.clone(), origin.clone()),
            Self::Expression(origin) => Self::Expression(origin.clone()),
        }
    }

    /// The entry called `name`.
    pub(super) fn entry(&self, name: &str) -> Self {
        match self {
            Self::Within(file, body, origin) => within(body, *file, name, origin.clone(), |_| *file),
            Self::Blocks(_, _, origin) | Self::Expression(origin) => Self::Expression(origin.clone()),
        }
    }
}
