"""resource('sns'), and resources from models of a test's own, step by step beside boto3."""

from __future__ import annotations

import copy
import importlib
import inspect
import pydoc
from collections.abc import Callable, Sequence
from typing import Any

import pytest

import ferroboto
from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Differs, outcome_of, same
from tests.support.wire import request_differences

TOPIC = "arn:aws:sns:us-east-1:123456789012:news"
Step = Callable[[Any], Any]


def xml(operation: str, inner: str = "") -> Answer:
    body = (
        f'<{operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><{operation}Result>{inner}'
        f"</{operation}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>"
    )
    return Answer(body=body.encode(), headers=(("Content-Type", "text/xml"),))


def topics(*names: str, token: str = "") -> Answer:
    members = "".join(f"<member><TopicArn>{name}</TopicArn></member>" for name in names)
    return xml("ListTopics", f"<Topics>{members}</Topics>" + (f"<NextToken>{token}</NextToken>" if token else ""))


ATTRIBUTES = xml(
    "GetTopicAttributes", "<Attributes><entry><key>Owner</key><value>123456789012</value></entry></Attributes>"
)
REFUSED = Answer(
    404,
    b"<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>gone</Message></Error></ErrorResponse>",
)


def resource(library: Library, server: CaptureServer, **arguments: Any) -> Any:
    return library.session().resource("sns", region_name=REGION, endpoint_url=server.url, **KEYS, **arguments)


def told(value: Any) -> Any:
    """Resources and collections as what they show of themselves; the rest as it is."""
    if isinstance(value, (list, tuple)):
        return [told(item) for item in value]
    if hasattr(value, "meta") and hasattr(value.meta, "identifiers"):
        return {"repr": repr(value), "class": type(value).__name__, "meta": repr(value.meta), "data": value.meta.data}
    return value


def both(server: CaptureServer, answers: Sequence[Answer], step: Step) -> Any:
    """The step on both libraries: what comes of it and what was sent have to be equal."""
    outcomes, requests = [], []
    for library in (reference(), subject()):
        made = resource(library, server)
        server.script(answers)
        server.take()
        outcomes.append(told(outcome_of(lambda: step(made))))  # noqa: B023
        requests.append(server.take())
    found = differences(*outcomes) + request_differences(*requests)
    if found:
        raise Differs("resource('sns')", found)
    return outcomes[1]


