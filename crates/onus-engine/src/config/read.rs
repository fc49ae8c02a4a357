//! The text of `onus.toml` to a [`Config`]: every mistake is collected, each with its place.

use super::{Config, IgnoreEntry, ReportConfig};
use crate::suggestion;
use onus_model::{Date, Severity, Verdict};
use onus_source::{Fault, Range};
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A configuration file larger than this is refused, in bytes.
const MAX_TEXT: usize = 1024 * 1024;

pub(super) fn read(path: &str, text: &str) -> Result<Config, Vec<Fault>> {
    let mut reader = Reader { path, text: Arc::from(text), faults: Vec::new() };
    if text.len() > MAX_TEXT {
        reader.fault(None, "the configuration is larger than 1 MiB".to_owned(), None);
        return Err(reader.faults);
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        reader.fault(error.span(), error.message().replace('\n', ", "), None);
    }
    let config = reader.config(document.get_ref());
    if reader.faults.is_empty() { Ok(config) } else { Err(reader.faults) }
}

type Place = std::ops::Range<usize>;

struct Reader<'a> {
    path: &'a str,
    text: Arc<str>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, place: Option<Place>, message: String, help: Option<String>) {
        let range = place.map(|place| Range::new(place.start, place.end));
        self.faults.push(Fault { path: self.path.to_owned(), text: Arc::clone(&self.text), range, message, help });
    }

    fn config(&mut self, document: &DeTable<'_>) -> Config {
        let mut config = Config { path: self.path.to_owned(), ..Config::default() };
        for (key, value) in document {
            match &**key.get_ref() {
                "scan" => self.scan(value, &mut config),
                "policies" => self.policies(value, &mut config),
                "severity" => {
                    for (pattern, value) in self.table(value).into_iter().flatten() {
                        if let Some(severity) = self.severity(value) {
                            config.severities.push((pattern.get_ref().to_string(), severity));
                        }
                    }
                }
                "ignore" => config.ignores = self.ignores(value),
                "report" => config.report = self.report(value),
                _ => self.unknown(key, &["scan", "policies", "severity", "ignore", "report"]),
            }
        }
        config
    }

    fn scan(&mut self, value: &Spanned<DeValue<'_>>, config: &mut Config) {
        for (key, value) in self.table(value).into_iter().flatten() {
            match &**key.get_ref() {
                "exclude" => config.exclude = self.strings(value),
                "var-files" => config.var_files = self.strings(value),
                "parameters" => config.parameters = self.parameters(value),
                _ => self.unknown(key, &["exclude", "var-files", "parameters"]),
            }
        }
    }

    fn policies(&mut self, value: &Spanned<DeValue<'_>>, config: &mut Config) {
        for (key, value) in self.table(value).into_iter().flatten() {
            match &**key.get_ref() {
                "select" => config.select = self.strings(value),
                "extend" => config.extend = self.strings(value),
                "ignore" => config.ignore = self.strings(value),
                "profile" => {
                    let profile = self.one_of(value, &["default", "strict"]);
                    config.strict = profile.as_deref() == Some("strict");
                }
                _ => self.unknown(key, &["select", "extend", "ignore", "profile"]),
            }
        }
    }

    fn ignores(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<IgnoreEntry> {
        let DeValue::Array(items) = value.get_ref() else {
            self.fault(
                Some(value.span()),
                "`ignore` is not a list of tables".to_owned(),
                Some("Write `[[ignore]]`.".to_owned()),
            );
            return Vec::new();
        };
        items.iter().filter_map(|item| self.ignore(item)).collect()
    }

    fn ignore(&mut self, item: &Spanned<DeValue<'_>>) -> Option<IgnoreEntry> {
        let (mut policy, mut address, mut path, mut reason, mut until) = (None, None, None, None, None);
        for (key, value) in self.table(item).into_iter().flatten() {
            match &**key.get_ref() {
                "policy" => policy = self.string(value),
                "address" => address = self.string(value),
                "path" => path = self.glob(value),
                "reason" => reason = self.string(value).filter(|reason| !reason.trim().is_empty()),
                "until" => until = self.date(value),
                _ => self.unknown(key, &["policy", "address", "path", "reason", "until"]),
            }
        }
        let Some(policy) = policy else {
            let help = "Say `policy = \"aws-s3\"`, or `policy = \"ALL\"` with an address or a path.".to_owned();
            self.fault(Some(item.span()), "an ignore without a policy".to_owned(), Some(help));
            return None;
        };
        let range = Range::new(item.span().start, item.span().end);
        Some(IgnoreEntry { policy, address, path, reason, until, range })
    }

    fn report(&mut self, value: &Spanned<DeValue<'_>>) -> ReportConfig {
        let mut report = ReportConfig::default();
        for (key, value) in self.table(value).into_iter().flatten() {
            match &**key.get_ref() {
                "format" => report.format = self.string(value),
                "min-severity" => report.min_severity = self.severity(value),
                "fail-on" => report.fail_on = self.severity(value),
                "show" => report.show = self.verdicts(value),
                _ => self.unknown(key, &["format", "min-severity", "fail-on", "show"]),
            }
        }
        report
    }

    fn unknown(&mut self, key: &Spanned<toml::de::DeString<'_>>, known: &[&str]) {
        let name = key.get_ref();
        let help = match suggestion::nearest(name, known.iter().copied()) {
            Some(near) => format!("Write `{near}` if that is what is meant."),
            None => format!("Use one of {}.", quoted(known)),
        };
        self.fault(Some(key.span()), format!("no key is called `{name}` here"), Some(help));
    }

    fn table<'v, 'i>(&mut self, value: &'v Spanned<DeValue<'i>>) -> Option<&'v DeTable<'i>> {
        let DeValue::Table(table) = value.get_ref() else {
            self.fault(Some(value.span()), format!("a table is expected, not {}", name(value.get_ref())), None);
            return None;
        };
        Some(table)
    }

    fn string(&mut self, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let DeValue::String(text) = value.get_ref() else {
            self.fault(Some(value.span()), format!("a string is expected, not {}", name(value.get_ref())), None);
            return None;
        };
        Some(text.to_string())
    }

    fn strings(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<String> {
        let DeValue::Array(items) = value.get_ref() else {
            self.fault(
                Some(value.span()),
                format!("a list of strings is expected, not {}", name(value.get_ref())),
                None,
            );
            return Vec::new();
        };
        items.iter().filter_map(|item| self.string(item)).collect()
    }

    fn parameters(&mut self, value: &Spanned<DeValue<'_>>) -> BTreeMap<String, String> {
        let mut parameters = BTreeMap::new();
        for (key, value) in self.table(value).into_iter().flatten() {
            let text = match value.get_ref() {
                DeValue::Integer(number) => Some(number.to_string()),
                DeValue::Float(number) => Some(number.to_string()),
                DeValue::Boolean(truth) => Some(truth.to_string()),
                _ => self.string(value),
            };
            parameters.extend(text.map(|text| (key.get_ref().to_string(), text)));
        }
        parameters
    }

    fn glob(&mut self, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = self.string(value)?;
        if let Err(error) = globset::Glob::new(&text) {
            self.fault(Some(value.span()), format!("not a glob: {}", error.kind()), None);
            return None;
        }
        Some(text)
    }

    fn date(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Date> {
        let text = match value.get_ref() {
            DeValue::Datetime(day) => day.to_string(),
            _ => self.string(value)?,
        };
        let date = Date::from_str(&text).ok();
        if date.is_none() {
            let help = "Write a day, such as `until = 2027-03-31`.".to_owned();
            self.fault(Some(value.span()), format!("`{text}` is not a day in the form YYYY-MM-DD"), Some(help));
        }
        date
    }

    fn severity(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Severity> {
        let names: Vec<&str> = Severity::ALL.iter().map(|severity| severity.as_str()).collect();
        self.one_of(value, &names)?.parse().ok()
    }

    fn verdicts(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<Verdict> {
        let names: Vec<&str> = Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect();
        let DeValue::Array(items) = value.get_ref() else {
            self.fault(
                Some(value.span()),
                format!("a list of verdicts is expected, not {}", name(value.get_ref())),
                None,
            );
            return Vec::new();
        };
        let texts = items.iter().filter_map(|item| self.one_of(item, &names));
        texts.filter_map(|text| Verdict::ALL.iter().copied().find(|verdict| verdict.as_str() == text)).collect()
    }

    fn one_of(&mut self, value: &Spanned<DeValue<'_>>, names: &[&str]) -> Option<String> {
        let text = self.string(value)?;
        if names.contains(&text.as_str()) {
            return Some(text);
        }
        let help = match suggestion::nearest(&text, names.iter().copied()) {
            Some(near) => format!("Write `{near}` if that is what is meant."),
            None => format!("Use one of {}.", quoted(names)),
        };
        self.fault(Some(value.span()), format!("`{text}` is not allowed here"), Some(help));
        None
    }
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
