//! Sources of bodies, their encoding in chunks, and checksums, without a connection.

use std::any::Any;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use proptest::prelude::*;

use crate::{
    AwsChunked, BodyFailure, BodySource, Checksum, ChecksumAlgorithm, FileRange, Look, MemoryRange,
    StreamedBody,
};

const MEBIBYTE: usize = 1024 * 1024;

fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
    .take(length)
    .collect()
}

fn algorithms() -> impl Strategy<Value = ChecksumAlgorithm> {
    proptest::sample::select(ChecksumAlgorithm::ALL.to_vec())
}

/// A file of its own that is removed at the end.
struct Scrap(std::path::PathBuf);

impl Scrap {
    fn new(content: &[u8]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("ferroboto-body-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        File::create(&path).unwrap().write_all(content).unwrap();
        Self(path)
    }

    fn range(&self, start: u64, length: u64) -> FileRange {
        FileRange::new(Arc::new(File::open(&self.0).unwrap()), start, length)
    }
}

impl Drop for Scrap {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Reads to the end in pieces of these sizes, over and over.
fn read_all(source: &mut dyn BodySource, sizes: &[usize]) -> Result<Vec<u8>, BodyFailure> {
    let mut whole = Vec::new();
    for most in sizes.iter().cycle() {
        let before = whole.len();
        let read = source.read(&mut whole, *most)?;
        assert_eq!(whole.len() - before, read);
        assert!(read <= *most);
        if read == 0 {
            break;
        }
    }
    Ok(whole)
}

/// The data of chunks as they stand on the wire, and the trailer.
fn decoded(mut encoded: &[u8]) -> (Vec<u8>, String, Vec<usize>) {
    let (mut data, mut sizes) = (Vec::new(), Vec::new());
    loop {
        let line = encoded.windows(2).position(|two| two == b"\r\n").unwrap();
        let size = usize::from_str_radix(std::str::from_utf8(&encoded[..line]).unwrap(), 16);
        let size = size.unwrap();
        encoded = &encoded[line + 2..];
        if size == 0 {
            let trailer = String::from_utf8(encoded.to_vec()).unwrap();
            return (data, trailer, sizes);
        }
        sizes.push(size);
        data.extend_from_slice(&encoded[..size]);
        assert_eq!(&encoded[size..size + 2], b"\r\n");
        encoded = &encoded[size + 2..];
    }
}

#[test]
fn checksums_that_are_known() {
    for (algorithm, of_digits, of_nothing) in [
        ("crc32", "cbf43926", "00000000"),
        ("crc32c", "e3069283", "00000000"),
        ("crc64nvme", "ae8b14860a799888", "0000000000000000"),
        (
            "sha1",
            "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        ),
        (
            "sha256",
            "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        ("xxhash64", "8cb841db40e6ae83", "ef46db3751d8e999"),
        ("xxhash3", "", "2d06800538d394c2"),
        ("xxhash128", "", "99aa06d3014798d86001c324468d497f"),
    ] {
        let named = ChecksumAlgorithm::named(algorithm).unwrap();
        assert_eq!(named.name(), algorithm);
        for (text, expected) in [("123456789", of_digits), ("", of_nothing)] {
            let mut checksum = Checksum::new(named);
            checksum.update(text.as_bytes());
            let mut hex = String::new();
            for byte in checksum.bytes() {
                write!(hex, "{byte:02x}").unwrap();
            }
            assert!(expected.is_empty() || hex == expected, "{algorithm}: {hex}");
        }
    }
    assert_eq!(ChecksumAlgorithm::named("CRC32"), None);
    assert_eq!(ChecksumAlgorithm::named("md5"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn checksums_do_not_depend_on_pieces(
        algorithm in algorithms(),
        body in prop::collection::vec(any::<u8>(), 0..2000),
        cuts in prop::collection::vec(0_usize..2000, 0..6),
    ) {
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(body.len())).collect();
        cuts.extend([0, body.len()]);
        cuts.sort_unstable();
        let mut checksum = Checksum::new(algorithm);
        for pair in cuts.windows(2) {
            checksum.update(&body[pair[0]..pair[1]]);
            let _ = checksum.bytes();
        }
        prop_assert_eq!(checksum.text(), Checksum::of(algorithm, &body));
        let streamed = StreamedBody::new(MemoryRange::new(Bytes::from(body)));
        prop_assert_eq!(streamed.checksum(algorithm).unwrap(), checksum.text());
        prop_assert_eq!(streamed.checksum(algorithm).unwrap(), checksum.text());
    }

    #[test]
    fn chunks_hold_the_body_and_its_checksum(
        algorithm in algorithms(),
        length in prop_oneof![
            0_usize..3000,
            MEBIBYTE - 2..MEBIBYTE + 2,
            2 * MEBIBYTE..2 * MEBIBYTE + 2,
        ],
        sizes in prop::collection::vec(1_usize..200_000, 1..5),
        stop in 0_usize..4000,
    ) {
        // Pieces of a few bytes of some megabytes take long and show no more.
        let sizes: Vec<usize> = sizes.iter().map(|size| (*size).max(length / 50)).collect();
        let body = noise(length);
        let raw = MemoryRange::new(Bytes::from(body.clone()));
        let mut chunked = AwsChunked::new(StreamedBody::new(raw).into(), algorithm);
        prop_assert_eq!(chunked.length(), None);
        // An attempt that ends anywhere leaves nothing behind.
        let _ = chunked.read(&mut Vec::new(), stop).unwrap();
        chunked.restart().unwrap();
        let (data, trailer, parts) = decoded(&read_all(&mut chunked, &sizes).unwrap());
        prop_assert!(data == body);
        let checksum = Checksum::of(algorithm, &body);
        prop_assert_eq!(trailer, format!("{}:{checksum}\r\n\r\n", algorithm.header()));
        prop_assert!(parts.iter().rev().skip(1).all(|size| *size == MEBIBYTE));
        prop_assert_eq!(chunked.read(&mut Vec::new(), 10).unwrap(), 0);
    }

    #[test]
    fn a_range_of_a_file_is_that_range(
        content in 0_usize..5000,
        start in 0_u64..6000,
        length in 0_u64..6000,
        sizes in prop::collection::vec(1_usize..3000, 1..4),
    ) {
        let content = noise(content);
        let file = Scrap::new(&content);
        let mut range = file.range(start, length);
        let place = |at: u64| usize::try_from(at).unwrap().min(content.len());
        let expected = &content[place(start)..place(start + length)];
        for _ in 0..2 {
            prop_assert!(read_all(&mut range, &sizes).unwrap() == expected);
            prop_assert_eq!(range.bytes_read(), expected.len() as u64);
            range.rewind().unwrap();
        }
    }

    #[test]
    fn pieces_are_the_body(length in 0_usize..600_000, chunked: bool) {
        let body = noise(length);
        let streamed = StreamedBody::new(MemoryRange::new(Bytes::from(body.clone())));
        let (mut sent, mut buffers) = (Vec::new(), (Vec::new(), Vec::new()));
        loop {
            buffers = streamed.next_piece(buffers, chunked).unwrap();
            if buffers.0.is_empty() {
                break;
            }
            sent.extend_from_slice(&buffers.0);
        }
        if chunked {
            sent.extend_from_slice(b"0\r\n\r\n");
            sent = decoded(&sent).0;
        }
        prop_assert!(sent == body);
        streamed.restart().unwrap();
        prop_assert!(streamed.collect().unwrap() == body);
    }
}

#[test]
fn files_that_change_while_they_are_read() {
    let file = Scrap::new(&noise(1000));
    let mut range = file.range(0, 1000);
    let mut read = Vec::new();
    range.read(&mut read, 400).unwrap();
    let changed = File::options().write(true).open(&file.0).unwrap();
    changed.set_len(500).unwrap();
    assert_eq!(range.read(&mut read, 400).unwrap(), 100);
    assert_eq!(range.read(&mut read, 400).unwrap(), 0);
    assert_eq!(read, noise(500));
    // What was appended is not part of the body.
    changed.set_len(5000).unwrap();
    range.rewind().unwrap();
    assert_eq!(read_all(&mut range, &[333]).unwrap().len(), 1000);
}

/// Fails after so many reads, and cannot go back.
struct Failing(usize, BodyFailure);

impl BodySource for Failing {
    fn length(&self) -> Option<u64> {
        None
    }

    fn read(&mut self, into: &mut Vec<u8>, _most: usize) -> Result<usize, BodyFailure> {
        if self.0 == 0 {
            return Err(self.1.clone());
        }
        self.0 -= 1;
        into.push(b'x');
        Ok(1)
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        Err(BodyFailure::Unseekable("<it>".to_owned()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[test]
fn failures_are_passed_on() {
    let broken = BodyFailure::Broken("gone".to_owned());
    let body = || StreamedBody::new(Failing(2, broken.clone()));
    assert_eq!(body().collect().unwrap_err(), broken);
    assert_eq!(
        body().checksum(ChecksumAlgorithm::Sha1).unwrap_err(),
        broken
    );
    let mut chunked = AwsChunked::new(body().into(), ChecksumAlgorithm::Crc32);
    assert_eq!(read_all(&mut chunked, &[100]).unwrap_err(), broken);
    let Err(BodyFailure::Unseekable(shown)) = chunked.restart() else {
        panic!("it went back");
    };
    assert!(shown.starts_with("<botocore.httpchecksum.AwsChunkedWrapper object at 0x"));
    let (pieces, reason) = body().pieces();
    let pieces: Vec<_> = pieces.take(4).map(Result::ok).collect();
    assert_eq!(pieces.iter().filter(|piece| piece.is_some()).count(), 2);
    assert_eq!(reason.get(), Some(&broken));
    let looked = body().look_over(Look::Signature, |piece| assert_eq!(piece, b"x"));
    assert_eq!(looked.unwrap_err(), broken);
}

#[test]
fn failures_as_errors() {
    for (failure, text) in [
        (BodyFailure::Broken("b".to_owned()), "b"),
        (BodyFailure::Failed("f".to_owned()), "f"),
        (BodyFailure::Stopped, "stopped"),
        (
            BodyFailure::Unseekable("<s>".to_owned()),
            "Need to rewind the stream <s>, but stream is not seekable.",
        ),
    ] {
        assert_eq!(failure.into_error().to_string(), text);
    }
}
