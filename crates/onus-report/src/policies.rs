//! Policies: their pages for the terminal, and lists of them.

use crate::json::to_text;
use crate::paint::{Paint, wrap};
use crate::{escape, summary};
use onus_model::PolicyInfo;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The page of a policy for a terminal `width` columns wide. `defaults` says, a line each, what holds when the attributes that
/// decide are left out.
#[must_use]
pub fn explain(policy: &PolicyInfo, defaults: &[String], width: usize, color: bool) -> String {
    let paint = Paint(color);
    let width = width.clamp(40, 100);
    let mut out = format!("{}\n", paint.bold(&escape::line(&policy.title)));
    let profile = if policy.default { "" } else { "  strict profile" };
    // Writing to a string doesn't fail, here and below.
    let _ = writeln!(
        out,
        "{}  {}  {}  {}{profile}\n",
        policy.id,
        paint.severity(policy.severity, policy.severity.as_str()),
        policy.class,
        policy.domain
    );
    for paragraph in paragraphs(&policy.page) {
        match paragraph {
            // The title is said already.
            Paragraph::Heading(text) if text == policy.title => {}
            Paragraph::Heading(text) => {
                let _ = writeln!(out, "{}\n", paint.bold(&escape::line(&text)));
            }
            Paragraph::Verbatim(lines) => {
                for line in lines {
                    let _ = writeln!(out, "    {}", escape::code(&line));
                }
                out.push('\n');
            }
            Paragraph::Text(text) => {
                for line in wrap(&escape::line(&text), width) {
                    let _ = writeln!(out, "{line}");
                }
                out.push('\n');
            }
        }
    }
    let mut entry = |key: &str, text: String| {
        let lines = wrap(&text, width.saturating_sub(13));
        for (i, line) in lines.iter().enumerate() {
            let key = if i == 0 { format!("{key}:") } else { String::new() };
            let _ = writeln!(out, "{} {line}", paint.key(&format!("{key:12}")));
        }
    };
    if let Some(help) = &policy.help {
        entry("help", escape::line(help).into_owned());
    }
    entry("service", policy.service.to_string());
    entry("judges", policy.kinds.iter().map(|kind| &**kind).collect::<Vec<_>>().join(", "));
    if !policy.attributes.is_empty() {
        entry("by", escape::line(&policy.attributes.join(", ")).into_owned());
    }
    for default in defaults {
        entry("default", escape::line(default).into_owned());
    }
    for (framework, ids) in &policy.controls {
        entry(framework, escape::line(&ids.join(", ")).into_owned());
    }
    for (tool, ids) in &policy.aliases {
        entry(tool, escape::line(&ids.join(", ")).into_owned());
    }
    for reference in &policy.references {
        entry("see", escape::line(reference).into_owned());
    }
    out
}

enum Paragraph {
    Heading(String),
    Text(String),
    Verbatim(Vec<String>),
}

/// The paragraphs of a page. Lists, tables and code keep their lines.
fn paragraphs(page: &str) -> Vec<Paragraph> {
    let mut out = Vec::new();
    let mut text = String::new();
    let mut verbatim: Vec<String> = Vec::new();
    let mut fenced = false;
    let flush = |text: &mut String, verbatim: &mut Vec<String>, out: &mut Vec<Paragraph>| {
        if !text.is_empty() {
            out.push(Paragraph::Text(std::mem::take(text)));
        }
        if !verbatim.is_empty() {
            out.push(Paragraph::Verbatim(std::mem::take(verbatim)));
        }
    };
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            flush(&mut text, &mut verbatim, &mut out);
            fenced = !fenced;
        } else if fenced || line.starts_with(['-', '*', '|', ' ']) {
            if !text.is_empty() {
                flush(&mut text, &mut verbatim, &mut out);
            }
            verbatim.push(line.to_owned());
        } else if line.trim().is_empty() {
            flush(&mut text, &mut verbatim, &mut out);
        } else if let Some(heading) = line.strip_prefix('#') {
            flush(&mut text, &mut verbatim, &mut out);
            out.push(Paragraph::Heading(heading.trim_start_matches('#').trim().to_owned()));
        } else {
            if !verbatim.is_empty() {
                flush(&mut text, &mut verbatim, &mut out);
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(line.trim());
        }
    }
    flush(&mut text, &mut verbatim, &mut out);
    out
}

/// One line for each policy.
#[must_use]
pub fn text(policies: &[&PolicyInfo]) -> String {
    let width = policies.iter().map(|policy| policy.id.chars().count()).max().unwrap_or(0);
    let mut out = String::new();
    for policy in policies {
        let strict = if policy.default { "" } else { " (strict)" };
        let (severity, class) = (policy.severity.as_str(), policy.class);
        let _ =
            writeln!(out, "{:width$}  {severity:8}  {class:21}  {}{strict}", policy.id, escape::line(&policy.title));
    }
    let _ = writeln!(out, "{}", summary::count(policies.len(), "policy"));
    out
}

/// A table of the policies.
#[must_use]
pub fn markdown(policies: &[&PolicyInfo]) -> String {
    let mut out = String::from("| policy | severity | class | duty |\n|---|---|---|---|\n");
    for policy in policies {
        let title = escape::markdown(&policy.title);
        let _ = writeln!(out, "| `{}` | {} | {} | {title} |", policy.id, policy.severity.as_str(), policy.class);
    }
    out
}

#[derive(Serialize)]
struct List<'a> {
    version: u32,
    policies: Vec<Policy<'a>>,
}

#[derive(Serialize)]
struct Policy<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
    class: &'static str,
    domain: &'static str,
    severity: &'static str,
    service: &'a str,
    kinds: Vec<&'a str>,
    attributes: &'a [String],
    default: bool,
    help: Option<&'a str>,
    controls: &'a BTreeMap<String, Vec<String>>,
    aliases: &'a BTreeMap<String, Vec<String>>,
    references: &'a [String],
}

/// The policies as JSON, version 1.
#[must_use]
pub fn json(policies: &[&PolicyInfo]) -> String {
    to_text(&List {
        version: 1,
        policies: policies
            .iter()
            .map(|policy| Policy {
                id: &policy.id,
                title: &policy.title,
                description: &policy.description,
                class: policy.class.as_str(),
                domain: policy.domain.as_str(),
                severity: policy.severity.as_str(),
                service: &policy.service,
                kinds: policy.kinds.iter().map(|kind| &**kind).collect(),
                attributes: &policy.attributes,
                default: policy.default,
                help: policy.help.as_deref(),
                controls: &policy.controls,
                aliases: &policy.aliases,
                references: &policy.references,
            })
            .collect(),
    })
}
