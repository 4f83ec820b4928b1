// CT Image Frame Type, PS3.3 Table C.8-117
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';

/** An Item of CTImageFrameTypeSequence. */
export interface CTImageFrameTypeCTImageFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8-117](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117) */
  FrameType: string[];
}

/** CT Image Frame Type: PS3.3 Table C.8-117. */
export interface CTImageFrameTypeFunctionalGroup {
  /** CT Image Frame Type Sequence (0018,9329) SQ, VM 1, Type 1. [C.8-117](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117) */
  CTImageFrameTypeSequence: [CTImageFrameTypeCTImageFrameTypeItem];
}

export const ctImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'CTImageFrameType',
  name: 'CT Image Frame Type',
  table: 'table_C.8-117',
  section: 'sect_C.8.15.3.1',
  rows: [
    {
      keyword: 'CTImageFrameTypeSequence',
      tag: '00189329',
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
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
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
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
              section: 'sect_C.8.16.1',
            },
            { kind: 'defined', terms: ['ATTENUATION', 'CARDIAC_CTA', 'CARDIAC_CASCORE', 'REFERENCE'], value: 3, section: 'sect_C.8.15.2.1.1' },
            { kind: 'defined', terms: ['FILTERED', 'MEDIAN', 'ENERGY_PROP_WT'], value: 4, section: 'sect_C.8.15.2.1.1' },
            {
              kind: 'defined',
              terms: ['VMI', 'MAT_SPECIFIC', 'MAT_REMOVED', 'MAT_FRACTIONAL', 'EFF_ATOMIC_NUM', 'ELECTRON_DENSITY', 'MAT_MODIFIED', 'MAT_VALUE_BASED'],
              value: 5,
              section: 'sect_C.8.15.2.1.1',
            },
            {
              kind: 'defined',
              terms: ['MIXED'],
              value: 5,
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
              section: 'sect_C.8.15.2.1.1',
            },
          ],
        },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTImageFrameType = (dataset: object): Finding[] => validateTable(dataset, ctImageFrameTypeRules);
