//! One integration binary.

use std::process::Command;

#[test]
fn what_judges_nothing_is_never_green() {
    let output = Command::new(env!("CARGO_BIN_EXE_onus")).args(["scan", "."]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing was scanned"));
}
