//! The files of the catalogue to a [`Catalogue`], every mistake collected.

use crate::Catalogue;
use crate::document::{Reader, entry};
use crate::party::{self, Models};
use crate::service::{self, Service, ServiceFile};
use crate::version::Version;
use onus_model::{Date, Domain, Party};
use onus_source::{BundleFile, Fault, Range};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::DeTable;

/// A file larger than this is refused, in bytes.
const MAX_TEXT: usize = 4 * 1024 * 1024;

/// The catalogue while it is read.
#[derive(Default)]
struct Loading {
    catalogue: Catalogue,
    kinds: BTreeMap<Arc<str>, usize>,
    /// The readers of the files read, for faults that show only in the end.
    readers: Vec<Reader>,
    /// Types that kinds draw from or join: each must belong to a service.
    mentioned: Vec<(Arc<str>, usize, Range)>,
    /// The services' places: file and range.
    places: BTreeMap<String, (usize, Range)>,
}

/// See [`Catalogue::load`].
pub(crate) fn load(files: &[BundleFile]) -> Result<Catalogue, Vec<Fault>> {
    let mut loading = Loading::default();
    for file in files {
        let Some(path) = file.path.strip_prefix("catalogue/").and_then(|path| path.strip_suffix(".toml")) else {
            continue;
        };
        loading.file(file, path);
    }
    loading.check();
    let faults: Vec<Fault> = loading.readers.into_iter().flat_map(|reader| reader.faults).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(loading.catalogue)
}

impl Loading {
    fn file(&mut self, file: &BundleFile, path: &str) {
        let mut reader = Reader::new(file);
        if file.text.len() > MAX_TEXT {
            reader.fault(None, "the file is larger than 4 MiB".to_owned(), None);
            self.readers.push(reader);
            return;
        }
        let (document, errors) = DeTable::parse_recoverable(&file.text);
        if !errors.is_empty() {
            // What is read of a broken file would give faults that aren't.
            for error in errors {
                let range = error.span().map(|span| Range::new(span.start, span.end));
                reader.fault(range, error.message().replace('\n', ", "), None);
            }
            self.readers.push(reader);
            return;
        }
        let root = document.get_ref();
        match entry(root, "format") {
            Some(node) if node.get_ref().as_integer().is_some_and(|format| format.as_str() == "1") => {}
            Some(node) => reader.wrong(node, "this format isn't known".to_owned()),
            None => {
                reader.fault(Some(Range::default()), "the file has no `format`".to_owned(), Some("Write `format = 1`."))
            }
        }
        match path {
            "release" => self.release(&mut reader, root),
            "models" => party::read_models(&mut reader, root, &mut self.catalogue.models),
            _ => {
                let number = self.readers.len();
                if let Some(found) = service::read(&mut reader, root, &path.replace('/', ".")) {
                    self.service(&mut reader, number, found);
                }
            }
        }
        self.readers.push(reader);
    }

    fn release(&mut self, reader: &mut Reader, root: &DeTable<'_>) {
        reader.only(root, &["format", "release", "plugins"]);
        match entry(root, "release") {
            Some(node) => self.catalogue.release = reader.date(node).or(self.catalogue.release),
            None => reader.fault(Some(Range::default()), "the file has no `release`".to_owned(), None),
        }
        for (name, node) in entry(root, "plugins").and_then(|node| reader.table(node)).into_iter().flatten() {
            let Some(text) = reader.string(node) else { continue };
            match text.parse::<Version>() {
                Ok(version) => drop(self.catalogue.plugins.insert(name.get_ref().to_string(), version)),
                Err(()) => reader.wrong(node, format!("`{text}` is not a version such as `6.1.0`")),
            }
        }
    }

