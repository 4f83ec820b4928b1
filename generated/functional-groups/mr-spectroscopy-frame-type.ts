// MR Spectroscopy Frame Type, PS3.3 Table C.8-104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.1.html#table_C.8-104
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type MRSpectroscopyDescriptionMacro, mrSpectroscopyDescriptionRules } from '../macros/mr-spectroscopy-description.ts';

/** An Item of MRSpectroscopyFrameTypeSequence. */
export interface MRSpectroscopyFrameTypeMRSpectroscopyFrameTypeItem extends MRSpectroscopyDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8-104](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.1.html#table_C.8-104) */
  FrameType: string[];
}

/** MR Spectroscopy Frame Type: PS3.3 Table C.8-104. */
export interface MRSpectroscopyFrameTypeFunctionalGroup {
  /** MR Spectroscopy Frame Type Sequence (0018,9227) SQ, VM 1, Type 1. [C.8-104](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.1.html#table_C.8-104) */
  MRSpectroscopyFrameTypeSequence: [MRSpectroscopyFrameTypeMRSpectroscopyFrameTypeItem];
}

export const mrSpectroscopyFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'MRSpectroscopyFrameType',
  name: 'MR Spectroscopy Frame Type',
  table: 'table_C.8-104',
  section: 'sect_C.8.14.3.1',
  rows: [
    {
      keyword: 'MRSpectroscopyFrameTypeSequence',
      tag: '00189227',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'FrameType',
          tag: '00089007',
          vr: 'CS',
          vm: '4-5',
          type: '1',
          values: [
            { kind: 'defined', terms: ['SPECTROSCOPY'], value: 3, section: 'sect_C.8.14.5.1.1' },
            {
              kind: 'defined',
              terms: ['ADDITION', 'DIVISION', 'MAXIMUM', 'MEAN', 'MINIMUM', 'MULTIPLICATION', 'STD_DEVIATION', 'SUBTRACTION', 'NONE', 'MIXED'],
              value: 4,
              section: 'sect_C.8.14.5.1.1',
            },
          ],
        },
        { include: () => mrSpectroscopyDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpectroscopyFrameType = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyFrameTypeRules);
