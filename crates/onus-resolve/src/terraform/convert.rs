//! Conversions between types, as cty makes them.

use onus_model::{Data, Marks, Number, ObjectField, Part, Type, Unknown, Value};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// How deep types and values are followed; what lies deeper does not convert.
const MAX_DEPTH: usize = 256;

/// Converts `value` to `ty`; [`Type::Any`] within unifies elements. The origin and marks stay.
///
/// # Errors
/// A lowercase fragment that says what was needed.
pub(crate) fn convert(value: &Value, ty: &Type) -> Result<Value, String> {
    converted(value, ty, 0)
}

/// The one type that values of all `types` can be converted to, if there is one.
pub(crate) fn unify(types: &[Type]) -> Option<Type> {
    unified(types, 0)
}

/// The name of the entry that a whole resource (or a block of one) has beside its own attributes: an unknown that stands
/// for all the attributes that its configuration doesn't set. No attribute has such a name.
pub(crate) const REST: &str = "\u{0}";

/// What stands for the attributes that aren't there, in the object of a resource.
pub(crate) fn rest_of(entries: &BTreeMap<Arc<str>, Value>) -> Option<&Unknown> {
    entries.get(REST)?.as_unknown()
}

/// The type of a value, as far as known.
pub(crate) fn type_of(value: &Value) -> Type {
    type_at(value, 0)
}

/// The text of a string, number or bool. `None` for anything else, null and unknown included.
pub(crate) fn to_string(value: &Value) -> Option<Arc<str>> {
    match &value.data {
        Data::String(text) => Some(Arc::clone(text)),
        Data::Number(number) => Some(number.to_string().into()),
        Data::Bool(true) => Some("true".into()),
        Data::Bool(false) => Some("false".into()),
        _ => None,
    }
}

/// The number of a number or of a string that reads as one.
pub(crate) fn to_number(value: &Value) -> Option<Number> {
    match &value.data {
        Data::Number(number) => Some(number.clone()),
        Data::String(text) => {
            if let Some(rest) = text.strip_prefix('-') {
                return Number::parse(rest).map(|number| number.negate());
            }
            Number::parse(text.strip_prefix('+').unwrap_or(text))
        }
        _ => None,
    }
}

/// The truth of a bool, or of the strings `true`, `false`, `1` and `0`.
pub(crate) fn to_bool(value: &Value) -> Option<bool> {
    match &value.data {
        Data::Bool(value) => Some(*value),
        Data::String(text) => match &**text {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A string value in normalization form C, as every string of Terraform is.
pub(crate) fn string(text: &str) -> Value {
    if text.is_ascii() { Value::string(text) } else { Value::string(text.nfc().collect::<String>()) }
}

/// A set of `items` of one type: sorted in the set's order, without duplicates. Unknown elements stay, at the end.
pub(crate) fn set(element: Type, mut items: Vec<Value>) -> Value {
    if items.iter().all(|item| is_collection(&item.data)) {
        items.sort_by_cached_key(collation);
    } else {
        items.sort_by(order);
    }
    items.dedup_by(|a, b| a.data == b.data && a.is_wholly_known() && b.is_wholly_known());
    Data::Set(element, items.into()).into()
}

/// The order in which sets iterate: strings by bytes, numbers by size, false before true, everything else by a stable
/// order of its own; null and unknown last.
pub(crate) fn order(a: &Value, b: &Value) -> Ordering {
    match (&a.data, &b.data) {
        (Data::Bool(a), Data::Bool(b)) => a.cmp(b),
        (Data::Number(a), Data::Number(b)) => a.cmp(b),
        (Data::String(a), Data::String(b)) => a.cmp(b),
        (x, y) if is_collection(x) && is_collection(y) => collation(a).cmp(&collation(b)),
        (a, b) => rank(a).cmp(&rank(b)),
    }
}

fn is_collection(data: &Data) -> bool {
    matches!(data, Data::List(..) | Data::Set(..) | Data::Tuple(_) | Data::Map(..) | Data::Object(_))
}

/// The text by which Terraform orders collections in sets.
fn collation(value: &Value) -> String {
    let mut text = String::new();
    collate(value, &mut text);
    text
}

fn collate(value: &Value, out: &mut String) {
    match &value.data {
        Data::Unknown(_) => out.push('?'),
        Data::Null(_) => out.push('~'),
        Data::Bool(value) => out.push(if *value { 'T' } else { 'F' }),
        Data::Number(number) => out.push_str(&number.to_string()),
        Data::String(text) => out.push_str(&format!("{text:?}")),
        Data::List(_, items) | Data::Set(_, items) => between('[', items.iter(), ']', out),
        Data::Tuple(items) => between('<', items.iter(), '>', out),
        Data::Object(entries) => between('<', entries.values(), '>', out),
        Data::Map(_, entries) => {
            out.push('{');
            for (key, item) in entries.iter() {
                out.push_str(&format!("{key:?}:"));
                collate(item, out);
                out.push(';');
            }
            out.push('}');
        }
    }
}

fn between<'v>(open: char, items: impl Iterator<Item = &'v Value>, close: char, out: &mut String) {
    out.push(open);
    for item in items {
        collate(item, out);
        out.push(';');
    }
    out.push(close);
}

fn rank(data: &Data) -> u8 {
    match data {
        Data::Bool(_) => 0,
        Data::Number(_) => 1,
        Data::String(_) => 2,
        Data::List(..) | Data::Set(..) | Data::Tuple(_) => 3,
        Data::Map(..) | Data::Object(_) => 4,
        Data::Unknown(_) => 5,
        Data::Null(_) => 6,
    }
}

/// A type as Terraform writes it: `list(string)`, `object({a: number})`.
pub(crate) fn describe(ty: &Type) -> String {
    match ty {
        Type::Any => "dynamic".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Number => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::List(element) => format!("list({})", describe(element)),
        Type::Set(element) => format!("set({})", describe(element)),
        Type::Map(element) => format!("map({})", describe(element)),
        Type::Tuple(types) => format!("tuple([{}])", types.iter().map(describe).collect::<Vec<_>>().join(", ")),
        Type::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(name, field)| format!("{name}: {}", describe(&field.ty))).collect();
            format!("object({{{}}})", fields.join(", "))
        }
    }
}

