//! Names: `var.x`, `local.x`, `module.m["a"].out`, `aws_s3_bucket.b[0].id` … to values.

use super::config::{BlockKind, ResourceKey};
use super::expression::{Bindings, Error, Scope};
use super::module::{Expansion, Instances, Module, address_key};
use super::operators::{self, derived};
use onus_model::{Data, HopKind, Key, Origin, Reason, Reference, Type, Unknown, Value};
use onus_parse::hcl::{Expr, ExprKind, Ident};
use onus_source::{Code, Diagnostic, Range};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// A step from a name into its value.
#[derive(Clone, Copy)]
enum Step<'e> {
    Attribute(&'e Ident),
    Index(&'e Expr),
}

impl Step<'_> {
    fn range(&self) -> Range {
        match self {
            Self::Attribute(name) => name.range,
            Self::Index(expr) => expr.range,
        }
    }
}

/// The value of a variable, attribute access or index.
pub(super) fn evaluate(expr: &Expr, scope: &Scope<'_>) -> Result<Value, Error> {
    let mut steps = Vec::new();
    let mut base = expr;
    loop {
        match &base.kind {
            ExprKind::GetAttr(source, name) => {
                steps.push(Step::Attribute(name));
                base = source;
            }
            ExprKind::Index(source, key) => {
                steps.push(Step::Index(key));
                base = source;
            }
            _ => break,
        }
    }
    steps.reverse();
    let (value, rest) = match &base.kind {
        ExprKind::Variable(name) => match scope.bound(name) {
            Some(value) => (value.clone(), steps.as_slice()),
            None => named(name, base.range, &steps, expr.range, scope)?,
        },
        _ => (scope.evaluate(base)?, steps.as_slice()),
    };
    let mut value = value;
    for step in rest {
        value = follow(value, *step, scope)?;
    }
    // A value that has no place of its own is at home here.
    if value.origin == Origin::NONE {
        value.origin = Origin::at(expr.range.in_file(scope.file));
    }
    Ok(value)
}

fn follow(value: Value, step: Step<'_>, scope: &Scope<'_>) -> Result<Value, Error> {
    let result = match step {
        Step::Attribute(name) => operators::attribute(&value, &name.name),
        Step::Index(key) => operators::index(&value, &scope.evaluate(key)?),
    };
    let mut found = result.map_err(|message| scope.error(step.range(), message))?;
    if found.origin == Origin::NONE {
        found.origin = value.origin;
    }
    Ok(found)
}

type Named<'p, 'e> = (Value, &'p [Step<'e>]);

