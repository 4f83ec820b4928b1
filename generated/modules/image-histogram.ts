// Image Histogram, PS3.3 Table C.11.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of HistogramSequence. */
export interface ImageHistogramHistogramItem {
  /** Histogram Number of Bins (0060,3002) US, VM 1, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramNumberOfBins: number;
  /** Histogram First Bin Value (0060,3004) US|SS, VM 1, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramFirstBinValue: number;
  /** Histogram Last Bin Value (0060,3006) US|SS, VM 1, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramLastBinValue: number;
  /** Histogram Bin Width (0060,3008) US, VM 1, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramBinWidth: number;
  /** Histogram Explanation (0060,3010) LO, VM 1, Type 3. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramExplanation?: string | null;
  /** Histogram Data (0060,3020) UL, VM 1-n, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramData: number[];
}

/** Image Histogram: PS3.3 Table C.11.5-1. */
export interface ImageHistogramModule {
  /** Histogram Sequence (0060,3000) SQ, VM 1, Type 1. [C.11.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.5.html#table_C.11.5-1) */
  HistogramSequence: ImageHistogramHistogramItem[];
}

export const imageHistogramRules: TableRules = {
  kind: 'module',
  id: 'ImageHistogram',
  name: 'Image Histogram',
  table: 'table_C.11.5-1',
  section: 'sect_C.11.5',
  rows: [
    {
      keyword: 'HistogramSequence',
      tag: '00603000',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'HistogramNumberOfBins', tag: '00603002', vr: 'US', vm: '1', type: '1' },
        { keyword: 'HistogramFirstBinValue', tag: '00603004', vr: 'US|SS', vm: '1', type: '1' },
        { keyword: 'HistogramLastBinValue', tag: '00603006', vr: 'US|SS', vm: '1', type: '1' },
        { keyword: 'HistogramBinWidth', tag: '00603008', vr: 'US', vm: '1', type: '1' },
        { keyword: 'HistogramExplanation', tag: '00603010', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'HistogramData', tag: '00603020', vr: 'UL', vm: '1-n', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageHistogram = (dataset: object): Finding[] => validateTable(dataset, imageHistogramRules);
