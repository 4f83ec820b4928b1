// Entity Labeling, PS3.3 Table 10.31-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.31.html#table_10.31-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Entity Labeling: PS3.3 Table 10.31-1. */
export interface EntityLabelingMacro {
  /** Entity Label (3010,0035) SH, VM 1, Type 1. [10.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.31.html#table_10.31-1) */
  EntityLabel: string;
  /** Entity Name (3010,0036) LO, VM 1, Type 3. [10.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.31.html#table_10.31-1) */
  EntityName?: string | null;
  /** Entity Description (3010,0037) ST, VM 1, Type 3. [10.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.31.html#table_10.31-1) */
  EntityDescription?: string | null;
}

export const entityLabelingRules: TableRules = {
  kind: 'macro',
  id: 'EntityLabeling',
  name: 'Entity Labeling',
  table: 'table_10.31-1',
  section: 'sect_10.31',
  rows: [
    { keyword: 'EntityLabel', tag: '30100035', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'EntityName', tag: '30100036', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'EntityDescription', tag: '30100037', vr: 'ST', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEntityLabeling = (dataset: object): Finding[] => validateTable(dataset, entityLabelingRules);
