// RT Image Frame General Content, PS3.3 Table C.36.2.4.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.8.html#table_C.36.2.4.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RTImageFrameGeneralContentSequence. */
export interface RTImageFrameGeneralContentRTImageFrameGeneralContentItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.36.2.4.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.8.html#table_C.36.2.4.8-1) */
  FrameType: string[];
  /** Referenced Treatment Position Index (300A,060B) US, VM 1, Type 1C if TreatmentPositionSequence is present and [knowledge #e2efa47cc1e5]. [C.36.2.4.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.8.html#table_C.36.2.4.8-1) */
  ReferencedTreatmentPositionIndex?: number;
  /** Start Cumulative Meterset (3002,0106) FD, VM 1, Type 2C. [C.36.2.4.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.8.html#table_C.36.2.4.8-1) */
  StartCumulativeMeterset?: number | null;
}

/** RT Image Frame General Content: PS3.3 Table C.36.2.4.8-1. */
export interface RTImageFrameGeneralContentFunctionalGroup {
  /** RT Image Frame General Content Sequence (3002,0102) SQ, VM 1, Type 1. [C.36.2.4.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.8.html#table_C.36.2.4.8-1) */
  RTImageFrameGeneralContentSequence: [RTImageFrameGeneralContentRTImageFrameGeneralContentItem];
}

export const rtImageFrameGeneralContentRules: TableRules = {
  kind: 'functional-group',
  id: 'RTImageFrameGeneralContent',
  name: 'RT Image Frame General Content',
  table: 'table_C.36.2.4.8-1',
  section: 'sect_C.36.2.4.8',
  rows: [
    {
      keyword: 'RTImageFrameGeneralContentSequence',
      tag: '30020102',
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
            { kind: 'defined', terms: ['PLANNED', 'TREATMENT', 'SIMULATION'], value: 3, section: 'sect_C.36.2.4.8.1.1' },
            { kind: 'defined', terms: ['IMAGE', 'PORTFILM', 'DOSE', 'FLUENCE'], value: 4, section: 'sect_C.36.2.4.8.1.1' },
            { kind: 'defined', terms: ['PREDICTED', 'ACQUIRED', 'REF_MATCHING'], value: 5, section: 'sect_C.36.2.4.8.1.1' },
          ],
        },
        {
          keyword: 'ReferencedTreatmentPositionIndex',
          tag: '300A060B',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'TreatmentPositionSequence' } }, { op: 'unknown', reason: 'knowledge', hash: 'e2efa47cc1e5' }],
            },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'e2efa47cc1e5',
            reason: 'knowledge',
            missing: 'at which treatment position the frame was acquired',
          },
        },
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
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImageFrameGeneralContent = (dataset: object): Finding[] => validateTable(dataset, rtImageFrameGeneralContentRules);
