//! Hooks: when they are asked, and what their answers do.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::support::{Client, Server, answer, settings, text};
use crate::scheme::{Choice, SignatureVersion};
use crate::{
    AddressedRequest, Control, Error, Hooked, Hooks, Judgement, NeverInterrupted, Outcome, Refusal,
    Request, Response, Result, Sending, Signing, Steps, Unsigned, Verdict,
};

/// Hooks that note what they are asked and leave everything as it is, but for what a test changes.
struct Noting<'a> {
    url: String,
    log: Vec<String>,
    signing: fn() -> Signing,
    sending: Box<dyn FnMut(AddressedRequest) -> Sending + 'a>,
    judge: Box<dyn FnMut(u32) -> Hooked<Judgement> + 'a>,
    attempt: u32,
    unsendable: bool,
    steps: Steps,
}

#[expect(clippy::unnecessary_wraps, reason = "it stands where others stop")]
fn by_the_rules(_: u32) -> Hooked<Judgement> {
    Ok(Judgement {
        rules: true,
        ..Judgement::default()
    })
}

fn judged(before: Option<Verdict>, rules: bool, after: Option<Verdict>) -> Judgement {
    Judgement {
        response: None,
        before,
        rules,
        after,
        stays: false,
    }
}

fn version_4() -> Choice {
    Choice {
        version: Some(SignatureVersion::V4),
        ..Choice::default()
    }
}

impl Noting<'_> {
    fn new(server: &Server) -> Self {
        Self {
            url: format!("{}/hooked", server.url()),
            log: Vec::new(),
            signing: || Signing::On {
                choice: Some(version_4()),
                region: None,
                name: None,
            },
            sending: Box::new(Sending::Request),
            judge: Box::new(by_the_rules),
            attempt: 0,
            unsendable: false,
            steps: Steps::All,
        }
    }

    fn request(&self) -> AddressedRequest {
        AddressedRequest {
            method: Method::POST,
            url: self.url.clone(),
            headers: HeaderMap::new(),
            body: Bytes::from_static(b"hooked").into(),
        }
    }

    fn call(&mut self, client: &Client) -> Result<Response> {
        let request = Request::new(Method::POST, "/");
        let control = Control {
            steps: self.steps,
            hooks: Some(self as &mut dyn Hooks),
            ..Control::default()
        };
        client
            .transport
            .call(&client.operation, request, control, &mut NeverInterrupted)
    }
}

impl Hooks for Noting<'_> {
    fn relocated(&mut self, endpoint: &crate::Endpoint) -> Hooked<Option<Arc<crate::Endpoint>>> {
        self.log.push(format!("relocated to {}", endpoint.host()));
        Ok(None)
    }

    fn probe(&mut self, operation: &str) -> Hooked<Option<(u16, HeaderMap)>> {
        self.log.push(format!("probe {operation}"));
        Ok(None)
    }

    fn before_signing(&mut self, attempt: u32, _: &str, _: Option<u32>) -> Hooked<Unsigned> {
        self.attempt = attempt;
        self.log.push(format!("sign {attempt}"));
        if self.unsendable {
            return Err(Refusal::Unsendable("bad".into()));
        }
        Ok(Unsigned {
            request: self.request(),
            signing: (self.signing)(),
        })
    }

    fn before_sending(
        &mut self,
        _: u32,
        sent: AddressedRequest,
        _: Option<u32>,
    ) -> Hooked<Sending> {
        let signed = sent.headers.contains_key("authorization");
        self.log
            .push(format!("send {}", if signed { "signed" } else { "plain" }));
        let mut request = self.request();
        request.headers = sent.headers;
        Ok((self.sending)(request))
    }

    fn received(&mut self, outcome: Outcome) -> Hooked<Judgement> {
        self.log.push(match outcome {
            Outcome::Response { status, .. } => format!("answer {status}"),
            Outcome::Fault(error) => format!("fault {error}"),
            Outcome::Own => "own".into(),
        });
        (self.judge)(self.attempt)
    }
}

#[test]
fn steps_of_an_attempt() {
    let server = Server::scripted(|number, _| answer(if number < 2 { 500 } else { 200 }, "", "ok"));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    let response = hooks.call(&client).unwrap();
    assert_eq!(response.retry_attempts, 1);
    assert_eq!(text(response), "ok");
    assert_eq!(
        hooks.log,
        [
            "sign 1",
            "send signed",
            "answer 500",
            "sign 2",
            "send signed",
            "answer 200"
        ]
    );
    let seen = server.seen();
    assert!(seen.iter().all(|seen| seen.body == b"hooked"));
    assert!(seen.iter().all(|seen| seen.line.contains(" /hooked ")));
    assert_eq!(server.connections(), 1);
}

