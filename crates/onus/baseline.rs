//! A baseline is a JSON report of an earlier scan: what was found then doesn't count now.

use crate::exit::Exit;
use crate::message;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

/// The part of a report that counts here.
#[derive(Deserialize)]
struct Report {
    version: u32,
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    fingerprint: String,
    suppressed: Option<serde::de::IgnoredAny>,
}

/// The fingerprints of the findings of a report. What was suppressed then has to be suppressed by its own means now.
pub(crate) fn read(path: &Path) -> Result<BTreeSet<String>, Exit> {
    let failed = |reason: &str| {
        let help = "Make one with `onus scan --format json --output FILE`.";
        message::failed(&format!("`{}` is no baseline: {reason}", path.display()), Some(help))
    };
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error.to_string()))?;
    let report: Report = serde_json::from_str(&text).map_err(|error| failed(&error.to_string()))?;
    if report.version != 1 {
        return Err(failed(&format!("version {} is not known", report.version)));
    }
    let counted = report.findings.into_iter().filter(|finding| finding.suppressed.is_none());
    Ok(counted.map(|finding| finding.fingerprint).collect())
}
