//! Data sources that can be computed without asking anybody.

mod aws;
mod google_iam_policy;
mod iam_policy;
mod json;
mod local;

use super::expression::Scope;
use onus_model::Value;

/// The attributes that the data source of `type` has with this configuration (an object: arguments, and blocks as lists
/// of objects), arguments included. `None` when it can only be looked up.
pub(super) fn evaluate(r#type: &str, config: &Value, scope: &Scope<'_>, provider: &str) -> Option<Value> {
    match r#type {
        "aws_iam_policy_document" => iam_policy::document(config),
        "aws_region" => aws::region(config, scope, provider),
        "aws_partition" => aws::partition(config, scope, provider),
        "template_file" => local::template(config, scope),
        "local_file" => local::file(config, scope),
        "google_iam_policy" => google_iam_policy::policy(config),
        _ => None,
    }
}

/// A configuration with more attributes.
fn with(config: &Value, more: impl IntoIterator<Item = (&'static str, Value)>) -> Option<Value> {
    let mut attributes = config.as_entries()?.clone();
    for (name, value) in more {
        attributes.entry(name.into()).or_insert(value);
    }
    Some(Value::object(attributes).with_marks(config.marks))
}
