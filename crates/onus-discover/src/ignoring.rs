//! Ignore files: `.gitignore`, `.ignore` and `.git/info/exclude`, with git's rules, from the scan root downwards.

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use onus_source::{Code, Diagnostic};
use std::path::Path;

/// The largest ignore file that is read, in bytes.
const MAX_IGNORE_FILE: u64 = 1024 * 1024;

/// The matchers on the way from the scan root to the current directory, outermost first.
#[derive(Debug, Default)]
pub(crate) struct Ignoring {
    levels: Vec<Level>,
}

#[derive(Debug)]
struct Level {
    /// How many directories its directory lies beneath the scan root.
    depth: usize,
    name: &'static str,
    matcher: Gitignore,
}

impl Ignoring {
    /// Takes in the ignore files of `directory`, which lies `depth` below the scan root; forgets those of directories that the
    /// walk has left.
    pub(crate) fn enter(&mut self, directory: &Path, depth: usize, diagnostics: &mut Vec<Diagnostic>) {
        self.levels.retain(|level| level.depth < depth);
        // The later one has the last word, as with git and ripgrep.
        let names: &[&'static str] =
            if depth == 0 { &[".git/info/exclude", ".gitignore", ".ignore"] } else { &[".gitignore", ".ignore"] };
        for &name in names {
            let Some(text) = read(&directory.join(name)) else { continue };
            let mut builder = GitignoreBuilder::new(directory);
            for line in text.lines() {
                if let Err(error) = builder.add_line(None, line) {
                    diagnostics.push(
                        Diagnostic::new(Code::Config, format!("a pattern of an ignore file can't be read: {error}"))
                            .at_level(onus_source::Level::Warning),
                    );
                }
            }
            if let Ok(matcher) = builder.build() {
                self.levels.push(Level { depth, name, matcher });
            }
        }
    }

    /// The name of the ignore file that hides `path`, if one does. The nearest one that speaks of it decides.
    pub(crate) fn hides(&self, path: &Path, depth: usize, is_directory: bool) -> Option<&'static str> {
        for level in self.levels.iter().rev().filter(|level| level.depth < depth) {
            match level.matcher.matched(path, is_directory) {
                Match::None => {}
                Match::Ignore(_) => return Some(level.name),
                Match::Whitelist(_) => return None,
            }
        }
        None
    }
}

/// The text of an ignore file. Links are not followed: they could lead anywhere.
fn read(path: &Path) -> Option<String> {
    let metadata = path.symlink_metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MAX_IGNORE_FILE {
        return None;
    }
    let bytes = std::fs::read(path).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Globs of the user's own (`--exclude`, `[scan] exclude`), with the rules of ignore files at the scan root.
pub(crate) fn globs(root: &Path, patterns: &[String], diagnostics: &mut Vec<Diagnostic>) -> Gitignore {
    let mut builder = GitignoreBuilder::new(root);
    for pattern in patterns {
        if let Err(error) = builder.add_line(None, pattern.trim_start_matches("./")) {
            diagnostics.push(Diagnostic::new(Code::Config, format!("the exclude `{pattern}` isn't a glob: {error}")));
        }
    }
    builder.build().unwrap_or_else(|_| Gitignore::empty())
}
