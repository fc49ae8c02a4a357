//! `onus fix`: every policy that says what meets it is met by the edit, and a second run has nothing to do.

use crate::bundle;
use crate::command::{directory, onus, stderr};
use onus_catalogue::{Catalogue, Context};
use onus_model::{Judgement, Verdict};
use onus_resolve::{Documents, terraform};
use onus_rules::{Example, Options, Rules};
use onus_source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The judgements of one policy about the Terraform of an example, whose files are `texts`.
fn judge(
    catalogue: &Catalogue,
    rules: &Rules,
    policy: usize,
    sources: &Sources,
    texts: &BTreeMap<String, String>,
) -> Vec<Judgement> {
    let as_of = catalogue.release();
    let options = Options { as_of, selected: vec![policy], time_limit: Duration::from_secs(60) };
    let documents = Documents::new(sources);
    let directories: BTreeSet<&str> =
        texts.keys().map(|path| path.rsplit_once('/').map_or("", |(directory, _)| directory)).collect();
    let called: BTreeSet<String> =
        directories.iter().flat_map(|directory| terraform::local_calls(&documents, directory).targets).collect();
    let mut judgements = Vec::new();
    for root in directories.iter().filter(|directory| !called.contains(**directory)) {
        let unit = terraform::resolve(&documents, root, &terraform::Inputs::default());
        let normalized = catalogue.normalize(&unit, &Context { as_of });
        judgements.extend(rules.judge(&unit, &normalized, catalogue, &options).0);
    }
    judgements
}

fn terraform(example: &Example) -> BTreeMap<String, String> {
    let files = example.files.iter().filter(|(_, path, _)| path.ends_with(".tf"));
    files.map(|(_, path, text)| (path.clone(), text.to_string())).collect()
}

