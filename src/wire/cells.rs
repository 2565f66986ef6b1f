//! Places for what is made when it is first asked for, of a long list of which a program needs little.

use std::sync::OnceLock;

use ferroboto_model::runs;

/// A cell for each element of a list. Cells come in runs, as elements of a model do, each made with the first of its cells.
pub struct Cells<T>(Box<[OnceLock<Run<T>>]>);

type Run<T> = Box<[OnceLock<T>]>;

impl<T> Cells<T> {
    /// Empty cells for so many elements.
    pub fn new(count: usize) -> Self {
        let runs = count.div_ceil(runs::LENGTH);
        Self((0..runs).map(|_| OnceLock::new()).collect())
    }

    /// The cell of the element at a place, which is below the count, or up to a run beyond it.
    pub fn cell(&self, place: usize) -> &OnceLock<T> {
        let run = self.0[place / runs::LENGTH]
            .get_or_init(|| (0..runs::LENGTH).map(|_| OnceLock::new()).collect());
        &run[place % runs::LENGTH]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_runs_that_are_asked_for_are_made() {
        let cells = Cells::new(5 * runs::LENGTH + 1);
        let last = 5 * runs::LENGTH;
        assert_eq!(cells.cell(last).get_or_init(|| last), &last);
        assert_eq!(cells.cell(last).get(), Some(&last));
        assert_eq!(cells.cell(0).get(), None);
        let made = cells.0.iter().map(|run| run.get().is_some());
        assert!(made.eq([true, false, false, false, false, true]));
        assert!(Cells::<u8>::new(0).0.is_empty());
    }
}
