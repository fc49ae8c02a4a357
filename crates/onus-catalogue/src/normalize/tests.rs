mod shipped;

use crate::json::show;
use crate::{AttributeSource, Catalogue, Context, Instance, Normalized};
use onus_model::{
    Data, Existence, HopKind, Key, Language, Marks, Mode, Origin, ProviderRequirement, Reason, Reference, Resource,
    Symbolic, Type, Unit, Unknown, Value,
};
use onus_source::{BundleFile, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

const CATALOGUE: &str = r#"format = 1
[service]
id = "aws.x"
name = "X"
model = [{ is = "iaas" }]
terraform = ["aws_x", "aws_x_rule", "aws_x_versioning", "aws_x_policy", "aws_x_account", "aws_x_group", "data.aws_x_document", "provider.aws"]
cloudformation = ["AWS::X::X", "AWS::X::Policy"]

[[kind]]
id = "aws.x.thing"
terraform = ["aws_x"]
cloudformation = ["AWS::X::X"]
[[kind.companion]]
name = "versioning"
terraform = { type = "aws_x_versioning", join = "thing" }
keys = ["id", "name"]
[[kind.companion]]
name = "policy"
terraform = { type = "aws_x_policy", join = "thing" }
cloudformation = { type = "AWS::X::Policy", join = "Things" }
keys = ["id", "name"]
[[kind.companion]]
name = "account"
terraform = { type = "aws_x_account", unit = true }
[[kind.companion]]
name = "group"
terraform = { type = "aws_x_group", through = "group_name" }
keys = ["name"]

[kind.attributes.on]
reading = "bool"
terraform = "on"
cloudformation = "On"
default = [
  { value = false, channel = "api", until = 2023-01-01, source = "read" },
  { value = true, channel = "api", since = 2023-01-01, source = "read" },
]
[kind.attributes.off]
reading = "bool"
invert = true
terraform = "disabled"
default = [{ value = true, channel = "any", source = "recalled" }]
[kind.attributes.status]
reading = "string"
values = { true = "Enabled", false = "Disabled" }
terraform = ["versioning:config.status", "versioning.enabled"]
default = [
  { value = "Suspended", channel = "terraform", companion = "versioning", source = "read" },
  { value = "Disabled", channel = "api", source = "read" },
]
[kind.attributes.size]
reading = "number"
terraform = "size"
default = [
  { value = 1, channel = "terraform", plugin = "< 5.0.0", source = "read" },
  { value = 2, channel = "terraform", plugin = ">= 5.0.0", source = "read" },
  { value = 3, channel = "api", when = { engine = ["pg*"] }, source = "read" },
  { value = 4, channel = "any", source = "read" },
]
[kind.attributes.small]
reading = "number"
terraform = "small"
default = [
  { value = 3, channel = "api", when = { engine = ["pg*", "my"] }, source = "read" },
  { value = 4, channel = "api", source = "read" },
]
[kind.attributes.engine]
reading = "string"
terraform = "engine"
[kind.attributes.names]
reading = "list"
terraform = "grant[*].names"
[kind.attributes.key]
reading = "reference"
terraform = "key"
[kind.attributes.grants]
reading = "count"
terraform = "grant"
[kind.attributes.opened]
reading = "present"
terraform = "grant[*].open"
[kind.attributes.has_policy]
reading = "present"
terraform = "policy:"
cloudformation = "policy:"
[kind.attributes.policy]
reading = "iam-policy"
terraform = ["policy:document", "policy"]
cloudformation = "policy:Document"
default = [{ value = { statements = [] }, channel = "any", source = "read" }]
[kind.attributes.account]
reading = "bool"
terraform = "account:on"
[kind.attributes.forced]
reading = "string"
terraform = "group:parameter[name=force].value"
default = [{ value = "0", channel = "api", source = "read" }]
[kind.attributes.kept]
reading = "bool"
terraform = "meta:prevent_destroy"
[kind.attributes.privileged]
reading = "list"
terraform = "document[*].privileged"
[kind.attributes.rules]
reading = "items"
terraform = "rule"
[kind.attributes.rules.item.port]
reading = "number"
terraform = "port"
default = [{ value = 0, channel = "any", source = "read" }]

[[kind]]
id = "aws.x.rule"
terraform = ["aws_x_rule", { type = "aws_x", each = "rule[*]", set = { side = "in" } }]
[kind.attributes.side]
reading = "string"
terraform = "side"
[kind.attributes.port]
reading = "number"
terraform = "port"
paths = { aws_x_rule = "the_port" }
[kind.attributes.owner]
reading = "string"
terraform = "resource:name"

[[kind]]
id = "aws.x.generic"
terraform = [{ type = "any_resource", where = { type = "Aws.X/things@*", "body.flavour" = "sweet" } }]
[kind.attributes.on]
reading = "bool"
terraform = "body.on"
default = [
  { value = true, channel = "terraform", source = "read" },
  { value = false, channel = "api", source = "read" },
]

[[kind]]
id = "aws.x.document"
terraform = [{ type = "data.aws_x_document", unused = true }, "provider.aws"]
[kind.attributes.text]
reading = "string"
terraform = "text"
[kind.attributes.key]
reading = "secret"
terraform = "key"

[sources.read]
url = "https://example.com/read"
read = 2026-11-23
evidence = "read"
[sources.recalled]
url = "https://example.com/recalled"
read = 2026-11-23
evidence = "recalled"
"#;

fn catalogue() -> Catalogue {
    let file = |path: &str, text: &str| BundleFile { path: path.to_owned(), text: Arc::from(text) };
    let release = "format = 1\nrelease = 2026-11-24\n[plugins]\naws = \"6.0.0\"\n";
    Catalogue::load(&[file("catalogue/release.toml", release), file("catalogue/aws/x.toml", CATALOGUE)]).unwrap()
}

fn object<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::object(entries.into_iter().map(|(key, value)| (Arc::from(key), value)).collect())
}

