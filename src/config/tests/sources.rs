//! Credential sources that are asked over HTTP, against servers of this test's own.
#![allow(clippy::unwrap_used)] // a test

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::ProvideCredentials;
use ferroboto_config::credentials::CredentialSource;
use ferroboto_config::{Environment, Error, Session, SessionArguments};

/// Answers every request by its function; keeps what came.
struct Server {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answer: impl Fn(&str) -> (u16, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut head = String::new();
                let mut length = 0;
                while reader.read_line(&mut head).unwrap_or(0) > 2 {
                    let line = head.lines().last().unwrap().to_lowercase();
                    if let Some(value) = line.strip_prefix("content-length:") {
                        length = value.trim().parse().unwrap();
                    }
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                let request = head + &String::from_utf8(body).unwrap();
                let (status, body) = answer(&request);
                kept.lock().unwrap().push(request);
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\
                     X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        });
        Self { url, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

struct Home(std::path::PathBuf);

impl Home {
    fn new(config: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "ferroboto-sources-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let directory = std::env::temp_dir().join(name);
        std::fs::create_dir_all(directory.join(".aws")).unwrap();
        std::fs::write(directory.join(".aws/config"), config).unwrap();
        Self(directory)
    }

    fn environment<'a>(
        &'a self,
        more: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Environment {
        [
            ("HOME", self.0.to_str().unwrap()),
            ("AWS_EC2_METADATA_DISABLED", "true"),
            ("AWS_DEFAULT_REGION", "eu-west-1"),
        ]
        .into_iter()
        .chain(more)
        .collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn credentials(environment: &Environment) -> Result<Option<Arc<CredentialSource>>, Error> {
    let session = Session::new(SessionArguments::default(), environment)?;
    session.credentials(environment, None, &mut || false)
}

fn sts_answer(operation: &str, key: &str, expiration: &str) -> String {
    format!(
        "<{operation}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{operation}Result>\
         <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn>\
         <AssumedRoleId>X:s</AssumedRoleId></AssumedRoleUser>\
         <Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>\
         <SessionToken>token</SessionToken><Expiration>{expiration}</Expiration></Credentials>\
         </{operation}Result></{operation}Response>"
    )
}

const ROLE: &str = "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\n\
    source_profile = keys\nexternal_id = ext\nrole_session_name = me\nduration_seconds = 900\n\
    [profile keys]\naws_access_key_id = AKID\naws_secret_access_key = SECRET\n";

#[test]
fn a_role_is_assumed_once_for_many_threads() {
    let server = Server::start(|_| {
        std::thread::sleep(Duration::from_millis(50));
        (
            200,
            sts_answer("AssumeRole", "ROLE", "2099-01-01T00:00:00Z"),
        )
    });
    let home = Home::new(ROLE);
    let environment = home.environment([("AWS_ENDPOINT_URL_STS", server.url.as_str())]);
    let source = credentials(&environment).unwrap().unwrap();
    assert_eq!(source.method(), "assume-role");
    assert!(source.current().is_none());
    assert!(server.requests().is_empty());
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let keys = source.frozen(&mut || false).unwrap();
                assert_eq!(keys.access_key.as_deref(), Some("ROLE"));
                assert_eq!(keys.token.as_deref(), Some("token"));
                assert_eq!(keys.account_id.as_deref(), Some("123456789012"));
            });
        }
    });
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    for part in [
        "Action=AssumeRole&",
        "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr",
        "RoleSessionName=me",
        "ExternalId=ext",
        "DurationSeconds=900",
        "Credential=AKID/",
        "/eu-west-1/sts/aws4_request",
    ] {
        assert!(requests[0].contains(part), "{part} in {}", requests[0]);
    }
}

