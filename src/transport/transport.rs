//! The transport of one client: from a serialized request to a response.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use crate::address;
use crate::background::{self, Done, Ticket};
use crate::background_body::BackgroundBody;
use crate::channel::Channel;
use crate::dial::{Dialer, OtherScheme};
use crate::drive::{self, Control, ProgramTiming, Timing};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::hooks::Asker;
use crate::pool::Pool;
use crate::scheme::{Choice, OperationAuth, SignatureVersion};
use crate::tls::Factory;
use crate::{
    Body, Connections, Credentials, Error, Hooks, Interrupt, OperationSpec, Presigning, Request,
    Response, Result, TransportSettings, presign, proxy, services,
};

/// Sends the calls of one client; cheap to make, opens nothing until the first call, usable from any thread.
#[derive(Clone)]
pub struct Transport {
    inner: Arc<Inner>,
}

struct Inner {
    settings: TransportSettings,
    endpoint: OnceLock<Result<Endpoint>>,
    channel: OnceLock<Result<Arc<Channel>>>,
    pool: Arc<Pool>,
    timing: Arc<dyn Timing>,
}

/// Whether the endpoint rules of a service are compiled: they depend on nothing but the settings of a client.
#[must_use]
pub fn has_compiled_rules(service: &str) -> bool {
    services::known(service)
}

/// One operation, prepared for one transport.
#[derive(Clone)]
pub struct Operation {
    pub(crate) spec: Arc<OperationSpec>,
}

impl Transport {
    /// Checks what can be checked without work.
    pub fn new(settings: TransportSettings) -> Result<Self> {
        Self::with_timing(settings, Arc::new(ProgramTiming))
    }

    /// The same with another clock, for tests.
    pub(crate) fn with_timing(
        settings: TransportSettings,
        timing: Arc<dyn Timing>,
    ) -> Result<Self> {
        match &settings.endpoint_url {
            Some(url) => address::check(url)?,
            None if !services::known(&settings.service)
                && !settings.has_own_model
                && !ferroboto_endpoints::knows(&settings.service) =>
            {
                return Err(Error::UnknownService {
                    service: settings.service,
                });
            }
            None => {}
        }
        let pool = Arc::new(Pool::new(settings.connections.max_pool_connections));
        Ok(Self {
            inner: Arc::new(Inner {
                settings,
                endpoint: OnceLock::new(),
                channel: OnceLock::new(),
                pool,
                timing,
            }),
        })
    }

    /// The endpoint, for `client.meta.endpoint_url`; one that was given is taken as it is until it is called.
    pub fn endpoint_url(&self) -> Result<&str> {
        if let Some(url) = &self.inner.settings.endpoint_url {
            return Ok(url);
        }
        self.inner.endpoint().map(|endpoint| endpoint.url.as_str())
    }

    /// Prepares an operation; keep the result for all its calls.
    #[must_use]
    pub fn operation(&self, spec: OperationSpec) -> Operation {
        Operation {
            spec: Arc::new(spec),
        }
    }

