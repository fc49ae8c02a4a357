//! The one door to the disk.

use crate::{FileId, LineIndex, Position, Range, Span};
use rustc_hash::FxHashMap;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The largest file that is read, in bytes; a larger one is a diagnostic.
pub const MAX_FILE: u64 = 64 * 1024 * 1024;

/// A text file beneath the scan root.
#[derive(Debug)]
pub struct SourceFile {
    id: FileId,
    path: Box<str>,
    text: Box<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// Its number.
    #[must_use]
    pub fn id(&self) -> FileId {
        self.id
    }

    /// Its path from the scan root, with `/`, without a leading `./`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its text as it is on disk: a byte-order mark and carriage returns are kept.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where its lines start; built on first use.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The position of the byte `offset`.
    pub fn position(&self, offset: u32) -> Position {
        self.lines().position(&self.text, offset)
    }

    /// The text of `range`, cut to the file's bounds.
    #[must_use]
    pub fn slice(&self, range: Range) -> &str {
        self.text.get(range.start as usize..(range.end as usize).min(self.text.len())).unwrap_or("")
    }
}

/// Why a file could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// There is no such file.
    #[error("no such file")]
    NotFound,
    /// It lies outside the scan root. Said whether or not it exists, so that nobody can ask what exists there.
    #[error("outside the scan root")]
    OutsideRoot,
    /// It is a directory, device, socket or pipe.
    #[error("not a regular file")]
    NotRegular,
    /// It is larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// Its bytes are not UTF-8 from `offset` on.
    #[error("not UTF-8 at byte {offset}")]
    NotUtf8 {
        /// The first bad byte.
        offset: usize,
    },
    /// The system refused.
    #[error("{0}")]
    Io(#[source] std::io::Error),
}

/// An entry of a directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DirectoryEntry {
    /// Its name within the directory.
    pub name: String,
    /// Whether it is a directory (links are followed).
    pub is_directory: bool,
}

#[derive(Debug)]
enum Backend {
    Disk(PathBuf),
    Memory(FxHashMap<String, Box<[u8]>>),
}

/// The files of one scan. Shared by threads; a file is read once.
#[derive(Debug)]
pub struct Sources {
    backend: Backend,
    loaded: RwLock<Loaded>,
}

#[derive(Debug, Default)]
struct Loaded {
    files: Vec<Arc<SourceFile>>,
    by_path: FxHashMap<Box<str>, FileId>,
}

impl Sources {
    /// The files beneath the directory `root`.
    ///
    /// # Errors
    /// When `root` is not a directory that can be opened.
    pub fn new(root: &Path) -> std::io::Result<Self> {
        Ok(Self { backend: Backend::Disk(root.canonicalize()?), loaded: RwLock::default() })
    }

