//! Instances of one block are one judgement.

use crate::order::Places;
use onus_model::Judgement;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Joins what is said alike of instances of one block (`count`, `for_each`, several calls, several roots that call one
/// module), and sorts by path, place, policy, address. What came another way, so that another line must change, stays apart.
pub(crate) fn group(judgements: Vec<Judgement>, places: &mut Places<'_>) -> Vec<Judgement> {
    let mut groups: BTreeMap<Key, Vec<Judgement>> = BTreeMap::new();
    for judgement in judgements {
        groups.entry(key(&judgement, places)).or_default().push(judgement);
    }
    let mut joined: Vec<Judgement> = groups.into_values().filter_map(join).collect();
    joined.sort_by_cached_key(|judgement| {
        let place = places.key(judgement.location);
        (place, Arc::clone(&judgement.policy.id), judgement.resource.clone(), judgement.message.clone())
    });
    joined
}

type Place = (Arc<str>, u32, u32);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    location: Place,
    block: Place,
    policy: Arc<str>,
    verdict: onus_model::Verdict,
    attribute: Option<String>,
    message: String,
    condition: Option<Arc<str>>,
    origin: Vec<(Place, String)>,
    suppressed: Option<(&'static str, Option<Place>)>,
}

fn key(judgement: &Judgement, places: &mut Places<'_>) -> Key {
    Key {
        location: places.key(judgement.location),
        block: places.key(judgement.block),
        policy: Arc::clone(&judgement.policy.id),
        verdict: judgement.verdict,
        attribute: judgement.attribute.clone(),
        message: judgement.message.clone(),
        condition: judgement.condition.clone(),
        origin: judgement.origin.iter().map(|step| (places.key(step.span), step.note.clone())).collect(),
        suppressed: judgement.suppressed.as_ref().map(|by| (by.by, by.span.map(|span| places.key(span)))),
    }
}

/// One judgement for all of a group: the first by unit and address, with the addresses of all. Where they are of several
/// units, each address has its unit before it: `envs/prod:aws_s3_bucket.logs`.
fn join(mut group: Vec<Judgement>) -> Option<Judgement> {
    let rank = |judgement: &Judgement| (Arc::clone(&judgement.resource.unit), Arc::clone(&judgement.resource.address));
    group.sort_by_cached_key(rank);
    let several_units =
        group.iter().any(|judgement| Some(&judgement.resource.unit) != group.first().map(|j| &j.resource.unit));
    let mut instances: Vec<Arc<str>> = Vec::new();
    let mut related: Vec<Arc<str>> = Vec::new();
    for judgement in &mut group {
        let unit = &judgement.resource.unit;
        let mut own = std::mem::take(&mut judgement.instances);
        if own.is_empty() {
            own.push(Arc::clone(&judgement.resource.address));
        }
        instances.extend(
            own.into_iter().map(|address| if several_units { Arc::from(format!("{unit}:{address}")) } else { address }),
        );
        related.append(&mut judgement.related);
    }
    instances.sort();
    instances.dedup();
    related.sort();
    related.dedup();
    let mut first = group.into_iter().next()?;
    first.instances = instances;
    first.related = related;
    Some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{finding, policy};
    use onus_model::{OriginStep, Verdict};
    use onus_source::Sources;

    fn addresses(judgement: &Judgement) -> Vec<&str> {
        judgement.instances.iter().map(|address| &**address).collect()
    }

    #[test]
    fn instances_of_one_block_are_one_judgement() {
        let sources = Sources::in_memory([("m.tf", "one two")]);
        let file = sources.load("m.tf").unwrap();
        let policy = policy("p");
        let all = ["b.x[1]", "b.x[0]"].map(|address| finding(&policy, &file, "one", address));
        let joined = group(all.to_vec(), &mut Places::new(&sources));
        assert_eq!(joined.len(), 1);
        assert_eq!(addresses(&joined[0]), ["b.x[0]", "b.x[1]"]);
        assert_eq!(&*joined[0].resource.address, "b.x[0]");
    }

    #[test]
    fn what_differs_stays_apart() {
        let sources = Sources::in_memory([("m.tf", "one two")]);
        let file = sources.load("m.tf").unwrap();
        let (p, q) = (policy("p"), policy("q"));
        let base = finding(&p, &file, "one", "b.x");
        let mut met = base.clone();
        met.verdict = Verdict::Met;
        let mut message = base.clone();
        message.message = "other".to_owned();
        let mut origin = base.clone();
        origin.origin = vec![OriginStep { span: base.location, note: "variable".to_owned() }];
        let place = finding(&p, &file, "two", "b.x");
        let other = finding(&q, &file, "one", "b.x");
        let joined = group(vec![base, met, message, origin, place, other], &mut Places::new(&sources));
        assert_eq!(joined.len(), 6);
        let order: Vec<(&str, u32)> = joined.iter().map(|j| (&*j.policy.id, j.location.start)).collect();
        assert_eq!(order, [("p", 0), ("p", 0), ("p", 0), ("p", 0), ("q", 0), ("p", 4)]);
    }

    #[test]
    fn several_roots_that_call_one_module_are_told_by_their_paths() {
        let sources = Sources::in_memory([("m.tf", "one")]);
        let file = sources.load("m.tf").unwrap();
        let policy = policy("p");
        let all = ["prod", "dev"].map(|unit| {
            let mut judgement = finding(&policy, &file, "one", "module.m.b.x");
            judgement.resource.unit = Arc::from(unit);
            judgement
        });
        let joined = group(all.to_vec(), &mut Places::new(&sources));
        assert_eq!(joined.len(), 1);
        assert_eq!(addresses(&joined[0]), ["dev:module.m.b.x", "prod:module.m.b.x"]);
        assert_eq!(&*joined[0].resource.unit, "dev");
    }
}
