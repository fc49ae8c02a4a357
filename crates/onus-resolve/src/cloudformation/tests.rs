//! Templates in memory: what properties come out.

mod recorded;

use super::*;
use onus_model::{Data, Existence, Part, Resource, Value};
use onus_source::Sources;

fn unit(template: &str) -> Unit {
    let sources = Sources::in_memory([("t.yaml", template), ("child.yaml", CHILD)]);
    resolve(&Documents::new(&sources), "t.yaml", &Inputs::default())
}

const CHILD: &str = "Parameters:\n  Kms: {Type: String}\nResources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties: {KmsMasterKeyId: !Ref Kms}\nOutputs:\n  Name: {Value: fixed}\n";

/// The text of a value: `?` for what isn't known.
fn show(value: &Value) -> String {
    match &value.data {
        Data::Null(_) => "null".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::Number(number) => number.to_string(),
        Data::String(text) => text.to_string(),
        Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => {
            format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(","))
        }
        Data::Map(_, entries) | Data::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| format!("{name}:{}", show(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Data::Unknown(unknown) if !unknown.alternatives.is_empty() => {
            format!("?({})", unknown.alternatives.iter().map(show).collect::<Vec<_>>().join("|"))
        }
        Data::Unknown(unknown) if !unknown.parts.is_empty() => {
            let part = |part: &Part| match part {
                Part::Text(text) => text.to_string(),
                Part::Hole(_) => "?".to_owned(),
            };
            unknown.parts.iter().map(part).collect()
        }
        Data::Unknown(unknown) => match unknown.as_reference() {
            Some(reference) => format!("<{}:{}>", reference.address, reference.attribute),
            None => "?".to_owned(),
        },
    }
}

fn resource<'u>(unit: &'u Unit, address: &str) -> &'u Resource {
    unit.resources.iter().find(|resource| &*resource.address == address).unwrap()
}

#[test]
fn intrinsics_give_what_cloudformation_gives() {
    let header = "Parameters:\n  P: {Type: String, Default: abc}\n  L: {Type: CommaDelimitedList, Default: 'a, b,c'}\n  U: {Type: String}\nMappings:\n  M: {k: {v: found}}\nConditions:\n  Yes: !Equals [1, '1']\n  No: !Not [!Condition Yes]\n  Maybe: !Equals [!Ref U, x]\nResources:\n  Other: {Type: AWS::KMS::Key}\n  R:\n    Type: AWS::X::Y\n    Properties:\n      V: ";
    for (expression, expected) in [
        ("!Ref P", "abc"),
        ("{Ref: P}", "abc"),
        ("!Ref L", "[a,b,c]"),
        ("!Ref U", "?"),
        ("!Ref Other", "<Other:>"),
        ("!GetAtt Other.Arn", "<Other:Arn>"),
        ("{Fn::GetAtt: [Other, Arn]}", "<Other:Arn>"),
        ("!Sub 'x-${P}-${!P}'", "x-abc-${P}"),
        ("!Sub 'x-${Other.Arn}/y'", "x-?/y"),
        ("!Sub ['${A}-${P}', {A: 1}]", "1-abc"),
        ("!Join ['-', [a, !Ref P, 1, true]]", "a-abc-1-true"),
        ("!Join ['-', !Ref L]", "a-b-c"),
        ("!Select [1, !Ref L]", "b"),
        ("!Select ['0', !Split ['/', 'm/n']]", "m"),
        ("!FindInMap [M, k, v]", "found"),
        ("!FindInMap [M, k, z, {DefaultValue: d}]", "d"),
        ("!If [Yes, a, b]", "a"),
        ("!If [No, a, b]", "b"),
        ("!If [Maybe, a, b]", "?(a|b)"),
        ("[a, !If [No, b, !Ref AWS::NoValue]]", "[a]"),
        ("{A: !If [No, b, !Ref 'AWS::NoValue'], B: 1}", "{B:1}"),
        ("!Base64 {Fn::Sub: 'u-${P}'}", "dS1hYmM="),
        ("!Base64 {Fn::Sub: 'user=${U}'}", "dXNl?"),
        ("!Cidr [10.0.0.0/16, 2, 8]", "[10.0.0.0/24,10.0.1.0/24]"),
        ("!Select [0, !Cidr [!Ref U, 2, 8]]", "?"),
        ("{Ref: {Fn::Sub: P}}", "abc"),
        ("!GetAtt [!Sub Other, !Select [0, [Arn]]]", "<Other:Arn>"),
        ("2012-10-17", "2012-10-17"),
        ("'{{resolve:ssm:/a}}'", "?"),
        ("!ImportValue x", "?"),
        ("!Length [1, 2]", "2"),
        ("!ToJsonString {b: 1, a: [true]}", "{\"b\":1,\"a\":[true]}"),
        ("yes", "true"),
        ("'yes'", "yes"),
        ("0777", "511"),
        ("012345678901", "012345678901"),
        ("22:22", "1342"),
        ("1_000", "1000"),
        ("1e3", "1e3"),
        ("-1.50", "-1.5"),
    ] {
        let unit = unit(&format!("{header}{expression}\n"));
        let value = resource(&unit, "R").attributes.get("V").map(show).unwrap_or_default();
        assert_eq!(value, expected, "{expression}: {:?}", unit.diagnostics);
        assert!(unit.diagnostics.is_empty(), "{expression}: {:?}", unit.diagnostics);
    }
}

