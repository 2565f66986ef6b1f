"""Pictures, voices and sounds as a notebook shows them. Answers stay plain dicts; here is what they look like.

>>> from ferroboto import display
>>> [name for name in display.__all__ if name.islower()]
['audio', 'faces', 'labels', 'text', 'voices']
"""

from __future__ import annotations

from ._answers import faces, labels, text
from ._picture import Picture
from ._sound import Player, audio
from ._voices import Voices, voices

__all__ = ["Picture", "Player", "Voices", "audio", "faces", "labels", "text", "voices"]
