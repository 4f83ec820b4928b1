// SR Document Series, PS3.3 Table C.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** SR Document Series: PS3.3 Table C.17-1. */
export interface SRDocumentSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  Modality: 'SR';
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesNumber: number;
  /** Series Date (0008,0021) DA, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesDate?: string | null;
  /** Series Time (0008,0031) TM, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesTime?: string | null;
  /** Protocol Name (0018,1030) LO, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  ProtocolName?: string | null;
  /** Series Description (0008,103E) LO, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  SeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 2. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  ReferencedPerformedProcedureStepSequence: SOPInstanceReferenceMacro[] | null;
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.1.html#table_C.17-1) */
  TreatmentSessionUID?: string | null;
}

export const srDocumentSeriesRules: TableRules = {
  kind: 'module',
  id: 'SRDocumentSeries',
  name: 'SR Document Series',
  table: 'table_C.17-1',
  section: 'sect_C.17.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SR'] }] },
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'ProtocolName', tag: '00181030', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SeriesDescription', tag: '0008103E', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'SeriesDescriptionCodeSequence',
      tag: '0008103F',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSRDocumentSeries = (dataset: object): Finding[] => validateTable(dataset, srDocumentSeriesRules);
