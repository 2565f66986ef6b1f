//! Identities: addresses and domains that may be sent from, and what is set for them. Nobody has
//! to click a link or write a DNS record here, so each is verified at once.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Region, address, flag, invalid, listed, one, page, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_POLICIES: usize = 20;

/// An identity and its settings.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Identity {
    dkim: bool,
    mail_from: Option<(String, String)>,
    forwarding: bool,
    topics: BTreeMap<String, String>,
    headers: BTreeMap<String, bool>,
    policies: BTreeMap<String, String>,
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            dkim: false,
            mail_from: None,
            forwarding: true,
            topics: BTreeMap::new(),
            headers: BTreeMap::new(),
            policies: BTreeMap::new(),
        }
    }
}

impl Identity {
    /// The topic that hears of a kind of notices.
    pub(super) fn topic(&self, kind: &str) -> Option<&str> {
        self.topics.get(kind).map(String::as_str)
    }

    /// Whether notices of a kind show the headers of the mail.
    pub(super) fn wants_headers(&self, kind: &str) -> bool {
        self.headers.get(kind).copied().unwrap_or(false)
    }

    /// Whether the sender hears of bounces and complaints by mail.
    pub(super) fn forwards(&self) -> bool {
        self.forwarding
    }
}

impl Region {
    /// The identity that an address is sent from: its own, or a domain's.
    pub(super) fn identity(&self, from: &str) -> Option<&Identity> {
        let key = key_of(from);
        let own = self.identities.get(&key);
        own.or_else(|| address::domains(&key).find_map(|domain| self.identities.get(domain)))
    }

    /// Lets an address be sent from.
    pub(super) fn take_for_verified(&mut self, address: &str) {
        self.identities.entry(key_of(address)).or_default();
    }

    /// Whether mail may be sent from an address: it is verified, or a domain of it is.
    pub(super) fn may_send(&self, from: &str) -> bool {
        self.identity(from).is_some()
    }
}

/// Domains in lower case; of an address, its domain.
fn key_of(identity: &str) -> String {
    match identity.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain.to_ascii_lowercase()),
        None => identity.to_ascii_lowercase(),
    }
}

/// A token that is the same each time for the same identity.
fn token(region: &str, identity: &str, number: u8) -> String {
    let digest = Sha256::digest(format!("{region} {identity} {number}"));
    digest.iter().take(16).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Takes an address for verified.
pub(super) fn verify_email(call: &Call<'_>) -> Result<Output> {
    let given = call.text("EmailAddress").unwrap_or_default();
    let bare =
        address::bare(given).map_err(|_| invalid(format!("Invalid email address<{given}>.")))?;
    let mut state = call.world.ses();
    let identities = &mut state.region(call.region).identities;
    identities.entry(key_of(bare)).or_default();
    Ok(Output::default())
}

/// Takes a domain for verified.
pub(super) fn verify_domain(call: &Call<'_>) -> Result<Output> {
    let domain = domain(call)?;
    let token = token(call.region, &domain, 0);
    let mut state = call.world.ses();
    state
        .region(call.region)
        .identities
        .entry(domain)
        .or_default();
    one("VerificationToken", token)
}

fn domain(call: &Call<'_>) -> Result<String> {
    let domain = call.text("Domain").unwrap_or_default();
    if address::is_domain(domain) {
        Ok(domain.to_ascii_lowercase())
    } else {
        Err(invalid(format!("Invalid domain name {domain}.")))
    }
}

/// Takes a domain for verified, and gives the names of its keys.
pub(super) fn verify_domain_dkim(call: &Call<'_>) -> Result<Output> {
    let domain = domain(call)?;
    let tokens = dkim_tokens(call.region, &domain);
    let mut state = call.world.ses();
    let identity = state
        .region(call.region)
        .identities
        .entry(domain)
        .or_default();
    identity.dkim = true;
    one("DkimTokens", tokens)
}

fn dkim_tokens(region: &str, domain: &str) -> Vec<String> {
    (1..=3)
        .map(|number| token(region, domain, number))
        .collect()
}

/// Lists identities of a kind, or all.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let wanted = call.text("IdentityType");
    let mut state = call.world.ses();
    let names = state
        .region(call.region)
        .identities
        .keys()
        .filter(|name| match wanted {
            Some("Domain") => !name.contains('@'),
            Some(_) => name.contains('@'),
            None => true,
        });
    let (names, next) = page(call, names, "MaxItems", 1000);
    let list = names.into_iter().cloned().map(Value::from).collect();
    listed("Identities", list, next)
}

