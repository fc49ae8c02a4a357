//! `[[kind]]` to a [`Kind`].

use super::{Attribute, Companion, Drawing, Join, Kind, Link, Reading, Selector};
use crate::document::{Node, Reader, entry, place};
use crate::path::{Path, Start, Step};
use crate::row;
use crate::source::Citations;
use onus_model::Language;
use onus_source::Range;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use toml::de::DeTable;

/// How deep items may hold items.
const MAX_ITEMS: usize = 4;

const LANGUAGES: [(&str, Language); 2] =
    [("terraform", Language::Terraform), ("cloudformation", Language::CloudFormation)];

/// Reads one kind; `service` is the id that its own begins with.
pub(crate) fn read(reader: &mut Reader, node: &Node<'_>, service: &str, citations: &mut Citations) -> Option<Kind> {
    let table = reader.table(node)?;
    reader.only(table, &["id", "terraform", "cloudformation", "companion", "attributes"]);
    let Some(id_node) = entry(table, "id") else {
        reader.wrong(node, "the kind has no `id`".to_owned());
        return None;
    };
    let id = reader.string(id_node)?;
    let name = id.strip_prefix(service).and_then(|rest| rest.strip_prefix('.'));
    if name.is_none_or(|name| name.is_empty() || name.contains('.')) {
        reader.wrong(id_node, format!("the kind `{id}` is not called `{service}.` and one name"));
    }
    let mut companions = Vec::new();
    let mut names: Vec<Arc<str>> = Vec::new();
    for item in entry(table, "companion").map(|node| reader.array(node)).unwrap_or_default() {
        if let Some((name, companion)) = read_companion(reader, item, &names) {
            names.push(name);
            companions.push(companion);
        }
    }
    let mut drawings = Vec::new();
    for (key, language) in LANGUAGES {
        if let Some(node) = entry(table, key) {
            let items = reader.array(node);
            drawings.extend(items.iter().filter_map(|item| read_drawing(reader, item, language)));
        }
    }
    if drawings.is_empty() {
        reader.wrong(node, format!("the kind `{id}` is drawn from no resource type"));
    }
    let attributes = match entry(table, "attributes").map(|node| reader.table(node)) {
        Some(Some(table)) => read_attributes(reader, table, &names, citations, 0),
        _ => Vec::new(),
    };
    let kind = Kind { id: Arc::from(id), drawings, companions, attributes: ordered(reader, id_node, attributes) };
    check_names(reader, table, &kind);
    Some(kind)
}

