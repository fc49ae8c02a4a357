//! Variables: type constraints, defaults of optional attributes, and values from outside.

use super::config::{Item, join};
use super::convert::convert;
use super::expression::Scope;
use super::module::{Evaluator, Repetition};
use super::{Inputs, VariableArgument};
use onus_model::{Data, HopKind, Marks, ObjectField, Origin, Reason, Type, Unknown, Value};
use onus_parse::hcl::{Expr, ExprKind, ObjectKey};
use onus_source::{Code, Diagnostic, FileId, Range};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The defaults of optional attributes, by their place in a type.
#[derive(Clone, Debug, Default)]
pub(super) struct Defaults {
    /// What an attribute is when it is left out or null.
    values: BTreeMap<Arc<str>, Value>,
    /// The defaults within attributes.
    within: BTreeMap<Arc<str>, Self>,
    /// The defaults within every element.
    elements: Option<Box<Self>>,
}

impl Defaults {
    fn is_empty(&self) -> bool {
        self.values.is_empty() && self.within.is_empty() && self.elements.is_none()
    }

    /// The value with what is left out filled in.
    fn apply(&self, value: Value) -> Value {
        let data = match &value.data {
            Data::Object(entries) | Data::Map(_, entries) if self.elements.is_none() => {
                let mut entries = BTreeMap::clone(entries);
                for (name, default) in &self.values {
                    if entries.get(name).is_none_or(Value::is_null) {
                        entries.insert(Arc::clone(name), default.clone());
                    }
                }
                for (name, defaults) in &self.within {
                    if let Some(entry) = entries.get_mut(name) {
                        *entry = defaults.apply(entry.clone());
                    }
                }
                Data::Object(Arc::new(entries))
            }
            Data::Object(entries) | Data::Map(_, entries) => {
                let entries = entries.iter().map(|(name, value)| (Arc::clone(name), self.apply_element(value)));
                Data::Object(Arc::new(entries.collect()))
            }
            Data::List(_, items) | Data::Set(_, items) | Data::Tuple(items) if self.elements.is_some() => {
                Data::Tuple(items.iter().map(|item| self.apply_element(item)).collect())
            }
            Data::Tuple(items) => Data::Tuple(
                items
                    .iter()
                    .enumerate()
                    .map(|(i, item)| match self.within.get(i.to_string().as_str()) {
                        Some(defaults) => defaults.apply(item.clone()),
                        None => item.clone(),
                    })
                    .collect(),
            ),
            _ => return value,
        };
        Value { data, ..value }
    }

    fn apply_element(&self, value: &Value) -> Value {
        self.elements.as_ref().map_or_else(|| value.clone(), |defaults| defaults.apply(value.clone()))
    }
}

/// A type constraint, with the defaults of its optional attributes.
///
/// # Errors
/// What is wrong with it, and where.
fn constraint(expr: &Expr, scope: &Scope<'_>) -> Result<(Type, Defaults), super::expression::Error> {
    let wrong = |message: &str| scope.error(expr.range, format!("this is not a type: {message}"));
    match &expr.kind {
        ExprKind::Parens(inner) => constraint(inner, scope),
        ExprKind::String(text) | ExprKind::Variable(text) => Ok((
            // In quotes it is what Terraform 0.11 had; there is a diagnostic elsewhere.
            match &**text {
                "string" => Type::String,
                "number" => Type::Number,
                "bool" => Type::Bool,
                "any" => Type::Any,
                // Without an element type, as Terraform 0.11 wrote them.
                "list" => Type::List(Arc::new(Type::Any)),
                "set" => Type::Set(Arc::new(Type::Any)),
                "map" => Type::Map(Arc::new(Type::Any)),
                other => return Err(wrong(&format!("`{other}`"))),
            },
            Defaults::default(),
        )),
        ExprKind::Call(call) => {
            let [argument] = call.arguments.as_slice() else { return Err(wrong("one argument is needed")) };
            match (&*call.name.name, &argument.kind) {
                (name @ ("list" | "set" | "map"), _) => {
                    let (element, defaults) = constraint(argument, scope)?;
                    let element = Arc::new(element);
                    let ty = match name {
                        "list" => Type::List(element),
                        "set" => Type::Set(element),
                        _ => Type::Map(element),
                    };
                    let elements = (!defaults.is_empty()).then(|| Box::new(defaults));
                    Ok((ty, Defaults { elements, ..Defaults::default() }))
                }
                ("tuple", ExprKind::Tuple(items)) => {
                    let mut types = Vec::new();
                    let mut within = BTreeMap::new();
                    for (i, item) in items.iter().enumerate() {
                        let (ty, defaults) = constraint(item, scope)?;
                        types.push(ty);
                        if !defaults.is_empty() {
                            within.insert(i.to_string().into(), defaults);
                        }
                    }
                    Ok((Type::Tuple(types.into()), Defaults { within, ..Defaults::default() }))
                }
                ("object", ExprKind::Object(items)) => object(items, scope),
                (other, _) => Err(wrong(&format!("`{other}(…)`"))),
            }
        }
        _ => Err(wrong("a type's name is needed")),
    }
}

