"""Six calls under a library that observes boto3, and what it records of them; ``observed.py NAME PORT`` prints it.

Run by test_observers.py in an environment with those libraries, on boto3 and on ferroboto.
"""

import json
import os
import sys
import tempfile

import boto3

PORT = int(sys.argv[2])
ARGUMENTS = {
    "region_name": "us-east-1",
    "endpoint_url": f"http://127.0.0.1:{PORT}",
    "aws_access_key_id": "a",
    "aws_secret_access_key": "b",
}
# Of one run only, or of the library that is observed.
VARYING = ("runtime-id", "_dd.p.tid", "error.stack", "id", "start_time", "end_time", "trace_id", "parent_id", "stack")
VARYING += ("working_directory", "exception_id", "service", "thread.id", "thread.name", "destination", "http")
VARYING += ("code.filepath", "code.lineno", "code.function", "code.namespace", "http.statusCode", "_dd.base_service")


def six_calls():
    sns = boto3.client("sns", **ARGUMENTS)
    rekognition = boto3.client("rekognition", **ARGUMENTS)
    polly = boto3.client("polly", **ARGUMENTS)
    sns.publish(TopicArn="arn:aws:sns:us-east-1:123456789012:t", Message="hi")
    sns.list_topics()
    rekognition.list_collections()
    try:
        rekognition.detect_faces(Image={"Bytes": b"1"})
    except rekognition.exceptions.InvalidParameterException:
        pass
    polly.describe_voices()
    polly.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")["AudioStream"].read()


def plain(value):
    if hasattr(value, "items"):
        return {str(key): plain(item) for key, item in sorted(value.items()) if key not in VARYING}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value).replace(str(PORT), "PORT")


def opentelemetry():
    from opentelemetry.instrumentation.botocore import BotocoreInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    BotocoreInstrumentor().instrument(tracer_provider=provider)
    six_calls()
    BotocoreInstrumentor().uninstrument()
    boto3.client("sns", **ARGUMENTS).list_topics()
    return [(span.name, span.status.status_code, span.attributes) for span in exporter.get_finished_spans()]


def xray():
    from aws_xray_sdk.core import patch, xray_recorder

    seen = []

    class Emitter:
        def send_entity(self, entity):
            seen.append(json.loads(entity.serialize()))

        def set_daemon_address(self, address):
            pass

    xray_recorder.configure(service="t", sampling=False, emitter=Emitter(), context_missing="LOG_ERROR")
    patch(["boto3"])
    xray_recorder.begin_segment("segment")
    six_calls()
    xray_recorder.end_segment()
    return seen


def datadog():
    from ddtrace.trace import TraceFilter, tracer

    seen = []

    class Keep(TraceFilter):
        def process_trace(self, trace):
            seen.extend(trace)

    tracer.configure(trace_processors=[Keep()])
    if "--patched" not in sys.argv:
        from ddtrace import patch

        patch(botocore=True)
    six_calls()
    return [(span.name, span.resource, span.service, span.error, span.get_tags()) for span in seen]


def new_relic():
    import newrelic.agent
    from newrelic.api.time_trace import current_trace

    if "--patched" not in sys.argv:
        newrelic.agent.initialize()
    application = newrelic.agent.register_application(timeout=10)
    seen = []

    def walk(node, depth=0):
        for child in node.children:
            what = [getattr(child, name, None) for name in ("library", "method", "destination_name")]
            seen.append((depth, type(child).__name__, what, child.agent_attributes))
            walk(child, depth + 1)

    with newrelic.agent.BackgroundTask(application, "task"):
        six_calls()
        walk(current_trace())
    return seen


def sentry():
    import sentry_sdk
    from sentry_sdk.integrations.boto3 import Boto3Integration

    seen = []
    sentry_sdk.init(
        dsn="http://a@127.0.0.1:1/1",
        traces_sample_rate=1.0,
        integrations=[Boto3Integration()],
        default_integrations=False,
        auto_enabling_integrations=False,
        before_send_transaction=lambda event, hint: seen.append(event),
    )
    with sentry_sdk.start_transaction(name="t"):
        six_calls()
    return [(it["op"], it["description"], it.get("data"), it.get("tags")) for event in seen for it in event["spans"]]


def elastic():
    import elasticapm

    client = elasticapm.Client(
        service_name="t",
        server_url="http://127.0.0.1:1",
        transport_class="elasticapm.transport.base.Transport",
        disable_send=True,
        metrics_interval="0s",
        central_config=False,
        cloud_provider="none",
        span_compression_enabled=False,
    )
    seen = []
    client.tracer.queue_func = lambda kind, data, **_: seen.append((kind, data))
    elasticapm.instrument()
    client.begin_transaction("x")
    six_calls()
    client.end_transaction("t", "ok")
    names = ("name", "type", "subtype", "action", "context", "outcome")
    return [[data.get(name) for name in names] for kind, data in seen if kind == "span"]


def vcr():
    import vcr as recorder

    cassette = os.path.join(tempfile.mkdtemp(), "cassette.yaml")
    with recorder.use_cassette(cassette) as recorded:
        six_calls()
    with recorder.use_cassette(cassette, record_mode="none") as played:
        six_calls()
        again = played.play_count
        try:
            boto3.client("rekognition", **ARGUMENTS).describe_collection(CollectionId="x")
        except Exception as error:  # noqa: BLE001 - any is printed
            refused = type(error).__name__
    return [
        [(it.method, it.uri, sorted(it.headers)) for it in recorded.requests if it.headers.pop("User-Agent")],
        again,
        refused,
    ]


def placebo():
    import placebo as recorder

    folder = tempfile.mkdtemp()
    outcomes = []
    for mode in ("record", "playback"):
        session = boto3.Session()
        pill = recorder.attach(session, data_path=folder)
        getattr(pill, mode)()
        outcomes.append(session.client("rekognition", **ARGUMENTS).list_collections()["CollectionIds"])
        pill.stop()
    return [outcomes, sorted(os.listdir(folder))]


print(json.dumps(plain(globals()[sys.argv[1]]())))
