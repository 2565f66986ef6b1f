"""Amazon S3: forms that post to a bucket."""

from __future__ import annotations

import datetime
from typing import Any

from ..awsrequest import create_request_object
from ..botocore import auth, compat


class S3PostPresigner:
    """Makes the fields of a form that posts to a bucket.

    :param request_signer: signs the policy of the form.
    """

    # Whose signature a form has.
    _OPERATION = "PutObject"

    def __init__(self, request_signer: Any) -> None:
        self._request_signer = request_signer

    def generate_presigned_post(
        self,
        request_dict: dict[str, Any],
        fields: dict[str, Any] | None = None,
        conditions: list[Any] | None = None,
        expires_in: int = 3600,
        region_name: str | None = None,
    ) -> dict[str, Any]:
        """Return the URL to post to, and the fields of the form.

        :param request_dict: request whose URL is that of the bucket.
        :param fields: fields that are there already.
        :param conditions: conditions of the policy.
        :param expires_in: seconds for which the form is valid.
        :param region_name: region in the signature.
        """
        fields = {} if fields is None else fields
        expiry = compat.get_current_datetime() + datetime.timedelta(seconds=expires_in)
        request = create_request_object(request_dict)
        request.context["s3-presign-post-fields"] = fields
        request.context["s3-presign-post-policy"] = {
            "expiration": expiry.strftime(auth.ISO8601),
            "conditions": list(conditions or ()),
        }
        self._request_signer.sign(self._OPERATION, request, region_name, "presign-post")
        return {"url": request.url, "fields": fields}
