// Inventory Creation, PS3.3 Table C.38.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ScopeOfInventoryMacro, scopeOfInventoryRules } from '../macros/scope-of-inventory.ts';
import { type StoredFileAccessMacro, storedFileAccessRules } from '../macros/stored-file-access.ts';

/** Inventory Creation: PS3.3 Table C.38.3-1. */
export interface InventoryCreationModule extends ScopeOfInventoryMacro, StoredFileAccessMacro {
  /** Transaction UID (0008,1195) UI, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  TransactionUID?: string | null;
  /** Transaction Status (0008,0417) CS, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  TransactionStatus?: 'PROCESSING' | 'COMPLETE' | 'FAILURE' | 'CANCELED' | 'PAUSED' | null;
  /** Transaction Status Comment (0008,0418) LT, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  TransactionStatusComment?: string | null;
  /** Expiration DateTime (0008,0416) DT, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  ExpirationDateTime?: string | null;
  /** Inventory Purpose (0008,0401) LT, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  InventoryPurpose?: string | null;
  /** Inventory Level (0008,0403) CS, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  InventoryLevel?: 'STUDY' | 'SERIES' | 'INSTANCE' | null;
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  ReferencedSOPInstanceUID?: string | null;
  /** Retrieve AE Title (0008,0054) AE, VM 1-n. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  RetrieveAETitle?: string[] | null;
  /** Retrieve URL (0008,1190) UR, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  RetrieveURL?: string | null;
  /** Stored Instance Base URI (0008,0407) UR, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  StoredInstanceBaseURI?: string | null;
  /** Total Number of Study Records (0008,0428) UV, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  TotalNumberOfStudyRecords?: bigint | null;
  /** Requested Status Interval (0008,0414) US, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  RequestedStatusInterval?: number | null;
  /** Retain Instances (0008,0415) CS, VM 1. [C.38.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.3.html#table_C.38.3-1) */
  RetainInstances?: 'Y' | 'N' | null;
}

export const inventoryCreationRules: TableRules = {
  kind: 'module',
  id: 'InventoryCreation',
  name: 'Inventory Creation',
  table: 'table_C.38.3-1',
  section: 'sect_C.38.3',
  rows: [
    { include: () => scopeOfInventoryRules },
    { keyword: 'TransactionUID', tag: '00081195', vr: 'UI', vm: '1', type: null },
    {
      keyword: 'TransactionStatus',
      tag: '00080417',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['PROCESSING', 'COMPLETE', 'FAILURE', 'CANCELED', 'PAUSED'] }],
    },
    { keyword: 'TransactionStatusComment', tag: '00080418', vr: 'LT', vm: '1', type: null },
    { keyword: 'ExpirationDateTime', tag: '00080416', vr: 'DT', vm: '1', type: null },
    { keyword: 'InventoryPurpose', tag: '00080401', vr: 'LT', vm: '1', type: null },
    { keyword: 'InventoryLevel', tag: '00080403', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['STUDY', 'SERIES', 'INSTANCE'] }] },
    { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: null },
    { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: null },
    { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: null },
    { keyword: 'RetrieveURL', tag: '00081190', vr: 'UR', vm: '1', type: null },
    { keyword: 'StoredInstanceBaseURI', tag: '00080407', vr: 'UR', vm: '1', type: null },
    { include: () => storedFileAccessRules },
    { keyword: 'TotalNumberOfStudyRecords', tag: '00080428', vr: 'UV', vm: '1', type: null },
    { keyword: 'RequestedStatusInterval', tag: '00080414', vr: 'US', vm: '1', type: null },
    { keyword: 'RetainInstances', tag: '00080415', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInventoryCreation = (dataset: object): Finding[] => validateTable(dataset, inventoryCreationRules);
