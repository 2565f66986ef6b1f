"""EfficientNet-Lite0 from its PyTorch file: batch norm folded, weights in int8.

The file is PyTorch's format from before its zip archives: five pickles, then
the raw storages. It is read without PyTorch, and nothing in it is executed.
"""

from __future__ import annotations

import io
import pickle
import struct
from collections import OrderedDict
from typing import Any

import numpy as np
from graph import Floats, Graph, Weight, quantize_rows, same_pads

SIDE = 224
EPSILON = 1e-3
# Stride and repeats of each stage; widths and kernels follow from the tensors.
STAGES = ((1, 1), (2, 2), (2, 2), (2, 3), (1, 3), (2, 4), (1, 1))
# Steps to each side of zero for layers of so many weights: sums over many products tell as much with fewer, and the
# largest layers are most of the file.
STEPS = ((1_000_000, 15), (200_000, 63), (0, 127))


class _Reader(pickle.Unpickler):
    """Admits tensors by name and refuses every other global."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, shape, strides, *_: (storage, offset, shape, strides)
        if module == "torch" and name in ("FloatStorage", "LongStorage"):
            return name
        raise pickle.UnpicklingError(f"{module}.{name} is not expected here")

    def persistent_load(self, pid: Any) -> Any:
        return pid


def read(data: bytes) -> dict[str, Floats]:
    """The float tensors of the file, by name."""
    file = io.BytesIO(data)
    _magic, _version, _system, state, keys = (_Reader(file).load() for _ in range(5))
    kinds = {storage[2]: storage[1] for storage, *_ in state.values()}
    storages = {}
    for key in keys:
        (count,) = struct.unpack("<q", file.read(8))
        kind, width = ("<f4", 4) if kinds[key] == "FloatStorage" else ("<i8", 8)
        storages[key] = np.frombuffer(file.read(count * width), kind)
    tensors = {}
    for name, (storage, offset, shape, strides) in state.items():
        if storage[1] == "FloatStorage":
            flat = storages[storage[2]][offset:]
            steps = [4 * stride for stride in strides]
            tensors[name] = np.lib.stride_tricks.as_strided(flat, shape, steps, writeable=False)
    return tensors


def convert(data: bytes, *, quantized: bool = True) -> bytes:
    """The classifier as ONNX: images in, 1000 logits out for each.

    Weights are quantized, unless told to be left as they are.
    """
    tensors = read(data)
    g = Graph("efficientnet_lite0")

    def store(values: Floats) -> Weight:
        if not quantized:
            return Weight(values)
        return quantize_rows(values, next(steps for least, steps in STEPS if values.size >= least))

    def conv(x: str, name: str, norm: str, size: int, stride: int = 1, *, activate: bool = True) -> str:
        filters = tensors[f"{name}.weight"].astype(np.float64)
        gamma, beta, mean, variance = (
            tensors[f"{norm}.{part}"].astype(np.float64) for part in ("weight", "bias", "running_mean", "running_var")
        )
        gain = gamma / np.sqrt(variance + EPSILON)
        folded = (filters * gain.reshape(-1, 1, 1, 1)).astype(np.float32)
        bias = (beta - mean * gain).astype(np.float32)
        depthwise = name.endswith("_depthwise_conv")
        x = g.conv(
            x,
            store(folded),
            bias,
            stride=stride,
            pads=same_pads(size, filters.shape[2], stride),
            groups=filters.shape[0] if depthwise else 1,
        )
        return g.node("Clip", [x, zero, six]) if activate else x

    zero, six = g.constant(np.array(0, np.float32)), g.constant(np.array(6, np.float32))
    x = conv("image", "_conv_stem", "_bn0", SIDE, 2)
    size, block = SIDE // 2, 0
    for first_stride, repeats in STAGES:
        for repeat in range(repeats):
            stride = first_stride if repeat == 0 else 1
            name = f"_blocks.{block}"
            y = x
            if f"{name}._expand_conv.weight" in tensors:
                y = conv(y, f"{name}._expand_conv", f"{name}._bn0", size)
            y = conv(y, f"{name}._depthwise_conv", f"{name}._bn1", size, stride)
            size //= stride
            y = conv(y, f"{name}._project_conv", f"{name}._bn2", size, activate=False)
            x = g.node("Add", [x, y]) if repeat else y
            block += 1
    x = conv(x, "_conv_head", "_bn1", size)
    x = g.node("Flatten", [g.node("GlobalAveragePool", [x])], axis=1)
    g.dense(x, store(tensors["_fc.weight"]), tensors["_fc.bias"], "classes")
    return g.encode(["images", 3, SIDE, SIDE], {"classes": ["images", 1000]})
