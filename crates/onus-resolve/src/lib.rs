//! Trees and inputs to evaluated resources: the semantics of Terraform and CloudFormation.
//!
//! Resolving never fails: it returns a [`onus_model::Unit`] with diagnostics, and what can't be worked out is an unknown
//! value that knows what it depends on.

pub mod cloudformation;
mod documents;
pub mod terraform;

pub use documents::Documents;
