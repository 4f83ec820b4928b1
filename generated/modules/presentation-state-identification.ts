// Presentation State Identification, PS3.3 Table C.11.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.10.html#table_C.11.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Presentation State Identification: PS3.3 Table C.11.10-1. */
export interface PresentationStateIdentificationModule extends ContentIdentificationMacro {
  /** Presentation Creation Date (0070,0082) DA, VM 1, Type 1. [C.11.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.10.html#table_C.11.10-1) */
  PresentationCreationDate: string;
  /** Presentation Creation Time (0070,0083) TM, VM 1, Type 1. [C.11.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.10.html#table_C.11.10-1) */
  PresentationCreationTime: string;
}

export const presentationStateIdentificationRules: TableRules = {
  kind: 'module',
  id: 'PresentationStateIdentification',
  name: 'Presentation State Identification',
  table: 'table_C.11.10-1',
  section: 'sect_C.11.10',
  rows: [
    { keyword: 'PresentationCreationDate', tag: '00700082', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'PresentationCreationTime', tag: '00700083', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateIdentification = (dataset: object): Finding[] => validateTable(dataset, presentationStateIdentificationRules);
