//! A long list of which a program needs little: decoded in runs of a few elements, each when one of them is first
//! asked for. What nobody asks for stays in the archive, and takes no memory.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Elements of a run. A call needs some tens of shapes, most of them close to each other in the order of the model.
pub const LENGTH: usize = 16;

/// An element that may know its place.
pub trait Placed {
    /// Records its place.
    fn set_place(&mut self, _place: usize) {}
}

/// A list that is decoded in runs. It is read from two frames: first how long the runs are, which is read with what has
/// the list, and then the runs ([`Runs::attach`]).
pub struct Runs<'a, T> {
    /// Where each run ends in the bytes.
    ends: Box<[u32]>,
    bytes: &'a [u8],
    decoded: Box<[OnceLock<Box<[T]>>]>,
    count: usize,
}

/// What is known of a list without its runs.
#[derive(Serialize, Deserialize)]
struct Layout {
    count: usize,
    lengths: Vec<u32>,
}

impl<'a, T> Runs<'a, T> {
    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Gives the list its runs, which come first in these bytes, and returns the bytes after them.
    pub fn attach(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        let length = self.ends.last().map_or(0, |end| *end as usize);
        let (own, after) = bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = own;
        after
    }

    /// The same list, of which nothing is decoded yet. Of a list that was never read from bytes nothing is left.
    #[must_use]
    pub fn undecoded(&self) -> Self {
        Self {
            ends: self.ends.clone(),
            bytes: self.bytes,
            decoded: self.decoded.iter().map(|_| OnceLock::new()).collect(),
            count: self.count,
        }
    }

    fn bytes_of(&self, run: usize) -> &'a [u8] {
        let start = run.checked_sub(1).map_or(0, |before| self.ends[before]);
        let range = start as usize..self.ends[run] as usize;
        self.bytes.get(range).unwrap_or_default()
    }
}

impl<'a, T: Deserialize<'a>> Runs<'a, T> {
    /// The element at a place; nothing beyond the end, and where the bytes do not decode. `complete` adds what is not in
    /// the bytes to the elements of a run, which begins at the place that it gets.
    #[must_use]
    pub fn get_completed(
        &self,
        place: usize,
        complete: impl FnOnce(&mut [T], usize),
    ) -> Option<&T> {
        let number = place / LENGTH;
        let decoded = self.decoded.get(number)?.get_or_init(|| {
            let mut elements: Vec<T> =
                postcard::from_bytes(self.bytes_of(number)).unwrap_or_default();
            complete(&mut elements, number * LENGTH);
            elements.into_boxed_slice()
        });
        decoded.get(place % LENGTH)
    }
}

impl<'a, T: Placed + Deserialize<'a>> Runs<'a, T> {
    /// The element at a place; nothing beyond the end, and where the bytes do not decode.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&T> {
        self.get_completed(place, placed)
    }

    /// All elements, which decodes them.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        (0..self.count).filter_map(|place| self.get(place))
    }
}

fn placed<T: Placed>(elements: &mut [T], from: usize) {
    for (place, element) in (from..).zip(elements) {
        element.set_place(place);
    }
}

impl<T: Placed> FromIterator<T> for Runs<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        let mut elements: Vec<T> = elements.into_iter().collect();
        placed(&mut elements, 0);
        let count = elements.len();
        let mut rest = elements.into_iter();
        let runs = 0..count.div_ceil(LENGTH);
        let run = |_| OnceLock::from(rest.by_ref().take(LENGTH).collect::<Box<[T]>>());
        Self {
            ends: runs.clone().map(|_| 0).collect(),
            bytes: &[],
            decoded: runs.map(run).collect(),
            count,
        }
    }
}

