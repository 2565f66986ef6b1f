//! What holds for all text messages of an account: numbers, settings, and phones that want none.

use serde_json::Value;

use super::pages::{self, Pages};
use super::{Region, attributes, invalid, one, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const NAMES: [&str; 6] = [
    "MonthlySpendLimit",
    "DeliveryStatusIAMRole",
    "DeliveryStatusSuccessSamplingRate",
    "DefaultSenderID",
    "DefaultSMSType",
    "UsageReportS3Bucket",
];
/// What an account may spend until AWS is asked for more.
const SPEND_LIMIT: &str = "1";
const PROMOTIONAL: &str = "Promotional";
const MAX_ORIGINATION_NUMBERS: usize = 30;

/// The digits of a number.
const MIN_DIGITS: usize = 7;
const MAX_DIGITS: usize = 15;

/// A number in E.164, for which the plus sign may be left out.
pub(super) fn e164(number: &str) -> Option<String> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    // North American numbers have one length only.
    let lengths = if digits.starts_with('1') {
        11..=11
    } else {
        MIN_DIGITS..=MAX_DIGITS
    };
    let plausible = lengths.contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    plausible.then(|| format!("+{digits}"))
}

/// The number of a subscription, which may have single separators between its digits, and any length
/// that E.164 allows.
pub(super) fn subscriber(endpoint: &str) -> Option<String> {
    const SEPARATORS: [char; 3] = ['.', '/', '-'];
    let number = endpoint.strip_prefix('+').unwrap_or(endpoint);
    let parts = number.split(SEPARATORS).collect::<Vec<_>>();
    let digits = parts.concat();
    let plausible = parts.iter().all(|part| !part.is_empty())
        && (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    plausible.then(|| format!("+{digits}"))
}

/// Up to 11 letters and digits, with a letter among them.
fn sender_id_is_valid(sender_id: &str) -> bool {
    (1..=11).contains(&sender_id.len())
        && sender_id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && sender_id.bytes().any(|byte| byte.is_ascii_alphabetic())
}

fn sms_type_is_valid(sms_type: &str) -> bool {
    matches!(sms_type, PROMOTIONAL | "Transactional")
}

fn value<'a>(attributes: &'a Members, name: &str) -> Option<&'a str> {
    attributes::field(attributes.get(name)?, "StringValue")
}

/// Checks what a message's attributes say about text messages.
pub(super) fn check(given: &Members) -> Result<()> {
    let wrong =
        |name: &str, value: &str| Err(invalid(format_args!("{name} Reason: {value} is not valid")));
    if let Some(kind) = value(given, "AWS.SNS.SMS.SMSType")
        && !sms_type_is_valid(kind)
    {
        return wrong("SMSType", kind);
    }
    if let Some(sender) = value(given, "AWS.SNS.SMS.SenderID")
        && !sender_id_is_valid(sender)
    {
        return wrong("SenderID", sender);
    }
    if let Some(price) = value(given, "AWS.SNS.SMS.MaxPrice")
        && !price.parse::<f64>().is_ok_and(|price| price >= 0.0)
    {
        return wrong("MaxPrice", price);
    }
    Ok(())
}

/// The kind of a text message and its sender: the message's own, or the account's.
pub(super) fn settings(region: &Region, given: &Members) -> (String, Option<String>) {
    let default = |name: &str| {
        let value = region.sms_attributes.get(name)?;
        (!value.is_empty()).then_some(value.as_str())
    };
    let kind = value(given, "AWS.SNS.SMS.SMSType")
        .or_else(|| default("DefaultSMSType"))
        .unwrap_or(PROMOTIONAL);
    let sender = value(given, "AWS.SNS.SMS.SenderID").or_else(|| default("DefaultSenderID"));
    (kind.to_owned(), sender.map(str::to_owned))
}

/// Sets how text messages are sent.
pub(super) fn set_sms_attributes(call: &Call<'_>) -> Result<Output> {
    let given = texts(call.input.get("attributes"));
    for (name, value) in &given {
        let right = match name.as_str() {
            name if !NAMES.contains(&name) => {
                return Err(refused(format!("{name} is not a valid attribute")));
            }
            "MonthlySpendLimit" => value.parse::<u32>().is_ok(),
            "DeliveryStatusSuccessSamplingRate" => value.parse().is_ok_and(|rate: u8| rate <= 100),
            "DefaultSenderID" => value.is_empty() || sender_id_is_valid(value),
            "DefaultSMSType" => value.is_empty() || sms_type_is_valid(value),
            _ => true,
        };
        if !right {
            return Err(refused(format!("{name} is invalid")));
        }
    }
    let mut state = call.world.sns();
    state.region(call.region).sms_attributes.extend(given);
    Ok(Output::default())
}

fn refused(message: String) -> ServiceError {
    ServiceError::client("InvalidParameter", message)
}

/// Gives how text messages are sent.
pub(super) fn get_sms_attributes(call: &Call<'_>) -> Result<Output> {
    let wanted = call.input.get("attributes").and_then(Value::as_array);
    let wanted = |name: &str| {
        wanted.is_none_or(|wanted| wanted.is_empty() || wanted.iter().any(|one| one == name))
    };
    let mut state = call.world.sns();
    let set = &state.region(call.region).sms_attributes;
    let mut attributes = Members::new();
    for name in NAMES.iter().copied().filter(|name| wanted(name)) {
        let default = (name == "MonthlySpendLimit").then_some(SPEND_LIMIT);
        if let Some(value) = set.get(name).map(String::as_str).or(default) {
            attributes.insert(name.to_owned(), Value::from(value));
        }
    }
    one("attributes", attributes)
}

fn phone_number(call: &Call<'_>) -> Result<String> {
    let number = call.text("phoneNumber").unwrap_or_default();
    e164(number).ok_or_else(|| invalid("PhoneNumber Reason: input incorrectly formatted"))
}

/// Tells whether a phone wants no messages.
pub(super) fn check_if_phone_number_is_opted_out(call: &Call<'_>) -> Result<Output> {
    let number = phone_number(call)?;
    let mut state = call.world.sns();
    let opted_out = state.region(call.region).opted_out.contains(&number);
    one("isOptedOut", opted_out)
}

/// Gives the phones that want no messages.
pub(super) fn list_phone_numbers_opted_out(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let pages = Pages {
        member: "phoneNumbers",
        token_member: "nextToken",
        token: call.text("nextToken"),
        size: pages::SIZE,
    };
    let numbers = state.region(call.region).opted_out.iter();
    pages.of(numbers.map(|number| (number.as_str(), Value::from(number.as_str()))))
}

/// A phone wants messages again.
pub(super) fn opt_in_phone_number(call: &Call<'_>) -> Result<Output> {
    let number = phone_number(call)?;
    let mut state = call.world.sns();
    state.region(call.region).opted_out.remove(&number);
    Ok(Output::default())
}

/// Gives the account's own numbers. They are bought elsewhere, so there are none.
pub(super) fn list_origination_numbers(call: &Call<'_>) -> Result<Output> {
    let pages = Pages {
        member: "PhoneNumbers",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: MAX_ORIGINATION_NUMBERS,
    };
    pages.of(std::iter::empty())
}
