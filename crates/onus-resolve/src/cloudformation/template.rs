//! From a document to a stack: loops unrolled, then evaluated.

use super::stack::{Shared, Stack};
use super::{Inputs, foreach};
use crate::Documents;
use onus_model::{CallFrame, Value};
use onus_parse::node::Node;
use onus_source::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a template stands.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) path: &'a str,
    pub(super) file: FileId,
    /// `Child.` of a nested stack.
    pub(super) prefix: String,
    pub(super) frames: Vec<CallFrame>,
    /// The templates on the way here, its own included.
    pub(super) above: Vec<String>,
    /// The parameters that the stack above gives.
    pub(super) given: BTreeMap<String, Value>,
}

/// Evaluates a template into `shared`, and gives its outputs.
pub(super) fn evaluate(
    documents: &Documents<'_>,
    shared: &Shared,
    inputs: &Inputs,
    root: &Node,
    place: Place<'_>,
) -> BTreeMap<Arc<str>, Value> {
    let unrolled = foreach::unroll(&Stack::new(documents, shared, inputs, root, place.clone()), root);
    Stack::new(documents, shared, inputs, unrolled.as_ref().unwrap_or(root), place).evaluate()
}
