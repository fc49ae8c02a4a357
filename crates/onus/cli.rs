//! Commands and flags.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Args, Command as Command_, FromArgMatches, Parser, Subcommand, ValueEnum};
use onus_model::{Date, Severity, Verdict};
use onus_report::Format;
use std::path::PathBuf;

/// Scans Terraform and CloudFormation for the duties that the cloud leaves with you.
#[derive(Debug, Parser)]
#[command(name = "onus", version, arg_required_else_help = true, after_help = CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Whether to use colors
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

/// What the exit codes of `scan` mean.
const CODES: &str = "Exit codes:
  0  everything was read, nothing at or above --fail-on
  1  findings at or above --fail-on
  2  an incomplete answer or none: usage, configuration, input that can't be read or parsed
  3  nothing was judged: nothing to scan, or onus itself failed";

/// What the exit codes of `fix` mean.
const FIX_CODES: &str = "Exit codes:
  0  there is nothing to edit, or all edits are written
  1  there are edits that aren't written
  2  an incomplete answer or none; nothing is written then
  3  nothing was judged: nothing to scan, or onus itself failed";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Judge the duties of every resource, and show those that want action
    #[command(after_help = CODES)]
    Scan(Scan),
    /// Show the edits that would meet duties whose policy knows how, as a diff; or make them
    #[command(after_help = FIX_CODES)]
    Fix(Fix),
    /// Show who owes what: services by domains, with how your duties came out
    Matrix(Matrix),
    /// Show what moved between two days: defaults, parties, and what that does to the resources here
    Changes(Changes),
    /// Show the page of a policy
    Explain(Explain),
    /// List the policies
    Policies(Policies),
    /// Run the examples on the policies' pages
    Test(Test),
    /// Print what Terraform or CloudFormation code comes to: resources with their values, or single expressions
    Eval(Eval),
    /// Print blocks, attributes and mistakes of Terraform files; a JSON object with `id` and `path` or `text` on each line of
    /// standard input
    Parse(Parse),
    /// Print completions for a shell
    Completions(Completions),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    Always,
    Never,
}

/// What is read, by which policies, with which values: the same for every command that scans.
#[derive(Debug, Args)]
pub(crate) struct Input {
    /// Files and directories [default: .]; `-` reads standard input
    ///
    /// Of a file, all that belongs to it is evaluated, and what touches the file is reported.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The directory outside of which nothing is read [default: the git work tree, else what the paths have in common]
    #[arg(long, value_name = "DIR", help_heading = "Input")]
    pub(crate) root: Option<PathBuf>,
    /// The path that standard input stands for
    #[arg(long, value_name = "PATH", default_value = "main.tf", help_heading = "Input")]
    pub(crate) stdin_filename: String,
    /// Leave out what matches, with the rules of .gitignore, from the scan root
    #[arg(long, value_name = "GLOB", help_heading = "Input")]
    pub(crate) exclude: Vec<String>,
    /// Let excludes hold for files that are named one by one, too
    #[arg(long, help_heading = "Input")]
    pub(crate) force_exclude: bool,
    /// Look at what .gitignore and the like hide
    #[arg(long, help_heading = "Input")]
    pub(crate) no_ignore: bool,
    /// A configuration file [default: the nearest onus.toml]
    #[arg(long, value_name = "FILE", help_heading = "Input", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    /// Read no configuration file
    #[arg(long, help_heading = "Input")]
    pub(crate) no_config: bool,
    /// How many threads [default: one for each core]
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0, hide_default_value = true, help_heading = "Input",
        value_parser = clap::value_parser!(u16).range(0..=512))]
    pub(crate) threads: u16,

    #[command(flatten)]
    pub(crate) variables: Variables,
    /// The Terraform workspace [default: TF_WORKSPACE]
    #[arg(long, value_name = "NAME", help_heading = "Values")]
    pub(crate) workspace: Option<String>,
    /// Don't look at TF_VAR_* and TF_WORKSPACE
    #[arg(long, help_heading = "Values")]
    pub(crate) no_env: bool,
    /// The value of a CloudFormation parameter
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, help_heading = "Values")]
    pub(crate) param: Vec<(String, String)>,
    /// A file with values of CloudFormation parameters: JSON, or samconfig.toml
    #[arg(long, alias = "parameters", value_name = "FILE", help_heading = "Values")]
    pub(crate) param_file: Vec<PathBuf>,
    /// The value of a CloudFormation pseudo parameter, such as AWS::Region
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, help_heading = "Values")]
    pub(crate) pseudo: Vec<(String, String)>,
    /// Answer for this day [default: the day of the catalogue's release]
    #[arg(long, value_name = "YYYY-MM-DD", help_heading = "Values")]
    pub(crate) as_of: Option<Date>,

    /// Ask only these policies: ids, prefixes, other tools' ids, or ALL
    #[arg(long, value_name = "POLICY", value_delimiter = ',', help_heading = "Policies")]
    pub(crate) select: Vec<String>,
    /// Ask these too
    #[arg(long, value_name = "POLICY", value_delimiter = ',', help_heading = "Policies")]
    pub(crate) extend_select: Vec<String>,
    /// Don't ask these
    #[arg(long, value_name = "POLICY", value_delimiter = ',', help_heading = "Policies")]
    pub(crate) ignore: Vec<String>,
    /// The set of policies
    #[arg(long, value_name = "NAME", help_heading = "Policies")]
    pub(crate) profile: Option<Profile>,
    /// A directory with further policies
    #[arg(long, value_name = "DIR", help_heading = "Policies")]
    pub(crate) policies: Vec<PathBuf>,
    /// The mildest severity that is kept [default: low]
    #[arg(long, value_name = "SEVERITY", value_parser = severity(), help_heading = "Policies")]
    pub(crate) min_severity: Option<Severity>,
    /// A JSON report of an earlier scan, whose findings don't count
    #[arg(long, value_name = "FILE", help_heading = "Policies")]
    pub(crate) baseline: Option<PathBuf>,
    /// Let no suppression hold
    #[arg(long, help_heading = "Policies")]
    pub(crate) no_suppressions: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Profile {
    /// What is asked by default
    Default,
    /// What only the careful want to know, too
    Strict,
}

