//! Resources under neutral names.

use onus_model::{DefaultNote, Value};
use onus_source::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The resources of a unit, by kind.
#[derive(Clone, Debug, Default)]
pub struct Normalized {
    /// The instances of each kind, in the order of the unit's resources.
    pub kinds: BTreeMap<Arc<str>, Vec<Instance>>,
    /// The indices (in the unit) of managed resources whose type no service of the catalogue knows.
    pub unmapped: Vec<usize>,
}

/// A resource, or a part of one, under a neutral name.
#[derive(Clone, Debug)]
pub struct Instance {
    /// What policies call it: the resource's address, for a part with its path (`aws_security_group.web.ingress[0]`).
    pub address: Arc<str>,
    /// The index of the resource in the unit.
    pub resource: usize,
    /// The place of the part (its header), where it is one.
    pub part: Option<Span>,
    /// The attributes of the kind; every one that the kind has is there.
    pub attributes: BTreeMap<Arc<str>, Attribute>,
}

/// A normalized attribute.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// The effective value: what is set, else the default, else null. Unknown parts are unknown values within; every
    /// value has the origin where the code sets it.
    pub value: Value,
    /// Why it is so.
    pub source: AttributeSource,
}

/// Why an attribute has its value.
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeSource {
    /// The code sets it (or sets it to something unknown).
    Code {
        /// The index of the resource in the unit that sets it: the resource itself or a companion.
        resource: usize,
        /// The path as the language spells it.
        path: String,
    },
    /// It is left out, and this default holds.
    Default(DefaultNote),
    /// It is left out, and the catalogue has no row for it, or only a recalled one, which may annotate.
    Silent(Option<DefaultNote>),
}
