//! Who owes what, since when, and what happens when an attribute is left out. Data in, normalized kinds out.
//!
//! The format is described in `docs/catalogue.md`.

mod instance;

pub use instance::{Attribute, AttributeSource, Instance, Normalized};

use onus_model::{Date, Domain, Party, Provider, ServiceModel, Unit};
use onus_source::{BundleFile, Fault};

/// The catalogue: services, kinds, defaults.
#[derive(Debug, Default)]
pub struct Catalogue {}

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
    /// Reads the files under `catalogue/` of a bundle, and of the user's own bundles after it.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn load(files: &[BundleFile]) -> Result<Self, Vec<Fault>> {
        let _ = files;
        Ok(Self {})
    }

    /// The day of its release: the default for `as_of`.
    #[must_use]
    pub fn release(&self) -> Date {
        Date::new(2026, 11, 24).unwrap_or_else(|| unreachable!("a day"))
    }

    /// The service that a resource type belongs to.
    #[must_use]
    pub fn service_of_type(&self, resource_type: &str) -> Option<&str> {
        let _ = resource_type;
        None
    }

    /// The service that a kind belongs to; `None` for a kind that doesn't exist.
    #[must_use]
    pub fn service_of_kind(&self, kind: &str) -> Option<&str> {
        let _ = kind;
        None
    }

    /// A service as of a day.
    #[must_use]
    pub fn service(&self, id: &str, as_of: Date) -> Option<ServiceView> {
        let _ = (id, as_of);
        None
    }

    /// Who bears a duty (a policy's id, its service and domain) on a day.
    #[must_use]
    pub fn party(&self, duty: &str, service: &str, domain: Domain, as_of: Date) -> Party {
        let _ = (duty, service, domain, as_of);
        Party::Customer
    }

    /// The resources of a unit as instances of kinds, with effective values.
    #[must_use]
    pub fn normalize(&self, unit: &Unit, context: &Context) -> Normalized {
        let _ = (unit, context);
        Normalized::default()
    }
}
