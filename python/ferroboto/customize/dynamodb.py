"""Amazon DynamoDB: Python's values and conditions in parameters and responses, and tables that write in batches.

The names are those of ``boto3.dynamodb.transform`` and ``boto3.dynamodb.table``, whose twins serve them.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Mapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._calls.builtin import FunctionBuiltin
from .._ferroboto import BaseClient, copy_values, read_attribute_values, write_attribute_values
from ..dynamodb import types
from ..dynamodb.conditions import ConditionBase, ConditionExpressionBuilder
from ..dynamodb.types import TypeDeserializer, TypeSerializer
from ..hooks import HierarchicalEmitter

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

logger = logging.getLogger(__name__)

Transformation = Callable[[Any], Any]
Handler = Callable[..., Any]


def register_high_level_interface(base_classes: list[type], **kwargs: Any) -> None:
    """Let every resource of the service take and return Python's values."""
    base_classes.insert(0, DynamoDBHighLevelResource)


def register_table_methods(base_classes: list[type], **kwargs: Any) -> None:
    """Add what boto3 adds to ``Table``."""
    base_classes.insert(0, TableResource)


class _ForgetfulDict(dict[Any, Any]):
    """A memo of :func:`copy.deepcopy` that keeps nothing: an object that occurs twice is copied twice."""

    def __setitem__(self, key: Any, value: Any) -> None:
        pass


def copy_dynamodb_params(params: Any, **kwargs: Any) -> Any:
    """Copy the parameters of a call, since they are changed in place afterwards."""
    return copy_values(params, _copied)


def _copied(value: Any) -> Any:
    return copy.deepcopy(value, memo=_ForgetfulDict())


