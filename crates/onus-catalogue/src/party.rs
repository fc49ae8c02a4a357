//! Who bears what: dated rows, and the service models that services take theirs from.

use crate::document::{Node, Reader, entry, place};
use crate::source::Citations;
use crate::stored;
use onus_model::{Date, Domain, Party, Provider, ServiceModel};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::de::DeTable;

/// A fact that holds from a day on, until the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "T: stored::Named")]
pub(crate) struct Dated<T> {
    #[serde(with = "stored::named")]
    pub(crate) is: T,
    /// `None`: since the service exists.
    #[serde(with = "stored::day")]
    pub(crate) since: Option<Date>,
}

/// The last of the rows that holds on the day.
pub(crate) fn on<T: Copy>(rows: &[Dated<T>], day: Date) -> Option<T> {
    rows.iter().rev().find(|row| row.since.is_none_or(|since| since <= day)).map(|row| row.is)
}

/// Parties by model, provider and domain.
pub(crate) type Models = BTreeMap<(ServiceModel, Provider), BTreeMap<Domain, Party>>;

pub(crate) fn parties() -> Vec<(&'static str, Party)> {
    Party::ALL.iter().map(|party| (party.as_str(), *party)).collect()
}

pub(crate) fn models() -> Vec<(&'static str, ServiceModel)> {
    ServiceModel::ALL.iter().map(|model| (model.as_str(), *model)).collect()
}

fn domains() -> Vec<(&'static str, Domain)> {
    Domain::ALL.iter().map(|domain| (domain.as_str(), *domain)).collect()
}

/// A list of `{ is, since, source }`, in the order of time.
pub(crate) fn rows<T: Copy>(
    reader: &mut Reader,
    node: &Node<'_>,
    what: &str,
    all: &[(&str, T)],
    citations: &mut Citations,
) -> Vec<Dated<T>> {
    let mut rows: Vec<Dated<T>> = Vec::new();
    for item in reader.array(node) {
        let Some(table) = reader.table(item) else { continue };
        reader.only(table, &["is", "since", "source"]);
        let since = entry(table, "since").and_then(|day| reader.date(day));
        match entry(table, "source") {
            Some(source) => drop(citations.cite(reader, source)),
            None if since.is_some() => {
                reader.fault(Some(place(item)), "a date without a source".to_owned(), Some("Name one with `source`."));
            }
            None => {}
        }
        if rows.last().is_some_and(|last| last.since >= since) {
            reader.wrong(item, "the rows are not in the order of their dates".to_owned());
        }
        match entry(table, "is") {
            Some(is) => rows.extend(reader.name(is, what, all).map(|is| Dated { is, since })),
            None => reader.wrong(item, "the row doesn't say what `is`".to_owned()),
        }
    }
    rows
}

/// `[service.parties]` and its like: rows by domain.
pub(crate) fn by_domain(
    reader: &mut Reader,
    table: &DeTable<'_>,
    citations: &mut Citations,
) -> BTreeMap<Domain, Vec<Dated<Party>>> {
    let names: Vec<&str> = Domain::ALL.iter().map(|domain| domain.as_str()).collect();
    reader.only(table, &names);
    let resolved: Vec<_> = parties().into_iter().filter(|(_, party)| *party != Party::Varies).collect();
    let mut found = BTreeMap::new();
    for (key, node) in table {
        if let Ok(domain) = key.get_ref().parse::<Domain>() {
            found.insert(domain, rows(reader, node, "party", &resolved, citations));
        }
    }
    found
}

/// `models.toml`: `[model.paas.aws]`.
pub(crate) fn read_models(reader: &mut Reader, root: &DeTable<'_>, models_found: &mut Models) {
    reader.only(root, &["format", "model"]);
    let Some(by_model) = entry(root, "model").and_then(|node| reader.table(node)) else { return };
    let names: Vec<&str> = ServiceModel::ALL.iter().map(|model| model.as_str()).collect();
    reader.only(by_model, &names);
    for (model, node) in by_model {
        let (Ok(model), Some(by_provider)) = (model.get_ref().parse::<ServiceModel>(), reader.table(node)) else {
            continue;
        };
        reader.only(by_provider, &["aws", "azure", "google"]);
        for (provider, node) in by_provider {
            let (Ok(provider), Some(table)) = (provider.get_ref().parse::<Provider>(), reader.table(node)) else {
                continue;
            };
            models_found.insert((model, provider), read_model(reader, node, table));
        }
    }
}

fn read_model(reader: &mut Reader, node: &Node<'_>, table: &DeTable<'_>) -> BTreeMap<Domain, Party> {
    let names: Vec<&str> = Domain::ALL.iter().map(|domain| domain.as_str()).collect();
    reader.only(table, &names);
    let mut row = BTreeMap::new();
    for (name, domain) in domains() {
        match entry(table, name) {
            Some(party) => row.extend(reader.name(party, "party", &parties()).map(|party| (domain, party))),
            None => reader.wrong(node, format!("the model doesn't say who bears `{name}`")),
        }
    }
    row
}
