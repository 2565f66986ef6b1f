"""Graphs in the format of TensorFlow.js, as far as the object detector needs it, to ONNX.

The graph was NCHW once and was wrapped in transpositions for TensorFlow. Each
value keeps the order of its axes beside its name, so they vanish again.
"""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np
import numpy.typing as npt
from graph import Graph, quantize_rows

Array = npt.NDArray[np.generic]
Axes = tuple[int, ...]
# A value of the source: a constant, or a tensor here whose axes come in another order there.
Value = Array | tuple[str, Axes]

PLAIN: Axes = (0, 1, 2, 3)
CHANNELS_LAST: Axes = (0, 2, 3, 1)
KINDS: dict[str, npt.DTypeLike] = {"float32": np.float32, "int32": np.int32}


class Source:
    """Nodes and constants of a graph model."""

    def __init__(self, model: bytes, blob: bytes) -> None:
        document = json.loads(model)
        self.nodes: list[dict[str, Any]] = document["modelTopology"]["node"]
        self.constants: dict[str, Array] = {}
        offset = 0
        (manifest,) = document["weightsManifest"]
        for entry in manifest["weights"]:
            stored = entry.get("quantization", {}).get("dtype", entry["dtype"])
            kind = np.dtype(stored).newbyteorder("<")
            count = int(np.prod(entry["shape"]))
            values = np.frombuffer(blob, kind, count, offset).reshape(entry["shape"])
            offset += count * kind.itemsize
            self.constants[entry["name"]] = values.astype(KINDS[entry["dtype"]])
        if offset != len(blob):
            raise SystemExit(f"{len(blob) - offset} bytes left over")


class Translation:
    """A graph in the making, fed node by node in the order of the source."""

    def __init__(self, source: Source, graph: Graph, smallest: int) -> None:
        self._side = smallest
        self._values: dict[str, Value] = dict(source.constants)
        self._graph = graph
        self._nodes = {node["name"]: node for node in source.nodes}

    def place(self, name: str, tensor: str) -> None:
        """The source's input ``name`` is ``tensor`` here, axis for axis."""
        self._values[name] = (tensor, PLAIN)

    def value(self, name: str) -> Value:
        """A value of the source, made with all it is made from."""
        if name not in self._values:
            node = self._nodes[name]
            inputs = [self.value(name) for name in node.get("input", [])]
            make = getattr(self, f"_{node['op'].lower()}", None)
            if make is None:
                raise SystemExit(f"no translation of {node['op']}")
            self._values[name] = make(inputs, node.get("attr", {}))
        return self._values[name]

    def tensor(self, name: str) -> str:
        """A value that is a tensor here, with its axes in the source's order."""
        value = self.value(name)
        if not isinstance(value, tuple) or value[1] != PLAIN:
            raise SystemExit(f"{name} is no tensor with plain axes")
        return value[0]

    def _transpose(self, inputs: list[Value], _: Any) -> Value:
        value, order = inputs[0], _constant(inputs[1])
        axes = [int(axis) for axis in order]
        if isinstance(value, tuple):
            return value[0], tuple(value[1][axis] for axis in axes)
        return value.transpose(axes)

    def _identity(self, inputs: list[Value], _: Any) -> Value:
        return inputs[0]

    def _conv2d(self, inputs: list[Value], attributes: Any) -> Value:
        name, axes = _tensor(inputs[0])
        strides = [int(stride) for stride in attributes["strides"]["list"]["i"]]
        if axes != CHANNELS_LAST or base64.b64decode(attributes["padding"]["s"]) != b"VALID":
            raise SystemExit("another kind of convolution than expected")
        filters = _constant(inputs[1]).astype(np.float32).transpose(3, 2, 0, 1)
        return self._graph.conv(name, quantize_rows(filters), None, stride=strides[1]), axes

    def _add(self, inputs: list[Value], _: Any) -> Value:
        first, second = inputs
        if not isinstance(first, tuple):
            first, second = second, first
        name, axes = _tensor(first)
        if isinstance(second, tuple):
            if second[1] != axes:
                raise SystemExit("a sum of tensors with different axes")
            return self._graph.node("Add", [name, second[0]]), axes
        last = self._graph.nodes[-1]
        if axes == CHANNELS_LAST and second.ndim == 1 and last.op_type == "Conv" and last.output[0] == name:
            last.input.append(self._graph.constant(second))
            return name, axes
        constant = second.reshape((1,) * (4 - second.ndim) + second.shape)
        constant = constant.transpose([axes.index(axis) for axis in range(4)])
        return self._graph.node("Add", [name, self._graph.constant(constant)]), axes

    _addv2 = _add

    def _pad(self, inputs: list[Value], _: Any) -> Value:
        name, axes = _tensor(inputs[0])
        pads = _constant(inputs[1])
        here = [pads[axes.index(axis)] for axis in range(4)]
        flat = np.array([side[0] for side in here] + [side[1] for side in here], np.int64)
        operands = [name, self._graph.constant(flat)]
        if len(inputs) > 2:
            operands.append(self._graph.constant(_constant(inputs[2]).reshape(())))
        return self._graph.node("Pad", operands), axes

    _padv2 = _pad

    def _leakyrelu(self, inputs: list[Value], attributes: Any) -> Value:
        name, axes = _tensor(inputs[0])
        return self._graph.node("LeakyRelu", [name], alpha=float(attributes["alpha"]["f"])), axes

    def _maxpool(self, inputs: list[Value], attributes: Any) -> Value:
        name, axes = _tensor(inputs[0])
        sides = [[int(side) for side in attributes[key]["list"]["i"]][1:3] for key in ("ksize", "strides")]
        if axes != CHANNELS_LAST or base64.b64decode(attributes["padding"]["s"]) != b"VALID":
            raise SystemExit("another kind of pooling than expected")
        return self._graph.node("MaxPool", [name], kernel_shape=sides[0], strides=sides[1]), axes

    def _concatv2(self, inputs: list[Value], _: Any) -> Value:
        parts, axis = [_tensor(value) for value in inputs[:-1]], int(_constant(inputs[-1]))
        axes = parts[0][1]
        if any(part[1] != axes for part in parts):
            raise SystemExit("tensors with different axes are joined")
        return self._graph.node("Concat", [part[0] for part in parts], axis=axes[axis]), axes

    def _resizebilinear(self, inputs: list[Value], attributes: Any) -> Value:
        name, axes = _tensor(inputs[0])
        sides = [int(side) for side in _constant(inputs[1])]
        half_pixels = attributes["half_pixel_centers"]["b"] and not attributes["align_corners"]["b"]
        if axes != CHANNELS_LAST or not half_pixels:
            raise SystemExit("another kind of scaling than expected")
        # Levels are visited up and down in turn: each scaling starts at the side the last one ended at.
        factors = np.array([1, 1, sides[0] / self._side, sides[1] / self._side], np.float32)
        self._side = sides[0]
        operands = [name, "", self._graph.constant(factors)]
        scaled = self._graph.node("Resize", operands, mode="linear", coordinate_transformation_mode="half_pixel")
        return scaled, axes


def _tensor(value: Value) -> tuple[str, Axes]:
    if not isinstance(value, tuple):
        raise SystemExit("a constant where a tensor was expected")
    return value


def _constant(value: Value) -> Array:
    if isinstance(value, tuple):
        raise SystemExit("a tensor where a constant was expected")
    return value
