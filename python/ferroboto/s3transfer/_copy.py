"""Copies of objects within S3, in one request or in parts, with their tags and annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

from ..exceptions import ClientError
from ._transfer import Job, Transfer
from .constants import (
    COMPLETE_COPY_ARGS,
    COPY_PART_ARGS,
    NOT_FOR_CREATED_COPIES,
    PRESERVED_METADATA,
    READ_TAGS_ARGS,
    SOURCE_METADATA_ARGS,
    WRITE_TAGS_ARGS,
)
from .exceptions import S3CopyFailedError
from .utils import ChunksizeAdjuster, calculate_num_parts, calculate_range_parameter, get_filtered_dict


class Copy(Transfer):
    """A copy under way."""

    def perform(self) -> None:
        """Copy."""
        preserved: dict[str, Any] = {}
        if self.meta.size is None or self.meta.etag is None:
            response = self._source_metadata()
            self.meta.provide_transfer_size(response["ContentLength"])
            self.meta.provide_object_etag(response.get("ETag"))
            preserved = {name: response[name] for name in PRESERVED_METADATA if name in response}
        size = self.meta.size or 0
        if size >= self.config.multipart_threshold:
            self._copy_in_parts(size, preserved)
            return
        args = self.args
        with self.request():
            self.client.copy_object(CopySource=args.copy_source, Bucket=args.bucket, Key=args.key, **args.extra_args)
        for callback in self.progress_callbacks:
            callback(bytes_transferred=size)

    def _source_metadata(self) -> Any:
        source = self.args.copy_source
        if not isinstance(source, dict):
            text = f'Expecting dictionary formatted: {{"Bucket": bucket_name, "Key": key}} but got {source} or type '
            raise TypeError(f"{text}{type(source)}.")
        params = dict(source)
        for name, value in self.args.extra_args.items():
            if name in SOURCE_METADATA_ARGS:
                params[SOURCE_METADATA_ARGS[name]] = value
        with self.request():
            return self.args.source_client.head_object(**params)

    def _copy_in_parts(self, size: int, preserved: dict[str, Any]) -> None:
        extra_args = self.args.extra_args
        merged = extra_args
        if extra_args.get("MetadataDirective") != "REPLACE":
            merged = {name: value for name, value in extra_args.items() if name not in PRESERVED_METADATA}
            merged.update(preserved)
        target = {"Bucket": self.args.bucket, "Key": self.args.key}
        upload = self.create(
            target, {name: value for name, value in merged.items() if name not in NOT_FOR_CREATED_COPIES}
        )
        part_size = ChunksizeAdjuster().adjust_chunksize(self.config.multipart_chunksize, size)
        count = calculate_num_parts(size, part_size)
        parts = self.parts(self._copy_jobs(upload, size, part_size, count), count)
        response = self.complete(upload, parts, get_filtered_dict(extra_args, COMPLETE_COPY_ARGS))
        with self.request():
            self._copy_tags(response.get("VersionId"))
            self._copy_annotations(response.get("VersionId"), response.get("ETag"))

    def _copy_jobs(self, upload: dict[str, Any], size: int, part_size: int, count: int) -> Iterator[Job]:
        extra_args = get_filtered_dict(self.args.extra_args, COPY_PART_ARGS)
        if self.meta.etag is not None:
            extra_args["CopySourceIfMatch"] = self.meta.etag
        for index in range(count):
            params = {
                **upload,
                "CopySource": self.args.copy_source,
                "PartNumber": index + 1,
                **extra_args,
                "CopySourceRange": calculate_range_parameter(part_size, index, count, size),
            }
            yield self._copy_job(params, min(part_size, size - index * part_size))

    def _copy_job(self, params: dict[str, Any], length: int) -> Job:
        def copy(report: Callable[[int], None]) -> Any:
            try:
                result = self.client.upload_part_copy(**params)["CopyPartResult"]
            except ClientError as error:
                if error.response.get("Error", {}).get("Code") != "PreconditionFailed":
                    raise
                source = self.args.copy_source
                raise S3CopyFailedError(
                    f'Contents of stored object "{source["Key"]}" in bucket "{source["Bucket"]}" did not match '
                    "expected ETag."
                ) from None
            report(length)
            part = {"ETag": result["ETag"], "PartNumber": params["PartNumber"]}
            algorithm = self.args.extra_args.get("ChecksumAlgorithm")
            if algorithm:
                name = f"Checksum{algorithm.upper()}"
                if name in result:
                    part[name] = result[name]
            return part

        return copy

    def _source(self) -> dict[str, Any]:
        source = {"Bucket": self.args.copy_source["Bucket"], "Key": self.args.copy_source["Key"]}
        if version := self.args.copy_source.get("VersionId"):
            source["VersionId"] = version
        return source

    def _target(self, version: str | None) -> dict[str, Any]:
        target = {"Bucket": self.args.bucket, "Key": self.args.key}
        return {**target, "VersionId": version} if version else target

    def _copy_tags(self, version: str | None) -> None:
        extra_args = self.args.extra_args
        directive = extra_args.get("TaggingDirective")
        if directive == "COPY":
            params = {**self._source(), **get_filtered_dict(extra_args, READ_TAGS_ARGS)}
            tags = self.args.source_client.get_object_tagging(**params).get("TagSet", [])
        elif directive == "REPLACE":
            pairs = parse_qsl(extra_args.get("Tagging", ""), keep_blank_values=True)
            tags = [{"Key": key, "Value": value} for key, value in pairs]
        else:
            return
        if tags:
            params = {**self._target(version), **get_filtered_dict(extra_args, WRITE_TAGS_ARGS)}
            self.client.put_object_tagging(**params, Tagging={"TagSet": tags})

    def _copy_annotations(self, version: str | None, etag: str | None) -> None:
        extra_args = self.args.extra_args
        if extra_args.get("AnnotationDirective") != "COPY":
            return
        client = self.args.source_client
        source = {**self._source(), **get_filtered_dict(extra_args, READ_TAGS_ARGS)}
        target = {**self._target(version), **get_filtered_dict(extra_args, WRITE_TAGS_ARGS)}
        if etag:
            target["ObjectIfMatch"] = etag
        succeeded = []
        failed = {}
        for annotation in client.list_object_annotations(**source).get("Annotations", []):
            name = annotation["AnnotationName"]
            payload = client.get_object_annotation(**source, AnnotationName=name)["AnnotationPayload"].read()
            try:
                self.client.put_object_annotation(**target, AnnotationName=name, AnnotationPayload=payload)
                succeeded.append(name)
            except Exception as error:  # noqa: BLE001 - all are tried, and reported together
                failed[name] = error
        if failed:
            raise S3CopyFailedError(
                f"Failed to copy annotations to s3://{self.args.bucket}/{self.args.key}. Succeeded: {succeeded}. "
                f"Failed: {list(failed)}. Errors: {failed}"
            )
