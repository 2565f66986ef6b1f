//! Templates.

use serde_json::{Value, json};

use super::{first, given, members, nothing};
use crate::error::Result;
use crate::protocol::Output;
use crate::services::Call;

fn put(call: &Call<'_>, operation: &str) -> Result<Output> {
    let content = call.input.get("TemplateContent").unwrap_or(&Value::Null);
    let template = members([
        ("TemplateName", given(call, "TemplateName")),
        ("SubjectPart", content.get("Subject").cloned()),
        ("TextPart", content.get("Text").cloned()),
        ("HtmlPart", content.get("Html").cloned()),
    ]);
    let input = members([("Template", Some(template.into()))]);
    first(call, operation, input).map(nothing)
}

/// Makes a template.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    put(call, "CreateTemplate")
}

/// Changes a template.
pub(super) fn update(call: &Call<'_>) -> Result<Output> {
    put(call, "UpdateTemplate")
}

/// Forgets a template.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let name = given(call, "TemplateName");
    // The second API says so where there is none.
    first(
        call,
        "GetTemplate",
        members([("TemplateName", name.clone())]),
    )?;
    first(call, "DeleteTemplate", members([("TemplateName", name)])).map(nothing)
}

/// Gives a template.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let input = members([("TemplateName", given(call, "TemplateName"))]);
    let found = first(call, "GetTemplate", input)?;
    let template = found.get("Template").unwrap_or(&Value::Null);
    let content = members([
        ("Subject", template.get("SubjectPart").cloned()),
        ("Text", template.get("TextPart").cloned()),
        ("Html", template.get("HtmlPart").cloned()),
    ]);
    Ok(members([
        ("TemplateName", template.get("TemplateName").cloned()),
        ("TemplateContent", Some(content.into())),
    ])
    .into())
}

/// Lists templates.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let input = members([
        ("MaxItems", given(call, "PageSize")),
        ("NextToken", given(call, "NextToken")),
    ]);
    let listed = first(call, "ListTemplates", input)?;
    let templates: Vec<Value> = listed
        .get("TemplatesMetadata")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|one| json!({"TemplateName": one.get("Name"), "CreatedTimestamp": one.get("CreatedTimestamp")}))
        .collect();
    Ok(members([
        ("TemplatesMetadata", Some(templates.into())),
        ("NextToken", listed.get("NextToken").cloned()),
    ])
    .into())
}

/// Gives what a template makes of data.
pub(super) fn test_render(call: &Call<'_>) -> Result<Output> {
    let input = members([
        ("TemplateName", given(call, "TemplateName")),
        ("TemplateData", given(call, "TemplateData")),
    ]);
    let rendered = first(call, "TestRenderTemplate", input)?;
    Ok(members([(
        "RenderedTemplate",
        rendered.get("RenderedTemplate").cloned(),
    )])
    .into())
}
