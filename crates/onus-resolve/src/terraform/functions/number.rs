//! Functions on numbers.

mod float;

use super::{Answer, Context, Error, items, list, text, unknown_of, whole};
use crate::terraform::convert::to_number;
use onus_model::{Number, Type, Value};

/// Terraform's own limit for `range`.
const MAX_RANGE: usize = 1024;

fn number(args: &[Value], index: usize) -> Result<&Number, Error> {
    args.get(index).and_then(Value::as_number).ok_or_else(|| Error::new("a number is required").at(index))
}

fn finite(result: Option<Number>) -> Answer {
    result.map(Value::number).ok_or_else(|| Error::new("the result isn't a number of a size that can be computed"))
}

pub(super) fn abs(args: &[Value], _: &Context<'_>) -> Answer {
    let n = number(args, 0)?;
    Ok(Value::number(if n.is_negative() { n.negate() } else { n.clone() }))
}

pub(super) fn ceil(args: &[Value], _: &Context<'_>) -> Answer {
    Ok(Value::number(number(args, 0)?.ceil()))
}

pub(super) fn floor(args: &[Value], _: &Context<'_>) -> Answer {
    Ok(Value::number(number(args, 0)?.floor()))
}

pub(super) fn signum(args: &[Value], _: &Context<'_>) -> Answer {
    let n = number(args, 0)?;
    if !n.is_integer() {
        return Err(Error::new("a whole number is required").at(0));
    }
    Ok(Value::number(if n.is_zero() {
        0
    } else if n.is_negative() {
        -1
    } else {
        1
    }))
}

pub(super) fn max(args: &[Value], _: &Context<'_>) -> Answer {
    finite(args.iter().filter_map(Value::as_number).max().cloned())
}

pub(super) fn min(args: &[Value], _: &Context<'_>) -> Answer {
    finite(args.iter().filter_map(Value::as_number).min().cloned())
}

/// Terraform computes this with 64-bit floats.
pub(super) fn log(args: &[Value], _: &Context<'_>) -> Answer {
    let (number, base) = (number(args, 0)?.as_f64(), number(args, 1)?.as_f64());
    finite(Number::from_f64(float::log(number) / float::log(base)))
}

/// Terraform computes this with 64-bit floats.
pub(super) fn pow(args: &[Value], _: &Context<'_>) -> Answer {
    finite(Number::from_f64(float::pow(number(args, 0)?.as_f64(), number(args, 1)?.as_f64())))
}

pub(super) fn sum(args: &[Value], _: &Context<'_>) -> Answer {
    if args.first().is_some_and(Value::is_unknown) {
        return Ok(unknown_of(Type::Number, args, None));
    }
    let items = items(args, 0)?;
    if !items.iter().all(Value::is_wholly_known) {
        return Ok(unknown_of(Type::Number, args, None));
    }
    if items.is_empty() {
        return Err(Error::new("there is nothing to sum up").at(0));
    }
    let mut sum = Number::from(0);
    for item in items {
        let n = to_number(item).ok_or_else(|| Error::new("only numbers can be summed up").at(0))?;
        sum = sum.add(&n).ok_or_else(|| Error::new("the sum can't be computed"))?;
    }
    Ok(Value::number(sum))
}

pub(super) fn parseint(args: &[Value], ctx: &Context<'_>) -> Answer {
    let base = whole(args, 1)?;
    let radix = u32::try_from(base).ok().filter(|base| (2..=62).contains(base));
    let radix = radix.ok_or_else(|| Error::new("the base must lie between 2 and 62").at(1))?;
    let digits = text(args, 0)?;
    ctx.budget.step(digits.len() as u64)?;
    if digits.len() > 100_000 {
        return Err(Error::limit("the number has too many digits").at(0));
    }
    let parsed = if radix <= 36 { Number::parse_integer(digits, radix) } else { parse_case_sensitive(digits, radix) };
    parsed.map(Value::number).ok_or_else(|| Error::new(format!("this isn't a whole number in base {radix}")).at(0))
}

/// Above base 36, lower-case letters come first and upper-case letters after them.
fn parse_case_sensitive(text: &str, radix: u32) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() {
        return None;
    }
    let mut value = num_bigint::BigInt::from(0);
    for byte in digits.bytes() {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            b'A'..=b'Z' => byte - b'A' + 36,
            _ => return None,
        };
        if u32::from(digit) >= radix {
            return None;
        }
        value = value * radix + u32::from(digit);
    }
    Number::from_integer(&if text.starts_with('-') { -value } else { value })
}

pub(super) fn range(args: &[Value], ctx: &Context<'_>) -> Answer {
    let (zero, one) = (Number::from(0), Number::from(1));
    let step_towards = |start: &Number, end: &Number| if end < start { Number::from(-1) } else { one.clone() };
    let (start, end, step) = match args.len() {
        1 => (zero.clone(), number(args, 0)?.clone(), step_towards(&zero, number(args, 0)?)),
        2 => (number(args, 0)?.clone(), number(args, 1)?.clone(), step_towards(number(args, 0)?, number(args, 1)?)),
        3 => (number(args, 0)?.clone(), number(args, 1)?.clone(), number(args, 2)?.clone()),
        _ => return Err(Error::new("one to three arguments are required")),
    };
    let down = step < zero;
    if step.is_zero() {
        if start == end {
            return list(Type::Number, Vec::new(), ctx);
        }
        return Err(Error::new("the step must not be zero").at(2));
    }
    if down != (end < start) && start != end {
        return Err(Error::new("the step must lead from the start to the end").at(2));
    }
    let mut values = Vec::new();
    let mut next = start;
    while if down { next > end } else { next < end } {
        if values.len() >= MAX_RANGE {
            return Err(Error::new(format!("more than {MAX_RANGE} values")));
        }
        values.push(Value::number(next.clone()));
        next = next.add(&step).ok_or_else(|| Error::new("the values can't be computed"))?;
    }
    list(Type::Number, values, ctx)
}
