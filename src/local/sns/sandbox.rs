//! The sandbox for text messages: numbers that an account which is new to AWS may send to. An account
//! here is out of it, unless the world says otherwise.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::message::{Kind, Message};
use super::pages::{self, Pages};
use super::parcel::{Extra, Parcel};
use super::{State, invalid, one, phones};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_NUMBERS: usize = 10;
/// A code is good for a day.
const CODE_SECONDS: i64 = 86_400;

/// The sandbox of a region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Sandbox {
    /// Whether only verified numbers get messages.
    pub(super) closed: bool,
    numbers: BTreeMap<String, Number>,
}

/// A number that may be sent to.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Number {
    verified: bool,
    code: String,
    code_made: i64,
}

impl Sandbox {
    /// Whether a message may go to a number.
    pub(super) fn lets(&self, number: &str) -> bool {
        !self.closed
            || self
                .numbers
                .get(number)
                .is_some_and(|number| number.verified)
    }
}

fn number(call: &Call<'_>) -> Result<String> {
    let number = call.text("PhoneNumber").unwrap_or_default();
    phones::e164(number).ok_or_else(|| invalid("PhoneNumber Reason: input incorrectly formatted"))
}

fn no_number() -> ServiceError {
    ServiceError::new("ResourceNotFound", 404, "Phone number not found")
}

/// Six digits that cannot be guessed.
fn new_code() -> String {
    format!("{:06}", Uuid::new_v4().as_u128() % 1_000_000)
}

/// Adds a number, and sends it a code that shows whose it is.
pub(super) fn create_sms_sandbox_phone_number(call: &Call<'_>) -> Result<Output> {
    let number = number(call)?;
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let (seconds, millis) = state.now();
    let region = state.region(call.region);
    if region.opted_out.contains(&number) {
        return Err(ServiceError::client(
            "OptedOut",
            "Phone number has opted out of receiving messages",
        ));
    }
    let numbers = &mut region.sandbox.numbers;
    if numbers.get(&number).is_some_and(|number| number.verified) {
        return Err(ServiceError::client(
            "UserError",
            "Phone number is already verified",
        ));
    }
    if !numbers.contains_key(&number) && numbers.len() >= MAX_NUMBERS {
        return Err(ServiceError::client(
            "UserError",
            "The sandbox has room for 10 phone numbers",
        ));
    }
    let code = new_code();
    numbers.insert(
        number.clone(),
        Number {
            verified: false,
            code: code.clone(),
            code_made: seconds,
        },
    );
    let message = Message {
        kind: Kind::Notification,
        id: Uuid::new_v4().to_string(),
        topic: None,
        region: call.region.to_owned(),
        subject: None,
        text: format!("Your verification code is {code}."),
        texts: None,
        attributes: Members::new(),
        seconds,
        millis,
        group: None,
        deduplication: None,
        trace: None,
        sequence: None,
        signature_version: "1",
    };
    state.send(Parcel {
        message: Arc::new(message),
        protocol: "sms".to_owned(),
        recipient: number,
        subscription: None,
        raw: false,
        extra: Extra::Phone {
            sms_type: "Transactional".to_owned(),
            sender: None,
            structured: false,
        },
        serial: 0,
    });
    Ok(Output::default())
}

/// Whoever knows the code has the phone.
pub(super) fn verify_sms_sandbox_phone_number(call: &Call<'_>) -> Result<Output> {
    let number = number(call)?;
    let code = call.text("OneTimePassword").unwrap_or_default();
    let mut guard = call.world.sns();
    let (now, _) = guard.now();
    let numbers = &mut guard.region(call.region).sandbox.numbers;
    let number = numbers.get_mut(&number).ok_or_else(no_number)?;
    if number.verified {
        return Ok(Output::default());
    }
    if number.code != code || now - number.code_made > CODE_SECONDS {
        return Err(ServiceError::client(
            "VerificationException",
            "The one-time password is wrong or has expired",
        ));
    }
    number.verified = true;
    Ok(Output::default())
}

/// Takes a number out.
pub(super) fn delete_sms_sandbox_phone_number(call: &Call<'_>) -> Result<Output> {
    let number = number(call)?;
    let mut state = call.world.sns();
    let numbers = &mut state.region(call.region).sandbox.numbers;
    numbers.remove(&number).ok_or_else(no_number)?;
    Ok(Output::default())
}

/// Tells whether only verified numbers get messages.
pub(super) fn get_sms_sandbox_account_status(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    one("IsInSandbox", state.region(call.region).sandbox.closed)
}

/// Gives the numbers of the sandbox.
pub(super) fn list_sms_sandbox_phone_numbers(call: &Call<'_>) -> Result<Output> {
    let size = call.input.get("MaxResults").and_then(Value::as_u64);
    let size = size.and_then(|size| usize::try_from(size).ok());
    let pages = Pages {
        member: "PhoneNumbers",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: size.unwrap_or(pages::SIZE),
    };
    let mut state = call.world.sns();
    let numbers = state.region(call.region).sandbox.numbers.iter();
    pages.of(numbers.map(|(name, number)| {
        let status = if number.verified {
            "Verified"
        } else {
            "Pending"
        };
        (
            name.as_str(),
            json!({"PhoneNumber": name, "Status": status}),
        )
    }))
}

impl State {
    /// Puts the account into the sandbox, or takes it out.
    pub(crate) fn set_sandbox(&mut self, region: &str, closed: bool) {
        self.region(region).sandbox.closed = closed;
    }
}
