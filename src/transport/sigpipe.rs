//! SIGPIPE, which a write to a closed connection raises unless it asks for an error alone. `sendfile` cannot ask.

use std::mem::MaybeUninit;
use std::ptr;

use libc::sigset_t;
use rustix::io::Errno;

/// Does a write that raises no signal, whatever the program has it do. Only this thread is concerned, and only meanwhile:
/// processes that it starts later inherit what the program has set.
pub(crate) fn without(write: impl FnOnce() -> Result<usize, Errno>) -> Result<usize, Errno> {
    let blocked = Blocked::new().ok_or(Errno::NOSYS)?;
    let written = write();
    if written == Err(Errno::PIPE) {
        blocked.discard();
    }
    written
}

/// SIGPIPE is blocked in this thread for as long as this lives.
struct Blocked {
    pipe: sigset_t,
    /// What was blocked before.
    before: sigset_t,
    /// Whether there was a signal before, which is not ours to discard.
    pending: bool,
}

impl Blocked {
    fn new() -> Option<Self> {
        let mut pipe = MaybeUninit::<sigset_t>::uninit();
        let mut pending = MaybeUninit::<sigset_t>::uninit();
        let mut before = MaybeUninit::<sigset_t>::uninit();
        // SAFETY: each function is given pointers to sets that live until the end of this one. Those that it reads are
        // initialized: `pipe` by `sigemptyset`, `pending` by `sigpending`; `before` is by `pthread_sigmask`. All of them
        // have succeeded where the sets are assumed to be initialized.
        #[allow(unsafe_code)]
        unsafe {
            if libc::sigemptyset(pipe.as_mut_ptr()) != 0
                || libc::sigaddset(pipe.as_mut_ptr(), libc::SIGPIPE) != 0
                || libc::sigpending(pending.as_mut_ptr()) != 0
                || libc::pthread_sigmask(libc::SIG_BLOCK, pipe.as_ptr(), before.as_mut_ptr()) != 0
            {
                return None;
            }
            Some(Self {
                pipe: pipe.assume_init(),
                before: before.assume_init(),
                pending: libc::sigismember(pending.as_ptr(), libc::SIGPIPE) == 1,
            })
        }
    }

    /// Takes back the signal that a write has raised.
    fn discard(&self) {
        if self.pending {
            return;
        }
        let now = libc::timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        // SAFETY: the set and the time live for as long as the call, which writes nowhere: no information is asked for.
        // A signal of this thread comes before one of the process.
        #[allow(unsafe_code)]
        unsafe {
            libc::sigtimedwait(&raw const self.pipe, ptr::null_mut(), &raw const now);
        }
    }
}

impl Drop for Blocked {
    fn drop(&mut self) {
        // SAFETY: `before` was initialized by `new` and lives for as long as the call.
        #[allow(unsafe_code)]
        unsafe {
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.before, ptr::null_mut());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Shutdown, TcpListener, TcpStream};

    use super::*;

    fn is_blocked() -> bool {
        let mut mask = MaybeUninit::<sigset_t>::uninit();
        // SAFETY: the mask lives until the end of the function and is initialized by the first call.
        #[allow(unsafe_code)]
        unsafe {
            libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), mask.as_mut_ptr());
            libc::sigismember(mask.as_ptr(), libc::SIGPIPE) == 1
        }
    }

    #[test]
    fn the_signal_is_blocked_during_a_write_only() {
        assert!(!is_blocked());
        assert_eq!(without(|| Ok(usize::from(is_blocked()))), Ok(1));
        assert!(!is_blocked());
    }

    #[test]
    fn a_write_to_a_closed_connection_leaves_no_signal() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let before = libc_handler(libc::SIG_DFL);
        let written = without(|| rustix::io::write(&stream, b"x"));
        libc_handler(before);
        assert_eq!(written, Err(Errno::PIPE));
    }

    /// What the signal does from now on; what it did, is returned.
    fn libc_handler(handler: libc::sighandler_t) -> libc::sighandler_t {
        // SAFETY: the handler is the default, or one that was there before.
        #[allow(unsafe_code)]
        unsafe {
            libc::signal(libc::SIGPIPE, handler)
        }
    }
}
