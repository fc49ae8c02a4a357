//! Findings to edits of the source: what meets a policy is written into the block that lacks it, and everything else stays as it is.
//!
//! Only where that is safe: the block itself must lack it for all of its instances, and what it sets now must be a plain value.

mod body;
mod edit;
mod plan;
mod written;

pub use edit::{Refusal, edit};
pub use plan::{FileEdit, Left, Plan, plan};
