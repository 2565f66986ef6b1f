//! Ogg Opus: samples at 48 kHz to packets (RFC 6716) in pages (RFC 3533, RFC 7845). Other formats
//! are elsewhere.

use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use opus_rs::celt::CeltEncoder;
use opus_rs::modes;
use opus_rs::range_coder::RangeCoder;

use crate::error::{Result, ServiceError};

/// The one sample rate of the format in the API, and of the decoder in any case.
pub(crate) const RATE: u32 = 48_000;
/// 20 ms.
const FRAME: usize = 960;
const FRAME_GRANULES: u64 = 960;
/// Samples by which a decoder's output trails the encoder's input.
const DELAY: u16 = 120;
const BITS_PER_SECOND: i32 = 40_000;
/// Longest packet, less the byte that says what it is.
const MAX_PAYLOAD: u32 = 1_274;
/// What every packet is: the music codec of the two in Opus, all the band, one frame of 20 ms,
/// one channel. The other codec saves bits below those spent here, and weighs more than all else.
const CONTENTS: u8 = 31 << 3;
/// Packets of a page; the first page has fewer, so that a player need not wait.
const PAGE: u64 = 10;
const FIRST_PAGE: u64 = 2;
const SERIAL: u32 = 1;

/// One stream in the making.
pub(crate) struct Opus {
    encoder: Box<CeltEncoder>,
    coder: RangeCoder,
    pages: PacketWriter<'static, Vec<u8>>,
    frame: Vec<f32>,
    /// Samples taken in, and packets made.
    samples: u64,
    packets: u64,
    /// The newest packet: the last one ends the stream, and only the end tells which that is.
    held: Option<Vec<u8>>,
}

impl Opus {
    pub(crate) fn new() -> Result<Self> {
        let mut encoder = Box::new(CeltEncoder::new(modes::default_mode(), 1));
        encoder.set_bitrate(BITS_PER_SECOND);
        encoder.set_vbr(true);
        encoder.set_constrained_vbr(true);
        let mut opus = Self {
            encoder,
            coder: RangeCoder::new_encoder(MAX_PAYLOAD),
            pages: PacketWriter::new(Vec::new()),
            frame: Vec::with_capacity(FRAME),
            samples: 0,
            packets: 0,
            held: None,
        };
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(DELAY.to_le_bytes());
        head.extend(RATE.to_le_bytes());
        // No gain, and one channel with no map.
        head.extend([0; 3]);
        opus.write(head, PacketWriteEndInfo::EndPage, 0)?;
        let vendor = b"ferroboto";
        let mut tags = b"OpusTags".to_vec();
        tags.extend(9_u32.to_le_bytes());
        tags.extend(vendor);
        tags.extend(0_u32.to_le_bytes());
        opus.write(tags, PacketWriteEndInfo::EndPage, 0)?;
        Ok(opus)
    }

    pub(crate) fn push(&mut self, mut samples: &[f32], out: &mut Vec<u8>) -> Result<()> {
        while !samples.is_empty() {
            let (now, later) = samples.split_at((FRAME - self.frame.len()).min(samples.len()));
            self.frame.extend_from_slice(now);
            self.samples += now.len() as u64;
            samples = later;
            if self.frame.len() == FRAME {
                self.encode()?;
            }
        }
        out.append(self.pages.inner_mut());
        Ok(())
    }

    /// Fills up with silence until a decoder has given back every sample; the last page says how
    /// many there were.
    pub(crate) fn finish(mut self, out: &mut Vec<u8>) -> Result<()> {
        let end = self.samples + u64::from(DELAY);
        while self.packets * FRAME_GRANULES < end {
            self.frame.resize(FRAME, 0.0);
            self.encode()?;
        }
        if let Some(last) = self.held.take() {
            self.write(last, PacketWriteEndInfo::EndStream, end)?;
        }
        out.append(self.pages.inner_mut());
        Ok(())
    }

    fn encode(&mut self) -> Result<()> {
        self.coder.reset_for_encode(MAX_PAYLOAD);
        let bits = i32::try_from(MAX_PAYLOAD * 8).unwrap_or(i32::MAX);
        self.encoder
            .encode_with_budget_vbr(&self.frame, FRAME, &mut self.coder, 0, bits, true);
        self.coder.done();
        self.frame.clear();
        // The coder shrank to what the frame was worth.
        let size = usize::try_from(self.coder.storage).unwrap_or(usize::MAX);
        let payload = match self.coder.buf.get(..size) {
            Some(payload) if self.coder.error == 0 => payload,
            _ => return Err(fault()),
        };
        let mut packet = Vec::with_capacity(1 + payload.len());
        packet.push(CONTENTS);
        packet.extend_from_slice(payload);
        if let Some(before) = self.held.replace(packet) {
            let ends = self.packets == FIRST_PAGE || self.packets.is_multiple_of(PAGE);
            let end = if ends {
                PacketWriteEndInfo::EndPage
            } else {
                PacketWriteEndInfo::NormalPacket
            };
            self.write(before, end, self.packets * FRAME_GRANULES)?;
        }
        self.packets += 1;
        Ok(())
    }

    fn write(&mut self, packet: Vec<u8>, end: PacketWriteEndInfo, granule: u64) -> Result<()> {
        self.pages
            .write_packet(packet, SERIAL, end, granule)
            .map_err(|_| fault())
    }
}

fn fault() -> ServiceError {
    ServiceError::failure("ogg_opus: cannot encode")
}
