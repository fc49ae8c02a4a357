//! A case on disk, the program on it, and what must hold.

use super::{Case, Told};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// What the good module beside a case has: a security group that is open to the world.
const GOOD: &str = r#"resource "aws_security_group" "good" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
"#;

/// The policy that finds it.
const FOUND: &str = "aws-vpc-security-group-admin-ports";

/// A case that takes longer hangs: far above what the slowest takes on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a scan may take of memory, in KiB, beyond the stacks that it reserves: `ulimit -v` is all that a shell offers.
const MEMORY: u64 = 6 * 1024 * 1024;

/// Runs the program on `root` with a limit on memory and time; `None` when it hung.
fn scan(root: &Path, arguments: &[&str]) -> Option<Output> {
    let mut child = Command::new("bash")
        .args(["-c", &format!("ulimit -v {MEMORY}; exec \"$@\""), "bash", env!("CARGO_BIN_EXE_onus"), "scan"])
        .args(arguments)
        .current_dir(root)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("ONUS_TEST_CANARY", "canary-of-the-environment")
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(root.with_extension("out")).unwrap())
        .stderr(std::fs::File::create(root.with_extension("err")).unwrap())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if start.elapsed() > PATIENCE => {
                child.kill().unwrap();
                child.wait().unwrap();
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let read = |ending: &str| std::fs::read(root.with_extension(ending)).unwrap();
    Some(Output { status, stdout: read("out"), stderr: read("err") })
}

/// Everything that doesn't hold of a case.
pub(super) fn failures(case: &Case) -> Vec<String> {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("root");
    let write = |path: &Path, bytes: &[u8]| {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    write(&place.path().join("outside/secret.tf"), b"# canary-outside\nresource \"aws_sqs_queue\" \"canary\" {}\n");
    write(&place.path().join("outside/secret.txt"), b"canary-outside");
    write(&root.join("good/main.tf"), GOOD.as_bytes());
    std::fs::create_dir_all(root.join("bad")).unwrap();
    for (path, bytes) in &case.files {
        write(&root.join(path), bytes);
    }
    (case.arrange)(&root);

    let mut failures = Vec::new();
    for format in ["json", "full", "concise", "sarif", "github", "markdown", "gitlab", "junit"] {
        if format != "json" && format != "full" && !case.every_format {
            continue;
        }
        let arguments = ["--root", ".", "--format", format, "--show", "all", "--show-skipped", "--verbose"];
        let Some(output) = scan(&root, &arguments) else {
            failures.push(format!("{format}: no end within {PATIENCE:?}"));
            break;
        };
        failures.extend(whole(case, format, &output).into_iter().map(|failure| format!("{format}: {failure}")));
    }
    if place.path().join("pwned").exists() || root.join("pwned").exists() || root.join("bad/pwned").exists() {
        failures.push("something of the scanned tree was run".to_owned());
    }
    failures
}

/// What must hold of one run.
fn whole(case: &Case, format: &str, output: &Output) -> Vec<String> {
    let mut failures = Vec::new();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    match output.status.code() {
        None => failures.push(format!("ended by a signal: {}", stderr.lines().last().unwrap_or_default())),
        Some(0) => failures.push("exit code 0 beside a finding".to_owned()),
        Some(1) if case.told == Told::Incomplete => failures.push("exit code 1 for input that was not read".to_owned()),
        Some(1 | 2) => {}
        Some(code) => failures.push(format!("exit code {code}")),
    }
    if stderr.contains("panicked") || stderr.contains("overflowed") {
        failures.push(format!("panic: {}", stderr.lines().next().unwrap_or_default()));
    }
    for canary in ["canary-outside", "canary-of-the-environment", "canary-secret", "aws_sqs_queue.canary"] {
        if stdout.contains(canary) || stderr.contains(canary) {
            failures.push(format!("{canary} in the output"));
        }
    }
    failures.extend(steering(format, &stdout));
    failures.extend(steering("standard error", &stderr));
    if format == "json" {
        failures.extend(judged(case, &output.stdout));
    } else if !stdout.contains(FOUND) {
        failures.push("the good module was not judged".to_owned());
    }
    if format == "sarif" {
        failures.extend(sarif(case, &output.stdout));
    }
    failures
}

/// Characters and lines that would steer who reads them.
fn steering(what: &str, text: &str) -> Option<String> {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if let Some(c) = text.chars().find(|c| steers(*c)) {
        return Some(format!("{what} holds {c:?}"));
    }
    let command = text.lines().find(|line| {
        (what != "github" && line.trim_start().starts_with("::")) || line.contains("##[") || line.contains("##vso[")
    });
    command.map(|line| format!("{what} speaks to the CI: {line}"))
}

fn judged(case: &Case, bytes: &[u8]) -> Vec<String> {
    let report: Value = match serde_json::from_slice(bytes) {
        Ok(report) => report,
        Err(error) => return vec![format!("no JSON: {error}")],
    };
    let mut failures = Vec::new();
    let list = |key: &str| report[key].as_array().cloned().unwrap_or_default();
    let is_good = |finding: &Value| {
        finding["id"] == FOUND && finding["location"]["path"].as_str().is_some_and(|path| path.starts_with("good/"))
    };
    if !list("findings").iter().any(is_good) {
        failures.push("the good module was not judged".to_owned());
    }
    let tells = |diagnostic: &Value| {
        diagnostic["severity"] != "note"
            && diagnostic["location"]["path"].as_str().is_some_and(|path| !path.starts_with("good/"))
    };
    let told = list("diagnostics").iter().any(tells);
    match case.told {
        Told::Incomplete if report["summary"]["complete"] != false => failures.push("said to be complete".to_owned()),
        Told::Incomplete | Told::Diagnostic if !told => failures.push("nothing was said about it".to_owned()),
        Told::Unknown if report["summary"]["unknown"] == 0 && !told => {
            failures.push("neither unknown nor a diagnostic".to_owned());
        }
        _ => {}
    }
    if let Some(expected) = case.finds {
        let found = list("findings");
        let here =
            |finding: &&Value| finding["location"]["path"].as_str().is_some_and(|path| !path.starts_with("good/"));
        if !found.iter().filter(here).any(|finding| finding["id"] == expected) {
            failures.push(format!("{expected} was not found"));
        }
    }
    failures
}

fn sarif(case: &Case, bytes: &[u8]) -> Vec<String> {
    let Ok(report) = serde_json::from_slice::<Value>(bytes) else { return vec!["no JSON".to_owned()] };
    let run = &report["runs"][0];
    let mut failures = Vec::new();
    if case.told == Told::Incomplete && run["invocations"][0]["executionSuccessful"] != false {
        failures.push("executionSuccessful is not false".to_owned());
    }
    for result in run["results"].as_array().into_iter().flatten() {
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap_or_default();
        let safe = |c: char| c.is_ascii_alphanumeric() || "-._~/%!$&'()*+,;=@".contains(c);
        if uri.is_empty() || uri.starts_with('/') || !uri.chars().all(safe) {
            failures.push(format!("the address {uri:?}"));
        }
    }
    failures
}
