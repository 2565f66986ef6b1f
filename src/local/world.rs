//! Worlds: all that the local AWS remembers, one world to a name. What a service keeps is in the
//! service's own room.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::buckets::Bucket;
use crate::clock::Clock;
use crate::engines::{polly, rekognition};
use crate::outbox::{Outbox, OutboxChanges, OutboxMessage};
use crate::{buckets, relay, s3, ses, sns, sqs, sts};

/// The account that owns everything in the local AWS.
pub const ACCOUNT_ID: &str = "000000000000";

static WORLDS: LazyLock<Mutex<HashMap<String, Arc<World>>>> = LazyLock::new(Mutex::default);

/// One local AWS with its own state, shared between threads.
#[derive(Debug, Default)]
pub struct World {
    name: String,
    touched: AtomicU64,
    clock: Clock,
    outbox: Mutex<Outbox>,
    buckets: Mutex<Option<PathBuf>>,
    mail_server: Mutex<Option<String>>,
    polly: Mutex<polly::State>,
    rekognition: Mutex<rekognition::State>,
    s3: Mutex<s3::State>,
    ses: Mutex<ses::State>,
    sns: Mutex<sns::State>,
    sqs: Mutex<sqs::State>,
    sts: Mutex<sts::State>,
    /// Tells those who wait for messages that one may have come.
    arrivals: Condvar,
}

impl World {
    /// The world of a name such as `local` or `local:mytest`; the same one for the same name as
    /// long as the process lives.
    #[must_use]
    pub fn named(name: &str) -> Arc<Self> {
        let mut worlds = lock(&WORLDS);
        if let Some(world) = worlds.get(name) {
            return Arc::clone(world);
        }
        let world = Arc::new(Self::new(name));
        worlds.insert(name.to_owned(), Arc::clone(&world));
        world
    }

    /// Lets go of the world of a name: the next one of the name is fresh.
    pub fn forget(name: &str) {
        lock(&WORLDS).remove(name);
    }

    /// A world to be held longer than a call lasts, if others reach it by its name.
    pub(crate) fn shared(world: &Self) -> Option<Arc<Self>> {
        let worlds = lock(&WORLDS);
        let named = worlds.get(world.name())?;
        std::ptr::eq(Arc::as_ptr(named), world).then(|| Arc::clone(named))
    }

