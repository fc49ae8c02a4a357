//! Suppressions in a template's metadata, as JSON has no comments: `Metadata: {Onus: {Ignore: [{Id, Reason, Until}]}}` of a
//! resource, or of the template for all of it.

use super::Written;
use super::phrase::Phrase;
use onus_parse::node::Node;
use onus_source::{Code, Diagnostic, Range, SourceFile};

/// Adds the suppressions of the template `root`.
pub(super) fn read(file: &SourceFile, root: &Node, all: &mut Vec<Written>, diagnostics: &mut Vec<Diagnostic>) {
    let whole = Range::new(0, file.text().len() + 1);
    let resources = root.get("Resources").and_then(Node::entries).unwrap_or_default();
    let holders = resources.iter().map(|entry| (&entry.value, entry.key_range.to(entry.value.range)));
    for (holder, scope) in std::iter::once((root, whole)).chain(holders) {
        let Some(onus) = holder.get("Metadata").and_then(|metadata| metadata.get("Onus")) else { continue };
        let Some(ignore) = onus.get("Ignore") else {
            diagnostics.push(malformed(file, onus, "`Onus` without `Ignore`"));
            continue;
        };
        for item in ignore.items().unwrap_or(std::slice::from_ref(ignore)) {
            match phrase(item) {
                Ok(phrase) => {
                    let span = item.range.in_file(file.id());
                    all.push(Written { phrase, near: scope, wide: None, span, by: "metadata" });
                }
                Err((node, message)) => diagnostics.push(malformed(file, node, &message)),
            }
        }
    }
}

fn malformed(file: &SourceFile, node: &Node, message: &str) -> Diagnostic {
    let help = "Write `Ignore: [{Id: <policy>, Reason: <why>}]`, with `Until: YYYY-MM-DD` if it shall end.";
    Diagnostic::new(Code::SuppressionMalformed, message).at(node.range.in_file(file.id())).with_help(help)
}

fn phrase(item: &Node) -> Result<Phrase, (&Node, String)> {
    let entries = item.entries().ok_or((item, "an entry of `Ignore` that isn't a mapping".to_owned()))?;
    let mut phrase = Phrase::default();
    for entry in entries {
        let value = &entry.value;
        let text = value.text();
        match &*entry.key.text {
            "Id" => {
                let names = value.items().unwrap_or(std::slice::from_ref(value));
                phrase.policies = names.iter().filter_map(Node::text).map(str::to_owned).collect();
            }
            "Reason" => phrase.reason = text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned),
            "Until" => {
                let day = text.and_then(|text| text.parse().ok());
                phrase.until = Some(day.ok_or((value, "`Until` is not a day in the form YYYY-MM-DD".to_owned()))?);
            }
            other => {
                return Err((
                    item,
                    format!("no key of a suppression is called `{}`", other.chars().take(64).collect::<String>()),
                ));
            }
        }
    }
    if phrase.policies.is_empty() {
        return Err((item, "a suppression that names no policy".to_owned()));
    }
    Ok(phrase)
}
