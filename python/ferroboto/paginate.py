"""Pages of an operation's results."""

from __future__ import annotations

from itertools import tee

from ._calls.features import PAGINATOR, Feature
from ._ferroboto import TrimmedIterator, trimmed
from ._pages.tokens import TokenDecoder, TokenEncoder
from ._pages.total import Total, assign
from .exceptions import PaginationError
from .jmespath import ParsedResult, compile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from ._ferroboto import BaseClient

    Token = dict[str, Any]

# Keys of a resume token that no service uses.
_TRUNCATED = "boto_truncate_amount"


class PageIterator:
    """The pages of one call, to be iterated over. Each page is requested when the iteration reaches it."""

    def __init__(
        self,
        method: Callable[..., Any],
        input_token: list[str],
        output_token: list[ParsedResult],
        more_results: ParsedResult | None,
        result_keys: list[ParsedResult],
        non_aggregate_keys: list[ParsedResult],
        limit_key: str | None,
        max_items: int | None,
        starting_token: str | None,
        page_size: int | str | None,
        op_kwargs: dict[str, Any],
    ) -> None:
        """Keep how the pages hang together, and the parameters of the call."""
        self._method = method
        self._input_token = input_token
        self._output_token = output_token
        self._more_results = more_results
        self._result_keys = result_keys
        self._non_aggregate_keys = non_aggregate_keys
        self._limit_key = limit_key
        self._max_items = max_items
        self._starting_token = starting_token
        self._page_size = page_size
        self._op_kwargs = op_kwargs
        self._resume_token: str | None = None
        self._non_aggregate_part: dict[str, Any] = {}
        self._token_encoder = TokenEncoder()
        self._token_decoder = TokenDecoder()

    @property
    def result_keys(self) -> list[ParsedResult]:
        """Where the results are in a page; the first is the one that is counted."""
        return self._result_keys

    @property
    def resume_token(self) -> str | None:
        """What to give as ``StartingToken`` to go on where ``MaxItems`` ended the pages."""
        return self._resume_token

    @resume_token.setter
    def resume_token(self, value: Token) -> None:
        wanted = set(self._input_token)
        if not isinstance(value, dict) or set(value) not in (wanted, wanted | {_TRUNCATED}):
            raise ValueError(f"Bad starting token: {value}")
        self._resume_token = self._token_encoder.encode(value)

    @property
    def non_aggregate_part(self) -> dict[str, Any]:
        """What every page repeats, from the first page."""
        return self._non_aggregate_part

    def __iter__(self) -> Iterator[Any]:
        """Give page by page."""
        return TrimmedIterator(self._walked())

    def _walked(self) -> Iterator[Any]:
        walk = _Walk(self)
        while True:
            with Feature(PAGINATOR):
                page = self._method(**walk.params)
            walk.arrived(page)
            yield page
            if not walk.goes_on():
                return

    def search(self, expression: str) -> Iterator[Any]:
        """Give what a JMESPath expression finds in each page; of a list, each element.

        Raises what the calls raise, and :class:`ferroboto.jmespath.JMESPathError`.

        >>> import ferroboto
        >>> from ferroboto import local
        >>> local.reset()
        >>> sns = ferroboto.client('sns', region_name='us-east-1', endpoint_url='local')
        >>> _ = sns.create_topic(Name='news')
        >>> list(sns.get_paginator('list_topics').paginate().search('Topics[].TopicArn'))
        ['arn:aws:sns:us-east-1:000000000000:news']
        """
        return TrimmedIterator(self._searched(expression))

    def _searched(self, expression: str) -> Iterator[Any]:
        compiled = compile(expression)
        for page in self:
            yield from _spread(compiled.search(page))

    def result_key_iters(self) -> list[ResultKeyIterator]:
        """Give an iterator over the elements of each result key; the calls are made once."""
        return [
            ResultKeyIterator(pages, key)
            for pages, key in zip(tee(self, len(self._result_keys)), self._result_keys, strict=True)
        ]

    @trimmed
    def build_full_result(self) -> dict[str, Any]:
        """Give all pages as one response; where ``MaxItems`` ended them, with a ``NextToken`` to resume with."""
        total = Total(self)
        for page in self:
            total.add(page)
        return total.result()


