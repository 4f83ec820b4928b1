// MR Spectroscopy Data, PS3.3 Table C.8-106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** MR Spectroscopy Data: PS3.3 Table C.8-106. */
export interface MRSpectroscopyDataModule {
  /** Rows (0028,0010) US, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  Columns: number;
  /** Data Point Rows (0028,9001) UL, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  DataPointRows: number;
  /** Data Point Columns (0028,9002) UL, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  DataPointColumns: number;
  /** Data Representation (0028,9108) CS, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  DataRepresentation: 'COMPLEX' | 'REAL' | 'IMAGINARY' | 'MAGNITUDE';
  /** Signal Domain Columns (0028,9003) CS, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  SignalDomainColumns: 'FREQUENCY' | 'TIME';
  /** Signal Domain Rows (0028,9235) CS, VM 1, Type 1C if DataPointRows > 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  SignalDomainRows?: 'FREQUENCY' | 'TIME';
  /** First Order Phase Correction Angle (5600,0010) OF, VM 1, Type 1C if FirstOrderPhaseCorrection is YES. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  FirstOrderPhaseCorrectionAngle?: ArrayBuffer;
  /** Spectroscopy Data (5600,0020) OF, VM 1, Type 1. [C.8-106](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.4.html#table_C.8-106) */
  SpectroscopyData: ArrayBuffer;
}

export const mrSpectroscopyDataRules: TableRules = {
  kind: 'module',
  id: 'MRSpectroscopyData',
  name: 'MR Spectroscopy Data',
  table: 'table_C.8-106',
  section: 'sect_C.8.14.4',
  rows: [
    { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'DataPointRows', tag: '00289001', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'DataPointColumns', tag: '00289002', vr: 'UL', vm: '1', type: '1' },
    {
      keyword: 'DataRepresentation',
      tag: '00289108',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['COMPLEX', 'REAL', 'IMAGINARY', 'MAGNITUDE'] }],
    },
    { keyword: 'SignalDomainColumns', tag: '00289003', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['FREQUENCY', 'TIME'] }] },
    {
      keyword: 'SignalDomainRows',
      tag: '00289235',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'DataPointRows' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'd6499952c3b7' },
      values: [{ kind: 'enumerated', terms: ['FREQUENCY', 'TIME'] }],
    },
    {
      keyword: 'FirstOrderPhaseCorrectionAngle',
      tag: '56000010',
      vr: 'OF',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'FirstOrderPhaseCorrection' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '240513fd28af' },
    },
    { keyword: 'SpectroscopyData', tag: '56000020', vr: 'OF', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpectroscopyData = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyDataRules);
