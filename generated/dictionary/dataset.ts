// A data set of which nothing is known but that its attributes are PS3.6's: every keyword, none required.
import type { PersonName, TaggedElement } from '../../src/rules/index.ts';

/**
 * What `readDicom` returns: a value where PS3.6 has VM 1, else an array; `null` where there is no value, in arrays for an empty component.
 * The types are those of right values: text that should be a number and is none stays text. Functions take `object`, not this type.
 */
export interface Dataset {
  /** File Meta Information Group Length (0002,0000) UL, VM 1. */
  FileMetaInformationGroupLength?: number | null;
  /** File Meta Information Version (0002,0001) OB, VM 1. */
  FileMetaInformationVersion?: ArrayBuffer | null;
  /** Media Storage SOP Class UID (0002,0002) UI, VM 1. */
  MediaStorageSOPClassUID?: string | null;
  /** Media Storage SOP Instance UID (0002,0003) UI, VM 1. */
  MediaStorageSOPInstanceUID?: string | null;
  /** Transfer Syntax UID (0002,0010) UI, VM 1. */
  TransferSyntaxUID?: string | null;
  /** Implementation Class UID (0002,0012) UI, VM 1. */
  ImplementationClassUID?: string | null;
  /** Implementation Version Name (0002,0013) SH, VM 1. */
  ImplementationVersionName?: string | null;
  /** Source Application Entity Title (0002,0016) AE, VM 1. */
  SourceApplicationEntityTitle?: string | null;
  /** Sending Application Entity Title (0002,0017) AE, VM 1. */
  SendingApplicationEntityTitle?: string | null;
  /** Receiving Application Entity Title (0002,0018) AE, VM 1. */
  ReceivingApplicationEntityTitle?: string | null;
  /** Source Presentation Address (0002,0026) UR, VM 1. */
  SourcePresentationAddress?: string | null;
  /** Sending Presentation Address (0002,0027) UR, VM 1. */
  SendingPresentationAddress?: string | null;
  /** Receiving Presentation Address (0002,0028) UR, VM 1. */
  ReceivingPresentationAddress?: string | null;
  /** RTV Meta Information Version (0002,0031) OB, VM 1. */
  RTVMetaInformationVersion?: ArrayBuffer | null;
  /** RTV Communication SOP Class UID (0002,0032) UI, VM 1. */
  RTVCommunicationSOPClassUID?: string | null;
  /** RTV Communication SOP Instance UID (0002,0033) UI, VM 1. */
  RTVCommunicationSOPInstanceUID?: string | null;
  /** RTV Source Identifier (0002,0035) OB, VM 1. */
  RTVSourceIdentifier?: ArrayBuffer | null;
  /** RTV Flow Identifier (0002,0036) OB, VM 1. */
  RTVFlowIdentifier?: ArrayBuffer | null;
  /** RTV Flow RTP Sampling Rate (0002,0037) UL, VM 1. */
  RTVFlowRTPSamplingRate?: number | null;
  /** RTV Flow Actual Frame Duration (0002,0038) FD, VM 1. */
  RTVFlowActualFrameDuration?: number | null;
  /** Private Information Creator UID (0002,0100) UI, VM 1. */
  PrivateInformationCreatorUID?: string | null;
  /** Private Information (0002,0102) OB, VM 1. */
  PrivateInformation?: ArrayBuffer | null;
  /** File-set ID (0004,1130) CS, VM 1. */
  FileSetID?: string | null;
  /** File-set Descriptor File ID (0004,1141) CS, VM 1-8. */
  FileSetDescriptorFileID?: (string | null)[] | null;
  /** Specific Character Set of File-set Descriptor File (0004,1142) CS, VM 1. */
  SpecificCharacterSetOfFileSetDescriptorFile?: string | null;
  /** Offset of the First Directory Record of the Root Directory Entity (0004,1200) UL, VM 1. */
  OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity?: number | null;
  /** Offset of the Last Directory Record of the Root Directory Entity (0004,1202) UL, VM 1. */
  OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity?: number | null;
  /** File-set Consistency Flag (0004,1212) US, VM 1. */
  FileSetConsistencyFlag?: number | null;
  /** Directory Record Sequence (0004,1220) SQ, VM 1. */
  DirectoryRecordSequence?: Dataset[] | null;
  /** Offset of the Next Directory Record (0004,1400) UL, VM 1. */
  OffsetOfTheNextDirectoryRecord?: number | null;
  /** Record In-use Flag (0004,1410) US, VM 1. */
  RecordInUseFlag?: number | null;
  /** Offset of Referenced Lower-Level Directory Entity (0004,1420) UL, VM 1. */
  OffsetOfReferencedLowerLevelDirectoryEntity?: number | null;
  /** Directory Record Type (0004,1430) CS, VM 1. */
  DirectoryRecordType?: string | null;
  /** Private Record UID (0004,1432) UI, VM 1. */
  PrivateRecordUID?: string | null;
  /** Referenced File ID (0004,1500) CS, VM 1-8. */
  ReferencedFileID?: (string | null)[] | null;
  /** MRDR Directory Record Offset (0004,1504) UL, VM 1, retired. */
  MRDRDirectoryRecordOffset?: number | null;
  /** Referenced SOP Class UID in File (0004,1510) UI, VM 1. */
  ReferencedSOPClassUIDInFile?: string | null;
  /** Referenced SOP Instance UID in File (0004,1511) UI, VM 1. */
  ReferencedSOPInstanceUIDInFile?: string | null;
  /** Referenced Transfer Syntax UID in File (0004,1512) UI, VM 1. */
  ReferencedTransferSyntaxUIDInFile?: string | null;
  /** Referenced Related General SOP Class UID in File (0004,151A) UI, VM 1-n. */
  ReferencedRelatedGeneralSOPClassUIDInFile?: (string | null)[] | null;
  /** Number of References (0004,1600) UL, VM 1, retired. */
  NumberOfReferences?: number | null;
  /** Current Frame Functional Groups Sequence (0006,0001) SQ, VM 1. */
  CurrentFrameFunctionalGroupsSequence?: Dataset[] | null;
  /** Length to End (0008,0001) UL, VM 1, retired. */
  LengthToEnd?: number | null;
  /** Specific Character Set (0008,0005) CS, VM 1-n. */
  SpecificCharacterSet?: (string | null)[] | null;
  /** Language Code Sequence (0008,0006) SQ, VM 1. */
  LanguageCodeSequence?: Dataset[] | null;
  /** Image Type (0008,0008) CS, VM 2-n. */
  ImageType?: (string | null)[] | null;
  /** Recognition Code (0008,0010) SH, VM 1, retired. */
  RecognitionCode?: string | null;
  /** Instance Creation Date (0008,0012) DA, VM 1. */
  InstanceCreationDate?: string | null;
  /** Instance Creation Time (0008,0013) TM, VM 1. */
  InstanceCreationTime?: string | null;
  /** Instance Creator UID (0008,0014) UI, VM 1. */
  InstanceCreatorUID?: string | null;
  /** Instance Coercion DateTime (0008,0015) DT, VM 1. */
  InstanceCoercionDateTime?: string | null;
  /** SOP Class UID (0008,0016) UI, VM 1. */
  SOPClassUID?: string | null;
  /** Acquisition UID (0008,0017) UI, VM 1. */
  AcquisitionUID?: string | null;
  /** SOP Instance UID (0008,0018) UI, VM 1. */
  SOPInstanceUID?: string | null;
  /** Pyramid UID (0008,0019) UI, VM 1. */
  PyramidUID?: string | null;
  /** Related General SOP Class UID (0008,001A) UI, VM 1-n. */
  RelatedGeneralSOPClassUID?: (string | null)[] | null;
  /** Original Specialized SOP Class UID (0008,001B) UI, VM 1. */
  OriginalSpecializedSOPClassUID?: string | null;
  /** Synthetic Data (0008,001C) CS, VM 1. */
  SyntheticData?: string | null;
  /** Sensitive Content Code Sequence (0008,001D) SQ, VM 1. */
  SensitiveContentCodeSequence?: Dataset[] | null;
  /** Study Date (0008,0020) DA, VM 1. */
  StudyDate?: string | null;
  /** Series Date (0008,0021) DA, VM 1. */
  SeriesDate?: string | null;
  /** Acquisition Date (0008,0022) DA, VM 1. */
  AcquisitionDate?: string | null;
  /** Content Date (0008,0023) DA, VM 1. */
  ContentDate?: string | null;
  /** Overlay Date (0008,0024) DA, VM 1, retired. */
  OverlayDate?: string | null;
  /** Curve Date (0008,0025) DA, VM 1, retired. */
  CurveDate?: string | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1. */
  AcquisitionDateTime?: string | null;
  /** Study Time (0008,0030) TM, VM 1. */
  StudyTime?: string | null;
  /** Series Time (0008,0031) TM, VM 1. */
  SeriesTime?: string | null;
  /** Acquisition Time (0008,0032) TM, VM 1. */
  AcquisitionTime?: string | null;
  /** Content Time (0008,0033) TM, VM 1. */
  ContentTime?: string | null;
  /** Overlay Time (0008,0034) TM, VM 1, retired. */
  OverlayTime?: string | null;
  /** Curve Time (0008,0035) TM, VM 1, retired. */
  CurveTime?: string | null;
  /** Data Set Type (0008,0040) US, VM 1, retired. */
  DataSetType?: number | null;
  /** Data Set Subtype (0008,0041) LO, VM 1, retired. */
  DataSetSubtype?: string | null;
  /** Nuclear Medicine Series Type (0008,0042) CS, VM 1, retired. */
  NuclearMedicineSeriesType?: string | null;
  /** Accession Number (0008,0050) SH, VM 1. */
  AccessionNumber?: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1. */
  IssuerOfAccessionNumberSequence?: Dataset[] | null;
  /** Query/Retrieve Level (0008,0052) CS, VM 1. */
  QueryRetrieveLevel?: string | null;
  /** Query/Retrieve View (0008,0053) CS, VM 1. */
  QueryRetrieveView?: string | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. */
  RetrieveAETitle?: (string | null)[] | null;
  /** Station AE Title (0008,0055) AE, VM 1. */
  StationAETitle?: string | null;
  /** Instance Availability (0008,0056) CS, VM 1. */
  InstanceAvailability?: string | null;
  /** Failed SOP Instance UID List (0008,0058) UI, VM 1-n. */
  FailedSOPInstanceUIDList?: (string | null)[] | null;
  /** Modality (0008,0060) CS, VM 1. */
  Modality?: string | null;
  /** Modalities in Study (0008,0061) CS, VM 1-n. */
  ModalitiesInStudy?: (string | null)[] | null;
  /** SOP Classes in Study (0008,0062) UI, VM 1-n. */
  SOPClassesInStudy?: (string | null)[] | null;
  /** Anatomic Regions in Study Code Sequence (0008,0063) SQ, VM 1. */
  AnatomicRegionsInStudyCodeSequence?: Dataset[] | null;
  /** Conversion Type (0008,0064) CS, VM 1. */
  ConversionType?: string | null;
  /** Presentation Intent Type (0008,0068) CS, VM 1. */
  PresentationIntentType?: string | null;
  /** Manufacturer (0008,0070) LO, VM 1. */
  Manufacturer?: string | null;
  /** Institution Name (0008,0080) LO, VM 1. */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1. */
  InstitutionAddress?: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1. */
  InstitutionCodeSequence?: Dataset[] | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1. */
  ReferringPhysicianName?: PersonName | string | null;
  /** Referring Physician's Address (0008,0092) ST, VM 1. */
  ReferringPhysicianAddress?: string | null;
  /** Referring Physician's Telephone Numbers (0008,0094) SH, VM 1-n. */
  ReferringPhysicianTelephoneNumbers?: (string | null)[] | null;
  /** Referring Physician Identification Sequence (0008,0096) SQ, VM 1. */
  ReferringPhysicianIdentificationSequence?: Dataset[] | null;
  /** Consulting Physician's Name (0008,009C) PN, VM 1-n. */
  ConsultingPhysicianName?: (PersonName | string | null)[] | null;
  /** Consulting Physician Identification Sequence (0008,009D) SQ, VM 1. */
  ConsultingPhysicianIdentificationSequence?: Dataset[] | null;
  /** Code Value (0008,0100) SH, VM 1. */
  CodeValue?: string | null;
  /** Extended Code Value (0008,0101) LO, VM 1. */
  ExtendedCodeValue?: string | null;
  /** Coding Scheme Designator (0008,0102) SH, VM 1. */
  CodingSchemeDesignator?: string | null;
  /** Coding Scheme Version (0008,0103) SH, VM 1. */
  CodingSchemeVersion?: string | null;
  /** Code Meaning (0008,0104) LO, VM 1. */
  CodeMeaning?: string | null;
  /** Mapping Resource (0008,0105) CS, VM 1. */
  MappingResource?: string | null;
  /** Context Group Version (0008,0106) DT, VM 1. */
  ContextGroupVersion?: string | null;
  /** Context Group Local Version (0008,0107) DT, VM 1. */
  ContextGroupLocalVersion?: string | null;
  /** Extended Code Meaning (0008,0108) LT, VM 1. */
  ExtendedCodeMeaning?: string | null;
  /** Coding Scheme Resources Sequence (0008,0109) SQ, VM 1. */
  CodingSchemeResourcesSequence?: Dataset[] | null;
  /** Coding Scheme URL Type (0008,010A) CS, VM 1. */
  CodingSchemeURLType?: string | null;
  /** Context Group Extension Flag (0008,010B) CS, VM 1. */
  ContextGroupExtensionFlag?: string | null;
  /** Coding Scheme UID (0008,010C) UI, VM 1. */
  CodingSchemeUID?: string | null;
  /** Context Group Extension Creator UID (0008,010D) UI, VM 1. */
  ContextGroupExtensionCreatorUID?: string | null;
  /** Coding Scheme URL (0008,010E) UR, VM 1. */
  CodingSchemeURL?: string | null;
  /** Context Identifier (0008,010F) CS, VM 1. */
  ContextIdentifier?: string | null;
  /** Coding Scheme Identification Sequence (0008,0110) SQ, VM 1. */
  CodingSchemeIdentificationSequence?: Dataset[] | null;
  /** Coding Scheme Registry (0008,0112) LO, VM 1. */
  CodingSchemeRegistry?: string | null;
  /** Coding Scheme External ID (0008,0114) ST, VM 1. */
  CodingSchemeExternalID?: string | null;
  /** Coding Scheme Name (0008,0115) ST, VM 1. */
  CodingSchemeName?: string | null;
  /** Coding Scheme Responsible Organization (0008,0116) ST, VM 1. */
  CodingSchemeResponsibleOrganization?: string | null;
  /** Context UID (0008,0117) UI, VM 1. */
  ContextUID?: string | null;
  /** Mapping Resource UID (0008,0118) UI, VM 1. */
  MappingResourceUID?: string | null;
  /** Long Code Value (0008,0119) UC, VM 1. */
  LongCodeValue?: string | null;
  /** URN Code Value (0008,0120) UR, VM 1. */
  URNCodeValue?: string | null;
  /** Equivalent Code Sequence (0008,0121) SQ, VM 1. */
  EquivalentCodeSequence?: Dataset[] | null;
  /** Mapping Resource Name (0008,0122) LO, VM 1. */
  MappingResourceName?: string | null;
  /** Context Group Identification Sequence (0008,0123) SQ, VM 1. */
  ContextGroupIdentificationSequence?: Dataset[] | null;
  /** Mapping Resource Identification Sequence (0008,0124) SQ, VM 1. */
  MappingResourceIdentificationSequence?: Dataset[] | null;
  /** Timezone Offset From UTC (0008,0201) SH, VM 1. */
  TimezoneOffsetFromUTC?: string | null;
  /** Responsible Group Code Sequence (0008,0220) SQ, VM 1. */
  ResponsibleGroupCodeSequence?: Dataset[] | null;
  /** Equipment Modality (0008,0221) CS, VM 1. */
  EquipmentModality?: string | null;
  /** Manufacturer's Related Model Group (0008,0222) LO, VM 1. */
  ManufacturerRelatedModelGroup?: string | null;
  /** Private Data Element Characteristics Sequence (0008,0300) SQ, VM 1. */
  PrivateDataElementCharacteristicsSequence?: Dataset[] | null;
  /** Private Group Reference (0008,0301) US, VM 1. */
  PrivateGroupReference?: number | null;
  /** Private Creator Reference (0008,0302) LO, VM 1. */
  PrivateCreatorReference?: string | null;
  /** Block Identifying Information Status (0008,0303) CS, VM 1. */
  BlockIdentifyingInformationStatus?: string | null;
  /** Nonidentifying Private Elements (0008,0304) US, VM 1-n. */
  NonidentifyingPrivateElements?: (number | null)[] | null;
  /** Deidentification Action Sequence (0008,0305) SQ, VM 1. */
  DeidentificationActionSequence?: Dataset[] | null;
  /** Identifying Private Elements (0008,0306) US, VM 1-n. */
  IdentifyingPrivateElements?: (number | null)[] | null;
  /** Deidentification Action (0008,0307) CS, VM 1. */
  DeidentificationAction?: string | null;
  /** Private Data Element (0008,0308) US, VM 1. */
  PrivateDataElement?: number | null;
  /** Private Data Element Value Multiplicity (0008,0309) UL, VM 1-3. */
  PrivateDataElementValueMultiplicity?: (number | null)[] | null;
  /** Private Data Element Value Representation (0008,030A) CS, VM 1. */
  PrivateDataElementValueRepresentation?: string | null;
  /** Private Data Element Number of Items (0008,030B) UL, VM 1-2. */
  PrivateDataElementNumberOfItems?: (number | null)[] | null;
  /** Private Data Element Name (0008,030C) UC, VM 1. */
  PrivateDataElementName?: string | null;
  /** Private Data Element Keyword (0008,030D) UC, VM 1. */
  PrivateDataElementKeyword?: string | null;
  /** Private Data Element Description (0008,030E) UT, VM 1. */
  PrivateDataElementDescription?: string | null;
  /** Private Data Element Encoding (0008,030F) UT, VM 1. */
  PrivateDataElementEncoding?: string | null;
  /** Private Data Element Definition Sequence (0008,0310) SQ, VM 1. */
  PrivateDataElementDefinitionSequence?: Dataset[] | null;
  /** Scope of Inventory Sequence (0008,0400) SQ, VM 1. */
  ScopeOfInventorySequence?: Dataset[] | null;
  /** Inventory Purpose (0008,0401) LT, VM 1. */
  InventoryPurpose?: string | null;
  /** Inventory Instance Description (0008,0402) LT, VM 1. */
  InventoryInstanceDescription?: string | null;
  /** Inventory Level (0008,0403) CS, VM 1. */
  InventoryLevel?: string | null;
  /** Item Inventory DateTime (0008,0404) DT, VM 1. */
  ItemInventoryDateTime?: string | null;
  /** Removed from Operational Use (0008,0405) CS, VM 1. */
  RemovedFromOperationalUse?: string | null;
  /** Reason for Removal Code Sequence (0008,0406) SQ, VM 1. */
  ReasonForRemovalCodeSequence?: Dataset[] | null;
  /** Stored Instance Base URI (0008,0407) UR, VM 1. */
  StoredInstanceBaseURI?: string | null;
  /** Folder Access URI (0008,0408) UR, VM 1. */
  FolderAccessURI?: string | null;
  /** File Access URI (0008,0409) UR, VM 1. */
  FileAccessURI?: string | null;
  /** Container File Type (0008,040A) CS, VM 1. */
  ContainerFileType?: string | null;
  /** Filename in Container (0008,040B) UR, VM 1. */
  FilenameInContainer?: string | null;
  /** File Offset in Container (0008,040C) UV, VM 1. */
  FileOffsetInContainer?: bigint | null;
  /** File Length in Container (0008,040D) UV, VM 1. */
  FileLengthInContainer?: bigint | null;
  /** Stored Instance Transfer Syntax UID (0008,040E) UI, VM 1. */
  StoredInstanceTransferSyntaxUID?: string | null;
  /** Extended Matching Mechanisms (0008,040F) CS, VM 1-n. */
  ExtendedMatchingMechanisms?: (string | null)[] | null;
  /** Range Matching Sequence (0008,0410) SQ, VM 1. */
  RangeMatchingSequence?: Dataset[] | null;
  /** List of UID Matching Sequence (0008,0411) SQ, VM 1. */
  ListOfUIDMatchingSequence?: Dataset[] | null;
  /** Empty Value Matching Sequence (0008,0412) SQ, VM 1. */
  EmptyValueMatchingSequence?: Dataset[] | null;
  /** General Matching Sequence (0008,0413) SQ, VM 1. */
  GeneralMatchingSequence?: Dataset[] | null;
  /** Requested Status Interval (0008,0414) US, VM 1. */
  RequestedStatusInterval?: number | null;
  /** Retain Instances (0008,0415) CS, VM 1. */
  RetainInstances?: string | null;
  /** Expiration DateTime (0008,0416) DT, VM 1. */
  ExpirationDateTime?: string | null;
  /** Transaction Status (0008,0417) CS, VM 1. */
  TransactionStatus?: string | null;
  /** Transaction Status Comment (0008,0418) LT, VM 1. */
  TransactionStatusComment?: string | null;
  /** File Set Access Sequence (0008,0419) SQ, VM 1. */
  FileSetAccessSequence?: Dataset[] | null;
  /** File Access Sequence (0008,041A) SQ, VM 1. */
  FileAccessSequence?: Dataset[] | null;
  /** Record Key (0008,041B) OB, VM 1. */
  RecordKey?: ArrayBuffer | null;
  /** Prior Record Key (0008,041C) OB, VM 1. */
  PriorRecordKey?: ArrayBuffer | null;
  /** Metadata Sequence (0008,041D) SQ, VM 1. */
  MetadataSequence?: Dataset[] | null;
  /** Updated Metadata Sequence (0008,041E) SQ, VM 1. */
  UpdatedMetadataSequence?: Dataset[] | null;
  /** Study Update DateTime (0008,041F) DT, VM 1. */
  StudyUpdateDateTime?: string | null;
  /** Inventory Access End Points Sequence (0008,0420) SQ, VM 1. */
  InventoryAccessEndPointsSequence?: Dataset[] | null;
  /** Study Access End Points Sequence (0008,0421) SQ, VM 1. */
  StudyAccessEndPointsSequence?: Dataset[] | null;
  /** Incorporated Inventory Instance Sequence (0008,0422) SQ, VM 1. */
  IncorporatedInventoryInstanceSequence?: Dataset[] | null;
  /** Inventoried Studies Sequence (0008,0423) SQ, VM 1. */
  InventoriedStudiesSequence?: Dataset[] | null;
  /** Inventoried Series Sequence (0008,0424) SQ, VM 1. */
  InventoriedSeriesSequence?: Dataset[] | null;
  /** Inventoried Instances Sequence (0008,0425) SQ, VM 1. */
  InventoriedInstancesSequence?: Dataset[] | null;
  /** Inventory Completion Status (0008,0426) CS, VM 1. */
  InventoryCompletionStatus?: string | null;
  /** Number of Study Records in Instance (0008,0427) UL, VM 1. */
  NumberOfStudyRecordsInInstance?: number | null;
  /** Total Number of Study Records (0008,0428) UV, VM 1. */
  TotalNumberOfStudyRecords?: bigint | null;
  /** Maximum Number of Records (0008,0429) UV, VM 1. */
  MaximumNumberOfRecords?: bigint | null;
  /** Network ID (0008,1000) AE, VM 1, retired. */
  NetworkID?: string | null;
  /** Station Name (0008,1010) SH, VM 1. */
  StationName?: string | null;
  /** Study Description (0008,1030) LO, VM 1. */
  StudyDescription?: string | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1. */
  ProcedureCodeSequence?: Dataset[] | null;
  /** Series Description (0008,103E) LO, VM 1. */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1. */
  SeriesDescriptionCodeSequence?: Dataset[] | null;
  /** Institutional Department Name (0008,1040) LO, VM 1. */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1. */
  InstitutionalDepartmentTypeCodeSequence?: Dataset[] | null;
  /** Physician(s) of Record (0008,1048) PN, VM 1-n. */
  PhysiciansOfRecord?: (PersonName | string | null)[] | null;
  /** Physician(s) of Record Identification Sequence (0008,1049) SQ, VM 1. */
  PhysiciansOfRecordIdentificationSequence?: Dataset[] | null;
  /** Performing Physician's Name (0008,1050) PN, VM 1-n. */
  PerformingPhysicianName?: (PersonName | string | null)[] | null;
  /** Performing Physician Identification Sequence (0008,1052) SQ, VM 1. */
  PerformingPhysicianIdentificationSequence?: Dataset[] | null;
  /** Name of Physician(s) Reading Study (0008,1060) PN, VM 1-n. */
  NameOfPhysiciansReadingStudy?: (PersonName | string | null)[] | null;
  /** Physician(s) Reading Study Identification Sequence (0008,1062) SQ, VM 1. */
  PhysiciansReadingStudyIdentificationSequence?: Dataset[] | null;
  /** Operators' Name (0008,1070) PN, VM 1-n. */
  OperatorsName?: (PersonName | string | null)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1. */
  OperatorIdentificationSequence?: Dataset[] | null;
  /** Admitting Diagnoses Description (0008,1080) LO, VM 1-n. */
  AdmittingDiagnosesDescription?: (string | null)[] | null;
  /** Admitting Diagnoses Code Sequence (0008,1084) SQ, VM 1. */
  AdmittingDiagnosesCodeSequence?: Dataset[] | null;
  /** Pyramid Description (0008,1088) LO, VM 1. */
  PyramidDescription?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. */
  ManufacturerModelName?: string | null;
  /** Referenced Results Sequence (0008,1100) SQ, VM 1, retired. */
  ReferencedResultsSequence?: Dataset[] | null;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1. */
  ReferencedStudySequence?: Dataset[] | null;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1. */
  ReferencedPerformedProcedureStepSequence?: Dataset[] | null;
  /** Referenced Instances by SOP Class Sequence (0008,1112) SQ, VM 1. */
  ReferencedInstancesBySOPClassSequence?: Dataset[] | null;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1. */
  ReferencedSeriesSequence?: Dataset[] | null;
  /** Referenced Patient Sequence (0008,1120) SQ, VM 1. */
  ReferencedPatientSequence?: Dataset[] | null;
  /** Referenced Visit Sequence (0008,1125) SQ, VM 1. */
  ReferencedVisitSequence?: Dataset[] | null;
  /** Referenced Overlay Sequence (0008,1130) SQ, VM 1, retired. */
  ReferencedOverlaySequence?: Dataset[] | null;
  /** Referenced Stereometric Instance Sequence (0008,1134) SQ, VM 1. */
  ReferencedStereometricInstanceSequence?: Dataset[] | null;
  /** Referenced Waveform Sequence (0008,113A) SQ, VM 1. */
  ReferencedWaveformSequence?: Dataset[] | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1. */
  ReferencedImageSequence?: Dataset[] | null;
  /** Referenced Curve Sequence (0008,1145) SQ, VM 1, retired. */
  ReferencedCurveSequence?: Dataset[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1. */
  ReferencedInstanceSequence?: Dataset[] | null;
  /** Referenced Real World Value Mapping Instance Sequence (0008,114B) SQ, VM 1. */
  ReferencedRealWorldValueMappingInstanceSequence?: Dataset[] | null;
  /** Referenced Segmentation Sequence (0008,114C) SQ, VM 1. */
  ReferencedSegmentationSequence?: Dataset[] | null;
  /** Referenced Surface Segmentation Sequence (0008,114D) SQ, VM 1. */
  ReferencedSurfaceSegmentationSequence?: Dataset[] | null;
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. */
  ReferencedSOPInstanceUID?: string | null;
  /** Definition Source Sequence (0008,1156) SQ, VM 1. */
  DefinitionSourceSequence?: Dataset[] | null;
  /** SOP Classes Supported (0008,115A) UI, VM 1-n. */
  SOPClassesSupported?: (string | null)[] | null;
  /** Referenced Frame Number (0008,1160) IS, VM 1-n. */
  ReferencedFrameNumber?: (number | null)[] | null;
  /** Simple Frame List (0008,1161) UL, VM 1-n. */
  SimpleFrameList?: (number | null)[] | null;
  /** Calculated Frame List (0008,1162) UL, VM 3-3n. */
  CalculatedFrameList?: (number | null)[] | null;
  /** Time Range (0008,1163) FD, VM 2. */
  TimeRange?: (number | null)[] | null;
  /** Frame Extraction Sequence (0008,1164) SQ, VM 1. */
  FrameExtractionSequence?: Dataset[] | null;
  /** Multi-frame Source SOP Instance UID (0008,1167) UI, VM 1. */
  MultiFrameSourceSOPInstanceUID?: string | null;
  /** Retrieve URL (0008,1190) UR, VM 1. */
  RetrieveURL?: string | null;
  /** Transaction UID (0008,1195) UI, VM 1. */
  TransactionUID?: string | null;
  /** Warning Reason (0008,1196) US, VM 1. */
  WarningReason?: number | null;
  /** Failure Reason (0008,1197) US, VM 1. */
  FailureReason?: number | null;
  /** Failed SOP Sequence (0008,1198) SQ, VM 1. */
  FailedSOPSequence?: Dataset[] | null;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1. */
  ReferencedSOPSequence?: Dataset[] | null;
  /** Other Failures Sequence (0008,119A) SQ, VM 1. */
  OtherFailuresSequence?: Dataset[] | null;
  /** Failed Study Sequence (0008,119B) SQ, VM 1. */
  FailedStudySequence?: Dataset[] | null;
  /** Studies Containing Other Referenced Instances Sequence (0008,1200) SQ, VM 1. */
  StudiesContainingOtherReferencedInstancesSequence?: Dataset[] | null;
  /** Related Series Sequence (0008,1250) SQ, VM 1. */
  RelatedSeriesSequence?: Dataset[] | null;
  /** Principal Diagnosis Code Sequence (0008,1301) SQ, VM 1. */
  PrincipalDiagnosisCodeSequence?: Dataset[] | null;
  /** Primary Diagnosis Code Sequence (0008,1302) SQ, VM 1. */
  PrimaryDiagnosisCodeSequence?: Dataset[] | null;
  /** Secondary Diagnoses Code Sequence (0008,1303) SQ, VM 1. */
  SecondaryDiagnosesCodeSequence?: Dataset[] | null;
  /** Histological Diagnoses Code Sequence (0008,1304) SQ, VM 1. */
  HistologicalDiagnosesCodeSequence?: Dataset[] | null;
  /** Lossy Image Compression (Retired) (0008,2110) CS, VM 1, retired. */
  LossyImageCompressionRetired?: string | null;
  /** Derivation Description (0008,2111) ST, VM 1. */
  DerivationDescription?: string | null;
  /** Source Image Sequence (0008,2112) SQ, VM 1. */
  SourceImageSequence?: Dataset[] | null;
  /** Stage Name (0008,2120) SH, VM 1. */
  StageName?: string | null;
  /** Stage Number (0008,2122) IS, VM 1. */
  StageNumber?: number | null;
  /** Number of Stages (0008,2124) IS, VM 1. */
  NumberOfStages?: number | null;
  /** View Name (0008,2127) SH, VM 1. */
  ViewName?: string | null;
  /** View Number (0008,2128) IS, VM 1. */
  ViewNumber?: number | null;
  /** Number of Event Timers (0008,2129) IS, VM 1. */
  NumberOfEventTimers?: number | null;
  /** Number of Views in Stage (0008,212A) IS, VM 1. */
  NumberOfViewsInStage?: number | null;
  /** Event Elapsed Time(s) (0008,2130) DS, VM 1-n. */
  EventElapsedTimes?: (number | null)[] | null;
  /** Event Timer Name(s) (0008,2132) LO, VM 1-n. */
  EventTimerNames?: (string | null)[] | null;
  /** Event Timer Sequence (0008,2133) SQ, VM 1. */
  EventTimerSequence?: Dataset[] | null;
  /** Event Time Offset (0008,2134) FD, VM 1. */
  EventTimeOffset?: number | null;
  /** Event Code Sequence (0008,2135) SQ, VM 1. */
  EventCodeSequence?: Dataset[] | null;
  /** Start Trim (0008,2142) IS, VM 1. */
  StartTrim?: number | null;
  /** Stop Trim (0008,2143) IS, VM 1. */
  StopTrim?: number | null;
  /** Recommended Display Frame Rate (0008,2144) IS, VM 1. */
  RecommendedDisplayFrameRate?: number | null;
  /** Transducer Position (0008,2200) CS, VM 1, retired. */
  TransducerPosition?: string | null;
  /** Transducer Orientation (0008,2204) CS, VM 1, retired. */
  TransducerOrientation?: string | null;
  /** Anatomic Structure (0008,2208) CS, VM 1, retired. */
  AnatomicStructure?: string | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1. */
  AnatomicRegionSequence?: Dataset[] | null;
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1. */
  AnatomicRegionModifierSequence?: Dataset[] | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1. */
  PrimaryAnatomicStructureSequence?: Dataset[] | null;
  /** Anatomic Structure, Space or Region Sequence (0008,2229) SQ, VM 1, retired. */
  AnatomicStructureSpaceOrRegionSequence?: Dataset[] | null;
  /** Primary Anatomic Structure Modifier Sequence (0008,2230) SQ, VM 1. */
  PrimaryAnatomicStructureModifierSequence?: Dataset[] | null;
  /** Transducer Position Sequence (0008,2240) SQ, VM 1, retired. */
  TransducerPositionSequence?: Dataset[] | null;
  /** Transducer Position Modifier Sequence (0008,2242) SQ, VM 1, retired. */
  TransducerPositionModifierSequence?: Dataset[] | null;
  /** Transducer Orientation Sequence (0008,2244) SQ, VM 1, retired. */
  TransducerOrientationSequence?: Dataset[] | null;
  /** Transducer Orientation Modifier Sequence (0008,2246) SQ, VM 1, retired. */
  TransducerOrientationModifierSequence?: Dataset[] | null;
  /** Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251) SQ, VM 1, retired. */
  AnatomicStructureSpaceOrRegionCodeSequenceTrial?: Dataset[] | null;
  /** Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253) SQ, VM 1, retired. */
  AnatomicPortalOfEntranceCodeSequenceTrial?: Dataset[] | null;
  /** Anatomic Approach Direction Code Sequence (Trial) (0008,2255) SQ, VM 1, retired. */
  AnatomicApproachDirectionCodeSequenceTrial?: Dataset[] | null;
  /** Anatomic Perspective Description (Trial) (0008,2256) ST, VM 1, retired. */
  AnatomicPerspectiveDescriptionTrial?: string | null;
  /** Anatomic Perspective Code Sequence (Trial) (0008,2257) SQ, VM 1, retired. */
  AnatomicPerspectiveCodeSequenceTrial?: Dataset[] | null;
  /** Anatomic Location Of Examining Instrument Description (Trial) (0008,2258) ST, VM 1, retired. */
  AnatomicLocationOfExaminingInstrumentDescriptionTrial?: string | null;
  /** Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259) SQ, VM 1, retired. */
  AnatomicLocationOfExaminingInstrumentCodeSequenceTrial?: Dataset[] | null;
  /** Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A) SQ, VM 1, retired. */
  AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial?: Dataset[] | null;
  /** On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C) SQ, VM 1, retired. */
  OnAxisBackgroundAnatomicStructureCodeSequenceTrial?: Dataset[] | null;
  /** Alternate Representation Sequence (0008,3001) SQ, VM 1. */
  AlternateRepresentationSequence?: Dataset[] | null;
  /** Available Transfer Syntax UID (0008,3002) UI, VM 1-n. */
  AvailableTransferSyntaxUID?: (string | null)[] | null;
  /** Irradiation Event UID (0008,3010) UI, VM 1-n. */
  IrradiationEventUID?: (string | null)[] | null;
  /** Source Irradiation Event Sequence (0008,3011) SQ, VM 1. */
  SourceIrradiationEventSequence?: Dataset[] | null;
  /** Radiopharmaceutical Administration Event UID (0008,3012) UI, VM 1. */
  RadiopharmaceuticalAdministrationEventUID?: string | null;
  /** Identifying Comments (0008,4000) LT, VM 1, retired. */
  IdentifyingComments?: string | null;
  /** Frame Type (0008,9007) CS, VM 4-5. */
  FrameType?: (string | null)[] | null;
  /** Referenced Image Evidence Sequence (0008,9092) SQ, VM 1. */
  ReferencedImageEvidenceSequence?: Dataset[] | null;
  /** Referenced Raw Data Sequence (0008,9121) SQ, VM 1. */
  ReferencedRawDataSequence?: Dataset[] | null;
  /** Creator-Version UID (0008,9123) UI, VM 1. */
  CreatorVersionUID?: string | null;
  /** Derivation Image Sequence (0008,9124) SQ, VM 1. */
  DerivationImageSequence?: Dataset[] | null;
  /** Source Image Evidence Sequence (0008,9154) SQ, VM 1. */
  SourceImageEvidenceSequence?: Dataset[] | null;
  /** Pixel Presentation (0008,9205) CS, VM 1. */
  PixelPresentation?: string | null;
  /** Volumetric Properties (0008,9206) CS, VM 1. */
  VolumetricProperties?: string | null;
  /** Volume Based Calculation Technique (0008,9207) CS, VM 1. */
  VolumeBasedCalculationTechnique?: string | null;
  /** Complex Image Component (0008,9208) CS, VM 1. */
  ComplexImageComponent?: string | null;
  /** Acquisition Contrast (0008,9209) CS, VM 1. */
  AcquisitionContrast?: string | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1. */
  DerivationCodeSequence?: Dataset[] | null;
  /** Referenced Presentation State Sequence (0008,9237) SQ, VM 1. */
  ReferencedPresentationStateSequence?: Dataset[] | null;
  /** Referenced Other Plane Sequence (0008,9410) SQ, VM 1. */
  ReferencedOtherPlaneSequence?: Dataset[] | null;
  /** Frame Display Sequence (0008,9458) SQ, VM 1. */
  FrameDisplaySequence?: Dataset[] | null;
  /** Recommended Display Frame Rate in Float (0008,9459) FL, VM 1. */
  RecommendedDisplayFrameRateInFloat?: number | null;
  /** Skip Frame Range Flag (0008,9460) CS, VM 1. */
  SkipFrameRangeFlag?: string | null;
  /** Patient's Name (0010,0010) PN, VM 1. */
  PatientName?: PersonName | string | null;
  /** Person Names to Use Sequence (0010,0011) SQ, VM 1. */
  PersonNamesToUseSequence?: Dataset[] | null;
  /** Name to Use (0010,0012) LT, VM 1. */
  NameToUse?: string | null;
  /** Name to Use Comment (0010,0013) UT, VM 1. */
  NameToUseComment?: string | null;
  /** Third Person Pronouns Sequence (0010,0014) SQ, VM 1. */
  ThirdPersonPronounsSequence?: Dataset[] | null;
  /** Pronoun Code Sequence (0010,0015) SQ, VM 1. */
  PronounCodeSequence?: Dataset[] | null;
  /** Pronoun Comment (0010,0016) UT, VM 1. */
  PronounComment?: string | null;
  /** Patient ID (0010,0020) LO, VM 1. */
  PatientID?: string | null;
  /** Issuer of Patient ID (0010,0021) LO, VM 1. */
  IssuerOfPatientID?: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1. */
  TypeOfPatientID?: string | null;
  /** Issuer of Patient ID Qualifiers Sequence (0010,0024) SQ, VM 1. */
  IssuerOfPatientIDQualifiersSequence?: Dataset[] | null;
  /** Source Patient Group Identification Sequence (0010,0026) SQ, VM 1. */
  SourcePatientGroupIdentificationSequence?: Dataset[] | null;
  /** Group of Patients Identification Sequence (0010,0027) SQ, VM 1. */
  GroupOfPatientsIdentificationSequence?: Dataset[] | null;
  /** Subject Relative Position in Image (0010,0028) US, VM 3. */
  SubjectRelativePositionInImage?: (number | null)[] | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1. */
  PatientBirthDate?: string | null;
  /** Patient's Birth Time (0010,0032) TM, VM 1. */
  PatientBirthTime?: string | null;
  /** Patient's Birth Date in Alternative Calendar (0010,0033) LO, VM 1. */
  PatientBirthDateInAlternativeCalendar?: string | null;
  /** Patient's Death Date in Alternative Calendar (0010,0034) LO, VM 1. */
  PatientDeathDateInAlternativeCalendar?: string | null;
  /** Patient's Alternative Calendar (0010,0035) CS, VM 1. */
  PatientAlternativeCalendar?: string | null;
  /** Patient's Sex (0010,0040) CS, VM 1. */
  PatientSex?: string | null;
  /** Gender Identity Sequence (0010,0041) SQ, VM 1. */
  GenderIdentitySequence?: Dataset[] | null;
  /** Sex Parameters for Clinical Use Category Comment (0010,0042) UT, VM 1. */
  SexParametersForClinicalUseCategoryComment?: string | null;
  /** Sex Parameters for Clinical Use Category Sequence (0010,0043) SQ, VM 1. */
  SexParametersForClinicalUseCategorySequence?: Dataset[] | null;
  /** Gender Identity Code Sequence (0010,0044) SQ, VM 1. */
  GenderIdentityCodeSequence?: Dataset[] | null;
  /** Gender Identity Comment (0010,0045) UT, VM 1. */
  GenderIdentityComment?: string | null;
  /** Sex Parameters for Clinical Use Category Code Sequence (0010,0046) SQ, VM 1. */
  SexParametersForClinicalUseCategoryCodeSequence?: Dataset[] | null;
  /** Sex Parameters for Clinical Use Category Reference (0010,0047) UR, VM 1-n. */
  SexParametersForClinicalUseCategoryReference?: (string | null)[] | null;
  /** Patient's Insurance Plan Code Sequence (0010,0050) SQ, VM 1. */
  PatientInsurancePlanCodeSequence?: Dataset[] | null;
  /** Patient's Primary Language Code Sequence (0010,0101) SQ, VM 1. */
  PatientPrimaryLanguageCodeSequence?: Dataset[] | null;
  /** Patient's Primary Language Modifier Code Sequence (0010,0102) SQ, VM 1. */
  PatientPrimaryLanguageModifierCodeSequence?: Dataset[] | null;
  /** Quality Control Subject (0010,0200) CS, VM 1. */
  QualityControlSubject?: string | null;
  /** Quality Control Subject Type Code Sequence (0010,0201) SQ, VM 1. */
  QualityControlSubjectTypeCodeSequence?: Dataset[] | null;
  /** Strain Description (0010,0212) UC, VM 1. */
  StrainDescription?: string | null;
  /** Strain Nomenclature (0010,0213) LO, VM 1. */
  StrainNomenclature?: string | null;
  /** Strain Stock Number (0010,0214) LO, VM 1. */
  StrainStockNumber?: string | null;
  /** Strain Source Registry Code Sequence (0010,0215) SQ, VM 1. */
  StrainSourceRegistryCodeSequence?: Dataset[] | null;
  /** Strain Stock Sequence (0010,0216) SQ, VM 1. */
  StrainStockSequence?: Dataset[] | null;
  /** Strain Source (0010,0217) LO, VM 1. */
  StrainSource?: string | null;
  /** Strain Additional Information (0010,0218) UT, VM 1. */
  StrainAdditionalInformation?: string | null;
  /** Strain Code Sequence (0010,0219) SQ, VM 1. */
  StrainCodeSequence?: Dataset[] | null;
  /** Genetic Modifications Sequence (0010,0221) SQ, VM 1. */
  GeneticModificationsSequence?: Dataset[] | null;
  /** Genetic Modifications Description (0010,0222) UC, VM 1. */
  GeneticModificationsDescription?: string | null;
  /** Genetic Modifications Nomenclature (0010,0223) LO, VM 1. */
  GeneticModificationsNomenclature?: string | null;
  /** Genetic Modifications Code Sequence (0010,0229) SQ, VM 1. */
  GeneticModificationsCodeSequence?: Dataset[] | null;
  /** Other Patient IDs (0010,1000) LO, VM 1-n, retired. */
  OtherPatientIDs?: (string | null)[] | null;
  /** Other Patient Names (0010,1001) PN, VM 1-n. */
  OtherPatientNames?: (PersonName | string | null)[] | null;
  /** Other Patient IDs Sequence (0010,1002) SQ, VM 1. */
  OtherPatientIDsSequence?: Dataset[] | null;
  /** Patient's Birth Name (0010,1005) PN, VM 1. */
  PatientBirthName?: PersonName | string | null;
  /** Patient's Age (0010,1010) AS, VM 1. */
  PatientAge?: string | null;
  /** Patient's Size (0010,1020) DS, VM 1. */
  PatientSize?: number | null;
  /** Patient's Size Code Sequence (0010,1021) SQ, VM 1. */
  PatientSizeCodeSequence?: Dataset[] | null;
  /** Patient's Body Mass Index (0010,1022) DS, VM 1. */
  PatientBodyMassIndex?: number | null;
  /** Measured AP Dimension (0010,1023) DS, VM 1. */
  MeasuredAPDimension?: number | null;
  /** Measured Lateral Dimension (0010,1024) DS, VM 1. */
  MeasuredLateralDimension?: number | null;
  /** Patient's Weight (0010,1030) DS, VM 1. */
  PatientWeight?: number | null;
  /** Patient's Address (0010,1040) LO, VM 1. */
  PatientAddress?: string | null;
  /** Insurance Plan Identification (0010,1050) LO, VM 1-n, retired. */
  InsurancePlanIdentification?: (string | null)[] | null;
  /** Patient's Mother's Birth Name (0010,1060) PN, VM 1. */
  PatientMotherBirthName?: PersonName | string | null;
  /** Military Rank (0010,1080) LO, VM 1. */
  MilitaryRank?: string | null;
  /** Branch of Service (0010,1081) LO, VM 1. */
  BranchOfService?: string | null;
  /** Medical Record Locator (0010,1090) LO, VM 1, retired. */
  MedicalRecordLocator?: string | null;
  /** Referenced Patient Photo Sequence (0010,1100) SQ, VM 1. */
  ReferencedPatientPhotoSequence?: Dataset[] | null;
  /** Medical Alerts (0010,2000) LO, VM 1-n. */
  MedicalAlerts?: (string | null)[] | null;
  /** Allergies (0010,2110) LO, VM 1-n. */
  Allergies?: (string | null)[] | null;
  /** Country of Residence (0010,2150) LO, VM 1. */
  CountryOfResidence?: string | null;
  /** Region of Residence (0010,2152) LO, VM 1. */
  RegionOfResidence?: string | null;
  /** Patient's Telephone Numbers (0010,2154) SH, VM 1-n. */
  PatientTelephoneNumbers?: (string | null)[] | null;
  /** Patient's Telecom Information (0010,2155) LT, VM 1. */
  PatientTelecomInformation?: string | null;
  /** Ethnic Group (0010,2160) SH, VM 1, retired. */
  EthnicGroup?: string | null;
  /** Ethnic Group Code Sequence (0010,2161) SQ, VM 1. */
  EthnicGroupCodeSequence?: Dataset[] | null;
  /** Ethnic Groups (0010,2162) UC, VM 1-n. */
  EthnicGroups?: (string | null)[] | null;
  /** Occupation (0010,2180) SH, VM 1. */
  Occupation?: string | null;
  /** Smoking Status (0010,21A0) CS, VM 1. */
  SmokingStatus?: string | null;
  /** Additional Patient History (0010,21B0) LT, VM 1. */
  AdditionalPatientHistory?: string | null;
  /** Pregnancy Status (0010,21C0) US, VM 1. */
  PregnancyStatus?: number | null;
  /** Last Menstrual Date (0010,21D0) DA, VM 1. */
  LastMenstrualDate?: string | null;
  /** Patient's Religious Preference (0010,21F0) LO, VM 1. */
  PatientReligiousPreference?: string | null;
  /** Patient Species Description (0010,2201) LO, VM 1. */
  PatientSpeciesDescription?: string | null;
  /** Patient Species Code Sequence (0010,2202) SQ, VM 1. */
  PatientSpeciesCodeSequence?: Dataset[] | null;
  /** Patient's Sex Neutered (0010,2203) CS, VM 1. */
  PatientSexNeutered?: string | null;
  /** Anatomical Orientation Type (0010,2210) CS, VM 1. */
  AnatomicalOrientationType?: string | null;
  /** Patient Breed Description (0010,2292) LO, VM 1. */
  PatientBreedDescription?: string | null;
  /** Patient Breed Code Sequence (0010,2293) SQ, VM 1. */
  PatientBreedCodeSequence?: Dataset[] | null;
  /** Breed Registration Sequence (0010,2294) SQ, VM 1. */
  BreedRegistrationSequence?: Dataset[] | null;
  /** Breed Registration Number (0010,2295) LO, VM 1. */
  BreedRegistrationNumber?: string | null;
  /** Breed Registry Code Sequence (0010,2296) SQ, VM 1. */
  BreedRegistryCodeSequence?: Dataset[] | null;
  /** Responsible Person (0010,2297) PN, VM 1. */
  ResponsiblePerson?: PersonName | string | null;
  /** Responsible Person Role (0010,2298) CS, VM 1. */
  ResponsiblePersonRole?: string | null;
  /** Responsible Organization (0010,2299) LO, VM 1. */
  ResponsibleOrganization?: string | null;
  /** Patient Comments (0010,4000) LT, VM 1. */
  PatientComments?: string | null;
  /** Examined Body Thickness (0010,9431) FL, VM 1. */
  ExaminedBodyThickness?: number | null;
  /** Clinical Trial Sponsor Name (0012,0010) LO, VM 1. */
  ClinicalTrialSponsorName?: string | null;
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1. */
  ClinicalTrialProtocolID?: string | null;
  /** Clinical Trial Protocol Name (0012,0021) LO, VM 1. */
  ClinicalTrialProtocolName?: string | null;
  /** Issuer of Clinical Trial Protocol ID (0012,0022) LO, VM 1. */
  IssuerOfClinicalTrialProtocolID?: string | null;
  /** Other Clinical Trial Protocol IDs Sequence (0012,0023) SQ, VM 1. */
  OtherClinicalTrialProtocolIDsSequence?: Dataset[] | null;
  /** Clinical Trial Site ID (0012,0030) LO, VM 1. */
  ClinicalTrialSiteID?: string | null;
  /** Clinical Trial Site Name (0012,0031) LO, VM 1. */
  ClinicalTrialSiteName?: string | null;
  /** Issuer of Clinical Trial Site ID (0012,0032) LO, VM 1. */
  IssuerOfClinicalTrialSiteID?: string | null;
  /** Clinical Trial Subject ID (0012,0040) LO, VM 1. */
  ClinicalTrialSubjectID?: string | null;
  /** Issuer of Clinical Trial Subject ID (0012,0041) LO, VM 1. */
  IssuerOfClinicalTrialSubjectID?: string | null;
  /** Clinical Trial Subject Reading ID (0012,0042) LO, VM 1. */
  ClinicalTrialSubjectReadingID?: string | null;
  /** Issuer of Clinical Trial Subject Reading ID (0012,0043) LO, VM 1. */
  IssuerOfClinicalTrialSubjectReadingID?: string | null;
  /** Clinical Trial Time Point ID (0012,0050) LO, VM 1. */
  ClinicalTrialTimePointID?: string | null;
  /** Clinical Trial Time Point Description (0012,0051) ST, VM 1. */
  ClinicalTrialTimePointDescription?: string | null;
  /** Longitudinal Temporal Offset from Event (0012,0052) FD, VM 1. */
  LongitudinalTemporalOffsetFromEvent?: number | null;
  /** Longitudinal Temporal Event Type (0012,0053) CS, VM 1. */
  LongitudinalTemporalEventType?: string | null;
  /** Clinical Trial Time Point Type Code Sequence (0012,0054) SQ, VM 1. */
  ClinicalTrialTimePointTypeCodeSequence?: Dataset[] | null;
  /** Issuer of Clinical Trial Time Point ID (0012,0055) LO, VM 1. */
  IssuerOfClinicalTrialTimePointID?: string | null;
  /** Clinical Trial Coordinating Center Name (0012,0060) LO, VM 1. */
  ClinicalTrialCoordinatingCenterName?: string | null;
  /** Patient Identity Removed (0012,0062) CS, VM 1. */
  PatientIdentityRemoved?: string | null;
  /** De-identification Method (0012,0063) LO, VM 1-n. */
  DeidentificationMethod?: (string | null)[] | null;
  /** De-identification Method Code Sequence (0012,0064) SQ, VM 1. */
  DeidentificationMethodCodeSequence?: Dataset[] | null;
  /** Clinical Trial Series ID (0012,0071) LO, VM 1. */
  ClinicalTrialSeriesID?: string | null;
  /** Clinical Trial Series Description (0012,0072) LO, VM 1. */
  ClinicalTrialSeriesDescription?: string | null;
  /** Issuer of Clinical Trial Series ID (0012,0073) LO, VM 1. */
  IssuerOfClinicalTrialSeriesID?: string | null;
  /** Clinical Trial Protocol Ethics Committee Name (0012,0081) LO, VM 1. */
  ClinicalTrialProtocolEthicsCommitteeName?: string | null;
  /** Clinical Trial Protocol Ethics Committee Approval Number (0012,0082) LO, VM 1. */
  ClinicalTrialProtocolEthicsCommitteeApprovalNumber?: string | null;
  /** Consent for Clinical Trial Use Sequence (0012,0083) SQ, VM 1. */
  ConsentForClinicalTrialUseSequence?: Dataset[] | null;
  /** Distribution Type (0012,0084) CS, VM 1. */
  DistributionType?: string | null;
  /** Consent for Distribution Flag (0012,0085) CS, VM 1. */
  ConsentForDistributionFlag?: string | null;
  /** Ethics Committee Approval Effectiveness Start Date (0012,0086) DA, VM 1. */
  EthicsCommitteeApprovalEffectivenessStartDate?: string | null;
  /** Ethics Committee Approval Effectiveness End Date (0012,0087) DA, VM 1. */
  EthicsCommitteeApprovalEffectivenessEndDate?: string | null;
  /** CAD File Format (0014,0023) ST, VM 1, retired. */
  CADFileFormat?: string | null;
  /** Component Reference System (0014,0024) ST, VM 1, retired. */
  ComponentReferenceSystem?: string | null;
  /** Component Manufacturing Procedure (0014,0025) ST, VM 1. */
  ComponentManufacturingProcedure?: string | null;
  /** Component Manufacturer (0014,0028) ST, VM 1. */
  ComponentManufacturer?: string | null;
  /** Material Thickness (0014,0030) DS, VM 1-n. */
  MaterialThickness?: (number | null)[] | null;
  /** Material Pipe Diameter (0014,0032) DS, VM 1-n. */
  MaterialPipeDiameter?: (number | null)[] | null;
  /** Material Isolation Diameter (0014,0034) DS, VM 1-n. */
  MaterialIsolationDiameter?: (number | null)[] | null;
  /** Material Grade (0014,0042) ST, VM 1. */
  MaterialGrade?: string | null;
  /** Material Properties Description (0014,0044) ST, VM 1. */
  MaterialPropertiesDescription?: string | null;
  /** Material Properties File Format (Retired) (0014,0045) ST, VM 1, retired. */
  MaterialPropertiesFileFormatRetired?: string | null;
  /** Material Notes (0014,0046) LT, VM 1. */
  MaterialNotes?: string | null;
  /** Component Shape (0014,0050) CS, VM 1. */
  ComponentShape?: string | null;
  /** Curvature Type (0014,0052) CS, VM 1. */
  CurvatureType?: string | null;
  /** Outer Diameter (0014,0054) DS, VM 1. */
  OuterDiameter?: number | null;
  /** Inner Diameter (0014,0056) DS, VM 1. */
  InnerDiameter?: number | null;
  /** Component Welder IDs (0014,0100) LO, VM 1-n. */
  ComponentWelderIDs?: (string | null)[] | null;
  /** Secondary Approval Status (0014,0101) CS, VM 1. */
  SecondaryApprovalStatus?: string | null;
  /** Secondary Review Date (0014,0102) DA, VM 1. */
  SecondaryReviewDate?: string | null;
  /** Secondary Review Time (0014,0103) TM, VM 1. */
  SecondaryReviewTime?: string | null;
  /** Secondary Reviewer Name (0014,0104) PN, VM 1. */
  SecondaryReviewerName?: PersonName | string | null;
  /** Repair ID (0014,0105) ST, VM 1. */
  RepairID?: string | null;
  /** Multiple Component Approval Sequence (0014,0106) SQ, VM 1. */
  MultipleComponentApprovalSequence?: Dataset[] | null;
  /** Other Approval Status (0014,0107) CS, VM 1-n. */
  OtherApprovalStatus?: (string | null)[] | null;
  /** Other Secondary Approval Status (0014,0108) CS, VM 1-n. */
  OtherSecondaryApprovalStatus?: (string | null)[] | null;
  /** Data Element Label Sequence (0014,0200) SQ, VM 1. */
  DataElementLabelSequence?: Dataset[] | null;
  /** Data Element Label Item Sequence (0014,0201) SQ, VM 1. */
  DataElementLabelItemSequence?: Dataset[] | null;
  /** Data Element (0014,0202) AT, VM 1. */
  DataElement?: string | null;
  /** Data Element Name (0014,0203) LO, VM 1. */
  DataElementName?: string | null;
  /** Data Element Description (0014,0204) LO, VM 1. */
  DataElementDescription?: string | null;
  /** Data Element Conditionality (0014,0205) CS, VM 1. */
  DataElementConditionality?: string | null;
  /** Data Element Minimum Characters (0014,0206) IS, VM 1. */
  DataElementMinimumCharacters?: number | null;
  /** Data Element Maximum Characters (0014,0207) IS, VM 1. */
  DataElementMaximumCharacters?: number | null;
  /** Actual Environmental Conditions (0014,1010) ST, VM 1. */
  ActualEnvironmentalConditions?: string | null;
  /** Expiry Date (0014,1020) DA, VM 1. */
  ExpiryDate?: string | null;
  /** Environmental Conditions (0014,1040) ST, VM 1. */
  EnvironmentalConditions?: string | null;
  /** Evaluator Sequence (0014,2002) SQ, VM 1. */
  EvaluatorSequence?: Dataset[] | null;
  /** Evaluator Number (0014,2004) IS, VM 1. */
  EvaluatorNumber?: number | null;
  /** Evaluator Name (0014,2006) PN, VM 1. */
  EvaluatorName?: PersonName | string | null;
  /** Evaluation Attempt (0014,2008) IS, VM 1. */
  EvaluationAttempt?: number | null;
  /** Indication Sequence (0014,2012) SQ, VM 1. */
  IndicationSequence?: Dataset[] | null;
  /** Indication Number (0014,2014) IS, VM 1. */
  IndicationNumber?: number | null;
  /** Indication Label (0014,2016) SH, VM 1. */
  IndicationLabel?: string | null;
  /** Indication Description (0014,2018) ST, VM 1. */
  IndicationDescription?: string | null;
  /** Indication Type (0014,201A) CS, VM 1-n. */
  IndicationType?: (string | null)[] | null;
  /** Indication Disposition (0014,201C) CS, VM 1. */
  IndicationDisposition?: string | null;
  /** Indication ROI Sequence (0014,201E) SQ, VM 1. */
  IndicationROISequence?: Dataset[] | null;
  /** Indication Physical Property Sequence (0014,2030) SQ, VM 1. */
  IndicationPhysicalPropertySequence?: Dataset[] | null;
  /** Property Label (0014,2032) SH, VM 1. */
  PropertyLabel?: string | null;
  /** Coordinate System Number of Axes (0014,2202) IS, VM 1. */
  CoordinateSystemNumberOfAxes?: number | null;
  /** Coordinate System Axes Sequence (0014,2204) SQ, VM 1. */
  CoordinateSystemAxesSequence?: Dataset[] | null;
  /** Coordinate System Axis Description (0014,2206) ST, VM 1. */
  CoordinateSystemAxisDescription?: string | null;
  /** Coordinate System Data Set Mapping (0014,2208) CS, VM 1. */
  CoordinateSystemDataSetMapping?: string | null;
  /** Coordinate System Axis Number (0014,220A) IS, VM 1. */
  CoordinateSystemAxisNumber?: number | null;
  /** Coordinate System Axis Type (0014,220C) CS, VM 1. */
  CoordinateSystemAxisType?: string | null;
  /** Coordinate System Axis Units (0014,220E) CS, VM 1. */
  CoordinateSystemAxisUnits?: string | null;
  /** Coordinate System Axis Values (0014,2210) OB, VM 1. */
  CoordinateSystemAxisValues?: ArrayBuffer | null;
  /** Coordinate System Transform Sequence (0014,2220) SQ, VM 1. */
  CoordinateSystemTransformSequence?: Dataset[] | null;
  /** Transform Description (0014,2222) ST, VM 1. */
  TransformDescription?: string | null;
  /** Transform Number of Axes (0014,2224) IS, VM 1. */
  TransformNumberOfAxes?: number | null;
  /** Transform Order of Axes (0014,2226) IS, VM 1-n. */
  TransformOrderOfAxes?: (number | null)[] | null;
  /** Transformed Axis Units (0014,2228) CS, VM 1. */
  TransformedAxisUnits?: string | null;
  /** Coordinate System Transform Rotation and Scale Matrix (0014,222A) DS, VM 1-n. */
  CoordinateSystemTransformRotationAndScaleMatrix?: (number | null)[] | null;
  /** Coordinate System Transform Translation Matrix (0014,222C) DS, VM 1-n. */
  CoordinateSystemTransformTranslationMatrix?: (number | null)[] | null;
  /** Internal Detector Frame Time (0014,3011) DS, VM 1. */
  InternalDetectorFrameTime?: number | null;
  /** Number of Frames Integrated (0014,3012) DS, VM 1. */
  NumberOfFramesIntegrated?: number | null;
  /** Detector Temperature Sequence (0014,3020) SQ, VM 1. */
  DetectorTemperatureSequence?: Dataset[] | null;
  /** Sensor Name (0014,3022) ST, VM 1. */
  SensorName?: string | null;
  /** Horizontal Offset of Sensor (0014,3024) DS, VM 1. */
  HorizontalOffsetOfSensor?: number | null;
  /** Vertical Offset of Sensor (0014,3026) DS, VM 1. */
  VerticalOffsetOfSensor?: number | null;
  /** Sensor Temperature (0014,3028) DS, VM 1. */
  SensorTemperature?: number | null;
  /** Dark Current Sequence (0014,3040) SQ, VM 1. */
  DarkCurrentSequence?: Dataset[] | null;
  /** Dark Current Counts (0014,3050) OB|OW, VM 1. */
  DarkCurrentCounts?: ArrayBuffer | null;
  /** Gain Correction Reference Sequence (0014,3060) SQ, VM 1. */
  GainCorrectionReferenceSequence?: Dataset[] | null;
  /** Air Counts (0014,3070) OB|OW, VM 1. */
  AirCounts?: ArrayBuffer | null;
  /** KV Used in Gain Calibration (0014,3071) DS, VM 1. */
  KVUsedInGainCalibration?: number | null;
  /** MA Used in Gain Calibration (0014,3072) DS, VM 1. */
  MAUsedInGainCalibration?: number | null;
  /** Number of Frames Used for Integration (0014,3073) DS, VM 1. */
  NumberOfFramesUsedForIntegration?: number | null;
  /** Filter Material Used in Gain Calibration (0014,3074) LO, VM 1. */
  FilterMaterialUsedInGainCalibration?: string | null;
  /** Filter Thickness Used in Gain Calibration (0014,3075) DS, VM 1. */
  FilterThicknessUsedInGainCalibration?: number | null;
  /** Date of Gain Calibration (0014,3076) DA, VM 1. */
  DateOfGainCalibration?: string | null;
  /** Time of Gain Calibration (0014,3077) TM, VM 1. */
  TimeOfGainCalibration?: string | null;
  /** Bad Pixel Image (0014,3080) OB, VM 1. */
  BadPixelImage?: ArrayBuffer | null;
  /** Calibration Notes (0014,3099) LT, VM 1. */
  CalibrationNotes?: string | null;
  /** Linearity Correction Technique (0014,3100) LT, VM 1. */
  LinearityCorrectionTechnique?: string | null;
  /** Beam Hardening Correction Technique (0014,3101) LT, VM 1. */
  BeamHardeningCorrectionTechnique?: string | null;
  /** Pulser Equipment Sequence (0014,4002) SQ, VM 1. */
  PulserEquipmentSequence?: Dataset[] | null;
  /** Pulser Type (0014,4004) CS, VM 1. */
  PulserType?: string | null;
  /** Pulser Notes (0014,4006) LT, VM 1. */
  PulserNotes?: string | null;
  /** Receiver Equipment Sequence (0014,4008) SQ, VM 1. */
  ReceiverEquipmentSequence?: Dataset[] | null;
  /** Amplifier Type (0014,400A) CS, VM 1. */
  AmplifierType?: string | null;
  /** Receiver Notes (0014,400C) LT, VM 1. */
  ReceiverNotes?: string | null;
  /** Pre-Amplifier Equipment Sequence (0014,400E) SQ, VM 1. */
  PreAmplifierEquipmentSequence?: Dataset[] | null;
  /** Pre-Amplifier Notes (0014,400F) LT, VM 1. */
  PreAmplifierNotes?: string | null;
  /** Transmit Transducer Sequence (0014,4010) SQ, VM 1. */
  TransmitTransducerSequence?: Dataset[] | null;
  /** Receive Transducer Sequence (0014,4011) SQ, VM 1. */
  ReceiveTransducerSequence?: Dataset[] | null;
  /** Number of Elements (0014,4012) US, VM 1. */
  NumberOfElements?: number | null;
  /** Element Shape (0014,4013) CS, VM 1. */
  ElementShape?: string | null;
  /** Element Dimension A (0014,4014) DS, VM 1. */
  ElementDimensionA?: number | null;
  /** Element Dimension B (0014,4015) DS, VM 1. */
  ElementDimensionB?: number | null;
  /** Element Pitch A (0014,4016) DS, VM 1. */
  ElementPitchA?: number | null;
  /** Measured Beam Dimension A (0014,4017) DS, VM 1. */
  MeasuredBeamDimensionA?: number | null;
  /** Measured Beam Dimension B (0014,4018) DS, VM 1. */
  MeasuredBeamDimensionB?: number | null;
  /** Location of Measured Beam Diameter (0014,4019) DS, VM 1. */
  LocationOfMeasuredBeamDiameter?: number | null;
  /** Nominal Frequency (0014,401A) DS, VM 1. */
  NominalFrequency?: number | null;
  /** Measured Center Frequency (0014,401B) DS, VM 1. */
  MeasuredCenterFrequency?: number | null;
  /** Measured Bandwidth (0014,401C) DS, VM 1. */
  MeasuredBandwidth?: number | null;
  /** Element Pitch B (0014,401D) DS, VM 1. */
  ElementPitchB?: number | null;
  /** Pulser Settings Sequence (0014,4020) SQ, VM 1. */
  PulserSettingsSequence?: Dataset[] | null;
  /** Pulse Width (0014,4022) DS, VM 1. */
  PulseWidth?: number | null;
  /** Excitation Frequency (0014,4024) DS, VM 1. */
  ExcitationFrequency?: number | null;
  /** Modulation Type (0014,4026) CS, VM 1. */
  ModulationType?: string | null;
  /** Damping (0014,4028) DS, VM 1. */
  Damping?: number | null;
  /** Receiver Settings Sequence (0014,4030) SQ, VM 1. */
  ReceiverSettingsSequence?: Dataset[] | null;
  /** Acquired Soundpath Length (0014,4031) DS, VM 1. */
  AcquiredSoundpathLength?: number | null;
  /** Acquisition Compression Type (0014,4032) CS, VM 1. */
  AcquisitionCompressionType?: string | null;
  /** Acquisition Sample Size (0014,4033) IS, VM 1. */
  AcquisitionSampleSize?: number | null;
  /** Rectifier Smoothing (0014,4034) DS, VM 1. */
  RectifierSmoothing?: number | null;
  /** DAC Sequence (0014,4035) SQ, VM 1. */
  DACSequence?: Dataset[] | null;
  /** DAC Type (0014,4036) CS, VM 1. */
  DACType?: string | null;
  /** DAC Gain Points (0014,4038) DS, VM 1-n. */
  DACGainPoints?: (number | null)[] | null;
  /** DAC Time Points (0014,403A) DS, VM 1-n. */
  DACTimePoints?: (number | null)[] | null;
  /** DAC Amplitude (0014,403C) DS, VM 1-n. */
  DACAmplitude?: (number | null)[] | null;
  /** Pre-Amplifier Settings Sequence (0014,4040) SQ, VM 1. */
  PreAmplifierSettingsSequence?: Dataset[] | null;
  /** Transmit Transducer Settings Sequence (0014,4050) SQ, VM 1. */
  TransmitTransducerSettingsSequence?: Dataset[] | null;
  /** Receive Transducer Settings Sequence (0014,4051) SQ, VM 1. */
  ReceiveTransducerSettingsSequence?: Dataset[] | null;
  /** Incident Angle (0014,4052) DS, VM 1. */
  IncidentAngle?: number | null;
  /** Coupling Technique (0014,4054) ST, VM 1. */
  CouplingTechnique?: string | null;
  /** Coupling Medium (0014,4056) ST, VM 1. */
  CouplingMedium?: string | null;
  /** Coupling Velocity (0014,4057) DS, VM 1. */
  CouplingVelocity?: number | null;
  /** Probe Center Location X (0014,4058) DS, VM 1. */
  ProbeCenterLocationX?: number | null;
  /** Probe Center Location Z (0014,4059) DS, VM 1. */
  ProbeCenterLocationZ?: number | null;
  /** Sound Path Length (0014,405A) DS, VM 1. */
  SoundPathLength?: number | null;
  /** Delay Law Identifier (0014,405C) ST, VM 1. */
  DelayLawIdentifier?: string | null;
  /** Gate Settings Sequence (0014,4060) SQ, VM 1. */
  GateSettingsSequence?: Dataset[] | null;
  /** Gate Threshold (0014,4062) DS, VM 1. */
  GateThreshold?: number | null;
  /** Velocity of Sound (0014,4064) DS, VM 1. */
  VelocityOfSound?: number | null;
  /** Calibration Settings Sequence (0014,4070) SQ, VM 1. */
  CalibrationSettingsSequence?: Dataset[] | null;
  /** Calibration Procedure (0014,4072) ST, VM 1. */
  CalibrationProcedure?: string | null;
  /** Procedure Version (0014,4074) SH, VM 1. */
  ProcedureVersion?: string | null;
  /** Procedure Creation Date (0014,4076) DA, VM 1. */
  ProcedureCreationDate?: string | null;
  /** Procedure Expiration Date (0014,4078) DA, VM 1. */
  ProcedureExpirationDate?: string | null;
  /** Procedure Last Modified Date (0014,407A) DA, VM 1. */
  ProcedureLastModifiedDate?: string | null;
  /** Calibration Time (0014,407C) TM, VM 1-n. */
  CalibrationTime?: (string | null)[] | null;
  /** Calibration Date (0014,407E) DA, VM 1-n. */
  CalibrationDate?: (string | null)[] | null;
  /** Probe Drive Equipment Sequence (0014,4080) SQ, VM 1. */
  ProbeDriveEquipmentSequence?: Dataset[] | null;
  /** Drive Type (0014,4081) CS, VM 1. */
  DriveType?: string | null;
  /** Probe Drive Notes (0014,4082) LT, VM 1. */
  ProbeDriveNotes?: string | null;
  /** Drive Probe Sequence (0014,4083) SQ, VM 1. */
  DriveProbeSequence?: Dataset[] | null;
  /** Probe Inductance (0014,4084) DS, VM 1. */
  ProbeInductance?: number | null;
  /** Probe Resistance (0014,4085) DS, VM 1. */
  ProbeResistance?: number | null;
  /** Receive Probe Sequence (0014,4086) SQ, VM 1. */
  ReceiveProbeSequence?: Dataset[] | null;
  /** Probe Drive Settings Sequence (0014,4087) SQ, VM 1. */
  ProbeDriveSettingsSequence?: Dataset[] | null;
  /** Bridge Resistors (0014,4088) DS, VM 1. */
  BridgeResistors?: number | null;
  /** Probe Orientation Angle (0014,4089) DS, VM 1. */
  ProbeOrientationAngle?: number | null;
  /** User Selected Gain Y (0014,408B) DS, VM 1. */
  UserSelectedGainY?: number | null;
  /** User Selected Phase (0014,408C) DS, VM 1. */
  UserSelectedPhase?: number | null;
  /** User Selected Offset X (0014,408D) DS, VM 1. */
  UserSelectedOffsetX?: number | null;
  /** User Selected Offset Y (0014,408E) DS, VM 1. */
  UserSelectedOffsetY?: number | null;
  /** Channel Settings Sequence (0014,4091) SQ, VM 1. */
  ChannelSettingsSequence?: Dataset[] | null;
  /** Channel Threshold (0014,4092) DS, VM 1. */
  ChannelThreshold?: number | null;
  /** Scanner Settings Sequence (0014,409A) SQ, VM 1. */
  ScannerSettingsSequence?: Dataset[] | null;
  /** Scan Procedure (0014,409B) ST, VM 1. */
  ScanProcedure?: string | null;
  /** Translation Rate X (0014,409C) DS, VM 1. */
  TranslationRateX?: number | null;
  /** Translation Rate Y (0014,409D) DS, VM 1. */
  TranslationRateY?: number | null;
  /** Channel Overlap (0014,409F) DS, VM 1. */
  ChannelOverlap?: number | null;
  /** Image Quality Indicator Type (0014,40A0) LO, VM 1-n. */
  ImageQualityIndicatorType?: (string | null)[] | null;
  /** Image Quality Indicator Material (0014,40A1) LO, VM 1-n. */
  ImageQualityIndicatorMaterial?: (string | null)[] | null;
  /** Image Quality Indicator Size (0014,40A2) LO, VM 1-n. */
  ImageQualityIndicatorSize?: (string | null)[] | null;
  /** Wave Dimensions Definition Sequence (0014,4101) SQ, VM 1. */
  WaveDimensionsDefinitionSequence?: Dataset[] | null;
  /** Wave Dimension Number (0014,4102) US, VM 1. */
  WaveDimensionNumber?: number | null;
  /** Wave Dimension Description (0014,4103) LO, VM 1. */
  WaveDimensionDescription?: string | null;
  /** Wave Dimension Unit (0014,4104) US, VM 1. */
  WaveDimensionUnit?: number | null;
  /** Wave Dimension Value Type (0014,4105) CS, VM 1. */
  WaveDimensionValueType?: string | null;
  /** Wave Dimension Values Sequence (0014,4106) SQ, VM 1-n. */
  WaveDimensionValuesSequence?: Dataset[] | null;
  /** Referenced Wave Dimension (0014,4107) US, VM 1. */
  ReferencedWaveDimension?: number | null;
  /** Integer Numeric Value (0014,4108) SL, VM 1. */
  IntegerNumericValue?: number | null;
  /** Byte Numeric Value (0014,4109) OB, VM 1. */
  ByteNumericValue?: ArrayBuffer | null;
  /** Short Numeric Value (0014,410A) OW, VM 1. */
  ShortNumericValue?: ArrayBuffer | null;
  /** Single Precision Floating Point Numeric Value (0014,410B) OF, VM 1. */
  SinglePrecisionFloatingPointNumericValue?: ArrayBuffer | null;
  /** Double Precision Floating Point Numeric Value (0014,410C) OD, VM 1. */
  DoublePrecisionFloatingPointNumericValue?: ArrayBuffer | null;
  /** LINAC Energy (0014,5002) IS, VM 1. */
  LINACEnergy?: number | null;
  /** LINAC Output (0014,5004) IS, VM 1. */
  LINACOutput?: number | null;
  /** Active Aperture (0014,5100) US, VM 1. */
  ActiveAperture?: number | null;
  /** Total Aperture (0014,5101) DS, VM 1. */
  TotalAperture?: number | null;
  /** Aperture Elevation (0014,5102) DS, VM 1. */
  ApertureElevation?: number | null;
  /** Main Lobe Angle (0014,5103) DS, VM 1. */
  MainLobeAngle?: number | null;
  /** Main Roof Angle (0014,5104) DS, VM 1. */
  MainRoofAngle?: number | null;
  /** Connector Type (0014,5105) CS, VM 1. */
  ConnectorType?: string | null;
  /** Wedge Model Number (0014,5106) SH, VM 1. */
  WedgeModelNumber?: string | null;
  /** Wedge Angle Float (0014,5107) DS, VM 1. */
  WedgeAngleFloat?: number | null;
  /** Wedge Roof Angle (0014,5108) DS, VM 1. */
  WedgeRoofAngle?: number | null;
  /** Wedge Element 1 Position (0014,5109) CS, VM 1. */
  WedgeElement1Position?: string | null;
  /** Wedge Material Velocity (0014,510A) DS, VM 1. */
  WedgeMaterialVelocity?: number | null;
  /** Wedge Material (0014,510B) SH, VM 1. */
  WedgeMaterial?: string | null;
  /** Wedge Offset Z (0014,510C) DS, VM 1. */
  WedgeOffsetZ?: number | null;
  /** Wedge Origin Offset X (0014,510D) DS, VM 1. */
  WedgeOriginOffsetX?: number | null;
  /** Wedge Time Delay (0014,510E) DS, VM 1. */
  WedgeTimeDelay?: number | null;
  /** Wedge Name (0014,510F) SH, VM 1. */
  WedgeName?: string | null;
  /** Wedge Manufacturer Name (0014,5110) SH, VM 1. */
  WedgeManufacturerName?: string | null;
  /** Wedge Description (0014,5111) LO, VM 1. */
  WedgeDescription?: string | null;
  /** Nominal Beam Angle (0014,5112) DS, VM 1. */
  NominalBeamAngle?: number | null;
  /** Wedge Offset X (0014,5113) DS, VM 1. */
  WedgeOffsetX?: number | null;
  /** Wedge Offset Y (0014,5114) DS, VM 1. */
  WedgeOffsetY?: number | null;
  /** Wedge Total Length (0014,5115) DS, VM 1. */
  WedgeTotalLength?: number | null;
  /** Wedge In Contact Length (0014,5116) DS, VM 1. */
  WedgeInContactLength?: number | null;
  /** Wedge Front Gap (0014,5117) DS, VM 1. */
  WedgeFrontGap?: number | null;
  /** Wedge Total Height (0014,5118) DS, VM 1. */
  WedgeTotalHeight?: number | null;
  /** Wedge Front Height (0014,5119) DS, VM 1. */
  WedgeFrontHeight?: number | null;
  /** Wedge Rear Height (0014,511A) DS, VM 1. */
  WedgeRearHeight?: number | null;
  /** Wedge Total Width (0014,511B) DS, VM 1. */
  WedgeTotalWidth?: number | null;
  /** Wedge In Contact Width (0014,511C) DS, VM 1. */
  WedgeInContactWidth?: number | null;
  /** Wedge Chamfer Height (0014,511D) DS, VM 1. */
  WedgeChamferHeight?: number | null;
  /** Wedge Curve (0014,511E) CS, VM 1. */
  WedgeCurve?: string | null;
  /** Radius Along the Wedge (0014,511F) DS, VM 1. */
  RadiusAlongWedge?: number | null;
  /** Thermal Camera Settings Sequence (0014,6001) SQ, VM 1. */
  ThermalCameraSettingsSequence?: Dataset[] | null;
  /** Acquisition Frame Rate (0014,6002) DS, VM 1. */
  AcquisitionFrameRate?: number | null;
  /** Integration Time (0014,6003) DS, VM 1. */
  IntegrationTime?: number | null;
  /** Number of Calibration Frames (0014,6004) DS, VM 1. */
  NumberOfCalibrationFrames?: number | null;
  /** Number of Rows in Full Acquisition Image (0014,6005) DS, VM 1. */
  NumberOfRowsInFullAcquisitionImage?: number | null;
  /** Number Of Columns in Full Acquisition Image (0014,6006) DS, VM 1. */
  NumberOfColumnsInFullAcquisitionImage?: number | null;
  /** Thermal Source Settings Sequence (0014,6007) SQ, VM 1. */
  ThermalSourceSettingsSequence?: Dataset[] | null;
  /** Source Horizontal Pitch (0014,6008) DS, VM 1. */
  SourceHorizontalPitch?: number | null;
  /** Source Vertical Pitch (0014,6009) DS, VM 1. */
  SourceVerticalPitch?: number | null;
  /** Source Horizontal Scan Speed (0014,600A) DS, VM 1. */
  SourceHorizontalScanSpeed?: number | null;
  /** Thermal Source Modulation Frequency (0014,600B) DS, VM 1. */
  ThermalSourceModulationFrequency?: number | null;
  /** Induction Source Setting Sequence (0014,600C) SQ, VM 1. */
  InductionSourceSettingSequence?: Dataset[] | null;
  /** Coil Frequency (0014,600D) DS, VM 1. */
  CoilFrequency?: number | null;
  /** Current Amplitude Across Coil (0014,600E) DS, VM 1. */
  CurrentAmplitudeAcrossCoil?: number | null;
  /** Flash Source Setting Sequence (0014,600F) SQ, VM 1. */
  FlashSourceSettingSequence?: Dataset[] | null;
  /** Flash Duration (0014,6010) DS, VM 1. */
  FlashDuration?: number | null;
  /** Flash Frame Number (0014,6011) DS, VM 1-n. */
  FlashFrameNumber?: (number | null)[] | null;
  /** Laser Source Setting Sequence (0014,6012) SQ, VM 1. */
  LaserSourceSettingSequence?: Dataset[] | null;
  /** Horizontal Laser Spot Dimension (0014,6013) DS, VM 1. */
  HorizontalLaserSpotDimension?: number | null;
  /** Vertical Laser Spot Dimension (0014,6014) DS, VM 1. */
  VerticalLaserSpotDimension?: number | null;
  /** Laser Wavelength (0014,6015) DS, VM 1. */
  LaserWavelength?: number | null;
  /** Laser Power (0014,6016) DS, VM 1. */
  LaserPower?: number | null;
  /** Forced Gas Setting Sequence (0014,6017) SQ, VM 1. */
  ForcedGasSettingSequence?: Dataset[] | null;
  /** Vibration Source Setting Sequence (0014,6018) SQ, VM 1. */
  VibrationSourceSettingSequence?: Dataset[] | null;
  /** Vibration Excitation Frequency (0014,6019) DS, VM 1. */
  VibrationExcitationFrequency?: number | null;
  /** Vibration Excitation Voltage (0014,601A) DS, VM 1. */
  VibrationExcitationVoltage?: number | null;
  /** Thermography Data Capture Method (0014,601B) CS, VM 1. */
  ThermographyDataCaptureMethod?: string | null;
  /** Thermal Technique (0014,601C) CS, VM 1. */
  ThermalTechnique?: string | null;
  /** Thermal Camera Core Sequence (0014,601D) SQ, VM 1. */
  ThermalCameraCoreSequence?: Dataset[] | null;
  /** Detector Wavelength Range (0014,601E) CS, VM 1. */
  DetectorWavelengthRange?: string | null;
  /** Thermal Camera Calibration Type (0014,601F) CS, VM 1. */
  ThermalCameraCalibrationType?: string | null;
  /** Acquisition Image Counter (0014,6020) UV, VM 1. */
  AcquisitionImageCounter?: bigint | null;
  /** Front Panel Temperature (0014,6021) DS, VM 1. */
  FrontPanelTemperature?: number | null;
  /** Air Gap Temperature (0014,6022) DS, VM 1. */
  AirGapTemperature?: number | null;
  /** Vertical Pixel Size (0014,6023) DS, VM 1. */
  VerticalPixelSize?: number | null;
  /** Horizontal Pixel Size (0014,6024) DS, VM 1. */
  HorizontalPixelSize?: number | null;
  /** Data Streaming Protocol (0014,6025) ST, VM 1-n. */
  DataStreamingProtocol?: (string | null)[] | null;
  /** Lens Sequence (0014,6026) SQ, VM 1. */
  LensSequence?: Dataset[] | null;
  /** Field of View (0014,6027) DS, VM 1. */
  FieldOfView?: number | null;
  /** Lens Filter Manufacturer (0014,6028) LO, VM 1. */
  LensFilterManufacturer?: string | null;
  /** Cutoff Filter Type (0014,6029) CS, VM 1. */
  CutoffFilterType?: string | null;
  /** Lens Filter Cut-Off Wavelength (0014,602A) DS, VM 1-n. */
  LensFilterCutOffWavelength?: (number | null)[] | null;
  /** Thermal Source Sequence (0014,602B) SQ, VM 1. */
  ThermalSourceSequence?: Dataset[] | null;
  /** Thermal Source Motion State (0014,602C) CS, VM 1. */
  ThermalSourceMotionState?: string | null;
  /** Thermal Source Motion Type (0014,602D) CS, VM 1. */
  ThermalSourceMotionType?: string | null;
  /** Induction Heating Sequence (0014,602E) SQ, VM 1. */
  InductionHeatingSequence?: Dataset[] | null;
  /** Coil Configuration ID (0014,602F) ST, VM 1. */
  CoilConfigurationID?: string | null;
  /** Number of Turns in Coil (0014,6030) DS, VM 1. */
  NumberOfTurnsInCoil?: number | null;
  /** Shape of Individual Turn (0014,6031) CS, VM 1. */
  ShapeOfIndividualTurn?: string | null;
  /** Size of Individual Turn (0014,6032) DS, VM 1-n. */
  SizeOfIndividualTurn?: (number | null)[] | null;
  /** Distance Between Turns (0014,6033) DS, VM 1-n. */
  DistanceBetweenTurns?: (number | null)[] | null;
  /** Flash Heating Sequence (0014,6034) SQ, VM 1. */
  FlashHeatingSequence?: Dataset[] | null;
  /** Number of Lamps (0014,6035) DS, VM 1. */
  NumberOfLamps?: number | null;
  /** Flash Synchronization Protocol (0014,6036) ST, VM 1. */
  FlashSynchronizationProtocol?: string | null;
  /** Flash Modification Status (0014,6037) CS, VM 1. */
  FlashModificationStatus?: string | null;
  /** Laser Heating Sequence (0014,6038) SQ, VM 1. */
  LaserHeatingSequence?: Dataset[] | null;
  /** Laser Manufacturer (0014,6039) LO, VM 1. */
  LaserManufacturer?: string | null;
  /** Laser Model Number (0014,603A) LO, VM 1. */
  LaserModelNumber?: string | null;
  /** Laser Type Description (0014,603B) ST, VM 1. */
  LaserTypeDescription?: string | null;
  /** Forced Gas Heating Sequence (0014,603C) SQ, VM 1. */
  ForcedGasHeatingSequence?: Dataset[] | null;
  /** Gas Used for Heating/Cooling Part (0014,603D) LO, VM 1. */
  GasUsedForHeatingCoolingPart?: string | null;
  /** Vibration/Sonic Heating Sequence (0014,603E) SQ, VM 1. */
  VibrationSonicHeatingSequence?: Dataset[] | null;
  /** Probe Manufacturer (0014,603F) LO, VM 1. */
  ProbeManufacturer?: string | null;
  /** Probe Model Number (0014,6040) LO, VM 1. */
  ProbeModelNumber?: string | null;
  /** Aperture Size (0014,6041) DS, VM 1. */
  ApertureSize?: number | null;
  /** Probe Resonant Frequency (0014,6042) DS, VM 1. */
  ProbeResonantFrequency?: number | null;
  /** Heat Source Description (0014,6043) UT, VM 1. */
  HeatSourceDescription?: string | null;
  /** Surface Preparation with Optical Coating (0014,6044) CS, VM 1. */
  SurfacePreparationWithOpticalCoating?: string | null;
  /** Optical Coating Type (0014,6045) ST, VM 1. */
  OpticalCoatingType?: string | null;
  /** Thermal Conductivity of Exposed Surface (0014,6046) DS, VM 1. */
  ThermalConductivityOfExposedSurface?: number | null;
  /** Material Density (0014,6047) DS, VM 1. */
  MaterialDensity?: number | null;
  /** Specific Heat of Inspection Surface (0014,6048) DS, VM 1. */
  SpecificHeatOfInspectionSurface?: number | null;
  /** Emissivity of Inspection Surface (0014,6049) DS, VM 1. */
  EmissivityOfInspectionSurface?: number | null;
  /** Electromagnetic Classification of Inspection Surface (0014,604A) CS, VM 1-n. */
  ElectromagneticClassificationOfInspectionSurface?: (string | null)[] | null;
  /** Moving Window Size (0014,604C) DS, VM 1. */
  MovingWindowSize?: number | null;
  /** Moving Window Type (0014,604D) CS, VM 1. */
  MovingWindowType?: string | null;
  /** Moving Window Weights (0014,604E) DS, VM 1-n. */
  MovingWindowWeights?: (number | null)[] | null;
  /** Moving Window Pitch (0014,604F) DS, VM 1. */
  MovingWindowPitch?: number | null;
  /** Moving Window Padding Scheme (0014,6050) CS, VM 1. */
  MovingWindowPaddingScheme?: string | null;
  /** Moving Window Padding Length (0014,6051) DS, VM 1. */
  MovingWindowPaddingLength?: number | null;
  /** Spatial Filtering Parameters Sequence (0014,6052) SQ, VM 1. */
  SpatialFilteringParametersSequence?: Dataset[] | null;
  /** Spatial Filtering Scheme (0014,6053) CS, VM 1. */
  SpatialFilteringScheme?: string | null;
  /** Horizontal Moving Window Size (0014,6056) DS, VM 1. */
  HorizontalMovingWindowSize?: number | null;
  /** Vertical Moving Window Size (0014,6057) DS, VM 1. */
  VerticalMovingWindowSize?: number | null;
  /** Polynomial Fitting Sequence (0014,6059) SQ, VM 1. */
  PolynomialFittingSequence?: Dataset[] | null;
  /** Fitting Data Type (0014,605A) CS, VM 1-n. */
  FittingDataType?: (string | null)[] | null;
  /** Operation on Time Axis Before Fitting (0014,605B) CS, VM 1. */
  OperationOnTimeAxisBeforeFitting?: string | null;
  /** Operation on Pixel Intensity Before Fitting (0014,605C) CS, VM 1. */
  OperationOnPixelIntensityBeforeFitting?: string | null;
  /** Order of Polynomial (0014,605D) DS, VM 1. */
  OrderOfPolynomial?: number | null;
  /** Independent Variable for Polynomial Fit (0014,605E) CS, VM 1. */
  IndependentVariableForPolynomialFit?: string | null;
  /** PolynomialCoefficients (0014,605F) DS, VM 1-n. */
  PolynomialCoefficients?: (number | null)[] | null;
  /** Thermography Pixel Data Unit (0014,6060) CS, VM 1. */
  ThermographyPixelDataUnit?: string | null;
  /** White Point (0016,0001) DS, VM 1. */
  WhitePoint?: number | null;
  /** Primary Chromaticities (0016,0002) DS, VM 3. */
  PrimaryChromaticities?: (number | null)[] | null;
  /** Battery Level (0016,0003) UT, VM 1. */
  BatteryLevel?: string | null;
  /** Exposure Time in Seconds (0016,0004) DS, VM 1. */
  ExposureTimeInSeconds?: number | null;
  /** F-Number (0016,0005) DS, VM 1. */
  FNumber?: number | null;
  /** OECF Rows (0016,0006) IS, VM 1. */
  OECFRows?: number | null;
  /** OECF Columns (0016,0007) IS, VM 1. */
  OECFColumns?: number | null;
  /** OECF Column Names (0016,0008) UC, VM 1-n. */
  OECFColumnNames?: (string | null)[] | null;
  /** OECF Values (0016,0009) DS, VM 1-n. */
  OECFValues?: (number | null)[] | null;
  /** Spatial Frequency Response Rows (0016,000A) IS, VM 1. */
  SpatialFrequencyResponseRows?: number | null;
  /** Spatial Frequency Response Columns (0016,000B) IS, VM 1. */
  SpatialFrequencyResponseColumns?: number | null;
  /** Spatial Frequency Response Column Names (0016,000C) UC, VM 1-n. */
  SpatialFrequencyResponseColumnNames?: (string | null)[] | null;
  /** Spatial Frequency Response Values (0016,000D) DS, VM 1-n. */
  SpatialFrequencyResponseValues?: (number | null)[] | null;
  /** Color Filter Array Pattern Rows (0016,000E) IS, VM 1. */
  ColorFilterArrayPatternRows?: number | null;
  /** Color Filter Array Pattern Columns (0016,000F) IS, VM 1. */
  ColorFilterArrayPatternColumns?: number | null;
  /** Color Filter Array Pattern Values (0016,0010) DS, VM 1-n. */
  ColorFilterArrayPatternValues?: (number | null)[] | null;
  /** Flash Firing Status (0016,0011) US, VM 1. */
  FlashFiringStatus?: number | null;
  /** Flash Return Status (0016,0012) US, VM 1. */
  FlashReturnStatus?: number | null;
  /** Flash Mode (0016,0013) US, VM 1. */
  FlashMode?: number | null;
  /** Flash Function Present (0016,0014) US, VM 1. */
  FlashFunctionPresent?: number | null;
  /** Flash Red Eye Mode (0016,0015) US, VM 1. */
  FlashRedEyeMode?: number | null;
  /** Exposure Program (0016,0016) US, VM 1. */
  ExposureProgram?: number | null;
  /** Spectral Sensitivity (0016,0017) UT, VM 1. */
  SpectralSensitivity?: string | null;
  /** Photographic Sensitivity (0016,0018) IS, VM 1. */
  PhotographicSensitivity?: number | null;
  /** Self Timer Mode (0016,0019) IS, VM 1. */
  SelfTimerMode?: number | null;
  /** Sensitivity Type (0016,001A) US, VM 1. */
  SensitivityType?: number | null;
  /** Standard Output Sensitivity (0016,001B) IS, VM 1. */
  StandardOutputSensitivity?: number | null;
  /** Recommended Exposure Index (0016,001C) IS, VM 1. */
  RecommendedExposureIndex?: number | null;
  /** ISO Speed (0016,001D) IS, VM 1. */
  ISOSpeed?: number | null;
  /** ISO Speed Latitude yyy (0016,001E) IS, VM 1. */
  ISOSpeedLatitudeyyy?: number | null;
  /** ISO Speed Latitude zzz (0016,001F) IS, VM 1. */
  ISOSpeedLatitudezzz?: number | null;
  /** EXIF Version (0016,0020) UT, VM 1. */
  EXIFVersion?: string | null;
  /** Shutter Speed Value (0016,0021) DS, VM 1. */
  ShutterSpeedValue?: number | null;
  /** Aperture Value (0016,0022) DS, VM 1. */
  ApertureValue?: number | null;
  /** Brightness Value (0016,0023) DS, VM 1. */
  BrightnessValue?: number | null;
  /** Exposure Bias Value (0016,0024) DS, VM 1. */
  ExposureBiasValue?: number | null;
  /** Max Aperture Value (0016,0025) DS, VM 1. */
  MaxApertureValue?: number | null;
  /** Subject Distance (0016,0026) DS, VM 1. */
  SubjectDistance?: number | null;
  /** Metering Mode (0016,0027) US, VM 1. */
  MeteringMode?: number | null;
  /** Light Source (0016,0028) US, VM 1. */
  LightSource?: number | null;
  /** Focal Length (0016,0029) DS, VM 1. */
  FocalLength?: number | null;
  /** Subject Area (0016,002A) IS, VM 2-4. */
  SubjectArea?: (number | null)[] | null;
  /** Maker Note (0016,002B) OB, VM 1. */
  MakerNote?: ArrayBuffer | null;
  /** Temperature (0016,0030) DS, VM 1. */
  Temperature?: number | null;
  /** Humidity (0016,0031) DS, VM 1. */
  Humidity?: number | null;
  /** Pressure (0016,0032) DS, VM 1. */
  Pressure?: number | null;
  /** Water Depth (0016,0033) DS, VM 1. */
  WaterDepth?: number | null;
  /** Acceleration (0016,0034) DS, VM 1. */
  Acceleration?: number | null;
  /** Camera Elevation Angle (0016,0035) DS, VM 1. */
  CameraElevationAngle?: number | null;
  /** Flash Energy (0016,0036) DS, VM 1-2. */
  FlashEnergy?: (number | null)[] | null;
  /** Subject Location (0016,0037) IS, VM 2. */
  SubjectLocation?: (number | null)[] | null;
  /** Photographic Exposure Index (0016,0038) DS, VM 1. */
  PhotographicExposureIndex?: number | null;
  /** Sensing Method (0016,0039) US, VM 1. */
  SensingMethod?: number | null;
  /** File Source (0016,003A) US, VM 1. */
  FileSource?: number | null;
  /** Scene Type (0016,003B) US, VM 1. */
  SceneType?: number | null;
  /** Custom Rendered (0016,0041) US, VM 1. */
  CustomRendered?: number | null;
  /** Exposure Mode (0016,0042) US, VM 1. */
  ExposureMode?: number | null;
  /** White Balance (0016,0043) US, VM 1. */
  WhiteBalance?: number | null;
  /** Digital Zoom Ratio (0016,0044) DS, VM 1. */
  DigitalZoomRatio?: number | null;
  /** Focal Length In 35mm Film (0016,0045) IS, VM 1. */
  FocalLengthIn35mmFilm?: number | null;
  /** Scene Capture Type (0016,0046) US, VM 1. */
  SceneCaptureType?: number | null;
  /** Gain Control (0016,0047) US, VM 1. */
  GainControl?: number | null;
  /** Contrast (0016,0048) US, VM 1. */
  Contrast?: number | null;
  /** Saturation (0016,0049) US, VM 1. */
  Saturation?: number | null;
  /** Sharpness (0016,004A) US, VM 1. */
  Sharpness?: number | null;
  /** Device Setting Description (0016,004B) OB, VM 1. */
  DeviceSettingDescription?: ArrayBuffer | null;
  /** Subject Distance Range (0016,004C) US, VM 1. */
  SubjectDistanceRange?: number | null;
  /** Camera Owner Name (0016,004D) UT, VM 1. */
  CameraOwnerName?: string | null;
  /** Lens Specification (0016,004E) DS, VM 4. */
  LensSpecification?: (number | null)[] | null;
  /** Lens Make (0016,004F) UT, VM 1. */
  LensMake?: string | null;
  /** Lens Model (0016,0050) UT, VM 1. */
  LensModel?: string | null;
  /** Lens Serial Number (0016,0051) UT, VM 1. */
  LensSerialNumber?: string | null;
  /** Interoperability Index (0016,0061) CS, VM 1. */
  InteroperabilityIndex?: string | null;
  /** Interoperability Version (0016,0062) OB, VM 1. */
  InteroperabilityVersion?: ArrayBuffer | null;
  /** GPS Version ID (0016,0070) OB, VM 1. */
  GPSVersionID?: ArrayBuffer | null;
  /** GPS Latitude Ref (0016,0071) CS, VM 1. */
  GPSLatitudeRef?: string | null;
  /** GPS Latitude (0016,0072) DS, VM 3. */
  GPSLatitude?: (number | null)[] | null;
  /** GPS Longitude Ref (0016,0073) CS, VM 1. */
  GPSLongitudeRef?: string | null;
  /** GPS Longitude (0016,0074) DS, VM 3. */
  GPSLongitude?: (number | null)[] | null;
  /** GPS Altitude Ref (0016,0075) US, VM 1. */
  GPSAltitudeRef?: number | null;
  /** GPS Altitude (0016,0076) DS, VM 1. */
  GPSAltitude?: number | null;
  /** GPS Time Stamp (0016,0077) DT, VM 1. */
  GPSTimeStamp?: string | null;
  /** GPS Satellites (0016,0078) UT, VM 1. */
  GPSSatellites?: string | null;
  /** GPS Status (0016,0079) CS, VM 1. */
  GPSStatus?: string | null;
  /** GPS Measure Mode (0016,007A) CS, VM 1. */
  GPSMeasureMode?: string | null;
  /** GPS DOP (0016,007B) DS, VM 1. */
  GPSDOP?: number | null;
  /** GPS Speed Ref (0016,007C) CS, VM 1. */
  GPSSpeedRef?: string | null;
  /** GPS Speed (0016,007D) DS, VM 1. */
  GPSSpeed?: number | null;
  /** GPS Track Ref (0016,007E) CS, VM 1. */
  GPSTrackRef?: string | null;
  /** GPS Track (0016,007F) DS, VM 1. */
  GPSTrack?: number | null;
  /** GPS Img Direction Ref (0016,0080) CS, VM 1. */
  GPSImgDirectionRef?: string | null;
  /** GPS Img Direction (0016,0081) DS, VM 1. */
  GPSImgDirection?: number | null;
  /** GPS Map Datum (0016,0082) UT, VM 1. */
  GPSMapDatum?: string | null;
  /** GPS Dest Latitude Ref (0016,0083) CS, VM 1. */
  GPSDestLatitudeRef?: string | null;
  /** GPS Dest Latitude (0016,0084) DS, VM 3. */
  GPSDestLatitude?: (number | null)[] | null;
  /** GPS Dest Longitude Ref (0016,0085) CS, VM 1. */
  GPSDestLongitudeRef?: string | null;
  /** GPS Dest Longitude (0016,0086) DS, VM 3. */
  GPSDestLongitude?: (number | null)[] | null;
  /** GPS Dest Bearing Ref (0016,0087) CS, VM 1. */
  GPSDestBearingRef?: string | null;
  /** GPS Dest Bearing (0016,0088) DS, VM 1. */
  GPSDestBearing?: number | null;
  /** GPS Dest Distance Ref (0016,0089) CS, VM 1. */
  GPSDestDistanceRef?: string | null;
  /** GPS Dest Distance (0016,008A) DS, VM 1. */
  GPSDestDistance?: number | null;
  /** GPS Processing Method (0016,008B) OB, VM 1. */
  GPSProcessingMethod?: ArrayBuffer | null;
  /** GPS Area Information (0016,008C) OB, VM 1. */
  GPSAreaInformation?: ArrayBuffer | null;
  /** GPS Date Stamp (0016,008D) DT, VM 1. */
  GPSDateStamp?: string | null;
  /** GPS Differential (0016,008E) IS, VM 1. */
  GPSDifferential?: number | null;
  /** Light Source Polarization (0016,1001) CS, VM 1. */
  LightSourcePolarization?: string | null;
  /** Emitter Color Temperature (0016,1002) DS, VM 1. */
  EmitterColorTemperature?: number | null;
  /** Contact Method (0016,1003) CS, VM 1. */
  ContactMethod?: string | null;
  /** Immersion Media (0016,1004) CS, VM 1-n. */
  ImmersionMedia?: (string | null)[] | null;
  /** Optical Magnification Factor (0016,1005) DS, VM 1. */
  OpticalMagnificationFactor?: number | null;
  /** Contrast/Bolus Agent (0018,0010) LO, VM 1. */
  ContrastBolusAgent?: string | null;
  /** Contrast/Bolus Agent Sequence (0018,0012) SQ, VM 1. */
  ContrastBolusAgentSequence?: Dataset[] | null;
  /** Contrast/Bolus T1 Relaxivity (0018,0013) FL, VM 1. */
  ContrastBolusT1Relaxivity?: number | null;
  /** Contrast/Bolus Administration Route Sequence (0018,0014) SQ, VM 1. */
  ContrastBolusAdministrationRouteSequence?: Dataset[] | null;
  /** Body Part Examined (0018,0015) CS, VM 1. */
  BodyPartExamined?: string | null;
  /** Scanning Sequence (0018,0020) CS, VM 1-n. */
  ScanningSequence?: (string | null)[] | null;
  /** Sequence Variant (0018,0021) CS, VM 1-n. */
  SequenceVariant?: (string | null)[] | null;
  /** Scan Options (0018,0022) CS, VM 1-n. */
  ScanOptions?: (string | null)[] | null;
  /** MR Acquisition Type (0018,0023) CS, VM 1. */
  MRAcquisitionType?: string | null;
  /** Sequence Name (0018,0024) SH, VM 1. */
  SequenceName?: string | null;
  /** Angio Flag (0018,0025) CS, VM 1. */
  AngioFlag?: string | null;
  /** Intervention Drug Information Sequence (0018,0026) SQ, VM 1. */
  InterventionDrugInformationSequence?: Dataset[] | null;
  /** Intervention Drug Stop Time (0018,0027) TM, VM 1. */
  InterventionDrugStopTime?: string | null;
  /** Intervention Drug Dose (0018,0028) DS, VM 1. */
  InterventionDrugDose?: number | null;
  /** Intervention Drug Code Sequence (0018,0029) SQ, VM 1. */
  InterventionDrugCodeSequence?: Dataset[] | null;
  /** Additional Drug Sequence (0018,002A) SQ, VM 1. */
  AdditionalDrugSequence?: Dataset[] | null;
  /** Radionuclide (0018,0030) LO, VM 1-n, retired. */
  Radionuclide?: (string | null)[] | null;
  /** Radiopharmaceutical (0018,0031) LO, VM 1. */
  Radiopharmaceutical?: string | null;
  /** Energy Window Centerline (0018,0032) DS, VM 1, retired. */
  EnergyWindowCenterline?: number | null;
  /** Energy Window Total Width (0018,0033) DS, VM 1-n, retired. */
  EnergyWindowTotalWidth?: (number | null)[] | null;
  /** Intervention Drug Name (0018,0034) LO, VM 1. */
  InterventionDrugName?: string | null;
  /** Intervention Drug Start Time (0018,0035) TM, VM 1. */
  InterventionDrugStartTime?: string | null;
  /** Intervention Sequence (0018,0036) SQ, VM 1. */
  InterventionSequence?: Dataset[] | null;
  /** Therapy Type (0018,0037) CS, VM 1, retired. */
  TherapyType?: string | null;
  /** Intervention Status (0018,0038) CS, VM 1. */
  InterventionStatus?: string | null;
  /** Therapy Description (0018,0039) CS, VM 1, retired. */
  TherapyDescription?: string | null;
  /** Intervention Description (0018,003A) ST, VM 1. */
  InterventionDescription?: string | null;
  /** Cine Rate (0018,0040) IS, VM 1. */
  CineRate?: number | null;
  /** Initial Cine Run State (0018,0042) CS, VM 1. */
  InitialCineRunState?: string | null;
  /** Slice Thickness (0018,0050) DS, VM 1. */
  SliceThickness?: number | null;
  /** KVP (0018,0060) DS, VM 1. */
  KVP?: number | null;
  /** Counts Accumulated (0018,0070) IS, VM 1. */
  CountsAccumulated?: number | null;
  /** Acquisition Termination Condition (0018,0071) CS, VM 1. */
  AcquisitionTerminationCondition?: string | null;
  /** Effective Duration (0018,0072) DS, VM 1. */
  EffectiveDuration?: number | null;
  /** Acquisition Start Condition (0018,0073) CS, VM 1. */
  AcquisitionStartCondition?: string | null;
  /** Acquisition Start Condition Data (0018,0074) IS, VM 1. */
  AcquisitionStartConditionData?: number | null;
  /** Acquisition Termination Condition Data (0018,0075) IS, VM 1. */
  AcquisitionTerminationConditionData?: number | null;
  /** Repetition Time (0018,0080) DS, VM 1. */
  RepetitionTime?: number | null;
  /** Echo Time (0018,0081) DS, VM 1. */
  EchoTime?: number | null;
  /** Inversion Time (0018,0082) DS, VM 1. */
  InversionTime?: number | null;
  /** Number of Averages (0018,0083) DS, VM 1. */
  NumberOfAverages?: number | null;
  /** Imaging Frequency (0018,0084) DS, VM 1. */
  ImagingFrequency?: number | null;
  /** Imaged Nucleus (0018,0085) SH, VM 1. */
  ImagedNucleus?: string | null;
  /** Echo Number(s) (0018,0086) IS, VM 1-n. */
  EchoNumbers?: (number | null)[] | null;
  /** Magnetic Field Strength (0018,0087) DS, VM 1. */
  MagneticFieldStrength?: number | null;
  /** Spacing Between Slices (0018,0088) DS, VM 1. */
  SpacingBetweenSlices?: number | null;
  /** Number of Phase Encoding Steps (0018,0089) IS, VM 1. */
  NumberOfPhaseEncodingSteps?: number | null;
  /** Data Collection Diameter (0018,0090) DS, VM 1. */
  DataCollectionDiameter?: number | null;
  /** Echo Train Length (0018,0091) IS, VM 1. */
  EchoTrainLength?: number | null;
  /** Percent Sampling (0018,0093) DS, VM 1. */
  PercentSampling?: number | null;
  /** Percent Phase Field of View (0018,0094) DS, VM 1. */
  PercentPhaseFieldOfView?: number | null;
  /** Pixel Bandwidth (0018,0095) DS, VM 1. */
  PixelBandwidth?: number | null;
  /** Device Serial Number (0018,1000) LO, VM 1. */
  DeviceSerialNumber?: string | null;
  /** Device UID (0018,1002) UI, VM 1. */
  DeviceUID?: string | null;
  /** Device ID (0018,1003) LO, VM 1. */
  DeviceID?: string | null;
  /** Plate ID (0018,1004) LO, VM 1. */
  PlateID?: string | null;
  /** Generator ID (0018,1005) LO, VM 1. */
  GeneratorID?: string | null;
  /** Grid ID (0018,1006) LO, VM 1. */
  GridID?: string | null;
  /** Cassette ID (0018,1007) LO, VM 1. */
  CassetteID?: string | null;
  /** Gantry ID (0018,1008) LO, VM 1. */
  GantryID?: string | null;
  /** Unique Device Identifier (0018,1009) UT, VM 1. */
  UniqueDeviceIdentifier?: string | null;
  /** UDI Sequence (0018,100A) SQ, VM 1. */
  UDISequence?: Dataset[] | null;
  /** Manufacturer's Device Class UID (0018,100B) UI, VM 1-n. */
  ManufacturerDeviceClassUID?: (string | null)[] | null;
  /** Secondary Capture Device ID (0018,1010) LO, VM 1. */
  SecondaryCaptureDeviceID?: string | null;
  /** Hardcopy Creation Device ID (0018,1011) LO, VM 1, retired. */
  HardcopyCreationDeviceID?: string | null;
  /** Date of Secondary Capture (0018,1012) DA, VM 1. */
  DateOfSecondaryCapture?: string | null;
  /** Time of Secondary Capture (0018,1014) TM, VM 1. */
  TimeOfSecondaryCapture?: string | null;
  /** Secondary Capture Device Manufacturer (0018,1016) LO, VM 1. */
  SecondaryCaptureDeviceManufacturer?: string | null;
  /** Hardcopy Device Manufacturer (0018,1017) LO, VM 1, retired. */
  HardcopyDeviceManufacturer?: string | null;
  /** Secondary Capture Device Manufacturer's Model Name (0018,1018) LO, VM 1. */
  SecondaryCaptureDeviceManufacturerModelName?: string | null;
  /** Secondary Capture Device Software Versions (0018,1019) LO, VM 1-n. */
  SecondaryCaptureDeviceSoftwareVersions?: (string | null)[] | null;
  /** Hardcopy Device Software Version (0018,101A) LO, VM 1-n, retired. */
  HardcopyDeviceSoftwareVersion?: (string | null)[] | null;
  /** Hardcopy Device Manufacturer's Model Name (0018,101B) LO, VM 1, retired. */
  HardcopyDeviceManufacturerModelName?: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n. */
  SoftwareVersions?: (string | null)[] | null;
  /** Video Image Format Acquired (0018,1022) SH, VM 1. */
  VideoImageFormatAcquired?: string | null;
  /** Digital Image Format Acquired (0018,1023) LO, VM 1. */
  DigitalImageFormatAcquired?: string | null;
  /** Protocol Name (0018,1030) LO, VM 1. */
  ProtocolName?: string | null;
  /** Contrast/Bolus Route (0018,1040) LO, VM 1. */
  ContrastBolusRoute?: string | null;
  /** Contrast/Bolus Volume (0018,1041) DS, VM 1. */
  ContrastBolusVolume?: number | null;
  /** Contrast/Bolus Start Time (0018,1042) TM, VM 1. */
  ContrastBolusStartTime?: string | null;
  /** Contrast/Bolus Stop Time (0018,1043) TM, VM 1. */
  ContrastBolusStopTime?: string | null;
  /** Contrast/Bolus Total Dose (0018,1044) DS, VM 1. */
  ContrastBolusTotalDose?: number | null;
  /** Syringe Counts (0018,1045) IS, VM 1. */
  SyringeCounts?: number | null;
  /** Contrast Flow Rate (0018,1046) DS, VM 1-n. */
  ContrastFlowRate?: (number | null)[] | null;
  /** Contrast Flow Duration (0018,1047) DS, VM 1-n. */
  ContrastFlowDuration?: (number | null)[] | null;
  /** Contrast/Bolus Ingredient (0018,1048) CS, VM 1. */
  ContrastBolusIngredient?: string | null;
  /** Contrast/Bolus Ingredient Concentration (0018,1049) DS, VM 1. */
  ContrastBolusIngredientConcentration?: number | null;
  /** Spatial Resolution (0018,1050) DS, VM 1. */
  SpatialResolution?: number | null;
  /** Trigger Time (0018,1060) DS, VM 1. */
  TriggerTime?: number | null;
  /** Trigger Source or Type (0018,1061) LO, VM 1. */
  TriggerSourceOrType?: string | null;
  /** Nominal Interval (0018,1062) IS, VM 1. */
  NominalInterval?: number | null;
  /** Frame Time (0018,1063) DS, VM 1. */
  FrameTime?: number | null;
  /** Cardiac Framing Type (0018,1064) LO, VM 1. */
  CardiacFramingType?: string | null;
  /** Frame Time Vector (0018,1065) DS, VM 1-n. */
  FrameTimeVector?: (number | null)[] | null;
  /** Frame Delay (0018,1066) DS, VM 1. */
  FrameDelay?: number | null;
  /** Image Trigger Delay (0018,1067) DS, VM 1. */
  ImageTriggerDelay?: number | null;
  /** Multiplex Group Time Offset (0018,1068) DS, VM 1. */
  MultiplexGroupTimeOffset?: number | null;
  /** Trigger Time Offset (0018,1069) DS, VM 1. */
  TriggerTimeOffset?: number | null;
  /** Synchronization Trigger (0018,106A) CS, VM 1. */
  SynchronizationTrigger?: string | null;
  /** Synchronization Channel (0018,106C) US, VM 2. */
  SynchronizationChannel?: (number | null)[] | null;
  /** Trigger Sample Position (0018,106E) UL, VM 1. */
  TriggerSamplePosition?: number | null;
  /** Radiopharmaceutical Route (0018,1070) LO, VM 1. */
  RadiopharmaceuticalRoute?: string | null;
  /** Radiopharmaceutical Volume (0018,1071) DS, VM 1. */
  RadiopharmaceuticalVolume?: number | null;
  /** Radiopharmaceutical Start Time (0018,1072) TM, VM 1. */
  RadiopharmaceuticalStartTime?: string | null;
  /** Radiopharmaceutical Stop Time (0018,1073) TM, VM 1. */
  RadiopharmaceuticalStopTime?: string | null;
  /** Radionuclide Total Dose (0018,1074) DS, VM 1. */
  RadionuclideTotalDose?: number | null;
  /** Radionuclide Half Life (0018,1075) DS, VM 1. */
  RadionuclideHalfLife?: number | null;
  /** Radionuclide Positron Fraction (0018,1076) DS, VM 1. */
  RadionuclidePositronFraction?: number | null;
  /** Radiopharmaceutical Specific Activity (0018,1077) DS, VM 1. */
  RadiopharmaceuticalSpecificActivity?: number | null;
  /** Radiopharmaceutical Start DateTime (0018,1078) DT, VM 1. */
  RadiopharmaceuticalStartDateTime?: string | null;
  /** Radiopharmaceutical Stop DateTime (0018,1079) DT, VM 1. */
  RadiopharmaceuticalStopDateTime?: string | null;
  /** Beat Rejection Flag (0018,1080) CS, VM 1. */
  BeatRejectionFlag?: string | null;
  /** Low R-R Value (0018,1081) IS, VM 1. */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1. */
  HighRRValue?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1. */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1. */
  IntervalsRejected?: number | null;
  /** PVC Rejection (0018,1085) LO, VM 1. */
  PVCRejection?: string | null;
  /** Skip Beats (0018,1086) IS, VM 1. */
  SkipBeats?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1. */
  HeartRate?: number | null;
  /** Cardiac Number of Images (0018,1090) IS, VM 1. */
  CardiacNumberOfImages?: number | null;
  /** Trigger Window (0018,1094) IS, VM 1. */
  TriggerWindow?: number | null;
  /** Reconstruction Diameter (0018,1100) DS, VM 1. */
  ReconstructionDiameter?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1. */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1. */
  DistanceSourceToPatient?: number | null;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1. */
  EstimatedRadiographicMagnificationFactor?: number | null;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1. */
  GantryDetectorTilt?: number | null;
  /** Gantry/Detector Slew (0018,1121) DS, VM 1. */
  GantryDetectorSlew?: number | null;
  /** Table Height (0018,1130) DS, VM 1. */
  TableHeight?: number | null;
  /** Table Traverse (0018,1131) DS, VM 1. */
  TableTraverse?: number | null;
  /** Table Motion (0018,1134) CS, VM 1. */
  TableMotion?: string | null;
  /** Table Vertical Increment (0018,1135) DS, VM 1-n. */
  TableVerticalIncrement?: (number | null)[] | null;
  /** Table Lateral Increment (0018,1136) DS, VM 1-n. */
  TableLateralIncrement?: (number | null)[] | null;
  /** Table Longitudinal Increment (0018,1137) DS, VM 1-n. */
  TableLongitudinalIncrement?: (number | null)[] | null;
  /** Table Angle (0018,1138) DS, VM 1. */
  TableAngle?: number | null;
  /** Table Type (0018,113A) CS, VM 1. */
  TableType?: string | null;
  /** Rotation Direction (0018,1140) CS, VM 1. */
  RotationDirection?: string | null;
  /** Angular Position (0018,1141) DS, VM 1, retired. */
  AngularPosition?: number | null;
  /** Radial Position (0018,1142) DS, VM 1-n. */
  RadialPosition?: (number | null)[] | null;
  /** Scan Arc (0018,1143) DS, VM 1. */
  ScanArc?: number | null;
  /** Angular Step (0018,1144) DS, VM 1. */
  AngularStep?: number | null;
  /** Center of Rotation Offset (0018,1145) DS, VM 1. */
  CenterOfRotationOffset?: number | null;
  /** Rotation Offset (0018,1146) DS, VM 1-n, retired. */
  RotationOffset?: (number | null)[] | null;
  /** Field of View Shape (0018,1147) CS, VM 1. */
  FieldOfViewShape?: string | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2. */
  FieldOfViewDimensions?: (number | null)[] | null;
  /** Exposure Time (0018,1150) IS, VM 1. */
  ExposureTime?: number | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1. */
  XRayTubeCurrent?: number | null;
  /** Exposure (0018,1152) IS, VM 1. */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1. */
  ExposureInuAs?: number | null;
  /** Average Pulse Width (0018,1154) DS, VM 1. */
  AveragePulseWidth?: number | null;
  /** Radiation Setting (0018,1155) CS, VM 1. */
  RadiationSetting?: string | null;
  /** Rectification Type (0018,1156) CS, VM 1. */
  RectificationType?: string | null;
  /** Radiation Mode (0018,115A) CS, VM 1. */
  RadiationMode?: string | null;
  /** Image and Fluoroscopy Area Dose Product (0018,115E) DS, VM 1. */
  ImageAndFluoroscopyAreaDoseProduct?: number | null;
  /** Filter Type (0018,1160) SH, VM 1. */
  FilterType?: string | null;
  /** Type of Filters (0018,1161) LO, VM 1-n. */
  TypeOfFilters?: (string | null)[] | null;
  /** Intensifier Size (0018,1162) DS, VM 1. */
  IntensifierSize?: number | null;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2. */
  ImagerPixelSpacing?: (number | null)[] | null;
  /** Grid (0018,1166) CS, VM 1-n. */
  Grid?: (string | null)[] | null;
  /** Generator Power (0018,1170) IS, VM 1. */
  GeneratorPower?: number | null;
  /** Collimator/grid Name (0018,1180) SH, VM 1. */
  CollimatorGridName?: string | null;
  /** Collimator Type (0018,1181) CS, VM 1. */
  CollimatorType?: string | null;
  /** Focal Distance (0018,1182) IS, VM 1-2. */
  FocalDistance?: (number | null)[] | null;
  /** X Focus Center (0018,1183) DS, VM 1-2. */
  XFocusCenter?: (number | null)[] | null;
  /** Y Focus Center (0018,1184) DS, VM 1-2. */
  YFocusCenter?: (number | null)[] | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n. */
  FocalSpots?: (number | null)[] | null;
  /** Anode Target Material (0018,1191) CS, VM 1. */
  AnodeTargetMaterial?: string | null;
  /** Body Part Thickness (0018,11A0) DS, VM 1. */
  BodyPartThickness?: number | null;
  /** Compression Force (0018,11A2) DS, VM 1. */
  CompressionForce?: number | null;
  /** Compression Pressure (0018,11A3) DS, VM 1. */
  CompressionPressure?: number | null;
  /** Paddle Description (0018,11A4) LO, VM 1. */
  PaddleDescription?: string | null;
  /** Compression Contact Area (0018,11A5) DS, VM 1. */
  CompressionContactArea?: number | null;
  /** Acquisition Mode (0018,11B0) LO, VM 1. */
  AcquisitionMode?: string | null;
  /** Dose Mode Name (0018,11B1) LO, VM 1. */
  DoseModeName?: string | null;
  /** Acquired Subtraction Mask Flag (0018,11B2) CS, VM 1. */
  AcquiredSubtractionMaskFlag?: string | null;
  /** Fluoroscopy Persistence Flag (0018,11B3) CS, VM 1. */
  FluoroscopyPersistenceFlag?: string | null;
  /** Fluoroscopy Last Image Hold Persistence Flag (0018,11B4) CS, VM 1. */
  FluoroscopyLastImageHoldPersistenceFlag?: string | null;
  /** Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5) IS, VM 1. */
  UpperLimitNumberOfPersistentFluoroscopyFrames?: number | null;
  /** Contrast/Bolus Auto Injection Trigger Flag (0018,11B6) CS, VM 1. */
  ContrastBolusAutoInjectionTriggerFlag?: string | null;
  /** Contrast/Bolus Injection Delay (0018,11B7) FD, VM 1. */
  ContrastBolusInjectionDelay?: number | null;
  /** XA Acquisition Phase Details Sequence (0018,11B8) SQ, VM 1. */
  XAAcquisitionPhaseDetailsSequence?: Dataset[] | null;
  /** XA Acquisition Frame Rate (0018,11B9) FD, VM 1. */
  XAAcquisitionFrameRate?: number | null;
  /** XA Plane Details Sequence (0018,11BA) SQ, VM 1. */
  XAPlaneDetailsSequence?: Dataset[] | null;
  /** Acquisition Field of View Label (0018,11BB) LO, VM 1. */
  AcquisitionFieldOfViewLabel?: string | null;
  /** X-Ray Filter Details Sequence (0018,11BC) SQ, VM 1. */
  XRayFilterDetailsSequence?: Dataset[] | null;
  /** XA Acquisition Duration (0018,11BD) FD, VM 1. */
  XAAcquisitionDuration?: number | null;
  /** Reconstruction Pipeline Type (0018,11BE) CS, VM 1. */
  ReconstructionPipelineType?: string | null;
  /** Image Filter Details Sequence (0018,11BF) SQ, VM 1. */
  ImageFilterDetailsSequence?: Dataset[] | null;
  /** Applied Mask Subtraction Flag (0018,11C0) CS, VM 1. */
  AppliedMaskSubtractionFlag?: string | null;
  /** Requested Series Description Code Sequence (0018,11C1) SQ, VM 1. */
  RequestedSeriesDescriptionCodeSequence?: Dataset[] | null;
  /** Date of Last Calibration (0018,1200) DA, VM 1-n. */
  DateOfLastCalibration?: (string | null)[] | null;
  /** Time of Last Calibration (0018,1201) TM, VM 1-n. */
  TimeOfLastCalibration?: (string | null)[] | null;
  /** DateTime of Last Calibration (0018,1202) DT, VM 1. */
  DateTimeOfLastCalibration?: string | null;
  /** Calibration DateTime (0018,1203) DT, VM 1. */
  CalibrationDateTime?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. */
  DateOfInstallation?: string | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n. */
  ConvolutionKernel?: (string | null)[] | null;
  /** Upper/Lower Pixel Values (0018,1240) IS, VM 1-n, retired. */
  UpperLowerPixelValues?: (number | null)[] | null;
  /** Actual Frame Duration (0018,1242) IS, VM 1. */
  ActualFrameDuration?: number | null;
  /** Count Rate (0018,1243) IS, VM 1. */
  CountRate?: number | null;
  /** Preferred Playback Sequencing (0018,1244) US, VM 1. */
  PreferredPlaybackSequencing?: number | null;
  /** Receive Coil Name (0018,1250) SH, VM 1. */
  ReceiveCoilName?: string | null;
  /** Transmit Coil Name (0018,1251) SH, VM 1. */
  TransmitCoilName?: string | null;
  /** Plate Type (0018,1260) SH, VM 1. */
  PlateType?: string | null;
  /** Phosphor Type (0018,1261) LO, VM 1. */
  PhosphorType?: string | null;
  /** Water Equivalent Diameter (0018,1271) FD, VM 1. */
  WaterEquivalentDiameter?: number | null;
  /** Water Equivalent Diameter Calculation Method Code Sequence (0018,1272) SQ, VM 1. */
  WaterEquivalentDiameterCalculationMethodCodeSequence?: Dataset[] | null;
  /** Scan Velocity (0018,1300) DS, VM 1. */
  ScanVelocity?: number | null;
  /** Whole Body Technique (0018,1301) CS, VM 1-n. */
  WholeBodyTechnique?: (string | null)[] | null;
  /** Scan Length (0018,1302) IS, VM 1. */
  ScanLength?: number | null;
  /** Acquisition Matrix (0018,1310) US, VM 4. */
  AcquisitionMatrix?: (number | null)[] | null;
  /** In-plane Phase Encoding Direction (0018,1312) CS, VM 1. */
  InPlanePhaseEncodingDirection?: string | null;
  /** Flip Angle (0018,1314) DS, VM 1. */
  FlipAngle?: number | null;
  /** Variable Flip Angle Flag (0018,1315) CS, VM 1. */
  VariableFlipAngleFlag?: string | null;
  /** SAR (0018,1316) DS, VM 1. */
  SAR?: number | null;
  /** dB/dt (0018,1318) DS, VM 1. */
  dBdt?: number | null;
  /** B1rms (0018,1320) FL, VM 1. */
  B1rms?: number | null;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1. */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Acquisition Device Processing Code (0018,1401) LO, VM 1. */
  AcquisitionDeviceProcessingCode?: string | null;
  /** Cassette Orientation (0018,1402) CS, VM 1. */
  CassetteOrientation?: string | null;
  /** Cassette Size (0018,1403) CS, VM 1. */
  CassetteSize?: string | null;
  /** Exposures on Plate (0018,1404) US, VM 1. */
  ExposuresOnPlate?: number | null;
  /** Relative X-Ray Exposure (0018,1405) IS, VM 1. */
  RelativeXRayExposure?: number | null;
  /** Exposure Index (0018,1411) DS, VM 1. */
  ExposureIndex?: number | null;
  /** Target Exposure Index (0018,1412) DS, VM 1. */
  TargetExposureIndex?: number | null;
  /** Deviation Index (0018,1413) DS, VM 1. */
  DeviationIndex?: number | null;
  /** Column Angulation (0018,1450) DS, VM 1. */
  ColumnAngulation?: number | null;
  /** Tomo Layer Height (0018,1460) DS, VM 1. */
  TomoLayerHeight?: number | null;
  /** Tomo Angle (0018,1470) DS, VM 1. */
  TomoAngle?: number | null;
  /** Tomo Time (0018,1480) DS, VM 1. */
  TomoTime?: number | null;
  /** Tomo Type (0018,1490) CS, VM 1. */
  TomoType?: string | null;
  /** Tomo Class (0018,1491) CS, VM 1. */
  TomoClass?: string | null;
  /** Number of Tomosynthesis Source Images (0018,1495) IS, VM 1. */
  NumberOfTomosynthesisSourceImages?: number | null;
  /** Positioner Motion (0018,1500) CS, VM 1. */
  PositionerMotion?: string | null;
  /** Positioner Type (0018,1508) CS, VM 1. */
  PositionerType?: string | null;
  /** Positioner Primary Angle (0018,1510) DS, VM 1. */
  PositionerPrimaryAngle?: number | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1. */
  PositionerSecondaryAngle?: number | null;
  /** Positioner Primary Angle Increment (0018,1520) DS, VM 1-n. */
  PositionerPrimaryAngleIncrement?: (number | null)[] | null;
  /** Positioner Secondary Angle Increment (0018,1521) DS, VM 1-n. */
  PositionerSecondaryAngleIncrement?: (number | null)[] | null;
  /** Detector Primary Angle (0018,1530) DS, VM 1. */
  DetectorPrimaryAngle?: number | null;
  /** Detector Secondary Angle (0018,1531) DS, VM 1. */
  DetectorSecondaryAngle?: number | null;
  /** Shutter Shape (0018,1600) CS, VM 1-3. */
  ShutterShape?: (string | null)[] | null;
  /** Shutter Left Vertical Edge (0018,1602) IS, VM 1. */
  ShutterLeftVerticalEdge?: number | null;
  /** Shutter Right Vertical Edge (0018,1604) IS, VM 1. */
  ShutterRightVerticalEdge?: number | null;
  /** Shutter Upper Horizontal Edge (0018,1606) IS, VM 1. */
  ShutterUpperHorizontalEdge?: number | null;
  /** Shutter Lower Horizontal Edge (0018,1608) IS, VM 1. */
  ShutterLowerHorizontalEdge?: number | null;
  /** Center of Circular Shutter (0018,1610) IS, VM 2. */
  CenterOfCircularShutter?: (number | null)[] | null;
  /** Radius of Circular Shutter (0018,1612) IS, VM 1. */
  RadiusOfCircularShutter?: number | null;
  /** Vertices of the Polygonal Shutter (0018,1620) IS, VM 2-2n. */
  VerticesOfThePolygonalShutter?: (number | null)[] | null;
  /** Shutter Presentation Value (0018,1622) US, VM 1. */
  ShutterPresentationValue?: number | null;
  /** Shutter Overlay Group (0018,1623) US, VM 1. */
  ShutterOverlayGroup?: number | null;
  /** Shutter Presentation Color CIELab Value (0018,1624) US, VM 3. */
  ShutterPresentationColorCIELabValue?: (number | null)[] | null;
  /** Outline Shape Type (0018,1630) CS, VM 1. */
  OutlineShapeType?: string | null;
  /** Outline Left Vertical Edge (0018,1631) FD, VM 1. */
  OutlineLeftVerticalEdge?: number | null;
  /** Outline Right Vertical Edge (0018,1632) FD, VM 1. */
  OutlineRightVerticalEdge?: number | null;
  /** Outline Upper Horizontal Edge (0018,1633) FD, VM 1. */
  OutlineUpperHorizontalEdge?: number | null;
  /** Outline Lower Horizontal Edge (0018,1634) FD, VM 1. */
  OutlineLowerHorizontalEdge?: number | null;
  /** Center of Circular Outline (0018,1635) FD, VM 2. */
  CenterOfCircularOutline?: (number | null)[] | null;
  /** Diameter of Circular Outline (0018,1636) FD, VM 1. */
  DiameterOfCircularOutline?: number | null;
  /** Number of Polygonal Vertices (0018,1637) UL, VM 1. */
  NumberOfPolygonalVertices?: number | null;
  /** Vertices of the Polygonal Outline (0018,1638) OF, VM 1. */
  VerticesOfThePolygonalOutline?: ArrayBuffer | null;
  /** Collimator Shape (0018,1700) CS, VM 1-3. */
  CollimatorShape?: (string | null)[] | null;
  /** Collimator Left Vertical Edge (0018,1702) IS, VM 1. */
  CollimatorLeftVerticalEdge?: number | null;
  /** Collimator Right Vertical Edge (0018,1704) IS, VM 1. */
  CollimatorRightVerticalEdge?: number | null;
  /** Collimator Upper Horizontal Edge (0018,1706) IS, VM 1. */
  CollimatorUpperHorizontalEdge?: number | null;
  /** Collimator Lower Horizontal Edge (0018,1708) IS, VM 1. */
  CollimatorLowerHorizontalEdge?: number | null;
  /** Center of Circular Collimator (0018,1710) IS, VM 2. */
  CenterOfCircularCollimator?: (number | null)[] | null;
  /** Radius of Circular Collimator (0018,1712) IS, VM 1. */
  RadiusOfCircularCollimator?: number | null;
  /** Vertices of the Polygonal Collimator (0018,1720) IS, VM 2-2n. */
  VerticesOfThePolygonalCollimator?: (number | null)[] | null;
  /** Acquisition Time Synchronized (0018,1800) CS, VM 1. */
  AcquisitionTimeSynchronized?: string | null;
  /** Time Source (0018,1801) SH, VM 1. */
  TimeSource?: string | null;
  /** Time Distribution Protocol (0018,1802) CS, VM 1. */
  TimeDistributionProtocol?: string | null;
  /** NTP Source Address (0018,1803) LO, VM 1. */
  NTPSourceAddress?: string | null;
  /** Page Number Vector (0018,2001) IS, VM 1-n. */
  PageNumberVector?: (number | null)[] | null;
  /** Frame Label Vector (0018,2002) SH, VM 1-n. */
  FrameLabelVector?: (string | null)[] | null;
  /** Frame Primary Angle Vector (0018,2003) DS, VM 1-n. */
  FramePrimaryAngleVector?: (number | null)[] | null;
  /** Frame Secondary Angle Vector (0018,2004) DS, VM 1-n. */
  FrameSecondaryAngleVector?: (number | null)[] | null;
  /** Slice Location Vector (0018,2005) DS, VM 1-n. */
  SliceLocationVector?: (number | null)[] | null;
  /** Display Window Label Vector (0018,2006) SH, VM 1-n. */
  DisplayWindowLabelVector?: (string | null)[] | null;
  /** Nominal Scanned Pixel Spacing (0018,2010) DS, VM 2. */
  NominalScannedPixelSpacing?: (number | null)[] | null;
  /** Digitizing Device Transport Direction (0018,2020) CS, VM 1. */
  DigitizingDeviceTransportDirection?: string | null;
  /** Rotation of Scanned Film (0018,2030) DS, VM 1. */
  RotationOfScannedFilm?: number | null;
  /** Biopsy Target Sequence (0018,2041) SQ, VM 1. */
  BiopsyTargetSequence?: Dataset[] | null;
  /** Target UID (0018,2042) UI, VM 1. */
  TargetUID?: string | null;
  /** Localizing Cursor Position (0018,2043) FL, VM 2. */
  LocalizingCursorPosition?: (number | null)[] | null;
  /** Calculated Target Position (0018,2044) FL, VM 3. */
  CalculatedTargetPosition?: (number | null)[] | null;
  /** Target Label (0018,2045) SH, VM 1. */
  TargetLabel?: string | null;
  /** Displayed Z Value (0018,2046) FL, VM 1. */
  DisplayedZValue?: number | null;
  /** IVUS Acquisition (0018,3100) CS, VM 1. */
  IVUSAcquisition?: string | null;
  /** IVUS Pullback Rate (0018,3101) DS, VM 1. */
  IVUSPullbackRate?: number | null;
  /** IVUS Gated Rate (0018,3102) DS, VM 1. */
  IVUSGatedRate?: number | null;
  /** IVUS Pullback Start Frame Number (0018,3103) IS, VM 1. */
  IVUSPullbackStartFrameNumber?: number | null;
  /** IVUS Pullback Stop Frame Number (0018,3104) IS, VM 1. */
  IVUSPullbackStopFrameNumber?: number | null;
  /** Lesion Number (0018,3105) IS, VM 1-n. */
  LesionNumber?: (number | null)[] | null;
  /** Acquisition Comments (0018,4000) LT, VM 1, retired. */
  AcquisitionComments?: string | null;
  /** Output Power (0018,5000) SH, VM 1-n. */
  OutputPower?: (string | null)[] | null;
  /** Transducer Data (0018,5010) LO, VM 1-n. */
  TransducerData?: (string | null)[] | null;
  /** Transducer Identification Sequence (0018,5011) SQ, VM 1. */
  TransducerIdentificationSequence?: Dataset[] | null;
  /** Focus Depth (0018,5012) DS, VM 1. */
  FocusDepth?: number | null;
  /** Processing Function (0018,5020) LO, VM 1. */
  ProcessingFunction?: string | null;
  /** Postprocessing Function (0018,5021) LO, VM 1, retired. */
  PostprocessingFunction?: string | null;
  /** Mechanical Index (0018,5022) DS, VM 1. */
  MechanicalIndex?: number | null;
  /** Bone Thermal Index (0018,5024) DS, VM 1. */
  BoneThermalIndex?: number | null;
  /** Cranial Thermal Index (0018,5026) DS, VM 1. */
  CranialThermalIndex?: number | null;
  /** Soft Tissue Thermal Index (0018,5027) DS, VM 1. */
  SoftTissueThermalIndex?: number | null;
  /** Soft Tissue-focus Thermal Index (0018,5028) DS, VM 1. */
  SoftTissueFocusThermalIndex?: number | null;
  /** Soft Tissue-surface Thermal Index (0018,5029) DS, VM 1. */
  SoftTissueSurfaceThermalIndex?: number | null;
  /** Dynamic Range (0018,5030) DS, VM 1, retired. */
  DynamicRange?: number | null;
  /** Total Gain (0018,5040) DS, VM 1, retired. */
  TotalGain?: number | null;
  /** Depth of Scan Field (0018,5050) IS, VM 1. */
  DepthOfScanField?: number | null;
  /** Patient Position (0018,5100) CS, VM 1. */
  PatientPosition?: string | null;
  /** View Position (0018,5101) CS, VM 1. */
  ViewPosition?: string | null;
  /** Projection Eponymous Name Code Sequence (0018,5104) SQ, VM 1. */
  ProjectionEponymousNameCodeSequence?: Dataset[] | null;
  /** Image Transformation Matrix (0018,5210) DS, VM 6, retired. */
  ImageTransformationMatrix?: (number | null)[] | null;
  /** Image Translation Vector (0018,5212) DS, VM 3, retired. */
  ImageTranslationVector?: (number | null)[] | null;
  /** Sensitivity (0018,6000) DS, VM 1. */
  Sensitivity?: number | null;
  /** Sequence of Ultrasound Regions (0018,6011) SQ, VM 1. */
  SequenceOfUltrasoundRegions?: Dataset[] | null;
  /** Region Spatial Format (0018,6012) US, VM 1. */
  RegionSpatialFormat?: number | null;
  /** Region Data Type (0018,6014) US, VM 1. */
  RegionDataType?: number | null;
  /** Region Flags (0018,6016) UL, VM 1. */
  RegionFlags?: number | null;
  /** Region Location Min X0 (0018,6018) UL, VM 1. */
  RegionLocationMinX0?: number | null;
  /** Region Location Min Y0 (0018,601A) UL, VM 1. */
  RegionLocationMinY0?: number | null;
  /** Region Location Max X1 (0018,601C) UL, VM 1. */
  RegionLocationMaxX1?: number | null;
  /** Region Location Max Y1 (0018,601E) UL, VM 1. */
  RegionLocationMaxY1?: number | null;
  /** Reference Pixel X0 (0018,6020) SL, VM 1. */
  ReferencePixelX0?: number | null;
  /** Reference Pixel Y0 (0018,6022) SL, VM 1. */
  ReferencePixelY0?: number | null;
  /** Physical Units X Direction (0018,6024) US, VM 1. */
  PhysicalUnitsXDirection?: number | null;
  /** Physical Units Y Direction (0018,6026) US, VM 1. */
  PhysicalUnitsYDirection?: number | null;
  /** Reference Pixel Physical Value X (0018,6028) FD, VM 1. */
  ReferencePixelPhysicalValueX?: number | null;
  /** Reference Pixel Physical Value Y (0018,602A) FD, VM 1. */
  ReferencePixelPhysicalValueY?: number | null;
  /** Physical Delta X (0018,602C) FD, VM 1. */
  PhysicalDeltaX?: number | null;
  /** Physical Delta Y (0018,602E) FD, VM 1. */
  PhysicalDeltaY?: number | null;
  /** Transducer Frequency (0018,6030) UL, VM 1. */
  TransducerFrequency?: number | null;
  /** Transducer Type (0018,6031) CS, VM 1. */
  TransducerType?: string | null;
  /** Pulse Repetition Frequency (0018,6032) UL, VM 1. */
  PulseRepetitionFrequency?: number | null;
  /** Doppler Correction Angle (0018,6034) FD, VM 1. */
  DopplerCorrectionAngle?: number | null;
  /** Steering Angle (0018,6036) FD, VM 1. */
  SteeringAngle?: number | null;
  /** Doppler Sample Volume X Position (Retired) (0018,6038) UL, VM 1, retired. */
  DopplerSampleVolumeXPositionRetired?: number | null;
  /** Doppler Sample Volume X Position (0018,6039) SL, VM 1. */
  DopplerSampleVolumeXPosition?: number | null;
  /** Doppler Sample Volume Y Position (Retired) (0018,603A) UL, VM 1, retired. */
  DopplerSampleVolumeYPositionRetired?: number | null;
  /** Doppler Sample Volume Y Position (0018,603B) SL, VM 1. */
  DopplerSampleVolumeYPosition?: number | null;
  /** TM-Line Position X0 (Retired) (0018,603C) UL, VM 1, retired. */
  TMLinePositionX0Retired?: number | null;
  /** TM-Line Position X0 (0018,603D) SL, VM 1. */
  TMLinePositionX0?: number | null;
  /** TM-Line Position Y0 (Retired) (0018,603E) UL, VM 1, retired. */
  TMLinePositionY0Retired?: number | null;
  /** TM-Line Position Y0 (0018,603F) SL, VM 1. */
  TMLinePositionY0?: number | null;
  /** TM-Line Position X1 (Retired) (0018,6040) UL, VM 1, retired. */
  TMLinePositionX1Retired?: number | null;
  /** TM-Line Position X1 (0018,6041) SL, VM 1. */
  TMLinePositionX1?: number | null;
  /** TM-Line Position Y1 (Retired) (0018,6042) UL, VM 1, retired. */
  TMLinePositionY1Retired?: number | null;
  /** TM-Line Position Y1 (0018,6043) SL, VM 1. */
  TMLinePositionY1?: number | null;
  /** Pixel Component Organization (0018,6044) US, VM 1. */
  PixelComponentOrganization?: number | null;
  /** Pixel Component Mask (0018,6046) UL, VM 1. */
  PixelComponentMask?: number | null;
  /** Pixel Component Range Start (0018,6048) UL, VM 1. */
  PixelComponentRangeStart?: number | null;
  /** Pixel Component Range Stop (0018,604A) UL, VM 1. */
  PixelComponentRangeStop?: number | null;
  /** Pixel Component Physical Units (0018,604C) US, VM 1. */
  PixelComponentPhysicalUnits?: number | null;
  /** Pixel Component Data Type (0018,604E) US, VM 1. */
  PixelComponentDataType?: number | null;
  /** Number of Table Break Points (0018,6050) UL, VM 1. */
  NumberOfTableBreakPoints?: number | null;
  /** Table of X Break Points (0018,6052) UL, VM 1-n. */
  TableOfXBreakPoints?: (number | null)[] | null;
  /** Table of Y Break Points (0018,6054) FD, VM 1-n. */
  TableOfYBreakPoints?: (number | null)[] | null;
  /** Number of Table Entries (0018,6056) UL, VM 1. */
  NumberOfTableEntries?: number | null;
  /** Table of Pixel Values (0018,6058) UL, VM 1-n. */
  TableOfPixelValues?: (number | null)[] | null;
  /** Table of Parameter Values (0018,605A) FL, VM 1-n. */
  TableOfParameterValues?: (number | null)[] | null;
  /** R Wave Time Vector (0018,6060) FL, VM 1-n. */
  RWaveTimeVector?: (number | null)[] | null;
  /** Active Image Area Overlay Group (0018,6070) US, VM 1. */
  ActiveImageAreaOverlayGroup?: number | null;
  /** Detector Conditions Nominal Flag (0018,7000) CS, VM 1. */
  DetectorConditionsNominalFlag?: string | null;
  /** Detector Temperature (0018,7001) DS, VM 1. */
  DetectorTemperature?: number | null;
  /** Detector Type (0018,7004) CS, VM 1. */
  DetectorType?: string | null;
  /** Detector Configuration (0018,7005) CS, VM 1. */
  DetectorConfiguration?: string | null;
  /** Detector Description (0018,7006) LT, VM 1. */
  DetectorDescription?: string | null;
  /** Detector Mode (0018,7008) LT, VM 1. */
  DetectorMode?: string | null;
  /** Detector ID (0018,700A) SH, VM 1. */
  DetectorID?: string | null;
  /** Date of Last Detector Calibration (0018,700C) DA, VM 1. */
  DateOfLastDetectorCalibration?: string | null;
  /** Time of Last Detector Calibration (0018,700E) TM, VM 1. */
  TimeOfLastDetectorCalibration?: string | null;
  /** Exposures on Detector Since Last Calibration (0018,7010) IS, VM 1. */
  ExposuresOnDetectorSinceLastCalibration?: number | null;
  /** Exposures on Detector Since Manufactured (0018,7011) IS, VM 1. */
  ExposuresOnDetectorSinceManufactured?: number | null;
  /** Detector Time Since Last Exposure (0018,7012) DS, VM 1. */
  DetectorTimeSinceLastExposure?: number | null;
  /** Detector Active Time (0018,7014) DS, VM 1. */
  DetectorActiveTime?: number | null;
  /** Detector Activation Offset From Exposure (0018,7016) DS, VM 1. */
  DetectorActivationOffsetFromExposure?: number | null;
  /** Detector Binning (0018,701A) DS, VM 2. */
  DetectorBinning?: (number | null)[] | null;
  /** Detector Element Physical Size (0018,7020) DS, VM 2. */
  DetectorElementPhysicalSize?: (number | null)[] | null;
  /** Detector Element Spacing (0018,7022) DS, VM 2. */
  DetectorElementSpacing?: (number | null)[] | null;
  /** Detector Active Shape (0018,7024) CS, VM 1. */
  DetectorActiveShape?: string | null;
  /** Detector Active Dimension(s) (0018,7026) DS, VM 1-2. */
  DetectorActiveDimensions?: (number | null)[] | null;
  /** Detector Active Origin (0018,7028) DS, VM 2. */
  DetectorActiveOrigin?: (number | null)[] | null;
  /** Detector Manufacturer Name (0018,702A) LO, VM 1. */
  DetectorManufacturerName?: string | null;
  /** Detector Manufacturer's Model Name (0018,702B) LO, VM 1. */
  DetectorManufacturerModelName?: string | null;
  /** Field of View Origin (0018,7030) DS, VM 2. */
  FieldOfViewOrigin?: (number | null)[] | null;
  /** Field of View Rotation (0018,7032) DS, VM 1. */
  FieldOfViewRotation?: number | null;
  /** Field of View Horizontal Flip (0018,7034) CS, VM 1. */
  FieldOfViewHorizontalFlip?: string | null;
  /** Pixel Data Area Origin Relative To FOV (0018,7036) FL, VM 2. */
  PixelDataAreaOriginRelativeToFOV?: (number | null)[] | null;
  /** Pixel Data Area Rotation Angle Relative To FOV (0018,7038) FL, VM 1. */
  PixelDataAreaRotationAngleRelativeToFOV?: number | null;
  /** Grid Absorbing Material (0018,7040) LT, VM 1. */
  GridAbsorbingMaterial?: string | null;
  /** Grid Spacing Material (0018,7041) LT, VM 1. */
  GridSpacingMaterial?: string | null;
  /** Grid Thickness (0018,7042) DS, VM 1. */
  GridThickness?: number | null;
  /** Grid Pitch (0018,7044) DS, VM 1. */
  GridPitch?: number | null;
  /** Grid Aspect Ratio (0018,7046) IS, VM 2. */
  GridAspectRatio?: (number | null)[] | null;
  /** Grid Period (0018,7048) DS, VM 1. */
  GridPeriod?: number | null;
  /** Grid Focal Distance (0018,704C) DS, VM 1. */
  GridFocalDistance?: number | null;
  /** Filter Material (0018,7050) CS, VM 1-n. */
  FilterMaterial?: (string | null)[] | null;
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n. */
  FilterThicknessMinimum?: (number | null)[] | null;
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n. */
  FilterThicknessMaximum?: (number | null)[] | null;
  /** Filter Beam Path Length Minimum (0018,7056) FL, VM 1-n. */
  FilterBeamPathLengthMinimum?: (number | null)[] | null;
  /** Filter Beam Path Length Maximum (0018,7058) FL, VM 1-n. */
  FilterBeamPathLengthMaximum?: (number | null)[] | null;
  /** Exposure Control Mode (0018,7060) CS, VM 1. */
  ExposureControlMode?: string | null;
  /** Exposure Control Mode Description (0018,7062) LT, VM 1. */
  ExposureControlModeDescription?: string | null;
  /** Exposure Status (0018,7064) CS, VM 1. */
  ExposureStatus?: string | null;
  /** Phototimer Setting (0018,7065) DS, VM 1. */
  PhototimerSetting?: number | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1. */
  ExposureTimeInuS?: number | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1. */
  XRayTubeCurrentInuA?: number | null;
  /** Content Qualification (0018,9004) CS, VM 1. */
  ContentQualification?: string | null;
  /** Pulse Sequence Name (0018,9005) SH, VM 1. */
  PulseSequenceName?: string | null;
  /** MR Imaging Modifier Sequence (0018,9006) SQ, VM 1. */
  MRImagingModifierSequence?: Dataset[] | null;
  /** Echo Pulse Sequence (0018,9008) CS, VM 1. */
  EchoPulseSequence?: string | null;
  /** Inversion Recovery (0018,9009) CS, VM 1. */
  InversionRecovery?: string | null;
  /** Flow Compensation (0018,9010) CS, VM 1. */
  FlowCompensation?: string | null;
  /** Multiple Spin Echo (0018,9011) CS, VM 1. */
  MultipleSpinEcho?: string | null;
  /** Multi-planar Excitation (0018,9012) CS, VM 1. */
  MultiPlanarExcitation?: string | null;
  /** Phase Contrast (0018,9014) CS, VM 1. */
  PhaseContrast?: string | null;
  /** Time of Flight Contrast (0018,9015) CS, VM 1. */
  TimeOfFlightContrast?: string | null;
  /** Spoiling (0018,9016) CS, VM 1. */
  Spoiling?: string | null;
  /** Steady State Pulse Sequence (0018,9017) CS, VM 1. */
  SteadyStatePulseSequence?: string | null;
  /** Echo Planar Pulse Sequence (0018,9018) CS, VM 1. */
  EchoPlanarPulseSequence?: string | null;
  /** Tag Angle First Axis (0018,9019) FD, VM 1. */
  TagAngleFirstAxis?: number | null;
  /** Magnetization Transfer (0018,9020) CS, VM 1. */
  MagnetizationTransfer?: string | null;
  /** T2 Preparation (0018,9021) CS, VM 1. */
  T2Preparation?: string | null;
  /** Blood Signal Nulling (0018,9022) CS, VM 1. */
  BloodSignalNulling?: string | null;
  /** Saturation Recovery (0018,9024) CS, VM 1. */
  SaturationRecovery?: string | null;
  /** Spectrally Selected Suppression (0018,9025) CS, VM 1. */
  SpectrallySelectedSuppression?: string | null;
  /** Spectrally Selected Excitation (0018,9026) CS, VM 1. */
  SpectrallySelectedExcitation?: string | null;
  /** Spatial Pre-saturation (0018,9027) CS, VM 1. */
  SpatialPresaturation?: string | null;
  /** Tagging (0018,9028) CS, VM 1. */
  Tagging?: string | null;
  /** Oversampling Phase (0018,9029) CS, VM 1. */
  OversamplingPhase?: string | null;
  /** Tag Spacing First Dimension (0018,9030) FD, VM 1. */
  TagSpacingFirstDimension?: number | null;
  /** Geometry of k-Space Traversal (0018,9032) CS, VM 1. */
  GeometryOfKSpaceTraversal?: string | null;
  /** Segmented k-Space Traversal (0018,9033) CS, VM 1. */
  SegmentedKSpaceTraversal?: string | null;
  /** Rectilinear Phase Encode Reordering (0018,9034) CS, VM 1. */
  RectilinearPhaseEncodeReordering?: string | null;
  /** Tag Thickness (0018,9035) FD, VM 1. */
  TagThickness?: number | null;
  /** Partial Fourier Direction (0018,9036) CS, VM 1. */
  PartialFourierDirection?: string | null;
  /** Cardiac Synchronization Technique (0018,9037) CS, VM 1. */
  CardiacSynchronizationTechnique?: string | null;
  /** Receive Coil Manufacturer Name (0018,9041) LO, VM 1. */
  ReceiveCoilManufacturerName?: string | null;
  /** MR Receive Coil Sequence (0018,9042) SQ, VM 1. */
  MRReceiveCoilSequence?: Dataset[] | null;
  /** Receive Coil Type (0018,9043) CS, VM 1. */
  ReceiveCoilType?: string | null;
  /** Quadrature Receive Coil (0018,9044) CS, VM 1. */
  QuadratureReceiveCoil?: string | null;
  /** Multi-Coil Definition Sequence (0018,9045) SQ, VM 1. */
  MultiCoilDefinitionSequence?: Dataset[] | null;
  /** Multi-Coil Configuration (0018,9046) LO, VM 1. */
  MultiCoilConfiguration?: string | null;
  /** Multi-Coil Element Name (0018,9047) SH, VM 1. */
  MultiCoilElementName?: string | null;
  /** Multi-Coil Element Used (0018,9048) CS, VM 1. */
  MultiCoilElementUsed?: string | null;
  /** MR Transmit Coil Sequence (0018,9049) SQ, VM 1. */
  MRTransmitCoilSequence?: Dataset[] | null;
  /** Transmit Coil Manufacturer Name (0018,9050) LO, VM 1. */
  TransmitCoilManufacturerName?: string | null;
  /** Transmit Coil Type (0018,9051) CS, VM 1. */
  TransmitCoilType?: string | null;
  /** Spectral Width (0018,9052) FD, VM 1-2. */
  SpectralWidth?: (number | null)[] | null;
  /** Chemical Shift Reference (0018,9053) FD, VM 1-2. */
  ChemicalShiftReference?: (number | null)[] | null;
  /** Volume Localization Technique (0018,9054) CS, VM 1. */
  VolumeLocalizationTechnique?: string | null;
  /** MR Acquisition Frequency Encoding Steps (0018,9058) US, VM 1. */
  MRAcquisitionFrequencyEncodingSteps?: number | null;
  /** De-coupling (0018,9059) CS, VM 1. */
  Decoupling?: string | null;
  /** De-coupled Nucleus (0018,9060) CS, VM 1-2. */
  DecoupledNucleus?: (string | null)[] | null;
  /** De-coupling Frequency (0018,9061) FD, VM 1-2. */
  DecouplingFrequency?: (number | null)[] | null;
  /** De-coupling Method (0018,9062) CS, VM 1. */
  DecouplingMethod?: string | null;
  /** De-coupling Chemical Shift Reference (0018,9063) FD, VM 1-2. */
  DecouplingChemicalShiftReference?: (number | null)[] | null;
  /** k-space Filtering (0018,9064) CS, VM 1. */
  KSpaceFiltering?: string | null;
  /** Time Domain Filtering (0018,9065) CS, VM 1-2. */
  TimeDomainFiltering?: (string | null)[] | null;
  /** Number of Zero Fills (0018,9066) US, VM 1-2. */
  NumberOfZeroFills?: (number | null)[] | null;
  /** Baseline Correction (0018,9067) CS, VM 1. */
  BaselineCorrection?: string | null;
  /** Parallel Reduction Factor In-plane (0018,9069) FD, VM 1. */
  ParallelReductionFactorInPlane?: number | null;
  /** Cardiac R-R Interval Specified (0018,9070) FD, VM 1. */
  CardiacRRIntervalSpecified?: number | null;
  /** Acquisition Duration (0018,9073) FD, VM 1. */
  AcquisitionDuration?: number | null;
  /** Frame Acquisition DateTime (0018,9074) DT, VM 1. */
  FrameAcquisitionDateTime?: string | null;
  /** Diffusion Directionality (0018,9075) CS, VM 1. */
  DiffusionDirectionality?: string | null;
  /** Diffusion Gradient Direction Sequence (0018,9076) SQ, VM 1. */
  DiffusionGradientDirectionSequence?: Dataset[] | null;
  /** Parallel Acquisition (0018,9077) CS, VM 1. */
  ParallelAcquisition?: string | null;
  /** Parallel Acquisition Technique (0018,9078) CS, VM 1. */
  ParallelAcquisitionTechnique?: string | null;
  /** Inversion Times (0018,9079) FD, VM 1-n. */
  InversionTimes?: (number | null)[] | null;
  /** Metabolite Map Description (0018,9080) ST, VM 1. */
  MetaboliteMapDescription?: string | null;
  /** Partial Fourier (0018,9081) CS, VM 1. */
  PartialFourier?: string | null;
  /** Effective Echo Time (0018,9082) FD, VM 1. */
  EffectiveEchoTime?: number | null;
  /** Metabolite Map Code Sequence (0018,9083) SQ, VM 1. */
  MetaboliteMapCodeSequence?: Dataset[] | null;
  /** Chemical Shift Sequence (0018,9084) SQ, VM 1. */
  ChemicalShiftSequence?: Dataset[] | null;
  /** Cardiac Signal Source (0018,9085) CS, VM 1. */
  CardiacSignalSource?: string | null;
  /** Diffusion b-value (0018,9087) FD, VM 1. */
  DiffusionBValue?: number | null;
  /** Diffusion Gradient Orientation (0018,9089) FD, VM 3. */
  DiffusionGradientOrientation?: (number | null)[] | null;
  /** Velocity Encoding Direction (0018,9090) FD, VM 3. */
  VelocityEncodingDirection?: (number | null)[] | null;
  /** Velocity Encoding Minimum Value (0018,9091) FD, VM 1. */
  VelocityEncodingMinimumValue?: number | null;
  /** Velocity Encoding Acquisition Sequence (0018,9092) SQ, VM 1. */
  VelocityEncodingAcquisitionSequence?: Dataset[] | null;
  /** Number of k-Space Trajectories (0018,9093) US, VM 1. */
  NumberOfKSpaceTrajectories?: number | null;
  /** Coverage of k-Space (0018,9094) CS, VM 1. */
  CoverageOfKSpace?: string | null;
  /** Spectroscopy Acquisition Phase Rows (0018,9095) UL, VM 1. */
  SpectroscopyAcquisitionPhaseRows?: number | null;
  /** Parallel Reduction Factor In-plane (Retired) (0018,9096) FD, VM 1, retired. */
  ParallelReductionFactorInPlaneRetired?: number | null;
  /** Transmitter Frequency (0018,9098) FD, VM 1-2. */
  TransmitterFrequency?: (number | null)[] | null;
  /** Resonant Nucleus (0018,9100) CS, VM 1-2. */
  ResonantNucleus?: (string | null)[] | null;
  /** Frequency Correction (0018,9101) CS, VM 1. */
  FrequencyCorrection?: string | null;
  /** MR Spectroscopy FOV/Geometry Sequence (0018,9103) SQ, VM 1. */
  MRSpectroscopyFOVGeometrySequence?: Dataset[] | null;
  /** Slab Thickness (0018,9104) FD, VM 1. */
  SlabThickness?: number | null;
  /** Slab Orientation (0018,9105) FD, VM 3. */
  SlabOrientation?: (number | null)[] | null;
  /** Mid Slab Position (0018,9106) FD, VM 3. */
  MidSlabPosition?: (number | null)[] | null;
  /** MR Spatial Saturation Sequence (0018,9107) SQ, VM 1. */
  MRSpatialSaturationSequence?: Dataset[] | null;
  /** MR Timing and Related Parameters Sequence (0018,9112) SQ, VM 1. */
  MRTimingAndRelatedParametersSequence?: Dataset[] | null;
  /** MR Echo Sequence (0018,9114) SQ, VM 1. */
  MREchoSequence?: Dataset[] | null;
  /** MR Modifier Sequence (0018,9115) SQ, VM 1. */
  MRModifierSequence?: Dataset[] | null;
  /** MR Diffusion Sequence (0018,9117) SQ, VM 1. */
  MRDiffusionSequence?: Dataset[] | null;
  /** Cardiac Synchronization Sequence (0018,9118) SQ, VM 1. */
  CardiacSynchronizationSequence?: Dataset[] | null;
  /** MR Averages Sequence (0018,9119) SQ, VM 1. */
  MRAveragesSequence?: Dataset[] | null;
  /** MR FOV/Geometry Sequence (0018,9125) SQ, VM 1. */
  MRFOVGeometrySequence?: Dataset[] | null;
  /** Volume Localization Sequence (0018,9126) SQ, VM 1. */
  VolumeLocalizationSequence?: Dataset[] | null;
  /** Spectroscopy Acquisition Data Columns (0018,9127) UL, VM 1. */
  SpectroscopyAcquisitionDataColumns?: number | null;
  /** Diffusion Anisotropy Type (0018,9147) CS, VM 1. */
  DiffusionAnisotropyType?: string | null;
  /** Frame Reference DateTime (0018,9151) DT, VM 1. */
  FrameReferenceDateTime?: string | null;
  /** MR Metabolite Map Sequence (0018,9152) SQ, VM 1. */
  MRMetaboliteMapSequence?: Dataset[] | null;
  /** Parallel Reduction Factor out-of-plane (0018,9155) FD, VM 1. */
  ParallelReductionFactorOutOfPlane?: number | null;
  /** Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159) UL, VM 1. */
  SpectroscopyAcquisitionOutOfPlanePhaseSteps?: number | null;
  /** Bulk Motion Status (0018,9166) CS, VM 1, retired. */
  BulkMotionStatus?: string | null;
  /** Parallel Reduction Factor Second In-plane (0018,9168) FD, VM 1. */
  ParallelReductionFactorSecondInPlane?: number | null;
  /** Cardiac Beat Rejection Technique (0018,9169) CS, VM 1. */
  CardiacBeatRejectionTechnique?: string | null;
  /** Respiratory Motion Compensation Technique (0018,9170) CS, VM 1. */
  RespiratoryMotionCompensationTechnique?: string | null;
  /** Respiratory Signal Source (0018,9171) CS, VM 1. */
  RespiratorySignalSource?: string | null;
  /** Bulk Motion Compensation Technique (0018,9172) CS, VM 1. */
  BulkMotionCompensationTechnique?: string | null;
  /** Bulk Motion Signal Source (0018,9173) CS, VM 1. */
  BulkMotionSignalSource?: string | null;
  /** Applicable Safety Standard Agency (0018,9174) CS, VM 1. */
  ApplicableSafetyStandardAgency?: string | null;
  /** Applicable Safety Standard Description (0018,9175) LO, VM 1. */
  ApplicableSafetyStandardDescription?: string | null;
  /** Operating Mode Sequence (0018,9176) SQ, VM 1. */
  OperatingModeSequence?: Dataset[] | null;
  /** Operating Mode Type (0018,9177) CS, VM 1. */
  OperatingModeType?: string | null;
  /** Operating Mode (0018,9178) CS, VM 1. */
  OperatingMode?: string | null;
  /** Specific Absorption Rate Definition (0018,9179) CS, VM 1. */
  SpecificAbsorptionRateDefinition?: string | null;
  /** Gradient Output Type (0018,9180) CS, VM 1. */
  GradientOutputType?: string | null;
  /** Specific Absorption Rate Value (0018,9181) FD, VM 1. */
  SpecificAbsorptionRateValue?: number | null;
  /** Gradient Output (0018,9182) FD, VM 1. */
  GradientOutput?: number | null;
  /** Flow Compensation Direction (0018,9183) CS, VM 1. */
  FlowCompensationDirection?: string | null;
  /** Tagging Delay (0018,9184) FD, VM 1. */
  TaggingDelay?: number | null;
  /** Respiratory Motion Compensation Technique Description (0018,9185) ST, VM 1. */
  RespiratoryMotionCompensationTechniqueDescription?: string | null;
  /** Respiratory Signal Source ID (0018,9186) SH, VM 1. */
  RespiratorySignalSourceID?: string | null;
  /** Chemical Shift Minimum Integration Limit in Hz (0018,9195) FD, VM 1, retired. */
  ChemicalShiftMinimumIntegrationLimitInHz?: number | null;
  /** Chemical Shift Maximum Integration Limit in Hz (0018,9196) FD, VM 1, retired. */
  ChemicalShiftMaximumIntegrationLimitInHz?: number | null;
  /** MR Velocity Encoding Sequence (0018,9197) SQ, VM 1. */
  MRVelocityEncodingSequence?: Dataset[] | null;
  /** First Order Phase Correction (0018,9198) CS, VM 1. */
  FirstOrderPhaseCorrection?: string | null;
  /** Water Referenced Phase Correction (0018,9199) CS, VM 1. */
  WaterReferencedPhaseCorrection?: string | null;
  /** MR Spectroscopy Acquisition Type (0018,9200) CS, VM 1. */
  MRSpectroscopyAcquisitionType?: string | null;
  /** Respiratory Cycle Position (0018,9214) CS, VM 1. */
  RespiratoryCyclePosition?: string | null;
  /** Velocity Encoding Maximum Value (0018,9217) FD, VM 1. */
  VelocityEncodingMaximumValue?: number | null;
  /** Tag Spacing Second Dimension (0018,9218) FD, VM 1. */
  TagSpacingSecondDimension?: number | null;
  /** Tag Angle Second Axis (0018,9219) SS, VM 1. */
  TagAngleSecondAxis?: number | null;
  /** Frame Acquisition Duration (0018,9220) FD, VM 1. */
  FrameAcquisitionDuration?: number | null;
  /** MR Image Frame Type Sequence (0018,9226) SQ, VM 1. */
  MRImageFrameTypeSequence?: Dataset[] | null;
  /** MR Spectroscopy Frame Type Sequence (0018,9227) SQ, VM 1. */
  MRSpectroscopyFrameTypeSequence?: Dataset[] | null;
  /** MR Acquisition Phase Encoding Steps in-plane (0018,9231) US, VM 1. */
  MRAcquisitionPhaseEncodingStepsInPlane?: number | null;
  /** MR Acquisition Phase Encoding Steps out-of-plane (0018,9232) US, VM 1. */
  MRAcquisitionPhaseEncodingStepsOutOfPlane?: number | null;
  /** Spectroscopy Acquisition Phase Columns (0018,9234) UL, VM 1. */
  SpectroscopyAcquisitionPhaseColumns?: number | null;
  /** Cardiac Cycle Position (0018,9236) CS, VM 1. */
  CardiacCyclePosition?: string | null;
  /** Specific Absorption Rate Sequence (0018,9239) SQ, VM 1. */
  SpecificAbsorptionRateSequence?: Dataset[] | null;
  /** RF Echo Train Length (0018,9240) US, VM 1. */
  RFEchoTrainLength?: number | null;
  /** Gradient Echo Train Length (0018,9241) US, VM 1. */
  GradientEchoTrainLength?: number | null;
  /** Arterial Spin Labeling Contrast (0018,9250) CS, VM 1. */
  ArterialSpinLabelingContrast?: string | null;
  /** MR Arterial Spin Labeling Sequence (0018,9251) SQ, VM 1. */
  MRArterialSpinLabelingSequence?: Dataset[] | null;
  /** ASL Technique Description (0018,9252) LO, VM 1. */
  ASLTechniqueDescription?: string | null;
  /** ASL Slab Number (0018,9253) US, VM 1. */
  ASLSlabNumber?: number | null;
  /** ASL Slab Thickness (0018,9254) FD, VM 1. */
  ASLSlabThickness?: number | null;
  /** ASL Slab Orientation (0018,9255) FD, VM 3. */
  ASLSlabOrientation?: (number | null)[] | null;
  /** ASL Mid Slab Position (0018,9256) FD, VM 3. */
  ASLMidSlabPosition?: (number | null)[] | null;
  /** ASL Context (0018,9257) CS, VM 1. */
  ASLContext?: string | null;
  /** ASL Pulse Train Duration (0018,9258) UL, VM 1. */
  ASLPulseTrainDuration?: number | null;
  /** ASL Crusher Flag (0018,9259) CS, VM 1. */
  ASLCrusherFlag?: string | null;
  /** ASL Crusher Flow Limit (0018,925A) FD, VM 1. */
  ASLCrusherFlowLimit?: number | null;
  /** ASL Crusher Description (0018,925B) LO, VM 1. */
  ASLCrusherDescription?: string | null;
  /** ASL Bolus Cut-off Flag (0018,925C) CS, VM 1. */
  ASLBolusCutoffFlag?: string | null;
  /** ASL Bolus Cut-off Timing Sequence (0018,925D) SQ, VM 1. */
  ASLBolusCutoffTimingSequence?: Dataset[] | null;
  /** ASL Bolus Cut-off Technique (0018,925E) LO, VM 1. */
  ASLBolusCutoffTechnique?: string | null;
  /** ASL Bolus Cut-off Delay Time (0018,925F) UL, VM 1. */
  ASLBolusCutoffDelayTime?: number | null;
  /** ASL Slab Sequence (0018,9260) SQ, VM 1. */
  ASLSlabSequence?: Dataset[] | null;
  /** Chemical Shift Minimum Integration Limit in ppm (0018,9295) FD, VM 1. */
  ChemicalShiftMinimumIntegrationLimitInppm?: number | null;
  /** Chemical Shift Maximum Integration Limit in ppm (0018,9296) FD, VM 1. */
  ChemicalShiftMaximumIntegrationLimitInppm?: number | null;
  /** Water Reference Acquisition (0018,9297) CS, VM 1. */
  WaterReferenceAcquisition?: string | null;
  /** Echo Peak Position (0018,9298) IS, VM 1. */
  EchoPeakPosition?: number | null;
  /** CT Acquisition Type Sequence (0018,9301) SQ, VM 1. */
  CTAcquisitionTypeSequence?: Dataset[] | null;
  /** Acquisition Type (0018,9302) CS, VM 1. */
  AcquisitionType?: string | null;
  /** Tube Angle (0018,9303) FD, VM 1. */
  TubeAngle?: number | null;
  /** CT Acquisition Details Sequence (0018,9304) SQ, VM 1. */
  CTAcquisitionDetailsSequence?: Dataset[] | null;
  /** Revolution Time (0018,9305) FD, VM 1. */
  RevolutionTime?: number | null;
  /** Single Collimation Width (0018,9306) FD, VM 1. */
  SingleCollimationWidth?: number | null;
  /** Total Collimation Width (0018,9307) FD, VM 1. */
  TotalCollimationWidth?: number | null;
  /** CT Table Dynamics Sequence (0018,9308) SQ, VM 1. */
  CTTableDynamicsSequence?: Dataset[] | null;
  /** Table Speed (0018,9309) FD, VM 1. */
  TableSpeed?: number | null;
  /** Table Feed per Rotation (0018,9310) FD, VM 1. */
  TableFeedPerRotation?: number | null;
  /** Spiral Pitch Factor (0018,9311) FD, VM 1. */
  SpiralPitchFactor?: number | null;
  /** CT Geometry Sequence (0018,9312) SQ, VM 1. */
  CTGeometrySequence?: Dataset[] | null;
  /** Data Collection Center (Patient) (0018,9313) FD, VM 3. */
  DataCollectionCenterPatient?: (number | null)[] | null;
  /** CT Reconstruction Sequence (0018,9314) SQ, VM 1. */
  CTReconstructionSequence?: Dataset[] | null;
  /** Reconstruction Algorithm (0018,9315) CS, VM 1. */
  ReconstructionAlgorithm?: string | null;
  /** Convolution Kernel Group (0018,9316) CS, VM 1. */
  ConvolutionKernelGroup?: string | null;
  /** Reconstruction Field of View (0018,9317) FD, VM 2. */
  ReconstructionFieldOfView?: (number | null)[] | null;
  /** Reconstruction Target Center (Patient) (0018,9318) FD, VM 3. */
  ReconstructionTargetCenterPatient?: (number | null)[] | null;
  /** Reconstruction Angle (0018,9319) FD, VM 1. */
  ReconstructionAngle?: number | null;
  /** Image Filter (0018,9320) SH, VM 1. */
  ImageFilter?: string | null;
  /** CT Exposure Sequence (0018,9321) SQ, VM 1. */
  CTExposureSequence?: Dataset[] | null;
  /** Reconstruction Pixel Spacing (0018,9322) FD, VM 2. */
  ReconstructionPixelSpacing?: (number | null)[] | null;
  /** Exposure Modulation Type (0018,9323) CS, VM 1-n. */
  ExposureModulationType?: (string | null)[] | null;
  /** Estimated Dose Saving (0018,9324) FD, VM 1, retired. */
  EstimatedDoseSaving?: number | null;
  /** CT X-Ray Details Sequence (0018,9325) SQ, VM 1. */
  CTXRayDetailsSequence?: Dataset[] | null;
  /** CT Position Sequence (0018,9326) SQ, VM 1. */
  CTPositionSequence?: Dataset[] | null;
  /** Table Position (0018,9327) FD, VM 1. */
  TablePosition?: number | null;
  /** Exposure Time in ms (0018,9328) FD, VM 1. */
  ExposureTimeInms?: number | null;
  /** CT Image Frame Type Sequence (0018,9329) SQ, VM 1. */
  CTImageFrameTypeSequence?: Dataset[] | null;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1. */
  XRayTubeCurrentInmA?: number | null;
  /** Exposure in mAs (0018,9332) FD, VM 1. */
  ExposureInmAs?: number | null;
  /** Constant Volume Flag (0018,9333) CS, VM 1. */
  ConstantVolumeFlag?: string | null;
  /** Fluoroscopy Flag (0018,9334) CS, VM 1. */
  FluoroscopyFlag?: string | null;
  /** Distance Source to Data Collection Center (0018,9335) FD, VM 1. */
  DistanceSourceToDataCollectionCenter?: number | null;
  /** Contrast/Bolus Agent Number (0018,9337) US, VM 1. */
  ContrastBolusAgentNumber?: number | null;
  /** Contrast/Bolus Ingredient Code Sequence (0018,9338) SQ, VM 1. */
  ContrastBolusIngredientCodeSequence?: Dataset[] | null;
  /** Contrast Administration Profile Sequence (0018,9340) SQ, VM 1. */
  ContrastAdministrationProfileSequence?: Dataset[] | null;
  /** Contrast/Bolus Usage Sequence (0018,9341) SQ, VM 1. */
  ContrastBolusUsageSequence?: Dataset[] | null;
  /** Contrast/Bolus Agent Administered (0018,9342) CS, VM 1. */
  ContrastBolusAgentAdministered?: string | null;
  /** Contrast/Bolus Agent Detected (0018,9343) CS, VM 1. */
  ContrastBolusAgentDetected?: string | null;
  /** Contrast/Bolus Agent Phase (0018,9344) CS, VM 1. */
  ContrastBolusAgentPhase?: string | null;
  /** CTDIvol (0018,9345) FD, VM 1. */
  CTDIvol?: number | null;
  /** CTDI Phantom Type Code Sequence (0018,9346) SQ, VM 1. */
  CTDIPhantomTypeCodeSequence?: Dataset[] | null;
  /** Calcium Scoring Mass Factor Patient (0018,9351) FL, VM 1. */
  CalciumScoringMassFactorPatient?: number | null;
  /** Calcium Scoring Mass Factor Device (0018,9352) FL, VM 3. */
  CalciumScoringMassFactorDevice?: (number | null)[] | null;
  /** Energy Weighting Factor (0018,9353) FL, VM 1. */
  EnergyWeightingFactor?: number | null;
  /** CT Additional X-Ray Source Sequence (0018,9360) SQ, VM 1. */
  CTAdditionalXRaySourceSequence?: Dataset[] | null;
  /** Multi-energy CT Acquisition (0018,9361) CS, VM 1. */
  MultienergyCTAcquisition?: string | null;
  /** Multi-energy CT Acquisition Sequence (0018,9362) SQ, VM 1. */
  MultienergyCTAcquisitionSequence?: Dataset[] | null;
  /** Multi-energy CT Processing Sequence (0018,9363) SQ, VM 1. */
  MultienergyCTProcessingSequence?: Dataset[] | null;
  /** Multi-energy CT Characteristics Sequence (0018,9364) SQ, VM 1. */
  MultienergyCTCharacteristicsSequence?: Dataset[] | null;
  /** Multi-energy CT X-Ray Source Sequence (0018,9365) SQ, VM 1. */
  MultienergyCTXRaySourceSequence?: Dataset[] | null;
  /** X-Ray Source Index (0018,9366) US, VM 1. */
  XRaySourceIndex?: number | null;
  /** X-Ray Source ID (0018,9367) UC, VM 1. */
  XRaySourceID?: string | null;
  /** Multi-energy Source Technique (0018,9368) CS, VM 1. */
  MultienergySourceTechnique?: string | null;
  /** Source Start DateTime (0018,9369) DT, VM 1. */
  SourceStartDateTime?: string | null;
  /** Source End DateTime (0018,936A) DT, VM 1. */
  SourceEndDateTime?: string | null;
  /** Switching Phase Number (0018,936B) US, VM 1. */
  SwitchingPhaseNumber?: number | null;
  /** Switching Phase Nominal Duration (0018,936C) DS, VM 1. */
  SwitchingPhaseNominalDuration?: number | null;
  /** Switching Phase Transition Duration (0018,936D) DS, VM 1. */
  SwitchingPhaseTransitionDuration?: number | null;
  /** Effective Bin Energy (0018,936E) DS, VM 1. */
  EffectiveBinEnergy?: number | null;
  /** Multi-energy CT X-Ray Detector Sequence (0018,936F) SQ, VM 1. */
  MultienergyCTXRayDetectorSequence?: Dataset[] | null;
  /** X-Ray Detector Index (0018,9370) US, VM 1. */
  XRayDetectorIndex?: number | null;
  /** X-Ray Detector ID (0018,9371) UC, VM 1. */
  XRayDetectorID?: string | null;
  /** Multi-energy Detector Type (0018,9372) CS, VM 1. */
  MultienergyDetectorType?: string | null;
  /** X-Ray Detector Label (0018,9373) ST, VM 1. */
  XRayDetectorLabel?: string | null;
  /** Nominal Max Energy (0018,9374) DS, VM 1. */
  NominalMaxEnergy?: number | null;
  /** Nominal Min Energy (0018,9375) DS, VM 1. */
  NominalMinEnergy?: number | null;
  /** Referenced X-Ray Detector Index (0018,9376) US, VM 1-n. */
  ReferencedXRayDetectorIndex?: (number | null)[] | null;
  /** Referenced X-Ray Source Index (0018,9377) US, VM 1-n. */
  ReferencedXRaySourceIndex?: (number | null)[] | null;
  /** Referenced Path Index (0018,9378) US, VM 1-n. */
  ReferencedPathIndex?: (number | null)[] | null;
  /** Multi-energy CT Path Sequence (0018,9379) SQ, VM 1. */
  MultienergyCTPathSequence?: Dataset[] | null;
  /** Multi-energy CT Path Index (0018,937A) US, VM 1. */
  MultienergyCTPathIndex?: number | null;
  /** Multi-energy Acquisition Description (0018,937B) UT, VM 1. */
  MultienergyAcquisitionDescription?: string | null;
  /** Monoenergetic Energy Equivalent (0018,937C) FD, VM 1. */
  MonoenergeticEnergyEquivalent?: number | null;
  /** Material Code Sequence (0018,937D) SQ, VM 1. */
  MaterialCodeSequence?: Dataset[] | null;
  /** Decomposition Method (0018,937E) CS, VM 1. */
  DecompositionMethod?: string | null;
  /** Decomposition Description (0018,937F) UT, VM 1. */
  DecompositionDescription?: string | null;
  /** Decomposition Algorithm Identification Sequence (0018,9380) SQ, VM 1. */
  DecompositionAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Decomposition Material Sequence (0018,9381) SQ, VM 1. */
  DecompositionMaterialSequence?: Dataset[] | null;
  /** Material Attenuation Sequence (0018,9382) SQ, VM 1. */
  MaterialAttenuationSequence?: Dataset[] | null;
  /** Photon Energy (0018,9383) DS, VM 1. */
  PhotonEnergy?: number | null;
  /** X-Ray Mass Attenuation Coefficient (0018,9384) DS, VM 1. */
  XRayMassAttenuationCoefficient?: number | null;
  /** Metal Artifact Reduction Sequence (0018,9390) SQ, VM 1. */
  MetalArtifactReductionSequence?: Dataset[] | null;
  /** Metal Artifact Reduction Applied (0018,9391) CS, VM 1. */
  MetalArtifactReductionApplied?: string | null;
  /** Metal Artifact Reduction Algorithm Identification Sequence (0018,9392) SQ, VM 1. */
  MetalArtifactReductionAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Projection Pixel Calibration Sequence (0018,9401) SQ, VM 1. */
  ProjectionPixelCalibrationSequence?: Dataset[] | null;
  /** Distance Source to Isocenter (0018,9402) FL, VM 1. */
  DistanceSourceToIsocenter?: number | null;
  /** Distance Object to Table Top (0018,9403) FL, VM 1. */
  DistanceObjectToTableTop?: number | null;
  /** Object Pixel Spacing in Center of Beam (0018,9404) FL, VM 2. */
  ObjectPixelSpacingInCenterOfBeam?: (number | null)[] | null;
  /** Positioner Position Sequence (0018,9405) SQ, VM 1. */
  PositionerPositionSequence?: Dataset[] | null;
  /** Table Position Sequence (0018,9406) SQ, VM 1. */
  TablePositionSequence?: Dataset[] | null;
  /** Collimator Shape Sequence (0018,9407) SQ, VM 1. */
  CollimatorShapeSequence?: Dataset[] | null;
  /** Planes in Acquisition (0018,9410) CS, VM 1. */
  PlanesInAcquisition?: string | null;
  /** XA/XRF Frame Characteristics Sequence (0018,9412) SQ, VM 1. */
  XAXRFFrameCharacteristicsSequence?: Dataset[] | null;
  /** Frame Acquisition Sequence (0018,9417) SQ, VM 1. */
  FrameAcquisitionSequence?: Dataset[] | null;
  /** X-Ray Receptor Type (0018,9420) CS, VM 1. */
  XRayReceptorType?: string | null;
  /** Acquisition Protocol Name (0018,9423) LO, VM 1. */
  AcquisitionProtocolName?: string | null;
  /** Acquisition Protocol Description (0018,9424) LT, VM 1. */
  AcquisitionProtocolDescription?: string | null;
  /** Contrast/Bolus Ingredient Opaque (0018,9425) CS, VM 1. */
  ContrastBolusIngredientOpaque?: string | null;
  /** Distance Receptor Plane to Detector Housing (0018,9426) FL, VM 1. */
  DistanceReceptorPlaneToDetectorHousing?: number | null;
  /** Intensifier Active Shape (0018,9427) CS, VM 1. */
  IntensifierActiveShape?: string | null;
  /** Intensifier Active Dimension(s) (0018,9428) FL, VM 1-2. */
  IntensifierActiveDimensions?: (number | null)[] | null;
  /** Physical Detector Size (0018,9429) FL, VM 2. */
  PhysicalDetectorSize?: (number | null)[] | null;
  /** Position of Isocenter Projection (0018,9430) FL, VM 2. */
  PositionOfIsocenterProjection?: (number | null)[] | null;
  /** Field of View Sequence (0018,9432) SQ, VM 1. */
  FieldOfViewSequence?: Dataset[] | null;
  /** Field of View Description (0018,9433) LO, VM 1. */
  FieldOfViewDescription?: string | null;
  /** Exposure Control Sensing Regions Sequence (0018,9434) SQ, VM 1. */
  ExposureControlSensingRegionsSequence?: Dataset[] | null;
  /** Exposure Control Sensing Region Shape (0018,9435) CS, VM 1. */
  ExposureControlSensingRegionShape?: string | null;
  /** Exposure Control Sensing Region Left Vertical Edge (0018,9436) SS, VM 1. */
  ExposureControlSensingRegionLeftVerticalEdge?: number | null;
  /** Exposure Control Sensing Region Right Vertical Edge (0018,9437) SS, VM 1. */
  ExposureControlSensingRegionRightVerticalEdge?: number | null;
  /** Exposure Control Sensing Region Upper Horizontal Edge (0018,9438) SS, VM 1. */
  ExposureControlSensingRegionUpperHorizontalEdge?: number | null;
  /** Exposure Control Sensing Region Lower Horizontal Edge (0018,9439) SS, VM 1. */
  ExposureControlSensingRegionLowerHorizontalEdge?: number | null;
  /** Center of Circular Exposure Control Sensing Region (0018,9440) SS, VM 2. */
  CenterOfCircularExposureControlSensingRegion?: (number | null)[] | null;
  /** Radius of Circular Exposure Control Sensing Region (0018,9441) US, VM 1. */
  RadiusOfCircularExposureControlSensingRegion?: number | null;
  /** Vertices of the Polygonal Exposure Control Sensing Region (0018,9442) SS, VM 2-n. */
  VerticesOfThePolygonalExposureControlSensingRegion?: (number | null)[] | null;
  /** Column Angulation (Patient) (0018,9447) FL, VM 1. */
  ColumnAngulationPatient?: number | null;
  /** Beam Angle (0018,9449) FL, VM 1. */
  BeamAngle?: number | null;
  /** Frame Detector Parameters Sequence (0018,9451) SQ, VM 1. */
  FrameDetectorParametersSequence?: Dataset[] | null;
  /** Calculated Anatomy Thickness (0018,9452) FL, VM 1. */
  CalculatedAnatomyThickness?: number | null;
  /** Calibration Sequence (0018,9455) SQ, VM 1. */
  CalibrationSequence?: Dataset[] | null;
  /** Object Thickness Sequence (0018,9456) SQ, VM 1. */
  ObjectThicknessSequence?: Dataset[] | null;
  /** Plane Identification (0018,9457) CS, VM 1. */
  PlaneIdentification?: string | null;
  /** Field of View Dimension(s) in Float (0018,9461) FL, VM 1-2. */
  FieldOfViewDimensionsInFloat?: (number | null)[] | null;
  /** Isocenter Reference System Sequence (0018,9462) SQ, VM 1. */
  IsocenterReferenceSystemSequence?: Dataset[] | null;
  /** Positioner Isocenter Primary Angle (0018,9463) FL, VM 1. */
  PositionerIsocenterPrimaryAngle?: number | null;
  /** Positioner Isocenter Secondary Angle (0018,9464) FL, VM 1. */
  PositionerIsocenterSecondaryAngle?: number | null;
  /** Positioner Isocenter Detector Rotation Angle (0018,9465) FL, VM 1. */
  PositionerIsocenterDetectorRotationAngle?: number | null;
  /** Table X Position to Isocenter (0018,9466) FL, VM 1. */
  TableXPositionToIsocenter?: number | null;
  /** Table Y Position to Isocenter (0018,9467) FL, VM 1. */
  TableYPositionToIsocenter?: number | null;
  /** Table Z Position to Isocenter (0018,9468) FL, VM 1. */
  TableZPositionToIsocenter?: number | null;
  /** Table Horizontal Rotation Angle (0018,9469) FL, VM 1. */
  TableHorizontalRotationAngle?: number | null;
  /** Table Head Tilt Angle (0018,9470) FL, VM 1. */
  TableHeadTiltAngle?: number | null;
  /** Table Cradle Tilt Angle (0018,9471) FL, VM 1. */
  TableCradleTiltAngle?: number | null;
  /** Frame Display Shutter Sequence (0018,9472) SQ, VM 1. */
  FrameDisplayShutterSequence?: Dataset[] | null;
  /** Acquired Image Area Dose Product (0018,9473) FL, VM 1. */
  AcquiredImageAreaDoseProduct?: number | null;
  /** C-arm Positioner Tabletop Relationship (0018,9474) CS, VM 1. */
  CArmPositionerTabletopRelationship?: string | null;
  /** X-Ray Geometry Sequence (0018,9476) SQ, VM 1. */
  XRayGeometrySequence?: Dataset[] | null;
  /** Irradiation Event Identification Sequence (0018,9477) SQ, VM 1. */
  IrradiationEventIdentificationSequence?: Dataset[] | null;
  /** X-Ray 3D Frame Type Sequence (0018,9504) SQ, VM 1. */
  XRay3DFrameTypeSequence?: Dataset[] | null;
  /** Contributing Sources Sequence (0018,9506) SQ, VM 1. */
  ContributingSourcesSequence?: Dataset[] | null;
  /** X-Ray 3D Acquisition Sequence (0018,9507) SQ, VM 1. */
  XRay3DAcquisitionSequence?: Dataset[] | null;
  /** Primary Positioner Scan Arc (0018,9508) FL, VM 1. */
  PrimaryPositionerScanArc?: number | null;
  /** Secondary Positioner Scan Arc (0018,9509) FL, VM 1. */
  SecondaryPositionerScanArc?: number | null;
  /** Primary Positioner Scan Start Angle (0018,9510) FL, VM 1. */
  PrimaryPositionerScanStartAngle?: number | null;
  /** Secondary Positioner Scan Start Angle (0018,9511) FL, VM 1. */
  SecondaryPositionerScanStartAngle?: number | null;
  /** Primary Positioner Increment (0018,9514) FL, VM 1. */
  PrimaryPositionerIncrement?: number | null;
  /** Secondary Positioner Increment (0018,9515) FL, VM 1. */
  SecondaryPositionerIncrement?: number | null;
  /** Start Acquisition DateTime (0018,9516) DT, VM 1. */
  StartAcquisitionDateTime?: string | null;
  /** End Acquisition DateTime (0018,9517) DT, VM 1. */
  EndAcquisitionDateTime?: string | null;
  /** Primary Positioner Increment Sign (0018,9518) SS, VM 1. */
  PrimaryPositionerIncrementSign?: number | null;
  /** Secondary Positioner Increment Sign (0018,9519) SS, VM 1. */
  SecondaryPositionerIncrementSign?: number | null;
  /** Application Name (0018,9524) LO, VM 1. */
  ApplicationName?: string | null;
  /** Application Version (0018,9525) LO, VM 1. */
  ApplicationVersion?: string | null;
  /** Application Manufacturer (0018,9526) LO, VM 1. */
  ApplicationManufacturer?: string | null;
  /** Algorithm Type (0018,9527) CS, VM 1. */
  AlgorithmType?: string | null;
  /** Algorithm Description (0018,9528) LO, VM 1. */
  AlgorithmDescription?: string | null;
  /** X-Ray 3D Reconstruction Sequence (0018,9530) SQ, VM 1. */
  XRay3DReconstructionSequence?: Dataset[] | null;
  /** Reconstruction Description (0018,9531) LO, VM 1. */
  ReconstructionDescription?: string | null;
  /** Per Projection Acquisition Sequence (0018,9538) SQ, VM 1. */
  PerProjectionAcquisitionSequence?: Dataset[] | null;
  /** Detector Position Sequence (0018,9541) SQ, VM 1. */
  DetectorPositionSequence?: Dataset[] | null;
  /** X-Ray Acquisition Dose Sequence (0018,9542) SQ, VM 1. */
  XRayAcquisitionDoseSequence?: Dataset[] | null;
  /** X-Ray Source Isocenter Primary Angle (0018,9543) FD, VM 1. */
  XRaySourceIsocenterPrimaryAngle?: number | null;
  /** X-Ray Source Isocenter Secondary Angle (0018,9544) FD, VM 1. */
  XRaySourceIsocenterSecondaryAngle?: number | null;
  /** Breast Support Isocenter Primary Angle (0018,9545) FD, VM 1. */
  BreastSupportIsocenterPrimaryAngle?: number | null;
  /** Breast Support Isocenter Secondary Angle (0018,9546) FD, VM 1. */
  BreastSupportIsocenterSecondaryAngle?: number | null;
  /** Breast Support X Position to Isocenter (0018,9547) FD, VM 1. */
  BreastSupportXPositionToIsocenter?: number | null;
  /** Breast Support Y Position to Isocenter (0018,9548) FD, VM 1. */
  BreastSupportYPositionToIsocenter?: number | null;
  /** Breast Support Z Position to Isocenter (0018,9549) FD, VM 1. */
  BreastSupportZPositionToIsocenter?: number | null;
  /** Detector Isocenter Primary Angle (0018,9550) FD, VM 1. */
  DetectorIsocenterPrimaryAngle?: number | null;
  /** Detector Isocenter Secondary Angle (0018,9551) FD, VM 1. */
  DetectorIsocenterSecondaryAngle?: number | null;
  /** Detector X Position to Isocenter (0018,9552) FD, VM 1. */
  DetectorXPositionToIsocenter?: number | null;
  /** Detector Y Position to Isocenter (0018,9553) FD, VM 1. */
  DetectorYPositionToIsocenter?: number | null;
  /** Detector Z Position to Isocenter (0018,9554) FD, VM 1. */
  DetectorZPositionToIsocenter?: number | null;
  /** X-Ray Grid Sequence (0018,9555) SQ, VM 1. */
  XRayGridSequence?: Dataset[] | null;
  /** X-Ray Filter Sequence (0018,9556) SQ, VM 1. */
  XRayFilterSequence?: Dataset[] | null;
  /** Detector Active Area TLHC Position (0018,9557) FD, VM 3. */
  DetectorActiveAreaTLHCPosition?: (number | null)[] | null;
  /** Detector Active Area Orientation (0018,9558) FD, VM 6. */
  DetectorActiveAreaOrientation?: (number | null)[] | null;
  /** Positioner Primary Angle Direction (0018,9559) CS, VM 1. */
  PositionerPrimaryAngleDirection?: string | null;
  /** Diffusion b-matrix Sequence (0018,9601) SQ, VM 1. */
  DiffusionBMatrixSequence?: Dataset[] | null;
  /** Diffusion b-value XX (0018,9602) FD, VM 1. */
  DiffusionBValueXX?: number | null;
  /** Diffusion b-value XY (0018,9603) FD, VM 1. */
  DiffusionBValueXY?: number | null;
  /** Diffusion b-value XZ (0018,9604) FD, VM 1. */
  DiffusionBValueXZ?: number | null;
  /** Diffusion b-value YY (0018,9605) FD, VM 1. */
  DiffusionBValueYY?: number | null;
  /** Diffusion b-value YZ (0018,9606) FD, VM 1. */
  DiffusionBValueYZ?: number | null;
  /** Diffusion b-value ZZ (0018,9607) FD, VM 1. */
  DiffusionBValueZZ?: number | null;
  /** Functional MR Sequence (0018,9621) SQ, VM 1. */
  FunctionalMRSequence?: Dataset[] | null;
  /** Functional Settling Phase Frames Present (0018,9622) CS, VM 1. */
  FunctionalSettlingPhaseFramesPresent?: string | null;
  /** Functional Sync Pulse (0018,9623) DT, VM 1. */
  FunctionalSyncPulse?: string | null;
  /** Settling Phase Frame (0018,9624) CS, VM 1. */
  SettlingPhaseFrame?: string | null;
  /** Decay Correction DateTime (0018,9701) DT, VM 1. */
  DecayCorrectionDateTime?: string | null;
  /** Start Density Threshold (0018,9715) FD, VM 1. */
  StartDensityThreshold?: number | null;
  /** Start Relative Density Difference Threshold (0018,9716) FD, VM 1. */
  StartRelativeDensityDifferenceThreshold?: number | null;
  /** Start Cardiac Trigger Count Threshold (0018,9717) FD, VM 1. */
  StartCardiacTriggerCountThreshold?: number | null;
  /** Start Respiratory Trigger Count Threshold (0018,9718) FD, VM 1. */
  StartRespiratoryTriggerCountThreshold?: number | null;
  /** Termination Counts Threshold (0018,9719) FD, VM 1. */
  TerminationCountsThreshold?: number | null;
  /** Termination Density Threshold (0018,9720) FD, VM 1. */
  TerminationDensityThreshold?: number | null;
  /** Termination Relative Density Threshold (0018,9721) FD, VM 1. */
  TerminationRelativeDensityThreshold?: number | null;
  /** Termination Time Threshold (0018,9722) FD, VM 1. */
  TerminationTimeThreshold?: number | null;
  /** Termination Cardiac Trigger Count Threshold (0018,9723) FD, VM 1. */
  TerminationCardiacTriggerCountThreshold?: number | null;
  /** Termination Respiratory Trigger Count Threshold (0018,9724) FD, VM 1. */
  TerminationRespiratoryTriggerCountThreshold?: number | null;
  /** Detector Geometry (0018,9725) CS, VM 1. */
  DetectorGeometry?: string | null;
  /** Transverse Detector Separation (0018,9726) FD, VM 1. */
  TransverseDetectorSeparation?: number | null;
  /** Axial Detector Dimension (0018,9727) FD, VM 1. */
  AxialDetectorDimension?: number | null;
  /** Radiopharmaceutical Agent Number (0018,9729) US, VM 1. */
  RadiopharmaceuticalAgentNumber?: number | null;
  /** PET Frame Acquisition Sequence (0018,9732) SQ, VM 1. */
  PETFrameAcquisitionSequence?: Dataset[] | null;
  /** PET Detector Motion Details Sequence (0018,9733) SQ, VM 1. */
  PETDetectorMotionDetailsSequence?: Dataset[] | null;
  /** PET Table Dynamics Sequence (0018,9734) SQ, VM 1. */
  PETTableDynamicsSequence?: Dataset[] | null;
  /** PET Position Sequence (0018,9735) SQ, VM 1. */
  PETPositionSequence?: Dataset[] | null;
  /** PET Frame Correction Factors Sequence (0018,9736) SQ, VM 1. */
  PETFrameCorrectionFactorsSequence?: Dataset[] | null;
  /** Radiopharmaceutical Usage Sequence (0018,9737) SQ, VM 1. */
  RadiopharmaceuticalUsageSequence?: Dataset[] | null;
  /** Attenuation Correction Source (0018,9738) CS, VM 1. */
  AttenuationCorrectionSource?: string | null;
  /** Number of Iterations (0018,9739) US, VM 1. */
  NumberOfIterations?: number | null;
  /** Number of Subsets (0018,9740) US, VM 1. */
  NumberOfSubsets?: number | null;
  /** PET Reconstruction Sequence (0018,9749) SQ, VM 1. */
  PETReconstructionSequence?: Dataset[] | null;
  /** PET Frame Type Sequence (0018,9751) SQ, VM 1. */
  PETFrameTypeSequence?: Dataset[] | null;
  /** Time of Flight Information Used (0018,9755) CS, VM 1. */
  TimeOfFlightInformationUsed?: string | null;
  /** Reconstruction Type (0018,9756) CS, VM 1. */
  ReconstructionType?: string | null;
  /** Decay Corrected (0018,9758) CS, VM 1. */
  DecayCorrected?: string | null;
  /** Attenuation Corrected (0018,9759) CS, VM 1. */
  AttenuationCorrected?: string | null;
  /** Scatter Corrected (0018,9760) CS, VM 1. */
  ScatterCorrected?: string | null;
  /** Dead Time Corrected (0018,9761) CS, VM 1. */
  DeadTimeCorrected?: string | null;
  /** Gantry Motion Corrected (0018,9762) CS, VM 1. */
  GantryMotionCorrected?: string | null;
  /** Patient Motion Corrected (0018,9763) CS, VM 1. */
  PatientMotionCorrected?: string | null;
  /** Count Loss Normalization Corrected (0018,9764) CS, VM 1. */
  CountLossNormalizationCorrected?: string | null;
  /** Randoms Corrected (0018,9765) CS, VM 1. */
  RandomsCorrected?: string | null;
  /** Non-uniform Radial Sampling Corrected (0018,9766) CS, VM 1. */
  NonUniformRadialSamplingCorrected?: string | null;
  /** Sensitivity Calibrated (0018,9767) CS, VM 1. */
  SensitivityCalibrated?: string | null;
  /** Detector Normalization Correction (0018,9768) CS, VM 1. */
  DetectorNormalizationCorrection?: string | null;
  /** Iterative Reconstruction Method (0018,9769) CS, VM 1. */
  IterativeReconstructionMethod?: string | null;
  /** Attenuation Correction Temporal Relationship (0018,9770) CS, VM 1. */
  AttenuationCorrectionTemporalRelationship?: string | null;
  /** Patient Physiological State Sequence (0018,9771) SQ, VM 1. */
  PatientPhysiologicalStateSequence?: Dataset[] | null;
  /** Patient Physiological State Code Sequence (0018,9772) SQ, VM 1. */
  PatientPhysiologicalStateCodeSequence?: Dataset[] | null;
  /** Depth(s) of Focus (0018,9801) FD, VM 1-n. */
  DepthsOfFocus?: (number | null)[] | null;
  /** Excluded Intervals Sequence (0018,9803) SQ, VM 1. */
  ExcludedIntervalsSequence?: Dataset[] | null;
  /** Exclusion Start DateTime (0018,9804) DT, VM 1. */
  ExclusionStartDateTime?: string | null;
  /** Exclusion Duration (0018,9805) FD, VM 1. */
  ExclusionDuration?: number | null;
  /** US Image Description Sequence (0018,9806) SQ, VM 1. */
  USImageDescriptionSequence?: Dataset[] | null;
  /** Image Data Type Sequence (0018,9807) SQ, VM 1. */
  ImageDataTypeSequence?: Dataset[] | null;
  /** Data Type (0018,9808) CS, VM 1. */
  DataType?: string | null;
  /** Transducer Scan Pattern Code Sequence (0018,9809) SQ, VM 1. */
  TransducerScanPatternCodeSequence?: Dataset[] | null;
  /** Aliased Data Type (0018,980B) CS, VM 1. */
  AliasedDataType?: string | null;
  /** Position Measuring Device Used (0018,980C) CS, VM 1. */
  PositionMeasuringDeviceUsed?: string | null;
  /** Transducer Geometry Code Sequence (0018,980D) SQ, VM 1. */
  TransducerGeometryCodeSequence?: Dataset[] | null;
  /** Transducer Beam Steering Code Sequence (0018,980E) SQ, VM 1. */
  TransducerBeamSteeringCodeSequence?: Dataset[] | null;
  /** Transducer Application Code Sequence (0018,980F) SQ, VM 1. */
  TransducerApplicationCodeSequence?: Dataset[] | null;
  /** Zero Velocity Pixel Value (0018,9810) US|SS, VM 1. */
  ZeroVelocityPixelValue?: number | null;
  /** Photoacoustic Excitation Characteristics Sequence (0018,9821) SQ, VM 1. */
  PhotoacousticExcitationCharacteristicsSequence?: Dataset[] | null;
  /** Excitation Spectral Width (0018,9822) FD, VM 1. */
  ExcitationSpectralWidth?: number | null;
  /** Excitation Energy (0018,9823) FD, VM 1. */
  ExcitationEnergy?: number | null;
  /** Excitation Pulse Duration (0018,9824) FD, VM 1. */
  ExcitationPulseDuration?: number | null;
  /** Excitation Wavelength Sequence (0018,9825) SQ, VM 1. */
  ExcitationWavelengthSequence?: Dataset[] | null;
  /** Excitation Wavelength (0018,9826) FD, VM 1. */
  ExcitationWavelength?: number | null;
  /** Illumination Translation Flag (0018,9828) CS, VM 1. */
  IlluminationTranslationFlag?: string | null;
  /** Acoustic Coupling Medium Flag (0018,9829) CS, VM 1. */
  AcousticCouplingMediumFlag?: string | null;
  /** Acoustic Coupling Medium Code Sequence (0018,982A) SQ, VM 1. */
  AcousticCouplingMediumCodeSequence?: Dataset[] | null;
  /** Acoustic Coupling Medium Temperature (0018,982B) FD, VM 1. */
  AcousticCouplingMediumTemperature?: number | null;
  /** Transducer Response Sequence (0018,982C) SQ, VM 1. */
  TransducerResponseSequence?: Dataset[] | null;
  /** Center Frequency (0018,982D) FD, VM 1. */
  CenterFrequency?: number | null;
  /** Fractional Bandwidth (0018,982E) FD, VM 1. */
  FractionalBandwidth?: number | null;
  /** Lower Cutoff Frequency (0018,982F) FD, VM 1. */
  LowerCutoffFrequency?: number | null;
  /** Upper Cutoff Frequency (0018,9830) FD, VM 1. */
  UpperCutoffFrequency?: number | null;
  /** Transducer Technology Sequence (0018,9831) SQ, VM 1. */
  TransducerTechnologySequence?: Dataset[] | null;
  /** Sound Speed Correction Mechanism Code Sequence (0018,9832) SQ, VM 1. */
  SoundSpeedCorrectionMechanismCodeSequence?: Dataset[] | null;
  /** Object Sound Speed (0018,9833) FD, VM 1. */
  ObjectSoundSpeed?: number | null;
  /** Acoustic Coupling Medium Sound Speed (0018,9834) FD, VM 1. */
  AcousticCouplingMediumSoundSpeed?: number | null;
  /** Photoacoustic Image Frame Type Sequence (0018,9835) SQ, VM 1. */
  PhotoacousticImageFrameTypeSequence?: Dataset[] | null;
  /** Image Data Type Code Sequence (0018,9836) SQ, VM 1. */
  ImageDataTypeCodeSequence?: Dataset[] | null;
  /** Reference Location Label (0018,9900) LO, VM 1. */
  ReferenceLocationLabel?: string | null;
  /** Reference Location Description (0018,9901) UT, VM 1. */
  ReferenceLocationDescription?: string | null;
  /** Reference Basis Code Sequence (0018,9902) SQ, VM 1. */
  ReferenceBasisCodeSequence?: Dataset[] | null;
  /** Reference Geometry Code Sequence (0018,9903) SQ, VM 1. */
  ReferenceGeometryCodeSequence?: Dataset[] | null;
  /** Offset Distance (0018,9904) DS, VM 1. */
  OffsetDistance?: number | null;
  /** Offset Direction (0018,9905) CS, VM 1. */
  OffsetDirection?: string | null;
  /** Potential Scheduled Protocol Code Sequence (0018,9906) SQ, VM 1. */
  PotentialScheduledProtocolCodeSequence?: Dataset[] | null;
  /** Potential Requested Procedure Code Sequence (0018,9907) SQ, VM 1. */
  PotentialRequestedProcedureCodeSequence?: Dataset[] | null;
  /** Potential Reasons for Procedure (0018,9908) UC, VM 1-n. */
  PotentialReasonsForProcedure?: (string | null)[] | null;
  /** Potential Reasons for Procedure Code Sequence (0018,9909) SQ, VM 1. */
  PotentialReasonsForProcedureCodeSequence?: Dataset[] | null;
  /** Potential Diagnostic Tasks (0018,990A) UC, VM 1-n. */
  PotentialDiagnosticTasks?: (string | null)[] | null;
  /** Contraindications Code Sequence (0018,990B) SQ, VM 1. */
  ContraindicationsCodeSequence?: Dataset[] | null;
  /** Referenced Defined Protocol Sequence (0018,990C) SQ, VM 1. */
  ReferencedDefinedProtocolSequence?: Dataset[] | null;
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1. */
  ReferencedPerformedProtocolSequence?: Dataset[] | null;
  /** Predecessor Protocol Sequence (0018,990E) SQ, VM 1. */
  PredecessorProtocolSequence?: Dataset[] | null;
  /** Protocol Planning Information (0018,990F) UT, VM 1. */
  ProtocolPlanningInformation?: string | null;
  /** Protocol Design Rationale (0018,9910) UT, VM 1. */
  ProtocolDesignRationale?: string | null;
  /** Patient Specification Sequence (0018,9911) SQ, VM 1. */
  PatientSpecificationSequence?: Dataset[] | null;
  /** Model Specification Sequence (0018,9912) SQ, VM 1. */
  ModelSpecificationSequence?: Dataset[] | null;
  /** Parameters Specification Sequence (0018,9913) SQ, VM 1. */
  ParametersSpecificationSequence?: Dataset[] | null;
  /** Instruction Sequence (0018,9914) SQ, VM 1. */
  InstructionSequence?: Dataset[] | null;
  /** Instruction Index (0018,9915) US, VM 1. */
  InstructionIndex?: number | null;
  /** Instruction Text (0018,9916) LO, VM 1. */
  InstructionText?: string | null;
  /** Instruction Description (0018,9917) UT, VM 1. */
  InstructionDescription?: string | null;
  /** Instruction Performed Flag (0018,9918) CS, VM 1. */
  InstructionPerformedFlag?: string | null;
  /** Instruction Performed DateTime (0018,9919) DT, VM 1. */
  InstructionPerformedDateTime?: string | null;
  /** Instruction Performance Comment (0018,991A) UT, VM 1. */
  InstructionPerformanceComment?: string | null;
  /** Patient Positioning Instruction Sequence (0018,991B) SQ, VM 1. */
  PatientPositioningInstructionSequence?: Dataset[] | null;
  /** Positioning Method Code Sequence (0018,991C) SQ, VM 1. */
  PositioningMethodCodeSequence?: Dataset[] | null;
  /** Positioning Landmark Sequence (0018,991D) SQ, VM 1. */
  PositioningLandmarkSequence?: Dataset[] | null;
  /** Target Frame of Reference UID (0018,991E) UI, VM 1. */
  TargetFrameOfReferenceUID?: string | null;
  /** Acquisition Protocol Element Specification Sequence (0018,991F) SQ, VM 1. */
  AcquisitionProtocolElementSpecificationSequence?: Dataset[] | null;
  /** Acquisition Protocol Element Sequence (0018,9920) SQ, VM 1. */
  AcquisitionProtocolElementSequence?: Dataset[] | null;
  /** Protocol Element Number (0018,9921) US, VM 1. */
  ProtocolElementNumber?: number | null;
  /** Protocol Element Name (0018,9922) LO, VM 1. */
  ProtocolElementName?: string | null;
  /** Protocol Element Characteristics Summary (0018,9923) UT, VM 1. */
  ProtocolElementCharacteristicsSummary?: string | null;
  /** Protocol Element Purpose (0018,9924) UT, VM 1. */
  ProtocolElementPurpose?: string | null;
  /** Acquisition Motion (0018,9930) CS, VM 1. */
  AcquisitionMotion?: string | null;
  /** Acquisition Start Location Sequence (0018,9931) SQ, VM 1. */
  AcquisitionStartLocationSequence?: Dataset[] | null;
  /** Acquisition End Location Sequence (0018,9932) SQ, VM 1. */
  AcquisitionEndLocationSequence?: Dataset[] | null;
  /** Reconstruction Protocol Element Specification Sequence (0018,9933) SQ, VM 1. */
  ReconstructionProtocolElementSpecificationSequence?: Dataset[] | null;
  /** Reconstruction Protocol Element Sequence (0018,9934) SQ, VM 1. */
  ReconstructionProtocolElementSequence?: Dataset[] | null;
  /** Storage Protocol Element Specification Sequence (0018,9935) SQ, VM 1. */
  StorageProtocolElementSpecificationSequence?: Dataset[] | null;
  /** Storage Protocol Element Sequence (0018,9936) SQ, VM 1. */
  StorageProtocolElementSequence?: Dataset[] | null;
  /** Requested Series Description (0018,9937) LO, VM 1. */
  RequestedSeriesDescription?: string | null;
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n. */
  SourceAcquisitionProtocolElementNumber?: (number | null)[] | null;
  /** Source Acquisition Beam Number (0018,9939) US, VM 1-n. */
  SourceAcquisitionBeamNumber?: (number | null)[] | null;
  /** Source Reconstruction Protocol Element Number (0018,993A) US, VM 1-n. */
  SourceReconstructionProtocolElementNumber?: (number | null)[] | null;
  /** Reconstruction Start Location Sequence (0018,993B) SQ, VM 1. */
  ReconstructionStartLocationSequence?: Dataset[] | null;
  /** Reconstruction End Location Sequence (0018,993C) SQ, VM 1. */
  ReconstructionEndLocationSequence?: Dataset[] | null;
  /** Reconstruction Algorithm Sequence (0018,993D) SQ, VM 1. */
  ReconstructionAlgorithmSequence?: Dataset[] | null;
  /** Reconstruction Target Center Location Sequence (0018,993E) SQ, VM 1. */
  ReconstructionTargetCenterLocationSequence?: Dataset[] | null;
  /** Image Filter Description (0018,9941) UT, VM 1. */
  ImageFilterDescription?: string | null;
  /** CTDIvol Notification Trigger (0018,9942) FD, VM 1. */
  CTDIvolNotificationTrigger?: number | null;
  /** DLP Notification Trigger (0018,9943) FD, VM 1. */
  DLPNotificationTrigger?: number | null;
  /** Auto KVP Selection Type (0018,9944) CS, VM 1. */
  AutoKVPSelectionType?: string | null;
  /** Auto KVP Upper Bound (0018,9945) FD, VM 1. */
  AutoKVPUpperBound?: number | null;
  /** Auto KVP Lower Bound (0018,9946) FD, VM 1. */
  AutoKVPLowerBound?: number | null;
  /** Protocol Defined Patient Position (0018,9947) CS, VM 1. */
  ProtocolDefinedPatientPosition?: string | null;
  /** Contributing Equipment Sequence (0018,A001) SQ, VM 1. */
  ContributingEquipmentSequence?: Dataset[] | null;
  /** Contribution DateTime (0018,A002) DT, VM 1. */
  ContributionDateTime?: string | null;
  /** Contribution Description (0018,A003) ST, VM 1. */
  ContributionDescription?: string | null;
  /** Study Instance UID (0020,000D) UI, VM 1. */
  StudyInstanceUID?: string | null;
  /** Series Instance UID (0020,000E) UI, VM 1. */
  SeriesInstanceUID?: string | null;
  /** Study ID (0020,0010) SH, VM 1. */
  StudyID?: string | null;
  /** Series Number (0020,0011) IS, VM 1. */
  SeriesNumber?: number | null;
  /** Acquisition Number (0020,0012) IS, VM 1. */
  AcquisitionNumber?: number | null;
  /** Instance Number (0020,0013) IS, VM 1. */
  InstanceNumber?: number | null;
  /** Isotope Number (0020,0014) IS, VM 1, retired. */
  IsotopeNumber?: number | null;
  /** Phase Number (0020,0015) IS, VM 1, retired. */
  PhaseNumber?: number | null;
  /** Interval Number (0020,0016) IS, VM 1, retired. */
  IntervalNumber?: number | null;
  /** Time Slot Number (0020,0017) IS, VM 1, retired. */
  TimeSlotNumber?: number | null;
  /** Angle Number (0020,0018) IS, VM 1, retired. */
  AngleNumber?: number | null;
  /** Item Number (0020,0019) IS, VM 1. */
  ItemNumber?: number | null;
  /** Patient Orientation (0020,0020) CS, VM 2. */
  PatientOrientation?: (string | null)[] | null;
  /** Overlay Number (0020,0022) IS, VM 1, retired. */
  OverlayNumber?: number | null;
  /** Curve Number (0020,0024) IS, VM 1, retired. */
  CurveNumber?: number | null;
  /** LUT Number (0020,0026) IS, VM 1, retired. */
  LUTNumber?: number | null;
  /** Pyramid Label (0020,0027) LO, VM 1. */
  PyramidLabel?: string | null;
  /** Image Position (0020,0030) DS, VM 3, retired. */
  ImagePosition?: (number | null)[] | null;
  /** Image Position (Patient) (0020,0032) DS, VM 3. */
  ImagePositionPatient?: (number | null)[] | null;
  /** Image Orientation (0020,0035) DS, VM 6, retired. */
  ImageOrientation?: (number | null)[] | null;
  /** Image Orientation (Patient) (0020,0037) DS, VM 6. */
  ImageOrientationPatient?: (number | null)[] | null;
  /** Location (0020,0050) DS, VM 1, retired. */
  Location?: number | null;
  /** Frame of Reference UID (0020,0052) UI, VM 1. */
  FrameOfReferenceUID?: string | null;
  /** Laterality (0020,0060) CS, VM 1. */
  Laterality?: string | null;
  /** Image Laterality (0020,0062) CS, VM 1. */
  ImageLaterality?: string | null;
  /** Image Geometry Type (0020,0070) LO, VM 1, retired. */
  ImageGeometryType?: string | null;
  /** Masking Image (0020,0080) CS, VM 1-n, retired. */
  MaskingImage?: (string | null)[] | null;
  /** Report Number (0020,00AA) IS, VM 1, retired. */
  ReportNumber?: number | null;
  /** Temporal Position Identifier (0020,0100) IS, VM 1. */
  TemporalPositionIdentifier?: number | null;
  /** Number of Temporal Positions (0020,0105) IS, VM 1. */
  NumberOfTemporalPositions?: number | null;
  /** Temporal Resolution (0020,0110) DS, VM 1. */
  TemporalResolution?: number | null;
  /** Synchronization Frame of Reference UID (0020,0200) UI, VM 1. */
  SynchronizationFrameOfReferenceUID?: string | null;
  /** SOP Instance UID of Concatenation Source (0020,0242) UI, VM 1. */
  SOPInstanceUIDOfConcatenationSource?: string | null;
  /** Series in Study (0020,1000) IS, VM 1, retired. */
  SeriesInStudy?: number | null;
  /** Acquisitions in Series (0020,1001) IS, VM 1, retired. */
  AcquisitionsInSeries?: number | null;
  /** Images in Acquisition (0020,1002) IS, VM 1. */
  ImagesInAcquisition?: number | null;
  /** Images in Series (0020,1003) IS, VM 1, retired. */
  ImagesInSeries?: number | null;
  /** Acquisitions in Study (0020,1004) IS, VM 1, retired. */
  AcquisitionsInStudy?: number | null;
  /** Images in Study (0020,1005) IS, VM 1, retired. */
  ImagesInStudy?: number | null;
  /** Reference (0020,1020) LO, VM 1-n, retired. */
  Reference?: (string | null)[] | null;
  /** Target Position Reference Indicator (0020,103F) LO, VM 1. */
  TargetPositionReferenceIndicator?: string | null;
  /** Position Reference Indicator (0020,1040) LO, VM 1. */
  PositionReferenceIndicator?: string | null;
  /** Slice Location (0020,1041) DS, VM 1. */
  SliceLocation?: number | null;
  /** Other Study Numbers (0020,1070) IS, VM 1-n, retired. */
  OtherStudyNumbers?: (number | null)[] | null;
  /** Number of Patient Related Studies (0020,1200) IS, VM 1. */
  NumberOfPatientRelatedStudies?: number | null;
  /** Number of Patient Related Series (0020,1202) IS, VM 1. */
  NumberOfPatientRelatedSeries?: number | null;
  /** Number of Patient Related Instances (0020,1204) IS, VM 1. */
  NumberOfPatientRelatedInstances?: number | null;
  /** Number of Study Related Series (0020,1206) IS, VM 1. */
  NumberOfStudyRelatedSeries?: number | null;
  /** Number of Study Related Instances (0020,1208) IS, VM 1. */
  NumberOfStudyRelatedInstances?: number | null;
  /** Number of Series Related Instances (0020,1209) IS, VM 1. */
  NumberOfSeriesRelatedInstances?: number | null;
  /** Source Image IDs (0020,31xx) CS, VM 1-n, retired. */
  SourceImageIDs?: (string | null)[] | null;
  /** Modifying Device ID (0020,3401) CS, VM 1, retired. */
  ModifyingDeviceID?: string | null;
  /** Modified Image ID (0020,3402) CS, VM 1, retired. */
  ModifiedImageID?: string | null;
  /** Modified Image Date (0020,3403) DA, VM 1, retired. */
  ModifiedImageDate?: string | null;
  /** Modifying Device Manufacturer (0020,3404) LO, VM 1, retired. */
  ModifyingDeviceManufacturer?: string | null;
  /** Modified Image Time (0020,3405) TM, VM 1, retired. */
  ModifiedImageTime?: string | null;
  /** Modified Image Description (0020,3406) LO, VM 1, retired. */
  ModifiedImageDescription?: string | null;
  /** Image Comments (0020,4000) LT, VM 1. */
  ImageComments?: string | null;
  /** Original Image Identification (0020,5000) AT, VM 1-n, retired. */
  OriginalImageIdentification?: (string | null)[] | null;
  /** Original Image Identification Nomenclature (0020,5002) LO, VM 1-n, retired. */
  OriginalImageIdentificationNomenclature?: (string | null)[] | null;
  /** Stack ID (0020,9056) SH, VM 1. */
  StackID?: string | null;
  /** In-Stack Position Number (0020,9057) UL, VM 1. */
  InStackPositionNumber?: number | null;
  /** Frame Anatomy Sequence (0020,9071) SQ, VM 1. */
  FrameAnatomySequence?: Dataset[] | null;
  /** Frame Laterality (0020,9072) CS, VM 1. */
  FrameLaterality?: string | null;
  /** Frame Content Sequence (0020,9111) SQ, VM 1. */
  FrameContentSequence?: Dataset[] | null;
  /** Plane Position Sequence (0020,9113) SQ, VM 1. */
  PlanePositionSequence?: Dataset[] | null;
  /** Plane Orientation Sequence (0020,9116) SQ, VM 1. */
  PlaneOrientationSequence?: Dataset[] | null;
  /** Temporal Position Index (0020,9128) UL, VM 1. */
  TemporalPositionIndex?: number | null;
  /** Nominal Cardiac Trigger Delay Time (0020,9153) FD, VM 1. */
  NominalCardiacTriggerDelayTime?: number | null;
  /** Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154) FL, VM 1. */
  NominalCardiacTriggerTimePriorToRPeak?: number | null;
  /** Actual Cardiac Trigger Time Prior To R-Peak (0020,9155) FL, VM 1. */
  ActualCardiacTriggerTimePriorToRPeak?: number | null;
  /** Frame Acquisition Number (0020,9156) US, VM 1. */
  FrameAcquisitionNumber?: number | null;
  /** Dimension Index Values (0020,9157) UL, VM 1-n. */
  DimensionIndexValues?: (number | null)[] | null;
  /** Frame Comments (0020,9158) LT, VM 1. */
  FrameComments?: string | null;
  /** Concatenation UID (0020,9161) UI, VM 1. */
  ConcatenationUID?: string | null;
  /** In-concatenation Number (0020,9162) US, VM 1. */
  InConcatenationNumber?: number | null;
  /** In-concatenation Total Number (0020,9163) US, VM 1. */
  InConcatenationTotalNumber?: number | null;
  /** Dimension Organization UID (0020,9164) UI, VM 1. */
  DimensionOrganizationUID?: string | null;
  /** Dimension Index Pointer (0020,9165) AT, VM 1. */
  DimensionIndexPointer?: string | null;
  /** Functional Group Pointer (0020,9167) AT, VM 1. */
  FunctionalGroupPointer?: string | null;
  /** Unassigned Shared Converted Attributes Sequence (0020,9170) SQ, VM 1. */
  UnassignedSharedConvertedAttributesSequence?: Dataset[] | null;
  /** Unassigned Per-Frame Converted Attributes Sequence (0020,9171) SQ, VM 1. */
  UnassignedPerFrameConvertedAttributesSequence?: Dataset[] | null;
  /** Conversion Source Attributes Sequence (0020,9172) SQ, VM 1. */
  ConversionSourceAttributesSequence?: Dataset[] | null;
  /** Dimension Index Private Creator (0020,9213) LO, VM 1. */
  DimensionIndexPrivateCreator?: string | null;
  /** Dimension Organization Sequence (0020,9221) SQ, VM 1. */
  DimensionOrganizationSequence?: Dataset[] | null;
  /** Dimension Index Sequence (0020,9222) SQ, VM 1. */
  DimensionIndexSequence?: Dataset[] | null;
  /** Concatenation Frame Offset Number (0020,9228) UL, VM 1. */
  ConcatenationFrameOffsetNumber?: number | null;
  /** Functional Group Private Creator (0020,9238) LO, VM 1. */
  FunctionalGroupPrivateCreator?: string | null;
  /** Nominal Percentage of Cardiac Phase (0020,9241) FL, VM 1. */
  NominalPercentageOfCardiacPhase?: number | null;
  /** Nominal Percentage of Respiratory Phase (0020,9245) FL, VM 1. */
  NominalPercentageOfRespiratoryPhase?: number | null;
  /** Starting Respiratory Amplitude (0020,9246) FL, VM 1. */
  StartingRespiratoryAmplitude?: number | null;
  /** Starting Respiratory Phase (0020,9247) CS, VM 1. */
  StartingRespiratoryPhase?: string | null;
  /** Ending Respiratory Amplitude (0020,9248) FL, VM 1. */
  EndingRespiratoryAmplitude?: number | null;
  /** Ending Respiratory Phase (0020,9249) CS, VM 1. */
  EndingRespiratoryPhase?: string | null;
  /** Respiratory Trigger Type (0020,9250) CS, VM 1. */
  RespiratoryTriggerType?: string | null;
  /** R-R Interval Time Nominal (0020,9251) FD, VM 1. */
  RRIntervalTimeNominal?: number | null;
  /** Actual Cardiac Trigger Delay Time (0020,9252) FD, VM 1. */
  ActualCardiacTriggerDelayTime?: number | null;
  /** Respiratory Synchronization Sequence (0020,9253) SQ, VM 1. */
  RespiratorySynchronizationSequence?: Dataset[] | null;
  /** Respiratory Interval Time (0020,9254) FD, VM 1. */
  RespiratoryIntervalTime?: number | null;
  /** Nominal Respiratory Trigger Delay Time (0020,9255) FD, VM 1. */
  NominalRespiratoryTriggerDelayTime?: number | null;
  /** Respiratory Trigger Delay Threshold (0020,9256) FD, VM 1. */
  RespiratoryTriggerDelayThreshold?: number | null;
  /** Actual Respiratory Trigger Delay Time (0020,9257) FD, VM 1. */
  ActualRespiratoryTriggerDelayTime?: number | null;
  /** Image Position (Volume) (0020,9301) FD, VM 3. */
  ImagePositionVolume?: (number | null)[] | null;
  /** Image Orientation (Volume) (0020,9302) FD, VM 6. */
  ImageOrientationVolume?: (number | null)[] | null;
  /** Ultrasound Acquisition Geometry (0020,9307) CS, VM 1. */
  UltrasoundAcquisitionGeometry?: string | null;
  /** Apex Position (0020,9308) FD, VM 3. */
  ApexPosition?: (number | null)[] | null;
  /** Volume to Transducer Mapping Matrix (0020,9309) FD, VM 16. */
  VolumeToTransducerMappingMatrix?: (number | null)[] | null;
  /** Volume to Table Mapping Matrix (0020,930A) FD, VM 16. */
  VolumeToTableMappingMatrix?: (number | null)[] | null;
  /** Volume to Transducer Relationship (0020,930B) CS, VM 1. */
  VolumeToTransducerRelationship?: string | null;
  /** Patient Frame of Reference Source (0020,930C) CS, VM 1. */
  PatientFrameOfReferenceSource?: string | null;
  /** Temporal Position Time Offset (0020,930D) FD, VM 1. */
  TemporalPositionTimeOffset?: number | null;
  /** Plane Position (Volume) Sequence (0020,930E) SQ, VM 1. */
  PlanePositionVolumeSequence?: Dataset[] | null;
  /** Plane Orientation (Volume) Sequence (0020,930F) SQ, VM 1. */
  PlaneOrientationVolumeSequence?: Dataset[] | null;
  /** Temporal Position Sequence (0020,9310) SQ, VM 1. */
  TemporalPositionSequence?: Dataset[] | null;
  /** Dimension Organization Type (0020,9311) CS, VM 1. */
  DimensionOrganizationType?: string | null;
  /** Volume Frame of Reference UID (0020,9312) UI, VM 1. */
  VolumeFrameOfReferenceUID?: string | null;
  /** Table Frame of Reference UID (0020,9313) UI, VM 1. */
  TableFrameOfReferenceUID?: string | null;
  /** Dimension Description Label (0020,9421) LO, VM 1. */
  DimensionDescriptionLabel?: string | null;
  /** Patient Orientation in Frame Sequence (0020,9450) SQ, VM 1. */
  PatientOrientationInFrameSequence?: Dataset[] | null;
  /** Frame Label (0020,9453) LO, VM 1. */
  FrameLabel?: string | null;
  /** Acquisition Index (0020,9518) US, VM 1-n. */
  AcquisitionIndex?: (number | null)[] | null;
  /** Contributing SOP Instances Reference Sequence (0020,9529) SQ, VM 1. */
  ContributingSOPInstancesReferenceSequence?: Dataset[] | null;
  /** Reconstruction Index (0020,9536) US, VM 1. */
  ReconstructionIndex?: number | null;
  /** Light Path Filter Pass-Through Wavelength (0022,0001) US, VM 1. */
  LightPathFilterPassThroughWavelength?: number | null;
  /** Light Path Filter Pass Band (0022,0002) US, VM 2. */
  LightPathFilterPassBand?: (number | null)[] | null;
  /** Image Path Filter Pass-Through Wavelength (0022,0003) US, VM 1. */
  ImagePathFilterPassThroughWavelength?: number | null;
  /** Image Path Filter Pass Band (0022,0004) US, VM 2. */
  ImagePathFilterPassBand?: (number | null)[] | null;
  /** Patient Eye Movement Commanded (0022,0005) CS, VM 1. */
  PatientEyeMovementCommanded?: string | null;
  /** Patient Eye Movement Command Code Sequence (0022,0006) SQ, VM 1. */
  PatientEyeMovementCommandCodeSequence?: Dataset[] | null;
  /** Spherical Lens Power (0022,0007) FL, VM 1. */
  SphericalLensPower?: number | null;
  /** Cylinder Lens Power (0022,0008) FL, VM 1. */
  CylinderLensPower?: number | null;
  /** Cylinder Axis (0022,0009) FL, VM 1. */
  CylinderAxis?: number | null;
  /** Emmetropic Magnification (0022,000A) FL, VM 1. */
  EmmetropicMagnification?: number | null;
  /** Intra Ocular Pressure (0022,000B) FL, VM 1. */
  IntraOcularPressure?: number | null;
  /** Horizontal Field of View (0022,000C) FL, VM 1. */
  HorizontalFieldOfView?: number | null;
  /** Pupil Dilated (0022,000D) CS, VM 1. */
  PupilDilated?: string | null;
  /** Degree of Dilation (0022,000E) FL, VM 1. */
  DegreeOfDilation?: number | null;
  /** Vertex Distance (0022,000F) FD, VM 1. */
  VertexDistance?: number | null;
  /** Stereo Baseline Angle (0022,0010) FL, VM 1. */
  StereoBaselineAngle?: number | null;
  /** Stereo Baseline Displacement (0022,0011) FL, VM 1. */
  StereoBaselineDisplacement?: number | null;
  /** Stereo Horizontal Pixel Offset (0022,0012) FL, VM 1. */
  StereoHorizontalPixelOffset?: number | null;
  /** Stereo Vertical Pixel Offset (0022,0013) FL, VM 1. */
  StereoVerticalPixelOffset?: number | null;
  /** Stereo Rotation (0022,0014) FL, VM 1. */
  StereoRotation?: number | null;
  /** Acquisition Device Type Code Sequence (0022,0015) SQ, VM 1. */
  AcquisitionDeviceTypeCodeSequence?: Dataset[] | null;
  /** Illumination Type Code Sequence (0022,0016) SQ, VM 1. */
  IlluminationTypeCodeSequence?: Dataset[] | null;
  /** Light Path Filter Type Stack Code Sequence (0022,0017) SQ, VM 1. */
  LightPathFilterTypeStackCodeSequence?: Dataset[] | null;
  /** Image Path Filter Type Stack Code Sequence (0022,0018) SQ, VM 1. */
  ImagePathFilterTypeStackCodeSequence?: Dataset[] | null;
  /** Lenses Code Sequence (0022,0019) SQ, VM 1. */
  LensesCodeSequence?: Dataset[] | null;
  /** Channel Description Code Sequence (0022,001A) SQ, VM 1. */
  ChannelDescriptionCodeSequence?: Dataset[] | null;
  /** Refractive State Sequence (0022,001B) SQ, VM 1. */
  RefractiveStateSequence?: Dataset[] | null;
  /** Mydriatic Agent Code Sequence (0022,001C) SQ, VM 1. */
  MydriaticAgentCodeSequence?: Dataset[] | null;
  /** Relative Image Position Code Sequence (0022,001D) SQ, VM 1. */
  RelativeImagePositionCodeSequence?: Dataset[] | null;
  /** Camera Angle of View (0022,001E) FL, VM 1. */
  CameraAngleOfView?: number | null;
  /** Stereo Pairs Sequence (0022,0020) SQ, VM 1. */
  StereoPairsSequence?: Dataset[] | null;
  /** Left Image Sequence (0022,0021) SQ, VM 1. */
  LeftImageSequence?: Dataset[] | null;
  /** Right Image Sequence (0022,0022) SQ, VM 1. */
  RightImageSequence?: Dataset[] | null;
  /** Stereo Pairs Present (0022,0028) CS, VM 1. */
  StereoPairsPresent?: string | null;
  /** Axial Length of the Eye (0022,0030) FL, VM 1. */
  AxialLengthOfTheEye?: number | null;
  /** Ophthalmic Frame Location Sequence (0022,0031) SQ, VM 1. */
  OphthalmicFrameLocationSequence?: Dataset[] | null;
  /** Reference Coordinates (0022,0032) FL, VM 2-2n. */
  ReferenceCoordinates?: (number | null)[] | null;
  /** Depth Spatial Resolution (0022,0035) FL, VM 1. */
  DepthSpatialResolution?: number | null;
  /** Maximum Depth Distortion (0022,0036) FL, VM 1. */
  MaximumDepthDistortion?: number | null;
  /** Along-scan Spatial Resolution (0022,0037) FL, VM 1. */
  AlongScanSpatialResolution?: number | null;
  /** Maximum Along-scan Distortion (0022,0038) FL, VM 1. */
  MaximumAlongScanDistortion?: number | null;
  /** Ophthalmic Image Orientation (0022,0039) CS, VM 1. */
  OphthalmicImageOrientation?: string | null;
  /** Depth of Transverse Image (0022,0041) FL, VM 1. */
  DepthOfTransverseImage?: number | null;
  /** Mydriatic Agent Concentration Units Sequence (0022,0042) SQ, VM 1. */
  MydriaticAgentConcentrationUnitsSequence?: Dataset[] | null;
  /** Across-scan Spatial Resolution (0022,0048) FL, VM 1. */
  AcrossScanSpatialResolution?: number | null;
  /** Maximum Across-scan Distortion (0022,0049) FL, VM 1. */
  MaximumAcrossScanDistortion?: number | null;
  /** Mydriatic Agent Concentration (0022,004E) DS, VM 1. */
  MydriaticAgentConcentration?: number | null;
  /** Illumination Wave Length (0022,0055) FL, VM 1. */
  IlluminationWaveLength?: number | null;
  /** Illumination Power (0022,0056) FL, VM 1. */
  IlluminationPower?: number | null;
  /** Illumination Bandwidth (0022,0057) FL, VM 1. */
  IlluminationBandwidth?: number | null;
  /** Mydriatic Agent Sequence (0022,0058) SQ, VM 1. */
  MydriaticAgentSequence?: Dataset[] | null;
  /** Ophthalmic Axial Measurements Right Eye Sequence (0022,1007) SQ, VM 1. */
  OphthalmicAxialMeasurementsRightEyeSequence?: Dataset[] | null;
  /** Ophthalmic Axial Measurements Left Eye Sequence (0022,1008) SQ, VM 1. */
  OphthalmicAxialMeasurementsLeftEyeSequence?: Dataset[] | null;
  /** Ophthalmic Axial Measurements Device Type (0022,1009) CS, VM 1. */
  OphthalmicAxialMeasurementsDeviceType?: string | null;
  /** Ophthalmic Axial Length Measurements Type (0022,1010) CS, VM 1. */
  OphthalmicAxialLengthMeasurementsType?: string | null;
  /** Ophthalmic Axial Length Sequence (0022,1012) SQ, VM 1. */
  OphthalmicAxialLengthSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1. */
  OphthalmicAxialLength?: number | null;
  /** Lens Status Code Sequence (0022,1024) SQ, VM 1. */
  LensStatusCodeSequence?: Dataset[] | null;
  /** Vitreous Status Code Sequence (0022,1025) SQ, VM 1. */
  VitreousStatusCodeSequence?: Dataset[] | null;
  /** IOL Formula Code Sequence (0022,1028) SQ, VM 1. */
  IOLFormulaCodeSequence?: Dataset[] | null;
  /** IOL Formula Detail (0022,1029) LO, VM 1. */
  IOLFormulaDetail?: string | null;
  /** Keratometer Index (0022,1033) FL, VM 1. */
  KeratometerIndex?: number | null;
  /** Source of Ophthalmic Axial Length Code Sequence (0022,1035) SQ, VM 1. */
  SourceOfOphthalmicAxialLengthCodeSequence?: Dataset[] | null;
  /** Source of Corneal Size Data Code Sequence (0022,1036) SQ, VM 1. */
  SourceOfCornealSizeDataCodeSequence?: Dataset[] | null;
  /** Target Refraction (0022,1037) FL, VM 1. */
  TargetRefraction?: number | null;
  /** Refractive Procedure Occurred (0022,1039) CS, VM 1. */
  RefractiveProcedureOccurred?: string | null;
  /** Refractive Surgery Type Code Sequence (0022,1040) SQ, VM 1. */
  RefractiveSurgeryTypeCodeSequence?: Dataset[] | null;
  /** Ophthalmic Ultrasound Method Code Sequence (0022,1044) SQ, VM 1. */
  OphthalmicUltrasoundMethodCodeSequence?: Dataset[] | null;
  /** Surgically Induced Astigmatism Sequence (0022,1045) SQ, VM 1. */
  SurgicallyInducedAstigmatismSequence?: Dataset[] | null;
  /** Type of Optical Correction (0022,1046) CS, VM 1. */
  TypeOfOpticalCorrection?: string | null;
  /** Toric IOL Power Sequence (0022,1047) SQ, VM 1. */
  ToricIOLPowerSequence?: Dataset[] | null;
  /** Predicted Toric Error Sequence (0022,1048) SQ, VM 1. */
  PredictedToricErrorSequence?: Dataset[] | null;
  /** Pre-Selected for Implantation (0022,1049) CS, VM 1. */
  PreSelectedForImplantation?: string | null;
  /** Toric IOL Power for Exact Emmetropia Sequence (0022,104A) SQ, VM 1. */
  ToricIOLPowerForExactEmmetropiaSequence?: Dataset[] | null;
  /** Toric IOL Power for Exact Target Refraction Sequence (0022,104B) SQ, VM 1. */
  ToricIOLPowerForExactTargetRefractionSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Measurements Sequence (0022,1050) SQ, VM 1. */
  OphthalmicAxialLengthMeasurementsSequence?: Dataset[] | null;
  /** IOL Power (0022,1053) FL, VM 1. */
  IOLPower?: number | null;
  /** Predicted Refractive Error (0022,1054) FL, VM 1. */
  PredictedRefractiveError?: number | null;
  /** Ophthalmic Axial Length Velocity (0022,1059) FL, VM 1. */
  OphthalmicAxialLengthVelocity?: number | null;
  /** Lens Status Description (0022,1065) LO, VM 1. */
  LensStatusDescription?: string | null;
  /** Vitreous Status Description (0022,1066) LO, VM 1. */
  VitreousStatusDescription?: string | null;
  /** IOL Power Sequence (0022,1090) SQ, VM 1. */
  IOLPowerSequence?: Dataset[] | null;
  /** Lens Constant Sequence (0022,1092) SQ, VM 1. */
  LensConstantSequence?: Dataset[] | null;
  /** IOL Manufacturer (0022,1093) LO, VM 1. */
  IOLManufacturer?: string | null;
  /** Lens Constant Description (0022,1094) LO, VM 1, retired. */
  LensConstantDescription?: string | null;
  /** Implant Name (0022,1095) LO, VM 1. */
  ImplantName?: string | null;
  /** Keratometry Measurement Type Code Sequence (0022,1096) SQ, VM 1. */
  KeratometryMeasurementTypeCodeSequence?: Dataset[] | null;
  /** Implant Part Number (0022,1097) LO, VM 1. */
  ImplantPartNumber?: string | null;
  /** Referenced Ophthalmic Axial Measurements Sequence (0022,1100) SQ, VM 1. */
  ReferencedOphthalmicAxialMeasurementsSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101) SQ, VM 1. */
  OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence?: Dataset[] | null;
  /** Refractive Error Before Refractive Surgery Code Sequence (0022,1103) SQ, VM 1. */
  RefractiveErrorBeforeRefractiveSurgeryCodeSequence?: Dataset[] | null;
  /** IOL Power For Exact Emmetropia (0022,1121) FL, VM 1. */
  IOLPowerForExactEmmetropia?: number | null;
  /** IOL Power For Exact Target Refraction (0022,1122) FL, VM 1. */
  IOLPowerForExactTargetRefraction?: number | null;
  /** Anterior Chamber Depth Definition Code Sequence (0022,1125) SQ, VM 1. */
  AnteriorChamberDepthDefinitionCodeSequence?: Dataset[] | null;
  /** Lens Thickness Sequence (0022,1127) SQ, VM 1. */
  LensThicknessSequence?: Dataset[] | null;
  /** Anterior Chamber Depth Sequence (0022,1128) SQ, VM 1. */
  AnteriorChamberDepthSequence?: Dataset[] | null;
  /** Calculation Comment Sequence (0022,112A) SQ, VM 1. */
  CalculationCommentSequence?: Dataset[] | null;
  /** Calculation Comment Type (0022,112B) CS, VM 1. */
  CalculationCommentType?: string | null;
  /** Calculation Comment (0022,112C) LT, VM 1. */
  CalculationComment?: string | null;
  /** Lens Thickness (0022,1130) FL, VM 1. */
  LensThickness?: number | null;
  /** Anterior Chamber Depth (0022,1131) FL, VM 1. */
  AnteriorChamberDepth?: number | null;
  /** Source of Lens Thickness Data Code Sequence (0022,1132) SQ, VM 1. */
  SourceOfLensThicknessDataCodeSequence?: Dataset[] | null;
  /** Source of Anterior Chamber Depth Data Code Sequence (0022,1133) SQ, VM 1. */
  SourceOfAnteriorChamberDepthDataCodeSequence?: Dataset[] | null;
  /** Source of Refractive Measurements Sequence (0022,1134) SQ, VM 1. */
  SourceOfRefractiveMeasurementsSequence?: Dataset[] | null;
  /** Source of Refractive Measurements Code Sequence (0022,1135) SQ, VM 1. */
  SourceOfRefractiveMeasurementsCodeSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Measurement Modified (0022,1140) CS, VM 1. */
  OphthalmicAxialLengthMeasurementModified?: string | null;
  /** Ophthalmic Axial Length Data Source Code Sequence (0022,1150) SQ, VM 1. */
  OphthalmicAxialLengthDataSourceCodeSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153) SQ, VM 1, retired. */
  OphthalmicAxialLengthAcquisitionMethodCodeSequence?: Dataset[] | null;
  /** Signal to Noise Ratio (0022,1155) FL, VM 1. */
  SignalToNoiseRatio?: number | null;
  /** Ophthalmic Axial Length Data Source Description (0022,1159) LO, VM 1. */
  OphthalmicAxialLengthDataSourceDescription?: string | null;
  /** Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) SQ, VM 1. */
  OphthalmicAxialLengthMeasurementsTotalLengthSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211) SQ, VM 1. */
  OphthalmicAxialLengthMeasurementsSegmentalLengthSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) SQ, VM 1. */
  OphthalmicAxialLengthMeasurementsLengthSummationSequence?: Dataset[] | null;
  /** Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) SQ, VM 1. */
  UltrasoundOphthalmicAxialLengthMeasurementsSequence?: Dataset[] | null;
  /** Optical Ophthalmic Axial Length Measurements Sequence (0022,1225) SQ, VM 1. */
  OpticalOphthalmicAxialLengthMeasurementsSequence?: Dataset[] | null;
  /** Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230) SQ, VM 1. */
  UltrasoundSelectedOphthalmicAxialLengthSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Selection Method Code Sequence (0022,1250) SQ, VM 1. */
  OphthalmicAxialLengthSelectionMethodCodeSequence?: Dataset[] | null;
  /** Optical Selected Ophthalmic Axial Length Sequence (0022,1255) SQ, VM 1. */
  OpticalSelectedOphthalmicAxialLengthSequence?: Dataset[] | null;
  /** Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) SQ, VM 1. */
  SelectedSegmentalOphthalmicAxialLengthSequence?: Dataset[] | null;
  /** Selected Total Ophthalmic Axial Length Sequence (0022,1260) SQ, VM 1. */
  SelectedTotalOphthalmicAxialLengthSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Quality Metric Sequence (0022,1262) SQ, VM 1. */
  OphthalmicAxialLengthQualityMetricSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265) SQ, VM 1, retired. */
  OphthalmicAxialLengthQualityMetricTypeCodeSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Quality Metric Type Description (0022,1273) LO, VM 1, retired. */
  OphthalmicAxialLengthQualityMetricTypeDescription?: string | null;
  /** Intraocular Lens Calculations Right Eye Sequence (0022,1300) SQ, VM 1. */
  IntraocularLensCalculationsRightEyeSequence?: Dataset[] | null;
  /** Intraocular Lens Calculations Left Eye Sequence (0022,1310) SQ, VM 1. */
  IntraocularLensCalculationsLeftEyeSequence?: Dataset[] | null;
  /** Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ, VM 1. */
  ReferencedOphthalmicAxialLengthMeasurementQCImageSequence?: Dataset[] | null;
  /** Ophthalmic Mapping Device Type (0022,1415) CS, VM 1. */
  OphthalmicMappingDeviceType?: string | null;
  /** Acquisition Method Code Sequence (0022,1420) SQ, VM 1. */
  AcquisitionMethodCodeSequence?: Dataset[] | null;
  /** Acquisition Method Algorithm Sequence (0022,1423) SQ, VM 1. */
  AcquisitionMethodAlgorithmSequence?: Dataset[] | null;
  /** Ophthalmic Thickness Map Type Code Sequence (0022,1436) SQ, VM 1. */
  OphthalmicThicknessMapTypeCodeSequence?: Dataset[] | null;
  /** Ophthalmic Thickness Mapping Normals Sequence (0022,1443) SQ, VM 1. */
  OphthalmicThicknessMappingNormalsSequence?: Dataset[] | null;
  /** Retinal Thickness Definition Code Sequence (0022,1445) SQ, VM 1. */
  RetinalThicknessDefinitionCodeSequence?: Dataset[] | null;
  /** Pixel Value Mapping to Coded Concept Sequence (0022,1450) SQ, VM 1. */
  PixelValueMappingToCodedConceptSequence?: Dataset[] | null;
  /** Mapped Pixel Value (0022,1452) US|SS, VM 1. */
  MappedPixelValue?: number | null;
  /** Pixel Value Mapping Explanation (0022,1454) LO, VM 1. */
  PixelValueMappingExplanation?: string | null;
  /** Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458) SQ, VM 1. */
  OphthalmicThicknessMapQualityThresholdSequence?: Dataset[] | null;
  /** Ophthalmic Thickness Map Threshold Quality Rating (0022,1460) FL, VM 1. */
  OphthalmicThicknessMapThresholdQualityRating?: number | null;
  /** Anatomic Structure Reference Point (0022,1463) FL, VM 2. */
  AnatomicStructureReferencePoint?: (number | null)[] | null;
  /** Registration to Localizer Sequence (0022,1465) SQ, VM 1. */
  RegistrationToLocalizerSequence?: Dataset[] | null;
  /** Registered Localizer Units (0022,1466) CS, VM 1. */
  RegisteredLocalizerUnits?: string | null;
  /** Registered Localizer Top Left Hand Corner (0022,1467) FL, VM 2. */
  RegisteredLocalizerTopLeftHandCorner?: (number | null)[] | null;
  /** Registered Localizer Bottom Right Hand Corner (0022,1468) FL, VM 2. */
  RegisteredLocalizerBottomRightHandCorner?: (number | null)[] | null;
  /** Ophthalmic Thickness Map Quality Rating Sequence (0022,1470) SQ, VM 1. */
  OphthalmicThicknessMapQualityRatingSequence?: Dataset[] | null;
  /** Relevant OPT Attributes Sequence (0022,1472) SQ, VM 1. */
  RelevantOPTAttributesSequence?: Dataset[] | null;
  /** Transformation Method Code Sequence (0022,1512) SQ, VM 1. */
  TransformationMethodCodeSequence?: Dataset[] | null;
  /** Transformation Algorithm Sequence (0022,1513) SQ, VM 1. */
  TransformationAlgorithmSequence?: Dataset[] | null;
  /** Ophthalmic Axial Length Method (0022,1515) CS, VM 1. */
  OphthalmicAxialLengthMethod?: string | null;
  /** Ophthalmic FOV (0022,1517) FL, VM 1. */
  OphthalmicFOV?: number | null;
  /** Two Dimensional to Three Dimensional Map Sequence (0022,1518) SQ, VM 1. */
  TwoDimensionalToThreeDimensionalMapSequence?: Dataset[] | null;
  /** Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525) SQ, VM 1. */
  WideFieldOphthalmicPhotographyQualityRatingSequence?: Dataset[] | null;
  /** Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526) SQ, VM 1. */
  WideFieldOphthalmicPhotographyQualityThresholdSequence?: Dataset[] | null;
  /** Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527) FL, VM 1. */
  WideFieldOphthalmicPhotographyThresholdQualityRating?: number | null;
  /** X Coordinates Center Pixel View Angle (0022,1528) FL, VM 1. */
  XCoordinatesCenterPixelViewAngle?: number | null;
  /** Y Coordinates Center Pixel View Angle (0022,1529) FL, VM 1. */
  YCoordinatesCenterPixelViewAngle?: number | null;
  /** Number of Map Points (0022,1530) UL, VM 1. */
  NumberOfMapPoints?: number | null;
  /** Two Dimensional to Three Dimensional Map Data (0022,1531) OF, VM 1. */
  TwoDimensionalToThreeDimensionalMapData?: ArrayBuffer | null;
  /** Derivation Algorithm Sequence (0022,1612) SQ, VM 1. */
  DerivationAlgorithmSequence?: Dataset[] | null;
  /** Ophthalmic Image Type Code Sequence (0022,1615) SQ, VM 1. */
  OphthalmicImageTypeCodeSequence?: Dataset[] | null;
  /** Ophthalmic Image Type Description (0022,1616) LO, VM 1. */
  OphthalmicImageTypeDescription?: string | null;
  /** Scan Pattern Type Code Sequence (0022,1618) SQ, VM 1. */
  ScanPatternTypeCodeSequence?: Dataset[] | null;
  /** Referenced Surface Mesh Identification Sequence (0022,1620) SQ, VM 1. */
  ReferencedSurfaceMeshIdentificationSequence?: Dataset[] | null;
  /** Ophthalmic Volumetric Properties Flag (0022,1622) CS, VM 1. */
  OphthalmicVolumetricPropertiesFlag?: string | null;
  /** Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623) FL, VM 1. */
  OphthalmicAnatomicReferencePointFrameCoordinate?: number | null;
  /** Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624) FL, VM 1. */
  OphthalmicAnatomicReferencePointXCoordinate?: number | null;
  /** Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626) FL, VM 1. */
  OphthalmicAnatomicReferencePointYCoordinate?: number | null;
  /** Ophthalmic En Face Volume Descriptor Sequence (0022,1627) SQ, VM 1. */
  OphthalmicEnFaceVolumeDescriptorSequence?: Dataset[] | null;
  /** Ophthalmic En Face Image Quality Rating Sequence (0022,1628) SQ, VM 1. */
  OphthalmicEnFaceImageQualityRatingSequence?: Dataset[] | null;
  /** Ophthalmic En Face Volume Descriptor Scope (0022,1629) CS, VM 1. */
  OphthalmicEnFaceVolumeDescriptorScope?: string | null;
  /** Quality Threshold (0022,1630) DS, VM 1. */
  QualityThreshold?: number | null;
  /** Ophthalmic Anatomic Reference Point Sequence (0022,1632) SQ, VM 1. */
  OphthalmicAnatomicReferencePointSequence?: Dataset[] | null;
  /** Ophthalmic Anatomic Reference Point Localization Type (0022,1633) CS, VM 1. */
  OphthalmicAnatomicReferencePointLocalizationType?: string | null;
  /** Primary Anatomic Structure Item Index (0022,1634) IS, VM 1. */
  PrimaryAnatomicStructureItemIndex?: number | null;
  /** OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) SQ, VM 1. */
  OCTBscanAnalysisAcquisitionParametersSequence?: Dataset[] | null;
  /** Number of B-scans Per Frame (0022,1642) UL, VM 1. */
  NumberOfBscansPerFrame?: number | null;
  /** B-scan Slab Thickness (0022,1643) FL, VM 1. */
  BscanSlabThickness?: number | null;
  /** Distance Between B-scan Slabs (0022,1644) FL, VM 1. */
  DistanceBetweenBscanSlabs?: number | null;
  /** B-scan Cycle Time (0022,1645) FL, VM 1. */
  BscanCycleTime?: number | null;
  /** B-scan Cycle Time Vector (0022,1646) FL, VM 1-n. */
  BscanCycleTimeVector?: (number | null)[] | null;
  /** A-scan Rate (0022,1649) FL, VM 1. */
  AscanRate?: number | null;
  /** B-scan Rate (0022,1650) FL, VM 1. */
  BscanRate?: number | null;
  /** Surface Mesh Z-Pixel Offset (0022,1658) UL, VM 1. */
  SurfaceMeshZPixelOffset?: number | null;
  /** Visual Field Horizontal Extent (0024,0010) FL, VM 1. */
  VisualFieldHorizontalExtent?: number | null;
  /** Visual Field Vertical Extent (0024,0011) FL, VM 1. */
  VisualFieldVerticalExtent?: number | null;
  /** Visual Field Shape (0024,0012) CS, VM 1. */
  VisualFieldShape?: string | null;
  /** Screening Test Mode Code Sequence (0024,0016) SQ, VM 1. */
  ScreeningTestModeCodeSequence?: Dataset[] | null;
  /** Maximum Stimulus Luminance (0024,0018) FL, VM 1. */
  MaximumStimulusLuminance?: number | null;
  /** Background Luminance (0024,0020) FL, VM 1. */
  BackgroundLuminance?: number | null;
  /** Stimulus Color Code Sequence (0024,0021) SQ, VM 1. */
  StimulusColorCodeSequence?: Dataset[] | null;
  /** Background Illumination Color Code Sequence (0024,0024) SQ, VM 1. */
  BackgroundIlluminationColorCodeSequence?: Dataset[] | null;
  /** Stimulus Area (0024,0025) FL, VM 1. */
  StimulusArea?: number | null;
  /** Stimulus Presentation Time (0024,0028) FL, VM 1. */
  StimulusPresentationTime?: number | null;
  /** Fixation Sequence (0024,0032) SQ, VM 1. */
  FixationSequence?: Dataset[] | null;
  /** Fixation Monitoring Code Sequence (0024,0033) SQ, VM 1. */
  FixationMonitoringCodeSequence?: Dataset[] | null;
  /** Visual Field Catch Trial Sequence (0024,0034) SQ, VM 1. */
  VisualFieldCatchTrialSequence?: Dataset[] | null;
  /** Fixation Checked Quantity (0024,0035) US, VM 1. */
  FixationCheckedQuantity?: number | null;
  /** Patient Not Properly Fixated Quantity (0024,0036) US, VM 1. */
  PatientNotProperlyFixatedQuantity?: number | null;
  /** Presented Visual Stimuli Data Flag (0024,0037) CS, VM 1. */
  PresentedVisualStimuliDataFlag?: string | null;
  /** Number of Visual Stimuli (0024,0038) US, VM 1. */
  NumberOfVisualStimuli?: number | null;
  /** Excessive Fixation Losses Data Flag (0024,0039) CS, VM 1. */
  ExcessiveFixationLossesDataFlag?: string | null;
  /** Excessive Fixation Losses (0024,0040) CS, VM 1. */
  ExcessiveFixationLosses?: string | null;
  /** Stimuli Retesting Quantity (0024,0042) US, VM 1. */
  StimuliRetestingQuantity?: number | null;
  /** Comments on Patient's Performance of Visual Field (0024,0044) LT, VM 1. */
  CommentsOnPatientPerformanceOfVisualField?: string | null;
  /** False Negatives Estimate Flag (0024,0045) CS, VM 1. */
  FalseNegativesEstimateFlag?: string | null;
  /** False Negatives Estimate (0024,0046) FL, VM 1. */
  FalseNegativesEstimate?: number | null;
  /** Negative Catch Trials Quantity (0024,0048) US, VM 1. */
  NegativeCatchTrialsQuantity?: number | null;
  /** False Negatives Quantity (0024,0050) US, VM 1. */
  FalseNegativesQuantity?: number | null;
  /** Excessive False Negatives Data Flag (0024,0051) CS, VM 1. */
  ExcessiveFalseNegativesDataFlag?: string | null;
  /** Excessive False Negatives (0024,0052) CS, VM 1. */
  ExcessiveFalseNegatives?: string | null;
  /** False Positives Estimate Flag (0024,0053) CS, VM 1. */
  FalsePositivesEstimateFlag?: string | null;
  /** False Positives Estimate (0024,0054) FL, VM 1. */
  FalsePositivesEstimate?: number | null;
  /** Catch Trials Data Flag (0024,0055) CS, VM 1. */
  CatchTrialsDataFlag?: string | null;
  /** Positive Catch Trials Quantity (0024,0056) US, VM 1. */
  PositiveCatchTrialsQuantity?: number | null;
  /** Test Point Normals Data Flag (0024,0057) CS, VM 1. */
  TestPointNormalsDataFlag?: string | null;
  /** Test Point Normals Sequence (0024,0058) SQ, VM 1. */
  TestPointNormalsSequence?: Dataset[] | null;
  /** Global Deviation Probability Normals Flag (0024,0059) CS, VM 1. */
  GlobalDeviationProbabilityNormalsFlag?: string | null;
  /** False Positives Quantity (0024,0060) US, VM 1. */
  FalsePositivesQuantity?: number | null;
  /** Excessive False Positives Data Flag (0024,0061) CS, VM 1. */
  ExcessiveFalsePositivesDataFlag?: string | null;
  /** Excessive False Positives (0024,0062) CS, VM 1. */
  ExcessiveFalsePositives?: string | null;
  /** Visual Field Test Normals Flag (0024,0063) CS, VM 1. */
  VisualFieldTestNormalsFlag?: string | null;
  /** Results Normals Sequence (0024,0064) SQ, VM 1. */
  ResultsNormalsSequence?: Dataset[] | null;
  /** Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065) SQ, VM 1. */
  AgeCorrectedSensitivityDeviationAlgorithmSequence?: Dataset[] | null;
  /** Global Deviation From Normal (0024,0066) FL, VM 1. */
  GlobalDeviationFromNormal?: number | null;
  /** Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067) SQ, VM 1. */
  GeneralizedDefectSensitivityDeviationAlgorithmSequence?: Dataset[] | null;
  /** Localized Deviation From Normal (0024,0068) FL, VM 1. */
  LocalizedDeviationFromNormal?: number | null;
  /** Patient Reliability Indicator (0024,0069) LO, VM 1. */
  PatientReliabilityIndicator?: string | null;
  /** Visual Field Mean Sensitivity (0024,0070) FL, VM 1. */
  VisualFieldMeanSensitivity?: number | null;
  /** Global Deviation Probability (0024,0071) FL, VM 1. */
  GlobalDeviationProbability?: number | null;
  /** Local Deviation Probability Normals Flag (0024,0072) CS, VM 1. */
  LocalDeviationProbabilityNormalsFlag?: string | null;
  /** Localized Deviation Probability (0024,0073) FL, VM 1. */
  LocalizedDeviationProbability?: number | null;
  /** Short Term Fluctuation Calculated (0024,0074) CS, VM 1. */
  ShortTermFluctuationCalculated?: string | null;
  /** Short Term Fluctuation (0024,0075) FL, VM 1. */
  ShortTermFluctuation?: number | null;
  /** Short Term Fluctuation Probability Calculated (0024,0076) CS, VM 1. */
  ShortTermFluctuationProbabilityCalculated?: string | null;
  /** Short Term Fluctuation Probability (0024,0077) FL, VM 1. */
  ShortTermFluctuationProbability?: number | null;
  /** Corrected Localized Deviation From Normal Calculated (0024,0078) CS, VM 1. */
  CorrectedLocalizedDeviationFromNormalCalculated?: string | null;
  /** Corrected Localized Deviation From Normal (0024,0079) FL, VM 1. */
  CorrectedLocalizedDeviationFromNormal?: number | null;
  /** Corrected Localized Deviation From Normal Probability Calculated (0024,0080) CS, VM 1. */
  CorrectedLocalizedDeviationFromNormalProbabilityCalculated?: string | null;
  /** Corrected Localized Deviation From Normal Probability (0024,0081) FL, VM 1. */
  CorrectedLocalizedDeviationFromNormalProbability?: number | null;
  /** Global Deviation Probability Sequence (0024,0083) SQ, VM 1. */
  GlobalDeviationProbabilitySequence?: Dataset[] | null;
  /** Localized Deviation Probability Sequence (0024,0085) SQ, VM 1. */
  LocalizedDeviationProbabilitySequence?: Dataset[] | null;
  /** Foveal Sensitivity Measured (0024,0086) CS, VM 1. */
  FovealSensitivityMeasured?: string | null;
  /** Foveal Sensitivity (0024,0087) FL, VM 1. */
  FovealSensitivity?: number | null;
  /** Visual Field Test Duration (0024,0088) FL, VM 1. */
  VisualFieldTestDuration?: number | null;
  /** Visual Field Test Point Sequence (0024,0089) SQ, VM 1. */
  VisualFieldTestPointSequence?: Dataset[] | null;
  /** Visual Field Test Point X-Coordinate (0024,0090) FL, VM 1. */
  VisualFieldTestPointXCoordinate?: number | null;
  /** Visual Field Test Point Y-Coordinate (0024,0091) FL, VM 1. */
  VisualFieldTestPointYCoordinate?: number | null;
  /** Age Corrected Sensitivity Deviation Value (0024,0092) FL, VM 1. */
  AgeCorrectedSensitivityDeviationValue?: number | null;
  /** Stimulus Results (0024,0093) CS, VM 1. */
  StimulusResults?: string | null;
  /** Sensitivity Value (0024,0094) FL, VM 1. */
  SensitivityValue?: number | null;
  /** Retest Stimulus Seen (0024,0095) CS, VM 1. */
  RetestStimulusSeen?: string | null;
  /** Retest Sensitivity Value (0024,0096) FL, VM 1. */
  RetestSensitivityValue?: number | null;
  /** Visual Field Test Point Normals Sequence (0024,0097) SQ, VM 1. */
  VisualFieldTestPointNormalsSequence?: Dataset[] | null;
  /** Quantified Defect (0024,0098) FL, VM 1. */
  QuantifiedDefect?: number | null;
  /** Age Corrected Sensitivity Deviation Probability Value (0024,0100) FL, VM 1. */
  AgeCorrectedSensitivityDeviationProbabilityValue?: number | null;
  /** Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102) CS, VM 1. */
  GeneralizedDefectCorrectedSensitivityDeviationFlag?: string | null;
  /** Generalized Defect Corrected Sensitivity Deviation Value (0024,0103) FL, VM 1. */
  GeneralizedDefectCorrectedSensitivityDeviationValue?: number | null;
  /** Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104) FL, VM 1. */
  GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue?: number | null;
  /** Minimum Sensitivity Value (0024,0105) FL, VM 1. */
  MinimumSensitivityValue?: number | null;
  /** Blind Spot Localized (0024,0106) CS, VM 1. */
  BlindSpotLocalized?: string | null;
  /** Blind Spot X-Coordinate (0024,0107) FL, VM 1. */
  BlindSpotXCoordinate?: number | null;
  /** Blind Spot Y-Coordinate (0024,0108) FL, VM 1. */
  BlindSpotYCoordinate?: number | null;
  /** Visual Acuity Measurement Sequence (0024,0110) SQ, VM 1. */
  VisualAcuityMeasurementSequence?: Dataset[] | null;
  /** Refractive Parameters Used on Patient Sequence (0024,0112) SQ, VM 1. */
  RefractiveParametersUsedOnPatientSequence?: Dataset[] | null;
  /** Measurement Laterality (0024,0113) CS, VM 1. */
  MeasurementLaterality?: string | null;
  /** Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114) SQ, VM 1. */
  OphthalmicPatientClinicalInformationLeftEyeSequence?: Dataset[] | null;
  /** Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115) SQ, VM 1. */
  OphthalmicPatientClinicalInformationRightEyeSequence?: Dataset[] | null;
  /** Foveal Point Normative Data Flag (0024,0117) CS, VM 1. */
  FovealPointNormativeDataFlag?: string | null;
  /** Foveal Point Probability Value (0024,0118) FL, VM 1. */
  FovealPointProbabilityValue?: number | null;
  /** Screening Baseline Measured (0024,0120) CS, VM 1. */
  ScreeningBaselineMeasured?: string | null;
  /** Screening Baseline Measured Sequence (0024,0122) SQ, VM 1. */
  ScreeningBaselineMeasuredSequence?: Dataset[] | null;
  /** Screening Baseline Type (0024,0124) CS, VM 1. */
  ScreeningBaselineType?: string | null;
  /** Screening Baseline Value (0024,0126) FL, VM 1. */
  ScreeningBaselineValue?: number | null;
  /** Algorithm Source (0024,0202) LO, VM 1. */
  AlgorithmSource?: string | null;
  /** Data Set Name (0024,0306) LO, VM 1. */
  DataSetName?: string | null;
  /** Data Set Version (0024,0307) LO, VM 1. */
  DataSetVersion?: string | null;
  /** Data Set Source (0024,0308) LO, VM 1. */
  DataSetSource?: string | null;
  /** Data Set Description (0024,0309) LO, VM 1. */
  DataSetDescription?: string | null;
  /** Visual Field Test Reliability Global Index Sequence (0024,0317) SQ, VM 1. */
  VisualFieldTestReliabilityGlobalIndexSequence?: Dataset[] | null;
  /** Visual Field Global Results Index Sequence (0024,0320) SQ, VM 1. */
  VisualFieldGlobalResultsIndexSequence?: Dataset[] | null;
  /** Data Observation Sequence (0024,0325) SQ, VM 1. */
  DataObservationSequence?: Dataset[] | null;
  /** Index Normals Flag (0024,0338) CS, VM 1. */
  IndexNormalsFlag?: string | null;
  /** Index Probability (0024,0341) FL, VM 1. */
  IndexProbability?: number | null;
  /** Index Probability Sequence (0024,0344) SQ, VM 1. */
  IndexProbabilitySequence?: Dataset[] | null;
  /** Samples per Pixel (0028,0002) US, VM 1. */
  SamplesPerPixel?: number | null;
  /** Samples per Pixel Used (0028,0003) US, VM 1. */
  SamplesPerPixelUsed?: number | null;
  /** Photometric Interpretation (0028,0004) CS, VM 1. */
  PhotometricInterpretation?: string | null;
  /** Image Dimensions (0028,0005) US, VM 1, retired. */
  ImageDimensions?: number | null;
  /** Planar Configuration (0028,0006) US, VM 1. */
  PlanarConfiguration?: number | null;
  /** Number of Frames (0028,0008) IS, VM 1. */
  NumberOfFrames?: number | null;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n. */
  FrameIncrementPointer?: (string | null)[] | null;
  /** Frame Dimension Pointer (0028,000A) AT, VM 1-n. */
  FrameDimensionPointer?: (string | null)[] | null;
  /** Rows (0028,0010) US, VM 1. */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1. */
  Columns?: number | null;
  /** Planes (0028,0012) US, VM 1, retired. */
  Planes?: number | null;
  /** Ultrasound Color Data Present (0028,0014) US, VM 1. */
  UltrasoundColorDataPresent?: number | null;
  /** Pixel Spacing (0028,0030) DS, VM 2. */
  PixelSpacing?: (number | null)[] | null;
  /** Zoom Factor (0028,0031) DS, VM 2. */
  ZoomFactor?: (number | null)[] | null;
  /** Zoom Center (0028,0032) DS, VM 2. */
  ZoomCenter?: (number | null)[] | null;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2. */
  PixelAspectRatio?: (number | null)[] | null;
  /** Image Format (0028,0040) CS, VM 1, retired. */
  ImageFormat?: string | null;
  /** Manipulated Image (0028,0050) LO, VM 1-n, retired. */
  ManipulatedImage?: (string | null)[] | null;
  /** Corrected Image (0028,0051) CS, VM 1-n. */
  CorrectedImage?: (string | null)[] | null;
  /** Compression Recognition Code (0028,005F) LO, VM 1, retired. */
  CompressionRecognitionCode?: string | null;
  /** Compression Code (0028,0060) CS, VM 1, retired. */
  CompressionCode?: string | null;
  /** Compression Originator (0028,0061) SH, VM 1, retired. */
  CompressionOriginator?: string | null;
  /** Compression Label (0028,0062) LO, VM 1, retired. */
  CompressionLabel?: string | null;
  /** Compression Description (0028,0063) SH, VM 1, retired. */
  CompressionDescription?: string | null;
  /** Compression Sequence (0028,0065) CS, VM 1-n, retired. */
  CompressionSequence?: (string | null)[] | null;
  /** Compression Step Pointers (0028,0066) AT, VM 1-n, retired. */
  CompressionStepPointers?: (string | null)[] | null;
  /** Repeat Interval (0028,0068) US, VM 1, retired. */
  RepeatInterval?: number | null;
  /** Bits Grouped (0028,0069) US, VM 1, retired. */
  BitsGrouped?: number | null;
  /** Perimeter Table (0028,0070) US, VM 1-n, retired. */
  PerimeterTable?: (number | null)[] | null;
  /** Perimeter Value (0028,0071) US|SS, VM 1, retired. */
  PerimeterValue?: number | null;
  /** Predictor Rows (0028,0080) US, VM 1, retired. */
  PredictorRows?: number | null;
  /** Predictor Columns (0028,0081) US, VM 1, retired. */
  PredictorColumns?: number | null;
  /** Predictor Constants (0028,0082) US, VM 1-n, retired. */
  PredictorConstants?: (number | null)[] | null;
  /** Blocked Pixels (0028,0090) CS, VM 1, retired. */
  BlockedPixels?: string | null;
  /** Block Rows (0028,0091) US, VM 1, retired. */
  BlockRows?: number | null;
  /** Block Columns (0028,0092) US, VM 1, retired. */
  BlockColumns?: number | null;
  /** Row Overlap (0028,0093) US, VM 1, retired. */
  RowOverlap?: number | null;
  /** Column Overlap (0028,0094) US, VM 1, retired. */
  ColumnOverlap?: number | null;
  /** Bits Allocated (0028,0100) US, VM 1. */
  BitsAllocated?: number | null;
  /** Bits Stored (0028,0101) US, VM 1. */
  BitsStored?: number | null;
  /** High Bit (0028,0102) US, VM 1. */
  HighBit?: number | null;
  /** Pixel Representation (0028,0103) US, VM 1. */
  PixelRepresentation?: number | null;
  /** Smallest Valid Pixel Value (0028,0104) US|SS, VM 1, retired. */
  SmallestValidPixelValue?: number | null;
  /** Largest Valid Pixel Value (0028,0105) US|SS, VM 1, retired. */
  LargestValidPixelValue?: number | null;
  /** Smallest Image Pixel Value (0028,0106) US|SS, VM 1. */
  SmallestImagePixelValue?: number | null;
  /** Largest Image Pixel Value (0028,0107) US|SS, VM 1. */
  LargestImagePixelValue?: number | null;
  /** Smallest Pixel Value in Series (0028,0108) US|SS, VM 1. */
  SmallestPixelValueInSeries?: number | null;
  /** Largest Pixel Value in Series (0028,0109) US|SS, VM 1. */
  LargestPixelValueInSeries?: number | null;
  /** Smallest Image Pixel Value in Plane (0028,0110) US|SS, VM 1, retired. */
  SmallestImagePixelValueInPlane?: number | null;
  /** Largest Image Pixel Value in Plane (0028,0111) US|SS, VM 1, retired. */
  LargestImagePixelValueInPlane?: number | null;
  /** Pixel Padding Value (0028,0120) US|SS, VM 1. */
  PixelPaddingValue?: number | null;
  /** Pixel Padding Range Limit (0028,0121) US|SS, VM 1. */
  PixelPaddingRangeLimit?: number | null;
  /** Float Pixel Padding Value (0028,0122) FL, VM 1. */
  FloatPixelPaddingValue?: number | null;
  /** Double Float Pixel Padding Value (0028,0123) FD, VM 1. */
  DoubleFloatPixelPaddingValue?: number | null;
  /** Float Pixel Padding Range Limit (0028,0124) FL, VM 1. */
  FloatPixelPaddingRangeLimit?: number | null;
  /** Double Float Pixel Padding Range Limit (0028,0125) FD, VM 1. */
  DoubleFloatPixelPaddingRangeLimit?: number | null;
  /** Image Location (0028,0200) US, VM 1, retired. */
  ImageLocation?: number | null;
  /** Quality Control Image (0028,0300) CS, VM 1. */
  QualityControlImage?: string | null;
  /** Burned In Annotation (0028,0301) CS, VM 1. */
  BurnedInAnnotation?: string | null;
  /** Recognizable Visual Features (0028,0302) CS, VM 1. */
  RecognizableVisualFeatures?: string | null;
  /** Longitudinal Temporal Information Modified (0028,0303) CS, VM 1. */
  LongitudinalTemporalInformationModified?: string | null;
  /** Referenced Color Palette Instance UID (0028,0304) UI, VM 1. */
  ReferencedColorPaletteInstanceUID?: string | null;
  /** Transform Label (0028,0400) LO, VM 1, retired. */
  TransformLabel?: string | null;
  /** Transform Version Number (0028,0401) LO, VM 1, retired. */
  TransformVersionNumber?: string | null;
  /** Number of Transform Steps (0028,0402) US, VM 1, retired. */
  NumberOfTransformSteps?: number | null;
  /** Sequence of Compressed Data (0028,0403) LO, VM 1-n, retired. */
  SequenceOfCompressedData?: (string | null)[] | null;
  /** Details of Coefficients (0028,0404) AT, VM 1-n, retired. */
  DetailsOfCoefficients?: (string | null)[] | null;
  /** Rows For Nth Order Coefficients (0028,04x0) US, VM 1, retired. */
  RowsForNthOrderCoefficients?: number | null;
  /** Columns For Nth Order Coefficients (0028,04x1) US, VM 1, retired. */
  ColumnsForNthOrderCoefficients?: number | null;
  /** Coefficient Coding (0028,04x2) LO, VM 1-n, retired. */
  CoefficientCoding?: (string | null)[] | null;
  /** Coefficient Coding Pointers (0028,04x3) AT, VM 1-n, retired. */
  CoefficientCodingPointers?: (string | null)[] | null;
  /** DCT Label (0028,0700) LO, VM 1, retired. */
  DCTLabel?: string | null;
  /** Data Block Description (0028,0701) CS, VM 1-n, retired. */
  DataBlockDescription?: (string | null)[] | null;
  /** Data Block (0028,0702) AT, VM 1-n, retired. */
  DataBlock?: (string | null)[] | null;
  /** Normalization Factor Format (0028,0710) US, VM 1, retired. */
  NormalizationFactorFormat?: number | null;
  /** Zonal Map Number Format (0028,0720) US, VM 1, retired. */
  ZonalMapNumberFormat?: number | null;
  /** Zonal Map Location (0028,0721) AT, VM 1-n, retired. */
  ZonalMapLocation?: (string | null)[] | null;
  /** Zonal Map Format (0028,0722) US, VM 1, retired. */
  ZonalMapFormat?: number | null;
  /** Adaptive Map Format (0028,0730) US, VM 1, retired. */
  AdaptiveMapFormat?: number | null;
  /** Code Number Format (0028,0740) US, VM 1, retired. */
  CodeNumberFormat?: number | null;
  /** Code Label (0028,08x0) CS, VM 1-n, retired. */
  CodeLabel?: (string | null)[] | null;
  /** Number of Tables (0028,08x2) US, VM 1, retired. */
  NumberOfTables?: number | null;
  /** Code Table Location (0028,08x3) AT, VM 1-n, retired. */
  CodeTableLocation?: (string | null)[] | null;
  /** Bits For Code Word (0028,08x4) US, VM 1, retired. */
  BitsForCodeWord?: number | null;
  /** Image Data Location (0028,08x8) AT, VM 1-n, retired. */
  ImageDataLocation?: (string | null)[] | null;
  /** Pixel Spacing Calibration Type (0028,0A02) CS, VM 1. */
  PixelSpacingCalibrationType?: string | null;
  /** Pixel Spacing Calibration Description (0028,0A04) LO, VM 1. */
  PixelSpacingCalibrationDescription?: string | null;
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1. */
  PixelIntensityRelationship?: string | null;
  /** Pixel Intensity Relationship Sign (0028,1041) SS, VM 1. */
  PixelIntensityRelationshipSign?: number | null;
  /** Window Center (0028,1050) DS, VM 1-n. */
  WindowCenter?: (number | null)[] | null;
  /** Window Width (0028,1051) DS, VM 1-n. */
  WindowWidth?: (number | null)[] | null;
  /** Rescale Intercept (0028,1052) DS, VM 1. */
  RescaleIntercept?: number | null;
  /** Rescale Slope (0028,1053) DS, VM 1. */
  RescaleSlope?: number | null;
  /** Rescale Type (0028,1054) LO, VM 1. */
  RescaleType?: string | null;
  /** Window Center & Width Explanation (0028,1055) LO, VM 1-n. */
  WindowCenterWidthExplanation?: (string | null)[] | null;
  /** VOI LUT Function (0028,1056) CS, VM 1. */
  VOILUTFunction?: string | null;
  /** Gray Scale (0028,1080) CS, VM 1, retired. */
  GrayScale?: string | null;
  /** Recommended Viewing Mode (0028,1090) CS, VM 1. */
  RecommendedViewingMode?: string | null;
  /** Gray Lookup Table Descriptor (0028,1100) US|SS, VM 3, retired. */
  GrayLookupTableDescriptor?: (number | null)[] | null;
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3. */
  RedPaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3. */
  GreenPaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3. */
  BluePaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Alpha Palette Color Lookup Table Descriptor (0028,1104) US, VM 3. */
  AlphaPaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Large Red Palette Color Lookup Table Descriptor (0028,1111) US|SS, VM 4, retired. */
  LargeRedPaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Large Green Palette Color Lookup Table Descriptor (0028,1112) US|SS, VM 4, retired. */
  LargeGreenPaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Large Blue Palette Color Lookup Table Descriptor (0028,1113) US|SS, VM 4, retired. */
  LargeBluePaletteColorLookupTableDescriptor?: (number | null)[] | null;
  /** Palette Color Lookup Table UID (0028,1199) UI, VM 1. */
  PaletteColorLookupTableUID?: string | null;
  /** Gray Lookup Table Data (0028,1200) US|SS|OW, VM 1-n, retired. */
  GrayLookupTableData?: ArrayBuffer | number[] | null;
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1. */
  RedPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1. */
  GreenPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1. */
  BluePaletteColorLookupTableData?: ArrayBuffer | null;
  /** Alpha Palette Color Lookup Table Data (0028,1204) OW, VM 1. */
  AlphaPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Large Red Palette Color Lookup Table Data (0028,1211) OW, VM 1, retired. */
  LargeRedPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Large Green Palette Color Lookup Table Data (0028,1212) OW, VM 1, retired. */
  LargeGreenPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Large Blue Palette Color Lookup Table Data (0028,1213) OW, VM 1, retired. */
  LargeBluePaletteColorLookupTableData?: ArrayBuffer | null;
  /** Large Palette Color Lookup Table UID (0028,1214) UI, VM 1, retired. */
  LargePaletteColorLookupTableUID?: string | null;
  /** Segmented Red Palette Color Lookup Table Data (0028,1221) OW, VM 1. */
  SegmentedRedPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Segmented Green Palette Color Lookup Table Data (0028,1222) OW, VM 1. */
  SegmentedGreenPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Segmented Blue Palette Color Lookup Table Data (0028,1223) OW, VM 1. */
  SegmentedBluePaletteColorLookupTableData?: ArrayBuffer | null;
  /** Segmented Alpha Palette Color Lookup Table Data (0028,1224) OW, VM 1. */
  SegmentedAlphaPaletteColorLookupTableData?: ArrayBuffer | null;
  /** Stored Value Color Range Sequence (0028,1230) SQ, VM 1. */
  StoredValueColorRangeSequence?: Dataset[] | null;
  /** Minimum Stored Value Mapped (0028,1231) FD, VM 1. */
  MinimumStoredValueMapped?: number | null;
  /** Maximum Stored Value Mapped (0028,1232) FD, VM 1. */
  MaximumStoredValueMapped?: number | null;
  /** Breast Implant Present (0028,1300) CS, VM 1. */
  BreastImplantPresent?: string | null;
  /** Partial View (0028,1350) CS, VM 1. */
  PartialView?: string | null;
  /** Partial View Description (0028,1351) ST, VM 1. */
  PartialViewDescription?: string | null;
  /** Partial View Code Sequence (0028,1352) SQ, VM 1. */
  PartialViewCodeSequence?: Dataset[] | null;
  /** Spatial Locations Preserved (0028,135A) CS, VM 1. */
  SpatialLocationsPreserved?: string | null;
  /** Data Frame Assignment Sequence (0028,1401) SQ, VM 1. */
  DataFrameAssignmentSequence?: Dataset[] | null;
  /** Data Path Assignment (0028,1402) CS, VM 1. */
  DataPathAssignment?: string | null;
  /** Bits Mapped to Color Lookup Table (0028,1403) US, VM 1. */
  BitsMappedToColorLookupTable?: number | null;
  /** Blending LUT 1 Sequence (0028,1404) SQ, VM 1. */
  BlendingLUT1Sequence?: Dataset[] | null;
  /** Blending LUT 1 Transfer Function (0028,1405) CS, VM 1. */
  BlendingLUT1TransferFunction?: string | null;
  /** Blending Weight Constant (0028,1406) FD, VM 1. */
  BlendingWeightConstant?: number | null;
  /** Blending Lookup Table Descriptor (0028,1407) US, VM 3. */
  BlendingLookupTableDescriptor?: (number | null)[] | null;
  /** Blending Lookup Table Data (0028,1408) OW, VM 1. */
  BlendingLookupTableData?: ArrayBuffer | null;
  /** Enhanced Palette Color Lookup Table Sequence (0028,140B) SQ, VM 1. */
  EnhancedPaletteColorLookupTableSequence?: Dataset[] | null;
  /** Blending LUT 2 Sequence (0028,140C) SQ, VM 1. */
  BlendingLUT2Sequence?: Dataset[] | null;
  /** Blending LUT 2 Transfer Function (0028,140D) CS, VM 1. */
  BlendingLUT2TransferFunction?: string | null;
  /** Data Path ID (0028,140E) CS, VM 1. */
  DataPathID?: string | null;
  /** RGB LUT Transfer Function (0028,140F) CS, VM 1. */
  RGBLUTTransferFunction?: string | null;
  /** Alpha LUT Transfer Function (0028,1410) CS, VM 1. */
  AlphaLUTTransferFunction?: string | null;
  /** ICC Profile (0028,2000) OB, VM 1. */
  ICCProfile?: ArrayBuffer | null;
  /** Color Space (0028,2002) CS, VM 1. */
  ColorSpace?: string | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1. */
  LossyImageCompression?: string | null;
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n. */
  LossyImageCompressionRatio?: (number | null)[] | null;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n. */
  LossyImageCompressionMethod?: (string | null)[] | null;
  /** Modality LUT Sequence (0028,3000) SQ, VM 1. */
  ModalityLUTSequence?: Dataset[] | null;
  /** Variable Modality LUT Sequence (0028,3001) SQ, VM 1. */
  VariableModalityLUTSequence?: Dataset[] | null;
  /** LUT Descriptor (0028,3002) US|SS, VM 3. */
  LUTDescriptor?: (number | null)[] | null;
  /** LUT Explanation (0028,3003) LO, VM 1. */
  LUTExplanation?: string | null;
  /** Modality LUT Type (0028,3004) LO, VM 1. */
  ModalityLUTType?: string | null;
  /** LUT Data (0028,3006) US|OW, VM 1-n. */
  LUTData?: ArrayBuffer | number[] | null;
  /** VOI LUT Sequence (0028,3010) SQ, VM 1. */
  VOILUTSequence?: Dataset[] | null;
  /** Softcopy VOI LUT Sequence (0028,3110) SQ, VM 1. */
  SoftcopyVOILUTSequence?: Dataset[] | null;
  /** Image Presentation Comments (0028,4000) LT, VM 1, retired. */
  ImagePresentationComments?: string | null;
  /** Bi-Plane Acquisition Sequence (0028,5000) SQ, VM 1, retired. */
  BiPlaneAcquisitionSequence?: Dataset[] | null;
  /** Representative Frame Number (0028,6010) US, VM 1. */
  RepresentativeFrameNumber?: number | null;
  /** Frame Numbers of Interest (FOI) (0028,6020) US, VM 1-n. */
  FrameNumbersOfInterest?: (number | null)[] | null;
  /** Frame of Interest Description (0028,6022) LO, VM 1-n. */
  FrameOfInterestDescription?: (string | null)[] | null;
  /** Frame of Interest Type (0028,6023) CS, VM 1-n. */
  FrameOfInterestType?: (string | null)[] | null;
  /** Mask Pointer(s) (0028,6030) US, VM 1-n, retired. */
  MaskPointers?: (number | null)[] | null;
  /** R Wave Pointer (0028,6040) US, VM 1-n. */
  RWavePointer?: (number | null)[] | null;
  /** Mask Subtraction Sequence (0028,6100) SQ, VM 1. */
  MaskSubtractionSequence?: Dataset[] | null;
  /** Mask Operation (0028,6101) CS, VM 1. */
  MaskOperation?: string | null;
  /** Applicable Frame Range (0028,6102) US, VM 2-2n. */
  ApplicableFrameRange?: (number | null)[] | null;
  /** Mask Frame Numbers (0028,6110) US, VM 1-n. */
  MaskFrameNumbers?: (number | null)[] | null;
  /** Contrast Frame Averaging (0028,6112) US, VM 1. */
  ContrastFrameAveraging?: number | null;
  /** Mask Sub-pixel Shift (0028,6114) FL, VM 2. */
  MaskSubPixelShift?: (number | null)[] | null;
  /** TID Offset (0028,6120) SS, VM 1. */
  TIDOffset?: number | null;
  /** Mask Operation Explanation (0028,6190) ST, VM 1. */
  MaskOperationExplanation?: string | null;
  /** Equipment Administrator Sequence (0028,7000) SQ, VM 1. */
  EquipmentAdministratorSequence?: Dataset[] | null;
  /** Number of Display Subsystems (0028,7001) US, VM 1. */
  NumberOfDisplaySubsystems?: number | null;
  /** Current Configuration ID (0028,7002) US, VM 1. */
  CurrentConfigurationID?: number | null;
  /** Display Subsystem ID (0028,7003) US, VM 1. */
  DisplaySubsystemID?: number | null;
  /** Display Subsystem Name (0028,7004) SH, VM 1. */
  DisplaySubsystemName?: string | null;
  /** Display Subsystem Description (0028,7005) LO, VM 1. */
  DisplaySubsystemDescription?: string | null;
  /** System Status (0028,7006) CS, VM 1. */
  SystemStatus?: string | null;
  /** System Status Comment (0028,7007) LO, VM 1. */
  SystemStatusComment?: string | null;
  /** Target Luminance Characteristics Sequence (0028,7008) SQ, VM 1. */
  TargetLuminanceCharacteristicsSequence?: Dataset[] | null;
  /** Luminance Characteristics ID (0028,7009) US, VM 1. */
  LuminanceCharacteristicsID?: number | null;
  /** Display Subsystem Configuration Sequence (0028,700A) SQ, VM 1. */
  DisplaySubsystemConfigurationSequence?: Dataset[] | null;
  /** Configuration ID (0028,700B) US, VM 1. */
  ConfigurationID?: number | null;
  /** Configuration Name (0028,700C) SH, VM 1. */
  ConfigurationName?: string | null;
  /** Configuration Description (0028,700D) LO, VM 1. */
  ConfigurationDescription?: string | null;
  /** Referenced Target Luminance Characteristics ID (0028,700E) US, VM 1. */
  ReferencedTargetLuminanceCharacteristicsID?: number | null;
  /** QA Results Sequence (0028,700F) SQ, VM 1. */
  QAResultsSequence?: Dataset[] | null;
  /** Display Subsystem QA Results Sequence (0028,7010) SQ, VM 1. */
  DisplaySubsystemQAResultsSequence?: Dataset[] | null;
  /** Configuration QA Results Sequence (0028,7011) SQ, VM 1. */
  ConfigurationQAResultsSequence?: Dataset[] | null;
  /** Measurement Equipment Sequence (0028,7012) SQ, VM 1. */
  MeasurementEquipmentSequence?: Dataset[] | null;
  /** Measurement Functions (0028,7013) CS, VM 1-n. */
  MeasurementFunctions?: (string | null)[] | null;
  /** Measurement Equipment Type (0028,7014) CS, VM 1. */
  MeasurementEquipmentType?: string | null;
  /** Visual Evaluation Result Sequence (0028,7015) SQ, VM 1. */
  VisualEvaluationResultSequence?: Dataset[] | null;
  /** Display Calibration Result Sequence (0028,7016) SQ, VM 1. */
  DisplayCalibrationResultSequence?: Dataset[] | null;
  /** DDL Value (0028,7017) US, VM 1. */
  DDLValue?: number | null;
  /** CIExy White Point (0028,7018) FL, VM 2. */
  CIExyWhitePoint?: (number | null)[] | null;
  /** Display Function Type (0028,7019) CS, VM 1. */
  DisplayFunctionType?: string | null;
  /** Gamma Value (0028,701A) FL, VM 1. */
  GammaValue?: number | null;
  /** Number of Luminance Points (0028,701B) US, VM 1. */
  NumberOfLuminancePoints?: number | null;
  /** Luminance Response Sequence (0028,701C) SQ, VM 1. */
  LuminanceResponseSequence?: Dataset[] | null;
  /** Target Minimum Luminance (0028,701D) FL, VM 1. */
  TargetMinimumLuminance?: number | null;
  /** Target Maximum Luminance (0028,701E) FL, VM 1. */
  TargetMaximumLuminance?: number | null;
  /** Luminance Value (0028,701F) FL, VM 1. */
  LuminanceValue?: number | null;
  /** Luminance Response Description (0028,7020) LO, VM 1. */
  LuminanceResponseDescription?: string | null;
  /** White Point Flag (0028,7021) CS, VM 1. */
  WhitePointFlag?: string | null;
  /** Display Device Type Code Sequence (0028,7022) SQ, VM 1. */
  DisplayDeviceTypeCodeSequence?: Dataset[] | null;
  /** Display Subsystem Sequence (0028,7023) SQ, VM 1. */
  DisplaySubsystemSequence?: Dataset[] | null;
  /** Luminance Result Sequence (0028,7024) SQ, VM 1. */
  LuminanceResultSequence?: Dataset[] | null;
  /** Ambient Light Value Source (0028,7025) CS, VM 1. */
  AmbientLightValueSource?: string | null;
  /** Measured Characteristics (0028,7026) CS, VM 1-n. */
  MeasuredCharacteristics?: (string | null)[] | null;
  /** Luminance Uniformity Result Sequence (0028,7027) SQ, VM 1. */
  LuminanceUniformityResultSequence?: Dataset[] | null;
  /** Visual Evaluation Test Sequence (0028,7028) SQ, VM 1. */
  VisualEvaluationTestSequence?: Dataset[] | null;
  /** Test Result (0028,7029) CS, VM 1. */
  TestResult?: string | null;
  /** Test Result Comment (0028,702A) LO, VM 1. */
  TestResultComment?: string | null;
  /** Test Image Validation (0028,702B) CS, VM 1. */
  TestImageValidation?: string | null;
  /** Test Pattern Code Sequence (0028,702C) SQ, VM 1. */
  TestPatternCodeSequence?: Dataset[] | null;
  /** Measurement Pattern Code Sequence (0028,702D) SQ, VM 1. */
  MeasurementPatternCodeSequence?: Dataset[] | null;
  /** Visual Evaluation Method Code Sequence (0028,702E) SQ, VM 1. */
  VisualEvaluationMethodCodeSequence?: Dataset[] | null;
  /** Pixel Data Provider URL (0028,7FE0) UR, VM 1. */
  PixelDataProviderURL?: string | null;
  /** Data Point Rows (0028,9001) UL, VM 1. */
  DataPointRows?: number | null;
  /** Data Point Columns (0028,9002) UL, VM 1. */
  DataPointColumns?: number | null;
  /** Signal Domain Columns (0028,9003) CS, VM 1. */
  SignalDomainColumns?: string | null;
  /** Largest Monochrome Pixel Value (0028,9099) US, VM 1, retired. */
  LargestMonochromePixelValue?: number | null;
  /** Data Representation (0028,9108) CS, VM 1. */
  DataRepresentation?: string | null;
  /** Pixel Measures Sequence (0028,9110) SQ, VM 1. */
  PixelMeasuresSequence?: Dataset[] | null;
  /** Frame VOI LUT Sequence (0028,9132) SQ, VM 1. */
  FrameVOILUTSequence?: Dataset[] | null;
  /** Pixel Value Transformation Sequence (0028,9145) SQ, VM 1. */
  PixelValueTransformationSequence?: Dataset[] | null;
  /** Signal Domain Rows (0028,9235) CS, VM 1. */
  SignalDomainRows?: string | null;
  /** Display Filter Percentage (0028,9411) FL, VM 1. */
  DisplayFilterPercentage?: number | null;
  /** Frame Pixel Shift Sequence (0028,9415) SQ, VM 1. */
  FramePixelShiftSequence?: Dataset[] | null;
  /** Subtraction Item ID (0028,9416) US, VM 1. */
  SubtractionItemID?: number | null;
  /** Pixel Intensity Relationship LUT Sequence (0028,9422) SQ, VM 1. */
  PixelIntensityRelationshipLUTSequence?: Dataset[] | null;
  /** Frame Pixel Data Properties Sequence (0028,9443) SQ, VM 1. */
  FramePixelDataPropertiesSequence?: Dataset[] | null;
  /** Geometrical Properties (0028,9444) CS, VM 1. */
  GeometricalProperties?: string | null;
  /** Geometric Maximum Distortion (0028,9445) FL, VM 1. */
  GeometricMaximumDistortion?: number | null;
  /** Image Processing Applied (0028,9446) CS, VM 1-n. */
  ImageProcessingApplied?: (string | null)[] | null;
  /** Mask Selection Mode (0028,9454) CS, VM 1. */
  MaskSelectionMode?: string | null;
  /** LUT Function (0028,9474) CS, VM 1. */
  LUTFunction?: string | null;
  /** Mask Visibility Percentage (0028,9478) FL, VM 1. */
  MaskVisibilityPercentage?: number | null;
  /** Pixel Shift Sequence (0028,9501) SQ, VM 1. */
  PixelShiftSequence?: Dataset[] | null;
  /** Region Pixel Shift Sequence (0028,9502) SQ, VM 1. */
  RegionPixelShiftSequence?: Dataset[] | null;
  /** Vertices of the Region (0028,9503) SS, VM 2-2n. */
  VerticesOfTheRegion?: (number | null)[] | null;
  /** Multi-frame Presentation Sequence (0028,9505) SQ, VM 1. */
  MultiFramePresentationSequence?: Dataset[] | null;
  /** Pixel Shift Frame Range (0028,9506) US, VM 2-2n. */
  PixelShiftFrameRange?: (number | null)[] | null;
  /** LUT Frame Range (0028,9507) US, VM 2-2n. */
  LUTFrameRange?: (number | null)[] | null;
  /** Image to Equipment Mapping Matrix (0028,9520) DS, VM 16. */
  ImageToEquipmentMappingMatrix?: (number | null)[] | null;
  /** Equipment Coordinate System Identification (0028,9537) CS, VM 1. */
  EquipmentCoordinateSystemIdentification?: string | null;
  /** Study Status ID (0032,000A) CS, VM 1, retired. */
  StudyStatusID?: string | null;
  /** Study Priority ID (0032,000C) CS, VM 1, retired. */
  StudyPriorityID?: string | null;
  /** Study ID Issuer (0032,0012) LO, VM 1, retired. */
  StudyIDIssuer?: string | null;
  /** Study Verified Date (0032,0032) DA, VM 1, retired. */
  StudyVerifiedDate?: string | null;
  /** Study Verified Time (0032,0033) TM, VM 1, retired. */
  StudyVerifiedTime?: string | null;
  /** Study Read Date (0032,0034) DA, VM 1, retired. */
  StudyReadDate?: string | null;
  /** Study Read Time (0032,0035) TM, VM 1, retired. */
  StudyReadTime?: string | null;
  /** Scheduled Study Start Date (0032,1000) DA, VM 1, retired. */
  ScheduledStudyStartDate?: string | null;
  /** Scheduled Study Start Time (0032,1001) TM, VM 1, retired. */
  ScheduledStudyStartTime?: string | null;
  /** Scheduled Study Stop Date (0032,1010) DA, VM 1, retired. */
  ScheduledStudyStopDate?: string | null;
  /** Scheduled Study Stop Time (0032,1011) TM, VM 1, retired. */
  ScheduledStudyStopTime?: string | null;
  /** Scheduled Study Location (0032,1020) LO, VM 1, retired. */
  ScheduledStudyLocation?: string | null;
  /** Scheduled Study Location AE Title (0032,1021) AE, VM 1-n, retired. */
  ScheduledStudyLocationAETitle?: (string | null)[] | null;
  /** Reason for Study (0032,1030) LO, VM 1, retired. */
  ReasonForStudy?: string | null;
  /** Requesting Physician Identification Sequence (0032,1031) SQ, VM 1. */
  RequestingPhysicianIdentificationSequence?: Dataset[] | null;
  /** Requesting Physician (0032,1032) PN, VM 1. */
  RequestingPhysician?: PersonName | string | null;
  /** Requesting Service (0032,1033) LO, VM 1. */
  RequestingService?: string | null;
  /** Requesting Service Code Sequence (0032,1034) SQ, VM 1. */
  RequestingServiceCodeSequence?: Dataset[] | null;
  /** Study Arrival Date (0032,1040) DA, VM 1, retired. */
  StudyArrivalDate?: string | null;
  /** Study Arrival Time (0032,1041) TM, VM 1, retired. */
  StudyArrivalTime?: string | null;
  /** Study Completion Date (0032,1050) DA, VM 1, retired. */
  StudyCompletionDate?: string | null;
  /** Study Completion Time (0032,1051) TM, VM 1, retired. */
  StudyCompletionTime?: string | null;
  /** Study Component Status ID (0032,1055) CS, VM 1, retired. */
  StudyComponentStatusID?: string | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1. */
  RequestedProcedureDescription?: string | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1. */
  RequestedProcedureCodeSequence?: Dataset[] | null;
  /** Requested Laterality Code Sequence (0032,1065) SQ, VM 1. */
  RequestedLateralityCodeSequence?: Dataset[] | null;
  /** Reason for Visit (0032,1066) UT, VM 1. */
  ReasonForVisit?: string | null;
  /** Reason for Visit Code Sequence (0032,1067) SQ, VM 1. */
  ReasonForVisitCodeSequence?: Dataset[] | null;
  /** Requested Contrast Agent (0032,1070) LO, VM 1. */
  RequestedContrastAgent?: string | null;
  /** Study Comments (0032,4000) LT, VM 1, retired. */
  StudyComments?: string | null;
  /** Flow Identifier Sequence (0034,0001) SQ, VM 1. */
  FlowIdentifierSequence?: Dataset[] | null;
  /** Flow Identifier (0034,0002) OB, VM 1. */
  FlowIdentifier?: ArrayBuffer | null;
  /** Flow Transfer Syntax UID (0034,0003) UI, VM 1. */
  FlowTransferSyntaxUID?: string | null;
  /** Flow RTP Sampling Rate (0034,0004) UL, VM 1. */
  FlowRTPSamplingRate?: number | null;
  /** Source Identifier (0034,0005) OB, VM 1. */
  SourceIdentifier?: ArrayBuffer | null;
  /** Frame Origin Timestamp (0034,0007) OB, VM 1. */
  FrameOriginTimestamp?: ArrayBuffer | null;
  /** Includes Imaging Subject (0034,0008) CS, VM 1. */
  IncludesImagingSubject?: string | null;
  /** Frame Usefulness Group Sequence (0034,0009) SQ, VM 1. */
  FrameUsefulnessGroupSequence?: Dataset[] | null;
  /** Real-Time Bulk Data Flow Sequence (0034,000A) SQ, VM 1. */
  RealTimeBulkDataFlowSequence?: Dataset[] | null;
  /** Camera Position Group Sequence (0034,000B) SQ, VM 1. */
  CameraPositionGroupSequence?: Dataset[] | null;
  /** Includes Information (0034,000C) CS, VM 1. */
  IncludesInformation?: string | null;
  /** Time of Frame Group Sequence (0034,000D) SQ, VM 1. */
  TimeOfFrameGroupSequence?: Dataset[] | null;
  /** Referenced Patient Alias Sequence (0038,0004) SQ, VM 1, retired. */
  ReferencedPatientAliasSequence?: Dataset[] | null;
  /** Visit Status ID (0038,0008) CS, VM 1. */
  VisitStatusID?: string | null;
  /** Admission ID (0038,0010) LO, VM 1. */
  AdmissionID?: string | null;
  /** Issuer of Admission ID (0038,0011) LO, VM 1, retired. */
  IssuerOfAdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. */
  IssuerOfAdmissionIDSequence?: Dataset[] | null;
  /** Route of Admissions (0038,0016) LO, VM 1. */
  RouteOfAdmissions?: string | null;
  /** Scheduled Admission Date (0038,001A) DA, VM 1, retired. */
  ScheduledAdmissionDate?: string | null;
  /** Scheduled Admission Time (0038,001B) TM, VM 1, retired. */
  ScheduledAdmissionTime?: string | null;
  /** Scheduled Discharge Date (0038,001C) DA, VM 1, retired. */
  ScheduledDischargeDate?: string | null;
  /** Scheduled Discharge Time (0038,001D) TM, VM 1, retired. */
  ScheduledDischargeTime?: string | null;
  /** Scheduled Patient Institution Residence (0038,001E) LO, VM 1, retired. */
  ScheduledPatientInstitutionResidence?: string | null;
  /** Admitting Date (0038,0020) DA, VM 1. */
  AdmittingDate?: string | null;
  /** Admitting Time (0038,0021) TM, VM 1. */
  AdmittingTime?: string | null;
  /** Discharge Date (0038,0030) DA, VM 1, retired. */
  DischargeDate?: string | null;
  /** Discharge Time (0038,0032) TM, VM 1, retired. */
  DischargeTime?: string | null;
  /** Discharge Diagnosis Description (0038,0040) LO, VM 1, retired. */
  DischargeDiagnosisDescription?: string | null;
  /** Discharge Diagnosis Code Sequence (0038,0044) SQ, VM 1, retired. */
  DischargeDiagnosisCodeSequence?: Dataset[] | null;
  /** Special Needs (0038,0050) LO, VM 1. */
  SpecialNeeds?: string | null;
  /** Service Episode ID (0038,0060) LO, VM 1. */
  ServiceEpisodeID?: string | null;
  /** Issuer of Service Episode ID (0038,0061) LO, VM 1, retired. */
  IssuerOfServiceEpisodeID?: string | null;
  /** Service Episode Description (0038,0062) LO, VM 1. */
  ServiceEpisodeDescription?: string | null;
  /** Issuer of Service Episode ID Sequence (0038,0064) SQ, VM 1. */
  IssuerOfServiceEpisodeIDSequence?: Dataset[] | null;
  /** Pertinent Documents Sequence (0038,0100) SQ, VM 1. */
  PertinentDocumentsSequence?: Dataset[] | null;
  /** Pertinent Resources Sequence (0038,0101) SQ, VM 1. */
  PertinentResourcesSequence?: Dataset[] | null;
  /** Resource Description (0038,0102) LO, VM 1. */
  ResourceDescription?: string | null;
  /** Current Patient Location (0038,0300) LO, VM 1. */
  CurrentPatientLocation?: string | null;
  /** Patient's Institution Residence (0038,0400) LO, VM 1. */
  PatientInstitutionResidence?: string | null;
  /** Patient State (0038,0500) LO, VM 1. */
  PatientState?: string | null;
  /** Patient Clinical Trial Participation Sequence (0038,0502) SQ, VM 1. */
  PatientClinicalTrialParticipationSequence?: Dataset[] | null;
  /** Visit Comments (0038,4000) LT, VM 1. */
  VisitComments?: string | null;
  /** Waveform Originality (003A,0004) CS, VM 1. */
  WaveformOriginality?: string | null;
  /** Number of Waveform Channels (003A,0005) US, VM 1. */
  NumberOfWaveformChannels?: number | null;
  /** Number of Waveform Samples (003A,0010) UL, VM 1. */
  NumberOfWaveformSamples?: number | null;
  /** Sampling Frequency (003A,001A) DS, VM 1. */
  SamplingFrequency?: number | null;
  /** Multiplex Group Label (003A,0020) SH, VM 1. */
  MultiplexGroupLabel?: string | null;
  /** Channel Definition Sequence (003A,0200) SQ, VM 1. */
  ChannelDefinitionSequence?: Dataset[] | null;
  /** Waveform Channel Number (003A,0202) IS, VM 1. */
  WaveformChannelNumber?: number | null;
  /** Channel Label (003A,0203) SH, VM 1. */
  ChannelLabel?: string | null;
  /** Channel Status (003A,0205) CS, VM 1-n. */
  ChannelStatus?: (string | null)[] | null;
  /** Channel Source Sequence (003A,0208) SQ, VM 1. */
  ChannelSourceSequence?: Dataset[] | null;
  /** Channel Source Modifiers Sequence (003A,0209) SQ, VM 1. */
  ChannelSourceModifiersSequence?: Dataset[] | null;
  /** Source Waveform Sequence (003A,020A) SQ, VM 1. */
  SourceWaveformSequence?: Dataset[] | null;
  /** Channel Derivation Description (003A,020C) LO, VM 1. */
  ChannelDerivationDescription?: string | null;
  /** Channel Sensitivity (003A,0210) DS, VM 1. */
  ChannelSensitivity?: number | null;
  /** Channel Sensitivity Units Sequence (003A,0211) SQ, VM 1. */
  ChannelSensitivityUnitsSequence?: Dataset[] | null;
  /** Channel Sensitivity Correction Factor (003A,0212) DS, VM 1. */
  ChannelSensitivityCorrectionFactor?: number | null;
  /** Channel Baseline (003A,0213) DS, VM 1. */
  ChannelBaseline?: number | null;
  /** Channel Time Skew (003A,0214) DS, VM 1. */
  ChannelTimeSkew?: number | null;
  /** Channel Sample Skew (003A,0215) DS, VM 1. */
  ChannelSampleSkew?: number | null;
  /** Channel Offset (003A,0218) DS, VM 1. */
  ChannelOffset?: number | null;
  /** Waveform Bits Stored (003A,021A) US, VM 1. */
  WaveformBitsStored?: number | null;
  /** Filter Low Frequency (003A,0220) DS, VM 1. */
  FilterLowFrequency?: number | null;
  /** Filter High Frequency (003A,0221) DS, VM 1. */
  FilterHighFrequency?: number | null;
  /** Notch Filter Frequency (003A,0222) DS, VM 1. */
  NotchFilterFrequency?: number | null;
  /** Notch Filter Bandwidth (003A,0223) DS, VM 1. */
  NotchFilterBandwidth?: number | null;
  /** Waveform Data Display Scale (003A,0230) FL, VM 1. */
  WaveformDataDisplayScale?: number | null;
  /** Waveform Display Background CIELab Value (003A,0231) US, VM 3. */
  WaveformDisplayBackgroundCIELabValue?: (number | null)[] | null;
  /** Waveform Presentation Group Sequence (003A,0240) SQ, VM 1. */
  WaveformPresentationGroupSequence?: Dataset[] | null;
  /** Presentation Group Number (003A,0241) US, VM 1. */
  PresentationGroupNumber?: number | null;
  /** Channel Display Sequence (003A,0242) SQ, VM 1. */
  ChannelDisplaySequence?: Dataset[] | null;
  /** Channel Recommended Display CIELab Value (003A,0244) US, VM 3. */
  ChannelRecommendedDisplayCIELabValue?: (number | null)[] | null;
  /** Channel Position (003A,0245) FL, VM 1. */
  ChannelPosition?: number | null;
  /** Display Shading Flag (003A,0246) CS, VM 1. */
  DisplayShadingFlag?: string | null;
  /** Fractional Channel Display Scale (003A,0247) FL, VM 1. */
  FractionalChannelDisplayScale?: number | null;
  /** Absolute Channel Display Scale (003A,0248) FL, VM 1. */
  AbsoluteChannelDisplayScale?: number | null;
  /** Multiplexed Audio Channels Description Code Sequence (003A,0300) SQ, VM 1. */
  MultiplexedAudioChannelsDescriptionCodeSequence?: Dataset[] | null;
  /** Channel Identification Code (003A,0301) IS, VM 1. */
  ChannelIdentificationCode?: number | null;
  /** Channel Mode (003A,0302) CS, VM 1. */
  ChannelMode?: string | null;
  /** Multiplex Group UID (003A,0310) UI, VM 1. */
  MultiplexGroupUID?: string | null;
  /** Powerline Frequency (003A,0311) DS, VM 1. */
  PowerlineFrequency?: number | null;
  /** Channel Impedance Sequence (003A,0312) SQ, VM 1. */
  ChannelImpedanceSequence?: Dataset[] | null;
  /** Impedance Value (003A,0313) DS, VM 1. */
  ImpedanceValue?: number | null;
  /** Impedance Measurement DateTime (003A,0314) DT, VM 1. */
  ImpedanceMeasurementDateTime?: string | null;
  /** Impedance Measurement Frequency (003A,0315) DS, VM 1. */
  ImpedanceMeasurementFrequency?: number | null;
  /** Impedance Measurement Current Type (003A,0316) CS, VM 1. */
  ImpedanceMeasurementCurrentType?: string | null;
  /** Waveform Amplifier Type (003A,0317) CS, VM 1. */
  WaveformAmplifierType?: string | null;
  /** Filter Low Frequency Characteristics Sequence (003A,0318) SQ, VM 1. */
  FilterLowFrequencyCharacteristicsSequence?: Dataset[] | null;
  /** Filter High Frequency Characteristics Sequence (003A,0319) SQ, VM 1. */
  FilterHighFrequencyCharacteristicsSequence?: Dataset[] | null;
  /** Summarized Filter Lookup Table Sequence (003A,0320) SQ, VM 1. */
  SummarizedFilterLookupTableSequence?: Dataset[] | null;
  /** Notch Filter Characteristics Sequence (003A,0321) SQ, VM 1. */
  NotchFilterCharacteristicsSequence?: Dataset[] | null;
  /** Waveform Filter Type (003A,0322) CS, VM 1. */
  WaveformFilterType?: string | null;
  /** Analog Filter Characteristics Sequence (003A,0323) SQ, VM 1. */
  AnalogFilterCharacteristicsSequence?: Dataset[] | null;
  /** Analog Filter Roll Off (003A,0324) DS, VM 1. */
  AnalogFilterRollOff?: number | null;
  /** Analog Filter Type Code Sequence (003A,0325) SQ, VM 1. */
  AnalogFilterTypeCodeSequence?: Dataset[] | null;
  /** Digital Filter Characteristics Sequence (003A,0326) SQ, VM 1. */
  DigitalFilterCharacteristicsSequence?: Dataset[] | null;
  /** Digital Filter Order (003A,0327) IS, VM 1. */
  DigitalFilterOrder?: number | null;
  /** Digital Filter Type Code Sequence (003A,0328) SQ, VM 1. */
  DigitalFilterTypeCodeSequence?: Dataset[] | null;
  /** Waveform Filter Description (003A,0329) ST, VM 1. */
  WaveformFilterDescription?: string | null;
  /** Filter Lookup Table Sequence (003A,032A) SQ, VM 1. */
  FilterLookupTableSequence?: Dataset[] | null;
  /** Filter Lookup Table Description (003A,032B) ST, VM 1. */
  FilterLookupTableDescription?: string | null;
  /** Frequency Encoding Code Sequence (003A,032C) SQ, VM 1. */
  FrequencyEncodingCodeSequence?: Dataset[] | null;
  /** Magnitude Encoding Code Sequence (003A,032D) SQ, VM 1. */
  MagnitudeEncodingCodeSequence?: Dataset[] | null;
  /** Filter Lookup Table Data (003A,032E) OD, VM 1. */
  FilterLookupTableData?: ArrayBuffer | null;
  /** Scheduled Station AE Title (0040,0001) AE, VM 1-n. */
  ScheduledStationAETitle?: (string | null)[] | null;
  /** Scheduled Procedure Step Start Date (0040,0002) DA, VM 1. */
  ScheduledProcedureStepStartDate?: string | null;
  /** Scheduled Procedure Step Start Time (0040,0003) TM, VM 1. */
  ScheduledProcedureStepStartTime?: string | null;
  /** Scheduled Procedure Step End Date (0040,0004) DA, VM 1. */
  ScheduledProcedureStepEndDate?: string | null;
  /** Scheduled Procedure Step End Time (0040,0005) TM, VM 1. */
  ScheduledProcedureStepEndTime?: string | null;
  /** Scheduled Performing Physician's Name (0040,0006) PN, VM 1. */
  ScheduledPerformingPhysicianName?: PersonName | string | null;
  /** Scheduled Procedure Step Description (0040,0007) LO, VM 1. */
  ScheduledProcedureStepDescription?: string | null;
  /** Scheduled Protocol Code Sequence (0040,0008) SQ, VM 1. */
  ScheduledProtocolCodeSequence?: Dataset[] | null;
  /** Scheduled Procedure Step ID (0040,0009) SH, VM 1. */
  ScheduledProcedureStepID?: string | null;
  /** Stage Code Sequence (0040,000A) SQ, VM 1. */
  StageCodeSequence?: Dataset[] | null;
  /** Scheduled Performing Physician Identification Sequence (0040,000B) SQ, VM 1. */
  ScheduledPerformingPhysicianIdentificationSequence?: Dataset[] | null;
  /** Scheduled Station Name (0040,0010) SH, VM 1-n. */
  ScheduledStationName?: (string | null)[] | null;
  /** Scheduled Procedure Step Location (0040,0011) SH, VM 1. */
  ScheduledProcedureStepLocation?: string | null;
  /** Pre-Medication (0040,0012) LO, VM 1. */
  PreMedication?: string | null;
  /** Scheduled Procedure Step Status (0040,0020) CS, VM 1. */
  ScheduledProcedureStepStatus?: string | null;
  /** Order Placer Identifier Sequence (0040,0026) SQ, VM 1. */
  OrderPlacerIdentifierSequence?: Dataset[] | null;
  /** Order Filler Identifier Sequence (0040,0027) SQ, VM 1. */
  OrderFillerIdentifierSequence?: Dataset[] | null;
  /** Local Namespace Entity ID (0040,0031) UT, VM 1. */
  LocalNamespaceEntityID?: string | null;
  /** Universal Entity ID (0040,0032) UT, VM 1. */
  UniversalEntityID?: string | null;
  /** Universal Entity ID Type (0040,0033) CS, VM 1. */
  UniversalEntityIDType?: string | null;
  /** Identifier Type Code (0040,0035) CS, VM 1. */
  IdentifierTypeCode?: string | null;
  /** Assigning Facility Sequence (0040,0036) SQ, VM 1. */
  AssigningFacilitySequence?: Dataset[] | null;
  /** Assigning Jurisdiction Code Sequence (0040,0039) SQ, VM 1. */
  AssigningJurisdictionCodeSequence?: Dataset[] | null;
  /** Assigning Agency or Department Code Sequence (0040,003A) SQ, VM 1. */
  AssigningAgencyOrDepartmentCodeSequence?: Dataset[] | null;
  /** Scheduled Procedure Step Sequence (0040,0100) SQ, VM 1. */
  ScheduledProcedureStepSequence?: Dataset[] | null;
  /** Referenced Non-Image Composite SOP Instance Sequence (0040,0220) SQ, VM 1. */
  ReferencedNonImageCompositeSOPInstanceSequence?: Dataset[] | null;
  /** Performed Station AE Title (0040,0241) AE, VM 1. */
  PerformedStationAETitle?: string | null;
  /** Performed Station Name (0040,0242) SH, VM 1. */
  PerformedStationName?: string | null;
  /** Performed Location (0040,0243) SH, VM 1. */
  PerformedLocation?: string | null;
  /** Performed Procedure Step Start Date (0040,0244) DA, VM 1. */
  PerformedProcedureStepStartDate?: string | null;
  /** Performed Procedure Step Start Time (0040,0245) TM, VM 1. */
  PerformedProcedureStepStartTime?: string | null;
  /** Performed Procedure Step End Date (0040,0250) DA, VM 1. */
  PerformedProcedureStepEndDate?: string | null;
  /** Performed Procedure Step End Time (0040,0251) TM, VM 1. */
  PerformedProcedureStepEndTime?: string | null;
  /** Performed Procedure Step Status (0040,0252) CS, VM 1. */
  PerformedProcedureStepStatus?: string | null;
  /** Performed Procedure Step ID (0040,0253) SH, VM 1. */
  PerformedProcedureStepID?: string | null;
  /** Performed Procedure Step Description (0040,0254) LO, VM 1. */
  PerformedProcedureStepDescription?: string | null;
  /** Performed Procedure Type Description (0040,0255) LO, VM 1. */
  PerformedProcedureTypeDescription?: string | null;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1. */
  PerformedProtocolCodeSequence?: Dataset[] | null;
  /** Performed Protocol Type (0040,0261) CS, VM 1. */
  PerformedProtocolType?: string | null;
  /** Scheduled Step Attributes Sequence (0040,0270) SQ, VM 1. */
  ScheduledStepAttributesSequence?: Dataset[] | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1. */
  RequestAttributesSequence?: Dataset[] | null;
  /** Comments on the Performed Procedure Step (0040,0280) ST, VM 1. */
  CommentsOnThePerformedProcedureStep?: string | null;
  /** Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281) SQ, VM 1. */
  PerformedProcedureStepDiscontinuationReasonCodeSequence?: Dataset[] | null;
  /** Quantity Sequence (0040,0293) SQ, VM 1. */
  QuantitySequence?: Dataset[] | null;
  /** Quantity (0040,0294) DS, VM 1. */
  Quantity?: number | null;
  /** Measuring Units Sequence (0040,0295) SQ, VM 1. */
  MeasuringUnitsSequence?: Dataset[] | null;
  /** Billing Item Sequence (0040,0296) SQ, VM 1. */
  BillingItemSequence?: Dataset[] | null;
  /** Total Time of Fluoroscopy (0040,0300) US, VM 1, retired. */
  TotalTimeOfFluoroscopy?: number | null;
  /** Total Number of Exposures (0040,0301) US, VM 1, retired. */
  TotalNumberOfExposures?: number | null;
  /** Entrance Dose (0040,0302) US, VM 1. */
  EntranceDose?: number | null;
  /** Exposed Area (0040,0303) US, VM 1-2. */
  ExposedArea?: (number | null)[] | null;
  /** Distance Source to Entrance (0040,0306) DS, VM 1. */
  DistanceSourceToEntrance?: number | null;
  /** Distance Source to Support (0040,0307) DS, VM 1, retired. */
  DistanceSourceToSupport?: number | null;
  /** Exposure Dose Sequence (0040,030E) SQ, VM 1, retired. */
  ExposureDoseSequence?: Dataset[] | null;
  /** Comments on Radiation Dose (0040,0310) ST, VM 1. */
  CommentsOnRadiationDose?: string | null;
  /** X-Ray Output (0040,0312) DS, VM 1. */
  XRayOutput?: number | null;
  /** Half Value Layer (0040,0314) DS, VM 1. */
  HalfValueLayer?: number | null;
  /** Organ Dose (0040,0316) DS, VM 1. */
  OrganDose?: number | null;
  /** Organ Exposed (0040,0318) CS, VM 1. */
  OrganExposed?: string | null;
  /** Billing Procedure Step Sequence (0040,0320) SQ, VM 1. */
  BillingProcedureStepSequence?: Dataset[] | null;
  /** Film Consumption Sequence (0040,0321) SQ, VM 1. */
  FilmConsumptionSequence?: Dataset[] | null;
  /** Billing Supplies and Devices Sequence (0040,0324) SQ, VM 1. */
  BillingSuppliesAndDevicesSequence?: Dataset[] | null;
  /** Referenced Procedure Step Sequence (0040,0330) SQ, VM 1, retired. */
  ReferencedProcedureStepSequence?: Dataset[] | null;
  /** Performed Series Sequence (0040,0340) SQ, VM 1. */
  PerformedSeriesSequence?: Dataset[] | null;
  /** Comments on the Scheduled Procedure Step (0040,0400) LT, VM 1. */
  CommentsOnTheScheduledProcedureStep?: string | null;
  /** Protocol Context Sequence (0040,0440) SQ, VM 1. */
  ProtocolContextSequence?: Dataset[] | null;
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. */
  ContentItemModifierSequence?: Dataset[] | null;
  /** Scheduled Specimen Sequence (0040,0500) SQ, VM 1. */
  ScheduledSpecimenSequence?: Dataset[] | null;
  /** Specimen Accession Number (0040,050A) LO, VM 1, retired. */
  SpecimenAccessionNumber?: string | null;
  /** Container Identifier (0040,0512) LO, VM 1. */
  ContainerIdentifier?: string | null;
  /** Issuer of the Container Identifier Sequence (0040,0513) SQ, VM 1. */
  IssuerOfTheContainerIdentifierSequence?: Dataset[] | null;
  /** Alternate Container Identifier Sequence (0040,0515) SQ, VM 1. */
  AlternateContainerIdentifierSequence?: Dataset[] | null;
  /** Container Type Code Sequence (0040,0518) SQ, VM 1. */
  ContainerTypeCodeSequence?: Dataset[] | null;
  /** Container Description (0040,051A) LO, VM 1. */
  ContainerDescription?: string | null;
  /** Container Component Sequence (0040,0520) SQ, VM 1. */
  ContainerComponentSequence?: Dataset[] | null;
  /** Specimen Sequence (0040,0550) SQ, VM 1, retired. */
  SpecimenSequence?: Dataset[] | null;
  /** Specimen Identifier (0040,0551) LO, VM 1. */
  SpecimenIdentifier?: string | null;
  /** Specimen Description Sequence (Trial) (0040,0552) SQ, VM 1, retired. */
  SpecimenDescriptionSequenceTrial?: Dataset[] | null;
  /** Specimen Description (Trial) (0040,0553) ST, VM 1, retired. */
  SpecimenDescriptionTrial?: string | null;
  /** Specimen UID (0040,0554) UI, VM 1. */
  SpecimenUID?: string | null;
  /** Acquisition Context Sequence (0040,0555) SQ, VM 1. */
  AcquisitionContextSequence?: Dataset[] | null;
  /** Acquisition Context Description (0040,0556) ST, VM 1. */
  AcquisitionContextDescription?: string | null;
  /** Specimen Description Sequence (0040,0560) SQ, VM 1. */
  SpecimenDescriptionSequence?: Dataset[] | null;
  /** Issuer of the Specimen Identifier Sequence (0040,0562) SQ, VM 1. */
  IssuerOfTheSpecimenIdentifierSequence?: Dataset[] | null;
  /** Specimen Type Code Sequence (0040,059A) SQ, VM 1. */
  SpecimenTypeCodeSequence?: Dataset[] | null;
  /** Specimen Short Description (0040,0600) LO, VM 1. */
  SpecimenShortDescription?: string | null;
  /** Specimen Detailed Description (0040,0602) UT, VM 1. */
  SpecimenDetailedDescription?: string | null;
  /** Specimen Preparation Sequence (0040,0610) SQ, VM 1. */
  SpecimenPreparationSequence?: Dataset[] | null;
  /** Specimen Preparation Step Content Item Sequence (0040,0612) SQ, VM 1. */
  SpecimenPreparationStepContentItemSequence?: Dataset[] | null;
  /** Specimen Localization Content Item Sequence (0040,0620) SQ, VM 1. */
  SpecimenLocalizationContentItemSequence?: Dataset[] | null;
  /** Slide Identifier (0040,06FA) LO, VM 1, retired. */
  SlideIdentifier?: string | null;
  /** Whole Slide Microscopy Image Frame Type Sequence (0040,0710) SQ, VM 1. */
  WholeSlideMicroscopyImageFrameTypeSequence?: Dataset[] | null;
  /** Image Center Point Coordinates Sequence (0040,071A) SQ, VM 1. */
  ImageCenterPointCoordinatesSequence?: Dataset[] | null;
  /** X Offset in Slide Coordinate System (0040,072A) DS, VM 1. */
  XOffsetInSlideCoordinateSystem?: number | null;
  /** Y Offset in Slide Coordinate System (0040,073A) DS, VM 1. */
  YOffsetInSlideCoordinateSystem?: number | null;
  /** Z Offset in Slide Coordinate System (0040,074A) DS, VM 1. */
  ZOffsetInSlideCoordinateSystem?: number | null;
  /** Pixel Spacing Sequence (0040,08D8) SQ, VM 1, retired. */
  PixelSpacingSequence?: Dataset[] | null;
  /** Coordinate System Axis Code Sequence (0040,08DA) SQ, VM 1, retired. */
  CoordinateSystemAxisCodeSequence?: Dataset[] | null;
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1. */
  MeasurementUnitsCodeSequence?: Dataset[] | null;
  /** Vital Stain Code Sequence (Trial) (0040,09F8) SQ, VM 1, retired. */
  VitalStainCodeSequenceTrial?: Dataset[] | null;
  /** Requested Procedure ID (0040,1001) SH, VM 1. */
  RequestedProcedureID?: string | null;
  /** Reason for the Requested Procedure (0040,1002) LO, VM 1. */
  ReasonForTheRequestedProcedure?: string | null;
  /** Requested Procedure Priority (0040,1003) SH, VM 1. */
  RequestedProcedurePriority?: string | null;
  /** Patient Transport Arrangements (0040,1004) LO, VM 1. */
  PatientTransportArrangements?: string | null;
  /** Requested Procedure Location (0040,1005) LO, VM 1. */
  RequestedProcedureLocation?: string | null;
  /** Placer Order Number / Procedure (0040,1006) SH, VM 1, retired. */
  PlacerOrderNumberProcedure?: string | null;
  /** Filler Order Number / Procedure (0040,1007) SH, VM 1, retired. */
  FillerOrderNumberProcedure?: string | null;
  /** Confidentiality Code (0040,1008) LO, VM 1. */
  ConfidentialityCode?: string | null;
  /** Reporting Priority (0040,1009) SH, VM 1. */
  ReportingPriority?: string | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1. */
  ReasonForRequestedProcedureCodeSequence?: Dataset[] | null;
  /** Names of Intended Recipients of Results (0040,1010) PN, VM 1-n. */
  NamesOfIntendedRecipientsOfResults?: (PersonName | string | null)[] | null;
  /** Intended Recipients of Results Identification Sequence (0040,1011) SQ, VM 1. */
  IntendedRecipientsOfResultsIdentificationSequence?: Dataset[] | null;
  /** Reason For Performed Procedure Code Sequence (0040,1012) SQ, VM 1. */
  ReasonForPerformedProcedureCodeSequence?: Dataset[] | null;
  /** Requested Procedure Description (Trial) (0040,1060) LO, VM 1, retired. */
  RequestedProcedureDescriptionTrial?: string | null;
  /** Person Identification Code Sequence (0040,1101) SQ, VM 1. */
  PersonIdentificationCodeSequence?: Dataset[] | null;
  /** Person's Address (0040,1102) ST, VM 1. */
  PersonAddress?: string | null;
  /** Person's Telephone Numbers (0040,1103) LO, VM 1-n. */
  PersonTelephoneNumbers?: (string | null)[] | null;
  /** Person's Telecom Information (0040,1104) LT, VM 1. */
  PersonTelecomInformation?: string | null;
  /** Requested Procedure Comments (0040,1400) LT, VM 1. */
  RequestedProcedureComments?: string | null;
  /** Reason for the Imaging Service Request (0040,2001) LO, VM 1, retired. */
  ReasonForTheImagingServiceRequest?: string | null;
  /** Issue Date of Imaging Service Request (0040,2004) DA, VM 1. */
  IssueDateOfImagingServiceRequest?: string | null;
  /** Issue Time of Imaging Service Request (0040,2005) TM, VM 1. */
  IssueTimeOfImagingServiceRequest?: string | null;
  /** Placer Order Number / Imaging Service Request (Retired) (0040,2006) SH, VM 1, retired. */
  PlacerOrderNumberImagingServiceRequestRetired?: string | null;
  /** Filler Order Number / Imaging Service Request (Retired) (0040,2007) SH, VM 1, retired. */
  FillerOrderNumberImagingServiceRequestRetired?: string | null;
  /** Order Entered By (0040,2008) PN, VM 1. */
  OrderEnteredBy?: PersonName | string | null;
  /** Order Enterer's Location (0040,2009) SH, VM 1. */
  OrderEntererLocation?: string | null;
  /** Order Callback Phone Number (0040,2010) SH, VM 1. */
  OrderCallbackPhoneNumber?: string | null;
  /** Order Callback Telecom Information (0040,2011) LT, VM 1. */
  OrderCallbackTelecomInformation?: string | null;
  /** Placer Order Number / Imaging Service Request (0040,2016) LO, VM 1. */
  PlacerOrderNumberImagingServiceRequest?: string | null;
  /** Filler Order Number / Imaging Service Request (0040,2017) LO, VM 1. */
  FillerOrderNumberImagingServiceRequest?: string | null;
  /** Imaging Service Request Comments (0040,2400) LT, VM 1. */
  ImagingServiceRequestComments?: string | null;
  /** Confidentiality Constraint on Patient Data Description (0040,3001) LO, VM 1. */
  ConfidentialityConstraintOnPatientDataDescription?: string | null;
  /** General Purpose Scheduled Procedure Step Status (0040,4001) CS, VM 1, retired. */
  GeneralPurposeScheduledProcedureStepStatus?: string | null;
  /** General Purpose Performed Procedure Step Status (0040,4002) CS, VM 1, retired. */
  GeneralPurposePerformedProcedureStepStatus?: string | null;
  /** General Purpose Scheduled Procedure Step Priority (0040,4003) CS, VM 1, retired. */
  GeneralPurposeScheduledProcedureStepPriority?: string | null;
  /** Scheduled Processing Applications Code Sequence (0040,4004) SQ, VM 1, retired. */
  ScheduledProcessingApplicationsCodeSequence?: Dataset[] | null;
  /** Scheduled Procedure Step Start DateTime (0040,4005) DT, VM 1. */
  ScheduledProcedureStepStartDateTime?: string | null;
  /** Multiple Copies Flag (0040,4006) CS, VM 1, retired. */
  MultipleCopiesFlag?: string | null;
  /** Performed Processing Applications Code Sequence (0040,4007) SQ, VM 1, retired. */
  PerformedProcessingApplicationsCodeSequence?: Dataset[] | null;
  /** Scheduled Procedure Step Expiration DateTime (0040,4008) DT, VM 1. */
  ScheduledProcedureStepExpirationDateTime?: string | null;
  /** Human Performer Code Sequence (0040,4009) SQ, VM 1. */
  HumanPerformerCodeSequence?: Dataset[] | null;
  /** Scheduled Procedure Step Modification DateTime (0040,4010) DT, VM 1. */
  ScheduledProcedureStepModificationDateTime?: string | null;
  /** Expected Completion DateTime (0040,4011) DT, VM 1. */
  ExpectedCompletionDateTime?: string | null;
  /** Resulting General Purpose Performed Procedure Steps Sequence (0040,4015) SQ, VM 1, retired. */
  ResultingGeneralPurposePerformedProcedureStepsSequence?: Dataset[] | null;
  /** Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016) SQ, VM 1, retired. */
  ReferencedGeneralPurposeScheduledProcedureStepSequence?: Dataset[] | null;
  /** Scheduled Workitem Code Sequence (0040,4018) SQ, VM 1. */
  ScheduledWorkitemCodeSequence?: Dataset[] | null;
  /** Performed Workitem Code Sequence (0040,4019) SQ, VM 1. */
  PerformedWorkitemCodeSequence?: Dataset[] | null;
  /** Input Availability Flag (0040,4020) CS, VM 1, retired. */
  InputAvailabilityFlag?: string | null;
  /** Input Information Sequence (0040,4021) SQ, VM 1. */
  InputInformationSequence?: Dataset[] | null;
  /** Relevant Information Sequence (0040,4022) SQ, VM 1, retired. */
  RelevantInformationSequence?: Dataset[] | null;
  /** Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023) UI, VM 1, retired. */
  ReferencedGeneralPurposeScheduledProcedureStepTransactionUID?: string | null;
  /** Scheduled Station Name Code Sequence (0040,4025) SQ, VM 1. */
  ScheduledStationNameCodeSequence?: Dataset[] | null;
  /** Scheduled Station Class Code Sequence (0040,4026) SQ, VM 1. */
  ScheduledStationClassCodeSequence?: Dataset[] | null;
  /** Scheduled Station Geographic Location Code Sequence (0040,4027) SQ, VM 1. */
  ScheduledStationGeographicLocationCodeSequence?: Dataset[] | null;
  /** Performed Station Name Code Sequence (0040,4028) SQ, VM 1. */
  PerformedStationNameCodeSequence?: Dataset[] | null;
  /** Performed Station Class Code Sequence (0040,4029) SQ, VM 1. */
  PerformedStationClassCodeSequence?: Dataset[] | null;
  /** Performed Station Geographic Location Code Sequence (0040,4030) SQ, VM 1. */
  PerformedStationGeographicLocationCodeSequence?: Dataset[] | null;
  /** Requested Subsequent Workitem Code Sequence (0040,4031) SQ, VM 1, retired. */
  RequestedSubsequentWorkitemCodeSequence?: Dataset[] | null;
  /** Non-DICOM Output Code Sequence (0040,4032) SQ, VM 1, retired. */
  NonDICOMOutputCodeSequence?: Dataset[] | null;
  /** Output Information Sequence (0040,4033) SQ, VM 1. */
  OutputInformationSequence?: Dataset[] | null;
  /** Scheduled Human Performers Sequence (0040,4034) SQ, VM 1. */
  ScheduledHumanPerformersSequence?: Dataset[] | null;
  /** Actual Human Performers Sequence (0040,4035) SQ, VM 1. */
  ActualHumanPerformersSequence?: Dataset[] | null;
  /** Human Performer's Organization (0040,4036) LO, VM 1. */
  HumanPerformerOrganization?: string | null;
  /** Human Performer's Name (0040,4037) PN, VM 1. */
  HumanPerformerName?: PersonName | string | null;
  /** Raw Data Handling (0040,4040) CS, VM 1. */
  RawDataHandling?: string | null;
  /** Input Readiness State (0040,4041) CS, VM 1. */
  InputReadinessState?: string | null;
  /** Performed Procedure Step Start DateTime (0040,4050) DT, VM 1. */
  PerformedProcedureStepStartDateTime?: string | null;
  /** Performed Procedure Step End DateTime (0040,4051) DT, VM 1. */
  PerformedProcedureStepEndDateTime?: string | null;
  /** Procedure Step Cancellation DateTime (0040,4052) DT, VM 1. */
  ProcedureStepCancellationDateTime?: string | null;
  /** Output Destination Sequence (0040,4070) SQ, VM 1. */
  OutputDestinationSequence?: Dataset[] | null;
  /** DICOM Storage Sequence (0040,4071) SQ, VM 1. */
  DICOMStorageSequence?: Dataset[] | null;
  /** STOW-RS Storage Sequence (0040,4072) SQ, VM 1. */
  STOWRSStorageSequence?: Dataset[] | null;
  /** Storage URL (0040,4073) UR, VM 1. */
  StorageURL?: string | null;
  /** XDS Storage Sequence (0040,4074) SQ, VM 1. */
  XDSStorageSequence?: Dataset[] | null;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1. */
  EntranceDoseInmGy?: number | null;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1. */
  EntranceDoseDerivation?: string | null;
  /** Parametric Map Frame Type Sequence (0040,9092) SQ, VM 1. */
  ParametricMapFrameTypeSequence?: Dataset[] | null;
  /** Referenced Image Real World Value Mapping Sequence (0040,9094) SQ, VM 1. */
  ReferencedImageRealWorldValueMappingSequence?: Dataset[] | null;
  /** Real World Value Mapping Sequence (0040,9096) SQ, VM 1. */
  RealWorldValueMappingSequence?: Dataset[] | null;
  /** Pixel Value Mapping Code Sequence (0040,9098) SQ, VM 1. */
  PixelValueMappingCodeSequence?: Dataset[] | null;
  /** LUT Label (0040,9210) SH, VM 1. */
  LUTLabel?: string | null;
  /** Real World Value Last Value Mapped (0040,9211) US|SS, VM 1. */
  RealWorldValueLastValueMapped?: number | null;
  /** Real World Value LUT Data (0040,9212) FD, VM 1-n. */
  RealWorldValueLUTData?: (number | null)[] | null;
  /** Double Float Real World Value Last Value Mapped (0040,9213) FD, VM 1. */
  DoubleFloatRealWorldValueLastValueMapped?: number | null;
  /** Double Float Real World Value First Value Mapped (0040,9214) FD, VM 1. */
  DoubleFloatRealWorldValueFirstValueMapped?: number | null;
  /** Real World Value First Value Mapped (0040,9216) US|SS, VM 1. */
  RealWorldValueFirstValueMapped?: number | null;
  /** Quantity Definition Sequence (0040,9220) SQ, VM 1. */
  QuantityDefinitionSequence?: Dataset[] | null;
  /** Real World Value Intercept (0040,9224) FD, VM 1. */
  RealWorldValueIntercept?: number | null;
  /** Real World Value Slope (0040,9225) FD, VM 1. */
  RealWorldValueSlope?: number | null;
  /** Findings Flag (Trial) (0040,A007) CS, VM 1, retired. */
  FindingsFlagTrial?: string | null;
  /** Relationship Type (0040,A010) CS, VM 1. */
  RelationshipType?: string | null;
  /** Findings Sequence (Trial) (0040,A020) SQ, VM 1, retired. */
  FindingsSequenceTrial?: Dataset[] | null;
  /** Findings Group UID (Trial) (0040,A021) UI, VM 1, retired. */
  FindingsGroupUIDTrial?: string | null;
  /** Referenced Findings Group UID (Trial) (0040,A022) UI, VM 1, retired. */
  ReferencedFindingsGroupUIDTrial?: string | null;
  /** Findings Group Recording Date (Trial) (0040,A023) DA, VM 1, retired. */
  FindingsGroupRecordingDateTrial?: string | null;
  /** Findings Group Recording Time (Trial) (0040,A024) TM, VM 1, retired. */
  FindingsGroupRecordingTimeTrial?: string | null;
  /** Findings Source Category Code Sequence (Trial) (0040,A026) SQ, VM 1, retired. */
  FindingsSourceCategoryCodeSequenceTrial?: Dataset[] | null;
  /** Verifying Organization (0040,A027) LO, VM 1. */
  VerifyingOrganization?: string | null;
  /** Documenting Organization Identifier Code Sequence (Trial) (0040,A028) SQ, VM 1, retired. */
  DocumentingOrganizationIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Verification DateTime (0040,A030) DT, VM 1. */
  VerificationDateTime?: string | null;
  /** Observation DateTime (0040,A032) DT, VM 1. */
  ObservationDateTime?: string | null;
  /** Observation Start DateTime (0040,A033) DT, VM 1. */
  ObservationStartDateTime?: string | null;
  /** Effective Start DateTime (0040,A034) DT, VM 1. */
  EffectiveStartDateTime?: string | null;
  /** Effective Stop DateTime (0040,A035) DT, VM 1. */
  EffectiveStopDateTime?: string | null;
  /** Value Type (0040,A040) CS, VM 1. */
  ValueType?: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1. */
  ConceptNameCodeSequence?: Dataset[] | null;
  /** Measurement Precision Description (Trial) (0040,A047) LO, VM 1, retired. */
  MeasurementPrecisionDescriptionTrial?: string | null;
  /** Continuity Of Content (0040,A050) CS, VM 1. */
  ContinuityOfContent?: string | null;
  /** Urgency or Priority Alerts (Trial) (0040,A057) CS, VM 1-n, retired. */
  UrgencyOrPriorityAlertsTrial?: (string | null)[] | null;
  /** Sequencing Indicator (Trial) (0040,A060) LO, VM 1, retired. */
  SequencingIndicatorTrial?: string | null;
  /** Document Identifier Code Sequence (Trial) (0040,A066) SQ, VM 1, retired. */
  DocumentIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Document Author (Trial) (0040,A067) PN, VM 1, retired. */
  DocumentAuthorTrial?: PersonName | string | null;
  /** Document Author Identifier Code Sequence (Trial) (0040,A068) SQ, VM 1, retired. */
  DocumentAuthorIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Identifier Code Sequence (Trial) (0040,A070) SQ, VM 1, retired. */
  IdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Verifying Observer Sequence (0040,A073) SQ, VM 1. */
  VerifyingObserverSequence?: Dataset[] | null;
  /** Object Binary Identifier (Trial) (0040,A074) OB, VM 1, retired. */
  ObjectBinaryIdentifierTrial?: ArrayBuffer | null;
  /** Verifying Observer Name (0040,A075) PN, VM 1. */
  VerifyingObserverName?: PersonName | string | null;
  /** Documenting Observer Identifier Code Sequence (Trial) (0040,A076) SQ, VM 1, retired. */
  DocumentingObserverIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Author Observer Sequence (0040,A078) SQ, VM 1. */
  AuthorObserverSequence?: Dataset[] | null;
  /** Participant Sequence (0040,A07A) SQ, VM 1. */
  ParticipantSequence?: Dataset[] | null;
  /** Custodial Organization Sequence (0040,A07C) SQ, VM 1. */
  CustodialOrganizationSequence?: Dataset[] | null;
  /** Participation Type (0040,A080) CS, VM 1. */
  ParticipationType?: string | null;
  /** Participation DateTime (0040,A082) DT, VM 1. */
  ParticipationDateTime?: string | null;
  /** Observer Type (0040,A084) CS, VM 1. */
  ObserverType?: string | null;
  /** Procedure Identifier Code Sequence (Trial) (0040,A085) SQ, VM 1, retired. */
  ProcedureIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Verifying Observer Identification Code Sequence (0040,A088) SQ, VM 1. */
  VerifyingObserverIdentificationCodeSequence?: Dataset[] | null;
  /** Object Directory Binary Identifier (Trial) (0040,A089) OB, VM 1, retired. */
  ObjectDirectoryBinaryIdentifierTrial?: ArrayBuffer | null;
  /** Equivalent CDA Document Sequence (0040,A090) SQ, VM 1, retired. */
  EquivalentCDADocumentSequence?: Dataset[] | null;
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n. */
  ReferencedWaveformChannels?: (number | null)[] | null;
  /** Date of Document or Verbal Transaction (Trial) (0040,A110) DA, VM 1, retired. */
  DateOfDocumentOrVerbalTransactionTrial?: string | null;
  /** Time of Document Creation or Verbal Transaction (Trial) (0040,A112) TM, VM 1, retired. */
  TimeOfDocumentCreationOrVerbalTransactionTrial?: string | null;
  /** DateTime (0040,A120) DT, VM 1. */
  DateTime?: string | null;
  /** Date (0040,A121) DA, VM 1. */
  Date?: string | null;
  /** Time (0040,A122) TM, VM 1. */
  Time?: string | null;
  /** Person Name (0040,A123) PN, VM 1. */
  PersonName?: PersonName | string | null;
  /** UID (0040,A124) UI, VM 1. */
  UID?: string | null;
  /** Report Status ID (Trial) (0040,A125) CS, VM 2, retired. */
  ReportStatusIDTrial?: (string | null)[] | null;
  /** Temporal Range Type (0040,A130) CS, VM 1. */
  TemporalRangeType?: string | null;
  /** Referenced Sample Positions (0040,A132) UL, VM 1-n. */
  ReferencedSamplePositions?: (number | null)[] | null;
  /** Referenced Frame Numbers (0040,A136) US, VM 1-n, retired. */
  ReferencedFrameNumbers?: (number | null)[] | null;
  /** Referenced Time Offsets (0040,A138) DS, VM 1-n. */
  ReferencedTimeOffsets?: (number | null)[] | null;
  /** Referenced DateTime (0040,A13A) DT, VM 1-n. */
  ReferencedDateTime?: (string | null)[] | null;
  /** Text Value (0040,A160) UT, VM 1. */
  TextValue?: string | null;
  /** Floating Point Value (0040,A161) FD, VM 1-n. */
  FloatingPointValue?: (number | null)[] | null;
  /** Rational Numerator Value (0040,A162) SL, VM 1-n. */
  RationalNumeratorValue?: (number | null)[] | null;
  /** Rational Denominator Value (0040,A163) UL, VM 1-n. */
  RationalDenominatorValue?: (number | null)[] | null;
  /** Observation Category Code Sequence (Trial) (0040,A167) SQ, VM 1, retired. */
  ObservationCategoryCodeSequenceTrial?: Dataset[] | null;
  /** Concept Code Sequence (0040,A168) SQ, VM 1. */
  ConceptCodeSequence?: Dataset[] | null;
  /** Bibliographic Citation (Trial) (0040,A16A) ST, VM 1, retired. */
  BibliographicCitationTrial?: string | null;
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1. */
  PurposeOfReferenceCodeSequence?: Dataset[] | null;
  /** Observation UID (0040,A171) UI, VM 1. */
  ObservationUID?: string | null;
  /** Referenced Observation UID (Trial) (0040,A172) UI, VM 1, retired. */
  ReferencedObservationUIDTrial?: string | null;
  /** Referenced Observation Class (Trial) (0040,A173) CS, VM 1, retired. */
  ReferencedObservationClassTrial?: string | null;
  /** Referenced Object Observation Class (Trial) (0040,A174) CS, VM 1, retired. */
  ReferencedObjectObservationClassTrial?: string | null;
  /** Annotation Group Number (0040,A180) US, VM 1. */
  AnnotationGroupNumber?: number | null;
  /** Observation Date (Trial) (0040,A192) DA, VM 1, retired. */
  ObservationDateTrial?: string | null;
  /** Observation Time (Trial) (0040,A193) TM, VM 1, retired. */
  ObservationTimeTrial?: string | null;
  /** Measurement Automation (Trial) (0040,A194) CS, VM 1, retired. */
  MeasurementAutomationTrial?: string | null;
  /** Modifier Code Sequence (0040,A195) SQ, VM 1. */
  ModifierCodeSequence?: Dataset[] | null;
  /** Identification Description (Trial) (0040,A224) ST, VM 1, retired. */
  IdentificationDescriptionTrial?: string | null;
  /** Coordinates Set Geometric Type (Trial) (0040,A290) CS, VM 1, retired. */
  CoordinatesSetGeometricTypeTrial?: string | null;
  /** Algorithm Code Sequence (Trial) (0040,A296) SQ, VM 1, retired. */
  AlgorithmCodeSequenceTrial?: Dataset[] | null;
  /** Algorithm Description (Trial) (0040,A297) ST, VM 1, retired. */
  AlgorithmDescriptionTrial?: string | null;
  /** Pixel Coordinates Set (Trial) (0040,A29A) SL, VM 2-2n, retired. */
  PixelCoordinatesSetTrial?: (number | null)[] | null;
  /** Measured Value Sequence (0040,A300) SQ, VM 1. */
  MeasuredValueSequence?: Dataset[] | null;
  /** Numeric Value Qualifier Code Sequence (0040,A301) SQ, VM 1. */
  NumericValueQualifierCodeSequence?: Dataset[] | null;
  /** Current Observer (Trial) (0040,A307) PN, VM 1, retired. */
  CurrentObserverTrial?: PersonName | string | null;
  /** Numeric Value (0040,A30A) DS, VM 1-n. */
  NumericValue?: (number | null)[] | null;
  /** Referenced Accession Sequence (Trial) (0040,A313) SQ, VM 1, retired. */
  ReferencedAccessionSequenceTrial?: Dataset[] | null;
  /** Report Status Comment (Trial) (0040,A33A) ST, VM 1, retired. */
  ReportStatusCommentTrial?: string | null;
  /** Procedure Context Sequence (Trial) (0040,A340) SQ, VM 1, retired. */
  ProcedureContextSequenceTrial?: Dataset[] | null;
  /** Verbal Source (Trial) (0040,A352) PN, VM 1, retired. */
  VerbalSourceTrial?: PersonName | string | null;
  /** Address (Trial) (0040,A353) ST, VM 1, retired. */
  AddressTrial?: string | null;
  /** Telephone Number (Trial) (0040,A354) LO, VM 1, retired. */
  TelephoneNumberTrial?: string | null;
  /** Verbal Source Identifier Code Sequence (Trial) (0040,A358) SQ, VM 1, retired. */
  VerbalSourceIdentifierCodeSequenceTrial?: Dataset[] | null;
  /** Predecessor Documents Sequence (0040,A360) SQ, VM 1. */
  PredecessorDocumentsSequence?: Dataset[] | null;
  /** Referenced Request Sequence (0040,A370) SQ, VM 1. */
  ReferencedRequestSequence?: Dataset[] | null;
  /** Performed Procedure Code Sequence (0040,A372) SQ, VM 1. */
  PerformedProcedureCodeSequence?: Dataset[] | null;
  /** Current Requested Procedure Evidence Sequence (0040,A375) SQ, VM 1. */
  CurrentRequestedProcedureEvidenceSequence?: Dataset[] | null;
  /** Report Detail Sequence (Trial) (0040,A380) SQ, VM 1, retired. */
  ReportDetailSequenceTrial?: Dataset[] | null;
  /** Pertinent Other Evidence Sequence (0040,A385) SQ, VM 1. */
  PertinentOtherEvidenceSequence?: Dataset[] | null;
  /** HL7 Structured Document Reference Sequence (0040,A390) SQ, VM 1. */
  HL7StructuredDocumentReferenceSequence?: Dataset[] | null;
  /** Observation Subject UID (Trial) (0040,A402) UI, VM 1, retired. */
  ObservationSubjectUIDTrial?: string | null;
  /** Observation Subject Class (Trial) (0040,A403) CS, VM 1, retired. */
  ObservationSubjectClassTrial?: string | null;
  /** Observation Subject Type Code Sequence (Trial) (0040,A404) SQ, VM 1, retired. */
  ObservationSubjectTypeCodeSequenceTrial?: Dataset[] | null;
  /** Completion Flag (0040,A491) CS, VM 1. */
  CompletionFlag?: string | null;
  /** Completion Flag Description (0040,A492) LO, VM 1. */
  CompletionFlagDescription?: string | null;
  /** Verification Flag (0040,A493) CS, VM 1. */
  VerificationFlag?: string | null;
  /** Archive Requested (0040,A494) CS, VM 1. */
  ArchiveRequested?: string | null;
  /** Preliminary Flag (0040,A496) CS, VM 1. */
  PreliminaryFlag?: string | null;
  /** Content Template Sequence (0040,A504) SQ, VM 1. */
  ContentTemplateSequence?: Dataset[] | null;
  /** Identical Documents Sequence (0040,A525) SQ, VM 1. */
  IdenticalDocumentsSequence?: Dataset[] | null;
  /** Observation Subject Context Flag (Trial) (0040,A600) CS, VM 1, retired. */
  ObservationSubjectContextFlagTrial?: string | null;
  /** Observer Context Flag (Trial) (0040,A601) CS, VM 1, retired. */
  ObserverContextFlagTrial?: string | null;
  /** Procedure Context Flag (Trial) (0040,A603) CS, VM 1, retired. */
  ProcedureContextFlagTrial?: string | null;
  /** Content Sequence (0040,A730) SQ, VM 1. */
  ContentSequence?: Dataset[] | null;
  /** Relationship Sequence (Trial) (0040,A731) SQ, VM 1, retired. */
  RelationshipSequenceTrial?: Dataset[] | null;
  /** Relationship Type Code Sequence (Trial) (0040,A732) SQ, VM 1, retired. */
  RelationshipTypeCodeSequenceTrial?: Dataset[] | null;
  /** Language Code Sequence (Trial) (0040,A744) SQ, VM 1, retired. */
  LanguageCodeSequenceTrial?: Dataset[] | null;
  /** Tabulated Values Sequence (0040,A801) SQ, VM 1. */
  TabulatedValuesSequence?: Dataset[] | null;
  /** Number of Table Rows (0040,A802) UL, VM 1. */
  NumberOfTableRows?: number | null;
  /** Number of Table Columns (0040,A803) UL, VM 1. */
  NumberOfTableColumns?: number | null;
  /** Table Row Number (0040,A804) UL, VM 1. */
  TableRowNumber?: number | null;
  /** Table Column Number (0040,A805) UL, VM 1. */
  TableColumnNumber?: number | null;
  /** Table Row Definition Sequence (0040,A806) SQ, VM 1. */
  TableRowDefinitionSequence?: Dataset[] | null;
  /** Table Column Definition Sequence (0040,A807) SQ, VM 1. */
  TableColumnDefinitionSequence?: Dataset[] | null;
  /** Cell Values Sequence (0040,A808) SQ, VM 1. */
  CellValuesSequence?: Dataset[] | null;
  /** Uniform Resource Locator (Trial) (0040,A992) ST, VM 1, retired. */
  UniformResourceLocatorTrial?: string | null;
  /** Waveform Annotation Sequence (0040,B020) SQ, VM 1. */
  WaveformAnnotationSequence?: Dataset[] | null;
  /** Structured Waveform Annotation Sequence (0040,B030) SQ, VM 1. */
  StructuredWaveformAnnotationSequence?: Dataset[] | null;
  /** Waveform Annotation Display Selection Sequence (0040,B031) SQ, VM 1. */
  WaveformAnnotationDisplaySelectionSequence?: Dataset[] | null;
  /** Referenced Montage Index (0040,B032) US, VM 1. */
  ReferencedMontageIndex?: number | null;
  /** Waveform Textual Annotation Sequence (0040,B033) SQ, VM 1. */
  WaveformTextualAnnotationSequence?: Dataset[] | null;
  /** Annotation DateTime (0040,B034) DT, VM 1. */
  AnnotationDateTime?: string | null;
  /** Displayed Waveform Segment Sequence (0040,B035) SQ, VM 1. */
  DisplayedWaveformSegmentSequence?: Dataset[] | null;
  /** Segment Definition DateTime (0040,B036) DT, VM 1. */
  SegmentDefinitionDateTime?: string | null;
  /** Montage Activation Sequence (0040,B037) SQ, VM 1. */
  MontageActivationSequence?: Dataset[] | null;
  /** Montage Activation Time Offset (0040,B038) DS, VM 1. */
  MontageActivationTimeOffset?: number | null;
  /** Waveform Montage Sequence (0040,B039) SQ, VM 1. */
  WaveformMontageSequence?: Dataset[] | null;
  /** Referenced Montage Channel Number (0040,B03A) IS, VM 1. */
  ReferencedMontageChannelNumber?: number | null;
  /** Montage Name (0040,B03B) LT, VM 1. */
  MontageName?: string | null;
  /** Montage Channel Sequence (0040,B03C) SQ, VM 1. */
  MontageChannelSequence?: Dataset[] | null;
  /** Montage Index (0040,B03D) US, VM 1. */
  MontageIndex?: number | null;
  /** Montage Channel Number (0040,B03E) IS, VM 1. */
  MontageChannelNumber?: number | null;
  /** Montage Channel Label (0040,B03F) LO, VM 1. */
  MontageChannelLabel?: string | null;
  /** Montage Channel Source Code Sequence (0040,B040) SQ, VM 1. */
  MontageChannelSourceCodeSequence?: Dataset[] | null;
  /** Contributing Channel Sources Sequence (0040,B041) SQ, VM 1. */
  ContributingChannelSourcesSequence?: Dataset[] | null;
  /** Channel Weight (0040,B042) FL, VM 1. */
  ChannelWeight?: number | null;
  /** Template Identifier (0040,DB00) CS, VM 1. */
  TemplateIdentifier?: string | null;
  /** Template Version (0040,DB06) DT, VM 1, retired. */
  TemplateVersion?: string | null;
  /** Template Local Version (0040,DB07) DT, VM 1, retired. */
  TemplateLocalVersion?: string | null;
  /** Template Extension Flag (0040,DB0B) CS, VM 1, retired. */
  TemplateExtensionFlag?: string | null;
  /** Template Extension Organization UID (0040,DB0C) UI, VM 1, retired. */
  TemplateExtensionOrganizationUID?: string | null;
  /** Template Extension Creator UID (0040,DB0D) UI, VM 1, retired. */
  TemplateExtensionCreatorUID?: string | null;
  /** Referenced Content Item Identifier (0040,DB73) UL, VM 1-n. */
  ReferencedContentItemIdentifier?: (number | null)[] | null;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1. */
  HL7InstanceIdentifier?: string | null;
  /** HL7 Document Effective Time (0040,E004) DT, VM 1. */
  HL7DocumentEffectiveTime?: string | null;
  /** HL7 Document Type Code Sequence (0040,E006) SQ, VM 1. */
  HL7DocumentTypeCodeSequence?: Dataset[] | null;
  /** Document Class Code Sequence (0040,E008) SQ, VM 1. */
  DocumentClassCodeSequence?: Dataset[] | null;
  /** Retrieve URI (0040,E010) UR, VM 1. */
  RetrieveURI?: string | null;
  /** Retrieve Location UID (0040,E011) UI, VM 1. */
  RetrieveLocationUID?: string | null;
  /** Display URI (0040,E012) UR, VM 1. */
  DisplayURI?: string | null;
  /** Type of Instances (0040,E020) CS, VM 1. */
  TypeOfInstances?: string | null;
  /** DICOM Retrieval Sequence (0040,E021) SQ, VM 1. */
  DICOMRetrievalSequence?: Dataset[] | null;
  /** DICOM Media Retrieval Sequence (0040,E022) SQ, VM 1. */
  DICOMMediaRetrievalSequence?: Dataset[] | null;
  /** WADO Retrieval Sequence (0040,E023) SQ, VM 1. */
  WADORetrievalSequence?: Dataset[] | null;
  /** XDS Retrieval Sequence (0040,E024) SQ, VM 1. */
  XDSRetrievalSequence?: Dataset[] | null;
  /** WADO-RS Retrieval Sequence (0040,E025) SQ, VM 1. */
  WADORSRetrievalSequence?: Dataset[] | null;
  /** Repository Unique ID (0040,E030) UI, VM 1. */
  RepositoryUniqueID?: string | null;
  /** Home Community ID (0040,E031) UI, VM 1. */
  HomeCommunityID?: string | null;
  /** Document Title (0042,0010) ST, VM 1. */
  DocumentTitle?: string | null;
  /** Encapsulated Document (0042,0011) OB, VM 1. */
  EncapsulatedDocument?: ArrayBuffer | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1. */
  MIMETypeOfEncapsulatedDocument?: string | null;
  /** Source Instance Sequence (0042,0013) SQ, VM 1. */
  SourceInstanceSequence?: Dataset[] | null;
  /** List of MIME Types (0042,0014) LO, VM 1-n. */
  ListOfMIMETypes?: (string | null)[] | null;
  /** Encapsulated Document Length (0042,0015) UL, VM 1. */
  EncapsulatedDocumentLength?: number | null;
  /** Product Package Identifier (0044,0001) ST, VM 1. */
  ProductPackageIdentifier?: string | null;
  /** Substance Administration Approval (0044,0002) CS, VM 1. */
  SubstanceAdministrationApproval?: string | null;
  /** Approval Status Further Description (0044,0003) LT, VM 1. */
  ApprovalStatusFurtherDescription?: string | null;
  /** Approval Status DateTime (0044,0004) DT, VM 1. */
  ApprovalStatusDateTime?: string | null;
  /** Product Type Code Sequence (0044,0007) SQ, VM 1. */
  ProductTypeCodeSequence?: Dataset[] | null;
  /** Product Name (0044,0008) LO, VM 1-n. */
  ProductName?: (string | null)[] | null;
  /** Product Description (0044,0009) LT, VM 1. */
  ProductDescription?: string | null;
  /** Product Lot Identifier (0044,000A) LO, VM 1. */
  ProductLotIdentifier?: string | null;
  /** Product Expiration DateTime (0044,000B) DT, VM 1. */
  ProductExpirationDateTime?: string | null;
  /** Substance Administration DateTime (0044,0010) DT, VM 1. */
  SubstanceAdministrationDateTime?: string | null;
  /** Substance Administration Notes (0044,0011) LO, VM 1. */
  SubstanceAdministrationNotes?: string | null;
  /** Substance Administration Device ID (0044,0012) LO, VM 1. */
  SubstanceAdministrationDeviceID?: string | null;
  /** Product Parameter Sequence (0044,0013) SQ, VM 1. */
  ProductParameterSequence?: Dataset[] | null;
  /** Substance Administration Parameter Sequence (0044,0019) SQ, VM 1. */
  SubstanceAdministrationParameterSequence?: Dataset[] | null;
  /** Approval Sequence (0044,0100) SQ, VM 1. */
  ApprovalSequence?: Dataset[] | null;
  /** Assertion Code Sequence (0044,0101) SQ, VM 1. */
  AssertionCodeSequence?: Dataset[] | null;
  /** Assertion UID (0044,0102) UI, VM 1. */
  AssertionUID?: string | null;
  /** Asserter Identification Sequence (0044,0103) SQ, VM 1. */
  AsserterIdentificationSequence?: Dataset[] | null;
  /** Assertion DateTime (0044,0104) DT, VM 1. */
  AssertionDateTime?: string | null;
  /** Assertion Expiration DateTime (0044,0105) DT, VM 1. */
  AssertionExpirationDateTime?: string | null;
  /** Assertion Comments (0044,0106) UT, VM 1. */
  AssertionComments?: string | null;
  /** Related Assertion Sequence (0044,0107) SQ, VM 1. */
  RelatedAssertionSequence?: Dataset[] | null;
  /** Referenced Assertion UID (0044,0108) UI, VM 1. */
  ReferencedAssertionUID?: string | null;
  /** Approval Subject Sequence (0044,0109) SQ, VM 1. */
  ApprovalSubjectSequence?: Dataset[] | null;
  /** Organizational Role Code Sequence (0044,010A) SQ, VM 1. */
  OrganizationalRoleCodeSequence?: Dataset[] | null;
  /** RT Assertions Sequence (0044,0110) SQ, VM 1. */
  RTAssertionsSequence?: Dataset[] | null;
  /** Lens Description (0046,0012) LO, VM 1. */
  LensDescription?: string | null;
  /** Right Lens Sequence (0046,0014) SQ, VM 1. */
  RightLensSequence?: Dataset[] | null;
  /** Left Lens Sequence (0046,0015) SQ, VM 1. */
  LeftLensSequence?: Dataset[] | null;
  /** Unspecified Laterality Lens Sequence (0046,0016) SQ, VM 1. */
  UnspecifiedLateralityLensSequence?: Dataset[] | null;
  /** Cylinder Sequence (0046,0018) SQ, VM 1. */
  CylinderSequence?: Dataset[] | null;
  /** Prism Sequence (0046,0028) SQ, VM 1. */
  PrismSequence?: Dataset[] | null;
  /** Horizontal Prism Power (0046,0030) FD, VM 1. */
  HorizontalPrismPower?: number | null;
  /** Horizontal Prism Base (0046,0032) CS, VM 1. */
  HorizontalPrismBase?: string | null;
  /** Vertical Prism Power (0046,0034) FD, VM 1. */
  VerticalPrismPower?: number | null;
  /** Vertical Prism Base (0046,0036) CS, VM 1. */
  VerticalPrismBase?: string | null;
  /** Lens Segment Type (0046,0038) CS, VM 1. */
  LensSegmentType?: string | null;
  /** Optical Transmittance (0046,0040) FD, VM 1. */
  OpticalTransmittance?: number | null;
  /** Channel Width (0046,0042) FD, VM 1. */
  ChannelWidth?: number | null;
  /** Pupil Size (0046,0044) FD, VM 1. */
  PupilSize?: number | null;
  /** Corneal Size (0046,0046) FD, VM 1. */
  CornealSize?: number | null;
  /** Corneal Size Sequence (0046,0047) SQ, VM 1. */
  CornealSizeSequence?: Dataset[] | null;
  /** Autorefraction Right Eye Sequence (0046,0050) SQ, VM 1. */
  AutorefractionRightEyeSequence?: Dataset[] | null;
  /** Autorefraction Left Eye Sequence (0046,0052) SQ, VM 1. */
  AutorefractionLeftEyeSequence?: Dataset[] | null;
  /** Distance Pupillary Distance (0046,0060) FD, VM 1. */
  DistancePupillaryDistance?: number | null;
  /** Near Pupillary Distance (0046,0062) FD, VM 1. */
  NearPupillaryDistance?: number | null;
  /** Intermediate Pupillary Distance (0046,0063) FD, VM 1. */
  IntermediatePupillaryDistance?: number | null;
  /** Other Pupillary Distance (0046,0064) FD, VM 1. */
  OtherPupillaryDistance?: number | null;
  /** Keratometry Right Eye Sequence (0046,0070) SQ, VM 1. */
  KeratometryRightEyeSequence?: Dataset[] | null;
  /** Keratometry Left Eye Sequence (0046,0071) SQ, VM 1. */
  KeratometryLeftEyeSequence?: Dataset[] | null;
  /** Steep Keratometric Axis Sequence (0046,0074) SQ, VM 1. */
  SteepKeratometricAxisSequence?: Dataset[] | null;
  /** Radius of Curvature (0046,0075) FD, VM 1. */
  RadiusOfCurvature?: number | null;
  /** Keratometric Power (0046,0076) FD, VM 1. */
  KeratometricPower?: number | null;
  /** Keratometric Axis (0046,0077) FD, VM 1. */
  KeratometricAxis?: number | null;
  /** Flat Keratometric Axis Sequence (0046,0080) SQ, VM 1. */
  FlatKeratometricAxisSequence?: Dataset[] | null;
  /** Background Color (0046,0092) CS, VM 1. */
  BackgroundColor?: string | null;
  /** Optotype (0046,0094) CS, VM 1. */
  Optotype?: string | null;
  /** Optotype Presentation (0046,0095) CS, VM 1. */
  OptotypePresentation?: string | null;
  /** Subjective Refraction Right Eye Sequence (0046,0097) SQ, VM 1. */
  SubjectiveRefractionRightEyeSequence?: Dataset[] | null;
  /** Subjective Refraction Left Eye Sequence (0046,0098) SQ, VM 1. */
  SubjectiveRefractionLeftEyeSequence?: Dataset[] | null;
  /** Add Near Sequence (0046,0100) SQ, VM 1. */
  AddNearSequence?: Dataset[] | null;
  /** Add Intermediate Sequence (0046,0101) SQ, VM 1. */
  AddIntermediateSequence?: Dataset[] | null;
  /** Add Other Sequence (0046,0102) SQ, VM 1. */
  AddOtherSequence?: Dataset[] | null;
  /** Add Power (0046,0104) FD, VM 1. */
  AddPower?: number | null;
  /** Viewing Distance (0046,0106) FD, VM 1. */
  ViewingDistance?: number | null;
  /** Cornea Measurements Sequence (0046,0110) SQ, VM 1. */
  CorneaMeasurementsSequence?: Dataset[] | null;
  /** Source of Cornea Measurement Data Code Sequence (0046,0111) SQ, VM 1. */
  SourceOfCorneaMeasurementDataCodeSequence?: Dataset[] | null;
  /** Steep Corneal Axis Sequence (0046,0112) SQ, VM 1. */
  SteepCornealAxisSequence?: Dataset[] | null;
  /** Flat Corneal Axis Sequence (0046,0113) SQ, VM 1. */
  FlatCornealAxisSequence?: Dataset[] | null;
  /** Corneal Power (0046,0114) FD, VM 1. */
  CornealPower?: number | null;
  /** Corneal Axis (0046,0115) FD, VM 1. */
  CornealAxis?: number | null;
  /** Cornea Measurement Method Code Sequence (0046,0116) SQ, VM 1. */
  CorneaMeasurementMethodCodeSequence?: Dataset[] | null;
  /** Refractive Index of Cornea (0046,0117) FL, VM 1. */
  RefractiveIndexOfCornea?: number | null;
  /** Refractive Index of Aqueous Humor (0046,0118) FL, VM 1. */
  RefractiveIndexOfAqueousHumor?: number | null;
  /** Visual Acuity Type Code Sequence (0046,0121) SQ, VM 1. */
  VisualAcuityTypeCodeSequence?: Dataset[] | null;
  /** Visual Acuity Right Eye Sequence (0046,0122) SQ, VM 1. */
  VisualAcuityRightEyeSequence?: Dataset[] | null;
  /** Visual Acuity Left Eye Sequence (0046,0123) SQ, VM 1. */
  VisualAcuityLeftEyeSequence?: Dataset[] | null;
  /** Visual Acuity Both Eyes Open Sequence (0046,0124) SQ, VM 1. */
  VisualAcuityBothEyesOpenSequence?: Dataset[] | null;
  /** Viewing Distance Type (0046,0125) CS, VM 1. */
  ViewingDistanceType?: string | null;
  /** Visual Acuity Modifiers (0046,0135) SS, VM 2. */
  VisualAcuityModifiers?: (number | null)[] | null;
  /** Decimal Visual Acuity (0046,0137) FD, VM 1. */
  DecimalVisualAcuity?: number | null;
  /** Optotype Detailed Definition (0046,0139) LO, VM 1. */
  OptotypeDetailedDefinition?: string | null;
  /** Referenced Refractive Measurements Sequence (0046,0145) SQ, VM 1. */
  ReferencedRefractiveMeasurementsSequence?: Dataset[] | null;
  /** Sphere Power (0046,0146) FD, VM 1. */
  SpherePower?: number | null;
  /** Cylinder Power (0046,0147) FD, VM 1. */
  CylinderPower?: number | null;
  /** Corneal Topography Surface (0046,0201) CS, VM 1. */
  CornealTopographySurface?: string | null;
  /** Corneal Vertex Location (0046,0202) FL, VM 2. */
  CornealVertexLocation?: (number | null)[] | null;
  /** Pupil Centroid X-Coordinate (0046,0203) FL, VM 1. */
  PupilCentroidXCoordinate?: number | null;
  /** Pupil Centroid Y-Coordinate (0046,0204) FL, VM 1. */
  PupilCentroidYCoordinate?: number | null;
  /** Equivalent Pupil Radius (0046,0205) FL, VM 1. */
  EquivalentPupilRadius?: number | null;
  /** Corneal Topography Map Type Code Sequence (0046,0207) SQ, VM 1. */
  CornealTopographyMapTypeCodeSequence?: Dataset[] | null;
  /** Vertices of the Outline of Pupil (0046,0208) IS, VM 2-2n. */
  VerticesOfTheOutlineOfPupil?: (number | null)[] | null;
  /** Corneal Topography Mapping Normals Sequence (0046,0210) SQ, VM 1. */
  CornealTopographyMappingNormalsSequence?: Dataset[] | null;
  /** Maximum Corneal Curvature Sequence (0046,0211) SQ, VM 1. */
  MaximumCornealCurvatureSequence?: Dataset[] | null;
  /** Maximum Corneal Curvature (0046,0212) FL, VM 1. */
  MaximumCornealCurvature?: number | null;
  /** Maximum Corneal Curvature Location (0046,0213) FL, VM 2. */
  MaximumCornealCurvatureLocation?: (number | null)[] | null;
  /** Minimum Keratometric Sequence (0046,0215) SQ, VM 1. */
  MinimumKeratometricSequence?: Dataset[] | null;
  /** Simulated Keratometric Cylinder Sequence (0046,0218) SQ, VM 1. */
  SimulatedKeratometricCylinderSequence?: Dataset[] | null;
  /** Average Corneal Power (0046,0220) FL, VM 1. */
  AverageCornealPower?: number | null;
  /** Corneal I-S Value (0046,0224) FL, VM 1. */
  CornealISValue?: number | null;
  /** Analyzed Area (0046,0227) FL, VM 1. */
  AnalyzedArea?: number | null;
  /** Surface Regularity Index (0046,0230) FL, VM 1. */
  SurfaceRegularityIndex?: number | null;
  /** Surface Asymmetry Index (0046,0232) FL, VM 1. */
  SurfaceAsymmetryIndex?: number | null;
  /** Corneal Eccentricity Index (0046,0234) FL, VM 1. */
  CornealEccentricityIndex?: number | null;
  /** Keratoconus Prediction Index (0046,0236) FL, VM 1. */
  KeratoconusPredictionIndex?: number | null;
  /** Decimal Potential Visual Acuity (0046,0238) FL, VM 1. */
  DecimalPotentialVisualAcuity?: number | null;
  /** Corneal Topography Map Quality Evaluation (0046,0242) CS, VM 1. */
  CornealTopographyMapQualityEvaluation?: string | null;
  /** Source Image Corneal Processed Data Sequence (0046,0244) SQ, VM 1. */
  SourceImageCornealProcessedDataSequence?: Dataset[] | null;
  /** Corneal Point Location (0046,0247) FL, VM 3. */
  CornealPointLocation?: (number | null)[] | null;
  /** Corneal Point Estimated (0046,0248) CS, VM 1. */
  CornealPointEstimated?: string | null;
  /** Axial Power (0046,0249) FL, VM 1. */
  AxialPower?: number | null;
  /** Tangential Power (0046,0250) FL, VM 1. */
  TangentialPower?: number | null;
  /** Refractive Power (0046,0251) FL, VM 1. */
  RefractivePower?: number | null;
  /** Relative Elevation (0046,0252) FL, VM 1. */
  RelativeElevation?: number | null;
  /** Corneal Wavefront (0046,0253) FL, VM 1. */
  CornealWavefront?: number | null;
  /** Imaged Volume Width (0048,0001) FL, VM 1. */
  ImagedVolumeWidth?: number | null;
  /** Imaged Volume Height (0048,0002) FL, VM 1. */
  ImagedVolumeHeight?: number | null;
  /** Imaged Volume Depth (0048,0003) FL, VM 1. */
  ImagedVolumeDepth?: number | null;
  /** Total Pixel Matrix Columns (0048,0006) UL, VM 1. */
  TotalPixelMatrixColumns?: number | null;
  /** Total Pixel Matrix Rows (0048,0007) UL, VM 1. */
  TotalPixelMatrixRows?: number | null;
  /** Total Pixel Matrix Origin Sequence (0048,0008) SQ, VM 1. */
  TotalPixelMatrixOriginSequence?: Dataset[] | null;
  /** Specimen Label in Image (0048,0010) CS, VM 1. */
  SpecimenLabelInImage?: string | null;
  /** Focus Method (0048,0011) CS, VM 1. */
  FocusMethod?: string | null;
  /** Extended Depth of Field (0048,0012) CS, VM 1. */
  ExtendedDepthOfField?: string | null;
  /** Number of Focal Planes (0048,0013) US, VM 1. */
  NumberOfFocalPlanes?: number | null;
  /** Distance Between Focal Planes (0048,0014) FL, VM 1. */
  DistanceBetweenFocalPlanes?: number | null;
  /** Recommended Absent Pixel CIELab Value (0048,0015) US, VM 3. */
  RecommendedAbsentPixelCIELabValue?: (number | null)[] | null;
  /** Illuminator Type Code Sequence (0048,0100) SQ, VM 1. */
  IlluminatorTypeCodeSequence?: Dataset[] | null;
  /** Image Orientation (Slide) (0048,0102) DS, VM 6. */
  ImageOrientationSlide?: (number | null)[] | null;
  /** Optical Path Sequence (0048,0105) SQ, VM 1. */
  OpticalPathSequence?: Dataset[] | null;
  /** Optical Path Identifier (0048,0106) SH, VM 1. */
  OpticalPathIdentifier?: string | null;
  /** Optical Path Description (0048,0107) ST, VM 1. */
  OpticalPathDescription?: string | null;
  /** Illumination Color Code Sequence (0048,0108) SQ, VM 1. */
  IlluminationColorCodeSequence?: Dataset[] | null;
  /** Specimen Reference Sequence (0048,0110) SQ, VM 1. */
  SpecimenReferenceSequence?: Dataset[] | null;
  /** Condenser Lens Power (0048,0111) DS, VM 1. */
  CondenserLensPower?: number | null;
  /** Objective Lens Power (0048,0112) DS, VM 1. */
  ObjectiveLensPower?: number | null;
  /** Objective Lens Numerical Aperture (0048,0113) DS, VM 1. */
  ObjectiveLensNumericalAperture?: number | null;
  /** Confocal Mode (0048,0114) CS, VM 1. */
  ConfocalMode?: string | null;
  /** Tissue Location (0048,0115) CS, VM 1. */
  TissueLocation?: string | null;
  /** Confocal Microscopy Image Frame Type Sequence (0048,0116) SQ, VM 1. */
  ConfocalMicroscopyImageFrameTypeSequence?: Dataset[] | null;
  /** Image Acquisition Depth (0048,0117) FD, VM 1. */
  ImageAcquisitionDepth?: number | null;
  /** Palette Color Lookup Table Sequence (0048,0120) SQ, VM 1. */
  PaletteColorLookupTableSequence?: Dataset[] | null;
  /** Referenced Image Navigation Sequence (0048,0200) SQ, VM 1, retired. */
  ReferencedImageNavigationSequence?: Dataset[] | null;
  /** Top Left Hand Corner of Localizer Area (0048,0201) US, VM 2, retired. */
  TopLeftHandCornerOfLocalizerArea?: (number | null)[] | null;
  /** Bottom Right Hand Corner of Localizer Area (0048,0202) US, VM 2, retired. */
  BottomRightHandCornerOfLocalizerArea?: (number | null)[] | null;
  /** Optical Path Identification Sequence (0048,0207) SQ, VM 1. */
  OpticalPathIdentificationSequence?: Dataset[] | null;
  /** Plane Position (Slide) Sequence (0048,021A) SQ, VM 1. */
  PlanePositionSlideSequence?: Dataset[] | null;
  /** Column Position In Total Image Pixel Matrix (0048,021E) SL, VM 1. */
  ColumnPositionInTotalImagePixelMatrix?: number | null;
  /** Row Position In Total Image Pixel Matrix (0048,021F) SL, VM 1. */
  RowPositionInTotalImagePixelMatrix?: number | null;
  /** Pixel Origin Interpretation (0048,0301) CS, VM 1. */
  PixelOriginInterpretation?: string | null;
  /** Number of Optical Paths (0048,0302) UL, VM 1. */
  NumberOfOpticalPaths?: number | null;
  /** Total Pixel Matrix Focal Planes (0048,0303) UL, VM 1. */
  TotalPixelMatrixFocalPlanes?: number | null;
  /** Tiles Overlap (0048,0304) CS, VM 1. */
  TilesOverlap?: string | null;
  /** Calibration Image (0050,0004) CS, VM 1. */
  CalibrationImage?: string | null;
  /** Device Sequence (0050,0010) SQ, VM 1. */
  DeviceSequence?: Dataset[] | null;
  /** Container Component Type Code Sequence (0050,0012) SQ, VM 1. */
  ContainerComponentTypeCodeSequence?: Dataset[] | null;
  /** Container Component Thickness (0050,0013) FD, VM 1. */
  ContainerComponentThickness?: number | null;
  /** Device Length (0050,0014) DS, VM 1. */
  DeviceLength?: number | null;
  /** Container Component Width (0050,0015) FD, VM 1. */
  ContainerComponentWidth?: number | null;
  /** Device Diameter (0050,0016) DS, VM 1. */
  DeviceDiameter?: number | null;
  /** Device Diameter Units (0050,0017) CS, VM 1. */
  DeviceDiameterUnits?: string | null;
  /** Device Volume (0050,0018) DS, VM 1. */
  DeviceVolume?: number | null;
  /** Inter-Marker Distance (0050,0019) DS, VM 1. */
  InterMarkerDistance?: number | null;
  /** Container Component Material (0050,001A) CS, VM 1. */
  ContainerComponentMaterial?: string | null;
  /** Container Component ID (0050,001B) LO, VM 1. */
  ContainerComponentID?: string | null;
  /** Container Component Length (0050,001C) FD, VM 1. */
  ContainerComponentLength?: number | null;
  /** Container Component Diameter (0050,001D) FD, VM 1. */
  ContainerComponentDiameter?: number | null;
  /** Container Component Description (0050,001E) LO, VM 1. */
  ContainerComponentDescription?: string | null;
  /** Device Description (0050,0020) LO, VM 1. */
  DeviceDescription?: string | null;
  /** Long Device Description (0050,0021) ST, VM 1. */
  LongDeviceDescription?: string | null;
  /** Contrast/Bolus Ingredient Percent by Volume (0052,0001) FL, VM 1. */
  ContrastBolusIngredientPercentByVolume?: number | null;
  /** OCT Focal Distance (0052,0002) FD, VM 1. */
  OCTFocalDistance?: number | null;
  /** Beam Spot Size (0052,0003) FD, VM 1. */
  BeamSpotSize?: number | null;
  /** Effective Refractive Index (0052,0004) FD, VM 1. */
  EffectiveRefractiveIndex?: number | null;
  /** OCT Acquisition Domain (0052,0006) CS, VM 1. */
  OCTAcquisitionDomain?: string | null;
  /** OCT Optical Center Wavelength (0052,0007) FD, VM 1. */
  OCTOpticalCenterWavelength?: number | null;
  /** Axial Resolution (0052,0008) FD, VM 1. */
  AxialResolution?: number | null;
  /** Ranging Depth (0052,0009) FD, VM 1. */
  RangingDepth?: number | null;
  /** A-line Rate (0052,0011) FD, VM 1. */
  ALineRate?: number | null;
  /** A-lines Per Frame (0052,0012) US, VM 1. */
  ALinesPerFrame?: number | null;
  /** Catheter Rotational Rate (0052,0013) FD, VM 1. */
  CatheterRotationalRate?: number | null;
  /** A-line Pixel Spacing (0052,0014) FD, VM 1. */
  ALinePixelSpacing?: number | null;
  /** Mode of Percutaneous Access Sequence (0052,0016) SQ, VM 1. */
  ModeOfPercutaneousAccessSequence?: Dataset[] | null;
  /** Intravascular OCT Frame Type Sequence (0052,0025) SQ, VM 1. */
  IntravascularOCTFrameTypeSequence?: Dataset[] | null;
  /** OCT Z Offset Applied (0052,0026) CS, VM 1. */
  OCTZOffsetApplied?: string | null;
  /** Intravascular Frame Content Sequence (0052,0027) SQ, VM 1. */
  IntravascularFrameContentSequence?: Dataset[] | null;
  /** Intravascular Longitudinal Distance (0052,0028) FD, VM 1. */
  IntravascularLongitudinalDistance?: number | null;
  /** Intravascular OCT Frame Content Sequence (0052,0029) SQ, VM 1. */
  IntravascularOCTFrameContentSequence?: Dataset[] | null;
  /** OCT Z Offset Correction (0052,0030) SS, VM 1. */
  OCTZOffsetCorrection?: number | null;
  /** Catheter Direction of Rotation (0052,0031) CS, VM 1. */
  CatheterDirectionOfRotation?: string | null;
  /** Seam Line Location (0052,0033) FD, VM 1. */
  SeamLineLocation?: number | null;
  /** First A-line Location (0052,0034) FD, VM 1. */
  FirstALineLocation?: number | null;
  /** Seam Line Index (0052,0036) US, VM 1. */
  SeamLineIndex?: number | null;
  /** Number of Padded A-lines (0052,0038) US, VM 1. */
  NumberOfPaddedALines?: number | null;
  /** Interpolation Type (0052,0039) CS, VM 1. */
  InterpolationType?: string | null;
  /** Refractive Index Applied (0052,003A) CS, VM 1. */
  RefractiveIndexApplied?: string | null;
  /** Energy Window Vector (0054,0010) US, VM 1-n. */
  EnergyWindowVector?: (number | null)[] | null;
  /** Number of Energy Windows (0054,0011) US, VM 1. */
  NumberOfEnergyWindows?: number | null;
  /** Energy Window Information Sequence (0054,0012) SQ, VM 1. */
  EnergyWindowInformationSequence?: Dataset[] | null;
  /** Energy Window Range Sequence (0054,0013) SQ, VM 1. */
  EnergyWindowRangeSequence?: Dataset[] | null;
  /** Energy Window Lower Limit (0054,0014) DS, VM 1. */
  EnergyWindowLowerLimit?: number | null;
  /** Energy Window Upper Limit (0054,0015) DS, VM 1. */
  EnergyWindowUpperLimit?: number | null;
  /** Radiopharmaceutical Information Sequence (0054,0016) SQ, VM 1. */
  RadiopharmaceuticalInformationSequence?: Dataset[] | null;
  /** Residual Syringe Counts (0054,0017) IS, VM 1. */
  ResidualSyringeCounts?: number | null;
  /** Energy Window Name (0054,0018) SH, VM 1. */
  EnergyWindowName?: string | null;
  /** Detector Vector (0054,0020) US, VM 1-n. */
  DetectorVector?: (number | null)[] | null;
  /** Number of Detectors (0054,0021) US, VM 1. */
  NumberOfDetectors?: number | null;
  /** Detector Information Sequence (0054,0022) SQ, VM 1. */
  DetectorInformationSequence?: Dataset[] | null;
  /** Phase Vector (0054,0030) US, VM 1-n. */
  PhaseVector?: (number | null)[] | null;
  /** Number of Phases (0054,0031) US, VM 1. */
  NumberOfPhases?: number | null;
  /** Phase Information Sequence (0054,0032) SQ, VM 1. */
  PhaseInformationSequence?: Dataset[] | null;
  /** Number of Frames in Phase (0054,0033) US, VM 1. */
  NumberOfFramesInPhase?: number | null;
  /** Phase Delay (0054,0036) IS, VM 1. */
  PhaseDelay?: number | null;
  /** Pause Between Frames (0054,0038) IS, VM 1. */
  PauseBetweenFrames?: number | null;
  /** Phase Description (0054,0039) CS, VM 1. */
  PhaseDescription?: string | null;
  /** Rotation Vector (0054,0050) US, VM 1-n. */
  RotationVector?: (number | null)[] | null;
  /** Number of Rotations (0054,0051) US, VM 1. */
  NumberOfRotations?: number | null;
  /** Rotation Information Sequence (0054,0052) SQ, VM 1. */
  RotationInformationSequence?: Dataset[] | null;
  /** Number of Frames in Rotation (0054,0053) US, VM 1. */
  NumberOfFramesInRotation?: number | null;
  /** R-R Interval Vector (0054,0060) US, VM 1-n. */
  RRIntervalVector?: (number | null)[] | null;
  /** Number of R-R Intervals (0054,0061) US, VM 1. */
  NumberOfRRIntervals?: number | null;
  /** Gated Information Sequence (0054,0062) SQ, VM 1. */
  GatedInformationSequence?: Dataset[] | null;
  /** Data Information Sequence (0054,0063) SQ, VM 1. */
  DataInformationSequence?: Dataset[] | null;
  /** Time Slot Vector (0054,0070) US, VM 1-n. */
  TimeSlotVector?: (number | null)[] | null;
  /** Number of Time Slots (0054,0071) US, VM 1. */
  NumberOfTimeSlots?: number | null;
  /** Time Slot Information Sequence (0054,0072) SQ, VM 1. */
  TimeSlotInformationSequence?: Dataset[] | null;
  /** Time Slot Time (0054,0073) DS, VM 1. */
  TimeSlotTime?: number | null;
  /** Slice Vector (0054,0080) US, VM 1-n. */
  SliceVector?: (number | null)[] | null;
  /** Number of Slices (0054,0081) US, VM 1. */
  NumberOfSlices?: number | null;
  /** Angular View Vector (0054,0090) US, VM 1-n. */
  AngularViewVector?: (number | null)[] | null;
  /** Time Slice Vector (0054,0100) US, VM 1-n. */
  TimeSliceVector?: (number | null)[] | null;
  /** Number of Time Slices (0054,0101) US, VM 1. */
  NumberOfTimeSlices?: number | null;
  /** Start Angle (0054,0200) DS, VM 1. */
  StartAngle?: number | null;
  /** Type of Detector Motion (0054,0202) CS, VM 1. */
  TypeOfDetectorMotion?: string | null;
  /** Trigger Vector (0054,0210) IS, VM 1-n. */
  TriggerVector?: (number | null)[] | null;
  /** Number of Triggers in Phase (0054,0211) US, VM 1. */
  NumberOfTriggersInPhase?: number | null;
  /** View Code Sequence (0054,0220) SQ, VM 1. */
  ViewCodeSequence?: Dataset[] | null;
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1. */
  ViewModifierCodeSequence?: Dataset[] | null;
  /** Radionuclide Code Sequence (0054,0300) SQ, VM 1. */
  RadionuclideCodeSequence?: Dataset[] | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1. */
  AdministrationRouteCodeSequence?: Dataset[] | null;
  /** Radiopharmaceutical Code Sequence (0054,0304) SQ, VM 1. */
  RadiopharmaceuticalCodeSequence?: Dataset[] | null;
  /** Calibration Data Sequence (0054,0306) SQ, VM 1. */
  CalibrationDataSequence?: Dataset[] | null;
  /** Energy Window Number (0054,0308) US, VM 1. */
  EnergyWindowNumber?: number | null;
  /** Image ID (0054,0400) SH, VM 1. */
  ImageID?: string | null;
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1. */
  PatientOrientationCodeSequence?: Dataset[] | null;
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1. */
  PatientOrientationModifierCodeSequence?: Dataset[] | null;
  /** Patient Gantry Relationship Code Sequence (0054,0414) SQ, VM 1. */
  PatientGantryRelationshipCodeSequence?: Dataset[] | null;
  /** Slice Progression Direction (0054,0500) CS, VM 1. */
  SliceProgressionDirection?: string | null;
  /** Scan Progression Direction (0054,0501) CS, VM 1. */
  ScanProgressionDirection?: string | null;
  /** Series Type (0054,1000) CS, VM 2. */
  SeriesType?: (string | null)[] | null;
  /** Units (0054,1001) CS, VM 1. */
  Units?: string | null;
  /** Counts Source (0054,1002) CS, VM 1. */
  CountsSource?: string | null;
  /** Reprojection Method (0054,1004) CS, VM 1. */
  ReprojectionMethod?: string | null;
  /** SUV Type (0054,1006) CS, VM 1. */
  SUVType?: string | null;
  /** Randoms Correction Method (0054,1100) CS, VM 1. */
  RandomsCorrectionMethod?: string | null;
  /** Attenuation Correction Method (0054,1101) LO, VM 1. */
  AttenuationCorrectionMethod?: string | null;
  /** Decay Correction (0054,1102) CS, VM 1. */
  DecayCorrection?: string | null;
  /** Reconstruction Method (0054,1103) LO, VM 1. */
  ReconstructionMethod?: string | null;
  /** Detector Lines of Response Used (0054,1104) LO, VM 1. */
  DetectorLinesOfResponseUsed?: string | null;
  /** Scatter Correction Method (0054,1105) LO, VM 1. */
  ScatterCorrectionMethod?: string | null;
  /** Axial Acceptance (0054,1200) DS, VM 1. */
  AxialAcceptance?: number | null;
  /** Axial Mash (0054,1201) IS, VM 2. */
  AxialMash?: (number | null)[] | null;
  /** Transverse Mash (0054,1202) IS, VM 1. */
  TransverseMash?: number | null;
  /** Detector Element Size (0054,1203) DS, VM 2. */
  DetectorElementSize?: (number | null)[] | null;
  /** Coincidence Window Width (0054,1210) DS, VM 1. */
  CoincidenceWindowWidth?: number | null;
  /** Secondary Counts Type (0054,1220) CS, VM 1-n. */
  SecondaryCountsType?: (string | null)[] | null;
  /** Frame Reference Time (0054,1300) DS, VM 1. */
  FrameReferenceTime?: number | null;
  /** Primary (Prompts) Counts Accumulated (0054,1310) IS, VM 1. */
  PrimaryPromptsCountsAccumulated?: number | null;
  /** Secondary Counts Accumulated (0054,1311) IS, VM 1-n. */
  SecondaryCountsAccumulated?: (number | null)[] | null;
  /** Slice Sensitivity Factor (0054,1320) DS, VM 1. */
  SliceSensitivityFactor?: number | null;
  /** Decay Factor (0054,1321) DS, VM 1. */
  DecayFactor?: number | null;
  /** Dose Calibration Factor (0054,1322) DS, VM 1. */
  DoseCalibrationFactor?: number | null;
  /** Scatter Fraction Factor (0054,1323) DS, VM 1. */
  ScatterFractionFactor?: number | null;
  /** Dead Time Factor (0054,1324) DS, VM 1. */
  DeadTimeFactor?: number | null;
  /** Image Index (0054,1330) US, VM 1. */
  ImageIndex?: number | null;
  /** Counts Included (0054,1400) CS, VM 1-n, retired. */
  CountsIncluded?: (string | null)[] | null;
  /** Dead Time Correction Flag (0054,1401) CS, VM 1, retired. */
  DeadTimeCorrectionFlag?: string | null;
  /** Histogram Sequence (0060,3000) SQ, VM 1. */
  HistogramSequence?: Dataset[] | null;
  /** Histogram Number of Bins (0060,3002) US, VM 1. */
  HistogramNumberOfBins?: number | null;
  /** Histogram First Bin Value (0060,3004) US|SS, VM 1. */
  HistogramFirstBinValue?: number | null;
  /** Histogram Last Bin Value (0060,3006) US|SS, VM 1. */
  HistogramLastBinValue?: number | null;
  /** Histogram Bin Width (0060,3008) US, VM 1. */
  HistogramBinWidth?: number | null;
  /** Histogram Explanation (0060,3010) LO, VM 1. */
  HistogramExplanation?: string | null;
  /** Histogram Data (0060,3020) UL, VM 1-n. */
  HistogramData?: (number | null)[] | null;
  /** Segmentation Type (0062,0001) CS, VM 1. */
  SegmentationType?: string | null;
  /** Segment Sequence (0062,0002) SQ, VM 1. */
  SegmentSequence?: Dataset[] | null;
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1. */
  SegmentedPropertyCategoryCodeSequence?: Dataset[] | null;
  /** Segment Number (0062,0004) US, VM 1. */
  SegmentNumber?: number | null;
  /** Segment Label (0062,0005) LO, VM 1. */
  SegmentLabel?: string | null;
  /** Segment Description (0062,0006) ST, VM 1. */
  SegmentDescription?: string | null;
  /** Segmentation Algorithm Identification Sequence (0062,0007) SQ, VM 1. */
  SegmentationAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Segment Algorithm Type (0062,0008) CS, VM 1. */
  SegmentAlgorithmType?: string | null;
  /** Segment Algorithm Name (0062,0009) LO, VM 1-n. */
  SegmentAlgorithmName?: (string | null)[] | null;
  /** Segment Identification Sequence (0062,000A) SQ, VM 1. */
  SegmentIdentificationSequence?: Dataset[] | null;
  /** Referenced Segment Number (0062,000B) US, VM 1-n. */
  ReferencedSegmentNumber?: (number | null)[] | null;
  /** Recommended Display Grayscale Value (0062,000C) US, VM 1. */
  RecommendedDisplayGrayscaleValue?: number | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3. */
  RecommendedDisplayCIELabValue?: (number | null)[] | null;
  /** Maximum Fractional Value (0062,000E) US, VM 1. */
  MaximumFractionalValue?: number | null;
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1. */
  SegmentedPropertyTypeCodeSequence?: Dataset[] | null;
  /** Segmentation Fractional Type (0062,0010) CS, VM 1. */
  SegmentationFractionalType?: string | null;
  /** Segmented Property Type Modifier Code Sequence (0062,0011) SQ, VM 1. */
  SegmentedPropertyTypeModifierCodeSequence?: Dataset[] | null;
  /** Used Segments Sequence (0062,0012) SQ, VM 1. */
  UsedSegmentsSequence?: Dataset[] | null;
  /** Segments Overlap (0062,0013) CS, VM 1. */
  SegmentsOverlap?: string | null;
  /** Tracking ID (0062,0020) UT, VM 1. */
  TrackingID?: string | null;
  /** Tracking UID (0062,0021) UI, VM 1. */
  TrackingUID?: string | null;
  /** Deformable Registration Sequence (0064,0002) SQ, VM 1. */
  DeformableRegistrationSequence?: Dataset[] | null;
  /** Source Frame of Reference UID (0064,0003) UI, VM 1. */
  SourceFrameOfReferenceUID?: string | null;
  /** Deformable Registration Grid Sequence (0064,0005) SQ, VM 1. */
  DeformableRegistrationGridSequence?: Dataset[] | null;
  /** Grid Dimensions (0064,0007) UL, VM 3. */
  GridDimensions?: (number | null)[] | null;
  /** Grid Resolution (0064,0008) FD, VM 3. */
  GridResolution?: (number | null)[] | null;
  /** Vector Grid Data (0064,0009) OF, VM 1. */
  VectorGridData?: ArrayBuffer | null;
  /** Pre Deformation Matrix Registration Sequence (0064,000F) SQ, VM 1. */
  PreDeformationMatrixRegistrationSequence?: Dataset[] | null;
  /** Post Deformation Matrix Registration Sequence (0064,0010) SQ, VM 1. */
  PostDeformationMatrixRegistrationSequence?: Dataset[] | null;
  /** Number of Surfaces (0066,0001) UL, VM 1. */
  NumberOfSurfaces?: number | null;
  /** Surface Sequence (0066,0002) SQ, VM 1. */
  SurfaceSequence?: Dataset[] | null;
  /** Surface Number (0066,0003) UL, VM 1. */
  SurfaceNumber?: number | null;
  /** Surface Comments (0066,0004) LT, VM 1. */
  SurfaceComments?: string | null;
  /** Surface Offset (0066,0005) FL, VM 1. */
  SurfaceOffset?: number | null;
  /** Surface Processing (0066,0009) CS, VM 1. */
  SurfaceProcessing?: string | null;
  /** Surface Processing Ratio (0066,000A) FL, VM 1. */
  SurfaceProcessingRatio?: number | null;
  /** Surface Processing Description (0066,000B) LO, VM 1. */
  SurfaceProcessingDescription?: string | null;
  /** Recommended Presentation Opacity (0066,000C) FL, VM 1. */
  RecommendedPresentationOpacity?: number | null;
  /** Recommended Presentation Type (0066,000D) CS, VM 1. */
  RecommendedPresentationType?: string | null;
  /** Finite Volume (0066,000E) CS, VM 1. */
  FiniteVolume?: string | null;
  /** Manifold (0066,0010) CS, VM 1. */
  Manifold?: string | null;
  /** Surface Points Sequence (0066,0011) SQ, VM 1. */
  SurfacePointsSequence?: Dataset[] | null;
  /** Surface Points Normals Sequence (0066,0012) SQ, VM 1. */
  SurfacePointsNormalsSequence?: Dataset[] | null;
  /** Surface Mesh Primitives Sequence (0066,0013) SQ, VM 1. */
  SurfaceMeshPrimitivesSequence?: Dataset[] | null;
  /** Number of Surface Points (0066,0015) UL, VM 1. */
  NumberOfSurfacePoints?: number | null;
  /** Point Coordinates Data (0066,0016) OF, VM 1. */
  PointCoordinatesData?: ArrayBuffer | null;
  /** Point Position Accuracy (0066,0017) FL, VM 3. */
  PointPositionAccuracy?: (number | null)[] | null;
  /** Mean Point Distance (0066,0018) FL, VM 1. */
  MeanPointDistance?: number | null;
  /** Maximum Point Distance (0066,0019) FL, VM 1. */
  MaximumPointDistance?: number | null;
  /** Points Bounding Box Coordinates (0066,001A) FL, VM 6. */
  PointsBoundingBoxCoordinates?: (number | null)[] | null;
  /** Axis of Rotation (0066,001B) FL, VM 3. */
  AxisOfRotation?: (number | null)[] | null;
  /** Center of Rotation (0066,001C) FL, VM 3. */
  CenterOfRotation?: (number | null)[] | null;
  /** Number of Vectors (0066,001E) UL, VM 1. */
  NumberOfVectors?: number | null;
  /** Vector Dimensionality (0066,001F) US, VM 1. */
  VectorDimensionality?: number | null;
  /** Vector Accuracy (0066,0020) FL, VM 1-n. */
  VectorAccuracy?: (number | null)[] | null;
  /** Vector Coordinate Data (0066,0021) OF, VM 1. */
  VectorCoordinateData?: ArrayBuffer | null;
  /** Double Point Coordinates Data (0066,0022) OD, VM 1. */
  DoublePointCoordinatesData?: ArrayBuffer | null;
  /** Triangle Point Index List (0066,0023) OW, VM 1, retired. */
  TrianglePointIndexList?: ArrayBuffer | null;
  /** Edge Point Index List (0066,0024) OW, VM 1, retired. */
  EdgePointIndexList?: ArrayBuffer | null;
  /** Vertex Point Index List (0066,0025) OW, VM 1, retired. */
  VertexPointIndexList?: ArrayBuffer | null;
  /** Triangle Strip Sequence (0066,0026) SQ, VM 1. */
  TriangleStripSequence?: Dataset[] | null;
  /** Triangle Fan Sequence (0066,0027) SQ, VM 1. */
  TriangleFanSequence?: Dataset[] | null;
  /** Line Sequence (0066,0028) SQ, VM 1. */
  LineSequence?: Dataset[] | null;
  /** Primitive Point Index List (0066,0029) OW, VM 1, retired. */
  PrimitivePointIndexList?: ArrayBuffer | null;
  /** Surface Count (0066,002A) UL, VM 1. */
  SurfaceCount?: number | null;
  /** Referenced Surface Sequence (0066,002B) SQ, VM 1. */
  ReferencedSurfaceSequence?: Dataset[] | null;
  /** Referenced Surface Number (0066,002C) UL, VM 1. */
  ReferencedSurfaceNumber?: number | null;
  /** Segment Surface Generation Algorithm Identification Sequence (0066,002D) SQ, VM 1. */
  SegmentSurfaceGenerationAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Segment Surface Source Instance Sequence (0066,002E) SQ, VM 1. */
  SegmentSurfaceSourceInstanceSequence?: Dataset[] | null;
  /** Algorithm Family Code Sequence (0066,002F) SQ, VM 1. */
  AlgorithmFamilyCodeSequence?: Dataset[] | null;
  /** Algorithm Name Code Sequence (0066,0030) SQ, VM 1. */
  AlgorithmNameCodeSequence?: Dataset[] | null;
  /** Algorithm Version (0066,0031) LO, VM 1. */
  AlgorithmVersion?: string | null;
  /** Algorithm Parameters (0066,0032) LT, VM 1. */
  AlgorithmParameters?: string | null;
  /** Facet Sequence (0066,0034) SQ, VM 1. */
  FacetSequence?: Dataset[] | null;
  /** Surface Processing Algorithm Identification Sequence (0066,0035) SQ, VM 1. */
  SurfaceProcessingAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Algorithm Name (0066,0036) LO, VM 1. */
  AlgorithmName?: string | null;
  /** Recommended Point Radius (0066,0037) FL, VM 1. */
  RecommendedPointRadius?: number | null;
  /** Recommended Line Thickness (0066,0038) FL, VM 1. */
  RecommendedLineThickness?: number | null;
  /** Long Primitive Point Index List (0066,0040) OL, VM 1. */
  LongPrimitivePointIndexList?: ArrayBuffer | null;
  /** Long Triangle Point Index List (0066,0041) OL, VM 1. */
  LongTrianglePointIndexList?: ArrayBuffer | null;
  /** Long Edge Point Index List (0066,0042) OL, VM 1. */
  LongEdgePointIndexList?: ArrayBuffer | null;
  /** Long Vertex Point Index List (0066,0043) OL, VM 1. */
  LongVertexPointIndexList?: ArrayBuffer | null;
  /** Track Set Sequence (0066,0101) SQ, VM 1. */
  TrackSetSequence?: Dataset[] | null;
  /** Track Sequence (0066,0102) SQ, VM 1. */
  TrackSequence?: Dataset[] | null;
  /** Recommended Display CIELab Value List (0066,0103) OW, VM 1. */
  RecommendedDisplayCIELabValueList?: ArrayBuffer | null;
  /** Tracking Algorithm Identification Sequence (0066,0104) SQ, VM 1. */
  TrackingAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Track Set Number (0066,0105) UL, VM 1. */
  TrackSetNumber?: number | null;
  /** Track Set Label (0066,0106) LO, VM 1. */
  TrackSetLabel?: string | null;
  /** Track Set Description (0066,0107) UT, VM 1. */
  TrackSetDescription?: string | null;
  /** Track Set Anatomical Type Code Sequence (0066,0108) SQ, VM 1. */
  TrackSetAnatomicalTypeCodeSequence?: Dataset[] | null;
  /** Measurements Sequence (0066,0121) SQ, VM 1. */
  MeasurementsSequence?: Dataset[] | null;
  /** Track Set Statistics Sequence (0066,0124) SQ, VM 1. */
  TrackSetStatisticsSequence?: Dataset[] | null;
  /** Floating Point Values (0066,0125) OF, VM 1. */
  FloatingPointValues?: ArrayBuffer | null;
  /** Track Point Index List (0066,0129) OL, VM 1. */
  TrackPointIndexList?: ArrayBuffer | null;
  /** Track Statistics Sequence (0066,0130) SQ, VM 1. */
  TrackStatisticsSequence?: Dataset[] | null;
  /** Measurement Values Sequence (0066,0132) SQ, VM 1. */
  MeasurementValuesSequence?: Dataset[] | null;
  /** Diffusion Acquisition Code Sequence (0066,0133) SQ, VM 1. */
  DiffusionAcquisitionCodeSequence?: Dataset[] | null;
  /** Diffusion Model Code Sequence (0066,0134) SQ, VM 1. */
  DiffusionModelCodeSequence?: Dataset[] | null;
  /** Implant Size (0068,6210) LO, VM 1. */
  ImplantSize?: string | null;
  /** Implant Template Version (0068,6221) LO, VM 1. */
  ImplantTemplateVersion?: string | null;
  /** Replaced Implant Template Sequence (0068,6222) SQ, VM 1. */
  ReplacedImplantTemplateSequence?: Dataset[] | null;
  /** Implant Type (0068,6223) CS, VM 1. */
  ImplantType?: string | null;
  /** Derivation Implant Template Sequence (0068,6224) SQ, VM 1. */
  DerivationImplantTemplateSequence?: Dataset[] | null;
  /** Original Implant Template Sequence (0068,6225) SQ, VM 1. */
  OriginalImplantTemplateSequence?: Dataset[] | null;
  /** Effective DateTime (0068,6226) DT, VM 1. */
  EffectiveDateTime?: string | null;
  /** Implant Target Anatomy Sequence (0068,6230) SQ, VM 1. */
  ImplantTargetAnatomySequence?: Dataset[] | null;
  /** Information From Manufacturer Sequence (0068,6260) SQ, VM 1. */
  InformationFromManufacturerSequence?: Dataset[] | null;
  /** Notification From Manufacturer Sequence (0068,6265) SQ, VM 1. */
  NotificationFromManufacturerSequence?: Dataset[] | null;
  /** Information Issue DateTime (0068,6270) DT, VM 1. */
  InformationIssueDateTime?: string | null;
  /** Information Summary (0068,6280) ST, VM 1. */
  InformationSummary?: string | null;
  /** Implant Regulatory Disapproval Code Sequence (0068,62A0) SQ, VM 1. */
  ImplantRegulatoryDisapprovalCodeSequence?: Dataset[] | null;
  /** Overall Template Spatial Tolerance (0068,62A5) FD, VM 1. */
  OverallTemplateSpatialTolerance?: number | null;
  /** HPGL Document Sequence (0068,62C0) SQ, VM 1. */
  HPGLDocumentSequence?: Dataset[] | null;
  /** HPGL Document ID (0068,62D0) US, VM 1. */
  HPGLDocumentID?: number | null;
  /** HPGL Document Label (0068,62D5) LO, VM 1. */
  HPGLDocumentLabel?: string | null;
  /** View Orientation Code Sequence (0068,62E0) SQ, VM 1. */
  ViewOrientationCodeSequence?: Dataset[] | null;
  /** View Orientation Modifier Code Sequence (0068,62F0) SQ, VM 1. */
  ViewOrientationModifierCodeSequence?: Dataset[] | null;
  /** HPGL Document Scaling (0068,62F2) FD, VM 1. */
  HPGLDocumentScaling?: number | null;
  /** HPGL Document (0068,6300) OB, VM 1. */
  HPGLDocument?: ArrayBuffer | null;
  /** HPGL Contour Pen Number (0068,6310) US, VM 1. */
  HPGLContourPenNumber?: number | null;
  /** HPGL Pen Sequence (0068,6320) SQ, VM 1. */
  HPGLPenSequence?: Dataset[] | null;
  /** HPGL Pen Number (0068,6330) US, VM 1. */
  HPGLPenNumber?: number | null;
  /** HPGL Pen Label (0068,6340) LO, VM 1. */
  HPGLPenLabel?: string | null;
  /** HPGL Pen Description (0068,6345) ST, VM 1. */
  HPGLPenDescription?: string | null;
  /** Recommended Rotation Point (0068,6346) FD, VM 2. */
  RecommendedRotationPoint?: (number | null)[] | null;
  /** Bounding Rectangle (0068,6347) FD, VM 4. */
  BoundingRectangle?: (number | null)[] | null;
  /** Implant Template 3D Model Surface Number (0068,6350) US, VM 1-n. */
  ImplantTemplate3DModelSurfaceNumber?: (number | null)[] | null;
  /** Surface Model Description Sequence (0068,6360) SQ, VM 1. */
  SurfaceModelDescriptionSequence?: Dataset[] | null;
  /** Surface Model Label (0068,6380) LO, VM 1. */
  SurfaceModelLabel?: string | null;
  /** Surface Model Scaling Factor (0068,6390) FD, VM 1. */
  SurfaceModelScalingFactor?: number | null;
  /** Materials Code Sequence (0068,63A0) SQ, VM 1. */
  MaterialsCodeSequence?: Dataset[] | null;
  /** Coating Materials Code Sequence (0068,63A4) SQ, VM 1. */
  CoatingMaterialsCodeSequence?: Dataset[] | null;
  /** Implant Type Code Sequence (0068,63A8) SQ, VM 1. */
  ImplantTypeCodeSequence?: Dataset[] | null;
  /** Fixation Method Code Sequence (0068,63AC) SQ, VM 1. */
  FixationMethodCodeSequence?: Dataset[] | null;
  /** Mating Feature Sets Sequence (0068,63B0) SQ, VM 1. */
  MatingFeatureSetsSequence?: Dataset[] | null;
  /** Mating Feature Set ID (0068,63C0) US, VM 1. */
  MatingFeatureSetID?: number | null;
  /** Mating Feature Set Label (0068,63D0) LO, VM 1. */
  MatingFeatureSetLabel?: string | null;
  /** Mating Feature Sequence (0068,63E0) SQ, VM 1. */
  MatingFeatureSequence?: Dataset[] | null;
  /** Mating Feature ID (0068,63F0) US, VM 1. */
  MatingFeatureID?: number | null;
  /** Mating Feature Degree of Freedom Sequence (0068,6400) SQ, VM 1. */
  MatingFeatureDegreeOfFreedomSequence?: Dataset[] | null;
  /** Degree of Freedom ID (0068,6410) US, VM 1. */
  DegreeOfFreedomID?: number | null;
  /** Degree of Freedom Type (0068,6420) CS, VM 1. */
  DegreeOfFreedomType?: string | null;
  /** 2D Mating Feature Coordinates Sequence (0068,6430) SQ, VM 1. */
  TwoDMatingFeatureCoordinatesSequence?: Dataset[] | null;
  /** Referenced HPGL Document ID (0068,6440) US, VM 1. */
  ReferencedHPGLDocumentID?: number | null;
  /** 2D Mating Point (0068,6450) FD, VM 2. */
  TwoDMatingPoint?: (number | null)[] | null;
  /** 2D Mating Axes (0068,6460) FD, VM 4. */
  TwoDMatingAxes?: (number | null)[] | null;
  /** 2D Degree of Freedom Sequence (0068,6470) SQ, VM 1. */
  TwoDDegreeOfFreedomSequence?: Dataset[] | null;
  /** 3D Degree of Freedom Axis (0068,6490) FD, VM 3. */
  ThreeDDegreeOfFreedomAxis?: (number | null)[] | null;
  /** Range of Freedom (0068,64A0) FD, VM 2. */
  RangeOfFreedom?: (number | null)[] | null;
  /** 3D Mating Point (0068,64C0) FD, VM 3. */
  ThreeDMatingPoint?: (number | null)[] | null;
  /** 3D Mating Axes (0068,64D0) FD, VM 9. */
  ThreeDMatingAxes?: (number | null)[] | null;
  /** 2D Degree of Freedom Axis (0068,64F0) FD, VM 3. */
  TwoDDegreeOfFreedomAxis?: (number | null)[] | null;
  /** Planning Landmark Point Sequence (0068,6500) SQ, VM 1. */
  PlanningLandmarkPointSequence?: Dataset[] | null;
  /** Planning Landmark Line Sequence (0068,6510) SQ, VM 1. */
  PlanningLandmarkLineSequence?: Dataset[] | null;
  /** Planning Landmark Plane Sequence (0068,6520) SQ, VM 1. */
  PlanningLandmarkPlaneSequence?: Dataset[] | null;
  /** Planning Landmark ID (0068,6530) US, VM 1. */
  PlanningLandmarkID?: number | null;
  /** Planning Landmark Description (0068,6540) LO, VM 1. */
  PlanningLandmarkDescription?: string | null;
  /** Planning Landmark Identification Code Sequence (0068,6545) SQ, VM 1. */
  PlanningLandmarkIdentificationCodeSequence?: Dataset[] | null;
  /** 2D Point Coordinates Sequence (0068,6550) SQ, VM 1. */
  TwoDPointCoordinatesSequence?: Dataset[] | null;
  /** 2D Point Coordinates (0068,6560) FD, VM 2. */
  TwoDPointCoordinates?: (number | null)[] | null;
  /** 3D Point Coordinates (0068,6590) FD, VM 3. */
  ThreeDPointCoordinates?: (number | null)[] | null;
  /** 2D Line Coordinates Sequence (0068,65A0) SQ, VM 1. */
  TwoDLineCoordinatesSequence?: Dataset[] | null;
  /** 2D Line Coordinates (0068,65B0) FD, VM 4. */
  TwoDLineCoordinates?: (number | null)[] | null;
  /** 3D Line Coordinates (0068,65D0) FD, VM 6. */
  ThreeDLineCoordinates?: (number | null)[] | null;
  /** 2D Plane Coordinates Sequence (0068,65E0) SQ, VM 1. */
  TwoDPlaneCoordinatesSequence?: Dataset[] | null;
  /** 2D Plane Intersection (0068,65F0) FD, VM 4. */
  TwoDPlaneIntersection?: (number | null)[] | null;
  /** 3D Plane Origin (0068,6610) FD, VM 3. */
  ThreeDPlaneOrigin?: (number | null)[] | null;
  /** 3D Plane Normal (0068,6620) FD, VM 3. */
  ThreeDPlaneNormal?: (number | null)[] | null;
  /** Model Modification (0068,7001) CS, VM 1. */
  ModelModification?: string | null;
  /** Model Mirroring (0068,7002) CS, VM 1. */
  ModelMirroring?: string | null;
  /** Model Usage Code Sequence (0068,7003) SQ, VM 1. */
  ModelUsageCodeSequence?: Dataset[] | null;
  /** Model Group UID (0068,7004) UI, VM 1. */
  ModelGroupUID?: string | null;
  /** Relative URI Reference Within Encapsulated Document (0068,7005) UR, VM 1. */
  RelativeURIReferenceWithinEncapsulatedDocument?: string | null;
  /** Annotation Coordinate Type (006A,0001) CS, VM 1. */
  AnnotationCoordinateType?: string | null;
  /** Annotation Group Sequence (006A,0002) SQ, VM 1. */
  AnnotationGroupSequence?: Dataset[] | null;
  /** Annotation Group UID (006A,0003) UI, VM 1. */
  AnnotationGroupUID?: string | null;
  /** Annotation Group Label (006A,0005) LO, VM 1. */
  AnnotationGroupLabel?: string | null;
  /** Annotation Group Description (006A,0006) UT, VM 1. */
  AnnotationGroupDescription?: string | null;
  /** Annotation Group Generation Type (006A,0007) CS, VM 1. */
  AnnotationGroupGenerationType?: string | null;
  /** Annotation Group Algorithm Identification Sequence (006A,0008) SQ, VM 1. */
  AnnotationGroupAlgorithmIdentificationSequence?: Dataset[] | null;
  /** Annotation Property Category Code Sequence (006A,0009) SQ, VM 1. */
  AnnotationPropertyCategoryCodeSequence?: Dataset[] | null;
  /** Annotation Property Type Code Sequence (006A,000A) SQ, VM 1. */
  AnnotationPropertyTypeCodeSequence?: Dataset[] | null;
  /** Annotation Property Type Modifier Code Sequence (006A,000B) SQ, VM 1. */
  AnnotationPropertyTypeModifierCodeSequence?: Dataset[] | null;
  /** Number of Annotations (006A,000C) UL, VM 1. */
  NumberOfAnnotations?: number | null;
  /** Annotation Applies to All Optical Paths (006A,000D) CS, VM 1. */
  AnnotationAppliesToAllOpticalPaths?: string | null;
  /** Referenced Optical Path Identifier (006A,000E) SH, VM 1-n. */
  ReferencedOpticalPathIdentifier?: (string | null)[] | null;
  /** Annotation Applies to All Z Planes (006A,000F) CS, VM 1. */
  AnnotationAppliesToAllZPlanes?: string | null;
  /** Common Z Coordinate Value (006A,0010) FD, VM 1-n. */
  CommonZCoordinateValue?: (number | null)[] | null;
  /** Annotation Index List (006A,0011) OL, VM 1. */
  AnnotationIndexList?: ArrayBuffer | null;
  /** Graphic Annotation Sequence (0070,0001) SQ, VM 1. */
  GraphicAnnotationSequence?: Dataset[] | null;
  /** Graphic Layer (0070,0002) CS, VM 1. */
  GraphicLayer?: string | null;
  /** Bounding Box Annotation Units (0070,0003) CS, VM 1. */
  BoundingBoxAnnotationUnits?: string | null;
  /** Anchor Point Annotation Units (0070,0004) CS, VM 1. */
  AnchorPointAnnotationUnits?: string | null;
  /** Graphic Annotation Units (0070,0005) CS, VM 1. */
  GraphicAnnotationUnits?: string | null;
  /** Unformatted Text Value (0070,0006) ST, VM 1. */
  UnformattedTextValue?: string | null;
  /** Text Object Sequence (0070,0008) SQ, VM 1. */
  TextObjectSequence?: Dataset[] | null;
  /** Graphic Object Sequence (0070,0009) SQ, VM 1. */
  GraphicObjectSequence?: Dataset[] | null;
  /** Bounding Box Top Left Hand Corner (0070,0010) FL, VM 2. */
  BoundingBoxTopLeftHandCorner?: (number | null)[] | null;
  /** Bounding Box Bottom Right Hand Corner (0070,0011) FL, VM 2. */
  BoundingBoxBottomRightHandCorner?: (number | null)[] | null;
  /** Bounding Box Text Horizontal Justification (0070,0012) CS, VM 1. */
  BoundingBoxTextHorizontalJustification?: string | null;
  /** Anchor Point (0070,0014) FL, VM 2. */
  AnchorPoint?: (number | null)[] | null;
  /** Anchor Point Visibility (0070,0015) CS, VM 1. */
  AnchorPointVisibility?: string | null;
  /** Graphic Dimensions (0070,0020) US, VM 1. */
  GraphicDimensions?: number | null;
  /** Number of Graphic Points (0070,0021) US, VM 1. */
  NumberOfGraphicPoints?: number | null;
  /** Graphic Data (0070,0022) FL, VM 2-n. */
  GraphicData?: (number | null)[] | null;
  /** Graphic Type (0070,0023) CS, VM 1. */
  GraphicType?: string | null;
  /** Graphic Filled (0070,0024) CS, VM 1. */
  GraphicFilled?: string | null;
  /** Image Rotation (Retired) (0070,0040) IS, VM 1, retired. */
  ImageRotationRetired?: number | null;
  /** Image Horizontal Flip (0070,0041) CS, VM 1. */
  ImageHorizontalFlip?: string | null;
  /** Image Rotation (0070,0042) US, VM 1. */
  ImageRotation?: number | null;
  /** Displayed Area Top Left Hand Corner (Trial) (0070,0050) US, VM 2, retired. */
  DisplayedAreaTopLeftHandCornerTrial?: (number | null)[] | null;
  /** Displayed Area Bottom Right Hand Corner (Trial) (0070,0051) US, VM 2, retired. */
  DisplayedAreaBottomRightHandCornerTrial?: (number | null)[] | null;
  /** Displayed Area Top Left Hand Corner (0070,0052) SL, VM 2. */
  DisplayedAreaTopLeftHandCorner?: (number | null)[] | null;
  /** Displayed Area Bottom Right Hand Corner (0070,0053) SL, VM 2. */
  DisplayedAreaBottomRightHandCorner?: (number | null)[] | null;
  /** Displayed Area Selection Sequence (0070,005A) SQ, VM 1. */
  DisplayedAreaSelectionSequence?: Dataset[] | null;
  /** Graphic Layer Sequence (0070,0060) SQ, VM 1. */
  GraphicLayerSequence?: Dataset[] | null;
  /** Graphic Layer Order (0070,0062) IS, VM 1. */
  GraphicLayerOrder?: number | null;
  /** Graphic Layer Recommended Display Grayscale Value (0070,0066) US, VM 1. */
  GraphicLayerRecommendedDisplayGrayscaleValue?: number | null;
  /** Graphic Layer Recommended Display RGB Value (0070,0067) US, VM 3, retired. */
  GraphicLayerRecommendedDisplayRGBValue?: (number | null)[] | null;
  /** Graphic Layer Description (0070,0068) LO, VM 1. */
  GraphicLayerDescription?: string | null;
  /** Content Label (0070,0080) CS, VM 1. */
  ContentLabel?: string | null;
  /** Content Description (0070,0081) LO, VM 1. */
  ContentDescription?: string | null;
  /** Presentation Creation Date (0070,0082) DA, VM 1. */
  PresentationCreationDate?: string | null;
  /** Presentation Creation Time (0070,0083) TM, VM 1. */
  PresentationCreationTime?: string | null;
  /** Content Creator's Name (0070,0084) PN, VM 1. */
  ContentCreatorName?: PersonName | string | null;
  /** Content Creator's Identification Code Sequence (0070,0086) SQ, VM 1. */
  ContentCreatorIdentificationCodeSequence?: Dataset[] | null;
  /** Alternate Content Description Sequence (0070,0087) SQ, VM 1. */
  AlternateContentDescriptionSequence?: Dataset[] | null;
  /** Presentation Size Mode (0070,0100) CS, VM 1. */
  PresentationSizeMode?: string | null;
  /** Presentation Pixel Spacing (0070,0101) DS, VM 2. */
  PresentationPixelSpacing?: (number | null)[] | null;
  /** Presentation Pixel Aspect Ratio (0070,0102) IS, VM 2. */
  PresentationPixelAspectRatio?: (number | null)[] | null;
  /** Presentation Pixel Magnification Ratio (0070,0103) FL, VM 1. */
  PresentationPixelMagnificationRatio?: number | null;
  /** Graphic Group Label (0070,0207) LO, VM 1. */
  GraphicGroupLabel?: string | null;
  /** Graphic Group Description (0070,0208) ST, VM 1. */
  GraphicGroupDescription?: string | null;
  /** Compound Graphic Sequence (0070,0209) SQ, VM 1. */
  CompoundGraphicSequence?: Dataset[] | null;
  /** Compound Graphic Instance ID (0070,0226) UL, VM 1. */
  CompoundGraphicInstanceID?: number | null;
  /** Font Name (0070,0227) LO, VM 1. */
  FontName?: string | null;
  /** Font Name Type (0070,0228) CS, VM 1. */
  FontNameType?: string | null;
  /** CSS Font Name (0070,0229) LO, VM 1. */
  CSSFontName?: string | null;
  /** Rotation Angle (0070,0230) FD, VM 1. */
  RotationAngle?: number | null;
  /** Text Style Sequence (0070,0231) SQ, VM 1. */
  TextStyleSequence?: Dataset[] | null;
  /** Line Style Sequence (0070,0232) SQ, VM 1. */
  LineStyleSequence?: Dataset[] | null;
  /** Fill Style Sequence (0070,0233) SQ, VM 1. */
  FillStyleSequence?: Dataset[] | null;
  /** Graphic Group Sequence (0070,0234) SQ, VM 1. */
  GraphicGroupSequence?: Dataset[] | null;
  /** Text Color CIELab Value (0070,0241) US, VM 3. */
  TextColorCIELabValue?: (number | null)[] | null;
  /** Horizontal Alignment (0070,0242) CS, VM 1. */
  HorizontalAlignment?: string | null;
  /** Vertical Alignment (0070,0243) CS, VM 1. */
  VerticalAlignment?: string | null;
  /** Shadow Style (0070,0244) CS, VM 1. */
  ShadowStyle?: string | null;
  /** Shadow Offset X (0070,0245) FL, VM 1. */
  ShadowOffsetX?: number | null;
  /** Shadow Offset Y (0070,0246) FL, VM 1. */
  ShadowOffsetY?: number | null;
  /** Shadow Color CIELab Value (0070,0247) US, VM 3. */
  ShadowColorCIELabValue?: (number | null)[] | null;
  /** Underlined (0070,0248) CS, VM 1. */
  Underlined?: string | null;
  /** Bold (0070,0249) CS, VM 1. */
  Bold?: string | null;
  /** Italic (0070,0250) CS, VM 1. */
  Italic?: string | null;
  /** Pattern On Color CIELab Value (0070,0251) US, VM 3. */
  PatternOnColorCIELabValue?: (number | null)[] | null;
  /** Pattern Off Color CIELab Value (0070,0252) US, VM 3. */
  PatternOffColorCIELabValue?: (number | null)[] | null;
  /** Line Thickness (0070,0253) FL, VM 1. */
  LineThickness?: number | null;
  /** Line Dashing Style (0070,0254) CS, VM 1. */
  LineDashingStyle?: string | null;
  /** Line Pattern (0070,0255) UL, VM 1. */
  LinePattern?: number | null;
  /** Fill Pattern (0070,0256) OB, VM 1. */
  FillPattern?: ArrayBuffer | null;
  /** Fill Mode (0070,0257) CS, VM 1. */
  FillMode?: string | null;
  /** Shadow Opacity (0070,0258) FL, VM 1. */
  ShadowOpacity?: number | null;
  /** Gap Length (0070,0261) FL, VM 1. */
  GapLength?: number | null;
  /** Diameter of Visibility (0070,0262) FL, VM 1. */
  DiameterOfVisibility?: number | null;
  /** Rotation Point (0070,0273) FL, VM 2. */
  RotationPoint?: (number | null)[] | null;
  /** Tick Alignment (0070,0274) CS, VM 1. */
  TickAlignment?: string | null;
  /** Show Tick Label (0070,0278) CS, VM 1. */
  ShowTickLabel?: string | null;
  /** Tick Label Alignment (0070,0279) CS, VM 1. */
  TickLabelAlignment?: string | null;
  /** Compound Graphic Units (0070,0282) CS, VM 1. */
  CompoundGraphicUnits?: string | null;
  /** Pattern On Opacity (0070,0284) FL, VM 1. */
  PatternOnOpacity?: number | null;
  /** Pattern Off Opacity (0070,0285) FL, VM 1. */
  PatternOffOpacity?: number | null;
  /** Major Ticks Sequence (0070,0287) SQ, VM 1. */
  MajorTicksSequence?: Dataset[] | null;
  /** Tick Position (0070,0288) FL, VM 1. */
  TickPosition?: number | null;
  /** Tick Label (0070,0289) SH, VM 1. */
  TickLabel?: string | null;
  /** Compound Graphic Type (0070,0294) CS, VM 1. */
  CompoundGraphicType?: string | null;
  /** Graphic Group ID (0070,0295) UL, VM 1. */
  GraphicGroupID?: number | null;
  /** Shape Type (0070,0306) CS, VM 1. */
  ShapeType?: string | null;
  /** Registration Sequence (0070,0308) SQ, VM 1. */
  RegistrationSequence?: Dataset[] | null;
  /** Matrix Registration Sequence (0070,0309) SQ, VM 1. */
  MatrixRegistrationSequence?: Dataset[] | null;
  /** Matrix Sequence (0070,030A) SQ, VM 1. */
  MatrixSequence?: Dataset[] | null;
  /** Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B) FD, VM 16. */
  FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix?: (number | null)[] | null;
  /** Frame of Reference Transformation Matrix Type (0070,030C) CS, VM 1. */
  FrameOfReferenceTransformationMatrixType?: string | null;
  /** Registration Type Code Sequence (0070,030D) SQ, VM 1. */
  RegistrationTypeCodeSequence?: Dataset[] | null;
  /** Fiducial Description (0070,030F) ST, VM 1. */
  FiducialDescription?: string | null;
  /** Fiducial Identifier (0070,0310) SH, VM 1. */
  FiducialIdentifier?: string | null;
  /** Fiducial Identifier Code Sequence (0070,0311) SQ, VM 1. */
  FiducialIdentifierCodeSequence?: Dataset[] | null;
  /** Contour Uncertainty Radius (0070,0312) FD, VM 1. */
  ContourUncertaintyRadius?: number | null;
  /** Used Fiducials Sequence (0070,0314) SQ, VM 1. */
  UsedFiducialsSequence?: Dataset[] | null;
  /** Used RT Structure Set ROI Sequence (0070,0315) SQ, VM 1. */
  UsedRTStructureSetROISequence?: Dataset[] | null;
  /** Graphic Coordinates Data Sequence (0070,0318) SQ, VM 1. */
  GraphicCoordinatesDataSequence?: Dataset[] | null;
  /** Fiducial UID (0070,031A) UI, VM 1. */
  FiducialUID?: string | null;
  /** Referenced Fiducial UID (0070,031B) UI, VM 1. */
  ReferencedFiducialUID?: string | null;
  /** Fiducial Set Sequence (0070,031C) SQ, VM 1. */
  FiducialSetSequence?: Dataset[] | null;
  /** Fiducial Sequence (0070,031E) SQ, VM 1. */
  FiducialSequence?: Dataset[] | null;
  /** Fiducials Property Category Code Sequence (0070,031F) SQ, VM 1. */
  FiducialsPropertyCategoryCodeSequence?: Dataset[] | null;
  /** Graphic Layer Recommended Display CIELab Value (0070,0401) US, VM 3. */
  GraphicLayerRecommendedDisplayCIELabValue?: (number | null)[] | null;
  /** Blending Sequence (0070,0402) SQ, VM 1. */
  BlendingSequence?: Dataset[] | null;
  /** Relative Opacity (0070,0403) FL, VM 1. */
  RelativeOpacity?: number | null;
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1. */
  ReferencedSpatialRegistrationSequence?: Dataset[] | null;
  /** Blending Position (0070,0405) CS, VM 1. */
  BlendingPosition?: string | null;
  /** Presentation Display Collection UID (0070,1101) UI, VM 1. */
  PresentationDisplayCollectionUID?: string | null;
  /** Presentation Sequence Collection UID (0070,1102) UI, VM 1. */
  PresentationSequenceCollectionUID?: string | null;
  /** Presentation Sequence Position Index (0070,1103) US, VM 1. */
  PresentationSequencePositionIndex?: number | null;
  /** Rendered Image Reference Sequence (0070,1104) SQ, VM 1. */
  RenderedImageReferenceSequence?: Dataset[] | null;
  /** Volumetric Presentation State Input Sequence (0070,1201) SQ, VM 1. */
  VolumetricPresentationStateInputSequence?: Dataset[] | null;
  /** Presentation Input Type (0070,1202) CS, VM 1. */
  PresentationInputType?: string | null;
  /** Input Sequence Position Index (0070,1203) US, VM 1. */
  InputSequencePositionIndex?: number | null;
  /** Crop (0070,1204) CS, VM 1. */
  Crop?: string | null;
  /** Cropping Specification Index (0070,1205) US, VM 1-n. */
  CroppingSpecificationIndex?: (number | null)[] | null;
  /** Compositing Method (0070,1206) CS, VM 1, retired. */
  CompositingMethod?: string | null;
  /** Volumetric Presentation Input Number (0070,1207) US, VM 1. */
  VolumetricPresentationInputNumber?: number | null;
  /** Image Volume Geometry (0070,1208) CS, VM 1. */
  ImageVolumeGeometry?: string | null;
  /** Volumetric Presentation Input Set UID (0070,1209) UI, VM 1. */
  VolumetricPresentationInputSetUID?: string | null;
  /** Volumetric Presentation Input Set Sequence (0070,120A) SQ, VM 1. */
  VolumetricPresentationInputSetSequence?: Dataset[] | null;
  /** Global Crop (0070,120B) CS, VM 1. */
  GlobalCrop?: string | null;
  /** Global Cropping Specification Index (0070,120C) US, VM 1-n. */
  GlobalCroppingSpecificationIndex?: (number | null)[] | null;
  /** Rendering Method (0070,120D) CS, VM 1. */
  RenderingMethod?: string | null;
  /** Volume Cropping Sequence (0070,1301) SQ, VM 1. */
  VolumeCroppingSequence?: Dataset[] | null;
  /** Volume Cropping Method (0070,1302) CS, VM 1. */
  VolumeCroppingMethod?: string | null;
  /** Bounding Box Crop (0070,1303) FD, VM 6. */
  BoundingBoxCrop?: (number | null)[] | null;
  /** Oblique Cropping Plane Sequence (0070,1304) SQ, VM 1. */
  ObliqueCroppingPlaneSequence?: Dataset[] | null;
  /** Plane (0070,1305) FD, VM 4. */
  Plane?: (number | null)[] | null;
  /** Plane Normal (0070,1306) FD, VM 3. */
  PlaneNormal?: (number | null)[] | null;
  /** Cropping Specification Number (0070,1309) US, VM 1. */
  CroppingSpecificationNumber?: number | null;
  /** Multi-Planar Reconstruction Style (0070,1501) CS, VM 1. */
  MultiPlanarReconstructionStyle?: string | null;
  /** MPR Thickness Type (0070,1502) CS, VM 1. */
  MPRThicknessType?: string | null;
  /** MPR Slab Thickness (0070,1503) FD, VM 1. */
  MPRSlabThickness?: number | null;
  /** MPR Top Left Hand Corner (0070,1505) FD, VM 3. */
  MPRTopLeftHandCorner?: (number | null)[] | null;
  /** MPR View Width Direction (0070,1507) FD, VM 3. */
  MPRViewWidthDirection?: (number | null)[] | null;
  /** MPR View Width (0070,1508) FD, VM 1. */
  MPRViewWidth?: number | null;
  /** Number of Volumetric Curve Points (0070,150C) UL, VM 1. */
  NumberOfVolumetricCurvePoints?: number | null;
  /** Volumetric Curve Points (0070,150D) OD, VM 1. */
  VolumetricCurvePoints?: ArrayBuffer | null;
  /** MPR View Height Direction (0070,1511) FD, VM 3. */
  MPRViewHeightDirection?: (number | null)[] | null;
  /** MPR View Height (0070,1512) FD, VM 1. */
  MPRViewHeight?: number | null;
  /** Render Projection (0070,1602) CS, VM 1. */
  RenderProjection?: string | null;
  /** Viewpoint Position (0070,1603) FD, VM 3. */
  ViewpointPosition?: (number | null)[] | null;
  /** Viewpoint LookAt Point (0070,1604) FD, VM 3. */
  ViewpointLookAtPoint?: (number | null)[] | null;
  /** Viewpoint Up Direction (0070,1605) FD, VM 3. */
  ViewpointUpDirection?: (number | null)[] | null;
  /** Render Field of View (0070,1606) FD, VM 6. */
  RenderFieldOfView?: (number | null)[] | null;
  /** Sampling Step Size (0070,1607) FD, VM 1. */
  SamplingStepSize?: number | null;
  /** Shading Style (0070,1701) CS, VM 1. */
  ShadingStyle?: string | null;
  /** Ambient Reflection Intensity (0070,1702) FD, VM 1. */
  AmbientReflectionIntensity?: number | null;
  /** Light Direction (0070,1703) FD, VM 3. */
  LightDirection?: (number | null)[] | null;
  /** Diffuse Reflection Intensity (0070,1704) FD, VM 1. */
  DiffuseReflectionIntensity?: number | null;
  /** Specular Reflection Intensity (0070,1705) FD, VM 1. */
  SpecularReflectionIntensity?: number | null;
  /** Shininess (0070,1706) FD, VM 1. */
  Shininess?: number | null;
  /** Presentation State Classification Component Sequence (0070,1801) SQ, VM 1. */
  PresentationStateClassificationComponentSequence?: Dataset[] | null;
  /** Component Type (0070,1802) CS, VM 1. */
  ComponentType?: string | null;
  /** Component Input Sequence (0070,1803) SQ, VM 1. */
  ComponentInputSequence?: Dataset[] | null;
  /** Volumetric Presentation Input Index (0070,1804) US, VM 1. */
  VolumetricPresentationInputIndex?: number | null;
  /** Presentation State Compositor Component Sequence (0070,1805) SQ, VM 1. */
  PresentationStateCompositorComponentSequence?: Dataset[] | null;
  /** Weighting Transfer Function Sequence (0070,1806) SQ, VM 1. */
  WeightingTransferFunctionSequence?: Dataset[] | null;
  /** Weighting Lookup Table Descriptor (0070,1807) US, VM 3, retired. */
  WeightingLookupTableDescriptor?: (number | null)[] | null;
  /** Weighting Lookup Table Data (0070,1808) OB, VM 1, retired. */
  WeightingLookupTableData?: ArrayBuffer | null;
  /** Volumetric Annotation Sequence (0070,1901) SQ, VM 1. */
  VolumetricAnnotationSequence?: Dataset[] | null;
  /** Referenced Structured Context Sequence (0070,1903) SQ, VM 1. */
  ReferencedStructuredContextSequence?: Dataset[] | null;
  /** Referenced Content Item (0070,1904) UI, VM 1. */
  ReferencedContentItem?: string | null;
  /** Volumetric Presentation Input Annotation Sequence (0070,1905) SQ, VM 1. */
  VolumetricPresentationInputAnnotationSequence?: Dataset[] | null;
  /** Annotation Clipping (0070,1907) CS, VM 1. */
  AnnotationClipping?: string | null;
  /** Presentation Animation Style (0070,1A01) CS, VM 1. */
  PresentationAnimationStyle?: string | null;
  /** Recommended Animation Rate (0070,1A03) FD, VM 1. */
  RecommendedAnimationRate?: number | null;
  /** Animation Curve Sequence (0070,1A04) SQ, VM 1. */
  AnimationCurveSequence?: Dataset[] | null;
  /** Animation Step Size (0070,1A05) FD, VM 1. */
  AnimationStepSize?: number | null;
  /** Swivel Range (0070,1A06) FD, VM 1. */
  SwivelRange?: number | null;
  /** Volumetric Curve Up Directions (0070,1A07) OD, VM 1. */
  VolumetricCurveUpDirections?: ArrayBuffer | null;
  /** Volume Stream Sequence (0070,1A08) SQ, VM 1. */
  VolumeStreamSequence?: Dataset[] | null;
  /** RGBA Transfer Function Description (0070,1A09) LO, VM 1. */
  RGBATransferFunctionDescription?: string | null;
  /** Advanced Blending Sequence (0070,1B01) SQ, VM 1. */
  AdvancedBlendingSequence?: Dataset[] | null;
  /** Blending Input Number (0070,1B02) US, VM 1. */
  BlendingInputNumber?: number | null;
  /** Blending Display Input Sequence (0070,1B03) SQ, VM 1. */
  BlendingDisplayInputSequence?: Dataset[] | null;
  /** Blending Display Sequence (0070,1B04) SQ, VM 1. */
  BlendingDisplaySequence?: Dataset[] | null;
  /** Blending Mode (0070,1B06) CS, VM 1. */
  BlendingMode?: string | null;
  /** Time Series Blending (0070,1B07) CS, VM 1. */
  TimeSeriesBlending?: string | null;
  /** Geometry for Display (0070,1B08) CS, VM 1. */
  GeometryForDisplay?: string | null;
  /** Threshold Sequence (0070,1B11) SQ, VM 1. */
  ThresholdSequence?: Dataset[] | null;
  /** Threshold Value Sequence (0070,1B12) SQ, VM 1. */
  ThresholdValueSequence?: Dataset[] | null;
  /** Threshold Type (0070,1B13) CS, VM 1. */
  ThresholdType?: string | null;
  /** Threshold Value (0070,1B14) FD, VM 1. */
  ThresholdValue?: number | null;
  /** Hanging Protocol Name (0072,0002) SH, VM 1. */
  HangingProtocolName?: string | null;
  /** Hanging Protocol Description (0072,0004) LO, VM 1. */
  HangingProtocolDescription?: string | null;
  /** Hanging Protocol Level (0072,0006) CS, VM 1. */
  HangingProtocolLevel?: string | null;
  /** Hanging Protocol Creator (0072,0008) LO, VM 1. */
  HangingProtocolCreator?: string | null;
  /** Hanging Protocol Creation DateTime (0072,000A) DT, VM 1. */
  HangingProtocolCreationDateTime?: string | null;
  /** Hanging Protocol Definition Sequence (0072,000C) SQ, VM 1. */
  HangingProtocolDefinitionSequence?: Dataset[] | null;
  /** Hanging Protocol User Identification Code Sequence (0072,000E) SQ, VM 1. */
  HangingProtocolUserIdentificationCodeSequence?: Dataset[] | null;
  /** Hanging Protocol User Group Name (0072,0010) LO, VM 1. */
  HangingProtocolUserGroupName?: string | null;
  /** Source Hanging Protocol Sequence (0072,0012) SQ, VM 1. */
  SourceHangingProtocolSequence?: Dataset[] | null;
  /** Number of Priors Referenced (0072,0014) US, VM 1. */
  NumberOfPriorsReferenced?: number | null;
  /** Image Sets Sequence (0072,0020) SQ, VM 1. */
  ImageSetsSequence?: Dataset[] | null;
  /** Image Set Selector Sequence (0072,0022) SQ, VM 1. */
  ImageSetSelectorSequence?: Dataset[] | null;
  /** Image Set Selector Usage Flag (0072,0024) CS, VM 1. */
  ImageSetSelectorUsageFlag?: string | null;
  /** Selector Attribute (0072,0026) AT, VM 1. */
  SelectorAttribute?: string | null;
  /** Selector Value Number (0072,0028) US, VM 1. */
  SelectorValueNumber?: number | null;
  /** Time Based Image Sets Sequence (0072,0030) SQ, VM 1. */
  TimeBasedImageSetsSequence?: Dataset[] | null;
  /** Image Set Number (0072,0032) US, VM 1. */
  ImageSetNumber?: number | null;
  /** Image Set Selector Category (0072,0034) CS, VM 1. */
  ImageSetSelectorCategory?: string | null;
  /** Relative Time (0072,0038) US, VM 2. */
  RelativeTime?: (number | null)[] | null;
  /** Relative Time Units (0072,003A) CS, VM 1. */
  RelativeTimeUnits?: string | null;
  /** Abstract Prior Value (0072,003C) SS, VM 2. */
  AbstractPriorValue?: (number | null)[] | null;
  /** Abstract Prior Code Sequence (0072,003E) SQ, VM 1. */
  AbstractPriorCodeSequence?: Dataset[] | null;
  /** Image Set Label (0072,0040) LO, VM 1. */
  ImageSetLabel?: string | null;
  /** Selector Attribute VR (0072,0050) CS, VM 1. */
  SelectorAttributeVR?: string | null;
  /** Selector Sequence Pointer (0072,0052) AT, VM 1-n. */
  SelectorSequencePointer?: (string | null)[] | null;
  /** Selector Sequence Pointer Private Creator (0072,0054) LO, VM 1-n. */
  SelectorSequencePointerPrivateCreator?: (string | null)[] | null;
  /** Selector Attribute Private Creator (0072,0056) LO, VM 1. */
  SelectorAttributePrivateCreator?: string | null;
  /** Selector AE Value (0072,005E) AE, VM 1-n. */
  SelectorAEValue?: (string | null)[] | null;
  /** Selector AS Value (0072,005F) AS, VM 1-n. */
  SelectorASValue?: (string | null)[] | null;
  /** Selector AT Value (0072,0060) AT, VM 1-n. */
  SelectorATValue?: (string | null)[] | null;
  /** Selector DA Value (0072,0061) DA, VM 1-n. */
  SelectorDAValue?: (string | null)[] | null;
  /** Selector CS Value (0072,0062) CS, VM 1-n. */
  SelectorCSValue?: (string | null)[] | null;
  /** Selector DT Value (0072,0063) DT, VM 1-n. */
  SelectorDTValue?: (string | null)[] | null;
  /** Selector IS Value (0072,0064) IS, VM 1-n. */
  SelectorISValue?: (number | null)[] | null;
  /** Selector OB Value (0072,0065) OB, VM 1. */
  SelectorOBValue?: ArrayBuffer | null;
  /** Selector LO Value (0072,0066) LO, VM 1-n. */
  SelectorLOValue?: (string | null)[] | null;
  /** Selector OF Value (0072,0067) OF, VM 1. */
  SelectorOFValue?: ArrayBuffer | null;
  /** Selector LT Value (0072,0068) LT, VM 1. */
  SelectorLTValue?: string | null;
  /** Selector OW Value (0072,0069) OW, VM 1. */
  SelectorOWValue?: ArrayBuffer | null;
  /** Selector PN Value (0072,006A) PN, VM 1-n. */
  SelectorPNValue?: (PersonName | string | null)[] | null;
  /** Selector TM Value (0072,006B) TM, VM 1-n. */
  SelectorTMValue?: (string | null)[] | null;
  /** Selector SH Value (0072,006C) SH, VM 1-n. */
  SelectorSHValue?: (string | null)[] | null;
  /** Selector UN Value (0072,006D) UN, VM 1. */
  SelectorUNValue?: ArrayBuffer | null;
  /** Selector ST Value (0072,006E) ST, VM 1. */
  SelectorSTValue?: string | null;
  /** Selector UC Value (0072,006F) UC, VM 1-n. */
  SelectorUCValue?: (string | null)[] | null;
  /** Selector UT Value (0072,0070) UT, VM 1. */
  SelectorUTValue?: string | null;
  /** Selector UR Value (0072,0071) UR, VM 1. */
  SelectorURValue?: string | null;
  /** Selector DS Value (0072,0072) DS, VM 1-n. */
  SelectorDSValue?: (number | null)[] | null;
  /** Selector OD Value (0072,0073) OD, VM 1. */
  SelectorODValue?: ArrayBuffer | null;
  /** Selector FD Value (0072,0074) FD, VM 1-n. */
  SelectorFDValue?: (number | null)[] | null;
  /** Selector OL Value (0072,0075) OL, VM 1. */
  SelectorOLValue?: ArrayBuffer | null;
  /** Selector FL Value (0072,0076) FL, VM 1-n. */
  SelectorFLValue?: (number | null)[] | null;
  /** Selector UL Value (0072,0078) UL, VM 1-n. */
  SelectorULValue?: (number | null)[] | null;
  /** Selector US Value (0072,007A) US, VM 1-n. */
  SelectorUSValue?: (number | null)[] | null;
  /** Selector SL Value (0072,007C) SL, VM 1-n. */
  SelectorSLValue?: (number | null)[] | null;
  /** Selector SS Value (0072,007E) SS, VM 1-n. */
  SelectorSSValue?: (number | null)[] | null;
  /** Selector UI Value (0072,007F) UI, VM 1-n. */
  SelectorUIValue?: (string | null)[] | null;
  /** Selector Code Sequence Value (0072,0080) SQ, VM 1. */
  SelectorCodeSequenceValue?: Dataset[] | null;
  /** Selector OV Value (0072,0081) OV, VM 1. */
  SelectorOVValue?: ArrayBuffer | null;
  /** Selector SV Value (0072,0082) SV, VM 1-n. */
  SelectorSVValue?: (bigint | null)[] | null;
  /** Selector UV Value (0072,0083) UV, VM 1-n. */
  SelectorUVValue?: (bigint | null)[] | null;
  /** Number of Screens (0072,0100) US, VM 1. */
  NumberOfScreens?: number | null;
  /** Nominal Screen Definition Sequence (0072,0102) SQ, VM 1. */
  NominalScreenDefinitionSequence?: Dataset[] | null;
  /** Number of Vertical Pixels (0072,0104) US, VM 1. */
  NumberOfVerticalPixels?: number | null;
  /** Number of Horizontal Pixels (0072,0106) US, VM 1. */
  NumberOfHorizontalPixels?: number | null;
  /** Display Environment Spatial Position (0072,0108) FD, VM 4. */
  DisplayEnvironmentSpatialPosition?: (number | null)[] | null;
  /** Screen Minimum Grayscale Bit Depth (0072,010A) US, VM 1. */
  ScreenMinimumGrayscaleBitDepth?: number | null;
  /** Screen Minimum Color Bit Depth (0072,010C) US, VM 1. */
  ScreenMinimumColorBitDepth?: number | null;
  /** Application Maximum Repaint Time (0072,010E) US, VM 1. */
  ApplicationMaximumRepaintTime?: number | null;
  /** Display Sets Sequence (0072,0200) SQ, VM 1. */
  DisplaySetsSequence?: Dataset[] | null;
  /** Display Set Number (0072,0202) US, VM 1. */
  DisplaySetNumber?: number | null;
  /** Display Set Label (0072,0203) LO, VM 1. */
  DisplaySetLabel?: string | null;
  /** Display Set Presentation Group (0072,0204) US, VM 1. */
  DisplaySetPresentationGroup?: number | null;
  /** Display Set Presentation Group Description (0072,0206) LO, VM 1. */
  DisplaySetPresentationGroupDescription?: string | null;
  /** Partial Data Display Handling (0072,0208) CS, VM 1. */
  PartialDataDisplayHandling?: string | null;
  /** Synchronized Scrolling Sequence (0072,0210) SQ, VM 1. */
  SynchronizedScrollingSequence?: Dataset[] | null;
  /** Display Set Scrolling Group (0072,0212) US, VM 2-n. */
  DisplaySetScrollingGroup?: (number | null)[] | null;
  /** Navigation Indicator Sequence (0072,0214) SQ, VM 1. */
  NavigationIndicatorSequence?: Dataset[] | null;
  /** Navigation Display Set (0072,0216) US, VM 1. */
  NavigationDisplaySet?: number | null;
  /** Reference Display Sets (0072,0218) US, VM 1-n. */
  ReferenceDisplaySets?: (number | null)[] | null;
  /** Image Boxes Sequence (0072,0300) SQ, VM 1. */
  ImageBoxesSequence?: Dataset[] | null;
  /** Image Box Number (0072,0302) US, VM 1. */
  ImageBoxNumber?: number | null;
  /** Image Box Layout Type (0072,0304) CS, VM 1. */
  ImageBoxLayoutType?: string | null;
  /** Image Box Tile Horizontal Dimension (0072,0306) US, VM 1. */
  ImageBoxTileHorizontalDimension?: number | null;
  /** Image Box Tile Vertical Dimension (0072,0308) US, VM 1. */
  ImageBoxTileVerticalDimension?: number | null;
  /** Image Box Scroll Direction (0072,0310) CS, VM 1. */
  ImageBoxScrollDirection?: string | null;
  /** Image Box Small Scroll Type (0072,0312) CS, VM 1. */
  ImageBoxSmallScrollType?: string | null;
  /** Image Box Small Scroll Amount (0072,0314) US, VM 1. */
  ImageBoxSmallScrollAmount?: number | null;
  /** Image Box Large Scroll Type (0072,0316) CS, VM 1. */
  ImageBoxLargeScrollType?: string | null;
  /** Image Box Large Scroll Amount (0072,0318) US, VM 1. */
  ImageBoxLargeScrollAmount?: number | null;
  /** Image Box Overlap Priority (0072,0320) US, VM 1. */
  ImageBoxOverlapPriority?: number | null;
  /** Cine Relative to Real-Time (0072,0330) FD, VM 1. */
  CineRelativeToRealTime?: number | null;
  /** Filter Operations Sequence (0072,0400) SQ, VM 1. */
  FilterOperationsSequence?: Dataset[] | null;
  /** Filter-by Category (0072,0402) CS, VM 1. */
  FilterByCategory?: string | null;
  /** Filter-by Attribute Presence (0072,0404) CS, VM 1. */
  FilterByAttributePresence?: string | null;
  /** Filter-by Operator (0072,0406) CS, VM 1. */
  FilterByOperator?: string | null;
  /** Structured Display Background CIELab Value (0072,0420) US, VM 3. */
  StructuredDisplayBackgroundCIELabValue?: (number | null)[] | null;
  /** Empty Image Box CIELab Value (0072,0421) US, VM 3. */
  EmptyImageBoxCIELabValue?: (number | null)[] | null;
  /** Structured Display Image Box Sequence (0072,0422) SQ, VM 1. */
  StructuredDisplayImageBoxSequence?: Dataset[] | null;
  /** Structured Display Text Box Sequence (0072,0424) SQ, VM 1. */
  StructuredDisplayTextBoxSequence?: Dataset[] | null;
  /** Referenced First Frame Sequence (0072,0427) SQ, VM 1. */
  ReferencedFirstFrameSequence?: Dataset[] | null;
  /** Image Box Synchronization Sequence (0072,0430) SQ, VM 1. */
  ImageBoxSynchronizationSequence?: Dataset[] | null;
  /** Synchronized Image Box List (0072,0432) US, VM 2-n. */
  SynchronizedImageBoxList?: (number | null)[] | null;
  /** Type of Synchronization (0072,0434) CS, VM 1. */
  TypeOfSynchronization?: string | null;
  /** Blending Operation Type (0072,0500) CS, VM 1. */
  BlendingOperationType?: string | null;
  /** Reformatting Operation Type (0072,0510) CS, VM 1. */
  ReformattingOperationType?: string | null;
  /** Reformatting Thickness (0072,0512) FD, VM 1. */
  ReformattingThickness?: number | null;
  /** Reformatting Interval (0072,0514) FD, VM 1. */
  ReformattingInterval?: number | null;
  /** Reformatting Operation Initial View Direction (0072,0516) CS, VM 1. */
  ReformattingOperationInitialViewDirection?: string | null;
  /** 3D Rendering Type (0072,0520) CS, VM 1-n. */
  ThreeDRenderingType?: (string | null)[] | null;
  /** Sorting Operations Sequence (0072,0600) SQ, VM 1. */
  SortingOperationsSequence?: Dataset[] | null;
  /** Sort-by Category (0072,0602) CS, VM 1. */
  SortByCategory?: string | null;
  /** Sorting Direction (0072,0604) CS, VM 1. */
  SortingDirection?: string | null;
  /** Display Set Patient Orientation (0072,0700) CS, VM 2. */
  DisplaySetPatientOrientation?: (string | null)[] | null;
  /** VOI Type (0072,0702) CS, VM 1. */
  VOIType?: string | null;
  /** Pseudo-Color Type (0072,0704) CS, VM 1. */
  PseudoColorType?: string | null;
  /** Pseudo-Color Palette Instance Reference Sequence (0072,0705) SQ, VM 1. */
  PseudoColorPaletteInstanceReferenceSequence?: Dataset[] | null;
  /** Show Grayscale Inverted (0072,0706) CS, VM 1. */
  ShowGrayscaleInverted?: string | null;
  /** Show Image True Size Flag (0072,0710) CS, VM 1. */
  ShowImageTrueSizeFlag?: string | null;
  /** Show Graphic Annotation Flag (0072,0712) CS, VM 1. */
  ShowGraphicAnnotationFlag?: string | null;
  /** Show Patient Demographics Flag (0072,0714) CS, VM 1. */
  ShowPatientDemographicsFlag?: string | null;
  /** Show Acquisition Techniques Flag (0072,0716) CS, VM 1. */
  ShowAcquisitionTechniquesFlag?: string | null;
  /** Display Set Horizontal Justification (0072,0717) CS, VM 1. */
  DisplaySetHorizontalJustification?: string | null;
  /** Display Set Vertical Justification (0072,0718) CS, VM 1. */
  DisplaySetVerticalJustification?: string | null;
  /** Continuation Start Meterset (0074,0120) FD, VM 1. */
  ContinuationStartMeterset?: number | null;
  /** Continuation End Meterset (0074,0121) FD, VM 1. */
  ContinuationEndMeterset?: number | null;
  /** Procedure Step State (0074,1000) CS, VM 1. */
  ProcedureStepState?: string | null;
  /** Procedure Step Progress Information Sequence (0074,1002) SQ, VM 1. */
  ProcedureStepProgressInformationSequence?: Dataset[] | null;
  /** Procedure Step Progress (0074,1004) DS, VM 1. */
  ProcedureStepProgress?: number | null;
  /** Procedure Step Progress Description (0074,1006) ST, VM 1. */
  ProcedureStepProgressDescription?: string | null;
  /** Procedure Step Progress Parameters Sequence (0074,1007) SQ, VM 1. */
  ProcedureStepProgressParametersSequence?: Dataset[] | null;
  /** Procedure Step Communications URI Sequence (0074,1008) SQ, VM 1. */
  ProcedureStepCommunicationsURISequence?: Dataset[] | null;
  /** Contact URI (0074,100A) UR, VM 1. */
  ContactURI?: string | null;
  /** Contact Display Name (0074,100C) LO, VM 1. */
  ContactDisplayName?: string | null;
  /** Procedure Step Discontinuation Reason Code Sequence (0074,100E) SQ, VM 1. */
  ProcedureStepDiscontinuationReasonCodeSequence?: Dataset[] | null;
  /** Beam Task Sequence (0074,1020) SQ, VM 1. */
  BeamTaskSequence?: Dataset[] | null;
  /** Beam Task Type (0074,1022) CS, VM 1. */
  BeamTaskType?: string | null;
  /** Beam Order Index (Trial) (0074,1024) IS, VM 1, retired. */
  BeamOrderIndexTrial?: number | null;
  /** Autosequence Flag (0074,1025) CS, VM 1. */
  AutosequenceFlag?: string | null;
  /** Table Top Vertical Adjusted Position (0074,1026) FD, VM 1. */
  TableTopVerticalAdjustedPosition?: number | null;
  /** Table Top Longitudinal Adjusted Position (0074,1027) FD, VM 1. */
  TableTopLongitudinalAdjustedPosition?: number | null;
  /** Table Top Lateral Adjusted Position (0074,1028) FD, VM 1. */
  TableTopLateralAdjustedPosition?: number | null;
  /** Patient Support Adjusted Angle (0074,102A) FD, VM 1. */
  PatientSupportAdjustedAngle?: number | null;
  /** Table Top Eccentric Adjusted Angle (0074,102B) FD, VM 1. */
  TableTopEccentricAdjustedAngle?: number | null;
  /** Table Top Pitch Adjusted Angle (0074,102C) FD, VM 1. */
  TableTopPitchAdjustedAngle?: number | null;
  /** Table Top Roll Adjusted Angle (0074,102D) FD, VM 1. */
  TableTopRollAdjustedAngle?: number | null;
  /** Delivery Verification Image Sequence (0074,1030) SQ, VM 1. */
  DeliveryVerificationImageSequence?: Dataset[] | null;
  /** Verification Image Timing (0074,1032) CS, VM 1. */
  VerificationImageTiming?: string | null;
  /** Double Exposure Flag (0074,1034) CS, VM 1. */
  DoubleExposureFlag?: string | null;
  /** Double Exposure Ordering (0074,1036) CS, VM 1. */
  DoubleExposureOrdering?: string | null;
  /** Double Exposure Meterset (Trial) (0074,1038) DS, VM 1, retired. */
  DoubleExposureMetersetTrial?: number | null;
  /** Double Exposure Field Delta (Trial) (0074,103A) DS, VM 4, retired. */
  DoubleExposureFieldDeltaTrial?: (number | null)[] | null;
  /** Related Reference RT Image Sequence (0074,1040) SQ, VM 1. */
  RelatedReferenceRTImageSequence?: Dataset[] | null;
  /** General Machine Verification Sequence (0074,1042) SQ, VM 1. */
  GeneralMachineVerificationSequence?: Dataset[] | null;
  /** Conventional Machine Verification Sequence (0074,1044) SQ, VM 1. */
  ConventionalMachineVerificationSequence?: Dataset[] | null;
  /** Ion Machine Verification Sequence (0074,1046) SQ, VM 1. */
  IonMachineVerificationSequence?: Dataset[] | null;
  /** Failed Attributes Sequence (0074,1048) SQ, VM 1. */
  FailedAttributesSequence?: Dataset[] | null;
  /** Overridden Attributes Sequence (0074,104A) SQ, VM 1. */
  OverriddenAttributesSequence?: Dataset[] | null;
  /** Conventional Control Point Verification Sequence (0074,104C) SQ, VM 1. */
  ConventionalControlPointVerificationSequence?: Dataset[] | null;
  /** Ion Control Point Verification Sequence (0074,104E) SQ, VM 1. */
  IonControlPointVerificationSequence?: Dataset[] | null;
  /** Attribute Occurrence Sequence (0074,1050) SQ, VM 1. */
  AttributeOccurrenceSequence?: Dataset[] | null;
  /** Attribute Occurrence Pointer (0074,1052) AT, VM 1. */
  AttributeOccurrencePointer?: string | null;
  /** Attribute Item Selector (0074,1054) UL, VM 1. */
  AttributeItemSelector?: number | null;
  /** Attribute Occurrence Private Creator (0074,1056) LO, VM 1. */
  AttributeOccurrencePrivateCreator?: string | null;
  /** Selector Sequence Pointer Items (0074,1057) IS, VM 1-n. */
  SelectorSequencePointerItems?: (number | null)[] | null;
  /** Scheduled Procedure Step Priority (0074,1200) CS, VM 1. */
  ScheduledProcedureStepPriority?: string | null;
  /** Worklist Label (0074,1202) LO, VM 1. */
  WorklistLabel?: string | null;
  /** Procedure Step Label (0074,1204) LO, VM 1. */
  ProcedureStepLabel?: string | null;
  /** Scheduled Processing Parameters Sequence (0074,1210) SQ, VM 1. */
  ScheduledProcessingParametersSequence?: Dataset[] | null;
  /** Performed Processing Parameters Sequence (0074,1212) SQ, VM 1. */
  PerformedProcessingParametersSequence?: Dataset[] | null;
  /** Unified Procedure Step Performed Procedure Sequence (0074,1216) SQ, VM 1. */
  UnifiedProcedureStepPerformedProcedureSequence?: Dataset[] | null;
  /** Related Procedure Step Sequence (0074,1220) SQ, VM 1, retired. */
  RelatedProcedureStepSequence?: Dataset[] | null;
  /** Procedure Step Relationship Type (0074,1222) LO, VM 1, retired. */
  ProcedureStepRelationshipType?: string | null;
  /** Replaced Procedure Step Sequence (0074,1224) SQ, VM 1. */
  ReplacedProcedureStepSequence?: Dataset[] | null;
  /** Deletion Lock (0074,1230) LO, VM 1. */
  DeletionLock?: string | null;
  /** Receiving AE (0074,1234) AE, VM 1. */
  ReceivingAE?: string | null;
  /** Requesting AE (0074,1236) AE, VM 1. */
  RequestingAE?: string | null;
  /** Reason for Cancellation (0074,1238) LT, VM 1. */
  ReasonForCancellation?: string | null;
  /** SCP Status (0074,1242) CS, VM 1. */
  SCPStatus?: string | null;
  /** Subscription List Status (0074,1244) CS, VM 1. */
  SubscriptionListStatus?: string | null;
  /** Unified Procedure Step List Status (0074,1246) CS, VM 1. */
  UnifiedProcedureStepListStatus?: string | null;
  /** Beam Order Index (0074,1324) UL, VM 1. */
  BeamOrderIndex?: number | null;
  /** Double Exposure Meterset (0074,1338) FD, VM 1. */
  DoubleExposureMeterset?: number | null;
  /** Double Exposure Field Delta (0074,133A) FD, VM 4. */
  DoubleExposureFieldDelta?: (number | null)[] | null;
  /** Brachy Task Sequence (0074,1401) SQ, VM 1. */
  BrachyTaskSequence?: Dataset[] | null;
  /** Continuation Start Total Reference Air Kerma (0074,1402) DS, VM 1. */
  ContinuationStartTotalReferenceAirKerma?: number | null;
  /** Continuation End Total Reference Air Kerma (0074,1403) DS, VM 1. */
  ContinuationEndTotalReferenceAirKerma?: number | null;
  /** Continuation Pulse Number (0074,1404) IS, VM 1. */
  ContinuationPulseNumber?: number | null;
  /** Channel Delivery Order Sequence (0074,1405) SQ, VM 1. */
  ChannelDeliveryOrderSequence?: Dataset[] | null;
  /** Referenced Channel Number (0074,1406) IS, VM 1. */
  ReferencedChannelNumber?: number | null;
  /** Start Cumulative Time Weight (0074,1407) DS, VM 1. */
  StartCumulativeTimeWeight?: number | null;
  /** End Cumulative Time Weight (0074,1408) DS, VM 1. */
  EndCumulativeTimeWeight?: number | null;
  /** Omitted Channel Sequence (0074,1409) SQ, VM 1. */
  OmittedChannelSequence?: Dataset[] | null;
  /** Reason for Channel Omission (0074,140A) CS, VM 1. */
  ReasonForChannelOmission?: string | null;
  /** Reason for Channel Omission Description (0074,140B) LO, VM 1. */
  ReasonForChannelOmissionDescription?: string | null;
  /** Channel Delivery Order Index (0074,140C) IS, VM 1. */
  ChannelDeliveryOrderIndex?: number | null;
  /** Channel Delivery Continuation Sequence (0074,140D) SQ, VM 1. */
  ChannelDeliveryContinuationSequence?: Dataset[] | null;
  /** Omitted Application Setup Sequence (0074,140E) SQ, VM 1. */
  OmittedApplicationSetupSequence?: Dataset[] | null;
  /** Implant Assembly Template Name (0076,0001) LO, VM 1. */
  ImplantAssemblyTemplateName?: string | null;
  /** Implant Assembly Template Issuer (0076,0003) LO, VM 1. */
  ImplantAssemblyTemplateIssuer?: string | null;
  /** Implant Assembly Template Version (0076,0006) LO, VM 1. */
  ImplantAssemblyTemplateVersion?: string | null;
  /** Replaced Implant Assembly Template Sequence (0076,0008) SQ, VM 1. */
  ReplacedImplantAssemblyTemplateSequence?: Dataset[] | null;
  /** Implant Assembly Template Type (0076,000A) CS, VM 1. */
  ImplantAssemblyTemplateType?: string | null;
  /** Original Implant Assembly Template Sequence (0076,000C) SQ, VM 1. */
  OriginalImplantAssemblyTemplateSequence?: Dataset[] | null;
  /** Derivation Implant Assembly Template Sequence (0076,000E) SQ, VM 1. */
  DerivationImplantAssemblyTemplateSequence?: Dataset[] | null;
  /** Implant Assembly Template Target Anatomy Sequence (0076,0010) SQ, VM 1. */
  ImplantAssemblyTemplateTargetAnatomySequence?: Dataset[] | null;
  /** Procedure Type Code Sequence (0076,0020) SQ, VM 1. */
  ProcedureTypeCodeSequence?: Dataset[] | null;
  /** Surgical Technique (0076,0030) LO, VM 1. */
  SurgicalTechnique?: string | null;
  /** Component Types Sequence (0076,0032) SQ, VM 1. */
  ComponentTypesSequence?: Dataset[] | null;
  /** Component Type Code Sequence (0076,0034) SQ, VM 1. */
  ComponentTypeCodeSequence?: Dataset[] | null;
  /** Exclusive Component Type (0076,0036) CS, VM 1. */
  ExclusiveComponentType?: string | null;
  /** Mandatory Component Type (0076,0038) CS, VM 1. */
  MandatoryComponentType?: string | null;
  /** Component Sequence (0076,0040) SQ, VM 1. */
  ComponentSequence?: Dataset[] | null;
  /** Component ID (0076,0055) US, VM 1. */
  ComponentID?: number | null;
  /** Component Assembly Sequence (0076,0060) SQ, VM 1. */
  ComponentAssemblySequence?: Dataset[] | null;
  /** Component 1 Referenced ID (0076,0070) US, VM 1. */
  Component1ReferencedID?: number | null;
  /** Component 1 Referenced Mating Feature Set ID (0076,0080) US, VM 1. */
  Component1ReferencedMatingFeatureSetID?: number | null;
  /** Component 1 Referenced Mating Feature ID (0076,0090) US, VM 1. */
  Component1ReferencedMatingFeatureID?: number | null;
  /** Component 2 Referenced ID (0076,00A0) US, VM 1. */
  Component2ReferencedID?: number | null;
  /** Component 2 Referenced Mating Feature Set ID (0076,00B0) US, VM 1. */
  Component2ReferencedMatingFeatureSetID?: number | null;
  /** Component 2 Referenced Mating Feature ID (0076,00C0) US, VM 1. */
  Component2ReferencedMatingFeatureID?: number | null;
  /** Implant Template Group Name (0078,0001) LO, VM 1. */
  ImplantTemplateGroupName?: string | null;
  /** Implant Template Group Description (0078,0010) ST, VM 1. */
  ImplantTemplateGroupDescription?: string | null;
  /** Implant Template Group Issuer (0078,0020) LO, VM 1. */
  ImplantTemplateGroupIssuer?: string | null;
  /** Implant Template Group Version (0078,0024) LO, VM 1. */
  ImplantTemplateGroupVersion?: string | null;
  /** Replaced Implant Template Group Sequence (0078,0026) SQ, VM 1. */
  ReplacedImplantTemplateGroupSequence?: Dataset[] | null;
  /** Implant Template Group Target Anatomy Sequence (0078,0028) SQ, VM 1. */
  ImplantTemplateGroupTargetAnatomySequence?: Dataset[] | null;
  /** Implant Template Group Members Sequence (0078,002A) SQ, VM 1. */
  ImplantTemplateGroupMembersSequence?: Dataset[] | null;
  /** Implant Template Group Member ID (0078,002E) US, VM 1. */
  ImplantTemplateGroupMemberID?: number | null;
  /** 3D Implant Template Group Member Matching Point (0078,0050) FD, VM 3. */
  ThreeDImplantTemplateGroupMemberMatchingPoint?: (number | null)[] | null;
  /** 3D Implant Template Group Member Matching Axes (0078,0060) FD, VM 9. */
  ThreeDImplantTemplateGroupMemberMatchingAxes?: (number | null)[] | null;
  /** Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) SQ, VM 1. */
  ImplantTemplateGroupMemberMatching2DCoordinatesSequence?: Dataset[] | null;
  /** 2D Implant Template Group Member Matching Point (0078,0090) FD, VM 2. */
  TwoDImplantTemplateGroupMemberMatchingPoint?: (number | null)[] | null;
  /** 2D Implant Template Group Member Matching Axes (0078,00A0) FD, VM 4. */
  TwoDImplantTemplateGroupMemberMatchingAxes?: (number | null)[] | null;
  /** Implant Template Group Variation Dimension Sequence (0078,00B0) SQ, VM 1. */
  ImplantTemplateGroupVariationDimensionSequence?: Dataset[] | null;
  /** Implant Template Group Variation Dimension Name (0078,00B2) LO, VM 1. */
  ImplantTemplateGroupVariationDimensionName?: string | null;
  /** Implant Template Group Variation Dimension Rank Sequence (0078,00B4) SQ, VM 1. */
  ImplantTemplateGroupVariationDimensionRankSequence?: Dataset[] | null;
  /** Referenced Implant Template Group Member ID (0078,00B6) US, VM 1. */
  ReferencedImplantTemplateGroupMemberID?: number | null;
  /** Implant Template Group Variation Dimension Rank (0078,00B8) US, VM 1. */
  ImplantTemplateGroupVariationDimensionRank?: number | null;
  /** Surface Scan Acquisition Type Code Sequence (0080,0001) SQ, VM 1. */
  SurfaceScanAcquisitionTypeCodeSequence?: Dataset[] | null;
  /** Surface Scan Mode Code Sequence (0080,0002) SQ, VM 1. */
  SurfaceScanModeCodeSequence?: Dataset[] | null;
  /** Registration Method Code Sequence (0080,0003) SQ, VM 1. */
  RegistrationMethodCodeSequence?: Dataset[] | null;
  /** Shot Duration Time (0080,0004) FD, VM 1. */
  ShotDurationTime?: number | null;
  /** Shot Offset Time (0080,0005) FD, VM 1. */
  ShotOffsetTime?: number | null;
  /** Surface Point Presentation Value Data (0080,0006) US, VM 1-n. */
  SurfacePointPresentationValueData?: (number | null)[] | null;
  /** Surface Point Color CIELab Value Data (0080,0007) US, VM 3-3n. */
  SurfacePointColorCIELabValueData?: (number | null)[] | null;
  /** UV Mapping Sequence (0080,0008) SQ, VM 1. */
  UVMappingSequence?: Dataset[] | null;
  /** Texture Label (0080,0009) SH, VM 1. */
  TextureLabel?: string | null;
  /** U Value Data (0080,0010) OF, VM 1. */
  UValueData?: ArrayBuffer | null;
  /** V Value Data (0080,0011) OF, VM 1. */
  VValueData?: ArrayBuffer | null;
  /** Referenced Texture Sequence (0080,0012) SQ, VM 1. */
  ReferencedTextureSequence?: Dataset[] | null;
  /** Referenced Surface Data Sequence (0080,0013) SQ, VM 1. */
  ReferencedSurfaceDataSequence?: Dataset[] | null;
  /** Assessment Summary (0082,0001) CS, VM 1. */
  AssessmentSummary?: string | null;
  /** Assessment Summary Description (0082,0003) UT, VM 1. */
  AssessmentSummaryDescription?: string | null;
  /** Assessed SOP Instance Sequence (0082,0004) SQ, VM 1. */
  AssessedSOPInstanceSequence?: Dataset[] | null;
  /** Referenced Comparison SOP Instance Sequence (0082,0005) SQ, VM 1. */
  ReferencedComparisonSOPInstanceSequence?: Dataset[] | null;
  /** Number of Assessment Observations (0082,0006) UL, VM 1. */
  NumberOfAssessmentObservations?: number | null;
  /** Assessment Observations Sequence (0082,0007) SQ, VM 1. */
  AssessmentObservationsSequence?: Dataset[] | null;
  /** Observation Significance (0082,0008) CS, VM 1. */
  ObservationSignificance?: string | null;
  /** Observation Description (0082,000A) UT, VM 1. */
  ObservationDescription?: string | null;
  /** Structured Constraint Observation Sequence (0082,000C) SQ, VM 1. */
  StructuredConstraintObservationSequence?: Dataset[] | null;
  /** Assessed Attribute Value Sequence (0082,0010) SQ, VM 1. */
  AssessedAttributeValueSequence?: Dataset[] | null;
  /** Assessment Set ID (0082,0016) LO, VM 1. */
  AssessmentSetID?: string | null;
  /** Assessment Requester Sequence (0082,0017) SQ, VM 1. */
  AssessmentRequesterSequence?: Dataset[] | null;
  /** Selector Attribute Name (0082,0018) LO, VM 1. */
  SelectorAttributeName?: string | null;
  /** Selector Attribute Keyword (0082,0019) LO, VM 1. */
  SelectorAttributeKeyword?: string | null;
  /** Assessment Type Code Sequence (0082,0021) SQ, VM 1. */
  AssessmentTypeCodeSequence?: Dataset[] | null;
  /** Observation Basis Code Sequence (0082,0022) SQ, VM 1. */
  ObservationBasisCodeSequence?: Dataset[] | null;
  /** Assessment Label (0082,0023) LO, VM 1. */
  AssessmentLabel?: string | null;
  /** Constraint Type (0082,0032) CS, VM 1. */
  ConstraintType?: string | null;
  /** Specification Selection Guidance (0082,0033) UT, VM 1. */
  SpecificationSelectionGuidance?: string | null;
  /** Constraint Value Sequence (0082,0034) SQ, VM 1. */
  ConstraintValueSequence?: Dataset[] | null;
  /** Recommended Default Value Sequence (0082,0035) SQ, VM 1. */
  RecommendedDefaultValueSequence?: Dataset[] | null;
  /** Constraint Violation Significance (0082,0036) CS, VM 1. */
  ConstraintViolationSignificance?: string | null;
  /** Constraint Violation Condition (0082,0037) UT, VM 1. */
  ConstraintViolationCondition?: string | null;
  /** Modifiable Constraint Flag (0082,0038) CS, VM 1. */
  ModifiableConstraintFlag?: string | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1. */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. */
  StorageMediaFileSetUID?: string | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1. */
  IconImageSequence?: Dataset[] | null;
  /** Topic Title (0088,0904) LO, VM 1, retired. */
  TopicTitle?: string | null;
  /** Topic Subject (0088,0906) ST, VM 1, retired. */
  TopicSubject?: string | null;
  /** Topic Author (0088,0910) LO, VM 1, retired. */
  TopicAuthor?: string | null;
  /** Topic Keywords (0088,0912) LO, VM 1-32, retired. */
  TopicKeywords?: (string | null)[] | null;
  /** SOP Instance Status (0100,0410) CS, VM 1. */
  SOPInstanceStatus?: string | null;
  /** SOP Authorization DateTime (0100,0420) DT, VM 1. */
  SOPAuthorizationDateTime?: string | null;
  /** SOP Authorization Comment (0100,0424) LT, VM 1. */
  SOPAuthorizationComment?: string | null;
  /** Authorization Equipment Certification Number (0100,0426) LO, VM 1. */
  AuthorizationEquipmentCertificationNumber?: string | null;
  /** MAC ID Number (0400,0005) US, VM 1. */
  MACIDNumber?: number | null;
  /** MAC Calculation Transfer Syntax UID (0400,0010) UI, VM 1. */
  MACCalculationTransferSyntaxUID?: string | null;
  /** MAC Algorithm (0400,0015) CS, VM 1. */
  MACAlgorithm?: string | null;
  /** Data Elements Signed (0400,0020) AT, VM 1-n. */
  DataElementsSigned?: (string | null)[] | null;
  /** Digital Signature UID (0400,0100) UI, VM 1. */
  DigitalSignatureUID?: string | null;
  /** Digital Signature DateTime (0400,0105) DT, VM 1. */
  DigitalSignatureDateTime?: string | null;
  /** Certificate Type (0400,0110) CS, VM 1. */
  CertificateType?: string | null;
  /** Certificate of Signer (0400,0115) OB, VM 1. */
  CertificateOfSigner?: ArrayBuffer | null;
  /** Signature (0400,0120) OB, VM 1. */
  Signature?: ArrayBuffer | null;
  /** Certified Timestamp Type (0400,0305) CS, VM 1. */
  CertifiedTimestampType?: string | null;
  /** Certified Timestamp (0400,0310) OB, VM 1. */
  CertifiedTimestamp?: ArrayBuffer | null;
  /** Digital Signature Purpose Code Sequence (0400,0401) SQ, VM 1. */
  DigitalSignaturePurposeCodeSequence?: Dataset[] | null;
  /** Referenced Digital Signature Sequence (0400,0402) SQ, VM 1. */
  ReferencedDigitalSignatureSequence?: Dataset[] | null;
  /** Referenced SOP Instance MAC Sequence (0400,0403) SQ, VM 1. */
  ReferencedSOPInstanceMACSequence?: Dataset[] | null;
  /** MAC (0400,0404) OB, VM 1. */
  MAC?: ArrayBuffer | null;
  /** Encrypted Attributes Sequence (0400,0500) SQ, VM 1. */
  EncryptedAttributesSequence?: Dataset[] | null;
  /** Encrypted Content Transfer Syntax UID (0400,0510) UI, VM 1. */
  EncryptedContentTransferSyntaxUID?: string | null;
  /** Encrypted Content (0400,0520) OB, VM 1. */
  EncryptedContent?: ArrayBuffer | null;
  /** Modified Attributes Sequence (0400,0550) SQ, VM 1. */
  ModifiedAttributesSequence?: Dataset[] | null;
  /** Nonconforming Modified Attributes Sequence (0400,0551) SQ, VM 1. */
  NonconformingModifiedAttributesSequence?: Dataset[] | null;
  /** Nonconforming Data Element Value (0400,0552) OB, VM 1. */
  NonconformingDataElementValue?: ArrayBuffer | null;
  /** Original Attributes Sequence (0400,0561) SQ, VM 1. */
  OriginalAttributesSequence?: Dataset[] | null;
  /** Attribute Modification DateTime (0400,0562) DT, VM 1. */
  AttributeModificationDateTime?: string | null;
  /** Modifying System (0400,0563) LO, VM 1. */
  ModifyingSystem?: string | null;
  /** Source of Previous Values (0400,0564) LO, VM 1. */
  SourceOfPreviousValues?: string | null;
  /** Reason for the Attribute Modification (0400,0565) CS, VM 1. */
  ReasonForTheAttributeModification?: string | null;
  /** Instance Origin Status (0400,0600) CS, VM 1. */
  InstanceOriginStatus?: string | null;
  /** Escape Triplet (1000,xxx0) US, VM 3, retired. */
  EscapeTriplet?: (number | null)[] | null;
  /** Run Length Triplet (1000,xxx1) US, VM 3, retired. */
  RunLengthTriplet?: (number | null)[] | null;
  /** Huffman Table Size (1000,xxx2) US, VM 1, retired. */
  HuffmanTableSize?: number | null;
  /** Huffman Table Triplet (1000,xxx3) US, VM 3, retired. */
  HuffmanTableTriplet?: (number | null)[] | null;
  /** Shift Table Size (1000,xxx4) US, VM 1, retired. */
  ShiftTableSize?: number | null;
  /** Shift Table Triplet (1000,xxx5) US, VM 3, retired. */
  ShiftTableTriplet?: (number | null)[] | null;
  /** Zonal Map (1010,xxxx) US, VM 1-n, retired. */
  ZonalMap?: (number | null)[] | null;
  /** Number of Copies (2000,0010) IS, VM 1. */
  NumberOfCopies?: number | null;
  /** Printer Configuration Sequence (2000,001E) SQ, VM 1. */
  PrinterConfigurationSequence?: Dataset[] | null;
  /** Print Priority (2000,0020) CS, VM 1. */
  PrintPriority?: string | null;
  /** Medium Type (2000,0030) CS, VM 1. */
  MediumType?: string | null;
  /** Film Destination (2000,0040) CS, VM 1. */
  FilmDestination?: string | null;
  /** Film Session Label (2000,0050) LO, VM 1. */
  FilmSessionLabel?: string | null;
  /** Memory Allocation (2000,0060) IS, VM 1. */
  MemoryAllocation?: number | null;
  /** Maximum Memory Allocation (2000,0061) IS, VM 1. */
  MaximumMemoryAllocation?: number | null;
  /** Color Image Printing Flag (2000,0062) CS, VM 1, retired. */
  ColorImagePrintingFlag?: string | null;
  /** Collation Flag (2000,0063) CS, VM 1, retired. */
  CollationFlag?: string | null;
  /** Annotation Flag (2000,0065) CS, VM 1, retired. */
  AnnotationFlag?: string | null;
  /** Image Overlay Flag (2000,0067) CS, VM 1, retired. */
  ImageOverlayFlag?: string | null;
  /** Presentation LUT Flag (2000,0069) CS, VM 1, retired. */
  PresentationLUTFlag?: string | null;
  /** Image Box Presentation LUT Flag (2000,006A) CS, VM 1, retired. */
  ImageBoxPresentationLUTFlag?: string | null;
  /** Memory Bit Depth (2000,00A0) US, VM 1. */
  MemoryBitDepth?: number | null;
  /** Printing Bit Depth (2000,00A1) US, VM 1. */
  PrintingBitDepth?: number | null;
  /** Media Installed Sequence (2000,00A2) SQ, VM 1. */
  MediaInstalledSequence?: Dataset[] | null;
  /** Other Media Available Sequence (2000,00A4) SQ, VM 1. */
  OtherMediaAvailableSequence?: Dataset[] | null;
  /** Supported Image Display Formats Sequence (2000,00A8) SQ, VM 1. */
  SupportedImageDisplayFormatsSequence?: Dataset[] | null;
  /** Referenced Film Box Sequence (2000,0500) SQ, VM 1. */
  ReferencedFilmBoxSequence?: Dataset[] | null;
  /** Referenced Stored Print Sequence (2000,0510) SQ, VM 1, retired. */
  ReferencedStoredPrintSequence?: Dataset[] | null;
  /** Image Display Format (2010,0010) ST, VM 1. */
  ImageDisplayFormat?: string | null;
  /** Annotation Display Format ID (2010,0030) CS, VM 1. */
  AnnotationDisplayFormatID?: string | null;
  /** Film Orientation (2010,0040) CS, VM 1. */
  FilmOrientation?: string | null;
  /** Film Size ID (2010,0050) CS, VM 1. */
  FilmSizeID?: string | null;
  /** Printer Resolution ID (2010,0052) CS, VM 1. */
  PrinterResolutionID?: string | null;
  /** Default Printer Resolution ID (2010,0054) CS, VM 1. */
  DefaultPrinterResolutionID?: string | null;
  /** Magnification Type (2010,0060) CS, VM 1. */
  MagnificationType?: string | null;
  /** Smoothing Type (2010,0080) CS, VM 1. */
  SmoothingType?: string | null;
  /** Default Magnification Type (2010,00A6) CS, VM 1. */
  DefaultMagnificationType?: string | null;
  /** Other Magnification Types Available (2010,00A7) CS, VM 1-n. */
  OtherMagnificationTypesAvailable?: (string | null)[] | null;
  /** Default Smoothing Type (2010,00A8) CS, VM 1. */
  DefaultSmoothingType?: string | null;
  /** Other Smoothing Types Available (2010,00A9) CS, VM 1-n. */
  OtherSmoothingTypesAvailable?: (string | null)[] | null;
  /** Border Density (2010,0100) CS, VM 1. */
  BorderDensity?: string | null;
  /** Empty Image Density (2010,0110) CS, VM 1. */
  EmptyImageDensity?: string | null;
  /** Min Density (2010,0120) US, VM 1. */
  MinDensity?: number | null;
  /** Max Density (2010,0130) US, VM 1. */
  MaxDensity?: number | null;
  /** Trim (2010,0140) CS, VM 1. */
  Trim?: string | null;
  /** Configuration Information (2010,0150) ST, VM 1. */
  ConfigurationInformation?: string | null;
  /** Configuration Information Description (2010,0152) LT, VM 1. */
  ConfigurationInformationDescription?: string | null;
  /** Maximum Collated Films (2010,0154) IS, VM 1. */
  MaximumCollatedFilms?: number | null;
  /** Illumination (2010,015E) US, VM 1. */
  Illumination?: number | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1. */
  ReflectedAmbientLight?: number | null;
  /** Printer Pixel Spacing (2010,0376) DS, VM 2. */
  PrinterPixelSpacing?: (number | null)[] | null;
  /** Referenced Film Session Sequence (2010,0500) SQ, VM 1. */
  ReferencedFilmSessionSequence?: Dataset[] | null;
  /** Referenced Image Box Sequence (2010,0510) SQ, VM 1. */
  ReferencedImageBoxSequence?: Dataset[] | null;
  /** Referenced Basic Annotation Box Sequence (2010,0520) SQ, VM 1. */
  ReferencedBasicAnnotationBoxSequence?: Dataset[] | null;
  /** Image Box Position (2020,0010) US, VM 1. */
  ImageBoxPosition?: number | null;
  /** Polarity (2020,0020) CS, VM 1. */
  Polarity?: string | null;
  /** Requested Image Size (2020,0030) DS, VM 1. */
  RequestedImageSize?: number | null;
  /** Requested Decimate/Crop Behavior (2020,0040) CS, VM 1. */
  RequestedDecimateCropBehavior?: string | null;
  /** Requested Resolution ID (2020,0050) CS, VM 1. */
  RequestedResolutionID?: string | null;
  /** Requested Image Size Flag (2020,00A0) CS, VM 1. */
  RequestedImageSizeFlag?: string | null;
  /** Decimate/Crop Result (2020,00A2) CS, VM 1. */
  DecimateCropResult?: string | null;
  /** Basic Grayscale Image Sequence (2020,0110) SQ, VM 1. */
  BasicGrayscaleImageSequence?: Dataset[] | null;
  /** Basic Color Image Sequence (2020,0111) SQ, VM 1. */
  BasicColorImageSequence?: Dataset[] | null;
  /** Referenced Image Overlay Box Sequence (2020,0130) SQ, VM 1, retired. */
  ReferencedImageOverlayBoxSequence?: Dataset[] | null;
  /** Referenced VOI LUT Box Sequence (2020,0140) SQ, VM 1, retired. */
  ReferencedVOILUTBoxSequence?: Dataset[] | null;
  /** Annotation Position (2030,0010) US, VM 1. */
  AnnotationPosition?: number | null;
  /** Text String (2030,0020) LO, VM 1. */
  TextString?: string | null;
  /** Referenced Overlay Plane Sequence (2040,0010) SQ, VM 1, retired. */
  ReferencedOverlayPlaneSequence?: Dataset[] | null;
  /** Referenced Overlay Plane Groups (2040,0011) US, VM 1-99, retired. */
  ReferencedOverlayPlaneGroups?: (number | null)[] | null;
  /** Overlay Pixel Data Sequence (2040,0020) SQ, VM 1, retired. */
  OverlayPixelDataSequence?: Dataset[] | null;
  /** Overlay Magnification Type (2040,0060) CS, VM 1, retired. */
  OverlayMagnificationType?: string | null;
  /** Overlay Smoothing Type (2040,0070) CS, VM 1, retired. */
  OverlaySmoothingType?: string | null;
  /** Overlay or Image Magnification (2040,0072) CS, VM 1, retired. */
  OverlayOrImageMagnification?: string | null;
  /** Magnify to Number of Columns (2040,0074) US, VM 1, retired. */
  MagnifyToNumberOfColumns?: number | null;
  /** Overlay Foreground Density (2040,0080) CS, VM 1, retired. */
  OverlayForegroundDensity?: string | null;
  /** Overlay Background Density (2040,0082) CS, VM 1, retired. */
  OverlayBackgroundDensity?: string | null;
  /** Overlay Mode (2040,0090) CS, VM 1, retired. */
  OverlayMode?: string | null;
  /** Threshold Density (2040,0100) CS, VM 1, retired. */
  ThresholdDensity?: string | null;
  /** Referenced Image Box Sequence (Retired) (2040,0500) SQ, VM 1, retired. */
  ReferencedImageBoxSequenceRetired?: Dataset[] | null;
  /** Presentation LUT Sequence (2050,0010) SQ, VM 1. */
  PresentationLUTSequence?: Dataset[] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1. */
  PresentationLUTShape?: string | null;
  /** Referenced Presentation LUT Sequence (2050,0500) SQ, VM 1. */
  ReferencedPresentationLUTSequence?: Dataset[] | null;
  /** Print Job ID (2100,0010) SH, VM 1, retired. */
  PrintJobID?: string | null;
  /** Execution Status (2100,0020) CS, VM 1. */
  ExecutionStatus?: string | null;
  /** Execution Status Info (2100,0030) CS, VM 1. */
  ExecutionStatusInfo?: string | null;
  /** Creation Date (2100,0040) DA, VM 1. */
  CreationDate?: string | null;
  /** Creation Time (2100,0050) TM, VM 1. */
  CreationTime?: string | null;
  /** Originator (2100,0070) AE, VM 1. */
  Originator?: string | null;
  /** Destination AE (2100,0140) AE, VM 1. */
  DestinationAE?: string | null;
  /** Owner ID (2100,0160) SH, VM 1. */
  OwnerID?: string | null;
  /** Number of Films (2100,0170) IS, VM 1. */
  NumberOfFilms?: number | null;
  /** Referenced Print Job Sequence (Pull Stored Print) (2100,0500) SQ, VM 1, retired. */
  ReferencedPrintJobSequencePullStoredPrint?: Dataset[] | null;
  /** Printer Status (2110,0010) CS, VM 1. */
  PrinterStatus?: string | null;
  /** Printer Status Info (2110,0020) CS, VM 1. */
  PrinterStatusInfo?: string | null;
  /** Printer Name (2110,0030) LO, VM 1. */
  PrinterName?: string | null;
  /** Print Queue ID (2110,0099) SH, VM 1, retired. */
  PrintQueueID?: string | null;
  /** Queue Status (2120,0010) CS, VM 1, retired. */
  QueueStatus?: string | null;
  /** Print Job Description Sequence (2120,0050) SQ, VM 1, retired. */
  PrintJobDescriptionSequence?: Dataset[] | null;
  /** Referenced Print Job Sequence (2120,0070) SQ, VM 1, retired. */
  ReferencedPrintJobSequence?: Dataset[] | null;
  /** Print Management Capabilities Sequence (2130,0010) SQ, VM 1, retired. */
  PrintManagementCapabilitiesSequence?: Dataset[] | null;
  /** Printer Characteristics Sequence (2130,0015) SQ, VM 1, retired. */
  PrinterCharacteristicsSequence?: Dataset[] | null;
  /** Film Box Content Sequence (2130,0030) SQ, VM 1, retired. */
  FilmBoxContentSequence?: Dataset[] | null;
  /** Image Box Content Sequence (2130,0040) SQ, VM 1, retired. */
  ImageBoxContentSequence?: Dataset[] | null;
  /** Annotation Content Sequence (2130,0050) SQ, VM 1, retired. */
  AnnotationContentSequence?: Dataset[] | null;
  /** Image Overlay Box Content Sequence (2130,0060) SQ, VM 1, retired. */
  ImageOverlayBoxContentSequence?: Dataset[] | null;
  /** Presentation LUT Content Sequence (2130,0080) SQ, VM 1, retired. */
  PresentationLUTContentSequence?: Dataset[] | null;
  /** Proposed Study Sequence (2130,00A0) SQ, VM 1. */
  ProposedStudySequence?: Dataset[] | null;
  /** Original Image Sequence (2130,00C0) SQ, VM 1. */
  OriginalImageSequence?: Dataset[] | null;
  /** Label Using Information Extracted From Instances (2200,0001) CS, VM 1. */
  LabelUsingInformationExtractedFromInstances?: string | null;
  /** Label Text (2200,0002) UT, VM 1. */
  LabelText?: string | null;
  /** Label Style Selection (2200,0003) CS, VM 1. */
  LabelStyleSelection?: string | null;
  /** Media Disposition (2200,0004) LT, VM 1. */
  MediaDisposition?: string | null;
  /** Barcode Value (2200,0005) LT, VM 1. */
  BarcodeValue?: string | null;
  /** Barcode Symbology (2200,0006) CS, VM 1. */
  BarcodeSymbology?: string | null;
  /** Allow Media Splitting (2200,0007) CS, VM 1. */
  AllowMediaSplitting?: string | null;
  /** Include Non-DICOM Objects (2200,0008) CS, VM 1. */
  IncludeNonDICOMObjects?: string | null;
  /** Include Display Application (2200,0009) CS, VM 1. */
  IncludeDisplayApplication?: string | null;
  /** Preserve Composite Instances After Media Creation (2200,000A) CS, VM 1. */
  PreserveCompositeInstancesAfterMediaCreation?: string | null;
  /** Total Number of Pieces of Media Created (2200,000B) US, VM 1. */
  TotalNumberOfPiecesOfMediaCreated?: number | null;
  /** Requested Media Application Profile (2200,000C) LO, VM 1. */
  RequestedMediaApplicationProfile?: string | null;
  /** Referenced Storage Media Sequence (2200,000D) SQ, VM 1. */
  ReferencedStorageMediaSequence?: Dataset[] | null;
  /** Failure Attributes (2200,000E) AT, VM 1-n. */
  FailureAttributes?: (string | null)[] | null;
  /** Allow Lossy Compression (2200,000F) CS, VM 1. */
  AllowLossyCompression?: string | null;
  /** Request Priority (2200,0020) CS, VM 1. */
  RequestPriority?: string | null;
  /** RT Image Label (3002,0002) SH, VM 1. */
  RTImageLabel?: string | null;
  /** RT Image Name (3002,0003) LO, VM 1. */
  RTImageName?: string | null;
  /** RT Image Description (3002,0004) ST, VM 1. */
  RTImageDescription?: string | null;
  /** Reported Values Origin (3002,000A) CS, VM 1. */
  ReportedValuesOrigin?: string | null;
  /** RT Image Plane (3002,000C) CS, VM 1. */
  RTImagePlane?: string | null;
  /** X-Ray Image Receptor Translation (3002,000D) DS, VM 3. */
  XRayImageReceptorTranslation?: (number | null)[] | null;
  /** X-Ray Image Receptor Angle (3002,000E) DS, VM 1. */
  XRayImageReceptorAngle?: number | null;
  /** RT Image Orientation (3002,0010) DS, VM 6. */
  RTImageOrientation?: (number | null)[] | null;
  /** Image Plane Pixel Spacing (3002,0011) DS, VM 2. */
  ImagePlanePixelSpacing?: (number | null)[] | null;
  /** RT Image Position (3002,0012) DS, VM 2. */
  RTImagePosition?: (number | null)[] | null;
  /** Radiation Machine Name (3002,0020) SH, VM 1. */
  RadiationMachineName?: string | null;
  /** Radiation Machine SAD (3002,0022) DS, VM 1. */
  RadiationMachineSAD?: number | null;
  /** Radiation Machine SSD (3002,0024) DS, VM 1. */
  RadiationMachineSSD?: number | null;
  /** RT Image SID (3002,0026) DS, VM 1. */
  RTImageSID?: number | null;
  /** Source to Reference Object Distance (3002,0028) DS, VM 1. */
  SourceToReferenceObjectDistance?: number | null;
  /** Fraction Number (3002,0029) IS, VM 1. */
  FractionNumber?: number | null;
  /** Exposure Sequence (3002,0030) SQ, VM 1. */
  ExposureSequence?: Dataset[] | null;
  /** Meterset Exposure (3002,0032) DS, VM 1. */
  MetersetExposure?: number | null;
  /** Diaphragm Position (3002,0034) DS, VM 4. */
  DiaphragmPosition?: (number | null)[] | null;
  /** Fluence Map Sequence (3002,0040) SQ, VM 1. */
  FluenceMapSequence?: Dataset[] | null;
  /** Fluence Data Source (3002,0041) CS, VM 1. */
  FluenceDataSource?: string | null;
  /** Fluence Data Scale (3002,0042) DS, VM 1. */
  FluenceDataScale?: number | null;
  /** Primary Fluence Mode Sequence (3002,0050) SQ, VM 1. */
  PrimaryFluenceModeSequence?: Dataset[] | null;
  /** Fluence Mode (3002,0051) CS, VM 1. */
  FluenceMode?: string | null;
  /** Fluence Mode ID (3002,0052) SH, VM 1. */
  FluenceModeID?: string | null;
  /** Selected Frame Number (3002,0100) IS, VM 1. */
  SelectedFrameNumber?: number | null;
  /** Selected Frame Functional Groups Sequence (3002,0101) SQ, VM 1. */
  SelectedFrameFunctionalGroupsSequence?: Dataset[] | null;
  /** RT Image Frame General Content Sequence (3002,0102) SQ, VM 1. */
  RTImageFrameGeneralContentSequence?: Dataset[] | null;
  /** RT Image Frame Context Sequence (3002,0103) SQ, VM 1. */
  RTImageFrameContextSequence?: Dataset[] | null;
  /** RT Image Scope Sequence (3002,0104) SQ, VM 1. */
  RTImageScopeSequence?: Dataset[] | null;
  /** Beam Modifier Coordinates Presence Flag (3002,0105) CS, VM 1. */
  BeamModifierCoordinatesPresenceFlag?: string | null;
  /** Start Cumulative Meterset (3002,0106) FD, VM 1. */
  StartCumulativeMeterset?: number | null;
  /** Stop Cumulative Meterset (3002,0107) FD, VM 1. */
  StopCumulativeMeterset?: number | null;
  /** RT Acquisition Patient Position Sequence (3002,0108) SQ, VM 1. */
  RTAcquisitionPatientPositionSequence?: Dataset[] | null;
  /** RT Image Frame Imaging Device Position Sequence (3002,0109) SQ, VM 1. */
  RTImageFrameImagingDevicePositionSequence?: Dataset[] | null;
  /** RT Image Frame kV Radiation Acquisition Sequence (3002,010A) SQ, VM 1. */
  RTImageFramekVRadiationAcquisitionSequence?: Dataset[] | null;
  /** RT Image Frame MV Radiation Acquisition Sequence (3002,010B) SQ, VM 1. */
  RTImageFrameMVRadiationAcquisitionSequence?: Dataset[] | null;
  /** RT Image Frame Radiation Acquisition Sequence (3002,010C) SQ, VM 1. */
  RTImageFrameRadiationAcquisitionSequence?: Dataset[] | null;
  /** Imaging Source Position Sequence (3002,010D) SQ, VM 1. */
  ImagingSourcePositionSequence?: Dataset[] | null;
  /** Image Receptor Position Sequence (3002,010E) SQ, VM 1. */
  ImageReceptorPositionSequence?: Dataset[] | null;
  /** Device Position to Equipment Mapping Matrix (3002,010F) FD, VM 16. */
  DevicePositionToEquipmentMappingMatrix?: (number | null)[] | null;
  /** Device Position Parameter Sequence (3002,0110) SQ, VM 1. */
  DevicePositionParameterSequence?: Dataset[] | null;
  /** Imaging Source Location Specification Type (3002,0111) CS, VM 1. */
  ImagingSourceLocationSpecificationType?: string | null;
  /** Imaging Device Location Matrix Sequence (3002,0112) SQ, VM 1. */
  ImagingDeviceLocationMatrixSequence?: Dataset[] | null;
  /** Imaging Device Location Parameter Sequence (3002,0113) SQ, VM 1. */
  ImagingDeviceLocationParameterSequence?: Dataset[] | null;
  /** Imaging Aperture Sequence (3002,0114) SQ, VM 1. */
  ImagingApertureSequence?: Dataset[] | null;
  /** Imaging Aperture Specification Type (3002,0115) CS, VM 1. */
  ImagingApertureSpecificationType?: string | null;
  /** Number of Acquisition Devices (3002,0116) US, VM 1. */
  NumberOfAcquisitionDevices?: number | null;
  /** Acquisition Device Sequence (3002,0117) SQ, VM 1. */
  AcquisitionDeviceSequence?: Dataset[] | null;
  /** Acquisition Task Sequence (3002,0118) SQ, VM 1. */
  AcquisitionTaskSequence?: Dataset[] | null;
  /** Acquisition Task Workitem Code Sequence (3002,0119) SQ, VM 1. */
  AcquisitionTaskWorkitemCodeSequence?: Dataset[] | null;
  /** Acquisition Subtask Sequence (3002,011A) SQ, VM 1. */
  AcquisitionSubtaskSequence?: Dataset[] | null;
  /** Subtask Workitem Code Sequence (3002,011B) SQ, VM 1. */
  SubtaskWorkitemCodeSequence?: Dataset[] | null;
  /** Acquisition Task Index (3002,011C) US, VM 1. */
  AcquisitionTaskIndex?: number | null;
  /** Acquisition Subtask Index (3002,011D) US, VM 1. */
  AcquisitionSubtaskIndex?: number | null;
  /** Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) SQ, VM 1. */
  ReferencedBaselineParametersRTRadiationInstanceSequence?: Dataset[] | null;
  /** Position Acquisition Template Identification Sequence (3002,011F) SQ, VM 1. */
  PositionAcquisitionTemplateIdentificationSequence?: Dataset[] | null;
  /** Position Acquisition Template ID (3002,0120) ST, VM 1. */
  PositionAcquisitionTemplateID?: string | null;
  /** Position Acquisition Template Name (3002,0121) LO, VM 1. */
  PositionAcquisitionTemplateName?: string | null;
  /** Position Acquisition Template Code Sequence (3002,0122) SQ, VM 1. */
  PositionAcquisitionTemplateCodeSequence?: Dataset[] | null;
  /** Position Acquisition Template Description (3002,0123) LT, VM 1. */
  PositionAcquisitionTemplateDescription?: string | null;
  /** Acquisition Task Applicability Sequence (3002,0124) SQ, VM 1. */
  AcquisitionTaskApplicabilitySequence?: Dataset[] | null;
  /** Projection Imaging Acquisition Parameter Sequence (3002,0125) SQ, VM 1. */
  ProjectionImagingAcquisitionParameterSequence?: Dataset[] | null;
  /** CT Imaging Acquisition Parameter Sequence (3002,0126) SQ, VM 1. */
  CTImagingAcquisitionParameterSequence?: Dataset[] | null;
  /** KV Imaging Generation Parameters Sequence (3002,0127) SQ, VM 1. */
  KVImagingGenerationParametersSequence?: Dataset[] | null;
  /** MV Imaging Generation Parameters Sequence (3002,0128) SQ, VM 1. */
  MVImagingGenerationParametersSequence?: Dataset[] | null;
  /** Acquisition Signal Type (3002,0129) CS, VM 1. */
  AcquisitionSignalType?: string | null;
  /** Acquisition Method (3002,012A) CS, VM 1. */
  AcquisitionMethod?: string | null;
  /** Scan Start Position Sequence (3002,012B) SQ, VM 1. */
  ScanStartPositionSequence?: Dataset[] | null;
  /** Scan Stop Position Sequence (3002,012C) SQ, VM 1. */
  ScanStopPositionSequence?: Dataset[] | null;
  /** Imaging Source to Beam Modifier Definition Plane Distance (3002,012D) FD, VM 1. */
  ImagingSourceToBeamModifierDefinitionPlaneDistance?: number | null;
  /** Scan Arc Type (3002,012E) CS, VM 1. */
  ScanArcType?: string | null;
  /** Detector Positioning Type (3002,012F) CS, VM 1. */
  DetectorPositioningType?: string | null;
  /** Additional RT Accessory Device Sequence (3002,0130) SQ, VM 1. */
  AdditionalRTAccessoryDeviceSequence?: Dataset[] | null;
  /** Device-Specific Acquisition Parameter Sequence (3002,0131) SQ, VM 1. */
  DeviceSpecificAcquisitionParameterSequence?: Dataset[] | null;
  /** Referenced Position Reference Instance Sequence (3002,0132) SQ, VM 1. */
  ReferencedPositionReferenceInstanceSequence?: Dataset[] | null;
  /** Energy Derivation Code Sequence (3002,0133) SQ, VM 1. */
  EnergyDerivationCodeSequence?: Dataset[] | null;
  /** Maximum Cumulative Meterset Exposure (3002,0134) FD, VM 1. */
  MaximumCumulativeMetersetExposure?: number | null;
  /** Acquisition Initiation Sequence (3002,0135) SQ, VM 1. */
  AcquisitionInitiationSequence?: Dataset[] | null;
  /** RT Cone-Beam Imaging Geometry Sequence (3002,0136) SQ, VM 1. */
  RTConeBeamImagingGeometrySequence?: Dataset[] | null;
  /** DVH Type (3004,0001) CS, VM 1. */
  DVHType?: string | null;
  /** Dose Units (3004,0002) CS, VM 1. */
  DoseUnits?: string | null;
  /** Dose Type (3004,0004) CS, VM 1. */
  DoseType?: string | null;
  /** Spatial Transform of Dose (3004,0005) CS, VM 1. */
  SpatialTransformOfDose?: string | null;
  /** Dose Comment (3004,0006) LO, VM 1. */
  DoseComment?: string | null;
  /** Normalization Point (3004,0008) DS, VM 3. */
  NormalizationPoint?: (number | null)[] | null;
  /** Dose Summation Type (3004,000A) CS, VM 1. */
  DoseSummationType?: string | null;
  /** Grid Frame Offset Vector (3004,000C) DS, VM 2-n. */
  GridFrameOffsetVector?: (number | null)[] | null;
  /** Dose Grid Scaling (3004,000E) DS, VM 1. */
  DoseGridScaling?: number | null;
  /** RT Dose ROI Sequence (3004,0010) SQ, VM 1, retired. */
  RTDoseROISequence?: Dataset[] | null;
  /** Dose Value (3004,0012) DS, VM 1. */
  DoseValue?: number | null;
  /** Tissue Heterogeneity Correction (3004,0014) CS, VM 1-3. */
  TissueHeterogeneityCorrection?: (string | null)[] | null;
  /** Recommended Isodose Level Sequence (3004,0016) SQ, VM 1. */
  RecommendedIsodoseLevelSequence?: Dataset[] | null;
  /** Dose Unit Code Sequence (3004,0020) SQ, VM 1. */
  DoseUnitCodeSequence?: Dataset[] | null;
  /** RT Dose Interpreted Type Code Sequence (3004,0021) SQ, VM 1. */
  RTDoseInterpretedTypeCodeSequence?: Dataset[] | null;
  /** RT Dose Interpreted Type Code Modifier Sequence (3004,0022) SQ, VM 1. */
  RTDoseInterpretedTypeCodeModifierSequence?: Dataset[] | null;
  /** Dose Radiobiological Interpretation Sequence (3004,0023) SQ, VM 1. */
  DoseRadiobiologicalInterpretationSequence?: Dataset[] | null;
  /** RT Dose Intent Code Sequence (3004,0024) SQ, VM 1. */
  RTDoseIntentCodeSequence?: Dataset[] | null;
  /** DVH Normalization Point (3004,0040) DS, VM 3. */
  DVHNormalizationPoint?: (number | null)[] | null;
  /** DVH Normalization Dose Value (3004,0042) DS, VM 1. */
  DVHNormalizationDoseValue?: number | null;
  /** DVH Sequence (3004,0050) SQ, VM 1. */
  DVHSequence?: Dataset[] | null;
  /** DVH Dose Scaling (3004,0052) DS, VM 1. */
  DVHDoseScaling?: number | null;
  /** DVH Volume Units (3004,0054) CS, VM 1. */
  DVHVolumeUnits?: string | null;
  /** DVH Number of Bins (3004,0056) IS, VM 1. */
  DVHNumberOfBins?: number | null;
  /** DVH Data (3004,0058) DS, VM 2-2n. */
  DVHData?: (number | null)[] | null;
  /** DVH Referenced ROI Sequence (3004,0060) SQ, VM 1. */
  DVHReferencedROISequence?: Dataset[] | null;
  /** DVH ROI Contribution Type (3004,0062) CS, VM 1. */
  DVHROIContributionType?: string | null;
  /** DVH Minimum Dose (3004,0070) DS, VM 1. */
  DVHMinimumDose?: number | null;
  /** DVH Maximum Dose (3004,0072) DS, VM 1. */
  DVHMaximumDose?: number | null;
  /** DVH Mean Dose (3004,0074) DS, VM 1. */
  DVHMeanDose?: number | null;
  /** Dose Calculation Model Sequence (3004,0080) SQ, VM 1. */
  DoseCalculationModelSequence?: Dataset[] | null;
  /** Dose Calculation Algorithm Sequence (3004,0081) SQ, VM 1. */
  DoseCalculationAlgorithmSequence?: Dataset[] | null;
  /** Commissioning Status (3004,0082) CS, VM 1. */
  CommissioningStatus?: string | null;
  /** Dose Calculation Model Parameter Sequence (3004,0083) SQ, VM 1. */
  DoseCalculationModelParameterSequence?: Dataset[] | null;
  /** Dose Deposition Calculation Medium (3004,0084) CS, VM 1. */
  DoseDepositionCalculationMedium?: string | null;
  /** Structure Set Label (3006,0002) SH, VM 1. */
  StructureSetLabel?: string | null;
  /** Structure Set Name (3006,0004) LO, VM 1. */
  StructureSetName?: string | null;
  /** Structure Set Description (3006,0006) ST, VM 1. */
  StructureSetDescription?: string | null;
  /** Structure Set Date (3006,0008) DA, VM 1. */
  StructureSetDate?: string | null;
  /** Structure Set Time (3006,0009) TM, VM 1. */
  StructureSetTime?: string | null;
  /** Referenced Frame of Reference Sequence (3006,0010) SQ, VM 1. */
  ReferencedFrameOfReferenceSequence?: Dataset[] | null;
  /** RT Referenced Study Sequence (3006,0012) SQ, VM 1. */
  RTReferencedStudySequence?: Dataset[] | null;
  /** RT Referenced Series Sequence (3006,0014) SQ, VM 1. */
  RTReferencedSeriesSequence?: Dataset[] | null;
  /** Contour Image Sequence (3006,0016) SQ, VM 1. */
  ContourImageSequence?: Dataset[] | null;
  /** Predecessor Structure Set Sequence (3006,0018) SQ, VM 1. */
  PredecessorStructureSetSequence?: Dataset[] | null;
  /** Structure Set ROI Sequence (3006,0020) SQ, VM 1. */
  StructureSetROISequence?: Dataset[] | null;
  /** ROI Number (3006,0022) IS, VM 1. */
  ROINumber?: number | null;
  /** Referenced Frame of Reference UID (3006,0024) UI, VM 1. */
  ReferencedFrameOfReferenceUID?: string | null;
  /** ROI Name (3006,0026) LO, VM 1. */
  ROIName?: string | null;
  /** ROI Description (3006,0028) ST, VM 1. */
  ROIDescription?: string | null;
  /** ROI Display Color (3006,002A) IS, VM 3. */
  ROIDisplayColor?: (number | null)[] | null;
  /** ROI Volume (3006,002C) DS, VM 1. */
  ROIVolume?: number | null;
  /** ROI DateTime (3006,002D) DT, VM 1. */
  ROIDateTime?: string | null;
  /** ROI Observation DateTime (3006,002E) DT, VM 1. */
  ROIObservationDateTime?: string | null;
  /** RT Related ROI Sequence (3006,0030) SQ, VM 1. */
  RTRelatedROISequence?: Dataset[] | null;
  /** RT ROI Relationship (3006,0033) CS, VM 1. */
  RTROIRelationship?: string | null;
  /** ROI Generation Algorithm (3006,0036) CS, VM 1. */
  ROIGenerationAlgorithm?: string | null;
  /** ROI Derivation Algorithm Identification Sequence (3006,0037) SQ, VM 1. */
  ROIDerivationAlgorithmIdentificationSequence?: Dataset[] | null;
  /** ROI Generation Description (3006,0038) LO, VM 1. */
  ROIGenerationDescription?: string | null;
  /** ROI Contour Sequence (3006,0039) SQ, VM 1. */
  ROIContourSequence?: Dataset[] | null;
  /** Contour Sequence (3006,0040) SQ, VM 1. */
  ContourSequence?: Dataset[] | null;
  /** Contour Geometric Type (3006,0042) CS, VM 1. */
  ContourGeometricType?: string | null;
  /** Contour Slab Thickness (3006,0044) DS, VM 1, retired. */
  ContourSlabThickness?: number | null;
  /** Contour Offset Vector (3006,0045) DS, VM 3, retired. */
  ContourOffsetVector?: (number | null)[] | null;
  /** Number of Contour Points (3006,0046) IS, VM 1. */
  NumberOfContourPoints?: number | null;
  /** Contour Number (3006,0048) IS, VM 1. */
  ContourNumber?: number | null;
  /** Attached Contours (3006,0049) IS, VM 1-n, retired. */
  AttachedContours?: (number | null)[] | null;
  /** Source Pixel Planes Characteristics Sequence (3006,004A) SQ, VM 1. */
  SourcePixelPlanesCharacteristicsSequence?: Dataset[] | null;
  /** Source Series Sequence (3006,004B) SQ, VM 1. */
  SourceSeriesSequence?: Dataset[] | null;
  /** Source Series Information Sequence (3006,004C) SQ, VM 1. */
  SourceSeriesInformationSequence?: Dataset[] | null;
  /** ROI Creator Sequence (3006,004D) SQ, VM 1. */
  ROICreatorSequence?: Dataset[] | null;
  /** ROI Interpreter Sequence (3006,004E) SQ, VM 1. */
  ROIInterpreterSequence?: Dataset[] | null;
  /** ROI Observation Context Code Sequence (3006,004F) SQ, VM 1. */
  ROIObservationContextCodeSequence?: Dataset[] | null;
  /** Contour Data (3006,0050) DS, VM 3-3n. */
  ContourData?: (number | null)[] | null;
  /** RT ROI Observations Sequence (3006,0080) SQ, VM 1. */
  RTROIObservationsSequence?: Dataset[] | null;
  /** Observation Number (3006,0082) IS, VM 1. */
  ObservationNumber?: number | null;
  /** Referenced ROI Number (3006,0084) IS, VM 1. */
  ReferencedROINumber?: number | null;
  /** ROI Observation Label (3006,0085) SH, VM 1, retired. */
  ROIObservationLabel?: string | null;
  /** RT ROI Identification Code Sequence (3006,0086) SQ, VM 1. */
  RTROIIdentificationCodeSequence?: Dataset[] | null;
  /** ROI Observation Description (3006,0088) ST, VM 1, retired. */
  ROIObservationDescription?: string | null;
  /** Related RT ROI Observations Sequence (3006,00A0) SQ, VM 1. */
  RelatedRTROIObservationsSequence?: Dataset[] | null;
  /** RT ROI Interpreted Type (3006,00A4) CS, VM 1. */
  RTROIInterpretedType?: string | null;
  /** ROI Interpreter (3006,00A6) PN, VM 1. */
  ROIInterpreter?: PersonName | string | null;
  /** ROI Physical Properties Sequence (3006,00B0) SQ, VM 1. */
  ROIPhysicalPropertiesSequence?: Dataset[] | null;
  /** ROI Physical Property (3006,00B2) CS, VM 1. */
  ROIPhysicalProperty?: string | null;
  /** ROI Physical Property Value (3006,00B4) DS, VM 1. */
  ROIPhysicalPropertyValue?: number | null;
  /** ROI Elemental Composition Sequence (3006,00B6) SQ, VM 1. */
  ROIElementalCompositionSequence?: Dataset[] | null;
  /** ROI Elemental Composition Atomic Number (3006,00B7) US, VM 1. */
  ROIElementalCompositionAtomicNumber?: number | null;
  /** ROI Elemental Composition Atomic Mass Fraction (3006,00B8) FL, VM 1. */
  ROIElementalCompositionAtomicMassFraction?: number | null;
  /** Additional RT ROI Identification Code Sequence (3006,00B9) SQ, VM 1, retired. */
  AdditionalRTROIIdentificationCodeSequence?: Dataset[] | null;
  /** Frame of Reference Relationship Sequence (3006,00C0) SQ, VM 1, retired. */
  FrameOfReferenceRelationshipSequence?: Dataset[] | null;
  /** Related Frame of Reference UID (3006,00C2) UI, VM 1, retired. */
  RelatedFrameOfReferenceUID?: string | null;
  /** Frame of Reference Transformation Type (3006,00C4) CS, VM 1, retired. */
  FrameOfReferenceTransformationType?: string | null;
  /** Frame of Reference Transformation Matrix (3006,00C6) DS, VM 16. */
  FrameOfReferenceTransformationMatrix?: (number | null)[] | null;
  /** Frame of Reference Transformation Comment (3006,00C8) LO, VM 1. */
  FrameOfReferenceTransformationComment?: string | null;
  /** Patient Location Coordinates Sequence (3006,00C9) SQ, VM 1. */
  PatientLocationCoordinatesSequence?: Dataset[] | null;
  /** Patient Location Coordinates Code Sequence (3006,00CA) SQ, VM 1. */
  PatientLocationCoordinatesCodeSequence?: Dataset[] | null;
  /** Patient Support Position Sequence (3006,00CB) SQ, VM 1. */
  PatientSupportPositionSequence?: Dataset[] | null;
  /** Measured Dose Reference Sequence (3008,0010) SQ, VM 1. */
  MeasuredDoseReferenceSequence?: Dataset[] | null;
  /** Measured Dose Description (3008,0012) ST, VM 1. */
  MeasuredDoseDescription?: string | null;
  /** Measured Dose Type (3008,0014) CS, VM 1. */
  MeasuredDoseType?: string | null;
  /** Measured Dose Value (3008,0016) DS, VM 1. */
  MeasuredDoseValue?: number | null;
  /** Treatment Session Beam Sequence (3008,0020) SQ, VM 1. */
  TreatmentSessionBeamSequence?: Dataset[] | null;
  /** Treatment Session Ion Beam Sequence (3008,0021) SQ, VM 1. */
  TreatmentSessionIonBeamSequence?: Dataset[] | null;
  /** Current Fraction Number (3008,0022) IS, VM 1. */
  CurrentFractionNumber?: number | null;
  /** Treatment Control Point Date (3008,0024) DA, VM 1. */
  TreatmentControlPointDate?: string | null;
  /** Treatment Control Point Time (3008,0025) TM, VM 1. */
  TreatmentControlPointTime?: string | null;
  /** Treatment Termination Status (3008,002A) CS, VM 1. */
  TreatmentTerminationStatus?: string | null;
  /** Treatment Termination Code (3008,002B) SH, VM 1, retired. */
  TreatmentTerminationCode?: string | null;
  /** Treatment Verification Status (3008,002C) CS, VM 1. */
  TreatmentVerificationStatus?: string | null;
  /** Referenced Treatment Record Sequence (3008,0030) SQ, VM 1. */
  ReferencedTreatmentRecordSequence?: Dataset[] | null;
  /** Specified Primary Meterset (3008,0032) DS, VM 1. */
  SpecifiedPrimaryMeterset?: number | null;
  /** Specified Secondary Meterset (3008,0033) DS, VM 1. */
  SpecifiedSecondaryMeterset?: number | null;
  /** Delivered Primary Meterset (3008,0036) DS, VM 1. */
  DeliveredPrimaryMeterset?: number | null;
  /** Delivered Secondary Meterset (3008,0037) DS, VM 1. */
  DeliveredSecondaryMeterset?: number | null;
  /** Specified Treatment Time (3008,003A) DS, VM 1. */
  SpecifiedTreatmentTime?: number | null;
  /** Delivered Treatment Time (3008,003B) DS, VM 1. */
  DeliveredTreatmentTime?: number | null;
  /** Control Point Delivery Sequence (3008,0040) SQ, VM 1. */
  ControlPointDeliverySequence?: Dataset[] | null;
  /** Ion Control Point Delivery Sequence (3008,0041) SQ, VM 1. */
  IonControlPointDeliverySequence?: Dataset[] | null;
  /** Specified Meterset (3008,0042) DS, VM 1. */
  SpecifiedMeterset?: number | null;
  /** Delivered Meterset (3008,0044) DS, VM 1. */
  DeliveredMeterset?: number | null;
  /** Meterset Rate Set (3008,0045) FL, VM 1. */
  MetersetRateSet?: number | null;
  /** Meterset Rate Delivered (3008,0046) FL, VM 1. */
  MetersetRateDelivered?: number | null;
  /** Scan Spot Metersets Delivered (3008,0047) FL, VM 1-n. */
  ScanSpotMetersetsDelivered?: (number | null)[] | null;
  /** Dose Rate Delivered (3008,0048) DS, VM 1. */
  DoseRateDelivered?: number | null;
  /** Treatment Summary Calculated Dose Reference Sequence (3008,0050) SQ, VM 1. */
  TreatmentSummaryCalculatedDoseReferenceSequence?: Dataset[] | null;
  /** Cumulative Dose to Dose Reference (3008,0052) DS, VM 1. */
  CumulativeDoseToDoseReference?: number | null;
  /** First Treatment Date (3008,0054) DA, VM 1. */
  FirstTreatmentDate?: string | null;
  /** Most Recent Treatment Date (3008,0056) DA, VM 1. */
  MostRecentTreatmentDate?: string | null;
  /** Number of Fractions Delivered (3008,005A) IS, VM 1. */
  NumberOfFractionsDelivered?: number | null;
  /** Override Sequence (3008,0060) SQ, VM 1. */
  OverrideSequence?: Dataset[] | null;
  /** Parameter Sequence Pointer (3008,0061) AT, VM 1. */
  ParameterSequencePointer?: string | null;
  /** Override Parameter Pointer (3008,0062) AT, VM 1. */
  OverrideParameterPointer?: string | null;
  /** Parameter Item Index (3008,0063) IS, VM 1. */
  ParameterItemIndex?: number | null;
  /** Measured Dose Reference Number (3008,0064) IS, VM 1. */
  MeasuredDoseReferenceNumber?: number | null;
  /** Parameter Pointer (3008,0065) AT, VM 1. */
  ParameterPointer?: string | null;
  /** Override Reason (3008,0066) ST, VM 1. */
  OverrideReason?: string | null;
  /** Parameter Value Number (3008,0067) US, VM 1. */
  ParameterValueNumber?: number | null;
  /** Corrected Parameter Sequence (3008,0068) SQ, VM 1. */
  CorrectedParameterSequence?: Dataset[] | null;
  /** Correction Value (3008,006A) FL, VM 1. */
  CorrectionValue?: number | null;
  /** Calculated Dose Reference Sequence (3008,0070) SQ, VM 1. */
  CalculatedDoseReferenceSequence?: Dataset[] | null;
  /** Calculated Dose Reference Number (3008,0072) IS, VM 1. */
  CalculatedDoseReferenceNumber?: number | null;
  /** Calculated Dose Reference Description (3008,0074) ST, VM 1. */
  CalculatedDoseReferenceDescription?: string | null;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1. */
  CalculatedDoseReferenceDoseValue?: number | null;
  /** Start Meterset (3008,0078) DS, VM 1. */
  StartMeterset?: number | null;
  /** End Meterset (3008,007A) DS, VM 1. */
  EndMeterset?: number | null;
  /** Referenced Measured Dose Reference Sequence (3008,0080) SQ, VM 1. */
  ReferencedMeasuredDoseReferenceSequence?: Dataset[] | null;
  /** Referenced Measured Dose Reference Number (3008,0082) IS, VM 1. */
  ReferencedMeasuredDoseReferenceNumber?: number | null;
  /** Referenced Calculated Dose Reference Sequence (3008,0090) SQ, VM 1. */
  ReferencedCalculatedDoseReferenceSequence?: Dataset[] | null;
  /** Referenced Calculated Dose Reference Number (3008,0092) IS, VM 1. */
  ReferencedCalculatedDoseReferenceNumber?: number | null;
  /** Beam Limiting Device Leaf Pairs Sequence (3008,00A0) SQ, VM 1. */
  BeamLimitingDeviceLeafPairsSequence?: Dataset[] | null;
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1. */
  EnhancedRTBeamLimitingDeviceSequence?: Dataset[] | null;
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1. */
  EnhancedRTBeamLimitingOpeningSequence?: Dataset[] | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1. */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: string | null;
  /** Parallel RT Beam Delimiter Opening Extents (3008,00A4) FD, VM 2-2n. */
  ParallelRTBeamDelimiterOpeningExtents?: (number | null)[] | null;
  /** Recorded Wedge Sequence (3008,00B0) SQ, VM 1. */
  RecordedWedgeSequence?: Dataset[] | null;
  /** Recorded Compensator Sequence (3008,00C0) SQ, VM 1. */
  RecordedCompensatorSequence?: Dataset[] | null;
  /** Recorded Block Sequence (3008,00D0) SQ, VM 1. */
  RecordedBlockSequence?: Dataset[] | null;
  /** Recorded Block Slab Sequence (3008,00D1) SQ, VM 1. */
  RecordedBlockSlabSequence?: Dataset[] | null;
  /** Treatment Summary Measured Dose Reference Sequence (3008,00E0) SQ, VM 1. */
  TreatmentSummaryMeasuredDoseReferenceSequence?: Dataset[] | null;
  /** Recorded Snout Sequence (3008,00F0) SQ, VM 1. */
  RecordedSnoutSequence?: Dataset[] | null;
  /** Recorded Range Shifter Sequence (3008,00F2) SQ, VM 1. */
  RecordedRangeShifterSequence?: Dataset[] | null;
  /** Recorded Lateral Spreading Device Sequence (3008,00F4) SQ, VM 1. */
  RecordedLateralSpreadingDeviceSequence?: Dataset[] | null;
  /** Recorded Range Modulator Sequence (3008,00F6) SQ, VM 1. */
  RecordedRangeModulatorSequence?: Dataset[] | null;
  /** Recorded Source Sequence (3008,0100) SQ, VM 1. */
  RecordedSourceSequence?: Dataset[] | null;
  /** Source Serial Number (3008,0105) LO, VM 1. */
  SourceSerialNumber?: string | null;
  /** Treatment Session Application Setup Sequence (3008,0110) SQ, VM 1. */
  TreatmentSessionApplicationSetupSequence?: Dataset[] | null;
  /** Application Setup Check (3008,0116) CS, VM 1. */
  ApplicationSetupCheck?: string | null;
  /** Recorded Brachy Accessory Device Sequence (3008,0120) SQ, VM 1. */
  RecordedBrachyAccessoryDeviceSequence?: Dataset[] | null;
  /** Referenced Brachy Accessory Device Number (3008,0122) IS, VM 1. */
  ReferencedBrachyAccessoryDeviceNumber?: number | null;
  /** Recorded Channel Sequence (3008,0130) SQ, VM 1. */
  RecordedChannelSequence?: Dataset[] | null;
  /** Specified Channel Total Time (3008,0132) DS, VM 1. */
  SpecifiedChannelTotalTime?: number | null;
  /** Delivered Channel Total Time (3008,0134) DS, VM 1. */
  DeliveredChannelTotalTime?: number | null;
  /** Specified Number of Pulses (3008,0136) IS, VM 1. */
  SpecifiedNumberOfPulses?: number | null;
  /** Delivered Number of Pulses (3008,0138) IS, VM 1. */
  DeliveredNumberOfPulses?: number | null;
  /** Specified Pulse Repetition Interval (3008,013A) DS, VM 1. */
  SpecifiedPulseRepetitionInterval?: number | null;
  /** Delivered Pulse Repetition Interval (3008,013C) DS, VM 1. */
  DeliveredPulseRepetitionInterval?: number | null;
  /** Recorded Source Applicator Sequence (3008,0140) SQ, VM 1. */
  RecordedSourceApplicatorSequence?: Dataset[] | null;
  /** Referenced Source Applicator Number (3008,0142) IS, VM 1. */
  ReferencedSourceApplicatorNumber?: number | null;
  /** Recorded Channel Shield Sequence (3008,0150) SQ, VM 1. */
  RecordedChannelShieldSequence?: Dataset[] | null;
  /** Referenced Channel Shield Number (3008,0152) IS, VM 1. */
  ReferencedChannelShieldNumber?: number | null;
  /** Brachy Control Point Delivered Sequence (3008,0160) SQ, VM 1. */
  BrachyControlPointDeliveredSequence?: Dataset[] | null;
  /** Safe Position Exit Date (3008,0162) DA, VM 1. */
  SafePositionExitDate?: string | null;
  /** Safe Position Exit Time (3008,0164) TM, VM 1. */
  SafePositionExitTime?: string | null;
  /** Safe Position Return Date (3008,0166) DA, VM 1. */
  SafePositionReturnDate?: string | null;
  /** Safe Position Return Time (3008,0168) TM, VM 1. */
  SafePositionReturnTime?: string | null;
  /** Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) SQ, VM 1. */
  PulseSpecificBrachyControlPointDeliveredSequence?: Dataset[] | null;
  /** Pulse Number (3008,0172) US, VM 1. */
  PulseNumber?: number | null;
  /** Brachy Pulse Control Point Delivered Sequence (3008,0173) SQ, VM 1. */
  BrachyPulseControlPointDeliveredSequence?: Dataset[] | null;
  /** Current Treatment Status (3008,0200) CS, VM 1. */
  CurrentTreatmentStatus?: string | null;
  /** Treatment Status Comment (3008,0202) ST, VM 1. */
  TreatmentStatusComment?: string | null;
  /** Fraction Group Summary Sequence (3008,0220) SQ, VM 1. */
  FractionGroupSummarySequence?: Dataset[] | null;
  /** Referenced Fraction Number (3008,0223) IS, VM 1. */
  ReferencedFractionNumber?: number | null;
  /** Fraction Group Type (3008,0224) CS, VM 1. */
  FractionGroupType?: string | null;
  /** Beam Stopper Position (3008,0230) CS, VM 1. */
  BeamStopperPosition?: string | null;
  /** Fraction Status Summary Sequence (3008,0240) SQ, VM 1. */
  FractionStatusSummarySequence?: Dataset[] | null;
  /** Treatment Date (3008,0250) DA, VM 1. */
  TreatmentDate?: string | null;
  /** Treatment Time (3008,0251) TM, VM 1. */
  TreatmentTime?: string | null;
  /** RT Plan Label (300A,0002) SH, VM 1. */
  RTPlanLabel?: string | null;
  /** RT Plan Name (300A,0003) LO, VM 1. */
  RTPlanName?: string | null;
  /** RT Plan Description (300A,0004) ST, VM 1. */
  RTPlanDescription?: string | null;
  /** RT Plan Date (300A,0006) DA, VM 1. */
  RTPlanDate?: string | null;
  /** RT Plan Time (300A,0007) TM, VM 1. */
  RTPlanTime?: string | null;
  /** Treatment Protocols (300A,0009) LO, VM 1-n. */
  TreatmentProtocols?: (string | null)[] | null;
  /** Plan Intent (300A,000A) CS, VM 1. */
  PlanIntent?: string | null;
  /** Treatment Sites (300A,000B) LO, VM 1-n, retired. */
  TreatmentSites?: (string | null)[] | null;
  /** RT Plan Geometry (300A,000C) CS, VM 1. */
  RTPlanGeometry?: string | null;
  /** Prescription Description (300A,000E) ST, VM 1. */
  PrescriptionDescription?: string | null;
  /** Dose Reference Sequence (300A,0010) SQ, VM 1. */
  DoseReferenceSequence?: Dataset[] | null;
  /** Dose Reference Number (300A,0012) IS, VM 1. */
  DoseReferenceNumber?: number | null;
  /** Dose Reference UID (300A,0013) UI, VM 1. */
  DoseReferenceUID?: string | null;
  /** Dose Reference Structure Type (300A,0014) CS, VM 1. */
  DoseReferenceStructureType?: string | null;
  /** Nominal Beam Energy Unit (300A,0015) CS, VM 1. */
  NominalBeamEnergyUnit?: string | null;
  /** Dose Reference Description (300A,0016) LO, VM 1. */
  DoseReferenceDescription?: string | null;
  /** Dose Reference Point Coordinates (300A,0018) DS, VM 3. */
  DoseReferencePointCoordinates?: (number | null)[] | null;
  /** Nominal Prior Dose (300A,001A) DS, VM 1. */
  NominalPriorDose?: number | null;
  /** Dose Reference Type (300A,0020) CS, VM 1. */
  DoseReferenceType?: string | null;
  /** Constraint Weight (300A,0021) DS, VM 1. */
  ConstraintWeight?: number | null;
  /** Delivery Warning Dose (300A,0022) DS, VM 1. */
  DeliveryWarningDose?: number | null;
  /** Delivery Maximum Dose (300A,0023) DS, VM 1. */
  DeliveryMaximumDose?: number | null;
  /** Target Minimum Dose (300A,0025) DS, VM 1. */
  TargetMinimumDose?: number | null;
  /** Target Prescription Dose (300A,0026) DS, VM 1. */
  TargetPrescriptionDose?: number | null;
  /** Target Maximum Dose (300A,0027) DS, VM 1. */
  TargetMaximumDose?: number | null;
  /** Target Underdose Volume Fraction (300A,0028) DS, VM 1. */
  TargetUnderdoseVolumeFraction?: number | null;
  /** Organ at Risk Full-volume Dose (300A,002A) DS, VM 1. */
  OrganAtRiskFullVolumeDose?: number | null;
  /** Organ at Risk Limit Dose (300A,002B) DS, VM 1. */
  OrganAtRiskLimitDose?: number | null;
  /** Organ at Risk Maximum Dose (300A,002C) DS, VM 1. */
  OrganAtRiskMaximumDose?: number | null;
  /** Organ at Risk Overdose Volume Fraction (300A,002D) DS, VM 1. */
  OrganAtRiskOverdoseVolumeFraction?: number | null;
  /** Tolerance Table Sequence (300A,0040) SQ, VM 1. */
  ToleranceTableSequence?: Dataset[] | null;
  /** Tolerance Table Number (300A,0042) IS, VM 1. */
  ToleranceTableNumber?: number | null;
  /** Tolerance Table Label (300A,0043) SH, VM 1. */
  ToleranceTableLabel?: string | null;
  /** Gantry Angle Tolerance (300A,0044) DS, VM 1. */
  GantryAngleTolerance?: number | null;
  /** Beam Limiting Device Angle Tolerance (300A,0046) DS, VM 1. */
  BeamLimitingDeviceAngleTolerance?: number | null;
  /** Beam Limiting Device Tolerance Sequence (300A,0048) SQ, VM 1. */
  BeamLimitingDeviceToleranceSequence?: Dataset[] | null;
  /** Beam Limiting Device Position Tolerance (300A,004A) DS, VM 1. */
  BeamLimitingDevicePositionTolerance?: number | null;
  /** Snout Position Tolerance (300A,004B) FL, VM 1. */
  SnoutPositionTolerance?: number | null;
  /** Patient Support Angle Tolerance (300A,004C) DS, VM 1. */
  PatientSupportAngleTolerance?: number | null;
  /** Table Top Eccentric Angle Tolerance (300A,004E) DS, VM 1. */
  TableTopEccentricAngleTolerance?: number | null;
  /** Table Top Pitch Angle Tolerance (300A,004F) FL, VM 1. */
  TableTopPitchAngleTolerance?: number | null;
  /** Table Top Roll Angle Tolerance (300A,0050) FL, VM 1. */
  TableTopRollAngleTolerance?: number | null;
  /** Table Top Vertical Position Tolerance (300A,0051) DS, VM 1. */
  TableTopVerticalPositionTolerance?: number | null;
  /** Table Top Longitudinal Position Tolerance (300A,0052) DS, VM 1. */
  TableTopLongitudinalPositionTolerance?: number | null;
  /** Table Top Lateral Position Tolerance (300A,0053) DS, VM 1. */
  TableTopLateralPositionTolerance?: number | null;
  /** Table Top Position Alignment UID (300A,0054) UI, VM 1. */
  TableTopPositionAlignmentUID?: string | null;
  /** RT Plan Relationship (300A,0055) CS, VM 1. */
  RTPlanRelationship?: string | null;
  /** Fraction Group Sequence (300A,0070) SQ, VM 1. */
  FractionGroupSequence?: Dataset[] | null;
  /** Fraction Group Number (300A,0071) IS, VM 1. */
  FractionGroupNumber?: number | null;
  /** Fraction Group Description (300A,0072) LO, VM 1. */
  FractionGroupDescription?: string | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1. */
  NumberOfFractionsPlanned?: number | null;
  /** Number of Fraction Pattern Digits Per Day (300A,0079) IS, VM 1. */
  NumberOfFractionPatternDigitsPerDay?: number | null;
  /** Repeat Fraction Cycle Length (300A,007A) IS, VM 1. */
  RepeatFractionCycleLength?: number | null;
  /** Fraction Pattern (300A,007B) LT, VM 1. */
  FractionPattern?: string | null;
  /** Number of Beams (300A,0080) IS, VM 1. */
  NumberOfBeams?: number | null;
  /** Beam Dose Specification Point (300A,0082) DS, VM 3, retired. */
  BeamDoseSpecificationPoint?: (number | null)[] | null;
  /** Referenced Dose Reference UID (300A,0083) UI, VM 1. */
  ReferencedDoseReferenceUID?: string | null;
  /** Beam Dose (300A,0084) DS, VM 1. */
  BeamDose?: number | null;
  /** Beam Meterset (300A,0086) DS, VM 1. */
  BeamMeterset?: number | null;
  /** Beam Dose Point Depth (300A,0088) FL, VM 1. */
  BeamDosePointDepth?: number | null;
  /** Beam Dose Point Equivalent Depth (300A,0089) FL, VM 1. */
  BeamDosePointEquivalentDepth?: number | null;
  /** Beam Dose Point SSD (300A,008A) FL, VM 1. */
  BeamDosePointSSD?: number | null;
  /** Beam Dose Meaning (300A,008B) CS, VM 1. */
  BeamDoseMeaning?: string | null;
  /** Beam Dose Verification Control Point Sequence (300A,008C) SQ, VM 1. */
  BeamDoseVerificationControlPointSequence?: Dataset[] | null;
  /** Average Beam Dose Point Depth (300A,008D) FL, VM 1, retired. */
  AverageBeamDosePointDepth?: number | null;
  /** Average Beam Dose Point Equivalent Depth (300A,008E) FL, VM 1, retired. */
  AverageBeamDosePointEquivalentDepth?: number | null;
  /** Average Beam Dose Point SSD (300A,008F) FL, VM 1, retired. */
  AverageBeamDosePointSSD?: number | null;
  /** Beam Dose Type (300A,0090) CS, VM 1. */
  BeamDoseType?: string | null;
  /** Alternate Beam Dose (300A,0091) DS, VM 1. */
  AlternateBeamDose?: number | null;
  /** Alternate Beam Dose Type (300A,0092) CS, VM 1. */
  AlternateBeamDoseType?: string | null;
  /** Depth Value Averaging Flag (300A,0093) CS, VM 1. */
  DepthValueAveragingFlag?: string | null;
  /** Beam Dose Point Source to External Contour Distance (300A,0094) DS, VM 1. */
  BeamDosePointSourceToExternalContourDistance?: number | null;
  /** Number of Brachy Application Setups (300A,00A0) IS, VM 1. */
  NumberOfBrachyApplicationSetups?: number | null;
  /** Brachy Application Setup Dose Specification Point (300A,00A2) DS, VM 3. */
  BrachyApplicationSetupDoseSpecificationPoint?: (number | null)[] | null;
  /** Brachy Application Setup Dose (300A,00A4) DS, VM 1. */
  BrachyApplicationSetupDose?: number | null;
  /** Beam Sequence (300A,00B0) SQ, VM 1. */
  BeamSequence?: Dataset[] | null;
  /** Treatment Machine Name (300A,00B2) SH, VM 1. */
  TreatmentMachineName?: string | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1. */
  PrimaryDosimeterUnit?: string | null;
  /** Source-Axis Distance (300A,00B4) DS, VM 1. */
  SourceAxisDistance?: number | null;
  /** Beam Limiting Device Sequence (300A,00B6) SQ, VM 1. */
  BeamLimitingDeviceSequence?: Dataset[] | null;
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1. */
  RTBeamLimitingDeviceType?: string | null;
  /** Source to Beam Limiting Device Distance (300A,00BA) DS, VM 1. */
  SourceToBeamLimitingDeviceDistance?: number | null;
  /** Isocenter to Beam Limiting Device Distance (300A,00BB) FL, VM 1. */
  IsocenterToBeamLimitingDeviceDistance?: number | null;
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1. */
  NumberOfLeafJawPairs?: number | null;
  /** Leaf Position Boundaries (300A,00BE) DS, VM 3-n. */
  LeafPositionBoundaries?: (number | null)[] | null;
  /** Beam Number (300A,00C0) IS, VM 1. */
  BeamNumber?: number | null;
  /** Beam Name (300A,00C2) LO, VM 1. */
  BeamName?: string | null;
  /** Beam Description (300A,00C3) ST, VM 1. */
  BeamDescription?: string | null;
  /** Beam Type (300A,00C4) CS, VM 1. */
  BeamType?: string | null;
  /** Beam Delivery Duration Limit (300A,00C5) FD, VM 1. */
  BeamDeliveryDurationLimit?: number | null;
  /** Radiation Type (300A,00C6) CS, VM 1. */
  RadiationType?: string | null;
  /** High-Dose Technique Type (300A,00C7) CS, VM 1. */
  HighDoseTechniqueType?: string | null;
  /** Reference Image Number (300A,00C8) IS, VM 1. */
  ReferenceImageNumber?: number | null;
  /** Planned Verification Image Sequence (300A,00CA) SQ, VM 1. */
  PlannedVerificationImageSequence?: Dataset[] | null;
  /** Imaging Device-Specific Acquisition Parameters (300A,00CC) LO, VM 1-n. */
  ImagingDeviceSpecificAcquisitionParameters?: (string | null)[] | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1. */
  TreatmentDeliveryType?: string | null;
  /** Number of Wedges (300A,00D0) IS, VM 1. */
  NumberOfWedges?: number | null;
  /** Wedge Sequence (300A,00D1) SQ, VM 1. */
  WedgeSequence?: Dataset[] | null;
  /** Wedge Number (300A,00D2) IS, VM 1. */
  WedgeNumber?: number | null;
  /** Wedge Type (300A,00D3) CS, VM 1. */
  WedgeType?: string | null;
  /** Wedge ID (300A,00D4) SH, VM 1. */
  WedgeID?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1. */
  WedgeAngle?: number | null;
  /** Wedge Factor (300A,00D6) DS, VM 1. */
  WedgeFactor?: number | null;
  /** Total Wedge Tray Water-Equivalent Thickness (300A,00D7) FL, VM 1. */
  TotalWedgeTrayWaterEquivalentThickness?: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1. */
  WedgeOrientation?: number | null;
  /** Isocenter to Wedge Tray Distance (300A,00D9) FL, VM 1. */
  IsocenterToWedgeTrayDistance?: number | null;
  /** Source to Wedge Tray Distance (300A,00DA) DS, VM 1. */
  SourceToWedgeTrayDistance?: number | null;
  /** Wedge Thin Edge Position (300A,00DB) FL, VM 1. */
  WedgeThinEdgePosition?: number | null;
  /** Bolus ID (300A,00DC) SH, VM 1. */
  BolusID?: string | null;
  /** Bolus Description (300A,00DD) ST, VM 1. */
  BolusDescription?: string | null;
  /** Effective Wedge Angle (300A,00DE) DS, VM 1. */
  EffectiveWedgeAngle?: number | null;
  /** Number of Compensators (300A,00E0) IS, VM 1. */
  NumberOfCompensators?: number | null;
  /** Material ID (300A,00E1) SH, VM 1. */
  MaterialID?: string | null;
  /** Total Compensator Tray Factor (300A,00E2) DS, VM 1. */
  TotalCompensatorTrayFactor?: number | null;
  /** Compensator Sequence (300A,00E3) SQ, VM 1. */
  CompensatorSequence?: Dataset[] | null;
  /** Compensator Number (300A,00E4) IS, VM 1. */
  CompensatorNumber?: number | null;
  /** Compensator ID (300A,00E5) SH, VM 1. */
  CompensatorID?: string | null;
  /** Source to Compensator Tray Distance (300A,00E6) DS, VM 1. */
  SourceToCompensatorTrayDistance?: number | null;
  /** Compensator Rows (300A,00E7) IS, VM 1. */
  CompensatorRows?: number | null;
  /** Compensator Columns (300A,00E8) IS, VM 1. */
  CompensatorColumns?: number | null;
  /** Compensator Pixel Spacing (300A,00E9) DS, VM 2. */
  CompensatorPixelSpacing?: (number | null)[] | null;
  /** Compensator Position (300A,00EA) DS, VM 2. */
  CompensatorPosition?: (number | null)[] | null;
  /** Compensator Transmission Data (300A,00EB) DS, VM 1-n. */
  CompensatorTransmissionData?: (number | null)[] | null;
  /** Compensator Thickness Data (300A,00EC) DS, VM 1-n. */
  CompensatorThicknessData?: (number | null)[] | null;
  /** Number of Boli (300A,00ED) IS, VM 1. */
  NumberOfBoli?: number | null;
  /** Compensator Type (300A,00EE) CS, VM 1. */
  CompensatorType?: string | null;
  /** Compensator Tray ID (300A,00EF) SH, VM 1. */
  CompensatorTrayID?: string | null;
  /** Number of Blocks (300A,00F0) IS, VM 1. */
  NumberOfBlocks?: number | null;
  /** Total Block Tray Factor (300A,00F2) DS, VM 1. */
  TotalBlockTrayFactor?: number | null;
  /** Total Block Tray Water-Equivalent Thickness (300A,00F3) FL, VM 1. */
  TotalBlockTrayWaterEquivalentThickness?: number | null;
  /** Block Sequence (300A,00F4) SQ, VM 1. */
  BlockSequence?: Dataset[] | null;
  /** Block Tray ID (300A,00F5) SH, VM 1. */
  BlockTrayID?: string | null;
  /** Source to Block Tray Distance (300A,00F6) DS, VM 1. */
  SourceToBlockTrayDistance?: number | null;
  /** Isocenter to Block Tray Distance (300A,00F7) FL, VM 1. */
  IsocenterToBlockTrayDistance?: number | null;
  /** Block Type (300A,00F8) CS, VM 1. */
  BlockType?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1. */
  AccessoryCode?: string | null;
  /** Block Divergence (300A,00FA) CS, VM 1. */
  BlockDivergence?: string | null;
  /** Block Mounting Position (300A,00FB) CS, VM 1. */
  BlockMountingPosition?: string | null;
  /** Block Number (300A,00FC) IS, VM 1. */
  BlockNumber?: number | null;
  /** Block Name (300A,00FE) LO, VM 1. */
  BlockName?: string | null;
  /** Block Thickness (300A,0100) DS, VM 1. */
  BlockThickness?: number | null;
  /** Block Transmission (300A,0102) DS, VM 1. */
  BlockTransmission?: number | null;
  /** Block Number of Points (300A,0104) IS, VM 1. */
  BlockNumberOfPoints?: number | null;
  /** Block Data (300A,0106) DS, VM 2-2n. */
  BlockData?: (number | null)[] | null;
  /** Applicator Sequence (300A,0107) SQ, VM 1. */
  ApplicatorSequence?: Dataset[] | null;
  /** Applicator ID (300A,0108) SH, VM 1. */
  ApplicatorID?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1. */
  ApplicatorType?: string | null;
  /** Applicator Description (300A,010A) LO, VM 1. */
  ApplicatorDescription?: string | null;
  /** Cumulative Dose Reference Coefficient (300A,010C) DS, VM 1. */
  CumulativeDoseReferenceCoefficient?: number | null;
  /** Final Cumulative Meterset Weight (300A,010E) DS, VM 1. */
  FinalCumulativeMetersetWeight?: number | null;
  /** Number of Control Points (300A,0110) IS, VM 1. */
  NumberOfControlPoints?: number | null;
  /** Control Point Sequence (300A,0111) SQ, VM 1. */
  ControlPointSequence?: Dataset[] | null;
  /** Control Point Index (300A,0112) IS, VM 1. */
  ControlPointIndex?: number | null;
  /** Nominal Beam Energy (300A,0114) DS, VM 1. */
  NominalBeamEnergy?: number | null;
  /** Dose Rate Set (300A,0115) DS, VM 1. */
  DoseRateSet?: number | null;
  /** Wedge Position Sequence (300A,0116) SQ, VM 1. */
  WedgePositionSequence?: Dataset[] | null;
  /** Wedge Position (300A,0118) CS, VM 1. */
  WedgePosition?: string | null;
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1. */
  BeamLimitingDevicePositionSequence?: Dataset[] | null;
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n. */
  LeafJawPositions?: (number | null)[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1. */
  GantryAngle?: number | null;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1. */
  GantryRotationDirection?: string | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1. */
  BeamLimitingDeviceAngle?: number | null;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1. */
  BeamLimitingDeviceRotationDirection?: string | null;
  /** Patient Support Angle (300A,0122) DS, VM 1. */
  PatientSupportAngle?: number | null;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1. */
  PatientSupportRotationDirection?: string | null;
  /** Table Top Eccentric Axis Distance (300A,0124) DS, VM 1. */
  TableTopEccentricAxisDistance?: number | null;
  /** Table Top Eccentric Angle (300A,0125) DS, VM 1. */
  TableTopEccentricAngle?: number | null;
  /** Table Top Eccentric Rotation Direction (300A,0126) CS, VM 1. */
  TableTopEccentricRotationDirection?: string | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1. */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1. */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1. */
  TableTopLateralPosition?: number | null;
  /** Isocenter Position (300A,012C) DS, VM 3. */
  IsocenterPosition?: (number | null)[] | null;
  /** Surface Entry Point (300A,012E) DS, VM 3. */
  SurfaceEntryPoint?: (number | null)[] | null;
  /** Source to Surface Distance (300A,0130) DS, VM 1. */
  SourceToSurfaceDistance?: number | null;
  /** Average Beam Dose Point Source to External Contour Distance (300A,0131) FL, VM 1. */
  AverageBeamDosePointSourceToExternalContourDistance?: number | null;
  /** Source to External Contour Distance (300A,0132) FL, VM 1. */
  SourceToExternalContourDistance?: number | null;
  /** External Contour Entry Point (300A,0133) FL, VM 3. */
  ExternalContourEntryPoint?: (number | null)[] | null;
  /** Cumulative Meterset Weight (300A,0134) DS, VM 1. */
  CumulativeMetersetWeight?: number | null;
  /** Table Top Pitch Angle (300A,0140) FL, VM 1. */
  TableTopPitchAngle?: number | null;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1. */
  TableTopPitchRotationDirection?: string | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1. */
  TableTopRollAngle?: number | null;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1. */
  TableTopRollRotationDirection?: string | null;
  /** Head Fixation Angle (300A,0148) FL, VM 1. */
  HeadFixationAngle?: number | null;
  /** Gantry Pitch Angle (300A,014A) FL, VM 1. */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1. */
  GantryPitchRotationDirection?: string | null;
  /** Gantry Pitch Angle Tolerance (300A,014E) FL, VM 1. */
  GantryPitchAngleTolerance?: number | null;
  /** Fixation Eye (300A,0150) CS, VM 1. */
  FixationEye?: string | null;
  /** Chair Head Frame Position (300A,0151) DS, VM 1. */
  ChairHeadFramePosition?: number | null;
  /** Head Fixation Angle Tolerance (300A,0152) DS, VM 1. */
  HeadFixationAngleTolerance?: number | null;
  /** Chair Head Frame Position Tolerance (300A,0153) DS, VM 1. */
  ChairHeadFramePositionTolerance?: number | null;
  /** Fixation Light Azimuthal Angle Tolerance (300A,0154) DS, VM 1. */
  FixationLightAzimuthalAngleTolerance?: number | null;
  /** Fixation Light Polar Angle Tolerance (300A,0155) DS, VM 1. */
  FixationLightPolarAngleTolerance?: number | null;
  /** Patient Setup Sequence (300A,0180) SQ, VM 1. */
  PatientSetupSequence?: Dataset[] | null;
  /** Patient Setup Number (300A,0182) IS, VM 1. */
  PatientSetupNumber?: number | null;
  /** Patient Setup Label (300A,0183) LO, VM 1. */
  PatientSetupLabel?: string | null;
  /** Patient Additional Position (300A,0184) LO, VM 1. */
  PatientAdditionalPosition?: string | null;
  /** Fixation Device Sequence (300A,0190) SQ, VM 1. */
  FixationDeviceSequence?: Dataset[] | null;
  /** Fixation Device Type (300A,0192) CS, VM 1. */
  FixationDeviceType?: string | null;
  /** Fixation Device Label (300A,0194) SH, VM 1. */
  FixationDeviceLabel?: string | null;
  /** Fixation Device Description (300A,0196) ST, VM 1. */
  FixationDeviceDescription?: string | null;
  /** Fixation Device Position (300A,0198) SH, VM 1. */
  FixationDevicePosition?: string | null;
  /** Fixation Device Pitch Angle (300A,0199) FL, VM 1. */
  FixationDevicePitchAngle?: number | null;
  /** Fixation Device Roll Angle (300A,019A) FL, VM 1. */
  FixationDeviceRollAngle?: number | null;
  /** Shielding Device Sequence (300A,01A0) SQ, VM 1. */
  ShieldingDeviceSequence?: Dataset[] | null;
  /** Shielding Device Type (300A,01A2) CS, VM 1. */
  ShieldingDeviceType?: string | null;
  /** Shielding Device Label (300A,01A4) SH, VM 1. */
  ShieldingDeviceLabel?: string | null;
  /** Shielding Device Description (300A,01A6) ST, VM 1. */
  ShieldingDeviceDescription?: string | null;
  /** Shielding Device Position (300A,01A8) SH, VM 1. */
  ShieldingDevicePosition?: string | null;
  /** Setup Technique (300A,01B0) CS, VM 1. */
  SetupTechnique?: string | null;
  /** Setup Technique Description (300A,01B2) ST, VM 1. */
  SetupTechniqueDescription?: string | null;
  /** Setup Device Sequence (300A,01B4) SQ, VM 1. */
  SetupDeviceSequence?: Dataset[] | null;
  /** Setup Device Type (300A,01B6) CS, VM 1. */
  SetupDeviceType?: string | null;
  /** Setup Device Label (300A,01B8) SH, VM 1. */
  SetupDeviceLabel?: string | null;
  /** Setup Device Description (300A,01BA) ST, VM 1. */
  SetupDeviceDescription?: string | null;
  /** Setup Device Parameter (300A,01BC) DS, VM 1. */
  SetupDeviceParameter?: number | null;
  /** Setup Reference Description (300A,01D0) ST, VM 1. */
  SetupReferenceDescription?: string | null;
  /** Table Top Vertical Setup Displacement (300A,01D2) DS, VM 1. */
  TableTopVerticalSetupDisplacement?: number | null;
  /** Table Top Longitudinal Setup Displacement (300A,01D4) DS, VM 1. */
  TableTopLongitudinalSetupDisplacement?: number | null;
  /** Table Top Lateral Setup Displacement (300A,01D6) DS, VM 1. */
  TableTopLateralSetupDisplacement?: number | null;
  /** Brachy Treatment Technique (300A,0200) CS, VM 1. */
  BrachyTreatmentTechnique?: string | null;
  /** Brachy Treatment Type (300A,0202) CS, VM 1. */
  BrachyTreatmentType?: string | null;
  /** Treatment Machine Sequence (300A,0206) SQ, VM 1. */
  TreatmentMachineSequence?: Dataset[] | null;
  /** Source Sequence (300A,0210) SQ, VM 1. */
  SourceSequence?: Dataset[] | null;
  /** Source Number (300A,0212) IS, VM 1. */
  SourceNumber?: number | null;
  /** Source Type (300A,0214) CS, VM 1. */
  SourceType?: string | null;
  /** Source Manufacturer (300A,0216) LO, VM 1. */
  SourceManufacturer?: string | null;
  /** Active Source Diameter (300A,0218) DS, VM 1. */
  ActiveSourceDiameter?: number | null;
  /** Active Source Length (300A,021A) DS, VM 1. */
  ActiveSourceLength?: number | null;
  /** Source Model ID (300A,021B) SH, VM 1. */
  SourceModelID?: string | null;
  /** Source Description (300A,021C) LO, VM 1. */
  SourceDescription?: string | null;
  /** Source Encapsulation Nominal Thickness (300A,0222) DS, VM 1. */
  SourceEncapsulationNominalThickness?: number | null;
  /** Source Encapsulation Nominal Transmission (300A,0224) DS, VM 1. */
  SourceEncapsulationNominalTransmission?: number | null;
  /** Source Isotope Name (300A,0226) LO, VM 1. */
  SourceIsotopeName?: string | null;
  /** Source Isotope Half Life (300A,0228) DS, VM 1. */
  SourceIsotopeHalfLife?: number | null;
  /** Source Strength Units (300A,0229) CS, VM 1. */
  SourceStrengthUnits?: string | null;
  /** Reference Air Kerma Rate (300A,022A) DS, VM 1. */
  ReferenceAirKermaRate?: number | null;
  /** Source Strength (300A,022B) DS, VM 1. */
  SourceStrength?: number | null;
  /** Source Strength Reference Date (300A,022C) DA, VM 1. */
  SourceStrengthReferenceDate?: string | null;
  /** Source Strength Reference Time (300A,022E) TM, VM 1. */
  SourceStrengthReferenceTime?: string | null;
  /** Application Setup Sequence (300A,0230) SQ, VM 1. */
  ApplicationSetupSequence?: Dataset[] | null;
  /** Application Setup Type (300A,0232) CS, VM 1. */
  ApplicationSetupType?: string | null;
  /** Application Setup Number (300A,0234) IS, VM 1. */
  ApplicationSetupNumber?: number | null;
  /** Application Setup Name (300A,0236) LO, VM 1. */
  ApplicationSetupName?: string | null;
  /** Application Setup Manufacturer (300A,0238) LO, VM 1. */
  ApplicationSetupManufacturer?: string | null;
  /** Template Number (300A,0240) IS, VM 1. */
  TemplateNumber?: number | null;
  /** Template Type (300A,0242) SH, VM 1. */
  TemplateType?: string | null;
  /** Template Name (300A,0244) LO, VM 1. */
  TemplateName?: string | null;
  /** Total Reference Air Kerma (300A,0250) DS, VM 1. */
  TotalReferenceAirKerma?: number | null;
  /** Brachy Accessory Device Sequence (300A,0260) SQ, VM 1. */
  BrachyAccessoryDeviceSequence?: Dataset[] | null;
  /** Brachy Accessory Device Number (300A,0262) IS, VM 1. */
  BrachyAccessoryDeviceNumber?: number | null;
  /** Brachy Accessory Device ID (300A,0263) SH, VM 1. */
  BrachyAccessoryDeviceID?: string | null;
  /** Brachy Accessory Device Type (300A,0264) CS, VM 1. */
  BrachyAccessoryDeviceType?: string | null;
  /** Brachy Accessory Device Name (300A,0266) LO, VM 1. */
  BrachyAccessoryDeviceName?: string | null;
  /** Brachy Accessory Device Nominal Thickness (300A,026A) DS, VM 1. */
  BrachyAccessoryDeviceNominalThickness?: number | null;
  /** Brachy Accessory Device Nominal Transmission (300A,026C) DS, VM 1. */
  BrachyAccessoryDeviceNominalTransmission?: number | null;
  /** Channel Effective Length (300A,0271) DS, VM 1. */
  ChannelEffectiveLength?: number | null;
  /** Channel Inner Length (300A,0272) DS, VM 1. */
  ChannelInnerLength?: number | null;
  /** Afterloader Channel ID (300A,0273) SH, VM 1. */
  AfterloaderChannelID?: string | null;
  /** Source Applicator Tip Length (300A,0274) DS, VM 1. */
  SourceApplicatorTipLength?: number | null;
  /** Channel Sequence (300A,0280) SQ, VM 1. */
  ChannelSequence?: Dataset[] | null;
  /** Channel Number (300A,0282) IS, VM 1. */
  ChannelNumber?: number | null;
  /** Channel Length (300A,0284) DS, VM 1. */
  ChannelLength?: number | null;
  /** Channel Total Time (300A,0286) DS, VM 1. */
  ChannelTotalTime?: number | null;
  /** Source Movement Type (300A,0288) CS, VM 1. */
  SourceMovementType?: string | null;
  /** Number of Pulses (300A,028A) IS, VM 1. */
  NumberOfPulses?: number | null;
  /** Pulse Repetition Interval (300A,028C) DS, VM 1. */
  PulseRepetitionInterval?: number | null;
  /** Source Applicator Number (300A,0290) IS, VM 1. */
  SourceApplicatorNumber?: number | null;
  /** Source Applicator ID (300A,0291) SH, VM 1. */
  SourceApplicatorID?: string | null;
  /** Source Applicator Type (300A,0292) CS, VM 1. */
  SourceApplicatorType?: string | null;
  /** Source Applicator Name (300A,0294) LO, VM 1. */
  SourceApplicatorName?: string | null;
  /** Source Applicator Length (300A,0296) DS, VM 1. */
  SourceApplicatorLength?: number | null;
  /** Source Applicator Manufacturer (300A,0298) LO, VM 1. */
  SourceApplicatorManufacturer?: string | null;
  /** Source Applicator Wall Nominal Thickness (300A,029C) DS, VM 1. */
  SourceApplicatorWallNominalThickness?: number | null;
  /** Source Applicator Wall Nominal Transmission (300A,029E) DS, VM 1. */
  SourceApplicatorWallNominalTransmission?: number | null;
  /** Source Applicator Step Size (300A,02A0) DS, VM 1. */
  SourceApplicatorStepSize?: number | null;
  /** Applicator Shape Referenced ROI Number (300A,02A1) IS, VM 1. */
  ApplicatorShapeReferencedROINumber?: number | null;
  /** Transfer Tube Number (300A,02A2) IS, VM 1. */
  TransferTubeNumber?: number | null;
  /** Transfer Tube Length (300A,02A4) DS, VM 1. */
  TransferTubeLength?: number | null;
  /** Channel Shield Sequence (300A,02B0) SQ, VM 1. */
  ChannelShieldSequence?: Dataset[] | null;
  /** Channel Shield Number (300A,02B2) IS, VM 1. */
  ChannelShieldNumber?: number | null;
  /** Channel Shield ID (300A,02B3) SH, VM 1. */
  ChannelShieldID?: string | null;
  /** Channel Shield Name (300A,02B4) LO, VM 1. */
  ChannelShieldName?: string | null;
  /** Channel Shield Nominal Thickness (300A,02B8) DS, VM 1. */
  ChannelShieldNominalThickness?: number | null;
  /** Channel Shield Nominal Transmission (300A,02BA) DS, VM 1. */
  ChannelShieldNominalTransmission?: number | null;
  /** Final Cumulative Time Weight (300A,02C8) DS, VM 1. */
  FinalCumulativeTimeWeight?: number | null;
  /** Brachy Control Point Sequence (300A,02D0) SQ, VM 1. */
  BrachyControlPointSequence?: Dataset[] | null;
  /** Control Point Relative Position (300A,02D2) DS, VM 1. */
  ControlPointRelativePosition?: number | null;
  /** Control Point 3D Position (300A,02D4) DS, VM 3. */
  ControlPoint3DPosition?: (number | null)[] | null;
  /** Cumulative Time Weight (300A,02D6) DS, VM 1. */
  CumulativeTimeWeight?: number | null;
  /** Compensator Divergence (300A,02E0) CS, VM 1. */
  CompensatorDivergence?: string | null;
  /** Compensator Mounting Position (300A,02E1) CS, VM 1. */
  CompensatorMountingPosition?: string | null;
  /** Source to Compensator Distance (300A,02E2) DS, VM 1-n. */
  SourceToCompensatorDistance?: (number | null)[] | null;
  /** Total Compensator Tray Water-Equivalent Thickness (300A,02E3) FL, VM 1. */
  TotalCompensatorTrayWaterEquivalentThickness?: number | null;
  /** Isocenter to Compensator Tray Distance (300A,02E4) FL, VM 1. */
  IsocenterToCompensatorTrayDistance?: number | null;
  /** Compensator Column Offset (300A,02E5) FL, VM 1. */
  CompensatorColumnOffset?: number | null;
  /** Isocenter to Compensator Distances (300A,02E6) FL, VM 1-n. */
  IsocenterToCompensatorDistances?: (number | null)[] | null;
  /** Compensator Relative Stopping Power Ratio (300A,02E7) FL, VM 1. */
  CompensatorRelativeStoppingPowerRatio?: number | null;
  /** Compensator Milling Tool Diameter (300A,02E8) FL, VM 1. */
  CompensatorMillingToolDiameter?: number | null;
  /** Ion Range Compensator Sequence (300A,02EA) SQ, VM 1. */
  IonRangeCompensatorSequence?: Dataset[] | null;
  /** Compensator Description (300A,02EB) LT, VM 1. */
  CompensatorDescription?: string | null;
  /** Compensator Surface Representation Flag (300A,02EC) CS, VM 1. */
  CompensatorSurfaceRepresentationFlag?: string | null;
  /** Radiation Mass Number (300A,0302) IS, VM 1. */
  RadiationMassNumber?: number | null;
  /** Radiation Atomic Number (300A,0304) IS, VM 1. */
  RadiationAtomicNumber?: number | null;
  /** Radiation Charge State (300A,0306) SS, VM 1. */
  RadiationChargeState?: number | null;
  /** Scan Mode (300A,0308) CS, VM 1. */
  ScanMode?: string | null;
  /** Modulated Scan Mode Type (300A,0309) CS, VM 1. */
  ModulatedScanModeType?: string | null;
  /** Virtual Source-Axis Distances (300A,030A) FL, VM 2. */
  VirtualSourceAxisDistances?: (number | null)[] | null;
  /** Snout Sequence (300A,030C) SQ, VM 1. */
  SnoutSequence?: Dataset[] | null;
  /** Snout Position (300A,030D) FL, VM 1. */
  SnoutPosition?: number | null;
  /** Snout ID (300A,030F) SH, VM 1. */
  SnoutID?: string | null;
  /** Number of Range Shifters (300A,0312) IS, VM 1. */
  NumberOfRangeShifters?: number | null;
  /** Range Shifter Sequence (300A,0314) SQ, VM 1. */
  RangeShifterSequence?: Dataset[] | null;
  /** Range Shifter Number (300A,0316) IS, VM 1. */
  RangeShifterNumber?: number | null;
  /** Range Shifter ID (300A,0318) SH, VM 1. */
  RangeShifterID?: string | null;
  /** Range Shifter Type (300A,0320) CS, VM 1. */
  RangeShifterType?: string | null;
  /** Range Shifter Description (300A,0322) LO, VM 1. */
  RangeShifterDescription?: string | null;
  /** Number of Lateral Spreading Devices (300A,0330) IS, VM 1. */
  NumberOfLateralSpreadingDevices?: number | null;
  /** Lateral Spreading Device Sequence (300A,0332) SQ, VM 1. */
  LateralSpreadingDeviceSequence?: Dataset[] | null;
  /** Lateral Spreading Device Number (300A,0334) IS, VM 1. */
  LateralSpreadingDeviceNumber?: number | null;
  /** Lateral Spreading Device ID (300A,0336) SH, VM 1. */
  LateralSpreadingDeviceID?: string | null;
  /** Lateral Spreading Device Type (300A,0338) CS, VM 1. */
  LateralSpreadingDeviceType?: string | null;
  /** Lateral Spreading Device Description (300A,033A) LO, VM 1. */
  LateralSpreadingDeviceDescription?: string | null;
  /** Lateral Spreading Device Water Equivalent Thickness (300A,033C) FL, VM 1. */
  LateralSpreadingDeviceWaterEquivalentThickness?: number | null;
  /** Number of Range Modulators (300A,0340) IS, VM 1. */
  NumberOfRangeModulators?: number | null;
  /** Range Modulator Sequence (300A,0342) SQ, VM 1. */
  RangeModulatorSequence?: Dataset[] | null;
  /** Range Modulator Number (300A,0344) IS, VM 1. */
  RangeModulatorNumber?: number | null;
  /** Range Modulator ID (300A,0346) SH, VM 1. */
  RangeModulatorID?: string | null;
  /** Range Modulator Type (300A,0348) CS, VM 1. */
  RangeModulatorType?: string | null;
  /** Range Modulator Description (300A,034A) LO, VM 1. */
  RangeModulatorDescription?: string | null;
  /** Beam Current Modulation ID (300A,034C) SH, VM 1. */
  BeamCurrentModulationID?: string | null;
  /** Patient Support Type (300A,0350) CS, VM 1. */
  PatientSupportType?: string | null;
  /** Patient Support ID (300A,0352) SH, VM 1. */
  PatientSupportID?: string | null;
  /** Patient Support Accessory Code (300A,0354) LO, VM 1. */
  PatientSupportAccessoryCode?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1. */
  TrayAccessoryCode?: string | null;
  /** Fixation Light Azimuthal Angle (300A,0356) FL, VM 1. */
  FixationLightAzimuthalAngle?: number | null;
  /** Fixation Light Polar Angle (300A,0358) FL, VM 1. */
  FixationLightPolarAngle?: number | null;
  /** Meterset Rate (300A,035A) FL, VM 1. */
  MetersetRate?: number | null;
  /** Range Shifter Settings Sequence (300A,0360) SQ, VM 1. */
  RangeShifterSettingsSequence?: Dataset[] | null;
  /** Range Shifter Setting (300A,0362) LO, VM 1. */
  RangeShifterSetting?: string | null;
  /** Isocenter to Range Shifter Distance (300A,0364) FL, VM 1. */
  IsocenterToRangeShifterDistance?: number | null;
  /** Range Shifter Water Equivalent Thickness (300A,0366) FL, VM 1. */
  RangeShifterWaterEquivalentThickness?: number | null;
  /** Lateral Spreading Device Settings Sequence (300A,0370) SQ, VM 1. */
  LateralSpreadingDeviceSettingsSequence?: Dataset[] | null;
  /** Lateral Spreading Device Setting (300A,0372) LO, VM 1. */
  LateralSpreadingDeviceSetting?: string | null;
  /** Isocenter to Lateral Spreading Device Distance (300A,0374) FL, VM 1. */
  IsocenterToLateralSpreadingDeviceDistance?: number | null;
  /** Range Modulator Settings Sequence (300A,0380) SQ, VM 1. */
  RangeModulatorSettingsSequence?: Dataset[] | null;
  /** Range Modulator Gating Start Value (300A,0382) FL, VM 1. */
  RangeModulatorGatingStartValue?: number | null;
  /** Range Modulator Gating Stop Value (300A,0384) FL, VM 1. */
  RangeModulatorGatingStopValue?: number | null;
  /** Range Modulator Gating Start Water Equivalent Thickness (300A,0386) FL, VM 1. */
  RangeModulatorGatingStartWaterEquivalentThickness?: number | null;
  /** Range Modulator Gating Stop Water Equivalent Thickness (300A,0388) FL, VM 1. */
  RangeModulatorGatingStopWaterEquivalentThickness?: number | null;
  /** Isocenter to Range Modulator Distance (300A,038A) FL, VM 1. */
  IsocenterToRangeModulatorDistance?: number | null;
  /** Scan Spot Time Offset (300A,038F) FL, VM 1-n. */
  ScanSpotTimeOffset?: (number | null)[] | null;
  /** Scan Spot Tune ID (300A,0390) SH, VM 1. */
  ScanSpotTuneID?: string | null;
  /** Scan Spot Prescribed Indices (300A,0391) IS, VM 1-n. */
  ScanSpotPrescribedIndices?: (number | null)[] | null;
  /** Number of Scan Spot Positions (300A,0392) IS, VM 1. */
  NumberOfScanSpotPositions?: number | null;
  /** Scan Spot Reordered (300A,0393) CS, VM 1. */
  ScanSpotReordered?: string | null;
  /** Scan Spot Position Map (300A,0394) FL, VM 1-n. */
  ScanSpotPositionMap?: (number | null)[] | null;
  /** Scan Spot Reordering Allowed (300A,0395) CS, VM 1. */
  ScanSpotReorderingAllowed?: string | null;
  /** Scan Spot Meterset Weights (300A,0396) FL, VM 1-n. */
  ScanSpotMetersetWeights?: (number | null)[] | null;
  /** Scanning Spot Size (300A,0398) FL, VM 2. */
  ScanningSpotSize?: (number | null)[] | null;
  /** Scan Spot Sizes Delivered (300A,0399) FL, VM 2-2n. */
  ScanSpotSizesDelivered?: (number | null)[] | null;
  /** Number of Paintings (300A,039A) IS, VM 1. */
  NumberOfPaintings?: number | null;
  /** Scan Spot Gantry Angles (300A,039B) FL, VM 1-n. */
  ScanSpotGantryAngles?: (number | null)[] | null;
  /** Scan Spot Patient Support Angles (300A,039C) FL, VM 1-n. */
  ScanSpotPatientSupportAngles?: (number | null)[] | null;
  /** Ion Tolerance Table Sequence (300A,03A0) SQ, VM 1. */
  IonToleranceTableSequence?: Dataset[] | null;
  /** Ion Beam Sequence (300A,03A2) SQ, VM 1. */
  IonBeamSequence?: Dataset[] | null;
  /** Ion Beam Limiting Device Sequence (300A,03A4) SQ, VM 1. */
  IonBeamLimitingDeviceSequence?: Dataset[] | null;
  /** Ion Block Sequence (300A,03A6) SQ, VM 1. */
  IonBlockSequence?: Dataset[] | null;
  /** Ion Control Point Sequence (300A,03A8) SQ, VM 1. */
  IonControlPointSequence?: Dataset[] | null;
  /** Ion Wedge Sequence (300A,03AA) SQ, VM 1. */
  IonWedgeSequence?: Dataset[] | null;
  /** Ion Wedge Position Sequence (300A,03AC) SQ, VM 1. */
  IonWedgePositionSequence?: Dataset[] | null;
  /** Referenced Setup Image Sequence (300A,0401) SQ, VM 1. */
  ReferencedSetupImageSequence?: Dataset[] | null;
  /** Setup Image Comment (300A,0402) ST, VM 1. */
  SetupImageComment?: string | null;
  /** Motion Synchronization Sequence (300A,0410) SQ, VM 1. */
  MotionSynchronizationSequence?: Dataset[] | null;
  /** Control Point Orientation (300A,0412) FL, VM 3. */
  ControlPointOrientation?: (number | null)[] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1. */
  GeneralAccessorySequence?: Dataset[] | null;
  /** General Accessory ID (300A,0421) SH, VM 1. */
  GeneralAccessoryID?: string | null;
  /** General Accessory Description (300A,0422) ST, VM 1. */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1. */
  GeneralAccessoryType?: string | null;
  /** General Accessory Number (300A,0424) IS, VM 1. */
  GeneralAccessoryNumber?: number | null;
  /** Source to General Accessory Distance (300A,0425) FL, VM 1. */
  SourceToGeneralAccessoryDistance?: number | null;
  /** Isocenter to General Accessory Distance (300A,0426) DS, VM 1. */
  IsocenterToGeneralAccessoryDistance?: number | null;
  /** Applicator Geometry Sequence (300A,0431) SQ, VM 1. */
  ApplicatorGeometrySequence?: Dataset[] | null;
  /** Applicator Aperture Shape (300A,0432) CS, VM 1. */
  ApplicatorApertureShape?: string | null;
  /** Applicator Opening (300A,0433) FL, VM 1. */
  ApplicatorOpening?: number | null;
  /** Applicator Opening X (300A,0434) FL, VM 1. */
  ApplicatorOpeningX?: number | null;
  /** Applicator Opening Y (300A,0435) FL, VM 1. */
  ApplicatorOpeningY?: number | null;
  /** Source to Applicator Mounting Position Distance (300A,0436) FL, VM 1. */
  SourceToApplicatorMountingPositionDistance?: number | null;
  /** Number of Block Slab Items (300A,0440) IS, VM 1. */
  NumberOfBlockSlabItems?: number | null;
  /** Block Slab Sequence (300A,0441) SQ, VM 1. */
  BlockSlabSequence?: Dataset[] | null;
  /** Block Slab Thickness (300A,0442) DS, VM 1. */
  BlockSlabThickness?: number | null;
  /** Block Slab Number (300A,0443) US, VM 1. */
  BlockSlabNumber?: number | null;
  /** Device Motion Control Sequence (300A,0450) SQ, VM 1. */
  DeviceMotionControlSequence?: Dataset[] | null;
  /** Device Motion Execution Mode (300A,0451) CS, VM 1. */
  DeviceMotionExecutionMode?: string | null;
  /** Device Motion Observation Mode (300A,0452) CS, VM 1. */
  DeviceMotionObservationMode?: string | null;
  /** Device Motion Parameter Code Sequence (300A,0453) SQ, VM 1. */
  DeviceMotionParameterCodeSequence?: Dataset[] | null;
  /** Distal Depth Fraction (300A,0501) FL, VM 1. */
  DistalDepthFraction?: number | null;
  /** Distal Depth (300A,0502) FL, VM 1. */
  DistalDepth?: number | null;
  /** Nominal Range Modulation Fractions (300A,0503) FL, VM 2. */
  NominalRangeModulationFractions?: (number | null)[] | null;
  /** Nominal Range Modulated Region Depths (300A,0504) FL, VM 2. */
  NominalRangeModulatedRegionDepths?: (number | null)[] | null;
  /** Depth Dose Parameters Sequence (300A,0505) SQ, VM 1. */
  DepthDoseParametersSequence?: Dataset[] | null;
  /** Delivered Depth Dose Parameters Sequence (300A,0506) SQ, VM 1. */
  DeliveredDepthDoseParametersSequence?: Dataset[] | null;
  /** Delivered Distal Depth Fraction (300A,0507) FL, VM 1. */
  DeliveredDistalDepthFraction?: number | null;
  /** Delivered Distal Depth (300A,0508) FL, VM 1. */
  DeliveredDistalDepth?: number | null;
  /** Delivered Nominal Range Modulation Fractions (300A,0509) FL, VM 2. */
  DeliveredNominalRangeModulationFractions?: (number | null)[] | null;
  /** Delivered Nominal Range Modulated Region Depths (300A,0510) FL, VM 2. */
  DeliveredNominalRangeModulatedRegionDepths?: (number | null)[] | null;
  /** Delivered Reference Dose Definition (300A,0511) CS, VM 1. */
  DeliveredReferenceDoseDefinition?: string | null;
  /** Reference Dose Definition (300A,0512) CS, VM 1. */
  ReferenceDoseDefinition?: string | null;
  /** RT Control Point Index (300A,0600) US, VM 1. */
  RTControlPointIndex?: number | null;
  /** Radiation Generation Mode Index (300A,0601) US, VM 1. */
  RadiationGenerationModeIndex?: number | null;
  /** Referenced Defined Device Index (300A,0602) US, VM 1. */
  ReferencedDefinedDeviceIndex?: number | null;
  /** Radiation Dose Identification Index (300A,0603) US, VM 1. */
  RadiationDoseIdentificationIndex?: number | null;
  /** Number of RT Control Points (300A,0604) US, VM 1. */
  NumberOfRTControlPoints?: number | null;
  /** Referenced Radiation Generation Mode Index (300A,0605) US, VM 1. */
  ReferencedRadiationGenerationModeIndex?: number | null;
  /** Treatment Position Index (300A,0606) US, VM 1. */
  TreatmentPositionIndex?: number | null;
  /** Referenced Device Index (300A,0607) US, VM 1. */
  ReferencedDeviceIndex?: number | null;
  /** Treatment Position Group Label (300A,0608) LO, VM 1. */
  TreatmentPositionGroupLabel?: string | null;
  /** Treatment Position Group UID (300A,0609) UI, VM 1. */
  TreatmentPositionGroupUID?: string | null;
  /** Treatment Position Group Sequence (300A,060A) SQ, VM 1. */
  TreatmentPositionGroupSequence?: Dataset[] | null;
  /** Referenced Treatment Position Index (300A,060B) US, VM 1. */
  ReferencedTreatmentPositionIndex?: number | null;
  /** Referenced Radiation Dose Identification Index (300A,060C) US, VM 1. */
  ReferencedRadiationDoseIdentificationIndex?: number | null;
  /** RT Accessory Holder Water-Equivalent Thickness (300A,060D) FD, VM 1. */
  RTAccessoryHolderWaterEquivalentThickness?: number | null;
  /** Referenced RT Accessory Holder Device Index (300A,060E) US, VM 1. */
  ReferencedRTAccessoryHolderDeviceIndex?: number | null;
  /** RT Accessory Holder Slot Existence Flag (300A,060F) CS, VM 1. */
  RTAccessoryHolderSlotExistenceFlag?: string | null;
  /** RT Accessory Holder Slot Sequence (300A,0610) SQ, VM 1. */
  RTAccessoryHolderSlotSequence?: Dataset[] | null;
  /** RT Accessory Holder Slot ID (300A,0611) LO, VM 1. */
  RTAccessoryHolderSlotID?: string | null;
  /** RT Accessory Holder Slot Distance (300A,0612) FD, VM 1. */
  RTAccessoryHolderSlotDistance?: number | null;
  /** RT Accessory Slot Distance (300A,0613) FD, VM 1. */
  RTAccessorySlotDistance?: number | null;
  /** RT Accessory Holder Definition Sequence (300A,0614) SQ, VM 1. */
  RTAccessoryHolderDefinitionSequence?: Dataset[] | null;
  /** RT Accessory Device Slot ID (300A,0615) LO, VM 1. */
  RTAccessoryDeviceSlotID?: string | null;
  /** RT Radiation Sequence (300A,0616) SQ, VM 1. */
  RTRadiationSequence?: Dataset[] | null;
  /** Radiation Dose Sequence (300A,0617) SQ, VM 1. */
  RadiationDoseSequence?: Dataset[] | null;
  /** Radiation Dose Identification Sequence (300A,0618) SQ, VM 1. */
  RadiationDoseIdentificationSequence?: Dataset[] | null;
  /** Radiation Dose Identification Label (300A,0619) LO, VM 1. */
  RadiationDoseIdentificationLabel?: string | null;
  /** Reference Dose Type (300A,061A) CS, VM 1. */
  ReferenceDoseType?: string | null;
  /** Primary Dose Value Indicator (300A,061B) CS, VM 1. */
  PrimaryDoseValueIndicator?: string | null;
  /** Dose Values Sequence (300A,061C) SQ, VM 1. */
  DoseValuesSequence?: Dataset[] | null;
  /** Dose Value Purpose (300A,061D) CS, VM 1-n. */
  DoseValuePurpose?: (string | null)[] | null;
  /** Reference Dose Point Coordinates (300A,061E) FD, VM 3. */
  ReferenceDosePointCoordinates?: (number | null)[] | null;
  /** Radiation Dose Values Parameters Sequence (300A,061F) SQ, VM 1. */
  RadiationDoseValuesParametersSequence?: Dataset[] | null;
  /** Meterset to Dose Mapping Sequence (300A,0620) SQ, VM 1. */
  MetersetToDoseMappingSequence?: Dataset[] | null;
  /** Expected In-Vivo Measurement Values Sequence (300A,0621) SQ, VM 1. */
  ExpectedInVivoMeasurementValuesSequence?: Dataset[] | null;
  /** Expected In-Vivo Measurement Value Index (300A,0622) US, VM 1. */
  ExpectedInVivoMeasurementValueIndex?: number | null;
  /** Radiation Dose In-Vivo Measurement Label (300A,0623) LO, VM 1. */
  RadiationDoseInVivoMeasurementLabel?: string | null;
  /** Radiation Dose Central Axis Displacement (300A,0624) FD, VM 2. */
  RadiationDoseCentralAxisDisplacement?: (number | null)[] | null;
  /** Radiation Dose Value (300A,0625) FD, VM 1. */
  RadiationDoseValue?: number | null;
  /** Radiation Dose Source to Skin Distance (300A,0626) FD, VM 1. */
  RadiationDoseSourceToSkinDistance?: number | null;
  /** Radiation Dose Measurement Point Coordinates (300A,0627) FD, VM 3. */
  RadiationDoseMeasurementPointCoordinates?: (number | null)[] | null;
  /** Radiation Dose Source to External Contour Distance (300A,0628) FD, VM 1. */
  RadiationDoseSourceToExternalContourDistance?: number | null;
  /** RT Tolerance Set Sequence (300A,0629) SQ, VM 1. */
  RTToleranceSetSequence?: Dataset[] | null;
  /** RT Tolerance Set Label (300A,062A) LO, VM 1. */
  RTToleranceSetLabel?: string | null;
  /** Attribute Tolerance Values Sequence (300A,062B) SQ, VM 1. */
  AttributeToleranceValuesSequence?: Dataset[] | null;
  /** Tolerance Value (300A,062C) FD, VM 1. */
  ToleranceValue?: number | null;
  /** Patient Support Position Tolerance Sequence (300A,062D) SQ, VM 1. */
  PatientSupportPositionToleranceSequence?: Dataset[] | null;
  /** Treatment Time Limit (300A,062E) FD, VM 1. */
  TreatmentTimeLimit?: number | null;
  /** C-Arm Photon-Electron Control Point Sequence (300A,062F) SQ, VM 1. */
  CArmPhotonElectronControlPointSequence?: Dataset[] | null;
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1. */
  ReferencedRTRadiationSequence?: Dataset[] | null;
  /** Referenced RT Instance Sequence (300A,0631) SQ, VM 1. */
  ReferencedRTInstanceSequence?: Dataset[] | null;
  /** Referenced RT Patient Setup Sequence (300A,0632) SQ, VM 1, retired. */
  ReferencedRTPatientSetupSequence?: Dataset[] | null;
  /** Source to Patient Surface Distance (300A,0634) FD, VM 1. */
  SourceToPatientSurfaceDistance?: number | null;
  /** Treatment Machine Special Mode Code Sequence (300A,0635) SQ, VM 1. */
  TreatmentMachineSpecialModeCodeSequence?: Dataset[] | null;
  /** Intended Number of Fractions (300A,0636) US, VM 1. */
  IntendedNumberOfFractions?: number | null;
  /** RT Radiation Set Intent (300A,0637) CS, VM 1. */
  RTRadiationSetIntent?: string | null;
  /** RT Radiation Physical and Geometric Content Detail Flag (300A,0638) CS, VM 1. */
  RTRadiationPhysicalAndGeometricContentDetailFlag?: string | null;
  /** RT Record Flag (300A,0639) CS, VM 1. */
  RTRecordFlag?: string | null;
  /** Treatment Device Identification Sequence (300A,063A) SQ, VM 1. */
  TreatmentDeviceIdentificationSequence?: Dataset[] | null;
  /** Referenced RT Physician Intent Sequence (300A,063B) SQ, VM 1. */
  ReferencedRTPhysicianIntentSequence?: Dataset[] | null;
  /** Cumulative Meterset (300A,063C) FD, VM 1. */
  CumulativeMeterset?: number | null;
  /** Delivery Rate (300A,063D) FD, VM 1. */
  DeliveryRate?: number | null;
  /** Delivery Rate Unit Sequence (300A,063E) SQ, VM 1. */
  DeliveryRateUnitSequence?: Dataset[] | null;
  /** Treatment Position Sequence (300A,063F) SQ, VM 1. */
  TreatmentPositionSequence?: Dataset[] | null;
  /** Radiation Source-Axis Distance (300A,0640) FD, VM 1. */
  RadiationSourceAxisDistance?: number | null;
  /** Number of RT Beam Limiting Devices (300A,0641) US, VM 1. */
  NumberOfRTBeamLimitingDevices?: number | null;
  /** RT Beam Limiting Device Proximal Distance (300A,0642) FD, VM 1. */
  RTBeamLimitingDeviceProximalDistance?: number | null;
  /** RT Beam Limiting Device Distal Distance (300A,0643) FD, VM 1. */
  RTBeamLimitingDeviceDistalDistance?: number | null;
  /** Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644) SQ, VM 1. */
  ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence?: Dataset[] | null;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1. */
  BeamModifierOrientationAngle?: number | null;
  /** Fixed RT Beam Delimiter Device Sequence (300A,0646) SQ, VM 1. */
  FixedRTBeamDelimiterDeviceSequence?: Dataset[] | null;
  /** Parallel RT Beam Delimiter Device Sequence (300A,0647) SQ, VM 1. */
  ParallelRTBeamDelimiterDeviceSequence?: Dataset[] | null;
  /** Number of Parallel RT Beam Delimiters (300A,0648) US, VM 1. */
  NumberOfParallelRTBeamDelimiters?: number | null;
  /** Parallel RT Beam Delimiter Boundaries (300A,0649) FD, VM 2-n. */
  ParallelRTBeamDelimiterBoundaries?: (number | null)[] | null;
  /** Parallel RT Beam Delimiter Positions (300A,064A) FD, VM 2-n. */
  ParallelRTBeamDelimiterPositions?: (number | null)[] | null;
  /** RT Beam Limiting Device Offset (300A,064B) FD, VM 2. */
  RTBeamLimitingDeviceOffset?: (number | null)[] | null;
  /** RT Beam Delimiter Geometry Sequence (300A,064C) SQ, VM 1. */
  RTBeamDelimiterGeometrySequence?: Dataset[] | null;
  /** RT Beam Limiting Device Definition Sequence (300A,064D) SQ, VM 1. */
  RTBeamLimitingDeviceDefinitionSequence?: Dataset[] | null;
  /** Parallel RT Beam Delimiter Opening Mode (300A,064E) CS, VM 1. */
  ParallelRTBeamDelimiterOpeningMode?: string | null;
  /** Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F) CS, VM 1-n. */
  ParallelRTBeamDelimiterLeafMountingSide?: (string | null)[] | null;
  /** Patient Setup UID (300A,0650) UI, VM 1, retired. */
  PatientSetupUID?: string | null;
  /** Wedge Definition Sequence (300A,0651) SQ, VM 1. */
  WedgeDefinitionSequence?: Dataset[] | null;
  /** Radiation Beam Wedge Angle (300A,0652) FD, VM 1. */
  RadiationBeamWedgeAngle?: number | null;
  /** Radiation Beam Wedge Thin Edge Distance (300A,0653) FD, VM 1. */
  RadiationBeamWedgeThinEdgeDistance?: number | null;
  /** Radiation Beam Effective Wedge Angle (300A,0654) FD, VM 1. */
  RadiationBeamEffectiveWedgeAngle?: number | null;
  /** Number of Wedge Positions (300A,0655) US, VM 1. */
  NumberOfWedgePositions?: number | null;
  /** RT Beam Limiting Device Opening Sequence (300A,0656) SQ, VM 1. */
  RTBeamLimitingDeviceOpeningSequence?: Dataset[] | null;
  /** Number of RT Beam Limiting Device Openings (300A,0657) US, VM 1. */
  NumberOfRTBeamLimitingDeviceOpenings?: number | null;
  /** Radiation Dosimeter Unit Sequence (300A,0658) SQ, VM 1. */
  RadiationDosimeterUnitSequence?: Dataset[] | null;
  /** RT Device Distance Reference Location Code Sequence (300A,0659) SQ, VM 1. */
  RTDeviceDistanceReferenceLocationCodeSequence?: Dataset[] | null;
  /** Radiation Device Configuration and Commissioning Key Sequence (300A,065A) SQ, VM 1. */
  RadiationDeviceConfigurationAndCommissioningKeySequence?: Dataset[] | null;
  /** Patient Support Position Parameter Sequence (300A,065B) SQ, VM 1. */
  PatientSupportPositionParameterSequence?: Dataset[] | null;
  /** Patient Support Position Specification Method (300A,065C) CS, VM 1. */
  PatientSupportPositionSpecificationMethod?: string | null;
  /** Patient Support Position Device Parameter Sequence (300A,065D) SQ, VM 1. */
  PatientSupportPositionDeviceParameterSequence?: Dataset[] | null;
  /** Device Order Index (300A,065E) US, VM 1. */
  DeviceOrderIndex?: number | null;
  /** Patient Support Position Parameter Order Index (300A,065F) US, VM 1. */
  PatientSupportPositionParameterOrderIndex?: number | null;
  /** Patient Support Position Device Tolerance Sequence (300A,0660) SQ, VM 1. */
  PatientSupportPositionDeviceToleranceSequence?: Dataset[] | null;
  /** Patient Support Position Tolerance Order Index (300A,0661) US, VM 1. */
  PatientSupportPositionToleranceOrderIndex?: number | null;
  /** Compensator Definition Sequence (300A,0662) SQ, VM 1. */
  CompensatorDefinitionSequence?: Dataset[] | null;
  /** Compensator Map Orientation (300A,0663) CS, VM 1. */
  CompensatorMapOrientation?: string | null;
  /** Compensator Proximal Thickness Map (300A,0664) OF, VM 1. */
  CompensatorProximalThicknessMap?: ArrayBuffer | null;
  /** Compensator Distal Thickness Map (300A,0665) OF, VM 1. */
  CompensatorDistalThicknessMap?: ArrayBuffer | null;
  /** Compensator Base Plane Offset (300A,0666) FD, VM 1. */
  CompensatorBasePlaneOffset?: number | null;
  /** Compensator Shape Fabrication Code Sequence (300A,0667) SQ, VM 1. */
  CompensatorShapeFabricationCodeSequence?: Dataset[] | null;
  /** Compensator Shape Sequence (300A,0668) SQ, VM 1. */
  CompensatorShapeSequence?: Dataset[] | null;
  /** Radiation Beam Compensator Milling Tool Diameter (300A,0669) FD, VM 1. */
  RadiationBeamCompensatorMillingToolDiameter?: number | null;
  /** Block Definition Sequence (300A,066A) SQ, VM 1. */
  BlockDefinitionSequence?: Dataset[] | null;
  /** Block Edge Data (300A,066B) OF, VM 1. */
  BlockEdgeData?: ArrayBuffer | null;
  /** Block Orientation (300A,066C) CS, VM 1. */
  BlockOrientation?: string | null;
  /** Radiation Beam Block Thickness (300A,066D) FD, VM 1. */
  RadiationBeamBlockThickness?: number | null;
  /** Radiation Beam Block Slab Thickness (300A,066E) FD, VM 1. */
  RadiationBeamBlockSlabThickness?: number | null;
  /** Block Edge Data Sequence (300A,066F) SQ, VM 1. */
  BlockEdgeDataSequence?: Dataset[] | null;
  /** Number of RT Accessory Holders (300A,0670) US, VM 1. */
  NumberOfRTAccessoryHolders?: number | null;
  /** General Accessory Definition Sequence (300A,0671) SQ, VM 1. */
  GeneralAccessoryDefinitionSequence?: Dataset[] | null;
  /** Number of General Accessories (300A,0672) US, VM 1. */
  NumberOfGeneralAccessories?: number | null;
  /** Bolus Definition Sequence (300A,0673) SQ, VM 1. */
  BolusDefinitionSequence?: Dataset[] | null;
  /** Number of Boluses (300A,0674) US, VM 1. */
  NumberOfBoluses?: number | null;
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1. */
  EquipmentFrameOfReferenceUID?: string | null;
  /** Equipment Frame of Reference Description (300A,0676) ST, VM 1. */
  EquipmentFrameOfReferenceDescription?: string | null;
  /** Equipment Reference Point Coordinates Sequence (300A,0677) SQ, VM 1. */
  EquipmentReferencePointCoordinatesSequence?: Dataset[] | null;
  /** Equipment Reference Point Code Sequence (300A,0678) SQ, VM 1. */
  EquipmentReferencePointCodeSequence?: Dataset[] | null;
  /** RT Beam Limiting Device Angle (300A,0679) FD, VM 1. */
  RTBeamLimitingDeviceAngle?: number | null;
  /** Source Roll Angle (300A,067A) FD, VM 1. */
  SourceRollAngle?: number | null;
  /** Radiation GenerationMode Sequence (300A,067B) SQ, VM 1. */
  RadiationGenerationModeSequence?: Dataset[] | null;
  /** Radiation GenerationMode Label (300A,067C) SH, VM 1. */
  RadiationGenerationModeLabel?: string | null;
  /** Radiation GenerationMode Description (300A,067D) ST, VM 1. */
  RadiationGenerationModeDescription?: string | null;
  /** Radiation GenerationMode Machine Code Sequence (300A,067E) SQ, VM 1. */
  RadiationGenerationModeMachineCodeSequence?: Dataset[] | null;
  /** Radiation Type Code Sequence (300A,067F) SQ, VM 1. */
  RadiationTypeCodeSequence?: Dataset[] | null;
  /** Nominal Energy (300A,0680) DS, VM 1. */
  NominalEnergy?: number | null;
  /** Minimum Nominal Energy (300A,0681) DS, VM 1. */
  MinimumNominalEnergy?: number | null;
  /** Maximum Nominal Energy (300A,0682) DS, VM 1. */
  MaximumNominalEnergy?: number | null;
  /** Radiation Fluence Modifier Code Sequence (300A,0683) SQ, VM 1. */
  RadiationFluenceModifierCodeSequence?: Dataset[] | null;
  /** Energy Unit Code Sequence (300A,0684) SQ, VM 1. */
  EnergyUnitCodeSequence?: Dataset[] | null;
  /** Number of Radiation GenerationModes (300A,0685) US, VM 1. */
  NumberOfRadiationGenerationModes?: number | null;
  /** Patient Support Devices Sequence (300A,0686) SQ, VM 1. */
  PatientSupportDevicesSequence?: Dataset[] | null;
  /** Number of Patient Support Devices (300A,0687) US, VM 1. */
  NumberOfPatientSupportDevices?: number | null;
  /** RT Beam Modifier Definition Distance (300A,0688) FD, VM 1. */
  RTBeamModifierDefinitionDistance?: number | null;
  /** Beam Area Limit Sequence (300A,0689) SQ, VM 1. */
  BeamAreaLimitSequence?: Dataset[] | null;
  /** Referenced RT Prescription Sequence (300A,068A) SQ, VM 1. */
  ReferencedRTPrescriptionSequence?: Dataset[] | null;
  /** Dose Value Interpretation (300A,068B) CS, VM 1. */
  DoseValueInterpretation?: string | null;
  /** Treatment Session UID (300A,0700) UI, VM 1. */
  TreatmentSessionUID?: string | null;
  /** RT Radiation Usage (300A,0701) CS, VM 1. */
  RTRadiationUsage?: string | null;
  /** Referenced RT Radiation Set Sequence (300A,0702) SQ, VM 1. */
  ReferencedRTRadiationSetSequence?: Dataset[] | null;
  /** Referenced RT Radiation Record Sequence (300A,0703) SQ, VM 1. */
  ReferencedRTRadiationRecordSequence?: Dataset[] | null;
  /** RT Radiation Set Delivery Number (300A,0704) US, VM 1. */
  RTRadiationSetDeliveryNumber?: number | null;
  /** Clinical Fraction Number (300A,0705) US, VM 1. */
  ClinicalFractionNumber?: number | null;
  /** RT Treatment Fraction Completion Status (300A,0706) CS, VM 1. */
  RTTreatmentFractionCompletionStatus?: string | null;
  /** RT Radiation Set Usage (300A,0707) CS, VM 1. */
  RTRadiationSetUsage?: string | null;
  /** Treatment Delivery Continuation Flag (300A,0708) CS, VM 1. */
  TreatmentDeliveryContinuationFlag?: string | null;
  /** Treatment Record Content Origin (300A,0709) CS, VM 1. */
  TreatmentRecordContentOrigin?: string | null;
  /** RT Treatment Termination Status (300A,0714) CS, VM 1. */
  RTTreatmentTerminationStatus?: string | null;
  /** RT Treatment Termination Reason Code Sequence (300A,0715) SQ, VM 1. */
  RTTreatmentTerminationReasonCodeSequence?: Dataset[] | null;
  /** Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ, VM 1. */
  MachineSpecificTreatmentTerminationCodeSequence?: Dataset[] | null;
  /** RT Radiation Salvage Record Control Point Sequence (300A,0722) SQ, VM 1. */
  RTRadiationSalvageRecordControlPointSequence?: Dataset[] | null;
  /** Starting Meterset Value Known Flag (300A,0723) CS, VM 1. */
  StartingMetersetValueKnownFlag?: string | null;
  /** Treatment Termination Description (300A,0730) ST, VM 1. */
  TreatmentTerminationDescription?: string | null;
  /** Treatment Tolerance Violation Sequence (300A,0731) SQ, VM 1. */
  TreatmentToleranceViolationSequence?: Dataset[] | null;
  /** Treatment Tolerance Violation Category (300A,0732) CS, VM 1. */
  TreatmentToleranceViolationCategory?: string | null;
  /** Treatment Tolerance Violation Attribute Sequence (300A,0733) SQ, VM 1. */
  TreatmentToleranceViolationAttributeSequence?: Dataset[] | null;
  /** Treatment Tolerance Violation Description (300A,0734) ST, VM 1. */
  TreatmentToleranceViolationDescription?: string | null;
  /** Treatment Tolerance Violation Identification (300A,0735) ST, VM 1. */
  TreatmentToleranceViolationIdentification?: string | null;
  /** Treatment Tolerance Violation DateTime (300A,0736) DT, VM 1. */
  TreatmentToleranceViolationDateTime?: string | null;
  /** Recorded RT Control Point DateTime (300A,073A) DT, VM 1. */
  RecordedRTControlPointDateTime?: string | null;
  /** Referenced Radiation RT Control Point Index (300A,073B) US, VM 1. */
  ReferencedRadiationRTControlPointIndex?: number | null;
  /** Alternate Value Sequence (300A,073E) SQ, VM 1. */
  AlternateValueSequence?: Dataset[] | null;
  /** Confirmation Sequence (300A,073F) SQ, VM 1. */
  ConfirmationSequence?: Dataset[] | null;
  /** Interlock Sequence (300A,0740) SQ, VM 1. */
  InterlockSequence?: Dataset[] | null;
  /** Interlock DateTime (300A,0741) DT, VM 1. */
  InterlockDateTime?: string | null;
  /** Interlock Description (300A,0742) ST, VM 1. */
  InterlockDescription?: string | null;
  /** Interlock Originating Device Sequence (300A,0743) SQ, VM 1. */
  InterlockOriginatingDeviceSequence?: Dataset[] | null;
  /** Interlock Code Sequence (300A,0744) SQ, VM 1. */
  InterlockCodeSequence?: Dataset[] | null;
  /** Interlock Resolution Code Sequence (300A,0745) SQ, VM 1. */
  InterlockResolutionCodeSequence?: Dataset[] | null;
  /** Interlock Resolution User Sequence (300A,0746) SQ, VM 1. */
  InterlockResolutionUserSequence?: Dataset[] | null;
  /** Override DateTime (300A,0760) DT, VM 1. */
  OverrideDateTime?: string | null;
  /** Treatment Tolerance Violation Type Code Sequence (300A,0761) SQ, VM 1. */
  TreatmentToleranceViolationTypeCodeSequence?: Dataset[] | null;
  /** Treatment Tolerance Violation Cause Code Sequence (300A,0762) SQ, VM 1. */
  TreatmentToleranceViolationCauseCodeSequence?: Dataset[] | null;
  /** Measured Meterset to Dose Mapping Sequence (300A,0772) SQ, VM 1. */
  MeasuredMetersetToDoseMappingSequence?: Dataset[] | null;
  /** Referenced Expected In-Vivo Measurement Value Index (300A,0773) US, VM 1. */
  ReferencedExpectedInVivoMeasurementValueIndex?: number | null;
  /** Dose Measurement Device Code Sequence (300A,0774) SQ, VM 1. */
  DoseMeasurementDeviceCodeSequence?: Dataset[] | null;
  /** Additional Parameter Recording Instance Sequence (300A,0780) SQ, VM 1. */
  AdditionalParameterRecordingInstanceSequence?: Dataset[] | null;
  /** Interlock Origin Description (300A,0783) ST, VM 1. */
  InterlockOriginDescription?: string | null;
  /** RT Patient Position Scope Sequence (300A,0784) SQ, VM 1. */
  RTPatientPositionScopeSequence?: Dataset[] | null;
  /** Referenced Treatment Position Group UID (300A,0785) UI, VM 1. */
  ReferencedTreatmentPositionGroupUID?: string | null;
  /** Radiation Order Index (300A,0786) US, VM 1. */
  RadiationOrderIndex?: number | null;
  /** Omitted Radiation Sequence (300A,0787) SQ, VM 1. */
  OmittedRadiationSequence?: Dataset[] | null;
  /** Reason for Omission Code Sequence (300A,0788) SQ, VM 1. */
  ReasonForOmissionCodeSequence?: Dataset[] | null;
  /** RT Delivery Start Patient Position Sequence (300A,0789) SQ, VM 1. */
  RTDeliveryStartPatientPositionSequence?: Dataset[] | null;
  /** RT Treatment Preparation Patient Position Sequence (300A,078A) SQ, VM 1. */
  RTTreatmentPreparationPatientPositionSequence?: Dataset[] | null;
  /** Referenced RT Treatment Preparation Sequence (300A,078B) SQ, VM 1. */
  ReferencedRTTreatmentPreparationSequence?: Dataset[] | null;
  /** Referenced Patient Setup Photo Sequence (300A,078C) SQ, VM 1. */
  ReferencedPatientSetupPhotoSequence?: Dataset[] | null;
  /** Patient Treatment Preparation Method Code Sequence (300A,078D) SQ, VM 1. */
  PatientTreatmentPreparationMethodCodeSequence?: Dataset[] | null;
  /** Patient Treatment Preparation Procedure Parameter Description (300A,078E) LT, VM 1. */
  PatientTreatmentPreparationProcedureParameterDescription?: string | null;
  /** Patient Treatment Preparation Device Sequence (300A,078F) SQ, VM 1. */
  PatientTreatmentPreparationDeviceSequence?: Dataset[] | null;
  /** Patient Treatment Preparation Procedure Sequence (300A,0790) SQ, VM 1. */
  PatientTreatmentPreparationProcedureSequence?: Dataset[] | null;
  /** Patient Treatment Preparation Procedure Code Sequence (300A,0791) SQ, VM 1. */
  PatientTreatmentPreparationProcedureCodeSequence?: Dataset[] | null;
  /** Patient Treatment Preparation Method Description (300A,0792) LT, VM 1. */
  PatientTreatmentPreparationMethodDescription?: string | null;
  /** Patient Treatment Preparation Procedure Parameter Sequence (300A,0793) SQ, VM 1. */
  PatientTreatmentPreparationProcedureParameterSequence?: Dataset[] | null;
  /** Patient Setup Photo Description (300A,0794) LT, VM 1. */
  PatientSetupPhotoDescription?: string | null;
  /** Patient Treatment Preparation Procedure Index (300A,0795) US, VM 1. */
  PatientTreatmentPreparationProcedureIndex?: number | null;
  /** Referenced Patient Setup Procedure Index (300A,0796) US, VM 1. */
  ReferencedPatientSetupProcedureIndex?: number | null;
  /** RT Radiation Task Sequence (300A,0797) SQ, VM 1. */
  RTRadiationTaskSequence?: Dataset[] | null;
  /** RT Patient Position Displacement Sequence (300A,0798) SQ, VM 1. */
  RTPatientPositionDisplacementSequence?: Dataset[] | null;
  /** RT Patient Position Sequence (300A,0799) SQ, VM 1. */
  RTPatientPositionSequence?: Dataset[] | null;
  /** Displacement Reference Label (300A,079A) LO, VM 1. */
  DisplacementReferenceLabel?: string | null;
  /** Displacement Matrix (300A,079B) FD, VM 16. */
  DisplacementMatrix?: (number | null)[] | null;
  /** Patient Support Displacement Sequence (300A,079C) SQ, VM 1. */
  PatientSupportDisplacementSequence?: Dataset[] | null;
  /** Displacement Reference Location Code Sequence (300A,079D) SQ, VM 1. */
  DisplacementReferenceLocationCodeSequence?: Dataset[] | null;
  /** RT Radiation Set Delivery Usage (300A,079E) CS, VM 1. */
  RTRadiationSetDeliveryUsage?: string | null;
  /** Patient Treatment Preparation Sequence (300A,079F) SQ, VM 1. */
  PatientTreatmentPreparationSequence?: Dataset[] | null;
  /** Patient to Equipment Relationship Sequence (300A,07A0) SQ, VM 1. */
  PatientToEquipmentRelationshipSequence?: Dataset[] | null;
  /** Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1) SQ, VM 1. */
  ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence?: Dataset[] | null;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1. */
  ReferencedRTPlanSequence?: Dataset[] | null;
  /** Referenced Beam Sequence (300C,0004) SQ, VM 1. */
  ReferencedBeamSequence?: Dataset[] | null;
  /** Referenced Beam Number (300C,0006) IS, VM 1. */
  ReferencedBeamNumber?: number | null;
  /** Referenced Reference Image Number (300C,0007) IS, VM 1. */
  ReferencedReferenceImageNumber?: number | null;
  /** Start Cumulative Meterset Weight (300C,0008) DS, VM 1. */
  StartCumulativeMetersetWeight?: number | null;
  /** End Cumulative Meterset Weight (300C,0009) DS, VM 1. */
  EndCumulativeMetersetWeight?: number | null;
  /** Referenced Brachy Application Setup Sequence (300C,000A) SQ, VM 1. */
  ReferencedBrachyApplicationSetupSequence?: Dataset[] | null;
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1. */
  ReferencedBrachyApplicationSetupNumber?: number | null;
  /** Referenced Source Number (300C,000E) IS, VM 1. */
  ReferencedSourceNumber?: number | null;
  /** Referenced Fraction Group Sequence (300C,0020) SQ, VM 1. */
  ReferencedFractionGroupSequence?: Dataset[] | null;
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1. */
  ReferencedFractionGroupNumber?: number | null;
  /** Referenced Verification Image Sequence (300C,0040) SQ, VM 1. */
  ReferencedVerificationImageSequence?: Dataset[] | null;
  /** Referenced Reference Image Sequence (300C,0042) SQ, VM 1. */
  ReferencedReferenceImageSequence?: Dataset[] | null;
  /** Referenced Dose Reference Sequence (300C,0050) SQ, VM 1. */
  ReferencedDoseReferenceSequence?: Dataset[] | null;
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1. */
  ReferencedDoseReferenceNumber?: number | null;
  /** Brachy Referenced Dose Reference Sequence (300C,0055) SQ, VM 1. */
  BrachyReferencedDoseReferenceSequence?: Dataset[] | null;
  /** Referenced Structure Set Sequence (300C,0060) SQ, VM 1. */
  ReferencedStructureSetSequence?: Dataset[] | null;
  /** Referenced Patient Setup Number (300C,006A) IS, VM 1. */
  ReferencedPatientSetupNumber?: number | null;
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1. */
  ReferencedDoseSequence?: Dataset[] | null;
  /** Referenced Tolerance Table Number (300C,00A0) IS, VM 1. */
  ReferencedToleranceTableNumber?: number | null;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1. */
  ReferencedBolusSequence?: Dataset[] | null;
  /** Referenced Wedge Number (300C,00C0) IS, VM 1. */
  ReferencedWedgeNumber?: number | null;
  /** Referenced Compensator Number (300C,00D0) IS, VM 1. */
  ReferencedCompensatorNumber?: number | null;
  /** Referenced Block Number (300C,00E0) IS, VM 1. */
  ReferencedBlockNumber?: number | null;
  /** Referenced Control Point Index (300C,00F0) IS, VM 1. */
  ReferencedControlPointIndex?: number | null;
  /** Referenced Control Point Sequence (300C,00F2) SQ, VM 1. */
  ReferencedControlPointSequence?: Dataset[] | null;
  /** Referenced Start Control Point Index (300C,00F4) IS, VM 1. */
  ReferencedStartControlPointIndex?: number | null;
  /** Referenced Stop Control Point Index (300C,00F6) IS, VM 1. */
  ReferencedStopControlPointIndex?: number | null;
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1. */
  ReferencedRangeShifterNumber?: number | null;
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1. */
  ReferencedLateralSpreadingDeviceNumber?: number | null;
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1. */
  ReferencedRangeModulatorNumber?: number | null;
  /** Omitted Beam Task Sequence (300C,0111) SQ, VM 1. */
  OmittedBeamTaskSequence?: Dataset[] | null;
  /** Reason for Omission (300C,0112) CS, VM 1. */
  ReasonForOmission?: string | null;
  /** Reason for Omission Description (300C,0113) LO, VM 1. */
  ReasonForOmissionDescription?: string | null;
  /** Prescription Overview Sequence (300C,0114) SQ, VM 1. */
  PrescriptionOverviewSequence?: Dataset[] | null;
  /** Total Prescription Dose (300C,0115) FL, VM 1. */
  TotalPrescriptionDose?: number | null;
  /** Plan Overview Sequence (300C,0116) SQ, VM 1. */
  PlanOverviewSequence?: Dataset[] | null;
  /** Plan Overview Index (300C,0117) US, VM 1. */
  PlanOverviewIndex?: number | null;
  /** Referenced Plan Overview Index (300C,0118) US, VM 1. */
  ReferencedPlanOverviewIndex?: number | null;
  /** Number of Fractions Included (300C,0119) US, VM 1. */
  NumberOfFractionsIncluded?: number | null;
  /** Dose Calibration Conditions Sequence (300C,0120) SQ, VM 1. */
  DoseCalibrationConditionsSequence?: Dataset[] | null;
  /** Absorbed Dose to Meterset Ratio (300C,0121) FD, VM 1. */
  AbsorbedDoseToMetersetRatio?: number | null;
  /** Delineated Radiation Field Size (300C,0122) FD, VM 2. */
  DelineatedRadiationFieldSize?: (number | null)[] | null;
  /** Dose Calibration Conditions Verified Flag (300C,0123) CS, VM 1. */
  DoseCalibrationConditionsVerifiedFlag?: string | null;
  /** Calibration Reference Point Depth (300C,0124) FD, VM 1. */
  CalibrationReferencePointDepth?: number | null;
  /** Gating Beam Hold Transition Sequence (300C,0125) SQ, VM 1. */
  GatingBeamHoldTransitionSequence?: Dataset[] | null;
  /** Beam Hold Transition (300C,0126) CS, VM 1. */
  BeamHoldTransition?: string | null;
  /** Beam Hold Transition DateTime (300C,0127) DT, VM 1. */
  BeamHoldTransitionDateTime?: string | null;
  /** Beam Hold Originating Device Sequence (300C,0128) SQ, VM 1. */
  BeamHoldOriginatingDeviceSequence?: Dataset[] | null;
  /** Beam Hold Transition Trigger Source (300C,0129) CS, VM 1. */
  BeamHoldTransitionTriggerSource?: string | null;
  /** Approval Status (300E,0002) CS, VM 1. */
  ApprovalStatus?: string | null;
  /** Review Date (300E,0004) DA, VM 1. */
  ReviewDate?: string | null;
  /** Review Time (300E,0005) TM, VM 1. */
  ReviewTime?: string | null;
  /** Reviewer Name (300E,0008) PN, VM 1. */
  ReviewerName?: PersonName | string | null;
  /** Radiobiological Dose Effect Sequence (3010,0001) SQ, VM 1. */
  RadiobiologicalDoseEffectSequence?: Dataset[] | null;
  /** Radiobiological Dose Effect Flag (3010,0002) CS, VM 1. */
  RadiobiologicalDoseEffectFlag?: string | null;
  /** Effective Dose Calculation Method Category Code Sequence (3010,0003) SQ, VM 1. */
  EffectiveDoseCalculationMethodCategoryCodeSequence?: Dataset[] | null;
  /** Effective Dose Calculation Method Code Sequence (3010,0004) SQ, VM 1. */
  EffectiveDoseCalculationMethodCodeSequence?: Dataset[] | null;
  /** Effective Dose Calculation Method Description (3010,0005) LO, VM 1. */
  EffectiveDoseCalculationMethodDescription?: string | null;
  /** Conceptual Volume UID (3010,0006) UI, VM 1. */
  ConceptualVolumeUID?: string | null;
  /** Originating SOP Instance Reference Sequence (3010,0007) SQ, VM 1. */
  OriginatingSOPInstanceReferenceSequence?: Dataset[] | null;
  /** Conceptual Volume Constituent Sequence (3010,0008) SQ, VM 1. */
  ConceptualVolumeConstituentSequence?: Dataset[] | null;
  /** Equivalent Conceptual Volume Instance Reference Sequence (3010,0009) SQ, VM 1. */
  EquivalentConceptualVolumeInstanceReferenceSequence?: Dataset[] | null;
  /** Equivalent Conceptual Volumes Sequence (3010,000A) SQ, VM 1. */
  EquivalentConceptualVolumesSequence?: Dataset[] | null;
  /** Referenced Conceptual Volume UID (3010,000B) UI, VM 1. */
  ReferencedConceptualVolumeUID?: string | null;
  /** Conceptual Volume Combination Expression (3010,000C) UT, VM 1. */
  ConceptualVolumeCombinationExpression?: string | null;
  /** Conceptual Volume Constituent Index (3010,000D) US, VM 1. */
  ConceptualVolumeConstituentIndex?: number | null;
  /** Conceptual Volume Combination Flag (3010,000E) CS, VM 1. */
  ConceptualVolumeCombinationFlag?: string | null;
  /** Conceptual Volume Combination Description (3010,000F) ST, VM 1. */
  ConceptualVolumeCombinationDescription?: string | null;
  /** Conceptual Volume Segmentation Defined Flag (3010,0010) CS, VM 1. */
  ConceptualVolumeSegmentationDefinedFlag?: string | null;
  /** Conceptual Volume Segmentation Reference Sequence (3010,0011) SQ, VM 1. */
  ConceptualVolumeSegmentationReferenceSequence?: Dataset[] | null;
  /** Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012) SQ, VM 1. */
  ConceptualVolumeConstituentSegmentationReferenceSequence?: Dataset[] | null;
  /** Constituent Conceptual Volume UID (3010,0013) UI, VM 1. */
  ConstituentConceptualVolumeUID?: string | null;
  /** Derivation Conceptual Volume Sequence (3010,0014) SQ, VM 1. */
  DerivationConceptualVolumeSequence?: Dataset[] | null;
  /** Source Conceptual Volume UID (3010,0015) UI, VM 1. */
  SourceConceptualVolumeUID?: string | null;
  /** Conceptual Volume Derivation Algorithm Sequence (3010,0016) SQ, VM 1. */
  ConceptualVolumeDerivationAlgorithmSequence?: Dataset[] | null;
  /** Conceptual Volume Description (3010,0017) ST, VM 1. */
  ConceptualVolumeDescription?: string | null;
  /** Source Conceptual Volume Sequence (3010,0018) SQ, VM 1. */
  SourceConceptualVolumeSequence?: Dataset[] | null;
  /** Author Identification Sequence (3010,0019) SQ, VM 1. */
  AuthorIdentificationSequence?: Dataset[] | null;
  /** Manufacturer's Model Version (3010,001A) LO, VM 1. */
  ManufacturerModelVersion?: string | null;
  /** Device Alternate Identifier (3010,001B) UC, VM 1. */
  DeviceAlternateIdentifier?: string | null;
  /** Device Alternate Identifier Type (3010,001C) CS, VM 1. */
  DeviceAlternateIdentifierType?: string | null;
  /** Device Alternate Identifier Format (3010,001D) LT, VM 1. */
  DeviceAlternateIdentifierFormat?: string | null;
  /** Segmentation Creation Template Label (3010,001E) LO, VM 1. */
  SegmentationCreationTemplateLabel?: string | null;
  /** Segmentation Template UID (3010,001F) UI, VM 1. */
  SegmentationTemplateUID?: string | null;
  /** Referenced Segment Reference Index (3010,0020) US, VM 1. */
  ReferencedSegmentReferenceIndex?: number | null;
  /** Segment Reference Sequence (3010,0021) SQ, VM 1. */
  SegmentReferenceSequence?: Dataset[] | null;
  /** Segment Reference Index (3010,0022) US, VM 1. */
  SegmentReferenceIndex?: number | null;
  /** Direct Segment Reference Sequence (3010,0023) SQ, VM 1. */
  DirectSegmentReferenceSequence?: Dataset[] | null;
  /** Combination Segment Reference Sequence (3010,0024) SQ, VM 1. */
  CombinationSegmentReferenceSequence?: Dataset[] | null;
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1. */
  ConceptualVolumeSequence?: Dataset[] | null;
  /** Segmented RT Accessory Device Sequence (3010,0026) SQ, VM 1. */
  SegmentedRTAccessoryDeviceSequence?: Dataset[] | null;
  /** Segment Characteristics Sequence (3010,0027) SQ, VM 1. */
  SegmentCharacteristicsSequence?: Dataset[] | null;
  /** Related Segment Characteristics Sequence (3010,0028) SQ, VM 1. */
  RelatedSegmentCharacteristicsSequence?: Dataset[] | null;
  /** Segment Characteristics Precedence (3010,0029) US, VM 1. */
  SegmentCharacteristicsPrecedence?: number | null;
  /** RT Segment Annotation Sequence (3010,002A) SQ, VM 1. */
  RTSegmentAnnotationSequence?: Dataset[] | null;
  /** Segment Annotation Category Code Sequence (3010,002B) SQ, VM 1. */
  SegmentAnnotationCategoryCodeSequence?: Dataset[] | null;
  /** Segment Annotation Type Code Sequence (3010,002C) SQ, VM 1. */
  SegmentAnnotationTypeCodeSequence?: Dataset[] | null;
  /** Device Label (3010,002D) LO, VM 1. */
  DeviceLabel?: string | null;
  /** Device Type Code Sequence (3010,002E) SQ, VM 1. */
  DeviceTypeCodeSequence?: Dataset[] | null;
  /** Segment Annotation Type Modifier Code Sequence (3010,002F) SQ, VM 1. */
  SegmentAnnotationTypeModifierCodeSequence?: Dataset[] | null;
  /** Patient Equipment Relationship Code Sequence (3010,0030) SQ, VM 1. */
  PatientEquipmentRelationshipCodeSequence?: Dataset[] | null;
  /** Referenced Fiducials UID (3010,0031) UI, VM 1. */
  ReferencedFiducialsUID?: string | null;
  /** Patient Treatment Orientation Sequence (3010,0032) SQ, VM 1. */
  PatientTreatmentOrientationSequence?: Dataset[] | null;
  /** User Content Label (3010,0033) SH, VM 1. */
  UserContentLabel?: string | null;
  /** User Content Long Label (3010,0034) LO, VM 1. */
  UserContentLongLabel?: string | null;
  /** Entity Label (3010,0035) SH, VM 1. */
  EntityLabel?: string | null;
  /** Entity Name (3010,0036) LO, VM 1. */
  EntityName?: string | null;
  /** Entity Description (3010,0037) ST, VM 1. */
  EntityDescription?: string | null;
  /** Entity Long Label (3010,0038) LO, VM 1. */
  EntityLongLabel?: string | null;
  /** Device Index (3010,0039) US, VM 1. */
  DeviceIndex?: number | null;
  /** RT Treatment Phase Index (3010,003A) US, VM 1. */
  RTTreatmentPhaseIndex?: number | null;
  /** RT Treatment Phase UID (3010,003B) UI, VM 1. */
  RTTreatmentPhaseUID?: string | null;
  /** RT Prescription Index (3010,003C) US, VM 1. */
  RTPrescriptionIndex?: number | null;
  /** RT Segment Annotation Index (3010,003D) US, VM 1. */
  RTSegmentAnnotationIndex?: number | null;
  /** Basis RT Treatment Phase Index (3010,003E) US, VM 1. */
  BasisRTTreatmentPhaseIndex?: number | null;
  /** Related RT Treatment Phase Index (3010,003F) US, VM 1. */
  RelatedRTTreatmentPhaseIndex?: number | null;
  /** Referenced RT Treatment Phase Index (3010,0040) US, VM 1. */
  ReferencedRTTreatmentPhaseIndex?: number | null;
  /** Referenced RT Prescription Index (3010,0041) US, VM 1. */
  ReferencedRTPrescriptionIndex?: number | null;
  /** Referenced Parent RT Prescription Index (3010,0042) US, VM 1. */
  ReferencedParentRTPrescriptionIndex?: number | null;
  /** Manufacturer's Device Identifier (3010,0043) ST, VM 1. */
  ManufacturerDeviceIdentifier?: string | null;
  /** Instance-Level Referenced Performed Procedure Step Sequence (3010,0044) SQ, VM 1. */
  InstanceLevelReferencedPerformedProcedureStepSequence?: Dataset[] | null;
  /** RT Treatment Phase Intent Presence Flag (3010,0045) CS, VM 1. */
  RTTreatmentPhaseIntentPresenceFlag?: string | null;
  /** Radiotherapy Treatment Type (3010,0046) CS, VM 1. */
  RadiotherapyTreatmentType?: string | null;
  /** Teletherapy Radiation Type (3010,0047) CS, VM 1-n. */
  TeletherapyRadiationType?: (string | null)[] | null;
  /** Brachytherapy Source Type (3010,0048) CS, VM 1-n. */
  BrachytherapySourceType?: (string | null)[] | null;
  /** Referenced RT Treatment Phase Sequence (3010,0049) SQ, VM 1. */
  ReferencedRTTreatmentPhaseSequence?: Dataset[] | null;
  /** Referenced Direct Segment Instance Sequence (3010,004A) SQ, VM 1. */
  ReferencedDirectSegmentInstanceSequence?: Dataset[] | null;
  /** Intended RT Treatment Phase Sequence (3010,004B) SQ, VM 1. */
  IntendedRTTreatmentPhaseSequence?: Dataset[] | null;
  /** Intended Phase Start Date (3010,004C) DA, VM 1. */
  IntendedPhaseStartDate?: string | null;
  /** Intended Phase End Date (3010,004D) DA, VM 1. */
  IntendedPhaseEndDate?: string | null;
  /** RT Treatment Phase Interval Sequence (3010,004E) SQ, VM 1. */
  RTTreatmentPhaseIntervalSequence?: Dataset[] | null;
  /** Temporal Relationship Interval Anchor (3010,004F) CS, VM 1. */
  TemporalRelationshipIntervalAnchor?: string | null;
  /** Minimum Number of Interval Days (3010,0050) FD, VM 1. */
  MinimumNumberOfIntervalDays?: number | null;
  /** Maximum Number of Interval Days (3010,0051) FD, VM 1. */
  MaximumNumberOfIntervalDays?: number | null;
  /** Pertinent SOP Classes in Study (3010,0052) UI, VM 1-n. */
  PertinentSOPClassesInStudy?: (string | null)[] | null;
  /** Pertinent SOP Classes in Series (3010,0053) UI, VM 1-n. */
  PertinentSOPClassesInSeries?: (string | null)[] | null;
  /** RT Prescription Label (3010,0054) LO, VM 1. */
  RTPrescriptionLabel?: string | null;
  /** RT Physician Intent Predecessor Sequence (3010,0055) SQ, VM 1. */
  RTPhysicianIntentPredecessorSequence?: Dataset[] | null;
  /** RT Treatment Approach Label (3010,0056) LO, VM 1. */
  RTTreatmentApproachLabel?: string | null;
  /** RT Physician Intent Sequence (3010,0057) SQ, VM 1. */
  RTPhysicianIntentSequence?: Dataset[] | null;
  /** RT Physician Intent Index (3010,0058) US, VM 1. */
  RTPhysicianIntentIndex?: number | null;
  /** RT Treatment Intent Type (3010,0059) CS, VM 1. */
  RTTreatmentIntentType?: string | null;
  /** RT Physician Intent Narrative (3010,005A) UT, VM 1. */
  RTPhysicianIntentNarrative?: string | null;
  /** RT Protocol Code Sequence (3010,005B) SQ, VM 1. */
  RTProtocolCodeSequence?: Dataset[] | null;
  /** Reason for Superseding (3010,005C) ST, VM 1. */
  ReasonForSuperseding?: string | null;
  /** RT Diagnosis Code Sequence (3010,005D) SQ, VM 1. */
  RTDiagnosisCodeSequence?: Dataset[] | null;
  /** Referenced RT Physician Intent Index (3010,005E) US, VM 1. */
  ReferencedRTPhysicianIntentIndex?: number | null;
  /** RT Physician Intent Input Instance Sequence (3010,005F) SQ, VM 1. */
  RTPhysicianIntentInputInstanceSequence?: Dataset[] | null;
  /** RT Anatomic Prescription Sequence (3010,0060) SQ, VM 1. */
  RTAnatomicPrescriptionSequence?: Dataset[] | null;
  /** Prior Treatment Dose Description (3010,0061) UT, VM 1. */
  PriorTreatmentDoseDescription?: string | null;
  /** Prior Treatment Reference Sequence (3010,0062) SQ, VM 1. */
  PriorTreatmentReferenceSequence?: Dataset[] | null;
  /** Dosimetric Objective Evaluation Scope (3010,0063) CS, VM 1. */
  DosimetricObjectiveEvaluationScope?: string | null;
  /** Therapeutic Role Category Code Sequence (3010,0064) SQ, VM 1. */
  TherapeuticRoleCategoryCodeSequence?: Dataset[] | null;
  /** Therapeutic Role Type Code Sequence (3010,0065) SQ, VM 1. */
  TherapeuticRoleTypeCodeSequence?: Dataset[] | null;
  /** Conceptual Volume Optimization Precedence (3010,0066) US, VM 1. */
  ConceptualVolumeOptimizationPrecedence?: number | null;
  /** Conceptual Volume Category Code Sequence (3010,0067) SQ, VM 1. */
  ConceptualVolumeCategoryCodeSequence?: Dataset[] | null;
  /** Conceptual Volume Blocking Constraint (3010,0068) CS, VM 1. */
  ConceptualVolumeBlockingConstraint?: string | null;
  /** Conceptual Volume Type Code Sequence (3010,0069) SQ, VM 1. */
  ConceptualVolumeTypeCodeSequence?: Dataset[] | null;
  /** Conceptual Volume Type Modifier Code Sequence (3010,006A) SQ, VM 1. */
  ConceptualVolumeTypeModifierCodeSequence?: Dataset[] | null;
  /** RT Prescription Sequence (3010,006B) SQ, VM 1. */
  RTPrescriptionSequence?: Dataset[] | null;
  /** Dosimetric Objective Sequence (3010,006C) SQ, VM 1. */
  DosimetricObjectiveSequence?: Dataset[] | null;
  /** Dosimetric Objective Type Code Sequence (3010,006D) SQ, VM 1. */
  DosimetricObjectiveTypeCodeSequence?: Dataset[] | null;
  /** Dosimetric Objective UID (3010,006E) UI, VM 1. */
  DosimetricObjectiveUID?: string | null;
  /** Referenced Dosimetric Objective UID (3010,006F) UI, VM 1. */
  ReferencedDosimetricObjectiveUID?: string | null;
  /** Dosimetric Objective Parameter Sequence (3010,0070) SQ, VM 1. */
  DosimetricObjectiveParameterSequence?: Dataset[] | null;
  /** Referenced Dosimetric Objectives Sequence (3010,0071) SQ, VM 1. */
  ReferencedDosimetricObjectivesSequence?: Dataset[] | null;
  /** Absolute Dosimetric Objective Flag (3010,0073) CS, VM 1. */
  AbsoluteDosimetricObjectiveFlag?: string | null;
  /** Dosimetric Objective Weight (3010,0074) FD, VM 1. */
  DosimetricObjectiveWeight?: number | null;
  /** Dosimetric Objective Purpose (3010,0075) CS, VM 1. */
  DosimetricObjectivePurpose?: string | null;
  /** Planning Input Information Sequence (3010,0076) SQ, VM 1. */
  PlanningInputInformationSequence?: Dataset[] | null;
  /** Treatment Site (3010,0077) LO, VM 1. */
  TreatmentSite?: string | null;
  /** Treatment Site Code Sequence (3010,0078) SQ, VM 1. */
  TreatmentSiteCodeSequence?: Dataset[] | null;
  /** Fraction Pattern Sequence (3010,0079) SQ, VM 1. */
  FractionPatternSequence?: Dataset[] | null;
  /** Treatment Technique Notes (3010,007A) UT, VM 1. */
  TreatmentTechniqueNotes?: string | null;
  /** Prescription Notes (3010,007B) UT, VM 1. */
  PrescriptionNotes?: string | null;
  /** Number of Interval Fractions (3010,007C) IS, VM 1. */
  NumberOfIntervalFractions?: number | null;
  /** Number of Fractions (3010,007D) US, VM 1. */
  NumberOfFractions?: number | null;
  /** Intended Delivery Duration (3010,007E) US, VM 1. */
  IntendedDeliveryDuration?: number | null;
  /** Fractionation Notes (3010,007F) UT, VM 1. */
  FractionationNotes?: string | null;
  /** RT Treatment Technique Code Sequence (3010,0080) SQ, VM 1. */
  RTTreatmentTechniqueCodeSequence?: Dataset[] | null;
  /** Prescription Notes Sequence (3010,0081) SQ, VM 1. */
  PrescriptionNotesSequence?: Dataset[] | null;
  /** Fraction-Based Relationship Sequence (3010,0082) SQ, VM 1. */
  FractionBasedRelationshipSequence?: Dataset[] | null;
  /** Fraction-Based Relationship Interval Anchor (3010,0083) CS, VM 1. */
  FractionBasedRelationshipIntervalAnchor?: string | null;
  /** Minimum Hours between Fractions (3010,0084) FD, VM 1. */
  MinimumHoursBetweenFractions?: number | null;
  /** Intended Fraction Start Time (3010,0085) TM, VM 1-n. */
  IntendedFractionStartTime?: (string | null)[] | null;
  /** Intended Start Day of Week (3010,0086) LT, VM 1. */
  IntendedStartDayOfWeek?: string | null;
  /** Weekday Fraction Pattern Sequence (3010,0087) SQ, VM 1. */
  WeekdayFractionPatternSequence?: Dataset[] | null;
  /** Delivery Time Structure Code Sequence (3010,0088) SQ, VM 1. */
  DeliveryTimeStructureCodeSequence?: Dataset[] | null;
  /** Treatment Site Modifier Code Sequence (3010,0089) SQ, VM 1. */
  TreatmentSiteModifierCodeSequence?: Dataset[] | null;
  /** Robotic Base Location Indicator (3010,0090) CS, VM 1, retired. */
  RoboticBaseLocationIndicator?: string | null;
  /** Robotic Path Node Set Code Sequence (3010,0091) SQ, VM 1. */
  RoboticPathNodeSetCodeSequence?: Dataset[] | null;
  /** Robotic Node Identifier (3010,0092) UL, VM 1. */
  RoboticNodeIdentifier?: number | null;
  /** RT Treatment Source Coordinates (3010,0093) FD, VM 3. */
  RTTreatmentSourceCoordinates?: (number | null)[] | null;
  /** Radiation Source Coordinate SystemYaw Angle (3010,0094) FD, VM 1. */
  RadiationSourceCoordinateSystemYawAngle?: number | null;
  /** Radiation Source Coordinate SystemRoll Angle (3010,0095) FD, VM 1. */
  RadiationSourceCoordinateSystemRollAngle?: number | null;
  /** Radiation Source Coordinate System Pitch Angle (3010,0096) FD, VM 1. */
  RadiationSourceCoordinateSystemPitchAngle?: number | null;
  /** Robotic Path Control Point Sequence (3010,0097) SQ, VM 1. */
  RoboticPathControlPointSequence?: Dataset[] | null;
  /** Tomotherapeutic Control Point Sequence (3010,0098) SQ, VM 1. */
  TomotherapeuticControlPointSequence?: Dataset[] | null;
  /** Tomotherapeutic Leaf Open Durations (3010,0099) FD, VM 1-n. */
  TomotherapeuticLeafOpenDurations?: (number | null)[] | null;
  /** Tomotherapeutic Leaf Initial Closed Durations (3010,009A) FD, VM 1-n. */
  TomotherapeuticLeafInitialClosedDurations?: (number | null)[] | null;
  /** Conceptual Volume Identification Sequence (3010,00A0) SQ, VM 1. */
  ConceptualVolumeIdentificationSequence?: Dataset[] | null;
  /** Arbitrary (4000,0010) LT, VM 1, retired. */
  Arbitrary?: string | null;
  /** Text Comments (4000,4000) LT, VM 1, retired. */
  TextComments?: string | null;
  /** Results ID (4008,0040) SH, VM 1, retired. */
  ResultsID?: string | null;
  /** Results ID Issuer (4008,0042) LO, VM 1, retired. */
  ResultsIDIssuer?: string | null;
  /** Referenced Interpretation Sequence (4008,0050) SQ, VM 1, retired. */
  ReferencedInterpretationSequence?: Dataset[] | null;
  /** Report Production Status (Trial) (4008,00FF) CS, VM 1, retired. */
  ReportProductionStatusTrial?: string | null;
  /** Interpretation Recorded Date (4008,0100) DA, VM 1, retired. */
  InterpretationRecordedDate?: string | null;
  /** Interpretation Recorded Time (4008,0101) TM, VM 1, retired. */
  InterpretationRecordedTime?: string | null;
  /** Interpretation Recorder (4008,0102) PN, VM 1, retired. */
  InterpretationRecorder?: PersonName | string | null;
  /** Reference to Recorded Sound (4008,0103) LO, VM 1, retired. */
  ReferenceToRecordedSound?: string | null;
  /** Interpretation Transcription Date (4008,0108) DA, VM 1, retired. */
  InterpretationTranscriptionDate?: string | null;
  /** Interpretation Transcription Time (4008,0109) TM, VM 1, retired. */
  InterpretationTranscriptionTime?: string | null;
  /** Interpretation Transcriber (4008,010A) PN, VM 1, retired. */
  InterpretationTranscriber?: PersonName | string | null;
  /** Interpretation Text (4008,010B) ST, VM 1, retired. */
  InterpretationText?: string | null;
  /** Interpretation Author (4008,010C) PN, VM 1, retired. */
  InterpretationAuthor?: PersonName | string | null;
  /** Interpretation Approver Sequence (4008,0111) SQ, VM 1, retired. */
  InterpretationApproverSequence?: Dataset[] | null;
  /** Interpretation Approval Date (4008,0112) DA, VM 1, retired. */
  InterpretationApprovalDate?: string | null;
  /** Interpretation Approval Time (4008,0113) TM, VM 1, retired. */
  InterpretationApprovalTime?: string | null;
  /** Physician Approving Interpretation (4008,0114) PN, VM 1, retired. */
  PhysicianApprovingInterpretation?: PersonName | string | null;
  /** Interpretation Diagnosis Description (4008,0115) LT, VM 1, retired. */
  InterpretationDiagnosisDescription?: string | null;
  /** Interpretation Diagnosis Code Sequence (4008,0117) SQ, VM 1, retired. */
  InterpretationDiagnosisCodeSequence?: Dataset[] | null;
  /** Results Distribution List Sequence (4008,0118) SQ, VM 1, retired. */
  ResultsDistributionListSequence?: Dataset[] | null;
  /** Distribution Name (4008,0119) PN, VM 1, retired. */
  DistributionName?: PersonName | string | null;
  /** Distribution Address (4008,011A) LO, VM 1, retired. */
  DistributionAddress?: string | null;
  /** Interpretation ID (4008,0200) SH, VM 1, retired. */
  InterpretationID?: string | null;
  /** Interpretation ID Issuer (4008,0202) LO, VM 1, retired. */
  InterpretationIDIssuer?: string | null;
  /** Interpretation Type ID (4008,0210) CS, VM 1, retired. */
  InterpretationTypeID?: string | null;
  /** Interpretation Status ID (4008,0212) CS, VM 1, retired. */
  InterpretationStatusID?: string | null;
  /** Impressions (4008,0300) ST, VM 1, retired. */
  Impressions?: string | null;
  /** Results Comments (4008,4000) ST, VM 1, retired. */
  ResultsComments?: string | null;
  /** Low Energy Detectors (4010,0001) CS, VM 1. */
  LowEnergyDetectors?: string | null;
  /** High Energy Detectors (4010,0002) CS, VM 1. */
  HighEnergyDetectors?: string | null;
  /** Detector Geometry Sequence (4010,0004) SQ, VM 1. */
  DetectorGeometrySequence?: Dataset[] | null;
  /** Threat ROI Voxel Sequence (4010,1001) SQ, VM 1. */
  ThreatROIVoxelSequence?: Dataset[] | null;
  /** Threat ROI Base (4010,1004) FL, VM 3. */
  ThreatROIBase?: (number | null)[] | null;
  /** Threat ROI Extents (4010,1005) FL, VM 3. */
  ThreatROIExtents?: (number | null)[] | null;
  /** Threat ROI Bitmap (4010,1006) OB, VM 1. */
  ThreatROIBitmap?: ArrayBuffer | null;
  /** Route Segment ID (4010,1007) SH, VM 1. */
  RouteSegmentID?: string | null;
  /** Gantry Type (4010,1008) CS, VM 1. */
  GantryType?: string | null;
  /** OOI Owner Type (4010,1009) CS, VM 1. */
  OOIOwnerType?: string | null;
  /** Route Segment Sequence (4010,100A) SQ, VM 1. */
  RouteSegmentSequence?: Dataset[] | null;
  /** Potential Threat Object ID (4010,1010) US, VM 1. */
  PotentialThreatObjectID?: number | null;
  /** Threat Sequence (4010,1011) SQ, VM 1. */
  ThreatSequence?: Dataset[] | null;
  /** Threat Category (4010,1012) CS, VM 1. */
  ThreatCategory?: string | null;
  /** Threat Category Description (4010,1013) LT, VM 1. */
  ThreatCategoryDescription?: string | null;
  /** ATD Ability Assessment (4010,1014) CS, VM 1. */
  ATDAbilityAssessment?: string | null;
  /** ATD Assessment Flag (4010,1015) CS, VM 1. */
  ATDAssessmentFlag?: string | null;
  /** ATD Assessment Probability (4010,1016) FL, VM 1. */
  ATDAssessmentProbability?: number | null;
  /** Mass (4010,1017) FL, VM 1. */
  Mass?: number | null;
  /** Density (4010,1018) FL, VM 1. */
  Density?: number | null;
  /** Z Effective (4010,1019) FL, VM 1. */
  ZEffective?: number | null;
  /** Boarding Pass ID (4010,101A) SH, VM 1. */
  BoardingPassID?: string | null;
  /** Center of Mass (4010,101B) FL, VM 3. */
  CenterOfMass?: (number | null)[] | null;
  /** Center of PTO (4010,101C) FL, VM 3. */
  CenterOfPTO?: (number | null)[] | null;
  /** Bounding Polygon (4010,101D) FL, VM 6-n. */
  BoundingPolygon?: (number | null)[] | null;
  /** Route Segment Start Location ID (4010,101E) SH, VM 1. */
  RouteSegmentStartLocationID?: string | null;
  /** Route Segment End Location ID (4010,101F) SH, VM 1. */
  RouteSegmentEndLocationID?: string | null;
  /** Route Segment Location ID Type (4010,1020) CS, VM 1. */
  RouteSegmentLocationIDType?: string | null;
  /** Abort Reason (4010,1021) CS, VM 1-n. */
  AbortReason?: (string | null)[] | null;
  /** Volume of PTO (4010,1023) FL, VM 1. */
  VolumeOfPTO?: number | null;
  /** Abort Flag (4010,1024) CS, VM 1. */
  AbortFlag?: string | null;
  /** Route Segment Start Time (4010,1025) DT, VM 1. */
  RouteSegmentStartTime?: string | null;
  /** Route Segment End Time (4010,1026) DT, VM 1. */
  RouteSegmentEndTime?: string | null;
  /** TDR Type (4010,1027) CS, VM 1. */
  TDRType?: string | null;
  /** International Route Segment (4010,1028) CS, VM 1. */
  InternationalRouteSegment?: string | null;
  /** Threat Detection Algorithm and Version (4010,1029) LO, VM 1-n. */
  ThreatDetectionAlgorithmAndVersion?: (string | null)[] | null;
  /** Assigned Location (4010,102A) SH, VM 1. */
  AssignedLocation?: string | null;
  /** Alarm Decision Time (4010,102B) DT, VM 1. */
  AlarmDecisionTime?: string | null;
  /** Alarm Decision (4010,1031) CS, VM 1. */
  AlarmDecision?: string | null;
  /** Number of Total Objects (4010,1033) US, VM 1. */
  NumberOfTotalObjects?: number | null;
  /** Number of Alarm Objects (4010,1034) US, VM 1. */
  NumberOfAlarmObjects?: number | null;
  /** PTO Representation Sequence (4010,1037) SQ, VM 1. */
  PTORepresentationSequence?: Dataset[] | null;
  /** ATD Assessment Sequence (4010,1038) SQ, VM 1. */
  ATDAssessmentSequence?: Dataset[] | null;
  /** TIP Type (4010,1039) CS, VM 1. */
  TIPType?: string | null;
  /** DICOS Version (4010,103A) CS, VM 1. */
  DICOSVersion?: string | null;
  /** OOI Owner Creation Time (4010,1041) DT, VM 1. */
  OOIOwnerCreationTime?: string | null;
  /** OOI Type (4010,1042) CS, VM 1. */
  OOIType?: string | null;
  /** OOI Size (4010,1043) FL, VM 3. */
  OOISize?: (number | null)[] | null;
  /** Acquisition Status (4010,1044) CS, VM 1. */
  AcquisitionStatus?: string | null;
  /** Basis Materials Code Sequence (4010,1045) SQ, VM 1. */
  BasisMaterialsCodeSequence?: Dataset[] | null;
  /** Phantom Type (4010,1046) CS, VM 1. */
  PhantomType?: string | null;
  /** OOI Owner Sequence (4010,1047) SQ, VM 1. */
  OOIOwnerSequence?: Dataset[] | null;
  /** Scan Type (4010,1048) CS, VM 1. */
  ScanType?: string | null;
  /** Itinerary ID (4010,1051) LO, VM 1. */
  ItineraryID?: string | null;
  /** Itinerary ID Type (4010,1052) SH, VM 1. */
  ItineraryIDType?: string | null;
  /** Itinerary ID Assigning Authority (4010,1053) LO, VM 1. */
  ItineraryIDAssigningAuthority?: string | null;
  /** Route ID (4010,1054) SH, VM 1. */
  RouteID?: string | null;
  /** Route ID Assigning Authority (4010,1055) SH, VM 1. */
  RouteIDAssigningAuthority?: string | null;
  /** Inbound Arrival Type (4010,1056) CS, VM 1. */
  InboundArrivalType?: string | null;
  /** Carrier ID (4010,1058) SH, VM 1. */
  CarrierID?: string | null;
  /** Carrier ID Assigning Authority (4010,1059) CS, VM 1. */
  CarrierIDAssigningAuthority?: string | null;
  /** Source Orientation (4010,1060) FL, VM 3. */
  SourceOrientation?: (number | null)[] | null;
  /** Source Position (4010,1061) FL, VM 3. */
  SourcePosition?: (number | null)[] | null;
  /** Belt Height (4010,1062) FL, VM 1. */
  BeltHeight?: number | null;
  /** Algorithm Routing Code Sequence (4010,1064) SQ, VM 1. */
  AlgorithmRoutingCodeSequence?: Dataset[] | null;
  /** Transport Classification (4010,1067) CS, VM 1. */
  TransportClassification?: string | null;
  /** OOI Type Descriptor (4010,1068) LT, VM 1. */
  OOITypeDescriptor?: string | null;
  /** Total Processing Time (4010,1069) FL, VM 1. */
  TotalProcessingTime?: number | null;
  /** Detector Calibration Data (4010,106C) OB, VM 1. */
  DetectorCalibrationData?: ArrayBuffer | null;
  /** Additional Screening Performed (4010,106D) CS, VM 1. */
  AdditionalScreeningPerformed?: string | null;
  /** Additional Inspection Selection Criteria (4010,106E) CS, VM 1. */
  AdditionalInspectionSelectionCriteria?: string | null;
  /** Additional Inspection Method Sequence (4010,106F) SQ, VM 1. */
  AdditionalInspectionMethodSequence?: Dataset[] | null;
  /** AIT Device Type (4010,1070) CS, VM 1. */
  AITDeviceType?: string | null;
  /** QR Measurements Sequence (4010,1071) SQ, VM 1. */
  QRMeasurementsSequence?: Dataset[] | null;
  /** Target Material Sequence (4010,1072) SQ, VM 1. */
  TargetMaterialSequence?: Dataset[] | null;
  /** SNR Threshold (4010,1073) FD, VM 1. */
  SNRThreshold?: number | null;
  /** Image Scale Representation (4010,1075) DS, VM 1. */
  ImageScaleRepresentation?: number | null;
  /** Referenced PTO Sequence (4010,1076) SQ, VM 1. */
  ReferencedPTOSequence?: Dataset[] | null;
  /** Referenced TDR Instance Sequence (4010,1077) SQ, VM 1. */
  ReferencedTDRInstanceSequence?: Dataset[] | null;
  /** PTO Location Description (4010,1078) ST, VM 1. */
  PTOLocationDescription?: string | null;
  /** Anomaly Locator Indicator Sequence (4010,1079) SQ, VM 1. */
  AnomalyLocatorIndicatorSequence?: Dataset[] | null;
  /** Anomaly Locator Indicator (4010,107A) FL, VM 3. */
  AnomalyLocatorIndicator?: (number | null)[] | null;
  /** PTO Region Sequence (4010,107B) SQ, VM 1. */
  PTORegionSequence?: Dataset[] | null;
  /** Inspection Selection Criteria (4010,107C) CS, VM 1. */
  InspectionSelectionCriteria?: string | null;
  /** Secondary Inspection Method Sequence (4010,107D) SQ, VM 1. */
  SecondaryInspectionMethodSequence?: Dataset[] | null;
  /** PRCS to RCS Orientation (4010,107E) DS, VM 6. */
  PRCSToRCSOrientation?: (number | null)[] | null;
  /** MAC Parameters Sequence (4FFE,0001) SQ, VM 1. */
  MACParametersSequence?: Dataset[] | null;
  /** Curve Dimensions (50xx,0005) US, VM 1, retired. */
  CurveDimensions?: number | null;
  /** Number of Points (50xx,0010) US, VM 1, retired. */
  NumberOfPoints?: number | null;
  /** Type of Data (50xx,0020) CS, VM 1, retired. */
  TypeOfData?: string | null;
  /** Curve Description (50xx,0022) LO, VM 1, retired. */
  CurveDescription?: string | null;
  /** Axis Units (50xx,0030) SH, VM 1-n, retired. */
  AxisUnits?: (string | null)[] | null;
  /** Axis Labels (50xx,0040) SH, VM 1-n, retired. */
  AxisLabels?: (string | null)[] | null;
  /** Data Value Representation (50xx,0103) US, VM 1, retired. */
  DataValueRepresentation?: number | null;
  /** Minimum Coordinate Value (50xx,0104) US, VM 1-n, retired. */
  MinimumCoordinateValue?: (number | null)[] | null;
  /** Maximum Coordinate Value (50xx,0105) US, VM 1-n, retired. */
  MaximumCoordinateValue?: (number | null)[] | null;
  /** Curve Range (50xx,0106) SH, VM 1-n, retired. */
  CurveRange?: (string | null)[] | null;
  /** Curve Data Descriptor (50xx,0110) US, VM 1-n, retired. */
  CurveDataDescriptor?: (number | null)[] | null;
  /** Coordinate Start Value (50xx,0112) US, VM 1-n, retired. */
  CoordinateStartValue?: (number | null)[] | null;
  /** Coordinate Step Value (50xx,0114) US, VM 1-n, retired. */
  CoordinateStepValue?: (number | null)[] | null;
  /** Curve Activation Layer (50xx,1001) CS, VM 1, retired. */
  CurveActivationLayer?: string | null;
  /** Audio Type (50xx,2000) US, VM 1, retired. */
  AudioType?: number | null;
  /** Audio Sample Format (50xx,2002) US, VM 1, retired. */
  AudioSampleFormat?: number | null;
  /** Number of Channels (50xx,2004) US, VM 1, retired. */
  NumberOfChannels?: number | null;
  /** Number of Samples (50xx,2006) UL, VM 1, retired. */
  NumberOfSamples?: number | null;
  /** Sample Rate (50xx,2008) UL, VM 1, retired. */
  SampleRate?: number | null;
  /** Total Time (50xx,200A) UL, VM 1, retired. */
  TotalTime?: number | null;
  /** Audio Sample Data (50xx,200C) OB|OW, VM 1, retired. */
  AudioSampleData?: ArrayBuffer | null;
  /** Audio Comments (50xx,200E) LT, VM 1, retired. */
  AudioComments?: string | null;
  /** Curve Label (50xx,2500) LO, VM 1, retired. */
  CurveLabel?: string | null;
  /** Curve Referenced Overlay Sequence (50xx,2600) SQ, VM 1, retired. */
  CurveReferencedOverlaySequence?: Dataset[] | null;
  /** Curve Referenced Overlay Group (50xx,2610) US, VM 1, retired. */
  CurveReferencedOverlayGroup?: number | null;
  /** Curve Data (50xx,3000) OB|OW, VM 1, retired. */
  CurveData?: ArrayBuffer | null;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1. */
  SharedFunctionalGroupsSequence?: Dataset[] | null;
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1. */
  PerFrameFunctionalGroupsSequence?: Dataset[] | null;
  /** Waveform Sequence (5400,0100) SQ, VM 1. */
  WaveformSequence?: Dataset[] | null;
  /** Channel Minimum Value (5400,0110) OB|OW, VM 1. */
  ChannelMinimumValue?: ArrayBuffer | null;
  /** Channel Maximum Value (5400,0112) OB|OW, VM 1. */
  ChannelMaximumValue?: ArrayBuffer | null;
  /** Waveform Bits Allocated (5400,1004) US, VM 1. */
  WaveformBitsAllocated?: number | null;
  /** Waveform Sample Interpretation (5400,1006) CS, VM 1. */
  WaveformSampleInterpretation?: string | null;
  /** Waveform Padding Value (5400,100A) OB|OW, VM 1. */
  WaveformPaddingValue?: ArrayBuffer | null;
  /** Waveform Data (5400,1010) OB|OW, VM 1. */
  WaveformData?: ArrayBuffer | null;
  /** First Order Phase Correction Angle (5600,0010) OF, VM 1. */
  FirstOrderPhaseCorrectionAngle?: ArrayBuffer | null;
  /** Spectroscopy Data (5600,0020) OF, VM 1. */
  SpectroscopyData?: ArrayBuffer | null;
  /** Overlay Rows (60xx,0010) US, VM 1. */
  OverlayRows?: number | null;
  /** Overlay Columns (60xx,0011) US, VM 1. */
  OverlayColumns?: number | null;
  /** Overlay Planes (60xx,0012) US, VM 1, retired. */
  OverlayPlanes?: number | null;
  /** Number of Frames in Overlay (60xx,0015) IS, VM 1. */
  NumberOfFramesInOverlay?: number | null;
  /** Overlay Description (60xx,0022) LO, VM 1. */
  OverlayDescription?: string | null;
  /** Overlay Type (60xx,0040) CS, VM 1. */
  OverlayType?: string | null;
  /** Overlay Subtype (60xx,0045) LO, VM 1. */
  OverlaySubtype?: string | null;
  /** Overlay Origin (60xx,0050) SS, VM 2. */
  OverlayOrigin?: (number | null)[] | null;
  /** Image Frame Origin (60xx,0051) US, VM 1. */
  ImageFrameOrigin?: number | null;
  /** Overlay Plane Origin (60xx,0052) US, VM 1, retired. */
  OverlayPlaneOrigin?: number | null;
  /** Overlay Compression Code (60xx,0060) CS, VM 1, retired. */
  OverlayCompressionCode?: string | null;
  /** Overlay Compression Originator (60xx,0061) SH, VM 1, retired. */
  OverlayCompressionOriginator?: string | null;
  /** Overlay Compression Label (60xx,0062) SH, VM 1, retired. */
  OverlayCompressionLabel?: string | null;
  /** Overlay Compression Description (60xx,0063) CS, VM 1, retired. */
  OverlayCompressionDescription?: string | null;
  /** Overlay Compression Step Pointers (60xx,0066) AT, VM 1-n, retired. */
  OverlayCompressionStepPointers?: (string | null)[] | null;
  /** Overlay Repeat Interval (60xx,0068) US, VM 1, retired. */
  OverlayRepeatInterval?: number | null;
  /** Overlay Bits Grouped (60xx,0069) US, VM 1, retired. */
  OverlayBitsGrouped?: number | null;
  /** Overlay Bits Allocated (60xx,0100) US, VM 1. */
  OverlayBitsAllocated?: number | null;
  /** Overlay Bit Position (60xx,0102) US, VM 1. */
  OverlayBitPosition?: number | null;
  /** Overlay Format (60xx,0110) CS, VM 1, retired. */
  OverlayFormat?: string | null;
  /** Overlay Location (60xx,0200) US, VM 1, retired. */
  OverlayLocation?: number | null;
  /** Overlay Code Label (60xx,0800) CS, VM 1-n, retired. */
  OverlayCodeLabel?: (string | null)[] | null;
  /** Overlay Number of Tables (60xx,0802) US, VM 1, retired. */
  OverlayNumberOfTables?: number | null;
  /** Overlay Code Table Location (60xx,0803) AT, VM 1-n, retired. */
  OverlayCodeTableLocation?: (string | null)[] | null;
  /** Overlay Bits For Code Word (60xx,0804) US, VM 1, retired. */
  OverlayBitsForCodeWord?: number | null;
  /** Overlay Activation Layer (60xx,1001) CS, VM 1. */
  OverlayActivationLayer?: string | null;
  /** Overlay Descriptor - Gray (60xx,1100) US, VM 1, retired. */
  OverlayDescriptorGray?: number | null;
  /** Overlay Descriptor - Red (60xx,1101) US, VM 1, retired. */
  OverlayDescriptorRed?: number | null;
  /** Overlay Descriptor - Green (60xx,1102) US, VM 1, retired. */
  OverlayDescriptorGreen?: number | null;
  /** Overlay Descriptor - Blue (60xx,1103) US, VM 1, retired. */
  OverlayDescriptorBlue?: number | null;
  /** Overlays - Gray (60xx,1200) US, VM 1-n, retired. */
  OverlaysGray?: (number | null)[] | null;
  /** Overlays - Red (60xx,1201) US, VM 1-n, retired. */
  OverlaysRed?: (number | null)[] | null;
  /** Overlays - Green (60xx,1202) US, VM 1-n, retired. */
  OverlaysGreen?: (number | null)[] | null;
  /** Overlays - Blue (60xx,1203) US, VM 1-n, retired. */
  OverlaysBlue?: (number | null)[] | null;
  /** ROI Area (60xx,1301) IS, VM 1. */
  ROIArea?: number | null;
  /** ROI Mean (60xx,1302) DS, VM 1. */
  ROIMean?: number | null;
  /** ROI Standard Deviation (60xx,1303) DS, VM 1. */
  ROIStandardDeviation?: number | null;
  /** Overlay Label (60xx,1500) LO, VM 1. */
  OverlayLabel?: string | null;
  /** Overlay Data (60xx,3000) OB|OW, VM 1. */
  OverlayData?: ArrayBuffer | null;
  /** Overlay Comments (60xx,4000) LT, VM 1, retired. */
  OverlayComments?: string | null;
  /** Extended Offset Table (7FE0,0001) OV, VM 1. */
  ExtendedOffsetTable?: ArrayBuffer | null;
  /** Extended Offset Table Lengths (7FE0,0002) OV, VM 1. */
  ExtendedOffsetTableLengths?: ArrayBuffer | null;
  /** Encapsulated Pixel Data Value Total Length (7FE0,0003) UV, VM 1. */
  EncapsulatedPixelDataValueTotalLength?: bigint | null;
  /** Float Pixel Data (7FE0,0008) OF, VM 1. */
  FloatPixelData?: ArrayBuffer | null;
  /** Double Float Pixel Data (7FE0,0009) OD, VM 1. */
  DoubleFloatPixelData?: ArrayBuffer | null;
  /** Pixel Data (7FE0,0010) OB|OW, VM 1. */
  PixelData?: ArrayBuffer | ArrayBuffer[] | null;
  /** Coefficients SDVN (7FE0,0020) OW, VM 1, retired. */
  CoefficientsSDVN?: ArrayBuffer | null;
  /** Coefficients SDHN (7FE0,0030) OW, VM 1, retired. */
  CoefficientsSDHN?: ArrayBuffer | null;
  /** Coefficients SDDN (7FE0,0040) OW, VM 1, retired. */
  CoefficientsSDDN?: ArrayBuffer | null;
  /** Variable Pixel Data (7Fxx,0010) OB|OW, VM 1, retired. */
  VariablePixelData?: ArrayBuffer | null;
  /** Variable Next Data Group (7Fxx,0011) US, VM 1, retired. */
  VariableNextDataGroup?: number | null;
  /** Variable Coefficients SDVN (7Fxx,0020) OW, VM 1, retired. */
  VariableCoefficientsSDVN?: ArrayBuffer | null;
  /** Variable Coefficients SDHN (7Fxx,0030) OW, VM 1, retired. */
  VariableCoefficientsSDHN?: ArrayBuffer | null;
  /** Variable Coefficients SDDN (7Fxx,0040) OW, VM 1, retired. */
  VariableCoefficientsSDDN?: ArrayBuffer | null;
  /** Digital Signatures Sequence (FFFA,FFFA) SQ, VM 1. */
  DigitalSignaturesSequence?: Dataset[] | null;
  /** Data Set Trailing Padding (FFFC,FFFC) OB, VM 1. */
  DataSetTrailingPadding?: ArrayBuffer | null;
  /** Private and unknown elements, and repeating groups above the first, by eight hex digits. */
  [tag: `${number}${string}`]: TaggedElement | undefined;
}
