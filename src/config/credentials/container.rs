//! `container-role`: the endpoint that a container offers to what runs in it.
//! Where it may be, how it is asked and what its faults are called is as in boto3.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use ferroboto_transport::{Interrupt, PlainHttp, Proxies, ProxySettings, Verify};
use http::{HeaderValue, Request};
use serde_json::Value as Json;

use super::source::{CredentialSource, Resolved};
use super::{instance, members};
use crate::endpoint::hostname;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::host::Host;

const METHOD: &str = "container-role";
const TIMEOUT: Duration = Duration::from_secs(2);
const ATTEMPTS: usize = 3;
const PAUSE: Duration = Duration::from_secs(1);
const ADDRESS: &str = "169.254.170.2";
const ALLOWED_HOSTS: [&str; 4] = [ADDRESS, "169.254.170.23", "fd00:ec2::23", "localhost"];

/// Asked at once, where there is one.
pub(super) fn resolve(
    environment: &Environment,
    host: &Arc<dyn Host>,
    interrupt: &mut dyn Interrupt,
) -> Result<Option<CredentialSource>> {
    // Past any proxy.
    let proxies = Proxies::Given(ProxySettings::default());
    let http = PlainHttp::new(TIMEOUT, Verify::Default, proxies);
    let Some(endpoint) = Endpoint::find(environment, http) else {
        return Ok(None);
    };
    let host = Arc::clone(host);
    let fetch = move |interrupt: &mut dyn Interrupt| endpoint.fetch(&*host, interrupt);
    if interrupt.interrupted() {
        return Err(Error::Interrupted);
    }
    let first = fetch(interrupt)?;
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        Some(first),
        Box::new(fetch),
    )))
}

struct Endpoint {
    http: PlainHttp,
    url: String,
    token: Option<String>,
    token_file: Option<String>,
}

