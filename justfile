# What is here: `just --list`

# Type-check everything
check:
    cargo check --workspace --all-targets

# Format everything
fmt:
    cargo fmt --all

# Clippy, with every warning an error
lint:
    cargo clippy --workspace --all-targets -- -D warnings

# All tests
test:
    cargo test --workspace

# Accept the reports as they are now
snapshots:
    INSTA_UPDATE=always cargo test -p onus-report

# The examples on the policies' pages, of all policies or of those whose id starts with PREFIX
examples prefix="":
    cargo run --quiet -- test {{prefix}}

# Record again what Terraform makes of the expressions and configurations of tests/oracle; needs Terraform 1.11 on the path
record what="":
    python3 tests/oracle/record.py {{what}}

# How many attribute values beneath PATHS are known, unknown by reason, or errors
figures +paths:
    cargo build --quiet
    python3 tests/oracle/figures.py {{paths}}

# A new policy with its page: `just new-rule aws rds storage_encryption`
new-rule provider service duty:
    bash .ci/new-rule {{quote(provider)}} {{quote(service)}} {{quote(duty)}}

# What a scan costs, on corpora made here and on PATHS, beside the peers that are on the PATH
bench *paths:
    bash .ci/bench {{paths}}

# The documentation of the crates
docs:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items

# Licences, advisories and sources of the dependencies; needs cargo-deny
deny:
    cargo deny check

# All that must hold before a change lands
ready:
    bash .ci/run
