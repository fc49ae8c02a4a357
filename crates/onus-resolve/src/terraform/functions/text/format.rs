//! `format` and `formatlist`.

use super::{Context, Error, graphemes, string, text};
use crate::terraform::convert::{to_bool, to_number, to_string};
use crate::terraform::functions::{Answer, encoding, list, unknown_of};
use onus_model::{Data, Number, Type, Value};
use std::iter::Peekable;
use std::str::Chars;

/// The largest width or precision.
const MAX_WIDTH: usize = 1 << 20;

/// A verb: `%[2]-08.3f`.
#[derive(Default)]
struct Verb {
    letter: char,
    left: bool,
    plus: bool,
    space: bool,
    zero: bool,
    alternate: bool,
    width: Option<usize>,
    precision: Option<usize>,
}

pub(in crate::terraform::functions) fn format(args: &[Value], ctx: &Context<'_>) -> Answer {
    let values = args.get(1..).unwrap_or_default();
    if values.iter().any(Value::is_null) {
        // A quirk of the real one: nothing is known then.
        return Ok(unknown_of(Type::String, args, None));
    }
    match formatted(text(args, 0)?, values, ctx)? {
        Some(text) => string(&text, ctx),
        None => Ok(unknown_of(Type::String, args, None)),
    }
}

pub(in crate::terraform::functions) fn formatlist(args: &[Value], ctx: &Context<'_>) -> Answer {
    let values = args.get(1..).unwrap_or_default();
    let mut length = None;
    for (i, value) in values.iter().enumerate() {
        if let Some(items) = value.as_sequence() {
            if length.is_some_and(|length| length != items.len()) {
                return Err(Error::new("the lists must have the same length").at(i + 1));
            }
            length = Some(items.len());
        }
    }
    let open = |value: &Value| match &value.data {
        Data::Null(_) => true,
        Data::Unknown(unknown) => !is_scalar(&unknown.ty),
        Data::Set(_, items) => items.len() > 1 && !value.is_wholly_known(),
        _ => false,
    };
    if args.first().is_some_and(Value::is_unknown) || values.iter().any(open) {
        return Ok(unknown_of(super::super::list_of(Type::String), args, None));
    }
    let length = length.unwrap_or(1);
    ctx.budget.step((length as u64).saturating_mul(args.len() as u64))?;
    let rows = (0..length).map(|row| {
        let values: Vec<Value> = values
            .iter()
            .map(|value| value.as_sequence().and_then(|items| items.get(row)).unwrap_or(value).clone())
            .collect();
        if !values.iter().all(Value::is_wholly_known) {
            return Ok(unknown_of(Type::String, &values, None));
        }
        let text = formatted(text(args, 0)?, &values, ctx)?;
        string(&text.ok_or_else(|| Error::new("null can't be formatted in a list"))?, ctx)
    });
    list(Type::String, rows.collect::<Result<_, _>>()?, ctx)
}

fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Number | Type::Bool | Type::Map(_) | Type::Object(_))
}

/// The text; `None` where Terraform itself makes an unknown of it (null for `%s`).
fn formatted(format: &str, values: &[Value], ctx: &Context<'_>) -> Result<Option<String>, Error> {
    let mut out = String::new();
    let mut chars = format.chars().peekable();
    let mut next = 0;
    let mut highest = 0;
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        if chars.peek() == Some(&'%') {
            chars.next();
            out.push('%');
            continue;
        }
        let verb = verb(&mut chars, &mut next)?;
        let value = values.get(next).ok_or_else(|| Error::new("there are fewer arguments than verbs").at(next + 1))?;
        next += 1;
        highest = highest.max(next);
        let Some(text) = apply(&verb, value, next, ctx)? else { return Ok(None) };
        out.push_str(&text);
        if out.len() as u64 > crate::terraform::budget::MAX_BYTES {
            return Err(Error::limit("the text grows too long"));
        }
    }
    if highest < values.len() {
        return Err(Error::new("there are more arguments than verbs").at(highest + 1));
    }
    Ok(Some(out))
}

/// Reads what follows `%`, and moves `next` to the argument it is for.
fn verb(chars: &mut Peekable<Chars<'_>>, next: &mut usize) -> Result<Verb, Error> {
    let invalid = || Error::new("the format isn't valid").at(0);
    let mut verb = Verb::default();
    while let Some(flag) = chars.peek() {
        match flag {
            '-' => verb.left = true,
            '+' => verb.plus = true,
            ' ' => verb.space = true,
            '0' => verb.zero = true,
            '#' => verb.alternate = true,
            _ => break,
        }
        chars.next();
    }
    argument_index(chars, next)?;
    verb.width = digits(chars)?;
    if chars.peek() == Some(&'.') {
        chars.next();
        argument_index(chars, next)?;
        verb.precision = Some(digits(chars)?.unwrap_or(0));
    }
    argument_index(chars, next)?;
    verb.letter = chars.next().ok_or_else(invalid)?;
    Ok(verb)
}

