//! Conditions: true, false, or not known.

use super::scalar::text;
use super::stack::Stack;
use onus_model::{Part, Value};
use onus_parse::node::Node;
use onus_source::Code;

/// Whether the condition called `name` holds; `None` when it can't be known.
pub(super) fn named(stack: &Stack<'_>, name: &str, at: &Node) -> Option<bool> {
    if let Some(assumed) = stack.assumed(name) {
        return Some(assumed);
    }
    if let Some(known) = stack.conditions.borrow().get(name) {
        if known.is_none() {
            stack.report(Code::Cycle, format!("the condition `{name}` refers to itself"), at.range);
        }
        return known.flatten();
    }
    let Some(node) = stack.declared("Conditions", name) else {
        stack.report(Code::Undeclared, format!("the condition `{name}` is not declared"), at.range);
        return None;
    };
    stack.conditions.borrow_mut().insert(name.to_owned(), None);
    let truth = evaluate(stack, node);
    stack.conditions.borrow_mut().insert(name.to_owned(), Some(truth));
    if truth.is_none() {
        stack.leave_open(name);
    }
    truth
}

/// Whether a condition expression holds.
pub(super) fn evaluate(stack: &Stack<'_>, node: &Node) -> Option<bool> {
    stack.deeper(node, || expression(stack, node)).flatten()
}

fn expression(stack: &Stack<'_>, node: &Node) -> Option<bool> {
    // Only here is `Condition: Name` a function: elsewhere it may be a property.
    if let Some([entry]) = node.entries()
        && &*entry.key.text == "Condition"
    {
        return named(stack, entry.value.text()?, node);
    }
    let Some(call) = super::intrinsic::call(node) else {
        return match text(&stack.value(node))?.as_ref() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
    };
    let argument = call.argument;
    let arms = || argument.items().unwrap_or_default().iter().map(|arm| evaluate(stack, arm));
    match &*call.name {
        "Condition" => named(stack, argument.text()?, node),
        "Fn::Not" => arms().next().flatten().map(|truth| !truth),
        "Fn::And" => {
            let all: Vec<Option<bool>> = arms().collect();
            if all.contains(&Some(false)) {
                Some(false)
            } else {
                all.into_iter().collect::<Option<Vec<_>>>().map(|_| true)
            }
        }
        "Fn::Or" => {
            let all: Vec<Option<bool>> = arms().collect();
            if all.contains(&Some(true)) {
                Some(true)
            } else {
                all.into_iter().collect::<Option<Vec<_>>>().map(|_| false)
            }
        }
        "Fn::Equals" => {
            let [a, b] = argument.items()? else {
                stack.report(Code::Evaluation, "`Fn::Equals` compares two values", node.range);
                return None;
            };
            equal(&stack.value(a), &stack.value(b))
        }
        _ => stack.value(node).as_bool(),
    }
}

/// Whether two values are equal, as texts; `None` when that can't be known.
fn equal(a: &Value, b: &Value) -> Option<bool> {
    if let (Some(a), Some(b)) = (text(a), text(b)) {
        return Some(a == b);
    }
    if a.is_wholly_known() && b.is_wholly_known() {
        return Some(a.data == b.data);
    }
    let (unknown, known) = if a.is_unknown() { (a.as_unknown()?, b) } else { (b.as_unknown()?, a) };
    let known_text = text(known)?;
    if !unknown.alternatives.is_empty() {
        let each = |arm: &Value| equal(arm, known);
        let all: Option<Vec<bool>> = unknown.alternatives.iter().map(each).collect();
        let first = *all.as_ref()?.first()?;
        return all?.iter().all(|one| *one == first).then_some(first);
    }
    // `app-${Env}` is not `db`, whatever the environment.
    let starts = unknown.parts.first().is_none_or(|part| match part {
        Part::Text(start) => known_text.starts_with(&**start),
        Part::Hole(_) => true,
    });
    let ends = unknown.parts.last().is_none_or(|part| match part {
        Part::Text(end) => known_text.ends_with(&**end),
        Part::Hole(_) => true,
    });
    (!(starts && ends)).then_some(false)
}
