//! Who owes what, since when, and what happens when an attribute is left out. Data in, normalized kinds out.
//!
//! The format is described in `docs/catalogue.md`.

mod credential;
mod document;
mod history;
mod iam;
mod instance;
mod join;
mod json;
mod kind;
mod loading;
mod normalize;
mod party;
mod path;
mod reading;
mod row;
mod secret;
mod service;
mod source;
mod spelling;
mod stored;
mod version;

pub use history::DefaultFact;
pub use instance::{Attribute, AttributeSource, Instance, Normalized};
pub use spelling::{Spelling, SpellingStep};

use kind::{Kind, Reading};
use onus_model::{Date, Domain, Language, Party, Provider, ServiceModel, Unit};
use onus_source::{BundleFile, Fault};
use party::{Dated, Models};
use service::Service;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use version::Version;

/// The catalogue: services, kinds, defaults.
#[derive(Debug, Default)]
pub struct Catalogue {
    release: Option<Date>,
    /// The newest plugin read, by name.
    plugins: BTreeMap<String, Version>,
    models: Models,
    services: BTreeMap<String, Service>,
    /// Resource types to services.
    types: HashMap<Arc<str>, String>,
    kinds: Vec<Kind>,
    by_id: BTreeMap<Arc<str>, usize>,
    /// Resource types to the kinds that are drawn from them.
    drawn: HashMap<Arc<str>, Vec<usize>>,
    duties: BTreeMap<String, Vec<Dated<Party>>>,
}

/// What decides which default holds.
#[derive(Clone, Debug)]
pub struct Context {
    /// The day that is asked about.
    pub as_of: Date,
}

/// A service, as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceView {
    /// `aws.rds`
    pub id: String,
    /// Amazon RDS
    pub name: String,
    /// The provider.
    pub provider: Provider,
    /// The model on the day.
    pub model: ServiceModel,
    /// The party of every domain on the day, in the order of [`Domain::ALL`].
    pub parties: Vec<(Domain, Party)>,
}

