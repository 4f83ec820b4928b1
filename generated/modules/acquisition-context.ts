// Acquisition Context, PS3.3 Table C.7.6.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.14.html#table_C.7.6.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemWithModifiersItem, contentItemWithModifiersRules } from '../macros/content-item-with-modifiers.ts';

/** Acquisition Context: PS3.3 Table C.7.6.14-1. */
export interface AcquisitionContextModule {
  /** Acquisition Context Sequence (0040,0555) SQ, VM 1, Type 2. [C.7.6.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.14.html#table_C.7.6.14-1) */
  AcquisitionContextSequence: ContentItemWithModifiersItem[] | null;
  /** Acquisition Context Description (0040,0556) ST, VM 1, Type 3. [C.7.6.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.14.html#table_C.7.6.14-1) */
  AcquisitionContextDescription?: string | null;
}

export const acquisitionContextRules: TableRules = {
  kind: 'module',
  id: 'AcquisitionContext',
  name: 'Acquisition Context',
  table: 'table_C.7.6.14-1',
  section: 'sect_C.7.6.14',
  rows: [
    {
      keyword: 'AcquisitionContextSequence',
      tag: '00400555',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => contentItemWithModifiersRules }],
    },
    { keyword: 'AcquisitionContextDescription', tag: '00400556', vr: 'ST', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAcquisitionContext = (dataset: object): Finding[] => validateTable(dataset, acquisitionContextRules);
