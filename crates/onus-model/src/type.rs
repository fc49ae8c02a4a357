//! Terraform's types, which also serve CloudFormation (its lists are tuples, its mappings objects).

use std::collections::BTreeMap;
use std::sync::Arc;

/// A type constraint or the type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub enum Type {
    /// Nothing is known of the type (`any`, cty's dynamic pseudo-type).
    #[default]
    Any,
    /// `bool`
    Bool,
    /// `number`
    Number,
    /// `string`
    String,
    /// `list(T)`
    List(Arc<Self>),
    /// `set(T)`
    Set(Arc<Self>),
    /// `map(T)`
    Map(Arc<Self>),
    /// `tuple([T, …])`
    Tuple(Arc<[Self]>),
    /// `object({name = T, …})`
    Object(Arc<BTreeMap<Arc<str>, ObjectField>>),
}

/// One attribute of an object type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ObjectField {
    /// Its type.
    pub ty: Type,
    /// Whether it may be left out (`optional(T)`). The default lies with the variable, as a default is a value.
    pub optional: bool,
}
