use super::*;

/// A directory with these files; a path that ends with `/` is an empty directory.
fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = directory.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    directory
}

const ALL: Options<'static> = Options { exclude: &[], config_exclude: &[], force_exclude: false, ignore_files: true };

fn find(directory: &tempfile::TempDir, paths: &[&str], options: Options<'_>) -> Found {
    let root = directory.path().canonicalize().unwrap();
    let paths: Vec<PathBuf> =
        paths.iter().map(|path| if path.is_empty() { root.clone() } else { root.join(path) }).collect();
    discover(&root, &paths, options)
}

fn texts(set: &BTreeSet<String>) -> Vec<&str> {
    set.iter().map(String::as_str).collect()
}

fn skipped(found: &Found) -> Vec<(&str, &str)> {
    found.skipped.iter().map(|skipped| (skipped.path.as_str(), skipped.reason)).collect()
}

#[test]
fn directories_with_configuration_and_documents_are_found() {
    let directory = tree(&[
        ("main.tf", ""),
        ("a/x.tf.json", ""),
        ("a/y.tofu", ""),
        ("b/only.tfvars", ""),
        ("c/stack.yaml", ""),
        ("c/README.md", ""),
        (".github/d/e.tf", ""),
    ]);
    let found = find(&directory, &[""], ALL);
    assert_eq!(texts(&found.terraform), ["", ".github/d", "a"]);
    assert_eq!(texts(&found.documents), ["c/stack.yaml"]);
    assert_eq!((found.diagnostics.len(), found.skipped.len(), found.callers.len()), (0, 0, 0));
}

#[test]
fn tools_directories_hold_no_roots() {
    let directory =
        tree(&[(".terraform/modules/m/main.tf", ""), (".git/x.tf", ""), ("a/.terraform/modules/modules.json", "")]);
    let found = find(&directory, &["", ".terraform/modules/m/main.tf"], ALL);
    assert!(found.terraform.is_empty() && found.documents.is_empty() && found.files.is_empty(), "{found:?}");
}

#[test]
fn ignore_files_hide_as_git_does() {
    let directory = tree(&[
        (".gitignore", "build/\n*.json\n!keep.json\n/a/x.tf\n"),
        (".ignore", "!b/build/\n"),
        (".git/info/exclude", "private\n"),
        ("build/main.tf", ""),
        ("b/build/main.tf", ""),
        ("drop.json", ""),
        ("keep.json", ""),
        ("a/x.tf", ""),
        ("a/c/.gitignore", "*.tf\n!y.tf\n"),
        ("a/c/x.tf", ""),
        ("a/d/x.tf", ""),
        ("private/x.tf", ""),
        ("notes.log", ""),
    ]);
    let found = find(&directory, &[""], ALL);
    assert_eq!(texts(&found.terraform), ["a/d", "b/build"]);
    assert_eq!(texts(&found.documents), ["keep.json"]);
    assert_eq!(
        skipped(&found),
        [
            ("a/c/x.tf", ".gitignore"),
            ("a/x.tf", ".gitignore"),
            ("build/", ".gitignore"),
            ("drop.json", ".gitignore"),
            ("private/", ".git/info/exclude"),
        ]
    );
    let all = find(&directory, &[""], Options { ignore_files: false, ..ALL });
    assert_eq!(texts(&all.terraform), ["a", "a/c", "a/d", "b/build", "build", "private"]);
}

#[test]
fn ignore_files_above_the_start_hold() {
    let directory = tree(&[(".gitignore", "*.yaml\n"), ("a/x.yaml", ""), ("a/x.tf", "")]);
    let found = find(&directory, &["a"], ALL);
    assert!(found.documents.is_empty());
    assert_eq!(texts(&found.terraform), ["a"]);
}

#[test]
fn what_is_named_is_looked_at_though_ignored() {
    let directory = tree(&[(".gitignore", "gen\nx.yaml\n"), ("gen/main.tf", ""), ("x.yaml", "")]);
    let found = find(&directory, &["gen", "x.yaml"], ALL);
    assert_eq!(texts(&found.terraform), ["gen"]);
    assert_eq!(texts(&found.documents), ["x.yaml"]);
}

