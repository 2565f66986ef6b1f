//! The only unsafe room: a safe engine around the vendored C synthesizer.
//! No text rules and no audio processing here.

#![allow(unsafe_code)]

use std::ffi::{c_char, c_int, c_short, c_uchar, c_uint, c_void};
use std::ptr;

use crate::error::{Result, ServiceError};
use crate::lingware::Lingware;

type System = *mut c_void;
type Handle = *mut c_void;
type Resource = *mut c_void;

unsafe extern "C" {
    fn pico_initialize(memory: *mut c_void, size: c_uint, system: *mut System) -> c_int;
    fn pico_loadResource(
        system: System,
        resource: *const c_uchar,
        size: c_uint,
        out: *mut Resource,
    ) -> c_int;
    fn pico_getResourceName(system: System, resource: Resource, name: *mut c_char) -> c_int;
    fn pico_createVoiceDefinition(system: System, voice: *const c_uchar) -> c_int;
    fn pico_addResourceToVoiceDefinition(
        system: System,
        voice: *const c_uchar,
        resource: *const c_uchar,
    ) -> c_int;
    fn pico_newEngine(system: System, voice: *const c_uchar, engine: *mut Handle) -> c_int;
    fn pico_putTextUtf8(
        engine: Handle,
        text: *const c_uchar,
        size: c_short,
        put: *mut c_short,
    ) -> c_int;
    fn pico_getData(
        engine: Handle,
        buffer: *mut c_void,
        size: c_short,
        received: *mut c_short,
        kind: *mut c_short,
    ) -> c_int;
}

const OK: c_int = 0;
const IDLE: c_int = 200;
const BUSY: c_int = 201;
/// `PICO_RETSTRINGSIZE` of the C interface.
const NAME_SIZE: usize = 200;
/// Memory of one engine: 1.2 MB for the engine (picoctrl.h) and room for its voice.
const ARENA_BYTES: c_uint = 1_600_000;
const VOICE: &[u8] = b"voice\0";

/// Sample rate of everything the engine says.
pub(crate) const SAMPLE_RATE: u32 = 16_000;

/// Samples that one step can write, and the same in bytes.
pub(crate) const BUFFER: usize = 1_024;
const BUFFER_BYTES: c_short = 2_048;
const _: () = assert!(BUFFER * size_of::<i16>() == BUFFER_BYTES as usize);

/// What one step of the engine left behind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// All text given so far is spoken.
    pub(crate) idle: bool,
    /// Samples that were written.
    pub(crate) samples: usize,
    /// What the samples belong to, or what was passed.
    pub(crate) event: Option<Event>,
}

/// What the engine is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// The phone that the samples of the step belong to.
    Phone(u8),
    /// The place of a `<mark>`, by its number.
    Mark(u16),
}

/// Frames by which the engine reports a mark ahead of the sound it belongs to.
pub(crate) const MARK_LEAD: usize = 2;
/// Samples of one frame: 4 ms.
pub(crate) const FRAME: usize = 64;
/// The number of the first mark in what a step reports; below it are phones.
const FIRST_MARK: u16 = 256;

/// One synthesizer with memory of its own.
pub(crate) struct Engine {
    system: System,
    handle: Handle,
    /// All of the engine's memory, and so all there is to free: the C code opens nothing and
    /// allocates nowhere else. `u64` for the alignment it needs.
    _arena: Box<[u64]>,
}

// SAFETY: the C code keeps no thread-local and no writable global state (the one there was is
// removed, see vendor/README.md): everything an engine writes lies in `_arena`, which moves
// with it. `Engine` is not `Sync`, and every method takes `&mut self`.
unsafe impl Send for Engine {}

