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
fn what_is_broken_is_lost_alone() {
    let text =
        "resource \"a\" \"x\" {\n  b = \n  c = 2\n}\nresource \"a\" \"y\" {\n  c = 1\n}\nlocals {\n  d = [1,,]\n}\n";
    let sources = onus_source::Sources::in_memory([("a.tf", text)]);
    let parsed = parse(text, sources.load("a.tf").unwrap().id());
    let line = |d: &Diagnostic| text.get(..d.span.unwrap().start as usize).unwrap().matches('\n').count() + 1;
    assert_eq!(parsed.diagnostics.iter().map(line).collect::<Vec<_>>(), [2, 9]);
    let [x, y, locals] = parsed.body.blocks.as_slice() else { panic!("{parsed:?}") };
    // A broken argument isn't taken for one that is left out.
    assert_eq!(x.body.attribute("b").unwrap().expr.kind, ExprKind::Invalid);
    assert!(x.body.attribute("c").is_some() && y.body.attribute("c").is_some());
    assert_eq!(locals.body.attribute("d").unwrap().expr.kind, ExprKind::Invalid);
}

#[test]
fn a_block_that_is_not_closed_ends_where_the_next_one_starts() {
    for text in ["a {\n  b = [1,\nc \"d\" {\n  e = 1\n}\n", "a {\n  b = \"${x\nc \"d\" {\n  e = 1\n}\n"] {
        let parsed = parse(text, FileId::NONE);
        assert!(!parsed.diagnostics.is_empty());
        let c = parsed.body.blocks_of("c").next().unwrap();
        assert_eq!(c.body.attribute("e").unwrap().expr.kind, ExprKind::Number("1".into()));
    }
}

#[test]
fn nesting_is_bounded_in_every_form() {
    let deep = |open: &str, inner: &str, close: &str| {
        format!("a = {}{inner}{}\n", open.repeat(100_000), close.repeat(100_000))
    };
    // The tree of what is just allowed is dropped on this thread as well.
    let run = move || {
        for text in [
            deep("(", "1", ")"),
            deep("[", "", "]"),
            deep("{a=", "1", "}"),
            deep("f(", "", ")"),
            deep("x[", "0", "]"),
            deep("\"${", "1", "}\""),
            deep("x ? 1 : ", "2", ""),
            deep("1 + ", "2", ""),
            deep("!", "true", ""),
            deep("", "x", ".a"),
            deep("", "x", "[*]"),
            deep("", "x", "[0]"),
            deep("x {\n", "", "}\n").split_off(4),
        ] {
            let found = parse(&text, FileId::NONE).diagnostics;
            assert!(found.iter().any(|d| d.code == onus_source::Code::Limit), "{}", text.get(..20).unwrap());
        }
    };
    std::thread::Builder::new().stack_size(8 << 20).spawn(run).unwrap().join().unwrap();
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

/// Names and places of all arguments, and of blocks with their labels.
fn outline(body: &Body, path: &str, found: &mut Vec<(String, Range)>) {
    for attribute in &body.attributes {
        found.push((format!("{path}{}", attribute.name.name), attribute.expr.range));
    }
    for block in &body.blocks {
        let labels: Vec<&str> = block.labels.iter().map(|label| &*label.text).collect();
        let path = format!("{path}{}({})/", block.kind.name, labels.join(","));
        found.push((path.clone(), block.range));
        outline(&block.body, &path, found);
    }
}

fn outline_of_hcl_edit(body: &hcl_edit::structure::Body, path: &str, found: &mut Vec<(String, Range)>) {
    use hcl_edit::Span as _;
    let range = |span: Option<std::ops::Range<usize>>| span.map(|span| Range::new(span.start, span.end)).unwrap();
    for attribute in body.attributes() {
        found.push((format!("{path}{}", attribute.key.as_str()), range(attribute.value.span())));
    }
    for block in body.blocks() {
        let labels: Vec<&str> = block.labels.iter().map(|label| label.as_str()).collect();
        let path = format!("{path}{}({})/", block.ident.as_str(), labels.join(","));
        found.push((path.clone(), range(block.span())));
        outline_of_hcl_edit(&block.body, &path, found);
    }
}

#[test]
fn every_file_of_the_corpora_is_read_as_hcl_edit_reads_it() {
    let mut files = Vec::new();
    let mut directories = vec![std::path::PathBuf::from("/work/shared/corpora")];
    while let Some(directory) = directories.pop() {
        let Ok(entries) = std::fs::read_dir(directory) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                directories.push(path);
            } else if path.extension().is_some_and(|extension| extension == "tf") {
                files.push(path);
            }
        }
    }
    let mut refused = 0;
    for path in &files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let ours = parse(&text, FileId::NONE);
        assert_eq!(ours.diagnostics, [], "{}", path.display());
        // It refuses a few that Terraform accepts.
        let Ok(theirs) = hcl_edit::parser::parse_body(&text) else {
            refused += 1;
            continue;
        };
        let (mut a, mut b) = (Vec::new(), Vec::new());
        outline(&ours.body, "", &mut a);
        outline_of_hcl_edit(&theirs, "", &mut b);
        // A heredoc's place ends with its marker here.
        a.sort();
        b.sort();
        for (a, b) in a.iter().zip(&b) {
            let heredoc = text.get(a.1.start as usize..).unwrap().starts_with("<<");
            assert!(a == b || (heredoc && a.0 == b.0 && a.1.start == b.1.start), "{}: {a:?} {b:?}", path.display());
        }
        assert_eq!(a.len(), b.len(), "{}", path.display());
    }
    assert!(refused * 100 <= files.len(), "hcl-edit refuses {refused} of {}", files.len());
}

#[test]
fn a_bracket_that_is_never_closed_takes_no_block_behind_it_along() {
    let text = "resource \"a\" \"b\" {\n  x = [\n}\nresource \"c\" \"d\" {}\nresource \"e\" \"f\" {}\n";
    let parsed = parse(text, FileId::NONE);
    assert!(!parsed.diagnostics.is_empty());
    let names: Vec<&str> = parsed.body.blocks.iter().map(|block| &*block.labels[0].text).collect();
    assert_eq!(names, ["a", "c", "e"]);
}
