// Storage Commitment, PS3.3 Table C.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedSOPSequence. */
export interface StorageCommitmentReferencedSOPItem extends SOPInstanceReferenceMacro {
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  RetrieveAETitle?: string[] | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  StorageMediaFileSetUID?: string | null;
}

/** An Item of FailedSOPSequence. */
export interface StorageCommitmentFailedSOPItem extends SOPInstanceReferenceMacro {
  /** Failure Reason (0008,1197) US, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  FailureReason?: 272 | 274 | 531 | 290 | 281 | 305 | null;
}

/** Storage Commitment: PS3.3 Table C.14-1. */
export interface StorageCommitmentModule {
  /** Transaction UID (0008,1195) UI, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  TransactionUID?: string | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  RetrieveAETitle?: string[] | null;
  /** Storage Media File-set ID (0088,0130) SH, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  StorageMediaFileSetUID?: string | null;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  ReferencedSOPSequence?: StorageCommitmentReferencedSOPItem[] | null;
  /** Failed SOP Sequence (0008,1198) SQ, VM 1. [C.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.14.html#table_C.14-1) */
  FailedSOPSequence?: StorageCommitmentFailedSOPItem[] | null;
}

export const storageCommitmentRules: TableRules = {
  kind: 'module',
  id: 'StorageCommitment',
  name: 'Storage Commitment',
  table: 'table_C.14-1',
  section: 'sect_C.14',
  rows: [
    { keyword: 'TransactionUID', tag: '00081195', vr: 'UI', vm: '1', type: null },
    { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: null },
    { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: null },
    { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: null },
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: null },
        { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: null },
        { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: null },
      ],
    },
    {
      keyword: 'FailedSOPSequence',
      tag: '00081198',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'FailureReason',
          tag: '00081197',
          vr: 'US',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['0110H', '0112H', '0213H', '0122H', '0119H', '0131H'], section: 'sect_C.14.1.1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStorageCommitment = (dataset: object): Finding[] => validateTable(dataset, storageCommitmentRules);