fn type_at(value: &Value, depth: usize) -> Type {
    if depth > MAX_DEPTH {
        return Type::Any;
    }
    match &value.data {
        Data::Null(ty) => ty.clone(),
        Data::Bool(_) => Type::Bool,
        Data::Number(_) => Type::Number,
        Data::String(_) => Type::String,
        Data::List(ty, _) => Type::List(Arc::new(ty.clone())),
        Data::Set(ty, _) => Type::Set(Arc::new(ty.clone())),
        Data::Map(ty, _) => Type::Map(Arc::new(ty.clone())),
        Data::Tuple(items) => Type::Tuple(items.iter().map(|item| type_at(item, depth + 1)).collect()),
        Data::Object(entries) => {
            let field = |value| ObjectField { ty: type_at(value, depth + 1), optional: false };
            Type::Object(Arc::new(entries.iter().map(|(name, value)| (Arc::clone(name), field(value))).collect()))
        }
        Data::Unknown(unknown) => unknown.ty.clone(),
    }
}

fn converted(value: &Value, ty: &Type, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err("the value is nested too deeply".to_owned());
    }
    let data = convert_data(value, ty, depth)?;
    let mut marks = value.marks;
    let data = match data {
        // The elements of a set can't have marks: the set has them.
        Data::Set(element, items) if items.iter().any(|item| item.marks != Marks::NONE) => {
            marks = items.iter().fold(marks, |marks, item| marks.and(item.marks));
            let plain = items.iter().map(|item| Value { marks: Marks::NONE, ..item.clone() });
            Data::Set(element, plain.collect())
        }
        data => data,
    };
    Ok(Value { data, origin: value.origin.clone(), marks })
}

