use super::*;
use crate::sample::{finding, policy};
use onus_source::Sources;

/// A judgement of one policy and resource, with a verdict and what it says.
fn judged(sources: &Sources, verdict: Verdict, message: &str) -> Judgement {
    let file = sources.load("t.yaml").unwrap();
    Judgement { verdict, message: message.to_owned(), ..finding(&policy("p"), &file, "one", "R") }
}

fn decide(outcomes: &[(&str, Vec<Judgement>)]) -> Option<Vec<(Verdict, String, Option<String>)>> {
    let subject = (Arc::from("p"), Arc::from("R"));
    let outcomes: Vec<(String, Verdicts)> =
        outcomes.iter().map(|(label, judgements)| ((*label).to_owned(), by_subject(judgements.clone()))).collect();
    let shown = |one: Judgement| (one.verdict, one.message, one.condition.map(|condition| condition.to_string()));
    decided(&subject, &outcomes).map(|judgements| judgements.into_iter().map(shown).collect())
}

#[test]
fn a_finding_in_one_branch_names_the_branch() {
    let sources = Sources::in_memory([("t.yaml", "one")]);
    let bad = judged(&sources, Verdict::Misconfigured, "bad");
    let good = judged(&sources, Verdict::Met, "good");
    let unknown = judged(&sources, Verdict::Unknown, "?");
    let expected = Some(vec![(Verdict::Misconfigured, "bad".to_owned(), Some("not Prod".to_owned()))]);
    assert_eq!(decide(&[("Prod", vec![good]), ("not Prod", vec![bad.clone()])]), expected);
    assert_eq!(decide(&[("Prod", vec![unknown]), ("not Prod", vec![bad])]), expected);
}

#[test]
fn what_all_branches_say_is_plain() {
    let sources = Sources::in_memory([("t.yaml", "one")]);
    let bad = judged(&sources, Verdict::Misconfigured, "bad");
    let other = judged(&sources, Verdict::Unconfigured, "other");
    let plain = Some(vec![(Verdict::Misconfigured, "bad".to_owned(), None)]);
    assert_eq!(decide(&[("C", vec![bad.clone()]), ("not C", vec![bad.clone()])]), plain);
    // Where the resource doesn't exist, it has nothing to say.
    assert_eq!(decide(&[("C", vec![bad.clone()]), ("not C", vec![])]), plain);
    let each = decide(&[("C", vec![bad]), ("not C", vec![other])]).unwrap();
    let labels: Vec<_> = each.iter().map(|(_, _, label)| label.as_deref()).collect();
    assert_eq!(labels, [Some("C"), Some("not C")]);
}

#[test]
fn values_of_a_parameter_that_fail_are_named_together() {
    let sources = Sources::in_memory([("t.yaml", "one")]);
    let bad = || vec![judged(&sources, Verdict::Misconfigured, "bad")];
    let good = vec![judged(&sources, Verdict::Met, "good")];
    let found = decide(&[("E = dev", bad()), ("E = prod", good), ("E = test", bad())]).unwrap();
    assert_eq!(found, [(Verdict::Misconfigured, "bad".to_owned(), Some("E = dev or E = test".to_owned()))]);
}

#[test]
fn without_findings_the_worst_stands_and_the_unknown_stays_unknown() {
    let sources = Sources::in_memory([("t.yaml", "one")]);
    let met = judged(&sources, Verdict::Met, "met");
    let covered = judged(&sources, Verdict::Covered, "covered");
    let unknown = judged(&sources, Verdict::Unknown, "?");
    let found = decide(&[("C", vec![met.clone()]), ("not C", vec![covered])]);
    assert_eq!(found, Some(vec![(Verdict::Covered, "covered".to_owned(), None)]));
    assert_eq!(decide(&[("C", vec![met]), ("not C", vec![unknown])]), None);
    assert_eq!(decide(&[("C", vec![]), ("not C", vec![])]), None);
}
