//! Data sources that can be computed without asking anybody.

mod iam_policy;

use onus_model::Value;

/// The attributes that the data source of `type` has with this configuration (an object: arguments, and blocks as lists
/// of objects), arguments included. `None` when it can only be looked up.
pub(crate) fn evaluate(r#type: &str, config: &Value) -> Option<Value> {
    match r#type {
        "aws_iam_policy_document" => iam_policy::document(config),
        _ => None,
    }
}
