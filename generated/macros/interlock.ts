// Interlock, PS3.3 Table C.36.2.2.18-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from './device-identification.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from './person-identification.ts';

/** Interlock: PS3.3 Table C.36.2.2.18-1. */
export interface InterlockMacro {
  /** Interlock DateTime (300A,0741) DT, VM 1, Type 1. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockDateTime: string;
  /** Interlock Description (300A,0742) ST, VM 1, Type 1. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockDescription: string;
  /** Interlock Origin Description (300A,0783) ST, VM 1, Type 1C if InterlockOriginatingDeviceSequence is not present. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockOriginDescription?: string;
  /** Interlock Originating Device Sequence (300A,0743) SQ, VM 1, Type 1C if InterlockOriginDescription is not present. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockOriginatingDeviceSequence?: [DeviceIdentificationMacro];
  /** Interlock Code Sequence (300A,0744) SQ, VM 1, Type 1. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockCodeSequence: CodeSequenceItem[];
  /** Interlock Resolution Code Sequence (300A,0745) SQ, VM 1, Type 1. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockResolutionCodeSequence: CodeSequenceItem[];
  /** Interlock Resolution User Sequence (300A,0746) SQ, VM 1, Type 2. [C.36.2.2.18-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.18.html#table_C.36.2.2.18-1) */
  InterlockResolutionUserSequence: PersonIdentificationMacro[] | null;
}

export const interlockRules: TableRules = {
  kind: 'macro',
  id: 'Interlock',
  name: 'Interlock',
  table: 'table_C.36.2.2.18-1',
  section: 'sect_C.36.2.2.18',
  rows: [
    { keyword: 'InterlockDateTime', tag: '300A0741', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'InterlockDescription', tag: '300A0742', vr: 'ST', vm: '1', type: '1' },
    {
      keyword: 'InterlockOriginDescription',
      tag: '300A0783',
      vr: 'ST',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'InterlockOriginatingDeviceSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3f015e274255',
      },
    },
    {
      keyword: 'InterlockOriginatingDeviceSequence',
      tag: '300A0743',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'InterlockOriginDescription' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9962de804247',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => deviceIdentificationRules }],
    },
    {
      keyword: 'InterlockCodeSequence',
      tag: '300A0744',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9568' }] }],
    },
    {
      keyword: 'InterlockResolutionCodeSequence',
      tag: '300A0745',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9563' }] }],
    },
    {
      keyword: 'InterlockResolutionUserSequence',
      tag: '300A0746',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => personIdentificationRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInterlock = (dataset: object): Finding[] => validateTable(dataset, interlockRules);