    /// Sends `request` and waits for the response.
    pub fn call(
        &self,
        operation: &Operation,
        request: Request,
        control: Control<&mut dyn Hooks>,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Response> {
        // A panic is a fault of this program, and must not reach Python as one.
        catch_unwind(AssertUnwindSafe(|| {
            let channel = self.inner.channel()?;
            drive::blocking(channel, &operation.spec, request, control, interrupt)
        }))
        .unwrap_or_else(|panic| {
            Err(Error::Internal {
                message: panic_text(panic.as_ref()),
            })
        })
    }

    /// Sends `request` in the background and returns at once. `done` is called with the response on the thread that
    /// drives such calls, where it must not stay for long; so is the [`Asker`] that passes questions to the hooks.
    pub fn start(
        &self,
        operation: &Operation,
        request: Request,
        control: Control<Asker>,
        done: Done<Response<Body<BackgroundBody>>>,
    ) -> Result<Ticket> {
        let inner = Arc::clone(&self.inner);
        let spec = Arc::clone(&operation.spec);
        let work = async move {
            let channel = Arc::clone(inner.channel()?);
            drive::background(channel, spec, request, control).await
        };
        background::start(work, done)
    }

    /// The URL that `request` goes to.
    pub fn url(&self, request: &Request) -> Result<String> {
        let endpoint = self.inner.endpoint_of(request.endpoint.as_ref())?;
        let prefix = request.host_prefix.as_deref().unwrap_or_default();
        let root = endpoint.given.replacen("://", &format!("://{prefix}"), 1);
        Ok(root + &endpoint.join(&request.uri))
    }

    /// The endpoint of `request`.
    pub fn endpoint_of<'e>(&'e self, request: &'e Request) -> Result<&'e Endpoint> {
        self.inner.endpoint_of(request.endpoint.as_ref())
    }

    /// Whether `request` goes over TLS.
    pub fn is_secure(&self, request: &Request) -> Result<bool> {
        let endpoint = self.inner.endpoint_of(request.endpoint.as_ref())?;
        Ok(endpoint.https)
    }

    /// Whether there are signatures, and the program has them cover the hashes of bodies or leaves it open.
    #[must_use]
    pub fn hashes_bodies(&self) -> bool {
        let settings = &self.inner.settings;
        !matches!(settings.credentials, Credentials::Unsigned)
            && settings.signatures.signs_payload != Some(false)
    }

    /// The name of the signature version that the program or the model asks for.
    #[must_use]
    pub fn signature_version(&self) -> &str {
        &self.inner.settings.signatures.version
    }

    /// Puts a signature into the URL of a request that another program will send.
    pub fn presign(&self, request: &Presigning, interrupt: &mut dyn Interrupt) -> Result<String> {
        let inner = &self.inner;
        let endpoint = inner.endpoint_of(request.endpoint.as_ref())?;
        let (name, region) = endpoint.signing_scope();
        let region = request.region.as_deref().or(region);
        let name = request.name.as_deref().unwrap_or(name);
        let session = match (&request.session_key, &inner.settings.sessions) {
            (Some(key), Some(sessions)) if request.version == SignatureVersion::Session => {
                Some(Credentials::Provider(sessions.of(key)))
            }
            _ => None,
        };
        let credentials = session.as_ref().unwrap_or(&inner.settings.credentials);
        let keys = drive::keys(credentials, interrupt)?;
        let set = inner.settings.signatures.region_set.as_deref();
        let scope = (name, region, set);
        presign::presigned(request, &keys, scope, inner.timing.now())
    }

    /// How a request is signed, as long as no handler decides otherwise.
    pub fn choice(&self, operation: &OperationAuth, request: &Request) -> Result<Choice> {
        let endpoint = self.inner.endpoint_of(request.endpoint.as_ref())?;
        let signatures = &self.inner.settings.signatures;
        let scope = endpoint.signing_scope();
        Ok(signatures.choose(operation, endpoint.auth(), scope)?)
    }

    /// The kind of signature of the URL of a request, or of a form; none where it has none.
    pub fn version_of_url(
        &self,
        operation: &OperationAuth,
        request: &Request,
        ending: &str,
    ) -> Result<Option<SignatureVersion>> {
        let endpoint = self.inner.endpoint_of(request.endpoint.as_ref())?;
        let signatures = &self.inner.settings.signatures;
        let scope = endpoint.signing_scope();
        let choice = signatures.choose_for_url(operation, endpoint.auth(), scope, ending)?;
        Ok(choice.version)
    }

    /// Whether there is to be a signature.
    #[must_use]
    pub fn signs(&self) -> bool {
        !matches!(self.inner.settings.credentials, Credentials::Unsigned)
    }

    /// Service and region that requests are signed for, where their endpoint is that of the client.
    pub fn signing_scope(&self) -> Result<(&str, Option<&str>)> {
        self.inner.endpoint().map(Endpoint::signing_scope)
    }

    /// Whether requests are answered in this process.
    #[must_use]
    pub fn is_in_process(&self) -> bool {
        self.inner.settings.in_process.is_some()
    }

    /// How often a call is tried at most.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.inner.settings.retries.max_attempts
    }

    /// Value of the `User-Agent` header.
    #[must_use]
    pub fn user_agent(&self) -> &str {
        &self.inner.settings.user_agent
    }

    /// Raises the number of connections that are kept, and of calls in the background, to `connections` where it
    /// is lower.
    pub fn allow(&self, connections: usize) {
        self.inner.pool.at_least(connections);
    }

    /// Drops idle connections (`client.close()`); later calls open new ones.
    pub fn close(&self) {
        self.inner.pool.clear();
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("service", &self.inner.settings.service)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("name", &self.spec.name)
            .finish_non_exhaustive()
    }
}

impl Inner {
    fn endpoint(&self) -> Result<&Endpoint> {
        self.endpoint
            .get_or_init(|| Endpoint::resolve(&self.settings))
            .as_ref()
            .map_err(Clone::clone)
    }

    /// The endpoint of a call, which may have one of its own.
    fn endpoint_of<'e>(&'e self, own: Option<&'e Arc<Endpoint>>) -> Result<&'e Endpoint> {
        own.map_or_else(|| self.endpoint(), |own| Ok(own))
    }

    fn channel(&self) -> Result<&Arc<Channel>> {
        self.channel
            .get_or_init(|| self.open().map(Arc::new))
            .as_ref()
            .map_err(Clone::clone)
    }

    fn open(&self) -> Result<Channel> {
        let settings = &self.settings;
        let Connections {
            connect_timeout,
            read_timeout,
            tcp_keepalive,
            ref tls,
            ref proxies,
            ..
        } = settings.connections;
        let endpoint = self.endpoint()?.clone();
        let proxy = if settings.in_process.is_some() {
            None
        } else {
            proxy::with_tls(proxies, &endpoint.url, &tls.verify)?
        };
        let mut tls = tls.clone();
        // An empty name stands for none, as in boto3.
        tls.client_cert
            .take_if(|files| files.certificate.as_os_str().is_empty());
        let exchange = Exchange {
            dialer: Arc::new(Dialer {
                https: endpoint.https,
                connect_timeout,
                tcp_keepalive,
                tls: Arc::new(Factory::new(tls)),
                proxy,
            }),
            other: OtherScheme::new(proxies.clone()),
            read_timeout,
            in_process: settings.in_process.clone(),
            pool: Arc::clone(&self.pool),
        };
        let timing = Arc::clone(&self.timing);
        Channel::new(settings, endpoint, Arc::new(exchange), timing)
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
