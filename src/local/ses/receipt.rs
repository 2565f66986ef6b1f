//! What is to happen to incoming mail: rule sets, rules and filters, kept in order. No mail comes
//! in here, so none of them is ever acted upon.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Region, listed, one, page, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_SETS: usize = 40;
const MAX_RULES: usize = 200;
const MAX_ACTIONS: usize = 10;
/// The longest name of a rule or a set.
const MAX_NAME: usize = 64;
const MAX_FILTERS: usize = 100;

/// Rules in their order.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct RuleSet {
    created: i64,
    rules: Vec<Value>,
}

impl RuleSet {
    fn place(&self, name: &str) -> Option<usize> {
        self.rules.iter().position(|rule| name_of(rule) == name)
    }

    fn place_or(&self, name: &str) -> Result<usize> {
        self.place(name).ok_or_else(|| {
            ServiceError::client("RuleDoesNotExist", format!("Rule does not exist: {name}"))
        })
    }

    /// Behind the rule of a name, or first.
    fn place_after(&self, after: Option<&str>) -> Result<usize> {
        after.map_or(Ok(0), |after| Ok(self.place_or(after)? + 1))
    }
}

fn name_of(value: &Value) -> &str {
    value
        .get("Name")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn exists(what: &str, name: &str) -> ServiceError {
    ServiceError::client("AlreadyExists", format!("{what} already exists: {name}"))
}

fn too_many(what: &str) -> ServiceError {
    ServiceError::client("LimitExceeded", format!("There are too many {what}."))
}

fn no_set(name: &str) -> ServiceError {
    ServiceError::client(
        "RuleSetDoesNotExist",
        format!("Rule set does not exist: {name}"),
    )
}

fn set<'a>(region: &'a mut Region, name: &str) -> Result<&'a mut RuleSet> {
    region.rule_sets.get_mut(name).ok_or_else(|| no_set(name))
}

fn add(call: &Call<'_>, rules: impl FnOnce(&mut Region) -> Result<Vec<Value>>) -> Result<Output> {
    let name = call.text("RuleSetName").unwrap_or_default();
    if !is_name(name) {
        return Err(super::invalid(format!("Invalid rule set name: {name}")));
    }
    let mut state = call.world.ses();
    let region = state.region(call.region);
    let rules = rules(region)?;
    if region.rule_sets.contains_key(name) {
        return Err(exists("Rule set", name));
    }
    if region.rule_sets.len() >= MAX_SETS {
        return Err(too_many("rule sets"));
    }
    let created = call.world.clock().seconds();
    region
        .rule_sets
        .insert(name.to_owned(), RuleSet { created, rules });
    Ok(Output::default())
}

/// Makes a rule set.
pub(super) fn create_set(call: &Call<'_>) -> Result<Output> {
    add(call, |_| Ok(Vec::new()))
}

/// Makes a rule set of the rules of another.
pub(super) fn clone_set(call: &Call<'_>) -> Result<Output> {
    let original = call.text("OriginalRuleSetName").unwrap_or_default();
    add(call, |region| Ok(set(region, original)?.rules.clone()))
}

/// Forgets a rule set that is not active.
pub(super) fn delete_set(call: &Call<'_>) -> Result<Output> {
    let name = call.text("RuleSetName").unwrap_or_default();
    let mut state = call.world.ses();
    let region = state.region(call.region);
    if region.active_rule_set.as_deref() == Some(name) {
        return Err(ServiceError::client(
            "CannotDelete",
            format!("Cannot delete active rule set: {name}"),
        ));
    }
    region.rule_sets.remove(name);
    Ok(Output::default())
}

/// Lists rule sets.
pub(super) fn list_sets(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let sets = &state.region(call.region).rule_sets;
    let (names, next) = page(call, sets.keys(), "MaxItems", 100);
    let list = names
        .into_iter()
        .filter_map(|name| Some(metadata(name, sets.get(name)?)))
        .collect();
    listed("RuleSets", list, next)
}

fn metadata(name: &str, set: &RuleSet) -> Value {
    json!({"Name": name, "CreatedTimestamp": set.created})
}

fn described(name: &str, set: &RuleSet) -> Output {
    Members::from_iter([
        ("Metadata".to_owned(), metadata(name, set)),
        ("Rules".to_owned(), Value::from(set.rules.clone())),
    ])
    .into()
}

/// Describes a rule set.
pub(super) fn describe_set(call: &Call<'_>) -> Result<Output> {
    let name = call.text("RuleSetName").unwrap_or_default();
    let mut state = call.world.ses();
    Ok(described(name, set(state.region(call.region), name)?))
}

/// Describes the active rule set, if there is one.
pub(super) fn describe_active(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let region = state.region(call.region);
    let active = region.active_rule_set.as_ref();
    Ok(active
        .and_then(|name| Some(described(name, region.rule_sets.get(name)?)))
        .unwrap_or_default())
}

/// Makes a rule set the active one, or none.
pub(super) fn set_active(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let region = state.region(call.region);
    let name = call.text("RuleSetName");
    if let Some(name) = name {
        set(region, name)?;
    }
    region.active_rule_set = name.map(str::to_owned);
    Ok(Output::default())
}

/// Does something to the rules of a set.
fn change<T>(call: &Call<'_>, change: impl FnOnce(&mut RuleSet) -> Result<T>) -> Result<T> {
    let mut state = call.world.ses();
    let name = call.text("RuleSetName").unwrap_or_default();
    change(set(state.region(call.region), name)?)
}

