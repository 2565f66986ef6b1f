//! Delivery policies: how often and how fast web servers are tried. Reads, checks and merges them.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What a policy comes to for one subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct DeliveryPolicy {
    pub(super) retries: Retries,
    pub(super) content_type: String,
    pub(super) receives_per_second: Option<u64>,
}

/// How often to try again, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_field_names, reason = "the policy's own names")]
pub(super) struct Retries {
    min_delay_target: u64,
    max_delay_target: u64,
    num_retries: u64,
    #[serde(default)]
    num_max_delay_retries: u64,
    #[serde(default)]
    num_no_delay_retries: u64,
    #[serde(default)]
    num_min_delay_retries: u64,
    #[serde(default = "linear")]
    backoff_function: String,
}

fn linear() -> String {
    "linear".to_owned()
}

const FUNCTIONS: [&str; 4] = ["linear", "arithmetic", "geometric", "exponential"];
const CONTENT_TYPES: [&str; 12] = [
    "text/plain",
    "application/json",
    "application/xml",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "application/soap+xml",
    "application/xhtml+xml",
    "application/atom+xml",
    "text/css",
    "text/csv",
    "text/html",
    "text/xml",
];
const PLAIN: &str = "text/plain; charset=UTF-8";
const MAX_RETRIES: u64 = 100;
/// No policy may take longer than an hour.
const MAX_SECONDS: u64 = 3600;

impl Default for Retries {
    fn default() -> Self {
        Self {
            min_delay_target: 20,
            max_delay_target: 20,
            num_retries: 3,
            num_max_delay_retries: 0,
            num_no_delay_retries: 0,
            num_min_delay_retries: 0,
            backoff_function: linear(),
        }
    }
}

impl Default for DeliveryPolicy {
    fn default() -> Self {
        Self {
            retries: Retries::default(),
            content_type: PLAIN.to_owned(),
            receives_per_second: None,
        }
    }
}

impl Retries {
    fn check(&self) -> Result<(), String> {
        let among = |name: &str, value: u64, low: u64, high: u64| {
            if (low..=high).contains(&value) {
                return Ok(());
            }
            Err(format!(
                "healthyRetryPolicy.{name} must be between {low} and {high}"
            ))
        };
        among("numRetries", self.num_retries, 0, MAX_RETRIES)?;
        among("maxDelayTarget", self.max_delay_target, 1, MAX_SECONDS)?;
        among(
            "minDelayTarget",
            self.min_delay_target,
            1,
            self.max_delay_target,
        )?;
        for (name, count) in [
            ("numNoDelayRetries", self.num_no_delay_retries),
            ("numMinDelayRetries", self.num_min_delay_retries),
            ("numMaxDelayRetries", self.num_max_delay_retries),
        ] {
            among(name, count, 0, self.num_retries)?;
        }
        let phases =
            self.num_no_delay_retries + self.num_min_delay_retries + self.num_max_delay_retries;
        if phases > self.num_retries {
            return Err(
                "healthyRetryPolicy.numRetries must be greater than or equal to total \
                of numMinDelayRetries, numNoDelayRetries and numMaxDelayRetries"
                    .to_owned(),
            );
        }
        if !FUNCTIONS.contains(&self.backoff_function.as_str()) {
            return Err(format!(
                "healthyRetryPolicy.backoffFunction must be one of: {}",
                FUNCTIONS.join(", ")
            ));
        }
        Ok(())
    }

    /// The waits before each further try: at once, at the least delay, growing, at the greatest.
    pub(super) fn delays(&self) -> Vec<Duration> {
        let growing = self
            .num_retries
            .saturating_sub(self.num_no_delay_retries)
            .saturating_sub(self.num_min_delay_retries)
            .saturating_sub(self.num_max_delay_retries);
        let times = |count: u64, seconds: f64| {
            (0..count.min(MAX_RETRIES)).map(move |_| Duration::from_secs_f64(seconds))
        };
        let (least, most) = (real(self.min_delay_target), real(self.max_delay_target));
        let between = (0..growing.min(MAX_RETRIES)).map(|step| {
            let part = if growing > 1 {
                real(step) / real(growing - 1)
            } else {
                0.0
            };
            let seconds = match self.backoff_function.as_str() {
                "arithmetic" => least + (most - least) * part * (part + 1.0) / 2.0,
                "geometric" => least * (most / least).powf(part),
                "exponential" => least + (most - least) * (4.0_f64.powf(part) - 1.0) / 3.0,
                _ => least + (most - least) * part,
            };
            Duration::from_secs_f64(seconds)
        });
        times(self.num_no_delay_retries, 0.0)
            .chain(times(self.num_min_delay_retries, least))
            .chain(between)
            .chain(times(self.num_max_delay_retries, most))
            .collect()
    }
}

/// Seconds and counts are small.
#[allow(clippy::cast_precision_loss)]
fn real(value: u64) -> f64 {
    value as f64
}

