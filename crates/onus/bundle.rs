//! The policies that come with the program, and those of the user.

use crate::exit::Exit;
use crate::message;
use onus_catalogue::Catalogue;
use onus_rules::Rules;
use onus_source::BundleFile;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Path and text of every embedded file, sorted.
const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/policies.rs"));

/// The same, read, checked and compiled when the program was built.
static CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));
static RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin"));

/// Rego modules: path and text.
pub(crate) type Modules = Vec<(String, Arc<str>)>;

/// Whether the policies' pages are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pages {
    /// With their prose and examples.
    Read,
    /// Only what they judge.
    Leave,
}

/// The largest file of a pack that is read, in bytes.
const MAX_FILE: u64 = 4 * 1024 * 1024;

/// How deep a pack may nest.
const MAX_DEPTH: usize = 32;

/// What to judge by.
#[derive(Debug)]
pub(crate) struct Bundle {
    pub(crate) catalogue: Catalogue,
    pub(crate) rules: Rules,
}

/// The embedded policies, and those in `packs` after them.
pub(crate) fn load(packs: &[PathBuf], pages: Pages, color: bool) -> Result<Bundle, Exit> {
    if packs.is_empty()
        && pages == Pages::Leave
        && let (Some(catalogue), Some(rules)) = (Catalogue::from_bytes(CATALOGUE), Rules::from_bytes(RULES))
    {
        return Ok(Bundle { catalogue, rules });
    }
    let mut files = embedded();
    for pack in packs {
        files.extend(read_pack(pack)?);
    }
    build(&files, color)
}

/// The policies of one pack by themselves: with the embedded catalogue and library, unless it brings its own.
///
/// With it comes every Rego module, path and text, tests (`_test.rego`) included.
pub(crate) fn load_pack(pack: &Path, color: bool) -> Result<(Bundle, Modules), Exit> {
    let own = read_pack(pack)?;
    let lacks = |prefix: &str| !own.iter().any(|file| file.path.starts_with(prefix));
    let (catalogue, library) = (lacks("catalogue/"), lacks("lib/"));
    let mut files = embedded();
    files.retain(|file| {
        (catalogue && file.path.starts_with("catalogue/")) || (library && file.path.starts_with("lib/"))
    });
    files.extend(own);
    let rego = files.iter().filter(|file| file.path.ends_with(".rego"));
    let modules = rego.map(|file| (file.path.clone(), Arc::clone(&file.text))).collect();
    Ok((build(&files, color)?, modules))
}

fn build(files: &[BundleFile], color: bool) -> Result<Bundle, Exit> {
    let catalogue = Catalogue::load(files).map_err(|faults| message::faults(&faults, color))?;
    let rules = Rules::load(files, &catalogue).map_err(|faults| message::faults(&faults, color))?;
    Ok(Bundle { catalogue, rules })
}

fn embedded() -> Vec<BundleFile> {
    EMBEDDED.iter().map(|&(path, text)| BundleFile { path: path.to_owned(), text: Arc::from(text) }).collect()
}

/// The files of a pack: a directory of the user's choice.
fn read_pack(directory: &Path) -> Result<Vec<BundleFile>, Exit> {
    let mut files = Vec::new();
    gather(directory, directory, 0, &mut files)
        .map_err(|(path, error)| message::failed(&format!("`{}`: {error}", path.display()), None))?;
    files.sort();
    if files.is_empty() {
        return Err(message::failed(
            &format!("`{}` holds no policies", directory.display()),
            Some("Name a directory with `.rego` files."),
        ));
    }
    Ok(files)
}

type Failure = (PathBuf, std::io::Error);

fn gather(root: &Path, directory: &Path, depth: usize, files: &mut Vec<BundleFile>) -> Result<(), Failure> {
    let failed = |error| (directory.to_owned(), error);
    if depth > MAX_DEPTH {
        return Err(failed(std::io::Error::other("nested too deeply")));
    }
    for entry in std::fs::read_dir(directory).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(failed)?);
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            gather(root, &path, depth + 1, files)?;
        } else if kind.is_file() && is_part(&name) {
            let text = read(&path).map_err(|error| (path.clone(), error))?;
            let within = path.strip_prefix(root).unwrap_or(&path).iter().map(|part| part.to_string_lossy());
            files.push(BundleFile { path: within.collect::<Vec<_>>().join("/"), text: Arc::from(text) });
        }
    }
    Ok(())
}

fn is_part(name: &str) -> bool {
    [".rego", ".md", ".toml"].iter().any(|ending| name.ends_with(ending)) && name != "README.md"
}

fn read(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(path)?.take(MAX_FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MAX_FILE {
        return Err(std::io::Error::other(format!("larger than {MAX_FILE} bytes")));
    }
    Ok(text)
}
