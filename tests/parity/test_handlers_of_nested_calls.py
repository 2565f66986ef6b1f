"""Handlers of a session and the calls that its sources of credentials make: what they see is what boto3's see."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.home import Home
from tests.support.keys import ROLE, role_keys
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

LISTED = Answer(body=b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>")
EVENTS = (
    "before-parameter-build",
    "provide-client-params",
    "before-call",
    "request-created",
    "before-sign",
    "before-send",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)


def seen(library: Library, server: CaptureServer, name: str) -> tuple[Any, list[str]]:
    """The events of a call whose keys come from a role, in their order."""
    happened: list[str] = []
    session = library.session(profile_name="p")

    def note(event_name: str, **_: Any) -> None:
        happened.append(event_name)

    session.events.register(name, note)
    server.script([role_keys("ROLE"), LISTED])
    client = session.client("sns", endpoint_url=server.url)
    outcome = outcome_of(lambda: client.list_topics()["Topics"])
    return outcome, happened


@pytest.fixture
def role(home: Home, server: CaptureServer) -> None:
    home.config(f"[profile p]\nrole_arn = {ROLE}\nsource_profile = base\nregion = eu-west-1\n")
    home.credentials("[base]\naws_access_key_id = A\naws_secret_access_key = s\n")
    home.environ(AWS_ENDPOINT_URL_STS=server.url)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("of", ["", ".sts", ".sts.AssumeRole", ".sns.ListTopics"])
def test_calls_for_a_role(role: None, server: CaptureServer, event: str, of: str) -> None:
    theirs, ours = (seen(library, server, event + of) for library in (reference(), subject()))
    assert ours == theirs