fn sources(texts: &BTreeMap<String, String>) -> Sources {
    Sources::in_memory(texts.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

#[test]
fn what_a_policy_says_meets_it_does() {
    let (catalogue, rules) = bundle::load();
    let mut fixed: BTreeMap<String, usize> = BTreeMap::new();
    let has_fix = |policy: usize| rules.policies().get(policy).is_some_and(|policy| !policy.fix.is_empty());
    for example in rules.examples().iter().filter(|example| has_fix(example.policy)) {
        let id = rules.policies()[example.policy].id.to_string();
        let mut texts = terraform(example);
        let before = sources(&texts);
        let judgements = judge(&catalogue, &rules, example.policy, &before, &texts);
        let plan = onus_fix::plan(&judgements, &before, &catalogue);
        let left: BTreeSet<_> = plan.left.iter().map(|left| left.address.clone()).collect();
        let count = fixed.entry(id.clone()).or_default();
        for file in &plan.files {
            *count += file.findings;
            texts.insert(file.path.clone(), file.after.clone());
        }
        let after = sources(&texts);
        let place = format!("{id} \"{}\": {texts:#?} {:?}", example.heading, plan.left);
        let again = judge(&catalogue, &rules, example.policy, &after, &texts);
        for judgement in &judgements {
            let address = &judgement.resource.address;
            let now: BTreeSet<Verdict> =
                again.iter().filter(|one| one.resource.address == *address).map(|one| one.verdict).collect();
            if judgement.verdict.is_finding() && !left.contains(address) {
                assert_eq!(now, BTreeSet::from([Verdict::Met]), "{address} in {place}");
            } else if !judgement.verdict.is_finding() {
                assert!(now.contains(&judgement.verdict), "{address} in {place}");
            }
        }
        let second = onus_fix::plan(&again, &after, &catalogue);
        assert!(second.files.is_empty(), "{place}");
    }
    let untried: Vec<_> = fixed.iter().filter(|(_, count)| **count == 0).map(|(id, _)| id).collect();
    assert!(untried.is_empty(), "no example of these is fixed: {untried:?}");
    let policies = rules.policies().iter().filter(|policy| !policy.fix.is_empty()).count();
    assert_eq!(fixed.len(), policies);
    assert!(policies > 20, "{policies}");
}

const VOLUME: &str = "# The data.\nresource \"aws_ebs_volume\" \"data\" {\n  availability_zone = \"a\" # one\n  size              = 8\n}\n";

/// Runs `onus fix` for encrypted volumes and deletion protection.
fn fix(path: &std::path::Path, arguments: &[&str]) -> std::process::Output {
    let asked = ["fix", "--select", "aws-ec2-volume-encryption"];
    onus(path, &[&asked[..], arguments].concat())
}

#[test]
fn edits_are_shown_then_written_once() {
    let tree = directory(&[("main.tf", VOLUME)]);
    let shown = fix(tree.path(), &[]);
    let diff = String::from_utf8(shown.stdout.clone()).unwrap();
    assert_eq!(shown.status.code(), Some(1), "{}", stderr(&shown));
    assert!(diff.starts_with("--- a/main.tf\n+++ b/main.tf\n@@ "), "{diff}");
    assert!(diff.contains("\n+  encrypted         = true\n") && !diff.contains("\n-  "), "{diff}");
    assert_eq!(std::fs::read_to_string(tree.path().join("main.tf")).unwrap(), VOLUME);

    let written = fix(tree.path(), &["--write"]);
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    let text = std::fs::read_to_string(tree.path().join("main.tf")).unwrap();
    assert_eq!(text, VOLUME.replace("= 8\n", "= 8\n  encrypted         = true\n"));
    let again = fix(tree.path(), &[]);
    assert_eq!((again.status.code(), again.stdout.len()), (Some(0), 0), "{}", stderr(&again));
}

#[cfg(unix)]
#[test]
fn an_edited_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let tree = directory(&[("main.tf", VOLUME)]);
    let path = tree.path().join("main.tf");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(fix(tree.path(), &["--write"]).status.code(), Some(0));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_value_from_elsewhere_is_left_and_its_line_told() {
    let tree = directory(&[
        (
            "main.tf",
            "module \"a\" {\n  source = \"./m\"\n  on     = false\n}\nmodule \"b\" {\n  source = \"./m\"\n  on     = true\n}\n",
        ),
        (
            "m/main.tf",
            "variable \"on\" {}\nresource \"aws_ebs_volume\" \"data\" {\n  availability_zone = \"a\"\n  encrypted = var.on\n}\n",
        ),
    ]);
    let output = fix(tree.path(), &["--write"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("the value comes from main.tf:3"), "{}", stderr(&output));
    let text = std::fs::read_to_string(tree.path().join("m/main.tf")).unwrap();
    assert!(text.contains("encrypted = var.on"), "{text}");
    let only = directory(&[(
        "main.tf",
        "variable \"on\" {\n  default = false\n}\nresource \"aws_ebs_volume\" \"data\" {\n  availability_zone = \"a\"\n  encrypted = var.on\n}\n",
    )]);
    let output = fix(only.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("the value comes from main.tf:2"), "{}", stderr(&output));
}

#[test]
fn a_block_is_edited_only_where_all_its_instances_lack_it() {
    let volume = |value: &str| {
        format!(
            "resource \"aws_ebs_volume\" \"data\" {{\n  count             = 2\n  availability_zone = \"a\"\n{value}}}\n"
        )
    };
    let differ = directory(&[("main.tf", &volume("  encrypted         = count.index == 0\n"))]);
    let output = fix(differ.path(), &[]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", stderr(&output));
    assert!(stderr(&output).contains("not every instance"), "{}", stderr(&output));
    let alike = directory(&[("main.tf", &volume(""))]);
    assert_eq!(fix(alike.path(), &["--write"]).status.code(), Some(0));
    let text = std::fs::read_to_string(alike.path().join("main.tf")).unwrap();
    assert_eq!(text, volume("  encrypted         = true\n"));
}

#[test]
fn suppressed_findings_and_templates_are_not_edited() {
    let tree = directory(&[
        ("main.tf", &VOLUME.replace("# The data.", "# onus:ignore aws-ec2-volume-encryption scratch")),
        (
            "t.yaml",
            "Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: a\n      Encrypted: false\n",
        ),
    ]);
    let output = fix(tree.path(), &["--write"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", stderr(&output));
    assert!(stderr(&output).contains("aren't edited: 1"), "{}", stderr(&output));
}

#[test]
fn nothing_is_written_while_part_of_the_input_is_not_read() {
    let tree = directory(&[("main.tf", VOLUME), ("broken.tf", "resource {{{\n")]);
    let output = fix(tree.path(), &["--write"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(std::fs::read_to_string(tree.path().join("main.tf")).unwrap(), VOLUME);
    assert_eq!(fix(tree.path(), &["-"]).status.code(), Some(2));
}

#[test]
fn a_byte_order_mark_line_ends_and_heredocs_stay() {
    let text = format!("\u{feff}{}", VOLUME.replace("  size ", "  outpost_arn       = <<-E\n    x\n  E\n  size "))
        .replace('\n', "\r\n");
    let tree = directory(&[("main.tf", &text)]);
    let output = fix(tree.path(), &["--write"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let after = std::fs::read_to_string(tree.path().join("main.tf")).unwrap();
    // After a value of several lines a group of its own begins.
    assert_eq!(after, text.replace("= 8\r\n", "= 8\r\n  encrypted         = true\r\n"));
}

#[test]
fn a_fix_that_nothing_can_write_is_a_mistake_of_the_policy() {
    let policy = include_str!("../policies/aws/ec2/volume_encryption.rego");
    let policy = policy.replace("package onus.aws.ec2.volume_encryption", "package onus.aws.ec2.mine");
    for (fix_, complaint) in [
        ("{nothing: true}", "nothing can set `nothing`"),
        ("{encrypted: sometimes}", "nothing can set `encrypted` of `aws.ec2.volume` to `sometimes`"),
        ("{encrypted: [true]}", "nothing can set `encrypted`"),
        ("true", "`fix` needs attributes with values"),
    ] {
        let wrong = policy.replace("fix: {encrypted: true}", &format!("fix: {fix_}"));
        let tree = directory(&[("main.tf", VOLUME), ("p/aws/ec2/mine.rego", &wrong)]);
        let output = onus(tree.path(), &["fix", "--policies", "p", "main.tf"]);
        assert_eq!(output.status.code(), Some(2), "{fix_}: {}", stderr(&output));
        assert!(stderr(&output).contains(complaint), "{fix_}: {}", stderr(&output));
    }
}

#[test]
fn only_files_beneath_the_paths_are_edited() {
    let tree = directory(&[("prod/main.tf", "module \"m\" {\n  source = \"../m\"\n}\n"), ("m/main.tf", VOLUME)]);
    std::fs::create_dir(tree.path().join(".git")).unwrap();
    let output = fix(tree.path(), &["--write", "prod"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("m/main.tf is left: it lies outside the paths given"), "{}", stderr(&output));
    assert_eq!(std::fs::read_to_string(tree.path().join("m/main.tf")).unwrap(), VOLUME);
    assert_eq!(fix(tree.path(), &["prod", "m"]).status.code(), Some(1));
}

#[test]
fn a_downloaded_module_is_not_edited() {
    let manifest = r#"{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"v","Source":"registry.terraform.io/a/v/aws","Version":"1.0.0","Dir":".terraform/modules/v"}]}"#;
    let tree = directory(&[
        ("main.tf", "module \"v\" {\n  source  = \"a/v/aws\"\n  version = \"1.0.0\"\n}\n"),
        (".terraform/modules/modules.json", manifest),
        (".terraform/modules/v/main.tf", VOLUME),
    ]);
    let output = fix(tree.path(), &["--write"]);
    assert!(stderr(&output).contains("the module is downloaded"), "{}", stderr(&output));
    assert_eq!(std::fs::read_to_string(tree.path().join(".terraform/modules/v/main.tf")).unwrap(), VOLUME);
}
