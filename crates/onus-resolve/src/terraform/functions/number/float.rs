//! Logarithm and power as Go computes them: the last bit differs from other libraries.

/// `fraction * 2^exponent` with the fraction in `0.5..1`.
fn split(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    // Subnormal numbers are made normal first.
    let (x, shift) =
        if x.abs() < f64::MIN_POSITIVE { (x * f64::from_bits(0x4330_0000_0000_0000), -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1022 + shift;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent)
}

fn scale(fraction: f64, exponent: i32) -> f64 {
    // In steps that don't overflow by themselves.
    let mut value = fraction;
    let mut left = exponent.clamp(-5_000, 5_000);
    while left != 0 {
        let step = left.clamp(-1_000, 1_000);
        value *= 2f64.powi(step);
        left -= step;
    }
    value
}

/// The natural logarithm, by the series of FreeBSD's `e_log.c`.
pub(super) fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    let (mut f, mut k) = split(x);
    if f < std::f64::consts::SQRT_2 / 2.0 {
        f *= 2.0;
        k -= 1;
    }
    let f = f - 1.0;
    let k = f64::from(k);
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let t1 = s2
        * (0.666_666_666_666_673_5
            + s4 * (0.285_714_287_436_623_9 + s4 * (0.181_835_721_616_180_5 + s4 * 0.147_981_986_051_165_86)));
    let t2 = s4 * (0.399_999_999_994_094_2 + s4 * (0.222_221_984_321_497_84 + s4 * 0.153_138_376_992_093_73));
    let r = t1 + t2;
    let half = 0.5 * f * f;
    k * 0.693_147_180_369_123_8 - ((half - (s * (half + r) + k * 1.908_214_929_270_587_7e-10)) - f)
}

/// `x` to the power of `y`, by squaring.
pub(super) fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x == 0.0 || !x.is_finite() || !y.is_finite() {
        return x.powf(y);
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let (mut whole, mut fraction) = (y.abs().trunc(), y.abs().fract());
    if fraction != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    if whole >= 9_223_372_036_854_775_808.0 {
        return x.powf(y);
    }
    let (mut product, mut exponent) = (1.0, 0_i32);
    if fraction != 0.0 {
        if fraction > 0.5 {
            fraction -= 1.0;
            whole += 1.0;
        }
        product = (fraction * log(x)).exp();
    }
    let (mut power, mut power_exponent) = split(x);
    let mut bits = whole as i64;
    while bits != 0 {
        if !(-(1 << 12)..=1 << 12).contains(&power_exponent) {
            exponent += power_exponent;
            break;
        }
        if bits & 1 == 1 {
            product *= power;
            exponent += power_exponent;
        }
        power *= power;
        power_exponent <<= 1;
        if power < 0.5 {
            power += power;
            power_exponent -= 1;
        }
        bits >>= 1;
    }
    if y < 0.0 {
        product = 1.0 / product;
        exponent = -exponent;
    }
    scale(product, exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_bit_is_that_of_go() {
        assert_eq!(log(3.0) / log(10.0), 0.477_121_254_719_662_3);
        assert_eq!(pow(1e3, 2.5), 31_622_776.601_683_788);
        assert_eq!(pow(2.0, 10.0), 1024.0);
        assert_eq!(pow(2.0, -1074.0), 5e-324);
        assert_eq!(pow(10.0, 400.0), f64::INFINITY);
    }
}
