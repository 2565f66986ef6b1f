//! Signing keys, which hold for a day, region and service: derived once for each thread.

use std::cell::RefCell;

use aws_sigv4::sign::v4::generate_signing_key;

use crate::Scope;

/// Keys remembered by a thread: one for each pair of client and account that it calls in turns.
const REMEMBERED: usize = 8;

struct Derived {
    secret: String,
    date: String,
    region: String,
    service: String,
    key: [u8; 32],
}

impl Derived {
    fn is_for(&self, secret: &str, scope: &Scope<'_>) -> bool {
        self.date == scope.time.date()
            && self.service == scope.service
            && self.region == scope.region
            && self.secret == secret
    }
}

thread_local! {
    /// A thread's own, so that there is no lock that a fork could leave locked.
    static DERIVED: RefCell<Vec<Derived>> = const { RefCell::new(Vec::new()) };
}

/// The key that a scope is signed with.
pub(crate) fn signing_key(secret: &str, scope: &Scope<'_>) -> [u8; 32] {
    DERIVED
        .try_with(|derived| {
            let mut derived = derived.borrow_mut();
            if let Some(found) = derived.iter().find(|found| found.is_for(secret, scope)) {
                return found.key;
            }
            if derived.len() == REMEMBERED {
                derived.remove(0);
            }
            let key = derive(secret, scope);
            derived.push(Derived {
                secret: secret.to_owned(),
                date: scope.time.date().to_owned(),
                region: scope.region.to_owned(),
                service: scope.service.to_owned(),
                key,
            });
            key
        })
        // A thread that is ending has no cache any more.
        .unwrap_or_else(|_| derive(secret, scope))
}

fn derive(secret: &str, scope: &Scope<'_>) -> [u8; 32] {
    let derived = generate_signing_key(secret, scope.time.time(), scope.region, scope.service);
    let mut key = [0; 32];
    // A key is an HMAC-SHA256.
    for (to, from) in key.iter_mut().zip(derived.as_ref()) {
        *to = *from;
    }
    key
}
