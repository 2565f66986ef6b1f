//! Polly: which operations there are, what it remembers, and the way to the engine and back.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use ferroboto_local_polly as polly;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::s3::ObjectWriter;
use crate::services::{self, Call, Handler};
use crate::world::{ACCOUNT_ID, World};

/// What Polly remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    pub(crate) lexicons: polly::Lexicons,
    tasks: Shared,
}

/// Tasks, which the threads that do them change as well.
#[derive(Debug, Clone, Default)]
struct Shared(Arc<Mutex<polly::Tasks>>);

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut polly::Tasks) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Serialize for Shared {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.with(|tasks| tasks.serialize(serializer))
    }
}

impl<'de> Deserialize<'de> for Shared {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let mut tasks = polly::Tasks::deserialize(deserializer)?;
        // Whoever was at work on them is gone.
        tasks.interrupt();
        Ok(Self(Arc::new(Mutex::new(tasks))))
    }
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DescribeVoices" => |call| Ok(polly::describe_voices(&call.input)?.into()),
        "SynthesizeSpeech" => synthesize_speech,
        "PutLexicon" => |call| {
            let mut state = call.world.polly();
            state.lexicons.put(&call.input, &scene(call))?;
            Ok(Members::new().into())
        },
        "GetLexicon" => |call| {
            let state = call.world.polly();
            Ok(state.lexicons.get(&call.input, &scene(call))?.into())
        },
        "DeleteLexicon" => |call| {
            let mut state = call.world.polly();
            state.lexicons.delete(&call.input, &scene(call))?;
            Ok(Members::new().into())
        },
        "ListLexicons" => |call| {
            let state = call.world.polly();
            Ok(state.lexicons.list(&call.input, &scene(call))?.into())
        },
        "TagResource" => |call| {
            let mut state = call.world.polly();
            state.lexicons.tag(&call.input, &scene(call))?;
            Ok(Members::new().into())
        },
        "UntagResource" => |call| {
            let mut state = call.world.polly();
            state.lexicons.untag(&call.input, &scene(call))?;
            Ok(Members::new().into())
        },
        "ListTagsForResource" => |call| {
            let mut state = call.world.polly();
            Ok(state.lexicons.tags(&call.input, &scene(call))?.into())
        },
        "StartSpeechSynthesisTask" => start_task,
        "GetSpeechSynthesisTask" => |call| {
            let tasks = call.world.polly().tasks.clone();
            Ok(tasks
                .with(|tasks| tasks.get(&call.input, &scene(call)))?
                .into())
        },
        "ListSpeechSynthesisTasks" => |call| {
            let tasks = call.world.polly().tasks.clone();
            Ok(tasks
                .with(|tasks| tasks.list(&call.input, &scene(call)))?
                .into())
        },
        _ => return None,
    })
}

fn scene<'a>(call: &Call<'a>) -> polly::Scene<'a> {
    let (seconds, millis) = call.world.clock().now();
    polly::Scene {
        region: call.region,
        account: ACCOUNT_ID,
        #[allow(clippy::cast_precision_loss)]
        now: seconds as f64 + f64::from(millis) / 1_000.0,
    }
}

fn start_task(call: &Call<'_>) -> Result<Output> {
    let scene = scene(call);
    let (lexicons, tasks) = {
        let state = call.world.polly();
        (state.lexicons.clone(), state.tasks.clone())
    };
    let id = Uuid::new_v4().to_string();
    let bucket = call.text("OutputS3BucketName").unwrap_or_default();
    let (answer, job) = tasks.with(|tasks| {
        tasks.start(&call.input, &lexicons, &scene, &id, |key| {
            match call.world.can_hold(bucket, key) {
                None => Err("InvalidS3BucketException"),
                Some(true) => Ok(()),
                Some(false) => Err("InvalidS3KeyException"),
            }
        })
    })?;
    let kind = content_type(&job.key);
    let writer = call.world.write_object(&job.bucket, &job.key, kind);
    let world = World::shared(call.world);
    let spawned = std::thread::Builder::new()
        .name("polly-task".to_owned())
        .spawn(move || {
            let (region, id, topic) = (job.region.clone(), job.id.clone(), job.topic.clone());
            let note = |status: &str, reason: Option<String>| {
                tasks.with(|tasks| tasks.note(&region, &id, status, reason));
            };
            note("inProgress", None);
            match write(job, writer, world.as_deref()) {
                Ok(()) => note("completed", None),
                Err(error) => note("failed", Some(error.to_string())),
            }
            if let (Some(topic), Some(world)) = (topic, world) {
                tell(&world, &tasks, &region, &id, &topic);
            }
        });
    if spawned.is_err() {
        return Err(ServiceError::internal());
    }
    Ok(answer.into())
}

/// The type of an object by the ending that its task gave it.
fn content_type(key: &str) -> &'static str {
    match key.rsplit('.').next() {
        Some("mp3") => "audio/mpeg",
        Some("ogg") => "audio/ogg",
        Some("pcm") => "audio/pcm",
        _ => "application/x-json-stream",
    }
}

/// Speaks a job into an object, which is there once it is whole.
fn write(
    job: polly::Job,
    writer: io::Result<ObjectWriter>,
    world: Option<&World>,
) -> io::Result<()> {
    let mut writer = writer?;
    job.run(&mut writer)?;
    writer.finish(world)
}

/// Publishes what became of a task to its topic, as any program would.
fn tell(world: &World, tasks: &Shared, region: &str, id: &str, topic: &str) {
    let scene = polly::Scene {
        region,
        account: ACCOUNT_ID,
        now: 0.0,
    };
    let asked = Map::from_iter([("TaskId".to_owned(), json!(id))]);
    let Ok(answer) = tasks.with(|tasks| tasks.get(&asked, &scene)) else {
        return;
    };
    let task = answer.get("SynthesisTask").and_then(Value::as_object);
    let message: Map<String, Value> = task
        .into_iter()
        .flatten()
        .map(|(name, value)| {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_ascii_lowercase());
            let value = match (name.as_str(), value.as_str()) {
                ("TaskStatus", Some(status)) => json!(status.to_uppercase()),
                _ => value.clone(),
            };
            (first.into_iter().chain(letters).collect(), value)
        })
        .collect();
    let message = Value::Object(message).to_string();
    services::announce(world, region, topic, None, message);
}

fn synthesize_speech(call: &Call<'_>) -> Result<Output> {
    let mut speech = {
        let state = call.world.polly();
        polly::synthesize_speech(&call.input, &state.lexicons, call.region)?
    };
    // An engine that fails at once is refused with a status.
    let first = speech.audio.next().transpose()?;
    let members = Members::from_iter([
        ("ContentType".to_owned(), Value::from(speech.content_type)),
        (
            "RequestCharacters".to_owned(),
            Value::from(speech.request_characters),
        ),
    ]);
    Ok(Output {
        members,
        stream: Some(chunks(first, speech.audio)),
        status: None,
    })
}

/// A stream that fails ends with the failure: its status went out long ago.
fn chunks(first: Option<Bytes>, rest: polly::Audio) -> Body {
    let audio = first.map(Ok).into_iter().chain(rest);
    Body::chunks(audio.map(|chunk| chunk.map_err(io::Error::other)))
}

impl From<polly::ServiceError> for ServiceError {
    fn from(error: polly::ServiceError) -> Self {
        Self::new(error.code, error.status, error.message)
    }
}