class _Walk:
    """One walk from page to page. Makes no calls: it says with what parameters, and takes what comes back."""

    def __init__(self, pages: PageIterator) -> None:
        self._pages = pages
        # As in boto3, a second walk goes on from the parameters that the first one left.
        self.params = pages._op_kwargs
        self._token: Token = dict.fromkeys(pages._input_token)
        self._previous: Token | None = None
        self._skip = 0
        self._items = 0
        self._page: Any = None
        self._first = True
        self._truncated = False
        if pages._starting_token is not None:
            self._token, self._skip = self._starting(pages._starting_token)
            self._inject()
            # The walk may add to its token; the parameters keep their own.
            self._token = dict(self._token)
        if pages._page_size is not None:
            self.params[pages._limit_key or ""] = pages._page_size

    def arrived(self, page: Any) -> None:
        """Take a page, and cut it where it starts too early or reaches too far."""
        pages = self._pages
        primary = pages._result_keys[0]
        self._page = page
        if self._first:
            if pages._starting_token is not None:
                self._cut_front(page, primary)
            part: dict[str, Any] = {}
            for key in pages._non_aggregate_keys:
                assign(part, key.expression, key.search(page))
            pages._non_aggregate_part = part
        else:
            self._skip = 0
        self._first = False
        found = primary.search(page)
        count = 0 if found is None else len(found)
        self._items += count
        too_many = 0 if pages._max_items is None else self._items - pages._max_items
        if too_many > 0:
            keep = count - too_many
            assign(page, primary.expression, ([] if found is None else found)[:keep])
            # What a starting token skipped is still in the service's page.
            self._token[_TRUNCATED] = keep + self._skip
            pages.resume_token = self._token
            self._truncated = True

    def goes_on(self) -> bool:
        """Look for the next page's token; false at the end."""
        pages = self._pages
        if self._truncated:
            return False
        self._token = self._next_token()
        if all(part is None for part in self._token.values()):
            return False
        if self._items == pages._max_items:
            pages.resume_token = self._token
            return False
        if self._previous is not None and self._previous == self._token:
            raise PaginationError(message=f"The same next token was received twice: {self._token}")
        self._inject()
        self._previous = self._token
        return True

    def _next_token(self) -> Token:
        pages = self._pages
        if pages._more_results is not None and not pages._more_results.search(self._page):
            return {}
        # Empty tokens are none.
        found = [key.search(self._page) or None for key in pages._output_token]
        return dict(zip(pages._input_token, found, strict=False))

    def _inject(self) -> None:
        for name, part in self._token.items():
            if part is not None and part != "None":
                self.params[name] = part
            else:
                self.params.pop(name, None)

    def _cut_front(self, page: Any, primary: ParsedResult) -> None:
        found = primary.search(page)
        assign(page, primary.expression, found[self._skip :] if isinstance(found, (list, str)) else None)
        # The other results of this page were given with its first part.
        for key in self._pages._result_keys:
            if key is primary:
                continue
            found = key.search(page)
            empty: Any = None
            if isinstance(found, (list, str)):
                empty = type(found)()
            elif isinstance(found, (int, float)):
                empty = found
            assign(page, key.expression, empty)

    def _starting(self, given: str) -> tuple[Token, int]:
        """Read a starting token, or a token of the service as it is."""
        try:
            token = self._pages._token_decoder.decode(given)
            skip = token.pop(_TRUNCATED) if _TRUNCATED in token else 0
        except (ValueError, TypeError):
            return self._older(given)
        return token, skip

    def _older(self, given: str) -> tuple[Token, int]:
        """Read a token as they were once: its parts, and how many results to skip, between underscores."""
        names = self._pages._input_token
        parts: list[str] = given.split("___")
        skip = 0
        if len(parts) == len(names) + 1:
            try:
                skip = int(parts[-1])
                parts.pop()
            except ValueError:
                parts = [given]
        if len(parts) > len(names):
            raise ValueError(f"Bad starting token: {given}")
        token: Token = dict.fromkeys(names)
        token.update((name, None if part == "None" else part) for name, part in zip(names, parts, strict=False))
        return token, skip


def _spread(found: Any) -> Iterable[Any]:
    return found if isinstance(found, list) else (found,)


