"""Notebook display of images, voices and audio. Responses stay plain dicts; these functions draw them.

>>> from ferroboto import display
>>> [name for name in display.__all__ if name.islower()]
['audio', 'faces', 'labels', 'text', 'voices']
"""

from __future__ import annotations

from ._audio import Player, audio
from ._image import AnnotatedImage
from ._responses import faces, labels, text
from ._voices import Voices, voices

__all__ = ["AnnotatedImage", "Player", "Voices", "audio", "faces", "labels", "text", "voices"]
