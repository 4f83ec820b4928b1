// Device Motion Control, PS3.3 Table 10-28
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.24.html#table_10-28
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of DeviceMotionControlSequence. */
export interface DeviceMotionControlDeviceMotionControlItem {
  /** Device Motion Parameter Code Sequence (300A,0453) SQ, VM 1, Type 1. [10-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.24.html#table_10-28) */
  DeviceMotionParameterCodeSequence: CodeSequenceItem[];
  /** Device Motion Execution Mode (300A,0451) CS, VM 1, Type 1C if DeviceMotionObservationMode is not present. [10-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.24.html#table_10-28) */
  DeviceMotionExecutionMode?: 'CONTINUOUS' | 'TRIGGERED' | 'AUTOMATIC';
  /** Device Motion Observation Mode (300A,0452) CS, VM 1, Type 1C if DeviceMotionExecutionMode is not present. [10-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.24.html#table_10-28) */
  DeviceMotionObservationMode?: 'INROOM' | 'REMOTE';
}

/** Device Motion Control: PS3.3 Table 10-28. */
export interface DeviceMotionControlMacro {
  /** Device Motion Control Sequence (300A,0450) SQ, VM 1, Type 3. [10-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.24.html#table_10-28) */
  DeviceMotionControlSequence?: DeviceMotionControlDeviceMotionControlItem[] | null;
}

export const deviceMotionControlRules: TableRules = {
  kind: 'macro',
  id: 'DeviceMotionControl',
  name: 'Device Motion Control',
  table: 'table_10-28',
  section: 'sect_10.24',
  rows: [
    {
      keyword: 'DeviceMotionControlSequence',
      tag: '300A0450',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'DeviceMotionParameterCodeSequence',
          tag: '300A0453',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9401' }] }],
        },
        {
          keyword: 'DeviceMotionExecutionMode',
          tag: '300A0451',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'DeviceMotionObservationMode' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'aea29f405f66',
          },
          values: [{ kind: 'enumerated', terms: ['CONTINUOUS', 'TRIGGERED', 'AUTOMATIC'], section: 'sect_10.24.1.1' }],
        },
        {
          keyword: 'DeviceMotionObservationMode',
          tag: '300A0452',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'DeviceMotionExecutionMode' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '63a949c27cb9',
          },
          values: [{ kind: 'enumerated', terms: ['INROOM', 'REMOTE'], section: 'sect_10.24.1.2' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDeviceMotionControl = (dataset: object): Finding[] => validateTable(dataset, deviceMotionControlRules);
