//! Which resources configure which: companions find the resources of a kind by references, known names and equal unknowns.
//!
//! Everything goes over hash maps: the work grows with the number of resources, not with its square.

use crate::json;
use crate::kind::{Companion, Join, Kind};
use crate::path::{Path, follow};
use onus_model::{Existence, Mode, Part, Reason, Reference, Resource, Unit, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// More companions of one resource than this are no configuration that anybody means.
const MAX_JOINED: usize = 64;
/// How many alternatives of a key are looked at.
const MAX_ALTERNATIVES: usize = 16;
/// Attributes by which a resource itself is named.
const OWN_NAMES: [&str; 6] = ["", "id", "arn", "Arn", "name", "self_link"];

/// The resources of a unit by what they can be found by.
#[derive(Debug)]
pub(crate) struct Index<'u> {
    unit: &'u Unit,
    by_address: HashMap<&'u str, usize>,
    /// By the address without instance keys.
    by_block: HashMap<String, Vec<usize>>,
    by_type: HashMap<&'u str, Vec<usize>>,
}

/// A companion of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Joined {
    /// Its index in the unit.
    pub(crate) resource: usize,
    /// Whether it certainly is one, and certainly exists.
    pub(crate) certain: bool,
}

/// The companions of one kind's resources, under one name.
#[derive(Debug, Default)]
pub(crate) struct Joins {
    by_resource: BTreeMap<usize, BTreeSet<Joined>>,
    /// Those that may be companions of any of them.
    of_any: Vec<Joined>,
    /// Those of every resource of a provider configuration.
    by_provider: BTreeMap<Arc<str>, Vec<Joined>>,
    /// Resources that name a companion which isn't there to be read, with the name.
    dark: BTreeMap<usize, Value>,
}

impl Joins {
    /// The companions of a resource, certain ones first.
    pub(crate) fn of(&self, index: usize, resource: &Resource) -> Vec<Joined> {
        let own = self.by_resource.get(&index).into_iter().flatten();
        let shared = self.by_provider.get(&resource.provider).into_iter().flatten();
        let mut joined: Vec<Joined> = own.chain(shared).chain(&self.of_any).copied().collect();
        joined.retain(|companion| companion.resource != index);
        joined.sort_by_key(|companion| !companion.certain);
        joined
    }

    /// The name of a companion that can't be read.
    pub(crate) fn dark(&self, index: usize) -> Option<&Value> {
        self.dark.get(&index)
    }
}

