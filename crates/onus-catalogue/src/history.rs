//! What the catalogue holds about defaults, to be shown: each fact with its days and its source.

use crate::kind::{Attribute, Kind};
use crate::row::{Channel, Row};
use crate::{Catalogue, json};
use onus_model::Date;

/// A default of an attribute that is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DefaultFact {
    /// `aws.s3.bucket`
    pub kind: String,
    /// `versioning`; of elements, with the attribute that holds them: `rules.cidr_blocks`.
    pub attribute: String,
    /// The value, as shown.
    pub value: String,
    /// The first day it holds; `None`: since the service exists.
    pub since: Option<Date>,
    /// The day it ends, when it does.
    pub until: Option<Date>,
    /// Under which conditions, a fragment each.
    pub conditions: Vec<String>,
    /// The page that says so.
    pub source: String,
}

impl Catalogue {
    /// The ids of all services, sorted.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.services.keys().map(String::as_str)
    }

    /// The defaults of a kind's attributes, in the order of the catalogue; none for a kind that doesn't exist.
    #[must_use]
    pub fn defaults(&self, kind: &str) -> Vec<DefaultFact> {
        let mut facts = Vec::new();
        if let Some(kind) = self.kind(kind) {
            for attribute in &kind.attributes {
                gather(kind, attribute, &attribute.name, &mut facts);
                for item in &attribute.item {
                    gather(kind, item, &format!("{}.{}", attribute.name, item.name), &mut facts);
                }
            }
        }
        facts
    }
}

fn gather(kind: &Kind, attribute: &Attribute, name: &str, facts: &mut Vec<DefaultFact>) {
    facts.extend(attribute.defaults.iter().map(|row| DefaultFact {
        kind: kind.id.to_string(),
        attribute: name.to_owned(),
        value: json::show(&row.value),
        since: row.since,
        until: row.until,
        conditions: conditions(kind, row),
        source: row.source.url.to_string(),
    }));
}

fn conditions(kind: &Kind, row: &Row) -> Vec<String> {
    let mut conditions = Vec::new();
    match row.channel {
        Channel::Any | Channel::Api => {}
        Channel::CloudFormation => conditions.push("CloudFormation".to_owned()),
        Channel::Terraform => match &row.plugin {
            Some(versions) => conditions.push(format!("Terraform plugin {versions}")),
            None => conditions.push("Terraform".to_owned()),
        },
    }
    let companion = row.companion.and_then(|number| kind.companions.get(number));
    if let Some(link) = companion.and_then(|companion| companion.links.first()) {
        conditions.push(format!("with `{}`", link.r#type));
    }
    for (attribute, values) in &row.when {
        let values: Vec<String> = values.iter().map(json::show).collect();
        conditions.push(format!("{attribute} is {}", values.join(" or ")));
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::*;
    use onus_source::BundleFile;
    use std::sync::Arc;

    #[test]
    fn every_default_of_the_shipped_catalogue_has_a_source() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/catalogue");
        let mut files = Vec::new();
        for provider in std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()) {
            let entries = if provider.is_dir() {
                std::fs::read_dir(&provider).unwrap().map(|entry| entry.unwrap().path()).collect()
            } else {
                vec![provider]
            };
            for path in entries {
                let within = path.strip_prefix(root.parent().unwrap()).unwrap().to_str().unwrap().to_owned();
                files.push(BundleFile { path: within, text: Arc::from(std::fs::read_to_string(&path).unwrap()) });
            }
        }
        files.sort();
        let catalogue = Catalogue::load(&files).unwrap();
        let facts: Vec<DefaultFact> = catalogue.kinds().flat_map(|kind| catalogue.defaults(kind)).collect();
        assert!(facts.len() > 20, "{}", facts.len());
        assert!(facts.iter().all(|fact| fact.source.starts_with("https://")));
        let mut of_the_day = facts.iter().filter(|fact| fact.since == Date::new(2023, 1, 5));
        let encrypted = of_the_day.find(|fact| fact.kind.as_str() == "aws.s3.bucket").unwrap();
        assert_eq!(encrypted.value.as_str(), "\"AES256\"");
    }
}
