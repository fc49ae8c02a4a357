//! Operators, indexes and attributes of values, unknown ones included.

use super::convert::{convert, describe, rest_of, to_bool, to_number, type_of};
use super::equality::equal;
use onus_model::{Data, Marks, Number, Part, Reason, Reference, Type, Unknown, Value};
use onus_parse::hcl::{BinaryOperator, UnaryOperator};
use std::sync::Arc;

/// The most values that are followed side by side when a condition isn't known.
pub(super) const MAX_ALTERNATIVES: usize = 8;

/// An unknown that was computed from `values`.
pub(super) fn derived<'v>(ty: Type, values: impl IntoIterator<Item = &'v Value>) -> Value {
    let mut references = Vec::new();
    let mut reason = None;
    let mut marks = Marks::NONE;
    for value in values {
        references.extend(value.references());
        reason = reason.or_else(|| reason_of(value));
        marks = marks.and(value.marks);
    }
    references.sort();
    references.dedup();
    let reason = reason.unwrap_or(Reason::Computed);
    Value::unknown(Unknown { references: references.into(), derived: true, ..Unknown::new(ty, reason) })
        .with_marks(marks)
}

/// The unknown result of an operator: never null.
fn result<'v>(ty: Type, values: impl IntoIterator<Item = &'v Value>) -> Value {
    let value = derived(ty, values);
    match &value.data {
        Data::Unknown(unknown) => {
            let unknown = Unknown { not_null: true, ..(**unknown).clone() };
            Value { data: Data::Unknown(Arc::new(unknown)), ..value }
        }
        _ => value,
    }
}

/// Why a value, or the first unknown thing in it, is unknown.
pub(super) fn reason_of(value: &Value) -> Option<Reason> {
    match &value.data {
        Data::Unknown(unknown) => Some(unknown.reason.clone()),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.iter().find_map(reason_of),
        Data::Map(_, entries) | Data::Object(entries) => entries.values().find_map(reason_of),
        _ => None,
    }
}

/// The most texts and holes of one string.
const MAX_PARTS: usize = 1_000;

/// `-x`, `!x`
pub(super) fn unary(operator: UnaryOperator, value: &Value) -> Result<Value, String> {
    let ty = if operator == UnaryOperator::Not { Type::Bool } else { Type::Number };
    let operand = operand(value, &ty)?;
    if operand.is_unknown() {
        return Ok(over_alternatives(&[&operand], |values| {
            values.first().ok_or_else(String::new).and_then(|value| unary(operator, value))
        })
        .unwrap_or_else(|| result(ty, [&operand])));
    }
    let result = match operator {
        UnaryOperator::Not => to_bool(&operand).map(|truth| Value::bool(!truth)),
        UnaryOperator::Negate => to_number(&operand).map(|number| Value::number(number.negate())),
    };
    Ok(result.ok_or("the operand doesn't suit the operator")?.with_marks(operand.marks))
}

/// The operand of an operator: converted, never null.
fn operand(value: &Value, ty: &Type) -> Result<Value, String> {
    if value.is_null() {
        return Err("an operand is null".to_owned());
    }
    convert(value, ty).map_err(|error| format!("unsuitable operand: {error}"))
}

