//! `aws_iam_policy_document`: the JSON that the AWS provider makes of statement blocks and of the documents that it merges.
//!
//! Whatever isn't known leaves a hole in the text, so that the statements around it can still be judged.

use super::json::{Pretty, parse};
use crate::terraform::convert::to_string;
use onus_model::{Data, Part, Unknown, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

type Entries = BTreeMap<Arc<str>, Value>;

/// The fields of a document and of a statement, in the order in which they are written.
const DOCUMENT: &[&str] = &["Version", "Id", "Statement"];
const STATEMENT: &[&str] =
    &["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition"];

/// A document under construction.
#[derive(Default)]
struct Document {
    version: Option<Value>,
    id: Option<Value>,
    statements: Vec<Entries>,
}

impl Document {
    /// Takes over another document: statements with a name that is there already replace these, the others follow.
    fn merge(&mut self, other: Self) {
        self.id = other.id.or(self.id.take());
        let newer = match (&self.version, &other.version) {
            (Some(own), Some(theirs)) => theirs.as_str() > own.as_str(),
            (None, _) => true,
            (Some(_), None) => false,
        };
        if newer {
            self.version = other.version;
        }
        for statement in other.statements {
            let sid = statement.get("Sid").and_then(Value::as_str).filter(|sid| !sid.is_empty());
            let same = |existing: &&mut Entries| existing.get("Sid").and_then(Value::as_str) == sid;
            match sid.and_then(|_| self.statements.iter_mut().find(same)) {
                Some(existing) => *existing = statement,
                None => self.statements.push(statement),
            }
        }
    }

    fn value(self) -> Value {
        let mut fields = Entries::new();
        fields.extend(self.version.map(|version| (Arc::from("Version"), version)));
        fields.extend(self.id.map(|id| (Arc::from("Id"), id)));
        if !self.statements.is_empty() {
            let statements: Vec<Value> = self.statements.into_iter().map(Value::object).collect();
            fields.insert("Statement".into(), Value::tuple(statements));
        }
        Value::object(fields)
    }
}

/// The arguments of the data source, with `json` and `minified_json`.
pub(super) fn document(config: &Value) -> Option<Value> {
    let entries = config.as_entries()?;
    let mut merged = Document::default();
    for source in given(entries, "source_json", "source_policy_documents")? {
        merged.merge(read(&source)?);
    }
    merged.merge(own(entries)?);
    for source in given(entries, "override_json", "override_policy_documents")? {
        merged.merge(read(&source)?);
    }
    let document = merged.value();
    let mut attributes = entries.clone();
    for (name, indented) in [("json", true), ("minified_json", false)] {
        let mut text = Pretty::new(indented, &[DOCUMENT, STATEMENT]);
        text.value(&document, 0)?;
        attributes.insert(name.into(), text.finish());
    }
    Some(Value::object(attributes).with_marks(config.marks))
}

/// The documents that an argument, or the list that came after it, gives. `None` when that isn't known.
fn given(entries: &Entries, single: &str, list: &str) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    found.extend(present(entries.get(single)).cloned());
    if let Some(list) = entries.get(list).filter(|list| !list.is_null()) {
        found.extend(list.as_sequence()?.iter().filter(|item| !item.is_null() && item.as_str() != Some("")).cloned());
    }
    Some(found)
}

/// A document that is given as text.
fn read(text: &Value) -> Option<Document> {
    let parsed = parse(text)?;
    let fields = parsed.as_entries()?;
    let statements = match fields.get("Statement") {
        None => Vec::new(),
        Some(one) if one.as_entries().is_some() => vec![one.clone()],
        Some(several) => several.as_sequence()?.to_vec(),
    };
    let statement = |statement: &Value| {
        let fields = statement.as_entries()?;
        let known = |name: &Arc<str>| STATEMENT.contains(&&**name);
        let written = |value: &Value| !value.is_null() && value.as_str() != Some("");
        Some(
            fields
                .iter()
                .filter(|(name, value)| known(name) && written(value))
                .map(|(n, v)| (n.clone(), v.clone()))
                .collect(),
        )
    };
    Some(Document {
        version: fields.get("Version").cloned(),
        id: present(fields.get("Id")).cloned(),
        statements: statements.iter().map(statement).collect::<Option<_>>()?,
    })
}

