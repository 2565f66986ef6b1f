//! Compiles `models/` into one archive: for each service a few frames that decode without parsing text.

#[allow(dead_code)]
mod compile;
mod error;
#[allow(dead_code)]
mod lookup;
mod names;
#[allow(dead_code)]
mod operations;
#[allow(dead_code)]
mod packed;
mod paginators;
#[allow(dead_code)]
mod regions;
#[allow(dead_code)]
mod rules;
#[allow(dead_code)]
mod runs;
#[allow(dead_code)]
mod shapes;
mod waiters;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, error::Error, fs, io, thread};

use compile::{Description, MethodNames};

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

/// Names that follow no rule, as `models/names.json` lists them.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    services: BTreeMap<String, String>,
    events: BTreeMap<String, String>,
    methods: MethodNames,
}

/// A service, ready for the archive.
struct Compiled {
    name: String,
    prefix: &'static str,
    head: Vec<u8>,
    body: Vec<u8>,
    rules: Vec<u8>,
    resources: Vec<u8>,
    help: Vec<u8>,
    /// Service id, endpoint prefix, signing name, target prefix, API version, protocol.
    facts: Vec<u8>,
}

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let models = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../models");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for source in [
        "build.rs",
        "compile",
        "error.rs",
        "lookup.rs",
        "names.rs",
        "operations.rs",
        "packed.rs",
        "paginators.rs",
        "regions.rs",
        "rules.rs",
        "runs.rs",
        "shapes.rs",
        "waiters.rs",
    ] {
        println!("cargo:rerun-if-changed={source}");
    }
    println!("cargo:rerun-if-changed={}", models.display());
    let names: Names = serde_json::from_str(&fs::read_to_string(models.join("names.json"))?)?;
    let services = compile_all(&models, &names.methods)?;
    let (partitions, listings) =
        compile::regions::listed(&fs::read_to_string(models.join("endpoints.json"))?)?;
    let rule_partitions =
        compile::regions::rule_partitions(&fs::read_to_string(models.join("partitions.json"))?)?;

    let mut archive = Archive::default();
    let mut table = String::new();
    for (constant, frame) in [
        ("PARTITIONS", postcard::to_stdvec(&partitions)?),
        ("RULE_PARTITIONS", postcard::to_stdvec(&rule_partitions)?),
        (
            "SERVICE_ALIASES",
            postcard::to_stdvec(&pairs(&names.services))?,
        ),
        ("EVENT_ALIASES", postcard::to_stdvec(&pairs(&names.events))?),
        (
            "METHOD_NAMES",
            postcard::to_stdvec(&pairs(&names.methods.into_iter().collect()))?,
        ),
        ("FACTS", facts(&services)),
    ] {
        writeln!(
            table,
            "pub(super) const {constant}: Frame = {};",
            archive.add(&frame)
        )?;
    }
    let mut listed = HashMap::new();
    for (prefix, listings) in &listings {
        listed.insert(
            prefix.as_str(),
            archive.add(&postcard::to_stdvec(listings)?),
        );
    }
    // Frames of one kind side by side compress best in a wheel.
    let frames = |archive: &mut Archive, of: fn(&Compiled) -> &[u8]| -> Vec<String> {
        services
            .iter()
            .map(|service| archive.add(of(service)))
            .collect()
    };
    let rules = frames(&mut archive, |service| &service.rules);
    let resources = frames(&mut archive, |service| &service.resources);
    let help = frames(&mut archive, |service| &service.help);
    let bodies = frames(&mut archive, |service| &service.body);
    // Clients of several services read the heads of each, which are on few pages this way.
    let heads = frames(&mut archive, |service| &service.head);
    writeln!(table, "pub(super) const COUNT: usize = {};", services.len())?;
    writeln!(table, "pub(super) static ENTRIES: [Entry; COUNT] = [")?;
    for (place, service) in services.iter().enumerate() {
        writeln!(
            table,
            "Entry {{ name: {:?}, head: {}, body: {}, rules: {}, resources: {}, help: {}, listings: {} }},",
            service.name,
            heads[place],
            bodies[place],
            rules[place],
            resources[place],
            help[place],
            listed.get(service.prefix).map_or("(0, 0)", String::as_str),
        )?;
    }
    writeln!(table, "];")?;
    fs::write(out.join("archive.bin"), archive.bytes)?;
    fs::write(out.join("archive.rs"), table)?;
    Ok(())
}

