//! Byte offsets to lines and columns, in logarithmic time.

/// A place as people say it: both count from 1, columns count Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in Unicode scalar values.
    pub column: u32,
}

/// Where the lines of a text start. A line ends with LF (a CR before it belongs to the line's end).
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// In long lines, every so often, a byte offset and how many characters of its line come before it: minified JSON is one
    /// line of megabytes, and counting from its start for each place would be quadratic.
    marks: Vec<(u32, u32)>,
    ascii: bool,
}

/// How far marks are apart, in bytes.
const STRIDE: usize = 4096;

impl LineIndex {
    /// The index of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
        let mut marks = Vec::new();
        let ends = starts.iter().skip(1).map(|&start| start as usize).chain([text.len()]);
        for (start, end) in starts.iter().map(|&start| start as usize).zip(ends) {
            let (mut at, mut before) = (start, 0);
            while end - at > STRIDE {
                let next = text.floor_char_boundary(at + STRIDE);
                before += text.get(at..next).map_or(0, |part| part.chars().count()) as u32;
                marks.push((next as u32, before));
                at = next;
            }
        }
        Self { starts, marks, ascii: text.is_ascii() }
    }

    /// Whether the text is ASCII, so that bytes, characters and graphemes are the same.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.ascii
    }

    /// How many lines there are; a text that ends with a newline has an empty last line.
    #[must_use]
    pub fn lines(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The line (from 1) that holds the byte `offset`.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// The byte offset at which `line` (from 1) starts; the last line's for a line past the end.
    #[must_use]
    pub fn line_start(&self, line: u32) -> u32 {
        let i = (line.max(1) - 1) as usize;
        self.starts.get(i).or(self.starts.last()).copied().unwrap_or(0)
    }

    /// The position of the byte `offset` in `text`, the text that the index was made of.
    #[must_use]
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let line = self.line(offset);
        let start = self.line_start(line);
        let end = (offset as usize).min(text.len());
        let passed = self.marks.partition_point(|&(mark, _)| mark as usize <= end);
        let mark = passed.checked_sub(1).and_then(|last| self.marks.get(last)).filter(|(mark, _)| *mark > start);
        let (from, before) = mark.copied().unwrap_or((start, 0));
        let rest = text.get(from as usize..end).map_or(0, |rest| rest.chars().count()) as u32;
        Position { line, column: before + rest + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_scalar_values() {
        let text = "a\n\u{e9}\u{1f600}x";
        let index = LineIndex::new(text);
        assert_eq!(index.position(text, 0), Position { line: 1, column: 1 });
        assert_eq!(index.position(text, 8), Position { line: 2, column: 3 });
        assert_eq!(index.lines(), 2);
    }

    #[test]
    fn columns_of_long_lines_count_the_same() {
        let text = format!("a\n{}\nb", "\u{e9}x\u{1f600}".repeat(5000));
        let index = LineIndex::new(&text);
        for (n, (offset, _)) in text.char_indices().enumerate().skip(2).take(15_000).step_by(7) {
            assert_eq!(index.position(&text, offset as u32), Position { line: 2, column: n as u32 - 1 });
        }
        assert_eq!(index.position(&text, text.len() as u32), Position { line: 3, column: 2 });
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        let index = LineIndex::new("ab");
        assert_eq!(index.position("ab", 99), Position { line: 1, column: 3 });
    }
}
