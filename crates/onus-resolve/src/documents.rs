//! The parsed files of a scan, each parsed once, whoever needs it.

use onus_parse::{hcl, node};
use onus_source::{LoadError, SourceFile, Sources};
use rustc_hash::FxHashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The largest file of Terraform configuration that is read, in bytes: no human or generator writes more into one.
const MAX_CONFIGURATION: u64 = 10 * 1024 * 1024;

/// Loads and parses on first use, shared by all units and threads.
#[derive(Debug)]
pub struct Documents<'a> {
    sources: &'a Sources,
    hcl: RwLock<FxHashMap<String, Arc<(Arc<SourceFile>, hcl::Parsed)>>>,
    nodes: RwLock<FxHashMap<String, Arc<(Arc<SourceFile>, node::Parsed)>>>,
}

impl<'a> Documents<'a> {
    /// Documents of the files in `sources`.
    #[must_use]
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, hcl: RwLock::default(), nodes: RwLock::default() }
    }

    /// The files.
    #[must_use]
    pub fn sources(&self) -> &'a Sources {
        self.sources
    }

    /// The Terraform file at `path`: native syntax, or JSON when the name ends with `.json`: configuration in `.tf.json`, values of
    /// variables in any other.
    ///
    /// # Errors
    /// When the file can't be loaded. Syntax errors are in the document's diagnostics.
    pub fn hcl(&self, path: &str) -> Result<Arc<(Arc<SourceFile>, hcl::Parsed)>, LoadError> {
        if let Some(found) = self.hcl.read().unwrap_or_else(PoisonError::into_inner).get(path) {
            return Ok(Arc::clone(found));
        }
        let file = self.sources.load_within(path, MAX_CONFIGURATION)?;
        let parsed = if path.ends_with(".tf.json") || path.ends_with(".tofu.json") {
            hcl::parse_json(file.text(), file.id())
        } else if path.ends_with(".json") {
            hcl::parse_json_variables(file.text(), file.id())
        } else {
            hcl::parse(file.text(), file.id())
        };
        let mut documents = self.hcl.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(documents.entry(path.to_owned()).or_insert_with(|| Arc::new((file, parsed)))))
    }

    /// The YAML or JSON document at `path`: JSON when the name ends with `.json` or the text starts with `{`.
    ///
    /// # Errors
    /// When the file can't be loaded. Syntax errors are in the document's diagnostics.
    pub fn node(&self, path: &str) -> Result<Arc<(Arc<SourceFile>, node::Parsed)>, LoadError> {
        if let Some(found) = self.nodes.read().unwrap_or_else(PoisonError::into_inner).get(path) {
            return Ok(Arc::clone(found));
        }
        let file = self.sources.load(path)?;
        let json = path.ends_with(".json") || file.text().trim_start_matches('\u{feff}').trim_start().starts_with('{');
        let mut parsed =
            if json { node::parse_json(file.text(), file.id()) } else { node::parse_yaml(file.text(), file.id()) };
        if json && parsed.root.is_none() && !path.ends_with(".json") {
            // A flow mapping of YAML starts so, too.
            let yaml = node::parse_yaml(file.text(), file.id());
            if yaml.root.is_some() {
                parsed = yaml;
            }
        }
        let mut documents = self.nodes.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(documents.entry(path.to_owned()).or_insert_with(|| Arc::new((file, parsed)))))
    }
}