/// A resource whose attributes are written as JSON; `"${a.b.c}"` is the attribute `c` of `a.b`, `"${?}"` an unknown input.
fn resource(address: &str, json: &str) -> Resource {
    let (module, rest) = match address.rsplit_once("!") {
        Some((module, rest)) => (module, rest),
        None => ("", address),
    };
    let (r#type, name) =
        if rest.starts_with("AWS::") { rest.split_once(' ').unwrap() } else { rest.split_once('.').unwrap() };
    let (name, index) = match name.split_once('[') {
        Some((name, key)) => (name, key.trim_end_matches(']').parse().ok().map(Key::Index)),
        None => (name, None),
    };
    let cloudformation = r#type.starts_with("AWS::");
    let address = if cloudformation {
        name.to_owned()
    } else {
        [module, rest].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
    };
    let parsed: serde_json::Value = serde_json::from_str(json).unwrap();
    Resource {
        address: address.into(),
        language: if cloudformation { Language::CloudFormation } else { Language::Terraform },
        mode: Mode::Managed,
        r#type: r#type.into(),
        name: name.into(),
        index,
        module: module.into(),
        provider: if cloudformation { "" } else { "aws" }.into(),
        attributes: value(&parsed),
        meta: object([]),
        header: Span::NONE,
        span: Span::NONE,
        called_from: Vec::new(),
        symbolic: None,
        exists: Existence::Certain,
    }
}

fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::null(),
        serde_json::Value::Bool(value) => Value::bool(*value),
        serde_json::Value::Number(number) => Value::number(number.as_i64().unwrap()),
        serde_json::Value::String(text) => match text.strip_prefix("${").and_then(|text| text.strip_suffix('}')) {
            Some("?") => Value::unknown(Unknown::new(Type::Any, Reason::Impure("uuid".into()))),
            Some("external") => Value::unknown(Unknown::new(Type::Any, Reason::External)),
            Some(text) if text.starts_with("var.") => {
                Value::unknown(Unknown::new(Type::Any, Reason::Input(text.trim_start_matches("var.").into())))
            }
            Some(text) => match text.rsplit_once('.') {
                Some((address, attribute)) => Value::unknown(Unknown::attribute(address, attribute)),
                None => Value::unknown(Unknown::attribute(text, "")),
            },
            None => Value::string(text.as_str()),
        },
        serde_json::Value::Array(items) => Value::tuple(items.iter().map(value).collect::<Vec<_>>()),
        serde_json::Value::Object(entries) => {
            Value::object(entries.iter().map(|(key, item)| (Arc::from(key.as_str()), value(item))).collect())
        }
    }
}

fn unit(mut resources: Vec<Resource>) -> Unit {
    resources.sort_by(|a, b| a.address.cmp(&b.address));
    Unit {
        path: ".".to_owned(),
        language: resources.first().map_or(Language::Terraform, |resource| resource.language),
        resources,
        absent: Vec::new(),
        choices: Vec::new(),
        outputs: BTreeMap::new(),
        providers: Vec::new(),
        calls: Vec::new(),
        files: Vec::new(),
        diagnostics: Vec::new(),
    }
}

