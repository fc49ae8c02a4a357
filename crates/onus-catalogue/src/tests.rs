use super::*;
use std::path::Path;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn file(path: &str, text: &str) -> BundleFile {
    BundleFile { path: path.to_owned(), text: Arc::from(text) }
}

const MODELS: &str = include_str!("../../../policies/catalogue/models.toml");

const SERVICE: &str = r#"format = 1
[service]
id = "aws.x"
name = "X"
model = [{ is = "iaas" }, { is = "paas", since = 2020-01-01, source = "s" }]
terraform = ["aws_x"]
[service.parties]
identity-directory = [{ is = "none" }]
applications = [{ is = "none" }]
network-controls = [{ is = "customer" }, { is = "csp", since = 2024-01-01, source = "s" }]
[[kind]]
id = "aws.x.thing"
terraform = ["aws_x"]
[kind.attributes.on]
reading = "bool"
terraform = "on"
default = [{ value = false, channel = "api", source = "s" }]
[kind.attributes.rules]
reading = "items"
terraform = "rule"
[kind.attributes.rules.item.port]
reading = "number"
terraform = "port"
[kind.attributes.policy]
reading = "iam-policy"
terraform = "policy"
[[duty]]
id = "aws-x-moved"
party = [{ is = "customer" }, { is = "csp", since = 2025-06-01, source = "s" }]
[sources.s]
url = "https://example.com/"
read = 2026-11-23
evidence = "read"
"#;

fn load(text: &str) -> Result<Catalogue, Vec<String>> {
    Catalogue::load(&[file("catalogue/models.toml", MODELS), file("catalogue/aws/x.toml", text)]).map_err(|faults| {
        let place = |fault: &Fault| {
            fault.range.and_then(|range| fault.text.get(range.start as usize..range.end as usize).map(str::to_owned))
        };
        faults.iter().map(|fault| format!("{} @ {}", fault.message, place(fault).unwrap_or_default())).collect()
    })
}

