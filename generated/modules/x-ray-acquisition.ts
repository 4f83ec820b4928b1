// X-Ray Acquisition, PS3.3 Table C.8-27
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';

/** X-Ray Acquisition: PS3.3 Table C.8-27. */
export interface XRayAcquisitionModule extends BasicPixelSpacingCalibrationMacro {
  /** KVP (0018,0060) DS, VM 1, Type 2. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  KVP: number | null;
  /** Radiation Setting (0018,1155) CS, VM 1, Type 1. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  RadiationSetting: 'SC' | 'GR';
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 2C if Exposure is not present. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  XRayTubeCurrent?: number | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  XRayTubeCurrentInuA?: number | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 2C if Exposure is not present. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ExposureTime?: number | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ExposureTimeInuS?: number | null;
  /** Exposure (0018,1152) IS, VM 1, Type 2C if ExposureTime is not present or XRayTubeCurrent is not present. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ExposureInuAs?: number | null;
  /** Grid (0018,1166) CS, VM 1-n, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  Grid?: (DefinedTerm<'IN' | 'NONE'>)[] | null;
  /** Average Pulse Width (0018,1154) DS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  AveragePulseWidth?: number | null;
  /** Radiation Mode (0018,115A) CS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  RadiationMode?: DefinedTerm<'CONTINUOUS' | 'PULSED'> | null;
  /** Type of Filters (0018,1161) LO, VM 1-n, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  TypeOfFilters?: string[] | null;
  /** Intensifier Size (0018,1162) DS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  IntensifierSize?: number | null;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  FieldOfViewShape?: DefinedTerm<'ROUND' | 'RECTANGLE'> | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  FieldOfViewDimensions?: number[] | null;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ImagerPixelSpacing?: [number, number] | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  FocalSpots?: number[] | null;
  /** Image and Fluoroscopy Area Dose Product (0018,115E) DS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ImageAndFluoroscopyAreaDoseProduct?: number | null;
}

export const xRayAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'XRayAcquisition',
  name: 'X-Ray Acquisition',
  table: 'table_C.8-27',
  section: 'sect_C.8.7.2',
  rows: [
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'RadiationSetting', tag: '00181155', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SC', 'GR'] }] },
    {
      keyword: 'XRayTubeCurrent',
      tag: '00181151',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'Exposure' } } }, decided: 'data', otherwise: 'allowed', hash: 'bbe2a1c1fed2' },
    },
    { keyword: 'XRayTubeCurrentInuA', tag: '00188151', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'ExposureTime',
      tag: '00181150',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'Exposure' } } }, decided: 'data', otherwise: 'allowed', hash: 'bbe2a1c1fed2' },
    },
    { keyword: 'ExposureTimeInuS', tag: '00188150', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'Exposure',
      tag: '00181152',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureTime' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XRayTubeCurrent' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'c991a09970b6',
      },
    },
    { keyword: 'ExposureInuAs', tag: '00181153', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'Grid', tag: '00181166', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['IN', 'NONE'] }] },
    { keyword: 'AveragePulseWidth', tag: '00181154', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'RadiationMode', tag: '0018115A', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['CONTINUOUS', 'PULSED'] }] },
    { keyword: 'TypeOfFilters', tag: '00181161', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'IntensifierSize', tag: '00181162', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FieldOfViewShape', tag: '00181147', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['ROUND', 'RECTANGLE'] }] },
    { keyword: 'FieldOfViewDimensions', tag: '00181149', vr: 'IS', vm: '1-2', type: '3' },
    { keyword: 'ImagerPixelSpacing', tag: '00181164', vr: 'DS', vm: '2', type: '3' },
    { include: () => basicPixelSpacingCalibrationRules },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'ImageAndFluoroscopyAreaDoseProduct', tag: '0018115E', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRayAcquisitionRules);
