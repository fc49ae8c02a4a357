//! The environment and the terminal. Nothing else in onus reads them.

use crate::cli::ColorChoice;
use std::collections::BTreeMap;
use std::io::IsTerminal;

/// The width where there is no terminal.
const WIDTH: usize = 100;

/// `TF_VAR_*`, without the prefix. Names and values that are not UTF-8 can't be meant for Terraform.
pub(crate) fn terraform_variables() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| {
            let name = name.into_string().ok()?;
            Some((name.strip_prefix("TF_VAR_")?.to_owned(), value.into_string().ok()?))
        })
        .collect()
}

/// `TF_WORKSPACE`
pub(crate) fn terraform_workspace() -> Option<String> {
    std::env::var("TF_WORKSPACE").ok().filter(|name| !name.is_empty())
}

/// Whether to color what goes to `stream`: the flag, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then whether
/// it is a terminal that can.
pub(crate) fn color(choice: ColorChoice, stream: &impl IsTerminal) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let is = |name: &str, text: &str| set(name).is_some_and(|value| value == text);
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if set("NO_COLOR").is_some() => false,
        ColorChoice::Auto
            if ["CLICOLOR_FORCE", "FORCE_COLOR"].iter().any(|name| set(name).is_some() && !is(name, "0")) =>
        {
            true
        }
        ColorChoice::Auto => stream.is_terminal() && !is("TERM", "dumb") && !is("CLICOLOR", "0"),
    }
}

/// The width of the terminal behind standard output, in columns.
pub(crate) fn width() -> usize {
    match terminal_size::terminal_size_of(std::io::stdout()) {
        Some((terminal_size::Width(columns), _)) => usize::from(columns).clamp(60, 140),
        None => WIDTH,
    }
}
