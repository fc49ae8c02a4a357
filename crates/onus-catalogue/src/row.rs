//! What the provider does when an attribute is left out: the default rows.

use crate::document::{Node, Reader, entry, place};
use crate::source::{Citations, Source};
use crate::stored;
use crate::version::Constraint;
use onus_model::{Date, Value};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A default and the conditions under which it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    #[serde(with = "stored::value")]
    pub(crate) value: Value,
    pub(crate) channel: Channel,
    pub(crate) plugin: Option<Constraint>,
    #[serde(with = "stored::day")]
    pub(crate) since: Option<Date>,
    #[serde(with = "stored::day")]
    pub(crate) until: Option<Date>,
    pub(crate) clock: Clock,
    /// The companion, by its number, that must be written.
    pub(crate) companion: Option<usize>,
    /// Other attributes, each with the values that it may have.
    #[serde(with = "stored::conditions")]
    pub(crate) when: Vec<(Arc<str>, Vec<Value>)>,
    pub(crate) source: Source,
}

/// Who fills in what is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Channel {
    /// Whoever.
    Any,
    /// The provider's own interface.
    Api,
    /// CloudFormation.
    CloudFormation,
    /// The Terraform plugin.
    Terraform,
}

/// Whose day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Clock {
    /// The day the resource is made: the day that is asked about.
    ResourceCreated,
    /// The day itself, for old resources too.
    Wall,
    /// The version of the interface, which follows the day.
    ApiVersion,
    /// The day the organization was made, which the code doesn't tell.
    OrganizationCreated,
}

impl Row {
    /// How near a row is; a nearer one wins.
    pub(crate) fn rank(&self) -> u8 {
        let channel = match self.channel {
            _ if self.companion.is_some() => 3,
            Channel::Terraform | Channel::CloudFormation => 2,
            Channel::Api => 1,
            Channel::Any => 0,
        };
        channel * 2 + u8::from(!self.when.is_empty())
    }

    /// Whether both can hold at once, so that neither is nearer.
    fn collides(&self, other: &Self) -> bool {
        let selectors = |row: &Self| (row.channel, row.companion, row.plugin.clone(), row.when.clone());
        let before = |a: &Self, b: &Self| matches!((a.until, b.since), (Some(until), Some(since)) if until <= since);
        selectors(self) == selectors(other) && !before(self, other) && !before(other, self)
    }
}

const CHANNELS: [(&str, Channel); 4] = [
    ("api", Channel::Api),
    ("terraform", Channel::Terraform),
    ("cloudformation", Channel::CloudFormation),
    ("any", Channel::Any),
];

const CLOCKS: [(&str, Clock); 4] = [
    ("resource-created", Clock::ResourceCreated),
    ("wall", Clock::Wall),
    ("api-version", Clock::ApiVersion),
    ("organization-created", Clock::OrganizationCreated),
];

/// The rows of one attribute.
pub(crate) fn read(
    reader: &mut Reader,
    node: &Node<'_>,
    companions: &[Arc<str>],
    citations: &mut Citations,
) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for item in reader.array(node) {
        let Some(row) = read_row(reader, item, companions, citations) else { continue };
        if rows.iter().any(|other| other.collides(&row)) {
            let help = "Give them dates that don't overlap, or different conditions.";
            reader.fault(Some(place(item)), "an earlier row holds under the same conditions".to_owned(), Some(help));
        }
        rows.push(row);
    }
    rows
}

fn read_row(reader: &mut Reader, node: &Node<'_>, companions: &[Arc<str>], citations: &mut Citations) -> Option<Row> {
    let table = reader.table(node)?;
    let keys = ["value", "channel", "plugin", "since", "until", "clock", "companion", "when", "source"];
    reader.only(table, &keys);
    for name in ["value", "channel", "source"] {
        if entry(table, name).is_none() {
            reader.wrong(node, format!("the default has no `{name}`"));
        }
    }
    let value = entry(table, "value").and_then(|node| reader.value(node));
    let channel = entry(table, "channel").and_then(|node| reader.name(node, "channel", &CHANNELS));
    let plugin = entry(table, "plugin").and_then(|node| {
        let text = reader.string(node)?;
        let range = text.parse().ok();
        if range.is_none() {
            reader.wrong(node, format!("`{text}` is not a range of versions such as `>= 4.0.0, < 5.0.0`"));
        }
        if channel.is_some_and(|channel| channel != Channel::Terraform) {
            reader.wrong(node, "a plugin's version decides on the channel `terraform` only".to_owned());
        }
        range
    });
    let since = entry(table, "since").and_then(|node| reader.date(node));
    let until = entry(table, "until").and_then(|node| reader.date(node));
    if let (Some(since), Some(until)) = (since, until)
        && since >= until
    {
        reader.wrong(node, "the row ends before it begins".to_owned());
    }
    let clock = match entry(table, "clock") {
        Some(node) => reader.name(node, "clock", &CLOCKS)?,
        None => Clock::ResourceCreated,
    };
    let companion = entry(table, "companion").and_then(|node| {
        let name = reader.string(node)?;
        let found = companions.iter().position(|companion| **companion == *name);
        if found.is_none() {
            reader.unknown_name(node, "companion of the kind", name, companions.iter().map(|name| &**name));
        }
        found
    });
    let mut when = Vec::new();
    for (name, node) in entry(table, "when").and_then(|node| reader.table(node)).into_iter().flatten() {
        let values = reader.array(node).iter().filter_map(|item| reader.value(item)).collect();
        when.push((Arc::from(&**name.get_ref()), values));
    }
    let source = entry(table, "source").and_then(|node| citations.cite(reader, node));
    Some(Row { value: value?, channel: channel?, plugin, since, until, clock, companion, when, source: source? })
}
