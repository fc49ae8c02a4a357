//! What `onus eval` and `onus parse` print.

use crate::command::{directory, onus};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

fn evaluated(directory: &Path, arguments: &[&str]) -> Value {
    let output = onus(directory, &[&["eval"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", crate::command::stderr(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The answers, a line of JSON each, to lines on standard input.
pub(crate) fn answers(directory: &Path, arguments: &[&str], input: &str) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onus"))
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn values(lines: &[String]) -> Vec<Value> {
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn known_values_and_unknown_leaves_stand_side_by_side() {
    let files = directory(&[(
        "main.tf",
        "variable \"x\" {}\nresource \"a_b\" \"c\" {\n  name = var.x\n  tags = { id = a_b.d.id }\n  all  = a_b.d.id\n}\nresource \"a_b\" \"d\" {}\n",
    )]);
    let report = evaluated(files.path(), &["--var", "x=n", "."]);
    let resource = &report["resources"][0];
    assert_eq!(resource["address"], "a_b.c");
    assert_eq!(resource["values"], json!({"name": "n", "tags": {"id": null}}));
    assert_eq!(resource["unknown"], json!({"tags": {"id": true}, "all": true}));
    assert_eq!(resource["ranges"]["/name"], json!({"file": "main.tf", "start": [3, 10], "end": [3, 15]}));
}

#[test]
fn expressions_are_answered_one_by_one() {
    let files = directory(&[("main.tf", "locals {\n  n = 30\n}\n")]);
    let input = "{\"id\": 1, \"expr\": \"local.n / 4\"}\n{\"id\": \"b\", \"expr\": \"1 +\"}\n{\"id\": 3, \"expr\": \"upper(1, 2)\"}\n";
    let answers = values(&answers(files.path(), &["eval", "--expr-stdin", "."], input));
    assert_eq!(
        answers[0],
        json!({"id": 1, "ok": true, "value": 7.5, "unknown": false, "sensitive": false, "type": "number"})
    );
    assert_eq!(answers[1]["error"]["kind"], "syntax");
    assert_eq!(answers[2]["error"]["kind"], "eval");
}

#[test]
fn parsing_tells_places_of_blocks_and_attributes() {
    let files = directory(&[]);
    let text = "a \"l\" {\n  b {\n    c = (1)\n  }\n}\n";
    let input = json!({"id": 7, "text": text}).to_string();
    let answers = values(&answers(files.path(), &["parse", "--format", "jsonl"], &input));
    assert_eq!(
        answers[0],
        json!({
            "id": 7, "valid": true, "diags": [],
            "blocks": [
                {"path": "a[0]", "labels": ["l"], "start": 1, "end": 5},
                {"path": "a[0].b[0]", "labels": [], "start": 2, "end": 4},
            ],
            "attrs": [{"path": "a[0].b[0].c", "line": 3, "expr_start": [3, 9], "expr_end": [3, 12]}],
        })
    );
}
