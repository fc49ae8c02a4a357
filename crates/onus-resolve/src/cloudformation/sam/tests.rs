//! The transform against what AWS's own translator makes of the same templates (`tests/serverless/record.py`).

use crate::Documents;
use crate::cloudformation::{Inputs, resolve};
use onus_model::{Existence, Part, Resource, Unit, Value};
use onus_source::Sources;
use std::collections::{BTreeMap, BTreeSet};

const INPUTS: &str = include_str!("../../../tests/serverless/inputs.txt");
const EXPECTED: &str = include_str!("../../../tests/serverless/expected.txt");
/// What differs from the translator, as `template resource property`. The list may only shrink.
const DIFFERENCES: &str = include_str!("../../../tests/serverless/differences.txt");

fn unit(path: &str, text: &str) -> Unit {
    let sources = Sources::in_memory([(path, text)]);
    let region = [("AWS::Region".to_owned(), "us-east-1".to_owned())];
    let inputs = Inputs { pseudo: BTreeMap::from(region), ..Inputs::default() };
    resolve(&Documents::new(&sources), path, &inputs)
}

/// A value in full, with what its unknown parts refer to.
fn show(value: &Value) -> String {
    if let Some(unknown) = value.as_unknown() {
        let names = |unknown: &onus_model::Unknown| {
            let names = unknown.references.iter().map(|one| format!("{}.{}", plain(&one.address), one.attribute));
            format!("<{}>", names.collect::<Vec<_>>().join(" "))
        };
        if !unknown.alternatives.is_empty() {
            return format!("either {}", unknown.alternatives.iter().map(show).collect::<Vec<_>>().join(" or "));
        }
        if unknown.parts.is_empty() {
            return names(unknown);
        }
        let part = |part: &Part| match part {
            Part::Text(text) => text.to_string(),
            Part::Hole(hole) => names(hole),
        };
        return unknown.parts.iter().map(part).collect();
    }
    if let Some(items) = value.as_sequence() {
        return format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(", "));
    }
    if let Some(entries) = value.as_entries() {
        let entries = entries.iter().map(|(name, value)| format!("{name}: {}", show(value)));
        return format!("{{{}}}", entries.collect::<Vec<_>>().join(", "));
    }
    value
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.as_number().map(ToString::to_string))
        .unwrap_or_else(|| value.as_bool().map_or_else(|| "null".to_owned(), |truth| truth.to_string()))
}

/// An id without the digest that only the translator can make: of a definition as Python prints it.
fn plain(id: &str) -> String {
    match id.split_once("Deployment") {
        Some((start, digest)) if digest.len() == 10 && digest.bytes().all(|b| b.is_ascii_hexdigit()) => {
            format!("{start}Deployment")
        }
        _ => id.to_owned(),
    }
}

/// The properties of a resource, and under which condition it exists.
fn parts(resource: &Resource) -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, String> = resource
        .attributes
        .as_entries()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.to_string(), show(value)))
        .collect();
    if &*resource.r#type == "AWS::ApiGateway::Deployment" {
        parts.remove("Description");
    }
    parts.insert("(type)".to_owned(), resource.r#type.to_string());
    if let Existence::Conditional(name) = &resource.exists {
        parts.insert("(condition)".to_owned(), name.to_string());
    }
    for name in ["DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy"] {
        if let Some(value) = resource.meta.get(name) {
            parts.insert(format!("({name})"), show(value));
        }
    }
    parts
}

fn compare(name: &str, ours: &Unit, theirs: &Unit, found: &mut BTreeMap<String, String>) -> usize {
    let table = |unit: &Unit| -> BTreeMap<String, BTreeMap<String, String>> {
        unit.resources.iter().map(|resource| (plain(&resource.address), parts(resource))).collect()
    };
    let (ours, theirs) = (table(ours), table(theirs));
    let empty = BTreeMap::new();
    let mut same = 0;
    for id in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
        let (a, b) = (ours.get(id).unwrap_or(&empty), theirs.get(id).unwrap_or(&empty));
        for part in a.keys().chain(b.keys()).collect::<BTreeSet<_>>() {
            if a.get(part) == b.get(part) {
                same += 1;
            } else {
                found.insert(
                    format!("{name} {id} {part}"),
                    format!("\n  ours:   {:?}\n  theirs: {:?}", a.get(part), b.get(part)),
                );
            }
        }
    }
    same
}

#[test]
fn what_comes_out_is_what_the_translator_makes() {
    let expected: BTreeMap<&str, &str> = EXPECTED.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut found = BTreeMap::new();
    let (mut templates, mut same) = (0, 0);
    for (name, text) in INPUTS.split("=== ").skip(1).filter_map(|part| part.split_once('\n')) {
        let ours = unit("t.yaml", text);
        let theirs = unit("t.json", expected.get(name).unwrap_or_else(|| panic!("{name} is not recorded")));
        let messages = |unit: &Unit| unit.diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>();
        assert_eq!(messages(&ours), messages(&theirs), "{name}");
        same += compare(name, &ours, &theirs, &mut found);
        templates += 1;
    }
    println!("{templates} templates: {same} properties are the same, {} differ", found.len());
    assert!(templates >= 60 && same > 1_000);
    let allowed: BTreeSet<&str> = DIFFERENCES.lines().filter(|line| !line.starts_with('#')).collect();
    let new: Vec<String> = found
        .iter()
        .filter(|(key, _)| !allowed.contains(key.as_str()))
        .map(|(key, value)| format!("{key}{value}"))
        .collect();
    assert!(new.is_empty(), "{} differences that are not listed:\n{}", new.len(), new.join("\n"));
    let gone: Vec<&&str> = allowed.iter().filter(|key| !found.contains_key(**key)).collect();
    assert!(gone.is_empty(), "no longer different, take them off the list: {gone:?}");
}

#[test]
fn what_is_made_stands_at_the_lines_it_comes_from() {
    let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      InlineCode: x\n      Policies:\n        - Statement: [{Effect: Allow, Action: '*', Resource: '*'}]\n      FunctionUrlConfig:\n        AuthType: NONE\n";
    let unit = unit("t.yaml", text);
    let line = |address: &str, path: &[&str]| {
        let resource = unit.resources.iter().find(|resource| &*resource.address == address).unwrap();
        let value = path.iter().fold(&resource.attributes, |value, name| value.get(name).unwrap());
        text.get(..value.origin.span().start as usize).unwrap().matches('\n').count() + 1
    };
    assert_eq!(line("FRole", &["Policies"]), 8);
    assert_eq!(line("FUrl", &["AuthType"]), 10);
    assert_eq!(line("F", &["Code", "ZipFile"]), 6);
    assert!(unit.resources.iter().all(|resource| resource.span.contains(resource.header)));
    let made_for = |address: &str| {
        unit.resources.iter().find(|resource| &*resource.address == address).and_then(onus_model::Resource::made_for)
    };
    assert_eq!((made_for("FRole").as_deref(), made_for("F")), (Some("F"), None));
}
