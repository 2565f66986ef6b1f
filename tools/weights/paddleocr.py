"""PP-OCRv6 small, which finds and reads lines of text, from the ``rapidocr`` wheel.

Weights become int8 with one scale for each output channel, and the reader keeps
the letters of the languages that the service knows: the other some 18,000
characters of its last layer go.
"""

from __future__ import annotations

import unicodedata

import numpy as np
from graph import Floats, Weight, quantize_rows
from onnx import ModelProto, NodeProto, TensorProto, helper, load_model_from_string, numpy_helper

# A tensor below this is not worth a scale for each row.
SMALL = 2048
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")


def finder(model: bytes) -> bytes:
    """Where text is: the likelihood of every pixel."""
    return _encode(_lean(load_model_from_string(model)), "map")


def reader(model: bytes) -> tuple[bytes, str]:
    """What a line says: the likelihood of each character at each step; and the characters, a line each."""
    proto = load_model_from_string(model)
    (alphabet,) = (entry.value.split("\n") for entry in proto.metadata_props if entry.key == "character")
    # The first of the outputs stands for none, the last for a space.
    kept = [place for place, character in enumerate(alphabet) if _wanted(character)]
    columns = np.array([0, *(place + 1 for place in kept), len(alphabet) + 1])
    proto = _lean(proto)
    last = [node for node in proto.graph.node if node.op_type == "MatMul"][-1]
    tensors = {tensor.name: tensor for tensor in proto.graph.initializer}
    sums = [node for node in proto.graph.node if node.op_type == "Add" and last.output[0] in node.input]
    for name in (*last.input, *(name for node in sums for name in node.input)):
        if name in tensors:
            values = numpy_helper.to_array(tensors[name])
            if values.shape[-1] != len(alphabet) + 2:
                raise SystemExit("the last layer has another size than the alphabet")
            tensors[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(values[..., columns]), name))
    return _encode(proto, "characters"), "".join(f"{alphabet[place]}\n" for place in kept)


def _wanted(character: str) -> bool:
    if len(character) != 1:
        return False
    if ord(character) < 0x7F:
        return True
    if unicodedata.category(character)[0] == "L":
        return unicodedata.name(character, "").startswith(SCRIPTS)
    return character in "£€¥§©®°±²³·¿¡«»–—‘’“”„…×÷™№"


def _lean(proto: ModelProto) -> ModelProto:
    """Without the nodes that do nothing."""
    graph = proto.graph
    constants = {node.output[0]: node for node in graph.node if node.op_type == "Constant"}
    for name, node in constants.items():
        value = helper.get_attribute_value(node.attribute[0])
        tensor = graph.initializer.add()
        tensor.CopyFrom(value)
        tensor.name = name
    same = {node.output[0]: node.input[0] for node in graph.node if node.op_type == "Identity"}

    def origin(name: str) -> str:
        while name in same:
            name = same[name]
        return name

    nodes = [node for node in graph.node if node.op_type not in ("Identity", "Constant")]
    for node in nodes:
        for place, name in enumerate(node.input):
            node.input[place] = origin(name)
    for output in graph.output:
        output.name = origin(output.name)
    del graph.node[:]
    graph.node.extend(nodes)
    return proto


def _encode(proto: ModelProto, output: str) -> bytes:
    graph = proto.graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    nodes: list[NodeProto] = []
    made: list[TensorProto] = []

    def stored(name: str, weight: Weight, axis: int) -> str:
        if weight.scale is None:
            raise ValueError("a weight without a scale")
        names = [f"{name}.bytes", f"{name}.scale"]
        made.append(numpy_helper.from_array(np.ascontiguousarray(weight.data), names[0]))
        made.append(numpy_helper.from_array(weight.scale, names[1]))
        nodes.append(helper.make_node("DequantizeLinear", names, [f"{name}.real"], axis=axis))
        return f"{name}.real"

    for node in graph.node:
        for place, name in enumerate(node.output):
            if name == graph.output[0].name:
                node.output[place] = output
        if node.op_type in ("Conv", "ConvTranspose", "MatMul") and len(node.input) > 1:
            name = node.input[1]
            values = tensors.get(name)
            if values is not None and values.dtype == np.float32 and values.size >= SMALL:
                node.input[1] = _quantized(stored, name, values, node.op_type)
        nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    (image,) = graph.input
    lean = helper.make_graph(
        nodes,
        output,
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, "height", "width"])],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, None)],
        [*kept, *made],
    )
    for node in lean.node:
        for place, name in enumerate(node.input):
            if name == image.name:
                node.input[place] = "image"
    # The axes of these graphs are attributes, which the scale of a row is younger than; readers take both.
    model = helper.make_model(lean, producer_name="ferroboto", opset_imports=[helper.make_opsetid("", 12)])
    model.ir_version = 8
    return bytes(model.SerializeToString(deterministic=True))


def _quantized(stored: object, name: str, values: Floats, kind: str) -> str:
    if not callable(stored):
        raise TypeError
    if kind == "MatMul" and values.ndim == 2:
        weight = quantize_rows(values.T)
        return str(stored(name, Weight(weight.data.T, weight.scale), 1))
    return str(stored(name, quantize_rows(values), 0))
