//! Numbers as Terraform has them.

use std::fmt;

/// A number. Terraform computes with 512-bit binary floating point.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

impl Number {
    /// Reads a decimal literal (`12`, `1.5`, `1e3`), without signs, spaces or underscores.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// The nearest 64-bit float.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.0
    }

    /// The integer, when it is one that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        (self.0.fract() == 0.0 && self.0.abs() < 9e15).then_some(self.0 as i64)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value as f64)
    }
}

impl fmt::Display for Number {
    /// Plain decimal, no exponent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
