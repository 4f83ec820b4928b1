// XA/XRF Acquisition, PS3.3 Table C.8.19.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** XA/XRF Acquisition: PS3.3 Table C.8.19.3-1. */
export interface XAXRFAcquisitionModule {
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  KVP: number;
  /** Radiation Setting (0018,1155) CS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  RadiationSetting: 'SC' | 'GR';
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1C if ExposureInmAs is not present. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  XRayTubeCurrentInmA?: number;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1C if ExposureInmAs is not present. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  ExposureTimeInms?: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1C if ExposureTimeInms is not present or XRayTubeCurrentInmA is not present. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  ExposureInmAs?: number;
  /** Average Pulse Width (0018,1154) DS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  AveragePulseWidth: number;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  AcquisitionDuration: number;
  /** Radiation Mode (0018,115A) CS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  RadiationMode: DefinedTerm<'CONTINUOUS' | 'PULSED'>;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  FocalSpots?: number[] | null;
  /** Anode Target Material (0018,1191) CS, VM 1, Type 3. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  AnodeTargetMaterial?: DefinedTerm<'TUNGSTEN' | 'MOLYBDENUM' | 'RHODIUM'> | null;
  /** Rectification Type (0018,1156) CS, VM 1, Type 3. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  RectificationType?: DefinedTerm<'SINGLE PHASE' | 'THREE PHASE' | 'CONST POTENTIAL'> | null;
  /** X-Ray Receptor Type (0018,9420) CS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  XRayReceptorType: 'IMG_INTENSIFIER' | 'DIGITAL_DETECTOR';
  /** Distance Receptor Plane to Detector Housing (0018,9426) FL, VM 1, Type 2. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  DistanceReceptorPlaneToDetectorHousing: number | null;
  /** Positioner Type (0018,1508) CS, VM 1, Type 1. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  PositionerType: DefinedTerm<'CARM' | 'COLUMN'>;
  /** C-arm Positioner Tabletop Relationship (0018,9474) CS, VM 1, Type 1C if PositionerType is CARM. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  CArmPositionerTabletopRelationship?: 'YES' | 'NO';
  /** Acquired Image Area Dose Product (0018,9473) FL, VM 1, Type 2. [C.8.19.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.3.html#table_C.8.19.3-1) */
  AcquiredImageAreaDoseProduct: number | null;
}

export const xaxrfAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'XAXRFAcquisition',
  name: 'XA/XRF Acquisition',
  table: 'table_C.8.19.3-1',
  section: 'sect_C.8.19.3',
  rows: [
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'RadiationSetting', tag: '00181155', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SC', 'GR'] }] },
    {
      keyword: 'XRayTubeCurrentInmA',
      tag: '00189330',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureInmAs' } } }, decided: 'data', otherwise: 'allowed', hash: '801432ce5e7e' },
    },
    {
      keyword: 'ExposureTimeInms',
      tag: '00189328',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureInmAs' } } }, decided: 'data', otherwise: 'allowed', hash: '801432ce5e7e' },
    },
    {
      keyword: 'ExposureInmAs',
      tag: '00189332',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureTimeInms' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XRayTubeCurrentInmA' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'f866e750de9e',
      },
    },
    { keyword: 'AveragePulseWidth', tag: '00181154', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'AcquisitionDuration', tag: '00189073', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'RadiationMode', tag: '0018115A', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['CONTINUOUS', 'PULSED'] }] },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'AnodeTargetMaterial',
      tag: '00181191',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['TUNGSTEN', 'MOLYBDENUM', 'RHODIUM'] }],
    },
    {
      keyword: 'RectificationType',
      tag: '00181156',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SINGLE PHASE', 'THREE PHASE', 'CONST POTENTIAL'] }],
    },
    {
      keyword: 'XRayReceptorType',
      tag: '00189420',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['IMG_INTENSIFIER', 'DIGITAL_DETECTOR'] }],
    },
    { keyword: 'DistanceReceptorPlaneToDetectorHousing', tag: '00189426', vr: 'FL', vm: '1', type: '2' },
    { keyword: 'PositionerType', tag: '00181508', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['CARM', 'COLUMN'] }] },
    {
      keyword: 'CArmPositionerTabletopRelationship',
      tag: '00189474',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PositionerType' }, to: ['CARM'] }, decided: 'data', otherwise: 'forbidden', hash: '2b00ab3a2b74' },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    { keyword: 'AcquiredImageAreaDoseProduct', tag: '00189473', vr: 'FL', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAXRFAcquisition = (dataset: object): Finding[] => validateTable(dataset, xaxrfAcquisitionRules);
