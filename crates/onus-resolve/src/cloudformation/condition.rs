//! Conditions: true, false, or not known.

use super::stack::Stack;
use onus_parse::node::Node;
use onus_source::Code;

/// The deepest nesting of conditions.
const MAX_DEPTH: usize = 64;

/// Whether the condition called `name` holds; `None` when it can't be known.
pub(super) fn named(stack: &Stack<'_>, name: &str, at: &Node) -> Option<bool> {
    if let Some(known) = stack.conditions.borrow().get(name) {
        if known.is_none() {
            stack.report(Code::Cycle, format!("the condition `{name}` refers to itself"), at.range);
        }
        return known.flatten();
    }
    let Some(node) = stack.section("Conditions").and_then(|section| section.get(name)) else {
        stack.report(Code::Undeclared, format!("the condition `{name}` is not declared"), at.range);
        return None;
    };
    stack.conditions.borrow_mut().insert(name.to_owned(), None);
    let truth = evaluate(stack, node, 0);
    stack.conditions.borrow_mut().insert(name.to_owned(), Some(truth));
    truth
}

/// Whether a condition expression holds.
pub(super) fn evaluate(stack: &Stack<'_>, node: &Node, depth: usize) -> Option<bool> {
    if depth > MAX_DEPTH {
        stack.report(Code::Limit, "conditions are nested too deep", node.range);
        return None;
    }
    let Some(call) = super::intrinsic::call(node) else {
        return match super::scalar::text(&stack.value(node))?.as_ref() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
    };
    let argument = call.argument;
    let arms = || argument.items().unwrap_or_default().iter().map(|arm| evaluate(stack, arm, depth + 1));
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
            let (a, b) = (stack.value(a), stack.value(b));
            match (super::scalar::text(&a), super::scalar::text(&b)) {
                (Some(a), Some(b)) => Some(a == b),
                _ if a.is_wholly_known() && b.is_wholly_known() => Some(a.data == b.data),
                _ => None,
            }
        }
        _ => stack.value(node).as_bool(),
    }
}
