"""The options of the commands, and how they are read."""

from __future__ import annotations

from typing import Any, NamedTuple

from .. import CommandError
from .._arguments import did_you_mean


class Option(NamedTuple):
    """An option: what it sets, how it is read, and what it is for."""

    help: str
    kind: str = "value"
    choices: tuple[str, ...] = ()
    # The name that it sets, and the value without one on the command line.
    sets: str = ""
    constant: Any = None


_AES = ("AES256",)
_ACLS = (
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    "aws-exec-read",
    "bucket-owner-read",
    "bucket-owner-full-control",
    "log-delivery-write",
)
_CLASSES = (
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
)
_ALGORITHMS = ("CRC64NVME", "CRC32", "SHA256", "SHA1", "CRC32C", "SHA512", "XXHASH64", "XXHASH3", "XXHASH128")

_DRYRUN = Option("Print what would be done, and do nothing.", "flag", constant=True)
_QUIET = Option("Print nothing.", "flag", constant=True)
_ONLY_ERRORS = Option("Print errors and warnings only.", "flag", constant=True)
_RECURSIVE = Option("Take all files or objects under a folder or prefix.", "flag", sets="dir_op", constant=True)
_INCLUDE = Option("Take what matches a pattern after all. The last pattern that matches decides.", "filter")
_EXCLUDE = Option("Leave out what matches a pattern.", "filter")
_PAGE_SIZE = Option("How many objects each request lists.", "integer")
_PAYER = Option("Confirm that the requester pays.", "optional", ("requester",), constant="requester")

_TRANSFER = {
    "--dryrun": _DRYRUN,
    "--quiet": _QUIET,
    "--include": _INCLUDE,
    "--exclude": _EXCLUDE,
    "--acl": Option("Canned ACL of the objects.", choices=_ACLS),
    "--follow-symlinks": Option("Upload what symbolic links point to. This is the default.", "flag", constant=True),
    "--no-follow-symlinks": Option("Leave symbolic links out.", "flag", sets="follow_symlinks", constant=False),
    "--no-guess-mime-type": Option(
        "Do not guess the content type from the name.", "flag", sets="guess_mime_type", constant=False
    ),
    "--sse": Option("Encryption on the server.", "optional", ("AES256", "aws:kms"), constant="AES256"),
    "--sse-c": Option("Encryption by a key of your own.", "optional", _AES, constant="AES256"),
    "--sse-c-key": Option("That key, not in base64."),
    "--sse-kms-key-id": Option("The key of KMS."),
    "--sse-c-copy-source": Option("Encryption of the source of a copy.", "optional", _AES, constant="AES256"),
    "--sse-c-copy-source-key": Option("The key of the source of a copy."),
    "--storage-class": Option("Storage class of the objects.", choices=_CLASSES),
    "--grants": Option("Grants, as read=id=... or full=emailaddress=...", "list"),
    "--website-redirect": Option("Where requests for the object are redirected to."),
    "--content-type": Option("Content type of the objects."),
    "--cache-control": Option("Value of Cache-Control."),
    "--content-disposition": Option("Value of Content-Disposition."),
    "--content-encoding": Option("Value of Content-Encoding."),
    "--content-language": Option("Value of Content-Language."),
    "--expires": Option("Until when the object may be cached."),
    "--source-region": Option("Region of the source of a copy."),
    "--only-show-errors": _ONLY_ERRORS,
    "--no-progress": Option("Do not print progress.", "flag", sets="progress", constant=False),
    "--page-size": _PAGE_SIZE,
    "--ignore-glacier-warnings": Option("Do not warn about archived objects.", "flag", constant=True),
    "--force-glacier-transfer": Option("Try to transfer archived objects.", "flag", constant=True),
    "--request-payer": _PAYER,
    "--checksum-mode": Option("Verify checksums.", choices=("ENABLED",)),
    "--checksum-algorithm": Option("Algorithm of the checksums.", choices=_ALGORITHMS),
    "--metadata": Option("Metadata of the objects, as a=b,c=d or JSON.", "map"),
    "--metadata-directive": Option("Whether a copy keeps its metadata.", choices=("COPY", "REPLACE")),
    "--case-conflict": Option(
        "What to do about keys that differ in their case only.", choices=("ignore", "skip", "warn", "error")
    ),
}

