//! What a policy says of itself: the METADATA comment above its package.

use onus_catalogue::Catalogue;
use onus_model::{Class, Domain, PolicyInfo, Severity};
use onus_parse::node::{Node, parse_yaml};
use onus_source::{BundleFile, Fault, FileId, Range};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keys that `custom` may have.
const KEYS: &[&str] = &[
    "kind",
    "kinds",
    "resources",
    "class",
    "severity",
    "domain",
    "attributes",
    "subject_attributes",
    "profile",
    "help",
    "fix",
    "controls",
    "aliases",
];

/// A policy's METADATA, as far as judging needs it.
#[derive(Debug)]
pub(crate) struct Metadata {
    pub(crate) info: PolicyInfo,
    /// Resource types whose raw values the policy wants.
    pub(crate) resources: Vec<Arc<str>>,
    /// The paths that decide who is a subject.
    pub(crate) subject_attributes: Vec<String>,
    /// `onus.aws.rds.storage_encryption`
    pub(crate) package: String,
}

/// A mistake in a bundle's file.
pub(crate) fn fault(file: &BundleFile, range: Option<Range>, message: impl Into<String>) -> Fault {
    Fault { path: file.path.clone(), text: Arc::clone(&file.text), range, message: message.into(), help: None }
}

/// The package that a file declares, and where.
pub(crate) fn package(text: &str) -> Option<(String, Range)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix("package ") {
            let name = name.trim();
            return Some((name.to_owned(), Range::new(start, start + line.trim_end().len())));
        }
        start += line.len();
    }
    None
}

/// The YAML of the METADATA comment, blanks where the file has other things, so that places agree.
fn yaml(text: &str) -> Option<String> {
    let start = text.lines().position(|line| line.trim_end() == "# METADATA")?;
    let mut out = String::with_capacity(text.len());
    let mut within = true;
    for (i, line) in text.split_inclusive('\n').enumerate() {
        let comment = line.strip_prefix('#');
        if i > start && comment.is_none() {
            within = false;
        }
        match comment.filter(|_| i > start && within) {
            // The marker and the blank after it become nothing, but the place must stay: two blanks of indentation.
            Some(rest) => {
                out.push(' ');
                out.push_str(rest);
            }
            None => out.extend(line.chars().map(|c| if c == '\n' { '\n' } else { ' ' })),
        }
    }
    Some(out)
}

fn list(node: Option<&Node>) -> Vec<String> {
    match node {
        Some(node) => match node.items() {
            Some(items) => items.iter().filter_map(Node::text).map(str::to_owned).collect(),
            None => node.text().map(str::to_owned).into_iter().collect(),
        },
        None => Vec::new(),
    }
}

fn map_of_lists(node: Option<&Node>) -> BTreeMap<String, Vec<String>> {
    let entries = node.and_then(Node::entries).unwrap_or_default();
    entries.iter().map(|entry| (entry.key.text.to_string(), list(Some(&entry.value)))).collect()
}

