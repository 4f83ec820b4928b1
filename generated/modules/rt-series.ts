// RT Series, PS3.3 Table C.8-37
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PerformedProcedureStepSummaryMacro, performedProcedureStepSummaryRules } from '../macros/performed-procedure-step-summary.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** RT Series: PS3.3 Table C.8-37. */
export interface RTSeriesModule extends PerformedProcedureStepSummaryMacro {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  Modality: 'RTIMAGE' | 'RTDOSE' | 'RTSTRUCT' | 'RTPLAN' | 'RTRECORD';
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 2. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesNumber: number | null;
  /** Series Date (0008,0021) DA, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesDate?: string | null;
  /** Series Time (0008,0031) TM, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesTime?: string | null;
  /** Series Description (0008,103E) LO, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesDescription?: string | null;
  /** Series Description Code Sequence (0008,103F) SQ, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  SeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 2. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  OperatorsName: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  OperatorIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  ReferencedPerformedProcedureStepSequence?: SOPInstanceReferenceMacro[] | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.8-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.1.html#table_C.8-37) */
  TreatmentSessionUID?: string | null;
}

export const rtSeriesRules: TableRules = {
  kind: 'module',
  id: 'RTSeries',
  name: 'RT Series',
  table: 'table_C.8-37',
  section: 'sect_C.8.8.1',
  rows: [
    {
      keyword: 'Modality',
      tag: '00080060',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RTIMAGE', 'RTDOSE', 'RTSTRUCT', 'RTPLAN', 'RTRECORD'] }],
    },
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '3' },
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
    { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: '2' },
    {
      keyword: 'OperatorIdentificationSequence',
      tag: '00081072',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RequestAttributesSequence',
      tag: '00400275',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => requestAttributesRules }],
    },
    { include: () => performedProcedureStepSummaryRules },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTSeries = (dataset: object): Finding[] => validateTable(dataset, rtSeriesRules);