/// Lists the addresses among the identities.
pub(super) fn list_addresses(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let names = state.region(call.region).identities.keys();
    let addresses: Vec<&str> = names
        .map(String::as_str)
        .filter(|name| name.contains('@'))
        .collect();
    one("VerifiedEmailAddresses", addresses)
}

/// Forgets an identity; one that is not there is as good as forgotten.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Identity").or_else(|| call.text("EmailAddress"));
    let mut state = call.world.ses();
    let identities = &mut state.region(call.region).identities;
    identities.remove(&key_of(name.unwrap_or_default()));
    Ok(Output::default())
}

/// An answer with an entry for each identity that is asked for, as far as it is there.
fn described(
    call: &Call<'_>,
    name: &str,
    describe: impl Fn(&str, &Identity) -> Option<Value>,
) -> Result<Output> {
    let mut state = call.world.ses();
    let region = state.region(call.region);
    let entries: Members = texts(&call.input, "Identities")
        .into_iter()
        .filter_map(|asked| {
            let key = key_of(asked);
            let value = describe(&key, region.identities.get(&key)?)?;
            Some((asked.to_owned(), value))
        })
        .collect();
    one(name, entries)
}

/// Tells which identities are verified.
pub(super) fn get_verification(call: &Call<'_>) -> Result<Output> {
    described(call, "VerificationAttributes", |key, _| {
        let mut told = json!({"VerificationStatus": "Success"});
        if !key.contains('@') {
            told["VerificationToken"] = token(call.region, key, 0).into();
        }
        Some(told)
    })
}

/// Tells how identities sign with DKIM.
pub(super) fn get_dkim(call: &Call<'_>) -> Result<Output> {
    described(call, "DkimAttributes", |key, identity| {
        let status = if identity.dkim {
            "Success"
        } else {
            "NotStarted"
        };
        let mut told = json!({"DkimEnabled": identity.dkim, "DkimVerificationStatus": status});
        if identity.dkim && !key.contains('@') {
            told["DkimTokens"] = dkim_tokens(call.region, key).into();
        }
        Some(told)
    })
}

/// Tells the domains that bounces go to.
pub(super) fn get_mail_from(call: &Call<'_>) -> Result<Output> {
    described(call, "MailFromDomainAttributes", |_, identity| {
        let (domain, behavior) = identity.mail_from.as_ref()?;
        Some(json!({
            "MailFromDomain": domain,
            "MailFromDomainStatus": "Success",
            "BehaviorOnMXFailure": behavior,
        }))
    })
}

/// Tells where notifications go.
pub(super) fn get_notifications(call: &Call<'_>) -> Result<Output> {
    described(call, "NotificationAttributes", |_, identity| {
        let mut told = Members::new();
        for kind in ["Bounce", "Complaint", "Delivery"] {
            if let Some(topic) = identity.topics.get(kind) {
                told.insert(format!("{kind}Topic"), Value::from(topic.as_str()));
            }
            let headers = identity.headers.get(kind).copied().unwrap_or(false);
            told.insert(
                format!("HeadersIn{kind}NotificationsEnabled"),
                headers.into(),
            );
        }
        told.insert("ForwardingEnabled".to_owned(), identity.forwarding.into());
        Some(told.into())
    })
}

/// Changes an identity that is there.
fn change<T>(call: &Call<'_>, change: impl FnOnce(&mut Identity) -> Result<T>) -> Result<T> {
    let name = call.text("Identity").unwrap_or_default();
    let mut state = call.world.ses();
    let identities = &mut state.region(call.region).identities;
    let identity = identities
        .get_mut(&key_of(name))
        .ok_or_else(|| invalid(format!("Identity {name} does not exist.")))?;
    change(identity)
}

/// Turns DKIM on or off.
pub(super) fn set_dkim(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        identity.dkim = flag(call, "DkimEnabled");
        Ok(Output::default())
    })
}

