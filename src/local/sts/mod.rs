//! STS: who calls, and temporary credentials that work here. No policy is enforced.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod saml;
mod session;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};
use crate::world::ACCOUNT_ID;

use session::{Principal, Session};
pub(crate) use session::{State, Worth};

/// How long credentials are good for unless the caller says otherwise, in seconds.
const HOUR: i64 = 3600;
const HALF_DAY: i64 = 12 * HOUR;
const QUARTER: i64 = HOUR / 4;
/// What policies and tags of a session may take of the space that AWS packs them into, in bytes.
const PACKED: usize = 2048;

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AssumeRole" => assume_role,
        "AssumeRoleWithSAML" => saml::assume_role,
        "AssumeRoleWithWebIdentity" => assume_role_with_web_identity,
        "AssumeRoot" => assume_root,
        "DecodeAuthorizationMessage" => decode_authorization_message,
        "GetAccessKeyInfo" => get_access_key_info,
        "GetCallerIdentity" => get_caller_identity,
        "GetFederationToken" => get_federation_token,
        "GetSessionToken" => get_session_token,
        _ => return None,
    })
}

fn validation(message: impl Into<String>) -> ServiceError {
    ServiceError::client("ValidationError", message)
}

/// Who calls: the owner of temporary credentials, or the account itself.
fn caller(call: &Call<'_>) -> Principal {
    let key = call.access_key.unwrap_or_default();
    call.world
        .sts()
        .session(key)
        .map_or_else(Principal::root, |session| session.principal.clone())
}

/// The partition of a region.
fn partition(region: &str) -> &'static str {
    match region.split('-').next() {
        Some("cn") => "aws-cn",
        _ if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

fn get_caller_identity(call: &Call<'_>) -> Result<Output> {
    let caller = caller(call);
    Ok(Members::from_iter([
        ("UserId".to_owned(), Value::from(caller.id.as_str())),
        ("Account".to_owned(), Value::from(caller.account.as_str())),
        (
            "Arn".to_owned(),
            Value::from(caller.arn(partition(call.region))),
        ),
    ])
    .into())
}

fn get_access_key_info(_: &Call<'_>) -> Result<Output> {
    Ok(Members::from_iter([("Account".to_owned(), ACCOUNT_ID.into())]).into())
}

/// Messages are encoded by services that refuse a call for lack of a permission; none does here.
fn decode_authorization_message(_: &Call<'_>) -> Result<Output> {
    Err(ServiceError::client(
        "InvalidAuthorizationMessageException",
        "Message is not valid",
    ))
}

/// A role, by its name: account, path and name.
struct Role<'a> {
    account: &'a str,
    name: &'a str,
}

impl<'a> Role<'a> {
    fn of(arn: &'a str) -> Result<Self> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let &["arn", partition, "iam", "", account, resource] = parts.as_slice() else {
            return Err(validation(format!("{arn} is invalid")));
        };
        let name = resource
            .strip_prefix("role/")
            .and_then(|path| path.rsplit('/').next())
            .filter(|name| !name.is_empty());
        let right = partition.starts_with("aws")
            && account.len() == 12
            && account.bytes().all(|byte| byte.is_ascii_digit());
        match name {
            Some(name) if right => Ok(Self { account, name }),
            _ => Err(validation(format!("{arn} is invalid"))),
        }
    }
}

/// Seconds that credentials are to be good for.
fn duration(call: &Call<'_>, default: i64) -> i64 {
    let given = call.input.get("DurationSeconds").and_then(Value::as_i64);
    given.unwrap_or(default)
}

/// How full a session is of policies and tags, in percent, if it has any.
fn packed(call: &Call<'_>) -> Result<Option<usize>> {
    let policy = call.text("Policy");
    if let Some(policy) = policy
        && !matches!(serde_json::from_str(policy), Ok(Value::Object(_)))
    {
        return Err(ServiceError::client(
            "MalformedPolicyDocument",
            "The policy is not in the valid JSON format.",
        ));
    }
    let others = ["PolicyArns", "Tags"].map(|name| call.input.get(name));
    let size = policy.map_or(0, str::len)
        + others
            .iter()
            .flatten()
            .map(|value| value.to_string().len())
            .sum::<usize>();
    if size == 0 {
        return Ok(None);
    }
    let percent = (size * 100).div_ceil(PACKED);
    if percent > 100 {
        return Err(ServiceError::client(
            "PackedPolicyTooLarge",
            format!(
                "Packed policy consumes {percent}% of allotted space, please use smaller policy."
            ),
        ));
    }
    Ok(Some(percent))
}

/// Makes credentials of a principal and writes them down as a caller sees them.
fn issue(call: &Call<'_>, principal: Principal, seconds: i64) -> Result<Members> {
    let session = Session::new(principal, call.world.clock().seconds() + seconds)?;
    let shown = json!({
        "AccessKeyId": session.access_key,
        "SecretAccessKey": session.secret_key,
        "SessionToken": session.token,
        "Expiration": session.expires,
    });
    call.world.sts().add(session);
    Ok(Members::from_iter([("Credentials".to_owned(), shown)]))
}

