//! Any bytes as a picture, and as what comes behind the beginning of one: it may be refused, not be fatal.

#![no_main]

use ferroboto_local_rekognition::picture_size;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok((width, height)) = picture_size(bytes) {
        assert!((1..=2560).contains(&width) && (1..=2560).contains(&height));
    }
});
