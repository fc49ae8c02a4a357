use super::*;
use onus_catalogue::SpellingStep;
use onus_model::Value;
use std::sync::Arc;

/// `a.b[name=x].c` as a path; the value true.
fn setting(path: &str) -> Spelling {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, rest) = part.split_once('[').unwrap_or((part, ""));
        steps.push(SpellingStep::Name(Arc::from(name)));
        if let Some((key, text)) = rest.trim_end_matches(']').split_once('=') {
            steps.push(SpellingStep::Where(Arc::from(key), Arc::from(text)));
        }
    }
    Spelling { paths: vec![steps], value: Value::bool(true) }
}

fn set(body: &str, path: &str) -> Result<String, Refusal> {
    edit(&format!("resource \"t\" \"a\" {{{body}}}"), "t", "", &[setting(path)]).map(|text| {
        let body = text.strip_prefix("resource \"t\" \"a\" {").and_then(|text| text.strip_suffix('}'));
        body.unwrap_or_else(|| unreachable!("{text}")).to_owned()
    })
}

fn becomes(before: &str, path: &str, after: &str) {
    assert_eq!(set(before, path).as_deref(), Ok(after), "{before:?} {path}");
    assert_eq!(set(after, path).as_deref(), Ok(after), "again: {after:?} {path}");
}

#[test]
fn an_attribute_is_set_or_added_where_attributes_stand() {
    becomes("", "on", "\n  on = true\n");
    becomes("\n", "on", "\n  on = true\n");
    becomes(" a = 1 ", "on", "\n  a  = 1\n  on = true\n");
    becomes(" on = false ", "on", " on = true ");
    becomes("\n  on = \"false\" # why\n  b = 1\n", "on", "\n  on = true # why\n  b = 1\n");
    becomes("\n  on = null\n", "on", "\n  on = true\n");
    becomes("\n  # first\n  a = 1\n\n  b {\n  }\n", "on", "\n  # first\n  a  = 1\n  on = true\n\n  b {\n  }\n");
    becomes("\n    b {\n    }\n", "on", "\n    on = true\n\n    b {\n    }\n");
    becomes("\n  a = 1\n\n  depends_on = [x.y]\n", "on", "\n  a  = 1\n  on = true\n\n  depends_on = [x.y]\n");
    becomes("\n  a = <<E\n  on = false\nE\n", "on", "\n  a = <<E\n  on = false\nE\n  on = true\n");
}

#[test]
fn attributes_stay_in_line() {
    becomes("\n  name = 1\n  id   = 2\n", "on", "\n  name = 1\n  id   = 2\n  on   = true\n");
    becomes("\n  a = 1\n\n  bc = 2\n  d  = 3\n", "long", "\n  a = 1\n\n  bc   = 2\n  d    = 3\n  long = true\n");
    // What was out of line is left so.
    becomes("\n  a = 1\n  bc = 2\n", "long", "\n  a = 1\n  bc = 2\n  long = true\n");
}

#[test]
fn a_nested_block_is_found_or_added() {
    becomes("", "o.on", "\n  o {\n    on = true\n  }\n");
    becomes("\n  a = 1\n", "o.on", "\n  a = 1\n\n  o {\n    on = true\n  }\n");
    becomes("\n  o {\n    x = 1\n  }\n", "o.on", "\n  o {\n    x  = 1\n    on = true\n  }\n");
    becomes("\n  o {}\n", "o.on", "\n  o {\n    on = true\n  }\n");
    let flags = "\n  f {\n    name = \"y\"\n    on   = false\n  }\n";
    let added = format!("{flags}\n  f {{\n    name = \"x\"\n    on = true\n  }}\n");
    becomes(flags, "f[name=x].on", &added);
    becomes(flags, "f[name=y].on", &flags.replace("false", "true"));
}

#[test]
fn what_is_not_plain_is_left_alone() {
    for (body, path, refusal) in [
        ("\n  on = var.on\n", "on", Refusal::Expression("on".to_owned())),
        ("\n  on = \"${var.on}\"\n", "on", Refusal::Expression("on".to_owned())),
        ("\n  on {\n  }\n", "on", Refusal::Shape("on".to_owned())),
        ("\n  o = {}\n", "o.on", Refusal::Shape("o".to_owned())),
        ("\n  dynamic \"o\" {\n    for_each = []\n    content {}\n  }\n", "o.on", Refusal::Dynamic("o".to_owned())),
        ("\n  o {}\n  o {}\n", "o.on", Refusal::Several("o".to_owned())),
        ("\n  f {\n    name = var.x\n  }\n", "f[name=x].on", Refusal::Expression("f.name".to_owned())),
        ("\n  a = 1\n", "o.p.on", Refusal::NoBlock("o".to_owned())),
        ("\n  a = 1\n", "a b", Refusal::Name("a b".to_owned())),
    ] {
        assert_eq!(set(body, path), Err(refusal), "{body}");
    }
    let on = [setting("on")];
    assert_eq!(edit("resource \"u\" \"a\" {}", "t", "", &on), Err(Refusal::OtherBlock));
    assert_eq!(edit("data \"t\" \"a\" {}", "t", "", &on), Err(Refusal::OtherBlock));
    assert_eq!(edit("resource \"t\" \"a\" {}\nx = 1", "t", "", &on), Err(Refusal::OtherBlock));
}

#[test]
fn line_ends_stay_as_they_are() {
    becomes_crlf("\n  a = 1 # x\n", "on", "\n  a  = 1 # x\n  on = true\n");
    assert_eq!(set("\r\n  a = 1\n", "on"), Err(Refusal::Unreadable));
    assert_eq!(set("\n  a = 1\r  b = 2\n", "on"), Err(Refusal::Unreadable));
}

fn becomes_crlf(before: &str, path: &str, after: &str) {
    becomes(&before.replace('\n', "\r\n"), path, &after.replace('\n', "\r\n"));
}

#[test]
fn an_indented_block_keeps_its_indentation() {
    let text = "resource \"t\" \"a\" {}";
    let after = edit(text, "t", "    ", &[setting("o.on")]).unwrap();
    assert_eq!(after, "resource \"t\" \"a\" {\n      o {\n        on = true\n      }\n    }");
}

#[test]
fn hostile_blocks_never_panic() {
    let deep =
        |open: &str, close: &str, count: usize| format!("\n  a = {}1{}\n", open.repeat(count), close.repeat(count));
    let mut bodies = vec![
        String::new(),
        "\u{feff}".to_owned(),
        "\n  a = 1e400\n".to_owned(),
        "\n  a = \"\\ud83d\"\n".to_owned(),
        "\n  a = <<E\n".to_owned(),
        format!("\n  a = \"{}\" ]\n", "x".repeat(70_000)),
        format!("\n  a = \"{}\"\n", "x".repeat(70_000)),
        format!("\n  a = \"{}\"\n", "x".repeat(MAX_BLOCK)),
        format!("\n{}", "  b {\n".repeat(2_000)),
        format!("\n  a = 1{}\n", " + 1".repeat(5_000)),
        format!("\n{}", "  b {}\n".repeat(20_000)),
    ];
    for count in [30, 60, 2_000] {
        for (open, close) in
            [("(", ")"), ("[", "]"), ("{a=", "}"), ("\"${", "}\""), ("f(", ")"), ("!", ""), ("[for x in y : ", "]")]
        {
            bodies.push(deep(open, close, count));
        }
        bodies.push(format!("\n{}{}\n", "b {\n".repeat(count), "}\n".repeat(count)));
    }
    for body in bodies {
        for path in ["on", "o.on", "a", "b.on"] {
            let _ = set(&body, path);
        }
    }
}
