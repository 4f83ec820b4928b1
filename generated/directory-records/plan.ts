// Plan, PS3.3 Table F.5-40
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.40.html#table_F.5-40
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Plan: PS3.3 Table F.5-40. */
export interface PlanKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.40.html#table_F.5-40) */
  SpecificCharacterSet?: string[];
}

export const planRules: TableRules = {
  kind: 'directory-record',
  id: 'Plan',
  name: 'Plan',
  table: 'table_F.5-40',
  section: 'sect_F.5.40',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlan = (dataset: object): Finding[] => validateTable(dataset, planRules);
