// Patient Relationship, PS3.3 Table C.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.1.html#table_C.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Patient Relationship: PS3.3 Table C.2-1. */
export interface PatientRelationshipModule {
  /** Referenced Study Sequence (0008,1110) SQ, VM 1. [C.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.1.html#table_C.2-1) */
  ReferencedStudySequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Visit Sequence (0008,1125) SQ, VM 1. [C.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.1.html#table_C.2-1) */
  ReferencedVisitSequence?: SOPInstanceReferenceMacro[] | null;
}

export const patientRelationshipRules: TableRules = {
  kind: 'module',
  id: 'PatientRelationship',
  name: 'Patient Relationship',
  table: 'table_C.2-1',
  section: 'sect_C.2.1',
  rows: [
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedVisitSequence',
      tag: '00081125',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientRelationship = (dataset: object): Finding[] => validateTable(dataset, patientRelationshipRules);
