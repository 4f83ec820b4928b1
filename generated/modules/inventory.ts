// Inventory, PS3.3 Table C.38.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AccessEndPointsMacro, accessEndPointsRules } from '../macros/access-end-points.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type InventoryReferenceItem, inventoryReferenceRules } from '../macros/inventory-reference.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type OriginalAttributesMacro, originalAttributesRules } from '../macros/original-attributes.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type ReferencedRequestMacro, referencedRequestRules } from '../macros/referenced-request.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type ScopeOfInventoryMacro, scopeOfInventoryRules } from '../macros/scope-of-inventory.ts';
import { type StoredFileAccessMacro, type StoredFileAccessConditions, storedFileAccessRules } from '../macros/stored-file-access.ts';

/** An Item of FileSetAccessSequence. */
export interface InventoryInventoriedStudiesFileSetAccessItem {
  /** Folder Access URI (0008,0408) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FolderAccessURI?: string | null;
  /** File Access URI (0008,0409) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FileAccessURI?: string | null;
  /** Container File Type (0008,040A) CS, VM 1, Type 1C if FileAccessURI is present. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContainerFileType?: DefinedTerm<'ZIP' | 'TAR' | 'GZIP' | 'TARGZIP' | 'BLOB' | 'DICM'>;
}

/** An Item of OtherPatientIDsSequence. */
export interface InventoryInventoriedStudiesOtherPatientIDsItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PatientID: string | null;
}

