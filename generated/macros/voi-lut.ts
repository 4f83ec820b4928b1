// VOI LUT, PS3.3 Table C.11-2b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of VOILUTSequence. */
export interface VOILUTVOILUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  LUTDescriptor: [number, number, number];
  /** LUT Explanation (0028,3003) LO, VM 1, Type 3. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  LUTExplanation?: string | null;
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  LUTData: ArrayBuffer | number[];
}

/** VOI LUT: PS3.3 Table C.11-2b. */
export interface VOILUTMacro {
  /** VOI LUT Sequence (0028,3010) SQ, VM 1, Type 1C if WindowCenter is not present. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  VOILUTSequence?: VOILUTVOILUTItem[];
  /** Window Center (0028,1050) DS, VM 1-n, Type 1C if VOILUTSequence is not present. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  WindowCenter?: number[];
  /** Window Width (0028,1051) DS, VM 1-n, Type 1C if WindowCenter is present. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  WindowWidth?: number[];
  /** Window Center & Width Explanation (0028,1055) LO, VM 1-n, Type 3. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  WindowCenterWidthExplanation?: string[] | null;
  /** VOI LUT Function (0028,1056) CS, VM 1, Type 3. [C.11-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2b) */
  VOILUTFunction?: DefinedTerm<'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID'> | null;
}

export const voilutRules: TableRules = {
  kind: 'macro',
  id: 'VOILUT',
  name: 'VOI LUT',
  table: 'table_C.11-2b',
  section: 'sect_C.11.2',
  rows: [
    {
      keyword: 'VOILUTSequence',
      tag: '00283010',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'WindowCenter' } } }, decided: 'data', otherwise: 'allowed', hash: 'ddfce997e3ae' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
        { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'WindowCenter',
      tag: '00281050',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'VOILUTSequence' } } }, decided: 'data', otherwise: 'allowed', hash: 'f9b098af57e5' },
    },
    {
      keyword: 'WindowWidth',
      tag: '00281051',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'WindowCenter' } }, decided: 'data', otherwise: 'forbidden', hash: '65ee9255de70' },
    },
    { keyword: 'WindowCenterWidthExplanation', tag: '00281055', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'VOILUTFunction', tag: '00281056', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['LINEAR', 'LINEAR_EXACT', 'SIGMOID'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVOILUT = (dataset: object): Finding[] => validateTable(dataset, voilutRules);
