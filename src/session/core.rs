//! The part of a session that is not Python.

use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyString};

use ferroboto_config::{
    ClientArguments, ClientOptions, Environment, Service, Session, SessionArguments, Verify,
    resolve_client,
};
use ferroboto_model::compile::Description;
use ferroboto_model::partitions;
use ferroboto_transport::Interrupt as _;

use super::credentials::PythonKeys;
use super::models::Sources;
use super::{create, credentials, raise};
use crate::client::interrupt::PythonSignals;
use crate::client::registry::{self, ServiceEntry};
use crate::embedded::captured;
use crate::exceptions;

/// Settings and credentials that clients share.
#[pyclass(frozen, module = "ferroboto.session")]
pub struct SessionCore {
    session: Session,
    keys: PyOnceLock<Arc<PythonKeys>>,
    /// The world of the local AWS that clients reach instead of AWS.
    world: PyOnceLock<String>,
    /// The loader whose folders are searched for models.
    loader: PyOnceLock<Py<PyAny>>,
}

#[pymethods]
impl SessionCore {
    #[new]
    #[pyo3(signature = (access_key, secret_key, token, region_name, profile_name, account_id))]
    fn new(
        py: Python<'_>,
        access_key: Option<String>,
        secret_key: Option<String>,
        token: Option<String>,
        region_name: Option<String>,
        profile_name: Option<String>,
        account_id: Option<String>,
    ) -> PyResult<Self> {
        let arguments = SessionArguments {
            aws_access_key_id: access_key,
            aws_secret_access_key: secret_key,
            aws_session_token: token,
            aws_account_id: account_id,
            region_name,
            profile_name,
        };
        let session = Session::new(arguments, &Environment::from_process())
            .map_err(|error| raise::raised(py, &error))?;
        session.set_mfa_prompter(Arc::new(credentials::ask_for_code));
        Ok(Self {
            session,
            keys: PyOnceLock::new(),
            world: PyOnceLock::new(),
            loader: PyOnceLock::new(),
        })
    }

    /// Has clients reach a world of the local AWS. Only the first one counts.
    fn use_world(&self, py: Python<'_>, world: String) {
        let _ = self.world.set(py, world);
    }

    /// Has requests signed with what an object's `get_frozen_credentials()` gives at that moment.
    fn use_credentials(&self, py: Python<'_>, credentials: Py<PyAny>) {
        let keys = self.keys.get_or_init(py, || PythonKeys::new(credentials));
        self.session.use_credentials(keys.source());
    }

    #[getter]
    fn profile_name(&self) -> String {
        self.session.profile_name(&Environment::from_process())
    }

    #[getter]
    fn region_name(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.session
            .region_name(&Environment::from_process())
            .map_err(|error| raise::raised(py, &error))
    }

    #[getter]
    fn available_profiles(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.session
            .available_profiles(&Environment::from_process())
            .map_err(|error| raise::raised(py, &error))
    }

    /// The profile, if one is chosen.
    #[getter]
    fn profile(&self) -> Option<String> {
        self.session.profile(&Environment::from_process())
    }