fn object(
    items: &[onus_parse::hcl::ObjectItem],
    scope: &Scope<'_>,
) -> Result<(Type, Defaults), super::expression::Error> {
    let mut fields = BTreeMap::new();
    let mut all = Defaults::default();
    for item in items {
        let ObjectKey::Name(name) = &item.key else {
            return Err(scope.error(item.key_range, "this is not the name of an attribute"));
        };
        let (inner, default, optional) = match &item.value.kind {
            ExprKind::Call(call) if &*call.name.name == "optional" => {
                let Some(inner) = call.arguments.first() else {
                    return Err(scope.error(item.value.range, "`optional` needs a type"));
                };
                (inner, call.arguments.get(1), true)
            }
            _ => (&item.value, None, false),
        };
        let (ty, defaults) = constraint(inner, scope)?;
        if let Some(default) = default {
            let value = scope.evaluate(default)?;
            let value = convert(&defaults.apply(value), &ty)
                .map_err(|message| scope.error(default.range, format!("unsuitable default: {message}")))?;
            all.values.insert(Arc::clone(name), value);
        }
        if !defaults.is_empty() {
            all.within.insert(Arc::clone(name), defaults);
        }
        fields.insert(Arc::clone(name), ObjectField { ty, optional });
    }
    Ok((Type::Object(Arc::new(fields)), all))
}

/// A variable as declared.
pub(super) struct Declaration {
    ty: Type,
    typed: bool,
    defaults: Defaults,
    nullable: bool,
    marks: Marks,
}

impl Declaration {
    /// Reads a `variable` block.
    pub(super) fn read(item: &Item, evaluator: &Evaluator<'_>) -> Self {
        let repetition = Repetition::default();
        let scope = Scope { evaluator, module: None, repetition: &repetition, file: item.file, bindings: None };
        let flag = |name: &str, unset: bool| match item.attribute(name).map(|attribute| &attribute.expr.kind) {
            Some(ExprKind::Bool(value)) => *value,
            _ => unset,
        };
        let marks = Marks { sensitive: flag("sensitive", false), ephemeral: flag("ephemeral", false), ..Marks::NONE };
        let (ty, defaults) = match item.attribute("type") {
            None => (Type::Any, Defaults::default()),
            Some(attribute) => {
                let scope = Scope { file: item.file_of(attribute.range), ..scope };
                if let ExprKind::String(name) = &attribute.expr.kind
                    && attribute.expr.range.end - attribute.expr.range.start > name.len() as u32
                    && !evaluator.is_json(scope.file)
                {
                    let message = "a type stands without quotes since Terraform 0.12";
                    evaluator.report(scope.error(attribute.expr.range, message).diagnostic());
                }
                constraint(&attribute.expr, &scope).unwrap_or_else(|error| {
                    evaluator.report(error.diagnostic());
                    (Type::Any, Defaults::default())
                })
            }
        };
        Self { ty, typed: item.attribute("type").is_some(), defaults, nullable: flag("nullable", true), marks }
    }

    /// Whether text from a flag or the environment is an expression.
    fn parses_text(&self) -> bool {
        self.typed && !matches!(self.ty, Type::String | Type::Number | Type::Bool)
    }

    /// What is known without a value.
    pub(super) fn unset(&self, name: &str) -> Value {
        let unknown = Unknown { not_null: !self.nullable, ..Unknown::new(self.ty.clone(), Reason::Input(name.into())) };
        Value::unknown(unknown).with_marks(self.marks)
    }

    /// A given value as the variable has it.
    ///
    /// # Errors
    /// Why it doesn't suit the type.
    pub(super) fn accept(&self, value: Value) -> Result<Value, String> {
        let origin = value.origin.clone();
        let value = convert(&self.defaults.apply(value), &self.ty)?;
        Ok(Value { origin, ..value }.with_marks(self.marks))
    }

