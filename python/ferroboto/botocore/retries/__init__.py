"""Twin of ``botocore.retries``: the parts of the standard and adaptive modes, for programs that use them by themselves.

Retries of calls are native.
"""
