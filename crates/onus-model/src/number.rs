//! Numbers as Terraform has them: binary floating point with a mantissa of 512 bits, and plain decimal text.
//!
//! Integers that fit in 64 bits, nearly all there are, cost no more than such integers. Operations refuse numbers whose
//! plain decimal text would be longer than some hundred thousand digits, as hostile input asks for them.

mod float;

use float::Float;
use num_bigint::{BigInt, BigUint};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A number. Terraform computes with 512-bit binary floating point.
#[derive(Clone, Debug)]
pub struct Number(Repr);

#[derive(Clone, Debug)]
enum Repr {
    Integer(i64),
    /// Prints with its sign; equal to zero.
    NegativeZero,
    /// Everything finite that isn't a 64-bit integer.
    Float(Arc<Float>),
    Infinite {
        negative: bool,
    },
}

impl Number {
    /// Reads a decimal literal (`12`, `1.5`, `1e3`), without signs, spaces or underscores. `None` as well for an
    /// exponent beyond ±100,000.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(integer) = text.parse::<i64>() {
            return text.bytes().all(|b| b.is_ascii_digit()).then_some(Self(Repr::Integer(integer)));
        }
        Float::parse(text).map(Self::from_float)
    }

    /// An integer from its digits in `radix` (2 to 36), with an optional sign.
    #[must_use]
    pub fn parse_integer(text: &str, radix: u32) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        if !digits.starts_with(|c: char| c.is_ascii_alphanumeric()) || digits.contains('_') {
            return None;
        }
        let digits = BigUint::parse_bytes(digits.as_bytes(), radix)?;
        Float::new(negative, digits, 0, false).map(Self::from_float)
    }

    /// The nearest 64-bit float.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Integer(value) => *value as f64,
            Repr::NegativeZero => -0.0,
            Repr::Float(_) => self.to_string().parse().unwrap_or(f64::NAN),
            Repr::Infinite { negative } => [f64::INFINITY, f64::NEG_INFINITY][usize::from(*negative)],
        }
    }

    /// A 64-bit float, exactly; its text is the shortest that reads back as that float. `None` for NaN.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        if value == 0.0 {
            return Some(Self(if value.is_sign_negative() { Repr::NegativeZero } else { Repr::Integer(0) }));
        }
        if value.is_nan() {
            return None;
        }
        if value.is_infinite() {
            return Some(Self::infinity(value < 0.0));
        }
        let bits = value.to_bits();
        let (exponent, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
        let (mantissa, exponent) =
            if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent as i64 - 1075) };
        let float = Float::new(value < 0.0, mantissa.into(), exponent, false)?.into_double();
        // A larger integer is a float that prints as one.
        if value.abs() > 9_007_199_254_740_992.0 {
            return Some(Self(Repr::Float(Arc::new(float))));
        }
        Some(Self::from_float(float))
    }

    /// The infinity of a sign: what dividing by zero gives.
    #[must_use]
    pub fn infinity(negative: bool) -> Self {
        Self(Repr::Infinite { negative })
    }

    /// The integer, when it is one that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Repr::Integer(value) => Some(value),
            Repr::NegativeZero => Some(0),
            Repr::Float(ref float) => float.as_i64(),
            Repr::Infinite { .. } => None,
        }
    }

    /// The integer, when it is one.
    #[must_use]
    pub fn as_integer(&self) -> Option<BigInt> {
        match &self.0 {
            Repr::Integer(value) => Some((*value).into()),
            Repr::NegativeZero => Some(0.into()),
            Repr::Float(float) => float.as_integer(),
            Repr::Infinite { .. } => None,
        }
    }

    /// A whole number of any size (rounded to 512 bits); `None` when it is too large.
    #[must_use]
    pub fn from_integer(value: &BigInt) -> Option<Self> {
        Float::new(value.sign() == num_bigint::Sign::Minus, value.magnitude().clone(), 0, false).map(Self::from_float)
    }

    /// Whether it has no fraction. Infinities have none.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        match &self.0 {
            Repr::Float(float) => float.exponent() >= 0,
            Repr::Integer(_) | Repr::NegativeZero | Repr::Infinite { .. } => true,
        }
    }

    /// Whether it is an infinity.
    #[must_use]
    pub fn is_infinite(&self) -> bool {
        matches!(self.0, Repr::Infinite { .. })
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        matches!(self.0, Repr::Integer(0) | Repr::NegativeZero)
    }

    /// Whether it has a minus sign; negative zero has one.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Repr::Integer(value) => *value < 0,
            Repr::NegativeZero => true,
            Repr::Float(float) => float.is_negative(),
            Repr::Infinite { negative } => *negative,
        }
    }

    /// `-self`
    #[must_use]
    pub fn negate(&self) -> Self {
        match &self.0 {
            Repr::Integer(0) => Self(Repr::NegativeZero),
            Repr::NegativeZero => Self(Repr::Integer(0)),
            Repr::Infinite { negative } => Self::infinity(!negative),
            Repr::Integer(value) => match value.checked_neg() {
                Some(value) => Self(Repr::Integer(value)),
                None => Self::from_float(Float::from(*value).negated()),
            },
            Repr::Float(float) => Self::from_float(float.negated()),
        }
    }

    /// The sum. `None` for infinities of opposite signs, and beyond the limits.
    #[must_use]
    pub fn add(&self, other: &Self) -> Option<Self> {
        match (&self.0, &other.0) {
            (Repr::NegativeZero, Repr::NegativeZero) => Some(self.clone()),
            (Repr::Integer(a), Repr::Integer(b)) if a.checked_add(*b).is_some() => Some(Self::from(a + b)),
            (Repr::Infinite { negative: a }, Repr::Infinite { negative: b }) => (a == b).then(|| self.clone()),
            (Repr::Infinite { .. }, _) => Some(self.clone()),
            (_, Repr::Infinite { .. }) => Some(other.clone()),
            _ => self.float().add(&other.float()).map(Self::from_float),
        }
    }

    /// The difference. `None` for infinities of the same sign, and beyond the limits.
    #[must_use]
    pub fn subtract(&self, other: &Self) -> Option<Self> {
        if other.is_zero() && !self.is_zero() {
            return Some(self.clone());
        }
        let negated = if other.is_zero() { Self::from(0) } else { other.negate() };
        self.add(&negated)
    }

    /// The product. `None` for zero times infinity, and beyond the limits.
    #[must_use]
    pub fn multiply(&self, other: &Self) -> Option<Self> {
        let negative = self.is_negative() != other.is_negative();
        if self.is_infinite() || other.is_infinite() {
            return (!self.is_zero() && !other.is_zero()).then(|| Self::infinity(negative));
        }
        if self.is_zero() || other.is_zero() {
            return Some(Self(if negative { Repr::NegativeZero } else { Repr::Integer(0) }));
        }
        if let (Repr::Integer(a), Repr::Integer(b)) = (&self.0, &other.0)
            && let Some(product) = a.checked_mul(*b)
        {
            return Some(Self::from(product));
        }
        self.float().multiply(&other.float()).map(Self::from_float)
    }

    /// The quotient; an infinity when only the divisor is zero. `None` for 0/0 and ∞/∞, and beyond the limits.
    #[must_use]
    pub fn divide(&self, other: &Self) -> Option<Self> {
        let negative = self.is_negative() != other.is_negative();
        if other.is_zero() {
            return (!self.is_zero()).then(|| Self::infinity(negative));
        }
        if self.is_infinite() {
            return (!other.is_infinite()).then(|| Self::infinity(negative));
        }
        if self.is_zero() || other.is_infinite() {
            return Some(Self(if negative { Repr::NegativeZero } else { Repr::Integer(0) }));
        }
        if let (Repr::Integer(a), Repr::Integer(b)) = (&self.0, &other.0)
            && a.checked_rem(*b) == Some(0)
        {
            return Some(Self::from(a / b));
        }
        self.float().divide(&other.float()).map(Self::from_float)
    }

    /// The rest that truncated division leaves, with the sign of `self`; `self` when `other` is zero. `None` beyond the
    /// limits.
    #[must_use]
    pub fn remainder(&self, other: &Self) -> Option<Self> {
        if self.is_infinite() || other.is_infinite() {
            return self.multiply(other);
        }
        if other.is_zero() {
            return Some(self.clone());
        }
        if let (Some(a), Some(b)) = (self.as_i64(), other.as_i64()) {
            return Some(Self::from(a.checked_rem(b).unwrap_or(0)));
        }
        let times = self.divide(other)?.truncate();
        self.subtract(&other.multiply(&times)?)
    }

    /// Without the fraction.
    #[must_use]
    pub fn truncate(&self) -> Self {
        match &self.0 {
            Repr::Float(float) => Self::from_float(float.truncated()),
            Repr::Integer(_) | Repr::NegativeZero | Repr::Infinite { .. } => self.clone(),
        }
    }

    /// The largest integer that isn't larger.
    #[must_use]
    pub fn floor(&self) -> Self {
        let truncated = self.truncate();
        if truncated > *self { truncated.add(&Self::from(-1)).unwrap_or(truncated) } else { truncated }
    }

    /// The smallest integer that isn't smaller.
    #[must_use]
    pub fn ceil(&self) -> Self {
        let truncated = self.truncate();
        if truncated < *self { truncated.add(&Self::from(1)).unwrap_or(truncated) } else { truncated }
    }

    fn float(&self) -> Float {
        match &self.0 {
            Repr::Integer(value) => Float::from(*value),
            Repr::Float(float) => (**float).clone(),
            // The callers have dealt with infinities.
            Repr::NegativeZero | Repr::Infinite { .. } => Float::from(0),
        }
    }

    fn from_float(float: Float) -> Self {
        match float.as_i64() {
            Some(value) => Self(Repr::Integer(value)),
            None => Self(Repr::Float(Arc::new(float))),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Repr::Integer(a), Repr::Integer(b)) => a.cmp(b),
            (Repr::Infinite { negative: a }, Repr::Infinite { negative: b }) => b.cmp(a),
            (Repr::Infinite { negative }, _) => [Ordering::Greater, Ordering::Less][usize::from(*negative)],
            (_, Repr::Infinite { negative }) => [Ordering::Less, Ordering::Greater][usize::from(*negative)],
            _ => self.float().cmp(&other.float()),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Repr::Integer(value))
    }
}

