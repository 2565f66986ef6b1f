"""Twin of ``botocore.awsrequest``."""

from __future__ import annotations

from ..awsrequest import AWSPreparedRequest as AWSPreparedRequest
from ..awsrequest import AWSRequest as AWSRequest
from ..awsrequest import AWSRequestPreparer as AWSRequestPreparer
from ..awsrequest import AWSResponse as AWSResponse
from ..awsrequest import HeadersDict as HeadersDict
from ..awsrequest import create_request_object as create_request_object
