//! Places in files, in bytes.

/// A file that [`crate::Sources`] has opened. Only good for the `Sources` that gave it, and never shown: files are
/// numbered in the order of opening, which depends on threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

impl FileId {
    /// No file: the place of values that nobody wrote (a default, a pseudo parameter).
    pub const NONE: Self = Self(u32::MAX);

    /// Whether this is a real file.
    #[must_use]
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }
}

/// Bytes `start..end` of one text; the trees of `onus-parse` use it, as a tree belongs to one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Range {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Range {
    /// The bytes `start..end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        // Files are capped far below 4 GiB by `Sources`.
        Self { start: start as u32, end: end as u32 }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies within.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same place, in `file`.
    #[must_use]
    pub fn in_file(self, file: FileId) -> Span {
        Span { file, start: self.start, end: self.end }
    }
}

/// Bytes `start..end` of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// Nowhere.
    pub const NONE: Self = Self { file: FileId::NONE, start: 0, end: 0 };

    /// Whether this is a place in a real file.
    #[must_use]
    pub fn is_some(self) -> bool {
        self.file.is_some()
    }

    /// The bytes, without the file.
    #[must_use]
    pub fn range(self) -> Range {
        Range { start: self.start, end: self.end }
    }

    /// Whether `other` lies within, in the same file.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.file == other.file && self.range().contains(other.range())
    }
}
