// Subjective Refraction Measurements, PS3.3 Table C.8.25.11-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CylinderSequenceMacro, cylinderSequenceRules } from './cylinder-sequence.ts';
import { type PrismSequenceMacro, prismSequenceRules } from './prism-sequence.ts';

/** An Item of AddNearSequence. */
export interface SubjectiveRefractionMeasurementsAddNearItem {
  /** Add Power (0046,0104) FD, VM 1, Type 1. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddPower: number;
  /** Viewing Distance (0046,0106) FD, VM 1, Type 3. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  ViewingDistance?: number | null;
}

/** An Item of AddIntermediateSequence. */
export interface SubjectiveRefractionMeasurementsAddIntermediateItem {
  /** Add Power (0046,0104) FD, VM 1, Type 1. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddPower: number;
  /** Viewing Distance (0046,0106) FD, VM 1, Type 3. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  ViewingDistance?: number | null;
}

/** An Item of AddOtherSequence. */
export interface SubjectiveRefractionMeasurementsAddOtherItem {
  /** Add Power (0046,0104) FD, VM 1, Type 1. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddPower: number;
  /** Viewing Distance (0046,0106) FD, VM 1, Type 3. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  ViewingDistance?: number | null;
}

/** Subjective Refraction Measurements: PS3.3 Table C.8.25.11-2. */
export interface SubjectiveRefractionMeasurementsMacro extends CylinderSequenceMacro, PrismSequenceMacro {
  /** Sphere Power (0046,0146) FD, VM 1, Type 1. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  SpherePower: number;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  VertexDistance?: number | null;
  /** Add Near Sequence (0046,0100) SQ, VM 1, Type 1C. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddNearSequence?: [SubjectiveRefractionMeasurementsAddNearItem];
  /** Add Intermediate Sequence (0046,0101) SQ, VM 1, Type 1C. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddIntermediateSequence?: [SubjectiveRefractionMeasurementsAddIntermediateItem];
  /** Add Other Sequence (0046,0102) SQ, VM 1, Type 1C. [C.8.25.11-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-2) */
  AddOtherSequence?: [SubjectiveRefractionMeasurementsAddOtherItem];
}

export const subjectiveRefractionMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'SubjectiveRefractionMeasurements',
  name: 'Subjective Refraction Measurements',
  table: 'table_C.8.25.11-2',
  section: 'sect_C.8.25.11',
  rows: [
    { keyword: 'SpherePower', tag: '00460146', vr: 'FD', vm: '1', type: '1' },
    { include: () => cylinderSequenceRules },
    { include: () => prismSequenceRules },
    { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'AddNearSequence',
      tag: '00460100',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '421e049cf8da', reason: 'knowledge', missing: 'at which distances refraction was done' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'AddPower', tag: '00460104', vr: 'FD', vm: '1', type: '1' }, { keyword: 'ViewingDistance', tag: '00460106', vr: 'FD', vm: '1', type: '3' }],
    },
    {
      keyword: 'AddIntermediateSequence',
      tag: '00460101',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '28ed655822eb', reason: 'knowledge', missing: 'at which distances refraction was done' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'AddPower', tag: '00460104', vr: 'FD', vm: '1', type: '1' }, { keyword: 'ViewingDistance', tag: '00460106', vr: 'FD', vm: '1', type: '3' }],
    },
    {
      keyword: 'AddOtherSequence',
      tag: '00460102',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '371c02c86322', reason: 'knowledge', missing: 'at which distances refraction was done' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'AddPower', tag: '00460104', vr: 'FD', vm: '1', type: '1' }, { keyword: 'ViewingDistance', tag: '00460106', vr: 'FD', vm: '1', type: '3' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSubjectiveRefractionMeasurements = (dataset: object): Finding[] => validateTable(dataset, subjectiveRefractionMeasurementsRules);
