"""Equivalent of ``botocore.stub``."""

from __future__ import annotations

from ..exceptions import ParamValidationError as ParamValidationError
from ..exceptions import StubAssertionError as StubAssertionError
from ..exceptions import StubResponseError as StubResponseError
from ..exceptions import UnStubbedResponseError as UnStubbedResponseError
from ..stub import ANY as ANY
from ..stub import Stubber as Stubber
