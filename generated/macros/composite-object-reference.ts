// Composite Object Reference, PS3.3 Table C.18.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.3.html#table_C.18.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** Composite Object Reference: PS3.3 Table C.18.3-1. */
export interface CompositeObjectReferenceMacro {
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [C.18.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.3.html#table_C.18.3-1) */
  ReferencedSOPSequence: [SOPInstanceReferenceMacro];
}

export const compositeObjectReferenceRules: TableRules = {
  kind: 'macro',
  id: 'CompositeObjectReference',
  name: 'Composite Object Reference',
  table: 'table_C.18.3-1',
  section: 'sect_C.18.3',
  rows: [
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCompositeObjectReference = (dataset: object): Finding[] => validateTable(dataset, compositeObjectReferenceRules);