/// The value of what the first name and steps mean, and the steps that are left.
fn named<'p, 'e>(
    name: &str,
    name_range: Range,
    steps: &'p [Step<'e>],
    whole: Range,
    scope: &Scope<'_>,
) -> Result<Named<'p, 'e>, Error> {
    let Some(module) = scope.module else {
        return Err(scope.error(name_range, format!("`{name}` is not among the variables that are given here")));
    };
    let first = match steps.first() {
        Some(Step::Attribute(ident)) => Some(*ident),
        _ => None,
    };
    let rest = steps.get(1..).unwrap_or_default();
    let at = |value: Value, kind: HopKind, range: Range| {
        let here = Origin::at(name_range.to(range).in_file(scope.file));
        Value { origin: value.origin.reached_from(here, kind), ..value }
    };
    let evaluator = scope.evaluator;
    match (name, first) {
        ("var", Some(ident)) => match evaluator.variable(module, &ident.name) {
            Some((value, kind)) => Ok((at(value, kind, ident.range), rest)),
            None => Ok((undeclared(format!("the variable `{}` is not declared", ident.name), whole, scope), &[])),
        },
        ("local", Some(ident)) => match evaluator.local(module, &ident.name) {
            Some(value) => Ok((at(value, HopKind::Local(Arc::clone(&ident.name)), ident.range), rest)),
            None => Ok((undeclared(format!("the local value `{}` is not declared", ident.name), whole, scope), &[])),
        },
        ("each", Some(ident)) => {
            let value = match &*ident.name {
                "key" => scope.repetition.key.clone(),
                "value" => scope.repetition.value.clone(),
                _ => None,
            };
            let value = value.ok_or_else(|| scope.error(whole, format!("there is no `each.{}` here", ident.name)))?;
            Ok((at(value, HopKind::Written, ident.range), rest))
        }
        ("count", Some(ident)) => {
            let value = (&*ident.name == "index").then(|| scope.repetition.index.clone()).flatten();
            Ok((value.ok_or_else(|| scope.error(whole, format!("there is no `count.{}` here", ident.name)))?, rest))
        }
        ("path", Some(ident)) => {
            let text = match &*ident.name {
                "module" => evaluator.path_from_root(&module.directory),
                "root" => ".".to_owned(),
                "cwd" => evaluator.working_directory(),
                other => return Err(scope.error(whole, format!("there is no `path.{other}`"))),
            };
            Ok((Value::string(text), rest))
        }
        ("terraform" | "tofu", Some(ident)) => match &*ident.name {
            "workspace" => Ok((evaluator.workspace(), rest)),
            "applying" => Ok((Value::bool(false), rest)),
            other => Err(scope.error(whole, format!("there is no `terraform.{other}`"))),
        },
        // Only provisioners and postconditions have it, and these aren't evaluated.
        ("self", _) => Ok((undeclared("there is no `self` here".to_owned(), whole, scope), &[])),
        ("module", Some(ident)) => call(module, ident, rest, scope, whole),
        ("data" | "ephemeral" | "resource", Some(ident)) => {
            let Some((Step::Attribute(second), rest)) = rest.split_first() else {
                return Err(scope.error(whole, format!("`{name}` must be followed by a type and a name")));
            };
            let kind = match name {
                "data" => BlockKind::Data,
                "ephemeral" => BlockKind::Ephemeral,
                _ => BlockKind::Managed,
            };
            resource(module, kind, &ident.name, &second.name, rest, scope, whole)
        }
        (_, Some(ident)) => resource(module, BlockKind::Managed, name, &ident.name, rest, scope, whole),
        (_, None) => Ok((undeclared(format!("nothing is called `{name}` here"), whole, scope), &[])),
    }
}

fn undeclared(message: String, range: Range, scope: &Scope<'_>) -> Value {
    scope.evaluator.report(Diagnostic::new(Code::Undeclared, message).at(range.in_file(scope.file)));
    Value::unknown(Unknown::new(Type::Any, Reason::Failed))
}

/// The key of the next step, when it is an index.
fn key_step<'p, 'e>(steps: &'p [Step<'e>], scope: &Scope<'_>) -> Result<Option<(Value, Range, &'p [Step<'e>])>, Error> {
    Ok(match steps.split_first() {
        Some((Step::Index(expr), rest)) => Some((scope.evaluate(expr)?, expr.range, rest)),
        Some((Step::Attribute(name), rest)) if name.name.bytes().all(|b| b.is_ascii_digit()) => {
            Some((Value::string(Arc::clone(&name.name)), name.range, rest))
        }
        _ => None,
    })
}

/// Which of the instances a key means.
fn instance_of(key: &Value, kind: Expansion) -> Option<Key> {
    match kind {
        Expansion::Count => {
            super::convert::to_number(key)?.as_i64().and_then(|i| u64::try_from(i).ok()).map(Key::Index)
        }
        _ => super::convert::to_string(key).map(Key::Name),
    }
}

