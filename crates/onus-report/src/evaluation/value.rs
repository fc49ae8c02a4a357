//! Values as JSON: what is unknown is null, numbers are written exactly.

use onus_model::{Data, Number, Value};
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// The arguments of a resource: those that are unknown as a whole are left out.
pub(super) struct Arguments<'a>(pub(super) &'a Value);

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.data {
            Data::Object(entries) | Data::Map(_, entries) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in entries.iter().filter(|(name, value)| shown(name) && !value.is_unknown()) {
                    map.serialize_entry(&**name, &Shown(value))?;
                }
                map.end()
            }
            _ => Shown(self.0).serialize(serializer),
        }
    }
}

/// The name under which a whole resource keeps what its configuration doesn't set is no attribute.
pub(super) fn shown(name: &str) -> bool {
    name != "\u{0}"
}

/// A value, null where it is unknown.
pub(super) struct Shown<'a>(pub(super) &'a Value);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.data {
            Data::Null(_) | Data::Unknown(_) => serializer.serialize_unit(),
            Data::Bool(value) => serializer.serialize_bool(*value),
            Data::Number(number) => serialize_number(number, serializer),
            Data::String(text) => serializer.serialize_str(text),
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items.iter() {
                    seq.serialize_element(&Shown(item))?;
                }
                seq.end()
            }
            Data::Map(_, entries) | Data::Object(entries) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in entries.iter().filter(|(name, _)| shown(name)) {
                    map.serialize_entry(&**name, &Shown(value))?;
                }
                map.end()
            }
        }
    }
}

fn serialize_number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    // JSON as Terraform writes it has no negative zero.
    let text = if number.is_zero() { "0".to_owned() } else { number.to_string() };
    // JSON has no infinity.
    match RawValue::from_string(text.clone()) {
        Ok(raw) => raw.serialize(serializer),
        Err(_) => serializer.serialize_str(&text),
    }
}