fn normalize_on(day: &str, unit: &Unit) -> Normalized {
    catalogue().normalize(unit, &Context { as_of: day.parse().unwrap() })
}

fn normalize(resources: Vec<Resource>) -> Normalized {
    normalize_on("2026-11-24", &unit(resources))
}

fn instance<'n>(normalized: &'n Normalized, address: &str) -> &'n Instance {
    normalized.kinds.values().flatten().find(|instance| &*instance.address == address).unwrap()
}

/// The value, and where it comes from: `code 0 path`, `default`, `silent`, `recalled`.
fn told(instance: &Instance, name: &str) -> String {
    let attribute = &instance.attributes[name];
    let source = match &attribute.source {
        AttributeSource::Code { path, .. } => format!("code {path}"),
        AttributeSource::Default(_) => "default".to_owned(),
        AttributeSource::Silent(None) => "silent".to_owned(),
        AttributeSource::Silent(Some(_)) => "recalled".to_owned(),
    };
    format!("{} {source}", show(&attribute.value))
}

#[test]
fn readings_read_what_is_written() {
    for (attributes, name, expected) in [
        (r#"{"on": "true"}"#, "on", "true code on"),
        (r#"{"on": "${?}"}"#, "on", "(unknown) code on"),
        (r#"{"on": null}"#, "on", "true default"),
        (r#"{"disabled": true}"#, "off", "false code disabled"),
        (r#"{}"#, "off", "true recalled"),
        (r#"{"versioning": [{"enabled": true}]}"#, "status", "\"Enabled\" code versioning.enabled"),
        (r#"{"size": "-12"}"#, "size", "-12 code size"),
        (r#"{"engine": 5}"#, "engine", "\"5\" code engine"),
        (r#"{"engine": ["one"]}"#, "engine", "\"one\" code engine"),
        (r#"{}"#, "engine", "null silent"),
        (
            r#"{"grant": [{"names": ["a", "${?}"]}, {}, {"names": "b"}]}"#,
            "names",
            "[\"a\", (unknown), \"b\"] code grant[0].names",
        ),
        (r#"{"grant": []}"#, "names", "[] code grant[*].names"),
        (r#"{"grant": "${?}"}"#, "names", "(unknown) code grant[*].names"),
        (r#"{}"#, "names", "null silent"),
        (r#"{"grant": [{}, {}]}"#, "grants", "2 code grant"),
        (r#"{"grant": [{}, "${?}"]}"#, "grants", "(unknown) code grant"),
        (r#"{}"#, "grants", "0 silent"),
        (r#"{"grant": [{"open": []}, {"open": [{}]}]}"#, "opened", "true code grant[0].open"),
        (r#"{"grant": [{"open": []}, {"open": "${?}"}]}"#, "opened", "(unknown) code grant[0].open"),
        (r#"{"grant": [{"open": []}]}"#, "opened", "false code grant[0].open"),
        (r#"{"grant": [{}]}"#, "opened", "false code grant[*].open"),
        (r#"{}"#, "opened", "false silent"),
        (r#"{"key": "${aws_kms_key.k.arn}"}"#, "key", "\"${aws_kms_key.k.arn}\" code key"),
        (r#"{"key": "${data.aws_kms_key.k.arn}"}"#, "key", "(unknown) code key"),
        (r#"{"key": "alias/x"}"#, "key", "\"alias/x\" code key"),
        (r#"{"document": "[{\"privileged\": true}, {}]"}"#, "privileged", "[\"true\"] code document[0].privileged"),
        (r#"{"rule": [{"port": "80"}, {}, "${?}"]}"#, "rules", "[{\"port\": 80}, {\"port\": 0}, (unknown)] code rule"),
        (
            r#"{"policy": "{\"Statement\": []}"}"#,
            "policy",
            "{\"id\": null, \"statements\": [], \"version\": \"2008-10-17\"} code policy",
        ),
        (r#"{}"#, "policy", "{\"statements\": []} default"),
    ] {
        let normalized = normalize(vec![resource("aws_x.a", attributes)]);
        assert_eq!(told(instance(&normalized, "aws_x.a"), name), expected, "{attributes}");
    }
}

#[test]
fn a_type_for_many_things_is_drawn_by_what_the_resource_says() {
    let on = Some("true code body.on");
    for (attributes, expected) in [
        (r#"{"type": "aws.x/Things@2024-01-01", "body": {"flavour": "Sweet", "on": true}}"#, on),
        (r#"{"type": "aws.x/things@2024-01-01", "body": "{\"flavour\": \"sweet\", \"on\": true}"}"#, on),
        // Its plugin fills in nothing.
        (r#"{"type": "aws.x/things@2024-01-01", "body": {"flavour": "sweet"}}"#, Some("false default")),
        (r#"{"type": "aws.x/things/parts@2024-01-01", "body": {"flavour": "sweet"}}"#, None),
        (r#"{"type": "aws.x/things@2024-01-01", "body": {"flavour": "sour"}}"#, None),
        (r#"{"type": "aws.x/things@2024-01-01", "body": {"flavour": "${?}"}}"#, None),
        (r#"{"body": {"flavour": "sweet"}}"#, None),
    ] {
        let normalized = normalize(vec![resource("any_resource.a", attributes)]);
        let instances = normalized.kinds.get("aws.x.generic").map(Vec::as_slice).unwrap_or_default();
        assert_eq!(instances.first().map(|instance| told(instance, "on")).as_deref(), expected, "{attributes}");
        assert_eq!(normalized.unmapped.is_empty(), expected.is_some(), "{attributes}");
    }
}

#[test]
fn an_unknown_condition_between_two_spellings_of_the_same_is_known() {
    let arms = |a: &str, b: &str| {
        let alternatives = Arc::from([Value::string(a), Value::string(b)]);
        let unknown = Unknown { alternatives, ..Unknown::new(Type::String, Reason::Condition) };
        let resource = Resource { attributes: object([("on", Value::unknown(unknown))]), ..resource("aws_x.a", "{}") };
        told(instance(&normalize(vec![resource]), "aws_x.a"), "on")
    };
    assert_eq!(arms("true", "TRUE"), "true code on");
    assert_eq!(arms("true", "false"), "(unknown) code on");
}

#[test]
fn blocks_of_unknown_number_may_be_none() {
    let told = |unknown: Unknown| {
        let open = Value::tuple([object([("open", Value::unknown(unknown))])]);
        let resource = Resource { attributes: object([("grant", open)]), ..resource("aws_x.a", "{}") };
        told(instance(&normalize(vec![resource]), "aws_x.a"), "opened")
    };
    let not_null = |ty: Type| Unknown { not_null: true, ..Unknown::new(ty, Reason::Condition) };
    let arms = |arms: [Value; 2]| Unknown { alternatives: Arc::from(arms), ..not_null(Type::Any) };
    assert_eq!(told(not_null(Type::Any)), "(unknown) code grant[0].open");
    assert_eq!(told(not_null(Type::String)), "true code grant[0].open");
    let (none, one) = (Value::tuple([]), Value::tuple([object([])]));
    assert_eq!(told(arms([none.clone(), Value::tuple([Value::bool(true)])])), "(unknown) code grant[0].open");
    assert_eq!(told(arms([none.clone(), none])), "false code grant[0].open");
    assert_eq!(told(arms([one.clone(), one])), "true code grant[0].open");
}

#[test]
fn marks_and_origins_stay_with_what_is_read() {
    let span = Span { start: 3, ..Span::NONE };
    let marks = Marks { sensitive: true, ..Marks::NONE };
    let on = Value::string("true").with_origin(Origin::at(span)).with_marks(marks);
    let normalized = normalize(vec![Resource { attributes: object([("on", on)]), ..resource("aws_x.a", "{}") }]);
    let read = &instance(&normalized, "aws_x.a").attributes["on"];
    assert_eq!(
        (&read.value.data, read.value.marks, read.value.origin.span()),
        (&Data::Bool(true), marks, Origin::at(span).span())
    );
}

#[test]
fn defaults_depend_on_the_day() {
    let unit = unit(vec![resource("aws_x.a", "{}")]);
    for (day, expected, before) in
        [("2022-12-31", "false default", None), ("2023-01-01", "true default", Some("false"))]
    {
        let normalized = normalize_on(day, &unit);
        let found = instance(&normalized, "aws_x.a");
        assert_eq!(told(found, "on"), expected, "{day}");
        let Some(AttributeSource::Default(note)) = found.attributes.get("on").map(|on| &on.source) else {
            unreachable!("{day}")
        };
        assert_eq!((note.before.as_deref(), &*note.source), (before, "https://example.com/read"));
    }
}

#[test]
fn the_nearest_row_wins() {
    for (locked, attributes, expected) in [
        (Some("4.9.0"), "{}", "1 default"),
        (Some("5.1.0"), r#"{"engine": "pg14"}"#, "2 default"),
        (None, "{}", "2 default"),
    ] {
        let mut unit = unit(vec![resource("aws_x.a", attributes)]);
        let locked = locked.map(Arc::from);
        unit.providers = vec![ProviderRequirement {
            name: "aws".into(),
            source: Some("hashicorp/aws".into()),
            constraints: Vec::new(),
            locked,
        }];
        assert_eq!(told(instance(&normalize_on("2026-11-24", &unit), "aws_x.a"), "size"), expected);
    }
    for (attributes, expected) in [
        (r#"{"engine": "pg14"}"#, "3 default"),
        (r#"{"engine": "my"}"#, "3 default"),
        (r#"{"engine": "ora"}"#, "4 default"),
        ("{}", "4 default"),
        (r#"{"engine": "${?}"}"#, "(unknown) silent"),
    ] {
        assert_eq!(
            told(instance(&normalize(vec![resource("aws_x.a", attributes)]), "aws_x.a"), "small"),
            expected,
            "{attributes}"
        );
    }
    let normalized = normalize(vec![resource("AWS::X::X Thing", "{}")]);
    assert_eq!(told(instance(&normalized, "Thing"), "size"), "4 default");
}

#[test]
fn companions_join_by_reference_by_name_and_by_the_same_unknown() {
    let enabled = |key: &str| format!(r#"{{"thing": "{key}", "config": [{{"status": "Enabled"}}]}}"#);
    let certain = "\"Enabled\" code config.status";
    let default = "\"Disabled\" default";
    let unknown = "(unknown) code config.status";
    for (attributes, key, expected) in [
        ("{}", "${aws_x.a.id}", certain),
        (r#"{"name": "n"}"#, "n", certain),
        (r#"{"name": "n"}"#, "m", default),
        (r#"{"name": "${var.name}"}"#, "${var.name}", certain),
        (r#"{"name": "n"}"#, "${var.name}", unknown),
        (r#"{"name": "${var.name}"}"#, "n", unknown),
        ("{}", "${?}", unknown),
        ("{}", "${external}", default),
        ("{}", "${data.aws_x.a.id}", default),
        ("{}", "${aws_x_group.other.id}", default),
        ("{}", "${aws_x_group.other.thing_id}", unknown),
    ] {
        let versioning = resource("aws_x_versioning.v", &enabled(key));
        let normalized =
            normalize(vec![resource("aws_x.a", attributes), resource("aws_x_group.other", "{}"), versioning]);
        assert_eq!(told(instance(&normalized, "aws_x.a"), "status"), expected, "{attributes} {key}");
    }
}

#[test]
fn a_known_name_that_came_from_a_resource_is_that_resources() {
    let reference = Reference { address: "aws_x.a".into(), attribute: "name".into() };
    let hop = HopKind::Resource(reference);
    let name = Value::string("n").with_origin(Origin::NONE.reached_from(Origin::NONE, hop));
    let config = value(&serde_json::json!([{"status": "Enabled"}]));
    let versioning =
        Resource { attributes: object([("thing", name), ("config", config)]), ..resource("aws_x_versioning.v", "{}") };
    let both = [resource("aws_x.a", r#"{"name": "n"}"#), resource("aws_x.b", r#"{"name": "n"}"#)];
    let normalized = normalize(both.into_iter().chain([versioning]).collect());
    assert_eq!(told(instance(&normalized, "aws_x.a"), "status"), "\"Enabled\" code config.status");
    assert_eq!(told(instance(&normalized, "aws_x.b"), "status"), "\"Disabled\" default");
}

#[test]
fn instances_join_by_their_keys_and_across_modules() {
    let enabled = |address: &str, key: &str| {
        resource(address, &format!(r#"{{"thing": "${{{key}.id}}", "config": [{{"status": "Enabled"}}]}}"#))
    };
    let normalized = normalize(vec![
        resource("aws_x.a[0]", "{}"),
        resource("aws_x.a[1]", "{}"),
        enabled("aws_x_versioning.v[1]", "aws_x.a[1]"),
        resource("module.m!aws_x.b", "{}"),
        enabled("aws_x_versioning.m", "module.m.aws_x.b"),
    ]);
    for (address, expected) in [
        ("aws_x.a[0]", "\"Disabled\" default"),
        ("aws_x.a[1]", "\"Enabled\" code config.status"),
        ("module.m.aws_x.b", "\"Enabled\" code config.status"),
    ] {
        assert_eq!(told(instance(&normalized, address), "status"), expected, "{address}");
    }
    // Some instance, nobody knows which.
    let normalized = normalize(vec![
        resource("aws_x.a[0]", "{}"),
        resource("aws_x.a[1]", "{}"),
        enabled("aws_x_versioning.v", "aws_x.a"),
    ]);
    assert_eq!(told(instance(&normalized, "aws_x.a[0]"), "status"), "(unknown) code config.status");
}

#[test]
fn a_companion_that_may_not_exist_makes_unknown_what_it_sets() {
    let enabled = |key: &str| {
        resource("aws_x_versioning.v", &format!(r#"{{"thing": "${{{key}.id}}", "config": [{{"status": "Enabled"}}]}}"#))
    };
    let told_with = |thing: Resource, versioning: Resource| {
        let normalized = normalize(vec![thing, versioning]);
        told(instance(&normalized, "aws_x.a"), "status")
    };
    let thing = || resource("aws_x.a", "{}");
    let counted = |resource| Resource { symbolic: Some(Symbolic::Count), ..resource };
    let conditional = |name: &str, resource| Resource { exists: Existence::Conditional(name.into()), ..resource };
    let (certain, unknown) = ("\"Enabled\" code config.status", "(unknown) code config.status");
    assert_eq!(told_with(thing(), counted(enabled("aws_x.a"))), unknown);
    assert_eq!(told_with(counted(thing()), counted(enabled("aws_x.a"))), certain);
    assert_eq!(told_with(counted(thing()), enabled("aws_x.a[0]")), unknown);
    assert_eq!(told_with(thing(), conditional("C", enabled("aws_x.a"))), unknown);
    assert_eq!(told_with(conditional("C", thing()), conditional("C", enabled("aws_x.a"))), certain);
    assert_eq!(told_with(conditional("D", thing()), conditional("C", enabled("aws_x.a"))), unknown);
    // What it leaves out: the row of a written companion may hold, or the other one.
    let bare = resource("aws_x_versioning.v", r#"{"thing": "${aws_x.a.id}"}"#);
    assert_eq!(told_with(thing(), bare.clone()), "\"Suspended\" default");
    assert_eq!(told_with(thing(), counted(bare)), "(unknown) silent");
}

#[test]
fn policies_of_companions_add_up_and_an_uncertain_one_is_an_unknown_statement() {
    let policy = |name: &str, key: &str| {
        let document = r#"{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"a\"}}"#;
        resource(&format!("aws_x_policy.{name}"), &format!(r#"{{"thing": "{key}", "document": "{document}"}}"#))
    };
    let statements = |companions: Vec<Resource>| {
        let normalized = normalize(companions.into_iter().chain([resource("aws_x.a", "{}")]).collect());
        let policy = &instance(&normalized, "aws_x.a").attributes["policy"].value;
        let statements = policy.get("statements").and_then(Value::as_sequence).unwrap();
        (statements.len(), statements.iter().filter(|statement| statement.is_unknown()).count())
    };
    assert_eq!(statements(vec![]), (0, 0));
    assert_eq!(statements(vec![policy("p", "${aws_x.a.id}"), policy("q", "${aws_x.a.id}")]), (2, 0));
    assert_eq!(statements(vec![policy("p", "${aws_x.a.id}"), policy("q", "${?}")]), (2, 1));
    assert_eq!(statements(vec![policy("q", "${?}")]), (1, 1));
}

#[test]
fn a_list_of_names_joins_each() {
    let normalized = normalize(vec![
        resource("AWS::X::X A", "{}"),
        resource("AWS::X::X B", "{}"),
        resource("AWS::X::X C", "{}"),
        resource("AWS::X::Policy P", r#"{"Things": ["${A}", "${B}"], "Document": {"Statement": []}}"#),
    ]);
    for (address, expected) in [("A", "true code "), ("B", "true code "), ("C", "false silent")] {
        assert_eq!(told(instance(&normalized, address), "has_policy"), expected, "{address}");
    }
}

#[test]
fn settings_of_the_account_hold_for_one_provider_configuration() {
    let west = Resource { provider: "aws.west".into(), ..resource("aws_x.w", "{}") };
    let normalized = normalize(vec![resource("aws_x.a", "{}"), west, resource("aws_x_account.on", r#"{"on": true}"#)]);
    assert_eq!(told(instance(&normalized, "aws_x.a"), "account"), "true code on");
    assert_eq!(told(instance(&normalized, "aws_x.w"), "account"), "null silent");
}

#[test]
fn a_named_companion_that_is_not_there_is_unknown() {
    let group = || resource("aws_x_group.g", r#"{"name": "g", "parameter": [{"name": "force", "value": "1"}]}"#);
    for (attributes, expected) in [
        (r#"{"group_name": "g"}"#, "\"1\" code parameter[name=force].value"),
        (r#"{"group_name": "${aws_x_group.g.name}"}"#, "\"1\" code parameter[name=force].value"),
        (r#"{"group_name": "elsewhere"}"#, "(unknown) code parameter[name=force].value"),
        (r#"{"group_name": "${aws_x_rule.r.id}"}"#, "\"0\" default"),
        (r#"{"group_name": "${aws_x_rule.r.group}"}"#, "(unknown) code parameter[name=force].value"),
        ("{}", "\"0\" default"),
    ] {
        let normalized = normalize(vec![resource("aws_x.a", attributes), group(), resource("aws_x_rule.r", "{}")]);
        assert_eq!(told(instance(&normalized, "aws_x.a"), "forced"), expected, "{attributes}");
    }
}

#[test]
fn parts_are_instances_of_their_own() {
    let normalized = normalize(vec![
        resource("aws_x.a", r#"{"name": "n", "rule": [{"port": 1}, "${?}"]}"#),
        resource("aws_x.b", r#"{"rule": "${?}"}"#),
        resource("aws_x_rule.r", r#"{"the_port": 3}"#),
    ]);
    for (address, port, side) in [
        ("aws_x.a.rule[0]", "1 code rule[0].port", "\"in\" code rule[0]"),
        ("aws_x.a.rule[1]", "(unknown) code rule[1].port", "\"in\" code rule[1]"),
        ("aws_x.b.rule[*]", "(unknown) code rule[*].port", "\"in\" code rule[*]"),
        ("aws_x_rule.r", "3 code the_port", "null silent"),
    ] {
        let found = instance(&normalized, address);
        assert_eq!((told(found, "port"), told(found, "side")), (port.to_owned(), side.to_owned()), "{address}");
    }
    assert_eq!(told(instance(&normalized, "aws_x.a.rule[0]"), "owner"), "\"n\" code name");
    assert_eq!(normalized.kinds.get("aws.x.rule").map(Vec::len), Some(4));
}

#[test]
fn what_is_said_about_the_resource_can_be_read() {
    let kept = Resource { meta: object([("prevent_destroy", Value::bool(true))]), ..resource("aws_x.a", "{}") };
    assert_eq!(told(instance(&normalize(vec![kept]), "aws_x.a"), "kept"), "true code prevent_destroy");
}

#[test]
fn types_that_no_service_knows_are_counted_and_data_sources_are_not() {
    let data = Resource { mode: Mode::Data, ..resource("aws_y.d", "{}") };
    let normalized = normalize(vec![data, resource("aws_y.z", "{}"), resource("aws_x_group.g", "{}")]);
    assert_eq!(normalized.unmapped, [2]);
    assert!(normalized.kinds.is_empty());
}

#[test]
fn joining_thousands_is_quick() {
    // A join that compared each with each would take minutes.
    let things = (0..10_000).map(|number| resource(&format!("aws_x.a[{number}]"), "{}"));
    let companions = (0..10_000).map(|number| {
        resource(
            &format!("aws_x_versioning.v[{number}]"),
            &format!(r#"{{"thing": "${{aws_x.a[{number}].id}}", "config": [{{"status": "Enabled"}}]}}"#),
        )
    });
    let unknown = (0..10_000)
        .map(|number| resource(&format!("aws_x_policy.p[{number}]"), r#"{"thing": "${?}", "document": "{}"}"#));
    let normalized = normalize(things.chain(companions).chain(unknown).collect());
    let things = &normalized.kinds["aws.x.thing"];
    assert_eq!(things.len(), 10_000);
    assert!(things.iter().all(|thing| told(thing, "status") == "\"Enabled\" code config.status"));
}

/// Copies of the value in which one leaf is unknown.
fn with_unknown_leaves(value: &Value) -> Vec<Value> {
    let unknown = || Value::unknown(Unknown::new(Type::Any, Reason::Impure("uuid".into())));
    let mut copies = vec![unknown()];
    if let Some(items) = value.as_sequence() {
        for (at, item) in items.iter().enumerate() {
            for copy in with_unknown_leaves(item) {
                let items: Vec<Value> = items
                    .iter()
                    .enumerate()
                    .map(|(i, item)| if i == at { copy.clone() } else { item.clone() })
                    .collect();
                copies.push(Value::tuple(items));
            }
        }
    } else if let Some(entries) = value.as_entries() {
        for (key, item) in entries {
            for copy in with_unknown_leaves(item) {
                let mut entries = entries.clone();
                entries.insert(Arc::clone(key), copy);
                copies.push(Value::object(entries));
            }
        }
    }
    copies
}

/// Whether `after` says nothing that `before` doesn't.
fn says_less(before: &Value, after: &Value) -> bool {
    if after.is_unknown() || before == after {
        return true;
    }
    match (before.as_sequence(), after.as_sequence()) {
        (Some(a), Some(b)) if b.iter().any(Value::is_unknown) => {
            b.iter().filter(|item| !item.is_unknown()).all(|item| a.iter().any(|other| says_less(other, item)))
        }
        (Some(a), Some(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says_less(a, b)),
        _ => match (before.as_entries(), after.as_entries()) {
            (Some(a), Some(b)) => {
                b.iter().all(|(key, b)| a.get(key).map_or(!after.is_wholly_known(), |a| says_less(a, b)))
            }
            _ => false,
        },
    }
}

#[test]
fn an_unknown_leaf_never_makes_another_known_value() {
    let document = r#"{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"a\"}]}"#;
    let resources = [
        resource(
            "aws_x.a",
            r#"{"name": "n", "on": true, "engine": "pg14", "group_name": "g", "grant": [{"names": ["a"], "open": [{}]}], "rule": [{"port": 1}], "key": "k"}"#,
        ),
        resource("aws_x.b", r#"{"name": "m", "disabled": false, "versioning": [{"enabled": true}]}"#),
        resource("aws_x_versioning.v", r#"{"thing": "${aws_x.a.id}", "config": [{"status": "Enabled"}]}"#),
        resource("aws_x_policy.p", &format!(r#"{{"thing": "n", "document": "{document}"}}"#)),
        resource("aws_x_account.c", r#"{"on": true}"#),
        resource("aws_x_group.g", r#"{"name": "g", "parameter": [{"name": "force", "value": "1"}]}"#),
        resource("aws_x_rule.r", r#"{"the_port": 3, "side": "out"}"#),
    ];
    let before = normalize(resources.to_vec());
    let mut compared = 0;
    for (number, changed) in resources.iter().enumerate() {
        // The resource itself is always known.
        for attributes in
            with_unknown_leaves(&changed.attributes).into_iter().filter(|attributes| !attributes.is_unknown())
        {
            let mut resources = resources.to_vec();
            let shown = show(&attributes);
            if let Some(resource) = resources.get_mut(number) {
                resource.attributes = attributes;
            }
            let after = normalize(resources);
            for instance in after.kinds.values().flatten() {
                let Some(earlier) = before.kinds.values().flatten().find(|earlier| earlier.address == instance.address)
                else {
                    // A part of a list that isn't known.
                    assert!(instance.address.ends_with("[*]"), "{}", instance.address);
                    continue;
                };
                for (name, attribute) in &instance.attributes {
                    let earlier = &earlier.attributes[name];
                    assert!(
                        says_less(&earlier.value, &attribute.value),
                        "{} {name}: {} became {} by {shown}",
                        instance.address,
                        show(&earlier.value),
                        show(&attribute.value)
                    );
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn data_sources_and_providers_are_drawn_and_what_is_used_is_judged_where_it_is() {
    let data = |name: &str| Resource {
        mode: Mode::Data,
        address: format!("data.aws_x_document.{name}").into(),
        ..resource(&format!("aws_x_document.{name}"), r#"{"text": "t"}"#)
    };
    let provider = Resource { mode: Mode::Provider, ..resource("provider.aws", r#"{"key": "k"}"#) };
    let provider = Resource { address: "provider.aws".into(), r#type: "provider.aws".into(), ..provider };
    let user = resource("aws_x.a", r#"{"key": "${data.aws_x_document.used.json}"}"#);
    let managed = resource("aws_x_document.managed", "{}");
    let normalized = normalize(vec![data("alone"), data("used"), provider, user, managed]);
    let drawn: Vec<&str> = normalized.kinds["aws.x.document"].iter().map(|instance| &*instance.address).collect();
    assert_eq!(drawn, ["data.aws_x_document.alone", "provider.aws"]);
    assert_eq!(told(instance(&normalized, "data.aws_x_document.alone"), "text"), "\"t\" code text");
    let key = told(instance(&normalized, "provider.aws"), "key");
    assert_eq!(key, r#"{"from": "literal", "hidden": false, "name": null} code key"#);
}
