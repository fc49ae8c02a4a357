use super::*;
use onus_source::Sources;

const PLAN: &str = r#"{
  "format_version": "1.2", "terraform_version": "1.11.4",
  "resource_changes": [
    {"address": "aws_s3_bucket.logs", "mode": "managed", "type": "aws_s3_bucket", "name": "logs",
     "provider_name": "registry.terraform.io/hashicorp/aws",
     "change": {"actions": ["create"], "after": {"bucket": "acme", "force_destroy": false, "tags": null}, "after_unknown": {"id": true, "arn": true}}},
    {"address": "module.m[\"a.b\"].aws_s3_bucket_versioning.v[0]", "module_address": "module.m[\"a.b\"]", "mode": "managed",
     "type": "aws_s3_bucket_versioning", "name": "v", "index": 0,
     "change": {"actions": ["create"], "after": {"versioning_configuration": [{"status": "Enabled", "mfa_delete": null}]}, "after_unknown": {"bucket": true, "id": true, "versioning_configuration": [{}]}}},
    {"address": "aws_sqs_queue.gone", "mode": "managed", "type": "aws_sqs_queue", "name": "gone", "change": {"actions": ["delete"], "after": null}}
  ],
  "configuration": {"root_module": {
    "resources": [{"address": "aws_s3_bucket.logs", "expressions": {"bucket": {"constant_value": "acme"}}}],
    "module_calls": {"m": {"expressions": {"bucket": {"references": ["aws_s3_bucket.logs.id", "aws_s3_bucket.logs"]}},
      "module": {"resources": [{"address": "aws_s3_bucket_versioning.v", "expressions": {"bucket": {"references": ["var.bucket"]}, "versioning_configuration": [{"status": {"constant_value": "Enabled"}}]}}]}}}
  }}
}"#;

fn resolve(files: &[(&str, &str)]) -> (Unit, Sources) {
    let sources = Sources::in_memory(files.iter().copied());
    let unit = resolve_plan(&Documents::new(&sources), "p/plan.json");
    (unit, sources)
}

#[test]
fn a_plan_has_what_the_configuration_sets() {
    let (unit, _) = resolve(&[("p/plan.json", PLAN)]);
    let addresses: Vec<&str> = unit.resources.iter().map(|resource| &*resource.address).collect();
    assert_eq!(addresses, ["aws_s3_bucket.logs", "module.m[\"a.b\"].aws_s3_bucket_versioning.v[0]"]);
    let bucket = &unit.resources[0];
    assert_eq!(bucket.attributes, Value::object(BTreeMap::from([("bucket".into(), Value::string("acme"))])));
    assert_eq!(&*bucket.provider, "aws");
}

#[test]
fn an_unknown_value_refers_through_variables_to_what_it_comes_from() {
    let (unit, _) = resolve(&[("p/plan.json", PLAN)]);
    let versioning = &unit.resources[1];
    let unknown = versioning.attributes.get("bucket").unwrap().as_unknown().unwrap();
    let reference = unknown.as_reference().unwrap();
    assert_eq!((&*reference.address, &*reference.attribute), ("aws_s3_bucket.logs", "id"));
    let status = versioning.attributes.get("versioning_configuration").unwrap().as_sequence().unwrap()[0].get("status");
    assert_eq!(status, Some(&Value::string("Enabled")));
}

#[test]
fn places_are_in_the_source_that_lies_beside_and_else_in_the_plan() {
    let source = [
        ("p/plan.json", PLAN),
        (
            "p/main.tf",
            "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"acme\"\n}\nmodule \"m\" {\n  source = \"./m\"\n}\n",
        ),
        (
            "p/m/main.tf",
            "resource \"aws_s3_bucket_versioning\" \"v\" {\n  bucket = var.bucket\n  versioning_configuration {\n    status = \"Enabled\"\n  }\n}\n",
        ),
    ];
    let line = |sources: &Sources, span| {
        sources.locate(span).map(|(file, start, _)| (file.path().to_owned(), start.line)).unwrap()
    };
    let place = |files: &[(&str, &str)]| {
        let (unit, sources) = resolve(files);
        let status = unit.resources[1].attributes.get("versioning_configuration").unwrap().as_sequence().unwrap()[0]
            .get("status")
            .unwrap()
            .clone();
        (line(&sources, unit.resources[0].header), line(&sources, status.origin.span()))
    };
    assert_eq!(place(&source), (("p/main.tf".to_owned(), 1), ("p/m/main.tf".to_owned(), 4)));
    assert_eq!(place(&source[..1]), (("p/plan.json".to_owned(), 4), ("p/plan.json".to_owned(), 9)));
}

#[test]
fn states_are_read_in_both_forms() {
    let shown = r#"{"format_version": "1.0", "terraform_version": "1.11.4", "values": {"root_module": {"resources": [],
        "child_modules": [{"address": "module.m", "resources": [{"address": "module.m.a_b.c", "mode": "managed", "type": "a_b", "name": "c", "values": {"x": 1, "y": []}}]}]}}}"#;
    let file = r#"{"version": 4, "terraform_version": "1.11.4", "resources": [{"module": "module.m", "mode": "managed", "type": "a_b", "name": "c",
        "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]", "instances": [{"index_key": "k", "attributes": {"x": 1}}]}]}"#;
    for (text, address) in [(shown, "module.m.a_b.c"), (file, "module.m.a_b.c[\"k\"]")] {
        assert!(is_plan(text));
        let (unit, _) = resolve(&[("p/plan.json", text)]);
        assert_eq!(&*unit.resources[0].address, address);
        assert_eq!(unit.resources[0].attributes.as_entries().unwrap().len(), 1);
    }
}

#[test]
fn other_json_is_no_plan() {
    for text in [
        "{}",
        "[]",
        "{\"terraform_version\": \"1\"}",
        "{\"resource_changes\": {}}",
        "{\"version\": 4, \"resources\": []}",
        "{\"planned_values\": []}",
        "x",
    ] {
        assert!(!is_plan(text), "{text}");
    }
}

#[test]
fn a_change_without_a_name_is_named_by_its_address() {
    let plan = r#"{"resource_changes": [{"address": "aws_s3_bucket.logs", "mode": "managed", "type": "aws_s3_bucket",
        "change": {"actions": ["create"], "after": {"bucket": "acme"}}}]}"#;
    let (unit, _) = resolve(&[("p/plan.json", plan)]);
    assert_eq!(&*unit.resources[0].name, "logs");
}

#[test]
fn what_after_leaves_out_is_unknown_where_after_unknown_says_so() {
    let plan = r#"{"resource_changes": [{"address": "a_b.c", "mode": "managed", "type": "a_b", "name": "c",
        "change": {"actions": ["create"], "after": {}, "after_unknown": {"block": [{"x": true}], "zones": [false], "none": {}}}}]}"#;
    let (unit, _) = resolve(&[("p/plan.json", plan)]);
    let attributes = &unit.resources[0].attributes;
    let block = attributes.get("block").unwrap().as_sequence().unwrap()[0].clone();
    assert!(block.get("x").unwrap().as_unknown().is_some());
    assert_eq!((attributes.get("zones"), attributes.get("none")), (None, None));
}