fn convert_data(value: &Value, ty: &Type, depth: usize) -> Result<Data, String> {
    match (&value.data, ty) {
        (data, Type::Any) => Ok(data.clone()),
        (Data::Null(from), ty) => {
            if convertible(from, ty) {
                Ok(Data::Null(concrete(from, ty)))
            } else {
                Err(required(ty))
            }
        }
        (Data::Unknown(unknown), ty) => {
            if !convertible(&unknown.ty, ty) {
                return Err(required(ty));
            }
            convert_unknown(unknown, ty, depth)
        }
        (_, Type::String) => to_string(value).map(Data::String).ok_or_else(|| required(ty)),
        (_, Type::Number) => to_number(value).map(Data::Number).ok_or_else(|| required(ty)),
        (_, Type::Bool) => to_bool(value).map(Data::Bool).ok_or_else(|| required(ty)),
        // How many elements a set has isn't known before its elements are.
        (Data::Set(_, items), Type::List(_)) if items.len() > 1 && items.iter().any(|item| !item.is_wholly_known()) => {
            let Type::List(element) = ty else { return Err(required(ty)) };
            elements(items.iter(), element, false, depth)?;
            let Data::Unknown(unknown) = super::operators::derived(ty.clone(), items.iter()).data else {
                return Err(required(ty));
            };
            Ok(Data::Unknown(Arc::new(Unknown { not_null: true, ..(*unknown).clone() })))
        }
        (_, Type::List(element)) => {
            let items = value.as_sequence().ok_or_else(|| required(ty))?;
            let (element, items) = elements(items.iter(), element, false, depth)?;
            Ok(Data::List(element, items.into()))
        }
        (_, Type::Set(element)) => {
            let items = value.as_sequence().ok_or_else(|| required(ty))?;
            let (element, items) = elements(items.iter(), element, false, depth)?;
            Ok(set(element, items).data)
        }
        (_, Type::Map(element)) => {
            let entries = value.as_entries().ok_or_else(|| required(ty))?;
            let (element, items) = elements(entries.values(), element, true, depth)?;
            Ok(Data::Map(element, Arc::new(entries.keys().cloned().zip(items).collect())))
        }
        (Data::Tuple(items) | Data::List(_, items), Type::Tuple(types)) if items.len() == types.len() => {
            let items = items
                .iter()
                .zip(types.iter())
                .enumerate()
                .map(|(i, (item, ty))| converted(item, ty, depth + 1).map_err(|e| format!("element {i}: {e}")));
            Ok(Data::Tuple(items.collect::<Result<_, _>>()?))
        }
        (Data::Object(entries) | Data::Map(_, entries), Type::Object(fields)) => {
            let fields = fields.iter().map(|(name, field)| {
                let value = match entries.get(name) {
                    Some(value) => {
                        converted(value, &field.ty, depth + 1).map_err(|e| format!("attribute `{name}`: {e}"))?
                    }
                    // A whole resource has attributes that only apply gives.
                    None if rest_of(entries).is_some() => {
                        let whole = Value { data: value.data.clone(), ..Value::null() };
                        super::operators::attribute(&whole, name)?
                    }
                    None if field.optional => Data::Null(field.ty.clone()).into(),
                    None => return Err(format!("attribute `{name}` is required")),
                };
                Ok((Arc::clone(name), value))
            });
            Ok(Data::Object(Arc::new(fields.collect::<Result<BTreeMap<_, _>, String>>()?)))
        }
        _ => Err(required(ty)),
    }
}

/// Elements made of one type: the wanted one, or for `any` the one that all can be converted to.
///
/// In a map a null takes the type of the others, whatever that is; in a list only that of primitive ones.
fn elements<'a>(
    items: impl Iterator<Item = &'a Value> + Clone,
    wanted: &Type,
    in_map: bool,
    depth: usize,
) -> Result<(Type, Vec<Value>), String> {
    let element = if has_any(wanted) {
        // Converted to what is wanted first, `list(any)` in a `map(list(any))` compares lists with lists.
        let items: Vec<_> = items.clone().map(|item| converted(item, wanted, depth + 1)).collect::<Result<_, _>>()?;
        let mut types: Vec<_> = items.iter().map(|item| type_at(item, depth + 1)).collect();
        if in_map && types.iter().any(|ty| *ty != Type::Any) {
            types.retain(|ty| *ty != Type::Any);
        }
        let ty = unified(&types, depth + 1).ok_or_else(|| "all elements must have the same type".to_owned())?;
        let open = |item: &Value| item.as_unknown().is_some_and(|unknown| unknown.ty == Type::Any);
        if ty == Type::Any && types.iter().any(|ty| Some(ty) != types.first()) && !items.iter().any(open) {
            return Err("all elements must have the same type".to_owned());
        }
        ty
    } else {
        wanted.clone()
    };
    let items = items
        .enumerate()
        .map(|(i, item)| converted(item, &element, depth + 1).map_err(|e| format!("element {i}: {e}")));
    Ok((element.clone(), items.collect::<Result<_, _>>()?))
}

fn has_any(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::Bool | Type::Number | Type::String => false,
        Type::List(element) | Type::Set(element) | Type::Map(element) => has_any(element),
        Type::Tuple(types) => types.iter().any(has_any),
        Type::Object(fields) => fields.values().any(|field| has_any(&field.ty)),
    }
}

