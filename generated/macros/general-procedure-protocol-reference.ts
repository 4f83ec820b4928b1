// General Procedure Protocol Reference, PS3.3 Table 10.41-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedDefinedProtocolSequence. */
export interface GeneralProcedureProtocolReferenceReferencedDefinedProtocolItem extends SOPInstanceReferenceMacro {
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n, Type 3. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  SourceAcquisitionProtocolElementNumber?: number[] | null;
  /** Source Reconstruction Protocol Element Number (0018,993A) US, VM 1-n, Type 3. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  SourceReconstructionProtocolElementNumber?: number[] | null;
}

/** An Item of ReferencedPerformedProtocolSequence. */
export interface GeneralProcedureProtocolReferenceReferencedPerformedProtocolItem extends SOPInstanceReferenceMacro {
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n, Type 3. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  SourceAcquisitionProtocolElementNumber?: number[] | null;
  /** Source Reconstruction Protocol Element Number (0018,993A) US, VM 1-n, Type 3. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  SourceReconstructionProtocolElementNumber?: number[] | null;
}

/** General Procedure Protocol Reference: PS3.3 Table 10.41-1. */
export interface GeneralProcedureProtocolReferenceMacro {
  /** Referenced Defined Protocol Sequence (0018,990C) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedDefinedProtocolSequence?: GeneralProcedureProtocolReferenceReferencedDefinedProtocolItem[];
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedPerformedProtocolSequence?: GeneralProcedureProtocolReferenceReferencedPerformedProtocolItem[];
}

export const generalProcedureProtocolReferenceRules: TableRules = {
  kind: 'macro',
  id: 'GeneralProcedureProtocolReference',
  name: 'General Procedure Protocol Reference',
  table: 'table_10.41-1',
  section: 'sect_10.41',
  rows: [
    {
      keyword: 'ReferencedDefinedProtocolSequence',
      tag: '0018990C',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'f99e76bdd080',
        reason: 'knowledge',
        missing: 'whether a Defined Procedure Protocol was followed',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'SourceAcquisitionProtocolElementNumber', tag: '00189938', vr: 'US', vm: '1-n', type: '3' },
        { keyword: 'SourceReconstructionProtocolElementNumber', tag: '0018993A', vr: 'US', vm: '1-n', type: '3' },
      ],
    },
    {
      keyword: 'ReferencedPerformedProtocolSequence',
      tag: '0018990D',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e963cd435c55',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Protocol was made',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'SourceAcquisitionProtocolElementNumber', tag: '00189938', vr: 'US', vm: '1-n', type: '3' },
        { keyword: 'SourceReconstructionProtocolElementNumber', tag: '0018993A', vr: 'US', vm: '1-n', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralProcedureProtocolReference = (dataset: object): Finding[] => validateTable(dataset, generalProcedureProtocolReferenceRules);
