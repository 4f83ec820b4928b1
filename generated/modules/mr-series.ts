// MR Series, PS3.3 Table C.8-101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.6.html#table_C.8-101
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** MR Series: PS3.3 Table C.8-101. */
export interface MRSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-101](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.6.html#table_C.8-101) */
  Modality: 'MR';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8-101](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.6.html#table_C.8-101) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
}

export const mrSeriesRules: TableRules = {
  kind: 'module',
  id: 'MRSeries',
  name: 'MR Series',
  table: 'table_C.8-101',
  section: 'sect_C.8.13.6',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MR'] }] },
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
export const validateMRSeries = (dataset: object): Finding[] => validateTable(dataset, mrSeriesRules);
