"""Notes on errors (PEP 678): what was probably meant, and what to do. Created when a traceback is shown, not before.

A note contains nothing but what the error itself contains, names of models and profiles, and, for ``client.map``, the
shortened arguments of the input that failed. It never contains credentials.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_UNKNOWN = re.compile(r'^Unknown parameter in (\S+): "(.*?)", must be one of: (.*)$', re.MULTILINE)
_WRONG_TYPE = re.compile(
    r"^Invalid type for parameter (?P<name>\S+), value: (?P<value>.*), type: <class '(?P<given>[^']*)'>, "
    r"valid types: (?P<valid>.*)$",
    re.MULTILINE,
)
_LONG_VALUE = re.compile(r"(?<=, value: )(.{200})(.{800,}?)(?=, type: <class |, valid |$)", re.DOTALL)
_REFUSED = re.compile(
    r"Value '(?P<given>[^']*)' at '(?P<where>[^']*)' failed .*?enum value set: \[(?P<values>[^]]*)\]", re.DOTALL
)
_DENIED = re.compile(
    r"not authorized to perform: (?P<action>[\w-]+:[\w*]+)(?: on resource: (?P<resource>\S+))?(?P<because> (?:because|with) .*)?"
)
_REGION_OF_HOST = re.compile(r"^https?://[\w.-]*?\.?(?P<region>[a-z]{2}(?:-[a-z]+)+-\d+)\.")
_ARGUMENT = re.compile(r"^(?P<function>[\w.]+)\(\) got an unexpected keyword argument '(?P<name>\w+)'")
_CREDENTIALS = "https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html"
_LOCAL = "endpoint_url='local' needs none of this: it uses the local AWS."

# How to write a structure where its content is given in its place.
_STRUCTURES = {
    "Image": "Image={'Bytes': image_bytes}",
    "SourceImage": "SourceImage={'Bytes': image_bytes}",
    "TargetImage": "TargetImage={'Bytes': image_bytes}",
}

_STEPS = {
    "NoCredentialsError": (
        (
            "No credentials were found in arguments, environment variables (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), "
            "profile files, containers or instance metadata."
        ),
        f"To create a profile, run `ferroboto configure` or `aws configure`. Order of the sources: {_CREDENTIALS}",
        _LOCAL,
    ),
    "PartialCredentialsError": (
        "An access key ID and its secret access key belong together: set both in the same place, or neither.",
    ),
    "NoRegionError": (
        (
            "Pass region_name='us-east-1', set AWS_DEFAULT_REGION, or add `region = us-east-1` to the profile "
            "(`ferroboto configure`, `aws configure`)."
        ),
        _LOCAL,
    ),
    "CredentialRetrievalError": ("The profile names a source of credentials, and this source failed.",),
    "UnauthorizedSSOTokenError": ("The sign-in has expired. To renew it, run `aws sso login` with the same profile.",),
    "SSOTokenLoadError": ("You have not signed in yet. Run `aws sso login` with the same profile.",),
    "TokenRetrievalError": ("The sign-in has expired. To renew it, run `aws sso login` with the same profile.",),
    "SSLError": (
        "Behind a proxy that inspects TLS, set verify='roots.pem' or AWS_CA_BUNDLE to a file of its root certificates.",
    ),
    "EndpointConnectionError": (
        (
            "Could not reach the endpoint. Check the region and endpoint_url for typos, your network connection, and "
            "your proxy settings."
        ),
    ),
}
_UNKNOWN_KEY = "AWS does not recognize this access key: it is mistyped, deleted, from another partition, or lacks its session token."
# Error codes in lower case, without a final "exception".
_CODES = {
    "expiredtoken": "These temporary credentials have expired: request new ones, for example with `aws sso login`.",
    "invalidclienttokenid": _UNKNOWN_KEY,
    "unrecognizedclient": _UNKNOWN_KEY,
    "signaturedoesnotmatch": "The secret access key does not match the access key, or is incomplete: copy both again.",
    "requestexpired": "The clock of this machine is wrong, or the request was sent too late.",
    "throttling": (
        "Too many requests. To slow down automatically, use Config(retries={'mode': 'adaptive', 'max_attempts': 10}), "
        "or set AWS_RETRY_MODE=adaptive."
    ),
    "invalidimageformat": (
        "The image has to be the content of a JPEG or PNG file, as in open('photo.jpg', 'rb').read(). File names, base64 "
        "text, and WebP, HEIC or GIF images are not accepted."
    ),
    "imagetoolarge": "Images are limited to 5 MB in a request, and to 15 MB in S3. Make the image smaller.",
    "invalidssml": (
        "SSML is XML: write & as &amp; and < as &lt;, close every tag, and enclose everything in <speak>...</speak>."
    ),
}
_NEED_CREDENTIALS = frozenset({"invalidclienttokenid", "unrecognizedclient", "signaturedoesnotmatch"})
_NEED_PROFILES = frozenset(
    {
        "ConfigParseError",
        "InvalidRegionError",
        "NoCredentialsError",
        "NoRegionError",
        "PartialCredentialsError",
        "ProfileNotFound",
    }
)


def notes_of(error: Any) -> list[str]:
    """The notes on an exception of this library."""
    try:
        return [*_notes(error)]
    except Exception:  # noqa: BLE001
        # The error itself matters more.
        return []


def nearest(given: str, names: Iterable[str]) -> list[str]:
    """The names that equal another in their letters, or nearly."""
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


def _meant(given: str, names: Iterable[str], before: str = "", after: str = "?") -> Iterator[str]:
    found = nearest(given, names)
    if found:
        yield f"{before}Did you mean {' or '.join(found)}{after}"


def _notes(error: Any) -> Iterator[str]:
    name = type(error).__name__
    response = getattr(error, "response", None)
    if response is not None:
        yield from _of_response(response)
        return
    kwargs = getattr(error, "kwargs", {})
    if name == "ParamValidationError":
        yield from _of_report(str(error))
    elif name == "UnknownServiceError":
        known = kwargs["known_service_names"]
        yield from _meant(kwargs["service_name"], known.split(", ") if isinstance(known, str) else known)
    elif name == "ProfileNotFound":
        yield from _of_profile(kwargs["profile"])
    elif name in ("InvalidRegionError", "UnknownRegionError"):
        yield from _meant(kwargs["region_name"], _regions())
    elif name == "EndpointConnectionError":
        yield from _of_endpoint(kwargs["endpoint_url"])
    elif name == "HTTPClientError" and "Invalid header value" in str(error):
        # A line break in credentials, which are part of headers.
        yield from _of_profile_files()
    elif name == "WaiterError":
        yield from _of_response(error.last_response)
    elif name == "DataNotFoundError" and kwargs["data_path"].endswith("/service-2"):
        yield (
            "The latest API version of each service is built in. Older ones are read from an installed botocore, and from "
            "the folders in AWS_DATA_PATH."
        )
    yield from _STEPS.get(name, ())
    if name in _NEED_PROFILES:
        yield from _of_profile_files()


def shortened_report(report: str) -> str:
    """The report of a validation with its long values cut off."""
    return _LONG_VALUE.sub(lambda found: f"{found[1]}... ({len(found[1]) + len(found[2])} characters)", report)


def _of_report(report: str) -> Iterator[str]:
    for place, given, names in _UNKNOWN.findall(report):
        where = "" if place == "input" else f"In {place}: "
        yield from _meant(given, names.split(", "), where, f" instead of {given}?")
    for fault in _WRONG_TYPE.finditer(report):
        note = _of_type(fault["name"], fault["value"], fault["given"], fault["valid"])
        if note:
            yield note


def _of_type(name: str, value: str, given: str, valid: str) -> str:
    """What a parameter of a wrong type should be; empty if the error says it already."""
    last = name.rpartition(".")[2]
    kind = given.rpartition(".")[2]
    if "<class 'str'>" in valid:
        return f"{name} is a string: put the number in quotes." if given in ("int", "float") else ""
    if "<class 'list'>" in valid:
        if given == "str":
            shown = f"'{value}'" if re.fullmatch(r"[\w.:/+-]{1,60}", value) else "..."
            return f"{name} is a list: {last}=[{shown}]."
        return f"{name} is a list: convert the {kind} with list(...)."
    if "<class 'dict'>" in valid:
        return f"{name} is a dict: {_STRUCTURES.get(last, last + '={...}')}."
    if "<class 'bytes'>" in valid:
        if given.startswith("pathlib."):
            return f"{name} is binary data: read the file with path.read_bytes()."
        return f"{name} is binary data: convert the {kind} to the bytes of a file."
    if given.startswith("numpy.") and "<class 'int'>" in valid:
        convert = "float" if "<class 'float'>" in valid else "int"
        return f"{name} is a Python number: convert the numpy value with {convert}(...)."
    if "<class 'int'>" in valid and given == "str":
        shown = value if re.fullmatch(r"-?\d+(?:\.\d+)?", value) else "5"
        return f"{name} is a number: {last}={shown}, without quotes."
    if "<class 'bool'>" in valid:
        return f"{name} is True or False, without quotes."
    return ""


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
    if plain in _CODES:
        yield _CODES[plain]
    if plain in _NEED_CREDENTIALS:
        yield from _of_profile_files()


def _why_denied(because: str) -> str:
    if "explicit deny" in because:
        return "A policy denies it explicitly. Allowing it in another policy does not help; change the denying policy."
    for kind in (
        "service control policy",
        "permissions boundary",
        "session policy",
        "VPC endpoint policy",
        "resource-based policy",
    ):
        if kind in because:
            return f"The {kind} does not allow it."
    return "An administrator of the account can allow it in a policy of your user or role."


def _of_endpoint(url: str) -> Iterator[str]:
    found = _REGION_OF_HOST.match(url)
    regions = _regions()
    if found and found["region"] not in regions:
        yield from _meant(found["region"], regions, f"{found['region']} is not a known region. ")


def _of_profile(name: str) -> Iterator[str]:
    profiles = _profiles()
    yield from _meant(name, profiles)
    if profiles:
        yield f"Available profiles: {', '.join(profiles)}."
    shown = name if re.fullmatch(r"[\w.@+-]+", name) else "NAME"
    yield f"To create the profile, run `ferroboto configure --profile {shown}` or `aws configure --profile {shown}`."
    yield "With endpoint_url='local' you need no profile: omit profile_name, and unset AWS_PROFILE."


def _of_profile_files() -> Iterator[str]:
    from .profile_faults import faults

    return faults()


def _profiles() -> list[str]:
    from .._ferroboto import SessionCore

    return SessionCore(None, None, None, None, None, None).available_profiles


def _regions() -> list[str]:
    from .._ferroboto import SessionCore

    core = SessionCore(None, None, None, None, None, None)
    services = core.get_available_services()
    partitions = core.get_available_partitions()
    return sorted(
        {region for name in services for part in partitions for region in core.get_available_regions(name, part, False)}
    )


def add_nearest(error: BaseException, given: str, names: Sequence[str]) -> None:
    """Add a note that suggests similar names."""
    for note in _meant(given, names):
        _add(error, note)


def add_keywords(error: BaseException, method: str, names: Sequence[str]) -> None:
    """Add a note on positional arguments: an example of a call, or the names of the parameters."""
    if len(names) == 1 and "(" in names[0]:
        lines = "\n".join(f"    {line}" for line in names[0].splitlines())
        _add(error, f"Use keyword arguments, for example:\n{lines}")
    else:
        shown = ", ".join(f"{name}=..." for name in names)
        _add(error, f"Use keyword arguments: {method}({shown}).")


def add_argument(error: BaseException, function: Any) -> bool:
    """Add a note on an unknown argument of a function of ours; returns whether the error is about one."""
    found = _ARGUMENT.match(str(error))
    if found is None or found["function"].rpartition(".")[2] != function.__name__:
        return False
    from inspect import signature

    add_nearest(error, found["name"], [name for name in signature(function).parameters if name != "self"])
    return True


def add_binary(error: BaseException) -> None:
    """Add a note on an object that cannot be sent as binary data."""
    if "a bytes-like object is required" in str(error):
        _add(error, "Binary data is needed: open files in binary mode, as in open('photo.jpg', 'rb').")


def add_input(error: BaseException, number: int, given: Mapping[str, Any]) -> None:
    """Add a note on the input of ``client.map`` that failed."""
    arguments = ", ".join(f"{name}={_shortened(value)}" for name, value in given.items())
    if "__notes__" not in vars(error):
        vars(error)["__notes__"] = notes_of(error) if hasattr(type(error), "__notes__") else []
    _add(error, f"Input {number}: {arguments}")


def _shortened(value: Any) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return f"<{len(value)} bytes>"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_shortened(inner)}" for key, inner in list(value.items())[:8]) + "}"
    try:
        shown = repr(value)
    except Exception:  # noqa: BLE001 - an object of the program
        shown = f"<{type(value).__name__}>"
    return shown if len(shown) <= 80 else f"{shown[:77]}..."


def _add(error: BaseException, note: str) -> None:
    # Python 3.10 has no notes, but IPython shows them.
    vars(error).setdefault("__notes__", []).append(note)
