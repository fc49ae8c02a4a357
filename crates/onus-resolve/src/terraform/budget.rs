//! How much one root module may cost: hostile configuration grows values exponentially, and a scan must end.
//!
//! A budget only counts and refuses; what is refused becomes an unknown value with a diagnostic, which others make.

use onus_model::{Data, Value};
use std::cell::Cell;

/// The most elements that one collection may have.
pub(crate) const MAX_ELEMENTS: u64 = 100_000;
/// The most values that one value may hold, itself and all levels: those that it shares with itself count as often as they
/// are seen, as whoever walks it sees them so.
pub(crate) const MAX_SIZE: u64 = 1_000_000;
/// The most bytes that one string may have.
pub(crate) const MAX_BYTES: u64 = 8 * 1024 * 1024;
/// The deepest nesting of a value that is decoded or encoded.
pub(crate) const MAX_DEPTH: usize = 256;

/// What is left for one root module. Counts with shared references, as one thread evaluates one root module.
#[derive(Debug)]
pub(crate) struct Budget {
    steps: Cell<u64>,
    bytes: Cell<u64>,
    elements: Cell<u64>,
}

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exceeded {
    /// Too many evaluation steps in all.
    Steps,
    /// A string too long, or too much text in all.
    Bytes,
    /// A collection too large, or too many elements in all.
    Elements,
}

impl Exceeded {
    /// What was exceeded, as a lowercase fragment.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Steps => "the evaluation takes too many steps",
            Self::Bytes => "the text grows too long",
            Self::Elements => "the collection grows too large",
        }
    }
}

/// The most nodes that a named value may have: shared structure doubles with each name without taking memory, and whoever walks it
/// would never end.
const MAX_NODES: usize = 1_000_000;

/// Whether a value has more nodes than may be walked.
pub(crate) fn is_too_large(value: &Value) -> bool {
    let mut seen = 0;
    let mut next = vec![value];
    while let Some(value) = next.pop() {
        seen += 1;
        match &value.data {
            Data::Map(_, entries) | Data::Object(entries) => next.extend(entries.values()),
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => next.extend(items.iter()),
            Data::Unknown(unknown) => {
                seen += unknown.parts.len();
                next.extend(unknown.alternatives.iter());
            }
            Data::Null(_) | Data::Bool(_) | Data::Number(_) | Data::String(_) => {}
        }
        if seen + next.len() > MAX_NODES {
            return true;
        }
    }
    false
}

impl Default for Budget {
    fn default() -> Self {
        Self { steps: Cell::new(50_000_000), bytes: Cell::new(256 * 1024 * 1024), elements: Cell::new(5_000_000) }
    }
}

impl Budget {
    /// Starts anew.
    pub(crate) fn refill(&self) {
        let full = Self::default();
        self.steps.set(full.steps.get());
        self.bytes.set(full.bytes.get());
        self.elements.set(full.elements.get());
    }

    /// Takes `n` steps.
    ///
    /// # Errors
    /// When fewer are left; then none are taken, and every later call for more fails as well.
    pub(crate) fn step(&self, n: u64) -> Result<(), Exceeded> {
        take(&self.steps, n, Exceeded::Steps)
    }

    /// Takes the `n` bytes of one string; call it before building the string.
    ///
    /// # Errors
    /// When the string, or all of them together, are too long.
    pub(crate) fn bytes(&self, n: u64) -> Result<(), Exceeded> {
        if n > MAX_BYTES {
            return Err(Exceeded::Bytes);
        }
        take(&self.bytes, n, Exceeded::Bytes)
    }

    /// Takes the `n` elements of one collection; call it before building the collection.
    ///
    /// # Errors
    /// When the collection, or all of them together, are too large.
    pub(crate) fn elements(&self, n: u64) -> Result<(), Exceeded> {
        if n > MAX_ELEMENTS {
            return Err(Exceeded::Elements);
        }
        take(&self.elements, n, Exceeded::Elements)
    }
}

/// How many values a value holds on all levels, itself included, as long as they are at most `limit` (else more than that); and
/// more than that too where it is nested too deeply to be walked.
pub(crate) fn size(value: &onus_model::Value, limit: u64) -> u64 {
    size_at(value, limit, 0)
}

fn size_at(value: &onus_model::Value, limit: u64, depth: usize) -> u64 {
    if depth > MAX_DEPTH {
        return limit.saturating_add(1);
    }
    let mut total = 1;
    let items = value.as_sequence().into_iter().flatten();
    let entries = value.as_entries().into_iter().flat_map(|entries| entries.values());
    for inner in items.chain(entries) {
        total += size_at(inner, limit, depth + 1);
        if total > limit {
            break;
        }
    }
    total
}

fn take(left: &Cell<u64>, n: u64, exceeded: Exceeded) -> Result<(), Exceeded> {
    let rest = left.get().checked_sub(n).ok_or(exceeded)?;
    left.set(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_string_and_all_strings_are_bounded() {
        let budget = Budget::default();
        assert_eq!(budget.bytes(MAX_BYTES + 1), Err(Exceeded::Bytes));
        for _ in 0..32 {
            assert_eq!(budget.bytes(MAX_BYTES), Ok(()));
        }
        assert_eq!(budget.bytes(1), Err(Exceeded::Bytes));
        assert_eq!(budget.elements(MAX_ELEMENTS + 1), Err(Exceeded::Elements));
    }
}
