//! Data sources that only work on text and files.

use super::with;
use crate::terraform::expression::Scope;
use crate::terraform::functions;
use onus_model::Value;
use onus_source::Range;
use std::collections::BTreeMap;

/// `template_file`: `rendered`
pub(super) fn template(config: &Value, scope: &Scope<'_>) -> Option<Value> {
    let template = config.get("template")?;
    let text = template.as_str()?;
    let none = Value::object(BTreeMap::new());
    let variables = config.get("vars").unwrap_or(&none);
    let rendered = scope.render(text, variables, template.marks, Range::default()).ok()?;
    with(config, [("rendered", rendered)])
}

/// `local_file`: `content` of a file beneath the scan root
pub(super) fn file(config: &Value, scope: &Scope<'_>) -> Option<Value> {
    let name = std::slice::from_ref(config.get("filename")?);
    name.first()?.as_str()?;
    let context = scope.evaluator.functions();
    let content = functions::call("file", name, &context).ok()?;
    let base64 = functions::call("filebase64", name, &context).ok()?;
    with(config, [("content", content), ("content_base64", base64)])
}
