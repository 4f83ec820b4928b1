// Storage, PS3.3 Table 10-3c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DICOMStorageSequence. */
export interface StorageDICOMStorageItem {
  /** Destination AE (2100,0140) AE, VM 1, Type 1. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  DestinationAE: string;
}

/** An Item of STOWRSStorageSequence. */
export interface StorageSTOWRSStorageItem {
  /** Storage URL (0040,4073) UR, VM 1, Type 1. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  StorageURL: string;
}

/** An Item of XDSStorageSequence. */
export interface StorageXDSStorageItem {
  /** Repository Unique ID (0040,E030) UI, VM 1, Type 1. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  RepositoryUniqueID: string;
  /** Home Community ID (0040,E031) UI, VM 1, Type 3. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  HomeCommunityID?: string | null;
}

/** Storage: PS3.3 Table 10-3c. */
export interface StorageMacro {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1C. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  ReferencedSOPClassUID?: string;
  /** DICOM Storage Sequence (0040,4071) SQ, VM 1, Type 1C if STOWRSStorageSequence is not present and XDSStorageSequence is not present. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  DICOMStorageSequence?: StorageDICOMStorageItem[];
  /** STOW-RS Storage Sequence (0040,4072) SQ, VM 1, Type 1C if DICOMStorageSequence is not present and XDSStorageSequence is not present. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  STOWRSStorageSequence?: StorageSTOWRSStorageItem[];
  /** XDS Storage Sequence (0040,4074) SQ, VM 1, Type 1C if STOWRSStorageSequence is not present and DICOMStorageSequence is not present. [10-3c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3c) */
  XDSStorageSequence?: StorageXDSStorageItem[];
}

export const storageRules: TableRules = {
  kind: 'macro',
  id: 'Storage',
  name: 'Storage',
  table: 'table_10-3c',
  section: 'sect_10.3',
  rows: [
    {
      keyword: 'ReferencedSOPClassUID',
      tag: '00081150',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e79a96325e0f',
        reason: 'knowledge',
        missing: 'whether the request is for one SOP Class alone',
      },
    },
    {
      keyword: 'DICOMStorageSequence',
      tag: '00404071',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'STOWRSStorageSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSStorageSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'fd9232bc249c',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'DestinationAE', tag: '21000140', vr: 'AE', vm: '1', type: '1' }],
    },
    {
      keyword: 'STOWRSStorageSequence',
      tag: '00404072',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMStorageSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XDSStorageSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'be565b357814',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'StorageURL', tag: '00404073', vr: 'UR', vm: '1', type: '1' }],
    },
    {
      keyword: 'XDSStorageSequence',
      tag: '00404074',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'STOWRSStorageSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DICOMStorageSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5c43c52952e5',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RepositoryUniqueID', tag: '0040E030', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'HomeCommunityID', tag: '0040E031', vr: 'UI', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStorage = (dataset: object): Finding[] => validateTable(dataset, storageRules);
