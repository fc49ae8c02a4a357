//! The walk.

use crate::FileKind;
use crate::ignoring::{Ignoring, globs};
use ignore::gitignore::Gitignore;
use onus_source::{Code, Diagnostic};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Directories that hold copies and metadata of tools. Modules within are read when somebody calls them, never as roots.
const TOOL_DIRECTORIES: [&str; 6] = [".git", ".hg", ".svn", ".jj", ".terraform", ".terragrunt-cache"];

/// What to leave out.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// `--exclude`
    pub exclude: &'a [String],
    /// `[scan] exclude`
    pub config_exclude: &'a [String],
    /// Whether excludes hold for files that are named one by one, too.
    pub force_exclude: bool,
    /// Whether ignore files hold.
    pub ignore_files: bool,
}

/// A path that was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// From the scan root; a directory ends with `/`.
    pub path: String,
    /// What hid it: `.gitignore`, `--exclude`, `onus.toml`, `link`.
    pub reason: &'static str,
}

/// What was found. All paths are from the scan root, with `/`, sorted, without duplicates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Directories with Terraform configuration, in the directories that were asked for; `""` is the scan root.
    pub terraform: BTreeSet<String>,
    /// When files were named one by one: every other directory with Terraform configuration, which may call theirs.
    pub callers: BTreeSet<String>,
    /// Files that may be templates.
    pub documents: BTreeSet<String>,
    /// Files that were named one by one and may be something to scan.
    pub files: BTreeSet<String>,
    /// The directories that were asked for.
    pub starts: BTreeSet<String>,
    /// What was left out.
    pub skipped: BTreeSet<Skipped>,
    /// What could not be looked at.
    pub diagnostics: Vec<Diagnostic>,
}

/// Finds what can be scanned in `paths` (canonical, beneath the canonical `root`; others are diagnostics).
#[must_use]
pub fn discover(root: &Path, paths: &[PathBuf], options: Options<'_>) -> Found {
    let mut found = Found::default();
    let mut walker = Walker::new(root, options, &mut found.diagnostics);
    let mut module_files = false;
    for path in paths {
        let Some(relative) = relative(root, path) else {
            let message = format!("`{}` lies outside the scan root", path.display());
            found.diagnostics.push(Diagnostic::new(Code::OutsideRoot, message).in_path(path.display().to_string()));
            continue;
        };
        if path.is_dir() {
            found.starts.insert(relative);
            walker.walk(path, &mut found);
        } else {
            module_files |= walker.name(path, relative, &mut found);
        }
    }
    if module_files {
        // Their callers may be anywhere beneath the root.
        let mut all = Found::default();
        walker.walk(root, &mut all);
        found.callers = all.terraform.difference(&found.terraform).cloned().collect();
    }
    found
}

struct Walker<'a> {
    root: &'a Path,
    options: Options<'a>,
    exclude: Gitignore,
    config_exclude: Gitignore,
}

impl<'a> Walker<'a> {
    fn new(root: &'a Path, options: Options<'a>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let exclude = globs(root, options.exclude, diagnostics);
        let config_exclude = globs(root, options.config_exclude, diagnostics);
        Self { root, options, exclude, config_exclude }
    }

    /// Takes in a file that was named. Says whether it belongs to a Terraform module.
    fn name(&self, path: &Path, relative: String, found: &mut Found) -> bool {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(kind) = FileKind::of(name) else { return false };
        if relative.split('/').any(|part| TOOL_DIRECTORIES.contains(&part)) {
            return false;
        }
        if self.options.force_exclude
            && let Some(reason) = self.excluded_with_parents(path)
        {
            found.skipped.insert(Skipped { path: relative, reason });
            return false;
        }
        found.files.insert(relative.clone());
        if kind == FileKind::Document {
            found.documents.insert(relative);
            return false;
        }
        found.terraform.insert(parent(&relative).to_owned());
        true
    }