/// The members of a policy of a topic or a subscription, once its JSON is read.
struct Names {
    retries: &'static str,
    throttle: &'static str,
    request: &'static str,
}

const OF_TOPIC: Names = Names {
    retries: "defaultHealthyRetryPolicy",
    throttle: "defaultThrottlePolicy",
    request: "defaultRequestPolicy",
};
const OF_SUBSCRIPTION: Names = Names {
    retries: "healthyRetryPolicy",
    throttle: "throttlePolicy",
    request: "requestPolicy",
};

/// Checks the policy of a topic; the error says what is wrong.
pub(super) fn check_topic(text: &str) -> Result<(), String> {
    let policy = object(text)?;
    let Some(http) = policy.get("http") else {
        return Err("must have http".to_owned());
    };
    let http = http.as_object().ok_or("http must be an object")?;
    overlay(&mut DeliveryPolicy::default(), http, &OF_TOPIC)
}

/// Checks the policy of a subscription; the error says what is wrong.
pub(super) fn check_subscription(text: &str) -> Result<(), String> {
    overlay(
        &mut DeliveryPolicy::default(),
        &object(text)?,
        &OF_SUBSCRIPTION,
    )
}

/// The policy of a topic as it is kept and shown: without what is null, and with whether
/// subscriptions may have their own.
pub(super) fn normal_of_topic(text: &str) -> String {
    let Some(mut http) = object(text)
        .ok()
        .and_then(|mut policy| policy.remove("http"))
        .and_then(|http| match http {
            Value::Object(http) => Some(http),
            _ => None,
        })
    else {
        return text.to_owned();
    };
    http.entry("disableSubscriptionOverrides")
        .or_insert(Value::Bool(false));
    let names = [
        "defaultHealthyRetryPolicy",
        "defaultSicklyRetryPolicy",
        "disableSubscriptionOverrides",
        "defaultThrottlePolicy",
        "defaultRequestPolicy",
    ];
    let http: Map<String, Value> = names
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), kept(http.remove(name)?)?)))
        .collect();
    json!({ "http": http }).to_string()
}

/// The policy of a subscription as it is kept and shown: with each part, null where it is not set.
pub(super) fn normal_of_subscription(text: &str) -> String {
    let Ok(mut policy) = object(text) else {
        return text.to_owned();
    };
    let names = [
        "healthyRetryPolicy",
        "sicklyRetryPolicy",
        "throttlePolicy",
        "requestPolicy",
    ];
    let mut whole: Map<String, Value> = names
        .into_iter()
        .map(|name| (name.to_owned(), policy.remove(name).and_then(kept)))
        .map(|(name, value)| (name, value.unwrap_or_default()))
        .collect();
    let guaranteed = policy.get("guaranteed") == Some(&Value::Bool(true));
    whole.insert("guaranteed".to_owned(), Value::Bool(guaranteed));
    Value::Object(whole).to_string()
}

/// A part of a policy without its nulls, in the order in which AWS writes it; nothing is left of one that is null.
fn kept(part: Value) -> Option<Value> {
    const RETRIES: [&str; 7] = [
        "minDelayTarget",
        "maxDelayTarget",
        "numRetries",
        "numMaxDelayRetries",
        "numNoDelayRetries",
        "numMinDelayRetries",
        "backoffFunction",
    ];
    match part {
        Value::Null => None,
        Value::Object(mut members) => {
            let mut ordered: Map<String, Value> = RETRIES
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), members.remove(name)?)))
                .collect();
            ordered.append(&mut members);
            ordered.retain(|_, value| !value.is_null());
            Some(Value::Object(ordered))
        }
        other => Some(other),
    }
}

fn object(text: &str) -> Result<Map<String, Value>, String> {
    serde_json::from_str(text).map_err(|_| "failed to parse JSON.".to_owned())
}

fn overlay(
    policy: &mut DeliveryPolicy,
    given: &Map<String, Value>,
    names: &Names,
) -> Result<(), String> {
    // What is null is not set.
    let part = |name: &str| given.get(name).cloned().and_then(kept);
    if let Some(retries) = part(names.retries) {
        let retries: Retries = serde_json::from_value(retries)
            .map_err(|error| format!("{}: {error}", names.retries))?;
        retries.check()?;
        policy.retries = retries;
    }
    if let Some(rate) =
        part(names.throttle).and_then(|throttle| throttle.get("maxReceivesPerSecond").cloned())
    {
        let rate = rate.as_u64().filter(|rate| *rate > 0);
        policy.receives_per_second =
            Some(rate.ok_or("throttlePolicy.maxReceivesPerSecond must be 1 or greater")?);
    }
    if let Some(kind) =
        part(names.request).and_then(|request| request.get("headerContentType").cloned())
    {
        let kind = kind.as_str().unwrap_or_default();
        let base = kind.split(';').next().unwrap_or_default().trim();
        if !CONTENT_TYPES.contains(&base) || kind.contains(['\r', '\n']) {
            return Err(format!("headerContentType: Invalid value [{kind}]"));
        }
        kind.clone_into(&mut policy.content_type);
    }
    Ok(())
}