    /// Adds a service, or what another file says of one that is there.
    fn service(&mut self, reader: &mut Reader, number: usize, file: ServiceFile) {
        let id = file.service.id.clone();
        let Service { name, model, parties, types, .. } = &file.service;
        for (r#type, range) in types {
            match self.catalogue.types.get(r#type) {
                Some(owner) if *owner != id => {
                    reader.fault(Some(*range), format!("`{}` belongs to `{owner}` already", r#type), None);
                }
                Some(_) if !self.catalogue.services.contains_key(&id) => {
                    reader.fault(Some(*range), format!("`{}` is listed twice", r#type), None);
                }
                _ => drop(self.catalogue.types.insert(Arc::clone(r#type), id.clone())),
            }
        }
        match self.catalogue.services.get_mut(&id) {
            Some(known) => {
                if !name.is_empty() {
                    known.name.clone_from(name);
                }
                if !model.is_empty() {
                    known.model.clone_from(model);
                }
                known.parties.extend(parties.iter().map(|(domain, rows)| (*domain, rows.clone())));
            }
            None => {
                for (what, missing) in [("name", name.is_empty()), ("model", model.is_empty())] {
                    if missing {
                        reader.fault(Some(file.place), format!("the service has no `{what}`"), None);
                    }
                }
                self.catalogue.services.insert(id.clone(), file.service);
            }
        }
        self.places.insert(id.clone(), (number, file.place));
        let mut here: BTreeMap<Arc<str>, Range> = BTreeMap::new();
        for (kind, range) in file.kinds {
            if here.insert(Arc::clone(&kind.id), range).is_some() {
                reader.fault(Some(range), format!("the kind `{}` is there twice", kind.id), None);
            }
            // A type that stands for many things belongs to no service; each of its resources does, by what it says.
            let drawn = kind.drawings.iter().filter(|drawing| drawing.only.is_empty()).map(|drawing| &drawing.r#type);
            let joined = kind.companions.iter().flat_map(|companion| &companion.links).map(|link| &link.r#type);
            self.mentioned.extend(drawn.chain(joined).map(|name| (Arc::clone(name), number, range)));
            // A later file says it anew.
            match self.kinds.get(&kind.id).and_then(|&at| self.catalogue.kinds.get_mut(at)) {
                Some(earlier) => *earlier = kind,
                None => {
                    self.kinds.insert(Arc::clone(&kind.id), self.catalogue.kinds.len());
                    self.catalogue.kinds.push(kind);
                }
            }
        }
        for (duty, rows, range) in file.duties {
            let service = id.replace('.', "-");
            if !duty.starts_with(&format!("{service}-")) {
                reader.fault(Some(range), format!("the duty `{duty}` is not called `{service}-` and more"), None);
            }
            self.catalogue.duties.insert(duty, rows);
        }
    }

    /// What can be told only when everything is read.
    fn check(&mut self) {
        for (name, number, range) in std::mem::take(&mut self.mentioned) {
            if !self.catalogue.types.contains_key(&name)
                && let Some(reader) = self.readers.get_mut(number)
            {
                let help = "Add it to the `terraform` or `cloudformation` list of its service.";
                reader.fault(Some(range), format!("`{name}` belongs to no service"), Some(help));
            }
        }
        if !self.catalogue.models.is_empty() {
            for (id, service) in &self.catalogue.services {
                let Some((number, range)) = self.places.get(id) else { continue };
                let Some(reader) = self.readers.get_mut(*number) else { continue };
                check_parties(reader, *range, service, &self.catalogue.models);
            }
        }
        index(&mut self.catalogue);
    }
}

/// Lays out by what kinds are looked up.
pub(crate) fn index(catalogue: &mut Catalogue) {
    for (number, kind) in catalogue.kinds.iter().enumerate() {
        catalogue.by_id.insert(Arc::clone(&kind.id), number);
        for drawing in &kind.drawings {
            let kinds = catalogue.drawn.entry(Arc::clone(&drawing.r#type)).or_default();
            if kinds.last() != Some(&number) {
                kinds.push(number);
            }
        }
    }
}

/// A service says who bears what its model leaves open.
fn check_parties(reader: &mut Reader, range: Range, service: &Service, models: &Models) {
    for row in &service.model {
        let Some(parties) = models.get(&(row.is, service.provider)) else {
            let message = format!("`models.toml` has no `[model.{}.{}]`", row.is, service.provider);
            reader.fault(Some(range), message, None);
            continue;
        };
        let open: Vec<String> = Domain::ALL
            .iter()
            .filter(|domain| parties.get(domain) == Some(&Party::Varies) && !service.parties.contains_key(domain))
            .map(|domain| format!("`{domain}`"))
            .collect();
        if !open.is_empty() {
            let message = format!("the service doesn't say who bears {}", open.join(", "));
            reader.fault(Some(range), message, Some("The model leaves it open: say it under `[service.parties]`."));
        }
    }
}

/// The day that holds when no `release.toml` says one.
pub(crate) fn first_release() -> Option<Date> {
    Date::new(2026, 11, 24)
}