#[test]
fn mistakes_are_diagnostics_and_the_rest_goes_on() {
    let header = "Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      W: 1\n      V: ";
    for expression in
        ["!Ref Nope", "!GetAtt Nope.Arn", "!FindInMap [M, a, b]", "!Select [9, [a]]", "!Join [a]", "!Nope x"]
    {
        let unit = unit(&format!("{header}{expression}\n"));
        assert_eq!(unit.diagnostics.len(), 1, "{expression}: {:?}", unit.diagnostics);
        assert_eq!(resource(&unit, "R").attributes.get("W").map(show).as_deref(), Some("1"));
        assert!(resource(&unit, "R").attributes.get("V").is_some_and(Value::is_unknown), "{expression}");
    }
}

#[test]
fn conditions_decide_whether_a_resource_exists() {
    let unit = unit(
        "Parameters: {E: {Type: String}}\nConditions:\n  Never: !Equals [a, b]\n  Prod: !Equals [!Ref E, prod]\nResources:\n  A: {Type: AWS::X::Y, Condition: Never}\n  B: {Type: AWS::X::Y, Condition: Prod}\n",
    );
    let names: Vec<_> = unit.resources.iter().map(|resource| &*resource.address).collect();
    assert_eq!(names, ["B"]);
    assert_eq!(resource(&unit, "B").exists, Existence::Conditional("Prod".into()));
}

#[test]
fn nested_stacks_get_their_parameters() {
    let unit = unit(
        "Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: child.yaml, Parameters: {Kms: my-key}}\n  R: {Type: AWS::X::Y, Properties: {V: !GetAtt Child.Outputs.Name}}\n  Gone: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: https://example.org/t}}\n",
    );
    assert_eq!(show(&resource(&unit, "Child.Queue").attributes), "{KmsMasterKeyId:my-key}");
    assert_eq!(resource(&unit, "R").attributes.get("V").map(show).as_deref(), Some("fixed"));
    assert_eq!(unit.calls.iter().filter(|call| call.target.is_none()).count(), 1);
    assert_eq!(unit.diagnostics.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["module-not-found"]);
}

#[test]
fn loops_make_resources() {
    let unit = unit(
        "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Qs:\n    - N\n    - [One, Two]\n    - Q${N}: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub 'q-${N}'}}\n",
    );
    assert_eq!(show(&resource(&unit, "QTwo").attributes), "{QueueName:q-Two}");
}

#[test]
fn serverless_functions_become_functions_with_roles() {
    let unit = unit(
        "Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Tracing: Active}}\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Handler: a.b, FunctionUrlConfig: {AuthType: NONE}}}\n",
    );
    let names: Vec<_> = unit.resources.iter().map(|resource| &*resource.address).collect();
    assert_eq!(names, ["F", "FRole", "FURLInvokeAllowPublicAccess", "FUrl", "FUrlPublicPermissions"]);
    assert_eq!(resource(&unit, "F").attributes.get("TracingConfig").map(show).as_deref(), Some("{Mode:Active}"));
}

#[test]
fn what_refers_to_itself_ends() {
    let unit =
        unit("Conditions: {A: !Condition B, B: !Condition A}\nResources: {R: {Type: AWS::X::Y, Condition: A}}\n");
    assert_eq!(unit.resources.len(), 1);
    assert!(unit.diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "cycle"));
}
