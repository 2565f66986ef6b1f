//! Output formats: which sample rates each has, and the encoders, which take samples piece by
//! piece. No speech here.

use std::io;
use std::num::{NonZeroU8, NonZeroU32};
use std::sync::{Arc, Mutex, PoisonError};

use rusty_mp3::encode::Mp3Encode;
use rusty_mp3::header::FrameHeader;
use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoder, VorbisEncoderBuilder};

use crate::error::{Result, ServiceError};
use crate::opus::{self, Opus};

/// Formats of audio that the local service speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Mp3,
    OggVorbis,
    OggOpus,
    Pcm,
    MuLaw,
    ALaw,
}

impl Format {
    /// The format of this name, if there is a local encoder for it.
    pub(crate) fn find(name: &str) -> Option<Self> {
        Some(match name {
            "mp3" => Self::Mp3,
            "ogg_vorbis" => Self::OggVorbis,
            "ogg_opus" => Self::OggOpus,
            "pcm" => Self::Pcm,
            "mulaw" => Self::MuLaw,
            "alaw" => Self::ALaw,
            _ => return None,
        })
    }

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Mp3 => "audio/mpeg",
            Self::OggVorbis | Self::OggOpus => "audio/ogg",
            Self::Pcm => "audio/pcm",
            Self::MuLaw => "audio/mulaw",
            Self::ALaw => "audio/alaw",
        }
    }

    /// Valid sample rates, as the API documents them.
    pub(crate) fn rates(self) -> &'static [u32] {
        match self {
            Self::Mp3 | Self::OggVorbis => &[8_000, 16_000, 22_050, 24_000, 44_100, 48_000],
            Self::OggOpus => &[opus::RATE],
            Self::Pcm => &[8_000, 16_000],
            Self::MuLaw | Self::ALaw => &[8_000],
        }
    }

    /// The sample rate of a standard voice when none is asked for.
    pub(crate) fn default_rate(self) -> u32 {
        match self {
            Self::Mp3 | Self::OggVorbis => 22_050,
            Self::OggOpus => opus::RATE,
            Self::Pcm => 16_000,
            Self::MuLaw | Self::ALaw => 8_000,
        }
    }
}

/// Turns samples into the bytes of one format.
pub(crate) enum Encoder {
    Mp3(Box<Mp3>),
    Vorbis(Box<Vorbis>),
    Opus(Box<Opus>),
    /// Formats that stand for each sample by itself.
    Direct(fn(i16, &mut Vec<u8>)),
}

impl Encoder {
    pub(crate) fn new(format: Format, rate: u32) -> Result<Self> {
        Ok(match format {
            Format::Mp3 => Self::Mp3(Box::new(Mp3::new(rate)?)),
            Format::OggVorbis => Self::Vorbis(Box::new(Vorbis::new(rate)?)),
            Format::OggOpus => Self::Opus(Box::new(Opus::new()?)),
            Format::Pcm => Self::Direct(|sample, out| out.extend(sample.to_le_bytes())),
            Format::MuLaw => Self::Direct(|sample, out| out.push(mu_law(sample))),
            Format::ALaw => Self::Direct(|sample, out| out.push(a_law(sample))),
        })
    }

    /// Adds samples in -1 to 1 and appends the bytes they complete.
    pub(crate) fn push(&mut self, samples: &[f32], out: &mut Vec<u8>) -> Result<()> {
        match self {
            Self::Mp3(encoder) => encoder.push(samples, out),
            Self::Vorbis(encoder) => encoder.push(samples, out),
            Self::Opus(encoder) => encoder.push(samples, out),
            Self::Direct(write) => {
                for sample in samples {
                    write(quantize(*sample), out);
                }
                Ok(())
            }
        }
    }

    /// Appends the end of the stream.
    pub(crate) fn finish(self, out: &mut Vec<u8>) -> Result<()> {
        match self {
            Self::Mp3(mut encoder) => encoder.finish(out),
            Self::Vorbis(encoder) => encoder.finish(out),
            Self::Opus(encoder) => encoder.finish(out),
            Self::Direct(_) => Ok(()),
        }
    }
}

#[allow(clippy::cast_possible_truncation)]
fn quantize(sample: f32) -> i16 {
    (sample * 32_767.0).round().clamp(-32_768.0, 32_767.0) as i16
}

/// MP3 at a constant bit rate, frame by frame without bit reservoir, so that a frame is out as
/// soon as its samples are in.
pub(crate) struct Mp3 {
    state: Mp3Encode,
    header: FrameHeader,
    frame: Vec<f32>,
    frame_size: usize,
}

/// Samples by which a decoder's output trails the encoder's input.
const MP3_DELAY: usize = 1_105;

impl Mp3 {
    fn new(rate: u32) -> Result<Self> {
        let kilobits = match rate {
            8_000 => 32,
            16_000..=24_000 => 48,
            _ => 96,
        };
        let header = rusty_mp3::encoder_header(rate, 1, kilobits)
            .map_err(|_| ServiceError::failure("mp3: sample rate"))?;
        let frame_size = header.version.samples_per_frame();
        Ok(Self {
            state: Mp3Encode::new(),
            header,
            frame: Vec::with_capacity(frame_size),
            frame_size,
        })
    }

