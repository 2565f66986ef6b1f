"""Types of SecretsManager."""

from .aio import AioSecretsManagerClient as AioSecretsManagerClient
from .client import SecretsManagerClient as SecretsManagerClient
from .paginator import ListResourcePoliciesPaginator as ListResourcePoliciesPaginator
from .paginator import ListSecretsPaginator as ListSecretsPaginator

Client = SecretsManagerClient
