//! What Terraform refuses without evaluating anything: names that nothing declares, reserved names, arguments that its own
//! resource doesn't have.

use super::config::{BlockKind, Config, Item, ResourceKey};
use super::module::{Evaluator, Module};
use onus_parse::hcl::{Body, Expr, ExprKind, TemplatePart};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::rc::Rc;
use std::sync::Arc;

/// Names that a variable can't have, as module calls use them.
const RESERVED: &[&str] = &["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

/// What stands for something else than a resource at the start of a reference.
const ROOTS: &[&str] =
    &["var", "local", "module", "data", "ephemeral", "resource", "each", "count", "self", "path", "terraform", "tofu"];

/// Arguments that are no values: names of providers, of attributes, of types.
const NAMES: &[&str] = &["provider", "providers", "ignore_changes", "type", "iterator"];

/// Tells of every wrong name in a module, once for all its instances.
pub(super) fn names(evaluator: &Evaluator<'_>, module: &Rc<Module>) {
    if !evaluator.checked.borrow_mut().insert(module.directory.clone()) {
        return;
    }
    let config = &module.config;
    for (name, item) in &config.variables {
        if RESERVED.contains(&&**name) {
            let message = format!("a variable can't be called `{name}`");
            evaluator.report(Diagnostic::new(Code::Evaluation, message).at(item.header()));
        }
    }
    let check = Check { evaluator, config };
    for local in config.locals.values() {
        check.expr(&local.expr, local.file, &mut Vec::new());
    }
    let blocks = config.outputs.values().chain(config.modules.values()).chain(&config.providers);
    for item in blocks.chain(config.resources.values()) {
        check.body(&item.block.body, &|range| item.file_of(range), &mut Vec::new());
    }
    for (key, item) in &config.resources {
        if &*key.r#type == "terraform_data" && key.kind == BlockKind::Managed {
            arguments(evaluator, item);
        }
    }
}

/// Terraform's own resource takes few arguments.
fn arguments(evaluator: &Evaluator<'_>, item: &Item) {
    let known = ["input", "triggers_replace", "count", "for_each", "provider", "depends_on"];
    for attribute in &item.block.body.attributes {
        if !known.contains(&&*attribute.name.name) {
            let message = format!("there is no argument `{}` here", attribute.name.name);
            let span = attribute.name.range.in_file(item.file_of(attribute.range));
            evaluator.report(Diagnostic::new(Code::Evaluation, message).at(span));
        }
    }
    for block in &item.block.body.blocks {
        if !matches!(&*block.kind.name, "lifecycle" | "provisioner" | "connection") {
            let message = format!("there are no `{}` blocks here", block.kind.name);
            let span = block.header.in_file(item.file_of(block.range));
            evaluator.report(Diagnostic::new(Code::Evaluation, message).at(span));
        }
    }
}

/// Outputs of the root are kept, so none can be ephemeral.
pub(super) fn root_outputs(evaluator: &Evaluator<'_>, root: &Module) {
    for (name, item) in &root.config.outputs {
        if let Some(attribute) = item.attribute("ephemeral")
            && matches!(attribute.expr.kind, ExprKind::Bool(true))
        {
            let message = format!("the output `{name}` of the root module can't be ephemeral");
            evaluator.report(Diagnostic::new(Code::Evaluation, message).at(item.header()));
        }
    }
}

struct Check<'a> {
    evaluator: &'a Evaluator<'a>,
    config: &'a Config,
}

impl<'a> Check<'a> {
    fn body(&self, body: &'a Body, file_of: &dyn Fn(Range) -> FileId, bound: &mut Vec<&'a str>) {
        for attribute in &body.attributes {
            if !NAMES.contains(&&*attribute.name.name) {
                self.expr(&attribute.expr, file_of(attribute.range), bound);
            }
        }
        for block in &body.blocks {
            // What runs at apply has names of its own.
            if matches!(
                &*block.kind.name,
                "provisioner" | "connection" | "lifecycle" | "precondition" | "postcondition"
            ) {
                continue;
            }
            let file = file_of(block.range);
            let before = bound.len();
            if let ("dynamic", Some(label)) = (&*block.kind.name, block.labels.first()) {
                bound.push(&label.text);
                if let Some(ExprKind::Variable(name)) = block.body.attribute("iterator").map(|a| &a.expr.kind) {
                    bound.push(name);
                }
            }
            self.body(&block.body, &|_| file, bound);
            bound.truncate(before);
        }
    }

