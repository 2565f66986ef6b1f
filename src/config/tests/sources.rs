//! Credential sources that are asked over HTTP, against servers of this test's own.
#![allow(clippy::unwrap_used)] // a test

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ferroboto_config::credentials::CredentialSource;
use ferroboto_config::{Environment, Error, Session, SessionArguments};
use ferroboto_transport::{self as transport, CredentialSource as _, Interrupt, NeverInterrupted};
use serde_json::{Value, json};

use support::Program;

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
    found(environment, &Program::plain())
}

fn found(
    environment: &Environment,
    program: &Arc<Program>,
) -> Result<Option<Arc<CredentialSource>>, Error> {
    let session = Session::new(SessionArguments::default(), environment, program.clone())?;
    session.credentials(environment, None, &mut NeverInterrupted)
}

/// What STS issues for a role.
#[allow(clippy::unnecessary_wraps)] // the response of a service, which may fail
fn issued(key: &str, expires_in: Duration) -> Result<Value, Error> {
    let expiration = SystemTime::now() + expires_in;
    let expiration = expiration.duration_since(UNIX_EPOCH).unwrap().as_secs();
    Ok(json!({
        "AssumedRoleUser": {"Arn": "arn:aws:sts::123456789012:assumed-role/r/s", "AssumedRoleId": "X:s"},
        "Credentials": {"AccessKeyId": key, "SecretAccessKey": "secret", "SessionToken": "token",
            "Expiration": expiration},
    }))
}

const ROLE: &str = "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\n\
    source_profile = keys\nexternal_id = ext\nrole_session_name = me\nduration_seconds = 900\n\
    [profile keys]\naws_access_key_id = AKID\naws_secret_access_key = SECRET\n";

#[test]
fn a_role_is_assumed_once_for_many_threads() {
    let program = Program::new(|_| {
        std::thread::sleep(Duration::from_millis(50));
        issued("ROLE", Duration::from_hours(1))
    });
    let home = Home::new(ROLE);
    let source = found(&home.environment([]), &program).unwrap().unwrap();
    assert_eq!(source.method(), "assume-role");
    assert!(source.current().is_none());
    assert!(program.calls.lock().unwrap().is_empty());
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let keys = source.frozen(&mut NeverInterrupted).unwrap();
                assert_eq!(keys.access_key.as_deref(), Some("ROLE"));
                assert_eq!(keys.token.as_deref(), Some("token"));
                assert_eq!(keys.account_id.as_deref(), Some("123456789012"));
                assert!(source.fresh().is_some());
            });
        }
    });
    let calls = program.calls.lock().unwrap();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].operation, "AssumeRole");
    assert_eq!(calls[0].signed_with.as_deref(), Some("AKID"));
    let expected = json!({"RoleSessionName": "me", "ExternalId": "ext", "DurationSeconds": 900,
        "RoleArn": "arn:aws:iam::123456789012:role/r"});
    assert_eq!(calls[0].parameters, expected);
}

#[test]
fn credentials_that_expire_soon_are_renewed() {
    let count = AtomicUsize::new(0);
    let program = Program::new(move |_| match count.fetch_add(1, Ordering::Relaxed) {
        0 => issued("FIRST", Duration::from_mins(1)),
        1 => issued("SECOND", Duration::from_mins(12)),
        2 => Err(Error::NoRegion),
        _ => issued("LAST", Duration::from_hours(1)),
    });
    let home = Home::new(ROLE);
    let source = found(&home.environment([]), &program).unwrap().unwrap();
    let key = || {
        let keys = source.frozen(&mut NeverInterrupted).unwrap();
        keys.access_key.clone().unwrap()
    };
    // A failure counts for nothing as long as there are ten minutes left.
    assert_eq!([key(), key(), key()], ["FIRST", "SECOND", "SECOND"]);
    assert_eq!([key(), key()], ["LAST", "LAST"]);
    assert_eq!(program.calls.lock().unwrap().len(), 4);
}

#[test]
fn the_failure_of_a_source_reaches_the_call() {
    let program = Program::new(|_| Err(Error::Key("Credentials".to_owned())));
    let home = Home::new(ROLE);
    let source = found(&home.environment([]), &program).unwrap().unwrap();
    assert!(source.fresh().is_none());
    match source.resolve(&mut NeverInterrupted) {
        Err(transport::Error::CredentialsFailed(error)) => {
            let expected = Error::Key("Credentials".to_owned());
            assert_eq!(error.downcast::<Error>(), Some(&expected));
        }
        other => panic!("{other:?}"),
    }
}

struct AtOnce;

impl Interrupt for AtOnce {
    fn interrupted(&mut self) -> bool {
        true
    }
}