class Paginator:
    """Makes the pages of an operation."""

    PAGE_ITERATOR_CLS: type[PageIterator] = PageIterator

    def __init__(self, method: Callable[..., Any], pagination_config: dict[str, Any], model: Any) -> None:
        """Take the operation's method, its entry of a paginators file and its model."""
        self._method = method
        self._model = model
        self._pagination_cfg = pagination_config
        self._input_token: list[str] = _listed(pagination_config["input_token"])
        self._output_token = _compiled(pagination_config["output_token"])
        more_results = pagination_config.get("more_results")
        self._more_results = None if more_results is None else compile(more_results)
        self._non_aggregate_keys = _compiled(pagination_config.get("non_aggregate_keys", []))
        self._result_keys = _compiled(pagination_config.get("result_key", []))
        self._limit_key: str | None = pagination_config.get("limit_key")
        self._limit_type: str | None = pagination_config.get("limit_type")

    @property
    def result_keys(self) -> list[ParsedResult]:
        """Where the results are in a page; the first is the one that is counted."""
        return self._result_keys

    def paginate(self, **kwargs: Any) -> PageIterator:
        """Take the operation's parameters, and ``PaginationConfig``, a dict.

        ``MaxItems`` ends the pages after so many results, ``PageSize`` asks the service for pages of that size, and
        ``StartingToken`` goes on from a ``resume_token``. Raises :class:`ferroboto.exceptions.PaginationError` where
        the operation has no size of pages.
        """
        config = kwargs.pop("PaginationConfig", {})
        max_items = config.get("MaxItems")
        if max_items is not None:
            max_items = int(max_items)
        return self.PAGE_ITERATOR_CLS(
            self._method,
            self._input_token,
            self._output_token,
            self._more_results,
            self._result_keys,
            self._non_aggregate_keys,
            self._limit_key,
            max_items,
            config.get("StartingToken"),
            self._page_size(config.get("PageSize")),
            kwargs,
        )

    def _page_size(self, given: Any) -> int | str | None:
        if given is None:
            return None
        if self._limit_key is None:
            raise PaginationError(
                message="PageSize parameter is not supported for the pagination interface for this operation."
            )
        kind = self._limit_type or self._model.input_shape.members[self._limit_key].type_name
        return str(given) if kind == "string" else int(given)


class ResultKeyIterator:
    """The elements of one result key, through all pages."""

    def __init__(self, pages_iterator: Iterable[Any], result_key: ParsedResult) -> None:
        """Take the pages and the key."""
        self._pages_iterator = pages_iterator
        self.result_key = result_key

    def __iter__(self) -> Iterator[Any]:
        """Give element by element."""
        for page in self._pages_iterator:
            yield from self.result_key.search(page) or []


class PaginatorModel:
    """The paginators of a service, from a paginators file."""

    def __init__(self, paginator_config: dict[str, Any]) -> None:
        """Take the file's content."""
        self._paginator_config = paginator_config["pagination"]

    def get_paginator(self, operation_name: str) -> dict[str, Any]:
        """Give the entry of an operation."""
        try:
            entry: dict[str, Any] = self._paginator_config[operation_name]
        except KeyError:
            raise ValueError(f"Paginator for operation does not exist: {operation_name}") from None
        return entry


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _compiled(expressions: Any) -> list[ParsedResult]:
    return [compile(expression) for expression in _listed(expressions)]


def client_paginator(client: BaseClient, operation_name: str, method_name: str, config: dict[str, Any]) -> Paginator:
    """Make the paginator of a client's operation, of a class of its own."""
    from ._calls.client import again

    base = Paginator
    if getattr(type(client), "_asynchronous", False):
        from .aio.paginate import AioPaginator as base

    def paginate(self: Paginator, **kwargs: Any) -> PageIterator:
        return Paginator.paginate(self, **kwargs)

    paginate.__doc__ = f"The pages of {method_name}.\n\n{Paginator.paginate.__doc__}"
    name = f"{type(client).__name__}.Paginator.{operation_name}"
    members = {
        "__module__": type(client).__module__,
        "paginate": paginate,
        "__reduce__": lambda self: (again, (client, "get_paginator", method_name)),
    }
    made: Paginator = type(name, (base,), members)(getattr(client, method_name), config, None)
    return made