#[test]
fn keys_that_end_soon_are_renewed() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let ends_in = match count.fetch_add(1, Ordering::Relaxed) {
            0 => Duration::from_mins(1),
            _ => Duration::from_hours(1),
        };
        let expiration = aws_smithy_types::DateTime::from(SystemTime::now() + ends_in);
        let format = aws_smithy_types::date_time::Format::DateTime;
        let expiration = expiration.fmt(format).unwrap();
        let key = format!("ROLE{}", ends_in.as_secs());
        (200, sts_answer("AssumeRole", &key, &expiration))
    });
    let home = Home::new(ROLE);
    let environment = home.environment([("AWS_ENDPOINT_URL_STS", server.url.as_str())]);
    let source = credentials(&environment).unwrap().unwrap();
    let key = || {
        source
            .frozen(&mut || false)
            .unwrap()
            .access_key
            .clone()
            .unwrap()
    };
    assert_eq!([key(), key(), key()], ["ROLE60", "ROLE3600", "ROLE3600"]);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_refused_role_is_a_client_error() {
    let server = Server::start(|_| {
        let error = "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>\
            <Message>no</Message></Error><RequestId>x</RequestId></ErrorResponse>";
        (403, error.to_owned())
    });
    let home = Home::new(ROLE);
    let environment = home.environment([("AWS_ENDPOINT_URL_STS", server.url.as_str())]);
    let source = credentials(&environment).unwrap().unwrap();
    let expected = Error::Service {
        code: "AccessDenied".to_owned(),
        message: "no".to_owned(),
        operation_name: "AssumeRole",
    };
    assert_eq!(source.frozen(&mut || false), Err(expected.clone()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let signing = runtime.block_on(source.provider().provide_credentials());
    assert!(signing.is_err());
    assert_eq!(source.take_failure(), Some(expected));
    assert_eq!(source.take_failure(), None);
}

#[test]
fn waiting_can_be_interrupted() {
    let server = Server::start(|_| {
        std::thread::sleep(Duration::from_secs(30));
        (200, String::new())
    });
    let home = Home::new(ROLE);
    let environment = home.environment([("AWS_ENDPOINT_URL_STS", server.url.as_str())]);
    let source = credentials(&environment).unwrap().unwrap();
    assert_eq!(source.frozen(&mut || true), Err(Error::Interrupted));
}

#[test]
fn mfa_codes_are_asked_for_once() {
    let server = Server::start(|_| {
        let soon = aws_smithy_types::DateTime::from(SystemTime::now() + Duration::from_mins(1));
        let format = aws_smithy_types::date_time::Format::DateTime;
        (
            200,
            sts_answer("AssumeRole", "ROLE", &soon.fmt(format).unwrap()),
        )
    });
    let home = Home::new(&ROLE.replace("external_id = ext", "mfa_serial = arn:mfa"));
    let environment = home.environment([("AWS_ENDPOINT_URL_STS", server.url.as_str())]);
    let session = Session::new(SessionArguments::default(), &environment).unwrap();
    session.set_mfa_prompter(Arc::new(|prompt| {
        assert_eq!(prompt, "Enter MFA code for arn:mfa: ");
        Ok("123456".to_owned())
    }));
    let source = session
        .credentials(&environment, None, &mut || false)
        .unwrap()
        .unwrap();
    source.frozen(&mut || false).unwrap();
    assert!(server.requests()[0].contains("SerialNumber=arn%3Amfa&TokenCode=123456"));
    let again = source.frozen(&mut || false);
    assert_eq!(again, Err(Error::RefreshWithMfaUnsupported));
}

#[test]
fn a_web_identity_is_exchanged_unsigned() {
    let server = Server::start(|_| {
        let answer = sts_answer("AssumeRoleWithWebIdentity", "WEB", "2099-01-01T00:00:00Z");
        (200, answer)
    });
    let home = Home::new("");
    let file = home.0.join("token");
    std::fs::write(&file, "the-token").unwrap();
    let environment = home.environment([
        ("AWS_ENDPOINT_URL_STS", server.url.as_str()),
        ("AWS_WEB_IDENTITY_TOKEN_FILE", file.to_str().unwrap()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/w"),
    ]);
    let source = credentials(&environment).unwrap().unwrap();
    assert_eq!(source.method(), "assume-role-with-web-identity");
    let keys = source.frozen(&mut || false).unwrap();
    assert_eq!(keys.access_key.as_deref(), Some("WEB"));
    let request = &server.requests()[0];
    assert!(request.contains("WebIdentityToken=the-token"), "{request}");
    assert!(
        request.contains("RoleSessionName=botocore-session-"),
        "{request}"
    );
    assert!(
        !request.to_lowercase().contains("authorization:"),
        "{request}"
    );
}

#[test]
fn a_container_is_asked() {
    let server = Server::start(|_| {
        let answer = r#"{"AccessKeyId":"CK","SecretAccessKey":"CS","Token":"CT",
            "Expiration":"2099-01-01T00:00:00Z","AccountId":"42"}"#;
        (200, answer.to_owned())
    });
    let home = Home::new("");
    let url = format!("{}/creds", server.url);
    let environment = home.environment([
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str()),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "let-me"),
    ]);
    let source = credentials(&environment).unwrap().unwrap();
    assert_eq!(source.method(), "container-role");
    let keys = source.current().unwrap();
    assert_eq!(keys.access_key.as_deref(), Some("CK"));
    assert_eq!(keys.account_id.as_deref(), Some("42"));
    let request = server.requests()[0].to_lowercase();
    assert!(request.starts_with("get /creds http/1.1"), "{request}");
    assert!(request.contains("authorization: let-me"), "{request}");
    assert!(request.contains("accept: application/json"), "{request}");
}