/// The document that the arguments and blocks make.
fn own(entries: &Entries) -> Option<Document> {
    let version = present(entries.get("version")).cloned().unwrap_or_else(|| Value::string("2012-10-17"));
    // Statements that aren't known at all can't be left out of the text unseen.
    let statements = match entries.get("statement").filter(|statements| !statements.is_null()) {
        Some(statements) => statements.as_sequence()?,
        None => &[],
    };
    Some(Document {
        version: Some(version),
        id: present(entries.get("policy_id")).cloned(),
        statements: statements.iter().map(|block| statement(block.as_entries()?)).collect::<Option<_>>()?,
    })
}

fn present(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null() && value.as_str() != Some(""))
}

fn statement(block: &Entries) -> Option<Entries> {
    let mut fields = Entries::new();
    fields.extend(present(block.get("sid")).map(|sid| (Arc::from("Sid"), sid.clone())));
    let effect = present(block.get("effect")).cloned().unwrap_or_else(|| Value::string("Allow"));
    fields.insert("Effect".into(), effect);
    for (argument, name) in [
        ("actions", "Action"),
        ("not_actions", "NotAction"),
        ("resources", "Resource"),
        ("not_resources", "NotResource"),
    ] {
        fields.extend(list(block.get(argument))?.map(|value| (Arc::from(name), value)));
    }
    for (argument, name) in [("principals", "Principal"), ("not_principals", "NotPrincipal")] {
        fields.extend(principals(block.get(argument))?.map(|value| (Arc::from(name), value)));
    }
    fields.extend(conditions(block.get("condition"))?.map(|value| (Arc::from("Condition"), value)));
    Some(fields)
}

/// A set of strings: nothing when it is empty, `None` when it can't be read.
fn list(list: Option<&Value>) -> Option<Option<Value>> {
    let Some(list) = list.filter(|list| !list.is_null()) else { return Some(None) };
    if list.is_unknown() {
        return Some(Some(list.clone()));
    }
    let mut items: Vec<&Value> = list.as_sequence()?.iter().filter(|item| !item.is_null()).collect();
    sort_down(&mut items);
    Some((!items.is_empty()).then(|| strings(&items)))
}

/// Sets are written from the last to the first, without repetitions; what isn't known stands at the end.
fn sort_down(items: &mut Vec<&Value>) {
    items.sort_by_key(|item| std::cmp::Reverse(to_string(item)));
    items.dedup_by(|a, b| to_string(a).is_some() && to_string(a) == to_string(b));
}

/// One string stands alone, several in a list.
fn strings(items: &[&Value]) -> Value {
    match items {
        [only] => string(only),
        _ => Value::tuple(items.iter().map(|item| string(item)).collect::<Vec<_>>()),
    }
}

/// A value as the text that it becomes: `&{…}` is `${…}`.
fn string(value: &Value) -> Value {
    let replaced = |text: &str| -> Arc<str> { text.replace("&{", "${").into() };
    if let Some(text) = to_string(value) {
        return Value { data: Data::String(replaced(&text)), ..value.clone() };
    }
    let Some(unknown) = value.as_unknown() else { return value.clone() };
    let parts = unknown.parts.iter().map(|part| match part {
        Part::Text(text) => Part::Text(replaced(text)),
        Part::Hole(hole) => Part::Hole(Arc::clone(hole)),
    });
    let unknown = Unknown { parts: parts.collect(), ..unknown.clone() };
    Value { data: Data::Unknown(Arc::new(unknown)), ..value.clone() }
}

