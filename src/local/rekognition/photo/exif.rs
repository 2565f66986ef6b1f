//! The orientation tag of Exif metadata, and turning pixels by it.

/// How stored pixels become upright ones, by the numbers of the Exif standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Orientation(u8);

impl Orientation {
    /// From a TIFF block; upright when it says nothing sensible.
    pub(super) fn read(tiff: &[u8]) -> Self {
        Self(tag(tiff).unwrap_or(1))
    }

    /// `rgb` turned upright, with its new width and height.
    pub(super) fn apply(
        self,
        rgb: Vec<u8>,
        width: usize,
        height: usize,
    ) -> (Vec<u8>, usize, usize) {
        if self.0 == 1 {
            return (rgb, width, height);
        }
        let swap = self.0 >= 5;
        let (out_width, out_height) = if swap {
            (height, width)
        } else {
            (width, height)
        };
        let mut out = Vec::with_capacity(rgb.len());
        for y in 0..out_height {
            for x in 0..out_width {
                let (right, bottom) = (width - 1, height - 1);
                let (from_x, from_y) = match self.0 {
                    2 => (right - x, y),
                    3 => (right - x, bottom - y),
                    4 => (x, bottom - y),
                    5 => (y, x),
                    6 => (y, bottom - x),
                    7 => (right - y, bottom - x),
                    _ => (right - y, x),
                };
                let start = (from_y * width + from_x) * 3;
                out.extend_from_slice(&rgb[start..start + 3]);
            }
        }
        (out, out_width, out_height)
    }
}

fn tag(tiff: &[u8]) -> Option<u8> {
    const ORIENTATION: u16 = 0x0112;
    let little = match tiff.get(..4)? {
        b"II\x2a\0" => true,
        b"MM\0\x2a" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let long = |at: usize| -> Option<usize> {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let value = if little {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        };
        usize::try_from(value).ok()
    };
    let directory = long(4)?;
    let entries = usize::from(short(directory)?);
    let first = directory.checked_add(2)?;
    (0..entries)
        .map_while(|index| {
            let entry = first.checked_add(index * 12)?;
            Some((short(entry)?, entry))
        })
        .find(|(name, _)| *name == ORIENTATION)
        .and_then(|(_, entry)| short(entry + 8))
        .filter(|value| (1..=8).contains(value))
        .map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::Orientation;

    #[test]
    fn every_turn_moves_the_corner() {
        // A 3 x 2 picture whose pixels are numbered 0 to 5.
        let rgb: Vec<u8> = (0..6).flat_map(|n| [n, n, n]).collect();
        for (number, expected) in [
            (1, vec![0, 1, 2, 3, 4, 5]),
            (2, vec![2, 1, 0, 5, 4, 3]),
            (3, vec![5, 4, 3, 2, 1, 0]),
            (4, vec![3, 4, 5, 0, 1, 2]),
            (5, vec![0, 3, 1, 4, 2, 5]),
            (6, vec![3, 0, 4, 1, 5, 2]),
            (7, vec![5, 2, 4, 1, 3, 0]),
            (8, vec![2, 5, 1, 4, 0, 3]),
        ] {
            let (out, width, height) = Orientation(number).apply(rgb.clone(), 3, 2);
            assert_eq!((width, height), if number < 5 { (3, 2) } else { (2, 3) });
            let pixels: Vec<u8> = out.chunks(3).map(|p| p[0]).collect();
            assert_eq!(pixels, expected, "orientation {number}");
        }
    }

    #[test]
    fn nonsense_is_upright() {
        for bytes in [
            &b""[..],
            b"II\x2a\0",
            b"II\x2a\0\xff\xff\xff\xff",
            b"MM\0\x2a\0\0\0\x08\xff\xff\x01\x12\0\x03\0\0\0\x01\0\x09\0\0",
        ] {
            assert_eq!(Orientation::read(bytes), Orientation(1));
        }
    }
}
