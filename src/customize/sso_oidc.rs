//! AWS SSO OIDC: errors as OAuth has them.

use super::response::ResponseRule::OauthMessage;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] =
    &[Rule::of_all("_map_oauth2_errors", Action::Response(OauthMessage)).of_any()];
