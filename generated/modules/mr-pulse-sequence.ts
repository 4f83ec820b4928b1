// MR Pulse Sequence, PS3.3 Table C.8-87
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of VelocityEncodingAcquisitionSequence. */
export interface MRPulseSequenceVelocityEncodingAcquisitionItem {
  /** Velocity Encoding Direction (0018,9090) FD, VM 3, Type 1. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  VelocityEncodingDirection: [number, number, number];
}

/** MR Pulse Sequence: PS3.3 Table C.8-87. */
export interface MRPulseSequenceModule {
  /** Pulse Sequence Name (0018,9005) SH, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  PulseSequenceName?: string;
  /** MR Acquisition Type (0018,0023) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  MRAcquisitionType?: DefinedTerm<'1D' | '2D' | '3D'>;
  /** Echo Pulse Sequence (0018,9008) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  EchoPulseSequence?: 'SPIN' | 'GRADIENT' | 'BOTH';
  /** Multiple Spin Echo (0018,9011) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and EchoPulseSequence is one of SPIN, BOTH. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  MultipleSpinEcho?: 'YES' | 'NO';
  /** Multi-planar Excitation (0018,9012) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  MultiPlanarExcitation?: 'YES' | 'NO';
  /** Phase Contrast (0018,9014) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  PhaseContrast?: 'YES' | 'NO';
  /** Velocity Encoding Acquisition Sequence (0018,9092) SQ, VM 1, Type 1C if PhaseContrast is YES. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  VelocityEncodingAcquisitionSequence?: MRPulseSequenceVelocityEncodingAcquisitionItem[];
  /** Time of Flight Contrast (0018,9015) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  TimeOfFlightContrast?: 'YES' | 'NO';
  /** Arterial Spin Labeling Contrast (0018,9250) CS, VM 1, Type 1C if value 3 of ImageType is ASL. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  ArterialSpinLabelingContrast?: 'CONTINUOUS' | 'PSEUDOCONTINUOUS' | 'PULSED';
  /** Steady State Pulse Sequence (0018,9017) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  SteadyStatePulseSequence?: DefinedTerm<'FREE_PRECESSION' | 'TRANSVERSE' | 'TIME_REVERSED' | 'LONGITUDINAL' | 'NONE'>;
  /** Echo Planar Pulse Sequence (0018,9018) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  EchoPlanarPulseSequence?: 'YES' | 'NO';
  /** Saturation Recovery (0018,9024) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  SaturationRecovery?: 'YES' | 'NO';
  /** Spectrally Selected Suppression (0018,9025) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  SpectrallySelectedSuppression?: DefinedTerm<'FAT' | 'WATER' | 'FAT_AND_WATER' | 'SILICON_GEL' | 'NONE'>;
  /** Oversampling Phase (0018,9029) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  OversamplingPhase?: '2D' | '3D' | '2D_3D' | 'NONE';
  /** Geometry of k-Space Traversal (0018,9032) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  GeometryOfKSpaceTraversal?: DefinedTerm<'RECTILINEAR' | 'RADIAL' | 'SPIRAL'>;
  /** Rectilinear Phase Encode Reordering (0018,9034) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and GeometryOfKSpaceTraversal is RECTILINEAR. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  RectilinearPhaseEncodeReordering?: DefinedTerm<'LINEAR' | 'CENTRIC' | 'SEGMENTED' | 'REVERSE_LINEAR' | 'REVERSE_CENTRIC'>;
  /** Segmented k-Space Traversal (0018,9033) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  SegmentedKSpaceTraversal?: 'SINGLE' | 'PARTIAL' | 'FULL';
  /** Coverage of k-Space (0018,9094) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and MRAcquisitionType is "3D". [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  CoverageOfKSpace?: DefinedTerm<'FULL' | 'CYLINDRICAL' | 'ELLIPSOIDAL' | 'WEIGHTED'>;
  /** Number of k-Space Trajectories (0018,9093) US, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-87](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.4.html#table_C.8-87) */
  NumberOfKSpaceTrajectories?: number;
}

export const mrPulseSequenceRules: TableRules = {
  kind: 'module',
  id: 'MRPulseSequence',
  name: 'MR Pulse Sequence',
  table: 'table_C.8-87',
  section: 'sect_C.8.13.4',
  rows: [
    {
      keyword: 'PulseSequenceName',
      tag: '00189005',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      keyword: 'MRAcquisitionType',
      tag: '00180023',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['1D', '2D', '3D'] }],
    },
    {
      keyword: 'EchoPulseSequence',
      tag: '00189008',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['SPIN', 'GRADIENT', 'BOTH'] }],
    },
    {
      keyword: 'MultipleSpinEcho',
      tag: '00189011',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'EchoPulseSequence' }, to: ['SPIN', 'BOTH'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'EchoPulseSequence' }, to: ['SPIN', 'BOTH'] },
            ],
          },
          decided: 'data',
        },
        hash: 'b896083b7017',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'MultiPlanarExcitation',
      tag: '00189012',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'PhaseContrast',
      tag: '00189014',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'VelocityEncodingAcquisitionSequence',
      tag: '00189092',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PhaseContrast' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'f9b7fca0cc8f' },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'VelocityEncodingDirection', tag: '00189090', vr: 'FD', vm: '3', type: '1' }],
    },
    {
      keyword: 'TimeOfFlightContrast',
      tag: '00189015',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'ArterialSpinLabelingContrast',
      tag: '00189250',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['ASL'] }, decided: 'data', otherwise: 'allowed', hash: '1b61e5925af3' },
      values: [{ kind: 'enumerated', terms: ['CONTINUOUS', 'PSEUDOCONTINUOUS', 'PULSED'] }],
    },
    {
      keyword: 'SteadyStatePulseSequence',
      tag: '00189017',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['FREE_PRECESSION', 'TRANSVERSE', 'TIME_REVERSED', 'LONGITUDINAL', 'NONE'] }],
    },
    {
      keyword: 'EchoPlanarPulseSequence',
      tag: '00189018',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'SaturationRecovery',
      tag: '00189024',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'SpectrallySelectedSuppression',
      tag: '00189025',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['FAT', 'WATER', 'FAT_AND_WATER', 'SILICON_GEL', 'NONE'] }],
    },
    {
      keyword: 'OversamplingPhase',
      tag: '00189029',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['2D', '3D', '2D_3D', 'NONE'] }],
    },
    {
      keyword: 'GeometryOfKSpaceTraversal',
      tag: '00189032',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['RECTILINEAR', 'RADIAL', 'SPIRAL'] }],
    },
    {
      keyword: 'RectilinearPhaseEncodeReordering',
      tag: '00189034',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'GeometryOfKSpaceTraversal' }, to: ['RECTILINEAR'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'GeometryOfKSpaceTraversal' }, to: ['RECTILINEAR'] },
            ],
          },
          decided: 'data',
        },
        hash: '214a202a2662',
      },
      values: [{ kind: 'defined', terms: ['LINEAR', 'CENTRIC', 'SEGMENTED', 'REVERSE_LINEAR', 'REVERSE_CENTRIC'] }],
    },
    {
      keyword: 'SegmentedKSpaceTraversal',
      tag: '00189033',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['SINGLE', 'PARTIAL', 'FULL'] }],
    },
    {
      keyword: 'CoverageOfKSpace',
      tag: '00189094',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '=', attribute: { keyword: 'MRAcquisitionType' }, to: ['3D'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [{ op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] }, { op: '=', attribute: { keyword: 'MRAcquisitionType' }, to: ['3D'] }],
          },
          decided: 'data',
        },
        hash: '86b3b0b451ad',
      },
      values: [{ kind: 'defined', terms: ['FULL', 'CYLINDRICAL', 'ELLIPSOIDAL', 'WEIGHTED'] }],
    },
    {
      keyword: 'NumberOfKSpaceTrajectories',
      tag: '00189093',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRPulseSequence = (dataset: object): Finding[] => validateTable(dataset, mrPulseSequenceRules);
