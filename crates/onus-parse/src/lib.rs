//! Text to spanned trees. Parsing never fails: it returns a tree and diagnostics, and a broken part never hides a good
//! one. The trees hold byte [`onus_source::Range`]s and no paths, so that one parse serves every place that uses it.
//!
//! - [`hcl`]: Terraform's native syntax, its JSON form and variable files, all as one tree.
//! - [`node`]: YAML and JSON documents, with the tags of CloudFormation.
//! - [`pieces`]: plans and states, JSON of many megabytes, read piece by piece.
//! - [`yaml`]: YAML as data.

pub mod hcl;
pub mod node;
pub mod pieces;
pub mod yaml;
