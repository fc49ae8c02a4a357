//! Resources after evaluation.

use crate::Value;
use onus_source::{Diagnostic, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language a resource is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Terraform and OpenTofu, native syntax or JSON, and plans of them.
    Terraform,
    /// CloudFormation, SAM included.
    CloudFormation,
}

impl Language {
    /// The name in every output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Terraform => "terraform",
            Self::CloudFormation => "cloudformation",
        }
    }
}

/// What kind of block made a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// `resource`, and every resource of CloudFormation.
    Managed,
    /// `data`
    Data,
    /// `ephemeral`
    Ephemeral,
    /// A `provider` block: its type and address are `provider.NAME` (`provider.NAME.ALIAS`).
    Provider,
}

/// An instance key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Of `count`.
    Index(u64),
    /// Of `for_each`.
    Name(Arc<str>),
}

/// Why one entry stands for any number of instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbolic {
    /// `count` is unknown, here or at a module call above.
    Count,
    /// `for_each` is unknown, here or at a module call above.
    ForEach,
}

/// Whether a resource will exist.
#[derive(Clone, Debug, PartialEq)]
pub enum Existence {
    /// It will.
    Certain,
    /// Its condition isn't known. Holds the condition's name.
    Conditional(Arc<str>),
}

/// A call on the way from the root to a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallFrame {
    /// The address of the call: `module.a["x"]`, or the logical id of a nested stack.
    pub address: Arc<str>,
    /// The header of the call's block.
    pub header: Span,
    /// The whole block.
    pub span: Span,
}

/// One instance of a resource after evaluation.
#[derive(Clone, Debug)]
pub struct Resource {
    /// `module.db["a"].aws_db_instance.this[0]`, or a CloudFormation logical id (`Child.Bucket` in a nested stack).
    pub address: Arc<str>,
    /// The language.
    pub language: Language,
    /// What kind of block made it.
    pub mode: Mode,
    /// `aws_db_instance`, `AWS::RDS::DBInstance`
    pub r#type: Arc<str>,
    /// The block's name, or the logical id.
    pub name: Arc<str>,
    /// The instance key.
    pub index: Option<Key>,
    /// The address of the module instance that holds it; empty in the root.
    pub module: Arc<str>,
    /// The provider configuration that it uses: `aws`, `aws.west`; empty where there is none.
    pub provider: Arc<str>,
    /// What the configuration sets, nothing else: an object. Nested blocks are tuples of objects in source order. An
    /// argument that is null is left out.
    pub attributes: Value,
    /// What is said about the resource, not of it: `lifecycle`, `depends_on`; `DeletionPolicy`, `UpdateReplacePolicy`,
    /// `DependsOn`, `Metadata`: an object.
    pub meta: Value,
    /// The header: `resource "aws_db_instance" "this"`, or the line of the logical id. Every instance of one block has
    /// the same.
    pub header: Span,
    /// The whole block.
    pub span: Span,
    /// The calls that lead here, outermost first.
    pub called_from: Vec<CallFrame>,
    /// Set when this one entry stands for any number of instances.
    pub symbolic: Option<Symbolic>,
    /// Whether it will exist.
    pub exists: Existence,
}

impl Resource {
    /// The address as people know it: in what the CDK made, the construct's path; otherwise the address itself.
    #[must_use]
    pub fn shown(&self) -> Arc<str> {
        let path = self.meta.get("Metadata").and_then(|metadata| metadata.get("aws:cdk:path")).and_then(Value::as_str);
        path.map_or_else(|| Arc::clone(&self.address), Arc::from)
    }

    /// The address of the serverless shorthand that it was made for, if it was.
    #[must_use]
    pub fn made_for(&self) -> Option<Arc<str>> {
        let source = self.meta.get("Serverless").and_then(Value::as_str)?;
        let prefix = self.address.strip_suffix(&*self.name).unwrap_or_default();
        Some(format!("{prefix}{source}").into())
    }
}

/// A module call or nested stack, resolved or not.
#[derive(Clone, Debug)]
pub struct ModuleCall {
    /// Its address: `module.a`.
    pub address: Arc<str>,
    /// The source as written.
    pub source: Arc<str>,
    /// The directory or template that it leads to, from the scan root; `None` when it isn't there.
    pub target: Option<String>,
    /// The header of the block.
    pub header: Span,
}

/// What the configuration says of a provider plugin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderRequirement {
    /// The local name: `aws`.
    pub name: Arc<str>,
    /// The source address: `hashicorp/aws`.
    pub source: Option<Arc<str>>,
    /// The version constraints that apply, as written (`~> 5.0`), of every module of the unit.
    pub constraints: Vec<Arc<str>>,
    /// The version in `.terraform.lock.hcl`.
    pub locked: Option<Arc<str>>,
}

/// Something that the evaluation leaves open although few answers are possible: each can be tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// Whether a condition holds; by its name (`Child.Name` in a nested stack).
    Condition(Arc<str>),
    /// A parameter without a value, and the values that it may have.
    Parameter(Arc<str>, Arc<[Arc<str>]>),
}

/// What is evaluated together: one Terraform root module with its modules, or one CloudFormation template with its
/// nested stacks; after evaluation.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The directory or template, from the scan root; `.` for the root itself.
    pub path: String,
    /// The language.
    pub language: Language,
    /// Every instance, data sources and provider configurations included, sorted by address.
    pub resources: Vec<Resource>,
    /// CloudFormation resources whose condition is false, so that they don't exist. Nobody judges them.
    pub absent: Vec<Resource>,
    /// What the evaluation leaves open.
    pub choices: Vec<Choice>,
    /// The outputs of the root.
    pub outputs: BTreeMap<Arc<str>, Value>,
    /// The provider plugins that it asks for, sorted by name.
    pub providers: Vec<ProviderRequirement>,
    /// Every module call and nested stack.
    pub calls: Vec<ModuleCall>,
    /// The paths of the files that were read for it, sorted.
    pub files: Vec<String>,
    /// What went wrong on the way.
    pub diagnostics: Vec<Diagnostic>,
}
