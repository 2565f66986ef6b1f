"""The Python snippets of the course guide, in its order and as it prints them; nothing runs here.

The text of the guide itself is not part of this project. A test compares the snippets with it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Snippet:
    """A code block of the guide."""

    title: str
    code: str
    """As printed; with ``>>>`` prompts, the lines without a prompt are what the guide saw."""
    raises: str | None = None
    """The error that the guide announces, as boto3 words it."""
    afresh: str | None = None
    """Title of the snippet whose result this one uses up, as another one before it did already."""


_KNOWN = (
    "TopicArn, TargetArn, PhoneNumber, Message, Subject, "
    "MessageStructure, MessageAttributes, MessageDeduplicationId, MessageGroupId"
)

SNIPPETS = (
    Snippet(
        "Keys that do not belong in a program",
        """\
MY_AWS_ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE'

MY_AWS_SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
""",
    ),
    Snippet(
        "A first text message",
        """\
import boto3

session = boto3.Session(profile='default')
sns = session.client('sns')
sns.publish(PhoneNumber='+15558675309', Message='Hello from boto')
""",
    ),
    Snippet(
        "A function with two arguments",
        """\
def foo(salutation, name):
    return "{}, {}".format(salutation, name)
""",
    ),
    Snippet(
        "Arguments by position",
        """\
>>> foo('hello', 'dan')
hello, dan
""",
    ),
    Snippet(
        "Arguments by name, in any order",
        """\
>>> foo('dan', 'hello')
dan, hello
>>> foo(name='dan', salutation='hello')
hello, dan
""",
    ),
    Snippet(
        "A client's arguments go by name",
        """\
sns.publish(PhoneNumber='+15558675309', Message="hello")
""",
    ),
    Snippet(
        "Without the names: an error",
        """\
sns.publish('+15558675309', "hello")
""",
        raises="TypeError: publish() only accepts keyword arguments.",
    ),
    Snippet(
        "The answer is a dict",
        """\
>>> resp = sns.publish(PhoneNumber='+15558675309', Message="hello")
>>> type(resp)
dict
>>> resp.keys()
dict_keys(['MessageId', 'ResponseMetadata'])
>>> resp
{'MessageId': '9b08345a-a01z-1234-1234-1234567ef20g',
'ResponseMetadata': {'HTTPHeaders': {'content-length': '294',
  'content-type': 'text/xml',
  'date': 'Tue, 23 Feb 2017 06:59:11 GMT',
  'x-amzn-requestid': '9b08345a-a01z-1234-1234-1234567ef20g'},
 'HTTPStatusCode': 200,
 'RequestId': '9b08345a-a01z-1234-1234-1234567ef20g',
 'RetryAttempts': 0}}
""",
    ),
    Snippet(
        "Names are capitalized",
        """\
sns.publish(PhoneNumber='+15558675309', Message="hello")
""",
    ),
    Snippet(
        "Other spellings: an error",
        """\
sns.publish(phone_number='+15558675309', message="hello")
""",
        raises=(
            "ParamValidationError: Parameter validation failed:\n"
            'Missing required parameter in input: "Message"\n'
            f'Unknown parameter in input: "phone_number", must be one of: {_KNOWN}\n'
            f'Unknown parameter in input: "message", must be one of: {_KNOWN}'
        ),
    ),
    Snippet(
        "Ask for help",
        """\
>>> import boto3
>>> help(boto3.Session)
>>> session = boto3.Session(profile_name='default')
>>> help(session)
>>> help(session.client)
>>> sns_client = session.client('sns')
>>> help(sns_client.publish)
""",
    ),
    Snippet(
        "Import the library",
        """\
import boto3
""",
    ),
    Snippet(
        "A session with a profile",
        """\
import boto3
session = boto3.Session(profile_name='default')
""",
    ),
    Snippet(
        "A session without one",
        """\
import boto3
session = boto3.Session()
""",
    ),
    Snippet(
        "The same with the profile's name",
        """\
session = boto3.Session(profile_name='default')
""",
    ),
    Snippet(
        "A client for each service",
        """\
# Simple notification service
sns = session.client('sns')

# Rekognition image/computer-vision
rekog = session.client('rekognition')

# Polly text-to-speech
polly = session.client('polly')
""",
    ),
    Snippet(
        "Any name will do for a client",
        """\
