//! Functions on points in time.

use super::{Answer, Context, Error, string, text};
use onus_model::Value;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// A point in time, and the offset from UTC in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Instant {
    /// Seconds since 1970, in UTC.
    seconds: i64,
    nanoseconds: i64,
    /// Seconds east of UTC.
    offset: i64,
}

/// A date and time of day as the clock on the wall shows it.
struct Wall {
    year: i64,
    month: usize,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    weekday: usize,
}

/// Days from 1970 to a date of the Gregorian calendar.
///
/// <https://howardhinnant.github.io/date_algorithms.html>
fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Instant {
    fn wall(self) -> Wall {
        let local = self.seconds + self.offset;
        let (days, rest) = (local.div_euclid(86_400), local.rem_euclid(86_400));
        let shifted = days + 719_468;
        let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Wall {
            year,
            month: month as usize,
            day,
            hour: rest / 3_600,
            minute: rest / 60 % 60,
            second: rest % 60,
            weekday: (days + 4).rem_euclid(7) as usize,
        }
    }

    /// As RFC 3339 has it, without fractions of a second.
    pub(super) fn rfc3339(self) -> String {
        let Wall { year, month, day, hour, minute, second, .. } = self.wall();
        let zone = if self.offset == 0 { "Z".to_owned() } else { self.zone(":") };
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")
    }

    fn zone(self, colon: &str) -> String {
        let sign = if self.offset < 0 { '-' } else { '+' };
        let minutes = self.offset.abs() / 60;
        format!("{sign}{:02}{colon}{:02}", minutes / 60, minutes % 60)
    }
}

/// Reads the parts of a date and time.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// A number of `least` to `most` digits.
    fn digits(&mut self, least: usize, most: usize) -> Option<i64> {
        let length = self.rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at_checked(length).filter(|_| length >= least)?;
        self.rest = rest;
        digits.parse().ok()
    }

    fn sign(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn fraction(&mut self) -> Option<i64> {
        let Some(rest) = self.rest.strip_prefix(['.', ',']) else { return Some(0) };
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = rest.split_at_checked(length).filter(|_| length > 0)?;
        self.rest = rest;
        format!("{digits:0<9}").get(..9)?.parse().ok()
    }

    /// `Z` or `±hh:mm`.
    fn zone(&mut self) -> Option<i64> {
        if self.sign("Z").is_some() {
            return Some(0);
        }
        let sign = if self.sign("+").is_some() { 1 } else { self.sign("-").map(|()| -1)? };
        let hours = self.digits(2, 2)?;
        self.sign(":")?;
        let minutes = self.digits(2, 2)?;
        (hours <= 24 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
    }
}

/// `YYYY-MM-DDThh:mm:ssZ`; with `short`, months to seconds may have one digit.
fn read(text: &str, short: bool, separator: &str, zone: bool, time: bool) -> Option<Instant> {
    let least = if short { 1 } else { 2 };
    let mut reader = Reader { rest: text };
    let year = reader.digits(4, 4)?;
    reader.sign("-")?;
    let month = reader.digits(least, 2)?;
    reader.sign("-")?;
    let day = reader.digits(least, 2)?;
    let (mut hour, mut minute, mut second, mut nanoseconds) = (0, 0, 0, 0);
    if time {
        reader.sign(separator)?;
        hour = reader.digits(least, 2)?;
        reader.sign(":")?;
        minute = reader.digits(least, 2)?;
        reader.sign(":")?;
        second = reader.digits(least, 2)?;
        nanoseconds = reader.fraction()?;
    }
    let offset = if zone { reader.zone()? } else { 0 };
    let valid = (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60
        && reader.rest.is_empty();
    let seconds = days_from(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset;
    valid.then_some(Instant { seconds, nanoseconds, offset })
}

/// What YAML takes for a timestamp.
pub(super) fn yaml_timestamp(text: &str) -> Option<Instant> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits != 4 || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    read(text, true, "T", true, true)
        .or_else(|| read(text, true, "t", true, true))
        .or_else(|| read(text, true, " ", false, true))
        .or_else(|| read(text, true, "", false, false))
}

fn timestamp(args: &[Value], index: usize) -> Result<Instant, Error> {
    let found = text(args, index)?;
    read(found, false, "T", true, true)
        .ok_or_else(|| Error::new(format!("`{found}` isn't a time such as 2006-01-02T15:04:05Z")).at(index))
}

pub(super) fn timecmp(args: &[Value], _: &Context<'_>) -> Answer {
    let (a, b) = (timestamp(args, 0)?, timestamp(args, 1)?);
    Ok(Value::number((a.seconds, a.nanoseconds).cmp(&(b.seconds, b.nanoseconds)) as i64))
}

pub(super) fn timeadd(args: &[Value], ctx: &Context<'_>) -> Answer {
    let start = timestamp(args, 0)?;
    let duration = text(args, 1)?;
    let duration = nanoseconds(duration)
        .ok_or_else(|| Error::new(format!("`{duration}` isn't a duration such as 1h30m")).at(1))?;
    let total = i128::from(start.nanoseconds) + duration;
    let seconds = i64::try_from(total.div_euclid(1_000_000_000)).unwrap_or(0);
    let end = Instant { seconds: start.seconds.saturating_add(seconds), nanoseconds: 0, ..start };
    string(&end.rfc3339(), ctx)
}

/// A duration as Go writes it: `-1h30m`, `1.5s`.
fn nanoseconds(text: &str) -> Option<i128> {
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0);
    }
    let mut total: i128 = 0;
    loop {
        let length = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
        let (number, after) = rest.split_at_checked(length)?;
        let unit_length = after.bytes().take_while(|b| !b.is_ascii_digit() && *b != b'.').count();
        let (unit, next) = after.split_at_checked(unit_length)?;
        let unit: i128 = match unit {
            "ns" => 1,
            "us" | "\u{b5}s" | "\u{3bc}s" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => return None,
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if (whole.is_empty() && fraction.is_empty()) || number.len() > 30 {
            return None;
        }
        let whole: i128 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let fraction: i128 = format!("{fraction:0<18}").get(..18)?.parse().ok()?;
        total = total.checked_add(whole.checked_mul(unit)?)?;
        total = total.checked_add(fraction.checked_mul(unit)? / 1_000_000_000_000_000_000)?;
        if total > i128::from(i64::MAX) {
            return None;
        }
        if next.is_empty() {
            return Some(sign * total);
        }
        rest = next;
    }
}

pub(super) fn formatdate(args: &[Value], ctx: &Context<'_>) -> Answer {
    let format = text(args, 0)?;
    let instant = timestamp(args, 1)?;
    let mut out = String::new();
    let mut rest = format;
    while let Some(first) = rest.chars().next() {
        if first == '\'' {
            rest = quoted(rest.get(1..).unwrap_or(""), &mut out)?;
            continue;
        }
        if !first.is_ascii_alphabetic() {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or("");
            continue;
        }
        let length = rest.chars().take_while(|c| *c == first).count();
        let (verb, next) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let part = part(verb, instant).ok_or_else(|| Error::new(format!("`{verb}` is no part of a date")).at(0))?;
        out.push_str(&part);
        rest = next;
    }
    string(&out, ctx)
}

/// Literal text up to its closing quote; two quotes are one. Gives what follows.
fn quoted<'a>(text: &'a str, out: &mut String) -> Result<&'a str, Error> {
    let mut rest = text;
    loop {
        let end = rest.find('\'').ok_or_else(|| Error::new("a quote isn't closed").at(0))?;
        let (inner, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        out.push_str(inner);
        rest = after.get(1..).unwrap_or("");
        match rest.strip_prefix('\'') {
            Some(next) => {
                out.push('\'');
                rest = next;
            }
            None => return Ok(rest),
        }
    }
}

