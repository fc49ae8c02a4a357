//! Values: what an attribute is, and where it was written.

use crate::{Number, Part, Reference, Type, Unknown};
use onus_source::{FileId, Range, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A value with its origin and marks. Cloning is cheap: collections are shared.
///
/// Equality compares data and marks, not where it was written.
#[derive(Clone, Debug)]
pub struct Value {
    /// What it is.
    pub data: Data,
    /// Where it comes from.
    pub origin: Origin,
    /// What must be kept in mind of it.
    pub marks: Marks,
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data && self.marks == other.marks
    }
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// null, of a type as far as known.
    Null(Type),
    /// true or false
    Bool(bool),
    /// A number of arbitrary precision.
    Number(Number),
    /// A string, in Unicode normalization form C.
    String(Arc<str>),
    /// `list(T)`: elements in order.
    List(Type, Arc<[Value]>),
    /// `set(T)`: elements in the set's own order, without duplicates.
    Set(Type, Arc<[Value]>),
    /// `map(T)`
    Map(Type, Arc<BTreeMap<Arc<str>, Value>>),
    /// What `[…]` makes, and every list of CloudFormation.
    Tuple(Arc<[Value]>),
    /// What `{…}` makes, blocks, resources, and every mapping of CloudFormation.
    Object(Arc<BTreeMap<Arc<str>, Value>>),
    /// Not known before apply.
    Unknown(Arc<Unknown>),
}

impl From<Data> for Value {
    fn from(data: Data) -> Self {
        Self { data, origin: Origin::NONE, marks: Marks::NONE }
    }
}

impl Value {
    /// null without a type.
    #[must_use]
    pub fn null() -> Self {
        Data::Null(Type::Any).into()
    }

    /// true or false.
    #[must_use]
    pub fn bool(value: bool) -> Self {
        Data::Bool(value).into()
    }

    /// A string; the caller has normalized it.
    #[must_use]
    pub fn string(value: impl Into<Arc<str>>) -> Self {
        Data::String(value.into()).into()
    }

    /// A number.
    #[must_use]
    pub fn number(value: impl Into<Number>) -> Self {
        Data::Number(value.into()).into()
    }

    /// A tuple.
    #[must_use]
    pub fn tuple(values: impl Into<Arc<[Self]>>) -> Self {
        Data::Tuple(values.into()).into()
    }

    /// An object.
    #[must_use]
    pub fn object(entries: BTreeMap<Arc<str>, Self>) -> Self {
        Data::Object(Arc::new(entries)).into()
    }

    /// Something that isn't known.
    #[must_use]
    pub fn unknown(unknown: Unknown) -> Self {
        Data::Unknown(Arc::new(unknown)).into()
    }

    /// The same, written at `origin`.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// The same, with `marks` added.
    #[must_use]
    pub fn with_marks(mut self, marks: Marks) -> Self {
        self.marks = self.marks.and(marks);
        self
    }

    /// Whether it is null (an unknown value may turn out null: this says false).
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.data, Data::Null(_))
    }

    /// Whether the value itself is unknown (its elements may be unknown all the same).
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self.data, Data::Unknown(_))
    }

    /// Whether nothing in it is unknown.
    #[must_use]
    pub fn is_wholly_known(&self) -> bool {
        match &self.data {
            Data::Unknown(_) => false,
            Data::Null(_) | Data::Bool(_) | Data::Number(_) | Data::String(_) => true,
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.iter().all(Self::is_wholly_known),
            Data::Map(_, entries) | Data::Object(entries) => entries.values().all(Self::is_wholly_known),
        }
    }

    /// What is known of it, when it is unknown.
    #[must_use]
    pub fn as_unknown(&self) -> Option<&Unknown> {
        match &self.data {
            Data::Unknown(unknown) => Some(unknown),
            _ => None,
        }
    }

    /// The text, when it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth, when it is a bool.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.data {
            Data::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, when it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match &self.data {
            Data::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The elements, when it is a list, set or tuple.
    #[must_use]
    pub fn as_sequence(&self) -> Option<&[Self]> {
        match &self.data {
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, when it is a map or object.
    #[must_use]
    pub fn as_entries(&self) -> Option<&BTreeMap<Arc<str>, Self>> {
        match &self.data {
            Data::Map(_, entries) | Data::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entry of a map or object under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_entries()?.get(key)
    }

    /// Every resource attribute that the value comes from: those that an unknown in it depends on, and those that a
    /// known value passed through.
    #[must_use]
    pub fn references(&self) -> Vec<Reference> {
        let mut found = BTreeSet::new();
        self.collect_references(&mut found);
        found.into_iter().collect()
    }

    // A set from the start: big values refer to few things, many times.
    fn collect_references(&self, found: &mut BTreeSet<Reference>) {
        found.extend(self.origin.hops().filter_map(|hop| match &hop.kind {
            HopKind::Resource(reference) => Some(reference.clone()),
            _ => None,
        }));
        match &self.data {
            Data::Unknown(unknown) => {
                found.extend(unknown.references.iter().cloned());
                for part in &*unknown.parts {
                    if let Part::Hole(hole) = part {
                        found.extend(hole.references.iter().cloned());
                    }
                }
                unknown.alternatives.iter().for_each(|value| value.collect_references(found));
            }
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
                items.iter().for_each(|value| value.collect_references(found));
            }
            Data::Map(_, entries) | Data::Object(entries) => {
                entries.values().for_each(|value| value.collect_references(found));
            }
            Data::Null(_) | Data::Bool(_) | Data::Number(_) | Data::String(_) => {}
        }
    }
}

/// What must be kept in mind of a value. Marks spread to everything made of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Never shown (`sensitive`, `NoEcho`, a provider's secret).
    pub sensitive: bool,
    /// Never stored by Terraform.
    pub ephemeral: bool,
    /// Depends on `terraform.workspace`, which was not given: another workspace, another value.
    pub workspace: bool,
}

impl Marks {
    /// Nothing.
    pub const NONE: Self = Self { sensitive: false, ephemeral: false, workspace: false };

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            sensitive: self.sensitive || other.sensitive,
            ephemeral: self.ephemeral || other.ephemeral,
            workspace: self.workspace || other.workspace,
        }
    }
}