/// An unknown keeps what is known of it: a string its parts, the alternatives each converted.
fn convert_unknown(unknown: &Arc<Unknown>, ty: &Type, depth: usize) -> Result<Data, String> {
    let ty = concrete(&unknown.ty, ty);
    if unknown.ty == ty {
        return Ok(Data::Unknown(Arc::clone(unknown)));
    }
    let alternatives: Result<Vec<_>, _> =
        unknown.alternatives.iter().map(|value| converted(value, &ty, depth + 1)).collect();
    let parts: Arc<[Part]> = match ty {
        Type::String => Arc::clone(&unknown.parts),
        _ => Arc::from([]),
    };
    let alternatives = alternatives.unwrap_or_default().into();
    Ok(Data::Unknown(Arc::new(Unknown { ty, parts, alternatives, ..(**unknown).clone() })))
}

/// `ty` with its `any` filled from the type of the value that is converted.
fn concrete(from: &Type, ty: &Type) -> Type {
    match (from, ty) {
        (from, Type::Any) => from.clone(),
        (Type::List(f) | Type::Set(f), Type::List(t)) => Type::List(Arc::new(concrete(f, t))),
        (Type::List(f) | Type::Set(f), Type::Set(t)) => Type::Set(Arc::new(concrete(f, t))),
        (Type::Map(f), Type::Map(t)) => Type::Map(Arc::new(concrete(f, t))),
        (_, ty) => ty.clone(),
    }
}

/// Whether a value of type `from` can be converted to `to`, as far as the types tell.
pub(crate) fn convertible(from: &Type, to: &Type) -> bool {
    match (from, to) {
        (Type::Any, _) | (_, Type::Any) => true,
        (Type::String | Type::Number | Type::Bool, Type::String)
        | (Type::String | Type::Number, Type::Number)
        | (Type::String | Type::Bool, Type::Bool) => true,
        (Type::List(f) | Type::Set(f), Type::List(t) | Type::Set(t)) | (Type::Map(f), Type::Map(t)) => {
            convertible(f, t)
        }
        (Type::Tuple(types), Type::List(t) | Type::Set(t)) => types.iter().all(|f| convertible(f, t)),
        (Type::Tuple(from), Type::Tuple(to)) => {
            from.len() == to.len() && from.iter().zip(to.iter()).all(|(f, t)| convertible(f, t))
        }
        (Type::Object(fields), Type::Map(t)) => fields.values().all(|f| convertible(&f.ty, t)),
        (Type::Map(f), Type::Object(fields)) => fields.values().all(|t| convertible(f, &t.ty)),
        (Type::Object(from), Type::Object(to)) => to.iter().all(|(name, t)| match from.get(name) {
            Some(f) => convertible(&f.ty, &t.ty),
            None => t.optional,
        }),
        _ => false,
    }
}

fn required(ty: &Type) -> String {
    match ty {
        Type::Tuple(_) => "a tuple of the right length is required".to_owned(),
        Type::Object(_) => "an object is required".to_owned(),
        Type::List(_) => "a list is required".to_owned(),
        Type::Set(_) => "a set is required".to_owned(),
        Type::Map(_) => "a map is required".to_owned(),
        _ => format!("a {} is required", describe(ty)),
    }
}

fn unified(types: &[Type], depth: usize) -> Option<Type> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut known = types.iter().filter(|ty| **ty != Type::Any);
    let Some(first) = known.next() else { return Some(Type::Any) };
    let primitive = matches!(first, Type::String | Type::Number | Type::Bool);
    if known.clone().all(|ty| ty == first) && (primitive || types.iter().all(|ty| ty == first)) {
        // A null or an unknown without a type takes the others' type.
        return Some(first.clone());
    }
    let known: Vec<&Type> = types.iter().filter(|ty| **ty != Type::Any).collect();
    let dynamic = known.len() < types.len();
    let any_of = |wanted: fn(&Type) -> bool| known.iter().any(|ty| wanted(ty));
    if any_of(|ty| matches!(ty, Type::Object(_))) && any_of(|ty| matches!(ty, Type::Tuple(_))) {
        return None;
    }
    let primitive = known.iter().all(|ty| matches!(ty, Type::String | Type::Number | Type::Bool));
    if dynamic && !(primitive && known.contains(&&Type::String)) {
        // What the one without a type turns out to be decides.
        return Some(Type::Any);
    }
    if known.iter().all(|ty| matches!(ty, Type::String | Type::Number | Type::Bool)) {
        return known.contains(&&Type::String).then_some(Type::String);
    }
    let inner = |types: Vec<Type>| unified(&types, depth + 1);
    if known.iter().all(|ty| matches!(ty, Type::Map(_) | Type::Object(_))) {
        if let Some(objects) = all_objects(&known) {
            return unify_objects(&objects, depth);
        }
        let mut elements = Vec::new();
        for ty in known {
            match ty {
                Type::Map(element) => elements.push((**element).clone()),
                Type::Object(fields) => elements.extend(fields.values().map(|field| field.ty.clone())),
                _ => return None,
            }
        }
        return inner(elements).map(|ty| Type::Map(Arc::new(ty)));
    }
    if let Some(tuples) = all_tuples(&known) {
        return unify_tuples(&tuples, depth);
    }
    let mut elements = Vec::new();
    let mut lists = false;
    let mut sets = false;
    for ty in known {
        lists |= matches!(ty, Type::List(_));
        sets |= matches!(ty, Type::Set(_));
        match ty {
            Type::List(element) => elements.push((**element).clone()),
            Type::Set(element) => elements.push((**element).clone()),
            Type::Tuple(types) => elements.extend(types.iter().cloned()),
            _ => return None,
        }
    }
    let element = Arc::new(inner(elements)?);
    Some(if sets && !lists { Type::Set(element) } else { Type::List(element) })
}

