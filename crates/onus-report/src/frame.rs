//! The few lines of a file that a frame shows. miette would read a file from its start for every span; here each frame costs
//! what it shows, whatever the size of the file and the length of its lines.

use crate::{escape, mask};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, Severity,
    SourceCode, SourceSpan, SpanContents, ThemeCharacters, ThemeStyles,
};
use onus_source::{Position, Range, SourceFile};
use std::collections::BTreeMap;
use std::fmt;

/// The longest line that is shown whole, in bytes.
const LINE: usize = 400;

/// How much of a longer line is shown before what it is about.
const BEFORE: usize = 60;

/// What a frame says about a place.
pub(crate) struct Mark {
    /// The place. Of several lines, the first is marked.
    pub(crate) range: Range,
    /// A few words; escaped here.
    pub(crate) note: String,
}

/// A message with the code that it is about.
#[derive(Debug)]
pub(crate) struct Frame {
    code: String,
    message: String,
    severity: Severity,
    name: String,
    blocks: Vec<Block>,
    labels: Vec<(SourceSpan, Position, String)>,
    /// Whether what the code assigns is never shown.
    secret: bool,
}

/// Consecutive lines.
#[derive(Debug)]
struct Block {
    /// Where the text starts in the text of the frame.
    offset: usize,
    /// The number of its first line, from 0.
    line: usize,
    text: String,
}

impl Frame {
    /// A message, escaped here, of the weight `severity`.
    pub(crate) fn new(code: &str, message: &str, severity: Severity) -> Self {
        Self {
            code: code.to_owned(),
            message: escape::line(message).into_owned(),
            severity,
            name: String::new(),
            blocks: Vec::new(),
            labels: Vec::new(),
            secret: false,
        }
    }

    /// The same, for a message about secrets in code: what the lines assign is not shown.
    pub(crate) fn about_secrets(self) -> Self {
        Self { secret: true, ..self }
    }

    /// The same, with the code at `marks`.
    pub(crate) fn with_code(mut self, file: &SourceFile, marks: &[Mark]) -> Self {
        self.name = escape::line(file.path()).into_owned();
        let (text, lines) = (file.text(), file.lines());
        // What each line that is shown has to mark.
        let mut wanted: BTreeMap<u32, Vec<&Mark>> = BTreeMap::new();
        for mark in marks {
            let line = lines.line(mark.range.start);
            for context in [line.saturating_sub(1), line + 1] {
                if (1..=lines.lines()).contains(&context) {
                    wanted.entry(context).or_default();
                }
            }
            wanted.entry(line).or_default().push(mark);
        }
        let last = lines.lines();
        for (number, marks) in wanted {
            let start = lines.line_start(number) as usize;
            let end = if number < last { lines.line_start(number + 1) as usize } else { text.len() };
            let raw = text.get(start..end).unwrap_or("").trim_end_matches(['\n', '\r']);
            if number == last && raw.is_empty() && marks.is_empty() {
                continue;
            }
            let shown = if self.secret { mask::value(raw) } else { mask::line_of(file, number, raw) };
            self.add_line(number, start, &shown, &marks, file);
        }
        self
    }

    fn add_line(&mut self, number: u32, start: usize, raw: &str, marks: &[&Mark], file: &SourceFile) {
        let line = number as usize - 1;
        let end = self.blocks.last().map_or(0, |block| block.offset + block.text.len());
        let follows = self.blocks.last().is_some_and(|block| block.line + block.text.matches('\n').count() == line);
        if !follows {
            self.blocks.push(Block { offset: end, line, text: String::new() });
        }
        let Some(block) = self.blocks.last_mut() else { return };

        let first = marks.iter().map(|mark| (mark.range.start as usize).saturating_sub(start)).min().unwrap_or(0);
        let cut = if raw.len() > LINE { raw.floor_char_boundary(first.saturating_sub(BEFORE)) } else { 0 };
        let stop = if raw.len() > LINE { raw.floor_char_boundary(cut + LINE) } else { raw.len() };
        if cut > 0 {
            block.text.push('…');
        }
        let base = block.offset + block.text.len();
        let at = |offset: u32| {
            let within = raw.floor_char_boundary((offset as usize).saturating_sub(start)).clamp(cut, stop);
            base + raw.get(cut..within).map_or(0, |before| escape::code(before).len())
        };
        for mark in marks {
            let (from, to) = (at(mark.range.start), at(mark.range.end));
            let span = SourceSpan::from((from, to.saturating_sub(from)));
            let note = escape::line(&mark.note).into_owned();
            self.labels.push((span, file.position(mark.range.start), note));
        }
        block.text.push_str(&escape::code(raw.get(cut..stop).unwrap_or("")));
        if stop < raw.len() {
            block.text.push('…');
        }
        block.text.push('\n');
    }

