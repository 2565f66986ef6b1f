//! Where settings and credentials come from: arguments, environment, profile files, defaults,
//! in boto3's order and with its errors. Knows neither Python nor services nor how requests travel.

mod client;
mod decisions;
mod defaults_mode;
mod endpoint;
mod environment;
mod error;
mod host;
mod ini;
mod monitoring;
mod options;
mod profiles;
mod python;
mod s3;
mod session;
mod turn;
pub mod variables;

pub mod credentials;

pub use client::{ClientSettings, Service, asked_api_version, resolve as resolve_client};
pub use endpoint::{LOCAL_ENDPOINT, validate_endpoint_url, validate_region, world_file};
pub use environment::Environment;
pub use error::{Argument, Error, Given, Result};
pub use host::{Host, Proof, ServiceCall};
pub use monitoring::Monitoring;
pub use options::{ClientArguments, ClientOptions, ProxiesConfig, RetryOptions};
pub use profiles::{FullConfig, Section, Value};
pub use session::{Session, SessionArguments};
