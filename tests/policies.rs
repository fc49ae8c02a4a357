//! What holds of every policy that ships.

use crate::bundle;
use onus_catalogue::{Catalogue, Context};
use onus_model::{Data, Reason, Type, Unit, Unknown, Value, Verdict};
use onus_resolve::{Documents, cloudformation, terraform};
use onus_rules::{Example, Options, Rules, Runtime};
use onus_source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// The units of an example: its templates, and the Terraform root modules in it.
pub(crate) fn units(example: &Example) -> Vec<Unit> {
    let files = example.files.iter().map(|(_, path, text)| (path.as_str(), text.as_bytes()));
    let sources = Sources::in_memory(files);
    let documents = Documents::new(&sources);
    let mut directories = BTreeSet::new();
    let mut units = Vec::new();
    for (_, path, _) in &example.files {
        if path.ends_with(".tf") {
            directories.insert(path.rsplit_once('/').map_or("", |(directory, _)| directory));
        } else {
            units.push(cloudformation::resolve(&documents, path, &cloudformation::Inputs::default()));
        }
    }
    let called: BTreeSet<String> =
        directories.iter().flat_map(|directory| terraform::local_calls(&documents, directory).targets).collect();
    let roots = directories.iter().filter(|directory| !called.contains(**directory));
    units.extend(roots.map(|root| terraform::resolve(&documents, root, &terraform::Inputs::default())));
    units
}

/// The verdicts of one policy, by resource.
fn judge(catalogue: &Catalogue, rules: &Rules, policy: usize, unit: &Unit) -> BTreeMap<Arc<str>, BTreeSet<Verdict>> {
    let as_of = catalogue.release();
    let options = Options { as_of, selected: vec![policy], time_limit: Duration::from_secs(60) };
    let normalized = catalogue.normalize(unit, &Context { as_of });
    let (judgements, diagnostics) = rules.judge(unit, &normalized, catalogue, &options);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let mut verdicts: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for judgement in judgements {
        verdicts.entry(Arc::clone(&judgement.resource.address)).or_default().insert(judgement.verdict);
    }
    verdicts
}

/// A step into a value.
#[derive(Clone, Debug)]
enum Step {
    Key(Arc<str>),
    Index(usize),
}

/// The ways to the known leaves of a value.
fn leaves(value: &Value, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let mut within = |step: Step, inner: &Value| {
        way.push(step);
        leaves(inner, way, found);
        way.pop();
    };
    match &value.data {
        Data::Map(_, entries) | Data::Object(entries) => {
            entries.iter().for_each(|(key, inner)| within(Step::Key(Arc::clone(key)), inner));
        }
        Data::List(_, items) | Data::Tuple(items) => {
            items.iter().enumerate().for_each(|(index, inner)| within(Step::Index(index), inner));
        }
        Data::Unknown(_) | Data::Null(_) => {}
        Data::Bool(_) | Data::Number(_) | Data::String(_) | Data::Set(..) => found.push(way.clone()),
    }
}

/// The same value with the leaf at the end of `way` unknown.
fn without(value: &Value, way: &[Step]) -> Value {
    let Some((first, rest)) = way.split_first() else {
        // A missing module can hold anything. A variable can't: its value isn't in the code, so that a secret from it isn't
        // either (the reading `secret`), known or not.
        let unknown = Unknown::new(Type::Any, Reason::Module("x".into()));
        return Value::unknown(unknown).with_origin(value.origin.clone());
    };
    let items = |items: &[Value]| -> Arc<[Value]> {
        let change = |(index, item): (usize, &Value)| match first {
            Step::Index(at) if *at == index => without(item, rest),
            _ => item.clone(),
        };
        items.iter().enumerate().map(change).collect()
    };
    let entries = |entries: &BTreeMap<Arc<str>, Value>| -> Arc<BTreeMap<Arc<str>, Value>> {
        let change = |(key, item): (&Arc<str>, &Value)| match first {
            Step::Key(at) if at == key => (Arc::clone(key), without(item, rest)),
            _ => (Arc::clone(key), item.clone()),
        };
        Arc::new(entries.iter().map(change).collect())
    };
    let data = match &value.data {
        Data::Map(ty, inner) => Data::Map(ty.clone(), entries(inner)),
        Data::Object(inner) => Data::Object(entries(inner)),
        Data::List(ty, inner) => Data::List(ty.clone(), items(inner)),
        Data::Tuple(inner) => Data::Tuple(items(inner)),
        other => other.clone(),
    };
    Value { data, ..value.clone() }
}

