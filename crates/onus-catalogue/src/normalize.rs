//! A unit's resources as instances of kinds, with effective values.

use crate::instance::{Attribute, AttributeSource, Instance, Normalized};
use crate::join::{Index, Joined, Joins};
use crate::kind::{self, Drawing, Kind, Reading};
use crate::path::{Found, Path, Start, concrete, follow};
use crate::row::{Channel, Clock, Row};
use crate::version::{self, Version};
use crate::{Catalogue, Context, json, reading};
use onus_model::{Data, DefaultNote, Language, Mode, Origin, Reason, Resource, Type, Unit, Unknown, Value};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// See [`Catalogue::normalize`].
pub(crate) fn normalize(catalogue: &Catalogue, unit: &Unit, context: &Context) -> Normalized {
    let mut normalized = Normalized::default();
    let mut by_kind: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, resource) in unit.resources.iter().enumerate() {
        let mut known = catalogue.service_of_type(&resource.r#type).is_some();
        let name = type_of(resource);
        for &number_of_kind in catalogue.drawn_from(&name) {
            let Some(kind) = catalogue.kinds.get(number_of_kind) else { continue };
            if kind.drawings.iter().any(|drawing| drawing.takes(&name, resource)) {
                by_kind.entry(number_of_kind).or_default().push(number);
                known = true;
            }
        }
        if resource.mode == Mode::Managed && !known {
            normalized.unmapped.push(number);
        }
    }
    let used: OnceCell<BTreeSet<Arc<str>>> = OnceCell::new();
    let index = Index::new(unit);
    let plugins = Plugins { catalogue, unit };
    let mut versions: HashMap<&str, Option<Version>> = HashMap::new();
    for (kind, resources) in by_kind {
        let Some(kind) = catalogue.kinds.get(kind) else { continue };
        let joins = index.joins(kind, &resources);
        let mut instances = Vec::new();
        for &number in &resources {
            let Some(resource) = unit.resources.get(number) else { continue };
            let plugin = *versions.entry(plugins.name_of(resource)).or_insert_with_key(|name| plugins.version(name));
            let companions: Vec<Vec<Joined>> = joins.iter().map(|joins| joins.of(number, resource)).collect();
            let scope = Scope { unit, number, resource, companions: &companions, joins: &joins, context, plugin };
            let name = type_of(resource);
            let drawings = kind
                .drawings
                .iter()
                .filter(|drawing| drawing.language == unit.language && drawing.takes(&name, resource))
                .filter(|drawing| !drawing.unused || !used.get_or_init(|| used_data(unit)).contains(&resource.address));
            for drawing in drawings {
                scope.draw(kind, drawing, &mut instances);
            }
        }
        if !instances.is_empty() {
            normalized.kinds.insert(Arc::clone(&kind.id), instances);
        }
    }
    normalized
}

/// The name under which the catalogue knows resources like this one: data sources as `data.TYPE`.
fn type_of(resource: &Resource) -> Cow<'_, str> {
    match resource.mode {
        Mode::Data => Cow::Owned(format!("data.{}", resource.r#type)),
        Mode::Ephemeral => Cow::Owned(format!("ephemeral.{}", resource.r#type)),
        Mode::Managed | Mode::Provider => Cow::Borrowed(&resource.r#type),
    }
}

/// The addresses of the data sources that managed resources take something from.
fn used_data(unit: &Unit) -> BTreeSet<Arc<str>> {
    let managed = unit.resources.iter().filter(|resource| resource.mode == Mode::Managed);
    let references = managed.flat_map(|resource| resource.attributes.references());
    references.map(|reference| reference.address).filter(|address| !json::is_managed(address)).collect()
}

/// Which version of a plugin counts.
struct Plugins<'a> {
    catalogue: &'a Catalogue,
    unit: &'a Unit,
}

impl Plugins<'_> {
    /// The local name of the plugin that a resource uses.
    fn name_of<'r>(&self, resource: &'r Resource) -> &'r str {
        let name = if resource.provider.is_empty() { &resource.r#type } else { &resource.provider };
        let end = if resource.provider.is_empty() { name.find('_') } else { name.find('.') };
        end.and_then(|end| name.get(..end)).unwrap_or(name)
    }

    fn version(&self, name: &str) -> Option<Version> {
        let requirement = self.unit.providers.iter().find(|requirement| &*requirement.name == name);
        let source = requirement.and_then(|requirement| requirement.source.as_deref());
        let plugin = source.and_then(|source| source.rsplit('/').next()).unwrap_or(name);
        let newest = self.catalogue.plugins.get(plugin.strip_suffix("-beta").unwrap_or(plugin)).copied();
        version::of_plugin(requirement, newest)
    }
}

/// A resource and what belongs to it.
#[derive(Clone, Copy)]
struct Scope<'a> {
    unit: &'a Unit,
    number: usize,
    resource: &'a Resource,
    /// By the number of the companion in the kind; certain ones first.
    companions: &'a [Vec<Joined>],
    joins: &'a [Joins],
    context: &'a Context,
    plugin: Option<Version>,
}

