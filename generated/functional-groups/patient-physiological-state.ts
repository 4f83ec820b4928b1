// Patient Physiological State, PS3.3 Table C.7.6.16.2-21
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.20.html#table_C.7.6.16.2-21
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of PatientPhysiologicalStateSequence. */
export interface PatientPhysiologicalStatePatientPhysiologicalStateItem {
  /** Patient Physiological State Code Sequence (0018,9772) SQ, VM 1, Type 1. [C.7.6.16.2-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.20.html#table_C.7.6.16.2-21) */
  PatientPhysiologicalStateCodeSequence: [CodeSequenceItem];
}

/** Patient Physiological State: PS3.3 Table C.7.6.16.2-21. */
export interface PatientPhysiologicalStateFunctionalGroup {
  /** Patient Physiological State Sequence (0018,9771) SQ, VM 1, Type 1. [C.7.6.16.2-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.20.html#table_C.7.6.16.2-21) */
  PatientPhysiologicalStateSequence: [PatientPhysiologicalStatePatientPhysiologicalStateItem];
}

export const patientPhysiologicalStateRules: TableRules = {
  kind: 'functional-group',
  id: 'PatientPhysiologicalState',
  name: 'Patient Physiological State',
  table: 'table_C.7.6.16.2-21',
  section: 'sect_C.7.6.16.2.20',
  rows: [
    {
      keyword: 'PatientPhysiologicalStateSequence',
      tag: '00189771',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'PatientPhysiologicalStateCodeSequence',
          tag: '00189772',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '3101' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientPhysiologicalState = (dataset: object): Finding[] => validateTable(dataset, patientPhysiologicalStateRules);
