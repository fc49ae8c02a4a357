//! Every format on the same outcome.

use crate::sample::{hostile, judgement, outcome, policy};
use crate::{Format, View, render};
use onus_model::{Class, Severity, Verdict};
use onus_source::{Sources, Span};
use serde_json::Value;

fn everything() -> View {
    View { show: Verdict::ALL.to_vec(), show_suppressed: true, show_skipped: true, show_notes: true, ..View::default() }
}

#[test]
fn every_format_looks_like_this() {
    let (sources, outcome) = outcome();
    for format in Format::ALL {
        insta::assert_snapshot!(format.as_str(), render(*format, &outcome, &sources, &View::default()));
    }
    insta::assert_snapshot!("full_all", render(Format::Full, &outcome, &sources, &everything()));
    insta::assert_snapshot!("sarif_all", render(Format::Sarif, &outcome, &sources, &everything()));
    insta::assert_snapshot!("matrix", crate::matrix_text(&outcome, false));
    insta::assert_snapshot!("matrix_markdown", crate::matrix_markdown(&outcome));
    insta::assert_snapshot!("matrix_json", crate::matrix_json(&outcome, "0.1.0"));
    insta::assert_snapshot!(
        "explain",
        crate::explain(&outcome.policies[0], &["acl = private since 2006-03-14".to_owned()], 80, false)
    );
    insta::assert_snapshot!("policies", crate::policies_text(&[&outcome.policies[0], &outcome.policies[1]]));
}

#[test]
fn no_format_lets_a_file_steer() {
    let (sources, outcome) = hostile();
    for format in Format::ALL {
        let text = render(*format, &outcome, &sources, &everything());
        let steering: Vec<char> = text.chars().filter(|&c| c != '\n' && crate::escape::is_steering(c)).collect();
        assert!(steering.is_empty(), "{format:?}: {steering:?}");
        let forged = |line: &&str| {
            line.trim_start().starts_with("::") && *format != Format::Github || line.starts_with("::error::")
        };
        assert_eq!(text.lines().find(forged), None, "{format:?}");
        if *format == Format::Github {
            assert!(!text.contains("##["), "{text}");
            assert!(text.lines().all(|line| line.starts_with("::") || line.starts_with("- ")), "{text}");
        }
        if *format == Format::Markdown {
            assert!(!text.contains("<script") && !text.contains("](http") && !text.contains("@all"), "{text}");
        }
    }
}

#[test]
fn machine_formats_are_json() {
    for (sources, outcome) in [outcome(), hostile()] {
        for format in [Format::Json, Format::Sarif, Format::Gitlab] {
            let text = render(format, &outcome, &sources, &everything());
            assert!(serde_json::from_str::<Value>(&text).is_ok(), "{format:?}");
        }
    }
}

#[test]
fn what_was_not_seen_is_in_every_format() {
    let (sources, mut outcome) = outcome();
    outcome.coverage.resources_unmapped = 4321;
    for format in Format::ALL {
        let text = render(*format, &outcome, &sources, &View::default());
        assert!(text.contains("4321"), "{format:?}");
        let told = *format == Format::Values || text.contains("a block needs a type");
        assert!(told, "{format:?}");
    }
}

#[test]
fn sarif_has_what_github_asks_for() {
    let (sources, outcome) = outcome();
    let text = render(Format::Sarif, &outcome, &sources, &everything());
    let sarif: Value = serde_json::from_str(&text).unwrap();
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), outcome.policies.len());
    for rule in rules {
        assert!(rule["shortDescription"]["text"].as_str().is_some_and(|text| text.chars().count() <= 1024));
        assert!(rule["fullDescription"]["text"].as_str().is_some_and(|text| text.chars().count() <= 1024));
        assert!(rule["help"]["text"].is_string());
        assert!(rule["properties"]["tags"].as_array().is_some_and(|tags| tags.len() <= 10));
        assert!(rule["properties"]["security-severity"].as_str().is_some_and(|score| score.parse::<f64>().is_ok()));
    }
    for result in run["results"].as_array().unwrap() {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(result["message"]["text"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(!uri.starts_with(['/', '.']), "{uri}");
        assert_eq!(place["region"]["startLine"], place["region"]["endLine"]);
        assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
    }
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn suppressed_findings_are_in_sarif_only_when_asked_for() {
    let (sources, outcome) = outcome();
    let count = |view: &View| {
        let text = render(Format::Sarif, &outcome, &sources, view);
        let sarif: Value = serde_json::from_str(&text).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap().clone();
        (results.len(), results.iter().filter(|result| !result["suppressions"].is_null()).count())
    };
    assert_eq!(count(&View::default()), (2, 0));
    assert_eq!(count(&View { show_suppressed: true, ..View::default() }), (3, 1));
}

#[test]
fn ten_thousand_findings_keep_githubs_limits() {
    let sources = Sources::in_memory([("main.tf", "a\n")]);
    let file = sources.load("main.tf").unwrap();
    let (_, mut outcome) = outcome();
    let span = Span { file: file.id(), start: 0, end: 1 };
    let severities = [Severity::Low, Severity::Medium, Severity::High, Severity::Critical];
    let policies = severities.map(|severity| policy("p", severity, Class::Logging, "title", "Do it."));
    outcome.judgements = (0..30_000)
        .map(|i| judgement(&policies[i % 4], Verdict::Unconfigured, &"long ".repeat(20), &format!("r.x[{i}]"), span))
        .collect();
    let markdown = render(Format::Markdown, &outcome, &sources, &View::default());
    assert!(markdown.len() < 1024 * 1024 && markdown.contains("did not fit"), "{}", markdown.len());
    let github = render(Format::Github, &outcome, &sources, &View::default());
    for (level, limit) in [("::error ", 10), ("::warning ", 10), ("::notice ", 10)] {
        assert!(github.lines().filter(|line| line.starts_with(level)).count() <= limit, "{level}");
    }
    assert!(github.lines().nth(3).is_some_and(|line| line.contains("critical")), "the worst come first");
    let sarif: Value = serde_json::from_str(&render(Format::Sarif, &outcome, &sources, &View::default())).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!((results.len(), &results[0]["level"]), (25_000, &Value::from("error")));
    assert!(render(Format::Full, &outcome, &sources, &View::default()).contains("also at"));
}

#[test]
fn colors_change_nothing_but_colors() {
    let (sources, outcome) = outcome();
    let plain = render(Format::Full, &outcome, &sources, &View::default());
    let colored = render(Format::Full, &outcome, &sources, &View { color: true, ..View::default() });
    let mut stripped = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        stripped.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    stripped.push_str(rest);
    let trimmed = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(trimmed(&stripped), trimmed(&plain));
}

#[test]
fn a_scan_without_policies_says_so_in_every_format_for_people() {
    let (sources, mut outcome) = outcome();
    outcome.policies.clear();
    for format in [Format::Full, Format::Concise, Format::Github, Format::Markdown, Format::Sarif] {
        assert!(render(format, &outcome, &sources, &View::default()).contains("no policy was asked"), "{format:?}");
    }
}
