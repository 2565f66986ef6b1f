//! What the benchmarks measure against: a loopback server that does as little as it can, its own ceiling, the SDK's
//! typed client, and hyper alone. `floor serve FOLDER [PEM]`, `floor ceiling PORT THREADS CALLS`,
//! `floor publish URL CALLS`, `floor bare URL CALLS`.

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufRead as _, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use aws_credential_types::Credentials;
use aws_sdk_sns::config::Region;
use aws_smithy_http_client::Builder as HttpBuilder;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;
type Answers = Arc<HashMap<String, Vec<u8>>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve", folder] => serve(folder, None),
        ["serve", folder, pem] => serve(folder, Some(tls(pem)?)),
        ["ceiling", port, threads, calls] => {
            ceiling(port.parse()?, threads.parse()?, calls.parse()?)
        }
        ["publish", url, calls] => publish(url, calls.parse()?),
        ["bare", url, calls] => bare(url, calls.parse()?),
        _ => Err(
            "serve FOLDER [PEM] | ceiling PORT THREADS CALLS | publish URL CALLS | bare URL CALLS"
                .into(),
        ),
    }
}

fn tls(pem: &str) -> Outcome<Arc<ServerConfig>> {
    let pem = std::fs::read(pem)?;
    let chain: Vec<_> = CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(&pem)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    Ok(Arc::new(config))
}

/// Serves the files of a folder, each a whole response, under their names. Ends with its standard input.
fn serve(folder: &str, tls: Option<Arc<ServerConfig>>) -> Outcome<()> {
    let mut answers = HashMap::new();
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        answers.insert(name, std::fs::read(file.path())?);
    }
    let answers: Answers = Arc::new(answers);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (answers, tls) = (Arc::clone(&answers), tls.clone());
            thread::spawn(move || {
                stream.set_nodelay(true)?;
                match tls {
                    None => answer_all(stream, &answers),
                    Some(config) => {
                        let tls = ServerConnection::new(config).map_err(io::Error::other)?;
                        answer_all(StreamOwned::new(tls, stream), &answers)
                    }
                }
            });
        }
    });
    let mut line = String::new();
    while io::stdin().lock().read_line(&mut line)? > 0 {}
    Ok(())
}

fn answer_all(mut stream: impl Read + Write, answers: &HashMap<String, Vec<u8>>) -> io::Result<()> {
    let mut buffer = vec![0; 256 << 10];
    let mut filled = 0;
    loop {
        let end = loop {
            if let Some(end) = find(&buffer[..filled], b"\r\n\r\n") {
                break end + 4;
            }
            if filled == buffer.len() {
                return Err(io::Error::other("a head of 256 KiB"));
            }
            let read = stream.read(&mut buffer[filled..])?;
            if read == 0 {
                return Ok(());
            }
            filled += read;
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"))
            .and_then(|length| length.trim().parse::<usize>().ok())
            .unwrap_or_default();
        let path = head.split(' ').nth(1).unwrap_or_default();
        let name = path.split('/').nth(1).unwrap_or_default();
        let answer = answers
            .get(name)
            .ok_or_else(|| io::Error::other(format!("no answer of this name: {name}")))?
            .clone();
        let mut left = (end + length).saturating_sub(filled);
        if left > 0 && head.contains("\r\nexpect: 100-continue\r\n") {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            stream.flush()?;
        }
        while left > 0 {
            let read = stream.read(&mut buffer)?;
            if read == 0 {
                return Ok(());
            }
            left = left.saturating_sub(read);
        }
        filled = 0;
        stream.write_all(&answer)?;
        stream.flush()?;
    }
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

/// Prints how many calls a second the server answers to as many connections, each with one request at a time.
fn ceiling(port: u16, threads: usize, calls: usize) -> Outcome<()> {
    let body = "x".repeat(200);
    let length = body.len();
    let request =
        format!("POST /publish HTTP/1.1\r\nHost: h\r\nContent-Length: {length}\r\n\r\n{body}");
    let started = Instant::now();
    let workers: Vec<_> = (0..threads)
        .map(|_| {
            let request = request.clone();
            thread::spawn(move || -> io::Result<()> {
                let mut stream = TcpStream::connect(("127.0.0.1", port))?;
                stream.set_nodelay(true)?;
                let mut buffer = vec![0; 64 << 10];
                for _ in 0..calls / threads {
                    stream.write_all(request.as_bytes())?;
                    if stream.read(&mut buffer)? == 0 {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a thread broke")??;
    }
    let made = calls / threads * threads;
    let seconds = started.elapsed().as_secs_f64();
    println!("{{\"rate\": {}}}", made as f64 / seconds);
    Ok(())
}

/// Prints what a call of the typed client costs, in microseconds, on a multi-thread runtime.
fn publish(url: &str, calls: u32) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let config = aws_sdk_sns::Config::builder()
        .behavior_version_latest()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new(
            "AKIDEXAMPLE",
            "secret",
            None,
            None,
            "bench",
        ))
        .endpoint_url(url)
        .http_client(HttpBuilder::new().build_http())
        .build();
    let client = aws_sdk_sns::Client::from_conf(config);
    let call = async |count: u32| -> Outcome<()> {
        for _ in 0..count {
            let call = client
                .publish()
                .phone_number("+15558675309")
                .message("hello");
            call.send().await?;
        }
        Ok(())
    };
    runtime.block_on(call(calls / 20 + 3))?;
    let before = (cpu(), Instant::now());
    runtime.block_on(call(calls))?;
    print_cost(before, calls);
    Ok(())
}

/// Prints what a request of the same size costs that is neither built, signed nor parsed: one connection of hyper's, on
/// a runtime of the calling thread.
fn bare(url: &str, calls: u32) -> Outcome<()> {
    let uri: hyper::Uri = url.parse()?;
    let authority = uri.authority().ok_or("a URL without a host")?.clone();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let stream = tokio::net::TcpStream::connect(authority.as_str()).await?;
        stream.set_nodelay(true)?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let mut call = async |count: u32| -> Outcome<()> {
            for _ in 0..count {
                let request = hyper::Request::post(uri.path())
                    .header("host", authority.as_str())
                    .header("authorization", "x".repeat(230))
                    .body(Full::new(Bytes::from("x".repeat(80))))?;
                sender.ready().await?;
                sender
                    .send_request(request)
                    .await?
                    .into_body()
                    .collect()
                    .await?;
            }
            Ok(())
        };
        call(calls / 20 + 3).await?;
        let before = (cpu(), Instant::now());
        call(calls).await?;
        print_cost(before, calls);
        Ok(())
    })
}

/// Prints CPU and wall time of a call in microseconds, since `before`.
fn print_cost((cpu_before, started): (Duration, Instant), calls: u32) {
    let (cpu, wall) = (cpu() - cpu_before, started.elapsed());
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(calls);
    println!("{{\"cpu\": {}, \"wall\": {}}}", each(cpu), each(wall));
}

/// User and system time of this process, all threads.
fn cpu() -> Duration {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the pointer is to a timespec of our own, which the call fills in.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or_default())
}
