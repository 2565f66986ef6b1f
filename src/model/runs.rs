//! A long list of which a program needs little: decoded in runs of a few elements, each when one of them is first
//! asked for. What nobody asks for stays in the archive, and takes no memory.

use std::fmt;
use std::sync::OnceLock;

use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Elements of a run. A call needs some tens of shapes, most of them close to each other in the order of the model.
pub const LENGTH: usize = 16;

/// An element that knows its place.
pub trait Placed {
    /// Records its place.
    fn set_place(&mut self, place: usize);
}

/// A list that is decoded in runs.
pub struct Runs<'a, T> {
    runs: Box<[Run<'a, T>]>,
    count: usize,
}

struct Run<'a, T> {
    bytes: &'a [u8],
    decoded: OnceLock<Box<[T]>>,
}

/// Lengths come first, so that the list is read without a look at what is in it.
#[derive(Serialize, Deserialize)]
struct Packed<'a> {
    count: usize,
    lengths: Vec<usize>,
    #[serde(borrow)]
    bytes: &'a [u8],
}

impl<T> Runs<'_, T> {
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
}

impl<'a, T: Placed + Deserialize<'a>> Runs<'a, T> {
    /// The element at a place; nothing beyond the end, and where the bytes do not decode.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&T> {
        let number = place / LENGTH;
        let run = self.runs.get(number)?;
        let decoded = run.decoded.get_or_init(|| {
            let mut elements: Vec<T> = postcard::from_bytes(run.bytes).unwrap_or_default();
            placed(&mut elements, number * LENGTH);
            elements.into_boxed_slice()
        });
        decoded.get(place % LENGTH)
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
        let runs = (0..count.div_ceil(LENGTH)).map(|_| Run {
            bytes: &[],
            decoded: OnceLock::from(rest.by_ref().take(LENGTH).collect::<Box<[T]>>()),
        });
        Self {
            runs: runs.collect(),
            count,
        }
    }
}

impl<T: Serialize> Serialize for Runs<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut bytes = Vec::new();
        let mut lengths = Vec::new();
        for run in &self.runs {
            let before = bytes.len();
            match run.decoded.get() {
                Some(elements) => {
                    bytes.extend(postcard::to_allocvec(elements).map_err(S::Error::custom)?);
                }
                None => bytes.extend_from_slice(run.bytes),
            }
            lengths.push(bytes.len() - before);
        }
        let packed = Packed {
            count: self.count,
            lengths,
            bytes: &bytes,
        };
        packed.serialize(serializer)
    }
}

impl<'de: 'a, 'a, T> Deserialize<'de> for Runs<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let packed = Packed::deserialize(deserializer)?;
        let mut rest = packed.bytes;
        let runs = packed.lengths.into_iter().map(|length| {
            let (bytes, after) = rest.split_at_checked(length).unwrap_or_default();
            rest = after;
            Run {
                bytes,
                decoded: OnceLock::new(),
            }
        });
        Ok(Self {
            runs: runs.collect(),
            count: packed.count,
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

    #[test]
    fn what_is_written_is_read_run_by_run() {
        for count in [0, 1, LENGTH, LENGTH + 1, 5 * LENGTH - 1] {
            let names: Vec<String> = (0..count).map(|place| format!("name {place}")).collect();
            let bytes = postcard::to_allocvec(&made(&names)).unwrap();
            let read: Runs<'_, Element<'_>> = postcard::from_bytes(&bytes).unwrap();
            assert_eq!(read.len(), count);
            assert!(read.runs.iter().all(|run| run.decoded.get().is_none()));
            if let Some(last) = count.checked_sub(1) {
                assert_eq!(read.get(last).unwrap().name, names[last]);
                let decoded = read.runs.iter().filter(|run| run.decoded.get().is_some());
                assert_eq!(decoded.count(), 1);
            }
            for (place, element) in read.iter().enumerate() {
                let name = names[place].as_str();
                assert_eq!(*element, Element { name, place });
            }
            assert_eq!(read.iter().count(), count);
            assert!(read.get(count).is_none());
            assert_eq!(postcard::to_allocvec(&read).unwrap(), bytes);
        }
    }

    #[test]
    fn broken_bytes_are_nothing() {
        let broken = Packed {
            count: LENGTH + 1,
            lengths: vec![3, 9],
            bytes: &[1, 200, b'a'],
        };
        let bytes = postcard::to_allocvec(&broken).unwrap();
        let read: Runs<'_, Element<'_>> = postcard::from_bytes(&bytes).unwrap();
        assert!(read.get(0).is_none() && read.get(LENGTH).is_none());
        assert_eq!(read.iter().count(), 0);
    }
}
