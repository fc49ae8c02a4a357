//! One integration binary.

mod command;
