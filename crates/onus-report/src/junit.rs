//! JUnit's XML, for CIs that count tests: a suite for each unit, a case for each judgement. Suppressed and unknown ones are
//! skipped, with the reason; what could not be read is an error.

use crate::place::Places;
use crate::{escape, summary};
use onus_model::{Judgement, Outcome, Verdict};
use onus_source::{Diagnostic, Level, Sources};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Renders an outcome. Every judgement is a case, whatever is shown elsewhere: what passes is counted, too.
pub(crate) fn render(outcome: &Outcome, sources: &Sources) -> String {
    let places = Places::new(sources);
    let mut units: BTreeMap<&str, Vec<&Judgement>> = BTreeMap::new();
    for judgement in &outcome.judgements {
        units.entry(&judgement.resource.unit).or_default().push(judgement);
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"onus\">\n");
    for (unit, judgements) in units {
        let failures = judgements.iter().filter(|one| one.suppressed.is_none() && one.verdict.is_finding()).count();
        let skipped =
            judgements.iter().filter(|one| one.suppressed.is_some() || one.verdict == Verdict::Unknown).count();
        // Writing to a string doesn't fail, here and below.
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">",
            xml(unit),
            judgements.len()
        );
        for judgement in judgements {
            case(&mut out, judgement, &places);
        }
        out.push_str("  </testsuite>\n");
    }
    input(&mut out, outcome, &places);
    out.push_str("</testsuites>\n");
    out
}

fn case(out: &mut String, judgement: &Judgement, places: &Places<'_>) {
    let (name, class) = (xml(&judgement.resource.address), xml(&judgement.policy.id));
    let place = places.of(judgement.location);
    let file = place.as_ref().map_or_else(String::new, |place| {
        format!(" file=\"{}\" line=\"{}\"", xml(place.file.path()), place.start.line)
    });
    let _ = write!(out, "    <testcase classname=\"{class}\" name=\"{name}\"{file}");
    let message = xml(&judgement.message);
    if let Some(suppression) = &judgement.suppressed {
        let reason = xml(suppression.reason.as_deref().unwrap_or("no reason given"));
        let _ = writeln!(out, "><skipped message=\"suppressed: {reason}\"/></testcase>");
    } else if judgement.verdict == Verdict::Unknown {
        let _ = writeln!(out, "><skipped message=\"unknown: {message}\"/></testcase>");
    } else if judgement.verdict.is_finding() {
        let place = place.map_or_else(String::new, |place| xml(&place.short()));
        let help = judgement.policy.help.as_ref().map_or_else(String::new, |help| format!("\n{}", xml(help)));
        let (verdict, severity) = (judgement.verdict.as_str(), judgement.policy.severity.as_str());
        let _ = writeln!(
            out,
            "><failure type=\"{verdict}\" message=\"{message}\">{place}: {severity}: {message}{help}</failure></testcase>"
        );
    } else {
        out.push_str("/>\n");
    }
}

/// The suite about the input: a case for each diagnostic, and one that says what was not seen.
fn input(out: &mut String, outcome: &Outcome, places: &Places<'_>) {
    let told: Vec<&Diagnostic> =
        outcome.diagnostics.iter().filter(|diagnostic| diagnostic.level != Level::Note).collect();
    let errors = told.iter().filter(|diagnostic| diagnostic.level == Level::Error).count();
    let tests = told.len() + 1;
    let _ = writeln!(
        out,
        "  <testsuite name=\"input\" tests=\"{tests}\" failures=\"0\" errors=\"{errors}\" skipped=\"{}\">",
        told.len() - errors
    );
    for diagnostic in told {
        let (place, message) = (xml(&places.diagnostic(diagnostic)), xml(&diagnostic.message));
        let element = if diagnostic.level == Level::Error { "error" } else { "skipped" };
        let _ = writeln!(
            out,
            "    <testcase classname=\"{}\" name=\"{place}\"><{element} message=\"{message}\"/></testcase>",
            diagnostic.code.as_str()
        );
    }
    out.push_str("    <testcase classname=\"coverage\" name=\"not seen\">");
    let unseen: Vec<String> = summary::unseen(outcome).iter().map(|line| xml(line)).collect();
    let _ = writeln!(out, "<system-out>{}</system-out></testcase>\n  </testsuite>", unseen.join("\n"));
}

/// Text within an element or an attribute. What XML can't hold is spelled out.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in escape::line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            // `##[` in a log is a command of the CI.
            '#' => out.push_str("&#35;"),
            '\u{fffe}' | '\u{ffff}' => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_no_xml() {
        assert_eq!(xml("<a b='c'>&\"\u{1}\u{ffff}"), "&lt;a b=&apos;c&apos;&gt;&amp;&quot;\\u{1}\\u{ffff}");
    }
}
