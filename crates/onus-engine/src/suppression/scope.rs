//! What a comment is about: what starts on its line, or, when it stands alone, on the line after it (further comments in between).

use onus_parse::hcl::{Body, Comment};
use onus_parse::node::Node;
use onus_source::{Range, SourceFile};

/// What a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scope {
    /// What starts on the line: a block, an attribute, an entry; else the line itself.
    pub(super) near: Range,
    /// The resource or module call that the comment stands in.
    pub(super) wide: Option<Range>,
}

/// The scope of a comment in a Terraform file.
pub(super) fn in_configuration(file: &SourceFile, body: &Body, comments: &[Comment], comment: &Comment) -> Scope {
    let line = line(file, comments, comment);
    let wide = body.blocks.iter().find(|block| block.range.contains(comment.range)).map(|block| block.range);
    let mut near = line_range(file, line);
    let mut level = Some(body);
    while let Some(body) = level.take() {
        if let Some(attribute) = body.attributes.iter().find(|attribute| starts_on(file, attribute.range, line)) {
            near = attribute.range;
            break;
        }
        if let Some(block) = body.blocks.iter().find(|block| starts_on(file, block.range, line)) {
            near = block.range;
            break;
        }
        level = body.blocks.iter().find(|block| spans_line(file, block.range, line)).map(|block| &block.body);
    }
    Scope { near, wide }
}

/// The scope of a comment in a template.
pub(super) fn in_template(file: &SourceFile, root: &Node, comments: &[Comment], comment: &Comment) -> Scope {
    let line = line(file, comments, comment);
    let resources = root.get("Resources").and_then(Node::entries).unwrap_or_default();
    let wide =
        resources.iter().map(|entry| entry.key_range.to(entry.value.range)).find(|range| range.contains(comment.range));
    let mut near = line_range(file, line);
    let mut level = Some(root);
    while let Some(node) = level.take() {
        let entries = node.entries().unwrap_or_default().iter();
        let entries = entries.map(|entry| (entry.key_range.to(entry.value.range), &entry.value));
        let items = node.items().unwrap_or_default().iter().map(|item| (item.range, item));
        let parts: Vec<(Range, &Node)> = entries.chain(items).collect();
        if let Some((range, _)) = parts.iter().find(|(range, _)| starts_on(file, *range, line)) {
            near = *range;
            break;
        }
        level = parts.into_iter().find(|(range, _)| spans_line(file, *range, line)).map(|(_, node)| node);
    }
    Scope { near, wide }
}

/// The line that a comment is about.
fn line(file: &SourceFile, comments: &[Comment], comment: &Comment) -> u32 {
    let lines = file.lines();
    if !comment.own_line {
        return lines.line(comment.range.start);
    }
    let mut line = last_line(file, comment.range) + 1;
    let after = comments.partition_point(|other| other.range.start <= comment.range.start);
    for other in comments.iter().skip(after) {
        if !other.own_line || lines.line(other.range.start) != line {
            break;
        }
        line = last_line(file, other.range) + 1;
    }
    line
}

/// The line of the last byte of a range.
fn last_line(file: &SourceFile, range: Range) -> u32 {
    let text = file.slice(range);
    file.lines().line(range.end.saturating_sub(if text.ends_with('\n') { 1 } else { 0 }).max(range.start))
}

fn starts_on(file: &SourceFile, range: Range, line: u32) -> bool {
    file.lines().line(range.start) == line
}

fn spans_line(file: &SourceFile, range: Range, line: u32) -> bool {
    (file.lines().line(range.start)..=file.lines().line(range.end)).contains(&line)
}

fn line_range(file: &SourceFile, line: u32) -> Range {
    let start = file.lines().line_start(line);
    let end = if line >= file.lines().lines() { file.text().len() as u32 } else { file.lines().line_start(line + 1) };
    // Past the last line there is nothing.
    if line > file.lines().lines() { Range { start: end, end } } else { Range { start, end } }
}
