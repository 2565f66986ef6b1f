"""Equivalent of ``boto3.dynamodb.transform``."""

from ..customize.dynamodb import (
    ConditionExpressionTransformation,
    DynamoDBHighLevelResource,
    ParameterTransformer,
    TransformationInjector,
    _ForgetfulDict,
    copy_dynamodb_params,
    register_high_level_interface,
)

__all__ = [
    "ConditionExpressionTransformation",
    "DynamoDBHighLevelResource",
    "ParameterTransformer",
    "TransformationInjector",
    "_ForgetfulDict",
    "copy_dynamodb_params",
    "register_high_level_interface",
]
