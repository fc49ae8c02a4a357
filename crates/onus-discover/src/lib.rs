//! Paths to what can be scanned: directories with Terraform files, and files that may be CloudFormation templates. Walks with
//! ignore files, follows no directory links, opens nothing but ignore files.
//!
//! Whether a YAML or JSON file really is a template, and which directory calls which, is told by those who read them.

mod ignoring;
mod kind;
mod root;
mod walk;

pub use kind::FileKind;
pub use root::{git_root, scan_root};
pub use walk::{Found, Options, Skipped, discover};
