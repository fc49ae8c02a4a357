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
