//! Binary floating point: 512 bits of mantissa, rounded to the nearest, ties to even.

use num_bigint::{BigInt, BigUint, Sign};
use std::cmp::Ordering;
use std::fmt;

const PRECISION: u64 = 512;
/// The largest decimal exponent that is read.
const MAX_EXPONENT: i64 = 100_000;
/// The same in bits, with some room: log2(10^100,000) is about 332,193.
const MAX_BINARY_EXPONENT: i64 = 340_000;

/// ± mantissa · 2^exponent, the mantissa odd or (for zero) nought, so that equal numbers have equal fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Float {
    negative: bool,
    mantissa: BigUint,
    exponent: i64,
    /// Whether it was a 64-bit float: then its text is as short as such floats allow.
    double: bool,
}

impl Float {
    /// The number rounded to the precision; `sticky` says that something positive below the mantissa's last bit was cut
    /// off. `None` when the exponent is beyond the limits.
    pub(super) fn new(negative: bool, mantissa: BigUint, exponent: i64, sticky: bool) -> Option<Self> {
        let (mut mantissa, mut exponent) = (mantissa, exponent);
        if let Some(extra) = mantissa.bits().checked_sub(PRECISION).filter(|&extra| extra > 0) {
            let half = mantissa.bit(extra - 1);
            let rest = sticky || mantissa.trailing_zeros().is_some_and(|zeros| zeros < extra - 1);
            mantissa >>= extra;
            exponent += extra as i64;
            if half && (rest || mantissa.bit(0)) {
                mantissa += 1u32;
            }
        }
        let Some(zeros) = mantissa.trailing_zeros() else {
            return Some(Self { negative: false, mantissa, exponent: 0, double: false });
        };
        mantissa >>= zeros;
        exponent += zeros as i64;
        let top = exponent.saturating_add(mantissa.bits() as i64);
        let bounds = -MAX_BINARY_EXPONENT..=MAX_BINARY_EXPONENT;
        (bounds.contains(&exponent) && bounds.contains(&top)).then_some(Self {
            negative,
            mantissa,
            exponent,
            double: false,
        })
    }

    /// Reads `digits[.digits][e[±]digits]`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.split_once(['e', 'E']) {
            Some((number, exponent)) => {
                let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
                if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                    return None;
                }
                (number, exponent.parse::<i64>().ok()?)
            }
            None => (text, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || digits.len() as i64 > MAX_EXPONENT || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        if !(-MAX_EXPONENT..=MAX_EXPONENT).contains(&exponent) {
            return None;
        }
        let exponent = exponent - fraction.len() as i64;
        let mantissa = BigUint::parse_bytes(digits.as_bytes(), 10)?;
        let power = BigUint::from(5u32).pow(u32::try_from(exponent.unsigned_abs()).ok()?);
        if exponent >= 0 {
            return Self::new(false, mantissa * power, exponent, false);
        }
        Self::quotient(false, mantissa, &power, exponent)
    }

    /// ± a/b · 2^exponent
    fn quotient(negative: bool, a: BigUint, b: &BigUint, exponent: i64) -> Option<Self> {
        // The quotient gets two bits more than the precision, and what is cut off still decides about ties.
        let shift = (PRECISION + 2 + b.bits()).saturating_sub(a.bits());
        let a = a << shift;
        let quotient = &a / b;
        let sticky = &quotient * b != a;
        Self::new(negative, quotient, exponent - shift as i64, sticky)
    }

    pub(super) fn into_double(self) -> Self {
        Self { double: true, ..self }
    }

    pub(super) fn is_negative(&self) -> bool {
        self.negative
    }

    pub(super) fn exponent(&self) -> i64 {
        self.exponent
    }

    pub(super) fn as_i64(&self) -> Option<i64> {
        if !(0..64).contains(&self.exponent) {
            return None;
        }
        i64::try_from(self.as_integer()?).ok()
    }

    pub(super) fn as_integer(&self) -> Option<BigInt> {
        let shift = u64::try_from(self.exponent).ok()?;
        let sign = if self.negative { Sign::Minus } else { Sign::Plus };
        Some(BigInt::from_biguint(sign, &self.mantissa << shift))
    }

    pub(super) fn negated(&self) -> Self {
        Self { negative: !self.negative && self.mantissa != BigUint::ZERO, ..self.clone() }
    }

    pub(super) fn truncated(&self) -> Self {
        if self.exponent >= 0 {
            return self.clone();
        }
        let mantissa = &self.mantissa >> self.exponent.unsigned_abs();
        Self::new(self.negative, mantissa, 0, false).unwrap_or_else(|| Self::from(0))
    }

    pub(super) fn add(&self, other: &Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let sum = self.scaled(exponent) + other.scaled(exponent);
        let (sign, magnitude) = sum.into_parts();
        Self::new(sign == Sign::Minus, magnitude, exponent, false)
    }

    pub(super) fn multiply(&self, other: &Self) -> Option<Self> {
        let negative = self.negative != other.negative;
        Self::new(negative, &self.mantissa * &other.mantissa, self.exponent + other.exponent, false)
    }

    /// The quotient; `other` isn't zero.
    pub(super) fn divide(&self, other: &Self) -> Option<Self> {
        if other.mantissa == BigUint::ZERO {
            return None;
        }
        let negative = self.negative != other.negative;
        Self::quotient(negative, self.mantissa.clone(), &other.mantissa, self.exponent - other.exponent)
    }

    /// The signed mantissa at an exponent that isn't larger than its own.
    fn scaled(&self, exponent: i64) -> BigInt {
        let sign = if self.negative { Sign::Minus } else { Sign::Plus };
        BigInt::from_biguint(sign, &self.mantissa << (self.exponent - exponent).unsigned_abs())
    }
}

