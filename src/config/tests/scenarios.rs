//! Compares every recorded scenario with what boto3 made of it (`tests/config/scenarios.json`).
#![allow(clippy::unwrap_used)] // a test

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use ferroboto_config::{
    Argument, ClientArguments, ClientOptions, ClientSettings, Environment, Error, Service, Session,
    SessionArguments, resolve_client,
};
use ferroboto_transport::{NeverInterrupted, Verify};
use serde_json::{Map, Value, json};

#[test]
fn every_scenario_ends_as_in_boto3() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/config/scenarios.json");
    let scenarios: Vec<Value> = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let mut failures = Vec::new();
    for scenario in &scenarios {
        let directory = scratch_directory();
        let outcome = observe(scenario, &directory);
        fs::remove_dir_all(&directory).unwrap();
        let outcome = place(&outcome, directory.to_str().unwrap(), "{dir}");
        if normalized(outcome.clone()) != normalized(scenario["expected"].clone()) {
            failures.push(format!(
                "{}\n  expected {}\n  got      {outcome}",
                scenario["name"], scenario["expected"]
            ));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} scenarios:\n{}",
        failures.len(),
        scenarios.len(),
        failures.join("\n")
    );
}

fn scratch_directory() -> PathBuf {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "ferroboto-config-{}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let directory = std::env::temp_dir().join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn place(value: &Value, from: &str, to: &str) -> Value {
    serde_json::from_str(&value.to_string().replace(from, to)).unwrap()
}

/// 60 and 60.0 are the same timeout; a retry dict has no order.
fn normalized(mut value: Value) -> Value {
    if let Some(config) = value
        .pointer_mut("/client/config")
        .and_then(Value::as_object_mut)
    {
        for name in ["connect_timeout", "read_timeout"] {
            if let Some(seconds) = config.get(name).and_then(Value::as_f64) {
                config.insert(name.to_owned(), json!(seconds));
            }
        }
    }
    // Which OSError it is follows from the number in its text.
    if let Some(class) = value.pointer_mut("/error/class")
        && class == "FileNotFoundError"
    {
        *class = json!("OSError");
    }
    value
}

fn text(scenario: &Value, part: &str, name: &str) -> Option<String> {
    scenario[part][name].as_str().map(str::to_owned)
}

fn observe(scenario: &Value, directory: &Path) -> Value {
    let directory_name = directory.to_str().unwrap();
    for (name, content) in scenario["files"].as_object().into_iter().flatten() {
        let content = content.as_str().unwrap();
        let bytes = match content.strip_prefix("latin-1:") {
            Some(latin) => latin
                .chars()
                .map(|c| u8::try_from(u32::from(c)).unwrap())
                .collect(),
            None => content.as_bytes().to_vec(),
        };
        fs::write(directory.join(name), bytes).unwrap();
    }
    let defaults = [
        ("AWS_EC2_METADATA_DISABLED", "true"),
        ("AWS_CONFIG_FILE", "{dir}/config"),
        ("AWS_SHARED_CREDENTIALS_FILE", "{dir}/credentials"),
        ("HOME", "{dir}"),
    ];
    let given = scenario["env"].as_object().unwrap();
    let given = given
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()));
    let environment: Environment = defaults
        .into_iter()
        .chain(given)
        .map(|(name, value)| (name, value.replace("{dir}", directory_name)))
        .collect();
    let mut outcome = Map::new();
    if let Err(error) = observe_session(scenario, &environment, &mut outcome) {
        let mut shown = json!({"class": error.class_name(), "text": error.to_string()});
        if !error.is_builtin() {
            shown["kwargs"] = error
                .arguments()
                .into_iter()
                .filter(|(name, _)| *name != "error")
                .map(|(name, argument)| (name.to_owned(), shown_argument(&argument)))
                .collect::<Map<_, _>>()
                .into();
        }
        outcome.insert("error".to_owned(), shown);
    }
    Value::Object(outcome)
}

fn shown_argument(argument: &Argument<'_>) -> Value {
    match argument {
        Argument::Text(text) => json!(text),
        Argument::Integer(number) => json!(number),
        Argument::Tuple(items) => json!(items),
        Argument::List(items) => json!(items),
    }
}