client = session.client('polly')
""",
    ),
    Snippet(
        "SNS: make a client",
        """\
import boto3
session = boto3.Session(profile_name='default')
sns = session.client('sns')
""",
    ),
    Snippet(
        "SNS: send a text message",
        """\
resp = sns.publish(PhoneNumber='+15557779999', Message='Some message')
""",
    ),
    Snippet(
        "SNS: what the answer looks like",
        """\
{'MessageId': '9b08345a-a01z-1234-1234-1234567ef20g',
 'ResponseMetadata': {'HTTPHeaders': {'content-length': '294',
   'content-type': 'text/xml',
   'date': 'Tue, 23 Feb 2017 06:59:11 GMT',
   'x-amzn-requestid': '9b08345a-a01z-1234-1234-1234567ef20g'},
  'HTTPStatusCode': 200,
  'RequestId': '9b08345a-a01z-1234-1234-1234567ef20g',
  'RetryAttempts': 0}}
""",
    ),
    Snippet(
        "Polly: make a client",
        """\
import boto3
session = boto3.Session(profile_name='default')
polly = session.client('polly')
""",
    ),
    Snippet(
        "Polly: the voices",
        """\
>>> resp = polly.describe_voices()
>>> resp.keys()
dict_keys(['ResponseMetadata', 'Voices'])
>>> voices = resp['Voices']
>>> len(voices)
47    # may change/increase, obviously, as Amazon adds more voices
>>> voices[0]
{'Gender': 'Female',
 'Id': 'Joanna',
 'LanguageCode': 'en-US',
 'LanguageName': 'US English',
 'Name': 'Joanna'}
>>> voices[5]
{'Gender': 'Female',
 'Id': 'Tatyana',
 'LanguageCode': 'ru-RU',
 'LanguageName': 'Russian',
 'Name': 'Tatyana'}
""",
    ),
    Snippet(
        "Polly: the voices that speak English",
        """\
eng_voices = []
resp = polly.describe_voices()
voices = resp['Voices']
for v in voices:
    if 'English' in v['LanguageName']:
        eng_voices.append(v)
""",
    ),
    Snippet(
        "Polly: the same in one line",
        """\
resp = polly.describe_voices()
eng_voices = [v for v in voices if 'English' in v['LanguageName']]
""",
    ),
    Snippet(
        "Polly: say something",
        """\
resp = polly.synthesize_speech(OutputFormat='mp3',
        Text='Hello world',
        VoiceId='Russell')
""",
    ),
    Snippet(
        "Polly: keep the sound in a file",
        """\
thebytes = resp['AudioStream'].read()
thefile = open('pollysample.mp3', 'wb')
thefile.write(thebytes)
thefile.close()
""",
    ),
    Snippet(
        "Polly: the same in two lines",
        """\
with open('pollysample.mp3', 'wb') as f:
    f.write(resp['AudioStream'].read())
""",
        afresh="Polly: say something",
    ),
    Snippet(
        "Rekognition: make a client",
        """\
import boto3
session = boto3.Session(profile_name='default')
rek = session.client('rekognition')
""",
    ),
    Snippet(
        "Rekognition: find the faces in an image",
        """\
imgfile = open('trump.jpg', 'rb')
imgbytes = imgfile.read()
imgfile.close()

imgobj = {'Bytes': imgbytes}
imgattrs = ['ALL']

rekresp = rek.detect_faces(Image=imgobj, Attributes=imgattrs)
""",
    ),
    Snippet(
        "Rekognition: the same in fewer lines",
        """\
with open('trump.jpg', 'rb') as f:
    imgbytes = f.read()

rekresp = rek.detect_faces(Image={'Bytes': imgbytes}, Attributes=['ALL'])
""",
    ),
    Snippet(
        "Rekognition: what is to be seen",
        """\
with open('trump.jpg', 'rb') as f:
    imgbytes = f.read()

rekresp = rek.detect_labels(Image={'Bytes': imgbytes})
""",
    ),
    Snippet(
        "Rekognition: an image from the web",
        """\
import requests
import boto3

session = boto3.Session(profile_name='default')
rek = session.client('rekognition')

resp = requests.get('http://stash.compciv.org/2017/obama.jpg')
imgbytes = resp.content

rekresp = rek.detect_faces(Image={'Bytes': imgbytes},
                           Attributes=['ALL'])
""",
    ),
)