    /// The settings of the profile, as its files have them.
    fn scoped_config<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let section = self
            .session
            .profile_config(&Environment::from_process())
            .map_err(|error| raise::raised(py, &error))?;
        let settings = PyDict::new(py);
        for (name, value) in &section {
            if let Some(block) = value.block() {
                let nested = PyDict::new(py);
                for (name, text) in block {
                    nested.set_item(name, text)?;
                }
                settings.set_item(name, nested)?;
            } else {
                settings.set_item(name, value.text())?;
            }
        }
        Ok(settings)
    }

    /// Has models searched for in the folders of a loader, for as long as the session lives.
    fn use_loader(&self, py: Python<'_>, loader: Py<PyAny>) {
        self.loader.get_or_init(py, || loader);
    }

    /// Where more models are, as `AWS_DATA_PATH` or the profile has it.
    #[getter]
    fn data_path(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.session
            .data_path(&Environment::from_process())
            .map_err(|error| raise::raised(py, &error))
    }

    fn get_available_services(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.models(py)?.names(py)
    }

    fn get_available_partitions(&self) -> Vec<&'static str> {
        partitions::all()
            .iter()
            .map(|partition| partition.name)
            .collect()
    }

    fn get_available_regions(
        &self,
        service_name: &str,
        partition_name: &str,
        allow_non_regional: bool,
    ) -> Vec<&'static str> {
        partitions::endpoints(partition_name, service_name, allow_non_regional)
    }

    fn get_partition_for_region(
        &self,
        py: Python<'_>,
        region_name: &Bound<'_, PyAny>,
    ) -> PyResult<&'static str> {
        let region_name = text(
            region_name,
            "expected string or bytes-like object, got '{}'",
        )?;
        partitions::find(&region_name)
            .map(|partition| partition.name)
            .ok_or_else(|| {
                exceptions::raised(
                    py,
                    "UnknownRegionError",
                    &[
                        ("region_name", Some(&region_name)),
                        (
                            "error_msg",
                            Some("No partition found for provided region_name."),
                        ),
                    ],
                )
            })
    }

    fn get_credentials<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let environment = Environment::from_process();
        if captured(py, self.world.get(py).map(String::as_str), None).is_some() {
            let source = self.session.local_credentials(&environment);
            return credentials::to_python(py, source).map(Some);
        }
        let region = self
            .session
            .region_name(&environment)
            .map_err(|error| raise::raised(py, &error))?;
        let mut signals = PythonSignals::default();
        let found = py.detach(|| {
            self.session
                .credentials(&environment, region.as_deref(), &mut || {
                    signals.interrupted()
                })
        });
        if let Some(raised) = signals.into_raised() {
            return Err(raised);
        }
        match found.map_err(|error| raise::raised(py, &error))? {
            Some(source) => credentials::to_python(py, source).map(Some),
            None => Ok(None),
        }
    }

    /// A client of a service that a description in the format of `models/` tells of. A door for
    /// tests of protocol rules that no built-in service needs; descriptions are never forgotten.
    #[pyo3(signature = (name, description, endpoint_url, config, asynchronous=false))]
    fn client_of_description<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        description: &str,
        endpoint_url: String,
        config: Option<&Bound<'py, PyAny>>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let described = Description {
            service: description,
            ..Description::default()
        };
        let methods = ferroboto_model::method_names();
        let service = ferroboto_model::compile::service(name, described, methods)
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        let entry = ServiceEntry::new(Box::leak(Box::new(service)));
        let mut arguments = ClientArguments::new(name);
        arguments.endpoint_url = Some(endpoint_url);
        self.made(py, Some(entry), &arguments, config, None, asynchronous)
    }

    #[allow(clippy::too_many_arguments)] // as boto3 has them
    fn client<'py>(
        &self,
        py: Python<'py>,
        service_name: String,
        region_name: Option<&Bound<'py, PyAny>>,
        api_version: Option<String>,
        use_ssl: Option<&Bound<'py, PyAny>>,
        verify: Option<&Bound<'py, PyAny>>,
        endpoint_url: Option<&Bound<'py, PyAny>>,
        access_key: Option<String>,
        secret_key: Option<String>,
        token: Option<String>,
        config: Option<&Bound<'py, PyAny>>,
        account_id: Option<String>,
        events: Option<&Bound<'py, PyAny>>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let arguments = ClientArguments {
            service_name,
            region_name: region_name
                .map(|value| text(value, "expected string or bytes-like object, got '{}'"))
                .transpose()?,
            api_version,
            use_ssl: use_ssl.map_or(Ok(false), PyAnyMethods::is_truthy)?,
            verify: verify.map(to_verify).transpose()?,
            endpoint_url: endpoint_url
                .map(|value| text(value, "'{}' object is not iterable"))
                .transpose()?,
            aws_access_key_id: access_key,
            aws_secret_access_key: secret_key,
            aws_session_token: token,
            aws_account_id: account_id,
        };
        let name = &arguments.service_name;
        let own = self
            .models(py)?
            .entry(py, name, arguments.api_version.as_deref())?;
        let entry = match own {
            Some(entry) => Some(entry),
            None => match registry::entry(name)? {
                Some(entry) => Some(entry),
                // A few services have another name as well.
                None => ferroboto_model::service_alias(name)
                    .map(registry::entry)
                    .transpose()?
                    .flatten(),
            },
        };
        self.made(py, entry, &arguments, config, events, asynchronous)
    }
}

