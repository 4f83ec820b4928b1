// DX Detector, PS3.3 Table C.8-71
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';
import { type DigitalXRayDetectorMacro, digitalXRayDetectorRules } from '../macros/digital-x-ray-detector.ts';

/** DX Detector: PS3.3 Table C.8-71. */
export interface DXDetectorModule extends DigitalXRayDetectorMacro, BasicPixelSpacingCalibrationMacro {
  /** Detector Active Time (0018,7014) DS, VM 1, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  DetectorActiveTime?: number | null;
  /** Detector Activation Offset From Exposure (0018,7016) DS, VM 1, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  DetectorActivationOffsetFromExposure?: number | null;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  FieldOfViewShape?: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL' | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  FieldOfViewDimensions?: number[] | null;
  /** Field of View Origin (0018,7030) DS, VM 2, Type 1C if FieldOfViewRotation is present or FieldOfViewHorizontalFlip is present. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  FieldOfViewOrigin?: [number, number];
  /** Field of View Rotation (0018,7032) DS, VM 1, Type 1C if FieldOfViewHorizontalFlip is present. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  FieldOfViewRotation?: 270 | 180 | 90 | 0;
  /** Field of View Horizontal Flip (0018,7034) CS, VM 1, Type 1C if FieldOfViewRotation is present. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  FieldOfViewHorizontalFlip?: 'YES' | 'NO';
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 1. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  ImagerPixelSpacing: [number, number];
  /** Cassette ID (0018,1007) LO, VM 1, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  CassetteID?: string | null;
  /** Plate ID (0018,1004) LO, VM 1, Type 3. [C.8-71](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71) */
  PlateID?: string | null;
}

export const dxDetectorRules: TableRules = {
  kind: 'module',
  id: 'DXDetector',
  name: 'DX Detector',
  table: 'table_C.8-71',
  section: 'sect_C.8.11.4',
  rows: [
    { include: () => digitalXRayDetectorRules },
    { keyword: 'DetectorActiveTime', tag: '00187014', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorActivationOffsetFromExposure', tag: '00187016', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FieldOfViewShape', tag: '00181147', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }] },
    { keyword: 'FieldOfViewDimensions', tag: '00181149', vr: 'IS', vm: '1-2', type: '3' },
    {
      keyword: 'FieldOfViewOrigin',
      tag: '00187030',
      vr: 'DS',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'FieldOfViewRotation' } }, { op: 'present', attribute: { keyword: 'FieldOfViewHorizontalFlip' } }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2f6672b73ef8',
      },
    },
    {
      keyword: 'FieldOfViewRotation',
      tag: '00187032',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'FieldOfViewHorizontalFlip' } }, decided: 'data', otherwise: 'forbidden', hash: '3c3d5a0e5f85' },
      values: [{ kind: 'enumerated', terms: ['270', '180', '90', '0'] }],
    },
    {
      keyword: 'FieldOfViewHorizontalFlip',
      tag: '00187034',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'FieldOfViewRotation' } }, decided: 'data', otherwise: 'forbidden', hash: '7099706aeac0' },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    { keyword: 'ImagerPixelSpacing', tag: '00181164', vr: 'DS', vm: '2', type: '1' },
    { include: () => basicPixelSpacingCalibrationRules },
    { keyword: 'CassetteID', tag: '00181007', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'PlateID', tag: '00181004', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDXDetector = (dataset: object): Finding[] => validateTable(dataset, dxDetectorRules);