fn principals(blocks: Option<&Value>) -> Option<Option<Value>> {
    let Some(blocks) = blocks.filter(|blocks| !blocks.is_null()) else { return Some(None) };
    let blocks = blocks.as_sequence()?;
    if blocks.is_empty() {
        return Some(None);
    }
    let mut by_type: BTreeMap<Arc<str>, Vec<&Value>> = BTreeMap::new();
    for block in blocks {
        let identifiers = block.get("identifiers")?.as_sequence()?;
        by_type.entry(to_string(block.get("type")?)?).or_default().extend(identifiers);
    }
    if let (1, Some(all)) = (by_type.len(), by_type.get("*"))
        && matches!(all.as_slice(), [only] if only.as_str() == Some("*"))
    {
        return Some(Some(Value::string("*")));
    }
    let identifiers = |(kind, mut identifiers): (Arc<str>, Vec<&Value>)| {
        sort_down(&mut identifiers);
        (kind, strings(&identifiers))
    };
    Some(Some(Value::object(by_type.into_iter().map(identifiers).collect())))
}

fn conditions(blocks: Option<&Value>) -> Option<Option<Value>> {
    let Some(blocks) = blocks.filter(|blocks| !blocks.is_null()) else { return Some(None) };
    let blocks = blocks.as_sequence()?;
    if blocks.is_empty() {
        return Some(None);
    }
    let mut tests: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Vec<&Value>>> = BTreeMap::new();
    for block in blocks {
        let (test, variable) = (to_string(block.get("test")?)?, to_string(block.get("variable")?)?);
        let values = block.get("values")?.as_sequence()?;
        tests.entry(test).or_default().entry(variable).or_default().extend(values);
    }
    let variables = |(test, variables): (Arc<str>, BTreeMap<Arc<str>, Vec<&Value>>)| {
        (test, Value::object(variables.into_iter().map(|(name, values)| (name, strings(&values))).collect()))
    };
    Some(Some(Value::object(tests.into_iter().map(variables).collect())))
}

#[cfg(test)]
mod tests {
    use super::{Arc, Part, Unknown, Value, document};

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

    fn json_of(config: Vec<(&str, Value)>) -> Value {
        document(&object(config)).and_then(|value| value.get("minified_json").cloned()).unwrap()
    }

    #[test]
    fn documents_are_merged_by_the_names_of_their_statements() {
        let source = r#"{"Version":"2012-10-17","Id":"s","Statement":[{"Sid":"a","Effect":"Deny","Action":["x","y"],"Resource":"*"},{"Effect":"Allow","Action":"z"}]}"#;
        let own = object(vec![("sid", Value::string("b")), ("actions", list(&["own"]))]);
        let over = r#"{"Statement":{"Sid":"a","Effect":"Allow","Action":"over"}}"#;
        let json = json_of(vec![
            ("source_policy_documents", Value::tuple(vec![Value::string(source), Value::null()])),
            ("statement", Value::tuple(vec![own])),
            ("override_policy_documents", list(&[over])),
        ]);
        assert_eq!(
            json.as_str(),
            Some(
                r#"{"Version":"2012-10-17","Id":"s","Statement":[{"Sid":"a","Effect":"Allow","Action":"over"},{"Effect":"Allow","Action":"z"},{"Sid":"b","Effect":"Allow","Action":"own"}]}"#
            )
        );
    }

    #[test]
    fn a_document_with_holes_is_merged_with_its_holes() {
        let statement = object(vec![
            ("actions", list(&["*"])),
            ("resources", Value::tuple(vec![Value::unknown(Unknown::attribute("aws_s3_bucket.b", "arn"))])),
        ]);
        let inner = document(&object(vec![("statement", Value::tuple(vec![statement]))])).unwrap();
        let json = json_of(vec![("source_policy_documents", Value::tuple(vec![inner.get("json").unwrap().clone()]))]);
        let [Part::Text(before), Part::Hole(hole), Part::Text(after)] = &*json.as_unknown().unwrap().parts else {
            panic!("{json:?}")
        };
        assert!(before.ends_with(r#""Action":"*","Resource":""#) && after.starts_with('"'));
        assert_eq!(hole.references.len(), 1);
    }

    #[test]
    fn an_unknown_document_leaves_all_unknown() {
        let unknown = Value::unknown(Unknown::attribute("aws_s3_bucket.b", "policy"));
        assert_eq!(document(&object(vec![("source_policy_documents", Value::tuple(vec![unknown]))])), None);
    }
}