impl<T: Serialize> Runs<'_, T> {
    /// Writes the runs, as [`Runs::attach`] takes them.
    ///
    /// # Errors
    /// When an element cannot be written.
    pub fn write(&self, into: &mut Vec<u8>) -> postcard::Result<()> {
        for run in 0..self.decoded.len() {
            into.extend_from_slice(&self.written(run)?);
        }
        Ok(())
    }

    fn written(&self, run: usize) -> postcard::Result<Cow<'_, [u8]>> {
        Ok(match self.decoded[run].get() {
            Some(elements) => Cow::Owned(postcard::to_allocvec(elements)?),
            None => Cow::Borrowed(self.bytes_of(run)),
        })
    }
}

impl<T: Serialize> Serialize for Runs<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = |run| {
            let written = self.written(run).map_err(S::Error::custom)?;
            u32::try_from(written.len()).map_err(S::Error::custom)
        };
        let layout = Layout {
            count: self.count,
            lengths: (0..self.decoded.len())
                .map(length)
                .collect::<Result<_, _>>()?,
        };
        layout.serialize(serializer)
    }
}

impl<'de: 'a, 'a, T> Deserialize<'de> for Runs<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Layout { count, lengths } = Layout::deserialize(deserializer)?;
        let mut end = 0_u32;
        Ok(Self {
            decoded: lengths.iter().map(|_| OnceLock::new()).collect(),
            ends: lengths
                .into_iter()
                .map(|length| {
                    end = end.saturating_add(length);
                    end
                })
                .collect(),
            bytes: &[],
            count,
        })
    }
}

impl<T> fmt::Debug for Runs<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} elements", self.count)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Element<'a> {
        name: &'a str,
        #[serde(skip)]
        place: usize,
    }

    impl Placed for Element<'_> {
        fn set_place(&mut self, place: usize) {
            self.place = place;
        }
    }

    fn made(names: &[String]) -> Runs<'static, Element<'_>> {
        let elements = names.iter().map(|name| Element { name, place: 0 });
        elements.collect()
    }

    fn written(runs: &Runs<'_, Element<'_>>) -> (Vec<u8>, Vec<u8>) {
        let mut bytes = Vec::new();
        runs.write(&mut bytes).unwrap();
        (postcard::to_allocvec(runs).unwrap(), bytes)
    }

    #[test]
    fn what_is_written_is_read_run_by_run() {
        for count in [0, 1, LENGTH, LENGTH + 1, 5 * LENGTH - 1] {
            let names: Vec<String> = (0..count).map(|place| format!("name {place}")).collect();
            let (layout, bytes) = written(&made(&names));
            let followed = [&*bytes, &[7]].concat();
            let mut read: Runs<'_, Element<'_>> = postcard::from_bytes(&layout).unwrap();
            assert_eq!(read.len(), count);
            assert_eq!(read.attach(&followed), [7]);
            assert!(read.decoded.iter().all(|run| run.get().is_none()));
            if let Some(last) = count.checked_sub(1) {
                assert_eq!(read.get(last).unwrap().name, names[last]);
                let decoded = read.decoded.iter().filter(|run| run.get().is_some());
                assert_eq!(decoded.count(), 1);
                // Written again, from what is decoded and what is not.
                let (again, runs) = written(&read);
                assert_eq!((&again, &runs), (&layout, &bytes));
            }
            for (place, element) in read.iter().enumerate() {
                let name = names[place].as_str();
                assert_eq!(*element, Element { name, place });
            }
            assert_eq!(read.iter().count(), count);
            assert!(read.get(count).is_none());
        }
    }

    #[test]
    fn broken_bytes_are_nothing() {
        let broken = Layout {
            count: LENGTH + 1,
            lengths: vec![3, u32::MAX],
        };
        let layout = postcard::to_allocvec(&broken).unwrap();
        for bytes in [&[1, 200, b'a'][..], &[]] {
            let mut read: Runs<'_, Element<'_>> = postcard::from_bytes(&layout).unwrap();
            assert!(read.attach(bytes).is_empty());
            assert!(read.get(0).is_none() && read.get(LENGTH).is_none());
            assert_eq!(read.iter().count(), 0);
        }
    }
}
