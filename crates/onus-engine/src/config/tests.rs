use super::*;

fn mistakes(text: &str) -> Vec<(String, String)> {
    let Err(faults) = Config::parse("onus.toml", text) else { return Vec::new() };
    let place = |fault: &Fault| {
        let range = fault.range.unwrap_or_default();
        text.get(range.start as usize..range.end as usize).unwrap_or_default().to_owned()
    };
    faults.iter().map(|fault| (place(fault), fault.message.clone())).collect()
}

#[test]
fn every_key_is_read() {
    let text = r#"
[scan]
exclude = ["examples/"]
var-files = ["prod.tfvars"]
parameters = { Size = 3, Name = "x" }
[policies]
select = ["aws"]
extend = ["azure-sql"]
ignore = ["aws-s3-versioning"]
profile = "strict"
[severity]
aws-s3 = "low"
[[ignore]]
policy = "aws-s3"
address = "module.*.aws_s3_bucket.logs*"
path = "legacy/**"
reason = "moves away this year"
until = 2027-03-31
[report]
format = "json"
min-severity = "medium"
fail-on = "high"
show = ["unknown", "met"]
"#;
    let config = Config::parse("onus.toml", text).unwrap();
    assert_eq!(config.exclude, ["examples/"]);
    assert_eq!(config.var_files, ["prod.tfvars"]);
    assert_eq!(config.parameters.get("Size").map(String::as_str), Some("3"));
    assert_eq!((config.select.len(), config.extend.len(), config.ignore.len(), config.strict), (1, 1, 1, true));
    assert_eq!(config.severities, [("aws-s3".to_owned(), Severity::Low)]);
    let ignore = config.ignores.first().unwrap();
    assert_eq!(ignore.until, Date::new(2027, 3, 31));
    assert_eq!(ignore.reason.as_deref(), Some("moves away this year"));
    assert_eq!(config.report.show, [Verdict::Unknown, Verdict::Met]);
    assert_eq!(config.report.fail_on, Some(Severity::High));
    assert_eq!(config.report.min_severity, Some(Severity::Medium));
}

#[test]
fn an_empty_file_changes_nothing() {
    let config = Config::parse("onus.toml", "").unwrap();
    assert_eq!(config, Config { path: "onus.toml".to_owned(), ..Config::default() });
}

#[test]
fn mistakes_are_told_where_they_stand() {
    for (text, place, message) in [
        ("[scna]", "scna", "no key is called `scna` here"),
        ("[scan]\nexcldue = []", "excldue", "no key is called `excldue` here"),
        ("scan = 1", "1", "a table is expected, not a number"),
        ("[scan]\nexclude = \"x\"", "\"x\"", "a list of strings is expected, not a string"),
        ("[severity]\naws = \"hihg\"", "\"hihg\"", "`hihg` is not allowed here"),
        ("[[ignore]]\npolicy = \"a\"\nuntil = \"soon\"", "\"soon\"", "`soon` is not a day in the form YYYY-MM-DD"),
        ("[[ignore]]\npolicy = \"a\"\npath = \"[\"", "\"[\"", "not a glob: unclosed character class; missing ']'"),
    ] {
        assert_eq!(mistakes(text), [(place.to_owned(), message.to_owned())], "{text}");
    }
    assert_eq!(mistakes("[[ignore]]\nreason = \"x\"").len(), 1);
    assert_eq!(mistakes("a = \nb = 1\n[policies]\nselect = 1").len(), 4);
}

#[test]
fn a_near_key_is_suggested() {
    let faults = Config::parse("onus.toml", "[scan]\nexcldue = []").unwrap_err();
    assert_eq!(faults.first().and_then(|f| f.help.as_deref()), Some("Write `exclude` if that is what is meant."));
}

#[test]
fn the_nearest_file_beneath_the_root_counts() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path().canonicalize().unwrap();
    let deep = root.join("a/b");
    std::fs::create_dir_all(&deep).unwrap();
    assert_eq!(Config::find(&root, &deep), None);
    std::fs::write(root.join(".onus.toml"), "").unwrap();
    assert_eq!(Config::find(&root, &deep.join("main.tf")), Some(root.join(".onus.toml")));
    std::fs::write(root.join("a/onus.toml"), "").unwrap();
    assert_eq!(Config::find(&root, &deep), Some(root.join("a/onus.toml")));
    assert_eq!(Config::find(&deep, &deep), None);
}
