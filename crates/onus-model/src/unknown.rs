//! What can't be known before apply, and what is known of it all the same.

use crate::{Type, Value};
use std::sync::Arc;

/// A value that isn't known, with everything that is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// Its type, as far as known.
    pub ty: Type,
    /// Why it is unknown.
    pub reason: Reason,
    /// The resource attributes that it depends on, sorted, without duplicates.
    pub references: Arc<[Reference]>,
    /// Whether it was computed from its references, so that it isn't one of them.
    pub derived: bool,
    /// Whether it certainly isn't null: the id of a managed resource, a template with a known part.
    pub not_null: bool,
    /// For a number: what it certainly isn't less than, as the length of something.
    pub least: Option<u64>,
    /// For a string: its parts in order, known text and holes. Empty when nothing is known.
    pub parts: Arc<[Part]>,
    /// For the result of an unknown condition: what it may be (each arm). Empty when that isn't known.
    pub alternatives: Arc<[Value]>,
}

impl Unknown {
    /// An unknown value of a type, for a reason.
    #[must_use]
    pub fn new(ty: Type, reason: Reason) -> Self {
        Self {
            ty,
            reason,
            references: Arc::from([]),
            derived: false,
            not_null: false,
            least: None,
            parts: Arc::from([]),
            alternatives: Arc::from([]),
        }
    }

    /// The value of a resource's attribute that only apply gives.
    #[must_use]
    pub fn attribute(address: impl Into<Arc<str>>, attribute: impl Into<Arc<str>>) -> Self {
        let reference = Reference { address: address.into(), attribute: attribute.into() };
        Self { references: Arc::from([reference]), ..Self::new(Type::Any, Reason::Computed) }
    }

    /// If the whole value is exactly one attribute of one resource: which.
    #[must_use]
    pub fn as_reference(&self) -> Option<&Reference> {
        match (&*self.references, &*self.parts, &*self.alternatives) {
            ([reference], [] | [Part::Hole(_)], []) if self.reason == Reason::Computed && !self.derived => {
                Some(reference)
            }
            _ => None,
        }
    }
}

/// An attribute of a resource that a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The address of the resource, with its module and instance key where they are known:
    /// `module.a["x"].aws_kms_key.k[0]`, or a CloudFormation logical id.
    pub address: Arc<str>,
    /// The attribute (`arn`, `id`; `Arn` or empty for a CloudFormation Ref), or empty for the whole resource.
    pub attribute: Arc<str>,
}

/// A part of a string that is known in part.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Known text.
    Text(Arc<str>),
    /// A place that some unknown value will fill.
    Hole(Arc<Unknown>),
}

/// Why a value is unknown. The words are shown to users.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The provider computes it at apply.
    Computed,
    /// An input without a value: a variable, a parameter. Holds its name.
    Input(Arc<str>),
    /// A data source or another lookup outside the configuration (`Fn::ImportValue`, SSM parameters).
    External,
    /// It comes from a module or nested template that isn't there.
    Module(Arc<str>),
    /// A function whose result differs from call to call, or that only a provider has.
    Impure(Arc<str>),
    /// Evaluating it failed; there is a diagnostic.
    Failed,
    /// A limit stopped the evaluation; there is a diagnostic.
    Limit,
    /// onus doesn't evaluate this construct; there is a diagnostic.
    Unsupported,
    /// The value hangs on an unknown condition.
    Condition,
}

impl Reason {
    /// The reason as one word.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Computed => "computed",
            Self::Input(_) => "input",
            Self::External => "external",
            Self::Module(_) => "module",
            Self::Impure(_) => "impure",
            Self::Failed => "failed",
            Self::Limit => "limit",
            Self::Unsupported => "unsupported",
            Self::Condition => "condition",
        }
    }

    /// The reason as a fragment that completes "not known before apply: …".
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Self::Computed => "the provider computes it".to_owned(),
            Self::Input(name) => format!("`{name}` has no value"),
            Self::External => "it is looked up outside the configuration".to_owned(),
            Self::Module(source) => format!("the module `{source}` isn't there"),
            Self::Impure(function) => format!("`{function}` gives another result at each call"),
            Self::Failed => "it could not be evaluated".to_owned(),
            Self::Limit => "a limit was reached".to_owned(),
            Self::Unsupported => "onus doesn't evaluate this".to_owned(),
            Self::Condition => "it hangs on a condition that isn't known".to_owned(),
        }
    }
}