/// What the policies of a topic and a subscription come to.
pub(super) fn effective(topic: Option<&str>, subscription: Option<&str>) -> DeliveryPolicy {
    let mut policy = DeliveryPolicy::default();
    let topic = topic.and_then(|text| object(text).ok());
    let http = topic
        .as_ref()
        .and_then(|topic| topic.get("http")?.as_object());
    // Both were checked when they were set.
    let mut overridable = true;
    if let Some(http) = http {
        let _ = overlay(&mut policy, http, &OF_TOPIC);
        overridable = http.get("disableSubscriptionOverrides") != Some(&Value::Bool(true));
    }
    if let Some(given) = subscription.and_then(|text| object(text).ok())
        && overridable
    {
        let _ = overlay(&mut policy, &given, &OF_SUBSCRIPTION);
    }
    policy
}

/// The effective policy as a topic shows it.
pub(super) fn shown_by_topic(topic: Option<&str>) -> String {
    let policy = effective(topic, None);
    let disabled = topic.and_then(|text| object(text).ok()).and_then(|topic| {
        topic
            .get("http")?
            .get("disableSubscriptionOverrides")?
            .as_bool()
    });
    let mut http = json!({
        "defaultHealthyRetryPolicy": policy.retries,
        "disableSubscriptionOverrides": disabled.unwrap_or(false),
        "defaultRequestPolicy": {"headerContentType": policy.content_type},
    });
    if let (Some(rate), Some(http)) = (policy.receives_per_second, http.as_object_mut()) {
        http.insert(
            "defaultThrottlePolicy".to_owned(),
            json!({"maxReceivesPerSecond": rate}),
        );
    }
    json!({"http": http}).to_string()
}

/// The effective policy as a subscription shows it.
pub(super) fn shown_by_subscription(topic: Option<&str>, subscription: Option<&str>) -> String {
    let policy = effective(topic, subscription);
    let throttle = policy
        .receives_per_second
        .map(|rate| json!({"maxReceivesPerSecond": rate}));
    json!({
        "healthyRetryPolicy": policy.retries,
        "sicklyRetryPolicy": null,
        "throttlePolicy": throttle,
        "requestPolicy": {"headerContentType": policy.content_type},
        "guaranteed": false,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(policy: &str) -> Vec<u64> {
        let policy = effective(None, Some(policy));
        policy
            .retries
            .delays()
            .iter()
            .map(Duration::as_secs)
            .collect()
    }

    #[test]
    fn the_waits_go_through_four_phases() {
        assert_eq!(seconds("{}"), [20, 20, 20]);
        assert_eq!(
            seconds(
                r#"{"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 60,
                "numRetries": 9, "numNoDelayRetries": 2, "numMinDelayRetries": 2,
                "numMaxDelayRetries": 2, "backoffFunction": "linear"}}"#
            ),
            [0, 0, 1, 1, 1, 30, 60, 60, 60]
        );
        for function in FUNCTIONS {
            let policy = format!(
                r#"{{"healthyRetryPolicy": {{"minDelayTarget": 2, "maxDelayTarget": 128,
                "numRetries": 7, "backoffFunction": "{function}"}}}}"#
            );
            check_subscription(&policy).unwrap();
            let seconds = seconds(&policy);
            assert_eq!((seconds[0], seconds[6]), (2, 128), "{function}");
            assert!(seconds.is_sorted(), "{function}: {seconds:?}");
        }
    }

    #[test]
    fn what_is_no_policy() {
        for (policy, part) in [
            ("nope", "failed to parse JSON"),
            ("[]", "failed to parse JSON"),
            (
                r#"{"healthyRetryPolicy": {"numRetries": 3}}"#,
                "minDelayTarget",
            ),
            (
                r#"{"healthyRetryPolicy": {"minDelayTarget": 9, "maxDelayTarget": 5, "numRetries": 3}}"#,
                "minDelayTarget must be between",
            ),
            (
                r#"{"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 5, "numRetries": 101}}"#,
                "numRetries must be between",
            ),
            (
                r#"{"throttlePolicy": {"maxReceivesPerSecond": 0}}"#,
                "maxReceivesPerSecond",
            ),
            (
                r#"{"requestPolicy": {"headerContentType": "image/png"}}"#,
                "headerContentType",
            ),
        ] {
            let error = check_subscription(policy).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
        assert!(check_topic("{}").is_err());
    }

    #[test]
    fn a_topic_can_forbid_overrides() {
        let own = r#"{"requestPolicy": {"headerContentType": "text/csv"}}"#;
        let topic = r#"{"http": {"disableSubscriptionOverrides": true}}"#;
        assert_eq!(effective(Some(topic), Some(own)).content_type, PLAIN);
        assert_eq!(effective(None, Some(own)).content_type, "text/csv");
    }
}
