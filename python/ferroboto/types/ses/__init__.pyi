"""Types of SES."""

from .aio import AioSESClient as AioSESClient
from .client import SESClient as SESClient
from .paginator import ListConfigurationSetsPaginator as ListConfigurationSetsPaginator
from .paginator import ListCustomVerificationEmailTemplatesPaginator as ListCustomVerificationEmailTemplatesPaginator
from .paginator import ListIdentitiesPaginator as ListIdentitiesPaginator
from .paginator import ListReceiptRuleSetsPaginator as ListReceiptRuleSetsPaginator
from .paginator import ListTemplatesPaginator as ListTemplatesPaginator
from .waiter import IdentityExistsWaiter as IdentityExistsWaiter

Client = SESClient
