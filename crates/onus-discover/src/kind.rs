//! What a file may be, by its name.

/// What a file may be, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Terraform configuration: the module in its directory.
    Configuration,
    /// Terraform variable values: input of the module in its directory.
    Variables,
    /// YAML or JSON: perhaps a template, a plan or a state.
    Document,
}

impl FileKind {
    /// What the file called `name` may be; `None` when it is nothing that is scanned. Editors' left-overs, which Terraform
    /// passes over, are nothing.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        const CONFIGURATION: [&str; 4] = [".tf", ".tofu", ".tf.json", ".tofu.json"];
        const DOCUMENT: [&str; 5] = [".yaml", ".yml", ".json", ".template", ".tfstate"];
        if CONFIGURATION.iter().any(|suffix| name.ends_with(suffix)) {
            let left_over =
                name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
            return (!left_over).then_some(Self::Configuration);
        }
        if name.ends_with(".tfvars") || name.ends_with(".tfvars.json") {
            return Some(Self::Variables);
        }
        DOCUMENT.iter().any(|suffix| name.ends_with(suffix)).then_some(Self::Document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_a_file_may_be() {
        for (name, kind) in [
            ("main.tf", Some(FileKind::Configuration)),
            ("main.tofu.json", Some(FileKind::Configuration)),
            (".hidden.tf", None),
            ("main.tf~", None),
            ("prod.auto.tfvars.json", Some(FileKind::Variables)),
            ("app.template", Some(FileKind::Document)),
            ("app.template.json", Some(FileKind::Document)),
            ("terraform.tfstate", Some(FileKind::Document)),
            ("README.md", None),
            ("tf", None),
        ] {
            assert_eq!(FileKind::of(name), kind, "{name}");
        }
    }
}
