// Radiopharmaceutical Usage, PS3.3 Table C.7.6.16.2-20
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.19.html#table_C.7.6.16.2-20
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RadiopharmaceuticalUsageSequence. */
export interface RadiopharmaceuticalUsageRadiopharmaceuticalUsageItem {
  /** Radiopharmaceutical Agent Number (0018,9729) US, VM 1, Type 1. [C.7.6.16.2-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.19.html#table_C.7.6.16.2-20) */
  RadiopharmaceuticalAgentNumber: number;
}

/** Radiopharmaceutical Usage: PS3.3 Table C.7.6.16.2-20. */
export interface RadiopharmaceuticalUsageFunctionalGroup {
  /** Radiopharmaceutical Usage Sequence (0018,9737) SQ, VM 1, Type 1. [C.7.6.16.2-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.19.html#table_C.7.6.16.2-20) */
  RadiopharmaceuticalUsageSequence: RadiopharmaceuticalUsageRadiopharmaceuticalUsageItem[];
}

export const radiopharmaceuticalUsageRules: TableRules = {
  kind: 'functional-group',
  id: 'RadiopharmaceuticalUsage',
  name: 'Radiopharmaceutical Usage',
  table: 'table_C.7.6.16.2-20',
  section: 'sect_C.7.6.16.2.19',
  rows: [
    {
      keyword: 'RadiopharmaceuticalUsageSequence',
      tag: '00189737',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'RadiopharmaceuticalAgentNumber', tag: '00189729', vr: 'US', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiopharmaceuticalUsage = (dataset: object): Finding[] => validateTable(dataset, radiopharmaceuticalUsageRules);
