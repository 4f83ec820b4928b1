// RT General Treatment Record, PS3.3 Table C.8-53
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** RT General Treatment Record: PS3.3 Table C.8-53. */
export interface RTGeneralTreatmentRecordModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  InstanceNumber: number;
  /** Treatment Date (3008,0250) DA, VM 1, Type 2. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  TreatmentDate: string | null;
  /** Treatment Time (3008,0251) TM, VM 1, Type 2. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  TreatmentTime: string | null;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 2. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  ReferencedRTPlanSequence: SOPInstanceReferenceMacro[] | null;
  /** Referenced Treatment Record Sequence (3008,0030) SQ, VM 1, Type 3. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  ReferencedTreatmentRecordSequence?: SOPInstanceReferenceMacro[] | null;
}

export const rtGeneralTreatmentRecordRules: TableRules = {
  kind: 'module',
  id: 'RTGeneralTreatmentRecord',
  name: 'RT General Treatment Record',
  table: 'table_C.8-53',
  section: 'sect_C.8.8.17',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'TreatmentDate', tag: '30080250', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'TreatmentTime', tag: '30080251', vr: 'TM', vm: '1', type: '2' },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedTreatmentRecordSequence',
      tag: '30080030',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTGeneralTreatmentRecord = (dataset: object): Finding[] => validateTable(dataset, rtGeneralTreatmentRecordRules);
