//! Expressions to values.

use super::budget;
use super::convert::{convert, describe, type_of, unify};
use super::functions::{self, ErrorKind};
use super::module::{Evaluator, Module, Repetition};
use super::operators::{self, derived};
use super::{reference, template};
use onus_model::{Data, HopKind, Marks, Number, Origin, Reason, Type, Unknown, Value};
use onus_parse::hcl::{BinaryOperator, Call, Expr, ExprKind, ForExpr, Ident, ObjectItem, ObjectKey};
use onus_source::{Code, Diagnostic, FileId, Range, Span};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::rc::Rc;
use std::sync::Arc;

/// How deep expressions may lead into each other, through locals, variables and modules; the thread that evaluates has the
/// stack for it.
const MAX_DEPTH: usize = 1_500;

/// Why an expression has no value. What `try` catches.
#[derive(Clone, Debug)]
pub(super) struct Error {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) code: Code,
}

impl Error {
    /// As a diagnostic.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        Diagnostic::new(self.code, self.message.clone()).at(self.span)
    }

    /// What stands in the place of the value.
    pub(super) fn value(&self) -> Value {
        let reason = match self.code {
            Code::Limit => Reason::Limit,
            Code::Unsupported => Reason::Unsupported,
            Code::FileNotFound => Reason::External,
            _ => Reason::Failed,
        };
        Value::unknown(Unknown::new(Type::Any, reason))
    }
}

/// Names that `for`, `dynamic` and templates bind, innermost first.
#[derive(Debug)]
pub(super) struct Bindings<'s> {
    pub(super) name: &'s str,
    pub(super) value: Value,
    pub(super) next: Option<&'s Self>,
}

/// The address of the provider that Terraform itself brings.
const BUILTIN: &str = "terraform.io/builtin/terraform";

/// The name under which the element of a splat is bound: no identifier can be it.
const SPLAT: &str = "[*]";

/// Where an expression is evaluated.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    pub(super) evaluator: &'s Evaluator<'s>,
    /// The module whose names are seen; none within a template file, and in files of values.
    pub(super) module: Option<&'s Rc<Module>>,
    pub(super) repetition: &'s Repetition,
    pub(super) file: FileId,
    pub(super) bindings: Option<&'s Bindings<'s>>,
}

