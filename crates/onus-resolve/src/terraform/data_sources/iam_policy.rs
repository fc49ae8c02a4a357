//! `aws_iam_policy_document`: the JSON that the AWS provider makes of statement blocks.
//!
//! Whatever isn't known leaves a hole in the text, so that the statements around it can still be judged. Documents given
//! as JSON (`source_policy_documents`, `override_policy_documents`) aren't merged: then nothing is claimed.

use crate::terraform::convert::to_string;
use onus_model::{Data, Marks, Part, Reason, Type, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The arguments of the data source, and `json`.
pub(super) fn document(config: &Value) -> Option<Value> {
    let entries = config.as_entries()?;
    let merges = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
    if merges.iter().any(|name| entries.get(*name).is_some_and(|value| !value.is_null())) {
        return None;
    }
    let mut text = Text::default();
    text.push("{\n  \"Version\": ");
    match present(entries.get("version")) {
        Some(version) => text.string(version),
        None => text.push("\"2012-10-17\""),
    }
    if let Some(id) = present(entries.get("policy_id")) {
        text.push(",\n  \"Id\": ");
        text.string(id);
    }
    if let Some(statements) = entries.get("statement") {
        // Statements that aren't known at all can't be left out of the text unseen.
        let statements = statements.as_sequence()?;
        if !statements.is_empty() {
            text.push(",\n  \"Statement\": [");
            for (i, statement) in statements.iter().enumerate() {
                text.push(if i > 0 { ",\n    {" } else { "\n    {" });
                statement_text(statement.as_entries()?, &mut text)?;
                text.push("\n    }");
            }
            text.push("\n  ]");
        }
    }
    text.push("\n}");
    let mut attributes = entries.clone();
    attributes.insert("json".into(), text.finish());
    Some(Value::object(attributes).with_marks(config.marks))
}

type Entries = BTreeMap<Arc<str>, Value>;

fn present(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null() && value.as_str() != Some(""))
}

fn statement_text(statement: &Entries, text: &mut Text) -> Option<()> {
    let mut fields = Fields { first: true };
    if let Some(sid) = present(statement.get("sid")) {
        fields.name("Sid", text);
        text.string(sid);
    }
    fields.name("Effect", text);
    match present(statement.get("effect")) {
        Some(effect) => text.string(effect),
        None => text.push("\"Allow\""),
    }
    for (argument, name) in [
        ("actions", "Action"),
        ("not_actions", "NotAction"),
        ("resources", "Resource"),
        ("not_resources", "NotResource"),
    ] {
        list_field(statement.get(argument), name, &mut fields, text)?;
    }
    principals(statement.get("principals"), "Principal", &mut fields, text)?;
    principals(statement.get("not_principals"), "NotPrincipal", &mut fields, text)?;
    conditions(statement.get("condition"), &mut fields, text)
}

/// Names within a statement, each on its own line.
struct Fields {
    first: bool,
}

impl Fields {
    fn name(&mut self, name: &str, text: &mut Text) {
        text.push(if self.first { "\n      \"" } else { ",\n      \"" });
        text.push(name);
        text.push("\": ");
        self.first = false;
    }
}

fn list_field(list: Option<&Value>, name: &str, fields: &mut Fields, text: &mut Text) -> Option<()> {
    let Some(list) = list.filter(|list| !list.is_null()) else { return Some(()) };
    if list.is_unknown() {
        fields.name(name, text);
        text.hole(list);
        return Some(());
    }
    let mut items: Vec<&Value> = list.as_sequence()?.iter().filter(|item| !item.is_null()).collect();
    if items.is_empty() {
        return Some(());
    }
    fields.name(name, text);
    sort_down(&mut items);
    strings(&items, "        ", "      ", text);
    Some(())
}