#[test]
fn waiting_can_be_interrupted() {
    let program = Program::new(|_| {
        std::thread::sleep(Duration::from_secs(1));
        issued("ROLE", Duration::from_hours(1))
    });
    let home = Home::new(ROLE);
    let source = found(&home.environment([]), &program).unwrap().unwrap();
    std::thread::scope(|scope| {
        let first = scope.spawn(|| source.frozen(&mut NeverInterrupted).is_ok());
        while program.calls.lock().unwrap().is_empty() {
            std::thread::yield_now();
        }
        assert_eq!(source.frozen(&mut AtOnce), Err(Error::Interrupted));
        assert!(first.join().unwrap());
    });
    let process = Home::new("[default]\ncredential_process = sleep 30\n");
    let environment = process.environment([]);
    let session = Session::new(SessionArguments::default(), &environment, Program::plain());
    let found = session
        .unwrap()
        .credentials(&environment, None, &mut AtOnce);
    assert_eq!(found.unwrap_err(), Error::Interrupted);
}

#[test]
fn mfa_codes_are_asked_for_once() {
    let program = Program::new(|_| issued("ROLE", Duration::from_mins(1)));
    let home = Home::new(&ROLE.replace("external_id = ext", "mfa_serial = arn:mfa"));
    let source = found(&home.environment([]), &program).unwrap().unwrap();
    source.frozen(&mut NeverInterrupted).unwrap();
    let prompts = program.prompts.lock().unwrap().clone();
    assert_eq!(prompts, ["Enter MFA code for arn:mfa: "]);
    let parameters = program.calls.lock().unwrap()[0].parameters.clone();
    assert_eq!(parameters["SerialNumber"], "arn:mfa");
    assert_eq!(parameters["TokenCode"], "123456");
    let again = source.frozen(&mut NeverInterrupted);
    assert_eq!(again, Err(Error::RefreshWithMfaUnsupported));
}

#[test]
fn a_web_identity_is_exchanged_unsigned() {
    let program = Program::new(|_| issued("WEB", Duration::from_hours(1)));
    let home = Home::new("");
    let file = home.0.join("token");
    std::fs::write(&file, "the-token").unwrap();
    let environment = home.environment([
        ("AWS_WEB_IDENTITY_TOKEN_FILE", file.to_str().unwrap()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/w"),
    ]);
    let source = found(&environment, &program).unwrap().unwrap();
    assert_eq!(source.method(), "assume-role-with-web-identity");
    let keys = source.frozen(&mut NeverInterrupted).unwrap();
    assert_eq!(keys.access_key.as_deref(), Some("WEB"));
    let call = program.calls.lock().unwrap()[0].clone();
    assert_eq!(call.operation, "AssumeRoleWithWebIdentity");
    assert_eq!(call.signed_with, None);
    assert_eq!(call.parameters["WebIdentityToken"], "the-token");
    let name = call.parameters["RoleSessionName"].as_str().unwrap();
    assert!(name.starts_with("botocore-session-"), "{name}");
}

#[cfg(unix)]
#[test]
#[allow(unsafe_code)]
fn a_forked_child_does_not_wait_for_its_parents_threads() {
    let program = Program::new(|_| {
        std::thread::sleep(Duration::from_secs(2));
        issued("ROLE", Duration::from_hours(1))
    });
    let home = Home::new(ROLE);
    let environment = home.environment([]);
    let session = Session::new(SessionArguments::default(), &environment, program.clone()).unwrap();
    let source = session.credentials(&environment, None, &mut NeverInterrupted);
    let source = source.unwrap().unwrap();
    let slow = Home::new("[default]\ncredential_process = sleep 2\n");
    let slow_environment = slow.environment([]);
    let plain = Program::plain();
    let waiting = Session::new(SessionArguments::default(), &slow_environment, plain).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| source.frozen(&mut NeverInterrupted).unwrap());
        scope.spawn(|| waiting.credentials(&slow_environment, None, &mut NeverInterrupted));
        std::thread::sleep(Duration::from_millis(300));
        // SAFETY: the child calls what a forked child of a program would call, and leaves by `_exit`.
        let status = unsafe {
            match libc::fork() {
                0 => {
                    libc::alarm(20);
                    let keys = source.frozen(&mut NeverInterrupted);
                    let process =
                        waiting.credentials(&slow_environment, None, &mut NeverInterrupted);
                    let fine = keys.is_ok() && process.is_err();
                    libc::_exit(i32::from(!fine))
                }
                child => {
                    let mut status = 0;
                    assert_eq!(libc::waitpid(child, &raw mut status, 0), child);
                    status
                }
            }
        };
        assert_eq!(status, 0);
    });
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
        source
            .frozen(&mut NeverInterrupted)
            .unwrap_err()
            .to_string(),
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
    // The program's environment, where new ones are looked for, has none.
    let expected = Error::PartialCredentials {
        provider: "env".to_owned(),
        cred_var: "AWS_ACCESS_KEY_ID".to_owned(),
    };
    assert_eq!(source.frozen(&mut NeverInterrupted), Err(expected));
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
