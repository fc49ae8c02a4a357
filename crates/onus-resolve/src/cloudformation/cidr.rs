//! `Fn::Cidr`: the first ranges of a size within a range.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The most ranges that it gives.
const MAX: u32 = 256;

/// The first `count` ranges with `host_bits` bits for hosts in `block`.
pub(super) fn ranges(block: &str, count: &str, host_bits: &str) -> Result<Vec<String>, String> {
    let refuse = |what: &str| Err(format!("`Fn::Cidr`: {what}"));
    let parsed = block.split_once('/').and_then(|(address, length)| {
        Some((address.trim().parse::<IpAddr>().ok()?, length.trim().parse::<u32>().ok()?))
    });
    let Some((address, length)) = parsed else { return refuse(&format!("`{block}` isn't an address range")) };
    let (start, width) = match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let count = match count.trim().parse::<u32>() {
        Ok(count @ 1..=MAX) => count,
        _ => return refuse(&format!("it gives 1 to {MAX} ranges, not `{count}`")),
    };
    let host_bits = match host_bits.trim().parse::<u32>() {
        Ok(bits) if bits >= 1 && bits <= width && bits < 128 => bits,
        _ => return refuse(&format!("`{host_bits}` isn't a number of bits")),
    };
    let size = width.saturating_sub(length);
    if length > width || host_bits > size || (size - host_bits < 32 && count > 1_u32 << (size - host_bits)) {
        return refuse(&format!("{count} ranges of {host_bits} bits don't fit into `{block}`"));
    }
    let mask = if size >= 128 { u128::MAX } else { (1 << size) - 1 };
    let first = start & !mask;
    Ok((0..u128::from(count))
        .map(|number| {
            let bits = first | (number << host_bits);
            let address = match address {
                // Within 32 bits, as the range is.
                IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::from(bits as u32)),
                IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::from(bits)),
            };
            format!("{address}/{}", width - host_bits)
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_follow_each_other() {
        assert_eq!(ranges("10.0.0.0/16", "3", "8").unwrap(), ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"]);
        assert_eq!(ranges("192.168.0.0/24", "6", "5").unwrap().last().unwrap(), "192.168.0.160/27");
        assert_eq!(ranges("2001:db8::/56", "2", "64").unwrap(), ["2001:db8::/64", "2001:db8:0:1::/64"]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (block, count, bits) in
            [("10.0.0.0/24", "2", "8"), ("10.0.0.0/16", "257", "4"), ("10.0.0.0", "1", "8"), ("10.0.0.0/33", "1", "1")]
        {
            assert!(ranges(block, count, bits).is_err(), "{block} {count} {bits}");
        }
    }
}
