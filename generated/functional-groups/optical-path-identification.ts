// Optical Path Identification, PS3.3 Table C.8.12.6.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.2.html#table_C.8.12.6.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of OpticalPathIdentificationSequence. */
export interface OpticalPathIdentificationOpticalPathIdentificationItem {
  /** Optical Path Identifier (0048,0106) SH, VM 1, Type 1. [C.8.12.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.2.html#table_C.8.12.6.2-1) */
  OpticalPathIdentifier: string;
}

/** Optical Path Identification: PS3.3 Table C.8.12.6.2-1. */
export interface OpticalPathIdentificationFunctionalGroup {
  /** Optical Path Identification Sequence (0048,0207) SQ, VM 1, Type 1. [C.8.12.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.2.html#table_C.8.12.6.2-1) */
  OpticalPathIdentificationSequence: [OpticalPathIdentificationOpticalPathIdentificationItem];
}

export const opticalPathIdentificationRules: TableRules = {
  kind: 'functional-group',
  id: 'OpticalPathIdentification',
  name: 'Optical Path Identification',
  table: 'table_C.8.12.6.2-1',
  section: 'sect_C.8.12.6.2',
  rows: [
    {
      keyword: 'OpticalPathIdentificationSequence',
      tag: '00480207',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'OpticalPathIdentifier', tag: '00480106', vr: 'SH', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOpticalPathIdentification = (dataset: object): Finding[] => validateTable(dataset, opticalPathIdentificationRules);
