"""Players for audio, and streams that can be inspected without being consumed."""

from __future__ import annotations

import base64
import struct
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from ..response import StreamingBody

#: Streams that are longer are not shown: a notebook keeps what it shows.
MOST = 16 * 1024 * 1024

#: Sound that has no head of its own: the coding's number in a WAV file, the bytes of a sample, and the rate that Polly
#: gives where none was asked for.
_HEADLESS = {"audio/pcm": (1, 2, 16000), "audio/mulaw": (7, 1, 8000), "audio/alaw": (6, 1, 8000)}


class Player:
    """Audio that a notebook plays. ``save('hello.mp3')`` writes a file."""

    def __init__(self, data: bytes, content_type: str, caption: str = "") -> None:
        """Create a player; ``caption`` is shown below it."""
        self.data = data
        self.content_type = content_type
        self.caption = caption

    def __repr__(self) -> str:
        return f"<{len(self.data)} bytes of {self.content_type}>"

    def save(self, path: str | PathLike[str]) -> None:
        """Write the audio to a file."""
        Path(path).write_bytes(self.data)

    def _repr_html_(self) -> str:
        source = f"data:{escape(self.content_type)};base64,{base64.b64encode(self.data).decode()}"
        player = f'<audio controls preload="metadata" src="{source}">{escape(repr(self))}</audio>'
        return f"{player}<br><small>{escape(self.caption)}</small>" if self.caption else player


def audio(response: Any, *, sample_rate: int | None = None) -> Player:
    """Create a player for the audio of a response, and read its stream.

    :param response: a response of ``synthesize_speech``, or one with an event stream, which is read to its end; or the bytes
        of audio, for example from an asyncio client's stream.
    :param sample_rate: sample rate of raw audio (PCM, µ-law, A-law) in Hz. Default: Polly's default, 16,000 for PCM and
        8,000 for the others (https://docs.aws.amazon.com/polly/latest/dg/API_SynthesizeSpeech.html).
    :raises ValueError: if the response contains no audio, or audio that browsers do not play.
    :raises TypeError: if the stream is an asyncio client's, which has to be awaited.

    >>> import ferroboto
    >>> polly = ferroboto.client('polly', endpoint_url='local')
    >>> speech = polly.synthesize_speech(OutputFormat='mp3', Text='Hello', VoiceId='Russell')
    >>> ferroboto.display.audio(speech).content_type
    'audio/mpeg'
    """
    from ..eventstream import EventStream

    if isinstance(response, (bytes, bytearray, memoryview)):
        return _of_bytes(bytes(response), sample_rate)
    events = next((value for value in response.values() if isinstance(value, EventStream)), None)
    if events is not None:
        heard = _sound_of(events)
        kind = _kind(heard)
        if kind is None:
            raise ValueError("the events contain no audio that browsers play")
        return Player(heard, kind)
    stream = next((value for value in response.values() if hasattr(value, "read")), None)
    content_type = str(response.get("ContentType", "")).partition(";")[0]
    if stream is None or not content_type.startswith("audio/"):
        raise ValueError("the response contains no audio")
    if hasattr(stream, "__aiter__"):
        raise TypeError(
            "read the stream of an asyncio client first: display.audio(await response['AudioStream'].read())"
        )
    data = stream.read()
    if content_type in _HEADLESS:
        return Player(_wave(data, content_type, sample_rate), "audio/wav")
    if _kind(data) is None:
        raise ValueError(f"browsers do not play {content_type}")
    return Player(data, content_type)


def _of_bytes(data: bytes, sample_rate: int | None) -> Player:
    kind = _kind(data)
    if kind is not None:
        return Player(data, kind)
    if sample_rate is None:
        raise ValueError("not audio that browsers play; raw PCM needs its sample_rate")
    return Player(_wave(data, "audio/pcm", sample_rate), "audio/wav")


def _sound_of(events: Any) -> bytes:
    """The bytes of all events, in order."""
    parts = (part for event in events for body in event.values() if isinstance(body, dict) for part in body.values())
    return b"".join(part for part in parts if isinstance(part, bytes))


def _wave(samples: bytes, content_type: str, rate: int | None = None) -> bytes:
    """Samples on one channel as a WAV file."""
    coding, size, usual = _HEADLESS[content_type]
    rate = usual if rate is None else rate
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, coding, 1, rate, rate * size, size, size * 8)
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(samples)) + samples
    body += bytes(len(samples) % 2)
    return struct.pack("<4sI", b"RIFF", len(body)) + body


def _kind(data: bytes) -> str | None:
    """The content type of audio that browsers play, by its first bytes."""
    if data.startswith(b"OggS"):
        return "audio/ogg"
    if data.startswith(b"ID3") or (len(data) > 3 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2):
        return "audio/mpeg"
    if data.startswith(b"RIFF") and data[8:12] == b"WAVE":
        return "audio/wav"
    return None


class Replayed:
    """A raw stream whose inspected beginning is returned again."""

    def __init__(self, ahead: bytes, raw: Any) -> None:
        """Return ``ahead`` before the rest of ``raw``."""
        self._ahead = ahead
        self._raw = raw

    def read(self, amt: int | None = None) -> bytes:
        """Read up to ``amt`` bytes, or all."""
        if amt is None or amt < 0:
            data, self._ahead = self._ahead, b""
            rest: bytes = self._raw.read()
            return data + rest
        data, self._ahead = self._ahead[:amt], self._ahead[amt:]
        return data if data or amt == 0 else bytes(self._raw.read(amt))

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer."""
        if not self._ahead:
            return int(self._raw.readinto(buffer))
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readlines(self) -> list[bytes]:
        """Read the remaining lines."""
        return self.read().splitlines(keepends=True)

    def tell(self) -> int:
        """The number of bytes read, without those that are returned again."""
        return int(self._raw.tell()) - len(self._ahead)

    def close(self) -> None:
        """Close the raw stream."""
        self._ahead = b""
        self._raw.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


def player_of(body: StreamingBody) -> Player | None:
    """A player for an unread stream, which can still be read afterwards."""
    length = body._content_length
    if body._amount_read or getattr(body._raw_stream, "closed", False) or (length is not None and int(length) > MOST):
        return None
    raw = body._raw_stream
    content_type = str(getattr(raw, "headers", {}).get("Content-Type", "")).partition(";")[0]
    ahead = b""
    try:
        while len(ahead) <= MOST:
            part = raw.read(MOST + 1 - len(ahead))
            if not part:
                break
            ahead += part
            if content_type not in _HEADLESS and _kind(ahead) is None and len(ahead) >= 16:
                break
    finally:
        # What has come is not lost, whatever happens.
        body._raw_stream = Replayed(ahead, raw)
    if len(ahead) > MOST:
        return None
    if content_type in _HEADLESS:
        rate = f"{_HEADLESS[content_type][2]:,}"
        caption = f"Played at {rate} Hz: raw audio does not contain its sample rate. For another: display.audio(response, sample_rate=...)"
        return Player(_wave(ahead, content_type), "audio/wav", caption)
    kind = _kind(ahead)
    return None if kind is None else Player(ahead, kind)
