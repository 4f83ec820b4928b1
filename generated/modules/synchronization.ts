// Synchronization, PS3.3 Table C.7-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Synchronization: PS3.3 Table C.7-7. */
export interface SynchronizationModule {
  /** Synchronization Frame of Reference UID (0020,0200) UI, VM 1, Type 1. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  SynchronizationFrameOfReferenceUID: string;
  /** Synchronization Trigger (0018,106A) CS, VM 1, Type 1. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  SynchronizationTrigger: 'SOURCE' | 'EXTERNAL' | 'PASSTHRU' | 'NO TRIGGER';
  /** Trigger Source or Type (0018,1061) LO, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  TriggerSourceOrType?: string | null;
  /** Synchronization Channel (0018,106C) US, VM 2, Type 1C. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  SynchronizationChannel?: [number, number];
  /** Acquisition Time Synchronized (0018,1800) CS, VM 1, Type 1. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  AcquisitionTimeSynchronized: 'Y' | 'N';
  /** Time Source (0018,1801) SH, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  TimeSource?: string | null;
  /** Time Distribution Protocol (0018,1802) CS, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  TimeDistributionProtocol?: 'NTP' | 'IRIG' | 'GPS' | 'SNTP' | 'PTP' | null;
  /** NTP Source Address (0018,1803) LO, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  NTPSourceAddress?: string | null;
}

export const synchronizationRules: TableRules = {
  kind: 'module',
  id: 'Synchronization',
  name: 'Synchronization',
  table: 'table_C.7-7',
  section: 'sect_C.7.4.2',
  rows: [
    { keyword: 'SynchronizationFrameOfReferenceUID', tag: '00200200', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'SynchronizationTrigger',
      tag: '0018106A',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['SOURCE', 'EXTERNAL', 'PASSTHRU', 'NO TRIGGER'] }],
    },
    { keyword: 'TriggerSourceOrType', tag: '00181061', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'SynchronizationChannel',
      tag: '0018106C',
      vr: 'US',
      vm: '2',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e1ebdb605097',
        reason: 'knowledge',
        missing: 'whether a trigger or synchronization channel is encoded in a waveform',
      },
    },
    { keyword: 'AcquisitionTimeSynchronized', tag: '00181800', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'TimeSource', tag: '00181801', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'TimeDistributionProtocol',
      tag: '00181802',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['NTP', 'IRIG', 'GPS', 'SNTP', 'PTP'] }],
    },
    { keyword: 'NTPSourceAddress', tag: '00181803', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSynchronization = (dataset: object): Finding[] => validateTable(dataset, synchronizationRules);
