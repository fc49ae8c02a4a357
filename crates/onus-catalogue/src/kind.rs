//! Kinds: a provider's thing under one neutral name, however the languages spell it.

mod read;

pub(crate) use read::read;

use crate::path::{Path, follow};
use crate::row::Row;
use crate::stored;
use onus_model::{Language, Resource, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A kind.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kind {
    pub(crate) id: Arc<str>,
    pub(crate) drawings: Vec<Drawing>,
    pub(crate) companions: Vec<Companion>,
    /// Those whose values decide about the defaults of others come first.
    pub(crate) attributes: Vec<Attribute>,
}

/// What an instance is drawn from.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Drawing {
    #[serde(with = "stored::named")]
    pub(crate) language: Language,
    pub(crate) r#type: Arc<str>,
    /// What the resource must say to be meant: for types that stand for many things, such as `azapi_resource`.
    pub(crate) only: Vec<Selector>,
    /// One instance for each element of this path; without it the resource is the instance.
    pub(crate) each: Option<Path>,
    /// Attributes with a fixed value.
    #[serde(with = "stored::values")]
    pub(crate) set: BTreeMap<Arc<str>, Value>,
    /// Only data sources that no managed resource takes anything from: the others are judged where they are used.
    pub(crate) unused: bool,
}

impl Drawing {
    /// Whether instances are drawn from the resource, whose type the catalogue calls `name`.
    pub(crate) fn takes(&self, name: &str, resource: &Resource) -> bool {
        *self.r#type == *name && self.only.iter().all(|selector| selector.holds(&resource.attributes))
    }
}

/// A text that a resource must have under a path.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Selector {
    pub(crate) path: Path,
    /// In lower case; one that ends with `*` stands for all that begin so.
    pub(crate) pattern: String,
}

impl Selector {
    /// Whether the text is certainly so. Letter case doesn't count, as it doesn't in the names of Azure's types.
    fn holds(&self, attributes: &Value) -> bool {
        follow(attributes, &self.path.steps).unwrap_or_default().iter().any(|found| {
            let text = found.value.as_str().map(str::to_lowercase).unwrap_or_default();
            match self.pattern.strip_suffix('*') {
                Some(prefix) => text.starts_with(prefix),
                None => text == self.pattern,
            }
        })
    }
}

/// Resources that configure the kind's resource.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Companion {
    pub(crate) links: Vec<Link>,
    /// Attributes that a literal may equal: of the kind's resource, with [`Join::Through`] of the companion.
    pub(crate) keys: Vec<Path>,
}

/// Which resources are companions.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Link {
    #[serde(with = "stored::named")]
    pub(crate) language: Language,
    pub(crate) r#type: Arc<str>,
    pub(crate) join: Join,
}

/// How a companion and a resource find each other.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Join {
    /// This attribute of the companion names the resource.
    Attribute(Path),
    /// This attribute of the resource names the companion.
    Through(Path),
    /// Every companion holds for every resource of its provider configuration.
    Unit,
}

/// A normalized attribute.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Attribute {
    pub(crate) name: Arc<str>,
    pub(crate) reading: Reading,
    pub(crate) terraform: Vec<Path>,
    pub(crate) cloudformation: Vec<Path>,
    /// For one resource type, instead of the above.
    pub(crate) paths: BTreeMap<Arc<str>, Vec<Path>>,
    /// Spelled values to normalized ones.
    #[serde(with = "stored::values")]
    pub(crate) values: BTreeMap<Arc<str>, Value>,
    pub(crate) invert: bool,
    /// Of [`Reading::Items`]: what each element has.
    pub(crate) item: Vec<Self>,
    pub(crate) defaults: Vec<Row>,
}

impl Attribute {
    /// The paths to try, in order, in a resource of that type.
    pub(crate) fn paths_in(&self, drawing: &Drawing) -> &[Path] {
        self.paths.get(&drawing.r#type).unwrap_or(match drawing.language {
            Language::Terraform => &self.terraform,
            Language::CloudFormation => &self.cloudformation,
        })
    }
}

/// How a value is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reading {
    Bool,
    Number,
    String,
    List,
    Items,
    IamPolicy,
    Json,
    Present,
    Count,
    Reference,
    Secret,
    Credentials,
}

impl Reading {
    pub(crate) const ALL: [(&'static str, Self); 12] = [
        ("bool", Self::Bool),
        ("number", Self::Number),
        ("string", Self::String),
        ("list", Self::List),
        ("items", Self::Items),
        ("iam-policy", Self::IamPolicy),
        ("json", Self::Json),
        ("present", Self::Present),
        ("count", Self::Count),
        ("reference", Self::Reference),
        ("secret", Self::Secret),
        ("credentials", Self::Credentials),
    ];

    /// Whether several companions add up, where otherwise the first one counts that writes the attribute.
    pub(crate) fn adds_up(self) -> bool {
        matches!(self, Self::List | Self::Items | Self::IamPolicy | Self::Count | Self::Credentials)
    }
}
