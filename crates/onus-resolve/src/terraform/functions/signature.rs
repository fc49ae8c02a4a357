//! The table of functions: parameters, what unknowns and nulls do, and the code.

use super::{Answer, Context, collection, date, encoding, files, list_of, network, number, set, text, typed};
use crate::terraform::convert::type_of;
use onus_model::{Type, Value};
use std::sync::Arc;

/// What null does as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nulls {
    Refused,
    Taken,
}

/// A parameter.
#[derive(Clone, Copy)]
pub(super) struct Parameter {
    pub(super) ty: fn() -> Type,
    pub(super) nulls: Nulls,
}

/// A function.
#[derive(Clone, Copy)]
pub(super) struct Signature {
    pub(super) name: &'static str,
    pub(super) parameters: &'static [Parameter],
    pub(super) rest: Option<Parameter>,
    /// The type of an unknown result.
    pub(super) returns: fn(&[Value]) -> Type,
    /// Whether the code gets arguments that are unknown as a whole.
    pub(super) takes_unknown: bool,
    /// Whether the result is unknown when anything within an argument is.
    pub(super) waits_for_known: bool,
    /// Whether the code deals with marks itself.
    pub(super) keeps_marks: bool,
    pub(super) run: fn(&[Value], &Context<'_>) -> Answer,
}

/// The function called `name`.
pub(super) fn find(name: &str) -> Option<&'static Signature> {
    TABLE.binary_search_by(|signature| signature.name.cmp(name)).ok().and_then(|i| TABLE.get(i))
}

/// How many functions there are.
#[cfg(test)]
pub(super) fn all() -> &'static [Signature] {
    TABLE
}

const fn parameter(ty: fn() -> Type) -> Parameter {
    Parameter { ty, nulls: Nulls::Refused }
}

const S: Parameter = parameter(|| Type::String);
const N: Parameter = parameter(|| Type::Number);
const A: Parameter = parameter(|| Type::Any);
/// Anything, null included.
const O: Parameter = Parameter { ty: || Type::Any, nulls: Nulls::Taken };
const LS: Parameter = parameter(|| list_of(Type::String));
const LB: Parameter = parameter(|| list_of(Type::Bool));
const L: Parameter = parameter(|| list_of(Type::Any));
const SET: Parameter = parameter(|| Type::Set(Arc::new(Type::Any)));
const MLS: Parameter = parameter(|| Type::Map(Arc::new(list_of(Type::String))));

/// How much of its arguments a function must know.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Each argument, but not all within.
    Top,
    /// Everything within.
    All,
    /// Nothing.
    None,
}

