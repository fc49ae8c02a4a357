//! The input of policies: normalized kinds and raw resources as Rego values.

use onus_catalogue::{Instance, Normalized};
use onus_model::{Data, Unit, Value};
use regorus::Value as Rego;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The values of a unit, each built once, whoever wants them.
pub(crate) struct Inputs<'u> {
    unit: &'u Unit,
    normalized: &'u Normalized,
    as_of: Rego,
    kinds: BTreeMap<Arc<str>, Rego>,
    types: BTreeMap<Arc<str>, Rego>,
}

impl<'u> Inputs<'u> {
    pub(crate) fn new(unit: &'u Unit, normalized: &'u Normalized, as_of: String) -> Self {
        Self { unit, normalized, as_of: as_of.into(), kinds: BTreeMap::new(), types: BTreeMap::new() }
    }

    /// The input for a policy that looks at `kinds` and at the raw resources of `types`.
    pub(crate) fn input(&mut self, kinds: &[Arc<str>], types: &[Arc<str>]) -> Rego {
        let mut by_kind = BTreeMap::new();
        for kind in kinds {
            let value = self.kinds.entry(Arc::clone(kind)).or_insert_with(|| {
                let instances = self.normalized.kinds.get(kind).map(Vec::as_slice).unwrap_or_default();
                Rego::from(instances.iter().map(|one| instance(self.unit, one)).collect::<Vec<_>>())
            });
            by_kind.insert(Rego::from(&**kind), value.clone());
        }
        let mut by_type = BTreeMap::new();
        for wanted in types {
            let value = self.types.entry(Arc::clone(wanted)).or_insert_with(|| {
                let found = self.unit.resources.iter().filter(|resource| resource.r#type == *wanted);
                Rego::from(found.map(|resource| raw(&resource.address, &resource.attributes)).collect::<Vec<_>>())
            });
            by_type.insert(Rego::from(&**wanted), value.clone());
        }
        object([("as_of", self.as_of.clone()), ("kinds", by_kind.into()), ("resources", by_type.into())])
    }
}

fn object<const N: usize>(entries: [(&str, Rego); N]) -> Rego {
    entries.into_iter().map(|(name, value)| (Rego::from(name), value)).collect::<BTreeMap<_, _>>().into()
}

fn instance(unit: &Unit, instance: &Instance) -> Rego {
    let mut entries = BTreeMap::new();
    for (name, attribute) in &instance.attributes {
        if let Some(value) = known(&attribute.value) {
            entries.insert(Rego::from(&**name), value);
        }
    }
    entries.insert("address".into(), Rego::from(&*instance.address));
    if let Some(resource) = unit.resources.get(instance.resource) {
        entries.insert("type".into(), Rego::from(&*resource.r#type));
    }
    entries.into()
}

fn raw(address: &str, attributes: &Value) -> Rego {
    let mut unknown = BTreeMap::new();
    for (name, value) in attributes.as_entries().into_iter().flatten() {
        if !value.is_wholly_known() {
            unknown.insert(Rego::from(&**name), Rego::from(true));
        }
    }
    let values = known(attributes).unwrap_or_else(|| BTreeMap::new().into());
    object([("address", address.into()), ("values", values), ("unknown", unknown.into())])
}

/// What is known of a value: unknown entries and elements are left out.
fn known(value: &Value) -> Option<Rego> {
    Some(match &value.data {
        Data::Null(_) => Rego::Null,
        Data::Bool(value) => Rego::from(*value),
        Data::Number(number) => match number.as_i64() {
            Some(whole) => Rego::from(whole),
            None => Rego::from(number.as_f64()),
        },
        Data::String(text) => Rego::from(&**text),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            Rego::from(items.iter().filter_map(known).collect::<Vec<_>>())
        }
        Data::Map(_, entries) | Data::Object(entries) => entries
            .iter()
            .filter_map(|(name, value)| Some((Rego::from(&**name), known(value)?)))
            .collect::<BTreeMap<_, _>>()
            .into(),
        Data::Unknown(_) => return None,
    })
}