/// Sets are written from the last to the first, without repetitions; what isn't known stands at the end.
fn sort_down(items: &mut Vec<&Value>) {
    items.sort_by_key(|item| std::cmp::Reverse(to_string(item)));
    items.dedup_by(|a, b| to_string(a).is_some() && to_string(a) == to_string(b));
}

/// One string stands alone, several in a list.
fn strings(items: &[&Value], inner: &str, outer: &str, text: &mut Text) {
    if let [only] = items {
        return text.string(only);
    }
    text.push("[");
    for (i, item) in items.iter().enumerate() {
        text.push(if i > 0 { ",\n" } else { "\n" });
        text.push(inner);
        text.string(item);
    }
    text.push("\n");
    text.push(outer);
    text.push("]");
}

fn principals(blocks: Option<&Value>, name: &str, fields: &mut Fields, text: &mut Text) -> Option<()> {
    let Some(blocks) = blocks.filter(|blocks| !blocks.is_null()) else { return Some(()) };
    let blocks = blocks.as_sequence()?;
    if blocks.is_empty() {
        return Some(());
    }
    let mut by_type: BTreeMap<Arc<str>, Vec<&Value>> = BTreeMap::new();
    for block in blocks {
        let identifiers = block.get("identifiers")?.as_sequence()?;
        by_type.entry(to_string(block.get("type")?)?).or_default().extend(identifiers);
    }
    fields.name(name, text);
    if let (1, Some(all)) = (by_type.len(), by_type.get("*"))
        && matches!(all.as_slice(), [only] if only.as_str() == Some("*"))
    {
        text.push("\"*\"");
        return Some(());
    }
    text.push("{");
    for (i, (kind, mut identifiers)) in by_type.into_iter().enumerate() {
        text.push(if i > 0 { ",\n        " } else { "\n        " });
        text.string(&Value::string(kind));
        text.push(": ");
        sort_down(&mut identifiers);
        strings(&identifiers, "          ", "        ", text);
    }
    text.push("\n      }");
    Some(())
}

fn conditions(blocks: Option<&Value>, fields: &mut Fields, text: &mut Text) -> Option<()> {
    let Some(blocks) = blocks.filter(|blocks| !blocks.is_null()) else { return Some(()) };
    let blocks = blocks.as_sequence()?;
    if blocks.is_empty() {
        return Some(());
    }
    let mut tests: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Vec<&Value>>> = BTreeMap::new();
    for block in blocks {
        let (test, variable) = (to_string(block.get("test")?)?, to_string(block.get("variable")?)?);
        let values = block.get("values")?.as_sequence()?;
        tests.entry(test).or_default().entry(variable).or_default().extend(values);
    }
    fields.name("Condition", text);
    text.push("{");
    for (i, (test, variables)) in tests.into_iter().enumerate() {
        text.push(if i > 0 { ",\n        " } else { "\n        " });
        text.string(&Value::string(test));
        text.push(": {");
        for (i, (variable, values)) in variables.into_iter().enumerate() {
            text.push(if i > 0 { ",\n          " } else { "\n          " });
            text.string(&Value::string(variable));
            text.push(": ");
            strings(&values, "            ", "          ", text);
        }
        text.push("\n        }");
    }
    text.push("\n      }");
    Some(())
}

/// JSON with holes.
#[derive(Default)]
struct Text {
    parts: Vec<Part>,
    open: String,
    marks: Marks,
}

impl Text {
    fn push(&mut self, text: &str) {
        self.open.push_str(text);
    }

    /// A value as a JSON string: `&{…}` becomes `${…}`, unknown parts become holes between the quotes.
    fn string(&mut self, value: &Value) {
        self.marks = self.marks.and(value.marks);
        if let Some(text) = to_string(value) {
            return self.quoted(&text.replace("&{", "${"));
        }
        self.push("\"");
        match value.as_unknown() {
            Some(unknown) if !unknown.parts.is_empty() => {
                for part in &*unknown.parts {
                    match part {
                        Part::Text(text) => {
                            let mut quoted = Self::default();
                            quoted.quoted(&text.replace("&{", "${"));
                            self.push(quoted.open.trim_start_matches('"').strip_suffix('"').unwrap_or_default());
                        }
                        Part::Hole(hole) => self.unknown(hole),
                    }
                }
            }
            _ => self.hole(value),
        }
        self.push("\"");
    }