/// Where a value comes from: the place nearest to the resource, and from there the way back to where it was written.
///
/// An attribute `bucket = var.name` in a module has the place of `var.name` in the module's resource, then hops: the
/// module call's argument, the caller's variable, the line in `terraform.tfvars`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    file: Option<FileId>,
    range: Range,
    name_start: Option<u32>,
    via: Option<Arc<Hop>>,
}

/// A step on the way from a value's place to where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The place.
    pub span: Span,
    /// What is there.
    pub kind: HopKind,
    /// The next step back.
    pub next: Option<Arc<Self>>,
}

/// What stands at a hop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HopKind {
    /// The default of a variable or parameter.
    Default(Arc<str>),
    /// A line of a variables or parameters file, a flag or the environment (then without a place).
    Input(Arc<str>),
    /// The argument of a module call or nested stack.
    Argument(Arc<str>),
    /// A local value.
    Local(Arc<str>),
    /// An output of a module.
    Output(Arc<str>),
    /// An attribute of another resource that is known from its configuration.
    Resource(Reference),
    /// The place where the value itself is written.
    Written,
}

impl Origin {
    /// Written nowhere.
    pub const NONE: Self = Self { file: None, range: Range { start: 0, end: 0 }, name_start: None, via: None };

    /// Written at `span`.
    #[must_use]
    pub fn at(span: Span) -> Self {
        Self { file: span.is_some().then_some(span.file), range: span.range(), name_start: None, via: None }
    }

    /// Written at `value`, as the value of the name at `name` in the same file (`name = value`, `Name: value`).
    #[must_use]
    pub fn of_argument(name: Range, value: Span) -> Self {
        Self { name_start: Some(name.start), ..Self::at(value) }
    }

    /// The same, as the value of the name at `name` in the same file.
    #[must_use]
    pub fn named(self, name: Range) -> Self {
        Self { name_start: self.file.map(|_| name.start), ..self }
    }

    /// The place of the value.
    #[must_use]
    pub fn span(&self) -> Span {
        self.file.map_or(Span::NONE, |file| self.range.in_file(file))
    }

    /// The place of the whole argument, name included; the value's own where it has no name.
    #[must_use]
    pub fn argument_span(&self) -> Span {
        match (self.file, self.name_start) {
            (Some(file), Some(start)) => Range { start, end: self.range.end }.in_file(file),
            _ => self.span(),
        }
    }

    /// The steps back to where it was written, nearest first.
    pub fn hops(&self) -> impl Iterator<Item = &Hop> {
        std::iter::successors(self.via.as_deref(), |hop| hop.next.as_deref())
    }

    /// This place, reached from `nearer`: the value's new place is `nearer`, and what this was becomes a hop.
    #[must_use]
    pub fn reached_from(self, nearer: Self, kind: HopKind) -> Self {
        if self.file.is_none() && self.via.is_none() && matches!(kind, HopKind::Written) {
            return nearer;
        }
        Self { via: Some(Arc::new(Hop { span: self.argument_span(), kind, next: self.via })), ..nearer }
    }
}
