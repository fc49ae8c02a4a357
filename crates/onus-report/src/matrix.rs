//! Who owes what here: services by domains, with how the customer's duties came out.

use crate::json::to_text;
use crate::paint::Paint;
use crate::{escape, summary};
use onus_model::{Cell, MatrixRow, Outcome, Party, Tally};
use serde::Serialize;
use std::fmt::Write as _;

/// One number of a tally.
type Count = fn(&Tally) -> usize;

/// How a tally is written, worst first.
const LEGEND: [(&str, Count); 6] = [
    ("misconfigured", |tally| tally.misconfigured),
    ("unconfigured", |tally| tally.unconfigured),
    ("unknown", |tally| tally.unknown),
    ("covered", |tally| tally.covered),
    ("met", |tally| tally.met),
    ("suppressed", |tally| tally.suppressed),
];

/// The matrix for a terminal: a block for each service, a line for each domain.
#[must_use]
pub fn text(outcome: &Outcome, color: bool) -> String {
    let paint = Paint(color);
    let mut out = format!("Who owes what, as of {}\n\n", outcome.as_of);
    for row in &outcome.matrix.rows {
        // Writing to a string doesn't fail, here and below.
        let _ = writeln!(out, "{}  {}", paint.bold(&escape::line(&row.name)), paint.dim(&about(row)));
        for cell in row.cells.iter().filter(|cell| cell.party != Party::None || cell.tally.total() > 0) {
            let party = format!("{:9}", cell.party);
            let party = if cell.party == Party::Csp { paint.dim(&party) } else { paint.bold(&party) };
            let line = format!("  {:20}  {party}  {}", cell.domain, parts(cell).join(", "));
            let _ = writeln!(out, "{}", line.trim_end());
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}\n{}", summary::headline(outcome), summary::fulfilled(outcome));
    for line in summary::unseen(outcome) {
        let _ = writeln!(out, "not seen: {line}");
    }
    out
}

/// The matrix as Markdown: one table, a row for each service and domain.
#[must_use]
pub fn markdown(outcome: &Outcome) -> String {
    let mut out = format!("## Who owes what, as of {}\n\n", outcome.as_of);
    out.push_str(&table(outcome));
    let _ = writeln!(out, "\n{}; {}.\n", summary::headline(outcome), summary::fulfilled(outcome));
    for line in summary::unseen(outcome) {
        let _ = writeln!(out, "- Not seen: {}", escape::markdown(&line));
    }
    out
}

/// The table alone.
pub(crate) fn table(outcome: &Outcome) -> String {
    let mut out = String::from("| service | domain | borne by |");
    for (name, _) in LEGEND {
        let _ = write!(out, " {name} |");
    }
    out.push_str("\n|---|---|---|");
    out.push_str(&"--:|".repeat(LEGEND.len()));
    out.push('\n');
    for row in &outcome.matrix.rows {
        for cell in row.cells.iter().filter(|cell| cell.party != Party::None || cell.tally.total() > 0) {
            let _ = write!(out, "| {} | {} | {} |", escape::markdown(&row.name), cell.domain, cell.party);
            for (_, count) in LEGEND {
                let n = count(&cell.tally);
                let _ = if n == 0 { write!(out, " |") } else { write!(out, " {n} |") };
            }
            out.push('\n');
        }
    }
    out
}

/// The matrix as JSON, version 1.
#[must_use]
pub fn json(outcome: &Outcome, version: &str) -> String {
    let services = outcome.matrix.rows.iter().map(|row| Service {
        id: &row.service,
        name: &row.name,
        provider: row.provider.as_str(),
        model: row.model.as_str(),
        resources: row.resources,
        domains: row.cells.iter().map(domain).collect(),
    });
    to_text(&Table {
        version: 1,
        tool: Tool { name: "onus", version, policies: &outcome.policies_revision },
        as_of: outcome.as_of.to_string(),
        services: services.collect(),
        unmapped_types: outcome
            .matrix
            .unknown_types
            .iter()
            .map(|(name, count)| TypeCount { r#type: name, count: *count })
            .collect(),
        complete: !outcome.is_incomplete(),
    })
}

fn about(row: &MatrixRow) -> String {
    format!("{}, {}, {}", row.service, row.model, summary::count(row.resources, "resource"))
}

fn parts(cell: &Cell) -> Vec<String> {
    LEGEND
        .iter()
        .filter_map(|(name, count)| match count(&cell.tally) {
            0 => None,
            n => Some(format!("{n} {name}")),
        })
        .collect()
}

fn domain(cell: &Cell) -> DomainCell {
    let tally = cell.tally;
    DomainCell {
        domain: cell.domain.as_str(),
        party: cell.party.as_str(),
        met: tally.met,
        covered: tally.covered,
        unconfigured: tally.unconfigured,
        misconfigured: tally.misconfigured,
        unknown: tally.unknown,
        suppressed: tally.suppressed,
    }
}

#[derive(Serialize)]
struct Table<'a> {
    version: u32,
    tool: Tool<'a>,
    as_of: String,
    services: Vec<Service<'a>>,
    unmapped_types: Vec<TypeCount<'a>>,
    complete: bool,
}

#[derive(Serialize)]
struct Tool<'a> {
    name: &'static str,
    version: &'a str,
    policies: &'a str,
}

#[derive(Serialize)]
struct Service<'a> {
    id: &'a str,
    name: &'a str,
    provider: &'static str,
    model: &'static str,
    resources: usize,
    domains: Vec<DomainCell>,
}

#[derive(Serialize)]
struct DomainCell {
    domain: &'static str,
    party: &'static str,
    met: usize,
    covered: usize,
    unconfigured: usize,
    misconfigured: usize,
    unknown: usize,
    suppressed: usize,
}

#[derive(Serialize)]
struct TypeCount<'a> {
    r#type: &'a str,
    count: usize,
}