/// The type and the kind of an `azapi_resource` decide what it is (the catalogue's `where`): without them it is counted among
/// the resources that the catalogue doesn't know, and no policy is asked.
fn says_what_it_is(kind: &str, way: &[Step]) -> bool {
    let is = |step: &Step, name: &str| matches!(step, Step::Key(key) if &**key == name);
    kind == "azapi_resource"
        && match way {
            [only] => is(only, "type"),
            [first, second] => is(first, "body") && is(second, "kind"),
            _ => false,
        }
}

/// Policies that lose a finding without a leaf, still. The list may only get shorter.
///
/// The reading `credentials` searches what is written: an entry of an environment that isn't known isn't written, and most
/// environments have some, so that "unknown" for each would say nothing.
const OPEN: [&str; 1] = ["aws-secretsmanager-credentials-in-configuration"];

#[test]
fn what_is_not_known_never_makes_or_unmakes_a_finding() {
    let (catalogue, rules) = bundle::load();
    let mut wrong: BTreeMap<Arc<str>, BTreeSet<String>> = BTreeMap::new();
    let mut tried = 0;
    for example in rules.examples() {
        let id = Arc::clone(&rules.policies()[example.policy].id);
        for unit in units(&example) {
            let before = judge(&catalogue, &rules, example.policy, &unit);
            for index in 0..unit.resources.len() {
                let resource = &unit.resources[index];
                let mut found = Vec::new();
                leaves(&resource.attributes, &mut Vec::new(), &mut found);
                for way in found.into_iter().filter(|way| !says_what_it_is(&resource.r#type, way)) {
                    tried += 1;
                    let mut changed = unit.clone();
                    changed.resources[index].attributes = without(&resource.attributes, &way);
                    let after = judge(&catalogue, &rules, example.policy, &changed);
                    for (address, verdicts) in &before {
                        let now = after.get(address).cloned().unwrap_or_default();
                        let had = verdicts.iter().any(|verdict| verdict.is_finding());
                        let has = now.iter().any(|verdict| verdict.is_finding());
                        let invented = !had && has;
                        let lost = had && !has && !now.contains(&Verdict::Unknown);
                        if invented || lost {
                            let place = format!("{} \"{}\"", example.page, example.heading);
                            let what = format!(
                                "{place}: {address} was {verdicts:?}, and {now:?} without {way:?} of {}",
                                resource.address
                            );
                            wrong.entry(Arc::clone(&id)).or_default().insert(what);
                        }
                    }
                }
            }
        }
    }
    for id in OPEN {
        assert!(wrong.remove(id).is_some(), "{id} is mended: take it off the list");
    }
    let shown: Vec<String> = wrong.values().flat_map(|all| all.iter().take(3).cloned()).collect();
    assert!(wrong.is_empty(), "{} policies:\n{}", wrong.len(), shown.join("\n"));
    assert!(tried > 200, "{tried}");
}

/// Policies about what should not be there at all: each one is a finding, whatever is known of it. Where some can be met, as the
/// kind holds other things too, what kind of thing it is stands in the resource's type, which is always known.
const EXISTENCE: [&str; 9] = [
    "aws-elasticache-classic-security-group",
    "aws-iam-federated-people",
    "aws-iam-inline-policies",
    "aws-iam-user-attachments",
    "aws-rds-classic-security-group",
    "aws-redshift-classic-security-group",
    "aws-sdb-domain",
    "azure-network-outbound-rules",
    "azure-vm-current-resource",
];

/// Single verdicts that nothing in the language can bring about, and why.
const IMPOSSIBLE: [(&str, &str, &[&str], &str); 7] = [
    ("aws-apigateway-deployment-access-logs", "Terraform", &["met"], "the resource has no argument for it"),
    ("aws-eks-secrets-encryption", "CloudFormation", &["finding"], "the default covers it since 2025-03-05"),
    ("aws-eks-secrets-encryption", "Terraform", &["finding"], "the default covers it since 2025-03-05"),
    ("aws-s3-acl-delegation", "CloudFormation", &["finding", "unknown"], "its canned ACLs delegate nothing"),
    ("aws-s3-mfa-delete", "CloudFormation", &["met", "unknown"], "the resource has no property for it"),
    ("aws-secretsmanager-shown-password", "Terraform", &["finding"], "only CloudFormation shows parameters"),
    ("aws-ssm-secure-string", "CloudFormation", &["met"], "it can't make a `SecureString`"),
];

#[test]
fn every_policy_shows_each_verdict_on_its_page() {
    let (_, rules) = bundle::load();
    let mut shown: BTreeMap<usize, BTreeSet<(bool, &str)>> = BTreeMap::new();
    for example in rules.examples() {
        for expected in &example.expected {
            let terraform = expected.path.ends_with(".tf");
            let verdict = if expected.verdict.is_finding() { "finding" } else { expected.verdict.as_str() };
            shown.entry(example.policy).or_default().insert((terraform, verdict));
        }
    }
    let mut lacks = Vec::new();
    for (index, policy) in rules.policies().iter().enumerate() {
        let all = shown.get(&index).cloned().unwrap_or_default();
        let languages: BTreeSet<bool> = all.iter().map(|(terraform, _)| *terraform).collect();
        if languages.is_empty() {
            lacks.push(format!("{}: no examples", policy.id));
        }
        for terraform in languages {
            for verdict in ["met", "finding", "unknown"] {
                let met_otherwise = verdict == "met" && all.contains(&(terraform, "covered"));
                let language = if terraform { "Terraform" } else { "CloudFormation" };
                let exempt = verdict != "finding" && EXISTENCE.contains(&&*policy.id)
                    || IMPOSSIBLE.iter().any(|(id, of, verdicts, _)| {
                        **id == *policy.id && *of == language && verdicts.contains(&verdict)
                    });
                if !all.contains(&(terraform, verdict)) && !met_otherwise && !exempt {
                    lacks.push(format!("{}: no {verdict} in {language}", policy.id));
                }
            }
        }
    }
    assert!(lacks.is_empty(), "{} pages lack an example:\n{}", lacks.len(), lacks.join("\n"));
}

#[test]
fn the_machine_says_what_the_interpreter_says() {
    let (catalogue, rules) = bundle::load();
    let as_of = catalogue.release();
    let mut differ = BTreeMap::new();
    for example in rules.examples() {
        for unit in units(&example) {
            let normalized = catalogue.normalize(&unit, &Context { as_of });
            let ask = |runtime| {
                let said = rules.transcript(example.policy, &unit, &normalized, as_of, runtime).unwrap();
                // The machine's comprehensions keep what is nothing; who reads a lack passes over it.
                said.map(|said| {
                    let clean =
                        |text: String| text.replace("\"<undefined>\"", "").split_whitespace().collect::<String>();
                    let rules: Vec<_> = said.rules.into_iter().map(|(rule, text)| (rule, clean(text))).collect();
                    (said.package, said.input, rules)
                })
            };
            let (machine, interpreter) = (ask(Runtime::Machine), ask(Runtime::Interpreter));
            if machine != interpreter {
                differ.insert(example.page.clone(), format!("{machine:?}, but {interpreter:?}"));
            }
        }
    }
    assert!(differ.is_empty(), "{} policies: {differ:#?}", differ.len());
}

#[test]
fn what_was_stored_comes_back() {
    let (catalogue, rules) = bundle::load();
    let (policies, kinds) = (rules.policies().len(), catalogue.kinds().count());
    let bytes: &'static [u8] = rules.to_bytes().unwrap().leak();
    assert_eq!(Rules::from_bytes(bytes).unwrap().policies().len(), policies);
    let bytes = catalogue.to_bytes();
    let again = Catalogue::from_bytes(&bytes).unwrap();
    assert_eq!(again.kinds().count(), kinds);
    assert!(again.to_bytes() == bytes);
}
