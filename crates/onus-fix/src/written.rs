//! Values and blocks as HCL, by hcl-rs.

use crate::Refusal;
use hcl::{Block, Body, Expression, Identifier};
use onus_model::{Data, Value};

/// A value as an expression; only what the catalogue spells: true or false, a number, a text.
pub(crate) fn expression(value: &Value) -> Result<Expression, Refusal> {
    let value = match &value.data {
        Data::Bool(truth) => hcl::Value::from(*truth),
        Data::Number(number) => hcl::Value::from(number.as_i64().ok_or(Refusal::Value)?),
        Data::String(text) => hcl::Value::from(&**text),
        _ => return Err(Refusal::Value),
    };
    Ok(Expression::from(value))
}

/// The text of a block with these attributes, each line after the first behind `indentation`.
pub(crate) fn block(name: &str, attributes: Vec<(&str, Expression)>, indentation: &str) -> Result<String, Refusal> {
    let identifier = |name: &str| Identifier::new(name).map_err(|_| Refusal::Name(name.to_owned()));
    let mut block = Block::builder(identifier(name)?);
    for (key, value) in attributes {
        block = block.add_attribute((identifier(key)?, value));
    }
    let body = Body::from(vec![block.build()]);
    let text = hcl::format::to_string(&body).map_err(|_| Refusal::Value)?;
    let lines: Vec<&str> = text.trim_end().lines().collect();
    Ok(lines.join(&format!("\n{indentation}")))
}
