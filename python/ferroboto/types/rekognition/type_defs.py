"""Requests and answers of Rekognition."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.response import StreamingBody

from .literals import (
    AttributeType,
    BodyPartType,
    CelebrityRecognitionSortByType,
    ChallengeTypeType,
    ContentClassifierType,
    ContentModerationAggregateByType,
    ContentModerationSortByType,
    CustomizationFeatureType,
    DatasetStatusMessageCodeType,
    DatasetStatusType,
    DatasetTypeType,
    DetectLabelsFeatureNameType,
    EmotionNameType,
    FaceAttributesType,
    FaceSearchSortByType,
    FeedbackCodeType,
    GenderTypeType,
    KnownGenderTypeType,
    LabelDetectionAggregateByType,
    LabelDetectionFeatureNameType,
    LabelDetectionSortByType,
    LandmarkTypeType,
    LivenessSessionStatusType,
    MediaAnalysisJobFailureCodeType,
    MediaAnalysisJobStatusType,
    OrientationCorrectionType,
    PersonTrackingSortByType,
    ProjectAutoUpdateType,
    ProjectStatusType,
    ProjectVersionStatusType,
    ProtectiveEquipmentTypeType,
    QualityFilterType,
    ReasonType,
    SegmentTypeType,
    StreamProcessorParameterToDeleteType,
    StreamProcessorStatusType,
    TechnicalCueTypeType,
    TextTypesType,
    UnsearchedFaceReasonType,
    UnsuccessfulFaceAssociationReasonType,
    UnsuccessfulFaceDeletionReasonType,
    UnsuccessfulFaceDisassociationReasonType,
    UserStatusType,
    VideoColorRangeType,
    VideoJobStatusType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AgeRangeTypeDef(TypedDict):
    Low: NotRequired[int]
    High: NotRequired[int]


class S3ObjectTypeDef(TypedDict):
    Bucket: NotRequired[str]
    Name: NotRequired[str]
    Version: NotRequired[str]


class GroundTruthManifestTypeDef(TypedDict):
    S3Object: NotRequired[S3ObjectTypeDef]


class AssetTypeDef(TypedDict):
    GroundTruthManifest: NotRequired[GroundTruthManifestTypeDef]


class AssociateFacesRequestTypeDef(TypedDict):
    CollectionId: str
    UserId: str
    FaceIds: Sequence[str]
    UserMatchThreshold: NotRequired[float]
    ClientRequestToken: NotRequired[str]


class AssociatedFaceTypeDef(TypedDict):
    FaceId: NotRequired[str]


class UnsuccessfulFaceAssociationTypeDef(TypedDict):
    FaceId: NotRequired[str]
    UserId: NotRequired[str]
    Confidence: NotRequired[float]
    Reasons: NotRequired[list[UnsuccessfulFaceAssociationReasonType]]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AssociateFacesResponseTypeDef(TypedDict):
    AssociatedFaces: list[AssociatedFaceTypeDef]
    UnsuccessfulFaceAssociations: list[UnsuccessfulFaceAssociationTypeDef]
    UserStatus: UserStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class AudioMetadataTypeDef(TypedDict):
    Codec: NotRequired[str]
    DurationMillis: NotRequired[int]
    SampleRate: NotRequired[int]
    NumberOfChannels: NotRequired[int]


class BoundingBoxTypeDef(TypedDict):
    Width: NotRequired[float]
    Height: NotRequired[float]
    Left: NotRequired[float]
    Top: NotRequired[float]


class AuditImageTypeDef(TypedDict):
    Bytes: NotRequired[bytes]
    S3Object: NotRequired[S3ObjectTypeDef]
    BoundingBox: NotRequired[BoundingBoxTypeDef]


class BeardTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class BlackFrameTypeDef(TypedDict):
    MaxPixelThreshold: NotRequired[float]
    MinCoveragePercentage: NotRequired[float]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class SmileTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class EyeglassesTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class SunglassesTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class GenderTypeDef(TypedDict):
    Value: NotRequired[GenderTypeType]
    Confidence: NotRequired[float]


class MustacheTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class EyeOpenTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class MouthOpenTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class EmotionTypeDef(TypedDict):
    Type: NotRequired[EmotionNameType]
    Confidence: NotRequired[float]


class LandmarkTypeDef(TypedDict):
    Type: NotRequired[LandmarkTypeType]
    X: NotRequired[float]
    Y: NotRequired[float]


class PoseTypeDef(TypedDict):
    Roll: NotRequired[float]
    Yaw: NotRequired[float]
    Pitch: NotRequired[float]


class ImageQualityTypeDef(TypedDict):
    Brightness: NotRequired[float]
    Sharpness: NotRequired[float]


class FaceOccludedTypeDef(TypedDict):
    Value: NotRequired[bool]
    Confidence: NotRequired[float]


class EyeDirectionTypeDef(TypedDict):
    Yaw: NotRequired[float]
    Pitch: NotRequired[float]
    Confidence: NotRequired[float]


class FaceDetailTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    AgeRange: NotRequired[AgeRangeTypeDef]
    Smile: NotRequired[SmileTypeDef]
    Eyeglasses: NotRequired[EyeglassesTypeDef]
    Sunglasses: NotRequired[SunglassesTypeDef]
    Gender: NotRequired[GenderTypeDef]
    Beard: NotRequired[BeardTypeDef]
    Mustache: NotRequired[MustacheTypeDef]
    EyesOpen: NotRequired[EyeOpenTypeDef]
    MouthOpen: NotRequired[MouthOpenTypeDef]
    Emotions: NotRequired[list[EmotionTypeDef]]
    Landmarks: NotRequired[list[LandmarkTypeDef]]
    Pose: NotRequired[PoseTypeDef]
    Quality: NotRequired[ImageQualityTypeDef]
    Confidence: NotRequired[float]
    FaceOccluded: NotRequired[FaceOccludedTypeDef]
    EyeDirection: NotRequired[EyeDirectionTypeDef]


class KnownGenderTypeDef(TypedDict):
    Type: NotRequired[KnownGenderTypeType]


class CelebrityDetailTypeDef(TypedDict):
    Urls: NotRequired[list[str]]
    Name: NotRequired[str]
    Id: NotRequired[str]
    Confidence: NotRequired[float]
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Face: NotRequired[FaceDetailTypeDef]
    KnownGender: NotRequired[KnownGenderTypeDef]


class CelebrityRecognitionTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    Celebrity: NotRequired[CelebrityDetailTypeDef]


class ComparedFaceTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Confidence: NotRequired[float]
    Landmarks: NotRequired[list[LandmarkTypeDef]]
    Pose: NotRequired[PoseTypeDef]
    Quality: NotRequired[ImageQualityTypeDef]
    Emotions: NotRequired[list[EmotionTypeDef]]
    Smile: NotRequired[SmileTypeDef]


class CelebrityTypeDef(TypedDict):
    Urls: NotRequired[list[str]]
    Name: NotRequired[str]
    Id: NotRequired[str]
    Face: NotRequired[ComparedFaceTypeDef]
    MatchConfidence: NotRequired[float]
    KnownGender: NotRequired[KnownGenderTypeDef]


class VersionsTypeDef(TypedDict):
    Minimum: NotRequired[str]
    Maximum: NotRequired[str]


class ChallengePreferenceTypeDef(TypedDict):
    Type: ChallengeTypeType
    Versions: NotRequired[VersionsTypeDef]


class ChallengeTypeDef(TypedDict):
    Type: ChallengeTypeType
    Version: str


class CompareFacesMatchTypeDef(TypedDict):
    Similarity: NotRequired[float]
    Face: NotRequired[ComparedFaceTypeDef]


class ImageTypeDef(TypedDict):
    Bytes: NotRequired[BlobTypeDef]
    S3Object: NotRequired[S3ObjectTypeDef]


class CompareFacesRequestTypeDef(TypedDict):
    SourceImage: ImageTypeDef
    TargetImage: ImageTypeDef
    SimilarityThreshold: NotRequired[float]
    QualityFilter: NotRequired[QualityFilterType]


class ComparedSourceImageFaceTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Confidence: NotRequired[float]


class CompareFacesResponseTypeDef(TypedDict):
    SourceImageFace: ComparedSourceImageFaceTypeDef
    FaceMatches: list[CompareFacesMatchTypeDef]
    UnmatchedFaces: list[ComparedFaceTypeDef]
    SourceImageOrientationCorrection: OrientationCorrectionType
    TargetImageOrientationCorrection: OrientationCorrectionType
    ResponseMetadata: ResponseMetadataTypeDef


class ConnectedHomeSettingsForUpdateTypeDef(TypedDict):
    Labels: NotRequired[Sequence[str]]
    MinConfidence: NotRequired[float]


class ConnectedHomeSettingsOutputTypeDef(TypedDict):
    Labels: list[str]
    MinConfidence: NotRequired[float]


class ConnectedHomeSettingsTypeDef(TypedDict):
    Labels: Sequence[str]
    MinConfidence: NotRequired[float]


ConnectedHomeSettingsUnionTypeDef = ConnectedHomeSettingsTypeDef | ConnectedHomeSettingsOutputTypeDef


class ModerationLabelTypeDef(TypedDict):
    Confidence: NotRequired[float]
    Name: NotRequired[str]
    ParentName: NotRequired[str]
    TaxonomyLevel: NotRequired[int]


class ContentTypeTypeDef(TypedDict):
    Confidence: NotRequired[float]
    Name: NotRequired[str]


class ContentModerationDetectionTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    ModerationLabel: NotRequired[ModerationLabelTypeDef]
    StartTimestampMillis: NotRequired[int]
    EndTimestampMillis: NotRequired[int]
    DurationMillis: NotRequired[int]
    ContentTypes: NotRequired[list[ContentTypeTypeDef]]


class OutputConfigTypeDef(TypedDict):
    S3Bucket: NotRequired[str]
    S3KeyPrefix: NotRequired[str]


class CopyProjectVersionRequestTypeDef(TypedDict):
    SourceProjectArn: str
    SourceProjectVersionArn: str
    DestinationProjectArn: str
    VersionName: str
    OutputConfig: OutputConfigTypeDef
    Tags: NotRequired[Mapping[str, str]]
    KmsKeyId: NotRequired[str]


class CopyProjectVersionResponseTypeDef(TypedDict):
    ProjectVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CoversBodyPartTypeDef(TypedDict):
    Confidence: NotRequired[float]
    Value: NotRequired[bool]


class CreateCollectionRequestTypeDef(TypedDict):
    CollectionId: str
    Tags: NotRequired[Mapping[str, str]]


class CreateCollectionResponseTypeDef(TypedDict):
    StatusCode: int
    CollectionArn: str
    FaceModelVersion: str
    ResponseMetadata: ResponseMetadataTypeDef


class DatasetSourceTypeDef(TypedDict):
    GroundTruthManifest: NotRequired[GroundTruthManifestTypeDef]
    DatasetArn: NotRequired[str]


class CreateDatasetRequestTypeDef(TypedDict):
    DatasetType: DatasetTypeType
    ProjectArn: str
    DatasetSource: NotRequired[DatasetSourceTypeDef]
    Tags: NotRequired[Mapping[str, str]]


class CreateDatasetResponseTypeDef(TypedDict):
    DatasetArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class LivenessOutputConfigTypeDef(TypedDict):
    S3Bucket: str
    S3KeyPrefix: NotRequired[str]


class CreateFaceLivenessSessionRequestSettingsTypeDef(TypedDict):
    OutputConfig: NotRequired[LivenessOutputConfigTypeDef]
    AuditImagesLimit: NotRequired[int]
    ChallengePreferences: NotRequired[Sequence[ChallengePreferenceTypeDef]]


class CreateFaceLivenessSessionRequestTypeDef(TypedDict):
    KmsKeyId: NotRequired[str]
    Settings: NotRequired[CreateFaceLivenessSessionRequestSettingsTypeDef]
    ClientRequestToken: NotRequired[str]


class CreateFaceLivenessSessionResponseTypeDef(TypedDict):
    SessionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateProjectRequestTypeDef(TypedDict):
    ProjectName: str
    Feature: NotRequired[CustomizationFeatureType]
    AutoUpdate: NotRequired[ProjectAutoUpdateType]
    Tags: NotRequired[Mapping[str, str]]


class CreateProjectResponseTypeDef(TypedDict):
    ProjectArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class TrainingDataTypeDef(TypedDict):
    Assets: NotRequired[Sequence[AssetTypeDef]]


class TrainingDataOutputTypeDef(TypedDict):
    Assets: NotRequired[list[AssetTypeDef]]


TrainingDataUnionTypeDef = TrainingDataTypeDef | TrainingDataOutputTypeDef


class TestingDataTypeDef(TypedDict):
    Assets: NotRequired[Sequence[AssetTypeDef]]
    AutoCreate: NotRequired[bool]


class TestingDataOutputTypeDef(TypedDict):
    Assets: NotRequired[list[AssetTypeDef]]
    AutoCreate: NotRequired[bool]


TestingDataUnionTypeDef = TestingDataTypeDef | TestingDataOutputTypeDef


class CustomizationFeatureContentModerationConfigTypeDef(TypedDict):
    ConfidenceThreshold: NotRequired[float]


class CustomizationFeatureConfigTypeDef(TypedDict):
    ContentModeration: NotRequired[CustomizationFeatureContentModerationConfigTypeDef]


class CreateProjectVersionRequestTypeDef(TypedDict):
    ProjectArn: str
    VersionName: str
    OutputConfig: OutputConfigTypeDef
    TrainingData: NotRequired[TrainingDataUnionTypeDef]
    TestingData: NotRequired[TestingDataUnionTypeDef]
    Tags: NotRequired[Mapping[str, str]]
    KmsKeyId: NotRequired[str]
    VersionDescription: NotRequired[str]
    FeatureConfig: NotRequired[CustomizationFeatureConfigTypeDef]


class CreateProjectVersionResponseTypeDef(TypedDict):
    ProjectVersionArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class KinesisVideoStreamTypeDef(TypedDict):
    Arn: NotRequired[str]


class StreamProcessorInputTypeDef(TypedDict):
    KinesisVideoStream: NotRequired[KinesisVideoStreamTypeDef]


class KinesisDataStreamTypeDef(TypedDict):
    Arn: NotRequired[str]


class S3DestinationTypeDef(TypedDict):
    Bucket: NotRequired[str]
    KeyPrefix: NotRequired[str]


class StreamProcessorOutputTypeDef(TypedDict):
    KinesisDataStream: NotRequired[KinesisDataStreamTypeDef]
    S3Destination: NotRequired[S3DestinationTypeDef]


class FaceSearchSettingsTypeDef(TypedDict):
    CollectionId: NotRequired[str]
    FaceMatchThreshold: NotRequired[float]


class StreamProcessorSettingsTypeDef(TypedDict):
    FaceSearch: NotRequired[FaceSearchSettingsTypeDef]
    ConnectedHome: NotRequired[ConnectedHomeSettingsUnionTypeDef]


class StreamProcessorSettingsOutputTypeDef(TypedDict):
    FaceSearch: NotRequired[FaceSearchSettingsTypeDef]
    ConnectedHome: NotRequired[ConnectedHomeSettingsOutputTypeDef]


StreamProcessorSettingsUnionTypeDef = StreamProcessorSettingsTypeDef | StreamProcessorSettingsOutputTypeDef


class StreamProcessorNotificationChannelTypeDef(TypedDict):
    SNSTopicArn: str


class PointTypeDef(TypedDict):
    X: NotRequired[float]
    Y: NotRequired[float]


class RegionOfInterestTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Polygon: NotRequired[Sequence[PointTypeDef]]


class RegionOfInterestOutputTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Polygon: NotRequired[list[PointTypeDef]]


RegionOfInterestUnionTypeDef = RegionOfInterestTypeDef | RegionOfInterestOutputTypeDef


class StreamProcessorDataSharingPreferenceTypeDef(TypedDict):
    OptIn: bool


class CreateStreamProcessorRequestTypeDef(TypedDict):
    Input: StreamProcessorInputTypeDef
    Output: StreamProcessorOutputTypeDef
    Name: str
    Settings: StreamProcessorSettingsUnionTypeDef
    RoleArn: str
    Tags: NotRequired[Mapping[str, str]]
    NotificationChannel: NotRequired[StreamProcessorNotificationChannelTypeDef]
    KmsKeyId: NotRequired[str]
    RegionsOfInterest: NotRequired[Sequence[RegionOfInterestUnionTypeDef]]
    DataSharingPreference: NotRequired[StreamProcessorDataSharingPreferenceTypeDef]


class CreateStreamProcessorResponseTypeDef(TypedDict):
    StreamProcessorArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateUserRequestTypeDef(TypedDict):
    CollectionId: str
    UserId: str
    ClientRequestToken: NotRequired[str]


class GeometryTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Polygon: NotRequired[list[PointTypeDef]]


class CustomLabelTypeDef(TypedDict):
    Name: NotRequired[str]
    Confidence: NotRequired[float]
    Geometry: NotRequired[GeometryTypeDef]


class DatasetChangesTypeDef(TypedDict):
    GroundTruth: BlobTypeDef


class DatasetStatsTypeDef(TypedDict):
    LabeledEntries: NotRequired[int]
    TotalEntries: NotRequired[int]
    TotalLabels: NotRequired[int]
    ErrorEntries: NotRequired[int]


class DatasetDescriptionTypeDef(TypedDict):
    CreationTimestamp: NotRequired[datetime]
    LastUpdatedTimestamp: NotRequired[datetime]
    Status: NotRequired[DatasetStatusType]
    StatusMessage: NotRequired[str]
    StatusMessageCode: NotRequired[DatasetStatusMessageCodeType]
    DatasetStats: NotRequired[DatasetStatsTypeDef]


class DatasetLabelStatsTypeDef(TypedDict):
    EntryCount: NotRequired[int]
    BoundingBoxCount: NotRequired[int]


class DatasetLabelDescriptionTypeDef(TypedDict):
    LabelName: NotRequired[str]
    LabelStats: NotRequired[DatasetLabelStatsTypeDef]


class DatasetMetadataTypeDef(TypedDict):
    CreationTimestamp: NotRequired[datetime]
    DatasetType: NotRequired[DatasetTypeType]
    DatasetArn: NotRequired[str]
    Status: NotRequired[DatasetStatusType]
    StatusMessage: NotRequired[str]
    StatusMessageCode: NotRequired[DatasetStatusMessageCodeType]


class DeleteCollectionRequestTypeDef(TypedDict):
    CollectionId: str


class DeleteCollectionResponseTypeDef(TypedDict):
    StatusCode: int
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteDatasetRequestTypeDef(TypedDict):
    DatasetArn: str


class DeleteFacesRequestTypeDef(TypedDict):
    CollectionId: str
    FaceIds: Sequence[str]


class UnsuccessfulFaceDeletionTypeDef(TypedDict):
    FaceId: NotRequired[str]
    UserId: NotRequired[str]
    Reasons: NotRequired[list[UnsuccessfulFaceDeletionReasonType]]


class DeleteFacesResponseTypeDef(TypedDict):
    DeletedFaces: list[str]
    UnsuccessfulFaceDeletions: list[UnsuccessfulFaceDeletionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteProjectPolicyRequestTypeDef(TypedDict):
    ProjectArn: str
    PolicyName: str
    PolicyRevisionId: NotRequired[str]


class DeleteProjectRequestTypeDef(TypedDict):
    ProjectArn: str


class DeleteProjectResponseTypeDef(TypedDict):
    Status: ProjectStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteProjectVersionRequestTypeDef(TypedDict):
    ProjectVersionArn: str


class DeleteProjectVersionResponseTypeDef(TypedDict):
    Status: ProjectVersionStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteStreamProcessorRequestTypeDef(TypedDict):
    Name: str


class DeleteUserRequestTypeDef(TypedDict):
    CollectionId: str
    UserId: str
    ClientRequestToken: NotRequired[str]


class DescribeCollectionRequestTypeDef(TypedDict):
    CollectionId: str


class DescribeCollectionResponseTypeDef(TypedDict):
    FaceCount: int
    FaceModelVersion: str
    CollectionARN: str
    CreationTimestamp: datetime
    UserCount: int
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeDatasetRequestTypeDef(TypedDict):
    DatasetArn: str


class DescribeDatasetResponseTypeDef(TypedDict):
    DatasetDescription: DatasetDescriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeProjectVersionsRequestPaginateTypeDef(TypedDict):
    ProjectArn: str
    VersionNames: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeProjectVersionsRequestTypeDef(TypedDict):
    ProjectArn: str
    VersionNames: NotRequired[Sequence[str]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class DescribeProjectVersionsRequestWaitExtraTypeDef(TypedDict):
    ProjectArn: str
    VersionNames: NotRequired[Sequence[str]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class DescribeProjectVersionsRequestWaitTypeDef(TypedDict):
    ProjectArn: str
    VersionNames: NotRequired[Sequence[str]]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class ValidationDataTypeDef(TypedDict):
    Assets: NotRequired[list[AssetTypeDef]]


class TrainingDataResultTypeDef(TypedDict):
    Input: NotRequired[TrainingDataOutputTypeDef]
    Output: NotRequired[TrainingDataOutputTypeDef]
    Validation: NotRequired[ValidationDataTypeDef]


class TestingDataResultTypeDef(TypedDict):
    Input: NotRequired[TestingDataOutputTypeDef]
    Output: NotRequired[TestingDataOutputTypeDef]
    Validation: NotRequired[ValidationDataTypeDef]


class SummaryTypeDef(TypedDict):
    S3Object: NotRequired[S3ObjectTypeDef]


class EvaluationResultTypeDef(TypedDict):
    F1Score: NotRequired[float]
    Summary: NotRequired[SummaryTypeDef]


class ProjectVersionDescriptionTypeDef(TypedDict):
    ProjectVersionArn: NotRequired[str]
    CreationTimestamp: NotRequired[datetime]
    MinInferenceUnits: NotRequired[int]
    Status: NotRequired[ProjectVersionStatusType]
    StatusMessage: NotRequired[str]
    BillableTrainingTimeInSeconds: NotRequired[int]
    TrainingEndTimestamp: NotRequired[datetime]
    OutputConfig: NotRequired[OutputConfigTypeDef]
    TrainingDataResult: NotRequired[TrainingDataResultTypeDef]
    TestingDataResult: NotRequired[TestingDataResultTypeDef]
    EvaluationResult: NotRequired[EvaluationResultTypeDef]
    ManifestSummary: NotRequired[GroundTruthManifestTypeDef]
    KmsKeyId: NotRequired[str]
    MaxInferenceUnits: NotRequired[int]
    SourceProjectVersionArn: NotRequired[str]
    VersionDescription: NotRequired[str]
    Feature: NotRequired[CustomizationFeatureType]
    BaseModelVersion: NotRequired[str]
    FeatureConfig: NotRequired[CustomizationFeatureConfigTypeDef]


class DescribeProjectVersionsResponseTypeDef(TypedDict):
    ProjectVersionDescriptions: list[ProjectVersionDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeProjectsRequestPaginateTypeDef(TypedDict):
    ProjectNames: NotRequired[Sequence[str]]
    Features: NotRequired[Sequence[CustomizationFeatureType]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeProjectsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    ProjectNames: NotRequired[Sequence[str]]
    Features: NotRequired[Sequence[CustomizationFeatureType]]


class ProjectDescriptionTypeDef(TypedDict):
    ProjectArn: NotRequired[str]
    CreationTimestamp: NotRequired[datetime]
    Status: NotRequired[ProjectStatusType]
    Datasets: NotRequired[list[DatasetMetadataTypeDef]]
    Feature: NotRequired[CustomizationFeatureType]
    AutoUpdate: NotRequired[ProjectAutoUpdateType]


class DescribeProjectsResponseTypeDef(TypedDict):
    ProjectDescriptions: list[ProjectDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class DescribeStreamProcessorRequestTypeDef(TypedDict):
    Name: str


class DescribeStreamProcessorResponseTypeDef(TypedDict):
    Name: str
    StreamProcessorArn: str
    Status: StreamProcessorStatusType
    StatusMessage: str
    CreationTimestamp: datetime
    LastUpdateTimestamp: datetime
    Input: StreamProcessorInputTypeDef
    Output: StreamProcessorOutputTypeDef
    RoleArn: str
    Settings: StreamProcessorSettingsOutputTypeDef
    NotificationChannel: StreamProcessorNotificationChannelTypeDef
    KmsKeyId: str
    RegionsOfInterest: list[RegionOfInterestOutputTypeDef]
    DataSharingPreference: StreamProcessorDataSharingPreferenceTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DetectCustomLabelsRequestTypeDef(TypedDict):
    ProjectVersionArn: str
    Image: ImageTypeDef
    MaxResults: NotRequired[int]
    MinConfidence: NotRequired[float]


class DetectCustomLabelsResponseTypeDef(TypedDict):
    CustomLabels: list[CustomLabelTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class DetectFacesRequestTypeDef(TypedDict):
    Image: ImageTypeDef
    Attributes: NotRequired[Sequence[AttributeType]]


class DetectFacesResponseTypeDef(TypedDict):
    FaceDetails: list[FaceDetailTypeDef]
    OrientationCorrection: OrientationCorrectionType
    ResponseMetadata: ResponseMetadataTypeDef


class DetectLabelsImageQualityTypeDef(TypedDict):
    Brightness: NotRequired[float]
    Sharpness: NotRequired[float]
    Contrast: NotRequired[float]


class DominantColorTypeDef(TypedDict):
    Red: NotRequired[int]
    Blue: NotRequired[int]
    Green: NotRequired[int]
    HexCode: NotRequired[str]
    CSSColor: NotRequired[str]
    SimplifiedColor: NotRequired[str]
    PixelPercent: NotRequired[float]


class DetectLabelsImageBackgroundTypeDef(TypedDict):
    Quality: NotRequired[DetectLabelsImageQualityTypeDef]
    DominantColors: NotRequired[list[DominantColorTypeDef]]


class DetectLabelsImageForegroundTypeDef(TypedDict):
    Quality: NotRequired[DetectLabelsImageQualityTypeDef]
    DominantColors: NotRequired[list[DominantColorTypeDef]]


class DetectLabelsImagePropertiesSettingsTypeDef(TypedDict):
    MaxDominantColors: NotRequired[int]


class DetectLabelsImagePropertiesTypeDef(TypedDict):
    Quality: NotRequired[DetectLabelsImageQualityTypeDef]
    DominantColors: NotRequired[list[DominantColorTypeDef]]
    Foreground: NotRequired[DetectLabelsImageForegroundTypeDef]
    Background: NotRequired[DetectLabelsImageBackgroundTypeDef]


class GeneralLabelsSettingsTypeDef(TypedDict):
    LabelInclusionFilters: NotRequired[Sequence[str]]
    LabelExclusionFilters: NotRequired[Sequence[str]]
    LabelCategoryInclusionFilters: NotRequired[Sequence[str]]
    LabelCategoryExclusionFilters: NotRequired[Sequence[str]]


class DetectLabelsSettingsTypeDef(TypedDict):
    GeneralLabels: NotRequired[GeneralLabelsSettingsTypeDef]
    ImageProperties: NotRequired[DetectLabelsImagePropertiesSettingsTypeDef]


class DetectLabelsRequestTypeDef(TypedDict):
    Image: ImageTypeDef
    MaxLabels: NotRequired[int]
    MinConfidence: NotRequired[float]
    Features: NotRequired[Sequence[DetectLabelsFeatureNameType]]
    Settings: NotRequired[DetectLabelsSettingsTypeDef]


class InstanceTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Confidence: NotRequired[float]
    DominantColors: NotRequired[list[DominantColorTypeDef]]


class ParentTypeDef(TypedDict):
    Name: NotRequired[str]


class LabelAliasTypeDef(TypedDict):
    Name: NotRequired[str]


class LabelCategoryTypeDef(TypedDict):
    Name: NotRequired[str]


class LabelTypeDef(TypedDict):
    Name: NotRequired[str]
    Confidence: NotRequired[float]
    Instances: NotRequired[list[InstanceTypeDef]]
    Parents: NotRequired[list[ParentTypeDef]]
    Aliases: NotRequired[list[LabelAliasTypeDef]]
    Categories: NotRequired[list[LabelCategoryTypeDef]]


class DetectLabelsResponseTypeDef(TypedDict):
    Labels: list[LabelTypeDef]
    OrientationCorrection: OrientationCorrectionType
    LabelModelVersion: str
    ImageProperties: DetectLabelsImagePropertiesTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class HumanLoopDataAttributesTypeDef(TypedDict):
    ContentClassifiers: NotRequired[Sequence[ContentClassifierType]]


class HumanLoopConfigTypeDef(TypedDict):
    HumanLoopName: str
    FlowDefinitionArn: str
    DataAttributes: NotRequired[HumanLoopDataAttributesTypeDef]


class DetectModerationLabelsRequestTypeDef(TypedDict):
    Image: ImageTypeDef
    MinConfidence: NotRequired[float]
    HumanLoopConfig: NotRequired[HumanLoopConfigTypeDef]
    ProjectVersion: NotRequired[str]


class HumanLoopActivationOutputTypeDef(TypedDict):
    HumanLoopArn: NotRequired[str]
    HumanLoopActivationReasons: NotRequired[list[str]]
    HumanLoopActivationConditionsEvaluationResults: NotRequired[str]


class DetectModerationLabelsResponseTypeDef(TypedDict):
    ModerationLabels: list[ModerationLabelTypeDef]
    ModerationModelVersion: str
    HumanLoopActivationOutput: HumanLoopActivationOutputTypeDef
    ProjectVersion: str
    ContentTypes: list[ContentTypeTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ProtectiveEquipmentSummarizationAttributesTypeDef(TypedDict):
    MinConfidence: float
    RequiredEquipmentTypes: Sequence[ProtectiveEquipmentTypeType]


class DetectProtectiveEquipmentRequestTypeDef(TypedDict):
    Image: ImageTypeDef
    SummarizationAttributes: NotRequired[ProtectiveEquipmentSummarizationAttributesTypeDef]


class EquipmentDetectionTypeDef(TypedDict):
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Confidence: NotRequired[float]
    Type: NotRequired[ProtectiveEquipmentTypeType]
    CoversBodyPart: NotRequired[CoversBodyPartTypeDef]


class ProtectiveEquipmentBodyPartTypeDef(TypedDict):
    Name: NotRequired[BodyPartType]
    Confidence: NotRequired[float]
    EquipmentDetections: NotRequired[list[EquipmentDetectionTypeDef]]


class ProtectiveEquipmentPersonTypeDef(TypedDict):
    BodyParts: NotRequired[list[ProtectiveEquipmentBodyPartTypeDef]]
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Confidence: NotRequired[float]
    Id: NotRequired[int]


class ProtectiveEquipmentSummaryTypeDef(TypedDict):
    PersonsWithRequiredEquipment: NotRequired[list[int]]
    PersonsWithoutRequiredEquipment: NotRequired[list[int]]
    PersonsIndeterminate: NotRequired[list[int]]


class DetectProtectiveEquipmentResponseTypeDef(TypedDict):
    ProtectiveEquipmentModelVersion: str
    Persons: list[ProtectiveEquipmentPersonTypeDef]
    Summary: ProtectiveEquipmentSummaryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class DetectionFilterTypeDef(TypedDict):
    MinConfidence: NotRequired[float]
    MinBoundingBoxHeight: NotRequired[float]
    MinBoundingBoxWidth: NotRequired[float]


class DetectTextFiltersTypeDef(TypedDict):
    WordFilter: NotRequired[DetectionFilterTypeDef]
    RegionsOfInterest: NotRequired[Sequence[RegionOfInterestUnionTypeDef]]


class DetectTextRequestTypeDef(TypedDict):
    Image: ImageTypeDef
    Filters: NotRequired[DetectTextFiltersTypeDef]


class TextDetectionTypeDef(TypedDict):
    DetectedText: NotRequired[str]
    Type: NotRequired[TextTypesType]
    Id: NotRequired[int]
    ParentId: NotRequired[int]
    Confidence: NotRequired[float]
    Geometry: NotRequired[GeometryTypeDef]


class DetectTextResponseTypeDef(TypedDict):
    TextDetections: list[TextDetectionTypeDef]
    TextModelVersion: str
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateFacesRequestTypeDef(TypedDict):
    CollectionId: str
    UserId: str
    FaceIds: Sequence[str]
    ClientRequestToken: NotRequired[str]


class DisassociatedFaceTypeDef(TypedDict):
    FaceId: NotRequired[str]


class UnsuccessfulFaceDisassociationTypeDef(TypedDict):
    FaceId: NotRequired[str]
    UserId: NotRequired[str]
    Reasons: NotRequired[list[UnsuccessfulFaceDisassociationReasonType]]


class DisassociateFacesResponseTypeDef(TypedDict):
    DisassociatedFaces: list[DisassociatedFaceTypeDef]
    UnsuccessfulFaceDisassociations: list[UnsuccessfulFaceDisassociationTypeDef]
    UserStatus: UserStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class DistributeDatasetTypeDef(TypedDict):
    Arn: str


class DistributeDatasetEntriesRequestTypeDef(TypedDict):
    Datasets: Sequence[DistributeDatasetTypeDef]


class FaceDetectionTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    Face: NotRequired[FaceDetailTypeDef]


class FaceTypeDef(TypedDict):
    FaceId: NotRequired[str]
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    ImageId: NotRequired[str]
    ExternalImageId: NotRequired[str]
    Confidence: NotRequired[float]
    IndexFacesModelVersion: NotRequired[str]
    UserId: NotRequired[str]


class FaceMatchTypeDef(TypedDict):
    Similarity: NotRequired[float]
    Face: NotRequired[FaceTypeDef]


class FaceRecordTypeDef(TypedDict):
    Face: NotRequired[FaceTypeDef]
    FaceDetail: NotRequired[FaceDetailTypeDef]


class FeedbackItemTypeDef(TypedDict):
    Code: FeedbackCodeType
    Message: str


class GetCelebrityInfoRequestTypeDef(TypedDict):
    Id: str


class GetCelebrityInfoResponseTypeDef(TypedDict):
    Urls: list[str]
    Name: str
    KnownGender: KnownGenderTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetCelebrityRecognitionRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[CelebrityRecognitionSortByType]


class VideoMetadataTypeDef(TypedDict):
    Codec: NotRequired[str]
    DurationMillis: NotRequired[int]
    Format: NotRequired[str]
    FrameRate: NotRequired[float]
    FrameHeight: NotRequired[int]
    FrameWidth: NotRequired[int]
    ColorRange: NotRequired[VideoColorRangeType]


class VideoTypeDef(TypedDict):
    S3Object: NotRequired[S3ObjectTypeDef]


class GetCelebrityRecognitionResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    Celebrities: list[CelebrityRecognitionTypeDef]
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetContentModerationRequestMetadataTypeDef(TypedDict):
    SortBy: NotRequired[ContentModerationSortByType]
    AggregateBy: NotRequired[ContentModerationAggregateByType]


class GetContentModerationRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ContentModerationSortByType]
    AggregateBy: NotRequired[ContentModerationAggregateByType]


class GetContentModerationResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    ModerationLabels: list[ContentModerationDetectionTypeDef]
    ModerationModelVersion: str
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    GetRequestMetadata: GetContentModerationRequestMetadataTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetFaceDetectionRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class GetFaceDetectionResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    Faces: list[FaceDetectionTypeDef]
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetFaceLivenessSessionResultsRequestTypeDef(TypedDict):
    SessionId: str


class SessionMetadataTypeDef(TypedDict):
    SDKType: str


class GetFaceLivenessSessionResultsResponseTypeDef(TypedDict):
    SessionId: str
    Status: LivenessSessionStatusType
    Confidence: float
    ReferenceImage: AuditImageTypeDef
    AuditImages: list[AuditImageTypeDef]
    Challenge: ChallengeTypeDef
    Feedback: list[FeedbackItemTypeDef]
    Metadata: SessionMetadataTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetFaceSearchRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[FaceSearchSortByType]


class PersonDetailTypeDef(TypedDict):
    Index: NotRequired[int]
    BoundingBox: NotRequired[BoundingBoxTypeDef]
    Face: NotRequired[FaceDetailTypeDef]


class PersonMatchTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    Person: NotRequired[PersonDetailTypeDef]
    FaceMatches: NotRequired[list[FaceMatchTypeDef]]


class GetFaceSearchResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    Persons: list[PersonMatchTypeDef]
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetLabelDetectionRequestMetadataTypeDef(TypedDict):
    SortBy: NotRequired[LabelDetectionSortByType]
    AggregateBy: NotRequired[LabelDetectionAggregateByType]


class GetLabelDetectionRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[LabelDetectionSortByType]
    AggregateBy: NotRequired[LabelDetectionAggregateByType]


class LabelDetectionTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    Label: NotRequired[LabelTypeDef]
    StartTimestampMillis: NotRequired[int]
    EndTimestampMillis: NotRequired[int]
    DurationMillis: NotRequired[int]


class GetLabelDetectionResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    Labels: list[LabelDetectionTypeDef]
    LabelModelVersion: str
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    GetRequestMetadata: GetLabelDetectionRequestMetadataTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetMediaAnalysisJobRequestTypeDef(TypedDict):
    JobId: str


class MediaAnalysisDetectModerationLabelsConfigTypeDef(TypedDict):
    MinConfidence: NotRequired[float]
    ProjectVersion: NotRequired[str]


class MediaAnalysisOperationsConfigTypeDef(TypedDict):
    DetectModerationLabels: NotRequired[MediaAnalysisDetectModerationLabelsConfigTypeDef]


class MediaAnalysisJobFailureDetailsTypeDef(TypedDict):
    Code: NotRequired[MediaAnalysisJobFailureCodeType]
    Message: NotRequired[str]


class MediaAnalysisInputTypeDef(TypedDict):
    S3Object: S3ObjectTypeDef


class MediaAnalysisOutputConfigTypeDef(TypedDict):
    S3Bucket: str
    S3KeyPrefix: NotRequired[str]


class MediaAnalysisModelVersionsTypeDef(TypedDict):
    Moderation: NotRequired[str]


class MediaAnalysisResultsTypeDef(TypedDict):
    S3Object: NotRequired[S3ObjectTypeDef]
    ModelVersions: NotRequired[MediaAnalysisModelVersionsTypeDef]


class MediaAnalysisManifestSummaryTypeDef(TypedDict):
    S3Object: NotRequired[S3ObjectTypeDef]


class GetMediaAnalysisJobResponseTypeDef(TypedDict):
    JobId: str
    JobName: str
    OperationsConfig: MediaAnalysisOperationsConfigTypeDef
    Status: MediaAnalysisJobStatusType
    FailureDetails: MediaAnalysisJobFailureDetailsTypeDef
    CreationTimestamp: datetime
    CompletionTimestamp: datetime
    Input: MediaAnalysisInputTypeDef
    OutputConfig: MediaAnalysisOutputConfigTypeDef
    KmsKeyId: str
    Results: MediaAnalysisResultsTypeDef
    ManifestSummary: MediaAnalysisManifestSummaryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetPersonTrackingRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[PersonTrackingSortByType]


class PersonDetectionTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    Person: NotRequired[PersonDetailTypeDef]


class GetPersonTrackingResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    Persons: list[PersonDetectionTypeDef]
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetSegmentDetectionRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class TechnicalCueSegmentTypeDef(TypedDict):
    Type: NotRequired[TechnicalCueTypeType]
    Confidence: NotRequired[float]


class ShotSegmentTypeDef(TypedDict):
    Index: NotRequired[int]
    Confidence: NotRequired[float]


class SegmentDetectionTypeDef(TypedDict):
    Type: NotRequired[SegmentTypeType]
    StartTimestampMillis: NotRequired[int]
    EndTimestampMillis: NotRequired[int]
    DurationMillis: NotRequired[int]
    StartTimecodeSMPTE: NotRequired[str]
    EndTimecodeSMPTE: NotRequired[str]
    DurationSMPTE: NotRequired[str]
    TechnicalCueSegment: NotRequired[TechnicalCueSegmentTypeDef]
    ShotSegment: NotRequired[ShotSegmentTypeDef]
    StartFrameNumber: NotRequired[int]
    EndFrameNumber: NotRequired[int]
    DurationFrames: NotRequired[int]


class SegmentTypeInfoTypeDef(TypedDict):
    Type: NotRequired[SegmentTypeType]
    ModelVersion: NotRequired[str]


class GetSegmentDetectionResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: list[VideoMetadataTypeDef]
    AudioMetadata: list[AudioMetadataTypeDef]
    Segments: list[SegmentDetectionTypeDef]
    SelectedSegmentTypes: list[SegmentTypeInfoTypeDef]
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class GetTextDetectionRequestTypeDef(TypedDict):
    JobId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class TextDetectionResultTypeDef(TypedDict):
    Timestamp: NotRequired[int]
    TextDetection: NotRequired[TextDetectionTypeDef]


class GetTextDetectionResponseTypeDef(TypedDict):
    JobStatus: VideoJobStatusType
    StatusMessage: str
    VideoMetadata: VideoMetadataTypeDef
    TextDetections: list[TextDetectionResultTypeDef]
    TextModelVersion: str
    JobId: str
    Video: VideoTypeDef
    JobTag: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class IndexFacesRequestTypeDef(TypedDict):
    CollectionId: str
    Image: ImageTypeDef
    ExternalImageId: NotRequired[str]
    DetectionAttributes: NotRequired[Sequence[AttributeType]]
    MaxFaces: NotRequired[int]
    QualityFilter: NotRequired[QualityFilterType]


class UnindexedFaceTypeDef(TypedDict):
    Reasons: NotRequired[list[ReasonType]]
    FaceDetail: NotRequired[FaceDetailTypeDef]


class IndexFacesResponseTypeDef(TypedDict):
    FaceRecords: list[FaceRecordTypeDef]
    OrientationCorrection: OrientationCorrectionType
    FaceModelVersion: str
    UnindexedFaces: list[UnindexedFaceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class KinesisVideoStreamStartSelectorTypeDef(TypedDict):
    ProducerTimestamp: NotRequired[int]
    FragmentNumber: NotRequired[str]


class LabelDetectionSettingsTypeDef(TypedDict):
    GeneralLabels: NotRequired[GeneralLabelsSettingsTypeDef]


class ListCollectionsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCollectionsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListCollectionsResponseTypeDef(TypedDict):
    CollectionIds: list[str]
    FaceModelVersions: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDatasetEntriesRequestPaginateTypeDef(TypedDict):
    DatasetArn: str
    ContainsLabels: NotRequired[Sequence[str]]
    Labeled: NotRequired[bool]
    SourceRefContains: NotRequired[str]
    HasErrors: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDatasetEntriesRequestTypeDef(TypedDict):
    DatasetArn: str
    ContainsLabels: NotRequired[Sequence[str]]
    Labeled: NotRequired[bool]
    SourceRefContains: NotRequired[str]
    HasErrors: NotRequired[bool]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListDatasetEntriesResponseTypeDef(TypedDict):
    DatasetEntries: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListDatasetLabelsRequestPaginateTypeDef(TypedDict):
    DatasetArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDatasetLabelsRequestTypeDef(TypedDict):
    DatasetArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListDatasetLabelsResponseTypeDef(TypedDict):
    DatasetLabelDescriptions: list[DatasetLabelDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListFacesRequestPaginateTypeDef(TypedDict):
    CollectionId: str
    UserId: NotRequired[str]
    FaceIds: NotRequired[Sequence[str]]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListFacesRequestTypeDef(TypedDict):
    CollectionId: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    UserId: NotRequired[str]
    FaceIds: NotRequired[Sequence[str]]


class ListFacesResponseTypeDef(TypedDict):
    Faces: list[FaceTypeDef]
    FaceModelVersion: str
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListMediaAnalysisJobsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class MediaAnalysisJobDescriptionTypeDef(TypedDict):
    JobId: str
    OperationsConfig: MediaAnalysisOperationsConfigTypeDef
    Status: MediaAnalysisJobStatusType
    CreationTimestamp: datetime
    Input: MediaAnalysisInputTypeDef
    OutputConfig: MediaAnalysisOutputConfigTypeDef
    JobName: NotRequired[str]
    FailureDetails: NotRequired[MediaAnalysisJobFailureDetailsTypeDef]
    CompletionTimestamp: NotRequired[datetime]
    KmsKeyId: NotRequired[str]
    Results: NotRequired[MediaAnalysisResultsTypeDef]
    ManifestSummary: NotRequired[MediaAnalysisManifestSummaryTypeDef]


class ListMediaAnalysisJobsResponseTypeDef(TypedDict):
    MediaAnalysisJobs: list[MediaAnalysisJobDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListProjectPoliciesRequestPaginateTypeDef(TypedDict):
    ProjectArn: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListProjectPoliciesRequestTypeDef(TypedDict):
    ProjectArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ProjectPolicyTypeDef(TypedDict):
    ProjectArn: NotRequired[str]
    PolicyName: NotRequired[str]
    PolicyRevisionId: NotRequired[str]
    PolicyDocument: NotRequired[str]
    CreationTimestamp: NotRequired[datetime]
    LastUpdatedTimestamp: NotRequired[datetime]


class ListProjectPoliciesResponseTypeDef(TypedDict):
    ProjectPolicies: list[ProjectPolicyTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListStreamProcessorsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListStreamProcessorsRequestTypeDef(TypedDict):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class StreamProcessorTypeDef(TypedDict):
    Name: NotRequired[str]
    Status: NotRequired[StreamProcessorStatusType]


class ListStreamProcessorsResponseTypeDef(TypedDict):
    StreamProcessors: list[StreamProcessorTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceRequestTypeDef(TypedDict):
    ResourceArn: str


class ListTagsForResourceResponseTypeDef(TypedDict):
    Tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class ListUsersRequestPaginateTypeDef(TypedDict):
    CollectionId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListUsersRequestTypeDef(TypedDict):
    CollectionId: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class UserTypeDef(TypedDict):
    UserId: NotRequired[str]
    UserStatus: NotRequired[UserStatusType]


class ListUsersResponseTypeDef(TypedDict):
    Users: list[UserTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class MatchedUserTypeDef(TypedDict):
    UserId: NotRequired[str]
    UserStatus: NotRequired[UserStatusType]


class NotificationChannelTypeDef(TypedDict):
    SNSTopicArn: str
    RoleArn: str


class PutProjectPolicyRequestTypeDef(TypedDict):
    ProjectArn: str
    PolicyName: str
    PolicyDocument: str
    PolicyRevisionId: NotRequired[str]


class PutProjectPolicyResponseTypeDef(TypedDict):
    PolicyRevisionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class RecognizeCelebritiesRequestTypeDef(TypedDict):
    Image: ImageTypeDef


class RecognizeCelebritiesResponseTypeDef(TypedDict):
    CelebrityFaces: list[CelebrityTypeDef]
    UnrecognizedFaces: list[ComparedFaceTypeDef]
    OrientationCorrection: OrientationCorrectionType
    ResponseMetadata: ResponseMetadataTypeDef


class SearchFacesByImageRequestTypeDef(TypedDict):
    CollectionId: str
    Image: ImageTypeDef
    MaxFaces: NotRequired[int]
    FaceMatchThreshold: NotRequired[float]
    QualityFilter: NotRequired[QualityFilterType]


class SearchFacesByImageResponseTypeDef(TypedDict):
    SearchedFaceBoundingBox: BoundingBoxTypeDef
    SearchedFaceConfidence: float
    FaceMatches: list[FaceMatchTypeDef]
    FaceModelVersion: str
    ResponseMetadata: ResponseMetadataTypeDef


class SearchFacesRequestTypeDef(TypedDict):
    CollectionId: str
    FaceId: str
    MaxFaces: NotRequired[int]
    FaceMatchThreshold: NotRequired[float]


class SearchFacesResponseTypeDef(TypedDict):
    SearchedFaceId: str
    FaceMatches: list[FaceMatchTypeDef]
    FaceModelVersion: str
    ResponseMetadata: ResponseMetadataTypeDef


class SearchUsersByImageRequestTypeDef(TypedDict):
    CollectionId: str
    Image: ImageTypeDef
    UserMatchThreshold: NotRequired[float]
    MaxUsers: NotRequired[int]
    QualityFilter: NotRequired[QualityFilterType]


class UserMatchTypeDef(TypedDict):
    Similarity: NotRequired[float]
    User: NotRequired[MatchedUserTypeDef]


class SearchedFaceDetailsTypeDef(TypedDict):
    FaceDetail: NotRequired[FaceDetailTypeDef]


class UnsearchedFaceTypeDef(TypedDict):
    FaceDetails: NotRequired[FaceDetailTypeDef]
    Reasons: NotRequired[list[UnsearchedFaceReasonType]]


class SearchUsersByImageResponseTypeDef(TypedDict):
    UserMatches: list[UserMatchTypeDef]
    FaceModelVersion: str
    SearchedFace: SearchedFaceDetailsTypeDef
    UnsearchedFaces: list[UnsearchedFaceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class SearchUsersRequestTypeDef(TypedDict):
    CollectionId: str
    UserId: NotRequired[str]
    FaceId: NotRequired[str]
    UserMatchThreshold: NotRequired[float]
    MaxUsers: NotRequired[int]


class SearchedFaceTypeDef(TypedDict):
    FaceId: NotRequired[str]


class SearchedUserTypeDef(TypedDict):
    UserId: NotRequired[str]


class SearchUsersResponseTypeDef(TypedDict):
    UserMatches: list[UserMatchTypeDef]
    FaceModelVersion: str
    SearchedFace: SearchedFaceTypeDef
    SearchedUser: SearchedUserTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class StartCelebrityRecognitionRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]


class StartCelebrityRecognitionResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartContentModerationRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    MinConfidence: NotRequired[float]
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]


class StartContentModerationResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartFaceDetectionRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    FaceAttributes: NotRequired[FaceAttributesType]
    JobTag: NotRequired[str]


class StartFaceDetectionResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartFaceSearchRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    CollectionId: str
    ClientRequestToken: NotRequired[str]
    FaceMatchThreshold: NotRequired[float]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]


class StartFaceSearchResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartLabelDetectionRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    ClientRequestToken: NotRequired[str]
    MinConfidence: NotRequired[float]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]
    Features: NotRequired[Sequence[LabelDetectionFeatureNameType]]
    Settings: NotRequired[LabelDetectionSettingsTypeDef]


class StartLabelDetectionResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartMediaAnalysisJobRequestTypeDef(TypedDict):
    OperationsConfig: MediaAnalysisOperationsConfigTypeDef
    Input: MediaAnalysisInputTypeDef
    OutputConfig: MediaAnalysisOutputConfigTypeDef
    ClientRequestToken: NotRequired[str]
    JobName: NotRequired[str]
    KmsKeyId: NotRequired[str]


class StartMediaAnalysisJobResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartPersonTrackingRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]


class StartPersonTrackingResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartProjectVersionRequestTypeDef(TypedDict):
    ProjectVersionArn: str
    MinInferenceUnits: int
    MaxInferenceUnits: NotRequired[int]


class StartProjectVersionResponseTypeDef(TypedDict):
    Status: ProjectVersionStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class StartTechnicalCueDetectionFilterTypeDef(TypedDict):
    MinSegmentConfidence: NotRequired[float]
    BlackFrame: NotRequired[BlackFrameTypeDef]


class StartShotDetectionFilterTypeDef(TypedDict):
    MinSegmentConfidence: NotRequired[float]


class StartSegmentDetectionFiltersTypeDef(TypedDict):
    TechnicalCueFilter: NotRequired[StartTechnicalCueDetectionFilterTypeDef]
    ShotFilter: NotRequired[StartShotDetectionFilterTypeDef]


class StartSegmentDetectionRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    SegmentTypes: Sequence[SegmentTypeType]
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]
    Filters: NotRequired[StartSegmentDetectionFiltersTypeDef]


class StartSegmentDetectionResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StreamProcessingStartSelectorTypeDef(TypedDict):
    KVSStreamStartSelector: NotRequired[KinesisVideoStreamStartSelectorTypeDef]


class StreamProcessingStopSelectorTypeDef(TypedDict):
    MaxDurationInSeconds: NotRequired[int]


class StartStreamProcessorRequestTypeDef(TypedDict):
    Name: str
    StartSelector: NotRequired[StreamProcessingStartSelectorTypeDef]
    StopSelector: NotRequired[StreamProcessingStopSelectorTypeDef]


class StartStreamProcessorResponseTypeDef(TypedDict):
    SessionId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StartTextDetectionFiltersTypeDef(TypedDict):
    WordFilter: NotRequired[DetectionFilterTypeDef]
    RegionsOfInterest: NotRequired[Sequence[RegionOfInterestUnionTypeDef]]


class StartTextDetectionRequestTypeDef(TypedDict):
    Video: VideoTypeDef
    ClientRequestToken: NotRequired[str]
    NotificationChannel: NotRequired[NotificationChannelTypeDef]
    JobTag: NotRequired[str]
    Filters: NotRequired[StartTextDetectionFiltersTypeDef]


class StartTextDetectionResponseTypeDef(TypedDict):
    JobId: str
    ResponseMetadata: ResponseMetadataTypeDef


class StopProjectVersionRequestTypeDef(TypedDict):
    ProjectVersionArn: str


class StopProjectVersionResponseTypeDef(TypedDict):
    Status: ProjectVersionStatusType
    ResponseMetadata: ResponseMetadataTypeDef


class StopStreamProcessorRequestTypeDef(TypedDict):
    Name: str


class StreamProcessorSettingsForUpdateTypeDef(TypedDict):
    ConnectedHomeForUpdate: NotRequired[ConnectedHomeSettingsForUpdateTypeDef]


class TagResourceRequestTypeDef(TypedDict):
    ResourceArn: str
    Tags: Mapping[str, str]


class UntagResourceRequestTypeDef(TypedDict):
    ResourceArn: str
    TagKeys: Sequence[str]


class UpdateDatasetEntriesRequestTypeDef(TypedDict):
    DatasetArn: str
    Changes: DatasetChangesTypeDef


class UpdateStreamProcessorRequestTypeDef(TypedDict):
    Name: str
    SettingsForUpdate: NotRequired[StreamProcessorSettingsForUpdateTypeDef]
    RegionsOfInterestForUpdate: NotRequired[Sequence[RegionOfInterestUnionTypeDef]]
    DataSharingPreferenceForUpdate: NotRequired[StreamProcessorDataSharingPreferenceTypeDef]
    ParametersToDelete: NotRequired[Sequence[StreamProcessorParameterToDeleteType]]
