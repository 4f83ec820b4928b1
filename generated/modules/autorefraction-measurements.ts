// Autorefraction Measurements, PS3.3 Table C.8.25.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CylinderSequenceMacro, cylinderSequenceRules } from '../macros/cylinder-sequence.ts';

/** An Item of AutorefractionRightEyeSequence. */
export interface AutorefractionMeasurementsAutorefractionRightEyeItem extends CylinderSequenceMacro {
  /** Sphere Power (0046,0146) FD, VM 1, Type 1. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  SpherePower: number;
  /** Pupil Size (0046,0044) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  PupilSize?: number | null;
  /** Corneal Size (0046,0046) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  CornealSize?: number | null;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  VertexDistance?: number | null;
}

/** An Item of AutorefractionLeftEyeSequence. */
export interface AutorefractionMeasurementsAutorefractionLeftEyeItem extends CylinderSequenceMacro {
  /** Sphere Power (0046,0146) FD, VM 1, Type 1. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  SpherePower: number;
  /** Pupil Size (0046,0044) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  PupilSize?: number | null;
  /** Corneal Size (0046,0046) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  CornealSize?: number | null;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  VertexDistance?: number | null;
}

/** Autorefraction Measurements: PS3.3 Table C.8.25.9-1. */
export interface AutorefractionMeasurementsModule {
  /** Autorefraction Right Eye Sequence (0046,0050) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  AutorefractionRightEyeSequence?: [AutorefractionMeasurementsAutorefractionRightEyeItem];
  /** Autorefraction Left Eye Sequence (0046,0052) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  AutorefractionLeftEyeSequence?: [AutorefractionMeasurementsAutorefractionLeftEyeItem];
  /** Distance Pupillary Distance (0046,0060) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  DistancePupillaryDistance?: number | null;
  /** Near Pupillary Distance (0046,0062) FD, VM 1, Type 3. [C.8.25.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.9.html#table_C.8.25.9-1) */
  NearPupillaryDistance?: number | null;
}

export const autorefractionMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'AutorefractionMeasurements',
  name: 'Autorefraction Measurements',
  table: 'table_C.8.25.9-1',
  section: 'sect_C.8.25.9',
  rows: [
    {
      keyword: 'AutorefractionRightEyeSequence',
      tag: '00460050',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '42ed37b002b7' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'SpherePower', tag: '00460146', vr: 'FD', vm: '1', type: '1' },
        { include: () => cylinderSequenceRules },
        { keyword: 'PupilSize', tag: '00460044', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'CornealSize', tag: '00460046', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'AutorefractionLeftEyeSequence',
      tag: '00460052',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '07d31620f8a3' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'SpherePower', tag: '00460146', vr: 'FD', vm: '1', type: '1' },
        { include: () => cylinderSequenceRules },
        { keyword: 'PupilSize', tag: '00460044', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'CornealSize', tag: '00460046', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
      ],
    },
    { keyword: 'DistancePupillaryDistance', tag: '00460060', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'NearPupillaryDistance', tag: '00460062', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAutorefractionMeasurements = (dataset: object): Finding[] => validateTable(dataset, autorefractionMeasurementsRules);
