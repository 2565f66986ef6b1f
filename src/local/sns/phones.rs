//! What holds for all text messages of an account: their settings, and phones that want none.

use serde_json::Value;

use super::{invalid, page, publish};
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

/// Sets how text messages are sent.
pub(super) fn set_sms_attributes(call: &Call<'_>) -> Result<Output> {
    let none = Members::new();
    let given = call
        .input
        .get("attributes")
        .and_then(Value::as_object)
        .unwrap_or(&none);
    for (name, value) in given {
        let value = value.as_str().unwrap_or_default();
        let right = match name.as_str() {
            name if !NAMES.contains(&name) => {
                return Err(refused(format!("{name} is not a valid attribute")));
            }
            "MonthlySpendLimit" => value.parse::<u32>().is_ok(),
            "DeliveryStatusSuccessSamplingRate" => value.parse().is_ok_and(|rate: u8| rate <= 100),
            "DefaultSenderID" => value.is_empty() || publish::sender_id_is_valid(value),
            "DefaultSMSType" => value.is_empty() || publish::sms_type_is_valid(value),
            _ => true,
        };
        if !right {
            return Err(refused(format!("{name} is invalid")));
        }
    }
    let mut state = call.world.sns();
    let attributes = &mut state.region(call.region).sms_attributes;
    for (name, value) in given {
        attributes.insert(name.clone(), value.as_str().unwrap_or_default().to_owned());
    }
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
    Ok(Members::from_iter([("attributes".to_owned(), Value::from(attributes))]).into())
}

fn phone_number(call: &Call<'_>) -> Result<String> {
    let number = call.text("phoneNumber").unwrap_or_default();
    publish::e164(number).ok_or_else(|| invalid("PhoneNumber Reason: input incorrectly formatted"))
}

/// Tells whether a phone wants no messages.
pub(super) fn check_if_phone_number_is_opted_out(call: &Call<'_>) -> Result<Output> {
    let number = phone_number(call)?;
    let opted_out = call
        .world
        .sns()
        .region(call.region)
        .opted_out
        .contains(&number);
    Ok(Members::from_iter([("isOptedOut".to_owned(), Value::from(opted_out))]).into())
}

/// Gives the phones that want no messages.
pub(super) fn list_phone_numbers_opted_out(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let (numbers, next) = page(
        state.region(call.region).opted_out.iter(),
        call.text("nextToken"),
    );
    let mut members = Members::new();
    members.insert(
        "phoneNumbers".to_owned(),
        numbers.into_iter().cloned().collect(),
    );
    members.extend(next.map(|next| ("nextToken".to_owned(), Value::from(next.as_str()))));
    Ok(members.into())
}

/// A phone wants messages again.
pub(super) fn opt_in_phone_number(call: &Call<'_>) -> Result<Output> {
    let number = phone_number(call)?;
    call.world
        .sns()
        .region(call.region)
        .opted_out
        .remove(&number);
    Ok(Output::default())
}