QUIET: dict[str, Step] = {
    "itself": lambda sns: sns,
    "members": lambda sns: [name for name in dir(sns) if not name.startswith("_")],
    "bases": lambda sns: [base.__name__ for base in type(sns).__mro__],
    "subresources": lambda sns: sns.get_available_subresources(),
    "topic": lambda sns: sns.Topic(TOPIC),
    "topic by name": lambda sns: sns.Topic(arn=TOPIC),
    "topic members": lambda sns: [name for name in dir(sns.Topic("x")) if not name.startswith("_")],
    "topic subresources": lambda sns: sns.Topic("x").get_available_subresources(),
    "subscription": lambda sns: sns.Subscription("x"),
    "application": lambda sns: sns.PlatformApplication("x"),
    "endpoint": lambda sns: sns.PlatformEndpoint("x"),
    "endpoint members": lambda sns: [name for name in dir(sns.PlatformEndpoint("x")) if not name.startswith("_")],
    "application members": lambda sns: [n for n in dir(sns.PlatformApplication("x")) if not n.startswith("_")],
    "subscription members": lambda sns: [name for name in dir(sns.Subscription("x")) if not name.startswith("_")],
    "no identifier": lambda sns: sns.Topic(),
    "none": lambda sns: sns.Topic(None),
    "empty": lambda sns: sns.Topic(""),
    "unknown keyword": lambda sns: sns.Topic(arn="x", name="y"),
    "one too many": lambda sns: sns.Topic("x", "y"),
    "identifier is fixed": lambda sns: setattr(sns.Topic("x"), "arn", "y"),
    "unknown member": lambda sns: sns.Topic("x").nope,
    "service has no load": lambda sns: sns.load,
    "equal": lambda sns: sns.Topic("x") == sns.Topic("x"),
    "not equal": lambda sns: sns.Topic("x") == sns.Topic("y"),
    "other kind": lambda sns: sns.Topic("x") == sns.Subscription("x"),
    "other thing": lambda sns: sns.Topic("x") == "x",
    "in a set": lambda sns: len({sns.Topic("x"), sns.Topic("x"), sns.Topic("y"), sns.Subscription("x")}),
    "meta copy": lambda sns: [sns.meta.copy() == sns.meta, sns.meta == "x", repr(sns.meta)],
    "client": lambda sns: sns.Topic("x").meta.client is sns.meta.client,
    "agent": lambda sns: sns.meta.client.meta.config.user_agent_extra,
    "names": lambda sns: [sns.create_topic.__name__, sns.Topic.__name__, sns.Topic("x").publish.__name__],
    "manager": lambda sns: [repr(sns.topics), type(sns.topics).__name__, repr(sns.Topic("x").subscriptions)],
    "collection": lambda sns: [repr(sns.topics.all()), type(sns.topics.limit(3)).__name__],
    "manager members": lambda sns: [name for name in dir(sns.topics) if not name.startswith("_")],
    "manager is not iterable": lambda sns: list(sns.topics),
    "wrong filter": lambda sns: list(sns.topics.filter(Bogus=1)),
    "wrong limit": lambda sns: list(sns.topics.limit("x")),
    "positional action": lambda sns: sns.Topic("x").publish("hello"),
    "wrong action": lambda sns: sns.Topic("x").publish(Bogus=1),
    "wrong identifier": lambda sns: sns.Topic(5).publish(Message="m"),
    "resource model": lambda sns: [
        sns.meta.resource_model.name,
        sorted(action.name for action in sns.meta.resource_model.actions),
        [identifier.name for identifier in sns.Topic("x").meta.resource_model.identifiers],
        sns.Topic("x").meta.resource_model.load.request.operation,
        [(param.target, param.source, param.name) for param in sns.Topic("x").meta.resource_model.load.request.params],
    ],
}


@pytest.mark.parametrize("name", QUIET)
def test_without_a_request(server: CaptureServer, name: str) -> None:
    both(server, [], QUIET[name])
    assert not server.take()


def _attributes(sns: Any) -> Any:
    topic = sns.Topic(TOPIC)
    return [topic.meta.data, topic.attributes, topic.attributes, topic.meta.data, topic.load(), topic.reload()]


def _reset_by_action(sns: Any) -> Any:
    topic = sns.Topic(TOPIC)
    topic.load()
    topic.set_attributes(AttributeName="DisplayName", AttributeValue="x")
    return topic


PUBLISHED = xml("Publish", "<MessageId>m</MessageId>")
SUBSCRIBED = xml("Subscribe", "<SubscriptionArn>arn:sub</SubscriptionArn>")
ENDPOINTS = xml(
    "ListEndpointsByPlatformApplication", "<Endpoints><member><EndpointArn>arn:e</EndpointArn></member></Endpoints>"
)
SUBSCRIPTIONS = "<Subscriptions><member><SubscriptionArn>arn:s</SubscriptionArn></member></Subscriptions>"
PAGES = [topics("a", "b", token="2"), topics("c", "d", token="3"), topics("e")]