    /// The frame as text.
    pub(crate) fn draw(&self, color: bool, width: usize) -> String {
        let mut out = String::new();
        let styles = if color { ThemeStyles::ansi() } else { ThemeStyles::none() };
        let theme = GraphicalTheme { characters: ThemeCharacters::unicode(), styles };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(width.max(40)).with_urls(false);
        // Writing to a string doesn't fail, and every label lies within a block.
        let drawn = handler.without_syntax_highlighting().render_report(&mut out, self);
        debug_assert!(drawn.is_ok());
        // miette pads some lines.
        let mut text: String = out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        text.push('\n');
        text
    }
}

impl SourceCode for Frame {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let holds = |block: &&Block| {
            (block.offset..block.offset + block.text.len()).contains(&span.offset())
                && span.offset() + span.len() <= block.offset + block.text.len()
        };
        let block = self.blocks.iter().find(holds).ok_or(MietteError::OutOfBounds)?;
        let inner = SourceSpan::from((span.offset() - block.offset, span.len()));
        let contents = block.text.as_str().read_span(&inner, before, after)?;
        let outer = SourceSpan::from((contents.span().offset() + block.offset, contents.span().len()));
        // miette counts bytes, and of the text as it is shown: people count characters of the file.
        let known = self.labels.iter().find(|(label, ..)| label.offset() == span.offset());
        let column = match known {
            Some((_, position, _)) if before == 0 => position.column as usize - 1,
            _ => contents.column(),
        };
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            contents.data(),
            outer,
            block.line + contents.line(),
            column,
            contents.line_count(),
        )))
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Frame {}

impl Diagnostic for Frame {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        if self.blocks.is_empty() { None } else { Some(self) }
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let labels = self.labels.iter().map(|(span, _, note)| {
            let note = (!note.is_empty()).then(|| note.clone());
            LabeledSpan::new_with_span(note, *span)
        });
        if self.labels.is_empty() { None } else { Some(Box::new(labels)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onus_source::Sources;

    fn draw(text: &str, ranges: &[(usize, usize)]) -> String {
        let sources = Sources::in_memory([("m.tf", text)]);
        let file = sources.load("m.tf").unwrap();
        let marks: Vec<Mark> = ranges
            .iter()
            .map(|&(start, end)| Mark { range: Range::new(start, end), note: "here".to_owned() })
            .collect();
        Frame::new("c", "m", Severity::Error).with_code(&file, &marks).draw(false, 80)
    }

    #[test]
    fn a_frame_names_line_and_column_in_characters() {
        let drawn = draw("a\nb\n\u{e9}\u{e9} = 1\nd\n", &[(9, 10)]);
        assert!(drawn.contains("[m.tf:3:4]"), "{drawn}");
        assert!(drawn.contains(" 2 │ b\n 3 │ \u{e9}\u{e9} = 1\n"), "{drawn}");
        assert!(drawn.contains("here"), "{drawn}");
    }

    #[test]
    fn places_far_apart_are_two_frames() {
        let text: String = (0..50).map(|i| format!("line {i}\n")).collect();
        let last = text.find("line 40").unwrap();
        let drawn = draw(&text, &[(0, 4), (last, last + 4)]);
        assert!(drawn.contains(" 1 │ line 0\n") || drawn.contains("  1 │ line 0\n"), "{drawn}");
        assert!(drawn.contains("41 │ line 40\n"), "{drawn}");
        assert!(!drawn.contains("line 20"), "{drawn}");
    }

    #[test]
    fn what_steers_and_long_lines_are_tamed() {
        let drawn = draw("a = \"\u{1b}[2J\u{202e}\" # \u{7}", &[(0, 1)]);
        assert!(!drawn.chars().any(|c| c != '\n' && escape::is_steering(c)), "{drawn}");
        let long = format!("{}needle{}", "x".repeat(100_000), "y".repeat(100_000));
        let drawn = draw(&long, &[(100_000, 100_006)]);
        assert!(drawn.len() < 4000 && drawn.contains("needle") && drawn.contains("[m.tf:1:100001]"), "{drawn}");
    }

    #[test]
    fn odd_places_are_drawn_all_the_same() {
        for (text, start, end) in
            [("", 0, 0), ("a", 1, 1), ("a\n", 2, 2), ("a\nb", 0, 3), ("ab", 9, 12), ("a\r\nb", 1, 2)]
        {
            assert!(draw(text, &[(start, end)]).contains("m.tf:"), "{text:?} {start}..{end}");
        }
    }
}
