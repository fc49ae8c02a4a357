//! The functions of the provider that Terraform itself brings: values as the text of its language, and back.

use super::expression::Scope;
use super::operators::derived;
use onus_model::{Data, Origin, Type, Value};
use onus_source::FileId;
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation as _;

/// The deepest nesting that is written.
const MAX_DEPTH: usize = 256;

/// Calls `encode_expr`, `encode_tfvars` or `decode_tfvars`.
pub(super) fn call(function: &str, arguments: &[Value], scope: &Scope<'_>) -> Result<Value, String> {
    let [argument] = arguments else { return Err("one argument is needed".to_owned()) };
    let string = function != "decode_tfvars";
    if !matches!(function, "encode_expr" | "encode_tfvars" | "decode_tfvars") {
        return Err("there is no such function".to_owned());
    }
    if !argument.is_wholly_known() {
        return Ok(derived(if string { Type::String } else { Type::Any }, arguments));
    }
    let value = match function {
        "decode_tfvars" => decode(argument.as_str().ok_or("a string is needed")?, scope)?,
        "encode_tfvars" => {
            let entries = argument.as_entries().ok_or("an object is needed")?;
            Value::string(lines(entries, 0, true)?.concat())
        }
        _ => Value::string(expression(argument, 0, 0)?),
    };
    Ok(value.with_marks(argument.marks))
}

fn decode(text: &str, scope: &Scope<'_>) -> Result<Value, String> {
    let parsed = onus_parse::hcl::parse(text, FileId::NONE);
    if let Some(diagnostic) = parsed.diagnostics.first() {
        return Err(diagnostic.message.clone());
    }
    if !parsed.body.blocks.is_empty() {
        return Err("a file of values has no blocks".to_owned());
    }
    let inner = Scope { module: None, bindings: None, file: FileId::NONE, ..*scope };
    let mut entries = BTreeMap::new();
    for attribute in &parsed.body.attributes {
        let value = inner.evaluate(&attribute.expr).map_err(|error| error.message)?;
        entries.insert(attribute.name.name.clone(), Value { origin: Origin::NONE, ..value });
    }
    Ok(Value::object(entries))
}

/// `name = value` for each entry, the equals signs of neighbours below each other as `terraform fmt` has it.
fn lines(
    entries: &BTreeMap<std::sync::Arc<str>, Value>,
    indentation: usize,
    names_only: bool,
) -> Result<Vec<String>, String> {
    let mut written = Vec::new();
    for (name, value) in entries {
        let is_name = is_identifier(name);
        if names_only && !is_name {
            return Err(format!("`{name}` is no name of a variable"));
        }
        let name = if is_name { name.to_string() } else { quoted(name) };
        written.push((name, expression(value, indentation, 0)?));
    }
    let mut lines = Vec::new();
    let mut group: Vec<(String, String)> = Vec::new();
    let flush = |group: &mut Vec<(String, String)>, lines: &mut Vec<String>| {
        let width = group.iter().map(|(name, _)| name.graphemes(true).count()).max().unwrap_or(0);
        for (name, value) in group.drain(..) {
            let blanks = width - name.graphemes(true).count();
            lines.push(format!("{}{name}{} = {value}\n", " ".repeat(indentation), " ".repeat(blanks)));
        }
    };
    for (name, value) in written {
        // A value of several lines ends the neighbourhood, and has none itself.
        let long = value.contains('\n');
        if long {
            flush(&mut group, &mut lines);
        }
        group.push((name, value));
        if long {
            flush(&mut group, &mut lines);
        }
    }
    flush(&mut group, &mut lines);
    Ok(lines)
}

fn expression(value: &Value, indentation: usize, depth: usize) -> Result<String, String> {
    if depth > MAX_DEPTH || indentation > 2 * MAX_DEPTH {
        return Err("the value is nested too deeply".to_owned());
    }
    Ok(match &value.data {
        Data::Null(_) | Data::Unknown(_) => "null".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::Number(number) => number.to_string(),
        Data::String(text) => quoted(text),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            let items: Result<Vec<String>, String> =
                items.iter().map(|item| expression(item, indentation, depth + 1)).collect();
            format!("[{}]", items?.join(", "))
        }
        Data::Map(_, entries) | Data::Object(entries) if entries.is_empty() => "{}".to_owned(),
        Data::Map(_, entries) | Data::Object(entries) => {
            format!("{{\n{}{}}}", lines(entries, indentation + 2, false)?.concat(), " ".repeat(indentation))
        }
    })
}

fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && matches!(
            onus_parse::hcl::parse_expression(name, FileId::NONE).map(|expr| expr.kind),
            Ok(onus_parse::hcl::ExprKind::Variable(_))
        )
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '$' | '%' if chars.peek() == Some(&'{') => out.extend([c, c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
