// Basic Pixel Spacing Calibration, PS3.3 Table 10-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Basic Pixel Spacing Calibration: PS3.3 Table 10-10. */
export interface BasicPixelSpacingCalibrationMacro {
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacing?: [number, number];
  /** Pixel Spacing Calibration Type (0028,0A02) CS, VM 1, Type 3. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationType?: 'GEOMETRY' | 'FIDUCIAL' | null;
  /** Pixel Spacing Calibration Description (0028,0A04) LO, VM 1, Type 1C if PixelSpacingCalibrationType is present. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationDescription?: string;
}

export const basicPixelSpacingCalibrationRules: TableRules = {
  kind: 'macro',
  id: 'BasicPixelSpacingCalibration',
  name: 'Basic Pixel Spacing Calibration',
  table: 'table_10-10',
  section: 'sect_10.7',
  rows: [
    {
      keyword: 'PixelSpacing',
      tag: '00280030',
      vr: 'DS',
      vm: '2',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: 'b6205d260e5d', reason: 'knowledge', missing: 'whether the image has been calibrated' },
    },
    {
      keyword: 'PixelSpacingCalibrationType',
      tag: '00280A02',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['GEOMETRY', 'FIDUCIAL'], section: 'sect_10.7.1.2' }],
    },
    {
      keyword: 'PixelSpacingCalibrationDescription',
      tag: '00280A04',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelSpacingCalibrationType' } }, decided: 'data', otherwise: 'forbidden', hash: 'e82af35be46d' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicPixelSpacingCalibration = (dataset: object): Finding[] => validateTable(dataset, basicPixelSpacingCalibrationRules);
