//! Rekognition: which operations there are, and the way to the engine and back.

use std::sync::MutexGuard;

use ferroboto_local_rekognition as rekognition;

use crate::error::ServiceError;
use crate::protocol::Members;
use crate::s3;
use crate::services::{Call, Handler};
use crate::world::{ACCOUNT_ID, World};

pub(crate) use rekognition::State;

impl rekognition::Home for World {
    fn state(&self) -> MutexGuard<'_, State> {
        self.rekognition()
    }

    fn now(&self) -> (i64, u32) {
        self.clock().now()
    }

    fn object(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
        limit: u64,
    ) -> rekognition::Object {
        match World::object(self, bucket, key, version, limit) {
            s3::Object::Missing => rekognition::Object::Missing,
            s3::Object::TooLarge(size) => rekognition::Object::TooLarge(size),
            s3::Object::Found(bytes) => rekognition::Object::Found(bytes),
        }
    }
}

type Answer = rekognition::Result<Members>;

fn perform(call: &Call<'_>, operation: fn(&rekognition::Call<'_>) -> Answer) -> Answer {
    operation(&rekognition::Call {
        params: &call.input,
        region: call.region,
        account: ACCOUNT_ID,
        home: call.world,
    })
}

macro_rules! offered {
    ($operation:expr, $($name:literal => $function:ident,)*) => {
        match $operation {
            $($name => Some(|call| Ok(perform(call, rekognition::$function)?.into())),)*
            _ => None,
        }
    };
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    offered! {
        operation,
        "AssociateFaces" => associate_faces,
        "CompareFaces" => compare_faces,
        "CreateCollection" => create_collection,
        "CreateUser" => create_user,
        "DeleteCollection" => delete_collection,
        "DeleteFaces" => delete_faces,
        "DeleteUser" => delete_user,
        "DescribeCollection" => describe_collection,
        "DetectFaces" => detect_faces,
        "DetectLabels" => detect_labels,
        "DetectText" => detect_text,
        "DisassociateFaces" => disassociate_faces,
        "IndexFaces" => index_faces,
        "ListCollections" => list_collections,
        "ListFaces" => list_faces,
        "ListTagsForResource" => list_tags_for_resource,
        "ListUsers" => list_users,
        "SearchFaces" => search_faces,
        "SearchFacesByImage" => search_faces_by_image,
        "SearchUsers" => search_users,
        "SearchUsersByImage" => search_users_by_image,
        "TagResource" => tag_resource,
        "UntagResource" => untag_resource,
    }
}

impl From<rekognition::ServiceError> for ServiceError {
    fn from(error: rekognition::ServiceError) -> Self {
        Self::new(error.code, error.status, error.message)
    }
}