const fn f(
    name: &'static str,
    parameters: &'static [Parameter],
    rest: Option<Parameter>,
    returns: fn(&[Value]) -> Type,
    known: Known,
    run: fn(&[Value], &Context<'_>) -> Answer,
) -> Signature {
    let (takes_unknown, waits_for_known) = match known {
        Known::Top => (false, false),
        Known::All => (false, true),
        Known::None => (true, false),
    };
    Signature { name, parameters, rest, returns, takes_unknown, waits_for_known, keeps_marks: false, run }
}

const fn marked(signature: Signature) -> Signature {
    Signature { keeps_marks: true, ..signature }
}

fn any(_: &[Value]) -> Type {
    Type::Any
}
fn string(_: &[Value]) -> Type {
    Type::String
}
fn num(_: &[Value]) -> Type {
    Type::Number
}
fn boolean(_: &[Value]) -> Type {
    Type::Bool
}
fn strings(_: &[Value]) -> Type {
    list_of(Type::String)
}
fn first(args: &[Value]) -> Type {
    args.first().map_or(Type::Any, type_of)
}
fn lists_of_first(args: &[Value]) -> Type {
    list_of(first(args))
}

use Known::{All, None as Nothing, Top};

/// Sorted by name.
const TABLE: &[Signature] = &[
    f("abs", &[N], None, num, Top, number::abs),
    f("abspath", &[S], None, string, Top, files::abspath),
    f("alltrue", &[LB], None, boolean, Nothing, collection::alltrue),
    f("anytrue", &[LB], None, boolean, Nothing, collection::anytrue),
    f("base64decode", &[S], None, string, Top, encoding::base64decode),
    f("base64encode", &[S], None, string, Top, encoding::base64encode),
    f("base64gzip", &[S], None, string, Nothing, |args, _| typed::impure("base64gzip", args)),
    f("base64sha256", &[S], None, string, Top, encoding::base64sha256),
    f("base64sha512", &[S], None, string, Top, encoding::base64sha512),
    f("basename", &[S], None, string, Top, files::basename),
    f("bcrypt", &[S], Some(N), string, Nothing, |args, _| typed::impure("bcrypt", args)),
    f("ceil", &[N], None, num, Top, number::ceil),
    f("chomp", &[S], None, string, Top, text::chomp),
    marked(f("chunklist", &[L, N], None, lists_of_first, Top, collection::chunklist)),
    f("cidrhost", &[S, N], None, string, Top, network::cidrhost),
    f("cidrnetmask", &[S], None, string, Top, network::cidrnetmask),
    f("cidrsubnet", &[S, N, N], None, string, Top, network::cidrsubnet),
    f("cidrsubnets", &[S], Some(N), strings, Top, network::cidrsubnets),
    f("coalesce", &[], Some(O), any, Nothing, collection::coalesce),
    f("coalescelist", &[], Some(O), any, Nothing, collection::coalescelist),
    f("compact", &[LS], None, strings, All, collection::compact),
    marked(f("concat", &[], Some(A), any, Top, collection::concat)),
    f("contains", &[A, A], None, boolean, Nothing, collection::contains),
    f("csvdecode", &[S], None, any, Top, encoding::csvdecode),
    f("dirname", &[S], None, string, Top, files::dirname),
    f("distinct", &[L], None, first, All, collection::distinct),
    marked(f("element", &[A, N], None, any, Top, collection::element)),
    f("endswith", &[S, S], None, boolean, Nothing, text::endswith),
    marked(f("ephemeralasnull", &[O], None, first, Nothing, typed::ephemeralasnull)),
    f("file", &[S], None, string, Top, files::file),
    f("filebase64", &[S], None, string, Top, files::filebase64),
    f("filebase64sha256", &[S], None, string, Top, files::filebase64sha256),
    f("filebase64sha512", &[S], None, string, Top, files::filebase64sha512),
    f("fileexists", &[S], None, boolean, Top, files::fileexists),
    f("filemd5", &[S], None, string, Top, files::filemd5),
    f("fileset", &[S, S], None, |_| Type::Set(Arc::new(Type::String)), Top, files::fileset),
    f("filesha1", &[S], None, string, Top, files::filesha1),
    f("filesha256", &[S], None, string, Top, files::filesha256),
    f("filesha512", &[S], None, string, Top, files::filesha512),
    marked(f("flatten", &[A], None, any, Top, collection::flatten)),
    f("floor", &[N], None, num, Top, number::floor),
    f("format", &[S], Some(O), string, All, text::format),
    f("formatdate", &[S, S], None, string, Top, date::formatdate),
    f("formatlist", &[S], Some(O), strings, Nothing, text::formatlist),
    f("indent", &[N, S], None, string, Top, text::indent),
    f("index", &[A, A], None, num, Nothing, collection::index),
    marked(f("issensitive", &[O], None, boolean, Nothing, typed::issensitive)),
    f("join", &[S], Some(LS), string, All, text::join),
    f("jsondecode", &[S], None, any, Nothing, encoding::jsondecode),
    f("jsonencode", &[O], None, string, All, encoding::jsonencode),
    marked(f("keys", &[A], None, strings, Nothing, collection::keys)),
    marked(f("length", &[A], None, num, Nothing, collection::length)),
    f("log", &[N, N], None, num, Top, number::log),
    marked(f("lookup", &[A, S], Some(O), any, Top, collection::lookup)),
    f("lower", &[S], None, string, Top, text::lower),
    f("matchkeys", &[L, L, L], None, first, Top, collection::matchkeys),
    f("max", &[N], Some(N), num, Top, number::max),
    f("md5", &[S], None, string, Top, encoding::md5),
    marked(f("merge", &[], Some(O), any, Top, collection::merge)),
    f("min", &[N], Some(N), num, Top, number::min),
    marked(f("nonsensitive", &[O], None, first, Nothing, typed::nonsensitive)),
    f("one", &[A], None, any, Top, collection::one),
    f("parseint", &[A, N], None, num, Top, number::parseint),
    f("pathexpand", &[S], None, string, Top, files::pathexpand),
    f("plantimestamp", &[], None, string, Nothing, |_, _| typed::plantimestamp()),
    f("pow", &[N, N], None, num, Top, number::pow),
    f("range", &[], Some(N), |_| list_of(Type::Number), Top, number::range),
    f("regex", &[S, S], None, any, Top, text::regex),
    f("regexall", &[S, S], None, |_| list_of(Type::Any), Top, text::regexall),
    f("replace", &[S, S, S], None, string, Top, text::replace),
    marked(f("reverse", &[A], None, any, Top, collection::reverse)),
    f("rsadecrypt", &[S, S], None, string, Nothing, |args, _| typed::impure("rsadecrypt", args)),
    marked(f("sensitive", &[O], None, first, Nothing, typed::sensitive)),
    f("setintersection", &[SET], Some(SET), first, Top, set::setintersection),
    marked(f("setproduct", &[], Some(A), any, Top, set::setproduct)),
    f("setsubtract", &[SET, SET], None, first, Top, set::setsubtract),
    f("setunion", &[SET], Some(SET), first, Top, set::setunion),
    f("sha1", &[S], None, string, Top, encoding::sha1),
    f("sha256", &[S], None, string, Top, encoding::sha256),
    f("sha512", &[S], None, string, Top, encoding::sha512),
    f("signum", &[N], None, num, Top, number::signum),
    marked(f("slice", &[A, N, N], None, any, Nothing, collection::slice)),
    f("sort", &[LS], None, strings, Top, collection::sort),
    f("split", &[S, S], None, strings, Top, text::split),
    f("startswith", &[S, S], None, boolean, Nothing, text::startswith),
    f("strcontains", &[S, S], None, boolean, Top, text::strcontains),
    f("strrev", &[S], None, string, Top, text::strrev),
    f("substr", &[S, N, N], None, string, Top, text::substr),
    f("sum", &[A], None, num, Nothing, number::sum),
    f("textdecodebase64", &[S, S], None, string, Top, encoding::textdecodebase64),
    f("textencodebase64", &[S, S], None, string, Top, encoding::textencodebase64),
    f("timeadd", &[S, S], None, string, Top, date::timeadd),
    f("timecmp", &[S, S], None, num, Top, date::timecmp),
    f("timestamp", &[], None, string, Nothing, |args, _| typed::impure("timestamp", args)),
    f("title", &[S], None, string, Top, text::title),
    marked(f("tobool", &[O], None, boolean, Nothing, typed::tobool)),
    marked(f("tolist", &[O], None, any, Nothing, typed::tolist)),
    marked(f("tomap", &[O], None, any, Nothing, typed::tomap)),
    marked(f("tonumber", &[O], None, num, Nothing, typed::tonumber)),
    marked(f("toset", &[O], None, any, Nothing, typed::toset)),
    marked(f("tostring", &[O], None, string, Nothing, typed::tostring)),
    f("transpose", &[MLS], None, first, All, collection::transpose),
    f("trim", &[S, S], None, string, Top, text::trim),
    f("trimprefix", &[S, S], None, string, Top, text::trimprefix),
    f("trimspace", &[S], None, string, Top, text::trimspace),
    f("trimsuffix", &[S, S], None, string, Top, text::trimsuffix),
    f("upper", &[S], None, string, Top, text::upper),
    f("urlencode", &[S], None, string, Top, encoding::urlencode),
    f("uuid", &[], None, string, Nothing, |args, _| typed::impure("uuid", args)),
    f("uuidv5", &[S, S], None, string, Top, encoding::uuidv5),
    marked(f("values", &[A], None, any, Top, collection::values)),
    f("yamldecode", &[S], None, any, Top, encoding::yamldecode),
    f("yamlencode", &[O], None, string, All, encoding::yamlencode),
    marked(f("zipmap", &[LS, A], None, any, Top, collection::zipmap)),
];
