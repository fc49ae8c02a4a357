//! `onus parse`: the syntax of Terraform files, without evaluating them.

use crate::cli::{Parse, ParseFormat};
use crate::exit::Exit;
use crate::{message, output};
use onus_parse::hcl;
use onus_source::FileId;
use std::io::{BufRead as _, Read as _};

/// Parses and prints, line by line.
pub(crate) fn run(arguments: &Parse) -> Exit {
    let ParseFormat::Jsonl = arguments.format;
    parse().unwrap_or_else(|exit| exit)
}

fn parse() -> Result<Exit, Exit> {
    // One file is enough of a name: every text is reported by itself.
    let sources = onus_source::Sources::in_memory::<String, Vec<u8>>([]);
    let file = sources.add("text", "").id();
    for (i, line) in std::io::stdin().lock().lines().enumerate() {
        let wrong = |reason: &str| message::failed(&format!("line {} of standard input: {reason}", i + 1), None);
        let line = line.map_err(|error| wrong(&error.to_string()))?;
        if line.trim().is_empty() {
            continue;
        }
        let entry: serde_json::Value = serde_json::from_str(&line).map_err(|error| wrong(&error.to_string()))?;
        let id = entry.get("id").cloned().unwrap_or_default();
        let field = |name: &str| entry.get(name).and_then(serde_json::Value::as_str);
        let answer = match (field("text"), field("path")) {
            (Some(text), path) => report(&id, text.as_bytes(), path.unwrap_or("main.tf"), file),
            (None, Some(path)) => match read(path) {
                Ok(bytes) => report(&id, &bytes, path, file),
                Err(error) => onus_report::unread_json(&id, 0, &error.to_string()),
            },
            (None, None) => return Err(wrong("there is neither `text` nor `path`")),
        };
        output::print(&answer)?;
    }
    Ok(Exit::Clean)
}

fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(onus_source::MAX_FILE).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn report(id: &serde_json::Value, bytes: &[u8], path: &str, file: FileId) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let byte = u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX);
            return onus_report::unread_json(id, byte, "the text is not UTF-8");
        }
    };
    let parsed = if path.ends_with(".tfvars.json") {
        hcl::parse_json_variables(text, file)
    } else if path.ends_with(".json") {
        hcl::parse_json(text, file)
    } else {
        hcl::parse(text, file)
    };
    onus_report::parsed_json(id, text, &parsed)
}