#[test]
fn excludes_hold_for_named_files_only_by_force() {
    let directory = tree(&[("examples/a/main.tf", ""), ("main.tf", ""), ("t.yaml", "")]);
    let exclude = ["examples".to_owned()];
    let config_exclude = ["*.yaml".to_owned()];
    let options = Options { exclude: &exclude, config_exclude: &config_exclude, ..ALL };
    let found = find(&directory, &[""], options);
    assert_eq!(texts(&found.terraform), [""]);
    assert_eq!(skipped(&found), [("examples/", "--exclude"), ("t.yaml", "onus.toml")]);
    let named = ["examples/a/main.tf", "t.yaml"];
    assert_eq!(find(&directory, &named, options).files.len(), 2);
    let forced = find(&directory, &named, Options { force_exclude: true, ..options });
    assert!(forced.files.is_empty());
    assert_eq!(skipped(&forced), [("examples/a/main.tf", "--exclude"), ("t.yaml", "onus.toml")]);
}

#[test]
fn a_bad_exclude_is_told() {
    let directory = tree(&[("main.tf", "")]);
    let exclude = ["[z-a]".to_owned()];
    let found = find(&directory, &[""], Options { exclude: &exclude, ..ALL });
    assert_eq!(found.diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [Code::Config]);
    assert_eq!(texts(&found.terraform), [""]);
}

#[test]
fn a_named_module_file_brings_its_possible_callers() {
    let directory = tree(&[("m/main.tf", ""), ("m/v.tfvars", ""), ("prod/main.tf", ""), ("x.yaml", "")]);
    for file in ["m/main.tf", "m/v.tfvars"] {
        let found = find(&directory, &[file], ALL);
        assert_eq!((texts(&found.files), texts(&found.terraform)), (vec![file], vec!["m"]));
        assert_eq!(texts(&found.callers), ["prod"]);
        assert!(found.documents.is_empty());
    }
    let found = find(&directory, &["x.yaml"], ALL);
    assert_eq!((texts(&found.documents), texts(&found.callers)), (vec!["x.yaml"], vec![]));
}

#[cfg(unix)]
#[test]
fn links_to_directories_are_not_followed_and_loops_end() {
    let directory = tree(&[("a/main.tf", ""), ("outside.txt", "")]);
    let root = directory.path();
    std::os::unix::fs::symlink(root, root.join("a/loop")).unwrap();
    std::os::unix::fs::symlink("/", root.join("a/slash")).unwrap();
    std::fs::create_dir(root.join("b")).unwrap();
    std::os::unix::fs::symlink("../a/main.tf", root.join("b/main.tf")).unwrap();
    std::os::unix::fs::symlink("nowhere", root.join("b/broken.yaml")).unwrap();
    let found = find(&directory, &[""], ALL);
    assert_eq!(texts(&found.terraform), ["a", "b"]);
    assert_eq!(texts(&found.documents), ["b/broken.yaml"]);
    assert_eq!(skipped(&found), [("a/loop/", "link"), ("a/slash/", "link")]);
}

#[cfg(unix)]
#[test]
fn an_ignore_file_that_is_a_link_is_not_read() {
    let directory = tree(&[("patterns", "*.tf\n"), ("main.tf", "")]);
    std::os::unix::fs::symlink("patterns", directory.path().join(".gitignore")).unwrap();
    assert_eq!(texts(&find(&directory, &[""], ALL).terraform), [""]);
}

#[test]
fn the_order_of_paths_does_not_matter() {
    let directory = tree(&[("a/main.tf", ""), ("b/main.tf", ""), ("c/s.yaml", "")]);
    let one = find(&directory, &["a", "b", "c"], ALL);
    let other = find(&directory, &["c", "a", "b"], ALL);
    assert_eq!(one, other);
}
