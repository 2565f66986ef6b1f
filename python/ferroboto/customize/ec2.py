"""Amazon EC2: tags of several resources at once, and the tags of an instance."""

from __future__ import annotations

from typing import Any

from ..resources.action import CustomModeledAction


def inject_create_tags(event_name: str, class_attributes: dict[str, Any], **kwargs: Any) -> None:
    """Replace the action of the model, which cannot say that each tag of each resource is one of its results."""
    class_attributes["create_tags"] = create_tags


def create_tags(self: Any, **kwargs: Any) -> list[Any]:
    """Tag resources with CreateTags; returns a ``Tag`` for each tag of each resource."""
    self.meta.client.create_tags(**kwargs)
    return tags_of(self, kwargs)


def tags_of(service: Any, params: dict[str, Any]) -> list[Any]:
    """Return a ``Tag`` for each tag of each resource in the parameters of CreateTags."""
    return [
        service.Tag(resource, tag["Key"], tag["Value"])
        for resource in params.get("Resources", [])
        for tag in params.get("Tags", [])
    ]


def inject_delete_tags(event_emitter: Any = None, **kwargs: Any) -> None:
    """Add ``delete_tags`` to ``Instance``."""
    parameter = {"target": "Resources[0]", "source": "identifier", "name": "Id"}
    model = {"request": {"operation": "DeleteTags", "params": [parameter]}}
    CustomModeledAction("delete_tags", model, delete_tags, event_emitter).inject(**kwargs)


def delete_tags(self: Any, **kwargs: Any) -> Any:
    """Remove tags of this instance with DeleteTags."""
    kwargs["Resources"] = [self.id]
    return self.meta.client.delete_tags(**kwargs)
