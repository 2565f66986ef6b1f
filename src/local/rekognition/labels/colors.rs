//! The colours that dominate a region, and what they are called.

use serde_json::{Value, json};

use super::css::CSS_COLORS;
use crate::photo::{Photo, Rect};

/// Pixels on the longer side of what is looked at.
const GRID: f32 = 96.0;
/// Colours that are looked for before similar ones are joined.
const CLUSTERS: usize = 24;
const ROUNDS: usize = 8;
/// Bits of each channel by which shades differ.
const DEPTH: usize = 5;
/// Colours closer than this look the same.
const SIMILAR: f32 = 12.0;
/// A smaller share than this does not dominate anything.
const SMALLEST_SHARE: f32 = 0.01;

type Lab = [f32; 3];

/// A colour and its share of the pixels.
#[derive(Debug, Clone)]
struct Cluster {
    lab: Lab,
    rgb: [f32; 3],
    count: f32,
}

/// The dominant colours of `region` as the service writes them, the widest first.
pub(crate) fn dominant(photo: &Photo, region: Rect, most: usize) -> Value {
    let region = region.clipped(photo.width(), photo.height());
    let scale = GRID / region.width.max(region.height).max(1.0);
    let side = |length: f32| (length * scale).round().clamp(1.0, GRID) as usize;
    let pixels = photo.sample(region, region, side(region.width), side(region.height));
    let total = (pixels.len() / 3) as f32;
    let mut clusters = joined(clusters(&shades(&pixels)));
    clusters.retain(|cluster| cluster.count / total >= SMALLEST_SHARE);
    clusters.sort_by(|a, b| b.count.total_cmp(&a.count));
    clusters.truncate(most);
    clusters
        .iter()
        .map(|cluster| described(cluster, cluster.count / total))
        .collect()
}

fn described(cluster: &Cluster, share: f32) -> Value {
    let [red, green, blue] = cluster
        .rgb
        .map(|value| value.round().clamp(0.0, 255.0) as u8);
    let near = |color: &&(&str, [u8; 3])| {
        // Squared distances of colours never are negative, so their bits sort like numbers.
        distance(lab(color.1.map(f32::from)), cluster.lab).to_bits()
    };
    json!({
        "Red": red,
        "Blue": blue,
        "Green": green,
        "HexCode": format!("#{red:02x}{green:02x}{blue:02x}"),
        "CSSColor": CSS_COLORS.iter().min_by_key(near).map_or("black", |color| color.0),
        "SimplifiedColor": simplified(cluster.lab),
        "PixelPercent": share * 100.0,
    })
}

/// Pixels that hardly differ taken together: far fewer than there are pixels.
fn shades(pixels: &[f32]) -> Vec<Cluster> {
    let mut sums = vec![([0.0f32; 3], 0.0f32); 1 << (3 * DEPTH)];
    for pixel in pixels.chunks_exact(3) {
        let step = |value: f32| value.clamp(0.0, 255.0) as usize >> (8 - DEPTH);
        let place = pixel
            .iter()
            .fold(0, |place, value| place << DEPTH | step(*value));
        let (sum, count) = &mut sums[place];
        for (sum, value) in sum.iter_mut().zip(pixel) {
            *sum += value;
        }
        *count += 1.0;
    }
    let shade = |(sum, count): ([f32; 3], f32)| {
        let rgb = sum.map(|sum| sum / count);
        (count > 0.0).then(|| Cluster {
            lab: lab(rgb),
            rgb,
            count,
        })
    };
    sums.into_iter().filter_map(shade).collect()
}

/// Groups of similar shades, by k-means from starts that lie far apart.
fn clusters(shades: &[Cluster]) -> Vec<Cluster> {
    let Some(first) = shades.first() else {
        return Vec::new();
    };
    let mut centres = vec![first.lab];
    let gap = |shade: &Cluster| distance(shade.lab, first.lab);
    let mut gaps: Vec<f32> = shades.iter().map(gap).collect();
    while centres.len() < CLUSTERS {
        let farthest = gaps.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
        let Some((index, _)) = farthest.filter(|(_, gap)| **gap > 1.0) else {
            break;
        };
        let centre = shades[index].lab;
        for (gap, shade) in gaps.iter_mut().zip(shades) {
            *gap = gap.min(distance(shade.lab, centre));
        }
        centres.push(centre);
    }
    let mut clusters = Vec::new();
    for _ in 0..ROUNDS {
        clusters = grouped(shades, &centres);
        let middles: Vec<Lab> = clusters.iter().map(|cluster| cluster.lab).collect();
        if middles == centres {
            break;
        }
        centres = middles;
    }
    clusters
}

