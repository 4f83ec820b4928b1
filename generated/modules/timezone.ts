// Timezone, PS3.3 Table C.12.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.5.html#table_C.12.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Timezone: PS3.3 Table C.12.5-1. */
export interface TimezoneModule {
  /** Timezone Offset From UTC (0008,0201) SH, VM 1, Type 1. [C.12.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.5.html#table_C.12.5-1) */
  TimezoneOffsetFromUTC: string;
}

export const timezoneRules: TableRules = {
  kind: 'module',
  id: 'Timezone',
  name: 'Timezone',
  table: 'table_C.12.5-1',
  section: 'sect_C.12.5',
  rows: [{ keyword: 'TimezoneOffsetFromUTC', tag: '00080201', vr: 'SH', vm: '1', type: '1' }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTimezone = (dataset: object): Finding[] => validateTable(dataset, timezoneRules);
