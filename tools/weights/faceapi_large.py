"""The two large networks of ``@vladmandic/face-api``, for the wheel of larger models.

Batch normalization and scale layers are folded into the scales of the weights,
so the package's bytes stay as they are; its few float32 filters become int8.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from faceapi import Store
from graph import Floats, Graph, Weight, quantize_rows

FACE = 150
EPSILON = np.float32(0.0010000000474974513)


def _scaled(weight: Weight, factors: Floats) -> Weight:
    """The weight times one factor for each output channel, the bytes unchanged."""
    if weight.scale is None or weight.zero is None:
        raise ValueError("only quantized weights are scaled this way")
    rows = factors.shape[0]
    return Weight(weight.data, (weight.scale * factors).astype(np.float32), np.full(rows, weight.zero, np.uint8))


def _folded(store: Store, name: str, factors: Floats) -> Weight:
    """Filters of a convolution with a factor for each output channel."""
    if store.quantized(name):
        return _scaled(store.filters(name), factors)
    filters = store.bias(name).transpose(3, 2, 0, 1)
    return quantize_rows(filters * factors.reshape(-1, 1, 1, 1))


def face_recognition(store: Store) -> bytes:
    """128 numbers for a face: near each other for one person, apart for two."""
    g = Graph("face_recognition")

    def conv(x: str, name: str, stride: int = 1, *, activate: bool = True) -> str:
        factors = store.bias(f"{name}/scale/weights")
        bias = store.bias(f"{name}/conv/bias") * factors + store.bias(f"{name}/scale/biases")
        filters = _folded(store, f"{name}/conv/filters", factors)
        # The original pads nothing where it halves.
        pads = (0, 0, 0, 0) if stride == 2 else (1, 1, 1, 1)
        y = g.conv(x, filters, bias, stride=stride, pads=pads)
        return g.node("Relu", [y]) if activate else y

    def residual(x: str, name: str) -> str:
        y = conv(conv(x, f"{name}/conv1"), f"{name}/conv2", activate=False)
        return g.node("Relu", [g.node("Add", [y, x])])

    def padded(x: str, channels: int, edge: int) -> str:
        """Zeros behind the channels, and at the right and the bottom."""
        pads = np.array([0, 0, 0, 0, 0, channels, edge, edge], np.int64)
        return g.node("Pad", [x, g.constant(pads)]) if channels or edge else x

    def halved(x: str, name: str, size: int, channels: int, into: int) -> tuple[str, int]:
        y = conv(conv(x, f"{name}/conv1", 2), f"{name}/conv2", activate=False)
        inner, pooled = (size - 3) // 2 + 1, size // 2
        z = g.node("AveragePool", [x], kernel_shape=[2, 2], strides=[2, 2])
        y, z = padded(y, 0, pooled - inner), padded(z, into - channels, 0)
        return g.node("Relu", [g.node("Add", [z, y])]), pooled

    x = conv("image", "conv32_down", 2)
    x = g.node("MaxPool", [x], kernel_shape=[3, 3], strides=[2, 2])
    size = ((FACE - 7) // 2 + 1 - 3) // 2 + 1
    for layer in range(1, 4):
        x = residual(x, f"conv32_{layer}")
    for channels, into, layers in ((32, 64, 3), (64, 128, 2), (128, 256, 2)):
        x, size = halved(x, f"conv{into}_down", size, channels, into)
        for layer in range(1, layers + 1):
            x = residual(x, f"conv{into}_{layer}")
    x, size = halved(x, "conv256_down_out", size, 256, 256)
    x = g.node("Flatten", [g.node("GlobalAveragePool", [x])], axis=1)
    g.dense(x, store.rows("fc"), np.zeros(128, np.float32), "embedding")
    return g.encode(["faces", 3, FACE, FACE], {"embedding": ["faces", 128]})


def ssd_mobilenetv1(store: Store) -> bytes:
    """Six grids of boxes and scores, from 16 pixels a cell to 512.

    The original takes squares of 512 only. Here every odd pixel of padding goes
    to the right and the bottom, as it does there, so any size gives the same.
    """
    g = Graph("ssd_mobilenetv1")

    def clipped(x: str) -> str:
        return g.node("Clip", [x, g.constant(np.array(0, np.float32)), g.constant(np.array(6, np.float32))])

    def point(x: str, name: str, stride: int = 1) -> str:
        filters = store.filters(f"{name}/weights")
        kernel = filters.data.shape[-1]
        pads = (0, 0, 0, 0) if kernel == 1 else (0, 0, 2, 2)
        y = g.conv(x, filters, store.bias(f"{name}/convolution_bn_offset"), stride=stride, pads=pads)
        return clipped(y)

    def depth(x: str, name: str, stride: int) -> str:
        factors = store.bias(f"{name}/BatchNorm/gamma") / np.sqrt(
            store.bias(f"{name}/BatchNorm/moving_variance") + EPSILON
        )
        bias = store.bias(f"{name}/BatchNorm/beta") - store.bias(f"{name}/BatchNorm/moving_mean") * factors
        weight = _scaled(store.depthwise(f"{name}/depthwise_weights"), factors.astype(np.float32))
        pads = (0, 0, 2, 2) if stride == 2 else (1, 1, 1, 1)
        y = g.conv(x, weight, bias.astype(np.float32), stride=stride, pads=pads, groups=weight.data.shape[0])
        return clipped(y)

    x = point("image", "MobilenetV1/Conv2d_0_pointwise", 2)
    levels = []
    for layer in range(1, 14):
        x = depth(x, f"MobilenetV1/Conv2d_{layer}_depthwise", 2 if layer in (2, 4, 6, 12) else 1)
        x = point(x, f"MobilenetV1/Conv2d_{layer}_pointwise")
        if layer in (11, 13):
            levels.append(x)
    for layer in range(8):
        x = point(x, f"Prediction/Conv2d_{layer}_pointwise", 1 + layer % 2)
        if layer % 2:
            levels.append(x)
    outputs: dict[str, list[int | str]] = {}
    for level, features in enumerate(levels):
        boxes = 3 if level == 0 else 6
        for kind, values in (("BoxEncoding", 4), ("Class", 3)):
            name = f"Prediction/BoxPredictor_{level}/{kind}Predictor"
            output = f"{kind.lower()}{level}"
            g.conv(features, store.filters(f"{name}/weights"), store.bias(f"{name}/biases"), output=output)
            outputs[output] = [1, boxes * values, f"rows{level}", f"columns{level}"]
    return g.encode([1, 3, "height", "width"], outputs)


NETWORKS: dict[str, tuple[str, Callable[[Store], bytes]]] = {
    "face-embedding": ("face_recognition", face_recognition),
    "face-finder": ("ssd_mobilenetv1", ssd_mobilenetv1),
}
