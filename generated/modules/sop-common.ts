// SOP Common, PS3.3 Table C.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DigitalSignaturesMacro, digitalSignaturesRules } from '../macros/digital-signatures.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type OriginalAttributesMacro, originalAttributesRules } from '../macros/original-attributes.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';
import { type UDIMacro, udiRules } from '../macros/udi.ts';

/** An Item of CodingSchemeResourcesSequence. */
export interface SOPCommonCodingSchemeIdentificationCodingSchemeResourcesItem {
  /** Coding Scheme URL Type (0008,010A) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeURLType: DefinedTerm<'DOC' | 'OWL' | 'CSV' | 'FHIR'>;
  /** Coding Scheme URL (0008,010E) UR, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeURL: string;
}

/** An Item of CodingSchemeIdentificationSequence. */
export interface SOPCommonCodingSchemeIdentificationItem {
  /** Coding Scheme Designator (0008,0102) SH, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeDesignator: string;
  /** Coding Scheme Registry (0008,0112) LO, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeRegistry?: DefinedTerm<'HL7'>;
  /** Coding Scheme UID (0008,010C) UI, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeUID?: string;
  /** Coding Scheme External ID (0008,0114) ST, VM 1, Type 2C if CodingSchemeRegistry is present and CodingSchemeUID is not present. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeExternalID?: string | null;
  /** Coding Scheme Name (0008,0115) ST, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeName?: string | null;
  /** Coding Scheme Version (0008,0103) SH, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeVersion?: string | null;
  /** Coding Scheme Responsible Organization (0008,0116) ST, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeResponsibleOrganization?: string | null;
  /** Coding Scheme Resources Sequence (0008,0109) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeResourcesSequence?: SOPCommonCodingSchemeIdentificationCodingSchemeResourcesItem[] | null;
}

/** An Item of ContextGroupIdentificationSequence. */
export interface SOPCommonContextGroupIdentificationItem {
  /** Context Identifier (0008,010F) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContextIdentifier: string;
  /** Context UID (0008,0117) UI, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContextUID?: string | null;
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  MappingResource: DefinedTerm<'DCMR' | 'SDM'>;
  /** Context Group Version (0008,0106) DT, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContextGroupVersion: string;
}

/** An Item of MappingResourceIdentificationSequence. */
export interface SOPCommonMappingResourceIdentificationItem {
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  MappingResource: DefinedTerm<'DCMR' | 'SDM'>;
  /** Mapping Resource UID (0008,0118) UI, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  MappingResourceUID?: string | null;
  /** Mapping Resource Name (0008,0122) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  MappingResourceName?: string | null;
}

/** An Item of ContributingEquipmentSequence. */
export interface SOPCommonContributingEquipmentItem {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  Manufacturer: string;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstitutionAddress?: string | null;
  /** Station Name (0008,1010) SH, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  StationName?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  OperatorsName?: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  OperatorIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DeviceSerialNumber?: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SoftwareVersions?: string[] | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DateOfInstallation?: string | null;
  /** Device UID (0018,1002) UI, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DeviceUID?: string | null;
  /** UDI Sequence (0018,100A) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  UDISequence?: UDIMacro[] | null;
  /** Spatial Resolution (0018,1050) DS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SpatialResolution?: number | null;
  /** Date of Last Calibration (0018,1200) DA, VM 1-n, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DateOfLastCalibration?: string[] | null;
  /** Time of Last Calibration (0018,1201) TM, VM 1-n, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  TimeOfLastCalibration?: string[] | null;
  /** Contribution DateTime (0018,A002) DT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContributionDateTime?: string | null;
  /** Contribution Description (0018,A003) ST, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContributionDescription?: string | null;
}

/** An Item of EncryptedAttributesSequence. */
export interface SOPCommonEncryptedAttributesItem {
  /** Encrypted Content Transfer Syntax UID (0400,0510) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  EncryptedContentTransferSyntaxUID: string;
  /** Encrypted Content (0400,0520) OB, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  EncryptedContent: ArrayBuffer;
}

/** An Item of HL7StructuredDocumentReferenceSequence. */
export interface SOPCommonHL7StructuredDocumentReferenceItem extends SOPInstanceReferenceMacro {
  /** HL7 Instance Identifier (0040,E001) ST, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  HL7InstanceIdentifier: string;
  /** Retrieve URI (0040,E010) UR, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  RetrieveURI?: string | null;
}

/** An Item of PrivateDataElementDefinitionSequence, its conditions apart. */
export interface SOPCommonPrivateDataElementCharacteristicsPrivateDataElementDefinitionItemAttributes {
  /** Private Data Element (0008,0308) US, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElement: number;
  /** Private Data Element Value Multiplicity (0008,0309) UL, VM 1-3, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementValueMultiplicity: number[];
  /** Private Data Element Value Representation (0008,030A) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementValueRepresentation: string;
  /** Private Data Element Number of Items (0008,030B) UL, VM 1-2, Type 1C if PrivateDataElementValueRepresentation is SQ. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementNumberOfItems?: number[];
  /** Private Data Element Keyword (0008,030D) UC, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementKeyword: string;
  /** Private Data Element Name (0008,030C) UC, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementName: string;
  /** Private Data Element Description (0008,030E) UT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementDescription?: string | null;
  /** Private Data Element Encoding (0008,030F) UT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementEncoding?: string | null;
  /** Retrieve URI (0040,E010) UR, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  RetrieveURI?: string | null;
}

/** An Item of DeidentificationActionSequence. */
export interface SOPCommonPrivateDataElementCharacteristicsDeidentificationActionItem {
  /** Identifying Private Elements (0008,0306) US, VM 1-n, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  IdentifyingPrivateElements: number[];
  /** Deidentification Action (0008,0307) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DeidentificationAction: 'D' | 'Z' | 'X' | 'U';
}

/** An Item of PrivateDataElementCharacteristicsSequence, its conditions apart. */
export interface SOPCommonPrivateDataElementCharacteristicsItemAttributes {
  /** Private Group Reference (0008,0301) US, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateGroupReference: number;
  /** Private Creator Reference (0008,0302) LO, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateCreatorReference: string;
  /** Private Data Element Definition Sequence (0008,0310) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementDefinitionSequence?: SOPCommonPrivateDataElementCharacteristicsPrivateDataElementDefinitionItem[] | null;
  /** Block Identifying Information Status (0008,0303) CS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  BlockIdentifyingInformationStatus: 'SAFE' | 'UNSAFE' | 'MIXED';
  /** Nonidentifying Private Elements (0008,0304) US, VM 1-n, Type 1C if BlockIdentifyingInformationStatus is MIXED. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  NonidentifyingPrivateElements?: number[];
  /** Deidentification Action Sequence (0008,0305) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  DeidentificationActionSequence?: SOPCommonPrivateDataElementCharacteristicsDeidentificationActionItem[] | null;
}

/** SOP Common: PS3.3 Table C.12-1. */
export interface SOPCommonModule extends DigitalSignaturesMacro, OriginalAttributesMacro, GeneralProcedureProtocolReferenceMacro {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: string;
  /** SOP Instance UID (0008,0018) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPInstanceUID: string;
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SpecificCharacterSet?: (DefinedTerm<'ISO_IR 100' | 'ISO_IR 101' | 'ISO_IR 109' | 'ISO_IR 110' | 'ISO_IR 144' | 'ISO_IR 127' | 'ISO_IR 126' | 'ISO_IR 138' | 'ISO_IR 148' | 'ISO_IR 203' | 'ISO_IR 13' | 'ISO_IR 166' | 'ISO 2022 IR 6' | 'ISO 2022 IR 100' | 'ISO 2022 IR 101' | 'ISO 2022 IR 109' | 'ISO 2022 IR 110' | 'ISO 2022 IR 144' | 'ISO 2022 IR 127' | 'ISO 2022 IR 126' | 'ISO 2022 IR 138' | 'ISO 2022 IR 148' | 'ISO 2022 IR 203' | 'ISO 2022 IR 13' | 'ISO 2022 IR 166' | 'ISO 2022 IR 87' | 'ISO 2022 IR 159' | 'ISO 2022 IR 149' | 'ISO 2022 IR 58' | 'ISO_IR 192' | 'GB18030' | 'GBK'>)[];
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationDate?: string | null;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationTime?: string | null;
  /** Instance Coercion DateTime (0008,0015) DT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCoercionDateTime?: string | null;
  /** Instance Creator UID (0008,0014) UI, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreatorUID?: string | null;
  /** Related General SOP Class UID (0008,001A) UI, VM 1-n, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  RelatedGeneralSOPClassUID?: string[] | null;
  /** Original Specialized SOP Class UID (0008,001B) UI, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  OriginalSpecializedSOPClassUID?: string | null;
  /** Synthetic Data (0008,001C) CS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SyntheticData?: 'YES' | 'NO' | null;
  /** Coding Scheme Identification Sequence (0008,0110) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  CodingSchemeIdentificationSequence?: SOPCommonCodingSchemeIdentificationItem[] | null;
  /** Context Group Identification Sequence (0008,0123) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContextGroupIdentificationSequence?: SOPCommonContextGroupIdentificationItem[] | null;
  /** Mapping Resource Identification Sequence (0008,0124) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  MappingResourceIdentificationSequence?: SOPCommonMappingResourceIdentificationItem[] | null;
  /** Timezone Offset From UTC (0008,0201) SH, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  TimezoneOffsetFromUTC?: string | null;
  /** Contributing Equipment Sequence (0018,A001) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContributingEquipmentSequence?: SOPCommonContributingEquipmentItem[] | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceNumber?: number | null;
  /** SOP Instance Status (0100,0410) CS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPInstanceStatus?: 'NS' | 'OR' | 'AO' | 'AC' | null;
  /** SOP Authorization DateTime (0100,0420) DT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPAuthorizationDateTime?: string | null;
  /** SOP Authorization Comment (0100,0424) LT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPAuthorizationComment?: string | null;
  /** Authorization Equipment Certification Number (0100,0426) LO, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  AuthorizationEquipmentCertificationNumber?: string | null;
  /** Encrypted Attributes Sequence (0400,0500) SQ, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  EncryptedAttributesSequence?: SOPCommonEncryptedAttributesItem[];
  /** HL7 Structured Document Reference Sequence (0040,A390) SQ, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  HL7StructuredDocumentReferenceSequence?: SOPCommonHL7StructuredDocumentReferenceItem[];
  /** Longitudinal Temporal Information Modified (0028,0303) CS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  LongitudinalTemporalInformationModified?: 'UNMODIFIED' | 'MODIFIED' | 'REMOVED' | null;
  /** Query/Retrieve View (0008,0053) CS, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  QueryRetrieveView?: 'CLASSIC' | 'ENHANCED';
  /** Conversion Source Attributes Sequence (0020,9172) SQ, VM 1, Type 1C. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ConversionSourceAttributesSequence?: ImageSOPInstanceReferenceMacro[];
  /** Content Qualification (0018,9004) CS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE' | null;
  /** Private Data Element Characteristics Sequence (0008,0300) SQ, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  PrivateDataElementCharacteristicsSequence?: SOPCommonPrivateDataElementCharacteristicsItem[] | null;
  /** Instance Origin Status (0400,0600) CS, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceOriginStatus?: 'LOCAL' | 'IMPORTED' | null;
  /** Barcode Value (2200,0005) LT, VM 1, Type 3. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  BarcodeValue?: string | null;
}

/** An Item of PrivateDataElementDefinitionSequence. */
export type SOPCommonPrivateDataElementCharacteristicsPrivateDataElementDefinitionItem = SOPCommonPrivateDataElementCharacteristicsPrivateDataElementDefinitionItemAttributes & (
    | { PrivateDataElementValueRepresentation: 'SQ'; PrivateDataElementNumberOfItems: unknown }
    | { PrivateDataElementValueRepresentation: DefinedTerm<never>; PrivateDataElementNumberOfItems?: never }
  );

/** An Item of PrivateDataElementCharacteristicsSequence. */
export type SOPCommonPrivateDataElementCharacteristicsItem = SOPCommonPrivateDataElementCharacteristicsItemAttributes & (
    | { BlockIdentifyingInformationStatus: 'SAFE' | 'UNSAFE'; NonidentifyingPrivateElements?: never }
    | { BlockIdentifyingInformationStatus: 'MIXED'; NonidentifyingPrivateElements: unknown }
  );

export const sopCommonRules: TableRules = {
  kind: 'module',
  id: 'SOPCommon',
  name: 'SOP Common',
  table: 'table_C.12-1',
  section: 'sect_C.12.1',
  rows: [
    { keyword: 'SOPClassUID', tag: '00080016', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SOPInstanceUID', tag: '00080018', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: '2f5b10b9fb0a' },
      values: [
        {
          kind: 'defined',
          terms: [
            'ISO_IR 100',
            'ISO_IR 101',
            'ISO_IR 109',
            'ISO_IR 110',
            'ISO_IR 144',
            'ISO_IR 127',
            'ISO_IR 126',
            'ISO_IR 138',
            'ISO_IR 148',
            'ISO_IR 203',
            'ISO_IR 13',
            'ISO_IR 166',
          ],
          section: 'sect_C.12.1.1.2',
        },
        {
          kind: 'defined',
          terms: [
            'ISO 2022 IR 6',
            'ISO 2022 IR 100',
            'ISO 2022 IR 101',
            'ISO 2022 IR 109',
            'ISO 2022 IR 110',
            'ISO 2022 IR 144',
            'ISO 2022 IR 127',
            'ISO 2022 IR 126',
            'ISO 2022 IR 138',
            'ISO 2022 IR 148',
            'ISO 2022 IR 203',
            'ISO 2022 IR 13',
            'ISO 2022 IR 166',
          ],
          section: 'sect_C.12.1.1.2',
        },
        { kind: 'defined', terms: ['ISO 2022 IR 87', 'ISO 2022 IR 159', 'ISO 2022 IR 149', 'ISO 2022 IR 58'], section: 'sect_C.12.1.1.2' },
        { kind: 'defined', terms: ['ISO_IR 192', 'GB18030', 'GBK'], section: 'sect_C.12.1.1.2' },
      ],
    },
    { keyword: 'InstanceCreationDate', tag: '00080012', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'InstanceCreationTime', tag: '00080013', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'InstanceCoercionDateTime', tag: '00080015', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'InstanceCreatorUID', tag: '00080014', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'RelatedGeneralSOPClassUID', tag: '0008001A', vr: 'UI', vm: '1-n', type: '3' },
    { keyword: 'OriginalSpecializedSOPClassUID', tag: '0008001B', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'SyntheticData', tag: '0008001C', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'CodingSchemeIdentificationSequence',
      tag: '00080110',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'CodingSchemeDesignator', tag: '00080102', vr: 'SH', vm: '1', type: '1' },
        {
          keyword: 'CodingSchemeRegistry',
          tag: '00080112',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '10f1eb302459',
            reason: 'knowledge',
            missing: 'whether the coding scheme is registered',
          },
          values: [{ kind: 'defined', terms: ['HL7'] }],
        },
        {
          keyword: 'CodingSchemeUID',
          tag: '0008010C',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'ad353d63cd63',
            reason: 'knowledge',
            missing: 'whether the coding scheme has an object identifier',
          },
        },
        {
          keyword: 'CodingSchemeExternalID',
          tag: '00080114',
          vr: 'ST',
          vm: '1',
          type: '2C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'CodingSchemeRegistry' } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'CodingSchemeUID' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ce39458a88df',
          },
        },
        { keyword: 'CodingSchemeName', tag: '00080115', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'CodingSchemeVersion', tag: '00080103', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'CodingSchemeResponsibleOrganization', tag: '00080116', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'CodingSchemeResourcesSequence',
          tag: '00080109',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'CodingSchemeURLType',
              tag: '0008010A',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['DOC', 'OWL', 'CSV', 'FHIR'] }],
            },
            { keyword: 'CodingSchemeURL', tag: '0008010E', vr: 'UR', vm: '1', type: '1' },
          ],
        },
      ],
    },
    {
      keyword: 'ContextGroupIdentificationSequence',
      tag: '00080123',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ContextIdentifier', tag: '0008010F', vr: 'CS', vm: '1', type: '1' },
        { keyword: 'ContextUID', tag: '00080117', vr: 'UI', vm: '1', type: '3' },
        {
          keyword: 'MappingResource',
          tag: '00080105',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['DCMR', 'SDM'], section: 'sect_8.4' }],
        },
        { keyword: 'ContextGroupVersion', tag: '00080106', vr: 'DT', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'MappingResourceIdentificationSequence',
      tag: '00080124',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'MappingResource',
          tag: '00080105',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['DCMR', 'SDM'], section: 'sect_8.4' }],
        },
        { keyword: 'MappingResourceUID', tag: '00080118', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'MappingResourceName', tag: '00080122', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    { keyword: 'TimezoneOffsetFromUTC', tag: '00080201', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'ContributingEquipmentSequence',
      tag: '0018A001',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7005' }] }],
        },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'StationName', tag: '00081010', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'InstitutionalDepartmentTypeCodeSequence',
          tag: '00081041',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
        },
        { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: '3' },
        {
          keyword: 'OperatorIdentificationSequence',
          tag: '00081072',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '3' },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DeviceUID', tag: '00181002', vr: 'UI', vm: '1', type: '3' },
        {
          keyword: 'UDISequence',
          tag: '0018100A',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => udiRules }],
        },
        { keyword: 'SpatialResolution', tag: '00181050', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DateOfLastCalibration', tag: '00181200', vr: 'DA', vm: '1-n', type: '3' },
        { keyword: 'TimeOfLastCalibration', tag: '00181201', vr: 'TM', vm: '1-n', type: '3' },
        { keyword: 'ContributionDateTime', tag: '0018A002', vr: 'DT', vm: '1', type: '3' },
        { keyword: 'ContributionDescription', tag: '0018A003', vr: 'ST', vm: '1', type: '3' },
      ],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'SOPInstanceStatus', tag: '01000410', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['NS', 'OR', 'AO', 'AC'] }] },
    { keyword: 'SOPAuthorizationDateTime', tag: '01000420', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'SOPAuthorizationComment', tag: '01000424', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'AuthorizationEquipmentCertificationNumber', tag: '01000426', vr: 'LO', vm: '1', type: '3' },
    { include: () => digitalSignaturesRules },
    {
      keyword: 'EncryptedAttributesSequence',
      tag: '04000500',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '20d14e9d0b22',
        reason: 'knowledge',
        missing: 'whether attributes are encrypted for certain recipients',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'EncryptedContentTransferSyntaxUID', tag: '04000510', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'EncryptedContent', tag: '04000520', vr: 'OB', vm: '1', type: '1' },
      ],
    },
    { include: () => originalAttributesRules },
    {
      keyword: 'HL7StructuredDocumentReferenceSequence',
      tag: '0040A390',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'c54e94dd50e6',
        reason: 'knowledge',
        missing: 'whether any of its references, wherever it stands, leads to an HL7 document outside of DICOM',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'HL7InstanceIdentifier', tag: '0040E001', vr: 'ST', vm: '1', type: '1' },
        { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'LongitudinalTemporalInformationModified',
      tag: '00280303',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['UNMODIFIED', 'MODIFIED', 'REMOVED'] }],
    },
    {
      keyword: 'QueryRetrieveView',
      tag: '00080053',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '01d963de213f',
        reason: 'knowledge',
        missing: 'whether the SOP Instance was converted for a view of a query',
      },
      values: [{ kind: 'enumerated', terms: ['CLASSIC', 'ENHANCED'] }],
    },
    {
      keyword: 'ConversionSourceAttributesSequence',
      tag: '00209172',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '78685d2b602e',
        reason: 'knowledge',
        missing: 'whether the SOP Instance was converted from DICOM',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    {
      keyword: 'PrivateDataElementCharacteristicsSequence',
      tag: '00080300',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'PrivateGroupReference', tag: '00080301', vr: 'US', vm: '1', type: '1' },
        { keyword: 'PrivateCreatorReference', tag: '00080302', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'PrivateDataElementDefinitionSequence',
          tag: '00080310',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'PrivateDataElement', tag: '00080308', vr: 'US', vm: '1', type: '1' },
            { keyword: 'PrivateDataElementValueMultiplicity', tag: '00080309', vr: 'UL', vm: '1-3', type: '1' },
            { keyword: 'PrivateDataElementValueRepresentation', tag: '0008030A', vr: 'CS', vm: '1', type: '1' },
            {
              keyword: 'PrivateDataElementNumberOfItems',
              tag: '0008030B',
              vr: 'UL',
              vm: '1-2',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'PrivateDataElementValueRepresentation' }, to: ['SQ'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '08766410d265',
              },
            },
            { keyword: 'PrivateDataElementKeyword', tag: '0008030D', vr: 'UC', vm: '1', type: '1' },
            { keyword: 'PrivateDataElementName', tag: '0008030C', vr: 'UC', vm: '1', type: '1' },
            { keyword: 'PrivateDataElementDescription', tag: '0008030E', vr: 'UT', vm: '1', type: '3' },
            { keyword: 'PrivateDataElementEncoding', tag: '0008030F', vr: 'UT', vm: '1', type: '3' },
            { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'BlockIdentifyingInformationStatus',
          tag: '00080303',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['SAFE', 'UNSAFE', 'MIXED'] }],
        },
        {
          keyword: 'NonidentifyingPrivateElements',
          tag: '00080304',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlockIdentifyingInformationStatus' }, to: ['MIXED'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '0bc3dba24110',
          },
        },
        {
          keyword: 'DeidentificationActionSequence',
          tag: '00080305',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'IdentifyingPrivateElements', tag: '00080306', vr: 'US', vm: '1-n', type: '1' },
            { keyword: 'DeidentificationAction', tag: '00080307', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['D', 'Z', 'X', 'U'] }] },
          ],
        },
      ],
    },
    { keyword: 'InstanceOriginStatus', tag: '04000600', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['LOCAL', 'IMPORTED'] }] },
    { keyword: 'BarcodeValue', tag: '22000005', vr: 'LT', vm: '1', type: '3' },
    { include: () => generalProcedureProtocolReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSOPCommon = (dataset: object): Finding[] => validateTable(dataset, sopCommonRules);
