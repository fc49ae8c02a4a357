//! The policies of the tree, as the program embeds them.

use onus_catalogue::Catalogue;
use onus_rules::Rules;
use onus_source::BundleFile;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The catalogue and the policies under `policies/`; their mistakes fail the test.
pub(crate) fn load() -> (Catalogue, Rules) {
    let files = files();
    let catalogue = Catalogue::load(&files).unwrap_or_else(|faults| fail(&faults));
    let rules = Rules::load(&files, &catalogue).unwrap_or_else(|faults| fail(&faults));
    (catalogue, rules)
}

fn fail(faults: &[onus_source::Fault]) -> ! {
    let lines: Vec<String> = faults.iter().map(|fault| format!("{fault:?}")).collect();
    unreachable!("the shipped policies have mistakes:\n{}", lines.join("\n"))
}

/// Every file of the bundle, sorted by path.
pub(crate) fn files() -> Vec<BundleFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let mut paths = Vec::new();
    gather(&root, &mut paths);
    paths.sort();
    let file = |path: &PathBuf| {
        let within = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        BundleFile { path: within, text: Arc::from(std::fs::read_to_string(path).unwrap()) }
    };
    paths.iter().map(file).collect()
}

fn gather(directory: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, paths);
        } else if ["rego", "md", "toml"].iter().any(|ending| path.extension().is_some_and(|e| e == *ending)) {
            paths.push(path);
        }
    }
}
