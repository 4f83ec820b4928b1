// Softcopy Presentation LUT, PS3.3 Table C.11.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PresentationLUTSequence. */
export interface SoftcopyPresentationLUTPresentationLUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.11.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1) */
  LUTDescriptor: [number, number, number];
  /** LUT Explanation (0028,3003) LO, VM 1, Type 3. [C.11.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1) */
  LUTExplanation?: string | null;
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.11.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1) */
  LUTData: ArrayBuffer | number[];
}

/** Softcopy Presentation LUT: PS3.3 Table C.11.6-1. */
export interface SoftcopyPresentationLUTModule {
  /** Presentation LUT Sequence (2050,0010) SQ, VM 1, Type 1C if PresentationLUTShape is not present. [C.11.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1) */
  PresentationLUTSequence?: [SoftcopyPresentationLUTPresentationLUTItem];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PresentationLUTSequence is not present. [C.11.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.6.html#table_C.11.6-1) */
  PresentationLUTShape?: 'IDENTITY' | 'INVERSE';
}

export const softcopyPresentationLUTRules: TableRules = {
  kind: 'module',
  id: 'SoftcopyPresentationLUT',
  name: 'Softcopy Presentation LUT',
  table: 'table_C.11.6-1',
  section: 'sect_C.11.6',
  rows: [
    {
      keyword: 'PresentationLUTSequence',
      tag: '20500010',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PresentationLUTShape' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8aa9821ea379',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
        { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PresentationLUTSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '99c309533e0b',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY', 'INVERSE'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSoftcopyPresentationLUT = (dataset: object): Finding[] => validateTable(dataset, softcopyPresentationLUTRules);
