//! Who owes what here: the services that occur, by domain.

use crate::assess::Judged;
use onus_catalogue::Catalogue;
use onus_model::{Cell, Date, Judgement, Matrix, MatrixRow, Tally};
use std::collections::BTreeMap;

/// The matrix of a scan.
pub(crate) fn matrix(units: &[Judged], judgements: &[Judgement], catalogue: &Catalogue, as_of: Date) -> Matrix {
    let mut resources: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unknown_types: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in units {
        for (name, count) in &unit.types {
            if let Some(service) = catalogue.service_of_type(name) {
                *resources.entry(service).or_default() += count;
            }
        }
        for (name, count) in &unit.unmapped {
            *unknown_types.entry(name).or_default() += count;
        }
    }
    let mut tallies: BTreeMap<(&str, onus_model::Domain), Tally> = BTreeMap::new();
    for judgement in judgements {
        resources.entry(&judgement.policy.service).or_default();
        let tally = tallies.entry((&judgement.policy.service, judgement.policy.domain)).or_default();
        tally.count(judgement.verdict, judgement.suppressed.is_some());
    }
    let rows = resources
        .into_iter()
        .filter_map(|(id, resources)| {
            let service = catalogue.service(id, as_of)?;
            let cells = service.parties.iter().map(|&(domain, party)| Cell {
                domain,
                party,
                tally: tallies.get(&(id, domain)).copied().unwrap_or_default(),
            });
            let cells = cells.collect();
            let (name, provider, model) = (service.name, service.provider, service.model);
            Some(MatrixRow { service: service.id, name, provider, model, resources, cells })
        })
        .collect();
    let unknown_types = unknown_types.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    Matrix { rows, unknown_types }
}
