// Scan Procedure, PS3.3 Table C.8.29-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Scan Procedure: PS3.3 Table C.8.29-2. */
export interface ScanProcedureModule {
  /** Surface Scan Acquisition Type Code Sequence (0080,0001) SQ, VM 1, Type 1. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  SurfaceScanAcquisitionTypeCodeSequence: [CodeSequenceItem];
  /** Surface Scan Mode Code Sequence (0080,0002) SQ, VM 1, Type 2. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  SurfaceScanModeCodeSequence: CodeSequenceItem[] | null;
  /** Registration Method Code Sequence (0080,0003) SQ, VM 1, Type 1C. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  RegistrationMethodCodeSequence?: [CodeSequenceItem];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  InstanceNumber: number;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 1. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  AcquisitionNumber: number;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  AcquisitionDateTime: string;
  /** Shot Duration Time (0080,0004) FD, VM 1, Type 1. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  ShotDurationTime: number;
  /** Shot Offset Time (0080,0005) FD, VM 1, Type 3. [C.8.29-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.29.2.html#table_C.8.29-2) */
  ShotOffsetTime?: number | null;
}

export const scanProcedureRules: TableRules = {
  kind: 'module',
  id: 'ScanProcedure',
  name: 'Scan Procedure',
  table: 'table_C.8.29-2',
  section: 'sect_C.8.29.2',
  rows: [
    {
      keyword: 'SurfaceScanAcquisitionTypeCodeSequence',
      tag: '00800001',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8201' }] }],
    },
    {
      keyword: 'SurfaceScanModeCodeSequence',
      tag: '00800002',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8202' }] }],
    },
    {
      keyword: 'RegistrationMethodCodeSequence',
      tag: '00800003',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '99415821f4d6',
        reason: 'knowledge',
        missing: 'whether the data come from several shots',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8203' }] }],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'ShotDurationTime', tag: '00800004', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'ShotOffsetTime', tag: '00800005', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateScanProcedure = (dataset: object): Finding[] => validateTable(dataset, scanProcedureRules);
