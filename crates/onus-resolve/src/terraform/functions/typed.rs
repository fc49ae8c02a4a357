//! Conversions, marks, and functions that give another result at each call.

use super::{Answer, Context, Error, list_of, unknown_of};
use crate::terraform::convert::convert;
use onus_model::{Data, Marks, Reason, Type, Unknown, Value};
use std::sync::Arc;

pub(super) fn impure(name: &str, args: &[Value]) -> Answer {
    Ok(unknown_of(Type::String, args, Some(Reason::Impure(name.into()))))
}

fn first(args: &[Value]) -> Result<&Value, Error> {
    args.first().ok_or_else(|| Error::new("an argument is required"))
}

fn to(args: &[Value], ty: &Type) -> Answer {
    convert(first(args)?, ty).map_err(|message| Error::new(message).at(0))
}

pub(super) fn tobool(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &Type::Bool)
}

pub(super) fn tonumber(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &Type::Number)
}

pub(super) fn tostring(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &Type::String)
}

pub(super) fn tolist(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &list_of(Type::Any))
}

pub(super) fn toset(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &Type::Set(Arc::new(Type::Any)))
}

pub(super) fn tomap(args: &[Value], _: &Context<'_>) -> Answer {
    to(args, &Type::Map(Arc::new(Type::Any)))
}

pub(super) fn sensitive(args: &[Value], _: &Context<'_>) -> Answer {
    Ok(first(args)?.clone().with_marks(Marks { sensitive: true, ..Marks::NONE }))
}

pub(super) fn nonsensitive(args: &[Value], _: &Context<'_>) -> Answer {
    let mut value = first(args)?.clone();
    value.marks.sensitive = false;
    Ok(value)
}

pub(super) fn issensitive(args: &[Value], _: &Context<'_>) -> Answer {
    let value = first(args)?;
    if value.is_unknown() && !value.marks.sensitive {
        // The provider may tell that it is.
        return Ok(unknown_of(Type::Bool, args, None));
    }
    Ok(Value::bool(value.marks.sensitive))
}

/// The day of the plan: always the same, whatever it is.
pub(super) fn plantimestamp() -> Answer {
    let reason = Reason::Impure("plantimestamp".into());
    Ok(Value::unknown(Unknown { not_null: true, ..Unknown::new(Type::String, reason) }))
}

pub(super) fn ephemeralasnull(args: &[Value], _: &Context<'_>) -> Answer {
    let value = first(args)?;
    if value.marks.ephemeral {
        return Ok(Data::Null(crate::terraform::convert::type_of(value)).into());
    }
    Ok(value.clone())
}
