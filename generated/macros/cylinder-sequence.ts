// Cylinder Sequence, PS3.3 Table C.8.25.6.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.1.html#table_C.8.25.6.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CylinderSequence. */
export interface CylinderSequenceCylinderItem {
  /** Cylinder Power (0046,0147) FD, VM 1, Type 1. [C.8.25.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.1.html#table_C.8.25.6.1-1) */
  CylinderPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.25.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.1.html#table_C.8.25.6.1-1) */
  CylinderAxis: number;
}

/** Cylinder Sequence: PS3.3 Table C.8.25.6.1-1. */
export interface CylinderSequenceMacro {
  /** Cylinder Sequence (0046,0018) SQ, VM 1, Type 1C. [C.8.25.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.1.html#table_C.8.25.6.1-1) */
  CylinderSequence?: [CylinderSequenceCylinderItem];
}

export const cylinderSequenceRules: TableRules = {
  kind: 'macro',
  id: 'CylinderSequence',
  name: 'Cylinder Sequence',
  table: 'table_C.8.25.6.1-1',
  section: 'sect_C.8.25.6.1',
  rows: [
    {
      keyword: 'CylinderSequence',
      tag: '00460018',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'd503794c9b5e', reason: 'knowledge', missing: 'whether astigmatism was measured' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'CylinderPower', tag: '00460147', vr: 'FD', vm: '1', type: '1' }, { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCylinderSequence = (dataset: object): Finding[] => validateTable(dataset, cylinderSequenceRules);