class DynamoDBHighLevelResource:
    """Base of the service's resources: their client takes and returns Python's values."""

    meta: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Register the handlers, of which the first resource of a client has registered all."""
        super().__init__(*args, **kwargs)
        client = self.meta.client
        self._injector = injector = TransformationInjector()
        builds = "before-parameter-build.dynamodb"
        register = _register_of(client)
        register("provide-client-params.dynamodb", copy_dynamodb_params, "dynamodb-create-params-copy")
        register(builds, injector.inject_condition_expressions, "dynamodb-condition-expression")
        register(builds, injector.inject_attribute_value_input, "dynamodb-attr-value-input")
        if register("after-call.dynamodb", injector.inject_attribute_value_output, "dynamodb-attr-value-output"):
            client._transform(_Transformer(injector, client.meta.service_model))


def _register_of(client: Any) -> Callable[[str, Handler, str], bool]:
    """Return what registers a handler, unless it is there, and says whether the client can do without calling it."""
    events = client.meta.events
    emitter = getattr(events, "_emitter", None)

    def register(event_name: str, handler: Handler, unique_id: str) -> bool:
        if not isinstance(client, BaseClient) or not isinstance(emitter, HierarchicalEmitter):
            events.register(event_name, handler, unique_id=unique_id)
            return False
        if unique_id in emitter._by_unique_id:
            return False
        emitter.register_builtins([(event_name, FunctionBuiltin(handler), unique_id, False)])
        return True

    return register


class _Transformer:
    """Transforms as the handlers do. Clients use it in their place while a program has no handlers of its own."""

    def __init__(self, injector: TransformationInjector, service_model: Any) -> None:
        self._injector = injector
        self._operation = service_model.operation_model

    def parameters(self, operation_name: str, params: Any) -> Any:
        """Return the parameters that go into a request."""
        model = self._operation(operation_name)
        params = copy_dynamodb_params(params)
        self._injector.inject_condition_expressions(params, model)
        self._injector.inject_attribute_value_input(params, model)
        return params

    def native(self) -> tuple[str, Any, Any, Any] | None:
        """Return what values are read by while a response is parsed; ``None`` if they must not be."""
        return self._injector._native()

    def response(self, operation_name: str, parsed: Any) -> None:
        """Transform a response that has been parsed."""
        self._injector.inject_attribute_value_output(parsed, self._operation(operation_name))


class TransformationInjector:
    """The handlers that transform parameters and responses."""

    def __init__(
        self,
        transformer: Any = None,
        condition_builder: Any = None,
        serializer: Any = None,
        deserializer: Any = None,
    ) -> None:
        """Keep the parts, or make them."""
        self._transformer = ParameterTransformer() if transformer is None else transformer
        self._condition_builder = ConditionExpressionBuilder() if condition_builder is None else condition_builder
        self._serializer = TypeSerializer() if serializer is None else serializer
        self._deserializer = TypeDeserializer() if deserializer is None else deserializer

    def inject_condition_expressions(self, params: Any, model: Any, **kwargs: Any) -> None:
        """Write conditions as expressions, and add what their placeholders stand for."""
        self._condition_builder.reset()
        names: dict[str, str] = {}
        values: dict[str, Any] = {}
        for target, is_key_condition in (("ConditionExpression", False), ("KeyExpression", True)):
            write = ConditionExpressionTransformation(self._condition_builder, names, values, is_key_condition)
            self._transform(params, model.input_shape, write, target)
        for key, added in (("ExpressionAttributeNames", names), ("ExpressionAttributeValues", values)):
            if key in params:
                params[key].update(added)
            elif added:
                params[key] = added

    def inject_attribute_value_input(self, params: Any, model: Any, **kwargs: Any) -> None:
        """Write Python's values as the service's."""
        shape, serializer = model.input_shape, self._serializer
        if self._is_plain() and types.is_plain_serializer(serializer):
            plan = _plan(shape, "AttributeValue")
            write_attribute_values(plan, params, serializer.written, types.Binary, types.DYNAMODB_CONTEXT)
        else:
            self._transformer.transform(params, shape, serializer.serialize, "AttributeValue")

    def inject_attribute_value_output(self, parsed: Any, model: Any, **kwargs: Any) -> None:
        """Read the service's values as Python's."""
        shape, deserializer = model.output_shape, self._deserializer
        if shape is None:
            return
        if self._is_plain() and types.is_plain_deserializer(deserializer):
            plan = _plan(shape, "AttributeValue")
            read_attribute_values(plan, parsed, deserializer.read, types.Binary, types.DYNAMODB_CONTEXT)
        else:
            self._transformer.transform(parsed, shape, deserializer.deserialize, "AttributeValue")

    def _native(self) -> tuple[str, Any, Any, Any] | None:
        deserializer = self._deserializer
        if vars(self).keys() == _PARTS and self._is_plain() and types.is_plain_deserializer(deserializer):
            return ("AttributeValue", deserializer.read, types.Binary, types.DYNAMODB_CONTEXT)
        return None

    def _is_plain(self) -> bool:
        return type(self._transformer) is ParameterTransformer and ParameterTransformer.transform is _TRANSFORM

    def _transform(self, params: Any, shape: Any, transformation: Transformation, target: str) -> None:
        # Most operations have no conditions.
        if not self._is_plain() or _plan(shape, target) is not None:
            self._transformer.transform(params, shape, transformation, target)


class ConditionExpressionTransformation:
    """Writes one condition as an expression; a value that is none stays as it is."""

    def __init__(
        self,
        condition_builder: Any,
        placeholder_names: dict[str, str],
        placeholder_values: dict[str, Any],
        is_key_condition: bool = False,
    ) -> None:
        """Keep what is written to."""
        self._condition_builder = condition_builder
        self._placeholder_names = placeholder_names
        self._placeholder_values = placeholder_values
        self._is_key_condition = is_key_condition

    def __call__(self, value: Any) -> Any:
        """Return the expression."""
        if not isinstance(value, ConditionBase):
            return value
        built = self._condition_builder.build_expression(value, is_key_condition=self._is_key_condition)
        self._placeholder_names.update(built.attribute_name_placeholders)
        self._placeholder_values.update(built.attribute_value_placeholders)
        return built.condition_expression


class ParameterTransformer:
    """Transforms values of one shape wherever they are in parameters or in a response."""

    def transform(self, params: Any, model: Any, transformation: Transformation, target_shape: str) -> None:
        """Transform in place what has the shape named ``target_shape``."""
        self._transform_parameters(model, params, transformation, target_shape)

    def _transform_parameters(self, model: Any, params: Any, transformation: Transformation, target_shape: str) -> None:
        if model.type_name in ("structure", "map", "list"):
            getattr(self, f"_transform_{model.type_name}")(model, params, transformation, target_shape)

    def _transform_structure(self, model: Any, params: Any, transformation: Transformation, target_shape: str) -> None:
        if isinstance(params, Mapping):
            for name in params:
                if name in model.members:
                    self._transform_one(model.members[name], params, name, transformation, target_shape)

    def _transform_map(self, model: Any, params: Any, transformation: Transformation, target_shape: str) -> None:
        if isinstance(params, Mapping):
            for key in params:
                self._transform_one(model.value, params, key, transformation, target_shape)

    def _transform_list(self, model: Any, params: Any, transformation: Transformation, target_shape: str) -> None:
        if isinstance(params, MutableSequence):
            for place in range(len(params)):
                self._transform_one(model.member, params, place, transformation, target_shape)

    def _transform_one(
        self, shape: Any, params: Any, place: Any, transformation: Transformation, target_shape: str
    ) -> None:
        if shape.name == target_shape:
            params[place] = transformation(params[place])
        else:
            self._transform_parameters(shape, params[place], transformation, target_shape)


_TRANSFORM = ParameterTransformer.transform
_PARTS = {"_transformer", "_condition_builder", "_serializer", "_deserializer"}


def _plan(shape: Any, target: str, above: tuple[str, ...] = ()) -> Any:
    """Return where values of the shape named ``target`` may be below a shape; ``None`` if nowhere.

    A plan is ``True`` for such a value, a dict of plans by the names of members, or a list or a tuple with the plan of
    a list's elements or of a map's values. It is kept with the shape.
    """
    kept = vars(shape).setdefault("_plans", {})
    if target not in kept:
        kept[target] = _planned(shape, target, (*above, shape.name))
    return kept[target]


def _planned(shape: Any, target: str, above: tuple[str, ...]) -> Any:
    def below(part: Any) -> Any:
        if part.name == target:
            return True
        return None if part.name in above else _plan(part, target, above)

    if shape.type_name == "structure":
        found = {name: below(member) for name, member in shape.members.items()}
        return {name: plan for name, plan in found.items() if plan is not None} or None
    if shape.type_name == "list":
        plan = below(shape.member)
        return None if plan is None else [plan]
    if shape.type_name == "map":
        plan = below(shape.value)
        return None if plan is None else (plan,)
    return None


class TableResource:
    """Base of tables."""

    meta: Any
    name: str

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)

    def batch_writer(self, overwrite_by_pkeys: list[str] | None = None) -> BatchWriter:
        """Make a context manager that puts and deletes items in batches, and sends again what was not processed.

        >>> import ferroboto
        >>> table = ferroboto.resource('dynamodb', region_name='us-east-1').Table('songs')
        >>> table.batch_writer(overwrite_by_pkeys=['artist']).__class__.__name__
        'BatchWriter'

        :param overwrite_by_pkeys: names of key attributes; an item replaces one of the same keys that was not sent yet.
        """
        return BatchWriter(self.name, self.meta.client, overwrite_by_pkeys=overwrite_by_pkeys)


class BatchWriter:
    """Puts items into a table and deletes items from it, in batches. Used in a ``with`` statement."""

    def __init__(
        self, table_name: str, client: Any, flush_amount: int = 25, overwrite_by_pkeys: list[str] | None = None
    ) -> None:
        """Keep the settings; ``client`` is that of a resource."""
        self._table_name = table_name
        self._client = client
        self._items_buffer: list[dict[str, Any]] = []
        self._flush_amount = flush_amount
        self._overwrite_by_pkeys = overwrite_by_pkeys

    def put_item(self, Item: Mapping[str, Any]) -> None:
        """Put an item with the next batch."""
        self._add_request_and_process({"PutRequest": {"Item": Item}})

    def delete_item(self, Key: Mapping[str, Any]) -> None:
        """Delete an item with the next batch."""
        self._add_request_and_process({"DeleteRequest": {"Key": Key}})

    def _add_request_and_process(self, request: dict[str, Any]) -> None:
        if self._overwrite_by_pkeys:
            self._remove_dup_pkeys_request_if_any(request)
        self._items_buffer.append(request)
        self._flush_if_needed()

    def _remove_dup_pkeys_request_if_any(self, request: dict[str, Any]) -> None:
        keys = self._extract_pkey_values(request)
        for item in self._items_buffer:
            if self._extract_pkey_values(item) == keys:
                # As boto3, which changes the list that it goes through.
                self._items_buffer.remove(item)
                logger.debug("With overwrite_by_pkeys enabled, skipping a request")

    def _extract_pkey_values(self, request: dict[str, Any]) -> list[Any] | None:
        for kind, part in (("PutRequest", "Item"), ("DeleteRequest", "Key")):
            if request.get(kind):
                return [request[kind][part][key] for key in self._overwrite_by_pkeys or ()]
        return None

    def _flush_if_needed(self) -> None:
        if len(self._items_buffer) >= self._flush_amount:
            self._flush()

    def _flush(self) -> None:
        sent = self._taken()
        self._done(sent, self._client.batch_write_item(RequestItems={self._table_name: sent}))

    def _taken(self) -> list[dict[str, Any]]:
        sent, self._items_buffer = self._items_buffer[: self._flush_amount], self._items_buffer[self._flush_amount :]
        return sent

    def _done(self, sent: list[dict[str, Any]], response: dict[str, Any]) -> None:
        unprocessed = response["UnprocessedItems"] or {}
        self._items_buffer.extend(unprocessed.get(self._table_name, []))
        logger.debug("Batch write sent %s, unprocessed: %s", len(sent), len(self._items_buffer))

    def __enter__(self) -> Self:
        """Return the writer."""
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, tb: TracebackType | None
    ) -> None:
        """Send what is left; after an exception as well."""
        while self._items_buffer:
            self._flush()