impl<'s> Scope<'s> {
    /// The same, with more names bound.
    pub(super) fn with<'t>(&'t self, bindings: &'t Bindings<'t>) -> Scope<'t> {
        Scope { bindings: Some(bindings), ..*self }
    }

    pub(super) fn error(&self, range: Range, message: impl Into<String>) -> Error {
        Error { span: range.in_file(self.file), message: message.into(), code: Code::Evaluation }
    }

    fn limit(&self, range: Range, message: impl Into<String>) -> Error {
        Error { code: Code::Limit, ..self.error(range, message) }
    }

    /// Takes the bytes of a new string.
    pub(super) fn pay(&self, bytes: u64, range: Range) -> Result<(), Error> {
        self.evaluator.budget.bytes(bytes).map_err(|exceeded| self.limit(range, exceeded.describe()))
    }

    /// Stops a string that grows beyond what one string may be.
    pub(super) fn pay_check(&self, bytes: u64) -> Result<(), Error> {
        if bytes > super::budget::MAX_BYTES {
            return Err(self.limit(Range::default(), "the text grows too long"));
        }
        Ok(())
    }

    /// Stops a value that grows beyond what can be walked: by sharing, it could double at no cost.
    fn pay_size(&self, value: Value, range: Range) -> Result<Value, Error> {
        let nested = value.as_sequence().is_some_and(|items| items.iter().any(is_collection))
            || value.as_entries().is_some_and(|entries| entries.values().any(is_collection));
        if nested {
            let size = budget::size(&value, budget::MAX_SIZE);
            if size > budget::MAX_SIZE {
                return Err(self.limit(range, "the value grows too large or is nested too deeply"));
            }
            self.evaluator.budget.step(size).map_err(|exceeded| self.limit(range, exceeded.describe()))?;
        }
        Ok(value)
    }

    fn pay_elements(&self, elements: usize, range: Range) -> Result<(), Error> {
        self.evaluator.budget.elements(elements as u64).map_err(|exceeded| self.limit(range, exceeded.describe()))
    }

    /// What `name` is bound to.
    pub(super) fn bound(&self, name: &str) -> Option<&'s Value> {
        let mut next = self.bindings;
        while let Some(binding) = next {
            if binding.name == name {
                return Some(&binding.value);
            }
            next = binding.next;
        }
        None
    }

    /// The value of an argument: what fails is a diagnostic and an unknown value, and the value knows its place.
    pub(super) fn argument(&self, name: Option<Range>, expr: &Expr) -> Value {
        let span = expr.range.in_file(self.file);
        let value = self.evaluate(expr).unwrap_or_else(|error| {
            self.evaluator.report(error.diagnostic());
            error.value()
        });
        let value = if super::budget::is_too_large(&value) {
            let error = self.limit(expr.range, "the value grows too large");
            self.evaluator.report(error.diagnostic());
            error.value()
        } else {
            value
        };
        place(value, name, span)
    }

    /// The value of an expression, with its own place where it is written here.
    pub(super) fn evaluate(&self, expr: &Expr) -> Result<Value, Error> {
        if let Err(exceeded) = self.evaluator.budget.step(1) {
            return Err(self.limit(expr.range, exceeded.describe()));
        }
        let depth = self.evaluator.depth.get();
        if depth >= MAX_DEPTH {
            return Err(self.limit(expr.range, "expressions lead too deep into each other"));
        }
        self.evaluator.depth.set(depth + 1);
        let result = self.evaluate_kind(expr);
        self.evaluator.depth.set(depth);
        result
    }

    fn evaluate_kind(&self, expr: &Expr) -> Result<Value, Error> {
        let here = || Origin::at(expr.range.in_file(self.file));
        let fail = |message: String| self.error(expr.range, message);
        let value = match &expr.kind {
            ExprKind::Null => Value::null(),
            ExprKind::Bool(value) => Value::bool(*value),
            ExprKind::Number(text) => {
                let number = match text.strip_prefix('-') {
                    Some(rest) => Number::parse(rest).map(|number| number.negate()),
                    None => Number::parse(text),
                };
                Value::number(number.ok_or_else(|| fail(format!("`{text}` is not a number")))?)
            }
            ExprKind::String(text) => {
                self.pay(text.len() as u64, expr.range)?;
                super::convert::string(text)
            }
            ExprKind::Template(parts) => template::evaluate(parts, expr.range, self)?,
            ExprKind::Parens(inner) => return self.evaluate(inner),
            ExprKind::Tuple(items) => {
                self.pay_elements(items.len(), expr.range)?;
                let items = items.iter().map(|item| {
                    let value = self.evaluate(item)?;
                    Ok(place(value, None, item.range.in_file(self.file)))
                });
                self.pay_size(Value::tuple(items.collect::<Result<Vec<_>, Error>>()?), expr.range)?
            }
            ExprKind::Object(items) => self.pay_size(self.object(items, expr.range)?, expr.range)?,
            ExprKind::Variable(_) | ExprKind::GetAttr(..) | ExprKind::Index(..) => {
                return reference::evaluate(expr, self);
            }
            ExprKind::Splat(source, _, each) => self.splat(source, each)?,
            ExprKind::SplatItem => self.bound(SPLAT).cloned().unwrap_or_else(Value::null),
            ExprKind::Unary(operator, operand) => {
                operators::unary(*operator, &self.evaluate(operand)?).map_err(|e| self.error(operand.range, e))?
            }
            ExprKind::Binary(operator, a, b) => return self.binary(*operator, a, b).map(|v| v.with_origin(here())),
            ExprKind::Conditional(condition, then, otherwise) => {
                return self.conditional(condition, then, otherwise, expr.range);
            }
            ExprKind::Call(call) => self.pay_size(self.call(call, expr.range)?, expr.range)?,
            ExprKind::For(each) => self.pay_size(self.each(each, expr.range)?, expr.range)?,
            ExprKind::Invalid => Value::unknown(Unknown::new(Type::Any, Reason::Failed)),
        };
        // What functions and splats pass through keeps the place where it was written.
        Ok(if value.origin == Origin::NONE { value.with_origin(here()) } else { value })
    }

    fn binary(&self, operator: BinaryOperator, a: &Expr, b: &Expr) -> Result<Value, Error> {
        let left = self.evaluate(a)?;
        let decides = match operator {
            BinaryOperator::And => Some(false),
            BinaryOperator::Or => Some(true),
            _ => None,
        };
        // Terraform 1.12 and later don't look at the other side then; to be as lenient costs nothing, but what can't be a bool
        // is a mistake.
        if decides.is_some() && super::convert::to_bool(&left) == decides {
            if let Ok(other) = self.evaluate(b) {
                convert(&other, &Type::Bool)
                    .map_err(|message| self.error(b.range, format!("unsuitable operand: {message}")))?;
            }
            return Ok(Value::bool(decides == Some(true)).with_marks(left.marks));
        }
        operators::binary(operator, &left, &self.evaluate(b)?)
            .map_err(|message| self.error(a.range.to(b.range), message))
    }

    /// A condition as a bool, or unknown.
    pub(super) fn condition(&self, expr: &Expr) -> Result<Value, Error> {
        let value = self.evaluate(expr)?;
        if value.is_null() {
            return Err(self.error(expr.range, "the condition is null"));
        }
        convert(&value, &Type::Bool)
            .map_err(|message| self.error(expr.range, format!("unsuitable condition: {message}")))
    }

    fn conditional(&self, condition: &Expr, then: &Expr, otherwise: &Expr, range: Range) -> Result<Value, Error> {
        let truth = self.condition(condition)?;
        let (first, second) = (self.evaluate(then), self.evaluate(otherwise));
        let Some(truth_value) = truth.as_bool() else {
            // An arm that fails may never be taken.
            let maybe = |arm: Result<Value, Error>, expr: &Expr| match arm {
                Err(error) if error.code != Code::Limit => match self.rough(expr).data {
                    Data::Unknown(unknown) => {
                        Ok(Value::unknown(Unknown { reason: Reason::Condition, ..(*unknown).clone() }))
                    }
                    data => Ok(Value { data, ..Value::null() }),
                },
                other => other,
            };
            let (first, second) = (maybe(first, then)?, maybe(second, otherwise)?);
            if first == second && first.is_wholly_known() {
                return Ok(first.with_marks(truth.marks));
            }
            let Some(ty) = common_type(&first, &second) else {
                return Err(self.different_arms(&first, &second, range));
            };
            let arm = |value: Value| convert(&value, &ty).unwrap_or(value);
            let mut arms = Vec::new();
            for value in [arm(first), arm(second)] {
                match value.as_unknown() {
                    Some(unknown) if !unknown.alternatives.is_empty() => {
                        arms.extend(unknown.alternatives.iter().cloned())
                    }
                    _ => arms.push(value),
                }
            }
            if arms.len() > operators::MAX_ALTERNATIVES {
                arms.clear();
            }
            let marks = arms.iter().fold(truth.marks, |marks, arm| marks.and(arm.marks));
            let unknown = derived(ty, [&truth]);
            let Data::Unknown(unknown) = unknown.data else { return Ok(unknown) };
            let not_null = !arms.is_empty()
                && arms.iter().all(|arm| arm.as_unknown().map_or(!arm.is_null(), |unknown| unknown.not_null));
            let unknown = Unknown { alternatives: arms.into(), not_null, ..Unknown::clone(&unknown) };
            return Ok(Value::unknown(unknown).with_marks(marks).with_origin(Origin::at(range.in_file(self.file))));
        };
        let (chosen, other) = if truth_value { (first?, second) } else { (second?, first) };
        // The other arm counts for its type and marks alone; it may fail.
        let marks = other.as_ref().map_or(truth.marks, |other| truth.marks.and(other.marks));
        let value = match other {
            // The attributes of a whole resource aren't all known, so its type isn't either.
            Ok(other) if is_whole_resource(&chosen) || is_whole_resource(&other) => chosen,
            Ok(other) => match common_type(&chosen, &other) {
                Some(ty) => convert(&chosen, &ty).map_err(|message| self.error(range, message))?,
                None => return Err(self.different_arms(&chosen, &other, range)),
            },
            // Of a constructor, the type is known even when something in it fails.
            Err(_) => {
                let rough = self.rough(if truth_value { otherwise } else { then });
                match common_type(&chosen, &rough) {
                    Some(ty) => convert(&chosen, &ty).unwrap_or(chosen),
                    None => return Err(self.different_arms(&chosen, &rough, range)),
                }
            }
        };
        Ok(value.with_marks(marks))
    }

    /// What is known of an expression that fails: the shape of a constructor, the type of an operator's result.
    fn rough(&self, expr: &Expr) -> Value {
        if let Ok(value) = self.evaluate(expr) {
            return value;
        }
        let unknown = |ty: Type| Value::unknown(Unknown::new(ty, Reason::Failed));
        match &expr.kind {
            ExprKind::Parens(inner) => self.rough(inner),
            ExprKind::Tuple(items) => Value::tuple(items.iter().map(|item| self.rough(item)).collect::<Vec<_>>()),
            ExprKind::Object(items) => {
                let entry = |item: &ObjectItem| match &item.key {
                    ObjectKey::Name(name) => Some((Arc::clone(name), self.rough(&item.value))),
                    ObjectKey::Expr(_) => None,
                };
                match items.iter().map(entry).collect::<Option<_>>() {
                    Some(entries) => Value::object(entries),
                    None => unknown(Type::Any),
                }
            }
            ExprKind::Template(_) => unknown(Type::String),
            ExprKind::Unary(onus_parse::hcl::UnaryOperator::Negate, _) => unknown(Type::Number),
            ExprKind::Unary(onus_parse::hcl::UnaryOperator::Not, _) => unknown(Type::Bool),
            ExprKind::Binary(operator, ..) => unknown(match operator {
                BinaryOperator::Add
                | BinaryOperator::Subtract
                | BinaryOperator::Multiply
                | BinaryOperator::Divide
                | BinaryOperator::Modulo => Type::Number,
                _ => Type::Bool,
            }),
            _ => unknown(Type::Any),
        }
    }

    fn different_arms(&self, a: &Value, b: &Value, range: Range) -> Error {
        let (a, b) = (describe(&type_of(a)), describe(&type_of(b)));
        self.error(range, format!("the results of a condition have different types: {a} and {b}"))
    }

    fn object(&self, items: &[ObjectItem], range: Range) -> Result<Value, Error> {
        self.pay_elements(items.len(), range)?;
        let mut entries = BTreeMap::new();
        let mut marks = Marks::NONE;
        let mut unknown_keys = Vec::new();
        for item in items {
            let value = place(self.evaluate(&item.value)?, Some(item.key_range), item.value.range.in_file(self.file));
            let key = match &item.key {
                ObjectKey::Name(name) => Arc::clone(name),
                ObjectKey::Expr(expr) if is_traversal(expr) => {
                    let message =
                        "such a key stands in parentheses when it is a reference, in quotes when it is a name";
                    return Err(self.error(item.key_range, message));
                }
                ObjectKey::Expr(expr) => {
                    let key = self.evaluate(expr)?;
                    marks = marks.and(key.marks);
                    if key.is_unknown() {
                        unknown_keys.extend([key, value]);
                        continue;
                    }
                    super::convert::to_string(&key)
                        .ok_or_else(|| self.error(item.key_range, "the key of an object must be a string"))?
                }
            };
            entries.insert(key, value);
        }
        if !unknown_keys.is_empty() {
            unknown_keys.extend(entries.into_values());
            return Ok(derived(Type::Any, &unknown_keys));
        }
        Ok(Value::object(entries).with_marks(marks))
    }

    fn splat(&self, source: &Expr, each: &Expr) -> Result<Value, Error> {
        let source_value = self.evaluate(source)?;
        let marks = source_value.marks;
        let items: Vec<Value> = match &source_value.data {
            Data::Null(_) => Vec::new(),
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) => items.to_vec(),
            Data::Unknown(unknown) => match &unknown.ty {
                Type::Any | Type::List(_) | Type::Set(_) | Type::Tuple(_) => {
                    return self.splat_of_unknown(&source_value, unknown, each);
                }
                // It may be null, and then there is no element.
                _ if !unknown.not_null => return Ok(derived(Type::Any, [&source_value])),
                _ => vec![source_value.clone()],
            },
            _ => vec![source_value.clone()],
        };
        self.pay_elements(items.len(), source.range)?;
        let in_list = matches!(source_value.data, Data::List(..) | Data::Set(..));
        let results = items.into_iter().map(|value| {
            let bound = Bindings { name: SPLAT, value, next: self.bindings };
            self.with(&bound).evaluate(each)
        });
        let results = results.collect::<Result<Vec<_>, Error>>()?;
        // The elements of a list have one type, and so do the results.
        let types: Vec<Type> = results.iter().map(type_of).collect();
        if in_list && let Some(ty) = types.first() {
            if types.iter().all(|other| other == ty) {
                return Ok(Value::from(Data::List(ty.clone(), results.into())).with_marks(marks));
            }
        } else if let (true, Data::List(ty, _) | Data::Set(ty, _)) = (in_list, &source_value.data) {
            let ty = self.type_of_each(ty, &source_value, each);
            return Ok(Value::from(Data::List(ty, Arc::from([]))).with_marks(marks));
        }
        Ok(Value::tuple(results).with_marks(marks))
    }

    /// A splat over what isn't known: of a list, the type of the result may be known all the same.
    fn splat_of_unknown(&self, source: &Value, unknown: &Unknown, each: &Expr) -> Result<Value, Error> {
        let ty = match &unknown.ty {
            Type::List(element) | Type::Set(element) => {
                if **element != Type::Any && matches!(unknown.ty, Type::List(_)) {
                    // What no element can have is a mistake already.
                    let value = Value { data: derived((**element).clone(), [source]).data, ..Value::null() };
                    let bound = Bindings { name: SPLAT, value, next: self.bindings };
                    self.with(&bound).evaluate(each)?;
                }
                Type::List(Arc::new(self.type_of_each(element, source, each)))
            }
            _ => Type::Any,
        };
        Ok(derived(ty, [source]))
    }

    /// The type that a splat gives for an element of this type.
    fn type_of_each(&self, element: &Type, source: &Value, each: &Expr) -> Type {
        let Data::Unknown(unknown) = derived(element.clone(), [source]).data else { return Type::Any };
        let value = Value::from(Data::Unknown(unknown));
        let bound = Bindings { name: SPLAT, value, next: self.bindings };
        self.with(&bound).evaluate(each).map_or(Type::Any, |value| type_of(&value))
    }

    /// The entries of a known collection, as `for` and `dynamic` see them.
    pub(super) fn entries(&self, collection: &Value, range: Range) -> Result<Vec<(Value, Value)>, Error> {
        let entries: Vec<(Value, Value)> = match &collection.data {
            Data::List(_, items) | Data::Tuple(items) => {
                items.iter().enumerate().map(|(i, item)| (Value::number(i as i64), item.clone())).collect()
            }
            Data::Set(_, items) => items.iter().map(|item| (item.clone(), item.clone())).collect(),
            Data::Map(_, entries) | Data::Object(entries) => entries
                .iter()
                .filter(|(key, _)| &***key != super::convert::REST)
                .map(|(key, value)| (Value::string(Arc::clone(key)), value.clone()))
                .collect(),
            Data::Null(_) => return Err(self.error(range, "a null value can't be iterated over")),
            _ => return Err(self.error(range, format!("a {} can't be iterated over", describe(&type_of(collection))))),
        };
        self.pay_elements(entries.len(), range)?;
        let marks = collection.marks;
        Ok(entries.into_iter().map(|(key, value)| (key.with_marks(marks), value.with_marks(marks))).collect())
    }

    fn each(&self, each: &ForExpr, range: Range) -> Result<Value, Error> {
        let collection = self.evaluate(&each.collection)?;
        let mut marks = collection.marks;
        if let Some(unknown) = collection.as_unknown() {
            if let Type::String | Type::Number | Type::Bool = unknown.ty {
                let message = format!("a {} can't be iterated over", describe(&unknown.ty));
                return Err(self.error(each.collection.range, message));
            }
            return Ok(derived(Type::Any, [&collection]));
        }
        let mut items = Vec::new();
        let mut entries: BTreeMap<Arc<str>, Value> = BTreeMap::new();
        let mut groups: BTreeMap<Arc<str>, Vec<Value>> = BTreeMap::new();
        let mut unknown: Vec<Value> = Vec::new();
        for (key, value) in self.entries(&collection, each.collection.range)? {
            let inner = Bindings { name: &each.value.name, value, next: self.bindings };
            let outer;
            let bindings = match &each.key {
                Some(Ident { name, .. }) => {
                    outer = Bindings { name, value: key, next: Some(&inner) };
                    &outer
                }
                None => &inner,
            };
            let scope = self.with(bindings);
            if let Some(condition) = &each.condition {
                let truth = scope.condition(condition)?;
                marks = marks.and(truth.marks);
                match truth.as_bool() {
                    Some(true) => {}
                    Some(false) => continue,
                    None => {
                        unknown.push(truth);
                        continue;
                    }
                }
            }
            let result = scope.evaluate(&each.result)?;
            let Some(key_expr) = &each.result_key else {
                items.push(result);
                continue;
            };
            let key = scope.evaluate(key_expr)?;
            marks = marks.and(key.marks);
            if key.is_unknown() {
                unknown.extend([key, result]);
                continue;
            }
            let name = super::convert::to_string(&key)
                .ok_or_else(|| self.error(key_expr.range, "the key of an object must be a string, and not null"))?;
            if each.group {
                groups.entry(name).or_default().push(result);
                continue;
            }
            match entries.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(result);
                }
                Entry::Occupied(entry) => {
                    let name = entry.key();
                    let message =
                        format!("two different items give the key `{name}`; `...` after the value groups them");
                    return Err(self.error(key_expr.range, message));
                }
            }
        }
        if !unknown.is_empty() {
            unknown.extend(items.into_iter().chain(entries.into_values()));
            return Ok(derived(Type::Any, &unknown).with_marks(marks));
        }
        self.pay_elements(items.len() + entries.len() + groups.len(), range)?;
        entries.extend(groups.into_iter().map(|(key, values)| (key, Value::tuple(values))));
        let value = if each.result_key.is_some() { Value::object(entries) } else { Value::tuple(items) };
        Ok(value.with_marks(marks))
    }

    fn call(&self, call: &Call, range: Range) -> Result<Value, Error> {
        let name = call.name.name.strip_prefix("core::").unwrap_or(&call.name.name);
        match name {
            "try" => return self.first_that_works(call, range),
            "can" => {
                let [argument] = call.arguments.as_slice() else {
                    return Err(self.error(range, "`can` takes 1 argument"));
                };
                return Ok(match self.evaluate(argument) {
                    Ok(value) if value.is_wholly_known() => Value::bool(true),
                    Ok(value) => derived(Type::Bool, [&value]),
                    Err(error) if error.code == Code::Evaluation => Value::bool(false),
                    Err(error) => return Err(error),
                });
            }
            _ => {}
        }
        let mut arguments = Vec::with_capacity(call.arguments.len());
        for (i, argument) in call.arguments.iter().enumerate() {
            let value = self.evaluate(argument)?;
            if call.expand && i + 1 == call.arguments.len() {
                if value.is_unknown() {
                    arguments.push(value);
                    return Ok(derived(Type::Any, &arguments));
                }
                let items = value.as_sequence().ok_or_else(|| {
                    self.error(argument.range, "only a list, set or tuple can be expanded into arguments")
                })?;
                arguments.extend(items.iter().map(|item| item.clone().with_marks(value.marks)));
            } else {
                arguments.push(value);
            }
        }
        match name {
            "templatefile" => return self.template_file(&arguments, call, range),
            "templatestring" => return self.template_string(&arguments, call, range),
            _ => {}
        }
        if let ("jsonencode", [value]) = (name, arguments.as_slice())
            && !value.is_unknown()
            && !value.is_wholly_known()
            && let Some(text) = super::partial::json(value)
        {
            return Ok(text);
        }
        if let Some((provider, function)) = name.strip_prefix("provider::").and_then(|rest| rest.split_once("::")) {
            return self.provider_function(provider, function, &arguments, call, range);
        }
        if !functions::exists(name) {
            return Err(self.error(call.name.range, format!("there is no function `{}`", call.name.name)));
        }
        let value = functions::call(name, &arguments, &self.evaluator.functions()).map_err(|error| {
            let at = error.argument.and_then(|i| call.arguments.get(i)).map_or(range, |argument| argument.range);
            let code = match error.kind {
                ErrorKind::Call => Code::Evaluation,
                ErrorKind::File => Code::FileNotFound,
                ErrorKind::Limit => Code::Limit,
            };
            Error { code, ..self.error(at, format!("`{name}`: {}", error.message)) }
        })?;
        if value.as_unknown().is_some_and(|unknown| unknown.reason == Reason::Unsupported)
            && !arguments.iter().any(|argument| operators::reason_of(argument) == Some(Reason::Unsupported))
        {
            let message = format!("`{name}` is not evaluated: its result is unknown");
            self.evaluator.report(Diagnostic::new(Code::Unsupported, message).at(range.in_file(self.file)));
        }
        Ok(value)
    }

    /// A function that a provider brings. Only those of Terraform's own provider can be computed.
    fn provider_function(
        &self,
        provider: &str,
        function: &str,
        arguments: &[Value],
        call: &Call,
        range: Range,
    ) -> Result<Value, Error> {
        let required = self
            .module
            .and_then(|module| module.config.requirements.iter().find(|requirement| &*requirement.name == provider));
        let Some(required) = required else {
            let message = format!("the provider `{provider}` is not among the required ones");
            self.evaluator.report(Diagnostic::new(Code::Undeclared, message).at(call.name.range.in_file(self.file)));
            return Ok(derived(Type::Any, arguments));
        };
        if required.source.as_deref() == Some(BUILTIN) {
            return super::builtin::call(function, arguments, self)
                .map_err(|message| self.error(range, format!("`{}`: {message}", call.name.name)));
        }
        functions::call(&call.name.name, arguments, &self.evaluator.functions())
            .map_err(|error| self.error(range, error.message))
    }

    fn first_that_works(&self, call: &Call, range: Range) -> Result<Value, Error> {
        let mut last = None;
        for argument in &call.arguments {
            match self.evaluate(argument) {
                Ok(value) if value.is_wholly_known() || value.is_unknown() => return Ok(value),
                Ok(value) => {
                    // Whether it works in the end isn't known, only what it gives then.
                    let Data::Unknown(unknown) = derived(Type::Any, [&value]).data else { return Ok(value) };
                    let marks = value.marks;
                    let unknown = Unknown { alternatives: Arc::from([value]), ..Unknown::clone(&unknown) };
                    return Ok(Value::unknown(unknown).with_marks(marks));
                }
                Err(error) if error.code == Code::Limit => return Err(error),
                Err(error) => last = Some(error),
            }
        }
        let message = last.map_or_else(
            || "`try` takes at least 1 argument".to_owned(),
            |error| format!("no argument of `try` could be evaluated; the last one: {}", error.message),
        );
        Err(self.error(range, message))
    }

    fn template_file(&self, arguments: &[Value], call: &Call, range: Range) -> Result<Value, Error> {
        let [path, variables] = arguments else {
            return Err(self.error(range, "`templatefile` takes 2 arguments"));
        };
        if path.is_unknown() {
            return Ok(derived(Type::String, arguments));
        }
        let at = call.arguments.first().map_or(range, |argument| argument.range);
        if self.module.is_none() {
            return Err(self.error(at, "a template file can't read template files"));
        }
        let text = functions::call("file", std::slice::from_ref(path), &self.evaluator.functions());
        let text = text.map_err(|error| {
            let code = if error.kind == ErrorKind::File { Code::FileNotFound } else { Code::Evaluation };
            Error { code, ..self.error(at, format!("`templatefile`: {}", error.message)) }
        })?;
        self.render(text.as_str().unwrap_or_default(), variables, path.marks, range)
    }

    fn template_string(&self, arguments: &[Value], call: &Call, range: Range) -> Result<Value, Error> {
        let ([text, variables], Some(argument)) = (arguments, call.arguments.first()) else {
            return Err(self.error(range, "`templatestring` takes 2 arguments"));
        };
        if matches!(argument.kind, ExprKind::String(_) | ExprKind::Template(_) | ExprKind::Call(_)) {
            return Err(self.error(argument.range, "the template must be a reference to a value that holds it"));
        }
        if text.is_unknown() {
            return Ok(derived(Type::String, arguments));
        }
        let source = text.as_str().ok_or_else(|| self.error(argument.range, "the template must be a string"))?;
        self.render(source, variables, text.marks, range)
    }

    pub(super) fn render(&self, text: &str, variables: &Value, marks: Marks, range: Range) -> Result<Value, Error> {
        let expr = onus_parse::hcl::parse_template(text, FileId::NONE).map_err(|errors| {
            let why = errors.first().map_or("invalid syntax", |error| &error.message);
            self.error(range, format!("the template can't be read: {why}"))
        })?;
        if variables.is_unknown() {
            return Ok(derived(Type::String, [variables]).with_marks(marks));
        }
        let entries = variables
            .as_entries()
            .ok_or_else(|| self.error(range, "the variables of a template must be a map or an object"))?;
        let bindings: Vec<(&str, &Value)> = entries.iter().map(|(name, value)| (&**name, value)).collect();
        let here = Scope { module: None, bindings: None, ..*self };
        let value = bind_all(&here, &bindings, &expr).map_err(|error| Error {
            span: range.in_file(self.file),
            message: format!("in the template: {}", error.message),
            code: error.code,
        })?;
        Ok(Value { origin: Origin::NONE, ..value }.with_marks(marks).with_marks(variables.marks))
    }
}

