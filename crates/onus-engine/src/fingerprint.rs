//! What makes a judgement the same one tomorrow: the policy, the file, the block and the attribute; never lines, instance keys or
//! who calls.

use crate::order::Places;
use onus_model::Judgement;
use std::collections::BTreeMap;

/// Gives every judgement (grouped and sorted) its fingerprint.
pub(crate) fn mark(judgements: &mut [Judgement], places: &mut Places<'_>) {
    // Two judgements that are the same in all that counts are told apart by their order.
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for judgement in judgements {
        let block = if judgement.block.is_some() { judgement.block } else { judgement.location };
        let parts: [&str; 5] = [
            &judgement.policy.id,
            &places.path(block),
            &judgement.resource.r#type,
            block_address(&judgement.resource.address),
            judgement.attribute.as_deref().unwrap_or(""),
        ];
        // No part can hold a NUL: it is no character of a path or an identifier, and quoted keys are stripped.
        let base = parts.join("\0");
        let ordinal = seen.entry(base.clone()).or_default();
        *ordinal += 1;
        let mut hash = blake3::hash(format!("onus/v1\0{base}\0{ordinal}").as_bytes()).to_hex().to_string();
        hash.truncate(32);
        judgement.fingerprint = hash;
    }
}

/// The address of the block within its module: without module calls and instance keys. What a string key holds is passed over:
/// `module.a["x.y"].aws_s3_bucket.b["z"]` is `aws_s3_bucket.b`.
fn block_address(address: &str) -> &str {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let (mut start, mut end) = (0, None);
    let (mut in_key, mut in_quotes, mut escaped) = (false, false, false);
    for (i, c) in address.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_quotes => escaped = true,
            '"' if in_key => in_quotes = !in_quotes,
            '[' if !in_key => {
                in_key = true;
                end = end.or(Some(i));
            }
            ']' if in_key && !in_quotes => in_key = false,
            '.' if !in_key => {
                parts.push((start, end.unwrap_or(i)));
                (start, end) = (i + 1, None);
            }
            _ => {}
        }
    }
    parts.push((start, end.unwrap_or(address.len())));
    let mut rest = parts.as_slice();
    while let [module, _, inner @ ..] = rest {
        if address.get(module.0..module.1) != Some("module") || inner.is_empty() {
            break;
        }
        rest = inner;
    }
    match (rest.first(), rest.last()) {
        (Some(first), Some(last)) => address.get(first.0..last.1).unwrap_or(address),
        _ => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{finding, policy};
    use onus_source::Sources;

    fn fingerprints(text: &str, policy_id: &str, addresses: &[&str]) -> Vec<String> {
        let sources = Sources::in_memory([("m.tf", text)]);
        let file = sources.load("m.tf").unwrap();
        let policy = policy(policy_id);
        let mut all: Vec<Judgement> = addresses.iter().map(|address| finding(&policy, &file, "one", address)).collect();
        mark(&mut all, &mut Places::new(&sources));
        all.into_iter().map(|judgement| judgement.fingerprint).collect()
    }

    #[test]
    fn a_fingerprint_survives_moves_and_new_callers() {
        let first = fingerprints("one", "p", &["module.a[0].b.x[\"k\"]"]);
        assert!(first[0].len() == 32 && first[0].bytes().all(|b| b.is_ascii_hexdigit()), "{first:?}");
        assert_eq!(first, fingerprints("\n\n  one", "p", &["b.x"]));
        assert_ne!(first, fingerprints("one", "q", &["b.x"]));
        assert_ne!(first, fingerprints("one", "p", &["b.y"]));
        let twice = fingerprints("one", "p", &["b.x", "b.x"]);
        assert_eq!(twice[0], first[0]);
        assert_ne!(twice[0], twice[1]);
    }

    #[test]
    fn block_addresses_have_no_calls_and_no_keys() {
        for (address, block) in [
            ("aws_s3_bucket.b", "aws_s3_bucket.b"),
            ("aws_s3_bucket.b[0]", "aws_s3_bucket.b"),
            ("module.a[\"x.y]\"].module.c.aws_s3_bucket.b[\"z\"]", "aws_s3_bucket.b"),
            ("data.aws_s3_bucket.b", "data.aws_s3_bucket.b"),
            ("Child.Bucket", "Child.Bucket"),
            ("module.a", "module.a"),
            ("", ""),
        ] {
            assert_eq!(block_address(address), block, "{address}");
        }
    }
}
