//! Neural networks: their weights, loading on first use, and the threads that
//! run them. What goes in and what comes out means nothing here.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rten::{
    LoadError, Model, ModelOptions, NodeId, RunOptions, ShapeInferenceMode, ThreadPool, op_registry,
};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use crate::error::{Result, ServiceError};
use crate::gate::Gate;
use crate::models;

/// More threads than this gain nothing on networks of this size.
const MOST_THREADS: usize = 4;
/// Values that go into networks at the same time: what they take while they run is a multiple of it. The threads are
/// busy with less.
const MOST_VALUES: usize = 3 * 1_500_000;

/// A network: part of this library, or a file of the larger models.
pub(crate) struct Network {
    weights: Weights,
    loaded: OnceLock<Loaded>,
    loading: Mutex<()>,
}

enum Weights {
    BuiltIn(&'static [u8]),
    Larger(&'static str),
}

struct Loaded {
    model: Model,
    input: NodeId,
    outputs: Vec<NodeId>,
}

macro_rules! networks {
    ($($name:ident = $file:literal;)*) => {$(
        pub(crate) static $name: Network =
            Network::new(Weights::BuiltIn(include_bytes!(concat!("weights/", $file))));
    )*};
}

networks! {
    FACE_DETECTOR = "face-detector.onnx";
    FACE_LANDMARKS = "face-landmarks.onnx";
    FACE_EXPRESSION = "face-expression.onnx";
    FACE_AGE_GENDER = "face-age-gender.onnx";
    CLASSIFIER = "classifier.onnx";
}

pub(crate) static FACE_FINDER: Network = Network::new(Weights::Larger("face-finder.onnx"));
pub(crate) static FACE_EMBEDDING: Network = Network::new(Weights::Larger("face-embedding.onnx"));
pub(crate) static OBJECTS: Network = Network::new(Weights::Larger("objects.onnx"));
pub(crate) static TEXT_FINDER: Network = Network::new(Weights::Larger("text-finder.onnx"));
pub(crate) static TEXT_READER: Network = Network::new(Weights::Larger("text-reader.onnx"));

impl Network {
    const fn new(weights: Weights) -> Self {
        Self {
            weights,
            loaded: OnceLock::new(),
            loading: Mutex::new(()),
        }
    }

    /// Run on one batch of images, channels first; one tensor for each output.
    pub(crate) fn run(&self, images: NdTensor<f32, 4>) -> Result<Vec<Tensor<f32>>> {
        let loaded = self.ready()?;
        let runner = runner();
        let _share = runner.gate.enter(images.len());
        let options = RunOptions::default().with_thread_pool(Some(Arc::clone(&runner.threads)));
        loaded
            .model
            .run(
                vec![(loaded.input, images.into())],
                &loaded.outputs,
                Some(options),
            )
            .map_err(|_| ServiceError::internal())?
            .into_iter()
            .map(|value| value.try_into().map_err(|_| ServiceError::internal()))
            .collect()
    }

    /// Whether it can run: what is built in always can.
    pub(crate) fn is_there(&self) -> bool {
        self.ready().is_ok()
    }

    /// Refuses what it is needed for, if it cannot.
    pub(crate) fn check(&self) -> Result<()> {
        self.ready().map(|_| ())
    }

    /// The network, loaded by the first who asks. One that is not installed is
    /// looked for again, since it may be by the next call.
    fn ready(&self) -> Result<&Loaded> {
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let _turn = self.loading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let loaded = match self.weights {
            Weights::BuiltIn(weights) => load(|options| options.load_static_slice(weights)),
            Weights::Larger(name) => {
                let weights = models::read(name).ok_or_else(ServiceError::models_missing)?;
                load(|options| options.load(weights))
            }
        };
        let loaded = loaded.ok_or_else(ServiceError::internal)?;
        Ok(self.loaded.get_or_init(|| loaded))
    }
}

fn load(
    read: impl FnOnce(&ModelOptions) -> std::result::Result<Model, LoadError>,
) -> Option<Loaded> {
    // The graphs are already folded. Optimizing would hold the weights as
    // floats for good, and start threads that a forked child does not have.
    let mut options = ModelOptions::with_ops(op_registry!(
        Add,
        AveragePool,
        Clip,
        Concat,
        Conv,
        ConvTranspose,
        DequantizeLinear,
        Div,
        Erf,
        Flatten,
        Gemm,
        GlobalAveragePool,
        HardSigmoid,
        LeakyRelu,
        MatMul,
        MaxPool,
        Mul,
        Pad,
        Pow,
        ReduceMean,
        Relu,
        Reshape,
        Resize,
        Shape,
        Sigmoid,
        Slice,
        Softmax,
        Sqrt,
        Squeeze,
        Sub,
        Transpose,
        Unsqueeze,
        BatchNormalization
    ));
    options
        .enable_optimization(false)
        .shape_inference(ShapeInferenceMode::Off);
    let model = read(&options).ok()?;
    let input = *model.input_ids().first()?;
    let outputs = model.output_ids().to_vec();
    Some(Loaded {
        model,
        input,
        outputs,
    })
}

/// What runs the networks of a process.
struct Runner {
    threads: Arc<ThreadPool>,
    gate: Gate,
}

/// That of this process: a forked child has its own.
fn runner() -> Arc<Runner> {
    static RUNNER: Mutex<Option<(u32, Arc<Runner>)>> = Mutex::new(None);
    let process = std::process::id();
    let mut slot = RUNNER.lock().unwrap_or_else(PoisonError::into_inner);
    match &*slot {
        Some((owner, runner)) if *owner == process => Arc::clone(runner),
        _ => {
            let count = std::thread::available_parallelism().map_or(1, usize::from);
            let runner = Arc::new(Runner {
                threads: Arc::new(ThreadPool::with_num_threads(count.min(MOST_THREADS))),
                gate: Gate::new(MOST_VALUES),
            });
            // The parent's threads do not exist here, so nothing may wait for them.
            std::mem::forget(slot.replace((process, Arc::clone(&runner))));
            runner
        }
    }
}

/// Probabilities from logits.
pub(crate) fn softmax(logits: &[f32]) -> Vec<f32> {
    let peak = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers: Vec<f32> = logits.iter().map(|logit| (logit - peak).exp()).collect();
    let sum: f32 = powers.iter().sum();
    powers.iter().map(|power| power / sum).collect()
}

/// A probability from one logit.
pub(crate) fn sigmoid(logit: f32) -> f32 {
    1.0 / (1.0 + (-logit).exp())
}

/// The rows of a two-dimensional output.
pub(crate) fn rows(output: &Tensor<f32>, width: usize) -> Vec<Vec<f32>> {
    output
        .to_vec()
        .chunks_exact(width)
        .map(<[f32]>::to_vec)
        .collect()
}

#[cfg(test)]
mod tests {
    use rten_tensor::prelude::*;

    use super::{CLASSIFIER, FACE_AGE_GENDER, FACE_DETECTOR, FACE_EXPRESSION, FACE_LANDMARKS};
    use crate::photo::{Normalization, batch};

    const FACE: [f32; 3] = [122.782, 117.001, 104.298];

    /// The pattern that `tools/weights/reference.*` shows to the original networks.
    fn pattern(side: usize, mean: [f32; 3], scale: f32) -> rten_tensor::NdTensor<f32, 4> {
        let value = |i: usize| ((i * 7919 + i / 97 * 31) % 256) as f32;
        let sample = (0..side * side * 3).map(value).collect();
        batch(&[sample], side, side, &Normalization { mean, scale })
    }

    fn assert_close(found: &rten_tensor::Tensor<f32>, expected: &[f32], tolerance: f32) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            let gap = (found - expected).abs();
            assert!(
                gap <= tolerance * expected.abs().max(1.0),
                "{found} is not {expected}"
            );
        }
    }

