use super::*;

fn body(text: &str) -> Body {
    let parsed = parse(text, FileId::NONE);
    assert_eq!(parsed.diagnostics, [], "{text}");
    parsed.body
}

fn expr(text: &str) -> Expr {
    parse_expression(text, FileId::NONE).unwrap()
}

/// An expression with every operator in parentheses.
fn shape(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Binary(op, a, b) => format!("({} {op:?} {})", shape(a), shape(b)),
        ExprKind::Unary(op, a) => format!("({op:?} {})", shape(a)),
        ExprKind::Variable(name) => name.to_string(),
        ExprKind::Number(text) => text.to_string(),
        ExprKind::Parens(inner) => shape(inner),
        ExprKind::GetAttr(a, name) => format!("{}.{}", shape(a), name.name),
        ExprKind::Index(a, b) => format!("{}[{}]", shape(a), shape(b)),
        ExprKind::Splat(a, kind, b) => format!("splat({}, {kind:?}, {})", shape(a), shape(b)),
        ExprKind::SplatItem => "@".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn operators_bind_by_precedence() {
    for (text, expected) in [
        ("a + b * c", "(a Add (b Multiply c))"),
        ("a * b + c", "((a Multiply b) Add c)"),
        ("a - b - c", "((a Subtract b) Subtract c)"),
        ("a || b && c == d + 1", "(a Or (b And (c Equal (d Add 1))))"),
        ("!a && b", "((Not a) And b)"),
        ("-a + b", "((Negate a) Add b)"),
        ("(a + b) * c", "((a Add b) Multiply c)"),
    ] {
        assert_eq!(shape(&expr(text)), expected, "{text}");
    }
}

#[test]
fn splats_take_what_belongs_to_them() {
    for (text, expected) in [
        ("a.b[*].c[0]", "splat(a.b, Full, @.c[0])"),
        ("a.b.*.c[0]", "splat(a.b, Attribute, @.c)[0]"),
        ("a.0.b", "a.0.b"),
    ] {
        assert_eq!(shape(&expr(text)), expected, "{text}");
    }
}

#[test]
fn places_are_bytes_of_the_file() {
    let text = "\u{feff}resource \"a\" \"ü\" {\n  name = \"x\"\n}\n";
    let parsed = parse(text, FileId::NONE);
    let block = parsed.body.blocks.first().unwrap();
    assert_eq!(text.get(block.header.start as usize..block.header.end as usize), Some("resource \"a\" \"ü\""));
    let attribute = block.body.attribute("name").unwrap();
    assert_eq!(text.get(attribute.range.start as usize..attribute.range.end as usize), Some("name = \"x\""));
}

#[test]
fn a_broken_block_is_lost_alone() {
    let text = "resource \"a\" \"x\" {\n  b = \n}\nresource \"a\" \"y\" {\n  c = 1\n}\nlocals {\n  d = [1,,]\n}\n";
    let sources = onus_source::Sources::in_memory([("a.tf", text)]);
    let parsed = parse(text, sources.load("a.tf").unwrap().id());
    assert_eq!(parsed.diagnostics.len(), 2);
    let lines: Vec<usize> = parsed
        .diagnostics
        .iter()
        .map(|d| text.get(..d.span.map_or(0, |s| s.start as usize)).unwrap_or("").matches('\n').count() + 1)
        .collect();
    assert_eq!(parsed.body.blocks.len(), 1, "{parsed:?}");
    assert!(lines.contains(&8), "{lines:?}");
}

#[test]
fn heredocs_are_dedented_and_end_with_their_newline() {
    let body = body("a = <<-EOT\n    x\n      y\n    EOT\n");
    let ExprKind::String(text) = &body.attribute("a").unwrap().expr.kind else { panic!("{body:?}") };
    assert_eq!(&**text, "x\n  y\n");
}

#[test]
fn strip_markers_strip() {
    let body = body("a = \"x  ${~ b ~}  y\"\n");
    let ExprKind::Template(template) = &body.attribute("a").unwrap().expr.kind else { panic!("{body:?}") };
    assert!(
        matches!(template.parts.as_slice(), [TemplatePart::Text(x), _, TemplatePart::Text(y)] if &**x == "x" && &**y == "y")
    );
}

#[test]
fn comments_are_found_outside_strings_only() {
    let parsed = parse("# one\na = \"# no\" // two\nb = <<E\n# no\nE\n/* three */\n", FileId::NONE);
    let texts: Vec<_> = parsed.comments.iter().map(|c| (&*c.text, c.own_line)).collect();
    assert_eq!(texts, [("one", true), ("two", false), ("three", true)]);
}

#[test]
fn deep_nesting_is_a_diagnostic() {
    let text = format!("a = {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(parse(&text, FileId::NONE).diagnostics.first().map(|d| d.code), Some(Code::Limit));
}

#[test]
fn json_gives_the_same_blocks() {
    let parsed = parse_json(
        r#"{"//": "x", "resource": {"aws_s3_bucket": {"b": {"bucket": "${var.n}-x", "tags": {"a": 1}, "depends_on": ["aws_s3_bucket.c"]}}}, "variable": {"n": {"default": "${x}"}}}"#,
        FileId::NONE,
    );
    assert_eq!(parsed.diagnostics, []);
    let block = parsed.body.blocks_of("resource").next().unwrap();
    assert_eq!(block.labels.iter().map(|l| &*l.text).collect::<Vec<_>>(), ["aws_s3_bucket", "b"]);
    assert!(matches!(block.body.attribute("bucket").unwrap().expr.kind, ExprKind::Template(_)));
    let variable = parsed.body.blocks_of("variable").next().unwrap();
    assert!(
        matches!(&variable.body.attribute("default").unwrap().expr.kind, ExprKind::String(text) if &**text == "${x}")
    );
}
