//! `onus policies`

use crate::cli::{ColorChoice, Policies, TableFormat};
use crate::exit::Exit;
use crate::{bundle, environment, message, output};
use onus_model::PolicyInfo;

/// Lists the policies.
pub(crate) fn run(arguments: Policies, color: ColorChoice) -> Exit {
    list(&arguments, color).err().unwrap_or(Exit::Clean)
}

fn list(arguments: &Policies, choice: ColorChoice) -> Result<(), Exit> {
    let bundle =
        bundle::load(&arguments.policies, bundle::Pages::Read, environment::color(choice, &std::io::stderr()))?;
    let policies = bundle.rules.policies().iter().map(|policy| &**policy);
    let policies: Vec<&PolicyInfo> = policies.filter(|policy| policy.id.starts_with(&arguments.prefix)).collect();
    if policies.is_empty() && !arguments.prefix.is_empty() {
        return Err(message::failed(&format!("no policy's id starts with `{}`", arguments.prefix), None));
    }
    output::print(&match arguments.format {
        TableFormat::Text => onus_report::policies_text(&policies),
        TableFormat::Markdown => onus_report::policies_markdown(&policies),
        TableFormat::Json => onus_report::policies_json(&policies),
    })
}
