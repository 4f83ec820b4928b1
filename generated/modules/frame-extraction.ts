// Frame Extraction, PS3.3 Table C.12-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameExtractionSequence. */
export interface FrameExtractionFrameExtractionItem {
  /** Multi-frame Source SOP Instance UID (0008,1167) UI, VM 1, Type 1. [C.12-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9) */
  MultiFrameSourceSOPInstanceUID: string;
  /** Simple Frame List (0008,1161) UL, VM 1-n, Type 1C. [C.12-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9) */
  SimpleFrameList?: number[];
  /** Calculated Frame List (0008,1162) UL, VM 3-3n, Type 1C. [C.12-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9) */
  CalculatedFrameList?: number[];
  /** Time Range (0008,1163) FD, VM 2, Type 1C. [C.12-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9) */
  TimeRange?: [number, number];
}

/** Frame Extraction: PS3.3 Table C.12-9. */
export interface FrameExtractionModule {
  /** Frame Extraction Sequence (0008,1164) SQ, VM 1, Type 1. [C.12-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.3.html#table_C.12-9) */
  FrameExtractionSequence: FrameExtractionFrameExtractionItem[];
}

export const frameExtractionRules: TableRules = {
  kind: 'module',
  id: 'FrameExtraction',
  name: 'Frame Extraction',
  table: 'table_C.12-9',
  section: 'sect_C.12.3',
  rows: [
    {
      keyword: 'FrameExtractionSequence',
      tag: '00081164',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'MultiFrameSourceSOPInstanceUID', tag: '00081167', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'SimpleFrameList',
          tag: '00081161',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '9c24a79f5ce5',
            reason: 'knowledge',
            missing: 'by which list the frames were asked for',
          },
        },
        {
          keyword: 'CalculatedFrameList',
          tag: '00081162',
          vr: 'UL',
          vm: '3-3n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'd01d8d5614c6',
            reason: 'knowledge',
            missing: 'by which list the frames were asked for',
          },
        },
        {
          keyword: 'TimeRange',
          tag: '00081163',
          vr: 'FD',
          vm: '2',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '8f1b63758565',
            reason: 'knowledge',
            missing: 'by which list the frames were asked for',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameExtraction = (dataset: object): Finding[] => validateTable(dataset, frameExtractionRules);
