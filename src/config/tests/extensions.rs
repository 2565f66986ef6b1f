//! Where settings go further than boto3: `AWS_REGION`, and the embedded AWS.
#![allow(clippy::unwrap_used)] // a test

mod support;

use ferroboto_config::{
    ClientArguments, ClientSettings, Environment, Error, Result, Service, Session,
    SessionArguments, resolve_client,
};
use ferroboto_transport::NeverInterrupted;
use support::Program;

fn environment(variables: &[(&str, &str)]) -> Environment {
    let none = [
        ("AWS_CONFIG_FILE", "/nonexistent/config"),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent/credentials"),
        ("AWS_EC2_METADATA_DISABLED", "true"),
    ];
    none.into_iter().chain(variables.iter().copied()).collect()
}

fn client(variables: &[(&str, &str)], arguments: &ClientArguments) -> Result<ClientSettings> {
    let environment = environment(variables);
    let session = Session::new(SessionArguments::default(), &environment, Program::plain())?;
    let service = Service {
        service_id: "SNS",
        endpoint_prefix: "sns",
        signing_name: "sns",
        api_version: "2010-03-31",
        attempts: 3,
        legacy_attempts: 5,
        default_region: |_| None,
    };
    let never = &mut NeverInterrupted;
    resolve_client(&session, arguments, None, Ok(service), &environment, never)
}

#[test]
fn aws_region_comes_after_boto3s_variable_and_before_profiles() {
    let region = |variables: &[(&str, &str)]| {
        let environment = environment(variables);
        let session =
            Session::new(SessionArguments::default(), &environment, Program::plain()).unwrap();
        session.region_name(&environment).unwrap()
    };
    let (newer, older) = (("AWS_REGION", "b"), ("AWS_DEFAULT_REGION", "a"));
    assert_eq!(region(&[newer]).as_deref(), Some("b"));
    assert_eq!(region(&[newer, older]).as_deref(), Some("a"));
    assert_eq!(region(&[("AWS_REGION", "")]), None);
}

#[test]
fn the_embedded_aws_needs_neither_region_nor_keys() {
    let mut given = ClientArguments::new("sns");
    given.endpoint_url = Some("local".to_owned());
    let plain = ClientArguments::new("sns");
    let half = ("AWS_ACCESS_KEY_ID", "half");
    for settings in [
        client(&[], &given),
        client(&[half], &given),
        client(&[("AWS_ENDPOINT_URL", "local")], &plain),
        client(&[("AWS_ENDPOINT_URL_SNS", "local")], &plain),
    ] {
        let settings = settings.unwrap();
        assert_eq!(settings.local.as_deref(), Some("local"));
        assert_eq!(settings.endpoint_url, None);
        assert_eq!(settings.region, "us-east-1");
        let keys = settings.credentials.unwrap().current().unwrap();
        assert_eq!(keys.access_key.as_deref(), Some("local"));
    }
}

#[test]
fn the_embedded_aws_sees_what_is_configured() {
    let settings = client(
        &[
            ("AWS_ENDPOINT_URL", "local"),
            ("AWS_REGION", "eu-west-1"),
            ("AWS_ACCESS_KEY_ID", "A"),
            ("AWS_SECRET_ACCESS_KEY", "S"),
        ],
        &ClientArguments::new("sns"),
    )
    .unwrap();
    assert_eq!(settings.region, "eu-west-1");
    let keys = settings.credentials.unwrap().current().unwrap();
    assert_eq!(keys.access_key.as_deref(), Some("A"));
    assert_eq!(keys.method, "env");
}

#[test]
fn unknown_services_come_after_faults_of_the_session() {
    let ask = |variables: &[(&str, &str)]| {
        let environment = environment(variables);
        let session =
            Session::new(SessionArguments::default(), &environment, Program::plain()).unwrap();
        let arguments = ClientArguments::new("nope");
        let services = Err("polly, sns");
        let never = &mut NeverInterrupted;
        resolve_client(&session, &arguments, None, services, &environment, never).unwrap_err()
    };
    assert_eq!(
        ask(&[]).to_string(),
        "Unknown service: 'nope'. Valid service names are: polly, sns"
    );
    assert!(matches!(
        ask(&[("AWS_DEFAULT_REGION", "b d")]),
        Error::InvalidRegion { .. }
    ));
}

#[test]
fn many_threads_share_a_session() {
    let environment = environment(&[
        ("AWS_REGION", "eu-west-1"),
        ("AWS_ACCESS_KEY_ID", "A"),
        ("AWS_SECRET_ACCESS_KEY", "S"),
    ]);
    let session =
        Session::new(SessionArguments::default(), &environment, Program::plain()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                let never = &mut NeverInterrupted;
                let source = session.credentials(&environment, None, never).unwrap();
                assert_eq!(source.unwrap().method(), "env");
            });
        }
    });
}
