// Series and Instance Reference, PS3.3 Table 10-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.4.html#table_10-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedSeriesSequence. */
export interface SeriesAndInstanceReferenceReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.4.html#table_10-4) */
  SeriesInstanceUID: string;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1. [10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.4.html#table_10-4) */
  ReferencedInstanceSequence: SOPInstanceReferenceMacro[];
}

/** Series and Instance Reference: PS3.3 Table 10-4. */
export interface SeriesAndInstanceReferenceMacro {
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1. [10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.4.html#table_10-4) */
  ReferencedSeriesSequence: SeriesAndInstanceReferenceReferencedSeriesItem[];
}

export const seriesAndInstanceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'SeriesAndInstanceReference',
  name: 'Series and Instance Reference',
  table: 'table_10-4',
  section: 'sect_10.4',
  rows: [
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedInstanceSequence',
          tag: '0008114A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSeriesAndInstanceReference = (dataset: object): Finding[] => validateTable(dataset, seriesAndInstanceReferenceRules);