impl Endpoint {
    /// The endpoint that the environment names.
    fn find(environment: &Environment, http: PlainHttp) -> Option<Self> {
        let owned = |name| environment.get(name).map(str::to_owned);
        let url = match owned("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            Some(path) => format!("http://{ADDRESS}{path}"),
            None => owned("AWS_CONTAINER_CREDENTIALS_FULL_URI")?,
        };
        Some(Self {
            http,
            url,
            token: owned("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
            token_file: owned("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
        })
    }

    fn fetch(&self, host: &dyn Host, interrupt: &mut dyn Interrupt) -> Result<Resolved> {
        let token = self.token()?;
        check_host(&self.url)?;
        let mut attempt = 1;
        let answer = loop {
            match self.ask(token.as_deref(), host, interrupt) {
                Ok(answer) => break answer,
                Err(Asked::Failed(error)) => return Err(error),
                Err(Asked::Again(error_msg)) => {
                    pause(PAUSE, interrupt)?;
                    if attempt == ATTEMPTS {
                        return Err(failed(format!("Error retrieving metadata: {error_msg}")));
                    }
                    attempt += 1;
                }
            }
        };
        let needed = |name: &str| {
            let missing = || failed(format!("Missing required key in response: '{name}'"));
            answer.get(name).ok_or_else(missing)
        };
        Ok(Resolved {
            access_key: members::access_key(needed("AccessKeyId")?),
            secret_key: members::secret_key(needed("SecretAccessKey")?)?,
            token: members::token(needed("Token")?)?,
            account_id: answer["AccountId"].as_str().map(str::to_owned),
            method: METHOD,
            expiry: Some(members::date(host, needed("Expiration")?)?),
        })
    }

    fn token(&self) -> Result<Option<String>> {
        let token = match &self.token_file {
            Some(file) => Some(members::file_text(file)?),
            None => self.token.clone(),
        };
        let illegal = |token: &String| HeaderValue::from_str(token).is_err();
        if token.as_ref().is_some_and(illegal) {
            return Err(Error::Value(
                "Auth token value is not a legal header value".to_owned(),
            ));
        }
        Ok(token)
    }

    fn ask(
        &self,
        token: Option<&str>,
        host: &dyn Host,
        interrupt: &mut dyn Interrupt,
    ) -> std::result::Result<Json, Asked> {
        let mut request = Request::get(self.url.as_str()).header("accept", "application/json");
        if let Some(token) = token {
            request = request.header("authorization", token);
        }
        let request = request
            .body(Bytes::new())
            .map_err(|error| Asked::Failed(Error::Value(error.to_string())))?;
        let answer = match self.http.send_blocking(request, interrupt) {
            Ok(answer) => answer,
            Err(error) if instance::is_absence(&error) => {
                return Err(Asked::Again(format!(
                    "Received error when attempting to retrieve container metadata: {error}"
                )));
            }
            Err(error) => return Err(Asked::Failed(error.into())),
        };
        let status = answer.status().as_u16();
        if status != 200 {
            return Err(Asked::Again(format!(
                "Received non 200 response {status} from container metadata: {}",
                String::from_utf8_lossy(answer.body())
            )));
        }
        host.parse_json(answer.body()).map_err(|_| {
            Asked::Again(
                "Unable to parse JSON returned from container metadata services".to_owned(),
            )
        })
    }
}

/// Waits, and looks for interrupts meanwhile.
fn pause(mut span: Duration, interrupt: &mut dyn Interrupt) -> Result<()> {
    while !span.is_zero() {
        let slice = span.min(Duration::from_millis(100));
        std::thread::sleep(slice);
        span -= slice;
        if interrupt.interrupted() {
            return Err(Error::Interrupted);
        }
    }
    Ok(())
}

/// Why there is no answer yet.
enum Asked {
    /// boto3's message, if it does not work out the next time either.
    Again(String),
    Failed(Error),
}

/// Keys are only taken from this machine, or over TLS.
fn check_host(url: &str) -> Result<()> {
    if url.starts_with("https:") {
        return Ok(());
    }
    // Python takes these characters out of a URL before it looks at it.
    let url = url.replace(['\t', '\r', '\n'], "");
    let host = hostname(&url)?.map(str::to_lowercase);
    let host = host.as_deref().unwrap_or("None");
    let is_loopback = host
        .parse::<std::net::IpAddr>()
        .is_ok_and(|address| address.is_loopback());
    if is_loopback || ALLOWED_HOSTS.contains(&host) {
        return Ok(());
    }
    Err(Error::Value(format!(
        "Unsupported host '{host}'.  Can only retrieve metadata from a loopback address or one of these hosts: {}",
        ALLOWED_HOSTS.join(", ")
    )))
}

fn failed(error_msg: String) -> Error {
    Error::CredentialRetrieval {
        provider: METHOD.to_owned(),
        error_msg,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferroboto_transport::NeverInterrupted;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::thread::JoinHandle;

    const KEYS: &str = r#"{"AccessKeyId": "BOX", "SecretAccessKey": "s", "Token": "t",
        "Expiration": "2099-01-01T00:00:00Z"}"#;

    /// A proxy that answers for the address that only containers can reach.
    fn stand_in() -> std::io::Result<(PlainHttp, JoinHandle<std::io::Result<Vec<String>>>)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let http = Some(format!("http://{}", listener.local_addr()?));
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept()?;
            let lines = BufReader::new(stream.try_clone()?).lines();
            let head = lines
                .take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty()))
                .collect();
            let length = KEYS.len();
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{KEYS}"
            )?;
            head
        });
        let proxies = Proxies::Given(ProxySettings {
            http,
            ..ProxySettings::default()
        });
        let http = PlainHttp::new(TIMEOUT, Verify::Default, proxies);
        Ok((http, served))
    }

    fn asked(environment: &Environment) -> (Result<Resolved>, Vec<String>) {
        let Ok((http, served)) = stand_in() else {
            panic!("no loopback")
        };
        let Some(endpoint) = Endpoint::find(environment, http) else {
            panic!("no endpoint")
        };
        let found = endpoint.fetch(&crate::host::plain::PlainHost, &mut NeverInterrupted);
        match served.join() {
            Ok(Ok(head)) => (found, head),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_relative_uri_is_at_the_containers_address() {
        let environment = Environment::from_iter([
            ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/keys?id=7"),
            // boto3 takes the relative one.
            (
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "http://127.0.0.1:1/no",
            ),
            ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "let-me"),
        ]);
        let (found, head) = asked(&environment);
        assert_eq!(
            found.map(|keys| keys.access_key),
            Ok(Some("BOX".to_owned()))
        );
        assert_eq!(head[0], "GET http://169.254.170.2/v2/keys?id=7 HTTP/1.1");
        let sent = |name: &str| {
            head.iter()
                .find_map(|line| {
                    line.split_once(": ")
                        .filter(|(n, _)| n.eq_ignore_ascii_case(name))
                })
                .map(|(_, value)| value)
        };
        assert_eq!(sent("Host"), Some("169.254.170.2"));
        assert_eq!(sent("Accept"), Some("application/json"));
        assert_eq!(sent("Authorization"), Some("let-me"));
    }

    #[test]
    fn addresses_of_pods() {
        for url in [
            "http://169.254.170.23/v1/credentials",
            "http://[fd00:ec2::23]/v1/credentials",
        ] {
            let environment = Environment::from_iter([("AWS_CONTAINER_CREDENTIALS_FULL_URI", url)]);
            let (found, head) = asked(&environment);
            assert!(found.is_ok(), "{url}");
            assert_eq!(head[0], format!("GET {url} HTTP/1.1"));
        }
    }

    #[test]
    fn allowed_hosts() {
        for url in [
            "http://127.0.0.1/x",
            "http://127.8.9.10:80/x",
            "http://[::1]/x",
            "http://localhost/x",
            "http://LOCALHOST/x",
            "http://169.254.170.2/x",
            "https://anywhere.example.com/x",
        ] {
            assert_eq!(check_host(url), Ok(()), "{url}");
        }
        for url in [
            "http://169.254.170.3/x",
            "http://169.254.169.254/x",
            "http://localhost.example.com/x",
            "http://127.0.0.1.example.com/x",
            "http://[fd00:ec2::24]/x",
            "http://10.0.0.1/x",
            "ftp://10.0.0.1/x",
        ] {
            assert!(matches!(check_host(url), Err(Error::Value(_))), "{url}");
        }
    }
}
