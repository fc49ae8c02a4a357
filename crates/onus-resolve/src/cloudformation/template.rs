//! From a document to a stack: loops unrolled, the serverless transform run, then evaluated.

use super::stack::{Shared, Stack};
use super::{Inputs, foreach, sam};
use crate::Documents;
use onus_model::{CallFrame, Existence, Value};
use onus_parse::node::Node;
use onus_source::{Code, FileId};
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
    /// Whether the stack itself will exist.
    pub(super) exists: Existence,
}

/// Evaluates a template into `shared`, and gives its outputs.
pub(super) fn evaluate(
    documents: &Documents<'_>,
    shared: &Shared,
    inputs: &Inputs,
    root: &Node,
    place: Place<'_>,
) -> BTreeMap<Arc<str>, Value> {
    let stack = Stack::new(documents, shared, inputs, root, place.clone());
    let unrolled = foreach::unroll(&stack, root);
    let root = unrolled.as_ref().unwrap_or(root);
    let forgotten = sam::is_forgotten(root);
    if let Some(place) = forgotten {
        let message =
            "serverless resources without `Transform: AWS::Serverless-2016-10-31`: judged as if it were there";
        stack.report(Code::Unsupported, message.to_owned(), place);
    }
    let transformed = (sam::is_asked(root) || forgotten.is_some()).then(|| {
        let region = inputs.pseudo.get("AWS::Region").cloned();
        let (root, messages) = sam::transform(root, sam::Settings { parameters: stack.known_parameters(), region });
        for (code, message, range) in messages {
            stack.report(code, message, range);
        }
        root
    });
    Stack::new(documents, shared, inputs, transformed.as_ref().unwrap_or(root), place).evaluate()
}
