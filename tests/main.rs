//! One integration binary: the program from outside.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking; clippy knows only functions marked as tests")]

mod architecture;
mod automation;
mod bundle;
mod command;
mod conditions;
mod documents;
mod evaluation;
mod fix;
mod hostile;
mod opa;
mod oracle;
mod policies;
