//! Which way a head is turned, from where its landmarks are.

use super::landmarks::{Landmarks, Point};

/// Degrees. Roll is positive when the head leans clockwise on the picture, yaw
/// when the face turns to the picture's right, pitch when it looks up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pose {
    pub(crate) roll: f32,
    pub(crate) yaw: f32,
    pub(crate) pitch: f32,
}

/// Points of an average head as the landmark engine places them, in thousandths
/// of the distance between the outer corners of its eyes: right, down, and
/// towards the camera from the bridge of the nose.
const HEAD: [(usize, [f32; 3]); 9] = [
    (36, [-500.0, 0.0, -150.0]),
    (39, [-190.0, 10.0, -70.0]),
    (42, [190.0, 10.0, -70.0]),
    (45, [500.0, 0.0, -150.0]),
    (27, [0.0, 0.0, 60.0]),
    (30, [0.0, 480.0, 270.0]),
    (33, [0.0, 570.0, 130.0]),
    (48, [-290.0, 780.0, -30.0]),
    (54, [290.0, 780.0, -30.0]),
];

/// The pose that puts an average head, seen from afar, onto the landmarks.
pub(crate) fn estimate(landmarks: &Landmarks) -> Pose {
    let (left, right) = (landmarks.left_eye(), landmarks.right_eye());
    let roll = (right.y - left.y).atan2(right.x - left.x);
    let (sin, cos) = roll.sin_cos();
    // Upright first: yaw and pitch are read off a head that does not lean.
    let upright: Vec<Point> = HEAD
        .iter()
        .map(|(number, _)| {
            let point = landmarks.point(*number);
            Point {
                x: point.x * cos + point.y * sin,
                y: point.y * cos - point.x * sin,
            }
        })
        .collect();
    let across = fit(upright.iter().map(|point| point.x));
    let down = fit(upright.iter().map(|point| point.y));
    let yaw = across[2].atan2(across[0]);
    let pitch = (-down[2]).atan2(down[1]);
    Pose {
        roll: roll.to_degrees(),
        yaw: yaw.to_degrees().clamp(-90.0, 90.0),
        pitch: pitch.to_degrees().clamp(-90.0, 90.0),
    }
}

/// The row of a scaled rotation that best makes these coordinates from the
/// head's: least squares after both are centred.
fn fit(coordinates: impl Iterator<Item = f32> + Clone) -> [f32; 3] {
    let count = HEAD.len() as f32;
    let middle = coordinates.clone().sum::<f32>() / count;
    let centre: [f32; 3] =
        std::array::from_fn(|axis| HEAD.iter().map(|(_, point)| point[axis]).sum::<f32>() / count);
    let mut normal = [[0.0f32; 4]; 3];
    for ((_, point), coordinate) in HEAD.iter().zip(coordinates) {
        let point: [f32; 3] = std::array::from_fn(|axis| (point[axis] - centre[axis]) / 1000.0);
        for (row, value) in normal.iter_mut().zip(point) {
            for (cell, other) in row.iter_mut().zip(point) {
                *cell += value * other;
            }
            row[3] += value * (coordinate - middle);
        }
    }
    solve(normal)
}

/// Three linear equations, by elimination; they are those of a fixed head, so
/// they always have one solution.
fn solve(mut rows: [[f32; 4]; 3]) -> [f32; 3] {
    for pivot in 0..3 {
        let lead = rows[pivot];
        for (index, row) in rows.iter_mut().enumerate() {
            if index != pivot {
                let factor = row[pivot] / lead[pivot];
                for (cell, value) in row.iter_mut().zip(lead) {
                    *cell -= factor * value;
                }
            }
        }
    }
    std::array::from_fn(|index| rows[index][3] / rows[index][index])
}

#[cfg(test)]
mod tests {
    use super::{HEAD, Landmarks, Point, estimate};

    /// The average head, turned by degrees and seen from afar.
    fn seen(roll: f32, yaw: f32, pitch: f32) -> Landmarks {
        let place = |number: usize| {
            // What the head does not name lies in the middle of an eye.
            let ends = match number {
                37 | 38 | 40 | 41 => [36, 39],
                43 | 44 | 46 | 47 => [42, 45],
                _ => [number, number],
            };
            let known = |number| HEAD.iter().find(|(known, _)| *known == number);
            let ends = ends.map(|number| known(number).map_or([0.0; 3], |(_, point)| *point));
            let [x, y, z]: [f32; 3] =
                std::array::from_fn(|axis| f32::midpoint(ends[0][axis], ends[1][axis]));
            let (sin, cos) = pitch.to_radians().sin_cos();
            let (y, z) = (y * cos - z * sin, y * sin + z * cos);
            let (sin, cos) = yaw.to_radians().sin_cos();
            let x = x * cos + z * sin;
            let (sin, cos) = roll.to_radians().sin_cos();
            Point {
                x: 300.0 + 0.1 * (x * cos - y * sin),
                y: 200.0 + 0.1 * (x * sin + y * cos),
            }
        };
        Landmarks::at(place)
    }

    #[test]
    fn a_turned_head_is_seen_turned() {
        for (roll, yaw, pitch) in [
            (0.0, 0.0, 0.0),
            (20.0, 0.0, 0.0),
            (-35.0, 0.0, 0.0),
            (0.0, 25.0, 0.0),
            (0.0, -40.0, 0.0),
            (0.0, 0.0, 15.0),
            (0.0, 0.0, -20.0),
            (10.0, 15.0, 10.0),
            (170.0, 10.0, 0.0),
        ] {
            let pose = estimate(&seen(roll, yaw, pitch));
            let close = |found: f32, expected: f32| (found - expected).abs() < 6.0;
            assert!(
                close(pose.roll, roll) && close(pose.yaw, yaw) && close(pose.pitch, pitch),
                "{roll} {yaw} {pitch}: {pose:?}"
            );
        }
    }
}
