"""Twin of ``botocore.regions``: endpoints from a data file, as botocore's ``endpoints.json``.

Clients find their endpoints natively, by the rules of their service.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar

from .._logs import get_logger
from ..exceptions import EndpointVariantError, NoRegionError, UnknownRegionError
from . import UNSIGNED as UNSIGNED

LOG = get_logger(__name__)
DEFAULT_URI_TEMPLATE = "{service}.{region}.{dnsSuffix}"
DEFAULT_SERVICE_DATA: dict[str, Any] = {"endpoints": {}}


class BaseEndpointResolver:
    """Finds endpoints of services in regions. For subclasses."""

    def construct_endpoint(self, service_name: str, region_name: str | None = None) -> Any:
        """Return what is known of an endpoint."""
        raise NotImplementedError

    def get_available_partitions(self) -> list[str]:
        """Return the names of the partitions."""
        raise NotImplementedError

    def get_available_endpoints(
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]:
        """Return the names of a service's endpoints in a partition."""
        raise NotImplementedError


class EndpointResolver(BaseEndpointResolver):
    """Finds endpoints in a data file's content.

    :param endpoint_data: the content.
    :param uses_builtin_data: whether it comes with the library.
    :raises ValueError: it has no partitions.
    """

    _UNSUPPORTED_DUALSTACK_PARTITIONS: ClassVar[list[str]] = ["aws-iso", "aws-iso-b"]

    def __init__(self, endpoint_data: Mapping[str, Any], uses_builtin_data: bool = False) -> None:
        if "partitions" not in endpoint_data:
            raise ValueError('Missing "partitions" in endpoint data')
        self._endpoint_data = endpoint_data
        self.uses_builtin_data = uses_builtin_data

    def _partition(self, name: str) -> Any:
        return next((it for it in self._endpoint_data["partitions"] if it["partition"] == name), None)

    def get_service_endpoints_data(self, service_name: str, partition_name: str = "aws") -> Any:
        """Return what is known of all endpoints of a service in a partition."""
        service = (self._partition(partition_name) or {"services": {}})["services"].get(service_name)
        return None if service is None else service["endpoints"]

    def get_available_partitions(self) -> list[str]:
        """Return the names of the partitions."""
        return [partition["partition"] for partition in self._endpoint_data["partitions"]]

    def get_available_endpoints(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
        endpoint_variant_tags: Sequence[str] | None = None,
    ) -> list[str]:
        """Return the names of a service's endpoints in a partition, those with a variant alone where tags are given."""
        partition = self._partition(partition_name)
        found = []
        for name, facts in (self.get_service_endpoints_data(service_name, partition_name) or {}).items():
            is_regional = name in partition["regions"]
            if endpoint_variant_tags and is_regional:
                if _variant(facts, endpoint_variant_tags):
                    found.append(name)
            elif allow_non_regional or is_regional:
                found.append(name)
        return found

    def get_partition_dns_suffix(
        self, partition_name: str, endpoint_variant_tags: Sequence[str] | None = None
    ) -> str | None:
        """Return the domain of a partition's endpoints."""
        partition = self._partition(partition_name)
        if partition is None:
            return None
        if endpoint_variant_tags:
            facts = _variant(partition.get("defaults", {}), endpoint_variant_tags)
        else:
            facts = partition
        suffix: str | None = facts.get("dnsSuffix")
        return suffix

    def get_partition_for_region(self, region_name: str) -> str:
        """Return the name of a region's partition.

        :raises UnknownRegionError: there is none.
        """
        for partition in self._endpoint_data["partitions"]:
            if _has(partition, region_name):
                name: str = partition["partition"]
                return name
        raise UnknownRegionError(region_name=region_name, error_msg="No partition found for provided region_name.")

    def construct_endpoint(
        self,
        service_name: str,
        region_name: str | None = None,
        partition_name: str | None = None,
        use_dualstack_endpoint: bool = False,
        use_fips_endpoint: bool = False,
    ) -> Any:
        """Return what is known of an endpoint: ``hostname``, ``partition``, ``credentialScope`` and so on; or ``None``.

        :raises NoRegionError: the service has no endpoint for all regions, and none is given.
        :raises EndpointVariantError: there is none for dual stack or FIPS.
        """
        if service_name == "s3" and use_dualstack_endpoint and region_name is None:
            region_name = "us-east-1"
        tags = [tag for tag, wanted in (("dualstack", use_dualstack_endpoint), ("fips", use_fips_endpoint)) if wanted]
        if partition_name is not None:
            partition = self._partition(partition_name)
            return partition and self._in_partition(partition, service_name, region_name, tags, is_forced=True)
        for partition in self._endpoint_data["partitions"]:
            if use_dualstack_endpoint and partition["partition"] in self._UNSUPPORTED_DUALSTACK_PARTITIONS:
                continue
            found = self._in_partition(partition, service_name, region_name, tags, is_forced=False)
            if found:
                return found
        return None

    def _in_partition(
        self, partition: Any, service_name: str, region_name: str | None, tags: list[str], *, is_forced: bool
    ) -> Any:
        name = partition["partition"]
        if "dualstack" in tags and name in self._UNSUPPORTED_DUALSTACK_PARTITIONS:
            raise EndpointVariantError(
                tags=["dualstack"],
                error_msg=f"Dualstack endpoints are currently not supported for {name} partition",
            )
        service = partition["services"].get(service_name, DEFAULT_SERVICE_DATA)
        for_all = service.get("partitionEndpoint")
        if region_name is None:
            if for_all is None:
                raise NoRegionError()
            region_name = for_all
        if region_name not in service["endpoints"]:
            if not (_has(partition, region_name) or is_forced):
                return None
            if for_all and not service.get("isRegionalized", True):
                region_name = for_all
        return self._resolved(partition, service_name, service, region_name, tags)

    def _resolved(self, partition: Any, service_name: str, service: Any, name: str, tags: list[str]) -> Any:
        own = service.get("endpoints", {}).get(name, {})
        if own.get("deprecated"):
            LOG.warning("Client is configured with the deprecated endpoint: %s", name)
        levels = [own, service.get("defaults", {}), partition.get("defaults", {})]
        found: dict[str, Any] = {}
        if tags:
            for level in levels:
                _fill(found, _variant(level, tags))
            if not found:
                raise EndpointVariantError(
                    tags=tags, error_msg=f"Endpoint does not exist for {service_name} in region {name}"
                )
        _fill(found, own)
        found.setdefault("dnsSuffix", partition["dnsSuffix"])
        found["partition"], found["endpointName"] = partition["partition"], name
        _fill(found, levels[1])
        _fill(found, levels[2])
        for key in ("hostname", "sslCommonName"):
            if key in found:
                found[key] = found[key].format(service=service_name, region=name, dnsSuffix=found["dnsSuffix"])
        return found


