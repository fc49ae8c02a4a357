check:
    cargo check --workspace --all-targets
fmt:
    cargo fmt --all
lint:
    cargo clippy --workspace --all-targets -- -D warnings -A dead-code -A clippy::type-complexity
test:
    cargo test --workspace
docs:
    cargo doc --workspace --no-deps
ready:
    bash .ci/run
