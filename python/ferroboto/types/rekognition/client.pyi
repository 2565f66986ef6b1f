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
    ) -> AssociateFacesResponseTypeDef: ...
    def compare_faces(
        self,
        *,
        SourceImage: ImageTypeDef,
        TargetImage: ImageTypeDef,
        SimilarityThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> CompareFacesResponseTypeDef: ...
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
    ) -> CopyProjectVersionResponseTypeDef: ...
    def create_collection(
        self, *, CollectionId: str, Tags: Mapping[str, str] = ...
    ) -> CreateCollectionResponseTypeDef: ...
    def create_dataset(
        self,
        *,
        DatasetType: DatasetTypeType,
        ProjectArn: str,
        DatasetSource: DatasetSourceTypeDef = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateDatasetResponseTypeDef: ...
    def create_face_liveness_session(
        self,
        *,
        KmsKeyId: str = ...,
        Settings: CreateFaceLivenessSessionRequestSettingsTypeDef = ...,
        ClientRequestToken: str = ...,
    ) -> CreateFaceLivenessSessionResponseTypeDef: ...
    def create_project(
        self,
        *,
        ProjectName: str,
        Feature: CustomizationFeatureType = ...,
        AutoUpdate: ProjectAutoUpdateType = ...,
        Tags: Mapping[str, str] = ...,
    ) -> CreateProjectResponseTypeDef: ...
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
    ) -> CreateProjectVersionResponseTypeDef: ...
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
    ) -> CreateStreamProcessorResponseTypeDef: ...
    def create_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]: ...
    def delete_collection(self, *, CollectionId: str) -> DeleteCollectionResponseTypeDef: ...
    def delete_dataset(self, *, DatasetArn: str) -> dict[str, Any]: ...
    def delete_faces(self, *, CollectionId: str, FaceIds: Sequence[str]) -> DeleteFacesResponseTypeDef: ...
    def delete_project(self, *, ProjectArn: str) -> DeleteProjectResponseTypeDef: ...
    def delete_project_policy(
        self, *, ProjectArn: str, PolicyName: str, PolicyRevisionId: str = ...
    ) -> dict[str, Any]: ...
    def delete_project_version(self, *, ProjectVersionArn: str) -> DeleteProjectVersionResponseTypeDef: ...
    def delete_stream_processor(self, *, Name: str) -> dict[str, Any]: ...
    def delete_user(self, *, CollectionId: str, UserId: str, ClientRequestToken: str = ...) -> dict[str, Any]: ...
    def describe_collection(self, *, CollectionId: str) -> DescribeCollectionResponseTypeDef: ...
    def describe_dataset(self, *, DatasetArn: str) -> DescribeDatasetResponseTypeDef: ...
    def describe_project_versions(
        self, *, ProjectArn: str, VersionNames: Sequence[str] = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> DescribeProjectVersionsResponseTypeDef: ...
    def describe_projects(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        ProjectNames: Sequence[str] = ...,
        Features: Sequence[CustomizationFeatureType] = ...,
    ) -> DescribeProjectsResponseTypeDef: ...
    def describe_stream_processor(self, *, Name: str) -> DescribeStreamProcessorResponseTypeDef: ...
    def detect_custom_labels(
        self, *, ProjectVersionArn: str, Image: ImageTypeDef, MaxResults: int = ..., MinConfidence: float = ...
    ) -> DetectCustomLabelsResponseTypeDef: ...
    def detect_faces(
        self, *, Image: ImageTypeDef, Attributes: Sequence[AttributeType] = ...
    ) -> DetectFacesResponseTypeDef: ...
    def detect_labels(
        self,
        *,
        Image: ImageTypeDef,
        MaxLabels: int = ...,
        MinConfidence: float = ...,
        Features: Sequence[DetectLabelsFeatureNameType] = ...,
        Settings: DetectLabelsSettingsTypeDef = ...,
    ) -> DetectLabelsResponseTypeDef: ...
    def detect_moderation_labels(
        self,
        *,
        Image: ImageTypeDef,
        MinConfidence: float = ...,
        HumanLoopConfig: HumanLoopConfigTypeDef = ...,
        ProjectVersion: str = ...,
    ) -> DetectModerationLabelsResponseTypeDef: ...
    def detect_protective_equipment(
        self, *, Image: ImageTypeDef, SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesTypeDef = ...
    ) -> DetectProtectiveEquipmentResponseTypeDef: ...
    def detect_text(
        self, *, Image: ImageTypeDef, Filters: DetectTextFiltersTypeDef = ...
    ) -> DetectTextResponseTypeDef: ...
    def disassociate_faces(
        self, *, CollectionId: str, UserId: str, FaceIds: Sequence[str], ClientRequestToken: str = ...
    ) -> DisassociateFacesResponseTypeDef: ...
    def distribute_dataset_entries(self, *, Datasets: Sequence[DistributeDatasetTypeDef]) -> dict[str, Any]: ...
    def get_celebrity_info(self, *, Id: str) -> GetCelebrityInfoResponseTypeDef: ...
    def get_celebrity_recognition(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: CelebrityRecognitionSortByType = ...
    ) -> GetCelebrityRecognitionResponseTypeDef: ...
    def get_content_moderation(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: ContentModerationSortByType = ...,
        AggregateBy: ContentModerationAggregateByType = ...,
    ) -> GetContentModerationResponseTypeDef: ...
    def get_face_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetFaceDetectionResponseTypeDef: ...
    def get_face_liveness_session_results(self, *, SessionId: str) -> GetFaceLivenessSessionResultsResponseTypeDef: ...
    def get_face_search(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: FaceSearchSortByType = ...
    ) -> GetFaceSearchResponseTypeDef: ...
    def get_label_detection(
        self,
        *,
        JobId: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: LabelDetectionSortByType = ...,
        AggregateBy: LabelDetectionAggregateByType = ...,
    ) -> GetLabelDetectionResponseTypeDef: ...
    def get_media_analysis_job(self, *, JobId: str) -> GetMediaAnalysisJobResponseTypeDef: ...
    def get_person_tracking(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ..., SortBy: PersonTrackingSortByType = ...
    ) -> GetPersonTrackingResponseTypeDef: ...
    def get_segment_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetSegmentDetectionResponseTypeDef: ...
    def get_text_detection(
        self, *, JobId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> GetTextDetectionResponseTypeDef: ...
    def index_faces(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        ExternalImageId: str = ...,
        DetectionAttributes: Sequence[AttributeType] = ...,
        MaxFaces: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> IndexFacesResponseTypeDef: ...
    def list_collections(self, *, NextToken: str = ..., MaxResults: int = ...) -> ListCollectionsResponseTypeDef: ...
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
    ) -> ListDatasetEntriesResponseTypeDef: ...
    def list_dataset_labels(
        self, *, DatasetArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListDatasetLabelsResponseTypeDef: ...
    def list_faces(
        self,
        *,
        CollectionId: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        UserId: str = ...,
        FaceIds: Sequence[str] = ...,
    ) -> ListFacesResponseTypeDef: ...
    def list_media_analysis_jobs(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListMediaAnalysisJobsResponseTypeDef: ...
    def list_project_policies(
        self, *, ProjectArn: str, NextToken: str = ..., MaxResults: int = ...
    ) -> ListProjectPoliciesResponseTypeDef: ...
    def list_stream_processors(
        self, *, NextToken: str = ..., MaxResults: int = ...
    ) -> ListStreamProcessorsResponseTypeDef: ...
    def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceResponseTypeDef: ...
    def list_users(
        self, *, CollectionId: str, MaxResults: int = ..., NextToken: str = ...
    ) -> ListUsersResponseTypeDef: ...
    def put_project_policy(
        self, *, ProjectArn: str, PolicyName: str, PolicyDocument: str, PolicyRevisionId: str = ...
    ) -> PutProjectPolicyResponseTypeDef: ...
    def recognize_celebrities(self, *, Image: ImageTypeDef) -> RecognizeCelebritiesResponseTypeDef: ...
    def search_faces(
        self, *, CollectionId: str, FaceId: str, MaxFaces: int = ..., FaceMatchThreshold: float = ...
    ) -> SearchFacesResponseTypeDef: ...
    def search_faces_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        MaxFaces: int = ...,
        FaceMatchThreshold: float = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchFacesByImageResponseTypeDef: ...
    def search_users(
        self,
        *,
        CollectionId: str,
        UserId: str = ...,
        FaceId: str = ...,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
    ) -> SearchUsersResponseTypeDef: ...
    def search_users_by_image(
        self,
        *,
        CollectionId: str,
        Image: ImageTypeDef,
        UserMatchThreshold: float = ...,
        MaxUsers: int = ...,
        QualityFilter: QualityFilterType = ...,
    ) -> SearchUsersByImageResponseTypeDef: ...
    def start_celebrity_recognition(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartCelebrityRecognitionResponseTypeDef: ...
    def start_content_moderation(
        self,
        *,
        Video: VideoTypeDef,
        MinConfidence: float = ...,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartContentModerationResponseTypeDef: ...
    def start_face_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        FaceAttributes: FaceAttributesType = ...,
        JobTag: str = ...,
    ) -> StartFaceDetectionResponseTypeDef: ...
    def start_face_search(
        self,
        *,
        Video: VideoTypeDef,
        CollectionId: str,
        ClientRequestToken: str = ...,
        FaceMatchThreshold: float = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartFaceSearchResponseTypeDef: ...
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
    ) -> StartLabelDetectionResponseTypeDef: ...
    def start_media_analysis_job(
        self,
        *,
        OperationsConfig: MediaAnalysisOperationsConfigTypeDef,
        Input: MediaAnalysisInputTypeDef,
        OutputConfig: MediaAnalysisOutputConfigTypeDef,
        ClientRequestToken: str = ...,
        JobName: str = ...,
        KmsKeyId: str = ...,
    ) -> StartMediaAnalysisJobResponseTypeDef: ...
    def start_person_tracking(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
    ) -> StartPersonTrackingResponseTypeDef: ...
    def start_project_version(
        self, *, ProjectVersionArn: str, MinInferenceUnits: int, MaxInferenceUnits: int = ...
    ) -> StartProjectVersionResponseTypeDef: ...
    def start_segment_detection(
        self,
        *,
        Video: VideoTypeDef,
        SegmentTypes: Sequence[SegmentTypeType],
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartSegmentDetectionFiltersTypeDef = ...,
    ) -> StartSegmentDetectionResponseTypeDef: ...
    def start_stream_processor(
        self,
        *,
        Name: str,
        StartSelector: StreamProcessingStartSelectorTypeDef = ...,
        StopSelector: StreamProcessingStopSelectorTypeDef = ...,
    ) -> StartStreamProcessorResponseTypeDef: ...
    def start_text_detection(
        self,
        *,
        Video: VideoTypeDef,
        ClientRequestToken: str = ...,
        NotificationChannel: NotificationChannelTypeDef = ...,
        JobTag: str = ...,
        Filters: StartTextDetectionFiltersTypeDef = ...,
    ) -> StartTextDetectionResponseTypeDef: ...
    def stop_project_version(self, *, ProjectVersionArn: str) -> StopProjectVersionResponseTypeDef: ...
    def stop_stream_processor(self, *, Name: str) -> dict[str, Any]: ...
    def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]: ...
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    def update_dataset_entries(self, *, DatasetArn: str, Changes: DatasetChangesTypeDef) -> dict[str, Any]: ...
    def update_stream_processor(
        self,
        *,
        Name: str,
        SettingsForUpdate: StreamProcessorSettingsForUpdateTypeDef = ...,
        RegionsOfInterestForUpdate: Sequence[RegionOfInterestUnionTypeDef] = ...,
        DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceTypeDef = ...,
        ParametersToDelete: Sequence[StreamProcessorParameterToDeleteType] = ...,
    ) -> dict[str, Any]: ...
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
