//! What comes after an attempt: the end of the call, another attempt, or another endpoint.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{HOST, USER_AGENT};

use super::{Attempt, Pause, Step};
use crate::endpoint::Endpoint;
use crate::exchange::Received;
use crate::hooks::{Judgement, Outcome, Question, Steps, Verdict};
use crate::messages::Outbound;
use crate::relocate::{Failure, Relocation};
use crate::retry::{Classification, Kind};
use crate::{Body, Error, Response, Result, RetryMode, Unreadable};

impl<S> Attempt<'_, S> {
    pub(super) fn received(
        &mut self,
        mut result: Result<Received<S>>,
        now: SystemTime,
    ) -> Result<Step<S>> {
        if let Err(error @ (Error::Interrupted | Error::Raised(_))) = result {
            return Err(error);
        }
        // Hooks that judge have their own look at it.
        if let (Some(is_error), Ok(received), false) =
            (self.operation.is_error, &mut result, self.judging)
            && let Body::Full(body) = &received.body
            && is_error(received.status, body)
        {
            received.status = 500;
        }
        let outcome = self.judging.then(|| match &result {
            Ok(received) => Outcome::Response {
                status: received.status,
                headers: received.headers.clone(),
                raw_head: received.raw_head.clone(),
                body: match &received.body {
                    Body::Full(bytes) => Some(bytes.clone()),
                    Body::Stream(_) => None,
                },
            },
            Err(error) => Outcome::Fault(error.clone()),
        });
        self.outcome = Some(result);
        match outcome {
            Some(outcome) => Ok(Step::Ask(Question::Received(outcome))),
            None => self.decide(
                Judgement {
                    rules: true,
                    ..Judgement::default()
                },
                now,
            ),
        }
    }

    /// Ends the call or tries again, by the rules and by what the hooks say of the attempt.
    pub(super) fn decide(&mut self, mut judgement: Judgement, now: SystemTime) -> Result<Step<S>> {
        let (classification, code) = self.classify(judgement.response.take());
        let retrier = &self.channel.retrier;
        retrier.record(classification, now);
        self.usage.max_attempts_reached = false;
        self.usage.quota_reached = false;
        // Messages that are gone cannot be sent again.
        let repeatable = !self.outbound.as_ref().is_some_and(Outbound::taken);
        let by_rules = (judgement.rules && repeatable)
            .then(|| {
                let name = &self.operation.name;
                retrier.delay(&mut self.usage, name, self.attempts, classification)
            })
            .flatten();
        let delay = match (judgement.before, by_rules, judgement.after) {
            (Some(verdict), _, _) | (None, None, Some(verdict)) => match verdict {
                Verdict::Retry(delay) => Some(delay),
                Verdict::Stop => None,
            },
            (None, by_rules, _) => by_rules,
        };
        match delay {
            Some(delay) => {
                self.pause = Pause::Retry;
                Ok(Step::Sleep(delay))
            }
            None => match self.relocate(code.as_deref(), repeatable && !judgement.stays) {
                Some(step) => Ok(step),
                None => self.end(judgement.before, judgement.rules, classification),
            },
        }
    }

    /// Ends the call, perhaps after a pause.
    pub(super) fn end(
        &mut self,
        before: Option<Verdict>,
        rules: bool,
        classification: Classification,
    ) -> Result<Step<S>> {
        let retrier = &self.channel.retrier;
        match (self.usage.rest.take(), before, classification) {
            (Some(rest), None, _) => {
                self.pause = Pause::End;
                Ok(Step::Sleep(rest))
            }
            (_, _, Classification::Retryable { kind, .. }) => match kind {
                Kind::Damaged { expected, actual }
                    if rules && retrier.settings.mode == RetryMode::Legacy =>
                {
                    Err(Error::Checksum { expected, actual })
                }
                _ => self.finish(),
            },
            _ => self.finish(),
        }
    }

    /// Looks for another endpoint where the response says that this was the wrong one.
    pub(super) fn relocate(&mut self, code: Option<&str>, repeatable: bool) -> Option<Step<S>> {
        let (Some(relocate), Some(Ok(received))) = (&self.relocate, &self.outcome) else {
            return None;
        };
        if !repeatable || received.status < 300 {
            return None;
        }
        let relocation = relocate.failed(&Failure {
            status: received.status,
            headers: &received.headers,
            body: match &received.body {
                Body::Full(body) => body,
                Body::Stream(_) => &[],
            },
            code,
        });
        match relocation {
            Relocation::Stay => None,
            Relocation::Move(endpoint) => {
                self.relocate = None;
                Some(self.relocated(endpoint))
            }
            Relocation::Probe(probe) => Some(match self.hooks {
                Some(_) => Step::Ask(Question::Probe(probe)),
                None => Step::Probe(probe),
            }),
        }
    }

    /// Goes on by the response to a probe.
    pub(super) fn probed(&mut self, status: u16, headers: &HeaderMap) -> Result<Step<S>> {
        let found = self.relocate.take();
        match found.and_then(|relocate| relocate.probed(status, headers)) {
            Some(endpoint) => Ok(self.relocated(endpoint)),
            None => self.finish(),
        }
    }

    /// Goes on with another endpoint: the request is the same but for its host.
    pub(super) fn relocated(&mut self, endpoint: Arc<Endpoint>) -> Step<S> {
        self.go_to(&endpoint);
        if let Some(user_agent) = self.moved_user_agent.take() {
            let serialized = self.serialized.as_mut().map(|(request, _)| request);
            for request in serialized.into_iter().chain([&mut self.request]) {
                request.headers.insert(USER_AGENT, user_agent.clone());
            }
        }
        self.pause = Pause::Retry;
        match self.hooks {
            Some(Steps::All) => Step::Ask(Question::Relocated(endpoint)),
            _ => Step::Sleep(Duration::ZERO),
        }
    }

    /// Has further attempts go to an endpoint.
    pub(super) fn go_to(&mut self, endpoint: &Arc<Endpoint>) {
        let serialized = self.serialized.as_mut().map(|(request, _)| request);
        for request in serialized.into_iter().chain([&mut self.request]) {
            request.authority.clone_from(&endpoint.authority);
            request.headers.insert(HOST, endpoint.host.clone());
        }
        self.endpoint = Some(Arc::clone(endpoint));
    }

    /// What came of the attempt, and the code of its error; where the hooks have read the response, as they did.
    pub(super) fn classify(
        &self,
        judged: Option<(u16, Option<String>)>,
    ) -> (Classification, Option<String>) {
        let Some(Ok(received)) = &self.outcome else {
            return (Classification::NO_RESPONSE, None);
        };
        let status = judged
            .as_ref()
            .map_or(received.status, |(status, _)| *status);
        let retrier = &self.channel.retrier;
        if status < 300 {
            let classification = match &received.body {
                Body::Full(body) if !self.answered => {
                    Classification::Success.or_damaged(retrier, &received.headers, body)
                }
                _ => Classification::Success,
            };
            return (classification, None);
        }
        let code = match (judged, &received.body) {
            (Some((_, code)), _) => code,
            (None, Body::Full(body)) => {
                let reader = &self.operation.error_code;
                match reader.error_code(status, &received.headers, body) {
                    Ok(code) => code,
                    Err(Unreadable) => return (Classification::Failure, None),
                }
            }
            (None, Body::Stream(_)) => None,
        };
        let classification = Classification::of_error(
            retrier,
            &self.operation.errors,
            status,
            &received.headers,
            code.as_deref(),
        );
        let classification = match &received.body {
            Body::Full(body) if !self.answered => {
                classification.or_damaged(retrier, &received.headers, body)
            }
            _ => classification,
        };
        (classification, code)
    }

    pub(super) fn finish(&mut self) -> Result<Step<S>> {
        let received = self.outcome.take().unwrap_or(Err(Error::Stopped))?;
        Ok(Step::Done(Response {
            status: received.status,
            headers: received.headers,
            raw_head: received.raw_head,
            body: received.body,
            retry_attempts: self.attempts.saturating_sub(1),
            max_attempts_reached: self.usage.max_attempts_reached,
            retry_quota_reached: self.usage.quota_reached,
        }))
    }
}