/// The resource itself, a part of it, or an element of `items`.
#[derive(Clone, Copy)]
struct Here<'a> {
    value: &'a Value,
    /// The path of the part; empty for the resource itself.
    path: &'a str,
    drawing: &'a Drawing,
    /// Whether it is an element of `items`.
    item: bool,
}

impl<'a> Scope<'a> {
    fn draw(&self, kind: &Kind, drawing: &Drawing, instances: &mut Vec<Instance>) {
        let Some(each) = &drawing.each else {
            let here = Here { value: &self.resource.attributes, path: "", drawing, item: false };
            instances.push(self.instance(kind, here, Arc::clone(&self.resource.address), None));
            return;
        };
        for Found { value, indices } in follow(&self.resource.attributes, &each.steps).unwrap_or_default() {
            let path = concrete(&each.text, &indices);
            let address = Arc::from(format!("{}.{path}", self.resource.address));
            let part = Some(value.origin.argument_span()).filter(|span| span.is_some());
            instances.push(self.instance(
                kind,
                Here { value: &value, path: &path, drawing, item: false },
                address,
                part,
            ));
        }
    }

    fn instance(&self, kind: &Kind, here: Here<'_>, address: Arc<str>, part: Option<onus_source::Span>) -> Instance {
        let mut attributes = BTreeMap::new();
        for attribute in &kind.attributes {
            let value = self.attribute(attribute, here, &attributes);
            attributes.insert(Arc::clone(&attribute.name), value);
        }
        Instance { address, resource: self.number, part, attributes }
    }

    fn attribute(
        &self,
        attribute: &kind::Attribute,
        here: Here<'_>,
        others: &BTreeMap<Arc<str>, Attribute>,
    ) -> Attribute {
        if let Some(value) = here.drawing.set.get(&attribute.name).filter(|_| !here.item) {
            let origin =
                if here.path.is_empty() { Origin::at(self.resource.header) } else { here.value.origin.clone() };
            let source = AttributeSource::Code { resource: self.number, path: here.path.to_owned() };
            return Attribute { value: value.clone().with_origin(origin), source };
        }
        let paths = attribute.paths_in(here.drawing);
        for path in paths {
            if let Some(found) = self.written(attribute, path, here) {
                return found;
            }
        }
        let otherwise = self.default(attribute, here.drawing, others);
        self.uncertain(attribute, paths, here, otherwise)
    }

    /// What is certainly written under a path.
    fn written(&self, attribute: &kind::Attribute, path: &Path, here: Here<'_>) -> Option<Attribute> {
        let (base, prefix) = match path.start {
            Start::Companion(number) => return self.written_by_companions(attribute, path, number, here),
            Start::Here => (here.value, here.path),
            Start::Resource => (&self.resource.attributes, ""),
            Start::Meta => (&self.resource.meta, ""),
        };
        let mut found = follow(base, &path.steps)?;
        if self.resource.mode == Mode::Data {
            // What a data source computes is written nowhere but in its block.
            let computed = found.iter_mut().filter(|found| !found.value.origin.span().is_some());
            computed.for_each(|found| found.value.origin = Origin::at(self.resource.header));
        }
        let place = concrete(&path.text, found.first().map_or(&[][..], |found| &found.indices));
        let joint = if prefix.is_empty() || place.is_empty() { "" } else { "." };
        let path = format!("{prefix}{joint}{place}");
        let value = self.read(attribute, &values(found), here)?;
        Some(Attribute { value, source: AttributeSource::Code { resource: self.number, path } })
    }

