//! What is wrong in a file that isn't scanned: a policy, the catalogue, `onus.toml`.

use crate::Range;
use std::sync::Arc;

/// A mistake in a file of the user's own: a reason not to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's path, for people.
    pub path: String,
    /// The file's text.
    pub text: Arc<str>,
    /// Where in the text.
    pub range: Option<Range>,
    /// A lowercase fragment without a final period.
    pub message: String,
    /// An imperative sentence.
    pub help: Option<String>,
}

/// A text file that comes with the program or from a pack: its path within the bundle, with `/`, and its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BundleFile {
    /// The path within the bundle: `aws/rds/storage_encryption.rego`, `catalogue/aws/rds.toml`.
    pub path: String,
    /// The text.
    pub text: Arc<str>,
}
