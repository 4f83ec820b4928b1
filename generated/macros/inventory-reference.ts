// Inventory Reference, PS3.3 Table C.38.2-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.3.html#table_C.38.2-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AccessEndPointsMacro, accessEndPointsRules } from './access-end-points.ts';
import { type StoredFileAccessMacro, type StoredFileAccessConditions, storedFileAccessRules } from './stored-file-access.ts';

/** Inventory Reference: PS3.3 Table C.38.2-3. */
export interface InventoryReferenceMacro extends StoredFileAccessMacro {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1. [C.38.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.3.html#table_C.38.2-3) */
  ReferencedSOPClassUID: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [C.38.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.3.html#table_C.38.2-3) */
  ReferencedSOPInstanceUID: string;
  /** Inventory Access End Points Sequence (0008,0420) SQ, VM 1, Type 3. [C.38.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.3.html#table_C.38.2-3) */
  InventoryAccessEndPointsSequence?: [AccessEndPointsMacro] | null;
  /** Incorporated Inventory Instance Sequence (0008,0422) SQ, VM 1, Type 1C. [C.38.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.3.html#table_C.38.2-3) */
  IncorporatedInventoryInstanceSequence?: InventoryReferenceItem[];
}

/** What the conditions of Inventory Reference ask for and refuse. */
export type InventoryReferenceConditions = StoredFileAccessConditions;

/** An Item of Inventory Reference alone. */
export type InventoryReferenceItem = InventoryReferenceMacro & InventoryReferenceConditions;

export const inventoryReferenceRules: TableRules = {
  kind: 'macro',
  id: 'InventoryReference',
  name: 'Inventory Reference',
  table: 'table_C.38.2-3',
  section: 'sect_C.38.2.3',
  rows: [
    { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'InventoryAccessEndPointsSequence',
      tag: '00080420',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => accessEndPointsRules }],
    },
    { include: () => storedFileAccessRules },
    {
      keyword: 'IncorporatedInventoryInstanceSequence',
      tag: '00080422',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '406b5d2b6e0a',
        reason: 'other-instance',
        missing: 'whether the referenced Inventory references others',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => inventoryReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInventoryReference = (dataset: object): Finding[] => validateTable(dataset, inventoryReferenceRules);