    fn written_by_companions(
        &self,
        attribute: &kind::Attribute,
        path: &Path,
        number: usize,
        here: Here<'_>,
    ) -> Option<Attribute> {
        let joined = self.companions.get(number)?;
        let adds_up = attribute.reading.adds_up();
        let mut all = Vec::new();
        let mut source = None;
        for companion in joined.iter().filter(|companion| companion.certain) {
            let Some(found) = self.in_companion(path, *companion) else { continue };
            if found.is_empty() && !adds_up {
                continue;
            }
            let place = concrete(&path.text, found.first().map_or(&[][..], |found| &found.indices));
            source.get_or_insert(AttributeSource::Code { resource: companion.resource, path: place });
            all.extend(values(found));
            if !adds_up {
                break;
            }
        }
        let source = source?;
        if adds_up {
            // Those that may add something.
            let perhaps = joined.iter().filter(|companion| !companion.certain);
            all.extend(perhaps.filter_map(|companion| self.perhaps(path, *companion)));
        }
        Some(Attribute { value: self.read(attribute, &all, here)?, source })
    }

    /// What a companion has under a path; the companion itself for an empty one.
    fn in_companion(&self, path: &Path, companion: Joined) -> Option<Vec<Found>> {
        let resource = self.unit.resources.get(companion.resource)?;
        if path.steps.is_empty() {
            let value = Value::bool(true).with_origin(Origin::at(resource.header));
            return Some(vec![Found { value, indices: Vec::new() }]);
        }
        follow(&resource.attributes, &path.steps)
    }

    /// The unknown that stands for what a companion adds that may not be one; `None` when it would add nothing.
    fn perhaps(&self, path: &Path, companion: Joined) -> Option<Value> {
        let resource = self.unit.resources.get(companion.resource)?;
        let found = self.in_companion(path, companion)?;
        let origin = found.first().map(|found| found.value.origin.clone()).filter(|origin| origin.span().is_some());
        Some(condition(Vec::new()).with_origin(origin.unwrap_or_else(|| Origin::at(resource.header))))
    }

    /// What is left out, unless a companion that may be one sets it: then it isn't known.
    fn uncertain(
        &self,
        attribute: &kind::Attribute,
        paths: &[Path],
        here: Here<'_>,
        otherwise: Attribute,
    ) -> Attribute {
        for path in paths {
            let Start::Companion(number) = path.start else { continue };
            for companion in self.companions.get(number).into_iter().flatten().filter(|companion| !companion.certain) {
                let Some(unknown) = self.perhaps(path, *companion) else { continue };
                let place = concrete(&path.text, &[]);
                let source = AttributeSource::Code { resource: companion.resource, path: place };
                let value = match attribute.reading {
                    Reading::List | Reading::Items => Value::tuple([unknown]),
                    Reading::IamPolicy => {
                        self.read(attribute, &[Value::string("{}"), unknown.clone()], here).unwrap_or(unknown)
                    }
                    _ => {
                        let found = self.in_companion(path, *companion).unwrap_or_default();
                        let arm = self.read(attribute, &values(found), here);
                        let arms = arm.into_iter().chain([otherwise.value]).collect();
                        condition(arms).with_origin(unknown.origin)
                    }
                };
                return Attribute { value, source };
            }
            if let Some(name) = self.joins.get(number).and_then(|joins| joins.dark(self.number)) {
                let reason = name.as_unknown().map_or(Reason::External, |unknown| unknown.reason.clone());
                let value = Value::unknown(Unknown::new(Type::Any, reason)).with_origin(name.origin.clone());
                let source = AttributeSource::Code { resource: self.number, path: path.text.to_string() };
                return Attribute { value, source };
            }
        }
        otherwise
    }

    fn read(&self, attribute: &kind::Attribute, found: &[Value], here: Here<'_>) -> Option<Value> {
        if attribute.reading != Reading::Items {
            return reading::read(attribute, found);
        }
        if let [only] = found
            && only.is_unknown()
        {
            return Some(only.clone());
        }
        let mut items = Vec::new();
        for value in found {
            let elements = value.as_sequence().unwrap_or(std::slice::from_ref(value));
            items.extend(
                elements.iter().filter(|element| !element.is_null()).map(|element| self.item(attribute, element, here)),
            );
        }
        let list = Value::tuple(items);
        Some(found.first().map_or_else(|| list.clone(), |first| list.clone().with_origin(first.origin.clone())))
    }

    /// An element of `items`. The depth is bounded: the loader refuses items within items beyond a few.
    fn item(&self, attribute: &kind::Attribute, element: &Value, here: Here<'_>) -> Value {
        if element.is_unknown() {
            return element.clone();
        }
        let here = Here { value: element, item: true, ..here };
        let mut fields: BTreeMap<Arc<str>, Attribute> = BTreeMap::new();
        for field in &attribute.item {
            let value = self.attribute(field, here, &fields);
            fields.insert(Arc::clone(&field.name), value);
        }
        let fields = fields.into_iter().map(|(name, field)| (name, field.value)).collect();
        Value::object(fields).with_origin(element.origin.clone()).with_marks(element.marks)
    }

