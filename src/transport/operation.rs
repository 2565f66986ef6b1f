//! The orchestrator's parts for one operation of one client, put together once.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4AuthScheme};
use aws_runtime::auth::{PayloadSigningOverride, SigV4OperationSigningConfig};
use aws_sigv4::http_request::SignableBody;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_eventstream::frame::DeferredSigner;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthScheme};
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::AuthSchemeAndEndpointOrchestrationV2;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::AuthSchemeOptionResolverParams;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointPrefix, EndpointResolverParams, ResolveEndpoint,
};
use aws_smithy_runtime_api::client::identity::{SharedIdentityCache, SharedIdentityResolver};
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeTransmitInterceptorContextMut, Error as OperationError, Input, Output,
};
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, SharedInterceptor, dyn_dispatch_hint,
};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError,
};
use aws_smithy_runtime_api::client::retries::SharedRetryStrategy;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer, Storable, StoreReplace};
use aws_smithy_types::date_time::{DateTime, Format};
use aws_smithy_types::endpoint::Endpoint as SdkEndpoint;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SigningName;
use aws_types::region::SigningRegion;
use http::header::{DATE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::call::{AnswerBody, CallHandle};
use crate::connector::Connector;
use crate::endpoint::Endpoint;
use crate::hooks::{HookedIdentity, HookedRequest, HookedScheme, Mailbox};
use crate::identity::{AskTheCache, Signer};
use crate::rate::Limiter;
use crate::retry::{Classifier, Quota, ServiceFailure, Strategy};
use crate::{Credentials, Error, OperationSpec, Request, Result, Retries, RetryMode};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");

/// What all operations of a client share.
pub(crate) struct Shared {
    pub(crate) endpoint: Endpoint,
    pub(crate) service: String,
    pub(crate) credentials: Credentials,
    pub(crate) identity: SharedIdentityCache,
    pub(crate) signer: Arc<Signer>,
    pub(crate) connector: Connector,
    pub(crate) retries: Retries,
    pub(crate) quota: Arc<Quota>,
    pub(crate) limiter: Option<Arc<Limiter>>,
    pub(crate) retry_layer: aws_smithy_types::config_bag::FrozenLayer,
    pub(crate) user_agent: HeaderValue,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) time: SharedTimeSource,
    pub(crate) sleep: SharedAsyncSleep,
}

/// Builds the plugins for one operation.
pub(crate) fn plugins(
    shared: &Arc<Shared>,
    spec: &Arc<OperationSpec>,
    hooked: bool,
) -> Result<RuntimePlugins> {
    let unsigned = spec.no_auth || matches!(shared.credentials, Credentials::Unsigned);
    let mut layer = Layer::new("ferroboto");
    layer.store_put(AuthSchemeAndEndpointOrchestrationV2);
    layer.store_put(AuthSchemeOptionResolverParams::new(()));
    // Time is kept by the connector, which knows connecting from silence.
    layer.store_put(TimeoutConfig::disabled());
    layer.store_put(Metadata::new(spec.name.clone(), shared.service.clone()));
    layer.store_put(SharedRequestSerializer::new(Serializer(Arc::clone(shared))));
    layer.store_put(SharedResponseDeserializer::new(Deserializer {
        spec: Arc::clone(spec),
        mode: shared.retries.mode,
    }));
    let mut signing = None;
    if !unsigned {
        let mut config = scope(shared)?;
        if spec.events {
            // Each event has a signature of its own.
            config.signing_options.payload_override = Some(SignableBody::Bytes(&[]));
        } else if spec.unsigned_payload {
            config.signing_options.content_sha256_header = true;
            layer.store_put(PayloadSigningOverride::UnsignedPayload);
        }
        layer.store_put(config.clone());
        signing = Some(config);
    }

    let components = RuntimeComponentsBuilder::new("ferroboto")
        .with_http_client(Some(shared.connector.clone()))
        .with_endpoint_resolver(Some(Fixed(
            SdkEndpoint::builder()
                .url(shared.endpoint.root.clone())
                .build(),
        )))
        .with_interceptor(SharedInterceptor::permanent(RetryHeaders {
            retries: shared.retries,
            read_timeout: shared.read_timeout,
        }))
        .with_retry_classifier(Classifier)
        .with_retry_strategy(Some(SharedRetryStrategy::new(Strategy::new(
            shared.retries,
            Arc::clone(&shared.quota),
            shared.limiter.clone(),
        ))))
        .with_sleep_impl(Some(shared.sleep.clone()))
        .with_time_source(Some(shared.time.clone()));
    let components = if spec.events {
        components.with_interceptor(SharedInterceptor::permanent(EventSigning))
    } else {
        components
    };
    let components = if hooked {
        with_hooks(shared, signing, components)
    } else if unsigned {
        components
            .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
                NO_AUTH_SCHEME_ID,
            ])))
            .with_auth_scheme(NoAuthScheme::new())
            .with_identity_cache(Some(IdentityCache::no_cache()))
            .with_identity_resolver(
                NO_AUTH_SCHEME_ID,
                SharedIdentityResolver::new(NoAuthIdentityResolver::new()),
            )
    } else {
        components
            .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
                SCHEME_ID,
            ])))
            .with_auth_scheme(SigV4AuthScheme::new())
            .with_identity_cache(Some(shared.identity.clone()))
            .with_identity_resolver(SCHEME_ID, SharedIdentityResolver::new(AskTheCache))
    };
    Ok(RuntimePlugins::new()
        .with_client_plugin(StaticRuntimePlugin::new().with_config(shared.retry_layer.clone()))
        .with_client_plugin(
            StaticRuntimePlugin::new()
                .with_config(layer.freeze())
                .with_runtime_components(components),
        ))
}

