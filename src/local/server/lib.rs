//! The local AWS as an HTTP server: sockets, limits and patience. What is answered, the local AWS
//! knows; no Python here.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod access;
mod body;
mod connections;
mod events;
mod pages;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ferroboto_local::{AccessKey, World};
use tokio::sync::watch;

/// How long calls that are being answered may go on once the server is to stop.
const FAREWELL: Duration = Duration::from_secs(5);

/// How a server is to be.
#[derive(Debug, Default)]
pub struct Options {
    /// The address to listen at; none is the loopback.
    pub host: Option<String>,
    /// The port to listen at; 0 is any that is free.
    pub port: u16,
    /// Keys that requests have to be signed with; without any, no signature is looked at.
    pub access_key: Option<AccessKey>,
    /// Names of the server besides its addresses, the machine's own and AWS's; their sub-domains too.
    pub hostnames: Vec<String>,
    /// How patient the server is.
    pub patience: Patience,
}

/// How long the server waits for those who are slow.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For the head of a request, and between requests.
    pub head: Duration,
    /// For all of a request's body.
    pub body: Duration,
    /// For a client to take the next piece of an answer.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            body: Duration::from_mins(1),
            answer: Duration::from_mins(1),
        }
    }
}

/// A running server. It stops when it is asked to, or when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to serve a world, on a thread of its own.
    pub fn start(world: Arc<World>, options: Options) -> io::Result<Self> {
        let host = options.host.as_deref().unwrap_or("127.0.0.1");
        let listener = TcpListener::bind((host, options.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        world.set_address(&format!("http://{address}"));
        world.set_outward(!address.ip().is_loopback());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(connections::MAX_AT_WORK)
            .thread_name("ferroboto-local")
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, stopped) = watch::channel(false);
        let shared = connections::Shared::new(world, options);
        let thread = thread::Builder::new()
            .name("ferroboto-local-server".to_owned())
            .spawn(move || {
                runtime.block_on(connections::live(Arc::new(shared), listener, stopped));
                runtime.shutdown_timeout(FAREWELL);
            })?;
        Ok(Self {
            address,
            stop,
            thread: Some(thread),
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no more calls, ends those that are being answered, and waits for that.
    pub fn stop(&mut self) {
        self.stop.send_replace(true);
        if let Some(thread) = self.thread.take() {
            // A server thread that panicked is a server that has stopped.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}
