"""Operations that wait at the service for something to come: who calls them is back at once."""

from __future__ import annotations

LONG_POLLING_OPERATIONS = {
    "sqs": {"ReceiveMessage"},
    "sfn": {"GetActivityTask"},
    "swf": {"PollForActivityTask", "PollForDecisionTask"},
    "kinesis": {"ReceiveQueueRecords", "ReceiveDeadLetterQueueRecords"},
}
