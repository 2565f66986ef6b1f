"""A small builder for ONNX graphs whose weights stay quantized in the file.

Only what the four face networks and the classifier need lives here; reading
the source formats and the layout of each network does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import NodeProto, TensorProto, checker, helper, numpy_helper

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Weight:
    """A quantized tensor: ``(data - zero) * scale``, per tensor or per row.

    Without a scale the data are the real values.
    """

    data: npt.NDArray[np.generic]
    scale: Floats | None = None
    zero: npt.NDArray[np.generic] | None = None


def quantize_rows(values: Floats, steps: int = 127) -> Weight:
    """Symmetric int8 with one scale for every output channel (axis 0), and so many steps to each side of zero.

    Fewer steps take no less memory, but less room when the file is compressed.
    """
    peaks = np.abs(values.reshape(values.shape[0], -1)).max(axis=1)
    scale = (np.maximum(peaks, np.float32(1e-12)) / np.float32(steps)).astype(np.float32)
    shape = (-1, *[1] * (values.ndim - 1))
    data = np.clip(np.rint(values / scale.reshape(shape)), -steps, steps).astype(np.int8)
    return Weight(data, scale)


@dataclass
class Graph:
    """Nodes and initializers in the order they were added."""

    name: str
    nodes: list[NodeProto] = field(default_factory=list)
    tensors: list[TensorProto] = field(default_factory=list)

    def node(self, kind: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        """Add a node and return the name of its output."""
        output = output or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def constant(self, values: npt.NDArray[np.generic]) -> str:
        """Add an initializer and return its name."""
        name = f"c{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def weight(self, weight: Weight) -> str:
        """Add an initializer and, if it is quantized, the node that makes it real."""
        if weight.scale is None:
            return self.constant(weight.data)
        inputs = [self.constant(weight.data), self.constant(weight.scale)]
        if weight.zero is not None:
            inputs.append(self.constant(weight.zero))
        # The axis counts only where there is more than one scale.
        axis = 0 if weight.scale.ndim else 1
        return self.node("DequantizeLinear", inputs, axis=axis)

    def conv(
        self,
        x: str,
        filters: Weight,
        bias: Floats | None,
        *,
        stride: int = 1,
        pads: tuple[int, int, int, int] = (0, 0, 0, 0),
        groups: int = 1,
        output: str = "",
    ) -> str:
        """A convolution; ``pads`` is top, left, bottom, right."""
        inputs = [x, self.weight(filters)]
        if bias is not None:
            inputs.append(self.constant(bias))
        return self.node(
            "Conv",
            inputs,
            output,
            kernel_shape=list(filters.data.shape[2:]),
            strides=[stride, stride],
            pads=list(pads),
            group=groups,
        )

    def dense(self, x: str, rows: Weight, bias: Floats, output: str) -> str:
        """A fully connected layer over rows of weights, one an output."""
        return self.node("Gemm", [x, self.weight(rows), self.constant(bias)], output, transB=1)

    def encode(self, shape: list[int | str], outputs: dict[str, list[int | str]]) -> bytes:
        """The finished model as bytes."""
        graph = helper.make_graph(
            self.nodes,
            self.name,
            [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in outputs.items()],
            self.tensors,
        )
        model = helper.make_model(graph, producer_name="ferroboto", opset_imports=[helper.make_opsetid("", 13)])
        model.ir_version = 8
        checker.check_model(model, full_check=True)
        return bytes(model.SerializeToString(deterministic=True))


def same_pads(size: int, kernel: int, stride: int) -> tuple[int, int, int, int]:
    """TensorFlow's ``same`` padding for a square input: the odd pixel goes last."""
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel - size, 0)
    return (total // 2, total // 2, total - total // 2, total - total // 2)