fn call<'p, 'e>(
    module: &Rc<Module>,
    name: &Ident,
    steps: &'p [Step<'e>],
    scope: &Scope<'_>,
    whole: Range,
) -> Result<Named<'p, 'e>, Error> {
    let evaluator = scope.evaluator;
    let Some(calls) = evaluator.call(module, &name.name) else {
        return Ok((undeclared(format!("the module `{}` is not called", name.name), whole, scope), &[]));
    };
    let mut steps = steps;
    if let Some(source) = &calls.missing {
        // Whatever instance and output: nobody knows.
        let mut address = calls.address.to_string();
        if let Some((key, _, rest)) = key_step(steps, scope)? {
            if let Some(key) =
                instance_of(&key, if key.as_number().is_some() { Expansion::Count } else { Expansion::ForEach })
            {
                address.push_str(&address_key(&key));
            }
            steps = rest;
        }
        let output = match steps.split_first() {
            Some((Step::Attribute(output), rest)) => {
                steps = rest;
                Arc::clone(&output.name)
            }
            _ => Arc::from(""),
        };
        let reference = Reference { address: address.into(), attribute: output };
        let unknown = Unknown::new(Type::Any, Reason::Module(Arc::clone(source)));
        return Ok((Value::unknown(Unknown { references: Arc::from([reference]), ..unknown }), steps));
    }
    let output_of = |instance: &Rc<Module>, steps: &'p [Step<'e>]| -> Result<Named<'p, 'e>, Error> {
        let Some((Step::Attribute(output), rest)) = steps.split_first() else {
            return Ok((evaluator.outputs(instance), steps));
        };
        match evaluator.output(instance, &output.name) {
            Some(value) => {
                let here = Origin::at(whole.in_file(scope.file));
                let origin = value.origin.clone().reached_from(here, HopKind::Output(Arc::clone(&output.name)));
                Ok((Value { origin, ..value }, rest))
            }
            None => {
                let message = format!("the module `{}` has no output `{}`", name.name, output.name);
                Ok((undeclared(message, whole, scope), &[]))
            }
        }
    };
    match calls.kind {
        Expansion::Single => match calls.instances.first() {
            Some((_, instance)) => output_of(instance, steps),
            None => Ok((Value::unknown(Unknown::new(Type::Any, Reason::Failed)), &[])),
        },
        Expansion::Symbolic | Expansion::Partial => {
            if let Some((key, _, rest)) = key_step(steps, scope)? {
                let wanted = instance_of(&key, Expansion::ForEach);
                let named = calls.instances.iter().find(|(key, _)| key.is_some() && *key == wanted);
                if let Some((_, instance)) = named.or_else(|| calls.instances.last()) {
                    return output_of(instance, rest);
                }
            }
            let reference = Reference { address: Arc::clone(&calls.address), attribute: Arc::from("") };
            let unknown = Unknown::new(Type::Any, Reason::Condition);
            Ok((Value::unknown(Unknown { references: Arc::from([reference]), derived: true, ..unknown }), steps))
        }
        kind => {
            if let Some((key, range, rest)) = key_step(steps, scope)?
                && !key.is_unknown()
            {
                let wanted = instance_of(&key, kind);
                let found = calls.instances.iter().find(|(key, _)| key.is_some() && *key == wanted);
                let (_, instance) = found
                    .ok_or_else(|| scope.error(range, format!("the module `{}` has no such instance", name.name)))?;
                return output_of(instance, rest);
            }
            let values = calls.instances.iter().map(|(key, instance)| (key.clone(), evaluator.outputs(instance)));
            Ok((collect(kind, values), steps))
        }
    }
}

/// All instances as one value: a tuple for `count`, an object for `for_each`.
fn collect(kind: Expansion, instances: impl Iterator<Item = (Option<Key>, Value)>) -> Value {
    if kind == Expansion::Count {
        return Value::tuple(instances.map(|(_, value)| value).collect::<Vec<_>>());
    }
    let named = instances.filter_map(|(key, value)| match key {
        Some(Key::Name(name)) => Some((name, value)),
        _ => None,
    });
    Value::object(named.collect::<BTreeMap<_, _>>())
}