fn part(verb: &str, instant: Instant) -> Option<String> {
    let wall = instant.wall();
    let month = MONTHS.get(wall.month.wrapping_sub(1)).copied().unwrap_or_default();
    let weekday = DAYS.get(wall.weekday).copied().unwrap_or_default();
    let twelve = if wall.hour % 12 == 0 { 12 } else { wall.hour % 12 };
    Some(match verb {
        "YY" => format!("{:02}", wall.year.rem_euclid(100)),
        "YYYY" => format!("{:04}", wall.year),
        "M" => wall.month.to_string(),
        "MM" => format!("{:02}", wall.month),
        "MMM" => month.get(..3)?.to_owned(),
        "MMMM" => month.to_owned(),
        "D" => wall.day.to_string(),
        "DD" => format!("{:02}", wall.day),
        "EEE" => weekday.get(..3)?.to_owned(),
        "EEEE" => weekday.to_owned(),
        "h" => wall.hour.to_string(),
        "hh" => format!("{:02}", wall.hour),
        "H" => twelve.to_string(),
        "HH" => format!("{twelve:02}"),
        "AA" => if wall.hour < 12 { "AM" } else { "PM" }.to_owned(),
        "aa" => if wall.hour < 12 { "am" } else { "pm" }.to_owned(),
        "m" => wall.minute.to_string(),
        "mm" => format!("{:02}", wall.minute),
        "s" => wall.second.to_string(),
        "ss" => format!("{:02}", wall.second),
        "Z" if instant.offset == 0 => "Z".to_owned(),
        "ZZZ" if instant.offset == 0 => "UTC".to_owned(),
        "ZZZ" | "ZZZZ" => instant.zone(""),
        "Z" | "ZZZZZ" => instant.zone(":"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_survive_being_days() {
        for (year, month, day) in [(1970, 1, 1), (2000, 2, 29), (1999, 12, 31), (2100, 3, 1), (1, 1, 1), (9999, 12, 31)]
        {
            let seconds = days_from(year, month, day) * 86_400;
            let wall = Instant { seconds, nanoseconds: 0, offset: 0 }.wall();
            assert_eq!((wall.year, wall.month as i64, wall.day), (year, month, day));
        }
    }

    #[test]
    fn durations_are_those_of_go() {
        assert_eq!(nanoseconds("-1h30m"), Some(-5_400_000_000_000));
        assert_eq!(nanoseconds("1.5s"), Some(1_500_000_000));
        assert!(["", "1", "1d", "h", "1h 2m", "."].iter().all(|text| nanoseconds(text).is_none()));
    }
}
