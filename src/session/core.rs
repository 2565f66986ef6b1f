//! The part of a session that is not Python.

use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyString};

use ferroboto_config::{
    ClientArguments, Environment, Session, SessionArguments, asked_api_version, resolve_client,
};
use ferroboto_model::partitions;
use ferroboto_transport::Verify;

use super::environment::environment;
use super::host::PythonHost;
use super::models::Sources;
use super::options::to_options;
use super::{create, credentials, program_keys, raise};
use crate::client::clock;
use crate::client::interrupt::{PythonSignals, Raises as _};
use crate::client::registry::{self, ServiceEntry};
use crate::embedded::captured;
use crate::exceptions;
use crate::imports;

/// Settings and credentials that clients share.
#[pyclass(frozen, module = "ferroboto.session")]
pub struct SessionCore {
    session: Session,
    host: Arc<PythonHost>,
    /// The world of the local AWS that clients reach instead of AWS.
    world: PyOnceLock<String>,
    /// The loader whose folders are searched for models.
    loader: PyOnceLock<Py<PyAny>>,
}

#[pymethods]
impl SessionCore {
    #[new]
    #[pyo3(signature = (access_key, secret_key, token, region_name, profile_name, account_id, variables = Vec::new(), hidden = Vec::new()))]
    #[expect(
        clippy::too_many_arguments,
        reason = "boto3's, and what was set on a session below"
    )]
    fn new(
        py: Python<'_>,
        access_key: Option<&Bound<'_, PyAny>>,
        secret_key: Option<&Bound<'_, PyAny>>,
        token: Option<&Bound<'_, PyAny>>,
        region_name: Option<&Bound<'_, PyAny>>,
        profile_name: Option<&Bound<'_, PyAny>>,
        account_id: Option<&Bound<'_, PyAny>>,
        variables: Vec<(String, Option<String>)>,
        hidden: Vec<String>,
    ) -> PyResult<Self> {
        let arguments = SessionArguments {
            aws_access_key_id: argument("aws_access_key_id", access_key)?,
            aws_secret_access_key: argument("aws_secret_access_key", secret_key)?,
            aws_session_token: argument("aws_session_token", token)?,
            aws_account_id: argument("aws_account_id", account_id)?,
            region_name: argument("region_name", region_name)?,
            profile_name: argument("profile_name", profile_name)?,
            variables,
            hidden,
        };
        let host = Arc::new(PythonHost::default());
        let session = Session::new(arguments, &environment(py)?, host.clone())
            .map_err(|error| raise::raised(py, &error))?;
        Ok(Self {
            session,
            host,
            world: PyOnceLock::new(),
            loader: PyOnceLock::new(),
        })
    }

    /// Has clients reach a world of the local AWS. Only the first one counts.
    fn use_world(&self, py: Python<'_>, world: String) {
        let _ = self.world.set(py, world);
    }

    /// Has the handlers of the session's emitter see the calls that its credentials come from.
    fn use_events(&self, events: &Bound<'_, PyAny>) -> PyResult<()> {
        self.host.use_events(events)
    }

    /// Has requests signed with what an object's `get_frozen_credentials()` gives at that moment.
    fn use_credentials(&self, credentials: Py<PyAny>) {
        self.session
            .use_credentials(program_keys::of_python(credentials));
    }

    #[getter]
    fn profile_name(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.session.profile_name(&self.environment(py)?))
    }

    #[getter]
    fn region_name(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.session
            .region_name(&self.environment(py)?)
            .map_err(|error| raise::raised(py, &error))
    }

    #[getter]
    fn available_profiles(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.session
            .available_profiles(&self.environment(py)?)
            .map_err(|error| raise::raised(py, &error))
    }

    /// The profile, if one is chosen.
    #[getter]
    fn profile(&self, py: Python<'_>) -> PyResult<Option<String>> {
        Ok(self.session.profile(&self.environment(py)?))
    }

    /// The settings of the profile, as its files have them.
    fn scoped_config<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let section = self
            .session
            .profile_config(&self.environment(py)?)
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
            .data_path(&self.environment(py)?)
            .map_err(|error| raise::raised(py, &error))
    }

    fn get_available_services(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        let environment = self.environment(py)?;
        self.models(py, &environment)?.names(py)
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
        let environment = self.environment(py)?;
        clock::observe(py);
        if captured(py, self.world.get(py).map(String::as_str), None).is_some() {
            let source = self.session.local_credentials(&environment);
            return credentials::to_python(py, source).map(Some);
        }
        let region = self
            .session
            .region_name(&environment)
            .map_err(|error| raise::raised(py, &error))?;
        let mut signals = PythonSignals::new(py);
        let found = signals.waiting(py, |signals| {
            self.session
                .credentials(&environment, region.as_deref(), signals)
        });
        if let Some(raised) = signals.into_raised() {
            return Err(raised);
        }
        match found.map_err(|error| raise::raised(py, &error))? {
            Some(source) => credentials::to_python(py, source).map(Some),
            None => Ok(None),
        }
    }

    #[allow(clippy::too_many_arguments)] // as boto3 has them
    fn client<'py>(
        &self,
        py: Python<'py>,
        service_name: String,
        region_name: Option<&Bound<'py, PyAny>>,
        api_version: Option<&Bound<'py, PyAny>>,
        use_ssl: Option<&Bound<'py, PyAny>>,
        verify: Option<&Bound<'py, PyAny>>,
        endpoint_url: Option<&Bound<'py, PyAny>>,
        access_key: Option<&Bound<'py, PyAny>>,
        secret_key: Option<&Bound<'py, PyAny>>,
        token: Option<&Bound<'py, PyAny>>,
        config: Option<&Bound<'py, PyAny>>,
        account_id: Option<&Bound<'py, PyAny>>,
        events: Option<&Bound<'py, PyAny>>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let arguments = ClientArguments {
            service_name,
            region_name: region_name
                .map(|value| text(value, "expected string or bytes-like object, got '{}'"))
                .transpose()?,
            api_version: argument("api_version", api_version)?,
            use_ssl: use_ssl.map_or(Ok(false), PyAnyMethods::is_truthy)?,
            verify: verify.map(to_verify).transpose()?,
            endpoint_url: endpoint_url
                .map(|value| text(value, "'{}' object is not iterable"))
                .transpose()?,
            aws_access_key_id: argument("aws_access_key_id", access_key)?,
            aws_secret_access_key: argument("aws_secret_access_key", secret_key)?,
            aws_session_token: argument("aws_session_token", token)?,
            aws_account_id: argument("aws_account_id", account_id)?,
            // Outside of a loop there is time to find out what is wrong with them.
            in_loop: asynchronous && !imports::RUNNING_LOOP.get(py)?.call0()?.is_none(),
        };
        let environment = self.environment(py)?;
        let name = &arguments.service_name;
        let version = asked_api_version(&self.session, &arguments, &environment);
        let own = self
            .models(py, &environment)?
            .entry(py, name, version.as_deref())?;
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
        self.made(
            py,
            entry,
            &arguments,
            config,
            events,
            &environment,
            asynchronous,
        )
    }
}

