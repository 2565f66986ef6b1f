//! CPU time of sequential calls to a loopback server in another process: `loopback [calls [bytes]]`.
//! The server is this program with the argument `serve`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use ferroboto_transport::{
    Control, Credentials, ErrorCode, NeverInterrupted, OperationSpec, Proxies, ProxySettings,
    Request, Transport, TransportSettings, Unreadable,
};
use http::{HeaderMap, HeaderValue, Method};

struct NoCode;

impl ErrorCode for NoCode {
    fn error_code(&self, _: u16, _: &HeaderMap, _: &[u8]) -> Result<Option<String>, Unreadable> {
        Ok(None)
    }
}

fn serve() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    let (mut stream, _) = listener.accept()?;
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        // The client waits for its answer, so that the first read begins with a head.
        let read = stream.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&buffer[..read]);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            return Ok(());
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))
            .and_then(|length| length.parse().ok())
            .unwrap_or(0_usize);
        let mut left = length.saturating_sub(body.len());
        while left > 0 {
            left = left.saturating_sub(stream.read(&mut buffer)?);
        }
        stream.write_all(
            b"HTTP/1.1 200 OK\r\nx-amzn-RequestId: 1\r\nContent-Type: text/xml\r\nContent-Length: 2\r\n\r\nok",
        )?;
    }
}

/// User and system time of this process.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|field| field.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("serve") {
        return Ok(serve()?);
    }
    let calls: u32 = argument.map_or(Ok(20_000), |calls| calls.parse())?;
    let padding: usize = std::env::args()
        .nth(2)
        .map_or(Ok(0), |bytes| bytes.parse())?;
    let padding = "x".repeat(padding);
    let mut child = Command::new(std::env::current_exe()?)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()?;
    let mut address = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut address)?;

    let mut settings = TransportSettings::new("sns", "sns");
    settings.region = Some("us-east-1".into());
    settings.endpoint_url = Some(format!("http://{}", address.trim()));
    settings.credentials = Credentials::fixed("AKIDEXAMPLE", "secret", None);
    settings.user_agent = "Boto3/1.44.5 md/Botocore#1.44.5 ua/2.1".into();
    settings.connections.proxies = Proxies::Given(ProxySettings::default());
    let started = Instant::now();
    let transport = Transport::new(settings)?;
    let made = started.elapsed();
    let publish = transport.operation(OperationSpec::new("Publish", Arc::new(NoCode)));
    let body = Bytes::from(format!(
        "Action=Publish&Version=2010-03-31&PhoneNumber=%2B15550100&Message=hello{padding}"
    ));
    let call = || {
        let mut request = Request::new(Method::POST, "/");
        request.headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"),
        );
        request.body = body.clone().into();
        transport.call(&publish, request, Control::default(), &mut NeverInterrupted)
    };
    let started = Instant::now();
    call()?;
    println!("new {made:?}, first call {:?}", started.elapsed());
    for _ in 0..calls.min(1000) {
        call()?;
    }
    for _ in 0..5 {
        let (cpu_before, wall_before) = (cpu(), Instant::now());
        for _ in 0..calls {
            call()?;
        }
        println!(
            "per call: {:?} CPU, {:?} wall",
            cpu().saturating_sub(cpu_before) / calls,
            wall_before.elapsed() / calls
        );
    }
    drop(transport);
    child.wait()?;
    Ok(())
}
