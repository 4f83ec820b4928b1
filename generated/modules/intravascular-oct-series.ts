// Intravascular OCT Series, PS3.3 Table C.8.27.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ReferencedPerformedProcedureStepSequence. */
export interface IntravascularOCTSeriesReferencedPerformedProcedureStepItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  ReferencedSOPClassUID: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  ReferencedSOPInstanceUID: string;
}

/** Intravascular OCT Series: PS3.3 Table C.8.27.1-1. */
export interface IntravascularOCTSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  Modality: 'IVOCT';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  SeriesNumber: number;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  ReferencedPerformedProcedureStepSequence?: [IntravascularOCTSeriesReferencedPerformedProcedureStepItem];
  /** Presentation Intent Type (0008,0068) CS, VM 1, Type 1. [C.8.27.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.1.html#table_C.8.27.1-1) */
  PresentationIntentType: 'FOR PRESENTATION' | 'FOR PROCESSING';
}

export const intravascularOCTSeriesRules: TableRules = {
  kind: 'module',
  id: 'IntravascularOCTSeries',
  name: 'Intravascular OCT Series',
  table: 'table_C.8.27.1-1',
  section: 'sect_C.8.27.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IVOCT'] }] },
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
      rows: [
        { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
      ],
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
export const validateIntravascularOCTSeries = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTSeriesRules);