/// The same components with places for hooks between them.
fn with_hooks(
    shared: &Shared,
    signing: Option<SigV4OperationSigningConfig>,
    components: RuntimeComponentsBuilder,
) -> RuntimeComponentsBuilder {
    let (scheme, identity, components) = if signing.is_some() {
        let components = components.with_auth_scheme(HookedScheme::default());
        (SCHEME_ID, Some(shared.identity.clone()), components)
    } else {
        let components = components.with_auth_scheme(NoAuthScheme::new());
        (NO_AUTH_SCHEME_ID, None, components)
    };
    components
        .with_interceptor(SharedInterceptor::permanent(HookedRequest { signing }))
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
            scheme.clone(),
        ])))
        .with_identity_cache(Some(HookedIdentity { cache: identity }))
        .with_identity_resolver(scheme, SharedIdentityResolver::new(AskTheCache))
}

fn scope(shared: &Shared) -> Result<SigV4OperationSigningConfig> {
    let Some(region) = shared.endpoint.signing_region.clone() else {
        return Err(Error::NoRegion);
    };
    Ok(SigV4OperationSigningConfig {
        region: Some(SigningRegion::from(aws_types::region::Region::new(region))),
        name: Some(SigningName::from(shared.endpoint.signing_name.clone())),
        ..SigV4OperationSigningConfig::default()
    })
}

/// What travels through the orchestrator as its input.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) request: Request,
    pub(crate) call: CallHandle,
}

/// Addresses the request, which is serialized already.
struct Serializer(Arc<Shared>);

impl SerializeRequest for Serializer {
    fn serialize_input(
        &self,
        input: Input,
        config: &mut ConfigBag,
    ) -> std::result::Result<HttpRequest, BoxError> {
        let Outgoing { request, call } = input
            .downcast::<Outgoing>()
            .map_err(|_| "unexpected input")?;
        let endpoint = &self.0.endpoint;
        let mut headers = HeaderMap::with_capacity(request.headers.len() + 8);
        let host = match request.host_prefix.as_deref() {
            Some(prefix) => format!("{prefix}{}", endpoint.host_header),
            None => endpoint.host_header.clone(),
        };
        headers.insert(HOST, HeaderValue::try_from(host)?);
        headers.extend(request.headers);
        headers.insert(USER_AGENT, self.0.user_agent.clone());
        let mut http = http::Request::new(SdkBody::from(call.0.body.clone()));
        *http.method_mut() = request.method;
        let target = endpoint.join(&request.uri);
        let signed = signed_target(&target);
        *http.uri_mut() = signed.as_deref().unwrap_or(&target).try_into()?;
        *http.headers_mut() = headers;
        if let Some(prefix) = request.host_prefix {
            config
                .interceptor_state()
                .store_put(EndpointPrefix::new(prefix)?);
        }
        if let Some(signed) = signed {
            config.interceptor_state().store_put(OtherTarget {
                signed,
                sent: target,
            });
        }
        config
            .interceptor_state()
            .store_put(EndpointResolverParams::new(()))
            .store_put(call);
        Ok(HttpRequest::try_from(http)?)
    }
}

/// A target that is not sent as it is signed.
#[derive(Debug)]
struct OtherTarget {
    signed: String,
    sent: String,
}

impl Storable for OtherTarget {
    type Storer = StoreReplace<Self>;
}

/// What boto3 signs in place of a path that ends in dots; all other paths the signer takes as boto3 does.
fn signed_target(target: &str) -> Option<String> {
    let path = target.split('?').next().unwrap_or_default();
    if !(path.ends_with("/.") || path.ends_with("/..")) {
        return None;
    }
    let mut kept = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            other => kept.push(other),
        }
    }
    Some(format!("/{}{}", kept.join("/"), &target[path.len()..]))
}

impl fmt::Debug for Serializer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Serializer")
    }
}

/// Tells a success from a failure; the answer itself waits in the call.
struct Deserializer {
    spec: Arc<OperationSpec>,
    mode: RetryMode,
}