/// The frames, one after the other.
#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
}

impl Archive {
    /// Appends a frame; gives its place and length as Rust writes them.
    fn add(&mut self, frame: &[u8]) -> String {
        let place = self.bytes.len();
        self.bytes.extend_from_slice(frame);
        format!("({place}, {})", frame.len())
    }
}

fn pairs(map: &BTreeMap<String, String>) -> Vec<(&String, &String)> {
    map.iter().collect()
}

fn facts(services: &[Compiled]) -> Vec<u8> {
    // A list as postcard writes it: the length as a varint, then the entries.
    let mut bytes = postcard::to_stdvec(&services.len()).unwrap_or_default();
    for service in services {
        bytes.extend_from_slice(&service.facts);
    }
    bytes
}

/// All services in alphabetical order, compiled by as many threads as there are processors.
fn compile_all(models: &Path, methods: &MethodNames) -> Result<Vec<Compiled>, Failure> {
    let mut folders: Vec<PathBuf> = fs::read_dir(models)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("service.json").is_file())
        .collect();
    folders.sort();
    for folder in &folders {
        println!("cargo:rerun-if-changed={}", folder.display());
    }
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Compiled)>, Failure> {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(folder) = folders.get(place) else {
                return Ok(done);
            };
            let compiled = compile_one(folder, methods)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            done.push((place, compiled));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut done = thread::scope(|scope| -> Result<Vec<(usize, Compiled)>, Failure> {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut done = Vec::new();
        for worker in workers {
            done.extend(worker.join().map_err(|_| "a thread panicked")??);
        }
        Ok(done)
    })?;
    done.sort_by_key(|(place, _)| *place);
    Ok(done.into_iter().map(|(_, compiled)| compiled).collect())
}

fn compile_one(folder: &Path, methods: &MethodNames) -> Result<Compiled, Failure> {
    let name = folder
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or("folder name")?;
    let read = |file: &str| -> io::Result<String> {
        let path = folder.join(file);
        if path.try_exists()? {
            fs::read_to_string(path)
        } else {
            Ok(String::new())
        }
    };
    let (service, paginators, waiters) = (
        read("service.json")?,
        read("paginators.json")?,
        read("waiters.json")?,
    );
    let service = compile::service(
        name,
        Description {
            service: &service,
            paginators: &paginators,
            waiters: &waiters,
        },
        methods,
    )?;
    let rules = read("endpoint-rules.json")?;
    let metadata = &service.metadata;
    Ok(Compiled {
        name: name.to_owned(),
        prefix: metadata.endpoint_prefix,
        head: postcard::to_stdvec(&service)?,
        body: service.later()?,
        rules: if rules.is_empty() {
            Vec::new()
        } else {
            postcard::to_stdvec(&compile::rules::rule_set(&rules)?)?
        },
        resources: read("resources.json")?.into_bytes(),
        help: help_pages(&read("help.json")?)?,
        facts: postcard::to_stdvec(&(
            name,
            metadata.service_id,
            metadata.endpoint_prefix,
            service.signing_name(),
            metadata.target_prefix,
            metadata.api_version,
            metadata.protocol,
        ))?,
    })
}

/// The pages of a service's operations, in the order of their names; a service may have none.
fn help_pages(json: &str) -> Result<Vec<u8>, Failure> {
    if json.is_empty() {
        return Ok(Vec::new());
    }
    let pages: BTreeMap<String, Page> = serde_json::from_str(json)?;
    let pages: Vec<_> = pages
        .into_iter()
        .map(|(name, page)| {
            let options: Vec<_> = page.options.into_iter().collect();
            let parameters: Vec<_> = page.parameters.into_iter().collect();
            (name, (page.summary, page.example, options, parameters))
        })
        .collect();
    Ok(postcard::to_stdvec(&pages)?)
}
