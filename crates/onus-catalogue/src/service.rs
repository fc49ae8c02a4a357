//! Services: whose they are, what they consist of, who bears what there.

use crate::document::{Node, Reader, entry, place};
use crate::kind::{self, Kind};
use crate::party::{self, Dated};
use crate::source::Citations;
use onus_model::{Domain, Party, Provider, ServiceModel};
use onus_source::Range;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::DeTable;

/// A service.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) provider: Provider,
    pub(crate) model: Vec<Dated<ServiceModel>>,
    pub(crate) parties: BTreeMap<Domain, Vec<Dated<Party>>>,
    /// Every resource type of it, in any language.
    pub(crate) types: Vec<(Arc<str>, Range)>,
}

/// What a service's file holds.
#[derive(Debug)]
pub(crate) struct ServiceFile {
    pub(crate) service: Service,
    /// The service's own table, for faults about it as a whole.
    pub(crate) place: Range,
    pub(crate) kinds: Vec<(Kind, Range)>,
    pub(crate) duties: Vec<(String, Vec<Dated<Party>>, Range)>,
}

/// Reads a file whose path makes its service's id `expected`.
pub(crate) fn read(reader: &mut Reader, root: &DeTable<'_>, expected: &str) -> Option<ServiceFile> {
    reader.only(root, &["format", "service", "kind", "duty", "sources"]);
    let mut citations = Citations::read(reader, root);
    let Some(node) = entry(root, "service") else {
        reader.fault(Some(Range::default()), "the file has no `[service]`".to_owned(), None);
        return None;
    };
    let service = read_service(reader, node, expected, &mut citations);
    let mut kinds = Vec::new();
    for item in entry(root, "kind").map(|node| reader.array(node)).unwrap_or_default() {
        kinds.extend(kind::read(reader, item, expected, &mut citations).map(|kind| (kind, place(item))));
    }
    let mut duties = Vec::new();
    for item in entry(root, "duty").map(|node| reader.array(node)).unwrap_or_default() {
        duties.extend(read_duty(reader, item, &mut citations));
    }
    citations.finish(reader);
    Some(ServiceFile { service: service?, place: place(node), kinds, duties })
}

fn read_service(reader: &mut Reader, node: &Node<'_>, expected: &str, citations: &mut Citations) -> Option<Service> {
    let table = reader.table(node)?;
    reader.only(table, &["id", "name", "model", "terraform", "cloudformation", "parties"]);
    if entry(table, "id").is_none() {
        reader.wrong(node, "the service has no `id`".to_owned());
    }
    if let Some(node) = entry(table, "id")
        && let Some(id) = reader.string(node)
        && id != expected
    {
        reader.wrong(node, format!("the service `{id}` stands in the file of `{expected}`"));
    }
    let name = entry(table, "name").and_then(|node| reader.string(node)).unwrap_or_default();
    // A file that adds to a service needn't repeat them; the loader complains where nobody says them.
    let model = match entry(table, "model") {
        Some(node) => party::rows(reader, node, "model", &party::models(), citations),
        None => Vec::new(),
    };
    let mut types = Vec::new();
    for key in ["terraform", "cloudformation"] {
        for item in entry(table, key).map(|node| reader.array(node)).unwrap_or_default() {
            types.extend(reader.string(item).map(|name| (Arc::from(name), place(item))));
        }
    }
    let parties = match entry(table, "parties").and_then(|node| reader.table(node)) {
        Some(table) => party::by_domain(reader, table, citations),
        None => BTreeMap::new(),
    };
    let provider = expected.split('.').next().and_then(|name| name.parse().ok());
    if provider.is_none() {
        reader.wrong(node, format!("`{expected}` doesn't begin with `aws`, `azure` or `google`"));
    }
    Some(Service { id: expected.to_owned(), name: name.to_owned(), provider: provider?, model, parties, types })
}

fn read_duty(
    reader: &mut Reader,
    node: &Node<'_>,
    citations: &mut Citations,
) -> Option<(String, Vec<Dated<Party>>, Range)> {
    let table = reader.table(node)?;
    reader.only(table, &["id", "party"]);
    let (Some(id), Some(rows)) = (entry(table, "id"), entry(table, "party")) else {
        reader.wrong(node, "a duty has an `id` and a `party`".to_owned());
        return None;
    };
    let resolved: Vec<_> = party::parties().into_iter().filter(|(_, party)| *party != Party::Varies).collect();
    let rows = party::rows(reader, rows, "party", &resolved, citations);
    Some((reader.string(id)?.to_owned(), rows, place(id)))
}