impl SessionCore {
    /// The environment at this moment, with what was set on the session.
    fn environment(&self, py: Python<'_>) -> PyResult<Environment> {
        Ok(self.session.environment(environment(py)?))
    }

    fn models<'a, 'py>(
        &'a self,
        py: Python<'py>,
        environment: &'a Environment,
    ) -> PyResult<Sources<'a, 'py>> {
        let data_path = self.session.data_path(environment);
        Ok(Sources {
            loader: self.loader.get(py).map(|loader| loader.bind(py)),
            data_path: data_path.map_err(|error| raise::raised(py, &error))?,
            environment,
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "what boto3's call takes, and what is read once for it"
    )]
    fn made<'py>(
        &self,
        py: Python<'py>,
        entry: Option<Arc<ServiceEntry>>,
        arguments: &ClientArguments,
        config: Option<&Bound<'py, PyAny>>,
        events: Option<&Bound<'py, PyAny>>,
        environment: &Environment,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = config.map(to_options).transpose()?;
        let known = entry.as_deref().map(create::description);
        let names = match &entry {
            Some(_) => String::new(),
            None => self.models(py, environment)?.names(py)?.join(", "),
        };
        let world = self.world.get(py).map(String::as_str);
        let captured = captured(py, world, arguments.endpoint_url.as_deref()).map(|world| {
            let mut arguments = arguments.clone();
            arguments.endpoint_url = Some(world);
            arguments
        });
        let arguments = captured.as_ref().unwrap_or(arguments);
        clock::observe(py);
        let mut signals = PythonSignals::new(py);
        let settings = signals.waiting(py, |signals| {
            resolve_client(
                &self.session,
                arguments,
                options.as_ref(),
                known.ok_or(names.as_str()),
                environment,
                signals,
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

/// An argument that has to be a string.
fn argument(name: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    let Some(value) = value else {
        return Ok(None);
    };
    match value.cast::<PyString>() {
        Ok(text) => Ok(Some(text.to_str()?.to_owned())),
        Err(_) => Err(wrong_type(name, "a str", value)),
    }
}

pub(super) fn wrong_type(name: &str, wanted: &str, value: &Bound<'_, PyAny>) -> PyErr {
    match value.get_type().name() {
        Ok(class) => PyTypeError::new_err(format!("{name} must be {wanted}, not {class}")),
        Err(error) => error,
    }
}

fn to_verify(verify: &Bound<'_, PyAny>) -> PyResult<Verify> {
    if let Ok(flag) = verify.cast::<PyBool>() {
        return Ok(if flag.is_true() {
            Verify::Default
        } else {
            Verify::Off
        });
    }
    let path = verify.extract().map(Verify::CaBundle);
    path.map_err(|error| {
        if error.is_instance_of::<PyTypeError>(verify.py()) {
            wrong_type("verify", "a bool or the path of a file", verify)
        } else {
            error
        }
    })
}