/// What callers of a role get: credentials, and the name of the session.
fn assumed(call: &Call<'_>, seconds: i64) -> Result<Members> {
    let role = Role::of(call.text("RoleArn").unwrap_or_default())?;
    let name = call.text("RoleSessionName").unwrap_or_default();
    assumed_as(call, &role, name, seconds)
}

/// The same for a session whose name is not in the input.
fn assumed_as(call: &Call<'_>, role: &Role<'_>, name: &str, seconds: i64) -> Result<Members> {
    let percent = packed(call)?;
    let principal = Principal::role(role.account, role.name, name);
    let user = json!({
        "AssumedRoleId": principal.id,
        "Arn": principal.arn(partition(call.region)),
    });
    let mut members = issue(call, principal, seconds)?;
    members.insert("AssumedRoleUser".to_owned(), user);
    if let Some(percent) = percent {
        members.insert("PackedPolicySize".to_owned(), percent.into());
    }
    Ok(members)
}

fn assume_role(call: &Call<'_>) -> Result<Output> {
    let seconds = duration(call, HOUR);
    if caller(call).is_role() && seconds > HOUR {
        return Err(validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
        ));
    }
    let mut members = assumed(call, seconds)?;
    if let Some(identity) = call.text("SourceIdentity") {
        members.insert("SourceIdentity".to_owned(), identity.into());
    }
    Ok(members.into())
}

/// The claims of a token. Its signature is nobody's to check here.
fn claims(token: &str) -> Option<Value> {
    let mut parts = token.split('.');
    let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
    let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&claims)
        .ok()
        .filter(|claims: &Value| claims.is_object() && parts.next().is_none())
}

fn assume_role_with_web_identity(call: &Call<'_>) -> Result<Output> {
    let claims = claims(call.text("WebIdentityToken").unwrap_or_default()).ok_or_else(|| {
        ServiceError::client(
            "InvalidIdentityToken",
            "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
        )
    })?;
    let expires = claims.get("exp").and_then(Value::as_i64);
    if let Some(expires) = expires.filter(|expires| *expires < call.world.clock().seconds()) {
        return Err(ServiceError::client(
            "ExpiredTokenException",
            format!(
                "Token expired: current date/time must be before the expiration date/time {expires}"
            ),
        ));
    }
    let mut members = assumed(call, duration(call, HOUR))?;
    let audience = match claims.get("aud") {
        Some(Value::Array(list)) => list.first(),
        other => other,
    };
    for (name, claim) in [
        ("SubjectFromWebIdentityToken", claims.get("sub")),
        ("Provider", claims.get("iss")),
        ("Audience", audience),
    ] {
        if let Some(claim @ Value::String(_)) = claim {
            members.insert(name.to_owned(), claim.clone());
        }
    }
    Ok(members.into())
}

/// The tasks that the root user of a member account can be assumed for.
const ROOT_TASKS: [&str; 5] = [
    "IAMAuditRootUserCredentials",
    "IAMCreateRootUserPassword",
    "IAMDeleteRootUserCredentials",
    "S3UnlockBucketPolicy",
    "SQSUnlockQueuePolicy",
];

fn assume_root(call: &Call<'_>) -> Result<Output> {
    let target = call.text("TargetPrincipal").unwrap_or_default();
    let account = match target.split(':').collect::<Vec<_>>().as_slice() {
        ["arn", _, "iam", "", account, "root"] => *account,
        _ => target,
    };
    if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(validation(format!("Invalid target principal: {target}")));
    }
    let policy = call
        .input
        .get("TaskPolicyArn")
        .and_then(|policy| policy.get("arn")?.as_str());
    let task = policy.and_then(|policy| policy.strip_prefix("arn:aws:iam::aws:policy/root-task/"));
    if task.is_none_or(|task| !ROOT_TASKS.contains(&task)) {
        return Err(ServiceError::new(
            "AccessDenied",
            403,
            "The task policy is not one that the root user can be assumed with.",
        ));
    }
    let principal = Principal::assumed_root(account);
    issue(call, principal, duration(call, QUARTER)).map(Output::from)
}

fn get_session_token(call: &Call<'_>) -> Result<Output> {
    let caller = caller(call);
    if call
        .world
        .sts()
        .session(call.access_key.unwrap_or_default())
        .is_some()
    {
        return Err(ServiceError::new(
            "AccessDenied",
            403,
            "Cannot call GetSessionToken with session credentials",
        ));
    }
    issue(call, caller, duration(call, HALF_DAY)).map(Output::from)
}

fn get_federation_token(call: &Call<'_>) -> Result<Output> {
    if call
        .world
        .sts()
        .session(call.access_key.unwrap_or_default())
        .is_some()
    {
        return Err(ServiceError::new(
            "AccessDenied",
            403,
            "Cannot call GetFederationToken with session credentials",
        ));
    }
    let percent = packed(call)?;
    let principal = Principal::federated(call.text("Name").unwrap_or_default());
    let user = json!({
        "FederatedUserId": principal.id,
        "Arn": principal.arn(partition(call.region)),
    });
    let mut members = issue(call, principal, duration(call, HALF_DAY))?;
    members.insert("FederatedUser".to_owned(), user);
    if let Some(percent) = percent {
        members.insert("PackedPolicySize".to_owned(), percent.into());
    }
    Ok(members.into())
}
