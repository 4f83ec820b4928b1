// Basic Film Box Relationship, PS3.3 Table C.13-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.4.html#table_C.13-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Basic Film Box Relationship: PS3.3 Table C.13-4. */
export interface BasicFilmBoxRelationshipModule {
  /** Referenced Film Session Sequence (2010,0500) SQ, VM 1. [C.13-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.4.html#table_C.13-4) */
  ReferencedFilmSessionSequence?: [SOPInstanceReferenceMacro] | null;
  /** Referenced Image Box Sequence (2010,0510) SQ, VM 1. [C.13-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.4.html#table_C.13-4) */
  ReferencedImageBoxSequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Basic Annotation Box Sequence (2010,0520) SQ, VM 1. [C.13-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.4.html#table_C.13-4) */
  ReferencedBasicAnnotationBoxSequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Presentation LUT Sequence (2050,0500) SQ, VM 1. [C.13-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.4.html#table_C.13-4) */
  ReferencedPresentationLUTSequence?: [SOPInstanceReferenceMacro] | null;
}

export const basicFilmBoxRelationshipRules: TableRules = {
  kind: 'module',
  id: 'BasicFilmBoxRelationship',
  name: 'Basic Film Box Relationship',
  table: 'table_C.13-4',
  section: 'sect_C.13.4',
  rows: [
    {
      keyword: 'ReferencedFilmSessionSequence',
      tag: '20100500',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedImageBoxSequence',
      tag: '20100510',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedBasicAnnotationBoxSequence',
      tag: '20100520',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedPresentationLUTSequence',
      tag: '20500500',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicFilmBoxRelationship = (dataset: object): Finding[] => validateTable(dataset, basicFilmBoxRelationshipRules);
