//! Templates in memory: what properties come out.

mod figures;
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
fn what_a_stack_nests_exists_when_the_stack_does() {
    let unit = unit(
        "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x], Never: !Equals [a, b]}\nResources:\n  Maybe: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: child.yaml, Parameters: {Kms: k}}}\n  Gone: {Type: AWS::CloudFormation::Stack, Condition: Never, Properties: {TemplateURL: child.yaml, Parameters: {Kms: k}}}\n",
    );
    let names: Vec<_> = unit.resources.iter().map(|resource| &*resource.address).collect();
    assert_eq!(names, ["Maybe", "Maybe.Queue"]);
    assert_eq!(resource(&unit, "Maybe.Queue").exists, Existence::Conditional("C".into()));
    assert_eq!(unit.absent.len(), 1);
}

#[test]
fn stacks_get_the_outputs_of_stacks_that_are_written_later() {
    let unit = unit(
        "Resources:\n  First: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Kms: !GetAtt Second.Outputs.Name}}}\n  Third: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Kms: !Sub 'x-${Second.Outputs.Name}'}}}\n  Second: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Kms: k}}}\n",
    );
    assert_eq!(show(&resource(&unit, "First.Queue").attributes), "{KmsMasterKeyId:fixed}");
    assert_eq!(show(&resource(&unit, "Third.Queue").attributes), "{KmsMasterKeyId:x-fixed}");
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

#[test]
fn what_stands_beside_the_properties_is_kept() {
    let unit = unit(
        "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\nResources:\n  R:\n    Type: AWS::X::Y\n    Condition: C\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: !If [C, Delete, Retain]\n    DependsOn: [S]\n    Metadata: {aws:cdk:path: App/R}\n    CreationPolicy: {ResourceSignal: {Count: 1}}\n  S: {Type: AWS::X::Y}\n",
    );
    let shown = show(&resource(&unit, "R").meta);
    assert_eq!(
        shown,
        "{Condition:C,CreationPolicy:{ResourceSignal:{Count:1}},DeletionPolicy:Retain,DependsOn:[S],Metadata:{aws:cdk:path:App/R},UpdateReplacePolicy:?(Delete|Retain)}"
    );
}

#[test]
fn what_is_left_open_can_be_assumed() {
    let template = "Parameters: {E: {Type: String, AllowedValues: [dev, prod]}, F: {Type: String}}\nConditions: {C: !Equals [!Ref F, x], D: !Not [!Condition C]}\nResources:\n  R: {Type: AWS::X::Y, Properties: {V: !If [C, a, b], W: !If [D, c, d], X: !Ref E}}\n";
    let open = unit(template);
    let names: Vec<String> = open.choices.iter().map(|choice| format!("{choice:?}")).collect();
    assert_eq!(names, ["Condition(\"C\")", "Condition(\"D\")", "Parameter(\"E\", [\"dev\", \"prod\"])"]);
    assert_eq!(show(&resource(&open, "R").attributes), "{V:?(a|b),W:?(c|d),X:?(dev|prod)}");
    let sources = Sources::in_memory([("t.yaml", template)]);
    let inputs = Inputs { assumed: [("C".to_owned(), false)].into(), ..Inputs::default() };
    let assumed = resolve(&Documents::new(&sources), "t.yaml", &inputs);
    assert_eq!(show(&resource(&assumed, "R").attributes), "{V:b,W:c,X:?(dev|prod)}");
}

#[test]
fn secrets_that_are_kept_elsewhere_are_sensitive_and_never_known() {
    let unit = unit(
        "Parameters: {P: {Type: String, NoEcho: true, Default: d}}\nResources:\n  R: {Type: AWS::X::Y, Properties: {A: '{{resolve:secretsmanager:a}}', B: !Sub 'x{{resolve:ssm:/${AWS::Region}/k}}', C: !Ref P}}\n",
    );
    let properties = &resource(&unit, "R").attributes;
    for name in ["A", "B", "C"] {
        assert!(properties.get(name).unwrap().marks.sensitive, "{name}");
    }
    assert_eq!(show(properties), "{A:?,B:x?,C:d}");
}

#[test]
fn loops_over_what_is_not_known_are_looked_at_once() {
    let unit = unit(
        "Transform: AWS::LanguageExtensions\nParameters: {Names: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::Qs:\n    - N\n    - !Ref Names\n    - Q${N}: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub 'q-${N}', KmsMasterKeyId: k}}\n",
    );
    let queue = resource(&unit, "Q${N}");
    assert_eq!(show(&queue.attributes), "{KmsMasterKeyId:k,QueueName:q-?}");
    assert!(queue.symbolic.is_some());
    assert_eq!(unit.diagnostics.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["unknown-instances"]);
}

#[test]
fn assets_and_stack_sets_lead_to_their_templates() {
    let unit = unit(
        "Resources:\n  Asset:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: !Sub 'https://s3/${AWS::Region}/abc.json', Parameters: {Kms: a}}\n    Metadata: {aws:asset:path: child.yaml, aws:asset:property: TemplateURL}\n  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties: {TemplateURL: child.yaml, Parameters: [{ParameterKey: Kms, ParameterValue: b}]}\n",
    );
    assert_eq!(show(&resource(&unit, "Asset.Queue").attributes), "{KmsMasterKeyId:a}");
    assert_eq!(show(&resource(&unit, "Set.Queue").attributes), "{KmsMasterKeyId:b}");
    assert!(unit.diagnostics.is_empty(), "{:?}", unit.diagnostics);
}

#[test]
fn what_onus_does_not_run_is_told() {
    for (template, message) in [
        ("Transform: MyMacro\nResources: {R: {Type: AWS::X::Y, Properties: {V: 1}}}\n", "`MyMacro`"),
        ("Resources: {R: {Type: 'Org::Team::Thing::MODULE'}}\n", "registry"),
        ("Resources: {R: {Type: AWS::X::Y, Properties: {V: !Rain::Embed file.txt}}}\n", "Rain"),
        ("Resources: {R: {Type: AWS::X::Y, Properties: {V: {'Fn::Transform': {Name: M}}}}}\n", "transform"),
        ("Resources: {R: {Type: AWS::X::Y, Properties: {'Fn::Transform': {Name: M}, W: 1}}}\n", "transform"),
        ("Resources: {R: {Type: AWS::X::Y, Properties: {V: null}}}\n", "null"),
        ("Transform: AWS::Serverless-2016-10-31\nResources: {R: {Type: AWS::Serverless::GraphQLApi}}\n", "GraphQLApi"),
    ] {
        let unit = unit(template);
        assert!(unit.diagnostics.iter().any(|one| one.message.contains(message)), "{template}: {:?}", unit.diagnostics);
        assert_eq!(unit.resources.len(), 1, "{template}");
    }
}

#[test]
fn what_grows_or_circles_ends_with_a_diagnostic() {
    let chain = (0..400).map(|i| format!("  C{i}: !Condition C{}\n", i + 1)).collect::<String>();
    let nested = |open: &str, close: &str, depth: usize| format!("{}x{}", open.repeat(depth), close.repeat(depth));
    let many = vec!["x"; 200].join(",");
    for (name, template) in [
        (
            "conditions",
            format!(
                "Conditions:\n{chain}  C400: !Equals [a, a]\nResources: {{R: {{Type: AWS::X::Y, Condition: C0}}}}\n"
            ),
        ),
        (
            "a condition of itself",
            "Conditions: {A: !Not [!Condition A]}\nResources: {R: {Type: AWS::X::Y, Condition: A}}\n".to_owned(),
        ),
        (
            "joins",
            format!(
                "Resources: {{R: {{Type: AWS::X::Y, Properties: {{V: {}}}}}}}\n",
                nested("{Fn::Join: ['', [", "]]}", 220)
            ),
        ),
        (
            "loops",
            format!(
                "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A:\n    - A\n    - [{many}]\n    - Fn::ForEach::B:\n        - B\n        - [{many}]\n        - Fn::ForEach::C:\n            - C\n            - [{many}]\n            - R${{A}}${{B}}${{C}}: {{Type: AWS::X::Y}}\n"
            ),
        ),
        ("ranges", "Resources: {R: {Type: AWS::X::Y, Properties: {V: !Cidr [10.0.0.0/8, 99999999, 1]}}}\n".to_owned()),
        (
            "a stack of itself",
            "Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.yaml}}}\n".to_owned(),
        ),
    ] {
        let unit = unit(&template);
        assert!(!unit.diagnostics.is_empty(), "{name}");
        assert!(unit.diagnostics.len() < 20, "{name}: {}", unit.diagnostics.len());
    }
}

#[test]
fn texts_that_double_end() {
    let mut child = "Parameters: {P: {Type: String}}\nResources:\n".to_owned();
    for i in 0..40 {
        child.push_str(&format!("  S{i}: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: b.yaml, Parameters: {{P: !Sub '${{P}}${{P}}'}}}}}}\n"));
    }
    let root =
        "Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml, Parameters: {P: x}}}}\n";
    // Two templates that nest each other: a circle, found on the way; and each many times.
    let sources =
        Sources::in_memory([("t.yaml", root), ("a.yaml", &child), ("b.yaml", &child.replace("b.yaml", "a.yaml"))]);
    let unit = resolve(&Documents::new(&sources), "t.yaml", &Inputs::default());
    assert!(unit.diagnostics.iter().any(|one| one.code.as_str() == "module-cycle" || one.code.as_str() == "limit"));
    assert!(unit.resources.len() < 5_000, "{}", unit.resources.len());
}

#[test]
fn transforms_have_a_limit() {
    let events: String =
        (0..3_000).map(|i| format!("E{i}: {{Type: Api, Properties: {{Path: /{i}, Method: get}}}}, ")).collect();
    let unit = unit(&format!(
        "Transform: AWS::Serverless-2016-10-31\nResources: {{F: {{Type: AWS::Serverless::Function, Properties: {{Events: {{{events}}}}}}}}}\n"
    ));
    assert_eq!(unit.diagnostics.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["limit"]);
    assert_eq!(unit.resources.len(), 1);
}