def _has(partition: Any, region_name: str | None) -> bool:
    if region_name in partition["regions"]:
        return True
    form = partition.get("regionRegex")
    return form is not None and re.match(form, region_name or "") is not None


def _fill(found: dict[str, Any], facts: Mapping[str, Any]) -> None:
    for key, value in facts.items():
        found.setdefault(key, value)


def _variant(facts: Mapping[str, Any], tags: Sequence[str]) -> dict[str, Any]:
    variants = facts.get("variants", ())
    return next((dict(variant) for variant in variants if set(variant["tags"]) == set(tags)), {})


class SessionEndpointResolver(BaseEndpointResolver):
    """Finds the endpoints that clients of a session have."""

    uses_builtin_data = True

    def __init__(self, session: Any) -> None:
        """Keep the session."""
        self._session = session

    def get_available_partitions(self) -> list[str]:
        """Return the names of the partitions."""
        names: list[str] = self._session.get_available_partitions()
        return names

    def get_available_endpoints(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
        endpoint_variant_tags: Sequence[str] | None = None,
    ) -> list[str]:
        """Return the names of a service's endpoints in a partition."""
        names: list[str] = self._session.get_available_regions(service_name, partition_name, allow_non_regional)
        return names

    def get_partition_for_region(self, region_name: str) -> str:
        """Return the name of a region's partition."""
        name: str = self._session.get_partition_for_region(region_name)
        return name

    def construct_endpoint(
        self,
        service_name: str,
        region_name: str | None = None,
        partition_name: str | None = None,
        use_dualstack_endpoint: bool = False,
        use_fips_endpoint: bool = False,
    ) -> Any:
        """Return ``partition``, ``endpointName`` and ``hostname`` of the endpoint that a client has."""
        from ..config import Config
        from . import UNSIGNED

        config = Config(
            signature_version=UNSIGNED,
            use_dualstack_endpoint=use_dualstack_endpoint,
            use_fips_endpoint=use_fips_endpoint,
            ignore_configured_endpoint_urls=True,
        )
        meta = self._session.create_client(service_name, region_name, config=config).meta
        hostname = meta.endpoint_url.partition("://")[2]
        return {"partition": meta.partition, "endpointName": meta.region_name, "hostname": hostname}


class EndpointResolverBuiltins(str, Enum):
    """Parameters of endpoint rules that come from a client's settings."""

    AWS_REGION = "AWS::Region"
    AWS_USE_FIPS = "AWS::UseFIPS"
    AWS_USE_DUALSTACK = "AWS::UseDualStack"
    AWS_STS_USE_GLOBAL_ENDPOINT = "AWS::STS::UseGlobalEndpoint"
    AWS_S3_USE_GLOBAL_ENDPOINT = "AWS::S3::UseGlobalEndpoint"
    AWS_S3_ACCELERATE = "AWS::S3::Accelerate"
    AWS_S3_FORCE_PATH_STYLE = "AWS::S3::ForcePathStyle"
    AWS_S3_USE_ARN_REGION = "AWS::S3::UseArnRegion"
    AWS_S3_DISABLE_EXPRESS_SESSION_AUTH = "AWS::S3::DisableS3ExpressSessionAuth"
    AWS_S3CONTROL_USE_ARN_REGION = "AWS::S3Control::UseArnRegion"
    AWS_S3_DISABLE_MRAP = "AWS::S3::DisableMultiRegionAccessPoints"
    SDK_ENDPOINT = "SDK::Endpoint"
    ACCOUNT_ID = "AWS::Auth::AccountId"
    ACCOUNT_ID_ENDPOINT_MODE = "AWS::Auth::AccountIdEndpointMode"