    /// Files that live in memory: the examples of a policy's page, and tests.
    #[must_use]
    pub fn in_memory<P: Into<String>, T: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, T)>) -> Self {
        let files = files.into_iter().map(|(path, text)| (path.into(), text.into().into_boxed_slice())).collect();
        Self { backend: Backend::Memory(files), loaded: RwLock::default() }
    }

    /// The scan root on disk, canonical; `None` in memory.
    #[must_use]
    pub fn root(&self) -> Option<&Path> {
        match &self.backend {
            Backend::Disk(root) => Some(root),
            Backend::Memory(_) => None,
        }
    }

    /// The text file at `path`, relative to the scan root (`..` within is resolved).
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn load(&self, path: &str) -> Result<Arc<SourceFile>, LoadError> {
        self.load_within(path, MAX_FILE)
    }

    /// The same, of a file with at most `limit` bytes.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn load_within(&self, path: &str, limit: u64) -> Result<Arc<SourceFile>, LoadError> {
        let path = normalize(path).ok_or(LoadError::OutsideRoot)?;
        if let Some(file) = self.loaded(&path) {
            return Ok(file);
        }
        let bytes = self.read_bytes(&path, limit)?;
        let text = String::from_utf8(bytes).map_err(|e| LoadError::NotUtf8 { offset: e.utf8_error().valid_up_to() })?;
        Ok(self.add(&path, text))
    }

    /// Adds a text under `path` without reading (standard input). A later `load` of that path gives it.
    pub fn add(&self, path: &str, text: impl Into<Box<str>>) -> Arc<SourceFile> {
        let mut loaded = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&FileId(i)) = loaded.by_path.get(path) {
            // Two threads read the same file: the first one counts, so that ids stay unique.
            if let Some(file) = loaded.files.get(i as usize) {
                return Arc::clone(file);
            }
        }
        let id = FileId(loaded.files.len() as u32);
        let file = Arc::new(SourceFile { id, path: path.into(), text: text.into(), lines: OnceLock::new() });
        loaded.files.push(Arc::clone(&file));
        loaded.by_path.insert(path.into(), id);
        file
    }

    /// The bytes of the file at `path`, relative to the scan root, when there are at most `limit` of them. Nothing is kept. Of a
    /// file that was loaded or added, the bytes of that text.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn read_bytes(&self, path: &str, limit: u64) -> Result<Vec<u8>, LoadError> {
        // One byte more tells whether there are more.
        let bytes = self.read_start(path, limit.saturating_add(1))?;
        if bytes.len() as u64 > limit {
            return Err(LoadError::TooLarge { limit });
        }
        Ok(bytes)
    }

    /// The first bytes of the file at `path`, relative to the scan root, at most `limit` of them. Nothing is kept.
    ///
    /// # Errors
    /// See [`LoadError`]; never for its size.
    pub fn read_start(&self, path: &str, limit: u64) -> Result<Vec<u8>, LoadError> {
        let path = normalize(path).ok_or(LoadError::OutsideRoot)?;
        let start = |bytes: &[u8]| bytes.get(..limit as usize).unwrap_or(bytes).to_vec();
        if let Some(file) = self.loaded(&path) {
            return Ok(start(file.text().as_bytes()));
        }
        match &self.backend {
            Backend::Memory(files) => files.get(&path).map(|bytes| start(bytes)).ok_or(LoadError::NotFound),
            Backend::Disk(root) => {
                let real = resolve(root, &path)?;
                let metadata = std::fs::metadata(&real).map_err(LoadError::Io)?;
                // Checked before opening: opening a pipe would wait for a writer.
                if !metadata.is_file() {
                    return Err(LoadError::NotRegular);
                }
                let file = std::fs::File::open(&real).map_err(LoadError::Io)?;
                let mut bytes = Vec::with_capacity(metadata.len().min(limit) as usize);
                file.take(limit).read_to_end(&mut bytes).map_err(LoadError::Io)?;
                Ok(bytes)
            }
        }
    }

    /// The entries of the directory at `path`, relative to the scan root (`""` is the root), sorted by name.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn list(&self, path: &str) -> Result<Vec<DirectoryEntry>, LoadError> {
        let path = normalize(path).ok_or(LoadError::OutsideRoot)?;
        let mut entries = match &self.backend {
            Backend::Memory(files) => {
                let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
                let mut entries: Vec<_> = files
                    .keys()
                    .filter_map(|file| file.strip_prefix(&prefix))
                    .map(|rest| match rest.split_once('/') {
                        Some((name, _)) => DirectoryEntry { name: name.to_owned(), is_directory: true },
                        None => DirectoryEntry { name: rest.to_owned(), is_directory: false },
                    })
                    .collect();
                entries.sort();
                entries.dedup();
                if entries.is_empty() && !path.is_empty() {
                    return Err(LoadError::NotFound);
                }
                entries
            }
            Backend::Disk(root) => {
                let real = resolve(root, &path)?;
                let mut entries = Vec::new();
                for entry in std::fs::read_dir(&real).map_err(LoadError::Io)? {
                    let entry = entry.map_err(LoadError::Io)?;
                    let Ok(name) = entry.file_name().into_string() else { continue };
                    let is_directory = std::fs::metadata(entry.path()).is_ok_and(|m| m.is_dir());
                    entries.push(DirectoryEntry { name, is_directory });
                }
                entries
            }
        };
        entries.sort();
        Ok(entries)
    }

    /// The file with this number; `None` for [`FileId::NONE`] and foreign ids.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<Arc<SourceFile>> {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        loaded.files.get(id.0 as usize).cloned()
    }

    /// The file of `span`, with the positions of its start and end.
    #[must_use]
    pub fn locate(&self, span: Span) -> Option<(Arc<SourceFile>, Position, Position)> {
        let file = self.file(span.file)?;
        let (start, end) = (file.position(span.start), file.position(span.end));
        Some((file, start, end))
    }

    fn loaded(&self, path: &str) -> Option<Arc<SourceFile>> {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        let &FileId(i) = loaded.by_path.get(path)?;
        loaded.files.get(i as usize).cloned()
    }
}

