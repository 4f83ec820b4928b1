// Real-Time Bulk Data Flow, PS3.3 Table C.7.6.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FlowIdentifierSequence. */
export interface RealTimeBulkDataFlowRealTimeBulkDataFlowFlowIdentifierItem {
  /** Flow Identifier (0034,0002) OB, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  FlowIdentifier: ArrayBuffer;
  /** Flow Transfer Syntax UID (0034,0003) UI, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  FlowTransferSyntaxUID: string;
  /** Flow RTP Sampling Rate (0034,0004) UL, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  FlowRTPSamplingRate: number;
}

/** An Item of RealTimeBulkDataFlowSequence. */
export interface RealTimeBulkDataFlowRealTimeBulkDataFlowItem {
  /** Source Identifier (0034,0005) OB, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  SourceIdentifier: ArrayBuffer;
  /** Flow Identifier Sequence (0034,0001) SQ, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  FlowIdentifierSequence: RealTimeBulkDataFlowRealTimeBulkDataFlowFlowIdentifierItem[];
}

/** Real-Time Bulk Data Flow: PS3.3 Table C.7.6.26-1. */
export interface RealTimeBulkDataFlowModule {
  /** Real-Time Bulk Data Flow Sequence (0034,000A) SQ, VM 1, Type 1. [C.7.6.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.26.html#table_C.7.6.26-1) */
  RealTimeBulkDataFlowSequence: RealTimeBulkDataFlowRealTimeBulkDataFlowItem[];
}

export const realTimeBulkDataFlowRules: TableRules = {
  kind: 'module',
  id: 'RealTimeBulkDataFlow',
  name: 'Real-Time Bulk Data Flow',
  table: 'table_C.7.6.26-1',
  section: 'sect_C.7.6.26',
  rows: [
    {
      keyword: 'RealTimeBulkDataFlowSequence',
      tag: '0034000A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SourceIdentifier', tag: '00340005', vr: 'OB', vm: '1', type: '1' },
        {
          keyword: 'FlowIdentifierSequence',
          tag: '00340001',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'FlowIdentifier', tag: '00340002', vr: 'OB', vm: '1', type: '1' },
            { keyword: 'FlowTransferSyntaxUID', tag: '00340003', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'FlowRTPSamplingRate', tag: '00340004', vr: 'UL', vm: '1', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealTimeBulkDataFlow = (dataset: object): Finding[] => validateTable(dataset, realTimeBulkDataFlowRules);
