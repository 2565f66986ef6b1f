"""Notes on errors (PEP 678): what was probably meant, and what to do. Made when a traceback is shown, not before.

A note never says more than the error itself, the names of profiles, and the names of models: no keys, no values of
parameters but names that a service has refused.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNKNOWN = re.compile(r'^Unknown parameter in (\S+): "(.*?)", must be one of: (.*)$', re.MULTILINE)
_WANTS_TEXT = re.compile(
    r"^Invalid type for parameter (\S+), value: .*, type: <class '(?:int|float)'>, valid types: <class 'str'>$",
    re.MULTILINE,
)
_REFUSED = re.compile(
    r"Value '(?P<given>[^']*)' at '(?P<where>[^']*)' failed .*?enum value set: \[(?P<values>[^]]*)\]", re.DOTALL
)
_DENIED = re.compile(
    r"not authorized to perform: (?P<action>[\w-]+:[\w*]+)(?: on resource: (?P<resource>\S+))?(?P<because> (?:because|with) .*)?"
)
_REGION_OF_HOST = re.compile(r"^https?://[\w.-]*?\.?(?P<region>[a-z]{2}(?:-[a-z]+)+-\d+)\.")
_KEYS = "https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html"
_LOCAL = "endpoint_url='local' needs none of this: it is the AWS inside ferroboto."

_STEPS = {
    "NoCredentialsError": (
        (
            "No keys were found in arguments, environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), profile files, containers "
            "or instance metadata."
        ),
        f"`ferroboto configure` or `aws configure` writes a profile; the order of the sources: {_KEYS}",
        _LOCAL,
    ),
    "PartialCredentialsError": (
        "An access key and its secret key belong together: set both in the same place, or neither.",
    ),
    "NoRegionError": (
        (
            "Give region_name='us-east-1', set AWS_DEFAULT_REGION, or put `region = us-east-1` into the profile "
            "(`ferroboto configure`, `aws configure`)."
        ),
        _LOCAL,
    ),
    "ProfileNotFound": (
        "A profile is a section of ~/.aws/config or ~/.aws/credentials; `aws configure --profile NAME` makes one.",
    ),
    "CredentialRetrievalError": ("The profile names where keys come from, and it is that source that failed.",),
    "UnauthorizedSSOTokenError": ("The sign-in has expired: `aws sso login`, with the same profile, renews it.",),
    "SSOTokenLoadError": ("Nobody has signed in yet: `aws sso login`, with the same profile, does.",),
    "TokenRetrievalError": ("The sign-in has expired: `aws sso login`, with the same profile, renews it.",),
    "SSLError": ("Behind a proxy that opens TLS, verify='roots.pem' or AWS_CA_BUNDLE names its root certificates.",),
    "EndpointConnectionError": (
        "Nothing answered there: a misspelt region or endpoint_url, no network, or a proxy that is not set.",
    ),
}
# Codes that services share, in their different spellings.
_CODES = {
    "expiredtoken": "These keys are temporary and have expired: get new ones (`aws sso login`, or wherever they come from).",
    "invalidclienttokenid": "AWS does not know this access key: it is mistyped, deleted, of another partition, or lacks its session token.",
    "unrecognizedclient": "AWS does not know this access key: it is mistyped, deleted, of another partition, or lacks its session token.",
    "signaturedoesnotmatch": "The secret key does not belong to the access key, or has been cut; copy both again.",
    "requestexpired": "The clock of this machine is wrong, or the request was kept for too long.",
    "throttling": "Too many calls for now: Config(retries={'mode': 'adaptive', 'max_attempts': 10}) slows down by itself.",
}


def notes_of(error: Any) -> list[str]:
    """Give the notes on an exception of this library."""
    try:
        return [*_notes(error)]
    except Exception:  # noqa: BLE001
        # The error itself is what is to be told.
        return []


def nearest(given: str, names: Iterable[str]) -> list[str]:
    """Give the names that are like another: in letters alone, then nearly."""
    candidates = list(dict.fromkeys(names))
    plain = _plain(given)
    same = [name for name in candidates if _plain(name) == plain]
    if same:
        return same
    swapped = [name for name in candidates if sorted(_plain(name)) == sorted(plain)]
    if swapped:
        return swapped[:3]
    by_plain = {_plain(name): name for name in candidates}
    return [by_plain[name] for name in get_close_matches(plain, by_plain, 3, 0.72)]


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).casefold()


def _meant(given: str, names: Iterable[str], what: str = "") -> Iterator[str]:
    found = nearest(given, names)
    if found:
        yield f"{what}Did you mean {' or '.join(found)}?"


def _notes(error: Any) -> Iterator[str]:
    name = type(error).__name__
    response = getattr(error, "response", None)
    if response is not None:
        yield from _of_response(response)
        return
    kwargs = getattr(error, "kwargs", {})
    if name == "ParamValidationError":
        yield from _of_report(str(kwargs.get("report", "")))
    elif name == "UnknownServiceError":
        known = kwargs["known_service_names"]
        yield from _meant(kwargs["service_name"], known.split(", ") if isinstance(known, str) else known)
    elif name == "ProfileNotFound":
        profiles = _profiles()
        yield from _meant(kwargs["profile"], profiles)
        if profiles:
            yield f"Profiles that are there: {', '.join(profiles)}."
    elif name in ("InvalidRegionError", "UnknownRegionError"):
        yield from _meant(kwargs["region_name"], _regions())
    elif name == "EndpointConnectionError":
        yield from _of_endpoint(kwargs["endpoint_url"])
    elif name == "WaiterError":
        yield from _of_response(error.last_response)
    yield from _STEPS.get(name, ())


def _of_report(report: str) -> Iterator[str]:
    for place, given, names in _UNKNOWN.findall(report):
        where = "" if place == "input" else f"In {place}: "
        yield from _meant(given, names.split(", "), f"{where}{given}? ")
    for parameter in _WANTS_TEXT.findall(report):
        yield f"{parameter} is text: put the number into quotes."


def _of_response(response: Any) -> Iterator[str]:
    error = response.get("Error", {})
    code, message = str(error.get("Code", "")), str(error.get("Message", ""))
    denied = _DENIED.search(message)
    if denied:
        resource = denied["resource"]
        yield f"The denied IAM action is {denied['action']}" + (f" on {resource}." if resource else ".")
        yield _why_denied(denied["because"] or "")
    for refused in _REFUSED.finditer(message):
        yield from _meant(refused["given"], refused["values"].split(", "), f"{refused['where']}: ")
    plain = _plain(code).removesuffix("exception")
    for known, note in _CODES.items():
        if plain == known:
            yield note


def _why_denied(because: str) -> str:
    if "explicit deny" in because:
        return "A policy denies it in so many words; that policy has to change, allowing it elsewhere does not help."
    for kind in (
        "service control policy",
        "permissions boundary",
        "session policy",
        "VPC endpoint policy",
        "resource-based policy",
    ):
        if kind in because:
            return f"It is the {kind} that does not allow it."
    return "Whoever keeps the account can allow it in a policy of the user or role that the keys belong to."


def _of_endpoint(url: str) -> Iterator[str]:
    found = _REGION_OF_HOST.match(url)
    regions = _regions()
    if found and found["region"] not in regions:
        yield from _meant(found["region"], regions, f"{found['region']} is no region that is known. ")


def _profiles() -> list[str]:
    from ._ferroboto import SessionCore

    return SessionCore(None, None, None, None, None, None).available_profiles


def _regions() -> list[str]:
    from ._ferroboto import SessionCore

    core = SessionCore(None, None, None, None, None, None)
    services = core.get_available_services()
    partitions = core.get_available_partitions()
    return sorted(
        {region for name in services for part in partitions for region in core.get_available_regions(name, part, False)}
    )


def add_nearest(error: BaseException, given: str, names: list[str]) -> None:
    """Note on an error about a name which names there are that are like it."""
    for note in _meant(given, names):
        _add(error, note)


def add_keywords(error: BaseException, method: str, names: list[str]) -> None:
    """Note on an error about parameters by position how they are written."""
    shown = ", ".join(f"{name}=..." for name in names)
    _add(error, f"Parameters go by name: {method}({shown}).")


def _add(error: BaseException, note: str) -> None:
    # Python 3.10 has no notes, but IPython shows them.
    vars(error).setdefault("__notes__", []).append(note)
