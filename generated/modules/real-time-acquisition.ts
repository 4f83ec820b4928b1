// Real-Time Acquisition, PS3.3 Table C.7.6.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.28.html#table_C.7.6.28-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SharedFunctionalGroupsSequence. */
export interface RealTimeAcquisitionSharedFunctionalGroupsItem {
}

/** Real-Time Acquisition: PS3.3 Table C.7.6.28-1. */
export interface RealTimeAcquisitionModule {
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.28.html#table_C.7.6.28-1) */
  SharedFunctionalGroupsSequence: [RealTimeAcquisitionSharedFunctionalGroupsItem];
  /** Stereo Pairs Present (0022,0028) CS, VM 1, Type 1. [C.7.6.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.28.html#table_C.7.6.28-1) */
  StereoPairsPresent: 'YES' | 'NO';
}

export const realTimeAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'RealTimeAcquisition',
  name: 'Real-Time Acquisition',
  table: 'table_C.7.6.28-1',
  section: 'sect_C.7.6.28',
  rows: [
    {
      keyword: 'SharedFunctionalGroupsSequence',
      tag: '52009229',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ other: 'functional-groups-shared', type: null }],
    },
    { keyword: 'StereoPairsPresent', tag: '00220028', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealTimeAcquisition = (dataset: object): Finding[] => validateTable(dataset, realTimeAcquisitionRules);
