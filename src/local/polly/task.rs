//! Synthesis tasks: long texts that are spoken in the background, and what became of them. Where
//! the audio is written is for whoever runs a job.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::{Result, ServiceError};
use crate::request::{AS_TASK, Speech, speak};
use crate::store::{Lexicons, Scene};
use crate::validate::Constraints;
use crate::voices::DEFAULT_ENGINE;

const STATUSES: [&str; 4] = ["scheduled", "inProgress", "completed", "failed"];
/// Tasks on one page unless asked otherwise, and at most.
const PAGE: usize = 10;
const MAX_PAGE: usize = 100;
/// The newest tasks are remembered; AWS forgets them after some days.
const REMEMBERED: usize = 10_000;

/// All tasks of one world.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Tasks {
    /// Descriptions by region and number, the number being the order they were started in.
    regions: BTreeMap<String, BTreeMap<u64, Map<String, Value>>>,
    started: u64,
}

/// A task that waits to be run.
pub struct Job {
    /// Its identifier.
    pub id: String,
    /// The region it was started in.
    pub region: String,
    /// The bucket and key to write to.
    pub bucket: String,
    /// The key of the object.
    pub key: String,
    /// The topic to tell when it is done.
    pub topic: Option<String>,
    speech: Speech,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Job")
            .field("id", &self.id)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl Job {
    /// Speaks the text to the end, into `to`.
    ///
    /// # Errors
    /// When the engine fails, or `to` does.
    pub fn run(self, to: &mut dyn Write) -> io::Result<()> {
        for chunk in self.speech.audio {
            to.write_all(&chunk.map_err(io::Error::other)?)?;
        }
        to.flush()
    }
}

impl Tasks {
    /// Answers `StartSpeechSynthesisTask`: the answer, and the job to run. `id` names the task;
    /// `may_write` says whether there can be an object of a key, or which error says why not.
    ///
    /// # Errors
    /// When the service would refuse the request, or there is no such voice or format here.
    pub fn start(
        &mut self,
        params: &Map<String, Value>,
        lexicons: &Lexicons,
        scene: &Scene<'_>,
        id: &str,
        may_write: impl FnOnce(&str) -> std::result::Result<(), &'static str>,
    ) -> Result<(Map<String, Value>, Job)> {
        let mut constraints = Constraints::default();
        let bucket = constraints.required(params, "OutputS3BucketName");
        let prefix = constraints.string(params, "OutputS3KeyPrefix");
        let topic = constraints.string(params, "SnsTopicArn");
        constraints.finish()?;
        if !is_bucket(bucket) {
            return Err(ServiceError::client(
                "InvalidS3BucketException",
                format!("Invalid S3 bucket name: {bucket}"),
            ));
        }
        let prefix = prefix.unwrap_or_default();
        if prefix.len() > 800 || prefix.split('/').any(|part| matches!(part, "." | "..")) {
            return Err(ServiceError::client(
                "InvalidS3KeyException",
                "Invalid S3 key prefix",
            ));
        }
        if let Some(topic) = topic
            && !topic.starts_with("arn:aws")
        {
            return Err(ServiceError::client(
                "InvalidSnsTopicArnException",
                format!("Invalid SNS topic ARN: {topic}"),
            ));
        }
        let speech = speak(params, lexicons, scene.region, AS_TASK)?;
        let format = params.get("OutputFormat").and_then(Value::as_str);
        let ending = match format.unwrap_or_default() {
            "json" => "marks",
            "ogg_vorbis" | "ogg_opus" => "ogg",
            other => other,
        };
        let dot = if prefix.is_empty() { "" } else { "." };
        let key = format!("{prefix}{dot}{id}.{ending}");
        may_write(&key).map_err(|code| {
            ServiceError::client(code, format!("Cannot write {key} to the bucket {bucket}"))
        })?;
        let mut described = Map::from_iter([
            ("TaskId".to_owned(), json!(id)),
            ("TaskStatus".to_owned(), json!("scheduled")),
            (
                "OutputUri".to_owned(),
                json!(format!(
                    "https://s3.{}.amazonaws.com/{bucket}/{key}",
                    scene.region
                )),
            ),
            ("CreationTime".to_owned(), json!(scene.now)),
            (
                "RequestCharacters".to_owned(),
                json!(speech.request_characters),
            ),
            ("Engine".to_owned(), json!(DEFAULT_ENGINE)),
            ("TextType".to_owned(), json!("text")),
        ]);
        for name in [
            "Engine",
            "LanguageCode",
            "LexiconNames",
            "OutputFormat",
            "SampleRate",
            "SnsTopicArn",
            "SpeechMarkTypes",
            "TextType",
            "VoiceId",
        ] {
            if let Some(value) = params.get(name).filter(|value| !value.is_null()) {
                described.insert(name.to_owned(), value.clone());
            }
        }
        let number = self.started;
        self.started += 1;
        let tasks = self.regions.entry(scene.region.to_owned()).or_default();
        if tasks.len() >= REMEMBERED {
            tasks.pop_first();
        }
        tasks.insert(number, described.clone());
        let job = Job {
            id: id.to_owned(),
            region: scene.region.to_owned(),
            bucket: bucket.to_owned(),
            key,
            topic: topic.map(str::to_owned),
            speech,
        };
        let answer = Map::from_iter([("SynthesisTask".to_owned(), Value::Object(described))]);
        Ok((answer, job))
    }

