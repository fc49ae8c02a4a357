//! `google_iam_policy`: the JSON that the Google provider makes of binding blocks.
//!
//! Whatever isn't known leaves a hole in the text, so that the bindings around it can still be judged.

use crate::terraform::partial;
use onus_model::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The arguments of the data source, and `policy_data`.
pub(super) fn policy(config: &Value) -> Option<Value> {
    let entries = config.as_entries()?;
    let bindings = blocks(entries.get("binding"))?.into_iter().map(binding).collect::<Option<Vec<_>>>()?;
    let audits = blocks(entries.get("audit_config"))?.into_iter().map(audit).collect::<Option<Vec<_>>>()?;
    let mut document = BTreeMap::new();
    if !audits.is_empty() {
        document.insert(Arc::from("auditConfigs"), Value::tuple(audits));
    }
    document.insert(Arc::from("bindings"), Value::tuple(bindings));
    let text = partial::json(&Value::object(document))?;
    let mut attributes = entries.clone();
    attributes.insert("policy_data".into(), text);
    Some(Value::object(attributes).with_marks(config.marks))
}

/// The blocks of one type. `None`: which there are isn't known, and they can't be left out of the text unseen.
fn blocks(written: Option<&Value>) -> Option<Vec<&Value>> {
    let Some(written) = written.filter(|written| !written.is_null()) else { return Some(Vec::new()) };
    Some(written.as_sequence()?.iter().collect())
}

/// A block of at most one block `condition`: an object of one object.
fn binding(block: &Value) -> Option<Value> {
    let mut entries = block.as_entries()?.clone();
    if let Some(conditions) = entries.remove("condition")
        && let Some(condition) = blocks(Some(&conditions))?.first()
    {
        entries.insert("condition".into(), (*condition).clone());
    }
    Some(Value::object(written(entries)))
}

fn audit(block: &Value) -> Option<Value> {
    let entries = block.as_entries()?;
    let configs = blocks(entries.get("audit_log_configs"))?;
    let configs = configs.into_iter().map(|config| {
        let entries = config.as_entries()?.clone();
        let renamed = entries.into_iter().map(|(name, value)| match &*name {
            "log_type" => (Arc::from("logType"), value),
            "exempted_members" => (Arc::from("exemptedMembers"), value),
            _ => (name, value),
        });
        Some(Value::object(written(renamed.collect())))
    });
    let mut document =
        BTreeMap::from([(Arc::from("auditLogConfigs"), Value::tuple(configs.collect::<Option<Vec<_>>>()?))]);
    if let Some(service) = entries.get("service") {
        document.insert("service".into(), service.clone());
    }
    Some(Value::object(document))
}

/// What is written, without what is null.
fn written(mut entries: BTreeMap<Arc<str>, Value>) -> BTreeMap<Arc<str>, Value> {
    entries.retain(|_, value| !value.is_null());
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use onus_model::{Part, Unknown};

    fn object(entries: Vec<(&str, Value)>) -> Value {
        Value::object(entries.into_iter().map(|(name, value)| (Arc::from(name), value)).collect())
    }

    fn text(config: &Value) -> Value {
        policy(config).and_then(|value| value.get("policy_data").cloned()).unwrap()
    }

    #[test]
    fn bindings_become_the_json_of_a_policy() {
        let condition = object(vec![("title", Value::string("t")), ("expression", Value::string("true"))]);
        let binding = object(vec![
            ("role", Value::string("roles/viewer")),
            ("members", Value::tuple([Value::string("allUsers")])),
            ("condition", Value::tuple([condition])),
        ]);
        let config = object(vec![("binding", Value::tuple([binding]))]);
        let expected = r#"{"bindings":[{"condition":{"expression":"true","title":"t"},"members":["allUsers"],"role":"roles/viewer"}]}"#;
        assert_eq!(text(&config).as_str(), Some(expected));
    }

    #[test]
    fn audit_configurations_stand_beside_the_bindings() {
        let log = object(vec![("log_type", Value::string("DATA_READ")), ("exempted_members", Value::null())]);
        let audit = object(vec![("service", Value::string("allServices")), ("audit_log_configs", Value::tuple([log]))]);
        let config = object(vec![("audit_config", Value::tuple([audit]))]);
        let expected =
            r#"{"auditConfigs":[{"auditLogConfigs":[{"logType":"DATA_READ"}],"service":"allServices"}],"bindings":[]}"#;
        assert_eq!(text(&config).as_str(), Some(expected));
    }

    #[test]
    fn an_unknown_member_is_a_hole() {
        let unknown = Value::unknown(Unknown::attribute("google_service_account.a", "member"));
        let binding = object(vec![("role", Value::string("roles/viewer")), ("members", Value::tuple([unknown]))]);
        let text = text(&object(vec![("binding", Value::tuple([binding]))]));
        assert!(matches!(&*text.as_unknown().unwrap().parts, [Part::Text(_), Part::Hole(_), Part::Text(_)]));
    }

    #[test]
    fn bindings_of_unknown_number_are_left_to_apply() {
        let unknown = Value::unknown(Unknown::attribute("google_project.p", "labels"));
        assert_eq!(policy(&object(vec![("binding", unknown)])), None);
    }
}
