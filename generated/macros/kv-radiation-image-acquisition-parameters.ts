// KV Radiation Image Acquisition Parameters, PS3.3 Table C.36.2.4.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from './device-identification.ts';

/** KV Radiation Image Acquisition Parameters: PS3.3 Table C.36.2.4.6-1. */
export interface KVRadiationImageAcquisitionParametersMacro {
  /** Energy Derivation Code Sequence (3002,0133) SQ, VM 1, Type 1C if KVP is not present. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  EnergyDerivationCodeSequence?: [CodeSequenceItem];
  /** KVP (0018,0060) DS, VM 1, Type 2C if EnergyDerivationCodeSequence is not present. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  KVP?: number | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1, Type 3. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  XRayTubeCurrentInuA?: number | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 3. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  ExposureTimeInuS?: number | null;
  /** Average Pulse Width (0018,1154) DS, VM 1, Type 3. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  AveragePulseWidth?: number | null;
  /** Radiation Mode (0018,115A) CS, VM 1, Type 3. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  RadiationMode?: 'CONTINUOUS' | 'PULSED' | null;
  /** X-Ray Filter Sequence (0018,9556) SQ, VM 1, Type 3. [C.36.2.4.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.6.html#table_C.36.2.4.6-1) */
  XRayFilterSequence?: DeviceIdentificationMacro[] | null;
}

export const kvRadiationImageAcquisitionParametersRules: TableRules = {
  kind: 'macro',
  id: 'KVRadiationImageAcquisitionParameters',
  name: 'KV Radiation Image Acquisition Parameters',
  table: 'table_C.36.2.4.6-1',
  section: 'sect_C.36.2.4.6',
  rows: [
    {
      keyword: 'EnergyDerivationCodeSequence',
      tag: '30020133',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'KVP' } } }, decided: 'data', otherwise: 'forbidden', hash: '7eb773bd41f2' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9262' }] }],
    },
    {
      keyword: 'KVP',
      tag: '00180060',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'EnergyDerivationCodeSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '65e416a35eba',
      },
    },
    { keyword: 'XRayTubeCurrentInuA', tag: '00188151', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ExposureTimeInuS', tag: '00188150', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'AveragePulseWidth', tag: '00181154', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'RadiationMode', tag: '0018115A', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['CONTINUOUS', 'PULSED'] }] },
    {
      keyword: 'XRayFilterSequence',
      tag: '00189556',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '10007' }] }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKVRadiationImageAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, kvRadiationImageAcquisitionParametersRules);