/// `a + b`
pub(super) fn binary(operator: BinaryOperator, a: &Value, b: &Value) -> Result<Value, String> {
    use BinaryOperator as B;
    match operator {
        B::Equal => return Ok(equal(a, b)),
        B::NotEqual => return unary(UnaryOperator::Not, &equal(a, b)),
        B::Or | B::And => {
            let decisive = operator == B::Or;
            let (a, b) = (operand(a, &Type::Bool)?, operand(b, &Type::Bool)?);
            let marks = a.marks.and(b.marks);
            if a.as_bool() == Some(decisive) || b.as_bool() == Some(decisive) {
                return Ok(Value::bool(decisive).with_marks(marks));
            }
            if a.is_unknown() || b.is_unknown() {
                return Ok(result(Type::Bool, [&a, &b]));
            }
            return Ok(Value::bool(!decisive).with_marks(marks));
        }
        _ => {}
    }
    let (a, b) = (operand(a, &Type::Number)?, operand(b, &Type::Number)?);
    let comparison = matches!(operator, B::Less | B::LessEqual | B::Greater | B::GreaterEqual);
    let (Some(x), Some(y)) = (a.as_number(), b.as_number()) else {
        let ty = if comparison { Type::Bool } else { Type::Number };
        if let Some(answer) = by_least(operator, &a, &b) {
            return Ok(Value::bool(answer).with_marks(a.marks.and(b.marks)));
        }
        return Ok(over_alternatives(&[&a, &b], |values| match values {
            [a, b] => binary(operator, a, b),
            _ => Err(String::new()),
        })
        .unwrap_or_else(|| result(ty, [&a, &b])));
    };
    let number = |result: Option<Number>| result.map(Value::number).ok_or("the operation has no result");
    let result = match operator {
        B::Less => Value::bool(x < y),
        B::LessEqual => Value::bool(x <= y),
        B::Greater => Value::bool(x > y),
        B::GreaterEqual => Value::bool(x >= y),
        B::Add => number(x.add(y))?,
        B::Subtract => number(x.subtract(y))?,
        B::Multiply => number(x.multiply(y))?,
        B::Divide => number(x.divide(y))?,
        B::Modulo => number(x.remainder(y))?,
        B::Or | B::And | B::Equal | B::NotEqual => return Err("not arithmetic".to_owned()),
    };
    Ok(result.with_marks(a.marks.and(b.marks)))
}

/// What a comparison with a number that has a lower bound comes to, where the bound decides.
fn by_least(operator: BinaryOperator, a: &Value, b: &Value) -> Option<bool> {
    use BinaryOperator as B;
    let least = |value: &Value| value.as_unknown()?.least.map(|least| Number::from(i64::try_from(least).unwrap_or(0)));
    if let (Some(least), Some(number)) = (least(a), b.as_number()) {
        return match operator {
            B::Greater => (least > *number).then_some(true),
            B::GreaterEqual => (least >= *number).then_some(true),
            B::Less => (least >= *number).then_some(false),
            B::LessEqual => (least > *number).then_some(false),
            _ => None,
        };
    }
    let mirrored = match operator {
        B::Greater => B::Less,
        B::GreaterEqual => B::LessEqual,
        B::Less => B::Greater,
        B::LessEqual => B::GreaterEqual,
        _ => return None,
    };
    least(b)?;
    a.as_number()?;
    by_least(mirrored, b, a)
}

/// The result that comes out whatever the alternatives of the unknown operands turn out to be, if there is one.
fn over_alternatives(operands: &[&Value], apply: impl Fn(&[Value]) -> Result<Value, String>) -> Option<Value> {
    let mut rows: Vec<Vec<Value>> = vec![Vec::new()];
    let mut marks = Marks::NONE;
    for operand in operands {
        marks = marks.and(operand.marks);
        let choices: &[Value] = match operand.as_unknown() {
            Some(unknown) if !unknown.alternatives.is_empty() => &unknown.alternatives,
            Some(_) => return None,
            None => std::slice::from_ref(*operand),
        };
        if rows.len() * choices.len() > MAX_ALTERNATIVES * MAX_ALTERNATIVES {
            return None;
        }
        let longer = |row: &Vec<Value>, choice: &Value| row.iter().chain([choice]).cloned().collect();
        rows = rows.iter().flat_map(|row| choices.iter().map(move |choice| longer(row, choice))).collect();
    }
    let mut results = rows.iter().map(|row| apply(row));
    let first = results.next()?.ok().filter(Value::is_wholly_known)?;
    results.all(|result| result.is_ok_and(|result| result.data == first.data)).then(|| first.with_marks(marks))
}