/** An Item of FileSetAccessSequence. */
export interface InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem {
  /** Folder Access URI (0008,0408) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FolderAccessURI?: string | null;
  /** File Access URI (0008,0409) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FileAccessURI?: string | null;
  /** Container File Type (0008,040A) CS, VM 1, Type 1C if FileAccessURI is present. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContainerFileType?: DefinedTerm<'ZIP' | 'TAR' | 'GZIP' | 'TARGZIP' | 'BLOB' | 'DICM'>;
}

/** An Item of ContentTemplateSequence. */
export interface InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesContentTemplateItem {
  /** Template Identifier (0040,DB00) CS, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  TemplateIdentifier: string;
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  MappingResource: string;
}

/** An Item of SpecimenDescriptionSequence. */
export interface InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesSpecimenDescriptionItem {
  /** Specimen Identifier (0040,0551) LO, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecimenIdentifier: string;
  /** Specimen UID (0040,0554) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecimenUID: string;
}

/** An Item of FileAccessSequence, its conditions apart. */
export interface InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesFileAccessItemAttributes extends StoredFileAccessMacro {
  /** Expiration DateTime (0008,0416) DT, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ExpirationDateTime?: string | null;
}

/** An Item of AlternateRepresentationSequence. */
export interface InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesAlternateRepresentationItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesInstanceUID?: string;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SOPClassUID: string;
  /** SOP Instance UID (0008,0018) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SOPInstanceUID: string;
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of InventoriedInstancesSequence, its conditions apart. */
export interface InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesItemAttributes extends OriginalAttributesMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecificCharacterSet?: string[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SOPClassUID: string;
  /** SOP Instance UID (0008,0018) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SOPInstanceUID: string;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InstanceNumber: number | null;
  /** Related General SOP Class UID (0008,001A) UI, VM 1-n, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RelatedGeneralSOPClassUID?: string[] | null;
  /** Content Date (0008,0023) DA, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentDate?: string | null;
  /** Content Time (0008,0033) TM, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentTime?: string | null;
  /** Timezone Offset From UTC (0008,0201) SH, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  TimezoneOffsetFromUTC?: string | null;
  /** Rows (0028,0010) US, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  Columns?: number | null;
  /** Number of Frames (0028,0008) IS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  NumberOfFrames?: number | null;
  /** Bits Allocated (0028,0100) US, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  BitsAllocated?: number | null;
  /** Observation DateTime (0040,A032) DT, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ObservationDateTime?: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ConceptNameCodeSequence?: [CodeSequenceItem] | null;
  /** Content Template Sequence (0040,A504) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentTemplateSequence?: [InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesContentTemplateItem] | null;
  /** Referenced Request Sequence (0040,A370) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReferencedRequestSequence?: ReferencedRequestMacro[] | null;
  /** Container Identifier (0040,0512) LO, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContainerIdentifier?: string | null;
  /** Specimen Description Sequence (0040,0560) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecimenDescriptionSequence?: InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesSpecimenDescriptionItem[] | null;
  /** Content Label (0070,0080) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentLabel?: string | null;
  /** Content Description (0070,0081) LO, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentDescription?: string | null;
  /** Presentation Creation Date (0070,0082) DA, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PresentationCreationDate?: string | null;
  /** Presentation Creation Time (0070,0083) TM, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PresentationCreationTime?: string | null;
  /** Content Creator's Name (0070,0084) PN, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentCreatorName?: PersonName | string | null;
  /** Removed from Operational Use (0008,0405) CS, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RemovedFromOperationalUse?: 'Y' | 'N';
  /** Reason for Removal Code Sequence (0008,0406) SQ, VM 1, Type 2C if RemovedFromOperationalUse is Y. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReasonForRemovalCodeSequence?: CodeSequenceItem[] | null;
  /** Instance Availability (0008,0056) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InstanceAvailability?: 'ONLINE' | 'NEARLINE' | 'OFFLINE' | 'UNAVAILABLE' | null;
  /** File Access Sequence (0008,041A) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FileAccessSequence?: InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesFileAccessItem[] | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StorageMediaFileSetID?: string | null;
  /** Alternate Representation Sequence (0008,3001) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  AlternateRepresentationSequence?: InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesAlternateRepresentationItem[] | null;
}

/** An Item of InventoriedSeriesSequence, its conditions apart. */
export interface InventoryInventoriedStudiesInventoriedSeriesItemAttributes extends OriginalAttributesMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecificCharacterSet?: string[];
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesInstanceUID: string;
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  Modality: string;
  /** Removed from Operational Use (0008,0405) CS, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RemovedFromOperationalUse?: 'Y' | 'N';
  /** Reason for Removal Code Sequence (0008,0406) SQ, VM 1, Type 2C if RemovedFromOperationalUse is Y. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReasonForRemovalCodeSequence?: CodeSequenceItem[] | null;
  /** Series Number (0020,0011) IS, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesNumber: number | null;
  /** Series Description (0008,103E) LO, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesDescription?: string | null;
  /** Series Date (0008,0021) DA, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesDate?: string | null;
  /** Series Time (0008,0031) TM, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SeriesTime?: string | null;
  /** Body Part Examined (0018,0015) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  BodyPartExamined?: string | null;
  /** Laterality (0020,0060) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  Laterality?: string | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
  /** Stored Instance Base URI (0008,0407) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StoredInstanceBaseURI?: string | null;
  /** Instance Availability (0008,0056) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InstanceAvailability?: 'ONLINE' | 'NEARLINE' | 'OFFLINE' | 'UNAVAILABLE' | null;
  /** File Set Access Sequence (0008,0419) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FileSetAccessSequence?: [InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem] | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StorageMediaFileSetID?: string | null;
  /** Inventoried Instances Sequence (0008,0425) SQ, VM 1, Type 2C if InventoryLevel is INSTANCE. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoriedInstancesSequence?: InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesItem[] | null;
}

/** An Item of InventoriedStudiesSequence, its conditions apart. */
export interface InventoryInventoriedStudiesItemAttributes extends OriginalAttributesMacro, IssuerOfPatientIDMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  SpecificCharacterSet?: string[];
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyInstanceUID: string;
  /** Modalities in Study (0008,0061) CS, VM 1-n, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ModalitiesInStudy: string[] | null;
  /** Item Inventory DateTime (0008,0404) DT, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ItemInventoryDateTime: string;
  /** Removed from Operational Use (0008,0405) CS, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RemovedFromOperationalUse?: 'Y' | 'N';
  /** Reason for Removal Code Sequence (0008,0406) SQ, VM 1, Type 2C if RemovedFromOperationalUse is Y. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReasonForRemovalCodeSequence?: CodeSequenceItem[] | null;
  /** Number of Study Related Series (0020,1206) IS, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  NumberOfStudyRelatedSeries: number | null;
  /** Number of Study Related Instances (0020,1208) IS, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  NumberOfStudyRelatedInstances: number | null;
  /** Study Update DateTime (0008,041F) DT, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyUpdateDateTime: string | null;
  /** Study ID (0020,0010) SH, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyID: string | null;
  /** Study Date (0008,0020) DA, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyDate: string | null;
  /** Study Time (0008,0030) TM, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyTime: string | null;
  /** Study Description (0008,1030) LO, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyDescription: string | null;
  /** Anatomic Regions in Study Code Sequence (0008,0063) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  AnatomicRegionsInStudyCodeSequence?: CodeSequenceItem[] | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Name of Physician(s) Reading Study (0008,1060) PN, VM 1-n, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  NameOfPhysiciansReadingStudy?: (PersonName | string)[] | null;
  /** Physician(s) Reading Study Identification Sequence (0008,1062) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PhysiciansReadingStudyIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Consulting Physician's Name (0008,009C) PN, VM 1-n, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ConsultingPhysicianName?: (PersonName | string)[] | null;
  /** Consulting Physician Identification Sequence (0008,009D) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ConsultingPhysicianIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Physician(s) of Record (0008,1048) PN, VM 1-n, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PhysiciansOfRecord?: (PersonName | string)[] | null;
  /** Physician(s) of Record Identification Sequence (0008,1049) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PhysiciansOfRecordIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RetrieveAETitle?: string[];
  /** Retrieve URL (0008,1190) UR, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  RetrieveURL?: string;
  /** Stored Instance Base URI (0008,0407) UR, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StoredInstanceBaseURI?: string | null;
  /** Instance Availability (0008,0056) CS, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InstanceAvailability?: 'ONLINE' | 'NEARLINE' | 'OFFLINE' | 'UNAVAILABLE' | null;
  /** File Set Access Sequence (0008,0419) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  FileSetAccessSequence?: [InventoryInventoriedStudiesFileSetAccessItem] | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StorageMediaFileSetID?: string | null;
  /** Accession Number (0008,0050) SH, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  AccessionNumber: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReferringPhysicianName?: PersonName | string | null;
  /** Referring Physician Identification Sequence (0008,0096) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ReferringPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Patient's Name (0010,0010) PN, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PatientName: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PatientID: string | null;
  /** Other Patient IDs Sequence (0010,1002) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  OtherPatientIDsSequence?: InventoryInventoriedStudiesOtherPatientIDsItem[] | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PatientBirthDate: string | null;
  /** Patient's Sex (0010,0040) CS, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  PatientSex: string | null;
  /** Other Patient Names (0010,1001) PN, VM 1-n, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  OtherPatientNames?: (PersonName | string)[] | null;
  /** Inventoried Series Sequence (0008,0424) SQ, VM 1, Type 2C if InventoryLevel is one of SERIES, INSTANCE. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoriedSeriesSequence?: InventoryInventoriedStudiesInventoriedSeriesItem[] | null;
}

/** Inventory: PS3.3 Table C.38.1-1. */
export interface InventoryModule extends ScopeOfInventoryMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  ContentTime: string;
  /** Transaction UID (0008,1195) UI, VM 1, Type 1C. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  TransactionUID?: string;
  /** Inventory Purpose (0008,0401) LT, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoryPurpose: string | null;
  /** Inventory Instance Description (0008,0402) LT, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoryInstanceDescription?: string | null;
  /** Inventory Level (0008,0403) CS, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoryLevel: 'STUDY' | 'SERIES' | 'INSTANCE';
  /** Inventory Completion Status (0008,0426) CS, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoryCompletionStatus: 'COMPLETE' | 'FAILURE' | 'CANCELED' | 'PARTIAL';
  /** Number of Study Records in Instance (0008,0427) UL, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  NumberOfStudyRecordsInInstance: number;
  /** Total Number of Study Records (0008,0428) UV, VM 1, Type 1. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  TotalNumberOfStudyRecords: bigint;
  /** Inventory Access End Points Sequence (0008,0420) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoryAccessEndPointsSequence?: [AccessEndPointsMacro] | null;
  /** Study Access End Points Sequence (0008,0421) SQ, VM 1, Type 3. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  StudyAccessEndPointsSequence?: [AccessEndPointsMacro] | null;
  /** Incorporated Inventory Instance Sequence (0008,0422) SQ, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  IncorporatedInventoryInstanceSequence: InventoryReferenceItem[] | null;
  /** Inventoried Studies Sequence (0008,0423) SQ, VM 1, Type 2. [C.38.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.1.html#table_C.38.1-1) */
  InventoriedStudiesSequence: InventoryInventoriedStudiesItem[] | null;
}

/** An Item of FileAccessSequence. */
export type InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesFileAccessItem = InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesFileAccessItemAttributes & StoredFileAccessConditions;

/** An Item of InventoriedInstancesSequence. */
export type InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesItem = InventoryInventoriedStudiesInventoriedSeriesInventoriedInstancesItemAttributes & (
    | { RemovedFromOperationalUse: 'Y'; ReasonForRemovalCodeSequence: unknown }
    | { RemovedFromOperationalUse?: 'N'; ReasonForRemovalCodeSequence?: never }
  );

/** An Item of InventoriedSeriesSequence. */
export type InventoryInventoriedStudiesInventoriedSeriesItem = InventoryInventoriedStudiesInventoriedSeriesItemAttributes & (
    | { RemovedFromOperationalUse: 'Y'; ReasonForRemovalCodeSequence: unknown }
    | { RemovedFromOperationalUse?: 'N'; ReasonForRemovalCodeSequence?: never }
  );

/** An Item of InventoriedStudiesSequence. */
export type InventoryInventoriedStudiesItem = InventoryInventoriedStudiesItemAttributes & (
    | { RemovedFromOperationalUse: 'Y'; ReasonForRemovalCodeSequence: unknown }
    | { RemovedFromOperationalUse?: 'N'; ReasonForRemovalCodeSequence?: never }
  );

export const inventoryRules: TableRules = {
  kind: 'module',
  id: 'Inventory',
  name: 'Inventory',
  table: 'table_C.38.1-1',
  section: 'sect_C.38.1',
  rows: [
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => scopeOfInventoryRules },
    {
      keyword: 'TransactionUID',
      tag: '00081195',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '0f554eb14237',
        reason: 'knowledge',
        missing: 'whether an Inventory was asked for by a transaction',
      },
    },
    { keyword: 'InventoryPurpose', tag: '00080401', vr: 'LT', vm: '1', type: '2' },
    { keyword: 'InventoryInstanceDescription', tag: '00080402', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'InventoryLevel', tag: '00080403', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['STUDY', 'SERIES', 'INSTANCE'] }] },
    {
      keyword: 'InventoryCompletionStatus',
      tag: '00080426',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['COMPLETE', 'FAILURE', 'CANCELED', 'PARTIAL'], section: 'sect_C.38.1.1.3' }],
    },
    { keyword: 'NumberOfStudyRecordsInInstance', tag: '00080427', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'TotalNumberOfStudyRecords', tag: '00080428', vr: 'UV', vm: '1', type: '1' },
    {
      keyword: 'InventoryAccessEndPointsSequence',
      tag: '00080420',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => accessEndPointsRules }],
    },
    {
      keyword: 'StudyAccessEndPointsSequence',
      tag: '00080421',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => accessEndPointsRules }],
    },
    {
      keyword: 'IncorporatedInventoryInstanceSequence',
      tag: '00080422',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => inventoryReferenceRules }],
    },
    {
      keyword: 'InventoriedStudiesSequence',
      tag: '00080423',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'SpecificCharacterSet',
          tag: '00080005',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '31daedd6f478',
            reason: 'knowledge',
            missing: 'which character sets the texts are meant in',
          },
        },
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'ModalitiesInStudy', tag: '00080061', vr: 'CS', vm: '1-n', type: '2' },
        { keyword: 'ItemInventoryDateTime', tag: '00080404', vr: 'DT', vm: '1', type: '1' },
        {
          keyword: 'RemovedFromOperationalUse',
          tag: '00080405',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'f386c049fd86',
            reason: 'knowledge',
            missing: 'whether the Study is out of operational use',
          },
          values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
        },
        {
          keyword: 'ReasonForRemovalCodeSequence',
          tag: '00080406',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'RemovedFromOperationalUse' }, to: ['Y'] }, decided: 'data', otherwise: 'forbidden', hash: 'fa42eac1f67a' },
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7031' }] }],
        },
        { keyword: 'NumberOfStudyRelatedSeries', tag: '00201206', vr: 'IS', vm: '1', type: '2' },
        { keyword: 'NumberOfStudyRelatedInstances', tag: '00201208', vr: 'IS', vm: '1', type: '2' },
        { keyword: 'StudyUpdateDateTime', tag: '0008041F', vr: 'DT', vm: '1', type: '2' },
        { keyword: 'StudyID', tag: '00200010', vr: 'SH', vm: '1', type: '2' },
        { keyword: 'StudyDate', tag: '00080020', vr: 'DA', vm: '1', type: '2' },
        { keyword: 'StudyTime', tag: '00080030', vr: 'TM', vm: '1', type: '2' },
        { keyword: 'StudyDescription', tag: '00081030', vr: 'LO', vm: '1', type: '2' },
        {
          keyword: 'AnatomicRegionsInStudyCodeSequence',
          tag: '00080063',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ProcedureCodeSequence',
          tag: '00081032',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'NameOfPhysiciansReadingStudy', tag: '00081060', vr: 'PN', vm: '1-n', type: '3' },
        {
          keyword: 'PhysiciansReadingStudyIdentificationSequence',
          tag: '00081062',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'ConsultingPhysicianName', tag: '0008009C', vr: 'PN', vm: '1-n', type: '3' },
        {
          keyword: 'ConsultingPhysicianIdentificationSequence',
          tag: '0008009D',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'PhysiciansOfRecord', tag: '00081048', vr: 'PN', vm: '1-n', type: '3' },
        {
          keyword: 'PhysiciansOfRecordIdentificationSequence',
          tag: '00081049',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { include: () => originalAttributesRules },
        {
          keyword: 'RetrieveAETitle',
          tag: '00080054',
          vr: 'AE',
          vm: '1-n',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: 'eaad8ffd1cef', reason: 'knowledge', missing: 'how the repository can be asked' },
        },
        {
          keyword: 'RetrieveURL',
          tag: '00081190',
          vr: 'UR',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: 'dd37373d2d69', reason: 'knowledge', missing: 'how the repository can be asked' },
        },
        { keyword: 'StoredInstanceBaseURI', tag: '00080407', vr: 'UR', vm: '1', type: '3' },
        {
          keyword: 'InstanceAvailability',
          tag: '00080056',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['ONLINE', 'NEARLINE', 'OFFLINE', 'UNAVAILABLE'], section: 'sect_C.38.1.2.9' }],
        },
        {
          keyword: 'FileSetAccessSequence',
          tag: '00080419',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { keyword: 'FolderAccessURI', tag: '00080408', vr: 'UR', vm: '1', type: '3' },
            { keyword: 'FileAccessURI', tag: '00080409', vr: 'UR', vm: '1', type: '3' },
            {
              keyword: 'ContainerFileType',
              tag: '0008040A',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'FileAccessURI' } }, decided: 'data', otherwise: 'forbidden', hash: 'ebe13b06dc66' },
              values: [{ kind: 'defined', terms: ['ZIP', 'TAR', 'GZIP', 'TARGZIP', 'BLOB', 'DICM'], section: 'sect_C.38.1.2.8' }],
            },
          ],
        },
        { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: '2' },
        {
          keyword: 'IssuerOfAccessionNumberSequence',
          tag: '00080051',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: '3' },
        {
          keyword: 'ReferringPhysicianIdentificationSequence',
          tag: '00080096',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: '2' },
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '2' },
        { include: () => issuerOfPatientIDRules },
        {
          keyword: 'OtherPatientIDsSequence',
          tag: '00101002',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '2' }, { include: () => issuerOfPatientIDRules }],
        },
        { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: '2' },
        { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: '2' },
        { keyword: 'OtherPatientNames', tag: '00101001', vr: 'PN', vm: '1-n', type: '3' },
        {
          keyword: 'InventoriedSeriesSequence',
          tag: '00080424',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'InventoryLevel' }, to: ['SERIES', 'INSTANCE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '83cb45033cb0',
          },
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'SpecificCharacterSet',
              tag: '00080005',
              vr: 'CS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'e9451367c48d',
                reason: 'knowledge',
                missing: 'which character sets the texts are meant in',
              },
            },
            { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1' },
            {
              keyword: 'RemovedFromOperationalUse',
              tag: '00080405',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: '9c93593d13bd',
                reason: 'knowledge',
                missing: 'whether the Series is out of operational use',
              },
              values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
            },
            {
              keyword: 'ReasonForRemovalCodeSequence',
              tag: '00080406',
              vr: 'SQ',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RemovedFromOperationalUse' }, to: ['Y'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'fa42eac1f67a',
              },
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7031' }] }],
            },
            { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'SeriesDescription', tag: '0008103E', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '3' },
            { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '3' },
            { keyword: 'BodyPartExamined', tag: '00180015', vr: 'CS', vm: '1', type: '3' },
            { keyword: 'Laterality', tag: '00200060', vr: 'CS', vm: '1', type: '3' },
            {
              keyword: 'RequestAttributesSequence',
              tag: '00400275',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => requestAttributesRules }],
            },
            { include: () => originalAttributesRules },
            { keyword: 'StoredInstanceBaseURI', tag: '00080407', vr: 'UR', vm: '1', type: '3' },
            {
              keyword: 'InstanceAvailability',
              tag: '00080056',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['ONLINE', 'NEARLINE', 'OFFLINE', 'UNAVAILABLE'], section: 'sect_C.38.1.2.9' }],
            },
            {
              keyword: 'FileSetAccessSequence',
              tag: '00080419',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [
                { keyword: 'FolderAccessURI', tag: '00080408', vr: 'UR', vm: '1', type: '3' },
                { keyword: 'FileAccessURI', tag: '00080409', vr: 'UR', vm: '1', type: '3' },
                {
                  keyword: 'ContainerFileType',
                  tag: '0008040A',
                  vr: 'CS',
                  vm: '1',
                  type: '1C',
                  condition: { tree: { op: 'present', attribute: { keyword: 'FileAccessURI' } }, decided: 'data', otherwise: 'forbidden', hash: 'ebe13b06dc66' },
                  values: [{ kind: 'defined', terms: ['ZIP', 'TAR', 'GZIP', 'TARGZIP', 'BLOB', 'DICM'], section: 'sect_C.38.1.2.8' }],
                },
              ],
            },
            { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: '3' },
            {
              keyword: 'InventoriedInstancesSequence',
              tag: '00080425',
              vr: 'SQ',
              vm: '1',
              type: '2C',
              condition: { tree: { op: '=', attribute: { keyword: 'InventoryLevel' }, to: ['INSTANCE'] }, decided: 'data', otherwise: 'forbidden', hash: '3724bce6c1ec' },
              items: [{ range: [0, null] }],
              rows: [
                {
                  keyword: 'SpecificCharacterSet',
                  tag: '00080005',
                  vr: 'CS',
                  vm: '1-n',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'allowed',
                    hash: '1390f39701b1',
                    reason: 'knowledge',
                    missing: 'which character sets the texts are meant in',
                  },
                },
                { keyword: 'SOPClassUID', tag: '00080016', vr: 'UI', vm: '1', type: '1' },
                { keyword: 'SOPInstanceUID', tag: '00080018', vr: 'UI', vm: '1', type: '1' },
                { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '2' },
                { keyword: 'RelatedGeneralSOPClassUID', tag: '0008001A', vr: 'UI', vm: '1-n', type: '3' },
                { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '3' },
                { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '3' },
                { keyword: 'TimezoneOffsetFromUTC', tag: '00080201', vr: 'SH', vm: '1', type: '3' },
                { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '3' },
                { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '3' },
                { keyword: 'NumberOfFrames', tag: '00280008', vr: 'IS', vm: '1', type: '3' },
                { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '3' },
                { keyword: 'ObservationDateTime', tag: '0040A032', vr: 'DT', vm: '1', type: '3' },
                {
                  keyword: 'ConceptNameCodeSequence',
                  tag: '0040A043',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, 1], permitted: true }],
                  rows: [{ include: () => codeSequenceRules }],
                },
                {
                  keyword: 'ContentTemplateSequence',
                  tag: '0040A504',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, 1], permitted: true }],
                  rows: [
                    { keyword: 'TemplateIdentifier', tag: '0040DB00', vr: 'CS', vm: '1', type: '1' },
                    { keyword: 'MappingResource', tag: '00080105', vr: 'CS', vm: '1', type: '1' },
                  ],
                },
                {
                  keyword: 'ReferencedRequestSequence',
                  tag: '0040A370',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [{ include: () => referencedRequestRules }],
                },
                { keyword: 'ContainerIdentifier', tag: '00400512', vr: 'LO', vm: '1', type: '3' },
                {
                  keyword: 'SpecimenDescriptionSequence',
                  tag: '00400560',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [
                    { keyword: 'SpecimenIdentifier', tag: '00400551', vr: 'LO', vm: '1', type: '1' },
                    { keyword: 'SpecimenUID', tag: '00400554', vr: 'UI', vm: '1', type: '1' },
                  ],
                },
                { keyword: 'ContentLabel', tag: '00700080', vr: 'CS', vm: '1', type: '3' },
                { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '3' },
                { keyword: 'PresentationCreationDate', tag: '00700082', vr: 'DA', vm: '1', type: '3' },
                { keyword: 'PresentationCreationTime', tag: '00700083', vr: 'TM', vm: '1', type: '3' },
                { keyword: 'ContentCreatorName', tag: '00700084', vr: 'PN', vm: '1', type: '3' },
                {
                  keyword: 'RemovedFromOperationalUse',
                  tag: '00080405',
                  vr: 'CS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'allowed',
                    hash: '426e1385c777',
                    reason: 'knowledge',
                    missing: 'whether the SOP Instance is out of operational use',
                  },
                  values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
                },
                {
                  keyword: 'ReasonForRemovalCodeSequence',
                  tag: '00080406',
                  vr: 'SQ',
                  vm: '1',
                  type: '2C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'RemovedFromOperationalUse' }, to: ['Y'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'fa42eac1f67a',
                  },
                  items: [{ range: [0, 1] }],
                  rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7031' }] }],
                },
                { include: () => originalAttributesRules },
                {
                  keyword: 'InstanceAvailability',
                  tag: '00080056',
                  vr: 'CS',
                  vm: '1',
                  type: '3',
                  values: [{ kind: 'enumerated', terms: ['ONLINE', 'NEARLINE', 'OFFLINE', 'UNAVAILABLE'], section: 'sect_C.38.1.2.9' }],
                },
                {
                  keyword: 'FileAccessSequence',
                  tag: '0008041A',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [{ include: () => storedFileAccessRules }, { keyword: 'ExpirationDateTime', tag: '00080416', vr: 'DT', vm: '1', type: '3' }],
                },
                { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: '3' },
                {
                  keyword: 'AlternateRepresentationSequence',
                  tag: '00083001',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [
                    {
                      keyword: 'SeriesInstanceUID',
                      tag: '0020000E',
                      vr: 'UI',
                      vm: '1',
                      type: '1C',
                      condition: {
                        tree: null,
                        decided: 'knowledge',
                        otherwise: 'forbidden',
                        hash: '04fe3c2a2d00',
                        reason: 'knowledge',
                        missing: 'whether the other representation is in another Series',
                      },
                    },
                    { keyword: 'SOPClassUID', tag: '00080016', vr: 'UI', vm: '1', type: '1' },
                    { keyword: 'SOPInstanceUID', tag: '00080018', vr: 'UI', vm: '1', type: '1' },
                    {
                      keyword: 'PurposeOfReferenceCodeSequence',
                      tag: '0040A170',
                      vr: 'SQ',
                      vm: '1',
                      type: '1',
                      items: [{ range: [1, 1] }],
                      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7205' }] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInventory = (dataset: object): Finding[] => validateTable(dataset, inventoryRules);
