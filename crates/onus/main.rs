//! onus
fn main() {}
