// Unified Procedure Step Relationship, PS3.3 Table C.30.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type ReferencedInstancesAndAccessItem, referencedInstancesAndAccessRules } from '../macros/referenced-instances-and-access.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of OtherPatientIDsSequence. */
export interface UnifiedProcedureStepRelationshipOtherPatientIDsItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientID?: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  TypeOfPatientID?: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'> | null;
}

/** An Item of ReferencedRequestSequence. */
export interface UnifiedProcedureStepRelationshipReferencedRequestItem {
  /** Study Instance UID (0020,000D) UI, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  StudyInstanceUID?: string | null;
  /** Accession Number (0008,0050) SH, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  AccessionNumber?: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Placer Order Number / Imaging Service Request (0040,2016) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PlacerOrderNumberImagingServiceRequest?: string | null;
  /** Order Placer Identifier Sequence (0040,0026) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  OrderPlacerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Filler Order Number / Imaging Service Request (0040,2017) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  FillerOrderNumberImagingServiceRequest?: string | null;
  /** Order Filler Identifier Sequence (0040,0027) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  OrderFillerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Requested Procedure ID (0040,1001) SH, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestedProcedureID?: string | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestedProcedureDescription?: string | null;
  /** Reason for the Requested Procedure (0040,1002) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReasonForTheRequestedProcedure?: string | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReasonForRequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Requested Procedure Comments (0040,1400) LT, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestedProcedureComments?: string | null;
  /** Confidentiality Code (0040,1008) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ConfidentialityCode?: string | null;
  /** Names of Intended Recipients of Results (0040,1010) PN, VM 1-n. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  NamesOfIntendedRecipientsOfResults?: (PersonName | string)[] | null;
  /** Imaging Service Request Comments (0040,2400) LT, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ImagingServiceRequestComments?: string | null;
  /** Requesting Physician (0032,1032) PN, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestingPhysician?: PersonName | string | null;
  /** Requesting Service (0032,1033) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestingService?: string | null;
  /** Requesting Service Code Sequence (0032,1034) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  RequestingServiceCodeSequence?: [object] | null;
  /** Issue Date of Imaging Service Request (0040,2004) DA, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  IssueDateOfImagingServiceRequest?: string | null;
  /** Issue Time of Imaging Service Request (0040,2005) TM, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  IssueTimeOfImagingServiceRequest?: string | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReferringPhysicianName?: PersonName | string | null;
}

/** Unified Procedure Step Relationship: PS3.3 Table C.30.4-1. */
export interface UnifiedProcedureStepRelationshipModule extends IssuerOfPatientIDMacro {
  /** Patient's Name (0010,0010) PN, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientName?: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientID?: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  TypeOfPatientID?: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'> | null;
  /** Other Patient IDs Sequence (0010,1002) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  OtherPatientIDsSequence?: UnifiedProcedureStepRelationshipOtherPatientIDsItem[] | null;
  /** Patient's Birth Date in Alternative Calendar (0010,0033) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientBirthDateInAlternativeCalendar?: string | null;
  /** Patient's Death Date in Alternative Calendar (0010,0034) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientDeathDateInAlternativeCalendar?: string | null;
  /** Patient's Alternative Calendar (0010,0035) CS, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientAlternativeCalendar?: 'PROLEPTIC GREGN' | 'JULIAN' | 'PROLEPTIC JULIAN' | 'EGYPTIAN REGNAL' | 'HEBREW' | 'HIJRI' | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientBirthDate?: string | null;
  /** Patient's Sex (0010,0040) CS, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  PatientSex?: 'M' | 'F' | 'O' | null;
  /** Referenced Patient Photo Sequence (0010,1100) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReferencedPatientPhotoSequence?: [ReferencedInstancesAndAccessItem] | null;
  /** Admission ID (0038,0010) LO, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Admitting Diagnoses Description (0008,1080) LO, VM 1-n. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  AdmittingDiagnosesDescription?: string[] | null;
  /** Admitting Diagnoses Code Sequence (0008,1084) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  AdmittingDiagnosesCodeSequence?: CodeSequenceItem[] | null;
  /** Reason for Visit (0032,1066) UT, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReasonForVisit?: string | null;
  /** Reason for Visit Code Sequence (0032,1067) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReasonForVisitCodeSequence?: CodeSequenceItem[] | null;
  /** Referenced Request Sequence (0040,A370) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReferencedRequestSequence?: UnifiedProcedureStepRelationshipReferencedRequestItem[] | null;
  /** Replaced Procedure Step Sequence (0074,1224) SQ, VM 1. [C.30.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.4.html#table_C.30.4-1) */
  ReplacedProcedureStepSequence?: SOPInstanceReferenceMacro[] | null;
}

export const unifiedProcedureStepRelationshipRules: TableRules = {
  kind: 'module',
  id: 'UnifiedProcedureStepRelationship',
  name: 'Unified Procedure Step Relationship',
  table: 'table_C.30.4-1',
  section: 'sect_C.30.4',
  rows: [
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: null },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
    { include: () => issuerOfPatientIDRules },
    { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
    {
      keyword: 'OtherPatientIDsSequence',
      tag: '00101002',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
        { include: () => issuerOfPatientIDRules },
        { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
      ],
    },
    { keyword: 'PatientBirthDateInAlternativeCalendar', tag: '00100033', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientDeathDateInAlternativeCalendar', tag: '00100034', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'PatientAlternativeCalendar',
      tag: '00100035',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['PROLEPTIC GREGN', 'JULIAN', 'PROLEPTIC JULIAN', 'EGYPTIAN REGNAL', 'HEBREW', 'HIJRI'], section: 'sect_C.7.1.5' }],
    },
    { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: null },
    { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['M', 'F', 'O'] }] },
    {
      keyword: 'ReferencedPatientPhotoSequence',
      tag: '00101100',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => referencedInstancesAndAccessRules }],
    },
    { keyword: 'AdmissionID', tag: '00380010', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'IssuerOfAdmissionIDSequence',
      tag: '00380014',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'AdmittingDiagnosesDescription', tag: '00081080', vr: 'LO', vm: '1-n', type: null },
    {
      keyword: 'AdmittingDiagnosesCodeSequence',
      tag: '00081084',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ReasonForVisit', tag: '00321066', vr: 'UT', vm: '1', type: null },
    {
      keyword: 'ReasonForVisitCodeSequence',
      tag: '00321067',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ReferencedRequestSequence',
      tag: '0040A370',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
        { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: null },
        {
          keyword: 'IssuerOfAccessionNumberSequence',
          tag: '00080051',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        {
          keyword: 'RequestedProcedureCodeSequence',
          tag: '00321064',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'PlacerOrderNumberImagingServiceRequest', tag: '00402016', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'OrderPlacerIdentifierSequence',
          tag: '00400026',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        { keyword: 'FillerOrderNumberImagingServiceRequest', tag: '00402017', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'OrderFillerIdentifierSequence',
          tag: '00400027',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        { keyword: 'RequestedProcedureID', tag: '00401001', vr: 'SH', vm: '1', type: null },
        { keyword: 'RequestedProcedureDescription', tag: '00321060', vr: 'LO', vm: '1', type: null },
        { keyword: 'ReasonForTheRequestedProcedure', tag: '00401002', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'ReasonForRequestedProcedureCodeSequence',
          tag: '0040100A',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'RequestedProcedureComments', tag: '00401400', vr: 'LT', vm: '1', type: null },
        { keyword: 'ConfidentialityCode', tag: '00401008', vr: 'LO', vm: '1', type: null },
        { keyword: 'NamesOfIntendedRecipientsOfResults', tag: '00401010', vr: 'PN', vm: '1-n', type: null },
        { keyword: 'ImagingServiceRequestComments', tag: '00402400', vr: 'LT', vm: '1', type: null },
        { keyword: 'RequestingPhysician', tag: '00321032', vr: 'PN', vm: '1', type: null },
        { keyword: 'RequestingService', tag: '00321033', vr: 'LO', vm: '1', type: null },
        { keyword: 'RequestingServiceCodeSequence', tag: '00321034', vr: 'SQ', vm: '1', type: null, items: [{ range: [1, 1] }] },
        { keyword: 'IssueDateOfImagingServiceRequest', tag: '00402004', vr: 'DA', vm: '1', type: null },
        { keyword: 'IssueTimeOfImagingServiceRequest', tag: '00402005', vr: 'TM', vm: '1', type: null },
        { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: null },
      ],
    },
    {
      keyword: 'ReplacedProcedureStepSequence',
      tag: '00741224',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnifiedProcedureStepRelationship = (dataset: object): Finding[] => validateTable(dataset, unifiedProcedureStepRelationshipRules);
