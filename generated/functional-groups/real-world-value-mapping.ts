// Real World Value Mapping, PS3.3 Table C.7.6.16-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RealWorldValueMappingItemMacro, realWorldValueMappingItemRules } from '../macros/real-world-value-mapping-item.ts';

/** Real World Value Mapping: PS3.3 Table C.7.6.16-12. */
export interface RealWorldValueMappingFunctionalGroup {
  /** Real World Value Mapping Sequence (0040,9096) SQ, VM 1, Type 1. [C.7.6.16-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12) */
  RealWorldValueMappingSequence: RealWorldValueMappingItemMacro[];
}

export const realWorldValueMappingRules: TableRules = {
  kind: 'functional-group',
  id: 'RealWorldValueMapping',
  name: 'Real World Value Mapping',
  table: 'table_C.7.6.16-12',
  section: 'sect_C.7.6.16.2.11',
  rows: [
    {
      keyword: 'RealWorldValueMappingSequence',
      tag: '00409096',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => realWorldValueMappingItemRules, overrides: [{ path: ['MeasurementUnitsCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '82' }] }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealWorldValueMapping = (dataset: object): Finding[] => validateTable(dataset, realWorldValueMappingRules);
