"""The way of mail from the local AWS to a mail server of this machine."""

from __future__ import annotations

from email.utils import parseaddr
from ipaddress import ip_address

_PATIENCE = 10.0


def address(server: str) -> tuple[str, int]:
    """Split ``HOST:PORT``; raises ``ValueError`` for what is none, and for other machines."""
    host, _, port = server.rpartition(":")
    host = host.strip("[]")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        msg = f"a mail server is 'HOST:PORT', not {server!r}"
        raise ValueError(msg)
    if not is_loopback(host):
        msg = f"mail of the local AWS goes to mail servers of this machine only, not to {host!r}"
        raise ValueError(msg)
    return host, int(port)


def carry(server: str, sender: str, recipients: list[str], eml: bytes) -> None:
    """Bring a message to a mail server."""
    import smtplib

    host, port = address(server)
    with smtplib.SMTP(host, port, timeout=_PATIENCE) as smtp:
        smtp.sendmail(parseaddr(sender)[1], [parseaddr(recipient)[1] for recipient in recipients], eml)


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
