//! Where reports go: standard output, or files that are there as a whole or not at all.

use crate::cli::Cli;
use crate::exit::Exit;
use crate::message;
use clap::CommandFactory as _;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a report to standard output. That nobody reads on (`| head`) is no mistake.
pub(crate) fn print(text: &str) -> Result<(), Exit> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(message::failed(&format!("can't write to standard output: {error}"), None))
        }
        _ => Ok(()),
    }
}

/// Writes a report, or an edited source, to a file. Who reads it sees the old text or the new one, never half of it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Exit> {
    place(path, text).map_err(|error| message::failed(&format!("can't write `{}`: {error}", path.display()), None))
}

fn place(path: &Path, text: &str) -> io::Result<()> {
    // Through a link, so that the link stays one.
    let path = match path.canonicalize() {
        Ok(real) => real,
        Err(_) => path.to_owned(),
    };
    if path.metadata().is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
        // `/dev/stdout` and pipes can't be replaced.
        return std::fs::OpenOptions::new().write(true).open(&path)?.write_all(text.as_bytes());
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".onus-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What a new file gets here; the temporary file's own would keep other users from the report.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(directory)?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    if let Ok(existing) = path.metadata() {
        // What was there keeps its permissions.
        file.as_file().set_permissions(existing.permissions())?;
    }
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

/// Prints what a shell needs to complete commands and flags.
pub(crate) fn completions(shell: clap_complete::Shell) -> Exit {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "onus", &mut text);
    print(&String::from_utf8_lossy(&text)).err().unwrap_or(Exit::Clean)
}
