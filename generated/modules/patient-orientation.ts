// Patient Orientation, PS3.3 Table C.7.6.20-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.20.html#table_C.7.6.20-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PatientOrientationMacro, patientOrientationRules as patientOrientationMacroRules } from '../macros/patient-orientation.ts';

/** Patient Orientation: PS3.3 Table C.7.6.20-1. */
export interface PatientOrientationModule extends PatientOrientationMacro {
}

export const patientOrientationRules: TableRules = {
  kind: 'module',
  id: 'PatientOrientation',
  name: 'Patient Orientation',
  table: 'table_C.7.6.20-1',
  section: 'sect_C.7.6.20',
  rows: [{ include: () => patientOrientationMacroRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientOrientation = (dataset: object): Finding[] => validateTable(dataset, patientOrientationRules);