/// `value.name`
pub(super) fn attribute(value: &Value, name: &str) -> Result<Value, String> {
    match &value.data {
        Data::Object(entries) => match entries.get(name) {
            Some(found) => Ok(found.clone().with_marks(value.marks)),
            None => match rest_of(entries) {
                Some(rest) => Ok(Value::unknown(below(rest, name)).with_marks(value.marks)),
                None => Err(format!("this object has no attribute `{name}`")),
            },
        },
        Data::Map(_, entries) => match entries.get(name) {
            Some(found) => Ok(found.clone().with_marks(value.marks)),
            None => Err(format!("this map has no element `{name}`")),
        },
        Data::Unknown(unknown)
            if matches!(unknown.ty, Type::List(_) | Type::Tuple(_)) && name.bytes().all(|b| b.is_ascii_digit()) =>
        {
            index(value, &Value::string(name))
        }
        Data::Unknown(unknown) => {
            if let Type::Object(fields) = &unknown.ty
                && !fields.contains_key(name)
            {
                return Err(format!("this object has no attribute `{name}`"));
            }
            let ty = match &unknown.ty {
                Type::Object(fields) => fields.get(name).map_or(Type::Any, |field| field.ty.clone()),
                Type::Map(element) => (**element).clone(),
                Type::Any => Type::Any,
                other => return Err(format!("a {} has no attributes", describe(other))),
            };
            let arms = each_alternative(unknown, |arm| attribute(arm, name));
            Ok(Value::unknown(Unknown { ty, alternatives: arms, ..below(unknown, name) }).with_marks(value.marks))
        }
        Data::Null(_) => Err(format!("this value is null, so it has no attribute `{name}`")),
        Data::List(..) | Data::Tuple(_) if name.bytes().all(|b| b.is_ascii_digit()) => {
            index(value, &Value::string(name))
        }
        _ => Err(format!("a {} has no attributes", describe(&type_of(value)))),
    }
}

/// The alternatives, each followed; none as soon as one can't be.
fn each_alternative(unknown: &Unknown, follow: impl Fn(&Value) -> Result<Value, String>) -> Arc<[Value]> {
    unknown.alternatives.iter().map(follow).collect::<Result<Vec<_>, _>>().unwrap_or_default().into()
}

/// What is unknown below `name` of something unknown: the same, with the attribute's path longer.
fn below(unknown: &Unknown, name: &str) -> Unknown {
    let longer = |reference: &Reference| {
        let attribute = match &*reference.attribute {
            "" => Arc::from(name),
            before => format!("{before}.{name}").into(),
        };
        Reference { address: Arc::clone(&reference.address), attribute }
    };
    let references: Vec<Reference> = unknown.references.iter().map(longer).collect();
    Unknown {
        references: references.into(),
        derived: unknown.derived,
        ..Unknown::new(Type::Any, unknown.reason.clone())
    }
}

/// `value[key]`
pub(super) fn index(value: &Value, key: &Value) -> Result<Value, String> {
    let marks = value.marks.and(key.marks);
    if value.is_null() {
        return Err("this value is null, so it has no elements".to_owned());
    }
    if key.is_null() {
        return Err("the index is null".to_owned());
    }
    if key.is_unknown() {
        if let Data::Set(..) | Data::Bool(_) | Data::Number(_) | Data::String(_) = value.data {
            return Err(format!("a {} has no indexes", describe(&type_of(value))));
        }
        let ty = match &value.data {
            Data::List(ty, _) | Data::Map(ty, _) => ty.clone(),
            _ => Type::Any,
        };
        return Ok(derived(ty, [value, key]).with_marks(marks));
    }
    match &value.data {
        Data::List(_, items) | Data::Tuple(items) => {
            let number = to_number(key).ok_or("the index of a list must be a number")?;
            let position = number.as_i64().and_then(|i| usize::try_from(i).ok());
            let found = position.and_then(|i| items.get(i));
            let found =
                found.ok_or_else(|| format!("the index {number} lies outside: there are {} elements", items.len()))?;
            Ok(found.clone().with_marks(marks))
        }
        Data::Map(..) | Data::Object(_) => {
            let name = super::convert::to_string(key).ok_or("the key must be a string")?;
            Ok(attribute(value, &name)?.with_marks(marks))
        }
        Data::Unknown(unknown) => {
            let name = super::convert::to_string(key).ok_or("the index must be a string or a number")?;
            let ty = match &unknown.ty {
                Type::List(_) if to_number(key).is_none() => {
                    return Err("the index of a list must be a number".to_owned());
                }
                Type::List(element) | Type::Map(element) => (**element).clone(),
                Type::Tuple(types) => {
                    name.parse::<usize>().ok().and_then(|i| types.get(i)).cloned().ok_or("the index lies outside")?
                }
                Type::Object(_) => return attribute(value, &name),
                Type::Any => Type::Any,
                other => return Err(format!("a {} has no indexes", describe(other))),
            };
            let arms = each_alternative(unknown, |arm| index(arm, key));
            Ok(Value::unknown(Unknown { ty, alternatives: arms, ..below(unknown, &name) }).with_marks(marks))
        }
        _ => Err(format!("a {} has no indexes", describe(&type_of(value)))),
    }
}

