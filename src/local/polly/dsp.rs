//! From the engine's samples to a voice's: resampling, which also moves the formants, spectral
//! tilt, and the silence between utterances. No engine and no codecs here.

use crate::pico::SAMPLE_RATE;
use crate::voices::Timbre;

/// Zero crossings of the interpolation kernel on each side.
const ZEROS: f64 = 16.0;
/// Places between two input samples for which the kernel is kept; between them it is a line.
const PHASES: usize = 128;
/// Where the tilt's shelf begins to rise, in Hz.
const SHELF: f32 = 1_500.0;
/// What the brightest voice gains above the shelf, as an amplitude factor.
const SHELF_GAIN: f32 = 2.0;
/// Samples below this are silence.
const QUIET: f32 = 64.0 / 32_768.0;

/// Values that are multiplied side by side.
const LANES: usize = 8;

/// A band-limited resampler by any ratio, fed piece by piece.
pub(crate) struct Resampler {
    /// Input samples per output sample.
    step: f64,
    /// Input samples on each side of a point that shape it.
    reach: usize,
    /// Rows of `2 * reach` weights, one for each place between two input samples.
    weights: Vec<f32>,
    input: Vec<f32>,
    /// Where in `input` the next output sample lies.
    position: f64,
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]
impl Resampler {
    pub(crate) fn new(timbre: Timbre, rate: u32) -> Self {
        let step = f64::from(SAMPLE_RATE) * f64::from(timbre.formants) / f64::from(rate);
        // Slightly inside the narrower of the two bands, so that nothing folds back.
        let band = (0.97 / step).min(1.0);
        let reach = ((ZEROS / band).ceil() as usize).next_multiple_of(LANES / 2);
        let weights = (0..=PHASES)
            .flat_map(|phase| {
                (0..2 * reach).map(move |tap| {
                    let distance = tap as f64 + 1.0 - reach as f64 - phase as f64 / PHASES as f64;
                    (band * kernel(distance * band)) as f32
                })
            })
            .collect();
        Self {
            step,
            reach,
            weights,
            // The first sample is shaped by silence before it.
            input: vec![0.0; reach],
            position: reach as f64,
        }
    }

    /// Adds input and writes all output that it completes.
    pub(crate) fn push(&mut self, samples: &[f32], out: &mut Vec<f32>) {
        self.input.extend_from_slice(samples);
        while let Some(sample) = self.at(self.position) {
            out.push(sample);
            self.position += self.step;
        }
        let done = (self.position as usize)
            .saturating_sub(self.reach)
            .min(self.input.len());
        self.input.drain(..done);
        self.position -= done as f64;
    }

    /// Writes what is left once no more input comes.
    pub(crate) fn finish(&mut self, out: &mut Vec<f32>) {
        let silence = vec![0.0; self.reach];
        self.push(&silence, out);
    }

    /// The signal at a place between input samples; `None` before all that shapes it is there.
    fn at(&self, position: f64) -> Option<f32> {
        let whole = position as usize;
        let phase = (position - whole as f64) * PHASES as f64;
        let row = phase as usize;
        let mix = (phase - row as f64) as f32;
        let taps = 2 * self.reach;
        let first = (whole + 1).checked_sub(self.reach)?;
        let input = self.input.get(first..first + taps)?;
        let rows = self.weights.get(row * taps..(row + 2) * taps)?;
        let (low, high) = rows.split_at(taps);
        let mut sums = [[0.0_f32; LANES]; 2];
        for ((input, low), high) in input
            .chunks_exact(LANES)
            .zip(low.chunks_exact(LANES))
            .zip(high.chunks_exact(LANES))
        {
            for lane in 0..LANES {
                sums[0][lane] += input[lane] * low[lane];
                sums[1][lane] += input[lane] * high[lane];
            }
        }
        let [low, high] = sums.map(|sum| sum.iter().sum::<f32>());
        Some(low + (high - low) * mix)
    }
}

/// A sinc under a Blackman window, zero beyond [`ZEROS`].
fn kernel(x: f64) -> f64 {
    use std::f64::consts::PI;
    if x.abs() >= ZEROS {
        return 0.0;
    }
    let sinc = if x == 0.0 {
        1.0
    } else {
        (PI * x).sin() / (PI * x)
    };
    let turn = PI * x / ZEROS;
    sinc * (0.42 + 0.5 * turn.cos() + 0.08 * (2.0 * turn).cos())
}