    fn golden(text: &str, name: &str) -> Vec<f32> {
        let all: serde_json::Value = serde_json::from_str(text).unwrap();
        let values = if name.is_empty() { &all } else { &all[name] };
        values
            .as_array()
            .unwrap()
            .iter()
            .map(|v| v.as_f64().unwrap() as f32)
            .collect()
    }

    #[test]
    fn face_networks_answer_as_the_originals() {
        let expected = |name| golden(include_str!("tests/golden/face-api.json"), name);
        let grid = FACE_DETECTOR
            .run(pattern(160, [117.001, 114.697, 97.404], 255.0))
            .unwrap();
        assert_close(&grid[0], &expected("grid"), 1e-4);
        let points = FACE_LANDMARKS.run(pattern(112, FACE, 255.0)).unwrap();
        assert_close(&points[0], &expected("points"), 1e-5);
        let expressions = FACE_EXPRESSION.run(pattern(112, FACE, 255.0)).unwrap();
        assert_close(&expressions[0], &expected("expressions"), 1e-4);
        let person = FACE_AGE_GENDER.run(pattern(112, FACE, 255.0)).unwrap();
        assert_close(&person[0], &expected("age"), 1e-4);
        assert_close(&person[1], &expected("gender"), 1e-4);
    }

    #[test]
    fn the_classifier_loses_little_by_quantization() {
        let expected = golden(include_str!("tests/golden/classifier.json"), "");
        let logits = CLASSIFIER.run(pattern(224, [127.0; 3], 128.0)).unwrap()[0].to_vec();
        assert_eq!(logits.len(), expected.len());
        let (mut product, mut own, mut original, mut gap) = (0.0, 0.0, 0.0, 0.0f32);
        for (a, b) in logits.iter().zip(&expected) {
            product += a * b;
            own += a * a;
            original += b * b;
            gap = gap.max((a - b).abs());
        }
        let likeness = product / (own * original).sqrt();
        assert!(
            likeness > 0.99 && gap < 0.8,
            "likeness {likeness}, gap {gap}"
        );
    }
}
