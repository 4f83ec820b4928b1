// Parametric Map Frame Type, PS3.3 Table PS3.3_C.8.32-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ParametricMapFrameTypeSequence. */
export interface ParametricMapFrameTypeParametricMapFrameTypeItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [PS3.3_C.8.32-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3) */
  FrameType: string[];
}

/** Parametric Map Frame Type: PS3.3 Table PS3.3_C.8.32-3. */
export interface ParametricMapFrameTypeFunctionalGroup {
  /** Parametric Map Frame Type Sequence (0040,9092) SQ, VM 1, Type 1. [PS3.3_C.8.32-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3) */
  ParametricMapFrameTypeSequence: [ParametricMapFrameTypeParametricMapFrameTypeItem];
}

export const parametricMapFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'ParametricMapFrameType',
  name: 'Parametric Map Frame Type',
  table: 'table_PS3.3_C.8.32-3',
  section: 'sect_C.8.32.3.1',
  rows: [
    {
      keyword: 'ParametricMapFrameTypeSequence',
      tag: '00409092',
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
            { kind: 'enumerated', terms: ['DERIVED'], value: 1 },
            { kind: 'enumerated', terms: ['PRIMARY'], value: 2 },
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
              section: 'sect_C.8.16.1.3',
            },
            { kind: 'defined', terms: ['ATTENUATION', 'CARDIAC_CTA', 'CARDIAC_CASCORE', 'REFERENCE'], value: 3, section: 'sect_C.8.15.2.1.1.3' },
            {
              kind: 'defined',
              terms: [
                'ANGIO_TIME',
                'ASL',
                'CINE',
                'DIFFUSION',
                'DIXON',
                'FLOW_ENCODED',
                'FLUID_ATTENUATED',
                'FMRI',
                'MAX_IP',
                'MIN_IP',
                'M_MODE',
                'METABOLITE_MAP',
                'MULTIECHO',
                'PROTON_DENSITY',
                'REALTIME',
                'STIR',
                'TAGGING',
                'TEMPERATURE',
                'T1',
                'T2',
                'T2_STAR',
                'TOF',
                'VELOCITY',
              ],
              value: 3,
              section: 'sect_C.8.13.1.1.1.3',
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
              section: 'sect_C.8.16.1.4',
            },
            { kind: 'defined', terms: ['FILTERED', 'MEDIAN', 'ENERGY_PROP_WT'], value: 4, section: 'sect_C.8.15.2.1.1.4' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateParametricMapFrameType = (dataset: object): Finding[] => validateTable(dataset, parametricMapFrameTypeRules);
