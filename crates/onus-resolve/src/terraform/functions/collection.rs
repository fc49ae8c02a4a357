//! Functions on lists, maps and objects.

use super::{Answer, Context, Error, items, list, list_of, tuple, unknown_of, whole};
use crate::terraform::convert::{convert, to_bool, type_of, unify};
use crate::terraform::equality::equal;
use onus_model::{Data, Part, Type, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

fn arg(args: &[Value], index: usize) -> Result<&Value, Error> {
    args.get(index).ok_or_else(|| Error::new("an argument is missing").at(index))
}

fn entries(args: &[Value], index: usize) -> Result<&BTreeMap<Arc<str>, Value>, Error> {
    arg(args, index)?.as_entries().ok_or_else(|| Error::new("a map or object is required").at(index))
}

pub(super) fn alltrue(args: &[Value], _: &Context<'_>) -> Answer {
    decide(args, false)
}

pub(super) fn anytrue(args: &[Value], _: &Context<'_>) -> Answer {
    decide(args, true)
}

/// The answer as soon as one element is `decisive`, its opposite when none is; null counts as false.
fn decide(args: &[Value], decisive: bool) -> Answer {
    let list = arg(args, 0)?;
    if list.is_unknown() {
        return Ok(unknown_of(Type::Bool, args, None));
    }
    let items = items(args, 0)?;
    let known = items.iter().filter(|item| !item.is_unknown());
    if known.into_iter().any(|item| to_bool(item).unwrap_or(false) == decisive) {
        return Ok(Value::bool(decisive));
    }
    if items.iter().any(Value::is_unknown) {
        return Ok(unknown_of(Type::Bool, args, None));
    }
    Ok(Value::bool(!decisive))
}

/// An unknown number that is no less than `least`.
fn at_least(least: u64, args: &[Value]) -> Value {
    let value = unknown_of(Type::Number, args, None);
    let Data::Unknown(unknown) = &value.data else { return value };
    Value::unknown(onus_model::Unknown { least: Some(least), ..(**unknown).clone() })
}

pub(super) fn length(args: &[Value], _: &Context<'_>) -> Answer {
    let value = arg(args, 0)?;
    let length = match &value.data {
        Data::Unknown(unknown) => match &unknown.ty {
            Type::Tuple(types) => types.len(),
            Type::Object(fields) => fields.len(),
            Type::Bool | Type::Number => return Err(Error::new("a collection or string is required").at(0)),
            _ => {
                // The text that is known counts already; what follows may join its last character.
                let known: usize = unknown
                    .parts
                    .iter()
                    .map(|part| match part {
                        Part::Text(text) => super::text::graphemes(text).count().saturating_sub(1),
                        Part::Hole(_) => 0,
                    })
                    .sum();
                return Ok(at_least(known as u64, args).with_marks(value.marks));
            }
        },
        Data::String(text) => super::text::graphemes(text).count(),
        Data::List(_, items) | Data::Tuple(items) => items.len(),
        // An unknown element may turn out equal to another.
        Data::Set(_, items) if items.len() > 1 && !value.is_wholly_known() => {
            return Ok(at_least(1, args).with_marks(value.marks));
        }
        Data::Set(_, items) => items.len(),
        Data::Map(_, entries) | Data::Object(entries) => entries.len(),
        _ => return Err(Error::new("a collection or string is required").at(0)),
    };
    Ok(Value::number(length as i64).with_marks(value.marks))
}

pub(super) fn chunklist(args: &[Value], ctx: &Context<'_>) -> Answer {
    let list_value = arg(args, 0)?;
    let items = items(args, 0)?;
    let size = whole(args, 1)?;
    let size = usize::try_from(size).map_err(|_| Error::new("the size must not be negative").at(1))?;
    let Data::List(element, _) = &list_value.data else { return Err(Error::new("a list is required").at(0)) };
    let size = if size == 0 { items.len().max(1) } else { size };
    let chunks = items.chunks(size).map(|chunk| Data::List(element.clone(), chunk.into()).into()).collect();
    Ok(list(list_of(element.clone()), chunks, ctx)?.with_marks(list_value.marks))
}

pub(super) fn coalesce(args: &[Value], _: &Context<'_>) -> Answer {
    let types: Vec<_> = args.iter().map(type_of).collect();
    let ty = unify(&types).ok_or_else(|| Error::new("all arguments must have the same type"))?;
    for value in args {
        let certainly_text = |u: &onus_model::Unknown| u.not_null || u.parts.iter().any(|p| matches!(p, Part::Text(_)));
        if value.as_unknown().is_some_and(|unknown| !certainly_text(unknown) || !unknown.alternatives.is_empty()) {
            return Ok(unknown_of(ty, args, None));
        }
        if value.is_null() {
            continue;
        }
        let value = convert(value, &ty)?;
        if value.as_str() == Some("") {
            continue;
        }
        return Ok(value);
    }
    Err(Error::new("no argument is anything but null or an empty string"))
}

pub(super) fn coalescelist(args: &[Value], _: &Context<'_>) -> Answer {
    if args.is_empty() {
        return Err(Error::new("an argument is required"));
    }
    let ordered = |value: &Value| matches!(value.data, Data::List(..) | Data::Tuple(_) | Data::Unknown(_));
    if let (false, Some(i)) = (args.iter().any(Value::is_unknown), args.iter().position(|value| !ordered(value))) {
        return Err(Error::new("a list or tuple is required").at(i));
    }
    for (i, value) in args.iter().enumerate() {
        if value.is_unknown() {
            return Ok(unknown_of(Type::Any, args, None));
        }
        let (Data::List(_, items) | Data::Tuple(items)) = &value.data else {
            return Err(Error::new("a list or tuple is required").at(i));
        };
        if !items.is_empty() {
            return Ok(value.clone());
        }
    }
    Err(Error::new("every list is empty"))
}

pub(super) fn compact(args: &[Value], ctx: &Context<'_>) -> Answer {
    let kept = items(args, 0)?.iter().filter(|item| !item.is_null() && item.as_str() != Some(""));
    list(Type::String, kept.cloned().collect(), ctx)
}

pub(super) fn concat(args: &[Value], ctx: &Context<'_>) -> Answer {
    if args.is_empty() {
        return Err(Error::new("a list is required"));
    }
    let mut all = Vec::new();
    let mut types = Vec::new();
    let mut marks = onus_model::Marks::NONE;
    for (i, arg) in args.iter().enumerate() {
        marks = marks.and(arg.marks);
        match &arg.data {
            Data::List(ty, items) => {
                types.push(ty.clone());
                all.extend(items.iter().cloned());
            }
            Data::Tuple(items) => all.extend(items.iter().cloned()),
            _ => return Err(Error::new("a list or tuple is required").at(i)),
        }
        ctx.budget.step(all.len() as u64)?;
    }
    // Lists that don't unify become a tuple, as do lists with tuples.
    if types.len() == args.len()
        && let Some(ty) = unify(&types)
    {
        let all: Result<Vec<_>, _> = all.iter().map(|item| convert(item, &ty)).collect();
        return Ok(list(ty, all?, ctx)?.with_marks(marks));
    }
    Ok(tuple(all, ctx)?.with_marks(marks))
}

pub(super) fn contains(args: &[Value], _: &Context<'_>) -> Answer {
    if arg(args, 0)?.is_unknown() || (arg(args, 1)?.is_unknown() && arg(args, 0)?.as_sequence().is_none()) {
        return Ok(unknown_of(Type::Bool, args, None));
    }
    let mut unknown = false;
    for item in items(args, 0)? {
        match equal(item, arg(args, 1)?).as_bool() {
            Some(true) => return Ok(Value::bool(true)),
            Some(false) => {}
            None => unknown = true,
        }
    }
    Ok(if unknown { unknown_of(Type::Bool, args, None) } else { Value::bool(false) })
}

pub(super) fn index(args: &[Value], _: &Context<'_>) -> Answer {
    if arg(args, 0)?.is_unknown() || (arg(args, 1)?.is_unknown() && arg(args, 0)?.as_sequence().is_none()) {
        return Ok(unknown_of(Type::Number, args, None));
    }
    let (Data::List(_, items) | Data::Tuple(items)) = &arg(args, 0)?.data else {
        return Err(Error::new("a list or tuple is required").at(0));
    };
    for (i, item) in items.iter().enumerate() {
        match equal(item, arg(args, 1)?).as_bool() {
            Some(true) => return Ok(Value::number(i as i64)),
            Some(false) => {}
            None => return Ok(unknown_of(Type::Number, args, None)),
        }
    }
    Err(Error::new("the list doesn't hold this value").at(1))
}

pub(super) fn distinct(args: &[Value], ctx: &Context<'_>) -> Answer {
    let Data::List(element, items) = &arg(args, 0)?.data else { return Err(Error::new("a list is required").at(0)) };
    let mut order: Vec<usize> = (0..items.len()).collect();
    let by = |a: &usize, b: &usize| match (items.get(*a), items.get(*b)) {
        (Some(a), Some(b)) => crate::terraform::convert::order(a, b),
        _ => std::cmp::Ordering::Equal,
    };
    order.sort_by(by);
    order.dedup_by(|a, b| items.get(*a).map(|v| &v.data) == items.get(*b).map(|v| &v.data));
    order.sort_unstable();
    let kept = order.into_iter().filter_map(|i| items.get(i).cloned()).collect();
    list(element.clone(), kept, ctx)
}

pub(super) fn element(args: &[Value], _: &Context<'_>) -> Answer {
    let (Data::List(_, items) | Data::Tuple(items)) = &arg(args, 0)?.data else {
        return Err(Error::new("a list or tuple is required").at(0));
    };
    let index = whole(args, 1)?;
    if items.is_empty() {
        return Err(Error::new("the list is empty").at(0));
    }
    // Terraform 1.11 fails for a negative index, newer versions count from the end.
    let place = usize::try_from(index.rem_euclid(i64::try_from(items.len()).unwrap_or(1))).unwrap_or(0);
    let found = items.get(place).cloned().ok_or_else(|| Error::new("the list is empty"))?;
    Ok(found.with_marks(arg(args, 0)?.marks).with_marks(arg(args, 1)?.marks))
}

pub(super) fn flatten(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut flat = Vec::new();
    let outer = arg(args, 0)?;
    let items = items(args, 0)?;
    let mut marks = outer.marks;
    if !flatten_into(items, &mut flat, &mut marks, ctx, 0)? {
        return Ok(unknown_of(Type::Any, args, None).with_marks(marks));
    }
    Ok(tuple(flat, ctx)?.with_marks(marks))
}

/// Whether every nested list was known.
fn flatten_into(
    items: &[Value],
    flat: &mut Vec<Value>,
    marks: &mut onus_model::Marks,
    ctx: &Context<'_>,
    depth: usize,
) -> Result<bool, Error> {
    if depth > crate::terraform::budget::MAX_DEPTH {
        return Err(Error::limit("the lists are nested too deeply"));
    }
    ctx.budget.step(items.len() as u64)?;
    for item in items {
        match &item.data {
            Data::List(_, inner) | Data::Set(_, inner) | Data::Tuple(inner) => {
                *marks = marks.and(item.marks);
                if !flatten_into(inner, flat, marks, ctx, depth + 1)? {
                    return Ok(false);
                }
            }
            // An unknown may turn out a list.
            Data::Unknown(unknown)
                if matches!(unknown.ty, Type::Any | Type::List(_) | Type::Set(_) | Type::Tuple(_)) =>
            {
                return Ok(false);
            }
            _ => flat.push(item.clone()),
        }
    }
    Ok(true)
}

pub(super) fn keys(args: &[Value], ctx: &Context<'_>) -> Answer {
    let map = arg(args, 0)?;
    if let Some(Type::Object(fields)) = map.as_unknown().map(|unknown| &unknown.ty) {
        let keys = fields.keys().map(|key| Value::string(Arc::clone(key))).collect();
        return Ok(tuple(keys, ctx)?.with_marks(map.marks));
    }
    if map.is_unknown() {
        return Ok(unknown_of(list_of(Type::String), args, None));
    }
    let keys: Vec<_> = entries(args, 0)?.keys().map(|key| Value::string(Arc::clone(key))).collect();
    let answer = match map.data {
        Data::Object(_) => tuple(keys, ctx),
        _ => list(Type::String, keys, ctx),
    };
    Ok(answer?.with_marks(map.marks))
}

pub(super) fn values(args: &[Value], ctx: &Context<'_>) -> Answer {
    let map = arg(args, 0)?;
    let values = entries(args, 0)?.values().cloned().collect();
    let answer = match &map.data {
        Data::Map(ty, _) => list(ty.clone(), values, ctx),
        _ => tuple(values, ctx),
    };
    Ok(answer?.with_marks(map.marks))
}

pub(super) fn lookup(args: &[Value], _: &Context<'_>) -> Answer {
    if args.len() > 3 {
        return Err(Error::new("two or three arguments are required"));
    }
    let map = arg(args, 0)?;
    let entries = entries(args, 0)?;
    let key = super::text(args, 1)?;
    let marks = map.marks.and(arg(args, 1)?.marks);
    let found = match (&map.data, entries.get(key), args.get(2)) {
        // The default of a map must fit even where it isn't needed.
        (Data::Map(ty, _), Some(value), Some(default)) => {
            convert(default, ty).map_err(|m| Error::new(m).at(2))?;
            value.clone()
        }
        (_, Some(value), _) => value.clone(),
        (Data::Map(ty, _), None, Some(default)) => convert(default, ty).map_err(|m| Error::new(m).at(2))?,
        (_, None, Some(default)) => default.clone(),
        (_, None, None) => return Err(Error::new(format!("there is no key `{key}`, and no default")).at(1)),
    };
    Ok(found.with_marks(marks))
}

pub(super) fn matchkeys(args: &[Value], ctx: &Context<'_>) -> Answer {
    let Data::List(element, values) = &arg(args, 0)?.data else { return Err(Error::new("a list is required").at(0)) };
    let (keys, wanted) = (items(args, 1)?, items(args, 2)?);
    if values.len() != keys.len() {
        return Err(Error::new("there must be as many keys as values").at(1));
    }
    let types = [type_of(arg(args, 1)?), type_of(arg(args, 2)?)];
    let Some(Type::List(ty)) = unify(&types) else { return Err(Error::new("the keys have different types").at(2)) };
    if !args.iter().all(Value::is_wholly_known) {
        return Ok(unknown_of(type_of(arg(args, 0)?), args, None));
    }
    let in_order =
        |values: &[Value]| -> Result<Vec<Value>, String> { values.iter().map(|v| convert(v, &ty)).collect() };
    let (keys, mut wanted) = (in_order(keys)?, in_order(wanted)?);
    wanted.sort_by(crate::terraform::convert::order);
    let is_wanted = |key: &Value| wanted.binary_search_by(|w| crate::terraform::convert::order(w, key)).is_ok();
    let kept = values.iter().zip(&keys).filter(|(_, key)| is_wanted(key)).map(|(value, _)| value.clone());
    list(element.clone(), kept.collect(), ctx)
}

pub(super) fn merge(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut merged: BTreeMap<Arc<str>, Value> = BTreeMap::new();
    let mut map_type: Option<Type> = None;
    let mut only_maps = true;
    let mut marks = onus_model::Marks::NONE;
    for (i, arg) in args.iter().enumerate() {
        marks = marks.and(arg.marks);
        match &arg.data {
            Data::Null(_) => {}
            Data::Map(ty, entries) => {
                only_maps &= map_type.get_or_insert_with(|| ty.clone()) == ty;
                ctx.budget.step(entries.len() as u64)?;
                merged.extend(entries.iter().map(|(key, value)| (Arc::clone(key), value.clone())));
            }
            Data::Object(entries) => {
                only_maps = false;
                ctx.budget.step(entries.len() as u64)?;
                merged.extend(entries.iter().map(|(key, value)| (Arc::clone(key), value.clone())));
            }
            _ => return Err(Error::new("a map or object is required").at(i)),
        }
    }
    ctx.budget.elements(merged.len() as u64)?;
    let value: Value = match map_type {
        Some(ty) if only_maps => Data::Map(ty, Arc::new(merged)).into(),
        _ => Value::object(merged),
    };
    Ok(value.with_marks(marks))
}

pub(super) fn one(args: &[Value], _: &Context<'_>) -> Answer {
    match (&arg(args, 0)?.data, items(args, 0)?) {
        (Data::List(ty, _) | Data::Set(ty, _), []) => Ok(Data::Null(ty.clone()).into()),
        (_, []) => Ok(Value::null()),
        (_, [only]) => Ok(only.clone()),
        _ => Err(Error::new("the list has more than one element").at(0)),
    }
}

pub(super) fn reverse(args: &[Value], ctx: &Context<'_>) -> Answer {
    let value = arg(args, 0)?;
    let reversed = items(args, 0)?.iter().rev().cloned().collect();
    let answer = match &value.data {
        Data::List(ty, _) | Data::Set(ty, _) => list(ty.clone(), reversed, ctx),
        _ => tuple(reversed, ctx),
    };
    Ok(answer?.with_marks(value.marks))
}

pub(super) fn slice(args: &[Value], ctx: &Context<'_>) -> Answer {
    let value = arg(args, 0)?;
    if value.is_unknown() || args.iter().skip(1).any(Value::is_unknown) {
        return slice_of_unknown(args, ctx);
    }
    let (Data::List(_, items) | Data::Tuple(items)) = &value.data else {
        return Err(Error::new("a list or tuple is required").at(0));
    };
    let (start, end) = (whole(args, 1)?, whole(args, 2)?);
    let bounds = usize::try_from(start).ok().zip(usize::try_from(end).ok()).filter(|(start, end)| start <= end);
    let kept = bounds.and_then(|(start, end)| items.get(start..end));
    let kept = kept.ok_or_else(|| Error::new(format!("{start} to {end} doesn't lie within the list")).at(1))?.to_vec();
    let answer = match &value.data {
        Data::List(ty, _) => list(ty.clone(), kept, ctx),
        _ => tuple(kept, ctx),
    };
    Ok(answer?.with_marks(value.marks))
}

/// A slice of an unknown list has a known length, or fails.
fn slice_of_unknown(args: &[Value], ctx: &Context<'_>) -> Answer {
    let length = arg(args, 0)?.as_sequence().map_or(i64::MAX, |items| items.len() as i64);
    for i in 1..args.len() {
        if !arg(args, i)?.is_unknown() && !(0..=length).contains(&whole(args, i)?) {
            return Err(Error::new("this doesn't lie within the list").at(i));
        }
    }
    let element = match type_of(arg(args, 0)?) {
        Type::List(element) => (*element).clone(),
        Type::Any => Type::Any,
        Type::Tuple(_) => return Ok(unknown_of(Type::Any, args, None)),
        _ => return Err(Error::new("a list or tuple is required").at(0)),
    };
    if args.iter().skip(1).any(Value::is_unknown) {
        return Ok(unknown_of(list_of(element), args, None));
    }
    let (start, end) = (whole(args, 1)?, whole(args, 2)?);
    let Some(length) = end.checked_sub(start).and_then(|length| u64::try_from(length).ok()).filter(|_| start >= 0)
    else {
        return Err(Error::new(format!("{start} to {end} doesn't lie within the list")).at(1));
    };
    ctx.budget.elements(length)?;
    let items = vec![unknown_of(element.clone(), args, None); usize::try_from(length).unwrap_or(0)];
    Ok(Data::List(element, items.into()).into())
}

pub(super) fn sort(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut items = items(args, 0)?.to_vec();
    if items.iter().any(Value::is_null) {
        return Err(Error::new("null can't be sorted").at(0));
    }
    if items.iter().any(Value::is_unknown) {
        // Every place may hold the unknown one.
        let items = vec![unknown_of(Type::String, args, None); items.len()];
        return list(Type::String, items, ctx);
    }
    items.sort_by(crate::terraform::convert::order);
    list(Type::String, items, ctx)
}

pub(super) fn transpose(args: &[Value], ctx: &Context<'_>) -> Answer {
    let mut transposed: BTreeMap<Arc<str>, Vec<Value>> = BTreeMap::new();
    for (key, list) in entries(args, 0)? {
        let items = list.as_sequence().ok_or_else(|| Error::new("null can't be transposed").at(0))?;
        ctx.budget.step(items.len() as u64)?;
        for item in items {
            let text = item.as_str().ok_or_else(|| Error::new("null can't become a key").at(0))?;
            transposed.entry(text.into()).or_default().push(Value::string(Arc::clone(key)));
        }
    }
    let lists = transposed.into_iter().map(|(key, items)| (key, Data::List(Type::String, items.into()).into()));
    Ok(Data::Map(list_of(Type::String), Arc::new(lists.collect())).into())
}

pub(super) fn zipmap(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (keys, list) = (items(args, 0)?, arg(args, 1)?);
    let (Data::List(_, values) | Data::Tuple(values)) = &list.data else {
        return Err(Error::new("a list or tuple is required").at(1));
    };
    if !keys.iter().all(|key| !key.is_unknown()) {
        return Ok(unknown_of(Type::Any, args, None));
    }
    if keys.len() != values.len() {
        return Err(Error::new("there must be as many values as keys").at(1));
    }
    ctx.budget.elements(keys.len() as u64)?;
    let mut entries = BTreeMap::new();
    for (key, value) in keys.iter().zip(values.iter()) {
        let key = key.as_str().ok_or_else(|| Error::new("a key must not be null").at(0))?;
        entries.insert(Arc::from(key), value.clone());
    }
    // Keys can't have marks: the map has them.
    let marks = keys.iter().fold(arg(args, 0)?.marks.and(list.marks), |marks, key| marks.and(key.marks));
    let value: Value = match &list.data {
        Data::List(ty, _) => Data::Map(ty.clone(), Arc::new(entries)).into(),
        _ => Value::object(entries),
    };
    Ok(value.with_marks(marks))
}
