//! Files with values of CloudFormation parameters, in the forms that the AWS command line takes and makes.

use crate::exit::Exit;
use crate::message;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

/// The largest file, in bytes.
const MAX: u64 = 4 * 1024 * 1024;

/// Reads a file of parameters: `[{"ParameterKey": …, "ParameterValue": …}]` and `["Name=Value"]` of the AWS command line, the same
/// under `Parameters`, `{"Parameters": {…}}` of CodePipeline, `{…}`, or a `samconfig.toml` with `parameter_overrides`.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<String, String>, Exit> {
    let failed = |reason: &str| {
        message::failed(
            &format!("`{}`: {reason}", path.display()),
            Some(
                "Give a JSON file with a list of `ParameterKey` and `ParameterValue` or a mapping of names to values, or a samconfig.toml.",
            ),
        )
    };
    let mut text = String::new();
    let file = std::fs::File::open(path).and_then(|file| file.take(MAX).read_to_string(&mut text));
    file.map_err(|error| failed(&error.to_string()))?;
    if path.extension().is_some_and(|extension| extension == "toml") {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| failed(error.message()))?;
        return sam_config(&table).ok_or_else(|| failed("no `parameter_overrides` that can be read"));
    }
    let value: Value = serde_json::from_str(&text).map_err(|error| failed(&error.to_string()))?;
    parameters(&value).ok_or_else(|| failed("not a file of parameters"))
}

fn parameters(value: &Value) -> Option<BTreeMap<String, String>> {
    match value {
        Value::Array(entries) => {
            // What a stack has already isn't in the file.
            let previous = |entry: &&Value| entry.get("UsePreviousValue") != Some(&Value::Bool(true));
            entries.iter().filter(previous).map(entry).collect()
        }
        Value::Object(mapping) if mapping.get("Parameters").is_some_and(Value::is_array) => {
            parameters(mapping.get("Parameters")?)
        }
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

/// The overrides of the default environment, those of `deploy` over the global ones.
fn sam_config(table: &toml::Table) -> Option<BTreeMap<String, String>> {
    let environment = table.get("default")?;
    let mut found = BTreeMap::new();
    let mut any = false;
    for command in ["global", "deploy"] {
        let overrides = environment
            .get(command)
            .and_then(|command| command.get("parameters"))
            .and_then(|parameters| parameters.get("parameter_overrides"));
        let texts: Vec<&str> = match overrides {
            None => continue,
            Some(toml::Value::String(text)) => words(text),
            Some(toml::Value::Array(items)) => items.iter().map(toml::Value::as_str).collect::<Option<_>>()?,
            Some(_) => return None,
        };
        any = true;
        for text in texts {
            let (name, value) = text.split_once('=')?;
            // `ParameterKey=Name,ParameterValue=Value` is the long form.
            let long = text.strip_prefix("ParameterKey=").and_then(|rest| rest.split_once(",ParameterValue="));
            let (name, value) = long.unwrap_or((name, value));
            let value = value.trim_matches(['"', '\\']);
            found.insert(name.to_owned(), value.to_owned());
        }
    }
    any.then_some(found)
}

/// The words of a line; spaces within double quotes belong to theirs.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut quoted) = (None, false);
    for (at, char) in line.char_indices() {
        match char {
            '"' => quoted = !quoted,
            _ if char.is_whitespace() && !quoted => {
                words.extend(start.take().and_then(|start| line.get(start..at)));
                continue;
            }
            _ => {}
        }
        start.get_or_insert(at);
    }
    words.extend(start.and_then(|start| line.get(start..)));
    words
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
    fn overrides_of_sam_are_read() {
        let expected = BTreeMap::from([("A".to_owned(), "x y".to_owned()), ("N".to_owned(), "1,2".to_owned())]);
        for overrides in [
            r#""A=\"x y\" N=1,2""#,
            r#"["A=x y", "N=1,2"]"#,
            r#""ParameterKey=A,ParameterValue=\"x y\" ParameterKey=N,ParameterValue=1,2""#,
        ] {
            let text = format!(
                "version = 0.1\n[default.global.parameters]\nparameter_overrides = \"N=0\"\n[default.deploy.parameters]\nparameter_overrides = {overrides}\n"
            );
            assert_eq!(sam_config(&text.parse().unwrap()).as_ref(), Some(&expected), "{overrides}");
        }
        assert_eq!(sam_config(&"version = 0.1".parse().unwrap()), None);
    }

    #[test]
    fn every_form_says_the_same() {
        let expected = BTreeMap::from([("A".to_owned(), "x".to_owned()), ("N".to_owned(), "1,2".to_owned())]);
        for file in [
            r#"[{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "N", "ParameterValue": "1,2"}]"#,
            r#"["A=x", "N=1,2"]"#,
            r#"{"Parameters": {"A": "x", "N": [1, 2]}}"#,
            r#"{"A": "x", "N": "1,2"}"#,
            r#"{"StackName": "s", "Parameters": [{"ParameterKey": "A", "ParameterValue": "x"}, "N=1,2"]}"#,
            r#"[{"ParameterKey": "A", "ParameterValue": "x"}, "N=1,2", {"ParameterKey": "B", "UsePreviousValue": true}]"#,
        ] {
            assert_eq!(parameters(&serde_json::from_str(file).unwrap()).as_ref(), Some(&expected), "{file}");
        }
        for file in [r#"[{"ParameterKey": "A"}]"#, r#"{"A": null}"#, r#"["A"]"#, "1"] {
            assert_eq!(parameters(&serde_json::from_str(file).unwrap()), None, "{file}");
        }
    }
}
