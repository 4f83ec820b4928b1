// Specimen Reference, PS3.3 Table C.8.12.6.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.3.html#table_C.8.12.6.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SpecimenReferenceSequence. */
export interface SpecimenReferenceSpecimenReferenceItem {
  /** Specimen UID (0040,0554) UI, VM 1, Type 1. [C.8.12.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.3.html#table_C.8.12.6.3-1) */
  SpecimenUID: string;
}

/** Specimen Reference: PS3.3 Table C.8.12.6.3-1. */
export interface SpecimenReferenceFunctionalGroup {
  /** Specimen Reference Sequence (0048,0110) SQ, VM 1, Type 2. [C.8.12.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.3.html#table_C.8.12.6.3-1) */
  SpecimenReferenceSequence: SpecimenReferenceSpecimenReferenceItem[] | null;
}

export const specimenReferenceRules: TableRules = {
  kind: 'functional-group',
  id: 'SpecimenReference',
  name: 'Specimen Reference',
  table: 'table_C.8.12.6.3-1',
  section: 'sect_C.8.12.6.3',
  rows: [
    {
      keyword: 'SpecimenReferenceSequence',
      tag: '00480110',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'SpecimenUID', tag: '00400554', vr: 'UI', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpecimenReference = (dataset: object): Finding[] => validateTable(dataset, specimenReferenceRules);
