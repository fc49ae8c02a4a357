//! `onus fix`

use crate::cli::{ColorChoice, Fix};
use crate::exit::{self, Exit};
use crate::{bundle, environment, message, output, request};
use onus_engine::Request;
use onus_fix::{FileEdit, Plan};
use onus_report::unified_diff;
use std::path::{Path, PathBuf};

/// Shows or makes the edits that meet duties.
pub(crate) fn run(arguments: &Fix, color: ColorChoice) -> Exit {
    fix(arguments, color).unwrap_or_else(|exit| exit)
}

fn fix(arguments: &Fix, choice: ColorChoice) -> Result<Exit, Exit> {
    if arguments.input.paths.iter().any(|path| path.as_os_str() == "-") {
        return Err(message::failed("standard input can't be edited", Some("Name a file or a directory.")));
    }
    let color = environment::color(choice, &std::io::stderr());
    let request = request::request(&arguments.input, color)?;
    let bundle = bundle::load(&arguments.input.policies, bundle::Pages::Leave, color)?;
    let scan = onus_engine::scan(&request, &bundle.catalogue, &bundle.rules).map_err(|error| match error {
        onus_engine::ScanError::Nothing => {
            message::error("there is no Terraform or CloudFormation here", None);
            Exit::Nothing
        }
        error => message::failed(&error.to_string(), None),
    })?;
    exit::judged(&scan.outcome)?;
    let mut plan = onus_fix::plan(&scan.outcome.judgements, &scan.sources, &bundle.catalogue);
    keep_beneath(&mut plan, &request)?;
    tell(&plan);
    let incomplete = scan.outcome.is_incomplete();
    if !arguments.write || incomplete {
        let diffs = plan.files.iter().map(|file| unified_diff(&file.path, &file.before, &file.after));
        output::print(&diffs.collect::<String>())?;
    }
    if incomplete {
        let help = "`onus scan` says what; until then nothing is written.";
        return Err(message::failed(
            "the answer is incomplete: part of the input could not be read or judged",
            Some(help),
        ));
    }
    if !arguments.write {
        return Ok(if plan.files.is_empty() { Exit::Clean } else { Exit::Findings });
    }
    let root = scan.sources.root().map(Path::to_owned).unwrap_or_default();
    for file in &plan.files {
        write(&root, file)?;
    }
    Ok(Exit::Clean)
}

/// Leaves out the files of modules that the paths call but don't hold: others may call them too.
fn keep_beneath(plan: &mut Plan, request: &Request) -> Result<(), Exit> {
    let starts: Result<Vec<String>, Exit> =
        request.paths.iter().map(|path| request::within(path, request.root.as_deref())).collect();
    let starts = starts?;
    let beneath = |path: &str| starts.iter().any(|start| start.is_empty() || Path::new(path).starts_with(start));
    plan.files.retain(|file| {
        let keep = beneath(&file.path);
        if !keep {
            message::note(&format!("{} is left: it lies outside the paths given", onus_report::line(&file.path)));
        }
        keep
    });
    Ok(())
}

/// Says what is left alone, and why.
fn tell(plan: &Plan) {
    for left in &plan.left {
        let (path, line, policy, address) = (&left.path, left.line, &left.policy, &left.address);
        message::note(&onus_report::line(&format!("{path}:{line}: {policy} of {address} is left: {}", left.reason)));
    }
    if plan.elsewhere > 0 {
        let count = plan.elsewhere;
        message::note(&format!("findings in templates, JSON or plans, which aren't edited: {count}"));
    }
}

fn write(root: &Path, file: &FileEdit) -> Result<(), Exit> {
    let path: PathBuf = root.join(&file.path);
    if std::fs::read_to_string(&path).ok().as_deref() != Some(file.before.as_str()) {
        return Err(message::failed(&format!("`{}` changed in the meantime", onus_report::line(&file.path)), None));
    }
    output::write(&path, &file.after)?;
    message::note(&format!("{}: findings met: {}", onus_report::line(&file.path), file.findings));
    Ok(())
}
