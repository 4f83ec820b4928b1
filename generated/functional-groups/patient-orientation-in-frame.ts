// Patient Orientation in Frame, PS3.3 Table C.7.6.16-16
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.15.html#table_C.7.6.16-16
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PatientOrientationInFrameSequence. */
export interface PatientOrientationInFramePatientOrientationInFrameItem {
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1. [C.7.6.16-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.15.html#table_C.7.6.16-16) */
  PatientOrientation: [string, string];
}

/** Patient Orientation in Frame: PS3.3 Table C.7.6.16-16. */
export interface PatientOrientationInFrameFunctionalGroup {
  /** Patient Orientation in Frame Sequence (0020,9450) SQ, VM 1, Type 1. [C.7.6.16-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.15.html#table_C.7.6.16-16) */
  PatientOrientationInFrameSequence: [PatientOrientationInFramePatientOrientationInFrameItem];
}

export const patientOrientationInFrameRules: TableRules = {
  kind: 'functional-group',
  id: 'PatientOrientationInFrame',
  name: 'Patient Orientation in Frame',
  table: 'table_C.7.6.16-16',
  section: 'sect_C.7.6.16.2.15',
  rows: [
    {
      keyword: 'PatientOrientationInFrameSequence',
      tag: '00209450',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'PatientOrientation', tag: '00200020', vr: 'CS', vm: '2', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientOrientationInFrame = (dataset: object): Finding[] => validateTable(dataset, patientOrientationInFrameRules);
