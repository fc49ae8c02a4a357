//! Where in a value something holds: `true`, or an object (a position in a list is its number) of what holds below.

use super::value::shown;
use onus_model::{Data, Value};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

/// Where something holds in a value.
pub(super) struct Tree<'a> {
    value: &'a Value,
    holds: fn(&Value) -> bool,
    /// Whether a collection without any such place is `false`, not an empty object.
    flat: bool,
}

impl<'a> Tree<'a> {
    /// Where it is unknown.
    pub(super) fn unknown(value: &'a Value) -> Self {
        Self { value, holds: Value::is_unknown, flat: false }
    }

    /// Where it must not be shown.
    pub(super) fn sensitive(value: &'a Value) -> Self {
        Self { value, holds: |value| value.marks.sensitive, flat: false }
    }

    /// The same, `false` where it holds nowhere.
    pub(super) fn flat(self) -> Self {
        Self { flat: true, ..self }
    }

    fn below(&self, value: &'a Value) -> Self {
        Self { value, ..*self }
    }

    /// Whether it holds anywhere.
    fn any(&self) -> bool {
        (self.holds)(self.value) || children(self.value).any(|(_, value)| self.below(value).any())
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if (self.holds)(self.value) {
            return serializer.serialize_bool(true);
        }
        let scalar = matches!(self.value.data, Data::Null(_) | Data::Bool(_) | Data::Number(_) | Data::String(_));
        if scalar || (self.flat && !self.any()) {
            return serializer.serialize_bool(false);
        }
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in children(self.value) {
            let below = self.below(value);
            if below.any() {
                map.serialize_entry(&name, &below)?;
            }
        }
        map.end()
    }
}

/// What a value holds, each with its step.
pub(super) fn children(value: &Value) -> impl Iterator<Item = (String, &Value)> {
    let entries = value.as_entries().into_iter().flatten().filter(|(name, _)| shown(name));
    let items = value.as_sequence().into_iter().flatten().enumerate();
    entries.map(|(name, value)| (name.to_string(), value)).chain(items.map(|(i, value)| (i.to_string(), value)))
}

/// A step of a JSON pointer.
pub(super) fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
