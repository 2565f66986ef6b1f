//! How subscriptions become valid, and how they end; both can be done with a link, without keys.

use super::subscription_attributes::named;
use super::{arn, invalid, one, post, subscribe};
use crate::error::{Result, ServiceError};
use crate::protocol::Output;
use crate::services::Call;

/// Tokens are good for three days.
const TOKEN_SECONDS: i64 = 3 * 86_400;

/// An endpoint says yes.
pub(super) fn confirm_subscription(call: &Call<'_>) -> Result<Output> {
    let topic = call.text("TopicArn").unwrap_or_default();
    let Some(region_name) = arn::region(topic) else {
        return Err(invalid("Topic"));
    };
    let token = call.text("Token").unwrap_or_default();
    let authenticate = call
        .text("AuthenticateOnUnsubscribe")
        .is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if authenticate && !call.signed {
        return Err(ServiceError::new(
            "AuthorizationError",
            403,
            "AuthenticateOnUnsubscribe requires an authenticated request",
        ));
    }
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let (now, _) = state.now();
    if !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(ServiceError::client("InvalidParameter", "Invalid token"));
    }
    // The token says which subscription is meant; of the topic's name only the region counts.
    let of_token = state
        .regions
        .iter_mut()
        .find(|(_, region)| region.knows_token(token));
    let Some((of_token, region)) = of_token else {
        return Err(invalid("Token"));
    };
    if of_token != region_name {
        return Err(invalid("Topic"));
    }
    // A link in the notice that a subscription ended brings it back.
    if let Some(ended) = region.ended.remove(token)
        && now - ended.token_made <= TOKEN_SECONDS
        && let Some(topic) = region.topics.get_mut(&ended.topic)
    {
        let arn = ended.arn.clone();
        topic.unsubscribed = topic.unsubscribed.saturating_sub(1);
        topic.subscriptions.push(ended);
        return one("SubscriptionArn", arn);
    }
    let subscription = region
        .subscription_of_token(token)
        .filter(|one| !one.pending || now - one.token_made <= TOKEN_SECONDS)
        .ok_or_else(|| invalid("Token"))?;
    if subscription.pending {
        subscription.pending = false;
        subscription.authenticated = call.signed;
        subscription.authenticate_on_unsubscribe = authenticate;
    }
    one("SubscriptionArn", subscription.arn.as_str())
}

/// Ends a subscription; one that is not there is as good as ended.
pub(super) fn unsubscribe(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let Some((topic_arn, id)) = arn.rsplit_once(':') else {
        return Err(invalid("SubscriptionId"));
    };
    if arn::region(topic_arn).is_none() || uuid::Uuid::try_parse(id).is_err() {
        return Err(invalid("SubscriptionId"));
    }
    let region_name = arn::region(arn).unwrap_or(call.region);
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let (now, _) = state.now();
    let region = state.region(region_name);
    let Some(subscription) = region.subscription(arn) else {
        return Ok(Output::default());
    };
    if subscription.pending {
        return Err(invalid(
            "This operation does not permit for pending subscriptions",
        ));
    }
    if subscription.authenticate_on_unsubscribe && !call.signed {
        return Err(ServiceError::new(
            "AuthorizationError",
            403,
            "Only the owner of the topic or the subscription may unsubscribe",
        ));
    }
    let mut ended = subscription.clone();
    if let Some(topic) = region.topics.get_mut(topic_arn) {
        topic.subscriptions.retain(|one| one.arn != arn);
        topic.unsubscribed += 1;
    }
    // Whoever used the link may not have been who subscribed, so the endpoint is told.
    if !call.signed && ended.is_web() {
        ended.token = subscribe::new_token();
        ended.token_made = now;
        region
            .ended
            .retain(|_, one| now - one.token_made <= TOKEN_SECONDS);
        region.ended.insert(ended.token.clone(), ended.clone());
        post::tell_ended(state, region_name, &ended);
    }
    Ok(Output::default())
}
