//! Precompiles every folder of `models/` into bytes that decode without parsing text.

#[path = "compile.rs"]
#[allow(dead_code)]
mod compile;
#[path = "shapes.rs"]
#[allow(dead_code)]
mod shapes;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{env, error, fs, path::PathBuf};

pub use shapes::{Bound, Location, MemberId, Protocol, ShapeId, ShapeKind, TimestampFormat};

type Partition = shapes::Partition<'static>;
type Service = shapes::Service<'static>;
type Metadata = shapes::Metadata<'static>;
type MetadataValue = shapes::MetadataValue<'static>;
type Operation = shapes::Operation<'static>;
type ContextValue = shapes::ContextValue<'static>;
type Shape = shapes::Shape<'static>;
type ErrorTraits = shapes::ErrorTraits<'static>;
type Member = shapes::Member<'static>;
type MemberTraits = shapes::MemberTraits<'static>;
type XmlNamespace = shapes::XmlNamespace<'static>;
type Paginator = shapes::Paginator<'static>;
type Waiter = shapes::Waiter<'static>;
type Acceptor = shapes::Acceptor<'static>;
type Expected = shapes::Expected<'static>;

/// What can go wrong while a description is read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The description breaks the format's own rules.
    #[error("service description: {0}")]
    Description(String),
}

type Result<T> = std::result::Result<T, Error>;

/// What is written for people about an operation; each part may be left out.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(default)]
    summary: String,
    #[serde(default)]
    example: String,
    /// Options of its command that the model does not tell: name, and the member it stands for.
    #[serde(default)]
    options: BTreeMap<String, String>,
    /// A sentence on each parameter; those of the page `*` hold for every operation of the service.
    #[serde(default)]
    parameters: BTreeMap<String, String>,
}

type Pairs = Vec<(String, String)>;
type Help = (String, (String, String, Pairs, Pairs));

/// The pages of a service's operations, in the order of their names; a service may have none.
fn help_pages(json: &str) -> std::result::Result<Vec<Help>, serde_json::Error> {
    if json.is_empty() {
        return Ok(Vec::new());
    }
    let pages: BTreeMap<String, Page> = serde_json::from_str(json)?;
    Ok(pages
        .into_iter()
        .map(|(name, page)| {
            let options = page.options.into_iter().collect();
            let parameters = page.parameters.into_iter().collect();
            (name, (page.summary, page.example, options, parameters))
        })
        .collect())
}

fn main() -> std::result::Result<(), Box<dyn error::Error>> {
    let models = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../models");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed={}", models.display());
    let mut folders: Vec<_> = fs::read_dir(&models)?
        .filter_map(std::result::Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("service.json").is_file())
        .collect();
    folders.sort();

    let mut table = String::new();
    writeln!(table, "static BUILTINS: [Builtin; {}] = [", folders.len())?;
    for folder in folders {
        let name = folder
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("folder name")?;
        let read = |file: &str| {
            let path = folder.join(file);
            println!("cargo:rerun-if-changed={}", path.display());
            fs::read_to_string(path)
        };
        let service = compile::service(
            name,
            &read("service.json")?,
            &read("paginators.json")?,
            &read("waiters.json")?,
        )?;
        fs::write(
            out.join(format!("{name}.bin")),
            postcard::to_stdvec(&service)?,
        )?;
        let resources = if folder.join("resources.json").is_file() {
            fs::write(
                out.join(format!("{name}.resources.json")),
                read("resources.json")?,
            )?;
            format!("Some(include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}.resources.json\")))")
        } else {
            "None".to_owned()
        };
        fs::write(
            out.join(format!("{name}.help.bin")),
            postcard::to_stdvec(&help_pages(&read("help.json").unwrap_or_default())?)?,
        )?;
        writeln!(
            table,
            "Builtin {{ name: {name:?}, bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.bin\")), help: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.help.bin\")), resources: {resources}, service: OnceLock::new() }},"
        )?;
    }
    table.push_str("];\n");
    let path = models.join("partitions.json");
    println!("cargo:rerun-if-changed={}", path.display());
    let partitions = compile::partitions(&fs::read_to_string(path)?)?;
    fs::write(
        out.join("partitions.bin"),
        postcard::to_stdvec(&partitions)?,
    )?;
    fs::write(out.join("builtin.rs"), table)?;
    Ok(())
}
