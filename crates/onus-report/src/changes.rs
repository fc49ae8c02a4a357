//! What moved between two days: facts of the catalogue, and resources whose duties came out another way.

use crate::json::to_text;
use crate::paint::Paint;
use crate::{escape, summary};
use onus_model::{Date, Verdict};
use serde::Serialize;
use std::fmt::Write as _;

/// What moved between two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The earlier day.
    pub from: Date,
    /// The later day.
    pub to: Date,
    /// What changed in the world, sorted by day.
    pub facts: Vec<Fact>,
    /// What that did to the resources of a scan; `None` without a scan.
    pub moved: Option<Vec<Moved>>,
}

/// A default or a party that changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// The day; `None` where only the two states are known.
    pub on: Option<Date>,
    /// What changed: `aws.s3.bucket versioning`, `aws.s3 data`.
    pub subject: String,
    /// What it was.
    pub before: Option<String>,
    /// What it is; `None` when the default ended.
    pub after: Option<String>,
    /// Under which conditions, a fragment each.
    pub conditions: Vec<String>,
    /// The page that says so.
    pub source: Option<String>,
}

/// A duty of a resource that came out another way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// The path of the file.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The policy's id.
    pub policy: String,
    /// The resource's address.
    pub address: String,
    /// How it came out on the earlier day; `None`: it wasn't asked, or there was nothing to judge.
    pub before: Option<Verdict>,
    /// How it came out on the later day.
    pub after: Option<Verdict>,
}

/// The changes for a terminal.
#[must_use]
pub fn text(changes: &Changes, color: bool) -> String {
    let paint = Paint(color);
    let mut out = format!("What moved from {} to {}\n\n", changes.from, changes.to);
    if changes.facts.is_empty() {
        out.push_str("The catalogue knows of no change.\n");
    }
    for fact in &changes.facts {
        let day = fact.on.map_or_else(|| " ".repeat(10), |day| day.to_string());
        let conditions = match fact.conditions.as_slice() {
            [] => String::new(),
            conditions => format!(" ({})", conditions.join(", ")),
        };
        let subject = paint.bold(&escape::line(&fact.subject));
        // Writing to a string doesn't fail, here and below.
        let _ = writeln!(out, "{day}  {subject}{}: {}", escape::line(&conditions), escape::line(&moved(fact)));
        if let Some(source) = &fact.source {
            let _ = writeln!(out, "            {}", paint.dim(&escape::line(source)));
        }
    }
    let Some(resources) = &changes.moved else { return escape::without_commands(out) };
    let _ = writeln!(out, "\nWhat that did here: {}", summary::count(resources.len(), "judgement"));
    for one in resources {
        let (before, after) = (name(one.before), name(one.after));
        let (path, address) = (escape::line(&one.path), escape::line(&one.address));
        let _ = writeln!(out, "{path}:{}: {} {before} -> {after} [{address}]", one.line, one.policy);
    }
    escape::without_commands(out)
}

fn moved(fact: &Fact) -> String {
    match (&fact.before, &fact.after) {
        (Some(before), Some(after)) => format!("{before} -> {after}"),
        (None, Some(after)) => format!("{after}, where nothing was said before"),
        (Some(before), None) => format!("{before} no longer"),
        (None, None) => String::new(),
    }
}

fn name(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("not asked", Verdict::as_str)
}

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    from: String,
    to: String,
    facts: Vec<WireFact<'a>>,
    moved: Option<Vec<WireMoved<'a>>>,
}

#[derive(Serialize)]
struct WireFact<'a> {
    on: Option<String>,
    subject: &'a str,
    before: Option<&'a str>,
    after: Option<&'a str>,
    conditions: &'a [String],
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct WireMoved<'a> {
    path: &'a str,
    line: u32,
    id: &'a str,
    address: &'a str,
    before: Option<&'static str>,
    after: Option<&'static str>,
}

/// The changes as JSON, version 1.
#[must_use]
pub fn json(changes: &Changes) -> String {
    to_text(&Report {
        version: 1,
        from: changes.from.to_string(),
        to: changes.to.to_string(),
        facts: changes
            .facts
            .iter()
            .map(|one| WireFact {
                on: one.on.map(|day| day.to_string()),
                subject: &one.subject,
                before: one.before.as_deref(),
                after: one.after.as_deref(),
                conditions: &one.conditions,
                source: one.source.as_deref(),
            })
            .collect(),
        moved: changes.moved.as_ref().map(|moved| {
            moved
                .iter()
                .map(|one| WireMoved {
                    path: &one.path,
                    line: one.line,
                    id: &one.policy,
                    address: &one.address,
                    before: one.before.map(Verdict::as_str),
                    after: one.after.map(Verdict::as_str),
                })
                .collect()
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_in_lines() {
        let changes = Changes {
            from: Date::new(2022, 1, 1).unwrap(),
            to: Date::new(2024, 1, 1).unwrap(),
            facts: vec![Fact {
                on: Date::new(2023, 1, 5),
                subject: "aws.s3.bucket sse".to_owned(),
                before: Some("null".to_owned()),
                after: Some("\"AES256\"".to_owned()),
                conditions: vec!["CloudFormation".to_owned()],
                source: Some("https://docs.example".to_owned()),
            }],
            moved: Some(vec![Moved {
                path: "main.tf".to_owned(),
                line: 3,
                policy: "aws-s3-encryption".to_owned(),
                address: "aws_s3_bucket.b".to_owned(),
                before: Some(Verdict::Unconfigured),
                after: Some(Verdict::Covered),
            }]),
        };
        let expected = "What moved from 2022-01-01 to 2024-01-01\n\n\
            2023-01-05  aws.s3.bucket sse (CloudFormation): null -> \"AES256\"\n            https://docs.example\n\n\
            What that did here: 1 judgement\n\
            main.tf:3: aws-s3-encryption unconfigured -> covered [aws_s3_bucket.b]\n";
        assert_eq!(text(&changes, false), expected);
        let json: serde_json::Value = serde_json::from_str(&json(&changes)).unwrap();
        assert_eq!(json["moved"][0]["after"], "covered");
    }
}
