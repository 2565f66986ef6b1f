//! Models that are not built in: found and read in Python, compiled here, and kept for as long as their files say the same.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use ferroboto_config::Environment;
use ferroboto_model::compile::{self, Description};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::client::registry::{OwnModel, ServiceEntry};
use crate::exceptions;
use crate::imports;

/// Where a session looks for models.
pub struct Sources<'a, 'py> {
    /// The session's loader, where a program has asked for it.
    pub loader: Option<&'a Bound<'py, PyAny>>,
    /// `AWS_DATA_PATH`, or the setting of the profile.
    pub data_path: Option<String>,
    /// The variables, read once for a client.
    pub environment: &'a Environment,
}

/// Version, path, the name of the class, and the files: service, paginators, waiters, endpoint rules.
type Files = (String, String, String, String, String, String, String);
/// Entries by name and path, with the text that they were compiled from: descriptions are never forgotten, so the same
/// one is not compiled twice.
type Compiled = HashMap<(String, String), (String, Arc<ServiceEntry>)>;

static COMPILED: Mutex<Option<Compiled>> = Mutex::new(None);

impl Sources<'_, '_> {
    /// Whether there may be a model of a service; most often there is no folder to look into.
    fn may_have(&self, service: Option<&str>) -> bool {
        let own = || {
            let folder = self.environment.expand_user("~/.aws/models");
            let folder = Path::new(&folder);
            service.map_or_else(|| folder.is_dir(), |name| folder.join(name).is_dir())
        };
        self.loader.is_some() || self.data_path.is_some() || own()
    }

    /// The entry of a service whose model is found in one of the folders; nothing where the built-in one is meant.
    pub fn entry(
        &self,
        py: Python<'_>,
        name: &str,
        api_version: Option<&str>,
    ) -> PyResult<Option<Arc<ServiceEntry>>> {
        let is_built_in = || {
            let service = ferroboto_model::service(name).ok().flatten();
            service.is_some_and(|service| api_version == Some(service.metadata.api_version))
        };
        if !self.may_have(Some(name)) && (api_version.is_none() || is_built_in()) {
            return Ok(None);
        }
        let found: Option<Files> = imports::MODELS
            .get(py)?
            .call_method1("find", (self.loader, &self.data_path, name, api_version))?
            .extract()?;
        found.map(|files| compiled(py, name, files)).transpose()
    }

    /// Names of the services that there are: those that are built in, and those that the folders have.
    pub fn names(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        let mut names: Vec<String> = ferroboto_model::service_names()
            .map(str::to_owned)
            .collect();
        if self.may_have(None) {
            let more: Vec<String> = imports::MODELS
                .get(py)?
                .call_method1("names", (self.loader, &self.data_path))?
                .extract()?;
            names.extend(more);
            names.sort_unstable();
            names.dedup();
        }
        Ok(names)
    }
}

fn compiled(py: Python<'_>, name: &str, files: Files) -> PyResult<Arc<ServiceEntry>> {
    let (api_version, path, class_name, service, paginators, waiters, rules) = files;
    let text = [service.as_str(), &paginators, &waiters, &rules].join("\n");
    let key = (name.to_owned(), path);
    let mut kept = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = kept.get_or_insert_default();
    if let Some((known, entry)) = kept.get(&key)
        && *known == text
    {
        return Ok(entry.clone());
    }
    let broken = |error: ferroboto_model::Error| match error {
        ferroboto_model::Error::Protocols(offered) => unsupported(py, name, &offered),
        error => PyValueError::new_err(format!("{}: {error}", key.1)),
    };
    let description = Description {
        service: &service,
        paginators: &paginators,
        waiters: &waiters,
    };
    let mut service =
        compile::service(name, description, ferroboto_model::method_names()).map_err(broken)?;
    service.metadata.class_name = Some(class_name.leak());
    // Each file is looked for by itself, and what is built in is the last place: a program's own model of a service that
    // is built in has the paginators and waiters of the same version, and the rules of the latest.
    let version = service.metadata.api_version;
    if let Some(built_in) = ferroboto_model::service(name)
        .map_err(broken)?
        .filter(|built_in| built_in.metadata.api_version == version)
    {
        if paginators.is_empty() {
            service.paginators = built_in.paginators.undecoded();
        }
        if waiters.is_empty() {
            service.waiters = built_in.waiters.undecoded();
        }
    }
    let rules = if rules.is_empty() {
        ferroboto_model::rule_set(name).map_err(broken)?
    } else {
        let rules = compile::rules::rule_set(&rules).map_err(broken)?;
        Some(&*Box::leak(Box::new(rules)))
    };
    let own = OwnModel { api_version, rules };
    let entry = ServiceEntry::of_own_model(Box::leak(Box::new(service)), own);
    kept.insert(key, (text, entry.clone()));
    Ok(entry)
}

fn unsupported(py: Python<'_>, name: &str, offered: &[String]) -> PyErr {
    let listed = |names: &mut dyn Iterator<Item = &str>| {
        names
            .map(|name| format!("'{name}'"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let known = listed(
        &mut compile::metadata::PREFERRED
            .iter()
            .map(|protocol| protocol.name()),
    );
    let offered = listed(&mut offered.iter().map(String::as_str));
    exceptions::raised(
        py,
        "UnsupportedServiceProtocolsError",
        &[
            ("botocore_supported_protocols", Some(&format!("({known})"))),
            ("service_supported_protocols", Some(&format!("[{offered}]"))),
            ("service", Some(name)),
        ],
    )
}