    /// What holds when the attribute is left out.
    fn default(
        &self,
        attribute: &kind::Attribute,
        drawing: &Drawing,
        others: &BTreeMap<Arc<str>, Attribute>,
    ) -> Attribute {
        let mut rows: Vec<&Row> = attribute.defaults.iter().filter(|row| self.may_hold(row, drawing)).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.rank()));
        let mut perhaps: Vec<Value> = Vec::new();
        let mut chosen = None;
        for row in rows {
            match self.holds(row, others) {
                Some(true) => {
                    chosen = Some(row);
                    break;
                }
                Some(false) => {}
                None => perhaps.push(row.value.clone()),
            }
        }
        let (value, source) = match chosen {
            Some(row) => {
                let note = note(attribute, row);
                let dated = row.since.is_some() && row.clock == Clock::OrganizationCreated;
                let source = if row.source.read && !dated {
                    AttributeSource::Default(note)
                } else {
                    AttributeSource::Silent(Some(note))
                };
                (row.value.clone(), source)
            }
            None => {
                let value = match attribute.reading {
                    Reading::Present => Value::bool(false),
                    Reading::Count => Value::number(0),
                    _ => Value::null(),
                };
                (value, AttributeSource::Silent(None))
            }
        };
        if perhaps.iter().any(|other| other.data != value.data) {
            perhaps.push(value);
            return Attribute { value: condition(perhaps), source: AttributeSource::Silent(None) };
        }
        Attribute { value, source }
    }

    /// Whether the row's language, day and plugin are those that are asked about.
    fn may_hold(&self, row: &Row, drawing: &Drawing) -> bool {
        let channel = match row.channel {
            Channel::Any | Channel::Api => true,
            // A type that stands for many things sends what is written and nothing else.
            Channel::Terraform => self.unit.language == Language::Terraform && drawing.only.is_empty(),
            Channel::CloudFormation => self.unit.language == Language::CloudFormation,
        };
        let day = self.context.as_of;
        channel
            && row.since.is_none_or(|since| since <= day)
            && row.until.is_none_or(|until| day < until)
            && row.plugin.as_ref().is_none_or(|range| self.plugin.is_some_and(|version| range.holds(version)))
    }

    /// Whether what the row asks of companions and other attributes is so; `None`: not known.
    fn holds(&self, row: &Row, others: &BTreeMap<Arc<str>, Attribute>) -> Option<bool> {
        let mut sure = true;
        if let Some(number) = row.companion {
            let joined = self.companions.get(number).map_or(&[][..], Vec::as_slice);
            let dark = self.joins.get(number).is_some_and(|joins| joins.dark(self.number).is_some());
            match joined.first() {
                Some(first) if first.certain => {}
                Some(_) => sure = false,
                None if dark => sure = false,
                None => return Some(false),
            }
        }
        for (name, wanted) in &row.when {
            let Some(other) = others.get(name) else { continue };
            if other.value.is_unknown() {
                sure = false;
            } else if !wanted.iter().any(|wanted| is_like(&other.value, wanted)) {
                return Some(false);
            }
        }
        sure.then_some(true)
    }
}

/// Whether a value is the wanted one; a text that ends with `*` stands for all that begin so.
fn is_like(value: &Value, wanted: &Value) -> bool {
    match (value.as_str(), wanted.as_str().and_then(|text| text.strip_suffix('*'))) {
        (Some(text), Some(prefix)) => text.starts_with(prefix),
        _ => value.data == wanted.data,
    }
}

fn values(found: Vec<Found>) -> Vec<Value> {
    found.into_iter().map(|found| found.value).collect()
}

/// Not known, as it hangs on something that isn't; with what it may be.
fn condition(alternatives: Vec<Value>) -> Value {
    let unknown = Unknown { alternatives: alternatives.into(), ..Unknown::new(Type::Any, Reason::Condition) };
    Data::Unknown(Arc::new(unknown)).into()
}

fn note(attribute: &kind::Attribute, row: &Row) -> DefaultNote {
    let before = attribute.defaults.iter().find(|other| {
        other.until.is_some() && other.until == row.since && other.rank() == row.rank() && other.when == row.when
    });
    DefaultNote {
        attribute: attribute.name.to_string(),
        value: json::show(&row.value),
        since: row.since,
        before: before.map(|before| json::show(&before.value)),
        source: row.source.url.to_string(),
    }
}

#[cfg(test)]
mod tests;