    fn push(&mut self, mut samples: &[f32], out: &mut Vec<u8>) -> Result<()> {
        while !samples.is_empty() {
            let room = self.frame_size - self.frame.len();
            let (now, later) = samples.split_at(room.min(samples.len()));
            self.frame.extend_from_slice(now);
            samples = later;
            if self.frame.len() == self.frame_size {
                let bytes = self
                    .state
                    .encode_frame(&self.header, &[&self.frame[..]], None)
                    .map_err(|_| ServiceError::failure("mp3: cannot encode"))?;
                out.extend(bytes);
                self.frame.clear();
            }
        }
        Ok(())
    }

    /// Fills up with silence until a decoder has given back every sample.
    fn finish(&mut self, out: &mut Vec<u8>) -> Result<()> {
        let filled = self.frame.len() + MP3_DELAY;
        let silence = filled.next_multiple_of(self.frame_size) - self.frame.len();
        self.push(&vec![0.0; silence], out)
    }
}

/// Ogg Vorbis of variable bit rate.
pub(crate) struct Vorbis {
    encoder: SendEncoder,
    sink: Sink,
}

/// Where the Vorbis encoder writes, and whence it is taken between two blocks.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn take(&self, out: &mut Vec<u8>) {
        out.append(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut buffer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        buffer.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct SendEncoder(VorbisEncoder<Sink>);

// SAFETY: the raw pointers in `VorbisEncoder` are owned heap allocations of libvorbis and libogg,
// which keep their state in the structures behind them and tie nothing to a thread. The wrapper
// is not `Sync`, and all use is through `&mut` or by value.
#[allow(unsafe_code)]
unsafe impl Send for SendEncoder {}

/// Most samples handed to the Vorbis encoder at once; it slows down with large blocks.
const VORBIS_BLOCK: usize = 2_048;

impl Vorbis {
    fn new(rate: u32) -> Result<Self> {
        let fault = |_| ServiceError::failure("ogg_vorbis: cannot encode");
        let sink = Sink::default();
        let rate = NonZeroU32::new(rate)
            .ok_or_else(|| ServiceError::failure("ogg_vorbis: sample rate"))?;
        let encoder = VorbisEncoderBuilder::new_with_serial(rate, NonZeroU8::MIN, sink.clone(), 1)
            .bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr {
                target_quality: 0.4,
            })
            // Pages of a fraction of a second, so that a player need not wait.
            .minimum_page_data_size(Some(1_024))
            .build()
            .map_err(fault)?;
        Ok(Self {
            encoder: SendEncoder(encoder),
            sink,
        })
    }

    fn push(&mut self, samples: &[f32], out: &mut Vec<u8>) -> Result<()> {
        for block in samples.chunks(VORBIS_BLOCK) {
            self.encoder
                .0
                .encode_audio_block([block])
                .map_err(|_| ServiceError::failure("ogg_vorbis: cannot encode"))?;
        }
        self.sink.take(out);
        Ok(())
    }

    fn finish(self, out: &mut Vec<u8>) -> Result<()> {
        let sink = self
            .encoder
            .0
            .finish()
            .map_err(|_| ServiceError::failure("ogg_vorbis: cannot encode"))?;
        sink.take(out);
        Ok(())
    }
}

/// G.711 mu-law.
fn mu_law(sample: i16) -> u8 {
    const BIAS: i32 = 0x84;
    let sign = if sample < 0 { 0x80 } else { 0 };
    let magnitude = i32::from(sample).abs().min(32_635) + BIAS;
    // Between 7 and 14, for the bias sets bit 7 and the cap leaves bit 15 clear.
    let top = magnitude.ilog2();
    let code = sign | ((top - 7) << 4) | ((magnitude >> (top - 4)) & 0x0f).unsigned_abs();
    !u8::try_from(code).unwrap_or(u8::MAX)
}

/// G.711 A-law.
fn a_law(sample: i16) -> u8 {
    let sign = if sample < 0 { 0 } else { 0x80 };
    let magnitude = if sample < 0 { !sample } else { sample } >> 3;
    let magnitude = magnitude.unsigned_abs();
    let code = if magnitude < 32 {
        magnitude >> 1
    } else {
        let top = magnitude.ilog2();
        u16::try_from((top - 4) << 4).unwrap_or_default() | ((magnitude >> (top - 4)) & 0x0f)
    };
    u8::try_from(sign | code).unwrap_or(u8::MAX) ^ 0x55
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn g711_reference_values() {
        // From the tables of ITU-T G.711: silence, the ends, and the first steps.
        assert_eq!(
            [mu_law(0), mu_law(32_767), mu_law(-32_768)],
            [0xff, 0x80, 0x00]
        );
        assert_eq!(
            [a_law(0), a_law(32_767), a_law(-32_768)],
            [0xd5, 0xaa, 0x2a]
        );
        assert_eq!([mu_law(1_000), a_law(1_000)], [0xce, 0xfa]);
        assert_eq!([mu_law(-1_000), a_law(-1_000)], [0x4e, 0x7a]);
    }

    #[test]
    fn g711_is_monotonic() {
        let decoded = |code: u8| {
            let code = !code;
            let magnitude = ((i32::from(code & 0x0f) << 3) + 0x84) << ((code >> 4) & 7);
            let magnitude = magnitude - 0x84;
            if code & 0x80 == 0 {
                magnitude
            } else {
                -magnitude
            }
        };
        for sample in (-32_768..=32_767).step_by(7) {
            let sample: i16 = sample.try_into().unwrap();
            let back = decoded(mu_law(sample));
            let off = (back - i32::from(sample)).abs();
            assert!(off <= i32::from(sample).abs() / 16 + 8, "{sample}: {back}");
        }
    }
}
