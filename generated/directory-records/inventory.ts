// Inventory, PS3.3 Table F.5-48
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ScopeOfInventoryMacro, scopeOfInventoryRules } from '../macros/scope-of-inventory.ts';

/** Inventory: PS3.3 Table F.5-48. */
export interface InventoryKeys extends ScopeOfInventoryMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  ContentTime: string;
  /** Inventory Purpose (0008,0401) LT, VM 1, Type 2. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  InventoryPurpose: string | null;
  /** Inventory Level (0008,0403) CS, VM 1, Type 1. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  InventoryLevel: string;
  /** Inventory Completion Status (0008,0426) CS, VM 1, Type 1. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  InventoryCompletionStatus: string;
  /** Total Number of Study Records (0008,0428) UV, VM 1, Type 1. [F.5-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.48.html#table_F.5-48) */
  TotalNumberOfStudyRecords: bigint;
}

export const inventoryRules: TableRules = {
  kind: 'directory-record',
  id: 'Inventory',
  name: 'Inventory',
  table: 'table_F.5-48',
  section: 'sect_F.5.48',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'InventoryPurpose', tag: '00080401', vr: 'LT', vm: '1', type: '2' },
    { keyword: 'InventoryLevel', tag: '00080403', vr: 'CS', vm: '1', type: '1' },
    { include: () => scopeOfInventoryRules },
    { keyword: 'InventoryCompletionStatus', tag: '00080426', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'TotalNumberOfStudyRecords', tag: '00080428', vr: 'UV', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInventory = (dataset: object): Finding[] => validateTable(dataset, inventoryRules);
