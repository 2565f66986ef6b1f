"""The networks of ``@vladmandic/face-api``: its uint8 weights, as ONNX graphs.

The package stores each network as one binary of uint8 (a few biases float32)
and a manifest with name, shape, scale and minimum of every tensor. The bytes
are taken over as they are, only reordered from TensorFlow's layout to ONNX's.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable

import numpy as np
from graph import Floats, Graph, Weight, same_pads

FACE = 112


class Store:
    """Tensors of one network, by the name the manifest gives them."""

    def __init__(self, package: tarfile.TarFile, network: str) -> None:
        def member(name: str) -> bytes:
            file = package.extractfile(f"package/model/{network}_model{name}")
            if file is None:
                raise SystemExit(f"{network}_model{name} is not in the package")
            return file.read()

        (manifest,) = json.loads(member("-weights_manifest.json"))
        blob = member(".bin")
        self._weights: dict[str, Weight] = {}
        self._floats: dict[str, Floats] = {}
        offset = 0
        for entry in manifest["weights"]:
            shape, quantization = entry["shape"], entry.get("quantization")
            count = int(np.prod(shape))
            if quantization is None:
                values = np.frombuffer(blob, "<f4", count, offset).reshape(shape).astype(np.float32)
                offset += count * 4
                self._floats[entry["name"]] = values
                continue
            data = np.frombuffer(blob, np.uint8, count, offset).reshape(shape)
            offset += count
            scale, minimum = quantization["scale"], quantization["min"]
            zero = round(-minimum / scale)
            exact = 0 <= zero <= 255 and abs(zero * scale + minimum) < scale * 1e-3
            if exact:
                self._weights[entry["name"]] = Weight(data, np.array(scale, np.float32), np.array(zero, np.uint8))
            self._floats[entry["name"]] = (data * np.float64(scale) + minimum).astype(np.float32)
        if offset != len(blob):
            raise SystemExit(f"{network}: {len(blob) - offset} bytes left over")

    def quantized(self, name: str) -> bool:
        """Whether a tensor can be taken over as bytes."""
        return name in self._weights

    def bias(self, name: str) -> Floats:
        """A bias vector; small, so it is stored as float."""
        return self._floats[name]

    def filters(self, name: str, order: tuple[int, ...] = (3, 2, 0, 1)) -> Weight:
        """Convolution filters; [height, width, in, out] becomes [out, in, height, width]."""
        weight = self._weights[name]
        return Weight(weight.data.transpose(order), weight.scale, weight.zero)

    def depthwise(self, name: str) -> Weight:
        """[height, width, channels, 1] becomes [channels, 1, height, width]."""
        return self.filters(name, (2, 3, 0, 1))

    def rows(self, name: str) -> Weight:
        """[in, out] becomes [out, in]."""
        return self.filters(name, (1, 0))


def tiny_face_detector(store: Store) -> bytes:
    """Boxes on a grid of 32 pixels: five anchors of x, y, width, height, score."""
    g = Graph("tiny_face_detector")

    def leaky(x: str) -> str:
        return g.node("LeakyRelu", [x], alpha=0.10000000149011612)

    def halve(x: str, stride: int = 2) -> str:
        strides = [stride, stride]
        return g.node("MaxPool", [x], kernel_shape=[2, 2], strides=strides, auto_pad="SAME_UPPER")

    # The original pads no border around the first convolution, only around the others.
    x = halve(leaky(g.conv("image", store.filters("conv0/filters"), store.bias("conv0/bias"))))
    for layer in range(1, 6):
        depth = store.depthwise(f"conv{layer}/depthwise_filter")
        point = store.filters(f"conv{layer}/pointwise_filter")
        x = g.conv(x, depth, None, pads=(1, 1, 1, 1), groups=depth.data.shape[0])
        x = halve(leaky(g.conv(x, point, store.bias(f"conv{layer}/bias"))), 2 if layer < 5 else 1)
    g.conv(x, store.filters("conv8/filters"), store.bias("conv8/bias"), output="grid")
    return g.encode([1, 3, "height", "width"], {"grid": [1, 25, "rows", "columns"]})


def _separable(g: Graph, store: Store, name: str, x: str, size: int, stride: int = 1) -> str:
    depth = store.depthwise(f"{name}/depthwise_filter")
    point = store.filters(f"{name}/pointwise_filter")
    pads = same_pads(size, 3, stride)
    x = g.conv(x, depth, None, stride=stride, pads=pads, groups=depth.data.shape[0])
    return g.conv(x, point, store.bias(f"{name}/bias"))


def _dense_features(g: Graph, store: Store) -> str:
    x, size = "image", FACE
    for block in range(4):
        name = f"dense{block}"
        if block == 0:
            filters, bias = store.filters(f"{name}/conv0/filters"), store.bias(f"{name}/conv0/bias")
            x = g.conv(x, filters, bias, stride=2, pads=same_pads(size, 3, 2))
        else:
            x = _separable(g, store, f"{name}/conv0", x, size, 2)
        size //= 2
        total = g.node("Relu", [x])
        x = total
        for layer in range(1, 4):
            y = _separable(g, store, f"{name}/conv{layer}", x, size)
            total = g.node("Add", [total, y])
            x = g.node("Relu", [total])
    return _pool(g, x)


def _pool(g: Graph, x: str) -> str:
    x = g.node("AveragePool", [x], kernel_shape=[7, 7], strides=[2, 2])
    return g.node("Flatten", [x], axis=1)


def face_landmarks(store: Store) -> bytes:
    """68 points, x and y in turn, as ratios of the face square."""
    g = Graph("face_landmark_68")
    x = _dense_features(g, store)
    g.dense(x, store.rows("fc/weights"), store.bias("fc/bias"), "points")
    return g.encode(["faces", 3, FACE, FACE], {"points": ["faces", 136]})


def face_expression(store: Store) -> bytes:
    """Logits: neutral, happy, sad, angry, fearful, disgusted, surprised."""
    g = Graph("face_expression")
    x = _dense_features(g, store)
    g.dense(x, store.rows("fc/weights"), store.bias("fc/bias"), "expressions")
    return g.encode(["faces", 3, FACE, FACE], {"expressions": ["faces", 7]})


def age_gender(store: Store) -> bytes:
    """The age in years, and logits: male, female."""
    g = Graph("age_gender")
    filters, bias = (
        store.filters("entry_flow/conv_in/filters"),
        store.bias("entry_flow/conv_in/bias"),
    )
    x = g.node("Relu", [g.conv("image", filters, bias, stride=2, pads=same_pads(FACE, 3, 2))])
    size = FACE // 2

    def reduction(name: str, x: str, size: int, *, activate: bool = True) -> str:
        y = g.node("Relu", [x]) if activate else x
        y = _separable(g, store, f"{name}/separable_conv0", y, size)
        y = _separable(g, store, f"{name}/separable_conv1", g.node("Relu", [y]), size)
        pads = list(same_pads(size, 3, 2))
        y = g.node("MaxPool", [y], kernel_shape=[3, 3], strides=[2, 2], pads=pads)
        side = store.filters(f"{name}/expansion_conv/filters")
        z = g.conv(x, side, store.bias(f"{name}/expansion_conv/bias"), stride=2)
        return g.node("Add", [y, z])

    x = reduction("entry_flow/reduction_block_0", x, size, activate=False)
    x = reduction("entry_flow/reduction_block_1", x, size // 2)
    for block in range(2):
        y = x
        for layer in range(3):
            name = f"middle_flow/main_block_{block}/separable_conv{layer}"
            y = _separable(g, store, name, g.node("Relu", [y]), size // 4)
        x = g.node("Add", [x, y])
    x = reduction("exit_flow/reduction_block", x, size // 4)
    x = _separable(g, store, "exit_flow/separable_conv", x, size // 8)
    x = _pool(g, g.node("Relu", [x]))
    g.dense(x, store.rows("fc/age/weights"), store.bias("fc/age/bias"), "age")
    g.dense(x, store.rows("fc/gender/weights"), store.bias("fc/gender/bias"), "gender")
    return g.encode(["faces", 3, FACE, FACE], {"age": ["faces", 1], "gender": ["faces", 2]})


NETWORKS: dict[str, tuple[str, Callable[[Store], bytes]]] = {
    "face-detector": ("tiny_face_detector", tiny_face_detector),
    "face-landmarks": ("face_landmark_68", face_landmarks),
    "face-expression": ("face_expression", face_expression),
    "face-age-gender": ("age_gender", age_gender),
}
