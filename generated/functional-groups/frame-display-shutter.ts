// Frame Display Shutter, PS3.3 Table C.7.6.16-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.16.html#table_C.7.6.16-17
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DisplayShutterMacro, displayShutterRules as displayShutterMacroRules } from '../macros/display-shutter.ts';

/** Frame Display Shutter: PS3.3 Table C.7.6.16-17. */
export interface FrameDisplayShutterFunctionalGroup {
  /** Frame Display Shutter Sequence (0018,9472) SQ, VM 1, Type 1. [C.7.6.16-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.16.html#table_C.7.6.16-17) */
  FrameDisplayShutterSequence: [DisplayShutterMacro];
}

export const frameDisplayShutterRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameDisplayShutter',
  name: 'Frame Display Shutter',
  table: 'table_C.7.6.16-17',
  section: 'sect_C.7.6.16.2.16',
  rows: [
    {
      keyword: 'FrameDisplayShutterSequence',
      tag: '00189472',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => displayShutterMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameDisplayShutter = (dataset: object): Finding[] => validateTable(dataset, frameDisplayShutterRules);
