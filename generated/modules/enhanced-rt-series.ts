// Enhanced RT Series, PS3.3 Table C.36.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Enhanced RT Series: PS3.3 Table C.36.3-1. */
export interface EnhancedRTSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  Modality: 'RTINTENT' | 'RTRAD' | 'RTSEGANN' | 'PLAN' | 'RTIMAGE';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  SeriesNumber: number;
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  SeriesDate: string;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  SeriesTime: string;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C if [knowledge #de28c8b9b1da] and InstanceLevelReferencedPerformedProcedureStepSequence is not present. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.36.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.3.html#table_C.36.3-1) */
  TreatmentSessionUID?: string | null;
}

export const enhancedRTSeriesRules: TableRules = {
  kind: 'module',
  id: 'EnhancedRTSeries',
  name: 'Enhanced RT Series',
  table: 'table_C.36.3-1',
  section: 'sect_C.36.3',
  rows: [
    {
      keyword: 'Modality',
      tag: '00080060',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RTINTENT', 'RTRAD', 'RTSEGANN', 'PLAN', 'RTIMAGE'], section: 'sect_C.36.3.1.1' }],
    },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: 'de28c8b9b1da' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'InstanceLevelReferencedPerformedProcedureStepSequence' } } },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'de28c8b9b1da',
        reason: 'knowledge',
        missing: 'which procedure steps made the Series',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedRTSeries = (dataset: object): Finding[] => validateTable(dataset, enhancedRTSeriesRules);