/// What meets the policy: attributes of the kind that can be written, each with a value that they can have.
fn fix(
    file: &BundleFile,
    node: Option<&Node>,
    kind: &str,
    catalogue: &Catalogue,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, String> {
    let mut fix = BTreeMap::new();
    let Some(node) = node else { return fix };
    let entries = node.entries().unwrap_or_default();
    if entries.is_empty() {
        faults.push(fault(file, Some(node.range), "`fix` needs attributes with values: {storage_encrypted: true}"));
    }
    for entry in entries {
        let (attribute, value) = (&*entry.key.text, entry.value.text());
        match value.filter(|value| catalogue.is_writable(kind, attribute, value)) {
            Some(value) => {
                fix.insert(attribute.to_owned(), value.to_owned());
            }
            None => {
                let value = value.map_or_else(|| "that".to_owned(), |value| format!("`{value}`"));
                let message = format!("nothing can set `{attribute}` of `{kind}` to {value} in Terraform");
                faults.push(fault(file, Some(entry.key_range), message));
            }
        }
    }
    fix
}

/// Reads the METADATA of a policy file.
///
/// # Errors
/// Every mistake.
pub(crate) fn read(file: &BundleFile, catalogue: &Catalogue) -> Result<Metadata, Vec<Fault>> {
    let mut faults = Vec::new();
    let Some((package, package_range)) = package(&file.text) else {
        return Err(vec![fault(file, None, "there is no package")]);
    };
    let expected = format!("onus.{}", file.path.trim_end_matches(".rego").replace('/', "."));
    if package != expected {
        faults.push(fault(file, Some(package_range), format!("the package must be `{expected}`, as the path says")));
    }
    let Some(text) = yaml(&file.text) else {
        faults.push(fault(file, Some(package_range), "there is no METADATA comment above the package"));
        return Err(faults);
    };
    let parsed = parse_yaml(&text, FileId::NONE);
    for diagnostic in &parsed.diagnostics {
        faults.push(fault(file, diagnostic.span.map(onus_source::Span::range), diagnostic.message.clone()));
    }
    let Some(root) = parsed.root else {
        faults.push(fault(file, Some(package_range), "the METADATA comment is empty"));
        return Err(faults);
    };
    let custom = root.get("custom");
    for entry in custom.and_then(Node::entries).unwrap_or_default() {
        if !KEYS.contains(&&*entry.key.text) {
            faults.push(fault(file, Some(entry.key_range), format!("`{}` means nothing in METADATA", entry.key.text)));
        }
    }
    let at = |key: &str| custom.and_then(|node| node.get(key)).map_or(package_range, |node| node.range);
    let text_of = |key: &str| custom.and_then(|node| node.get(key)?.text());
    let mut named = |key: &str, found: bool, wanted: &str| {
        if !found {
            let message = match text_of(key) {
                Some(text) => format!("`{text}` is not {wanted}"),
                None => format!("METADATA needs `{key}`: {wanted}"),
            };
            faults.push(fault(file, Some(at(key)), message));
        }
    };
    let class: Option<Class> = text_of("class").and_then(|text| text.parse().ok());
    named("class", class.is_some(), "a class of duties");
    let severity: Option<Severity> = text_of("severity").and_then(|text| text.parse().ok());
    named("severity", severity.is_some(), "low, medium, high or critical");
    let domain: Option<Domain> = text_of("domain").and_then(|text| text.parse().ok());
    named("domain", domain.is_some() || text_of("domain").is_none(), "a domain of the shared responsibility model");
    let profile = text_of("profile").unwrap_or("default");
    named("profile", matches!(profile, "default" | "strict"), "default or strict");
    let kind = text_of("kind").unwrap_or_default();
    let service = catalogue.service_of_kind(kind).map(Arc::from);
    named("kind", service.is_some(), "a kind of the catalogue");
    let title = root.get("title").and_then(Node::text).unwrap_or_default();
    if title.is_empty() {
        faults.push(fault(file, Some(package_range), "METADATA needs `title`: the duty in a sentence"));
    }
    let further = list(custom.and_then(|node| node.get("kinds")));
    for other in &further {
        if catalogue.service_of_kind(other).is_none() {
            faults.push(fault(file, Some(at("kinds")), format!("`{other}` is not a kind of the catalogue")));
        }
    }
    let attributes = list(custom.and_then(|node| node.get("attributes")));
    let subject_attributes = list(custom.and_then(|node| node.get("subject_attributes")));
    if attributes.is_empty() {
        faults.push(fault(file, Some(at("attributes")), "METADATA needs `attributes`: the paths that decide"));
    }
    if service.is_some() {
        for (key, path) in attributes
            .iter()
            .map(|path| ("attributes", path))
            .chain(subject_attributes.iter().map(|path| ("subject_attributes", path)))
        {
            if !catalogue.has_attribute(kind, path) {
                faults.push(fault(file, Some(at(key)), format!("`{path}` is not an attribute of `{kind}`")));
            }
        }
    }
    let fix = fix(file, custom.and_then(|node| node.get("fix")), kind, catalogue, &mut faults);
    let (Some(class), Some(severity), Some(service), true) = (class, severity, service, faults.is_empty()) else {
        return Err(faults);
    };
    let references = root.get("related_resources").and_then(Node::items).unwrap_or_default();
    let reference = |node: &Node| node.get("ref").and_then(Node::text).or_else(|| node.text()).map(str::to_owned);
    let info = PolicyInfo {
        id: expected.trim_start_matches("onus.").replace(['.', '_'], "-").into(),
        title: title.to_owned(),
        page: String::new(),
        description: String::new(),
        class,
        domain: domain.unwrap_or_else(|| class.domain()),
        severity,
        service,
        kinds: std::iter::once(kind.to_owned()).chain(further).map(Arc::from).collect(),
        attributes,
        help: text_of("help").map(str::to_owned),
        fix,
        controls: map_of_lists(custom.and_then(|node| node.get("controls"))),
        aliases: map_of_lists(custom.and_then(|node| node.get("aliases"))),
        references: references.iter().filter_map(reference).collect(),
        default: profile == "default",
    };
    let resources = list(custom.and_then(|node| node.get("resources"))).into_iter().map(Arc::from).collect();
    Ok(Metadata { info, resources, subject_attributes, package })
}
