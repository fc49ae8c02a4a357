//! The directory that nothing is read outside of.

use std::io;
use std::path::{Path, PathBuf};

/// The scan root of `paths` (files and directories, at least one): the git work tree that encloses them all, else the deepest
/// directory that holds them all. Canonical.
///
/// # Errors
/// The first path that can't be opened, with what the system says.
pub fn scan_root(paths: &[PathBuf]) -> Result<PathBuf, (PathBuf, io::Error)> {
    let mut common: Option<PathBuf> = None;
    for path in paths {
        let real = path.canonicalize().map_err(|error| (path.clone(), error))?;
        let directory =
            if real.is_dir() { real } else { real.parent().map_or_else(|| real.clone(), Path::to_path_buf) };
        common = Some(match common {
            None => directory,
            Some(common) => common_ancestor(&common, &directory),
        });
    }
    let common = common.unwrap_or_else(|| PathBuf::from("."));
    Ok(git_root(&common).unwrap_or(common))
}

/// The git work tree that encloses `directory`: the nearest ancestor (or itself) that holds `.git`.
#[must_use]
pub fn git_root(directory: &Path) -> Option<PathBuf> {
    directory.ancestors().find(|ancestor| ancestor.join(".git").symlink_metadata().is_ok()).map(Path::to_path_buf)
}

fn common_ancestor(a: &Path, b: &Path) -> PathBuf {
    a.components().zip(b.components()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_tree_is_the_root_else_what_paths_have_in_common() {
        let directory = tempfile::tempdir().unwrap();
        let base = directory.path().canonicalize().unwrap();
        std::fs::create_dir_all(base.join("r/a/b")).unwrap();
        std::fs::create_dir_all(base.join("r/c")).unwrap();
        std::fs::write(base.join("r/c/x.tf"), "").unwrap();
        let paths = [base.join("r/a/b"), base.join("r/c/x.tf")];
        assert_eq!(scan_root(&paths).unwrap(), base.join("r"));
        assert_eq!(scan_root(&[base.join("r/c/x.tf")]).unwrap(), base.join("r/c"));
        // A work tree of `git worktree` has a file there.
        std::fs::write(base.join(".git"), "gitdir: elsewhere").unwrap();
        assert_eq!(scan_root(&paths).unwrap(), base);
        assert_eq!(scan_root(&[base.join("none")]).unwrap_err().0, base.join("none"));
    }
}
