//! What was judged of a resource and a duty.

use crate::{Class, Date, Domain, Language, Party};
use onus_source::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Whether a duty is fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The code sets it, wrongly.
    Misconfigured,
    /// The code leaves it out, and the provider's default doesn't fulfil it.
    Unconfigured,
    /// It can't be told before apply.
    Unknown,
    /// The code leaves it out, and the provider's default fulfils it.
    Covered,
    /// The code sets it, rightly.
    Met,
}

impl Verdict {
    /// Every verdict, worst first.
    pub const ALL: &'static [Self] =
        &[Self::Misconfigured, Self::Unconfigured, Self::Unknown, Self::Covered, Self::Met];

    /// The name in every output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Misconfigured => "misconfigured",
            Self::Unconfigured => "unconfigured",
            Self::Unknown => "unknown",
            Self::Covered => "covered",
            Self::Met => "met",
        }
    }

    /// Whether it wants action.
    #[must_use]
    pub fn is_finding(self) -> bool {
        matches!(self, Self::Misconfigured | Self::Unconfigured)
    }
}

/// How bad it is when a duty isn't fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth doing.
    Low,
    /// Do it.
    Medium,
    /// Do it soon.
    High,
    /// Do it now.
    Critical,
}

impl Severity {
    /// Every severity, mildest first.
    pub const ALL: &'static [Self] = &[Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The name in every output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

impl std::str::FromStr for Severity {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|severity| severity.as_str() == text).ok_or(())
    }
}

/// What a policy says of itself (its METADATA and its page).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyInfo {
    /// The id, made of its path: `aws-rds-storage-encryption`.
    pub id: Arc<str>,
    /// The duty in a sentence: "RDS storage is encrypted at rest".
    pub title: String,
    /// Why, and how to meet it: the prose of its page, Markdown without the test blocks.
    pub page: String,
    /// The first paragraph of the page: why it is the customer's.
    pub description: String,
    /// The topic.
    pub class: Class,
    /// The row of the shared responsibility model.
    pub domain: Domain,
    /// How bad it is when it isn't met.
    pub severity: Severity,
    /// The service of the catalogue: `aws.rds`.
    pub service: Arc<str>,
    /// The kinds that it looks at, the judged one first.
    pub kinds: Vec<Arc<str>>,
    /// The paths of normalized attributes that decide.
    pub attributes: Vec<String>,
    /// What would meet it, in a sentence.
    pub help: Option<String>,
    /// What its attributes are set to so that it is met: values by normalized attribute, as METADATA writes them.
    pub fix: BTreeMap<String, String>,
    /// Control ids by framework edition.
    pub controls: BTreeMap<String, Vec<String>>,
    /// Ids of the same check in other tools, by tool.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// Further reading.
    pub references: Vec<String>,
    /// Whether it belongs to the default set; the others are chosen by `--select` or the `strict` profile.
    pub default: bool,
}

/// Which resource was judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceRef {
    /// Its address.
    pub address: Arc<str>,
    /// Its type.
    pub r#type: Arc<str>,
    /// Its kind.
    pub kind: Arc<str>,
    /// Its language.
    pub language: Language,
    /// The path of its unit.
    pub unit: Arc<str>,
}

/// The default that decided, or would decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultNote {
    /// The attribute it is the default of.
    pub attribute: String,
    /// The value, as shown.
    pub value: String,
    /// Since when it holds; `None`: since the service exists.
    pub since: Option<Date>,
    /// What it was before.
    pub before: Option<String>,
    /// The page that says so.
    pub source: String,
}

/// A step on the way back to where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginStep {
    /// The place; [`Span::NONE`] for a flag or the environment.
    pub span: Span,
    /// What is there: "variable `name`", "module call".
    pub note: String,
}

/// Somebody decided that a finding shall not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The reason given.
    pub reason: Option<String>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// Where it is written.
    pub span: Option<Span>,
    /// In which way: `comment`, `metadata`, `config`, `baseline`.
    pub by: &'static str,
}

/// One duty of one resource, judged. Instances of one block are one judgement.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The policy.
    pub policy: Arc<PolicyInfo>,
    /// Who bears the duty.
    pub party: Party,
    /// The verdict.
    pub verdict: Verdict,
    /// What is so, in a sentence fragment: what lacks, what covers, or why it can't be told.
    pub message: String,
    /// The resource (of several instances, the first).
    pub resource: ResourceRef,
    /// The attribute that decided, as the language spells its path where the code sets it, else the normalized name.
    pub attribute: Option<String>,
    /// The primary place, always in a scanned file: the attribute, or the header of the resource that should carry it.
    pub location: Span,
    /// From there, the way back to where the value was written.
    pub origin: Vec<OriginStep>,
    /// Other resources that had a part, by address.
    pub related: Vec<Arc<str>>,
    /// The addresses of all instances that this judgement stands for, sorted.
    pub instances: Vec<Arc<str>>,
    /// The default that decided, or that leaves the duty open.
    pub default: Option<DefaultNote>,
    /// The condition under which it holds, where that isn't known.
    pub condition: Option<Arc<str>>,
    /// Set when it is suppressed.
    pub suppressed: Option<Suppression>,
    /// Independent of lines and unrelated edits: 32 hexadecimal digits.
    pub fingerprint: String,
    /// The whole block of the resource, where suppressions are looked for.
    pub block: Span,
    /// The module calls that lead to it, where suppressions are looked for too.
    pub calls: Vec<Span>,
}