/// `path` without `.` and `..`; `None` when it climbs over the root or isn't relative.
fn normalize(path: &str) -> Option<String> {
    // A UNC path or a device name must never reach the system.
    if path.contains('\\') || path.contains('\0') {
        return None;
    }
    let mut parts: Vec<&str> = Vec::new();
    for component in Path::new(path).components() {
        match component {
            Component::CurDir => {}
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

/// The real place of `path` beneath `root`, every symlink on the way resolved.
fn resolve(root: &Path, path: &str) -> Result<PathBuf, LoadError> {
    let joined = root.join(path);
    match joined.canonicalize() {
        Ok(real) if real.starts_with(root) => Ok(real),
        Ok(_) => Err(LoadError::OutsideRoot),
        Err(_) if leads_outside(root, &joined) => Err(LoadError::OutsideRoot),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(LoadError::NotFound),
        Err(error) => Err(LoadError::Io(error)),
    }
}

/// Whether the deepest existing part of a path that can't be resolved is, or lies behind, a link to the outside: then
/// the answer must not tell whether the rest exists.
fn leads_outside(root: &Path, path: &Path) -> bool {
    path.ancestors().take_while(|ancestor| ancestor.starts_with(root)).any(|ancestor| {
        match ancestor.symlink_metadata() {
            Ok(metadata) if metadata.is_symlink() => {
                ancestor.canonicalize().map_or(true, |real| !real.starts_with(root))
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_beneath_the_root() {
        assert_eq!(normalize("a/./b/../c.tf").as_deref(), Some("a/c.tf"));
        assert_eq!(normalize(".").as_deref(), Some(""));
        assert_eq!(normalize("../a"), None);
        assert_eq!(normalize("a/../../b"), None);
        assert_eq!(normalize("/etc/passwd"), None);
        assert_eq!(normalize("\\\\host\\share"), None);
    }

    #[test]
    fn a_file_is_loaded_once() {
        let sources = Sources::in_memory([("a/b.tf", "x")]);
        let first = sources.load("a/b.tf").unwrap();
        let second = sources.load("./a/c/../b.tf").unwrap();
        assert_eq!(first.id(), second.id());
        assert_eq!(sources.list("").unwrap(), [DirectoryEntry { name: "a".into(), is_directory: true }]);
        assert!(matches!(sources.load("nope.tf"), Err(LoadError::NotFound)));
    }

    #[test]
    fn a_limit_refuses_or_cuts() {
        let sources = Sources::in_memory([("a", "xyz")]);
        assert_eq!(sources.read_bytes("a", 3).unwrap(), b"xyz");
        assert!(matches!(sources.read_bytes("a", 2), Err(LoadError::TooLarge { limit: 2 })));
        assert_eq!(sources.read_start("a", 2).unwrap(), b"xy");
        sources.add("b", "added");
        assert_eq!(sources.read_bytes("b", 9).unwrap(), b"added");
    }
}
