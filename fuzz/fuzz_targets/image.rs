//! Any bytes as a picture: it may be refused, not be fatal. The tests' pictures are where it starts from:
//! `cargo fuzz run image fuzz/corpus/image tests/photos/formats -- -max_len=60000 -timeout=8 -rss_limit_mb=900`.

#![no_main]

use ferroboto_local_rekognition::pixels;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok((width, height, rgb)) = pixels(bytes) {
        assert!((1..=2560).contains(&width) && (1..=2560).contains(&height));
        assert_eq!(rgb.len(), width * height * 3);
    }
});
