//! The tests beside the helpers of the policies that ship.

use std::path::Path;
use std::sync::Arc;

#[test]
fn helpers_of_policies_pass_their_tests() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/lib");
    let entries = std::fs::read_dir(&directory).expect("the helpers are there");
    let mut modules: Vec<(String, Arc<str>)> = entries
        .map(|entry| entry.expect("the helpers can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rego"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a helper can be read");
            (path.display().to_string(), Arc::from(text))
        })
        .collect();
    modules.sort();
    let results = onus_rules::run_tests(&modules);
    assert!(results.len() > 10, "tests are found");
    let failed: Vec<_> = results.iter().filter(|result| result.failure.is_some()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}
