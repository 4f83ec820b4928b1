// Hierarchical SOP Instance Reference, PS3.3 Table C.17-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSeriesReferenceMacro, hierarchicalSeriesReferenceRules } from './hierarchical-series-reference.ts';

/** Hierarchical SOP Instance Reference: PS3.3 Table C.17-3. */
export interface HierarchicalSOPInstanceReferenceMacro {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.17-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3) */
  StudyInstanceUID: string;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1. [C.17-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.1.html#table_C.17-3) */
  ReferencedSeriesSequence: HierarchicalSeriesReferenceMacro[];
}

export const hierarchicalSOPInstanceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'HierarchicalSOPInstanceReference',
  name: 'Hierarchical SOP Instance Reference',
  table: 'table_C.17-3',
  section: 'sect_C.17.2.1',
  rows: [
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSeriesReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHierarchicalSOPInstanceReference = (dataset: object): Finding[] => validateTable(dataset, hierarchicalSOPInstanceReferenceRules);
