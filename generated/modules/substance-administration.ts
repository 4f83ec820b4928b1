// Substance Administration, PS3.3 Table C.26-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.3.html#table_C.26-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Substance Administration: PS3.3 Table C.26-3. */
export interface SubstanceAdministrationModule {
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1. [C.26-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.3.html#table_C.26-3) */
  AdministrationRouteCodeSequence?: [CodeSequenceItem] | null;
}

export const substanceAdministrationRules: TableRules = {
  kind: 'module',
  id: 'SubstanceAdministration',
  name: 'Substance Administration',
  table: 'table_C.26-3',
  section: 'sect_C.26.3',
  rows: [
    {
      keyword: 'AdministrationRouteCodeSequence',
      tag: '00540302',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSubstanceAdministration = (dataset: object): Finding[] => validateTable(dataset, substanceAdministrationRules);
