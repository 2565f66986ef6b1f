"""``botocore.eventstream``."""

from ferroboto.eventstream import (
    ChecksumMismatch as ChecksumMismatch,
)
from ferroboto.eventstream import (
    DuplicateHeader as DuplicateHeader,
)
from ferroboto.eventstream import (
    EventStream as EventStream,
)
from ferroboto.eventstream import (
    EventStreamMessage as EventStreamMessage,
)
from ferroboto.eventstream import (
    InvalidHeadersLength as InvalidHeadersLength,
)
from ferroboto.eventstream import (
    InvalidPayloadLength as InvalidPayloadLength,
)
from ferroboto.eventstream import (
    MessagePrelude as MessagePrelude,
)
from ferroboto.eventstream import (
    NoInitialResponseError as NoInitialResponseError,
)
from ferroboto.eventstream import (
    ParserError as ParserError,
)
