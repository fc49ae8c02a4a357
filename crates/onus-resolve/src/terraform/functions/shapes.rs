//! Which kinds of values functions take where their parameter has no type: an unknown value of another kind is a mistake already.

use onus_model::Type;

/// Kinds of collections.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Maps and objects.
    Mapping,
    /// Lists and tuples.
    Ordered,
    /// Lists, sets and tuples.
    Sequence,
    /// Any collection, or a string.
    Measured,
    /// Anything with a text.
    Scalar,
}

/// Whether the argument at `index` of a function may have this type.
pub(super) fn fits(function: &str, index: usize, ty: &Type) -> bool {
    let Some(shape) = shape(function, index) else { return true };
    match ty {
        Type::Any => true,
        Type::Bool | Type::Number => shape == Shape::Scalar,
        Type::String => matches!(shape, Shape::Scalar | Shape::Measured),
        Type::Map(_) | Type::Object(_) => matches!(shape, Shape::Mapping | Shape::Measured),
        Type::List(_) | Type::Tuple(_) => matches!(shape, Shape::Ordered | Shape::Sequence | Shape::Measured),
        Type::Set(_) => matches!(shape, Shape::Sequence | Shape::Measured),
    }
}

fn shape(function: &str, index: usize) -> Option<Shape> {
    Some(match (function, index) {
        ("keys" | "values" | "lookup", 0) | ("merge", _) => Shape::Mapping,
        ("element" | "slice", 0) | ("concat", _) | ("zipmap", 1) => Shape::Ordered,
        ("one" | "reverse", 0) | ("setproduct", _) => Shape::Sequence,
        ("length", 0) => Shape::Measured,
        ("parseint", 0) => Shape::Scalar,
        _ => return None,
    })
}
