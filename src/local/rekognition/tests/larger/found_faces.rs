//! Faces found on photographs by the larger network.

use crate::support::labelled::score;

#[test]
fn the_larger_network_finds_nearly_all_and_nothing_else() {
    crate::install();
    let (right, all, wrong) = score();
    assert_eq!((all, wrong), (23, 0));
    assert!(right >= 22, "{right} of {all}");
}