    /// Notes what became of a task: a status, and a reason where it failed.
    pub fn note(&mut self, region: &str, id: &str, status: &str, reason: Option<String>) {
        let tasks = self.regions.get_mut(region);
        if let Some(task) = tasks.and_then(|tasks| {
            tasks
                .values_mut()
                .rev()
                .find(|task| task.get("TaskId").and_then(Value::as_str) == Some(id))
        }) {
            task.insert("TaskStatus".to_owned(), json!(status));
            if let Some(reason) = reason {
                task.insert("TaskStatusReason".to_owned(), json!(reason));
            }
        }
    }

    /// Answers `GetSpeechSynthesisTask`.
    ///
    /// # Errors
    /// When there is no such task.
    pub fn get(
        &self,
        params: &Map<String, Value>,
        scene: &Scene<'_>,
    ) -> Result<Map<String, Value>> {
        let id = params
            .get("TaskId")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        if !(1..=100).contains(&id.len()) || !id.bytes().all(fits) {
            return Err(ServiceError::client(
                "InvalidTaskIdException",
                "Invalid Task ID",
            ));
        }
        self.regions
            .get(scene.region)
            .and_then(|tasks| {
                tasks
                    .values()
                    .rev()
                    .find(|task| task.get("TaskId").and_then(Value::as_str) == Some(id))
            })
            .map(|task| Map::from_iter([("SynthesisTask".to_owned(), json!(task))]))
            .ok_or_else(|| {
                ServiceError::client(
                    "SynthesisTaskNotFoundException",
                    format!("There is no task {id}"),
                )
            })
    }

    /// Answers `ListSpeechSynthesisTasks`, the newest first.
    ///
    /// # Errors
    /// When the token is none that an earlier page gave.
    pub fn list(
        &self,
        params: &Map<String, Value>,
        scene: &Scene<'_>,
    ) -> Result<Map<String, Value>> {
        let mut constraints = Constraints::default();
        let status = constraints.enumeration(params, "Status", &STATUSES);
        let token = constraints.string(params, "NextToken");
        constraints.finish()?;
        let most = params
            .get("MaxResults")
            .and_then(Value::as_u64)
            .and_then(|most| usize::try_from(most).ok())
            .unwrap_or(PAGE)
            .clamp(1, MAX_PAGE);
        let before = match token {
            None => u64::MAX,
            Some(token) => token.parse().map_err(|_| {
                ServiceError::client("InvalidNextTokenException", "The NextToken is invalid.")
            })?,
        };
        let mut rest = self
            .regions
            .get(scene.region)
            .into_iter()
            .flat_map(|tasks| tasks.range(..before).rev())
            .filter(|(_, task)| {
                status.is_none_or(|status| {
                    task.get("TaskStatus").and_then(Value::as_str) == Some(status)
                })
            });
        let page: Vec<(&u64, &Map<String, Value>)> = rest.by_ref().take(most).collect();
        let mut answer = Map::new();
        if rest.next().is_some()
            && let Some((last, _)) = page.last()
        {
            answer.insert("NextToken".to_owned(), json!(last.to_string()));
        }
        let tasks = page.into_iter().map(|(_, task)| json!(task)).collect();
        answer.insert("SynthesisTasks".to_owned(), Value::Array(tasks));
        Ok(answer)
    }

    /// What was under way when the state was kept will not be finished any more.
    pub fn interrupt(&mut self) {
        for task in self.regions.values_mut().flat_map(BTreeMap::values_mut) {
            let status = task.get("TaskStatus").and_then(Value::as_str);
            if matches!(status, Some("scheduled" | "inProgress")) {
                task.insert("TaskStatus".to_owned(), json!("failed"));
                task.insert("TaskStatusReason".to_owned(), json!("Interrupted"));
            }
        }
    }
}

/// `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
fn is_bucket(name: &str) -> bool {
    let end = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.first().is_some_and(end)
        && bytes.last().is_some_and(end)
        && bytes.iter().all(|b| end(b) || matches!(b, b'.' | b'-'))
}
