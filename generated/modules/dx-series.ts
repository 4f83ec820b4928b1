// DX Series, PS3.3 Table C.8-68
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.1.html#table_C.8-68
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** DX Series: PS3.3 Table C.8-68. */
export interface DXSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-68](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.1.html#table_C.8-68) */
  Modality: 'DX' | 'PX' | 'IO' | 'MG';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8-68](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.1.html#table_C.8-68) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Presentation Intent Type (0008,0068) CS, VM 1, Type 1. [C.8-68](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.1.html#table_C.8-68) */
  PresentationIntentType: 'FOR PRESENTATION' | 'FOR PROCESSING';
}

export const dxSeriesRules: TableRules = {
  kind: 'module',
  id: 'DXSeries',
  name: 'DX Series',
  table: 'table_C.8-68',
  section: 'sect_C.8.11.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['DX', 'PX', 'IO', 'MG'] }] },
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
    {
      keyword: 'PresentationIntentType',
      tag: '00080068',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['FOR PRESENTATION', 'FOR PROCESSING'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDXSeries = (dataset: object): Finding[] => validateTable(dataset, dxSeriesRules);
