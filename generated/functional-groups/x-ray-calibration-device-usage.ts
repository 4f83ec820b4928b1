// X-Ray Calibration Device Usage, PS3.3 Table C.8.19.6-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.6.html#table_C.8.19.6-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CalibrationSequence. */
export interface XRayCalibrationDeviceUsageCalibrationItem {
  /** Calibration Image (0050,0004) CS, VM 1, Type 1. [C.8.19.6-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.6.html#table_C.8.19.6-6) */
  CalibrationImage: 'YES' | 'NO';
}

/** X-Ray Calibration Device Usage: PS3.3 Table C.8.19.6-6. */
export interface XRayCalibrationDeviceUsageFunctionalGroup {
  /** Calibration Sequence (0018,9455) SQ, VM 1, Type 1. [C.8.19.6-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.6.html#table_C.8.19.6-6) */
  CalibrationSequence: [XRayCalibrationDeviceUsageCalibrationItem];
}

export const xRayCalibrationDeviceUsageRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayCalibrationDeviceUsage',
  name: 'X-Ray Calibration Device Usage',
  table: 'table_C.8.19.6-6',
  section: 'sect_C.8.19.6.6',
  rows: [
    {
      keyword: 'CalibrationSequence',
      tag: '00189455',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'CalibrationImage', tag: '00500004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayCalibrationDeviceUsage = (dataset: object): Finding[] => validateTable(dataset, xRayCalibrationDeviceUsageRules);
