//! Faces found on photographs by the larger network.

use crate::support::halves::Half;
use crate::support::labelled::{filling, score};

#[test]
fn the_larger_network_finds_nearly_all_and_nothing_else() {
    crate::install();
    let (right, all, wrong) = score();
    assert_eq!((all, wrong), (23, 0));
    assert!(right >= 22, "{right} of {all}");
}

#[test]
fn faces_that_fill_their_image_are_found() {
    crate::install();
    let (right, all) = filling();
    assert_eq!(all, 46);
    assert!(right >= 40, "{right} of {all}");
}

#[test]
fn both_halves_of_the_photographs() {
    crate::install();
    let half = Half::named("tuned");
    let (right, all, wrong) = half.score();
    assert_eq!((all, wrong), (61, 0));
    assert!(right >= 58, "{right} of {all}");
    let (right, all) = half.filling();
    assert_eq!(all, 122);
    assert!(right >= 72, "{right} of {all}");
    let half = Half::named("held_back");
    let (right, all, wrong) = half.score();
    assert_eq!((all, wrong), (59, 1));
    assert!(right >= 44, "{right} of {all}");
    let (right, all) = half.filling();
    assert_eq!(all, 118);
    assert!(right >= 19, "{right} of {all}");
}
