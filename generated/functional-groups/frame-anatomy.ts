// Frame Anatomy, PS3.3 Table C.7.6.16-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.8.html#table_C.7.6.16-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** An Item of FrameAnatomySequence. */
export interface FrameAnatomyFrameAnatomyItem extends GeneralAnatomyMandatoryMacro {
  /** Frame Laterality (0020,9072) CS, VM 1, Type 1. [C.7.6.16-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.8.html#table_C.7.6.16-9) */
  FrameLaterality: 'R' | 'L' | 'U' | 'B';
}

/** Frame Anatomy: PS3.3 Table C.7.6.16-9. */
export interface FrameAnatomyFunctionalGroup {
  /** Frame Anatomy Sequence (0020,9071) SQ, VM 1, Type 1. [C.7.6.16-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.8.html#table_C.7.6.16-9) */
  FrameAnatomySequence: [FrameAnatomyFrameAnatomyItem];
}

export const frameAnatomyRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameAnatomy',
  name: 'Frame Anatomy',
  table: 'table_C.7.6.16-9',
  section: 'sect_C.7.6.16.2.8',
  rows: [
    {
      keyword: 'FrameAnatomySequence',
      tag: '00209071',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameLaterality', tag: '00209072', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
        {
          include: () => generalAnatomyMandatoryRules,
          overrides: [
            { path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4030' }] },
            { path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '2' }] },
            { path: ['PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '2' }] },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameAnatomy = (dataset: object): Finding[] => validateTable(dataset, frameAnatomyRules);
