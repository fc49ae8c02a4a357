//! The catalogue as bytes: what ships is read and checked when onus is built, and a scan of one file does not read it again. The form
//! is of this very build; no other program reads it.

use crate::kind::Kind;
use crate::party::Dated;
use crate::service::Service;
use crate::version::Version;
use crate::{Catalogue, loading};
use onus_model::{Data, Date, Domain, Language, Number, Party, Provider, ServiceModel, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something that has a name in files.
pub(crate) trait Named: Copy {
    fn name(self) -> &'static str;
    fn from_name(name: &str) -> Option<Self>;
}

macro_rules! named {
    ($($kind:ty),*) => {
        $(impl Named for $kind {
            fn name(self) -> &'static str {
                self.as_str()
            }
            fn from_name(name: &str) -> Option<Self> {
                name.parse().ok()
            }
        })*
    };
}

named!(Domain, Party, Provider, ServiceModel);

impl Named for Language {
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        [Self::Terraform, Self::CloudFormation].into_iter().find(|language| language.as_str() == name)
    }
}

/// By name.
pub(crate) mod named {
    use super::{Deserialize, Deserializer, Named, Serializer, de};

    pub(crate) fn serialize<T: Named, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value.name())
    }

    pub(crate) fn deserialize<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let name = <&str>::deserialize(deserializer)?;
        T::from_name(name).ok_or_else(|| de::Error::custom("an unknown name"))
    }
}

/// A day, as its three numbers.
pub(crate) mod day {
    use super::{Date, Deserialize, Deserializer, Serialize, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(value: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        value.map(|day| (day.year(), day.month(), day.day())).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let parts = <Option<(u16, u8, u8)>>::deserialize(deserializer)?;
        let day = |(year, month, day)| Date::new(year, month, day).ok_or_else(|| de::Error::custom("no day"));
        parts.map(day).transpose()
    }
}

/// What the catalogue's files can write as a value.
#[derive(Serialize, Deserialize)]
enum Stored {
    Null,
    Bool(bool),
    Integer(i64),
    Number(f64),
    String(Arc<str>),
    List(Vec<Self>),
    Object(Vec<(Arc<str>, Self)>),
}

impl Stored {
    fn of(value: &Value) -> Self {
        match &value.data {
            Data::Bool(truth) => Self::Bool(*truth),
            Data::Number(number) => number.as_i64().map_or_else(|| Self::Number(number.as_f64()), Self::Integer),
            Data::String(text) => Self::String(Arc::clone(text)),
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
                Self::List(items.iter().map(Self::of).collect())
            }
            Data::Map(_, entries) | Data::Object(entries) => {
                Self::Object(entries.iter().map(|(name, value)| (Arc::clone(name), Self::of(value))).collect())
            }
            // A file holds nothing that is unknown.
            Data::Null(_) | Data::Unknown(_) => Self::Null,
        }
    }

    fn value(self) -> Option<Value> {
        Some(match self {
            Self::Null => Value::null(),
            Self::Bool(truth) => Value::bool(truth),
            Self::Integer(whole) => Value::number(whole),
            Self::Number(number) => Value::number(Number::from_f64(number)?),
            Self::String(text) => Value::string(text),
            Self::List(items) => Value::tuple(items.into_iter().map(Self::value).collect::<Option<Vec<_>>>()?),
            Self::Object(entries) => {
                let entries = entries.into_iter().map(|(name, value)| Some((name, value.value()?)));
                Value::object(entries.collect::<Option<BTreeMap<_, _>>>()?)
            }
        })
    }
}

fn read<E: de::Error>(stored: Stored) -> Result<Value, E> {
    stored.value().ok_or_else(|| de::Error::custom("no value"))
}

/// A value.
pub(crate) mod value {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Stored, Value, read};

    pub(crate) fn serialize<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        Stored::of(value).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        read(Stored::deserialize(deserializer)?)
    }
}

/// Values by name.
pub(crate) mod values {
    use super::{Arc, BTreeMap, Deserialize, Deserializer, Serialize, Serializer, Stored, Value, read};

    pub(crate) fn serialize<S: Serializer>(
        values: &BTreeMap<Arc<str>, Value>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let stored: Vec<_> = values.iter().map(|(name, value)| (name, Stored::of(value))).collect();
        stored.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Arc<str>, Value>, D::Error> {
        let stored = <Vec<(Arc<str>, Stored)>>::deserialize(deserializer)?;
        stored.into_iter().map(|(name, value)| Ok((name, read(value)?))).collect()
    }
}

/// The conditions of a default row.
pub(crate) mod conditions {
    use super::{Arc, Deserialize, Deserializer, Serialize, Serializer, Stored, Value, read};

