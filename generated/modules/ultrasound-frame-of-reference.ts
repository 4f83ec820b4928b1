// Ultrasound Frame of Reference, PS3.3 Table C.8.24.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Ultrasound Frame of Reference: PS3.3 Table C.8.24.2-1. */
export interface UltrasoundFrameOfReferenceModule {
  /** Volume Frame of Reference UID (0020,9312) UI, VM 1, Type 1. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  VolumeFrameOfReferenceUID: string;
  /** Ultrasound Acquisition Geometry (0020,9307) CS, VM 1, Type 1. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  UltrasoundAcquisitionGeometry: DefinedTerm<'APEX' | 'PATIENT'>;
  /** Apex Position (0020,9308) FD, VM 3, Type 1C if UltrasoundAcquisitionGeometry is APEX. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  ApexPosition?: [number, number, number];
  /** Volume to Transducer Relationship (0020,930B) CS, VM 1, Type 1C. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  VolumeToTransducerRelationship?: 'FIXED' | 'POSITION_VAR' | 'ORIENTATION_VAR' | 'VARIABLE';
  /** Volume to Transducer Mapping Matrix (0020,9309) FD, VM 16, Type 1. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  VolumeToTransducerMappingMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Patient Frame of Reference Source (0020,930C) CS, VM 1, Type 1C if ImagePositionPatient in SharedFunctionalGroupsSequence.PlanePositionSequence is present or ImagePositionPatient in PerFrameFunctionalGroupsSequence.PlanePositionSequence is present or ImageOrientationPatient in SharedFunctionalGroupsSequence.PlaneOrientationSequence is present or ImageOrientationPatient in PerFrameFunctionalGroupsSequence.PlaneOrientationSequence is present. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  PatientFrameOfReferenceSource?: 'TABLE' | 'ESTIMATED' | 'REGISTRATION';
  /** Table Frame of Reference UID (0020,9313) UI, VM 1, Type 1C if PatientFrameOfReferenceSource is TABLE. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  TableFrameOfReferenceUID?: string;
  /** Volume to Table Mapping Matrix (0020,930A) FD, VM 16, Type 1C if PatientFrameOfReferenceSource is TABLE. [C.8.24.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.2.html#table_C.8.24.2-1) */
  VolumeToTableMappingMatrix?: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
}

export const ultrasoundFrameOfReferenceRules: TableRules = {
  kind: 'module',
  id: 'UltrasoundFrameOfReference',
  name: 'Ultrasound Frame of Reference',
  table: 'table_C.8.24.2-1',
  section: 'sect_C.8.24.2',
  rows: [
    { keyword: 'VolumeFrameOfReferenceUID', tag: '00209312', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'UltrasoundAcquisitionGeometry', tag: '00209307', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['APEX', 'PATIENT'] }] },
    {
      keyword: 'ApexPosition',
      tag: '00209308',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'UltrasoundAcquisitionGeometry' }, to: ['APEX'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f651e131494a',
      },
    },
    {
      keyword: 'VolumeToTransducerRelationship',
      tag: '0020930B',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'e380c9ce9428',
        reason: 'knowledge',
        missing: 'whether the transducer moves against the volume',
      },
      values: [{ kind: 'enumerated', terms: ['FIXED', 'POSITION_VAR', 'ORIENTATION_VAR', 'VARIABLE'] }],
    },
    { keyword: 'VolumeToTransducerMappingMatrix', tag: '00209309', vr: 'FD', vm: '16', type: '1' },
    {
      keyword: 'PatientFrameOfReferenceSource',
      tag: '0020930C',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'ImagePositionPatient', within: ['SharedFunctionalGroupsSequence', 'PlanePositionSequence'] } },
            { op: 'present', attribute: { keyword: 'ImagePositionPatient', within: ['PerFrameFunctionalGroupsSequence', 'PlanePositionSequence'] } },
            { op: 'present', attribute: { keyword: 'ImageOrientationPatient', within: ['SharedFunctionalGroupsSequence', 'PlaneOrientationSequence'] } },
            { op: 'present', attribute: { keyword: 'ImageOrientationPatient', within: ['PerFrameFunctionalGroupsSequence', 'PlaneOrientationSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'd433f7d8b418',
      },
      values: [{ kind: 'enumerated', terms: ['TABLE', 'ESTIMATED', 'REGISTRATION'] }],
    },
    {
      keyword: 'TableFrameOfReferenceUID',
      tag: '00209313',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PatientFrameOfReferenceSource' }, to: ['TABLE'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5ad177671744',
      },
    },
    {
      keyword: 'VolumeToTableMappingMatrix',
      tag: '0020930A',
      vr: 'FD',
      vm: '16',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PatientFrameOfReferenceSource' }, to: ['TABLE'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5ad177671744',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUltrasoundFrameOfReference = (dataset: object): Finding[] => validateTable(dataset, ultrasoundFrameOfReferenceRules);