/// Turns the forwarding of bounces on or off; without it a topic has to hear of them.
pub(super) fn set_forwarding(call: &Call<'_>) -> Result<Output> {
    let enabled = flag(call, "ForwardingEnabled");
    change(call, |identity| {
        let heard = ["Bounce", "Complaint"]
            .iter()
            .all(|kind| identity.topics.contains_key(*kind));
        if !enabled && !heard {
            return Err(invalid(
                "Feedback forwarding can only be disabled when both bounce and complaint topics are set.",
            ));
        }
        identity.forwarding = enabled;
        Ok(Output::default())
    })
}

/// Puts the headers of mail into notifications, or leaves them out.
pub(super) fn set_headers(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        let kind = call.text("NotificationType").unwrap_or_default().to_owned();
        identity.headers.insert(kind, flag(call, "Enabled"));
        Ok(Output::default())
    })
}

/// Says which topic hears of bounces, complaints or deliveries.
pub(super) fn set_topic(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        let kind = call.text("NotificationType").unwrap_or_default();
        match call.text("SnsTopic").filter(|topic| !topic.is_empty()) {
            Some(topic) if !topic.starts_with("arn:") => {
                return Err(invalid(format!("Invalid topic ARN: {topic}")));
            }
            Some(topic) => identity.topics.insert(kind.to_owned(), topic.to_owned()),
            None => identity.topics.remove(kind),
        };
        Ok(Output::default())
    })
}

/// Says which domain bounces go to: one below the identity's.
pub(super) fn set_mail_from(call: &Call<'_>) -> Result<Output> {
    let behavior = call
        .text("BehaviorOnMXFailure")
        .unwrap_or("UseDefaultValue")
        .to_owned();
    let name = key_of(call.text("Identity").unwrap_or_default());
    let parent = name
        .rsplit_once('@')
        .map_or(name.as_str(), |(_, domain)| domain);
    change(call, |identity| {
        identity.mail_from = match call
            .text("MailFromDomain")
            .filter(|domain| !domain.is_empty())
        {
            None => None,
            Some(domain)
                if address::is_domain(domain)
                    && domain.to_ascii_lowercase().ends_with(&format!(".{parent}")) =>
            {
                Some((domain.to_owned(), behavior))
            }
            Some(domain) => {
                return Err(invalid(format!(
                    "Provided MAIL-FROM domain <{domain}> is not subdomain of the domain of the identity <{parent}>."
                )));
            }
        };
        Ok(Output::default())
    })
}

/// Keeps a policy. It is shown and not enforced: all belongs to one account.
pub(super) fn put_policy(call: &Call<'_>) -> Result<Output> {
    let (name, policy) = (
        call.text("PolicyName").unwrap_or_default(),
        call.text("Policy").unwrap_or_default(),
    );
    if !serde_json::from_str::<Value>(policy).is_ok_and(|policy| policy.is_object()) {
        return Err(ServiceError::client(
            "InvalidPolicy",
            "The policy is not valid JSON.",
        ));
    }
    change(call, |identity| {
        if !identity.policies.contains_key(name) && identity.policies.len() >= MAX_POLICIES {
            return Err(ServiceError::client(
                "LimitExceeded",
                "An identity has 20 policies at most.",
            ));
        }
        identity.policies.insert(name.to_owned(), policy.to_owned());
        Ok(Output::default())
    })
}

/// Gives policies by their names.
pub(super) fn get_policies(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        let policies: Members = texts(&call.input, "PolicyNames")
            .into_iter()
            .filter_map(|name| {
                Some((
                    name.to_owned(),
                    Value::from(identity.policies.get(name)?.as_str()),
                ))
            })
            .collect();
        one("Policies", policies)
    })
}

/// Lists the names of policies.
pub(super) fn list_policies(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        let names: Vec<&str> = identity.policies.keys().map(String::as_str).collect();
        one("PolicyNames", names)
    })
}

/// Forgets a policy.
pub(super) fn delete_policy(call: &Call<'_>) -> Result<Output> {
    change(call, |identity| {
        identity
            .policies
            .remove(call.text("PolicyName").unwrap_or_default());
        Ok(Output::default())
    })
}
