//! From the bytes of a JPEG or PNG file to a photo, within the service's limits.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use super::Photo;
use super::exif::Orientation;
use crate::error::{Result, ServiceError};
use crate::gate::Gate;

/// Sides shorter than this are refused.
const SHORTEST_SIDE: usize = 80;
/// Sides longer than this are refused.
const LONGEST_SIDE: usize = 10_000;
/// A photo is shrunk by whole numbers until it fits: the finest engine sees
/// less than a third of this.
const WORKING_SIDE: usize = 2560;
/// Progressive files have about ten passes; each costs time for every pixel.
const MOST_SCANS: usize = 64;
/// Pixels that are decoded at the same time, in one image or in several.
const MOST_PIXELS: usize = 32_000_000;

/// Decode, turn upright, shrink to the working size.
pub(crate) fn decode(bytes: &[u8]) -> Result<Photo> {
    // The decoders are written not to panic; a hostile file is no place to find out.
    catch_unwind(AssertUnwindSafe(|| {
        if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            jpeg(bytes)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            png(bytes)
        } else {
            Err(ServiceError::image_format())
        }
    }))
    .unwrap_or_else(|_| Err(ServiceError::image_format()))
}

fn check_sides(width: usize, height: usize) -> Result<()> {
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        return Err(ServiceError::image_too_large(width, height, LONGEST_SIDE));
    }
    if width < SHORTEST_SIDE || height < SHORTEST_SIDE {
        return Err(ServiceError::parameter());
    }
    Ok(())
}

/// Runs `work` when there is memory for it: memory stays bounded however many ask at once. A progressive JPEG takes some
/// nine bytes for each pixel: its coefficients and its colours.
fn bounded<T>(width: usize, height: usize, work: impl FnOnce() -> T) -> T {
    static GATE: Gate = Gate::new(MOST_PIXELS);
    let _share = GATE.enter(width * height);
    work()
}

