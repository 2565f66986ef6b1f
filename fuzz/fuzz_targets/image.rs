//! Any bytes as a picture: it may be refused, not be fatal.

#![no_main]

use ferroboto_local_rekognition::pixels;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok((width, height, rgb)) = pixels(bytes) {
        assert!((1..=2560).contains(&width) && (1..=2560).contains(&height));
        assert_eq!(rgb.len(), width * height * 3);
    }
});
