// US Region Calibration, PS3.3 Table C.8-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of SequenceOfUltrasoundRegions, its conditions apart. */
export interface USRegionCalibrationSequenceOfUltrasoundRegionsItemAttributes {
  /** Region Location Min X0 (0018,6018) UL, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionLocationMinX0: number;
  /** Region Location Min Y0 (0018,601A) UL, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionLocationMinY0: number;
  /** Region Location Max X1 (0018,601C) UL, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionLocationMaxX1: number;
  /** Region Location Max Y1 (0018,601E) UL, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionLocationMaxY1: number;
  /** Physical Units X Direction (0018,6024) US, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PhysicalUnitsXDirection: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /** Physical Units Y Direction (0018,6026) US, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PhysicalUnitsYDirection: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /** Physical Delta X (0018,602C) FD, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PhysicalDeltaX: number;
  /** Physical Delta Y (0018,602E) FD, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PhysicalDeltaY: number;
  /** Reference Pixel X0 (0018,6020) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  ReferencePixelX0?: number | null;
  /** Reference Pixel Y0 (0018,6022) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  ReferencePixelY0?: number | null;
  /** Reference Pixel Physical Value X (0018,6028) FD, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  ReferencePixelPhysicalValueX?: number | null;
  /** Reference Pixel Physical Value Y (0018,602A) FD, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  ReferencePixelPhysicalValueY?: number | null;
  /** Region Spatial Format (0018,6012) US, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionSpatialFormat: 0 | 1 | 2 | 3 | 4 | 5;
  /** Region Data Type (0018,6014) US, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionDataType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
  /** Region Flags (0018,6016) UL, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  RegionFlags: number;
  /** Pixel Component Organization (0018,6044) US, VM 1, Type 1C if PixelComponentPhysicalUnits is present or PixelComponentDataType is present. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentOrganization?: 0 | 1 | 2 | 3;
  /** Pixel Component Mask (0018,6046) UL, VM 1, Type 1C if PixelComponentOrganization is 0. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentMask?: number;
  /** Pixel Component Range Start (0018,6048) UL, VM 1, Type 1C if PixelComponentOrganization is 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentRangeStart?: number;
  /** Pixel Component Range Stop (0018,604A) UL, VM 1, Type 1C if PixelComponentOrganization is 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentRangeStop?: number;
  /** Pixel Component Physical Units (0018,604C) US, VM 1, Type 1C if PixelComponentOrganization is present. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentPhysicalUnits?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /** Pixel Component Data Type (0018,604E) US, VM 1, Type 1C if PixelComponentOrganization is present. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelComponentDataType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  /** Number of Table Break Points (0018,6050) UL, VM 1, Type 1C if PixelComponentOrganization is one of 0, 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  NumberOfTableBreakPoints?: number;
  /** Table of X Break Points (0018,6052) UL, VM 1-n, Type 1C if PixelComponentOrganization is one of 0, 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TableOfXBreakPoints?: number[];
  /** Table of Y Break Points (0018,6054) FD, VM 1-n, Type 1C if PixelComponentOrganization is one of 0, 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TableOfYBreakPoints?: number[];
  /** Number of Table Entries (0018,6056) UL, VM 1, Type 1C if PixelComponentOrganization is one of 2, 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  NumberOfTableEntries?: number;
  /** Table of Pixel Values (0018,6058) UL, VM 1-n, Type 1C if PixelComponentOrganization is 2. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TableOfPixelValues?: number[];
  /** Table of Parameter Values (0018,605A) FL, VM 1-n, Type 1C if PixelComponentOrganization is 2. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TableOfParameterValues?: number[];
  /** Pixel Value Mapping Code Sequence (0040,9098) SQ, VM 1, Type 1C if PixelComponentOrganization is 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PixelValueMappingCodeSequence?: CodeSequenceItem[];
  /** Transducer Frequency (0018,6030) UL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TransducerFrequency?: number | null;
  /** Pulse Repetition Frequency (0018,6032) UL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  PulseRepetitionFrequency?: number | null;
  /** Doppler Correction Angle (0018,6034) FD, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  DopplerCorrectionAngle?: number | null;
  /** Steering Angle (0018,6036) FD, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  SteeringAngle?: number | null;
  /** Doppler Sample Volume X Position (0018,6039) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  DopplerSampleVolumeXPosition?: number | null;
  /** Doppler Sample Volume Y Position (0018,603B) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  DopplerSampleVolumeYPosition?: number | null;
  /** TM-Line Position X0 (0018,603D) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TMLinePositionX0?: number | null;
  /** TM-Line Position Y0 (0018,603F) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TMLinePositionY0?: number | null;
  /** TM-Line Position X1 (0018,6041) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TMLinePositionX1?: number | null;
  /** TM-Line Position Y1 (0018,6043) SL, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  TMLinePositionY1?: number | null;
  /** Active Image Area Overlay Group (0018,6070) US, VM 1, Type 3. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  ActiveImageAreaOverlayGroup?: number | null;
}

/** US Region Calibration: PS3.3 Table C.8-17. */
export interface USRegionCalibrationModule {
  /** Sequence of Ultrasound Regions (0018,6011) SQ, VM 1, Type 1. [C.8-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.5.html#table_C.8-17) */
  SequenceOfUltrasoundRegions: USRegionCalibrationSequenceOfUltrasoundRegionsItem[];
}

/** An Item of SequenceOfUltrasoundRegions. */
export type USRegionCalibrationSequenceOfUltrasoundRegionsItem = USRegionCalibrationSequenceOfUltrasoundRegionsItemAttributes & (
    | { PixelComponentOrganization: 0; PixelComponentMask: unknown; PixelComponentPhysicalUnits: unknown; PixelComponentDataType: unknown; NumberOfTableBreakPoints: unknown; TableOfXBreakPoints: unknown; TableOfYBreakPoints: unknown; PixelComponentRangeStart?: never; PixelComponentRangeStop?: never; NumberOfTableEntries?: never; TableOfPixelValues?: never; TableOfParameterValues?: never; PixelValueMappingCodeSequence?: never }
    | { PixelComponentOrganization: 1; PixelComponentRangeStart: unknown; PixelComponentRangeStop: unknown; PixelComponentPhysicalUnits: unknown; PixelComponentDataType: unknown; NumberOfTableBreakPoints: unknown; TableOfXBreakPoints: unknown; TableOfYBreakPoints: unknown; PixelComponentMask?: never; NumberOfTableEntries?: never; TableOfPixelValues?: never; TableOfParameterValues?: never; PixelValueMappingCodeSequence?: never }
    | { PixelComponentOrganization: 2; PixelComponentPhysicalUnits: unknown; PixelComponentDataType: unknown; NumberOfTableEntries: unknown; TableOfPixelValues: unknown; TableOfParameterValues: unknown; PixelComponentMask?: never; PixelComponentRangeStart?: never; PixelComponentRangeStop?: never; NumberOfTableBreakPoints?: never; TableOfXBreakPoints?: never; TableOfYBreakPoints?: never; PixelValueMappingCodeSequence?: never }
    | { PixelComponentOrganization: 3; PixelComponentPhysicalUnits: unknown; PixelComponentDataType: unknown; NumberOfTableEntries: unknown; PixelValueMappingCodeSequence: unknown; PixelComponentMask?: never; PixelComponentRangeStart?: never; PixelComponentRangeStop?: never; NumberOfTableBreakPoints?: never; TableOfXBreakPoints?: never; TableOfYBreakPoints?: never; TableOfPixelValues?: never; TableOfParameterValues?: never }
    | { PixelComponentOrganization?: never; PixelComponentMask?: never; PixelComponentRangeStart?: never; PixelComponentRangeStop?: never; NumberOfTableBreakPoints?: never; TableOfXBreakPoints?: never; TableOfYBreakPoints?: never; NumberOfTableEntries?: never; TableOfPixelValues?: never; TableOfParameterValues?: never; PixelValueMappingCodeSequence?: never }
  );

export const usRegionCalibrationRules: TableRules = {
  kind: 'module',
  id: 'USRegionCalibration',
  name: 'US Region Calibration',
  table: 'table_C.8-17',
  section: 'sect_C.8.5.5',
  rows: [
    {
      keyword: 'SequenceOfUltrasoundRegions',
      tag: '00186011',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RegionLocationMinX0', tag: '00186018', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'RegionLocationMinY0', tag: '0018601A', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'RegionLocationMaxX1', tag: '0018601C', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'RegionLocationMaxY1', tag: '0018601E', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'PhysicalUnitsXDirection',
          tag: '00186024',
          vr: 'US',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: ['0000H', '0001H', '0002H', '0003H', '0004H', '0005H', '0006H', '0007H', '0008H', '0009H', '000AH', '000BH', '000CH'],
              section: 'sect_C.8.5.5.1.15',
            },
          ],
        },
        {
          keyword: 'PhysicalUnitsYDirection',
          tag: '00186026',
          vr: 'US',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: ['0000H', '0001H', '0002H', '0003H', '0004H', '0005H', '0006H', '0007H', '0008H', '0009H', '000AH', '000BH', '000CH'],
              section: 'sect_C.8.5.5.1.15',
            },
          ],
        },
        { keyword: 'PhysicalDeltaX', tag: '0018602C', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'PhysicalDeltaY', tag: '0018602E', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'ReferencePixelX0', tag: '00186020', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'ReferencePixelY0', tag: '00186022', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'ReferencePixelPhysicalValueX', tag: '00186028', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ReferencePixelPhysicalValueY', tag: '0018602A', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'RegionSpatialFormat',
          tag: '00186012',
          vr: 'US',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['0000H', '0001H', '0002H', '0003H', '0004H', '0005H'], section: 'sect_C.8.5.5.1.1' }],
        },
        {
          keyword: 'RegionDataType',
          tag: '00186014',
          vr: 'US',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: [
                '0000H',
                '0001H',
                '0002H',
                '0003H',
                '0004H',
                '0005H',
                '0006H',
                '0007H',
                '0008H',
                '000AH',
                '000BH',
                '000CH',
                '000DH',
                '000EH',
                '000FH',
                '0010H',
                '0011H',
                '0012H',
              ],
              section: 'sect_C.8.5.5.1.2',
            },
          ],
        },
        {
          keyword: 'RegionFlags',
          tag: '00186016',
          vr: 'UL',
          vm: '1',
          type: '1',
          values: [
            { kind: 'enumerated', terms: ['0', '1'], undecided: true, section: 'sect_C.8.5.5.1.3' },
            { kind: 'enumerated', terms: ['0', '1'], undecided: true, section: 'sect_C.8.5.5.1.3' },
            { kind: 'enumerated', terms: ['0', '1'], undecided: true, section: 'sect_C.8.5.5.1.3' },
            { kind: 'enumerated', terms: ['00', '01', '10', '11'], undecided: true, section: 'sect_C.8.5.5.1.3' },
          ],
        },
        {
          keyword: 'PixelComponentOrganization',
          tag: '00186044',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [{ op: 'present', attribute: { keyword: 'PixelComponentPhysicalUnits' } }, { op: 'present', attribute: { keyword: 'PixelComponentDataType' } }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'cba622ea8464',
          },
          values: [{ kind: 'enumerated', terms: ['0', '1', '2', '3'], section: 'sect_C.8.5.5.1.4' }],
        },
        {
          keyword: 'PixelComponentMask',
          tag: '00186046',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: 'e878329afd44' },
        },
        {
          keyword: 'PixelComponentRangeStart',
          tag: '00186048',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [1] }, decided: 'data', otherwise: 'forbidden', hash: 'f8438b39651c' },
        },
        {
          keyword: 'PixelComponentRangeStop',
          tag: '0018604A',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [1] }, decided: 'data', otherwise: 'forbidden', hash: 'f8438b39651c' },
        },
        {
          keyword: 'PixelComponentPhysicalUnits',
          tag: '0018604C',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'PixelComponentOrganization' } }, decided: 'data', otherwise: 'forbidden', hash: 'cd8de96d0ce8' },
          values: [
            {
              kind: 'enumerated',
              terms: ['0000H', '0001H', '0002H', '0003H', '0004H', '0005H', '0006H', '0007H', '0008H', '0009H', '000AH', '000BH', '000CH'],
              section: 'sect_C.8.5.5.1.6',
            },
          ],
        },
        {
          keyword: 'PixelComponentDataType',
          tag: '0018604E',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'PixelComponentOrganization' } }, decided: 'data', otherwise: 'forbidden', hash: 'cd8de96d0ce8' },
          values: [
            {
              kind: 'enumerated',
              terms: ['0000H', '0001H', '0002H', '0003H', '0004H', '0005H', '0006H', '0007H', '0008H', '0009H', '000AH'],
              section: 'sect_C.8.5.5.1.7',
            },
          ],
        },
        {
          keyword: 'NumberOfTableBreakPoints',
          tag: '00186050',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [0, 1] }, decided: 'data', otherwise: 'forbidden', hash: 'fc0c0e5230ae' },
        },
        {
          keyword: 'TableOfXBreakPoints',
          tag: '00186052',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [0, 1] }, decided: 'data', otherwise: 'forbidden', hash: 'fc0c0e5230ae' },
        },
        {
          keyword: 'TableOfYBreakPoints',
          tag: '00186054',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [0, 1] }, decided: 'data', otherwise: 'forbidden', hash: 'fc0c0e5230ae' },
        },
        {
          keyword: 'NumberOfTableEntries',
          tag: '00186056',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [2, 3] }, decided: 'data', otherwise: 'forbidden', hash: 'c712f6bdb44c' },
        },
        {
          keyword: 'TableOfPixelValues',
          tag: '00186058',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [2] }, decided: 'data', otherwise: 'forbidden', hash: 'eaf528178e68' },
        },
        {
          keyword: 'TableOfParameterValues',
          tag: '0018605A',
          vr: 'FL',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [2] }, decided: 'data', otherwise: 'forbidden', hash: 'f4728bf1fa69' },
        },
        {
          keyword: 'PixelValueMappingCodeSequence',
          tag: '00409098',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PixelComponentOrganization' }, to: [3] }, decided: 'data', otherwise: 'forbidden', hash: 'b8a17c0916f7' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfTableEntries' } }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '3497', undecided: true }] }],
        },
        { keyword: 'TransducerFrequency', tag: '00186030', vr: 'UL', vm: '1', type: '3' },
        { keyword: 'PulseRepetitionFrequency', tag: '00186032', vr: 'UL', vm: '1', type: '3' },
        { keyword: 'DopplerCorrectionAngle', tag: '00186034', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'SteeringAngle', tag: '00186036', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'DopplerSampleVolumeXPosition', tag: '00186039', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'DopplerSampleVolumeYPosition', tag: '0018603B', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'TMLinePositionX0', tag: '0018603D', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'TMLinePositionY0', tag: '0018603F', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'TMLinePositionX1', tag: '00186041', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'TMLinePositionY1', tag: '00186043', vr: 'SL', vm: '1', type: '3' },
        { keyword: 'ActiveImageAreaOverlayGroup', tag: '00186070', vr: 'US', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUSRegionCalibration = (dataset: object): Finding[] => validateTable(dataset, usRegionCalibrationRules);