impl fmt::Display for Number {
    /// Plain decimal, no exponent: the fewest digits that read back as the same number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(value) => value.fmt(f),
            Repr::NegativeZero => f.write_str("-0"),
            Repr::Float(float) => float.fmt(f),
            Repr::Infinite { negative } => f.write_str(if *negative { "-Inf" } else { "+Inf" }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Number {
        match text.strip_prefix('-') {
            Some(text) => Number::parse(text).unwrap().negate(),
            None => Number::parse(text).unwrap(),
        }
    }

    #[test]
    fn text_is_plain_and_shortest() {
        for (input, output) in [
            ("0.1", "0.1"),
            ("1e21", "1000000000000000000000"),
            ("1.50", "1.5"),
            (".5e1", "5"),
            ("9007199254740993", "9007199254740993"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("1e-7", "0.0000001"),
            ("-0", "-0"),
            ("-9223372036854775808", "-9223372036854775808"),
            (
                "0.1000000000000000055511151231257827021181583404541015625",
                "0.1000000000000000055511151231257827021181583404541015625",
            ),
        ] {
            assert_eq!(n(input).to_string(), output, "{input}");
        }
        assert_eq!(n("1e400").to_string(), format!("1{}", "0".repeat(400)));
        for bad in ["", "+1", "1_0", "0x1", "1e", "e1", ".", "1.2.3", " 1", "Inf", "1e100001", "1e99999999999999999999"]
        {
            assert_eq!(Number::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn arithmetic_has_512_bits() {
        assert_eq!(n("0.1").add(&n("0.2")), Some(n("0.3")));
        assert_eq!(n("100").multiply(&n("1.1")), Some(n("110")));
        let third = n("1").divide(&n("3")).unwrap().to_string();
        assert_eq!(third, format!("0.{}5", "3".repeat(154)));
        assert_eq!(n("9223372036854775807").add(&n("1")).unwrap().to_string(), "9223372036854775808");
        assert_eq!(n("7.5").remainder(&n("2")), Some(n("1.5")));
        assert_eq!(n("-7").remainder(&n("3")), Some(n("-1")));
        assert_eq!(n("1").remainder(&n("0")), Some(n("1")));
        assert_eq!(n("1").divide(&n("0")), Some(Number::infinity(false)));
        assert_eq!(n("0").divide(&n("0")), None);
        assert_eq!(n("-1.5").floor(), n("-2"));
        assert_eq!(n("-1.5").ceil(), n("-1"));
        assert_eq!(n("0").multiply(&n("-1")).unwrap().to_string(), "-0");
    }

    #[test]
    fn growth_ends() {
        let mut x = n("1e50000");
        for _ in 0..3 {
            let Some(square) = x.multiply(&x) else { return };
            x = square;
        }
        panic!("1e400000 is too long to print");
    }

    #[test]
    fn numbers_are_ordered() {
        let mut numbers = [n("2"), n("-1e30"), Number::infinity(false), n("1.5"), Number::infinity(true), n("-0")];
        numbers.sort();
        let texts: Vec<_> = numbers.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["-Inf", "-1000000000000000000000000000000", "-0", "1.5", "2", "+Inf"]);
    }

    #[test]
    fn floats_are_exact() {
        assert_eq!(Number::from_f64(0.5), Some(n("0.5")));
        assert_eq!(Number::from_f64(0.1).unwrap().as_f64(), 0.1);
        assert_ne!(Number::from_f64(0.1), Some(n("0.1")));
        assert_eq!(Number::from_f64(-3.0).unwrap().as_i64(), Some(-3));
    }
}