/// Each shade counted with the nearest centre; centres without shades vanish.
fn grouped(shades: &[Cluster], centres: &[Lab]) -> Vec<Cluster> {
    let empty = Cluster {
        lab: [0.0; 3],
        rgb: [0.0; 3],
        count: 0.0,
    };
    let mut clusters = vec![empty; centres.len()];
    for shade in shades {
        let mut nearest = (f32::INFINITY, 0);
        for (index, centre) in centres.iter().enumerate() {
            let gap = distance(*centre, shade.lab);
            if gap < nearest.0 {
                nearest = (gap, index);
            }
        }
        if let Some(cluster) = clusters.get_mut(nearest.1) {
            cluster.count += shade.count;
            for part in 0..3 {
                cluster.lab[part] += shade.lab[part] * shade.count;
                cluster.rgb[part] += shade.rgb[part] * shade.count;
            }
        }
    }
    clusters.retain(|cluster| cluster.count > 0.0);
    for cluster in &mut clusters {
        cluster.lab = cluster.lab.map(|sum| sum / cluster.count);
        cluster.rgb = cluster.rgb.map(|sum| sum / cluster.count);
    }
    clusters
}

/// Clusters that look the same made one.
fn joined(mut clusters: Vec<Cluster>) -> Vec<Cluster> {
    clusters.sort_by(|a, b| b.count.total_cmp(&a.count));
    let mut kept: Vec<Cluster> = Vec::new();
    for cluster in clusters {
        let same = |other: &&mut Cluster| distance(other.lab, cluster.lab) < SIMILAR * SIMILAR;
        if let Some(other) = kept.iter_mut().find(same) {
            let count = other.count + cluster.count;
            let mean = |a: f32, b: f32| (a * other.count + b * cluster.count) / count;
            let rgb = std::array::from_fn(|part| mean(other.rgb[part], cluster.rgb[part]));
            *other = Cluster {
                lab: lab(rgb),
                rgb,
                count,
            };
        } else {
            kept.push(cluster);
        }
    }
    kept
}

/// One of twelve plain names.
fn simplified([lightness, a, b]: Lab) -> &'static str {
    let chroma = a.hypot(b);
    if lightness < 14.0 {
        return "black";
    }
    if chroma < 10.0 {
        return match lightness {
            l if l > 88.0 => "white",
            l if l < 22.0 => "black",
            _ => "grey",
        };
    }
    let hue = b.atan2(a).to_degrees().rem_euclid(360.0);
    match hue {
        h if !(20.0..345.0).contains(&h) && lightness > 62.0 => "pink",
        h if !(45.0..345.0).contains(&h) => {
            if lightness < 62.0 && chroma > 35.0 {
                "red"
            } else if lightness < 62.0 {
                "brown"
            } else {
                "pink"
            }
        }
        h if h < 80.0 => {
            if lightness < 60.0 || chroma < 35.0 {
                "brown"
            } else {
                "orange"
            }
        }
        h if h < 112.0 => {
            if lightness < 50.0 {
                "brown"
            } else {
                "yellow"
            }
        }
        h if h < 175.0 => "green",
        h if h < 225.0 => "cyan",
        h if h < 309.0 => "blue",
        h if h < 328.0 => "purple",
        _ => {
            if lightness > 60.0 {
                "pink"
            } else {
                "purple"
            }
        }
    }
}

/// CIE L*a*b* under daylight, in which distance is how different colours look.
fn lab(rgb: [f32; 3]) -> Lab {
    let [red, green, blue] = rgb.map(|value| {
        let value = value / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    });
    let curve = |t: f32| {
        if t > 0.008_856 {
            t.cbrt()
        } else {
            7.787 * t + 16.0 / 116.0
        }
    };
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
    let y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The squared distance of two colours.
fn distance(a: Lab, b: Lab) -> f32 {
    a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::{lab, simplified};

    #[test]
    fn plain_names() {
        for (rgb, name) in [
            ([0, 0, 0], "black"),
            ([255, 255, 255], "white"),
            ([128, 128, 128], "grey"),
            ([220, 20, 20], "red"),
            ([255, 140, 0], "orange"),
            ([250, 240, 30], "yellow"),
            ([20, 160, 40], "green"),
            ([0, 190, 200], "cyan"),
            ([30, 60, 220], "blue"),
            ([120, 30, 160], "purple"),
            ([255, 160, 190], "pink"),
            ([110, 70, 35], "brown"),
        ] {
            assert_eq!(
                simplified(lab(rgb.map(|v: u8| f32::from(v)))),
                name,
                "{rgb:?}"
            );
        }
    }
}
