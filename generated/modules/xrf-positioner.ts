// XRF Positioner, PS3.3 Table C.8-31
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.6.html#table_C.8-31
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** XRF Positioner: PS3.3 Table C.8-31. */
export interface XRFPositionerModule {
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.6.html#table_C.8-31) */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.6.html#table_C.8-31) */
  DistanceSourceToPatient?: number | null;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1, Type 3. [C.8-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.6.html#table_C.8-31) */
  EstimatedRadiographicMagnificationFactor?: number | null;
  /** Column Angulation (0018,1450) DS, VM 1, Type 3. [C.8-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.6.html#table_C.8-31) */
  ColumnAngulation?: number | null;
}

export const xrfPositionerRules: TableRules = {
  kind: 'module',
  id: 'XRFPositioner',
  name: 'XRF Positioner',
  table: 'table_C.8-31',
  section: 'sect_C.8.7.6',
  rows: [
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'EstimatedRadiographicMagnificationFactor', tag: '00181114', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ColumnAngulation', tag: '00181450', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRFPositioner = (dataset: object): Finding[] => validateTable(dataset, xrfPositionerRules);
