// Patient Specification, PS3.3 Table C.34.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.5.html#table_C.34.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AttributeValueConstraintItem, attributeValueConstraintRules } from '../macros/attribute-value-constraint.ts';

/** Patient Specification: PS3.3 Table C.34.5-1. */
export interface PatientSpecificationModule {
  /** Patient Specification Sequence (0018,9911) SQ, VM 1, Type 1. [C.34.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.5.html#table_C.34.5-1) */
  PatientSpecificationSequence: AttributeValueConstraintItem[];
}

export const patientSpecificationRules: TableRules = {
  kind: 'module',
  id: 'PatientSpecification',
  name: 'Patient Specification',
  table: 'table_C.34.5-1',
  section: 'sect_C.34.5',
  rows: [
    {
      keyword: 'PatientSpecificationSequence',
      tag: '00189911',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => attributeValueConstraintRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientSpecification = (dataset: object): Finding[] => validateTable(dataset, patientSpecificationRules);
