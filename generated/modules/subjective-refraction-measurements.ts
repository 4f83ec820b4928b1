// Subjective Refraction Measurements, PS3.3 Table C.8.25.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SubjectiveRefractionMeasurementsMacro, subjectiveRefractionMeasurementsRules as subjectiveRefractionMeasurementsMacroRules } from '../macros/subjective-refraction-measurements.ts';

/** Subjective Refraction Measurements: PS3.3 Table C.8.25.11-1. */
export interface SubjectiveRefractionMeasurementsModule {
  /** Subjective Refraction Right Eye Sequence (0046,0097) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  SubjectiveRefractionRightEyeSequence?: [SubjectiveRefractionMeasurementsMacro];
  /** Subjective Refraction Left Eye Sequence (0046,0098) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  SubjectiveRefractionLeftEyeSequence?: [SubjectiveRefractionMeasurementsMacro];
  /** Distance Pupillary Distance (0046,0060) FD, VM 1, Type 3. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  DistancePupillaryDistance?: number | null;
  /** Near Pupillary Distance (0046,0062) FD, VM 1, Type 3. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  NearPupillaryDistance?: number | null;
  /** Intermediate Pupillary Distance (0046,0063) FD, VM 1, Type 3. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  IntermediatePupillaryDistance?: number | null;
  /** Other Pupillary Distance (0046,0064) FD, VM 1, Type 3. [C.8.25.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.11.html#table_C.8.25.11-1) */
  OtherPupillaryDistance?: number | null;
}

export const subjectiveRefractionMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'SubjectiveRefractionMeasurements',
  name: 'Subjective Refraction Measurements',
  table: 'table_C.8.25.11-1',
  section: 'sect_C.8.25.11',
  rows: [
    {
      keyword: 'SubjectiveRefractionRightEyeSequence',
      tag: '00460097',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '42ed37b002b7' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => subjectiveRefractionMeasurementsMacroRules }],
    },
    {
      keyword: 'SubjectiveRefractionLeftEyeSequence',
      tag: '00460098',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '07d31620f8a3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => subjectiveRefractionMeasurementsMacroRules }],
    },
    { keyword: 'DistancePupillaryDistance', tag: '00460060', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'NearPupillaryDistance', tag: '00460062', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'IntermediatePupillaryDistance', tag: '00460063', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'OtherPupillaryDistance', tag: '00460064', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSubjectiveRefractionMeasurements = (dataset: object): Finding[] => validateTable(dataset, subjectiveRefractionMeasurementsRules);
