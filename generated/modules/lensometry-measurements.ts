// Lensometry Measurements, PS3.3 Table C.8.25.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.html#table_C.8.25.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type LensometryMeasurementsMacro, lensometryMeasurementsRules as lensometryMeasurementsMacroRules } from '../macros/lensometry-measurements.ts';

/** Lensometry Measurements: PS3.3 Table C.8.25.8-1. */
export interface LensometryMeasurementsModule {
  /** Lens Description (0046,0012) LO, VM 1, Type 2. [C.8.25.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.html#table_C.8.25.8-1) */
  LensDescription: string | null;
  /** Right Lens Sequence (0046,0014) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.html#table_C.8.25.8-1) */
  RightLensSequence?: [LensometryMeasurementsMacro];
  /** Left Lens Sequence (0046,0015) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.html#table_C.8.25.8-1) */
  LeftLensSequence?: [LensometryMeasurementsMacro];
  /** Unspecified Laterality Lens Sequence (0046,0016) SQ, VM 1, Type 1C if RightLensSequence is not present and LeftLensSequence is not present. [C.8.25.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.8.html#table_C.8.25.8-1) */
  UnspecifiedLateralityLensSequence?: [LensometryMeasurementsMacro];
}

export const lensometryMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'LensometryMeasurements',
  name: 'Lensometry Measurements',
  table: 'table_C.8.25.8-1',
  section: 'sect_C.8.25.8',
  rows: [
    { keyword: 'LensDescription', tag: '00460012', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'RightLensSequence',
      tag: '00460014',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '35ebcc2ffe6d' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => lensometryMeasurementsMacroRules }],
    },
    {
      keyword: 'LeftLensSequence',
      tag: '00460015',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '179ef9f04b4c' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => lensometryMeasurementsMacroRules }],
    },
    {
      keyword: 'UnspecifiedLateralityLensSequence',
      tag: '00460016',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'RightLensSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'LeftLensSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0190cdca748d',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => lensometryMeasurementsMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateLensometryMeasurements = (dataset: object): Finding[] => validateTable(dataset, lensometryMeasurementsRules);