/// A rule with what AWS puts where nothing was said.
fn completed(call: &Call<'_>) -> Value {
    let mut rule = call.input.get("Rule").cloned().unwrap_or_default();
    if let Some(rule) = rule.as_object_mut() {
        for (name, default) in [
            ("Enabled", json!(false)),
            ("TlsPolicy", json!("Optional")),
            ("Actions", json!([])),
            ("ScanEnabled", json!(false)),
        ] {
            rule.entry(name).or_insert(default);
        }
    }
    rule
}

/// Checks a rule: its name, how many actions it has, and the topics that they publish to.
fn check(call: &Call<'_>, rule: &Value) -> Result<()> {
    let name = name_of(rule);
    if !is_name(name) {
        return Err(super::invalid(format!("Invalid rule name: {name}")));
    }
    let actions = rule.get("Actions").and_then(Value::as_array);
    let actions = actions.map(Vec::as_slice).unwrap_or_default();
    if actions.len() > MAX_ACTIONS {
        return Err(too_many("actions in the rule"));
    }
    for action in actions.iter().filter_map(Value::as_object) {
        for settings in action.values() {
            let topic = settings.get("TopicArn").and_then(Value::as_str);
            if let Some(topic) = topic.filter(|topic| !call.world.sns().has_topic(topic)) {
                return Err(ServiceError::client(
                    "InvalidSnsTopic",
                    format!("Invalid SNS topic: {topic}"),
                ));
            }
        }
    }
    Ok(())
}

/// Up to 64 letters, digits, dots, dashes and underscores, a letter or digit at both ends.
fn is_name(name: &str) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = name.as_bytes();
    bytes.len() <= MAX_NAME
        && edge(bytes.first())
        && edge(bytes.last())
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

/// Adds a rule.
pub(super) fn create_rule(call: &Call<'_>) -> Result<Output> {
    let rule = completed(call);
    check(call, &rule)?;
    change(call, |set| {
        if set.place(name_of(&rule)).is_some() {
            return Err(exists("Rule", name_of(&rule)));
        }
        if set.rules.len() >= MAX_RULES {
            return Err(too_many("rules"));
        }
        set.rules.insert(set.place_after(call.text("After"))?, rule);
        Ok(Output::default())
    })
}

/// Changes a rule.
pub(super) fn update_rule(call: &Call<'_>) -> Result<Output> {
    let rule = completed(call);
    check(call, &rule)?;
    change(call, |set| {
        let place = set.place_or(name_of(&rule))?;
        if let Some(old) = set.rules.get_mut(place) {
            *old = rule;
        }
        Ok(Output::default())
    })
}

/// Forgets a rule; one that is not there is as good as forgotten.
pub(super) fn delete_rule(call: &Call<'_>) -> Result<Output> {
    let name = call.text("RuleName").unwrap_or_default();
    change(call, |set| {
        set.rules.retain(|rule| name_of(rule) != name);
        Ok(Output::default())
    })
}

/// Describes a rule.
pub(super) fn describe_rule(call: &Call<'_>) -> Result<Output> {
    let name = call.text("RuleName").unwrap_or_default();
    change(call, |set| {
        one(
            "Rule",
            set.rules
                .get(set.place_or(name)?)
                .cloned()
                .unwrap_or_default(),
        )
    })
}

/// Moves a rule.
pub(super) fn set_position(call: &Call<'_>) -> Result<Output> {
    let name = call.text("RuleName").unwrap_or_default();
    change(call, |set| {
        let after = call.text("After");
        let place = set.place_or(name)?;
        if after == Some(name) {
            return Ok(Output::default());
        }
        set.place_after(after)?;
        let rule = set.rules.remove(place);
        set.rules.insert(set.place_after(after)?, rule);
        Ok(Output::default())
    })
}

/// Puts all rules of a set in another order.
pub(super) fn reorder(call: &Call<'_>) -> Result<Output> {
    let names = texts(&call.input, "RuleNames");
    change(call, |set| {
        let mut ordered = Vec::with_capacity(names.len());
        for name in &names {
            ordered.extend(set.rules.get(set.place_or(name)?).cloned());
        }
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.len() != set.rules.len() || names.len() != sorted.len() {
            return Err(super::invalid(
                "The names must be those of all rules of the set, each once.",
            ));
        }
        set.rules = ordered;
        Ok(Output::default())
    })
}

/// Adds a filter of addresses that mail comes from.
pub(super) fn create_filter(call: &Call<'_>) -> Result<Output> {
    let filter = call.input.get("Filter").cloned().unwrap_or_default();
    let name = name_of(&filter).to_owned();
    let mut state = call.world.ses();
    let filters = &mut state.region(call.region).filters;
    if filters.contains_key(&name) {
        return Err(exists("Filter", &name));
    }
    if filters.len() >= MAX_FILTERS {
        return Err(too_many("filters"));
    }
    filters.insert(name, filter);
    Ok(Output::default())
}

/// Lists filters.
pub(super) fn list_filters(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let filters: Vec<Value> = state
        .region(call.region)
        .filters
        .values()
        .cloned()
        .collect();
    one("Filters", filters)
}

/// Forgets a filter; one that is not there is as good as forgotten.
pub(super) fn delete_filter(call: &Call<'_>) -> Result<Output> {
    let name = call.text("FilterName").unwrap_or_default();
    call.world.ses().region(call.region).filters.remove(name);
    Ok(Output::default())
}