    type Conditions = Vec<(Arc<str>, Vec<Value>)>;

    pub(crate) fn serialize<S: Serializer>(conditions: &Conditions, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = |(name, values): &(Arc<str>, Vec<Value>)| {
            (Arc::clone(name), values.iter().map(Stored::of).collect::<Vec<_>>())
        };
        conditions.iter().map(stored).collect::<Vec<_>>().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Conditions, D::Error> {
        let stored = <Vec<(Arc<str>, Vec<Stored>)>>::deserialize(deserializer)?;
        let condition = |(name, values): (Arc<str>, Vec<Stored>)| {
            Ok((name, values.into_iter().map(read).collect::<Result<Vec<_>, D::Error>>()?))
        };
        stored.into_iter().map(condition).collect()
    }
}

/// Wraps what has a name.
#[derive(Serialize, Deserialize)]
#[serde(bound = "T: Named")]
struct ByName<T>(#[serde(with = "named")] T);

#[derive(Serialize, Deserialize)]
struct StoredDay(#[serde(with = "day")] Option<Date>);

#[derive(Serialize, Deserialize)]
struct StoredService {
    id: String,
    name: String,
    #[serde(with = "named")]
    provider: Provider,
    model: Vec<Dated<ServiceModel>>,
    parties: Vec<(ByName<Domain>, Vec<Dated<Party>>)>,
    types: Vec<Arc<str>>,
}

type Row = Vec<(ByName<Domain>, ByName<Party>)>;

#[derive(Serialize, Deserialize)]
struct StoredCatalogue {
    release: StoredDay,
    plugins: BTreeMap<String, Version>,
    models: Vec<(ByName<ServiceModel>, ByName<Provider>, Row)>,
    services: Vec<StoredService>,
    kinds: Vec<Kind>,
    duties: BTreeMap<String, Vec<Dated<Party>>>,
}

/// See [`Catalogue::to_bytes`].
pub(crate) fn to_bytes(catalogue: Catalogue) -> Vec<u8> {
    let row =
        |row: BTreeMap<Domain, Party>| row.into_iter().map(|(domain, party)| (ByName(domain), ByName(party))).collect();
    let mut types: BTreeMap<String, Vec<Arc<str>>> = BTreeMap::new();
    let sorted: BTreeMap<_, _> = catalogue.types.iter().collect();
    for (name, service) in sorted {
        types.entry(service.clone()).or_default().push(Arc::clone(name));
    }
    let services = catalogue.services.into_values().map(|service| {
        let types = types.remove(&service.id).unwrap_or_default();
        StoredService {
            id: service.id,
            name: service.name,
            provider: service.provider,
            model: service.model,
            parties: service.parties.into_iter().map(|(domain, rows)| (ByName(domain), rows)).collect(),
            types,
        }
    });
    let stored = StoredCatalogue {
        release: StoredDay(catalogue.release),
        plugins: catalogue.plugins,
        models: catalogue
            .models
            .into_iter()
            .map(|((model, provider), all)| (ByName(model), ByName(provider), row(all)))
            .collect(),
        services: services.collect(),
        kinds: catalogue.kinds,
        duties: catalogue.duties,
    };
    // Writing to a vector fails for nothing that these types hold.
    postcard::to_allocvec(&stored).unwrap_or_default()
}

/// See [`Catalogue::from_bytes`].
pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Catalogue> {
    let stored: StoredCatalogue = postcard::from_bytes(bytes).ok()?;
    let mut catalogue =
        Catalogue { release: stored.release.0, plugins: stored.plugins, duties: stored.duties, ..Catalogue::default() };
    for (model, provider, row) in stored.models {
        let row = row.into_iter().map(|(domain, party)| (domain.0, party.0)).collect();
        catalogue.models.insert((model.0, provider.0), row);
    }
    for service in stored.services {
        catalogue.types.extend(service.types.iter().map(|name| (Arc::clone(name), service.id.clone())));
        let parties = service.parties.into_iter().map(|(domain, rows)| (domain.0, rows)).collect();
        let (id, name) = (service.id, service.name);
        let service = Service {
            id: id.clone(),
            name,
            provider: service.provider,
            model: service.model,
            parties,
            types: Vec::new(),
        };
        catalogue.services.insert(id, service);
    }
    catalogue.kinds = stored.kinds;
    loading::index(&mut catalogue);
    Some(catalogue)
}
