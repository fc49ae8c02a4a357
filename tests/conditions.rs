//! What a template leaves open, in a scan: findings name the condition that they hold under.

use crate::command::{directory, onus, stderr};
use serde_json::Value;

const TEMPLATE: &str = "Parameters:
  Stage: {Type: String, AllowedValues: ['true', 'false']}
  Region: {Type: String}
Conditions:
  Production: !Equals [!Ref Region, home]
Resources:
  Branch:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: !If [Production, true, false]}
  Both:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: !If [Production, false, 'false']}
  Neither:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: !If [Production, true, 'true']}
  Value:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: !Ref Stage}
  Maybe:
    Type: AWS::RDS::DBInstance
    Condition: Production
    Properties: {StorageEncrypted: !Ref Stage}
";

/// Each judgement of storage encryption: the resource, the verdict, and the condition.
fn judged(arguments: &[&str]) -> Vec<(String, String, Option<String>)> {
    let files =
        directory(&[("t.yaml", TEMPLATE), ("p.json", r#"{"Parameters": {"Stage": "false", "Region": "home"}}"#)]);
    let fixed = [
        "scan",
        "--format",
        "json",
        "--show",
        "all",
        "--exit-zero",
        "--select",
        "aws-rds-storage-encryption",
        "t.yaml",
    ];
    let output = onus(files.path(), &[&fixed, arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut all: Vec<_> = report["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (text(&one["resource"]["address"]), text(&one["verdict"]), one["condition"].as_str().map(str::to_owned))
        })
        .collect();
    all.sort();
    all
}

fn row(address: &str, verdict: &str, condition: Option<&str>) -> (String, String, Option<String>) {
    (address.to_owned(), verdict.to_owned(), condition.map(str::to_owned))
}

#[test]
fn findings_name_the_branch_and_the_value_they_hang_on() {
    assert_eq!(
        judged(&[]),
        [
            row("Both", "misconfigured", None),
            row("Branch", "misconfigured", Some("not Production")),
            row("Maybe", "misconfigured", Some("Production and Stage = false")),
            row("Neither", "met", None),
            row("Value", "misconfigured", Some("Stage = false")),
        ]
    );
}

#[test]
fn what_a_parameter_file_gives_is_not_open() {
    let all = judged(&["--parameters", "p.json"]);
    assert!(all.iter().all(|(_, _, condition)| condition.is_none()), "{all:?}");
    assert_eq!(all.iter().filter(|(_, verdict, _)| verdict == "misconfigured").count(), 3, "{all:?}");
}
