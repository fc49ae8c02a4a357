//! Gathers `policies/` into one table of texts, so that the program carries what it judges by, and reads, checks and compiles it, so
//! that a scan of one file need not.

use onus_catalogue::Catalogue;
use onus_rules::Rules;
use onus_source::{BundleFile, Fault};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() -> Result<(), Box<dyn Error>> {
    // Of a directory, cargo looks at everything beneath.
    println!("cargo::rerun-if-changed=policies");
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("policies");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut paths = Vec::new();
    gather(&root, &mut paths)?;
    // The order of a directory differs from machine to machine.
    paths.sort();
    let mut table = String::from("&[\n");
    let mut files = Vec::new();
    for path in paths {
        let within = path.strip_prefix(&root)?.iter().map(|part| part.to_str().ok_or("a path that is not UTF-8"));
        let within = within.collect::<Result<Vec<_>, _>>()?.join("/");
        let absolute = path.to_str().ok_or("a path that is not UTF-8")?;
        writeln!(table, "    ({within:?}, include_str!({absolute:?})),")?;
        files.push(BundleFile { path: within, text: Arc::from(fs::read_to_string(&path)?) });
    }
    table.push_str("]\n");
    fs::write(out.join("policies.rs"), table)?;
    let catalogue = Catalogue::load(&files).map_err(|faults| mistakes(&faults))?;
    let rules = Rules::load(&files, &catalogue).map_err(|faults| mistakes(&faults))?;
    fs::write(out.join("rules.bin"), rules.to_bytes()?)?;
    fs::write(out.join("catalogue.bin"), catalogue.to_bytes())?;
    Ok(())
}

/// What is wrong with the policies, a line each.
fn mistakes(faults: &[Fault]) -> String {
    let lines = faults.iter().map(|fault| {
        let line = fault.range.map_or(1, |range| {
            fault.text.get(..range.start as usize).map_or(1, |before| before.matches('\n').count() + 1)
        });
        format!("policies/{}:{line}: {}", fault.path, fault.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Policies, their pages and the catalogue; tests of policies stay outside.
fn gather(directory: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if entry.file_type()?.is_dir() {
            gather(&path, files)?;
        } else if ["rego", "md", "toml"].iter().any(|ending| path.extension().is_some_and(|e| e == *ending))
            && !name.ends_with("_test.rego")
            && !name.starts_with('.')
            && name != "README.md"
        {
            files.push(path);
        }
    }
    Ok(())
}
