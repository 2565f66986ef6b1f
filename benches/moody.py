"""The other end of the soak: a loopback server, in a process of its own, that now and then fails as servers do.

It answers with what it was sent, so that whoever asked can tell an answer of his own from another's.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import sys
from urllib.parse import parse_qs

# Of a thousand requests: how many meet which fate.
FATES = {
    "closed before the answer": 6,
    "reset before the answer": 6,
    "cut in the middle of the answer": 4,
    "closed after the answer": 10,
    "delayed": 20,
    "answered 500": 20,
}
PUBLISHED = "<PublishResponse><PublishResult><MessageId>{}</MessageId></PublishResult></PublishResponse>"


def sound(text: str) -> bytes:
    """The bytes of a spoken text: up to 300 KB that no other text has."""
    digest = hashlib.sha256(text.encode()).digest()
    return digest * (1 + int.from_bytes(digest[:2], "big") % 9000)


class Server:
    """Counts what it does."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.open = 0
        self.counts = dict.fromkeys(("requests", *FATES), 0)

    def fate(self) -> str | None:
        drawn = self.draw.randrange(1000)
        for name, share in FATES.items():
            if drawn < share:
                self.counts[name] += 1
                return name
            drawn -= share
        return None

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while await self.answer(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # It is cancelled only when the server ends.
            pass
        finally:
            self.open -= 1
            writer.close()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        lowered = head.lower()
        start = lowered.find(b"content-length:")
        length = int(lowered[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0
        body = await reader.readexactly(length)
        path = head.split(b" ", 2)[1].decode()
        if path == "/state":
            writer.write(whole(200, "application/json", json.dumps({"open": self.open, **self.counts}).encode()))
            await writer.drain()
            return True
        self.counts["requests"] += 1
        fate = self.fate()
        if fate == "delayed":
            await asyncio.sleep(self.draw.uniform(0.02, 0.3))
        if fate == "closed before the answer":
            return False
        if fate == "reset before the answer":
            writer.transport.abort()
            return False
        reply = whole(500, "text/plain", b"") if fate == "answered 500" else self.good(path, body)
        if fate == "cut in the middle of the answer":
            writer.write(reply[: len(reply) * 2 // 3])
            await writer.drain()
            return False
        writer.write(reply)
        await writer.drain()
        return fate != "closed after the answer"

    def good(self, path: str, body: bytes) -> bytes:
        if path == "/v1/speech":
            return whole(200, "audio/mpeg", sound(json.loads(body)["Text"]))
        if body.startswith(b"{"):
            answer = json.dumps({"CollectionARN": json.loads(body)["CollectionId"]}).encode()
            return whole(200, "application/x-amz-json-1.1", answer)
        message = parse_qs(body.decode())["Message"][0]
        return whole(200, "text/xml", PUBLISHED.format(message).encode())


def whole(status: int, media: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def main(seed: int) -> None:
    server = Server(seed)
    # A client that goes away is nothing to speak of.
    asyncio.get_running_loop().set_exception_handler(lambda _, __: None)
    running = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=512)
    print(running.sockets[0].getsockname()[1], flush=True)
    # Ends with the process that started it.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
