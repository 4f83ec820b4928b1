// Protocol Context, PS3.3 Table C.34.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of CustodialOrganizationSequence. */
export interface ProtocolContextCustodialOrganizationItem {
  /** Institution Name (0008,0080) LO, VM 1, Type 2. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstitutionName: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1, Type 2. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstitutionCodeSequence: CodeSequenceItem[] | null;
}

/** Protocol Context: PS3.3 Table C.34.2-1. */
export interface ProtocolContextModule {
  /** Custodial Organization Sequence (0040,A07C) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  CustodialOrganizationSequence?: [ProtocolContextCustodialOrganizationItem] | null;
  /** Responsible Group Code Sequence (0008,0220) SQ, VM 1, Type 2. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ResponsibleGroupCodeSequence: CodeSequenceItem[] | null;
  /** Protocol Name (0018,1030) LO, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ProtocolName: string;
  /** Potential Scheduled Protocol Code Sequence (0018,9906) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PotentialScheduledProtocolCodeSequence?: CodeSequenceItem[] | null;
  /** Potential Requested Procedure Code Sequence (0018,9907) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PotentialRequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Potential Reasons for Procedure (0018,9908) UC, VM 1-n, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PotentialReasonsForProcedure?: string[] | null;
  /** Potential Reasons for Procedure Code Sequence (0018,9909) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PotentialReasonsForProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Potential Diagnostic Tasks (0018,990A) UC, VM 1-n, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PotentialDiagnosticTasks?: string[] | null;
  /** Contraindications Code Sequence (0018,990B) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ContraindicationsCodeSequence?: CodeSequenceItem[] | null;
  /** Predecessor Protocol Sequence (0018,990E) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  PredecessorProtocolSequence?: SOPInstanceReferenceMacro[] | null;
  /** Content Creator's Name (0070,0084) PN, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ContentCreatorName: PersonName | string;
  /** Content Creator's Identification Code Sequence (0070,0086) SQ, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ContentCreatorIdentificationCodeSequence?: [PersonIdentificationMacro] | null;
  /** Protocol Design Rationale (0018,9910) UT, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ProtocolDesignRationale?: string | null;
  /** Protocol Planning Information (0018,990F) UT, VM 1, Type 3. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  ProtocolPlanningInformation?: string | null;
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstanceCreationDate: string;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstanceCreationTime: string;
}

export const protocolContextRules: TableRules = {
  kind: 'module',
  id: 'ProtocolContext',
  name: 'Protocol Context',
  table: 'table_C.34.2-1',
  section: 'sect_C.34.2',
  rows: [
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
      ],
    },
    {
      keyword: 'ResponsibleGroupCodeSequence',
      tag: '00080220',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
    },
    { keyword: 'ProtocolName', tag: '00181030', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'PotentialScheduledProtocolCodeSequence',
      tag: '00189906',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'PotentialRequestedProcedureCodeSequence',
      tag: '00189907',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'PotentialReasonsForProcedure', tag: '00189908', vr: 'UC', vm: '1-n', type: '3' },
    {
      keyword: 'PotentialReasonsForProcedureCodeSequence',
      tag: '00189909',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'PotentialDiagnosticTasks', tag: '0018990A', vr: 'UC', vm: '1-n', type: '3' },
    {
      keyword: 'ContraindicationsCodeSequence',
      tag: '0018990B',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '1200' }, { kind: 'BCID', cid: '1201' }] }],
    },
    {
      keyword: 'PredecessorProtocolSequence',
      tag: '0018990E',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'ContentCreatorName', tag: '00700084', vr: 'PN', vm: '1', type: '1' },
    {
      keyword: 'ContentCreatorIdentificationCodeSequence',
      tag: '00700086',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'ProtocolDesignRationale', tag: '00189910', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'ProtocolPlanningInformation', tag: '0018990F', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'InstanceCreationDate', tag: '00080012', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'InstanceCreationTime', tag: '00080013', vr: 'TM', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateProtocolContext = (dataset: object): Finding[] => validateTable(dataset, protocolContextRules);
