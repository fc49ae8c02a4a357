//! A policy's page: its prose, and the examples that are its tests.

use crate::{Example, Expectation};
use onus_model::Verdict;
use std::sync::Arc;

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The prose: everything but the title, the examples and their headings.
    pub(crate) prose: String,
    /// Its first paragraph.
    pub(crate) description: String,
    pub(crate) examples: Vec<Example>,
}

/// A fenced block of code.
struct Block<'t> {
    language: &'t str,
    file: Option<&'t str>,
    /// The line of the page where its text starts, from 1.
    line: u32,
    text: String,
}

impl Block<'_> {
    fn is_example(&self) -> bool {
        matches!(self.language, "tf" | "hcl" | "terraform" | "yaml" | "yml" | "json")
    }

    fn path(&self) -> String {
        match (self.file, self.language) {
            (Some(file), _) => file.to_owned(),
            (None, "yaml" | "yml") => "template.yaml".to_owned(),
            (None, "json") => "template.json".to_owned(),
            (None, _) => "main.tf".to_owned(),
        }
    }
}

/// Reads a page.
pub(crate) fn read(text: &str, path: &str) -> Page {
    let mut page = Page::default();
    let mut heading = String::new();
    let mut kept_heading: Option<String> = None;
    let mut pending: Vec<Block<'_>> = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let mut words = info.split_whitespace();
            let language = words.next().unwrap_or_default();
            let file = words.find_map(|word| word.strip_prefix("file="));
            let mut block = Block { language, file, line: number as u32 + 2, text: String::new() };
            let mut verbatim = format!("{line}\n");
            for (_, inner) in lines.by_ref() {
                verbatim.push_str(inner);
                verbatim.push('\n');
                if inner.trim_end() == "```" {
                    break;
                }
                block.text.push_str(inner);
                block.text.push('\n');
            }
            if block.is_example() {
                kept_heading = None;
                // Files of one example stand in consecutive blocks, each with its name.
                let continues = block.file.is_some()
                    && pending.iter().all(|before| before.file.is_some() && before.file != block.file);
                if !continues {
                    finish(&mut pending, &heading, path, &mut page.examples);
                }
                pending.push(block);
            } else {
                page.prose.push_str(&verbatim);
            }
            continue;
        }
        if !line.trim().is_empty() {
            finish(&mut pending, &heading, path, &mut page.examples);
        }
        if line.starts_with("# ") && number == 0 {
            continue;
        }
        if let Some(title) = line.strip_prefix("## ") {
            heading = title.trim().to_owned();
            kept_heading = Some(format!("{line}\n"));
            continue;
        }
        if !line.trim().is_empty()
            && let Some(kept) = kept_heading.take()
        {
            page.prose.push_str(&kept);
            page.prose.push('\n');
        }
        if !(line.trim().is_empty() && (page.prose.is_empty() || page.prose.ends_with("\n\n"))) {
            page.prose.push_str(line);
            page.prose.push('\n');
        }
    }
    finish(&mut pending, &heading, path, &mut page.examples);
    page.prose = page.prose.trim().to_owned();
    page.description = page.prose.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    page
}

fn finish(pending: &mut Vec<Block<'_>>, heading: &str, page: &str, examples: &mut Vec<Example>) {
    if pending.is_empty() {
        return;
    }
    let mut example = Example {
        policy: 0,
        heading: heading.to_owned(),
        page: page.to_owned(),
        files: Vec::new(),
        expected: Vec::new(),
    };
    for block in pending.drain(..) {
        let path = block.path();
        for (i, line) in block.text.lines().enumerate() {
            if let Some((verdict, message)) = expectation(line) {
                example.expected.push(Expectation { path: path.clone(), line: i as u32 + 1, verdict, message });
            }
        }
        example.files.push((block.line, path, Arc::from(block.text)));
    }
    examples.push(example);
}

/// The verdict that a line's comment names.
fn expectation(line: &str) -> Option<(Verdict, Option<String>)> {
    let comment = line.rsplit_once('#')?.1.trim();
    let (word, rest) = comment.split_once(' ').unwrap_or((comment, ""));
    let verdict = Verdict::ALL.iter().copied().find(|verdict| verdict.as_str() == word)?;
    let rest = rest.trim();
    let message = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).map(str::to_owned);
    (rest.is_empty() || message.is_some()).then_some((verdict, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_and_examples_come_apart() {
        let text = "# Title\n\nWhy it is yours.\nSecond line.\n\nHow.\n\n## Left out\n\n```tf\nresource \"a\" \"b\" {} # unconfigured \"not set\"\n```\n\n```yaml\nResources:\n  A: # met\n```\n\n## Notes\n\nMore.\n";
        let page = read(text, "a.md");
        assert_eq!(page.prose, "Why it is yours.\nSecond line.\n\nHow.\n\n## Notes\n\nMore.");
        assert_eq!(page.description, "Why it is yours. Second line.");
        let [tf, yaml] = page.examples.as_slice() else { panic!("{:?}", page.examples) };
        assert_eq!((tf.heading.as_str(), tf.files[0].0, tf.files[0].1.as_str()), ("Left out", 11, "main.tf"));
        assert_eq!(tf.expected[0].verdict, Verdict::Unconfigured);
        assert_eq!(tf.expected[0].message.as_deref(), Some("not set"));
        assert_eq!((yaml.expected[0].line, yaml.expected[0].verdict), (2, Verdict::Met));
    }

    #[test]
    fn named_files_in_a_row_are_one_example() {
        let page = read("# T\n\n```tf file=a.tf\n\n```\n\n```tf file=m/b.tf\n\n```\n\n```tf\n\n```\n", "a.md");
        let files: Vec<usize> = page.examples.iter().map(|example| example.files.len()).collect();
        assert_eq!(files, [2, 1]);
    }
}
