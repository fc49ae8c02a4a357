//! The text of one block to the same text with a value set, by hcl-edit.

use crate::body::{Place, set};
use crate::written;
use hcl_edit::parser::parse_body;
use hcl_edit::structure::{Block, Structure};
use onus_catalogue::Spelling;

/// The largest block that is edited, in bytes.
const MAX_BLOCK: usize = 1024 * 1024;

/// Why a block isn't edited.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// hcl-edit can't read it, or wouldn't give all of it back.
    #[error("the editor can't read this block")]
    Unreadable,
    /// It is larger than is reasonable.
    #[error("the block is too large to edit")]
    TooLarge,
    /// It is another block than the finding's.
    #[error("it isn't written in a resource block of this type")]
    OtherBlock,
    /// What is written there isn't a plain value.
    #[error("`{0}` is set by an expression")]
    Expression(String),
    /// The blocks of this name are made by a `dynamic` block.
    #[error("`{0}` is made by a `dynamic` block")]
    Dynamic(String),
    /// There are several blocks of this name.
    #[error("there are several `{0}`")]
    Several(String),
    /// A block is meant and an attribute is there, or the other way round.
    #[error("`{0}` isn't written as expected")]
    Shape(String),
    /// A block lacks that needs more than the value.
    #[error("there is no `{0}` block, which needs more than this value")]
    NoBlock(String),
    /// A name that can't stand in HCL.
    #[error("`{0}` can't be written as a name")]
    Name(String),
    /// A value that can't be written.
    #[error("the value can't be written")]
    Value,
}

/// Sets values in the text of a `resource` block of that type. `indentation` is what stands before the block on its line.
///
/// # Errors
/// Why nothing is changed.
pub fn edit(text: &str, resource_type: &str, indentation: &str, settings: &[Spelling]) -> Result<String, Refusal> {
    if text.len() > MAX_BLOCK {
        return Err(Refusal::TooLarge);
    }
    let lines = text.replace("\r\n", "\n");
    let carriage_returns = text.len() > lines.len();
    if carriage_returns && lines.replace('\n', "\r\n") != text {
        return Err(Refusal::Unreadable);
    }
    // The error is dropped unread: showing one beyond column 65535 panics.
    let mut body = parse_body(&lines).map_err(|_| Refusal::Unreadable)?;
    if body.to_string() != lines {
        return Err(Refusal::Unreadable);
    }
    let one = body.len() == 1;
    let block = body.get_mut(0).and_then(Structure::as_block_mut).filter(|block| one && is_of(block, resource_type));
    let block = block.ok_or(Refusal::OtherBlock)?;
    for setting in settings {
        let value = written::expression(&setting.value)?;
        set(Place { body: &mut block.body, indentation: indentation.to_owned() }, &setting.paths, &value)?;
    }
    let edited = body.to_string();
    if parse_body(&edited).is_err() {
        return Err(Refusal::Unreadable);
    }
    Ok(if carriage_returns { edited.replace('\n', "\r\n") } else { edited })
}

fn is_of(block: &Block, resource_type: &str) -> bool {
    block.has_ident("resource") && block.labels.first().is_some_and(|label| label.as_str() == resource_type)
}

#[cfg(test)]
mod tests;