fn is_collection(value: &Value) -> bool {
    value.as_sequence().is_some() || value.as_entries().is_some()
}

/// Whether an expression is a name with attributes or literal indexes.
fn is_traversal(expr: &Expr) -> bool {
    let mut source = match &expr.kind {
        ExprKind::GetAttr(source, _) => source,
        ExprKind::Index(source, key) if matches!(key.kind, ExprKind::Number(_) | ExprKind::String(_)) => source,
        _ => return false,
    };
    loop {
        match &source.kind {
            ExprKind::Variable(_) => return true,
            ExprKind::GetAttr(inner, _) => source = inner,
            ExprKind::Index(inner, key) if matches!(key.kind, ExprKind::Number(_) | ExprKind::String(_)) => {
                source = inner;
            }
            _ => return false,
        }
    }
}

/// Evaluates `expr` with all of `bindings`.
fn bind_all(scope: &Scope<'_>, bindings: &[(&str, &Value)], expr: &Expr) -> Result<Value, Error> {
    // Linked through the heap from the last to the first, as the number of names is the author's choice.
    let Some(((name, value), rest)) = bindings.split_first() else { return scope.evaluate(expr) };
    let bound = Bindings { name, value: (*value).clone(), next: scope.bindings };
    bind_all(&scope.with(&bound), rest, expr)
}

