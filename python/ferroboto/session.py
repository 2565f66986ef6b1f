"""Sessions: settings and credentials that clients share."""

from __future__ import annotations

import sys

from ._ferroboto import ServiceDescription, SessionCore, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ._ferroboto import BaseClient
    from .botocore.session import Session as BotocoreSession
    from .config import Config
    from .credentials import Credentials
    from .hooks import EventAliaser
    from .resources.base import ServiceResource
    from .resources.factory import ResourceFactory
    from .types._session import Makes
else:
    Makes = object


def _takes_part(modules: dict[str, Any]) -> bool:
    """Whether a program has handlers for every session: in the list of botocore, ours or the real one."""
    if "botocore.handlers" not in modules and "ferroboto.botocore.handlers" not in modules:
        return False
    from ._calls.emitters import added_handlers

    return bool(added_handlers())


def _chosen(events: EventAliaser | None, service_name: str) -> str:
    """Give the name that handlers of a session choose for a service, if they do."""
    if events is None:
        return service_name
    from ._calls.emitters import chosen_service

    return chosen_service(events, service_name)


def _replaced(question: str, *arguments: Any) -> Any:
    """Ask the module of replaced functions, or nothing while it is not loaded or another thread is loading it."""
    asked = getattr(sys.modules.get("ferroboto._calls.replaced"), question, None)
    return asked is not None and asked(*arguments)


# Variables of the environment that sessions do not see: those that boto3 does not read, where ferroboto stands in for it.
left_out: list[tuple[str, str | None]] = []
CREDENTIALS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
# Arguments that began or ended with white space where credentials were last given, for notes on errors that follow. An
# error does not know its client, so that a note might else blame credentials that were replaced meanwhile.
spaced: set[str] = set()


def _look_at(credentials: Sequence[Any]) -> None:
    for name, value in zip(CREDENTIALS, credentials, strict=False):
        if isinstance(value, str) and value != value.strip():
            spaced.add(name)
        else:
            spaced.discard(name)


class _Given(tuple):  # type: ignore[type-arg] # a generic alias as base would cost an import
    """Arguments as they were given. Keys may be among them, so they are not shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<given arguments>"


def _usable(session: Any) -> BotocoreSession | None:
    """Return what stands below a session that was given this one, unless that is botocore's own."""
    if session is None:
        module = sys.modules.get("ferroboto.botocore.session")
        own = getattr(module, "_OWN", None)
        # Without it, there is no such module, or another thread is loading it.
        if module is None or own is None or (module.get_session, module.Session) == own:
            return None
        from ._calls.foreign import in_its_place

        session = in_its_place()
    if session is None or hasattr(type(session), "_lend"):
        return session  # type: ignore[no-any-return]
    from ._calls.foreign import ForeignSession, is_foreign

    return ForeignSession(session) if is_foreign(session) else None  # type: ignore[return-value]


