//! A failure of the program on one unit is that unit's diagnostic; the others go on.

use onus_source::{Code, Diagnostic};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs `work` on what lies at `path`.
///
/// # Errors
/// The diagnostic that tells of a panic.
pub(crate) fn catch<T>(path: &str, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    // What a panic leaves behind is dropped: the shared maps of `Sources` and `Documents` only ever gain whole entries.
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let reason = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "no reason given".to_owned());
        let reason: String = reason.chars().take(256).collect();
        let shown = if path.is_empty() { "." } else { path };
        Diagnostic::new(Code::Crashed, format!("onus failed on this unit: {reason}"))
            .in_path(shown)
            .with_help("Report this as a defect of onus; the other units were judged.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_diagnostic() {
        let diagnostic = catch("a", || -> () { panic!("no {}", 1) }).unwrap_err();
        assert_eq!((diagnostic.code, diagnostic.path.as_deref()), (Code::Crashed, Some("a")));
        assert!(diagnostic.message.ends_with("no 1"));
        assert_eq!(catch("a", || 1).ok(), Some(1));
    }
}
