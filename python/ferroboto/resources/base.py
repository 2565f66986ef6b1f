"""The class behind every resource: identity and comparison. What it can do is added by the factory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import ResourceModel


class ResourceMeta:
    """What a resource knows of itself: service, identifiers, client, and data once it is loaded."""

    def __init__(
        self,
        service_name: str,
        identifiers: list[str] | None = None,
        client: Any = None,
        data: Any = None,
        resource_model: ResourceModel | None = None,
    ) -> None:
        """Keep the parts."""
        self.service_name = service_name
        self.identifiers = [] if identifiers is None else identifiers
        self.client = client
        self.data = data
        self.resource_model = resource_model

    def __repr__(self) -> str:
        return f"ResourceMeta('{self.service_name}', identifiers={self.identifiers})"

    def __eq__(self, other: object) -> bool:
        return type(other).__name__ == type(self).__name__ and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> ResourceMeta:
        """Give a copy."""
        other = ResourceMeta.__new__(ResourceMeta)
        vars(other).update(vars(self))
        return other


class ServiceResource:
    """Something that a service keeps, known by its identifiers."""

    meta: ResourceMeta

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take the identifiers, by position or by name, and the ``client``; without one, a default is made."""
        self.meta = meta = self.meta.copy()
        client = kwargs.pop("client", None)
        meta.client = self._default_client() if client is None else client
        names, members = meta.identifiers, vars(self)
        for place, value in enumerate(args):
            members["_" + names[place]] = value
        for name, value in kwargs.items():
            if name not in names:
                raise ValueError(f"Unknown keyword argument: {name}")
            members["_" + name] = value
        for name in names:
            if members.get("_" + name) is None and getattr(self, name) is None:
                raise ValueError(f"Required parameter {name} not set")

    def _default_client(self) -> Any:
        import ferroboto

        return ferroboto.client(self.meta.service_name)

    def _identity(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.meta.identifiers)

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in zip(self.meta.identifiers, self._identity(), strict=True))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, ServiceResource)
            and type(other).__name__ == type(self).__name__
            and self._identity() == other._identity()
        )

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._identity()))

    def __copy__(self) -> ServiceResource:
        other = type(self).__new__(type(self))
        vars(other).update(vars(self))
        return other

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy by client and identifiers; attributes are loaded anew."""
        from .service import remade

        kind = type(self).__name__.rpartition(".")[2]
        return remade, (self.meta.client, self.meta.service_name, kind, self._identity())
