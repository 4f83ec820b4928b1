// Frame VOI LUT, PS3.3 Table C.7.6.16-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameVOILUTSequence. */
export interface FrameVOILUTFrameVOILUTItem {
  /** Window Center (0028,1050) DS, VM 1-n, Type 1. [C.7.6.16-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11) */
  WindowCenter: number[];
  /** Window Width (0028,1051) DS, VM 1-n, Type 1. [C.7.6.16-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11) */
  WindowWidth: number[];
  /** Window Center & Width Explanation (0028,1055) LO, VM 1-n, Type 3. [C.7.6.16-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11) */
  WindowCenterWidthExplanation?: string[] | null;
  /** VOI LUT Function (0028,1056) CS, VM 1, Type 3. [C.7.6.16-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11) */
  VOILUTFunction?: DefinedTerm<'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID'> | null;
}

/** Frame VOI LUT: PS3.3 Table C.7.6.16-11. */
export interface FrameVOILUTFunctionalGroup {
  /** Frame VOI LUT Sequence (0028,9132) SQ, VM 1, Type 1. [C.7.6.16-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10.html#table_C.7.6.16-11) */
  FrameVOILUTSequence: [FrameVOILUTFrameVOILUTItem];
}

export const frameVOILUTRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameVOILUT',
  name: 'Frame VOI LUT',
  table: 'table_C.7.6.16-11',
  section: 'sect_C.7.6.16.2.10',
  rows: [
    {
      keyword: 'FrameVOILUTSequence',
      tag: '00289132',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'WindowCenter', tag: '00281050', vr: 'DS', vm: '1-n', type: '1' },
        { keyword: 'WindowWidth', tag: '00281051', vr: 'DS', vm: '1-n', type: '1' },
        {
          keyword: 'WindowCenterWidthExplanation',
          tag: '00281055',
          vr: 'LO',
          vm: '1-n',
          type: '3',
          values: [{ kind: 'defined', terms: ['BRAIN', 'SOFT_TISSUE', 'LUNG', 'BONE'], undecided: true }],
        },
        {
          keyword: 'VOILUTFunction',
          tag: '00281056',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['LINEAR', 'LINEAR_EXACT', 'SIGMOID'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameVOILUT = (dataset: object): Finding[] => validateTable(dataset, frameVOILUTRules);
