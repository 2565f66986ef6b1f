"""Paginators of Polly."""

from .._pages import PageIterator, Paginator
from .literals import EngineType, LanguageCodeType, TaskStatusType
from .type_defs import (
    DescribeVoicesOutputTypeDef,
    ListLexiconsOutputTypeDef,
    ListSpeechSynthesisTasksOutputTypeDef,
    PaginatorConfigTypeDef,
)

class DescribeVoicesPaginator(Paginator[DescribeVoicesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        IncludeAdditionalLanguageCodes: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> PageIterator[DescribeVoicesOutputTypeDef]: ...

class ListLexiconsPaginator(Paginator[ListLexiconsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListLexiconsOutputTypeDef]: ...

class ListSpeechSynthesisTasksPaginator(Paginator[ListSpeechSynthesisTasksOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Status: TaskStatusType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> PageIterator[ListSpeechSynthesisTasksOutputTypeDef]: ...