#[test]
fn signing_can_be_turned_off_and_moved() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.signing = || Signing::Off;
    hooks.call(&client).unwrap();
    hooks.signing = || Signing::On {
        choice: Some(version_4()),
        region: Some("eu-west-3".into()),
        name: Some("other".into()),
    };
    hooks.call(&client).unwrap();
    hooks.signing = || Signing::On {
        choice: Some(version_4()),
        region: None,
        name: None,
    };
    hooks.call(&client).unwrap();
    let scopes: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| {
            let header = seen.header("authorization").unwrap_or_default();
            let scope = header.split('/').skip(2).take(2);
            scope.collect::<Vec<_>>().join("/")
        })
        .collect();
    assert_eq!(scopes[..2], ["", "eu-west-3/other"]);
    assert!(scopes[2].starts_with("us-east-1/"), "{scopes:?}");
}

#[test]
fn answers_in_place() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.sending = Box::new(|_| Sending::Answered {
        status: 404,
        headers: HeaderMap::new(),
        body: bytes::Bytes::new(),
    });
    assert_eq!(hooks.call(&client).unwrap().status, 404);
    assert_eq!(hooks.log, ["sign 1", "send signed", "own"]);
    hooks.sending = Box::new(|_| Sending::Failed);
    hooks.judge = Box::new(|_| Ok(Judgement::default()));
    assert_eq!(hooks.call(&client).unwrap_err(), Error::Stopped);
    assert!(server.seen().is_empty());
}

#[test]
fn verdicts() {
    let again = Some(Verdict::Retry(Duration::ZERO));
    let stop = Some(Verdict::Stop);
    for (status, first, attempts) in [
        (200, judged(None, true, None), 1),
        (200, judged(again, true, None), 2),
        (200, judged(None, true, again), 2),
        (500, judged(None, true, None), 3),
        (500, judged(stop, true, again), 1),
        (500, judged(None, true, stop), 3),
        (500, judged(None, false, None), 1),
        (500, judged(None, false, again), 3),
        (400, judged(None, false, again), 2),
    ] {
        let server = Server::scripted(move |_, _| answer(status, "", ""));
        let client = Client::new(settings(&server.url()));
        let mut hooks = Noting::new(&server);
        let shown = format!("{status} {first:?}");
        let mut first = Some(first);
        hooks.judge =
            Box::new(move |attempt| first.take().map_or_else(|| by_the_rules(attempt), Ok));
        assert_eq!(hooks.call(&client).unwrap().status, status, "{shown}");
        assert_eq!(server.seen().len(), attempts, "{shown}");
    }
}

#[test]
fn what_the_hooks_saw_goes_before_what_came() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.judge = Box::new(|_| {
        Ok(Judgement {
            response: Some((400, Some("Throttling".into()))),
            ..judged(None, true, None)
        })
    });
    assert!(hooks.call(&client).unwrap().max_attempts_reached);
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn stopping_leaves_the_client_whole() {
    let server = Server::scripted(|_, _| answer(500, "", "broken"));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    for last in [1, 2] {
        hooks.judge = Box::new(move |attempt| {
            if attempt == last {
                Err(Refusal::Stop)
            } else {
                by_the_rules(attempt)
            }
        });
        assert_eq!(hooks.call(&client).unwrap_err(), Error::Stopped);
    }
    assert_eq!(server.seen().len(), 3);
    assert_eq!(text(client.call().unwrap()), "broken");
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_request_that_cannot_be_sent_is_a_failed_attempt() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.unsendable = true;
    let error = hooks.call(&client).unwrap_err();
    assert_eq!(
        error.to_string(),
        "An HTTP Client raised an unhandled exception: bad"
    );
    assert_eq!(hooks.log.len(), 6, "{:?}", hooks.log);
    assert!(server.seen().is_empty());
}

#[test]
fn hooks_of_the_sending_alone() {
    let server = Server::scripted(|number, _| answer(if number < 2 { 500 } else { 200 }, "", "ok"));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.steps = Steps::Sending;
    hooks.sending = Box::new(|_| Sending::AsSigned);
    assert_eq!(hooks.call(&client).unwrap().retry_attempts, 1);
    assert_eq!(hooks.log, ["send signed", "send signed"]);
    assert!(server.seen().iter().all(|seen| seen.line.contains(" / ")));
    hooks.log.clear();
    hooks.sending = Box::new(|_| Sending::Answered {
        status: 404,
        headers: HeaderMap::new(),
        body: bytes::Bytes::new(),
    });
    assert_eq!(hooks.call(&client).unwrap().status, 404);
    assert_eq!(hooks.log, ["send signed", "own"]);
}

#[test]
fn hooks_may_make_calls() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let client = Client::new(settings(&server.url()));
    let mut hooks = Noting::new(&server);
    hooks.sending = Box::new(|request| {
        assert_eq!(client.call().unwrap().status, 200);
        Sending::Request(request)
    });
    hooks.judge = Box::new(|attempt| {
        assert_eq!(client.call().unwrap().status, 200);
        by_the_rules(attempt)
    });
    assert_eq!(hooks.call(&client).unwrap().status, 200);
    drop(hooks);
    assert_eq!(server.seen().len(), 3);
}
