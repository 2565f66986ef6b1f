//! One client, many threads, and more than one process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials as Keys;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};

use super::support::{Client, Server, answer, forked, settings, text};
use crate::{Credentials, SdkCredentialSource};

#[test]
fn thirty_two_threads() {
    let server = Server::scripted(|_, seen| answer(200, "", &String::from_utf8_lossy(&seen.body)));
    let client = Client::new(settings(&server.url()));
    thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(text(client.call().unwrap()), "Action=Publish");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 32 * 20);
}

#[derive(Debug, Default)]
struct Counting {
    asked: AtomicUsize,
    valid_for: Duration,
}

impl ProvideCredentials for Counting {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            self.asked.fetch_add(1, Ordering::SeqCst);
            let expiry = SystemTime::now() + self.valid_for;
            Ok(Keys::new("AKID", "secret", None, Some(expiry), "test"))
        })
    }
}

#[derive(Debug, Clone)]
struct Handle(Arc<Counting>);

impl ProvideCredentials for Handle {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.0.provide_credentials()
    }
}

#[test]
fn credentials_are_fetched_once_and_renewed_in_time() {
    for (minutes, asked) in [(60, 1), (5, 5)] {
        let counting = Arc::new(Counting {
            asked: AtomicUsize::new(0),
            valid_for: Duration::from_secs(minutes * 60),
        });
        let server = Server::scripted(|_, _| answer(200, "", ""));
        let mut settings = settings(&server.url());
        settings.credentials = Credentials::Provider(Arc::new(SdkCredentialSource::new(
            SharedCredentialsProvider::new(Handle(Arc::clone(&counting))),
        )));
        let client = Client::new(settings);
        if minutes == 60 {
            thread::scope(|scope| {
                for _ in 0..8 {
                    scope.spawn(|| client.call().unwrap());
                }
            });
        } else {
            for _ in 0..5 {
                client.call().unwrap();
            }
        }
        assert_eq!(counting.asked.load(Ordering::SeqCst), asked);
    }
}

#[cfg(unix)]
#[test]
fn a_client_works_on_both_sides_of_a_fork() {
    let server = Server::scripted(|number, _| answer(200, "", &number.to_string()));
    let client = Client::new(settings(&server.url()));
    assert_eq!(text(client.call().unwrap()), "1");
    let held = client.stream().unwrap();
    let idle = client.call().unwrap();
    assert_eq!(text(idle), "3");
    let code = forked(|| {
        drop(held);
        let fine = (0..3).all(|_| client.call().is_ok_and(|response| response.status == 200));
        client.transport.close();
        drop(client.transport);
        fine
    });
    assert_eq!(code, 0);
    assert_eq!(server.connections(), 3);
}

#[cfg(unix)]
#[test]
fn a_fork_leaves_the_parents_connections_alone() {
    let server = Server::scripted(|number, _| answer(200, "", &number.to_string()));
    let client = Client::new(settings(&server.url()));
    client.call().unwrap();
    let held = client.stream().unwrap();
    assert_eq!(
        forked(|| {
            client.transport.close();
            client.call().is_ok()
        }),
        0
    );
    assert_eq!(text(held), "2");
    assert_eq!(text(client.call().unwrap()), "4");
    assert_eq!(server.connections(), 2);
}
