// Performed Procedure Step Relationship, PS3.3 Table C.4-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of ScheduledProtocolCodeSequence, its conditions apart. */
export interface PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ProtocolContextSequence?: PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeProtocolContextItem[] | null;
}

/** An Item of ScheduledStepAttributesSequence. */
export interface PerformedProcedureStepRelationshipScheduledStepAttributesItem {
  /** Study Instance UID (0020,000D) UI, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  StudyInstanceUID?: string | null;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ReferencedStudySequence?: [SOPInstanceReferenceMacro] | null;
  /** Accession Number (0008,0050) SH, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  AccessionNumber?: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Placer Order Number / Imaging Service Request (0040,2016) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PlacerOrderNumberImagingServiceRequest?: string | null;
  /** Order Placer Identifier Sequence (0040,0026) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  OrderPlacerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Filler Order Number / Imaging Service Request (0040,2017) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  FillerOrderNumberImagingServiceRequest?: string | null;
  /** Order Filler Identifier Sequence (0040,0027) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  OrderFillerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Requested Procedure ID (0040,1001) SH, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  RequestedProcedureID?: string | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  RequestedProcedureDescription?: string | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  RequestedProcedureCodeSequence?: [CodeSequenceItem] | null;
  /** Scheduled Procedure Step ID (0040,0009) SH, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ScheduledProcedureStepID?: string | null;
  /** Scheduled Procedure Step Description (0040,0007) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ScheduledProcedureStepDescription?: string | null;
  /** Scheduled Protocol Code Sequence (0040,0008) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ScheduledProtocolCodeSequence?: PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeItem[] | null;
}

/** Performed Procedure Step Relationship: PS3.3 Table C.4-13. */
export interface PerformedProcedureStepRelationshipModule extends IssuerOfPatientIDMacro {
  /** Patient's Name (0010,0010) PN, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientName?: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientID?: string | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientBirthDate?: string | null;
  /** Patient's Birth Date in Alternative Calendar (0010,0033) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientBirthDateInAlternativeCalendar?: string | null;
  /** Patient's Death Date in Alternative Calendar (0010,0034) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientDeathDateInAlternativeCalendar?: string | null;
  /** Patient's Alternative Calendar (0010,0035) CS, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientAlternativeCalendar?: 'PROLEPTIC GREGN' | 'JULIAN' | 'PROLEPTIC JULIAN' | 'EGYPTIAN REGNAL' | 'HEBREW' | 'HIJRI' | null;
  /** Patient's Sex (0010,0040) CS, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  PatientSex?: 'M' | 'F' | 'O' | null;
  /** Referenced Patient Sequence (0008,1120) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ReferencedPatientSequence?: [SOPInstanceReferenceMacro] | null;
  /** Admission ID (0038,0010) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Service Episode ID (0038,0060) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ServiceEpisodeID?: string | null;
  /** Issuer of Service Episode ID Sequence (0038,0064) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  IssuerOfServiceEpisodeIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Service Episode Description (0038,0062) LO, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ServiceEpisodeDescription?: string | null;
  /** Scheduled Step Attributes Sequence (0040,0270) SQ, VM 1. [C.4-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.13.html#table_C.4-13) */
  ScheduledStepAttributesSequence?: PerformedProcedureStepRelationshipScheduledStepAttributesItem[] | null;
}

/** An Item of ProtocolContextSequence. */
export type PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeProtocolContextItem = PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of ScheduledProtocolCodeSequence. */
export type PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeItem = PerformedProcedureStepRelationshipScheduledStepAttributesScheduledProtocolCodeItemAttributes & CodeSequenceConditions;

export const performedProcedureStepRelationshipRules: TableRules = {
  kind: 'module',
  id: 'PerformedProcedureStepRelationship',
  name: 'Performed Procedure Step Relationship',
  table: 'table_C.4-13',
  section: 'sect_C.4.13',
  rows: [
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: null },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
    { include: () => issuerOfPatientIDRules },
    { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: null },
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
    { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['M', 'F', 'O'] }] },
    {
      keyword: 'ReferencedPatientSequence',
      tag: '00081120',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
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
    { keyword: 'ServiceEpisodeID', tag: '00380060', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'IssuerOfServiceEpisodeIDSequence',
      tag: '00380064',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'ServiceEpisodeDescription', tag: '00380062', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'ScheduledStepAttributesSequence',
      tag: '00400270',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
        {
          keyword: 'ReferencedStudySequence',
          tag: '00081110',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
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
        {
          keyword: 'RequestedProcedureCodeSequence',
          tag: '00321064',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'ScheduledProcedureStepID', tag: '00400009', vr: 'SH', vm: '1', type: null },
        { keyword: 'ScheduledProcedureStepDescription', tag: '00400007', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'ScheduledProtocolCodeSequence',
          tag: '00400008',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [
            { include: () => codeSequenceRules },
            {
              keyword: 'ProtocolContextSequence',
              tag: '00400440',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { include: () => contentItemRules },
                {
                  keyword: 'ContentItemModifierSequence',
                  tag: '00400441',
                  vr: 'SQ',
                  vm: '1',
                  type: null,
                  items: [{ range: [1, null] }],
                  rows: [{ include: () => contentItemRules }],
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
export const validatePerformedProcedureStepRelationship = (dataset: object): Finding[] => validateTable(dataset, performedProcedureStepRelationshipRules);
