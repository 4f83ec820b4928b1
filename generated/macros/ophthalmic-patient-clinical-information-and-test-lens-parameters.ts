// Ophthalmic Patient Clinical Information and Test Lens Parameters, PS3.3 Table C.8.26.6-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type VisualAcuityMeasurementsMacro, visualAcuityMeasurementsRules as visualAcuityMeasurementsMacroRules } from './visual-acuity-measurements.ts';

/** An Item of RefractiveParametersUsedOnPatientSequence. */
export interface OphthalmicPatientClinicalInformationAndTestLensParametersRefractiveParametersUsedOnPatientItem {
  /** Spherical Lens Power (0022,0007) FL, VM 1, Type 1. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  SphericalLensPower: number;
  /** Cylinder Lens Power (0022,0008) FL, VM 1, Type 1. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  CylinderLensPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  CylinderAxis: number;
  /** Vertex Distance (0022,000F) FD, VM 1, Type 3. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  VertexDistance?: number | null;
}

/** Ophthalmic Patient Clinical Information and Test Lens Parameters: PS3.3 Table C.8.26.6-2. */
export interface OphthalmicPatientClinicalInformationAndTestLensParametersMacro {
  /** Refractive Parameters Used on Patient Sequence (0024,0112) SQ, VM 1, Type 2. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  RefractiveParametersUsedOnPatientSequence: OphthalmicPatientClinicalInformationAndTestLensParametersRefractiveParametersUsedOnPatientItem[] | null;
  /** Pupil Size (0046,0044) FD, VM 1, Type 2. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  PupilSize: number | null;
  /** Pupil Dilated (0022,000D) CS, VM 1, Type 2. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  PupilDilated: 'YES' | 'NO' | null;
  /** Intra Ocular Pressure (0022,000B) FL, VM 1, Type 3. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  IntraOcularPressure?: number | null;
  /** Visual Acuity Measurement Sequence (0024,0110) SQ, VM 1, Type 3. [C.8.26.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.1.html#table_C.8.26.6-2) */
  VisualAcuityMeasurementSequence?: [VisualAcuityMeasurementsMacro] | null;
}

export const ophthalmicPatientClinicalInformationAndTestLensParametersRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicPatientClinicalInformationAndTestLensParameters',
  name: 'Ophthalmic Patient Clinical Information and Test Lens Parameters',
  table: 'table_C.8.26.6-2',
  section: 'sect_C.8.26.6.1',
  rows: [
    {
      keyword: 'RefractiveParametersUsedOnPatientSequence',
      tag: '00240112',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SphericalLensPower', tag: '00220007', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderLensPower', tag: '00220008', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'VertexDistance', tag: '0022000F', vr: 'FD', vm: '1', type: '3' },
      ],
    },
    { keyword: 'PupilSize', tag: '00460044', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'PupilDilated', tag: '0022000D', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'IntraOcularPressure', tag: '0022000B', vr: 'FL', vm: '1', type: '3' },
    {
      keyword: 'VisualAcuityMeasurementSequence',
      tag: '00240110',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => visualAcuityMeasurementsMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicPatientClinicalInformationAndTestLensParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicPatientClinicalInformationAndTestLensParametersRules);
