// PET Frame Type, PS3.3 Table C.8.22-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.1.html#table_C.8.22-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';

/** An Item of PETFrameTypeSequence. */
export interface PETFrameTypePETFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.22-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.1.html#table_C.8.22-10) */
  FrameType: string[];
}

/** PET Frame Type: PS3.3 Table C.8.22-10. */
export interface PETFrameTypeFunctionalGroup {
  /** PET Frame Type Sequence (0018,9751) SQ, VM 1, Type 1. [C.8.22-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.1.html#table_C.8.22-10) */
  PETFrameTypeSequence: [PETFrameTypePETFrameTypeItem];
}

export const petFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'PETFrameType',
  name: 'PET Frame Type',
  table: 'table_C.8.22-10',
  section: 'sect_C.8.22.5.1',
  rows: [
    {
      keyword: 'PETFrameTypeSequence',
      tag: '00189751',
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
            { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.8.16.1' },
            {
              kind: 'enumerated',
              terms: ['MIXED'],
              value: 1,
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
              section: 'sect_C.8.16.1',
            },
            { kind: 'enumerated', terms: ['PRIMARY'], value: 2, section: 'sect_C.8.16.1' },
            {
              kind: 'defined',
              terms: [
                'ANGIO',
                'CARDIAC',
                'CARDIAC_GATED',
                'CARDRESP_GATED',
                'DYNAMIC',
                'FLUOROSCOPY',
                'LOCALIZER',
                'MOTION',
                'PERFUSION',
                'PRE_CONTRAST',
                'POST_CONTRAST',
                'RESP_GATED',
                'REST',
                'STATIC',
                'STRESS',
                'VOLUME',
                'NON_PARALLEL',
                'PARALLEL',
                'WHOLE_BODY',
              ],
              value: 3,
              section: 'sect_C.8.16.1',
            },
            {
              kind: 'defined',
              terms: [
                'ADDITION',
                'DIVISION',
                'MASKED',
                'MAXIMUM',
                'MEAN',
                'MINIMUM',
                'MULTIPLICATION',
                'RESAMPLED',
                'STD_DEVIATION',
                'SUBTRACTION',
                'NONE',
                'QUANTITY',
              ],
              value: 4,
              section: 'sect_C.8.16.1',
            },
            {
              kind: 'defined',
              terms: ['MIXED'],
              value: 4,
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
              section: 'sect_C.8.16.1',
            },
          ],
        },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETFrameType = (dataset: object): Finding[] => validateTable(dataset, petFrameTypeRules);