fn read_drawing(reader: &mut Reader, node: &Node<'_>, language: Language) -> Option<Drawing> {
    if node.get_ref().is_str() {
        let name = reader.string(node)?;
        let r#type = Arc::from(name);
        return Some(Drawing { language, r#type, only: Vec::new(), each: None, set: BTreeMap::new(), unused: false });
    }
    let table = reader.table(node)?;
    reader.only(table, &["type", "where", "each", "set", "unused"]);
    let mut only = Vec::new();
    for (key, node) in entry(table, "where").and_then(|node| reader.table(node)).into_iter().flatten() {
        let Some(pattern) = reader.string(node).map(str::to_lowercase) else { continue };
        match Path::parse(key.get_ref(), &[]) {
            Ok(path) => only.push(Selector { path, pattern }),
            Err(message) => reader.wrong(node, format!("`{}` is not a path: {message}", key.get_ref())),
        }
    }
    let each = entry(table, "each").and_then(|node| {
        let path = path(reader, node, &[])?;
        if path.steps.last() != Some(&Step::All) || path.start != Start::Here {
            reader.fault(
                Some(place(node)),
                "the path of the parts doesn't end in `[*]`".to_owned(),
                Some("Write it as in `ingress[*]`."),
            );
        }
        Some(path)
    });
    let mut set = BTreeMap::new();
    for (name, node) in entry(table, "set").and_then(|node| reader.table(node)).into_iter().flatten() {
        set.extend(reader.value(node).map(|value| (Arc::from(&**name.get_ref()), value)));
    }
    let Some(name) = entry(table, "type") else {
        reader.wrong(node, "the resource type has no `type`".to_owned());
        return None;
    };
    let unused = entry(table, "unused").and_then(|node| reader.bool(node)).unwrap_or(false);
    Some(Drawing { language, r#type: Arc::from(reader.string(name)?), only, each, set, unused })
}

fn read_companion(reader: &mut Reader, node: &Node<'_>, earlier: &[Arc<str>]) -> Option<(Arc<str>, Companion)> {
    let table = reader.table(node)?;
    reader.only(table, &["name", "terraform", "cloudformation", "keys"]);
    let Some(name_node) = entry(table, "name") else {
        reader.wrong(node, "the companion has no `name`".to_owned());
        return None;
    };
    let name: Arc<str> = Arc::from(reader.string(name_node)?);
    if earlier.contains(&name) || ["meta", "resource"].contains(&&*name) {
        reader.wrong(name_node, format!("the name `{name}` is taken"));
    }
    let keys = match entry(table, "keys") {
        Some(node) => reader.array(node).iter().filter_map(|item| path(reader, item, &[])).collect(),
        None => ["id", "name"].iter().filter_map(|key| Path::parse(key, &[]).ok()).collect(),
    };
    let mut links = Vec::new();
    for (key, language) in LANGUAGES {
        for item in entry(table, key).map(|node| reader.one_or_more(node)).unwrap_or_default() {
            links.extend(read_link(reader, item, language));
        }
    }
    if links.is_empty() {
        reader.wrong(node, format!("the companion `{name}` is of no resource type"));
    }
    Some((name, Companion { links, keys }))
}

fn read_link(reader: &mut Reader, node: &Node<'_>, language: Language) -> Option<Link> {
    let table = reader.table(node)?;
    reader.only(table, &["type", "join", "through", "unit"]);
    let mut joins = Vec::new();
    if let Some(node) = entry(table, "join") {
        joins.extend(path(reader, node, &[]).map(Join::Attribute));
    }
    if let Some(node) = entry(table, "through") {
        joins.extend(path(reader, node, &[]).map(Join::Through));
    }
    if let Some(node) = entry(table, "unit")
        && reader.bool(node)?
    {
        joins.push(Join::Unit);
    }
    let Some(name) = entry(table, "type") else {
        reader.wrong(node, "the companion has no `type`".to_owned());
        return None;
    };
    let name = reader.string(name)?;
    match (joins.pop(), joins.is_empty()) {
        (Some(join), true) => Some(Link { language, r#type: Arc::from(name), join }),
        _ => {
            let help = "Write one of `join = \"…\"`, `through = \"…\"` and `unit = true`.";
            reader.fault(Some(place(node)), format!("it isn't said how `{name}` is joined"), Some(help));
            None
        }
    }
}

fn read_attributes(
    reader: &mut Reader,
    table: &DeTable<'_>,
    companions: &[Arc<str>],
    citations: &mut Citations,
    depth: usize,
) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    for (name, node) in table {
        if ["address", "type"].contains(&&**name.get_ref()) && depth == 0 {
            reader.wrong(node, format!("every instance has its `{}` already", name.get_ref()));
        }
        attributes.extend(read_attribute(reader, name.get_ref(), node, companions, citations, depth));
    }
    attributes
}

fn read_attribute(
    reader: &mut Reader,
    name: &str,
    node: &Node<'_>,
    companions: &[Arc<str>],
    citations: &mut Citations,
    depth: usize,
) -> Option<Attribute> {
    let table = reader.table(node)?;
    let keys = ["reading", "terraform", "cloudformation", "paths", "values", "invert", "item", "default"];
    reader.only(table, &keys);
    let reading = match entry(table, "reading") {
        Some(node) => reader.name(node, "reading", &Reading::ALL)?,
        None => {
            reader.wrong(node, format!("the attribute `{name}` has no `reading`"));
            return None;
        }
    };
    let item = match entry(table, "item").map(|node| (node, reader.table(node))) {
        Some((node, _)) if reading != Reading::Items || depth >= MAX_ITEMS => {
            reader.wrong(node, "only the reading `items` has an `item`, and not too deep".to_owned());
            Vec::new()
        }
        Some((_, Some(table))) => read_attributes(reader, table, &[], citations, depth + 1),
        Some((_, None)) => Vec::new(),
        None => {
            if reading == Reading::Items {
                reader.wrong(node, format!("the items of `{name}` have no attributes under `item`"));
            }
            Vec::new()
        }
    };
    let mut paths = BTreeMap::new();
    for (key, node) in entry(table, "paths").and_then(|node| reader.table(node)).into_iter().flatten() {
        paths.insert(Arc::from(&**key.get_ref()), read_paths(reader, Some(node), companions));
    }
    let mut values = BTreeMap::new();
    for (key, node) in entry(table, "values").and_then(|node| reader.table(node)).into_iter().flatten() {
        values.extend(reader.value(node).map(|value| (Arc::from(&**key.get_ref()), value)));
    }
    Some(Attribute {
        name: Arc::from(name),
        reading,
        terraform: read_paths(reader, entry(table, "terraform"), companions),
        cloudformation: read_paths(reader, entry(table, "cloudformation"), companions),
        paths,
        values,
        invert: entry(table, "invert").and_then(|node| reader.bool(node)).unwrap_or(false),
        item: ordered(reader, node, item),
        defaults: match entry(table, "default") {
            Some(node) => row::read(reader, node, companions, citations),
            None => Vec::new(),
        },
    })
}

fn read_paths(reader: &mut Reader, node: Option<&Node<'_>>, companions: &[Arc<str>]) -> Vec<Path> {
    let items = node.map(|node| reader.one_or_more(node)).unwrap_or_default();
    items.iter().filter_map(|item| path(reader, item, companions)).collect()
}

fn path(reader: &mut Reader, node: &Node<'_>, companions: &[Arc<str>]) -> Option<Path> {
    let text = reader.string(node)?;
    match Path::parse(text, companions) {
        Ok(path) => Some(path),
        Err(message) => {
            reader.wrong(node, format!("`{text}` is not a path: {message}"));
            None
        }
    }
}

/// The attributes, those first that the defaults of others look at.
fn ordered(reader: &mut Reader, node: &Node<'_>, attributes: Vec<Attribute>) -> Vec<Attribute> {
    let names: BTreeSet<Arc<str>> = attributes.iter().map(|attribute| Arc::clone(&attribute.name)).collect();
    let mut waiting = attributes;
    let mut placed: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut ordered: Vec<Attribute> = Vec::new();
    while !waiting.is_empty() {
        let needs = |attribute: &Attribute| {
            let mut needed = attribute.defaults.iter().flat_map(|row| &row.when).map(|(name, _)| name);
            needed.any(|name| names.contains(name) && !placed.contains(name))
        };
        let (later, now): (Vec<_>, Vec<_>) = waiting.into_iter().partition(needs);
        if now.is_empty() {
            let circle: Vec<_> = later.iter().map(|attribute| format!("`{}`", attribute.name)).collect();
            reader.wrong(node, format!("the defaults of {} wait for each other", circle.join(", ")));
            ordered.extend(later);
            return ordered;
        }
        placed.extend(now.iter().map(|attribute| Arc::clone(&attribute.name)));
        ordered.extend(now);
        waiting = later;
    }
    ordered
}

/// Names that stand for attributes or resource types of the kind must be such.
fn check_names(reader: &mut Reader, table: &DeTable<'_>, kind: &Kind) {
    let attributes: BTreeSet<&str> = kind.attributes.iter().map(|attribute| &*attribute.name).collect();
    let types: BTreeSet<&str> = kind.drawings.iter().map(|drawing| &*drawing.r#type).collect();
    for drawing in &kind.drawings {
        for name in drawing.set.keys().filter(|name| !attributes.contains(&***name)) {
            let range = entry(table, "terraform").or_else(|| entry(table, "cloudformation")).map(place);
            reader.fault(
                range,
                format!("`set` of `{}` names `{name}`, no attribute of the kind", drawing.r#type),
                None,
            );
        }
    }
    let Some(by_name) = entry(table, "attributes").and_then(|node| node.get_ref().as_table()) else { return };
    for attribute in &kind.attributes {
        let Some((key, _)) = by_name.iter().find(|(key, _)| **key.get_ref() == *attribute.name) else { continue };
        let range = Some(Range::new(key.span().start, key.span().end));
        for name in attribute.paths.keys().filter(|name| !types.contains(&***name)) {
            let message = format!("`paths` of `{}` names `{name}`, no resource type of the kind", attribute.name);
            reader.fault(range, message, None);
        }
        check_when(reader, range, attribute, &attributes);
    }
}

fn check_when(reader: &mut Reader, range: Option<Range>, attribute: &Attribute, siblings: &BTreeSet<&str>) {
    for (name, _) in attribute.defaults.iter().flat_map(|row| &row.when) {
        if !siblings.contains(&**name) {
            let message = format!("a default of `{}` looks at `{name}`, no attribute beside it", attribute.name);
            reader.fault(range, message, None);
        }
    }
    let items: BTreeSet<&str> = attribute.item.iter().map(|item| &*item.name).collect();
    attribute.item.iter().for_each(|item| check_when(reader, range, item, &items));
}