impl Engine {
    /// An engine for one language.
    pub(crate) fn new(lingware: &'static Lingware) -> Result<Self> {
        let mut arena = vec![0_u64; ARENA_BYTES as usize / 8].into_boxed_slice();
        let mut system: System = ptr::null_mut();
        // SAFETY: the arena is `ARENA_BYTES` of writable memory, aligned to 8, whose address
        // stays when the box moves; it lives as long as the handles into it.
        check("initialize", unsafe {
            pico_initialize(arena.as_mut_ptr().cast(), ARENA_BYTES, &raw mut system)
        })?;
        let mut this = Self {
            system,
            handle: ptr::null_mut(),
            _arena: arena,
        };
        // SAFETY: `VOICE` ends in NUL, and `system` was made above.
        check("define the voice", unsafe {
            pico_createVoiceDefinition(this.system, VOICE.as_ptr())
        })?;
        let [analysis, signal] = lingware.resources()?;
        this.load(analysis)?;
        this.load(signal)?;
        // SAFETY: as above; `handle` is written before it is read.
        check("start", unsafe {
            pico_newEngine(this.system, VOICE.as_ptr(), &raw mut this.handle)
        })?;
        Ok(this)
    }

    fn load(&mut self, data: &'static [u8]) -> Result<()> {
        let mut resource: Resource = ptr::null_mut();
        let mut name = [0 as c_char; NAME_SIZE];
        let size = c_uint::try_from(data.len())
            .map_err(|_| ServiceError::failure("language data too large"))?;
        // SAFETY: `data` is static, so it outlives the system; the C code reads resources and
        // never writes them; `name` has the size the interface states and comes back ended by
        // NUL, which makes it a valid argument for the last call.
        unsafe {
            check(
                "load language data",
                pico_loadResource(self.system, data.as_ptr(), size, &raw mut resource),
            )?;
            check(
                "name language data",
                pico_getResourceName(self.system, resource, name.as_mut_ptr()),
            )?;
            check(
                "add language data",
                pico_addResourceToVoiceDefinition(
                    self.system,
                    VOICE.as_ptr(),
                    name.as_ptr().cast(),
                ),
            )
        }
    }

    /// Gives text to the engine and returns how many bytes it took. A NUL ends an utterance.
    pub(crate) fn put(&mut self, text: &[u8]) -> Result<usize> {
        let size = c_short::try_from(text.len()).unwrap_or(c_short::MAX);
        let mut put: c_short = 0;
        // SAFETY: `size` is at most the length of `text`, which the call only reads.
        check("take text", unsafe {
            pico_putTextUtf8(self.handle, text.as_ptr(), size, &raw mut put)
        })?;
        Ok(usize::try_from(put).unwrap_or(0))
    }

    /// Works a little and writes what samples there are to `buffer`.
    pub(crate) fn step(&mut self, buffer: &mut [i16; BUFFER]) -> Result<Step> {
        let mut received: c_short = 0;
        let mut kind: c_short = 0;
        // SAFETY: the size given is that of `buffer` in bytes, and `i16` is the engine's
        // sample type, so every byte pattern it writes is valid.
        let status = unsafe {
            pico_getData(
                self.handle,
                buffer.as_mut_ptr().cast(),
                BUFFER_BYTES,
                &raw mut received,
                &raw mut kind,
            )
        };
        let samples = usize::try_from(received).unwrap_or(0) / size_of::<i16>();
        match status {
            BUSY | IDLE => Ok(Step {
                idle: status == IDLE,
                samples,
                event: event(kind),
            }),
            _ => Err(ServiceError::failure("speech engine: cannot say this text")),
        }
    }
}

fn event(kind: c_short) -> Option<Event> {
    let kind = u16::try_from(kind).ok().filter(|kind| *kind > 0)?;
    Some(match u8::try_from(kind) {
        Ok(phone) => Event::Phone(phone),
        Err(_) => Event::Mark(kind - FIRST_MARK),
    })
}

fn check(what: &str, status: c_int) -> Result<()> {
    if status == OK {
        Ok(())
    } else {
        Err(ServiceError::failure(format!(
            "speech engine: cannot {what} (status {status})"
        )))
    }
}
