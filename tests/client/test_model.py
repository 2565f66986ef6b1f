"""Introspection: every operation and shape of every service, as botocore describes it, without the documentation."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from botocore import model as theirs

from ferroboto import exceptions, model
from ferroboto.botocore.session import Session
from tests.support.models import service_model as reference_model
from tests.support.sample import drawn_services

# The one whose members have values of their own; three of endpoint discovery, context parameters and checksums.
SERVICES = drawn_services(3, "apigatewayv2", "dynamodb", "s3", "sns")

SHAPE = ("name", "type_name", "serialization", "required_members", "event_stream_name")
SHAPE_OF_KIND = {
    "structure": ("error_code", "is_document_type", "is_tagged_union"),
    "string": ("enum",),
}
OPERATION = (
    "name",
    "wire_name",
    "http",
    "deprecated",
    "endpoint_discovery",
    "is_endpoint_discovery_operation",
    "idempotent_members",
    "static_context_parameters",
    "context_parameters",
    "operation_context_parameters",
    "request_compression",
    "auth",
    "auth_type",
    "resolved_auth_type",
    "unsigned_payload",
    "endpoint",
    "http_checksum_required",
    "http_checksum",
    "has_event_stream_input",
    "has_event_stream_output",
    "has_streaming_input",
    "has_streaming_output",
    "metadata",
)
SERVICE = (
    "metadata",
    "service_name",
    "service_id",
    "signing_name",
    "api_version",
    "protocol",
    "protocols",
    "resolved_protocol",
    "endpoint_prefix",
    "endpoint_discovery_operation",
    "endpoint_discovery_required",
    "client_context_parameters",
    "signature_version",
    "is_query_compatible",
    "operation_names",
    "shape_names",
)


def of_shape(shape: Any, above: tuple[str, ...] = ()) -> Any:
    """Everything that a shape tells, with what is below it."""
    if shape is None:
        return None
    told = {name: getattr(shape, name) for name in (*SHAPE, *SHAPE_OF_KIND.get(shape.type_name, ()))}
    told |= {"class": type(shape).__name__, "repr": repr(shape)}
    # A list that requires nothing says as much as no list.
    told["metadata"] = {key: value for key, value in shape.metadata.items() if value != [] or key != "required"}
    if shape.name in above:
        return told
    above = (*above, shape.name)
    if shape.type_name == "structure":
        told["members"] = [(name, of_shape(member, above)) for name, member in shape.members.items()]
    for part in {"list": ("member",), "map": ("key", "value")}.get(shape.type_name, ()):
        told[part] = of_shape(getattr(shape, part), above)
    return told


def told(service: Any, name: str) -> Any:
    """What a service's description tells under a name, without prose."""
    try:
        found = getattr(service, name)
    except (theirs.UndefinedModelAttributeError, model.UndefinedModelAttributeError) as error:
        return str(error)
    if name == "endpoint_discovery_operation":
        return repr(found)
    if name == "client_context_parameters":
        return [(parameter.name, parameter.type) for parameter in found]
    return found


