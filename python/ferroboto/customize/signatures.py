"""Methods that sign something other than a call: forms that post to a bucket of S3, and tokens for databases of RDS and
Aurora DSQL.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SCHEME = "https://"


def generate_presigned_post(
    self: Any,
    Bucket: str,
    Key: str,
    Fields: dict[str, Any] | None = None,
    Conditions: list[Any] | None = None,
    ExpiresIn: int = 3600,
) -> dict[str, Any]:
    """Return the URL and the fields of a form that uploads an object.

    :param Bucket: name of the bucket. Conditions on it are added.
    :param Key: key of the object. With ``${filename}`` at its end, the name of the uploaded file takes its place.
    :param Fields: more fields of the form, such as ``acl`` or ``Content-Type``. Each needs a condition.
    :param Conditions: conditions that the form has to meet, such as ``['content-length-range', 1, 1000]``.
    :param ExpiresIn: seconds for which the form is valid.
    """
    from .s3_forms import S3PostPresigner

    # The operation whose URL is that of the bucket.
    url, version, region, name = self._place_of_form("create_bucket", {"Bucket": Bucket})
    fields, conditions = {} if Fields is None else Fields.copy(), [] if Conditions is None else Conditions.copy()
    conditions.append({"bucket": Bucket})
    wildcard = "${filename}"
    is_open = Key.endswith(wildcard)
    conditions.append(["starts-with", "$key", Key[: -len(wildcard)]] if is_open else {"key": Key})
    fields["key"] = Key
    context: dict[str, Any] = {"is_presign_request": True, "signing": {"region": region, "signing_name": name}}
    if version is None:
        return {"url": url, "fields": fields}
    context["auth_type"] = version
    if version == "v4-s3express":
        context["signing"] |= {"identity_cache": _Sessions(self), "cache_key": Bucket}
    request = {"method": "PUT", "url": url, "body": b"", "headers": {}, "context": context}
    return S3PostPresigner(self._request_signer).generate_presigned_post(request, fields, conditions, ExpiresIn)


class _Sessions:
    """Begins a session of a bucket."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def get_credentials(self, bucket: str) -> Any:
        from ..credentials import Credentials

        found = self._client._blocking().create_session(Bucket=bucket)["Credentials"]
        return Credentials(found["AccessKeyId"], found["SecretAccessKey"], found["SessionToken"])


def generate_db_auth_token(self: Any, DBHostname: str, Port: int, DBUsername: str, Region: str | None = None) -> str:
    """Return a token to log in to a database with, in place of a password. It is valid for 15 minutes.

    :param DBHostname: host name of the database.
    :param Port: port of the database.
    :param DBUsername: name of the database user.
    :param Region: region of the database, if it is not the client's.
    """
    body = {"Action": "connect", "DBUser": DBUsername}
    return _token(self, f"{DBHostname}:{Port}", body, "rds-db", Region, 900)


def generate_db_connect_auth_token(self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900) -> str:
    """Return a token to log in to a cluster with.

    :param Hostname: endpoint of the cluster.
    :param Region: region of the cluster, if it is not the client's.
    :param ExpiresIn: seconds for which the token is valid.
    """
    return _token(self, Hostname, {"Action": "DbConnect"}, "dsql", Region, ExpiresIn)


def generate_db_connect_admin_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str:
    """Return a token to log in to a cluster as its administrator.

    :param Hostname: endpoint of the cluster.
    :param Region: region of the cluster, if it is not the client's.
    :param ExpiresIn: seconds for which the token is valid.
    """
    return _token(self, Hostname, {"Action": "DbConnectAdmin"}, "dsql", Region, ExpiresIn)


def _token(client: Any, host: str, body: dict[str, Any], name: str, region: str | None, expires_in: int) -> str:
    from ..botocore.awsrequest import prepare_request_dict

    request: dict[str, Any] = {"url_path": "/", "query_string": "", "headers": {}, "body": body, "method": "GET"}
    prepare_request_dict(request, _SCHEME + host)
    signed: str = client._request_signer.generate_presigned_url(
        request_dict=request,
        operation_name=body["Action"],
        region_name=client.meta.region_name if region is None else region,
        expires_in=expires_in,
        signing_name=name,
    )
    return signed.removeprefix(_SCHEME)
