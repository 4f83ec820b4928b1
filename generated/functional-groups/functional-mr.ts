// Functional MR, PS3.3 Table C.8-100c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.15.html#table_C.8-100c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FunctionalMRSequence. */
export interface FunctionalMRFunctionalMRItem {
  /** Settling Phase Frame (0018,9624) CS, VM 1, Type 1C if FunctionalSettlingPhaseFramesPresent is YES. [C.8-100c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.15.html#table_C.8-100c) */
  SettlingPhaseFrame?: 'YES' | 'NO';
  /** Functional Sync Pulse (0018,9623) DT, VM 1, Type 1. [C.8-100c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.15.html#table_C.8-100c) */
  FunctionalSyncPulse: string;
}

/** Functional MR: PS3.3 Table C.8-100c. */
export interface FunctionalMRFunctionalGroup {
  /** Functional MR Sequence (0018,9621) SQ, VM 1, Type 1. [C.8-100c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.15.html#table_C.8-100c) */
  FunctionalMRSequence: [FunctionalMRFunctionalMRItem];
}

export const functionalMRRules: TableRules = {
  kind: 'functional-group',
  id: 'FunctionalMR',
  name: 'Functional MR',
  table: 'table_C.8-100c',
  section: 'sect_C.8.13.5.15',
  rows: [
    {
      keyword: 'FunctionalMRSequence',
      tag: '00189621',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'SettlingPhaseFrame',
          tag: '00189624',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FunctionalSettlingPhaseFramesPresent' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9a6ab4b12c06',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        { keyword: 'FunctionalSyncPulse', tag: '00189623', vr: 'DT', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFunctionalMR = (dataset: object): Finding[] => validateTable(dataset, functionalMRRules);