STEPS: dict[str, tuple[list[Answer], Step]] = {
    "create": ([xml("CreateTopic", f"<TopicArn>{TOPIC}</TopicArn>")], lambda sns: sns.create_topic(Name="news")),
    "create without answer": ([xml("CreateTopic")], lambda sns: sns.create_topic(Name="news")),
    "create refused": ([REFUSED], lambda sns: sns.create_topic(Name="news")),
    "application": (
        [xml("CreatePlatformApplication", "<PlatformApplicationArn>arn:app</PlatformApplicationArn>")],
        lambda sns: sns.create_platform_application(Name="n", Platform="GCM", Attributes={}),
    ),
    "endpoint": (
        [xml("CreatePlatformEndpoint", "<EndpointArn>arn:e</EndpointArn>")],
        lambda sns: sns.PlatformApplication("arn:app").create_platform_endpoint(Token="t"),
    ),
    "publish": ([PUBLISHED], lambda sns: sns.Topic(TOPIC).publish(Message="Hey there")),
    "publish elsewhere": ([PUBLISHED], lambda sns: sns.Topic(TOPIC).publish(Message="Hey", TopicArn="other")),
    "publish to an endpoint": ([PUBLISHED], lambda sns: sns.PlatformEndpoint("arn:e").publish(Message="Hey")),
    "subscribe": ([SUBSCRIBED], lambda sns: sns.Topic(TOPIC).subscribe(Protocol="sms", Endpoint="+15558675309")),
    "confirm": (
        [xml("ConfirmSubscription", "<SubscriptionArn>arn:s</SubscriptionArn>")],
        lambda sns: sns.Topic(TOPIC).confirm_subscription(Token="t"),
    ),
    "unsubscribe": ([xml("Unsubscribe")], lambda sns: sns.Subscription("arn:s").delete()),
    "delete": ([xml("DeleteTopic")], lambda sns: sns.Topic(TOPIC).delete()),
    "delete refused": ([REFUSED], lambda sns: sns.Topic(TOPIC).delete()),
    "attributes": ([ATTRIBUTES], _attributes),
    "attributes refused": ([REFUSED], lambda sns: sns.Topic(TOPIC).attributes),
    "no attributes": ([xml("GetTopicAttributes")], lambda sns: sns.Topic(TOPIC).attributes),
    "load with parameters": ([ATTRIBUTES], lambda sns: sns.Topic(TOPIC).load(TopicArn="other")),
    "reset by an action": ([ATTRIBUTES, xml("SetTopicAttributes")], _reset_by_action),
    "all": (PAGES, lambda sns: list(sns.topics.all())),
    "filter": ([topics("a")], lambda sns: list(sns.topics.filter(NextToken="start"))),
    "limit": (PAGES, lambda sns: list(sns.topics.limit(3))),
    "limit at the page": (PAGES, lambda sns: list(sns.topics.all().limit(2))),
    "limit of nothing": (PAGES, lambda sns: list(sns.topics.limit(0))),
    "large limit": (PAGES, lambda sns: list(sns.topics.limit(100))),
    "page size": ([topics("a")], lambda sns: list(sns.topics.page_size(7))),
    "pages": (PAGES, lambda sns: list(sns.topics.pages())),
    "pages with a limit": (PAGES, lambda sns: list(sns.topics.limit(3).pages())),
    "chain": (PAGES, lambda sns: [list(sns.topics.all().page_size(2).limit(3)), list(sns.topics.all().limit(1))]),
    "twice": ([topics("a")], lambda sns: [list(every) for every in [sns.topics.all()] for _ in range(2)]),
    "empty": ([topics()], lambda sns: list(sns.topics.all())),
    "no list": ([xml("ListTopics")], lambda sns: list(sns.topics.all())),
    "refused": ([REFUSED], lambda sns: list(sns.topics.all())),
    "subscriptions": (
        [xml("ListSubscriptionsByTopic", SUBSCRIPTIONS)],
        lambda sns: list(sns.Topic(TOPIC).subscriptions.all()),
    ),
    "all subscriptions": ([xml("ListSubscriptions", SUBSCRIPTIONS)], lambda sns: list(sns.subscriptions.all())),
    "endpoints": ([ENDPOINTS], lambda sns: list(sns.PlatformApplication("arn:app").endpoints.all())),
    "applications": (
        [xml("ListPlatformApplications", "<PlatformApplications/>")],
        lambda sns: list(sns.platform_applications.all()),
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_with_requests(server: CaptureServer, name: str) -> None:
    answers, step = STEPS[name]
    both(server, answers, step)


# What session and module offer


@pytest.mark.parametrize(
    "arguments",
    [
        {"service_name": "sns", "api_version": "2010-03-31"},
        {"service_name": "sns", "api_version": "1999-01-01"},
        {"service_name": "sns", "bogus": 1},
        {"service_name": "sns", "use_ssl": False},
        {"service_name": "sns", "endpoint_url": "nonsense"},
        {"service_name": "sns", "region_name": "no region!"},
    ],
    ids=str,
)
def test_arguments(home: Home, arguments: dict[str, Any]) -> None:
    def made(library: Library) -> Any:
        sns = library.session(region_name=REGION).resource(**arguments)
        return [repr(sns), sns.meta.client.meta.endpoint_url, sns.meta.client.meta.region_name]

    same(made)


@pytest.mark.parametrize("name", ["polly", "nope", ""])
def test_no_such_resource(home: Home, name: str) -> None:
    """boto3's error; the resources it lists are those that there are."""

    def refused(library: Library) -> list[str]:
        error = outcome_of(lambda: library.session(region_name=REGION).resource(name))
        listed = str(error).partition("   - ")[2].partition("\n\n")[0].rstrip("\n")
        names = [base.__name__ for base in type(error).__mro__]
        return [*names, str(error).replace(listed, ""), str("sns" in listed.split("\n   - ") or listed)]

    same(refused)
    assert subject().session().get_available_resources() == reference().session().get_available_resources()


def test_config(server: CaptureServer) -> None:
    def agents(library: Library) -> Any:
        plain = library.config(read_timeout=7)
        marked = library.config(user_agent_extra="mine")
        seen = []
        for config in (None, plain, marked):
            decided = resource(library, server, config=config).meta.client.meta.config
            seen += [decided.user_agent_extra, decided.read_timeout]
        return [*seen, plain.user_agent_extra]

    same(agents)


def test_default_session(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.environ(AWS_DEFAULT_REGION="eu-west-1", AWS_ACCESS_KEY_ID="A", AWS_SECRET_ACCESS_KEY="S")

    def made(library: Library) -> Any:
        monkeypatch.setattr(library.package, "DEFAULT_SESSION", None)
        sns = library.package.resource("sns")
        # A class on its own takes a client of the default session.
        topic = type(sns.Topic("x"))("y")
        return [repr(sns), sns.meta.client.meta.region_name, repr(topic), topic.meta.client.meta.region_name]

    same(made)


def test_classes_can_be_changed_before_they_are_made(server: CaptureServer) -> None:
    def made(library: Library) -> Any:
        session = library.session()

        def inject(class_attributes: dict[str, Any], base_classes: list[type], **kwargs: Any) -> None:
            class_attributes["shout"] = lambda self: self.arn.upper()
            base_classes.insert(0, type("Loud", (), {"loud": True}))
            seen.append(kwargs["event_name"])

        seen: list[str] = []
        session.events.register("creating-resource-class.sns.Topic", inject)
        topic = session.resource("sns", region_name=REGION, endpoint_url=server.url, **KEYS).Topic("x")
        return [topic.shout(), topic.loud, seen, [base.__name__ for base in type(topic).__mro__]]

    same(made)


def test_classes_are_made_once(server: CaptureServer) -> None:
    """boto3 makes one for each object, which takes longer than a call."""
    sns = resource(subject(), server)
    assert type(sns.Topic("x")) is type(sns.Topic("y"))
    assert sns.Topic("x").meta == sns.Topic("x").meta


def test_help(server: CaptureServer) -> None:
    """What the resource does for an action, and the page of the operation."""
    topic = resource(subject(), server).Topic("x")
    shown = pydoc.render_doc(topic.publish, renderer=pydoc.plaintext)
    assert "Call Publish." in shown
    assert "The resource fills in TopicArn" in shown
    assert "Message: str, required" in shown
    assert "Load the attributes with GetTopicAttributes." in str(topic.load.__doc__)
    assert "Returns a Subscription." in str(topic.subscribe.__doc__)
    assert "Call Publish." in pydoc.render_doc(type(topic), renderer=pydoc.plaintext)
    assert inspect.getdoc(topic.publish) == inspect.cleandoc(str(topic.publish.__doc__))


def test_local() -> None:
    sns = ferroboto.resource("sns", endpoint_url="local")
    topic = sns.create_topic(Name="resources")
    topic.set_attributes(AttributeName="DisplayName", AttributeValue="News")
    assert topic.attributes["DisplayName"] == "News"
    assert topic in sns.topics.all()
    assert topic.publish(Message="Hey there")["MessageId"]
    topic.delete()
    assert topic not in list(sns.topics.all())


# The format beyond what SNS needs: models of a test's own, given to both factories

MODEL: dict[str, Any] = {
    "service": {
        "actions": {"Load": {"request": {"operation": "ListTopics"}, "path": "Topics[].TopicArn"}},
        "has": {"News": {"resource": {"type": "Topic", "identifiers": [{"target": "Arn", "source": "input"}]}}},
        "hasMany": {
            "Topics": {
                "request": {"operation": "ListTopics"},
                "resource": {
                    "type": "Topic",
                    "identifiers": [{"target": "Arn", "source": "response", "path": "Topics[].TopicArn"}],
                    "path": "Topics[]",
                },
            },
            "Tags": {
                "request": {
                    "operation": "ListTagsForResource",
                    "params": [{"target": "ResourceArn", "source": "string", "value": "constant"}],
                },
                "resource": {
                    "type": "Tag",
                    "identifiers": [
                        {"target": "Key", "source": "response", "path": "Tags[].Key"},
                        {"target": "Arn", "source": "requestParameter", "path": "ResourceArn"},
                    ],
                    "path": "Tags[]",
                },
            },
        },
    },
    "resources": {
        "Topic": {
            "identifiers": [{"name": "Arn", "memberName": "TopicArn"}],
            "shape": "Topic",
            "actions": {
                "TopicArn": {"request": {"operation": "ListTopics"}, "path": "$"},
                "Publish": {
                    "request": {
                        "operation": "PublishBatch",
                        "params": [
                            {"target": "TopicArn", "source": "identifier", "name": "Arn"},
                            {"target": "PublishBatchRequestEntries[0].Id", "source": "string", "value": "one"},
                            {"target": "PublishBatchRequestEntries[0].Message", "source": "input"},
                        ],
                    }
                },
            },
            "batchActions": {
                "Remember": {
                    "request": {
                        "operation": "PublishBatch",
                        "params": [
                            {"target": "TopicArn", "source": "string", "value": "t"},
                            {"target": "PublishBatchRequestEntries[*].Id", "source": "identifier", "name": "Arn"},
                            {"target": "PublishBatchRequestEntries[*].Message", "source": "data", "path": "TopicArn"},
                        ],
                    }
                }
            },
            "has": {
                "Subscription": {
                    "resource": {
                        "type": "Subscription",
                        "identifiers": [
                            {"target": "TopicArn", "source": "identifier", "name": "Arn"},
                            {"target": "Arn", "source": "input"},
                        ],
                    }
                }
            },
        },
        "Subscription": {
            "identifiers": [{"name": "TopicArn"}, {"name": "Arn"}],
            "shape": "GetSubscriptionAttributesResponse",
            "load": {
                "request": {
                    "operation": "GetSubscriptionAttributes",
                    "params": [{"target": "SubscriptionArn", "source": "identifier", "name": "Arn"}],
                },
                "path": "Attributes",
            },
            "has": {
                "Owner": {
                    "resource": {
                        "type": "Topic",
                        "identifiers": [{"target": "Arn", "source": "data", "path": "TopicArn"}],
                    }
                }
            },
            "waiters": {
                "Nowhere": {
                    "waiterName": "Nowhere",
                    "params": [{"target": "SubscriptionArn", "source": "identifier", "name": "Arn"}],
                }
            },
        },
        "Tag": {"identifiers": [{"name": "Key"}, {"name": "Arn"}], "shape": "Tag"},
        "Odd": {
            "identifiers": [{"name": "Arn"}],
            "actions": {
                "Strange": {
                    "request": {
                        "operation": "ListTopics",
                        "params": [{"target": "NextToken", "source": "moon", "name": "x"}],
                    }
                },
                "Blind": {
                    "request": {
                        "operation": "ListTopics",
                        "params": [{"target": "NextToken", "source": "data", "path": "x"}],
                    }
                },
            },
        },
    },
}


def made_of(library: Library, server: CaptureServer, model: dict[str, Any]) -> Any:
    package = library.package.__name__
    factory = importlib.import_module(f"{package}.resources.factory").ResourceFactory(library.session().events)
    client = library.client("sns", server.url)
    parts: dict[str, Any] = {
        "service_name": "sns",
        "service_model": client.meta.service_model,
        "service_waiter_model": None,
        "resource_json_definitions": model["resources"],
    }
    utilities = "boto3.utils" if package == "boto3" else f"{package}.boto3.utils"
    context = importlib.import_module(utilities).ServiceContext(**parts)
    return factory.load_from_definition("sns", model["service"], context)(client=client)


SUBSCRIPTION = xml(
    "GetSubscriptionAttributes", "<Attributes><entry><key>TopicArn</key><value>arn:t</value></entry></Attributes>"
)
NO_OWNER = xml("GetSubscriptionAttributes", "<Attributes></Attributes>")
TAGS = xml("ListTagsForResource", "<Tags><member><Key>k</Key><Value>v</Value></member></Tags>")

OWN: dict[str, tuple[list[Answer], Step]] = {
    "members": ([], lambda it: [name for name in dir(it) if not name.startswith("_")]),
    "subresources": ([], lambda it: [it.get_available_subresources(), it.News("x").get_available_subresources()]),
    "topic members": ([], lambda it: [name for name in dir(it.News("x")) if not name.startswith("_")]),
    "subscription members": ([], lambda it: [n for n in dir(it.News("x").Subscription("y")) if not n.startswith("_")]),
    "everything is below the service": ([], lambda it: [it.Odd("x"), it.Tag("k", "a"), it.Subscription("t", "s")]),
    "an action named load": ([topics("a", "b")], lambda it: it.load()),
    "a collection with data": ([topics("a", "b")], lambda it: list(it.topics.all())),
    "attributes from the list": ([topics("a")], lambda it: [topic.topic_arn_attribute for topic in it.topics.all()]),
    "an action that has the name": ([topics("a")], lambda it: it.News("x").topic_arn()),
    "an alias": ([], lambda it: it.News("x").topic_arn_attribute),
    "tags": ([TAGS], lambda it: [[tag, tag.key, tag.value] for tag in it.tags.all()]),
    "tags of one's own": ([TAGS], lambda it: list(it.tags.filter(ResourceArn="other"))),
    "nothing to load": ([], lambda it: it.Tag("k", "a").value),
    "below": ([], lambda it: it.News("t").Subscription("s")),
    "below by name": ([], lambda it: it.News("t").Subscription(arn="s")),
    "reference": ([SUBSCRIPTION], lambda it: it.Subscription("t", "s").owner),
    "no reference": ([NO_OWNER], lambda it: it.Subscription("t", "s").owner),
    "no such waiter": ([], lambda it: it.Subscription("t", "s").wait_until_nowhere()),
    "places in lists": ([xml("PublishBatch")], lambda it: it.News("t").publish()),
    "batch": ([topics("a", "b", token="2"), topics("c"), xml("PublishBatch")], lambda it: it.topics.remember()),
    "batch of some": ([topics("a", "b"), xml("PublishBatch")], lambda it: it.topics.limit(1).remember(TopicArn="o")),
    "batch of none": ([topics()], lambda it: it.topics.all().remember()),
    "unknown source": ([], lambda it: it.Odd("x").strange()),
    "data of what cannot be loaded": ([], lambda it: it.Odd("x").blind()),
}


@pytest.mark.parametrize("name", OWN)
def test_the_format(server: CaptureServer, name: str) -> None:
    answers, step = OWN[name]
    outcomes, requests = [], []
    for library in (reference(), subject()):
        made = made_of(library, server, copy.deepcopy(MODEL))
        server.script(answers)
        server.take()
        outcomes.append(told(outcome_of(lambda: step(made))))  # noqa: B023
        requests.append(server.take())
    found = differences(*outcomes) + request_differences(*requests)
    if found:
        raise Differs(name, found)


def test_names_that_cannot_be_told_apart(server: CaptureServer) -> None:
    model = copy.deepcopy(MODEL)
    model["service"]["actions"] = {name: {"request": {"operation": "ListTopics"}} for name in ("Meta", "MetaAction")}
    same(lambda library: made_of(library, server, model))


def test_structures_of_parameters() -> None:
    targets = ["a", "b.c", "d[0]", "d[2]", "e[]", "e[]", "f[].g", "h[1].i[0].j", "k[*]", "l[*].m"]

    def built(library: Library) -> Any:
        build = importlib.import_module(f"{library.package.__name__}.resources.params").build_param_structure
        params: dict[str, Any] = {"a": "old", "d": "no list"}
        for number, target in enumerate(targets):
            build(params, target, number, 1)
        return params

    same(built)