class Session(Makes):
    """Stores settings and credentials, and creates clients. Safe to share between threads.

    :param aws_access_key_id: access key ID; requires ``aws_secret_access_key``.
    :param aws_secret_access_key: secret access key.
    :param aws_session_token: session token of temporary credentials.
    :param region_name: default region of clients, such as ``'us-east-1'``.
    :param botocore_session: a session whose profile, region and credentials are used.
    :param profile_name: name of a profile in the profile files, such as ``'default'``.
    :param aws_account_id: account of the credentials; requires credentials.
    :param profile: alias of ``profile_name``.
    :raises ferroboto.exceptions.ProfileNotFound: if the profile does not exist.
    :raises ferroboto.exceptions.ConfigParseError: if a profile file is invalid.
    :raises ferroboto.exceptions.NoCredentialsError: if an account is specified without credentials.

    Settings: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html

    >>> from ferroboto import Session
    >>> Session(region_name='us-east-1')
    Session(region_name='us-east-1')
    """

    # What kind of clients it makes.
    _asynchronous = False

    @trimmed
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: Any = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
        *,
        profile: str | None = None,
    ) -> None:
        if profile is not None:
            if profile_name is not None and profile_name != profile:
                raise TypeError("Session() got two profiles: give profile_name or profile, not both")
            profile_name = profile
        given = (aws_access_key_id, aws_secret_access_key, aws_session_token, region_name)
        if aws_access_key_id is not None:
            _look_at(given)
        self._arguments = _Given((*given, botocore_session, profile_name, aws_account_id))
        # A session of ferroboto.botocore is shared; of botocore's own session, only settings and credentials are used.
        self._below: BotocoreSession | None = _usable(botocore_session)
        self._found: Credentials | None = None
        if self._below is not None:
            self._events = self._below._lend(*given, profile_name, aws_account_id)
            return
        if botocore_session is not None:
            profile_name = profile_name or botocore_session.profile
            region_name = region_name or botocore_session.get_config_variable("region")
            if not (aws_access_key_id or aws_secret_access_key):
                found = botocore_session.get_credentials()
                if found is not None:
                    frozen = found.get_frozen_credentials()
                    aws_access_key_id = frozen.access_key
                    aws_secret_access_key = frozen.secret_key
                    aws_session_token = frozen.token
        self._own = SessionCore(
            aws_access_key_id,
            aws_secret_access_key,
            aws_session_token,
            region_name,
            profile_name,
            aws_account_id,
            list(left_out),
        )
        if getattr(sys.modules.get("ferroboto.botocore"), "_initializers", None):
            # A program wants to see each session below when it is made.
            self._session  # noqa: B018

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region_name={self.region_name!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy by arguments, so keys that were given are in a pickle and keys that were found are not."""
        return type(self), tuple(self._arguments)

    @property
    def _core(self) -> SessionCore:
        return self._own if self._below is None else self._below._core

    @property
    def _session(self) -> BotocoreSession:
        """The botocore session below, for programs that reach for it; made for the first that does."""
        if self._below is None:
            from .botocore.session import Session as Below

            self._below = Below._beneath(self._own, self.events, self._arguments)
        return getattr(self._below, "_in_place_of", self._below)

    @_session.setter
    def _session(self, session: BotocoreSession) -> None:
        # Subclasses do so before they call __init__.
        self._below = below = _usable(session) or session
        self._events = below._lend(None, None, None, None, None, None)
        vars(self).pop("_resource_factory", None)
        self._found = None

    @property
    def profile_name(self) -> str:
        """The name of the profile; ``'default'`` if none was specified."""
        return self._core.profile_name

    @property
    def region_name(self) -> str | None:
        """The default region of clients."""
        return self._core.region_name

    @property
    def events(self) -> EventAliaser:
        """The event emitter. Clients that are created later start with its handlers.

        Event names and arguments are botocore's:
        https://boto3.amazonaws.com/v1/documentation/api/latest/guide/events.html

        >>> from ferroboto import Session
        >>> session = Session(region_name='us-east-1')
        >>> session.events.register('before-parameter-build.sns.Publish',
        ...                         lambda params, **kwargs: params.setdefault('Message', 'Hey there'))
        >>> sns = session.client('sns', endpoint_url='local')
        >>> sorted(sns.publish(PhoneNumber='+15558675309'))
        ['MessageId', 'ResponseMetadata']
        """
        # Made when it is asked for: most sessions have no handlers.
        if "_events" not in vars(self):
            from ._calls.emitters import session_emitter

            self._own.use_events(vars(self).setdefault("_events", session_emitter()))
        events: EventAliaser = vars(self)["_events"]
        return events

    @property
    def resource_factory(self) -> ResourceFactory:
        """What makes the classes of resources, with the handlers of :attr:`events`."""
        if "_resource_factory" not in vars(self):
            from .resources.factory import ResourceFactory

            vars(self).setdefault("_resource_factory", ResourceFactory(self.events))
        factory: ResourceFactory = vars(self)["_resource_factory"]
        return factory

    @property
    def _loader(self) -> Any:
        return self._session.get_component("data_loader")

    @property
    def available_profiles(self) -> list[str]:
        """Names of the profiles in the profile files."""
        return self._core.available_profiles

    def get_available_services(self) -> list[str]:
        """Names of the services that :meth:`client` accepts.

        >>> from ferroboto import Session
        >>> 'sns' in Session().get_available_services()
        True
        """
        return self._core.get_available_services()

    def get_available_partitions(self) -> list[str]:
        """Names of the AWS partitions, such as ``'aws'`` and ``'aws-cn'``."""
        return self._core.get_available_partitions()

    @trimmed
    def get_available_regions(
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]:
        """Regions in which a service is known to be available; there may be more.

        :param service_name: name of the service, such as ``'sns'``.
        :param partition_name: name of the partition, such as ``'aws'`` or ``'aws-cn'``.
        :param allow_non_regional: whether to include names that are not regions.
        :raises ferroboto.exceptions.UnknownServiceError: if the service does not exist.

        >>> from ferroboto import Session
        >>> 'eu-west-1' in Session().get_available_regions('sns')
        True
        """
        return self._core.get_available_regions(service_name, partition_name, allow_non_regional)

    @trimmed
    def get_partition_for_region(self, region_name: str) -> str:
        """The name of the partition of a region.

        :raises ferroboto.exceptions.UnknownRegionError: if no partition has such a region.

        >>> from ferroboto import Session
        >>> Session().get_partition_for_region('cn-north-1')
        'aws-cn'
        """
        return self._core.get_partition_for_region(region_name)

    @trimmed
    def get_credentials(self) -> Credentials | None:
        """The credentials that sign requests, or None if there are none.

        Sources are tried in this order:
        https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html

        >>> from ferroboto import Session
        >>> Session('AKIDEXAMPLE', 'secret').get_credentials().access_key
        'AKIDEXAMPLE'
        """
        if self._found is None and self._below is None and _replaced("of", "load_credentials"):
            # A program has put its own in place of what asks the sources of credentials.
            self._session._forget()
        if self._below is not None:
            return self._below.get_credentials()
        if self._found is None:
            if _takes_part(sys.modules):
                self.events  # noqa: B018  # The handlers for every session see the calls for credentials too.
            self._found = self._own.get_credentials()
        return self._found

    def get_available_resources(self) -> list[str]:
        """Names of the services that :meth:`resource` accepts.

        >>> from ferroboto import Session
        >>> 'sns' in Session().get_available_resources()
        True
        """
        if hasattr(self._below, "_in_place_of"):
            return self._below.get_available_resources()  # type: ignore[union-attr,no-any-return]
        return [name for name in self.get_available_services() if ServiceDescription.resources(name) is not None]

    if not TYPE_CHECKING:
        # Type checkers see one form for each service: ferroboto.types._session.

        @trimmed
        def client(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
            aws_account_id: str | None = None,
        ) -> BaseClient:
            """Make a client of a service.

            :param service_name: name of the service, such as ``'sns'``; see :meth:`get_available_services`.
            :param region_name: region of the client. Default: the session's region.
            :param api_version: API version of the service, such as ``'2010-03-31'``.
            :param use_ssl: ``False`` uses ``http``; ignored if ``endpoint_url`` is specified.
            :param verify: ``False`` accepts any TLS certificate; a path is a PEM file with root certificates.
            :param endpoint_url: endpoint to call instead of AWS; ``'local'`` is the embedded local AWS.
            :param aws_access_key_id: access key ID for this client only.
            :param aws_secret_access_key: secret access key for this client only.
            :param aws_session_token: session token of temporary credentials for this client only.
            :param config: timeouts, retries, proxies and other options.
            :param aws_account_id: account of the credentials.
            :raises ferroboto.exceptions.UnknownServiceError: if the service does not exist.
            :raises ferroboto.exceptions.NoRegionError: if no region is specified or configured.
            :raises ValueError: if ``endpoint_url`` is not a URL.

            Endpoints: https://docs.aws.amazon.com/general/latest/gr/rande.html

            >>> from ferroboto import Session
            >>> sns = Session().client('sns', endpoint_url='local')
            >>> sorted(sns.publish(PhoneNumber='+15558675309', Message='Hey there'))
            ['MessageId', 'ResponseMetadata']
            """
            arguments = {
                "region_name": region_name,
                "api_version": api_version,
                "use_ssl": use_ssl,
                "verify": verify,
                "endpoint_url": endpoint_url,
                "aws_access_key_id": aws_access_key_id,
                "aws_secret_access_key": aws_secret_access_key,
                "aws_session_token": aws_session_token,
                "config": config,
                "aws_account_id": aws_account_id,
            }
            if _replaced("of", "create_client") or hasattr(self._below, "_in_place_of"):
                # A program has put its own in place of that of botocore's sessions.
                if aws_account_id is None:
                    del arguments["aws_account_id"]
                return self._session.create_client(service_name, **arguments)
            return self._make_client(service_name, arguments)

        @trimmed
        def resource(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
        ) -> ServiceResource:
            """Make the resource of a service: objects on top of a client.

            The arguments are those of :meth:`client`.

            :raises ferroboto.exceptions.ResourceNotExistsError: if the service has no resources.
            :raises ferroboto.exceptions.UnknownAPIVersionError: if the API version does not exist.

            >>> from ferroboto import Session
            >>> sns = Session().resource('sns', endpoint_url='local')
            >>> topic = sns.create_topic(Name='news')
            >>> topic.arn
            'arn:aws:sns:us-east-1:000000000000:news'
            """
            from .resources.service import service_resource

            return service_resource(
                self,
                service_name,
                region_name=region_name,
                api_version=api_version,
                use_ssl=use_ssl,
                verify=verify,
                endpoint_url=endpoint_url,
                aws_access_key_id=aws_access_key_id,
                aws_secret_access_key=aws_secret_access_key,
                aws_session_token=aws_session_token,
                config=config,
            )

    def _make_client(self, service_name: str, arguments: dict[str, Any]) -> BaseClient:
        verify, config = arguments["verify"], arguments["config"]
        if arguments["aws_access_key_id"] is not None:
            _look_at([arguments[name] for name in CREDENTIALS])
        if self._found is None and self._below is None and _replaced("of", "load_credentials"):
            self._session._forget()
        if self._below is not None:
            config = self._below._config(config)
            verify = self._below._verify(verify)
            if arguments["api_version"] is None:
                arguments["api_version"] = self._below._api_version(service_name)
        elif getattr(config, "_set_later", None):
            config = config._as_it_is_now()
        events = vars(self).get("_events")
        if events is None and _takes_part(sys.modules):
            events = self.events
        core = self._own if self._below is None else self._below._core_for(arguments)
        client = core.client(
            _chosen(events, service_name),
            arguments["region_name"],
            arguments["api_version"],
            arguments["use_ssl"],
            verify,
            arguments["endpoint_url"],
            arguments["aws_access_key_id"],
            arguments["aws_secret_access_key"],
            arguments["aws_session_token"],
            config,
            arguments["aws_account_id"],
            events,
            self._asynchronous,
        )
        # What copies and pickles of the client are made of.
        vars(client)["_arguments"] = _Given((self, {"service_name": service_name, **arguments}))
        if _replaced("anything"):
            _replaced("made", client)
        return client
