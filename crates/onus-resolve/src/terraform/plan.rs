//! Plans and states: what `terraform show -json` prints of either, and `terraform.tfstate` itself. The values are Terraform's own;
//! what is not known before apply refers to what it comes from by the plan's `configuration`, and where the module's source lies
//! beside the file, values have their places in it.
//!
//! The formats: <https://developer.hashicorp.com/terraform/internals/json-format>.

mod references;
mod source;

use super::unit;
use crate::Documents;
use onus_model::{
    Data, Existence, Key, Language, Marks, Mode, Number, Origin, Reason, Resource, Type, Unit, Unknown, Value,
};
use onus_parse::pieces::{Piece, Scalar};
use onus_source::{Code, Diagnostic, FileId};
use references::References;
use source::{Place, Source};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The deepest nesting of a value.
const MAX_DEPTH: usize = 100;
/// The deepest nesting of modules.
const MAX_MODULES: usize = 32;

/// A resource as a plan or a state has it.
struct Planned<'t> {
    address: String,
    header: Piece<'t>,
    whole: Piece<'t>,
    module: String,
    mode: Mode,
    r#type: String,
    name: String,
    index: Option<Key>,
    provider: String,
    values: Piece<'t>,
    unknown: Option<Piece<'t>>,
    sensitive: Option<Piece<'t>>,
}

/// Whether a JSON text is a plan or a state.
#[must_use]
pub fn is_plan(text: &str) -> bool {
    let words = ["\"resource_changes\"", "\"planned_values\"", "\"terraform_version\""];
    words.iter().any(|word| text.contains(word)) && Piece::of(text).is_ok_and(|whole| Form::of(&top(whole)).is_some())
}

