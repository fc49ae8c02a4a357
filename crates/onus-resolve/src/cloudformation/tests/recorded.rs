//! Templates whose values are recorded from another implementation (`tests/resolution/record.py`).

use crate::Documents;
use crate::cloudformation::{Inputs, resolve};
use onus_model::{Existence, Part, Value};
use onus_parse::node::{Node, NodeKind, Style, parse_json};
use onus_source::{FileId, Sources};
use std::collections::{BTreeMap, BTreeSet};

const INPUTS: &str = include_str!("../../../tests/resolution/inputs.txt");
const EXPECTED: &str = include_str!("../../../tests/resolution/expected.txt");
const CORRECTIONS: &str = include_str!("../../../tests/resolution/corrections.txt");
/// What differs, as `template resource property`. The list may only shrink.
const DIFFERENCES: &str = include_str!("../../../tests/resolution/differences.txt");

/// What we say of a value: texts, with `«»` for what isn't known.
fn ours(value: &Value) -> String {
    if let Some(unknown) = value.as_unknown() {
        let part = |part: &Part| match part {
            Part::Text(text) => text.to_string(),
            Part::Hole(_) => "«»".to_owned(),
        };
        return if unknown.parts.is_empty() { "«»".to_owned() } else { unknown.parts.iter().map(part).collect() };
    }
    if let Some(items) = value.as_sequence() {
        return format!("[{}]", items.iter().map(ours).collect::<Vec<_>>().join(", "));
    }
    if let Some(entries) = value.as_entries() {
        let entries = entries.iter().map(|(name, value)| format!("{name}: {}", ours(value)));
        return format!("{{{}}}", entries.collect::<Vec<_>>().join(", "));
    }
    super::super::scalar::text(value).map_or_else(|| "null".to_owned(), |text| text.to_string())
}

/// The same of what is recorded.
fn theirs(node: &Node) -> String {
    match &node.kind {
        NodeKind::Null => "null".to_owned(),
        NodeKind::Scalar(scalar) if scalar.style == Style::JsonNumber => scalar.text.to_string(),
        NodeKind::Scalar(scalar) => {
            let mut out = String::new();
            let mut rest = &*scalar.text;
            while let Some((before, after)) = rest.split_once('«') {
                out.push_str(before);
                out.push_str("«»");
                rest = after.split_once('»').map_or("", |(_, rest)| rest);
            }
            out + rest
        }
        NodeKind::Sequence(items) => format!("[{}]", items.iter().map(theirs).collect::<Vec<_>>().join(", ")),
        NodeKind::Mapping(entries) => {
            let entries: BTreeMap<&str, String> =
                entries.iter().map(|entry| (&*entry.key.text, theirs(&entry.value))).collect();
            let entries = entries.iter().map(|(name, value)| format!("{name}: {value}"));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

type Table = BTreeMap<(String, String), String>;

fn recorded(table: &mut Table, resource: &str, node: &Node) {
    table.retain(|(other, _), _| other != resource);
    match (&node.kind, resource.strip_prefix("Outputs.")) {
        (_, Some(_)) => {
            table.insert((resource.to_owned(), String::new()), theirs(node));
        }
        (NodeKind::Null, _) => {
            table.insert((resource.to_owned(), "(exists)".to_owned()), "no".to_owned());
        }
        _ => {
            for entry in node.entries().unwrap_or_default() {
                table.insert((resource.to_owned(), entry.key.text.to_string()), theirs(&entry.value));
            }
        }
    }
}

#[test]
fn values_are_what_cloudformation_gives() {
    let json = |text: &str| parse_json(text, FileId::NONE).root.unwrap_or_else(|| panic!("{text}"));
    let mut expected: BTreeMap<&str, Table> = BTreeMap::new();
    for (name, text) in EXPECTED.lines().filter_map(|line| line.split_once('\t')) {
        let table = expected.entry(name).or_default();
        for entry in json(text).entries().unwrap() {
            recorded(table, &entry.key.text, &entry.value);
        }
    }
    for line in CORRECTIONS.lines().filter(|line| !line.starts_with('#')) {
        let [name, resource, text, address] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert!(address.starts_with("https://"), "{line}");
        recorded(expected.entry(name).or_default(), resource, &json(text));
    }
    let (mut templates, mut same, mut wrong) = (0, 0, BTreeMap::new());
    for (head, text) in INPUTS.split("=== ").skip(1).filter_map(|part| part.split_once('\n')) {
        let mut words = head.split(' ');
        let name = words.next().unwrap();
        let file = if text.starts_with('{') { "t.json" } else { "t.yaml" };
        let sources = Sources::in_memory([(file, text)]);
        let pseudo = [("Region", "us-west-2"), ("AccountId", "123456789012"), ("StackName", "teststack")];
        let inputs = Inputs {
            parameters: words
                .filter_map(|word| word.split_once('='))
                .map(|(name, value)| (name.to_owned(), value.replace(';', ",")))
                .collect(),
            pseudo: pseudo.map(|(name, value)| (format!("AWS::{name}"), value.to_owned())).into(),
            ..Inputs::default()
        };
        let unit = resolve(&Documents::new(&sources), file, &inputs);
        assert_eq!(unit.diagnostics, [], "{name}");
        let mut table = Table::new();
        for resource in &unit.resources {
            for (property, value) in resource.attributes.as_entries().unwrap() {
                table.insert((resource.address.to_string(), property.to_string()), ours(value));
            }
            assert!(name.starts_with("unset") || resource.exists == Existence::Certain, "{name} {}", resource.address);
        }
        for resource in &unit.absent {
            table.insert((resource.address.to_string(), "(exists)".to_owned()), "no".to_owned());
        }
        for (output, value) in &unit.outputs {
            table.insert((format!("Outputs.{output}"), String::new()), ours(value));
        }
        let wanted = expected.get(name).unwrap_or_else(|| panic!("{name} is not recorded"));
        for key in table.keys().chain(wanted.keys()).collect::<BTreeSet<_>>() {
            if table.get(key) == wanted.get(key) {
                same += 1;
            } else {
                let shown = format!("\n  ours:     {:?}\n  expected: {:?}", table.get(key), wanted.get(key));
                wrong.insert(format!("{name} {} {}", key.0, key.1), shown);
            }
        }
        templates += 1;
    }
    println!("{templates} templates: {same} properties are right, {} are not", wrong.len());
    assert!(templates >= 120 && same >= 250, "{templates} {same}");
    let allowed: BTreeSet<&str> = DIFFERENCES.lines().filter(|line| !line.starts_with('#')).collect();
    let new: Vec<String> = wrong
        .iter()
        .filter(|(key, _)| !allowed.contains(key.as_str()))
        .map(|(key, shown)| format!("{key}{shown}"))
        .collect();
    assert!(new.is_empty(), "{} differences that are not listed:\n{}", new.len(), new.join("\n"));
    let gone: Vec<&&str> = allowed.iter().filter(|key| !wrong.contains_key(**key)).collect();
    assert!(gone.is_empty(), "no longer different, take them off the list: {gone:?}");
}
