//! `onus explain`

use crate::cli::{ColorChoice, Explain};
use crate::exit::Exit;
use crate::{bundle, environment, message, output};
use onus_model::PolicyInfo;
use std::sync::Arc;

/// Shows the page of a policy.
pub(crate) fn run(arguments: Explain, color: ColorChoice) -> Exit {
    explain(&arguments, color).err().unwrap_or(Exit::Clean)
}

fn explain(arguments: &Explain, choice: ColorChoice) -> Result<(), Exit> {
    let bundle = bundle::load(&arguments.policies, environment::color(choice, &std::io::stderr()))?;
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
    let pages: Vec<String> =
        found.into_iter().map(|policy| onus_report::explain(policy, environment::width(), color)).collect();
    output::print(&pages.join("\n"))
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