    /// Whether null stands for the default.
    pub(super) fn refuses_null(&self) -> bool {
        !self.nullable
    }
}

/// The values of the root module's variables, each with how it came, from the files of its directory, the environment and
/// the command line.
pub(super) fn inputs(evaluator: &Evaluator<'_>, inputs: &Inputs) -> BTreeMap<Arc<str>, Value> {
    let mut values = BTreeMap::new();
    for (name, text) in &inputs.environment {
        values.insert(Arc::from(name.as_str()), text_value(evaluator, name, text));
    }
    let directory = evaluator.root.as_str();
    let entries = evaluator.documents.sources().list(directory).unwrap_or_default();
    let automatic = entries
        .iter()
        .filter(|entry| !entry.is_directory)
        .map(|entry| entry.name.as_str())
        .filter(|name| name.ends_with(".auto.tfvars") || name.ends_with(".auto.tfvars.json"));
    let fixed = ["terraform.tfvars", "terraform.tfvars.json"];
    let present = fixed.into_iter().filter(|name| entries.iter().any(|entry| entry.name == *name));
    for name in present.chain(automatic) {
        if let Some(path) = join(directory, name) {
            file(evaluator, &path, &mut values);
        }
    }
    for argument in &inputs.arguments {
        match argument {
            VariableArgument::File(path) => file(evaluator, path, &mut values),
            VariableArgument::Value(name, text) => {
                values.insert(name.as_str().into(), text_value(evaluator, name, text));
            }
        }
    }
    values
}

fn text_value(evaluator: &Evaluator<'_>, name: &str, text: &str) -> Value {
    let declared = evaluator.root_variable(name);
    if declared.is_some_and(|declaration| declaration.parses_text()) {
        let repetition = Repetition::default();
        let scope = Scope { evaluator, module: None, repetition: &repetition, file: FileId::NONE, bindings: None };
        let value = onus_parse::hcl::parse_expression(text, FileId::NONE)
            .ok()
            .filter(|expr| call_in(expr).is_none())
            .and_then(|expr| scope.evaluate(&expr).ok())
            .map(|value| Value { origin: Origin::NONE, ..value });
        return value.unwrap_or_else(|| {
            let message = format!("the value given for the variable `{name}` can't be evaluated");
            evaluator.report(Diagnostic::new(Code::Evaluation, message));
            Value::unknown(Unknown::new(Type::Any, Reason::Failed))
        });
    }
    super::convert::string(text)
}

fn file(evaluator: &Evaluator<'_>, path: &str, values: &mut BTreeMap<Arc<str>, Value>) {
    let document = match evaluator.documents.hcl(path) {
        Ok(document) => document,
        Err(error) => {
            evaluator.report(Diagnostic::new(super::config::code_of(&error), error.to_string()).in_path(path));
            return;
        }
    };
    let (source, parsed) = &*document;
    evaluator.read(path);
    parsed.diagnostics.iter().cloned().for_each(|diagnostic| evaluator.report(diagnostic));
    let repetition = Repetition::default();
    let scope = Scope { evaluator, module: None, repetition: &repetition, file: source.id(), bindings: None };
    for block in &parsed.body.blocks {
        let message = format!("a `{}` block has no meaning in a file of values", block.kind.name);
        evaluator.report(Diagnostic::new(Code::Syntax, message).at(block.header.in_file(source.id())));
    }
    for attribute in &parsed.body.attributes {
        let value = constant(&scope, Some(attribute.name.range), &attribute.expr);
        values.insert(Arc::clone(&attribute.name.name), value);
    }
}

/// The value of an expression that may call nothing: a default, or what is given for a variable.
pub(super) fn constant(scope: &Scope<'_>, name: Option<Range>, expr: &Expr) -> Value {
    if let Some(range) = call_in(expr) {
        scope.evaluator.report(scope.error(range, "no function can be called here").diagnostic());
        return Value::unknown(Unknown::new(Type::Any, Reason::Failed));
    }
    scope.argument(name, expr)
}

fn call_in(expr: &Expr) -> Option<Range> {
    if matches!(expr.kind, ExprKind::Call(_)) {
        return Some(expr.range);
    }
    expr.children().into_iter().find_map(call_in)
}

/// How a variable came to its value.
pub(super) fn given(name: &str) -> HopKind {
    HopKind::Input(name.into())
}
