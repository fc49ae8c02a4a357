//! The table, and functions called with values read from JSON.

use super::*;

fn run(name: &str, args: &str) -> Result<String, Error> {
    let sources = Sources::in_memory([("a.txt", "hello\n"), ("sub/b.txt", "b")]);
    let budget = Budget::default();
    let ctx = Context { sources: &sources, working_directory: "", budget: &budget };
    let args = call("jsondecode", &[Value::string(args)], &ctx)?;
    let value = call(name, args.as_sequence().unwrap(), &ctx)?;
    if !value.is_wholly_known() {
        return Ok("unknown".to_owned());
    }
    let mut out = String::new();
    encoding::encode(&value, &mut out, &budget)?;
    Ok(out)
}

#[test]
fn the_table_is_sorted() {
    assert!(signature::all().windows(2).all(|pair| pair[0].name < pair[1].name));
    assert!(exists("upper") && exists("core::upper") && exists("provider::aws::arn_parse") && !exists("uppercase"));
}

#[test]
fn functions_give_what_terraform_gives() {
    let recorded = include_str!("../../../tests/oracle/functions.tsv");
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in recorded.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [name, args, expected] = parts.as_slice() else { panic!("{line}") };
        count += 1;
        let got = run(name, args).unwrap_or_else(|_| "error".to_owned());
        if got != *expected {
            wrong.push(format!("{name}({args})\n  terraform {expected}\n  onus      {got}"));
        }
    }
    assert!(count >= 280, "only {count} recorded calls");
    assert!(wrong.is_empty(), "{} of {count} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn growth_is_refused() {
    for (name, args) in
        [("indent", "[1000000000, \"a\\nb\"]"), ("format", "[\"%999999999d\", 1]"), ("format", "[\"%.999999999f\", 1]")]
    {
        assert_eq!(run(name, args).map_err(|error| error.kind), Err(ErrorKind::Limit), "{name}");
    }
}

#[test]
fn unknown_arguments_make_only_unknown_what_depends_on_them() {
    let sources = Sources::in_memory([("a", "")]);
    let budget = Budget::default();
    let ctx = Context { sources: &sources, working_directory: "", budget: &budget };
    let unknown = Value::unknown(Unknown::attribute("a.b", "id"));
    let pair = Value::tuple(vec![Value::string("a"), unknown.clone()]);
    let run = |name: &str, args: &[Value]| call(name, args, &ctx).unwrap();
    assert_eq!(run("length", std::slice::from_ref(&pair)), Value::number(2));
    assert_eq!(run("contains", &[pair.clone(), Value::string("a")]), Value::bool(true));
    assert!(run("contains", &[pair.clone(), Value::string("b")]).is_unknown());
    assert_eq!(run("coalesce", &[Value::string("x"), unknown.clone()]), Value::string("x"));
    assert!(run("join", &[Value::string(","), pair]).is_unknown());
    let slice = run("slice", &[unknown.clone(), Value::number(0), Value::number(3)]);
    assert_eq!(run("length", &[slice]), Value::number(3));
    let joined = run("upper", &[unknown]);
    assert_eq!(joined.references().len(), 1);
}

#[test]
fn sensitive_arguments_make_sensitive_results() {
    let sources = Sources::in_memory([("a", "")]);
    let budget = Budget::default();
    let ctx = Context { sources: &sources, working_directory: "", budget: &budget };
    let secret = Value::string("x").with_marks(Marks { sensitive: true, ..Marks::NONE });
    assert!(call("upper", std::slice::from_ref(&secret), &ctx).unwrap().marks.sensitive);
    assert!(call("jsonencode", &[Value::tuple(vec![secret])], &ctx).unwrap().marks.sensitive);
}
