//! Flags, environment and `onus.toml` to a request.

use crate::cli::{Input, Profile, Variable, Variables};
use crate::exit::Exit;
use crate::{baseline, environment, message, parameters};
use onus_engine::{Config, Request, Select};
use onus_model::Severity;
use onus_resolve::terraform::VariableArgument;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The largest configuration file, in bytes.
const MAX_CONFIG: u64 = 1024 * 1024;

/// The request of a command that scans. Its configuration holds what the command line doesn't say.
pub(crate) fn request(input: &Input, color: bool) -> Result<Request, Exit> {
    let mut request = Request {
        as_of: input.as_of,
        select: Select {
            select: input.select.clone(),
            extend: input.extend_select.clone(),
            ignore: input.ignore.clone(),
            strict: input.profile == Some(Profile::Strict),
        },
        exclude: input.exclude.clone(),
        force_exclude: input.force_exclude,
        ignore_files: !input.no_ignore,
        suppressions: !input.no_suppressions,
        threads: usize::from(input.threads),
        ..Request::default()
    };
    if let Some(path) = &input.baseline {
        request.baseline = baseline::read(path)?;
    }
    let standard_input = input.paths.iter().any(|path| path.as_os_str() == "-");
    request.paths = input.paths.iter().filter(|path| path.as_os_str() != "-").cloned().collect();
    if standard_input {
        request.stdin = Some((input.stdin_filename.clone(), read_standard_input()?));
    } else if request.paths.is_empty() {
        request.paths.push(PathBuf::from("."));
    }

    let starts = canonical(&request.paths)?;
    let root = match &input.root {
        Some(root) => canonical(std::slice::from_ref(root))?.into_iter().next(),
        None if starts.is_empty() => None,
        None => Some(onus_engine::scan_root(&starts).map_err(|(path, error)| unreadable(&path, &error))?),
    };
    request.config = config(input, root.as_deref(), &starts, color)?;
    let config = request.config.as_ref();
    request.min_severity =
        input.min_severity.or(config.and_then(|config| config.report.min_severity)).unwrap_or(Severity::Low);
    if input.profile == Some(Profile::Default)
        && let Some(config) = &mut request.config
    {
        config.strict = false;
    }

    // The file's values come first, so that the command line's win.
    let from_file = request.config.iter().flat_map(|config| &config.var_files).cloned().map(VariableArgument::File);
    request.terraform.arguments = from_file.collect();
    request.terraform.arguments.extend(variables(&input.variables, root.as_deref())?);
    request.terraform.workspace = input.workspace.clone();
    if !input.no_env {
        request.terraform.environment = environment::terraform_variables();
        request.terraform.workspace = request.terraform.workspace.or_else(environment::terraform_workspace);
    }
    if let Some(config) = &request.config {
        request.cloudformation.parameters = config.parameters.clone();
    }
    for path in &input.param_file {
        request.cloudformation.parameters.extend(parameters::read(path)?);
    }
    request.cloudformation.parameters.extend(input.param.iter().cloned());
    request.cloudformation.pseudo.extend(input.pseudo.iter().cloned());
    request.root = root;
    Ok(request)
}

/// The variables of the command line, files as paths from the scan root.
pub(crate) fn variables(variables: &Variables, root: Option<&Path>) -> Result<Vec<VariableArgument>, Exit> {
    let variable = |variable: &Variable| {
        Ok(match variable {
            Variable::Value(name, text) => VariableArgument::Value(name.clone(), text.clone()),
            Variable::File(path) => VariableArgument::File(within(path, root)?),
        })
    };
    variables.0.iter().map(variable).collect()
}

fn config(input: &Input, root: Option<&Path>, starts: &[PathBuf], color: bool) -> Result<Option<Config>, Exit> {
    let path = match (&input.config, root) {
        _ if input.no_config => return Ok(None),
        (Some(path), _) => path.canonicalize().map_err(|error| unreadable(path, &error))?,
        (None, Some(root)) => {
            let Some(start) = common(starts) else { return Ok(None) };
            let Some(path) = Config::find(root, &start) else { return Ok(None) };
            path
        }
        (None, None) => return Ok(None),
    };
    let mut text = String::new();
    let file = std::fs::File::open(&path).and_then(|file| file.take(MAX_CONFIG).read_to_string(&mut text));
    file.map_err(|error| unreadable(&path, &error))?;
    let shown = root.and_then(|root| path.strip_prefix(root).ok()).unwrap_or(&path);
    let shown = shown.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
    Config::parse(&shown, &text).map(Some).map_err(|faults| message::faults(&faults, color))
}

/// The deepest directory or file that holds all of them.
fn common(paths: &[PathBuf]) -> Option<PathBuf> {
    let (first, rest) = paths.split_first()?;
    let holds_all = |ancestor: &&Path| rest.iter().all(|path| path.starts_with(ancestor));
    first.ancestors().find(holds_all).map(Path::to_owned)
}

/// A path of the command line as a path from the scan root.
pub(crate) fn within(path: &Path, root: Option<&Path>) -> Result<String, Exit> {
    let real = path.canonicalize().map_err(|error| unreadable(path, &error))?;
    let beneath = root.and_then(|root| real.strip_prefix(root).ok());
    let Some(beneath) = beneath else {
        return Err(message::failed(
            &format!("`{}` lies outside the scan root", path.display()),
            Some("Give a `--root` that holds it too."),
        ));
    };
    Ok(beneath.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"))
}

fn canonical(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Exit> {
    paths.iter().map(|path| path.canonicalize().map_err(|error| unreadable(path, &error))).collect()
}

pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Exit {
    message::failed(&format!("`{}`: {error}", path.display()), None)
}

fn read_standard_input() -> Result<String, Exit> {
    let mut text = String::new();
    let limit = onus_source::MAX_FILE;
    match std::io::stdin().lock().take(limit + 1).read_to_string(&mut text) {
        Err(error) => Err(message::failed(&format!("standard input: {error}"), None)),
        Ok(_) if text.len() as u64 > limit => {
            Err(message::failed(&format!("standard input is larger than {limit} bytes"), None))
        }
        Ok(_) => Ok(text),
    }
}