impl DeserializeResponse for Deserializer {
    fn deserialize_streaming_with_config(
        &self,
        _: &mut HttpResponse,
        config: &ConfigBag,
    ) -> Option<std::result::Result<Output, OrchestratorError<OperationError>>> {
        let Some(CallHandle(call)) = config.load::<CallHandle>() else {
            return Some(Err(OrchestratorError::other("config without its call")));
        };
        let state = call.state();
        let Some(answer) = &state.answer else {
            return Some(Err(OrchestratorError::other("call without its answer")));
        };
        let seen = call.hooked.as_ref().and_then(Mailbox::answer);
        let status = seen.as_ref().map_or(answer.status, |(status, _)| *status);
        if status < 300 {
            return Some(Ok(Output::erase(())));
        }
        let code = match (seen, &answer.body) {
            (Some((_, code)), _) => code,
            (None, AnswerBody::Full(body)) => {
                self.spec
                    .error_code
                    .error_code(status, &answer.headers, body)
            }
            (None, _) => None,
        };
        let failure = ServiceFailure::new(
            self.mode,
            &self.spec.errors,
            status,
            &answer.headers,
            code.as_deref(),
        );
        Some(Err(OrchestratorError::operation(OperationError::erase(
            failure,
        ))))
    }
}

impl fmt::Debug for Deserializer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Deserializer")
    }
}

/// The endpoint, known beforehand.
#[derive(Debug)]
struct Fixed(SdkEndpoint);

impl ResolveEndpoint for Fixed {
    fn resolve_endpoint<'a>(&'a self, _: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        EndpointFuture::ready(Ok(self.0.clone()))
    }
}

/// Lets the signature of each attempt be handed on to the signer of its events.
#[derive(Debug)]
struct EventSigning;

#[dyn_dispatch_hint]
impl Intercept for EventSigning {
    fn name(&self) -> &'static str {
        "EventSigning"
    }

    fn modify_before_signing(
        &self,
        _: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &aws_smithy_runtime_api::client::runtime_components::RuntimeComponents,
        config: &mut ConfigBag,
    ) -> std::result::Result<(), BoxError> {
        let (signer, sender) = DeferredSigner::new();
        config
            .load::<CallHandle>()
            .ok_or("config without its call")?
            .0
            .state()
            .signer = Some(signer);
        config.interceptor_state().store_put(sender);
        Ok(())
    }
}

/// Adds the retry headers as botocore does: after signing, so that they are not part of the signature.
#[derive(Debug)]
struct RetryHeaders {
    retries: Retries,
    read_timeout: Option<Duration>,
}

#[dyn_dispatch_hint]
impl Intercept for RetryHeaders {
    fn name(&self) -> &'static str {
        "RetryHeaders"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &aws_smithy_runtime_api::client::runtime_components::RuntimeComponents,
        config: &mut ConfigBag,
    ) -> std::result::Result<(), BoxError> {
        let handle = config
            .load::<CallHandle>()
            .ok_or("config without its call")?
            .clone();
        let request = context.request_mut();
        {
            let mut state = handle.0.state();
            let ttl = state
                .answer
                .as_ref()
                .and_then(|answer| self.ttl(&answer.headers));
            state.ttl = ttl.or(state.ttl.take());
            state.forget_answer();
            state.fault = None;
            state.attempts += 1;
            let attempt = state.attempts;
            let mut pairs = String::with_capacity(48);
            if let Some(ttl) = &state.ttl {
                pairs.push_str("ttl=");
                pairs.push_str(ttl);
                pairs.push_str("; ");
            }
            pairs.push_str("attempt=");
            pairs.push_str(&attempt.to_string());
            // In legacy mode botocore learns of the limit at the first retry.
            if attempt > 1 || self.retries.mode != RetryMode::Legacy {
                pairs.push_str("; max=");
                pairs.push_str(&self.retries.max_attempts.to_string());
            }
            let headers = request.headers_mut();
            headers.insert(INVOCATION_ID, HeaderValue::try_from(state.invocation_id())?);
            headers.insert(SDK_REQUEST, HeaderValue::try_from(pairs)?);
        }
        if let Some(target) = config.load::<OtherTarget>()
            && let Some(root) = request.uri().strip_suffix(target.signed.as_str())
        {
            let uri = format!("{root}{}", target.sent);
            request.set_uri(uri.as_str())?;
        }
        request.add_extension(handle);
        Ok(())
    }
}

impl RetryHeaders {
    /// Until when the service may still work on the next attempt, by its own clock.
    fn ttl(&self, headers: &HeaderMap) -> Option<String> {
        let date = headers.get(DATE)?.to_str().ok()?;
        let date = DateTime::from_str(date, Format::HttpDate).ok()?;
        // Local time plus the estimated skew is the service's time.
        let until = SystemTime::try_from(date).ok()? + self.read_timeout?;
        let text = DateTime::from(until).fmt(Format::DateTime).ok()?;
        let seconds = text.split(['.', 'Z']).next()?;
        Some(format!("{}Z", seconds.replace(['-', ':'], "")))
    }
}