impl From<i64> for Float {
    fn from(value: i64) -> Self {
        let magnitude = BigUint::from(value.unsigned_abs());
        let zeros = magnitude.trailing_zeros().unwrap_or(0);
        Self { negative: value < 0, mantissa: magnitude >> zeros, exponent: zeros as i64, double: false }
    }
}

impl PartialOrd for Float {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Float {
    fn cmp(&self, other: &Self) -> Ordering {
        let exponent = self.exponent.min(other.exponent);
        self.scaled(exponent).cmp(&other.scaled(exponent))
    }
}

/// The decimal digits of mantissa · 2^exponent, and how many of them stand after the point (negative: zeros follow).
fn decimal(mantissa: &BigUint, exponent: i64) -> (Vec<u8>, i64) {
    let (digits, scale) = if exponent >= 0 {
        (mantissa << exponent.unsigned_abs(), 0)
    } else {
        let power = u32::try_from(exponent.unsigned_abs()).unwrap_or(u32::MAX);
        (mantissa * BigUint::from(5u32).pow(power), -exponent)
    };
    (digits.to_str_radix(10).into_bytes(), scale)
}

/// The fewest digits that are nearer to the number than to its neighbours, and how many stand after the point.
fn shortest(float: &Float) -> (Vec<u8>, i64) {
    // One bit more than the precision, so that the neighbours' midpoints are the next integers.
    let precision = if float.double { 53 } else { PRECISION };
    let shift = (precision + 1).saturating_sub(float.mantissa.bits());
    let mantissa = &float.mantissa << shift;
    let exponent = float.exponent - shift as i64;
    let (mut digits, mut scale) = decimal(&mantissa, exponent);
    let (lower, _) = decimal(&(&mantissa - 1u32), exponent);
    let (upper, _) = decimal(&(&mantissa + 1u32), exponent);
    let significant = |digits: &[u8]| digits.iter().rposition(|&d| d != b'0').map_or(0, |i| i + 1);
    let (lower_len, upper_len) = (significant(&lower), significant(&upper));
    let inclusive = !mantissa.bit(1);
    // The neighbours may have one digit more or less; a first digit that differs then decides at once.
    let cut = digits.iter().enumerate().find_map(|(i, &m)| {
        let (l, u) = (lower.get(i).copied().unwrap_or(b'0'), upper.get(i).copied().unwrap_or(b'0'));
        let down = l != m || inclusive && i + 1 == lower_len;
        let up = m != u && (inclusive || m + 1 < u || i + 1 < upper_len);
        (down || up).then_some((i + 1, down, up))
    });
    if let Some((len, down, up)) = cut
        && len < digits.len()
    {
        let rest = digits.split_off(len);
        scale -= rest.len() as i64;
        let nearest_up = match rest.first() {
            Some(b'5') if significant(&rest) == 1 => digits.last().is_some_and(|d| d % 2 == 1),
            Some(first) => *first >= b'5',
            None => false,
        };
        if up && (!down || nearest_up) {
            increment(&mut digits);
        }
    }
    while digits.len() > 1 && digits.last() == Some(&b'0') {
        digits.pop();
        scale -= 1;
    }
    (digits, scale)
}

/// Adds one to the last digit.
fn increment(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}

impl fmt::Display for Float {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (digits, scale) = shortest(self);
        let mut text = String::from_utf8_lossy(&digits).into_owned();
        if scale <= 0 {
            text.push_str(&"0".repeat(scale.unsigned_abs() as usize));
        } else {
            let scale = scale as usize;
            if text.len() <= scale {
                text.insert_str(0, &"0".repeat(scale + 1 - text.len()));
            }
            text.insert(text.len() - scale, '.');
        }
        if self.negative {
            f.write_str("-")?;
        }
        f.write_str(&text)
    }
}
