// MR Spectroscopy Pulse Sequence, PS3.3 Table C.8-103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** MR Spectroscopy Pulse Sequence: PS3.3 Table C.8-103. */
export interface MRSpectroscopyPulseSequenceModule {
  /** Pulse Sequence Name (0018,9005) SH, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  PulseSequenceName?: string;
  /** MR Spectroscopy Acquisition Type (0018,9200) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  MRSpectroscopyAcquisitionType?: DefinedTerm<'SINGLE_VOXEL' | 'ROW' | 'PLANE' | 'VOLUME'>;
  /** Echo Pulse Sequence (0018,9008) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  EchoPulseSequence?: 'SPIN' | 'GRADIENT' | 'BOTH';
  /** Multiple Spin Echo (0018,9011) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and EchoPulseSequence is one of SPIN, BOTH. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  MultipleSpinEcho?: 'YES' | 'NO';
  /** Multi-planar Excitation (0018,9012) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  MultiPlanarExcitation?: 'YES' | 'NO';
  /** Steady State Pulse Sequence (0018,9017) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  SteadyStatePulseSequence?: DefinedTerm<'FREE_PRECESSION' | 'TRANSVERSE' | 'TIME_REVERSED' | 'LONGITUDINAL' | 'NONE'>;
  /** Echo Planar Pulse Sequence (0018,9018) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  EchoPlanarPulseSequence?: 'YES' | 'NO';
  /** Spectrally Selected Suppression (0018,9025) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  SpectrallySelectedSuppression?: DefinedTerm<'WATER' | 'FAT' | 'FAT_AND_WATER' | 'SILICON_GEL' | 'NONE'>;
  /** Geometry of k-Space Traversal (0018,9032) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  GeometryOfKSpaceTraversal?: DefinedTerm<'RECTILINEAR' | 'RADIAL' | 'SPIRAL'>;
  /** Rectilinear Phase Encode Reordering (0018,9034) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and GeometryOfKSpaceTraversal is RECTILINEAR. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  RectilinearPhaseEncodeReordering?: DefinedTerm<'LINEAR' | 'CENTRIC' | 'SEGMENTED' | 'REVERSE_LINEAR' | 'REVERSE_CENTRIC'>;
  /** Segmented k-Space Traversal (0018,9033) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  SegmentedKSpaceTraversal?: 'SINGLE' | 'PARTIAL' | 'FULL';
  /** Coverage of k-Space (0018,9094) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and MRSpectroscopyAcquisitionType is VOLUME. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  CoverageOfKSpace?: DefinedTerm<'FULL' | 'CYLINDRICAL' | 'ELLIPSOIDAL' | 'WEIGHTED'>;
  /** Number of k-Space Trajectories (0018,9093) US, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  NumberOfKSpaceTrajectories?: number;
  /** Echo Peak Position (0018,9298) IS, VM 1, Type 3. [C.8-103](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.2.html#table_C.8-103) */
  EchoPeakPosition?: number | null;
}

export const mrSpectroscopyPulseSequenceRules: TableRules = {
  kind: 'module',
  id: 'MRSpectroscopyPulseSequence',
  name: 'MR Spectroscopy Pulse Sequence',
  table: 'table_C.8-103',
  section: 'sect_C.8.14.2',
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
      keyword: 'MRSpectroscopyAcquisitionType',
      tag: '00189200',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['SINGLE_VOXEL', 'ROW', 'PLANE', 'VOLUME'] }],
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
      values: [{ kind: 'defined', terms: ['WATER', 'FAT', 'FAT_AND_WATER', 'SILICON_GEL', 'NONE'] }],
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
            { op: '=', attribute: { keyword: 'MRSpectroscopyAcquisitionType' }, to: ['VOLUME'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'MRSpectroscopyAcquisitionType' }, to: ['VOLUME'] },
            ],
          },
          decided: 'data',
        },
        hash: '86a9f3436095',
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
    { keyword: 'EchoPeakPosition', tag: '00189298', vr: 'IS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpectroscopyPulseSequence = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyPulseSequenceRules);
