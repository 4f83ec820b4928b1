// NM Tomo Acquisition, PS3.3 Table C.8-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RotationInformationSequence. */
export interface NMTomoAcquisitionRotationInformationItem {
  /** Start Angle (0054,0200) DS, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  StartAngle: number;
  /** Angular Step (0018,1144) DS, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  AngularStep: number;
  /** Rotation Direction (0018,1140) CS, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  RotationDirection: 'CW' | 'CC';
  /** Scan Arc (0018,1143) DS, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  ScanArc: number;
  /** Actual Frame Duration (0018,1242) IS, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  ActualFrameDuration: number;
  /** Radial Position (0018,1142) DS, VM 1-n, Type 3. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  RadialPosition?: number[] | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 2C if value 4 of ImageType is TRANSMISSION. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  DistanceSourceToDetector?: number | null;
  /** Number of Frames in Rotation (0054,0053) US, VM 1, Type 1. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  NumberOfFramesInRotation: number;
  /** Table Traverse (0018,1131) DS, VM 1, Type 3. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  TableTraverse?: number | null;
  /** Table Height (0018,1130) DS, VM 1, Type 3. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  TableHeight?: number | null;
}

/** NM Tomo Acquisition: PS3.3 Table C.8-12. */
export interface NMTomoAcquisitionModule {
  /** Rotation Information Sequence (0054,0052) SQ, VM 1, Type 2. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  RotationInformationSequence: NMTomoAcquisitionRotationInformationItem[] | null;
  /** Type of Detector Motion (0054,0202) CS, VM 1, Type 3. [C.8-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.12.html#table_C.8-12) */
  TypeOfDetectorMotion?: 'STEP AND SHOOT' | 'CONTINUOUS' | 'ACQ DURING STEP' | null;
}

export const nmTomoAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'NMTomoAcquisition',
  name: 'NM Tomo Acquisition',
  table: 'table_C.8-12',
  section: 'sect_C.8.4.12',
  rows: [
    {
      keyword: 'RotationInformationSequence',
      tag: '00540052',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfRotations' } }],
      rows: [
        { keyword: 'StartAngle', tag: '00540200', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'AngularStep', tag: '00181144', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'RotationDirection', tag: '00181140', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }] },
        { keyword: 'ScanArc', tag: '00181143', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'ActualFrameDuration', tag: '00181242', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'RadialPosition', tag: '00181142', vr: 'DS', vm: '1-n', type: '3' },
        {
          keyword: 'DistanceSourceToDetector',
          tag: '00181110',
          vr: 'DS',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ImageType', value: 4 }, to: ['TRANSMISSION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'fbdb7a01b9a9',
          },
        },
        { keyword: 'NumberOfFramesInRotation', tag: '00540053', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TableTraverse', tag: '00181131', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableHeight', tag: '00181130', vr: 'DS', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'TypeOfDetectorMotion',
      tag: '00540202',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['STEP AND SHOOT', 'CONTINUOUS', 'ACQ DURING STEP'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMTomoAcquisition = (dataset: object): Finding[] => validateTable(dataset, nmTomoAcquisitionRules);