impl<'u> Index<'u> {
    pub(crate) fn new(unit: &'u Unit) -> Self {
        let mut index = Self { unit, by_address: HashMap::new(), by_block: HashMap::new(), by_type: HashMap::new() };
        for (number, resource) in unit.resources.iter().enumerate() {
            index.by_address.insert(&resource.address, number);
            index.by_block.entry(block(&resource.address)).or_default().push(number);
            if resource.mode == Mode::Managed {
                index.by_type.entry(&resource.r#type).or_default().push(number);
            }
        }
        index
    }

    fn of_type(&self, name: &str) -> &[usize] {
        self.by_type.get(name).map_or(&[], Vec::as_slice)
    }

    /// The companions of `kind`, in the order in which the catalogue names them. `resources` are those of the kind, sorted.
    pub(crate) fn joins(&self, kind: &Kind, resources: &[usize]) -> Vec<Joins> {
        kind.companions.iter().map(|companion| self.join(kind, companion, resources)).collect()
    }

    fn join(&self, kind: &Kind, companion: &Companion, resources: &[usize]) -> Joins {
        let mut joins = Joins::default();
        for link in companion.links.iter().filter(|link| link.language == self.unit.language) {
            let companions = self.of_type(&link.r#type);
            match &link.join {
                Join::Unit => {
                    for &number in companions {
                        let Some(resource) = self.unit.resources.get(number) else { continue };
                        let certain = resource.symbolic.is_none() && resource.exists == Existence::Certain;
                        let list = joins.by_provider.entry(Arc::clone(&resource.provider)).or_default();
                        if list.len() < MAX_JOINED {
                            list.push(Joined { resource: number, certain });
                        }
                    }
                }
                Join::Attribute(path) => {
                    if companions.is_empty() {
                        continue;
                    }
                    let targets = Targets::new(self, kind, resources, &companion.keys);
                    for &number in companions {
                        let mut found = Goals::default();
                        self.names(number, path).iter().for_each(|value| targets.find(value, 0, &mut found));
                        joins.add(self.unit, number, found);
                    }
                }
                Join::Through(path) => {
                    let targets = Targets::new(self, kind, companions, &companion.keys);
                    for &number in resources {
                        for value in self.names(number, path) {
                            let mut found = Goals::default();
                            targets.find(&value, 0, &mut found);
                            if found.hits.is_empty() && !is_blank(&value) && !self.is_another(&value, &link.r#type) {
                                joins.dark.insert(number, value);
                            }
                            for (goal, certain) in found.hits {
                                let certain = certain && self.same_fate(goal, number);
                                joins.by_resource.entry(number).or_default().insert(Joined { resource: goal, certain });
                            }
                        }
                    }
                }
            }
        }
        joins
    }

    /// Whether the value is the name of a resource of the unit that is of another type: no companion of this one.
    fn is_another(&self, value: &Value, r#type: &str) -> bool {
        let [reference] = &*value.references() else { return false };
        let derived = value.as_unknown().is_some_and(|unknown| unknown.as_reference().is_none());
        if derived || !OWN_NAMES.contains(&&*reference.attribute) {
            return false;
        }
        let (numbers, _) = self.at(&reference.address);
        let managed = |number: &usize| {
            let resource = self.unit.resources.get(*number);
            resource.is_some_and(|resource| resource.mode == Mode::Managed && &*resource.r#type != r#type)
        };
        !numbers.is_empty() && numbers.iter().all(managed)
    }

    /// What the resource says under the path, lists taken apart.
    fn names(&self, number: usize, path: &Path) -> Vec<Value> {
        let Some(resource) = self.unit.resources.get(number) else { return Vec::new() };
        let found = follow(&resource.attributes, &path.steps).unwrap_or_default();
        let mut names = Vec::new();
        for found in found {
            match found.value.as_sequence() {
                Some(items) => names.extend(items.iter().take(MAX_JOINED).cloned()),
                None => names.push(found.value),
            }
        }
        names
    }

    /// Whether the companion certainly is there when the resource is.
    fn same_fate(&self, companion: usize, resource: usize) -> bool {
        let (Some(companion), Some(resource)) = (self.unit.resources.get(companion), self.unit.resources.get(resource))
        else {
            return false;
        };
        (companion.exists == Existence::Certain || companion.exists == resource.exists)
            && (companion.symbolic.is_none() || companion.symbolic == resource.symbolic)
    }

    /// The resources at an address, and whether a reference to it says which instance.
    fn at(&self, address: &str) -> (Vec<usize>, bool) {
        if let Some(&number) = self.by_address.get(address) {
            return (vec![number], true);
        }
        let wanted = keys(address);
        let mut found: Vec<usize> = Vec::new();
        for &number in self.by_block.get(&block(address)).map_or(&[][..], Vec::as_slice) {
            let Some(resource) = self.unit.resources.get(number) else { continue };
            let has = keys(&resource.address);
            if wanted.iter().zip(&has).all(|(a, b)| a.is_none() || b.is_none() || a == b) {
                found.push(number);
            }
            if found.len() > MAX_JOINED {
                break;
            }
        }
        (found, false)
    }
}

impl Joins {
    /// Adds what the keys of one companion point at.
    fn add(&mut self, unit: &Unit, companion: usize, found: Goals) {
        let Some(resource) = unit.resources.get(companion) else { return };
        let exists = |goal: usize| {
            let Some(goal) = unit.resources.get(goal) else { return false };
            (resource.exists == Existence::Certain || resource.exists == goal.exists)
                && (resource.symbolic.is_none() || resource.symbolic == goal.symbolic)
        };
        if found.any && self.of_any.len() < MAX_JOINED {
            self.of_any.push(Joined { resource: companion, certain: false });
        }
        for (goal, certain) in found.hits {
            let joined = self.by_resource.entry(goal).or_default();
            if joined.len() < MAX_JOINED {
                joined.insert(Joined { resource: companion, certain: certain && exists(goal) });
            }
        }
    }
}

/// What a key points at.
#[derive(Debug, Default)]
struct Goals {
    /// Resources, and whether it certainly is them.
    hits: BTreeMap<usize, bool>,
    /// It may be any of them.
    any: bool,
}

impl Goals {
    fn hit(&mut self, goal: usize, certain: bool) {
        let known = self.hits.entry(goal).or_default();
        *known |= certain;
    }
}

/// What a key can point at.
struct Targets<'i, 'u> {
    index: &'i Index<'u>,
    kind: &'i Kind,
    among: BTreeSet<usize>,
    by_name: HashMap<Arc<str>, Vec<usize>>,
    /// Those whose name isn't known, with how it begins and ends.
    nameless: Vec<(usize, Arc<str>, Arc<str>)>,
}

impl<'i, 'u> Targets<'i, 'u> {
    fn new(index: &'i Index<'u>, kind: &'i Kind, among: &[usize], keys: &[Path]) -> Self {
        let mut by_name: HashMap<Arc<str>, Vec<usize>> = HashMap::new();
        let mut nameless = Vec::new();
        for &number in among {
            let Some(resource) = index.unit.resources.get(number) else { continue };
            for key in keys {
                for found in follow(&resource.attributes, &key.steps).unwrap_or_default() {
                    if let Some(unknown) = found.value.as_unknown() {
                        let text = |part: Option<&Part>| match part {
                            Some(Part::Text(text)) => Arc::clone(text),
                            Some(Part::Hole(_)) | None => Arc::from(""),
                        };
                        nameless.push((number, text(unknown.parts.first()), text(unknown.parts.last())));
                    }
                    if let Some(name) = json::identity(&found.value) {
                        let numbers = by_name.entry(name).or_default();
                        if numbers.len() <= MAX_JOINED && numbers.last() != Some(&number) {
                            numbers.push(number);
                        }
                    }
                }
            }
        }
        Self { index, kind, among: among.iter().copied().collect(), by_name, nameless }
    }

    fn find(&self, value: &Value, depth: usize, found: &mut Goals) {
        if value.is_null() {
            return;
        }
        let Some(unknown) = value.as_unknown() else {
            // A known text that came from a resource's attribute is that resource's, whoever else has the same name.
            if value.as_entries().is_some() || self.references(&value.references(), found, true, depth) {
                return;
            }
            if !self.name(value, found) {
                self.unknown_name(value, found);
            }
            return;
        };
        if let Some(reference) = unknown.as_reference() {
            if self.references(std::slice::from_ref(reference), found, true, depth) || self.name(value, found) {
                return;
            }
            found.any |= self.may_be_ours(reference);
            return;
        }
        if self.name(value, found) {
            return;
        }
        if !unknown.alternatives.is_empty() {
            for arm in unknown.alternatives.iter().take(MAX_ALTERNATIVES) {
                let mut inner = Goals::default();
                if depth < MAX_ALTERNATIVES {
                    self.find(arm, depth + 1, &mut inner);
                }
                inner.hits.into_keys().for_each(|goal| found.hit(goal, false));
                found.any |= inner.any;
            }
            return;
        }
        let references = value.references();
        // A template around one of ours names it; anything else made of several references may.
        let sure = !unknown.parts.is_empty() && references.len() == 1;
        if self.references(&references, found, sure, depth) {
            return;
        }
        found.any |= match (&unknown.reason, &*references) {
            (Reason::External, _) => false,
            (_, []) => true,
            (_, references) => references.iter().any(|reference| json::is_managed(&reference.address)),
        };
    }

    /// What references point at; whether any of them points at one of ours.
    fn references(&self, references: &[Reference], found: &mut Goals, sure: bool, depth: usize) -> bool {
        let mut any = false;
        for reference in references.iter().take(MAX_ALTERNATIVES) {
            let (numbers, exact) = self.index.at(&reference.address);
            let ours: Vec<usize> = numbers.iter().copied().filter(|number| self.among.contains(number)).collect();
            if ours.len() > MAX_JOINED {
                found.any = true;
                return true;
            }
            let lone = ours.len() == 1;
            for goal in ours {
                any = true;
                let resource = self.index.unit.resources.get(goal);
                let symbolic = resource.is_some_and(|resource| resource.symbolic.is_some());
                // `b[0]` of an unknown number of instances is one of them, not all.
                let instance =
                    exact || (lone && !(symbolic && keys(&reference.address).last().is_some_and(Option::is_some)));
                found.hit(goal, sure && instance);
            }
            any |= self.by_way_of(&numbers, found, depth);
        }
        any
    }

    /// Companions bear the id of what they configure: a reference to one leads on.
    fn by_way_of(&self, numbers: &[usize], found: &mut Goals, depth: usize) -> bool {
        let &[number] = numbers else { return false };
        let Some(resource) = self.index.unit.resources.get(number) else { return false };
        if depth > 0 || self.among.contains(&number) {
            return false;
        }
        let links = self.kind.companions.iter().flat_map(|companion| &companion.links);
        let path = links.filter(|link| link.r#type == resource.r#type).find_map(|link| match &link.join {
            Join::Attribute(path) => Some(path),
            Join::Through(_) | Join::Unit => None,
        });
        let Some(path) = path else { return false };
        let mut inner = Goals::default();
        for value in self.index.names(number, path) {
            self.find(&value, depth + 1, &mut inner);
        }
        let any = !inner.hits.is_empty();
        inner.hits.into_iter().for_each(|(goal, certain)| found.hit(goal, certain));
        any
    }

    /// Those with the same name, also where the name is unknown but the same.
    fn name(&self, value: &Value, found: &mut Goals) -> bool {
        let Some(goals) = json::identity(value).and_then(|name| self.by_name.get(&name)) else { return false };
        if goals.len() > MAX_JOINED {
            found.any = true;
        } else {
            goals.iter().for_each(|&goal| found.hit(goal, true));
        }
        true
    }

    /// Those whose unknown name may turn out to be this one.
    fn unknown_name(&self, value: &Value, found: &mut Goals) {
        let Some(name) = json::text_of(value).filter(|name| !name.is_empty()) else { return };
        if self.nameless.len() > MAX_JOINED {
            found.any = true;
            return;
        }
        let fits =
            |(_, start, end): &&(usize, Arc<str>, Arc<str>)| name.starts_with(&**start) && name.ends_with(&**end);
        self.nameless.iter().filter(fits).for_each(|(goal, ..)| found.hit(*goal, false));
    }

    /// Whether an attribute of something else may be the name of one of ours: its own id or ARN isn't.
    fn may_be_ours(&self, reference: &Reference) -> bool {
        json::is_managed(&reference.address) && !OWN_NAMES.contains(&&*reference.attribute)
    }
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}

/// The address without instance keys.
fn block(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    pieces(address).iter().for_each(|(name, _)| text.push_str(name));
    text
}

/// The instance key behind each segment, where there is one.
fn keys(address: &str) -> Vec<Option<&str>> {
    let mut keys = Vec::new();
    for (name, key) in pieces(address) {
        // The dots before the last name separate segments without a key.
        keys.extend(std::iter::repeat_n(None, name.trim_start_matches('.').matches('.').count()));
        keys.push(key);
    }
    keys
}

/// The address cut behind each instance key: text, and the key that follows it.
fn pieces(address: &str) -> Vec<(&str, Option<&str>)> {
    let mut pieces = Vec::new();
    let mut rest = address;
    while let Some((name, after)) = rest.split_once('[') {
        let end = if after.starts_with('"') {
            let mut escaped = false;
            let close = after.char_indices().skip(1).find(|(_, character)| {
                let found = *character == '"' && !escaped;
                escaped = *character == '\\' && !escaped;
                found
            });
            close.and_then(|(at, _)| after.get(at..)?.find(']').map(|end| at + end))
        } else {
            after.find(']')
        };
        let Some((key, next)) = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?))) else { break };
        pieces.push((name, Some(key)));
        rest = next;
    }
    if !rest.is_empty() {
        pieces.push((rest, None));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_from_names() {
        for (address, name, expected) in [
            ("aws_s3_bucket.b", "aws_s3_bucket.b", vec![None, None]),
            ("aws_s3_bucket.b[0]", "aws_s3_bucket.b", vec![None, Some("0")]),
            (r#"module.a["x].y"].t.b["\"z"]"#, "module.a.t.b", vec![None, Some(r#""x].y""#), None, Some(r#""\"z""#)]),
            ("module.a.t.b[1]", "module.a.t.b", vec![None, None, None, Some("1")]),
        ] {
            assert_eq!((block(address), keys(address)), (name.to_owned(), expected), "{address}");
        }
    }
}
