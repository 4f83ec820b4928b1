// Presentation LUT, PS3.3 Table C.11-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PresentationLUTSequence. */
export interface PresentationLUTPresentationLUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3. [C.11-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4) */
  LUTDescriptor?: [number, number, number] | null;
  /** LUT Explanation (0028,3003) LO, VM 1. [C.11-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4) */
  LUTExplanation?: string | null;
  /** LUT Data (0028,3006) US|OW, VM 1-n. [C.11-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4) */
  LUTData?: ArrayBuffer | number[] | null;
}

/** Presentation LUT: PS3.3 Table C.11-4. */
export interface PresentationLUTModule {
  /** Presentation LUT Sequence (2050,0010) SQ, VM 1. [C.11-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4) */
  PresentationLUTSequence?: [PresentationLUTPresentationLUTItem] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1. [C.11-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.4.html#table_C.11-4) */
  PresentationLUTShape?: 'IDENTITY' | 'LIN OD' | null;
}

export const presentationLUTRules: TableRules = {
  kind: 'module',
  id: 'PresentationLUT',
  name: 'Presentation LUT',
  table: 'table_C.11-4',
  section: 'sect_C.11.4',
  rows: [
    {
      keyword: 'PresentationLUTSequence',
      tag: '20500010',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: null },
        { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: null },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: null },
      ],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['IDENTITY', 'LIN OD'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationLUT = (dataset: object): Finding[] => validateTable(dataset, presentationLUTRules);
