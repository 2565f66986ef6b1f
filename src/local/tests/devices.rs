//! Devices and phones: platform applications, their endpoints, and the sandbox for text messages.

use ferroboto_local::World;

use crate::support::{ask, entries, form, invalid, ok, refused, subscribe, topic};

fn application(world: &World) -> String {
    let parameters = [
        ("Name", "app"),
        ("Platform", "GCM"),
        ("Attributes.entry.1.key", "PlatformCredential"),
        ("Attributes.entry.1.value", "secret"),
    ];
    ok(world, "CreatePlatformApplication", &parameters)["PlatformApplicationArn"].clone()
}

fn attribute<'a>(
    arn: (&'a str, &'a str),
    name: &'a str,
    value: &'a str,
) -> [(&'a str, &'a str); 3] {
    [
        arn,
        ("Attributes.entry.1.key", name),
        ("Attributes.entry.1.value", value),
    ]
}

#[test]
fn a_device_gets_its_platforms_text() {
    let world = World::new("test");
    let app = application(&world);
    assert_eq!(app, "arn:aws:sns:eu-central-1:000000000000:app/GCM/app");
    let create = [
        ("PlatformApplicationArn", app.as_str()),
        ("Token", "t1"),
        ("CustomUserData", "ann"),
    ];
    let endpoint = ok(&world, "CreatePlatformEndpoint", &create)["EndpointArn"].clone();
    assert!(endpoint.starts_with("arn:aws:sns:eu-central-1:000000000000:endpoint/GCM/app/"));
    assert_eq!(
        ok(&world, "CreatePlatformEndpoint", &create)["EndpointArn"],
        endpoint
    );
    assert_eq!(
        refused(&world, "CreatePlatformEndpoint", &create[..2]),
        invalid(&format!(
            "Token Reason: Endpoint {endpoint} already exists with the same Token, but different attributes."
        ))
    );
    let news = topic(&world, "news");
    subscribe(&world, &news, "application", &endpoint, &[]);
    let message = r#"{"default": "d", "GCM": "{\"notification\": {}}"}"#;
    let structure = ("MessageStructure", "json");
    ok(
        &world,
        "Publish",
        &[("TopicArn", &news), ("Message", message), structure],
    );
    let target = ("TargetArn", endpoint.as_str());
    ok(&world, "Publish", &[target, ("Message", "direct")]);
    ok(
        &world,
        "Publish",
        &[target, ("Message", r#"{"GCM": "own"}"#), structure],
    );
    let outbox = world.outbox();
    let texts: Vec<_> = outbox.iter().map(|sent| &sent.message).collect();
    assert_eq!(texts, ["{\"notification\": {}}", "direct", "own"]);
    assert_eq!(outbox[1].payload["platform"], "GCM");
    assert_eq!(outbox[1].payload["token"], "t1");

    let arn = ("EndpointArn", endpoint.as_str());
    ok(
        &world,
        "SetEndpointAttributes",
        &attribute(arn, "Enabled", "False"),
    );
    assert_eq!(
        entries(&world, "GetEndpointAttributes", &[arn])["Enabled"],
        "false"
    );
    assert_eq!(
        refused(&world, "Publish", &[target, ("Message", "x")]),
        (
            400,
            "EndpointDisabled".to_owned(),
            "Endpoint is disabled".to_owned()
        )
    );
    ok(
        &world,
        "Publish",
        &[("TopicArn", &news), ("Message", "to all")],
    );
    assert_eq!(world.outbox().len(), 3);
    assert_eq!(
        refused(
            &world,
            "SetEndpointAttributes",
            &attribute(arn, "Color", "red")
        ),
        invalid("Attributes Reason: Invalid attribute name: Color")
    );
    assert!(
        ask(
            &world,
            form("ListEndpointsByPlatformApplication", &create[..1])
        )
        .text()
        .contains(&endpoint)
    );
    ok(&world, "DeleteEndpoint", &[arn]);
    ok(&world, "DeleteEndpoint", &[arn]);
    assert_eq!(
        refused(&world, "GetEndpointAttributes", &[arn]).1,
        "NotFound"
    );
}

#[test]
fn applications_keep_secrets() {
    let world = World::new("test");
    let app = application(&world);
    let arn = ("PlatformApplicationArn", app.as_str());
    assert_eq!(
        entries(&world, "GetPlatformApplicationAttributes", &[arn]),
        [("Enabled".to_owned(), "true".to_owned())].into()
    );
    ok(
        &world,
        "SetPlatformApplicationAttributes",
        &attribute(arn, "SuccessFeedbackSampleRate", "7"),
    );
    assert!(
        ask(&world, form("ListPlatformApplications", &[]))
            .text()
            .contains("<value>7</value>")
    );
    ok(&world, "DeletePlatformApplication", &[arn]);
    assert_eq!(
        refused(&world, "GetPlatformApplicationAttributes", &[arn]),
        (
            404,
            "NotFound".to_owned(),
            "PlatformApplication does not exist".to_owned()
        )
    );
    for (name, platform, key, reason) in [
        (
            "a b",
            "GCM",
            "PlatformCredential",
            "a b Reason: must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'",
        ),
        (
            "a",
            "PIGEON",
            "PlatformCredential",
            "Platform Reason: PIGEON is not supported",
        ),
        (
            "a",
            "APNS",
            "PlatformCredential",
            "Attributes Reason: PlatformCredential attribute provided without PlatformPrincipal",
        ),
        (
            "a",
            "APNS",
            "PlatformPrincipal",
            "Attributes Reason: PlatformPrincipal attribute provided without PlatformCredential",
        ),
        (
            "a",
            "GCM",
            "Odd",
            "Attributes Reason: Invalid attribute name: Odd",
        ),
    ] {
        let [name, key, value] = attribute(("Name", name), key, "x");
        assert_eq!(
            refused(
                &world,
                "CreatePlatformApplication",
                &[name, ("Platform", platform), key, value]
            ),
            invalid(reason)
        );
    }
}

#[test]
fn the_sandbox_asks_whose_phone_it_is() {
    let world = World::new("test");
    let status = || ok(&world, "GetSMSSandboxAccountStatus", &[])["IsInSandbox"].clone();
    assert_eq!(status(), "false");
    world.set_sms_sandbox("eu-central-1", true);
    assert_eq!(status(), "true");
    let number = ("PhoneNumber", "+15558675309");
    let publish = [number, ("Message", "hi")];
    ok(&world, "Publish", &publish);
    assert!(world.outbox().is_empty());
    ok(&world, "CreateSMSSandboxPhoneNumber", &[number]);
    let text = world.outbox()[0].message.as_str().to_owned();
    let code: String = text.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(code.len(), 6);
    let listed = ok(&world, "ListSMSSandboxPhoneNumbers", &[]);
    assert_eq!(listed["PhoneNumbers.member.Status"], "Pending");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let verify = [number, ("OneTimePassword", wrong)];
    let answer = ask(&world, form("VerifySMSSandboxPhoneNumber", &verify));
    // The model does not say that the sender is at fault.
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("<Code>VerificationException</Code>"));
    ok(
        &world,
        "VerifySMSSandboxPhoneNumber",
        &[number, ("OneTimePassword", &code)],
    );
    ok(&world, "Publish", &publish);
    assert_eq!(world.outbox().len(), 2);
    assert_eq!(
        refused(&world, "CreateSMSSandboxPhoneNumber", &[number]).1,
        "UserError"
    );
    ok(&world, "DeleteSMSSandboxPhoneNumber", &[number]);
    assert_eq!(
        refused(&world, "DeleteSMSSandboxPhoneNumber", &[number]).1,
        "ResourceNotFound"
    );
    assert_eq!(ask(&world, form("ListOriginationNumbers", &[])).status, 200);
}
