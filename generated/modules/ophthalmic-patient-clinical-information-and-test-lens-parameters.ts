// Ophthalmic Patient Clinical Information and Test Lens Parameters, PS3.3 Table C.8.26.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.html#table_C.8.26.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type OphthalmicPatientClinicalInformationAndTestLensParametersMacro, ophthalmicPatientClinicalInformationAndTestLensParametersRules as ophthalmicPatientClinicalInformationAndTestLensParametersMacroRules } from '../macros/ophthalmic-patient-clinical-information-and-test-lens-parameters.ts';

/** Ophthalmic Patient Clinical Information and Test Lens Parameters: PS3.3 Table C.8.26.6-1. */
export interface OphthalmicPatientClinicalInformationAndTestLensParametersModule {
  /** Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.26.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.html#table_C.8.26.6-1) */
  OphthalmicPatientClinicalInformationLeftEyeSequence?: [OphthalmicPatientClinicalInformationAndTestLensParametersMacro];
  /** Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.26.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.6.html#table_C.8.26.6-1) */
  OphthalmicPatientClinicalInformationRightEyeSequence?: [OphthalmicPatientClinicalInformationAndTestLensParametersMacro];
}

export const ophthalmicPatientClinicalInformationAndTestLensParametersRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicPatientClinicalInformationAndTestLensParameters',
  name: 'Ophthalmic Patient Clinical Information and Test Lens Parameters',
  table: 'table_C.8.26.6-1',
  section: 'sect_C.8.26.6',
  rows: [
    {
      keyword: 'OphthalmicPatientClinicalInformationLeftEyeSequence',
      tag: '00240114',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'forbidden', hash: '2bea24b26b4c' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => ophthalmicPatientClinicalInformationAndTestLensParametersMacroRules }],
    },
    {
      keyword: 'OphthalmicPatientClinicalInformationRightEyeSequence',
      tag: '00240115',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'forbidden', hash: '373ec8f64eb8' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => ophthalmicPatientClinicalInformationAndTestLensParametersMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicPatientClinicalInformationAndTestLensParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicPatientClinicalInformationAndTestLensParametersRules);
