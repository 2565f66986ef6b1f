//! Mail that goes on to a mail server of this machine. Who speaks SMTP is not in this crate.

use std::sync::OnceLock;

use crate::world::World;

/// Names the mail server of worlds that have none of their own: `HOST:PORT`.
pub(crate) const VARIABLE: &str = "FERROBOTO_LOCAL_SMTP";

/// Mail on its way.
#[derive(Debug, Clone, Copy)]
pub struct Mail<'a> {
    /// The mail server, `HOST:PORT`.
    pub server: &'a str,
    /// Who it is from.
    pub from: &'a str,
    /// Who is to get it.
    pub recipients: &'a [&'a str],
    /// The message.
    pub eml: &'a str,
}

/// Brings mail to its server, or says why not.
pub type Carrier = fn(&Mail<'_>) -> Result<(), String>;

static CARRIER: OnceLock<Carrier> = OnceLock::new();

/// Sets who brings mail to mail servers. Only the first one counts.
pub fn carry_mail_with(carrier: Carrier) {
    let _ = CARRIER.set(carrier);
}

/// Brings mail to the world's mail server; nothing where it has none.
pub(crate) fn relay(
    world: &World,
    from: &str,
    recipients: &[&str],
    eml: &str,
) -> Option<Result<(), String>> {
    let server = world.mail_server()?;
    let mail = Mail {
        server: &server,
        from,
        recipients,
        eml,
    };
    if recipients.is_empty() {
        return None;
    }
    Some(match CARRIER.get() {
        Some(carry) => carry(&mail),
        None => Err("nobody here speaks SMTP".to_owned()),
    })
}
