// Patient Protocol Context, PS3.3 Table C.34.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.3.html#table_C.34.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Patient Protocol Context: PS3.3 Table C.34.3-1. */
export interface PatientProtocolContextModule {
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1, Type 1. [C.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.3.html#table_C.34.3-1) */
  ReferencedPerformedProtocolSequence: SOPInstanceReferenceMacro[];
}

export const patientProtocolContextRules: TableRules = {
  kind: 'module',
  id: 'PatientProtocolContext',
  name: 'Patient Protocol Context',
  table: 'table_C.34.3-1',
  section: 'sect_C.34.3',
  rows: [
    {
      keyword: 'ReferencedPerformedProtocolSequence',
      tag: '0018990D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientProtocolContext = (dataset: object): Finding[] => validateTable(dataset, patientProtocolContextRules);
