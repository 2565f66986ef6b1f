"""Certificates, a TLS front for a plain server, and a proxy that tunnels: each keeps what it saw."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = datetime.timedelta(days=1)


@dataclass
class Authority:
    """A certificate authority whose files lie in `folder`."""

    folder: Path

    def __post_init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named("Test Authority")
        self._certificate = self._sign(self._name, self._key, x509.BasicConstraints(ca=True, path_length=None))
        self.roots = self.folder / "roots.pem"
        self.roots.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def issue(self, name: str) -> Path:
        """A file with a certificate for this machine, or a user, and its key; the key is in `.key` too."""
        key = ec.generate_private_key(ec.SECP256R1())
        hosts = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
        certificate = self._sign(_named(name), key, x509.SubjectAlternativeName(hosts))
        key_text = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path = self.folder / f"{name}.pem"
        path.with_suffix(".key").write_bytes(key_text)
        path.with_suffix(".crt").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        path.write_bytes(path.with_suffix(".crt").read_bytes() + key_text)
        return path

    def _sign(self, name: x509.Name, key: Any, extension: Any) -> x509.Certificate:
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = x509.CertificateBuilder(
            issuer_name=self._name,
            subject_name=name,
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=now - _DAY,
            not_valid_after=now + _DAY,
        )
        return builder.add_extension(extension, critical=False).sign(self._key, hashes.SHA256())


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


class _Pump:
    """Accepts connections and passes bytes on both ways."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._sockets: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError):
            pair = self._meet(sock)
            if pair is None:
                sock.close()
                return
            self._sockets += pair
            back = threading.Thread(target=_pass, args=(pair[1], pair[0]), daemon=True)
            back.start()
            _pass(*pair)

    def _meet(self, sock: socket.socket) -> tuple[socket.socket, socket.socket] | None:
        raise NotImplementedError


def _pass(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for sock in (source, target):
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


class TlsFront(_Pump):
    """TLS in front of a plain server on this machine; `clients` has the names in the certificates shown to it."""

    def __init__(self, port: int, certificate: Path, client_roots: Path | None = None) -> None:
        self._behind = port
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        if client_roots is not None:
            self._context.load_verify_locations(client_roots)
            self._context.verify_mode = ssl.CERT_REQUIRED
        self.clients: list[str | None] = []
        super().__init__()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def _meet(self, sock: socket.socket) -> tuple[socket.socket, socket.socket]:
        secure = self._context.wrap_socket(sock, server_side=True)
        shown = secure.getpeercert()
        self.clients.append(shown["subject"][0][0][1] if shown else None)
        return secure, socket.create_connection(("127.0.0.1", self._behind))


class Proxy(_Pump):
    """A proxy that tunnels, wherever to, to one port; `heads` has what it was asked."""

    def __init__(self, port: int, answer: str = "200 Connection established") -> None:
        self._behind = port
        self._answer = answer
        self.heads: list[str] = []
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _meet(self, sock: socket.socket) -> tuple[socket.socket, socket.socket] | None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = sock.recv(1)
            if not byte:
                return None
            head += byte
        self.heads.append(head.decode("latin-1"))
        sock.sendall(f"HTTP/1.1 {self._answer}\r\n\r\n".encode())
        if not self._answer.startswith("200"):
            return None
        return sock, socket.create_connection(("127.0.0.1", self._behind))