fn digits(chars: &mut Peekable<Chars<'_>>) -> Result<Option<usize>, Error> {
    let mut number = None;
    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
        let grown = number.unwrap_or(0usize).saturating_mul(10).saturating_add(digit as usize);
        if grown > MAX_WIDTH {
            return Err(Error::limit("the width is too large").at(0));
        }
        number = Some(grown);
        chars.next();
    }
    Ok(number)
}

fn argument_index(chars: &mut Peekable<Chars<'_>>, next: &mut usize) -> Result<(), Error> {
    if chars.peek() != Some(&'[') {
        return Ok(());
    }
    chars.next();
    let index = digits(chars)?.and_then(|index| index.checked_sub(1));
    *next = index.filter(|_| chars.next() == Some(']')).ok_or_else(|| Error::new("the format isn't valid").at(0))?;
    Ok(())
}

fn apply(verb: &Verb, value: &Value, index: usize, ctx: &Context<'_>) -> Result<Option<String>, Error> {
    let refused = |what: &str| Error::new(format!("`%{}` needs {what}", verb.letter)).at(index);
    let number = || to_number(value).ok_or_else(|| refused("a number"));
    let whole = || number().and_then(|n| n.as_integer().ok_or_else(|| refused("a whole number")));
    if value.is_null() {
        // A quirk of the real one, of `%v` too: nothing is written, and nothing is known.
        return Ok(None);
    }
    let text = match verb.letter {
        'v' => match &value.data {
            Data::String(text) if !verb.alternate => cut(text, verb),
            Data::Number(number) if !verb.alternate => return Ok(Some(signed(verb, number_text(number, verb)))),
            Data::Bool(value) => value.to_string(),
            _ => json(value, ctx)?,
        },
        's' => cut(&to_string(value).ok_or_else(|| refused("a string"))?, verb),
        'q' => json(&Value::string(cut(&to_string(value).ok_or_else(|| refused("a string"))?, verb)), ctx)?,
        // The width doesn't count here.
        't' => return Ok(Some(to_bool(value).ok_or_else(|| refused("a bool"))?.to_string())),
        'd' => return Ok(Some(signed(verb, minimum_digits(whole()?.to_string(), verb)))),
        'b' => return Ok(Some(signed(verb, prefixed(minimum_digits(whole()?.to_str_radix(2), verb), "0b", verb)))),
        'o' => return Ok(Some(signed(verb, prefixed(minimum_digits(whole()?.to_str_radix(8), verb), "0", verb)))),
        'x' | 'X' => {
            let text = prefixed(minimum_digits(whole()?.to_str_radix(16), verb), "0x", verb);
            return Ok(Some(signed(verb, if verb.letter == 'X' { text.to_uppercase() } else { text })));
        }
        'f' | 'e' | 'E' | 'g' | 'G' => return Ok(Some(signed(verb, number_text(&number()?, verb)))),
        _ => return Err(Error::new(format!("there is no verb `%{}`", verb.letter)).at(0)),
    };
    Ok(Some(pad(text, verb)))
}

fn json(value: &Value, ctx: &Context<'_>) -> Result<String, Error> {
    let mut out = String::new();
    encoding::encode(value, &mut out, ctx.budget)?;
    Ok(out)
}

/// A precision cuts a string.
fn cut(text: &str, verb: &Verb) -> String {
    verb.precision.map_or_else(|| text.to_owned(), |precision| graphemes(text).take(precision).collect())
}

/// A precision is the least number of digits of a whole number.
fn minimum_digits(text: String, verb: &Verb) -> String {
    let Some(precision) = verb.precision else { return text };
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    format!("{sign}{}{digits}", "0".repeat(precision.saturating_sub(digits.len())))
}

/// `#` shows the base.
fn prefixed(digits: String, prefix: &str, verb: &Verb) -> String {
    match digits.strip_prefix('-') {
        _ if !verb.alternate => digits,
        Some(digits) => format!("-{prefix}{digits}"),
        None => format!("{prefix}{digits}"),
    }
}

fn signed(verb: &Verb, text: String) -> String {
    if text.starts_with('-') {
        return pad(text, verb);
    }
    let sign = if verb.plus {
        "+"
    } else if verb.space {
        " "
    } else {
        ""
    };
    pad(format!("{sign}{text}"), verb)
}