    fn quoted(&mut self, text: &str) {
        crate::terraform::functions::quote(text, &mut self.open);
    }

    /// A place for something unknown, without quotes of its own.
    fn hole(&mut self, value: &Value) {
        self.marks = self.marks.and(value.marks);
        match &value.data {
            Data::Unknown(unknown) => self.unknown(unknown),
            _ => self.unknown(&Arc::new(Unknown::new(Type::Any, Reason::Unsupported))),
        }
    }

    fn unknown(&mut self, unknown: &Arc<Unknown>) {
        self.close();
        self.parts.push(Part::Hole(Arc::clone(unknown)));
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.open).into()));
        }
    }

    fn finish(mut self) -> Value {
        self.close();
        if let [Part::Text(text)] = self.parts.as_slice() {
            return Value::string(Arc::clone(text)).with_marks(self.marks);
        }
        let holes = self.parts.iter().filter_map(|part| match part {
            Part::Hole(hole) => Some(hole),
            Part::Text(_) => None,
        });
        let reason = holes.clone().next().map_or(Reason::Computed, |hole| hole.reason.clone());
        let mut references: Vec<_> = holes.flat_map(|hole| hole.references.iter().cloned()).collect();
        references.sort();
        references.dedup();
        let known = Unknown { references: references.into(), not_null: true, ..Unknown::new(Type::String, reason) };
        Value::unknown(Unknown { parts: self.parts.into(), ..known }).with_marks(self.marks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(entries: Vec<(&str, Value)>) -> Value {
        Value::object(entries.into_iter().map(|(name, value)| (Arc::from(name), value)).collect())
    }

    fn list(items: &[&str]) -> Value {
        Value::tuple(items.iter().map(|item| Value::string(*item)).collect::<Vec<_>>())
    }

    #[test]
    fn statements_become_the_json_of_the_provider() {
        let principals = object(vec![("type", Value::string("AWS")), ("identifiers", list(&["*"]))]);
        let statement = object(vec![
            ("actions", list(&["s3:Get", "s3:Put"])),
            ("resources", list(&["arn:&{aws:username}"])),
            ("principals", Value::tuple(vec![principals])),
        ]);
        let config = object(vec![("statement", Value::tuple(vec![statement]))]);
        let json = document(&config).and_then(|value| value.get("json").cloned()).unwrap();
        let expected = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "s3:Put",
        "s3:Get"
      ],
      "Resource": "arn:${aws:username}",
      "Principal": {
        "AWS": "*"
      }
    }
  ]
}"#;
        assert_eq!(json.as_str(), Some(expected));
    }

    #[test]
    fn an_unknown_resource_is_a_hole() {
        let unknown = Value::unknown(Unknown::attribute("aws_s3_bucket.b", "arn"));
        let statement = object(vec![("actions", list(&["*"])), ("resources", Value::tuple(vec![unknown]))]);
        let config = object(vec![("statement", Value::tuple(vec![statement]))]);
        let json = document(&config).and_then(|value| value.get("json").cloned()).unwrap();
        let [Part::Text(before), Part::Hole(_), Part::Text(after)] = &*json.as_unknown().unwrap().parts else {
            panic!("{json:?}")
        };
        assert!(before.contains("\"Action\": \"*\"") && before.ends_with("\"Resource\": \""));
        assert!(after.starts_with('"'));
    }

    #[test]
    fn documents_to_merge_are_left_to_apply() {
        assert_eq!(document(&object(vec![("source_policy_documents", list(&["{}"]))])), None);
    }
}
