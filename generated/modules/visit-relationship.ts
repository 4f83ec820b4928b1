// Visit Relationship, PS3.3 Table C.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.1.html#table_C.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Visit Relationship: PS3.3 Table C.3-1. */
export interface VisitRelationshipModule {
  /** Referenced Study Sequence (0008,1110) SQ, VM 1. [C.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.1.html#table_C.3-1) */
  ReferencedStudySequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Patient Sequence (0008,1120) SQ, VM 1. [C.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.1.html#table_C.3-1) */
  ReferencedPatientSequence?: [SOPInstanceReferenceMacro] | null;
}

export const visitRelationshipRules: TableRules = {
  kind: 'module',
  id: 'VisitRelationship',
  name: 'Visit Relationship',
  table: 'table_C.3-1',
  section: 'sect_C.3.1',
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
      keyword: 'ReferencedPatientSequence',
      tag: '00081120',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisitRelationship = (dataset: object): Finding[] => validateTable(dataset, visitRelationshipRules);
