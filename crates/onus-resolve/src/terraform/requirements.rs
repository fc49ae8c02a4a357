//! The provider plugins of a root module: what its modules require, and what is locked.

use super::config::{join, literal};
use super::module::Evaluator;
use onus_model::ProviderRequirement;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The requirements of every module that was read, by local name.
pub(super) fn requirements(evaluator: &Evaluator<'_>) -> Vec<ProviderRequirement> {
    let mut found: BTreeMap<Arc<str>, (Option<Arc<str>>, BTreeSet<Arc<str>>)> = BTreeMap::new();
    for config in evaluator.configs.borrow().values().flatten() {
        for requirement in &config.requirements {
            let (source, versions) = found.entry(Arc::clone(&requirement.name)).or_default();
            if source.is_none() {
                source.clone_from(&requirement.source);
            }
            versions.extend(requirement.version.clone());
        }
    }
    let locked = locked(evaluator);
    for source in locked.keys() {
        let name = source.rsplit('/').next().unwrap_or(source);
        let known = found.iter().any(|(local, (required, _))| match required {
            Some(required) => **required == **source,
            None => **local == *name,
        });
        if !known {
            found.entry(name.into()).or_insert_with(|| (Some(Arc::clone(source)), BTreeSet::new()));
        }
    }
    let requirement = |(name, (source, constraints)): (Arc<str>, (Option<Arc<str>>, BTreeSet<Arc<str>>))| {
        // Without a source it is one of HashiCorp's.
        let address = source.clone().unwrap_or_else(|| format!("hashicorp/{name}").into());
        let locked = locked.get(&address).cloned();
        ProviderRequirement { name, source, constraints: constraints.into_iter().collect(), locked }
    };
    found.into_iter().map(requirement).collect()
}

/// The versions in `.terraform.lock.hcl`, by source address without the registry's host.
fn locked(evaluator: &Evaluator<'_>) -> BTreeMap<Arc<str>, Arc<str>> {
    let document = join(&evaluator.root, ".terraform.lock.hcl").and_then(|path| evaluator.documents.hcl(&path).ok());
    let Some(document) = document else { return BTreeMap::new() };
    let entry = |block: &onus_parse::hcl::Block| {
        let address = &block.labels.first()?.text;
        let version = literal(&block.body.attribute("version")?.expr)?;
        let short =
            ["registry.terraform.io/", "registry.opentofu.org/"].iter().find_map(|host| address.strip_prefix(host));
        Some((short.map_or_else(|| Arc::clone(address), Arc::from), Arc::clone(version)))
    };
    document.1.body.blocks_of("provider").filter_map(entry).collect()
}
