//! Functions on sets.

use super::{Answer, Context, Error, items};
use crate::terraform::convert::{convert, order, set, type_of, unify};
use onus_model::{Data, Type, Value};
use std::cmp::Ordering;
use std::sync::Arc;

/// The arguments as sets of one type.
fn alike(args: &[Value]) -> Result<(Type, Vec<Vec<Value>>), Error> {
    let types: Vec<_> = args.iter().map(type_of).collect();
    let different = || Error::new("the sets have different types");
    let Some(Type::Set(element)) = unify(&types) else { return Err(different()) };
    // Empty sets have no type to differ by.
    let typed = types.iter().filter(|ty| !matches!(ty, Type::Set(element) if **element == Type::Any));
    if *element == Type::Any && typed.clone().any(|ty| Some(ty) != typed.clone().next()) {
        return Err(different());
    }
    let ty = Type::Set(Arc::clone(&element));
    let sets = args.iter().map(|arg| Ok(convert(arg, &ty)?.as_sequence().unwrap_or_default().to_vec()));
    Ok(((*element).clone(), sets.collect::<Result<_, Error>>()?))
}

fn holds(set: &[Value], item: &Value) -> bool {
    set.binary_search_by(|other| order(other, item)).is_ok()
}

pub(super) fn setunion(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (ty, sets) = alike(args)?;
    let all = sets.concat();
    ctx.budget.elements(all.len() as u64)?;
    Ok(set(ty, all))
}

pub(super) fn setintersection(args: &[Value], _: &Context<'_>) -> Answer {
    let (ty, sets) = alike(args)?;
    if !args.iter().all(Value::is_wholly_known) {
        return Ok(super::unknown_of(Type::Set(Arc::new(ty)), args, None));
    }
    let Some((first, others)) = sets.split_first() else { return Err(Error::new("a set is required")) };
    let kept = first.iter().filter(|item| others.iter().all(|other| holds(other, item)));
    Ok(set(ty, kept.cloned().collect()))
}

pub(super) fn setsubtract(args: &[Value], _: &Context<'_>) -> Answer {
    let (ty, sets) = alike(args)?;
    if !args.iter().all(Value::is_wholly_known) {
        return Ok(super::unknown_of(Type::Set(Arc::new(ty)), args, None));
    }
    let [first, second] = sets.as_slice() else { return Err(Error::new("two sets are required")) };
    Ok(set(ty, first.iter().filter(|item| !holds(second, item)).cloned().collect()))
}

pub(super) fn setproduct(args: &[Value], ctx: &Context<'_>) -> Answer {
    if args.len() < 2 {
        return Err(Error::new("at least two arguments are required"));
    }
    let mut count: u64 = 1;
    for i in 0..args.len() {
        count = count.saturating_mul(items(args, i)?.len() as u64);
    }
    ctx.budget.elements(count)?;
    ctx.budget.step(count.saturating_mul(args.len() as u64))?;
    let mut rows: Vec<Vec<Value>> = vec![Vec::new()];
    let mut types = Vec::new();
    if count == 0 {
        rows.clear();
    }
    for (i, arg) in args.iter().enumerate() {
        let element = match &arg.data {
            Data::List(ty, _) | Data::Set(ty, _) => ty.clone(),
            _ => {
                let types: Vec<_> = items(args, i)?.iter().map(type_of).collect();
                unify(&types).ok_or_else(|| Error::new("all elements must have the same type").at(i))?
            }
        };
        let items: Result<Vec<_>, _> = items(args, i)?.iter().map(|item| convert(item, &element)).collect();
        let items = items?;
        types.push(element);
        rows = rows
            .iter()
            .flat_map(|row| {
                items.iter().map(move |item| {
                    let mut row = row.clone();
                    row.push(item.clone());
                    row
                })
            })
            .collect();
    }
    let marks = args.iter().fold(onus_model::Marks::NONE, |marks, arg| marks.and(arg.marks));
    let element = Type::Tuple(types.into());
    let mut rows: Vec<Value> = rows.into_iter().map(Value::tuple).collect();
    if args.iter().any(|arg| matches!(arg.data, Data::Set(..))) {
        // Known elements are distinct already; sorting keeps the order that sets iterate in.
        rows.sort_by(|a, b| if a.is_wholly_known() && b.is_wholly_known() { order(a, b) } else { Ordering::Equal });
        return Ok(Value::from(Data::Set(element, rows.into())).with_marks(marks));
    }
    Ok(Value::from(Data::List(element, rows.into())).with_marks(marks))
}
