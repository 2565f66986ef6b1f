//! The config file and the shared credentials file as botocore reads them: profiles,
//! `sso-session` and `services` sections. Which setting wins is decided elsewhere.

use std::fmt;
use std::path::Path;

use indexmap::IndexMap;

use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::ini;
use crate::python::{shell_split, split_lines, strip};

/// A setting in a section: text, or an indented block of its own settings.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// `name = text`.
    Text(String),
    /// `name =`, and below it lines that are indented deeper.
    Block(IndexMap<String, String>),
}

impl Value {
    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Block(_) => None,
        }
    }

    /// The block, if it is one.
    #[must_use]
    pub fn block(&self) -> Option<&IndexMap<String, String>> {
        match self {
            Self::Text(_) => None,
            Self::Block(block) => Some(block),
        }
    }
}

impl fmt::Debug for Value {
    // Values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Block(_) => "Block(..)",
        })
    }
}

/// The settings of a section, in the order of the file.
pub type Section = IndexMap<String, Value>;

/// Both files together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FullConfig {
    /// Profiles by name: those of the config file, then those of the credentials file.
    pub profiles: IndexMap<String, Section>,
    /// `[sso-session NAME]`.
    pub sso_sessions: IndexMap<String, Section>,
    /// `[services NAME]`.
    pub services: IndexMap<String, Section>,
}

impl FullConfig {
    /// Reads both files; one that does not exist counts as empty.
    ///
    /// A profile that is in both files has the settings of both, those of the credentials file first.
    pub fn load(
        config_file: &str,
        credentials_file: &str,
        environment: &Environment,
    ) -> Result<Self> {
        let mut full = match load_config(config_file, environment) {
            Err(Error::ConfigNotFound { .. }) => Self::default(),
            loaded => loaded?,
        };
        let credentials = match read_sections(credentials_file, environment) {
            Err(Error::ConfigNotFound { .. }) => return Ok(full),
            loaded => loaded?,
        };
        for (name, section) in credentials {
            full.profiles.entry(name).or_default().extend(section);
        }
        Ok(full)
    }
}

/// Reads a config file, where profiles other than `default` have the prefix `profile`.
pub fn load_config(path: &str, environment: &Environment) -> Result<FullConfig> {
    let mut full = FullConfig::default();
    for (header, section) in read_sections(path, environment)? {
        let group = if header.starts_with("profile") {
            &mut full.profiles
        } else if header.starts_with("sso-session") {
            &mut full.sso_sessions
        } else if header.starts_with("services") {
            &mut full.services
        } else if header == "default" {
            full.profiles.insert(header, section);
            continue;
        } else {
            continue;
        };
        // Anything but two words names nothing.
        if let Some([_, name]) = shell_split(&header).as_deref() {
            group.insert(name.clone(), section);
        }
    }
    Ok(full)
}

/// Reads the sections of a file by their literal names, as in a credentials file.
pub fn read_sections(path: &str, environment: &Environment) -> Result<IndexMap<String, Section>> {
    let file = environment.expand(path);
    let path = file.to_string_lossy().into_owned();
    if !Path::new(&file).is_file() {
        return Err(Error::ConfigNotFound { path });
    }
    // A file that cannot be opened counts as empty.
    let bytes = std::fs::read(&file).unwrap_or_default();
    let broken = |error| Error::ConfigParse {
        path: path.clone(),
        error,
    };
    let parsed = ini::parse(&bytes, &path).map_err(broken)?;
    let mut sections = IndexMap::with_capacity(parsed.len());
    for (name, options) in parsed {
        let mut section = Section::with_capacity(options.len());
        for (option, text) in options {
            let value = if text.starts_with('\n') {
                Value::Block(parse_block(&text).map_err(broken)?)
            } else {
                Value::Text(text)
            };
            section.insert(option, value);
        }
        sections.insert(name, section);
    }
    Ok(sections)
}

fn parse_block(text: &str) -> std::result::Result<IndexMap<String, String>, String> {
    let mut block = IndexMap::new();
    for line in split_lines(text).map(strip).filter(|line| !line.is_empty()) {
        let (name, value) = line
            .split_once('=')
            .ok_or("not enough values to unpack (expected 2, got 1)")?;
        block.insert(strip(name).to_owned(), strip(value).to_owned());
    }
    Ok(block)
}
