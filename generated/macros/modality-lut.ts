// Modality LUT, PS3.3 Table C.11-1b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ModalityLUTSequence. */
export interface ModalityLUTModalityLUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  LUTDescriptor: [number, number, number];
  /** LUT Explanation (0028,3003) LO, VM 1, Type 3. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  LUTExplanation?: string | null;
  /** Modality LUT Type (0028,3004) LO, VM 1, Type 1. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  ModalityLUTType: string;
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  LUTData: ArrayBuffer | number[];
}

/** Modality LUT: PS3.3 Table C.11-1b. */
export interface ModalityLUTMacro {
  /** Modality LUT Sequence (0028,3000) SQ, VM 1, Type 1C if never. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  ModalityLUTSequence?: [ModalityLUTModalityLUTItem];
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1C if ModalityLUTSequence is not present. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  RescaleIntercept?: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1C if RescaleIntercept is present. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  RescaleSlope?: number;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1C if RescaleIntercept is present. [C.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.1.html#table_C.11-1b) */
  RescaleType?: DefinedTerm<'OD' | 'HU' | 'US' | 'MGML' | 'Z_EFF' | 'ED' | 'EDW' | 'HU_MOD' | 'PCT'>;
}

export const modalityLUTRules: TableRules = {
  kind: 'macro',
  id: 'ModalityLUT',
  name: 'Modality LUT',
  table: 'table_C.11-1b',
  section: 'sect_C.11.1',
  rows: [
    {
      keyword: 'ModalityLUTSequence',
      tag: '00283000',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [] },
        decided: 'knowledge',
        otherwise: 'allowed',
        never: { op: 'present', attribute: { keyword: 'RescaleIntercept' } },
        hash: '07b9a95194c4',
        reason: 'knowledge',
        missing: 'when the table is needed, of which the sentence tells only when it is forbidden',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
        { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ModalityLUTType', tag: '00283004', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'RescaleIntercept',
      tag: '00281052',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ModalityLUTSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '769efe3215d3',
      },
    },
    {
      keyword: 'RescaleSlope',
      tag: '00281053',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'RescaleIntercept' } }, decided: 'data', otherwise: 'forbidden', hash: '97d6364c9d12' },
    },
    {
      keyword: 'RescaleType',
      tag: '00281054',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'RescaleIntercept' } }, decided: 'data', otherwise: 'forbidden', hash: '97d6364c9d12' },
      values: [{ kind: 'defined', terms: ['OD', 'HU', 'US', 'MGML', 'Z_EFF', 'ED', 'EDW', 'HU_MOD', 'PCT'], section: 'sect_C.11.1.1.2' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateModalityLUT = (dataset: object): Finding[] => validateTable(dataset, modalityLUTRules);