/// What kind of file it is.
enum Form<'t> {
    /// `resource_changes` of a plan.
    Changes(Piece<'t>),
    /// The root module of `planned_values`, or of a state's `values`.
    Tree(Piece<'t>),
    /// `resources` of `terraform.tfstate`, version 4.
    State(Piece<'t>),
    /// A plan or state that holds nothing.
    Empty,
}

type Entries<'t> = BTreeMap<String, Piece<'t>>;

fn top(piece: Piece<'_>) -> Entries<'_> {
    piece.entries().into_iter().collect()
}

impl<'t> Form<'t> {
    fn of(entries: &Entries<'t>) -> Option<Self> {
        if let Some(changes) = entries.get("resource_changes").filter(|piece| piece.is_list()) {
            return Some(Self::Changes(*changes));
        }
        let planned = entries.get("planned_values").or_else(|| {
            entries
                .get("values")
                .filter(|_| entries.contains_key("format_version") && entries.contains_key("terraform_version"))
        });
        if let Some(root) = planned.and_then(|values| values.get("root_module")) {
            return Some(Self::Tree(root));
        }
        let versioned = entries.contains_key("terraform_version");
        let state =
            entries.get("resources").filter(|piece| piece.is_list() && versioned && entries.contains_key("version"));
        match state {
            Some(resources) => Some(Self::State(*resources)),
            None if versioned && (planned.is_some() || entries.contains_key("configuration")) => Some(Self::Empty),
            None => None,
        }
    }

    fn resources(self) -> Vec<Planned<'t>> {
        let mut found = Vec::new();
        match self {
            Self::Changes(list) => found.extend(list.items().into_iter().filter_map(changed)),
            Self::Tree(root) => tree(root, "", &mut found, 0),
            Self::State(list) => list.items().into_iter().for_each(|resource| instances(resource, &mut found)),
            Self::Empty => {}
        }
        found
    }
}

fn text(entries: &Entries<'_>, name: &str) -> Option<String> {
    entries.get(name)?.text()
}

fn mode(entries: &Entries<'_>) -> Mode {
    if text(entries, "mode").as_deref() == Some("data") { Mode::Data } else { Mode::Managed }
}

fn key(piece: &Piece<'_>) -> Option<Key> {
    match piece.scalar()? {
        Scalar::Number(digits) => digits.parse().ok().map(Key::Index),
        Scalar::String(name) => Some(Key::Name(name.into())),
        Scalar::Null | Scalar::Bool(_) => None,
    }
}

/// The local name of a provider: the last part of `registry.terraform.io/hashicorp/aws`.
fn provider(name: &str) -> String {
    let name = name.trim_start_matches("provider[\"").trim_end_matches("\"]");
    name.rsplit('/').next().unwrap_or(name).to_owned()
}

/// A resource after the changes of a plan; `None` for one that goes away.
fn changed(whole: Piece<'_>) -> Option<Planned<'_>> {
    let entries = top(whole);
    let change = top(*entries.get("change")?);
    let values = *change.get("after").filter(|after| after.is_object())?;
    if entries.contains_key("deposed") {
        return None;
    }
    let address = text(&entries, "address")?;
    let name = text(&entries, "name").unwrap_or_else(|| address.rsplit('.').next().unwrap_or_default().to_owned());
    Some(Planned {
        address,
        header: *entries.get("address")?,
        whole,
        module: text(&entries, "module_address").unwrap_or_default(),
        mode: mode(&entries),
        r#type: text(&entries, "type")?,
        name,
        index: entries.get("index").and_then(key),
        provider: provider(&text(&entries, "provider_name").unwrap_or_default()),
        values,
        unknown: change.get("after_unknown").copied(),
        sensitive: change.get("after_sensitive").copied(),
    })
}

/// The resources of a module and of those below it.
fn tree<'t>(module: Piece<'t>, address: &str, found: &mut Vec<Planned<'t>>, depth: usize) {
    let entries = top(module);
    for whole in entries.get("resources").map(Piece::items).unwrap_or_default() {
        let resource = top(whole);
        let read = || {
            Some(Planned {
                address: text(&resource, "address")?,
                header: *resource.get("address")?,
                whole,
                module: address.to_owned(),
                mode: mode(&resource),
                r#type: text(&resource, "type")?,
                name: text(&resource, "name")?,
                index: resource.get("index").and_then(key),
                provider: provider(&text(&resource, "provider_name").unwrap_or_default()),
                values: *resource.get("values")?,
                unknown: None,
                sensitive: resource.get("sensitive_values").copied(),
            })
        };
        found.extend(read());
    }
    for child in entries.get("child_modules").map(Piece::items).unwrap_or_default() {
        if depth < MAX_MODULES
            && let Some(address) = child.get("address").and_then(|address| address.text())
        {
            tree(child, &address, found, depth + 1);
        }
    }
}

/// The instances of a resource in `terraform.tfstate`.
fn instances<'t>(whole: Piece<'t>, found: &mut Vec<Planned<'t>>) {
    let entries = top(whole);
    let (Some(r#type), Some(name)) = (text(&entries, "type"), text(&entries, "name")) else { return };
    let module = text(&entries, "module").unwrap_or_default();
    let mode = mode(&entries);
    for instance in entries.get("instances").map(Piece::items).unwrap_or_default() {
        let instance_entries = top(instance);
        let Some(values) = instance_entries.get("attributes").filter(|piece| piece.is_object()) else { continue };
        if instance_entries.contains_key("deposed") {
            continue;
        }
        let index = instance_entries.get("index_key").and_then(key);
        let mut address = if module.is_empty() { String::new() } else { format!("{module}.") };
        if mode == Mode::Data {
            address.push_str("data.");
        }
        address.push_str(&format!("{type}.{name}"));
        address.push_str(&index.as_ref().map(super::module::address_key).unwrap_or_default());
        found.push(Planned {
            address,
            header: entries.get("name").copied().unwrap_or(whole),
            whole: instance,
            module: module.clone(),
            mode,
            r#type: r#type.clone(),
            name: name.clone(),
            index,
            provider: provider(&text(&entries, "provider").unwrap_or_default()),
            values: *values,
            unknown: None,
            sensitive: None,
        });
    }
}

/// The resources of the plan or state at `path`, from the scan root.
#[must_use]
pub fn resolve_plan(documents: &Documents<'_>, path: &str) -> Unit {
    let mut unit = unit(path);
    unit.files.push(path.to_owned());
    let file = match documents.sources().load(path) {
        Ok(file) => file,
        Err(error) => {
            unit.diagnostics.push(Diagnostic::new(super::code_of(&error), error.to_string()).in_path(path));
            return unit;
        }
    };
    let whole = match Piece::of(file.text()) {
        Ok(whole) => whole,
        Err((message, at)) => {
            let range = onus_source::Range::new(at, at);
            unit.diagnostics.push(Diagnostic::new(Code::Syntax, message).at(range.in_file(file.id())));
            return unit;
        }
    };
    let entries = top(whole);
    let planned = Form::of(&entries).map_or_else(Vec::new, Form::resources);
    let configuration = entries.get("configuration").copied();
    let references = References::new(configuration, planned.iter().map(|one| one.address.as_str()));
    let mut source = Source::new(documents, path);
    for one in planned {
        let place = source.of(&one.module, one.mode, &one.r#type, &one.name);
        unit.resources.push(resource(&one, place.as_ref(), &references, file.id()));
    }
    unit.resources.sort_by(|a, b| a.address.cmp(&b.address));
    unit.resources.dedup_by(|a, b| a.address == b.address);
    unit.files.extend(source.files());
    unit.files.sort();
    unit.files.dedup();
    unit
}

fn resource(planned: &Planned<'_>, place: Option<&Place>, references: &References<'_>, file: FileId) -> Resource {
    let expressions = references.expressions(&planned.module, planned.mode, &planned.r#type, &planned.name);
    let reader = Reader { file, module: &planned.module, index: planned.index.as_ref(), references };
    let header = place.map_or_else(|| planned.header.range().in_file(file), Place::header);
    let mut attributes = BTreeMap::new();
    let unknown = planned.unknown.map(top).unwrap_or_default();
    let sensitive = planned.sensitive.map(top).unwrap_or_default();
    let values = planned.values.entries();
    let names: Vec<&String> = values.iter().map(|(name, _)| name).collect();
    let unset: Vec<(String, Option<Piece<'_>>)> =
        unknown.keys().filter(|name| !names.contains(name)).map(|name| (name.clone(), None)).collect();
    for (name, value) in values.iter().map(|(name, value)| (name.clone(), Some(*value))).chain(unset) {
        let written = expressions.as_ref().map(|all| all.get(&name).copied());
        let (is_unknown, is_sensitive) = (unknown.get(&name).copied(), sensitive.get(&name).copied());
        // What the configuration doesn't set is left out there as well: the plan shows the plugin's defaults and what it computes.
        let left_out = matches!(written, Some(None));
        if left_out && value.is_none_or(|value| !value.is_object() && !value.is_list()) {
            continue;
        }
        if is_unknown.is_some_and(|piece| piece.is_true()) && left_out {
            continue;
        }
        let place = place.map(|place| place.argument(&name));
        if let Some(value) = reader.value(value, is_unknown, is_sensitive, written.flatten(), place.as_ref(), 0) {
            attributes.insert(Arc::from(name), value);
        }
    }
    Resource {
        address: planned.address.as_str().into(),
        language: Language::Terraform,
        mode: planned.mode,
        r#type: planned.r#type.as_str().into(),
        name: planned.name.as_str().into(),
        index: planned.index.clone(),
        module: planned.module.as_str().into(),
        provider: planned.provider.as_str().into(),
        attributes: Value::object(attributes).with_origin(Origin::at(header)),
        meta: Value::object(BTreeMap::new()),
        header,
        span: place.map_or_else(|| planned.whole.range().in_file(file), Place::span),
        called_from: Vec::new(),
        symbolic: None,
        exists: Existence::Certain,
    }
}

/// Whether any part of what `after_unknown` says is unknown.
fn holds_true(piece: Piece<'_>, depth: usize) -> bool {
    let inner = |piece: Piece<'_>| depth < MAX_DEPTH && holds_true(piece, depth + 1);
    piece.is_true()
        || piece.items().into_iter().any(inner)
        || piece.entries().into_iter().any(|(_, piece)| inner(piece))
}

/// Reads the values of one resource.
struct Reader<'r, 't> {
    file: FileId,
    module: &'r str,
    index: Option<&'r Key>,
    references: &'r References<'t>,
}

impl Reader<'_, '_> {
    /// A value; `None` when it is as if it were not written.
    fn value(
        &self,
        value: Option<Piece<'_>>,
        unknown: Option<Piece<'_>>,
        sensitive: Option<Piece<'_>>,
        written: Option<Piece<'_>>,
        place: Option<&source::Argument>,
        depth: usize,
    ) -> Option<Value> {
        let origin = || match (place, value) {
            (Some(place), _) => place.origin(),
            (None, Some(value)) => Origin::at(value.range().in_file(self.file)),
            (None, None) => Origin::NONE,
        };
        let marks = Marks { sensitive: sensitive.is_some_and(|piece| piece.is_true()), ..Marks::NONE };
        if unknown.is_some_and(|piece| piece.is_true()) || depth > MAX_DEPTH {
            let found = written.map(|piece| self.references.of(piece, self.module, self.index)).unwrap_or_default();
            let reason = if depth > MAX_DEPTH { Reason::Limit } else { Reason::Computed };
            let unknown =
                Unknown { derived: found.len() > 1, references: found.into(), ..Unknown::new(Type::Any, reason) };
            return Some(Value::unknown(unknown).with_origin(origin()).with_marks(marks));
        }
        // Where nothing is known of an object or a list, `after` may leave it out: `after_unknown` has its shape.
        let shape = || unknown.filter(|piece| holds_true(*piece, depth));
        let value = value.or_else(shape)?;
        let data = match value.scalar() {
            Some(Scalar::Null) => return None,
            Some(Scalar::Bool(truth)) => Data::Bool(truth),
            Some(Scalar::Number(digits)) => Data::Number(Number::parse(&digits)?),
            Some(Scalar::String(text)) => {
                return Some(super::convert::string(&text).with_origin(origin()).with_marks(marks));
            }
            None if value.is_list() => {
                let items = value.items();
                let unknowns = unknown.map(|piece| piece.items()).unwrap_or_default();
                // A block that isn't there is an empty list in a plan.
                if items.is_empty() && unknowns.is_empty() {
                    return None;
                }
                let sensitives = sensitive.map(|piece| piece.items()).unwrap_or_default();
                let writtens = written.filter(Piece::is_list).map(|piece| piece.items()).unwrap_or_default();
                let item = |index: usize| {
                    // One expression stands for a whole list of values; a list of them for blocks, one by one.
                    let expression = writtens.get(index).copied().or(written.filter(|piece| !piece.is_list()));
                    let place = place.map(|place| place.item(index, items.len()));
                    let (unknown, sensitive) = (unknowns.get(index).copied(), sensitives.get(index).copied());
                    let value = self.value(
                        items.get(index).copied(),
                        unknown,
                        sensitive,
                        expression,
                        place.as_ref(),
                        depth + 1,
                    );
                    value.unwrap_or_else(Value::null)
                };
                Data::Tuple((0..items.len().max(unknowns.len())).map(item).collect())
            }
            None => {
                let mut entries = BTreeMap::new();
                let values = value.entries();
                let unknowns = unknown.map(|piece| piece.entries()).unwrap_or_default();
                let hidden = unknowns.iter().filter(|(name, _)| !values.iter().any(|(known, _)| known == name));
                let named = values.iter().map(|(name, value)| (name, Some(*value)));
                for (name, value) in named.chain(hidden.map(|(name, _)| (name, None))) {
                    // Within a block each argument has its expression; a map has one for all.
                    let expression = match written {
                        Some(piece) if piece.get("references").is_some() || piece.get("constant_value").is_some() => {
                            Some(piece)
                        }
                        Some(piece) => piece.get(name),
                        None => None,
                    };
                    let is_block = written.is_some_and(|piece| {
                        piece.get("references").is_none() && piece.get("constant_value").is_none()
                    });
                    if is_block && expression.is_none() && value.is_none_or(|value| value.scalar().is_some()) {
                        continue;
                    }
                    let place = place.map(|place| place.entry(name));
                    let (unknown, sensitive) =
                        (unknown.and_then(|piece| piece.get(name)), sensitive.and_then(|piece| piece.get(name)));
                    if let Some(value) = self.value(value, unknown, sensitive, expression, place.as_ref(), depth + 1) {
                        entries.insert(Arc::from(name.as_str()), value);
                    }
                }
                Data::Object(Arc::new(entries))
            }
        };
        Some(Value::from(data).with_origin(origin()).with_marks(marks))
    }
}

#[cfg(test)]
mod tests;
