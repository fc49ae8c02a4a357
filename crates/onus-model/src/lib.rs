//! The shared vocabulary: values (known and unknown, with where they come from), resources, verdicts. No stage's logic.

mod date;
mod judgement;
mod matrix;
mod number;
mod outcome;
mod resource;
mod responsibility;
mod r#type;
mod unknown;
mod value;

pub use date::{Date, InvalidDate};
pub use judgement::{DefaultNote, Judgement, OriginStep, PolicyInfo, ResourceRef, Severity, Suppression, Verdict};
pub use matrix::{Cell, Matrix, MatrixRow, Tally};
pub use number::Number;
pub use outcome::{Coverage, Outcome, SkippedPath, Summary};
pub use resource::{
    CallFrame, Choice, Existence, Key, Language, Mode, ModuleCall, ProviderRequirement, Resource, Symbolic, Unit,
};
pub use responsibility::{Class, Domain, Party, Provider, ServiceModel};
pub use r#type::{ObjectField, Type};
pub use unknown::{Part, Reason, Reference, Unknown};
pub use value::{Data, Hop, HopKind, Marks, Origin, Value};