fn jpeg(bytes: &[u8]) -> Result<Photo> {
    let options = DecoderOptions::default()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(MOST_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder
        .decode_headers()
        .map_err(|_| ServiceError::image_format())?;
    let (width, height) = decoder
        .dimensions()
        .ok_or_else(ServiceError::image_format)?;
    check_sides(width, height)?;
    if !is_complete(bytes) {
        return Err(ServiceError::image_format());
    }
    let orientation = Orientation::read(decoder.exif().map_or(&[], Vec::as_slice));
    let (rgb, width, height) = bounded(width, height, || -> Result<_> {
        let rgb = decoder.decode().map_err(|_| ServiceError::image_format())?;
        if decoder.output_colorspace() != Some(ColorSpace::RGB) || rgb.len() != width * height * 3 {
            return Err(ServiceError::image_format());
        }
        let mut shrink = Shrink::new(width, height);
        if shrink.factor == 1 {
            return Ok((rgb, width, height));
        }
        for row in rgb.chunks_exact(width * 3) {
            shrink.push(row);
        }
        Ok(shrink.finish())
    })?;
    let (rgb, width, height) = orientation.apply(rgb, width, height);
    Ok(Photo::new(width, height, rgb))
}

/// Whether the file has its end marker. The decoder fills what is missing
/// with grey, but half a picture is a broken file.
fn is_complete(jpeg: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    const END_OF_IMAGE: u8 = 0xd9;
    // A thumbnail among the headers has an end marker too: look behind them only.
    let mut rest = &jpeg[2..];
    while let [0xff, marker, high, low, ..] = *rest {
        if marker == START_OF_SCAN {
            return rest.windows(2).any(|pair| pair == [0xff, END_OF_IMAGE]);
        }
        let next = match marker {
            0xff => 1,
            0x01 | 0xd0..=0xd7 => 2,
            _ => 2 + usize::from(u16::from_be_bytes([high, low])),
        };
        rest = rest.get(next..).unwrap_or_default();
    }
    // Headers that are not in order are for the decoder to judge.
    !rest.is_empty()
}

fn png(bytes: &[u8]) -> Result<Photo> {
    let invalid = |_| ServiceError::image_format();
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(invalid)?;
    let (width, height) = (header.width as usize, header.height as usize);
    check_sides(width, height)?;
    let mut reader = decoder.read_info().map_err(invalid)?;
    let (color, _) = reader.output_color_type();
    let samples = color.samples();
    let mut shrink = Shrink::new(width, height);
    let mut row = vec![0; width * 3];
    bounded(width, height, || -> Result<()> {
        if reader.info().interlaced {
            let size = reader
                .output_buffer_size()
                .ok_or_else(ServiceError::image_format)?;
            let mut whole = vec![0; size];
            reader.next_frame(&mut whole).map_err(invalid)?;
            for line in whole.chunks_exact(width * samples) {
                opaque(line, color, &mut row);
                shrink.push(&row);
            }
        } else {
            while let Some(line) = reader.next_row().map_err(invalid)? {
                opaque(line.data(), color, &mut row);
                shrink.push(&row);
            }
        }
        Ok(())
    })?;
    let (rgb, width, height) = shrink.finish();
    if rgb.len() != width * height * 3 {
        return Err(ServiceError::image_format());
    }
    Ok(Photo::new(width, height, rgb))
}

/// One row as RGB; what is transparent shows white.
fn opaque(line: &[u8], color: png::ColorType, row: &mut [u8]) {
    let over_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u16::from(value), u16::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let pixels = row
        .chunks_exact_mut(3)
        .zip(line.chunks_exact(color.samples()));
    for (out, pixel) in pixels {
        match *pixel {
            [grey] => out.fill(grey),
            [grey, alpha] => out.fill(over_white(grey, alpha)),
            [red, green, blue] => out.copy_from_slice(&[red, green, blue]),
            [red, green, blue, alpha] => out.copy_from_slice(&[
                over_white(red, alpha),
                over_white(green, alpha),
                over_white(blue, alpha),
            ]),
            _ => {}
        }
    }
}

/// Averages squares of pixels, row by row, so that a huge image is never held twice.
struct Shrink {
    factor: usize,
    width: usize,
    height: usize,
    sums: Vec<u32>,
    rows: usize,
    rgb: Vec<u8>,
}

impl Shrink {
    fn new(width: usize, height: usize) -> Self {
        let factor = width.max(height).div_ceil(WORKING_SIDE);
        let (width, height) = ((width / factor).max(1), (height / factor).max(1));
        Self {
            factor,
            width,
            height,
            sums: vec![0; if factor == 1 { 0 } else { width * 3 }],
            rows: 0,
            rgb: Vec::new(),
        }
    }

    fn push(&mut self, row: &[u8]) {
        let full = self.width * self.height * 3;
        if self.rgb.capacity() == 0 {
            self.rgb.reserve_exact(full);
        }
        if self.rgb.len() >= full {
            return;
        }
        if self.factor == 1 {
            self.rgb.extend_from_slice(row);
            return;
        }
        let squares = row.chunks_exact(self.factor * 3);
        for (sums, square) in self.sums.chunks_exact_mut(3).zip(squares) {
            for pixel in square.chunks_exact(3) {
                for (sum, value) in sums.iter_mut().zip(pixel) {
                    *sum += u32::from(*value);
                }
            }
        }
        self.rows += 1;
        if self.rows == self.factor {
            let count = (self.factor * self.factor) as u32;
            let averages = self
                .sums
                .iter()
                .map(|sum| ((sum + count / 2) / count) as u8);
            self.rgb.extend(averages);
            self.sums.fill(0);
            self.rows = 0;
        }
    }

    fn finish(self) -> (Vec<u8>, usize, usize) {
        (self.rgb, self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Shrink, decode};

    const FILES: [&[u8]; 9] = [
        include_bytes!("../../../../tests/photos/formats/turned.jpg"),
        include_bytes!("../../../../tests/photos/formats/cmyk.jpg"),
        include_bytes!("../../../../tests/photos/formats/grey-progressive.jpg"),
        include_bytes!("../../../../tests/photos/formats/subsampling-422.jpg"),
        include_bytes!("../../../../tests/photos/formats/palette.png"),
        include_bytes!("../../../../tests/photos/formats/grey-16.png"),
        include_bytes!("../../../../tests/photos/formats/alpha.png"),
        include_bytes!("../../../../tests/photos/formats/interlaced.png"),
        include_bytes!("../../../../tests/photos/cat.jpg"),
    ];

    fn mean(bytes: &[u8]) -> [f32; 3] {
        let photo = decode(bytes).unwrap();
        let pixels = photo.rgb.chunks_exact(3);
        let count = pixels.len() as f32;
        pixels.fold([0.0; 3], |mut sum, pixel| {
            for (sum, value) in sum.iter_mut().zip(pixel) {
                *sum += f32::from(*value) / count;
            }
            sum
        })
    }

    fn assert_alike(a: [f32; 3], b: [f32; 3], tolerance: f32) {
        let alike = a.iter().zip(b).all(|(a, b)| (a - b).abs() < tolerance);
        assert!(alike, "{a:?} is not {b:?}");
    }

    #[test]
    fn a_long_side_is_halved() {
        let mut shrink = Shrink::new(3001, 5);
        assert_eq!((shrink.factor, shrink.width, shrink.height), (2, 1500, 2));
        for value in [10, 20, 30, 50, 90] {
            shrink.push(&[value; 3001 * 3]);
        }
        let (rgb, width, height) = shrink.finish();
        assert_eq!((rgb.len(), width, height), (1500 * 2 * 3, 1500, 2));
        assert_eq!((rgb[0], rgb[1500 * 3]), (15, 40));
    }

    #[test]
    fn formats_agree_on_the_colours() {
        let colours = mean(FILES[3]);
        assert_alike(mean(FILES[0]), colours, 2.0);
        assert_alike(mean(FILES[1]), colours, 4.0);
        assert_alike(mean(FILES[4]), colours, 4.0);
        let grey = mean(FILES[5]);
        assert_alike(mean(FILES[2]), grey, 2.0);
        let luma = 0.299 * colours[0] + 0.587 * colours[1] + 0.114 * colours[2];
        assert_alike(grey, [luma; 3], 2.0);
        // The see-through one lies on white, so it is the lighter.
        assert!(mean(FILES[6])[0] > mean(FILES[7])[0]);
    }

    #[test]
    fn exif_turns_the_picture() {
        // The same corner pixels as in the file that was never turned.
        let (turned, upright) = (decode(FILES[0]).unwrap(), decode(FILES[3]).unwrap());
        let gap: u32 = turned
            .rgb
            .iter()
            .zip(&upright.rgb)
            .map(|(a, b)| u32::from(a.abs_diff(*b)))
            .sum();
        assert!(gap / (turned.rgb.len() as u32) < 6);
    }

    #[test]
    fn sizes_out_of_bounds() {
        let png = |width: u32, height: u32| {
            let mut bytes = Vec::new();
            let mut encoder = png::Encoder::new(&mut bytes, width, height);
            encoder.set_color(png::ColorType::Grayscale);
            encoder.set_depth(png::BitDepth::One);
            let mut writer = encoder.write_header().unwrap();
            let row = vec![0x55; width.div_ceil(8) as usize];
            writer
                .write_image_data(&row.repeat(height as usize))
                .unwrap();
            writer.finish().unwrap();
            bytes
        };
        let code = |bytes: &[u8]| decode(bytes).unwrap_err().code;
        assert_eq!(code(&png(79, 100)), "InvalidParameterException");
        assert_eq!(code(&png(100, 79)), "InvalidParameterException");
        assert!(decode(&png(80, 80)).is_ok());
        assert_eq!(code(&png(10_001, 80)), "ImageTooLargeException");
        // A hundred million pixels in a few kilobytes come out at the working size.
        let bomb = decode(&png(10_000, 10_000)).unwrap();
        assert_eq!((bomb.width, bomb.height, bomb.rgb[0]), (2500, 2500, 128));
        // A header that promises more than any file could hold.
        let mut huge = png(80, 80);
        huge[16..24].copy_from_slice(&[0x7f; 8]);
        assert!(["ImageTooLargeException", "InvalidImageFormatException"].contains(&code(&huge)));
        huge[16..24].fill(0);
        assert_eq!(code(&huge), "InvalidImageFormatException");
    }

    /// A chunk of a PNG file, with its checksum.
    fn chunk(kind: [u8; 4], body: &[u8]) -> Vec<u8> {
        let mut bytes = (body.len() as u32).to_be_bytes().to_vec();
        bytes.extend(kind.iter().chain(body));
        let sum = bytes[4..].iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 }
            })
        });
        bytes.extend((!sum).to_be_bytes());
        bytes
    }

    #[test]
    fn an_animated_picture_shows_its_first_frame() {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 100, 90);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_animated(3, 0).unwrap();
        let mut writer = encoder.write_header().unwrap();
        for value in [200, 90, 10] {
            writer.write_image_data(&vec![value; 100 * 90 * 3]).unwrap();
        }
        writer.finish().unwrap();
        let photo = decode(&bytes).unwrap();
        assert_eq!((photo.width, photo.height), (100, 90));
        assert!(photo.rgb.iter().all(|value| *value == 200));
    }

    #[test]
    fn text_in_a_file_is_not_unpacked() {
        // A header, then sixteen million zeros as a compressed comment and as a colour profile, then the pixels.
        let plain = {
            let mut bytes = Vec::new();
            let mut encoder = png::Encoder::new(&mut bytes, 80, 80);
            encoder.set_color(png::ColorType::Grayscale);
            let mut writer = encoder.write_header().unwrap();
            writer.write_image_data(&[7; 80 * 80]).unwrap();
            writer.finish().unwrap();
            bytes
        };
        let mut bomb = Vec::new();
        let mut encoder = png::Encoder::new(&mut bomb, 4000, 4000);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![0; 4000 * 4000]).unwrap();
        writer.finish().unwrap();
        let from = bomb.windows(4).position(|name| name == b"IDAT").unwrap() + 4;
        let packed = &bomb[from..bomb.len() - 16];
        let mut bytes = plain[..33].to_vec();
        bytes.extend(chunk(*b"zTXt", &[b"Comment\0\0", packed].concat()));
        bytes.extend(chunk(*b"iCCP", &[b"Profile\0\0", packed].concat()));
        bytes.extend(&plain[33..]);
        assert_eq!(decode(&bytes).unwrap().rgb[0], 7);
    }

    #[test]
    fn a_jpeg_that_says_it_is_larger_than_it_is() {
        let mut bytes = FILES[3].to_vec();
        let frame = bytes
            .windows(2)
            .position(|pair| pair == [0xff, 0xc0])
            .unwrap();
        let size = |bytes: &mut Vec<u8>, height: u16, width: u16| {
            bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
            bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
            decode(bytes)
                .map(|photo| photo.rgb.len())
                .map_err(|error| error.code)
        };
        assert_eq!(
            size(&mut bytes, 65_535, 65_535),
            Err("ImageTooLargeException")
        );
        assert_eq!(size(&mut bytes, 10_001, 100), Err("ImageTooLargeException"));
        assert_eq!(size(&mut bytes, 0, 0), Err("InvalidImageFormatException"));
        // What is missing is grey or refused, and no larger than what is looked at.
        let answer = size(&mut bytes, 10_000, 10_000);
        assert!(
            answer.is_ok_and(|size| size <= 2560 * 2560 * 3)
                || answer == Err("InvalidImageFormatException")
        );
    }

    #[test]
    fn other_files_are_not_images() {
        for bytes in [
            &b""[..],
            b"\xff\xd8\xff",
            b"GIF89a",
            b"\x89PNG\r\n\x1a\n",
            b"%PDF-1.7",
        ] {
            assert_eq!(
                decode(bytes).unwrap_err().code,
                "InvalidImageFormatException"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn cut_files_are_refused(file in 0..FILES.len(), part in 0.0..0.98) {
            let bytes = FILES[file];
            let cut = &bytes[..(bytes.len() as f64 * part) as usize];
            prop_assert_eq!(decode(cut).unwrap_err().code, "InvalidImageFormatException");
        }

        #[test]
        fn broken_files_are_answered(
            file in 0..FILES.len(),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        ) {
            let mut bytes = FILES[file].to_vec();
            for (place, value) in changes {
                let place = place.index(bytes.len());
                bytes[place] = value;
            }
            if let Ok(photo) = decode(&bytes) {
                prop_assert_eq!(photo.rgb.len(), photo.width * photo.height * 3);
            }
        }

        #[test]
        fn broken_headers_are_answered(
            file in 0..FILES.len(),
            changes in prop::collection::vec((2..700usize, any::<u8>()), 1..10),
        ) {
            let mut bytes = FILES[file].to_vec();
            for (place, value) in changes {
                bytes[place] = value;
            }
            if let Ok(photo) = decode(&bytes) {
                prop_assert_eq!(photo.rgb.len(), photo.width * photo.height * 3);
            }
        }
    }
}
