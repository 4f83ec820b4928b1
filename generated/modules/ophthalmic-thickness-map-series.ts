// Ophthalmic Thickness Map Series, PS3.3 Table C.8.28.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.1.html#table_C.8.28.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Ophthalmic Thickness Map Series: PS3.3 Table C.8.28.1-1. */
export interface OphthalmicThicknessMapSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.28.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.1.html#table_C.8.28.1-1) */
  Modality: 'OPM';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.28.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.1.html#table_C.8.28.1-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
}

export const ophthalmicThicknessMapSeriesRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicThicknessMapSeries',
  name: 'Ophthalmic Thickness Map Series',
  table: 'table_C.8.28.1-1',
  section: 'sect_C.8.28.1',
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
export const validateOphthalmicThicknessMapSeries = (dataset: object): Finding[] => validateTable(dataset, ophthalmicThicknessMapSeriesRules);