/// The type that both arms of a condition get; `Any` where nothing has to change.
fn common_type(a: &Value, b: &Value) -> Option<Type> {
    let (x, y) = (type_of(a), type_of(b));
    match (&x, &y) {
        _ if is_whole_resource(a) || is_whole_resource(b) => Some(Type::Any),
        (Type::Any, other) | (other, Type::Any) if a.is_null() || b.is_null() => Some(other.clone()),
        (Type::Any, _) | (_, Type::Any) => Some(Type::Any),
        _ if x == y => Some(x),
        _ => unify(&[x, y]),
    }
}

fn is_whole_resource(value: &Value) -> bool {
    value.as_entries().is_some_and(|entries| super::convert::rest_of(entries).is_some())
        || value.as_sequence().is_some_and(|items| items.iter().any(is_whole_resource))
}

/// Puts a value at `span`, as the value of the name at `name`: where it came from elsewhere, the way it came stays.
pub(super) fn place(value: Value, name: Option<Range>, span: Span) -> Value {
    let at = value.origin.span();
    let mut origin = if at.is_some() && span.contains(at) {
        value.origin.clone()
    } else {
        value.origin.clone().reached_from(Origin::at(span), HopKind::Written)
    };
    if let Some(name) = name {
        origin = origin.named(name);
    }
    Value { origin, ..value }
}
