// Hanging Protocol Environment, PS3.3 Table C.23.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ScreenSpecificationsMacro, screenSpecificationsRules } from '../macros/screen-specifications.ts';

/** Hanging Protocol Environment: PS3.3 Table C.23.2-1. */
export interface HangingProtocolEnvironmentModule {
  /** Number of Screens (0072,0100) US, VM 1, Type 2. [C.23.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-1) */
  NumberOfScreens: number | null;
  /** Nominal Screen Definition Sequence (0072,0102) SQ, VM 1, Type 2. [C.23.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-1) */
  NominalScreenDefinitionSequence: ScreenSpecificationsMacro[] | null;
}

export const hangingProtocolEnvironmentRules: TableRules = {
  kind: 'module',
  id: 'HangingProtocolEnvironment',
  name: 'Hanging Protocol Environment',
  table: 'table_C.23.2-1',
  section: 'sect_C.23.2',
  rows: [
    { keyword: 'NumberOfScreens', tag: '00720100', vr: 'US', vm: '1', type: '2' },
    {
      keyword: 'NominalScreenDefinitionSequence',
      tag: '00720102',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => screenSpecificationsRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHangingProtocolEnvironment = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolEnvironmentRules);
