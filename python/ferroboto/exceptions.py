"""Every exception of botocore and boto3, under the same names, bases and messages."""

from __future__ import annotations

from ._errors.base import *
from ._errors.base import _exception_from_packed_args
from ._errors.boto3 import *
from ._errors.boto3 import _boto3_error_from_state
from ._errors.calls import *
from ._errors.configuration import *
from ._errors.http import *
from ._errors.service import *
from ._errors.service import _service_error_from_packed_args


class UnsupportedTLSVersionWarning(Warning):
    """The TLS library is too old."""


class ImminentRemovalWarning(Warning):
    """Something is about to go away."""


class PythonDeprecationWarning(Warning):
    """Support for this version of Python is about to end."""


# Pickles name these functions.
_UNPICKLERS = _boto3_error_from_state, _exception_from_packed_args, _service_error_from_packed_args

# Tracebacks and pickles name this module, not the file that defines a class.
for _defined in list(globals().values()):
    if getattr(_defined, "__module__", "").startswith("ferroboto._errors."):
        _defined.__module__ = __name__
del _defined
