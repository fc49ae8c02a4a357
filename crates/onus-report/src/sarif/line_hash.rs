//! The hash of a line that GitHub's upload action computes where a result has none, and warns about where it differs: a rolling
//! hash over a hundred characters from the line's start, blanks left out, in UTF-16 code units.

use std::collections::HashMap;

/// How many characters a hash covers.
const WINDOW: usize = 100;

/// The factor of the rolling hash; everything is modulo 2^64.
const FACTOR: u64 = 37;

/// What stands for the end of the file.
const END: u16 = u16::MAX;

/// The hash of every line, in order: hexadecimal, and which one of its kind it is in the file.
pub(super) fn line_hashes(text: &str) -> Vec<String> {
    let mut rolling = Rolling::default();
    let (mut line_starts, mut after_return) = (true, false);
    for unit in text.encode_utf16().chain([END]) {
        let skipped = unit == u16::from(b' ') || unit == u16::from(b'\t') || (after_return && unit == u16::from(b'\n'));
        after_return = unit == u16::from(b'\r');
        if skipped {
            continue;
        }
        let unit = if after_return { u16::from(b'\n') } else { unit };
        rolling.push(unit, line_starts);
        line_starts = unit == u16::from(b'\n');
    }
    // The lines that start within the last window end with zeros.
    for _ in 0..WINDOW {
        rolling.push(0, false);
    }
    rolling.hashes
}

struct Rolling {
    hash: u64,
    /// `FACTOR` to the power of the window.
    leaving: u64,
    units: [u16; WINDOW],
    starts: [bool; WINDOW],
    next: usize,
    seen: HashMap<u64, usize>,
    hashes: Vec<String>,
}

impl Default for Rolling {
    fn default() -> Self {
        Self {
            hash: 0,
            leaving: FACTOR.wrapping_pow(WINDOW as u32),
            units: [0; WINDOW],
            starts: [false; WINDOW],
            next: 0,
            seen: HashMap::new(),
            hashes: Vec::new(),
        }
    }
}

impl Rolling {
    fn push(&mut self, unit: u16, starts_line: bool) {
        let (Some(oldest), Some(start)) = (self.units.get_mut(self.next), self.starts.get_mut(self.next)) else {
            return;
        };
        if std::mem::replace(start, starts_line) {
            let count = self.seen.entry(self.hash).or_default();
            *count += 1;
            self.hashes.push(format!("{:x}:{count}", self.hash));
        }
        let left = std::mem::replace(oldest, unit);
        let gone = self.leaving.wrapping_mul(u64::from(left));
        self.hash = self.hash.wrapping_mul(FACTOR).wrapping_add(u64::from(unit)).wrapping_sub(gone);
        self.next = (self.next + 1) % WINDOW;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_has_the_hash_that_github_computes() {
        assert_eq!(line_hashes(""), ["c129715d7a2bc9a3:1"]);
        assert_eq!(line_hashes("x\n")[1], "c129715d7a2bc9a3:1");
    }

    #[test]
    fn blanks_and_kinds_of_newlines_make_no_difference() {
        let hashes = line_hashes("resource \"a\" {\n  b = 1\n}\n");
        assert_eq!(hashes.len(), 4);
        assert_eq!(hashes, line_hashes("resource\t\"a\"{\r\nb=1\r\n}\r\n"));
        assert_eq!(hashes, line_hashes("resource\"a\"{\rb=1\r}\r"));
        assert_ne!(hashes[0], line_hashes("resource \"b\" {\n  b = 1\n}\n")[0]);
    }

    #[test]
    fn lines_that_go_on_alike_are_numbered() {
        let block = format!("{}\n", "x".repeat(120)).repeat(3);
        let hashes = line_hashes(&block);
        assert!(hashes[0].ends_with(":1") && hashes[1].ends_with(":2") && hashes[2].ends_with(":3"), "{hashes:?}");
        assert_eq!(hashes.len(), 4);
    }
}
