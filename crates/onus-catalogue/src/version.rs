//! Versions of Terraform plugins: ranges in default rows, and the constraints that configurations write.

use onus_model::ProviderRequirement;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// `major.minor.patch`; what comes after (a pre-release) doesn't count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Version([u64; 3]);

impl Version {
    /// The version, and how many numbers it was written with.
    fn parse(text: &str) -> Option<(Self, usize)> {
        let text = text.trim();
        let text = text.strip_prefix('v').unwrap_or(text);
        let core = text.split(['-', '+']).next().unwrap_or(text);
        let mut numbers = [0; 3];
        let mut count = 0;
        for part in core.split('.') {
            *numbers.get_mut(count)? = part.parse().ok()?;
            count += 1;
        }
        Some((Self(numbers), count))
    }
}

impl FromStr for Version {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::parse(text).map(|(version, _)| version).ok_or(())
    }
}

/// A range as in `>= 4.0.0, < 5.0.0`; every part must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Constraint(Vec<(Operator, Version, usize)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// `~>`: the last number that is written may grow.
    Pessimistic,
}

impl std::fmt::Display for Constraint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, (operator, version, count)) in self.0.iter().enumerate() {
            let operator = match operator {
                Operator::Equal => "=",
                Operator::NotEqual => "!=",
                Operator::Less => "<",
                Operator::LessOrEqual => "<=",
                Operator::Greater => ">",
                Operator::GreaterOrEqual => ">=",
                Operator::Pessimistic => "~>",
            };
            let numbers: Vec<String> = version.0.iter().take(*count).map(u64::to_string).collect();
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{operator} {}", numbers.join("."))?;
        }
        Ok(())
    }
}

impl FromStr for Constraint {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        const OPERATORS: [(&str, Operator); 7] = [
            ("~>", Operator::Pessimistic),
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
            ("=", Operator::Equal),
        ];
        let parts = text.split(',').map(|part| {
            let part = part.trim();
            let found = OPERATORS.iter().find_map(|(sign, operator)| Some((*operator, part.strip_prefix(sign)?)));
            let (operator, rest) = found.unwrap_or((Operator::Equal, part));
            let (version, count) = Version::parse(rest).ok_or(())?;
            Ok((operator, version, count))
        });
        parts.collect::<Result<_, ()>>().map(Self)
    }
}

impl Constraint {
    /// Whether the range holds the version.
    pub(crate) fn holds(&self, version: Version) -> bool {
        self.0.iter().all(|(operator, bound, count)| match operator {
            Operator::Equal => version == *bound,
            Operator::NotEqual => version != *bound,
            Operator::Less => version < *bound,
            Operator::LessOrEqual => version <= *bound,
            Operator::Greater => version > *bound,
            Operator::GreaterOrEqual => version >= *bound,
            // `~> 5` and `~> 5.0` both stay within 5.
            Operator::Pessimistic => {
                version >= *bound && version.0.iter().zip(bound.0).take((*count).max(2) - 1).all(|(a, b)| *a == b)
            }
        })
    }

    /// The lowest version that the lower bounds allow; `None` when there is no lower bound.
    fn lowest(&self) -> Option<Version> {
        let bounds = self.0.iter().filter_map(|(operator, bound, _)| match operator {
            Operator::Equal | Operator::GreaterOrEqual | Operator::Pessimistic => Some(*bound),
            Operator::Greater => Some(Version([bound.0[0], bound.0[1], bound.0[2].saturating_add(1)])),
            Operator::NotEqual | Operator::Less | Operator::LessOrEqual => None,
        });
        bounds.max()
    }
}

/// The version of a plugin: the lock file's, else the lowest that the constraints allow, else `newest`, the newest one read.
pub(crate) fn of_plugin(requirement: Option<&ProviderRequirement>, newest: Option<Version>) -> Option<Version> {
    let Some(requirement) = requirement else { return newest };
    if let Some(locked) = requirement.locked.as_deref().and_then(|text| text.parse().ok()) {
        return Some(locked);
    }
    let constraints: Vec<Constraint> = requirement.constraints.iter().filter_map(|text| text.parse().ok()).collect();
    if let Some(lowest) = constraints.iter().filter_map(Constraint::lowest).max() {
        return Some(lowest);
    }
    // Only upper bounds: the newest one when it is allowed, else some version below them.
    match newest {
        Some(newest) if constraints.iter().all(|constraint| constraint.holds(newest)) => Some(newest),
        _ => Some(Version::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_shown_as_they_are_written() {
        for text in [">= 4.0.0, < 5.0.0", "~> 5.1", "!= 1.2.3", "= 4", "> 1.0, <= 2.0"] {
            assert_eq!(text.parse::<Constraint>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn ranges_hold_what_terraform_lets_them() {
        for (range, version, expected) in [
            (">= 4.0.0, < 5.0.0", "4.9.1", true),
            (">= 4.0.0, < 5.0.0", "5.0.0", false),
            ("~> 5.0", "5.99.0", true),
            ("~> 5.0", "6.0.0", false),
            ("~> 5.1.2", "5.1.9", true),
            ("~> 5.1.2", "5.2.0", false),
            ("~> 5", "6.0.0", false),
            ("4.1.0", "4.1.0", true),
            ("!= 4.1.0", "4.1.0", false),
        ] {
            let range: Constraint = range.parse().unwrap();
            assert_eq!(range.holds(version.parse().unwrap()), expected, "{range:?} {version}");
        }
        for text in ["", ">= x", "1.2.3.4", "~>"] {
            assert_eq!(text.parse::<Constraint>(), Err(()), "{text}");
        }
    }

    #[test]
    fn the_lock_file_decides_then_the_lower_bound_then_the_newest() {
        let newest = "6.55.0".parse().ok();
        let plugin = |constraints: &[&str], locked: Option<&str>| {
            let constraints = constraints.iter().map(|text| (*text).into()).collect();
            let requirement =
                ProviderRequirement { name: "aws".into(), source: None, constraints, locked: locked.map(Into::into) };
            of_plugin(Some(&requirement), newest)
        };
        assert_eq!(of_plugin(None, newest), newest);
        assert_eq!(plugin(&["~> 5.0"], Some("5.31.0")), "5.31.0".parse().ok());
        assert_eq!(plugin(&["~> 4.0", ">= 4.9"], None), "4.9".parse().ok());
        assert_eq!(plugin(&[], None), newest);
        assert_eq!(plugin(&["< 5.0"], None), Some(Version::default()));
        assert_eq!(plugin(&["< 7.0"], None), newest);
    }
}
