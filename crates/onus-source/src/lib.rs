//! The base of every stage: the files beneath the scan root, the places in them, and what onus has to say about them.
//!
//! [`Sources`] is the only door to the disk: whatever a scanned file names (a module, `file()`, a nested template) is
//! opened here, beneath the root, regular files only, all symlinks resolved. The other stages see texts and [`Span`]s.

mod diagnostic;
mod fault;
mod line_index;
mod sources;
mod span;

pub use diagnostic::{Code, Diagnostic, Level};
pub use fault::{BundleFile, Fault};
pub use line_index::{LineIndex, Position};
pub use sources::{DirectoryEntry, LoadError, MAX_FILE, SourceFile, Sources};
pub use span::{FileId, Range, Span};
