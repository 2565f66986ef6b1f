//! SIGPIPE, which a write to a closed connection raises unless it asks for an error alone. Not all writes can ask.

/// Has the calling thread get no SIGPIPE, for as long as it lives; whether that has worked. For threads of ours alone: a
/// thread that the program has made keeps its signals.
#[must_use]
pub fn block_sigpipe() -> bool {
    let mut set = std::mem::MaybeUninit::<libc::sigset_t>::uninit();
    // SAFETY: `sigemptyset` initializes the set that it is given, which lives until the end of the function; the other
    // functions take the initialized set, and do nothing but change it and the mask of this thread.
    #[allow(unsafe_code)]
    let failed = unsafe {
        libc::sigemptyset(set.as_mut_ptr()) != 0
            || libc::sigaddset(set.as_mut_ptr(), libc::SIGPIPE) != 0
            || libc::pthread_sigmask(libc::SIG_BLOCK, set.as_ptr(), std::ptr::null_mut()) != 0
    };
    !failed
}