    fn expr(&self, expr: &'a Expr, file: FileId, bound: &mut Vec<&'a str>) {
        match &expr.kind {
            ExprKind::GetAttr(..) | ExprKind::Index(..) => self.traversal(expr, file, bound),
            ExprKind::For(each) => {
                self.expr(&each.collection, file, bound);
                let before = bound.len();
                bound.extend(each.key.iter().chain([&each.value]).map(|ident| &*ident.name));
                let inner = each.result_key.iter().chain([&each.result]).chain(&each.condition);
                inner.for_each(|expr| self.expr(expr, file, bound));
                bound.truncate(before);
            }
            ExprKind::Template(template) => self.parts(&template.parts, file, bound),
            _ => expr.children().into_iter().for_each(|child| self.expr(child, file, bound)),
        }
    }

    fn parts(&self, parts: &'a [TemplatePart], file: FileId, bound: &mut Vec<&'a str>) {
        for part in parts {
            match part {
                TemplatePart::Text(_) => {}
                TemplatePart::Interpolation(expr) => self.expr(expr, file, bound),
                TemplatePart::If { condition, then, otherwise, .. } => {
                    self.expr(condition, file, bound);
                    self.parts(then, file, bound);
                    self.parts(otherwise, file, bound);
                }
                TemplatePart::For { key, value, collection, body, .. } => {
                    self.expr(collection, file, bound);
                    let before = bound.len();
                    bound.extend(key.iter().chain([value]).map(|ident| &*ident.name));
                    self.parts(body, file, bound);
                    bound.truncate(before);
                }
            }
        }
    }

    /// A name with its first attributes.
    fn traversal(&self, expr: &'a Expr, file: FileId, bound: &mut Vec<&'a str>) {
        let mut names: Vec<&Arc<str>> = Vec::new();
        let mut base = expr;
        loop {
            match &base.kind {
                ExprKind::GetAttr(source, name) => {
                    names.push(&name.name);
                    base = source;
                }
                ExprKind::Index(source, key) => {
                    self.expr(key, file, bound);
                    names.clear();
                    base = source;
                }
                _ => break,
            }
        }
        let ExprKind::Variable(root) = &base.kind else { return self.expr(base, file, bound) };
        if bound.contains(&&**root) {
            return;
        }
        names.reverse();
        if let Some(what) = self.missing(root, &names) {
            self.evaluator.report(Diagnostic::new(Code::Undeclared, what).at(expr.range.in_file(file)));
        }
    }

    /// What a reference asks for that isn't there, in the words that its evaluation uses.
    fn missing(&self, root: &Arc<str>, names: &[&Arc<str>]) -> Option<String> {
        let first = *names.first()?;
        let resource = |kind: BlockKind, r#type: &Arc<str>, name: Option<&&Arc<str>>| {
            let name = Arc::clone(name?);
            let key = ResourceKey { kind, r#type: Arc::clone(r#type), name };
            let what = if kind == BlockKind::Data { "data source" } else { "resource" };
            let missing = !self.config.resources.contains_key(&key);
            missing.then(|| format!("the {what} `{}.{}` is not declared", key.r#type, key.name))
        };
        match &**root {
            "var" if !self.config.variables.contains_key(first) => {
                Some(format!("the variable `{first}` is not declared"))
            }
            "local" if !self.config.locals.contains_key(first) => {
                Some(format!("the local value `{first}` is not declared"))
            }
            "module" if !self.config.modules.contains_key(first) => Some(format!("the module `{first}` is not called")),
            "data" => resource(BlockKind::Data, first, names.get(1)),
            "ephemeral" => resource(BlockKind::Ephemeral, first, names.get(1)),
            "resource" => resource(BlockKind::Managed, first, names.get(1)),
            root if ROOTS.contains(&root) => None,
            _ => resource(BlockKind::Managed, root, Some(&first)),
        }
    }
}
