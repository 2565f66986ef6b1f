//! From descriptions of waiters to the shape graph.

use serde_json::Value;

use super::Object;
use super::json::{as_object, leak, optional, text};
use crate::error::{Error, Result};
use crate::names;
use crate::waiters::{self, Expected};

type Waiter = waiters::Waiter<'static>;
type Acceptor = waiters::Acceptor<'static>;

pub(super) fn waiter(name: &str, raw: &Object) -> Result<Waiter> {
    let number = |key: &str| {
        raw.get(key)
            .and_then(Value::as_u64)
            .and_then(|number| u32::try_from(number).ok())
            .ok_or_else(|| Error::Description(format!("waiter {name} without {key}")))
    };
    let acceptors = raw
        .get("acceptors")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|acceptor| {
            let acceptor = as_object(acceptor)?;
            let expected = match acceptor.get("expected") {
                Some(Value::String(text)) => Expected::Text(leak(text)),
                Some(Value::Bool(flag)) => Expected::Flag(*flag),
                Some(Value::Number(number)) => {
                    Expected::Number(number.as_i64().unwrap_or_default())
                }
                other => {
                    return Err(Error::Description(format!(
                        "waiter {name} expects {other:?}"
                    )));
                }
            };
            Ok(Acceptor {
                state: leak(text(acceptor, "state")?),
                matcher: leak(text(acceptor, "matcher")?),
                argument: optional(acceptor, "argument"),
                expected,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Waiter {
        name: leak(name),
        method: leak(&names::regular(name)),
        operation: leak(text(raw, "operation")?),
        delay: number("delay")?,
        max_attempts: number("maxAttempts")?,
        acceptors,
    })
}
