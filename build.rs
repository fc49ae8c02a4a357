//! Gathers `policies/` into one table of texts, so that the program carries what it judges by.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("policies");
    let mut files = Vec::new();
    gather(&root, &mut files)?;
    // The order of a directory differs from machine to machine.
    files.sort();
    let mut table = String::from("&[\n");
    for file in files {
        let within = file.strip_prefix(&root)?.iter().map(|part| part.to_str().ok_or("a path that is not UTF-8"));
        let within = within.collect::<Result<Vec<_>, _>>()?.join("/");
        let absolute = file.to_str().ok_or("a path that is not UTF-8")?;
        writeln!(table, "    ({within:?}, include_str!({absolute:?})),")?;
    }
    table.push_str("]\n");
    fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("policies.rs"), table)?;
    // Of a directory, cargo looks at everything beneath.
    println!("cargo::rerun-if-changed=policies");
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
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
