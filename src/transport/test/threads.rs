//! One client, many threads, and more than one process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ferroboto_sigv4::AccessKeys;

use super::support::{Client, Server, answer, forked, settings, text};
use crate::{CredentialSource, Credentials, Interrupt};

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

/// Keys that are fresh from the third request on.
#[derive(Default)]
struct Fetched {
    seen: AtomicUsize,
    resolved: AtomicUsize,
}

impl CredentialSource for Fetched {
    fn fresh(&self) -> Option<Arc<AccessKeys>> {
        let seen = self.seen.fetch_add(1, Ordering::SeqCst);
        (seen >= 2).then(|| Arc::new(AccessKeys::new("FRESH", "secret", None)))
    }

    fn resolve(&self, _: &mut dyn Interrupt) -> crate::Result<Arc<AccessKeys>> {
        self.resolved.fetch_add(1, Ordering::SeqCst);
        Ok(Arc::new(AccessKeys::new("RESOLVED", "secret", None)))
    }
}

#[test]
fn credentials_are_resolved_where_none_are_fresh() {
    let server = Server::scripted(|_, seen| answer(200, "", seen.header("authorization").unwrap()));
    let source = Arc::new(Fetched::default());
    let mut settings = settings(&server.url());
    settings.credentials = Credentials::Provider(Arc::clone(&source) as _);
    let client = Client::new(settings);
    let signed: Vec<_> = (0..4).map(|_| text(client.call().unwrap())).collect();
    let by = |name: &str| signed.iter().filter(|text| text.contains(name)).count();
    assert_eq!((by("RESOLVED/"), by("FRESH/")), (2, 2));
    assert_eq!(source.resolved.load(Ordering::SeqCst), 2);
}

#[cfg(unix)]
#[test]
fn a_client_works_on_both_sides_of_a_fork() {
    let server = Server::scripted(|number, _| {
        // The second is longer than what arrives with the head, so that it keeps its connection.
        let length = if number == 2 { 400_000 } else { 1 };
        answer(200, "", &number.to_string().repeat(length))
    });
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
