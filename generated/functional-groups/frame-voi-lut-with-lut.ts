// Frame VOI LUT with LUT, PS3.3 Table C.7.6.16-11b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10b.html#table_C.7.6.16-11b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** Frame VOI LUT with LUT: PS3.3 Table C.7.6.16-11b. */
export interface FrameVOILUTWithLUTFunctionalGroup {
  /** Frame VOI LUT Sequence (0028,9132) SQ, VM 1, Type 1. [C.7.6.16-11b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.10b.html#table_C.7.6.16-11b) */
  FrameVOILUTSequence: [VOILUTMacro];
}

export const frameVOILUTWithLUTRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameVOILUTWithLUT',
  name: 'Frame VOI LUT with LUT',
  table: 'table_C.7.6.16-11b',
  section: 'sect_C.7.6.16.2.10b',
  rows: [
    {
      keyword: 'FrameVOILUTSequence',
      tag: '00289132',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => voilutMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameVOILUTWithLUT = (dataset: object): Finding[] => validateTable(dataset, frameVOILUTWithLUTRules);
