// Intravascular Image Acquisition Parameters, PS3.3 Table C.8.27.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Intravascular Image Acquisition Parameters: PS3.3 Table C.8.27.5-1. */
export interface IntravascularImageAcquisitionParametersModule {
  /** IVUS Acquisition (0018,3100) CS, VM 1, Type 1. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  IVUSAcquisition: 'MOTORIZED' | 'MANUAL' | 'SELECTIVE' | 'MEASURED';
  /** IVUS Pullback Rate (0018,3101) DS, VM 1, Type 1C if IVUSAcquisition is MOTORIZED. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  IVUSPullbackRate?: number;
  /** IVUS Pullback Start Frame Number (0018,3103) IS, VM 1, Type 1C if IVUSAcquisition is MOTORIZED. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  IVUSPullbackStartFrameNumber?: number;
  /** IVUS Pullback Stop Frame Number (0018,3104) IS, VM 1, Type 1C if IVUSAcquisition is MOTORIZED. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  IVUSPullbackStopFrameNumber?: number;
  /** Catheter Direction of Rotation (0052,0031) CS, VM 1, Type 1C if CatheterRotationalRate is present. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  CatheterDirectionOfRotation?: 'CW' | 'CC';
  /** Catheter Rotational Rate (0052,0013) FD, VM 1, Type 1C if CatheterDirectionOfRotation is present. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  CatheterRotationalRate?: number;
  /** Mode of Percutaneous Access Sequence (0052,0016) SQ, VM 1, Type 2. [C.8.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.5.html#table_C.8.27.5-1) */
  ModeOfPercutaneousAccessSequence: CodeSequenceItem[] | null;
}

export const intravascularImageAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'IntravascularImageAcquisitionParameters',
  name: 'Intravascular Image Acquisition Parameters',
  table: 'table_C.8.27.5-1',
  section: 'sect_C.8.27.5',
  rows: [
    {
      keyword: 'IVUSAcquisition',
      tag: '00183100',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MOTORIZED', 'MANUAL', 'SELECTIVE', 'MEASURED'] }],
    },
    {
      keyword: 'IVUSPullbackRate',
      tag: '00183101',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTORIZED'] }, decided: 'data', otherwise: 'forbidden', hash: 'ff47108ea2a8' },
    },
    {
      keyword: 'IVUSPullbackStartFrameNumber',
      tag: '00183103',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTORIZED'] }, decided: 'data', otherwise: 'forbidden', hash: 'ff47108ea2a8' },
    },
    {
      keyword: 'IVUSPullbackStopFrameNumber',
      tag: '00183104',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTORIZED'] }, decided: 'data', otherwise: 'forbidden', hash: 'ff47108ea2a8' },
    },
    {
      keyword: 'CatheterDirectionOfRotation',
      tag: '00520031',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'CatheterRotationalRate' } }, decided: 'data', otherwise: 'allowed', hash: '36c6c35bc3ff' },
      values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }],
    },
    {
      keyword: 'CatheterRotationalRate',
      tag: '00520013',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'CatheterDirectionOfRotation' } }, decided: 'data', otherwise: 'allowed', hash: '36c6c35bc3ff' },
    },
    {
      keyword: 'ModeOfPercutaneousAccessSequence',
      tag: '00520016',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '3746' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularImageAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, intravascularImageAcquisitionParametersRules);
