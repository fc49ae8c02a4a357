//! What onus has to say about its input: never lost, never fatal.

use crate::Span;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Part of the input could not be read or finished.
    Error,
    /// Something is odd, or was not followed; the answer stands for what was read.
    Warning,
    /// Worth knowing.
    Note,
}

impl Level {
    /// The name in every output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $text:literal $level:ident,)*) => {
        /// What kind of thing a diagnostic tells. The text form is stable: people filter by it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of their groups.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in every output.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The level a diagnostic of this code has unless it says otherwise.
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$name => Level::$level,)* }
            }
        }
    };
}

codes! {
    // Files.
    /// A file or directory could not be opened or read.
    Unreadable "unreadable" Error,
    /// A path leads outside the scan root, or to something that isn't a regular file.
    OutsideRoot "outside-root" Error,
    /// A file is larger than the limit.
    TooLarge "too-large" Error,
    /// Bytes that are not UTF-8.
    NotUtf8 "not-utf8" Error,
    /// A path given on the command line, or a link, leads nowhere.
    NotFound "not-found" Error,
    /// A path that ignore files or excludes hid.
    Skipped "skipped" Note,

    // Syntax.
    /// The text is not what its language allows.
    Syntax "syntax" Error,
    /// A key or argument is written twice.
    Duplicate "duplicate" Error,
    /// A construct that the language does not support although the syntax allows it (a YAML merge key in a template).
    Unsupported "unsupported" Warning,

    // Evaluation.
    /// An expression or intrinsic could not be evaluated as the real tool would refuse it.
    Evaluation "evaluation" Error,
    /// A name that nothing declares.
    Undeclared "undeclared" Error,
    /// A reference that comes back to itself.
    Cycle "cycle" Error,
    /// A module or nested template that isn't there; what depends on it is unknown.
    ModuleNotFound "module-not-found" Warning,
    /// A module that calls itself.
    ModuleCycle "module-cycle" Error,
    /// A file that an expression reads isn't there or may not be read; the value is unknown.
    FileNotFound "file-not-found" Warning,
    /// count or for_each is unknown until apply: one symbolic instance stands for all.
    UnknownInstances "unknown-instances" Note,
    /// A failed validation, precondition or assertion of the configuration itself.
    Assertion "assertion" Warning,
    /// A limit was reached; what lies beyond is unknown.
    Limit "limit" Error,

    // Catalogue and policies.
    /// A catalogue file is wrong.
    Catalogue "catalogue" Error,
    /// A policy file is wrong.
    Policy "policy" Error,
    /// A policy failed or ran out of its limits while judging.
    PolicyFailed "policy-failed" Error,

    // Configuration and suppressions.
    /// `onus.toml` is wrong.
    Config "config" Error,
    /// A suppression that matches nothing.
    SuppressionUnused "suppression-unused" Warning,
    /// A suppression whose date has passed: it no longer holds.
    SuppressionExpired "suppression-expired" Warning,
    /// A suppression that can't be read.
    SuppressionMalformed "suppression-malformed" Warning,
    /// A suppression that gives no reason.
    SuppressionWithoutReason "suppression-without-reason" Note,
    /// Part of the program failed on this input; the rest went on.
    Crashed "crashed" Error,
}

impl Code {
    /// Whether a diagnostic of this code means that part of the input was not judged, so that the run is incomplete
    /// (exit code 2). Evaluation errors are not: what they touch is unknown, and unknown is counted.
    #[must_use]
    pub fn is_incomplete(self) -> bool {
        matches!(
            self,
            Self::Unreadable
                | Self::OutsideRoot
                | Self::TooLarge
                | Self::NotUtf8
                | Self::NotFound
                | Self::Syntax
                | Self::Limit
                | Self::Catalogue
                | Self::Policy
                | Self::PolicyFailed
                | Self::Config
                | Self::Crashed
        )
    }
}

/// Something about the input. Made by every stage, shown in every format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub level: Level,
    /// What kind of thing it is.
    pub code: Code,
    /// A lowercase fragment without a final period: what is wrong.
    pub message: String,
    /// An imperative sentence: what to do about it.
    pub help: Option<String>,
    /// Where, in a file that was read.
    pub span: Option<Span>,
    /// Where, when the file could not be read: its path from the scan root, with `/`.
    pub path: Option<String>,
    /// The address of the resource, module call or variable that it is about.
    pub address: Option<String>,
    /// Further places, each with a few words.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A diagnostic at the code's own level, without a place.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            level: code.level(),
            code,
            message: message.into(),
            help: None,
            span: None,
            path: None,
            address: None,
            related: Vec::new(),
        }
    }

    /// The same, at `span`.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = span.is_some().then_some(span);
        self
    }

    /// The same, about the file at `path`.
    #[must_use]
    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, about the thing at `address`.
    #[must_use]
    pub fn about(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// The same, at another level.
    #[must_use]
    pub fn at_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The same, with a further place.
    #[must_use]
    pub fn with_related(mut self, span: Span, note: impl Into<String>) -> Self {
        self.related.push((span, note.into()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_kebab_case() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(
            names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        );
    }
}
