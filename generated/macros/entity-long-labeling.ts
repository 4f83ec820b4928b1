// Entity Long Labeling, PS3.3 Table 10.32-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.32.html#table_10.32-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Entity Long Labeling: PS3.3 Table 10.32-1. */
export interface EntityLongLabelingMacro {
  /** Entity Long Label (3010,0038) LO, VM 1, Type 1. [10.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.32.html#table_10.32-1) */
  EntityLongLabel: string;
  /** Entity Description (3010,0037) ST, VM 1, Type 3. [10.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.32.html#table_10.32-1) */
  EntityDescription?: string | null;
}

export const entityLongLabelingRules: TableRules = {
  kind: 'macro',
  id: 'EntityLongLabeling',
  name: 'Entity Long Labeling',
  table: 'table_10.32-1',
  section: 'sect_10.32',
  rows: [
    { keyword: 'EntityLongLabel', tag: '30100038', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'EntityDescription', tag: '30100037', vr: 'ST', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEntityLongLabeling = (dataset: object): Finding[] => validateTable(dataset, entityLongLabelingRules);
