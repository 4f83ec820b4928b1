// Enhanced Series, PS3.3 Table C.7-5c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.3.html#table_C.7-5c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Enhanced Series: PS3.3 Table C.7-5c. */
export interface EnhancedSeriesModule {
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.3.html#table_C.7-5c) */
  SeriesNumber: number;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.3.html#table_C.7-5c) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
}

export const enhancedSeriesRules: TableRules = {
  kind: 'module',
  id: 'EnhancedSeries',
  name: 'Enhanced Series',
  table: 'table_C.7-5c',
  section: 'sect_C.7.3.3',
  rows: [
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd5d6e588d932',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Step was involved',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedSeries = (dataset: object): Finding[] => validateTable(dataset, enhancedSeriesRules);
