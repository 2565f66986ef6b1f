use std::io::{BufRead, BufReader, Read, Write};
fn main() {
    let world = std::sync::Arc::new(ferroboto_local::World::new("x"));
    let l = std::net::TcpListener::bind("127.0.0.1:4599").unwrap();
    for s in l.incoming() {
        let world = world.clone();
        std::thread::spawn(move || {
            let s = s.unwrap();
            let mut w = s.try_clone().unwrap();
            let mut r = BufReader::new(s);
            loop {
                let mut line = String::new();
                if r.read_line(&mut line).unwrap_or(0) == 0 { return; }
                let mut p = line.split_whitespace();
                let mut b = http::Request::builder().method(p.next().unwrap()).uri(p.next().unwrap());
                let mut len = 0;
                loop {
                    let mut h = String::new();
                    r.read_line(&mut h).unwrap();
                    let h = h.trim_end();
                    if h.is_empty() { break; }
                    let (k, v) = h.split_once(':').unwrap();
                    if k.eq_ignore_ascii_case("content-length") { len = v.trim().parse().unwrap(); }
                    if k.eq_ignore_ascii_case("expect") { w.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").unwrap(); }
                    b = b.header(k, v.trim());
                }
                let mut body = vec![0; len];
                r.read_exact(&mut body).unwrap();
                let (parts, body) = ferroboto_local::answer(&world, b.body(body.into()).unwrap()).into_parts();
                let body: Vec<u8> = match body {
                    ferroboto_local::Body::Full(b) => b.to_vec(),
                    ferroboto_local::Body::Chunks(c) => c.flat_map(|c| c.unwrap()).collect(),
                };
                write!(w, "HTTP/1.1 {} X\r\n", parts.status.as_u16()).unwrap();
                for (k, v) in &parts.headers { if k != "content-length" { write!(w, "{k}: {}\r\n", v.to_str().unwrap()).unwrap(); } }
                write!(w, "content-length: {}\r\n\r\n", body.len()).unwrap();
                w.write_all(&body).unwrap();
            }
        });
    }
}
