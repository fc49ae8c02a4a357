//! The files of a request: on disk, or one text from standard input.

use crate::{Request, ScanError};
use onus_discover::{FileKind, Found, Options, discover, scan_root};
use onus_source::Sources;
use std::path::PathBuf;

/// Opens the scan root and finds what can be scanned beneath it.
pub(crate) fn find(request: &Request) -> Result<(Sources, Found), ScanError> {
    if let (Some((path, text)), true) = (&request.stdin, request.paths.is_empty()) {
        return Ok(standard_input(path, text));
    }
    let mut paths = Vec::new();
    for path in &request.paths {
        paths.push(path.canonicalize().map_err(|source| path_error(path.display().to_string(), source))?);
    }
    let root = match &request.root {
        Some(root) => root.canonicalize().map_err(|source| path_error(root.display().to_string(), source))?,
        None => scan_root(&paths).map_err(|(path, source)| path_error(path.display().to_string(), source))?,
    };
    let sources = Sources::new(&root).map_err(|source| path_error(root.display().to_string(), source))?;
    if let Some((path, text)) = &request.stdin {
        // What an editor holds stands for what is on disk.
        sources.add(path, text.as_str());
    }
    let options = Options {
        exclude: &request.exclude,
        config_exclude: request.config.as_ref().map_or(&[], |config| &config.exclude),
        force_exclude: request.force_exclude,
        ignore_files: request.ignore_files,
    };
    paths.sort();
    paths.dedup();
    let found = discover(&root, &outermost(paths), options);
    Ok((sources, found))
}

/// Leaves out what lies within a directory that is there as well. `paths` is sorted.
fn outermost(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut kept: Vec<PathBuf> = Vec::new();
    for path in paths {
        if !kept.last().is_some_and(|last| path.starts_with(last)) {
            kept.push(path);
        }
    }
    kept
}

fn standard_input(path: &str, text: &str) -> (Sources, Found) {
    let sources = Sources::in_memory([(path, text)]);
    (sources, named([path]))
}

/// What was found when the files are known by name.
pub(crate) fn named<'a>(paths: impl IntoIterator<Item = &'a str>) -> Found {
    let mut found = Found::default();
    for path in paths {
        match FileKind::of(path.rsplit('/').next().unwrap_or(path)) {
            Some(FileKind::Configuration) => {
                found.terraform.insert(path.rsplit_once('/').map_or("", |(directory, _)| directory).to_owned());
            }
            Some(FileKind::Document) => {
                found.documents.insert(path.to_owned());
            }
            Some(FileKind::Variables) | None => {}
        }
    }
    found
}

fn path_error(path: String, source: std::io::Error) -> ScanError {
    ScanError::Path { path, source }
}