@pytest.fixture(params=SERVICES)
def service(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def our_model(service: str) -> Any:
    return Session().get_service_model(service)


def test_service(service: str) -> None:
    left, right = reference_model(service), our_model(service)
    assert isinstance(right, model.ServiceModel)
    for name in SERVICE:
        assert told(left, name) == told(right, name), name
    assert repr(left) == repr(right)
    assert left.service_id.hyphenize() == right.service_id.hyphenize()
    assert [shape.name for shape in left.error_shapes] == [shape.name for shape in right.error_shapes]
    assert right.documentation == ""


@pytest.mark.timeout(180)  # QuickSight's shapes take a minute to walk through.
def test_shapes(service: str) -> None:
    left, right = reference_model(service), our_model(service)
    for name in left.shape_names:
        assert of_shape(left.shape_for(name)) == of_shape(right.shape_for(name)), name


@pytest.mark.timeout(180)  # QuickSight's shapes take a minute to walk through.
def test_operations(service: str) -> None:
    left, right = reference_model(service), our_model(service)
    for name in left.operation_names:
        theirs, ours = left.operation_model(name), right.operation_model(name)
        for attribute in OPERATION:
            assert getattr(theirs, attribute) == getattr(ours, attribute), (name, attribute)
        assert repr(theirs) == repr(ours)
        assert ours.service_model is right and right.operation_model(name) is ours
        for part in ("input_shape", "output_shape"):
            assert of_shape(getattr(theirs, part)) == of_shape(getattr(ours, part)), (name, part)
        for part in (
            "get_streaming_input",
            "get_streaming_output",
            "get_event_stream_input",
            "get_event_stream_output",
        ):
            assert of_shape(getattr(theirs, part)()) == of_shape(getattr(ours, part)()), (name, part)
        assert [shape.name for shape in theirs.error_shapes] == [shape.name for shape in ours.error_shapes]


def test_error_codes(service: str) -> None:
    left, right = reference_model(service), our_model(service)
    for shape in left.error_shapes:
        assert right.shape_for_error_code(shape.error_code).name == left.shape_for_error_code(shape.error_code).name
    assert right.shape_for_error_code("MadeUp") is None


def test_what_is_not_there() -> None:
    ours = our_model("sns")
    with pytest.raises(model.OperationNotFoundError, match="^Nope$"):
        ours.operation_model("Nope")
    with pytest.raises(model.NoShapeFoundError, match="^Nope$"):
        ours.shape_for("Nope")
    with pytest.raises(model.InvalidShapeReferenceError):
        ours.resolve_shape_ref({"locationName": "x"})
    with pytest.raises(ValueError, match="no shape map was provided"):
        model.ListShape("L", {"type": "list", "member": {"shape": "S"}}).member  # noqa: B018


def test_traits_of_a_member() -> None:
    for library in (reference_model("sns"), our_model("sns")):
        shape = library.shape_for("String", {"locationName": "x", "max": 3})
        assert (shape.serialization, shape.metadata) == ({"name": "x"}, {"max": 3})


DESCRIPTION: dict[str, Any] = {
    "metadata": {"endpointPrefix": "made-up", "apiVersion": "2020-01-01", "protocols": ["query", "json"]},
    "documentation": "Prose.",
    "clientContextParams": {"Fast": {"type": "boolean", "documentation": "Prose."}},
    "operations": {
        "Do": {
            "name": "DoIt",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"},
            "endpointdiscovery": {"required": True},
            "staticContextParams": {"A": {"value": True}},
            "auth": ["smithy.api#noAuth", "aws.auth#sigv4"],
            "deprecated": True,
        },
        "Find": {"name": "Find", "http": {}, "endpointoperation": True, "auth": ["bogus"]},
    },
    "shapes": {
        "In": {
            "type": "structure",
            "union": True,
            "members": {"X": {"shape": "Text", "contextParam": {"name": "P"}, "idempotencyToken": True}},
        },
        "Text": {"type": "string", "enum": ["a"], "documentation": "Prose."},
        "Broken": {},
    },
}


@pytest.mark.parametrize("module", [theirs, model], ids=["botocore", "ferroboto"])
def test_a_description_of_ones_own(module: Any) -> None:
    made = module.ServiceModel(DESCRIPTION)
    assert (made.service_name, made.signing_name, made.resolved_protocol) == ("made-up", "made-up", "json")
    assert (made.documentation, made.endpoint_discovery_required) == ("Prose.", True)
    assert made.endpoint_discovery_operation.name == "Find"
    assert made.client_context_parameters == [("Fast", "boolean", "Prose.")]
    do = made.operation_model("Do")
    assert (do.name, do.wire_name, do.deprecated, do.output_shape) == ("Do", "DoIt", True, None)
    assert do.static_context_parameters == [("A", True)] and do.context_parameters == [("P", "X")]
    assert do.resolved_auth_type == "none" and do.idempotent_members == ["X"]
    assert do.input_shape.is_tagged_union and do.input_shape.members["X"].enum == ["a"]
    made.signature_version = "v9"
    assert made.signature_version == "v9"
    kinds = exceptions if module is model else __import__("botocore.exceptions").exceptions
    with pytest.raises(kinds.MissingServiceIdError):
        made.service_id  # noqa: B018
    with pytest.raises(kinds.UndefinedModelAttributeError, match=r'"protocol" not defined .*: ServiceModel\(made-up\)'):
        made.protocol  # noqa: B018
    with pytest.raises(kinds.UnknownSignatureVersionError):
        made.operation_model("Find").resolved_auth_type  # noqa: B018
    with pytest.raises(module.InvalidShapeError):
        made.shape_for("Broken")
    made.metadata["protocols"] = ["smoke"]
    try:
        with pytest.raises(kinds.UnsupportedServiceProtocolsError):
            module.ServiceModel(DESCRIPTION).resolved_protocol  # noqa: B018
    finally:
        made.metadata["protocols"] = ["query", "json"]


def test_denormalized() -> None:
    members = {
        "A": {"type": "structure", "members": {"B": {"type": "string", "enum": ["x"]}}},
        "M": {"type": "map", "shape_name": "Mine", "key": {"type": "string"}, "value": {"type": "integer", "min": 1}},
    }
    built = [module.DenormalizedStructureBuilder().with_members(members).build_model() for module in (theirs, model)]
    assert of_shape(built[0]) == of_shape(built[1])
    nested = {"L": {"type": "list", "member": {"type": "string"}}}
    made = model.DenormalizedStructureBuilder("Mine").with_members(nested).build_model()
    assert (made.name, made.members["L"].member.type_name) == ("Mine", "string")
    with pytest.raises(model.InvalidShapeError, match="Unknown shape type: cloud"):
        model.DenormalizedStructureBuilder().with_members({"A": {"type": "cloud"}}).build_model()


def test_identifiers_pickle() -> None:
    assert pickle.loads(pickle.dumps(model.ServiceId("A B"))).hyphenize() == "a-b"
