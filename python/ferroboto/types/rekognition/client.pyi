"""The client of Rekognition."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

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
    PersonTrackingSortByType,
    ProjectAutoUpdateType,
    ProjectVersionRunningWaiterName,
    ProjectVersionTrainingCompletedWaiterName,
    QualityFilterType,
    SegmentTypeType,
    StreamProcessorParameterToDeleteType,
)
from .paginator import (
    DescribeProjectsPaginator,
    DescribeProjectVersionsPaginator,
    ListCollectionsPaginator,
    ListDatasetEntriesPaginator,
    ListDatasetLabelsPaginator,
    ListFacesPaginator,
    ListProjectPoliciesPaginator,
    ListStreamProcessorsPaginator,
    ListUsersPaginator,
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
)
from .waiter import ProjectVersionRunningWaiter, ProjectVersionTrainingCompletedWaiter

class Exceptions(BaseClientExceptions):
    AccessDeniedException: type[ClientError]
    ConflictException: type[ClientError]
    HumanLoopQuotaExceededException: type[ClientError]
    IdempotentParameterMismatchException: type[ClientError]
    ImageTooLargeException: type[ClientError]
    InternalServerError: type[ClientError]
    InvalidImageFormatException: type[ClientError]
    InvalidManifestException: type[ClientError]
    InvalidPaginationTokenException: type[ClientError]
    InvalidParameterException: type[ClientError]
    InvalidPolicyRevisionIdException: type[ClientError]
    InvalidS3ObjectException: type[ClientError]
    LimitExceededException: type[ClientError]
    MalformedPolicyDocumentException: type[ClientError]
    ProvisionedThroughputExceededException: type[ClientError]
    ResourceAlreadyExistsException: type[ClientError]
    ResourceInUseException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ResourceNotReadyException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    SessionNotFoundException: type[ClientError]
    ThrottlingException: type[ClientError]
    VideoTooLargeException: type[ClientError]

class RekognitionClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def associate_faces(
        self,
        *,
        CollectionId: str,
        UserId: str,
        FaceIds: Sequence[str],
        UserMatchThreshold: float = ...,
        ClientRequestToken: str = ...,
    ) -> AssociateFacesResponseTypeDef:
        """Say that faces of a collection belong to one user."""
    def compare_faces(
        self,
        *,
        SourceImage: ImageTypeDef,
        TargetImage: ImageTypeDef,
        SimilarityThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> CompareFacesResponseTypeDef:
        """Compare the largest face of one picture with every face of another."""
    def copy_project_version(
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
        """Copy a trained model to another project, also of another account."""
    def create_collection(self, *, CollectionId: str, Tags: Mapping[str, str] = ...) -> CreateCollectionResponseTypeDef:
        """Make a collection, a place to keep and search faces."""
    def create_dataset(
        self,
        *,
        DatasetType: DatasetTypeType,
        ProjectArn: str,
        DatasetSource: DatasetSourceTypeDef = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateDatasetResponseTypeDef:
        """Make a training or test dataset of a project."""
    def create_face_liveness_session(
        self,
        *,
        KmsKeyId: str = ...,
        Settings: CreateFaceLivenessSessionRequestSettingsTypeDef = ...,
        ClientRequestToken: str = ...,
    ) -> CreateFaceLivenessSessionResponseTypeDef:
        """Begin a check that there is a live person before the camera."""
    def create_project(
        self,
        *,
        ProjectName: str,
        Feature: CustomizationFeatureType = ...,
        AutoUpdate: ProjectAutoUpdateType = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateProjectResponseTypeDef:
        """Make a project for models of one's own: labels, or an adapter for moderation."""
    def create_project_version(
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
        """Train a new version of a project's model."""
    def create_stream_processor(
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
        """Set up the analysis of a live video stream: faces of a collection, or things at home."""
    def create_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]:
        """Make a user of a collection, whose faces are searched as one."""
    def delete_collection(self, *, CollectionId: str) -> DeleteCollectionResponseTypeDef:
        """Remove a collection and all faces in it."""
    def delete_dataset(self, *, DatasetArn: str) -> dict[str, Any]:
        """Remove a dataset of a project."""
    def delete_faces(self, *, CollectionId: str, FaceIds: Sequence[str]) -> DeleteFacesResponseTypeDef:
        """Remove faces from a collection."""
    def delete_project(self, *, ProjectArn: str) -> DeleteProjectResponseTypeDef:
        """Remove a project; its models have to be gone."""
    def delete_project_policy(self, *, ProjectArn: str, PolicyName: str, PolicyRevisionId: str = ...) -> dict[str, Any]:
        """Take back what a policy lets other projects copy."""
    def delete_project_version(self, *, ProjectVersionArn: str) -> DeleteProjectVersionResponseTypeDef:
        """Remove a version of a model that is not running."""
    def delete_stream_processor(self, *, Name: str) -> dict[str, Any]:
        """Remove a stream processor that is not running."""
    def delete_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]:
        """Remove a user of a collection; the faces stay."""
    def describe_collection(self, *, CollectionId: str) -> DescribeCollectionResponseTypeDef:
        """Tell how many faces a collection has, and which face model it uses."""
    def describe_dataset(self, *, DatasetArn: str) -> DescribeDatasetResponseTypeDef:
        """Tell the state of a dataset and counts of its pictures and labels."""
    def describe_project_versions(
        self, *, ProjectArn: str, VersionNames: Sequence[str] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeProjectVersionsResponseTypeDef:
        """List the versions of a project's model with state and figures, page by page."""
    def describe_projects(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        ProjectNames: Sequence[str] = ...,
        Features: Sequence[CustomizationFeatureType] = ...,
    ) -> DescribeProjectsResponseTypeDef:
        """List projects, page by page."""
    def describe_stream_processor(self, *, Name: str) -> DescribeStreamProcessorResponseTypeDef:
        """Tell the settings and the state of a stream processor."""
    def detect_custom_labels(
        self, *, ProjectVersionArn: str, Image: ImageTypeDef, MaxResults: int = ..., MinConfidence: float = ...
    ) -> DetectCustomLabelsResponseTypeDef:
        """Find what one's own model knows in a picture."""
    def detect_faces(
        self, *, Image: ImageTypeDef, Attributes: Sequence[AttributeType] = ...
    ) -> DetectFacesResponseTypeDef:
        """Find faces in a picture: box, landmarks, pose and, if asked, age, emotions and more."""
    def detect_labels(
        self,
        *,
        Image: ImageTypeDef,
        MaxLabels: int = ...,
        MinConfidence: float = ...,
        Features: Sequence[DetectLabelsFeatureNameType] = ...,
        Settings: DetectLabelsSettingsTypeDef = ...,
    ) -> DetectLabelsResponseTypeDef:
        """Name the things, scenes and actions in a picture, and say where they are."""
    def detect_moderation_labels(
        self,
        *,
        Image: ImageTypeDef,
        MinConfidence: float = ...,
        HumanLoopConfig: HumanLoopConfigTypeDef = ...,
        ProjectVersion: str = ...,
    ) -> DetectModerationLabelsResponseTypeDef:
        """Look for unwanted content in a picture."""
    def detect_protective_equipment(
        self, *, Image: ImageTypeDef, SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesTypeDef = ...
    ) -> DetectProtectiveEquipmentResponseTypeDef:
        """Tell who in a picture wears a mask, a helmet or gloves."""
    def detect_text(self, *, Image: ImageTypeDef, Filters: DetectTextFiltersTypeDef = ...) -> DetectTextResponseTypeDef:
        """Find lines and words of text in a picture."""
    def disassociate_faces(
        self, *, CollectionId: str, UserId: str, FaceIds: Sequence[str], ClientRequestToken: str = ...
    ) -> DisassociateFacesResponseTypeDef:
        """Say that faces no longer belong to a user."""
    def distribute_dataset_entries(self, *, Datasets: Sequence[DistributeDatasetTypeDef]) -> dict[str, Any]:
        """Split a training dataset into one for training and one for tests."""
    def get_celebrity_info(self, *, Id: str) -> GetCelebrityInfoResponseTypeDef:
        """Give links about a celebrity by the id that recognition gave."""
    def get_celebrity_recognition(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: CelebrityRecognitionSortByType = ...
    ) -> GetCelebrityRecognitionResponseTypeDef:
        """Give which celebrities a job found in a video, page by page."""
    def get_content_moderation(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: ContentModerationSortByType = ...,
        AggregateBy: ContentModerationAggregateByType = ...,
    ) -> GetContentModerationResponseTypeDef:
        """Give the unwanted content a job found in a video, page by page."""
    def get_face_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetFaceDetectionResponseTypeDef:
        """Give the faces a job found in a video, page by page."""
    def get_face_liveness_session_results(self, *, SessionId: str) -> GetFaceLivenessSessionResultsResponseTypeDef:
        """Tell how sure it is that there was a live person."""
    def get_face_search(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: FaceSearchSortByType = ...
    ) -> GetFaceSearchResponseTypeDef:
        """Give which faces of a collection a job found in a video, page by page."""
    def get_label_detection(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: LabelDetectionSortByType = ...,
        AggregateBy: LabelDetectionAggregateByType = ...,
    ) -> GetLabelDetectionResponseTypeDef:
        """Give the labels a job found in a video, page by page."""
    def get_media_analysis_job(self, *, JobId: str) -> GetMediaAnalysisJobResponseTypeDef:
        """Tell the state of a bulk job and where its results are."""
    def get_person_tracking(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: PersonTrackingSortByType = ...
    ) -> GetPersonTrackingResponseTypeDef:
        """Give the ways of persons that a job followed through a video, page by page."""
    def get_segment_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetSegmentDetectionResponseTypeDef:
        """Give shots and technical cues a job found in a video, page by page."""
    def get_text_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetTextDetectionResponseTypeDef:
        """Give the text a job found in a video, page by page."""
    def index_faces(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        ExternalImageId: str = ...,
        DetectionAttributes: Sequence[AttributeType] = ...,
        MaxFaces: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> IndexFacesResponseTypeDef:
        """Find faces in a picture and add them to a collection."""
    def list_collections(self, *, NextToken: str = ..., MaxResults: int = ...) -> ListCollectionsResponseTypeDef:
        """List the collections, page by page."""
    def list_dataset_entries(
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
        """List the entries of a dataset, page by page."""
    def list_dataset_labels(
        self, *, DatasetArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListDatasetLabelsResponseTypeDef:
        """List the labels of a dataset with their counts, page by page."""
    def list_faces(
        self,
        *,
        CollectionId: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        UserId: str = ...,
        FaceIds: Sequence[str] = ...,
    ) -> ListFacesResponseTypeDef:
        """List the faces of a collection, page by page."""
    def list_media_analysis_jobs(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListMediaAnalysisJobsResponseTypeDef:
        """List the bulk jobs, newest first, page by page."""
    def list_project_policies(
        self, *, ProjectArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListProjectPoliciesResponseTypeDef:
        """List the policies of a project, page by page."""
    def list_stream_processors(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListStreamProcessorsResponseTypeDef:
        """List the stream processors, page by page."""
    def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef:
        """Give the tags of a collection, stream processor, model or dataset."""
    def list_users(self, *, CollectionId: str, MaxResults: int = ..., NextToken: str = ...) -> ListUsersResponseTypeDef:
        """List the users of a collection, page by page."""
    def put_project_policy(
        self, *, ProjectArn: str, PolicyName: str, PolicyDocument: str, PolicyRevisionId: str = ...
    ) -> PutProjectPolicyResponseTypeDef:
        """Let other projects copy a model by a policy."""
    def recognize_celebrities(self, *, Image: ImageTypeDef) -> RecognizeCelebritiesResponseTypeDef:
        """Find celebrities in a picture."""
    def search_faces(
        self, *, CollectionId: str, FaceId: str, MaxFaces: int = ..., FaceMatchThreshold: float = ...
    ) -> SearchFacesResponseTypeDef:
        """Find faces of a collection that look like one of them."""
    def search_faces_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        MaxFaces: int = ...,
        FaceMatchThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchFacesByImageResponseTypeDef:
        """Find faces of a collection that look like the largest face of a picture."""
    def search_users(
        self,
        *,
        CollectionId: str,
        UserId: str = ...,
        FaceId: str = ...,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
    ) -> SearchUsersResponseTypeDef:
        """Find users of a collection that look like a face or a user."""
    def search_users_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchUsersByImageResponseTypeDef:
        """Find users of a collection that look like the largest face of a picture."""
    def start_celebrity_recognition(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartCelebrityRecognitionResponseTypeDef:
        """Start a job that looks for celebrities in a video."""
    def start_content_moderation(
        self,
        *,
        Video: VideoTypeDef,
        MinConfidence: float = ...,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartContentModerationResponseTypeDef:
        """Start a job that looks for unwanted content in a video."""
    def start_face_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        FaceAttributes: FaceAttributesType = ...,
        JobTag: str = ...,
    ) -> StartFaceDetectionResponseTypeDef:
        """Start a job that looks for faces in a video."""
    def start_face_search(
        self,
        *,
        Video: VideoTypeDef,
        CollectionId: str,
        ClientRequestToken: str = ...,
        FaceMatchThreshold: float = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartFaceSearchResponseTypeDef:
        """Start a job that looks for faces of a collection in a video."""
    def start_label_detection(
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
        """Start a job that names what is in a video."""
    def start_media_analysis_job(
        self,
        *,
        OperationsConfig: MediaAnalysisOperationsConfigTypeDef,
        Input: MediaAnalysisInputTypeDef,
        OutputConfig: MediaAnalysisOutputConfigTypeDef,
        ClientRequestToken: str = ...,
        JobName: str = ...,
        KmsKeyId: str = ...,
    ) -> StartMediaAnalysisJobResponseTypeDef:
        """Start a bulk job over a list of pictures in a bucket."""
    def start_person_tracking(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartPersonTrackingResponseTypeDef:
        """Start a job that follows persons through a video."""
    def start_project_version(
        self, *, ProjectVersionArn: str, MinInferenceUnits: int, MaxInferenceUnits: int = ...
    ) -> StartProjectVersionResponseTypeDef:
        """Start a version of a model; it costs by the hour until it is stopped."""
    def start_segment_detection(
        self,
        *,
        Video: VideoTypeDef,
        SegmentTypes: Sequence[SegmentTypeType],
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartSegmentDetectionFiltersTypeDef = ...,
    ) -> StartSegmentDetectionResponseTypeDef:
        """Start a job that cuts a video into shots, or looks for technical cues."""
    def start_stream_processor(
        self,
        *,
        Name: str,
        StartSelector: StreamProcessingStartSelectorTypeDef = ...,
        StopSelector: StreamProcessingStopSelectorTypeDef = ...,
    ) -> StartStreamProcessorResponseTypeDef:
        """Start the analysis of a live video stream."""
    def start_text_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartTextDetectionFiltersTypeDef = ...,
    ) -> StartTextDetectionResponseTypeDef:
        """Start a job that looks for text in a video."""
    def stop_project_version(self, *, ProjectVersionArn: str) -> StopProjectVersionResponseTypeDef:
        """Stop a running model."""
    def stop_stream_processor(self, *, Name: str) -> dict[str, Any]:
        """Stop the analysis of a live video stream."""
    def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]:
        """Put tags on a collection, stream processor, model or dataset."""
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Take tags off a collection, stream processor, model or dataset."""
    def update_dataset_entries(self, *, DatasetArn: str, Changes: DatasetChangesTypeDef) -> dict[str, Any]:
        """Add entries to a dataset, or change their labels."""
    def update_stream_processor(
        self,
        *,
        Name: str,
        SettingsForUpdate: StreamProcessorSettingsForUpdateTypeDef = ...,
        RegionsOfInterestForUpdate: Sequence[RegionOfInterestUnionTypeDef] = ...,
        DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceTypeDef = ...,
        ParametersToDelete: Sequence[StreamProcessorParameterToDeleteType] = ...,
    ) -> dict[str, Any]:
        """Change the settings of a stream processor."""
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: DescribeProjectVersionsPaginatorName
    ) -> DescribeProjectVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeProjectsPaginatorName) -> DescribeProjectsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListCollectionsPaginatorName) -> ListCollectionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDatasetEntriesPaginatorName) -> ListDatasetEntriesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListDatasetLabelsPaginatorName) -> ListDatasetLabelsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListFacesPaginatorName) -> ListFacesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListProjectPoliciesPaginatorName) -> ListProjectPoliciesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListStreamProcessorsPaginatorName) -> ListStreamProcessorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListUsersPaginatorName) -> ListUsersPaginator: ...
    @overload  # type: ignore[override]
    def get_waiter(self, waiter_name: ProjectVersionRunningWaiterName) -> ProjectVersionRunningWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: ProjectVersionTrainingCompletedWaiterName
    ) -> ProjectVersionTrainingCompletedWaiter: ...
