// Lensometry Measurements, PS3.3 Table C.8.25.8-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CylinderSequenceMacro, cylinderSequenceRules } from './cylinder-sequence.ts';
import { type PrismSequenceMacro, prismSequenceRules } from './prism-sequence.ts';

/** An Item of AddNearSequence. */
export interface LensometryMeasurementsAddNearItem {
  /** Add Power (0046,0104) FD, VM 1, Type 1. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  AddPower: number;
  /** Viewing Distance (0046,0106) FD, VM 1, Type 3. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  ViewingDistance?: number | null;
}

/** An Item of AddIntermediateSequence. */
export interface LensometryMeasurementsAddIntermediateItem {
  /** Add Power (0046,0104) FD, VM 1, Type 1. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  AddPower: number;
  /** Viewing Distance (0046,0106) FD, VM 1, Type 3. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  ViewingDistance?: number | null;
}

/** Lensometry Measurements: PS3.3 Table C.8.25.8-2. */
export interface LensometryMeasurementsMacro extends CylinderSequenceMacro, PrismSequenceMacro {
  /** Sphere Power (0046,0146) FD, VM 1, Type 1. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  SpherePower: number;
  /** Add Near Sequence (0046,0100) SQ, VM 1, Type 1C. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  AddNearSequence?: [LensometryMeasurementsAddNearItem];
  /** Add Intermediate Sequence (0046,0101) SQ, VM 1, Type 1C. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  AddIntermediateSequence?: [LensometryMeasurementsAddIntermediateItem];
  /** Lens Segment Type (0046,0038) CS, VM 1, Type 3. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  LensSegmentType?: 'PROGRESSIVE' | 'NONPROGRESSIVE' | null;
  /** Optical Transmittance (0046,0040) FD, VM 1, Type 3. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  OpticalTransmittance?: number | null;
  /** Channel Width (0046,0042) FD, VM 1, Type 3. [C.8.25.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.1.html#table_C.8.25.8-2) */
  ChannelWidth?: number | null;
}

export const lensometryMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'LensometryMeasurements',
  name: 'Lensometry Measurements',
  table: 'table_C.8.25.8-2',
  section: 'sect_C.8.25.8.1',
  rows: [
    { keyword: 'SpherePower', tag: '00460146', vr: 'FD', vm: '1', type: '1' },
    { include: () => cylinderSequenceRules },
    {
      keyword: 'AddNearSequence',
      tag: '00460100',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '57698386c65f', reason: 'knowledge', missing: 'whether a near addition was measured' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'AddPower', tag: '00460104', vr: 'FD', vm: '1', type: '1' }, { keyword: 'ViewingDistance', tag: '00460106', vr: 'FD', vm: '1', type: '3' }],
    },
    {
      keyword: 'AddIntermediateSequence',
      tag: '00460101',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2de7a012f762',
        reason: 'knowledge',
        missing: 'whether an intermediate addition was measured',
      },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'AddPower', tag: '00460104', vr: 'FD', vm: '1', type: '1' }, { keyword: 'ViewingDistance', tag: '00460106', vr: 'FD', vm: '1', type: '3' }],
    },
    { include: () => prismSequenceRules },
    { keyword: 'LensSegmentType', tag: '00460038', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['PROGRESSIVE', 'NONPROGRESSIVE'] }] },
    { keyword: 'OpticalTransmittance', tag: '00460040', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'ChannelWidth', tag: '00460042', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateLensometryMeasurements = (dataset: object): Finding[] => validateTable(dataset, lensometryMeasurementsRules);
