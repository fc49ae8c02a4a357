//! Functions on IP address ranges.

use super::{Answer, Context, Error, list, text, whole};
use onus_model::{Number, Type, Value};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address range: the address with its host bits cleared.
#[derive(Clone, Copy, Debug)]
struct Prefix {
    bits: u128,
    length: u32,
    width: u32,
}

impl Prefix {
    fn parse(text: &str) -> Result<Self, Error> {
        let invalid = || Error::new(format!("`{text}` isn't an address range such as 10.0.0.0/8")).at(0);
        let (address, length) = text.split_once('/').ok_or_else(invalid)?;
        if length.is_empty() || !length.bytes().all(|b| b.is_ascii_digit()) {
            return Err(invalid());
        }
        let length: u32 = length.parse().map_err(|_| invalid())?;
        let (bits, width) = match parse_address(address).ok_or_else(invalid)? {
            IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
            IpAddr::V6(address) => (u128::from(address), 128),
        };
        if length > width {
            return Err(invalid());
        }
        Ok(Self { bits: bits & !host_mask(width - length), length, width })
    }

    fn address(self, bits: u128) -> String {
        // An IPv4 address within IPv6 is written as what it is.
        if self.width == 32 || bits >> 32 == 0xffff {
            Ipv4Addr::from(bits as u32).to_string()
        } else {
            Ipv6Addr::from(bits).to_string()
        }
    }

    fn subnet(self, new_bits: u32, number: u128) -> Result<String, Error> {
        let length = self.length + new_bits;
        if length > self.width {
            return Err(Error::new(format!("{new_bits} more bits don't fit into the range")).at(1));
        }
        let shift = self.width - length;
        if new_bits < 128 && number >> new_bits != 0 {
            return Err(Error::new(format!("{new_bits} bits have no number {number}")).at(2));
        }
        let bits = self.bits | number.checked_shl(shift).unwrap_or(0);
        let shown = if self.width == 128 && bits >> 32 == 0xffff { length.saturating_sub(96) } else { length };
        Ok(format!("{}/{shown}", self.address(bits)))
    }
}

fn host_mask(bits: u32) -> u128 {
    if bits >= 128 { u128::MAX } else { (1 << bits) - 1 }
}

/// Leading zeros in an IPv4 address are decimal, as Terraform reads them.
fn parse_address(text: &str) -> Option<IpAddr> {
    if text.contains(':') {
        return text.parse::<Ipv6Addr>().ok().map(IpAddr::V6);
    }
    let mut octets = [0; 4];
    let mut parts = text.split('.');
    for octet in &mut octets {
        let part = parts.next().filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))?;
        *octet = part.parse().ok()?;
    }
    parts.next().is_none().then_some(IpAddr::V4(octets.into()))
}

fn unsigned(args: &[Value], index: usize) -> Result<u128, Error> {
    let number = args.get(index).and_then(Value::as_number).and_then(Number::as_integer);
    number
        .and_then(|n| u128::try_from(n).ok())
        .ok_or_else(|| Error::new("a positive whole number is required").at(index))
}

fn new_bits(args: &[Value], index: usize) -> Result<u32, Error> {
    u32::try_from(whole(args, index)?)
        .ok()
        .filter(|bits| *bits <= 128)
        .ok_or_else(|| Error::new("the number of bits must lie between 0 and 128").at(index))
}

pub(super) fn cidrhost(args: &[Value], _: &Context<'_>) -> Answer {
    let prefix = Prefix::parse(text(args, 0)?)?;
    let number = args.get(1).and_then(Value::as_number).and_then(Number::as_integer);
    let number = number.ok_or_else(|| Error::new("a whole number is required").at(1))?;
    let mask = host_mask(prefix.width - prefix.length);
    let magnitude = u128::try_from(number.magnitude().clone()).ok();
    let negative = number.sign() == num_bigint::Sign::Minus;
    let host = match magnitude {
        Some(magnitude) if !negative && magnitude <= mask => magnitude,
        Some(magnitude) if negative && magnitude - 1 <= mask => mask - (magnitude - 1),
        _ => return Err(Error::new(format!("a prefix of {} bits has no host {number}", prefix.length)).at(1)),
    };
    Ok(Value::string(prefix.address(prefix.bits | host)))
}

pub(super) fn cidrnetmask(args: &[Value], _: &Context<'_>) -> Answer {
    let prefix = Prefix::parse(text(args, 0)?)?;
    if prefix.width != 32 {
        return Err(Error::new("only IPv4 ranges have a netmask").at(0));
    }
    let mask = !(host_mask(32 - prefix.length) as u32);
    Ok(Value::string(Ipv4Addr::from(mask).to_string()))
}

pub(super) fn cidrsubnet(args: &[Value], _: &Context<'_>) -> Answer {
    let prefix = Prefix::parse(text(args, 0)?)?;
    Ok(Value::string(prefix.subnet(new_bits(args, 1)?, unsigned(args, 2)?)?))
}

pub(super) fn cidrsubnets(args: &[Value], ctx: &Context<'_>) -> Answer {
    let prefix = Prefix::parse(text(args, 0)?)?;
    let end = host_mask(prefix.width - prefix.length);
    // The first free host number; `None` once the range is full.
    let mut next: Option<u128> = Some(0);
    let mut subnets = Vec::new();
    for i in 1..args.len() {
        let bits = new_bits(args, i)?;
        if bits < 1 {
            return Err(Error::new("a subnet needs at least one more bit").at(i));
        }
        let length = prefix.length + bits;
        if length > prefix.width {
            return Err(Error::new(format!("{bits} more bits don't fit into the range")).at(i));
        }
        let size = host_mask(prefix.width - length);
        // A subnet starts at a multiple of its size.
        let start = next.and_then(|next| next.checked_add(size)).map(|n| n & !size).filter(|start| *start <= end);
        let start = start.ok_or_else(|| Error::new("there is no room left for this subnet").at(i))?;
        subnets.push(Value::string(format!("{}/{length}", prefix.address(prefix.bits | start))));
        next = (start | size).checked_add(1);
    }
    list(Type::String, subnets, ctx)
}
