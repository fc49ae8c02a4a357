//! How much of real templates is known: a figure that may only get better.

use crate::Documents;
use crate::cloudformation::{Inputs, is_template, resolve};
use onus_model::Value;
use onus_source::Sources;
use std::path::{Path, PathBuf};

/// Templates, known values, unknown values, and errors, as last measured.
const FIGURES: &str = include_str!("../../../tests/resolution/figures.txt");

fn files(directory: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(directory).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    for path in entries {
        let name = path.extension().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            files(&path, found);
        } else if matches!(name, "yaml" | "yml" | "json" | "template") {
            found.push(path);
        }
    }
}

fn count(value: &Value, known: &mut usize, unknown: &mut usize) {
    if value.is_unknown() {
        *unknown += 1;
    } else if let Some(items) = value.as_sequence() {
        items.iter().for_each(|item| count(item, known, unknown));
    } else if let Some(entries) = value.as_entries() {
        entries.values().for_each(|entry| count(entry, known, unknown));
    } else {
        *known += 1;
    }
}

#[test]
fn real_templates_are_read_and_as_much_is_known_as_before() {
    let root = Path::new("/work/shared/corpora/aws-cloudformation-templates");
    if !root.is_dir() {
        return;
    }
    let sources = Sources::new(root).unwrap();
    let documents = Documents::new(&sources);
    let mut paths = Vec::new();
    files(root, &mut paths);
    let (mut templates, mut known, mut unknown, mut errors) = (0, 0, 0, 0);
    for path in paths {
        let path = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let Ok(document) = documents.node(&path) else { continue };
        if !document.1.root.as_ref().is_some_and(is_template) {
            continue;
        }
        templates += 1;
        let unit = resolve(&documents, &path, &Inputs::default());
        unit.resources.iter().for_each(|resource| count(&resource.attributes, &mut known, &mut unknown));
        errors += unit.diagnostics.iter().filter(|one| one.level == onus_source::Level::Error).count();
    }
    println!("{templates} templates: {known} values known, {unknown} unknown, {errors} errors");
    let before: Vec<usize> = FIGURES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(|n| n.parse().unwrap())
        .collect();
    let [before_templates, before_known, before_unknown, before_errors] = before[..] else { panic!("{before:?}") };
    assert!(templates >= before_templates && errors <= before_errors, "{templates} {errors}");
    // More resources, more values: what counts is the share.
    assert!(known * before_unknown >= before_known * unknown, "{known} known, {unknown} unknown: less than before");
}
