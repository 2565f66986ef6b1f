//! Sending a prepared request to AWS: endpoint, identity, signature, HTTP, retries.
//! Knows neither Python nor service models.
//!
//! ```no_run
//! # use ferroboto_transport::*;
//! # use std::sync::Arc;
//! # fn codes() -> Arc<dyn ErrorCode> { unimplemented!() }
//! # fn main() -> Result<()> {
//! let mut settings = TransportSettings::new("sns", "sns");
//! settings.region = Some("us-east-1".into());
//! settings.user_agent = "Boto3/1.44.5 …".into();
//! settings.credentials = Credentials::fixed("AKIDEXAMPLE", "secret", None);
//! let transport = Transport::new(settings)?;
//! let publish = transport.operation(OperationSpec::new("Publish", codes()));
//! let mut request = Request::new(http::Method::POST, "/");
//! request.body = "Action=Publish&Version=2010-03-31".into();
//! let response = transport.call(&publish, request, Control::default(), &mut NeverInterrupted)?;
//! # Ok(()) }
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod address;
mod attempt;
mod aws_chunked;
mod background;
mod background_body;
mod body;
mod channel;
mod checksum;
pub mod clock;
mod conn;
mod decoder;
mod descriptor;
mod dial;
mod drive;
mod duplex;
mod endpoint;
mod error;
mod exchange;
mod fault;
mod features;
pub mod fork;
mod hooks;
mod http1;
mod identity;
mod line;
mod message;
mod messages;
mod offload;
mod plain;
mod pool;
mod presign;
mod program;
mod proxy;
mod proxy_url;
mod rate;
mod relocate;
mod request_body;
mod retry;
mod services;
mod settings;
mod sign;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod sigpipe;
mod socket;
#[cfg(test)]
mod test;
mod tls;
mod transport;
mod wait;
mod watched;

pub use aws_chunked::AwsChunked;
pub use background::{Done, Ticket};
pub use background_body::BackgroundBody;
pub use body::BodyReader;
pub use checksum::{Checksum, ChecksumAlgorithm};
pub use descriptor::Own;
pub use drive::Control;
pub use endpoint::{Endpoint, EndpointParts};
pub use error::{Error, Result, SourceError};
pub use features::{Features, UserAgent};
pub use ferroboto_endpoints::scheme::{
    self, Choice, OperationAuth, SignatureSettings, SignatureVersion,
};
pub use ferroboto_sigv4::{
    AccessKeys, InvalidHeaderValue, NEVER_SIGNED, PayloadHasher, header_value,
};
pub use hooks::{
    AddressedRequest, Asked, Asker, Hooked, Hooks, Judgement, Outcome, Refusal, Sending, Signing,
    Steps, Unsigned, Verdict,
};
pub use identity::{BearerToken, CredentialSource, Sessions, TokenSource, Tokens};
pub use message::{
    Body, ChecksumPlace, Chunks, ErrorCode, InProcess, InProcessBody, Interrupt, NeverInterrupted,
    Request, Response, Unreadable,
};
pub use messages::{MessageSender, Outbound};
pub use plain::PlainHttp;
pub use presign::Presigning;
pub use program::{ProgramSocket, ProgramSockets, Raised, SocketError};
pub use relocate::{Failure, Relocate, Relocation};
pub use request_body::{
    BodyFailure, BodySource, FileRange, Look, MemoryRange, RequestBody, SentRange, StreamedBody,
    append_at,
};
pub use settings::{
    ClientCert, Connections, Credentials, EnvironmentProxies, ModeledError, OperationSpec, Proxies,
    ProxySettings, Retries, RetryMode, ServiceRetries, Tls, TransportSettings, Verify,
};
pub use transport::{Operation, Transport, has_compiled_rules};
