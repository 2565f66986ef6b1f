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
    let (right, all, wrong) = Half::named("tuned").score();
    assert_eq!((all, wrong), (31, 0));
    assert!(right >= 31, "{right} of {all}");
    let (right, all, wrong) = Half::named("held_back").score();
    assert_eq!(all, 39);
    assert!(right >= 29 && wrong <= 1, "{right} of {all}, {wrong} wrong");
}
