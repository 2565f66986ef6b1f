"""The client of Rekognition for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.waiter import AioWaiter

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    AttributeType,
    CelebrityRecognitionSortByType,
    ContentModerationAggregateByType,
    ContentModerationSortByType,
    CustomizationFeatureType,
    DatasetTypeType,
    DescribeProjectsPaginatorName,
    DescribeProjectVersionsPaginatorName,
    DetectLabelsFeatureNameType,
    FaceAttributesType,
    FaceSearchSortByType,
    LabelDetectionAggregateByType,
    LabelDetectionFeatureNameType,
    LabelDetectionSortByType,
    ListCollectionsPaginatorName,
    ListDatasetEntriesPaginatorName,
    ListDatasetLabelsPaginatorName,
    ListFacesPaginatorName,
    ListProjectPoliciesPaginatorName,
    ListStreamProcessorsPaginatorName,
    ListUsersPaginatorName,
    MapOperationName,
    PersonTrackingSortByType,
    ProjectAutoUpdateType,
    ProjectVersionRunningWaiterName,
    ProjectVersionTrainingCompletedWaiterName,
    QualityFilterType,
    SegmentTypeType,
    StreamProcessorParameterToDeleteType,
)
from .type_defs import (
    AssociateFacesResponseTypeDef,
    CompareFacesResponseTypeDef,
    CopyProjectVersionResponseTypeDef,
    CreateCollectionResponseTypeDef,
    CreateDatasetResponseTypeDef,
    CreateFaceLivenessSessionRequestSettingsTypeDef,
    CreateFaceLivenessSessionResponseTypeDef,
    CreateProjectResponseTypeDef,
    CreateProjectVersionResponseTypeDef,
    CreateStreamProcessorResponseTypeDef,
    CustomizationFeatureConfigTypeDef,
    DatasetChangesTypeDef,
    DatasetSourceTypeDef,
    DeleteCollectionResponseTypeDef,
    DeleteFacesResponseTypeDef,
    DeleteProjectResponseTypeDef,
    DeleteProjectVersionResponseTypeDef,
    DescribeCollectionResponseTypeDef,
    DescribeDatasetResponseTypeDef,
    DescribeProjectsResponseTypeDef,
    DescribeProjectVersionsResponseTypeDef,
    DescribeStreamProcessorResponseTypeDef,
    DetectCustomLabelsResponseTypeDef,
    DetectFacesResponseTypeDef,
    DetectLabelsResponseTypeDef,
    DetectLabelsSettingsTypeDef,
    DetectModerationLabelsResponseTypeDef,
    DetectProtectiveEquipmentResponseTypeDef,
    DetectTextFiltersTypeDef,
    DetectTextResponseTypeDef,
    DisassociateFacesResponseTypeDef,
    DistributeDatasetTypeDef,
    GetCelebrityInfoResponseTypeDef,
    GetCelebrityRecognitionResponseTypeDef,
    GetContentModerationResponseTypeDef,
    GetFaceDetectionResponseTypeDef,
    GetFaceLivenessSessionResultsResponseTypeDef,
    GetFaceSearchResponseTypeDef,
    GetLabelDetectionResponseTypeDef,
    GetMediaAnalysisJobResponseTypeDef,
    GetPersonTrackingResponseTypeDef,
    GetSegmentDetectionResponseTypeDef,
    GetTextDetectionResponseTypeDef,
    HumanLoopConfigTypeDef,
    ImageTypeDef,
    IndexFacesResponseTypeDef,
    LabelDetectionSettingsTypeDef,
    ListCollectionsResponseTypeDef,
    ListDatasetEntriesResponseTypeDef,
    ListDatasetLabelsResponseTypeDef,
    ListFacesResponseTypeDef,
    ListMediaAnalysisJobsResponseTypeDef,
    ListProjectPoliciesResponseTypeDef,
    ListStreamProcessorsResponseTypeDef,
    ListTagsForResourceResponseTypeDef,
    ListUsersResponseTypeDef,
    MediaAnalysisInputTypeDef,
    MediaAnalysisOperationsConfigTypeDef,
    MediaAnalysisOutputConfigTypeDef,
    NotificationChannelTypeDef,
    OutputConfigTypeDef,
    PaginatorConfigTypeDef,
    ProtectiveEquipmentSummarizationAttributesTypeDef,
    PutProjectPolicyResponseTypeDef,
    RecognizeCelebritiesResponseTypeDef,
    RegionOfInterestUnionTypeDef,
    SearchFacesByImageResponseTypeDef,
    SearchFacesResponseTypeDef,
    SearchUsersByImageResponseTypeDef,
    SearchUsersResponseTypeDef,
    StartCelebrityRecognitionResponseTypeDef,
    StartContentModerationResponseTypeDef,
    StartFaceDetectionResponseTypeDef,
    StartFaceSearchResponseTypeDef,
    StartLabelDetectionResponseTypeDef,
    StartMediaAnalysisJobResponseTypeDef,
    StartPersonTrackingResponseTypeDef,
    StartProjectVersionResponseTypeDef,
    StartSegmentDetectionFiltersTypeDef,
    StartSegmentDetectionResponseTypeDef,
    StartStreamProcessorResponseTypeDef,
    StartTextDetectionFiltersTypeDef,
    StartTextDetectionResponseTypeDef,
    StopProjectVersionResponseTypeDef,
    StreamProcessingStartSelectorTypeDef,
    StreamProcessingStopSelectorTypeDef,
    StreamProcessorDataSharingPreferenceTypeDef,
    StreamProcessorInputTypeDef,
    StreamProcessorNotificationChannelTypeDef,
    StreamProcessorOutputTypeDef,
    StreamProcessorSettingsForUpdateTypeDef,
    StreamProcessorSettingsUnionTypeDef,
    TestingDataUnionTypeDef,
    TrainingDataUnionTypeDef,
    VideoTypeDef,
    WaiterConfigTypeDef,
)

class AioDescribeProjectVersionsPaginator(AioPaginator[DescribeProjectVersionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ProjectArn: str, VersionNames: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeProjectVersionsResponseTypeDef]: ...

class AioDescribeProjectsPaginator(AioPaginator[DescribeProjectsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        ProjectNames: Sequence[str] = ...,
        Features: Sequence[CustomizationFeatureType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeProjectsResponseTypeDef]: ...

class AioListCollectionsPaginator(AioPaginator[ListCollectionsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListCollectionsResponseTypeDef]: ...

class AioListDatasetEntriesPaginator(AioPaginator[ListDatasetEntriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        DatasetArn: str,
        ContainsLabels: Sequence[str] = ...,
        Labeled: bool = ...,
        SourceRefContains: str = ...,
        HasErrors: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListDatasetEntriesResponseTypeDef]: ...

class AioListDatasetLabelsPaginator(AioPaginator[ListDatasetLabelsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DatasetArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListDatasetLabelsResponseTypeDef]: ...

class AioListFacesPaginator(AioPaginator[ListFacesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        CollectionId: str,
        UserId: str = ...,
        FaceIds: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListFacesResponseTypeDef]: ...

class AioListProjectPoliciesPaginator(AioPaginator[ListProjectPoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, ProjectArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListProjectPoliciesResponseTypeDef]: ...

class AioListStreamProcessorsPaginator(AioPaginator[ListStreamProcessorsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListStreamProcessorsResponseTypeDef]: ...

class AioListUsersPaginator(AioPaginator[ListUsersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, CollectionId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListUsersResponseTypeDef]: ...

class AioProjectVersionRunningWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self,
        *,
        ProjectArn: str,
        VersionNames: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioProjectVersionTrainingCompletedWaiter(AioWaiter):
    async def wait(  # type: ignore[override]
        self,
        *,
        ProjectArn: str,
        VersionNames: Sequence[str] = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        WaiterConfig: WaiterConfigTypeDef = ...,
    ) -> None: ...

class AioRekognitionClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def associate_faces(
        self,
        *,
        CollectionId: str,
        UserId: str,
        FaceIds: Sequence[str],
        UserMatchThreshold: float = ...,
        ClientRequestToken: str = ...,
    ) -> AssociateFacesResponseTypeDef:
        """Associates faces of a collection with a user.

        :param CollectionId: ID of the collection.
        :param UserId: ID of the user in the collection.
        :param FaceIds: IDs of the faces to associate, up to 100.
        :param UserMatchThreshold: Minimum similarity in percent of each face to the user's other faces. Default: 75.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        """
    async def compare_faces(
        self,
        *,
        SourceImage: ImageTypeDef,
        TargetImage: ImageTypeDef,
        SimilarityThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> CompareFacesResponseTypeDef:
        """Compares the largest face in a source image with each face in a target image.

        :param SourceImage: Image whose largest face is compared, as {'Bytes': image_bytes} or {'S3Object': ...}.
        :param TargetImage: Image whose faces are compared with the source face, as {'Bytes': image_bytes} or {'S3Object': ...}.
        :param SimilarityThreshold: Minimum similarity of a match in percent. Default: 80.
        :param QualityFilter: Minimum quality of faces: NONE, AUTO, LOW, MEDIUM or HIGH. Faces of lower quality are ignored.
        """
    async def copy_project_version(
        self,
        *,
        SourceProjectArn: str,
        SourceProjectVersionArn: str,
        DestinationProjectArn: str,
        VersionName: str,
        OutputConfig: OutputConfigTypeDef,
        Tags: Mapping[str, str] = ...,
        KmsKeyId: str = ...,
    ) -> CopyProjectVersionResponseTypeDef:
        """Copies a trained model to another project, also in another account.

        :param SourceProjectArn: ARN of the project that contains the model.
        :param SourceProjectVersionArn: ARN of the version to copy.
        :param DestinationProjectArn: ARN of the project to copy the model to.
        :param VersionName: Name of the new version.
        :param OutputConfig: S3 bucket and key prefix for the results.
        :param Tags: Tags to add, as a dict of keys and values.
        :param KmsKeyId: KMS key that encrypts the data at rest, by ID, ARN or alias.
        """
    async def create_collection(
        self, *, CollectionId: str, Tags: Mapping[str, str] = ...
    ) -> CreateCollectionResponseTypeDef:
        """Creates a collection, which stores faces for searching.

        :param CollectionId: ID of the new collection: letters, digits, periods, hyphens and underscores.
        :param Tags: Tags to add, as a dict of keys and values.
        """
    async def create_dataset(
        self,
        *,
        DatasetType: DatasetTypeType,
        ProjectArn: str,
        DatasetSource: DatasetSourceTypeDef = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateDatasetResponseTypeDef:
        """Creates a training or test dataset for a project.

        :param DatasetSource: Manifest file in S3, or an existing dataset to copy. Default: an empty dataset.
        :param DatasetType: TRAIN for a training dataset, TEST for a test dataset.
        :param ProjectArn: ARN of the project.
        :param Tags: Tags to add, as a dict of keys and values.
        """
    async def create_face_liveness_session(
        self,
        *,
        KmsKeyId: str = ...,
        Settings: CreateFaceLivenessSessionRequestSettingsTypeDef = ...,
        ClientRequestToken: str = ...,
    ) -> CreateFaceLivenessSessionResponseTypeDef:
        """Starts a session that checks whether a live person is in front of the camera.

        :param KmsKeyId: KMS key that encrypts the data at rest, by ID, ARN or alias.
        :param Settings: Where to store audit images and how many, and the type of challenge.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        """
    async def create_project(
        self,
        *,
        ProjectName: str,
        Feature: CustomizationFeatureType = ...,
        AutoUpdate: ProjectAutoUpdateType = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateProjectResponseTypeDef:
        """Creates a project for custom labels or for a content moderation adapter.

        :param ProjectName: Name of the project.
        :param Feature: CUSTOM_LABELS (the default) or CONTENT_MODERATION.
        :param AutoUpdate: ENABLED retrains a content moderation adapter when AWS updates the base model.
        :param Tags: Tags to add, as a dict of keys and values.
        """
    async def create_project_version(
        self,
        *,
        ProjectArn: str,
        VersionName: str,
        OutputConfig: OutputConfigTypeDef,
        TrainingData: TrainingDataUnionTypeDef = ...,
        TestingData: TestingDataUnionTypeDef = ...,
        Tags: Mapping[str, str] = ...,
        KmsKeyId: str = ...,
        VersionDescription: str = ...,
        FeatureConfig: CustomizationFeatureConfigTypeDef = ...,
    ) -> CreateProjectVersionResponseTypeDef:
        """Trains a new version of a project's model.

        :param ProjectArn: ARN of the project.
        :param VersionName: Name of the new version.
        :param OutputConfig: S3 bucket and key prefix for the results.
        :param TrainingData: Assets to train with, if the project has no training dataset.
        :param TestingData: Assets to test with, if the project has no test dataset.
        :param Tags: Tags to add, as a dict of keys and values.
        :param KmsKeyId: KMS key that encrypts the data at rest, by ID, ARN or alias.
        :param VersionDescription: Description of the version.
        :param FeatureConfig: Settings of the feature, such as the confidence threshold of a moderation adapter.
        """
    async def create_stream_processor(
        self,
        *,
        Input: StreamProcessorInputTypeDef,
        Output: StreamProcessorOutputTypeDef,
        Name: str,
        Settings: StreamProcessorSettingsUnionTypeDef,
        RoleArn: str,
        Tags: Mapping[str, str] = ...,
        NotificationChannel: StreamProcessorNotificationChannelTypeDef = ...,
        KmsKeyId: str = ...,
        RegionsOfInterest: Sequence[RegionOfInterestUnionTypeDef] = ...,
        DataSharingPreference: StreamProcessorDataSharingPreferenceTypeDef = ...,
    ) -> CreateStreamProcessorResponseTypeDef:
        """Creates a stream processor that analyzes live video for faces or connected-home labels.

        :param Input: Kinesis video stream to analyze.
        :param Output: Kinesis data stream or S3 bucket that receives the results.
        :param Name: Name of the new stream processor.
        :param Settings: Face search (with a collection) or connected-home labels to detect.
        :param RoleArn: ARN of the IAM role that can access the streams.
        :param Tags: Tags to add, as a dict of keys and values.
        :param NotificationChannel: SNS topic that receives detection notifications.
        :param KmsKeyId: KMS key that encrypts the data at rest, by ID, ARN or alias.
        :param RegionsOfInterest: Parts of the video frame to analyze, as boxes or polygons.
        :param DataSharingPreference: Whether AWS may use your data to improve the service.
        """
    async def create_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]:
        """Creates a user in a collection. The user's associated faces are searched as one.

        :param CollectionId: ID of the collection.
        :param UserId: ID of the new user.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        """
    async def delete_collection(self, *, CollectionId: str) -> DeleteCollectionResponseTypeDef:
        """Deletes a collection and all its faces.

        :param CollectionId: ID of the collection.
        """
    async def delete_dataset(self, *, DatasetArn: str) -> dict[str, Any]:
        """Deletes a dataset of a project.

        :param DatasetArn: ARN of the dataset.
        """
    async def delete_faces(self, *, CollectionId: str, FaceIds: Sequence[str]) -> DeleteFacesResponseTypeDef:
        """Deletes faces from a collection.

        :param CollectionId: ID of the collection.
        :param FaceIds: IDs of the faces to delete.
        """
    async def delete_project(self, *, ProjectArn: str) -> DeleteProjectResponseTypeDef:
        """Deletes a project. Delete its models first.

        :param ProjectArn: ARN of the project.
        """
    async def delete_project_policy(
        self, *, ProjectArn: str, PolicyName: str, PolicyRevisionId: str = ...
    ) -> dict[str, Any]:
        """Deletes a policy of a project.

        :param ProjectArn: ARN of the project.
        :param PolicyName: Name of the policy.
        :param PolicyRevisionId: Revision of the policy that the request applies to.
        """
    async def delete_project_version(self, *, ProjectVersionArn: str) -> DeleteProjectVersionResponseTypeDef:
        """Deletes a version of a model. Stop it first.

        :param ProjectVersionArn: ARN of the version of the model.
        """
    async def delete_stream_processor(self, *, Name: str) -> dict[str, Any]:
        """Deletes a stream processor. Stop it first.

        :param Name: Name of the stream processor.
        """
    async def delete_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]:
        """Deletes a user from a collection. The user's faces remain in the collection.

        :param CollectionId: ID of the collection.
        :param UserId: ID of the user in the collection.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        """
    async def describe_collection(self, *, CollectionId: str) -> DescribeCollectionResponseTypeDef:
        """Returns the number of faces in a collection and the version of its face model.

        :param CollectionId: ID of the collection.
        """
    async def describe_dataset(self, *, DatasetArn: str) -> DescribeDatasetResponseTypeDef:
        """Returns the status of a dataset and the number of its images and labels.

        :param DatasetArn: ARN of the dataset.
        """
    async def describe_project_versions(
        self, *, ProjectArn: str, VersionNames: Sequence[str] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeProjectVersionsResponseTypeDef:
        """Lists the versions of a project's model with their status and metrics, in pages.

        :param ProjectArn: ARN of the project.
        :param VersionNames: Names of the versions to return. Default: all.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def describe_projects(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        ProjectNames: Sequence[str] = ...,
        Features: Sequence[CustomizationFeatureType] = ...,
    ) -> DescribeProjectsResponseTypeDef:
        """Lists projects, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        :param ProjectNames: Names of the projects to return. Default: all.
        :param Features: Return only projects with these features.
        """
    async def describe_stream_processor(self, *, Name: str) -> DescribeStreamProcessorResponseTypeDef:
        """Returns the settings and the status of a stream processor.

        :param Name: Name of the stream processor.
        """
    async def detect_custom_labels(
        self, *, ProjectVersionArn: str, Image: ImageTypeDef, MaxResults: int = ..., MinConfidence: float = ...
    ) -> DetectCustomLabelsResponseTypeDef:
        """Detects the labels of your own model in an image.

        :param ProjectVersionArn: ARN of the version of the model.
        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param MaxResults: Maximum number of labels to return, highest confidence first.
        :param MinConfidence: Minimum confidence in percent of the labels to return. Default: the model's own thresholds.
        """
    async def detect_faces(
        self, *, Image: ImageTypeDef, Attributes: Sequence[AttributeType] = ...
    ) -> DetectFacesResponseTypeDef:
        """Detects faces in an image: bounding box, landmarks, pose and, optionally, age, emotions and more.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param Attributes: Attributes to return: ['DEFAULT'], ['ALL'], or names such as 'AGE_RANGE' and 'EMOTIONS'.
        """
    async def detect_labels(
        self,
        *,
        Image: ImageTypeDef,
        MaxLabels: int = ...,
        MinConfidence: float = ...,
        Features: Sequence[DetectLabelsFeatureNameType] = ...,
        Settings: DetectLabelsSettingsTypeDef = ...,
    ) -> DetectLabelsResponseTypeDef:
        """Detects objects, scenes and actions in an image, with bounding boxes for common objects.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param MaxLabels: Maximum number of labels to return, highest confidence first.
        :param MinConfidence: Minimum confidence in percent of the labels to return. Default: 55.
        :param Features: GENERAL_LABELS (the default) and IMAGE_PROPERTIES, such as colors and brightness.
        :param Settings: Filters on labels and categories, and the number of dominant colors.
        """
    async def detect_moderation_labels(
        self,
        *,
        Image: ImageTypeDef,
        MinConfidence: float = ...,
        HumanLoopConfig: HumanLoopConfigTypeDef = ...,
        ProjectVersion: str = ...,
    ) -> DetectModerationLabelsResponseTypeDef:
        """Detects unsafe or unwanted content in an image.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param MinConfidence: Minimum confidence in percent of the results to return. Default: 50.
        :param HumanLoopConfig: Amazon A2I workflow that lets people review images.
        :param ProjectVersion: ARN of a custom moderation adapter to use.
        """
    async def detect_protective_equipment(
        self, *, Image: ImageTypeDef, SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesTypeDef = ...
    ) -> DetectProtectiveEquipmentResponseTypeDef:
        """Detects people in an image and the face, head and hand covers that they wear.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param SummarizationAttributes: Types of equipment, and minimum confidence, to summarize people by.
        """
    async def detect_text(
        self, *, Image: ImageTypeDef, Filters: DetectTextFiltersTypeDef = ...
    ) -> DetectTextResponseTypeDef:
        """Detects lines and words of text in an image.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param Filters: Minimum confidence and size of words, and regions of interest.
        """
    async def disassociate_faces(
        self, *, CollectionId: str, UserId: str, FaceIds: Sequence[str], ClientRequestToken: str = ...
    ) -> DisassociateFacesResponseTypeDef:
        """Removes the association between faces and a user.

        :param CollectionId: ID of the collection.
        :param UserId: ID of the user in the collection.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param FaceIds: IDs of the faces to disassociate, up to 100.
        """
    async def distribute_dataset_entries(self, *, Datasets: Sequence[DistributeDatasetTypeDef]) -> dict[str, Any]:
        """Splits a training dataset into a training dataset and a test dataset.

        :param Datasets: ARNs of the training dataset and of the empty test dataset.
        """
    async def get_celebrity_info(self, *, Id: str) -> GetCelebrityInfoResponseTypeDef:
        """Returns the name and links about a celebrity, by ID.

        :param Id: ID of the celebrity, as returned by recognize_celebrities.
        """
    async def get_celebrity_recognition(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: CelebrityRecognitionSortByType = ...
    ) -> GetCelebrityRecognitionResponseTypeDef:
        """Returns the celebrities that a job recognized in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param SortBy: Sort results by celebrity (ID) or by time (TIMESTAMP).
        """
    async def get_content_moderation(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: ContentModerationSortByType = ...,
        AggregateBy: ContentModerationAggregateByType = ...,
    ) -> GetContentModerationResponseTypeDef:
        """Returns the unsafe content that a job detected in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param SortBy: Sort results by label (NAME) or by time (TIMESTAMP).
        :param AggregateBy: Group results by timestamp (TIMESTAMPS) or by video segment (SEGMENTS).
        """
    async def get_face_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetFaceDetectionResponseTypeDef:
        """Returns the faces that a job detected in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def get_face_liveness_session_results(
        self, *, SessionId: str
    ) -> GetFaceLivenessSessionResultsResponseTypeDef:
        """Returns the results of a face liveness session.

        :param SessionId: ID of the session, as returned by create_face_liveness_session.
        """
    async def get_face_search(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: FaceSearchSortByType = ...
    ) -> GetFaceSearchResponseTypeDef:
        """Returns the faces of a collection that a job found in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param SortBy: Sort results by face (INDEX) or by time (TIMESTAMP).
        """
    async def get_label_detection(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: LabelDetectionSortByType = ...,
        AggregateBy: LabelDetectionAggregateByType = ...,
    ) -> GetLabelDetectionResponseTypeDef:
        """Returns the labels that a job detected in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param SortBy: Sort results by label (NAME) or by time (TIMESTAMP).
        :param AggregateBy: Group results by timestamp (TIMESTAMPS) or by video segment (SEGMENTS).
        """
    async def get_media_analysis_job(self, *, JobId: str) -> GetMediaAnalysisJobResponseTypeDef:
        """Returns the status of a bulk analysis job and the location of its results.

        :param JobId: ID of the job, as returned by start_media_analysis_job.
        """
    async def get_person_tracking(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: PersonTrackingSortByType = ...
    ) -> GetPersonTrackingResponseTypeDef:
        """Returns the paths of people that a job tracked in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param SortBy: Sort results by person (INDEX) or by time (TIMESTAMP).
        """
    async def get_segment_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetSegmentDetectionResponseTypeDef:
        """Returns the shots and technical cues that a job detected in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def get_text_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetTextDetectionResponseTypeDef:
        """Returns the text that a job detected in a video, in pages.

        :param JobId: ID of the job, as returned by the start operation.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def index_faces(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        ExternalImageId: str = ...,
        DetectionAttributes: Sequence[AttributeType] = ...,
        MaxFaces: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> IndexFacesResponseTypeDef:
        """Detects faces in an image and adds them to a collection.

        :param CollectionId: ID of the collection.
        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param ExternalImageId: Your own ID of the image. It is stored with each face.
        :param DetectionAttributes: Attributes to return for each face: ['DEFAULT'], ['ALL'], or names such as 'AGE_RANGE'.
        :param MaxFaces: Maximum number of faces to add, largest first. Default: all.
        :param QualityFilter: Minimum quality of faces: NONE, AUTO, LOW, MEDIUM or HIGH. Faces of lower quality are ignored.
        """
    async def list_collections(self, *, NextToken: str = ..., MaxResults: int = ...) -> ListCollectionsResponseTypeDef:
        """Lists the IDs of your collections, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_dataset_entries(
        self,
        *,
        DatasetArn: str,
        ContainsLabels: Sequence[str] = ...,
        Labeled: bool = ...,
        SourceRefContains: str = ...,
        HasErrors: bool = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListDatasetEntriesResponseTypeDef:
        """Lists the entries of a dataset, in pages.

        :param DatasetArn: ARN of the dataset.
        :param ContainsLabels: Return only entries with all of these labels.
        :param Labeled: True returns only entries with labels, False only entries without.
        :param SourceRefContains: Return only entries whose source-ref contains this text.
        :param HasErrors: True returns only entries with errors, False only entries without.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_dataset_labels(
        self, *, DatasetArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListDatasetLabelsResponseTypeDef:
        """Lists the labels of a dataset with their counts, in pages.

        :param DatasetArn: ARN of the dataset.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_faces(
        self,
        *,
        CollectionId: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        UserId: str = ...,
        FaceIds: Sequence[str] = ...,
    ) -> ListFacesResponseTypeDef:
        """Lists the faces of a collection, in pages.

        :param CollectionId: ID of the collection.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        :param UserId: Return only faces associated with this user.
        :param FaceIds: Return only faces with these IDs.
        """
    async def list_media_analysis_jobs(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListMediaAnalysisJobsResponseTypeDef:
        """Lists bulk analysis jobs, newest first, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_project_policies(
        self, *, ProjectArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListProjectPoliciesResponseTypeDef:
        """Lists the policies of a project, in pages.

        :param ProjectArn: ARN of the project.
        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_stream_processors(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListStreamProcessorsResponseTypeDef:
        """Lists your stream processors, in pages.

        :param NextToken: Token from the previous response, to get the next page.
        :param MaxResults: Maximum number of items to return in one response.
        """
    async def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef:
        """Lists the tags of a collection, stream processor, model or dataset.

        :param ResourceArn: ARN of the resource.
        """
    async def list_users(
        self, *, CollectionId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListUsersResponseTypeDef:
        """Lists the users of a collection, in pages.

        :param CollectionId: ID of the collection.
        :param MaxResults: Maximum number of items to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def put_project_policy(
        self, *, ProjectArn: str, PolicyName: str, PolicyDocument: str, PolicyRevisionId: str = ...
    ) -> PutProjectPolicyResponseTypeDef:
        """Attaches a policy to a project that allows other accounts to copy a model.

        :param ProjectArn: ARN of the project.
        :param PolicyName: Name of the policy.
        :param PolicyRevisionId: Revision of the policy that the request applies to.
        :param PolicyDocument: Policy as a JSON document.
        """
    async def recognize_celebrities(self, *, Image: ImageTypeDef) -> RecognizeCelebritiesResponseTypeDef:
        """Recognizes celebrities in an image.

        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        """
    async def search_faces(
        self, *, CollectionId: str, FaceId: str, MaxFaces: int = ..., FaceMatchThreshold: float = ...
    ) -> SearchFacesResponseTypeDef:
        """Searches a collection for faces that match one of its faces.

        :param CollectionId: ID of the collection.
        :param FaceId: ID of the face to search for.
        :param MaxFaces: Maximum number of matching faces to return.
        :param FaceMatchThreshold: Minimum similarity of a match in percent. Default: 80.
        """
    async def search_faces_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        MaxFaces: int = ...,
        FaceMatchThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchFacesByImageResponseTypeDef:
        """Searches a collection for faces that match the largest face in an image.

        :param CollectionId: ID of the collection.
        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param MaxFaces: Maximum number of matching faces to return.
        :param FaceMatchThreshold: Minimum similarity of a match in percent. Default: 80.
        :param QualityFilter: Minimum quality of faces: NONE, AUTO, LOW, MEDIUM or HIGH. Faces of lower quality are ignored.
        """
    async def search_users(
        self,
        *,
        CollectionId: str,
        UserId: str = ...,
        FaceId: str = ...,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
    ) -> SearchUsersResponseTypeDef:
        """Searches a collection for users that match a face or a user.

        :param CollectionId: ID of the collection.
        :param UserId: ID of the user to search for. Specify either UserId or FaceId.
        :param FaceId: ID of the face to search for. Specify either UserId or FaceId.
        :param UserMatchThreshold: Minimum similarity of a match in percent. Default: 80.
        :param MaxUsers: Maximum number of matching users to return.
        """
    async def search_users_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchUsersByImageResponseTypeDef:
        """Searches a collection for users that match the largest face in an image.

        :param CollectionId: ID of the collection.
        :param Image: Image as {'Bytes': image_bytes} or {'S3Object': {'Bucket': ..., 'Name': ...}}; JPEG or PNG.
        :param UserMatchThreshold: Minimum similarity of a match in percent. Default: 80.
        :param MaxUsers: Maximum number of matching users to return.
        :param QualityFilter: Minimum quality of faces: NONE, AUTO, LOW, MEDIUM or HIGH. Faces of lower quality are ignored.
        """
    async def start_celebrity_recognition(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartCelebrityRecognitionResponseTypeDef:
        """Starts a job that recognizes celebrities in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        """
    async def start_content_moderation(
        self,
        *,
        Video: VideoTypeDef,
        MinConfidence: float = ...,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartContentModerationResponseTypeDef:
        """Starts a job that detects unsafe content in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param MinConfidence: Minimum confidence in percent of the results to return. Default: 50.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        """
    async def start_face_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        FaceAttributes: FaceAttributesType = ...,
        JobTag: str = ...,
    ) -> StartFaceDetectionResponseTypeDef:
        """Starts a job that detects faces in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param FaceAttributes: DEFAULT or ALL attributes of each face.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        """
    async def start_face_search(
        self,
        *,
        Video: VideoTypeDef,
        CollectionId: str,
        ClientRequestToken: str = ...,
        FaceMatchThreshold: float = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartFaceSearchResponseTypeDef:
        """Starts a job that searches a video for the faces of a collection.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param FaceMatchThreshold: Minimum similarity of a match in percent. Default: 80.
        :param CollectionId: ID of the collection.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        """
    async def start_label_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        MinConfidence: float = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Features: Sequence[LabelDetectionFeatureNameType] = ...,
        Settings: LabelDetectionSettingsTypeDef = ...,
    ) -> StartLabelDetectionResponseTypeDef:
        """Starts a job that detects labels in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param MinConfidence: Minimum confidence in percent of the results to return. Default: 50.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        :param Features: Features to detect: GENERAL_LABELS.
        :param Settings: Filters on labels and categories.
        """
    async def start_media_analysis_job(
        self,
        *,
        OperationsConfig: MediaAnalysisOperationsConfigTypeDef,
        Input: MediaAnalysisInputTypeDef,
        OutputConfig: MediaAnalysisOutputConfigTypeDef,
        ClientRequestToken: str = ...,
        JobName: str = ...,
        KmsKeyId: str = ...,
    ) -> StartMediaAnalysisJobResponseTypeDef:
        """Starts a bulk analysis job over the images of a manifest.

        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param JobName: Name of the job. It does not have to be unique.
        :param OperationsConfig: Operation to run on each image, with its settings.
        :param Input: Manifest in S3 that lists the images.
        :param OutputConfig: S3 bucket and key prefix for the results.
        :param KmsKeyId: KMS key that encrypts the data at rest, by ID, ARN or alias.
        """
    async def start_person_tracking(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartPersonTrackingResponseTypeDef:
        """Starts a job that tracks the paths of people in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        """
    async def start_project_version(
        self, *, ProjectVersionArn: str, MinInferenceUnits: int, MaxInferenceUnits: int = ...
    ) -> StartProjectVersionResponseTypeDef:
        """Starts a version of a model. It is billed by the hour until you stop it.

        :param ProjectVersionArn: ARN of the version of the model.
        :param MinInferenceUnits: Minimum number of inference units, which determine throughput and cost.
        :param MaxInferenceUnits: Maximum number of inference units for automatic scaling.
        """
    async def start_segment_detection(
        self,
        *,
        Video: VideoTypeDef,
        SegmentTypes: Sequence[SegmentTypeType],
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartSegmentDetectionFiltersTypeDef = ...,
    ) -> StartSegmentDetectionResponseTypeDef:
        """Starts a job that detects shots or technical cues in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        :param Filters: Minimum confidence of shots and technical cues.
        :param SegmentTypes: Types of segments to detect: TECHNICAL_CUE and SHOT.
        """
    async def start_stream_processor(
        self,
        *,
        Name: str,
        StartSelector: StreamProcessingStartSelectorTypeDef = ...,
        StopSelector: StreamProcessingStopSelectorTypeDef = ...,
    ) -> StartStreamProcessorResponseTypeDef:
        """Starts a stream processor.

        :param Name: Name of the stream processor.
        :param StartSelector: Position in the Kinesis video stream to start at.
        :param StopSelector: Duration to analyze, in seconds.
        """
    async def start_text_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartTextDetectionFiltersTypeDef = ...,
    ) -> StartTextDetectionResponseTypeDef:
        """Starts a job that detects text in a video.

        :param Video: Video in S3, as {'S3Object': {'Bucket': ..., 'Name': ...}}.
        :param ClientRequestToken: Idempotency token: repeated requests with the same token have no further effect.
        :param NotificationChannel: SNS topic to notify when the job has finished, and the IAM role that may publish to it.
        :param JobTag: Tag that appears in the completion notification, to identify the job.
        :param Filters: Minimum confidence and size of words, and regions of interest.
        """
    async def stop_project_version(self, *, ProjectVersionArn: str) -> StopProjectVersionResponseTypeDef:
        """Stops a running version of a model.

        :param ProjectVersionArn: ARN of the version of the model.
        """
    async def stop_stream_processor(self, *, Name: str) -> dict[str, Any]:
        """Stops a stream processor.

        :param Name: Name of the stream processor.
        """
    async def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]:
        """Adds tags to a collection, stream processor, model or dataset.

        :param ResourceArn: ARN of the resource.
        :param Tags: Tags to add, as a dict of keys and values.
        """
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Removes tags from a collection, stream processor, model or dataset.

        :param ResourceArn: ARN of the resource.
        :param TagKeys: Keys of the tags to remove.
        """
    async def update_dataset_entries(self, *, DatasetArn: str, Changes: DatasetChangesTypeDef) -> dict[str, Any]:
        """Adds entries to a dataset, or changes their labels.

        :param DatasetArn: ARN of the dataset.
        :param Changes: New or changed entries in JSON Lines, as {'GroundTruth': bytes}.
        """
    async def update_stream_processor(
        self,
        *,
        Name: str,
        SettingsForUpdate: StreamProcessorSettingsForUpdateTypeDef = ...,
        RegionsOfInterestForUpdate: Sequence[RegionOfInterestUnionTypeDef] = ...,
        DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceTypeDef = ...,
        ParametersToDelete: Sequence[StreamProcessorParameterToDeleteType] = ...,
    ) -> dict[str, Any]:
        """Changes the settings of a stream processor.

        :param Name: Name of the stream processor.
        :param SettingsForUpdate: New settings for connected-home labels.
        :param RegionsOfInterestForUpdate: New parts of the video frame to analyze.
        :param DataSharingPreferenceForUpdate: New preference for sharing data with AWS.
        :param ParametersToDelete: Optional settings to remove.
        """
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: DescribeProjectVersionsPaginatorName
    ) -> AioDescribeProjectVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeProjectsPaginatorName) -> AioDescribeProjectsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCollectionsPaginatorName) -> AioListCollectionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDatasetEntriesPaginatorName) -> AioListDatasetEntriesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDatasetLabelsPaginatorName) -> AioListDatasetLabelsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListFacesPaginatorName) -> AioListFacesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListProjectPoliciesPaginatorName) -> AioListProjectPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListStreamProcessorsPaginatorName) -> AioListStreamProcessorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUsersPaginatorName) -> AioListUsersPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: ProjectVersionRunningWaiterName) -> AioProjectVersionRunningWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: ProjectVersionTrainingCompletedWaiterName
    ) -> AioProjectVersionTrainingCompletedWaiter: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["associate_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AssociateFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["compare_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CompareFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["copy_project_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CopyProjectVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_collection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateCollectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_dataset"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateDatasetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_face_liveness_session"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateFaceLivenessSessionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_project"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateProjectResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_project_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateProjectVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_stream_processor"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateStreamProcessorResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "create_user",
            "delete_dataset",
            "delete_project_policy",
            "delete_stream_processor",
            "delete_user",
            "distribute_dataset_entries",
            "stop_stream_processor",
            "tag_resource",
            "untag_resource",
            "update_dataset_entries",
            "update_stream_processor",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_collection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteCollectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_project"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteProjectResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_project_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteProjectVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_collection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeCollectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_dataset"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDatasetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_project_versions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeProjectVersionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_projects"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeProjectsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_stream_processor"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeStreamProcessorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_custom_labels"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectCustomLabelsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_labels"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectLabelsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_moderation_labels"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectModerationLabelsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_protective_equipment"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectProtectiveEquipmentResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["detect_text"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DetectTextResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["disassociate_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DisassociateFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_celebrity_info"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCelebrityInfoResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_celebrity_recognition"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCelebrityRecognitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_content_moderation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetContentModerationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_face_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFaceDetectionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_face_liveness_session_results"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetFaceLivenessSessionResultsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_face_search"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFaceSearchResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_label_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLabelDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_media_analysis_job"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetMediaAnalysisJobResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_person_tracking"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetPersonTrackingResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_segment_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSegmentDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_text_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetTextDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["index_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[IndexFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_collections"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListCollectionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_dataset_entries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDatasetEntriesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_dataset_labels"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListDatasetLabelsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_media_analysis_jobs"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListMediaAnalysisJobsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_project_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListProjectPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_stream_processors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListStreamProcessorsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_users"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListUsersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_project_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutProjectPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["recognize_celebrities"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RecognizeCelebritiesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_faces"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SearchFacesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_faces_by_image"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SearchFacesByImageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_users"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SearchUsersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["search_users_by_image"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[SearchUsersByImageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_celebrity_recognition"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartCelebrityRecognitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_content_moderation"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartContentModerationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_face_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartFaceDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_face_search"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartFaceSearchResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_label_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartLabelDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_media_analysis_job"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartMediaAnalysisJobResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_person_tracking"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartPersonTrackingResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_project_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartProjectVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_segment_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartSegmentDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_stream_processor"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartStreamProcessorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_text_detection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartTextDetectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_project_version"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StopProjectVersionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
