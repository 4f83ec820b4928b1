// Protocol Approval, PS3.3 Table C.34.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.15.html#table_C.34.15-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AssertionMacro, assertionRules } from '../macros/assertion.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ApprovalSequence. */
export interface ProtocolApprovalApprovalItem extends AssertionMacro {
  /** Institution Code Sequence (0008,0082) SQ, VM 1, Type 1C if AssertionCodeSequence has a code ("128603", DCM), ("128623", DCM), ("128613", DCM), ("128614", DCM), ("128615", DCM). [C.34.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.15.html#table_C.34.15-1) */
  InstitutionCodeSequence?: CodeSequenceItem[];
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1, Type 1C if AssertionCodeSequence has a code ("128604", DCM), ("128624", DCM), ("128611", DCM), ("128612", DCM). [C.34.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.15.html#table_C.34.15-1) */
  ClinicalTrialProtocolID?: string;
}

/** Protocol Approval: PS3.3 Table C.34.15-1. */
export interface ProtocolApprovalModule {
  /** Approval Subject Sequence (0044,0109) SQ, VM 1, Type 1. [C.34.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.15.html#table_C.34.15-1) */
  ApprovalSubjectSequence: SOPInstanceReferenceMacro[];
  /** Approval Sequence (0044,0100) SQ, VM 1, Type 1. [C.34.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.15.html#table_C.34.15-1) */
  ApprovalSequence: ProtocolApprovalApprovalItem[];
}

export const protocolApprovalRules: TableRules = {
  kind: 'module',
  id: 'ProtocolApproval',
  name: 'Protocol Approval',
  table: 'table_C.34.15-1',
  section: 'sect_C.34.15',
  rows: [
    {
      keyword: 'ApprovalSubjectSequence',
      tag: '00440109',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ApprovalSequence',
      tag: '00440100',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => assertionRules, overrides: [{ path: ['AssertionCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '800' }] }] },
        {
          keyword: 'InstitutionCodeSequence',
          tag: '00080082',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'AssertionCodeSequence' },
              codes: [
                { value: '128603', scheme: 'DCM' },
                { value: '128623', scheme: 'DCM' },
                { value: '128613', scheme: 'DCM' },
                { value: '128614', scheme: 'DCM' },
                { value: '128615', scheme: 'DCM' },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '524897018755',
          },
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ClinicalTrialProtocolID',
          tag: '00120020',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'AssertionCodeSequence' },
              codes: [{ value: '128604', scheme: 'DCM' }, { value: '128624', scheme: 'DCM' }, { value: '128611', scheme: 'DCM' }, { value: '128612', scheme: 'DCM' }],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '95706ec9c7ad',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateProtocolApproval = (dataset: object): Finding[] => validateTable(dataset, protocolApprovalRules);
