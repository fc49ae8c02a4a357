//! Files with values of CloudFormation parameters, in the forms that the AWS command line takes and makes.

use crate::exit::Exit;
use crate::message;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

/// The largest file, in bytes.
const MAX: u64 = 4 * 1024 * 1024;

/// Reads a file of parameters: `[{"ParameterKey": …, "ParameterValue": …}]`, `["Name=Value"]`, `{"Parameters": {…}}` or `{…}`.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<String, String>, Exit> {
    let failed = |reason: &str| {
        message::failed(
            &format!("`{}`: {reason}", path.display()),
            Some(
                "Give a JSON file with a list of `ParameterKey` and `ParameterValue`, or with a mapping of names to values.",
            ),
        )
    };
    let mut text = String::new();
    let file = std::fs::File::open(path).and_then(|file| file.take(MAX).read_to_string(&mut text));
    file.map_err(|error| failed(&error.to_string()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| failed(&error.to_string()))?;
    parameters(&value).ok_or_else(|| failed("not a file of parameters"))
}

fn parameters(value: &Value) -> Option<BTreeMap<String, String>> {
    match value {
        Value::Array(entries) => entries.iter().map(entry).collect(),
        Value::Object(mapping) => {
            let mapping = mapping.get("Parameters").and_then(Value::as_object).unwrap_or(mapping);
            mapping.iter().map(|(name, value)| Some((name.clone(), text(value)?))).collect()
        }
        _ => None,
    }
}

fn entry(entry: &Value) -> Option<(String, String)> {
    if let Some((name, value)) = entry.as_str().and_then(|text| text.split_once('=')) {
        return Some((name.to_owned(), value.to_owned()));
    }
    Some((entry.get("ParameterKey")?.as_str()?.to_owned(), text(entry.get("ParameterValue")?)?))
}

/// Parameters are texts; a list is one with commas.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(items) => Some(items.iter().map(text).collect::<Option<Vec<_>>>()?.join(",")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_says_the_same() {
        let expected = BTreeMap::from([("A".to_owned(), "x".to_owned()), ("N".to_owned(), "1,2".to_owned())]);
        for file in [
            r#"[{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "N", "ParameterValue": "1,2"}]"#,
            r#"["A=x", "N=1,2"]"#,
            r#"{"Parameters": {"A": "x", "N": [1, 2]}}"#,
            r#"{"A": "x", "N": "1,2"}"#,
        ] {
            assert_eq!(parameters(&serde_json::from_str(file).unwrap()).as_ref(), Some(&expected), "{file}");
        }
        for file in [r#"[{"ParameterKey": "A"}]"#, r#"{"A": null}"#, r#"["A"]"#, "1"] {
            assert_eq!(parameters(&serde_json::from_str(file).unwrap()), None, "{file}");
        }
    }
}
