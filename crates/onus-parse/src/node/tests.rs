use super::*;
use onus_source::{Code, Sources};

fn yaml(text: &str) -> Parsed {
    let sources = Sources::in_memory([("a.yaml", text)]);
    parse_yaml(text, sources.load("a.yaml").unwrap().id())
}

#[test]
fn tags_and_styles_are_kept() {
    let parsed = yaml("A: !Sub \"${B}\"\nC: !GetAtt X.Arn\nD: yes\nE: ~\nF: |\n  text\nG: !If [a, {b: 1}, !Ref c]\n");
    assert_eq!(parsed.diagnostics, []);
    let root = parsed.root.unwrap();
    assert_eq!(root.get("A").unwrap().tag.as_deref(), Some("Sub"));
    assert_eq!(root.get("C").unwrap().text(), Some("X.Arn"));
    let style = |key: &str| match &root.get(key).unwrap().kind {
        NodeKind::Scalar(scalar) => Some(scalar.style),
        _ => None,
    };
    assert_eq!((style("A"), style("D"), style("F")), (Some(Style::Quoted), Some(Style::Plain), Some(Style::Quoted)));
    assert_eq!(root.get("E").unwrap().kind, NodeKind::Null);
    let choice = root.get("G").unwrap();
    assert_eq!(choice.tag.as_deref(), Some("If"));
    assert_eq!(choice.items().unwrap().get(2).unwrap().tag.as_deref(), Some("Ref"));
}

#[test]
fn places_are_bytes_of_the_file() {
    let text = "\u{feff}Ü: # ä\n  Key: wert\r\n  L: [1, 2]\n";
    let parsed = yaml(text);
    let root = parsed.root.unwrap();
    let of = |range: Range| text.get(range.start as usize..range.end as usize).unwrap();
    let inner = root.get("Ü").unwrap();
    let entry = inner.entry("Key").unwrap();
    assert_eq!((of(entry.key_range), of(entry.value.range)), ("Key", "wert"));
    assert_eq!(of(inner.get("L").unwrap().range), "[1, 2]");
    assert_eq!(of(inner.range), "Key: wert\r\n  L: [1, 2]");
    assert_eq!(
        parsed.comments.iter().map(|c| (of(c.range), &*c.text, c.own_line)).collect::<Vec<_>>(),
        [("# ä", "ä", false)]
    );
}

#[test]
fn what_is_wrong_is_said_at_its_place() {
    for (text, code, line) in [
        ("a: 1\nb: [1, 2\nc: 3\n", Code::Syntax, None),
        ("a: 1\na: 2\n", Code::Duplicate, Some(2)),
        ("x: &x {y: 1}\nz:\n  <<: *x\n", Code::Unsupported, Some(3)),
    ] {
        let parsed = yaml(text);
        let found = parsed.diagnostics.first().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(found.code, code, "{text}");
        if let Some(line) = line {
            let start = found.span.unwrap().start as usize;
            assert_eq!(text.get(..start).unwrap().matches('\n').count() + 1, line, "{text}");
        }
    }
}

#[test]
fn merge_keys_bring_in_what_the_mapping_has_not() {
    let parsed = yaml("a: &a {x: 1, y: 2}\nb: &b {z: 3}\nc:\n  <<: [*a, *b]\n  y: own\n");
    let merged = parsed.root.unwrap();
    let entries = merged.get("c").unwrap().entries().unwrap();
    let shown: Vec<_> = entries.iter().map(|entry| (&*entry.key.text, entry.value.text().unwrap())).collect();
    assert_eq!(shown, [("y", "own"), ("x", "1"), ("z", "3")]);
}

#[test]
fn aliases_are_bounded() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..9 {
        let line = vec![format!("*a{}", i - 1); 10].join(", ");
        text.push_str(&format!("a{i}: &a{i} [{line}]\n"));
    }
    assert_eq!(yaml(&text).diagnostics.first().map(|d| d.code), Some(Code::Limit));
    // The parser has a limit of its own, below ours, and says so as an error.
    assert!(!yaml(&"[".repeat(100_000)).diagnostics.is_empty());
}

#[test]
fn json_is_strict() {
    let sources = Sources::in_memory([("a.json", "")]);
    let id = sources.load("a.json").unwrap().id();
    let parsed = parse_json("{\"a\": [1.50, true, null, \"x\\n\"]}", id);
    assert_eq!(parsed.diagnostics, []);
    let root = parsed.root.unwrap();
    assert_eq!(root.get("a").unwrap().items().unwrap().first().unwrap().text(), Some("1.50"));
    for text in ["{a: 1}", "{\"a\": 1,}", "// x\n{}", "{\"a\": 'b'}", "{\"a\": 1", "{} {}"] {
        assert_eq!(parse_json(text, id).diagnostics.first().map(|d| d.code), Some(Code::Syntax), "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(parse_json(&deep, id).diagnostics.first().map(|d| d.code), Some(Code::Limit));
}