OPTIONS: dict[str, dict[str, Option]] = {
    "cp": {
        **_TRANSFER,
        "--expected-size": Option("Size of a stream of more than 50 GB."),
        "--recursive": _RECURSIVE,
    },
    "mv": {
        **_TRANSFER,
        "--recursive": _RECURSIVE,
        "--validate-same-s3-paths": Option("Check that nothing is moved onto itself.", "flag", constant=True),
    },
    "sync": {
        **_TRANSFER,
        "--delete": Option("Delete what the source does not have.", "flag", constant=True),
        "--size-only": Option("Compare sizes only.", "flag", constant=True),
        "--exact-timestamps": Option(
            "Download files of the same size unless their times are the same.", "flag", constant=True
        ),
    },
    "rm": {
        "--dryrun": _DRYRUN,
        "--quiet": _QUIET,
        "--recursive": _RECURSIVE,
        "--request-payer": _PAYER,
        "--include": _INCLUDE,
        "--exclude": _EXCLUDE,
        "--only-show-errors": _ONLY_ERRORS,
        "--page-size": _PAGE_SIZE,
    },
    "ls": {
        "--recursive": _RECURSIVE,
        "--page-size": _PAGE_SIZE,
        "--human-readable": Option("Print sizes in units.", "flag", constant=True),
        "--summarize": Option("Print the number of objects and their size.", "flag", constant=True),
        "--request-payer": _PAYER,
        "--bucket-name-prefix": Option("List buckets whose names begin so."),
        "--bucket-region": Option("List buckets of a region."),
    },
    "mb": {"--tags": Option("A tag of the bucket: key and value. May be repeated.", "pair")},
    "rb": {"--force": Option("Delete the objects first.", "flag", constant=True)},
    "presign": {"--expires-in": Option("For how many seconds the URL is valid. Default: 3600.", "integer")},
    "website": {
        "--index-document": Option("Name of the page of each folder."),
        "--error-document": Option("Key of the page for errors."),
    },
}

# Names of the paths of each command, as missing ones are reported.
PATHS = {
    "cp": ("paths", "paths"),
    "mv": ("paths", "paths"),
    "sync": ("paths", "paths"),
    "rm": ("paths",),
    "ls": (),
    "mb": ("path",),
    "rb": ("path",),
    "presign": ("path",),
    "website": ("paths",),
}
_DEFAULTS = {"follow_symlinks": True, "guess_mime_type": True, "progress": True, "case_conflict": "ignore"}


def parse(name: str, words: list[str]) -> dict[str, Any]:
    """Read the words of a command: its paths, and what its options set."""
    options: dict[str, Any] = {**_DEFAULTS, "dir_op": False}
    paths: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "-" or not word.startswith("-"):
            paths.append(word)
            continue
        option, joined, value = word.partition("=")
        known = OPTIONS[name].get(option)
        if known is None:
            raise CommandError(f"Unknown options: {word}{did_you_mean(option, list(OPTIONS[name]))}", usage=False)
        _set(options, option, known, [value] if joined else None, rest)
    most = 1 if name == "ls" else len(PATHS[name])
    if len(paths) < len(PATHS[name]):
        raise CommandError(f"the following arguments are required: {PATHS[name][0]}")
    if len(paths) > most:
        raise CommandError(f"Unknown options: {','.join(paths[most:])}", usage=False)
    options["paths"] = paths
    return options


def _set(options: dict[str, Any], option: str, known: Option, joined: list[str] | None, rest: list[str]) -> None:
    name = known.sets or option[2:].replace("-", "_")
    if known.kind == "flag":
        options[name] = known.constant
        return
    many = {"list": None, "pair": 2}.get(known.kind, 1)
    values = list(joined or ())
    while not joined and rest and not rest[0].startswith("--") and (many is None or len(values) < many):
        values.append(rest.pop(0))
    if known.kind == "optional" and not values:
        values = [known.constant]
    if known.kind == "pair" and len(values) != 2:
        raise CommandError(f"argument {option}: expected 2 arguments")
    if not values:
        raise CommandError(f"argument {option}: expected {'at least one' if many is None else 'one'} argument")
    if known.choices and values[0] not in known.choices:
        raise CommandError(f"argument {option}: Invalid choice, valid choices are:\n\n" + "\n".join(known.choices))
    if known.kind == "filter":
        options.setdefault("filters", []).append((option[2:], values[0]))
    elif known.kind == "pair":
        options.setdefault(name, []).append(tuple(values))
    else:
        options[name] = _read(option, known.kind, values)


def _read(option: str, kind: str, values: list[str]) -> Any:
    if kind == "list":
        return values
    if kind == "integer":
        try:
            return int(values[0])
        except ValueError as error:
            raise CommandError(f"argument {option}: {error}", usage=False) from None
    return _map(option, values[0]) if kind == "map" else values[0]


def _map(option: str, text: str) -> dict[str, str]:
    if text.startswith("{"):
        import json

        read: dict[str, str] = json.loads(text)
        return read
    pairs = {}
    for item in text.split(","):
        key, sign, value = item.partition("=")
        if not sign:
            raise CommandError(f"Error parsing parameter '{option}': Expected: '=', received: 'EOF' for input: {text}")
        pairs[key] = value
    return pairs