impl SessionCore {
    fn models<'a, 'py>(&'a self, py: Python<'py>) -> PyResult<Sources<'a, 'py>> {
        Ok(Sources {
            loader: self.loader.get(py).map(|loader| loader.bind(py)),
            data_path: self.data_path(py)?,
        })
    }

    fn made<'py>(
        &self,
        py: Python<'py>,
        entry: Option<Arc<ServiceEntry>>,
        arguments: &ClientArguments,
        config: Option<&Bound<'py, PyAny>>,
        events: Option<&Bound<'py, PyAny>>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = config.map(to_options).transpose()?;
        let known = entry.as_ref().map(|entry| {
            let metadata = &entry.graph.service.metadata;
            Service {
                service_id: metadata.service_id,
                endpoint_prefix: metadata.endpoint_prefix,
                api_version: match &entry.own {
                    Some(own) => &own.api_version,
                    None => metadata.api_version,
                },
                default_region: |service| {
                    ferroboto_endpoints::listed::partition_endpoint(service)
                        .ok()
                        .flatten()
                },
            }
        });
        let names = match &entry {
            Some(_) => String::new(),
            None => self.models(py)?.names(py)?.join(", "),
        };
        let world = self.world.get(py).map(String::as_str);
        let captured = captured(py, world, arguments.endpoint_url.as_deref()).map(|world| {
            let mut arguments = arguments.clone();
            arguments.endpoint_url = Some(world);
            arguments
        });
        let arguments = captured.as_ref().unwrap_or(arguments);
        let environment = Environment::from_process();
        let mut signals = PythonSignals::default();
        let settings = py.detach(|| {
            resolve_client(
                &self.session,
                arguments,
                options.as_ref(),
                known.ok_or(names.as_str()),
                &environment,
                &mut || signals.interrupted(),
            )
        });
        if let Some(raised) = signals.into_raised() {
            return Err(raised);
        }
        let settings = settings.map_err(|error| raise::raised(py, &error))?;
        match entry {
            Some(entry) => create::client(
                py,
                &entry,
                settings,
                config.map(|config| config.clone().unbind()),
                events,
                self.keys.get(py),
                asynchronous,
            ),
            None => Err(PyTypeError::new_err("service_name must be a str")),
        }
    }
}

/// A string, or boto3's complaint about the type of what is none.
fn text(value: &Bound<'_, PyAny>, complaint: &str) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => {
            let class = value.get_type().name()?.to_string();
            Err(PyTypeError::new_err(complaint.replace("{}", &class)))
        }
    }
}

fn to_verify(verify: &Bound<'_, PyAny>) -> PyResult<Verify> {
    if let Ok(flag) = verify.cast::<PyBool>() {
        return Ok(if flag.is_true() {
            Verify::On
        } else {
            Verify::Off
        });
    }
    verify.extract().map(Verify::CaBundle)
}

fn to_options(config: &Bound<'_, PyAny>) -> PyResult<ClientOptions> {
    let py = config.py();
    let given = config
        .getattr("_user_provided_options")?
        .cast_into::<PyDict>()?
        .copy()?;
    let unsigned = py.import("ferroboto._unsigned")?.getattr("UNSIGNED")?;
    let is_unsigned = given
        .get_item("signature_version")?
        .is_some_and(|version| version.is(&unsigned));
    if is_unsigned {
        given.set_item("signature_version", py.None())?;
        given.set_item("unsigned", true)?;
    }
    Ok(pythonize::depythonize(given.as_any())?)
}
