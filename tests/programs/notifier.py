"""A notifier and its unit tests, which use a Stubber so that nothing is sent."""

import datetime
import unittest

import boto3
from botocore.exceptions import ClientError, ParamValidationError, StubAssertionError, UnStubbedResponseError
from botocore.stub import ANY, Stubber


class Notifier:
    """Sends text messages unless the receiver has opted out."""

    def __init__(self, client):
        self.client = client

    def send(self, number, text):
        if self.client.check_if_phone_number_is_opted_out(phoneNumber=number)["isOptedOut"]:
            return None
        try:
            return self.client.publish(PhoneNumber=number, Message=text)["MessageId"]
        except self.client.exceptions.InvalidParameterException as error:
            raise ValueError(number) from error


class NotifierTest(unittest.TestCase):
    def setUp(self):
        self.client = boto3.client(
            "sns", region_name="us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing"
        )
        self.stubber = Stubber(self.client)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)
        self.notifier = Notifier(self.client)

    def opted_out(self, answer):
        self.stubber.add_response(
            "check_if_phone_number_is_opted_out", {"isOptedOut": answer}, {"phoneNumber": "+15558675309"}
        )

    def test_sends(self):
        self.opted_out(False)
        self.stubber.add_response("publish", {"MessageId": "m-1"}, {"PhoneNumber": ANY, "Message": "hi"})
        self.assertEqual(self.notifier.send("+15558675309", "hi"), "m-1")
        self.stubber.assert_no_pending_responses()

    def test_respects_the_opt_out(self):
        self.opted_out(True)
        self.assertIsNone(self.notifier.send("+15558675309", "hi"))

    def test_translates_errors(self):
        self.opted_out(False)
        self.stubber.add_client_error(
            "publish", "InvalidParameter", "Invalid parameter: PhoneNumber", http_status_code=400
        )
        with self.assertRaises(ValueError) as caught:
            self.notifier.send("+15558675309", "hi")
        self.assertIsInstance(caught.exception.__cause__, ClientError)
        self.assertEqual(
            str(caught.exception.__cause__),
            "An error occurred (InvalidParameter) when calling the Publish operation: Invalid parameter: PhoneNumber",
        )

    def test_unexpected_parameters(self):
        self.stubber.add_response("publish", {}, {"PhoneNumber": "+1", "Message": "other"})
        with self.assertRaisesRegex(StubAssertionError, "Expected parameters"):
            self.client.publish(PhoneNumber="+1", Message="hi")

    def test_unexpected_call(self):
        with self.assertRaises(UnStubbedResponseError):
            self.client.list_topics()

    def test_pending_responses(self):
        self.opted_out(False)
        with self.assertRaisesRegex(AssertionError, "1 responses remaining in queue"):
            self.stubber.assert_no_pending_responses()

    def test_impossible_responses(self):
        with self.assertRaises(ParamValidationError):
            self.stubber.add_response("publish", {"MessageId": 1})


class VoicesTest(unittest.TestCase):
    def test_context_manager(self):
        polly = boto3.client(
            "polly", region_name="us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing"
        )
        when = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
        answer = {"Lexicons": [{"Name": "w3c", "Attributes": {"LastModified": when}}]}
        with Stubber(polly) as stubber:
            stubber.add_response("list_lexicons", answer, {})
            self.assertEqual(polly.list_lexicons(), answer)


if __name__ == "__main__":
    unittest.main(verbosity=2)
