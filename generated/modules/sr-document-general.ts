// SR Document General, PS3.3 Table C.17-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type IdentifiedPersonOrDeviceMacro, type IdentifiedPersonOrDeviceConditions, type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type ReferencedRequestMacro, referencedRequestRules } from '../macros/referenced-request.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of VerifyingObserverSequence. */
export interface SRDocumentGeneralVerifyingObserverItem {
  /** Verifying Observer Name (0040,A075) PN, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerifyingObserverName: PersonName | string;
  /** Verifying Observer Identification Code Sequence (0040,A088) SQ, VM 1, Type 2. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerifyingObserverIdentificationCodeSequence: CodeSequenceItem[] | null;
  /** Verifying Organization (0040,A027) LO, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerifyingOrganization: string;
  /** Verification DateTime (0040,A030) DT, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerificationDateTime: string;
}

/** An Item of ParticipantSequence, its conditions apart. */
export interface SRDocumentGeneralParticipantItemAttributes extends IdentifiedPersonOrDeviceMacro {
  /** Participation Type (0040,A080) CS, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ParticipationType: DefinedTerm<'SOURCE' | 'ENT' | 'ATTEST'>;
  /** Participation DateTime (0040,A082) DT, VM 1, Type 2. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ParticipationDateTime: string | null;
}

/** An Item of CustodialOrganizationSequence. */
export interface SRDocumentGeneralCustodialOrganizationItem {
  /** Institution Name (0008,0080) LO, VM 1, Type 2. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  InstitutionName: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1, Type 2. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  InstitutionCodeSequence: CodeSequenceItem[] | null;
  /** Responsible Group Code Sequence (0008,0220) SQ, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ResponsibleGroupCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of ReferencedInstanceSequence. */
export interface SRDocumentGeneralReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** SR Document General: PS3.3 Table C.17-2. */
export interface SRDocumentGeneralModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  InstanceNumber: number;
  /** Preliminary Flag (0040,A496) CS, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  PreliminaryFlag?: 'PRELIMINARY' | 'FINAL' | null;
  /** Completion Flag (0040,A491) CS, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  CompletionFlag: 'PARTIAL' | 'COMPLETE';
  /** Completion Flag Description (0040,A492) LO, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  CompletionFlagDescription?: string | null;
  /** Verification Flag (0040,A493) CS, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerificationFlag: 'UNVERIFIED' | 'VERIFIED';
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ContentTime: string;
  /** Verifying Observer Sequence (0040,A073) SQ, VM 1, Type 1C if VerificationFlag is VERIFIED. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  VerifyingObserverSequence?: SRDocumentGeneralVerifyingObserverItem[];
  /** Author Observer Sequence (0040,A078) SQ, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  AuthorObserverSequence?: IdentifiedPersonOrDeviceItem[] | null;
  /** Participant Sequence (0040,A07A) SQ, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ParticipantSequence?: SRDocumentGeneralParticipantItem[] | null;
  /** Custodial Organization Sequence (0040,A07C) SQ, VM 1, Type 3. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  CustodialOrganizationSequence?: [SRDocumentGeneralCustodialOrganizationItem] | null;
  /** Predecessor Documents Sequence (0040,A360) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  PredecessorDocumentsSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Identical Documents Sequence (0040,A525) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  IdenticalDocumentsSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Referenced Request Sequence (0040,A370) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ReferencedRequestSequence?: ReferencedRequestMacro[];
  /** Performed Procedure Code Sequence (0040,A372) SQ, VM 1, Type 2. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  PerformedProcedureCodeSequence: CodeSequenceItem[] | null;
  /** Current Requested Procedure Evidence Sequence (0040,A375) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  CurrentRequestedProcedureEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Pertinent Other Evidence Sequence (0040,A385) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  PertinentOtherEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  ReferencedInstanceSequence?: SRDocumentGeneralReferencedInstanceItem[];
}

/** An Item of ParticipantSequence. */
export type SRDocumentGeneralParticipantItem = SRDocumentGeneralParticipantItemAttributes & IdentifiedPersonOrDeviceConditions;

export const srDocumentGeneralRules: TableRules = {
  kind: 'module',
  id: 'SRDocumentGeneral',
  name: 'SR Document General',
  table: 'table_C.17-2',
  section: 'sect_C.17.2',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'PreliminaryFlag', tag: '0040A496', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['PRELIMINARY', 'FINAL'] }] },
    { keyword: 'CompletionFlag', tag: '0040A491', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PARTIAL', 'COMPLETE'] }] },
    { keyword: 'CompletionFlagDescription', tag: '0040A492', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'VerificationFlag', tag: '0040A493', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['UNVERIFIED', 'VERIFIED'] }] },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'VerifyingObserverSequence',
      tag: '0040A073',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'VerificationFlag' }, to: ['VERIFIED'] }, decided: 'data', otherwise: 'forbidden', hash: 'bea66d8cb092' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'VerifyingObserverName', tag: '0040A075', vr: 'PN', vm: '1', type: '1' },
        {
          keyword: 'VerifyingObserverIdentificationCodeSequence',
          tag: '0040A088',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'VerifyingOrganization', tag: '0040A027', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'VerificationDateTime', tag: '0040A030', vr: 'DT', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'AuthorObserverSequence',
      tag: '0040A078',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => identifiedPersonOrDeviceRules }],
    },
    {
      keyword: 'ParticipantSequence',
      tag: '0040A07A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ParticipationType', tag: '0040A080', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['SOURCE', 'ENT', 'ATTEST'] }] },
        { keyword: 'ParticipationDateTime', tag: '0040A082', vr: 'DT', vm: '1', type: '2' },
        { include: () => identifiedPersonOrDeviceRules },
      ],
    },
    {
      keyword: 'CustodialOrganizationSequence',
      tag: '0040A07C',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '2' },
        {
          keyword: 'InstitutionCodeSequence',
          tag: '00080082',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ResponsibleGroupCodeSequence',
          tag: '00080220',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
        },
      ],
    },
    {
      keyword: 'PredecessorDocumentsSequence',
      tag: '0040A360',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e99aef3c7492',
        reason: 'knowledge',
        missing: 'whether content was taken from other documents',
      },
      items: [{ range: [1, null] }],
      rows: [
        {
          include: () => hierarchicalSOPInstanceReferenceRules,
          overrides: [{ path: ['ReferencedSeriesSequence', 'ReferencedSOPSequence', 'PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '7009' }] }],
        },
      ],
    },
    {
      keyword: 'IdenticalDocumentsSequence',
      tag: '0040A525',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'ad93a0709226',
        reason: 'knowledge',
        missing: 'whether the document is stored in other Studies too',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedRequestSequence',
      tag: '0040A370',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'c43dd83a93cb',
        reason: 'knowledge',
        missing: 'whether the document fulfills a Requested Procedure',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => referencedRequestRules }],
    },
    {
      keyword: 'PerformedProcedureCodeSequence',
      tag: '0040A372',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'CurrentRequestedProcedureEvidenceSequence',
      tag: '0040A375',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '0cdfc87bf27e',
        reason: 'knowledge',
        missing: 'what the author knew to be acquired for the Requested Procedure',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'PertinentOtherEvidenceSequence',
      tag: '0040A385',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '68205aa958b9',
        reason: 'knowledge',
        missing: 'whether evidence from other Requested Procedures is to be recorded',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '74b9cf93129a', reason: 'knowledge', missing: 'whether an equal CDA document is known' },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7006' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSRDocumentGeneral = (dataset: object): Finding[] => validateTable(dataset, srDocumentGeneralRules);