#[test]
fn a_container_that_fails_or_is_elsewhere() {
    let server = Server::start(|_| (500, "broken".to_owned()));
    let home = Home::new("");
    let ask = |url: &str| {
        let environment = home.environment([("AWS_CONTAINER_CREDENTIALS_FULL_URI", url)]);
        credentials(&environment).unwrap_err().to_string()
    };
    assert_eq!(
        ask(&server.url),
        "Error when retrieving credentials from container-role: Error retrieving metadata: \
         Received non 200 response 500 from container metadata: broken"
    );
    assert_eq!(server.requests().len(), 3);
    assert_eq!(
        ask("http://127.0.0.1:1/x"),
        "Error when retrieving credentials from container-role: Error retrieving metadata: \
         Received error when attempting to retrieve container metadata: \
         Could not connect to the endpoint URL: \"http://127.0.0.1:1/x\""
    );
    assert_eq!(
        ask("http://1.2.3.4/x"),
        "Unsupported host '1.2.3.4'.  Can only retrieve metadata from a loopback address or one \
         of these hosts: 169.254.170.2, 169.254.170.23, fd00:ec2::23, localhost"
    );
}

#[test]
fn instance_metadata_is_asked_last() {
    let server = Server::start(|request| {
        let answer = match request.split(' ').nth(1).unwrap() {
            "/latest/api/token" => "metadata-token",
            "/latest/meta-data/iam/security-credentials/" => "the-role",
            "/latest/meta-data/iam/security-credentials/the-role" => {
                r#"{"Code":"Success","Type":"AWS-HMAC","LastUpdated":"2024-01-01T00:00:00Z",
                "AccessKeyId":"IK","SecretAccessKey":"IS","Token":"IT",
                "Expiration":"2099-01-01T00:00:00Z"}"#
            }
            _ => return (404, String::new()),
        };
        (200, answer.to_owned())
    });
    let home = Home::new("");
    let settings = |disabled| {
        home.environment([
            ("AWS_EC2_METADATA_DISABLED", disabled),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url.as_str()),
        ])
    };
    assert!(credentials(&settings("True")).unwrap().is_none());
    assert!(server.requests().is_empty());
    let source = credentials(&settings("false")).unwrap().unwrap();
    assert_eq!(source.method(), "iam-role");
    let keys = source.current().unwrap();
    assert_eq!(keys.access_key.as_deref(), Some("IK"));
    assert_eq!(keys.token.as_deref(), Some("IT"));
}

#[test]
fn silent_metadata_costs_a_second() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let home = Home::new("");
    let environment = home.environment([
        ("AWS_EC2_METADATA_DISABLED", "false"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", url.as_str()),
    ]);
    let started = std::time::Instant::now();
    assert!(credentials(&environment).unwrap().is_none());
    let waited = started.elapsed();
    assert!(waited > Duration::from_millis(900), "{waited:?}");
    assert!(waited < Duration::from_millis(2500), "{waited:?}");
}

#[test]
fn single_sign_on_needs_a_login() {
    let home = Home::new(
        "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n\
         [sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://x\n",
    );
    let source = credentials(&home.environment([])).unwrap().unwrap();
    assert_eq!(source.method(), "sso");
    assert_eq!(
        source.frozen(&mut || false).unwrap_err().to_string(),
        "Error loading SSO Token: Token for s does not exist"
    );
}

#[test]
fn keys_of_the_environment_that_have_ended() {
    let home = Home::new("");
    let environment = home.environment([
        ("AWS_ACCESS_KEY_ID", "A"),
        ("AWS_SECRET_ACCESS_KEY", "S"),
        ("AWS_CREDENTIAL_EXPIRATION", "2001-01-01T00:00:00Z"),
    ]);
    let source = credentials(&environment).unwrap().unwrap();
    // The process itself, which is asked for new ones, has none.
    let expected = Error::PartialCredentials {
        provider: "env".to_owned(),
        cred_var: "AWS_ACCESS_KEY_ID".to_owned(),
    };
    assert_eq!(source.frozen(&mut || false), Err(expected));
}

#[test]
fn nothing_shows_a_secret() {
    let home = Home::new(ROLE);
    let environment = home.environment([
        ("AWS_ACCESS_KEY_ID", "A"),
        ("AWS_SECRET_ACCESS_KEY", "hush"),
        ("AWS_SESSION_TOKEN", "hush"),
    ]);
    let source = credentials(&environment).unwrap().unwrap();
    let keys = source.current().unwrap();
    let shown = format!("{source:?} {keys:?} {environment:?}");
    assert!(!shown.contains("hush"), "{shown}");
}
