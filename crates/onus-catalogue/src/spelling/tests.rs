use crate::{Catalogue, SpellingStep};
use onus_model::Value;
use onus_source::BundleFile;
use std::sync::Arc;

const SERVICE: &str = r#"format = 1
[service]
id = "aws.x"
name = "X"
model = [{ is = "iaas" }]
terraform = ["aws_x", "aws_y", "aws_x_versioning"]
cloudformation = ["AWS::X::X"]
[[kind]]
id = "aws.x.thing"
terraform = ["aws_x", { type = "aws_y", each = "part[*]", set = { off = true } }]
cloudformation = ["AWS::X::X"]
[[kind.companion]]
name = "versioning"
terraform = { type = "aws_x_versioning", join = "thing" }
keys = ["id"]
[kind.attributes.on]
reading = "bool"
terraform = ["options.on", "versioning:on"]
cloudformation = "On"
[kind.attributes.off]
reading = "bool"
invert = true
terraform = "disabled"
[kind.attributes.status]
reading = "bool"
values = { Enabled = true, Suspended = false }
terraform = "status"
[kind.attributes.flag]
reading = "string"
terraform = "flags[name=a b].value"
[kind.attributes.days]
reading = "number"
terraform = "days"
[kind.attributes.versioning]
reading = "bool"
terraform = "versioning:on"
[kind.attributes.level]
reading = "string"
values = { low = "l", LOW = "l" }
terraform = "level"
[kind.attributes.all]
reading = "string"
terraform = "rule[*].name"
[kind.attributes.names]
reading = "list"
terraform = "names"
"#;

fn catalogue() -> Catalogue {
    Catalogue::load(&[BundleFile { path: "catalogue/aws/x.toml".to_owned(), text: Arc::from(SERVICE) }]).unwrap()
}

#[test]
fn values_are_spelled_as_the_language_has_them() {
    let catalogue = catalogue();
    let name = |name: &str| SpellingStep::Name(Arc::from(name));
    let flag = SpellingStep::Where(Arc::from("name"), Arc::from("a b"));
    for (attribute, value, resource_type, path, written) in [
        ("on", "true", "aws_x", vec![name("options"), name("on")], Value::bool(true)),
        ("on", "true", "AWS::X::X", vec![name("On")], Value::bool(true)),
        ("off", "true", "aws_x", vec![name("disabled")], Value::bool(false)),
        ("status", "true", "aws_x", vec![name("status")], Value::string("Enabled")),
        ("flag", "on", "aws_x", vec![name("flags"), flag, name("value")], Value::string("on")),
        ("days", "7", "aws_x", vec![name("days")], Value::number(7)),
    ] {
        let spelling = catalogue.spelling("aws.x.thing", attribute, value, resource_type).unwrap();
        assert_eq!((spelling.paths, spelling.value), (vec![path], written), "{attribute}");
    }
    assert!(catalogue.spells("aws.x.thing", "on", "aws_x", "options.on"));
    assert!(!catalogue.spells("aws.x.thing", "on", "aws_x", "on"));
}

#[test]
fn what_takes_more_than_a_value_in_the_resource_is_not_spelled() {
    let catalogue = catalogue();
    for (attribute, value, resource_type) in [
        ("versioning", "true", "aws_x"),
        ("on", "yes", "aws_x"),
        ("days", "many", "aws_x"),
        ("level", "l", "aws_x"),
        ("all", "x", "aws_x"),
        ("names", "x", "aws_x"),
        ("on", "true", "aws_y"),
        ("on", "true", "aws_z"),
        ("nothing", "true", "aws_x"),
    ] {
        assert_eq!(catalogue.spelling("aws.x.thing", attribute, value, resource_type), None, "{attribute}");
    }
    assert!(!catalogue.is_writable("aws.x.thing", "versioning", "true"));
    assert!(catalogue.is_writable("aws.x.thing", "on", "true"));
}
