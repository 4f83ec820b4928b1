// MR Image Frame Type, PS3.3 Table C.8-88
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type MRImageDescriptionMacro, mrImageDescriptionRules } from '../macros/mr-image-description.ts';

/** An Item of MRImageFrameTypeSequence. */
export interface MRImageFrameTypeMRImageFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro, MRImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8-88](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88) */
  FrameType: string[];
}

/** MR Image Frame Type: PS3.3 Table C.8-88. */
export interface MRImageFrameTypeFunctionalGroup {
  /** MR Image Frame Type Sequence (0018,9226) SQ, VM 1, Type 1. [C.8-88](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88) */
  MRImageFrameTypeSequence: [MRImageFrameTypeMRImageFrameTypeItem];
}

export const mrImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'MRImageFrameType',
  name: 'MR Image Frame Type',
  table: 'table_C.8-88',
  section: 'sect_C.8.13.5.1',
  rows: [
    {
      keyword: 'MRImageFrameTypeSequence',
      tag: '00189226',
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
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
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
              condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
              section: 'sect_C.8.16.1',
            },
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
              section: 'sect_C.8.13.1.1.1',
            },
          ],
        },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
        { include: () => mrImageDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImageFrameType = (dataset: object): Finding[] => validateTable(dataset, mrImageFrameTypeRules);
