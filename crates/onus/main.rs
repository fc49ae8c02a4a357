//! The program: flags, environment and `onus.toml` to a request; the outcome to a report and an exit code. The only place that
//! reads the environment, writes to the terminal and ends the process.

mod baseline;
mod bundle;
mod changes;
mod cli;
mod environment;
mod eval;
mod examples;
mod exit;
mod explain;
mod fix;
mod list;
mod matrix;
mod message;
mod output;
mod parameters;
mod parse;
mod request;
mod scan;

use clap::Parser as _;
use cli::{Cli, Command};
use exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(message::panicked));
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output with 0, mistakes to standard error with 2.
            let _ = error.print();
            return if error.use_stderr() { Exit::Failed } else { Exit::Clean }.into();
        }
    };
    let color = cli.color;
    let run = || match cli.command {
        Command::Scan(arguments) => scan::run(arguments, color),
        Command::Changes(arguments) => changes::run(arguments, color),
        Command::Explain(arguments) => explain::run(arguments, color),
        Command::Fix(arguments) => fix::run(&arguments, color),
        Command::Matrix(arguments) => matrix::run(arguments, color),
        Command::Test(arguments) => examples::run(arguments, color),
        Command::Policies(arguments) => list::run(arguments, color),
        Command::Eval(arguments) => eval::run(&arguments),
        Command::Parse(arguments) => parse::run(&arguments),
        Command::Completions(arguments) => output::completions(arguments.shell),
    };
    // The hook has told of it already.
    std::panic::catch_unwind(run).unwrap_or(Exit::Nothing).into()
}
