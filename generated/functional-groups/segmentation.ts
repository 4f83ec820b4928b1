// Segmentation, PS3.3 Table C.8.20-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.3.1.html#table_C.8.20-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SegmentIdentificationSequence. */
export interface SegmentationSegmentIdentificationItem {
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1. [C.8.20-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.3.1.html#table_C.8.20-3) */
  ReferencedSegmentNumber: number[];
}

/** Segmentation: PS3.3 Table C.8.20-3. */
export interface SegmentationFunctionalGroup {
  /** Segment Identification Sequence (0062,000A) SQ, VM 1, Type 1. [C.8.20-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.3.1.html#table_C.8.20-3) */
  SegmentIdentificationSequence: [SegmentationSegmentIdentificationItem];
}

export const segmentationRules: TableRules = {
  kind: 'functional-group',
  id: 'Segmentation',
  name: 'Segmentation',
  table: 'table_C.8.20-3',
  section: 'sect_C.8.20.3.1',
  rows: [
    {
      keyword: 'SegmentIdentificationSequence',
      tag: '0062000A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'ReferencedSegmentNumber', tag: '0062000B', vr: 'US', vm: '1-n', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSegmentation = (dataset: object): Finding[] => validateTable(dataset, segmentationRules);