/// The parts of a string under construction.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    parts: Vec<Part>,
    text: String,
    /// The bytes of all the texts among the parts.
    length: usize,
    /// Whether there are more parts than are kept.
    overflows: bool,
    unknowns: Vec<Value>,
    pub(super) marks: Marks,
}

impl Pieces {
    pub(super) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn len(&self) -> usize {
        self.length + self.text.len()
    }

    /// Appends a value as Terraform writes it into a string.
    pub(super) fn push(&mut self, value: &Value) -> Result<(), String> {
        self.marks = self.marks.and(value.marks);
        if value.is_null() {
            return Err("a null value can't stand in a string".to_owned());
        }
        if let Some(text) = super::convert::to_string(value) {
            self.text.push_str(&text);
            return Ok(());
        }
        let Data::Unknown(unknown) = &value.data else {
            return Err(format!("a {} can't stand in a string", describe(&type_of(value))));
        };
        self.unknowns.push(value.clone());
        if unknown.parts.is_empty() {
            self.push_hole(unknown);
        }
        for part in &*unknown.parts {
            match part {
                Part::Text(text) => self.text.push_str(text),
                Part::Hole(hole) => {
                    self.push_hole(hole);
                }
            }
        }
        Ok(())
    }

    /// Appends an unknown value as a hole, whatever its type.
    pub(super) fn hole(&mut self, value: &Value) {
        if let Data::Unknown(unknown) = &value.data {
            self.marks = self.marks.and(value.marks);
            self.unknowns.push(value.clone());
            self.push_hole(unknown);
        }
    }

    fn push_hole(&mut self, hole: &Arc<Unknown>) {
        self.flush();
        self.parts.push(Part::Hole(Arc::clone(hole)));
        self.bound();
    }

    /// Holes could double at no cost: of too many, none is kept.
    fn bound(&mut self) {
        if self.parts.len() > MAX_PARTS {
            self.overflows = true;
            self.parts.truncate(1);
            self.length = 0;
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.length += self.text.len();
            self.parts.push(Part::Text(std::mem::take(&mut self.text).into()));
            self.bound();
        }
    }

    pub(super) fn finish(mut self) -> Value {
        if self.parts.is_empty() {
            return super::convert::string(&self.text).with_marks(self.marks);
        }
        self.flush();
        if self.overflows {
            self.parts.clear();
        }
        let value = derived(Type::String, &self.unknowns);
        let known = self.parts.iter().any(|part| matches!(part, Part::Text(_)));
        let single = self.parts.len() == 1;
        let Data::Unknown(unknown) = value.data else { return value };
        let unknown =
            Unknown { parts: self.parts.into(), not_null: true, derived: known || !single, ..Unknown::clone(&unknown) };
        Value::unknown(unknown).with_marks(self.marks)
    }
}
