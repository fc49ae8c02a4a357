//! `onus changes`

use crate::bundle::Bundle;
use crate::cli::{Changes, ColorChoice, ListFormat};
use crate::exit::Exit;
use crate::{bundle, environment, message, output, request};
use onus_catalogue::DefaultFact;
use onus_engine::{Request, Scan};
use onus_model::{Date, Verdict};
use onus_report::{Fact, Moved};
use std::collections::BTreeMap;

/// Shows what moved between two days, and what that did to the resources here.
pub(crate) fn run(arguments: Changes, color: ColorChoice) -> Exit {
    changes(&arguments, color).unwrap_or_else(|exit| exit)
}

fn changes(arguments: &Changes, choice: ColorChoice) -> Result<Exit, Exit> {
    let error_color = environment::color(choice, &std::io::stderr());
    let bundle = bundle::load(&arguments.input.policies, bundle::Pages::Leave, error_color)?;
    let to = arguments.to.unwrap_or_else(|| bundle.catalogue.release());
    if arguments.from > to {
        return Err(message::failed(&format!("{} is after {to}", arguments.from), Some("Give the earlier day first.")));
    }
    let mut facts = facts(&bundle, arguments.from, to);
    facts.sort();
    let mut incomplete = false;
    let moved = if arguments.input.paths.is_empty() {
        None
    } else {
        let request = request::request(&arguments.input, error_color)?;
        let before = judged(&bundle, &request, arguments.from, &mut incomplete)?;
        let after = judged(&bundle, &request, to, &mut incomplete)?;
        Some(compare(before, after))
    };
    let changes = onus_report::Changes { from: arguments.from, to, facts, moved };
    output::print(&match arguments.format {
        ListFormat::Text => onus_report::changes_text(&changes, environment::color(choice, &std::io::stdout())),
        ListFormat::Json => onus_report::changes_json(&changes),
    })?;
    if incomplete {
        return Err(message::failed("the answer is incomplete: part of the input could not be read or judged", None));
    }
    Ok(Exit::Clean)
}

/// What the catalogue says has changed after `from`, up to `to`.
fn facts(bundle: &Bundle, from: Date, to: Date) -> Vec<Fact> {
    let within = |day: Option<Date>| day.filter(|day| from < *day && *day <= to);
    let mut facts = Vec::new();
    for kind in bundle.catalogue.kinds() {
        let defaults = bundle.catalogue.defaults(kind);
        let alike = |a: &DefaultFact, b: &DefaultFact| (&a.attribute, &a.conditions) == (&b.attribute, &b.conditions);
        for default in &defaults {
            let subject = format!("{kind} {}", default.attribute);
            if let Some(day) = within(default.since) {
                let before = defaults.iter().find(|other| other.until == Some(day) && alike(other, default));
                facts.push(Fact {
                    on: Some(day),
                    subject: subject.clone(),
                    before: before.map(|before| before.value.clone()),
                    after: Some(default.value.clone()),
                    conditions: default.conditions.clone(),
                    source: Some(default.source.clone()),
                });
            }
            let followed = |day| defaults.iter().any(|other| other.since == Some(day) && alike(other, default));
            if let Some(day) = within(default.until).filter(|day| !followed(*day)) {
                facts.push(Fact {
                    on: Some(day),
                    subject,
                    before: Some(default.value.clone()),
                    after: None,
                    conditions: default.conditions.clone(),
                    source: Some(default.source.clone()),
                });
            }
        }
    }
    for id in bundle.catalogue.services() {
        let (Some(before), Some(after)) = (bundle.catalogue.service(id, from), bundle.catalogue.service(id, to)) else {
            continue;
        };
        let mut push = |subject: String, before: &str, after: &str| {
            if before != after {
                facts.push(Fact {
                    on: None,
                    subject,
                    before: Some(before.to_owned()),
                    after: Some(after.to_owned()),
                    conditions: Vec::new(),
                    source: None,
                });
            }
        };
        push(id.to_owned(), before.model.as_str(), after.model.as_str());
        for ((domain, before), (_, after)) in before.parties.iter().zip(&after.parties) {
            push(format!("{id} {domain}"), before.as_str(), after.as_str());
        }
    }
    facts
}

/// Verdicts by policy and address, each with its place.
type Judged = BTreeMap<(String, String), (Verdict, String, u32)>;

fn judged(bundle: &Bundle, request: &Request, day: Date, incomplete: &mut bool) -> Result<Judged, Exit> {
    let request = Request { as_of: Some(day), ..request.clone() };
    let Scan { sources, outcome } = onus_engine::scan(&request, &bundle.catalogue, &bundle.rules)
        .map_err(|error| message::failed(&error.to_string(), None))?;
    *incomplete |= outcome.is_incomplete();
    let mut judged = Judged::new();
    for judgement in &outcome.judgements {
        let place = sources.locate(judgement.location);
        let (path, line) = place.map_or((String::new(), 0), |(file, start, _)| (file.path().to_owned(), start.line));
        for address in &judgement.instances {
            let key = (judgement.policy.id.to_string(), address.to_string());
            let worst = judged.get(&key).is_none_or(|(verdict, ..)| judgement.verdict < *verdict);
            if worst {
                judged.insert(key, (judgement.verdict, path.clone(), line));
            }
        }
    }
    Ok(judged)
}

/// What came out another way.
fn compare(before: Judged, mut after: Judged) -> Vec<Moved> {
    let mut moved = Vec::new();
    for ((policy, address), (verdict, path, line)) in before {
        let key = (policy, address);
        let now = after.remove(&key).map(|(verdict, ..)| verdict);
        if now != Some(verdict) {
            moved.push(Moved { path, line, policy: key.0, address: key.1, before: Some(verdict), after: now });
        }
    }
    for ((policy, address), (verdict, path, line)) in after {
        moved.push(Moved { path, line, policy, address, before: None, after: Some(verdict) });
    }
    moved.sort();
    moved
}