fn resource<'p, 'e>(
    module: &Rc<Module>,
    kind: BlockKind,
    r#type: &str,
    name: &str,
    steps: &'p [Step<'e>],
    scope: &Scope<'_>,
    whole: Range,
) -> Result<Named<'p, 'e>, Error> {
    let key = ResourceKey { kind, r#type: r#type.into(), name: name.into() };
    let evaluator = scope.evaluator;
    let Some(instances) = evaluator.resource(module, &key) else {
        let what = if kind == BlockKind::Data { "data source" } else { "resource" };
        return Ok((undeclared(format!("the {what} `{type}.{name}` is not declared"), whole, scope), &[]));
    };
    if let Some(problem) = misuse(&instances, r#type, steps) {
        let what = format!("`{type}.{name}` {problem}");
        return Ok((undeclared(what, whole, scope), &[]));
    }
    let (value, rest) = match instances.kind {
        Expansion::Single => (instances.values.first().map(|(_, value)| value.clone()), steps),
        Expansion::Symbolic => match key_step(steps, scope)? {
            Some((_, _, rest)) => (instances.values.first().map(|(_, value)| value.clone()), rest),
            None => {
                let all: Vec<&Value> = instances.values.iter().map(|(_, value)| value).collect();
                (Some(derived(Type::Any, all)), steps)
            }
        },
        Expansion::Partial => match key_step(steps, scope)? {
            Some((key, _, rest)) => {
                let wanted = instance_of(&key, Expansion::ForEach);
                let named = instances.values.iter().find(|(key, _)| key.is_some() && *key == wanted);
                // What isn't among the known ones may be among the others.
                let found = named.or_else(|| instances.values.last());
                (found.map(|(_, value)| value.clone()), rest)
            }
            None => (Some(derived(Type::Any, instances.values.iter().map(|(_, value)| value))), steps),
        },
        kind => match key_step(steps, scope)? {
            Some((key, range, rest)) if !key.is_unknown() => {
                let wanted = instance_of(&key, kind);
                let found = instances.values.iter().find(|(key, _)| key.is_some() && *key == wanted);
                let (_, value) =
                    found.ok_or_else(|| scope.error(range, format!("`{type}.{name}` has no such instance")))?;
                (Some(value.clone()), rest)
            }
            _ => (Some(collect(kind, instances.values.iter().cloned())), steps),
        },
    };
    let Some(value) = value else {
        return Ok((Value::unknown(Unknown::new(Type::Any, Reason::Failed)), &[]));
    };
    // An attribute that the configuration sets is known, and comes from there.
    if let (Data::Object(entries), Some((Step::Attribute(attribute), rest))) = (&value.data, rest.split_first())
        && let Some(whole_resource) = super::convert::rest_of(entries)
        && let (Some(found), [reference]) = (entries.get(&attribute.name), &*whole_resource.references)
    {
        let reference = Reference { address: Arc::clone(&reference.address), attribute: Arc::clone(&attribute.name) };
        let here = Origin::at(whole.in_file(scope.file));
        let origin = found.origin.clone().reached_from(here, HopKind::Resource(reference));
        return Ok((Value { origin, ..found.clone() }, rest));
    }
    Ok((value, rest))
}

/// What is wrong with a reference to a resource whatever its values are; `try` doesn't catch it.
fn misuse(instances: &Instances, r#type: &str, steps: &[Step<'_>]) -> Option<&'static str> {
    let is_index = |name: &Ident| name.name.bytes().all(|b| b.is_ascii_digit());
    let attribute = match (instances.kind, steps) {
        (Expansion::Single, [Step::Index(key), ..])
            if matches!(key.kind, ExprKind::Number(_) | ExprKind::String(_)) =>
        {
            return Some("has neither `count` nor `for_each`, so it has no instances");
        }
        (Expansion::Single, [Step::Attribute(name), ..]) => name,
        (Expansion::ForEach | Expansion::Count, [Step::Attribute(name), ..]) if !is_index(name) => {
            return Some("has several instances: an index is needed before its attributes");
        }
        (Expansion::ForEach | Expansion::Count, [Step::Index(_), Step::Attribute(name), ..]) => name,
        _ => return None,
    };
    let known = ["id", "input", "output", "triggers_replace"];
    (r#type == "terraform_data" && !known.contains(&&*attribute.name) && !is_index(attribute))
        .then_some("has no such attribute")
}

/// The names that an iterator binds, for `dynamic`.
pub(super) fn iterator<'s>(name: &'s str, key: Value, value: Value, next: Option<&'s Bindings<'s>>) -> Bindings<'s> {
    let entries = BTreeMap::from([(Arc::from("key"), key), (Arc::from("value"), value)]);
    Bindings { name, value: Value::object(entries), next }
}
