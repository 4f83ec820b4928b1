// Enhanced RT Image, PS3.3 Table C.36.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type EntityLongLabelingMacro, entityLongLabelingRules } from '../macros/entity-long-labeling.ts';
import { type RTTreatmentPositionMacro, rtTreatmentPositionRules } from '../macros/rt-treatment-position.ts';

/** Enhanced RT Image: PS3.3 Table C.36.27-1. */
export interface EnhancedRTImageModule extends EntityLongLabelingMacro, RTTreatmentPositionMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  ImageType: string[];
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  TreatmentSessionUID?: string | null;
  /** Start Cumulative Meterset (3002,0106) FD, VM 1, Type 2C. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  StartCumulativeMeterset?: number | null;
  /** Stop Cumulative Meterset (3002,0107) FD, VM 1, Type 2C. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  StopCumulativeMeterset?: number | null;
  /** Radiation Dosimeter Unit Sequence (300A,0658) SQ, VM 1, Type 1C. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  RadiationDosimeterUnitSequence?: CodeSequenceItem[];
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 2. [C.36.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.27.html#table_C.36.27-1) */
  ExposureTimeInuS: number | null;
}

export const enhancedRTImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedRTImage',
  name: 'Enhanced RT Image',
  table: 'table_C.36.27-1',
  section: 'sect_C.36.27',
  rows: [
    { include: () => entityLongLabelingRules },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED', 'MIXED'], value: 1, section: 'sect_C.8.16.1' },
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
            'MIXED',
          ],
          value: 4,
          section: 'sect_C.8.16.1',
        },
      ],
    },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'StartCumulativeMeterset',
      tag: '30020106',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '90c55cec3e12',
        reason: 'knowledge',
        missing: 'whether the beam was on when the image was acquired',
      },
    },
    {
      keyword: 'StopCumulativeMeterset',
      tag: '30020107',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '90c55cec3e12',
        reason: 'knowledge',
        missing: 'whether the beam was on when the image was acquired',
      },
    },
    {
      keyword: 'RadiationDosimeterUnitSequence',
      tag: '300A0658',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '6188286eef29',
        reason: 'knowledge',
        missing: 'metersets of frames that are not described',
      },
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9269' }] }],
    },
    { keyword: 'ExposureTimeInuS', tag: '00188150', vr: 'DS', vm: '1', type: '2' },
    { include: () => rtTreatmentPositionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedRTImage = (dataset: object): Finding[] => validateTable(dataset, enhancedRTImageRules);