#[derive(Debug, Args)]
pub(crate) struct Scan {
    #[command(flatten)]
    pub(crate) input: Input,

    /// The form of the report [default: full]
    #[arg(long, short, value_name = "FORMAT", value_parser = format(), help_heading = "Report")]
    pub(crate) format: Option<Format>,
    /// Write the report to a file instead of standard output
    #[arg(long, short, value_name = "FILE", help_heading = "Report")]
    pub(crate) output: Option<PathBuf>,
    /// Write a further report; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = sink, help_heading = "Report")]
    pub(crate) write: Vec<(Format, PathBuf)>,
    /// Show these besides findings: met, covered, unknown, suppressed, all
    #[arg(long, value_name = "WHAT", value_delimiter = ',', help_heading = "Report")]
    pub(crate) show: Vec<Shown>,
    /// List the paths that ignore files and excludes hid
    #[arg(long, help_heading = "Report")]
    pub(crate) show_skipped: bool,
    /// List notes among the diagnostics
    #[arg(long, short, help_heading = "Report")]
    pub(crate) verbose: bool,
    /// No summary
    #[arg(long, short, help_heading = "Report", conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// The mildest severity that makes the exit code 1 [default: any finding]
    #[arg(long, value_name = "SEVERITY", value_parser = severity(), help_heading = "Exit code")]
    pub(crate) fail_on: Option<Severity>,
    /// Let verdicts that can't be told make it 1, too
    #[arg(long, help_heading = "Exit code")]
    pub(crate) fail_on_unknown: bool,
    /// Never 1
    #[arg(long, alias = "soft-fail", help_heading = "Exit code")]
    pub(crate) exit_zero: bool,
    /// 0 where there is nothing to scan
    #[arg(long, help_heading = "Exit code")]
    pub(crate) allow_empty: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Fix {
    #[command(flatten)]
    pub(crate) input: Input,
    /// Make the edits instead of showing them
    #[arg(long)]
    pub(crate) write: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shown {
    Misconfigured,
    Unconfigured,
    Unknown,
    Covered,
    Met,
    Suppressed,
    All,
}

impl Shown {
    /// The verdicts that it stands for.
    pub(crate) fn verdicts(self) -> &'static [Verdict] {
        match self {
            Self::Misconfigured => &[Verdict::Misconfigured],
            Self::Unconfigured => &[Verdict::Unconfigured],
            Self::Unknown => &[Verdict::Unknown],
            Self::Covered => &[Verdict::Covered],
            Self::Met => &[Verdict::Met],
            Self::Suppressed => &[],
            Self::All => Verdict::ALL,
        }
    }

    /// Whether suppressed judgements are among it.
    pub(crate) fn suppressed(self) -> bool {
        matches!(self, Self::Suppressed | Self::All)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Matrix {
    #[command(flatten)]
    pub(crate) input: Input,
    /// The form of the table
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: TableFormat,
    /// Write it to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Changes {
    /// The earlier day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Date,
    /// The later day [default: the day of the catalogue's release]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) to: Option<Date>,
    /// The form of the list
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) input: Input,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A policy's id, or another tool's id for the same check
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// A directory with further policies
    #[arg(long, value_name = "DIR")]
    pub(crate) policies: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Policies {
    /// Only those whose id starts so
    #[arg(value_name = "PREFIX", default_value = "", hide_default_value = true)]
    pub(crate) prefix: String,
    /// The form of the list
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: TableFormat,
    /// A directory with further policies
    #[arg(long, value_name = "DIR")]
    pub(crate) policies: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Test {
    /// A directory with policies, or the start of policies' ids [default: the policies of the program]
    #[arg(value_name = "PACK")]
    pub(crate) pack: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Eval {
    /// A Terraform root module, or a CloudFormation template [default: .]
    #[arg(value_name = "PATH", default_value = ".", hide_default_value = true)]
    pub(crate) path: PathBuf,
    /// Print what this expression comes to in the module
    #[arg(long, value_name = "EXPRESSION", conflicts_with = "expr_stdin")]
    pub(crate) expr: Option<String>,
    /// Read expressions from standard input, on each line a JSON object with `id` and `expr`
    #[arg(long)]
    pub(crate) expr_stdin: bool,
    /// The form of what is printed
    #[arg(long, short, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: EvalFormat,
    /// The directory outside of which nothing is read [default: the git work tree, else PATH]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) variables: Variables,
    /// The Terraform workspace [default: TF_WORKSPACE]
    #[arg(long, value_name = "NAME")]
    pub(crate) workspace: Option<String>,
    /// Don't look at TF_VAR_* and TF_WORKSPACE
    #[arg(long)]
    pub(crate) no_env: bool,
    /// The value of a CloudFormation parameter
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) param: Vec<(String, String)>,
    /// A file with values of CloudFormation parameters: JSON, or samconfig.toml
    #[arg(long, alias = "parameters", value_name = "FILE")]
    pub(crate) param_file: Vec<PathBuf>,
    /// The value of a CloudFormation pseudo parameter, such as AWS::Region
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) pseudo: Vec<(String, String)>,
    /// Exit with 1 where a diagnostic is an error
    #[arg(long)]
    pub(crate) strict: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvalFormat {
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Parse {
    /// The form of what is printed
    #[arg(long, short, value_name = "FORMAT", default_value = "jsonl")]
    pub(crate) format: ParseFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseFormat {
    Jsonl,
}

/// `--var` and `--var-file`, in the order of the command line: later ones win.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(pub(crate) Vec<Variable>);

/// One of them.
#[derive(Clone, Debug)]
pub(crate) enum Variable {
    Value(String, String),
    File(PathBuf),
}

impl Args for Variables {
    fn augment_args(command: Command_) -> Command_ {
        let value = Arg::new("var")
            .long("var")
            .value_name("NAME=VALUE")
            .value_parser(pair)
            .help("The value of a Terraform variable");
        let file = Arg::new("var_file")
            .long("var-file")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("A file with values of Terraform variables");
        [value, file]
            .into_iter()
            .fold(command, |command, arg| command.arg(arg.action(ArgAction::Append).help_heading("Values")))
    }

    fn augment_args_for_update(command: Command_) -> Command_ {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Variables {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        fn each<'m, T: Clone + Send + Sync + 'static>(
            matches: &'m ArgMatches,
            name: &str,
        ) -> impl Iterator<Item = (usize, &'m T)> {
            matches.indices_of(name).into_iter().flatten().zip(matches.get_many::<T>(name).into_iter().flatten())
        }
        let values = each::<(String, String)>(matches, "var")
            .map(|(at, (name, text))| (at, Variable::Value(name.clone(), text.clone())));
        let files = each::<PathBuf>(matches, "var_file").map(|(at, path)| (at, Variable::File(path.clone())));
        let mut all: Vec<_> = values.chain(files).collect();
        all.sort_by_key(|(at, _)| *at);
        Ok(Self(all.into_iter().map(|(_, variable)| variable).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    pub(crate) shell: clap_complete::Shell,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("not of the form NAME=VALUE".to_owned()),
    }
}

fn sink(text: &str) -> Result<(Format, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !path.is_empty() => {
            let all = || Format::ALL.iter().map(|format| format.as_str()).collect::<Vec<_>>().join(", ");
            let format = name.parse().map_err(|()| format!("`{name}` is not one of {}", all()))?;
            Ok((format, PathBuf::from(path)))
        }
        _ => Err("not of the form FORMAT=FILE".to_owned()),
    }
}

/// The names of formats, so that help and completions know them.
fn format() -> impl TypedValueParser<Value = Format> {
    // The names are those of the formats.
    PossibleValuesParser::new(Format::ALL.iter().map(|format| format.as_str()))
        .map(|name| name.parse().unwrap_or(Format::Full))
}

fn severity() -> impl TypedValueParser<Value = Severity> {
    // The names are those of the severities.
    PossibleValuesParser::new(Severity::ALL.iter().map(|severity| severity.as_str()))
        .map(|name| name.parse().unwrap_or(Severity::Low))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_flags_fit_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn variables_keep_the_order_of_the_command_line() {
        let cli = Cli::parse_from(["onus", "eval", "--var", "a=1", "--var-file", "f", "--var", "b=2", "."]);
        let Command::Eval(eval) = cli.command else { panic!("not eval") };
        let order = eval.variables.0.iter().map(|variable| match variable {
            Variable::Value(name, _) => name.clone(),
            Variable::File(path) => path.display().to_string(),
        });
        assert_eq!(order.collect::<Vec<_>>(), ["a", "f", "b"]);
    }
}
