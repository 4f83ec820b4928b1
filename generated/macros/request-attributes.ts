// Request Attributes, PS3.3 Table 10-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from './content-item.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from './hl7v2-hierarchic-designator.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface RequestAttributesScheduledProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of ScheduledProtocolCodeSequence, its conditions apart. */
export interface RequestAttributesScheduledProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ProtocolContextSequence?: RequestAttributesScheduledProtocolCodeProtocolContextItem[] | null;
}

/** Request Attributes: PS3.3 Table 10-9. */
export interface RequestAttributesMacro {
  /** Requested Procedure ID (0040,1001) SH, VM 1, Type 1C if ScheduledProcedureStepID is present. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  RequestedProcedureID?: string;
  /** Accession Number (0008,0050) SH, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  AccessionNumber?: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Study Instance UID (0020,000D) UI, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  StudyInstanceUID?: string | null;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ReferencedStudySequence?: SOPInstanceReferenceMacro[] | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  RequestedProcedureDescription?: string | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  RequestedProcedureCodeSequence?: [CodeSequenceItem] | null;
  /** Reason for the Requested Procedure (0040,1002) LO, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ReasonForTheRequestedProcedure?: string | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ReasonForRequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Scheduled Procedure Step ID (0040,0009) SH, VM 1, Type 1C. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ScheduledProcedureStepID?: string;
  /** Scheduled Procedure Step Description (0040,0007) LO, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ScheduledProcedureStepDescription?: string | null;
  /** Scheduled Protocol Code Sequence (0040,0008) SQ, VM 1, Type 3. [10-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.6.html#table_10-9) */
  ScheduledProtocolCodeSequence?: RequestAttributesScheduledProtocolCodeItem[] | null;
}

/** An Item of ProtocolContextSequence. */
export type RequestAttributesScheduledProtocolCodeProtocolContextItem = RequestAttributesScheduledProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of ScheduledProtocolCodeSequence. */
export type RequestAttributesScheduledProtocolCodeItem = RequestAttributesScheduledProtocolCodeItemAttributes & CodeSequenceConditions;

export const requestAttributesRules: TableRules = {
  kind: 'macro',
  id: 'RequestAttributes',
  name: 'Request Attributes',
  table: 'table_10-9',
  section: 'sect_10.6',
  rows: [
    {
      keyword: 'RequestedProcedureID',
      tag: '00401001',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ScheduledProcedureStepID' } }, decided: 'data', otherwise: 'allowed', hash: '08c5185a5127' },
    },
    { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'IssuerOfAccessionNumberSequence',
      tag: '00080051',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'RequestedProcedureDescription', tag: '00321060', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'RequestedProcedureCodeSequence',
      tag: '00321064',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ReasonForTheRequestedProcedure', tag: '00401002', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ReasonForRequestedProcedureCodeSequence',
      tag: '0040100A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ScheduledProcedureStepID',
      tag: '00400009',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'd945b510f698', reason: 'knowledge', missing: 'whether the step was scheduled' },
    },
    { keyword: 'ScheduledProcedureStepDescription', tag: '00400007', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ScheduledProtocolCodeSequence',
      tag: '00400008',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules },
        {
          keyword: 'ProtocolContextSequence',
          tag: '00400440',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => contentItemRules },
            {
              keyword: 'ContentItemModifierSequence',
              tag: '00400441',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRequestAttributes = (dataset: object): Finding[] => validateTable(dataset, requestAttributesRules);
