//! Amazon EC2 Auto Scaling: user data.

use super::params::ParamsRule::Base64;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &["CreateLaunchConfiguration"],
    "base64_encode_user_data",
    Action::Params(Base64 { member: "UserData" }),
)];