impl Catalogue {
    /// Reads the files under `catalogue/` of a bundle, and of the user's own bundles after it: a later file adds to a service, and
    /// what it says of a kind, a domain or a duty replaces what was said.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn load(files: &[BundleFile]) -> Result<Self, Vec<Fault>> {
        loading::load(files)
    }

    /// The catalogue as bytes, for [`Self::from_bytes`] of the same build.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        stored::to_bytes(self)
    }

    /// What [`Self::to_bytes`] gave; `None` for anything else.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        stored::from_bytes(bytes)
    }

    /// The day of its release: the default for `as_of`.
    #[must_use]
    pub fn release(&self) -> Date {
        self.release.or_else(loading::first_release).unwrap_or_else(|| unreachable!("a day of the calendar"))
    }

    /// The service that a resource type belongs to.
    #[must_use]
    pub fn service_of_type(&self, resource_type: &str) -> Option<&str> {
        self.types.get(resource_type).map(String::as_str)
    }

    /// The service that a kind belongs to; `None` for a kind that doesn't exist.
    #[must_use]
    pub fn service_of_kind(&self, kind: &str) -> Option<&str> {
        let (kind, _) = self.by_id.get_key_value(kind)?;
        kind.rsplit_once('.').map(|(service, _)| service)
    }

    /// The ids of all kinds, sorted.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.by_id.keys().map(|id| &**id)
    }

    /// The names of a kind's attributes, sorted; none for a kind that doesn't exist.
    #[must_use]
    pub fn attributes(&self, kind: &str) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .kind(kind)
            .map_or_else(Vec::new, |kind| kind.attributes.iter().map(|attribute| &*attribute.name).collect());
        names.sort_unstable();
        names
    }

    /// Whether a kind has what a path names: `storage_encrypted`, `rules[0].from_port`. Within what the catalogue doesn't describe
    /// further (a policy document, a JSON text) every path is one.
    #[must_use]
    pub fn has_attribute(&self, kind: &str, path: &str) -> bool {
        let Some(kind) = self.kind(kind) else { return false };
        let mut attributes = &kind.attributes;
        let mut names = path.split('.').map(|segment| segment.split('[').next().unwrap_or(segment));
        loop {
            let Some(name) = names.next() else { return true };
            let Some(attribute) = attributes.iter().find(|attribute| *attribute.name == *name) else { return false };
            match attribute.reading {
                Reading::Items => attributes = &attribute.item,
                Reading::IamPolicy | Reading::Json | Reading::Secret | Reading::Credentials => return true,
                _ => return names.next().is_none(),
            }
        }
    }

    /// How a resource type spells that an attribute has a value; `None` where setting it takes more than writing a value into the
    /// resource itself.
    #[must_use]
    pub fn spelling(&self, kind: &str, attribute: &str, value: &str, resource_type: &str) -> Option<Spelling> {
        spelling::spelling(self.kind(kind)?, attribute, value, resource_type)
    }

    /// Whether a resource type spells the attribute by the path `spelled`: `root_block_device[0].encrypted`.
    #[must_use]
    pub fn spells(&self, kind: &str, attribute: &str, resource_type: &str, spelled: &str) -> bool {
        self.kind(kind).is_some_and(|kind| spelling::spells(kind, attribute, resource_type, spelled))
    }

    /// Whether some resource type of Terraform can spell that an attribute has a value.
    #[must_use]
    pub fn is_writable(&self, kind: &str, attribute: &str, value: &str) -> bool {
        let Some(kind) = self.kind(kind) else { return false };
        let drawings = kind.drawings.iter().filter(|drawing| drawing.language == Language::Terraform);
        drawings.into_iter().any(|drawing| spelling::spelling(kind, attribute, value, &drawing.r#type).is_some())
    }

    /// The languages that a kind can be written in.
    #[must_use]
    pub fn languages(&self, kind: &str) -> Vec<Language> {
        let mut languages: Vec<Language> = self
            .kind(kind)
            .map_or_else(Vec::new, |kind| kind.drawings.iter().map(|drawing| drawing.language).collect());
        languages.sort_unstable();
        languages.dedup();
        languages
    }

    /// A service as of a day.
    #[must_use]
    pub fn service(&self, id: &str, as_of: Date) -> Option<ServiceView> {
        let service = self.services.get(id)?;
        // Before its first row a service is what it began as.
        let model = party::on(&service.model, as_of).or_else(|| service.model.first().map(|row| row.is))?;
        let row = self.models.get(&(model, service.provider));
        let parties = Domain::ALL.iter().map(|domain| {
            let own = service.parties.get(domain).and_then(|rows| party::on(rows, as_of));
            let party = own.or_else(|| row.and_then(|row| row.get(domain).copied())).unwrap_or(Party::Customer);
            (*domain, party)
        });
        let parties = parties.collect();
        Some(ServiceView {
            id: service.id.clone(),
            name: service.name.clone(),
            provider: service.provider,
            model,
            parties,
        })
    }

    /// Who bears a duty (a policy's id, its service and domain) on a day.
    ///
    /// Only a row about the duty itself, or the service's own row about the domain, takes a duty away from the customer. That a
    /// model leaves a domain to the provider, or that a service has no such layer, doesn't: somebody must still switch on what the
    /// customer can switch on.
    #[must_use]
    pub fn party(&self, duty: &str, service: &str, domain: Domain, as_of: Date) -> Party {
        if let Some(party) = self.duties.get(duty).and_then(|rows| party::on(rows, as_of)) {
            return party;
        }
        let Some(known) = self.services.get(service) else { return Party::Customer };
        match known.parties.get(&domain).and_then(|rows| party::on(rows, as_of)) {
            Some(Party::None | Party::Varies) => return Party::Customer,
            Some(party) => return party,
            None => {}
        }
        let parties = self.service(service, as_of).map(|service| service.parties).unwrap_or_default();
        match parties.into_iter().find(|(of, _)| *of == domain) {
            Some((_, Party::Csp | Party::Shared)) => Party::Shared,
            _ => Party::Customer,
        }
    }

    /// The resources of a unit as instances of kinds, with effective values.
    #[must_use]
    pub fn normalize(&self, unit: &Unit, context: &Context) -> Normalized {
        normalize::normalize(self, unit, context)
    }

    fn kind(&self, id: &str) -> Option<&Kind> {
        self.by_id.get(id).and_then(|&number| self.kinds.get(number))
    }

    fn drawn_from(&self, resource_type: &str) -> &[usize] {
        self.drawn.get(resource_type).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests;