fn pad(text: String, verb: &Verb) -> String {
    let missing = verb.width.unwrap_or(0).saturating_sub(graphemes(&text).count());
    if missing == 0 {
        return text;
    }
    if verb.left {
        return text + &" ".repeat(missing);
    }
    if !verb.zero {
        return " ".repeat(missing) + &text;
    }
    let numeric = !matches!(verb.letter, 's' | 'q' | 't');
    match text.strip_prefix(['-', '+', ' ']).filter(|_| numeric) {
        Some(digits) => {
            let sign = text.get(..1).unwrap_or_default();
            format!("{sign}{}{digits}", "0".repeat(missing))
        }
        None => "0".repeat(missing) + &text,
    }
}

/// A number in the form that the verb asks for; `%v` gives the shortest of plain and scientific.
fn number_text(number: &Number, verb: &Verb) -> String {
    if number.is_infinite() {
        return number.to_string();
    }
    match verb.letter {
        'f' => fixed(&number.to_string(), verb.precision.unwrap_or(6)),
        'e' | 'E' => scientific(number, Some(verb.precision.unwrap_or(6)), verb.letter),
        _ => general(number, verb),
    }
}

/// The digits without sign and leading zeros, and the decimal exponent of the first.
fn parts(number: &Number) -> (bool, Vec<u8>, i64) {
    let text = number.to_string();
    let (negative, text) = text.strip_prefix('-').map_or((false, text.as_str()), |text| (true, text));
    let point = text.find('.').unwrap_or(text.len());
    let digits: Vec<u8> = text.bytes().filter(|b| *b != b'.').collect();
    let zeros = digits.iter().take_while(|d| **d == b'0').count();
    let mut significant = digits.get(zeros..).unwrap_or_default().to_vec();
    while significant.last() == Some(&b'0') {
        significant.pop();
    }
    let exponent = if significant.is_empty() { 0 } else { point as i64 - zeros as i64 - 1 };
    (negative, significant, exponent)
}

/// Rounds to `count` digits, to nearest, ties to even; says whether the exponent grew.
fn round(digits: &mut Vec<u8>, count: usize) -> bool {
    if digits.len() <= count {
        return false;
    }
    let rest = digits.split_off(count);
    let tie = rest.first() == Some(&b'5') && rest.iter().skip(1).all(|d| *d == b'0');
    let up = if tie { digits.last().is_some_and(|d| d % 2 == 1) } else { rest.first().is_some_and(|d| *d >= b'5') };
    if !up {
        return false;
    }
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return false;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
    true
}

fn fixed(plain: &str, precision: usize) -> String {
    let (sign, text) = plain.strip_prefix('-').map_or(("", plain), |text| ("-", text));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    let grew = round(&mut digits, whole.len() + precision);
    let whole = whole.len() + usize::from(grew);
    digits.resize(whole + precision, b'0');
    let text = String::from_utf8_lossy(&digits).into_owned();
    let (whole, fraction) = text.split_at_checked(whole).unwrap_or((&text, ""));
    if precision == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

fn scientific(number: &Number, precision: Option<usize>, letter: char) -> String {
    let (negative, mut digits, mut exponent) = parts(number);
    if let Some(precision) = precision {
        if round(&mut digits, precision + 1) {
            exponent += 1;
        }
        digits.resize(precision + 1, b'0');
    }
    if digits.is_empty() {
        digits.push(b'0');
    }
    let text = String::from_utf8_lossy(&digits).into_owned();
    let (first, rest) = text.split_at_checked(1).unwrap_or((&text, ""));
    let point = if rest.is_empty() { "" } else { "." };
    let sign = if negative { "-" } else { "" };
    let exponent_sign = if exponent < 0 { '-' } else { '+' };
    format!("{sign}{first}{point}{rest}{letter}{exponent_sign}{:02}", exponent.unsigned_abs())
}

/// Plain within the exponents -4 to 20 (or the precision), scientific beyond.
fn general(number: &Number, verb: &Verb) -> String {
    let (_, mut digits, mut exponent) = parts(number);
    let letter = if verb.letter == 'G' { 'E' } else { 'e' };
    let precision = verb.precision.map(|precision| precision.max(1));
    if let Some(precision) = precision
        && round(&mut digits, precision)
    {
        exponent += 1;
    }
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    let limit = precision
        .map_or_else(|| if verb.letter == 'v' { 21.max(digits.len() as i64) } else { 6 }, |precision| precision as i64);
    if exponent < -4 || exponent >= limit {
        return scientific(number, precision.map(|_| digits.len().saturating_sub(1)), letter);
    }
    match precision {
        None => number.to_string(),
        Some(_) => {
            let after = (digits.len() as i64 - 1 - exponent).max(0);
            fixed(&number.to_string(), after as usize)
        }
    }
}
