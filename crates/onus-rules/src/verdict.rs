//! From what a policy says of an instance, and why its attributes are what they are, to a verdict.

use crate::path::{Found, follow};
use onus_catalogue::{AttributeSource, Instance};
use onus_model::{
    Existence, HopKind, Judgement, Mode, OriginStep, Party, PolicyInfo, Resource, ResourceRef, Unit, Value, Verdict,
};
use onus_source::Span;
use std::sync::Arc;

/// Something that lacks, as a policy tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lack {
    pub(crate) resource: String,
    pub(crate) attribute: Option<String>,
    pub(crate) message: String,
    pub(crate) related: Vec<String>,
    pub(crate) rests_on: Option<Vec<String>>,
    /// Why it isn't known whether this lacks: something about another instance.
    pub(crate) uncertain: Option<String>,
}

/// Something that certainly doesn't lack, and the paths which that rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settled {
    pub(crate) resource: String,
    pub(crate) rests_on: Vec<String>,
}

/// What one instance gives.
pub(crate) struct Answer {
    pub(crate) verdict: Verdict,
    pub(crate) attribute: Option<String>,
    pub(crate) message: String,
    pub(crate) related: Vec<Arc<str>>,
}

/// Judges one instance by the lacks that a policy found in it, and by what settles that it has none. Never empty.
pub(crate) fn answers(info: &PolicyInfo, instance: &Instance, lacks: &[Lack], settled: &[&Settled]) -> Vec<Answer> {
    let known = |path: &String| follow(instance, path).is_none_or(|found| found.is_known());
    let mut answers: Vec<Answer> = Vec::new();
    let mut uncertain = None;
    for lack in lacks {
        let rests_on = lack.rests_on.as_ref().unwrap_or(&info.attributes);
        let attribute = || lack.attribute.clone().or_else(|| info.attributes.first().cloned());
        let unknown = rests_on.iter().find(|path| !known(path)).map(|path| unknown_answer(instance, path));
        let elsewhere = || {
            lack.uncertain.as_ref().map(|why| Answer {
                verdict: Verdict::Unknown,
                attribute: attribute(),
                message: why.clone(),
                related: addresses(&lack.related),
            })
        };
        if let Some(answer) = unknown.or_else(elsewhere) {
            uncertain.get_or_insert(answer);
            continue;
        }
        let attribute = attribute();
        let set = attribute.as_ref().and_then(|path| follow(instance, path)).is_some_and(|found| is_set(&found));
        answers.push(Answer {
            verdict: if set { Verdict::Misconfigured } else { Verdict::Unconfigured },
            attribute,
            message: lack.message.clone(),
            related: addresses(&lack.related),
        });
    }
    if !answers.is_empty() {
        return answers;
    }
    if let Some(answer) = uncertain {
        return vec![answer];
    }
    if let Some(settled) = settled.iter().find(|settled| settled.rests_on.iter().all(known)) {
        return vec![without_lack(&settled.rests_on, instance)];
    }
    if let Some(path) = info.attributes.iter().find(|path| !known(path)) {
        return vec![unknown_answer(instance, path)];
    }
    vec![without_lack(&info.attributes, instance)]
}

fn addresses(related: &[String]) -> Vec<Arc<str>> {
    related.iter().map(|address| address.as_str().into()).collect()
}

/// The answer when an attribute isn't known.
pub(crate) fn unknown_answer(instance: &Instance, path: &str) -> Answer {
    let reason = follow(instance, path).and_then(|found| found.way.last().and_then(|value| reason(value)));
    let why = reason.map_or_else(String::new, |reason| format!(": {reason}"));
    Answer {
        verdict: Verdict::Unknown,
        attribute: Some(path.to_owned()),
        message: format!("`{path}` isn't known before apply{why}"),
        related: Vec::new(),
    }
}

fn reason(value: &Value) -> Option<String> {
    if let Some(unknown) = value.as_unknown() {
        return Some(unknown.reason.describe());
    }
    let items = value.as_sequence().into_iter().flatten();
    items.chain(value.as_entries().into_iter().flat_map(|entries| entries.values())).find_map(reason)
}

fn without_lack(paths: &[String], instance: &Instance) -> Answer {
    let source = |path: &str| follow(instance, path).map(|found| &found.attribute.source);
    let answer = |verdict, path: Option<&String>, message: String| Answer {
        verdict,
        attribute: path.cloned(),
        message,
        related: Vec::new(),
    };
    if let Some(path) = paths.iter().find(|path| follow(instance, path).is_some_and(|found| is_set(&found))) {
        return answer(Verdict::Met, Some(path), format!("`{path}` is set"));
    }
    if let Some(path) = paths.iter().find(|path| matches!(source(path), Some(AttributeSource::Default(_)))) {
        return answer(Verdict::Covered, Some(path), format!("the provider's default of `{path}` covers it"));
    }
    if let Some(path) = paths.iter().find(|path| matches!(source(path), Some(AttributeSource::Code { .. }))) {
        // Written, but without what decides: an empty list of rules.
        return answer(Verdict::Met, Some(path), format!("`{path}` holds nothing against it"));
    }
    let path = paths.first();
    let named = path.map_or_else(String::new, |path| format!("`{path}` is left out, and "));
    answer(Verdict::Unknown, path, format!("{named}what the provider does then isn't proven"))
}

/// Whether the code itself says what the path means.
fn is_set(found: &Found<'_>) -> bool {
    matches!(found.attribute.source, AttributeSource::Code { .. })
        && found
            .value()
            .is_some_and(|value| !value.is_null() && (value.origin.span().is_some() || found.way.len() == 1))
}