    fn walk(&mut self, start: &Path, found: &mut Found) {
        let mut ignoring = Ignoring::default();
        let start_depth = depth(self.root, start);
        if self.options.ignore_files {
            let above: Vec<&Path> = start.ancestors().skip(1).take_while(|path| path.starts_with(self.root)).collect();
            for directory in above.into_iter().rev() {
                ignoring.enter(directory, depth(self.root, directory), &mut found.diagnostics);
            }
        }
        let mut entries = WalkDir::new(start).follow_links(false).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.diagnostics.push(self.unreadable(&error));
                    continue;
                }
            };
            let is_directory = entry.file_type().is_dir();
            let below = start_depth + entry.depth();
            // What was asked for by name is looked at even when an ignore file hides it.
            if entry.depth() > 0 {
                if is_directory && entry.file_name().to_str().is_some_and(|name| TOOL_DIRECTORIES.contains(&name)) {
                    entries.skip_current_dir();
                    continue;
                }
                if let Some(reason) = self.hidden(&ignoring, &entry, below) {
                    if is_directory {
                        entries.skip_current_dir();
                    }
                    self.skip(&entry, reason, found);
                    continue;
                }
            }
            if is_directory {
                if self.options.ignore_files {
                    ignoring.enter(entry.path(), below, &mut found.diagnostics);
                }
                continue;
            }
            self.take(&entry, found);
        }
    }

    /// What hides an entry, if anything does.
    fn hidden(&self, ignoring: &Ignoring, entry: &DirEntry, below: usize) -> Option<&'static str> {
        let is_directory = entry.file_type().is_dir();
        self.excluded(entry.path(), is_directory).or_else(|| ignoring.hides(entry.path(), below, is_directory))
    }

    fn excluded(&self, path: &Path, is_directory: bool) -> Option<&'static str> {
        if self.exclude.matched(path, is_directory).is_ignore() {
            return Some("--exclude");
        }
        self.config_exclude.matched(path, is_directory).is_ignore().then_some("onus.toml")
    }

    fn excluded_with_parents(&self, path: &Path) -> Option<&'static str> {
        if self.exclude.matched_path_or_any_parents(path, false).is_ignore() {
            return Some("--exclude");
        }
        self.config_exclude.matched_path_or_any_parents(path, false).is_ignore().then_some("onus.toml")
    }

    /// Takes in a file that the walk came upon. Files that can't be opened are told by those who open them.
    fn take(&self, entry: &DirEntry, found: &mut Found) {
        if entry.path_is_symlink() && entry.path().is_dir() {
            self.skip(entry, "link", found);
            return;
        }
        let Some(name) = entry.file_name().to_str() else {
            let lossy = entry.file_name().to_string_lossy();
            if FileKind::of(&lossy).is_some() {
                let path = entry.path().strip_prefix(self.root).unwrap_or(entry.path()).to_string_lossy().into_owned();
                found.diagnostics.push(Diagnostic::new(Code::NotUtf8, "the file's name is not UTF-8").in_path(path));
            }
            return;
        };
        let Some(kind) = FileKind::of(name) else { return };
        let Some(relative) = relative(self.root, entry.path()) else { return };
        match kind {
            FileKind::Configuration => {
                found.terraform.insert(parent(&relative).to_owned());
            }
            FileKind::Document => {
                found.documents.insert(relative);
            }
            FileKind::Variables => {}
        }
    }

    /// Notes what was left out: directories, and files that would have been looked at.
    fn skip(&self, entry: &DirEntry, reason: &'static str, found: &mut Found) {
        let Some(mut path) = relative(self.root, entry.path()) else { return };
        let is_directory = entry.file_type().is_dir() || reason == "link";
        if is_directory {
            path.push('/');
        } else if entry.file_name().to_str().and_then(FileKind::of).is_none() {
            return;
        }
        found.skipped.insert(Skipped { path, reason });
    }

    fn unreadable(&self, error: &walkdir::Error) -> Diagnostic {
        let reason = error.io_error().map_or_else(|| "can't be read".to_owned(), ToString::to_string);
        let diagnostic = Diagnostic::new(Code::Unreadable, format!("can't be read: {reason}"));
        match error.path().and_then(|path| relative(self.root, path)) {
            Some(path) => diagnostic.in_path(path),
            None => diagnostic,
        }
    }
}

fn depth(root: &Path, path: &Path) -> usize {
    path.strip_prefix(root).map_or(0, |rest| rest.components().count())
}

/// `path` from `root`, with `/`; `None` when it lies outside or isn't UTF-8.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let rest = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = rest.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

#[cfg(test)]
mod tests;
