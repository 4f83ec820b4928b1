// NM Multi-frame, PS3.3 Table C.8-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** NM Multi-frame: PS3.3 Table C.8-7. */
export interface NMMultiFrameModule {
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  FrameIncrementPointer: string[];
  /** Energy Window Vector (0054,0010) US, VM 1-n, Type 1C if FrameIncrementPointer points to EnergyWindowVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  EnergyWindowVector?: number[];
  /** Number of Energy Windows (0054,0011) US, VM 1, Type 1. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfEnergyWindows: number;
  /** Detector Vector (0054,0020) US, VM 1-n, Type 1C if FrameIncrementPointer points to DetectorVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  DetectorVector?: number[];
  /** Number of Detectors (0054,0021) US, VM 1, Type 1. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfDetectors: number;
  /** Phase Vector (0054,0030) US, VM 1-n, Type 1C if FrameIncrementPointer points to PhaseVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  PhaseVector?: number[];
  /** Number of Phases (0054,0031) US, VM 1, Type 1C if FrameIncrementPointer points to PhaseVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfPhases?: number;
  /** Rotation Vector (0054,0050) US, VM 1-n, Type 1C if FrameIncrementPointer points to RotationVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  RotationVector?: number[];
  /** Number of Rotations (0054,0051) US, VM 1, Type 1C if value 3 of ImageType is one of TOMO, "GATED TOMO", "RECON TOMO", "RECON GATED TOMO". [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfRotations?: number;
  /** R-R Interval Vector (0054,0060) US, VM 1-n, Type 1C if FrameIncrementPointer points to RRIntervalVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  RRIntervalVector?: number[];
  /** Number of R-R Intervals (0054,0061) US, VM 1, Type 1C if FrameIncrementPointer points to RRIntervalVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfRRIntervals?: number;
  /** Time Slot Vector (0054,0070) US, VM 1-n, Type 1C if FrameIncrementPointer points to TimeSlotVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  TimeSlotVector?: number[];
  /** Number of Time Slots (0054,0071) US, VM 1, Type 1C if FrameIncrementPointer points to TimeSlotVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfTimeSlots?: number;
  /** Slice Vector (0054,0080) US, VM 1-n, Type 1C if FrameIncrementPointer points to SliceVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  SliceVector?: number[];
  /** Number of Slices (0054,0081) US, VM 1, Type 1C if FrameIncrementPointer points to SliceVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  NumberOfSlices?: number;
  /** Angular View Vector (0054,0090) US, VM 1-n, Type 1C if FrameIncrementPointer points to AngularViewVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  AngularViewVector?: number[];
  /** Time Slice Vector (0054,0100) US, VM 1-n, Type 1C if FrameIncrementPointer points to TimeSliceVector. [C.8-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.8.html#table_C.8-7) */
  TimeSliceVector?: number[];
}

export const nmMultiFrameRules: TableRules = {
  kind: 'module',
  id: 'NMMultiFrame',
  name: 'NM Multi-frame',
  table: 'table_C.8-7',
  section: 'sect_C.8.4.8',
  rows: [
    { keyword: 'FrameIncrementPointer', tag: '00280009', vr: 'AT', vm: '1-n', type: '1' },
    {
      keyword: 'EnergyWindowVector',
      tag: '00540010',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['EnergyWindowVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '23e523f075dd',
      },
    },
    { keyword: 'NumberOfEnergyWindows', tag: '00540011', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'DetectorVector',
      tag: '00540020',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['DetectorVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '61033c1ef54a',
      },
    },
    { keyword: 'NumberOfDetectors', tag: '00540021', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhaseVector',
      tag: '00540030',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['PhaseVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8bc6840dd91d',
      },
    },
    {
      keyword: 'NumberOfPhases',
      tag: '00540031',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['PhaseVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8bc6840dd91d',
      },
    },
    {
      keyword: 'RotationVector',
      tag: '00540050',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['RotationVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5787caf109bc',
      },
    },
    {
      keyword: 'NumberOfRotations',
      tag: '00540051',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['TOMO', 'GATED TOMO', 'RECON TOMO', 'RECON GATED TOMO'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '40886f6593bb',
      },
    },
    {
      keyword: 'RRIntervalVector',
      tag: '00540060',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['RRIntervalVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '87c70815a7fc',
      },
    },
    {
      keyword: 'NumberOfRRIntervals',
      tag: '00540061',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['RRIntervalVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '87c70815a7fc',
      },
    },
    {
      keyword: 'TimeSlotVector',
      tag: '00540070',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['TimeSlotVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1358c4a12ba5',
      },
    },
    {
      keyword: 'NumberOfTimeSlots',
      tag: '00540071',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['TimeSlotVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1358c4a12ba5',
      },
    },
    {
      keyword: 'SliceVector',
      tag: '00540080',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['SliceVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a4f2574a37f5',
      },
    },
    {
      keyword: 'NumberOfSlices',
      tag: '00540081',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['SliceVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a4f2574a37f5',
      },
    },
    {
      keyword: 'AngularViewVector',
      tag: '00540090',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['AngularViewVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'db81bb330377',
      },
    },
    {
      keyword: 'TimeSliceVector',
      tag: '00540100',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['TimeSliceVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9c90bcaf212a',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMMultiFrame = (dataset: object): Finding[] => validateTable(dataset, nmMultiFrameRules);