    /// A fresh world that only its owner reaches.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let world = Self {
            name: name.to_owned(),
            ..Self::default()
        };
        world.share_clock();
        world
    }

    /// The clock of all services.
    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Gives the clock to services whose states are new.
    pub(crate) fn share_clock(&self) {
        self.s3().clock = self.clock.clone();
        self.sns().clock = self.clock.clone();
        self.sqs().clock = self.clock.clone();
        self.sts().clock = self.clock.clone();
    }

    /// The name the world was made with.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What went out, the oldest first.
    #[must_use]
    pub fn outbox(&self) -> Vec<OutboxMessage> {
        self.settled().to_vec()
    }

    /// A message goes out. No lock of a service is held by whoever calls.
    pub(crate) fn post(&self, message: OutboxMessage) {
        self.settled().push(message);
        self.touch();
    }

    /// The outbox with all that SNS sent since somebody looked last, which it writes down only then.
    fn settled(&self) -> MutexGuard<'_, Outbox> {
        let mut outbox = lock(&self.outbox);
        self.sns().settle(&mut outbox);
        outbox
    }

    /// What is new in the outbox.
    pub(crate) fn outbox_changes(&self) -> OutboxChanges {
        self.settled().changes()
    }

    /// Begins with the messages that were kept.
    pub(crate) fn restore_outbox(&self, messages: Vec<(u64, OutboxMessage)>) {
        lock(&self.outbox).restore(messages);
    }

    /// Counts what may have changed the world.
    pub(crate) fn touch(&self) {
        self.touched.fetch_add(1, Ordering::Relaxed);
    }

    /// How often something may have changed the world.
    #[must_use]
    pub fn touched(&self) -> u64 {
        self.touched.load(Ordering::Relaxed)
    }

    /// Empties the outbox and leaves the rest.
    pub fn clear_outbox(&self) {
        self.settled().clear();
        self.touch();
    }

    /// Says which folder's sub-folders are the buckets; none is the one that the environment
    /// names.
    pub fn set_buckets_root(&self, root: Option<PathBuf>) {
        *lock(&self.buckets) = root;
    }

    /// Says which mail server mail goes on to, `HOST:PORT`; none is the one that the environment names.
    pub fn set_mail_server(&self, server: Option<String>) {
        *lock(&self.mail_server) = server;
    }

    /// The mail server that mail goes on to, if there is one.
    pub(crate) fn mail_server(&self) -> Option<String> {
        let server = lock(&self.mail_server).clone();
        server.or_else(|| {
            let named = std::env::var(relay::VARIABLE).ok();
            named.filter(|server| !server.is_empty())
        })
    }

    /// The folder that stands for a bucket, if there is one.
    pub(crate) fn bucket(&self, name: &str) -> Option<Bucket> {
        Bucket::find(&self.buckets_root()?, name)
    }

    /// The folders that stand for buckets.
    pub(crate) fn folders(&self) -> Vec<String> {
        self.buckets_root()
            .map_or_else(Vec::new, |root| buckets::names(&root))
    }

    fn buckets_root(&self) -> Option<PathBuf> {
        let root = lock(&self.buckets).clone();
        root.or_else(|| std::env::var_os(buckets::ROOT_VARIABLE).map(PathBuf::from))
    }

    /// A phone, in E.164, answers STOP in a region: it gets no messages until it opts in again.
    pub fn opt_out(&self, region: &str, phone_number: &str) {
        self.sns().opt_out(region, phone_number);
        self.touch();
    }

    /// Puts the account into the sandbox for text messages of a region, or takes it out: inside, only
    /// verified numbers get messages.
    pub fn set_sms_sandbox(&self, region: &str, inside: bool) {
        self.sns().set_sandbox(region, inside);
        self.touch();
    }

    /// Where a server answers for this world; links in messages lead there.
    pub fn set_address(&self, url: &str) {
        self.sns().set_base(url);
    }

    /// Says whether other machines can call this world. Its messages are then not sent to web servers
    /// of this machine, unless they are named.
    pub fn set_outward(&self, outward: bool) {
        self.sns().reach().outward = outward;
    }

    /// Names hosts that messages may be sent to, besides those that the environment names.
    pub fn set_deliver_to(&self, hosts: Vec<String>) {
        self.sns().reach().hosts = hosts.into();
    }

    /// Waits until all messages to web servers are delivered or given up, or for some time. Tells
    /// whether they are.
    #[must_use]
    pub fn wait_for_deliveries(&self, patience: Duration) -> bool {
        let waiter = self.sns().waiter();
        waiter.wait(patience)
    }

    /// How long a second of a delivery policy takes, for deliveries that have not begun.
    pub fn set_pace(&self, second: Duration) {
        self.sns().set_pace(second);
    }

    /// Puts the clock of this world forward, for all services.
    pub fn advance(&self, time: Duration) {
        self.clock.advance(time);
        self.announce_arrival();
    }

    /// Where a server answers for this world, or a name that stands for it in its process.
    pub(crate) fn base(&self) -> String {
        self.sns().base().to_owned()
    }

    /// Gives what SNS published to the queues that it is for. No lock of a service is held by
    /// whoever calls.
    pub(crate) fn forward(&self) {
        let deliveries = self.sns().deliveries();
        for delivery in deliveries {
            delivery.deliver(self);
        }
    }

    /// Tells those who wait for messages that one may have come.
    pub(crate) fn announce_arrival(&self) {
        self.arrivals.notify_all();
    }

    /// Waits for a message, or for some time. A message that becomes visible by itself is announced
    /// by nobody, so the wait is short.
    pub(crate) fn wait_for_arrival<'a>(
        &'a self,
        state: MutexGuard<'a, sqs::State>,
        patience: Duration,
    ) -> MutexGuard<'a, sqs::State> {
        const LOOK: Duration = Duration::from_millis(100);
        let waited = self.arrivals.wait_timeout(state, patience.min(LOOK));
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// The certificate, in PEM, that verifies signatures of SNS's messages.
    #[must_use]
    pub fn signing_certificate(&self) -> Option<String> {
        self.sns().certificate()
    }

    /// Forgets everything.
    pub fn reset(&self) {
        *self.polly() = polly::State::default();
        *self.rekognition() = rekognition::State::default();
        *self.ses() = ses::State::default();
        {
            let mut s3 = self.s3();
            *s3 = s3.emptied();
        }
        self.sns().reset();
        *self.sqs() = sqs::State::default();
        *self.sts() = sts::State::default();
        lock(&self.outbox).clear();
        self.clock.reset();
        self.share_clock();
        self.touch();
    }

    /// The state of Polly, locked for the caller.
    pub(crate) fn polly(&self) -> MutexGuard<'_, polly::State> {
        lock(&self.polly)
    }

    /// The state of Rekognition, locked for the caller.
    pub(crate) fn rekognition(&self) -> MutexGuard<'_, rekognition::State> {
        lock(&self.rekognition)
    }

    /// The state of S3, locked for the caller.
    pub(crate) fn s3(&self) -> MutexGuard<'_, s3::State> {
        lock(&self.s3)
    }

    /// Says where a world that is kept has its large objects. What it has already stays where it is.
    pub fn keep_objects_in(&self, folder: PathBuf) {
        self.s3().keep_in(s3::blob::Folder::lasting(folder));
    }

    /// Says that all that [`World::kept`] gave was written: files that it does not name are removed.
    pub fn written(&self) {
        self.s3().written();
    }

    /// The state of SES, locked for the caller.
    pub(crate) fn ses(&self) -> MutexGuard<'_, ses::State> {
        lock(&self.ses)
    }

    /// The state of SQS, locked for the caller.
    pub(crate) fn sqs(&self) -> MutexGuard<'_, sqs::State> {
        lock(&self.sqs)
    }

    /// The state of STS, locked for the caller.
    pub(crate) fn sts(&self) -> MutexGuard<'_, sts::State> {
        lock(&self.sts)
    }

    /// The state of SNS, locked for the caller.
    pub(crate) fn sns(&self) -> MutexGuard<'_, sns::State> {
        lock(&self.sns)
    }
}

/// A panic while the lock was held was caught and answered; the state is whole, since changes are
/// made in one step at the end of a call.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
