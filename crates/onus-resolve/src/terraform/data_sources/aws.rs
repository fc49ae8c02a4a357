//! Where a provider configuration leads, when it says so itself.

use super::with;
use crate::terraform::config::literal;
use crate::terraform::expression::Scope;
use crate::terraform::module::Repetition;
use onus_model::Value;

/// The region of a provider configuration of the root module (`aws`, `aws.west`).
fn region_of(scope: &Scope<'_>, provider: &str) -> Option<Value> {
    let root = scope.evaluator.root_instance.get()?;
    let (name, alias) = provider.split_once('.').map_or((provider, None), |(name, alias)| (name, Some(alias)));
    let mut blocks = root.config.providers.iter();
    let block = blocks.find(|block| {
        block.block.labels.first().is_some_and(|label| &*label.text == name)
            && block.attribute("alias").and_then(|attribute| literal(&attribute.expr)).map(|text| &**text) == alias
    })?;
    let attribute = block.attribute("region")?;
    let repetition = Repetition::default();
    let file = block.file_of(attribute.range);
    let at = Scope { module: Some(root), repetition: &repetition, file, bindings: None, ..*scope };
    Some(at.argument(Some(attribute.name.range), &attribute.expr)).filter(|region| region.as_str().is_some())
}

/// `aws_region`
pub(super) fn region(config: &Value, scope: &Scope<'_>, provider: &str) -> Option<Value> {
    let given = config.get("region").or_else(|| config.get("name")).filter(|value| value.as_str().is_some()).cloned();
    let region = given.or_else(|| region_of(scope, provider))?;
    with(config, [("id", region.clone()), ("name", region.clone()), ("region", region)])
}

/// `aws_partition`
pub(super) fn partition(config: &Value, scope: &Scope<'_>, provider: &str) -> Option<Value> {
    let region = region_of(scope, provider)?;
    let (partition, suffix) = match region.as_str()? {
        region if region.starts_with("cn-") => ("aws-cn", "amazonaws.com.cn"),
        region if region.starts_with("us-gov-") => ("aws-us-gov", "amazonaws.com"),
        // Isolated regions have suffixes of their own.
        region if region.contains("iso") => return None,
        _ => ("aws", "amazonaws.com"),
    };
    let text = |text: &str| Value::string(text).with_marks(region.marks);
    with(config, [("id", text(partition)), ("partition", text(partition)), ("dns_suffix", text(suffix))])
}