/// The judgement that an answer makes of an instance.
pub(crate) fn judgement(
    info: &Arc<PolicyInfo>,
    party: Party,
    unit: &Unit,
    kind: &Arc<str>,
    instance: &Instance,
    answer: Answer,
) -> Option<Judgement> {
    let owner = unit.resources.get(instance.resource)?;
    let found = answer.attribute.as_ref().and_then(|path| follow(instance, path));
    let (location, origin, setter) = place(unit, owner, instance, found.as_ref(), answer.verdict);
    let mut related = answer.related;
    related.extend(owner.made_for());
    let mut spelled = answer.attribute;
    if let Some(AttributeSource::Code { resource, path }) = found.as_ref().map(|found| &found.attribute.source) {
        if *resource != instance.resource
            && let Some(companion) = unit.resources.get(*resource)
        {
            related.push(companion.shown());
        }
        if found.as_ref().is_some_and(|found| found.complete && found.way.len() == 1) {
            spelled = Some(path.clone());
        }
    }
    related.extend(found.iter().flat_map(|found| documents(unit, found)));
    related.sort();
    related.dedup();
    let default = found.as_ref().and_then(|found| match &found.attribute.source {
        AttributeSource::Default(note) => Some(note.clone()),
        AttributeSource::Silent(note) => note.clone(),
        AttributeSource::Code { .. } => None,
    });
    // Suppressions stand in the block that is pointed at, or in the resource's own.
    let block = if setter.span.contains(location) { setter } else { owner };
    Some(Judgement {
        policy: Arc::clone(info),
        party,
        verdict: answer.verdict,
        message: answer.message,
        resource: ResourceRef {
            address: owner.shown(),
            r#type: Arc::clone(&owner.r#type),
            kind: Arc::clone(kind),
            language: unit.language,
            unit: unit.path.as_str().into(),
        },
        attribute: spelled,
        location,
        origin,
        related,
        instances: vec![Arc::clone(&owner.address)],
        default,
        condition: match &owner.exists {
            Existence::Certain => None,
            Existence::Conditional(condition) => Some(Arc::clone(condition)),
        },
        suppressed: None,
        fingerprint: String::new(),
        block: block.span,
        calls: owner.called_from.iter().map(|frame| frame.span).collect(),
    })
}

/// The data sources that the value came from: a policy document may stand in one.
fn documents<'a>(unit: &'a Unit, found: &'a Found<'a>) -> impl Iterator<Item = Arc<str>> + 'a {
    let hops = found.way.iter().flat_map(|value| value.origin.hops());
    let addresses = hops.filter_map(|hop| match &hop.kind {
        HopKind::Resource(reference) => Some(&reference.address),
        _ => None,
    });
    let is_data = |address: &Arc<str>| {
        let at = unit.resources.binary_search_by(|resource| resource.address.cmp(address));
        at.ok().and_then(|at| unit.resources.get(at)).is_some_and(|resource| resource.mode == Mode::Data)
    };
    addresses.filter(move |address| is_data(address)).cloned()
}

/// Where to point, the way back to where the value was written, and the resource that holds the place.
fn place<'u>(
    unit: &'u Unit,
    owner: &'u Resource,
    instance: &Instance,
    found: Option<&Found<'_>>,
    verdict: Verdict,
) -> (Span, Vec<OriginStep>, &'u Resource) {
    let header = instance.part.filter(|span| span.is_some()).unwrap_or(owner.header);
    let absent = verdict == Verdict::Covered;
    let Some((found, AttributeSource::Code { resource, .. })) =
        found.filter(|_| !absent).map(|found| (found, &found.attribute.source))
    else {
        return (header, Vec::new(), owner);
    };
    let setter = unit.resources.get(*resource).unwrap_or(owner);
    let placed = || found.way.iter().rev().filter(|value| value.origin.span().is_some());
    // The nearest place within the resource that sets it; values of locals and variables are written elsewhere.
    let within = |value: &&&Value| setter.span.contains(value.origin.argument_span());
    let Some(value) = placed().find(within).or_else(|| placed().next()) else {
        return (if *resource == instance.resource { header } else { setter.header }, Vec::new(), setter);
    };
    let location = value.origin.argument_span();
    let mut steps: Vec<OriginStep> = Vec::new();
    let mut last = location;
    let elsewhere = placed().next().filter(|deepest| !location.contains(deepest.origin.argument_span()));
    for hop in value.origin.hops() {
        if hop.span != last && !(hop.span.is_some() && last.contains(hop.span)) {
            steps.push(OriginStep { span: hop.span, note: note(&hop.kind) });
        }
        last = hop.span;
    }
    if let Some(deepest) = elsewhere {
        let span = deepest.origin.argument_span();
        if steps.iter().all(|step| step.span != span) {
            steps.push(OriginStep { span, note: "written here".to_owned() });
        }
    }
    (location, steps, setter)
}

fn note(kind: &HopKind) -> String {
    match kind {
        HopKind::Default(name) => format!("default of `{name}`"),
        HopKind::Input(name) => format!("value of `{name}`"),
        HopKind::Argument(name) => format!("argument `{name}` of the module call"),
        HopKind::Local(name) => format!("local value `{name}`"),
        HopKind::Output(name) => format!("output `{name}`"),
        HopKind::Resource(reference) if reference.attribute.is_empty() => format!("`{}`", reference.address),
        HopKind::Resource(reference) => format!("`{}.{}`", reference.address, reference.attribute),
        HopKind::Written => "written here".to_owned(),
    }
}
