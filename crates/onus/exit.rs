//! What the exit code says.

use crate::message;
use onus_model::{Outcome, Severity};
use std::process::ExitCode;

/// The exit codes. The worst that is true counts: what is incomplete outranks findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Everything was read, and nothing is at or above `--fail-on`.
    Clean = 0,
    /// There are findings at or above `--fail-on`; with `--fail-on-unknown`, or verdicts that can't be told.
    Findings = 1,
    /// The answer is incomplete or there is none: usage, configuration, a broken policy, input that can't be read or parsed.
    Failed = 2,
    /// Nothing was judged: there is nothing to scan, or the program itself failed.
    Nothing = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Whether anything was judged at all: a scan without policies finds nothing, and that is no good news.
pub(crate) fn judged(outcome: &Outcome) -> Result<(), Exit> {
    if outcome.policies.is_empty() {
        message::error("no policy was asked, so nothing was judged", Some("Look at `--select` and `--ignore`."));
        return Err(Exit::Nothing);
    }
    Ok(())
}

/// What decides between clean and findings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate {
    /// The mildest severity that fails.
    pub(crate) fail_on: Severity,
    /// Whether unknown verdicts of that severity fail too.
    pub(crate) unknown: bool,
    /// Whether findings fail at all.
    pub(crate) exit_zero: bool,
}

impl Gate {
    /// The exit code of a scan.
    pub(crate) fn judge(self, outcome: &Outcome) -> Exit {
        if outcome.is_incomplete() {
            return Exit::Failed;
        }
        let fails = outcome.judgements.iter().any(|judgement| {
            judgement.suppressed.is_none()
                && judgement.policy.severity >= self.fail_on
                && (judgement.verdict.is_finding()
                    || (self.unknown && judgement.verdict == onus_model::Verdict::Unknown))
        });
        if fails && !self.exit_zero { Exit::Findings } else { Exit::Clean }
    }
}
