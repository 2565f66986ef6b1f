//! What the speech engine knows of a language: packed in the library, unpacked for the first who speaks it.

use std::io::Read as _;
use std::sync::OnceLock;

use lzma_rust2::LzmaReader;

use crate::error::{Result, ServiceError};

/// The engine reads the body behind a resource's header in place, and asks for this alignment.
const ALIGNMENT: usize = 8;
const ANALYSIS_HEADER: usize = 124;
const SIGNAL_HEADER: usize = 128;
/// Kilobytes that unpacking may take for itself; the dictionary has 1 MB.
const MEMORY_LIMIT: u32 = 4 * 1024;

/// One language's data: text analysis and signal generation.
pub(crate) struct Lingware {
    packed: [&'static [u8]; 2],
    unpacked: OnceLock<Option<[Aligned; 2]>>,
}

impl Lingware {
    const fn new(analysis: &'static [u8], signal: &'static [u8]) -> Self {
        Self {
            packed: [analysis, signal],
            unpacked: OnceLock::new(),
        }
    }

    /// Text analysis and signal generation.
    pub(crate) fn resources(&'static self) -> Result<[&'static [u8]; 2]> {
        let [analysis, signal] = self.packed;
        let unpack = || {
            Some([
                Aligned::unpack(analysis, ANALYSIS_HEADER)?,
                Aligned::unpack(signal, SIGNAL_HEADER)?,
            ])
        };
        match self.unpacked.get_or_init(unpack) {
            Some([analysis, signal]) => Ok([analysis.bytes(), signal.bytes()]),
            None => Err(ServiceError::failure("language data cannot be unpacked")),
        }
    }
}

/// Bytes whose body, behind a header of some length, lies where the engine wants it.
struct Aligned {
    memory: Vec<u8>,
    start: usize,
}

impl Aligned {
    fn unpack(packed: &[u8], header: usize) -> Option<Self> {
        let mut plain = Vec::new();
        LzmaReader::new_mem_limit(packed, MEMORY_LIMIT, None)
            .ok()?
            .read_to_end(&mut plain)
            .ok()?;
        let mut memory: Vec<u8> = Vec::with_capacity(plain.len() + ALIGNMENT);
        let body = memory.as_ptr().addr().wrapping_add(header);
        let start = body.next_multiple_of(ALIGNMENT) - body;
        memory.resize(start, 0);
        memory.append(&mut plain);
        Some(Self { memory, start })
    }

    fn bytes(&self) -> &[u8] {
        &self.memory[self.start..]
    }
}

macro_rules! lingware {
    ($name:ident, $analysis:literal, $signal:literal) => {
        pub(crate) static $name: Lingware = Lingware::new(
            include_bytes!(concat!("vendor/pico/lingware/", $analysis, ".lzma")),
            include_bytes!(concat!("vendor/pico/lingware/", $signal, ".lzma")),
        );
    };
}

lingware!(EN_US, "en-US_ta", "en-US_lh0_sg");
lingware!(EN_GB, "en-GB_ta", "en-GB_kh0_sg");
lingware!(DE_DE, "de-DE_ta", "de-DE_gl0_sg");
lingware!(ES_ES, "es-ES_ta", "es-ES_zl0_sg");
lingware!(FR_FR, "fr-FR_ta", "fr-FR_nk0_sg");
lingware!(IT_IT, "it-IT_ta", "it-IT_cm0_sg");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_unpacked_and_aligned() {
        for language in [&EN_US, &EN_GB, &DE_DE, &ES_ES, &FR_FR, &IT_IT] {
            let Ok([analysis, signal]) = language.resources() else {
                panic!("not unpacked")
            };
            for (data, header) in [(analysis, ANALYSIS_HEADER), (signal, SIGNAL_HEADER)] {
                assert!(data.len() > 200_000);
                assert_eq!((data.as_ptr().addr() + header) % ALIGNMENT, 0);
            }
        }
    }

    #[test]
    fn what_is_broken_is_none() {
        let [analysis, _] = EN_US.packed;
        assert!(Aligned::unpack(&analysis[..1_000], 0).is_none());
        assert!(Aligned::unpack(b"", 0).is_none());
    }
}
