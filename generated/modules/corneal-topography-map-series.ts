// Corneal Topography Map Series, PS3.3 Table C.8.30.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.1.html#table_C.8.30.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Corneal Topography Map Series: PS3.3 Table C.8.30.1-1. */
export interface CornealTopographyMapSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.1.html#table_C.8.30.1-1) */
  Modality: 'OPM';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.1.html#table_C.8.30.1-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Body Part Examined (0018,0015) CS, VM 1, Type 1. [C.8.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.1.html#table_C.8.30.1-1) */
  BodyPartExamined: 'EYE';
}

export const cornealTopographyMapSeriesRules: TableRules = {
  kind: 'module',
  id: 'CornealTopographyMapSeries',
  name: 'Corneal Topography Map Series',
  table: 'table_C.8.30.1-1',
  section: 'sect_C.8.30.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['OPM'] }] },
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
        hash: 'f7c8bd26aef7',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Step was involved',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'BodyPartExamined', tag: '00180015', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['EYE'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCornealTopographyMapSeries = (dataset: object): Finding[] => validateTable(dataset, cornealTopographyMapSeriesRules);
