//! Which kinds of values functions take where their parameter has no type: an unknown value of another kind is a mistake already.

use onus_model::{Data, Type, Value};

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
    /// A string or a number.
    Text,
}

/// Whether the argument at `index` of a function may be this value: its own type where it is unknown, and its kind where another
/// argument is, so that the function itself never sees it.
pub(super) fn fits(function: &str, index: usize, args: &[Value], value: &Value) -> bool {
    let Some(shape) = shape(function, index) else { return true };
    match &value.data {
        Data::Unknown(unknown) => accepts(shape, &unknown.ty),
        _ if function == "concat" || !args.iter().any(Value::is_unknown) => true,
        Data::Null(_) => true,
        Data::Bool(_) => accepts(shape, &Type::Bool),
        Data::Number(_) => accepts(shape, &Type::Number),
        Data::String(_) => accepts(shape, &Type::String),
        Data::List(..) | Data::Tuple(_) => shape.takes_ordered(),
        Data::Set(..) => shape.takes_sets(),
        Data::Map(..) | Data::Object(_) => matches!(shape, Shape::Mapping | Shape::Measured),
    }
}

impl Shape {
    fn takes_ordered(self) -> bool {
        matches!(self, Self::Ordered | Self::Sequence | Self::Measured)
    }

    fn takes_sets(self) -> bool {
        matches!(self, Self::Sequence | Self::Measured)
    }
}

fn accepts(shape: Shape, ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::Bool => false,
        Type::Number => shape == Shape::Text,
        Type::String => matches!(shape, Shape::Text | Shape::Measured),
        Type::Map(_) | Type::Object(_) => matches!(shape, Shape::Mapping | Shape::Measured),
        Type::List(_) | Type::Tuple(_) => shape.takes_ordered(),
        Type::Set(_) => shape.takes_sets(),
    }
}

fn shape(function: &str, index: usize) -> Option<Shape> {
    Some(match (function, index) {
        ("keys" | "values" | "lookup", 0) | ("merge", _) => Shape::Mapping,
        ("element" | "slice", 0) | ("concat", _) | ("zipmap", 1) => Shape::Ordered,
        ("one" | "reverse", 0) | ("setproduct", _) => Shape::Sequence,
        ("length", 0) => Shape::Measured,
        ("parseint", 0) => Shape::Text,
        _ => return None,
    })
}