/// A shelf that makes a voice brighter or darker.
pub(crate) struct Tilt {
    gain: f32,
    pole: f32,
    low: f32,
}

impl Tilt {
    pub(crate) fn new(timbre: Timbre) -> Self {
        #[allow(clippy::cast_precision_loss)]
        let rate = SAMPLE_RATE as f32;
        Self {
            gain: SHELF_GAIN.powf(timbre.tilt),
            pole: 1.0 - (-std::f32::consts::TAU * SHELF / rate).exp(),
            low: 0.0,
        }
    }

    pub(crate) fn apply(&mut self, sample: f32) -> f32 {
        self.low += self.pole * (sample - self.low);
        self.low + self.gain * (sample - self.low)
    }
}

/// Holds silence back until it is known whether it ends an utterance: the engine's own pauses
/// after a sentence last up to a second.
#[derive(Default)]
pub(crate) struct Silence {
    held: Vec<f32>,
}

impl Silence {
    /// Passes sound on, with the silence before it.
    pub(crate) fn push(&mut self, sample: f32, out: &mut Vec<f32>) {
        self.held.push(sample);
        if sample.abs() >= QUIET {
            out.append(&mut self.held);
        }
    }

    /// Ends an utterance with at most `keep` samples of silence.
    pub(crate) fn end(&mut self, keep: usize, out: &mut Vec<f32>) {
        self.held.truncate(keep);
        out.append(&mut self.held);
    }
}

/// Bends peaks instead of cutting them.
pub(crate) fn limit(sample: f32) -> f32 {
    const KNEE: f32 = 0.85;
    let size = sample.abs();
    if size <= KNEE {
        return sample;
    }
    let over = (size - KNEE) / (1.0 - KNEE);
    (KNEE + (1.0 - KNEE) * over.tanh()).copysign(sample)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Timbre = Timbre {
        formants: 1.0,
        pitch: 1.0,
        rate: 1.0,
        tilt: 0.0,
    };

    #[allow(clippy::cast_precision_loss)]
    fn tone(hertz: f32, rate: u32, count: usize) -> Vec<f32> {
        (0..count)
            .map(|n| 0.5 * (std::f32::consts::TAU * hertz * n as f32 / rate as f32).sin())
            .collect()
    }

    #[test]
    fn a_tone_keeps_its_shape_at_every_rate() {
        for rate in [8_000, 16_000, 22_050, 24_000, 44_100, 48_000] {
            let input = tone(440.0, SAMPLE_RATE, 16_000);
            let mut resampler = Resampler::new(PLAIN, rate);
            let mut out = Vec::new();
            for part in input.chunks(333) {
                resampler.push(part, &mut out);
            }
            resampler.finish(&mut out);
            assert!(
                out.len().abs_diff(rate as usize) <= 2,
                "{rate}: {}",
                out.len()
            );
            let expected = tone(440.0, rate, out.len());
            let margin = out.len() / 20;
            let worst = out
                .iter()
                .zip(&expected)
                .skip(margin)
                .take(out.len() - 2 * margin)
                .map(|(a, b)| (a - b).abs())
                .fold(0.0, f32::max);
            assert!(worst < 0.002, "{rate}: off by {worst}");
        }
    }

    #[test]
    fn what_does_not_fit_the_new_band_is_gone() {
        let input = tone(6_000.0, SAMPLE_RATE, 16_000);
        let mut resampler = Resampler::new(PLAIN, 8_000);
        let mut out = Vec::new();
        resampler.push(&input, &mut out);
        let worst = out[200..].iter().map(|s| s.abs()).fold(0.0, f32::max);
        assert!(worst < 0.005, "{worst}");
    }

    #[test]
    fn silence_is_shortened_only_at_the_end() {
        let mut silence = Silence::default();
        let mut out = Vec::new();
        for sample in [0.5, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0] {
            silence.push(sample, &mut out);
        }
        silence.end(1, &mut out);
        assert_eq!(out, [0.5, 0.0, 0.0, 0.5, 0.0]);
    }

    #[test]
    fn the_limiter_is_clean_below_and_bounded_above() {
        assert!((limit(0.5) - 0.5).abs() < f32::EPSILON);
        assert!(limit(3.0) <= 1.0 && limit(-3.0) >= -1.0);
        assert!(limit(0.9) > limit(0.86));
    }
}