fn observe_session(
    scenario: &Value,
    environment: &Environment,
    outcome: &mut Map<String, Value>,
) -> Result<(), Error> {
    let argument = |name| text(scenario, "session", name);
    let arguments = SessionArguments {
        aws_access_key_id: argument("aws_access_key_id"),
        aws_secret_access_key: argument("aws_secret_access_key"),
        aws_session_token: argument("aws_session_token"),
        aws_account_id: argument("aws_account_id"),
        region_name: argument("region_name"),
        profile_name: argument("profile_name"),
        ..SessionArguments::default()
    };
    let session = Session::new(arguments, environment, support::Program::plain())?;
    let mut note = |name: &str, value| outcome.insert(name.to_owned(), value);
    note(
        "available_profiles",
        json!(session.available_profiles(environment)?),
    );
    note("profile_name", json!(session.profile_name(environment)));
    let region = session.region_name(environment)?;
    note("region_name", json!(region));

    let argument = |name| text(scenario, "client", name);
    let mut arguments = ClientArguments::new("sns");
    arguments.region_name = argument("region_name");
    arguments.api_version = argument("api_version");
    arguments.use_ssl = scenario["client"]["use_ssl"].as_bool().unwrap_or(true);
    arguments.endpoint_url = argument("endpoint_url");
    arguments.aws_access_key_id = argument("aws_access_key_id");
    arguments.aws_secret_access_key = argument("aws_secret_access_key");
    arguments.aws_session_token = argument("aws_session_token");
    arguments.aws_account_id = argument("aws_account_id");
    arguments.verify = match &scenario["client"]["verify"] {
        Value::Bool(true) => Some(Verify::Default),
        Value::Bool(false) => Some(Verify::Off),
        Value::String(path) => Some(Verify::CaBundle(path.into())),
        _ => None,
    };
    let options = scenario.get("config").map(|given| {
        let mut given = given.clone();
        if given["signature_version"] == "UNSIGNED" {
            given["signature_version"] = Value::Null;
            given["unsigned"] = json!(true);
        }
        serde_json::from_value::<ClientOptions>(given).unwrap()
    });
    let service = Service {
        service_id: "SNS",
        endpoint_prefix: "sns",
        signing_name: "sns",
        api_version: "2010-03-31",
        attempts: 3,
        legacy_attempts: 5,
        default_region: |_| None,
    };
    let settings = resolve_client(
        &session,
        &arguments,
        options.as_ref(),
        Ok(service),
        environment,
        &mut NeverInterrupted,
    )?;
    let shown = observe_client(&settings, options.as_ref());
    outcome.insert("client".to_owned(), shown);
    Ok(())
}

fn observe_client(settings: &ClientSettings, options: Option<&ClientOptions>) -> Value {
    let credentials = settings.credentials.as_ref().map(|source| {
        let mut shown = json!({"method": source.method(), "refreshable": source.is_refreshable()});
        if !source.is_refreshable() {
            let keys = source.frozen(&mut NeverInterrupted).unwrap();
            shown["keys"] = json!([
                keys.access_key,
                keys.secret_key,
                keys.token,
                keys.account_id
            ]);
        }
        shown
    });
    let connections = &settings.connections;
    let client_cert = connections.tls.client_cert.as_ref();
    let (cert, key) = client_cert
        .map(|given| (&given.certificate, &given.key))
        .unzip();
    let mut config = settings.config.clone();
    for name in [
        "region_name",
        "signature_version",
        "use_fips_endpoint",
        "use_dualstack_endpoint",
        "s3",
        "s3_disable_express_session_auth",
    ] {
        config.remove(name);
    }
    let read_timeout = options.and_then(|options| options.read_timeout.clone());
    config.insert("read_timeout".to_owned(), read_timeout.unwrap_or(json!(60)));
    let given_pool = options.and_then(|options| options.max_pool_connections.clone());
    json!({
        "region": settings.region,
        "endpoint_url": settings.endpoint_url,
        "use_fips": settings.use_fips,
        "use_dualstack": settings.use_dualstack,
        "verify": match &connections.tls.verify {
            Verify::Default => json!(true),
            Verify::Off => json!(false),
            Verify::CaBundle(path) => json!(path),
        },
        "client_cert": [cert, key.and_then(Option::as_ref)],
        // Python's queue takes any size; no more than "without limit" can be compared.
        "max_pool_connections": match connections.max_pool_connections {
            usize::MAX => given_pool.unwrap(),
            size => json!(size),
        },
        "tcp_keepalive": connections.tcp_keepalive,
        "parameter_validation": settings.parameter_validation,
        "unsigned": settings.unsigned,
        "credentials": credentials,
        "config": config,
    })
}
