// Graphic Group, PS3.3 Table C.10-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.11.html#table_C.10-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of GraphicGroupSequence. */
export interface GraphicGroupGraphicGroupItem {
  /** Graphic Group ID (0070,0295) UL, VM 1, Type 1. [C.10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.11.html#table_C.10-12) */
  GraphicGroupID: number;
  /** Graphic Group Label (0070,0207) LO, VM 1, Type 1. [C.10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.11.html#table_C.10-12) */
  GraphicGroupLabel: string;
  /** Graphic Group Description (0070,0208) ST, VM 1, Type 3. [C.10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.11.html#table_C.10-12) */
  GraphicGroupDescription?: string | null;
}

/** Graphic Group: PS3.3 Table C.10-12. */
export interface GraphicGroupModule {
  /** Graphic Group Sequence (0070,0234) SQ, VM 1, Type 1. [C.10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.11.html#table_C.10-12) */
  GraphicGroupSequence: GraphicGroupGraphicGroupItem[];
}

export const graphicGroupRules: TableRules = {
  kind: 'module',
  id: 'GraphicGroup',
  name: 'Graphic Group',
  table: 'table_C.10-12',
  section: 'sect_C.10.11',
  rows: [
    {
      keyword: 'GraphicGroupSequence',
      tag: '00700234',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'GraphicGroupID', tag: '00700295', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'GraphicGroupLabel', tag: '00700207', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'GraphicGroupDescription', tag: '00700208', vr: 'ST', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGraphicGroup = (dataset: object): Finding[] => validateTable(dataset, graphicGroupRules);
