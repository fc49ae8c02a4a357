//! Terraform 1.11's functions.
//!
//! A function gets evaluated arguments and gives the value that Terraform gives, unknown where Terraform cannot know
//! either. `try`, `can`, `templatefile` and `templatestring` evaluate expressions themselves: the evaluator has those.

mod collection;
mod date;
mod encoding;
mod files;
mod network;
mod number;
mod set;
mod shapes;
mod signature;
#[cfg(test)]
mod tests;
mod text;
mod typed;

use crate::terraform::budget::{Budget, Exceeded};
use crate::terraform::convert::{convert, describe};
use crate::terraform::equality::deep_marks;
pub(crate) use encoding::{decode as decode_json, quote};
use onus_model::{Data, Marks, Reason, Reference, Type, Unknown, Value};
use onus_source::Sources;
use signature::{Nulls, Signature};
use std::sync::Arc;

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

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

/// What the code of a function gives.
type Answer = Result<Value, Error>;

/// Whether Terraform has a function of this name. `core::` is taken off; provider functions exist if they are written.
pub(crate) fn exists(name: &str) -> bool {
    name.starts_with("provider::") || signature::find(name.strip_prefix("core::").unwrap_or(name)).is_some()
}

/// Calls the function `name` (`upper`, `core::upper`, `provider::aws::arn_parse`).
///
/// # Errors
/// When Terraform refuses the call, a file can't be read, or a limit is reached; [`Error::kind`] tells which.
pub(crate) fn call(name: &str, args: &[Value], ctx: &Context<'_>) -> Result<Value, Error> {
    if name.starts_with("provider::") {
        return Ok(unknown_of(Type::Any, args, Some(Reason::Impure(name.into()))));
    }
    let Some(signature) = signature::find(name.strip_prefix("core::").unwrap_or(name)) else {
        return Err(Error::new(format!("there is no function `{name}`")));
    };
    let size: u64 = args.iter().map(|arg| arg.as_sequence().map_or(1, |items| 1 + items.len() as u64)).sum();
    ctx.budget.step(size)?;
    let args = prepare(signature, args)?;
    let marks = args.iter().fold(Marks::NONE, |marks, arg| marks.and(deep_marks(arg, 0)));
    let marks = if signature.keeps_marks { Marks::NONE } else { marks };
    for (i, arg) in args.iter().enumerate() {
        if !shapes::fits(signature.name, i, &args, arg) {
            let ty = crate::terraform::convert::type_of(arg);
            return Err(Error::new(format!("the function doesn't take a {}", describe(&ty))).at(i));
        }
    }
    if signature.waits_for_known && !args.iter().all(Value::is_wholly_known)
        || !signature.takes_unknown && args.iter().any(Value::is_unknown)
    {
        let ty = (signature.returns)(&args);
        return Ok(unknown_of(ty, &args, None).with_marks(marks));
    }
    Ok((signature.run)(&args, ctx)?.with_marks(marks))
}

/// The arguments converted to the parameters' types, with nulls refused where the function refuses them.
fn prepare(signature: &Signature, args: &[Value]) -> Result<Vec<Value>, Error> {
    // One of the few whose number of arguments the parameters don't tell.
    let fixed = if signature.name == "setproduct" { 2 } else { signature.parameters.len() };
    if signature.name == "lookup" && args.len() > 3 {
        return Err(Error::new("`lookup` takes 2 or 3 arguments"));
    }
    if args.len() < fixed || (signature.rest.is_none() && args.len() > fixed) {
        let more = if signature.rest.is_some() { " or more" } else { "" };
        return Err(Error::new(format!("`{}` takes {fixed}{more} arguments, not {}", signature.name, args.len())));
    }
    let parameters = signature.parameters.iter().chain(signature.rest.iter().cycle());
    let prepared = args.iter().zip(parameters).enumerate().map(|(i, (arg, parameter))| {
        if arg.is_null() && parameter.nulls == Nulls::Refused {
            return Err(Error::new("the argument must not be null").at(i));
        }
        convert(arg, &(parameter.ty)()).map_err(|message| Error::new(message).at(i))
    });
    prepared.collect()
}

/// An unknown of type `ty` that depends on everything unknown in `args`, for the first reason there or the one given.
fn unknown_of(ty: Type, args: &[Value], reason: Option<Reason>) -> Value {
    let mut references: Vec<Reference> = args.iter().flat_map(Value::references).collect();
    references.sort();
    references.dedup();
    let reason = reason.or_else(|| args.iter().find_map(|arg| reason_of(arg, 0))).unwrap_or(Reason::Computed);
    // What has a type of its own is the result of a computation, which is never null.
    let not_null = ty != Type::Any;
    Value::unknown(Unknown { references: references.into(), derived: true, not_null, ..Unknown::new(ty, reason) })
}

fn reason_of(value: &Value, depth: usize) -> Option<Reason> {
    if depth > crate::terraform::budget::MAX_DEPTH {
        return None;
    }
    match &value.data {
        Data::Unknown(unknown) => Some(unknown.reason.clone()),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            items.iter().find_map(|item| reason_of(item, depth + 1))
        }
        Data::Map(_, entries) | Data::Object(entries) => entries.values().find_map(|item| reason_of(item, depth + 1)),
        _ => None,
    }
}

/// The text of an argument that the signature made a known string.
fn text(args: &[Value], index: usize) -> Result<&str, Error> {
    args.get(index).and_then(Value::as_str).ok_or_else(|| Error::new("a string is required").at(index))
}

/// The whole number in an argument.
fn whole(args: &[Value], index: usize) -> Result<i64, Error> {
    let number = args.get(index).and_then(Value::as_number);
    number.and_then(onus_model::Number::as_i64).ok_or_else(|| Error::new("a whole number is required").at(index))
}

/// The elements of a list, set or tuple argument.
fn items(args: &[Value], index: usize) -> Result<&[Value], Error> {
    args.get(index).and_then(Value::as_sequence).ok_or_else(|| Error::new("a list, set or tuple is required").at(index))
}

/// A string result, paid for.
fn string(text: &str, ctx: &Context<'_>) -> Answer {
    ctx.budget.bytes(text.len() as u64)?;
    Ok(crate::terraform::convert::string(text))
}

/// A list of one type, paid for.
fn list(ty: Type, items: Vec<Value>, ctx: &Context<'_>) -> Answer {
    ctx.budget.elements(items.len() as u64)?;
    Ok(Data::List(ty, items.into()).into())
}

/// A tuple, paid for.
fn tuple(items: Vec<Value>, ctx: &Context<'_>) -> Answer {
    ctx.budget.elements(items.len() as u64)?;
    Ok(Value::tuple(items))
}

fn list_of(ty: Type) -> Type {
    Type::List(Arc::new(ty))
}
