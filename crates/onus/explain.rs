//! `onus explain`

use crate::cli::{ColorChoice, Explain};
use crate::exit::Exit;
use crate::{bundle, environment, message, output};
use onus_catalogue::{Catalogue, DefaultFact};
use onus_model::PolicyInfo;
use std::sync::Arc;

/// Shows the page of a policy.
pub(crate) fn run(arguments: Explain, color: ColorChoice) -> Exit {
    explain(&arguments, color).err().unwrap_or(Exit::Clean)
}

fn explain(arguments: &Explain, choice: ColorChoice) -> Result<(), Exit> {
    let bundle =
        bundle::load(&arguments.policies, bundle::Pages::Read, environment::color(choice, &std::io::stderr()))?;
    let policies = bundle.rules.policies();
    let found = named(policies, &arguments.id);
    if found.is_empty() {
        let id = &arguments.id;
        let near: Vec<&str> =
            policies.iter().map(|policy| &*policy.id).filter(|other| other.contains(id.as_str())).take(8).collect();
        let help = if near.is_empty() {
            "`onus policies` lists them all.".to_owned()
        } else {
            format!("There are {}.", near.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "))
        };
        return Err(message::failed(&format!("there is no policy `{id}`"), Some(&help)));
    }
    let color = environment::color(choice, &std::io::stdout());
    let width = environment::width();
    let page = |policy: &PolicyInfo| onus_report::explain(policy, &defaults(policy, &bundle.catalogue), width, color);
    let pages: Vec<String> = found.into_iter().map(page).collect();
    output::print(&pages.join("\n"))
}

/// What holds when the attributes that decide are left out, a line each.
fn defaults(policy: &PolicyInfo, catalogue: &Catalogue) -> Vec<String> {
    let facts = policy.kinds.iter().flat_map(|kind| catalogue.defaults(kind));
    // `rules[0].cidr` and `rules` rest on the defaults of what they name and of what is in it.
    let decides = |fact: &DefaultFact| {
        policy.attributes.iter().any(|path| {
            let path = path.split('[').next().unwrap_or(path);
            fact.attribute == path || fact.attribute.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
        })
    };
    facts.filter(decides).map(|fact| line(&fact)).collect()
}

fn line(fact: &DefaultFact) -> String {
    let since = fact.since.map_or_else(String::new, |day| format!(" since {day}"));
    let until = fact.until.map_or_else(String::new, |day| format!(" until {day}"));
    let conditions = match fact.conditions.as_slice() {
        [] => String::new(),
        conditions => format!(" ({})", conditions.join(", ")),
    };
    format!("{} = {}{since}{until}{conditions}, {}", fact.attribute, fact.value, fact.source)
}

/// The policy with this id, else those that check what another tool calls so.
fn named<'a>(policies: &'a [Arc<PolicyInfo>], id: &str) -> Vec<&'a PolicyInfo> {
    if let Some(policy) = policies.iter().find(|policy| &*policy.id == id) {
        return vec![policy];
    }
    let called_so =
        |policy: &&Arc<PolicyInfo>| policy.aliases.values().flatten().any(|alias| alias.eq_ignore_ascii_case(id));
    policies.iter().filter(called_so).map(|policy| &**policy).collect()
}