#[test]
fn the_shipped_catalogue_has_no_faults() {
    fn collect(directory: &Path, prefix: &str, files: &mut Vec<BundleFile>) {
        let mut entries: Vec<_> = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            let name = format!("{prefix}/{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                collect(&path, &name, files);
            } else {
                files.push(file(&name, &std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/catalogue"), "catalogue", &mut files);
    let catalogue = Catalogue::load(&files).unwrap_or_else(|faults| {
        let line = |fault: &Fault| {
            fault.text.get(..fault.range.map_or(0, |range| range.start as usize)).map_or(0, |text| text.lines().count())
        };
        let faults: Vec<String> = faults
            .iter()
            .map(|fault| {
                format!("{}:{}: {} {}", fault.path, line(fault), fault.message, fault.help.as_deref().unwrap_or(""))
            })
            .collect();
        unreachable!("{}", faults.join("\n"))
    });
    assert_eq!(catalogue.release(), day("2026-11-24"));
    assert_eq!(catalogue.service_of_type("aws_s3_bucket"), Some("aws.s3"));
    assert!(catalogue.has_attribute("aws.s3.bucket", "sse_algorithm"));
    // What a policy can ask of a service stays the customer's, whatever runs beneath.
    for domain in Domain::ALL {
        assert!(
            !matches!(
                catalogue.party("aws-s3-access-logging", "aws.s3", *domain, catalogue.release()),
                Party::Csp | Party::None
            ),
            "{domain}"
        );
    }
}

#[test]
fn only_a_row_about_it_takes_a_duty_away() {
    let catalogue = load(SERVICE).unwrap();
    for (duty, domain, day_asked, expected) in [
        // There is no such layer, and yet somebody asks.
        ("aws-x-a", Domain::Applications, "2026-01-01", Party::Customer),
        // The model's row.
        ("aws-x-a", Domain::OperatingSystem, "2026-01-01", Party::Shared),
        ("aws-x-a", Domain::OperatingSystem, "2019-01-01", Party::Customer),
        ("aws-x-a", Domain::Data, "2026-01-01", Party::Customer),
        // The service's row.
        ("aws-x-a", Domain::NetworkControls, "2023-12-31", Party::Customer),
        ("aws-x-a", Domain::NetworkControls, "2024-01-01", Party::Csp),
        // The duty's row.
        ("aws-x-moved", Domain::Data, "2025-05-31", Party::Customer),
        ("aws-x-moved", Domain::Data, "2025-06-01", Party::Csp),
    ] {
        assert_eq!(catalogue.party(duty, "aws.x", domain, day(day_asked)), expected, "{duty} {domain} {day_asked}");
    }
    let view = catalogue.service("aws.x", day("2026-01-01")).unwrap();
    assert_eq!((view.model, view.parties.len()), (ServiceModel::Paas, Domain::ALL.len()));
    assert_eq!(catalogue.service("aws.x", day("2019-12-31")).map(|view| view.model), Some(ServiceModel::Iaas));
}

#[test]
fn paths_of_attributes_are_checked_as_far_as_the_catalogue_knows_them() {
    let catalogue = load(SERVICE).unwrap();
    for (path, expected) in [
        ("on", true),
        ("on.x", false),
        ("off", false),
        ("rules", true),
        ("rules[2].port", true),
        ("rules[2].prot", false),
        ("policy.statements[0].actions", true),
    ] {
        assert_eq!(catalogue.has_attribute("aws.x.thing", path), expected, "{path}");
    }
    assert!(!catalogue.has_attribute("aws.x.none", "on"));
    assert_eq!(catalogue.service_of_kind("aws.x.thing"), Some("aws.x"));
    assert_eq!(catalogue.service_of_kind("aws.x.none"), None);
    assert_eq!(catalogue.attributes("aws.x.thing"), ["on", "policy", "rules"]);
    assert_eq!(catalogue.languages("aws.x.thing"), [Language::Terraform]);
}

#[test]
fn every_mistake_is_a_fault_at_its_place() {
    for (written, instead, fault) in [
        ("format = 1", "format = 2", "this format isn't known @ 2"),
        ("id = \"aws.x\"", "id = \"aws.y\"", "the service `aws.y` stands in the file of `aws.x` @ \"aws.y\""),
        ("name = \"X\"", "nam = \"X\"", "the key `nam` means nothing here @ nam"),
        ("is = \"iaas\"", "is = \"aas\"", "`aas` is no model @ \"aas\""),
        ("2020-01-01", "2020", "a day is expected @ 2020"),
        (
            "applications = [{ is = \"none\" }]",
            "applications = [{ is = \"varies\" }]",
            "`varies` is no party @ \"varies\"",
        ),
        ("applications = [{ is = \"none\" }]", "", "the service doesn't say who bears `applications` @ "),
        ("terraform = [\"aws_x\"]\n[service", "terraform = []\n[service", "`aws_x` belongs to no service @ "),
        ("reading = \"bool\"", "reading = \"boolean\"", "`boolean` is no reading @ \"boolean\""),
        ("terraform = \"on\"", "terraform = \"on[\"", "`on[` is not a path: a bracket isn't closed @ \"on[\""),
        (
            "terraform = \"on\"",
            "terraform = \"c:on\"",
            "`c:on` is not a path: the kind has no companion `c` @ \"c:on\"",
        ),
        ("channel = \"api\"", "channel = \"apy\"", "`apy` is no channel @ \"apy\""),
        (
            "channel = \"api\", source",
            "channel = \"api\", when = { off = [1] }, source",
            "a default of `on` looks at `off`, no attribute beside it @ on",
        ),
        (
            "source = \"s\" }]\n[kind.attributes.rules]",
            "source = \"t\" }]\n[kind.attributes.rules]",
            "no source is called `t` in this file @ \"t\"",
        ),
        (
            "channel = \"api\", source",
            "channel = \"api\", plugin = \"< 5\", source",
            "a plugin's version decides on the channel `terraform` only",
        ),
        (
            "channel = \"api\", source",
            "channel = \"terraform\", plugin = \"new\", source",
            "`new` is not a range of versions",
        ),
        (
            "channel = \"api\", source",
            "channel = \"api\", since = 2024-01-01, until = 2023-01-01, source",
            "the row ends before it begins",
        ),
        (
            "channel = \"api\", source",
            "channel = \"api\", when = { on = [true] }, source",
            "the defaults of `on` wait for each other",
        ),
        (
            "source = \"s\" }]\n[kind.attributes.rules]",
            "source = \"s\" }, { value = true, channel = \"api\", source = \"s\" }]\n[kind.attributes.rules]",
            "an earlier row holds under the same conditions",
        ),
        (
            "terraform = \"on\"",
            "paths = { aws_y = \"on\" }",
            "`paths` of `on` names `aws_y`, no resource type of the kind @ on",
        ),
        ("reading = \"items\"", "reading = \"list\"", "only the reading `items` has an `item`"),
        (
            "[[kind]]\nid = \"aws.x.thing\"",
            "[[kind]]\nid = \"aws.thing\"",
            "the kind `aws.thing` is not called `aws.x.` and one name",
        ),
        (
            "[kind.attributes.on]",
            "[[kind.companion]]\nname = \"c\"\nterraform = { type = \"aws_x\" }\n[kind.attributes.on]",
            "it isn't said how `aws_x` is joined",
        ),
        (
            "[kind.attributes.on]",
            "[kind.attributes.type]\nreading = \"bool\"\n[kind.attributes.on]",
            "every instance has its `type` already",
        ),
        (
            "[sources.s]",
            "[sources.t]\nurl = \"https://example.com\"\nread = 2026-01-01\nevidence = \"read\"\n[sources.s]",
            "nothing names the source `t` @ t",
        ),
        ("aws-x-moved", "aws-y-moved", "the duty `aws-y-moved` is not called `aws-x-` and more @ \"aws-y-moved\""),
        ("evidence = \"read\"", "evidence = \"guessed\"", "`guessed` is no evidence @ \"guessed\""),
        (
            "https://example.com/",
            "http://example.com/",
            "`http://example.com/` is not an https address @ \"http://example.com/\"",
        ),
        ("[[duty]]", "[[duty", "unclosed array table, expected `]]`"),
    ] {
        assert!(SERVICE.contains(written), "{written}");
        let faults = load(&SERVICE.replacen(written, instead, 1)).unwrap_err();
        assert!(faults.iter().any(|found| found.starts_with(fault)), "{instead}: {faults:#?}");
    }
}

#[test]
fn a_later_file_adds_and_replaces() {
    let more = r#"format = 1
[service]
id = "aws.x"
terraform = ["aws_x_more"]
[service.parties]
applications = [{ is = "shared" }]
[[kind]]
id = "aws.x.thing"
terraform = ["aws_x", "aws_x_more"]
[kind.attributes.other]
reading = "string"
terraform = "other"
[[kind]]
id = "aws.x.more"
terraform = ["aws_x_more"]
"#;
    let files = [
        file("catalogue/aws/x.toml", SERVICE),
        file("aws/x/some.rego", "no catalogue"),
        file("catalogue/aws/x.toml", more),
    ];
    let catalogue = Catalogue::load(&files).unwrap();
    assert_eq!(catalogue.attributes("aws.x.thing"), ["other"]);
    assert_eq!(catalogue.kinds().collect::<Vec<_>>(), ["aws.x.more", "aws.x.thing"]);
    assert_eq!(catalogue.service_of_type("aws_x_more"), Some("aws.x"));
    assert_eq!(catalogue.party("aws-x-a", "aws.x", Domain::Applications, day("2026-01-01")), Party::Shared);
    let twice = Catalogue::load(&[
        file("catalogue/aws/x.toml", SERVICE),
        file("catalogue/aws/y.toml", &SERVICE.replace("aws.x", "aws.y")),
    ]);
    assert!(twice.unwrap_err().iter().any(|fault| fault.message == "`aws_x` belongs to `aws.x` already"));
}
