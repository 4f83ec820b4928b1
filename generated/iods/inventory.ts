// Inventory IOD, PS3.3 Table A.88.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.88.html
import type { Finding, Iod } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type InventoryModule, inventoryRules } from '../modules/inventory.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Inventory IOD, PS3.3 Table A.88.3-1. */
export interface InventoryAttributes extends GeneralEquipmentModule, InventoryModule, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.201.1';
}

export const inventory: Iod<InventoryAttributes> = {
  id: 'Inventory',
  name: 'Inventory',
  section: 'sect_A.88',
  table: 'table_A.88.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.201.1'],
  modules: [
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Inventory', usage: 'M', module: constant(inventoryRules) },
    { ie: 'Inventory', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isInventory = (dataset: object): dataset is InventoryAttributes => conformsToIod(dataset, inventory);

/** Findings of the data set as this IOD. */
export const validateInventory = (dataset: object): Finding[] => validateIod(dataset, inventory);