type Fields = BTreeMap<Arc<str>, ObjectField>;

fn all_objects<'a>(types: &[&'a Type]) -> Option<Vec<&'a Fields>> {
    types.iter().map(|ty| if let Type::Object(fields) = ty { Some(&**fields) } else { None }).collect()
}

fn all_tuples<'a>(types: &[&'a Type]) -> Option<Vec<&'a [Type]>> {
    types.iter().map(|ty| if let Type::Tuple(types) = ty { Some(&**types) } else { None }).collect()
}

/// Objects with the same attributes unify attribute by attribute, others become a map.
fn unify_objects(objects: &[&Fields], depth: usize) -> Option<Type> {
    let first = objects.first()?;
    if objects.iter().all(|fields| fields.keys().eq(first.keys())) {
        let fields: Option<Fields> = first
            .keys()
            .map(|name| {
                let types: Vec<_> =
                    objects.iter().filter_map(|fields| fields.get(name)).map(|f| f.ty.clone()).collect();
                let ty = unified(&types, depth + 1)?;
                Some((Arc::clone(name), ObjectField { ty, optional: false }))
            })
            .collect();
        return fields.map(|fields| Type::Object(Arc::new(fields)));
    }
    let types: Vec<_> = objects.iter().flat_map(|fields| fields.values()).map(|field| field.ty.clone()).collect();
    unified(&types, depth + 1).map(|ty| Type::Map(Arc::new(ty)))
}

/// Tuples of the same length unify element by element, others become a list.
fn unify_tuples(tuples: &[&[Type]], depth: usize) -> Option<Type> {
    let first = tuples.first()?;
    if tuples.iter().all(|types| types.len() == first.len()) {
        let types: Option<Arc<[Type]>> = (0..first.len())
            .map(|i| {
                let types: Vec<_> = tuples.iter().filter_map(|types| types.get(i)).cloned().collect();
                unified(&types, depth + 1)
            })
            .collect();
        return types.map(Type::Tuple);
    }
    let types: Vec<_> = tuples.iter().flat_map(|types| types.iter()).cloned().collect();
    unified(&types, depth + 1).map(|ty| Type::List(Arc::new(ty)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_read_as_numbers_only_when_they_are_plain_decimal() {
        for (text, number) in
            [("5", Some("5")), ("1e2", Some("100")), ("+3", Some("3")), ("007", Some("7")), ("-1.5", Some("-1.5"))]
                .into_iter()
                .chain(["", " 5", "0x10", "1_000", "Inf", "+-1"].map(|text| (text, None)))
        {
            let got = to_number(&Value::string(text)).map(|n| n.to_string());
            assert_eq!(got.as_deref(), number, "{text}");
        }
    }

    #[test]
    fn any_unifies_elements() {
        let value = Value::tuple(vec![Value::number(1), Value::string("a"), Value::null()]);
        let list = convert(&value, &Type::List(Arc::new(Type::Any))).unwrap();
        let Data::List(Type::String, items) = &list.data else { panic!("{list:?}") };
        assert_eq!(items.first().and_then(Value::as_str), Some("1"));
        assert!(items.last().is_some_and(Value::is_null));
    }

    #[test]
    fn sets_are_sorted_without_duplicates() {
        let value = Value::tuple(vec![Value::string("b"), Value::string("a"), Value::string("b")]);
        let set = convert(&value, &Type::Set(Arc::new(Type::String))).unwrap();
        assert_eq!(set.as_sequence().map(<[_]>::len), Some(2));
        assert!(convert(&Value::string("a"), &Type::Set(Arc::new(Type::String))).is_err());
    }
}
